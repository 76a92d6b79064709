"""The facts that may be doubted are exactly those for which a test knows how the report prints the doubt."""

import pytest

from tests.demo.play import LANGUAGES
from tests.report.doubting.deciding import DECIDED
from tests.report.doubting.programme import OF_THE_MEETING, SITTINGS
from tests.report.doubting.speaking import PAPERS, PEOPLE, SPEAKERS
from wgdesk.errors import Refused
from wgdesk.model import Base
from wgdesk.rules.doubts import BY_FILE, DOUBTABLE, check_printed
from wgdesk.rules.narrative import FIELDS
from wgdesk.words.phrases import screen_phrases

FACTS = (*OF_THE_MEETING, *SITTINGS, *PEOPLE, *SPEAKERS, *PAPERS, *DECIDED)
PRINTED = sorted({(fact.table, fact.column) for fact in FACTS})


def test_every_fact_that_may_be_doubted_is_tried() -> None:
    doubtable = sorted((table, column) for table, columns in DOUBTABLE.items() for column in columns)
    assert doubtable == PRINTED, (
        "each needs a Fact in tests/report/doubting, on a row of the demonstration that the report prints"
    )
    for table, column in PRINTED:
        assert column in {*Base.metadata.tables[table].c.keys(), *FIELDS.get(table, ()), ""}
        check_printed(table, column)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_check_has_a_name_for_each(lang: str) -> None:
    phrases = screen_phrases(lang)
    known = {
        f"{table}-{column or 'row'}"
        for facts in (DOUBTABLE, BY_FILE)
        for table, columns in facts.items()
        for column in columns
    }
    # A fact without a name of its own is told by that of its column.
    unnamed = {what for what in known if what in phrases.say("check-doubt", {"what": what, "printed": "yes"})}
    assert unnamed == set(), f"name them in check-doubt of resources/languages/{lang}/screen/check.ftl"


@pytest.mark.parametrize(
    ("table", "column", "name"),
    [
        ("meeting", "zone", "meeting.zone"),
        ("person", "", "person"),
        ("slot", "", "slot"),
        ("delegation_name", "listed", "delegation_name.listed"),
    ],
)
def test_what_is_not_printed_cannot_be_doubted(table: str, column: str, name: str) -> None:
    with pytest.raises(Refused) as refused:
        check_printed(table, column)
    assert (refused.value.key, refused.value.facts) == ("unknown-field", {"name": name})
