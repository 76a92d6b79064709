"""Changes that make persons members, tell guests by kind, and officers without their election."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.demo.course_changes import Shown, all_of, option, with_rapporteur
from tests.demo.play import Play
from wgdesk.acts import delegations
from wgdesk.model import Rank


def _member(rank: Rank = Rank.MEMBER, *, online: bool = False) -> Callable[[Play], None]:
    """Make a woman of no delegation a member of the body, who came or did not."""

    def change(play: Play) -> None:
        person = next(
            key for key, one in play.record().people.items() if one.name.get("en") == "Lucía Benavente Roldán"
        )
        play.do(delegations.add_participant, person_id=person, rank=rank, online=online)

    return change


def _three_members(play: Play) -> None:
    """Make three persons of no delegation members of the body who came."""
    free = [key for key, one in play.record().people.items() if one.delegation is None][:3]
    for person in free:
        play.do(delegations.add_participant, person_id=person, rank=Rank.MEMBER)


_CAME: Shown = (
    _member(),
    "حضرت الاجتماع عضوة الفريق العامل التالي اسمها: السيدة لوسيا بينافينتي رولدان.",
    "The following member of the Working Group attended the meeting: Ms. Lucía Benavente Roldán.",
)
_APART: Shown = (
    option("attendance_observers", "kinds_apart"),
    "ومراقبون عن منظمات حكومية دولية، ومنظمات غير حكومية.",
    "and observers for intergovernmental organizations and non-governmental organizations also attended the"
    " meeting.",
)
MEMBERS: Mapping[str, Shown] = {
    "attended-kinds-apart": _APART,
    "attended-kinds-as": _APART,
    "members-came": _CAME,
    "following-members": _CAME,
    "members-remote": (
        _member(online=True),
        "شاركت عن بُعد عضوة الفريق العامل التالي اسمها: السيدة لوسيا بينافينتي رولدان.",
        "The following member of the Working Group participated remotely: Ms. Lucía Benavente Roldán.",
    ),
    "members-absent": (
        _member(Rank.ABSENT),
        "لم تحضر الاجتماع عضوة الفريق العامل التالي اسمها: السيدة لوسيا بينافينتي رولدان.",
        "The following member of the Working Group did not attend the meeting: Ms. Lucía Benavente Roldán.",
    ),
    "members-counted": (
        all_of(_member(), option("attendance_deciders", "counted")),
        "حضر الاجتماع عضو واحد في الفريق العامل.",
        "One member of the Working Group attended the meeting.",
    ),
    "members-all": (
        all_of(_three_members, option("attendance_deciders", "all")),
        "حضر الاجتماع جميع أعضاء الفريق العامل وعددهم ثلاثة أعضاء.",
        "All three members of the Working Group attended the meeting.",
    ),
    "during-session": (
        option("bureau_earlier", "served"),
        "منصب الرئيسة خلال الاجتماع الخامس.",
        "served as Chair during the fifth meeting.",
    ),
    "officers-served": (
        all_of(with_rapporteur, option("bureau_earlier", "served")),
        "كانت عضوتا مكتب الفريق العامل خلال الاجتماع الخامس على النحو التالي:",
        "The following served as officers of the Working Group during the fifth meeting:",
    ),
    "officer-served": (
        option("bureau_earlier", "served"),
        "منصب الرئيسة خلال الاجتماع الخامس.",
        "served as Chair during the fifth meeting.",
    ),
}
