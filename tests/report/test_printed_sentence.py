"""The sentence shown while a text is typed is the one that the report prints."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.report.spaces import plain
from wgdesk.acting.desk import Desk
from wgdesk.acts.outcome import add_point, join_point
from wgdesk.acts.programme import edit_item
from wgdesk.acts.wording import write_text
from wgdesk.exchange import import_file
from wgdesk.model import Deliberations, Joins
from wgdesk.paths import resource
from wgdesk.phrasing.tree import Heading
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record
from wgdesk.report.make import speak
from wgdesk.report.printed_sentence import SentenceSpeaker, SlotPlace


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("printed") / "demo.wgdesk"
    import_file(resource("demo", "meeting.json"), path)
    return path


@pytest.fixture(scope="module")
def record(demonstration: Path) -> Record:
    desk = Desk.open(demonstration)
    try:
        return desk.read(whole_record)
    finally:
        desk.close()


def printed(record: Record, lang: str) -> list[str]:
    """Return the texts of the draft."""
    return [plain(one.text) for one in speak(record, lang, "draft").blocks if hasattr(one, "text")]


def sentence(record: Record, lang: str, place: SlotPlace, text: str) -> str:
    """Return the sentence while ``text`` is in the field; empty if none is printed."""
    found = SentenceSpeaker().sentence(record, lang, {place: text})
    return " ".join(found.text.split()) if found is not None else ""


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_sentence_of_a_text_as_it_is_stands_in_the_report(record: Record, lang: str) -> None:
    lines = [" ".join(one.split()) for one in printed(record, lang)]
    places: list[SlotPlace] = [("point", one.id, "said") for one in record.points]
    places += [("document", one.id, "title") for one in record.documents]
    places += [("panellist", one.id, "presentation") for panel in record.panels for one in panel.panellists]
    places += [("panel", one.id, "exchange") for one in record.panels]
    texts = {(one.table, one.row, one.field): one.words for one in record.texts}
    assert len(places) > 20
    for place in places:
        text = texts[place].get(lang) if place in texts else None
        if text:
            shown = sentence(record, lang, place, text)
            assert shown, place
            bare = shown.removesuffix(".").casefold()  # "however" follows a semicolon, without a capital
            assert any(bare in line.casefold() for line in lines), (place, shown)


def test_typed_text_shows_before_it_is_saved(record: Record) -> None:
    point = record.points[0]
    place = ("point", point.id, "said")
    assert sentence(record, "ar", place, "على ضرورة التدريب.").endswith("على ضرورة التدريب.")
    assert "على على" not in sentence(record, "ar", place, "على ضرورة التدريب.")


def test_an_empty_field_shows_the_sentence_with_its_gap(record: Record) -> None:
    point = record.points[0]
    assert sentence(record, "en", ("point", point.id, "said"), "").endswith("[...].")
    assert sentence(record, "en", ("document", record.documents[0].id, "title"), "") != ""


def test_a_text_that_no_section_prints_has_no_sentence(record: Record) -> None:
    assert SentenceSpeaker().sentence(record, "en", {("point", 0, "said"): "x"}) is None
    assert SentenceSpeaker().sentence(record, "en", {("meeting", 1, "venue"): "x"}) is None
    assert SentenceSpeaker().sentence(record, "en", {}) is None


def test_of_a_paragraph_of_points_the_one_that_is_typed_is_shown(tmp_path: Path, demonstration: Path) -> None:
    path = tmp_path / "points.wgdesk"
    path.write_bytes(demonstration.read_bytes())
    desk = Desk.open(path)
    item = next(one.id for one in desk.read(whole_record).items if one.substantive)
    desk.do(edit_item, item_id=item, deliberations=Deliberations.WRITTEN)
    verb = {"en": "noted"}
    keys = [desk.do(add_point, item_id=item, verb=verb, said={"en": said}) for said in ("that A", "that B")]
    desk.do(join_point, point_id=keys[1], joined=True)
    now = desk.read(whole_record)
    assert next(one for one in now.points if one.id == keys[1]).joins == Joins.NONE
    shown = SentenceSpeaker().sentence(
        now, "en", {("point", keys[1], "said"): "that C was late", ("point", keys[1], "verb"): "stressed"}
    )
    assert shown is not None
    assert shown.text.endswith("stressed that C was late.")
    assert "noted" not in shown.text
    desk.do(write_text, table="point", row=keys[1], field="said", lang="en", body="that C was late")
    desk.do(write_text, table="point", row=keys[1], field="verb", lang="en", body="stressed")
    assert any(" ".join(shown.text.split()) in line for line in printed(desk.read(whole_record), "en"))
    desk.close()


def test_a_reference_to_another_section_is_shown_with_its_number(record: Record) -> None:
    place = ("point", record.points[0].id, "said")
    shown = sentence(record, "en", place, "the register (see {=annex_agenda} and {=adoption})")
    blocks = speak(record, "en", "draft").blocks
    (label,) = [one.label for one in blocks if isinstance(one, Heading) and one.key == "adoption"]
    assert label is not None
    assert f"(see [...] and sect. {plain(label).rstrip('.')})" in shown
    assert "{=" not in shown
