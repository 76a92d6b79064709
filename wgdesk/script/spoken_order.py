"""What the Chair says when something happens, by kind, given what was said before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from wgdesk.live.agenda import adopting_item, inside, organizing_items
from wgdesk.live.organizing_titles import deciding_item, electing_items, names_election, opens_the_meeting
from wgdesk.model import Lane, MotionKind, StatementKind, Subject
from wgdesk.reads.values.programme import ItemNow
from wgdesk.script import actions, adjournment, adoption, course
from wgdesk.script.adoption import Papers
from wgdesk.script.adoption_of_report import AdoptionOfReport
from wgdesk.script.debate_steps import Debates
from wgdesk.script.elections import Elections
from wgdesk.script.happening import APART, Happening, HappeningKind, SittingPlan
from wgdesk.script.moment import Moment
from wgdesk.script.organized import decided
from wgdesk.script.scene import Scene
from wgdesk.script.step import Step, other_way, plainly_said

# These can come before the meeting is declared open.
_BEFORE_OPENING = ("open", "suspend", "resume", "order")
_DECIDING = ("decide", "introduce", "adopt", "action", "settle", "informal", "paragraphs", "report")
_AFTER_ELECTIONS = ("take-up", "debate", "finish", "decide", "adjourn", "close")


class SpokenOrder:
    """Makes the steps of a sitting from what happens at it, in order.

    ``now`` is given for the Chair's screen, which also offers what cannot be foreseen; on paper it is None.
    ``plan`` is called only if something depends on what is still to come.
    """

    def __init__(
        self, scene: Scene, plan: Callable[[], SittingPlan], papers: Papers, now: datetime | None
    ) -> None:
        self.scene, self.now = scene, now
        self._plan = plan
        self._debates = Debates(scene, plan, now)
        programme = scene.programme
        self._organizing = tuple(organizing_items(programme))
        self._adopting = adopting_item(programme)
        self._taken: list[ItemNow] = []
        self._open: list[ItemNow] = []  # taken up but not finished, the latest one last
        self._done: set[int] = set()  # keys of concluded items
        self._finished: Happening | None = None  # an end that may be part of that of the item above
        self._declared = not scene.is_first  # whether the meeting was declared open
        self._voting = Elections()
        self._present: ItemNow | None = None  # the item that the Chair last named
        self._organized = False  # whether the organization of work was put to the meeting
        self._offered = False  # whether adopting several texts together was offered
        self._adoption = AdoptionOfReport(papers, now)
        self._by_kind: Mapping[HappeningKind, Callable[[Happening], Iterator[Step]]] = {
            "open": self._called_to_order,
            "resume": self._resumed,
            "suspend": self._suspended,
            "order": self._debates.order,
            "floor": self._floor,
            "list-closed": self._debates.list_closed,
            "list-reopened": self._debates.list_reopened,
            "motion": self._motion,
            "take-up": self._take_up,
            "debate": self._debate,
            "decide": self._decide,
            "introduce": self._decide,
            "adopt": self._adopt,
            "action": self._action,
            "reservation": self._reservation,
            "informal": self._decide,
            "settle": self._settle,
            "paragraphs": self._report,
            "report": self._report,
            "adjourn": self._end,
            "close": self._end,
        }

    def steps(self, happenings: Iterable[Happening]) -> Iterator[Step]:
        """Yield the steps, one after the other."""
        for one in happenings:
            if self._voting.due and one.kind in _AFTER_ELECTIONS:
                yield from self._conclude()
                yield from self._elections(one)
            if one.kind == "finish":
                yield from self._finish(one)
                continue
            yield from self._conclude()
            if not self._declared and one.kind not in _BEFORE_OPENING:
                self._declared = True
                yield self._say(course.opening(self.scene), one)
                self._voting.opened(self.scene)
                if self._voting.due and one.kind in _AFTER_ELECTIONS:
                    yield from self._elections(one)
            if one.kind in _DECIDING:
                yield from self._before_decision(one)
            yield from self._by_kind[one.kind](one)
        yield from self._conclude()

    def _say(self, moment: Moment, one: Happening, *, choice: bool = False, stays: bool = False) -> Step:
        return plainly_said(self.scene, moment, at=one.at, ahead=one.ahead, choice=choice, stays=stays)

    # -- the sitting ---------------------------------------------------------------------------------------

    def _called_to_order(self, one: Happening) -> Iterator[Step]:
        scene, plan = self.scene, self._plan
        yield Step(lambda ended: course.call_to_order(scene, plan()), at=one.at, ahead=one.ahead)
        self._voting.called_to_order(scene)

    def _resumed(self, one: Happening) -> Iterator[Step]:
        yield self._say(course.resume(self.scene), one, stays=True)

    def _suspended(self, one: Happening) -> Iterator[Step]:
        scene = self.scene
        if one.suspension is not None:
            yield self._say(course.suspended(scene, one.suspension), one, stays=True)
        else:  # by a motion that was carried
            yield self._say(course.suspend(scene, "informal"), one)
            yield self._say(course.resume(scene), one)

    def _motion(self, one: Happening) -> Iterator[Step]:
        assert one.motion is not None
        under = self._considered(one.item)
        if under is not None and not one.ahead:
            yield from self._debates.before_motion(under, one)
        ends = one.motion.kind in (MotionKind.ADJOURN_DEBATE, MotionKind.CLOSE_DEBATE)
        self._debates.shut = self._debates.shut or (ends and one.motion.passed)
        yield self._say(adoption.motion(self.scene, one.motion), one, stays=True)

    def _end(self, one: Happening) -> Iterator[Step]:
        """Yield the end of the sitting; for the last one, thanks and the close of the meeting."""
        if one.kind == "close" and self._open and self._open[0] == self._adopting:
            yield from self._finish(replace(one, kind="finish", item=self._adopting))
            yield from self._conclude()
        yield from self._debates.no_more(one)
        yield from self._handed_over(None, one)
        scene = self.scene
        if (elected := course.next_election(scene)) is not None:
            # The record does not say when, so that the screen offers it beside the end of the sitting.
            yield self._say(elected, one, choice=self.now is not None and one.ahead)
        if self.now is not None and one.ahead and scene.sitting.suspended is None:
            for moment in course.pauses(scene):
                yield plainly_said(scene, moment, ahead=True, aside=True, choice=True)
        if one.kind == "close":
            yield self._say(course.close(scene), one, stays=True)
        else:
            open_still = [each for each in self._open if each.id not in self._done]
            yield self._say(adjournment.adjourn(scene, open_still, one.at or self.now), one, stays=True)

    # -- items -----------------------------------------------------------------------------------------

    def _elections(self, one: Happening) -> Iterator[Step]:
        scene, moments = self._voting.held(self.scene)
        self.scene = self._debates.scene = scene
        for moment in moments:
            yield self._say(moment, one)

    def _take_up(self, one: Happening) -> Iterator[Step]:
        item = one.item
        assert item is not None
        yield from self._debates.turn_to(item, one)
        joined = any(each in self._taken for each in self.scene.joint(item))
        self._taken.append(item)
        self._present = item
        self._open.append(item)
        yield from self._handed_over(item, one)
        if not joined and not opens_the_meeting(self.scene.programme, item):
            yield self._say(course.take_up(self.scene, item), one)
        self._voting.taken_up(self.scene, item)

    def _handed_over(self, item: ItemNow | None, one: Happening) -> Iterator[Step]:
        """Yield the handover of the chair for an item, or back (None: at the end)."""
        before, after = self.scene, self.scene.under(item)
        if before.presiding != after.presiding and after.presiding is not None:
            to = item if after.in_chair is not None else None
            if (moment := course.handover(before, after.presiding, to)) is not None:
                yield self._say(moment, one)
        self.scene = self._debates.scene = after

    def _floor(self, one: Happening) -> Iterator[Step]:
        closing = one.request is not None and one.request.kind == StatementKind.CLOSING
        decided = self.scene.decided_on(Subject.REPORT) is not None or self._adoption.begun
        if closing and decided and self._adopting in self._open:
            yield from self._finish(replace(one, kind="finish", item=self._adopting))
            yield from self._conclude()
        yield from self._come_back(one)
        yield from self._debates.floor(one)

    def _come_back(self, one: Happening) -> Iterator[Step]:
        """Yield the Chair's return to an item if somebody speaks under it after another one began."""
        entry = one.request
        item = self.scene.by_id.get(entry.item_id or 0) if entry is not None else None
        if entry is None or item is None or entry.lane == Lane.ORDER or entry.kind in APART:
            return
        joint = self.scene.joint(item)
        ahead = any(each in self._plan().items and each not in self._taken for each in joint)
        if not self.scene.is_near(item, self._present) and not ahead:
            self._present = item
            yield self._say(course.come_back(self.scene, item, here=item in self._taken), one)

    def _debate(self, one: Happening) -> Iterator[Step]:
        assert one.item is not None
        yield from self._debates.begin(one.item, one)

    def _finish(self, one: Happening) -> Iterator[Step]:
        """Keep the end of an item until the next step, because the end of the item above may include it."""
        before = self._finished
        if before is not None and self._ends_with(before, one):
            self._done.add(before.item.id if before.item else 0)
        else:
            yield from self._conclude()
        self._finished = one

    def _ends_with(self, part: Happening, whole: Happening) -> bool:
        """Return whether the end of ``part`` is included in that of ``whole``: both over or both going on."""
        if part.item is None or whole.item is None or part.ahead != whole.ahead:
            return False
        scene = self.scene
        alike = scene.continues(part.item) == scene.continues(whole.item)
        return alike and scene.within(part.item, whole.item)

    def _conclude(self) -> Iterator[Step]:
        """Yield the conclusion of the topmost item that ends with the one kept."""
        one, self._finished = self._finished, None
        if one is None or one.item is None:
            return
        item, scene, debates = one.item, self.scene, self._debates
        over = {each.id for each in self._open if each == item or scene.within(each, item)}
        self._open = [each for each in self._open if each.id not in over]
        if item.id in self._done:
            return
        self._done |= {each.id for each in scene.joint(item)}
        organizing = item in self._organizing and item.parent_id is not None
        if not organizing:
            yield from debates.end(item, one, by_parts=self._is_begun(item))
        asked = self._asks(item) and item.id not in debates.asked
        debates.considered.discard(item.id)
        ended = [each for each in self._ending_with(item) if each.parent_id is None or self._is_debated(each)]
        concluded = [each for each in ended if not scene.continues(each)]
        self._done |= {each.id for each in concluded}
        yield from self._nothing_done(item, one)
        if concluded and item.no_issues and concluded[-1] == item and not debates.spoke(item):
            yield self._say(course.no_issues(scene, item), one)
        elif concluded:
            spoke = debates.spoke(concluded[-1])
            yield self._say(course.conclude(scene, concluded[-1], asked=asked, spoke=spoke), one)
        elif ended:
            yield self._say(course.conclude(scene, ended[0], asked=False), one)

    def _nothing_done(self, item: ItemNow, one: Happening) -> Iterator[Step]:
        """Yield what is said under an organizing item for which the record has nothing."""
        scene, programme = self.scene, self.scene.programme
        work = deciding_item(programme, Subject.ORGANIZATION)
        alone = item == work and item != deciding_item(programme, Subject.AGENDA)
        if alone and not self._organized and scene.decided_on(Subject.ORGANIZATION) is None:
            yield self._say(course.organization(scene), one)
        if (
            names_election(item)
            and item in electing_items(programme)
            and not self._voting.elects(scene, item)
        ):
            yield self._say(course.no_election(scene), one)

    def _is_begun(self, item: ItemNow) -> bool:
        return any(each != item and self.scene.within(each, item) for each in self._taken)

    def _is_debated(self, item: ItemNow) -> bool:
        """Return whether the end of an item is worth announcing, which that of a sub-item may not be."""
        return item.substantive or any(each.item_id == item.id for each in self._debates.heard)

    def _asks(self, item: ItemNow) -> bool:
        """Return whether the Chair asks who else wishes to speak.

        Under an item like "Other matters" only statements are to be expected, so the Chair does.
        """
        organizes = item in self._organizing or opens_the_meeting(self.scene.programme, item)
        plain = item.parent_id is None and not organizes
        return (
            (plain or self._is_debated(item)) and item != self._adopting and not self._debates.is_closed(item)
        )

    def _ending_with(self, item: ItemNow) -> list[ItemNow]:
        """Return the items that end with this one: itself, and those whose last sub-item it is."""
        scene = self.scene
        found = [] if item in self._organizing and item.parent_id is not None else [item]
        one = scene.by_id.get(item.parent_id or 0)
        while one is not None and one not in self._open and one.id not in self._done:
            if not all(self._is_over(part) for part in inside(scene.programme, one)):
                break
            found.append(one)
            one = scene.by_id.get(one.parent_id or 0)
        return found

    def _is_over(self, part: ItemNow) -> bool:
        comes = part in self._plan().items and part not in self._taken
        return part.no_issues or part.id in self._done or (self.scene.continued(part) and not comes)

    def _considered(self, item: ItemNow | None) -> ItemNow | None:
        """Return the open item that a decision under ``item``, or (None) under no item, belongs to."""
        if item is None:
            return self._open[-1] if self._open else None
        return next((one for one in reversed(self._open) if self.scene.is_near(item, one)), None)

    # -- decisions -------------------------------------------------------------------------------------

    def _before_decision(self, one: Happening) -> Iterator[Step]:
        """Yield the end of the debate before a decision, after which nobody is asked to speak."""
        if one.item is not None and self.scene.in_chair is not None and not self._open:  # another item's
            yield from self._handed_over(one.item, one)
        under = self._considered(one.item)
        decided = one.subject is None and one.informal is None and one.sponsor is None
        asks = under is not None and decided and not under.no_issues and self._asks(under)
        if asks and under is not None and not self.scene.is_near(under, self._present):
            self._debates.asked.add(under.id)  # the Chair comes back to it only to decide
        yield from self._debates.before_decision(under, one, asks=asks)

    def _decide(self, one: Happening) -> Iterator[Step]:
        self._organized = self._organized or one.subject == Subject.ORGANIZATION
        yield self._say(decided(self.scene, one), one)

    def _adopt(self, one: Happening) -> Iterator[Step]:
        if one.ahead and not self._offered:
            self._offered = True  # the remaining texts can be adopted together
            for moment in adoption.ways_together(self.scene, self._plan().texts):
                yield self._say(other_way(moment), one, choice=True)
        yield self._say(adoption.adopted(self.scene, one.texts), one)

    def _action(self, one: Happening) -> Iterator[Step]:
        assert one.action is not None
        moment, item = actions.action(self.scene, one.action), one.item
        if item is not None and not self.scene.is_near(item, self._present):
            moment = actions.under(self.scene, item, moment)
            self._present = item
        yield self._say(moment, one, stays=True)

    def _reservation(self, one: Happening) -> Iterator[Step]:
        row = one.reservation
        assert row is not None
        text = one.texts[0] if one.texts else None
        moment = adoption.reservation(self.scene, row, text, one.subject, heard=one.heard)
        if moment is not None:
            yield self._say(moment, one)

    def _report(self, one: Happening) -> Iterator[Step]:
        yield from self._adoption.steps(self.scene, self._debates.heard, one)

    def _settle(self, one: Happening) -> Iterator[Step]:
        yield self._say(adoption.unsettled(self.scene, one.texts[0]), one)
