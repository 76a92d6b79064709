"""Motions, rulings, and statements about what the meeting decided."""

from __future__ import annotations

from tests.report.changes.acts import open_sitting
from tests.report.changes.hand import Act, Hand, change
from wgdesk.acts import actions, floor, procedure, setup, statements
from wgdesk.model import (
    Action,
    ActionVerb,
    AgendaItem,
    Lane,
    Manner,
    Motion,
    MotionKind,
    Request,
    Ruling,
    Sitting,
    StatementKind,
)


def _no_motion(hand: Hand) -> None:
    for key in hand.keys(Motion):
        hand.do(procedure.remove_motion, motion_id=key)


def _moved(kind: MotionKind, code: str | None, *tally: int, carried: bool | None = True) -> Act:
    """Have one motion, and have motions printed."""

    def act(hand: Hand) -> None:
        _no_motion(hand)
        hand.do(setup.set_option, name="procedure", value="shown")
        mover = hand.code(code) if code else None
        where = {"sitting_id": hand.keys(Sitting)[0], "item_id": hand.keys(AgendaItem)[0]}
        key = hand.do(procedure.move_motion, kind=kind, delegation_id=mover, **where)
        if carried is not None:
            votes = dict(zip(("in_favour", "against", "abstaining"), tally, strict=False))
            hand.do(procedure.decide_motion, motion_id=key, carried=carried, **votes)

    return act


def _hidden(hand: Hand) -> None:
    hand.do(setup.set_option, name="procedure", value="hidden")


def _ruled(*, appealed: bool, upheld: bool) -> Act:
    """Have all rulings appealed against or not, all with the same result."""

    def act(hand: Hand) -> None:
        hand.do(setup.set_option, name="procedure", value="shown")
        if not hand.keys(Ruling):
            facts = {"delegation_id": hand.code("MEX"), "lane": Lane.ORDER}
            point = hand.do(floor.ask_floor, sitting_id=open_sitting(hand), **facts)
            hand.do(procedure.rule_on, request_id=point, ruling={})
        for key in hand.keys(Ruling):
            hand.do(procedure.edit_ruling, ruling_id=key, appealed=appealed, upheld=upheld)
        for row in hand.record.rulings:
            hand.do(statements.edit_statement, request_id=row.request_id, delegation_id=hand.code("MEX"))

    return act


def _about(manner: Manner, kind: StatementKind, *codes: str) -> Act:
    """Have an action on which these delegations speak."""

    def act(hand: Hand) -> None:
        for key in hand.keys(Action):
            hand.do(actions.remove_action, action_id=key)
        sitting, text = hand.keys(Sitting)[0], {"ar": "النص", "en": "the text"}
        facts = {"verb": ActionVerb.ADOPTED, "manner": manner, "item_id": hand.keys(AgendaItem)[0]}
        action = hand.do(actions.record_action, sitting_id=sitting, text=text, **facts)
        spoken = hand.keys(Request, Request.begun_at.is_not(None), Request.delegation_id.is_not(None))
        for key, code in zip(spoken, codes, strict=False):
            changes = {"lane": Lane.LIST, "kind": kind, "grouping_id": None, "action_id": action}
            hand.do(statements.edit_statement, request_id=key, delegation_id=hand.code(code), **changes)

    return act


CHANGES = (
    change(
        "motion/*",
        "kind, mover and result",
        (
            _moved(MotionKind.SUSPEND, "CHE", 30, 10, 5),
            "نظر الفريق العامل في اقتراح بتعليق الجلسة قدمه ممثل سويسرا. وقُبل الاقتراح بأغلبية ٣٠ صوتاً مقابل",
            "considered a motion by the representative of Switzerland for the suspension of the meeting. The"
            " motion was carried by 30 votes to 10, with 5 abstentions.",
        ),
        (
            _moved(MotionKind.CLOSE_DEBATE, "EGY", 3, 20, 1, carried=False),
            "بإقفال باب المناقشة قدمه ممثل مصر. ورُفض الاقتراح بأغلبية ٢٠ صوتاً مقابل ٣ أصوات وامتناع عضو واحد",
            "for the closure of the debate. The motion was rejected by 20 votes to 3, with 1 abstention.",
        ),
        (
            _moved(MotionKind.ADJOURN_DEBATE, None),
            "في اقتراح بتأجيل المناقشة. وقُبل الاقتراح.",
            "considered a motion for the adjournment of the debate. The motion was carried.",
        ),
        (
            _moved(MotionKind.ADJOURN, "EGY", carried=None),
            "برفع الجلسة قدمه ممثل مصر.",
            "for the adjournment of the meeting.",
        ),
        (_moved(MotionKind.OTHER, "EGY"), "إجرائي قدمه ممثل مصر. وقُبل", "a procedural motion by"),
        (_hidden, "", ""),
    ),
    change(
        "ruling/*",
        "who raised the point, and whether the ruling stood",
        (
            _ruled(appealed=False, upheld=True),
            "بتّت الرئاسة في نقطة نظام أثارها ممثل المكسيك.",
            "the Chair ruled on a point of order raised by the representative of Mexico.",
        ),
        (
            _ruled(appealed=True, upheld=True),
            "المكسيك. ورُفض الطعن في قرار الرئاسة وظل القرار قائماً.",
            "Mexico. An appeal against the ruling was rejected, and the ruling stood.",
        ),
        (
            _ruled(appealed=True, upheld=False),
            "المكسيك. وقُبل الطعن في قرار الرئاسة ونُقض القرار.",
            "Mexico. An appeal against the ruling was carried, and the ruling was overturned.",
        ),
        (_hidden, "", ""),
    ),
    change(
        "action/*/statements/*",
        "what they were for",
        (
            _about(Manner.VOTE, StatementKind.POSITION, "AUS"),
            "تكلم ممثل أستراليا تعليلاً للتصويت",
            "A statement in explanation of vote was made",
        ),
        (
            _about(Manner.CONSENSUS, StatementKind.POSITION, "AUS", "EGY"),
            "تكلم ممثلا أستراليا ومصر تعليلاً للموقف",
            "Statements in explanation of position were made",
        ),
        (
            _about(Manner.CONSENSUS, StatementKind.GENERAL, "AUS", "EGY"),
            "تكلم ممثلا أستراليا ومصر.",
            "statements were made by the representatives of Australia and Egypt.",
        ),
    ),
)
