"""Those on a panel who made no presentation: keynote speakers and discussants."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, person, said, words

EXPERTS = {
    "expert": person("m", "كريم حداد", "Karim Haddad", ("خبير", "Expert"), delegation="EGY"),
    "judge": person("f", "نور سلام", "Noor Salam", ("قاضية", "Judge"), delegation="FRA"),
    "poet": person("f", "سلوى أمين", "Salwa Amin", ("شاعرة", "Poet")),
}
KEYNOTE = {"person": "poet", "role": "keynote"}
DISCUSSANT = {"person": "judge", "role": "discussant"}
HELD = {"panels_told": "held"}


def printed(*panellists: Any, options: dict[str, str] | None = None, **panel: Any) -> Printed:
    return Printed(
        meeting(
            panel.pop("requests", ()),
            item={"panels": [{"sitting": 1, "panellists": list(panellists), **panel}]},
            people=EXPERTS,
            options=options or {},
        )
    )


@pytest.mark.sampled
def test_each_role_has_its_sentence_in_a_panel_that_was_held() -> None:
    found = printed(DISCUSSANT, "expert", KEYNOTE, options=HELD, followed=True)
    (english,) = found.lines("en", "deliberations/panel")
    assert english.endswith(
        " agenda item 2. A keynote statement was made by Ms. Salwa Amin, Poet. A presentation was made by the"
        " following panellist: Mr. Karim Haddad (Egypt), Expert. The discussant was Ms. Noor Salam (France),"
        " Judge. The presentation was followed by an interactive discussion."
    )
    (arabic,) = found.lines("ar", "deliberations/panel")
    assert (
        ". وألقت كلمة رئيسية السيدة سلوى أمين، شاعرة. وقدم عرضاً إيضاحياً المناظر التالي اسمه: السيد كريم حداد"
        " (مصر)، خبير. وتولت التعقيب السيدة نور سلام (فرنسا)، قاضية. وأعقبت" in arabic
    )


@pytest.mark.sampled
def test_only_those_who_presented_led_the_discussion() -> None:
    found = printed(DISCUSSANT, "expert", KEYNOTE)
    (summary,) = found.lines("en", "deliberations/panel")
    assert summary == (
        "The discussion under agenda item 2 was facilitated by the following panellist: Mr. Karim Haddad,"
        " Expert. A keynote statement was made by Ms. Salwa Amin, Poet. The discussant was Ms. Noor Salam"
        " (France), Judge."
    )
    (led,) = found.lines("en", "statements/panel")
    assert led.endswith("was led by the following panellist: Mr. Karim Haddad (Egypt).")


def test_a_panel_with_nobody_who_presented_was_held() -> None:
    found = printed(DISCUSSANT)
    (summary,) = found.lines("en", "deliberations/panel")
    assert "held a panel discussion" in summary
    assert summary.endswith(". The discussant was Ms. Noor Salam (France), Judge.")
    assert found.lines("ar", "deliberations/panel")[0].endswith(
        ". وتولت التعقيب السيدة نور سلام (فرنسا)، قاضية."
    )


@pytest.mark.sampled
def test_a_keynote_statement_is_told_once() -> None:
    spoke = said(
        None, person="poet", lane="invited", kind="introduction", said_as="keynote", panel="2.1", at="10:05"
    )
    found = printed(KEYNOTE, "expert", options=HELD, requests=[spoke])
    assert found.lines("en", "deliberations/panel")[0].count("keynote") == 1
    assert found.found("statement-not-printed") == []


@pytest.mark.sampled
def test_the_exchange_is_that_of_those_who_presented() -> None:
    about = words("السجلات", "registers")
    found = printed("expert", DISCUSSANT, exchanged=True, exchange=about)
    *_, exchange = found.lines("en", "deliberations/panel")
    assert exchange.startswith("Following the presentation, the panellist exchanged")
