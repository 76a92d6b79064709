"""Puts the ground of an election or action before its subject: "At its 1st meeting, under rule 13, the"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from wgdesk.phrasing.facts import Sittings
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.reads.values.words import Words
from wgdesk.report.sections.common.context import Context


def grounded(context: Context, text: Say, ground: Words, table: str, row_id: int) -> Say:
    """Return a sentence that names its sittings with the ``ground`` of a row between these and its subject.

    So E/2025/39, para. 11: "At its 1st plenary meeting, on 21 April 2025, and in accordance with rule 13 of
    its rules of procedure, the Commission elected". A sentence in two readings has it in each.
    """
    if not ground:
        return text
    if text.key == "readings":
        parts = [(name, cast(Say, part)) for name, part in text.facts]
        return say("readings", **{name: grounded(context, one, ground, table, row_id) for name, one in parts})
    sittings = text.fact("sittings")
    words = context.words(ground, table, row_id, "ground")
    return say("ground-at", sittings=sittings, body=context.body, ground=words, text=without_sitting(text))


def after_its_ground(context: Context, text: Say, ground: Words, table: str, row_id: int) -> Say:
    """Return a sentence that names no sitting with the ``ground`` of a row before it, if there is one.

    So E/2025/44, para. 2: "Bearing in mind the theme of the 2026 session, the Committee recommends".
    """
    if not ground:
        return text
    return say("with-ground", ground=context.words(ground, table, row_id, "ground"), text=text)


def without_sitting(text: Say) -> Say:
    """Return a sentence that names no sitting: "The Board decided"."""
    facts = tuple(
        (name, replace(fact, unsaid=True) if isinstance(fact, Sittings) else fact)
        for name, fact in text.facts
    )
    return replace(text, facts=facts)


def by_ground(officers: Sequence[OfficerNow]) -> list[list[OfficerNow]]:
    """Return those elected at a sitting by the ground of their election, each with a sentence of its own.

    The ground of the first holds for those who have none.
    """
    first = officers[0].ground
    found: dict[Words, list[OfficerNow]] = {}
    for one in officers:
        found.setdefault(one.ground or first, []).append(one)
    return list(found.values())
