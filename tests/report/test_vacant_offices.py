"""Offices to which nobody was elected, why, and who continued in them from the meeting before."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, person
from tests.report.spaces import plain
from wgdesk.phrasing.tree import Table
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.report.make import speak

PEOPLE = {
    "noor": person("f", "نور", "Noor", delegation="EGY"),
    "sami": person("m", "سامي", "Sami", delegation="FRA"),
    "nobody": {"gender": "m"},
}
CHAIR: dict[str, File] = {"chair": {"person": "chair", "office": "chair", "elected_at": 1}}
VICE: dict[str, File] = {"vice": {"person": "sami", "office": "vice_chair", "elected_at": 1}}
EMPTY: File = {"person": "nobody", "office": "rapporteur", "vacant": True}
REASON = {"ar": "بسبب المشاورات الجارية", "en": "owing to ongoing consultations"}


def bureau(officers: File, lang: str = "en", **options: Any) -> list[str]:
    """Return what is printed on the Bureau."""
    printed = Printed(meeting(people=PEOPLE, officers=officers, options=options))
    return [
        line
        for key in ("elected", "officer", "bureau", "vacant")
        for line in printed.lines(lang, f"opening/{key}")
    ]


ELECTED = (
    "At its 1st meeting, on 6 October 2026, the Working Group elected the following officers by acclamation:"
)
DEFERRED = "At the same meeting, the Working Group deferred the election of"


@pytest.mark.sampled
def test_a_list_of_officers_shows_the_vacant_office() -> None:
    officers = CHAIR | VICE | {"empty": EMPTY}
    assert bureau(officers) == [
        ELECTED,
        *("Chair: Ms. Leila Haddad (Lebanon);", "Vice-Chair: Mr. Sami (France);", "Rapporteur: vacant."),
    ]
    assert bureau(officers, "ar", bureau_form="grouped")[-2:] == ["المقرر:", "شاغر"]
    under = [
        "Chair:",
        "Ms. Leila Haddad (Lebanon)",
        "Vice-Chair:",
        "Mr. Sami (France)",
        "Rapporteur:",
        "Vacant",
    ]
    assert bureau(officers, bureau_form="grouped") == [ELECTED, *under]
    assert bureau(officers, bureau_whole="only") == [ELECTED, *under]
    running = bureau(officers, bureau_form="running", bureau_whole="grouped")
    assert running[1:] == ["The officers of the meeting were as follows:", *under]


def test_a_table_has_a_row_for_the_vacant_office() -> None:
    file = meeting(people=PEOPLE, officers=CHAIR | VICE | {"empty": EMPTY}, options={"bureau_form": "table"})
    blocks = speak(Printed(file).record, "en", "draft").blocks
    (table,) = (one for one in blocks if isinstance(one, Table))
    assert [[plain(cell) for cell in row][:2] for row in table.rows][-1] == ["Rapporteur", "Vacant"]


@pytest.mark.sampled
def test_without_a_list_a_sentence_tells_of_the_vacant_office() -> None:
    assert bureau(CHAIR | {"empty": EMPTY})[1:] == ["The office of Rapporteur remained vacant."]
    one = EMPTY | {"office": "vice_chair", "nominated_by": "AG"}
    assert bureau(CHAIR | {"empty": one})[1:] == [
        "An office of Vice-Chair, for the Group of African States, remained vacant."
    ]
    assert bureau(CHAIR | {"empty": one | {"reason": REASON}}, "ar")[1:] == [
        "وظل أحد مناصب نواب الرئيسة، المخصص لمجموعة الدول الأفريقية، شاغراً بسبب المشاورات الجارية."
    ]


@pytest.mark.sampled
def test_the_election_was_deferred_and_the_former_officer_continued() -> None:
    continued = EMPTY | {"person": "noor", "of_previous": True, "deferred_at": 1, "reason": REASON}
    assert bureau(CHAIR | {"noor": continued})[1:] == [
        f"{DEFERRED} the Rapporteur owing to ongoing consultations. Ms. Noor (Egypt) continued to serve as"
        " Rapporteur."
    ]
    served = continued | {"serves_from": "2026-10-06", "served_until": "2026-10-07"}
    assert bureau(CHAIR | {"noor": served})[1].endswith("Rapporteur on 6 and 7 October 2026.")
    assert bureau(CHAIR | {"noor": served}, "ar")[1:] == [
        "وفي الجلسة نفسها، أرجأ الفريق العامل انتخاب المقرر بسبب المشاورات الجارية. واستمرت السيدة نور"
        " (مصر) في أداء مهام المقررة يومي ٦ و ٧ تشرين الأول/أكتوبر ٢٠٢٦."
    ]
    until = continued | {"served_until": "2026-10-07"}
    assert bureau(CHAIR | {"noor": until})[1].endswith("Rapporteur until 7 October 2026.")
    known = bureau(CHAIR | VICE | {"noor": EMPTY | {"person": "noor", "of_previous": True}}, "ar")
    assert known[-2:] == ["المقرر: شاغر.", "واستمرت السيدة نور (مصر) في أداء مهام المقررة."]


@pytest.mark.sampled
def test_one_of_several_vice_chairs_is_wanting() -> None:
    empty = EMPTY | {"office": "vice_chair", "deferred_at": 2}
    assert bureau(CHAIR | VICE | {"empty": empty}, bureau_form="grouped")[-1] == (
        "At its 2nd meeting, on 7 October 2026, the Working Group deferred the election of a Vice-Chair."
    )
    listed = bureau(CHAIR | VICE | {"empty": empty | {"deferred_at": 1}}, bureau_form="grouped")
    assert listed[3:6] == ["Vice-Chairs:", "Mr. Sami (France)", "Vacant"]
    assert bureau(CHAIR | {"empty": empty}, "ar")[-1].endswith("، انتخاب أحد نواب الرئيسة.")


def test_nobody_holds_a_vacant_office() -> None:
    record = Printed(meeting(people=PEOPLE, officers=CHAIR | {"empty": EMPTY})).record
    assert [one.office for one in record.officers] == ["chair"]
    assert not OfficerNow.rapporteurs(record.officers)


@pytest.mark.sampled
def test_somebody_is_elected_at_a_later_sitting_after_all() -> None:
    empty = EMPTY | {"deferred_at": 1}
    filled = {"person": "sami", "office": "rapporteur", "elected_at": 2}
    lines = bureau(CHAIR | {"empty": empty, "sami": filled}, bureau_whole="grouped")
    assert lines[-1] == f"{DEFERRED} the Rapporteur."
    told = Printed(meeting(people=PEOPLE, officers=CHAIR | {"empty": empty, "sami": filled})).lines("en")
    told = [one for one in told if " elect" in one]
    assert [one.split(", the Working Group ")[1][:15] for one in told] == [
        "elected Ms. Lei",
        "deferred the el",
        "elected Mr. Sam",
    ]
    assert "Vacant" not in lines
    assert "Mr. Sami (France)" in lines
    empty, filled = (
        EMPTY | {"office": "vice_chair"},
        {"person": "noor", "office": "vice_chair", "elected_at": 2},
    )
    some = bureau(CHAIR | VICE | {"empty": empty, "noor": filled}, bureau_whole="grouped")
    assert "Vacant" in some
    filled |= {"replaces": "empty"}
    assert "Vacant" not in bureau(CHAIR | VICE | {"empty": empty, "noor": filled}, bureau_whole="grouped")


@pytest.mark.sampled
def test_who_replaces_another_serves_for_the_remainder_of_the_session() -> None:
    officers = CHAIR | {
        "new": {"person": "sami", "office": "chair", "elected_at": 2, "replaces": "chair"},
    }
    for form, printed in (("list", "Mr. Sami (France) as Chair by acclamation"), ("running", "as Chair")):
        options = {"bureau_successor": "remainder", "bureau_form": form, "term_event": "session"}
        line = bureau(officers, **options)[1]
        assert line.endswith(f"{printed} for the remainder of the session.")
    officers["new"] |= {"serves_from": "2026-10-08"}
    assert bureau(officers, "ar", bureau_successor="remainder")[1].endswith(
        "السيد سامي (فرنسا) لمنصب الرئيس، اعتباراً من ٨ تشرين الأول/أكتوبر ٢٠٢٦، للفترة المتبقية من الاجتماع."
    )


@pytest.mark.sampled
def test_the_check_asks_for_a_word_on_a_vacant_office() -> None:
    def found(**facts: Any) -> list[str]:
        printed = Printed(meeting(people=PEOPLE, officers=CHAIR | {"empty": EMPTY | facts}))
        return [one.key for key in ("vacancy-unsaid", "person-name-missing") for one in printed.found(key)]

    assert found() == ["vacancy-unsaid"]
    assert found(reason=REASON) == found(deferred_at=1) == []


@pytest.mark.sampled
def test_a_vacant_chair_is_not_asked_for() -> None:
    def found(office: str) -> int:
        officers = {"empty": EMPTY | {"office": office, "reason": REASON}, "vice": VICE["vice"]}
        file = meeting(people=PEOPLE, officers=officers)
        for sitting in file["sittings"]:
            sitting["presiding"] = ["vice"]
        return len(Printed(file).found("others-presided"))

    assert (found("chair"), found("rapporteur")) == (0, 1)


@pytest.mark.sampled
@pytest.mark.parametrize("presided", [True, False])
def test_a_report_without_a_chair_is_final_if_others_presided_throughout(presided: bool) -> None:
    file = meeting(people=PEOPLE, officers={"vice": VICE["vice"]})
    for at, sitting in enumerate(file["sittings"]):
        sitting["presiding"] = ["vice"] if presided or at == 0 else []
    printed = Printed(file)
    found = [one for kind in ("no-chair", "others-presided") for one in printed.found(kind)]
    kind = "others-presided" if presided else "no-chair"
    assert [(one.key, one.blocking) for one in found] == [(kind, not presided)]


@pytest.mark.sampled
@pytest.mark.parametrize(("draft", "kind"), [("A/7/L.1", "no-symbol"), ("", "never-a-symbol")])
def test_a_final_without_symbol_is_refused_only_if_the_draft_has_one(draft: str, kind: str) -> None:
    file = meeting()
    file["meeting"] |= {"symbol_draft": draft, "symbol_final": ""}
    found = [one for each in ("no-symbol", "never-a-symbol") for one in Printed(file).found(each)]
    assert [(one.key, one.blocking) for one in found] == [(kind, draft != "")]


@pytest.mark.sampled
def test_an_office_that_fell_vacant_at_the_meeting_is_told_with_the_reason() -> None:
    left = {"rapporteur": {"person": "sami", "office": "rapporteur", "elected_at": 1}}
    left["rapporteur"] |= {"served_until": "2026-10-06"}
    empty = {"empty": EMPTY | {"reason": REASON}}
    told = "The office of Rapporteur remained vacant owing to ongoing consultations."
    assert bureau(CHAIR | left | empty)[-1] == told
    filled = {"noor": {"person": "noor", "office": "rapporteur", "elected_at": 2}}
    assert told in bureau(CHAIR | left | empty | filled)
    assert not any("vacant" in one for one in bureau(CHAIR | left | {"empty": EMPTY} | filled))
    assert found_of(CHAIR | left | {"empty": EMPTY}, "vacancy-unsaid") == ["vacancy-unsaid"]


def found_of(officers: File, *kinds: str, **parts: Any) -> list[str]:
    printed = Printed(meeting(people=PEOPLE, officers=officers, **parts))
    return [one.key for kind in kinds for one in printed.found(kind)]


@pytest.mark.sampled
def test_a_vacant_chair_of_the_next_meeting_is_no_chair_of_this_one() -> None:
    for of_next, kinds in ((True, ["others-presided"]), (False, [])):
        officers = {"empty": EMPTY | {"office": "chair", "reason": REASON, "of_next": of_next}} | VICE
        file = meeting(people=PEOPLE, officers=officers)
        for sitting in file["sittings"]:
            sitting["presiding"] = ["vice"]
        printed = Printed(file)
        assert [one.key for one in printed.found("others-presided")] == kinds
        assert printed.found("person-name-missing") == []


@pytest.mark.sampled
def test_an_office_that_was_filled_later_needs_no_word() -> None:
    filled = {"sami": {"person": "sami", "office": "rapporteur", "elected_at": 2}}
    assert found_of(CHAIR | {"empty": EMPTY}, "vacancy-unsaid") == ["vacancy-unsaid"]
    assert found_of(CHAIR | {"empty": EMPTY} | filled, "vacancy-unsaid") == []


@pytest.mark.sampled
def test_a_vacant_office_of_rapporteur_has_no_name_for_the_first_page() -> None:
    shown = {"options": {"masthead_rapporteur": "shown"}}
    assert found_of(CHAIR, "no-rapporteur", **shown) == ["no-rapporteur"]
    empty = CHAIR | {"empty": EMPTY | {"reason": REASON}}
    assert found_of(empty, "no-rapporteur", **shown) == []
    file = meeting(people=PEOPLE, officers=empty, **shown)
    file["meeting"]["rapporteur_finalizes"] = True
    assert [one.key for one in Printed(file).found("no-rapporteur")] == ["no-rapporteur"]
