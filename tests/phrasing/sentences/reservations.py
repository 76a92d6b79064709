"""Reservations and dissociations from texts in singular, dual and plural; sponsors of texts."""

from __future__ import annotations

from tests.phrasing.sentences.facts import (
    AGAIN,
    BODY,
    CANADA,
    EGYPT,
    IRAN,
    JAPAN,
    SUDAN,
    YEMEN,
    Case,
    names,
    words,
)
from wgdesk.phrasing.facts import Missing, Names, RecommendationNumbers, Words
from wgdesk.phrasing.tree import Say, say


def _reserved(
    who: Names, target: Say, text: Words | None = None, *, away: str = "no", capacity: str = "representative"
) -> Say:
    return say(
        "reserved",
        capacity=capacity,
        names=who,
        dissociates=away,
        target=target,
        stated="no" if text is None else "yes",
        text=text or Words(),
    )


def _recommended(*numbers: int) -> Say:
    return say("the-recommendations", n=RecommendationNumbers(numbers))


_ONE, _TWO, _THREE = names(CANADA), names(CANADA, JAPAN), names(CANADA, JAPAN, EGYPT)
_REPORT = say("the-adopted", subject="report")
_WHY = words("تشريعات بلده لا تسمح بذلك.", "the legislation of his country did not allow that.")

RESERVED = (
    Case(
        _reserved(_ONE, _recommended(3), _WHY),
        "أبدى ممثل كندا تحفظاً على التوصية ٣، قائلاً إن تشريعات بلده لا تسمح بذلك.",
        "The representative of Canada expressed a reservation regarding recommendation 3, stating that the"
        " legislation of his country did not allow that.",
    ),
    Case(
        _reserved(_TWO, _recommended(3, 4)),
        "أبدى ممثلا كندا واليابان تحفظهما على التوصيتين ٣ و٤.",
        "The representatives of Canada and Japan expressed reservations regarding recommendations 3 and 4.",
    ),
    Case(
        _reserved(_THREE, _recommended(1, 2, 3)),
        "أبدى ممثلو كندا، ومصر، واليابان تحفظهم على التوصيات من ١ إلى ٣.",
        "The representatives of Canada, Egypt and Japan expressed reservations regarding recommendations 1"
        " to 3.",
    ),
    Case(
        _reserved(names(YEMEN), say("the-adopted", subject="agenda"), capacity="observer"),
        "أبدى المراقب عن اليمن تحفظاً على جدول الأعمال.",
        "The observer for Yemen expressed a reservation regarding the agenda.",
    ),
    Case(
        _reserved(_ONE, say("the-adopted", subject="organization")),
        "أبدى ممثل كندا تحفظاً على تنظيم الأعمال.",
        "The representative of Canada expressed a reservation regarding the organization of work.",
    ),
    Case(
        _reserved(_ONE, say("the-decision", object=words("خطة العمل", "the workplan"))),
        "أبدى ممثل كندا تحفظاً على هذا القرار.",
        "The representative of Canada expressed a reservation regarding the decision.",
    ),
)

DISSOCIATED = (
    Case(
        _reserved(
            names(SUDAN),
            _REPORT,
            words("رأيه لم يُراعَ", "its views had not been taken into account"),
            away="yes",
        ),
        "نأى وفد السودان بنفسه عن هذا التقرير، قائلاً إن رأيه لم يُراعَ.",
        "The delegation of the Sudan dissociated itself from the present report, stating that its views had"
        " not been taken into account.",
    ),
    Case(
        _reserved(names(IRAN, YEMEN), _recommended(3), away="yes"),
        "نأى وفدا جمهورية إيران الإسلامية واليمن بنفسيهما عن التوصية ٣.",
        "The delegations of the Islamic Republic of Iran and Yemen dissociated themselves from"
        " recommendation 3.",
    ),
    Case(
        _reserved(
            _THREE, say("the-decision", object=words("مشروع المقرر", "the draft decision")), away="yes"
        ),
        "نأت وفود كندا، ومصر، واليابان بنفسها عن هذا المقرر.",
        "The delegations of Canada, Egypt and Japan dissociated themselves from the decision.",
    ),
)


def _remarks(
    who: Names, when: str, target: Say = _REPORT, text: Words | None = None, about: Words | None = None
) -> Say:
    stated = "no" if text is None else "yes"
    return say(
        "remarks-reflected",
        names=who,
        when=when,
        target=target,
        concerning="no" if about is None else "yes",
        about=say("words", text=about or Words()),
        stated=stated,
        text=text or Words(),
    )


REMARKS = (
    Case(
        _remarks(_ONE, "before", say("the-adopted", subject="draft"), _WHY),
        "قبل اعتماد مشروع التقرير، أدلى وفد كندا بملاحظات طلب إدراجها في هذا التقرير. وذكر الوفد أن"
        " تشريعات بلده لا تسمح بذلك.",
        "Before the adoption of the draft report, the delegation of Canada made remarks that it requested be"
        " reflected in the present report. The delegation stated that the legislation of his country did not"
        " allow that.",
    ),
    Case(
        _remarks(_TWO, "after", say("the-adopted", subject="agenda")),
        "بعد اعتماد جدول الأعمال، أدلى وفدا كندا واليابان بملاحظات طلبا إدراجها في هذا التقرير.",
        "After the adoption of the agenda, the delegations of Canada and Japan made remarks that they"
        " requested be reflected in the present report.",
    ),
    Case(
        _remarks(
            _TWO, "after", say("the-adopted", subject="adopted"), about=words("المقرر ٢/١", "decision 2/1")
        ),
        "بعد اعتماد التقرير، أدلى وفدا كندا واليابان بملاحظات بشأن المقرر ٢/١ طلبا إدراجها في هذا التقرير.",
        "After the adoption of the report, the delegations of Canada and Japan made remarks on decision 2/1"
        " that they requested be reflected in the present report.",
    ),
    Case(
        _remarks(_THREE, "unknown"),
        "أدلت وفود كندا، ومصر، واليابان بملاحظات طلبت إدراجها في هذا التقرير.",
        "The delegations of Canada, Egypt and Japan made remarks that they requested be reflected in the"
        " present report.",
    ),
)


def _before(who: Names, *, listed: str = "no") -> Say:
    return say(
        "text-before",
        body=BODY,
        sittings=AGAIN,
        sponsored="yes" if who.names else "no",
        names=who,
        listed=listed,
        target=_recommended(3),
    )


def _introduced(who: Names, others: Names, capacity: str = "representative") -> Say:
    return say(
        "introduced",
        capacity=capacity,
        names=who,
        alone="no" if others.names else "yes",
        dated="no",
        group=Words(),
        grouped="no",
        listed="no",
        others=others,
        sittings=Missing(),
        target=_recommended(3),
    )


SPONSORS = (
    Case(
        _introduced(_ONE, names()),
        "عرض ممثل كندا التوصية ٣.",
        "The representative of Canada introduced recommendation 3.",
    ),
    Case(
        _introduced(_TWO, names(EGYPT, YEMEN)),
        "عرض ممثلا كندا واليابان، متكلمَين أيضاً باسم مصر واليمن، التوصية ٣.",
        "The representatives of Canada and Japan, also on behalf of Egypt and Yemen, introduced"
        " recommendation 3.",
    ),
    Case(
        _introduced(_ONE, names(EGYPT, YEMEN)),
        "عرض ممثل كندا، متكلماً أيضاً باسم مصر واليمن، التوصية ٣.",
        "The representative of Canada, also on behalf of Egypt and Yemen, introduced recommendation 3.",
    ),
    Case(
        _introduced(_THREE, names(YEMEN)),
        "عرض ممثلو كندا، ومصر، واليابان، متكلمين أيضاً باسم اليمن، التوصية ٣.",
        "The representatives of Canada, Egypt and Japan, also on behalf of Yemen, introduced"
        " recommendation 3.",
    ),
    Case(
        say(
            "sponsored",
            names=_ONE,
            listed="no",
            target=say("words", text=words("مشروع المقرر.", "the draft decision.")),
        ),
        "قدّم وفد كندا مشروع المقرر.",
        "The delegation of Canada sponsored the draft decision.",
    ),
    Case(
        say("sponsored", names=_TWO, listed="no", target=_recommended(3)),
        "قدّم وفدا كندا واليابان التوصية ٣.",
        "The delegations of Canada and Japan sponsored recommendation 3.",
    ),
    Case(
        say("sponsored", names=_THREE, listed="no", target=_recommended(3)),
        "قدّمت وفود كندا، ومصر، واليابان التوصية ٣.",
        "The delegations of Canada, Egypt and Japan sponsored recommendation 3.",
    ),
    Case(
        say("sponsored", names=_TWO, listed="yes", target=_recommended(3)),
        "قدّم وفدا كندا واليابان وسائر مقدِّمي النص الواردة أسماؤهم في الوثيقة التوصية ٣.",
        "The delegations of Canada and Japan and the other sponsors listed in the document sponsored"
        " recommendation 3.",
    ),
    Case(
        _before(_ONE),
        "في الجلسة نفسها، كان معروضاً على الفريق العامل التوصية ٣، وقدّم النص وفد كندا.",
        "At the same meeting, the Working Group had before it recommendation 3, sponsored by Canada.",
    ),
    Case(
        _before(_TWO, listed="yes"),
        "في الجلسة نفسها، كان معروضاً على الفريق العامل التوصية ٣، وقدّم النص وفدا كندا واليابان"
        " وسائر مقدِّمي النص الواردة أسماؤهم في الوثيقة.",
        "At the same meeting, the Working Group had before it recommendation 3, sponsored by Canada and"
        " Japan and the other sponsors listed in the document.",
    ),
    Case(
        _before(_THREE),
        "في الجلسة نفسها، كان معروضاً على الفريق العامل التوصية ٣، وقدّمت النص وفود كندا، ومصر، واليابان.",
        "At the same meeting, the Working Group had before it recommendation 3, sponsored by Canada, Egypt"
        " and Japan.",
    ),
    Case(
        _before(names()),
        "في الجلسة نفسها، كان معروضاً على الفريق العامل التوصية ٣.",
        "At the same meeting, the Working Group had before it recommendation 3.",
    ),
)

CASES = (*RESERVED, *DISSOCIATED, *REMARKS, *SPONSORS)
