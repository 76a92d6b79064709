"""The panellists panel: the panels of an item, who presents in which order, what each said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ui.panels.panellists.panel_choice import PanelChoice
from ui.panels.panellists.panel_facts import PanelFacts
from ui.parts.barred import bar
from ui.parts.item_choice import ItemInView
from ui.parts.list_panel import ListPanel
from ui.parts.person_choice import PersonChoice
from ui.parts.person_edit import PersonEdit
from ui.parts.person_pick import PersonPick
from ui.parts.sentence_below import SentenceBelow
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.widgets.boxes import STRETCH, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.fields import KeyPick
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.scroll_area import ScrollArea
from wgdesk.acts.helpers.argument_kinds import Medium, PanelRole
from wgdesk.acts.helpers.outcome_arguments import PanelChanges, PanellistChanges
from wgdesk.acts.panellists import (
    add_panellist,
    edit_panel,
    edit_panellist,
    move_panellist,
    remove_panel,
    remove_panellist,
    set_up_panel,
)
from wgdesk.panel_rows import PlaceKey
from wgdesk.reads.queries.outcome import panels
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.values.outcome import PanelNow
from wgdesk.reads.values.words import Words

LOW = 600  # height in pixels at 100 % below which the panel is low
_MIDDLING = 680  # height below which the panel is not tall
_GAP = 8  # gap between title and choice of panel
_SEEN = (Medium.ROOM, Medium.ONLINE, Medium.VIDEO)
_LINES = 2  # lines of the exchange field, given enough room


class PanellistsPanel(ListPanel):
    """The panellists of a panel of an item or of the meeting, in the order of introduction or delivery."""

    ADDS = add_panellist

    NAME = "panellists"
    READS = (panels, programme, roster)

    # -- the item and its panel ----------------------------------------------------------------------------

    def under_head(self) -> QVBoxLayout:
        """Return the choice of item, panel and order and, under it, the moderator."""
        self._panel_id: int | None = None  # the panel chosen among those of the item
        self.item = ItemInView(self.session, none=True)
        self.item.picked.connect(lambda _: self.turn(self.item))
        self._panels = PanelChoice(self.session)
        self._panels.picked.connect(self._choose_panel)
        self._panels.moved.connect(self.refresh)
        self._by_turn = Button(self.app, "panellists-by-turn", checkable=True, then=lambda _: self.refresh())
        first = put(row(self.app, 12), (self.item, 1), self._by_turn, self._panels.another)
        find, remove = "panellists-moderator-add", "panellists-no-moderator"
        self._moderator = PersonChoice(self.session, self._moderated_by, find=find, remove=remove)
        self._moderator.search.passes_escape = False  # it stands outside the form
        self._moderator.search.left.connect(self.enter)
        self._no_panel = Button(self.app, "panellists-no-panel", icon="trash", look="flat", worded=False)
        self._no_panel.clicked.connect(lambda _: self._remove_panel())
        self._about = Button(self.app, "panellists-about", checkable=True, then=self._tell_about)
        second = row(self.app, 8)
        second.addWidget(Label(self.app, "panellists-moderator", face="small", tone="quiet"))
        second.addWidget(self._moderator, 1)
        second.addWidget(self._no_panel)
        second.addWidget(self._about)
        self.pick = PersonPick(self.session, "panellists-find")
        self.pick.picked.connect(self._join)
        self.pick.left.connect(self.enter)
        bar(self.session, edit_panel, self._moderator)
        bar(self.session, remove_panel, self._no_panel)
        bar(self.session, add_panellist, self.pick)
        return put(column(self.app, 6, (8, 0, 8, 4)), first, self._panels, second)

    def _moderated_by(self, person_id: int | None) -> None:
        """Keep the moderator, and go on to the panellists."""
        self._edit_panel(moderator_id=person_id)
        self.enter()

    def below(self) -> QVBoxLayout:
        """Return what the report says of the panel, and the box that adds a panellist."""
        self._summarized = Check(self.app, "panellists-summarized")
        self._summarized.clicked.connect(lambda on: self._edit_panel(summarized=on))
        self._exchanged = Check(self.app, "panellists-exchanged")
        self._exchanged.clicked.connect(lambda on: self._edit_panel(exchanged=on))
        self._facts = PanelFacts(self.session, lambda changes: self._edit_panel(**changes), self._made_panel)
        self._telling = ScrollArea(self._facts)
        bar(self.session, edit_panel, self._summarized, self._exchanged)
        self._exchange = WordsEdit(self.session, "panellists-exchange-field", lines=_LINES)
        self._exchange.show_lines(1)
        self._exchanged_as = SentenceBelow(self.session, self._exchange, lines=1)
        self._exchanged_as.hide()  # hidden at first: a new layout has no room for it
        box = column(self.app, 4, (8, 4, 8, 0))
        said = FoldingRow(self.app, 16, (0, 0, 0, 0))
        put(said.inside, self._exchanged, self._summarized, STRETCH)
        put(box, (self._telling, 1), said, self._exchange, self._exchanged_as, self.pick)
        self._telling.hide()
        self._in_list = (said, self._exchange, self._exchanged_as)
        self._not_where_low = (self._panels.title, self._panels.printed, self._exchanged_as)
        return box

    def _tell_about(self, on: bool) -> None:
        """Show what is recorded of the panel itself in the place of its panellists, or these again."""
        self.listing = not on
        for part in self._in_list:
            part.setVisible(not on)
        self._telling.setVisible(on)
        self.refresh()
        self.fit()

    def minimumSizeHint(self) -> QSize:
        """Return the least size: that of a low panel."""
        hint, spared = super().minimumSizeHint(), self._exchange.spared()
        for part in self._not_where_low:
            if part.isVisibleTo(self):
                spared += part.minimumSizeHint().height() + self.app.theme.px(_GAP)
        return QSize(hint.width(), hint.height() - spared)

    def fit(self) -> None:
        """Leave the list room for two panellists: a low panel has no title and shows one sentence less."""
        super().fit()
        height, px = self.height(), self.app.theme.px
        self._exchange.show_lines(1 if height < px(_MIDDLING) else _LINES)
        for part in self._not_where_low:
            high = height >= px(_MIDDLING if part is self._exchanged_as else LOW)
            part.setVisible(high and (self.listing or part not in self._in_list))

    def lacks(self) -> str:
        """Return the phrase for a missing item; empty if there is one or the meeting is chosen."""
        return "" if self.item.item_id is not None or self.item.no_item else "items-first"

    def _look_at(self, item_id: int | None, panel_id: int | None = None) -> None:
        self._panel_id = panel_id
        self.item.look_at(item_id)
        self.refresh()

    def _choose_panel(self, panel_id: int) -> None:
        self._panel_id = panel_id
        self.refresh()

    def go_to(self, kind: str, row: PlaceKey) -> None:
        """Select a panellist of any panel, also by the key of the person, or show a panel."""
        every = self.session.desk.read(panels)
        if kind == "person":
            row = next((one.id for panel in every for one in panel.panellists if one.person_id == row), 0)
        for panel in every:
            if row in ((panel.id,) if kind == "panel" else [one.id for one in panel.panellists]):
                self._look_at(panel.item_id, panel.id)
        if kind != "panel" and self._about.isChecked():
            self._about.click()
        super().go_to(kind, row)

    def _made_panel(self) -> int | None:
        """Return the key of the item's panel, set up if it does not exist. None: refused, or no item."""
        if self._panel is not None:
            return self._panel.id
        if self.lacks():
            return None
        return self.session.made(set_up_panel, item_id=self.item.item_id)

    def _edit_panel(self, **changes: Unpack[PanelChanges]) -> None:
        panel_id = self._made_panel()
        if panel_id is not None:
            self.session.do(edit_panel, panel_id=panel_id, **changes)

    def _remove_panel(self) -> None:
        """Remove an empty panel, set up by mistake."""
        if self._panel is not None:
            self.enter()  # the button that has the focus will be hidden
            self.session.do(remove_panel, panel_id=self._panel.id)

    # -- rows ----------------------------------------------------------------------------------------------

    def read(self) -> Sequence[RowContent[int]]:
        """Return the rows of the item's panellists, in the order chosen."""
        item = self.item.settle(stay=self.at_work)
        every = self.session.desk.read(panels)
        found = [panel for panel in every if panel.item_id == item]
        if self.lacks():
            found = []
        chosen = (one for one in found if one.id == self._panel_id)
        self._panel: PanelNow | None = next(chosen, next(iter(found), None))
        self._panels.show_panels(item, found, self._panel, ready=not self.lacks())
        self._show_panel(every)
        those = self._panel.panellists if self._panel else ()
        by_turn = self._by_turn.isChecked()
        ordered = sorted(those, key=lambda one: (one.turn, one.id)) if by_turn else list(those)
        self._panellists = {one.id: one for one in ordered}
        return [self._row(at, key) for at, key in enumerate(self._panellists, start=1)]

    def _show_panel(self, every: Sequence[PanelNow]) -> None:
        panel = self._panel
        self._exchanged.setChecked(panel is not None and panel.exchanged)
        self._summarized.setChecked(panel is not None and panel.summarized)
        for check in (self._exchanged, self._summarized):
            check.setEnabled(not self.lacks())
        self._facts.show_panel(panel, every, ready=not self.lacks())
        place = TextPlace("panel", panel.id, "exchange") if panel else None
        self._exchange.show_words(place, panel.exchange if panel else Words())
        self._exchanged_as.refresh()
        self._no_panel.setVisible(panel is not None and panel.empty)
        self._moderator.show_person(panel.moderator_id if panel else None)

    def _row(self, at: int, key: int) -> RowContent[int]:
        panellist, names, speech = self._panellists[key], self.session.names, self.app.speech
        member = self.live.roster.people.get(panellist.person_id)
        function = names.words(member.person.function) if member else ""
        group = names.group(panellist.grouping_id)
        behalf = speech.say("panellists-behalf", group=group) if group else ""
        presents = panellist.role is PanelRole.PANELLIST
        told = [
            "" if presents else speech.say(f"panellists-role-{panellist.role}"),
            function or speech.say("panellists-no-function"),
            behalf,
        ]
        number = speech.say("panellists-number", number=speech.figure(at))
        return RowContent(
            key,
            names.person(panellist.person_id) or "–",
            " · ".join(filter(None, told)),
            icon="user",
            badge=number,
        )

    # -- form ----------------------------------------------------------------------------------------------

    def make_form(self) -> QVBoxLayout:
        """Return the fields: what the panellist said, on behalf of which group, the person."""
        self._presentation = WordsEdit(self.session, "panellists-presentation-field", lines=4)
        self._printed = SentenceBelow(self.session, self._presentation)
        self._named = Check(self.app, "panellists-named", then=lambda on: self._edit(named=on))
        self._group = KeyPick(self.app, then=lambda key: self._edit(grouping_id=key))
        self._medium = ValuePick(self.app, "speakers-medium", [one.value for one in _SEEN])
        self._medium.picked.connect(lambda value: self._edit(medium=Medium(value)))
        self._role = ValuePick(self.app, "panellists-role", [one.value for one in PanelRole])
        self._role.picked.connect(lambda value: self._edit(role=PanelRole(value)))
        self._person = PersonEdit(self.session)
        fields = column(self.app, 10, (8, 8, 8, 8))
        fields.addWidget(self._presentation)
        fields.addWidget(self._printed)
        fields.addLayout(labelled(self.app, "panellists-group-field", self._group))
        medium = labelled(self.app, "panellists-medium-field", self._medium)
        role = labelled(self.app, "panellists-role", self._role)
        fields.addLayout(put(row(self.app, 8), (medium, 1), (role, 1)))
        fields.addWidget(self._person)
        fields.addWidget(self._named)  # last, because it is seldom needed and Tab reaches the others first
        return fields

    def show_row(self, key: int) -> None:
        panellist = self._panellists[key]
        self._presentation.show_words(TextPlace("panellist", key, "presentation"), panellist.presentation)
        self._printed.refresh()
        self._named.setChecked(panellist.named)
        self._medium.show_value(panellist.medium)
        self._role.show_value(panellist.role)
        groups = [(self.session.names.group(key), key) for key in self.live.roster.groups]
        own = (self.app.speech.say("panellists-own-name"), None)
        self._group.offer([own, *groups], panellist.grouping_id)
        self._person.show_person(panellist.person_id)

    def _edit(self, **changes: Unpack[PanellistChanges]) -> None:
        if self.chosen is not None:
            self.session.do(edit_panellist, panellist_id=self.chosen, **changes)

    # -- acts ----------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Open the box that finds or creates a person."""
        self.pick.open()

    def _join(self, person_id: int) -> None:
        panel_id = self._made_panel()
        if panel_id is not None:
            made = self.session.made(add_panellist, panel_id=panel_id, person_id=person_id)
            if made is not None:
                self.refresh()
                self.list.point_at(made)

    def remove(self, key: int) -> None:
        self.session.do(remove_panellist, panellist_id=key)

    def put_before(self, key: int, before: int | None) -> None:
        """Move a panellist before another, or to the end (None), in the order that is shown."""
        self.session.do(
            move_panellist, panellist_id=key, before_id=before, in_delivery=self._by_turn.isChecked()
        )
