"""English at the place where typed words begin: "that" and "of" once, no capital in a sentence."""

from __future__ import annotations

import re

from wgdesk.report.language import inline_marks
from wgdesk.report.language.typed_words import Joint

_PREPOSITIONS = frozenset(("of", "on", "for", "by", "with", "from", "regarding", "about", "containing"))
# Words that have a capital at the beginning of a sentence only; any other may be a name.
_NO_NAMES = """
a all also although an and another any as at because both by each either every for from further had
has he how if in it its many most no none not of on one only other our several she should since some
such that the their there these they this those to under we what when where which while with without
you
"""
_NAMES = re.compile(r"The (?:Hague|Gambia|Bahamas|Netherlands)\b")
# After these "that" was surely the conjunction; "that approach" may point to one.
_CLAUSE = """
a all an any both each every few he in it its many most no one several she some such the their there
these they this those to we what when where which while with
"""
_FIRST = re.compile(r"^[A-Za-z]+")
_LAST = re.compile(r"[A-Za-z]+$")


class EnglishSlots:
    """The grammar of English slots (``typed_words.SlotGrammar``)."""

    def same(self, before: str, typed: str) -> bool:
        """Return whether two words are one, but for capitals."""
        return before.casefold() == typed.casefold()

    def joined(self, before: str, typed: str, *, doubled: bool) -> Joint:
        """Take the capital away within a sentence; ask where "that" or a preposition may be meant twice."""
        last, first = _LAST.search(before.rstrip()), _FIRST.search(typed)
        if last is None or first is None:
            return Joint(before, typed)
        word, then = last[0].casefold(), first[0].casefold()
        asked = ""
        if (
            doubled
            and word == "that"
            and then not in _CLAUSE.split()
            and first[0].islower()
            and then[-1] != "s"
        ) or (word in _PREPOSITIONS and then in _PREPOSITIONS and word != then):
            asked = inline_marks.ask("word")
        if then in _NO_NAMES.split() and first[0][0].isupper() and not first[0][1:].isupper():
            typed = typed if _NAMES.match(typed) else typed[0].lower() + typed[1:]
        return Joint(before, asked + typed)
