"""Tells the other stations which text the user is in, and shows at each text who else is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui.look.speech import isolated
from ui.parts.language_field import LanguageField
from ui.parts.text_place import TextPlace
from ui.state.company import Peer
from ui.state.record_session import RecordSession
from ui.windows.record.sitting_bar import SittingBar
from wgdesk.storage.server.stations import STATIONS


class CompanyWatch(QObject):
    """Follows the focus of a window and the actions of its company."""

    def __init__(self, session: RecordSession, bar: SittingBar, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._bar, self._window = session, bar, window
        self._shown = False  # whether somebody is shown at a text
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._turn)
        session.company.changed.connect(self._show)
        session.live.second.connect(self._tick)
        session.app.speech.changed.connect(self._show)

    def _turn(self, _: QWidget | None, new: QWidget | None) -> None:
        around = new.parentWidget() if new is not None else None
        ours = isinstance(around, LanguageField) and self._concerns(around)
        self._session.company.go_to(_name(around) if ours and isinstance(around, LanguageField) else "")

    def _concerns(self, field: QWidget) -> bool:
        top: QWidget | None = field.window()
        while top is not None and top is not self._window:
            above = top.parentWidget()
            top = above.window() if above is not None else None
        return top is not None

    def _tick(self) -> None:
        self._session.company.forget_silent()
        if self._shown:
            self._show()  # a field may now show another text

    def _show(self) -> None:
        company = self._session.company
        self._bar.show_keeper(company.keeps, self._who(company.keeper) if company.keeper else "")
        shown = False
        for field in self._window.findChildren(LanguageField):
            there = company.at(_name(field)) if field.isVisible() and field.place is not None else ()
            who = " · ".join(map(self._who, there))
            field.note.tell_company(f"{self._session.app.speech.say('company-here')} {who}" if who else "")
            shown = shown or bool(there)
        self._shown = shown

    def _who(self, peer: Peer) -> str:
        """Return the name of a station, not as an argument of a phrase, which would run left to right."""
        say: Callable[..., str] = self._session.app.speech.say
        station = say(f"station-{peer.station}") if peer.station in STATIONS else isolated(peer.station)
        return say("company-who", station=station, machine=isolated(peer.machine))


def _name(field: LanguageField) -> str:
    """Return the place of a text in the form sent to stations: its location without its content."""
    place = field.place
    return f"{place.table}/{place.row}/{place.field}/{field.lang}" if isinstance(place, TextPlace) else ""
