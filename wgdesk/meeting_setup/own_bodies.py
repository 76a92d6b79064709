"""Bodies of the user's own, made from a record: kept as files in the data folder, and deleted again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from wgdesk.errors import Refused, Trouble, why_of
from wgdesk.exchange.roster_codes import roster_codes
from wgdesk.meeting_setup.bodies import PARTS, body_files, read_body
from wgdesk.meeting_setup.templates import Template
from wgdesk.paths import data_folder
from wgdesk.storage.atomic_write import write_whole
from wgdesk.words.finder import fold

_OF_ONE_MEETING = (
    *("ordinal", "status_as_of", "masthead_item", "masthead_item_title"),
    *("parent_session", "members_symbol", "agenda_symbol"),
)
_LONGEST = 60  # characters of a file's name


def own_folder() -> Path:
    """Return the folder of the user's own bodies; it may not exist yet."""
    return data_folder() / "bodies"


def is_own_body(name: str) -> bool:
    """Return whether a body is the user's own, so that it may be replaced or deleted."""
    return (own_folder() / f"{name}.toml").exists()


def keep_body(title: Mapping[str, str], template: Template, *, replace: bool = True) -> str:
    """Keep a template as a body with this title; returns the name of its file.

    A body of the user's own with the same title is replaced, unless without ``replace``; one that comes with
    the program never is. Raises ``Refused('body-untitled' | 'body-there')``, ``BadBody`` if the template is
    none that a body can have, and ``Trouble('cannot-write')``.
    """
    import tomli_w  # imported only when a body is kept: start-up time

    titled = {lang: text.strip() for lang, text in title.items() if text.strip()}
    if not titled:
        raise Refused("body-untitled")
    name = own_body_name(titled)
    if is_own_body(name) and not replace:
        raise Refused("body-there", name=next(iter(titled.values())))
    file = own_folder() / f"{name}.toml"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        trial = file.with_suffix(".new")
        write_whole(trial, tomli_w.dumps(_body(titled, template)).encode())
        try:
            read_body(trial)
            trial.replace(file)
        finally:
            trial.unlink(missing_ok=True)
    except OSError as fault:
        raise Trouble("cannot-write", name=file.name, why=why_of(fault)) from fault
    return file.stem


def file_of_body(name: str) -> bytes | None:
    """Return the file of a body of the user's own as it is, for ``put_back_body``; None if there is none.

    Raises ``Trouble('cannot-read')``.
    """
    file = own_folder() / f"{name}.toml"
    try:
        return file.read_bytes() if file.exists() else None
    except OSError as fault:
        raise Trouble("cannot-read", name=file.name, why=why_of(fault)) from fault


def put_back_body(name: str, data: bytes | None) -> None:
    """Give a body of the user's own the file that it had, or none; raises ``Trouble('cannot-write')``."""
    if data is None:
        delete_body(name)
        return
    file = own_folder() / f"{name}.toml"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, data)
    except OSError as fault:
        raise Trouble("cannot-write", name=file.name, why=why_of(fault)) from fault


def delete_body(name: str) -> None:
    """Delete a body of the user's own; one of the program that it replaced is offered again.

    Raises ``Trouble('cannot-write')``.
    """
    file = own_folder() / f"{name}.toml"
    try:
        file.unlink(missing_ok=True)
    except OSError as fault:
        raise Trouble("cannot-write", name=file.name, why=why_of(fault)) from fault


def own_body_name(title: Mapping[str, str]) -> str:
    """Return the name of the file: of the own body with this title, else one that no body has."""
    wanted = {fold(text) for text in title.values()}
    files = body_files()
    for name, file in files.items():
        if is_own_body(name):
            try:
                known = read_body(file).title
            except (Refused, Trouble):
                continue
            if wanted & {fold(text) for text in known.values()}:
                return name
    by_language = (re.findall(r"[a-z0-9]+", fold(text)) for text in title.values())
    words = next(filter(None, by_language), [])  # of the first title in Latin letters
    stem = "-".join(words)[:_LONGEST].strip("-") or "body"
    names = (stem, *(f"{stem}-{n}" for n in range(2, len(files) + 3)))
    return next(name for name in names if name not in files)


def _body(title: Mapping[str, str], template: Template) -> dict[str, Any]:
    parts = {name: _filled(template[name]) for name in PARTS if template.get(name)}
    meeting = template.get("meeting", {})
    parts["meeting"] = {
        key: value for key, value in parts.get("meeting", {}).items() if key not in _OF_ONE_MEETING
    }
    known = roster_codes().get("grouping", frozenset())
    groups = [one for one in parts.pop("groupings", ()) if one["code"] not in known]
    numbered = {} if meeting.get("ordinal", 1) is not None else {"numbered": False}
    return {**numbered, "title": dict(title), **parts, **({"groupings": groups} if groups else {})}


def _filled(value: Any) -> Any:
    """Return a value without what is null: TOML has no null, and it means that a key is left out."""
    if isinstance(value, Mapping):
        return {key: _filled(inner) for key, inner in value.items() if inner is not None}
    return [_filled(one) for one in value if one is not None] if isinstance(value, list) else value
