"""The facts that may be doubted are exactly those for which a test knows how the report prints the doubt."""

import pytest

from tests.report.doubting.deciding import DECIDED
from tests.report.doubting.programme import OF_THE_MEETING, SITTINGS
from tests.report.doubting.speaking import PAPERS, PEOPLE, SPEAKERS
from wgdesk.errors import Refused
from wgdesk.model import Base
from wgdesk.rules.doubts import DOUBTABLE, check_printed
from wgdesk.rules.narrative import FIELDS

FACTS = (*OF_THE_MEETING, *SITTINGS, *PEOPLE, *SPEAKERS, *PAPERS, *DECIDED)
PRINTED = sorted({(fact.table, fact.column) for fact in FACTS})


def test_every_fact_that_may_be_doubted_is_tried() -> None:
    doubtable = sorted((table, column) for table, columns in DOUBTABLE.items() for column in columns)
    assert doubtable == PRINTED
    for table, column in PRINTED:
        assert column in {*Base.metadata.tables[table].c.keys(), *FIELDS.get(table, ()), ""}
        check_printed(table, column)


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
