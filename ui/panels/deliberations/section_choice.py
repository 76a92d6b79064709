"""The choice of the section that prints a point: that on its item, or another one of the outline."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ui.state.record_session import RecordSession
from ui.widgets.fields import KeyPick
from wgdesk.reads.queries.meeting import meeting
from wgdesk.rules.outline import (
    AFTER_SPEAKERS,
    BEFORE_SPEAKERS,
    CLOSING,
    before,
    has_points,
    section_of,
    sections_printing,
)

# Keys of entries that are no section of the outline; no row has such a key.
_CLOSING, _REMOVED, _BEFORE, _AFTER, _BEFORE_CLOSING = 0, -1, -2, -3, -4
_BEFORE_OWN = -10  # less the key of a section: before its own sentences


class SectionChoice(KeyPick):
    """Calls ``then`` with the kind of section that the user chose, empty for that on the item."""

    def __init__(self, session: RecordSession, then: Callable[[str], object]) -> None:
        super().__init__(session.app, then=lambda key: then(self._kinds[key]))
        self._session = session
        self._kinds: dict[int | None, str] = {None: ""}

    def show_section(self, kind: str) -> None:
        """Show where a point is printed, and offer the sections of the outline as it is now."""
        offered = list(self._offered_now(kind))
        self._kinds = {None: "", **{key: one for key, one, _ in offered}}
        none = (self._app.speech.say("point-section-none"), None)
        now = next((key for key, one, _ in offered if one == kind), None)
        self.offer([none, *((name, key) for key, _, name in offered)], now)

    def name_of(self, kind: str) -> str:
        """Return the name of the section for which a point is recorded."""
        names, own = self._session.names, section_of(kind)
        found = next((one for one in self._session.desk.read(meeting).outline if one.kind == own), None)
        if found is None:
            return names.section_kind(kind)
        return names.section(found) if own == kind else names.before_section(names.section(found))

    def _offered_now(self, kind: str) -> Iterator[tuple[int, str, str]]:
        outline, names = self._session.desk.read(meeting).outline, self._session.names
        closing = names.section_kind(CLOSING)
        kinds = {section.kind for section in outline}
        for key, beside in ((_BEFORE, BEFORE_SPEAKERS), (_AFTER, AFTER_SPEAKERS)):
            if kinds.intersection(sections_printing(beside)):
                yield key, beside, names.section_kind(beside)
        for section in outline:
            if has_points(section.kind):
                yield section.id, section.kind, names.section(section)
            if before(section.kind):
                own = names.before_section(names.section(section))
                yield _BEFORE_OWN - section.id, before(section.kind), own
            if section.kind in sections_printing(CLOSING):
                yield _CLOSING, CLOSING, closing
                yield _BEFORE_CLOSING, before(CLOSING), names.before_section(closing)
        if kind and not kinds.intersection(sections_printing(kind)):
            yield _REMOVED, kind, names.section_kind(kind)
