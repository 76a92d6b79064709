"""Which texts a record has, which of them have several lines, and how long names and lines may be."""

from wgdesk.model import Base
from wgdesk.rules.narrative import (
    FIELDS,
    LONGEST,
    LONGEST_LINE,
    LONGEST_NAME,
    NAMES,
    ONE_LINE,
    SUSPENSIONS,
    VERSIONED,
    longest,
)

# All other texts are typed on one line and printed as one.
SEVERAL_LINES = {
    *("mandate.body", "suspension.reason", "informal_body.mandate", "informal_body.report"),
    *("panel.exchange", "panellist.presentation", "request.statement", "ruling.ruling", "motion.body"),
    *("point.said", "recommendation.body", "action.object", "reservation.body", "insertion.body"),
    *("passage.amendment", "passage.generated", "override.body", "override.generated", "own_sentence.body"),
}
TEXTS = {f"{table}.{field}" for table, fields in FIELDS.items() for field in fields}
COLUMNS = {f"{name}.{column}" for name, table in Base.metadata.tables.items() for column in table.c.keys()}  # noqa: SIM118 - columns


def test_a_text_has_one_line_unless_it_is_prose() -> None:
    assert TEXTS - ONE_LINE == SEVERAL_LINES
    assert ONE_LINE <= TEXTS
    assert {"recommendation.body"} == VERSIONED <= SEVERAL_LINES


def test_names_are_short_and_lines_are_lines() -> None:
    assert (LONGEST_NAME, LONGEST_LINE, LONGEST) == (300, 1_000, 100_000)
    assert NAMES <= TEXTS | COLUMNS
    lengths = {place: longest(*place.split(".")) for place in TEXTS | COLUMNS}
    assert {place for place, most in lengths.items() if most == LONGEST_NAME} == NAMES
    lines = {place for place, most in lengths.items() if most == LONGEST_LINE}
    assert lines == {*ONE_LINE - NAMES, "request.struck", "message.body", "own_sentence.body"}
    assert lengths["recommendation.body"] == lengths["request.note"] == LONGEST


def test_why_a_sitting_is_suspended() -> None:
    assert SUSPENSIONS == ("break", "informal", "technical")
