"""Where an item of the agenda can be dragged: among the items of its level that are still to come."""

from __future__ import annotations

from collections.abc import Sequence

from ui.panels.sittings.course_list import CourseKey, CourseRowList
from ui.state.record_session import RecordSession
from ui.widgets.rows.row_drag import DropPlace, RowDrag
from wgdesk.acts.helpers.argument_kinds import Subject
from wgdesk.acts.programme import move_item


class AgendaDrag:
    """Moves items by their handle, together with their sub-items; numbers follow the new order."""

    def __init__(self, session: RecordSession, view: CourseRowList) -> None:
        self._session, self._rows = session, view.rows
        RowDrag(session.app, view, view.rows, self._places_for).dropped.connect(self._put)

    def _places_for(self, key: CourseKey) -> Sequence[DropPlace[CourseKey]]:
        rows = self._rows.rows
        own = next((at for at, row in enumerate(rows) if row.key == key), None)
        if own is None or not rows[own].movable:
            return ()
        parents: dict[CourseKey, int | None] = {
            item.id: item.parent_id for item in self._session.live.programme.items
        }
        level = [at for at, row in enumerate(rows) if parents[row.key] == parents[key]]
        after = level[level.index(own) + 1 :]
        end = next(
            (at for at in range(level[-1] + 1, len(rows)) if rows[at].level <= rows[own].level), len(rows)
        )
        gaps: list[DropPlace[CourseKey]] = [
            DropPlace(at, rows[at].key, same=at in (own, *after[:1])) for at in level if rows[at].movable
        ]
        return [*gaps, DropPlace(end, None, same=not after)]

    def _put(self, key: CourseKey, before: CourseKey | None) -> None:
        if isinstance(key, int) and not isinstance(before, Subject):  # the keys of items
            self._session.do(move_item, item_id=key, before_id=before)
