"""Places what has no recorded time into the order of a sitting, with its item."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from wgdesk.live.agenda import adopting_item
from wgdesk.model import Lane, MotionKind, StatementKind, Subject
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.script.belonging import amends, comes_before, follows, introduces, is_only_noted, is_same_text
from wgdesk.script.happening import ON_TEXTS, Happening, HappeningKind
from wgdesk.script.implied import introductions
from wgdesk.script.scene import Scene

_ENDS = ("adjourn", "close")
_REPORT = ("paragraphs", "report")
_STOPPING: Mapping[MotionKind, HappeningKind] = {
    MotionKind.SUSPEND: "suspend",
    MotionKind.ADJOURN: "adjourn",
}


class Placing:
    """The happenings of a sitting in chronological order, into which those without a time are put.

    An item is taken up before its first statement, decision or text and before the items that follow it, and
    concluded after the last of them; decisions at an unknown time go in between.
    """

    def __init__(self, scene: Scene, told: Iterable[Happening]) -> None:
        self.scene, self.told = scene, list(told)

    def take_up(self, items: Sequence[ItemNow], order: Sequence[ItemNow]) -> None:
        """Put in the taking up of items; ``order`` has all items of the sitting."""
        first = next((one for one in order if one.substantive), None)
        closing = adopting_item(self.scene.programme)
        for n, item in reversed(list(enumerate(order))):
            if item not in items:
                continue
            those, rest = self.scene.joint(item), order[n + 1 :]
            own = self._places(lambda one: self._is_under(one, *those))  # noqa: B023
            if not any(self.told[at].request is not None or _is_debated(self.told[at]) for at in own):
                own += self._places(lambda one: one.kind == "take-up" and one.item in rest)  # noqa: B023
                own += self._places(_is_under_no_item) if item == first else []
                own += self._places(lambda one: one.kind in _REPORT) if item != closing else []
            self._put(min(own, default=self._tail()), "take-up", item)

    def call(self, items: Iterable[ItemNow]) -> None:
        """Put in the taking up and conclusion of items that no row records.

        They go around what was done under the item, else before the next item or the report. While the
        sitting goes on, an item without issues waits for the report.
        """
        agenda, goes_on = self.scene.programme.items, self.scene.sitting.is_open
        waits = goes_on and not self._places(lambda one: one.kind in _REPORT)
        for item in items:
            own = self._places(lambda one: self._is_under(one, item))  # noqa: B023
            if not own and waits and item.no_issues:
                continue
            if own:
                self._put(own[-1] + 1, "finish", item)
                self._put(own[0], "take-up", item)
                continue
            rest = agenda[agenda.index(item) + 1 :]
            later = self._places(lambda one: one.kind == "take-up" and one.item in rest)  # noqa: B023
            adopted = self._places(lambda one: one.kind in _REPORT)
            place = min((*later, *adopted), default=self._tail())
            self.told[place:place] = [Happening("take-up", item=item), Happening("finish", item=item)]

    def present(self, item: ItemNow, entry: RequestNow) -> None:
        """Put in a panellist's presentation, after the Secretariat's introduction of the item."""
        taken = self._places(lambda one: one.kind == "take-up" and one.item == item)
        place = max(taken, default=-1) + 1
        while place < len(self.told) and _is_introduction(self.told[place], item):
            place += 1
        if taken:
            self.told.insert(place, Happening("floor", item=item, request=entry))

    def has(self, item: ItemNow) -> bool:
        """Return whether an item or one above it was taken up."""
        wholes = (item, *self.scene.wholes(item))
        return bool(self._places(lambda one: one.kind == "take-up" and one.item in wholes))

    def is_remarked(self, one: Happening) -> bool:
        """Return whether statements or reservations on a decision are recorded."""
        return bool(self._remarks(one))

    def put(self, one: Happening, *, late: bool = False) -> None:
        """Put in a decision: on the agenda where its item begins, any other where its item ends.

        A decision comes before statements on it, and before what follows it in the record, so that votes on
        amendments precede the amended text. ``late``: it goes before the report, together with texts under
        items that the sitting did not take up, in order.
        """
        if one.kind == "decide":
            place = self._where_begun(one)
        elif one.informal is not None and not one.heard and not (one.item and self.has(one.item)):
            place = self._where_organized(one)
        elif one.informal is not None and one.heard:
            place = self._where_reported(one)
        else:
            self._put_decided(one, late)
            return
        self.told.insert(place, one)

    def _put_decided(self, one: Happening, late: bool) -> None:
        """Put in a decision before the statements on it.

        If only reservations to it are recorded, they come after it, at their time or as soon as possible.
        """
        every = self.told
        noted = [n for n in self._remarks(one) if is_only_noted(every[n])]
        if one.reservation is None and noted and noted == self._remarks(one):
            self.told = [each for n, each in enumerate(every) if n not in noted]
            place = self._where_decided(one, late)
            if place >= noted[0] and all(each.at is None for each in self.told[noted[0] : place]):
                self.told[place:place] = [one, *(every[n] for n in noted)]
                return
            self.told = every
        self.told.insert(self._where_decided(one, late), one)

    def introduce(self, heard: Sequence[RequestNow]) -> None:
        """Put in the introductions of texts, before explanations of vote on them and before the decision.

        An amendment is voted on before its text; a text introduced on its own is not an amendment.
        """
        decisions = [one for one in self.told if one.kind in ON_TEXTS]
        known = [(one, list(introductions(self.scene, one, heard))) for one in decisions]
        alone = [one for one, introduced in known if not introduced]
        for decided, introduced in known:
            for one in introduced:
                on = self._places(
                    lambda each: (
                        each is decided  # noqa: B023
                        or follows(each, decided)  # noqa: B023
                        or (amends(each, decided) and any(each is other for other in alone))  # noqa: B023
                    )
                )
                self.told.insert(on[0], one)

    def open_floor(self, item: ItemNow) -> None:
        """Put in the opening of the floor under an item that was taken up but under which nobody spoke."""
        those = self.scene.joint(item)
        if item.no_issues or not item.substantive or item != those[0]:
            return
        under = [one for one in self.told if self._is_under(one, *those)]
        taken = self._places(lambda one: one.kind == "take-up" and one.item in those)
        if taken and all(one.kind in ("take-up", "finish") and one.item in those for one in under):
            self._put(max(taken) + 1, "debate", item)

    def finish(self, items: Iterable[ItemNow]) -> None:
        """Put in the conclusion of items, sub-items first."""
        for item in sorted(items, key=lambda one: -len(self.scene.wholes(one))):
            those = self.scene.joint(item)
            own = self._places(lambda one: self._is_under(one, *those) and not _is_closing(one))  # noqa: B023
            last = max(own, default=self._tail() - 1)
            for place in range(last + 1, len(self.told)):
                if _is_under_no_item(self.told[place]):
                    last = place
                elif self.told[place].kind not in ("suspend", "resume"):
                    break
            self._put(last + 1, "finish", item)

    def _put(self, place: int, kind: HappeningKind, item: ItemNow) -> None:
        self.told.insert(place, Happening(kind, item=item))

    # -- places --------------------------------------------------------------------------------------------

    def _places(self, wanted: Callable[[Happening], bool]) -> list[int]:
        return [n for n, one in enumerate(self.told) if wanted(one)]

    def _is_under(self, one: Happening, *items: ItemNow) -> bool:
        return any(self.scene.within(one.item, each) for each in items)

    def _tail(self) -> int:
        """Return the place before the closing statements and the end of the sitting."""
        place = len(self.told)
        while place and (self.told[place - 1].kind in _ENDS or _is_closing(self.told[place - 1])):
            place -= 1
        return place

    def _where_begun(self, decided: Happening) -> int:
        """Return the place of the decision on the agenda, or on the organization of work after it."""
        before = self._places(lambda one: one.subject == Subject.AGENDA)
        if before and decided.subject != Subject.AGENDA and self.told[before[-1]].item == decided.item:
            return before[-1] + 1
        item = decided.item
        for each in (item, *self.scene.wholes(item)) if item is not None else ():
            taken = self._places(lambda one: one.kind == "take-up" and one.item == each)  # noqa: B023
            if taken:
                return taken[0] + 1
        agenda = self.scene.programme.items
        rest = agenda[agenda.index(item) + 1 :] if item is not None else agenda
        first = self._places(lambda one: one.kind == "take-up" and one.item in rest)
        return first[0] if first else self._tail()

    def _remarks(self, decided: Happening) -> list[int]:
        """Return the places of statements and reservations on a decision, after its introduction."""
        introduced = self._places(lambda one: introduces(one, decided))
        return [n for n in self._places(lambda one: follows(one, decided)) if n > max(introduced, default=-1)]

    def _where_decided(self, decided: Happening, late: bool = False) -> int:
        noted = self._remarks(decided)
        if decided.reservation is None:
            later = noted or self._places(lambda one: comes_before(decided, one, late=late))
            if later:
                return later[0]
        else:
            text = self._places(lambda one: one.reservation is None and is_same_text(one, decided))
            if text:
                return max(noted[-1] if noted else 0, text[-1]) + 1
        item = None if late else decided.item
        for each in (item, *self.scene.wholes(item)) if item is not None else ():
            ends = self._places(lambda one: one.kind == "finish" and one.item == each)  # noqa: B023
            end = ends[-1] if ends else len(self.told)
            own = self._places(lambda one: self._is_under(one, each) and not _is_closing(one))  # noqa: B023
            before = [place for place in own if place < end]
            if before:
                return before[-1] + 1
        return self._before_report(decided)

    def _where_organized(self, one: Happening) -> int:
        """Return the place after what organized the meeting, else before the first substantive item."""
        decided = self._places(lambda one: one.kind == "decide" or one.informal is not None)
        taken = self._places(
            lambda one: one.kind == "take-up" and one.item is not None and one.item.substantive
        )
        return max(decided) + 1 if decided else min(taken, default=self._before_report(one))

    def _where_reported(self, one: Happening) -> int:
        """Return the place of a body's report: where its item begins, before the texts of its work.

        If this sitting established the body, it reports after that.
        """
        item, body = one.item, one.informal
        made = self._places(lambda each: each.informal is not None and each.informal == body)
        taken = self._places(
            lambda each: each.kind == "take-up" and item is not None and self._is_near(each, item)
        )
        start = max((*made, *taken[:1]), default=-1) + 1
        while start < len(self.told) and item is not None and _is_before_reports(self.told[start], item):
            start += 1
        if taken and not made:
            return start
        texts = self._places(
            lambda each: (
                each.kind in ON_TEXTS
                and (item is None or self._is_under(each, item) or not (taken or self._is_here(each)))
            )
        )
        return max(start, min((*texts, self._before_report(one))))

    def _is_here(self, one: Happening) -> bool:
        return one.item is not None and self.has(one.item)

    def _is_near(self, one: Happening, item: ItemNow) -> bool:
        return one.item is not None and self.scene.is_near(one.item, item)

    def _before_report(self, decided: Happening) -> int:
        closing = adopting_item(self.scene.programme)
        report = self._places(
            lambda one: (
                one.kind in _REPORT or (one.kind == "take-up" and closing is not None and one.item == closing)
            )
        )
        return report[0] if report and decided.kind != "report" else self._tail()


def with_times(told: Sequence[Happening]) -> list[Happening]:
    """Return what has happened, each with its time or, if unknown, that of what comes before it."""
    last = next((one.at for one in told if one.at is not None), None)
    found: list[Happening] = []
    for one in told:
        last = one.at or last
        if one.request is not None and one.request.begun_at is None:  # at an unknown time
            one = replace(one, request=one.request._replace(begun_at=last, ended_at=last))
        found.append(replace(one, at=last))
        if one.kind == "floor" and one.request is not None and last is not None:
            last = max(last, one.request.ended_at or last)  # nobody was interrupted
    return found


def carried_out(told: Sequence[Happening]) -> list[Happening]:
    """Return ``told`` with carried motions to suspend or adjourn the sitting carried out at once.

    Anything without a time in between moves to after the resumption, or else before the motion.
    """
    found = list(told)
    for motion in [one for one in told if _stops(one)]:
        at = found.index(motion)
        kind = _stops(motion)
        stops = (n for n in range(at + 1, len(found)) if found[n].kind == kind or found[n].kind in _ENDS)
        stop = next(stops, at)
        between = [one for one in found[at + 1 : stop] if one.at is None or one.kind == "finish"]
        if not between:
            continue
        rest = [one for one in found if not any(one is each for each in between)]
        resumed = [n for n, one in enumerate(rest) if one.kind == "resume" and n > at and kind == "suspend"]
        place = resumed[0] + 1 if resumed else at
        after = [replace(one, at=None) for one in between]
        found = [*rest[:place], *after, *rest[place:]]
    return found


def _stops(one: Happening) -> HappeningKind | None:
    """Return how a carried motion stops the sitting; None if it does not."""
    moved = one.motion
    return _STOPPING.get(moved.kind) if moved is not None and moved.passed else None


def _is_introduction(one: Happening, item: ItemNow) -> bool:
    """Return whether the Secretariat introduces an item."""
    return one.request is not None and one.request.lane == Lane.SECRETARIAT and one.item == item


def _is_before_reports(one: Happening, item: ItemNow) -> bool:
    """Return whether the Secretariat introduces an item or another body reports."""
    return _is_introduction(one, item) or (one.informal is not None and one.heard)


def _is_under_no_item(one: Happening) -> bool:
    """Return whether something belongs to a debate, or is its outcome, but was recorded under no item."""
    frames = (StatementKind.OPENING, StatementKind.CLOSING)
    framing = one.request is not None and one.request.kind in frames
    debated = one.request is not None or one.motion is not None or one.action is not None or bool(one.texts)
    return one.item is None and not framing and debated


def _is_debated(one: Happening) -> bool:
    """Return whether something is a decision under a substantive item."""
    decided = one.action is not None or one.motion is not None or bool(one.texts)
    return decided and one.item is not None and one.item.substantive


def _is_closing(one: Happening) -> bool:
    return one.request is not None and one.request.kind == StatementKind.CLOSING
