"""Finds who made a point, its verb and what was said in a sentence, and the sentences that go on with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from wgdesk.phrasing.report_wording import wording
from wgdesk.words.seen import Seen, seen

_ASSERTED = "asserted"


def body_name(meeting: Mapping[str, Any], lang: str) -> str:
    """Return the name by which a body calls itself; empty if it is not known."""
    names = (meeting.get(column, {}).get(lang, "") for column in ("body_short", "body_full"))
    return next(filter(None, names), "")


def framed_points(text: str, lang: str, body: str) -> list[dict[str, Any]]:
    """Return the sentences of a paragraph as points with their frames; empty if the first has none.

    A sentence that has none goes on with the point before it. What a body asserts has no frame: the paragraph
    is one point, unless a frame comes later in it.
    """
    points: list[dict[str, Any]] = []
    asserts = re.match(wording(lang).frames.asserted, seen(text)) is not None
    for sentence in _sentences(Seen(text), lang):
        point = _framed(sentence, lang, body)
        if point is not None:
            points.append(point)
        elif not points and asserts:
            points.append({"form": _ASSERTED, "said": {lang: sentence.written}})
        elif not points:
            return []
        elif points[-1].get("form") == _ASSERTED:
            points[-1]["said"] = {lang: f"{points[-1]['said'][lang]} {sentence.written}"}
        else:
            before = points[-1].get("continuation", {}).get(lang, "")
            points[-1]["continuation"] = {lang: f"{before} {sentence.written}".strip()}
    return points


def _sentences(whole: Seen, lang: str) -> Iterator[Seen]:
    begin = 0
    for between in wording(lang).ends.finditer(whole.text):
        yield Seen(whole.piece(begin, between.start()))
        begin = between.end()
    yield Seen(whole.piece(begin, len(whole.text)))


def _framed(sentence: Seen, lang: str, body: str) -> dict[str, Any] | None:
    """Return a sentence as a point with its frame; None if it has none that is known."""
    lead, comma, _ = sentence.text.partition(wording(lang).comma)
    joins = wording(lang).frames.leads.get(re.sub(f"^{wording(lang).joined}", "", lead)) if comma else None
    if joins:
        clause = sentence.after(len(lead) + len(comma)).written
        sentence = Seen(clause[:1].upper() + clause[1:])
    for pattern, facts in _patterns(lang, body):
        found = sentence.find(pattern)
        if found is None:
            continue
        led = {"joins": joins} if joins else {}
        point: dict[str, Any] = {**facts, **led, **_of_groups(found, lang)}
        if facts.get("form") == "appeal":
            asked, verb = wording(lang).frames.appealed(found)
            point |= {"maker": {lang: asked}, "verb": {lang: verb}}
        return {**point, "said": {lang: found["said"].rstrip(".")}}
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
    point = next(iter(framed_points(text, lang, body)), {})
    if point.get("voice") != "body":
        return False
    said = seen(f"{point['verb'][lang]} {point['said'][lang]}")
    return re.match(wording(lang).frames.debated, said) is not None
