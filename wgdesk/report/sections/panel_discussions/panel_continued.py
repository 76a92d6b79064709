"""Builds what a panel continued: "as a continuation of the dialogue held at its 8th meeting"."""

from __future__ import annotations

from wgdesk.phrasing.facts import Missing, Sittings
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.outcome import PanelNow
from wgdesk.report.sections.common.context import Context
from wgdesk.words.variants import yes_no


def continuing_after(context: Context, panel: PanelNow) -> Say:
    """Return what a panel continued, as a part of the sentence that it was held."""
    earlier = _earlier(context, panel)
    return say("no-words") if earlier is None else say("panel-continuing-after", earlier=earlier)


def continued(context: Context, panel: PanelNow) -> list[Say]:
    """Return the sentence on what a panel continued, after another on the panel; none if it did not."""
    earlier = _earlier(context, panel)
    return [] if earlier is None else [say("panel-continued", earlier=earlier)]


def _earlier(context: Context, panel: PanelNow) -> Say | None:
    """Return that a panel continued an earlier one, with its kind, and its meeting by number alone."""
    for one in context.record.panels:
        if one.id == panel.continues_id:
            at = None if one.sitting_id is None else context.record.sitting(one.sitting_id)
            return say(
                "panel-continuing",
                body=context.body,
                kind=one.kind,
                known=yes_no(at is not None),
                sittings=Missing() if at is None else Sittings((context.sitting_ref(at),)),
            )
    return None
