"""Builds the paragraphs on what the meeting decided: sponsors, statements, actions, votes, reservations.

They stand after the consideration of their item or, by the option ``actions_in``, in a section of their own.
"""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.model import OF_PERSONS, ActionVerb, Manner
from wgdesk.phrasing.facts import Count, Doubtful, Names, RecommendationRefs, Symbol
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.actions import ActionNow, SponsorNow
from wgdesk.reads.values.names import Name
from wgdesk.reads.values.outcome import DocumentNow
from wgdesk.report.build import about_texts, decided_by
from wgdesk.report.build.about_texts import Decided, Spoken
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.report.build.open_item import open_item
from wgdesk.report.build.procedure_paragraphs import Procedural, precedes, procedural, procedure
from wgdesk.report.build.reservation_paragraphs import reservations
from wgdesk.words.variants import orally, yes_no
from wgdesk.words.writing import COMMAS

SECTION = "actions"
PRINTING = ("deliberations", "chapters", SECTION)  # the sections that print actions
# Verbs followed by a clause or a long object, so that the manner of the decision has to come first.
_MANNER_FIRST = (
    ActionVerb.TOOK_NOTE,
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
    ActionVerb.ADOPTED_RECOMMENDED,
)


def section(context: Context) -> Blocks:
    """Return the section on actions: all of them, or only those under no item, as the option says."""
    blocks: Blocks = []
    everything = context.options.choice("actions_in") == "section"
    those = [one for one in context.record.actions if everything or one.item_id is None]
    add(context, blocks, those, procedural(context, lambda item_id: everything or item_id is None))
    return blocks


def of_item(context: Context, item_id: int, blocks: Blocks) -> None:
    """Add the actions under an item and its sub-items, unless a section of their own has them.

    If the outline has no section on actions, those under no item stand with the item that was open then.
    """
    if not _apart(context):
        wanted = context.with_subs([item_id])
        those = [one for one in context.record.actions if _item(context, one) in wanted]
        add(context, blocks, those, procedural(context, lambda item_id: item_id in wanted))


def of_no_item(context: Context, blocks: Blocks) -> None:
    """Add the actions whose item is unknown, if the outline has no section on actions."""
    if not _has_section(context):
        those = [one for one in context.record.actions if _item(context, one) is None]
        add(context, blocks, those, procedural(context, lambda item_id: item_id is None))


def _item(context: Context, action: ActionNow) -> int | None:
    # The place of a paragraph must not depend on a doubt.
    unsure = context.doubted("action", action.id, "sitting_id")
    unsure = unsure or ("action", action.id, "sitting_id") in context.compared
    if action.item_id is not None or unsure or _has_section(context):
        return action.item_id
    return open_item(context, action.sitting_id, action.decided_at)


def _apart(context: Context) -> bool:
    return context.options.choice("actions_in") == "section" and _has_section(context)


def _has_section(context: Context) -> bool:
    return context.has_section(SECTION)


def add(
    context: Context, blocks: Blocks, actions: Sequence[ActionNow], asides: Sequence[Procedural] = ()
) -> None:
    """Add the paragraphs on actions; those whose times are known are in chronological order.

    ``asides`` are motions and rulings to be placed among them, in chronological order.
    """
    waiting = list(asides)
    for action in _in_time(actions):
        while waiting and precedes(context, waiting[0], action):
            procedure(context, waiting.pop(0), blocks)
        source, key = Source("action", action.id), f"action/{action.id}"
        sponsored(context, blocks, _sponsors(context, action), _object(context, action), source)
        about = [row for row in context.record.statements if row.action_id == action.id]
        decided = _decided(context, action)
        about_texts.before(context, blocks, decided, about)
        paragraph(blocks, key, _action(context, action), source)
        decided_by.voters(context, blocks, action)
        about_texts.after(context, blocks, decided, about)
        reserved = [row for row in context.record.reservations if row.action_id == action.id]
        reservations(context, blocks, reserved, say("the-decision", object=_object(context, action)), source)
    for one in waiting:
        procedure(context, one, blocks)


def _in_time(actions: Sequence[ActionNow]) -> list[ActionNow]:
    """Return the actions in chronological order; those without a known time keep their places."""
    timed = sorted((one.decided_at, place) for place, one in enumerate(actions) if one.decided_at is not None)
    in_order = iter([actions[place] for _, place in timed])
    return [one if one.decided_at is None else next(in_order) for one in actions]


# -- the action --------------------------------------------------------------------------------------------

_FEW = 4  # an object of so many words still reads as one noun: "draft resolution 2 as proposed"


def _action(context: Context, action: ActionNow) -> Say:
    doubtful = context.doubted("action", action.id, "sitting_id")
    sittings = context.at(action.sitting_id, doubtful=doubtful)
    return say("action-at", body=context.body, sittings=sittings, done=_done(context, action))


def _done(context: Context, action: ActionNow) -> Say:
    return say(
        "action-done",
        body=context.body,
        parent=context.record.meeting.text("parent_short"),
        verb=_verb(context, action),
        object=_object(context, action),
        cited=yes_no(action.recommendation_id is not None or action.document_id is not None),
        sponsors=Count(len(_sponsors(context, action))),
        orally="none" if action.verb in OF_PERSONS else orally(action.orally_amended, action.orally_revised),
        how=decided_by.how(context, action),
        how_at=_how_at(context, action),
        listed=yes_no(action.counted is not None),
    )


def _how_at(context: Context, action: ActionNow) -> str:
    """Return where the manner stands: with the "verb", at the "end", or "none" if nobody has stated it."""
    if action.manner == Manner.NOT_STATED:
        return "none"
    place = context.options.choice("manner_place")
    first = place == "with_verb" or (place == "by_length" and _long(action))
    return "verb" if first or action.verb in _MANNER_FIRST else "end"


def _verb(context: Context, action: ActionNow) -> ActionVerb:
    """Return the verb of an action; a draft that another body is to adopt is approved, not adopted."""
    draft = action.recommendation_id is not None and context.options.choice("term_texts") == "resolutions"
    return ActionVerb.APPROVED if draft and action.verb == ActionVerb.ADOPTED else action.verb


def _long(action: ActionNow) -> bool:
    """Return whether the object of an action is so long that a manner put after it would mislead.

    It is if it has a comma or more than a few words ("the proposal to defer the decision"). A person's name
    may have many words, so for elections and appointments only a comma counts.
    """
    texts = [body for _, body in action.object.texts]
    many = action.verb not in OF_PERSONS and any(len(one.split()) > _FEW for one in texts)
    return many or any(set(COMMAS) & set(one) for one in texts)


def _object(context: Context, action: ActionNow) -> Say:
    """Return what an action was taken on: a recommendation, a document, or its text."""
    if action.recommendation_id is not None:
        return _recommendation(context, action.recommendation_id)
    if action.document_id is not None:
        document = next(row for row in context.record.documents if row.id == action.document_id)
        return _document(context, document)
    return say("words", text=context.words(action.object, "action", action.id, "object"))


def _recommendation(context: Context, key: int) -> Say:
    """Return a recommendation by its number, or by its heading if it has none for want of agreement."""
    for cluster in context.record.clusters:
        if any(row.id == key and not row.number for row in cluster.recommendations):
            heading = context.words(cluster.heading, "cluster", cluster.id, "heading")
            return say("the-proposal", headed=yes_no(bool(cluster.heading)), heading=heading)
    return say("the-recommendations", n=RecommendationRefs((key,)))


def _document(context: Context, row: DocumentNow) -> Say:
    return say(
        "the-document",
        kind=row.kind,
        author="secretariat" if row.by_secretariat else "none",
        titled=yes_no(bool(row.title)),
        title=context.sure(row.title, "document", row.id, "title"),
        numbered=yes_no(bool(row.symbol)),
        symbol=context.sure(Symbol(row.symbol), "document", row.id, "symbol"),
    )


def _decided(context: Context, action: ActionNow) -> Decided:
    def sentence(spoken: Spoken) -> Say:
        return spoken.said("action-statements", object=_object(context, action), verb=action.verb)

    of_persons = action.verb in OF_PERSONS
    return Decided(f"action/{action.id}", action.manner, action.decided_at, sentence, of_persons)


# -- sponsors ----------------------------------------------------------------------------------------------


def _sponsor(context: Context, row: SponsorNow) -> Name | Doubtful:
    return context.delegation_of("sponsor", row.id, row.delegation_id)


def _sponsors(context: Context, action: ActionNow) -> list[SponsorNow]:
    return [row for row in context.record.sponsors if row.action_id == action.id]


def sponsored(
    context: Context, blocks: Blocks, sponsors: Sequence[SponsorNow], target: Say, source: Source
) -> None:
    """Add who introduced a text, and on behalf of whom, or only who sponsored it.

    ``target`` is the text as a noun: "recommendation 3"; ``source`` is its row.
    """
    if not sponsors:
        return
    spoke = [row for row in sponsors if row.introduced]
    others = Names(tuple(_sponsor(context, row) for row in sponsors if not row.introduced))
    key = f"sponsors/{sponsors[0].id}"
    if not spoke:
        paragraph(blocks, key, say("sponsored", names=others, target=target), source)
        return
    text = say(
        "introduced",
        capacity=context.capacity(spoke[0].delegation_id),
        names=Names(tuple(_sponsor(context, row) for row in spoke)),
        alone=yes_no(not others.names),
        others=others,
        target=target,
    )
    paragraph(blocks, key, text, source)
