"""The reports of the demonstration equal golden files that somebody has read (golden/renew.py)."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.report.golden.renew import BODY_NAMES, FOLDER, NAMES, difference, reports


@pytest.fixture(scope="module")
def printed() -> Mapping[str, str]:
    return reports()


@pytest.mark.parametrize("name", NAMES)
def test_the_report_equals_its_golden_file(printed: Mapping[str, str], name: str) -> None:
    changed = difference(name, printed[name])
    if changed:
        pytest.fail(
            f"{changed}\n\nIf this is as it should be, read it and keep it:"
            " python -m tests.report.golden.renew",
            pytrace=False,
        )
    assert (FOLDER / name).read_text("utf-8") == printed[name]


def test_there_are_no_other_golden_files(printed: Mapping[str, str]) -> None:
    assert {file.name for file in FOLDER.glob("*.txt")} == {*NAMES, *BODY_NAMES}
    assert printed.keys() == set(NAMES)
