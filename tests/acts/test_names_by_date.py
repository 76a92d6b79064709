"""A meeting has the names of States valid on its first day: in 2010, in May 2018, today."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.meetings import new_meeting
from wgdesk.acting.desk import Desk
from wgdesk.reads.queries.record import whole_record

# Code -> the names in English and Arabic in 2010, in May 2018, and at the end of 2026.
NAMES = {
    "MKD": (
        ("the former Yugoslav Republic of Macedonia", "جمهورية مقدونيا اليوغوسلافية السابقة"),
        ("the former Yugoslav Republic of Macedonia", "جمهورية مقدونيا اليوغوسلافية السابقة"),
        ("North Macedonia", "مقدونيا الشمالية"),
    ),
    "SWZ": (("Swaziland", "سوازيلند"), ("Swaziland", "سوازيلند"), ("Eswatini", "إسواتيني")),
    "CZE": (("Czech Republic", "الجمهورية التشيكية"), ("Czechia", "تشيكيا"), ("Czechia", "تشيكيا")),
    "CPV": (("Cape Verde", "الرأس الأخضر"), ("Cabo Verde", "كابو فيردي"), ("Cabo Verde", "كابو فيردي")),
    "LBY": (("Libyan Arab Jamahiriya", "الجماهيرية العربية الليبية"), ("Libya", "ليبيا"), ("Libya", "ليبيا")),
    "TUR": (("Turkey", "تركيا"), ("Turkey", "تركيا"), ("Türkiye", "تركيا")),
}
DAYS = (date(2010, 10, 18), date(2018, 5, 22), date(2026, 12, 1))


@pytest.mark.parametrize("at", [0, 1, 2], ids=["2010", "May 2018", "2026"])
def test_the_names_are_those_of_the_first_day(desk: Desk, at: int) -> None:
    day = DAYS[at]
    new_meeting(desk, ordinal=1, first_day=day, last_day=day + timedelta(days=2))
    known = {one.code: one.name for one in desk.read(whole_record).delegations.values()}
    found = {}
    for code in NAMES:
        forms = [known[code].get(lang) for lang in ("en", "ar")]
        found[code] = tuple(form.listed for form in forms if form is not None)
    assert found == {code: names[at] for code, names in NAMES.items()}
