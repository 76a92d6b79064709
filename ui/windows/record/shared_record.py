"""A record that stations share on a server, as this station has it open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from socket import gethostname

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.look.speech import isolated
from ui.state.app_context import AppContext
from ui.state.hourly_copies import Copies
from ui.state.record_session import RecordSession
from ui.widgets.banner import Banner
from ui.windows.record.company_watch import CompanyWatch
from ui.windows.record.sitting_bar import SittingBar
from wgdesk.acting.desk import Desk
from wgdesk.copies.backup import Copy
from wgdesk.copies.sharing import fetch_over
from wgdesk.errors import Trouble
from wgdesk.paths import data_folder
from wgdesk.storage.lock import Hold
from wgdesk.storage.private_files import make_private
from wgdesk.storage.server.address import ServerAddress, read_station
from wgdesk.storage.server.link import ServerLink
from wgdesk.storage.server.stations import DISPLAY, STATIONS


class SharedRecord(QObject):
    """Takes the place of ``OpenRecord`` for a record that a connection file leads to.

    ``near`` is a copy of it on this machine. While the server does not answer, nothing can be done and the
    last state is shown; what was done meanwhile at other stations is read when it answers again.
    """

    _heard, _lost, _back = Signal(), Signal(), Signal()  # from the link's thread to ours
    _seen = Signal(int, str, str)

    def __init__(self, app: AppContext, path: Path) -> None:
        """Join the record. Raises ``Trouble`` if that cannot be done; then nothing stays locked."""
        super().__init__()
        self.path, self._app = path, app
        self.address = read_station(path)
        self.near = _near(self.address)
        self.restored = False
        self._hold = Hold(self.near, app.clock())  # one window for a station on this machine
        self._link = ServerLink(self.address)
        try:
            self.desk = Desk.join(self.address, clock=app.clock, gone=lambda: self._link.is_lost)
        except Trouble:
            self._hold.release()
            raise

    def follow(self, session: RecordSession, bar: SittingBar, banner: Callable[[], Banner]) -> Copies:
        """Hear of other stations as long as the session lives, and show whether the server answers.

        ``bar`` shows where the record is; ``banner`` returns the banner of the front panel.
        """
        self.setParent(session)
        self._bar, self._banner = bar, banner
        for signal, then in (
            (self._heard, self._catch_up),
            (self._lost, self._tell),
            (self._back, self._return),
        ):
            signal.connect(then)
        self._app.speech.changed.connect(self._tell_place)
        company = session.company
        company.join(gethostname())
        window = session.parent()
        assert isinstance(window, QWidget)
        CompanyWatch(session, bar, window)
        company.told.connect(self._link.tell)
        self._seen.connect(lambda process, login, told: company.hear(process, self._kind_of(login), told))
        signals = {"heard": self._heard, "lost": self._lost, "back": self._back, "seen": self._seen}
        self._link.start(**{name: signal.emit for name, signal in signals.items()})
        self._tell_place()
        return SharedCopies(self, self._app, self)

    def _catch_up(self) -> None:
        try:
            self.desk.catch_up()
        except Trouble:
            return  # the link notices too, and tells

    def _tell(self) -> None:
        self._tell_place()
        self._banner().show_fault(Trouble("server-gone", name=self.address.database))

    def _return(self) -> None:
        self._tell_place()
        self._banner().say("shared-back", "ok", name=isolated(self.address.database))
        self._catch_up()

    def _tell_place(self) -> None:
        key, tone = ("shared-lost", "bad") if self._link.is_lost else ("shared-place", "accent")
        facts = {"name": isolated(self.address.database), "station": self.station}
        self._bar.show_place(key, tone, str(self.address), **facts)

    @property
    def station(self) -> str:
        """The name of this station in the language of the interface."""
        kind = self.kind
        return self._app.speech.say(f"station-{kind}") if kind in STATIONS else isolated(self.address.user)

    @property
    def kind(self) -> str:
        """Which station this is, as in ``STATIONS``; another text for a login that is none of them."""
        return self._kind_of(self.address.user)

    def _kind_of(self, login: str) -> str:
        return login.removeprefix(f"{self.address.database}_")

    def tell_opening(self) -> None:
        """Say nothing: the bar shows where the record is."""

    def may_close(self) -> bool:
        """Return True: every act is on the server already."""
        return True

    def release(self) -> None:
        """Leave the record."""
        self._link.stop()
        self.desk.close()
        self._hold.release()


class SharedCopies(Copies):
    """Copies of a shared record on this machine: each is fetched from the server first."""

    def __init__(self, record: SharedRecord, app: AppContext, parent: QObject) -> None:
        super().__init__(record.desk, record.near, app.clock, parent)
        self._shared = record

    def make(self) -> Copy | None:
        """Fetch the record and keep a copy of it, as ``Copies`` does."""
        fetch_over(self._shared.address, self._shared.near)
        return super().make()

    def keep(self) -> None:
        """Make a copy; the display makes none, because it does not see the whole record."""
        if self._shared.kind != DISPLAY:
            super().keep()


def _near(address: ServerAddress) -> Path:
    folder = data_folder() / "shared"
    try:
        make_private(folder)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(folder), why=fault.strerror or "") from fault
    return folder / f"{address.file_name}.wgdesk"
