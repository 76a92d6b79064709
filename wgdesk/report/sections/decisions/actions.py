"""Builds the paragraphs on what the meeting decided: sponsors, statements, actions, votes, reservations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from wgdesk.model import ADOPTING, OF_PERSONS, ActionVerb, Manner
from wgdesk.phrasing.facts import Count, Sittings
from wgdesk.phrasing.tree import Item, Leads, Say, Source, say
from wgdesk.reads.values.actions import ActionNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.grounds import grounded
from wgdesk.report.sections.common.sitting_said import by_number
from wgdesk.report.sections.decisions import (
    about_texts,
    acted_on,
    acted_together,
    brought_before_it,
    decided_by,
    numbered_decisions,
)
from wgdesk.report.sections.decisions.about_texts import Decided, Spoken
from wgdesk.report.sections.decisions.places_of_texts import place_of_text, text_of
from wgdesk.report.sections.decisions.procedural_decisions import on_condition
from wgdesk.report.sections.decisions.procedure_paragraphs import Procedural, precedes, procedure
from wgdesk.report.sections.decisions.reservation_paragraphs import Adopted, precedes_adoption, reservations
from wgdesk.report.sections.decisions.text_authors import BroughtText, sponsored, sponsors_of, submitted
from wgdesk.report.sections.decisions.text_kinds import is_draft
from wgdesk.report.sections.speakers.document_lines import document_line
from wgdesk.words.variants import orally, yes_no
from wgdesk.words.writing import COMMAS

# Verbs followed by a clause or a long object, so that the manner of the decision has to come first.
_MANNER_FIRST = (
    ActionVerb.TOOK_NOTE,
    ActionVerb.TOOK_ACTION,
    ActionVerb.WELCOMED,
    ActionVerb.DECIDED,
    ActionVerb.AGREED,
    ActionVerb.REQUESTED,
    ActionVerb.RECOMMENDED,
    ActionVerb.INVITED,
    ActionVerb.NOTED,
    ActionVerb.ACKNOWLEDGED,
    ActionVerb.AUTHORIZED,
    ActionVerb.ENTRUSTED,
    ActionVerb.ACCEDED,
    ActionVerb.DEFERRED,
    ActionVerb.EXPRESSED_APPRECIATION,
    ActionVerb.EXPRESSED_INTEREST,
    ActionVerb.INFORMED,
    ActionVerb.ADOPTED_RECOMMENDED,
    ActionVerb.ENCOURAGED,
    ActionVerb.URGED,
    ActionVerb.CALLED_UPON,
    ActionVerb.STRESSED,
)


def add(
    context: Context, blocks: Blocks, actions: Sequence[ActionNow], asides: Sequence[Procedural] = ()
) -> None:
    """Add the paragraphs on actions; those whose times are known are in chronological order.

    Amendments stand before the decision on their text, whenever the record says they were put: the rules of
    procedure have them put first. ``asides`` are motions and rulings to be placed among them, in
    chronological order.
    """
    waiting = list(asides)
    in_time = _in_time([one for one in actions if one.amends_id is None])
    endings = acted_together.endings(context, in_time)
    in_time = [one for one in in_time if one not in endings.values()]
    sentences = acted_together.groups(context, in_time, endings)
    also = acted_together.said_again(context, sentences, endings)
    begun: ActionNow | None = None  # the first action of the decision under a number of its own
    last: ActionNow | None = None
    for action, *others in sentences:
        begins = numbered_decisions.begins(action)
        if begins:
            numbered_decisions.day_below(context, blocks, begun, last)
        while waiting and precedes(context, waiting[0], action):
            procedure(context, waiting.pop(0), blocks)
        if begins:
            numbered_decisions.caption(context, blocks, action)
            begun = action
        last = action
        if others:
            if others[0].lettered:
                _introduced(context, blocks, action)
            _together(context, [action, *others], blocks, also, endings)
            continue
        _introduced(context, blocks, action)
        for amendment in _in_time([one for one in actions if one.amends_id == action.id]):
            if acted_on.brought_apart(amendment):
                _introduced(context, blocks, amendment)
            _taken(context, blocks, amendment, _Told())
        _taken(context, blocks, action, _Told(ending=endings.get(action.id), also=also))
    numbered_decisions.day_below(context, blocks, begun, last)
    for one in waiting:
        procedure(context, one, blocks)


@dataclass(frozen=True)
class _Told:
    """How the sentence on an action tells of it.

    ``texts``: what it and others like it were taken on. ``ending``: the action that is the sentence's end.
    ``also``: which were done "also" or "further", by their keys. ``line``: how it ends if it is
    a lettered line.
    """

    texts: Say | None = None
    ending: ActionNow | None = None
    also: Mapping[int, str] = field(default_factory=dict)
    line: str = "no"


def _together(
    context: Context,
    those: Sequence[ActionNow],
    blocks: Blocks,
    also: Mapping[int, str],
    endings: Mapping[int, ActionNow],
) -> None:
    """Add the sentence on several actions: documents noted, texts adopted, the same at several meetings."""
    first = those[0]
    if those[1].lettered:
        _lettered(context, those, blocks, endings)
        return
    if acted_together.is_noted(first):
        _noted(context, those, blocks)
        return
    if first.recommendation_id is None:
        keys = {one.sitting_id for one in those}
        taken_at = Sittings(by_number(context.sitting_ref(context.record.sitting(key)) for key in keys))
        done = _done(context, first, _Told(also=also))
        text = say("action-at", body=context.body, sittings=taken_at, done=done)
    else:
        text = _action(context, first, _Told(acted_together.texts(context, those), also=also))
    key, others = f"action/{first.id}", acted_together.action_keys(those[1:])
    paragraph(blocks, key, text, Source("action", first.id), told=others)


def _noted(context: Context, those: Sequence[ActionNow], blocks: Blocks) -> None:
    """Add the documents of which note was taken, as a list."""
    first, sittings = those[0], _decided_at(context, those[0])
    text = say("documents-noted", body=context.body, sittings=sittings, n=Count(len(those)))
    paragraph(blocks, f"action/{first.id}", text, Source("action", first.id), leads="lines")
    for place, one in enumerate(those, start=1):
        document = acted_on.document_of(context, one)
        if document is not None:
            key, last = f"action/{one.id}/document", one is those[-1]
            line = document_line(context, document, place, last=last, key=key)
            blocks.append(replace(line, source=Source("action", one.id)))


def _lettered(
    context: Context, those: Sequence[ActionNow], blocks: Blocks, endings: Mapping[int, ActionNow]
) -> None:
    """Add actions as lettered lines: "the Committee: (a) Recalled ...; (b) Decided ...".

    So A/80/11, A/80/23, E/2025/24 (decision 56/103) and E/2025/70 (decisions 2025/2 and 2025/4) have them.
    """
    first, source = those[0], Source("action", those[0].id)
    stated = yes_no(first.manner != Manner.NOT_STATED)
    how, sittings = decided_by.how(context, first), _decided_at(context, first)
    text = say("actions-listed", body=context.body, sittings=sittings, stated=stated, how=how)
    text = grounded(context, text, first.ground, "action", first.id)
    paragraph(blocks, f"action/{first.id}", text, source, leads="lines")
    for place, one in enumerate(those, start=1):
        end = "stop" if one is those[-1] else "semicolon"
        line = _done(context, one, _Told(ending=endings.get(one.id), line=end))
        label = say("label-subitem", n=Count(place))
        key = f"action/{one.id}/line"
        blocks.append(Item(key, 2, line, label, Source("action", one.id), inside=True))
    for one in those:
        text_of(context, blocks, one)


def _introduced(context: Context, blocks: Blocks, action: ActionNow) -> None:
    """Add who brought the text of an action before the meeting: an officer, sponsors, or both."""
    said = context.options.choice("statements_at") in ("said", "together")
    text = BroughtText(
        acted_on.first(context, action),
        Source("action", action.id),
        again=acted_on.again(context, action),
        sitting_id=action.introduced_at_id or (action.sitting_id if said else None),
        before_it=action.introduced_at_id is not None and action.introduced_by_id is None,
        listed=action.sponsors_listed,
        item_id=action.item_id,
    )
    if not acted_on.told_by_officer(action):
        submitted(context, blocks, action, text)
    sponsors = sponsors_of(context, action)
    if action.amends_id is not None and action.introduced_by_id is None:
        sponsors = [replace(row, introduced=not row.joined) for row in sponsors]  # its movers
    if not acted_on.asked_for(action):
        sponsored(context, blocks, sponsors, text)
    _budget(context, blocks, action)


def _budget(context: Context, blocks: Blocks, action: ActionNow) -> None:
    """Add what the meeting was told of what a text would cost."""
    if action.budget is None:
        return
    named = acted_on.brought(context, action)
    text = say(
        "implications-told",
        body=context.body,
        sittings=_decided_at(context, action),
        what=action.budget.value,
        object=acted_on.again(context, action) if named else acted_on.whole(context, action),
    )
    paragraph(blocks, f"action/{action.id}/budget", text, Source("action", action.id))


def _taken(context: Context, blocks: Blocks, action: ActionNow, told: _Told) -> None:
    """Add a decision and its votes, after the statements before it; then those after it and reservations."""
    source = Source("action", action.id)
    about = [row for row in context.record.statements if row.action_id == action.id]
    decided = _decided(context, action)
    about_texts.before(context, blocks, decided, about)
    noun = say("the-decision", object=acted_on.again(context, action))
    adopted = Adopted(noun, noun, action.decided_at)
    reserved = [row for row in context.record.reservations if row.action_id == action.id]
    early = [row for row in reserved if precedes_adoption(row, action.decided_at)]
    reservations(context, blocks, early, adopted, source)
    counted: Leads = "no" if action.counted is None else "besides"
    text = _action(context, action, told)
    key, ends = f"action/{action.id}", [told.ending] if told.ending is not None else []
    paragraph(blocks, key, text, source, leads=counted, told=acted_together.action_keys(ends))
    decided_by.voters(context, blocks, action)
    about_texts.after(context, blocks, decided, about)
    for one in (action, *ends):
        text_of(context, blocks, one)
    reservations(context, blocks, [row for row in reserved if row not in early], adopted, source)


def _in_time(actions: Sequence[ActionNow]) -> list[ActionNow]:
    """Return the actions in chronological order; those without a known time keep their places."""
    timed = sorted((one.decided_at, place) for place, one in enumerate(actions) if one.decided_at is not None)
    in_order = iter([actions[place] for _, place in timed])
    return [one if one.decided_at is None else next(in_order) for one in actions]


# -- the action --------------------------------------------------------------------------------------------

_FEW = 4  # an object of so many words still reads as one noun: "draft resolution 2 as proposed"


def _action(context: Context, action: ActionNow, told: _Told) -> Say:
    """Return the sentence on an action."""
    sittings = _decided_at(context, action)
    if action.verb == ActionVerb.DRAWN or acted_on.told_by_officer(action):
        text = brought_before_it.sentence(context, action, sittings)
    else:
        done = _done(context, action, told)
        text = say("action-at", body=context.body, sittings=sittings, done=done)
    return grounded(context, text, action.ground, "action", action.id)


def _decided_at(context: Context, action: ActionNow) -> Sittings:
    doubtful = context.doubted("action", action.id, "sitting_id")
    sittings = context.at(action.sitting_id, doubtful=doubtful, item_id=action.item_id)
    return replace(sittings, unsaid=action.sitting_unsaid)


def _done(context: Context, action: ActionNow, told: _Told) -> Say:
    return say(
        "action-done",
        line=told.line,
        body=context.body,
        parent=context.record.meeting.text("parent_short"),
        verb=_verb(context, action),
        also=told.also.get(action.id, "no"),
        object=told.texts or acted_on.decided_on(context, action),
        cited=yes_no(acted_on.cited(action) or action.amends_id is not None),
        sponsors=Count(len(sponsors_of(context, action))),
        orally="none" if action.verb in OF_PERSONS else orally(action.orally_amended, action.orally_revised),
        how=decided_by.how(context, action),
        how_at=_how_at(context, action) if told.line == "no" else "none",
        listed=yes_no(action.counted is not None),
        condition=on_condition(action.condition),
        place=place_of_text(context, action),
        then=say("no-words") if told.ending is None else _and_done(context, action, told.ending, told.also),
    )


def _and_done(context: Context, action: ActionNow, ending: ActionNow, also: Mapping[int, str]) -> Say:
    return say(
        "and-done",
        amended=yes_no(action.orally_amended or action.orally_revised),
        body=context.body,
        verb=_verb(context, ending),
        also=also.get(ending.id, "no"),
        object=acted_on.decided_on(context, ending),
        cited=yes_no(acted_on.cited(ending)),
        place=place_of_text(context, ending),
    )


def _how_at(context: Context, action: ActionNow) -> str:
    """Return where the manner stands: with the "verb", at the "end", or "none" if nobody has stated it."""
    if action.manner == Manner.NOT_STATED:
        return "none"
    place = context.options.choice("manner_place")
    first = place == "with_verb" or (place == "by_length" and _long(action))
    # After the last line of a list it would be read as of that line alone.
    listed = any("\n" in body for _, body in action.object.texts)
    return "verb" if first or listed or action.verb in _MANNER_FIRST else "end"


def _verb(context: Context, action: ActionNow) -> ActionVerb:
    """Return the verb of an action; a draft that another body is to adopt is approved, not adopted."""
    if context.options.choice("drafts_are") == "adopted":
        return action.verb
    draft = action.recommendation_id is not None and is_draft(context, action.recommendation_id)
    return ActionVerb.APPROVED if draft and action.verb == ActionVerb.ADOPTED else action.verb


def _long(action: ActionNow) -> bool:
    """Return whether the object of an action is so long that a manner put after it would mislead.

    It is if it has a comma or more than a few words ("the proposal to defer the decision"). A person's name
    may have many words, so for elections and appointments only a comma counts.
    """
    if action.amends_id is not None:
        return True
    texts = [body for _, body in action.object.texts]
    many = action.verb not in OF_PERSONS and any(len(one.split()) > _FEW for one in texts)
    return many or any(set(COMMAS) & set(one) for one in texts)


def _decided(context: Context, action: ActionNow) -> Decided:
    upon = context.options.choice("statements_upon") == "adoption"
    adopted = upon and _verb(context, action) in ADOPTING

    def sentence(spoken: Spoken) -> Say:
        unknown = spoken.when == "before" and not acted_on.introduced(context, action)
        text = acted_on.whole(context, action) if unknown else acted_on.again(context, action)
        return spoken.said("action-statements", object=text, verb=action.verb, adopted=yes_no(adopted))

    of_persons = action.verb in OF_PERSONS
    key = f"action/{action.id}"
    return Decided(key, action.manner, action.decided_at, sentence, of_persons, action.sitting_id)
