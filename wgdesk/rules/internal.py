"""The columns and texts that a person can fill and that no report prints, each with the reason.

All others are printed in the report of some body: ``tests/report/test_every_column.py`` changes each of them
and sees to both.
"""

from __future__ import annotations

from collections.abc import Mapping

# What never leaves the secretariat: no report, hand-over file or public window shows it.
_SECRET: Mapping[str, str] = {
    "recommendation.proposer_id": "who proposed a text is not told before a body does so",
    "passage.proposer_id": "who proposed an amendment is not told",
    "support.delegation_id": "who supported a point gives only its number, unless the body names delegations",
    "request.note": "a note of the secretariat to itself",
    "attachment.name": "the name of a file may say who wrote it",
    "doubt.note": "why a fact is doubted is told to colleagues",
    "placeholder.note": "why something is awaited is told to colleagues",
    "ruling.ruling": "the words of a ruling are for the desk; the report tells the outcome if its body does",
    "suspension.reason": "why a sitting was suspended is for the desk",
    "acceptance.reason": "why a finding of the check was accepted is told to colleagues",
    "omission.reason": "why a part is left out is told to colleagues",
    "message.body": "what the secretariat wrote to the Chair",
}

# By what people and rows are found, told apart and put in order.
_IDENTITY: Mapping[str, str] = {
    "meeting.uid": "what copies of one record have in common",
    "delegation.code": "finds a delegation; its names are printed",
    "grouping.code": "finds a group; its name is printed",
    "grouping.regional": "tells which groups a delegation may be a member of",
    "mandate.kind": "names the paragraph in the window; the paragraph says itself what it is of",
    "mandate.number": "names the paragraph in the window; the paragraph says its number itself",
    "agenda_item.short": "names an item where there is little room: in the script, in windows",
    "meeting.instrument": "finds the table of parties; the name of the instrument is a text of the meeting",
    "meeting.status_as_of": "the day of that table, for the window and the check",
    "meeting.zone": "the days of sittings are printed, no times",
    "person.secretariat": "proposes the lane of a statement and is said in the script; the lane is printed",
    "meeting.stage": "which report the window offers; the report is told its stage",
    "meeting.closed_at": "closes the record against changes",
    "request.guest": "a name typed at the desk, until one button makes a person of it, whom reports name",
    **dict.fromkeys(
        ("delegation.signed_on", "delegation.party_since"),
        "the check holds the day against those of the meeting; the status is printed",
    ),
    "delegation.place": "the order of windows; lists as entered are in the order of registration",
}

# The course of the meeting at the desk, of which reports tell only what came of it.
_DESK: Mapping[str, str] = {
    **dict.fromkeys(("attachment.content_id", "attachment.attached_at"), "a file for the interpreters"),
    **dict.fromkeys(
        ("list_closing.closed_at", "list_closing.reopened_at"), "the list of speakers at the desk"
    ),
    **dict.fromkeys(("message.sent_at", "message.cleared_at"), "what the secretariat wrote to the Chair"),
    **dict.fromkeys(("pause.paused_at", "pause.resumed_at"), "the clock of a statement"),
    **dict.fromkeys(
        ("slot.item_id", "slot.begins_at", "slot.ends_at"), "the timetable is a document of its own"
    ),
    **dict.fromkeys(
        ("suspension.suspended_at", "suspension.resumed_at", "suspension.kind"), "the clock of a sitting"
    ),
    "suspension.facilitator_id": "who led the consultations of a suspension, for the desk",
    **dict.fromkeys(
        ("sitting.planned_begin", "sitting.planned_end", "sitting.closed_at"), "the clock of a sitting"
    ),
    **dict.fromkeys(
        ("participant.rank", "participant.credentials_on", "participant.online"),
        "the list of participants is a document of its own, cited by its symbol",
    ),
    "presence.online": "reports do not tell who took part from where",
    **dict.fromkeys(
        (
            *("request.place", "request.asked_at", "request.called_at", "request.ended_at"),
            *("request.withdrawn_at", "request.absent_at", "request.deferred_at", "request.interrupted"),
            *("request.allotted", "request.consented", "request.text_at"),
        ),
        "the list of speakers and the clock at the desk",
    ),
    **dict.fromkeys(("own_sentence.saying", "own_sentence.body"), "what the Chair says"),
    "request.statement": "reports are no verbatim records",
    "registration.registered_at": "when a delegation registered is for the desk",
    "decision.decided_at": "the day of the sitting is printed",
    "person.gender_guessed": "the check asks; the gender is printed",
    "recommendation.sitting_id": "the report says that the meeting adopted it, not at which sitting",
    "recommendation.adopted_at": "the day of the sitting is printed",
    "reservation.made_at": "the order in which reservations were made",
    "passage.decided_at": "when a paragraph was put for adoption is for the desk",
    "override.made_at": "when a person wrote the text",
    **dict.fromkeys(
        ("acceptance.finding", "acceptance.facts", "acceptance.accepted_at", "acceptance.station"),
        "what the check need not tell again",
    ),
    **dict.fromkeys(
        (
            *("passage.facts", "passage.generated"),
            *("override.facts", "override.generated"),
        ),
        "what is compared with the text that is printed",
    ),
}


INTERNAL: Mapping[str, str] = {**_SECRET, **_IDENTITY, **_DESK}
SECRET = frozenset(_SECRET)
