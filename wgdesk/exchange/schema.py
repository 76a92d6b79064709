"""The format of a record file as JSON Schema; ``python -m wgdesk.exchange.schema`` writes the file again.

The schema covers what can be said about single values. Only the reader knows whether a reference leads to a
row, a number is used twice, or a day exists (30 February).
"""

from __future__ import annotations

import json

from wgdesk.exchange.form import Children, Column, FirstOf, Form, FormText, Shape
from wgdesk.exchange.forms import DOUBT, MARKS, OPTION, TOP, VERSION, forms
from wgdesk.exchange.forms.programme import INNER_ITEM, SUB_ITEM
from wgdesk.exchange.json_read import FORMAT
from wgdesk.exchange.named_body import BODY
from wgdesk.exchange.upgrades import VERSION as FILE_VERSION
from wgdesk.exchange.value_kinds import Schema, TextKind, WholeKind
from wgdesk.language_table import CODES
from wgdesk.paths import resource
from wgdesk.rules.option_kinds import ChoiceOption
from wgdesk.rules.options import OPTIONS

_NAME = "record.schema.json"
_NULL: Schema = {"type": "null"}


def json_schema() -> Schema:
    """Return the JSON Schema of a record file of the newest version."""
    top = {part.name: _children(part) for part in TOP}
    fixed: dict[str, Schema] = {
        "format": {"const": FORMAT},
        "version": {"const": FILE_VERSION},
        "roster": {"type": "boolean"},
        BODY: {"type": "string"},
    }
    marks = (part.form for part in MARKS)
    every = {_name(form): form for form in (*forms(), VERSION, *marks)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The record of a meeting as WGDesk exports and imports it",
        **_object({**fixed, **top}, ["format", "version", "meeting"]),
        "$defs": {
            "text": _text(),
            **{part.name: _children(part) for part in MARKS},
            **{name: _row(form) for name, form in sorted(every.items())},
        },
    }


def _name(form: Form) -> str:
    """Return the name of a form in the schema; each level of agenda items has a name of its own."""
    return {id(SUB_ITEM): "sub_item", id(INNER_ITEM): "inner_item"}.get(id(form), form.name)


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _object(properties: dict[str, Schema], required: list[str]) -> Schema:
    held = {name: one if name in required else _or_null(one) for name, one in properties.items()}
    made: Schema = {"type": "object", "properties": held, "additionalProperties": False}
    return {**made, "required": required} if required else made


def _or_null(schema: Schema) -> Schema:
    """Return a schema that also allows null, which means the same as leaving the key out."""
    kind = schema.get("type")
    if isinstance(kind, str):
        return {**schema, "type": [kind, "null"]}
    if "enum" in schema:
        return {**schema, "enum": [*(one for one in schema["enum"] if one is not None), None]}
    if isinstance(kind, list) or _NULL in schema.get("anyOf", ()):
        return schema
    return {"anyOf": [schema, _NULL]}


def _text() -> Schema:
    lang = {"enum": list(CODES)}
    by_lang = {
        "revision": WholeKind(1).schema(),
        "basis": WholeKind(0).schema(),
        "versions": {"type": "array", "items": _ref(VERSION.name)},
    }
    properties: dict[str, Schema] = {
        **{name: TextKind(filled=True).schema() for name in CODES},
        "original": lang,
        "stale": {"type": "array", "items": lang},
        **{key: _object(dict.fromkeys(CODES, each), []) for key, each in by_lang.items()},
    }
    return {**_object(properties, []), "anyOf": [{"required": [name]} for name in CODES]}


def _row(form: Form) -> Schema:
    marks = MARKS if form.marked else ()
    properties = {form.key_of(part): _part(form, part) for part in form.parts}
    properties |= {part.name: _ref(part.name) for part in marks}
    required = [form.key_of(part) for part in form.columns if part.name in form.required]
    made = _object(properties, required)
    for column in form.columns:
        if isinstance(column.default, FirstOf) and not form.nullable(column.name):
            names = (column.name, *column.default.names)
            if not form.required & set(names):
                made["anyOf"] = [_given(form, name) for name in names]
    if form.short is None:
        return made
    # The short form of a doubt cannot be the object {"ref": ...}, since an object is always read as the long
    # form.
    alone = TextKind().schema() if form is DOUBT else properties[form.short]
    return {"anyOf": [alone, made]}


def _given(form: Form, name: str) -> Schema:
    return {"required": [form.key_for(name)], "properties": {name: {"not": {"type": "null"}}}}


def _part(form: Form, part: Column | FormText | Children) -> Schema:
    if isinstance(part, FormText):
        return _ref("text")
    if isinstance(part, Children):
        return _children(part)
    made = form.kind(part).schema()
    return _or_null(made) if form.nullable(part.name) else made


def _children(part: Children) -> Schema:
    row = _ref(_name(part.form))
    match part.shape:
        case Shape.ONE:
            return row
        case Shape.LIST:
            return {"type": "array", "items": row}
        case Shape.MAP if part.form is OPTION:
            return _object({name: _option(name) for name in OPTIONS}, [])
        case Shape.MANY:
            row = {"anyOf": [row, {"type": "array", "items": row}]}
    if part.form.keys:
        return _object(dict.fromkeys(map(str, part.form.keys), row), [])
    if part.form.key is None:
        return {"type": "object", "additionalProperties": _or_null(row)}
    return {
        "type": "object",
        "patternProperties": {f"^{part.form.named}$": _or_null(row)},
        "additionalProperties": False,
    }


def _option(name: str) -> Schema:
    option = OPTIONS[name]
    value: Schema
    if isinstance(option, ChoiceOption):
        value = {"enum": list(option.values)}
    else:
        value = {"type": "integer", "minimum": option.least, "maximum": option.most}
    marks = {part.name: _ref(part.name) for part in MARKS}
    return {"anyOf": [value, _object({"value": value, **marks}, ["value"])]}


def text() -> str:
    """Return the content of the schema file."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n"


def _write() -> None:
    resource(_NAME).write_text(text(), "utf-8")


if __name__ == "__main__":
    _write()
