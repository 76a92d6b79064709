"""For every rule that a file can break, a change of the good file and the places of its faults."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.exchange.files import GONE
from tests.exchange.good import at


@dataclass(frozen=True)
class Case:
    """A change of ``GOOD`` that breaks a rule: the rule (table, key), where and what is changed, its faults.

    ``said``: the key of the faults if the reader finds them; else they have the rule's.
    """

    table: str
    rule: str
    where: str
    value: Any
    paths: tuple[str, ...]
    said: str = ""


def case(table: str, rule: str, where: str, value: Any, *paths: str, said: str = "") -> Case:
    """Return a case; without ``paths`` the fault is expected at the changed value."""
    steps = (f"[{step}]" if step.isdigit() else f".{step}" for step in where.split("."))
    return Case(table, rule, where, value, paths or ("$" + "".join(steps),), said)


_SITTING, _CLOSED, _OPEN = "sittings.0", "sittings.0.requests.0", "sittings.1.requests.0"
_ADOPTED = "clusters.0.recommendations.0"
_ADOPTED_PATH = "$.clusters[0].recommendations[0]"


def _accepted(finding: str, reason: str) -> dict[str, Any]:
    """Return the JSON of an accepted finding."""
    return {finding: {"reason": reason, "accepted_at": at("12:00")}}


TIMES = (
    case("meeting", "days-reversed", "meeting.last_day", "2026-10-05"),
    case("meeting", "number-below-one", "meeting.ordinal", 0, said="fault-range"),
    case("meeting", "unknown-language", "meeting.original_language", "de", said="fault-choice"),
    case("meeting", "unknown-zone", "meeting.zone", "Nowhere", said="fault-zone"),
    case("meeting", "sitting-outside-meeting", "meeting.first_day", "2026-10-07", "$.sittings[0].day"),
    case(
        "meeting", "previous-not-before", "meeting.first_day", "2025-05-14", "$.previous_meetings[1].last_day"
    ),
    case(
        "previous_meeting",
        "days-reversed",
        "previous_meetings.1.last_day",
        "2025-05-12",
        "$.previous_meetings[1].first_day",
    ),
    case(
        "previous_meeting",
        "previous-overlap",
        "previous_meetings.1.first_day",
        "2024-05-01",
        "$.previous_meetings[1]",
    ),
    case("previous_meeting", "previous-not-before", "previous_meetings.0", "2026-10-06"),
    case(
        "recess",
        "days-reversed",
        "recesses.0",
        {"first_day": "2026-10-07", "last_day": "2026-10-06"},
        "$.recesses[0].last_day",
    ),
    case("sitting", "number-below-one", "sittings.2.number", 0, said="fault-range"),
    case("sitting", "sitting-outside-meeting", "sittings.2.day", "2026-10-08"),
    case("sitting", "adjourned-unopened", "sittings.2.closed_at", at("12:00", 7)),
    case("sitting", "times-reversed", "sittings.0.closed_at", at("08:00")),
    case("sitting", "times-reversed", "sittings.0.planned_end", at("08:00")),
    case("sitting", "statement-open", f"{_CLOSED}.ended_at", GONE, "$.sittings[0].requests[0]"),
    case("sitting", "suspension-open", "sittings.0.suspensions.0.resumed_at", None),
    case("sitting", "two-sittings-open", "sittings.2.opened_at", at("08:00", 7)),
    case("suspension", "unknown-suspension", "sittings.0.suspensions.0.kind", "tea", said="fault-choice"),
    case("suspension", "times-reversed", "sittings.0.suspensions.0.resumed_at", at("08:59")),
    case(
        "suspension",
        "sitting-closed",
        "sittings.0.suspensions.0.resumed_at",
        GONE,
        "$.sittings[0].suspensions[0]",
        said="fault-suspension-open",
    ),
    case("suspension", "suspended-already", "sittings.1.suspensions.1", {"suspended_at": at("09:20", 7)}),
    case("item_sitting", "times-reversed", "agenda.0.sittings.0.finished_at", at("07:59")),
    case("slot", "times-reversed", "sittings.0.timetable.0.ends_at", at("08:00")),
    case(
        "request", "times-reversed", f"{_CLOSED}.called_at", at("10:02"), "$.sittings[0].requests[0].begun_at"
    ),
    case("request", "times-reversed", "sittings.0.requests.1.ended_at", at("10:30")),
    case("request", "times-reversed", f"{_OPEN}.withdrawn_at", at("08:30", 7)),
    case(
        "request",
        "times-reversed",
        f"{_CLOSED}.begun_at",
        at("10:02:30"),
        "$.sittings[0].requests[0].pauses[0].paused_at",
    ),
    case("request", "nobody-speaks", "sittings.0.requests.1.delegation", GONE, "$.sittings[0].requests[1]"),
    case("request", "sitting-closed", f"{_CLOSED}.ended_at", None, said="fault-statement-open"),
    case(
        "request",
        "sitting-not-open",
        "sittings.2.requests",
        [{"guest": "A", "begun_at": at("08:10", 7)}],
        "$.sittings[2].requests[0]",
        said="fault-statement-open",
    ),
    case(
        "request",
        "called-already",
        "sittings.2.requests",
        [{"guest": one, "called_at": at("08:10", 7)} for one in "AB"],
        "$.sittings[2].requests[0].called_at",
        "$.sittings[2].requests[1].called_at",
    ),
    case("request", "struck-unfinished", "sittings.0.requests.1.struck", "entered twice"),
    case("pause", "times-reversed", f"{_CLOSED}.pauses.0.resumed_at", at("10:10")),
    case(
        "pause",
        "times-reversed",
        f"{_CLOSED}.pauses.0.resumed_at",
        GONE,
        "$.sittings[0].requests[0].pauses[0]",
    ),
    case("pause", "paused-already", f"{_OPEN}.pauses.1", {"paused_at": at("08:30", 7)}),
)
FILES = (
    case("request", "file-not-received", f"{_CLOSED}.text_at", None),
    case("attachment", "file-not-received", f"{_CLOSED}.text_at", GONE, "$.sittings[0].requests[0]"),
    case("attachment", "bad-file-name", f"{_CLOSED}.files.0.name", "../a.pdf"),
)
LIVE = (
    case("request", "interrupted-idle", "sittings.0.requests.1.interrupted", True),
    case("list_closing", "times-reversed", "agenda.0.list_closings.0.reopened_at", at("08:20")),
    case(
        "list_closing",
        "list-closed-already",
        "agenda.0.list_closings.0",
        at("08:30"),
        "$.agenda[0].list_closings[1]",
    ),
    case("message", "empty-text", "messages.0.body", " ", said="fault-empty"),
    case("message", "times-reversed", "messages.0.cleared_at", at("08:00")),
    case("message", "message-stands", "messages.1", {"body": "Now?", "sent_at": at("09:30")}),
    case("passage", "empty-text", "passages.0.block", "", said="fault-empty"),
    case("insertion", "empty-text", "insertions.0.anchor", "", said="fault-empty"),
    case("insertion", "bad-level", "insertions.0.level", 5, said="fault-range"),
    case("omission", "empty-text", "omissions.0.block", "", said="fault-empty"),
    case("omission", "empty-text", "omissions.0.reason", " ", said="fault-empty"),
    case("override", "empty-text", "overrides.0.block", "", said="fault-empty"),
)
STANDING = (
    case("agenda_item", "number-below-one", "agenda.1.items.0.number", 0, said="fault-range"),
    case(
        "agenda_item",
        "agenda-too-deep",
        "agenda.1.items.0.items",
        [{"items": [{}]}],
        "$.agenda[1].items[0].items[0].items",
        said="fault-unknown-key",
    ),
    case("agenda_item", "item-number-taken", "agenda.1.number", 1, said="fault-duplicate"),
    case(
        "delegation",
        "status-contradicts",
        "delegations.0",
        {"code": "EGY", "party": False, "party_since": "2020-01-01"},
        "$.delegations[0].party_since",
    ),
    case(
        "delegation",
        "status-contradicts",
        "delegations.0",
        {"code": "EGY", "signed": False, "signed_on": "2020-01-01"},
        "$.delegations[0].signed_on",
    ),
    case("delegation", "empty-text", "delegations.2.code", "", said="fault-empty"),
    case(
        "delegation_name",
        "days-reversed",
        "delegations.0.names.en",
        [{"listed": "Egypt", "valid_from": "2020-01-01", "valid_until": "2019-12-31"}],
        "$.delegations[0].names.en[0].valid_until",
    ),
    case("delegation_name", "empty-text", "delegations.0.names.en.running", "", said="fault-empty"),
    case("delegation_name", "unknown-language", "delegations.0.names.de", "Ägypten", said="fault-choice"),
    case("recommendation", "adopted-without-sitting", f"{_ADOPTED}.sitting", GONE, _ADOPTED_PATH),
    case("recommendation", "adopted-with-brackets", f"{_ADOPTED}.body.ar", "افعلوا]"),
    case(
        "recommendation",
        "adopted-with-brackets",
        f"{_ADOPTED}.body",
        {"en": "[A]", "ar": "[أ]"},
        f"{_ADOPTED_PATH}.body.en",
        f"{_ADOPTED_PATH}.body.ar",
    ),
    case(
        "recommendation",
        "reserved-before-adoption",
        f"{_ADOPTED}.state",
        "agreed",
        f"{_ADOPTED_PATH}.reservations[0]",
    ),
    case(
        "reservation",
        "reserved-before-adoption",
        "clusters.0.recommendations.1.reservations",
        [{"delegation": "EGY", "made_at": at("10:40")}],
        "$.clusters[0].recommendations[1].reservations[0]",
    ),
    case("action", "amends-amendment", "actions.a1.amends", "a1"),
    case("action", "votes-without-vote", "actions.a2.manner", "consensus"),
    case("action", "ballots-exceed-tally", "actions.a2.in_favour", 1),
    case(
        "ballot",
        "ballots-exceed-tally",
        "actions.a2.ballots.against",
        ["NGO"],
        "$.actions.a2.against",
    ),
    case("sponsor", "sponsor-twice", "actions.a1.sponsors.1", "EGY", "$.actions.a1.sponsors[1]"),
    case("action", "place-taken", "actions.a2.place", 1),
    case("option", "unknown-option", "options.colour", "red", said="fault-choice"),
    case("option", "bad-option", "options.digits_ar", "roman", said="fault-option"),
    case("own_sentence", "unknown-saying", "script.poem", {"en": "Ah."}, said="fault-choice"),
    case("own_sentence", "empty-text", "script.resume", {}, said="fault-empty"),
    case("own_sentence", "sentence-language", "script.resume.fr", "Bonjour."),
    case("own_sentence", "sentence-broken", "script.resume.en", "{ $sitting"),
    case("own_sentence", "sentence-argument", "script.resume.en", "{ $siting }"),
    case("own_sentence", "sentence-phrase", "script.resume.en", "{ wish }"),
    case("own_sentence", "sentence-function", "script.resume.en", "{ POEM($sitting) }"),
    case("outline_section", "bad-outline", "outline.2.parent", "adoption"),
    case("outline_section", "bad-outline", "outline.1", "poem", said="fault-choice"),
)
TEXTS = (
    case("wording", "unknown-field", "agenda.0.colour", {"en": "Red"}, said="fault-unknown-key"),
    case("wording", "unknown-language", "agenda.0.title.de", "Eins", said="fault-unknown-key"),
    case("wording", "empty-text", "agenda.0.title.en", "", said="fault-empty"),
    case("wording", "text-too-long", "agenda.0.title.en", "x" * 1_001, said="fault-too-long"),
    case(
        "doubt", "unknown-field", "agenda.0.doubts", {"title": "", "colour": ""}, "$.agenda[0].doubts.colour"
    ),
    case(
        "placeholder", "unknown-field", "agenda.0.title.placeholders", {"later": ""}, said="fault-unknown-key"
    ),
    case(
        "acceptance",
        "empty-text",
        "people.p.accepted",
        _accepted("gap", ""),
        "$.people.p.accepted.gap.reason",
        said="fault-empty",
    ),
    case(
        "acceptance",
        "unknown-field",
        "people.p.accepted",
        _accepted("Gap", "x"),
        "$.people.p.accepted.Gap",
        said="fault-unknown-key",
    ),
    case(
        "*",
        "one-original",
        "agenda.0.title.basis",
        {"en": 1},
        "$.agenda[0].title.basis.en",
        said="fault-original",
    ),
    case("*", "translated-since", "agenda.0.title.basis", {"fr": 2}, "$.agenda[0].title.basis.fr"),
)
PLACES = (
    case(
        "outline_section",
        "place-taken",
        "outline.1",
        {"kind": "organization", "place": 1},
        "$.outline[1].place",
    ),
    case("mandate", "place-taken", "mandates.0.place", 2, "$.mandates[1]"),
    case("delegation", "place-taken", "delegations.1.place", 1),
    case("officer", "place-taken", "officers.v.place", 1),
    case("agenda_item", "joint-contradicts", "agenda.0.joint_with", "1"),
    case("informal_body", "number-below-one", "informal_bodies.0.meetings", 0, said="fault-range"),
    case("informal_body", "number-below-one", "informal_bodies.0.subgroups", 0, said="fault-range"),
    case("informal_body", "place-taken", "informal_bodies.1.place", 1),
    case("informal_step", "number-below-one", "informal_bodies.0.steps.0.first", 0, said="fault-range"),
    case("informal_step", "number-below-one", "informal_bodies.0.steps.1.last", 0, said="fault-range"),
    case("informal_step", "place-taken", "informal_bodies.0.steps.1.place", 1),
    case("officer", "unknown-rank", "officers.v.rank", 4),
    case(
        "presiding",
        "taken-already",
        f"{_SITTING}.presiding.1.officer",
        "o",
        said="fault-duplicate",
    ),
    case(
        "officer",
        "office-vacant",
        "officers.v.vacant",
        True,
        "$.sittings[0].presiding[1].officer",
    ),
    case("presiding", "office-vacant", f"{_SITTING}.presiding.1.officer", "e"),
    case(
        "decision",
        "office-vacant",
        "decisions",
        {"report": {"sitting": 1, "introduced_by": "e"}},
        "$.decisions.report.introduced_by",
    ),
    case("action", "office-vacant", "actions.a1.introduced_by", "e"),
    case("presiding", "place-taken", f"{_SITTING}.presiding.1.place", 1),
    case("request", "place-taken", "sittings.0.requests.1.place", 1),
    case(
        "introduced",
        "place-taken",
        "sittings.0.requests.1.introduced",
        [{"document": "#1", "place": 2}, "#2"],
        "$.sittings[0].requests[1].introduced[1]",
    ),
    case("panel", "place-taken", "agenda.0.panels.1.place", 1),
    case("panel", "continues-itself", "agenda.0.panels.0.continues", "1.1"),
    case(
        "panel",
        "panel-elsewhere",
        "agenda.1.items.0.points",
        [{}, {"panel": "1.2"}],
        "$.agenda[1].items[0].points[1].panel",
    ),
    case("point", "panel-elsewhere", "agenda.1.points", [{"panel": "1.1"}], "$.agenda[1].points[0].panel"),
    case(
        "point",
        "point-in-two-places",
        "agenda.0.points",
        [{}, {"panel": "1.1", "section": "opening"}],
        "$.agenda[0].points[1].section",
    ),
    case(
        "point",
        "bad-outline",
        "agenda.0.points",
        [{"section": "poem"}],
        "$.agenda[0].points[0].section",
        said="fault-choice",
    ),
    case("panellist", "place-taken", "agenda.0.panels.0.panellists.1.place", 1),
    case("point", "place-taken", "agenda.0.points.1.place", 1),
    case("cluster", "place-taken", "clusters.1.place", 1),
    case("recommendation", "place-taken", "clusters.0.recommendations.1.place", 1),
    case("document", "place-taken", "documents.1.place", 1),
)
CASES = (*TIMES, *FILES, *LIVE, *STANDING, *TEXTS, *PLACES)

# Rules that no file can break, and why. Every other fault belongs to a row of the file.
NOT_IN_A_FILE = {
    ("meeting", "one-meeting"): "a file has one object for the meeting",
    ("wording", "gone"): "a text stands in the row it belongs to",
    ("doubt", "gone"): "so does a doubt",
    ("placeholder", "gone"): "and a placeholder",
    ("acceptance", "gone"): "and what is accepted",
    ("*", "in-use"): "and whatever is left without its row is not in a file",
}
