"""Insertions and omissions by users are placed correctly, and nothing else changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.demo.play import LANGUAGES, Play
from tests.report.spaces import plain
from wgdesk.acts import composing, inserting, setup, wording
from wgdesk.live.passages import passages_of
from wgdesk.model import InsertionKind, Side
from wgdesk.phrasing.held_sentences import keys_of
from wgdesk.phrasing.tree import Block, Heading, Item, Paragraph, Role, Table, Text, notes_of
from wgdesk.report.check import check
from wgdesk.report.make import speak
from wgdesk.report.sections import lost_additions
from wgdesk.words.block_keys import INSERTED, inserted_key, whole_block

pytestmark = pytest.mark.slow  # long: in the thorough run only

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
    assert keys[keys.index("agenda/organization") - 1] == key  # after the agenda, which the sentence begins
    assert isinstance(now[keys[keys.index(key) - 1]], Item)
    assert text(now[key]) == BOTH["en"]
    first, added = now[ANCHOR], now[key]
    assert isinstance(first, Paragraph)
    assert isinstance(added, Paragraph)
    assert first.label is not None
    assert added.label is not None
    assert int(plain(added.label).strip(".")) == int(plain(first.label).strip(".")) + 1
    # What was added has no figure, so it names no other meeting.
    assert text(now["agenda/organization"]).startswith("At the same meeting, ")
    others = {k: text(b) for k, b in before.items() if not isinstance(b, Table)}
    assert {k: text(now[k]) for k in others} == others


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


def test_a_list_under_a_heading_stands_behind_its_first_sentence(play: Play) -> None:
    listed = add(play, anchor="agenda", kind=K.LIST, body={"en": "One;\ntwo."})
    keys = list(blocks(play))
    assert keys.index(f"{listed}/sub/1") == keys.index("agenda/organization") - 2  # behind the agenda itself
    introduced = add(play, anchor="agenda", side=Side.AFTER)
    assert list(blocks(play))[keys.index("agenda") + 1 :][:2] == [introduced, f"{listed}/sub/1"]


def test_a_list_alone_under_a_heading_stays_there(play: Play) -> None:
    play.do(setup.add_own_section, heading={"en": "Visit"}, parent="organization")
    listed = add(play, anchor="own_1", kind=K.LIST, body={"en": "One;\ntwo."})
    keys = list(blocks(play))
    assert keys[keys.index("own_1") + 1] == f"{listed}/sub/1"


def test_a_missing_text_of_an_insertion_is_a_gap(play: Play) -> None:
    key = add(play, body={"en": "Only English."})
    assert text(blocks(play, "ar")[key]) == "[...]"
    assert told(play, "ar")["insertion-without-text"]
    assert "insertion-without-text" not in told(play, "en")


def test_every_kind_of_insertion_has_its_block(play: Play) -> None:
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


def test_a_heading_may_have_no_number(play: Play) -> None:
    """Those beside it are numbered as if it were not there; it stands at its own level."""
    numbered = [add(play, kind=K.HEADING, level=3, body={"en": f"Third {n}"}) for n in (2, 1)]
    bare = add(play, anchor=numbered[1], kind=K.HEADING, level=3, unnumbered=True, body={"en": "Programme 1"})
    below = add(play, anchor=bare, kind=K.HEADING, level=4, unnumbered=True, body={"en": "Discussion"})
    now = blocks(play)
    found = [now[key] for key in (numbered[1], bare, below, numbered[0])]
    labels = [plain(one.label or ()) for one in found if isinstance(one, Heading)]
    assert labels == ["1.", "", "", "2."]
    assert [one.level for one in found if isinstance(one, Heading)] == [3, 3, 4, 3]
    play.do(inserting.edit_insertion, insertion_id=int(bare.removeprefix(INSERTED)), kind=K.HEADING, level=3)
    assert blocks(play)[bare] == now[bare]


def test_sub_paragraphs_and_footnotes_of_a_typed_text(play: Play) -> None:
    english = "It decided{See decision 1.}:\n(a) To go{By train.};\n(i) soon;\n(b) To stay."
    arabic = "قرر{انظر المقرر ١.}:\n(أ) أن يذهب{بالقطار.}؛\n(١) قريباً؛\n(ب) أن يبقى."
    key = add(play, body={"en": english, "ar": arabic})
    for lang in LANGUAGES:
        made = [one for k, one in blocks(play, lang).items() if whole_block(k) == key]
        whole, *subs = made
        assert isinstance(whole, Paragraph)
        assert [one.level for one in subs if isinstance(one, Item)] == [2, 3, 2]  # inside a paragraph
        notes = [note for one in made for note in notes_of(one)]
        assert [len(notes_of(one)) for one in made] == [1, 1, 0, 0]
        assert len({plain(note.label or ()) for note in notes}) == 2
        for one in made:
            marked = [span.target for span in one.text if span.role is Role.NOTE]  # type: ignore[union-attr]
            assert marked == [note.key for note in notes_of(one)]
            assert "{" not in plain(one.text)  # type: ignore[union-attr]
    assert [plain(note.text) for note in notes] == ["See decision 1.", "By train."]


@pytest.mark.parametrize(
    ("labels", "levels"),
    [
        ("a b i ii c", "22332"),
        ("g h i j", "2222"),
        ("h i ii 1 2 i i ii j", "233332332"),  # the second (i) is the letter, the third begins its numbers
        ("h i", "22"),
        ("u v w x y", "22222"),
        ("u i ii iii iv v v", "2333332"),
        ("gg hh ii jj uu vv", "222222"),
        ("hh i ii ii", "2332"),
    ],
)
def test_letters_that_are_also_roman_numbers(labels: str, levels: str, play: Play) -> None:
    lines = "".join(f"\n({label}) Said;" for label in labels.split())
    key = add(play, body={"en": f"It decided:{lines}"})
    made = [one for k, one in blocks(play, "en").items() if whole_block(k) == key]
    assert "".join(str(one.level) for one in made if isinstance(one, Item)) == levels


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


APPROVED = (
    "أقر الفريق العامل، في جلسته الأولى، المعقودة في ٥ تشرين الأول/أكتوبر ٢٠٢٦، دون اعتراض تنظيم أعماله."
)


def test_arabic_joins_a_paragraph_to_what_is_printed_before_it(play: Play) -> None:
    """Whichever paragraph comes first under a heading begins without و."""
    adopted, work = (text(blocks(play, "ar")[key]) for key in (ANCHOR, "agenda/organization"))
    assert not adopted.startswith("و")
    assert work.startswith("و")
    add(play, side=Side.BEFORE)
    assert text(blocks(play, "ar")[ANCHOR]) == f"و{adopted}"
    play.desk.undo()
    add(play, anchor="agenda/organization", side=Side.BEFORE, kind=K.HEADING)
    assert text(blocks(play, "ar")["agenda/organization"]) == APPROVED
    play.desk.undo()
    play.do(inserting.leave_out, block=ANCHOR, reason="agreed")
    assert text(blocks(play, "ar")["agenda/organization"]) == APPROVED


def test_a_panel_of_the_window_joins_arabic_paragraphs_as_the_report_does(play: Play) -> None:
    from ui.state.report_cache import ReportCache

    play.do(inserting.leave_out, block=ANCHOR, reason="agreed")
    part = {one.key: one for one in ReportCache().part(play.record(), "ar", "draft", "agenda")}
    assert text(part["agenda/organization"]) == text(blocks(play, "ar")["agenda/organization"])


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
    [found] = [one for one in check(play.record(), "en") if one.key == "insertion-homeless"]
    assert found.block == key
    [lost] = lost_additions(play.record(), "final")
    assert inserted_key(lost.id) == key
    add(play)
    assert lost_additions(play.record(), "draft") == (lost,)


def test_a_gap_goes_on_with_its_paragraph_and_holds_up_the_final(play: Play) -> None:
    """A/CONF.230/2025/L.2, paras. 12 and 18."""
    before = text(blocks(play)["agenda/organization"])
    gap = {"kind": K.GAP, "side": Side.AFTER, "body": {}}
    row = play.do(inserting.insert_text, anchor="agenda/organization", **gap)
    [now] = [one for one in blocks(play).values() if inserted_key(row) in keys_of(one)]
    assert text(now) == f"{before} [To be completed]"
    [arabic] = [one for one in blocks(play, "ar").values() if inserted_key(row) in keys_of(one)]
    assert text(arabic).endswith(". [يُستكمل لاحقاً]")
    assert told(play)["insertion-gap"] is True
    play.do(composing.edit_block, block="agenda/organization", lang="en", body="It agreed.", generated=before)
    assert text(blocks(play)["agenda/organization"]) == "It agreed. [To be completed]"
    own = {"insertion_id": row, "kind": K.GAP}
    play.do(inserting.edit_insertion, **own, body={"en": "[To be issued]"})
    assert text(blocks(play)["agenda/organization"]) == "It agreed. [To be issued]"
    play.do(inserting.edit_insertion, **own, body={"en": ""})
    play.do(inserting.move_insertion, insertion_id=row, anchor="documentation", side=Side.AFTER)
    alone = blocks(play)[inserted_key(row)]
    assert isinstance(alone, Paragraph)
    assert alone.label
    assert text(alone) == "[To be completed]"
    [found] = [one for one in check(play.record(), "en") if one.key in ("insertion-gap", "gap")]
    assert (found.key, found.block) == ("insertion-gap", inserted_key(row))
    play.do(inserting.remove_insertion, insertion_id=row)
    assert "insertion-gap" not in told(play)


def test_a_gap_before_a_list_and_one_of_a_heading_left_out(play: Play) -> None:
    gap = {"side": Side.AFTER, "kind": K.GAP, "body": {}}
    row = play.do(inserting.insert_text, anchor="agenda/adopted", **gap)
    keys = list(blocks(play))
    assert isinstance(blocks(play)[inserted_key(row)], Paragraph)
    assert "agenda/item" in keys[keys.index(inserted_key(row)) - 1]
    play.do(inserting.leave_out, block="agenda", whole=True, reason="agreed")
    assert "insertion-gap" not in told(play)
    assert told(play)["insertion-left-out"] is False


def test_an_own_section_is_printed_under_its_parent(play: Play) -> None:
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


@pytest.mark.parametrize("written", ["added", "left out", "edited"])
def test_a_new_section_does_not_take_over_what_was_written_in_one_that_is_gone(
    play: Play, written: str
) -> None:
    section = play.do(setup.add_own_section, heading={"en": "Visit"})
    if written == "added":
        add(play, anchor="own_1")
    elif written == "left out":
        play.do(inserting.leave_out, block="own_1", reason="None took place.", whole=True)
    else:
        play.do(composing.edit_block, block="own_1", lang="en", body="A visit", generated="Visit")
    play.do(setup.remove_section, section_id=section)
    play.do(setup.add_own_section, heading={"en": "Tour"})
    # In brackets while nothing is under it; what was added stays, under the new heading.
    assert text(blocks(play)["own_2"]) == ("Tour" if written == "added" else "[Tour]")


def test_the_heading_of_a_section_is_replaced_where_it_is_written(play: Play) -> None:
    section = next(one for one in play.record().meeting.outline if one.kind == "statements")
    place = {"table": "outline_section", "row": section.id, "field": "heading"}
    usual = text(blocks(play, "ar")["statements"])
    play.do(wording.write_text, **place, lang="en", body="General debate")
    assert text(blocks(play, "en")["statements"]) == "General debate"
    assert text(blocks(play, "ar")["statements"]) == usual


def test_typed_text_is_never_longer_or_shorter_in_the_part_shown_elsewhere(play: Play) -> None:
    """A panel shows one section of the report, without insertions of other sections."""
    from ui.state.report_cache import ReportCache

    add(play)
    record = play.record()
    part = ReportCache().part(record, "en", "draft", "attendance")
    assert not [one for one in part if one.key.startswith(INSERTED)]
