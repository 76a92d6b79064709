"""Fields of a point on who made it, besides how many speakers there were, and at which meetings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.panels.deliberations.section_choice import SectionChoice
from ui.parts.person_choice import PersonChoice
from ui.parts.row_choices import panel_choices, sitting_choices
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column
from ui.widgets.check_box import Check
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.fields import KeyPick
from ui.widgets.number_field import NumberField
from wgdesk.acts.helpers.argument_kinds import Adverb, PointNoun, Quantifier, Voice
from wgdesk.acts.helpers.outcome_arguments import PointChanges
from wgdesk.phrasing.point_forms import AS_TYPED
from wgdesk.reads.queries.outcome import panels
from wgdesk.reads.values.outcome import PointNow

_MOST = 20  # groups of States
_LARGEST = 200  # delegations in one of them
_LAST = 999  # the highest number of a meeting of an informal body
_ALL = 0  # stands for the meetings that took up the item; no row has this key
_NONE = "none"  # no regional groups besides the speakers, no adverb, no noun of the point's own
_COUNTED = (Voice.SPEAKERS, Voice.GROUPS, Voice.STATE_GROUPS, Voice.ENTITIES)


class PointMakers(QWidget):
    """Who made a point: speakers, or somebody by role; the groups among them; the meetings to be named."""

    def __init__(self, session: RecordSession, edit: Callable[[PointChanges], None]) -> None:
        super().__init__()
        self._session, self._app = session, session.app
        self.voice = ValuePick(self._app, "voice", [one.value for one in Voice])
        self.voice.picked.connect(lambda value: edit({"voice": Voice(value)}))
        self.noun = ValuePick(self._app, "point-noun", (_NONE, *(one.value for one in PointNoun)))
        self.noun.picked.connect(lambda value: edit({"noun": None if value == _NONE else PointNoun(value)}))
        self.through = Check(self._app, "point-through-field", then=self._represent)
        self._edit = edit
        self.adverb = ValuePick(self._app, "adverb", (_NONE, *(one.value for one in Adverb)))
        self.adverb.picked.connect(lambda value: edit({"adverb": None if value == _NONE else Adverb(value)}))
        self.person = PersonChoice(session, then=lambda key: edit({"person_id": key}))
        self.maker = WordsEdit(session, "point-maker-field")
        self.group = KeyPick(self._app, then=lambda key: edit({"grouping_id": key}))
        self.groups = NumberField(self._app, 0, _MOST, "point-groups-none")
        self.groups.kept.connect(lambda number: edit({"groups": number}))
        self.members = NumberField(self._app, 0, _LARGEST, "point-group-size-none")
        self.members.kept.connect(lambda number: edit({"group_size": number}))
        self.joined = ValuePick(self._app, "joined-groups", (_NONE, *(one.value for one in Quantifier)))
        self.joined.picked.connect(
            lambda value: edit({"joined_groups": None if value == _NONE else Quantifier(value)})
        )
        self.meetings = KeyPick(
            self._app, then=lambda key: edit({"at_sittings": key == _ALL, "sitting_id": key or None})
        )
        self.panel = KeyPick(self._app, then=lambda key: edit({"panel_id": key}))
        self.section = SectionChoice(session, lambda kind: edit({"section": kind}))
        self.informal = KeyPick(self._app)
        self.informal.picked.connect(lambda key: edit({"informal_body_id": key}))
        self.first = NumberField(self._app, 0, _LAST, "point-informal-number-none")
        self.first.kept.connect(lambda number: edit({"informal_first": number or None}))
        self.last = NumberField(self._app, 0, _LAST, "point-informal-number-none")
        self.last.kept.connect(lambda number: edit({"informal_last": number or None}))
        self._made, self._by, self._among, self._when = QWidget(), QWidget(), QWidget(), QWidget()
        self._body, self._from, self._to, self._first = QWidget(), QWidget(), QWidget(), QWidget()
        self._group, self._size, self._called, self._how = QWidget(), QWidget(), QWidget(), QWidget()
        # Apart from the others, since few points are made on a panel or printed in another section: Tab
        # reaches the rest of the form first.
        self.in_section, self.on_panel = QWidget(), QWidget()
        self.in_section.setLayout(labelled(self._app, "point-section-field", self.section))
        self.on_panel.setLayout(labelled(self._app, "point-panel-field", self.panel))
        fields = column(self._app, 10)
        for place, key, field in (
            (self._how, "point-adverb-field", self.adverb),
            (self._made, "point-voice-field", self.voice),
            (self._called, "point-noun-field", self.noun),
            (self._by, "point-person-field", self.person),
            (self._group, "point-group-field", self.group),
            (self._size, "point-group-size-field", self.members),
            (self._first, "point-joined-groups-field", self.joined),
            (self._among, "point-groups-field", self.groups),
            (self._when, "point-meetings-field", self.meetings),
            (self._body, "point-informal-field", self.informal),
            (self._from, "point-informal-first-field", self.first),
            (self._to, "point-informal-last-field", self.last),
        ):
            place.setLayout(labelled(self._app, key, field))
            fields.addWidget(place)
            if place is self._by:
                fields.addWidget(self.maker)
            if place is self._called:
                fields.addWidget(self.through)
        self.setLayout(fields)

    def _represent(self, on: bool) -> None:
        self._edit({"noun": PointNoun.REPRESENTATIVES if on else None})

    def counts(self, point: PointNow) -> bool:
        """Return whether the report says how many made a point."""
        return point.form is None and point.voice in _COUNTED

    def show_point(self, point: PointNow) -> None:
        """Show the values of a point; the fields that its form and its makers do not have are hidden."""
        session, say, names = self._session, self._app.speech.say, self._session.names
        self.voice.show_value(point.voice)
        self.noun.show_value(point.noun or _NONE)
        self.through.setChecked(point.noun == PointNoun.REPRESENTATIVES)
        self.adverb.show_value(point.adverb or _NONE)
        self.person.show_person(point.person_id)
        by_name = point.form is None and point.voice == Voice.ENTITY
        self.maker.show_words(TextPlace("point", point.id, "maker") if by_name else None, point.maker)
        groups = [(names.group(key), key) for key in session.live.roster.groups]
        self.group.offer([(say("point-group-none"), None), *groups], point.grouping_id)
        self.groups.show_number(point.groups)
        self.members.show_number(point.group_size)
        self.joined.show_value(point.joined_groups or _NONE)
        unnamed, every = (say("point-meetings-none"), None), (say("point-meetings-all"), _ALL)
        named = point.sitting_id or (_ALL if point.at_sittings else None)
        self.meetings.offer([unnamed, every, *sitting_choices(session)], named)
        own_panels = [
            one
            for one in session.desk.read(panels)
            if one.item_id == point.item_id or one.id == point.panel_id
        ]
        self.panel.offer(panel_choices(session, own_panels, "point-panel-none"), point.panel_id)
        self.on_panel.setVisible(bool(own_panels))
        self.section.show_section(point.section)
        bodies = session.live.programme.informal_bodies
        own = [(names.words(one.name) or say(f"informal-kind-{_key(one.kind)}"), one.id) for one in bodies]
        self.informal.offer([(say("point-informal-none"), None), *own], point.informal_body_id)
        self.first.show_number(point.informal_first or 0)
        self.last.show_number(point.informal_last or 0)
        begun = point.form not in AS_TYPED
        inside = begun and point.informal_body_id is not None
        self._body.setVisible(begun and (bool(own) or inside))
        self._from.setVisible(inside)
        self._to.setVisible(inside)
        self._made.setVisible(point.form is None)
        self._by.setVisible(point.form is None and point.voice == Voice.OFFICIAL)
        self.maker.setVisible(by_name)
        self._group.setVisible(point.form is None and point.voice in (Voice.SPEAKERS, Voice.GROUP))
        self.through.setVisible(point.form is None and point.voice == Voice.GROUPS)
        self._size.setVisible(point.form is None and point.voice == Voice.STATE_GROUPS)
        for place in (self._first, self._among, self._called):
            place.setVisible(point.form is None and point.voice == Voice.SPEAKERS)
        self._when.setVisible(begun)
        self._how.setVisible(begun)


def _key(kind: str) -> str:
    return kind.replace("_", "-")
