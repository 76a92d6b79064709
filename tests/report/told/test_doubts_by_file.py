"""A doubt in a file on a fact that no form can mark is printed, or a notice says that it is not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, person, said, words
from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_into
from wgdesk.rules.doubts import BY_FILE

PANEL = {
    "title": words("حوار بشأن السجلات", "Dialogue on registers"),
    "moderator": "mod",
    "panellists": ["guest"],
}
POINT = {"said": words("ذلك حسن", "that was good"), "verb": words("ذكر", "noted"), "quantifier": "some"}
PAPER = {"kind": "other", "symbol": "A/1", "submitter": "EGY", "title": words("ورقة", "A paper")}
PROPOSED = {"state": "adopted", "sitting": 1, "body": words("ينبغي العمل.", "States should act.")}


def full(**changed: File) -> File:
    """Return a meeting with each of these facts; ``changed`` are doubts by the row that has them."""
    doubts = {name: {"doubts": marks} for name, marks in changed.items()}
    item = {
        "panels": [PANEL | doubts.get("panel", {})],
        "points": [POINT | doubts.get("point", {})],
        **doubts.get("item", {}),
    }
    file = meeting([said("EGY", "2") | doubts.get("request", {}), said("FRA", "2")], item=item, roster=True)
    file["people"]["mod"] = person("m", "كريم", "Karim")
    file["agenda"][2] |= {"joint_with": "2"} | doubts.get("joint", {})
    file["documents"] = [PAPER | doubts.get("document", {})]
    file["delegations"] = [{"code": "PAK"} | doubts.get("delegation", {})]
    file["registrations"][0] = {"delegation": "EGY"} | doubts.get("registration", {})
    heading = {"heading": words("أ", "A")}
    file["clusters"] = [heading | {"recommendations": [PROPOSED | doubts.get("recommendation", {})]}]
    return file


CASES = [
    ("panel", "moderator", "mod", ("Mr. Karim", "السيد كريم")),
    ("panel", "title", "", ("Dialogue on registers", "حوار بشأن السجلات")),
    ("panel", "kind", "", ("panel", "حلقة")),
    ("point", "verb", "", ("noted", "ذكر")),
    ("joint", "joint_with", "", ("jointly", "معاً")),
    ("item", "no_issues", "", ("No issues", "لم تُثر")),
    ("document", "submitter", "", ("Egypt", "مصر")),
    ("delegation", "party", "", ("Pakistan", "باكستان")),
    ("registration", "delegation", "", ("Egypt", "مصر")),
    ("recommendation", "state", "", ("States should act.", "ينبغي العمل.")),
    ("request", "item", "", ("", "")),
    ("request", "medium", "", ("", "")),
]


def test_every_doubt_that_only_a_file_can_have_is_tried() -> None:
    assert len(CASES) == sum(map(len, BY_FILE.values()))


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("row", "column", "other", "words_shown"), CASES, ids=[f"{c[0]}-{c[1]}" for c in CASES]
)
def test_a_doubt_by_file_is_shown_in_brackets(
    row: str, column: str, other: str, words_shown: tuple[str, str]
) -> None:
    sure, unsure = Printed(full()), Printed(full(**{row: {column: other}}))
    for lang, word in zip(("en", "ar"), words_shown, strict=True):
        before = sure.blocks(lang)
        bracketed = [text for key, text in unsure.blocks(lang).items() if text != before.get(key)]
        shown = [text for text in bracketed if "[" in text]
        assert shown, bracketed
        assert any(word in text for text in shown), shown
        assert not any("…" in text for text in bracketed), bracketed
        (found,) = unsure.found("doubt", lang)
        assert dict(found.facts)["printed"] == "yes"
        assert found.blocking


def noted(folder: Path, file: File) -> list[str]:
    desk = Desk.create(folder / "x.wgdesk")
    notices = import_into(desk, json.dumps(file).encode(), source="x.json").notices
    desk.close()
    return [one.path for one in notices if one.key == "notice-doubt-unprinted"]


@pytest.mark.sampled
@pytest.mark.parametrize(("row", "column"), [(case[0], case[1]) for case in CASES])
def test_a_doubt_that_is_shown_has_no_note(tmp_path: Path, row: str, column: str) -> None:
    assert noted(tmp_path, full(**{row: {column: ""}})) == []


def test_a_doubt_that_is_not_shown_is_noted_and_found(tmp_path: Path) -> None:
    file: dict[str, Any] = full()
    file["meeting"]["doubts"] = {"zone": ""}
    assert noted(tmp_path, file) == ["$.meeting.doubts.zone"]
    (found,) = Printed(file).found("doubt")
    assert (dict(found.facts)["printed"], found.blocking) == ("no", True)


def test_a_doubt_on_a_request_that_was_never_called_changes_no_sentence() -> None:
    waiting = {"delegation": "FRA", "item": "2", "asked_at": "2026-10-06T10:30+02:00"}
    sure = Printed(meeting([said("EGY", "2"), waiting]))
    unsure = Printed(meeting([said("EGY", "2"), waiting | {"doubts": {"medium": "", "item": ""}}]))
    for lang in ("en", "ar"):
        assert [*unsure.blocks(lang).values()] == [*sure.blocks(lang).values()]
        assert len(unsure.found("doubt", lang)) == 2
