"""The English pack: articles, plurals, and the order of English lists, as in United Nations reports."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache, partial, singledispatchmethod
from typing import Any, ClassVar, Literal

from wgdesk.languages.en import basics, dates
from wgdesk.languages.en.order import CollationKey, collation_key
from wgdesk.languages.en.points import speak_points
from wgdesk.languages.en.presented import capitalized, presented
from wgdesk.languages.en.sittings import sitting_forms
from wgdesk.languages.en.slots import EnglishSlots
from wgdesk.languages.en.spaces import KEPT_TOGETHER
from wgdesk.languages.en.terms import SESSION_KINDS, term_functions
from wgdesk.languages.en.typed import TYPED_FUNCTIONS, at_place
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.doubts import sitting_arguments
from wgdesk.phrasing.facts import (
    Count,
    DateSpan,
    DateSpans,
    Days,
    Fact,
    ItemRefs,
    Name,
    NameForms,
    Names,
    Ordinal,
    OtherMeetings,
    People,
    Person,
    RecommendationNumbers,
    SessionDays,
    Sittings,
    Symbols,
    Titles,
    Words,
)
from wgdesk.phrasing.pack import Pack, number_of
from wgdesk.phrasing.persons import (
    forms_of,
    introduced_person,
    invited_person,
    listed_number,
    moderating_person,
    named_person,
    person_forms,
    placed_person,
    running_person,
    short_person,
    spoken_name,
    spoken_names,
)
from wgdesk.phrasing.text_numbers import by_words
from wgdesk.phrasing.tree import Say
from wgdesk.rules.options import Options
from wgdesk.words.item_labels import item_label, item_numeral
from wgdesk.words.phrases import Arguments, Number, PhraseError
from wgdesk.words.variants import yes_no


class EnglishPack(Pack):
    """Speaks English in the style of the reports printed in Vienna."""

    lang: ClassVar[str] = "en"
    spaces_kept = KEPT_TOGETHER
    slots = EnglishSlots()
    series = r", [A-Z][\w’-]+ and [A-Z][^,]*\Z"  # Educational, Scientific and Cultural Organization

    @staticmethod
    def collation(options: Options) -> Callable[[str], Any]:
        """Return the sort key, which ignores the article and accents."""
        return _collation_key

    @staticmethod
    def ordinal(n: int, gender: Literal["m", "f"]) -> str:
        """Return "ninth", whatever the gender."""
        return basics.ordinal_words(n)

    @staticmethod
    def item_number(number: str, sub: int, inner: int = 0) -> str:
        """Return "3(a)" or, with ``inner``, "3(a)(i)"."""
        return item_label(inner, item_label(sub, number)) if inner else item_label(sub, number)

    @staticmethod
    def masthead_days(parts: Sequence[tuple[date, date]]) -> str:
        """Return "9 and 10 September 2024"."""
        return dates.masthead_dates(parts)

    @staticmethod
    def full_date(day: date) -> str:
        """Return "5 October 2026"."""
        return dates.full_date(day)

    @staticmethod
    def of_next_meeting(title: str, ordinal: int) -> str:
        """Return the title with the next ordinal before "meeting", "session" or "regular session"."""
        before, after = basics.ordinal_words(ordinal), basics.ordinal_words(ordinal + 1)
        kinds = "|".join(SESSION_KINDS)
        return re.sub(rf"\b{before}(?= (?:(?:{kinds}) )?(?:meeting|session)\b)", after, title)

    @staticmethod
    def grouped(n: int) -> str:
        """Return "1,000"."""
        return basics.grouped(n)

    def the_office(self, title: str) -> str:
        """Return "the Director-General" for "Director-General"; a number or "His Majesty" gets none."""
        return basics.the_office(title)

    def figured(self, text: str) -> str:
        """Return the text unchanged."""
        return text

    def follow(self, text: str) -> str:
        """Return the sentence unchanged: English has no word that joins paragraphs."""
        return text

    # -- phrases ---------------------------------------------------------------------------------------

    def functions(self) -> Mapping[str, Callable[..., Any]]:
        """Return the functions for phrases: CAP(text), BARE(text) and COUNTED(n, one, many).

        CAP makes the first letter a capital; BARE also drops "the"; COUNTED gives "five statements",
        VOTES(n, figure) a number of votes, AT(venue) "in Vienna", "at the Palais des Nations, Geneva,",
        OPTION(name) the value of an option of English. The others are the terms of the body and the treatment
        of typed texts (``typed``).
        """
        return {
            **term_functions(self.options),
            **TYPED_FUNCTIONS,
            "VOTES": self._votes,
            "LETTER": lambda n: basics.heading_letter(int(n)),
            "OPTION": self.options.choice,
            "AT": lambda venue: self._closed(at_place(venue)),
            "CAP": capitalized,
            "BARE": lambda text: capitalized(_ARTICLE.sub(r"\1", text)),
            "COUNTED": lambda n, *words: basics.counted(int(n), *words),
        }

    def _votes(self, n: Any, figure: str) -> str:
        """Return a number of votes: "none", then figures; by an option "one" and "two" as words."""
        words = ("none", "one", "two") if self.options.choice("vote_numbers") == "words" else ("none",)
        return words[int(n)] if int(n) < len(words) else figure

    def specials(self) -> Mapping[str, Callable[[Say], str]]:
        """Return the functions for labels and for the points of the debate."""
        return {
            "label-section": lambda say: f"{basics.section_label(number_of(say))}.",
            "label-subsection": lambda say: f"{basics.heading_letter(number_of(say))}.",
            "label-subsubsection": lambda say: f"{number_of(say)}.",
            "label-paragraph": lambda say: f"{number_of(say)}.",
            "label-item": lambda say: f"{number_of(say)}.",
            "label-inner-item": lambda say: f"({item_numeral(number_of(say))})",
            "label-subitem": lambda say: f"({basics.item_letter(number_of(say))})",
            "label-note": lambda say: str(number_of(say)),
            "points": lambda say: speak_points(self, say),
            "listing": lambda say: basics.join_and(self.parts_of(say)),
            "presented": lambda say: presented(self, say),
            "enumerated": lambda say: basics.join_and(self.parts_of(say)),
            "speakers": lambda say: basics.join_speakers(self.parts_of(say)),
            "semicolons": lambda say: basics.join_semicolon(self.parts_of(say)),
        }

    # -- facts -----------------------------------------------------------------------------------------

    def expand(self, name: str, fact: Fact) -> Arguments:
        """Return the arguments of a fact; raises ``PhraseError`` for an unknown kind of fact."""
        return self._expand(fact, name)

    @singledispatchmethod
    def _expand(self, fact: object, name: str) -> Arguments:
        raise PhraseError(f"{name}: English has no words for a {type(fact).__name__}")

    @_expand.register
    def _(self, fact: Words, name: str) -> Arguments:
        return {name: self.text_of(fact)}

    @_expand.register
    def _(self, fact: Count, name: str) -> Arguments:
        return self.count_of(name, fact)

    @_expand.register
    def _(self, fact: Ordinal, name: str) -> Arguments:
        return {
            f"{name}_words": basics.ordinal_words(fact.n),
            f"{name}_roman": basics.section_label(fact.n),
        }

    @_expand.register
    def _(self, fact: DateSpan | SessionDays, name: str) -> Arguments:
        days = [(part.first, part.last) for part in fact.parts]
        return {
            name: dates.session_days(days),
            f"{name}_masthead": dates.masthead_dates(days),
        }

    @_expand.register
    def _(self, fact: DateSpans, name: str) -> Arguments:
        spans = [dates.day_span(span.first, span.last) for span in fact.spans]
        return {name: basics.join_and(spans), f"{name}_n": Number(len(spans))}

    @_expand.register
    def _(self, fact: Days, name: str) -> Arguments:
        on = dates.held_on(fact.days, whole=fact.whole, with_year=fact.with_year)
        return {name: on, f"{name}_bare": dates.full_date(fact.days[-1])}

    @_expand.register
    def _(self, fact: ItemRefs, name: str) -> Arguments:
        numbers = basics.join_and([str(number) for number in fact.numbers])
        noun = "item" if len(fact.numbers) == 1 else "items"
        sub = f" ({basics.item_letter(fact.sub)})" if fact.sub else ""
        sub += f" ({item_numeral(fact.inner)})" if fact.inner else ""
        bare = f"{noun} {numbers}{sub}"
        return {name: f"agenda {bare}", f"{name}_bare": bare, f"{name}_n": Number(len(fact.numbers))}

    @_expand.register
    def _(self, fact: Symbols, name: str) -> Arguments:
        each = self.symbols(fact)
        return {name: basics.join_and(each), f"{name}_n": Number(len(each))}

    @_expand.register
    def _(self, fact: RecommendationNumbers, name: str) -> Arguments:
        roman = by_words(self.options)
        counted = (basics.number_list(fact.numbers, roman=roman),) if fact.numbers else ()
        which = basics.join_and([*counted, *fact.own]) or inline_marks.MISSING
        n = max(len(fact.numbers) + len(fact.own), 1)
        return {name: which, f"{name}_n": Number(n), f"{name}_alone": yes_no(fact.alone)}

    @_expand.register
    def _(self, fact: Sittings, name: str) -> Arguments:
        return sitting_arguments(name, fact, partial(sitting_forms, self.options))

    @_expand.register
    def _(self, fact: OtherMeetings, name: str) -> Arguments:
        return {
            name: basics.ordinals(fact.numbers) if fact.numbers else "",
            f"{name}_n": Number(len(fact.numbers)),
            f"{name}_lead": fact.lead,
            f"{name}_dated": yes_no(bool(fact.days) and fact.dated),
            f"{name}_on": dates.held_on(fact.days, with_year=fact.with_year) if fact.days else "",
        }

    @_expand.register
    def _(self, fact: Name, name: str) -> Arguments:
        return {
            name: spoken_name(self, fact, _running),
            f"{name}_list": spoken_name(self, fact, _listed),
            f"{name}_paren": spoken_name(self, fact, lambda forms: forms.paren),
        }

    @_expand.register
    def _(self, fact: Names, name: str) -> Arguments:
        entries = list(fact.names)
        if fact.order == "sorted":
            key = self.collation(self.options)
            entries.sort(key=lambda entry: key(forms_of(self, entry).listed))
        listed = spoken_names(self, fact, entries, _listed)
        running = spoken_names(self, fact, entries, _running)
        tail = f"{' ' if listed else ''}{inline_marks.MISSING}" if fact.is_open else ""
        return {
            name: _joined(listed) + tail,
            f"{name}_running": _joined(running) + tail,
            f"{name}_n": listed_number(fact),
        }

    @_expand.register
    def _(self, fact: Titles, name: str) -> Arguments:
        quoted = [self.phrase("quoted", title=self.printed_fact(title)) for title in fact.titles]
        return {name: basics.join_and(quoted), f"{name}_n": Number(len(quoted))}

    @_expand.register
    def _(self, fact: Person, name: str) -> Arguments:
        return {
            name: running_person(self, fact, _running),
            **person_forms(self, fact, name),
            f"{name}_g": "u" if fact.by_office and fact.guessed else fact.gender,
        }

    @_expand.register
    def _(self, fact: People, name: str) -> Arguments:
        people = fact.people
        noun = "panellist" if len(people) == 1 else "panellists"
        return {
            f"{name}_list": basics.join_semicolon([introduced_person(self, person) for person in people]),
            f"{name}_placed": basics.join_semicolon([placed_person(self, person) for person in people]),
            f"{name}_short": basics.join_and([short_person(self, person) for person in people]),
            f"{name}_named": basics.join_and([named_person(self, person) for person in people]),
            f"{name}_invited": basics.join_speakers([invited_person(self, person) for person in people]),
            f"{name}_moderating": basics.join_speakers(
                [moderating_person(self, person) for person in people]
            ),
            f"{name}_moderating_placed": basics.join_speakers(
                [moderating_person(self, person, placed=True) for person in people]
            ),
            f"{name}_who": f"the following {noun}",
            f"{name}_nom": f"the {noun}",
            f"{name}_n": Number(len(people)),
        }


PACK = EnglishPack


@lru_cache(maxsize=1024)
def _collation_key(name: str) -> CollationKey:
    return collation_key(name)


_ARTICLE = re.compile(r"\A([\ufdd0-\ufdd7\[]*)[Tt]he ")


def _listed(forms: NameForms) -> str:
    return forms.listed


def _joined(names: list[str]) -> str:
    """Join names, with semicolons if one of them contains a comma."""
    commas = any("," in name for name in names)
    return basics.join_semicolon(names) if commas else basics.join_and(names)


def _running(forms: NameForms) -> str:
    return basics.with_article(forms.running, forms.article)
