"""The code proposed for a delegation that has none: Latin letters from a name in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.words.new_code import LONGEST, new_code


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["International Organization for Migration"], "IOM"),
        (["NATO"], "NATO"),
        (["guild of lighthouse keepers"], "GLK"),
        (["Interpol"], "INT"),
        (["Médecins Sans Frontières"], "MSF"),
        (["المنظمة الدولية للهجرة"], "MDH"),
        (["اتحاد الأدباء والكتاب في مصر"], "AAKM"),
        (["الإنتربول"], "ANT"),
        (["المنظمة الدولية للهجرة", "International Organization for Migration"], "IOM"),
        (["国际移民组织"], "ORG"),
        ([""], "ORG"),
        ([], "ORG"),
    ],
)
def test_a_new_code_is_made_of_initials(names: list[str], code: str) -> None:
    assert new_code(names, ()) == code


def test_a_code_that_is_taken_gets_a_number() -> None:
    name = ["International Organization for Migration"]
    assert new_code(name, {"IOM"}) == "IOM2"
    assert new_code(name, {"IOM", "IOM2", "EGY"}) == "IOM3"


@given(st.lists(st.text(), max_size=3), st.sets(st.sampled_from(["ORG", "ORG2", "A", "AB"])))
def test_a_new_code_is_always_typeable_and_free(names: list[str], taken: set[str]) -> None:
    code = new_code(names, taken)
    assert code not in taken
    assert code.isascii()
    assert code.isalnum()
    assert code == code.upper()
    assert 2 <= len(code) <= LONGEST + 1
