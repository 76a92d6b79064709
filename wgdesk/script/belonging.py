"""Which happenings of a sitting belong together: a text, statements on it, and what precedes it."""

from __future__ import annotations

from wgdesk.model import StatementKind
from wgdesk.reads.values.floor import RequestNow
from wgdesk.script.happening import Happening


def introduces(one: Happening, decided: Happening) -> bool:
    """Return whether ``one`` is the introduction of the text that was decided on."""
    entry = one.request
    return entry is not None and entry.kind == StatementKind.INTRODUCTION and is_about(entry, decided)


def comes_before(decided: Happening, one: Happening, *, late: bool) -> bool:
    """Return whether, by the order of the record, ``decided`` comes before ``one`` under the same item.

    ``late``: the items may differ.
    """
    action = decided.action
    if (one.item != decided.item and not late) or one.reservation is not None:
        return False
    if action is None:
        adopted = one.kind == decided.kind == "adopt"
        return adopted and 0 < decided.texts[0].number < one.texts[0].number
    if one.action is not None:
        return (action.place, action.id) < (one.action.place, one.action.id)
    return amends(decided, one)


def amends(decided: Happening, one: Happening) -> bool:
    """Return whether ``decided`` may be an amendment to the text of ``one``, to be voted on before it.

    That is an action under the same item, without a text or document of its own, if the other text was orally
    amended. Oral revisions by sponsors are not voted on.
    """
    action = decided.action
    if action is None or decided.texts or action.document_id is not None or one.item != decided.item:
        return False
    acted = one.action is not None and one.action.orally_amended
    return acted or any(each.orally_amended for each in one.texts)


def is_only_noted(one: Happening) -> bool:
    """Return whether ``one`` is a reservation that was noted without the delegation taking the floor."""
    return one.reservation is not None and not one.heard


def follows(one: Happening, decided: Happening) -> bool:
    """Return whether ``one`` is a reservation or an explanation of position on what was decided."""
    if one.reservation is not None:
        return is_same_text(one, decided)
    entry = one.request
    if entry is None or entry.kind != StatementKind.POSITION:
        return False
    return is_about(entry, decided)


def is_about(entry: RequestNow, decided: Happening) -> bool:
    """Return whether a statement is about the text or the action that was decided on."""
    on_action = decided.action is not None and entry.action_id == decided.action.id
    return on_action or (entry.recommendation_id is not None and entry.recommendation_id in _texts(decided))


def is_same_text(one: Happening, other: Happening) -> bool:
    """Return whether two happenings are about the same text, action or decision."""
    if other.kind == "decide" or one.subject is not None or other.subject is not None:
        return one.subject is not None and one.subject == other.subject
    if other.action is not None and one.action is not None and one.action.id == other.action.id:
        return True
    return bool(_texts(one) & _texts(other))


def _texts(one: Happening) -> set[int]:
    """Return the keys of the recommendations that a happening is about."""
    acted = one.action.recommendation_id if one.action is not None else None
    return {each.id for each in one.texts} | ({acted} if acted is not None else set())
