"""Whose Chair an officer is, where the Chair of another body was named before."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, said, words
from tests.report.debate.test_documents_introduced import DOCUMENTS, OPTIONS

ORDER = OPTIONS | {"chapter_order": "meeting", "occasions_order": "rounds"}
CHIEF = ("رئيسة فريق الخبراء", "Chair of the Group of Experts")


def told(function: tuple[str, str], *requests: File, **facts: Any) -> Printed:
    """Return a meeting at which somebody introduced a report, and then the Chair a note."""
    chaired = {"chair": {"person": "chair", "office": "chair", "elected_at": 1}}
    people = {"other": {"gender": "f", "function": words(*function), **facts}}
    introduced = (
        said(person="other", lane="invited", kind="introduction", introduced=["A/1"]),
        *requests,
        said(person="chair", at="10:20", kind="introduction", introduced=["A/2"]),
        said(person="chair", at="10:30", kind="introduction", introduced=["A/3"]),
    )
    parts = {"documents": DOCUMENTS, "options": ORDER, "people": people, "officers": chaired}
    file = meeting(introduced, outline=["opening", "chapters"], **parts)
    return Printed({**file, "version": 4})


def by(printed: Printed, lang: str, document: str) -> str:
    """Return the sentence on who introduced a document."""
    return next(one for one in printed.lines(lang, "statements/") if f"({document})" in one)


@pytest.mark.sampled
def test_after_the_chair_of_another_body_the_chair_is_that_of_this_one() -> None:
    """The form of E/2025/24, chap. II, paras. 2 and 3; whoever spoke between makes no difference."""
    printed = told(CHIEF, said("EGY", at="10:10"))
    assert ", the Chair of the Working Group introduced the note" in by(printed, "en", "A/2")
    assert "عرضت رئيسة الفريق العامل مذكرة" in by(printed, "ar", "A/2")
    assert ", the Chair introduced the working paper" in by(printed, "en", "A/3")
    assert "عرضت الرئيسة ورقة" in by(printed, "ar", "A/3")


@pytest.mark.sampled
@pytest.mark.parametrize(
    "function",
    [
        ("رئيسة قسم المنع", "Chief of the Prevention Section"),
        ("نائبة رئيس فريق الخبراء", "Vice-Chair of the Group of Experts"),
        ("مقررة فريق الخبراء", "Rapporteur of the Group of Experts"),
    ],
    ids=["chief", "vice-chair", "rapporteur"],
)
def test_nobody_else_is_taken_for_the_chair(function: tuple[str, str]) -> None:
    printed = told(function)
    assert ", the Chair introduced the note" in by(printed, "en", "A/2")
    assert "عرضت الرئيسة مذكرة" in by(printed, "ar", "A/2")
