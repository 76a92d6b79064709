"""Motions with their movers and votes, rulings with appeals."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.facts import AGAIN, BODY, COMMITTEE, SUDAN, YEMEN, Case, at, names, words
from wgdesk.phrasing.facts import Names, Sittings, Words
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.actions import Tally
from wgdesk.report.sections.decisions.decided_by import Cast, vote
from wgdesk.words.variants import yes_no

_NOBODY = names()


def _motion(
    kind: str,
    outcome: str,
    mover: Names = _NOBODY,
    *,
    body: Words = BODY,
    capacity: str = "representative",
    text: Words | None = None,
    votes: tuple[int, int, int] | None = None,
) -> Say:
    return say(
        "motion-considered",
        body=body,
        sittings=at((3, 9)),
        kind=kind,
        moved="yes" if mover.names else "no",
        capacity=capacity,
        names=mover,
        worded="no" if text is None else "yes",
        text=text or Words(),
        outcome=outcome,
        tallied="no" if votes is None else "yes",
        vote=vote(None if votes is None else Tally(*votes), Cast(None, lost=False)),
    )


_AR = "في جلسته الثالثة، المعقودة في ٩ آذار/مارس ٢٠٢٢، نظر الفريق العامل في"
_EN = "At its 3rd meeting, on 9 March 2022, the Working Group considered"

MOTIONS = (
    Case(
        _motion("suspend", "carried", names(SUDAN)),
        f"{_AR} اقتراح بتعليق الجلسة قدمه ممثل السودان. وقُبل الاقتراح.",
        f"{_EN} a motion by the representative of the Sudan for the suspension of the meeting. The motion was"
        " carried.",
    ),
    Case(
        _motion("adjourn", "open", names(YEMEN), capacity="observer"),
        f"{_AR} اقتراح برفع الجلسة قدمه المراقب عن اليمن.",
        f"{_EN} a motion by the observer for Yemen for the adjournment of the meeting.",
    ),
    Case(
        _motion("adjourn_debate", "lost", votes=(11, 3, 1)),
        f"{_AR} اقتراح بتأجيل المناقشة. ورُفض الاقتراح بأغلبية ١١ صوتاً مقابل ٣ أصوات وامتناع عضو واحد عن"
        " التصويت.",
        f"{_EN} a motion for the adjournment of the debate. The motion was rejected by 11 votes to 3, with 1"
        " abstention.",
    ),
    Case(
        _motion("close_debate", "carried", body=COMMITTEE, votes=(2, 0, 0)),
        "في جلستها الثالثة، المعقودة في ٩ آذار/مارس ٢٠٢٢، نظرت اللجنة المخصصة في اقتراح بإقفال باب المناقشة."
        " وقُبل الاقتراح بأغلبية صوتين مقابل لا شيء ودون امتناع أي عضو عن التصويت.",
        "At its 3rd meeting, on 9 March 2022, the Ad Hoc Committee considered a motion for the closure of the"
        " debate. The motion was carried by 2 votes to none, with no abstentions.",
    ),
    Case(
        _motion(
            "suspend",
            "carried",
            names(SUDAN),
            text=words("تعليق الجلسة لمدة عشر دقائق", "to suspend the meeting for ten minutes"),
        ),
        f"{_AR} اقتراح قدمه ممثل السودان بتعليق الجلسة لمدة عشر دقائق. وقُبل الاقتراح.",
        f"{_EN} a motion by the representative of the Sudan for the suspension of the meeting for ten"
        " minutes. The motion was carried.",
    ),
    Case(
        _motion(
            "other",
            "lost",
            names(SUDAN),
            text=words("أن يُقدَّم النظر في البند ٤.", "that item 4 be considered first."),
        ),
        f"{_AR} اقتراح إجرائي قدمه ممثل السودان: أن يُقدَّم النظر في البند ٤. ورُفض الاقتراح.",
        f"{_EN} a procedural motion by the representative of the Sudan that item 4 be considered first. The"
        " motion was rejected.",
    ),
)


def _ruling(by: Names, appeal: str, capacity: str = "representative") -> Say:
    raised = "yes" if by.names else "no"
    return say(
        "ruling-made", body=BODY, sittings=AGAIN, raised=raised, capacity=capacity, names=by, appeal=appeal
    )


def _raised(by: Names, capacity: str = "representative", sittings: Sittings = AGAIN) -> Say:
    return say("order-raised", sittings=sittings, raised=yes_no(bool(by.names)), capacity=capacity, names=by)


RULINGS = (
    Case(
        _raised(names(SUDAN)),
        "في الجلسة نفسها، أثار ممثل السودان نقطة نظام.",
        "At the same meeting, a point of order was raised by the representative of the Sudan.",
    ),
    Case(
        _raised(names(YEMEN), "observer", at((1, 9))),
        "في الجلسة الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، أثار المراقب عن اليمن نقطة نظام.",
        "At the 1st meeting, on 9 March 2022, a point of order was raised by the observer for Yemen.",
    ),
    Case(
        _raised(names(), sittings=replace(AGAIN, unsaid=True)),
        "أُثيرت نقطة نظام.",
        "A point of order was raised.",
    ),
    Case(
        _ruling(names(SUDAN), "none"),
        "في الجلسة نفسها، بتّت الرئاسة في نقطة نظام أثارها ممثل السودان.",
        "At the same meeting, the Chair ruled on a point of order raised by the representative of the Sudan.",
    ),
    Case(
        _ruling(names(YEMEN), "rejected", "observer"),
        "في الجلسة نفسها، بتّت الرئاسة في نقطة نظام أثارها المراقب عن اليمن."
        " ورُفض الطعن في قرار الرئاسة وظل القرار قائماً.",
        "At the same meeting, the Chair ruled on a point of order raised by the observer for Yemen."
        " An appeal against the ruling was rejected, and the ruling stood.",
    ),
    Case(
        _ruling(_NOBODY, "carried"),
        "في الجلسة نفسها، بتّت الرئاسة في نقطة نظام. وقُبل الطعن في قرار الرئاسة ونُقض القرار.",
        "At the same meeting, the Chair ruled on a point of order."
        " An appeal against the ruling was carried, and the ruling was overturned.",
    ),
)

CASES = (*MOTIONS, *RULINGS)
