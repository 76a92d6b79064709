"""Opens a record of either kind: a file or, through a connection file, one shared by stations."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.state.app_context import AppContext
from ui.windows.record.open_record import OpenRecord
from wgdesk.storage.server.address import SUFFIX as STATION

if TYPE_CHECKING:
    from ui.windows.record.shared_record import SharedRecord


def either_record(app: AppContext, path: Path, *, take_over: bool) -> OpenRecord | SharedRecord:
    """Open the record at ``path``; arguments and errors are those of ``RecordWindow``."""
    if path.suffix != STATION:
        return OpenRecord(app, path, take_over=take_over)
    from ui.windows.record.shared_record import SharedRecord  # needs the driver for the server

    return SharedRecord(app, path, go_alone=take_over)
