"""Keeps words together that must not be separated at the end of a line, with no-break spaces.

Each language has one table of pairs of patterns, for what is before such a space and after it. It applies to
whole texts, so that it makes no difference whether a word was generated or typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any

from wgdesk.phrasing.tree import NO_BREAK, Span, Text, plain

Kept = tuple[str, str]  # patterns: the end of what is before a space, the beginning of what is after it

FIGURE = r"(?<![\d\w])\[?\d+(?:/\d+)?\]?"
"""A number before a space, perhaps in the brackets of a doubt."""
NUMBER = r"\[?\d|\[\.\.\."
"""The beginning of a number after a space, or of the gap in its place."""


def spaces_kept(table: Iterable[Kept]) -> re.Pattern[str]:
    """Return the pattern of spaces at which no line may end; a match includes what is before the space."""
    pairs = "|".join(rf"(?:{before}) (?={after})" for before, after in table)
    return re.compile(rf"(?<!\w)(?:{pairs})")


def respelled(text: Text, letters: str) -> Text:
    """Return a spoken text with its letters replaced by as many other ``letters``."""
    spans: list[Span] = []
    end = 0
    for span in text:
        start, end = end, end + len(span.text)
        spans.append(replace(span, text=letters[start:end]))
    return tuple(spans)


def kept_together(text: Text, spaces: re.Pattern[str]) -> Text:
    """Return ``text`` with no-break spaces where ``spaces`` match, even across spans."""
    letters = plain(text)
    changed = spaces.sub(lambda found: found[0][:-1] + NO_BREAK, letters)
    return text if changed == letters else respelled(text, changed)


def every_text(node: Any, change: Callable[[Text], Text]) -> Any:
    """Return a spoken block or part of one with every text in it changed; the same object if none is."""
    if isinstance(node, tuple) and node and all(isinstance(part, Span) for part in node):
        return change(node)
    if isinstance(node, tuple):
        changed = tuple(every_text(part, change) for part in node)
        return changed if any(new is not old for new, old in zip(changed, node, strict=True)) else node
    if not is_dataclass(node) or isinstance(node, type):
        return node
    parts = {field.name: getattr(node, field.name) for field in fields(node)}
    found = {name: every_text(part, change) for name, part in parts.items() if isinstance(part, tuple)}
    found = {name: part for name, part in found.items() if part is not parts[name]}
    return replace(node, **found) if found else node
