"""Builds the sentences after the elections: who was designated, and who was elected for the next meeting."""

from __future__ import annotations

from dataclasses import replace

from wgdesk.model import Office
from wgdesk.phrasing.facts import Count, Missing, Ordinal
from wgdesk.phrasing.tree import Source, say
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.grounds import grounded
from wgdesk.report.sections.officers.bureau_names import (
    all_acclaimed,
    named,
    officer_named,
    serving_from,
    women_or_men,
)
from wgdesk.words.variants import yes_no


def as_elected(officer: OfficerNow) -> OfficerNow:
    """Return an officer in the office of the election: who was designated Rapporteur later was Vice-Chair."""
    both = officer.office == Office.VICE_CHAIR_RAPPORTEUR and officer.designated_at_id is not None
    return replace(officer, office=Office.VICE_CHAIR) if both else officer


def designated(context: Context, blocks: Blocks) -> None:
    """Add who was designated at each sitting, a Vice-Chair to be Rapporteur besides."""
    for officer in context.record.officers:
        if officer.designated_at_id is None:
            continue
        seated = as_elected(officer)
        text = say(
            "officer-designated",
            body=context.body,
            sittings=context.at(officer.designated_at_id, doubtful=False),
            person=officer_named(context, officer),
            officer=context.office("the-officer", seated),
            besides=yes_no(seated is not officer),
            since=serving_from(context, officer) if seated is officer else say("no-words"),
            called=context.options.choice("bureau_designated"),
        )
        text = grounded(context, text, officer.ground, "officer", officer.id)
        paragraph(blocks, f"opening/designated/{officer.id}", text, Source("officer", officer.id))


def next_bureau(context: Context, blocks: Blocks) -> None:
    """Add the officers of the next meeting, by the sitting that elected them."""
    those = [one for one in context.record.every_officer if one.of_next and not one.vacant]
    for sitting_id in dict.fromkeys(one.elected_at_id for one in those):
        officers = [one for one in those if one.elected_at_id == sitting_id]
        ordinal, acclaimed = context.record.meeting.ordinal, all_acclaimed(context, officers)
        text = say(
            "officers-elected-next",
            body=context.body,
            dated=yes_no(sitting_id is not None),
            sittings=Missing() if sitting_id is None else context.at(sitting_id, doubtful=False),
            manner="acclamation" if acclaimed else "election",
            n=Count(len(officers)),
            g=women_or_men(context, officers),
            numbered=yes_no(ordinal is not None),
            next=Ordinal((ordinal or 0) + 1),
        )
        source = Source("officer", officers[0].id)
        paragraph(blocks, f"opening/next/{officers[0].id}", text, source, leads="lines")
        blocks += named(context, officers, acclaimed=acclaimed)
