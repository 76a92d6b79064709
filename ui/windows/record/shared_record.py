"""This station's access to a record that stations share on a server."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from socket import gethostname

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.look.speech import isolated
from ui.state.app_context import AppContext
from ui.state.bridge import QUIET_MS
from ui.state.hourly_copies import Copies
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.banner import Banner
from ui.windows.record.company_watch import CompanyWatch
from ui.windows.record.shared_copies import SharedCopies
from ui.windows.record.sitting_bar import SittingBar
from ui.windows.record.station import Station
from ui.windows.record.time_alone import TimeAlone
from wgdesk.acting.desk import Desk
from wgdesk.copies.mirror import MirrorKeeper
from wgdesk.errors import Trouble, UserError
from wgdesk.storage.lock import Hold
from wgdesk.storage.server.address import read_station
from wgdesk.storage.server.stations import DISPLAY

# What can keep the server from doing any act; "server-forbids" concerns a single act.
HINDERED = frozenset(
    {
        *("server-busy", "server-gone", "server-gone-unsure", "server-damaged", "server-full", "disk-full"),
        *("server-no-record", "server-password", "newer-record"),
    }
)


class SharedRecord(QObject):
    """Replaces ``OpenRecord`` for a record behind a connection file.

    ``near`` is its mirror on this machine. While the server does not answer, nothing can be done and the last
    state is shown; the secretariat may go on alone (``alone``). What other stations did in the meantime is
    read when the server answers again.
    """

    _heard, _lost, _back = Signal(), Signal(), Signal(int)  # from the link's thread to this one
    _seen = Signal(int, str, str)
    # From the mirror's thread.
    _mirror_failed: ValueSignal[Exception] = value_signal()
    _renewed = Signal()

    def __init__(self, app: AppContext, path: Path, *, go_alone: bool = False) -> None:
        """Join the record, or continue in the record of a time alone that was not sent back.

        ``go_alone``: the user wants to go on without a server that does not answer. Raises ``Trouble`` if
        that is impossible, and leaves nothing locked; 'server-gone-alone' means that going on alone can be
        offered.
        """
        super().__init__()
        self.path, self._app = path, app
        self.station = Station(app, read_station(path))
        self.near, self.kind = self.station.near, self.station.kind
        self.restored = False
        self._unsure: int | None = None  # with an act lost: how often the server had come back by then
        self._hold = Hold(self.near, app.clock())  # one window per station on this machine
        self.alone = TimeAlone(self.station, self)
        try:
            self.desk = self._opened(go_alone)
        except Trouble:
            self._hold.release()
            raise

    def _opened(self, go_alone: bool) -> Desk:
        try:
            return self.alone.opened(go_alone=go_alone) or self.station.joined()
        except Trouble as trouble:
            if trouble.key == "server-gone" and self.station.may_go_alone:
                raise Trouble("server-gone-alone", name=self.station.address.database) from trouble
            raise

    def whole_copy(self) -> Path:
        """Return a file on this machine with the whole record, for making a copy."""
        if self.alone.path is not None:
            return self.alone.path
        self.station.mirror.renew()
        return self.near

    def tell(self, fault: UserError, banner: Banner) -> None:
        """Show why an act was not done, with a way out, as the meeting goes on whatever the server does.

        If an act may be lost, do not claim that nothing was.
        """
        if fault.key == "server-gone" and self._unsure is not None:
            banner.show_fault(Trouble("server-gone-unsure", name=fault.facts["name"]))
        else:
            banner.show_fault(fault)
        if fault.key in HINDERED and self.alone.since is None and self.station.may_go_alone:
            banner.offer("alone-go", self.alone.ask_to_go)

    def follow(self, session: RecordSession, bar: SittingBar, banner: Callable[[], Banner]) -> Copies:
        """Listen to other stations while the session lasts, and show whether the server answers.

        ``bar`` shows where the record is; ``banner`` returns the banner of the front panel.
        """
        self.setParent(session)
        self._bar, self._banner, self._live = bar, banner, session.live
        self._faulted = session.faulted
        self._rest, self._heard_more = QTimer(self), False
        self._rest.setSingleShot(True)
        self._rest.setInterval(QUIET_MS)
        self._rest.timeout.connect(self._hear_more)
        session.faulted.connect(self._note_unsure)
        for signal, then in (
            (self._heard, self._hear),
            (self._lost, self._tell),
            (self._back, self._return),
            (self._app.speech.changed, self._tell_place),
            (session.live.ready_changed, self._tell_place),
            (self.alone.ended, self._follow_again),
            (self._renewed, self._tell_news),
        ):
            signal.connect(then)
        self.alone.begun.connect(self._tell_begun)
        self._mirror_failed.connect(self._tell_failed)
        self.alone.failed.connect(session.faulted)
        self.alone.follow(session, lambda: banner().window())
        self._keeper = MirrorKeeper(self.station.copy, self._mirror_failed.emit)
        self._keep_company(session, bar)
        link = self.station.link
        link.start(
            heard=self._heard.emit,
            lost=self._lost.emit,
            back=lambda: self._back.emit(link.returns),
            seen=self._seen.emit,
        )
        self._tell_place()
        return SharedCopies(self.desk, self.station, self.alone, self._keeper, self)

    def _keep_company(self, session: RecordSession, bar: SittingBar) -> None:
        """Exchange messages about which windows of which stations are open."""
        company, window = session.company, session.parent()
        assert isinstance(window, QWidget)
        company.join(gethostname())
        CompanyWatch(session, bar, window)
        company.told.connect(self.station.link.tell)
        self._seen.connect(
            lambda process, login, told: company.hear(process, self.station.kind_of(login), told)
        )

    # -- the link ------------------------------------------------------------------------------------------

    def _hear(self) -> None:
        """Catch up at once, but not too often: any login may send as many notifications as it likes."""
        self._heard_more = self._rest.isActive()
        if not self._heard_more:
            self._rest.start()
            self._catch_up()

    def _hear_more(self) -> None:
        if self._heard_more:
            self._hear()

    def _catch_up(self) -> None:
        if self.alone.since is not None:
            return  # what others do is on the server
        if self.desk.reads_copy:
            self._keeper.renew(self._renewed.emit)
            return
        try:
            self._tell_news()
        finally:  # last, because it runs in parallel, but even if catching up failed
            if self.kind != DISPLAY:  # the display has no mirror, because it does not see the whole record
                self._keeper.renew()

    def _tell_news(self) -> None:
        with suppress(Trouble):  # the link notices too, and reports it
            self.desk.catch_up()

    def _tell_failed(self, fault: Exception) -> None:
        if not isinstance(fault, UserError):
            raise fault  # a bug: left to the crash handler
        self._faulted.emit(fault)

    def _note_unsure(self, fault: UserError) -> None:
        """Remember that it is not known whether the last act was written."""
        if fault.key == "server-gone-unsure":
            self._unsure = self.station.link.returns

    def _tell(self) -> None:
        self._tell_place()
        if self.alone.since is None:
            self.tell(Trouble("server-gone", name=self.station.address.database), self._banner())

    def _return(self, times: int) -> None:
        """Go on with the server, back for the ``times``-th time; an act lost after that stays unsure."""
        if self._unsure is not None and times > self._unsure:
            self._unsure = None
        self._tell_place()
        banner = self._banner()
        if self.alone.since is None:
            if self._unsure is None:
                banner.say("shared-back", "ok", name=isolated(self.station.address.database))
            self._catch_up()
            with suppress(Trouble):  # gone again, as the link reports
                self.desk.tell_anew()
        else:
            banner.say("alone-back", "ok")
            banner.offer("alone-bring", self.alone.bring)

    # -- the time alone ------------------------------------------------------------------------------------

    def _tell_begun(self, lacking: int) -> None:
        self._tell_place()
        if lacking:
            self._banner().say("alone-lacks", "warn", n=lacking)
        else:
            self._banner().say("alone-gone", "ok")

    def _follow_again(self) -> None:
        self._banner().hide()
        self._tell_place()
        self._catch_up()

    def _tell_place(self) -> None:
        """Show in the bar where the work is stored, and offer the next step if there is one."""
        lost, alone = self.station.link.is_lost, self.alone
        facts = {"name": isolated(self.station.address.database), "station": self.station.name}
        way: tuple[str, Callable[[], None]] | None = None
        if alone.since is not None:
            key, tone = "alone-place", "warn"
            here = self._live.here(alone.since) if self._live.ready else alone.since.astimezone()
            facts["hour"] = self._app.speech.hour(here)
            way = None if lost else ("alone-bring", alone.bring)
        elif lost:
            key, tone = "shared-lost", "bad"
            way = ("alone-go", alone.ask_to_go) if self.station.may_go_alone else None
        else:
            key, tone = "shared-place", "accent"
        self._bar.show_place(key, tone, str(self.station.address), **facts)
        self._bar.offer_way(way)

    # -- the window ----------------------------------------------------------------------------------------

    def tell_opening(self) -> None:
        """Say nothing: the bar shows where the record is."""

    def may_close(self) -> bool:
        """Return True: all acts are on the server or in the record of the time alone."""
        return True

    def release(self) -> None:
        """Leave the record."""
        self.station.link.stop()
        self._rest.stop()
        self._keeper.stop()
        self.desk.close()
        self._hold.release()
