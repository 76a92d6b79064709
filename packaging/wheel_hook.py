"""Before hatchling makes the wheel the phrases are compiled: nobody can do so where it is installed."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompilePhrases(BuildHookInterface[Any]):
    """Keeps the forms of all phrases beside their files; the wheel takes the folder of resources whole."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Raise ``PhraseError`` for a broken file: no wheel is made of it."""
        sys.path.insert(0, self.root)
        try:
            from wgdesk.words.phrase_files import keep_all
        finally:
            sys.path.remove(self.root)
        keep_all(Path(self.root, "resources"))
