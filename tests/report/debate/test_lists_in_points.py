"""Lists typed in a point, a line for each thing: letters for bullets, and the stops between the lines."""

from __future__ import annotations

import pytest

from tests.report.debate.small_record import words
from tests.report.debate.test_further_points import NOTED, STRESSED, debated
from wgdesk.phrasing.tree import Item, plain
from wgdesk.report.make import speak

CASES = [
    ("• Funds.\n• Staff", ["(a) Funds;", "(b) Staff."]),
    ("- Funds\n- Staff{See A/1.}.", ["(a) Funds;", "(b) Staff.1"]),
    ("•Funds. They were low\n•Staff", ["(a) Funds. They were low.", "(b) Staff."]),
    ("(a) Funds{See A/1.}\n(b) Staff", ["(a) Funds;1", "(b) Staff."]),
    ("(a) Funds.\n(b) Staff, and\n(c) Time", ["(a) Funds.", "(b) Staff, and", "(c) Time."]),
    (
        "(a) Funds\n(i) Old:\n(ii) New; and\n(b) Staff",
        ["(a) Funds;", "(i) Old:", "(ii) New; and", "(b) Staff."],
    ),
    ("by:\n(a) Giving funds.\n(b) Giving staff.", ["(a) Giving funds;", "(b) Giving staff."]),
    ("by:\n(a) Funds. They came.\n(b) Staff.", ["(a) Funds. They came.", "(b) Staff."]),
    ("(a) Funds\n- old\n- new", ["(a) Funds\n- old\n- new."]),
]


@pytest.mark.parametrize(("typed", "wanted"), CASES)
def test_a_list_has_letters_and_stops(typed: str, wanted: list[str]) -> None:
    said = words("على كذا", f"that it required:\n{typed}")
    blocks = speak(debated({**STRESSED, "said": said}).record, "en", "draft").blocks
    found = [one for one in blocks if isinstance(one, Item) and "deliberations/points/" in one.key]
    assert [f"{plain(one.label or ())} {plain(one.text)}" for one in found] == wanted


def test_a_list_has_the_letters_and_the_semicolon_of_its_language() -> None:
    typed = {"said": words("على ما يلي:\n- التمويل.\n- الموظفون", "x")}
    printed = debated({**STRESSED, **typed}, {**NOTED, "joins": "also"})
    blocks = speak(printed.record, "ar", "draft").blocks
    found = [one for one in blocks if "deliberations/points/" in one.key]
    assert [plain(one.label or ()) for one in found if isinstance(one, Item)] == ["(أ)", "(ب)"]
    assert printed.lines("ar", "deliberations/points/") == [
        "وشدد أحد المتكلمين على ما يلي:",
        "التمويل؛",
        "الموظفون.",
        "كما لوحظ أن الوقت ضيق.",
    ]


@pytest.mark.parametrize(
    "typed", ["x, - that is - y", "x:\n- one thing", "x: (a) one; (b) two; and (c) three"]
)
def test_what_is_no_list_of_lines_stays(typed: str) -> None:
    printed = debated({**STRESSED, "said": words("على كذا", typed)})
    assert printed.lines("en", "deliberations/points/") == [f"One speaker stressed {typed}."]
