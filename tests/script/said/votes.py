"""Votes on decisions, texts, persons, and proposals without a number."""

from __future__ import annotations

from dataclasses import replace

from tests.script import scenes as s
from tests.script.said.base import PLAIN, UNCOUNTED_AR, UNCOUNTED_EN, Said
from wgdesk.model import Subject
from wgdesk.reads.values.outcome import RecommendationNow
from wgdesk.reads.values.programme import DecisionNow
from wgdesk.reads.values.words import Words
from wgdesk.script import actions, adoption, course
from wgdesk.script.moment import Moment
from wgdesk.script.scene import Scene

TALLY_AR = "نتيجة التصويت هي كما يلي: المؤيدون: ٢؛ المعارضون: ٥؛ الممتنعون: ١\u00a0٠٠٠."
TALLY_EN = "The result of the vote is as follows: in favour: 2; against: 5; abstaining: 1,000."


def _decided(subject: str, *, amended: bool = False) -> Scene:
    decision: DecisionNow = s.decision(subject, "vote", amended=amended)
    return s.scene(decisions=(decision,))


def _passed(*numbers: int) -> list[RecommendationNow]:
    return [s.recommendation(n, "adopted", manner="vote") for n in numbers]


def _unnumbered(manner: str, *tally: int, verb: str = "rejected") -> Moment:
    lost = replace(s.recommendation(3, "not_agreed"), number=0)
    scene = s.scene(out=s.outcome(clusters=(s.cluster(lost),)))
    return actions.action(scene, s.action(verb, "", "", manner, None, *tally, recommendation_id=3))


def _reserved(subject: str, *, dissociates: bool) -> Moment:
    row = s.reservation(1, dissociates=dissociates)
    moment = adoption.reservation(PLAIN, row, None, Subject(subject), heard=True)
    assert moment is not None
    return moment


VOTES = (
    Said(
        "the agenda",
        course.agenda(_decided("agenda", amended=True)),
        "اقتُرحت تعديلات شفوية على جدول الأعمال المؤقت، وستتلوها الأمانة الآن. نشرع الآن في التصويت بشأن جدول "
        f"الأعمال المؤقت، بصيغته المعدلة شفوياً. {UNCOUNTED_AR}",
        "Oral amendments have been proposed to the provisional agenda, which the Secretariat will now read "
        f"out. We shall now vote on the provisional agenda, as orally amended. {UNCOUNTED_EN}",
    ),
    Said(
        "the agenda contained in a document",
        course.agenda(
            replace(_decided("agenda"), outcome=s.outcome(documents=(s.AGENDA_PAPER,))),
        ),
        f"نشرع الآن في التصويت بشأن جدول الأعمال المؤقت، الوارد في الوثيقة CTOC/COP/WG.6/2022/1. "
        f"{UNCOUNTED_AR}",
        "We shall now vote on the provisional agenda contained in document CTOC/COP/WG.6/2022/1. "
        f"{UNCOUNTED_EN}",
    ),
    Said(
        "the organization of work",
        course.organization(_decided("organization")),
        f"نشرع الآن في التصويت بشأن تنظيم الأعمال المقترح. {UNCOUNTED_AR}",
        f"We shall now vote on the proposed organization of work. {UNCOUNTED_EN}",
    ),
    Said(
        "the report",
        adoption.whole_report(_decided("report")),
        f"نشرع الآن في التصويت بشأن تقرير الفريق العامل بأكمله. {UNCOUNTED_AR}",
        f"We shall now vote on the report of the Working Group as a whole. {UNCOUNTED_EN}",
    ),
    Said(
        "the report, amended",
        adoption.whole_report(
            replace(_decided("report"), outcome=s.outcome(passages={"opening/held": s.AMENDED}))
        ),
        f"نشرع الآن في التصويت بشأن تقرير الفريق العامل بأكمله، بصيغته المعدلة. {UNCOUNTED_AR}",
        f"We shall now vote on the report of the Working Group as a whole, as amended. {UNCOUNTED_EN}",
    ),
    Said(
        "a recommendation",
        adoption.adopted(PLAIN, _passed(3)),
        'ننتقل الآن إلى التوصية ٣، ونصها كما يلي: "تُحث الدول على التعاون". نشرع الآن في التصويت بشأن هذه '
        f"التوصية. {UNCOUNTED_AR}",
        "We now turn to recommendation 3, which reads as follows: “States are urged to cooperate.” "
        f"We shall now vote on this recommendation. {UNCOUNTED_EN}",
    ),
    Said(
        "a cluster",
        adoption.cluster(PLAIN, s.cluster(*_passed(1, 2), heading=Words()), _passed(1, 2)),
        f"ننتقل الآن إلى التوصيتين ١ و٢. نشرع الآن في التصويت بشأن هاتين التوصيتين. {UNCOUNTED_AR}",
        f"We now turn to recommendations 1 and 2. We shall now vote on these recommendations. {UNCOUNTED_EN}",
    ),
    Said(
        "recommendations of several clusters",
        adoption.all_recommendations(PLAIN, _passed(1, 4)),
        f"نشرع الآن في التصويت بشأن التوصيتين ١ و٤. {UNCOUNTED_AR}",
        f"We shall now vote on recommendations 1 and 4. {UNCOUNTED_EN}",
    ),
    Said(
        "a proposal without a number",
        _unnumbered("vote", 2, 5, 1000),
        'ننتقل الآن إلى اقتراح نصه كما يلي: "تُحث الدول على التعاون". نشرع الآن في التصويت بشأن هذا الاقتراح. '
        f"{TALLY_AR} لم يُعتمد الاقتراح.",
        "We now turn to a proposal which reads as follows: “States are urged to cooperate.” "
        f"We shall now vote on this proposal. {TALLY_EN} The proposal is not adopted.",
    ),
    Said(
        "a proposal without a number, rejected without a vote",
        _unnumbered("consensus"),
        'ننتقل الآن إلى اقتراح نصه كما يلي: "تُحث الدول على التعاون". أطرح هذا الاقتراح على الفريق العامل. لم '
        "يُعتمد الاقتراح.",
        "We now turn to a proposal which reads as follows: “States are urged to cooperate.” "
        "I put this proposal to the Working Group. The proposal is not adopted.",
    ),
    Said(
        "a candidate who lost",
        actions.action(
            PLAIN,
            s.action("elected", "السيدة منى نور رئيسة", "Ms. Mona Noor Chair", "vote", None, 2, 5, 1000),
        ),
        "نشرع الآن في التصويت لمعرفة ما إذا كان الفريق العامل يرغب في أن ينتخب السيدة منى نور رئيسة. "
        f"{TALLY_AR} لم تُحرَز الأغلبية المطلوبة.",
        f"We shall now vote on whether the Working Group wishes to elect Ms. Mona Noor Chair. "
        f"{TALLY_EN} "
        "The required majority was not obtained.",
    ),
    Said(
        "a text that was rejected",
        actions.action(
            PLAIN, s.action("rejected", "اقتراحاً بذلك", "a proposal to that effect", "vote", None, 2, 5, 1000)
        ),
        "نشرع الآن في التصويت لمعرفة ما إذا كان الفريق العامل يرغب في أن يعتمد اقتراحاً بذلك. "
        f"{TALLY_AR} لم يُعتمد الاقتراح.",
        f"We shall now vote on whether the Working Group wishes to adopt a proposal to that effect. "
        f"{TALLY_EN} "
        "The proposal is not adopted.",
    ),
    Said(
        "a text that was amended before the vote",
        actions.action(
            PLAIN, replace(s.action("approved", "الميزانية", "the budget", "vote"), orally_amended=True)
        ),
        "اقتُرحت تعديلات شفوية على النص، وستتلوها الأمانة الآن. نشرع الآن في التصويت بشأن الميزانية، بصيغتها "
        f"المعدلة شفوياً. {UNCOUNTED_AR}",
        "Oral amendments have been proposed to the text, which the Secretariat will now read out. "
        f"We shall now vote on the budget, as orally amended. {UNCOUNTED_EN}",
    ),
    Said(
        "a text that was amended, by acclamation",
        actions.action(
            PLAIN,
            replace(s.action("approved", "الميزانية", "the budget", "acclamation"), orally_revised=True),
        ),
        "أُدخلت تنقيحات شفوية على النص، وستتلوها الأمانة الآن. هل لي أن أعتبر أن الفريق العامل يرغب في أن "
        "يوافق على الميزانية، بصيغتها المنقحة شفوياً، بالتزكية؟ لا أسمع أي اعتراض. تقرر ذلك.",
        "Oral revisions have been made to the text, which the Secretariat will now read out. May I take it "
        "that the Working Group wishes to approve the budget, as orally revised, by acclamation? I hear no "
        "objection. It is so decided.",
    ),
    Said(
        "a document that was agreed on",
        actions.action(
            s.scene(out=s.outcome(documents=(s.AGENDA_PAPER,))), s.action("agreed", "", "", document_id=1)
        ),
        "هل لي أن أعتبر أن الفريق العامل يرغب في أن يتفق على جدول الأعمال المؤقت المشروح الذي أعدته الأمانة"
        " (CTOC/COP/WG.6/2022/1)؟ لا أسمع أي اعتراض. تقرر ذلك.",
        "May I take it that the Working Group wishes to agree on the annotated provisional agenda prepared "
        "by the Secretariat (CTOC/COP/WG.6/2022/1)? I hear no objection. It is so decided.",
    ),
    *(
        Said(
            f"a reservation to {subject}",
            _reserved(subject, dissociates=False),
            f"أحيط علماً بتحفظ وفد *البرازيل* الموقر على {ar}. وسيُذكر ذلك في التقرير.",
            "I take note of the reservation of the distinguished representative of *Brazil* to "
            f"{en}. It will be reflected in the report.",
        )
        for subject, ar, en in (
            ("agenda", "جدول الأعمال", "the agenda"),
            ("organization", "تنظيم الأعمال", "the organization of work"),
            ("report", "التقرير", "the report"),
        )
    ),
)
