"""How many delegations are "some", "several" or "most", at every threshold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.model import Quantifier
from wgdesk.rules.options import Options
from wgdesk.rules.quantifiers import quantifier_for

Q = Quantifier
GIVEN = {"quantifier_several": "4", "quantifier_a_number": "6", "quantifier_many": "9"}
IN_ORDER = [Q.ONE, Q.TWO, Q.SOME, Q.SEVERAL, Q.A_NUMBER, Q.MANY]


@pytest.mark.parametrize(
    ("supporters", "word"),
    [
        *((0, Q.ONE), (1, Q.ONE), (2, Q.TWO), (3, Q.SOME), (4, Q.SEVERAL), (5, Q.SEVERAL)),
        *((6, Q.A_NUMBER), (8, Q.A_NUMBER), (9, Q.MANY), (90, Q.MANY)),
    ],
)
@pytest.mark.parametrize("speakers", [0, 1_000])
def test_a_word_begins_at_its_threshold(supporters: int, word: Quantifier, speakers: int) -> None:
    assert quantifier_for(supporters, speakers, Options(GIVEN)) is word


@pytest.mark.parametrize(
    ("supporters", "speakers", "word"),
    [
        (6, 11, Q.MOST),
        (6, 12, Q.A_NUMBER),  # just half of them
        (5, 5, Q.SEVERAL),  # all of them, but too few to speak of most
        (9, 17, Q.MOST),
        (1, 1, Q.ONE),
    ],
)
def test_most_means_more_than_half(supporters: int, speakers: int, word: Quantifier) -> None:
    assert quantifier_for(supporters, speakers, Options(GIVEN)) is word


def test_quantifiers_by_default() -> None:
    words = [quantifier_for(n, 0, Options({})) for n in range(1, 12)]
    assert words == [Q.ONE, Q.TWO, *[Q.SEVERAL] * 4, *[Q.A_NUMBER] * 3, *[Q.MANY] * 2]


@given(few=st.integers(0, 100), more=st.integers(0, 100))
def test_more_delegations_never_have_a_smaller_word(few: int, more: int) -> None:
    words = [quantifier_for(n, 0, Options(GIVEN)) for n in (few, few + more)]
    assert IN_ORDER.index(words[0]) <= IN_ORDER.index(words[1])
