"""How the report tells of a panel: its kind and title, who chaired it, what followed, where it was held."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Unpack

from PySide6.QtWidgets import QWidget

from ui.parts.barred import bar
from ui.parts.delegations_field import DelegationsField
from ui.parts.person_choice import PersonChoice
from ui.parts.row_choices import panel_choices, sitting_choices
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, boxed, column, put, row
from ui.widgets.check_box import Check
from ui.widgets.choices import LineField, ValuePick, labelled
from ui.widgets.fields import KeyPick
from wgdesk.acts.helpers.argument_kinds import LeaderSaid, Medium, PanelKind, PanelTitle
from wgdesk.acts.helpers.outcome_arguments import PanelChanges
from wgdesk.acts.panellists import add_presenter, edit_panel, edit_presenter, remove_presenter
from wgdesk.reads.values.outcome import PanelNow
from wgdesk.reads.values.words import Words

_UNSAID = "unsaid"  # stands for no statement of the Chair or the moderators
_SEEN = (Medium.ROOM, Medium.ONLINE, Medium.VIDEO)


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
        statements = (_UNSAID, *(one.value for one in LeaderSaid))
        self.chair = PersonChoice(session, then=lambda key: change(chaired_by_id=key))
        self.chair_said = ValuePick(app, "panellists-said", statements)
        self.chair_said.picked.connect(lambda value: change(chair_said=_said(value)))
        self.co_moderator = PersonChoice(session, then=lambda key: change(co_moderator_id=key))
        self.said = ValuePick(app, "panellists-said", statements)
        self.said.picked.connect(lambda value: change(moderator_said=_said(value)))
        self.followed = Check(app, "panellists-followed", then=lambda on: change(followed=on))
        self.before = Check(app, "panellists-before-speakers", then=lambda on: change(before_speakers=on))
        self.held_at = KeyPick(app, then=lambda key: change(sitting_id=key))
        self.continues = KeyPick(app, then=lambda key: change(continues_id=key))
        self.link = LineField(symbols=True)
        self.link.kept.connect(lambda text: change(link=text.strip()))
        leading = (self.chair, self.chair_said, self.co_moderator, self.said)
        told = (self.followed, self.before, self.held_at, self.continues, self.link)
        self._fields = (self.kind, self.titled, *leading, *told)
        bar(session, edit_panel, *self._fields)
        self.partners = WordsEdit(session, "panellists-partners-field")
        self._make_presenters()
        box = column(app, 8)
        kind, titled, chair, chair_said, co_moderator, said, held, continues, link = (
            labelled(app, phrase, field)
            for phrase, field in (
                ("panellists-kind", self.kind),
                ("panellists-titled", self.titled),
                ("panellists-chair", self.chair),
                ("panellists-chair-said", self.chair_said),
                ("panellists-co-moderator", self.co_moderator),
                ("panellists-moderator-said", self.said),
                ("panellists-held-at", self.held_at),
                ("panellists-continues", self.continues),
                ("panellists-link", self.link),
            )
        )
        put(box, put(row(app, 8), (kind, 1), (titled, 1)), put(row(app, 8), (chair, 3), (chair_said, 2)))
        put(box, put(row(app, 8), (co_moderator, 3), (said, 2)))
        put(box, self.presenters, self._received, self.partners)
        put(box, put(row(app, 8), (held, 1), (continues, 1)), link, self.followed, self.before, STRETCH)
        self.setLayout(box)

    def _make_presenters(self) -> None:
        """Make the list of those who presented without a person, with the medium of the selected one."""
        session, app = self._session, self._session.app
        self.presenters = DelegationsField(session, "panellists-presenters", "panellists-presenters-add")
        self.presenters.added.connect(self._add)
        self.presenters.removed.connect(self._remove)
        self.presenters.list.pointed.connect(self._show_medium)
        self.medium = ValuePick(app, "speakers-medium", [one.value for one in _SEEN])
        self.medium.picked.connect(lambda value: self._receive(Medium(value)))
        self._received = boxed(labelled(app, "panellists-presenter-medium", self.medium))
        bar(session, add_presenter, self.presenters)
        bar(session, edit_presenter, self.medium)

    def show_panel(self, panel: PanelNow | None, every: Sequence[PanelNow], *, ready: bool) -> None:
        """Show what is recorded of a panel, out of ``every`` one. ``ready``: it can be set up."""
        self._panel = panel
        self.presenters.show_delegations([one.delegation_id for one in panel.presenters] if panel else ())
        self._show_medium()
        self.presenters.setEnabled(ready)
        self.kind.show_value(panel.kind if panel else PanelKind.PANEL)
        self.titled.show_value(panel.titled if panel else PanelTitle.ENTITLED)
        self.chair.show_person(panel.chaired_by_id if panel else None)
        self.chair_said.show_value((panel.chair_said if panel else None) or _UNSAID)
        self.co_moderator.show_person(panel.co_moderator_id if panel else None)
        self.said.show_value((panel.moderator_said if panel else None) or _UNSAID)
        self.followed.setChecked(panel is not None and panel.followed)
        self.before.setChecked(panel is not None and panel.before_speakers)
        sittings = sitting_choices(self._session, "panellists-held-unsaid")
        self.held_at.offer(sittings, panel.sitting_id if panel else None)
        others = [one for one in every if panel is None or one.id != panel.id]
        earlier = panel_choices(self._session, others, "panellists-continues-none")
        self.continues.offer(earlier, panel.continues_id if panel else None)
        self.link.show_value(panel.link if panel else "")
        place = TextPlace("panel", panel.id, "partners") if panel else None
        self.partners.show_words(place, panel.partners if panel else Words())
        for field in self._fields:
            field.setEnabled(ready)

    def _add(self, delegation_id: int) -> None:
        panel_id = self._setting_up()
        if panel_id is not None:
            self._session.do(add_presenter, panel_id=panel_id, delegation_id=delegation_id)

    def _show_medium(self) -> None:
        """Show how the room received the presentation of the selected delegation."""
        found, panel = self.presenters.list.current, self._panel
        media = {one.delegation_id: one.medium for one in panel.presenters} if panel else {}
        medium = media.get(found.key) if found else None
        self._received.setVisible(medium is not None)
        self.medium.show_value(medium or Medium.ROOM)

    def _receive(self, medium: Medium) -> None:
        found = self.presenters.list.current
        if found is not None and self._panel is not None:
            self._session.do(edit_presenter, panel_id=self._panel.id, delegation_id=found.key, medium=medium)

    def _remove(self, delegation_id: int) -> None:
        if self._panel is not None:
            self._session.do(remove_presenter, panel_id=self._panel.id, delegation_id=delegation_id)


def _said(value: str) -> LeaderSaid | None:
    return None if value == _UNSAID else LeaderSaid(value)
