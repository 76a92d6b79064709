"""The acts of the adoption of the report; each method returns whether it was done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ui.state.record_session import RecordSession
from wgdesk.acts.adoption import (
    adopt_recommendation,
    edit_adoption,
    mark_passage,
    mark_passages,
    unadopt,
    unmark_passage,
    unmark_passages,
)
from wgdesk.acts.helpers.argument_kinds import PassageState
from wgdesk.live.passages import PENDING, ReportPassage, numbers_of, state_of
from wgdesk.reads.values.outcome import Outcome


class AdoptionCommands:
    """The paragraphs of a command are one act, which one undo takes back; recommendations are an act each."""

    def __init__(self, session: RecordSession) -> None:
        self._session = session

    def adopt(self, passages: Sequence[ReportPassage]) -> bool:
        """Adopt passages as they stand."""
        keys = [passage.recommendation for passage in passages if passage.recommendation is not None]
        return self._mark(passages, PassageState.ADOPTED) and all(
            self._adopt_recommendation(key, amended=False) for key in keys
        )

    def defer(self, passages: Sequence[ReportPassage]) -> bool:
        """Defer paragraphs; recommendations are deferred in their own panel, by their state."""
        paragraphs = _paragraphs(passages)
        return bool(paragraphs) and self._mark(paragraphs, PassageState.DEFERRED)

    def amend(
        self,
        passage: ReportPassage,
        amendment: Mapping[str, str],
        proposer: int | None,
        *,
        generated: Mapping[str, str],
        facts: str,
    ) -> bool:
        """Record that a paragraph was adopted as amended.

        ``generated``, ``facts``: the draft's texts, and the digest of the facts they are made from.
        """
        return self._session.do(
            mark_passage,
            block=passage.block,
            state=PassageState.AMENDED,
            amendment=amendment,
            proposer_id=proposer,
            paragraph=numbers_of([passage]),
            generated=generated,
            facts=facts,
        )

    def amend_recommendation(self, key: int, now: Outcome) -> bool:
        """Adopt a recommendation as orally amended; if it is adopted already, only change how."""
        found = next(one for each in now.clusters for one in each.recommendations if one.id == key)
        if found.adopted:
            return self._session.do(
                edit_adoption, recommendation_id=key, orally_amended=not found.orally_amended
            )
        return self._adopt_recommendation(key, amended=True)

    def take_back(self, passages: Sequence[ReportPassage], now: Outcome) -> bool:
        """Take back the decisions on passages; skip those that are pending."""
        decided = [one for one in passages if not one.is_part and state_of(one, now) != PENDING]
        paragraphs = _paragraphs(decided)
        numbers = numbers_of(paragraphs) if paragraphs else ""
        keys = [passage.recommendation for passage in decided if passage.recommendation is not None]
        done = all(self._session.do(unadopt, recommendation_id=key) for key in keys)
        if len(paragraphs) == 1:
            return done and self._session.do(unmark_passage, block=paragraphs[0].block, paragraph=numbers)
        blocks = [paragraph.block for paragraph in paragraphs]
        return done and (not blocks or self._session.do(unmark_passages, blocks=blocks, paragraph=numbers))

    def _mark(self, passages: Sequence[ReportPassage], state: PassageState) -> bool:
        paragraphs = _paragraphs(passages)
        if not paragraphs:
            return True
        numbers = numbers_of(paragraphs)
        if len(paragraphs) == 1:
            return self._session.do(mark_passage, block=paragraphs[0].block, state=state, paragraph=numbers)
        blocks = [paragraph.block for paragraph in paragraphs]
        return self._session.do(mark_passages, blocks=blocks, state=state, paragraph=numbers)

    def _adopt_recommendation(self, key: int, *, amended: bool) -> bool:
        sitting = self._session.live.sitting
        return sitting is not None and self._session.do(
            adopt_recommendation, recommendation_id=key, sitting_id=sitting.id, orally_amended=amended
        )


def _paragraphs(passages: Sequence[ReportPassage]) -> list[ReportPassage]:
    return [passage for passage in passages if not passage.is_part and passage.recommendation is None]
