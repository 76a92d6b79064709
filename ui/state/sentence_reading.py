"""Reads the sentence of the report that contains a text being typed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from ui.state.bridge import Bridge, Follower
from wgdesk.acting.desk import Desk
from wgdesk.errors import Refused
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.uses import uses_of
from wgdesk.reads.values.record import Record
from wgdesk.report.printed_sentence import PrintedSentence, SentenceSpeaker, SlotPlace


class SentenceReading(QObject):
    """Reads the record when a sentence is needed, and again after it has changed.

    ``changed``: a change of the record may have changed the sentences.
    """

    changed = Signal()

    def __init__(self, desk: Desk, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._speaker = desk, SentenceSpeaker()
        self._record: Record | None = None
        self._follower = Follower(bridge, uses_of(whole_record), self._read_again, self)

    def _read_again(self) -> None:
        self._record = None
        self.changed.emit()

    def sentence(self, lang: str, typed: Mapping[SlotPlace, str]) -> PrintedSentence | None:
        """Return the sentence that contains the texts being typed, as ``SentenceSpeaker.sentence`` does."""
        if self._record is None:
            try:
                self._record = self._desk.read(whole_record)
            except Refused as refused:
                if refused.key != "no-meeting":
                    raise
                return None
        return self._speaker.sentence(self._record, lang, typed)
