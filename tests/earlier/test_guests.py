"""In which words a body says that organizations attended is read back with their names."""

from __future__ import annotations

import pytest

from tests.report.debate.small_record import Printed, meeting
from wgdesk.earlier.source import SourceParagraph, plain_line
from wgdesk.earlier.understanding import Understood, understand
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text

WHO = ["EGY", "FRA", "UNDP", "LAS", "COE", "ILO", "WHO"]


def read(lang: str, way: str) -> Understood:
    file = meeting(options={"guests_attend": way}, registrations=WHO)
    text = to_text(speak(Printed(file).record, lang, "draft"))
    lines = [SourceParagraph(n, plain_line(line)) for n, line in enumerate(text.splitlines(), 1)]
    return understand(lines, "report.txt", lang)


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("way", ["observers", "represented", "attended"])
def test_who_attended_is_read_and_as_what(lang: str, way: str) -> None:
    found = read(lang, way)
    assert set(WHO) <= set(found.record["registrations"])
    assert found.record.get("options", {}).get("guests_attend", "observers") == way
    assert not [
        one for one in found.left if "United Nations Development" in one.words or "جامعة" in one.words
    ]
