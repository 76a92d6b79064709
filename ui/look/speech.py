"""The one place where text is made for the screen: phrases, digits, days, isolation, faults."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from wgdesk.errors import Trouble, UserError
from wgdesk.languages import LANGUAGES
from wgdesk.words.digits import figures
from wgdesk.words.phrases import Argument, Number, Phrases, screen_phrases

if TYPE_CHECKING:
    from wgdesk.report.language.pack import Pack

_LRI, _RLI, _FSI, _PDI = "\u2066", "\u2067", "\u2068", "\u2069"
_OWN_NAMES = {f"own-name-{one.code}": one.name for one in LANGUAGES.values()}  # the same in all interfaces
_MOST_KEPT = 1024  # phrases with their arguments
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d UTC")  # as facts of faults hold one
_HOUR = re.compile(r"\d\d:\d\d")  # of the meeting's day, as facts of faults hold one
_INNER = re.compile(r"(\d{1,3})\(([a-z]{1,3})\)")  # the number of a sub-item as it is kept: 3(a)


def isolated(text: str) -> str:
    """Return text that keeps its own direction, whatever stands round it."""
    return f"{_FSI}{text}{_PDI}"


def symbol(text: str) -> str:
    """Return a document symbol, path, reference or signed number, which runs from left to right."""
    return f"{_LRI}{text}{_PDI}"


def direction_of(lang: str) -> Qt.LayoutDirection:
    """Return the direction that a language runs in."""
    rtl = LANGUAGES[lang].right_to_left
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


class Speech(QObject):
    """Speaks the interface's language; ``changed`` is told when it is another one, or its digits are."""

    changed = Signal()

    def __init__(self, lang: str, digits: str) -> None:
        """``lang`` has an interface; ``digits`` are those chosen, for a language that has several."""
        super().__init__()
        self.lang, self.digits = lang, digits
        self._phrases = Phrases(lang, ())  # until apply()
        self._spoken: dict[tuple[object, ...], str] = {}  # an act changes few of the phrases on the screen
        self._translator = QTranslator(self)

    @property
    def rtl(self) -> bool:
        """Whether the interface runs from right to left."""
        return LANGUAGES[self.lang].right_to_left

    @property
    def shown_digits(self) -> str:
        """The digits that numbers are shown in: those chosen, if the language has them."""
        has = LANGUAGES[self.lang].digits
        return self.digits if self.digits in has else next(iter(has))

    def set(self, lang: str, digits: str) -> None:
        """Change language and digits, if they are others."""
        if (lang, digits) != (self.lang, self.digits):
            self.lang, self.digits = lang, digits
            self.apply()

    def apply(self) -> None:
        """Turn the whole program to the language: phrases, Qt's own words, direction, locale."""
        self._begin()
        # For spin boxes and calendars, which have digits of their own.
        QLocale.setDefault(QLocale(LANGUAGES[self.lang].digits[self.shown_digits]))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.removeTranslator(self._translator)
        words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._translator.load(f"qtbase_{self.lang}", words):
            app.installTranslator(self._translator)
        # After the translator: Qt's Arabic one asks for a direction too.
        app.setLayoutDirection(direction_of(self.lang))
        self.changed.emit()

    def aside(self, lang: str) -> Speech:
        """Return a speech in another language, with these digits, for one window among others."""
        other = Speech(lang, self.digits)
        other._begin()
        return other

    # -- phrases -------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._phrases = screen_phrases(self.lang)
        self._spoken.clear()

    def say(self, key: str, **args: str | int) -> str:
        """Return a phrase. A number ``n`` is given to it twice: to choose by, and as ``n_figure`` to print.

        Text is isolated. Raises ``PhraseError`` for a phrase or argument that is not there.
        """
        return self.say_with(key, args)

    def say_with(self, key: str, args: Mapping[str, str | int]) -> str:
        """Return a phrase as ``say`` does, for arguments whose names are data; it may leave some out."""
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
                given[name] = value
        return self._phrases.say(key, given)

    def knows(self, key: str) -> bool:
        """Return whether there is such a phrase."""
        return key in self._phrases

    # -- values --------------------------------------------------------------------------------------------

    def figure(self, number: int | str) -> str:
        """Return a number in the digits of the interface."""
        return figures(str(number), self.shown_digits)

    @property
    def _grammar(self) -> type[Pack]:
        """What the language's report knows to do; it is imported with the first record: start-up time."""
        from wgdesk.report.language import pack_class

        return pack_class(self.lang)

    def item_number(self, label: str) -> str:
        """Return "3(a)", an item's number as it is cited, with the letter that reports have there."""
        found = _INNER.fullmatch(label)
        if found is None:
            return symbol(self.figure(label))
        # After 3(z) comes 3(aa): see wgdesk.rules.item_labels.
        number = 26 * (len(found[2]) - 1) + ord(found[2][0]) - ord("a") + 1
        cited = self._grammar.item_number(self.figure(found[1]), number)
        return isolated(cited) if self.rtl else symbol(cited)

    def ordinal(self, number: int, gender: Literal["m", "f"] = "m") -> str:
        """Return "ninth", of a meeting (``m``) or, in Arabic of another form, of a sitting (``f``)."""
        return self._grammar.ordinal(number, gender)

    def facts(self, facts: dict[str, str]) -> dict[str, str | int]:
        """Return the facts of a finding or fault as they are printed: numbers, hours and moments."""
        spoken: dict[str, str | int] = {}
        for name, value in facts.items():
            if _MOMENT.fullmatch(value):
                at = datetime.strptime(value, "%Y-%m-%d %H:%M UTC").replace(tzinfo=UTC)
                spoken[name] = self.moment(at)
            elif _HOUR.fullmatch(value):
                spoken[name] = symbol(self.figure(value))
            elif _INNER.fullmatch(value):
                spoken[name] = self.item_number(value)
            else:
                spoken[name] = self.figure(value) if value.isascii() and value.isdigit() else value
        return spoken

    def days(self, first: date, last: date) -> str:
        """Return a meeting's days, as the masthead has them."""
        return isolated(self.figure(self._grammar.masthead_days(first, last)))

    def moment(self, at: datetime) -> str:
        """Return an aware moment in the machine's own zone: a day and a time."""
        here = at.astimezone()
        month = self.say(f"month-{here.month}")
        day = f"{self.figure(here.day)} {month} {self.figure(here.year)}"
        comma = LANGUAGES[self.lang].comma.rstrip() if self.rtl else ""  # two numbers side by side
        return self.directed(f"{day}{comma} {symbol(self.figure(f'{here:%H:%M}'))}")

    def between(self, first: str, last: str) -> str:
        """Return "10:00–13:00" or "3–7" in these digits, the first where one begins to read."""
        return self.directed(f"{symbol(self.figure(first))}\u2013{symbol(self.figure(last))}")

    def listed(self, parts: Iterable[str]) -> str:
        """Return parts with the comma of the language between them; empty ones are left out."""
        return LANGUAGES[self.lang].comma.join(part for part in parts if part)

    def directed(self, text: str) -> str:
        """Return text in the direction of the interface: of isolates alone none can be guessed."""
        return f"{_RLI if self.rtl else _LRI}{text}{_PDI}"

    def hour(self, at: datetime) -> str:
        """Return a moment's time of day, "10:42", in the zone it is given in."""
        return symbol(self.figure(f"{at:%H:%M}"))

    def day(self, day: date) -> str:
        """Return "Tuesday 10 September"."""
        month = self.say(f"month-{day.month}")
        return f"{self.say(f'weekday-{day.isoweekday()}')} {self.figure(day.day)} {month}"

    def numeric_day(self, day: date) -> str:
        """Return a day as year, month and day, which reads the same in every language."""
        return self.figure(f"{day:%Y}{self.day_stroke}{day:%m}{self.day_stroke}{day:%d}")

    @property
    def day_stroke(self) -> str:
        """What stands between year, month and day: a hyphen does not hold Arabic-Indic digits together."""
        return "/" if unicodedata.bidirectional(self.figure(0)) == "AN" else "-"

    def span(self, seconds: float) -> str:
        """Return a length of time as clocks show it: "2:51", "1:05:00", "-0:13" where it is negative."""
        whole = abs(int(seconds))
        hours, minutes = divmod(whole // 60, 60)
        text = f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
        return symbol(self.figure(f"\u2212{text}" if seconds <= -1 else text))

    def told(self, fault: UserError) -> str:
        """Return a fault in plain words."""
        faults = getattr(fault, "faults", None)
        if faults:  # of a bad file: the first, with its place
            spoken = self.say(self._phrase_of(faults[0].key), **self.facts(faults[0].facts))
            return f"{symbol(faults[0].path)} {spoken}"
        kind = "trouble" if isinstance(fault, Trouble) else "refused"
        return self.say(self._phrase_of(fault.key, kind), **self.facts(fault.facts))

    def _phrase_of(self, key: str, kind: str = "refused") -> str:
        """Return the phrase that tells a fault; what only a file can have is named as its phrase is."""
        own = f"{kind}-{key}"
        return own if self.knows(own) else key

    def act(self, name: str) -> str:
        """Return an act's name in words."""
        return self.say(f"act-{name.replace('_', '-')}")
