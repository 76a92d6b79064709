"""Finds the body that a record file names, for the reader of record files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from wgdesk.errors import Refused, Trouble
from wgdesk.exchange.faults import WrongValue, shown
from wgdesk.exchange.suggestions import alike
from wgdesk.meeting_setup.bodies import body_called, body_files, read_body
from wgdesk.meeting_setup.templates import Template
from wgdesk.words.finder import fold


def template_asked_for(name: str) -> Template:
    """Return the template of the body whose file has this name, with or without its ending.

    Raises ``WrongValue`` for a name that no file has, ``BadBody`` and ``Trouble`` for a file that cannot be
    used.
    """
    known = name.removesuffix(".toml")
    if known in body_files():
        return body_called(known).template
    near = _meant(known)
    if near is None:
        raise WrongValue("fault-unknown-body", name=shown(name))
    raise WrongValue("fault-unknown-body-near", name=shown(name), near=near)


def _meant(name: str) -> str | None:
    """Return the name of the file that may have been meant: by a title of the body, or by likeness."""
    known = dict(_named())
    wanted = fold(name)
    near = wanted if wanted in known else alike(wanted, known)
    return known[near] if near is not None else None


def _named() -> Iterator[tuple[str, str]]:
    """Yield the titles and names of all bodies with the names of their files, which count most."""
    files = body_files()
    for name, file in files.items():
        with suppress(Refused, Trouble):
            yield from ((fold(title), name) for title in read_body(file).title.values())
    yield from ((fold(name), name) for name in files)
