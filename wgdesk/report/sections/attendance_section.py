"""Builds the section on attendance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from wgdesk.model import Category
from wgdesk.phrasing.facts import AnnexRef, Count, Names, Words
from wgdesk.phrasing.tree import Annex, Block, Body, Paragraph, Say, Source, say
from wgdesk.reads.values.attendance import AttendanceListNow
from wgdesk.reads.values.roster import DelegationNow
from wgdesk.report.sections.common import references
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.unions import is_union
from wgdesk.report.sections.session.attending_kinds import (
    in_kind,
    kinds_apart,
    kinds_said,
    number_of,
    observers_invited,
    outside_belong_to_parent,
)
from wgdesk.report.sections.session.composition_paragraphs import composition
from wgdesk.report.sections.session.members_as_persons import attending_members
from wgdesk.report.sections.speakers.speeches import UNITED_NATIONS
from wgdesk.rules.attendance import ORGANIZATIONS, PRINTED, printed_list
from wgdesk.words.variants import yes_no

ANNEX = "annex_attendance"
Unnamed = dict[str, list[AttendanceListNow]]  # lists with members known only by number, by the printed list


def attendance(context: Context) -> Blocks:
    """Return who attended, or in which annex that stands; then where the list of participants is."""
    blocks: Blocks = []
    composition(context, blocks)
    came = _attended(context)
    if came and context.has_section(ANNEX):
        text = say("attendance-annexed", annex=AnnexRef(ANNEX))
        paragraph(blocks, "attendance/annexed", text, context.source)
    else:
        blocks += came
        observers_invited(context, blocks)
    references.participants(context, blocks)
    return blocks


def annex(context: Context) -> Blocks:
    """Return the annex on who attended; empty if nobody did.

    With no section on attendance it has all that such a section would say.
    """
    came = _attended(context)
    if not came:
        return []
    before: Blocks = []
    after: Blocks = []
    if not context.has_section("attendance"):
        composition(context, before)
        references.participants(context, after)
    heading: Block[Say] = Annex(ANNEX, say("label-annex"), say("heading-annex_attendance"))
    told = (one for one in (*before, *came, *after) if isinstance(one, Paragraph))
    return [heading, *(Body(one.key, one.text, one.source) for one in told)]


def _attended(context: Context) -> Blocks:
    """Return who attended of the members who are persons, and each list that is not empty, in a fixed order.

    By option all observers share one list, or only numbers are given: of those who decide, of observers, of
    non-governmental organizations; or of observers only the kinds. Organizations without a recorded name are
    counted after the named ones; of States, if some have no name, only the number is given.
    """
    blocks: Blocks = []
    unnamed = _unnamed_lists(context)
    lists: dict[str, list[DelegationNow]] = {name: [] for name in PRINTED}
    for row in context.record.delegations.values():
        if context.attends(row):
            lists[_list_among(context, row)].append(row)
    came = frozenset(name for name, rows in lists.items() if rows)
    society: Blocks = []
    way = context.options.choice("attendance_observers")
    # In one list of all observers those with a name stand by name, and the others are counted.
    together = way == "one_list" and Category.NGO in unnamed
    if context.options.choice("attendance_ngos") == "counted" and not together:
        _counted_society(context, lists.pop(Category.NGO), unnamed.pop(Category.NGO, []), society)
    if context.options.choice("attendance_deciders") == "kind":
        in_kind(context, lists, unnamed, _OF_KINDS if way == "kinds" else {}, blocks)
    attending_members(context, blocks)
    _deciders(context, {name: lists.pop(name) for name in _DECIDERS}, unnamed, blocks)
    if associates := lists.pop("associate_member"):
        _list(context, "associate_member", associates, blocks)
    if way == "one_list":
        _together(context, [row for rows in lists.values() for row in rows], blocks)
        lists = {}
    elif way == "counted":
        _counted_observers(context, _COUNTED, lists, unnamed, blocks)
    elif way == "kinds":
        _kinds(context, lists, unnamed, blocks)
    elif way == "kinds_apart":
        kinds_apart(context, lists, unnamed, blocks)
    if any(name in unnamed for name in _COUNTED["states"]):
        _counted_observers(context, {"states": _COUNTED["states"]}, lists, unnamed, blocks)
    for name in PRINTED:
        if rows := lists.get(name):
            _list(context, name, rows, blocks, also=bool(came & set(_BEFORE.get(name, ()))))
        for one in unnamed.get(name, ()):
            _unnamed(context, one, other=name in came, blocks=blocks)
    return [*blocks, *society]


def _list_among(context: Context, row: DelegationNow) -> str:
    """Return the list that names a delegation; by option an observing union is among organizations."""
    listed = context.list_of(row.id)
    among = context.options.choice("observing_union") == "organizations"
    return Category.IGO.value if listed == Category.REIO and among else listed


def _unnamed_lists(context: Context) -> Unnamed:
    """Return the lists of which some members have no recorded name."""
    deciders = context.options.choice("term_deciders")
    found: Unnamed = {}
    for one in context.record.lists:
        if one.unnamed:
            found.setdefault(printed_list(one.category, deciders), []).append(one)
    return found


def _deciders(
    context: Context, lists: Mapping[str, list[DelegationNow]], unnamed: Unnamed, blocks: Blocks
) -> None:
    """Append those who decide, by name or by number as the option says; a union always by name."""
    by_number = context.options.choice("attendance_deciders") != "named"
    unions = [row for rows in lists.values() for row in rows if is_union(context, row.id)]
    called = context.options.choice("term_deciders")
    absent = {printed_list(one.category, called): one.absent for one in context.record.lists if one.absent}
    for name, those in lists.items():
        rows = [row for row in those if row not in unions]
        more = unnamed.pop(name, [])
        if more or (rows and by_number):
            text = say(
                "attended-deciders-counted",
                kind=name,
                n=Count(number_of(rows, more)),
                body=context.body,
                instrument=context.instrument,
                missed=yes_no(name in absent),
                absent=Count(absent.get(name, 0)),
            )
            paragraph(blocks, f"attendance/{name}", text, _first(rows, more))
        elif rows:
            _list(context, name, rows, blocks)
    if unions:
        names = Names(tuple(row.name for row in unions))
        text = say("attended-union", names=names, instrument=context.instrument, body=context.body)
        paragraph(blocks, "attendance/union", text, Source("delegation", unions[0].id))


def _manner(context: Context) -> str:
    """Return how the report says that those attended who do not decide: the option of that name."""
    return context.options.choice("guests_attend")


def _parent(context: Context) -> Words:
    return context.record.meeting.text("parent_short")


def _counted_observers(
    context: Context,
    kinds: Mapping[str, tuple[str, ...]],
    lists: dict[str, list[DelegationNow]],
    unnamed: Unnamed,
    blocks: Blocks,
) -> None:
    """Append how many observers there were of each kind, and take them out of ``lists`` and ``unnamed``."""
    for kind, names in kinds.items():
        rows = [row for name in names for row in lists.pop(name, ())]
        more = [one for name in names for one in unnamed.pop(name, ())]
        n = number_of(rows, more)
        if n:
            text = say(
                "attended-observers-counted",
                kind=kind,
                n=Count(n),
                body=context.body,
                parent=_parent(context),
                belonging=yes_no(outside_belong_to_parent(context)),
                manner=_manner(context),
                figures="no",
            )
            paragraph(blocks, f"attendance/{kind}/counted", text, _first(rows, more))


def _kinds(context: Context, lists: dict[str, list[DelegationNow]], unnamed: Unnamed, blocks: Blocks) -> None:
    """Append of which kinds there were observers, and take these out of ``lists`` and ``unnamed``."""
    found: dict[str, tuple[Source, int]] = {}
    for kind, names in _OF_KINDS.items():
        rows = [row for name in names for row in lists.pop(name, ())]
        more = [one for name in names for one in unnamed.pop(name, ())]
        if rows or more:
            found[kind] = (_first(rows, more), number_of(rows, more))
    if found:
        kinds = kinds_said(context, [(kind, n) for kind, (_, n) in found.items()])
        states = yes_no("states" in found and _manner(context) == "observers")
        text = say("attended-kinds", states=states, kinds=kinds)
        paragraph(blocks, "attendance/kinds", text, next(iter(found.values()))[0])


def _counted_society(
    context: Context, rows: list[DelegationNow], more: list[AttendanceListNow], blocks: Blocks
) -> None:
    """Append how many non-governmental organizations there were, and their status if all have a name."""
    n = number_of(rows, more)
    if n:
        status = yes_no(not more and all(row.consultative for row in rows))
        text = say("attended-ngos-counted", n=Count(n), consultative=status, manner=_manner(context))
        paragraph(blocks, "attendance/ngo", text, _first(rows, more))


def _first(rows: list[DelegationNow], more: list[AttendanceListNow]) -> Source:
    """Return the source of a number: the first delegation in it, or the list if it has no names."""
    return Source("delegation", rows[0].id) if rows else Source("attendance_list", more[0].id)


def _unnamed(context: Context, state: AttendanceListNow, *, other: bool, blocks: Blocks) -> None:
    """Append how many organizations of a kind have no recorded name; ``other``: some of it are named."""
    n, manner = Count(state.unnamed), _manner(context)
    text = say("attended-unnamed", kind=state.category, n=n, other=yes_no(other), manner=manner)
    paragraph(blocks, f"attendance/{state.category}/unnamed", text, Source("attendance_list", state.id))


def _list(
    context: Context, name: str, rows: list[DelegationNow], blocks: Blocks, *, also: bool = False
) -> None:
    """Append the paragraph of a list; for non-governmental organizations, one for each status.

    ``also``: others of its kind stand before, so that these are the "other" ones.
    """
    if name != Category.NGO:
        paragraph(blocks, f"attendance/{name}", *_said(context, name, rows, also=also))
        return
    # Consultative status is printed only where it is recorded.
    known, others = [row for row in rows if row.consultative], [row for row in rows if not row.consultative]
    if known:
        text, source = _said(context, name, known, last=not others)
        paragraph(blocks, "attendance/ngo", text, source)
    if others:
        if known and context.stage == "draft":  # the word "other" implies that these have no such status
            others = [_unsure(row) if row.consultative is None else row for row in others]
        text, source = _said(context, name, others, neutral=True, also=bool(known))
        paragraph(blocks, "attendance/ngo-neutral", text, source)


def _unsure(row: DelegationNow) -> DelegationNow:
    return replace(row, name=replace(row.name, doubtful=True))


def _together(context: Context, rows: list[DelegationNow], blocks: Blocks) -> None:
    """Append one list of all observers, if there were any; it is open if one of their lists is."""
    if not rows:
        return
    listed = {row.listed_in for row in rows}
    is_open = any(state.is_open for state in context.record.lists if state.category in listed)
    names = Names(tuple(row.name for row in rows), "sorted", is_open)
    alone = len(rows) == 1 and not is_open
    manner = _manner(context)
    text = say("attended-bare" if alone else "attended-observers", names=names, manner=manner, standing="no")
    paragraph(blocks, "attendance/observers", text, Source("delegation", rows[0].id))


_DECIDERS = ("states", "parties")  # the others are observers
# Observers that are counted together. The European Union is named unless it is among organizations, and
# non-governmental organizations have an option of their own.
_COUNTED: Mapping[str, tuple[str, ...]] = {
    "states": ("other_states", "signatories", "non_signatories"),
    "united_nations": UNITED_NATIONS,
    "entities": ("permanent_observer",),
    "organizations": ("igo",),
}
_OF_KINDS = {**_COUNTED, "society": (Category.NGO.value,)}
# If a list of this kind has one name only, the name is enough: it says what kind of body this is.
_BARE = (*UNITED_NATIONS, "igo", "other_entity")
# After which lists these are the "other" ones.
_BEFORE = {"un_entity": UNITED_NATIONS[:-1], "other_entity": ORGANIZATIONS[:-2]}
# Where guests "attended", these did so as observers, a status that neither the other States nor the bodies of
# the United Nations need (E/2025/39, paras. 5-9).
_STANDING = ("permanent_observer", "igo", "ngo", "other_entity")


def blocks_of(name: str) -> tuple[str, ...]:
    """Return the keys of the paragraphs that may name members of a list, in order."""
    if name == Category.REIO:  # by option it is among intergovernmental organizations
        return (*dict.fromkeys((f"attendance/{name}", *blocks_of(Category.IGO))),)
    kinds = [f"{kind}/counted" for kind, names in _COUNTED.items() if name in names]
    others = ["union"] if name in _DECIDERS else ["observers", "kinds", *kinds]
    others.append("in_kind")
    own = [name, *([f"{name}-neutral"] if name == Category.NGO else []), *others, f"{name}/unnamed"]
    return tuple(f"attendance/{one}" for one in own)


def _said(
    context: Context,
    name: str,
    rows: list[DelegationNow],
    *,
    neutral: bool = False,
    also: bool = False,
    last: bool = True,
) -> tuple[Say, Source]:
    """Return the sentence of a list, and its row or the first delegation as source.

    ``neutral``: do not mention consultative status; ``also``: a paragraph on those that have it,
    or on others of the kind, precedes. ``last``: this is the last paragraph of the list, which shows whether
    the list is open.
    """
    of = {row.listed_in for row in rows}
    state = next((row for row in context.record.lists if row.category in of), None)
    names = Names(
        tuple(row.name for row in rows),
        "entered" if state is not None and state.as_entered else "sorted",
        state is not None and state.is_open and last,
    )
    source = Source("attendance_list", state.id) if state else Source("delegation", rows[0].id)
    if name == "parties":
        return say("attended-parties", names=names, instrument=context.instrument, body=context.body), source
    if name == "states":
        return say("attended-states", names=names), source
    manner, standing = _manner(context), yes_no(name in _STANDING)
    if name == Category.OTHER_PARTICIPANTS and context.options.choice("attendance_list") == "observers":
        manner = "observers"
    if neutral:
        said = say("attended-ngo-neutral", names=names, also=yes_no(also), manner=manner, standing=standing)
        return said, source
    single = len(rows) == 1 and not names.is_open
    text = say(
        "attended-bare" if single and name in _BARE else f"attended-{name}",
        names=names,
        manner=manner,
        standing=standing,
        also=yes_no(also),
        instrument=context.instrument,
        body=context.body,
        parent=_parent(context),
        belonging=yes_no(outside_belong_to_parent(context)),
    )
    return text, source
