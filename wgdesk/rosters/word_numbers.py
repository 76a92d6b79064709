"""Counts the numbers of a Word file that Word counts itself, so that they can be read with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from wgdesk.rosters.zip_parts import ZipParts
from wgdesk.words.roman import roman

_NUMBERING, _STYLES = "word/numbering.xml", "word/styles.xml"
_LEVELS = 9  # a list has no more (ECMA-376 part 1, 17.9.6)
_LARGEST = 9_999  # numbers stop there: letters and Roman numerals grow with them
_LONGEST = 40  # characters of a label: those of a list have nine numbers at most, with signs between them
_PLACE = re.compile(r"%([1-9])")
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_HIJAI, _ABJAD = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"


def value_of(attributes: Mapping[str, str], wanted: str = "val") -> str:
    """Return an attribute of an element by its local name, empty if it has none."""
    return next((text for name, text in attributes.items() if name.rpartition(" ")[2] == wanted), "")


def _whole(text: str) -> int:
    return min(int(text), _LARGEST) if text.isascii() and text.isdecimal() else 0


def _letters(alphabet: str) -> Callable[[int], str]:
    return lambda number: alphabet[(number - 1) % len(alphabet)] * ((number - 1) // len(alphabet) + 1)


# Formats of numbers by their names in Word; any other counts in figures.
_FORMATS: Mapping[str, Callable[[int], str]] = {
    "bullet": lambda _: "",
    "none": lambda _: "",
    "lowerLetter": _letters(_LATIN),
    "upperLetter": lambda number: _letters(_LATIN)(number).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda number: roman(number).upper(),
    "arabicAlpha": _letters(_HIJAI),
    "arabicAbjad": _letters(_ABJAD),
}


@dataclass
class _Level:
    start: int = 1
    form: str = "decimal"
    text: str = ""


@dataclass
class NumberedBy:
    """What a paragraph or a style says of its number: list and level; None where it says nothing."""

    listed: str | None = None
    level: int | None = None

    def over(self, other: NumberedBy) -> NumberedBy:
        """Return this, with what it does not say taken from ``other``."""
        listed = other.listed if self.listed is None else self.listed
        return NumberedBy(listed, other.level if self.level is None else self.level)


@dataclass
class WordNumbers:
    """The lists of a Word file, and how far each has been counted."""

    kinds: dict[str, dict[int, _Level]] = field(default_factory=dict)  # levels of each abstract list
    lists: dict[str, str] = field(default_factory=dict)  # list -> abstract list
    starts: dict[tuple[str, int], int] = field(default_factory=dict)  # where a list of its own begins
    styles: dict[str, NumberedBy] = field(default_factory=dict)
    based: dict[str, str] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)  # of each abstract list
    _begun: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, parts: ZipParts) -> WordNumbers:
        """Read the lists and styles of an open file."""
        found = cls()
        for name, reader in ((_NUMBERING, _Lists(found)), (_STYLES, _StylesRead(found))):
            if name in parts.names:
                parts.read(name, reader.start, reader.end)
        return found

    def label(self, style: str, said: NumberedBy) -> str:
        """Count a paragraph and return its label, empty if it has none."""
        by, seen = said, set[str]()
        while style and style not in seen:
            seen.add(style)
            by, style = by.over(self.styles.get(style, NumberedBy())), self.based.get(style, "")
        levels = self.kinds.get(self.lists.get(by.listed or "", ""), {})
        level = by.level or 0
        if by.listed is None or level not in levels:
            return ""
        counts = self._counted(by.listed, level, levels)
        form = levels[level]

        def written(place: re.Match[str]) -> str:
            at = int(place[1]) - 1
            known = levels.get(at, form)
            return _FORMATS.get(known.form, str)(counts.get(at, known.start))

        return "" if form.form in ("bullet", "none") else _PLACE.sub(written, form.text)

    def _counted(self, listed: str, level: int, levels: Mapping[int, _Level]) -> Mapping[int, int]:
        counts = self._counts.setdefault(self.lists[listed], {})
        if listed not in self._begun:
            self._begun.add(listed)
            for at in range(_LEVELS):
                if (listed, at) in self.starts:
                    counts[at] = self.starts[listed, at] - 1
        counts[level] = min(counts.get(level, levels[level].start - 1) + 1, _LARGEST)
        for deeper in [at for at in counts if at > level]:
            del counts[deeper]
        return counts


class _Lists:
    """Reads ``word/numbering.xml``."""

    def __init__(self, numbers: WordNumbers) -> None:
        self._to = numbers
        self._kind = self._list = ""
        self._level = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "abstractNum":
            self._kind, self._list = value_of(attributes, "abstractNumId"), ""
            self._to.kinds[self._kind] = {}
        elif name == "num":
            self._kind, self._list = "", value_of(attributes, "numId")
        elif name == "abstractNumId":
            self._to.lists[self._list] = value_of(attributes)
        elif name in ("lvl", "lvlOverride"):
            self._level = _whole(value_of(attributes, "ilvl"))
            if name == "lvl" and self._kind and self._level < _LEVELS:
                self._to.kinds[self._kind][self._level] = _Level()
        elif name == "startOverride":
            self._to.starts[self._list, self._level] = _whole(value_of(attributes))
        else:
            self._of_level(name, value_of(attributes))

    def _of_level(self, name: str, value: str) -> None:
        level = self._to.kinds.get(self._kind, {}).get(self._level)
        if level is not None and name == "start":
            level.start = _whole(value)
        elif level is not None and name == "numFmt":
            level.form = value
        elif level is not None and name == "lvlText":
            level.text = value[:_LONGEST]

    def end(self, _: str) -> None:
        """Nothing ends here that matters."""


class _StylesRead:
    """Reads ``word/styles.xml``."""

    def __init__(self, numbers: WordNumbers) -> None:
        self._to = numbers
        self._style = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "style":
            self._style = value_of(attributes, "styleId")
        elif name == "basedOn" and self._style:
            self._to.based[self._style] = value_of(attributes)
        elif name in ("numId", "ilvl") and self._style:
            by = self._to.styles.setdefault(self._style, NumberedBy())
            if name == "numId":
                by.listed = value_of(attributes)
            else:
                by.level = _whole(value_of(attributes))

    def end(self, name: str) -> None:
        if name == "style":
            self._style = ""
