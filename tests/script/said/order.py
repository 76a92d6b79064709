"""Time, the closing of the list, points of order, and the way back to an item."""

from __future__ import annotations

from tests.script import scenes as s
from tests.script.said.base import PLAIN, Said
from wgdesk.reads.values.words import Words
from wgdesk.script import adjournment, course, debate
from wgdesk.script.scene import Scene


def _joint(n: int) -> Scene:
    """Return the scene of a meeting that considers so many items jointly."""
    others = tuple(s.item(key, key, joint_with_id=1) for key in range(2, n + 1))
    return s.scene(items=(s.item(1, 1), *others))


TIME = (
    *(
        Said(
            f"time is nearly over for {who}",
            debate.time_warning(PLAIN, one),
            f"أود أن أنبه {ar} أوشك على الانتهاء.",
            f"I should like to remind {en} that the time allotted is nearly over.",
        )
        for who, one, ar, en in (
            (
                "a woman",
                s.speaking(1, 1, 1),
                "ممثلة البرازيل الموقرة إلى أن الوقت المخصص لها",
                "the distinguished representative of Brazil",
            ),
            (
                "a delegation",
                s.speaking(1, 2),
                "وفد البرتغال الموقر إلى أن الوقت المخصص له",
                "the distinguished representative of Portugal",
            ),
            ("a guest", s.speaking(1, guest="سعيد"), "سعيد إلى أن الوقت المخصص للكلمة", "سعيد"),
        )
    ),
    Said(
        "time is over",
        debate.time_over(PLAIN, s.speaking(1, 1, 1)),
        "انتهى الوقت المخصص للكلمة. وأرجو من ممثلة البرازيل الموقرة اختتام كلمتها.",
        "The time allotted has elapsed. I would kindly ask the distinguished representative of "
        "Brazil to conclude.",
    ),
    Said(
        "an organization that is called by a plural rises",
        debate.point_of_order(PLAIN, s.entry(1, 12, lane="order")),
        "طلب *مزارعو الزيتون* إثارة نقطة نظام. وأعطيهم الكلمة الآن.",
        "The distinguished observer for *Olive Growers* has asked to raise a point of order. You have the "
        "floor.",
    ),
    Said(
        "the list was opened again",
        debate.list_reopened(PLAIN, s.NOW),
        "أُعيد فتح قائمة المتكلمين بشأن هذا البند في الساعة ١١:٣٠ صباحاً.",
        "The list of speakers under this item was reopened at 11.30 a.m.",
    ),
    Said(
        "the list is closed with consent",
        debate.close_list(PLAIN, 0),
        "أعتزم إقفال قائمة المتكلمين بشأن هذا البند. فهل هناك أي اعتراض؟ لا أسمع أي "
        "اعتراض. أُقفلت قائمة المتكلمين.",
        "I intend to close the list of speakers under this item. Is there any objection? "
        "I hear no objection. The list of speakers is closed.",
    ),
    Said(
        "the list of joint items is closed with consent",
        debate.close_list(_joint(2), 0, _joint(2).programme.items[0]),
        "أعتزم إقفال قائمة المتكلمين بشأن هذين البندين. فهل هناك أي اعتراض؟ لا أسمع أي "
        "اعتراض. أُقفلت قائمة المتكلمين.",
        "I intend to close the list of speakers under these items. Is there any objection? "
        "I hear no objection. The list of speakers is closed.",
    ),
    *(
        Said(
            f"{n} remain on the closed list",
            debate.list_closed(PLAIN, s.NOW, n),
            f"قائمة المتكلمين بشأن هذا البند مقفلة منذ الساعة ١١:٣٠ صباحاً. ولا يزال في القائمة {ar}.",
            f"The list of speakers under this item was closed at 11.30 a.m. {en} on it.",
        )
        for n, ar, en in (
            (1, "متكلم واحد", "One speaker remains"),
            (2, "متكلمان", "Two speakers remain"),
            (3, "ثلاثة متكلمين", "Three speakers remain"),
            (11, "١١ متكلماً", "11 speakers remain"),
        )
    ),
    *(
        Said(
            f"{n} joint items have one list",
            debate.list_closed(scene, s.NOW, 0, scene.programme.items[0]),
            f"قائمة المتكلمين بشأن {ar} مقفلة منذ الساعة ١١:٣٠ صباحاً.",
            "The list of speakers under these items was closed at 11.30 a.m.",
        )
        for n, ar in ((2, "هذين البندين"), (3, "هذه البنود"))
        for scene in (_joint(n),)
    ),
    Said(
        "the list of joint items is opened again",
        debate.list_reopened(_joint(2), s.NOW, _joint(2).programme.items[1]),
        "أُعيد فتح قائمة المتكلمين بشأن هذين البندين في الساعة ١١:٣٠ صباحاً.",
        "The list of speakers under these items was reopened at 11.30 a.m.",
    ),
    Said(
        "point of order by a woman",
        debate.point_of_order(PLAIN, s.entry(1, 1, 1, lane="order")),
        "طلبت ممثلة *البرازيل* الموقرة إثارة نقطة نظام. وأعطيها الكلمة الآن.",
        "The distinguished representative of *Brazil* has asked to raise a point of "
        "order. I give her the floor.",
    ),
    Said(
        "by a man",
        debate.point_of_order(PLAIN, s.entry(1, 2, 2, lane="order")),
        "طلب ممثل *البرتغال* الموقر إثارة نقطة نظام. وأعطيه الكلمة الآن.",
        "The distinguished representative of *Portugal* has asked to raise a point of "
        "order. I give him the floor.",
    ),
    Said(
        "by a delegation",
        debate.point_of_order(PLAIN, s.entry(1, 3, lane="order")),
        "طلب وفد *السودان* الموقر إثارة نقطة نظام. وأعطيه الكلمة الآن.",
        "The distinguished representative of *the Sudan* has asked to raise a point of "
        "order. You have the floor.",
    ),
    Said(
        "before the ruling",
        debate.ruling(PLAIN, s.speaking(1, 1, 1, lane="order")),
        "أشكر ممثلة البرازيل الموقرة. سأبت الآن في نقطة النظام.",
        "I thank the distinguished representative of Brazil. I shall now rule on the point of order.",
    ),
    Said(
        "the ruling gets its stop, and one stop only",
        debate.ruling(PLAIN, s.speaking(1, 1, 1, lane="order", ruling=s.ruled())),
        "قراري بشأن نقطة النظام هو كما يلي: الاقتراح غير مقبول.",
        "My ruling on the point of order is as follows: The proposal is not receivable.",
    ),
    *(
        Said(
            f"a ruling typed as {en!r}",
            debate.ruling(PLAIN, s.speaking(1, 1, 1, lane="order", ruling=s.ruled(text=s.words(ar, en)))),
            f"قراري بشأن نقطة النظام هو {said_ar}.",
            f"My ruling on the point of order is {said_en}.",
        )
        for ar, en, said_ar, said_en in (
            ("أن الطلب متأخر", "that the request was late", "أن الطلب متأخر", "that the request was late"),
            ("بأن الطلب متأخر", "That the request was late.", "أن الطلب متأخر", "that the request was late"),
            ("في غير محله", "out of order", "كما يلي: في غير محله", "as follows: out of order"),
        )
    ),
    Said(
        "an appeal that fails",
        debate.ruling(PLAIN, s.speaking(1, 1, 1, lane="order", ruling=s.ruled(text=Words(), appealed=True))),
        "سأبت الآن في نقطة النظام. طُعن في قراري. ووفقاً للنظام الداخلي، أطرح الطعن "
        "للتصويت فوراً. رُفض الطعن. ويظل قراري قائماً.",
        "I shall now rule on the point of order. My ruling has been appealed against. In "
        "accordance with the rules of procedure, I put the appeal to the vote "
        "immediately. The appeal is rejected. My ruling stands.",
    ),
    Said(
        "an appeal that is carried",
        debate.ruling(PLAIN, s.speaking(1, 1, 1, lane="order", ruling=s.ruled(appealed=True, upheld=False))),
        "قراري بشأن نقطة النظام هو كما يلي: الاقتراح غير مقبول. طُعن في قراري. ووفقاً "
        "للنظام الداخلي، أطرح الطعن للتصويت فوراً. قُبل الطعن. ونُقض القرار.",
        "My ruling on the point of order is as follows: The proposal is not receivable. "
        "My ruling has been appealed against. In accordance with the rules of procedure, "
        "I put the appeal to the vote immediately. The appeal is carried. The ruling is overruled.",
    ),
    Said(
        "the floor is returned",
        debate.return_floor(PLAIN, s.speaking(1, 2, 2, interrupted=True)),
        "أعيد الكلمة إلى ممثل *البرتغال* الموقر لإتمام كلمته.",
        "I return the floor to the distinguished representative of *Portugal*. Please continue.",
    ),
    *(
        Said(
            f"back to an item {en or 'without a title'}",
            course.come_back(PLAIN, one, here=True),
            f"نستأنف الآن النظر في البند ٣ من جدول الأعمال{ar}.",
            f"We now resume our consideration of agenda item 3{en}.",
        )
        for one, ar, en in (
            (s.item(3, 3), '، المعنون "الاتجار بالأشخاص"', ", entitled “Trafficking in persons”"),
            (s.item(3, 3, title=Words()), "", ""),
        )
    ),
    Said(
        "the next sitting is in a resumed part",
        adjournment.adjourn(s.scene(sittings=(s.sitting(1), s.sitting(2, resumed=True)))),
        "ستُعقد الجلسة الثانية المستأنفة اليوم. تُرفع الجلسة.",
        "The resumed second meeting will be held today. The meeting is adjourned.",
    ),
)
