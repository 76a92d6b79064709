"""The languages that a Word file names for its spelling checker."""

from __future__ import annotations

from wgdesk.language_table import COMMON, FIRST, HAN, LANGUAGES


def east_asian() -> str:
    """Return the language tag for Chinese characters, in whatever report they stand."""
    return next(one.office for one in LANGUAGES.values() if one.writing is HAN)


def left_to_right(lang: str) -> str:
    """Return Word's tag of left-to-right text in a report in ``lang``, for the spelling checker."""
    own = LANGUAGES[lang]
    return (LANGUAGES[COMMON] if own.right_to_left else own).office


def right_to_left(lang: str) -> str:
    """Return Word's tag of right-to-left text in a report in ``lang``, for the spelling checker."""
    own = LANGUAGES[lang]
    return (own if own.right_to_left else LANGUAGES[FIRST]).office
