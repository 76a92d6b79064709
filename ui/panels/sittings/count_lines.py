"""How many spoke under an item, without their names: a line for each kind, and a field that adds one."""

from __future__ import annotations

from datetime import time
from typing import Unpack

from PySide6.QtWidgets import QWidget

from ui.parts.barred import bar
from ui.parts.form_lines import FormLine, FormLines
from ui.parts.record_form import by_id, here, hour_line, moment, small_button
from ui.parts.row_choices import sitting_choices
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put, row
from ui.widgets.choices import ValuePick
from ui.widgets.fields import KeyPick
from ui.widgets.labels import Label
from ui.widgets.number_field import NumberField
from wgdesk.acts.helpers.argument_kinds import SpeakerKind
from wgdesk.acts.helpers.outcome_arguments import SpeakerCountChanges
from wgdesk.acts.speaker_counts import add_speaker_count, edit_speaker_count, remove_speaker_count
from wgdesk.reads.values.programme import ItemNow, SpeakerCountNow

_MOST = 500  # more delegations than any body has


class SpeakerCounts(QWidget):
    """The lines of an item in the order of recording; choosing a sitting below them adds one."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, app = session, session.app
        self._item: ItemNow | None = None
        self.lines = FormLines(session, lambda key: SpeakerCountLine(session, key))
        self.add = KeyPick(app, asks=True, then_row=self._add)
        named(app, self.add, "speaker-count-add")
        title = Label(app, "speaker-counts-title", face="section")
        self.setLayout(put(column(app, 8), title, self.lines, self.add))

    def show_item(self, item: ItemNow) -> None:
        self._item = item
        found = self._session.live.programme.speaker_counts
        self.lines.show_rows([one for one in found if one.item_id == item.id], of=item.id)
        sittings = sitting_choices(self._session)
        self.add.offer([(self._session.app.speech.say("speaker-count-add"), None), *sittings])
        self.add.setVisible(bool(sittings))

    def _add(self, sitting_id: int) -> None:
        if self._item is not None:
            self._session.do(add_speaker_count, item_id=self._item.id, sitting_id=sitting_id)


class SpeakerCountLine(FormLine):
    """How many of which kind, at which sitting and when; and since which sitting, if at several."""

    def __init__(self, session: RecordSession, key: int) -> None:
        super().__init__()
        self._session, self._key, app = session, key, session.app
        self._row: SpeakerCountNow | None = None
        self._name = Label(app, cut=True)
        self.number = NumberField(app, 1, _MOST)
        self.number.kept.connect(lambda number: self._edit(number=number))
        named(app, self.number, "speaker-count-number")
        kinds = [one.value for one in SpeakerKind]
        self.kind = ValuePick(
            app, "speaker-count", kinds, then=lambda value: self._edit(kind=SpeakerKind(value))
        )
        named(app, self.kind, "speaker-count-kind")
        self.at = hour_line(session, "speaker-count-at", self._keep_hour)
        self.since = KeyPick(app, then=lambda since: self._edit(since_id=since))
        named(app, self.since, "speaker-count-since")
        bar(session, edit_speaker_count, self.number, self.kind, self.at, self.since)
        gone = small_button(session, "speaker-count-remove", "trash", self._remove)
        first = put(row(app, 4), self.number, (self.kind, 1), gone)
        below = put(row(app, 4), (self._name, 1), self.at, (self.since, 1))
        self.setLayout(put(column(app, 4, (0, 0, 0, 6)), first, below))

    def show_row(self, row: SpeakerCountNow) -> None:
        self._row = row
        self.number.show_number(row.number)
        self.kind.show_value(row.kind)
        self.at.show_hour(here(self._session, row.said_at))
        programme = self._session.live.programme
        sitting = by_id(programme.sittings, row.sitting_id)
        self._name.show_text(self._session.names.sitting(sitting) if sitting else "–")
        before = {one.id for one in programme.sittings if sitting is not None and one.number < sitting.number}
        choices = sitting_choices(self._session, "speaker-count-since-none")
        self.since.offer([(name, key) for name, key in choices if key is None or key in before], row.since_id)
        self.since.setVisible(bool(before))

    def _keep_hour(self, hour: time | None) -> None:
        found = self._session.live.programme.sittings
        sitting = by_id(found, self._row.sitting_id) if self._row is not None else None
        if sitting is not None:
            self._edit(said_at=moment(self._session, sitting.day, hour, sitting.opened_at))

    def _edit(self, **changes: Unpack[SpeakerCountChanges]) -> None:
        self._session.do(edit_speaker_count, speaker_count_id=self._key, **changes)

    def _remove(self) -> None:
        self._session.do(remove_speaker_count, speaker_count_id=self._key)
