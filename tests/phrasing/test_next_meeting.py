"""An agenda item that names the next meeting is renumbered for the agenda of that meeting."""

from __future__ import annotations

import pytest

from wgdesk.phrasing.pack import pack_class


@pytest.mark.parametrize(
    ("lang", "title", "n", "wanted"),
    [
        ("en", "Provisional agenda for the sixth meeting", 6, "Provisional agenda for the seventh meeting"),
        ("en", "Agenda for the sixth session", 6, "Agenda for the seventh session"),
        ("en", "Sixth review of the fifth meeting", 6, "Sixth review of the fifth meeting"),
        ("en", "Agenda for the sixth regular session", 6, "Agenda for the seventh regular session"),
        ("ar", "جدول أعمال الدورة العادية السادسة", 6, "جدول أعمال الدورة العادية السابعة"),
        ("ar", "جدول الأعمال المؤقت للاجتماع السادس", 6, "جدول الأعمال المؤقت للاجتماع السابع"),
        ("ar", "جدول الأعمال المؤقت للدورة السادسة", 6, "جدول الأعمال المؤقت للدورة السابعة"),
        ("ar", "جدول أعمال الدورة العاشرة", 10, "جدول أعمال الدورة الحادية عشرة"),
        ("ar", "جدول أعمال الدورة السادسة عشرة", 6, "جدول أعمال الدورة السادسة عشرة"),
    ],
)
def test_the_ordinal_moves_on_by_one(lang: str, title: str, n: int, wanted: str) -> None:
    assert pack_class(lang).of_next_meeting(title, n) == wanted
