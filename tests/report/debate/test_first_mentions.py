"""The body goes by its full name in the paragraph that first names it, if its reports do so."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, said, words
from wgdesk.phrasing.pack import pack
from wgdesk.report.generated import generated

_ITEMS = "deliberations/item"
_FULL = "Working Group on the Environment"
_OUTLINE = ["statements", "deliberations", {"kind": "opening"}]


def _printed(first: str = "full", **parts: Any) -> Printed:
    options = {"body_first_named": first, "items_called": "number", "held_as": "body"}
    file = meeting([said("EGY")], **{"outline": _OUTLINE, "options": options, **parts})
    file["version"] = 4
    return Printed(file)


@pytest.mark.sampled
def test_the_first_paragraph_that_names_the_body_has_its_full_name() -> None:
    """Statements name no body; the next paragraph has its full name, and all others the short one."""
    for first in ("short", "full"):
        lines = _printed(first).lines("en")
        named = [line for line in lines if "Working Group" in line and line.endswith(".")]
        name = _FULL if first == "full" else "Working Group"
        assert named[0].startswith(f"At its 1st meeting, on 6 October 2026, the {name} considered")
        assert not [line for line in named[1:] if _FULL in line]


def test_in_arabic_the_words_agree_with_the_full_name() -> None:
    line = next(iter(_printed().lines("ar", _ITEMS)))
    assert line == (
        "نظر الفريق العامل المعني بالبيئة، في جلسته الأولى، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦، في البند ٢"
        " من جدول الأعمال."
    )


@pytest.mark.sampled
def test_a_paragraph_that_somebody_wrote_may_be_the_first() -> None:
    """Its words count as printed; the paragraph after it has the short name."""
    for typed, full in ((f"The {_FULL} met.", False), ("The session was short.", True)):
        added = {
            "anchor": "statements",
            "side": "after",
            "kind": "paragraph",
            "body": words("نص", typed),
        }
        line = next(iter(_printed(insertions=[added]).lines("en", _ITEMS)))
        assert (_FULL in line) is full, typed


def test_the_mandate_introduces_the_body() -> None:
    mandate = words("قرر المؤتمر إنشاء فريق عامل.", "The Conference decided to establish a working group.")
    outline = ["introduction", *_OUTLINE]
    printed = _printed(outline=outline, mandates=[{"kind": "decision", "number": "2/3", "body": mandate}])
    assert _FULL not in next(iter(printed.lines("en", _ITEMS)))


@pytest.mark.sampled
def test_the_generated_text_has_the_name_that_is_printed() -> None:
    """Whoever edits the paragraph begins with it; its facts are the same whichever name is printed."""
    found = {}
    for first in ("short", "full"):
        record = _printed(first).record
        now = generated(record, pack("en", record.options))
        key = next(one for one in now if one.startswith(_ITEMS) and one.endswith("/consideration"))
        found[first] = now[key]
    assert _FULL in found["full"].text
    assert _FULL not in found["short"].text
    assert found["full"].facts == found["short"].facts
