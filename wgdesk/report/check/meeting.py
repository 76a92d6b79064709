"""Checks the meeting, its mandate, its bureau and its decisions."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.model import Office
from wgdesk.phrasing.tree import Source
from wgdesk.report.check.finding import CheckedReport, Finding, finding, person_findings
from wgdesk.report.sections.officers.vacant_offices import vacancies
from wgdesk.words.variants import yes_no

_TEXTS = (
    "parent_full",
    "parent_medium",
    "parent_short",
    "body_full",
    "body_short",
    "instrument_short",
    "venue",
)

_IF_BEGUN = (  # texts that a report lacks only where they have another language
    *("ground", "convened_by", "general_subject", "masthead_item_title", "services", "secretariat_by"),
    "organizational_purpose",
)
WITHOUT_INSTRUMENT = frozenset({"members", "participants"})  # deciders by membership, not by a treaty


def meeting(asked: CheckedReport) -> Iterator[Finding]:
    """Missing names and symbol of the meeting, a wrong number of earlier meetings, a missing overview."""
    meeting, source = asked.record.meeting, Source("meeting", asked.record.meeting.id)
    for field in _TEXTS:
        if asked.lacks(meeting.text(field)) and field not in _unsaid(asked):
            yield finding("meeting-text-missing", source, "meeting", field=field)
    for field in _IF_BEGUN:
        if meeting.text(field) and asked.lacks(meeting.text(field)):
            yield finding("meeting-text-missing", source, "meeting", field=field)
    options = asked.context.options
    # The number tells how many there were before, unless it is that of a year.
    shown = options.choice("previous_meetings") == "shown" and options.choice("term_ordinal") == "all"
    if shown and meeting.ordinal is not None and len(asked.record.previous) != meeting.ordinal - 1:
        yield finding(
            "previous-meetings-count",
            source,
            "meeting",
            expected=str(meeting.ordinal - 1),
            n=str(len(asked.record.previous)),
        )
    if not meeting.symbol_final:
        yield finding("no-symbol" if meeting.symbol_draft else "never-a-symbol", source, "meeting")
    overview = meeting.text("opening_overview")
    if overview and asked.lacks(overview):
        yield finding("overview-missing", source, "meeting", "opening/opened")


def _unsaid(asked: CheckedReport) -> tuple[str, ...]:
    """Return the texts that the reports of such a body do not need; if one does, ``placed`` finds the gap."""
    of_members = asked.context.options.choice("term_deciders") in WITHOUT_INSTRUMENT
    itself = asked.context.options.itself
    return (
        *(("instrument_short",) if of_members else ()),
        *(("parent_medium", "parent_short") if itself else ()),
    )


def mandates(asked: CheckedReport) -> Iterator[Finding]:
    """Mandates without text."""
    for place, mandate in enumerate(asked.record.mandates, start=1):
        if asked.lacks(mandate.body):
            source = Source("mandate", mandate.id)
            yield finding("mandate-missing", source, "meeting", n=str(place))


def bureau(asked: CheckedReport) -> Iterator[Finding]:
    """A missing Chair or Rapporteur, and missing names of officers."""
    empty = vacancies(asked.context)
    if asked.record.chair is None and not any(one.office == Office.CHAIR for one in empty):
        held = asked.context.sittings_held
        others = bool(held) and all(one.presiding for one in held)
        kind = "others-presided" if others else "no-chair"
        yield finding(kind, asked.context.source, "sittings", "opening/opened")
    for officer in empty:
        if officer.deferred_at_id is None and not officer.reason:
            yield finding("vacancy-unsaid", Source("officer", officer.id), "sittings")
    seated = (one for one in asked.record.every_officer if one.serves or (one.of_next and not one.vacant))
    for officer in seated:
        person = asked.record.people[officer.person_id]
        if person.delegation is not None and person.awaited:
            source, state = Source("officer", officer.id), asked.delegation(person.delegation)
            yield finding("officer-unnamed", source, "sittings", name=state)
            continue
        yield from person_findings(asked, person, Source("officer", officer.id), "sittings")
    named = asked.context.options.choice("masthead_rapporteur") != "hidden"
    finalizes = asked.record.meeting.rapporteur_finalizes
    known = asked.record.officers if finalizes else (*asked.record.officers, *empty)
    if (finalizes or named) and not any(one.is_rapporteur for one in known):
        why = yes_no(finalizes)
        yield finding("no-rapporteur", asked.context.source, "sittings", "adoption/rapporteur", entrusted=why)


def secretaries(asked: CheckedReport) -> Iterator[Finding]:
    """Officials who served the body as its Secretary, or beside its Secretary, without name or function."""
    for key, person in asked.record.people.items():
        if not person.serves_as:
            continue
        source = Source("person", key)
        yield from person_findings(asked, person, source, "meeting")
        if person.function and asked.lacks(person.function) and not person.by_office:
            name = asked.name(person.called)
            yield finding("secretary-without-function", source, "meeting", "opening/serviced", name=name)


def decisions(asked: CheckedReport) -> Iterator[Finding]:
    """The agenda or the report not adopted yet, where the outline has a section that says so.

    A body that adopts no agenda, does not tell of it, or had adopted it earlier, is not asked for one.
    """
    form = asked.context.options.choice("agenda_form")
    none = form in ("unsaid", "given") or bool(asked.record.meeting.agenda_symbol)
    for subject, section in (("agenda", "agenda"), ("report", "adoption")):
        if subject == "agenda" and none:
            continue
        if asked.record.decision(subject) is None and asked.context.has_section(section):
            yield finding(f"{subject}-not-adopted", asked.context.source, "sittings", f"{section}/adopted")
