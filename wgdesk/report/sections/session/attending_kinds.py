"""Builds of which kinds those were who attended: with the members, or observers and representatives apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wgdesk.model import Category
from wgdesk.phrasing.facts import Count
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.attendance import AttendanceListNow
from wgdesk.reads.values.roster import DelegationNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.unions import is_union
from wgdesk.report.sections.speakers.speeches import UNITED_NATIONS
from wgdesk.rules.attendance import outside_united_nations
from wgdesk.words.variants import yes_no

# In the order of E/2025/24, E/2025/26 and E/2025/32: as what they attended, the kinds, their lists.
_APART: tuple[tuple[str, Mapping[str, tuple[str, ...]]], ...] = (
    (
        "observers",
        {
            "states": ("other_states", "signatories", "non_signatories"),
            "entities": ("permanent_observer",),
        },
    ),
    ("representatives", {"united_nations": UNITED_NATIONS}),
    (
        "observers",
        {"organizations": ("igo",), "society": (Category.NGO.value,), "others": ("other_entity",)},
    ),
)


def in_kind(
    context: Context,
    lists: dict[str, list[DelegationNow]],
    unnamed: dict[str, list[AttendanceListNow]],
    others: Mapping[str, tuple[str, ...]],
    blocks: Blocks,
) -> None:
    """Append that those attended who decide, without name and number, and with them the kinds of ``others``.

    Takes these out of ``lists`` and ``unnamed``; a union is named by itself. Members may be persons.
    """
    members = [one for one in context.record.body_members if one.came]
    kinds: list[tuple[str, int]] = []
    sources = [Source("participant", one.id) for one in members[:1]]
    for kind, names in {"deciders": ("states", "parties"), **others}.items():
        unions = [row for name in names for row in lists.get(name, ()) if is_union(context, row.id)]
        rows = [row for name in names for row in lists.get(name, ()) if row not in unions]
        more = [one for name in names for one in unnamed.pop(name, ())]
        for name in names:
            lists[name] = [row for row in lists.get(name, ()) if row in unions]
        if rows or more:
            kinds.append((kind, number_of(rows, more)))
            sources.append(_first(rows, more))
    if sources:
        told = kinds_said(context, kinds)
        who = "both" if members and kinds else "members" if members else "others"
        text = say("attended-in-kind", who=who, body=context.body, kinds=told)
        paragraph(blocks, "attendance/in_kind", text, sources[0])


def kinds_apart(
    context: Context,
    lists: dict[str, list[DelegationNow]],
    unnamed: dict[str, list[AttendanceListNow]],
    blocks: Blocks,
) -> None:
    """Append the sentence, and take the lists that it has out of ``lists`` and ``unnamed``.

    Which States are no Members of the United Nations is told apart, unless the body calls the others members
    of its parent.
    """
    called = outside_belong_to_parent(context)
    groups: list[Say] = []
    sources: list[Source] = []
    for role, kinds in _APART:
        found: list[tuple[str, int]] = []
        for kind, names in kinds.items():
            rows = [row for name in names for row in lists.pop(name, ())]
            more = [one for name in names for one in unnamed.pop(name, ())]
            if rows or more:
                of_states = kind == "states" and not called
                found += _of_states(rows, more) if of_states else [(kind, number_of(rows, more))]
                sources.append(_first(rows, more))
        if found:
            groups.append(say("attended-kinds-as", role=role, kinds=kinds_said(context, found)))
    if groups:
        text = say("attended-kinds-apart", kinds=say("listing", parts=tuple(groups)))
        paragraph(blocks, "attendance/kinds", text, sources[0])


def _first(rows: Sequence[DelegationNow], more: Sequence[AttendanceListNow]) -> Source:
    return Source("delegation", rows[0].id) if rows else Source("attendance_list", more[0].id)


def outside_belong_to_parent(context: Context) -> bool:
    """Return whether the report calls States that are not members of the body members of its parent."""
    parent = context.record.meeting.text("parent_short")
    return context.options.choice("other_states_called") == "parent_members" and bool(parent)


def observers_invited(context: Context, blocks: Blocks) -> None:
    """Append that observers were invited to give written statements, if the body says so."""
    if blocks and context.options.choice("observers_invited") == "said":
        paragraph(blocks, "attendance/invited", say("observers-invited"), context.source)


def number_of(rows: Sequence[DelegationNow], more: Sequence[AttendanceListNow]) -> int:
    """Return how many came, those without a recorded name included."""
    return len(rows) + sum(one.unnamed for one in more)


_STATES = ("states", "member_states")


def kinds_said(context: Context, kinds: Sequence[tuple[str, int]]) -> Say:
    """Return what those of each kind are called; by option with the number of each, or that of States.

    Those who decide have no number here. All are in figures if one has two digits, as of speakers.
    """
    counted = context.options.choice("kinds_counted")
    numbers = {
        kind: n
        for kind, n in kinds
        if kind != "deciders" and (counted == "all" or (counted == "states" and kind in _STATES))
    }
    figures = yes_no(len(numbers) > 1 and any(n >= 10 for n in numbers.values()))
    return say("listing", parts=tuple(_said(context, kind, numbers.get(kind), figures) for kind, _ in kinds))


def _said(context: Context, kind: str, number: int | None, figures: str) -> Say:
    parent = context.record.meeting.text("parent_short")
    belonging = yes_no(outside_belong_to_parent(context))
    if number is not None:
        return say(
            "attended-kind-counted",
            kind=kind,
            n=Count(number),
            figures=figures,
            body=context.body,
            parent=parent,
            belonging=belonging,
        )
    return say(
        "attended-kind",
        kind=kind,
        body=context.body,
        instrument=context.instrument,
        parent=parent,
        belonging=belonging,
    )


def _of_states(rows: Sequence[DelegationNow], more: Sequence[AttendanceListNow]) -> list[tuple[str, int]]:
    """Return the kinds of States that came, with their numbers: Members of the United Nations, and others."""
    outside = [row for row in rows if outside_united_nations(row.code)]
    members = number_of(rows, more) - len(outside)
    return [
        *([("member_states", members)] if members else []),
        *([("non_members", len(outside))] if outside else []),
    ]
