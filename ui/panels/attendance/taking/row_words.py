"""The rows of a preview as text."""

from __future__ import annotations

import re
from datetime import date

from ui.look.speech import isolated, symbol
from ui.state.record_session import RecordSession
from ui.widgets.rows.row_content import RowContent
from wgdesk.rosters.known_names import own_delegations
from wgdesk.rosters.list_preview import PreviewRow, RowState
from wgdesk.rosters.telling import told_changes, told_notes, told_values

_LOOKS = {
    RowState.NEW: ("plus", "ok"),
    RowState.CHANGED: ("pencil", "accent"),
    RowState.SAME: ("check", "ink_3"),
    RowState.PROBLEM: ("alert-triangle", "warn"),
}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_WHOLE = 100  # the score of an exact match


class RowWords:
    """Describes rows of a list in the language of the interface."""

    def __init__(self, session: RecordSession) -> None:
        self._session = session

    def delegation(self, code: str) -> str:
        """Return the name of a delegation of the record or of the program; its code if it has no name."""
        lang = self._session.names.lang
        own = own_delegations().get(code)
        known = own.names.get(lang, "") if own else ""
        return self._session.names.by_code(code) or (isolated(known) if known else symbol(code))

    def row(self, row: PreviewRow) -> RowContent[int]:
        """Return the text of a row: the person or delegation, then what will become of it."""
        speech, figure = self._session.app.speech, self._session.app.speech.figure
        icon, tone = self._sign(row)

        def say(key: str, facts: dict[str, str]) -> str:
            return speech.say(key, **{name: self._shown(value) for name, value in facts.items()})

        of = self._delegation_of(row)
        said = [*told_values(row, say), *told_changes(row, say), *told_notes(row, say)]
        number = speech.say("taking-row", n=figure(row.number))
        text, parts = (isolated(row.person), [number, of, *said]) if row.person else (of, [number, *said])
        score = figure(row.score) if 0 < row.score < _WHOLE and row.code else ""
        return RowContent(row.number, text, " · ".join(parts), icon=icon, tone=tone, badge=score)

    @staticmethod
    def _sign(row: PreviewRow) -> tuple[str, str]:
        notes = {note.key for note in row.notes}
        if "left-out" in notes:
            return "x", "ink_3"
        return _LOOKS[RowState.PROBLEM] if notes - {"above"} else _LOOKS[row.state]

    def _shown(self, value: str) -> str:
        """Return a value as text; dates are written in the digits of the interface."""
        day = _DAY.fullmatch(value)
        return self._session.app.speech.numeric_day(date.fromisoformat(value)) if day else isolated(value)

    def _delegation_of(self, row: PreviewRow) -> str:
        """Return the delegation of a row, and the list's name for it if that differs."""
        written = isolated(row.written) if row.written else "–"
        new = row.entry.newcomer if row.entry is not None else None
        if not row.code or (new is not None and new.code not in own_delegations()):
            return written
        name = self.delegation(row.code)
        if row.score in (0, _WHOLE):
            return name
        return self._session.app.speech.say("taking-taken-for", written=written, name=name)
