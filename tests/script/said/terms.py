"""Other bodies: a President, sessions, plenary meetings, sittings without numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from tests.phrasing.sentences.decisions import DECIDES, RESOLVES
from tests.phrasing.sentences.facts import words
from tests.phrasing.sentences.terms import ITSELF_OPTIONS, OPEN, PLENARY, SESSION
from tests.script import scenes as s
from tests.script.said.base import (
    COMMITTEE_SCENE,
    DECIDED_AR,
    DECIDED_EN,
    FLOOR_AR,
    FLOOR_EN,
    PLAIN,
    TOGETHER_AR,
    TOGETHER_EN,
    Said,
    limited,
)
from wgdesk.reads.values.words import Words
from wgdesk.script import adjournment, adoption, course
from wgdesk.script.scene import Scene

_STATES = words("الدول الأطراف", "States Parties")
_STATES_SCENE = s.scene(texts={"body_short": _STATES, "body_full": _STATES})


def _conference(ordinal: int | None, *, named: bool = True) -> Scene:
    texts = {
        "body_short": words("المؤتمر", "Conference"),
        "body_full": words("مؤتمر الأمم المتحدة لعام 2022", "2022 United Nations Conference"),
    }
    scene = s.scene(texts=texts if named else {})
    return replace(scene, programme=replace(scene.programme, ordinal=ordinal))


def _limits(deciders: str, ar: str, en: str) -> Said:
    return Said(
        deciders,
        limited(group=0, observer=0, organization=60),
        f"{FLOOR_AR} ويُرجى ألا تتجاوز مدة الكلمة ثلاث دقائق {ar} ودقيقة واحدة لممثلي المنظمات.",
        f"{FLOOR_EN} Statements are limited to three minutes for {en} and one minute for organizations.",
        (("term_deciders", deciders),),
    )


def _together(*numbers: int, ar: str, en: str) -> Said:
    those = [s.recommendation(n) for n in numbers]
    return Said(
        f"draft resolutions {numbers}",
        adoption.all_recommendations(PLAIN, those),
        f"هل لي أن أعتبر أن الفريق العامل يرغب في إقرار {ar}؟ {DECIDED_AR}",
        f"May I take it that the Working Group wishes to approve {en}? {DECIDED_EN}",
        RESOLVES,
    )


def _resolutions(*numbers: int, ar: str, en: str) -> Said:
    those = [s.recommendation(n) for n in numbers]
    turned_ar, put_ar = ar.split(" / ")
    turned_en, put_en = en.split(" / ")
    return Said(
        f"a cluster of draft resolutions {numbers}",
        adoption.cluster(PLAIN, s.cluster(*those, heading=Words()), those),
        f"ننتقل الآن إلى {turned_ar}. هل لي أن أعتبر أن الفريق العامل يرغب في إقرار {put_ar}؟ {DECIDED_AR}",
        f"We now turn to {turned_en}. May I take it that the Working Group wishes to approve {put_en}? "
        f"{DECIDED_EN}",
        RESOLVES,
    )


def _cluster(*numbers: int, ar: str, en: str) -> Said:
    those = [s.recommendation(n) for n in numbers]
    moment = adoption.cluster(PLAIN, s.cluster(*those, heading=s.TRAFFICKING), those)
    turned_ar, put_ar = ar.split(" / ")
    turned_en, put_en = en.split(" / ")
    return Said(
        f"decisions {numbers}",
        moment,
        f'ننتقل الآن إلى {turned_ar} تحت العنوان "الاتجار بالأشخاص". {TOGETHER_AR} {put_ar}؟ {DECIDED_AR}',
        f"We now turn to {turned_en}, under the heading “Trafficking in persons”. {TOGETHER_EN} {put_en}? "
        f"{DECIDED_EN}",
        DECIDES,
    )


_PARTIES = words("اجتماع الدول الأطراف في الاتفاقية", "Meeting of States Parties to the Convention")
DECIDING = (
    Said(
        "a decision",
        adoption.recommendation(PLAIN, s.recommendation(3)),
        'ننتقل الآن إلى المقرر ٣، ونصه كما يلي: "تُحث الدول على التعاون". '
        f"{TOGETHER_AR} هذا المقرر؟ {DECIDED_AR}",
        "We now turn to decision 3, which reads as follows: “States are urged to "
        f"cooperate.” {TOGETHER_EN} this decision? {DECIDED_EN}",
        DECIDES,
    ),
    _cluster(5, ar="المقرر ٥، الوارد / هذا المقرر", en="decision 5 / this decision"),
    _cluster(1, 2, ar="المقررين ١ و٢، الواردين / هذين المقررين", en="decisions 1 and 2 / these decisions"),
    _cluster(
        1, 2, 3, ar="المقررات من ١ إلى ٣، الواردة / هذه المقررات", en="decisions 1 to 3 / these decisions"
    ),
    Said(
        "a Meeting of States Parties is opened",
        course.opening(s.scene(texts={"body_short": words("الاجتماع", "Meeting"), "body_full": _PARTIES})),
        "أعلن افتتاح الاجتماع التاسع للدول الأطراف في الاتفاقية. ويشرفني، بصفتي رئيسة الاجتماع، أن أرحب "
        "بكم جميعاً.",
        "I declare open the ninth Meeting of States Parties to the Convention. It is an honour for me, as "
        "President of the Meeting, to welcome you all.",
        ITSELF_OPTIONS,
    ),
    *(
        Said(
            f"a conference {name}: its name says which it is",
            moment,
            ar,
            en,
            (("term_event", "conference"),),
        )
        for name, moment, ar, en in (
            (
                "is opened",
                course.opening(_conference(9)),
                "أعلن افتتاح مؤتمر الأمم المتحدة لعام ٢٠٢٢. ويشرفني، بصفتي رئيسة المؤتمر، أن أرحب بكم جميعاً.",
                "I declare open the 2022 United Nations Conference. It is an honour for me, as Chair of the "
                "Conference, to welcome you all.",
            ),
            *(
                (
                    f"without a name is opened, numbered {ordinal}",
                    course.opening(_conference(ordinal, named=False)),
                    "أعلن افتتاح المؤتمر. ويشرفني، بصفتي رئيسة المؤتمر، أن أرحب بكم جميعاً.",
                    "I declare open the Conference. It is an honour for me, as Chair of the Conference, to "
                    "welcome you all.",
                )
                for ordinal in (9, None)
            ),
            (
                "without a number is closed",
                course.close(_conference(None)),
                "قبل أن أختتم المؤتمر، أود أن أشكر جميع الوفود على تعاونها، والأمانة والمترجمين الشفويين على"
                " عملهم. أعلن اختتام مؤتمر الأمم المتحدة لعام ٢٠٢٢.",
                "Before closing the Conference, I should like to thank all delegations for their cooperation,"
                " and the Secretariat and the interpreters for their work. I declare closed the 2022 United"
                " Nations Conference.",
            ),
        )
    ),
)

RESOLVING = (
    _resolutions(5, ar="مشروع القرار ٥ / مشروع القرار هذا", en="draft resolution 5 / this draft resolution"),
    _resolutions(
        1,
        2,
        ar="مشروعي القرارين ١ و٢ / مشروعي القرارين هذين",
        en="draft resolutions 1 and 2 / these draft resolutions",
    ),
    _resolutions(
        1,
        2,
        3,
        ar="مشاريع القرارات من ١ إلى ٣ / مشاريع القرارات هذه",
        en="draft resolutions 1 to 3 / these draft resolutions",
    ),
    _together(1, 2, ar="مشروعي القرارين ١ و٢ معاً", en="draft resolutions 1 and 2 together"),
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
        "حضرات المندوبات والمندوبين الموقرين، أعلن افتتاح الجلسة العامة الثالثة.",
        "Distinguished delegates, I call to order the third plenary meeting.",
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
        "حضرات المندوبات والمندوبين الموقرين، أعلن افتتاح الجلسة.",
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
        adjournment.adjourn(
            s.scene(
                sittings=(s.sitting(1), s.sitting(2, planned_begin=datetime(2022, 3, 9, 14, 30, tzinfo=UTC)))
            )
        ),
        "ستُعقد الجلسة التالية اليوم في الساعة ٣:٣٠ بعد الظهر. تُرفع الجلسة.",
        "The next meeting will be held today at 3.30 p.m. The meeting is adjourned.",
        OPEN,
    ),
    _limits("states_parties", "لممثلي الدول الأطراف", "States parties"),
    _limits("members", "لممثلي الدول الأعضاء", "States members"),
    _limits("participants", "لممثلي الدول المشاركة", "States"),
)
