"""Speaks a moment in one language, with the genders of the presiding officer and of the speakers.

Names, ordinals, dates and digits come from the language packs of the report. The sentences are in
``resources/languages/<lang>/script``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from typing import Any, cast

from wgdesk.errors import Refused
from wgdesk.language_table import SCRIPTS
from wgdesk.paths import language_words
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.facts import Person, SomeGender, Words
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.script_grammar import EMPHASIS, EMPHASIZED, ScriptGrammar, emphasized
from wgdesk.phrasing.stops import stopped, unstopped
from wgdesk.phrasing.tree import NO_BREAK, Text
from wgdesk.phrasing.typed_words import headed
from wgdesk.rules.options import Options
from wgdesk.rules.sentences import PREFIX, sayings, sentence_form
from wgdesk.script import script_facts as f
from wgdesk.script.fallback_names import FallbackNames, NamesWithGaps
from wgdesk.script.phrase_arguments import Teller
from wgdesk.words.phrase_forms import Form, Forms, PhraseError
from wgdesk.words.phrases import Argument, Arguments, Phrases

_OWN = "own-"  # of the keys of the body's own sentences

SpokenRun = tuple[str, bool]  # a text, and whether it is emphasized: the name that the eye must find


@dataclass(frozen=True)
class SpokenMoment:
    """A moment in words: its title for the screen, and runs of text."""

    title: str
    runs: tuple[SpokenRun, ...]

    @property
    def text(self) -> str:
        """The whole text without emphasis."""
        return "".join(text for text, _ in self.runs)


class Script:
    """Speaks moments in one language."""

    def __init__(
        self,
        lang: str,
        options: Mapping[str, str] | None = None,
        sentences: Mapping[str, Words] | None = None,
    ) -> None:
        """Load the phrases. ``options`` are those of the record, for digits and for counts in words.

        ``sentences`` are the body's own ones, by the names of the phrases in whose place they stand.
        Raises KeyError for a language without a script.
        """
        given = dict(options or {})
        self.lang = lang
        # In reports, forms of address are optional; the Chair always uses them.
        self._pack = pack(lang, {**given, "honorifics": "shown"})
        self._grammar = _grammar_class(lang)(Options(given))
        self._phrases = Phrases(
            lang,
            [language_words(lang, "script", "script.ftl")],
            functions=self.phrase_functions(),
            more=_own_forms(lang, sentences or {}),
        )
        self._teller = self._telling(NamesWithGaps(lang))
        self._cells = self._telling(FallbackNames(lang))  # for lists, where a name is better than a gap

    def _telling(self, names: FallbackNames) -> Teller:
        return Teller(self._pack, self._grammar, lambda key, args: self._phrases.say(key, args), names)

    def phrase_functions(self) -> Mapping[str, Callable[..., Any]]:
        """Return all functions that phrases may call, including those of the report.

        OFFICE(office, gender, chair) is an office as the report calls it. MARK(text) emphasizes a name.
        STOP(text) adds a full stop unless the text ends with a stop already.
        UNSTOPPED(text) is a text that is read out without its full stop, because a sentence ends with it.
        """
        own: dict[str, Callable[..., Any]] = {"OFFICE": self._office, "MARK": emphasized}
        own |= {"STOP": stopped, "UNSTOPPED": unstopped}
        return {**self._pack.phrase_functions(), **self._grammar.functions(), **own}

    def _office(self, office: str, gender: str, chair: str) -> str:
        return self._pack.phrase("the-officer", office=office, g=gender, chair_g="f" if chair == "f" else "m")

    def speak(self, moment: f.Moment) -> SpokenMoment:
        """Return a moment in words."""
        runs: list[SpokenRun] = []
        for line in self.lines(moment):
            runs += [(" ", False), *line] if runs else line
        return SpokenMoment(self.title(moment), _together(runs))

    def lines(self, moment: f.Moment) -> tuple[tuple[SpokenRun, ...], ...]:
        """Return the sayings of a moment one by one, for paper."""
        return tuple(self._runs(self._said(one)) for one in moment.sayings)

    def title(self, moment: f.Moment) -> str:
        """Return the title of a moment; of an alternative, with the word for that."""
        title = self.phrase(f"title-{moment.key}")
        return self.phrase("instead", title=title) if moment.instead else title

    def heading(self, chair: SomeGender) -> str:
        """Return the heading of the script, which agrees with the gender of the presiding officer."""
        return self.phrase("heading", chair=chair or "u")

    def phrase(self, key: str, **args: Argument) -> str:
        """Return a phrase of the script, with digits as the option says; raises ``PhraseError``."""
        return self._finished(self._phrases.say(key, args))

    # -- for paper -------------------------------------------------------------------------------------

    @property
    def rtl(self) -> bool:
        """Whether the language is written from right to left."""
        return self._pack.rtl

    @property
    def digits(self) -> str:
        """The digits, by the option of the record."""
        return self._pack.digits

    def kept_together(self, text: Text) -> Text:
        """Return a text with no-break spaces between words that stay on one line."""
        return self._pack.kept_together(text)

    def figures(self, n: int) -> str:
        """Return a number in figures."""
        return self._pack.finish(str(n))

    def text(self, words: Words) -> str:
        """Return a text for a heading or a cell, in this language or in another one that has it."""
        return self._pack.finish(headed(self._cells.fallback.text(words)))

    def cited(self, item: f.ItemLabel) -> str:
        """Return an agenda item as it is cited."""
        return self._pack.finish(self._grammar.item(item.number, item.sub, item.inner))

    def name_of(self, speaker: f.Speaker) -> str:
        """Return the name of a speaker for a list."""
        return self._finished(self._phrases.say("speaker-name", self._cells.speaker(speaker)))

    def introduced(self, person: Person) -> str:
        """Return a person as a panel is introduced: name, function, and group."""
        return self._finished(self._phrases.say("introduced", self._cells.person("person", person)))

    def duration(self, seconds: int) -> str:
        """Return a duration that stands alone, not in a sentence; one of whole minutes stays on one line."""
        told = self._finished(self._phrases.say("duration", self._grammar.lasting("lasting", seconds)))
        return told if seconds >= 60 and seconds % 60 else told.replace(" ", NO_BREAK)

    def told(self, **facts: f.ScriptFact) -> Arguments:
        """Return the arguments of phrases for facts."""
        return self._teller.told(facts)

    def _said(self, one: f.Saying) -> str:
        """Return a saying in the body's own words, if it has any that can be spoken."""
        args = self._teller.told(dict(one.facts))
        own = f"{_OWN}{one.key}"
        if own in self._phrases:
            with suppress(PhraseError):  # a function of the language may refuse what it is given
                return self._settled(self._phrases.say(own, args))
        return self._settled(self._phrases.say(f"{PREFIX}{one.key}", args))

    def _finished(self, marked: str) -> str:
        return self._pack.finish(inline_marks.unmarked(marked))

    def _settled(self, sentence: str) -> str:
        return inline_marks.unmarked(self._pack.settled(sentence))

    def _runs(self, marked: str) -> tuple[SpokenRun, ...]:
        runs: list[SpokenRun] = []
        within = False
        for piece in EMPHASIZED.split(self._pack.finish(marked)):
            if piece and piece in EMPHASIS:
                within = piece == EMPHASIS[0]
            elif piece:
                runs.append((piece, within))
        return _together(runs)


def _own_forms(lang: str, sentences: Mapping[str, Words]) -> Forms:
    """Return the body's own sentences as phrases; of a damaged record, without those nobody can speak."""
    forms: dict[str, Form | None] = {}
    for saying, words in sentences.items():
        body = words.get(lang)
        if body and saying in sayings():
            with suppress(Refused):
                forms[f"{_OWN}{saying}"] = sentence_form(saying, lang, body)
    return forms


def _grammar_class(lang: str) -> type[ScriptGrammar]:
    """Return ``GRAMMAR`` of the module ``script`` of a language; raises ``KeyError`` for no script."""
    if lang not in SCRIPTS:
        raise KeyError(lang)
    return cast(type[ScriptGrammar], import_module(f"wgdesk.languages.{lang}.script").GRAMMAR)


def _together(runs: Iterable[SpokenRun]) -> tuple[SpokenRun, ...]:
    """Join neighbouring runs that have the same emphasis."""
    found: list[SpokenRun] = []
    for text, stressed in runs:
        if found and found[-1][1] == stressed:
            found[-1] = (found[-1][0] + text, stressed)
        else:
            found.append((text, stressed))
    return tuple(found)
