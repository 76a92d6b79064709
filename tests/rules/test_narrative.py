"""Which texts a record has, which of them have several lines, and how long names and lines may be."""

from wgdesk.model import Base
from wgdesk.rules import narrative

# All other texts are typed on one line and printed as one.
SEVERAL_LINES = {
    *("mandate.body", "suspension.reason", "informal_body.mandate", "informal_body.report"),
    *("panel.exchange", "panellist.presentation", "request.statement", "ruling.ruling", "motion.body"),
    *("point.said", "recommendation.body", "action.object", "reservation.body", "insertion.body"),
    *("passage.amendment", "passage.generated", "override.body", "override.generated", "own_sentence.body"),
}
COLUMNS = {f"{name}.{column.key}" for name, table in Base.metadata.tables.items() for column in table.columns}


def texts() -> set[str]:
    return {f"{table}.{field}" for table, fields in narrative.FIELDS.items() for field in fields}


def test_a_text_has_one_line_unless_it_is_prose() -> None:
    assert texts() - narrative.ONE_LINE == SEVERAL_LINES
    assert texts() >= narrative.ONE_LINE
    assert {"recommendation.body"} == narrative.VERSIONED <= SEVERAL_LINES


def test_names_are_short_and_lines_are_lines() -> None:
    names, most = narrative.NAMES, (narrative.LONGEST_NAME, narrative.LONGEST_LINE, narrative.LONGEST)
    assert most == (300, 1_000, 100_000)
    assert names <= texts() | COLUMNS
    lengths = {place: narrative.longest(*place.split(".")) for place in texts() | COLUMNS}
    assert {place for place, length in lengths.items() if length == 300} == names
    lines = {place for place, length in lengths.items() if length == 1_000}
    assert lines == {*narrative.ONE_LINE - names, "request.struck", "message.body", "own_sentence.body"}
    assert lengths["recommendation.body"] == lengths["request.note"] == 100_000


# Names that are no text: symbols, codes, and what is typed at the desk.
SHORT_COLUMNS = {
    *("meeting.symbol_draft", "meeting.symbol_final", "meeting.job_draft", "meeting.job_final"),
    *("meeting.participants_symbol", "mandate.number", "document.symbol", "delegation.code"),
    *("grouping.code", "delegation_name.listed", "delegation_name.running", "delegation_name.paren"),
    *("request.guest", "attachment.name"),
}
SHORT_TEXTS = {
    *("meeting.parent_short", "meeting.body_short", "meeting.instrument_short", "agenda_item.short"),
    *("grouping.name", "person.name", "person.running"),
}


def test_what_serves_as_a_name() -> None:
    assert narrative.NAMES - texts() == SHORT_COLUMNS
    assert narrative.NAMES & texts() == SHORT_TEXTS


def test_why_a_sitting_is_suspended() -> None:
    assert narrative.SUSPENSIONS == ("break", "informal", "technical")
