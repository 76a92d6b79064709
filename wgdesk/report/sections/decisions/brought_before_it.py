"""Builds the sentence on what a body was told: by an officer, or to what its attention was drawn."""

from __future__ import annotations

from wgdesk.model import ActionVerb
from wgdesk.phrasing.facts import Missing, Sittings
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.actions import ActionNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.decisions import acted_on
from wgdesk.report.sections.decisions.procedural_decisions import on_condition
from wgdesk.words.variants import yes_no


def sentence(context: Context, action: ActionNow, sittings: Sittings) -> Say:
    """Return who informed the body, or that its attention was drawn to something, and by whom."""
    officer = None if action.introduced_by_id is None else context.officer(action.introduced_by_id)
    by = Missing() if officer is None else context.presiding_officer(officer)
    g = "m" if officer is None else context.record.people[officer.person_id].gender
    what, condition = acted_on.decided_on(context, action), on_condition(action.condition)
    if action.verb == ActionVerb.INFORMED:
        return say(
            "officer-informed",
            body=context.body,
            sittings=sittings,
            officer=by,
            g=g,
            object=what,
            condition=condition,
        )
    return say(
        "attention-drawn",
        body=context.body,
        sittings=sittings,
        told=yes_no(officer is not None),
        officer=by,
        g=g,
        object=what,
        condition=condition,
    )
