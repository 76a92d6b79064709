"""Decisions that a body counts: under a number and a title, with the day below.

So the executive boards of funds and programmes report (E/2025/36): "2024/EB.1/3", its title, one or more
sentences on what the board did, and "27 February 2024".
"""

from __future__ import annotations

from wgdesk.phrasing.facts import DateSpan, Doubtful, Symbol
from wgdesk.phrasing.tree import Body, Caption, Source, say
from wgdesk.reads.values.actions import ActionNow
from wgdesk.report.sections.common.context import Blocks, Context
from wgdesk.words.variants import yes_no


def begins(action: ActionNow) -> bool:
    """Return whether a decision begins with an action; the actions after it belong to it, up to the next."""
    return bool(action.number or action.title)


def caption(context: Context, blocks: Blocks, action: ActionNow) -> None:
    """Add the number and the title of the decision that begins with an action."""
    text = say(
        "decision-caption",
        numbered=yes_no(bool(action.number)),
        number=Symbol(action.number),
        titled=yes_no(bool(action.title)),
        title=context.words(action.title, "action", action.id, "title"),
    )
    blocks.append(Caption(f"action/{action.id}/number", text, Source("action", action.id)))


def day_below(context: Context, blocks: Blocks, begun: ActionNow | None, last: ActionNow | None) -> None:
    """Add on which day a decision was taken, if the body has it below its decisions.

    ``begun``: the action with which the decision began; None if nothing has. ``last``: the last one of it.
    """
    if begun is None or last is None or context.options.choice("decision_days") == "unsaid":
        return
    sitting = context.record.sitting(last.sitting_id)
    unsure = context.doubted("action", last.id, "sitting_id") or context.doubted("sitting", sitting.id, "day")
    day = DateSpan(sitting.day, sitting.day)
    text = say("decision-day", day=Doubtful(day) if unsure else day)
    blocks.append(Body(f"action/{begun.id}/day", text, Source("action", last.id)))
