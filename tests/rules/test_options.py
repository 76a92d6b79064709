"""Which values an option takes, what holds where none is set, and which sections an outline may have."""

import pytest

from wgdesk.errors import Refused
from wgdesk.rules.option_kinds import ChoiceOption, NumberOption
from wgdesk.rules.options import OPTIONS, Options, check_option, terms_of
from wgdesk.rules.outline import OUTLINE, SECTIONS, is_own

WORDS = ("several", "a_number", "many")
# The sections of a report as a working group has them, then those that another body may have besides.
USUAL = (
    *("introduction", "recommendations", "deliberations", "organization", "opening", "statements"),
    *("agenda", "attendance", "documentation", "adoption", "annex_proposals"),
)
OTHERS = (
    *("chapters", "elections", "meetings", "actions", "annex_agenda"),
    *("annex_members", "annex_attendance", "annex_documents"),
)
WITHIN = ("opening", "statements", "agenda", "attendance", "documentation", "elections", "meetings")


def refused(name: str, value: str) -> tuple[str, dict[str, str]] | None:
    try:
        check_option(name, value)
    except Refused as fault:
        return fault.key, dict(fault.facts)
    return None


@pytest.mark.parametrize("name", OPTIONS)
def test_an_option_takes_its_values_and_no_others(name: str) -> None:
    option = OPTIONS[name]
    if isinstance(option, ChoiceOption):
        good = option.values
        bad = ("", option.values[0].upper() + "x", "0")
        assert len(set(good)) == len(good) > 1
        assert Options({}).choice(name) == good[0]
        assert Options({name: good[1]}).choice(name) == good[1]
        assert Options({name: "unknown"}).choice(name) == good[0]  # of a record that a newer version wrote
    else:
        good = (str(option.least), str(option.default), str(option.most))
        bad = (
            str(option.least - 1),
            str(option.most + 1),
            "",
            "many",
            f"{option.least}.0",
            f" {option.least}",
            f"0{option.most}",
            "٧",
            "9" * 5_000,
        )
        assert option.least <= option.default <= option.most
        assert Options({}).number(name) == option.default
        assert Options({name: str(option.most)}).number(name) == option.most
        assert {Options({name: value}).number(name) for value in bad} == {option.default}
    assert [refused(name, value) for value in good] == [None] * len(good)
    told = [("bad-option", {"name": name, "value": value}) for value in bad]
    assert [refused(name, value) for value in bad] == told


def test_the_numbers_that_hold_where_a_record_sets_none() -> None:
    """Another default would change the report and the clocks of every record that relies on it."""
    numbers = {name: one.default for name, one in OPTIONS.items() if isinstance(one, NumberOption)}
    assert numbers == {
        **{"count_words_to": 10, "replies_most": 2},
        **{f"quantifier_{word}": n for word, n in zip(WORDS, (3, 7, 10), strict=True)},
        **{f"limit_{who}": 180 for who in ("state", "observer", "organization", "reply")},
        **{"limit_group": 300, "limit_order": 60, "limit_panel": 900, "limit_secretariat": 0},
    }


def test_an_unknown_option_is_refused() -> None:
    assert refused("colour", "red") == ("unknown-option", {"name": "colour"})


def test_the_terms_of_a_body_are_those_that_it_sets() -> None:
    given = {"term_event": "session", "digits_ar": "european", "term_chair": "president"}
    assert terms_of(given) == {"event": "session", "chair": "president"}


@pytest.mark.parametrize("kind", ["own_1", "own_9", "own_10", "own_999"])
def test_a_section_of_ones_own_has_a_number(kind: str) -> None:
    assert is_own(kind)


@pytest.mark.parametrize(
    "kind", ["own_", "own_0", "own_01", "own_1000", "own_a", "own_١", "own_-1", "1", "annex"]
)
def test_other_kinds_are_not_own_sections(kind: str) -> None:
    assert not is_own(kind)


def test_sections_stand_under_sections_of_the_top() -> None:
    for outline in (OUTLINE, SECTIONS):
        kinds = [kind for kind, _ in outline]
        tops = {kind for kind, above in outline if not above}
        assert len(set(kinds)) == len(kinds)
        assert {above for _, above in outline if above} <= tops
    assert SECTIONS[: len(OUTLINE)] == OUTLINE
    assert [kind for kind, _ in OUTLINE] == list(USUAL)
    assert [kind for kind, _ in SECTIONS] == [*USUAL, *OTHERS]
    assert {kind for kind, above in SECTIONS if above == "organization"} == set(WITHIN)
