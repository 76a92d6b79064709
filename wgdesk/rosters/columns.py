"""Guesses what each column of a list means: from its heading, then from its cells."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from wgdesk.rosters.matching import Matcher
from wgdesk.rosters.table import ListRow, ListTable
from wgdesk.rosters.word_table import meaning, ranked
from wgdesk.words.finder import fold
from wgdesk.words.list_vocabulary import words

_HEADS = 15  # rows in which to look for the headings: titles may come before them
_LOOKED_AT = 200  # rows from which the meaning of a column is guessed
_MOST = 0.6  # the share of a column's cells that must be of the same kind
_LONGEST_HEADING = 60
_FEWEST = 2  # rows with only a name of a delegation, for these to count as headings of the people


class ListField(StrEnum):
    """The meaning of a column; the values are used in ``roster_words.csv`` and phrases."""

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


# Fields whose cells have words of a certain kind, in the order in which they are tried.
_KINDS = {
    ListField.RANK: "rank",
    ListField.GENDER: "gender",
    ListField.REGISTRATION: "registration",
    ListField.PRESENT: "answer",
    ListField.ONLINE: "answer",
}


# The fields that "yes" and "no" may answer, unless the heading asks another question.
_ANSWERED = (ListField.PRESENT, ListField.ONLINE)
# Fields that may have several columns, for languages or parts.
_SEVERAL = {ListField.DELEGATION, ListField.NAME, ListField.FUNCTION, ListField.GIVEN}


@dataclass(frozen=True)
class ColumnMeanings:
    """The meaning of each column. ``head``: index of the row of headings among the lines, -1 if none."""

    head: int
    fields: tuple[ListField, ...]

    def of(self, field: ListField) -> tuple[int, ...]:
        """Return the columns with this meaning."""
        return tuple(at for at, one in enumerate(self.fields) if one is field)

    def heading(self, table: ListTable, at: int) -> str:
        """Return the heading of a column; empty if it has none."""
        return table.lines[self.head].cell(at) if self.head >= 0 else ""

    def rows(self, table: ListTable) -> tuple[ListRow, ...]:
        """Return the rows under the headings."""
        return table.lines[self.head + 1 :]

    def but(self, at: int, field: ListField) -> ColumnMeanings:
        """Return a copy in which one column has another meaning."""
        return ColumnMeanings(self.head, (*self.fields[:at], field, *self.fields[at + 1 :]))


@dataclass(frozen=True)
class ReadHeading:
    """The meaning of a heading. ``sure``: the heading or a part of it is known, not just a word in it."""

    field: ListField
    sure: bool = True


_NO_HEADING = ReadHeading(ListField.NOTHING, sure=False)
_ASIDE = ReadHeading(ListField.NOTHING)  # surely about something else


def heading_of(text: str) -> ReadHeading:
    """Return the meaning of a heading, or of a part of it: "Name / الاسم", "Country (in English)".

    "Emergency contact name" and the like are about something else, whatever words they contain.
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
    """Return the key by which lists of the same kind are recognized: the folded headings."""
    if columns.head < 0:
        return ""
    return "|".join(fold(cell) for cell in table.lines[columns.head].cells)


def guess(table: ListTable, matcher: Matcher) -> ColumnMeanings:
    """Return the meaning of each column; hidden columns mean nothing until a user assigns a meaning."""
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
    """Return, for each row under the headings, the delegation with which it heads the rows below, or "".

    A list with a column of delegations has no such rows. A row with a single cell may also be a person.
    """
    texts = [table.section(line) for line in columns.rows(table)]
    if columns.of(ListField.DELEGATION) or sum(map(matcher.is_name, filter(None, texts))) < _FEWEST:
        return [""] * len(texts)
    return [text if text and matcher.may_be(text) else "" for text in texts]


def is_title(text: str) -> bool:
    """Return whether the only text of a row is a title above delegations, such as "States parties"."""
    padded = f" {fold(text)} "
    return any(f" {word} " in padded for word in words("category"))


def _head(table: ListTable) -> int:
    """Return the index of the row with the most known headings, or -1 if none is likely the row of headings.

    It needs two, but one is enough in a list with one column, or in the first row if it is sure.
    """
    read = [[heading_of(cell) for cell in line.cells] for line in table.lines[:_HEADS]]
    found = [(len({one.field for one in line} - {ListField.NOTHING}), -at) for at, line in enumerate(read)]
    known, at = max(found, default=(0, 0))
    least = 2 if table.width > 1 else 1
    sure = {one.field for one in read[0] if one.sure} - {ListField.NOTHING} if read else set()
    alone = known == 1 and at == 0 and bool(sure)
    return -at if known >= least or alone else -1


def _understood(heading: ReadHeading, cells: Sequence[str], matcher: Matcher) -> ListField:
    """Return the meaning of a heading if its cells agree: الصفة may be a rank or a status.

    "Title" is a function, but not above cells such as "Ms."; "Head of delegation" and "Registration state"
    are not delegations unless most cells are.
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
    """Drop fields guessed from a word in the heading if another column has the same field for sure."""
    sure = {field for field, one in zip(fields, headings, strict=True) if one.sure}
    return [
        ListField.NOTHING if not one.sure and field in sure else field
        for field, one in zip(fields, headings, strict=True)
    ]


def _without_strangers(
    fields: list[ListField], rows: Sequence[ListRow], matcher: Matcher, *, headed: bool
) -> None:
    """Drop columns of delegations that name none, such as ministries, if a column or headings name some."""
    places = [at for at, field in enumerate(fields) if field is ListField.DELEGATION]
    cells = {at: [row.cell(at) for row in rows if row.cell(at)] for at in places}
    known = {at for at in places if any(_is_named(cell, matcher) for cell in cells[at])}
    for at in places:
        if at not in known and cells[at] and (headed or known):
            fields[at] = ListField.NOTHING


def _without_second(fields: Sequence[ListField], several: set[ListField]) -> list[ListField]:
    """Keep each field once only, except those in ``several``."""
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
    """Return whether most cells are names or codes of delegations and not answers such as "No"."""
    names = sum(_is_named(cell, matcher) and not meaning("answer", cell) for cell in cells)
    return names > _MOST * len(cells)


def _is_named(cell: str, matcher: Matcher) -> bool:
    return any(matcher.is_name(part) for part in (cell, *cell.split("/")))


def _beside_family(fields: Sequence[ListField], cells: Sequence[str]) -> bool:
    """Return whether a column of names has given names: single words, beside a column of family names."""
    written = [cell for cell in cells if cell]
    single = sum(" " not in cell for cell in written)
    return ListField.FAMILY in fields and single > _MOST * len(written)


def _by_kind(cells: Sequence[str]) -> ListField:
    """Return the field to whose kind of words most of these cells belong."""
    for field, kind in _KINDS.items():
        if sum(bool(meaning(kind, cell)) for cell in cells) > _MOST * len(cells):
            return field
    return ListField.NOTHING


def _name_from_rest(fields: list[ListField], rows: Sequence[ListRow], hidden: Collection[int]) -> None:
    """If no column has names, take the first one with mostly different cells of several words."""
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
