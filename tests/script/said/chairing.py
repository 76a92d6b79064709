"""Taking the chair, and what the presiding officer says about himself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.script import scenes as s
from tests.script.said.base import DECIDED_AR, DECIDED_EN, PLAIN, TOGETHER_AR, TOGETHER_EN, Said, election
from tests.script.said.people import FRIENDS
from wgdesk.reads.values.programme import OfficerNow, PresidingNow
from wgdesk.script import actions, adoption, course, debate
from wgdesk.script.moment import Moment

_INVITED_AR = "أدعو الآن السيدة سلمى حداد، الرئيسة، إلى تولي رئاسة الجلسة"
_INVITED_EN = "I now invite Ms. Selma Haddad, Chair, to take the chair"


def _with(*others: int) -> Moment:
    """Return the moment when the Chair, a woman, elected with these persons, takes the chair."""
    elected = (s.CHAIR, *(OfficerNow(n, "vice_chair", n, 1, True) for n in others))
    moment = course.handover_to_elected(s.scene(officers=elected), elected)
    assert moment is not None
    return moment


def _elected_to_chair(*people: int) -> Moment:
    elected = tuple(OfficerNow(n, "rapporteur", n, 1, True) for n in people)
    moment = course.election(s.scene(officers=(s.CHAIR, *elected)), elected, to_chair=True)
    return replace(moment, sayings=moment.sayings[-1:])


def _own(person: int, delegation: int, group: int | None = None, **other: Any) -> Moment:
    officer = replace(s.CHAIR, person_id=person)
    entry = s.entry(2, delegation, person, grouping_id=group, **other)
    return debate.give(s.scene(officers=(officer,)), entry, None)


def _in_part() -> Moment:
    rows = (PresidingNow(1, 2, 1.0), PresidingNow(2, 1, 2.0))
    sitting = s.sitting(1, presiding=rows)
    return course.call_to_order(s.scene(sittings=(sitting,), officers=(s.CHAIR, s.VICE_CHAIR)))


def _voted_in(*people: int) -> Moment:
    moment = election(s.scene(officers=tuple(OfficerNow(n, "rapporteur", n, 1, False) for n in people)))
    return replace(moment, sayings=moment.sayings[3:4])


def _ranked(rank: int) -> Moment:
    moment = election(
        s.scene(officers=(s.CHAIR, replace(s.VICE_CHAIR, rank=rank, elected_at_id=1, by_acclamation=True)))
    )
    return replace(moment, sayings=moment.sayings[1:2])


def _acclaimed(number: int, *more: int) -> Moment:
    texts = [s.recommendation(n, manner="acclamation") for n in (number, *more)]
    moment = adoption.all_recommendations(PLAIN, texts) if more else adoption.recommendation(PLAIN, texts[0])
    return replace(moment, sayings=moment.sayings[-2:])


_CONGRATULATED = (
    ((1,), "عضوة المكتب المنتخبة", "officer"),
    ((1, 7), "عضوتي المكتب المنتخبتين", "officers"),
    ((1, 7, 8), "عضوات المكتب المنتخبات", "officers"),
    ((2,), "عضو المكتب المنتخب", "officer"),
    ((2, 6), "عضوي المكتب المنتخبين", "officers"),
    ((2, 6, 8), "أعضاء المكتب المنتخبين", "officers"),
)

CHAIRING = (
    *(
        Said(
            f"with the Chair these were elected: {people}",
            _with(*people),
            f"{_INVITED_AR}، وأدعو {ar} على المنصة.",
            f"{_INVITED_EN}, and the other newly elected {en} on the podium.",
        )
        for people, ar, en in (
            ((1,), "عضوة المكتب المنتخبة الأخرى إلى أخذ مكانها", "officer to take a seat"),
            ((1, 7), "عضوتي المكتب المنتخبتين الأخريين إلى أخذ مكانيهما", "officers to take their seats"),
            ((1, 3, 7), "عضوات المكتب المنتخبات الأخريات إلى أخذ أماكنهن", "officers to take their seats"),
            ((2,), "عضو المكتب المنتخب الآخر إلى أخذ مكانه", "officer to take a seat"),
            ((2, 1), "عضوي المكتب المنتخبين الآخرين إلى أخذ مكانيهما", "officers to take their seats"),
            ((2, 1, 7), "أعضاء المكتب المنتخبين الآخرين إلى أخذ أماكنهم", "officers to take their seats"),
        )
    ),
    *(
        Said(
            f"one of these takes the chair at once: {people}",
            _elected_to_chair(*people),
            f"وأهنئ {ar}.",
            f"I congratulate the newly elected {en}.",
        )
        for people, ar, en in _CONGRATULATED
    ),
    *(
        Said(
            f"these were elected by a vote: {people}",
            _voted_in(*people),
            f"وقد {ar}",
            f"The Working Group has elected {en}.",
        )
        for people, ar, en in (
            (
                (1,),
                "انتُخبت المرشحة التالية: السيدة ليلى بن سالم (البرازيل) لمنصب المقررة.",
                "Ms. Leila Ben Salem (Brazil) Rapporteur",
            ),
            (
                (7, 8),
                "انتُخبت المرشحتان التاليتان: السيدة أولغا بتروفا لمنصب المقررة؛ "
                "السيدة سلمى حداد لمنصب المقررة.",
                "Ms. Olga Petrova Rapporteur and Ms. Selma Haddad Rapporteur",
            ),
        )
    ),
    *(
        Said(
            f"the Chair speaks for a delegation: {name}",
            moment,
            f"سألقي الآن كلمة بصفتي {ar}.",
            f"I shall now make a statement in my capacity as {en}.",
        )
        for name, moment, ar, en in (
            ("a woman", _own(1, 1), "ممثلة البرازيل", "representative of Brazil"),
            ("a man", _own(2, 2), "ممثل البرتغال", "representative of Portugal"),
            ("an observer, a woman", _own(8, 4), "المراقبة عن اليابان", "observer for Japan"),
            (
                "an observer, a man",
                _own(6, 4, kind="position"),
                "المراقب عن اليابان، تعليلاً للموقف",
                "observer for Japan, in explanation of position",
            ),
            (
                "for a group",
                _own(1, 1, 2),
                "ممثلة البرازيل، باسم مجموعة الـ ٧٧ والصين",
                "representative of Brazil, on behalf of the Group of 77 and China",
            ),
        )
    ),
    Said(
        "the Chair closes, and has a delegation",
        _own(1, 1, kind="closing"),
        "سألقي الآن كلمة بصفتي رئيسة الفريق العامل.",
        "I shall now make a statement in my capacity as Chair of the Working Group.",
    ),
    Said(
        "a Vice-Chair presides over a part of the sitting",
        _in_part(),
        "حضرات المندوبات والمندوبين الموقرين، أعلن افتتاح الجلسة الأولى. وسأتولى رئاسة هذا الجزء من الجلسة "
        "بصفتي نائب الرئيسة.",
        "Distinguished delegates, I call to order the first meeting. I shall preside over this part of the "
        "meeting in my capacity as Vice-Chair.",
    ),
    *(
        Said(
            f"{en} Vice-Chair",
            _ranked(rank),
            f"قُدم الترشيح التالي: السيد فيكتور راوش لمنصب النائب {ar} للرئيسة.",
            "The following nomination has been received: Mr. Victor Rausch for the "
            f"office of {en} Vice-Chair.",
        )
        for rank, ar, en in ((1, "الأول", "First"), (2, "الثاني", "Second"), (3, "الثالث", "Third"))
    ),
    Said(
        "somebody is appointed by secret ballot",
        actions.action(
            PLAIN, s.action("appointed", "السيد خالد ناصر", "Mr. Khaled Nasser", "vote", "secret")
        ),
        "نشرع الآن في التعيين بالاقتراع السري. نتيجة التصويت هي كما يلي: [...]. أُحرزت الأغلبية المطلوبة. "
        "وبذلك يكون الفريق العامل قد عيّن السيد خالد ناصر.",
        "We shall now proceed to the appointment by secret ballot. The result of the vote is as follows: "
        "[...]. The required majority was obtained. The Working Group has appointed Mr. Khaled Nasser.",
    ),
    *(
        Said(
            f"friends have {en} somebody by secret ballot",
            actions.action(
                s.scene(texts={"body_short": FRIENDS, "body_full": FRIENDS}),
                s.action(en, "السيدة هدى ناصر", "Ms. Huda Nasser", "vote", "secret", 5, 1, 0),
            ),
            f"نشرع الآن في {how} بالاقتراع السري. نتيجة التصويت هي كما يلي: المؤيدون: ٥؛ المعارضون: ١؛ "
            f"الممتنعون: ٠. أُحرزت الأغلبية المطلوبة. وبذلك يكون الأصدقاء قد {ar} السيدة هدى ناصر.",
            f"We shall now proceed to the {noun} by secret ballot. The result of the vote is as follows: in "
            "favour: 5; against: 1; abstaining: 0. The required majority was obtained. "
            f"The Friends have {en} Ms. Huda Nasser.",
            (("term_body", "plural"),),
        )
        for en, noun, how, ar in (
            ("elected", "election", "الانتخاب", "انتخبوا"),
            ("appointed", "appointment", "التعيين", "عيّنوا"),
        )
    ),
    Said(
        "an offer with a verb of its own is welcomed by acclamation",
        actions.action(
            PLAIN,
            s.action(
                "welcomed",
                "بعرض السودان استضافة الدورة",
                "the offer of the Sudan to host the session",
                "acclamation",
            ),
        ),
        "هل لي أن أعتبر أن الفريق العامل يرغب في أن يرحّب، بالتزكية، بعرض السودان استضافة الدورة؟ "
        f"{DECIDED_AR}",
        "May I take it that the Working Group wishes to welcome, by acclamation, the offer of the Sudan to "
        f"host the session? {DECIDED_EN}",
    ),
    Said(
        "a recommendation is adopted by acclamation",
        _acclaimed(3),
        f"{TOGETHER_AR} هذه التوصية بالتزكية؟ {DECIDED_AR}",
        f"{TOGETHER_EN} this recommendation by acclamation? {DECIDED_EN}",
    ),
    Said(
        "two recommendations are adopted by acclamation",
        _acclaimed(3, 4),
        f"{TOGETHER_AR} التوصيتين ٣ و٤ معاً بالتزكية؟ {DECIDED_AR}",
        f"{TOGETHER_EN} recommendations 3 and 4 together by acclamation? {DECIDED_EN}",
    ),
    Said(
        "the report is adopted by acclamation",
        adoption.whole_report(s.scene(decisions=(s.decision("report", "acclamation"),))),
        f"{TOGETHER_AR} تقريره بأكمله بالتزكية؟ {DECIDED_AR}",
        f"{TOGETHER_EN} its report as a whole by acclamation? {DECIDED_EN}",
    ),
)
