"""Rescues a record that is not opened because no act could have written its content.

What can be saved of it becomes a new record.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from ui.look.speech import symbol
from ui.widgets.banner import Banner
from ui.widgets.wait_cursor import wait_cursor
from wgdesk.errors import UserError

if TYPE_CHECKING:
    from ui.windows.record.record_window import RecordWindow


def offer_rescue(
    banner: Banner,
    path: Path,
    fault: UserError,
    open_record: Callable[[Path], None],
    records: Mapping[Path, RecordWindow],
) -> None:
    """Offer, in the banner with the fault, to save what can be saved, if the fault is of that kind.

    ``open_record`` opens the rescued record; its window is then among ``records``.
    """
    if not hasattr(fault, "violations"):
        return

    def go() -> None:
        from wgdesk.copies.rescue import rescue
        from wgdesk.storage.upgrade import free_name

        target = free_name(path.with_name(f"{path.stem} (saved){path.suffix}"))
        try:
            with wait_cursor():
                n = len(rescue(path, target))
        except UserError as failed:
            banner.show_fault(failed)
            return
        open_record(target)
        if (window := records.get(target)) is not None:
            name = symbol(path.name)
            QTimer.singleShot(0, lambda: window.panel.banner.say("rescued", "warn", name=name, n=n))

    banner.offer("rescue-offer", go)
