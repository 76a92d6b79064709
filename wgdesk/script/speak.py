"""Speaking a moment in a language, in the gender of who presides and of who is spoken of.

Names, ordinals, dates and digits are those of the report's language packs; sentences are in
``resources/script/<lang>/script.ftl``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any, cast

from wgdesk.languages import SCRIPTS
from wgdesk.paths import resource
from wgdesk.report.facts import Person, Words
from wgdesk.report.language import pack
from wgdesk.report.language.stops import stopped
from wgdesk.rules.options import Options
from wgdesk.script import script_facts as f
from wgdesk.script.phrase_arguments import Arguments, Teller
from wgdesk.script.script_grammar import EMPHASIS, EMPHASIZED, Tongue, emphasized
from wgdesk.words.phrases import Argument, Phrases

Run = tuple[str, bool]  # text, and whether it is the name that the eye must find


@dataclass(frozen=True)
class Spoken:
    """A moment as it is said: its title for the screen, and runs of text."""

    title: str
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """All that is said."""
        return "".join(text for text, _ in self.runs)


class Script:
    """Speaks moments in one language."""

    def __init__(self, lang: str, options: Mapping[str, str] | None = None) -> None:
        """Load the phrases. ``options`` are those of the record: digits, and up to where counts are words.

        Raises KeyError for a language without a script.
        """
        given = dict(options or {})
        self.lang = lang
        # Forms of address are an option of reports; a Chair always uses them.
        self._pack = pack(lang, {**given, "honorifics": "shown"})
        self._tongue = _tongue_class(lang)(Options(given))
        self._phrases = Phrases(
            lang,
            [resource("script", lang, "script.ftl")],
            functions=self.phrase_functions(),
        )
        self._teller = Teller(self._pack, self._tongue, lambda key, args: self._phrases.say(key, args))

    def phrase_functions(self) -> Mapping[str, Callable[..., Any]]:
        """Return all functions that phrases may call, those of the report too.

        MARK(text): the name that the eye must find; STOP(text): with a full stop unless it has an end.
        """
        own = {"MARK": emphasized, "STOP": stopped}
        return {**self._pack.phrase_functions(), **self._tongue.functions(), **own}

    def speak(self, moment: f.Moment) -> Spoken:
        """Return a moment as it is said."""
        runs: list[Run] = []
        for line in self.lines(moment):
            runs += [(" ", False), *line] if runs else line
        return Spoken(self.title(moment), _together(runs))

    def lines(self, moment: f.Moment) -> tuple[tuple[Run, ...], ...]:
        """Return the sayings of a moment one by one, for paper."""
        return tuple(self._runs(self._said(one)) for one in moment.sayings)

    def title(self, moment: f.Moment) -> str:
        """Return what a moment is called."""
        return self.phrase(f"title-{moment.key}")

    def heading(self, chair: f.SomeGender) -> str:
        """Return the heading over the script: of a woman or a man who presides."""
        return self.phrase("heading", chair=chair or "u")

    def phrase(self, key: str, **args: Argument) -> str:
        """Return a phrase of the script with the digits of the option; raises ``PhraseError``."""
        return self._pack.finish(self._phrases.say(key, args))

    # -- for paper -------------------------------------------------------------------------------------

    @property
    def rtl(self) -> bool:
        """Whether the language runs from right to left."""
        return self._pack.rtl

    @property
    def digits(self) -> str:
        """The digits of the option."""
        return self._pack.digits

    def figures(self, n: int) -> str:
        """Return a number in figures."""
        return self._pack.finish(str(n))

    def text(self, words: Words) -> str:
        """Return a text in the language, else in another it exists in, else nothing."""
        return self._pack.finish(self._teller.known.text(words))

    def cited(self, item: f.ItemLabel) -> str:
        """Return an agenda item as it is cited."""
        return self._pack.finish(self._tongue.item(item.number, item.sub))

    def name_of(self, speaker: f.Speaker) -> str:
        """Return a speaker as a list names one."""
        return self._pack.finish(self._phrases.say("speaker-name", self._teller.speaker(speaker)))

    def introduced(self, person: Person) -> str:
        """Return a person as a panel is introduced: name, function, for whom."""
        return self._pack.finish(self._phrases.say("introduced", self._teller.person("person", person)))

    def duration(self, seconds: int) -> str:
        """Return a length of time by itself."""
        return self._pack.finish(self._phrases.say("duration", self._tongue.lasting("lasting", seconds)))

    def told(self, **facts: f.Told) -> Arguments:
        """Return the arguments that phrases take of facts."""
        return self._teller.told(facts)

    def _said(self, one: f.Saying) -> str:
        return self._phrases.say(f"say-{one.key}", self._teller.told(dict(one.facts)))

    def _runs(self, marked: str) -> tuple[Run, ...]:
        runs: list[Run] = []
        within = False
        for piece in EMPHASIZED.split(self._pack.finish(marked)):
            if piece and piece in EMPHASIS:
                within = piece == EMPHASIS[0]
            elif piece:
                runs.append((piece, within))
        return _together(runs)


def _tongue_class(lang: str) -> type[Tongue]:
    """Return ``TONGUE`` of the module named by the code; raises ``KeyError`` if there is no script."""
    if lang not in SCRIPTS:
        raise KeyError(lang)
    return cast(type[Tongue], import_module(f"wgdesk.script.{lang}").TONGUE)


def _together(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return runs with neighbours of one kind joined."""
    found: list[Run] = []
    for text, stressed in runs:
        if found and found[-1][1] == stressed:
            found[-1] = (found[-1][0] + text, stressed)
        else:
            found.append((text, stressed))
    return tuple(found)
