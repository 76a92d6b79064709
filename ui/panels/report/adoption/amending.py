"""What becomes of the words in the boxes: they wait for the meeting, which adopts them with the passage."""

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
    """``changed`` is called when other words wait; ``field`` gets the focus back after a question."""

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
        """Adopt a passage with the words that stand; if somebody has amended it meanwhile, ask."""
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
        """Have the user bring both amendments of a passage into one."""
        typed, now = self._texts.typed.found(passage.block, lang), self._texts.recorded(passage, lang)
        assert typed is not None

        def keep(text: str) -> None:
            self._texts.typed.typed(passage.block, lang, text, now)
            self._changed()

        draft = self._texts.own_draft(passage, lang)
        clash = TextClash(lang, typed.before or draft, now or draft, typed.text, keep, self._field)
        self._session.clashed.emit(clash)

    def propose(self, passage: ReportPassage, delegation_id: int | None) -> None:
        """Note who asks for the amendment; of one that was adopted the record says so at once."""
        if self._texts.amended(passage) is not None:
            self._commands.amend(passage, {}, delegation_id, generated={}, facts="")
        else:
            self._texts.typed.propose(passage.block, delegation_id)

    def leave_as_read(self, passage: ReportPassage, lang: str) -> None:
        """The meeting did not change the text in a language: what was read out is printed."""
        body = {lang: self._texts.own_draft(passage, lang)}
        self._commands.amend(passage, body, self._texts.proposer(passage), generated={}, facts="")

    def follow(self, before: Outcome | None, now: Outcome) -> None:
        """Where the decision on an amended passage is gone, its words wait for the meeting again.

        Where it is there again, they wait no longer.
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
