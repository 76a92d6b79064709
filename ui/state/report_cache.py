"""Makes the report for the screen. A language pack caches its sentences, so packs are kept."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.phrasing.pack import Pack
from wgdesk.phrasing.pack import pack as new_pack
from wgdesk.phrasing.tree import Block, Document, Stage, Text
from wgdesk.reads.values.record import Record
from wgdesk.report.generated import Generated, generated
from wgdesk.report.sections import build, lost_additions, sections
from wgdesk.report.sections.across_sections.compose import composed
from wgdesk.report.sections.across_sections.continuing import continued
from wgdesk.report.sections.across_sections.kept_sections import KeptSections
from wgdesk.report.sections.across_sections.meeting_style import MeetingStyle
from wgdesk.report.sections.across_sections.numbers import number
from wgdesk.report.sections.across_sections.same_meeting import naming

PIECE = 60  # blocks per turn of the event loop


class ReportCache:
    """Makes the reports of one record, building only what has changed."""

    def __init__(self) -> None:
        self._kept: dict[Stage, KeptSections] = {"draft": KeptSections(), "final": KeptSections()}
        self._packs: dict[tuple[str, tuple[tuple[str, str], ...]], Pack] = {}

    def prepare(self, record: Record, lang: str, stage: Stage) -> Iterator[None]:
        """Do in steps what ``document`` does, which then finds most of it cached."""
        report = build(record, stage, self._kept[stage])
        yield
        spoken = self.pack(record, lang)
        for at, block in enumerate(report.blocks, 1):
            spoken.blocks(block)
            if at % PIECE == 0:
                yield

    def document(self, record: Record, lang: str, stage: Stage) -> Document:
        """Return the report as text. It is immutable, so other threads may use it."""
        return self.pack(record, lang).speak(build(record, stage, self._kept[stage]))

    def generated(self, record: Record, lang: str) -> Generated:
        """Return the generated texts of the draft's blocks, without anybody's changes."""
        return generated(record, self.pack(record, lang), self._kept["draft"])

    def part(self, record: Record, lang: str, stage: Stage, *kinds: str) -> tuple[Block[Text], ...]:
        """Return sections of the report as text, numbered as if there were no others."""
        spoken = self.pack(record, lang)
        built = composed(record.composition, sections(record, stage, kinds), whole=False)
        numbered = number(continued(naming(built, MeetingStyle.of(record))))
        return tuple(one for section in numbered for block in section.blocks for one in spoken.blocks(block))

    def lost_additions(self, record: Record, stage: Stage) -> int:
        """Return how many additions stand at the end of a section since the block beside them is gone."""
        return len(lost_additions(record, stage, self._kept[stage]))

    def pack(self, record: Record, lang: str) -> Pack:
        """Return the language pack for the reports of the record in ``lang``."""
        key = (lang, tuple(sorted(record.options.items())))
        if key not in self._packs:
            self._packs[key] = new_pack(lang, record.options)
        return self._packs[key]
