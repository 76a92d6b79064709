"""The report of a committee on questions without item numbers is read as the facts that it was made of."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from tests.report.golden.renew import BODY_FOLDER, FOLDER
from wgdesk.earlier.source import SourceParagraph, numbered, read_source
from wgdesk.earlier.understanding import Understood, understand

FACTS = json.loads((BODY_FOLDER / "committee-on-islands.json").read_text("utf-8"))


@pytest.fixture(scope="module", params=["ar", "en"])
def source(request: pytest.FixtureRequest) -> tuple[SourceParagraph, ...]:
    return read_source(FOLDER / f"committee-on-islands-{request.param}.txt")


@pytest.fixture(scope="module")
def found(source: tuple[SourceParagraph, ...]) -> Understood:
    return understand(source, "report")


def questions(record: Mapping[str, Any], lang: str) -> list[Any]:
    return [
        (
            one["title"][lang],
            one.get("sittings"),
            [(part["title"][lang], part["sittings"]) for part in one.get("items", ())],
        )
        for one in record["agenda"]
        if one.get("substantive")
    ]


def decisions(record: Mapping[str, Any], lang: str) -> set[Any]:
    return {
        (
            one["verb"],
            one["sitting"],
            one["item"],
            one.get("manner", ""),
            one.get("document") or one["object"][lang],
            one.get("recommendation"),
            frozenset(sponsors(one)),
        )
        for one in record["actions"].values()
    }


def sponsors(action: Mapping[str, Any]) -> Iterator[tuple[str, bool]]:
    for one in action.get("sponsors", ()):
        yield (one, False) if isinstance(one, str) else (one["delegation"], one.get("introduced", False))


def points(record: Mapping[str, Any], lang: str) -> list[Any]:
    return [
        (one["title"][lang], point["voice"], point["sitting"], point["verb"][lang], point["said"][lang])
        for one in record["agenda"]
        for point in one.get("points", ())
    ]


def test_questions_and_their_parts_are_those_of_the_headings(found: Understood) -> None:
    assert questions(found.record, found.lang) == questions(FACTS, found.lang)


def test_what_was_decided_is_tied_to_question_document_and_text(found: Understood) -> None:
    said = found.lang
    read, facts = decisions(found.record, said), decisions(FACTS, said)
    assert {one[:4] + one[5:] for one in read} == {one[:4] + one[5:] for one in facts}
    assert {one[4] for one in read if "A/" in one[4]} == {one[4] for one in facts if "A/" in one[4]}


def test_the_chair_drew_attention_to_documents(found: Understood) -> None:
    assert points(found.record, found.lang) == points(FACTS, found.lang)


def test_meetings_are_those_listed_by_part_with_their_records(found: Understood) -> None:
    names = ("number", "day", "kind", "record_symbol")
    assert [{name: one.get(name) for name in names} for one in found.record["sittings"]] == [
        {name: one.get(name) for name in names} for one in FACTS["sittings"]
    ]
    assert all("doubts" not in one for one in found.record["sittings"])


def test_drafts_have_titles_and_the_sittings_of_their_adoption(found: Understood) -> None:
    names = ("state", "sitting", "manner")
    texts = [one for cluster in found.record["clusters"] for one in cluster["recommendations"]]
    facts = [one for cluster in FACTS["clusters"] for one in cluster["recommendations"]]
    for one, fact in zip(texts, facts, strict=True):
        assert [one.get(name) for name in names] == [fact[name] for name in names]
        assert [one[name][found.lang] for name in ("title", "body")] == [
            fact[name][found.lang] for name in ("title", "body")
        ]
        assert "doubts" not in one


def test_the_form_is_in_the_options(found: Understood) -> None:
    names = (
        *("items_called", "sub_items", "meeting_records", "chapter_order", "text_places_in", "texts_named"),
        *("drafts_are", "draft_numbers", "meetings_listed", "questions_listed", "statements_form"),
        *("statements_behalf", "agenda_form", "held_as", "work_called"),
    )
    options = found.record["options"]
    assert {name: options.get(name) for name in names} == {name: FACTS["options"][name] for name in names}


def test_only_what_is_said_otherwise_is_left(found: Understood) -> None:
    assert len(found.left) == 1


def test_a_heading_that_does_not_name_the_question_makes_none(source: tuple[SourceParagraph, ...]) -> None:
    """What is considered under a heading with another name is not taken for the heading's question."""
    other = {"Tessel Islands": "Other business", "جزر تيسل": "مسائل أخرى"}
    lines = [other.get(one.text, one.text) for one in source]
    read = understand(numbered(((line, False) for line in lines), "report"), "report")
    titles = [title for title, *_ in questions(read.record, read.lang)]
    assert len(titles) == 3
    assert set(other.values()).isdisjoint(titles)


def test_requests_of_someone_unknown_are_left(source: tuple[SourceParagraph, ...], found: Understood) -> None:
    assert "acceded" in {one["verb"] for one in found.record["actions"].values()}
    known, unknown = {
        "en": ("Algeria and Spain to", "Algeria and Atlantis to"),
        "ar": ("من إسبانيا والجزائر", "من أطلانتس والجزائر"),
    }[found.lang]
    read = understand([replace(one, text=one.text.replace(known, unknown)) for one in source], "report")
    assert "acceded" not in {one["verb"] for one in read.record["actions"].values()}


def test_a_text_without_a_title_has_none(source: tuple[SourceParagraph, ...]) -> None:
    """The line under its number ends as a sentence does, so it is the text."""
    title = FACTS["clusters"][0]["recommendations"][1]["title"]
    lines = [one.text for one in source if one.text not in title.values()]
    read = understand(numbered(((line, False) for line in lines), "report"), "report")
    texts = [one for cluster in read.record["clusters"] for one in cluster["recommendations"]]
    assert ["title" in one for one in texts] == [True, False]
