"""Speaks a moment in one language, with the genders of the presiding officer and of the speakers.

Names, ordinals, dates and digits come from the language packs of the report. The sentences are in
``resources/languages/<lang>/script``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from wgdesk.errors import Refused
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.facts import Person, SomeGender, Words
from wgdesk.phrasing.script_facts import ItemLabel, Speaker
from wgdesk.phrasing.script_grammar import EMPHASIS, EMPHASIZED
from wgdesk.phrasing.script_pack import script_pack
from wgdesk.phrasing.tree import NO_BREAK, Say, Text
from wgdesk.phrasing.typed_words import headed
from wgdesk.rules.sentences import PREFIX, sayings, sentence_form
from wgdesk.script.moment import Moment
from wgdesk.words.phrase_forms import Form, Forms, PhraseError
from wgdesk.words.phrases import Argument

_OWN = "own-"  # keys of the body's own sentences begin with this

SpokenRun = tuple[str, bool]  # a text, and whether it is emphasized, as a name that has to catch the eye


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

        ``sentences`` are the body's own ones, by the names of the phrases that they replace.
        Raises KeyError for a language without a script.
        """
        self.lang = lang
        self.pack = script_pack(lang, options or {}, _own_forms(lang, sentences or {}))
        self._cells = self.pack.for_cells()

    def speak(self, moment: Moment) -> SpokenMoment:
        """Return a moment in words."""
        runs: list[SpokenRun] = []
        for line in self.lines(moment):
            runs += [(self.pack.space, False), *line] if runs else line
        return SpokenMoment(self.title(moment), _together(runs))

    def lines(self, moment: Moment) -> tuple[tuple[SpokenRun, ...], ...]:
        """Return the sayings of a moment one by one, for paper."""
        return tuple(self._runs(self._said(one)) for one in moment.sayings)

    def title(self, moment: Moment) -> str:
        """Return the title of a moment; an alternative is marked as one."""
        title = self.phrase(f"title-{moment.key}")
        return self.phrase("instead", title=title) if moment.instead else title

    def heading(self, chair: SomeGender) -> str:
        """Return the heading of the script, which agrees with the gender of the presiding officer."""
        return self.phrase("heading", chair=chair or "u")

    def phrase(self, key: str, **args: Argument) -> str:
        """Return a phrase of the script, with digits as the option says; raises ``PhraseError``."""
        return self._finished(self.pack.phrase(key, **args))

    def sentence(self, said: Say) -> str:
        """Return a phrase of the script with its facts; raises ``PhraseError``."""
        return self.phrase(said.key, **self.pack.arguments_of(said))

    # -- for paper -------------------------------------------------------------------------------------

    @property
    def rtl(self) -> bool:
        """Whether the language is written from right to left."""
        return self.pack.rtl

    @property
    def digits(self) -> str:
        """The digits, by the option of the record."""
        return self.pack.digits

    def kept_together(self, text: Text) -> Text:
        """Return a text with no-break spaces between words that stay on one line."""
        return self.pack.kept_together(text)

    def figures(self, n: int) -> str:
        """Return a number in figures."""
        return self.pack.finish(str(n))

    def text(self, words: Words) -> str:
        """Return a text for a heading or a cell, in this language or another that has it."""
        return self.pack.finish(headed(self._cells.fallback.text(words)))

    def cited(self, item: ItemLabel) -> str:
        """Return an agenda item as cited."""
        return self.pack.finish(self.pack.item(item.number, item.sub, item.inner))

    def name_of(self, speaker: Speaker) -> str:
        """Return the name of a speaker for a list."""
        return self._finished(self._cells.phrase("speaker-name", **self._cells.speaker(speaker)))

    def introduced(self, person: Person) -> str:
        """Return a person for the introduction of a panel: name, function and group."""
        return self._finished(self._cells.phrase("introduced", **self._cells.known_person("person", person)))

    def duration(self, seconds: int) -> str:
        """Return a duration for use on its own; it stays on one line, unless it has minutes and seconds."""
        told = self.phrase("duration", **self.pack.lasting("lasting", seconds))
        return told if seconds >= 60 and seconds % 60 else told.replace(" ", NO_BREAK)

    def _said(self, one: Say) -> str:
        """Return a saying, in the body's own words if it has any that can be spoken."""
        args = self.pack.arguments_of(one)
        with suppress(PhraseError):  # no own words, or they misuse a function
            return self._settled(self.pack.phrase(f"{_OWN}{one.key}", **args))
        return self._settled(self.pack.phrase(f"{PREFIX}{one.key}", **args))

    def _finished(self, marked: str) -> str:
        return self.pack.finish(inline_marks.unmarked(marked))

    def _settled(self, sentence: str) -> str:
        return inline_marks.unmarked(self.pack.settled(sentence))

    def _runs(self, marked: str) -> tuple[SpokenRun, ...]:
        runs: list[SpokenRun] = []
        within = False
        for piece in EMPHASIZED.split(self.pack.finish(marked)):
            if piece and piece in EMPHASIS:
                within = piece == EMPHASIS[0]
            elif piece:
                runs.append((piece, within))
        return _together(runs)


def _own_forms(lang: str, sentences: Mapping[str, Words]) -> Forms:
    """Return the body's own sentences as phrases, skipping invalid ones of a damaged record."""
    forms: dict[str, Form | None] = {}
    for saying, words in sentences.items():
        body = words.get(lang)
        if body and saying in sayings():
            with suppress(Refused):
                forms[f"{_OWN}{saying}"] = sentence_form(saying, lang, body)
    return forms


def _together(runs: Iterable[SpokenRun]) -> tuple[SpokenRun, ...]:
    """Join neighbouring runs of the same emphasis."""
    found: list[SpokenRun] = []
    for text, stressed in runs:
        if found and found[-1][1] == stressed:
            found[-1] = (found[-1][0] + text, stressed)
        else:
            found.append((text, stressed))
    return tuple(found)
