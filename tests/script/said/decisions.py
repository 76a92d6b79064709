"""Recommendations and reservations."""

from __future__ import annotations

from tests.script import scenes as s
from tests.script.said.base import DECIDED_AR, DECIDED_EN, PLAIN, TOGETHER_AR, TOGETHER_EN, Said
from wgdesk.reads.values.words import Words
from wgdesk.script import adoption
from wgdesk.script.moment import Moment


def _cluster(*numbers: int, heading: Words = s.TRAFFICKING) -> Moment:
    those = [s.recommendation(n) for n in numbers]
    return adoption.cluster(PLAIN, s.cluster(*those, heading=heading), those)


def _reservation(of: int, *, dissociates: bool, heard: bool = True) -> Moment:
    row = s.reservation(of, dissociates=dissociates)
    found = adoption.reservation(PLAIN, row, s.recommendation(3), heard=heard)
    assert found is not None
    return found


DECISIONS = (
    Said(
        "a recommendation",
        adoption.recommendation(PLAIN, s.recommendation(3)),
        'ننتقل الآن إلى التوصية ٣، ونصها كما يلي: "تُحث الدول على التعاون". '
        f"{TOGETHER_AR} هذه التوصية؟ {DECIDED_AR}",
        "We now turn to recommendation 3, which reads as follows: “States are urged to "
        f"cooperate.” {TOGETHER_EN} this recommendation? {DECIDED_EN}",
    ),
    Said(
        "two of a cluster",
        _cluster(1, 2),
        'ننتقل الآن إلى التوصيتين ١ و٢، الواردتين تحت العنوان "الاتجار بالأشخاص". '
        f"{TOGETHER_AR} هاتين التوصيتين؟ {DECIDED_AR}",
        "We now turn to recommendations 1 and 2, under the heading “Trafficking in "
        f"persons”. {TOGETHER_EN} these recommendations? {DECIDED_EN}",
    ),
    Said(
        "four of a cluster",
        _cluster(1, 2, 3, 4),
        'ننتقل الآن إلى التوصيات من ١ إلى ٤، الواردة تحت العنوان "الاتجار بالأشخاص". '
        f"{TOGETHER_AR} هذه التوصيات؟ {DECIDED_AR}",
        "We now turn to recommendations 1 to 4, under the heading “Trafficking in "
        f"persons”. {TOGETHER_EN} these recommendations? {DECIDED_EN}",
    ),
    Said(
        "of a cluster without a heading, one",
        _cluster(5, heading=Words()),
        f"ننتقل الآن إلى التوصية ٥. {TOGETHER_AR} هذه التوصية؟ {DECIDED_AR}",
        f"We now turn to recommendation 5. {TOGETHER_EN} this recommendation? {DECIDED_EN}",
    ),
    *(
        Said(
            f"all of {numbers}",
            adoption.all_recommendations(PLAIN, [s.recommendation(n) for n in numbers]),
            f"{TOGETHER_AR} {ar}؟ {DECIDED_AR}",
            f"{TOGETHER_EN} {en}? {DECIDED_EN}",
        )
        for numbers, ar, en in (
            ((1,), "التوصية ١", "recommendation 1"),
            ((1, 4), "التوصيتين ١ و٤ معاً", "recommendations 1 and 4 together"),
            ((2, 3, 5), "التوصيات ٢ و٣ و٥ مجتمعةً", "recommendations 2, 3 and 5 together"),
        )
    ),
    Said(
        "a reservation",
        _reservation(1, dissociates=False),
        "أحيط علماً بتحفظ وفد *البرازيل* الموقر على التوصية ٣. وسيُذكر ذلك في التقرير.",
        "I take note of the reservation of the distinguished representative of *Brazil* to "
        "recommendation 3. It will be reflected in the report.",
    ),
    Said(
        "a dissociation",
        _reservation(3, dissociates=True),
        "أحيط علماً بأن وفد *السودان* الموقر ينأى بنفسه عن التوصية ٣. وسيُذكر ذلك في التقرير.",
        "I take note of the dissociation of the distinguished representative of *the Sudan* from "
        "recommendation 3. It will be reflected in the report.",
    ),
    Said(
        "of an organization",
        _reservation(6, dissociates=True),
        "أحيط علماً بأن *المنظمة الدولية للهجرة* تنأى بنفسها عن التوصية ٣. وسيُذكر ذلك في التقرير.",
        "I take note of the dissociation of the distinguished observer for *the International Organization "
        "for Migration* from recommendation 3. It will be reflected in the report.",
    ),
)
