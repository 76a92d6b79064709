"""What the report panel shows: the record, the report made from it, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator

from ui.panels.report.block_sources import Sources
from ui.state.record_session import RecordSession
from ui.state.report_cache import ReportCache
from wgdesk.errors import Refused
from wgdesk.phrasing.tree import Block, Document, Stage, Text
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record
from wgdesk.report.check import Finding, check
from wgdesk.report.generated import Generated


class ReportReading:
    """Reads the record and makes its report. Without a meeting there is neither."""

    def __init__(self, session: RecordSession) -> None:
        self._session = session
        self.reports = ReportCache()
        self.record: Record | None = None
        self.document: Document | None = None

    def read(self) -> None:
        """Read the record."""
        try:
            self.record = self._session.desk.read(whole_record)
        except Refused as refused:
            if refused.key != "no-meeting":
                raise
            self.record = None

    def prepare(self, lang: str, stage: Stage) -> Iterator[None]:
        """Read and make the report in steps; ``speak`` is quick afterwards."""
        self.read()
        yield
        if self.record is not None:
            yield from self.reports.prepare(self.record, lang, stage)

    def speak(self, lang: str, stage: Stage) -> None:
        """Make the report of the record as last read."""
        record = self.record
        self.document = self.reports.document(record, lang, stage) if record is not None else None

    def block(self, key: str) -> Block[Text] | None:
        """Return the block with a key; None if the report has none."""
        blocks = self.document.blocks if self.document is not None else ()
        return next((block for block in blocks if block.key == key), None)

    def sources(self) -> dict[str, str]:
        """Return, by block and in words, the part of the record that it is made from."""
        if self.record is None or self.document is None:
            return {}
        sources = Sources(self.record, self._session.app.speech)
        return {block.key: sources.describe(block) for block in self.document.blocks}

    def generated(self, lang: str) -> Generated:
        """Return the generated texts of the draft's blocks in ``lang``, without anybody's changes."""
        return self.reports.generated(self.record, lang) if self.record is not None else {}

    def found(self) -> tuple[Finding, ...]:
        """Return what is missing in the current report."""
        record, shown = self.record, self.document
        if record is None or shown is None:
            return ()
        lang = shown.lang
        draft = shown if shown.stage == "draft" else self.reports.document(record, lang, "draft")
        screen = self._session.app.speech.lang
        return check(record, lang, screen, self.reports.pack(record, lang), draft)
