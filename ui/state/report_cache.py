"""Speaking the report for the screen: a pack remembers the sentences it has spoken, so it is kept."""

from __future__ import annotations

from wgdesk.reads.values.record import Record
from wgdesk.report.build import build, sections
from wgdesk.report.language import pack
from wgdesk.report.language.pack import Pack
from wgdesk.report.tree import Block, Document, Stage, Text


class ReportCache:
    """Speaks the reports of one record; what has not changed is not spoken again."""

    def __init__(self) -> None:
        self._packs: dict[tuple[str, tuple[tuple[str, str], ...]], Pack] = {}

    def document(self, record: Record, lang: str, stage: Stage) -> Document:
        """Return the report, spoken. It is a frozen value: another thread may have it."""
        return self._pack(record, lang).speak(build(record, stage))

    def part(self, record: Record, lang: str, stage: Stage, kind: str) -> tuple[Block[Text], ...]:
        """Return one section of the report, spoken; its paragraphs have no numbers."""
        spoken = self._pack(record, lang)
        built = sections(record, stage, (kind,))
        return tuple(spoken.block(block) for section in built for block in section.blocks)

    def _pack(self, record: Record, lang: str) -> Pack:
        key = (lang, tuple(sorted(record.options.items())))
        if key not in self._packs:
            self._packs[key] = pack(lang, record.options)
        return self._packs[key]
