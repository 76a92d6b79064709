"""The only place that makes text for the screen: phrases, digits, dates, text direction, errors."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from wgdesk.errors import Trouble, UserError
from wgdesk.language_table import LANGUAGES
from wgdesk.panel_rows import panel_of
from wgdesk.words.digits import figures, text_figures
from wgdesk.words.item_labels import item_place
from wgdesk.words.phrases import Argument, Number, Phrases, screen_phrases

if TYPE_CHECKING:
    from wgdesk.phrasing.pack import Pack
    from wgdesk.rules.combinators import Violation

_LRI, _RLI, _FSI, _PDI = "\u2066", "\u2067", "\u2068", "\u2069"
_OWN_NAMES = {f"own-name-{one.code}": one.name for one in LANGUAGES.values()}  # the same in all languages
_MOST_KEPT = 1024  # phrases to cache
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d UTC")  # a moment among the facts of an error
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SITTING_OF_DAY = re.compile(r"(\d+) \((\d{4}-\d\d-\d\d)\)")  # two sittings have its number
_HOUR = re.compile(r"\d\d:\d\d")  # an hour of the meeting's day among the facts of an error


def isolated(text: str) -> str:
    """Return text in a Unicode isolate: its direction does not affect the text around it."""
    return f"{_FSI}{text}{_PDI}"


def in_language(text: str, lang: str) -> str:
    """Return text in an isolate with the direction of its language, even where no letter shows it."""
    return f"{_RLI if LANGUAGES[lang].right_to_left else _LRI}{text}{_PDI}"


def symbol(text: str) -> str:
    """Return left-to-right text in an isolate: a document symbol, path, reference or signed number."""
    return f"{_LRI}{text}{_PDI}"


def _of_isolates(text: str) -> bool:
    """Return whether a text consists of isolates, with no letter outside them that shows its direction."""
    depth, parts = 0, 0
    for char in text:
        if char in (_LRI, _RLI, _FSI):
            parts += depth == 0
            depth += 1
        elif char == _PDI:
            depth -= 1
        elif depth == 0 and unicodedata.bidirectional(char) in ("L", "R", "AL"):
            return False
    return parts > 1


def direction_of(lang: str) -> Qt.LayoutDirection:
    rtl = LANGUAGES[lang].right_to_left
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


class Speech(QObject):
    """Makes text in the language of the interface; ``changed``: the language or the digits have changed."""

    changed = Signal()

    def __init__(self, lang: str, digits: str, terms: Mapping[str, str] | None = None) -> None:
        """``lang``: a language of the interface.

        ``digits``: the user's choice, for a language that has several kinds. ``terms``: the words that the
        record's body uses, see ``screen_phrases``.
        """
        super().__init__()
        self.lang, self.digits = lang, digits
        self._terms: Mapping[str, str] = terms or {}
        self._leader: Speech | None = None  # the speech that this one follows, if any
        self._phrases = Phrases(lang, ())  # empty until apply()
        self._spoken: dict[tuple[object, ...], str] = {}  # a cache: most acts change few texts
        self._translator = QTranslator(self)

    @property
    def rtl(self) -> bool:
        """Whether the interface runs from right to left."""
        return LANGUAGES[self.lang].right_to_left

    @property
    def shown_digits(self) -> str:
        """The digits in use: the user's choice if the language has them, else the language's first kind."""
        has = LANGUAGES[self.lang].digits
        return self.digits if self.digits in has else next(iter(has))

    def set(self, lang: str, digits: str) -> None:
        """Change language and digits; does nothing if they are the same."""
        if (lang, digits) != (self.lang, self.digits):
            self.lang, self.digits = lang, digits
            self.apply()

    def apply(self) -> None:
        """Apply the language to the whole program: phrases, Qt's own texts, direction, locale."""
        self._begin()
        # For spin boxes and calendars, which take their digits from the locale.
        QLocale.setDefault(QLocale(LANGUAGES[self.lang].digits[self.shown_digits]))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.removeTranslator(self._translator)
        words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._translator.load(f"qtbase_{self.lang}", words):
            app.installTranslator(self._translator)
        # After the translator, because Qt's Arabic translation sets a direction too.
        app.setLayoutDirection(direction_of(self.lang))
        self.changed.emit()

    def aside(self, lang: str) -> Speech:
        """Return a speech in another language for one window; it follows digits and terms of this one."""
        other = Speech(lang, self.digits, self._terms)
        other._begin()
        other._leader = self
        self.changed.connect(other._stay_beside)
        return other

    def _stay_beside(self) -> None:
        assert self._leader is not None
        self.digits, self._terms = self._leader.digits, self._leader._terms
        self._begin()
        self.changed.emit()

    def of_record(self) -> Speech:
        """Return a speech for the windows of one record: it follows this one, but has terms of its own."""
        other = Speech(self.lang, self.digits)
        other._begin()
        other._leader = self
        self.changed.connect(other._follow)
        return other

    def _follow(self) -> None:
        assert self._leader is not None
        self.lang, self.digits = self._leader.lang, self._leader.digits
        self._begin()
        self.changed.emit()

    def take_terms(self, terms: Mapping[str, str]) -> None:
        """Use a body's terms, see ``screen_phrases``; does nothing if the terms are the same."""
        if terms != self._terms:
            self._terms = terms
            self._begin()
            self.changed.emit()

    # -- phrases -------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._phrases = screen_phrases(self.lang, terms=self._terms)
        self._spoken.clear()

    def say(self, key: str, **args: str | int) -> str:
        """Return a phrase with its arguments; text is isolated.

        A number ``n`` is passed twice: as ``n``, to choose the plural form, and as ``n_figure``, to print.
        Raises ``PhraseError`` for an unknown phrase or a missing argument.
        """
        return self.say_with(key, args)

    def say_with(self, key: str, args: Mapping[str, str | int]) -> str:
        """Return a phrase as ``say`` does; ``args`` may have names that the phrase does not use."""
        if key in _OWN_NAMES:
            return _OWN_NAMES[key]
        wanted = (key, tuple(args.items()))
        spoken = self._spoken.get(wanted)
        if spoken is None:
            if len(self._spoken) >= _MOST_KEPT:
                self._spoken.clear()
            spoken = self._spoken[wanted] = self._speak(key, args)
        return spoken

    def _speak(self, key: str, args: Mapping[str, str | int]) -> str:
        given: dict[str, Argument] = {}
        for name, value in args.items():
            if isinstance(value, int):
                given[name] = Number(value)
                given[f"{name}_figure"] = self.figure(value)
            else:
                given[name] = self.directed(value) if _of_isolates(value) else value
        return self._phrases.say(key, given)

    def knows(self, key: str) -> bool:
        """Return whether the phrase exists."""
        return key in self._phrases

    # -- values --------------------------------------------------------------------------------------------

    def figure(self, number: int | str) -> str:
        """Return a number in the digits of the interface."""
        return figures(str(number), self.shown_digits)

    def text_of(self, lang: str, text: str) -> str:
        """Return a text of the record in its language, with the window's digits if that language has them."""
        shown = self.shown_digits
        return text_figures(text, shown) if shown in LANGUAGES[lang].digits else text

    @property
    def _grammar(self) -> type[Pack]:
        """The language pack of the report, for its grammar.

        It is imported at the first use, so that the program starts faster.
        """
        from wgdesk.phrasing.pack import pack_class

        return pack_class(self.lang)

    def item_number(self, label: str) -> str:
        """Return an item's number as reports cite it, "3(a)", with the letter of the language."""
        place = item_place(label)
        if place is None:
            return symbol(self.figure(label))
        cited = self.figure(self._grammar.item_number(*place))
        return isolated(cited) if self.rtl else symbol(cited)

    def ordinal(self, number: int, of: Literal["event", "sitting", "statement"] = "event") -> str:
        """Return "ninth" of what is counted: in Arabic only a meeting (not a session) is masculine."""
        masculine = of == "event" and self._terms.get("event") != "session"
        return self._grammar.ordinal(number, "m" if masculine else "f")

    def facts(self, facts: dict[str, str]) -> dict[str, str | int]:
        """Return the facts of a finding or an error as text: numbers, days, hours, moments."""
        spoken: dict[str, str | int] = {}
        for name, value in facts.items():
            if name == "why" and self.knows(f"why-{value}"):
                spoken[name] = self.say(f"why-{value}")
            elif name == "panel" and self.knows(f"key-panel-{value}"):
                spoken[name] = self.say(f"key-panel-{value}")
            elif _MOMENT.fullmatch(value):
                at = datetime.strptime(value, "%Y-%m-%d %H:%M UTC").replace(tzinfo=UTC)
                spoken[name] = self.moment(at)
            elif _DAY.fullmatch(value):
                spoken[name] = self.days(day := date.fromisoformat(value), day)
            elif found := _SITTING_OF_DAY.fullmatch(value):
                day = date.fromisoformat(found[2])
                spoken[name] = self.directed(f"{self.figure(found[1])} ({self.days(day, day)})")
            elif _HOUR.fullmatch(value):
                spoken[name] = symbol(self.figure(value))
            elif item_place(value):
                spoken[name] = self.item_number(value)
            else:
                spoken[name] = self.figure(value) if value.isascii() and value.isdigit() else value
        return spoken

    def days(self, first: date, last: date) -> str:
        """Return the days of a meeting as on the masthead."""
        return isolated(self.figure(self._grammar.masthead_days([(first, last)])))

    def moment(self, at: datetime) -> str:
        """Return day and time of an aware datetime, in the time zone of this computer."""
        return self.moment_here(at.astimezone())

    def moment_here(self, here: datetime) -> str:
        """Return day and time of a datetime in its own zone."""
        month = self.say(f"month-{here.month}")
        day = f"{self.figure(here.day)} {month} {self.figure(here.year)}"
        comma = LANGUAGES[self.lang].comma.rstrip() if self.rtl else ""  # separates two numbers
        return self.directed(f"{day}{comma} {symbol(self.figure(f'{here:%H:%M}'))}")

    def between(self, first: str, last: str) -> str:
        """Return a range, "10:00–13:00" or "3–7", in local digits; the first value is read first."""
        return self.directed(f"{symbol(self.figure(first))}\u2013{symbol(self.figure(last))}")

    def listed(self, parts: Iterable[str]) -> str:
        """Return the parts joined by the comma of the language; empty parts are left out."""
        return LANGUAGES[self.lang].comma.join(part for part in parts if part)

    def directed(self, text: str) -> str:
        """Return text with the direction of the interface: Qt cannot guess one from isolates alone."""
        return f"{_RLI if self.rtl else _LRI}{text}{_PDI}"

    def hour(self, at: datetime) -> str:
        """Return the time of day, "10:42", in the zone of ``at``."""
        return symbol(self.figure(f"{at:%H:%M}"))

    def day(self, day: date) -> str:
        """Return "Tuesday 10 September"."""
        month = self.say(f"month-{day.month}")
        return f"{self.say(f'weekday-{day.isoweekday()}')} {self.figure(day.day)} {month}"

    def numeric_day(self, day: date) -> str:
        """Return a date as year, month and day, in this order in every language."""
        return self.figure(f"{day:%Y}{self.day_stroke}{day:%m}{self.day_stroke}{day:%d}")

    @property
    def day_stroke(self) -> str:
        """The sign between year, month and day: "/" with Arabic-Indic digits, whose order "-" would break."""
        return "/" if unicodedata.bidirectional(self.figure(0)) == "AN" else "-"

    def span(self, seconds: float) -> str:
        """Return a length of time as on a clock: "2:51", "1:05:00", or "-0:13" if negative."""
        whole = abs(int(seconds))
        hours, minutes = divmod(whole // 60, 60)
        text = f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
        return symbol(self.figure(f"\u2212{text}" if seconds <= -1 else text))

    def told(self, fault: UserError) -> str:
        """Return the message of an error."""
        faults = getattr(fault, "faults", None)
        if faults:  # of the errors in a bad file, only the first, with its place
            spoken = self.say(self._phrase_of(faults[0].key), **self.facts(faults[0].facts))
            return f"{symbol(faults[0].path)} {spoken}"
        kind = "trouble" if isinstance(fault, Trouble) else "refused"
        if kind == "trouble" and (violations := getattr(fault, "violations", ())):
            return self._told_broken(fault, violations)
        return self.say(self._phrase_of(fault.key, kind), **self.facts(fault.facts))

    def _told_broken(self, fault: UserError, violations: Sequence[Violation]) -> str:
        """Return why a record cannot be opened: the first of its violations, with the panel concerned."""
        from wgdesk.exchange.broken import phrase_of

        first, where = violations[0], self.say(f"key-panel-{panel_of(violations[0].shown_with)}")
        what = self.say(self._phrase_of(phrase_of(first)), **self.facts(dict(first.facts)))
        named = self.facts(fault.facts)
        return self.say("broken-record", **named, n=len(violations), where=where, what=what)

    def _phrase_of(self, key: str, kind: str = "refused") -> str:
        """Return the phrase of an error: ``<kind>-<key>``, else ``key`` for errors only files can have."""
        own = f"{kind}-{key}"
        return own if self.knows(own) else key

    def act(self, name: str) -> str:
        """Return the name of an act."""
        return self.say(f"act-{name.replace('_', '-')}")
