"""Whatever users write, insert and omit, nothing else changes and no letter is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.demo.play import LANGUAGES, Play
from tests.effort import tries
from tests.report.spaces import plain
from wgdesk.model import InsertionKind, Side
from wgdesk.phrasing.held_sentences import sentences_of
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.tree import Block, Paragraph, Say, Table, Text, notes_of
from wgdesk.reads.values.composition import Composition, InsertionNow, OmissionNow, OverrideNow
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words
from wgdesk.report.check import check
from wgdesk.report.sections import PARTS, build, sections
from wgdesk.report.sections.across_sections.compose import composed
from wgdesk.report.sections.common.lead_ins import LISTED, leads
from wgdesk.words.block_keys import INSERTED

pytestmark = pytest.mark.slow  # long: in the thorough run only

K = InsertionKind


@cache
def the_record() -> Record:
    """Return the demonstration. No fixture: hypothesis would print all of it with every failing example."""
    with TemporaryDirectory() as folder:
        made = Play.new(Path(folder))
        found = made.record()
        made.desk.close()
        return found


WORDS = st.text(st.sampled_from("aب1 ({[]})|.\n،"), min_size=1, max_size=30).map(
    lambda text: f"x{text.strip()}"
)
PLACES = st.integers(0, 260)  # which block of the report; beyond its end: one that is gone


@st.composite
def compositions(draw: st.DrawFn) -> Composition:
    """Draw additions, omissions and edited texts; blocks are numbers until ``placed``."""
    kinds = draw(st.lists(st.sampled_from(K), max_size=5))
    insertions = tuple(
        InsertionNow(n, str(draw(PLACES)), draw(st.sampled_from(Side)), kind, 1, _words(draw), ())
        for n, kind in enumerate(kinds, start=1)
    )
    omissions = tuple(
        OmissionNow(n, str(place), draw(st.booleans()), "why")
        for n, place in enumerate(draw(st.lists(PLACES, max_size=3, unique=True)), start=1)
    )
    edited = draw(st.lists(PLACES, max_size=3, unique=True))
    overrides = {
        str(place): OverrideNow("override", n, str(place), draw(st.booleans()), _words(draw), Words(), {})
        for n, place in enumerate(edited, start=1)
    }
    return Composition(overrides, insertions, omissions)


def placed(found: Composition, keys: list[str]) -> Composition:
    """Return a composition with the keys of blocks instead of their numbers."""

    def key(place: str) -> str:
        return keys[int(place)] if int(place) < len(keys) else f"agenda/gone/{place}"

    return Composition(
        {key(n): replace(one, block=key(n)) for n, one in found.overrides.items()},
        tuple(replace(one, anchor=key(one.anchor)) for one in found.insertions),
        tuple(replace(one, block=key(one.block)) for one in found.omissions),
    )


def _words(draw: st.DrawFn) -> Words:
    return Words((("ar", draw(WORDS)), ("en", draw(WORDS))))


def _without_gaps(block: Block[Say]) -> Sequence[Block[Say]]:
    """Return a block, or the sentences of a paragraph but for the gaps that go on with it."""
    if not isinstance(block, Paragraph):
        return [block]
    return [one for one in sentences_of(block) if not one.key.startswith(INSERTED)]


@settings(max_examples=tries(40), deadline=None)
@given(found=compositions())
def test_what_is_added_and_left_out_leaves_all_other_blocks_equal(found: Composition) -> None:
    """Numbers of blocks do not count: they are set afterwards."""
    generated = sections(the_record(), "draft", PARTS)
    wanted = {block.key: block for section in generated for block in section.blocks}
    composition = replace(placed(found, list(wanted)), overrides={})
    noted = {one.anchor for one in composition.insertions if one.kind is K.FOOTNOTE}
    out = {one.block for one in composition.omissions}
    made = [block for section in composed(composition, generated) for block in section.blocks]
    for block in made:
        if not block.key.startswith(INSERTED) and block.key not in noted:
            assert _without_gaps(block) == _without_gaps(wanted[block.key])
    if not any(one.whole for one in composition.omissions):
        stay = [one.key for one in made if one.key in wanted]
        assert stay == [key for key in wanted if key in stay]
        gone = [wanted[key] for key in wanted if key not in stay and key not in out]
        assert all(isinstance(one, LISTED) or leads(one) != "no" for one in gone)


@settings(max_examples=tries(40), deadline=None)
@given(found=compositions())
def test_no_letter_that_a_person_wrote_is_lost(found: Composition) -> None:
    """What was written is printed, or the check lists it; neither ever fails."""
    record = the_record()
    keys = [b.key for section in sections(record, "draft", PARTS) for b in section.blocks]
    changed = replace(record, composition=placed(found, keys))
    for lang in LANGUAGES:
        spoken = pack(lang, changed.options).speak(build(changed, "draft"))
        page = _letters("".join(_all(block) for block in spoken.blocks))
        listed = {one.source.row for one in check(changed, lang) if one.source and _tells(one.key)}
        for one in changed.composition.insertions:
            body = one.body.get(lang) or ""
            assert one.id in listed or _contains(page, body), body
        for edit in changed.composition.overrides.values():
            body = edit.body.get(lang) or ""
            out = {left.block for left in changed.composition.omissions}
            if edit.block in keys and not out and edit.block in {b.key for b in spoken.blocks}:
                assert _contains(page, body), body


def _tells(key: str) -> bool:
    return key in ("insertion-left-out", "insertion-homeless", "override-gone")


def _all(block: Block[Text]) -> str:
    if isinstance(block, Table):
        return " ".join(plain(cell) for row in (block.head, *block.rows) for cell in row)
    label = getattr(block, "label", None) or ()
    return plain(label) + plain(block.text) + "".join(plain(note.text) for note in notes_of(block))


_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")


def _letters(text: str) -> str:
    """Return only the letters, in lower case, since the report capitalizes headings."""
    return "".join(sign for sign in text.translate(_DIGITS) if sign.isalpha()).casefold()


def _contains(page: str, body: str) -> bool:
    """Return whether the letters of every stretch between markup signs are on the page."""
    import re

    return all(_letters(part) in page for part in re.split(r"[{}|\n()]", body))
