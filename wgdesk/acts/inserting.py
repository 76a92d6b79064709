"""Users' additions to the report, and blocks left out of it."""

from __future__ import annotations

from collections.abc import Mapping

from wgdesk.acting.act import act, act_without
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.any_row import remove_row
from wgdesk.acts.helpers.row_changes import filled
from wgdesk.acts.helpers.row_order import last_place, place_before
from wgdesk.acts.helpers.text_writing import check_unchanged, put_text, write_texts
from wgdesk.errors import Refused
from wgdesk.model import Insertion, InsertionKind, Omission, Side
from wgdesk.words.block_keys import inserted_row

_NOTHING: Mapping[str, str] = {}


@act
def insert_text(
    context: ActContext,
    *,
    anchor: str,
    side: Side,
    kind: InsertionKind,
    body: Mapping[str, str],
    level: int = 1,
    unnumbered: bool = False,
) -> int:
    """Add a text before or after a block of the report, by language; returns its key.

    ``anchor`` is the key of the block, which may be another addition. ``level``: of a heading, which may be
    ``unnumbered``. A gap needs no text. Raises ``Refused``: 'empty-text' without any text, 'gone',
    'footnote-in-text', 'bad-level' by rule.
    """
    if kind is not InsertionKind.GAP and not any(text.strip() for text in body.values()):
        raise Refused("empty-text")
    bare = kind is InsertionKind.HEADING and unnumbered
    row = Insertion(anchor="", side=side, kind=kind, level=level, unnumbered=bare, place=0.0)
    _seat(context, row, filled(anchor), side)
    context.add(row)
    write_texts(context, "insertion", row.id, "body", body)
    return row.id


@act_without("before")
def edit_insertion(
    context: ActContext,
    *,
    insertion_id: int,
    kind: InsertionKind,
    level: int = 1,
    unnumbered: bool | None = None,
    body: Mapping[str, str] = _NOTHING,
    before: Mapping[str, str] | None = None,
) -> None:
    """Change an addition: its kind, and its text in the languages given; an empty text removes it.

    ``before`` are the texts that the user began to change. ``unnumbered``: of a heading; None: as it was.
    Raises ``Refused('bad-level')`` by rule, or as ``write_text`` does.
    """
    row = context.get(Insertion, insertion_id)
    row.kind, row.level = kind, level
    wanted = row.unnumbered if unnumbered is None else unnumbered
    row.unnumbered = kind is InsertionKind.HEADING and wanted
    for lang, text in body.items():
        was = None if before is None else before.get(lang, "")
        check_unchanged(context, "insertion", row.id, "body", lang, was)
        put_text(context, "insertion", row.id, "body", lang, text)


@act
def move_insertion(context: ActContext, *, insertion_id: int, anchor: str, side: Side) -> None:
    """Move an addition before or after another block, which may itself be an addition.

    Raises ``Refused``: 'gone', 'empty-text', 'footnote-in-text'.
    """
    row = context.get(Insertion, insertion_id)
    if inserted_row(filled(anchor)) != row.id:
        _seat(context, row, filled(anchor), side)


@act
def remove_insertion(context: ActContext, *, insertion_id: int) -> None:
    """Remove an addition with its text."""
    remove_row(context, Insertion, insertion_id)


@act
def leave_out(
    context: ActContext, *, block: str, reason: str, whole: bool = False, paragraph: str = ""
) -> int:
    """Leave a block out of the report or, with ``whole``, everything under a heading. Returns the key.

    ``paragraph`` is the number of the block, for the history only. Raises ``Refused``: 'empty-text' without a
    reason, 'left-out-already'.
    """
    key = filled(block)
    if context.rows(Omission, Omission.block == key):
        raise Refused("left-out-already")
    return context.add(Omission(block=key, whole=whole, reason=filled(reason))).id


@act
def put_back(context: ActContext, *, omission_id: int) -> None:
    """Print a block again that had been left out."""
    remove_row(context, Omission, omission_id)


def _seat(context: ActContext, row: Insertion, target: str, side: Side) -> None:
    """Set anchor, side and place of ``row`` so that it comes just before or after the block ``target``."""
    beside = inserted_row(target)
    if beside is not None and row.kind is InsertionKind.FOOTNOTE:
        raise Refused("footnote-in-text")
    anchor, at = target, side
    following: Insertion | None = None
    if beside is not None:
        other = context.get(Insertion, beside)
        anchor, at = other.anchor, other.side
        following = other if side is Side.BEFORE else _after(_beside(context, anchor, at, row), other)
    elif side is Side.AFTER:
        following = next(iter(_beside(context, anchor, at, row)), None)
    if following is None:
        place = last_place(context, Insertion, {"anchor": anchor, "side": at}, moving=row.id)
    else:
        place = place_before(context, following, moving=row.id)
    row.anchor, row.side, row.place = anchor, at, place


def _beside(context: ActContext, anchor: str, side: Side, row: Insertion) -> list[Insertion]:
    """Return the other additions on one side of a block, in order."""
    found = context.rows(Insertion, Insertion.anchor == anchor, Insertion.side == side)
    return sorted((one for one in found if one is not row), key=lambda one: (one.place, one.id))


def _after(rows: list[Insertion], other: Insertion) -> Insertion | None:
    return next((one for one in rows if one.place > other.place), None)
