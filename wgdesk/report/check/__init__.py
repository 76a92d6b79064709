"""Finds what is missing for a final report, and says where to correct it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from wgdesk.phrasing.pack import Pack
from wgdesk.phrasing.tree import Document
from wgdesk.reads.values.record import Record
from wgdesk.report.check import (
    actions,
    additions,
    asked_words,
    decided_paragraphs,
    floor,
    genders,
    introduced_papers,
    letters,
    marks,
    meeting,
    overrides,
    panel_texts,
    papers,
    parties,
    points_made,
    sittings_held,
    substance,
    text_links,
    typed_references,
    unprinted,
    votes,
)
from wgdesk.report.check.accepted_findings import with_acceptances
from wgdesk.report.check.finding import CheckedReport, Finding
from wgdesk.report.check.finding_kinds import UNPRINTED
from wgdesk.report.check.placing import placed
from wgdesk.report.sections.across_sections.kept_sections import KeptSections

__all__ = ["Finding", "check", "count_of_unprinted", "unprinted_facts"]

QUESTIONS: tuple[Callable[[CheckedReport], Iterator[Finding]], ...] = (
    meeting.meeting,
    meeting.mandates,
    substance.recommendations,
    substance.reservations,
    unprinted.sections,
    unprinted.recommendations,
    unprinted.withdrawn,
    actions.actions,
    votes.votes,
    actions.annex,
    substance.items,
    panel_texts.panels,
    unprinted.panels,
    points_made.points,
    sittings_held.sittings,
    sittings_held.presiding,
    sittings_held.without_quorum,
    sittings_held.joint,
    meeting.bureau,
    meeting.secretaries,
    floor.statements,
    unprinted.statements,
    text_links.text_links,
    unprinted.informal,
    floor.unruled,
    floor.times,
    floor.places,
    meeting.decisions,
    parties.status,
    parties.represented,
    papers.attendance,
    genders.genders,
    papers.documents,
    unprinted.documents,
    introduced_papers.introduced_papers,
    papers.symbols,
    overrides.overrides,
    decided_paragraphs.passages,
    unprinted.doubled,
    unprinted.empty,
    additions.insertions,
    additions.omissions,
    marks.doubts,
    marks.placeholders,
    marks.stale,
    marks.spelling,
    letters.letters,
    asked_words.asked_words,
    typed_references.typed_references,
)


# Those of them that find what is not printed, or printed twice.
_OF_UNPRINTED = frozenset(
    {
        *(unprinted.sections, unprinted.recommendations, unprinted.withdrawn, unprinted.panels),
        *(unprinted.statements, unprinted.informal, unprinted.documents, unprinted.doubled),
        *(actions.actions, actions.annex, points_made.points, overrides.overrides, additions.insertions),
        *(text_links.text_links, introduced_papers.introduced_papers),
    }
)


def check(
    record: Record,
    lang: str,
    shown: str | None = None,
    spoken: Pack | None = None,
    draft: Document | None = None,
) -> tuple[Finding, ...]:
    """Return what is missing for a final report in ``lang``, in the order of the report.

    Names in the findings are in ``shown``, the language of the screen (``lang`` if None), where they exist in
    it. To save time, ``spoken`` may be a pack with the record's options that has its sentences in store, and
    ``draft`` the draft in ``lang``.
    """
    asked = CheckedReport(record, lang, shown or lang, spoken, draft)
    found = dict.fromkeys(finding for question in QUESTIONS for finding in question(asked))
    return tuple(with_acceptances(record, lang, placed(found, asked.printed)))


def unprinted_facts(record: Record, lang: str, shown: str | None = None) -> tuple[Finding, ...]:
    """Return the findings that the report in ``lang`` leaves out a fact or prints it twice.

    Accepted ones are left out; ``shown`` is the language of the names in them, as for ``check``.
    """
    asked = CheckedReport(record, lang, shown or lang)
    found = with_acceptances(record, lang, placed(_unprinted(asked), asked.printed))
    return tuple(one for one in found if one.key in UNPRINTED and not one.stands_accepted)


def count_of_unprinted(record: Record, lang: str, kept: KeptSections) -> int:
    """Return how many ``unprinted_facts`` there are, without making the report to put them in its order.

    ``kept`` has the sections of a draft that was made before, or none.
    """
    found = with_acceptances(record, lang, _unprinted(CheckedReport(record, lang, lang, kept=kept)))
    return sum(not one.stands_accepted for one in found)


def _unprinted(asked: CheckedReport) -> Iterable[Finding]:
    found = (finding for question in QUESTIONS if question in _OF_UNPRINTED for finding in question(asked))
    return dict.fromkeys(one for one in found if one.key in UNPRINTED)
