"""Every fault of a file is reported with its place."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.exchange.files import GONE, SMALL, changed, data, example_texts, faults
from wgdesk.exchange import BadFile, read
from wgdesk.exchange.faults import MOST_FAULTS
from wgdesk.exchange.strict import MOST_BYTES


def test_the_small_file_is_good() -> None:
    assert faults(SMALL) == []


def test_a_byte_order_mark_is_accepted() -> None:
    assert faults(b"\xef\xbb\xbf" + data(SMALL)) == []


SMALL_TEXT = json.dumps(SMALL)


def text_with(old: str, new: str) -> str:
    """Return the small file's text with a piece replaced by one that no JSON writer would write."""
    assert SMALL_TEXT.count(old) == 1, old
    return SMALL_TEXT.replace(old, new)


@pytest.mark.parametrize(
    ("file", "path", "key"),
    [
        (b"\xff\xfe{\x00}\x00", "$", "fault-not-utf8"),
        (b'{"format": "caf\xe9"}', "$", "fault-not-utf8"),
        ("", "$", "fault-not-json"),
        ('{"format": "wgdesk-record",}', "$", "fault-not-json"),
        (SMALL_TEXT + "x", "$", "fault-not-json"),
        (b" " * (MOST_BYTES + 1), "$", "fault-too-large"),
        ("[" * 100_000, "$", "fault-too-deep"),
        ("[" * 100_000 + "]" * 100_000, "$", "fault-too-deep"),
        ("[]", "$", "fault-type"),
        ("null", "$", "fault-type"),
        ("{}", "$.format", "fault-format"),
        ('{"format": "wgdesk-record"}', "$.version", "fault-version"),
        ('{"format": "wgdesk-record", "version": true}', "$.version", "fault-version"),
        ('{"format": "wgdesk-record", "version": 0}', "$.version", "fault-version"),
        ('{"format": "wgdesk-record", "version": 5}', "$.version", "fault-newer"),
        ('{"format": "wgdesk-record", "version": 4}', "$.meeting", "fault-missing"),
        (text_with('"ordinal": 3', '"ordinal": NaN'), "$.meeting.ordinal", "fault-number"),
        (text_with('"ordinal": 3', '"ordinal": -Infinity'), "$.meeting.ordinal", "fault-number"),
        (text_with('"ordinal": 3', '"ordinal": 1e999'), "$.meeting.ordinal", "fault-number"),
        (
            text_with('"ordinal": 3', '"ordinal": ' + "9" * 5000),
            "$.meeting.ordinal",
            "fault-number",
        ),
        (
            text_with('"ordinal": 3', '"ordinal": 3, "ordinal": 4'),
            "$.meeting.ordinal",
            "fault-duplicate-key",
        ),
        (text_with('"One"', r'"One\ud800"'), "$.agenda[0].title.en", "fault-surrogate"),
        (text_with('"One"', r'"\ud800"'), "$.agenda[0].title.en", "fault-surrogate"),
        (text_with('"f"', r'"\udfff"'), "$.people.p.gender", "fault-surrogate"),
        (
            text_with('"2026-10-06T10:00Z"', r'"\ud800"'),
            "$.sittings[0].requests[0].begun_at",
            "fault-surrogate",
        ),
        (text_with('{"code": "FRA"}', r'{"code": "\udc00"}'), "$.delegations[1].code", "fault-surrogate"),
        (text_with('["o"]', r'["\udc00"]'), "$.sittings[0].presiding[0]", "fault-surrogate"),
    ],
)
def test_a_malformed_file_is_refused_with_the_place_of_the_fault(
    file: str | bytes, path: str, key: str
) -> None:
    assert faults(file) == [(path, key)]


@pytest.mark.parametrize(
    ("at", "value", "path", "key"),
    [
        # keys
        ("colour", 1, "$.colour", "fault-unknown-key"),
        ("meeting.colour", 1, "$.meeting.colour", "fault-unknown-key"),
        (
            "agenda.1.items.0.items",
            [{"items": []}],
            "$.agenda[1].items[0].items[0].items",
            "fault-unknown-key",
        ),
        ("agenda.0.title.de", "Eins", "$.agenda[0].title.de", "fault-unknown-key"),
        ("meeting.two words", 1, '$.meeting["two words"]', "fault-unknown-key"),
        ("meeting.first_day", GONE, "$.meeting.first_day", "fault-missing"),
        ("sittings.0.requests.0.begun_at", GONE, "$.sittings[0].requests[0]", "fault-missing-any"),
        ("previous_meetings", [{}], "$.previous_meetings[0].first_day", "fault-missing"),
        ("delegations.0.names.en", {}, "$.delegations[0].names.en.listed", "fault-missing"),
        ("sittings.0.requests.0.begun_at", None, "$.sittings[0].requests[0]", "fault-missing-any"),
        ("sittings.0.requests.0.begun_at", "10:00", "$.sittings[0].requests[0].begun_at", "fault-moment"),
        # types
        ("meeting", [], "$.meeting", "fault-type-example"),
        ("roster", "yes", "$.roster", "fault-type"),
        ("agenda", {}, "$.agenda", "fault-type-example"),
        ("agenda.0", "One", "$.agenda[0]", "fault-type-example"),
        ("agenda.0.title", "One", "$.agenda[0].title", "fault-type-example"),
        ("agenda.0.title.en", 1, "$.agenda[0].title.en", "fault-type"),
        ("agenda.0.substantive", 1, "$.agenda[0].substantive", "fault-type"),
        ("agenda.0.number", 1.5, "$.agenda[0].number", "fault-type"),
        ("agenda.0.number", True, "$.agenda[0].number", "fault-type"),
        ("meeting", None, "$.meeting", "fault-missing"),
        ("agenda.0.title", {"en": None}, "$.agenda[0].title", "fault-empty"),
        ("sittings.0.presiding", [None], "$.sittings[0].presiding[0]", "fault-missing"),
        ("delegations.1.code", "HERITAGE", "$.delegations[1].category", "fault-category"),
        ("decisions", ["p"], "$.decisions", "fault-type-example"),
        ("sittings.0.presiding", [[1]], "$.sittings[0].presiding[0]", "fault-type"),
        ("options", {"count_words_to": "10"}, "$.options.count_words_to", "fault-type"),
        ("documents", [{"kind": "note", "place": "1"}], "$.documents[0].place", "fault-type"),
        # values
        ("agenda.0.number", 0, "$.agenda[0].number", "fault-range"),
        ("agenda.0.number", 10**7, "$.agenda[0].number", "fault-range"),
        ("agenda.0.number", 10_000, "$.agenda[0].number", "fault-range"),  # values that the Desk would refuse
        ("documents", [{"kind": "note", "place": 1e13}], "$.documents[0].place", "fault-range"),
        ("documents", [{"kind": "note", "place": -1.1e9}], "$.documents[0].place", "fault-range"),
        ("people.p.gender", "x", "$.people.p.gender", "fault-choice"),
        ("decisions", {"lunch": 1}, "$.decisions.lunch", "fault-choice"),
        ("options", {"colour": "red"}, "$.options.colour", "fault-choice"),
        ("options", {"digits_ar": "roman"}, "$.options.digits_ar", "fault-option"),
        ("options", {"count_words_to": 100}, "$.options.count_words_to", "fault-option-number"),
        ("meeting.last_day", "2026-02-30", "$.meeting.last_day", "fault-day"),
        ("meeting.last_day", "7 October 2026", "$.meeting.last_day", "fault-day"),
        ("meeting.last_day", "٢٠٢٦-١٠-٠٧", "$.meeting.last_day", "fault-day"),
        ("meeting.last_day", "0001-01-01", "$.meeting.last_day", "fault-day"),
        ("sittings.0.opened_at", "2026-10-06T10:00", "$.sittings[0].opened_at", "fault-moment"),
        ("sittings.0.opened_at", "2026-10-06T25:00Z", "$.sittings[0].opened_at", "fault-moment"),
        ("sittings.0.opened_at", "2026-10-06 10:00Z", "$.sittings[0].opened_at", "fault-moment"),
        ("sittings.0.opened_at", "9999-12-31T23:59-14:00", "$.sittings[0].opened_at", "fault-moment"),
        ("sittings.0.opened_at", "1900-01-01T00:30+02:00", "$.sittings[0].opened_at", "fault-moment"),
        ("meeting.zone", "Europe/Wien", "$.meeting.zone", "fault-zone"),
        ("meeting.zone", "../../etc/passwd", "$.meeting.zone", "fault-zone"),
        ("meeting.uid", "../../etc/passwd", "$.meeting.uid", "fault-uid"),
        ("meeting.original_language", "de", "$.meeting.original_language", "fault-choice"),
        ("delegations.1.code", " ", "$.delegations[1].code", "fault-empty"),
        ("agenda.0.title.en", "\u202e ", "$.agenda[0].title.en", "fault-empty"),
        ("agenda.0.title", {}, "$.agenda[0].title", "fault-empty"),
        ("agenda.0.title.en", "x" * 100_001, "$.agenda[0].title.en", "fault-too-long"),
        # texts
        ("agenda.0.title.original", "ar", "$.agenda[0].title.original", "fault-no-text"),
        ("agenda.0.title.original", "de", "$.agenda[0].title.original", "fault-choice"),
        ("agenda.0.title.stale", ["ar"], "$.agenda[0].title.stale[0]", "fault-no-text"),
        ("agenda.0.title.stale", ["en"], "$.agenda[0].title.stale[0]", "fault-original"),
        ("agenda.0.title.basis", {"en": 1}, "$.agenda[0].title.basis.en", "fault-original"),
        ("agenda.0.title.revision", {"en": 0}, "$.agenda[0].title.revision.en", "fault-range"),
        (
            "agenda.0.title.versions",
            {"en": [{"body": "x"}]},
            "$.agenda[0].title.versions.en[0].replaced_at",
            "fault-missing",
        ),
        # marks
        ("meeting.doubts", {"Last Day": ""}, '$.meeting.doubts["Last Day"]', "fault-unknown-key"),
        ("meeting.doubts", {"zone": 5}, "$.meeting.doubts.zone", "fault-type"),
        (
            "meeting.doubts",
            {"zone": {"alternative": {}}},
            "$.meeting.doubts.zone.alternative",
            "fault-alternative",
        ),
        ("meeting.placeholders", {"never": ""}, "$.meeting.placeholders.never", "fault-choice"),
        # references
        ("officers.o.person", "q", "$.officers.o.person", "fault-dangling"),
        ("officers.o.elected_at", 9, "$.officers.o.elected_at", "fault-dangling"),
        ("people.p.delegation", "DEU", "$.people.p.delegation", "fault-dangling-roster"),
        ("agenda.0.sittings", [3], "$.agenda[0].sittings[0]", "fault-dangling"),
        ("clusters.0.item", "2(b)", "$.clusters[0].item", "fault-dangling"),
        ("sittings.0.presiding", ["p"], "$.sittings[0].presiding[0]", "fault-dangling"),
        ("delegations.0.grouping", "G77", "$.delegations[0].grouping", "fault-dangling"),
        (
            "officers.o.doubts",
            {"person": {"alternative": {"ref": "q"}}},
            "$.officers.o.doubts.person.alternative",
            "fault-dangling",
        ),
        (
            "meeting.doubts",
            {"zone": {"alternative": {"ref": 1}}},
            "$.meeting.doubts.zone.alternative",
            "fault-dangling",
        ),
        # duplicates
        ("agenda.1.number", 1, "$.agenda[1].number", "fault-duplicate"),
        ("sittings.1.number", 1, "$.sittings[1].number", "fault-duplicate"),
        ("delegations.1.code", "EGY", "$.delegations[1].code", "fault-duplicate"),
        ("agenda.0.sittings", [1, 2, 1], "$.agenda[0].sittings[2]", "fault-duplicate"),
        ("sittings.1.present", ["EGY", "EGY"], "$.sittings[1].present[1]", "fault-duplicate"),
        (
            "officers.second",
            {"person": "p", "office": "chair"},
            "$.officers.second.person",
            "fault-duplicate",
        ),
        ("previous_meetings", ["2024-01-01", "2024-01-01"], "$.previous_meetings[1]", "fault-duplicate"),
        ("delegations.0.names.en", ["Egypt", "Misr"], "$.delegations[0].names.en[1]", "fault-duplicate"),
        (
            "officers.o.doubts",
            {"person": "", "person_id": ""},
            "$.officers.o.doubts.person_id",
            "fault-duplicate",
        ),
        (
            "sittings.0.requests.1",
            {"delegation": "FRA", "begun_at": "2026-10-06T10:00Z"},
            "$.sittings[0].requests[1].begun_at",
            "fault-two-open",
        ),
    ],
)
def test_a_wrong_value_is_the_only_fault_told(at: str, value: Any, path: str, key: str) -> None:
    assert faults(changed(at, value)) == [(path, key)]


def nested(depth: int) -> list[Any]:
    """Return ``depth`` nested arrays."""
    made: list[Any] = []
    for _ in range(depth - 1):
        made = [made]
    return made


def test_nesting_over_fifty_is_told_where_it_begins() -> None:
    assert faults(changed("extra", nested(50))) == [("$.extra", "fault-unknown-key")]
    deep = faults(changed("extra", nested(51)))
    assert deep == [("$.extra", "fault-unknown-key"), ("$.extra" + "[0]" * 50, "fault-too-deep")]


def test_all_faults_are_told_at_once_in_the_order_of_the_file() -> None:
    file = changed("meeting.first_day", "soon")
    file = changed("meeting.zone", "Nowhere", file)
    file = changed("sittings.1.day", "soon", file)
    file = changed("people.p.gender", "x", file)
    file = changed("officers.o.person", "q", file)
    file = changed("agenda.1.number", 1, file)
    file = changed("extra", 1, file)
    file = {"sittings": file["sittings"], **file}
    assert faults(file) == [
        ("$.sittings[1].day", "fault-day"),
        ("$.meeting.first_day", "fault-day"),
        ("$.meeting.zone", "fault-zone"),
        ("$.people.p.gender", "fault-choice"),
        ("$.officers.o.person", "fault-dangling"),
        ("$.agenda[1].number", "fault-duplicate"),
        ("$.extra", "fault-unknown-key"),
    ]


def test_a_flood_of_faults_is_cut() -> None:
    found = faults(changed("agenda", [{"number": "x"}] * (MOST_FAULTS + 500)))
    assert len(found) == MOST_FAULTS + 1
    assert found[-1] == ("$", "fault-many")


def test_a_fault_quotes_the_file_in_short_and_printable_text() -> None:
    key = "\u202eevil\x1b[2J" + "x" * 10_000
    with pytest.raises(BadFile) as caught:
        read(data(changed("meeting." + key, 1)))
    [fault] = caught.value.faults
    assert len(fault.path) < 200
    assert fault.path.isascii()
    assert all(value.isprintable() and len(value) < 100 for value in fault.facts.values())


@pytest.mark.parametrize(
    "at",
    [
        *("sittings.0.closed_at", "people.p.delegation", "sittings.0.requests", "agenda.0.number"),
        *("officers.o.place", "agenda.0.short", "agenda.0.title.ar", "agenda.0.title.stale", "documents"),
        *("agenda.0.doubts", "options", "roster", "outline", "clusters.0.recommendations.0.state"),
        *("people.q", "delegations.0.names.ar", "delegations.0.grouping", "meeting.zone"),
    ],
)
def test_null_is_the_same_as_leaving_out(at: str) -> None:
    """Some of the keys are not in the file: there null adds nothing."""
    assert faults(changed(at, None)) == []


def step(name: str) -> str:
    """Return a step of a path as a fault's place shows it."""
    if name.isdigit():
        return f"[{name}]"
    return f".{name}" if name.isidentifier() else f'["{name}"]'


@pytest.mark.slow
def test_every_example_value_of_a_wrong_type_is_found() -> None:
    """Replace any value by an object of unknown keys: there is a fault at that path or below it."""
    everything = json.loads(example_texts()[1])

    def paths(value: Any, at: str) -> list[str]:
        if not isinstance(value, dict | list):
            return []
        inner = list(value.items() if isinstance(value, dict) else enumerate(value))
        found = [f"{at}.{key}" if at else str(key) for key, _ in inner]
        below = zip(found, inner, strict=True)
        return found + [path for here, (_, one) in below for path in paths(one, here)]

    for path in paths(everything, ""):
        found = faults(changed(path, {"?": 1}, everything))
        steps = [step(name) for name in path.removesuffix(".ref").split(".")]
        assert any(where.startswith("$" + "".join(steps)) for where, _ in found), path
