"""Builds the sentences on who spoke in a debate: parties, observers by kind, groups and guests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wgdesk.model import Lane
from wgdesk.phrasing.facts import Count, ItemRefs, Names
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Blocks, Context
from wgdesk.report.sections.common.unions import is_union
from wgdesk.report.sections.debates.debate_turns import meetings_told, turns
from wgdesk.report.sections.debates.rounds import introduced_before
from wgdesk.report.sections.speakers.capacities import add_for_group, by_capacity, for_group, spoke
from wgdesk.report.sections.speakers.speaker_entries import speaker_entry
from wgdesk.report.sections.speakers.speakers_counted import counted_apart, others_counted, spoke_counted
from wgdesk.report.sections.speakers.speeches import (
    MEDIA,
    SaidBefore,
    SortedStatements,
    by_items,
    capacity_of,
    list_of,
    officers_of,
    sort_out,
    stands_alone,
    united,
)
from wgdesk.report.sections.speakers.wordings import (
    delegation_in_capacity,
    gender_of,
    officer_speaking,
    people_of,
    person_named,
    told_actively,
)
from wgdesk.words.variants import yes_no


def debate(context: Context, rows: Sequence[StatementNow], key: str, blocks: Blocks) -> None:
    """Add who spoke in the room, by video message, in writing; then positions.

    ``key`` begins the keys of the blocks. By an option those who spoke are told of meeting by meeting; or all
    together, after the meeting or after what was introduced there before.
    """
    spoken = sort_out(context, rows)
    for at, those in meetings_told(context, (*spoken.debate, *spoken.secretariat)):
        known = context.items_spoken_to(row.item_id for row in those) if at and _in_chapter(context) else None
        lead = None if at is None else say("at-the-sittings", sittings=at)
        introduction = introduced_before(context, {row.sitting_id for row in those}, spoken)
        if introduction is not None:
            known, lead = context.items_spoken_to([introduction.item_id]), say("thereafter")
        before = SaidBefore(known)
        for turn in turns(context, those):
            for medium in MEDIA:
                _spoken(_Debate(context, blocks, key, before, medium, lead), sort_out(context, turn))
    by_capacity(
        context,
        blocks,
        lambda capacity, n, names: say("spoke-position", capacity=capacity, n=n, names=names),
        f"{key}/position",
        spoken.positions,
    )


def discussion(context: Context, rows: Sequence[StatementNow], key: str, lead: Say, blocks: Blocks) -> None:
    """Add who spoke in the discussion of a panel, as in a debate; ``lead`` begins the first sentence.

    The items are not named, since the panel has one.
    """
    spoken = sort_out(context, rows, in_panels=True)
    before = SaidBefore(context.items_spoken_to(row.item_id for row in spoken.debate))
    for medium in MEDIA:
        _spoken(_Debate(context, blocks, key, before, medium, lead), spoken)


def _in_chapter(context: Context) -> bool:
    """Return whether statements stand in a chapter, whose heading is their item."""
    return context.has_section("chapters")


@dataclass(frozen=True)
class _Debate:
    """The blocks of one debate as far as built, and the medium of the statements to be added next.

    ``lead``: the meeting or discussion with which the first sentence begins, if it is to be named.
    """

    context: Context
    blocks: Blocks
    key: str
    before: SaidBefore
    medium: str
    lead: Say | None = None

    @property
    def active(self) -> bool:
        """Whether the representatives "made statements", instead of "statements were made"."""
        return told_actively(self.context)

    def of(self, rows: Sequence[StatementNow]) -> list[StatementNow]:
        """Return the statements of ``rows`` made in this medium."""
        return [row for row in rows if row.medium in MEDIA[self.medium]]

    def parts(self, rows: Sequence[StatementNow]) -> list[tuple[ItemRefs, tuple[StatementNow, ...]]]:
        """Return the statements made in this medium by sentence: a single one if no items need be named."""
        found = self.of(rows)
        items = self.context.items_spoken_to(row.item_id for row in found)
        if found and self.before.covers(items):
            return [(items, tuple(found))]
        return by_items(self.context, found)

    def stated(
        self, items: ItemRefs, rows: Sequence[StatementNow], gender: str = "m", *, active: bool = False
    ) -> Say:
        """Return the beginning of a sentence on ``rows``; ``gender`` is that of the first person named."""
        also, lead, named = self._begin(items)
        return say(
            "stated",
            active=yes_no(active),
            also=also,
            at=lead or say("no-words"),
            g=gender,
            items=named,
            led=yes_no(lead is not None),
            medium=self.medium,
            n=Count(len(rows)),
        )

    def by_itself(self, items: ItemRefs, rows: Sequence[StatementNow], who: Say, gender: str) -> Say:
        """Return the sentence that somebody in no list made statements; ``gender`` is theirs."""
        if not self.active:
            return say("spoke-in-capacity", who=who, stated=self.stated(items, rows, gender))
        also, lead, named = self._begin(items)
        return say(
            "spoke-by-itself",
            also=also,
            at=lead or say("no-words"),
            g=gender,
            items=named,
            led=yes_no(lead is not None),
            medium=self.medium,
            n=Count(len(rows)),
            who=who,
        )

    def _begin(self, items: ItemRefs) -> tuple[str, Say | None, ItemRefs]:
        """Return whether the next sentence says "also", the meeting and the items that it names."""
        # What was submitted in writing was not said at a meeting.
        lead = self.lead if self.medium != "written" and not self.before.others else None
        also, named = self.before.refer(items)
        return yes_no(also), lead, named

    def actively(
        self, items: ItemRefs, rows: Sequence[StatementNow], capacity: str, names: Names, of: str = ""
    ) -> Say:
        """Return that representatives made statements; by option, "of the following" States or parties."""
        choice, also = self.context.options.choice, yes_no(self.before.others)
        listed = choice("statements_voice") == "following" and choice("statements_form") == "listed"
        stated = self.stated(items, rows, active=True)
        if of and listed and len(names.names) > 1:
            return say(
                "spoke-following",
                also=also,
                body=self.context.body,
                instrument=self.context.instrument,
                medium=self.medium,
                names=names,
                of=of,
                stated=stated,
            )
        return say(
            "spoke-actively",
            also=also,
            capacity=capacity,
            medium=self.medium,
            n=Count(len(rows)),
            names=names,
            stated=stated,
        )

    def add(self, kind: str, text: Say, rows: Sequence[StatementNow]) -> None:
        """Add a sentence on statements of one kind of speaker."""
        way = "" if self.medium == "room" else f"/{self.medium}"
        spoke(self.context, self.blocks, f"{self.key}/{kind}{way}", text, rows)


def _spoken(debate: _Debate, spoken: SortedStatements) -> None:
    """Add delegations, named or counted as the option says, and guests: after them, or in the one list."""
    context = debate.context
    form = context.options.choice("statements_form")
    delegations = debate.of((*spoken.parties, *spoken.observers, *spoken.groups))
    guests, of_secretariat = debate.parts(spoken.guests), debate.of(spoken.secretariat)
    if form in ("listed", "running"):
        _delegations(debate, spoken)
    elif delegations and form == "together":
        _together(debate, [*delegations, *debate.of((*spoken.guests, *spoken.secretariat))])
        guests, of_secretariat = [], []
    elif delegations:
        _counted(debate, delegations)
    for items, rows in guests:
        people = people_of(context, rows)
        gender = people.people[0].gender
        if debate.active:
            text = debate.by_itself(items, rows, say("who-people", people=people), gender)
        else:
            text = say("spoke-invited", people=people, stated=debate.stated(items, rows, gender))
        debate.add("invited", text, rows)
    _by_secretariat(debate, of_secretariat)
    for items, rows in debate.parts(spoken.officers):
        _by_officers(debate, items, rows)


def _by_secretariat(debate: _Debate, rows: Sequence[StatementNow]) -> None:
    """Add the statements of the Secretariat; officials are named if the option says so."""
    context = debate.context
    named = [row for row in rows if person_named(context, row)]
    for found in (named, [row for row in rows if row not in named]):
        for items, those in debate.parts(found):
            who, gender = say("who-secretariat"), "f"
            if found is named:
                people = people_of(context, those)
                who, gender = say("who-people", people=people), people.people[0].gender
            debate.add("secretariat", debate.by_itself(items, those, who, gender), those)


def _by_officers(debate: _Debate, items: ItemRefs, rows: Sequence[StatementNow]) -> None:
    """Add the statements of officers who spoke from the podium, each called by the office."""
    context = debate.context
    for officer, own in officers_of(context, rows):
        named, gender = officer_speaking(context, officer, own)
        who = say("who-officer", officer=named)
        debate.add("officers", debate.by_itself(items, own, who, gender), own)


def _delegations(debate: _Debate, spoken: SortedStatements) -> None:
    """Add parties, regional organizations that speak as parties do, observers by kind, and groups."""
    context = debate.context
    unions = [row for row in spoken.parties if is_union(context, row.delegation_id)]
    unions += [row for row in spoken.observers if capacity_of(context, row) == "representative"]
    for items, rows in debate.parts([row for row in spoken.parties if row not in unions]):
        debate.add("parties", _by_parties(debate, items, rows), rows)
    for items, rows in debate.parts(unions):
        names = context.speakers(rows)
        if debate.active:
            text = debate.actively(items, rows, "representative", names)
        else:
            text = say(
                "spoke-otherwise",
                capacity="representative",
                names=names,
                stated=debate.stated(items, rows),
            )
        debate.add("unions", text, rows)
    for kind, found in _observers(context, spoken):
        for items, rows in debate.parts(found):
            names = context.speakers(rows)
            if debate.active:
                text = debate.actively(items, rows, "observer", names)
            else:
                text = say("spoke-observers", names=names, stated=debate.stated(items, rows))
            debate.add(kind, text, rows)
    for together in united(debate.of(spoken.groups)):
        items = context.items_spoken_to(row.item_id for row in together)
        own = gender_of(context, together[0]) or "m"
        gender = own if stands_alone(together[0]) else "m"
        if debate.active:
            text = debate.by_itself(items, together, delegation_in_capacity(context, together[0]), own)
            add_for_group(context, debate.blocks, together, text)
        else:
            for_group(context, debate.blocks, together, debate.stated(items, together, gender))


def _observers(context: Context, spoken: SortedStatements) -> list[tuple[str, Sequence[StatementNow]]]:
    """Return the observers by the sentence that names them: by kind, the Union apart, or all in one.

    The Union is none of them if it is called a representative.
    """
    way = context.options.choice("statements_observers")
    if way == "together":
        chosen = {row.id for row in spoken.observers if capacity_of(context, row) == "observer"}
        return [("observers", [row for row in context.record.statements if row.id in chosen])]
    states = [row for row in spoken.states if capacity_of(context, row) == "observer"]
    unions = [row for row in states if way == "union_apart" and list_of(context, row) == "reio"]
    return [
        ("observers", [row for row in states if row not in unions]),
        ("observing-unions", unions),
        ("united-nations", spoken.united_nations),
        ("organizations", spoken.organizations),
        ("ngos", spoken.ngos),
    ]


def _by_parties(debate: _Debate, items: ItemRefs, rows: Sequence[StatementNow]) -> Say:
    context = debate.context
    names = context.speakers(rows)
    of_states = list_of(context, rows[0]) == "states"
    if debate.active:
        return debate.actively(items, rows, "representative", names, "states" if of_states else "parties")
    beginning = debate.stated(items, rows)
    if context.options.choice("statements_form") == "running":
        return say("spoke-otherwise", capacity="representative", names=names, stated=beginning)
    if of_states:
        return say("spoke-states", names=names, stated=beginning)
    return say(
        "spoke-parties", body=context.body, instrument=context.instrument, names=names, stated=beginning
    )


# -- all in one sentence -----------------------------------------------------------------------------------


def _together(debate: _Debate, rows: Sequence[StatementNow]) -> None:
    """Add one sentence with all speakers after a colon, in the order in which they spoke.

    Who spoke for the Secretariat is not told of as a delegation, as in the sentences on each kind of speaker.
    """
    context, chosen = debate.context, {row.id for row in rows}
    in_order = [
        replace(row, delegation_id=None) if row.lane == Lane.SECRETARIAT else row
        for row in context.record.statements
        if row.id in chosen
    ]
    items = context.items_spoken_to(row.item_id for row in in_order)
    entries = tuple(dict.fromkeys(speaker_entry(context, those) for those in united(in_order)))
    active, also = debate.active and len(entries) > 1, yes_no(debate.before.others)
    text = say(
        "spoke-together",
        active=yes_no(active),
        also=also,
        medium=debate.medium,
        n=Count(len(entries)),
        speakers=say("semicolons", parts=entries),
        stated=debate.stated(items, in_order, active=active),
    )
    debate.add("together", text, in_order)


def _counted(debate: _Debate, rows: Sequence[StatementNow]) -> None:
    """Add how many delegations spoke, in all, by kind, or first those that are not of organizations."""
    context, (first, others) = debate.context, counted_apart(debate.context, rows)
    for kind, found, told in (("counted", first, spoke_counted), ("others", others, others_counted)):
        if found:
            items = context.items_spoken_to(row.item_id for row in found)
            debate.add(kind, told(context, debate.stated(items, found), found), found)
