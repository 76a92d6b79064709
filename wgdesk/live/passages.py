"""What is read out when the report is adopted: parts, numbered paragraphs and recommendations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from wgdesk.phrasing.tree import Body, Caption, Document, Heading, Item, Text, plain
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.uses import uses
from wgdesk.reads.values.outcome import Outcome
from wgdesk.report.read_out import is_put, is_read_out, put_for_adoption, undecided
from wgdesk.report.sections import build
from wgdesk.words.block_keys import SUB, whole_block

PENDING = "pending"


@dataclass(frozen=True)
class ReportPassage:
    """A part, a paragraph or a recommendation; ``recommendation`` is the key of the latter, else None.

    ``below`` is the end of ``text`` that comes from sub-paragraphs, line by line. ``later``: the passage
    tells of the adoption itself or of what follows, so it is not put before the meeting.
    """

    block: str
    label: str
    text: str
    part: str  # block of the heading above; empty before the first heading
    is_part: bool = False
    recommendation: int | None = None
    below: str = ""
    later: bool = False


def passages_of(document: Document) -> tuple[ReportPassage, ...]:
    """Return the passages of a report in order; a part comes before its paragraphs."""
    return tuple(_passages(document))


def _passages(document: Document) -> Iterator[ReportPassage]:
    part = ""
    subs: dict[str, list[Item[Text] | Body[Text]]] = {}
    for block in document.blocks:
        if isinstance(block, Item | Body) and SUB in block.key:
            subs.setdefault(whole_block(block.key), []).append(block)
    for block in document.blocks:
        if isinstance(block, Heading):
            part = block.key
            label = plain(block.label) if block.label else ""
            yield ReportPassage(block.key, label, plain(block.text), part, is_part=True)
        elif is_read_out(block) and block.label is not None:
            lines = "".join(f"\n{_line(one)}" for one in subs.get(block.key, ()))
            text = f"{plain(block.text)}{lines}"
            label, later = plain(block.label), not is_put(block)
            yield ReportPassage(block.key, label, text, part, below=lines, later=later)
        elif isinstance(block, Caption) and block.source and block.source.table == "recommendation":
            yield ReportPassage(block.key, "", plain(block.text), part, recommendation=block.source.row)


def _line(block: Item[Text] | Body[Text]) -> str:
    """Return a sub-paragraph as it is read out with its paragraph."""
    label = plain(block.label) if isinstance(block, Item) and block.label else ""
    return f"{label} {plain(block.text)}".strip()


def state_of(passage: ReportPassage, outcome: Outcome) -> str:
    """Return the state of a passage: pending, adopted, amended or deferred.

    A recommendation is adopted by its own act, so its own state counts.
    """
    if passage.recommendation is not None:
        for cluster in outcome.clusters:
            for one in cluster.recommendations:
                if one.id == passage.recommendation:
                    if not one.adopted:
                        return PENDING
                    return "amended" if one.orally_amended else "adopted"
    found = outcome.passages.get(passage.block)
    return found.state if found else PENDING


@uses(parts=(whole_record,))
def paragraphs_to_adopt(connection: Connection) -> tuple[str, ...]:
    """Return the keys of the blocks of the current report that are put for adoption one by one."""
    return put_for_adoption(build(whole_record(connection), "draft").blocks)


@uses(parts=(whole_record,))
def undecided_paragraphs(connection: Connection) -> tuple[str, ...]:
    """Return the keys of blocks still undecided, once some are decided."""
    record = whole_record(connection)
    return undecided(build(record, "draft").blocks, record.passages)


def numbers_of(paragraphs: Sequence[ReportPassage]) -> str:
    """Return the numbers of consecutive paragraphs, for the history: "3" or "3-7", in European digits."""
    found = ["".join(str(int(sign)) for sign in one.label if sign.isdecimal()) for one in paragraphs]
    return found[0] if found[0] == found[-1] else f"{found[0]}-{found[-1]}"
