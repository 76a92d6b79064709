"""What an action was taken on: an amendment, a recommendation, a document, or the words typed for it.

By the option ``texts_named`` a document is named by title and symbol only where it is first mentioned, "a
draft resolution entitled ...", and is "the draft resolution" in the paragraphs that follow.
"""

from __future__ import annotations

from wgdesk.model import ActionVerb, DocumentKind
from wgdesk.phrasing.facts import Count, Missing, RecommendationRefs, Symbol
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.actions import ActionNow
from wgdesk.reads.values.outcome import DocumentNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.decisions.text_authors import names_of, sponsors_of
from wgdesk.report.sections.decisions.text_kinds import kind_of, of_kind
from wgdesk.words.variants import yes_no

# Of other documents there is one, "the report", or their Arabic nouns would need another case.
_DRAFTS = (DocumentKind.DRAFT_RESOLUTION, DocumentKind.DRAFT_DECISION)


def whole(context: Context, action: ActionNow) -> Say:
    """Return what an action was taken on, by all that names it."""
    if action.amends_id is not None:
        return _amendment(context, action)
    document = document_of(context, action)
    if document is not None:
        return _document(context, document)
    words = say("words", text=context.words(action.object, "action", action.id, "object"))
    if asked_for(action):
        asking = sponsors_of(context, action)
        names = names_of(context, asking)
        return say("the-requests", names=names, n=Count(len(asking)), text=words) if asking else words
    # Words typed for a text of the report stand in place of its number: "the dates of its next session".
    if action.recommendation_id is not None and by_number(action):
        return _recommendation(context, action.recommendation_id)
    return words


def first(context: Context, action: ActionNow) -> Say:
    """Return it as it is named where the report first mentions it."""
    document = _named_once(context, action)
    if document is None or document.kind not in _DRAFTS:
        return whole(context, action)
    return _document(context, document, is_first=True)


def again(context: Context, action: ActionNow) -> Say:
    """Return it as it is named after that."""
    document = _named_once(context, action)
    return whole(context, action) if document is None else bare(document)


def bare(document: DocumentNow) -> Say:
    """Return a document by its kind alone: "the draft resolution"."""
    none = Missing()
    return say(
        "the-document",
        kind=document.kind,
        author="none",
        described="no",
        content=none,
        titled="no",
        title=none,
        numbered="no",
        symbol=none,
    )


def decided_on(context: Context, action: ActionNow) -> Say:
    """Return it as the sentence on the decision names it."""
    return again(context, action) if introduced(context, action) else first(context, action)


def introduced(context: Context, action: ActionNow) -> bool:
    """Return whether paragraphs before the decision name the text."""
    return action.budget is not None or brought(context, action)


def brought(context: Context, action: ActionNow) -> bool:
    """Return whether it is told who brought the text before the meeting, or when that had it before it."""
    known = (None if told_by_officer(action) else action.introduced_by_id, action.introduced_at_id)
    brought_by = () if asked_for(action) else sponsors_of(context, action)
    return any(one is not None for one in known) or bool(brought_by)


def told_by_officer(action: ActionNow) -> bool:
    """Return whether an action is that an officer informed the meeting or drew its attention to something.

    So bodies have it of their Chairs: A/80/23, 39 and 78; A/80/29, 13; E/2025/28. The officer has introduced
    no text then.
    """
    return action.verb in (ActionVerb.INFORMED, ActionVerb.DRAWN) and action.introduced_by_id is not None


def asked_for(action: ActionNow) -> bool:
    """Return whether an action was on requests, so that its sponsors are those who made them."""
    return action.verb == ActionVerb.ACCEDED and not cited(action)


def brought_apart(action: ActionNow) -> bool:
    """Return whether a sentence of its own tells of who brought a text, or when, before the meeting.

    The decision on an amendment names who moved it, unless the record says at which meeting that was, or
    which officer introduced it.
    """
    return (
        action.amends_id is None or action.introduced_at_id is not None or action.introduced_by_id is not None
    )


def cited(action: ActionNow) -> bool:
    """Return whether an action is on a text that is named by its number or symbol, not in typed words."""
    return action.recommendation_id is not None or action.document_id is not None


def by_number(action: ActionNow) -> bool:
    """Return whether the sentence on an action calls a text of the report by its number."""
    return action.recommendation_id is not None and action.document_id is None and not action.object


def told_with(context: Context, action: ActionNow) -> ActionNow:
    """Return the action beside which an action is told: for an amendment, the decision on its text."""
    found = (one for one in context.record.actions if one.id == action.amends_id)
    return next(found, action)


def document_of(context: Context, action: ActionNow) -> DocumentNow | None:
    """Return the document that an action was taken on."""
    found = (row for row in context.record.documents if row.id == action.document_id)
    return next(found, None)


def _named_once(context: Context, action: ActionNow) -> DocumentNow | None:
    """Return the document that an action is on, if it is named in full only once."""
    once = context.options.choice("texts_named") == "first" and action.amends_id is None
    return document_of(context, action) if once else None


def _amendment(context: Context, action: ActionNow) -> Say:
    """Return an amendment by who moved it, the text that it was put to if that is cited, and its words."""
    text = told_with(context, action)
    movers = [] if brought_apart(action) else sponsors_of(context, action)
    return say(
        "the-amendment",
        moved=yes_no(bool(movers)),
        capacity=context.capacity(movers[0].delegation_id) if movers else "representative",
        names=names_of(context, movers),
        cited=yes_no(cited(text)),
        target=again(context, text) if introduced(context, text) else whole(context, text),
        worded=yes_no(bool(action.object)),
        text=context.words(action.object, "action", action.id, "object"),
    )


def _recommendation(context: Context, key: int) -> Say:
    """Return a recommendation by its number, or by its heading if it has none for want of agreement."""
    for cluster in context.record.clusters:
        if any(row.id == key and not row.number for row in cluster.recommendations):
            heading = context.words(cluster.heading, "cluster", cluster.id, "heading")
            text = say("the-proposal", headed=yes_no(bool(cluster.heading)), heading=heading)
            return of_kind(cluster.kind, text)
    return of_kind(kind_of(context, key), say("the-recommendations", n=RecommendationRefs((key,))))


def _document(context: Context, row: DocumentNow, *, is_first: bool = False) -> Say:
    if context.options.choice("texts_named") == "symbol" and row.kind in _DRAFTS and row.symbol:
        symbol = context.sure(Symbol(row.symbol), "document", row.id, "symbol")
        return say("document-by-symbol", kind=row.kind, symbol=symbol)
    return say(
        "a-document" if is_first else "the-document",
        kind=row.kind,
        author="secretariat" if row.by_secretariat and not (row.author or row.of_session) else "none",
        described=yes_no(row.of_session),
        content=context.sure(row.content, "document", row.id, "content"),
        titled=yes_no(bool(row.title)),
        title=context.sure(row.title, "document", row.id, "title"),
        numbered=yes_no(bool(row.symbol)),
        symbol=context.sure(Symbol(row.symbol), "document", row.id, "symbol"),
    )
