"""What the report panel shows: the record, the report in words, and what it lacks."""

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
    """Reads the record and speaks its report. Without a meeting there is neither."""

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
        """Read and speak in pieces; ``speak`` is quick after that."""
        self.read()
        yield
        if self.record is not None:
            yield from self.reports.prepare(self.record, lang, stage)

    def speak(self, lang: str, stage: Stage) -> None:
        """Speak the report as it was read."""
        record = self.record
        self.document = self.reports.document(record, lang, stage) if record is not None else None

    def block(self, key: str) -> Block[Text] | None:
        """Return the block with a key; None if the report has none."""
        blocks = self.document.blocks if self.document is not None else ()
        return next((block for block in blocks if block.key == key), None)

    def sources(self) -> dict[str, str]:
        """Return in words from which part of the record each block is made."""
        if self.record is None or self.document is None:
            return {}
        sources = Sources(self.record, self._session.app.speech)
        return {block.key: sources.describe(block) for block in self.document.blocks}

    def generated(self, lang: str) -> Generated:
        """Return what the blocks of the draft would say in ``lang`` if no person had changed them."""
        return self.reports.generated(self.record, lang) if self.record is not None else {}

    def found(self) -> tuple[Finding, ...]:
        """Return what is missing in the report that is spoken."""
        record, shown = self.record, self.document
        if record is None or shown is None:
            return ()
        lang = shown.lang
        draft = shown if shown.stage == "draft" else self.reports.document(record, lang, "draft")
        screen = self._session.app.speech.lang
        return check(record, lang, screen, self.reports.pack(record, lang), draft)
