"""Finds who made a point, its verb and what was said in a sentence, and the sentences that go on with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from wgdesk.phrasing.report_wording import wording
from wgdesk.words.seen import Seen, seen


def body_name(meeting: Mapping[str, Any], lang: str) -> str:
    """Return the name by which a body calls itself; empty if it is not known."""
    names = (meeting.get(column, {}).get(lang, "") for column in ("body_short", "body_full"))
    return next(filter(None, names), "")


def framed_point(text: str, lang: str, body: str) -> dict[str, Any] | None:
    """Return a paragraph as a point with its frame; None if its first sentence has none that is known."""
    whole = Seen(text)
    between = wording(lang).ends.search(whole.text)
    first = Seen(whole.piece(0, between.start()) if between else text)
    rest = whole.piece(between.end(), len(whole.text)) if between else ""
    for pattern, facts in _patterns(lang, body):
        found = first.find(pattern)
        if found is None:
            continue
        point: dict[str, Any] = {**facts, **_of_groups(found, lang)}
        point["said"] = {lang: found["said"].rstrip(".")}
        return {**point, "continuation": {lang: rest}} if rest else point
    return None


def _of_groups(found: Mapping[str, str], lang: str) -> dict[str, Any]:
    frames, point = wording(lang).frames, dict[str, Any]()
    if "maker" in found:
        point |= frames.made_by(seen(found["maker"]).lower())
    if "too" in found:
        point["joins"] = frames.too[seen(found["too"])]
    return {**point, "verb": {lang: found["verb"]}} if "verb" in found else point


@cache
def _patterns(lang: str, body: str) -> tuple[tuple[re.Pattern[str], Mapping[str, str]], ...]:
    frames = wording(lang).frames
    makers = "|".join(sorted(map(re.escape, frames.makers), key=len, reverse=True))
    return tuple(
        (
            re.compile(
                pattern.replace("BODY", re.escape(seen(body))).replace("MAKERS", f"(?i:{makers})"),
            ),
            facts,
        )
        for pattern, facts in frames.patterns
        if body or "BODY" not in pattern
    )


def body_said(text: str, lang: str, body: str) -> bool:
    """Return whether a paragraph tells what the body itself said in the debate, and not what it did."""
    point = framed_point(text, lang, body)
    if point is None or point.get("voice") != "body":
        return False
    said = seen(f"{point['verb'][lang]} {point['said'][lang]}")
    return re.match(wording(lang).frames.debated, said) is not None
