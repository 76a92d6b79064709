"""The JSON Schema and the reader accept and refuse the same files, as far as a schema can tell."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.files import GONE, SMALL, changed, examples, faults
from wgdesk.exchange import schema
from wgdesk.paths import resource

# Faults that a schema can express.
SHAPE = {
    *("fault-unknown-key", "fault-unknown-key-near", "fault-missing", "fault-missing-any"),
    *("fault-type", "fault-type-example", "fault-choice", "fault-range"),
    *("fault-option", "fault-option-number", "fault-alternative", "fault-uid"),
}


@cache
def validator() -> jsonschema.protocols.Validator:
    found = json.loads(resource("record.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(found)
    return jsonschema.Draft202012Validator(found)


def test_the_schema_on_file_is_the_one_the_forms_give() -> None:
    """If this fails, run python -m wgdesk.exchange.schema."""
    assert resource("record.schema.json").read_text("utf-8") == schema.text()


@pytest.mark.parametrize("file", [SMALL, *examples()], ids=["small", "twenty lines", "everything"])
def test_good_files_are_valid(file: dict[str, Any]) -> None:
    validator().validate(file)
    assert faults(file) == []


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("format", "other"),
        ("version", 5),
        ("meeting", GONE),
        ("colour", 1),
        ("roster", 1),
        ("agenda.0.title", {}),
        ("agenda.0.title.original", "de"),
        ("agenda.0.title.basis", {"en": -1}),
        ("agenda.0.title.versions", {"en": [{}]}),
        ("agenda.0.number", 0),
        ("agenda.1.items.0.items", [{"items": []}]),
        ("meeting.first_day", "6 October"),
        ("meeting.uid", "x"),
        ("sittings.0.opened_at", "2026-10-06T10:00"),
        ("sittings.0.requests.0.begun_at", GONE),
        ("sittings.0.requests.0.begun_at", None),
        ("people.p.doubts", {"Name": ""}),
        ("people.p.accepted", {"Gap": {"reason": "x", "accepted_at": "2026-10-06T10:00Z"}}),
        ("people.p.accepted", {"gap": {"reason": "", "accepted_at": "2026-10-06T10:00Z"}}),
        ("people.p.accepted", {"gap": {"reason": "x"}}),
        ("options", {"digits_ar": "roman"}),
        ("options", {"count_words_to": 100}),
        ("options", {"count_words_to": "10"}),
        ("decisions", {"lunch": 1}),
        ("delegations.0.names", {"de": "x"}),
        ("delegations.0.code", ""),
    ],
)
def test_schema_and_reader_refuse_a_wrong_value(at: str, value: Any) -> None:
    file = changed(at, value)
    assert not validator().is_valid(file)
    assert faults(file)


def spots(value: Any, path: str = "") -> Iterator[str]:
    """Yield the path of every value of a file."""
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            here = f"{path}.{key}" if path else str(key)
            yield here
            yield from spots(inner, here)


EVERYTHING = examples()[1]
SPOTS = list(spots(EVERYTHING))
ODD_VALUES: list[Any] = [
    *(GONE, None, True, 0, 1, 2.0, 2.5, -1, 10**9, "", "x", "chair", "2026-10-06", "1(a)", "EGY"),
    *([], {}, [1], ["EGY"], {"en": "x"}, {"name": "x"}, {"alternative": "x"}, {"ref": 4}),
    *("european", "m", "2026-10-06T10:00Z", {"kind": "note"}, {"delegation": "EGY"}, {"en": 1}),
]
ODD = st.sampled_from(ODD_VALUES)


@given(st.sampled_from(SPOTS), ODD)
def test_schema_and_reader_agree_on_any_file_with_one_change(at: str, value: Any) -> None:
    file = changed(at, value, EVERYTHING)
    found = faults(file)
    valid = validator().is_valid(file)
    if not found:
        assert (
            valid or file["version"] == 1
        )  # the reader also accepts earlier versions; the schema is for the newest
    if {key for _, key in found} & SHAPE:
        assert not valid
