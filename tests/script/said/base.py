"""The moments with which sentences of the script are tested."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.phrasing.sentences.facts import COMMITTEE
from tests.script import scenes as s
from wgdesk.script import course, debate
from wgdesk.script.moment import Moment
from wgdesk.script.scene import Scene


@dataclass(frozen=True)
class Said:
    """A moment with its words in both languages; the emphasized name is between stars."""

    name: str
    moment: Moment
    ar: str
    en: str
    options: tuple[tuple[str, str], ...] = ()


# A vote of which nobody recorded the numbers.
UNCOUNTED_AR = "نتيجة التصويت هي كما يلي: [...]. تقرر ذلك."
UNCOUNTED_EN = "The result of the vote is as follows: [...]. It is so decided."

PLAIN = s.scene()
COMMITTEE_SCENE = s.scene(texts={"body_short": COMMITTEE, "body_full": COMMITTEE})
FLOOR_AR = "باب المناقشة مفتوح الآن. ويُرجى من الوفود الراغبة في أخذ الكلمة إبلاغ الأمانة بذلك."
FLOOR_EN = "The floor is now open. Delegations wishing to speak are requested to inform the Secretariat."
DECIDED_AR = "لا أسمع أي اعتراض. تقرر ذلك."
DECIDED_EN = "I hear no objection. It is so decided."


def given(one: Any, ended: Any = None) -> Moment:
    """Return the moment of giving the floor to a speaker, after thanks to another."""
    return debate.give(PLAIN, one, ended)


def election(scene: Scene) -> Moment:
    """Return the election of all officers who are elected at the first sitting."""
    return course.election(scene, [one for one in scene.programme.officers if one.elected_at_id == 1])


def limited(**seconds: int) -> Moment:
    """Return the opening of the floor with limits in seconds."""
    limits = {
        f"limit_{who}": str(seconds.get(who, 180)) for who in ("group", "state", "observer", "organization")
    }
    return debate.open_floor(s.scene(options=limits), None)


TOGETHER_AR = "هل لي أن أعتبر أن الفريق العامل يرغب في اعتماد"
TOGETHER_EN = "May I take it that the Working Group wishes to adopt"
