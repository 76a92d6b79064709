"""The page of docs, the phrases and the rights that follow from the table of options."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.rules.option_page import PAGE, page
from wgdesk.language_table import INTERFACES
from wgdesk.rules.option_kinds import ChoiceOption
from wgdesk.rules.options import LIMIT_GROUPS, OPTION_GROUPS, OPTIONS, option_phrase
from wgdesk.storage.server.stations import CHAIR, RIGHTS
from wgdesk.words.phrases import screen_phrases

ROOT = Path(__file__).parents[2]


def test_the_page_on_file_is_the_one_the_table_gives() -> None:
    """If this fails: python -m tests.rules.option_page"""
    assert PAGE.read_text("utf-8") == page()


@pytest.mark.parametrize("lang", INTERFACES)
def test_every_option_and_every_value_has_its_words(lang: str) -> None:
    known = screen_phrases(lang)
    wanted = [option_phrase(name) for name in OPTIONS]
    for name, option in OPTIONS.items():
        if isinstance(option, ChoiceOption):
            wanted += [option_phrase(name, value) for value in option.values]
    lacking = [key for key in wanted if key not in known]
    assert lacking == [], f"options or values without a phrase in {lang}: {', '.join(lacking)}"


def test_every_option_is_read_somewhere() -> None:
    """A name may stand in the code as a whole, or with one gap: f"limit_{who}"; or in OPTION of a phrase."""
    named: set[str] = set()
    for path in (ROOT / "resources" / "languages").glob("*/report/*.ftl"):
        named.update(re.findall(r'OPTION\("([a-z_]+)"\)', path.read_text("utf-8")))
    for path in (path for top in ("wgdesk", "ui") for path in (ROOT / top).rglob("*.py")):
        if path.name not in ("options.py", "own_options.py", "option_subjects.py"):
            named.update(
                re.findall(r'"((?:[a-z]+_)*(?:[a-z]+|\{[a-z.]+\})(?:_[a-z]+)*)"', path.read_text("utf-8"))
            )
    read = re.compile(
        "|".join({re.sub(r"\{.*\}", r"\\w+", one) for one in named if one[0] + one[-1] != "{}"})
    )
    idle = {name for name in OPTIONS if not read.fullmatch(name)}
    assert idle == set(), f"options that no module reads: {', '.join(sorted(idle))}"


def test_the_chair_s_office_may_set_the_time_limits_and_no_other_option() -> None:
    """The server recognizes time limits by the beginning of their names."""
    right = RIGHTS[CHAIR]["option"]
    assert right.rows == r"name LIKE 'limit\_%'"
    limits = {name for group in LIMIT_GROUPS for name in OPTION_GROUPS[group]}
    assert limits == {name for name in OPTIONS if name.startswith("limit_")}
