"""What a language pack takes from the table of languages: direction, comma, digits."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

from wgdesk.language_table import LANGUAGES, Language
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.screen_grammar import ScreenGrammar
from wgdesk.rules.options import Options


class PackLanguage(ScreenGrammar):
    """The language of a pack; ``options`` are those of the record."""

    lang: ClassVar[str]  # the code in the table of languages
    notes_before_stop: ClassVar[bool] = False  # a footnote mark goes before a full stop
    # A spelling that is also correct -> the spelling that generated sentences use.
    other_spellings: ClassVar[Mapping[str, str]] = MappingProxyType({})
    spaces_kept: ClassVar[re.Pattern[str]]  # the spaces at which no line may end: ``no_breaks``

    def __init__(self, options: Options) -> None:
        self.options = options

    @abstractmethod
    def figured(self, text: str) -> str:
        """Return spoken text with its digits as printed."""

    def the_office(self, title: str) -> str:
        """Return the marked title of an office in place of a name, with an article if it needs one."""
        return title

    @staticmethod
    def names(text: str, name: str) -> bool:
        """Return whether a text has a delegation's name as words of its own."""
        return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None

    @staticmethod
    def grouped(n: int) -> str:
        """Return a number in figures, with thousands separated where the language does that."""
        return str(n)

    @property
    def language(self) -> Language:
        """The row of the language in the table."""
        return LANGUAGES[self.lang]

    @property
    def rtl(self) -> bool:
        """Whether the language runs from right to left."""
        return self.language.right_to_left

    @property
    def comma(self) -> str:
        """The comma and the space after it."""
        return self.language.comma

    @property
    def space(self) -> str:
        """What separates two sentences: a space, or nothing."""
        return self.language.writing.space

    @property
    def digits(self) -> str:
        """The digits for numbers that the renderer makes, such as page numbers.

        If the language has several sets of digits, an option of the record chooses.
        """
        option = self.language.digits_option
        return self.options.choice(option) if option else next(iter(self.language.digits))

    def finish(self, text: str) -> str:
        """Return spoken text as printed: with the digits of the language, except in symbols."""
        return inline_marks.restored(self.figured(text))
