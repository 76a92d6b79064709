"""The forms in which lists of participants are written, language by language: patterns and parts of words.

Each language has its own in ``in_lists.py`` of its folder, whether it has reports or not, because delegations
send lists in their own language. The vocabulary of lists (ranks, posts, headings) is a table, in
``resources/roster_words.csv``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple, cast

from wgdesk.language_table import CODES, module_of


class ListForms(NamedTuple):
    """The forms of one language; empty where it has none of a kind. A pattern may have alternatives.

    Before a name: ``honours`` and ``forms`` (of address) are patterns of those that may begin a second person
    in a line; ``unspaced`` of those after whose full stop the space may be missing; ``slashed`` of those that
    may have a slash behind them. ``excellency`` is a pattern of abbreviated honorifics as they must be
    written, because ``mistakable`` ones are also words when folded; ``only_stopped`` is a pattern of folded
    forms that need their full stop. ``repeated``: forms in brackets behind a name in capitals.

    Between and behind names: ``conjunction`` is a pattern of "and"; ``suffixes`` of what belongs to the name
    before it. ``nameless``: words that no name has, in a script without capitals.

    Lines: ``page_marks`` are words beside a page number, ``mastheads`` words that begin lines of the
    masthead, ``volumes`` those that number the parts of a list, ``labels`` numbers of titles in words,
    ``contacts`` words before an address; all are patterns. ``plurals``: endings of ranks of several people;
    ``several``: words that begin such ranks. ``together``: a pattern of two folded words of one office, of
    which the second may also begin an office.

    Cells: ``days`` is a pattern of a day with year, month and day as groups. ``after_withdrawal``: a pattern
    of what may follow "withdrawn", ``agents`` those words before a name there. ``small``: words at the
    beginning of names of delegations that do not count; ``attached``: words written as part of the next one.
    """

    honours: str = ""
    forms: str = ""
    unspaced: str = ""
    slashed: str = ""
    excellency: str = ""
    mistakable: tuple[str, ...] = ()
    only_stopped: str = ""
    repeated: str = ""
    conjunction: str = ""
    suffixes: str = ""
    nameless: frozenset[str] = frozenset()
    page_marks: str = ""
    mastheads: str = ""
    volumes: str = ""
    labels: str = ""
    contacts: str = ""
    plurals: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    together: str = ""
    days: str = ""
    after_withdrawal: str = ""
    agents: tuple[str, ...] = ()
    small: tuple[str, ...] = ()
    attached: tuple[str, ...] = ()


@cache
def all_list_words() -> tuple[ListForms, ...]:
    """Return the forms of all languages that have any, in the order of the table."""
    modules = (module_of(code, "in_lists") for code in CODES)
    return tuple(cast(ListForms, module.WORDS) for module in modules if module)


def any_of(kind: Callable[[ListForms], str]) -> str:
    """Return one pattern for those of all languages; it matches nothing if no language has any."""
    return "|".join(filter(None, map(kind, all_list_words()))) or "(?!)"
