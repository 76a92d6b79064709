"""Delegations that are thanked and given the floor."""

from __future__ import annotations

from tests.script import scenes as s
from tests.script.said.base import Said, given

NEXT = (
    Said(
        "a princess, then a prince: the title in the name takes the place of the form of address",
        given(s.entry(2, someone=10), s.speaking(1, someone=9)),
        "أشكر سمو الأميرة سلوى بنت عمران على كلمتها. وأعطي الكلمة الآن لسمو *الأمير فارس بن عمران*.",
        "I thank Her Highness Princess Salwa bint Omran for her statement. I now give the "
        "floor to His Highness *Prince Faris bin Omran*.",
    ),
    Said(
        "a woman, then a man for the European Union",
        given(s.entry(2, 2, 2, grouping_id=1), s.speaking(1, 1, 1)),
        "أشكر ممثلة البرازيل الموقرة على كلمتها. وأعطي الكلمة الآن لممثل *البرتغال* "
        "الموقر، الذي سيتكلم باسم الاتحاد الأوروبي.",
        "I thank the distinguished representative of Brazil for her statement. I now "
        "give the floor to the distinguished representative of *Portugal*, who will "
        "speak on behalf of the European Union.",
    ),
    Said(
        "a man, then a woman for a group and two others",
        given(s.entry(2, 1, 1, grouping_id=2, aligned=(3, 4)), s.speaking(1, 2, 2)),
        "أشكر ممثل البرتغال الموقر على كلمته. وأعطي الكلمة الآن لممثلة *البرازيل* "
        "الموقرة، التي ستتكلم باسم مجموعة الـ ٧٧ والصين، وكذلك باسم السودان واليابان.",
        "I thank the distinguished representative of Portugal for his statement. I now give the "
        "floor to the distinguished representative of *Brazil*, who will speak on behalf of the "
        "Group of 77 and China, as well as on behalf of Japan and the Sudan.",
    ),
    Said(
        "nobody knows who speaks; a State with an article",
        given(s.entry(2, 3), s.speaking(1, 10)),
        "أشكر وفد جمهورية إيران الإسلامية الموقر على كلمته. وأعطي الكلمة الآن لوفد *السودان* الموقر.",
        "I thank the distinguished representative of the Islamic Republic of Iran for that "
        "statement. I now give the floor to the distinguished representative of *the Sudan*.",
    ),
    Said(
        "for a group and many others",
        given(s.entry(2, 3, grouping_id=3, aligned=(1, 2, 4, 10))),
        "أعطي الكلمة الآن لوفد *السودان* الموقر، الذي سيتكلم باسم مجموعة الدول "
        "الأفريقية، وكذلك باسم عدد من الوفود التي أعربت عن تأييدها للكلمة.",
        "I give the floor to the distinguished representative of *the Sudan*, who will speak on "
        "behalf of the Group of African States, as well as on behalf of a number of delegations "
        "that align themselves with the statement.",
    ),
    Said(
        "for another State too",
        given(s.entry(2, 1, 1, aligned=(2,))),
        "أعطي الكلمة الآن لممثلة *البرازيل* الموقرة، التي ستتكلم أيضاً باسم البرتغال.",
        "I give the floor to the distinguished representative of *Brazil*, who will also "
        "speak on behalf of Portugal.",
    ),
    Said(
        "for many others too",
        given(s.entry(2, 2, 2, aligned=(1, 3, 4, 10))),
        "أعطي الكلمة الآن لممثل *البرتغال* الموقر، الذي سيتكلم أيضاً باسم عدد من الوفود "
        "التي أعربت عن تأييدها للكلمة.",
        "I give the floor to the distinguished representative of *Portugal*, who will "
        "also speak on behalf of a number of delegations that align themselves with the "
        "statement.",
    ),
    Said(
        "an observer State, then an organization",
        given(s.entry(2, 6), s.speaking(1, 5)),
        "أشكر وفد الكرسي الرسولي الموقر على كلمته. وأعطي الكلمة الآن *للمنظمة الدولية للهجرة*.",
        "I thank the distinguished observer for the Holy See for that statement. I now "
        "give the floor to the distinguished observer for *the International "
        "Organization for Migration*.",
    ),
    Said(
        "an organization whose name is feminine, then one whose name is masculine, for a group",
        given(s.entry(2, 8, grouping_id=2), s.speaking(1, 6)),
        "أشكر المنظمة الدولية للهجرة على كلمتها. وأعطي الكلمة الآن *لمكتب شؤون نزع "
        "السلاح*، الذي سيتكلم باسم مجموعة الـ ٧٧ والصين.",
        "I thank the distinguished observer for the International Organization for "
        "Migration for that statement. I now give the floor to the distinguished observer for "
        "*the Office for Disarmament Affairs*, who will speak on behalf of the Group of 77 "
        "and China.",
    ),
    Said(
        "an organization that is called by a plural",
        given(s.entry(2, 12, grouping_id=2), s.speaking(1, 12)),
        "أشكر مزارعي الزيتون على كلمتهم. وأعطي الكلمة الآن *لمزارعي الزيتون*، الذين سيتكلمون باسم "
        "مجموعة الـ ٧٧ والصين.",
        "I thank the distinguished observer for Olive Growers for that statement. I now give the floor to "
        "the distinguished observer for *Olive Growers*, who will speak on behalf of the Group of 77 and "
        "China.",
    ),
    Said(
        "observers who are a woman and a man",
        given(s.entry(2, 7, 1), s.speaking(1, 4, 2)),
        "أشكر المراقب الموقر عن اليابان على كلمته. وأعطي الكلمة الآن للمراقبة الموقرة عن "
        "*لجنة الصليب الأحمر*.",
        "I thank the distinguished observer for Japan for his statement. I now give the "
        "floor to the distinguished observer for *the International Committee of the Red "
        "Cross*.",
    ),
    Said(
        "United Nations entities by a man and a woman",
        given(s.entry(2, 9, 1), s.speaking(1, 8, 2)),
        "أشكر المراقب الموقر عن مكتب شؤون نزع السلاح على كلمته. وأعطي الكلمة الآن للمراقبة الموقرة عن "
        "*منظمة الصحة العالمية*.",
        "I thank the distinguished observer for the Office for Disarmament Affairs for his "
        "statement. I now give the floor to the distinguished observer for *the World Health "
        "Organization*.",
    ),
    Said(
        "a minister of a delegation",
        given(s.entry(2, 10, 3)),
        "أعطي الكلمة الآن لممثلة *جمهورية إيران الإسلامية* الموقرة، معالي السيدة أمينة ديالو، وزيرة العدل.",
        "I give the floor to the distinguished representative of *the Islamic Republic "
        "of Iran*, Her Excellency Ms. Amina Diallo, Minister of Justice.",
    ),
    Said(
        "an ambassador, a man",
        given(s.entry(2, 3, 4)),
        "أعطي الكلمة الآن لممثل *السودان* الموقر، سعادة السيد حسن الأمين، سفير.",
        "I give the floor to the distinguished representative of *the Sudan*, His "
        "Excellency Mr. Hassan Elamin, Ambassador.",
    ),
)
