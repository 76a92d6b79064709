"""Informal bodies: set up when, chaired by whom, how often they met, what they reported."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.report.spaces import plain
from tests.short_roster import with_named_delegations
from wgdesk.acting.record_creation import new_record
from wgdesk.acts import informal
from wgdesk.acts.wording import write_text
from wgdesk.exchange import import_into
from wgdesk.model import InformalKind
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.make import speak

pytestmark = pytest.mark.slow  # long: in the thorough run only


def told(folder: Path, body: dict[str, Any], lang: str) -> str:
    """Return the paragraph on an informal body of the second sitting's meeting."""
    file = {
        "format": "wgdesk-record",
        "version": 4,
        "roster": True,
        "meeting": {
            "first_day": "2026-10-05",
            "last_day": "2026-10-06",
            "body_short": {"ar": "اللجنة", "en": "Commission"},
        },
        "people": {
            "man": {"gender": "m", "name": {"ar": "عمر القاضي", "en": "Omar Elkadi"}, "delegation": "JPN"},
            "woman": {"gender": "f", "name": {"ar": "ليلى حداد", "en": "Leila Haddad"}, "delegation": "EGY"},
        },
        "officers": {"chair": {"person": "woman", "office": "chair"}},
        "agenda": [{"title": {"en": "One", "ar": "الأول"}}],
        "sittings": [{"day": "2026-10-05", "held": True}, {"day": "2026-10-06", "held": True}],
        "informal_bodies": [body],
    }
    path = folder / "informal.wgdesk"
    path.unlink(missing_ok=True)
    with new_record(path) as desk:
        import_into(desk, json.dumps(with_named_delegations(file)).encode(), source="informal.json")
        blocks = speak(desk.read(whole_record), lang, "final").blocks
    (text,) = [plain(one.text) for one in blocks if one.key.startswith("agenda/informal")]  # type: ignore[union-attr]
    return text


WHOLE = {
    "kind": "committee",
    "established_at": 1,
    "item": "1",
    "mandate": {"en": "to consider the draft resolutions", "ar": "للنظر في مشاريع القرارات"},
    "chaired_by": "woman",
    "meetings": 3,
    "reported_at": 2,
    "report": {"en": "five texts had been agreed.", "ar": "خمسة نصوص قد حظيت بالاتفاق."},
}


def test_a_body_is_told_with_all_its_facts(tmp_path: Path) -> None:
    assert told(tmp_path, WHOLE, "en") == (
        "At its 1st meeting, on 5 October 2026, the Commission established a Committee of the Whole under"
        " agenda item 1 to consider the draft resolutions. The Committee of the Whole, chaired by Ms. Leila"
        " Haddad (Egypt), held three meetings. At its 2nd meeting, on 6 October 2026, the Commission heard"
        " from the Chair of the Committee of the Whole that five texts had been agreed."
    )
    assert told(tmp_path, WHOLE, "ar") == (
        "وأنشأت اللجنة، في جلستها الأولى، المعقودة في ٥ تشرين الأول/أكتوبر ٢٠٢٦، لجنة جامعة في إطار البند ١"
        " من جدول الأعمال للنظر في مشاريع القرارات. وعقدت اللجنة الجامعة، برئاسة السيدة ليلى حداد (مصر)، ثلاث"
        " جلسات. وأبلغت رئيسة اللجنة الجامعة اللجنة، في جلستها الثانية، المعقودة في ٦ تشرين الأول/أكتوبر"
        " ٢٠٢٦، بأن خمسة نصوص قد حظيت بالاتفاق."
    )


@pytest.mark.parametrize(
    ("kind", "en", "ar"),
    [
        ("working_group", "a Working Group of the Whole", "فريقاً عاملاً جامعاً"),
        ("friends", "a group of friends of the Chair", "فريق أصدقاء الرئيسة"),
        ("extended_bureau", "an extended Bureau", "مكتباً موسعاً"),
        ("contact_group", "a contact group", "فريق اتصال"),
        ("drafting_group", "a drafting group", "فريق صياغة"),
    ],
)
def test_a_kind_and_the_sitting_are_enough(tmp_path: Path, kind: str, en: str, ar: str) -> None:
    body = {"kind": kind, "established_at": 1}
    assert told(tmp_path, body, "en") == (
        f"At its 1st meeting, on 5 October 2026, the Commission established {en}."
    )
    assert told(tmp_path, body, "ar") == (
        f"وأنشأت اللجنة، في جلستها الأولى، المعقودة في ٥ تشرين الأول/أكتوبر ٢٠٢٦، {ar}."
    )


def test_a_body_not_recorded_as_established_may_have_existed(tmp_path: Path) -> None:
    known = {"kind": "extended_bureau", "meetings": 2}
    assert told(tmp_path, known, "en") == "The extended Bureau held two meetings."
    assert told(tmp_path, known, "ar") == "وعقد المكتب الموسع جلستين."


def test_chair_and_meetings_can_be_told_alone(tmp_path: Path) -> None:
    group = {"kind": "drafting_group"}
    assert told(tmp_path, {**group, "chaired_by": "man"}, "en") == (
        "The drafting group was chaired by Mr. Omar Elkadi (Japan)."
    )
    assert told(tmp_path, {**group, "chaired_by": "man"}, "ar") == (
        "وتولى السيد عمر القاضي (اليابان) رئاسة فريق الصياغة."
    )
    assert told(tmp_path, {**group, "meetings": 2}, "en") == "The drafting group held two meetings."
    assert told(tmp_path, {**group, "meetings": 2}, "ar") == "وعقد فريق الصياغة جلستين."
    assert told(tmp_path, {**group, "meetings": 1}, "ar") == "وعقد فريق الصياغة جلسة واحدة."


def test_a_report_without_a_text_is_on_the_results(tmp_path: Path) -> None:
    group = {"kind": "other", "name": {"en": "group on registers", "ar": "فريق السجلات"}, "reported_at": 2}
    assert told(tmp_path, group, "en") == (
        "At its 2nd meeting, on 6 October 2026, the"
        " Commission heard a report by the Chair of the group on registers on the results of its work."
    )
    assert told(tmp_path, group, "ar") == (
        "وأطلع رئيس فريق السجلات اللجنة، في جلستها الثانية، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦، على نتائج"
        " أعمال فريق السجلات."
    )


def test_they_are_added_moved_removed_and_brought_back(tmp_path: Path) -> None:
    with new_record(tmp_path / "acts.wgdesk") as desk:
        file = {"first_day": "2026-10-05", "last_day": "2026-10-06"}
        import_into(
            desk,
            json.dumps({"format": "wgdesk-record", "version": 4, "meeting": file}).encode(),
            source="x.json",
        )
        keys = [desk.do(informal.add_informal_body, kind=kind) for kind in list(InformalKind)[:2]]
        desk.do(informal.move_informal_body, informal_body_id=keys[1], before_id=keys[0])
        desk.do(informal.edit_informal_body, informal_body_id=keys[0], meetings=2)
        desk.do(
            write_text, table="informal_body", row=keys[0], field="report", lang="en", body="all was agreed"
        )
        assert [one.id for one in desk.read(whole_record).informal_bodies] == [keys[1], keys[0]]
        desk.do(informal.remove_informal_body, informal_body_id=keys[0])
        assert [one.id for one in desk.read(whole_record).informal_bodies] == [keys[1]]
        desk.undo()
        found = {one.id: one for one in desk.read(whole_record).informal_bodies}
        assert (found[keys[0]].meetings, found[keys[0]].report.get("en")) == (2, "all was agreed")
