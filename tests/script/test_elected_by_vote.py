"""An officer whom a recorded vote elected is elected once: by that vote."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.phrasing.sentences.facts import words
from tests.script import scenes as s
from tests.script.test_in_the_order_of_time import HELD, NEXT, told
from wgdesk.reads.values.actions import ActionNow
from wgdesk.reads.values.programme import OfficerNow, PresidingNow
from wgdesk.script.moment import Moment
from wgdesk.script.speak import Script

ELECTION = s.item(1, 1, substantive=False, title=words("انتخاب أعضاء المكتب", "Election of officers"))
OUTGOING = replace(s.MAN_CHAIR, id=9)
VOTED = OfficerNow(2, "vice_chair", 2, 1, False)  # Paulo Sousa
ACCLAIMED = OfficerNow(3, "rapporteur", 1, 1, True)  # Leila Ben Salem
TAKEN = (s.taken(1, since=s.ago(55), until=s.ago(20)),)


def _ballot(name_ar: str, name_en: str, *tally: int, verb: str = "elected") -> ActionNow:
    found = s.action(verb, f"{name_ar} نائباً للرئيس", f"{name_en} Vice-Chair", "vote", "secret", *tally)
    return replace(found, item_id=1, decided_at=s.ago(40))


def _elections(ballot: ActionNow, *officers: OfficerNow) -> list[Moment]:
    moments = told(
        items=(ELECTION, s.item(2, 2)), taken_up=TAKEN, officers=officers, out=s.outcome(actions=(ballot,))
    )
    return [one for one in moments if one.key in ("action-vote", "election")]


def _english(moments: list[Moment]) -> str:
    script = Script("en")
    return " ".join(script.speak(one).text for one in moments)


def test_who_was_elected_by_a_vote_is_not_nominated_after_it() -> None:
    found = _elections(_ballot("باولو سوزا", "Paulo Sousa", 9, 4), s.CHAIR, VOTED, ACCLAIMED)
    said = _english(found)
    assert [one.key for one in found] == ["action-vote", "election"]
    assert "The following nomination has been received: Ms. Leila Ben Salem (Brazil)" in said
    assert "elect the candidate by acclamation?" in said
    assert said.count("Paulo Sousa") == 1
    assert "I congratulate the newly elected officers" in said


def test_after_the_vote_the_one_who_was_elected_is_congratulated() -> None:
    found = _elections(_ballot("باولو سوزا", "Paulo Sousa", 9, 4), s.CHAIR, VOTED)
    assert [[one.key for one in each.sayings] for each in found[1:]] == [["congratulate"]]


@pytest.mark.parametrize(
    "ballot",
    [
        _ballot("حسن الأمين", "Hassan Elamin", 9, 4),
        _ballot("باولو سوزا", "Paulo Sousa", 4, 9, verb="rejected"),
        replace(_ballot("باولو سوزا", "Paulo Sousa", 9, 4), sitting_id=2),
    ],
)
def test_a_vote_lost_or_to_come_or_on_another_elects_nobody(ballot: ActionNow) -> None:
    said = _english(_elections(ballot, s.CHAIR, VOTED))
    assert "The following nomination has been received: Mr. Paulo Sousa (Portugal)" in said


@pytest.mark.parametrize("at", [1, 2])
def test_the_officers_of_the_next_meeting_are_elected_before_the_end_of_their_sitting(at: int) -> None:
    officer = replace(VOTED, elected_at_id=at, by_acclamation=True, of_next=True)
    (here, there) = ([one.key for one in told(next_officers=(officer,), at=n)] for n in (at, 3 - at))
    end = "adjourn" if at == 1 else "close"
    assert here[here.index(end) - 1] == "election"
    assert here.count("election") == there.count("election") + 1


def test_a_chair_whom_a_vote_elected_takes_the_chair_after_it() -> None:
    chair = replace(s.CHAIR, person_id=2, elected_at_id=1, by_acclamation=False)
    rows = (PresidingNow(1, OUTGOING.id, 1.0), PresidingNow(2, chair.id, 2.0))
    moments = told(
        items=(ELECTION, s.item(2, 2)),
        taken_up=TAKEN,
        officers=(OUTGOING, chair),
        sittings=(replace(HELD, presiding=rows), NEXT),
        out=s.outcome(actions=(_ballot("باولو سوزا", "Paulo Sousa", 9, 4),)),
    )
    found = [one.key for one in moments]
    at = found.index("action-vote")
    assert found[at : at + 3] == ["action-vote", "election", "handover"]
    assert [one.key for one in moments[at + 1].sayings] == ["congratulate"]
