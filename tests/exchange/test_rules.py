"""All rules that a file breaks are told at once, each at the row in the file."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest

from tests.exchange.cases import CASES, NOT_IN_A_FILE, Case
from tests.exchange.facts import facts
from tests.exchange.files import changed, data
from tests.exchange.good import GOOD, at
from wgdesk.acting.desk import Desk
from wgdesk.cli.command_line import main
from wgdesk.exchange import BadFile, Fault, import_into
from wgdesk.exchange.broken import TOLD
from wgdesk.exchange.faults import MOST_FAULTS
from wgdesk.rules import texts
from wgdesk.rules.validity import RULES
from wgdesk.words.phrases import screen_phrases

# The position of the key among the arguments of these calls.
SAYING = {"Violation": 0, "Refused": 0}
spoken = cache(screen_phrases)
EVERY = (*RULES, ("*", texts.one_original), ("*", texts.no_orphans))


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., tuple[Fault, ...]]]:
    """Return a function that tries to import a file and returns its faults; the record stays empty."""
    desk = Desk.create(tmp_path_factory.mktemp("record") / "x.wgdesk")

    def tell(file: dict[str, Any]) -> tuple[Fault, ...]:
        with pytest.raises(BadFile) as caught:
            import_into(desk, data(file), source="x.json")
        assert not any(desk.read(facts).values())
        return caught.value.faults

    yield tell
    desk.close()


def keys_of(rule: Any) -> set[str]:
    """Return the keys of the violations that a rule can find: from the closure if a combinator made it,
    else from its source and the functions of wgdesk.rules that it calls."""
    made = inspect.getclosurevars(rule).nonlocals
    if "key" in made or "wrongs" in made:
        return {made["key"]} if "key" in made else {wrong.key for wrong in made["wrongs"]}
    keys: set[str] = {key for one in made.get("rules", ()) for key in keys_of(one)}
    for call in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(rule)))):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
            continue
        name = call.func.id
        if name in SAYING:
            key = call.args[SAYING[name]]
            keys |= {key.value} if isinstance(key, ast.Constant) else set()
        elif isinstance(called := rule.__globals__.get(name), FunctionType):
            keys |= keys_of(called) if called.__module__.startswith("wgdesk.rules.") else set()
    return keys


def test_every_rule_has_a_case_or_a_reason_why_not() -> None:
    rules = {(table, key) for table, rule in EVERY for key in keys_of(rule)}
    assert all(keys_of(rule) for _, rule in EVERY)
    assert {(one.table, one.rule) for one in CASES} == rules - NOT_IN_A_FILE.keys()
    assert rules > NOT_IN_A_FILE.keys()


def test_every_rule_that_a_file_can_break_has_its_own_message() -> None:
    assert {one.rule for one in CASES if not one.said} == TOLD


def test_the_good_file_breaks_no_rule(tmp_path: Path) -> None:
    desk = Desk.create(tmp_path / "x.wgdesk")
    import_into(desk, data(GOOD), source="x.json")
    desk.close()


@pytest.mark.sampled
@pytest.mark.parametrize("one", CASES, ids=[f"{n} {one.rule}" for n, one in enumerate(CASES)])
def test_a_broken_rule_is_told_at_its_place(told: Callable[..., Any], one: Case) -> None:
    found = told(changed(one.where, one.value, GOOD))
    assert [fault.path for fault in found] == list(one.paths)
    assert {fault.key for fault in found} == {one.said or f"fault-{one.rule}"}
    for lang in ("ar", "en"):
        for fault in found:
            said = spoken(lang).say(fault.key, dict(fault.facts))
            assert said.splitlines() == [said]


def test_all_broken_rules_are_told_in_the_order_of_the_file(told: Callable[..., Any]) -> None:
    file = GOOD
    for where, value in (
        ("sittings.2.day", "2026-10-08"),
        ("sittings.0.planned_end", at("07:00")),
        ("sittings.0.closed_at", at("07:00")),
        ("sittings.0.requests.0.pauses.0.resumed_at", at("10:01")),
        ("clusters.0.recommendations.0.body.ar", "[افعلوا]"),
        ("clusters.0.recommendations.1.place", 1),
        ("mandates.1.place", 1),
        ("meeting.doubts", {"colour": ""}),
        ("agenda.0.title.basis", {"fr": 2}),
    ):
        file = changed(where, value, file)
    file = {"sittings": file["sittings"], "clusters": file["clusters"], **file}
    assert [(fault.path, fault.key) for fault in told(file)] == [
        ("$.sittings[0].planned_end", "fault-times-reversed"),
        ("$.sittings[0].closed_at", "fault-times-reversed"),
        ("$.sittings[0].requests[0].pauses[0].resumed_at", "fault-times-reversed"),
        ("$.sittings[2].day", "fault-sitting-outside-meeting"),
        ("$.clusters[0].recommendations[0].body.ar", "fault-adopted-with-brackets"),
        ("$.clusters[0].recommendations[1].place", "fault-place-taken"),
        ("$.meeting.doubts.colour", "fault-unknown-field"),
        ("$.mandates[1].place", "fault-place-taken"),
        ("$.agenda[0].title.basis.fr", "fault-translated-since"),
    ]


def test_the_command_prints_a_line_for_each_broken_rule_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WGDESK_LANG", "en")
    file = changed("sittings.2.day", "2026-10-08", changed("documents.1.place", 1, GOOD))
    (tmp_path / "in.json").write_bytes(data(file))
    assert main(["import", str(tmp_path / "in.json"), "-o", str(tmp_path / "out.wgdesk")]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "$.sittings[2].day: The day of this meeting (half-day) is not one of the days of the whole meeting.",
        "$.documents[1].place: There is already something in this place.",
    ]
    assert [path.name for path in tmp_path.iterdir()] == ["in.json"]


def test_of_rows_at_the_same_place_all_but_the_first_are_told(told: Callable[..., Any]) -> None:
    crowd = [{"kind": "note", "place": place} for place in (1, 2, 1, 2, 1, 3)]
    found = told(changed("documents", crowd, GOOD))
    assert [fault.path for fault in found] == [f"$.documents[{n}].place" for n in (2, 3, 4)]


def test_a_clash_with_a_row_of_the_roster_is_told_at_the_row_of_the_file(told: Callable[..., Any]) -> None:
    """Only one of the two rows with the same place is in the file, whichever was made first."""
    file = {key: GOOD[key] for key in ("format", "version", "meeting")} | {"roster": True}
    new = [{"code": "NEW", "category": "state", "place": 5}]
    old = [{"code": "AFG", "place": 5}, {"code": "ZWE", "place": 6}]
    assert [fault.path for fault in told({**file, "delegations": new})] == ["$.delegations[0].place"]
    assert [fault.path for fault in told({**file, "delegations": old})] == [
        f"$.delegations[{n}].place" for n in (0, 1)
    ]
    denied = [{"code": "EGY", "signed": False, "signed_on": "2001-02-03"}]
    assert [fault.path for fault in told({**file, "delegations": denied})] == ["$.delegations[0].signed_on"]


def test_a_flood_of_broken_rules_is_cut(told: Callable[..., Any]) -> None:
    slots = [{"begins_at": at("09:00"), "ends_at": at("08:00")}] * (MOST_FAULTS + 500)
    found = told(changed("sittings.2.timetable", slots, GOOD))
    assert len(found) == MOST_FAULTS + 1
    assert (found[0].path, found[-1].key) == ("$.sittings[2].timetable[0].ends_at", "fault-many")
