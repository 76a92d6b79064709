"""The deliberations panel: the points of the debate on each item."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Unpack

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.look.speech import isolated
from ui.panels.deliberations.point_makers import PointMakers
from ui.parts.barred import bar
from ui.parts.delegations_field import DelegationsField
from ui.parts.item_choice import ItemInView
from ui.parts.list_panel import ListPanel
from ui.parts.sentence_below import SentenceBelow
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put, row
from ui.widgets.check_box import Check
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.fields import KeyPick
from ui.widgets.key_caps import KeyCap
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from wgdesk.acts.helpers.argument_kinds import Deliberations, Joins, PointForm, Quantifier
from wgdesk.acts.helpers.outcome_arguments import PointChanges
from wgdesk.acts.outcome import (
    add_point,
    edit_point,
    join_point,
    move_point,
    remove_point,
    support_point,
    unsupport_point,
)
from wgdesk.acts.programme import edit_item
from wgdesk.language_table import by_letters
from wgdesk.panel_rows import PlaceKey
from wgdesk.phrasing.point_lead_ins import WITH_TOPIC
from wgdesk.reads.queries.floor import speaker_notes
from wgdesk.reads.queries.meeting import meeting
from wgdesk.reads.queries.outcome import panels, points
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.values.floor import SpeakerNote
from wgdesk.reads.values.outcome import PointNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.rules.places import row_after

BY_NUMBER = "by_number"  # the number of supporters decides the quantifier
SPEAKERS = "speakers"  # stands for no form: the point reports what speakers said
# Impersonal verbs after which a thing may stand in place of a clause: "the outcome was recalled".
_WITH_THING = (
    *(PointForm.HOPE, PointForm.CONSIDERED, PointForm.NOTED, PointForm.EMPHASIZED),
    *(PointForm.RECALLED, PointForm.SUGGESTED, PointForm.TYPED),
)
_WITH_VERB = (SPEAKERS, PointForm.SAME, PointForm.TYPED, PointForm.APPEAL)


class DeliberationsPanel(ListPanel):
    """The points of one item: the item under consideration, unless the user chooses another."""

    ADDS = add_point

    NAME = "deliberations"
    READS = (points, panels, programme, speaker_notes, meeting)

    def under_head(self) -> QBoxLayout:
        """Return the choice of the item, the check box for its summary, and a note on what that means."""
        self.item = ItemInView(self.session)
        self.item.picked.connect(lambda _: self.turn(self.item))
        self._written = Check(self.app, "deliberations-written", then=self._write)
        bar(self.session, edit_item, self._written)
        line = put(row(self.app, 12), (self.item, 1), self._written)
        self._left_out = Label(self.app, "deliberations-left-out", face="small", tone="warn", wrap=True)
        box = put(column(self.app, 6, (8, 0, 8, 4)), line, self._left_out)
        return box

    def below(self) -> QBoxLayout:
        """Return the choice of a note taken on the floor, to make a point of it."""
        self._notes = KeyPick(self.app, asks=True)
        # Queued: the choice is hidden with its last note, and its list must have closed before.
        self._notes.row_picked.connect(self._take_note, Qt.ConnectionType.QueuedConnection)
        self._from_notes = QWidget()
        named(self.app, self._notes, "deliberations-notes")
        head = row(self.app, 8)
        head.addWidget(Label(self.app, "deliberations-notes", face="small", tone="quiet"))
        head.addWidget(KeyCap(self.app, action="note"))
        head.addStretch(1)
        lines = put(column(self.app, 4), head, self._notes)
        self._from_notes.setLayout(lines)
        bar(self.session, add_point, self._notes)
        return put(column(self.app, 0, (8, 0, 8, 4)), self._from_notes)

    def enter_form(self) -> None:
        """Begin with what was said, although the form of the point comes first: it is seldom changed."""
        super().enter_form()
        if self._filled and self._way.hasFocus():
            self._form.focusNextChild()

    def lacks(self) -> str:
        """Return the phrase for a missing item, to which a point must belong; empty if there is an item."""
        return "" if self.item.item_id is not None else "items-first"

    def _look_at(self, item_id: int) -> None:
        self.item.look_at(item_id)
        self.refresh()

    def go_to(self, kind: str, row: PlaceKey) -> None:
        """Select a point of any item, or show an item."""
        if kind == "agenda_item" and isinstance(row, int):
            self._look_at(row)
        elif kind == "point":
            for point in self.session.desk.read(points):
                if point.id == row:
                    self._look_at(point.item_id)
        super().go_to(kind, row)

    def read(self) -> Sequence[RowContent[int]]:
        """Return the rows of the item's points; a point in the same paragraph as the previous is indented."""
        item = self.item.settle(stay=self.at_work)
        self._written.setEnabled(item is not None)
        self._written.setChecked(self._is_written(item))
        found = self.session.desk.read(points)
        self._points = {one.id: one for one in found if one.item_id == item}
        of_item = any(not one.section for one in self._points.values())
        self._left_out.setVisible(of_item and not self._is_written(item))
        self._offer_notes(item)
        befores = (None, *self._points.values())
        return [
            self._row(point, joined=point.is_joined_to(before))
            for point, before in zip(self._points.values(), befores, strict=False)
        ]

    def _offer_notes(self, item_id: int | None) -> None:
        """Offer the notes on statements under the item, except those whose words a point has already."""
        said = {text for point in self._points.values() for _, text in point.said.texts}
        found = self.session.desk.read(speaker_notes)
        self._noted = {one.id: one for one in found if one.item_id == item_id and one.note not in said}
        ask: tuple[str, int | None] = (self.app.speech.say("deliberations-notes-ask"), None)
        offered = [(f"{self._who_noted(one)}: {isolated(one.note)}", one.id) for one in self._noted.values()]
        self._notes.offer([ask, *offered], None)
        self._from_notes.setVisible(bool(offered))

    def _who_noted(self, note: SpeakerNote) -> str:
        names = self.session.names
        return (
            names.delegation(note.delegation_id)
            if note.delegation_id
            else names.person(note.person_id) or "–"
        )

    def _chapter(self, item_id: int | None) -> ItemNow | None:
        """Return the item whose summary has the points; for a sub-item, the top-level item above it."""
        items = {item.id: item for item in self.live.programme.items}
        found = items.get(item_id) if item_id is not None else None
        while found is not None and found.parent_id is not None:
            found = items.get(found.parent_id)
        return found

    def _is_written(self, item_id: int | None) -> bool:
        chapter = self._chapter(item_id)
        return chapter is not None and chapter.written

    def _row(self, point: PointNow, *, joined: bool) -> RowContent[int]:
        speech, words = self.app.speech, self.session.names.words
        verb = words(point.verb) if (point.form or SPEAKERS) in _WITH_VERB else ""
        asked = words(point.maker) if point.form == PointForm.APPEAL else ""
        text = " ".join(part for part in (asked, verb, words(point.said)) if part)
        way = f"form-{point.form}" if point.form else f"quantifier-{point.quantifier or BY_NUMBER}"
        apart = [self._makers.section.name_of(point.section)] if point.section else []
        return RowContent(
            point.id,
            text or speech.say("deliberations-no-text"),
            " · ".join([speech.say(way.replace("_", "-")), *apart]),
            icon="point" if joined else "message-2",
            level=2 if joined else 1,
            badge=speech.figure(len(point.supporters)) if point.supporters else "",
            quiet=not text,
        )

    # -- form ----------------------------------------------------------------------------------------------

    def make_form(self) -> QVBoxLayout:
        """Return the fields: form of the point, who is asked, verb, what was said, supporters, quantifier."""
        app = self.app
        self._way = ValuePick(app, "form", (SPEAKERS, *(one.value for one in PointForm)), then=self._put)
        self._topic = WordsEdit(self.session, "point-topic-field")
        self._asked = WordsEdit(self.session, "point-asked-field")
        self._verb = WordsEdit(self.session, "point-verb-field")
        self._said = WordsEdit(self.session, "point-said-field", lines=4)
        self._continuation = WordsEdit(self.session, "point-continuation-field", lines=2)
        self._of_noun = Check(app, "point-of-noun-field", then=lambda on: self._edit(of_noun=on))
        self._printed = SentenceBelow(self.session, self._said, self._asked, self._verb, self._topic)
        self._who = DelegationsField(self.session, "point-supporters-field", "point-supporters-add")
        self._who.added.connect(self._support)
        self._who.removed.connect(self._unsupport)
        self._quantifier = ValuePick(app, "quantifier", (BY_NUMBER, *(one.value for one in Quantifier)))
        self._quantifier.picked.connect(self._quantify)
        self._joins = ValuePick(app, "joins", [one.value for one in Joins])
        self._joins.picked.connect(lambda value: self._edit(joins=Joins(value)))
        self._named = Check(app, "point-named-field", then=lambda on: self._edit(named=on))
        self._delegations = Check(app, "point-delegations-field", then=lambda on: self._edit(delegations=on))
        self._joined = Check(app, "point-joined-field", then=self._join)
        fields = column(app, 10, (8, 8, 8, 8))
        fields.addLayout(labelled(app, "point-form-field", self._way))
        fields.addWidget(self._asked)
        fields.addWidget(self._verb)
        fields.addWidget(self._said)
        fields.addWidget(self._of_noun)
        fields.addWidget(self._printed)
        fields.addWidget(self._who)
        fields.addWidget(self._continuation)
        self._makers = PointMakers(self.session, lambda changes: self._edit(**changes))
        fields.addWidget(self._makers)
        self._how_many, self._beginning = QWidget(), QWidget()
        self._how_many.setLayout(labelled(app, "point-quantifier-field", self._quantifier))
        self._beginning.setLayout(labelled(app, "point-joins-field", self._joins))
        put(fields, self._how_many, self._beginning, self._topic, self._named, self._delegations)
        put(fields, self._joined, self._makers.on_panel, self._makers.in_section)
        return fields

    def show_row(self, key: int) -> None:
        point = self._points[key]
        self._way.show_value(point.form or SPEAKERS)
        self._makers.show_point(point)
        self._show_fields(point)
        self._topic.show_words(TextPlace("point", key, "topic"), point.topic)
        self._named.setChecked(point.named)
        self._of_noun.setChecked(point.of_noun)
        asks = point.form == PointForm.APPEAL  # else the text is shown with those who made the point
        self._asked.show_words(TextPlace("point", key, "maker") if asks else None, point.maker)
        self._verb.show_words(TextPlace("point", key, "verb"), point.verb)
        self._said.show_words(TextPlace("point", key, "said"), point.said, point.stale)
        self._continuation.show_words(
            TextPlace("point", key, "continuation"), point.continuation, point.stale
        )
        self._printed.refresh()
        self._who.show_delegations(point.supporters)
        self._quantifier.show_value(point.quantifier or BY_NUMBER)
        self._joins.show_value(point.joins)
        self._delegations.setChecked(point.delegations)
        before = self._before(key)
        self._joined.setEnabled(before is not None and before.stands_with(point))
        self._joined.setChecked(point.is_joined_to(before))

    def _show_fields(self, point: PointNow) -> None:
        """Show the fields that a point of this form has; a field with the focus stays visible."""
        self._asked.setVisible(point.form == PointForm.APPEAL)
        self._verb.setVisible((point.form or SPEAKERS) in _WITH_VERB)
        for field in (self._how_many, self._named):
            field.setVisible(self._makers.counts(point))
        self._delegations.setVisible(self._makers.counts(point) and point.noun is None)
        self._of_noun.setVisible(point.form in _WITH_THING)
        self._topic.setVisible(point.joins in WITH_TOPIC)

    def _before(self, key: int) -> PointNow | None:
        keys = list(self._points)
        at = keys.index(key)
        return self._points[keys[at - 1]] if at else None

    # -- acts ----------------------------------------------------------------------------------------------

    def _edit(self, **changes: Unpack[PointChanges]) -> None:
        if self.chosen is not None:
            self.session.do(edit_point, point_id=self.chosen, **changes)

    def _support(self, delegation_id: int) -> None:
        if self.chosen is not None:
            self.session.do(support_point, point_id=self.chosen, delegation_id=delegation_id)

    def _unsupport(self, delegation_id: int) -> None:
        if self.chosen is not None:
            self.session.do(unsupport_point, point_id=self.chosen, delegation_id=delegation_id)

    def _join(self, joined: bool) -> None:
        if self.chosen is not None:
            self.session.do(join_point, point_id=self.chosen, joined=joined)

    def _put(self, value: str) -> None:
        self._edit(form=None if value == SPEAKERS else PointForm(value))

    def _quantify(self, value: str) -> None:
        self._edit(quantifier=None if value == BY_NUMBER else Quantifier(value))

    def _write(self, on: bool) -> None:
        if (chapter := self._chapter(self.item.item_id)) is not None:
            state = Deliberations.WRITTEN if on else Deliberations.OPEN
            self.session.do(edit_item, item_id=chapter.id, deliberations=state)

    def single_keys(self) -> Mapping[str, Callable[[], object]]:
        """Space opens the box that adds a supporter; M opens the notes that can become points."""
        return {**super().single_keys(), "context": lambda: self._who.box.open(), "note": self._ask_note}

    def _ask_note(self) -> None:
        if self._from_notes.isVisible():
            self._notes.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._notes.showPopup()

    def _take_note(self, key: int) -> None:
        """Make a point of a note, from its text and the delegation that spoke."""
        note = self._noted.get(key)
        if note is not None and note.item_id is not None:
            supporters = [note.delegation_id] if note.delegation_id else []
            self.choose(
                self.session.made(
                    add_point,
                    item_id=note.item_id,
                    verb={},
                    said={by_letters(note.note): note.note},
                    supporters=supporters,
                )
            )

    def add(self) -> None:
        if self.item.item_id is not None:
            self.choose(self.session.made(add_point, item_id=self.item.item_id, verb={}, said={}))

    def remove(self, key: int) -> None:
        self.session.do(remove_point, point_id=key)

    def step(self, way: int) -> None:
        """Move the selected point one place up (-1) or down (1).

        A point in a paragraph of its own moves past whole paragraphs.
        """
        those = list(self._points.values())
        at = next((at for at, one in enumerate(those) if one.id == self.chosen), None)
        if at is None or not 0 <= at + way < len(those):
            return
        joined = sum(point.is_joined_to(those[at]) for point in those) > 1
        to = at + way
        while not joined and 0 <= to + way < len(those):
            if not those[to + way].is_joined_to(those[to]):
                break
            to += way
        before = row_after([point.id for point in those], to, way)
        self.session.do(move_point, point_id=those[at].id, before_id=before)
