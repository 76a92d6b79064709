"""Builds who chaired and who moderated a panel, and what they said there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wgdesk.model import LeaderSaid
from wgdesk.phrasing.facts import Count, People
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.outcome import PanelNow
from wgdesk.report.sections.common.context import Context
from wgdesk.words.variants import yes_no


def is_led(panel: PanelNow) -> bool:
    """Return whether the record says who chaired or moderated a panel."""
    return panel.chaired_by_id is not None or bool(panel.moderators)


@dataclass(frozen=True)
class Leaders:
    """Those who led a panel, as one report names them.

    ``at``: the sitting at which it was held, if that is known. ``placed``: a moderator has the State besides
    the function, since nothing else tells it; ``ranked``: one who is an officer of the body is called so. The
    Chair of a panel, whom no other sentence names, always is.
    """

    context: Context
    panel: PanelNow
    at: int | None
    placed: bool = False
    ranked: bool = False

    def chaired_after(self) -> Say:
        """Return by whom the panel was chaired, as a part of the sentence that it was held."""
        if self.panel.chaired_by_id is None:
            return say("no-words")
        who, gender = self._chair(self.panel.chaired_by_id)
        return say(
            "panel-chairing-after",
            kind=self.panel.kind,
            chair=who,
            closed=yes_no(bool(self.panel.moderators)),
            g=gender,
        )

    def moderated_after(self) -> Say:
        """Return by whom the panel was moderated, as a part of that sentence, after its Chair."""
        if not self.panel.moderators:
            return say("no-words")
        who, gender = self._moderators()
        also = yes_no(self.panel.chaired_by_id is not None)
        return say("panel-moderating-after", also=also, kind=self.panel.kind, moderator=who, g=gender)

    def tell(self, parts: list[Say], named: Say) -> None:
        """Add sentences on them to those on the panel; the first of all begins with its name."""
        kind = self.panel.kind
        if self.panel.chaired_by_id is not None:
            who, gender = self._chair(self.panel.chaired_by_id)
            if parts:
                parts.append(say("panel-chaired", kind=kind, chair=who, g=gender))
            else:
                parts.append(say("panel-chaired-alone", chair=who, g=gender, discussion=named))
        if self.panel.moderators:
            who, gender = self._moderators()
            if parts:
                parts.append(say("panel-moderated", kind=kind, moderator=who, g=gender))
            else:
                parts.append(say("panel-moderated-alone", moderator=who, g=gender, discussion=named))

    def _chair(self, person_id: int) -> tuple[Say, str]:
        """Return the Chair with what was said, and the gender of a verb before."""
        return self._leaders((person_id,), self.panel.chair_said, placed=True, ranked=True)

    def _moderators(self) -> tuple[Say, str]:
        panel = self.panel
        return self._leaders(panel.moderators, panel.moderator_said, placed=self.placed, ranked=self.ranked)

    def _leaders(
        self, people: Sequence[int], said: LeaderSaid | None, *, placed: bool, ranked: bool
    ) -> tuple[Say, str]:
        first = self.context.person(people[0])
        names = [self._leader(one, placed=placed, ranked=ranked, closed=one != people[-1]) for one in people]
        who = names[0] if len(names) == 1 else say("listing", parts=tuple(names))
        women = all(self.context.person(one).gender == "f" for one in people)
        leaders = say(
            "panel-leaders", who=who, said=said or "unsaid", n=Count(len(people)), g="f" if women else "m"
        )
        return leaders, first.gender

    def _leader(self, person_id: int, *, placed: bool, ranked: bool, closed: bool) -> Say:
        """Return one of those who led the panel; ``closed``: others follow."""
        context = self.context
        holding = (one for one in context.record.officers if ranked and one.person_id == person_id)
        officer = next(holding, None)
        if officer is not None and self.at is not None:
            officer = replace(officer, presides_at=self.at)
        return say(
            "panel-leader",
            leader=People((context.person(person_id),)),
            placed=yes_no(placed),
            ranked=yes_no(officer is not None),
            officer=say("no-words") if officer is None else context.presiding_officer(officer),
            closed=yes_no(closed),
        )
