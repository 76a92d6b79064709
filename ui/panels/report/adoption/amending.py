"""Handles new wordings: they wait for the meeting, which adopts them with the passage."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.panels.report.adoption.adoption_commands import AdoptionCommands
from ui.panels.report.adoption.passage_texts import PassageTexts
from ui.state.record_session import RecordSession
from ui.state.text_clash import TextClash
from wgdesk.language_table import REPORTS
from wgdesk.live.passages import ReportPassage
from wgdesk.reads.values.outcome import Outcome


class Amending:
    """``changed`` is called when a waiting wording has changed; ``field`` gets the focus after a question."""

    def __init__(
        self,
        session: RecordSession,
        texts: PassageTexts,
        commands: AdoptionCommands,
        field: QWidget,
        changed: Callable[[], None],
    ) -> None:
        self._session, self._texts, self._commands = session, texts, commands
        self._field, self._changed = field, changed

    def adopt(self, passage: ReportPassage) -> bool:
        """Adopt a passage with its new wording; ask first if somebody has amended it in the meantime."""
        texts, block = self._texts, passage.block
        for lang in REPORTS:
            typed = texts.typed.found(block, lang)
            if typed is not None and typed.before != texts.recorded(passage, lang):
                self._settle(passage, lang)
                return False
        changed = texts.differs(passage)
        recorded = {lang for lang in REPORTS if texts.recorded(passage, lang)}
        again = texts.amended(passage) is not None
        return self._commands.amend(
            passage,
            {lang: texts.wording(passage, lang) if lang in changed else "" for lang in {*changed, *recorded}},
            texts.proposer(passage),
            generated={} if again else dict(texts.generated(block).texts),
            facts="" if again else texts.facts(block),
        )

    def _settle(self, passage: ReportPassage, lang: str) -> None:
        """Ask the user to merge the two amendments of a passage."""
        typed, now = self._texts.typed.found(passage.block, lang), self._texts.recorded(passage, lang)
        assert typed is not None

        def keep(text: str) -> None:
            self._texts.typed.typed(passage.block, lang, text, now)
            self._changed()

        draft = self._texts.own_draft(passage, lang)
        clash = TextClash(lang, typed.before or draft, now or draft, typed.text, keep, self._field)
        self._session.clashed.emit(clash)

    def propose(self, passage: ReportPassage, delegation_id: int | None) -> None:
        """Note who asks for the amendment; if the passage is adopted already, record it at once."""
        if self._texts.amended(passage) is not None:
            self._commands.amend(passage, {}, delegation_id, generated={}, facts="")
        else:
            self._texts.typed.propose(passage.block, delegation_id)

    def leave_as_read(self, passage: ReportPassage, lang: str) -> None:
        """Record that the meeting left the text in a language unchanged: what was read out is printed."""
        body = {lang: self._texts.own_draft(passage, lang)}
        self._commands.amend(passage, body, self._texts.proposer(passage), generated={}, facts="")

    def follow(self, before: Outcome | None, now: Outcome) -> None:
        """Make the wording of a passage wait for the meeting again if the decision on it was undone.

        If the decision is back, the wording no longer waits.
        """
        typed, had = self._texts.typed, before.passages if before is not None else {}
        for block in {*had, *now.passages}:
            was, there = had.get(block), now.passages.get(block)
            for lang in REPORTS:
                if was is not None and there is None and (body := was.amendment.get(lang)):
                    typed.typed(block, lang, body, "")
                found = typed.found(block, lang)
                if found is not None and there is not None and there.amendment.get(lang) == found.text:
                    typed.settle(block, lang)
