"""What the Chair of another body says: a President, sessions, plenary meetings, sittings without number."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.report.language.sentences.facts import words
from tests.report.language.sentences.terms import OPEN, PLENARY, SESSION
from tests.script import scenes as s
from tests.script.said.base import COMMITTEE_SCENE, FLOOR_AR, FLOOR_EN, PLAIN, Said, limited
from wgdesk.script import course

_STATES = words("الدول الأطراف", "States Parties")
_STATES_SCENE = s.scene(texts={"body_short": _STATES, "body_full": _STATES})


def _limits(deciders: str, ar: str, en: str) -> Said:
    return Said(
        deciders,
        limited(group=0, observer=0, organization=60),
        f"{FLOOR_AR} ويُرجى ألا تتجاوز مدة الكلمة ثلاث دقائق {ar} ودقيقة واحدة لممثلي المنظمات.",
        f"{FLOOR_EN} Statements are limited to three minutes for {en} and one minute for organizations.",
        (("term_deciders", deciders),),
    )


TERMS = (
    Said(
        "a session is opened",
        course.opening(COMMITTEE_SCENE),
        "أعلن افتتاح الدورة التاسعة للجنة المخصصة. ويشرفني، بصفتي رئيسة اللجنة المخصصة، أن أرحب بكم جميعاً.",
        "I declare open the ninth session of the Ad Hoc Committee. It is an honour for me, as Chair of the "
        "Ad Hoc Committee, to welcome you all.",
        SESSION,
    ),
    Said(
        "a President opens a plenary meeting",
        course.call_to_order(s.scene(sittings=(s.sitting(3),))),
        "حضرات المندوبين الموقرين، أعلن افتتاح الجلسة العامة الثالثة.",
        "Distinguished delegates, I call to order the 3rd plenary meeting.",
        PLENARY,
    ),
    Said(
        "a President welcomes",
        course.opening(PLAIN),
        "أعلن افتتاح الاجتماع التاسع للفريق العامل المعني بالأسلحة النارية. ويشرفني، بصفتي رئيسة الفريق "
        "العامل، أن أرحب بكم جميعاً.",
        "I declare open the ninth meeting of the Working Group on Firearms. It is an honour for me, as "
        "President of the Working Group, to welcome you all.",
        PLENARY,
    ),
    Said(
        "a sitting without number",
        course.call_to_order(s.scene(sittings=(s.sitting(3),))),
        "حضرات المندوبين الموقرين، أعلن افتتاح الجلسة.",
        "Distinguished delegates, I call to order the meeting.",
        OPEN,
    ),
    Said(
        "a body that is plural wishes and has concluded",
        course.conclude(_STATES_SCENE, s.item(1, 1), asked=False),
        "بذلك تكون الدول الأطراف قد اختتمت نظرها في البند ١ من جدول الأعمال.",
        "The States Parties have thus concluded their consideration of agenda item 1.",
        OPEN,
    ),
    Said(
        "its work",
        course.organization(_STATES_SCENE),
        "هل لي أن أعتبر أن الدول الأطراف ترغب في إقرار تنظيم الأعمال المقترح؟ لا أسمع أي اعتراض. تقرر ذلك.",
        "May I take it that the States Parties wish to approve the proposed organization of their work? "
        "I hear no objection. It is so decided.",
        OPEN,
    ),
    Said(
        "a sitting without number is resumed",
        course.resume(PLAIN),
        "تُستأنف الجلسة.",
        "The meeting is resumed.",
        OPEN,
    ),
    Said(
        "the next sitting has no number",
        course.adjourn(
            s.scene(
                sittings=(s.sitting(1), s.sitting(2, planned_begin=datetime(2022, 3, 9, 14, 30, tzinfo=UTC)))
            )
        ),
        "تُرفع الجلسة. وستُعقد الجلسة التالية اليوم في الساعة ٣:٣٠ بعد الظهر.",
        "The meeting is adjourned. The next meeting will be held today at 3.30 p.m.",
        OPEN,
    ),
    _limits("states_parties", "لممثلي الدول الأطراف", "States parties"),
    _limits("members", "لممثلي الدول الأعضاء", "States members"),
    _limits("participants", "لممثلي الدول المشاركة", "States"),
)
