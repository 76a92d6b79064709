"""The texts of the headings below the programme: what they open, and a summary of it."""

from __future__ import annotations

from dataclasses import dataclass

from ui.panels.sittings.course_list import CourseKey
from ui.panels.sittings.course_rows import SUBJECTS, CourseRows
from ui.parts.record_form import by_id, item_name
from ui.state.record_session import RecordSession


@dataclass(frozen=True)
class DetailsWords:
    """``title``: what is open; ``sitting``: the selected sitting, worded for the middle of a sentence.

    The others are summaries, empty if there is nothing to tell.
    """

    title: str
    sitting: str
    about_sitting: str
    about_bodies: str
    about_decisions: str


class DetailsTeller:
    """Makes the texts in the language of the interface."""

    def __init__(self, session: RecordSession, rows: CourseRows) -> None:
        self._session, self._rows = session, rows
        self._live, self._say = session.live, session.app.speech.say

    def words(self, opened: str, sitting_key: CourseKey | None, item_key: CourseKey | None) -> DetailsWords:
        """Return the texts while the form of the list ``opened`` is open and these rows are selected."""
        programme, names = self._live.programme, self._session.names
        sitting = by_id(programme.sittings, sitting_key)
        item = by_id(programme.items, item_key)
        named = names.sitting(sitting, inside=True) if sitting is not None else ""
        if opened == "sittings":
            title = self._say("details-sitting", sitting=named)
        elif opened == "items" and item is not None:
            title = self._say("details-item", item=item_name(self._session, item))
        elif opened == "decisions":
            title = self._say("decisions-title")
        else:
            title = self._say("details-bodies")
        about = ""
        if sitting is not None and sitting.planned_begin is not None and sitting.planned_end is not None:
            hours = self._rows.span(sitting.planned_begin, sitting.planned_end)
            about = self._say("sittings-planned", hours=hours)
        presided = self._rows.presided(sitting) if sitting is not None else ""
        taken = sum(decision.subject in SUBJECTS for decision in programme.decisions)
        return DetailsWords(
            title,
            named,
            " · ".join(filter(None, (about, presided))),
            self._bodies(),
            self._say("details-decisions", n=taken, of=len(SUBJECTS)),
        )

    def _bodies(self) -> str:
        programme = self._live.programme
        officers = self._say("details-officers", n=len(programme.officers))
        bodies = self._say("details-informal", n=len(programme.informal_bodies))
        return f"{officers} · {bodies}"
