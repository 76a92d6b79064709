"""Options that concern one language are declared in its folder and stand with all others in the table."""

from __future__ import annotations

from typing import cast

import pytest

from wgdesk.language_table import REPORTS, module_of
from wgdesk.rules.option_kinds import OptionsByGroup
from wgdesk.rules.options import OPTION_GROUPS, OPTIONS


def _own(lang: str) -> OptionsByGroup:
    return cast(OptionsByGroup, getattr(module_of(lang, "own_options"), "OPTIONS", {}))


@pytest.mark.parametrize("lang", REPORTS)
def test_a_group_ends_with_the_options_of_languages(lang: str) -> None:
    for group, own in _own(lang).items():
        last = [name for code in REPORTS for name in _own(code).get(group, {})]
        assert [name for name in OPTION_GROUPS[group] if name in last] == last
        assert {*list(OPTION_GROUPS[group])[-len(last) :]} == {*last}, group
        assert all(OPTIONS[name] is option for name, option in own.items())


def test_no_option_is_declared_twice() -> None:
    assert sum(map(len, OPTION_GROUPS.values())) == len(OPTIONS)
    names = [name for lang in REPORTS for group in _own(lang).values() for name in group]
    assert len(names) == len(set(names))
