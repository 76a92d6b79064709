"""Makes list rows of sittings, items, officers and decisions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from ui.panels.sittings.action_rows import ActionRows
from ui.panels.sittings.course_list import CourseKey
from ui.panels.sittings.programme_view import SittingRow
from ui.panels.sittings.sitting_bars import SittingBars
from ui.state.record_session import RecordSession
from ui.widgets.rows.line_rows import LineRow
from ui.widgets.rows.row_content import RowContent
from wgdesk.acts.helpers.argument_kinds import Office, Subject
from wgdesk.acts.programme import move_item
from wgdesk.live import pace
from wgdesk.live.agenda import ItemState, inside, running_at, state_of, takings
from wgdesk.panel_rows import PlaceKey
from wgdesk.reads.values.informal_bodies import InformalBodyNow
from wgdesk.reads.values.programme import DecisionNow, ItemNow, OfficerNow, Programme, SittingNow
from wgdesk.rules.options import Options
from wgdesk.rules.sitting_numbers import told_number

SUBJECTS = tuple(Subject)
_ITEM_ICONS: dict[ItemState, tuple[str, str]] = {
    "considering": ("clock", "accent"),
    "finished": ("circle-check", "ok"),
    "taken-up": ("clock", "accent"),
    "no-issues": ("check", "ink_2"),
    "planned": ("circle-dashed", "ink_3"),
    "none": ("circle", "ink_3"),
}
_MOVABLE = ("planned", "none")  # states of items that are still to come
_SHOWN = {"sitting": "sittings", "agenda_item": "items", "officer": "officers", "person": "officers"}
_SHOWN |= {"decision": "decisions", "action": "decisions", "informal_body": "informal"}


class CourseRows:
    """Makes the rows in the language of the interface."""

    def __init__(self, session: RecordSession) -> None:
        self._session, self._app, self._live = session, session.app, session.live
        self._bars = SittingBars(session)

    def place_of(self, kind: str, row: PlaceKey) -> tuple[str, CourseKey | None]:
        """Return the list that shows rows of a table, and the key of a row in it; ("", None) if none does."""
        now, key = self._session.live.programme, row if isinstance(row, int) else None
        if kind == "decision":
            subject = next((decision.subject for decision in now.decisions if decision.id == row), None)
            return _SHOWN[kind], subject
        if kind == "person":
            key = next((officer.id for officer in now.officers if officer.person_id == row), None)
        return _SHOWN.get(kind, ""), key

    def _say(self, key: str, **args: str | int) -> str:
        return self._app.speech.say(key, **args)

    # -- sittings ------------------------------------------------------------------------------------------

    def sittings(self) -> list[SittingRow]:
        """Return the rows of the sittings: day, actual or planned hours, who presided."""
        return [self._sitting(sitting) for sitting in self._live.programme.sittings]

    def _sitting(self, sitting: SittingNow) -> SittingRow:
        state, icon, tone = sitting_state(sitting)
        say, names, now = self._say, self._session.names, self._live.now()
        weekday = say(f"weekday-{sitting.day.isoweekday()}")
        day = say("sittings-day", weekday=weekday, day=self._app.speech.figure(sitting.day.day))
        hours, today = list(self._hours(sitting)), sitting.day == self._live.here(now).date()
        lines = [" · ".join([day, *hours]), self.presided(sitting)]
        bars = self._bars.bars(sitting)
        return SittingRow(
            sitting.id,
            say("sittings-resumed-name", name=names.sitting(sitting))
            if sitting.resumed
            else names.sitting(sitting),
            "\n".join(line for line in lines if line),
            icon=icon,
            tone=tone,
            badge=say(f"sitting-state-{state}") if state in ("open", "suspended") else "",
            tip="\n".join(
                filter(None, [f"{names.sitting(sitting)} · {say(f'sitting-state-{state}')}", *lines])
            ),
            day=sitting.day,
            day_name=day,
            day_more=say("programme-today") if today else say(f"month-{sitting.day.month}"),
            today=today,
            aside=say("sittings-closed", hour=self.hour(sitting.closed_at))
            if sitting.closed_at
            else "".join(hours),
            bars=bars,
            span=self._bars.span(bars),
            now=now if sitting.is_open else None,
        )

    def _hours(self, sitting: SittingNow) -> Iterator[str]:
        """Yield the actual hours; before the sitting has met, the planned ones."""
        if sitting.opened_at is not None and sitting.closed_at is not None:
            yield self._say("sittings-met", hours=self.span(sitting.opened_at, sitting.closed_at))
        elif sitting.opened_at is not None:
            yield self._say("sittings-since", hour=self.hour(sitting.opened_at))
        elif sitting.planned_begin is not None and sitting.planned_end is not None:
            yield self.span(sitting.planned_begin, sitting.planned_end)
        elif sitting.planned_begin is not None:
            yield self.hour(sitting.planned_begin)

    def hour(self, at: datetime) -> str:
        """Return the time of day of a datetime in the meeting's zone."""
        return self._app.speech.hour(self._live.here(at))

    def span(self, begins: datetime, ends: datetime) -> str:
        """Return "10:00–13:00" in the meeting's zone, in reading order; within one minute, "13:13"."""
        first, last = (f"{self._live.here(at):%H:%M}" for at in (begins, ends))
        return self.hour(begins) if first == last else self._app.speech.between(first, last)

    def presided(self, sitting: SittingNow) -> str:
        """Return the names of those who presided over a sitting, in order; empty if nobody is recorded."""
        officers = {officer.id: officer for officer in self._live.programme.officers}
        names = [
            self._session.names.person(officers[each.officer_id].person_id)
            for each in sitting.presiding
            if each.officer_id in officers
        ]
        return self._say("sittings-presided", names=self.listed(names)) if names else ""

    def listed(self, words: list[str]) -> str:
        """Return the words joined by commas, in the direction of the interface.

        The direction is set explicitly, because Qt cannot guess it from isolated names and figures.
        """
        speech = self._app.speech
        return speech.directed(speech.listed(words))

    # -- items ---------------------------------------------------------------------------------------------

    def items(self) -> list[LineRow[CourseKey]]:
        """Return the rows of the agenda: number, title, state."""
        return [self._item(item) for item in self._live.programme.items]

    def _item(self, item: ItemNow) -> LineRow[CourseKey]:
        programme = self._live.programme
        state, sittings = self._standing(item)
        now = running_at(programme, item) is not None and item == programme.item
        icon, tone = ("microphone", "accent") if now else _ITEM_ICONS[state]
        names = self._session.names
        title, number = names.item_title(item), names.item_number(item)
        words = title or self._say("items-no-title")
        return LineRow(
            item.id,
            f"{number}  {words}",
            self.item_state(state, sittings) if state != "none" else "",
            icon=icon,
            tone=tone,
            level=1 + item.label.count("("),
            quiet=not title,
            tip="\n".join(
                [names.words(item.title) or f"{number}  {words}", self.item_state(state, sittings)]
            ),
            lead=number,
            words=words,
            aside=self._when(item, state, sittings),
            now=now,
            movable=not self._session.why_not(move_item) and state_of(programme, item)[0] in _MOVABLE,
        )

    def _standing(self, item: ItemNow) -> tuple[ItemState, tuple[int, ...]]:
        """Return the state of an item and the sittings that had it or, failing that, its parts."""
        state, sittings = state_of(self._live.programme, item)
        parts = [self._standing(part) for part in inside(self._live.programme, item)]
        taken = [keys for done, keys in parts if done in ("finished", "taken-up")]
        happened = {key for keys in taken for key in keys}
        if state not in ("none", "planned") or not happened:
            return state, sittings
        over = all(done in ("finished", "no-issues") for done, _ in parts)
        held = tuple(one.id for one in self._live.programme.sittings if one.id in happened)
        return "finished" if over else "taken-up", held

    def _when(self, item: ItemNow, state: ItemState, sittings: tuple[int, ...]) -> str:
        """Return when an item is or was considered: the hours if at one sitting, else the sittings."""
        programme = self._live.programme
        if (running := running_at(programme, item)) is not None and running.taken_up_at is not None:
            return self._say("sittings-since", hour=self.hour(running.taken_up_at))
        here = [fact for _, fact in takings(programme, item) if fact.taken_up_at is not None]
        if len(here) == 1 and here[0].taken_up_at is not None and here[0].finished_at is not None:
            return self.span(here[0].taken_up_at, here[0].finished_at)
        sitting = programme.sitting
        slot = pace.slot_of(programme, item, sitting) if sitting is not None else None
        if slot is not None and state == "planned" and sitting is not None:
            due = programme.due(sitting, slot.begins_at, self._live.now())
            return self._say("item-planned-at", hour=self.hour(due))
        return self._sittings_which(sittings)

    def item_state(self, state: ItemState, sittings: tuple[int, ...]) -> str:
        """Return the state of an item in words, with the sittings that took it up."""
        words = self._say(f"item-state-{state}")
        return " · ".join(filter(None, (words, self._sittings_which(sittings))))

    def _sittings_which(self, sittings: tuple[int, ...]) -> str:
        """Return "sittings 1, 2", with organizational ones by name before; empty if there are none."""
        programme, speech = self._live.programme, self._app.speech
        options, words, figures = Options(programme.options), [], []
        for sitting in (one for one in programme.sittings if one.id in sittings):
            told = told_number(sitting, programme.sittings, options)
            if told.organizing:
                words.append(self._session.names.sitting(sitting, inside=True))
            else:
                figures.append(speech.figure(told.n))
        if figures:
            words.append(self._say("item-sittings-which", n=len(figures), which=self.listed(figures)))
        return self.listed(words) if len(words) > 1 else "".join(words)

    # -- officers and decisions ----------------------------------------------------------------------------

    def officers(self) -> list[RowContent[CourseKey]]:
        """Return the rows of the Bureau: name, office, delegation."""
        return [self._officer(officer) for officer in self._live.programme.every_officer]

    def _officer(self, officer: OfficerNow) -> RowContent[CourseKey]:
        member = self._live.roster.people.get(officer.person_id)
        gender = member.person.gender if member else "m"
        parts = [
            self._say(f"office-{officer.office.replace('_', '-')}-{gender}", chair=self._gender_of_chair())
        ]
        if member is not None and member.delegation_id is not None:
            parts.append(self._session.names.delegation(member.delegation_id))
        if officer.of_next:
            parts.append(self._say("officer-of-next"))
        vacant, known = self._say("officer-vacant-name"), self._session.names.person(officer.person_id)
        if officer.vacant and known:
            parts.append(vacant)
        name = known or (vacant if officer.vacant else "–")
        return RowContent(officer.id, name, " · ".join(parts), icon="user")

    def _gender_of_chair(self) -> str:
        """Return the Chair's gender, f or m: the Arabic title of a Vice-Chair depends on it."""
        chair = next((one for one in self._live.programme.officers if one.office == Office.CHAIR), None)
        member = self._live.roster.people.get(chair.person_id) if chair else None
        return member.person.gender if member else "m"

    def informal(self) -> list[RowContent[CourseKey]]:
        """Return the rows of the informal bodies: name or kind, and who chairs."""
        return [self._informal(body) for body in self._live.programme.informal_bodies]

    def _informal(self, body: InformalBodyNow) -> RowContent[CourseKey]:
        kind = self._say(f"informal-kind-{body.kind.replace('_', '-')}")
        name, chair = self._session.names.words(body.name), self._session.names.person(body.chaired_by_id)
        parts = [kind if body.name else "", chair]
        return RowContent(body.id, name if body.name else kind, " · ".join(filter(None, parts)), icon="users")

    def decisions(self) -> list[LineRow[CourseKey]]:
        """Return the rows of the meeting's three decisions, taken or not, then of its actions."""
        taken: dict[Subject, DecisionNow] = {one.subject: one for one in self._live.programme.decisions}
        rows = [self._decision(subject, taken.get(subject)) for subject in SUBJECTS]
        return [*rows, *ActionRows(self._session).rows()]

    def _decision(self, subject: Subject, decision: DecisionNow | None) -> LineRow[CourseKey]:
        text = self._say(f"decision-{subject}")
        if decision is None:
            pending = self._say("decision-pending")
            return LineRow(
                subject, text, icon="circle", tone="ink_3", tip=pending, words=text, aside=pending, quiet=True
            )
        sittings = {each.id: each for each in self._live.programme.sittings}
        parts = [self._say(f"manner-{decision.manner.replace('_', '-')}")]
        if decision.orally_amended:
            parts.append(self._say("decision-amended-short"))
        if decision.orally_revised:
            parts.append(self._say("decision-revised-short"))
        if decision.sitting_id in sittings:
            parts.append(self._session.names.sitting(sittings[decision.sitting_id]))
        more = " · ".join(parts)
        return LineRow(subject, text, more, icon="circle-check", tone="ok", words=text, aside=more)


def pending_subjects(programme: Programme) -> tuple[Subject, ...]:
    """Return the subjects of the meeting's three decisions that are still to be taken."""
    taken = {decision.subject for decision in programme.decisions}
    return tuple(subject for subject in SUBJECTS if subject not in taken)


def sitting_state(sitting: SittingNow) -> tuple[str, str, str]:
    """Return a sitting's state (planned, open, suspended, closed), with its icon and tone."""
    if sitting.suspended is not None:
        return "suspended", "player-pause", "warn"
    if sitting.is_open:
        return "open", "player-play", "ok"
    if sitting.opened_at is None:
        return "planned", "calendar", "ink_3"
    return "closed", "circle-check", "ink_2"
