"""The parts of the report to which a typed text can refer: headings with a number, and annexes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wgdesk.phrasing.pack import Pack
from wgdesk.phrasing.tree import Annex, Heading, plain
from wgdesk.phrasing.typed_places import mark, place_said
from wgdesk.reads.values.record import Record
from wgdesk.report.sections import build
from wgdesk.report.sections.across_sections.numbered_parts import NumberedParts, named_parts, parts_called
from wgdesk.rules.options import Options
from wgdesk.rules.outline import OUTLINE_KINDS, is_own


@dataclass(frozen=True)
class ReferredPart:
    """A part of the report: its mark, its number as references print it, its heading, the level of that."""

    mark: str
    number: str
    heading: str
    level: int = 1


def parts_referred(record: Record, spoken: Pack) -> tuple[ReferredPart, ...]:
    """Return the parts of the draft in their order; ``spoken``: the pack of a language, for the record."""
    return tuple(_parts(record, spoken))


def _parts(record: Record, spoken: Pack) -> Iterator[ReferredPart]:
    blocks = build(record, "draft").blocks
    heads = [block for block in blocks if isinstance(block, Heading | Annex)]
    unlabelled = {one.key for one in heads if one.label is None}
    named = named_parts(record)
    numbered = NumberedParts(heads, unlabelled, named, parts_called(Options(record.options)))
    called = {key: name for name, key in named.items()}
    for one in heads:
        name = called.get(one.key, one.key)
        known = one.key in called or one.key in OUTLINE_KINDS or is_own(one.key)
        part = numbered.part(name)
        if known and part.numbers:
            level = one.level if isinstance(one, Heading) else 1
            number = plain(spoken.say(place_said(part)))
            yield ReferredPart(mark(name), number, plain(spoken.say(one.text)), level)
