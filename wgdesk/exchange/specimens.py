"""Short examples in JSON for messages: what an object or array at some place of the file looks like."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from wgdesk.exchange.form import Children, Column, Form, FormText, Shape
from wgdesk.exchange.record_kinds import FileKind, OptionKind, ReferenceKind
from wgdesk.exchange.value_kinds import ChoiceKind, DayKind, MomentKind, RealKind, TruthKind, WholeKind
from wgdesk.language_table import COMMON, by_letters

_NAMED: Mapping[str, Any] = {
    "sitting": 1,
    "agenda_item": "2",
    "delegation": "EGY",
    "grouping": "G77",
    "person": "p1",
    "document": "A/1",
    "officer": "chair",
}
_KEYS = {"person": "p1", "officer": "chair"}  # as an export writes them
_LONGEST = 40  # characters from the file that an example repeats


def text_specimen(raw: Any) -> str:
    """Return an example of a text in several languages, made from the text in the file if that is short."""
    words = raw if isinstance(raw, str) and raw.strip() and len(raw) <= _LONGEST else "Vienna"
    return _json({by_letters(words): "".join(letter for letter in words if letter.isprintable())})


def rows_specimen(part: Children) -> str:
    """Return an example of the rows under a key, in their shape."""
    return _json(_rows(part))


def row_specimen(form: Form) -> str:
    """Return an example of a row."""
    return _json(_row(form))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _rows(part: Children) -> Any:
    form = part.form
    if part.shape is Shape.ONE:
        return _row(form)
    one = _value(form, form.by_key[form.short]) if form.short is not None else _row(form)
    if part.shape is Shape.LIST:
        return [one]
    if form.name == "option":  # the value goes with the name
        return {"attendance_from": "presence"}
    key = form.keys[0] if form.keys else _KEYS.get(form.name, "place")
    return {str(key): one}


def _row(form: Form) -> dict[str, Any]:
    """Return the required columns; if there are none, the first text or, failing that, the first part."""
    wanted = [part for part in form.columns if part.name in form.required]
    first = next((part for part in form.parts if isinstance(part, FormText)), form.parts[0])
    return {form.key_of(part): _value(form, part) for part in wanted or (first,)}


def _value(form: Form, part: Column | FormText | Children) -> Any:
    if isinstance(part, FormText):
        return {COMMON: "..."}
    if isinstance(part, Children):
        return _rows(part)
    kind = form.kind(part)
    match kind:
        case ReferenceKind():
            return _NAMED[kind.table]
        case ChoiceKind():
            return next(filter(None, kind.values))
        case WholeKind() | RealKind():
            return 1
        case TruthKind():
            return True
        case DayKind():
            return "2026-10-06"
        case MomentKind():
            return "2026-10-06T10:00+02:00"
        case OptionKind():
            return "presence"
        case FileKind():
            return "VGhhbmsgeW91Lg=="
    return "EGY" if part.name == "code" else "..."
