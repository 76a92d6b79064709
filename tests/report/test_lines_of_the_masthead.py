"""The lines over the title: the organ, the session, the item of the agenda, and the title itself."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, words
from tests.report.spaces import plain
from wgdesk.phrasing.tree import LineRole, TitleLine
from wgdesk.report.make import speak

PARTIES = {
    "body_full": words(
        "اجتماع الدول الأطراف في معاهدة السهول", "Meeting of States Parties to the Plains Treaty"
    ),
    "parent_full": words("معاهدة السهول", "Plains Treaty"),
}


def _lines(lang: str, stage: str = "draft", options: dict[str, str] | None = None, **facts: Any) -> list[str]:
    file = meeting(options=options or {})
    file["version"] = 4
    file["meeting"] |= {"parent_full": words("المجلس", "Council"), **facts}
    document = speak(Printed(file).record, lang, "final" if stage == "final" else "draft")
    roles = [*LineRole][[*LineRole].index(LineRole.PARENT) :]
    lines = [one for one in document.blocks if isinstance(one, TitleLine) and one.role in roles]
    return [plain(line.text) for line in lines]


def test_a_meeting_of_states_parties_is_the_organ() -> None:
    ways = {"masthead_organ": "body", "term_event": "itself"}
    assert _lines("en", options=ways, **PARTIES) == [
        "Third Meeting of States Parties to the Plains Treaty",
        "Vienna, 6 and 7 October 2026",
        "Draft report",
    ]
    assert _lines("ar", options=ways, **PARTIES)[0] == "الاجتماع الثالث للدول الأطراف في معاهدة السهول"


def test_any_body_may_be_the_organ_by_its_name() -> None:
    assert _lines("en", options={"masthead_organ": "body"})[0] == "Working Group on the Environment"


@pytest.mark.parametrize(
    ("ordinal", "en", "ar"),
    [(68, "Sixty-eighth session", "الدورة الثامنة والستون"), (None, "2026 session", "دورة عام ٢٠٢٦")],
)
def test_the_session_has_a_line(ordinal: int | None, en: str, ar: str) -> None:
    ways = {"masthead_session": "shown", "term_event": "session"}
    english = _lines("en", options=ways, ordinal=ordinal)
    assert english == [
        *("Council", "Working Group on the Environment", en),
        *("Vienna, 6 and 7 October 2026", "Draft report"),
    ]
    assert _lines("ar", options=ways, ordinal=ordinal)[2] == ar


def test_the_item_of_the_agenda_stands_before_the_title() -> None:
    assert _lines("en", masthead_item=4)[-2:] == ["Agenda item 4", "Draft report"]
    title = words("تقارير الهيئات", "reports of bodies")
    assert _lines("en", masthead_item=4, masthead_item_title=title)[-3:] == [
        *("Agenda item 4", "Reports of bodies", "Draft report")
    ]
    assert _lines("ar", masthead_item=4, masthead_item_title=title)[-3:-1] == [
        *("البند ٤ من جدول الأعمال", "تقارير الهيئات")
    ]


@pytest.mark.parametrize(
    ("options", "facts", "en", "ar"),
    [
        (
            {"title_final": "session", "masthead_session": "shown"},
            {"ordinal": 24},
            [
                "Council",
                "Working Group on the Environment",
                "Report on the twenty-fourth session (6 and 7 October 2026)",
            ],
            "تقرير عن الدورة الرابعة والعشرين (٦ و ٧ تشرين الأول/أكتوبر ٢٠٢٦)",
        ),
        (
            {"title_final": "its_session", "masthead_session": "parent"},
            {"ordinal": None, "session_kind": "resumed", "masthead_item": 18},
            [
                *("Council", "2026 session", "Agenda item 18"),
                "Report of the Working Group on the Environment on its 2026 resumed session (Vienna, 6 and 7"
                " October 2026)",
            ],
            "تقرير الفريق العامل المعني بالبيئة عن دورته المستأنفة لعام ٢٠٢٦"
            " (فيينا، ٦ و ٧ تشرين الأول/أكتوبر ٢٠٢٦)",
        ),
        (
            {"title_final": "body", "masthead_session": "parent"},
            {"ordinal": 85, "parent_session": 80},
            [
                *("Council", "Eightieth session", "Report of the Working Group on the Environment"),
                "Eighty-fifth session (6 and 7 October 2026)",
            ],
            "الدورة الخامسة والثمانون (٦ و ٧ تشرين الأول/أكتوبر ٢٠٢٦)",
        ),
        # The session is that of the body, whose name stands over it.
        (
            {"masthead_session": "shown"},
            {"ordinal": 24},
            [
                *("Council", "Working Group on the Environment", "Twenty-fourth session"),
                "Report on the session of the Working Group on the Environment held in Vienna on 6 and 7"
                " October 2026",
            ],
            "تقرير عن دورة الفريق العامل المعني بالبيئة المعقودة في فيينا يومي ٦ و ٧ تشرين الأول/أكتوبر ٢٠٢٦",
        ),
    ],
)
def test_the_title_of_a_final_names_the_session(
    options: dict[str, str], facts: dict[str, Any], en: list[str], ar: str
) -> None:
    ways = {"term_event": "session", **options}
    assert _lines("en", "final", ways, **facts) == en
    assert _lines("ar", "final", ways, **facts)[-1] == ar


def test_a_draft_has_the_session_of_its_body() -> None:
    ways = {"term_event": "session", "masthead_session": "parent"}
    assert "Third session" in _lines("en", options=ways, parent_session=80)


def test_titles_have_the_form_of_the_body() -> None:
    assert _lines("ar", options={"title_draft": "indefinite"})[-1] == "مشروع تقرير"
    assert _lines("en", options={"title_draft": "indefinite"})[-1] == "Draft report"
    assert _lines("en", "final", {"title_final": "short"})[-2:] == ["Vienna, 6 and 7 October 2026", "Report"]
    assert _lines("ar", "final", {"title_final": "short"})[-1] == "التقرير"
