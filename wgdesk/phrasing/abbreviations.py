"""Spells out the abbreviation of an organization where a report first prints it, as editors do.

"Archana Gulati (International Telecommunication Union (ITU))", later "(ITU)"; without the abbreviation where
none follows, so that brackets within brackets are rare. A typed text that has both counts as the first one
(A/80/39, para. 3), but is never changed. Lists of attendance have full names without abbreviations and count
for nothing (A/80/39, annex I; E/2025/24), nor do headings introduce one. What a body does within sentences
is an option: full names always (E/2025/24) or "the observers for OHCHR, INTERPOL and the Organization of
American States" (E/2025/28).
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, partial

from wgdesk.phrasing.facts import Name, NameForms
from wgdesk.phrasing.named_facts import NamedFact, with_names
from wgdesk.phrasing.printed_blocks import PrintedBlocks
from wgdesk.phrasing.tree import Annex, Caption, Heading, TitleLine

_FULL_ALWAYS = frozenset({"masthead", "attendance", "annex_attendance", "annex_members"})
_TITLES = (TitleLine, Heading, Annex, Caption)
_WORD = re.compile(r"[^\W_]+")


def abbreviated(printed: PrintedBlocks) -> list[NameForms]:
    """Return the forms of names with an abbreviation, each once, in the order of their first facts."""
    found: dict[NameForms, None] = {}
    for at, kind in enumerate(printed.kinds):
        if kind not in _FULL_ALWAYS:
            for forms in printed.forms(at):
                if forms.lang == printed.speaker.lang and has_abbreviation(forms):
                    found[forms] = None
    return list(found)


def spell_out(printed: PrintedBlocks, forms: NameForms) -> None:
    """Spell one abbreviation out at its first printing; after it, shorten its name if the body does."""
    whole = _with_abbreviation(forms)
    short = printed.speaker.options.choice("organizations_called") == "short"
    told = [at for at, kind in enumerate(printed.kinds) if kind not in _FULL_ALWAYS]
    for place, at in enumerate(told):
        block, text = printed.blocks[at], printed.text(at)
        if isinstance(block, _TITLES):
            continue
        typed = whole in text  # with its abbreviation, which need not be said twice
        if not typed and forms not in printed.forms(at):
            continue
        first = printed.first_changed(at, _naming(forms, forms.listed), before=text.find(whole))
        here = printed.text_of(first or block)
        if not typed and (
            _abbreviates(here, forms)
            or any(_follows(printed, later, forms, short=short) for later in told[place + 1 :])
        ):
            first = printed.first_changed(at, _naming(forms, whole))
        if first is not None:
            printed.put(at, first)
        if first is not None or typed:
            shorten = partial(_told_as, forms, replace(_all(forms, forms.paren), article=""))
            for later in told[place + 1 :] if short else ():
                printed.put(later, with_names(printed.blocks[later], shorten))
            return


def _follows(printed: PrintedBlocks, at: int, forms: NameForms, *, short: bool) -> bool:
    """Return whether the abbreviation is printed in a block, or is if its name is ``short`` there."""
    text = printed.text(at)
    named = short and forms.listed in text and forms in printed.forms(at)
    return named or _abbreviates(text, forms)


def _abbreviates(text: str, forms: NameForms) -> bool:
    """Return whether a text has an abbreviation, not only behind the full name."""
    if forms.paren not in text:
        return False
    word = re.compile(rf"(?<!\w){re.escape(forms.paren)}(?!\w)")
    return word.search(text.replace(_with_abbreviation(forms), "")) is not None


def _naming(forms: NameForms, name: str) -> partial[NamedFact]:
    return partial(_told_as, forms, _all(forms, name))


def _all(forms: NameForms, name: str) -> NameForms:
    return replace(forms, listed=name, running=name, paren=name)


def _told_as(forms: NameForms, told: NameForms, name: NamedFact) -> NamedFact:
    """Return a name told otherwise if it has certain forms."""
    return replace(name, told=(told,)) if isinstance(name, Name) and forms in name.forms else name


@cache
def has_abbreviation(forms: NameForms) -> bool:
    """Return whether a name in brackets abbreviates the full one: UNDP, not United Kingdom.

    It is shorter, and has words that the full name has not. "Republic of South Africa" is neither.
    """
    full = forms.listed.removesuffix(f"({forms.paren})")
    shorter = len(forms.paren) < len(full)
    return shorter and not set(_WORD.findall(forms.paren)) <= set(_WORD.findall(full))


def _with_abbreviation(forms: NameForms) -> str:
    """Return the full name with the abbreviation in brackets behind it, which some names have themselves."""
    behind = f" ({forms.paren})"
    return forms.listed if forms.listed.endswith(behind) else forms.listed + behind
