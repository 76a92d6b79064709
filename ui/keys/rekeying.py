"""Changing keys: which may be given to an action, who has them already, how two change places. No widgets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from PySide6.QtGui import QKeySequence

from ui.keys.key_table import BY_NAME, KEYS, KeyAction

# Single keys that hold in the list of every panel; the others hold in their own panel only.
EVERYWHERE = frozenset({"context", "add", "move-up", "move-down"})
# What lists, fields and dialogs need themselves.
_TAKEN = frozenset({"Esc", "Return", "Enter", "Tab", "Backtab", "Shift+Tab", "Up", "Down", "Left", "Right"})
_EDITING = frozenset(
    {"Delete", "Backspace", "PageUp", "PageDown", "PgUp", "PgDown"}
    | {f"Ctrl+{letter}" for letter in "ACVX"}  # select all, copy, paste, cut: a field's own
)


@cache
def normal(key: str) -> str:
    """Return a key as Qt writes it, so that two ways of writing one are the same."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def keys_in(chosen: Mapping[str, str], name: str) -> tuple[str, ...]:
    """Return the keys of an action where ``chosen`` are those the user has changed."""
    return (chosen[name],) if chosen.get(name) else BY_NAME[name].keys


def unusable(name: str, key: str) -> str:
    """Return the phrase that says why a key cannot be that of an action; empty if it can."""
    if normal(key) in {normal(one) for one in _TAKEN | _EDITING}:
        return "keys-needed"
    bare = "+" not in key.rstrip("+") or key.startswith("Shift+")
    function = key.rpartition("+")[2].startswith("F") and key.rpartition("+")[2][1:].isdecimal()
    if bare and not function and not BY_NAME[name].single:
        return "keys-types"  # while somebody writes it would be a letter, or be missing among them
    return ""


def clashes(chosen: Mapping[str, str], name: str, key: str) -> tuple[str, ...]:
    """Return the actions that have a key already where ``name`` holds; several if in panels of their own."""
    wanted = normal(key)
    return tuple(
        other.name for other in _beside(BY_NAME[name]) if wanted in map(normal, keys_in(chosen, other.name))
    )


def _beside(key: KeyAction) -> Iterator[KeyAction]:
    """Yield the keys that hold at a place where ``key`` does."""
    for other in KEYS:
        if other.name == key.name:
            continue
        apart = key.single and other.single and key.group != other.group
        if not apart or {key.name, other.name} & EVERYWHERE:
            yield other


def given(chosen: Mapping[str, str], name: str, key: str) -> dict[str, str] | None:
    """Return the changed keys when an action is given another; who has it gets the one that becomes free.

    If none does, since the action had no key before, they get their own again. None if the key they would
    get is none for them, or somebody else's where they hold.
    """
    others = clashes(chosen, name, key)
    changed = {**chosen, name: key}
    for other in others:
        theirs = [one for one in keys_in(chosen, other) if normal(one) != normal(key)] or keys_in(
            chosen, name
        )
        if theirs:
            changed[other] = theirs[0]
        else:
            changed.pop(other, None)
    fits = all(
        not clashes(changed, one, each) and not (one in others and unusable(one, each))
        for one in (name, *others)
        for each in keys_in(changed, one)
    )
    return _without_own(changed) if fits else None


def given_back(chosen: Mapping[str, str], name: str) -> dict[str, str]:
    """Return the changed keys when an action has its own again, as has then whoever took one of them."""
    changed, back = dict(chosen), [name]
    while back:
        one = back.pop()
        changed.pop(one, None)
        back += [other for own in BY_NAME[one].keys for other in clashes(changed, one, own)]
    return changed


def _without_own(changed: Mapping[str, str]) -> dict[str, str]:
    return {name: key for name, key in changed.items() if (key,) != BY_NAME[name].keys}
