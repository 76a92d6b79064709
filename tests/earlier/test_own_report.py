"""The demonstration's own report, read back from text and Word: the same facts, and the same paragraphs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.earlier.printed_again import bare, printed_again
from wgdesk.acting.desk import Desk
from wgdesk.acts import setup
from wgdesk.clock import SteadyClock
from wgdesk.earlier.source import read_source
from wgdesk.earlier.understanding import Understood, understand
from wgdesk.exchange import import_file
from wgdesk.meeting_setup.earlier_meeting import template_from_record
from wgdesk.paths import resource
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record
from wgdesk.report.make import speak, write_as

LANGUAGES = ("ar", "en")
COUNTS = {
    "meeting": 0,
    "mandate": 2,
    "previous": 4,
    "item": 12,
    "sitting": 5,  # the last one of six is on the last day; the day of one is not certain
    "officer": 5,
    "panellist": 5,
    "delegation": 88,
    "recommendation": 12,
    "document": 7,
    "statement": 52,
    "point": 13,
    "action": 0,
}
DEMO = json.loads(resource("demo", "meeting.json").read_text("utf-8"))
REGISTERED = {one if isinstance(one, str) else one["delegation"] for one in DEMO["registrations"]}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Record:
    path = tmp_path_factory.mktemp("demo") / "demo.wgdesk"
    import_file(resource("demo", "meeting.json"), path)
    with closing(Desk.open(path)) as desk:
        return desk.read(whole_record)


@pytest.fixture(scope="module", params=LANGUAGES)
def written(
    request: pytest.FixtureRequest, demo: Record, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Path]:
    """A folder with the report in a language, as text and as a Word file."""
    folder = tmp_path_factory.mktemp("written")
    document = speak(demo, request.param, "draft")
    for form, ending in (("text", "txt"), ("docx", "docx")):
        write_as(form, document, folder / f"report.{ending}")
    return request.param, folder


@pytest.fixture(params=["txt", "docx"])
def found(request: pytest.FixtureRequest, written: tuple[str, Path]) -> Understood:
    path = written[1] / f"report.{request.param}"
    return understand(read_source(path), path.name)


def items(agenda: list[dict[str, Any]], lang: str) -> list[Any]:
    return [(one["title"][lang], items(one.get("items", []), lang)) for one in agenda]


def offices(record: Any, lang: str) -> list[tuple[str, str, str, int | None]]:
    people = record["people"]
    return [
        (
            one["office"],
            people[one["person"]]["name"][lang],
            people[one["person"]]["delegation"],
            one.get("elected_at"),
        )
        for one in record["officers"].values()
    ]


def papers(record: Any, lang: str) -> list[tuple[Any, ...]]:
    return [
        (
            one["kind"],
            one.get("symbol", ""),
            one.get("by_secretariat", True),
            *(one.get(name, {}).get(lang, "") for name in ("title", "content")),
        )
        for one in record["documents"]
    ]


def bodies(record: Any, lang: str, *states: str) -> list[tuple[str, list[str]]]:
    return [
        (
            one["heading"][lang],
            [each["body"][lang] for each in one["recommendations"] if each["state"] in states],
        )
        for one in record["clusters"]
        if any(each["state"] in states for each in one["recommendations"])
    ]


def test_the_facts_are_those_of_the_demonstration(found: Understood) -> None:
    lang, record = found.lang, found.record
    meeting, was = record["meeting"], DEMO["meeting"]
    told = ("ordinal", "first_day", "last_day", "mode", "symbol_draft", "job_draft", "participants_symbol")
    assert [meeting[name] for name in told] == [was[name] for name in told]
    texts = (
        "parent_full",
        "parent_medium",
        "parent_short",
        "body_full",
        "body_short",
        "instrument_short",
        "venue",
    )
    assert [meeting[name] for name in texts] == [{lang: was[name][lang]} for name in texts]
    assert items(record["agenda"], lang) == items(DEMO["agenda"], lang)
    assert offices(record, lang) == offices(DEMO, lang)
    assert papers(record, lang) == papers(DEMO, lang)
    assert bodies(record, lang, "adopted") == bodies(DEMO, lang, "adopted")
    assert [one["number"] for one in record["mandates"]] == [one["number"] for one in DEMO["mandates"]]
    assert len(record["previous_meetings"]) == len(DEMO["previous_meetings"]) == 4
    assert record["decisions"]["agenda"] == {"sitting": 1, "manner": "consensus", "orally_amended": True}
    assert found.strange == ()


def test_the_attendance_read_is_that_of_the_registrations(found: Understood) -> None:
    own = {
        _listed(one, found.lang): one["code"]
        for one in found.record["delegations"]
        if one["code"].startswith("ORG")
    }
    names = {_listed(one, found.lang): one["code"] for one in DEMO["delegations"] if "names" in one}
    read = {code for code in found.record["registrations"] if code not in own.values()}
    assert read | {names[name] for name in own} == REGISTERED
    party = {one["code"] for one in found.record["delegations"] if one.get("party")}
    named = REGISTERED | {"BWA"}  # which is listed among the parties that spoke, and not among those present
    assert party == {
        one["code"] for one in DEMO["delegations"] if one["code"] in named and one.get("party_since")
    }
    assert found.record["attendance_lists"] == {"ngo": {"is_open": True}}


def _listed(one: Any, lang: str) -> str:
    name = one["names"][lang]
    name = name[-1] if isinstance(name, list) else name
    return str(name if isinstance(name, str) else name["listed"])


def test_paragraphs_reported_as_read_are_printed_again(written: tuple[str, Path], tmp_path: Path) -> None:
    path = written[1] / "report.txt"
    source = read_source(path)
    found = understand(source, path.name)
    again = set(printed_again(found, tmp_path))
    left = {one.number for one in found.left}
    missing = [bare(one.text) for one in source if one.number not in left and bare(one.text) not in again]
    assert missing == []


@pytest.mark.slow
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "words",
    [
        {"term_event": "session", "term_sitting": "plenary", "term_chair": "president"},
        {"term_deciders": "members", "term_texts": "decisions", "documents_before": "agreeing"},
        {"term_deciders": "states_parties", "digits_ar": "european"},
    ],
    ids=["sessions", "members", "States parties"],
)
def test_the_terms_of_another_body_become_its_options(
    lang: str, words: dict[str, str], tmp_path: Path
) -> None:
    path = tmp_path / "report.txt"
    record = tmp_path / "demo.wgdesk"
    import_file(resource("demo", "meeting.json"), record)
    with closing(Desk.open(record)) as desk:
        for name, value in words.items():
            desk.do(setup.set_option, name=name, value=value)
        write_as("text", speak(desk.read(whole_record), lang, "final"), path)
    source = read_source(path)
    found = understand(source, path.name)
    not_said = {"documents_before", "digits_ar"} | ({"term_chair"} if lang == "ar" else set())
    assert found.record["options"] == {name: words[name] for name in words if name not in not_said}
    assert found.record["meeting"]["parent_full"] == {lang: DEMO["meeting"]["parent_full"][lang]}
    assert found.counts | {"meeting": 0} == COUNTS


@pytest.mark.slow
def test_the_next_meeting_is_set_up_from_the_report(written: tuple[str, Path], tmp_path: Path) -> None:
    lang, path = written[0], written[1] / "report.docx"
    printed_again(understand(read_source(path), path.name), tmp_path)
    template = template_from_record(tmp_path / "again.wgdesk", SteadyClock())
    assert template["meeting"]["ordinal"] == DEMO["meeting"]["ordinal"] + 1
    assert template["meeting"]["body_full"] == {lang: DEMO["meeting"]["body_full"][lang]}
    assert len(template["previous_meetings"]) == COUNTS["previous"] + 1
    assert {one["code"] for one in template["delegations"] if one.get("party")} == {
        one["code"]
        for one in DEMO["delegations"]
        if one["code"] in REGISTERED | {"BWA"} and one.get("party_since")
    }
    titles = {one["title"][lang] for one in template["agenda"] if "title" in one}
    assert DEMO["agenda"][0]["title"][lang] in titles
    assert DEMO["agenda"][1]["title"][lang] not in titles


def test_the_paragraphs_left_over_are_paragraphs_of_the_report(
    found: Understood, written: tuple[str, Path]
) -> None:
    assert 2 < len(found.left) < 9  # who presided, and a statement on behalf of others than a group
    lines = list(_lines(written[1]))
    assert [
        one for one in found.left if not any(one.words.removesuffix(" …") in line for line in lines)
    ] == []


def _lines(folder: Path) -> Iterator[str]:
    for ending in ("txt", "docx"):
        yield from (one.text for one in read_source(folder / f"report.{ending}"))
