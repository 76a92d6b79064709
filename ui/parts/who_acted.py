"""Names who did something: the station of a shared record, the user of this computer, another window."""

from __future__ import annotations

from ui.look.speech import isolated, symbol
from ui.state.app_context import AppContext
from wgdesk.storage.server.stations import STATIONS


def who_acted(app: AppContext, station: str, user: str = "") -> str:
    """Return the station's name if ``station`` is its login, else the user, or the number of the window."""
    kind = station.rpartition("_")[2]
    if user in ("", station) and kind in STATIONS:
        return app.speech.say(f"station-{kind}")
    if user:
        return isolated(user)
    return app.speech.say("history-station", station=symbol(app.speech.figure(station)))
