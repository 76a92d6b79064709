"""A body named after its members, with whom the verbs after it agree: الأصدقاء."""

from __future__ import annotations

from typing import Any

from tests.phrasing.sentences.facts import words
from tests.script import scenes as s
from tests.script.said.base import DECIDED_AR, DECIDED_EN, UNCOUNTED_AR, UNCOUNTED_EN, Said, election
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.script import actions, adoption, course
from wgdesk.script.happening import SittingPlan
from wgdesk.script.moment import Moment

FRIENDS = words("الأصدقاء", "Friends")
_WISH_AR = "هل لي أن أعتبر أن الأصدقاء يرغبون في"
_WISH_EN = "May I take it that the Friends wishes to"


def _scene(**other: Any) -> Any:
    return s.scene(texts={"body_short": FRIENDS, "body_full": FRIENDS}, **other)


def _done(verb: str, ar: str, en: str, *how: str) -> Moment:
    return actions.action(_scene(), s.action(verb, ar, en, *how))


def _entrusted() -> Moment:
    moment = adoption.entrust(_scene(officers=(OfficerNow(1, "rapporteur", 2, None, True),)))
    assert moment is not None
    return moment


PEOPLE = (
    Said(
        "friends conclude",
        course.conclude(_scene(), s.item(1, 1), asked=False),
        "بذلك يكون الأصدقاء قد اختتموا نظرهم في البند ١ من جدول الأعمال.",
        "The Friends has thus concluded its consideration of agenda item 1.",
    ),
    *(
        Said(
            f"friends {verb}",
            _done(verb, ar, en),
            f"{_WISH_AR} {spoken}؟ {DECIDED_AR}",
            f"{_WISH_EN} {told}? {DECIDED_EN}",
        )
        for verb, ar, en, spoken, told in (
            ("decided", "أن يجتمعوا", "to meet", "أن يقرروا أن يجتمعوا", "decide to meet"),
            ("agreed", "الموعد", "the date", "أن يتفقوا على الموعد", "agree on the date"),
            ("invited", "الدول", "States", "أن يدعوا الدول", "invite States"),
            ("recommended", "النص", "the text", "أن يوصوا بالنص", "recommend the text"),
        )
    ),
    Said(
        "friends vote on whether to do it",
        _done("decided", "أن يجتمعوا", "to meet", "vote"),
        f"نشرع الآن في التصويت لمعرفة ما إذا كان الأصدقاء يرغبون في أن يقرروا أن يجتمعوا. {UNCOUNTED_AR}",
        f"We shall now vote on whether the Friends wish to decide to meet. {UNCOUNTED_EN}",
        (("term_body", "plural"),),
    ),
    Said(
        "friends will adopt a text and the report",
        course.call_to_order(_scene(), SittingPlan(texts=(4,), report=True)),
        "حضرات المندوبات والمندوبين الموقرين، أعلن افتتاح الجلسة الأولى. وسيُدعى الأصدقاء إلى اعتماد "
        "التوصية ٤. كما سيُدعون إلى اعتماد تقريرهم.",
        "Distinguished delegates, I call to order the first meeting. The Friends will be invited to "
        "adopt recommendation 4. They will also be invited to adopt their report.",
        (("term_body", "plural"),),
    ),
    Said(
        "friends entrust",
        _entrusted(),
        f"{_WISH_AR} أن يعهدوا إلى المقرر، السيد باولو سوزا، بوضع التقرير في صيغته النهائية؟ {DECIDED_AR}",
        f"{_WISH_EN} entrust the Rapporteur, Mr. Paulo Sousa, with the finalization of the report? "
        f"{DECIDED_EN}",
    ),
    Said(
        "friends elect some by acclamation",
        election(
            _scene(
                officers=(
                    s.CHAIR,
                    OfficerNow(2, "vice_chair", 2, 1, False),
                    OfficerNow(3, "rapporteur", 1, 1, True),
                )
            )
        ),
        "ينتقل الأصدقاء الآن إلى انتخاب أعضاء المكتب. قُدم الترشيحان التاليان: السيد باولو سوزا (البرتغال) "
        "لمنصب نائب الرئيسة؛ السيدة ليلى بن سالم (البرازيل) لمنصب المقررة. "
        f"{_WISH_AR} أن ينتخبوا بالتزكية السيدة ليلى بن سالم (البرازيل) لمنصب المقررة؟ {DECIDED_AR} "
        "ونشرع الآن في الانتخاب فيما يتعلق بالترشيح المتبقي: السيد باولو سوزا (البرتغال) لمنصب نائب الرئيسة. "
        "وقد انتُخب المرشح التالي: السيد باولو سوزا (البرتغال) لمنصب نائب "
        "الرئيسة. وأهنئ عضوي المكتب المنتخبين "
        "وأدعوهما إلى أخذ مكانيهما على المنصة.",
        "The Friends will now proceed to the election of their officers. The following nominations have been "
        "received: Mr. Paulo Sousa (Portugal) for the office of Vice-Chair; and Ms. Leila Ben Salem (Brazil) "
        "for the office of Rapporteur. May I take it that the Friends wish to elect Ms. Leila Ben Salem "
        f"(Brazil) Rapporteur by acclamation? {DECIDED_EN} We shall now proceed to the election with regard "
        "to the remaining nomination: Mr. Paulo Sousa (Portugal) for the office of Vice-Chair. "
        "The Friends have elected Mr. Paulo Sousa "
        "(Portugal) Vice-Chair. I congratulate the newly elected officers, whom I invite to take their seats "
        "on the podium.",
        (("term_body", "plural"),),
    ),
)
