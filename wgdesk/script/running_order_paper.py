"""The printed running order of one sitting: timetable, panel, speakers, and the Chair's script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from sqlalchemy import Connection

from wgdesk.model import Lane, PanelRole, Subject
from wgdesk.phrasing.no_breaks import every_text
from wgdesk.phrasing.script_facts import Day, Hour, Hours, SittingNumber
from wgdesk.phrasing.tree import (
    Block,
    Body,
    Document,
    Heading,
    LineRole,
    Role,
    Span,
    Table,
    Text,
    TitleLine,
    plain,
    say,
)
from wgdesk.reads.queries.floor import floor
from wgdesk.reads.queries.outcome import outcome, presented
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.outcome import Outcome, PanelNow
from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow
from wgdesk.reads.values.roster import Roster
from wgdesk.report.render.output import UNWATCHED, Cancelled, Progress, RenderWatch, produce
from wgdesk.report.sections import build
from wgdesk.script import course
from wgdesk.script.adoption import NO_PAPERS, Papers, parts_of
from wgdesk.script.moment import Moment
from wgdesk.script.numbered_sitting import numbered_sitting
from wgdesk.script.reading_paper import reading_pdf
from wgdesk.script.scene import Scene
from wgdesk.script.sitting_order import SittingOrder
from wgdesk.script.speak import Script
from wgdesk.script.speakers import panel_people
from wgdesk.script.speakers_table import as_text, speakers_table
from wgdesk.script.step import said
from wgdesk.script.steps import printed_order

_ROLES_ON_PANELS = {
    PanelRole.KEYNOTE: "order-keynote",
    PanelRole.PANELLIST: "",
    PanelRole.DISCUSSANT: "order-discussant",
}
_LAST_PAGE, _LONGEST_END = 300, 900  # letters: at least on the last page; at most kept together

PaperBlocks = Iterator[Block[Text]]

# Sentences that the Chair says after waiting for objections or comments.
_AFTER_A_PAUSE = frozenset(
    {
        *("decided", "no-objection", "no-issues", "concluded", "tally", "motion-carried", "motion-lost"),
        *("part-adopted", "annex-adopted", "voted-so", "not-adopted", "appeal-upheld", "appeal-overruled"),
        *("tally-unknown", "elected", "voted-in", "not-elected"),
        *("thank-point", "thank-rapporteur", "close-meeting", "close-meeting-of-year"),
    }
)

_BEFORE_A_PAUSE = ("agenda-changes", "text-changes")  # then somebody reads something out


@dataclass(frozen=True)
class RunningOrder:
    """Everything that the running order of a sitting is made from."""

    programme: Programme
    roster: Roster
    outcome: Outcome
    sitting: SittingNow
    floors: tuple[Floor, ...]
    papers: Papers = NO_PAPERS


def read_order(connection: Connection, number: int) -> RunningOrder | None:
    """Read what the running order of sitting ``number`` needs; None if there is no such sitting.

    The draft report is built only for the sitting that adopts it. Raises ``Refused('no-meeting')``.
    """
    known = programme(connection)
    sitting = next((one for one in known.sittings if one.number == number), None)
    if sitting is None:
        return None
    people, out = roster(connection), outcome(connection)
    out = replace(out, panels=_until(known, sitting, out.panels, presented(connection)))
    # All items, since a position may be explained on an item that an earlier sitting concluded.
    items = (None, *(one.id for one in known.items))
    floors = tuple(floor(connection, sitting.id, item) for item in items)
    papers = NO_PAPERS
    decided = any(one.subject == Subject.REPORT and one.sitting_id == sitting.id for one in known.decisions)
    if decided or sitting.id == known.sittings[-1].id:
        report = build(whole_record(connection), "draft")
        papers = Papers(parts_of(report), report.symbol)
    return RunningOrder(known, people, out, sitting, floors, papers)


def _until(
    known: Programme, sitting: SittingNow, panels: Iterable[PanelNow], heard: Mapping[int, frozenset[int]]
) -> tuple[PanelNow, ...]:
    """Return the panels that may be heard at a sitting, without those heard only at later ones."""
    later = {one.id for one in known.sittings if one.number > sitting.number}
    return tuple(one for one in panels if not heard.get(one.id) or not heard[one.id] <= later)


def to_pdf(order: RunningOrder, lang: str, watch: RenderWatch = UNWATCHED) -> bytes:
    """Return the running order as a PDF file."""
    script = Script(lang, order.programme.options, order.programme.sentences)
    return reading_pdf(document(order, script), script, watch)


def write_pdf(
    order: RunningOrder,
    lang: str,
    path: Path,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the running order to ``path``, completely or not at all; nothing if it is cancelled.

    Raises ``OSError``, and what ``to_pdf`` raises.
    """
    produce(path, lambda watch: to_pdf(order, lang, watch), progress, cancelled)


def document(order: RunningOrder, script: Script) -> Document:
    """Return the running order in the language of the script, ready for a renderer."""
    how = (order.programme, order.roster, order.sitting, order.floors, order.outcome, order.papers)
    paper = _Paper(order, script, printed_order(*how))
    title = paper.say("order-title", sitting=numbered_sitting(order.programme, order.sitting))
    return Document(
        lang=script.lang,
        rtl=script.rtl,
        digits=script.digits,
        stage="draft",
        symbol=title,
        title=title,
        blocks=tuple(every_text(block, script.kept_together) for block in paper.blocks(title)),
        dated=order.sitting.day,
    )


@dataclass(frozen=True)
class _Paper:
    """Makes the blocks of one running order."""

    order: RunningOrder
    script: Script
    printed: SittingOrder

    @property
    def scene(self) -> Scene:
        """The sitting, as it was or will be."""
        return self.printed.scene

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """What the Chair says."""
        return said(self.printed.steps())

    def say(self, key: str, /, **facts: SittingNumber | Day | Hour | Hours) -> str:
        """Return a phrase with its facts."""
        return self.script.sentence(say(key, **facts))

    def blocks(self, title: str) -> PaperBlocks:
        body = self.script.text(self.scene.body_full)
        if body:
            yield TitleLine("body", LineRole.BODY, as_text(body))
        yield TitleLine("title", LineRole.TITLE, as_text(title))
        yield TitleLine("times", LineRole.PLACE, as_text(self._times()))
        yield from self._timetable()
        for item in self.printed.plan.items:
            yield from self._panel(item)
        yield from self._speakers()
        yield from self._script()

    def _times(self) -> str:
        sitting = self.order.sitting
        begins, ends = self.scene.hours(sitting)
        timed = begins is not None and ends is not None
        return self.say(
            "order-times" if timed else "order-day",
            day=Day(sitting.day),
            begins=Hour(begins),
            ends=Hour(ends),
        )

    def _timetable(self) -> PaperBlocks:
        slots = [one for one in self.order.programme.slots if one.sitting_id == self.order.sitting.id]
        if not slots:
            return
        yield self._heading("timetable", self.script.phrase("order-timetable"))
        rows = []
        for slot in slots:
            item = self.scene.by_id.get(slot.item_id or 0)
            begins, ends = self.scene.local(slot.begins_at), self.scene.local(slot.ends_at)
            assert begins is not None
            assert ends is not None
            what = self._named(item) if item else self.script.phrase(self._without_item)
            rows.append((as_text(self.say("order-span", hours=Hours(begins, ends))), as_text(what)))
        yield Table("slots", self._head("time", "item"), tuple(rows))

    @property
    def _without_item(self) -> str:
        """The phrase for a slot without an item: adoption of texts if the sitting adopts any."""
        texts = {"recommendation", "cluster", "all-recommendations"}
        adopts = any(one.key in texts for one in self.moments)
        return "order-texts" if adopts else "order-other"

    def _panel(self, item: ItemNow) -> PaperBlocks:
        for found in () if self.scene.continued(item) else self.scene.panels(item):
            yield from self._one_panel(item, found)

    def _one_panel(self, item: ItemNow, found: PanelNow) -> PaperBlocks:
        key = f"panel/{item.id}/{found.id}"
        yield self._heading(key, self.script.phrase("order-panel", item=self._cited(item)))
        title = self.script.text(found.title)
        if title:
            yield Body(f"{key}/title", as_text(title))
        leaders = [(found.chaired_by_id, "order-panel-chair")] if found.chaired_by_id is not None else []
        leaders += [(moderator, "order-moderator") for moderator in found.moderators]
        for place, (person_id, phrase) in enumerate(leaders):
            leader = self.order.roster.people.get(person_id)
            if leader is not None:
                told = self.script.introduced(leader.person)
                yield Body(f"{key}/leader/{place}", as_text(self.script.phrase(phrase, person=told)))
        for role in PanelRole:
            phrase = _ROLES_ON_PANELS[role]
            for place, person in enumerate(panel_people(found, self.order.roster, role)):
                told = self.script.introduced(person)
                told = self.script.phrase(phrase, person=told) if phrase else told
                yield Body(f"{key}/{role}/{place}", as_text(told))

    def _speakers(self) -> PaperBlocks:
        """Yield a table of waiting speakers for each item, and then one of replies.

        Each request appears once, although several floors show those that belong to no item.
        """
        seen: set[int] = set()
        replies: list[RequestNow] = []
        for one in self.order.floors:
            fresh = [entry for entry in _waiting(one) if entry.id not in seen]
            replies += [entry for entry in fresh if entry.lane == Lane.REPLY]
            waiting = [e for e in fresh if e.lane != Lane.REPLY and e.item_id == one.item_id]
            seen.update(entry.id for entry in (*replies, *waiting))
            item = self.scene.by_id.get(one.item_id or 0)
            if item is not None:
                heading = self.script.phrase("order-speakers-of", item=self._cited(item))
            else:
                heading = self.script.phrase("order-speakers")
            yield from self._list(str(one.item_id), heading, waiting)
        yield from self._list("replies", self.script.phrase("order-replies"), replies)

    def _list(self, key: str, heading: str, waiting: list[RequestNow]) -> PaperBlocks:
        """Yield a heading and a table; nothing if nobody is waiting."""
        if not waiting:
            return
        yield self._heading(f"speakers/{key}", heading)
        order = self.order
        yield speakers_table(f"list/{key}", self.script, order.roster, order.programme.options, waiting)

    def _script(self) -> PaperBlocks:
        yield self._heading("script", self._title_of_script())
        spoken = [self._paragraphs(moment) for moment in self.moments]
        ending = _ending(spoken)
        for place, (moment, paragraphs) in enumerate(zip(self.moments, spoken, strict=True)):
            yield Heading(f"step/{place}", 2, as_text(self.script.title(moment)))
            for number, paragraph in enumerate(paragraphs, start=1):
                kept = number < len(paragraphs) or ending <= place < len(spoken) - 1
                yield Body(f"step/{place}/{number}", paragraph, quoted=moment.instead, kept=kept)

    def _title_of_script(self) -> str:
        """Return the heading of the script, naming the presiding officer if it is not the Chair."""
        scene = self.scene
        officer = scene.presiding
        held = course.office_of(scene, officer) if officer is not None and officer != scene.chair else None
        if held is None:
            return self.script.heading(scene.chair_gender)
        heading = self.script.heading("")
        return self.script.sentence(say("order-presided", heading=heading, person=held))

    def _paragraphs(self, moment: Moment) -> list[Text]:
        """Return what the Chair says, with a new paragraph wherever the Chair waits for the room."""
        paragraphs: list[Text] = []
        before = ""
        for saying, line in zip(moment.sayings, self.script.lines(moment), strict=True):
            spans = tuple(Span(text, Role.STRESS if stressed else Role.PLAIN) for text, stressed in line)
            waits = saying.key in _AFTER_A_PAUSE and before != "no-objection"
            waits = waits or before in _BEFORE_A_PAUSE
            before = saying.key
            if paragraphs and not waits:
                paragraphs[-1] += (Span(self.script.pack.space), *spans)
            else:
                paragraphs.append(spans)
        return paragraphs

    # -- parts -----------------------------------------------------------------------------------------

    def _heading(self, key: str, text: str) -> Heading[Text]:
        return Heading(key, 1, as_text(text))

    def _head(self, *names: str) -> tuple[Text, ...]:
        return tuple(as_text(self.script.phrase(f"order-{name}")) for name in names)

    def _cited(self, item: ItemNow) -> str:
        return self.script.cited(self.scene.label(item))

    def _named(self, item: ItemNow) -> str:
        title = self.script.text(item.short or item.title)
        return (
            self.script.phrase("order-named", item=self._cited(item), title=title)
            if title
            else self._cited(item)
        )


def _waiting(floor: Floor) -> tuple[RequestNow, ...]:
    """Return the waiting requests in order, without points of order, which are not listed."""
    return (*floor.lane(Lane.SECRETARIAT), *floor.waiting, *floor.lane(Lane.REPLY))


def _ending(spoken: list[list[Text]]) -> int:
    """Return the place of the first moment kept on the last page, so that it is more than a line or two."""
    place, letters = len(spoken), 0
    while place and letters < _LAST_PAGE:
        letters += sum(len(plain(paragraph)) for paragraph in spoken[place - 1])
        if letters > _LONGEST_END:
            break
        place -= 1
    return place
