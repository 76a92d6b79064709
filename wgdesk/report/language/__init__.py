"""Language packs: a module per language, and the grammar each needs."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import cast

from wgdesk.languages import REPORTS
from wgdesk.report.language.pack import Pack
from wgdesk.rules.options import Options


def pack_class(lang: str) -> type[Pack]:
    """Return what knows a language's grammar, without its sentences; raises ``KeyError`` if it has no pack.

    It is ``PACK`` of the module that is named by the code: imported when it is asked for, for start-up time.
    """
    if lang not in REPORTS:
        raise KeyError(lang)
    return cast(type[Pack], import_module(f"{__name__}.{lang}").PACK)


def pack(lang: str, options: Mapping[str, str]) -> Pack:
    """Return the pack of a language for a record's options; raises ``KeyError`` as ``pack_class``."""
    return pack_class(lang)(Options(options))
