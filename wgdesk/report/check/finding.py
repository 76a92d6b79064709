"""A finding of the check, and the record as the questions of the check see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from wgdesk.model import Lane
from wgdesk.phrasing.held_sentences import anchors_of, holds_of, keys_of
from wgdesk.phrasing.pack import Pack, pack
from wgdesk.phrasing.tree import Block, Document, Say, Source, Text
from wgdesk.reads.values.marks import AcceptanceNow
from wgdesk.reads.values.names import Name, Person
from wgdesk.reads.values.record import Record, StatementNow
from wgdesk.reads.values.words import Words
from wgdesk.report.check.finding_kinds import KINDS
from wgdesk.report.generated import Generated, generated
from wgdesk.report.sections import PARTS, build, sections
from wgdesk.report.sections.across_sections.kept_sections import KeptSections
from wgdesk.report.sections.common.context import Context
from wgdesk.rules.sitting_numbers import known_by


@dataclass(frozen=True)
class Finding:
    """One thing that is missing or doubtful in the report.

    ``key`` is a kind of ``KINDS`` and names a phrase (check-<key>) with the variables ``facts``.

    ``panel`` says where to correct it, ``source`` in which row. ``block`` is the first block of the report
    that shows it, ``blocks`` are all of them. While a ``blocking`` finding exists, no final report can be
    made. A finding that may be accepted has a ``digest`` of the facts it concerns; ``accepted`` says who
    accepted it and why, and has ``lapsed`` if those facts have changed since.
    """

    key: str
    facts: tuple[tuple[str, str], ...]
    source: Source | None
    panel: str
    block: str = ""
    blocks: tuple[str, ...] = ()
    name: str = ""  # under which an acceptance is stored
    digest: str = ""
    accepted: AcceptanceNow | None = None
    lapsed: bool = False

    @property
    def blocking(self) -> bool:
        """Whether the finding holds up the final report."""
        return KINDS[self.key].blocks and not self.stands_accepted

    @property
    def stands_accepted(self) -> bool:
        """Whether somebody has accepted it, and the facts it concerns are unchanged since."""
        return self.accepted is not None and not self.lapsed


def finding(key: str, source: Source, panel: str, block: str = "", **facts: str) -> Finding:
    """Return a finding. Give ``block`` if it does not follow from ``source``."""
    assert key in KINDS, key
    return Finding(key, tuple(sorted(facts.items())), source, panel, block)


@dataclass(frozen=True)
class CheckedReport:
    """A record and the language of its report. Names in findings are in ``shown``, the screen's language."""

    record: Record
    lang: str
    shown: str
    known: Pack | None = None  # a pack that has its sentences in store
    draft: Document | None = None  # the draft, if it is at hand
    kept: KeptSections = field(default_factory=KeptSections)  # several questions ask for the sections

    @property
    def context(self) -> Context:
        """The record as a context for the sections of a draft."""
        return Context(self.record, "draft")

    @cached_property
    def spoken(self) -> Pack:
        """The pack of the report's language."""
        return self.known or pack(self.lang, self.record.options)

    @cached_property
    def generated(self) -> Generated:
        """What the blocks of the draft would say if nobody had changed them."""
        return generated(self.record, self.spoken, self.kept)

    @cached_property
    def every_key(self) -> frozenset[str]:
        """The keys of all generated blocks of the draft, and of the sentences in them."""
        return frozenset(key for block in self._blocks for key in keys_of(block))

    @cached_property
    def anchors(self) -> frozenset[str]:
        """The keys beside which additions stand."""
        return frozenset(key for block in self._blocks for key in anchors_of(block))

    @cached_property
    def _blocks(self) -> tuple[Block[Say], ...]:
        made = sections(self.record, "draft", PARTS, self.kept)
        return tuple(block for one in made for block in one.blocks)

    def source_of(self, key: str) -> Source | None:
        """Return what a block of the draft, or a sentence in one, is made from."""
        return self._sources.get(key)

    @cached_property
    def _sources(self) -> Mapping[str, Source | None]:
        found = {key: getattr(block, "source", None) for key, block in self.printed.items()}
        return found | {one.key: one.source for block in self.printed.values() for one in holds_of(block)}

    @cached_property
    def printed(self) -> Mapping[str, Block[Text]]:
        """The blocks of the draft in the language of the report, by key."""
        draft = self.draft or self.spoken.speak(build(self.record, "draft", self.kept))
        return {block.key: block for block in draft.blocks}

    def lacks(self, words: Words) -> bool:
        """Return whether a text is missing in the language of the report."""
        return words.get(self.lang) is None

    def name(self, words: Words) -> str:
        """Return a text for the screen: in the language of the screen, else in any other, else a dash."""
        return words.get(self.shown) or next((body for _, body in words.texts), "–")

    def delegation(self, name: Name) -> str:
        """Return the name of a delegation for the screen; its code if it has no name."""
        forms = name.get(self.shown) or next(iter(name.forms), None)
        return forms.listed if forms else name.code

    def number(self, item_id: int) -> str:
        """Return the number of an agenda item for the screen: 3, 3(b)."""
        return self.record.item(item_id).label

    def sitting(self, sitting_id: int) -> str:
        """Return the number of a sitting for the screen, if need be with its day."""
        return known_by(self.record.sitting(sitting_id), self.record.sittings, self.context.options)

    def who(self, statement: StatementNow) -> str:
        """Return the name of a statement's speaker for the screen; for the Secretariat, its lane."""
        if statement.delegation_id is not None:
            return self.delegation(self.record.delegations[statement.delegation_id].name)
        if statement.person_id is not None:
            return self.name(self.record.people[statement.person_id].called)
        unnamed = statement.lane.value if statement.lane == Lane.SECRETARIAT else "–"
        return statement.guest or unnamed


def person_findings(asked: CheckedReport, person: Person, source: Source, panel: str) -> Iterator[Finding]:
    """Yield a finding for each name that the report lacks in its language to print a person."""
    missing = "person-office-missing" if person.by_office else "person-name-missing"
    if asked.lacks(person.function if person.by_office else person.name):
        yield finding(missing, source, panel, name=asked.name(person.called))
    if person.delegation is not None and person.delegation.get(asked.lang) is None:
        name = asked.delegation(person.delegation)
        yield finding("delegation-name-missing", source, "attendance", name=name)
