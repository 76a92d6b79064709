"""Names of delegations: six languages, aliases, misspellings, and names that are always asked about."""

from __future__ import annotations

import csv
from functools import cache
from random import Random

import pytest

from wgdesk.paths import resource
from wgdesk.reads.values.roster import Roster
from wgdesk.rosters.known_names import latin_language, matcher
from wgdesk.rosters.likeness import ratio, shared_ratio, sorted_ratio
from wgdesk.rosters.matching import Matcher


@cache
def known() -> Matcher:
    return matcher(Roster({}, {}, {}))


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("France", "FRA"),
        ("فرنسا", "FRA"),
        ("法国", "FRA"),
        ("Government of France", "FRA"),
        ("حكومة فرنسا", "FRA"),
        ("البعثة الدائمة لفرنسا", "FRA"),
        ("法国政府", "FRA"),
        ("Permanent Mission of Brazil to the United Nations", "BRA"),
        ("Republic of the Niger", "NER"),
        ("Niger", "NER"),
        ("Republic of Korea", "KOR"),
        ("South Korea", "KOR"),
        ("Iran, Islamic Republic of", "IRN"),
        ("Federated States of Micronesia", "FSM"),
        ("جمهورية مصر العربية", "EGY"),
        ("المملكه العربيه السعوديه", "SAU"),
        ("République du Sénégal", "SEN"),
        ("Республика Казахстан", "KAZ"),
        ("Росийская Федерация", "RUS"),
        ("States United of America", "USA"),
        ("Germny", "DEU"),
        ("UK", "GBR"),
        ("Turkey", "TUR"),
        ("UNODC", "UNODC"),
    ],
)
def test_names_are_recognized(written: str, code: str) -> None:
    found = known().find(written)
    assert (found.code, found.candidates[0].score > 84) == (code, True)


@pytest.mark.parametrize(
    ("written", "among"),
    [
        ("Nigera", {"NER", "NGA"}),
        ("Nigerr", {"NER", "NGA"}),
        ("Korea", {"KOR", "PRK"}),
        ("Korea (North)", {"KOR", "PRK"}),
        ("Democratic Republic of Congo", {"COD", "COG"}),
        ("Rep. of the Congo", {"COD", "COG"}),
        ("Equitorial Guinea", {"GNQ", "GIN"}),
        ("Dominica Republic", {"DMA", "DOM"}),
        ("Slovekia", {"SVK", "SVN"}),
        ("Austira", {"AUT", "AUS"}),
        ("Republic of China", {"CHN"}),
        ("Northern Cyprus", {"CYP"}),
        ("American Samoa", {"WSM"}),
        ("New Mexico", {"MEX"}),
        ("شمال قبرص", {"CYP"}),
        ("Taiwan", set()),
        ("Atlantis", set()),
    ],
)
def test_an_ambiguous_name_is_asked_about(written: str, among: set[str]) -> None:
    found = known().find(written)
    assert found.code == ""
    assert among <= {one.code for one in found.candidates}


@pytest.mark.parametrize(
    "written",
    [
        *("MEMBER STATES", "Police", "Media", "University", "Northern", "South America", "Islands", "No"),
        *("France / Germany", "Observers", "Organization", "West Africa", "Latin America"),
    ],
)
def test_a_word_of_a_name_is_not_the_name(written: str) -> None:
    assert known().find(written).code == ""


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Organization of Islamic Cooperation (OIC)", "OIC"),
        ("Croatia / Croatie", "HRV"),
        ("AUSTRIA (4)", "AUT"),
        ("Russian Fed.", "RUS"),
        ("Trinidad", "TTO"),
        ("Saudi", "SAU"),
        ("Arab Emirates", "ARE"),
        ("Sao Tome", "STP"),
        ("NO", "NOR"),
    ],
)
def test_the_beginning_or_most_of_a_name_is_enough(written: str, code: str) -> None:
    assert known().find(written).code == code


def test_every_name_of_the_roster_finds_its_own_delegation() -> None:
    with resource("delegation_names.csv").open(encoding="utf-8", newline="") as handle:
        rows = [(row["code"], row["list"]) for row in csv.DictReader(handle)]
    lost = [(code, name) for code, name in rows if known().find(name).code not in (code, "")]
    assert lost == []
    asked = {name for code, name in rows if not known().find(name).code}
    assert len(asked) <= 2, asked


def test_a_misspelt_name_never_finds_another_delegation() -> None:
    """Lose, double or change a letter of long names at random, with a fixed seed."""
    dice = Random(7)
    with resource("delegation_names.csv").open(encoding="utf-8", newline="") as handle:
        rows = [(row["code"], row["list"]) for row in csv.DictReader(handle) if len(row["list"]) > 6]
    taken = wrong = offered = 0
    for code, name in dice.sample(rows, 250):
        at = dice.randrange(1, len(name))
        spoiled = name[:at] + dice.choice(("", name[at] * 2, "x")) + name[at + 1 :]
        found = known().find(spoiled)
        taken += found.code == code
        wrong += found.code not in (code, "")
        offered += code in {one.code for one in found.candidates}
    assert wrong == 0
    assert offered >= 245
    assert taken >= 200


def test_ratios_of_likeness() -> None:
    assert ratio("niger", "nigeria") == pytest.approx(200 * 5 / 12)
    assert ratio("", "a") == 0
    assert sorted_ratio("b a", "a b") == 100
    assert shared_ratio("government of france", "france") == 100
    assert shared_ratio("a b", "c d") == 0


def test_the_language_of_a_list_is_told_by_its_delegations() -> None:
    assert latin_language({"Allemagne", "Espagne", "Brazil", "France"}) == "fr"
    assert latin_language({"Alemania", "Brasil", "Francia"}) == "es"
    assert latin_language({"Germany", "France"}) == latin_language(set()) == "en"


@pytest.mark.parametrize(
    "name", ["Insurance Initiative/UNEP", "GT/SKM Global Partners", "Wildlife Society/SGP"]
)
def test_a_few_letters_beside_a_stroke_name_no_delegation(name: str) -> None:
    assert not known().find(name).certain


@pytest.mark.parametrize("name", ["Norway / Norge", "Croatia/Croatie", "BRA / Brazil"])
def test_a_name_in_two_languages_is_a_single_delegation(name: str) -> None:
    assert known().find(name).certain
