"""Write the keywords of each edit act from the tables, for mypy: two modules of wgdesk/acts/helpers.

``python packaging/edit_arguments.py``; a test compares the files with the tables.
"""

from __future__ import annotations

import re
import sys
from inspect import get_annotations
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from wgdesk import model  # noqa: E402
from wgdesk.model.base import RecordRow, record_kinds  # noqa: E402
from wgdesk.model.declared import declared  # noqa: E402

_HELPERS = ROOT / "wgdesk" / "acts" / "helpers"
_SAID = frozenset(f"wgdesk.model.{name}" for name in ("actions", "discussion_panels", "floor", "outcome"))
_HEAD = '''"""Keywords of ``edit_...`` acts, the columns that each may change: {about}.

Written by packaging/edit_arguments.py from the tables: change those, and run it again.
"""

from __future__ import annotations

from datetime import {times}
from typing import TypedDict

from wgdesk import model
'''


def texts() -> dict[Path, str]:
    """Return the content of each file: of what the meeting is, and of what was said and decided at it."""
    kinds = [kind for kind in record_kinds().values() if kind.edited]
    said = [kind for kind in kinds if kind.__module__ in _SAID]
    return {
        _HELPERS / "edit_arguments.py": _module(
            "the meeting, its programme, who is there", [kind for kind in kinds if kind not in said]
        ),
        _HELPERS / "outcome_arguments.py": _module("what was said and decided", said),
    }


def _module(about: str, kinds: list[type[RecordRow]]) -> str:
    classes = [_class_of(kind) for kind in kinds]
    text = "\n\n".join(classes)
    times = ", ".join(one for one in ("date", "datetime") if re.search(rf": {one}\b", text))
    return f"{_HEAD.format(about=about, times=times)}\n\n{text}"


def _class_of(kind: type[RecordRow]) -> str:
    types = get_annotations(kind)
    columns = [column.key for column in kind.__table__.columns if not column.primary_key]
    edited = (name for name in columns if not declared(kind.__table__.columns[name]).fixed)
    lines = (f"    {name}: {_named(types[name])}\n" for name in edited)
    return f"class {kind.__name__}Changes(TypedDict, total=False):\n{''.join(lines)}"


def _named(mapped: str) -> str:
    """Return the type of a column, with the module of the tables before what is declared there."""
    annotation = mapped.removeprefix("Mapped[").removesuffix("]")
    return " ".join(f"model.{word}" if word in vars(model) else word for word in annotation.split())


if __name__ == "__main__":
    for file, text in texts().items():
        file.write_text(text, "utf-8")
