"""Build the record of the reference meeting by acts: ``python -m tests.seed_record OUT.wgdesk``.

The facts come from the shared seed, which is not part of this repository; nor are its sentences. Text is
taken from it only where the seed's rules allow: mandates, presentations, two ends of sentences, points,
recommendations, headings of clusters, titles, functions, names. The rest is facts, worded by the report.
"""

from __future__ import annotations

import itertools
import json
import re
import sys
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from tests.meetings import new_meeting
from tests.seed_words import AFTER, ENGLISH, INTRODUCTION, document_of, joins_of, said_in, tail_of, verb_of
from wgdesk.acting.desk import Desk
from wgdesk.acts import (
    delegations,
    floor,
    outcome,
    panellists,
    procedure,
    programme,
    setup,
    uncertainty,
    wording,
)
from wgdesk.acts.attendance import register, set_list
from wgdesk.model import (
    Category,
    Delegation,
    DelegationName,
    Deliberations,
    Gender,
    Grouping,
    Honorific,
    ItemSitting,
    Lane,
    MandateKind,
    Office,
    Quantifier,
    StatementKind,
    Subject,
)

MORNING = time(8, tzinfo=UTC)
UID = "7b8b069f-1337-5032-8d14-222f85c4df36"  # the same for every build of this record
SEED = Path(__file__).resolve().parents[2] / "shared" / "seed"


class Adapter:
    """Enters the seed's facts into a record, act by act."""

    def __init__(self, desk: Desk, seed: Mapping[str, Any], clock: Ticking) -> None:
        self.desk, self.do, self.seed, self.clock = desk, desk.do, seed, clock
        self.sittings: dict[int, int] = {}
        self.items: dict[str, int] = {}
        self.people: dict[str, int] = {}
        self.states: dict[str, int] = {}
        self.groups: dict[str, int] = {}

    def run(self) -> None:
        """Do all acts, in the order in which a secretariat would."""
        self.meeting()
        self.roster()
        self.programme()
        self.bureau()
        self.panels()
        self.floor()
        self.points()
        self.recommendations()
        self.attendance()
        self.documents()

    def meeting(self) -> None:
        facts, bodies = self.seed["meeting"], self.seed["bodies"]
        key = new_meeting(
            self.desk,
            ordinal=facts["ordinal"],
            first_day=date.fromisoformat(facts["start"]),
            last_day=date.fromisoformat(facts["end"]),
            original_language=self.seed["masthead"]["original_language"],
            uid=UID,
        )
        conference = bodies["conference"]["full"]
        texts = {
            "parent_full": conference,
            "parent_medium": " ".join(conference.split()[:2]),
            "parent_short": bodies["conference"]["short"],
            "body_full": bodies["working_group"]["full"],
            "body_short": bodies["working_group"]["short"],
            "instrument_full": bodies["instrument"]["full"],
            "instrument_short": bodies["instrument"]["short"],
            "venue": self.seed["masthead"]["venue_line"].split("،")[0],
            "opening_overview": tail_of(self.seed["opening"]["para_text"], AFTER["opening"]),
        }
        for field, body in texts.items():
            self.write("meeting", key, field, body)
        for name, body in ENGLISH.items():
            self.do(wording.write_text, table="meeting", row=key, field=name, lang="en", body=body)
        symbol = self.seed["attendance"]["list_of_participants"]
        self.do(setup.edit_meeting, meeting_id=key, participants_symbol=symbol)
        for mandate in self.seed["introduction"]["mandates"]:
            sentences = mandate["text"].split(". ")
            kept = [s for s in sentences if INTRODUCTION not in s]
            body = ". ".join(kept).rstrip(".") + "."
            kind = MandateKind(mandate["type"])
            self.do(setup.add_mandate, kind=kind, number=mandate["number"], body={"ar": body})
        for span in self.seed["introduction"]["previous_meetings"]:
            days = {"first_day": span["start"], "last_day": span["end"]}
            self.do(setup.add_previous_meeting, **{k: date.fromisoformat(v) for k, v in days.items()})

    def write(self, table: str, row: int, field: str, body: str) -> None:
        self.do(wording.write_text, table=table, row=row, field=field, lang="ar", body=body)

    def roster(self) -> None:
        """Look up the keys of the roster; change by acts the names that this report prints differently."""
        self.states = dict(self.desk.read(lambda s: s.execute(select(Delegation.code, Delegation.id)).all()))
        self.groups = dict(self.desk.read(lambda s: s.execute(select(Grouping.code, Grouping.id)).all()))
        attendance = self.seed["attendance"]
        known = self.desk.read(_arabic_names)
        for entry in [*attendance["parties"], *attendance["non_signatories"]]:
            forms = known[entry["iso3"]]
            if forms.listed != entry["as_printed"]:
                self.rename(entry["iso3"], listed=entry["as_printed"])
        southern = re.search(r"\(([^)]*أفريقيا)\)", self.seed["paragraphs"]["27"])
        assert southern is not None
        self.rename("ZAF", paren=southern.group(1))

    def rename(self, code: str, **forms: str) -> None:
        known = self.desk.read(_arabic_names)[code]
        columns = {"listed": known.listed, "running": known.running, "paren": known.paren, **forms}
        self.do(
            delegations.name_delegation,
            delegation_id=self.states[code],
            lang="ar",
            gender=known.gender,
            valid_from=known.valid_from,
            valid_until=known.valid_until,
            **columns,
        )

    def programme(self) -> None:
        for row in self.seed["agenda"]:
            substantive = row["no"] in ("2", "3")
            key = self.do(programme.add_item, title={"ar": row["title"]}, substantive=substantive)
            self.items[row["no"]] = key
            for sub in row.get("sub", ()):
                self.do(programme.add_item, title={"ar": sub["title"]}, parent_id=key)
        written = Deliberations.WRITTEN
        self.do(programme.edit_item, item_id=self.items["2"], deliberations=written)
        for row in self.seed["meeting"]["sittings"]:
            day = date.fromisoformat(row["date"])
            self.sittings[row["n"]] = self.do(programme.add_sitting, day=day, number=row["n"], held=True)
        for row in self.seed["meeting"]["sittings"]:
            for item in row["items"]:
                self.take_up(item, row)
        sitting = self.sittings[self.seed["agenda_adopted"]["sitting"]]
        self.do(procedure.decide, subject=Subject.AGENDA, sitting_id=sitting)

    def take_up(self, item: str, row: Mapping[str, Any]) -> None:
        if not item.isdigit():  # sub-items are taken up with their item, once
            if item.endswith("a"):
                self.take_up(item.removesuffix("a"), row)
            return
        sitting = self.sittings[row["n"]]
        taken = self.do(programme.take_up, item_id=self.items[item], sitting_id=sitting)
        if row.get("bracketed"):
            self.do(uncertainty.raise_doubt, table=ItemSitting.__tablename__, row=taken, column="sitting_id")

    def bureau(self) -> None:
        chair = self.seed["chair"]
        person = self.do(
            delegations.add_person,
            gender=Gender(chair["gender"]),
            name={"ar": chair["name"]},
            delegation_id=self.states[chair["state"]],
            honorific=Honorific.MINISTER if chair["honorific_style"] else None,
        )
        officer = self.do(delegations.elect_officer, person_id=person, office=Office.CHAIR)
        for sitting in self.sittings.values():
            self.do(programme.preside, sitting_id=sitting, officer_id=officer)

    def panels(self) -> None:
        deliberations = self.seed["item_deliberations"][0]
        texts = {p["panelist"]: p["text"] for p in deliberations["presentations"]}
        for panel in self.seed["panels"]:
            exchanged = panel["item"] == deliberations["item"]
            key = self.do(panellists.set_up_panel, item_id=self.items[panel["item"]], exchanged=exchanged)
            if exchanged:
                tail = tail_of(deliberations["interaction"]["text"], AFTER["exchange"])
                self.write("panel", key, "exchange", tail)
            spoken = panel["members_statement_order"]
            for name in panel.get("members_intro_order", spoken):
                facts = self.seed["panelists"][name]
                self.do(
                    panellists.add_panellist,
                    panel_id=key,
                    person_id=self.person(name, facts),
                    grouping_id=self.groups[facts["group"]] if facts["group"] else None,
                    presentation={"ar": texts[name]} if exchanged else {},
                    turn=float(spoken.index(name) + 1),
                )

    def person(self, name: str, facts: Mapping[str, Any]) -> int:
        if name not in self.people:
            full = f"{facts['given']} {facts['family']}"
            # Later mentions omit the second given name, which only the lists of speakers have.
            short = f"{facts['given'].split()[0]} {facts['family']}"
            printed = self.seed["paragraphs"]["27"] + self.seed["paragraphs"]["28"]
            self.people[name] = self.do(
                delegations.add_person,
                gender=Gender(facts["gender"]),
                name={"ar": full},
                running={"ar": short} if full not in printed else {},
                function={"ar": facts["title"]} if facts.get("title") else {},
                delegation_id=self.states[facts["state"]],
            )
        return self.people[name]

    def floor(self) -> None:
        """Request, begin and end each statement at its sitting."""
        statements = self.seed["statements"]
        items = statements["parties"]["items"]
        spoken = [*statements["parties"]["states"], *statements["observers_states"]]
        spoke_under = list(zip(spoken, itertools.cycle(items), strict=False))
        for place, item in enumerate(items):
            took_up = next(row for row in self.seed["meeting"]["sittings"] if item in row["items"])
            sitting = self.sittings[took_up["n"]]
            self.clock.come_to(date.fromisoformat(took_up["date"]))
            self.do(programme.open_sitting, sitting_id=sitting)
            if place == 0 and self.seed["opening"]["secretariat_statement"]:
                self.speak(sitting, None, lane=Lane.SECRETARIAT, kind=StatementKind.OPENING)
            if item in statements["secretariat_introductory"]["items"]:
                self.speak(sitting, item, lane=Lane.SECRETARIAT, kind=StatementKind.INTRODUCTION)
            for entry, under in spoke_under:
                if under == item:
                    self.speak(sitting, item, delegation_id=self.states[entry["iso3"]])
            self.do(programme.adjourn_sitting, sitting_id=sitting)

    def speak(self, sitting: int, item: str | None, **who: Any) -> None:
        item_id = self.items[item] if item else None
        request = self.do(floor.ask_floor, sitting_id=sitting, item_id=item_id, **who)
        self.do(floor.give_floor, request_id=request)
        self.do(floor.end_statement, request_id=request)

    def points(self) -> None:
        for point in self.seed["item_deliberations"][0]["points"]:
            parts = [point, point["second"]] if "second" in point else [point]
            for place, (part, said) in enumerate(zip(parts, said_in(point), strict=True)):
                self.do(
                    outcome.add_point,
                    item_id=self.items["2"],
                    verb={"ar": verb_of(part["verb"])},
                    said={"ar": said},
                    quantifier=Quantifier("all" if part["quantifier"] == "speakers" else part["quantifier"]),
                    joins=joins_of(point, part, first=place == 0),
                    new_paragraph=place == 0,
                )

    def recommendations(self) -> None:
        for cluster in self.seed["recommendations"]:
            key = self.do(outcome.add_cluster, heading={"ar": cluster["heading"]})
            for row in cluster["items"]:
                self.do(outcome.add_recommendation, cluster_id=key, body={"ar": row["text"]})

    def attendance(self) -> None:
        attendance = self.seed["attendance"]
        codes = [entry["iso3"] for key in ("parties", "non_signatories") for entry in attendance[key]]
        keys = [self.states[code] for code in codes]
        for kind, category in (
            ("un_secretariat_and_bodies", Category.UN_BODY),
            ("permanent_observer_entities", Category.PERMANENT_OBSERVER),
            ("igos", Category.IGO),
        ):
            keys += [self.organization(name, category) for name in attendance[kind]]
        self.do(register, delegation_ids=keys)
        self.do(
            set_list,
            category="igo",
            is_open=attendance["igos_open_placeholder"],
            as_entered=True,
        )

    def organization(self, name: str, category: Category) -> int:
        """Return the key of the roster's delegation with this listed name, or of a new one."""
        for code, forms in self.desk.read(_arabic_names).items():
            if forms.listed == name:
                return self.states[code]
        key = self.do(delegations.add_delegation, code=f"X{len(self.states)}", category=category)
        self.do(delegations.name_delegation, delegation_id=key, lang="ar", listed=name)
        return key

    def documents(self) -> None:
        for row in self.seed["documents"]:
            kind, author, title, content = document_of(row["title"])
            self.do(
                outcome.add_document,
                kind=kind,
                symbol=row["symbol"],
                by_secretariat=author,
                title={"ar": title} if title else {},
                content={"ar": content} if content else {},
            )


def _arabic_names(connection: Any) -> dict[str, Any]:
    query = select(
        Delegation.code,
        DelegationName.listed,
        DelegationName.running,
        DelegationName.paren,
        DelegationName.gender,
        DelegationName.valid_from,
        DelegationName.valid_until,
    ).join(DelegationName.__table__, DelegationName.delegation_id == Delegation.id)
    return {row.code: row for row in connection.execute(query.where(DelegationName.lang == "ar"))}


class Ticking:
    """A clock that advances by ``step`` each time it is read, and can be set to a day of the meeting."""

    def __init__(self, start: datetime, step: timedelta) -> None:
        self.now, self.step = start, step

    def __call__(self) -> datetime:
        read, self.now = self.now, self.now + self.step
        return read

    def come_to(self, day: date) -> None:
        """Advance to the morning of a day, unless it has begun."""
        self.now = max(self.now, datetime.combine(day, MORNING))


def build(path: Path, seed: Path = SEED) -> None:
    """Write the reference meeting's record to ``path``."""
    facts = json.loads((seed / "record.json").read_text("utf-8"))
    first = date.fromisoformat(facts["meeting"]["start"])
    clock = Ticking(datetime.combine(first, MORNING), timedelta(seconds=5))
    desk = Desk.create(path, clock=clock, station="secretariat")
    try:
        Adapter(desk, facts, clock).run()
    finally:
        desk.close()


if __name__ == "__main__":
    build(Path(sys.argv[1]))
