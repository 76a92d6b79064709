"""The page on bodies: its example works, and it describes every order, sentence and part."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.report.any_body import headings, paragraphs, record_of
from wgdesk.meeting_setup.bodies import PARTS, read_body
from wgdesk.rules.sentences import sayings, usable
from wgdesk.rules.speaking_orders import WAYS

PAGE = (Path(__file__).parents[2] / "docs" / "bodies.md").read_text("utf-8")


@pytest.mark.sampled
def test_the_body_of_the_example_makes_a_report(tmp_path: Path) -> None:
    found = re.search(r"<!-- example: complete -->\n```toml\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    file = tmp_path / "rivers.toml"
    file.write_text(found[1], "utf-8")
    body = read_body(file)
    assert set(body.template) == set(PARTS) - {"groupings"}
    record = record_of(body.template)
    assert "The fifth session of the Committee on Rivers was held in Cairo" in " ".join(
        paragraphs(record, "en").values()
    )
    assert (1, "المسائل التنظيمية") in headings(record, "ar")


def test_the_page_describes_each_order_of_speakers() -> None:
    table = PAGE.split("## The order of speakers")[1].split("## What the Chair says")[0]
    assert re.findall(r"^\| `(\w+)` \| \w", table, re.MULTILINE) == list(WAYS)


def test_all_sentences_are_on_the_page_with_their_variables() -> None:
    table = PAGE.split("## What the Chair says")[1].split("## The page")[0]
    rows = [tuple(line.strip("| ").split(" | ")) for line in table.splitlines() if line.startswith("| ")]
    named = {name: rest for name, *rest in ((*row, "", "") for row in rows[1:])}
    assert tuple(named) == sayings()
    for lang, at in (("en", 0), ("ar", 1)):
        for name in sayings():
            assert named[name][at].strip(" |") == ", ".join(usable(name, lang)), (name, lang)


def test_all_parts_are_on_the_page() -> None:
    assert [name for name in PARTS if not re.search(rf"^\| .*\b{name}\b.* \|", PAGE, re.MULTILINE)] == []
