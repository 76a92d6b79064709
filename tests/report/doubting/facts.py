"""Every fact of the demonstration that may be doubted: its place, its other value, what is printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.demo.play import Play
from wgdesk.model import (
    Decision,
    Meeting,
    Officer,
    Panellist,
    PaperDocument,
    Presiding,
    RecordRow,
    Request,
)

Find = Callable[[Play], int]
Words = tuple[str, str]  # Arabic, English


@dataclass(frozen=True)
class Fact:
    """A fact, the value it may have instead, and what the draft prints without and with that value."""

    table: str
    column: str
    row: Find
    other: Callable[[Play], str]
    alone: Words
    both: Words

    @property
    def name(self) -> str:
        """The name of the fact in the ids of tests."""
        return f"{self.table}.{self.column}" if self.column else self.table


def row(kind: type[RecordRow], **values: object) -> Find:
    """Find the first row with these values."""
    return lambda play: play.rows(kind, *(getattr(kind, name) == value for name, value in values.items()))[0]


def where(kind: type[RecordRow], column: str, of: Find) -> Find:
    """Find the first row that refers to another."""
    return lambda play: play.rows(kind, getattr(kind, column) == of(play))[0]


def named(name: str) -> Find:
    return lambda play: play.written("person", "name", name)


def state(code: str) -> Find:
    return lambda play: play.delegation(code)


def sitting(number: int) -> Find:
    return lambda play: play.sitting(number)


def written(table: str, field: str, body: str) -> Find:
    return lambda play: play.written(table, field, body)


def group(name: str) -> Find:
    return lambda play: play.written("grouping", "name", name)


def statement(play: Play) -> int:
    spoke = (Request.delegation_id == play.delegation("SEN"), Request.lane == "list")
    return play.rows(Request, *spoke, Request.begun_at.is_not(None))[0]


def statement_for_group(play: Play) -> int:
    return play.rows(Request, Request.grouping_id == group("the Group of 77")(play))[0]


def document(symbol: str) -> Find:
    return row(PaperDocument, symbol=f"CHP/COP/WG.1/2026/{symbol}")


def value(text: str) -> Callable[[Play], str]:
    return lambda _: text


def key(find: Find) -> Callable[[Play], str]:
    return lambda play: str(find(play))


def text(table: str, column: str, row: Find, ar: str, en: str) -> Fact:
    """A text with another reading in English, which only the English report prints."""
    return Fact(
        *(table, column, row, value("Quite another")),
        (f"[{ar}]", f"[{en}]"),
        (f"[{ar}]", f"{en} [Quite another]"),
    )


def either(table: str, column: str, row: Find, ar: str, en: str) -> Fact:
    """A yes-or-no fact or a whole row: it has one other reading, whether or not the doubt gives it."""
    return Fact(table, column, row, value(""), (ar, en), (ar, en))


THE_MEETING, AGENDA = row(Meeting), row(Decision, subject="agenda")
CHAIR, VICE, WORKU = named("Salma"), named("Efra"), named("Tsehay")
PRESIDING = where(Presiding, "sitting_id", sitting(1))
VICE_CHAIR = where(Officer, "person_id", VICE)
PANELLIST = where(Panellist, "person_id", WORKU)
GUEST = where(Request, "person_id", named("Marisol"))
NOTE, PAPER = document("4"), document("2")
FIFTH, SIXTH = "5 October 2026", "6 October 2026"
FIFTH_AR, SIXTH_AR = "٥ تشرين الأول/أكتوبر ٢٠٢٦", "٦ تشرين الأول/أكتوبر ٢٠٢٦"
