"""What the report would say without the texts that people wrote, and whether those still fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from wgdesk.phrasing.first_mentions import as_at_first_mention, at_first_mention
from wgdesk.phrasing.held_sentences import sentences_of
from wgdesk.phrasing.pack import Pack
from wgdesk.phrasing.tree import Block, Paragraph, Say, Table, Written, plain
from wgdesk.reads.values.composition import OverrideNow
from wgdesk.reads.values.record import Record
from wgdesk.report.sections import PARTS, finished, sections
from wgdesk.report.sections.across_sections.compose import can_be_overridden, composed
from wgdesk.report.sections.across_sections.continuing import continued
from wgdesk.report.sections.across_sections.kept_sections import KeptSections
from wgdesk.report.sections.across_sections.meeting_style import MeetingStyle
from wgdesk.report.sections.across_sections.numbers import number
from wgdesk.report.sections.across_sections.same_meeting import named_after, said_before
from wgdesk.words.clean_text import clean


@dataclass(frozen=True)
class GeneratedText:
    """The generated text of a block in one language, and a digest of its facts."""

    text: str
    said: Say

    @property
    def facts(self) -> str:
        """The digest: 16 hexadecimal digits, the same for the same facts in every run on every machine."""
        return sha256(repr(self.said).encode()).hexdigest()[:16]


class Standing(StrEnum):
    """Whether a text that replaced a generated one still fits the record."""

    FITS = "fits"
    STALE = "stale"  # the facts have changed, and another text would be generated
    GONE = "gone"  # the report has no such block


Generated = Mapping[str, GeneratedText]  # by the key of a block, of a sentence in one, or of a footnote


def generated(record: Record, spoken: Pack, kept: KeptSections | None = None) -> Generated:
    """Return the generated text of every block and footnote of the draft that has one."""
    made = sections(record, "draft", PARTS, kept)
    # "At the same meeting" depends on what is printed before a paragraph, additions included.
    style = MeetingStyle.of(record)
    before = said_before(composed(record.composition, made), style)
    alone = number(continued(named_after(made, before, style)))
    # Which paragraph first names something does likewise; the digest leaves it out.
    printed = finished(record, "draft", made)
    named = as_at_first_mention(alone, printed.sections, at_first_mention(printed, spoken))
    return {
        key: GeneratedText(text, said)
        for section, shown in zip(alone, named, strict=True)
        for block, told in zip(section.blocks, shown.blocks, strict=True)
        for (key, text, _), (_, _, said) in zip(_texts(told, spoken), _texts(block, spoken), strict=True)
    }


def _texts(block: Block[Say], spoken: Pack) -> Iterator[tuple[str, str, Say]]:
    if not can_be_overridden(block) or isinstance(block, Table | Written):
        return
    yield block.key, spoken.own_text(block), block.text
    if isinstance(block, Paragraph):
        for sentence in sentences_of(block) if block.holds else ():
            yield sentence.key, spoken.own_text(sentence), sentence.text
        for note in block.notes:
            yield note.key, plain(spoken.say(note.text)), note.text


def standing(override: OverrideNow, now: Generated, lang: str) -> Standing:
    """Return whether the text of ``override`` in ``lang`` still fits what is generated ``now``.

    It is stale only if text and facts have both changed: a new version of the program that words the same
    facts differently does not make it stale, nor does a fact that the sentence does not show.
    """
    if override.block not in now:
        return Standing.GONE
    then, present = override.generated.get(lang), now[override.block]
    if override.body.get(lang) is None or then is None or then == clean(present.text)[0]:
        return Standing.FITS
    known = override.bases.get(lang)
    return Standing.FITS if known == present.facts else Standing.STALE
