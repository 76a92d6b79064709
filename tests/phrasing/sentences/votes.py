"""Votes: how the vote was taken, its tally with counted nouns in every form, and who voted how."""

from __future__ import annotations

from tests.phrasing.sentences.actions import acted, text
from tests.phrasing.sentences.facts import AGAIN, BODY, CANADA, EGYPT, JAPAN, NOT_SAID, SUDAN, Case, names
from wgdesk.model import Voting
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.actions import Tally
from wgdesk.report.sections.decisions.decided_by import Cast, vote


def voted(voting: str, tally: tuple[int, int, int | None] | None = None) -> Say:
    """Return how a vote was taken and, if ``tally`` is known, how many were for and against and abstained."""
    return vote(
        None if tally is None else Tally(*tally),
        Cast(None if voting == "none" else Voting(voting), lost=False),
    )


_PLAN = text("خطة العمل", "the workplan")

# Arabic: one and two in words, the plural from 3 to 10, the accusative from 11, the genitive after a hundred.
TALLIES = tuple(
    Case(
        say("action-at", sittings=AGAIN, body=BODY, done=acted("adopted", _PLAN, vote=voted(voting, tally))),
        f"في الجلسة نفسها، اعتمد الفريق العامل خطة العمل {ar} عن التصويت.",
        f"At the same meeting, the Working Group adopted the workplan {en}.",
    )
    for voting, tally, ar, en in (
        (
            "recorded",
            (30, 2, 1),
            "بتصويت مسجل بأغلبية ٣٠ صوتاً مقابل صوتين وامتناع عضو واحد",
            "by a recorded vote of 30 to 2, with 1 abstention",
        ),
        (
            "roll_call",
            (103, 0, 0),
            "بتصويت بنداء الأسماء بأغلبية ١٠٣ أصوات مقابل لا شيء ودون امتناع أي عضو",
            "by a roll-call vote of 103 to none, with no abstentions",
        ),
        (
            "secret",
            (1, 0, 2),
            "بالاقتراع السري بأغلبية صوت واحد مقابل لا شيء وامتناع عضوين",
            "by secret ballot, by 1 vote to none, with 2 abstentions",
        ),
        (
            "secret",
            (10, 1, 3),
            "بالاقتراع السري بأغلبية ١٠ أصوات مقابل صوت واحد وامتناع ٣ أعضاء",
            "by secret ballot, by 10 votes to 1, with 3 abstentions",
        ),
        (
            "show_of_hands",
            (100, 11, 12),
            "بالتصويت برفع الأيدي بأغلبية ١٠٠ صوت مقابل ١١ صوتاً وامتناع ١٢ عضواً",
            "by a show of hands, by 100 votes to 11, with 12 abstentions",
        ),
        (
            "show_of_hands",
            (1, 0, 1),
            "بالتصويت برفع الأيدي بأغلبية صوت واحد مقابل لا شيء وامتناع عضو واحد",
            "by a show of hands, by 1 vote to none, with 1 abstention",
        ),
        (
            "roll_call",
            (11, 11, 1),
            "بتصويت بنداء الأسماء بتعادل الأصوات، ١١ صوتاً مقابل ١١ صوتاً وامتناع عضو واحد",
            "by a roll-call vote of 11 to 11, with 1 abstention",
        ),
        (
            "none",
            (0, 0, 5),
            "دون أي صوت مؤيد أو معارض وامتناع ٥ أعضاء",
            "by no votes to none, with 5 abstentions",
        ),
        (
            "none",
            (1, 0, 111),
            "بأغلبية صوت واحد مقابل لا شيء وامتناع ١١١ عضواً",
            "by 1 vote to none, with 111 abstentions",
        ),
        (
            "recorded",
            (0, 3, 10),
            "بتصويت مسجل دون أي صوت مؤيد مقابل ٣ أصوات وامتناع ١٠ أعضاء",
            "by a recorded vote of none to 3, with 10 abstentions",
        ),
    )
)

_TWELVE_TO_TWO = acted("adopted", _PLAN, vote=voted("recorded", (12, 2, None)))
NOBODY_COUNTED_WHO_ABSTAINED = (
    Case(
        say("action-at", sittings=AGAIN, body=BODY, done=_TWELVE_TO_TWO),
        "في الجلسة نفسها، اعتمد الفريق العامل خطة العمل بتصويت مسجل بأغلبية ١٢ صوتاً مقابل صوتين.",
        "At the same meeting, the Working Group adopted the workplan by a recorded vote of 12 to 2.",
    ),
)

# One and two in words and "a vote of ... in favour" are for English alone. Of a lost proposal the votes
# against come first.
BY_OPTION = tuple(
    Case(
        say("action-at", sittings=AGAIN, body=BODY, done=acted(verb, _PLAN, vote=cast)),
        f"في الجلسة نفسها، {ar} عن التصويت.",
        f"At the same meeting, the Working Group {en}.",
        options,
    )
    for verb, cast, options, ar, en in (
        (
            "adopted",
            voted("none", (49, 2, 0)),
            (("vote_numbers", "words"),),
            "اعتمد الفريق العامل خطة العمل بأغلبية ٤٩ صوتاً مقابل صوتين ودون امتناع أي عضو",
            "adopted the workplan by 49 votes to two, with no abstentions",
        ),
        (
            "adopted",
            voted("show_of_hands", (1, 0, 1)),
            (("vote_numbers", "words"),),
            "اعتمد الفريق العامل خطة العمل بالتصويت برفع الأيدي بأغلبية صوت واحد مقابل لا شيء"
            " وامتناع عضو واحد",
            "adopted the workplan by a show of hands, by one vote to none, with one abstention",
        ),
        (
            "adopted",
            voted("none", (30, 3, 18)),
            (("vote_form", "in_favour"),),
            "اعتمد الفريق العامل خطة العمل بأغلبية ٣٠ صوتاً مقابل ٣ أصوات وامتناع ١٨ عضواً",
            "adopted the workplan by a vote of 30 in favour to 3 against, with 18 abstentions",
        ),
        (
            "rejected",
            vote(Tally(2, 47, 0), Cast(None, lost=True)),
            (("vote_form", "in_favour"), ("vote_numbers", "words")),
            "رفض الفريق العامل خطة العمل بأغلبية ٤٧ صوتاً مقابل صوتين ودون امتناع أي عضو",
            "rejected the workplan by a vote of 47 against to two in favour, with no abstentions",
        ),
    )
)

WITHOUT_TALLY = tuple(
    Case(
        say("action-at", sittings=AGAIN, body=BODY, done=acted("adopted", _PLAN, vote=voted(voting))),
        f"في الجلسة نفسها، اعتمد الفريق العامل خطة العمل {ar}.",
        f"At the same meeting, the Working Group adopted the workplan {en}.",
    )
    for voting, ar, en in (
        ("recorded", "بتصويت مسجل", "by a recorded vote"),
        ("roll_call", "بتصويت بنداء الأسماء", "by a roll-call vote"),
        ("secret", "بالاقتراع السري", "by secret ballot"),
        ("show_of_hands", "بالتصويت برفع الأيدي", "by a show of hands"),
        ("none", "بالتصويت", "by vote"),
    )
)

LISTED = (
    Case(
        say(
            "action-done",
            line="no",
            condition=NOT_SAID,
            body=BODY,
            also="no",
            verb="requested",
            object=text("إلى الأمانة أن تعد دراسة", "the Secretariat to prepare a study"),
            orally="none",
            how=voted("recorded", (2, 1, 0)),
            how_at="verb",
            listed="yes",
            place=NOT_SAID,
            then=NOT_SAID,
        ),
        "طلب الفريق العامل، بتصويت مسجل بأغلبية صوتين مقابل صوت واحد ودون امتناع أي عضو عن التصويت، إلى"
        " الأمانة أن تعد دراسة. وكانت نتيجة التصويت كما يلي:",
        ", by a recorded vote of 2 to 1, with no abstentions, requested the Secretariat to prepare a study."
        " The voting was as follows:",
    ),
    Case(
        say("voted", choice="in_favour", nobody="no", names=names(CANADA, JAPAN, EGYPT)),
        "المؤيدون: كندا، مصر، اليابان.",
        "In favour: Canada, Egypt and Japan.",
    ),
    Case(
        say("voted", choice="against", nobody="no", names=names(SUDAN)),
        "المعارضون: السودان.",
        "Against: Sudan.",
    ),
    Case(
        say("voted", choice="abstaining", nobody="yes", names=names()),
        "الممتنعون عن التصويت: لا أحد.",
        "Abstaining: None.",
    ),
)

CASES = (*TALLIES, *BY_OPTION, *NOBODY_COUNTED_WHO_ABSTAINED, *WITHOUT_TALLY, *LISTED)
