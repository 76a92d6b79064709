"""What is said before a decision, so that nothing unheard is decided, and who presides."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.phrasing.sentences.facts import words
from tests.script import scenes as s
from tests.script.said.base import (
    COMMITTEE_SCENE,
    DECIDED_AR,
    DECIDED_EN,
    PLAIN,
    TOGETHER_AR,
    TOGETHER_EN,
    Said,
)
from wgdesk.reads.values.programme import OfficerNow, PresidingNow
from wgdesk.script import actions, adoption, course
from wgdesk.script.adoption import AdoptedPart
from wgdesk.script.happening import SittingPlan
from wgdesk.script.moment import Moment

_CALL_AR = "حضرات المندوبات والمندوبين الموقرين، أعلن افتتاح الجلسة الأولى."
_CALL_EN = "Distinguished delegates, I call to order the first meeting."
RAPPORTEUR = OfficerNow(3, "rapporteur", 1, None, True)  # Leila Ben Salem
WOMAN_VICE_CHAIR = OfficerNow(2, "vice_chair", 7, None, True)


def _called(*texts: int, report: bool = False, committee: bool = False) -> Moment:
    scene = COMMITTEE_SCENE if committee else PLAIN
    return course.call_to_order(scene, SittingPlan(texts=texts, report=report))


def _presided(officer: OfficerNow, chair: OfficerNow = s.CHAIR, **other: Any) -> Moment:
    sitting = s.sitting(1, presiding=(PresidingNow(1, officer.id, 1.0, **other),))
    officers = (chair, officer) if chair != officer else (chair,)
    return course.call_to_order(s.scene(sittings=(sitting,), officers=officers))


def _handed(officer: OfficerNow, *, back: bool = False) -> Moment:
    scene = s.scene(officers=(s.CHAIR, officer))
    moment = course.handover(scene, s.CHAIR if back else officer, None if back else s.item(2, 2))
    assert moment is not None
    return moment


def _recommended(**changed: bool) -> Moment:
    return adoption.recommendation(PLAIN, s.recommendation(3, **changed))


def _introduced(*officers: OfficerNow) -> Moment:
    return adoption.report(s.scene(officers=(s.CHAIR, *officers)))


def _acted(**changed: bool) -> Moment:
    return actions.action(PLAIN, replace(s.action("adopted", "النص", "the text"), **changed))


def _reserving(of: int) -> Moment:
    moment = adoption.reservation(PLAIN, s.reservation(of), s.recommendation(3))
    assert moment is not None
    return moment


_READS_AR = 'كما يلي: "تُحث الدول على التعاون". ' + f"{TOGETHER_AR} هذه التوصية؟ {DECIDED_AR}"
_READS_EN = "reads as follows: “States are urged to cooperate.” " + (
    f"{TOGETHER_EN} this recommendation? {DECIDED_EN}"
)
_REPORT_AR = "ننتقل الآن إلى اعتماد تقرير الاجتماع."
_REPORT_EN = "We now turn to the adoption of the report of the meeting."

SPOKEN_FIRST = (
    *(
        Said(
            f"{len(numbers)} texts will be adopted",
            _called(*numbers),
            f"{_CALL_AR} وسيُدعى الفريق العامل إلى اعتماد {ar}.",
            f"{_CALL_EN} The Working Group will be invited to adopt {en}.",
        )
        for numbers, ar, en in (
            ((4,), "التوصية ٤", "recommendation 4"),
            ((4, 5), "التوصيتين ٤ و٥", "recommendations 4 and 5"),
            ((4, 5, 6), "التوصيات من ٤ إلى ٦", "recommendations 4 to 6"),
        )
    ),
    Said(
        "the report will be adopted",
        _called(report=True),
        f"{_CALL_AR} وسيُدعى الفريق العامل إلى اعتماد تقريره.",
        f"{_CALL_EN} The Working Group will be invited to adopt its report.",
    ),
    Said(
        "texts and the report of a committee will be adopted",
        _called(4, report=True, committee=True),
        f"{_CALL_AR} وستُدعى اللجنة المخصصة إلى اعتماد التوصية ٤. كما ستُدعى إلى اعتماد تقريرها.",
        f"{_CALL_EN} The Ad Hoc Committee will be invited to adopt recommendation 4. "
        "It will also be invited to adopt its report.",
    ),
    Said(
        "texts and the report of a group will be adopted",
        _called(4, report=True),
        f"{_CALL_AR} وسيُدعى الفريق العامل إلى اعتماد التوصية ٤. كما سيُدعى إلى اعتماد تقريره.",
        f"{_CALL_EN} The Working Group will be invited to adopt recommendation 4. "
        "It will also be invited to adopt its report.",
    ),
    *(
        Said(
            f"{en} presides over the sitting",
            _presided(officer, chair, **other),
            f"{_CALL_AR} وسأتولى رئاسة هذه الجلسة بصفتي {ar}.",
            f"{_CALL_EN} I shall preside over this meeting in my capacity as {en}.",
        )
        for officer, chair, other, ar, en in (
            (s.VICE_CHAIR, s.CHAIR, {}, "نائب الرئيسة", "Vice-Chair"),
            (WOMAN_VICE_CHAIR, s.MAN_CHAIR, {}, "نائبة الرئيس", "Vice-Chair"),
            (RAPPORTEUR, s.CHAIR, {}, "المقررة", "Rapporteur"),
            (replace(RAPPORTEUR, person_id=2), s.CHAIR, {}, "المقرر", "Rapporteur"),
            (s.VICE_CHAIR, s.CHAIR, {"acting": True}, "القائم بأعمال الرئيسة", "Acting Chair"),
            (WOMAN_VICE_CHAIR, s.CHAIR, {"acting": True}, "القائمة بأعمال الرئيسة", "Acting Chair"),
        )
    ),
    Said(
        "a Vice-Chair takes the chair for an item",
        _handed(s.VICE_CHAIR),
        "أدعو الآن السيد فيكتور راوش، نائب الرئيسة، إلى تولي رئاسة الجلسة للنظر في البند ٢ من جدول الأعمال.",
        "I now invite Mr. Victor Rausch, Vice-Chair, to take the chair for agenda item 2.",
    ),
    Said(
        "and gives it back",
        _handed(s.VICE_CHAIR, back=True),
        "أعيد الآن رئاسة الجلسة إلى السيدة سلمى حداد، الرئيسة.",
        "I now return the chair to Ms. Selma Haddad, Chair.",
    ),
    *(
        Said(
            f"a recommendation that was {en}",
            _recommended(orally_amended=amended, orally_revised=revised),
            f"ننتقل الآن إلى التوصية ٣، ونصها بصيغتها {ar} شفوياً {_READS_AR}",
            f"We now turn to recommendation 3, which, as orally {en}, {_READS_EN}",
        )
        for amended, revised, ar, en in (
            (True, False, "المعدلة", "amended"),
            (False, True, "المنقحة", "revised"),
            (True, True, "المنقحة والمعدلة", "revised and amended"),
        )
    ),
    *(
        Said(
            f"a decision that was {en}",
            adoption.recommendation(
                PLAIN, s.recommendation(3, orally_amended=amended, orally_revised=revised)
            ),
            f'ننتقل الآن إلى المقرر ٣، ونصه بصيغته {ar} شفوياً كما يلي: "تُحث الدول على التعاون". '
            f"{TOGETHER_AR} هذا المقرر؟ {DECIDED_AR}",
            f"We now turn to decision 3, which, as orally {en}, reads as follows: “States are urged to "
            f"cooperate.” {TOGETHER_EN} this decision? {DECIDED_EN}",
            (("term_texts", "decisions"),),
        )
        for amended, revised, ar, en in (
            (True, False, "المعدلة", "amended"),
            (False, True, "المنقحة", "revised"),
            (True, True, "المنقحة والمعدلة", "revised and amended"),
        )
    ),
    Said(
        "a recommendation that is not agreed",
        adoption.unsettled(PLAIN, s.recommendation(3, "proposed")),
        "نعود الآن إلى التوصية ٣، التي لم يُتفق عليها بعد. فهل هناك أي تعليقات؟",
        "We now come back to recommendation 3, on which there is no agreement yet. Are there any comments?",
    ),
    Said(
        "a decision that is not agreed",
        adoption.unsettled(PLAIN, s.recommendation(3, "proposed")),
        "نعود الآن إلى المقرر ٣، الذي لم يُتفق عليه بعد. فهل هناك أي تعليقات؟",
        "We now come back to decision 3, on which there is no agreement yet. Are there any comments?",
        (("term_texts", "decisions"),),
    ),
    *(
        Said(
            f"a text with changes: {en}",
            _acted(orally_amended=amended, orally_revised=revised),
            f"{ar} على النص، وستتلوها الأمانة الآن. هل لي أن أعتبر أن الفريق العامل يرغب في أن يعتمد "
            f"النص، {as_ar} شفوياً؟ {DECIDED_AR}",
            f"{en} to the text, which the Secretariat will now read out. May I take it that the Working "
            f"Group wishes to adopt the text, as orally {as_en}? {DECIDED_EN}",
        )
        for amended, revised, ar, en, as_ar, as_en in (
            (
                True,
                False,
                "اقتُرحت تعديلات شفوية",
                "Oral amendments have been proposed",
                "بصيغته المعدلة",
                "amended",
            ),
            (
                False,
                True,
                "أُدخلت تنقيحات شفوية",
                "Oral revisions have been made",
                "بصيغته المنقحة",
                "revised",
            ),
            (
                True,
                True,
                "اقتُرحت تنقيحات وتعديلات شفوية",
                "Oral revisions and amendments have been proposed",
                "بصيغته المنقحة والمعدلة",
                "revised and amended",
            ),
        )
    ),
    Said(
        "a Rapporteur, a woman, introduces the report",
        _introduced(RAPPORTEUR),
        f"{_REPORT_AR} وأعطي الكلمة الآن للمقررة، السيدة ليلى بن سالم، لعرض مشروع التقرير. أشكر المقررة. "
        "وسننظر في التقرير جزءاً جزءاً.",
        f"{_REPORT_EN} I give the floor to the Rapporteur, Ms. Leila Ben Salem, to introduce the draft "
        "report. "
        "I thank the Rapporteur. We shall consider the report part by part.",
    ),
    Said(
        "a Rapporteur, a man, introduces the report",
        _introduced(replace(RAPPORTEUR, person_id=2)),
        f"{_REPORT_AR} وأعطي الكلمة الآن للمقرر، السيد باولو سوزا، لعرض مشروع التقرير. أشكر المقرر. "
        "وسننظر في التقرير جزءاً جزءاً.",
        f"{_REPORT_EN} I give the floor to the Rapporteur, Mr. Paulo Sousa, to introduce the draft report. "
        "I thank the Rapporteur. We shall consider the report part by part.",
    ),
    *(
        Said(
            f"of a Rapporteur only the State is known: {who}",
            _introduced(replace(RAPPORTEUR, person_id=who)),
            f"{_REPORT_AR} وأعطي الكلمة الآن {to}، {of} البرازيل، لعرض مشروع التقرير. أشكر {thanks}. "
            "وسننظر في التقرير جزءاً جزءاً.",
            f"{_REPORT_EN} I give the floor to the representative of Brazil, Rapporteur, to introduce the "
            "draft report. I thank the Rapporteur. We shall consider the report part by part.",
        )
        for who, to, of, thanks in (
            (20, "للمقرر", "ممثل", "المقرر"),
            (21, "للمقررة", "ممثلة", "المقررة"),
        )
    ),
    *(
        Said(
            f"an action under an item that is not considered: {one.number}",
            actions.under(PLAIN, one, _acted()),
            f"ننتقل الآن إلى اتخاذ إجراء في إطار البند {ar} من جدول الأعمال. هل لي أن أعتبر أن الفريق العامل "
            f"يرغب في أن يعتمد النص؟ {DECIDED_AR}",
            f"We shall now take action under agenda item {one.number}. May I take it that the Working Group "
            f"wishes to adopt the text? {DECIDED_EN}",
        )
        for one, ar in ((s.item(7, 7), "٧"),)
    ),
    Said(
        "what was deferred, nobody knows under which number",
        adoption.what_was_deferred(PLAIN),
        "نعود الآن إلى الفقرات التي أُرجئ النظر فيها. هل هناك أي تعليقات؟ لا أرى أي طلب.",
        "We now come back to the paragraphs that were deferred. Are there any comments? I see none.",
    ),
    Said(
        "a paragraph that was amended is read out",
        adoption.part(PLAIN, AdoptedPart(None, (7, 8), amended=((8, words("نص جديد.", "New text.")),))),
        'الفقرتان ٧ و٨. الفقرة ٨، بصيغتها المعدلة شفوياً، نصها كما يلي: "نص جديد". هل هناك أي تعليقات؟ لا '
        "أرى أي طلب. اعتُمدت الفقرتان ٧ و٨.",
        "Paragraphs 7 and 8. Paragraph 8, as orally amended, now reads as follows: “New text.” Are there any "
        "comments? I see none. Paragraphs 7 and 8 are adopted.",
    ),
    *(
        Said(
            f"a reservation of {en}",
            _reserving(of),
            f"أعطي الكلمة الآن {to}، {wishes} إبداء تحفظ. أشكر {ar}. أحيط علماً بتحفظ {marked} على "
            "التوصية ٣. وسيُذكر ذلك في التقرير.",
            f"I give the floor to {en}, who wishes to place a reservation on record. I thank "
            f"{en.replace('*', '')}. I take note of the reservation of {en} to recommendation 3. It will be "
            "reflected in the report.",
        )
        for of, to, wishes, ar, marked, en in (
            (
                1,
                "لوفد *البرازيل* الموقر",
                "الذي يود",
                "وفد البرازيل الموقر",
                "وفد *البرازيل* الموقر",
                "the distinguished representative of *Brazil*",
            ),
            (
                6,
                "*للمنظمة الدولية للهجرة*",
                "التي تود",
                "المنظمة الدولية للهجرة",
                "*المنظمة الدولية للهجرة*",
                "the distinguished observer for *the International Organization for Migration*",
            ),
        )
    ),
)
