"""Texts about passages: their names, sections and states, and who asked for what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ui.look.speech import in_language, isolated
from ui.panels.report.adoption.passage_ribbon import PassageCell
from ui.panels.report.adoption.passage_texts import PassageTexts
from ui.state.app_context import AppContext
from ui.state.record_session import RecordSession
from ui.widgets.labels import Tone
from ui.widgets.rows.row_content import RowContent
from wgdesk.language_table import REPORTS
from wgdesk.live.passages import PENDING, ReportPassage
from wgdesk.words.differences import count_of_changes, differences

TONES: Mapping[str, Tone] = {"adopted": "ok", "amended": "accent", "deferred": "warn", PENDING: ""}


class AdoptionWords:
    """Makes the texts in the language of the interface."""

    def __init__(self, app: AppContext, session: RecordSession) -> None:
        self._app, self._session = app, session

    def name(self, passage: ReportPassage) -> str:
        """Return "Paragraph 14", or the heading of a recommendation."""
        if passage.recommendation is not None or not passage.label:
            return passage.text
        return self._app.speech.say("adoption-paragraph", n=self._number(passage))

    def _number(self, passage: ReportPassage) -> str:
        return self._app.speech.figure("".join(sign for sign in passage.label if sign.isdecimal()))

    def moved(self, passage: ReportPassage, texts: PassageTexts) -> str:
        """Return "Moved from paragraph 17"; empty for a passage that was not moved as a whole."""
        source = texts.moved_from(passage)
        return self._app.speech.say("adoption-moved", n=self._number(source)) if source is not None else ""

    def section(self, passage: ReportPassage, parts: Mapping[str, ReportPassage]) -> str:
        """Return the heading under which a passage stands."""
        part = parts.get(passage.part)
        return f"{part.label} {part.text}".strip() if part is not None else ""

    def state(self, passage: ReportPassage, state: str, texts: PassageTexts) -> str:
        """Return the state of a passage, with the hour of the decision."""
        said, found = self._app.speech.say(f"passage-{state}"), texts.decided(passage)
        if found is None:
            return said
        return f"{said} · {self._app.speech.hour(self._session.live.here(found.decided_at))}"

    def cell(self, passage: ReportPassage, state: str, texts: PassageTexts) -> PassageCell:
        """Return the cell of a passage in the ribbon."""
        name, said = self.name(passage), self.state(passage, state, texts)
        waits = texts.typed.waits(passage.block)
        if waits:
            said = f"{said} · {self.waiting(passage, texts)}"
        return PassageCell(
            passage.block, name, said, tip=f"{name} · {said}", state=state, part=passage.part, waits=waits
        )

    def row(
        self, passage: ReportPassage, texts: PassageTexts, more: str = "", icon: str = ""
    ) -> RowContent[str]:
        """Return the row of a passage at the side: its name, and how it begins."""
        name, lang = self.name(passage), self._app.speech.lang
        begins = in_language(texts.standing(passage, lang), lang)
        if not more:
            return RowContent(passage.block, f"{name} · {begins}", tip=begins)
        return RowContent(passage.block, f"{name} · {more}", begins, icon=icon, tone="warn", tip=begins)

    def deferred(self, those: Sequence[ReportPassage], texts: PassageTexts) -> list[RowContent[str]]:
        """Return the rows of deferred passages: since when each is deferred, and how it begins."""
        rows = []
        for passage in those:
            found = texts.decided(passage)
            since = self._app.speech.hour(self._session.live.here(found.decided_at)) if found else ""
            rows.append(self.row(passage, texts, since or "–", "hourglass"))
        return rows

    def waiting(self, passage: ReportPassage, texts: PassageTexts) -> str:
        """Return how many changes are waiting for the meeting."""
        changed = (differences(texts.draft(passage, lang), texts.standing(passage, lang)) for lang in REPORTS)
        return self._app.speech.say("adoption-waiting", n=max(map(count_of_changes, changed)))

    def foot(self, passage: ReportPassage, state: str, texts: PassageTexts) -> tuple[str, Tone, str]:
        """Return the line under a passage: its state, the tone of that, and who asks for the amendment."""
        (who, warns), waits = self.who(passage, texts), texts.typed.waits(passage.block)
        told = self.waiting(passage, texts) if waits else self.state(passage, state, texts)
        return told, "warn" if warns else TONES["amended" if waits else state], who

    def who(self, passage: ReportPassage, texts: PassageTexts) -> tuple[str, bool]:
        """Return who asks for the amendment or which text is missing, and whether that is a warning."""
        say = self._app.speech.say
        waits = texts.typed.waits(passage.block)
        left = (
            [lang for lang in REPORTS if lang not in texts.differs(passage)]
            if waits
            else texts.lacking(passage)
        )
        if left:
            key = "adoption-still-draft" if waits else "adoption-lacking"
            return say(key, language=say(f"language-{left[0]}")), True
        proposer = texts.proposer(passage)
        if proposer is None:
            return "", False
        return say("adoption-proposed", who=isolated(self._session.names.delegation(proposer))), False
