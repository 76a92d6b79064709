"""The search index of a record, built in short slices so that the window stays responsive."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from ui.look.speech import isolated, symbol
from ui.state.record_session import RecordSession
from ui.state.report_cache import ReportCache
from wgdesk.acting.news import News
from wgdesk.panel_rows import BY_ROW, PlaceKey
from wgdesk.phrasing.tree import Block, Paragraph, Text, plain
from wgdesk.reads.queries.attendance import attendance
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.queries.search import searched_requests
from wgdesk.reads.uses import Uses, uses_of
from wgdesk.reads.values.outcome import Outcome
from wgdesk.reads.values.roster import DelegationNow
from wgdesk.reads.values.search import SearchedRequest
from wgdesk.reads.values.words import Words
from wgdesk.words.finder import Finder, aliases

SLICE = 0.006  # seconds of building at a time, so that keys are answered at once
MOST = 5  # results of each kind
_SPEAKERS = 3  # most delegations, and most people, whose statements are offered

TargetText = Callable[[], tuple[str, str]]


@dataclass(frozen=True)
class Target:
    """Something to find: where it leads and its icon; ``told`` returns its text and what it belongs to."""

    kind: str  # a table of the record, or "block" for the report
    row: PlaceKey
    icon: str
    told: TargetText

    @property
    def panel(self) -> str:
        """The panel that shows the row."""
        return BY_ROW[self.kind]


SearchEntry = tuple[int, Iterable[str], Iterable[str], Target]  # key, names, codes, target

# Kind -> the data that it is built from, in the order for kinds that match equally well.
KINDS: dict[str, Uses] = {
    "delegations": uses_of(roster),
    "people": uses_of(roster, programme, outcome, attendance),
    "items": uses_of(programme),
    "recommendations": uses_of(outcome),
    "points": uses_of(outcome, programme),
    "documents": uses_of(outcome),
    "statements": uses_of(searched_requests, programme, roster),
    "report": uses_of(whole_record),
}


class SearchIndex(QObject):
    """Finds everything in the record except the history. Each record has one index, kept between searches.

    ``grown`` is emitted when a kind has been built.
    """

    grown = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        self._session, self._names, self._live = session, session.names, session.live
        self._finders: dict[str, Finder] = {}
        self._targets: dict[str, dict[int, Target]] = {}
        self._stale, self._wanted = set(KINDS), set(KINDS) - {"report"}
        self._whose: dict[tuple[str, int], list[int]] = {}
        self._outcome: Outcome | None = None
        self._reports, self._lang = ReportCache(), ""
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._build_on)
        session.bridge.stopped.connect(self._timer.stop)
        session.bridge.news.connect(self._heard)
        for signal in (session.app.speech.changed, session.app.changed):
            signal.connect(self._respeak)

    def _heard(self, news: News) -> None:
        self._stale |= {kind for kind, uses in KINDS.items() if uses.touched_by(news)}

    def _respeak(self) -> None:
        """Build the report's part again if the report is now shown in another language."""
        if self._lang != self._session.app.settings.report_lang:
            self._stale.add("report")

    # -- building ------------------------------------------------------------------------------------------

    def refresh(self, *, report: bool = False) -> None:
        """Start building what is missing or outdated; ``report``: the report too, which takes longer."""
        self._wanted = set(KINDS) if report else set(KINDS) - {"report"}
        if self._stale & self._wanted and self._steps is None:
            self._timer.start(0)

    def finish(self) -> None:
        """Build all wanted kinds at once, without slices."""
        while self._step():
            pass

    def _build_on(self) -> None:
        until = perf_counter() + SLICE
        while self._step():
            if perf_counter() > until:
                return
        self._timer.stop()

    def _step(self) -> bool:
        """Build one entry; return whether there is more to build."""
        if self._steps is None:
            kind = next((one for one in KINDS if one in self._stale & self._wanted), None)
            if kind is None:
                self._outcome = None
                return False
            self._stale.discard(kind)  # before reading, so that an act meanwhile marks it stale again
            self._steps = self._building(kind)
        if next(self._steps, self) is self:
            self._steps = None
            self.grown.emit()
        return True

    def _building(self, kind: str) -> Iterator[None]:
        finder, targets = Finder(()), {}
        entries: Iterable[SearchEntry] = getattr(self, f"_{kind}")()
        for key, names, codes, target in entries:
            names, codes = [name for name in names if name], [code for code in codes if code]
            if names or codes:
                finder.add(key, names, codes)
            targets[key] = target
            yield
        self._finders[kind], self._targets[kind] = finder, targets

    # -- finding -------------------------------------------------------------------------------------------

    def find(self, text: str) -> dict[str, list[Target]]:
        """Return the matches of a text by kind; the kind with the best match first, the report last."""
        ranked = {
            kind: finder.ranked(text, MOST) for kind, finder in self._finders.items() if kind != "statements"
        }
        found = {kind: [self._targets[kind][key] for key, _ in keys] for kind, keys in ranked.items() if keys}
        best = {kind: keys[0][1] for kind, keys in ranked.items() if keys}
        statements = self._find_statements(text, ranked)
        if statements:
            found["statements"] = statements
            best["statements"] = 9  # ranked below the delegation that made them
        order = sorted(found, key=lambda kind: (kind == "report", best[kind], list(KINDS).index(kind)))
        return {kind: found[kind] for kind in order}

    def _find_statements(self, text: str, ranked: dict[str, list[tuple[int, int]]]) -> list[Target]:
        """Return the statements of the speakers found, then those whose note or guest's name matches."""
        targets, finder = self._targets.get("statements", {}), self._finders.get("statements")
        if finder is None:
            return []
        speakers = [
            (kind, key) for kind in ("delegations", "people") for key, _ in ranked.get(kind, [])[:_SPEAKERS]
        ]
        keys = [key for whose in speakers for key in self._whose.get(whose, ())[:MOST]]
        keys += finder.find(text, MOST)
        return [targets[key] for key in dict.fromkeys(keys)][:MOST]

    # -- what there is -------------------------------------------------------------------------------------

    def _delegations(self) -> Iterator[SearchEntry]:
        known = aliases()
        for delegation in self._live.roster.delegations.values():
            names = [
                text for form in delegation.name.forms for text in (form.listed, form.running, form.paren)
            ]
            target = Target("delegation", delegation.id, "flag", partial(self._tell_delegate, delegation))
            yield delegation.id, names, (delegation.code, *known.get(delegation.code, ())), target

    def _tell_delegate(self, delegation: DelegationNow) -> tuple[str, str]:
        listed = delegation.listed_in.replace("_", "-")
        return self._names.delegate(delegation), self._session.app.speech.say(f"speakers-listed-{listed}")

    def _people(self) -> Iterator[SearchEntry]:
        officers = {officer.person_id: officer.id for officer in self._live.programme.officers}
        panels = self._read().panels
        panellists = {one.person_id: one.id for panel in panels for one in panel.panellists}
        leaders = {key: one.id for one in panels for key in (one.chaired_by_id, *one.moderators)}
        taking_part = {participant.person_id for participant in self._live.attendance.participants}
        for member in self._live.roster.people.values():
            if member.id in officers:
                where = ("officer", officers[member.id])
            elif member.id in panellists:
                where = ("panellist", panellists[member.id])
            elif member.id in leaders:
                where = ("panel", leaders[member.id])
            elif member.delegation_id is not None and member.id not in taking_part:
                where = ("delegation", member.delegation_id)
            else:
                where = ("person", member.id)
            told = partial(self._tell_person, member.id)
            names = [
                *_bodies(member.person.name),
                *_bodies(member.person.running),
                *_bodies(member.person.function),
            ]
            yield member.id, names, (), Target(*where, "user", told)

    def _tell_person(self, key: int) -> tuple[str, str]:
        member = self._live.roster.people.get(key)
        if member is None:
            return "–", ""
        of = self._names.delegation(member.delegation_id) if member.delegation_id else ""
        return self._names.person(key) or "–", self._names.words(member.person.function) or of

    def _items(self) -> Iterator[SearchEntry]:
        figure = self._session.app.speech.figure
        for item in self._live.programme.items:
            label = item.label
            told = partial(
                lambda one: (self._names.item_title(one) or "–", self._names.item_label(one)), item
            )
            target = Target("agenda_item", item.id, "list-numbers", told)
            yield item.id, [*_bodies(item.title), *_bodies(item.short)], {label, figure(label)}, target

    def _recommendations(self) -> Iterator[SearchEntry]:
        for cluster in self._read().clusters:
            told = partial(lambda one: (self._names.words(one.heading) or "–", ""), cluster)
            target = Target("cluster", cluster.id, "folder-open", told)
            yield cluster.id, _bodies(cluster.heading), (), target
            for recommendation in cluster.recommendations:
                number = str(recommendation.number) if recommendation.number else ""
                told = partial(self._tell_numbered, recommendation.body, "find-recommendation", number)
                target = Target("recommendation", recommendation.id, "gavel", told)
                yield recommendation.id, _bodies(recommendation.body), (), target

    def _tell_numbered(self, words: Words, phrase: str, number: str) -> tuple[str, str]:
        speech = self._session.app.speech
        more = speech.say(phrase, number=speech.figure(number)) if number else ""
        return self._names.words(words) or "–", more

    def _points(self) -> Iterator[SearchEntry]:
        items = {one.id: one for one in self._live.programme.items}
        for point in self._read().points:
            item = items.get(point.item_id)
            told = partial(
                lambda one, item: (
                    self._names.words(one.said) or "–",
                    self._names.item_label(item) if item else "",
                ),
                point,
                item,
            )
            yield (
                point.id,
                (*_bodies(point.said), *_bodies(point.continuation)),
                (),
                Target("point", point.id, "message-2", told),
            )

    def _documents(self) -> Iterator[SearchEntry]:
        for one in self._read().documents:
            title = one.title or one.content
            told = partial(
                lambda title, paper: (
                    self._names.words(title) or symbol(paper),
                    symbol(paper) if title and paper else "",
                ),
                title,
                one.symbol,
            )
            target = Target("document", one.id, "file-text", told)
            yield one.id, [*_bodies(one.title), *_bodies(one.content), one.symbol], (one.symbol,), target

    def _statements(self) -> Iterator[SearchEntry]:
        self._whose = {}
        for request in self._session.desk.read(searched_requests):
            if request.delegation_id is not None:
                self._whose.setdefault(("delegations", request.delegation_id), []).append(request.id)
            if request.person_id is not None:
                self._whose.setdefault(("people", request.person_id), []).append(request.id)
            target = Target("request", request.id, "microphone", partial(self._tell_statement, request))
            yield request.id, (request.guest, request.note), (), target

    def _tell_statement(self, request: SearchedRequest) -> tuple[str, str]:
        names, live = self._names, self._live
        who = (
            names.delegation(request.delegation_id)
            if request.delegation_id
            else names.person(request.person_id)
        )
        who = who or isolated(request.guest) or self._session.app.speech.say("speaker-secretariat")
        item = next((item for item in live.programme.items if item.id == request.item_id), None)
        sitting = next(each for each in live.programme.sittings if each.id == request.sitting_id)
        parts = [names.item_label(item)] if item else []
        parts += [names.sitting(sitting), self._session.app.speech.hour(live.here(request.at))]
        return who, " · ".join(parts)

    def _report(self) -> Iterator[SearchEntry]:
        record = self._session.desk.read(whole_record)
        self._lang = self._session.app.settings.report_lang
        blocks = self._reports.document(record, self._lang, "draft").blocks
        yield from (
            (
                at,
                (text,),
                (),
                Target("block", block.key, "report", partial(self._tell_block, block, text)),
            )
            for at, block in enumerate(blocks)
            if (text := _text_of(block))
        )

    def _tell_block(self, block: Block[Text], text: str) -> tuple[str, str]:
        label = getattr(block, "label", None)
        speech = self._session.app.speech
        number = symbol(speech.figure(plain(label).strip(".- \t"))) if label else ""
        if number and isinstance(block, Paragraph):
            return isolated(text), speech.say("block-paragraph", label=number)
        return isolated(text), number

    def _read(self) -> Outcome:
        if self._outcome is None:
            self._outcome = self._session.desk.read(outcome)
        return self._outcome


def index_of(session: RecordSession) -> SearchIndex:
    """Return the index of a record, created on the first call."""
    return session.findChild(SearchIndex) or SearchIndex(session)


def _bodies(words: Words) -> list[str]:
    return [body for _, body in words.texts]


def _text_of(block: Block[Text]) -> str:
    """Return the plain text of a block; of a table, the text of its cells."""
    cells = [cell for line in getattr(block, "rows", ()) for cell in line]
    text = getattr(block, "text", None)
    return " ".join(plain(part) for part in (cells if text is None else (text,)))
