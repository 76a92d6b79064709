"""Bodies: the facts, terms and options of each body, in one TOML file per body (docs/bodies.md).

The program's bodies are in ``resources/bodies``, the user's own in ``bodies`` of the data folder; a user's
body replaces the program's of the same name. A record set up from a body has its own copy of everything and
never reads the file again.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from wgdesk.errors import Refused, Trouble, why_of
from wgdesk.exchange import BadFile, Fault, read
from wgdesk.exchange.faults import Faults, shown, spoken
from wgdesk.exchange.faults import Path as Steps
from wgdesk.exchange.json_read import FORMAT
from wgdesk.exchange.strict import MOST_DEPTH
from wgdesk.exchange.suggestions import unknown_key
from wgdesk.exchange.upgrades import VERSION
from wgdesk.language_table import CODES, COMMON
from wgdesk.meeting_setup import body_sentences
from wgdesk.meeting_setup.templates import Template
from wgdesk.meeting_setup.toml_lines import lines_of
from wgdesk.paths import data_folder, resource
from wgdesk.phrasing.report_wording import wording
from wgdesk.rules.nested_outline import depths
from wgdesk.rules.options import OPTIONS, RETIRED_OPTIONS
from wgdesk.rules.sentences import sayings
from wgdesk.storage.given_file import open_given

MOST_BYTES = 1_000_000
# A dotted key with more than MOST_DEPTH parts, at the beginning of a line or in an inline table.
_PART = r"""(?:[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""
_LONG_KEY = re.compile(rf"(?:^|[\[{{,])[ \t]*{_PART}(?:[ \t]*\.[ \t]*{_PART}){{{MOST_DEPTH}}}", re.M)
# The parts of a record file (docs/record-file.md) that a body may have; others differ between meetings.
PARTS = ("meeting", "options", "script", "outline", "mandates", "previous_meetings", "agenda", "groupings")
_OWN = ("title", "description", "order", "numbered", "earlier")
_OF_ONE_MEETING = ("uid", "first_day", "last_day", "stage", "closed_at")


@dataclass(frozen=True)
class KnownBody:
    """A body as its file describes it. ``title`` and ``description``, by language, are shown in the choice.

    ``order``: its place in the choice; bodies without one come last. ``template`` has parts of a record file.
    ``earlier``: names of the patterns with which its earlier reports are read; if empty, all are used.
    """

    name: str
    title: Mapping[str, str]
    description: Mapping[str, str]
    order: int
    template: Template
    earlier: tuple[str, ...] = ()


class BadBody(Refused):
    """The file of a body has ``faults``; the path of each is "file name:line"."""

    def __init__(self, file: str, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__("bad-body", name=file, count=str(len(faults)))


def in_language(texts: Mapping[str, str], lang: str) -> str:
    """Return a text in a language, else in the common one, else in any, else ""."""
    return next((texts[code] for code in (lang, COMMON, *texts) if code in texts), "")


def body_files() -> Mapping[str, Path]:
    """Return name -> file of all bodies, the program's and the user's own."""
    own = data_folder() / "bodies"
    files = [*resource("bodies").glob("*.toml"), *own.glob("*.toml")]
    return {file.stem: file for file in files}


def body_called(name: str) -> KnownBody:
    """Return the body in the file ``name``.toml; raises ``KeyError``, and as ``read_body`` does."""
    return read_body(body_files()[name])


def body_named(name: str, lang: str) -> KnownBody | None:
    """Return the body with this full name in a language; None if no usable file has it."""
    for file in body_files().values():
        with suppress(Refused, Trouble, ValueError, RecursionError):
            # What a file is found by is read first: to check all of it takes ten times as long.
            meeting = _table(_raw(_text_of(file)).get("meeting"))
            if _table(meeting.get("body_full")).get(lang) == name:
                return read_body(file)
    return None


def read_body(file: Path) -> KnownBody:
    """Return the body that a file describes.

    Raises ``BadBody`` with all faults in the order of the file, and ``Trouble('cannot-read')``.
    """
    text = _text_of(file)
    try:
        return _read(file, text)
    except (ValueError, RecursionError) as fault:  # also too deep, or a number with thousands of digits
        raise _not_toml(file.name, str(fault), text) from fault


def _text_of(file: Path) -> str:
    try:
        with open_given(file) as handle:
            data = handle.read(MOST_BYTES + 1)
    except OSError as fault:
        raise Trouble("cannot-read", name=file.name, why=why_of(fault)) from fault
    return _decoded(data, file.name)


def _raw(text: str) -> dict[str, Any]:
    if _LONG_KEY.search(text):  # tomllib needs memory in the square of its parts
        raise ValueError("too deep")
    return tomllib.loads(text)


def _read(file: Path, text: str) -> KnownBody:
    raw = _raw(text)
    for name in RETIRED_OPTIONS & _table(raw.get("options")).keys():
        del raw["options"][name]
    plain = _plain(raw)  # first, since it refuses values too deep for the checks below
    faults = _faults_of(plain)
    if faults:
        raise BadBody(file.name, _in_file(faults, file.name, text))
    return KnownBody(
        file.stem,
        raw["title"],
        raw.get("description", {}),
        raw.get("order", len(OPTIONS)),
        _template(raw),
        tuple(raw.get("earlier", ())),
    )


def _template(raw: Mapping[str, Any]) -> Template:
    template = {name: _plain(raw[name]) for name in PARTS if name in raw}
    if not raw.get("numbered", True):  # TOML has no null
        template["meeting"] = {**template.get("meeting", {}), "ordinal": None}
    return template


def _in_file(faults: Iterable[Fault], file: str, text: str) -> tuple[Fault, ...]:
    """Return the faults in the order of the file, each with its line instead of its path."""
    lines = {spoken(place): line for place, line in lines_of(text).items()}
    told = sorted(((_line(lines, fault.path), fault) for fault in faults), key=lambda one: one[0])
    return tuple(Fault(f"{file}:{line}", one.key, one.facts) for line, one in told)


def _line(lines: Mapping[str, int], path: str) -> int:
    """Return the line of a path, or of the nearest enclosing one, for instance if a row lacks the key."""
    while path not in lines and path != "$":
        path = re.sub(r'(?:\.\w+|\[\d+\]|\["(?:[^"\\]|\\.)*"\])\Z', "", path) or "$"
    return lines.get(path, 1)


def _decoded(data: bytes, name: str) -> str:
    if len(data) > MOST_BYTES:
        fault = Fault(f"{name}:1", "fault-too-large", {"most": str(MOST_BYTES // 1_000_000)})
        raise BadBody(name, (fault,))
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as broken:
        line = data.count(b"\n", 0, broken.start) + 1
        fault = Fault(f"{name}:{line}", "fault-not-utf8", {"byte": str(broken.start)})
        raise BadBody(name, (fault,)) from broken


def _not_toml(name: str, message: str, text: str) -> BadBody:
    found = re.search(r"line (\d+), column (\d+)", message)
    line, column = found.groups() if found else (str(text.count("\n") + 1), "1")
    return BadBody(name, (Fault(f"{name}:{line}", "body-not-toml", {"column": column}),))


def _plain(value: Any, room: int = MOST_DEPTH) -> Any:
    """Return a value with dates as text, as in record files; raises ``ValueError`` if nested too deep."""
    if room == 0:
        raise ValueError("too deep")
    if isinstance(value, dict):
        return {key: _plain(inner, room - 1) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner, room - 1) for inner in value]
    return value.isoformat() if isinstance(value, date) else value


def _faults_of(raw: Mapping[str, Any]) -> list[Fault]:
    """Return the faults of a body's own keys and options, and those the reader of record files finds."""
    own = [*_own_keys(raw), *_options(raw.get("options")), *_outline(raw.get("outline"))]
    own += body_sentences.faults(raw)
    parts = {name: raw[name] for name in PARTS if name in raw}
    if not isinstance(parts.get("meeting", {}), dict):
        return [*own, Fault("$.meeting", "fault-type", {"expected": "object", "found": "text"})]
    days = {"ordinal": 1, "first_day": "2199-12-31", "last_day": "2199-12-31"}
    record = {
        "format": FORMAT,
        "version": VERSION,
        "roster": bool(raw.get("groupings")),
        **parts,
        "meeting": {**parts.get("meeting", {}), **days},
        "options": {name: value for name, value in _table(raw.get("options")).items() if name in OPTIONS},
        "script": {name: value for name, value in _table(raw.get("script")).items() if name in sayings()},
    }
    try:
        read(json.dumps(record, default=str, ensure_ascii=False).encode())
    except BadFile as bad:
        return [*own, *bad.faults]
    return own


def _table(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _own_keys(raw: Mapping[str, Any]) -> Iterator[Fault]:
    for key in raw:
        if key not in (*_OWN, *PARTS):
            yield from _unknown((key,), (*_OWN, *PARTS))
    for key in _table(raw.get("meeting")):
        if key in _OF_ONE_MEETING:
            yield Fault(f"$.meeting.{key}", "body-of-one-meeting", {"name": key})
    if not isinstance(raw.get("order", 0), int):
        yield Fault("$.order", "fault-type", {"expected": "whole", "found": "text"})
    if not isinstance(raw.get("numbered", True), bool):
        yield Fault("$.numbered", "fault-type", {"expected": "truth", "found": "text"})
    yield from _earlier(raw.get("earlier", []))
    for name in ("title", "description"):
        if name == "description" and name not in raw:
            continue
        texts = raw.get(name)
        if not isinstance(texts, dict) or not texts:
            yield Fault(f"$.{name}", "body-texts", {"name": name})
            continue
        for lang, text in texts.items():
            if lang not in CODES:
                yield from _unknown((name, lang), CODES)
            elif not isinstance(text, str) or not text.strip():
                yield Fault(f"$.{name}.{lang}", "fault-empty")


def _earlier(named: Any) -> Iterator[Fault]:
    """Yield the faults of ``earlier``: names for which no language has a pattern."""
    if not isinstance(named, list):
        yield Fault("$.earlier", "fault-type", {"expected": "array", "found": "text"})
        return
    for at, name in enumerate(named):
        known = wording(COMMON).sentences  # the names are the same in all languages
        if name not in known:
            facts = {"value": shown(name), "choices": ", ".join(known)}
            yield Fault(f"$.earlier[{at}]", "fault-choice", facts)


def _options(options: Any) -> Iterator[Fault]:
    if options is not None and not isinstance(options, dict):
        yield Fault("$.options", "fault-type", {"expected": "object", "found": "text"})
    for name in _table(options):
        if name not in OPTIONS:
            yield from _unknown(("options", name), OPTIONS)


def _outline(outline: Any) -> Iterator[Fault]:
    """Yield the faults of sections whose parent is missing, or too deep to contain one."""
    rows = [
        row if isinstance(row, dict) else {"kind": row} for row in outline or () if isinstance(outline, list)
    ]
    # A kind may be a table, which is no key.
    known = depths({str(row.get("kind")): str(row.get("parent") or "") for row in rows})
    for at, row in enumerate(rows):
        if row.get("parent") and str(row.get("kind")) not in known:
            yield Fault(f"$.outline[{at}].parent", "fault-bad-outline", {"kind": shown(row.get("kind", ""))})


def _unknown(path: Steps, allowed: Iterable[str]) -> tuple[Fault, ...]:
    """Return the fault of an unknown key, which suggests the most similar allowed key."""
    faults = Faults()
    unknown_key(faults, path, allowed)
    return faults.all()
