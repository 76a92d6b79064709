"""Write wgdesk/acts/helpers/edit_arguments.py from the tables: the keywords of each edit act, for mypy.

``python packaging/edit_arguments.py``; a test compares the file with the tables.
"""

from __future__ import annotations

import sys
from inspect import get_annotations
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from wgdesk import model  # noqa: E402
from wgdesk.model.base import RecordRow, record_kinds  # noqa: E402
from wgdesk.model.declared import declared  # noqa: E402

FILE = ROOT / "wgdesk" / "acts" / "helpers" / "edit_arguments.py"
_HEAD = '''"""The columns that each ``edit_...`` act may change, as its keyword arguments.

Written by packaging/edit_arguments.py from the tables: change those, and run it again.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TypedDict

from wgdesk import model
'''


def text() -> str:
    """Return the content of the file."""
    classes = [_class_of(kind) for kind in record_kinds().values() if kind.edited]
    return "\n\n".join([_HEAD, *classes])


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
    FILE.write_text(text(), "utf-8")
