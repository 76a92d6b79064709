"""How the report tells of a panel: its kind, how its title stands, what followed, where it was held."""

from __future__ import annotations

from collections.abc import Callable
from typing import Unpack

from PySide6.QtWidgets import QWidget

from ui.parts.barred import bar
from ui.parts.delegations_field import DelegationsField
from ui.parts.row_choices import sitting_choices
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, column, put, row
from ui.widgets.check_box import Check
from ui.widgets.choices import LineField, ValuePick, labelled
from ui.widgets.fields import KeyPick
from wgdesk.acts.helpers.argument_kinds import ModeratorSaid, PanelKind, PanelTitle
from wgdesk.acts.helpers.edit_arguments import PanelChanges
from wgdesk.acts.panellists import add_presenter, edit_panel, remove_presenter
from wgdesk.reads.values.outcome import PanelNow
from wgdesk.reads.values.words import Words

_UNSAID = "unsaid"  # stands for no statement of the moderator


class PanelFacts(QWidget):
    """The fields for what a sentence says of a panel besides people and its title.

    ``edit`` changes the panel; ``set_up`` returns its key, after setting it up if there is none.
    """

    def __init__(
        self,
        session: RecordSession,
        edit: Callable[[PanelChanges], None],
        set_up: Callable[[], int | None],
    ) -> None:
        super().__init__()
        self._session, self._setting_up, app = session, set_up, session.app
        self._panel: PanelNow | None = None

        def change(**changes: Unpack[PanelChanges]) -> None:
            edit(changes)

        self.kind = ValuePick(app, "panellists-kind", [one.value for one in PanelKind])
        self.kind.picked.connect(lambda value: change(kind=PanelKind(value)))
        self.titled = ValuePick(app, "panellists-titled", [one.value for one in PanelTitle])
        self.titled.picked.connect(lambda value: change(titled=PanelTitle(value)))
        statements = (_UNSAID, *(one.value for one in ModeratorSaid))
        self.said = ValuePick(app, "panellists-moderator-said", statements)
        self.said.picked.connect(
            lambda value: change(moderator_said=None if value == _UNSAID else ModeratorSaid(value))
        )
        self.followed = Check(app, "panellists-followed", then=lambda on: change(followed=on))
        self.held_at = KeyPick(app, then=lambda key: change(sitting_id=key))
        self.link = LineField(symbols=True)
        self.link.kept.connect(lambda text: change(link=text.strip()))
        self._fields = (self.kind, self.titled, self.said, self.followed, self.held_at, self.link)
        bar(session, edit_panel, *self._fields)
        self.partners = WordsEdit(session, "panellists-partners-field")
        box = column(app, 8)
        titled = labelled(app, "panellists-titled", self.titled)
        said = labelled(app, "panellists-moderator-said", self.said)
        held = labelled(app, "panellists-held-at", self.held_at)
        link = labelled(app, "panellists-link", self.link)
        put(box, labelled(app, "panellists-kind", self.kind), put(row(app, 8), (titled, 1), (said, 1)))
        self.presenters = DelegationsField(session, "panellists-presenters", "panellists-presenters-add")
        self.presenters.added.connect(self._add)
        self.presenters.removed.connect(self._remove)
        bar(session, add_presenter, self.presenters)
        put(box, self.presenters, self.partners)
        put(box, put(row(app, 8), (held, 2), (link, 3)), self.followed, STRETCH)
        self.setLayout(box)

    def show_panel(self, panel: PanelNow | None, *, ready: bool) -> None:
        """Show what is recorded of a panel. ``ready``: one can be set up, if there is none."""
        self._panel = panel
        self.presenters.show_delegations(panel.presenters if panel else ())
        self.presenters.setEnabled(ready)
        self.kind.show_value(panel.kind if panel else PanelKind.PANEL)
        self.titled.show_value(panel.titled if panel else PanelTitle.ENTITLED)
        self.said.show_value((panel.moderator_said if panel else None) or _UNSAID)
        self.followed.setChecked(panel is not None and panel.followed)
        sittings = sitting_choices(self._session, "panellists-held-unsaid")
        self.held_at.offer(sittings, panel.sitting_id if panel else None)
        self.link.show_value(panel.link if panel else "")
        place = TextPlace("panel", panel.id, "partners") if panel else None
        self.partners.show_words(place, panel.partners if panel else Words())
        for field in self._fields:
            field.setEnabled(ready)

    def _add(self, delegation_id: int) -> None:
        panel_id = self._setting_up()
        if panel_id is not None:
            self._session.do(add_presenter, panel_id=panel_id, delegation_id=delegation_id)

    def _remove(self, delegation_id: int) -> None:
        if self._panel is not None:
            self._session.do(remove_presenter, panel_id=self._panel.id, delegation_id=delegation_id)
