"""Texts before a body: their titles and numbers, who brought them, what was said of them."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.actions import acted
from tests.phrasing.sentences.facts import AGAIN, BODY, CANADA, EGYPT, JAPAN, Case, names, words
from wgdesk.phrasing.facts import Count, Missing, RecommendationNumbers, Symbol, Words
from wgdesk.phrasing.tree import say
from wgdesk.words.variants import yes_no

_TITLE = words("الموضوع الخاص", "Special theme")
_SYMBOL = Symbol("X/2026/L.3")
_DECISIONS = (("term_texts", "decisions"),)
_OWN = say("recommendation-own", n=RecommendationNumbers((), ("2026/101",)))
CAPTIONS = (
    Case(_OWN, "المقرر ٢٠٢٦/١٠١", "Decision 2026/101", _DECISIONS),
    Case(say("recommendation-alone"), "مشروع قرار", "Draft resolution", (("term_texts", "resolutions"),)),
    Case(
        say("recommendation-titled", label=say("recommendation-label", n=Count(2)), title=_TITLE),
        "المقرر ٢\nالموضوع الخاص",
        "Decision 2\nSpecial theme",
        _DECISIONS,
    ),
    Case(
        say("the-recommendations", n=RecommendationNumbers((), ("2026/101",))),
        "المقرر ٢٠٢٦/١٠١",
        "decision 2026/101",
        _DECISIONS,
    ),
    Case(
        say("the-recommendations", n=RecommendationNumbers((3,), ("2026/101", "2026/102"))),
        "المقررات ٣ و٢٠٢٦/١٠١ و٢٠٢٦/١٠٢",
        "decisions 3, 2026/101 and 2026/102",
        _DECISIONS,
    ),
    Case(
        say("the-recommendations", n=RecommendationNumbers((), alone=True)),
        "المقرر",
        "the decision",
        _DECISIONS,
    ),
)

_DRAFT = words("مشروع القرار", "the draft resolution")
_AGAIN = {"dated": "yes", "sittings": AGAIN}
_G77 = words("مجموعة الـ77 والصين", "the Group of 77 and China")
JOINED = (
    Case(
        say("sponsors-joined", names=names(CANADA, JAPAN), target=_DRAFT, **_AGAIN),
        "في الجلسة نفسها، انضم وفدا كندا واليابان إلى مقدّمي مشروع القرار.",
        "At the same meeting, Canada and Japan joined in sponsoring the draft resolution.",
    ),
    Case(
        say(
            "officer-introduced",
            officer=say("the-officer", office="chair", g="f", chair_g="f"),
            g="f",
            consulted="yes",
            facilitated="yes",
            facilitator=say("the-officer", office="vice_chair", g="m", chair_g="f"),
            target=_DRAFT,
            **_AGAIN,
        ),
        "في الجلسة نفسها، قدّمت الرئيسة مشروع القرار، استناداً إلى مشاورات غير رسمية بتيسير من نائب الرئيسة.",
        "At the same meeting, the Chair submitted the draft resolution on the basis of informal consultations"
        " facilitated by the Vice-Chair.",
    ),
)
INTRODUCED = tuple(
    Case(
        say(
            "introduced",
            alone=yes_no(not others.names),
            capacity="representative",
            group=group,
            grouped=yes_no(bool(group)),
            listed=yes_no(listed),
            names=names(EGYPT),
            others=others,
            target=_DRAFT,
            **_AGAIN,
        ),
        f"في الجلسة نفسها، عرض ممثل مصر{ar} مشروع القرار.",
        f"At the same meeting, the representative of Egypt{en} introduced the draft resolution.",
    )
    for others, group, listed, ar, en in (
        (names(), Words(), False, "", ""),
        (names(), _G77, False, "، باسم مجموعة الـ٧٧ والصين،", ", on behalf of the Group of 77 and China,"),
        (
            names(),
            Words(),
            True,
            "، باسم مقدِّمي النص الواردة أسماؤهم في الوثيقة،",
            ", on behalf of the sponsors listed in the document,",
        ),
        (
            names(),
            _G77,
            True,
            "، باسم مجموعة الـ٧٧ والصين وباسم مقدِّمي النص الواردة أسماؤهم في الوثيقة،",
            ", on behalf of the Group of 77 and China, also on behalf of the sponsors listed in the"
            " document,",
        ),
        (
            names(JAPAN),
            Words(),
            True,
            "، متكلماً أيضاً باسم اليابان وسائر مقدِّمي النص الواردة أسماؤهم في الوثيقة،",
            ", also on behalf of Japan and the other sponsors listed in the document,",
        ),
        (
            names(JAPAN),
            _G77,
            False,
            "، باسم مجموعة الـ٧٧ والصين، متكلماً أيضاً باسم اليابان،",
            ", on behalf of the Group of 77 and China, also on behalf of Japan,",
        ),
    )
)
FIRST = tuple(
    Case(
        say(
            "a-document", kind=kind, author=author, titled=there, title=_TITLE, numbered=there, symbol=_SYMBOL
        ),
        ar,
        en,
    )
    for kind, author, there, ar, en in (
        (
            "draft_resolution",
            "none",
            "yes",
            'مشروع قرار بعنوان "الموضوع الخاص" (X/2026/L.3)',
            "a draft resolution entitled “Special theme” (X/2026/L.3)",
        ),
        (
            "draft_decision",
            "secretariat",
            "no",
            "مشروع مقرر من إعداد الأمانة",
            "a draft decision prepared by the Secretariat",
        ),
    )
)

_UNSAID = {"dated": "yes", "sittings": replace(AGAIN, unsaid=True)}
UNNAMED = (
    Case(
        say("sponsors-joined", names=names(CANADA, JAPAN), target=_DRAFT, **_UNSAID),
        "انضم وفدا كندا واليابان إلى مقدّمي مشروع القرار.",
        "Canada and Japan joined in sponsoring the draft resolution.",
    ),
    Case(
        say(
            "officer-introduced",
            officer=say("the-officer", office="chair", g="f", chair_g="f"),
            g="f",
            consulted="no",
            facilitated="no",
            facilitator=say("no-words"),
            target=_DRAFT,
            **_UNSAID,
        ),
        "عرضت الرئيسة مشروع القرار.",
        "The Chair introduced the draft resolution.",
    ),
    *(
        Case(
            say(
                "officer-of-informal",
                officer=say("the-officer", office="vice_chair", g=g, chair_g="f"),
                g=g,
                office=office,
                called=say("informal-the", kind="working_group", name=Missing(), chair_g="f"),
            ),
            ar,
            f"Vice-Chair, in {whose} capacity as {en} of the Working Group of the Whole",
        )
        for g, whose, office, ar, en in (
            ("f", "her", "chair", "نائبة الرئيسة، بصفتها رئيسة الفريق العامل الجامع", "Chair"),
            ("m", "his", "chair", "نائب الرئيسة، بصفته رئيس الفريق العامل الجامع", "Chair"),
            (
                *("f", "her", "chair_rapporteur"),
                "نائبة الرئيسة، بصفتها الرئيسة والمقررة للفريق العامل الجامع",
                "Chair-cum-Rapporteur",
            ),
            (
                *("m", "his", "chair_rapporteur"),
                "نائب الرئيسة، بصفته الرئيس والمقرر للفريق العامل الجامع",
                "Chair-cum-Rapporteur",
            ),
            (
                "f",
                "her",
                "co_chair",
                "نائبة الرئيسة، بصفتها الرئيسة المشاركة للفريق العامل الجامع",
                "Co-Chair",
            ),
            ("m", "his", "co_chair", "نائب الرئيسة، بصفته الرئيس المشارك للفريق العامل الجامع", "Co-Chair"),
            ("f", "her", "rapporteur", "نائبة الرئيسة، بصفتها مقررة الفريق العامل الجامع", "Rapporteur"),
            ("m", "his", "rapporteur", "نائب الرئيسة، بصفته مقرر الفريق العامل الجامع", "Rapporteur"),
            ("u", "its", "rapporteur", "نائب الرئيسة، بصفته مقرر الفريق العامل الجامع", "Rapporteur"),
        )
    ),
    Case(
        say(
            "action-at",
            sittings=_UNSAID["sittings"],
            body=BODY,
            done=acted("adopted", say("words", text=_DRAFT)),
        ),
        "اعتمد الفريق العامل مشروع القرار.",
        "The Working Group adopted the draft resolution.",
    ),
)

CASES = (*CAPTIONS, *FIRST, *INTRODUCED, *JOINED, *UNNAMED)
