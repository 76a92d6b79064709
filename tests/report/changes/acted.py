"""Changes of decisions: actions with votes, sponsors, statements and reservations."""

from __future__ import annotations

from typing import Any

from tests.report.changes.hand import Act, Hand, change
from wgdesk.acts import actions, adoption, outcome, setup
from wgdesk.model import (
    Action,
    ActionVerb,
    AgendaItem,
    DocumentKind,
    Manner,
    RecommendationState,
    Sitting,
    Voting,
)

V, M = ActionVerb, Manner


def _none(hand: Hand) -> None:
    for key in hand.keys(Action):
        hand.do(actions.remove_action, action_id=key)


def _one(verb: ActionVerb, ar: str, en: str, vote: dict[str, Any] | None = None, **facts: Any) -> Act:
    """Have this as the only action, at the first sitting under the first item."""

    def act(hand: Hand) -> None:
        _none(hand)
        given = {"sitting_id": hand.keys(Sitting)[0], "item_id": hand.keys(AgendaItem)[0], **facts}
        key = hand.do(actions.record_action, verb=verb, text={"ar": ar, "en": en}, **given)
        if vote is not None:
            hand.do(actions.record_vote, action_id=key, **vote)

    return act


def _vote(in_favour: int, against: int, abstaining: int, voting: Voting = Voting.RECORDED) -> Act:
    tallies = {"in_favour": in_favour, "against": against, "abstaining": abstaining, "voting": voting}
    return _one(V.ADOPTED, "مشروع القرار", "the draft resolution", vote=tallies)


def _on_document(hand: Hand) -> None:
    _none(hand)
    title = {"ar": "السجلات", "en": "Registers"}
    paper = hand.do(outcome.add_document, kind=DocumentKind.NOTE, symbol="A/99", title=title)
    where = {"sitting_id": hand.keys(Sitting)[0], "item_id": None}
    hand.do(actions.record_action, verb=V.TOOK_NOTE, document_id=paper, **where)


def _ballots(hand: Hand) -> None:
    _one(V.ADOPTED, "النص", "the text")(hand)
    (key,) = hand.keys(Action)
    for_it = [hand.code("EGY"), hand.code("AUS")]
    hand.do(actions.record_ballots, action_id=key, in_favour=for_it, against=[hand.code("CAN")])


def _in_section(hand: Hand) -> None:
    _one(V.WELCOMED, "التقدم المحرز", "the progress made")(hand)
    if "actions" not in {kind for kind, _ in hand.record.outline}:
        hand.do(setup.add_section, kind="actions")
    hand.do(setup.set_option, name="actions_in", value="section")


def _sponsors(*codes: str, introduced: bool) -> Act:
    def act(hand: Hand) -> None:
        _one(V.ADOPTED, "مشروع القرار", "the draft resolution")(hand)
        (key,) = hand.keys(Action)
        for code in codes:
            first = introduced and code == codes[0]
            hand.do(actions.add_sponsor, action_id=key, delegation_id=hand.code(code), introduced=first)

    return act


def _adopted(hand: Hand) -> list[int]:
    rows = hand.record.clusters[0].recommendations
    return [row.id for row in rows if row.state == RecommendationState.ADOPTED]


def _adopted_so(**facts: Any) -> Act:
    """Have recommendations of the first cluster adopted: those that are, else all; in the same way."""

    def act(hand: Hand) -> None:
        for row in () if _adopted(hand) else hand.record.clusters[0].recommendations:
            sitting = hand.keys(Sitting)[0]
            hand.do(adoption.adopt_recommendation, recommendation_id=row.id, sitting_id=sitting)
        for key in _adopted(hand):
            hand.do(adoption.edit_adoption, recommendation_id=key, **facts)

    return act


CHANGES = (
    change(
        "action/*",
        "verb, manner and form",
        (
            _one(V.TOOK_NOTE, "التقرير", "the report"),
            "أحاط الفريق العامل علماً بالتقرير.",
            "took note of the report.",
        ),
        (
            _one(V.APPROVED, "الميزانية", "the budget"),
            "وافق الفريق العامل على الميزانية.",
            "approved the budget.",
        ),
        (
            _one(V.AGREED, "أن ذلك عاجل", "that it was urgent"),
            "اتفق الفريق العامل على أن ذلك",
            "agreed that it",
        ),
        (
            _one(V.REQUESTED, "إلى الأمانة أن تقدم تقريراً", "the Secretariat to report", manner=M.CONSENSUS),
            "طلب الفريق العامل، بتوافق الآراء، إلى الأمانة أن تقدم تقريراً.",
            "the Working Group, by consensus, requested the Secretariat to report.",
        ),
        (
            _one(V.RECOMMENDED, "أن ينظر المؤتمر في ذلك", "that the Conference consider it"),
            "أوصى الفريق العامل بأن ينظر المؤتمر في ذلك.",
            "recommended that the Conference consider it.",
        ),
        (_one(V.INVITED, "الدول إلى ذلك", "States to do so"), "دعا الفريق العامل الدول", "invited States to"),
        (
            _one(V.ELECTED, "رئيساً", "a Chair", manner=M.ACCLAMATION),
            "رئيساً بالتزكية.",
            "a Chair by acclamation.",
        ),
        (
            _one(V.ENDORSED, "المقترحات", "the proposals", orally_amended=True, manner=M.WITHOUT_VOTE),
            "أيّد الفريق العامل المقترحات، بصيغتها المعدلة شفوياً، دون تصويت.",
            "endorsed the proposals, as orally amended, without a vote.",
        ),
        (
            _one(V.ADOPTED, "مشروع القرار", "the draft resolution", orally_revised=True),
            "اعتمد الفريق العامل مشروع القرار، بصيغته المنقحة شفوياً.",
            "adopted the draft resolution, as orally revised.",
        ),
        (
            _on_document,
            'أحاط الفريق العامل علماً بمذكرة الأمانة المعنونة "السجلات" (A/99).',
            "took note of the note by the Secretariat entitled “Registers” (A/99).",
        ),
        (_none, "", ""),
    ),
    change(
        "action/*",
        "votes",
        (
            _vote(58, 3, 12),
            "مشروع القرار بتصويت مسجل بأغلبية ٥٨ صوتاً مقابل ٣ أصوات وامتناع ١٢ عضواً عن التصويت.",
            "the draft resolution by a recorded vote of 58 to 3, with 12 abstentions.",
        ),
        (
            _vote(100, 1, 2),
            "بأغلبية ١٠٠ صوت مقابل صوت واحد وامتناع عضوين عن التصويت.",
            "vote of 100 to 1, with 2 abstentions.",
        ),
        (
            _vote(103, 2, 1),
            "بأغلبية ١٠٣ أصوات مقابل صوتين وامتناع عضو واحد عن التصويت.",
            "vote of 103 to 2, with 1 abstention.",
        ),
        (
            _vote(11, 0, 0, Voting.SHOW_OF_HANDS),
            "القرار بالتصويت برفع الأيدي بأغلبية ١١ صوتاً مقابل لا شيء ودون امتناع أي عضو عن التصويت.",
            "by a show of hands, by 11 votes to none, with no abstentions.",
        ),
        (
            _vote(20, 0, 10, Voting.ROLL_CALL),
            "بتصويت بنداء الأسماء بأغلبية ٢٠ صوتاً مقابل لا شيء وامتناع ١٠ أعضاء",
            "by a roll-call vote of 20 to none, with 10 abstentions.",
        ),
        (
            _vote(1, 0, 0, Voting.SECRET),
            "بالاقتراع السري بأغلبية صوت واحد مقابل لا شيء",
            "by secret ballot, by 1 vote to none",
        ),
        (
            _one(V.ADOPTED, "النص", "the text", vote={"voting": Voting.SHOW_OF_HANDS}),
            "النص بالتصويت برفع الأيدي.",
            "the text by a show of hands.",
        ),
        (
            _one(V.DECIDED, "أن يجتمع", "to meet", vote={}),
            "قرر الفريق العامل، بالتصويت، أن يجتمع.",
            "decided, by vote, to meet.",
        ),
        (_in_section, "رحّب الفريق العامل بالتقدم المحرز.", "welcomed the progress made."),
        (_none, "", ""),
    ),
    change(
        "action/*/in_favour",
        "how each voted",
        (_ballots, "المؤيدون: أستراليا، مصر.", "In favour: Australia and Egypt."),
        (_none, "", ""),
    ),
    change(
        "action/*/against",
        "how each voted",
        (_ballots, "المعارضون: كندا.", "Against: Canada."),
        (_none, "", ""),
    ),
    change(
        "action/*/abstaining",
        "how each voted",
        (_ballots, "الممتنعون عن التصويت: لا أحد.", "Abstaining: None."),
        (_none, "", ""),
    ),
    change(
        "sponsors/*",
        "who introduced it, and for whom",
        (
            _sponsors("EGY", introduced=True),
            "عرض ممثل مصر مشروع القرار.",
            "The representative of Egypt introduced the draft resolution.",
        ),
        (
            _sponsors("EGY", "AUS", "CAN", introduced=True),
            "عرض ممثل مصر، متكلماً أيضاً باسم أستراليا وكندا، مشروع القرار.",
            "The representative of Egypt, also on behalf of Australia and Canada, introduced the draft",
        ),
        (
            _sponsors("EGY", introduced=False),
            "قدّم وفد مصر مشروع القرار.",
            "The delegation of Egypt sponsored the draft resolution.",
        ),
        (
            _sponsors("EGY", "AUS", introduced=False),
            "قدّم وفدا أستراليا ومصر مشروع",
            "The delegations of Australia",
        ),
        (
            _sponsors("EGY", "AUS", "CAN", introduced=False),
            "قدّمت وفود أستراليا، وكندا، ومصر مشروع القرار.",
            "The delegations of Australia, Canada and Egypt sponsored",
        ),
        (_none, "", ""),
    ),
    change(
        "recommendations/*/adopted",
        "how recommendations were adopted",
        (_adopted_so(manner=M.CONSENSUS), " بتوافق الآراء.", " adopted by consensus."),
        (
            _adopted_so(orally_amended=True),
            "بتوافق الآراء، بصيغتها المعدلة شفوياً.",
            "consensus, as orally amended.",
        ),
        (_adopted_so(manner=None, orally_amended=False), "", ""),
    ),
)
