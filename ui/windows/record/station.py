"""This computer as a station of a shared record: its login, its link, its files here."""

from __future__ import annotations

from pathlib import Path

from ui.look.speech import isolated
from ui.state.app_context import AppContext
from wgdesk.acting.desk import Desk
from wgdesk.copies.far_way import joined_desk
from wgdesk.copies.mirror import Mirror
from wgdesk.copies.near_files import NearFiles
from wgdesk.copies.shown_copy import ShownCopy
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.link import ServerLink
from wgdesk.storage.server.stations import DISPLAY, SECRETARIAT, STATIONS


class Station:
    """What belongs to a login on the server of a record."""

    def __init__(self, app: AppContext, address: ServerAddress) -> None:
        """Make the folder for its files. Raises ``Trouble('cannot-write')``."""
        self.app, self.address = app, address
        self.files = NearFiles(address)
        self.mirror = Mirror(address, self.files.mirror)
        # The display does not see the whole record.
        self.copy = ShownCopy(address, self.files.shown) if self.kind == DISPLAY else self.mirror
        self.link = ServerLink(address)

    @property
    def near(self) -> Path:
        """The path of its mirror, whether that exists yet or not."""
        return self.mirror.path

    @property
    def kind(self) -> str:
        """The kind of station, as in ``STATIONS``; any other text for a login that is not one of them."""
        return self.kind_of(self.address.user)

    @property
    def name(self) -> str:
        """The name of this station in the language of the interface."""
        return self.name_of(self.address.user)

    def name_of(self, user: str) -> str:
        """Return the name of the station with this login."""
        kind = self.kind_of(user)
        return self.app.speech.say(f"station-{kind}") if kind in STATIONS else isolated(user)

    def kind_of(self, user: str) -> str:
        """Return which kind of station a user's login is."""
        return user.removeprefix(f"{self.address.database}_")

    @property
    def may_go_alone(self) -> bool:
        """Whether it may go on without the server, and has what that requires."""
        return self.kind == SECRETARIAT and self.near.exists()

    def joined(self) -> Desk:
        """Return a desk on the record on the server; if that is distant, one that reads the mirror.

        Raises ``Trouble`` as ``Desk.join`` does.
        """
        return joined_desk(self.address, self.copy, clock=self.app.clock, gone=lambda: self.link.is_lost)
