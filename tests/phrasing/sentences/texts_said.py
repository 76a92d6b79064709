"""What is said of a decision besides its object: condition, cost, what it asks of the parent, other verbs."""

from __future__ import annotations

from typing import Any

from tests.phrasing.sentences.actions import acted, text
from tests.phrasing.sentences.facts import AGAIN, BODY, CANADA, COMMITTEE, Case, names, words
from tests.phrasing.sentences.positions import NO_GROUP, upon
from wgdesk.phrasing.facts import Count, Missing, Words
from wgdesk.phrasing.tree import Say, say

_COUNCIL = words("المجلس", "Council")
_STATES = words("الدول الأطراف", "States Parties")
_DRAFT = words("مشروع القرار", "the draft resolution")
_PLURAL = (("term_body", "plural"),)


def _chair(g: str) -> Say:
    return say("the-officer", office="chair", g=g, chair_g=g)


def _done(verb: str, what: Say, body: Words = BODY, how: str = "") -> Say:
    return say("action-at", sittings=AGAIN, body=body, done=acted(verb, what, body, how=how))


CONDITION = (
    Case(
        say("on-condition", text=words("يُعدَّل لاحقاً", "it would be adjusted later.")),
        "، على أساس أن يُعدَّل لاحقاً",
        ", on the understanding that it would be adjusted later",
    ),
)
_THERE: dict[str, Any] = {"body": COMMITTEE, "sittings": AGAIN}
_PLAIN = _THERE | {"condition": say("no-words")}
_HELD = text("أن مشاورات ستُعقد", "that consultations would be held")
_NOTE = text("مذكرة الأمانة", "the note by the Secretariat")
VERBS = (
    *(
        Case(
            say("officer-informed", officer=_chair(g), g=g, object=_HELD, **_PLAIN),
            f"في الجلسة نفسها، {ar} اللجنة المخصصة بأن مشاورات ستُعقد.",
            "At the same meeting, the Chair informed the Ad Hoc Committee that consultations would be held.",
        )
        for g, ar in (("m", "أبلغ الرئيس"), ("f", "أبلغت الرئيسة"))
    ),
    Case(
        say(
            "officer-informed",
            officer=_chair("f"),
            g="f",
            object=_HELD,
            **_THERE,
            condition=say("on-condition", text=words("تُعلن نتائجها", "their results would be announced")),
        ),
        "في الجلسة نفسها، أبلغت الرئيسة اللجنة المخصصة بأن مشاورات ستُعقد، على أساس أن تُعلن نتائجها.",
        "At the same meeting, the Chair informed the Ad Hoc Committee that consultations would be held, on"
        " the understanding that their results would be announced.",
    ),
    *(
        Case(
            say("documents-noted", n=Count(n), **_THERE),
            f"في الجلسة نفسها، أحاطت اللجنة المخصصة علماً {ar}:",
            "At the same meeting, the Ad Hoc Committee took note of the following documents:",
        )
        for n, ar in ((2, "بالوثيقتين التاليتين"), (3, "بالوثائق التالية"))
    ),
    Case(
        say("attention-drawn", told="no", object=_NOTE, g="m", officer=Missing(), **_PLAIN),
        "في الجلسة نفسها، وُجّه انتباه اللجنة المخصصة إلى مذكرة الأمانة.",
        "At the same meeting, the attention of the Ad Hoc Committee was drawn to the note by the"
        " Secretariat.",
    ),
    Case(
        say("attention-drawn", told="yes", object=_NOTE, g="f", officer=_chair("f"), **_PLAIN),
        "في الجلسة نفسها، وجّهت الرئيسة انتباه اللجنة المخصصة إلى مذكرة الأمانة.",
        "At the same meeting, the Chair drew the attention of the Ad Hoc Committee to the note by the"
        " Secretariat.",
    ),
    *(
        Case(
            _done("informed", text("أن الرئيس يعتزم التشاور", "that the Chair would consult"), body),
            f"في الجلسة نفسها، {ar} بأن الرئيس يعتزم التشاور.",
            f"At the same meeting, {en} informed that the Chair would consult.",
            options,
        )
        for body, ar, en, options in (
            (COMMITTEE, "أُبلغت اللجنة المخصصة", "the Ad Hoc Committee was", ()),
            (_STATES, "أُبلغت الدول الأطراف", "the States Parties were", _PLURAL),
        )
    ),
    Case(
        _done("expressed_interest", text("الشفافية", "transparency"), COMMITTEE),
        "في الجلسة نفسها، أعربت اللجنة المخصصة عن اهتمامها بالشفافية.",
        "At the same meeting, the Ad Hoc Committee expressed an interest in transparency.",
    ),
    Case(
        _done("expressed_interest", text("الشفافية", "transparency"), how="consensus"),
        "في الجلسة نفسها، أعرب الفريق العامل، بتوافق الآراء، عن اهتمامه بالشفافية.",
        "At the same meeting, the Working Group, by consensus, expressed an interest in transparency.",
    ),
    Case(
        _done("adopted", text("التقرير", "the report"), how="ad_referendum"),
        "في الجلسة نفسها، اعتمد الفريق العامل التقرير بشرط الاستشارة.",
        "At the same meeting, the Working Group adopted the report ad referendum.",
    ),
    Case(
        say(
            "action-statements",
            object=_DRAFT,
            verb="withdrawn",
            adopted="no",
            **upon("general", "after", names(CANADA), "representative", NO_GROUP),
        ),
        "بعد سحب مشروع القرار، تكلم ممثل كندا.",
        "After the withdrawal of the draft resolution, a statement was made by the representative of Canada.",
    ),
)
COST = (
    Case(
        say("implications-told", sittings=AGAIN, body=COMMITTEE, what="none", object=_DRAFT),
        "في الجلسة نفسها، أُبلغت اللجنة المخصصة بعدم ترتب أي آثار في الميزانية البرنامجية على مشروع القرار.",
        "At the same meeting, the Ad Hoc Committee was informed that the draft resolution did not entail"
        " programme budget implications.",
    ),
    Case(
        say("implications-told", sittings=AGAIN, body=_STATES, what="none", object=_DRAFT),
        "في الجلسة نفسها، أُبلغت الدول الأطراف بعدم ترتب أي آثار في الميزانية البرنامجية على مشروع القرار.",
        "At the same meeting, the States Parties were informed that the draft resolution did not entail"
        " programme budget implications.",
        _PLURAL,
    ),
    Case(
        say("implications-told", sittings=AGAIN, body=BODY, what="stated", object=_DRAFT),
        "في الجلسة نفسها، أدلت الأمانة ببيان بشأن ما يترتب على مشروع القرار من آثار في الميزانية البرنامجية.",
        "At the same meeting, the Secretariat made a statement on the programme budget implications of the"
        " draft resolution.",
    ),
)


def _asking(n: int) -> Say:
    return say(
        "cluster-chapeau",
        wanted="adoption",
        asked=words("أن يقره", "to confirm it"),
        body=COMMITTEE,
        n=Count(n),
        own="asking",
        parent=_COUNCIL,
        tense="past",
    )


ASKING = (
    *(
        Case(
            _asking(n),
            f"عملاً {ar} عن اللجنة المخصصة، يُرجى من المجلس أن يقره:",
            f"Pursuant to the following {en} of the Ad Hoc Committee, the Council is requested to"
            " confirm it:",
            (("term_texts", "decisions"),),
        )
        for n, ar, en in (
            (1, "بالمقرر التالي الصادر", "decision"),
            (2, "بالمقررين التاليين الصادرين", "decisions"),
            (3, "بالمقررات التالية الصادرة", "decisions"),
        )
    ),
    Case(
        say("of-kind", kind="agreed_conclusions", text=_asking(2)),
        "عملاً بمجموعتي الاستنتاجات المتفق عليها التاليتين الصادرتين عن اللجنة المخصصة، يُرجى من"
        " المجلس أن يقره:",
        "Pursuant to the following agreed conclusions of the Ad Hoc Committee, the Council is requested to"
        " confirm it:",
    ),
)

CASES = (*CONDITION, *VERBS, *COST, *ASKING)
