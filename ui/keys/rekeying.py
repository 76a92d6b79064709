"""The rules for changing keys: which key an action may have, and how two actions swap keys. No widgets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from PySide6.QtGui import QKeySequence

from ui.keys.key_table import BY_NAME, KEYS, KeyAction

# Single keys that work in the list of every panel; the others work in one panel only.
EVERYWHERE = frozenset({"context", "add", "move-up", "move-down"})
# Lists, fields and dialogs use these keys themselves.
_TAKEN = frozenset({"Esc", "Return", "Enter", "Tab", "Backtab", "Shift+Tab", "Up", "Down", "Left", "Right"})
_EDITING = frozenset(
    {"Delete", "Backspace", "PageUp", "PageDown", "PgUp", "PgDown"}
    | {f"Ctrl+{letter}" for letter in "ACVX"}  # select all, copy, paste, cut: used by text fields
)


@cache
def normal(key: str) -> str:
    """Return a key as Qt writes it, so that two spellings of one key are equal."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def keys_in(chosen: Mapping[str, str], name: str) -> tuple[str, ...]:
    """Return the keys of an action; ``chosen`` has the keys that the user has changed, by action."""
    return (chosen[name],) if chosen.get(name) else BY_NAME[name].keys


def unusable(name: str, key: str) -> str:
    """Return the phrase that says why an action cannot have this key; empty if it can."""
    if normal(key) in {normal(one) for one in _TAKEN | _EDITING}:
        return "keys-needed"
    bare = "+" not in key.rstrip("+") or key.startswith("Shift+")
    function = key.rpartition("+")[2].startswith("F") and key.rpartition("+")[2][1:].isdecimal()
    if bare and not function and not BY_NAME[name].single:
        return "keys-types"  # would type a character in a text field
    return ""


def clashes(chosen: Mapping[str, str], name: str, key: str) -> tuple[str, ...]:
    """Return the actions that already use ``key`` where ``name`` works.

    There can be several: different panels may use the same single key.
    """
    wanted = normal(key)
    return tuple(
        other.name for other in _beside(BY_NAME[name]) if wanted in map(normal, keys_in(chosen, other.name))
    )


def _beside(key: KeyAction) -> Iterator[KeyAction]:
    """Yield the actions that work in at least one of the places where ``key`` does."""
    for other in KEYS:
        if other.name == key.name:
            continue
        apart = key.single and other.single and key.group != other.group
        if not apart or {key.name, other.name} & EVERYWHERE:
            yield other


def given(chosen: Mapping[str, str], name: str, key: str) -> dict[str, str] | None:
    """Return the user's keys after ``name`` gets ``key``; None if that is impossible.

    An action that had ``key`` keeps another key of its own, else it gets the old key of ``name``; if ``name``
    had none, it goes back to its default keys. It is impossible if the other action may not have its new key,
    or if that key clashes with a third action.
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
    """Return the user's keys after ``name`` gets its default keys back.

    Any action that now uses one of them goes back to its own default keys too.
    """
    changed, back = dict(chosen), [name]
    while back:
        one = back.pop()
        changed.pop(one, None)
        back += [other for own in BY_NAME[one].keys for other in clashes(changed, one, own)]
    return changed


def _without_own(changed: Mapping[str, str]) -> dict[str, str]:
    return {name: key for name, key in changed.items() if (key,) != BY_NAME[name].keys}
