"""The choice of the part of the report to which the sentence on an action refers."""

from __future__ import annotations

from collections.abc import Callable

from ui.look.speech import isolated
from ui.state.record_session import RecordSession
from ui.widgets.fields import KeyPick
from wgdesk.reads.queries.meeting import meeting

_OTHER = -1  # a part that is no section of the outline as it is now; no row has such a key


class PartChoice(KeyPick):
    """Calls ``then`` with the kind of the chosen section of the outline, empty for none."""

    def __init__(self, session: RecordSession, then: Callable[[str], object]) -> None:
        super().__init__(session.app, then=lambda key: then(self._parts[key]))
        self._session = session
        self._parts: dict[int | None, str] = {None: ""}

    def show_part(self, part: str) -> None:
        """Show the part to which an action refers, and offer the sections of the outline."""
        outline, names = self._session.desk.read(meeting).outline, self._session.names
        offered = [(names.section(one), one.id, one.kind) for one in outline]
        if part and part not in {kind for _, _, kind in offered}:
            offered.append((isolated(part), _OTHER, part))
        self._parts = {None: "", **{key: kind for _, key, kind in offered}}
        none = (self._app.speech.say("action-part-none"), None)
        now = next((key for _, key, kind in offered if kind == part), None)
        self.offer([none, *((name, key) for name, key, _ in offered)], now)
