"""The reports of invented meetings of other bodies equal golden files that somebody has read."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.demo.play import LANGUAGES
from tests.report.golden.renew import BODIES, BODY_NAMES, FOLDER, body_records, body_reports, difference
from wgdesk.reads.values.record import Record
from wgdesk.report.check import check
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text


@pytest.fixture(scope="module")
def records() -> Mapping[str, Record]:
    return body_records()


@pytest.fixture(scope="module")
def printed(records: Mapping[str, Record]) -> Mapping[str, str]:
    return body_reports(records)


def test_no_body_is_left_out() -> None:
    assert len(BODIES) == 12


@pytest.mark.parametrize("name", BODY_NAMES)
def test_the_report_equals_its_golden_file(printed: Mapping[str, str], name: str) -> None:
    changed = difference(name, printed[name])
    if changed:
        pytest.fail(
            f"{changed}\n\nIf this is as it should be, read it and keep it:"
            " python -m tests.report.golden.renew",
            pytrace=False,
        )
    assert (FOLDER / name).read_text("utf-8") == printed[name]


@pytest.mark.sampled
@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_is_missing_for_a_final_report(records: Mapping[str, Record], name: str, lang: str) -> None:
    """The check asks no body for facts that its report does not print."""
    assert [one.key for one in check(records[name], lang) if one.blocking] == []
    report = to_text(speak(records[name], lang, "final"))
    assert "[" not in report
    assert len(report.splitlines()) >= 60
