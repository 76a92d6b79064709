"""The sponsors of a text, and which of them introduced it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from PySide6.QtWidgets import QWidget

from ui.parts.delegations_field import DelegationsField
from ui.parts.doubt_mark import DoubtMark
from ui.parts.row_choices import sitting_choices
from ui.state.record_session import RecordSession
from ui.widgets.boxes import boxed, column, put
from ui.widgets.check_box import Check
from ui.widgets.choices import beside, labelled
from ui.widgets.fields import KeyPick
from wgdesk.acts.actions import add_sponsor, remove_sponsor
from wgdesk.reads.values.actions import SponsorNow


class SponsoredText(TypedDict, total=False):
    """The argument of ``add_sponsor`` that names the sponsored text."""

    action_id: int
    recommendation_id: int


class SponsorFacts(TypedDict, total=False):
    """The arguments of ``add_sponsor`` on what a sponsor did; those left out are not so."""

    introduced: bool
    grouping_id: int | None
    joined: bool
    joined_at_id: int | None


class SponsorsField(QWidget):
    """The delegations that sponsored a text; the selected one may have introduced it."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session = session
        self._of: SponsoredText = {}
        self._shown: tuple[SponsorNow, ...] = ()
        self._new: int | None = None  # the delegation just added, to be selected
        doubt = ("sponsor", "delegation_id")
        self.who = DelegationsField(session, "sponsors-title", "sponsors-add", doubt=doubt)
        self.who.added.connect(self._add)
        self.who.removed.connect(self._remove)
        self.who.list.pointed.connect(self._show_chosen)
        self.introduced = Check(session.app, "sponsors-introduced", then=self._turn)
        self.joined = Check(session.app, "sponsors-joined", then=self._join)
        self._doubt = DoubtMark(session, "sponsor", "introduced", "sponsors-introduced")
        self.group = KeyPick(session.app, then=self._speak_for)
        self.sitting = KeyPick(session.app, then=self._join_at)
        self._group_box = boxed(labelled(session.app, "sponsors-behalf", self.group))
        self._sitting_box = boxed(labelled(session.app, "sponsors-joined-at", self.sitting))
        told = beside(session.app, self.introduced, self._doubt)
        fields = put(column(session.app, 8), self.who, told, self._group_box, self.joined, self._sitting_box)
        self.setLayout(fields)

    def show_sponsors(self, of: SponsoredText, rows: Sequence[SponsorNow]) -> None:
        """Show the sponsors of a text."""
        self._of, self._shown = of, tuple(rows)
        self.who.show_delegations(
            [row.delegation_id for row in rows], {row.delegation_id: row.id for row in rows}
        )
        if self._new is not None:
            self.who.list.point_at(self._new)
            self._new = None
        self._show_chosen()

    @property
    def _chosen(self) -> SponsorNow | None:
        found = self.who.list.current
        return next((one for one in self._shown if found and one.delegation_id == found.key), None)

    def _show_chosen(self) -> None:
        sponsor = self._chosen
        self.introduced.setVisible(sponsor is not None)
        self._doubt.setVisible(sponsor is not None)
        if sponsor is not None:
            self._doubt.show_row(sponsor.id)
        self.introduced.setChecked(sponsor is not None and sponsor.introduced)
        self.joined.setVisible(sponsor is not None)
        self.joined.setChecked(sponsor is not None and sponsor.joined)
        self._group_box.setVisible(sponsor is not None and sponsor.introduced)
        self._sitting_box.setVisible(sponsor is not None and sponsor.joined)
        if sponsor is not None:
            self._offer(sponsor)

    def _offer(self, sponsor: SponsorNow) -> None:
        """Offer the groups for which the selected sponsor may have spoken, and when it may have joined."""
        names, own = self._session.names, self._session.app.speech.say("speakers-own-capacity")
        groups = [(names.group(key), key) for key in self._session.live.roster.groups]
        self.group.offer([(own, None), *groups], sponsor.grouping_id)
        sittings = sitting_choices(self._session, "sponsors-joined-untold")
        self.sitting.offer(sittings, sponsor.joined_at_id)

    def _add(self, delegation_id: int) -> None:
        """Add a sponsor; assume that the first one introduced the text."""
        self._new = delegation_id
        first = not self._shown
        self._session.do(add_sponsor, **self._of, delegation_id=delegation_id, introduced=first)

    def _remove(self, delegation_id: int) -> None:
        for sponsor in self._shown:
            if sponsor.delegation_id == delegation_id:
                self._session.do(remove_sponsor, sponsor_id=sponsor.id)

    def _turn(self, introduced: bool) -> None:
        """Change whether the selected sponsor introduced the text; then it did not join later."""
        sponsor = self._chosen
        if sponsor is not None:
            group = sponsor.grouping_id if introduced else None
            joined = sponsor.joined and not introduced
            self._change(sponsor, introduced=introduced, grouping_id=group, joined=joined)

    def _speak_for(self, grouping_id: int | None) -> None:
        sponsor = self._chosen
        if sponsor is not None:
            self._change(sponsor, introduced=True, grouping_id=grouping_id)

    def _join_at(self, sitting_id: int | None) -> None:
        sponsor = self._chosen
        if sponsor is not None:
            self._change(sponsor, joined=True, joined_at_id=sitting_id)

    def _join(self, joined: bool) -> None:
        """Change whether the selected sponsor joined later; then it did not introduce the text."""
        sponsor = self._chosen
        if sponsor is not None:
            introduced = sponsor.introduced and not joined
            group = sponsor.grouping_id if introduced else None
            self._change(sponsor, introduced=introduced, grouping_id=group, joined=joined)

    def _change(self, sponsor: SponsorNow, **facts: Unpack[SponsorFacts]) -> None:
        self._session.do(add_sponsor, **self._of, delegation_id=sponsor.delegation_id, **facts)
