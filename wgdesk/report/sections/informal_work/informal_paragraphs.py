"""Builds the paragraphs on informal bodies: when set up, chaired by whom, what they reported."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wgdesk.model import InformalOffice
from wgdesk.phrasing.days import met_days
from wgdesk.phrasing.facts import Count, Days, Missing, People, Sittings
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.informal_bodies import InformalBodyNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.grounds import after_its_ground
from wgdesk.report.sections.common.item_itself import item_itself
from wgdesk.report.sections.informal_work.informal_steps import called, says_considered, steps_of
from wgdesk.words.variants import yes_no

AGENDA, STATEMENTS, ITEM = "agenda", "statements", "item"  # where the work of a body is told

# Returns a sentence on a body, or None; its last argument says whether another one stands before it.
_Sentence = Callable[[Context, InformalBodyNow, str], Say | None]


def informal_bodies(context: Context, blocks: Blocks) -> None:
    """Add a paragraph on each informal body, unless only its name is known, then those on what it did.

    By the option ``informal_told`` its work may stand elsewhere (``work``).
    """
    for one in context.record.informal_bodies:
        here = _told_in(context, one) == AGENDA
        parts = _sentences(context, one, (*_SET_UP, *_WORK) if here else _SET_UP)
        if parts:
            _put(blocks, one, f"agenda/informal/{one.id}", _grounded(context, one, parts))
        if here:
            steps_of(context, one, blocks)


def work(context: Context, blocks: Blocks, place: str, item_id: int | None = None) -> None:
    """Add what those informal bodies did that are told of in this place, under this item if one is given.

    What they did before the first of their other days comes first (A/79/19: briefings, then the meetings).
    """
    for one in context.record.informal_bodies:
        if _told_in(context, one) != place or (item_id is not None and not _is_under(context, one, item_id)):
            continue
        parts = _sentences(context, one, _WORK)
        if parts and not _sentences(context, one, _SET_UP):
            parts = _grounded(context, one, parts)
        steps_of(context, one, blocks, before=True)
        if parts:
            _put(blocks, one, f"agenda/informal/{one.id}/work", parts)
        steps_of(context, one, blocks, before=False)


def _put(blocks: Blocks, one: InformalBodyNow, key: str, parts: Sequence[Say]) -> None:
    paragraph(blocks, key, say("sentences", parts=tuple(parts)), Source("informal_body", one.id))


def _told_in(context: Context, one: InformalBodyNow) -> str:
    """Return where the work of a body is told: with the agenda, unless the outline has the other place."""
    wanted = context.options.choice("informal_told")
    top = context.record.top_item(one.item_id) if one.item_id is not None else None
    if wanted == ITEM and top is not None and says_considered(context, top):
        return ITEM
    return STATEMENTS if wanted == STATEMENTS and context.has_section("statements") else AGENDA


def _is_under(context: Context, one: InformalBodyNow, item_id: int) -> bool:
    return one.item_id is not None and context.record.top_item(one.item_id).id == item_id


def _sentences(context: Context, one: InformalBodyNow, wanted: Sequence[_Sentence]) -> list[Say]:
    """Return the sentences on a body that its facts give; none if only its name is known."""
    parts: list[Say] = []
    for sentence in wanted:
        text = sentence(context, one, yes_no(bool(parts)))
        if text is not None:
            parts.append(text)
    return parts


def _grounded(context: Context, one: InformalBodyNow, parts: Sequence[Say]) -> list[Say]:
    """Return the sentences with the ground of the body before the first of them."""
    return [after_its_ground(context, parts[0], one.ground, "informal_body", one.id), *parts[1:]]


def _established(context: Context, one: InformalBodyNow, _also: str) -> Say | None:
    """Return the sentence on its establishment; None if no sitting is recorded: it may be older."""
    if one.established_at_id is None:
        return None
    return say(
        "informal-established",
        body=context.body,
        sittings=_at(context, one.established_at_id),
        called=called(context, one, new=True),
        about=yes_no(one.item_id is not None),
        items=item_itself(context, one.item_id) if one.item_id is not None else Missing(),
        charged=yes_no(bool(one.mandate)),
        mandate=context.words(one.mandate, "informal_body", one.id, "mandate"),
    )


def _allocated(context: Context, one: InformalBodyNow, also: str) -> Say | None:
    if one.allocated_at_id is None or one.item_id is None:
        return None
    return say(
        "informal-allocated",
        also=also,
        body=context.body,
        sittings=_at(context, one.allocated_at_id),
        items=item_itself(context, one.item_id),
        called=called(context, one),
    )


def _chair_elected(context: Context, one: InformalBodyNow, also: str) -> Say | None:
    if one.chair_elected_at_id is None or one.chaired_by_id is None:
        return None
    return say(
        "informal-chair-elected",
        also=also,
        body=context.body,
        sittings=_at(context, one.chair_elected_at_id),
        person=context.person(one.chaired_by_id),
        called=called(context, one),
        about=yes_no(one.item_id is not None and one.allocated_at_id is None),
        items=item_itself(context, one.item_id) if one.item_id is not None else Missing(),
    )


def _bureau(context: Context, one: InformalBodyNow, also: str) -> Say | None:
    if not one.shares_bureau:
        return None
    return say("informal-bureau", also=also, body=context.body, called=called(context, one))


def _officers(context: Context, one: InformalBodyNow, also: str) -> Say | None:
    """Return who held which office, a sentence for each; its Chair comes first, unless told of before.

    A Chair who was the Rapporteur, too, has both offices in one sentence (A/80/39, para. 74).
    """
    parts: list[Say] = []
    both = _chair_is_rapporteur(one)
    if _chair_told_with_officers(one) and not both:
        chair = context.person(one.chaired_by_id or 0)
        parts.append(say("informal-chaired", also=also, called=called(context, one), person=chair))
    for office in InformalOffice:
        people = tuple(context.person(row.person_id) for row in one.officers if row.office == office)
        if people:
            parts.append(
                say(
                    "informal-officers",
                    also="yes" if parts else also,
                    office="chair_rapporteur" if both and office is InformalOffice.RAPPORTEUR else office,
                    people=People(people),
                    g="f" if all(person.gender == "f" for person in people) else "m",
                    chair_g=_gender_of_its_chair(context, one),
                    called=called(context, one),
                )
            )
    return say("sentences", parts=tuple(parts)) if parts else None


def _chair_told_with_officers(one: InformalBodyNow) -> bool:
    """Return whether its Chair, whose election is not told, stands beside other officers of a body."""
    return one.chaired_by_id is not None and one.chair_elected_at_id is None and bool(one.officers)


def _chair_is_rapporteur(one: InformalBodyNow) -> bool:
    """Return whether its Chair alone was its Rapporteur, and no sentence tells of an election as Chair."""
    rapporteurs = {row.person_id for row in one.officers if row.office == InformalOffice.RAPPORTEUR}
    return _chair_told_with_officers(one) and rapporteurs == {one.chaired_by_id}


def _met(context: Context, one: InformalBodyNow, also: str) -> Say | None:
    """Return how often and when it met; without a recorded number only when: there may be two on a day."""
    body, n = called(context, one), Count(one.meetings or 0)
    within = say("with-subgroups", called=body, kind=one.kind, subgroups=Count(one.subgroups or 0))
    met = bool(n.n or one.days or one.purpose or one.subgroups)
    # The sentence on the election of its Chair has named them, or that on its officers.
    named = one.chair_elected_at_id is not None or _chair_told_with_officers(one)
    if one.chaired_by_id is None or named:
        if not met:
            return None
        return say("informal-met", also=also, called=body, n=n, within=within, times=_times(context, one))
    person = context.person(one.chaired_by_id)
    if not met:
        return say("informal-chaired", also=also, called=body, person=person)
    return say(
        "informal-met-under",
        also=also,
        called=body,
        n=n,
        person=person,
        within=within,
        times=_times(context, one),
    )


def _times(context: Context, one: InformalBodyNow) -> Say:
    """Return how often, when and for what a body met.

    With the number of meetings, days in many parts are not told one by one (A/80/42: "held nine meetings,
    from 9 to 24 April").
    """
    days, n = tuple(row.day for row in one.days), one.meetings or 0
    return say(
        "informal-times",
        n=Count(n),
        dated=yes_no(bool(days)),
        days=Days(days, whole=bool(n) and len(met_days(days)) > 2) if days else Missing(),
        purposed=yes_no(bool(one.purpose)),
        purpose=context.words(one.purpose, "informal_body", one.id, "purpose"),
    )


def _heard(context: Context, one: InformalBodyNow, also: str) -> Say | None:
    if not one.heard:
        return None
    heard = context.words(one.heard, "informal_body", one.id, "heard")
    return say("informal-heard", also=also, called=called(context, one), heard=heard)


def _reported(context: Context, one: InformalBodyNow, also: str) -> Say | None:
    if one.reported_at_id is None and not one.report:
        return None
    return say(
        "informal-reported",
        also=also,
        body=context.body,
        known=yes_no(one.reported_at_id is not None),
        sittings=_at(context, one.reported_at_id),
        called=called(context, one),
        g=_gender_of_its_chair(context, one),
        told=yes_no(bool(one.report)),
        report=context.words(one.report, "informal_body", one.id, "report"),
    )


def _gender_of_its_chair(context: Context, one: InformalBodyNow) -> str:
    """Return the gender of the Chair of a body; masculine if nobody is recorded."""
    return context.person(one.chaired_by_id).gender if one.chaired_by_id is not None else "m"


def _at(context: Context, sitting_id: int | None) -> Sittings | Missing:
    return context.at(sitting_id, doubtful=False) if sitting_id is not None else Missing()


_SET_UP: tuple[_Sentence, ...] = (_established, _allocated, _chair_elected, _bureau, _officers)
_WORK: tuple[_Sentence, ...] = (_met, _heard, _reported)
