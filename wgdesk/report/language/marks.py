"""Marks inside a sentence while it is being spoken, turned to spans when it is done.

They are Unicode noncharacters: text of the record is cleaned of them at the door: they can only be ours.
"""

from __future__ import annotations

import re

from wgdesk.report.tree import Role, Span, Text

_DOUBT, _MISSING, _NOTE, _REFERENCE, _END, _TARGET = (
    "\ufdd0",
    "\ufdd1",
    "\ufdd2",
    "\ufdd3",
    "\ufdd4",
    "\ufdd5",
)
_ROLES = {
    _DOUBT: Role.DOUBT,
    _MISSING: Role.MISSING,
    _NOTE: Role.NOTE,
    _REFERENCE: Role.REFERENCE,
}
_PARTS = re.compile(f"([{_DOUBT}-{_END}])")

MISSING = f"{_MISSING}[...]{_END}"


def doubt(text: str) -> str:
    """Return ``text`` in square brackets, marked as doubtful."""
    return f"{_DOUBT}[{text}]{_END}"


def doubt_if(doubtful: bool, text: str) -> str:
    """Return ``text`` as it is, or marked as doubtful."""
    return doubt(text) if doubtful else text


def missing(text: str) -> str:
    """Return ``text`` in square brackets, marked as a place to be completed."""
    return f"{_MISSING}[{text}]{_END}"


def note(key: str, label: str) -> str:
    """Return the mark of footnote ``key``, shown as ``label``."""
    return f"{_NOTE}{key}{_TARGET}{label}{_END}"


def reference(key: str, text: str) -> str:
    """Return ``text`` as a reference to block ``key``."""
    return f"{_REFERENCE}{key}{_TARGET}{text}{_END}"


def spans(marked: str) -> Text:
    """Return marked text as spans; the outermost role wins, neighbours of one role are joined."""
    found: list[Span] = []
    open_: list[tuple[Role, str]] = []
    for part in _PARTS.split(marked):
        if part in _ROLES:
            open_.append((_ROLES[part], ""))
        elif part == _END:
            open_.pop()
        elif part:
            target, _, text = part.rpartition(_TARGET)
            if target and open_:
                open_[-1] = (open_[-1][0], target)
            role, aim = open_[0] if open_ else (Role.PLAIN, "")
            _append(found, Span(text, role, aim))
    return tuple(found)


def _append(found: list[Span], span: Span) -> None:
    if not span.text:
        return
    alike = found and (found[-1].role, found[-1].target) == (span.role, span.target)
    if alike and span.role is not Role.NOTE:
        found[-1] = Span(found[-1].text + span.text, span.role, span.target)
    else:
        found.append(span)


def unmarked(marked: str) -> str:
    """Return the letters of marked text."""
    return "".join(span.text for span in spans(marked))
