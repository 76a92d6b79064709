"""Statements of representatives and observers upon an action, in one sentence, in the voice of the body."""

from __future__ import annotations

from tests.phrasing.sentences.facts import CANADA, JAPAN, YEMEN, Case, names, words
from tests.phrasing.sentences.positions import ASIA, NO_GROUP, upon
from wgdesk.phrasing.tree import say

_TWO = names(CANADA, JAPAN)
_BOTH = say(
    "listing",
    parts=(
        say("who-delegations", capacity="representative", names=_TWO),
        say("who-delegations", capacity="observer", names=names(YEMEN)),
    ),
)
_CANADA = say("who-delegations", capacity="representative", names=names(CANADA))
CASES = tuple(
    Case(
        say(
            "action-statements",
            object=words("مشروع القرار", "the draft resolution"),
            verb="adopted",
            adopted="no",
            **{**upon(purpose, "after", names(*named), "", group), "who": who, "active": active},
        ),
        ar,
        en,
    )
    for purpose, active, named, who, group, ar, en in (
        (
            "general",
            "yes",
            (CANADA,),
            _CANADA,
            NO_GROUP,
            "بعد اتخاذ القرار، تكلم ممثل كندا.",
            "After the decision was taken, the representative of Canada made a statement.",
        ),
        (
            "general",
            "no",
            (CANADA, JAPAN),
            _BOTH,
            NO_GROUP,
            "بعد اتخاذ القرار، تكلم ممثلا كندا واليابان، والمراقب عن اليمن.",
            "After the decision was taken, statements were made by the representatives of Canada and Japan"
            " and the observer for Yemen.",
        ),
        (
            "general",
            "yes",
            (CANADA, JAPAN),
            _BOTH,
            NO_GROUP,
            "بعد اتخاذ القرار، تكلم ممثلا كندا واليابان، والمراقب عن اليمن.",
            "After the decision was taken, the representatives of Canada and Japan and the observer for Yemen"
            " made statements.",
        ),
        (
            "vote",
            "yes",
            (CANADA, JAPAN),
            _BOTH,
            ASIA,
            "تكلم ممثلا كندا واليابان، والمراقب عن اليمن، باسم مجموعة دول آسيا، تعليلاً للتصويت بعد إجراء"
            " التصويت.",
            "After the vote, the representatives of Canada and Japan and the observer for Yemen on behalf of"
            " the Group of Asian States made statements in explanation of vote.",
        ),
    )
)
