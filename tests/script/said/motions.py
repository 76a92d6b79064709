"""Procedural motions."""

from __future__ import annotations

from tests.script import scenes as s
from tests.script.said.base import PLAIN, Said
from wgdesk.script import adoption

MOTIONS = (
    *(
        Said(
            f"motion {kind} of a delegation",
            adoption.motion(PLAIN, s.motion(kind, 1)),
            f"{ar}. وأطرح الاقتراح على الفريق العامل. فهل هناك أي اعتراض؟",
            f"The distinguished representative of *Brazil* has moved {en}. I put the motion "
            "to the Working Group. Is there any objection?",
        )
        for kind, ar, en in (
            ("suspend", "اقترح وفد *البرازيل* الموقر تعليق الجلسة", "the suspension of the meeting"),
            ("adjourn", "اقترح وفد *البرازيل* الموقر رفع الجلسة", "the adjournment of the meeting"),
            ("adjourn_debate", "اقترح وفد *البرازيل* الموقر تأجيل المناقشة", "the adjournment of the debate"),
            ("close_debate", "اقترح وفد *البرازيل* الموقر إقفال باب المناقشة", "the closure of the debate"),
            ("other", "قدم وفد *البرازيل* الموقر اقتراحاً إجرائياً", "a procedural motion"),
        )
    ),
    Said(
        "motions of organizations, known and other",
        adoption.motion(PLAIN, s.motion("adjourn", 6)),
        "اقترحت *المنظمة الدولية للهجرة* رفع الجلسة. وأطرح الاقتراح على الفريق العامل. فهل هناك أي اعتراض؟",
        "The distinguished observer for *the International Organization for Migration* "
        "has moved the adjournment of the meeting. I put the motion to the Working Group. "
        "Is there any objection?",
    ),
    Said(
        "other motion of an organization",
        adoption.motion(PLAIN, s.motion("other", 6)),
        "قدمت *المنظمة الدولية للهجرة* اقتراحاً إجرائياً. وأطرح الاقتراح على الفريق العامل. "
        "فهل هناك أي اعتراض؟",
        "The distinguished observer for *the International Organization for Migration* "
        "has moved a procedural motion. I put the motion to the Working Group. "
        "Is there any objection?",
    ),
    Said(
        "a motion of nobody",
        adoption.motion(PLAIN, s.motion("close_debate")),
        "قُدم اقتراح يدعو إلى إقفال باب المناقشة. وأطرح الاقتراح على الفريق العامل. فهل هناك أي اعتراض؟",
        "The closure of the debate has been moved. I put the motion to the Working Group. "
        "Is there any objection?",
    ),
    Said(
        "another motion of nobody",
        adoption.motion(PLAIN, s.motion("other")),
        "قُدم اقتراح إجرائي. وأطرح الاقتراح على الفريق العامل. فهل هناك أي اعتراض؟",
        "A procedural motion has been made. I put the motion to the Working Group. Is there any objection?",
    ),
    *(
        Said(
            f"a motion in words of {of}",
            adoption.motion(PLAIN, s.motion("other", of, body=s.words(ar_text, en_text))),
            f"{ar}: عدم البت في المشروع. وأطرح الاقتراح على الفريق العامل. فهل هناك أي اعتراض؟",
            f"{en} that no action be taken on the draft. I put the motion to the Working Group. "
            "Is there any objection?",
        )
        for of, ar, en in (
            (
                1,
                "قدم وفد *البرازيل* الموقر اقتراحاً إجرائياً",
                "The distinguished representative of *Brazil* has moved a procedural motion",
            ),
            (None, "قُدم اقتراح إجرائي", "A procedural motion has been made"),
        )
        for ar_text, en_text in (("عدم البت في المشروع", "that no action be taken on the draft."),)
    ),
    *(
        Said(
            f"what the kind of a motion says is not said again: {en_text}",
            adoption.motion(PLAIN, s.motion(kind, 1, body=s.words(ar_text, en_text))),
            f"اقترح وفد *البرازيل* الموقر {ar}. وأطرح الاقتراح على الفريق العامل. فهل هناك أي اعتراض؟",
            f"The distinguished representative of *Brazil* has moved {en}. I put the motion to the Working"
            " Group. Is there any objection?",
        )
        for kind, ar_text, en_text, ar, en in (
            (
                "suspend",
                "تعليق الجلسة لمدة عشر دقائق",
                "to suspend the meeting for ten minutes.",
                "تعليق الجلسة لمدة عشر دقائق",
                "the suspension of the meeting for ten minutes",
            ),
            (
                "adjourn",
                "رفع الجلسة",
                "adjournment of the meeting",
                "رفع الجلسة",
                "the adjournment of the meeting",
            ),
            (
                "adjourn_debate",
                "إرجاء المناقشة، إلى حين صدور التقرير.",
                "to adjourn the debate, until the report is out",
                "تأجيل المناقشة، إلى حين صدور التقرير",
                "the adjournment of the debate, until the report is out",
            ),
            (
                "close_debate",
                "بإقفال باب المناقشة بشأن البند.",
                "Closure of the debate on the item",
                "إقفال باب المناقشة بشأن البند",
                "the closure of the debate on the item",
            ),
            (
                "suspend",
                "لمدة ساعة",
                "to resume it tomorrow",
                "تعليق الجلسة: لمدة ساعة",
                "the suspension of the meeting to resume it tomorrow",
            ),
        )
    ),
    Said(
        "marked as carried against the votes",
        adoption.motion(PLAIN, s.motion("adjourn_debate", 1, True, 3, 5)),
        "اقترح وفد *البرازيل* الموقر تأجيل المناقشة. وأطرح الاقتراح للتصويت. نتيجة التصويت هي كما يلي: "
        "المؤيدون: ٣؛ المعارضون: ٥. لم يُعتمد الاقتراح.",
        "The distinguished representative of *Brazil* has moved the adjournment of the debate. I put the "
        "motion to the vote. The result of the vote is as follows: in favour: 3; against: 5. The motion is "
        "not carried.",
    ),
    Said(
        "carried by a vote",
        adoption.motion(PLAIN, s.motion("adjourn", 1, True, 12, 3, 1)),
        "اقترح وفد *البرازيل* الموقر رفع الجلسة. وأطرح الاقتراح للتصويت. نتيجة "
        "التصويت هي كما يلي: المؤيدون: ١٢؛ المعارضون: ٣؛ الممتنعون: ١. اعتُمد الاقتراح.",
        "The distinguished representative of *Brazil* has moved the adjournment of the meeting. I "
        "put the motion to the vote. The result of the vote is as follows: "
        "in favour: 12; against: 3; abstaining: 1. The motion is carried.",
    ),
    Said(
        "carried without a vote",
        adoption.motion(PLAIN, s.motion("suspend", 1, True)),
        "اقترح وفد *البرازيل* الموقر تعليق الجلسة. وأطرح الاقتراح على الفريق العامل. فهل هناك أي "
        "اعتراض؟ لا أسمع أي اعتراض. اعتُمد الاقتراح.",
        "The distinguished representative of *Brazil* has moved the suspension of the meeting. I "
        "put the motion to the Working Group. Is there any objection? I hear no objection. The "
        "motion is carried.",
    ),
    Said(
        "lost",
        adoption.motion(PLAIN, s.motion("adjourn", 1, False)),
        "اقترح وفد *البرازيل* الموقر رفع الجلسة. وأطرح الاقتراح على الفريق العامل. فهل هناك أي اعتراض؟ لم "
        "يُعتمد الاقتراح.",
        "The distinguished representative of *Brazil* has moved the adjournment of the meeting. I "
        "put the motion to the Working Group. Is there any objection? The motion is not carried.",
    ),
)
