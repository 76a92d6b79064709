"""Officers elected before the meeting, by acclamation or not."""

from __future__ import annotations

from typing import Any

from tests.report.debate.small_record import Printed, meeting, person

PEOPLE = {
    "vice": person("f", "أمينة ديالو", "Amina Diallo", delegation="SEN"),
    "man": person("m", "عمر القاضي", "Omar Elkadi", delegation="JPN"),
}
TOLD = {"bureau_earlier": "shown", "bureau_earlier_manner": "said"}


def _printed(options: dict[str, str], **vice: Any) -> Printed:
    officers = {
        "chair": {"person": "chair", "office": "chair", "elected_on": "2025-12-08"},
        "vice": {"person": "vice", "office": "vice_chair", "elected_on": "2025-12-08", **vice},
        "last": {"person": "man", "office": "rapporteur", "elected_on": "2026-02-01"},
    }
    return Printed(meeting(people=dict(PEOPLE), officers=officers, options=options))


def test_an_option_tells_that_all_were_elected_by_acclamation() -> None:
    printed = _printed(TOLD)
    assert printed.lines("en", "opening/before") == [
        "The following officers had been elected by acclamation on 8 December 2025:",
        "Mr. Omar Elkadi (Japan) had been elected Rapporteur by acclamation on 1 February 2026.",
    ]
    assert printed.lines("ar", "opening/before") == [
        "وكانت عضوتا المكتب التالي اسماهما قد انتُخبتا بالتزكية في ٨ كانون الأول/ديسمبر ٢٠٢٥:",
        "وكان السيد عمر القاضي (اليابان) قد انتُخب بالتزكية لمنصب المقرر في ١ شباط/فبراير ٢٠٢٦.",
    ]
    assert not any("acclamation" in line for line in printed.lines("en", "opening/officer"))


def test_acclamation_stands_in_the_lines_of_officers_if_not_all_were_elected_so() -> None:
    printed = _printed(TOLD, by_acclamation=False)
    assert printed.lines("en", "opening/before")[0] == (
        "The following officers had been elected on 8 December 2025:"
    )
    assert printed.lines("en", "opening/officer") == [
        "Chair: Ms. Leila Haddad (Lebanon), by acclamation;",
        "Vice-Chair: Ms. Amina Diallo (Senegal).",
    ]
    assert printed.lines("ar", "opening/officer")[0] == "الرئيسة: السيدة ليلى حداد (لبنان)، بالتزكية؛"


def test_without_the_option_nothing_is_said_of_it() -> None:
    printed = _printed({"bureau_earlier": "shown"}, by_acclamation=False)
    assert not any("acclamation" in line for line in printed.lines("en", "opening/"))


def test_a_body_that_names_its_officers_in_a_sentence_does_so_for_those_elected_earlier() -> None:
    printed = _printed(TOLD | {"bureau_form": "running"}, by_acclamation=False)
    assert printed.lines("en", "opening/before") == [
        "The following officers had been elected on 8 December 2025: Ms. Leila Haddad (Lebanon) as Chair by"
        " acclamation and Ms. Amina Diallo (Senegal) as Vice-Chair.",
        "Mr. Omar Elkadi (Japan) had been elected Rapporteur by acclamation on 1 February 2026.",
    ]
    assert printed.lines("ar", "opening/before")[0] == (
        "وكانت عضوتا المكتب التالي اسماهما قد انتُخبتا في ٨ كانون الأول/ديسمبر ٢٠٢٥: السيدة ليلى حداد (لبنان)"
        " لمنصب الرئيسة بالتزكية، والسيدة أمينة ديالو (السنغال) لمنصب نائبة الرئيسة."
    )
    assert printed.lines("en", "opening/officer") == []


def test_a_body_says_that_its_officers_served_without_when_they_were_elected() -> None:
    printed = _printed(TOLD | {"bureau_earlier": "served"})
    assert printed.lines("en", "opening/before") == [
        "The following served as officers of the Working Group during the third meeting:"
    ]
    assert printed.lines("ar", "opening/before") == [
        "وكان أعضاء مكتب الفريق العامل خلال الاجتماع الثالث على النحو التالي:"
    ]
    assert printed.lines("en", "opening/officer") == [
        "Chair: Ms. Leila Haddad (Lebanon);",
        "Vice-Chair: Ms. Amina Diallo (Senegal);",
        "Rapporteur: Mr. Omar Elkadi (Japan).",
    ]
