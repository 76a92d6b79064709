"""Decisions of the meeting: put by the Chair, voted on, reserved."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.phrasing.sentences.facts import BODY, COMMITTEE, words
from tests.script import scenes as s
from tests.script.said.base import DECIDED_AR, DECIDED_EN, UNCOUNTED_AR, UNCOUNTED_EN, Said
from tests.script.said.people import FRIENDS
from wgdesk.model import DocumentKind
from wgdesk.phrasing.facts import Count, Ordinal
from wgdesk.phrasing.tree import say
from wgdesk.script import actions, adoption, course
from wgdesk.script.adoption import AdoptedPart
from wgdesk.script.moment import Moment

WISH_AR = "هل لي أن أعتبر أن الفريق العامل يرغب في أن"
WISH_EN = "May I take it that the Working Group wishes to"


def _put(verb: str, ar: str, en: str, *vote: Any, **on: int) -> Moment:
    outcome = s.outcome(documents=(s.AGENDA_PAPER,), clusters=(s.cluster(s.recommendation(3)),))
    return actions.action(s.scene(out=outcome), s.action(verb, ar, en, *vote, **on))


def _on_the_next_agenda() -> Moment:
    content = words("لدورته الرابعة", "for its fourth session")
    paper = replace(s.AGENDA_PAPER, kind=DocumentKind.PROVISIONAL_AGENDA, content=content)
    return actions.action(
        s.scene(out=s.outcome(documents=(paper,))), s.action("approved", "", "", document_id=1)
    )


def _reserved(of: int, *, dissociates: bool) -> Moment:
    moment = adoption.reservation(s.scene(), s.reservation(of, dissociates=dissociates), None)
    assert moment is not None
    return moment


PUT = (
    ("took_note", "التقرير", "the report", "يحيط علماً بالتقرير", "take note of the report"),
    ("adopted", "مشروع القرار", "the draft", "يعتمد مشروع القرار", "adopt the draft"),
    ("approved", "الميزانية", "the budget", "يوافق على الميزانية", "approve the budget"),
    ("endorsed", "المقترحات", "the proposals", "يؤيد المقترحات", "endorse the proposals"),
    ("decided", "أن يجتمع", "to meet", "يقرر أن يجتمع", "decide to meet"),
    ("agreed", "أن يجتمع", "to meet", "يتفق على أن يجتمع", "agree to meet"),
    (
        "requested",
        "إلى الأمانة ذلك",
        "the Secretariat to",
        "يطلب إلى الأمانة ذلك",
        "request the Secretariat to",
    ),
    ("recommended", "أن يُنظر", "that it be considered", "يوصي بأن يُنظر", "recommend that it be considered"),
    ("invited", "الدول إلى ذلك", "States to do so", "يدعو الدول إلى ذلك", "invite States to do so"),
    ("welcomed", "التقدم", "the progress", "يرحّب بالتقدم", "welcome the progress"),
    ("elected", "مجلساً", "a board", "ينتخب مجلساً", "elect a board"),
    ("appointed", "خبيراً", "an expert", "يعيّن خبيراً", "appoint an expert"),
    ("established", "فريقاً", "a group", "ينشئ فريقاً", "establish a group"),
    ("designated", "خبيراً", "an expert", "يسمّي خبيراً", "designate an expert"),
    ("confirmed", "تعيين الأمين", "the appointment", "يؤكد تعيين الأمين", "confirm the appointment"),
    ("heard", "تقرير الرئيس", "a report", "يستمع إلى تقرير الرئيس", "hear a report"),
    (
        "noted",
        "أن الموارد محدودة",
        "that funds were low",
        "يلاحظ أن الموارد محدودة",
        "note that funds were low",
    ),
    (
        "acknowledged",
        "أن الوقت ضيق",
        "that time was short",
        "يقر بأن الوقت ضيق",
        "acknowledge that time was short",
    ),
    ("reviewed", "الميزانية", "the budget", "يستعرض الميزانية", "review the budget"),
    ("considered_adopted", "مشروع القرار", "the draft", "يعتمد مشروع القرار", "adopt the draft"),
    ("deferred", "النظر في المسألة", "the matter", "يرجئ النظر في المسألة", "defer the matter"),
    (
        "authorized",
        "الأمين بذلك",
        "the Secretary to do so",
        "يأذن للأمين بذلك",
        "authorize the Secretary to do so",
    ),
    (
        "entrusted",
        "المقرر بذلك",
        "the Rapporteur with it",
        "يعهد إلى المقرر بذلك",
        "entrust the Rapporteur with it",
    ),
    ("acceded", "طلب تونغا", "the request", "يستجيب لطلب تونغا", "accede to the request"),
    (
        "expressed_appreciation",
        "الأمانة على دعمها",
        "to the Secretariat",
        "يعرب عن تقديره للأمانة على دعمها",
        "express its appreciation to the Secretariat",
    ),
    (
        "expressed_interest",
        "الشفافية",
        "transparency",
        "يعرب عن اهتمامه بالشفافية",
        "express an interest in transparency",
    ),
    ("took_action", "مشروع القرار", "the draft", "يبتّ في مشروع القرار", "take action on the draft"),
    (
        "encouraged",
        "الدول على الإبلاغ",
        "States to report",
        "يشجّع الدول على الإبلاغ",
        "encourage States to report",
    ),
    ("urged", "الدول على الإبلاغ", "States to report", "يحثّ الدول على الإبلاغ", "urge States to report"),
    (
        "called_upon",
        "الدول أن تبلّغ",
        "States to report",
        "يهيب بالدول أن تبلّغ",
        "call upon States to report",
    ),
    ("stressed", "أهمية ذلك", "the importance of it", "يشدد على أهمية ذلك", "stress the importance of it"),
    ("informed", "أن ذلك تم", "that it was done", "يحيط علماً بأن ذلك تم", "take note that it was done"),
)
_DELETING = ("rejected", "حذف الفقرة 3", "to delete paragraph 3")
ACTIONS = (
    *(
        Said(verb, _put(verb, ar, en), f"{WISH_AR} {says}؟ {DECIDED_AR}", f"{WISH_EN} {said}? {DECIDED_EN}")
        for verb, ar, en, says, said in PUT
    ),
    Said(
        "by acclamation, of a committee",
        actions.action(
            s.scene(texts={"body_short": COMMITTEE}), s.action("elected", "رئيساً", "a Chair", "acclamation")
        ),
        f"هل لي أن أعتبر أن اللجنة المخصصة ترغب في أن تنتخب رئيساً بالتزكية؟ {DECIDED_AR}",
        f"May I take it that the Ad Hoc Committee wishes to elect a Chair by acclamation? {DECIDED_EN}",
    ),
    Said(
        "on a document",
        _put("took_note", "", "", document_id=1),
        f"{WISH_AR} يحيط علماً بجدول الأعمال المؤقت المشروح الذي أعدته الأمانة"
        f" (CTOC/COP/WG.6/2022/1)؟ {DECIDED_AR}",
        f"{WISH_EN} take note of the annotated provisional agenda prepared by the Secretariat"
        f" (CTOC/COP/WG.6/2022/1)? {DECIDED_EN}",
    ),
    Said(
        "on the agenda of another session",
        _on_the_next_agenda(),
        f"{WISH_AR} يوافق على جدول الأعمال المؤقت لدورته الرابعة (CTOC/COP/WG.6/2022/1)؟ {DECIDED_AR}",
        f"{WISH_EN} approve the provisional agenda for its fourth session (CTOC/COP/WG.6/2022/1)?"
        f" {DECIDED_EN}",
    ),
    Said(
        "on a recommendation",
        _put("adopted", "", "", recommendation_id=3),
        f"{WISH_AR} يعتمد التوصية ٣؟ {DECIDED_AR}",
        f"{WISH_EN} adopt recommendation 3? {DECIDED_EN}",
    ),
    Said(
        "several adopted for the parent",
        actions.action(
            s.scene(texts={"body_short": COMMITTEE, "parent_short": words("المجلس", "Council")}),
            s.action("adopted_recommended", "مشروعي القرارين", "draft decisions I and II"),
        ),
        "هل لي أن أعتبر أن اللجنة المخصصة ترغب في أن تعتمد مشروعي القرارين وتوصي المجلس باعتمادهما؟"
        f" {DECIDED_AR}",
        "May I take it that the Ad Hoc Committee wishes to adopt draft decisions I and II and recommend them"
        f" to the Council for adoption? {DECIDED_EN}",
    ),
    *(
        Said(
            "adopted for the parent",
            actions.action(
                s.scene(texts={"body_short": body, "parent_short": words("المجلس", "Council")}),
                s.action("adopted_recommended", "مشروع القرار", "the draft"),
            ),
            f"هل لي أن أعتبر أن {ar} المجلس باعتماده؟ {DECIDED_AR}",
            f"May I take it that the {en} adopt the draft and recommend it to the Council for adoption?"
            f" {DECIDED_EN}",
        )
        for body, ar, en in (
            (
                COMMITTEE,
                "اللجنة المخصصة ترغب في أن تعتمد مشروع القرار وتوصي",
                "Ad Hoc Committee wishes to",
            ),
            (BODY, "الفريق العامل يرغب في أن يعتمد مشروع القرار ويوصي", "Working Group wishes to"),
            (FRIENDS, "الأصدقاء يرغبون في أن يعتمدوا مشروع القرار ويوصوا", "Friends wishes to"),
        )
    ),
    Said(
        "designated by a body of people",
        actions.action(
            s.scene(texts={"body_short": FRIENDS}), s.action("designated", "مقرراً", "a Rapporteur")
        ),
        f"هل لي أن أعتبر أن الأصدقاء يرغبون في أن يسمّوا مقرراً؟ {DECIDED_AR}",
        f"May I take it that the Friends wishes to designate a Rapporteur? {DECIDED_EN}",
    ),
    *(
        Said(
            f"{verb} of a cited text",
            _put(verb, "", "", recommendation_id=3),
            f"{WISH_AR} {ar}؟ {DECIDED_AR}",
            f"{WISH_EN} {en}? {DECIDED_EN}",
        )
        for verb, ar, en in (
            ("deferred", "يرجئ النظر في التوصية ٣", "defer the consideration of recommendation 3"),
            (
                "expressed_appreciation",
                "يعرب عن تقديره للتوصية ٣",
                "express its appreciation for recommendation 3",
            ),
        )
    ),
    Said(
        "amendment",
        _put(*_DELETING, "vote", "recorded", 2, 47, 0, amends_id=2),
        "طُلب إجراء تصويت مسجل. ونشرع الآن في التصويت بشأن التعديل المقترح: حذف الفقرة ٣. نتيجة التصويت هي كما"
        " يلي: المؤيدون: ٢؛ المعارضون: ٤٧؛ الممتنعون: ٠. لم يُعتمد الاقتراح.",
        "A recorded vote has been requested. We shall now vote on the amendment to delete paragraph 3. The"
        " result of the vote is as follows: in favour: 2; against: 47; abstaining: 0. The proposal is not"
        " adopted.",
    ),
    Said(
        "withdrawn",
        _put("withdrawn", "مشروع القرار", "the draft"),
        "أُبلغتُ بسحب مشروع القرار.",
        "I have been informed that the draft has been withdrawn.",
    ),
    Said(
        "attention drawn",
        _put("drawn", "المذكرة", "the note"),
        "أوجّه انتباه الفريق العامل إلى المذكرة.",
        "I draw the attention of the Working Group to the note.",
    ),
    Said(
        "rejected without a vote",
        _put("rejected", "المشروع", "the draft", "consensus"),
        "أطرح المشروع على الفريق العامل. لم يُعتمد الاقتراح.",
        "I put the draft to the Working Group. The proposal is not adopted.",
    ),
    *(
        Said(
            f"lost by a vote: {verb}, {votes}",
            _put(verb, "النص", "the text", "vote", None, *votes),
            "نشرع الآن في التصويت بشأن النص. نتيجة التصويت هي كما يلي: المؤيدون: ٢؛ المعارضون:"
            f" {against}. لم يُعتمد الاقتراح.",
            "We shall now vote on the text. The result of the vote is as follows: in favour: 2; against:"
            f" {votes[1]}. The proposal is not adopted.",
        )
        for verb, votes, against in (
            ("adopted", (2, 5), "٥"),
            ("adopted", (2, 2), "٢"),
        )
    ),
    Said(
        "a recorded vote with its result",
        _put("adopted", "النص", "the text", "vote", "recorded", 58, 3, 12),
        "طُلب إجراء تصويت مسجل. ونشرع الآن في التصويت بشأن النص. نتيجة التصويت هي كما يلي: المؤيدون: ٥٨؛"
        " المعارضون: ٣؛ الممتنعون: ١٢. تقرر ذلك.",
        "A recorded vote has been requested. We shall now vote on the text. The result of the vote is as"
        " follows: in favour: 58; against: 3; abstaining: 12. It is so decided.",
    ),
    Said(
        "a vote of which nobody said how many abstained",
        _put("adopted", "النص", "the text", "vote", None, 5, 1),
        "نشرع الآن في التصويت بشأن النص. نتيجة التصويت هي كما يلي: المؤيدون: ٥؛ المعارضون: ١. تقرر ذلك.",
        "We shall now vote on the text. The result of the vote is as follows: in favour: 5; against: 1. It is"
        " so decided.",
    ),
    *(
        Said(
            f"a vote: {voting}",
            _put("adopted", "النص", "the text", "vote", voting),
            f"نشرع الآن في التصويت{ar} بشأن النص. {UNCOUNTED_AR}",
            f"We shall now vote{en} on the text. {UNCOUNTED_EN}",
        )
        for voting, ar, en in (
            (None, "", ""),
            ("secret", " بالاقتراع السري", " by secret ballot"),
            ("show_of_hands", " برفع الأيدي", " by a show of hands"),
        )
    ),
    Said(
        "a roll-call vote",
        _put("adopted", "النص", "the text", "vote", "roll_call"),
        f"طُلب إجراء تصويت بنداء الأسماء. ونشرع الآن في التصويت بشأن النص. {UNCOUNTED_AR}",
        f"A roll-call vote has been requested. We shall now vote on the text. {UNCOUNTED_EN}",
    ),
    Said(
        "a vote on what the Secretariat is to do",
        _put("requested", "إلى الأمانة أن تقدم تقريراً", "the Secretariat to report", "vote", "recorded"),
        "طُلب إجراء تصويت مسجل. ونشرع الآن في التصويت لمعرفة ما إذا كان الفريق العامل يرغب في أن يطلب إلى"
        f" الأمانة أن تقدم تقريراً. {UNCOUNTED_AR}",
        "A recorded vote has been requested. We shall now vote on whether the Working Group"
        " wishes to request the Secretariat to"
        f" report. {UNCOUNTED_EN}",
    ),
    Said(
        "a show of hands of a committee on what it requests",
        actions.action(
            s.scene(texts={"body_short": COMMITTEE}),
            s.action("requested", "تقريراً", "a report", "vote", "show_of_hands"),
        ),
        "نشرع الآن في التصويت برفع الأيدي لمعرفة ما إذا كانت اللجنة المخصصة "
        f"ترغب في أن تطلب تقريراً. {UNCOUNTED_AR}",
        f"We shall now vote by a show of hands on whether the Ad Hoc Committee wishes to request"
        f" a report. {UNCOUNTED_EN}",
    ),
    Said(
        "a secret ballot of a committee on who is elected",
        actions.action(
            s.scene(texts={"body_short": COMMITTEE}),
            s.action("elected", "السيد خالد ناصر", "Mr. Khaled Nasser", "vote", "secret"),
        ),
        "نشرع الآن في الانتخاب بالاقتراع السري. نتيجة التصويت هي كما يلي: [...]. أُحرزت الأغلبية المطلوبة. "
        "وبذلك تكون اللجنة المخصصة قد انتخبت السيد خالد ناصر.",
        "We shall now proceed to the election by secret ballot. The result of the vote is as follows: [...]. "
        "The required majority was obtained. The Ad Hoc Committee has elected Mr. Khaled Nasser.",
    ),
    Said(
        "a reservation to it",
        _reserved(1, dissociates=False),
        "أعطي الكلمة الآن لوفد *البرازيل* الموقر، الذي يود إبداء تحفظ. أشكر وفد البرازيل الموقر. "
        "أحيط علماً بتحفظ وفد *البرازيل* الموقر على هذا القرار. وسيُذكر ذلك في التقرير.",
        "I give the floor to the distinguished representative of *Brazil*, who wishes to place a "
        "reservation on record. I thank the distinguished representative of Brazil. "
        "I take note of the reservation of the distinguished representative of *Brazil* to the decision."
        " It will be reflected in the report.",
    ),
    *(
        Said(
            f"a dissociation of {of}",
            _reserved(of, dissociates=True),
            f"أعطي الكلمة الآن {to} عن النص. {thanks}. "
            f"أحيط علماً بأن {ar} عن هذا القرار. وسيُذكر ذلك في التقرير.",
            f"I give the floor to {en}, who wishes to place a dissociation on record. I thank "
            f"{en.replace('*', '')}. "
            f"I take note of the dissociation of {en} from the decision. It will be reflected in the report.",
        )
        for of, ar, to, thanks, en in (
            (
                3,
                "وفد *السودان* الموقر ينأى بنفسه",
                "لوفد *السودان* الموقر، الذي يود أن ينأى بنفسه",
                "أشكر وفد السودان الموقر",
                "the distinguished representative of *the Sudan*",
            ),
            (
                6,
                "*المنظمة الدولية للهجرة* تنأى بنفسها",
                "*للمنظمة الدولية للهجرة*، التي تود أن تنأى بنفسها",
                "أشكر المنظمة الدولية للهجرة",
                "the distinguished observer for *the International Organization for Migration*",
            ),
        )
    ),
    *(
        Said(
            f"the agenda, {n}",
            course.agenda(s.scene(decisions=(s.decision("agenda", amended=amended, revised=True),))),
            f"{first_ar} على جدول الأعمال المؤقت، وستتلوها الأمانة الآن. "
            "هل لي أن أعتبر أن الفريق العامل يرغب في إقرار جدول أعماله المؤقت، بصيغته"
            f" {ar} شفوياً؟ {DECIDED_AR}",
            f"{first_en} to the provisional agenda, which the Secretariat will now read out. "
            f"May I take it that the Working Group wishes to adopt its provisional agenda, as orally {en}?"
            f" {DECIDED_EN}",
        )
        for n, (amended, ar, en, first_ar, first_en) in enumerate(
            (
                (
                    False,
                    "المنقحة",
                    "revised",
                    "أُدخلت تنقيحات شفوية",
                    "Oral revisions have been made",
                ),
                (
                    True,
                    "المنقحة والمعدلة",
                    "revised and amended",
                    "اقتُرحت تنقيحات وتعديلات شفوية",
                    "Oral revisions and amendments have been proposed",
                ),
            )
        )
    ),
    Said(
        "the second annex of the report",
        adoption.part(
            s.scene(),
            AdoptedPart(
                say("words", text=s.TRAFFICKING), (), say("label-annex", n=Count(2), ordinal=Ordinal(2))
            ),
        ),
        'المرفق الثاني المعنون "الاتجار بالأشخاص". هل هناك أي تعليقات؟ لا أرى أي طلب. اعتُمد المرفق الثاني.',
        "Annex II, entitled “Trafficking in persons”. Are there any comments? I see none."
        " Annex II is adopted.",
    ),
    Said(
        "an annex of the report",
        adoption.part(
            s.scene(),
            AdoptedPart(
                say("heading-annex_proposals", n=Count(3)),
                (),
                say("label-annex", n=Count(0), ordinal=Ordinal(1)),
            ),
        ),
        'المرفق المعنون "مقترحات لم يُتفق عليها". هل هناك أي تعليقات؟ لا أرى أي طلب. اعتُمد المرفق.',
        "The annex, entitled “Proposals on which no agreement was reached”. Are there any comments?"
        " I see none. The annex is adopted.",
    ),
)
