"""The forms cover every table, and every fault has its message in every language."""

from __future__ import annotations

import re
from pathlib import Path

from tests.exchange.facts import KINDS
from wgdesk.exchange.broken import TOLD
from wgdesk.exchange.form import Form, FormText
from wgdesk.exchange.forms import ACCEPTANCE, DOUBT, PLACEHOLDER, VERSION, WORDING, forms
from wgdesk.languages.en import basics as english
from wgdesk.rules.narrative import FIELDS
from wgdesk.words.item_labels import item_label, item_letter
from wgdesk.words.phrases import screen_phrases

PROGRAM = Path(__file__).resolve().parents[2] / "wgdesk"  # a body that a file names is found outside exchange
FORMS: list[Form] = [*forms(), VERSION, WORDING, DOUBT, PLACEHOLDER, ACCEPTANCE]


def test_every_column_of_every_table_is_in_the_form_exactly_once() -> None:
    covered: dict[str, set[str]] = {}
    for form in FORMS:
        owner = {"table", "row"} if form.owned else set()
        named = {column.name for column in form.columns} | owner | {form.parent, form.key}
        covered.setdefault(form.name, set()).update(name for name in named if name)
    covered["wording"].add("field")  # the key of the text
    tables = {name: {c.key for c in kind.__table__.columns} for name, kind in KINDS.items()}
    listed = {name: {*columns, "id"} for name, columns in covered.items()}
    lacking = {f"{name}.{one}" for name in tables for one in tables[name] - listed.get(name, set())}
    assert lacking == set(), "their forms in wgdesk/exchange/forms list columns by hand: name them there"
    assert listed == tables


def test_every_text_is_in_the_form() -> None:
    texts = {
        form.name: tuple(sorted(part.name for part in form.parts if isinstance(part, FormText)))
        for form in FORMS
    }
    given = {table: fields for table, fields in texts.items() if fields}
    assert given == {table: tuple(sorted(fields)) for table, fields in FIELDS.items()}


def test_a_nullable_column_has_no_default() -> None:
    """null means the same as a missing key, so a nullable column can have no default but None."""
    for form in FORMS:
        for column in form.columns:
            if form.nullable(column.name):
                assert column.default is None, (form.name, column.name)


def test_sub_items_are_lettered_as_in_the_report() -> None:
    assert [item_letter(n) for n in (1, 2, 26, 27, 28, 52, 53)] == ["a", "b", "z", "aa", "bb", "zz", "aaa"]
    assert (item_label(3, None), item_label(2, "3"), item_label(29, 1)) == ("3", "3(b)", "1(cc)")
    assert [item_label(n, "3(b)") for n in (1, 4, 9, 14, 40)] == [
        f"3(b)({numeral})" for numeral in ("i", "iv", "ix", "xiv", "xl")
    ]
    assert english.item_letter is item_letter


def test_every_fault_has_a_message_and_every_message_a_fault() -> None:
    source = "".join(path.read_text("utf-8") for path in PROGRAM.rglob("*.py"))
    raised = set(re.findall(r'"(fault-[a-z0-9-]+)"', source)) | {f"fault-{key}" for key in TOLD}
    for lang in ("ar", "en"):
        told = {key for key in screen_phrases(lang).ids if key.startswith("fault-")}
        assert told == raised
