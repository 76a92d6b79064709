"""Statements and votes of a report are read as the facts that it was made of."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from tests.report.golden.renew import BODY_FOLDER, FOLDER
from wgdesk.earlier.source import SourceParagraph, read_source
from wgdesk.earlier.understanding import Understood, understand
from wgdesk.phrasing.report_wording import wording

LANGUAGES = ("ar", "en")


@cache
def source(body: str, lang: str) -> tuple[SourceParagraph, ...]:
    return read_source(FOLDER / f"{body}-{lang}.txt")


@cache
def found(body: str, lang: str) -> Understood:
    return understand(source(body, lang), "report")


@cache
def facts(body: str) -> Any:
    return json.loads((BODY_FOLDER / f"{body}.json").read_text("utf-8"))


def requests(record: Mapping[str, Any]) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for n, sitting in enumerate(record["sittings"], 1):
        for one in sitting.get("requests", ()):
            yield sitting.get("number", n), one


def spoken(record: Mapping[str, Any], lang: str) -> set[Any]:
    """Return who spoke, under what and how, without the sitting: few reports give it."""
    return {
        (
            one.get("item"),
            "reply" if one.get("lane") == "reply" else one.get("kind", "general"),
            one.get("delegation"),
            one.get("grouping") or one.get("behalf", {}).get(lang, ""),
            one.get("medium", "room"),
            person(record, one, lang),
        )
        for _, one in requests(record)
    }


def person(record: Mapping[str, Any], one: Mapping[str, Any], lang: str) -> str:
    known = record["people"].get(one.get("person"), {})
    return str(known.get("name", known.get("function", {})).get(lang, "")) if known else ""


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("body", ["ccpcj", "meeting-of-states-parties", "committee-on-islands"])
def test_statements_are_those_of_the_record(body: str, lang: str) -> None:
    read, was = spoken(found(body, lang).record, lang), spoken(facts(body), lang)
    own = {"WATCH"}  # an organization that the program does not know gets a code of its own
    assert {one for one in read if not str(one[2]).startswith("ORG")} == {
        one for one in was if one[2] not in own
    }
    assert len(read) == len(was)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_statements_at_a_meeting_that_is_named_are_at_it(lang: str) -> None:
    body = "committee-on-islands"
    at = {(n, one.get("delegation")) for n, one in requests(found(body, lang).record)}
    assert at == {(n, one.get("delegation")) for n, one in requests(facts(body))}
    assert all("note" not in one for _, one in requests(found(body, lang).record))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_statement_at_one_of_several_meetings_has_a_note(lang: str) -> None:
    record = found("ccpcj", lang).record
    item = next(one for one in record["agenda"] if one["number"] == 3)
    assert len(item["sittings"]) > 1
    noted = [(n, one["note"]) for n, one in requests(record) if one.get("item") == "3"]
    assert set(noted) == {(item["sittings"][0], wording(lang).unplaced)}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_speakers_who_are_counted_are_counted_at_their_meetings(lang: str) -> None:
    record = found("statistical-commission", lang).record
    counts = next(one["speaker_counts"] for one in record["agenda"] if one["number"] == 3)
    assert counts == [
        {"sitting": 2, "since": 1, "kind": kind, "number": number}
        for kind, number in (("deciders", 3), ("other_states", 1), ("international", 1))
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_statements_points_and_decisions_are_counted(lang: str) -> None:
    read = found("statistical-commission", lang)
    assert read.counts["statement"] == len(list(requests(facts("statistical-commission")))) == 22
    assert (read.counts["point"], read.counts["action"]) == (7, 6)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("body", ["ccpcj", "cnd", "meeting-of-states-parties"])
def test_votes_are_those_of_the_record(body: str, lang: str) -> None:
    names, choices = ("verb", "sitting", "voting"), ("in_favour", "against", "abstaining")

    def votes(record: Mapping[str, Any]) -> list[Any]:
        acted = [one for one in record["actions"].values() if one.get("manner") == "vote"]
        ballots = [one.get("ballots", {}) for one in acted]
        cast = [{choice: sorted(those) for choice, those in one.items()} for one in ballots]
        return sorted(
            (
                [one.get(name, "") for name in names],
                [one.get(choice, len(those.get(choice, ()))) for choice in choices],
                sorted(those.items()),
            )
            for one, those in zip(acted, cast, strict=True)
        )

    read = votes(found(body, lang).record)
    assert read == votes(facts(body))
    assert read


@pytest.mark.parametrize(
    ("lang", "known", "unknown"),
    [
        ("en", "Statements were also made by the observers for the European Union", "Atlantis"),
        ("ar", "وتكلم أيضاً المراقبان عن الاتحاد الأوروبي", "أطلانتس"),
    ],
)
def test_a_statement_of_someone_unknown_is_left_whole(lang: str, known: str, unknown: str) -> None:
    (line,) = (one for one in source("ccpcj", lang) if known in one.text)
    other = line.text.replace("Yemen", unknown).replace("واليمن", f"و{unknown}")
    assert other != line.text
    read = understand(
        [replace(one, text=other) if one is line else one for one in source("ccpcj", lang)], "r"
    )
    assert line.number in {one.number for one in read.left}
    assert not any(one.get("delegation") == "EU" for _, one in requests(read.record))


@pytest.mark.parametrize(
    ("lang", "known", "other"),
    [
        ("en", "the representative of Egypt on behalf of", "the Chair of the round table, who had chaired"),
        ("en", "the representative of Egypt on behalf of the", "several delegations, including the"),
        ("ar", "ممثل مصر، باسم", "السيد سامي حداد عن عمل فريقه في"),
        ("ar", "ممثل مصر، باسم", "عدة وفود، من بينها"),
    ],
)
def test_who_is_not_known_for_certain_makes_no_person(lang: str, known: str, other: str) -> None:
    people = {name["name"][lang] for name in found("ccpcj", lang).record["people"].values()}
    changed = [replace(one, text=one.text.replace(known, other)) for one in source("ccpcj", lang)]
    read = understand(changed, "report")
    assert {name["name"][lang] for name in read.record["people"].values()} == people
    assert not any(one.get("delegation") == "EGY" for _, one in requests(read.record))
    assert len(read.left) > len(found("ccpcj", lang).left)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_explanation_of_vote_belongs_to_what_is_told_right_before_it(lang: str) -> None:
    (explained,) = (one for _, one in requests(found("ccpcj", lang).record) if one["kind"] == "position")
    assert found("ccpcj", lang).record["actions"][explained["action"]]["manner"] == "vote"
    told = {"en": "explanation of vote", "ar": "تعليلاً للتصويت"}[lang]
    lines = list(source("ccpcj", lang))
    at = next(n for n, one in enumerate(lines) if told in one.text)
    between = [{"en": "20A. The room was closed.", "ar": "٢٠- وأُغلقت القاعة."}[lang]]
    apart = [*(one.text for one in lines[:at]), *between, *(one.text for one in lines[at:])]
    read = understand([replace(lines[0], number=n, text=text) for n, text in enumerate(apart, 1)], "report")
    assert not any(one["kind"] == "position" for _, one in requests(read.record))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_general_debate_is_a_section_with_its_speakers(lang: str) -> None:
    read = found("committee-on-information", lang).record
    assert "statements" in [one["kind"] for one in read["outline"]]
    assert read["options"]["general_exchange"] in ("debate", "discussion")
    assert {
        one["delegation"] for n, one in requests(read) if one["kind"] == "general" and "item" not in one
    } == {*("CUB", "EU", "EGY", "IND", "BRA", "JPN", "DZA")}
