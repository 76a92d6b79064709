"""The page on bodies: its example is a body, and it names all terms with all their values."""

from __future__ import annotations

import re
from pathlib import Path

from tests.report.any_body import headings, paragraphs, record_of
from wgdesk.meeting_setup.bodies import PARTS, read_body
from wgdesk.rules.options import OPTIONS, ChoiceOption

PAGE = (Path(__file__).parents[2] / "docs" / "bodies.md").read_text("utf-8")


def test_the_example_is_a_body_that_makes_a_report(tmp_path: Path) -> None:
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


def test_all_terms_and_values_are_on_the_page() -> None:
    for name, option in OPTIONS.items():
        if name.startswith("term_"):
            (line,) = re.findall(rf"^\| {name} \|(.*)$", PAGE, re.MULTILINE)
            assert isinstance(option, ChoiceOption)
            assert [value for value in option.values if f"`{value}`" not in line.split("|")[0]] == []


def test_all_parts_are_on_the_page() -> None:
    assert [name for name in PARTS if not re.search(rf"^\| .*\b{name}\b.* \|", PAGE, re.MULTILINE)] == []
