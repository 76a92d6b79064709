"""Messages about a file suggest what was meant, give an example and show no names from the code."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.exchange.cases import CASES
from tests.exchange.files import GONE, SMALL, changed, data, examples, faults
from tests.exchange.good import GOOD
from tests.exchange.test_schema import ODD_VALUES, SPOTS
from wgdesk.acting.desk import Desk
from wgdesk.exchange import BadFile, Fault, import_into, read
from wgdesk.language_table import INTERFACES
from wgdesk.rules.column_values import MOST_IN_LIST
from wgdesk.words.phrases import screen_phrases

BARE = {key: SMALL[key] for key in ("format", "version", "meeting")}
SCREEN = {lang: screen_phrases(lang) for lang in INTERFACES}


def told(file: dict[str, Any]) -> tuple[Fault, ...]:
    with pytest.raises(BadFile) as caught:
        read(data(file))
    return caught.value.faults


def said(fault: Fault, lang: str = "en") -> str:
    """Return the message of a fault without invisible marks."""
    text = SCREEN[lang].say(fault.key, dict(fault.facts))
    assert text.splitlines() == [text]
    return re.sub("[\u2066-\u2069\u200e\u200f]", "", text)


def line(file: dict[str, Any], lang: str = "en") -> str:
    """Return the path and message of a file's only fault."""
    [fault] = told(file)
    return f"{fault.path}: {said(fault, lang)}"


@pytest.mark.parametrize(
    ("at", "meant"),
    [
        ("meeting.first_dya", "first_day"),
        ("meeting.firstDay", "first_day"),
        ("meeting.Venue", "venue"),
        ("sitting", "sittings"),
        ("people.p.delegation_id", "delegation"),
        ("sittings.0.requests.0.begun at", "begun_at"),
        ("agenda.0.title.orignal", "original"),
        ("agenda.0.doubt", "doubts"),
    ],
)
def test_the_nearest_allowed_key_is_suggested_for_an_unknown_key(at: str, meant: str) -> None:
    [fault] = told(changed(at, 1))
    assert (fault.key, fault.facts["near"]) == ("fault-unknown-key-near", meant)
    assert said(fault).endswith(f"Did you mean “{meant}”?")
    assert said(fault, "ar").endswith(f"هل المقصود «{meant}»؟")


def test_a_key_like_no_other_gets_no_suggestion() -> None:
    assert line(changed("meeting.colour", 1)) == "$.meeting.colour: Unknown key “colour”."


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Egypt", "EGY"),
        ("egy", "EGY"),
        ("EG", "EGY"),
        ("مصر", "EGY"),
        ("Égypte", "EGY"),
        ("Египет", "EGY"),
        ("埃及", "EGY"),
        ("Egipt", "EGY"),
        ("the Netherlands", "NLD"),
        ("United Kingdom of Great Britain and Northern Ireland", "GBR"),
    ],
)
def test_the_code_is_suggested_for_the_name_of_a_delegation(name: str, code: str) -> None:
    text = line({**BARE, "registrations": [name]})
    assert text == f"$.registrations[0]: There is no delegation “{name}”. Did you mean “{code}”?"


@pytest.mark.parametrize(
    ("at", "name", "meant"),
    [
        ("people.p.delegation", "Egypt", "EGY"),
        ("officers.o.person", "A", "p"),
        ("officers.o.person", "أ", "p"),
        ("sittings.0.requests.0.item", "2a", "2(a)"),
        ("sittings.0.requests.0.item", "Sub", "2(a)"),
        ("sittings.0.presiding", ["O"], "o"),
    ],
)
def test_rows_of_the_file_are_suggested_by_label_or_name(at: str, name: Any, meant: str) -> None:
    [fault] = told(changed(at, name))
    assert (fault.key, fault.facts["near"]) == ("fault-dangling-near", meant)


def test_a_state_that_is_only_in_the_roster_is_told_with_how_to_add_it() -> None:
    for name in ("DEU", "Germany", "ألمانيا"):
        [fault] = told(changed("people.p.delegation", name))
        assert (fault.key, fault.facts["near"]) == ("fault-dangling-roster", "DEU")
        assert all('"roster": true' in said(fault, lang) for lang in INTERFACES)


def test_nothing_is_suggested_where_nothing_is_alike() -> None:
    assert line({**BARE, "registrations": ["Xyzzy Qwrt"]}).endswith("no delegation “Xyzzy Qwrt”.")


def test_three_thousand_unknown_names_are_told_quickly() -> None:
    names = [f"Nowhere {n} of the Far Land" for n in range(MOST_IN_LIST)]
    assert told({**BARE, "registrations": names})[-1].key == "fault-many"


@pytest.mark.parametrize(
    ("at", "value", "example"),
    [
        ("meeting.venue", "Vienna", '{"en": "Vienna"}'),
        ("meeting.venue", "فيينا", '{"ar": "فيينا"}'),
        ("meeting.venue", 7, '{"en": "Vienna"}'),
        ("agenda.0", "Opening", '{"title": {"en": "..."}}'),
        ("people", ["A"], '{"p1": {"name": {"en": "..."}}}'),
        ("officers", [], '{"chair": {"person": "p1", "office": "chair"}}'),
        ("people.p", "A", '{"name": {"en": "..."}}'),
        ("decisions", 1, '{"agenda": 1}'),
        ("options", [], '{"attendance_from": "presence"}'),
        ("delegations.0.names", "Egypt", '{"ar": "..."}'),
        ("agenda.0.panels", {}, "["),
        ("meeting", [], "{"),
        ("registrations", "EGY", '["EGY"]'),
        ("sittings.0.presiding", "o", '["chair"]'),
        ("agenda.0.sittings", 1, "[1]"),
    ],
)
def test_where_an_object_or_an_array_is_expected_there_is_an_example(
    at: str, value: Any, example: str
) -> None:
    fault = next(one for one in told(changed(at, value)) if one.path == f"${_path(at)}")
    assert fault.key == "fault-type-example"
    assert fault.facts["example"].startswith(example.removesuffix("}"))
    for lang in INTERFACES:
        assert said(fault, lang).endswith(fault.facts["example"])


def _path(at: str) -> str:
    return "".join(f"[{step}]" if step.isdigit() else f".{step}" for step in at.split("."))


def test_a_request_without_a_time_is_told_all_three_keys() -> None:
    text = line(changed("sittings.0.requests.0", {"delegation": "EGY"}))
    where = "$.sittings[0].requests[0]"
    assert text == f"{where}: At least one of these is required: asked_at, called_at, begun_at."


def test_an_organization_without_category_is_asked_for_it() -> None:
    text = line(changed("delegations.1", {"code": "HERITAGE", "names": {"en": "Heritage Watch"}}))
    assert text.startswith("$.delegations[1].category: It is not known whether this is a State")
    assert "ngo" in text


def test_a_date_suffices_to_make_a_state_of_the_roster_a_party() -> None:
    rows = [{"code": "PRK", "party_since": "2020-01-01"}, {"code": "TON", "signed_on": "2019-05-01"}]
    assert faults({**BARE, "roster": True, "delegations": rows}) == []


def test_a_duplicate_is_told_by_its_name_in_the_file() -> None:
    text = line({**BARE, "registrations": ["EGY", "EGY"]})
    assert text == "$.registrations[1]: “EGY” is already in use."


# Traces of code: an object's repr, a member of a class, a module, None.
_INSIDE = re.compile(r"\w+\(\w*=|[A-Z]\w+\.[A-Z]+\b|wgdesk\.|None\b|<\w+ |\w+_id\b|\+00:00|_type\b")


@pytest.mark.slow
def test_no_message_shows_names_from_the_code(tmp_path: Any) -> None:
    """Try every odd value at every place of the complete example, and every broken rule."""
    found: set[Fault] = set()
    everything = examples()[1]
    for at in SPOTS[::7]:
        for value in ODD_VALUES[::3]:
            try:
                read(data(changed(at, value, everything)))
            except BadFile as bad:
                found.update(Fault(one.path, one.key, _Hashed(one.facts)) for one in bad.faults)
    desk = Desk.create(tmp_path / "x.wgdesk")
    for case in CASES:
        with pytest.raises(BadFile) as caught:
            import_into(desk, data(changed(case.where, case.value, GOOD)), source="x.json")
        found.update(Fault(one.path, one.key, _Hashed(one.facts)) for one in caught.value.faults)
    desk.close()
    assert len({one.key for one in found}) > 35
    for fault in found:
        for lang in INTERFACES:
            assert not _INSIDE.search(said(fault, lang)), (fault, said(fault, lang))


class _Hashed(dict[str, str]):
    def __hash__(self) -> int:  # type: ignore[override]
        return hash(tuple(self.items()))


def test_the_short_form_of_a_row_without_its_key_is_told_by_its_place() -> None:
    assert line(changed("sittings.0.presiding", [None])).startswith("$.sittings[0].presiding[0]: ")
    assert line(changed("officers.o.office", GONE)) == "$.officers.o.office: This is required."
