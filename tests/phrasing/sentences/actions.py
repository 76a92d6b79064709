"""Actions: each verb with its object, for bodies of both genders, and the position of the manner."""

from __future__ import annotations

from tests.phrasing.sentences.facts import (
    AGAIN,
    BODY,
    COMMITTEE,
    NOT_SAID,
    Case,
    at,
    words,
)
from wgdesk.phrasing.facts import Count, RecommendationNumbers, Words
from wgdesk.phrasing.tree import Say, say

_STATED_WITH_THE_VERB = (
    *("took_note", "welcomed", "decided", "agreed", "requested", "recommended", "invited", "deferred"),
    *("entrusted", "authorized", "acceded", "expressed_appreciation", "expressed_interest", "informed"),
    *("took_action", "encouraged", "urged", "called_upon", "stressed"),
)


def acted(
    verb: str,
    what: Say,
    body: Words = BODY,
    *,
    how: str = "",
    orally: str = "none",
    vote: Say | None = None,
    cited: str = "no",
    sponsors: int = 0,
    how_at: str = "",
    also: str = "no",
    then: Say | None = None,
    line: str = "no",
) -> Say:
    """Return an action as the report builds it: ``how`` is its manner, ``vote`` the sentence on a vote.

    ``how_at``: where the manner stands, if not where it does by the verb. ``then``: the action at its end.
    ``line``: how it ends as a lettered line.
    """
    usual = "verb" if verb in _STATED_WITH_THE_VERB else "end"
    return say(
        "action-done",
        line=line,
        condition=NOT_SAID,
        body=body,
        parent=_COUNCIL,
        also=also,
        verb=verb,
        object=what,
        cited=cited,
        sponsors=Count(sponsors),
        orally=orally,
        how=vote or say("manner", manner=how or "not_stated"),
        how_at=(how_at or usual) if how or vote else "none",
        listed="no",
        place=NOT_SAID,
        then=then or NOT_SAID,
    )


_COUNCIL = words("المجلس", "Council")


def _same(done: Say, body: Words = BODY) -> Say:
    return say("action-at", sittings=AGAIN, body=body, done=done)


def text(ar: str, en: str) -> Say:
    """Return an object as typed in the record, perhaps with a full stop at its end."""
    return say("words", text=words(ar, en))


_REPORT = text("تقرير الأمين العام.", "the report of the Secretary-General.")


_PROGRESS = text("التقدم المحرز", "the progress made")


_STUDY = text("إلى الأمانة أن تعد دراسة", "the Secretariat to prepare a study")


_STATES = text("الدول إلى تقديم معلومات", "States to provide information")


_MATTER = text("أن ينظر المؤتمر في المسألة", "that the Conference consider the matter")


_AGAIN = text("عقد جلسة أخرى", "to hold another meeting")


_EXPERTS = text("عقد اجتماع للخبراء", "to convene a meeting of experts")


_PLAN = text("خطة العمل", "the workplan")


_OMAR = text("السيد عمر القاضي عضواً في الفريق", "Mr. Omar Elkadi as a member of the panel")


_DRAFT = text("مشروع المقرر المتعلق بالرسوم", "the draft decision on fees")


_FUND = text("صندوقاً للتبرعات", "a voluntary fund")


# The committee, feminine in Arabic, acts; the manner is not recorded.
PLAIN = tuple(
    Case(
        _same(acted(verb, what, COMMITTEE), COMMITTEE),
        f"في الجلسة نفسها، {did} اللجنة المخصصة {ar}.",
        f"At the same meeting, the Ad Hoc Committee {en}.",
    )
    for verb, what, did, ar, en in (
        (
            "took_note",
            _REPORT,
            "أحاطت",
            "علماً بتقرير الأمين العام",
            "took note of the report of the Secretary-General",
        ),
        ("adopted", _PLAN, "اعتمدت", "خطة العمل", "adopted the workplan"),
        ("approved", _PLAN, "وافقت", "على خطة العمل", "approved the workplan"),
        ("endorsed", _PLAN, "أيّدت", "خطة العمل", "endorsed the workplan"),
        ("decided", _EXPERTS, "قررت", "عقد اجتماع للخبراء", "decided to convene a meeting of experts"),
        ("agreed", _AGAIN, "اتفقت", "على عقد جلسة أخرى", "agreed to hold another meeting"),
        (
            "requested",
            _STUDY,
            "طلبت",
            "إلى الأمانة أن تعد دراسة",
            "requested the Secretariat to prepare a study",
        ),
        (
            "recommended",
            _MATTER,
            "أوصت",
            "بأن ينظر المؤتمر في المسألة",
            "recommended that the Conference consider the matter",
        ),
        ("invited", _STATES, "دعت", "الدول إلى تقديم معلومات", "invited States to provide information"),
        ("welcomed", _PROGRESS, "رحّبت", "بالتقدم المحرز", "welcomed the progress made"),
        (
            "elected",
            _OMAR,
            "انتخبت",
            "السيد عمر القاضي عضواً في الفريق",
            "elected Mr. Omar Elkadi as a member of the panel",
        ),
        (
            "appointed",
            _OMAR,
            "عيّنت",
            "السيد عمر القاضي عضواً في الفريق",
            "appointed Mr. Omar Elkadi as a member of the panel",
        ),
        ("rejected", _DRAFT, "رفضت", "مشروع المقرر المتعلق بالرسوم", "rejected the draft decision on fees"),
        ("established", _FUND, "أنشأت", "صندوقاً للتبرعات", "established a voluntary fund"),
        (
            "designated",
            text("السيد عمر القاضي مقرراً", "Mr. Omar Elkadi as Rapporteur"),
            "سمّت",
            "السيد عمر القاضي مقرراً",
            "designated Mr. Omar Elkadi as Rapporteur",
        ),
        (
            "confirmed",
            text("تعيين أمين الاجتماع", "the appointment of the Secretary"),
            "أكّدت",
            "تعيين أمين الاجتماع",
            "confirmed the appointment of the Secretary",
        ),
        (
            "heard",
            text("تقرير الرئيس", "a report by the Chair"),
            "استمعت",
            "إلى تقرير الرئيس",
            "heard a report by the Chair",
        ),
        (
            "noted",
            text("أن الموارد محدودة", "that resources were limited"),
            "لاحظت",
            "أن الموارد محدودة",
            "noted that resources were limited",
        ),
        (
            "acknowledged",
            text("أنه لم يُتوصل إلى اتفاق", "that there was no agreement"),
            "أقرت",
            "بأنه لم يُتوصل إلى اتفاق",
            "acknowledged that there was no agreement",
        ),
        ("reviewed", _PLAN, "استعرضت", "خطة العمل", "reviewed the workplan"),
        (
            "considered_adopted",
            _PLAN,
            "نظرت",
            "في خطة العمل واعتمدتها",
            "considered and adopted the workplan",
        ),
        (
            "considered_adopted",
            _DRAFT,
            "نظرت",
            "في مشروع المقرر المتعلق بالرسوم واعتمدته",
            "considered and adopted the draft decision on fees",
        ),
        (
            "adopted_recommended",
            _DRAFT,
            "اعتمدت",
            "مشروع المقرر المتعلق بالرسوم وأوصت المجلس باعتماده",
            "adopted the draft decision on fees and recommended it to the Council for adoption",
        ),
        (
            "adopted_recommended",
            text("ثلاثة مشاريع مقررات", "three draft decisions"),
            "اعتمدت",
            "ثلاثة مشاريع مقررات وأوصت المجلس باعتمادها",
            "adopted three draft decisions and recommended them to the Council for adoption",
        ),
        (
            "deferred",
            text(
                "النظر في المسألة إلى دورتها المقبلة", "the consideration of the matter to its next session"
            ),
            "أرجأت",
            "النظر في المسألة إلى دورتها المقبلة",
            "deferred the consideration of the matter to its next session",
        ),
        (
            "authorized",
            text("الأمين بأن يستكمل النص", "the Secretary to complete the text"),
            "أذنت",
            "للأمين بأن يستكمل النص",
            "authorized the Secretary to complete the text",
        ),
        (
            "entrusted",
            text("المقرر بإعداد موجز", "the Rapporteur with the preparation of a summary"),
            "عهدت",
            "إلى المقرر بإعداد موجز",
            "entrusted the Rapporteur with the preparation of a summary",
        ),
        (
            "took_action",
            _DRAFT,
            "بتّت",
            "في مشروع المقرر المتعلق بالرسوم",
            "took action on the draft decision on fees",
        ),
        (
            "acceded",
            text("طلب تونغا المشاركة", "the request of Tonga to participate"),
            "استجابت",
            "لطلب تونغا المشاركة",
            "acceded to the request of Tonga to participate",
        ),
        (
            "expressed_appreciation",
            text("الأمانة على ما قدمته من دعم", "to the Secretariat for its support"),
            "أعربت",
            "عن تقديرها للأمانة على ما قدمته من دعم",
            "expressed its appreciation to the Secretariat for its support",
        ),
    )
)


_SECOND = say("the-recommendations", n=RecommendationNumbers((2,)))

# A text cited by its number; one that its authors took back.
CITED = tuple(
    Case(
        _same(acted(verb, what, COMMITTEE, cited="yes", sponsors=sponsors), COMMITTEE),
        f"في الجلسة نفسها، {ar}.",
        f"At the same meeting, the Ad Hoc Committee {en}.",
    )
    for verb, what, sponsors, ar, en in (
        (
            "deferred",
            _SECOND,
            1,
            "أرجأت اللجنة المخصصة النظر في التوصية ٢",
            "deferred the consideration of recommendation 2",
        ),
        (
            "expressed_appreciation",
            _SECOND,
            0,
            "أعربت اللجنة المخصصة عن تقديرها للتوصية ٢",
            "expressed its appreciation for recommendation 2",
        ),
        (
            "withdrawn",
            _SECOND,
            2,
            "أُبلغت اللجنة المخصصة بسحب التوصية ٢ من جانب مقدّميها",
            "was informed that recommendation 2 had been withdrawn by its sponsors",
        ),
        (
            "withdrawn",
            _DRAFT,
            1,
            "أُبلغت اللجنة المخصصة بسحب مشروع المقرر المتعلق بالرسوم من جانب مقدّمه",
            "was informed that the draft decision on fees had been withdrawn by its sponsor",
        ),
        (
            "withdrawn",
            _PLAN,
            0,
            "أُبلغت اللجنة المخصصة بسحب خطة العمل",
            "was informed that the workplan had been withdrawn",
        ),
    )
)


# The working group, masculine in Arabic. An object after the verb must not be parted from it in English.
MANNERS = tuple(
    Case(
        say("action-at", body=BODY, sittings=at((3, 9)), done=acted(verb, what, how=how)),
        f"في جلسته الثالثة، المعقودة في ٩ آذار/مارس ٢٠٢٢، {ar}.",
        f"At its 3rd meeting, on 9 March 2022, the Working Group{en}.",
    )
    for verb, what, how, ar, en in (
        (
            "requested",
            _STUDY,
            "without_vote",
            "طلب الفريق العامل، دون تصويت، إلى الأمانة أن تعد دراسة",
            ", without a vote, requested the Secretariat to prepare a study",
        ),
        (
            "invited",
            _STATES,
            "consensus",
            "دعا الفريق العامل، بتوافق الآراء، الدول إلى تقديم معلومات",
            ", by consensus, invited States to provide information",
        ),
        (
            "took_note",
            _REPORT,
            "without_vote",
            "أحاط الفريق العامل، دون تصويت، علماً بتقرير الأمين العام",
            ", without a vote, took note of the report of the Secretary-General",
        ),
        (
            "welcomed",
            _PROGRESS,
            "without_objection",
            "رحّب الفريق العامل، دون اعتراض، بالتقدم المحرز",
            ", without objection, welcomed the progress made",
        ),
        (
            "decided",
            _EXPERTS,
            "consensus",
            "قرر الفريق العامل، بتوافق الآراء، عقد اجتماع للخبراء",
            " decided, by consensus, to convene a meeting of experts",
        ),
        (
            "agreed",
            _AGAIN,
            "consensus",
            "اتفق الفريق العامل، بتوافق الآراء، على عقد جلسة أخرى",
            " agreed, by consensus, to hold another meeting",
        ),
        (
            "recommended",
            _MATTER,
            "without_vote",
            "أوصى الفريق العامل، دون تصويت، بأن ينظر المؤتمر في المسألة",
            " recommended, without a vote, that the Conference consider the matter",
        ),
        (
            "deferred",
            text("النظر في المسألة", "the consideration of the matter"),
            "consensus",
            "أرجأ الفريق العامل، بتوافق الآراء، النظر في المسألة",
            " deferred, by consensus, the consideration of the matter",
        ),
        (
            "elected",
            _OMAR,
            "acclamation",
            "انتخب الفريق العامل السيد عمر القاضي عضواً في الفريق بالتزكية",
            " elected Mr. Omar Elkadi as a member of the panel by acclamation",
        ),
        (
            "adopted",
            _PLAN,
            "without_vote",
            "اعتمد الفريق العامل خطة العمل دون تصويت",
            " adopted the workplan without a vote",
        ),
    )
)


# The pronoun is that of the text. The comma after it is there only if the manner follows.
ORALLY = (
    Case(
        _same(acted("adopted", _PLAN, how="consensus", orally="amended")),
        "في الجلسة نفسها، اعتمد الفريق العامل خطة العمل، بصيغتها المعدلة شفوياً، بتوافق الآراء.",
        "At the same meeting, the Working Group adopted the workplan, as orally amended, by consensus.",
    ),
    Case(
        _same(acted("approved", text("مشروع المقرر", "the draft decision"), orally="both")),
        "في الجلسة نفسها، وافق الفريق العامل على مشروع المقرر، بصيغته المنقحة والمعدلة شفوياً.",
        "At the same meeting, the Working Group approved the draft decision, as orally revised and amended.",
    ),
    Case(
        _same(acted("took_note", _REPORT, how="consensus", orally="revised")),
        "في الجلسة نفسها، أحاط الفريق العامل، بتوافق الآراء، علماً بتقرير الأمين العام، بصيغته المنقحة شفوياً.",
        "At the same meeting, the Working Group, by consensus, took note of the report of the"
        " Secretary-General, as orally revised.",
    ),
)


def _and(verb: str, what: Say, body: Words = BODY, amended: str = "no", also: str = "no") -> Say:
    return say(
        "and-done",
        amended=amended,
        body=body,
        verb=verb,
        also=also,
        object=what,
        cited="no",
        place=NOT_SAID,
    )


_FRIENDS = words("الأصدقاء", "Friends")
_SECRETARY = text("الأمين بأن يستكملها", "the Secretary to complete it")

TOGETHER = (
    Case(
        _same(acted("approved", _PLAN, COMMITTEE, then=_and("authorized", _SECRETARY, COMMITTEE)), COMMITTEE),
        "في الجلسة نفسها، وافقت اللجنة المخصصة على خطة العمل وأذنت للأمين بأن يستكملها.",
        "At the same meeting, the Ad Hoc Committee approved the workplan and authorized the Secretary to"
        " complete it.",
    ),
    Case(
        _same(
            acted(
                "adopted",
                _PLAN,
                orally="revised",
                then=_and("entrusted", text("المكتب بوضعها", "the Bureau with it"), amended="yes"),
            )
        ),
        "في الجلسة نفسها، اعتمد الفريق العامل خطة العمل، بصيغتها المنقحة شفوياً، وعهد إلى المكتب بوضعها.",
        "At the same meeting, the Working Group adopted the workplan, as orally revised, and entrusted the"
        " Bureau with it.",
    ),
    Case(
        _same(acted("approved", _PLAN, _FRIENDS, then=_and("authorized", _SECRETARY, _FRIENDS)), _FRIENDS),
        "في الجلسة نفسها، وافق الأصدقاء على خطة العمل وأذن الأصدقاء للأمين بأن يستكملها.",
        "At the same meeting, the Friends approved the workplan and authorized the Secretary to complete it.",
    ),
)

SAID_AGAIN = (
    Case(
        _same(acted("took_note", _REPORT, also="yes")),
        "في الجلسة نفسها، أحاط الفريق العامل أيضاً علماً بتقرير الأمين العام.",
        "At the same meeting, the Working Group also took note of the report of the Secretary-General.",
    ),
    Case(
        _same(acted("took_note", _REPORT, how="consensus", also="further")),
        "في الجلسة نفسها، أحاط الفريق العامل كذلك، بتوافق الآراء، علماً بتقرير الأمين العام.",
        "At the same meeting, the Working Group, by consensus, further took note of the report of the"
        " Secretary-General.",
    ),
    Case(
        _same(acted("approved", _PLAN, also="further")),
        "في الجلسة نفسها، وافق الفريق العامل كذلك على خطة العمل.",
        "At the same meeting, the Working Group further approved the workplan.",
    ),
    Case(
        _same(acted("considered_adopted", _PLAN, also="yes")),
        "في الجلسة نفسها، نظر الفريق العامل أيضاً في خطة العمل واعتمدها.",
        "At the same meeting, the Working Group also considered and adopted the workplan.",
    ),
    Case(
        _same(acted("approved", _PLAN, then=_and("approved", _PROGRESS, also="yes"))),
        "في الجلسة نفسها، وافق الفريق العامل على خطة العمل ووافق أيضاً على التقدم المحرز.",
        "At the same meeting, the Working Group approved the workplan and also approved the progress made.",
    ),
)

HEADING = (Case(say("heading-actions"), "الإجراءات المتخذة", "Action taken"),)

CASES = (*HEADING, *PLAIN, *CITED, *MANNERS, *ORALLY, *TOGETHER, *SAID_AGAIN)
