"""The election of the officers of the next meeting, who take no seats at this one."""

from __future__ import annotations

from typing import Any

from tests.script import scenes as s
from tests.script.said.base import COMMITTEE, DECIDED_AR, DECIDED_EN, Said
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.script import course
from wgdesk.script.moment import Moment

_CHAIR = OfficerNow(12, "chair", 2, 1, True, of_next=True)  # Paulo Sousa
_VICE = OfficerNow(13, "vice_chair", 1, 1, True, of_next=True)  # Leila Ben Salem


def _elected(*officers: OfficerNow, **other: Any) -> Moment:
    moment = course.next_election(s.scene(next_officers=officers, **other))
    assert moment is not None
    return moment


NEXT_OFFICERS = (
    Said(
        "next Chair and Vice-Chair, whose title follows the next Chair",
        _elected(_CHAIR, _VICE),
        "ينتقل الفريق العامل الآن إلى انتخاب أعضاء مكتب الاجتماع المقبل. قُدم الترشيحان التاليان:"
        " السيد باولو سوزا (البرتغال) لمنصب الرئيس؛ السيدة ليلى بن سالم (البرازيل) لمنصب نائبة الرئيس."
        f" هل لي أن أعتبر أن الفريق العامل يرغب في انتخاب المرشحَين بالتزكية؟ {DECIDED_AR} وأهنئ عضوي"
        " المكتب المنتخبين.",
        "The Working Group will now proceed to the election of the officers of its next meeting. The"
        " following nominations have been received: Mr. Paulo Sousa (Portugal) for the office of"
        " Chair; and Ms. Leila Ben Salem (Brazil) for the office of Vice-Chair. May I take it that the"
        f" Working Group wishes to elect the candidates by acclamation? {DECIDED_EN} I congratulate the"
        " newly elected officers.",
    ),
    Said(
        "next Chair of a committee",
        _elected(_CHAIR, texts={"body_short": COMMITTEE, "body_full": COMMITTEE}),
        "تنتقل اللجنة المخصصة الآن إلى انتخاب أعضاء مكتب الاجتماع المقبل. قُدم الترشيح التالي: السيد"
        " باولو سوزا (البرتغال) لمنصب الرئيس. هل لي أن أعتبر أن اللجنة المخصصة ترغب في انتخاب المرشح"
        f" بالتزكية؟ {DECIDED_AR} وأهنئ عضو المكتب المنتخب.",
        "The Ad Hoc Committee will now proceed to the election of the officers of its next meeting."
        " The following nomination has been received: Mr. Paulo Sousa (Portugal) for the office of"
        " Chair. May I take it that the Ad Hoc Committee wishes to elect the candidate by acclamation?"
        f" {DECIDED_EN} I congratulate the newly elected officer.",
    ),
)
