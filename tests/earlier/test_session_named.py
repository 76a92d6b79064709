"""How a report names its session: by its kind, and by a number that begins anew in each year."""

from __future__ import annotations

import pytest

from tests.report.debate.small_record import Printed, meeting, said
from wgdesk.earlier.printed_record import PrintedRecord, imported
from wgdesk.earlier.source import SourceParagraph, plain_line
from wgdesk.earlier.understanding import understand
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text

YEARLY = {"term_event": "session", "term_ordinal": "year"}


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize(
    ("held_as", "ordinal", "kind"),
    [
        *(("event", 2, "regular"), ("body", 2, "regular"), ("body", None, "annual")),
        *(("event", 24, "resumed"), ("body", 24, "resumed"), ("body", None, "resumed")),
    ],
)
def test_a_session_of_a_year_is_read_as_it_is_printed(
    lang: str, held_as: str, ordinal: int | None, kind: str
) -> None:
    file = meeting([said("EGY")])
    file["version"] = 4
    file["options"] = {**YEARLY, "held_as": held_as, "masthead_session": "shown", "masthead_nations": "shown"}
    file["meeting"] |= {"ordinal": ordinal, "session_kind": kind}
    written = Printed(file)
    lines = to_text(speak(written.record, lang, "draft")).splitlines()
    found = understand([SourceParagraph(n, plain_line(line)) for n, line in enumerate(lines, 1)], "report")
    facts = found.record["meeting"]
    assert (facts.get("ordinal"), facts["session_kind"]) == (ordinal, kind)
    assert ordinal is None or found.record["options"].items() >= YEARLY.items()
    with imported(found, "report") as desk:
        printed = PrintedRecord(found, desk).lines(file["options"], head=True)
    again = {one.key: plain_line(one.text).split(". ")[0] for one in printed}
    for key in ("masthead/session", "opening/held"):
        assert [plain_line(text).split(". ")[0] for text in written.lines(lang, key)] == [again[key]]
