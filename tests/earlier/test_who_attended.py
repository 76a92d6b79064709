"""The list to which a report refers, and paragraphs of several sentences, are read and printed again."""

from __future__ import annotations

import pytest

from tests.earlier.small_report import HELD, LANGUAGES, lacking, read

PAGE = "https://example.int/list"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("site", ["address", "website"])
def test_a_list_of_observers_is_read(lang: str, site: str) -> None:
    options = {"attendance_list": "observers", "list_addresses": site}
    found, written, again = read(lang, facts={"participants_link": PAGE}, options=options, sittings=HELD)
    assert found.record["meeting"]["participants_link"] == PAGE
    assert found.record["options"]["attendance_list"] == "observers"
    assert found.record["options"].get("list_addresses", "address") == site
    assert lacking([one for one in written if "example.int" in one], again) == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("way", ["sentence", "section"])
def test_who_attended_in_one_paragraph_is_read(lang: str, way: str) -> None:
    options = {"attendance_paragraphs": way}
    facts = {"participants_symbol": "A/INF/1"}
    found, written, again = read(lang, facts=facts, options=options, sittings=HELD)
    assert found.record.get("options", {}).get("attendance_paragraphs", "sentence") == way
    assert lacking([one for one in written if "A/INF/1" in one], again) == []
