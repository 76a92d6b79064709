"""Reads the annexes of a report: the agenda, and proposals on which no agreement was reached."""

from __future__ import annotations

from collections.abc import Mapping

from wgdesk.earlier.gathered import Gathered
from wgdesk.earlier.outcome import TakenOutcome
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.earlier.report_outline import ReadOutline
from wgdesk.words.seen import Seen

_PROPOSALS, _AGENDA = "annex_proposals", "annex_agenda"


class TakenAnnexes:
    """Takes the lines of annexes by the title over them; the agenda only where the report cites its annex."""

    def __init__(
        self, gathered: Gathered, programme: TakenProgramme, outcome: TakenOutcome, outline: ReadOutline
    ) -> None:
        self._to, self._programme, self._outcome, self._outline = gathered, programme, outcome, outline
        self._kind = ""  # of the annex that is being read
        self._open = False  # the title of an annex comes next
        self._proposals = True

    def begin(self, *, proposals: bool) -> None:
        """Begin an annex, whose title comes next; ``proposals``: recommendations are read."""
        self._kind, self._open, self._proposals = "", True, proposals

    def take(self, line: Seen, label: Mapping[str, str]) -> bool:
        """Take a line below the title of an annex; return whether it is understood."""
        if self._kind == _PROPOSALS:
            self._outcome.not_agreed(line)
            return True
        if self._kind == _AGENDA:
            number, letter = label.get("paragraph", ""), label.get("letter", "")
            return self._programme.agenda.take(line.written, number, letter)
        return False

    def begun(self, title: Seen) -> bool:
        """Take the title of an annex; return whether it is one and the annex is read."""
        if self._kind or not self._open:
            return False
        forms = self._to.forms
        if self._proposals and title.find(forms.not_agreed) is not None:
            self._kind = _PROPOSALS
        elif self._programme.agenda_annexed and forms.agenda_annex.fullmatch(title.text):
            self._kind = _AGENDA
            self._programme.agenda.begin()
        self._open = False
        if self._kind:
            self._outline.annexed(self._kind)
        return bool(self._kind)
