"""A choice of time zone, searched by city or country in any language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimeZone, Signal
from PySide6.QtGui import QKeyEvent

from ui.look.speech import symbol
from ui.state.app_context import AppContext
from ui.widgets.add_box import AddBox
from ui.widgets.rows.row_content import RowContent
from wgdesk.exchange.roster_codes import table_of
from wgdesk.words.finder import Finder, aliases

# Where United Nations bodies usually meet: offered before anything is typed.
USUAL = (
    "Europe/Vienna",
    "Europe/Zurich",
    "America/New_York",
    "Africa/Nairobi",
    "Africa/Addis_Ababa",
    "Asia/Bangkok",
    "Asia/Beirut",
    "America/Santiago",
)


@dataclass(frozen=True)
class Zone:
    """A zone by its name in the time zone database, with its city and the roster's code of its country."""

    name: str
    city: str
    country: str


@cache
def zones() -> tuple[Zone, ...]:
    """Return the zones of cities, by city, and UTC last.

    The database's other names are old names of these, or not of places.
    """
    codes = {alias: code for code, known in aliases().items() for alias in known}
    found = []
    for name in available_timezones():
        country = QTimeZone(name.encode()).territory()
        if country is not QLocale.Country.AnyTerritory:
            found.append(Zone(name, city_of(name), codes.get(QLocale.territoryToCode(country), "")))
    return (*sorted(found, key=lambda zone: zone.city), Zone("UTC", "UTC", ""))


def city_of(name: str) -> str:
    """Return the city of a zone: "Buenos Aires" for America/Argentina/Buenos_Aires."""
    return name.rpartition("/")[2].replace("_", " ")


@cache
def _countries() -> dict[str, dict[str, str]]:
    """Return the names of countries by code and language."""
    names: dict[str, dict[str, str]] = {}
    for row in table_of("delegation_names.csv"):
        names.setdefault(row["code"], {})[row["lang"]] = row["list"]
    return names


@cache
def _finder() -> Finder:
    return Finder(
        (at, [zone.city, zone.name, *_countries().get(zone.country, {}).values()], [])
        for at, zone in enumerate(zones())
    )


class ZonePick(AddBox[str]):
    """Shows the city and country of a zone; ``picked`` carries the name of the zone that the user took."""

    picked = Signal(str)

    def __init__(self, app: AppContext) -> None:
        grid = (8, 10, 0, 10, 0)  # as high as other fields
        super().__init__(app, "new-zone", self._matching, icon="world", look="pick", grid=grid)
        self.zone = ""
        self.setFocusProxy(self.field)
        self.chosen.connect(lambda name, _: self._take(name))
        app.speech.changed.connect(self._show_zone)

    def show_zone(self, zone: str) -> None:
        """Show a zone without emitting ``picked``; what is being typed is not replaced."""
        self.zone = zone
        if not (self.field.hasFocus() and self.field.isModified()):
            self._show_zone()

    def _show_zone(self) -> None:
        known = next(
            (zone for zone in zones() if zone.name == self.zone), Zone(self.zone, city_of(self.zone), "")
        )
        country = self._country(known)
        self.clear()
        self.field.setText(self._app.speech.listed([symbol(known.city), country]))
        self.field.setCursorPosition(0)

    def _country(self, zone: Zone) -> str:
        return _countries().get(zone.country, {}).get(self._app.speech.lang, "")

    def _matching(self, text: str) -> Sequence[RowContent[str]]:
        return [self._row(zones()[at]) for at in _finder().find(text)]

    def _row(self, zone: Zone) -> RowContent[str]:
        """Return a row of the matches: city, country and the current difference from UTC."""
        offset = f"{self._app.clock().astimezone(ZoneInfo(zone.name)):%z}"
        figure = self._app.speech.figure(f"{offset[:3]}:{offset[3:]}")
        more = " · ".join(part for part in (self._country(zone), symbol(f"UTC{figure}")) if part)
        return RowContent(zone.name, symbol(zone.city), more)

    def _take(self, name: str) -> None:
        changed, self.zone = name != self.zone, name
        self._show_zone()
        if changed:
            self.picked.emit(name)

    # -- keys ----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Select the text when the focus comes; show the current zone again when it goes."""
        if event.type() is QEvent.Type.FocusIn:
            self.field.selectAll()
        elif event.type() is QEvent.Type.FocusOut and self.field.isModified():
            self._show_zone()
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Offer the usual zones on Down; let Enter and Esc do nothing while nothing is typed."""
        if self.field.isModified() or self.matches:
            if event.key() == Qt.Key.Key_Escape:
                self._show_zone()
                self.field.selectAll()
                return True
            return super()._pressed(event)
        if event.key() == Qt.Key.Key_Down:
            usual = {zone.name: zone for zone in zones()}
            self._show([self._row(usual[name]) for name in USUAL])
            return True
        return False
