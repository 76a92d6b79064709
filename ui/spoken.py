"""Speaking the report for the screen: a pack remembers the sentences it has spoken, so it is kept."""

from __future__ import annotations

from wgdesk.reads.record import Record
from wgdesk.report.build import PARTS, build
from wgdesk.report.language import pack
from wgdesk.report.language.pack import Pack
from wgdesk.report.tree import Document, Stage

# The tables whose news change the report or what is missing from it.
USES = frozenset({"outline_section"}).union(*(part.uses for part in PARTS.values()))


class Speaker:
    """Speaks the reports of one record; what has not changed is not spoken again."""

    def __init__(self) -> None:
        self._packs: dict[tuple[str, tuple[tuple[str, str], ...]], Pack] = {}

    def document(self, record: Record, lang: str, stage: Stage) -> Document:
        """Return the report, spoken. It is a frozen value: another thread may have it."""
        key = (lang, tuple(sorted(record.options.items())))
        if key not in self._packs:
            self._packs[key] = pack(lang, record.options)
        return self._packs[key].speak(build(record, stage))
