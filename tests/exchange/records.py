"""Random records that keep the rules, with rows in every table and every oddity that rules allow."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

from tests.exchange.random_rows import FIRST_DAY, RandomRows
from wgdesk import model as m
from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.attachments import keep_content
from wgdesk.exchange.forms import forms
from wgdesk.language_table import CODES, SCRIPTS
from wgdesk.rules.attendance import LISTS, ORGANIZATIONS
from wgdesk.rules.narrative import FIELDS, one_lined
from wgdesk.rules.option_kinds import ChoiceOption
from wgdesk.rules.options import OPTIONS
from wgdesk.rules.outline import OUTLINE_KINDS

MARKED = sorted({form.name for form in forms() if form.marked})
NAMED = {"sitting", "agenda_item", "delegation", "grouping", "person", "officer"}


class Maker(RandomRows):
    """Fills a record with random rows within an act."""

    def make(self) -> None:
        """Make rows of every table."""
        self.meeting()
        self.delegations()
        self.programme()
        self.floor()
        self.outcome()
        self.actions()
        self.texts()
        self.marks()

    def meeting(self) -> None:
        zones = ["Europe/Vienna", "UTC", "America/New_York", "Asia/Kathmandu"]
        self.last_day = FIRST_DAY + timedelta(days=self.random.randint(0, 4))
        self.add(
            m.Meeting,
            uid=str(uuid.UUID(int=self.random.getrandbits(128))),
            first_day=FIRST_DAY,
            last_day=self.last_day,
            zone=self.random.choice(zones),
            original_language=self.random.choice(CODES),
        )
        for name in self.some(OPTIONS):
            option = OPTIONS[name]
            known = option.values if isinstance(option, ChoiceOption) else ("7", "12")
            self.add(m.Option, name=name, value=self.random.choice(known))
        for saying in self.some(["call-to-order", "adjourn", "close-list"]):
            self.sentence(self.add(m.OwnSentence, saying=saying).id)
        kinds = self.some(sorted(OUTLINE_KINDS))
        tops = self.some(kinds)
        for kind in kinds:
            parent = "" if kind in tops else self.random.choice(tops)
            self.add(m.OutlineSection, kind=kind, parent=parent)
        for _ in range(3):
            self.add(m.Mandate)
        for years in self.some(range(1, 6)):
            day = FIRST_DAY.replace(year=FIRST_DAY.year - years)
            self.add(m.PreviousMeeting, first_day=day, last_day=day + timedelta(days=years % 3))
        for n in self.some(range(1, 4)):
            self.add(
                m.Recess, first_day=FIRST_DAY + timedelta(days=n), last_day=FIRST_DAY + timedelta(days=n)
            )

    def delegations(self) -> None:
        self.add_each(m.Grouping, "code", ["G77", "AG", "a b", "ج", "x/y"])
        for code in self.some(["EGY", "FRA", "LBN", "NGO-1", "é", "~"], least=3):
            signed, party = self.random.random() < 0.5, self.random.random() < 0.5
            dates = {
                "signed_on": self.maybe(date(2001, 2, 3)) if signed else None,
                "party_since": self.maybe(date(2004, 2, 29)) if party else None,
            }
            self.add(m.Delegation, code=code, signed=signed, party=party, **dates)
        for delegation in self.ids(m.Delegation):
            starts = [None, date(2000, 1, 1), date(2012, 5, 6)]
            pairs = [(lang, day) for lang in CODES for day in starts]
            for lang, day in self.some(pairs)[:5]:
                shown = self.words()
                forms = {
                    "listed": shown,
                    "running": self.random.choice([shown, self.words()]),
                    "paren": self.random.choice([shown, self.words()]),
                }
                until = self.maybe(day + timedelta(days=400)) if day else None
                fixed = {"delegation_id": delegation, "lang": lang, **forms}
                fixed |= {"valid_from": day, "valid_until": until}
                self.add(m.DelegationName, **fixed)
        self.add_each(m.Registration, "delegation_id", self.ids(m.Delegation))
        for name in self.some(LISTS):
            number = self.random.choice([0, 1, 12, 100]) if name in ORGANIZATIONS else 0
            self.add(m.AttendanceList, category=name, unnamed=number)
        for _ in range(4):
            self.add(m.Person)
        self.add_each(m.Participant, "person_id", self.ids(m.Person))

    def programme(self) -> None:
        days = (self.last_day - FIRST_DAY).days
        numbers = self.some(range(1, 9), least=2)
        for number in numbers:
            opened = self.maybe(self.moment())
            closed = self.moment(opened) if opened else None
            begin = self.moment()
            self.add(
                m.Sitting,
                number=number,
                day=FIRST_DAY + timedelta(days=self.random.randint(0, days)),
                planned_begin=begin,
                planned_end=self.maybe(self.moment(begin)),
                opened_at=opened,
                closed_at=closed if number != numbers[0] else None,  # the others are over
            )
        pairs = [(p, office) for p in self.ids(m.Person) for office in m.Office]
        for person, office in self.some(pairs):
            rank = self.random.choice([None, 1, 2, 3])
            held = {"vacant": True, "of_previous": True} if self.random.random() < 0.3 else {"vacant": False}
            self.add(m.Officer, person_id=person, office=office, rank=rank, **held)
        first = self.add(m.AgendaItem, number=40, parent_id=None, joint_with_id=None)
        for number in self.some(range(1, 40))[:6]:
            joint = self.random.choice([None, None, first.id])
            self.add(m.AgendaItem, number=number, parent_id=None, joint_with_id=joint)
        for parent in self.some(self.ids(m.AgendaItem))[:3]:
            numbers = self.some(range(1, 60))[:4]
            self.add_each(m.AgendaItem, "number", numbers, parent_id=parent, joint_with_id=None)
        for sitting in self.ids(m.Sitting):
            begin = self.moment()
            kind = self.random.choice(["informal", "technical", "break"])
            times = {"suspended_at": begin, "resumed_at": self.moment(begin)}
            self.add(m.Suspension, sitting_id=sitting, kind=kind, **times)
            self.add(m.Slot, sitting_id=sitting, begins_at=begin, ends_at=begin + timedelta(hours=1))
            self.add_each(m.Presiding, "officer_id", self.ids(m.Officer), sitting_id=sitting)
            self.add_each(m.Presence, "delegation_id", self.ids(m.Delegation), sitting_id=sitting)
            items = self.some(self.ids(m.AgendaItem))[:4]
            taken = {"taken_up_at": begin, "finished_at": self.maybe(self.moment(begin))}
            self.add_each(m.ItemSitting, "item_id", items, sitting_id=sitting, **taken)
        self.add_each(m.Decision, "subject", m.Subject)
        for _ in range(2):
            body = self.add(m.InformalBody)
            days_met = [FIRST_DAY + timedelta(days=day) for day in range(days + 1)]
            self.add_each(m.InformalMeeting, "day", days_met, informal_body_id=body.id)
            self.add_each(m.InformalOfficer, "person_id", self.ids(m.Person), informal_body_id=body.id)
            for _ in range(2):
                day = self.maybe(FIRST_DAY)
                self.add(m.InformalStep, informal_body_id=body.id, day=day, place=self.place())

    def floor(self) -> None:
        for item in self.some(self.ids(m.AgendaItem), least=2)[:4]:
            begins = sorted(self.moment() for _ in range(4))
            self.add(m.ListClosing, item_id=item, closed_at=begins[0], reopened_at=begins[1])
            self.add(m.ListClosing, item_id=item, closed_at=begins[2], reopened_at=self.maybe(begins[3]))
        for item in self.some(self.ids(m.AgendaItem))[:3]:
            sitting, since = self.random.choice(self.ids(m.Sitting)), self.maybe(self.ids(m.Sitting)[0])
            times = {"since_id": since, "said_at": self.maybe(self.moment())}
            self.add(m.SpeakerCount, item_id=item, sitting_id=sitting, **times)
        sent = self.moment()
        self.add(m.Message, body=self.words(), sent_at=sent, cleared_at=self.moment(sent))
        self.add(m.Message, body=self.words(), sent_at=sent, cleared_at=self.maybe(self.moment(sent)))
        for item in self.some(self.ids(m.AgendaItem))[:3]:
            panel = self.add(m.Panel, item_id=item, place=self.place())
            self.add_each(m.Panellist, "person_id", self.ids(m.Person), panel_id=panel.id)
            self.add_each(m.Presenter, "delegation_id", self.ids(m.Delegation), panel_id=panel.id)
        for n in range(8):
            asked = self.moment()
            begun = None if n == 1 else self.moment(asked) if n == 0 else self.maybe(asked)
            ended = self.moment(begun) if begun else None
            request = self.add(
                m.Request,
                guest=self.words(),
                asked_at=asked,
                called_at=self.maybe(asked) if begun else None,
                begun_at=begun,
                ended_at=ended,
                withdrawn_at=None if begun else self.maybe(asked),
                interrupted=bool(begun) and ended is None and self.random.random() < 0.5,
                action_id=None,
                recommendation_id=None,
                **({} if ended else {"struck": ""}),
            )
            if begun and ended:
                middle = begun + (ended - begun) / 2
                self.add(m.Pause, request_id=request.id, paused_at=middle, resumed_at=ended)
            self.add_each(m.Aligned, "delegation_id", self.ids(m.Delegation), request_id=request.id)
            if n == 0 or request.text_at is not None:
                self.files(request)
        self.add_each(m.Ruling, "request_id", self.ids(m.Request))
        for _ in range(3):
            self.add(m.Motion)

    def files(self, request: Any) -> None:
        """Attach files to a statement whose text was received."""
        request.text_at = request.text_at or self.moment()
        self.context.session.flush()
        for name in self.some(["a.pdf", "كلمة.docx", "no ending", "a (2).pdf"]):
            content = keep_content(self.context, self.random.randbytes(self.random.randint(1, 60)))
            self.add(m.Attachment, request_id=request.id, name=name, content_id=content)

    def outcome(self) -> None:
        for _ in range(4):
            panel = self.maybe(self.random.choice(self.rows["panel"]))
            item = panel.item_id if panel is not None else self.random.choice(self.ids(m.AgendaItem))
            section = "" if panel is not None else self.random.choice(["", "opening", "closing", "own_2"])
            panel_id = panel.id if panel is not None else None
            point = self.add(m.Point, item_id=item, panel_id=panel_id, section=section)
            self.add_each(m.Support, "delegation_id", self.ids(m.Delegation), point_id=point.id)
            self.add(m.Cluster)
            self.add(m.PaperDocument)
        for request in self.ids(m.Request)[:3]:
            self.add_each(m.Introduced, "document_id", self.ids(m.PaperDocument), request_id=request)
        for _ in range(5):
            row = self.add(m.Recommendation, sitting_id=self.random.choice(self.ids(m.Sitting)))
            if row.state is m.RecommendationState.ADOPTED:
                self.add(m.Reservation, recommendation_id=row.id, decision_id=None, action_id=None)
        self.add_each(m.Passage, "block", ["adoption/report", "deliberations/point/7", "é"])
        for anchor in ["agenda/adopted", "é"]:
            for side in m.Side:
                kind = self.random.choice(list(m.InsertionKind))
                level = self.random.randint(1, 3) if kind is m.InsertionKind.HEADING else 1
                self.add(m.Insertion, anchor=anchor, side=side, kind=kind, level=level)
        self.add_each(m.Omission, "block", ["documentation/list", "é"], reason=self.words())
        self.add_each(m.Override, "block", ["agenda/adopted", "statements/2/parties", "é"])
        adopted = self.add(
            m.Recommendation,
            sitting_id=self.random.choice(self.ids(m.Sitting)),
            state=m.RecommendationState.ADOPTED,
        )
        self.add(m.Reservation, recommendation_id=adopted.id, decision_id=None, action_id=None)
        for decision in self.ids(m.Decision)[:1]:
            self.add(m.Reservation, recommendation_id=None, decision_id=decision, action_id=None)

    def actions(self) -> None:
        first: int | None = None
        for on in ("document", "recommendation", None, None):
            voted = self.random.random() < 0.5
            tallies = {name: 99 if voted and self.random.random() < 0.5 else None for name in m.VoteChoice}
            action = self.add(
                m.Action,
                document_id=self.random.choice(self.ids(m.PaperDocument)) if on == "document" else None,
                recommendation_id=self.ids(m.Recommendation)[0] if on == "recommendation" else None,
                amends_id=self.maybe(first),  # no amendment is itself amended
                manner=m.Manner.VOTE if voted else m.Manner.WITHOUT_VOTE,
                voting=m.Voting.RECORDED if voted else None,
                **{str(name): number for name, number in tallies.items()},
            )
            first = first or action.id
            if voted:
                self.add_each(m.Ballot, "delegation_id", self.ids(m.Delegation), action_id=action.id)
            sponsors = {"action_id": action.id, "recommendation_id": None}
            self.add_each(m.Sponsor, "delegation_id", self.ids(m.Delegation), **sponsors)
        self.add(m.Reservation, recommendation_id=None, decision_id=None, action_id=action.id)
        self.add(m.Sponsor, action_id=None, recommendation_id=self.ids(m.Recommendation)[0])
        self.random.choice(self.rows["request"]).action_id = action.id
        self.random.choice(self.rows["request"]).recommendation_id = self.ids(m.Recommendation)[0]
        voted_on = self.add(
            m.Action, document_id=None, recommendation_id=None, amends_id=None, manner=m.Manner.VOTE
        )
        self.add(m.Ballot, action_id=voted_on.id)
        nobody = self.add(m.Person)
        self.add(m.Officer, person_id=nobody.id, vacant=True, of_previous=False, rank=None)

    def texts(self) -> None:
        for table, fields in FIELDS.items():
            if table == "own_sentence":  # its texts follow a pattern
                continue
            for row in self.rows[table]:
                for field in fields:
                    if self.random.random() < 0.2:
                        self.text(table, row.id, field)
        self.text("recommendation", self.ids(m.Recommendation)[0], "body")
        for wording in self.rows["wording"]:
            if self.random.random() < 0.2 or wording is self.rows["wording"][0]:
                revisions = self.some(range(1, 4))
                body = self.words(lines=not one_lined(wording.table, wording.field))
                fixed = {"wording_id": wording.id, "body": body}
                self.add_each(m.WordingVersion, "revision", revisions, **fixed)

    def sentence(self, row: int) -> None:
        """Give a sentence of the Chair's script a text that can be spoken."""
        for place, lang in enumerate(SCRIPTS[: self.random.randint(1, len(SCRIPTS))]):
            fixed = {"table": "own_sentence", "row": row, "field": "body", "lang": lang, "revision": 1}
            self.add(m.Wording, body="{ body-unknown }!", basis=1 if place else None, **fixed)

    def text(self, table: str, row: int, field: str) -> None:
        if self.context.rows(m.Wording, m.Wording.row == row, m.Wording.field == field):
            return
        langs = self.some(CODES)
        current = self.random.choice([1, 1, 2, 5])
        for place, lang in enumerate(langs):
            self.add(
                m.Wording,
                table=table,
                row=row,
                field=field,
                lang=lang,
                body=self.words(lines=not one_lined(table, field), brackets=False),
                revision=current if place == 0 else self.random.choice([1, 1, 3]),
                basis=None if place == 0 else self.random.choice([current, *range(1, current + 1)]),
            )

    def marks(self) -> None:
        for table in (one for one in MARKED if self.rows[one]):
            row = self.random.choice(self.rows[table])
            names = ["", *FIELDS.get(table, ()), *row.__table__.columns.keys()]
            for column in self.some(names)[:3]:
                words = self.random.choice(["", self.words()])
                alternative = self.other(row, column) or words
                fixed = {"table": table, "row": row.id, "column": column}
                self.add(m.Doubt, alternative=alternative, **fixed)
            self.add_each(m.Placeholder, "kind", m.PlaceholderKind, table=table, row=row.id)
            accepted = {"facts": "0f3a", "reason": self.words(), "station": self.words()}
            findings = ("vote-carried", "gap:ar", "not-yet-party")
            self.add_each(m.Acceptance, "finding", findings, table=table, row=row.id, **accepted)

    def other(self, row: Any, column: str) -> str:
        """Return a random row's key for a column that is a reference, else None."""
        found = row.__table__.columns.get(column)
        for key in found.foreign_keys if found is not None else ():
            if key.column.table.name in NAMED:
                return str(self.random.choice(self.rows[key.column.table.name]).id)
        return ""


@act
def random_record(context: ActContext, *, seed: int) -> None:
    """Fill an empty record with a random meeting (an act, so that every rule is checked)."""
    Maker(context, seed).make()
