"""A body of the user's own is made from a record, replaced under its title, and deleted."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.report.any_body import record_path
from wgdesk.clock import SteadyClock
from wgdesk.errors import Refused
from wgdesk.meeting_setup.bodies import body_called, body_files
from wgdesk.meeting_setup.earlier_meeting import template_from_record
from wgdesk.meeting_setup.own_bodies import delete_body, file_of_body, is_own_body, keep_body, put_back_body


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WGDESK_DATA", str(tmp_path / "data"))


TITLE = {"en": "Committee on Rivers", "ar": "لجنة الأنهار"}


@pytest.mark.sampled
@pytest.mark.parametrize("name", ["csw", "unicef-executive-board", "special-committee"])
def test_a_record_makes_a_body_that_says_what_its_own_body_said(tmp_path: Path, name: str) -> None:
    was = body_called(name).template
    template = template_from_record(record_path(was, tmp_path), SteadyClock())
    assert keep_body(TITLE, template) == "committee-on-rivers"
    made = body_called("committee-on-rivers")
    assert made.title == TITLE
    assert made.template["options"] == was["options"]
    assert made.template.get("script") == was.get("script")
    for field in ("body_full", "parent_full", "venue"):
        assert made.template["meeting"][field] == was["meeting"][field]
    kinds = [
        [one if isinstance(one, str) else one["kind"] for one in body["outline"]]
        for body in (was, made.template)
    ]
    assert kinds[0] == kinds[1]


def test_its_title_names_a_body_and_replaces_no_other() -> None:
    first = {"meeting": {"body_full": {"en": "Rivers"}}}
    assert keep_body(TITLE, first) == "committee-on-rivers"
    options = {"term_chair": "president"}
    assert (
        keep_body({"ar": "لجنة الأنهار"}, {"options": {"term_chair": "president"}}) == "committee-on-rivers"
    )
    assert body_called("committee-on-rivers").template["options"] == options
    assert keep_body({"en": "CSW"}, first) == "csw-2"
    assert not is_own_body("csw")
    assert keep_body({"ar": "لجنة البحار"}, first) == "body"
    for name in ("committee-on-rivers", "csw-2", "body"):
        delete_body(name)
        assert name not in body_files()


def test_a_body_is_not_replaced_where_that_was_not_meant_and_comes_back_whole() -> None:
    name = keep_body(TITLE, {"options": {"term_chair": "president"}}, replace=False)
    kept = file_of_body(name)
    with pytest.raises(Refused, match="body-there"):
        keep_body({"en": "committee on rivers"}, {}, replace=False)
    assert file_of_body(name) == kept
    delete_body(name)
    put_back_body(name, kept)
    assert body_called(name).template["options"] == {"term_chair": "president"}
    put_back_body(name, None)
    assert not is_own_body(name)


def test_a_body_needs_a_title_and_nothing_is_left_of_one_that_is_wrong() -> None:
    with pytest.raises(Refused, match="body-untitled"):
        keep_body({"en": " "}, {})
    with pytest.raises(Refused, match="bad-body"):
        keep_body(TITLE, {"options": {"term_chair": "king"}})
    assert not is_own_body("committee-on-rivers")
