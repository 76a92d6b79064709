"""Which texts a record has, which of them have several lines, and how long names and lines may be."""

from wgdesk.model import Base
from wgdesk.rules import narrative

# All other texts are typed on one line and printed as one.
SEVERAL_LINES = {
    *("mandate.body", "suspension.reason", "informal_body.mandate", "informal_body.report"),
    "informal_step.text",
    *("panel.exchange", "panellist.presentation", "request.statement", "ruling.ruling", "motion.body"),
    *(
        "point.said",
        "point.continuation",
        "recommendation.body",
        "action.object",
        "reservation.body",
        "insertion.body",
    ),
    *("passage.amendment", "passage.generated", "override.body", "override.generated", "own_sentence.body"),
}
# Names that are no text: symbols, codes, and what is typed at the desk.
SHORT_COLUMNS = {
    *("meeting.symbol_draft", "meeting.symbol_final", "meeting.job_draft", "meeting.job_final"),
    *("meeting.participants_symbol", "meeting.documents_symbol", "meeting.speakers_symbol"),
    *("meeting.members_symbol", "meeting.agenda_symbol", "sitting.record_symbol"),
    *("mandate.number", "document.symbol", "delegation.code", "recommendation.own_number"),
    "action.number",
    "action.text_part",
    *("grouping.code", "delegation_name.listed", "delegation_name.running", "delegation_name.paren"),
    *("request.guest", "attachment.name"),
}
SHORT_TEXTS = {
    *("meeting.parent_short", "meeting.body_short", "meeting.instrument_short", "agenda_item.short"),
    *("grouping.name", "person.name", "person.running"),
}
COLUMNS = {f"{name}.{column.key}" for name, table in Base.metadata.tables.items() for column in table.columns}


def texts() -> set[str]:
    return {f"{table}.{field}" for table, fields in narrative.FIELDS.items() for field in fields}


def test_a_text_has_one_line_unless_it_is_prose() -> None:
    prose = {place for place in texts() if not narrative.one_lined(*place.split("."))}
    assert prose == SEVERAL_LINES, "name them here, or say on their tables that they have one line"
    versioned = {place for place in texts() if narrative.versioned(*place.split("."))}
    assert {"recommendation.body"} == versioned


def test_names_lines_and_texts_have_their_limits() -> None:
    lengths = {place: narrative.longest(*place.split(".")) for place in texts() | COLUMNS}
    assert {place for place, length in lengths.items() if length == 300} == SHORT_COLUMNS | SHORT_TEXTS
    lines = {place for place, length in lengths.items() if length == 1_000}
    one_lined = texts() - SEVERAL_LINES - SHORT_TEXTS
    links = {"meeting.participants_link", "meeting.documents_link", "meeting.speakers_link"}
    links |= {"sitting.speakers_link"}
    links |= {"agenda_item.documents_link", "agenda_item.speakers_link", "panel.link", "request.text_link"}
    assert lines == {*one_lined, *links, "request.struck", "message.body", "own_sentence.body"}
    assert lengths["recommendation.body"] == lengths["request.note"] == 100_000
    assert narrative.longest("nothing", "known") == 100_000


def test_reasons_for_a_suspension_are_known() -> None:
    assert narrative.SUSPENSIONS == ("break", "informal", "technical")
