"""What is added to a noun after a comma is closed by another before the verb; a list is not."""

from __future__ import annotations

import pytest

from wgdesk.languages.en.clauses import needs_comma


@pytest.mark.parametrize(
    "noun",
    [
        "the importance of mediation, with a focus on preventive diplomacy",
        "the importance of mediation, with a particular focus on diplomacy, dialogue and trust",
        "the role of the Office, in particular in integrating innovation",
        "the fight against trafficking, particularly in the Sahel",
        "the gender perspective of the programme, especially in combating violence",
        "decisions on legal questions, notably those addressing technologies",
        "the use of tools, such as data systems, predictive analytics and maps",
        "the use of tools, including maps",
        "the reports of the Secretary-General, including those on mediation (A/78/76, A/79/80)",
        "flagship reports, which remained indispensable and served as a benchmark",
        "resolution 7/1, entitled “Return, now”",
        "resolution 7/1, entitled “Return”, and its annex, including the table",
    ],
)
def test_what_is_added_is_closed(noun: str) -> None:
    assert needs_comma(noun)


@pytest.mark.parametrize(
    "noun",
    [
        "the importance of mediation",
        "the importance of mediation, dialogue and trust",
        "the need to work with States, with partners and with civil society",
        "resolution 7/1, entitled “Return”, of the Council",
        "resolution 7/1, entitled “Return, including of assets”, and its annex",
        "the use of tools, such as maps, in the field and at Headquarters",
        "the outcome, which was late, and its annexes",
        "the outcome, which was late, the annexes and the tables",
        "the importance of mediation, with a focus on diplomacy, as a tool",
        "the included States, withal",
    ],
)
def test_a_closed_addition_or_a_list_gets_no_further_comma(noun: str) -> None:
    assert not needs_comma(noun)
