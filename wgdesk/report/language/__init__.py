"""Language packs: one module for each language, and modules with its grammar."""

from __future__ import annotations

from collections.abc import Mapping

from wgdesk.report.language.pack import Pack
from wgdesk.rules.options import Options

REPORT_LANGUAGES = ("ar", "en")


def pack(lang: str, options: Mapping[str, str]) -> Pack:
    """Return the pack of a language for the options of a record; raises KeyError if there is no pack."""
    if lang == "ar":
        from wgdesk.report.language.ar import ArabicPack

        return ArabicPack(Options(options))
    if lang == "en":
        from wgdesk.report.language.en import EnglishPack

        return EnglishPack(Options(options))
    raise KeyError(lang)
