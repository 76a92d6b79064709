"""The file of an open record: its lock, its local working copy, its copies, and writing it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from ui.look.speech import isolated, symbol
from ui.state.app_context import AppContext
from ui.state.hourly_copies import Copies
from ui.state.record_session import RecordSession
from ui.widgets.banner import Banner, BannerTone
from ui.windows.record.remote_sync import Writing, bring
from ui.windows.record.sitting_bar import SittingBar
from wgdesk.acting.desk import Desk
from wgdesk.copies.backup import is_marked, is_rehearsal
from wgdesk.errors import Trouble, UserError
from wgdesk.storage.beside import AHEAD, Found, beside
from wgdesk.storage.lock import Hold


class OpenRecord(QObject):
    """Holds the record at ``path`` while its window is open.

    ``desk`` works on the file itself or, for a remote record, on a local working copy.
    """

    kind = ""  # it is no station of a shared record

    def __init__(self, app: AppContext, path: Path, *, take_over: bool = False) -> None:
        """Lock and open the record.

        Raises ``Trouble`` if another program has it or it cannot be opened; nothing stays locked then.
        ``take_over``: the user confirms that nobody is working on it on the other computer that holds it.
        """
        super().__init__()
        self.path, self._app = path, app
        self._hold = Hold(path, app.clock(), take_over=take_over)
        try:
            self._brought = bring(path, app.clock())
            self.desk = Desk.open(self._brought.near, clock=app.clock)
        except Trouble:
            self._hold.release()
            raise
        self.writing: Writing | None = None
        self.restored = False  # whether a copy has just replaced the record
        self._left = False  # whether the user knows that not everything is written back, and may close now

    @property
    def near(self) -> Path:
        """The file in which the desk works: the record itself or its local working copy."""
        return self._brought.near

    def whole_copy(self) -> Path:
        """Return a file on this machine with the whole record, for making a copy."""
        return self._brought.near

    def tell(self, fault: UserError, banner: Banner) -> None:
        """Show why an act was not done."""
        banner.show_fault(fault)

    def follow(self, session: RecordSession, bar: SittingBar, banner: Callable[[], Banner]) -> Copies:
        """Make copies and write back while the session lasts, and show the state.

        ``bar`` shows where the record is stored; ``banner`` returns the banner of the front panel.
        """
        self.setParent(session)
        self._session, self._bar, self._banner = session, bar, banner
        copies = Copies(self.desk, self._brought.near, self._app.clock, self)
        if self._brought.remote is not None:
            self.writing = Writing(self._brought.remote, session.bridge, self._app.clock, self)
            self.writing.changed.connect(self._tell_place)
            self.writing.failed.connect(self._tell_failed)
            self._app.speech.changed.connect(self._tell_place)
            self._tell_place()
        if is_rehearsal(self.path):
            bar.show_place("rehearsal-mark", "warn", str(self.path))
        elif is_marked(self.path):
            bar.show_place("copy-mark", "accent", str(self.path))
        return copies

    def tell_opening(self) -> None:
        """Show in the banner whatever is unusual about this file."""
        banner = self._banner()
        if self._brought.aside is not None:
            banner.say("remote-aside", "warn", name=symbol(str(self._brought.aside)))
        elif self.restored:
            banner.say("restored", "ok")
        elif self.desk.found is not None:
            second, kept = symbol(beside(self.path, AHEAD).name), self.desk.kept
            tone: BannerTone = "ok" if self.desk.found is Found.TORN else "warn"
            named = symbol(kept.name) if kept is not None else ""
            banner.say(f"record-{self.desk.found}", tone, second=second, kept=named)
        elif self.desk.kept is not None:
            banner.say("record-upgraded", "ok", kept=symbol(self.desk.kept.name))
        elif is_rehearsal(self.path):
            banner.say("rehearsal-opened", "plain", name=symbol(self.path.name))
        elif is_marked(self.path):
            banner.say("copy-opened", "plain", name=symbol(self.path.name))

    def _tell_place(self) -> None:
        writing = self.writing
        assert writing is not None
        folder = self.path.parent
        facts = {"place": isolated(folder.name or str(folder))}
        if writing.trouble is not None:
            key, tone = "remote-failed", "warn"
        elif writing.pending:
            key, tone = "remote-pending", ""
        elif writing.written_at is not None:
            key, tone = "remote-written-at", "ok"
            live, at = self._session.live, writing.written_at
            facts["hour"] = self._app.speech.hour(live.here(at) if live.ready else at.astimezone())
        else:
            key, tone = "remote-written", "ok"
        self._bar.show_place(key, tone, str(self.path), **facts)

    def _tell_failed(self, trouble: Trouble) -> None:
        banner = self._banner()
        banner.show_fault(trouble)
        if trouble.key == "far-changed":
            banner.offer("remote-beside", self._write_beside)

    def _write_beside(self) -> None:
        assert self.writing is not None
        banner = self._banner()
        try:
            made = self.writing.write_beside()
        except Trouble as trouble:
            banner.show_fault(trouble)
            return
        banner.say("remote-beside-done", "warn", name=symbol(made.name))

    def may_close(self) -> bool:
        """Write back what is left; return whether the window may close.

        If writing back fails, the user is told and the window stays open; at the next attempt it may close.
        """
        trouble = self.writing.finish() if self.writing is not None else None
        if trouble is None or self._left:
            return True
        self._left = True
        banner = self._banner()
        banner.say("remote-close", "bad", why=self._app.speech.told(trouble))
        if trouble.key == "far-changed":
            banner.offer("remote-beside", self._write_beside)
        return False

    def release(self) -> None:
        """Close the record and release its lock."""
        self.desk.close()
        self._hold.release()
