"""Amendments, who brought a text before the meeting, and the verbs of bodies that are people."""

from __future__ import annotations

from collections.abc import Mapping

from tests.phrasing.sentences.actions import acted, text
from tests.phrasing.sentences.facts import (
    AGAIN,
    BODY,
    CANADA,
    COMMITTEE,
    EGYPT,
    JAPAN,
    NOT_SAID,
    SUDAN,
    Case,
    names,
    words,
)
from wgdesk.phrasing.facts import Count, Fact, Missing, Ordinal, RecommendationNumbers, Words
from wgdesk.phrasing.tree import Say, say
from wgdesk.words.variants import yes_no

_SECOND = say("the-recommendations", n=RecommendationNumbers((2,)))
_PLAN = text("خطة العمل", "the workplan")
_DRAFT = text("مشروع المقرر", "the draft decision")
UNDATED: Mapping[str, Fact] = {"dated": "no", "sittings": Missing()}
_FRIENDS = words("الأصدقاء", "Friends")

AMENDMENTS = tuple(
    Case(
        say(
            "the-amendment",
            moved=yes_no(bool(movers.names)),
            capacity="representative",
            names=movers,
            cited=yes_no(cited),
            target=_SECOND,
            worded=yes_no(bool(typed)),
            text=typed,
        ),
        ar,
        en,
    )
    for movers, cited, typed, ar, en in (
        (
            names(CANADA),
            True,
            words("حذف الفقرة 3", "to delete paragraph 3"),
            "التعديل الذي اقترحه ممثل كندا على التوصية ٢: حذف الفقرة ٣",
            "the amendment to recommendation 2 proposed by the representative of Canada to delete"
            " paragraph 3",
        ),
        (
            names(CANADA, JAPAN),
            False,
            words("حذف كلمة «كافة»", "deletion of “all”"),
            "التعديل الذي اقترحه ممثلا كندا واليابان: حذف كلمة «كافة»",
            "the amendment proposed by the representatives of Canada and Japan: deletion of “all”",
        ),
        (names(), True, Words(), "التعديل المقترح على التوصية ٢", "the amendment to recommendation 2"),
        (names(), False, Words(), "التعديل المقترح", "the amendment"),
    )
)

BROUGHT = (
    *(
        Case(
            say("sponsors-joined", names=who, target=_DRAFT, **UNDATED),
            f"{ar} مشروع المقرر.",
            f"{en} the draft decision.",
        )
        for who, ar, en in (
            (names(SUDAN), "انضم وفد السودان إلى مقدّمي", "The Sudan joined in sponsoring"),
            (
                names(CANADA, JAPAN),
                "انضم وفدا كندا واليابان إلى مقدّمي",
                "Canada and Japan joined in sponsoring",
            ),
            (
                names(CANADA, JAPAN, EGYPT),
                "انضمت وفود كندا، ومصر، واليابان إلى مقدّمي",
                "Canada, Egypt and Japan joined in sponsoring",
            ),
        )
    ),
    *(
        Case(
            say(
                "officer-introduced",
                officer=say("the-officer", office=office, g=g, chair_g="m"),
                g=g,
                consulted=consulted,
                facilitated="no",
                facilitator=Missing(),
                target=_DRAFT,
                **UNDATED,
            ),
            ar,
            en,
        )
        for office, g, consulted, ar, en in (
            (
                "rapporteur",
                "f",
                "no",
                "عرضت المقررة مشروع المقرر.",
                "The Rapporteur introduced the draft decision.",
            ),
            (
                "vice_chair",
                "m",
                "yes",
                "قدّم نائب الرئيس مشروع المقرر، استناداً إلى مشاورات غير رسمية.",
                "The Vice-Chair submitted the draft decision on the basis of informal consultations.",
            ),
        )
    ),
)

# The pronoun in واعتمدوه is that of the text; its subject is the body.
OF_PEOPLE = tuple(
    Case(
        say("action-at", sittings=AGAIN, body=body, done=acted(verb, what, body)),
        f"في الجلسة نفسها، {ar}.",
        f"At the same meeting, the {en}.",
    )
    for body, verb, what, ar, en in (
        (
            _FRIENDS,
            "considered_adopted",
            _DRAFT,
            "نظر الأصدقاء في مشروع المقرر واعتمدوه",
            "Friends considered and adopted the draft decision",
        ),
        (
            BODY,
            "considered_adopted",
            _PLAN,
            "نظر الفريق العامل في خطة العمل واعتمدها",
            "Working Group considered and adopted the workplan",
        ),
        (
            BODY,
            "considered_adopted",
            text("توصياته", "its recommendations"),
            "نظر الفريق العامل في توصياته واعتمدها",
            "Working Group considered and adopted its recommendations",
        ),
        (
            BODY,
            "considered_adopted",
            text("خطته للعمل", "its workplan"),
            "نظر الفريق العامل في خطته للعمل واعتمدها",
            "Working Group considered and adopted its workplan",
        ),
        (
            BODY,
            "considered_adopted",
            text("تقريره", "its report"),
            "نظر الفريق العامل في تقريره واعتمده",
            "Working Group considered and adopted its report",
        ),
        (
            BODY,
            "adopted_recommended",
            text("مشروعي قراريه", "its two draft resolutions"),
            "اعتمد الفريق العامل مشروعي قراريه وأوصى المجلس باعتمادهما",
            "Working Group adopted its two draft resolutions and recommended them to the Council for"
            " adoption",
        ),
        (
            _FRIENDS,
            "adopted_recommended",
            _PLAN,
            "اعتمد الأصدقاء خطة العمل وأوصوا المجلس باعتمادها",
            "Friends adopted the workplan and recommended it to the Council for adoption",
        ),
    )
)

WITHDRAWN = (
    Case(
        say("action-at", sittings=AGAIN, body=_FRIENDS, done=acted("withdrawn", _PLAN, _FRIENDS)),
        "في الجلسة نفسها، أُبلغ الأصدقاء بسحب خطة العمل.",
        "At the same meeting, the Friends were informed that the workplan had been withdrawn.",
        (("term_body", "plural"),),
    ),
)

# The verb must not be parted from what it is done to.
AFTER_BOTH_VERBS = (
    Case(
        say(
            "action-at",
            sittings=AGAIN,
            body=BODY,
            done=acted("considered_adopted", _DRAFT, how="consensus", how_at="verb"),
        ),
        "في الجلسة نفسها، نظر الفريق العامل في مشروع المقرر واعتمده، بتوافق الآراء.",
        "At the same meeting, the Working Group considered and adopted, by consensus, the draft decision.",
    ),
)

BEFORE_THE_VERB = tuple(
    Case(
        say("action-at", sittings=AGAIN, body=BODY, done=acted(verb, what, how="consensus")),
        f"في الجلسة نفسها، {ar}.",
        f"At the same meeting, the Working Group, by consensus, {en}.",
    )
    for verb, what, ar, en in (
        (
            "entrusted",
            text("المقرر بذلك", "the Rapporteur with it"),
            "عهد الفريق العامل، بتوافق الآراء، إلى المقرر بذلك",
            "entrusted the Rapporteur with it",
        ),
        (
            "authorized",
            text("الأمين بذلك", "the Secretary to do so"),
            "أذن الفريق العامل، بتوافق الآراء، للأمين بذلك",
            "authorized the Secretary to do so",
        ),
        (
            "took_action",
            text("مشروع القرار", "the draft resolution"),
            "بتّ الفريق العامل، بتوافق الآراء، في مشروع القرار",
            "took action on the draft resolution",
        ),
        (
            "acceded",
            text("طلب تونغا", "the request of Tonga"),
            "استجاب الفريق العامل، بتوافق الآراء، لطلب تونغا",
            "acceded to the request of Tonga",
        ),
        (
            "expressed_appreciation",
            text("الأمانة", "to the Secretariat"),
            "أعرب الفريق العامل، بتوافق الآراء، عن تقديره للأمانة",
            "expressed its appreciation to the Secretariat",
        ),
    )
)


def _place(way: str, section: int, text: Say | None = None) -> Say:
    """Return a reference to a section of chapter I; ``text`` calls the text there by its number."""
    inside, numbered = yes_no(section > 0), yes_no(text is not None)
    where: Mapping[str, Fact] = {
        "way": way,
        "chapter": Ordinal(1),
        "inside": inside,
        "section": Count(section),
    }
    return say("see-place", numbered=numbered, text=text or say("no-words"), **where)


def _in_place(numbers: RecommendationNumbers) -> Say:
    return say("of-kind", kind="decisions", text=say("place-text", n=numbers))


_OWN, _ALONE = RecommendationNumbers((), ("2/1",)), RecommendationNumbers((), alone=True)
PLACES = tuple(
    Case(_place(way, section), ar, en)
    for way, section, ar, en in (
        ("chapters", 2, " (انظر الفصل الأول، الفرع باء)", " (see chap. I, sect. B)"),
        ("chapters", 0, " (انظر الفصل الأول)", " (see chap. I)"),
        ("sections", 1, " (انظر الفرع الأول-ألف)", " (see sect. I.A)"),
        ("sections", 0, " (انظر الفرع الأول)", " (see sect. I)"),
    )
) + tuple(
    Case(_place(way, section, _in_place(numbers)), ar, en)
    for way, section, numbers, ar, en in (
        (
            "chapters",
            2,
            _OWN,
            " (انظر الفصل الأول، الفرع باء، المقرر ٢/١)",
            " (see chap. I, sect. B, decision 2/1)",
        ),
        ("chapters", 0, _ALONE, " (انظر الفصل الأول، المقرر)", " (see chap. I, decision)"),
    )
)
# Where a body adopts texts of one kind.
PLACES += tuple(
    Case(
        _place("chapters", 0, say("place-text", n=numbers)),
        f" (انظر الفصل الأول، {ar})",
        f" (see chap. I, {en})",
    )
    for numbers, ar, en in (
        (_OWN, "التوصية ٢/١", "recommendation 2/1"),
        (_ALONE, "التوصية", "recommendation"),
    )
)

_COUNCIL = words("المجلس", "Council")


_ASSEMBLY = words("الجمعية العامة", "General Assembly")


def _chapeau(
    kind: str, n: int, tense: str, own: str, wanted: str = "adoption", parent: Words = _COUNCIL
) -> Say:
    text = say(
        "cluster-chapeau",
        wanted=wanted,
        asked=NOT_SAID,
        body=COMMITTEE,
        parent=parent,
        n=Count(n),
        tense=tense,
        own=own,
    )
    return say("of-kind", kind=kind, text=text)


# Texts of several kinds: each cluster is introduced, and each text called, by its own.
OF_KINDS = (
    Case(
        _chapeau("draft_decisions", 1, "present", "brought", "review", _ASSEMBLY),
        "توصي اللجنة المخصصة بأن تستعرض الجمعية العامة مشروع المقرر التالي وتعتمده:",
        "The Ad Hoc Committee recommends that the General Assembly review and adopt the following draft"
        " decision:",
    ),
    *(
        Case(
            _chapeau(kind, n, "present", "brought", "review"),
            f"توصي اللجنة المخصصة بأن يستعرض المجلس {ar}:",
            f"The Ad Hoc Committee recommends that the Council review and adopt the following draft {en}:",
        )
        for kind, n, ar, en in (
            ("draft_decisions", 1, "مشروع المقرر التالي ويعتمده", "decision"),
            ("draft_decisions", 2, "مشروعي المقررين التاليين ويعتمدهما", "decisions"),
            ("draft_resolutions", 3, "مشاريع القرارات التالية ويعتمدها", "resolutions"),
        )
    ),
    *(
        Case(_chapeau(kind, n, tense, own), f"{ar}:", f"{en}:")
        for kind, n, tense, own, ar, en in (
            (
                "draft_decisions",
                1,
                "present",
                "brought",
                "توصي اللجنة المخصصة بأن يعتمد المجلس مشروع المقرر التالي",
                "The Ad Hoc Committee recommends to the Council the adoption of the following draft decision",
            ),
            (
                "draft_resolutions",
                3,
                "past",
                "brought",
                "أوصت اللجنة المخصصة بأن يعتمد المجلس مشاريع القرارات التالية",
                "The Ad Hoc Committee recommended to the Council the adoption of the following draft"
                " resolutions",
            ),
            (
                "resolutions",
                1,
                "past",
                "brought",
                "يوجَّه انتباه المجلس إلى القرار التالي الذي اعتمدته اللجنة المخصصة",
                "The following resolution of the Ad Hoc Committee is brought to the attention of the Council",
            ),
            (
                "decisions",
                2,
                "past",
                "brought",
                "يوجَّه انتباه المجلس إلى المقررين التاليين اللذين اعتمدتهما اللجنة المخصصة",
                "The following decisions of the Ad Hoc Committee are brought to the attention of the Council",
            ),
            (
                "resolutions",
                4,
                "past",
                "brought",
                "يوجَّه انتباه المجلس إلى القرارات التالية التي اعتمدتها اللجنة المخصصة",
                "The following resolutions of the Ad Hoc Committee are brought to the attention of the"
                " Council",
            ),
            (
                "agreed_conclusions",
                1,
                "past",
                "brought",
                "يوجَّه انتباه المجلس إلى الاستنتاجات المتفق عليها التالية التي اعتمدتها اللجنة المخصصة",
                "The following agreed conclusions of the Ad Hoc Committee are brought to the attention of the"
                " Council",
            ),
            (
                "agreed_conclusions",
                2,
                "past",
                "brought",
                "يوجَّه انتباه المجلس إلى مجموعتي الاستنتاجات المتفق عليها التاليتين اللتين اعتمدتهما اللجنة"
                " المخصصة",
                "The following agreed conclusions of the Ad Hoc Committee are brought to the attention of the"
                " Council",
            ),
            (
                "resolutions",
                2,
                "past",
                "adopted",
                "اعتمدت اللجنة المخصصة القرارين التاليين",
                "The Ad Hoc Committee adopted the following resolutions",
            ),
        )
    ),
    *(
        Case(say("of-kind", kind=kind, text=say("recommendation-label", n=Count(1))), ar, en)
        for kind, ar, en in (
            ("draft_decisions", "مشروع المقرر ١", "Draft decision 1"),
            ("draft_resolutions", "مشروع القرار ١", "Draft resolution 1"),
            ("resolutions", "القرار ١", "Resolution 1"),
            ("decisions", "المقرر ١", "Decision 1"),
            ("recommendations", "التوصية ١", "Recommendation 1"),
        )
    ),
)

_DECIDES, _PLURAL = (("term_texts", "decisions"),), (("term_body", "plural"),)

# The same of a body that adopts texts of one kind only.
OF_ONE_KIND = tuple(
    Case(
        say(
            "cluster-chapeau",
            wanted="adoption",
            asked=NOT_SAID,
            body=body,
            parent=_COUNCIL,
            n=Count(n),
            tense="present",
            own="brought",
        ),
        f"{ar}:",
        f"{en}:",
        options,
    )
    for body, n, options, ar, en in (
        (
            BODY,
            1,
            _DECIDES,
            "يوجَّه انتباه المجلس إلى المقرر التالي الذي اعتمده الفريق العامل",
            "The following decision of the Working Group is brought to the attention of the Council",
        ),
        (
            BODY,
            2,
            _DECIDES,
            "يوجَّه انتباه المجلس إلى المقررين التاليين اللذين اعتمدهما الفريق العامل",
            "The following decisions of the Working Group are brought to the attention of the Council",
        ),
        (
            BODY,
            3,
            _DECIDES,
            "يوجَّه انتباه المجلس إلى المقررات التالية التي اعتمدها الفريق العامل",
            "The following decisions of the Working Group are brought to the attention of the Council",
        ),
        (
            BODY,
            2,
            _PLURAL,
            "يوصي الفريق العامل بأن ينظر المجلس في اعتماد التوصيتين التاليتين",
            "The Working Group recommend that the Council consider endorsing the following recommendations",
        ),
        (
            COMMITTEE,
            1,
            (),
            "توصي اللجنة المخصصة بأن ينظر المجلس في اعتماد التوصية التالية",
            "The Ad Hoc Committee recommends that the Council consider endorsing the following"
            " recommendation",
        ),
    )
)

CASES = (
    *OF_ONE_KIND,
    *OF_KINDS,
    *PLACES,
    *AMENDMENTS,
    *BROUGHT,
    *OF_PEOPLE,
    *WITHDRAWN,
    *AFTER_BOTH_VERBS,
    *BEFORE_THE_VERB,
)
