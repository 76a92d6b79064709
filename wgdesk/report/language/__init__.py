"""Language packs: one module for each language, and modules with its grammar."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import cast

from wgdesk.languages import REPORTS
from wgdesk.report.language.pack import Pack
from wgdesk.rules.options import Options


def pack_class(lang: str) -> type[Pack]:
    """Return the class that knows the grammar of a language; raises ``KeyError`` if there is no pack.

    It is ``PACK`` in the module that has the code as its name. The module is imported only when it is needed,
    so that the program starts quickly.
    """
    if lang not in REPORTS:
        raise KeyError(lang)
    return cast(type[Pack], import_module(f"{__name__}.{lang}").PACK)


def pack(lang: str, options: Mapping[str, str]) -> Pack:
    """Return the pack of a language for the options of a record; raises ``KeyError`` if there is no pack."""
    return pack_class(lang)(Options(options))
