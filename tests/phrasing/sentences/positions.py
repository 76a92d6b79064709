"""Statements made upon an action or a recommendation: general, of position, of vote, before and after."""

from __future__ import annotations

from collections.abc import Mapping

from tests.phrasing.sentences.facts import (
    CANADA,
    EGYPT,
    JAPAN,
    SUDAN,
    YEMEN,
    Case,
    names,
    words,
)
from wgdesk.phrasing.facts import Count, Fact, Names, RecommendationNumbers, Words
from wgdesk.phrasing.tree import Say, say
from wgdesk.words.variants import yes_no

_ONE, _TWO, _THREE = names(CANADA), names(CANADA, JAPAN), names(CANADA, JAPAN, EGYPT)


ASIA, NO_GROUP = words("مجموعة دول آسيا", "the Group of Asian States"), Words()


def upon(purpose: str, when: str, who: Names, capacity: str, group: Words) -> Mapping[str, Fact | Say]:
    """Return the facts of a sentence on those who spoke in one capacity, in the passive voice."""
    of_group: Mapping[str, Fact | Say] = {"grouped": yes_no(group != NO_GROUP), "group": group}
    those = say("who-delegations", capacity=capacity, names=who)
    spoken = {"purpose": purpose, "when": when, "active": "no", "who": those, "g": "m", "closed": "no"}
    return {**spoken, **of_group, "n": Count(len(who.names))}


def _spoke(
    purpose: str, when: str, who: Names, capacity: str, ar: str, en: str, group: Words = NO_GROUP
) -> Case:
    what = words("مشروع القرار", "the draft resolution")
    made = upon(purpose, when, who, capacity, group)
    return Case(say("action-statements", object=what, verb="adopted", adopted="no", **made), ar, en)


_DECISIONS = tuple(
    Case(
        say(
            "action-statements",
            object=words(what, "decision 3/1"),
            verb="adopted",
            adopted="no",
            **upon("general", when, _ONE, "representative", NO_GROUP),
        ),
        f"{ar}، تكلم ممثل كندا.",
        f"{en}, a statement was made by the representative of Canada.",
    )
    for what, when, ar, en in (
        ("المقرر 3/1", "before", "قبل اتخاذ المقرر", "Before the decision was taken"),
        ("مشروع مقرر بشأن المنع", "after", "بعد اتخاذ المقرر", "After the decision was taken"),
        ("المقرر", "unknown", "فيما يتعلق بهذا المقرر", "With regard to the decision"),
        ("المقررة الخاصة", "unknown", "فيما يتعلق بهذا القرار", "With regard to the decision"),
    )
)

_UPON_ADOPTION = (
    Case(
        say(
            "action-statements",
            object=words("مشروع القرار", "the draft resolution"),
            verb="adopted",
            adopted="yes",
            **upon("general", "after", _TWO, "representative", NO_GROUP),
        ),
        "بعد اعتماد مشروع القرار، تكلم ممثلا كندا واليابان.",
        "After the adoption of the draft resolution, statements were made by the representatives of Canada"
        " and Japan.",
    ),
)

_OF_PERSONS = tuple(
    Case(
        say(
            "action-statements",
            object=words("السيدة منى عضواً", "Ms. Mona a member"),
            verb=verb,
            adopted="no",
            **upon(purpose, when, _ONE, "representative", NO_GROUP),
        ),
        ar,
        en,
    )
    for verb, purpose, when, ar, en in (
        (
            "elected",
            "general",
            "after",
            "بعد الانتخاب، تكلم ممثل كندا.",
            "After the election, a statement was made by the representative of Canada.",
        ),
        (
            "elected",
            "general",
            "unknown",
            "فيما يتعلق بالانتخاب، تكلم ممثل كندا.",
            "With regard to the election, a statement was made by the representative of Canada.",
        ),
        (
            "appointed",
            "position",
            "before",
            "تكلم ممثل كندا تعليلاً للموقف قبل التعيين.",
            "Before the appointment, a statement in explanation of position was made by the representative of"
            " Canada.",
        ),
    )
)

STATEMENTS = (
    *_DECISIONS,
    *_UPON_ADOPTION,
    *_OF_PERSONS,
    _spoke(
        "general",
        "before",
        _ONE,
        "representative",
        "قبل اتخاذ القرار، تكلم ممثل كندا.",
        "Before the decision was taken, a statement was made by the representative of Canada.",
    ),
    _spoke(
        "general",
        "after",
        _TWO,
        "representative",
        "بعد اتخاذ القرار، تكلم ممثلا كندا واليابان.",
        "After the decision was taken, statements were made by the representatives of Canada and Japan.",
    ),
    _spoke(
        "general",
        "unknown",
        names(YEMEN, SUDAN),
        "observer",
        "فيما يتعلق بهذا القرار، تكلم المراقبان عن السودان واليمن.",
        "With regard to the decision, statements were made by the observers for the Sudan and Yemen.",
    ),
    _spoke(
        "vote",
        "before",
        _THREE,
        "representative",
        "تكلم ممثلو كندا، ومصر، واليابان تعليلاً للتصويت قبل إجراء التصويت.",
        "Before the vote, statements in explanation of vote were made by the representatives of Canada, Egypt"
        " and Japan.",
    ),
    _spoke(
        "vote",
        "after",
        _ONE,
        "representative",
        "تكلم ممثل كندا تعليلاً للتصويت بعد إجراء التصويت.",
        "After the vote, a statement in explanation of vote was made by the representative of Canada.",
    ),
    _spoke(
        "vote",
        "unknown",
        _TWO,
        "representative",
        "تكلم ممثلا كندا واليابان تعليلاً للتصويت.",
        "Statements in explanation of vote were made by the representatives of Canada and Japan.",
    ),
    _spoke(
        "position",
        "before",
        names(YEMEN),
        "observer",
        "تكلم المراقب عن اليمن تعليلاً للموقف قبل اتخاذ القرار.",
        "Before the decision was taken, a statement in explanation of position was made by the observer for"
        " Yemen.",
    ),
    _spoke(
        "position",
        "after",
        _TWO,
        "representative",
        "تكلم ممثلا كندا واليابان تعليلاً للموقف بعد اتخاذ القرار.",
        "After the decision was taken, statements in explanation of position were made by the representatives"
        " of Canada and Japan.",
    ),
    _spoke(
        "position",
        "unknown",
        _THREE,
        "observer",
        "تكلم المراقبون عن كندا، ومصر، واليابان تعليلاً للموقف.",
        "Statements in explanation of position were made by the observers for Canada, Egypt and Japan.",
    ),
    _spoke(
        "position",
        "before",
        _ONE,
        "representative",
        "تكلم ممثل كندا، باسم مجموعة دول آسيا، تعليلاً للموقف قبل اتخاذ القرار.",
        "Before the decision was taken, a statement in explanation of position was made by the representative"
        " of Canada on behalf of the Group of Asian States.",
        ASIA,
    ),
    _spoke(
        "vote",
        "after",
        _ONE,
        "representative",
        "تكلم ممثل كندا، باسم مجموعة دول آسيا، تعليلاً للتصويت بعد إجراء التصويت.",
        "After the vote, a statement in explanation of vote was made by the representative of Canada on"
        " behalf of the Group of Asian States.",
        ASIA,
    ),
    _spoke(
        "general",
        "after",
        _ONE,
        "observer",
        "بعد اتخاذ القرار، تكلم المراقب عن كندا، باسم مجموعة دول آسيا.",
        "After the decision was taken, a statement was made by the observer for Canada on behalf of the Group"
        " of Asian States.",
        ASIA,
    ),
)


def _on(
    purpose: str, when: str, who: Names, capacity: str, ar: str, en: str, group: Words = NO_GROUP
) -> Case:
    target = say("the-recommendations", n=RecommendationNumbers((3,)))
    made = upon(purpose, when, who, capacity, group)
    return Case(say("recommendation-statements", target=target, **made), ar, en)


ON_RECOMMENDATIONS = (
    _on(
        "general",
        "before",
        _ONE,
        "representative",
        "قبل اعتماد التوصية ٣، تكلم ممثل كندا.",
        "Before the adoption of recommendation 3, a statement was made by the representative of Canada.",
    ),
    _on(
        "general",
        "after",
        _TWO,
        "representative",
        "بعد اعتماد التوصية ٣، تكلم ممثلا كندا واليابان.",
        "After the adoption of recommendation 3, statements were made by the representatives of Canada and"
        " Japan.",
    ),
    _on(
        "general",
        "unknown",
        names(YEMEN),
        "observer",
        "فيما يتعلق بالتوصية ٣، تكلم المراقب عن اليمن.",
        "With regard to recommendation 3, a statement was made by the observer for Yemen.",
    ),
    *(
        case
        for purpose, ar, to, en in (
            ("vote", "للتصويت", "على", "vote"),
            ("position", "للموقف", "من", "position"),
        )
        for case in (
            _on(
                purpose,
                "before",
                _ONE,
                "representative",
                f"تكلم ممثل كندا تعليلاً {ar} قبل اعتماد التوصية ٣.",
                f"Before the adoption of recommendation 3, a statement in explanation of {en} was made by the"
                " representative of Canada.",
            ),
            _on(
                purpose,
                "after",
                _TWO,
                "representative",
                f"تكلم ممثلا كندا واليابان تعليلاً {ar} بعد اعتماد التوصية ٣.",
                f"After the adoption of recommendation 3, statements in explanation of {en} were made by the"
                " representatives of Canada and Japan.",
            ),
            _on(
                purpose,
                "unknown",
                _THREE,
                "representative",
                f"تكلم ممثلو كندا، ومصر، واليابان تعليلاً {ar} {to} التوصية ٣.",
                f"With regard to recommendation 3, statements in explanation of {en} were made by the"
                " representatives of Canada, Egypt and Japan.",
            ),
        )
    ),
)

_APPROVED = Case(
    say(
        "recommendation-statements",
        target=say("the-recommendations", n=RecommendationNumbers((1,))),
        **upon("position", "after", _TWO, "representative", NO_GROUP),
    ),
    "تكلم ممثلا كندا واليابان تعليلاً للموقف بعد إقرار مشروع القرار ١.",
    "After the approval of draft resolution 1, statements in explanation of position were made by the"
    " representatives of Canada and Japan.",
    (("term_texts", "resolutions"),),
)

FOR_A_GROUP = (
    _on(
        "vote",
        "after",
        _ONE,
        "representative",
        "تكلم ممثل كندا، باسم مجموعة دول آسيا، تعليلاً للتصويت بعد اعتماد التوصية ٣.",
        "After the adoption of recommendation 3, a statement in explanation of vote was made by the"
        " representative of Canada on behalf of the Group of Asian States.",
        ASIA,
    ),
    _on(
        "position",
        "before",
        _ONE,
        "representative",
        "تكلم ممثل كندا، باسم مجموعة دول آسيا، تعليلاً للموقف قبل اعتماد التوصية ٣.",
        "Before the adoption of recommendation 3, a statement in explanation of position was made by the"
        " representative of Canada on behalf of the Group of Asian States.",
        ASIA,
    ),
)

CASES = (_APPROVED, *FOR_A_GROUP, *STATEMENTS, *ON_RECOMMENDATIONS)
