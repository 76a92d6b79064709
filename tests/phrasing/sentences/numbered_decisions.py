"""Decisions that a body counts, and the verbs that boards use."""

from __future__ import annotations

from datetime import date

from tests.phrasing.sentences.actions import acted, text
from tests.phrasing.sentences.facts import AGAIN, BODY, COMMITTEE, FRIENDS, Case, words
from wgdesk.phrasing.facts import DateSpan, Symbol, Words
from wgdesk.phrasing.tree import Say, say

_REPORT = words("التقرير", "the report")
_DAY = date(2031, 2, 27)
_NUMBER = Symbol("2031/EB.1/3")
_TITLE = words("خطة المصابيح", "Plan on lamps")


def _captioned(number: Symbol, title: Words, numbered: str = "yes", titled: str = "yes") -> Say:
    return say("decision-caption", numbered=numbered, number=number, titled=titled, title=title)


CAPTIONS = (
    Case(_captioned(_NUMBER, _TITLE), "2031/EB.1/3\nخطة المصابيح", "2031/EB.1/3\nPlan on lamps"),
    Case(_captioned(_NUMBER, Words(), titled="no"), "2031/EB.1/3", "2031/EB.1/3"),
    Case(_captioned(Symbol(""), _TITLE, numbered="no"), "خطة المصابيح", "Plan on lamps"),
    Case(say("decision-day", day=DateSpan(_DAY, _DAY)), "٢٧ شباط/فبراير ٢٠٣١", "27 February 2031"),
)

LISTED = (
    *(
        Case(
            say("actions-listed", body=body, sittings=AGAIN, stated=stated, how=say("manner", manner=manner)),
            f"في الجلسة نفسها، {ar} بما يلي:",
            f"At the same meeting, the {en}:",
        )
        for body, stated, manner, ar, en in (
            (BODY, "no", "not_stated", "قام الفريق العامل", "Working Group"),
            (
                COMMITTEE,
                "yes",
                "consensus",
                "قامت اللجنة المخصصة، بتوافق الآراء،",
                "Ad Hoc Committee, by consensus",
            ),
            (FRIENDS, "no", "not_stated", "قام أصدقاء الرئاسة", "Friends of the Presidency"),
        )
    ),
    *(
        Case(acted(verb, what, body, line=line, orally=orally), ar, en)
        for verb, what, body, line, orally, ar, en in (
            (
                *("decided", text("أن تجتمع", "to meet"), COMMITTEE, "semicolon", "none"),
                *("قررت أن تجتمع؛", "Decided to meet;"),
            ),
            (
                *("took_note", text("التقرير", "the report"), BODY, "stop", "none"),
                *("أحاط علماً بالتقرير.", "Took note of the report."),
            ),
            (
                *("approved", text("الخطة", "the plan"), FRIENDS, "stop", "none"),
                *("وافق أصدقاء الرئاسة على الخطة.", "Approved the plan."),
            ),
            (
                *("approved", text("الخطة", "the plan"), BODY, "semicolon", "revised"),
                *("وافق على الخطة، بصيغتها المنقحة شفوياً؛", "Approved the plan, as orally revised;"),
            ),
        )
    ),
)

VERBS = tuple(
    Case(
        say("action-at", body=BODY, sittings=AGAIN, done=acted(verb, what, how=how)),
        f"في الجلسة نفسها، {ar}.",
        f"At the same meeting, the Working Group{en}.",
    )
    for verb, what, how, ar, en in (
        (
            "encouraged",
            text("الدول على الإبلاغ", "States to report"),
            "consensus",
            "شجّع الفريق العامل، بتوافق الآراء، الدول على الإبلاغ",
            ", by consensus, encouraged States to report",
        ),
        (
            "urged",
            text("الدول على الإبلاغ", "States to report"),
            "without_vote",
            "حثّ الفريق العامل، دون تصويت، الدول على الإبلاغ",
            ", without a vote, urged States to report",
        ),
        (
            "called_upon",
            text("الدول أن تبلّغ", "States to report"),
            "consensus",
            "أهاب الفريق العامل، بتوافق الآراء، بالدول أن تبلّغ",
            ", by consensus, called upon States to report",
        ),
        (
            "stressed",
            text("أهمية الإبلاغ", "the importance of reporting"),
            "consensus",
            "شدّد الفريق العامل، بتوافق الآراء، على أهمية الإبلاغ",
            ", by consensus, stressed the importance of reporting",
        ),
    )
)

CASES = (*CAPTIONS, *LISTED, *VERBS)
