"""The list of the attendance section in which a delegation appears."""

import pytest

from wgdesk.model import Category
from wgdesk.rules.attendance import LISTS, PRINTED, capacity_in, list_of, printed_list

STATE, REIO = Category.STATE, Category.REIO


@pytest.mark.parametrize(
    ("category", "party", "signed", "known", "wanted"),
    [
        (STATE, True, True, True, "parties"),
        (STATE, True, False, True, "parties"),  # it acceded
        (STATE, False, True, True, "signatories"),
        (STATE, False, False, True, "non_signatories"),
        (STATE, False, False, False, "states"),  # nobody knows who is a party
        (REIO, True, True, True, "parties"),
        (REIO, False, True, True, "reio"),
        (REIO, False, False, False, "reio"),
    ],
)
def test_states_are_listed_by_their_status(
    category: Category, party: bool, signed: bool, known: bool, wanted: str
) -> None:
    assert list_of(category, party=party, signed=signed, known=known) == wanted


@pytest.mark.parametrize("category", [one for one in Category if one not in (STATE, REIO)])
@pytest.mark.parametrize("party", [True, False])
def test_organizations_have_the_list_of_their_category(category: Category, party: bool) -> None:
    assert list_of(category, party=party, signed=party, known=True) == category.value


def test_every_list_has_a_place() -> None:
    found = {
        list_of(category, party=party, signed=signed, known=known)
        for category in Category
        for party in (True, False)
        for signed in (True, False)
        for known in (True, False)
    }
    assert found == set(LISTS)
    assert len(LISTS) == len(found)
    assert LISTS[:5] == ("states", "parties", "signatories", "non_signatories", "reio")


STATES = ("states", "parties", "signatories", "non_signatories")


@pytest.mark.parametrize(
    ("deciders", "wanted"),
    [
        ("parties", STATES),
        ("states_parties", STATES),
        ("members", ("states", "parties", "other_states", "other_states")),
        ("participants", ("states", "states", "states", "states")),
    ],
)
def test_lists_are_printed_by_who_decides(deciders: str, wanted: tuple[str, ...]) -> None:
    assert tuple(printed_list(one, deciders) for one in STATES) == wanted
    assert all(printed_list(one, deciders) == one for one in LISTS if one not in STATES)


def test_what_is_printed_has_an_order() -> None:
    every = {
        printed_list(one, deciders) for one in LISTS for deciders in ("parties", "members", "participants")
    }
    assert every == set(PRINTED)
    assert PRINTED[:4] == ("states", "parties", "associate_member", "other_states")
    assert len(set(PRINTED)) == len(PRINTED)


def test_who_decides_has_representatives_and_everybody_else_is_an_observer() -> None:
    def representatives(deciders: str) -> list[str]:
        return [one for one in LISTS if capacity_in(one, deciders) == "representative"]

    assert representatives("parties") == representatives("members") == ["states", "parties"]
    assert representatives("participants") == ["states", "parties", "signatories", "non_signatories"]
    assert capacity_in("specialized_agency", "parties") == "observer"
