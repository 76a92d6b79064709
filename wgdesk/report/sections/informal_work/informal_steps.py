"""Builds the sentences on what informal bodies did at their own meetings: heard, considered, adopted."""

from __future__ import annotations

from wgdesk.model import InformalKind, InformalVerb
from wgdesk.phrasing.facts import Missing, OtherMeetings
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.informal_bodies import InformalBodyNow, InformalStepNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.item_itself import item_itself
from wgdesk.report.sections.officers.bureau_names import gender_of_chair
from wgdesk.rules.informal_meetings import days_of, numbers_from
from wgdesk.words.variants import yes_no


def called(context: Context, one: InformalBodyNow, *, new: bool = False) -> Say:
    """Return a body by its own name or its kind; ``new``: as first mentioned, with an indefinite article."""
    chair_g = gender_of_chair(context, one.established_at_id)
    name = context.words(one.name, "informal_body", one.id, "name") if one.name else Missing()
    kind = InformalKind.OTHER if one.name else one.kind
    if new:
        return say("informal-a", kind=kind, name=name, chair_g=chair_g)
    return say("informal-the", kind=kind, name=name, chair_g=chair_g)


def steps_of(context: Context, one: InformalBodyNow, blocks: Blocks, *, before: bool | None = None) -> None:
    """Add a paragraph on each step of a body that no sentence on an item tells; some have several steps.

    ``before``: only those before the first of its days, or only the others.
    """
    parts: list[Say] = []
    begun: InformalStepNow | None = None
    early = before_its_days(one)
    for step in one.steps:
        here = before is None or (step in early) is before
        if not here or _told_with_item(context, step):
            _put(blocks, one, begun, parts)
            begun, parts = None, []
            continue
        joined = step.joined and begun is not None
        if not joined:
            _put(blocks, one, begun, parts)
            begun, parts = step, []
        parts.append(_step(context, one, step, joined=joined))
    _put(blocks, one, begun, parts)


def before_its_days(one: InformalBodyNow) -> list[InformalStepNow]:
    """Return the steps before the first of the days on which a body met, with what is joined to them."""
    found: list[InformalStepNow] = []
    for step in one.steps:
        dated = step.day is not None and bool(one.days) and step.day < one.days[0].day
        if dated or (step.joined and bool(found) and found[-1] is one.steps[one.steps.index(step) - 1]):
            found.append(step)
    return found


def _put(blocks: Blocks, one: InformalBodyNow, step: InformalStepNow | None, parts: list[Say]) -> None:
    """Add the paragraph that begins with ``step``, if there is one."""
    if step is None:
        return
    key = f"agenda/informal/{one.id}/{step.id}"
    text = say("sentences", parts=tuple(parts)) if len(parts) > 1 else parts[0]
    paragraph(blocks, key, text, Source("informal_body", one.id))


def considered_in(context: Context, item: ItemNow) -> Say | None:
    """Return at which meetings of an informal body an item was considered; None if none is recorded."""
    body, steps = _considering(context, item)
    if body is None:
        return None
    numbers = sorted({n for row in steps for n in _numbers(row)})
    meetings = _meetings(body, tuple(numbers))
    return say("at-other-meetings", called=called(context, body), meetings=meetings)


def _considering(
    context: Context, item: ItemNow
) -> tuple[InformalBodyNow | None, tuple[InformalStepNow, ...]]:
    """Return the first informal body that considered an item, and the steps by which it did."""
    for body in context.record.informal_bodies:
        steps = tuple(row for row in body.steps if row.item_id == item.id and _considers(row))
        if steps:
            return body, steps
    return None, ()


def _considers(step: InformalStepNow) -> bool:
    return step.verb == InformalVerb.CONSIDERED and step.first is not None and not step.text


def _told_with_item(context: Context, step: InformalStepNow) -> bool:
    """Return whether a sentence on the consideration of an item names the meetings of a step."""
    found = (one for one in context.top_items if one.id == step.item_id)
    item = next(found, None)
    return item is not None and says_considered(context, item) and step in _considering(context, item)[1]


def says_considered(context: Context, item: ItemNow) -> bool:
    """Return whether the report has a place for a sentence on the consideration of an item."""
    told = context.has_section("deliberations") or context.has_section("chapters")
    return told and (item.substantive or item.written)


def _numbers(step: InformalStepNow) -> tuple[int, ...]:
    return numbers_from(step.first, step.last) if step.first is not None else ()


def _meetings(
    body: InformalBodyNow, numbers: tuple[int, ...], step: InformalStepNow | None = None
) -> OtherMeetings:
    days = days_of(numbers, tuple(row.day for row in body.days), body.meetings)
    if not days and step is not None and step.day is not None:
        days = (step.day,)
    return OtherMeetings(numbers, days, body.id)


def _step(context: Context, one: InformalBodyNow, step: InformalStepNow, *, joined: bool) -> Say:
    """Return the sentence on a step; ``joined``: the sentence before it has named the meeting."""
    text = context.words(step.text, "informal_step", step.id, "text")
    meetings = OtherMeetings((), (), one.id) if joined else _meetings(one, _numbers(step), step)
    if step.verb == InformalVerb.FREE:
        return say(
            "informal-free", called=called(context, one), joined=yes_no(joined), meetings=meetings, text=text
        )
    item = item_itself(context, step.item_id) if step.item_id is not None else Missing()
    by_item = step.item_id is not None and not step.text
    return say(
        "informal-step",
        called=called(context, one),
        joined=yes_no(joined),
        meetings=meetings,
        verb=step.verb,
        consensus=yes_no(step.consensus),
        # Other verbs need words after them: if none are recorded, the report has a gap.
        about=yes_no(by_item or bool(step.text) or step.verb != InformalVerb.OWN_REPORT),
        object=say("step-object", cited=yes_no(by_item), items=item, text=text),
    )
