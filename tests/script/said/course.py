"""The course of the meeting."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from tests.phrasing.sentences.facts import COMMITTEE
from tests.script import scenes as s
from tests.script.said.base import COMMITTEE_SCENE, DECIDED_AR, DECIDED_EN, PLAIN, Said
from wgdesk.reads.values.programme import ItemNow
from wgdesk.reads.values.words import Words
from wgdesk.script import adjournment, course
from wgdesk.script.happening import SittingPlan
from wgdesk.script.scene import Scene


def _joint(*numbers: int, **more: Any) -> tuple[ItemNow, ...]:
    return tuple(s.item(n, n, joint_with_id=None if n == 1 else 1, **more) for n in numbers)


_THANKS_AR = (
    "قبل أن أختتم الاجتماع، أود أن أشكر جميع الوفود على تعاونها، والأمانة والمترجمين الشفويين على عملهم. "
)
_THANKS_EN = (
    "Before closing the meeting, I should like to thank all delegations for their cooperation, and the "
    "Secretariat and the interpreters for their work. "
)


def _of_year(scene: Scene) -> Scene:
    return replace(scene, programme=replace(scene.programme, ordinal=None))


COURSE = (
    Said(
        "the meeting is opened by a woman who is the Chair",
        course.opening(PLAIN),
        "أعلن افتتاح الاجتماع التاسع للفريق العامل المعني بالأسلحة النارية. ويشرفني، "
        "بصفتي رئيسة الفريق العامل، أن أرحب بكم جميعاً.",
        "I declare open the ninth meeting of the Working Group on Firearms. It is an "
        "honour for me, as Chair of the Working Group, to welcome you all.",
    ),
    Said(
        "by a man",
        course.opening(s.scene(officers=(s.MAN_CHAIR,))),
        "أعلن افتتاح الاجتماع التاسع للفريق العامل المعني بالأسلحة النارية. ويشرفني، "
        "بصفتي رئيس الفريق العامل، أن أرحب بكم جميعاً.",
        "I declare open the ninth meeting of the Working Group on Firearms. It is an "
        "honour for me, as Chair of the Working Group, to welcome you all.",
    ),
    Said(
        "a Vice-Chair who presides does not speak as Chair",
        course.opening(
            s.scene(officers=(s.CHAIR, s.VICE_CHAIR), sittings=(s.sitting(1, presiding=s.PRESIDES_VICE),))
        ),
        "أعلن افتتاح الاجتماع التاسع للفريق العامل المعني بالأسلحة النارية. ويشرفني أن أرحب بكم جميعاً.",
        "I declare open the ninth meeting of the Working Group on Firearms. It is an "
        "honour for me to welcome you all.",
    ),
    Said(
        "a meeting without a name has none to be called by",
        course.opening(s.scene(texts={})),
        "أعلن افتتاح الاجتماع التاسع. ويشرفني، بصفتي رئيسة الاجتماع، أن أرحب بكم جميعاً.",
        "I declare open the ninth meeting. It is an honour for me, as Chair of the "
        "Meeting, to welcome you all.",
    ),
    *(
        Said(
            f"a meeting that is called by its year is {at_its}",
            whole(replace(PLAIN, programme=replace(PLAIN.programme, ordinal=None, texts=texts))),
            ar,
            en,
        )
        for at_its, whole, texts, ar, en in (
            (
                "opened",
                course.opening,
                PLAIN.programme.texts,
                "أعلن افتتاح اجتماع الفريق العامل المعني بالأسلحة النارية لعام ٢٠٢٢. ويشرفني، بصفتي رئيسة"
                " الفريق العامل، أن أرحب بكم جميعاً.",
                "I declare open the 2022 meeting of the Working Group on Firearms. It is an honour for me, as"
                " Chair of the Working Group, to welcome you all.",
            ),
            (
                "opened without a name",
                course.opening,
                {},
                "أعلن افتتاح اجتماع عام ٢٠٢٢. ويشرفني، بصفتي رئيسة الاجتماع، أن أرحب بكم جميعاً.",
                "I declare open the 2022 meeting. It is an honour for me, as Chair of the Meeting, to welcome"
                " you all.",
            ),
            (
                "closed",
                course.close,
                PLAIN.programme.texts,
                f"{_THANKS_AR}أعلن اختتام اجتماع الفريق العامل المعني بالأسلحة النارية لعام ٢٠٢٢.",
                f"{_THANKS_EN}I declare closed the 2022 meeting of the Working Group on Firearms.",
            ),
            (
                "closed without a name",
                course.close,
                {},
                f"{_THANKS_AR}أعلن اختتام اجتماع عام ٢٠٢٢.",
                f"{_THANKS_EN}I declare closed the 2022 meeting.",
            ),
        )
    ),
    Said(
        "a record of a resumed part opens that",
        course.opening(s.scene(sittings=(s.sitting(9, resumed=True), s.sitting(10)))),
        "أعلن افتتاح الاجتماع التاسع المستأنف للفريق العامل المعني بالأسلحة النارية. ويشرفني، "
        "بصفتي رئيسة الفريق العامل، أن أرحب بكم جميعاً.",
        "I declare open the resumed ninth meeting of the Working Group on Firearms. It is an "
        "honour for me, as Chair of the Working Group, to welcome you all.",
    ),
    Said(
        "one that is called by its year",
        course.opening(_of_year(s.scene(sittings=(s.sitting(9, resumed=True), s.sitting(10))))),
        "أعلن افتتاح اجتماع الفريق العامل المعني بالأسلحة النارية المستأنف لعام ٢٠٢٢. ويشرفني، "
        "بصفتي رئيسة الفريق العامل، أن أرحب بكم جميعاً.",
        "I declare open the resumed 2022 meeting of the Working Group on Firearms. It is an "
        "honour for me, as Chair of the Working Group, to welcome you all.",
    ),
    Said(
        "call to order",
        course.call_to_order(s.scene(sittings=(s.sitting(3),))),
        "حضرات المندوبات والمندوبين الموقرين، أعلن افتتاح الجلسة الثالثة.",
        "Distinguished delegates, I call to order the third meeting.",
    ),
    Said(
        "what the sitting takes up: one item",
        course.call_to_order(s.scene(), SittingPlan((s.item(2, 2),))),
        "حضرات المندوبات والمندوبين الموقرين، أعلن افتتاح الجلسة الأولى. وسيتناول الفريق العامل في "
        "هذه الجلسة البند ٢ من جدول الأعمال.",
        "Distinguished delegates, I call to order the first meeting. At this meeting, the "
        "Working Group will take up agenda item 2.",
    ),
    Said(
        "two items, by a committee, at a resumed sitting",
        course.call_to_order(
            s.scene(texts={"body_short": COMMITTEE}, sittings=(s.sitting(21, resumed=True),)),
            SittingPlan((s.item(1, 1), s.item(2, 2))),
        ),
        "حضرات المندوبات والمندوبين الموقرين، أعلن افتتاح الجلسة الحادية والعشرين المستأنفة. "
        "وستتناول اللجنة المخصصة في هذه الجلسة البندين ١ و٢ من جدول الأعمال.",
        "Distinguished delegates, I call to order the resumed twenty-first meeting. At this "
        "meeting, the Ad Hoc Committee will take up agenda items 1 and 2.",
    ),
    Said(
        "the agenda",
        course.agenda(PLAIN),
        f"هل لي أن أعتبر أن الفريق العامل يرغب في إقرار جدول أعماله المؤقت؟ {DECIDED_AR}",
        f"May I take it that the Working Group wishes to adopt its provisional agenda? {DECIDED_EN}",
    ),
    Said(
        "the agenda of a committee, by its symbol, amended; symbols keep their digits",
        course.agenda(
            s.scene(
                texts={"body_short": COMMITTEE},
                out=s.outcome(documents=(s.AGENDA_PAPER,)),
                decisions=(s.decision("agenda", amended=True),),
            )
        ),
        "اقتُرحت تعديلات شفوية على جدول الأعمال المؤقت، وستتلوها الأمانة الآن. "
        "هل لي أن أعتبر أن اللجنة المخصصة ترغب في إقرار جدول أعمالها المؤقت، الوارد في "
        f"الوثيقة CTOC/COP/WG.6/2022/1، بصيغته المعدلة شفوياً؟ {DECIDED_AR}",
        "Oral amendments have been proposed to the provisional agenda, which the Secretariat will now "
        "read out. "
        "May I take it that the Ad Hoc Committee wishes to adopt the provisional agenda contained "
        "in document CTOC/COP/WG.6/2022/1, as orally amended? I hear no objection. It is so "
        "decided.",
    ),
    Said(
        "organization of work",
        course.organization(PLAIN),
        f"هل لي أن أعتبر أن الفريق العامل يرغب في إقرار تنظيم الأعمال المقترح؟ {DECIDED_AR}",
        "May I take it that the Working Group wishes to approve the proposed "
        f"organization of its work? {DECIDED_EN}",
    ),
    Said(
        "an item",
        course.take_up(PLAIN, s.item(3, 3)),
        'ننتقل الآن إلى البند ٣ من جدول الأعمال، المعنون "الاتجار بالأشخاص".',
        "We now turn to agenda item 3, entitled “Trafficking in persons”.",
    ),
    Said(
        "a sub-item without a title",
        course.take_up(PLAIN, s.item(3, 2, parent=1, title=Words())),
        "ننتقل الآن إلى البند ١ (ب) من جدول الأعمال.",
        "We now turn to agenda item 1 (b).",
    ),
    Said(
        "an item of an earlier sitting",
        course.take_up(s.scene(2, taken_up=(s.taken(1, at=1),)), s.item(1, 1)),
        'نواصل الآن النظر في البند ١ من جدول الأعمال، المعنون "الاتجار بالأشخاص".',
        "We now continue our consideration of agenda item 1, entitled “Trafficking in persons”.",
    ),
    Said(
        "gone on with, without a title",
        course.take_up(s.scene(2, taken_up=(s.taken(1, at=1),)), s.item(1, 1, title=Words())),
        "نواصل الآن النظر في البند ١ من جدول الأعمال.",
        "We now continue our consideration of agenda item 1.",
    ),
    *(
        Said(
            f"items {numbers} are considered jointly",
            course.take_up(s.scene(items=_joint(*numbers)), s.item(1, 1)),
            f'ننتقل الآن إلى النظر معاً في {ar}المعنون "الاتجار بالأشخاص".',
            f"We shall now consider jointly {en} entitled “Trafficking in persons”.",
        )
        for numbers, ar, en in (
            (
                (1, 2),
                'البندين التاليين من جدول الأعمال: البند ١، المعنون "الاتجار بالأشخاص"؛ البند ٢، ',
                "agenda item 1, entitled “Trafficking in persons”; and agenda item 2,",
            ),
            (
                (1, 2, 3),
                'البنود التالية من جدول الأعمال: البند ١، المعنون "الاتجار بالأشخاص"؛ '
                'البند ٢، المعنون "الاتجار بالأشخاص"؛ البند ٣، ',
                "agenda item 1, entitled “Trafficking in persons”; "
                "agenda item 2, entitled “Trafficking in persons”; and agenda item 3,",
            ),
        )
    ),
    Said(
        "joint items without titles are continued",
        course.take_up(
            s.scene(2, taken_up=(s.taken(1, at=1),), items=_joint(1, 2, title=Words())),
            s.item(1, 1, title=Words()),
        ),
        "نواصل الآن النظر معاً في البندين التاليين من جدول الأعمال: البند ١؛ البند ٢.",
        "We now continue our joint consideration of agenda item 1; and agenda item 2.",
    ),
    Said(
        "joint items are concluded together",
        course.conclude(s.scene(items=_joint(1, 2)), s.item(1, 1), asked=False),
        "بذلك يكون الفريق العامل قد اختتم نظره في البندين ١ و٢ من جدول الأعمال.",
        "The Working Group has thus concluded its consideration of agenda items 1 and 2.",
    ),
    Said(
        "no issues",
        course.no_issues(PLAIN, s.item(6, 6)),
        "هل هناك مسائل يرغب أي وفد في إثارتها في إطار البند ٦ من جدول الأعمال؟ لا أرى أي طلب لأخذ "
        "الكلمة. بذلك يكون الفريق العامل قد اختتم نظره في البند ٦ من جدول الأعمال.",
        "Does any delegation wish to raise an issue under agenda item 6? I see no request for the "
        "floor. The Working Group has thus concluded its consideration of agenda item 6.",
    ),
    Said(
        "an item is concluded",
        course.conclude(PLAIN, s.item(1, 1), asked=True),
        "هل يرغب أي وفد آخر في أخذ الكلمة؟ لا أرى أي طلب. بذلك يكون الفريق العامل قد "
        "اختتم نظره في البند ١ من جدول الأعمال.",
        "Does any other delegation wish to take the floor? I see none. The Working Group "
        "has thus concluded its consideration of agenda item 1.",
    ),
    Said(
        "under which only the Secretariat has spoken",
        course.conclude(PLAIN, s.item(1, 1), asked=True, spoke=False),
        "هل يرغب أي وفد في أخذ الكلمة؟ لا أرى أي طلب. بذلك يكون الفريق العامل قد "
        "اختتم نظره في البند ١ من جدول الأعمال.",
        "Does any delegation wish to take the floor? I see none. The Working Group "
        "has thus concluded its consideration of agenda item 1.",
    ),
    Said(
        "by a committee whose list is closed",
        course.conclude(COMMITTEE_SCENE, s.item(1, 1), asked=False),
        "بذلك تكون اللجنة المخصصة قد اختتمت نظرها في البند ١ من جدول الأعمال.",
        "The Ad Hoc Committee has thus concluded its consideration of agenda item 1.",
    ),
    Said(
        "a later sitting goes on with it",
        course.conclude(s.scene(slots=(s.slot(1, at=2),)), s.item(1, 1), asked=True),
        "سنواصل النظر في البند ١ من جدول الأعمال في جلسة لاحقة.",
        "We shall continue our consideration of agenda item 1 at a later meeting.",
    ),
    Said(
        "suspension for consultations that a woman facilitates",
        course.suspend(PLAIN, "informal", 1),
        "تُعلَّق الجلسة لإجراء مشاورات غير رسمية، تتولى تيسيرها السيدة ليلى بن سالم.",
        "The meeting is suspended for informal consultations, facilitated by Ms. Leila Ben Salem.",
    ),
    Said(
        "that a man facilitates",
        course.suspend(PLAIN, "informal", 2),
        "تُعلَّق الجلسة لإجراء مشاورات غير رسمية، يتولى تيسيرها السيد باولو سوزا.",
        "The meeting is suspended for informal consultations, facilitated by Mr. Paulo Sousa.",
    ),
    Said(
        "that she who presides facilitates",
        course.suspend(PLAIN, "informal", 8),
        "تُعلَّق الجلسة لإجراء مشاورات غير رسمية، سأتولى تيسيرها.",
        "The meeting is suspended for informal consultations, which I shall facilitate.",
    ),
    Said(
        "for a technical reason",
        course.suspend(PLAIN, "technical"),
        "تُعلَّق الجلسة لأسباب تقنية.",
        "The meeting is suspended for technical reasons.",
    ),
    Said(
        "for a break",
        course.suspend(PLAIN, "break"),
        "تُعلَّق الجلسة للاستراحة.",
        "The meeting is suspended for a short break.",
    ),
    Said("resumption", course.resume(PLAIN), "تُستأنف الجلسة الأولى.", "The first meeting is resumed."),
    Said(
        "adjournment until the afternoon",
        adjournment.adjourn(
            s.scene(
                sittings=(s.sitting(1), s.sitting(2, planned_begin=datetime(2022, 3, 9, 14, 30, tzinfo=UTC)))
            )
        ),
        "ستُعقد الجلسة الثانية اليوم في الساعة ٣:٣٠ بعد الظهر. تُرفع الجلسة.",
        "The second meeting will be held today at 3.30 p.m. The meeting is adjourned.",
    ),
    Said(
        "until tomorrow; European digits",
        adjournment.adjourn(
            s.scene(
                sittings=(
                    s.sitting(1),
                    s.sitting(2, day=date(2022, 3, 10), planned_begin=datetime(2022, 3, 10, 9, tzinfo=UTC)),
                )
            )
        ),
        "ستُعقد الجلسة الثانية غداً في الساعة 10 صباحاً. تُرفع الجلسة.",
        "The second meeting will be held tomorrow at 10 a.m. The meeting is adjourned.",
        (("digits_ar", "european"),),
    ),
    Said(
        "until another day, at noon",
        adjournment.adjourn(
            s.scene(
                sittings=(
                    s.sitting(1),
                    s.sitting(20, day=date(2022, 3, 14), planned_begin=datetime(2022, 3, 14, 11, tzinfo=UTC)),
                )
            )
        ),
        "ستُعقد الجلسة العشرون في ١٤ آذار/مارس ٢٠٢٢، الساعة ١٢ ظهراً. تُرفع الجلسة.",
        "The twentieth meeting will be held on 14 March 2022 at noon. The meeting is adjourned.",
    ),
    *(
        Said(
            f"after midnight {how}",
            adjournment.adjourn(
                s.scene(1, sittings=(s.sitting(1, planned_end=planned), s.sitting(2, day=date(2022, 3, 10)))),
                at=at,
            ),
            "ستُعقد الجلسة الثانية اليوم. تُرفع الجلسة.",
            "The second meeting will be held today. The meeting is adjourned.",
        )
        for how, planned, at in (
            ("as it happens", None, datetime(2022, 3, 9, 23, 20, tzinfo=UTC)),
            ("as it is planned", datetime(2022, 3, 9, 23, 30, tzinfo=UTC), None),
        )
    ),
    Said(
        "before midnight, later than planned",
        adjournment.adjourn(
            s.scene(1, sittings=(s.sitting(1), s.sitting(2, day=date(2022, 3, 10)))),
            at=datetime(2022, 3, 9, 22, 50, tzinfo=UTC),
        ),
        "ستُعقد الجلسة الثانية غداً. تُرفع الجلسة.",
        "The second meeting will be held tomorrow. The meeting is adjourned.",
    ),
    Said(
        "at an hour nobody knows",
        adjournment.adjourn(s.scene(sittings=(s.sitting(1), s.sitting(2, day=date(2022, 3, 10))))),
        "ستُعقد الجلسة الثانية غداً. تُرفع الجلسة.",
        "The second meeting will be held tomorrow. The meeting is adjourned.",
    ),
    Said(
        "for lack of a quorum",
        adjournment.adjourn(
            s.scene(1, sittings=(s.sitting(1, inquorate=True), s.sitting(2, day=date(2022, 3, 10))))
        ),
        "ألاحظ عدم اكتمال النصاب القانوني. ستُعقد الجلسة الثانية غداً. تُرفع الجلسة.",
        "I note that there is no quorum. The second meeting will be held tomorrow. The meeting is adjourned.",
    ),
    Said("the last sitting", adjournment.adjourn(s.scene(2)), "تُرفع الجلسة.", "The meeting is adjourned."),
    Said(
        "thanks and close",
        course.close(PLAIN),
        f"{_THANKS_AR}أعلن اختتام الاجتماع التاسع للفريق العامل المعني بالأسلحة النارية.",
        f"{_THANKS_EN}I declare closed the ninth meeting of the Working Group on Firearms.",
    ),
)
