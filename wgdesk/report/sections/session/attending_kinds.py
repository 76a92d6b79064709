"""Builds of which kinds those were who attended besides the members: observers and representatives apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wgdesk.model import Category
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.attendance import AttendanceListNow
from wgdesk.reads.values.roster import DelegationNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
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
    parent = context.record.meeting.text("parent_short")
    called = context.options.choice("other_states_called") == "parent_members" and bool(parent)
    groups: list[Say] = []
    sources: list[Source] = []
    for role, kinds in _APART:
        found: list[str] = []
        for kind, names in kinds.items():
            rows = [row for name in names for row in lists.pop(name, ())]
            more = [one for name in names for one in unnamed.pop(name, ())]
            if rows or more:
                found += _of_states(rows, more) if kind == "states" and not called else [kind]
                sources.append(
                    Source("delegation", rows[0].id) if rows else Source("attendance_list", more[0].id)
                )
        if found:
            told = tuple(
                say("attended-kind", kind=kind, body=context.body, parent=parent, belonging=yes_no(called))
                for kind in found
            )
            groups.append(say("attended-kinds-as", role=role, kinds=say("listing", parts=told)))
    if groups:
        text = say("attended-kinds-apart", kinds=say("listing", parts=tuple(groups)))
        paragraph(blocks, "attendance/kinds", text, sources[0])


def _of_states(rows: Sequence[DelegationNow], more: Sequence[AttendanceListNow]) -> list[str]:
    """Return the kinds of States that came: Members of the United Nations, and others."""
    outside = [row for row in rows if outside_united_nations(row.code)]
    return [
        *(["member_states"] if len(outside) < len(rows) or more else []),
        *(["non_members"] if outside else []),
    ]
