"""The texts of each passage in each language of reports: as drafted, and as they are now."""

from __future__ import annotations

from collections.abc import Iterator

from ui.panels.report.adoption.passage_drafts import PassageDrafts
from ui.panels.report.report_reading import ReportReading
from wgdesk.acts.helpers.argument_kinds import PassageState
from wgdesk.language_table import REPORTS
from wgdesk.live.passages import ReportPassage, passages_of
from wgdesk.phrasing.tree import NO_BREAK, Document
from wgdesk.reads.values.outcome import Outcome, PassageNow
from wgdesk.reads.values.words import Words
from wgdesk.words.differences import ComparedWords, differences, same_words

NOTHING = "[...]"  # shown where a language has no text yet
VIEWS = ("changes", "amended", "draft")


class PassageTexts:
    """Holds the drafts of the report in all languages, as last read.

    ``typed``: wordings that are waiting for the meeting.
    """

    def __init__(self, reading: ReportReading, typed: PassageDrafts) -> None:
        self._reading, self.typed = reading, typed
        self.documents: dict[str, Document] = {}
        self._passages: dict[str, dict[str, ReportPassage]] = {}
        self._outcome: Outcome | None = None
        self._bodies: dict[int, Words] = {}

    def read(self) -> None:
        """Read the drafts again after a change of the record."""
        record, reports = self._reading.record, self._reading.reports
        if record is None:
            self.documents, self._passages = {}, {}
            return
        for lang in REPORTS:
            made = reports.document(record, lang, "draft")
            if self.documents.get(lang) is not made:
                self.documents[lang] = made
                self._passages[lang] = {passage.block: passage for passage in passages_of(made)}

    def take_outcome(self, outcome: Outcome) -> None:
        """Take over the decisions from ``outcome``."""
        self._outcome = outcome
        self._bodies = {one.id: one.body for each in outcome.clusters for one in each.recommendations}

    def in_order(self, lang: str) -> tuple[ReportPassage, ...]:
        """Return all passages and parts in order, with labels and texts in a language."""
        return tuple(self._passages.get(lang, {}).values())

    def decided(self, passage: ReportPassage) -> PassageNow | None:
        """Return the decision on a paragraph; None if it is pending."""
        return self._outcome.passages.get(passage.block) if self._outcome is not None else None

    # -- words ---------------------------------------------------------------------------------------------

    def draft(self, passage: ReportPassage, lang: str) -> str:
        """Return the text that was put before the meeting."""
        if passage.recommendation is not None:
            return self._bodies.get(passage.recommendation, Words()).get(lang) or NOTHING
        found = self._passages.get(lang, {}).get(passage.block)
        if found is None:
            return NOTHING
        amended = self.amended(passage)
        if amended is None:
            return found.text
        return f"{self.as_read(passage).get(lang) or NOTHING}{found.below}"

    def standing(self, passage: ReportPassage, lang: str) -> str:
        """Return the current text: as typed or amended, else as drafted; with its sub-paragraphs."""
        found = self._passages.get(lang, {}).get(passage.block)
        below = found.below if found is not None else ""
        return f"{self.wording(passage, lang)}{below}"

    def own_draft(self, passage: ReportPassage, lang: str) -> str:
        """Return the text to amend: the draft without sub-paragraphs, with ordinary spaces."""
        return self._own_text(passage, lang).replace(NO_BREAK, " ")

    def recorded(self, passage: ReportPassage, lang: str) -> str:
        """Return the amendment in the record; empty if there is none."""
        amended = self.amended(passage)
        return (amended.amendment.get(lang) or "") if amended is not None else ""

    def wording(self, passage: ReportPassage, lang: str) -> str:
        """Return what was typed, else what was adopted, else the draft; without sub-paragraphs."""
        typed = self.typed.found(passage.block, lang)
        if typed is not None:
            return typed.text
        return self.recorded(passage, lang) or self._own_text(passage, lang)

    def _own_text(self, passage: ReportPassage, lang: str) -> str:
        """Return the draft without sub-paragraphs, with its no-break spaces."""
        found = self._passages.get(lang, {}).get(passage.block)
        return self.draft(passage, lang).removesuffix(found.below if found is not None else "")

    def type(self, passage: ReportPassage, lang: str, text: str) -> None:
        """Keep what was typed, unless it equals what the record has."""
        recorded = self.recorded(passage, lang)
        if same_words(text, recorded or self.own_draft(passage, lang)) or not text.strip():
            self.typed.settle(passage.block, lang)
        else:
            self.typed.typed(passage.block, lang, text, recorded)

    def shown(self, passage: ReportPassage, lang: str, view: str) -> tuple[ComparedWords, ...]:
        """Return the text of a passage in one of ``VIEWS``, with its changes."""
        if view == "draft":
            return (ComparedWords(self.draft(passage, lang), "kept"),)
        if view == "amended":
            return (ComparedWords(self.standing(passage, lang), "kept"),)
        before, after = self.draft(passage, lang), self.standing(passage, lang)
        source, target = self._came_from(passage, lang), self._went_to(passage, lang)
        if source is None and target is None:
            return differences(before, after)
        return (
            ComparedWords(before, "deleted" if target is None else "moved-out"),
            ComparedWords(after, "inserted" if source is None else "moved-in"),
        )

    def moved_from(self, passage: ReportPassage) -> ReportPassage | None:
        """Return the paragraph whose whole text this one has now, if that one has another text."""
        found = (self._came_from(passage, lang) for lang in REPORTS)
        return next((source for source in found if source is not None), None)

    def _came_from(self, passage: ReportPassage, lang: str) -> ReportPassage | None:
        after = self.standing(passage, lang)
        if after == NOTHING or same_words(after, self.draft(passage, lang)):
            return None
        return next((it for it in self._others(passage, lang) if self._goes(it, after, lang)), None)

    def _went_to(self, passage: ReportPassage, lang: str) -> ReportPassage | None:
        before = self.draft(passage, lang)
        if before == NOTHING or not self._goes(passage, before, lang):
            return None
        others = self._others(passage, lang)
        return next((it for it in others if same_words(self.standing(it, lang), before)), None)

    def _goes(self, passage: ReportPassage, text: str, lang: str) -> bool:
        """Return whether a paragraph was drafted with this text but has another one now."""
        return same_words(self.draft(passage, lang), text) and not same_words(
            self.standing(passage, lang), text
        )

    def _others(self, passage: ReportPassage, lang: str) -> Iterator[ReportPassage]:
        """Yield the other numbered paragraphs."""
        for other in self.in_order(lang):
            if (
                other.label
                and not other.is_part
                and other.recommendation is None
                and other.block != passage.block
            ):
                yield other

    def differs(self, passage: ReportPassage) -> tuple[str, ...]:
        """Return the languages in which the text differs from the draft."""
        return tuple(
            lang
            for lang in REPORTS
            if not same_words(self.draft(passage, lang), self.standing(passage, lang))
        )

    def lacking(self, passage: ReportPassage) -> tuple[str, ...]:
        """Return the languages in which an amended passage has no amended text."""
        amended = self.amended(passage)
        if amended is None:
            return ()
        return tuple(lang for lang in REPORTS if not amended.amendment.get(lang))

    def proposer(self, passage: ReportPassage) -> int | None:
        """Return the key of the delegation that asks for the amendment; None if not known."""
        typed, record = self.typed.proposer(passage.block), self._reading.record
        if typed is not None and record is not None and typed in record.delegations:  # not one removed since
            return typed
        amended = self.amended(passage)
        return amended.proposer_id if amended is not None else None

    def as_read(self, passage: ReportPassage) -> Words:
        """Return the text of an amended passage as it was read out, before the amendment."""
        amended = self.amended(passage)
        if amended is None or self._outcome is None:
            return Words()
        edited = self._outcome.edited.get(passage.block, Words())
        found = [(lang, edited.get(lang) or amended.generated.get(lang)) for lang in sorted(REPORTS)]
        now = self.generated(passage.block) if not all(body for _, body in found) else Words()
        return Words(tuple((lang, text) for lang, body in found if (text := body or now.get(lang))))

    def generated(self, block: str) -> Words:
        """Return the generated text of a block, without anybody's changes."""
        texts = ((lang, self._reading.generated(lang).get(block)) for lang in sorted(REPORTS))
        return Words(tuple((lang, found.text) for lang, found in texts if found is not None))

    def facts(self, block: str) -> str:
        """Return the digest of the facts that a block is made from."""
        found = self._reading.generated(next(iter(REPORTS))).get(block)
        return found.facts if found is not None else ""

    def amended(self, passage: ReportPassage) -> PassageNow | None:
        """Return the decision on a passage that was adopted as amended; None for others."""
        found = self.decided(passage)
        return found if found is not None and found.state == PassageState.AMENDED else None
