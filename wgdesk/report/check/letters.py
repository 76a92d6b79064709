"""Warns of letters that the PDF cannot show, because none of the program's faces has them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from wgdesk.language_table import LANGUAGES
from wgdesk.panel_rows import panel_of
from wgdesk.phrasing.tree import Block, Text, plain
from wgdesk.report.check.finding import CheckedReport, Finding
from wgdesk.report.check.placing import texts_of

# Nearly every text has only these letters, which all faces have, so the font files need not be read.
_USUAL = re.compile(
    "[\t-\r -~\u00a0-\u00ff\u0100-\u017f\u0400-\u045f،؛؟ء-غـ-ْ٠-٪\u2010-\u2014\u2018-\u201d…]*"
)
_MOST = 5  # characters that one finding names


def letters(asked: CheckedReport) -> Iterator[Finding]:
    """One finding for each row with such letters. They do not block a final report: Word may show them."""
    rtl = LANGUAGES[asked.lang].right_to_left
    told: set[object] = set()
    for key, block in asked.printed.items():
        missing = sorted(_not_drawn(block, rtl))
        place = getattr(block, "source", None) or key
        if missing and place not in told:
            told.add(place)
            names = ", ".join(f"U+{ord(one):04X} {unicodedata.name(one, '?')}" for one in missing[:_MOST])
            names += ", …" if missing[_MOST:] else ""
            source = getattr(block, "source", None)
            panel = panel_of(source.table) if source is not None else "report"
            facts = (("characters", names),)
            yield Finding("letters-not-drawn", facts, source, panel, key)


def _not_drawn(block: Block[Text], rtl: bool) -> set[str]:
    if all(_USUAL.fullmatch(plain(text)) for text in texts_of(block)):
        return set()
    from wgdesk.report.render.pdf_glyphs import not_drawn  # reads the font files

    return not_drawn(block, rtl)
