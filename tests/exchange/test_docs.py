"""docs/record-file.md: its examples can be imported, and it names every key and choice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.facts import KINDS, facts
from tests.exchange.files import DOC, example_texts, examples
from tests.phrasing.reading import read
from tests.phrasing.sentences.points import point
from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_into, to_json
from wgdesk.exchange.form import Children, Form, FormText, Shape
from wgdesk.exchange.forms import MARKS, TOP, VERSION
from wgdesk.exchange.forms.meeting import OPTION, OWN_SENTENCE
from wgdesk.exchange.texts import EXTRAS
from wgdesk.exchange.value_kinds import ChoiceKind
from wgdesk.model import Quantifier
from wgdesk.phrasing.tree import say


@pytest.mark.sampled
@pytest.mark.parametrize("number", [0, 1], ids=["twenty lines", "everything"])
def test_an_example_is_imported_and_comes_back(tmp_path: Path, number: int) -> None:
    desk, other = (Desk.create(tmp_path / f"{name}.wgdesk") for name in "ab")
    import_into(desk, example_texts()[number].encode(), source="example.json")
    text = desk.read(to_json)
    import_into(other, text.encode(), source="x.json")
    assert other.read(to_json) == text
    assert other.read(facts) == desk.read(facts)
    if number == 1:
        assert [table for table, rows in desk.read(facts).items() if not rows] == []
    desk.close()
    other.close()


def test_the_short_example_is_short() -> None:
    assert 15 <= len(example_texts()[0].splitlines()) <= 20


def test_the_page_says_what_each_quantifier_prints() -> None:
    rows = re.findall(
        r"^\| `(\w+)` \| ([^|;]+); ([^|;]+) \| ([^|؛]+)؛ ([^|؛]+) \|$", DOC.read_text("utf-8"), re.MULTILINE
    )
    assert [row[0] for row in rows] == [one.value for one in Quantifier]
    for quantifier, *told in rows:
        made = [
            say("points", parts=(point(quantifier, debaters=who),)) for who in ("speakers", "delegations")
        ]
        for one, english, arabic in zip(made, told[:2], told[2:], strict=True):
            assert read("en", one) == f"{english[0].upper()}{english[1:]} referred to the progress made."
            assert re.fullmatch(f"أشارت? {arabic} إلى التقدم المحرز\\.", read("ar", one))


def keys_used(file: dict[str, Any]) -> set[tuple[str, str]]:
    """Return (table, key) for every key that the rows of a file have."""
    used: set[tuple[str, str]] = set()

    def row(form: Form, value: Any) -> None:
        given = value if isinstance(value, dict) else {form.short: value}
        for key, inner in given.items():
            used.add((form.name, str(key)))
            part = form.by_key.get(str(key)) or next((m for m in MARKS if m.name == key), None)
            if isinstance(part, Children):
                rows(part, inner)
            elif isinstance(part, FormText):
                used.update(("text", extra) for extra in inner if extra in EXTRAS)
                for version in (v for many in inner.get("versions", {}).values() for v in many):
                    row(VERSION, version)

    def rows(part: Children, value: Any) -> None:
        if part.shape is Shape.ONE:
            row(part.form, value)
            return
        for one in value.values() if isinstance(value, dict) else value:
            for each in one if part.shape is Shape.MANY and isinstance(one, list) else [one]:
                row(part.form, each)

    for part in TOP:
        rows(part, file[part.name])
    return used


def every_key() -> Iterator[tuple[str, str]]:
    """Yield (table, key) for every key that a row may have."""
    pending = [part.form for part in (*TOP, *MARKS)] + [VERSION]
    while pending:
        form = pending.pop()
        pending += [part.form for part in form.parts if isinstance(part, Children)]
        yield from ((form.name, key) for key in form.by_key)
        if form.marked:
            yield from ((form.name, part.name) for part in MARKS)
    yield from (("text", extra) for extra in EXTRAS)


def test_the_complete_example_has_every_table_and_key() -> None:
    [_, everything] = examples()
    used = keys_used(everything)
    marks = {part.name for part in MARKS}
    wanted = {(table, key) for table, key in every_key() if key not in marks}
    assert wanted - used == set(), f'give them a value in "One of everything" of {DOC.name}'
    assert {table for table, _ in used} - {"text"} == KINDS.keys() - {"wording"}
    assert {key for _, key in used} >= marks


def test_the_page_names_every_key_and_every_choice() -> None:
    page = DOC.read_text("utf-8").split("## One of everything")[0]
    words = set(re.findall(r"[a-z_]+", page))
    assert {key for _, key in every_key()} - words == set(), f"name them with their tables in {DOC.name}"
    choices: set[str] = set()
    pending = [part.form for part in (*TOP, *MARKS)]
    while pending:
        form = pending.pop()
        pending += [part.form for part in form.parts if isinstance(part, Children)]
        if form not in (OPTION, OWN_SENTENCE):  # documented on pages of their own, which other tests check
            choices.update(form.keys)
        for column in form.columns:
            kind = form.kind(column)
            choices.update(filter(None, kind.values) if isinstance(kind, ChoiceKind) else ())
    assert choices - set(re.findall(r"\w+", page)) == set()
