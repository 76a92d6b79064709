"""What persons add to the report and leave out: where it stands, and that nothing else changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.demo.play import LANGUAGES, Play
from tests.effort import tries
from wgdesk.acts import inserting, setup, wording
from wgdesk.live.passages import passages_of
from wgdesk.model import InsertionKind, Side
from wgdesk.reads.values.composition import Composition, InsertionNow, OmissionNow, OverrideNow
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words
from wgdesk.report.build import PARTS, build, sections
from wgdesk.report.check import check
from wgdesk.report.language import pack
from wgdesk.report.make import speak
from wgdesk.report.tree import Block, Heading, Item, Note, Paragraph, Role, Table, Text, notes_of, plain
from wgdesk.words.block_keys import INSERTED, inserted_key, whole_block

ANCHOR = "agenda/adopted"
BOTH = {"ar": "نص مضاف.", "en": "A text."}
K = InsertionKind


@pytest.fixture
def play(tmp_path: Path) -> Iterator[Play]:
    made = Play.new(tmp_path)
    yield made
    made.desk.close()


def add(
    play: Play, anchor: str = ANCHOR, side: Side = Side.AFTER, kind: K = K.PARAGRAPH, **given: Any
) -> str:
    body = given.pop("body", BOTH)
    made = play.do(inserting.insert_text, anchor=anchor, side=side, kind=kind, body=body, **given)
    return inserted_key(made)


def blocks(play: Play, lang: str = "en") -> dict[str, Block[Text]]:
    return {one.key: one for one in speak(play.record(), lang, "draft").blocks}


def text(block: Block[Text]) -> str:
    assert not isinstance(block, Table)
    return plain(block.text)


def order(play: Play, *keys: str) -> list[str]:
    return sorted(keys, key=list(blocks(play)).index)


def told(play: Play, lang: str = "en") -> dict[str, bool]:
    return {one.key: one.blocking for one in check(play.record(), lang)}


def test_a_paragraph_stands_beside_its_block_and_is_numbered(play: Play) -> None:
    before = blocks(play)
    key = add(play)
    now = blocks(play)
    keys = list(now)
    assert keys[keys.index(ANCHOR) + 1] == key
    assert text(now[key]) == BOTH["en"]
    first, added = now[ANCHOR], now[key]
    assert isinstance(first, Paragraph)
    assert isinstance(added, Paragraph)
    assert first.label is not None
    assert added.label is not None
    assert int(plain(added.label).strip(".")) == int(plain(first.label).strip(".")) + 1
    unnumbered = {k: text(b) for k, b in before.items() if not isinstance(b, Table)}
    assert {k: text(b) for k, b in now.items() if k != key and not isinstance(b, Table)} == unnumbered


def test_additions_keep_their_order_and_are_moved(play: Play) -> None:
    first = add(play)
    second = add(play, anchor=first)
    between = add(play, anchor=second, side=Side.BEFORE)
    ahead = add(play, side=Side.BEFORE)
    last_ahead = add(play, side=Side.BEFORE)
    nearest = add(play)
    wanted = [ahead, last_ahead, ANCHOR, nearest, first, between, second]
    assert order(play, *reversed(wanted)) == wanted
    moved = int(between.removeprefix(INSERTED))
    play.do(inserting.move_insertion, insertion_id=moved, anchor=ahead, side=Side.BEFORE)
    wanted = [between, ahead, last_ahead, ANCHOR, nearest, first, second]
    assert order(play, *reversed(wanted)) == wanted
    play.desk.undo()
    play.do(inserting.remove_insertion, insertion_id=moved)
    assert between not in blocks(play)


def test_a_language_without_the_text_waits_for_it(play: Play) -> None:
    key = add(play, body={"en": "Only English."})
    assert text(blocks(play, "ar")[key]) == "[...]"
    assert told(play, "ar")["insertion-without-text"]
    assert "insertion-without-text" not in told(play, "en")


def test_every_kind_has_its_form(play: Play) -> None:
    made = {kind: add(play, kind=kind, body={"en": "One | two\nthree | four"}) for kind in K}
    now = blocks(play)
    assert isinstance(now[made[K.HEADING]], Heading)
    table = now[made[K.TABLE]]
    assert isinstance(table, Table)
    assert [plain(cell) for cell in table.head] == ["One", "two"]
    assert [[plain(cell) for cell in row] for row in table.rows] == [["three", "four"]]
    items = [one for key, one in now.items() if whole_block(key) == made[K.LIST]]
    assert all(isinstance(one, Item) for one in items)
    assert [plain(one.label) for one in items if isinstance(one, Item)] == ["(a)", "(b)"]
    anchor = now[ANCHOR]
    assert [note.key for note in notes_of(anchor)] == [made[K.FOOTNOTE]]
    assert now[made[K.QUOTATION]].quoted is True


def test_headings_of_three_levels_are_numbered_unless_alone(play: Play) -> None:
    third = [add(play, kind=K.HEADING, level=3, body={"en": f"Third {n}"}) for n in (2, 1)]
    second = add(play, kind=K.HEADING, level=2, body={"en": "Second"})
    now = blocks(play)
    labels = [plain(now[key].label or ()) for key in (second, *reversed(third))]  # type: ignore[union-attr]
    assert labels[1:] == ["1.", "2."]
    assert labels[0].endswith(".")
    play.do(inserting.remove_insertion, insertion_id=int(third[0].removeprefix(INSERTED)))
    alone = blocks(play)[third[1]]
    assert isinstance(alone, Heading)
    assert alone.label is None


def test_sub_paragraphs_and_footnotes_of_a_typed_text(play: Play) -> None:
    english = "It decided{See decision 1.}:\n(a) To go{By train.};\n(i) soon;\n(b) To stay."
    arabic = "قرر{انظر المقرر ١.}:\n(أ) أن يذهب{بالقطار.}؛\n(١) قريباً؛\n(ب) أن يبقى."
    key = add(play, body={"en": english, "ar": arabic})
    for lang in LANGUAGES:
        made = [one for k, one in blocks(play, lang).items() if whole_block(k) == key]
        whole, *subs = made
        assert isinstance(whole, Paragraph)
        assert [one.level for one in subs if isinstance(one, Item)] == [1, 2, 1]
        notes = [note for one in made for note in notes_of(one)]
        assert [len(notes_of(one)) for one in made] == [1, 1, 0, 0]
        assert len({plain(note.label or ()) for note in notes}) == 2
        for one in made:
            marked = [span.target for span in one.text if span.role is Role.NOTE]  # type: ignore[union-attr]
            assert marked == [note.key for note in notes_of(one)]
            assert "{" not in plain(one.text)  # type: ignore[union-attr]
    assert [plain(note.text) for note in notes] == ["See decision 1.", "By train."]


def test_a_paragraph_is_read_out_with_its_sub_paragraphs(play: Play) -> None:
    key = add(play, body={"en": "It decided:\n(a) To go;\n(b) To stay."})
    (found,) = [one for one in passages_of(speak(play.record(), "en", "draft")) if one.block == key]
    assert found.text == "It decided:\n(a) To go;\n(b) To stay."


def test_a_recommendation_may_have_a_footnote(play: Play) -> None:
    row = next(r for c in play.record().clusters for r in c.recommendations if r.body.get("en"))
    body = f"{row.body.get('en')}{{See the note.}}"
    play.do(wording.write_text, table="recommendation", row=row.id, field="body", lang="en", body=body)
    (note,) = notes_of(blocks(play)[f"recommendations/{row.id}"])
    assert plain(note.text) == "See the note."


def test_a_block_is_left_out_with_a_reason_and_its_additions_stay(play: Play) -> None:
    before = list(blocks(play))
    key = add(play)
    play.do(inserting.leave_out, block=ANCHOR, reason="agreed")
    assert list(blocks(play)) == [key if one == ANCHOR else one for one in before]
    assert told(play)["left-out"] is False
    (left,) = play.record().composition.omissions
    play.do(inserting.put_back, omission_id=left.id)
    assert ANCHOR in blocks(play)


def test_a_whole_section_is_left_out(play: Play) -> None:
    before = list(blocks(play))
    play.do(inserting.leave_out, block="agenda", whole=True, reason="agreed")
    now = list(blocks(play))
    gone = [key for key in before if key not in now]
    assert gone[0] == "agenda"
    assert {key.partition("/")[0] for key in gone} == {"agenda"}
    add(play)
    assert told(play)["insertion-left-out"] is False


def test_an_addition_whose_block_is_gone_ends_its_section_and_is_listed(play: Play) -> None:
    key = add(play, anchor="agenda/never")
    keys = list(blocks(play))
    inside = [one for one in keys if one.partition("/")[0] == "agenda"]
    assert keys.index(key) == keys.index(inside[-1]) + 1
    assert told(play)["insertion-homeless"] is False


def test_a_section_of_one_s_own(play: Play) -> None:
    section = play.do(setup.add_own_section, heading={"en": "Visit"}, parent="organization")
    key = add(play, anchor="own_1")
    now = blocks(play)
    heading = now["own_1"]
    assert isinstance(heading, Heading)
    assert (heading.level, text(heading)) == (2, "Visit")
    keys = list(now)
    assert keys[keys.index("own_1") + 1] == key
    play.do(setup.add_own_section, heading={"en": "Tour"})
    assert list(blocks(play)).index("own_2") < list(blocks(play)).index("annex_proposals")
    assert text(blocks(play, "ar")["own_1"]) == "[...]"
    first = next(one.id for one in play.record().meeting.outline if one.kind == "opening")
    play.do(setup.move_section, section_id=section, before_id=first)
    keys = list(blocks(play))
    assert keys.index("own_1") < keys.index("opening")


def test_the_heading_of_a_section_is_replaced_where_it_is_written(play: Play) -> None:
    section = next(one for one in play.record().meeting.outline if one.kind == "statements")
    place = {"table": "outline_section", "row": section.id, "field": "heading"}
    usual = text(blocks(play, "ar")["statements"])
    play.do(wording.write_text, **place, lang="en", body="General debate")
    assert text(blocks(play, "en")["statements"]) == "General debate"
    assert text(blocks(play, "ar")["statements"]) == usual


def test_typed_text_is_never_longer_or_shorter_in_the_part_shown_elsewhere(play: Play) -> None:
    """A panel shows one section of the report: additions of others do not get into it."""
    from ui.state.report_cache import ReportCache

    add(play)
    record = play.record()
    part = ReportCache().part(record, "en", "draft", "attendance")
    assert not [one for one in part if one.key.startswith(INSERTED)]


# -- properties --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Record:
    made = Play.new(tmp_path_factory.mktemp("composed"))
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


def unnumbered(block: Block[Any]) -> Block[Any]:
    """Return a block without what counts the blocks before it."""
    if isinstance(block, Heading | Paragraph):
        block = replace(block, label=None)
    notes: tuple[Note[Any], ...] = tuple(replace(note, label=None) for note in notes_of(block))
    return replace(block, notes=notes) if notes else block  # type: ignore[call-arg, arg-type]


@settings(max_examples=tries(40), deadline=None)
@given(found=compositions())
def test_what_is_added_and_left_out_leaves_all_other_blocks_equal(record: Record, found: Composition) -> None:
    generated = [unnumbered(b) for section in sections(record, "draft", PARTS) for b in section.blocks]
    composition = replace(placed(found, [one.key for one in generated]), overrides={})
    changed = replace(record, composition=composition)
    notes = {one.anchor for one in composition.insertions if one.kind is K.FOOTNOTE}
    captions = {b.key: b for b in build(record, "draft").blocks}
    for block in build(changed, "draft").blocks:
        if (
            block.key.startswith(INSERTED)
            or block.key in notes
            or type(block).__name__ in ("Caption", "Annex")
        ):
            continue
        assert unnumbered(block) == unnumbered(captions[block.key])


@settings(max_examples=tries(40), deadline=None)
@given(found=compositions())
def test_no_letter_that_a_person_wrote_is_lost(record: Record, found: Composition) -> None:
    """What was written is printed, or the check lists it; neither ever fails."""
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
    return "".join(sign for sign in text.translate(_DIGITS) if sign.isalpha())


def _contains(page: str, body: str) -> bool:
    """Return whether the letters of every stretch between signs of markup are on the page."""
    import re

    return all(_letters(part) in page for part in re.split(r"[{}|\n()]", body))
