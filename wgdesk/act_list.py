"""All acts, and the names of former acts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from wgdesk import acts
from wgdesk.acting.act import Act, is_act
from wgdesk.exchange import import_act
from wgdesk.meeting_setup import set_up
from wgdesk.report.check import accepting, final_gate

# No code performs these acts any more, but old records contain them and the history still describes them.
RETIRED = frozenset(
    {
        "copy_roster",
        "create_meeting",
        "edit_pause",
        "lay_outline",
        "name_language_written_first",
        "remove_pause",
        "remove_person",
        "suggest_order",
    }
)


def all_acts() -> Mapping[str, Act[..., Any]]:
    """Return every act by its name: those of ``wgdesk.acts``, of import, of set-up and of the final check.

    Raises RuntimeError if two acts have the same name: the history could not tell them apart.
    """
    found: dict[str, Act[..., Any]] = {}
    for module in _modules():
        for name, function in vars(module).items():
            if is_act(function) and function.__module__ == module.__name__:
                if name in found:
                    raise RuntimeError(f"two acts are called {name}")
                found[name] = function
    return found


def _modules() -> Iterator[ModuleType]:
    """Yield the modules that contain acts; the last four need layers above ``wgdesk.acts``."""
    for found in iter_modules(acts.__path__, f"{acts.__name__}."):
        yield import_module(found.name)
    yield import_act
    yield set_up
    yield accepting
    yield final_gate
