"""The sentences that go on with a point in indirect speech: "The Committee stressed that A. Thus, B."

Bodies of experts write so (E/2025/44, 15-70; E/2025/33), and Governments where several sentences report one
statement (E/2025/32, 18-38).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.lists_in_paragraphs import after, begins_thing
from wgdesk.phrasing.stops import stopped
from wgdesk.phrasing.tree import Say

if TYPE_CHECKING:
    from wgdesk.phrasing.pack import Pack


def with_continuation(pack: Pack, spoken: str, point: Say, begun: Callable[[str], str] = str) -> str:
    """Return a paragraph as far as a point with the sentences that go on with it, each with a stop.

    A line is a sentence, or several, and begins as ``begun`` has it; the lines of a list, (a), (b), stay
    lines, and a sentence after them is a text of its own.
    """
    for line in _lines(pack, point):
        spoken = f"{spoken}{after(spoken)}{begun(pack.settled(stopped(line)))}"
    return spoken


def _lines(pack: Pack, point: Say) -> list[str]:
    """Return the sentences that go on with a point as typed, with lines of lists after their sentences."""
    if point.fact_or("continuation") is None:
        return []
    mark, typed = inline_marks.split_whole(pack.printed(point, "continuation"))
    if not mark:
        return [typed]  # a gap
    found: list[str] = []
    for line in filter(None, map(str.strip, inline_marks.bare(typed).split("\n"))):
        if found and begins_thing(line):
            found[-1] += f"\n{line}"
        else:
            found.append(line)
    return [inline_marks.whole(one) for one in found]
