"""Statements on a decision that were made at another meeting than it."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.facts import CANADA, JAPAN, Case, at, names, words
from tests.phrasing.sentences.positions import NO_GROUP, upon
from wgdesk.phrasing.facts import Sittings
from wgdesk.phrasing.tree import Say, say

_MEETING = at((8, 13))
_DAY = "المعقودة في ١٣ آذار/مارس ٢٠٢٢"


def _spoke(purpose: str, when: str, active: str, sittings: Sittings = _MEETING) -> Say:
    who = names(CANADA, JAPAN)
    made = {**upon(purpose, when, who, "representative", NO_GROUP), "active": active}
    what = words("مشروع القرار", "the draft resolution")
    text = say("action-statements", object=what, verb="adopted", adopted="yes", **made)
    return say("upon-at", sittings=sittings, purpose=purpose, text=text)


CASES = (
    Case(
        _spoke("general", "after", "no"),
        f"في الجلسة الثامنة، {_DAY}، وبعد اعتماد مشروع القرار، تكلم ممثلا كندا واليابان.",
        "At the 8th meeting, on 13 March 2022, after the adoption of the draft resolution, statements were"
        " made by the representatives of Canada and Japan.",
    ),
    Case(
        _spoke("general", "before", "yes"),
        f"في الجلسة الثامنة، {_DAY}، وقبل اعتماد مشروع القرار، تكلم ممثلا كندا واليابان.",
        "At the 8th meeting, on 13 March 2022, before the adoption of the draft resolution, the"
        " representatives of Canada and Japan made statements.",
    ),
    Case(
        _spoke("general", "unknown", "no", replace(_MEETING, same=True, also=True)),
        "في الجلسة نفسها أيضاً، وفيما يتعلق بهذا القرار، تكلم ممثلا كندا واليابان.",
        "Also at the same meeting, with regard to the decision, statements were made by the representatives"
        " of Canada and Japan.",
    ),
    Case(
        _spoke("position", "unknown", "no"),
        f"في الجلسة الثامنة، {_DAY}، تكلم ممثلا كندا واليابان تعليلاً للموقف.",
        "At the 8th meeting, on 13 March 2022, statements in explanation of position were made by the"
        " representatives of Canada and Japan.",
    ),
    Case(
        _spoke("vote", "unknown", "yes"),
        f"في الجلسة الثامنة، {_DAY}، تكلم ممثلا كندا واليابان تعليلاً للتصويت.",
        "At the 8th meeting, on 13 March 2022, the representatives of Canada and Japan made statements in"
        " explanation of vote.",
    ),
)
