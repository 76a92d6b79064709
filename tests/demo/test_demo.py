"""The demonstration meeting is sound, shows every part of a report, and leaves open what it should."""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path

import jsonschema
import pytest

from tests.demo.play import LANGUAGES, MENDS, Json, Play, meeting
from wgdesk.acts import setup
from wgdesk.acts.delegations import edit_officer
from wgdesk.acts.outcome import edit_document
from wgdesk.cli import command_line
from wgdesk.cli.command_arguments import DONE, REFUSED
from wgdesk.exchange import import_file, to_json
from wgdesk.paths import resource
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.tree import Annex, Body, Caption, Heading, Item, LineRole, Paragraph, Source, TitleLine
from wgdesk.report.check import check
from wgdesk.report.render.text import to_text
from wgdesk.report.sections import build
from wgdesk.rules.outline import OUTLINE

Told = tuple[str, tuple[tuple[str, str], ...]]  # the key of a finding and its facts

# What is left open: findings of the check in both languages and in each.
OPEN_IN_BOTH: set[Told] = {
    ("doubt", (("printed", "yes"), ("what", "item_sitting-sitting_id"))),
    ("document-without-symbol", (("n", "7"),)),
    ("placeholder", (("kind", "symbol"),)),
    ("list-open", (("list", "ngo"),)),
    ("spoke-not-present", (("name", "Botswana"), ("sitting", "4"))),
}
OPEN_IN: dict[str, set[Told]] = {
    "ar": {("translation-stale", (("field", "body"), ("table", "recommendation")))},
    "en": {("panellist-without-function", (("name", "Sokhom Vannak"),))},
}
CLOSES = {
    "doubt": {"doubt"},
    "translation": {"translation-stale"},
    "symbol": {"document-without-symbol", "placeholder"},
    "list": {"list-open"},
    "function": {"panellist-without-function"},
    "registration": {"spoke-not-present"},
}


def findings(play: Play, lang: str) -> set[Told]:
    return {(found.key, found.facts) for found in check(play.record(), lang, "en")}


# -- the file --------------------------------------------------------------------------------------------


def test_the_file_is_valid_and_imported_without_cleaning(tmp_path: Path) -> None:
    source = resource("demo", "meeting.json")
    imported = import_file(source, tmp_path / "demo.wgdesk")
    assert imported.removed_characters == 0
    schema = json.loads(resource("record.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(meeting())


@pytest.mark.sampled
def test_the_demonstration_survives_export_and_import(demo: Play, tmp_path: Path) -> None:
    exported = demo.desk.read(to_json)
    again = Play.new(tmp_path, json.loads(exported))
    assert again.desk.read(to_json) == exported
    again.desk.close()


@pytest.mark.sampled
def test_the_command_makes_the_demonstration(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "demo.wgdesk"
    assert command_line.main(["demo", str(target)]) == DONE
    assert command_line.main(["check", str(target)]) == REFUSED
    assert (
        command_line.main(["report", str(target), "--stage", "final", "-o", str(tmp_path / "out")]) == REFUSED
    )
    assert not (tmp_path / "out").exists()
    assert str(target) in capsys.readouterr().out


def test_statements_do_not_overlap_or_fall_into_suspensions() -> None:
    for sitting in meeting()["sittings"]:
        opened, closed = _moment(sitting["opened_at"]), _moment(sitting["closed_at"])
        last = opened
        for begun, ended in sorted(_spoken(sitting)):
            assert last <= begun < ended <= closed, (sitting["day"], begun)
            for pause in sitting.get("suspensions", ()):
                suspended, resumed = _moment(pause["suspended_at"]), _moment(pause["resumed_at"])
                assert ended <= suspended or resumed <= begun, (sitting["day"], begun)
            last = ended


def _spoken(sitting: Json) -> list[tuple[datetime, datetime]]:
    return [
        (_moment(request["begun_at"]), _moment(request["ended_at"]))
        for request in sitting["requests"]
        if "begun_at" in request and request.get("lane") != "order"
    ]


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_the_number_of_earlier_meetings_agrees_with_the_ordinal() -> None:
    assert meeting()["meeting"]["ordinal"] == len(meeting()["previous_meetings"]) + 1


def test_all_texts_are_in_both_languages_except_what_is_left_open(demo: Play) -> None:
    record = demo.record()
    single = [t for t in record.texts if not set(LANGUAGES) <= set(t.languages)]
    assert [(text.table, text.field, text.languages) for text in single] == [("person", "function", ("ar",))]


def test_presentations_have_the_length_usual_in_reports() -> None:
    panels = [panel for item in meeting()["agenda"] for panel in item.get("panels", ())]
    texts = [p["presentation"][lang] for panel in panels for p in panel["panellists"] for lang in LANGUAGES]
    assert len(texts) == 10
    assert all(80 <= len(text.split()) <= 140 for text in texts)


# -- the report ------------------------------------------------------------------------------------------


def test_no_section_is_empty(demo: Play) -> None:
    sections = {section.key: section for section in build(demo.record(), "draft").sections}
    for kind, _ in OUTLINE:
        said = [block for block in sections[kind].blocks if not isinstance(block, Heading)]
        assert said or kind == "organization", kind


def test_every_kind_of_block_that_sections_make_occurs(demo: Play) -> None:
    """No section makes a table yet; tables are tested with the renderers."""
    blocks = build(demo.record(), "draft").blocks
    kinds = {type(block) for block in blocks}
    assert kinds == {TitleLine, Heading, Paragraph, Item, Caption, Body, Annex}
    by_option = {LineRole.RAPPORTEUR, LineRole.NATIONS, LineRole.SESSION}
    for_a_parent = {LineRole.ITEM, LineRole.ITEM_TITLE}  # only reports that a parent body has on its agenda
    roles = {block.role for block in blocks if isinstance(block, TitleLine)}
    assert roles == set(LineRole) - by_option - for_a_parent
    assert {block.level for block in blocks if isinstance(block, Item)} == {1, 2}
    assert sum(len(block.notes) for block in blocks if isinstance(block, Paragraph)) == 1


def test_the_english_report_has_no_arabic_letter(demo: Play) -> None:
    assert not re.search("[\u0600-\u06ff]", demo.text("en"))


def test_speakers_are_present_whether_registered_or_not(demo: Play) -> None:
    demo.do(setup.set_option, name="attendance_from", value="presence")
    assert "spoke-not-present" not in {key for key, _ in findings(demo, "en")}


# -- what is left open -----------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_check_finds_exactly_what_is_meant_to_be_open(demo: Play, lang: str) -> None:
    assert findings(demo, lang) == OPEN_IN_BOTH | OPEN_IN[lang]


def test_if_officers_were_elected_in_different_ways_acclamation_is_told_for_each(demo: Play) -> None:
    elected = [one for one in demo.record().officers if one.elected_at_id is not None]
    assert len(elected) > 1
    demo.do(edit_officer, officer_id=elected[-1].id, by_acclamation=False)
    blocks = {block.key: block for block in build(demo.record(), "draft").blocks}
    lines = [blocks[f"opening/officer/{one.id}"] for one in elected]
    assert all(isinstance(line, Item) for line in lines)
    manners = [line.text.fact("manner") for line in lines if isinstance(line, Item)]
    assert manners == ["acclamation"] * (len(elected) - 1) + ["election"]


def test_a_symbol_is_printed_as_typed(demo: Play) -> None:
    record = demo.record()
    demo.do(edit_document, document_id=record.documents[0].id, symbol="cbd/wg 6")
    demo.do(setup.edit_meeting, meeting_id=record.meeting.id, symbol_draft="cbd/wg 7")
    record = demo.record()
    printed = to_text(pack("ar", record.options).speak(build(record, "draft")))
    assert "(cbd/wg 6)" in printed
    assert "cbd/wg 7" in printed


@pytest.mark.sampled
def test_an_unusual_symbol_is_told_but_does_not_block_the_final_report(demo: Play) -> None:
    usual = (
        "CTOC/COP/WG.4/2026/INF/1/Rev.1",
        "A/AC.105/C.1/L.377/Add.2",
        "ST/SG/AC.10/1(Vol.I)",
        "A/80/6 (Sect. 2)",
    )
    for symbol in (*usual, "cbd/wg.6", "CBD/WG 6", "CBD/WG/٦"):
        key = demo.record().documents[0].id
        demo.desk.do(edit_document, document_id=key, symbol=symbol)
        found = [one for one in check(demo.record(), "ar", "en") if one.key == "symbol-unusual"]
        told = [(dict(one.facts)["symbol"], one.source, one.blocking) for one in found]
        assert told == ([] if symbol in usual else [(symbol, Source("document", key), False)])
        demo.desk.undo()


@pytest.mark.sampled
@pytest.mark.parametrize("mended", MENDS)
def test_acts_complete_each_thing_left_open(demo: Play, mended: str) -> None:
    before = {found for lang in LANGUAGES for found in findings(demo, lang)}
    MENDS[mended](demo)
    after = {found for lang in LANGUAGES for found in findings(demo, lang)}
    assert {key for key, _ in before - after} == CLOSES[mended]
    assert after <= before


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_completed_meeting_has_a_final_report_without_brackets(demo: Play, lang: str) -> None:
    assert "[" in demo.text(lang, "final")
    demo.complete()
    assert not check(demo.record(), lang)
    assert "[" not in demo.text(lang, "final")
    assert "CHP/COP/WG.1/2026/6\nDistr.: General\n7 October 2026\n" in demo.text(lang, "final")
