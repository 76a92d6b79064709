"""Which column of a list says what: guessed by its heading, then by what stands in it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from wgdesk.rosters.matching import Matcher
from wgdesk.rosters.table import ListRow, ListTable
from wgdesk.rosters.word_table import meaning, ranked, words
from wgdesk.words.finder import fold

_HEADS = 15  # rows in which the headings are looked for: titles may stand above them
_LOOKED_AT = 200  # rows from which the meaning of a column is guessed
_MOST = 0.6  # share of the cells that must be of a kind
_LONGEST_HEADING = 60
_FEWEST = 2  # rows that are only the name of a delegation, where these head the people


class ListField(StrEnum):
    """What a column says; the values are those of ``roster_words.csv`` and of phrases."""

    NOTHING = "nothing"
    DELEGATION = "delegation"
    CATEGORY = "category"
    NAME = "name"
    GIVEN = "given"
    FAMILY = "family"
    ADDRESS = "address"
    GENDER = "gender"
    FUNCTION = "function"
    RANK = "rank"
    CREDENTIALS = "credentials"
    PRESENT = "present"
    ONLINE = "online"
    REGISTRATION = "registration"
    REMARKS = "remarks"


# The fields whose cells are words of a kind, in the order in which they are guessed.
_KINDS = {
    ListField.RANK: "rank",
    ListField.GENDER: "gender",
    ListField.REGISTRATION: "registration",
    ListField.PRESENT: "answer",
    ListField.ONLINE: "answer",
}


# What "yes" and "no" may mean: under the heading of another question they mean that one.
_ANSWERED = (ListField.PRESENT, ListField.ONLINE)
# What may stand there in several languages, or in parts.
_SEVERAL = {ListField.DELEGATION, ListField.NAME, ListField.FUNCTION, ListField.GIVEN}


@dataclass(frozen=True)
class ColumnMeanings:
    """``head``: the place of the row of headings among the lines, -1 if there is none."""

    head: int
    fields: tuple[ListField, ...]

    def of(self, field: ListField) -> tuple[int, ...]:
        """Return the columns that say this."""
        return tuple(at for at, one in enumerate(self.fields) if one is field)

    def heading(self, table: ListTable, at: int) -> str:
        """Return the heading of a column, empty if it has none."""
        return table.lines[self.head].cell(at) if self.head >= 0 else ""

    def rows(self, table: ListTable) -> tuple[ListRow, ...]:
        """Return the rows under the headings."""
        return table.lines[self.head + 1 :]

    def but(self, at: int, field: ListField) -> ColumnMeanings:
        """Return the columns with another meaning of one."""
        return ColumnMeanings(self.head, (*self.fields[:at], field, *self.fields[at + 1 :]))


@dataclass(frozen=True)
class ReadHeading:
    """What a heading means. ``sure``: it says so itself, and not only with a word inside of it."""

    field: ListField
    sure: bool = True


_NO_HEADING = ReadHeading(ListField.NOTHING, sure=False)
_ASIDE = ReadHeading(ListField.NOTHING)  # it is surely about something else


def heading_of(text: str) -> ReadHeading:
    """Return what a heading means; a part of it may say so: "Name / الاسم", "Country (in English)".

    A heading such as "Emergency contact name" is about something else, whatever words it has.
    """
    if not text or len(text) > _LONGEST_HEADING:
        return _NO_HEADING
    whole = meaning("heading", text)
    if whole:
        return ReadHeading(ListField(whole))
    padded = f" {fold(text)} "
    if any(f" {word} " in padded for word in words("aside")):
        return _ASIDE
    for sign in "/(|-–:":
        for part in text.split(sign):
            if part.strip(" )") != text and (found := meaning("heading", part.strip(" )"))):
                return ReadHeading(ListField(found))
    inside = [word for word in words("heading") if len(word) > 3 and f" {word} " in padded]
    if not inside:
        return _NO_HEADING
    field = words("heading")[max(inside, key=len)]
    each = {meaning("heading", word) for word in text.split()}  # "Delegation Délégation"
    return ReadHeading(ListField(field), sure=each == {field})


def source_of(table: ListTable, columns: ColumnMeanings) -> str:
    """Return by what a list of the same kind is recognized the next time: its headings, folded."""
    if columns.head < 0:
        return ""
    return "|".join(fold(cell) for cell in table.lines[columns.head].cells)


def guess(table: ListTable, matcher: Matcher) -> ColumnMeanings:
    """Return the columns of a table; a hidden one says nothing until a person chooses what."""
    if table.fields:
        return ColumnMeanings(-1, tuple(map(ListField, table.fields)))
    head = _head(table)
    width = table.width
    headed = sum(matcher.is_name(text) for row in table.lines if (text := table.section(row))) >= _FEWEST
    rows = [row for row in table.lines[head + 1 :][:_LOOKED_AT] if not table.section(row)]
    headings = [_NO_HEADING] * width
    if head >= 0:
        headings = [
            _NO_HEADING if at in table.hidden else heading_of(table.lines[head].cell(at))
            for at in range(width)
        ]
        cells = [[row.cell(at) for row in rows] for at in range(width)]
        fields = [_understood(one, found, matcher) for one, found in zip(headings, cells, strict=True)]
        _without_strangers(fields, rows, matcher, headed=headed)
        fields = _without_second(_without_doubtful(fields, headings), _SEVERAL)
        fields = [
            ListField.GIVEN if field is ListField.NAME and _beside_family(fields, found) else field
            for field, found in zip(fields, cells, strict=True)
        ]
    else:
        fields = [ListField.NOTHING] * width
    for at in range(width):
        if fields[at] is ListField.NOTHING and at not in table.hidden and headings[at] != _ASIDE:
            found = _by_contents([row.cell(at) for row in rows if row.cell(at)], matcher)
            asked = head >= 0 and bool(table.lines[head].cell(at)) and found in _ANSWERED
            if found not in fields and not asked:
                fields[at] = found
    if ListField.DELEGATION in fields or headed:
        _name_from_rest(fields, rows, table.hidden)
    return ColumnMeanings(head, tuple(fields))


def sections(table: ListTable, columns: ColumnMeanings, matcher: Matcher) -> list[str]:
    """Return for each row under the headings the delegation that it names for the rows below it, or "".

    A list with a column of delegations has no such rows; a row may also be a person without anything else.
    """
    texts = [table.section(line) for line in columns.rows(table)]
    if columns.of(ListField.DELEGATION) or sum(map(matcher.is_name, filter(None, texts))) < _FEWEST:
        return [""] * len(texts)
    return [text if text and matcher.may_be(text) else "" for text in texts]


def is_title(text: str) -> bool:
    """Return whether the only text of a row heads delegations, as "States parties" does, and is no person."""
    padded = f" {fold(text)} "
    return any(f" {word} " in padded for word in words("category"))


def _head(table: ListTable) -> int:
    """Return the place of the row with most known headings; two at least, or one in a list of one column."""
    read = [[heading_of(cell) for cell in line.cells] for line in table.lines[:_HEADS]]
    found = [(len({one.field for one in line} - {ListField.NOTHING}), -at) for at, line in enumerate(read)]
    known, at = max(found, default=(0, 0))
    least = 2 if table.width > 1 else 1
    sure = {one.field for one in read[0] if one.sure} - {ListField.NOTHING} if read else set()
    alone = known == 1 and at == 0 and bool(sure)
    return -at if known >= least or alone else -1


def _understood(heading: ReadHeading, cells: Sequence[str], matcher: Matcher) -> ListField:
    """Return what a heading says, unless no cell under it does: الصفة is a rank, or a status.

    "Title" is a function, but not over cells such as "Ms."; "Head of delegation" and "Registration state" are
    no delegations unless most cells are.
    """
    field, written = heading.field, [cell for cell in cells if cell]
    if field is ListField.DELEGATION and not heading.sure:
        return field if _are_named(written, matcher) else ListField.NOTHING
    if field is ListField.DELEGATION and _by_kind(written) is ListField.REGISTRATION:
        return ListField.REGISTRATION  # "State" of the registration
    if field is ListField.FUNCTION and _by_kind(written) is ListField.GENDER:
        return ListField.ADDRESS
    kind = _KINDS.get(field, "")
    understood = ranked if kind == "rank" else partial(meaning, kind)
    if not kind or (heading.sure and not written):
        return field
    known = sum(bool(understood(cell)) for cell in written)
    return field if known and (heading.sure or known > _MOST * len(written)) else ListField.NOTHING


def _without_doubtful(fields: Sequence[ListField], headings: Sequence[ReadHeading]) -> list[ListField]:
    """Return the fields without those that only a word inside of a heading tells, where another is sure."""
    sure = {field for field, one in zip(fields, headings, strict=True) if one.sure}
    return [
        ListField.NOTHING if not one.sure and field in sure else field
        for field, one in zip(fields, headings, strict=True)
    ]


def _without_strangers(
    fields: list[ListField], rows: Sequence[ListRow], matcher: Matcher, *, headed: bool
) -> None:
    """Take no column of ministries for the delegations where another one has these, or headings of rows."""
    places = [at for at, field in enumerate(fields) if field is ListField.DELEGATION]
    cells = {at: [row.cell(at) for row in rows if row.cell(at)] for at in places}
    known = {at for at in places if any(_is_named(cell, matcher) for cell in cells[at])}
    for at in places:
        if at not in known and cells[at] and (headed or known):
            fields[at] = ListField.NOTHING


def _without_second(fields: Sequence[ListField], several: set[ListField]) -> list[ListField]:
    """Return the fields, each only once but for those that may stand in several languages."""
    return [
        ListField.NOTHING if one in fields[:at] and one not in several else one
        for at, one in enumerate(fields)
    ]


def _by_contents(cells: Sequence[str], matcher: Matcher) -> ListField:
    found = _by_kind(cells)  # first: "Mr" and "no" are also codes, of Mauritania and Norway
    if found is not ListField.NOTHING:
        return found
    return ListField.DELEGATION if _are_named(cells, matcher) else ListField.NOTHING


def _are_named(cells: Sequence[str], matcher: Matcher) -> bool:
    """Return whether most of these cells are names or codes of delegations, and not answers such as "No"."""
    names = sum(_is_named(cell, matcher) and not meaning("answer", cell) for cell in cells)
    return names > _MOST * len(cells)


def _is_named(cell: str, matcher: Matcher) -> bool:
    return any(matcher.is_name(part) for part in (cell, *cell.split("/")))


def _beside_family(fields: Sequence[ListField], cells: Sequence[str]) -> bool:
    """Return whether a column of names has first names: others are family names, and it has single words."""
    written = [cell for cell in cells if cell]
    single = sum(" " not in cell for cell in written)
    return ListField.FAMILY in fields and single > _MOST * len(written)


def _by_kind(cells: Sequence[str]) -> ListField:
    """Return the column that has words such as most of these cells."""
    for field, kind in _KINDS.items():
        if sum(bool(meaning(kind, cell)) for cell in cells) > _MOST * len(cells):
            return field
    return ListField.NOTHING


def _name_from_rest(fields: list[ListField], rows: Sequence[ListRow], hidden: Collection[int]) -> None:
    """If no column says that it is the name, take one of several words that are all different."""
    if {ListField.NAME, ListField.FAMILY, ListField.GIVEN} & set(fields):
        return
    for at, field in enumerate(fields):
        cells = [row.cell(at) for row in rows if row.cell(at)]
        worded = sum(" " in cell and not any(map(str.isdigit, cell)) for cell in cells)
        if (
            field is ListField.NOTHING
            and at not in hidden
            and cells
            and worded > _MOST * len(cells)
            and len(set(cells)) > 0.9 * len(cells)
        ):
            fields[at] = ListField.NAME
            return
