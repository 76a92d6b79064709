"""Builds the paragraphs on motions, points of order and rulings, for bodies whose reports have them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from wgdesk.model import MotionKind
from wgdesk.phrasing.facts import Sittings
from wgdesk.phrasing.tree import Source, say
from wgdesk.reads.values.actions import ActionNow, RuledNow, UnruledNow
from wgdesk.reads.values.outcome import MotionNow
from wgdesk.reads.values.record import Record
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.open_item import open_item
from wgdesk.report.sections.decisions.decided_by import Cast, vote
from wgdesk.rules.options import Options
from wgdesk.words.variants import yes_no

Procedural = MotionNow | RuledNow | UnruledNow
# Motions to suspend or adjourn the sitting do not bear on the debate.
_ON_SITTING = (MotionKind.SUSPEND, MotionKind.ADJOURN)


def procedural(context: Context, wanted: Callable[[int | None], bool]) -> list[Procedural]:
    """Return the motions and points of order whose item is ``wanted``, if the option asks for them.

    They are in chronological order, a point of order at the time of its ruling. One under no item belongs to
    the item that was open at the time.
    """
    if context.options.choice("procedure") == "hidden":
        return []
    record = context.record
    found: list[Procedural] = [*record.motions, *record.rulings, *record.unruled]
    return [one for one in sorted(found, key=lambda one: (_at(one), one.id)) if wanted(_item(context, one))]


def procedure_left_out(record: Record) -> int:
    """Return how many motions and points of order an option keeps out of the report.

    That a sitting was suspended or adjourned is no loss.
    """
    if Options(record.options).choice("procedure") == "shown":
        return 0
    moved = [one for one in record.motions if one.kind not in _ON_SITTING]
    return len(moved) + len(record.rulings) + len(record.unruled)


def precedes(context: Context, one: Procedural, action: ActionNow) -> bool:
    """Return whether a motion or a point of order stands before an action.

    If the time of the action is unknown, a motion on the debate does: it is put before what it concerns.
    """
    here, there = (context.record.sitting(key).number for key in (one.sitting_id, action.sitting_id))
    if here != there:
        return here < there
    if action.decided_at is not None:
        return _at(one) <= action.decided_at
    return isinstance(one, MotionNow) and one.kind not in _ON_SITTING


def procedure(context: Context, one: Procedural, blocks: Blocks) -> None:
    """Add the paragraph on a motion, a ruling, or a point of order without one."""
    if isinstance(one, MotionNow):
        _motion(context, one, blocks)
    elif isinstance(one, UnruledNow):
        _order(context, one, blocks)
    else:
        _ruling(context, one, blocks)


def _at(one: Procedural) -> datetime:
    if isinstance(one, MotionNow):
        return one.moved_at
    return one.raised_at if isinstance(one, UnruledNow) else one.ruled_at


def _item(context: Context, one: Procedural) -> int | None:
    if one.item_id is not None or context.has_section("actions"):
        return one.item_id
    return open_item(context, one.sitting_id, _at(one))


def _meeting(context: Context, one: Procedural) -> Sittings:
    """Return the sitting at which something was moved or raised; its closed part if that had the item."""
    item_id = one.item_id if one.item_id is not None else open_item(context, one.sitting_id, _at(one))
    return context.at(one.sitting_id, doubtful=False, item_id=item_id)


def _motion(context: Context, motion: MotionNow, blocks: Blocks) -> None:
    mover = motion.delegation_id
    text = say(
        "motion-considered",
        body=context.body,
        sittings=_meeting(context, motion),
        kind=motion.kind,
        moved=yes_no(mover is not None),
        capacity=context.capacity(mover) if mover is not None else "representative",
        names=context.names([mover] if mover is not None else []),
        worded=yes_no(bool(motion.body)),
        text=context.words(motion.body, "motion", motion.id, "body"),
        outcome="open" if motion.carried is None else "carried" if motion.carried else "lost",
        tallied=yes_no(motion.tally is not None),
        vote=vote(motion.tally, Cast(None, lost=not motion.carried)),
    )
    paragraph(blocks, f"motion/{motion.id}", text, Source("sitting", motion.sitting_id))


def _order(context: Context, order: UnruledNow, blocks: Blocks) -> None:
    by = order.delegation_id
    text = say(
        "order-raised",
        sittings=_meeting(context, order),
        raised=yes_no(by is not None),
        capacity=context.capacity(by) if by is not None else "representative",
        names=context.names([by] if by is not None else []),
    )
    paragraph(blocks, f"order/{order.id}", text, Source("request", order.id))


def _ruling(context: Context, ruling: RuledNow, blocks: Blocks) -> None:
    by = ruling.delegation_id
    text = say(
        "ruling-made",
        body=context.body,
        sittings=_meeting(context, ruling),
        raised=yes_no(by is not None),
        capacity=context.capacity(by) if by is not None else "representative",
        names=context.names([by] if by is not None else []),
        appeal="none" if not ruling.appealed else "rejected" if ruling.upheld else "carried",
    )
    paragraph(blocks, f"ruling/{ruling.id}", text, Source("request", ruling.request_id))
