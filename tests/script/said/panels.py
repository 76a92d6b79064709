"""Panels, questions and answers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.script import scenes as s
from tests.script.said.base import FLOOR_AR, FLOOR_EN, Said, given
from wgdesk.model import PanelKind, PanelRole
from wgdesk.script import course, debate
from wgdesk.script.moment import Moment


def _panel(*people: int, **more: Any) -> Moment:
    found = course.introduced(s.scene(), s.panel(*people, **more))
    return found


def _after_panel(*people: int, ended: int) -> Moment:
    last = s.finished(1, someone=ended, lane="panel")
    return debate.open_floor(
        s.scene(out=s.outcome(panels=(s.panel(*people),)), options=_UNLIMITED), s.item(1, 1), last
    )


_UNLIMITED = {f"limit_{who}": "0" for who in ("group", "state", "observer", "organization")}

PANEL = (
    Said(
        "a round table",
        course.introduced(s.scene(), replace(s.panel(7), kind=PanelKind.ROUND_TABLE)),
        "تشارك في المائدة المستديرة المناظرة التالي اسمها: السيدة أولغا بتروفا، أستاذة.",
        "Allow me to introduce the following panellist: Ms. Olga Petrova, Professor.",
    ),
    Said(
        "two panellists, one for a group, and a woman who moderates",
        _panel(6, 7, moderator=1, group=3),
        "يشارك في حلقة النقاش المناظران التالي اسماهما: السيد فيكتور "
        "راوش، قاض، نيابة عن مجموعة الدول الأفريقية؛ السيدة أولغا بتروفا، أستاذة، نيابة "
        "عن مجموعة الدول الأفريقية. وتدير المناقشة السيدة ليلى بن سالم.",
        "Allow me to introduce the following panellists: Mr. Victor "
        "Rausch, Judge, on behalf of the Group of African States; and Ms. Olga Petrova, "
        "Professor, on behalf of the Group of African States. The discussion will be "
        "moderated by Ms. Leila Ben Salem.",
    ),
    Said(
        "two women who moderate",
        _panel(6, moderator=1, co_moderator_id=7),
        "يشارك في حلقة النقاش المناظر التالي اسمه: السيد فيكتور راوش، قاض. وتدير المناقشة السيدة ليلى بن "
        "سالم. وتشارك في إدارتها السيدة أولغا بتروفا.",
        "Allow me to introduce the following panellist: Mr. Victor Rausch, Judge. The discussion will be "
        "moderated by Ms. Leila Ben Salem. It will also be moderated by Ms. Olga Petrova.",
    ),
    Said(
        "a keynote speaker and a discussant besides a panellist",
        _panel(6, 7, 9, roles={7: PanelRole.KEYNOTE, 9: PanelRole.DISCUSSANT}),
        "تلقي الكلمة الرئيسية السيدة أولغا بتروفا، أستاذة. ويشارك في حلقة النقاش المناظر التالي اسمه: السيد"
        " فيكتور راوش، قاض. وتتولى التعقيب سمو الأميرة سلوى بنت عمران.",
        "The keynote statement will be made by Ms. Olga Petrova, Professor. Allow me to introduce the"
        " following panellist: Mr. Victor Rausch, Judge. The discussant is Her Highness Princess Salwa bint"
        " Omran.",
    ),
    Said(
        "men who give the keynote statement and discuss",
        _panel(6, 10, roles={6: PanelRole.KEYNOTE, 10: PanelRole.DISCUSSANT}),
        "يلقي الكلمة الرئيسية السيد فيكتور راوش، قاض. ويتولى التعقيب سمو الأمير فارس بن عمران.",
        "The keynote statement will be made by Mr. Victor Rausch, Judge. The discussant is His Highness"
        " Prince Faris bin Omran.",
    ),
    Said(
        "a panellist and two keynote speakers",
        _panel(6, 9, 10, roles=dict.fromkeys((9, 10), PanelRole.KEYNOTE)),
        "يلقي كلمة رئيسية كل من: سمو الأميرة سلوى بنت عمران؛ سمو الأمير فارس بن عمران. ويشارك في حلقة"
        " النقاش المناظر التالي اسمه: السيد فيكتور راوش، قاض.",
        "Keynote statements will be made by the following speakers: Her Highness Princess Salwa bint Omran;"
        " and His Highness Prince Faris bin Omran. Allow me to introduce the following panellist: Mr. Victor"
        " Rausch, Judge.",
    ),
    Said(
        "a discussant alone",
        _panel(10, roles={10: PanelRole.DISCUSSANT}),
        "يتولى التعقيب سمو الأمير فارس بن عمران.",
        "The discussant is His Highness Prince Faris bin Omran.",
    ),
    Said(
        "two discussants alone",
        _panel(9, 10, roles=dict.fromkeys((9, 10), PanelRole.DISCUSSANT)),
        "يتولى التعقيب كل من: سمو الأميرة سلوى بنت عمران؛ سمو الأمير فارس بن عمران.",
        "The discussants are Her Highness Princess Salwa bint Omran; and His Highness"
        " Prince Faris bin Omran.",
    ),
    Said(
        "two keynote speakers and two discussants, and nobody who presents",
        _panel(
            *(6, 7, 9, 10),
            roles={
                **dict.fromkeys((6, 7), PanelRole.KEYNOTE),
                **dict.fromkeys((9, 10), PanelRole.DISCUSSANT),
            },
        ),
        "يلقي كلمة رئيسية كل من: السيد فيكتور راوش، قاض؛ السيدة أولغا بتروفا، أستاذة. ويتولى التعقيب كل من:"
        " سمو الأميرة سلوى بنت عمران؛ سمو الأمير فارس بن عمران.",
        "Keynote statements will be made by the following speakers: Mr. Victor Rausch, Judge; and Ms. Olga"
        " Petrova, Professor. The discussants are Her Highness Princess Salwa bint Omran; and His Highness"
        " Prince Faris bin Omran.",
    ),
    Said(
        "thanks to a discussant, who made no presentation",
        debate.give(
            s.scene(out=s.outcome(panels=(s.panel(6, roles={6: PanelRole.DISCUSSANT}),))),
            s.entry(2, someone=7, lane="panel"),
            s.finished(1, someone=6, lane="panel"),
        ),
        "أشكر السيد فيكتور راوش على كلمته. وأعطي الكلمة الآن *للسيدة أولغا بتروفا*، أستاذة.",
        "I thank Mr. Victor Rausch for his statement. I now give the floor to *Ms. Olga Petrova*, Professor.",
    ),
    Said(
        "the Chair moderates with a man",
        _panel(7, moderator=6, co_moderator_id=8),
        "تشارك في حلقة النقاش المناظرة التالي اسمها: السيدة أولغا بتروفا، أستاذة. وسأتولى إدارة المناقشة."
        " ويشارك في إدارتها السيد فيكتور راوش.",
        "Allow me to introduce the following panellist: Ms. Olga Petrova, Professor. I shall moderate the "
        "discussion. It will also be moderated by Mr. Victor Rausch.",
    ),
    Said(
        "the Chair moderates",
        _panel(7, moderator=8),
        "تشارك في حلقة النقاش المناظرة التالي اسمها: السيدة أولغا بتروفا، أستاذة. وسأتولى إدارة المناقشة.",
        "Allow me to introduce the following panellist: Ms. Olga Petrova, Professor. I shall moderate the "
        "discussion.",
    ),
    Said(
        "one woman who is an excellency, and a man who moderates",
        _panel(3, moderator=6),
        "تشارك في حلقة النقاش المناظرة التالي اسمها: معالي السيدة أمينة "
        "ديالو، وزيرة العدل. ويدير المناقشة السيد فيكتور راوش.",
        "Allow me to introduce the following panellist: Her Excellency "
        "Ms. Amina Diallo, Minister of Justice. The discussion will be moderated by Mr. "
        "Victor Rausch.",
    ),
    Said(
        "one man who is an excellency",
        _panel(4),
        "يشارك في حلقة النقاش المناظر التالي اسمه: سعادة السيد حسن الأمين، سفير.",
        "Allow me to introduce the following panellist: His Excellency Mr. Hassan Elamin, Ambassador.",
    ),
    Said(
        "a princess and a prince",
        _panel(9, 10),
        "يشارك في حلقة النقاش المناظران التالي اسماهما: سمو الأميرة سلوى بنت عمران؛ "
        "سمو الأمير فارس بن عمران.",
        "Allow me to introduce the following panellists: Her Highness Princess Salwa bint "
        "Omran; and His Highness Prince Faris bin Omran.",
    ),
    Said(
        "royal highnesses, and a president",
        _panel(11, 12, 13),
        "يشارك في حلقة النقاش المناظرون التالية أسماؤهم: صاحبة السمو الملكي الأميرة سلوى بنت "
        "عمران؛ صاحب السمو الملكي الأمير فارس بن عمران؛ فخامة السيد حسن الأمين، سفير.",
        "Allow me to introduce the following panellists: Her Royal Highness Princess Salwa bint "
        "Omran; His Royal Highness Prince Faris bin Omran; and His Excellency Mr. Hassan Elamin, Ambassador.",
    ),
    Said(
        "majesties, a cardinal and a head of Government",
        _panel(14, 15, 16, 17),
        "يشارك في حلقة النقاش المناظرون التالية أسماؤهم: جلالة الأميرة سلوى بنت عمران؛ "
        "جلالة الأمير فارس بن عمران؛ نيافة فيكتور راوش، قاض؛ دولة السيدة أولغا بتروفا، أستاذة.",
        "Allow me to introduce the following panellists: Her Majesty Princess Salwa bint Omran; His Majesty "
        "Prince Faris bin Omran; His Eminence Victor Rausch, Judge; and Her Excellency Ms. Olga Petrova, "
        "Professor.",
    ),
    Said(
        "doctors",
        given(s.entry(2, someone=18, lane="panel"), s.finished(1, someone=19, lane="panel")),
        "أشكر الدكتور فيكتور راوش على عرضه الإيضاحي. وأعطي الكلمة الآن للدكتورة *أولغا بتروفا*، أستاذة.",
        "I thank Dr. Victor Rausch for his presentation. I now give the floor to Dr. *Olga Petrova*, "
        "Professor.",
    ),
    Said(
        "the first panellist",
        given(s.entry(1, someone=7, lane="panel")),
        "أعطي الكلمة الآن *للسيدة أولغا بتروفا*، أستاذة.",
        "I give the floor to *Ms. Olga Petrova*, Professor.",
    ),
    Said(
        "the next",
        given(s.entry(2, someone=6, lane="panel"), s.finished(1, someone=7, lane="panel")),
        "أشكر السيدة أولغا بتروفا على عرضها الإيضاحي. وأعطي الكلمة الآن *للسيد فيكتور راوش*، قاض.",
        "I thank Ms. Olga Petrova for her presentation. I now give the floor to *Mr. Victor Rausch*, Judge.",
    ),
    Said(
        "a question, and an answer without another introduction",
        given(s.entry(2, someone=6, lane="panel", kind="answer"), s.finished(1, 1, 1, kind="question")),
        "أشكر ممثلة البرازيل الموقرة على سؤالها. وأعطي الكلمة الآن *للسيد فيكتور راوش*، للرد.",
        "I thank the distinguished representative of Brazil for her question. I now give "
        "the floor to *Mr. Victor Rausch*, to reply.",
    ),
    Said(
        "an answer, and a question",
        given(s.entry(2, 2, 2, kind="question"), s.finished(1, someone=6, lane="panel", kind="answer")),
        "أشكر السيد فيكتور راوش على إجابته. وأعطي الكلمة الآن لممثل *البرتغال* الموقر، لطرح سؤال.",
        "I thank Mr. Victor Rausch for his reply. I now give the floor to the "
        "distinguished representative of *Portugal*, to put a question.",
    ),
    Said(
        "questions and answers of a man, a woman and somebody unknown",
        given(s.entry(2, someone=7, lane="panel", kind="answer"), s.finished(1, 2, 2, kind="question")),
        "أشكر ممثل البرتغال الموقر على سؤاله. وأعطي الكلمة الآن *للسيدة أولغا بتروفا*، للرد.",
        "I thank the distinguished representative of Portugal for his question. I now "
        "give the floor to *Ms. Olga Petrova*, to reply.",
    ),
    Said(
        "an answer of a woman; a guest asks",
        given(
            s.entry(2, guest="Jean Dupont", kind="question"),
            s.finished(1, someone=7, lane="panel", kind="answer"),
        ),
        "أشكر السيدة أولغا بتروفا على إجابتها. وأعطي الكلمة الآن *لـ Jean Dupont*، لطرح سؤال.",
        "I thank Ms. Olga Petrova for her reply. I now give the floor to *Jean Dupont*, to put a question.",
    ),
    *(
        Said(
            f"{kind} of nobody known",
            given(s.entry(2, 4), s.finished(1, guest="سعيد", lane=lane, kind=kind)),
            f"أشكر سعيد على {ar}. وأعطي الكلمة الآن لوفد *اليابان* الموقر.",
            f"I thank سعيد for that {en}. I now give the floor to the distinguished observer for *Japan*.",
        )
        for lane, kind, ar, en in (
            ("list", "question", "السؤال", "question"),
            ("panel", "answer", "الإجابة", "reply"),
            ("panel", "general", "العرض الإيضاحي", "presentation"),
        )
    ),
    Said(
        "a panellist who is a man, and then a woman",
        given(s.entry(2, someone=7, lane="panel"), s.finished(1, someone=6, lane="panel")),
        "أشكر السيد فيكتور راوش على عرضه الإيضاحي. وأعطي الكلمة الآن *للسيدة أولغا بتروفا*، أستاذة.",
        "I thank Mr. Victor Rausch for his presentation. I now give the floor to *Ms. Olga Petrova*, "
        "Professor.",
    ),
    Said(
        "somebody who was the panel alone is thanked once",
        _after_panel(7, ended=7),
        f"أشكر السيدة أولغا بتروفا على عرضها الإيضاحي. {FLOOR_AR}",
        f"I thank Ms. Olga Petrova for her presentation. {FLOOR_EN}",
    ),
    *(
        Said(
            f"a panel of {people} is thanked as a whole",
            _after_panel(*people, ended=people[0]),
            f"أشكر {ar}. {FLOOR_AR}",
            f"I thank the panellists for their presentations. {FLOOR_EN}",
        )
        for people, ar in (
            ((7, 8), "المناظرتين على عرضيهما الإيضاحيين"),
            ((6, 7), "المناظرَين على عرضيهما الإيضاحيين"),
            ((7, 8, 1), "المناظرات على عروضهن الإيضاحية"),
            ((6, 7, 8), "المناظرين على عروضهم الإيضاحية"),
        )
    ),
    Said(
        "a list that was closed before is gone through",
        debate.open_floor(s.scene(options=_UNLIMITED), s.item(1, 1, closed_at=s.ago(60))),
        "قائمة المتكلمين مقفلة. وسأعطي الكلمة لمن بقي فيها من المتكلمين.",
        "The list of speakers is closed. I shall give the floor to the speakers remaining on it.",
    ),
)
