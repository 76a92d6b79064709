"""The form of an agenda item: titles, number, how the report treats it, sittings that took it up."""

from __future__ import annotations

from typing import Unpack

from ui.panels.sittings.count_lines import SpeakerCounts
from ui.panels.sittings.taken_up import TakenUpLine
from ui.parts.form_lines import FormLines
from ui.parts.place_mark import PlaceMark
from ui.parts.record_form import RecordForm, by_id
from ui.parts.row_choices import sitting_choices
from ui.parts.sentence_below import SentenceBelow
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import LineField, ValuePick, labelled
from ui.widgets.fields import Counter, KeyPick
from ui.widgets.labels import Label
from wgdesk.acts.helpers.argument_kinds import Deliberations, ItemDebate, PlaceholderKind
from wgdesk.acts.helpers.edit_arguments import AgendaItemChanges
from wgdesk.acts.programme import add_item, edit_item, take_up
from wgdesk.reads.values.programme import ItemNow

_CONSIDERED = "considered"  # stands for no debate
_MOST = 99  # highest number of an item among its siblings


class ItemForm(RecordForm):
    """The form of an item or a sub-item. ``made`` carries the key of a sub-item that was added."""

    ACT = edit_item
    made: ValueSignal[int] = value_signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self._item: ItemNow | None = None
        self.title = WordsEdit(session, "item-title", lines=3)
        self.printed = SentenceBelow(session, self.title)
        self.short = WordsEdit(session, "item-short")
        self.segment = WordsEdit(session, "item-segment")
        self.heading = WordsEdit(session, "item-heading")
        self.joint = KeyPick(app, then=lambda key: self._edit(joint_with_id=key))
        self.number = Counter(app, 1, _MOST)
        self.number.editingFinished.connect(self._keep_number)
        self.deliberations = ValuePick(app, "item-summary", [one.value for one in Deliberations])
        self.deliberations.picked.connect(lambda value: self._edit(deliberations=Deliberations(value)))
        self.debate = ValuePick(app, "item-debate", (_CONSIDERED, *(one.value for one in ItemDebate)))
        self.debate.picked.connect(
            lambda value: self._edit(debate=None if value == _CONSIDERED else ItemDebate(value))
        )
        self.substantive = Check(app, "item-substantive", then=lambda on: self._edit(substantive=on))
        self.no_issues = Check(app, "item-no-issues", then=lambda on: self._edit(no_issues=on))
        self.taken = FormLines(session, lambda key: TakenUpLine(session, key, of_item=True))
        self.add_taken = KeyPick(app, asks=True, then_row=self._take_up)
        named(app, self.add_taken, "taken-add")
        self.documents_link, self.speakers_link = LineField(symbols=True), LineField(symbols=True)
        self.documents_link.kept.connect(lambda text: self._edit(documents_link=text.strip()))
        self.speakers_link.kept.connect(lambda text: self._edit(speakers_link=text.strip()))
        self.inner = Button(app, "item-add-inner", icon="plus", then=self._add_inner)
        self.counts = SpeakerCounts(session)
        self.held = PlaceMark(session, "agenda_item", PlaceholderKind.HELD)
        self._lay_out()

    def _lay_out(self) -> None:
        app = self.app
        put(self.inside, self.title, self.printed, self.short)
        line = row(app, 12)
        line.addLayout(labelled(app, "item-number", self.number), 1)
        line.addLayout(labelled(app, "item-deliberations", self.deliberations), 2)
        self.inside.addLayout(line)
        marks = put(column(app, 0), self.substantive, self.no_issues)
        self.inside.addLayout(marks)
        self.inside.addWidget(Label(app, "item-sittings", face="section"))
        self.inside.addWidget(self.taken)
        self.inside.addWidget(self.add_taken)
        self.inside.addWidget(self.inner)
        # Last, because they are seldom needed and Tab reaches the others first.
        put(self.inside, labelled(app, "item-debate", self.debate))
        put(self.inside, labelled(app, "item-joint", self.joint), self.segment, self.heading)
        self.inside.addWidget(self.counts)
        put(self.inside, labelled(app, "item-documents-link", self.documents_link))
        put(self.inside, labelled(app, "item-speakers-link", self.speakers_link), self.held)

    def show_row(self, key: int) -> None:
        item = by_id(self.live.programme.items, key)
        if item is None:
            return
        self._item = item
        self.title.show_words(TextPlace("agenda_item", item.id, "title"), item.title)
        self.printed.refresh()
        self.short.show_words(TextPlace("agenda_item", item.id, "short"), item.short)
        self.segment.show_words(TextPlace("agenda_item", item.id, "segment"), item.segment)
        self.heading.show_words(TextPlace("agenda_item", item.id, "heading"), item.heading)
        self._offer_joint(item)
        self.debate.show_value(item.debate or _CONSIDERED)
        self.documents_link.show_value(item.documents_link)
        self.speakers_link.show_value(item.speakers_link)
        self.number.show_number(item.number)
        self.deliberations.show_value(item.deliberations)
        self.deliberations.setEnabled(item.substantive)
        self.substantive.setChecked(item.substantive)
        self.no_issues.setChecked(item.no_issues)
        self.held.show_row(item.id)
        self.counts.show_item(item)
        facts = {fact.sitting_id: fact for fact in self.live.programme.taken_up if fact.item_id == item.id}
        sittings = self.live.programme.sittings
        self.taken.show_rows([facts[each.id] for each in sittings if each.id in facts], of=item.id)
        rest = [(name, key) for name, key in sitting_choices(self.session) if key not in facts]
        self.add_taken.offer([(self.app.speech.say("taken-add"), None), *rest])
        self.add_taken.setVisible(bool(rest))
        above = by_id(self.live.programme.items, item.parent_id or 0)
        self.inner.setVisible(above is None or above.parent_id is None)  # the agenda has three levels

    def _offer_joint(self, item: ItemNow) -> None:
        """Offer the items to consider together with this one: earlier ones not themselves joined."""
        items, names = self.live.programme.items, self.session.names
        first = any(one.joint_with_id == item.id for one in items)
        others = [
            (names.item(one), one.id)
            for one in items
            if one.parent_id == item.parent_id and one.joint_with_id is None and one.number < item.number
        ]
        self.joint.offer([(self.app.speech.say("item-joint-none"), None), *others], item.joint_with_id)
        self.joint.setEnabled(not first and bool(others))

    def _edit(self, **changes: Unpack[AgendaItemChanges]) -> None:
        if self._item is not None:
            self.session.do(edit_item, item_id=self._item.id, **changes)

    def _keep_number(self) -> None:
        if self._item is not None and self.number.value() != self._item.number:
            self._edit(number=self.number.value())

    def _take_up(self, sitting_id: int) -> None:
        if self._item is not None:
            self.session.do(take_up, item_id=self._item.id, sitting_id=sitting_id)

    def _add_inner(self) -> None:
        if self._item is not None:
            key = self.session.made(add_item, title={}, parent_id=self._item.id)
            if key is not None:
                self.made.emit(key)
