"""Reads points that are typed whole as who made them, verb, what was said, and the sentences that go on.

A point that would be printed in other words stays as it is, typed whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from wgdesk.earlier.point_framing import body_name, framed_points
from wgdesk.earlier.printed_record import PrintedRecord, imported
from wgdesk.earlier.understanding import Understood
from wgdesk.words.seen import seen

ReadPoint = Mapping[str, Any]
_TIMES = 2  # that points are tried


def with_framed_points(
    found: Understood, record: PrintedRecord, name: str
) -> tuple[Understood, PrintedRecord]:
    """Return what was understood with points in their frames, and the record made of it.

    ``record`` is made from what was understood, apart from its options; ``name`` is that of the file.
    """
    body = body_name(found.record["meeting"], found.lang)
    options = {**record.options, **found.record.get("options", {})}
    refused: set[str] = set()
    for _ in range(_TIMES):
        tried: dict[str, list[ReadPoint]] = {}

        def frames(point: ReadPoint, tried: dict[str, list[ReadPoint]] = tried) -> list[ReadPoint]:
            text = point["said"].get(found.lang, "") if _typed_whole(point) else ""
            points = [] if text in refused else framed_points(text, found.lang, body)
            return tried.setdefault(text, list(points)) if points else [point]

        changed = {**found.record, "agenda": _with_points(found.record.get("agenda", []), frames)}
        if not tried:
            break
        framed = replace(found, record=changed)
        with imported(framed, name) as desk:
            other = PrintedRecord(framed, desk)
        printed = {_alike(one.text) for one in other.lines(options)}
        wrong = {text for text in tried if _alike(text) not in printed}
        if not wrong:
            return framed, other
        refused.update(wrong)
    return found, record


def _typed_whole(point: ReadPoint) -> bool:
    return point.keys() - {"section"} == {"form", "said"} and point["form"] == "free"


def _with_points(items: list[Any], frames: Callable[[ReadPoint], list[ReadPoint]]) -> list[Any]:
    """Return items and their sub-items with the points as ``frames`` has them, each in its paragraph."""
    return [
        {
            **item,
            **({"points": _in_frames(item["points"], frames)} if "points" in item else {}),
            **({"items": _with_points(item["items"], frames)} if "items" in item else {}),
        }
        for item in items
    ]


def _in_frames(points: list[ReadPoint], frames: Callable[[ReadPoint], list[ReadPoint]]) -> list[ReadPoint]:
    if not all(map(_typed_whole, points)):
        return points
    framed: list[ReadPoint] = []
    for n, point in enumerate(points, start=1):
        where = {"section": point["section"]} if "section" in point else {}
        framed += ({"paragraph": n, **where, **one} for one in frames(point))
    return framed


def _alike(text: str) -> str:
    return re.sub(r"\s", "", seen(text)).rstrip(".")
