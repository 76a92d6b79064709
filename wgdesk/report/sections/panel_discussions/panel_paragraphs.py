"""Builds the paragraphs on panels: who was on them, who moderated, what was presented, the exchange."""

from __future__ import annotations

from dataclasses import replace

from wgdesk.model import Lane, Medium, PanelKind, PanelRole, StatementKind
from wgdesk.phrasing.facts import (
    Count,
    ItemRefs,
    Missing,
    Names,
    Ordinal,
    People,
    Sittings,
    Symbol,
    Words,
)
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.outcome import PanelNow
from wgdesk.reads.values.record import Record
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.panel_discussions.panel_continued import continued, continuing_after
from wgdesk.report.sections.panel_discussions.panel_course import said_in_turn
from wgdesk.report.sections.panel_discussions.panel_leaders import Leaders, is_led
from wgdesk.report.sections.panel_discussions.panel_statements import (
    also_said,
    by_secretariat,
    discussed_on_panel,
    introduced_on_panel,
    on_occasion,
)
from wgdesk.report.sections.speakers.panel_members import discussants, in_turn, persons_on
from wgdesk.words.variants import yes_no

_HEARD = (PanelKind.THEMATIC, PanelKind.SPECIAL)  # presentations, which are heard, not held


def panels_of(context: Context, item_id: int | None) -> list[PanelNow]:
    """Return the panels under an item and its sub-items, or with None those under no item.

    They are in the order of the meetings at which they were held; one whose meeting is not recorded stays
    behind the panel before it. One of which nothing is recorded is left out.
    """
    wanted = {None} if item_id is None else context.with_subs([item_id])
    found: list[tuple[int, PanelNow]] = []
    for panel in context.record.panels:
        if panel.item_id in wanted and is_told(context.record, panel):
            before = found[-1][0] if found else 0
            at = context.record.sitting(panel.sitting_id).number if panel.sitting_id is not None else before
            found.append((at, panel))
    return [panel for _, panel in sorted(found, key=lambda one: one[0])]


def says_what(panel: PanelNow) -> bool:
    """Return whether the record says what a panel was, though perhaps nobody who was on it."""
    return bool(panel.title or panel.link or panel.partners) or panel.kind != PanelKind.PANEL


def is_told(record: Record, panel: PanelNow) -> bool:
    """Return whether enough is recorded of a panel for a sentence."""
    if any(one.panel_id == panel.id for one in record.points):
        return True
    return not panel.empty or is_led(panel) or says_what(panel) or panel.sitting_id is not None


def panels_held(context: Context, item_id: int | None, blocks: Blocks) -> None:
    """Add the summary of each panel: panellists with their functions, presentations, the exchange.

    Those that stand before who spoke on their item are left out.
    """
    for panel in panels_of(context, item_id):
        if not is_before_speakers(context, panel):
            blocks += panel_summary(context, panel)


def is_before_speakers(context: Context, panel: PanelNow) -> bool:
    """Return whether the summary of a panel stands before who spoke on its item, in the item's chapter."""
    return panel.before_speakers and panel.item_id is not None and context.has_section("chapters")


def panel_summary(context: Context, panel: PanelNow) -> Blocks:
    """Return the summary of a panel."""
    blocks: Blocks = []
    key, source = f"deliberations/panel/{panel.id}", Source("panel", panel.id)
    text = _held(context, panel) if is_held(context, panel) else _facilitated(context, panel)
    paragraph(blocks, key, text, source)
    told = len(blocks)
    said_in_turn(context, panel, blocks)
    presenting = panel.of_role(PanelRole.PANELLIST)
    if panel.exchanged and presenting:
        tail = context.words(panel.exchange, "panel", panel.id, "exchange")
        text = say(
            "exchange",
            panel=persons_on(context, presenting),
            presentations=Count(len(presenting)),
            told=yes_no(len(blocks) > told),
            tail=tail,
        )
        paragraph(blocks, f"{key}/exchange", text, source)
    return blocks


def _facilitated(context: Context, panel: PanelNow) -> Say:
    parts: list[Say] = []
    if presenting := panel.of_role(PanelRole.PANELLIST):
        placed, discussion = yes_no(not context.has_section("statements")), _named(context, panel)
        people = persons_on(context, presenting)
        parts.append(say("panel-facilitated", panel=people, discussion=discussion, placed=placed))
    return _moderated(context, panel, parts)


def is_held(context: Context, panel: PanelNow) -> bool:
    """Return whether the report says that the body held a panel, as it does of one with only a title."""
    nobody = not panel.of_role(PanelRole.PANELLIST) and (not is_led(panel) or bool(panel.presenters))
    return nobody or context.options.choice("panels_told") == "held"


def _held(context: Context, panel: PanelNow) -> Say:
    """Return that the body held a panel, on what, moderated by whom, and who made presentations."""
    at, heard = _known_sittings(context, panel), panel.kind in _HEARD
    people = persons_on(context, in_turn(panel, PanelRole.PANELLIST))
    leaders = _leaders(context, panel, ranked=True)
    parts = [
        say(
            "panel-held",
            body=context.body,
            known=yes_no(at is not None),
            sittings=at or Missing(),
            kind=panel.kind,
            heard=yes_no(heard),
            presenters=_heard_from(context, panel, people) if heard else say("no-words"),
            partners=_partners(context, panel),
            items=ItemRefs(()) if context.has_section("chapters") else context.item_numbers([panel.item_id]),
            titled=panel.titled if panel.title else "no",
            title=context.words(panel.title, "panel", panel.id, "title") if panel.title else Words(),
            continued=continuing_after(context, panel),
            chaired=leaders.chaired_after(),
            moderated=leaders.moderated_after(),
        )
    ]
    parts += introduced_on_panel(context, panel)
    if people.people and not heard:
        parts.append(say("panel-presentations", panel=people))
    return _then(context, panel, parts)


def _heard_from(context: Context, panel: PanelNow, people: People) -> Say:
    """Return by whom a presentation was made, as a part of the sentence that it was heard."""
    if people.people:
        return say("panel-heard-from", panel=people)
    if panel.presenters:
        return say("panel-heard-from-delegations", names=_names(context, panel), capacity="representative")
    return say("no-words")


def _presented_by(context: Context, panel: PanelNow) -> Say:
    """Return that delegations made presentations, after the panellists if there were any."""
    names, also = _names(context, panel), yes_no(bool(panel.of_role(PanelRole.PANELLIST)))
    return say("panel-presented-by", names=names, capacity="representative", also=also)


def _names(context: Context, panel: PanelNow) -> Names:
    known = context.record.delegations
    found = context.names(one.delegation_id for one in panel.presenters)
    remote = (one for one in panel.presenters if one.medium in (Medium.ONLINE, Medium.VIDEO))
    media = tuple((known[one.delegation_id].name.code, one.medium.value) for one in remote)
    return replace(found, order="entered", media=media)


def _then(context: Context, panel: PanelNow, parts: list[Say]) -> Say:
    """Return the sentences ``parts`` on a panel, plus who else presented, what followed, and its link."""
    presenting = panel.of_role(PanelRole.PANELLIST)
    if panel.presenters and (presenting or panel.kind not in _HEARD):
        parts.append(_presented_by(context, panel))
    parts += discussants(context, panel)
    parts += by_secretariat(context, panel)
    spoken = discussed_on_panel(context, panel)
    parts += also_said(spoken)
    if panel.followed and not spoken:
        parts.append(say("panel-followed", presentations=Count(panel.presented)))
    parts += on_occasion(context, panel, StatementKind.CLOSING)
    if panel.link:
        parts.append(say("panel-details", kind=panel.kind, link=Symbol(panel.link)))
    return parts[0] if len(parts) == 1 else say("sentences", parts=tuple(parts))


def _partners(context: Context, panel: PanelNow) -> Say:
    if not panel.partners:
        return say("no-words")
    return say("panel-partners", partners=context.words(panel.partners, "panel", panel.id, "partners"))


def _known_sittings(context: Context, panel: PanelNow) -> Sittings | None:
    """Return where a panel was held; None if that is not known for certain."""
    found = _sittings(context, panel)
    if not found or (len(found) > 1 and not panel.panellists):
        return None
    return Sittings(tuple(context.sitting_ref(context.record.sitting(key)) for key in found))


def panels_led(context: Context, item_id: int | None, blocks: Blocks) -> None:
    """Add who led the discussion on each panel, and who presided over it.

    If the summary of deliberations covers the panel, it names the moderator; then nobody is named here.
    """
    summarized = _summarized(context, item_id)
    for panel in panels_of(context, item_id):
        if is_held(context, panel):
            text = None if summarized else _held(context, panel)
        else:
            text = _discussion_led(context, panel, summarized=summarized)
        if text is not None:
            paragraph(blocks, f"statements/panel/{panel.id}", text, Source("panel", panel.id))


def _discussion_led(context: Context, panel: PanelNow, *, summarized: bool) -> Say | None:
    """Return who led a discussion and who moderated it.

    None if it had only somebody who chaired or moderated it, whom the summary names (``summarized``).
    """
    placed = not context.has_section("deliberations")  # no other section tells of their functions
    parts: list[Say] = []
    if panel.of_role(PanelRole.PANELLIST):
        own = panel.chaired_by_id is not None  # told by itself, with what the Chair said
        officer = None if own else context.presiding(_sittings(context, panel)) or context.record.chair
        people = persons_on(context, in_turn(panel, PanelRole.PANELLIST))
        discussion = _named(context, panel, debate=True)
        chair = None if officer is None else context.presiding_officer(officer)
        parts.append(_led(chair, people, discussion, placed=placed))
    if summarized:
        return parts[0] if parts else None
    return _moderated(context, panel, parts, placed=placed)


def _led(chair: Say | None, panel: People, discussion: Say, *, placed: bool) -> Say:
    """Return who led a discussion; ``placed``: with functions and States, which nobody else tells."""
    if chair is None and placed:
        return say("panel-led-unknown-placed", panel=panel, discussion=discussion)
    if chair is None:
        return say("panel-led-unknown", panel=panel, discussion=discussion)
    if placed:
        return say("panel-led-placed", chair=chair, panel=panel, discussion=discussion)
    return say("panel-led", chair=chair, panel=panel, discussion=discussion)


def _summarized(context: Context, item_id: int | None) -> bool:
    """Return whether the summary of deliberations covers the panels under an item, or those under none."""
    written = item_id is None or any(item.id == item_id and item.written for item in context.top_items)
    return written and context.has_section("deliberations")


def _named(context: Context, panel: PanelNow, *, debate: bool = False) -> Say:
    """Return what a panel is called: the discussion, or a panel or round table with its number and title.

    ``debate``: the discussion as held, for which a language may have another word.
    """
    items = context.item_numbers([panel.item_id])
    every = (item.id for item in context.record.items if panel.item_id in context.with_subs([item.id]))
    rounds = [one for one in panels_of(context, next(every, None)) if one.kind == panel.kind]
    usual_kind = panel.kind == PanelKind.PANEL
    plain = bool(items.numbers) and len(rounds) == 1 and not panel.title and usual_kind
    usual = "debate" if debate else "discussion"
    return say(
        "panel-discussion",
        items=items,
        kind=usual if plain else panel.kind,
        numbered=yes_no(len(rounds) > 1),
        round=Ordinal(rounds.index(panel) + 1),
        title=context.words(panel.title, "panel", panel.id, "title") if panel.title else Words(),
        titled=panel.titled if panel.title else "no",
        partners=_partners(context, panel),
    )


def _moderated(context: Context, panel: PanelNow, parts: list[Say], *, placed: bool = False) -> Say:
    """Return the sentences ``parts`` on a panel, plus who chaired and moderated it, and what followed.

    ``placed``: with the State of a moderator besides the function, since nothing else tells it.
    """
    _leaders(context, panel, placed=placed).tell(parts, _named(context, panel))
    parts += continued(context, panel)
    parts += introduced_on_panel(context, panel)
    return _then(context, panel, parts)


def _leaders(context: Context, panel: PanelNow, *, placed: bool = False, ranked: bool = False) -> Leaders:
    return Leaders(context, panel, next(iter(_sittings(context, panel)), None), placed=placed, ranked=ranked)


def _sittings(context: Context, panel: PanelNow) -> list[int]:
    """Return the sittings at which the panel spoke, in order; if unknown, those that took up its item."""
    if panel.sitting_id is not None:
        return [panel.sitting_id]
    rows = context.record.statements
    if panel.item_id is not None:
        rows = tuple(context.statements_under([panel.item_id]))
    people = {row.person_id for row in panel.panellists}
    spoke = [row for row in rows if row.lane == Lane.PANEL]
    own = [row for row in spoke if row.person_id in people]
    sittings = {row.sitting_id for row in own or (spoke if panel.item_id is not None else ())}
    if not sittings and panel.item_id is not None:
        sittings = {taken.sitting_id for taken in context.taken_up(panel.item_id)}
    return sorted(sittings, key=lambda key: context.record.sitting(key).number)
