"""Who spoke."""

from __future__ import annotations

from dataclasses import replace

from tests.report.language.sentences.facts import (
    AFRICAN_GROUP,
    CANADA,
    COUNCIL,
    EGYPT,
    GROUP_77,
    IRAN,
    JAPAN,
    KARIM,
    LEILA,
    MARIA,
    OMAR,
    PROTOCOL,
    SUDAN,
    UGANDA,
    YEMEN,
    Case,
    names,
)
from wgdesk.report.facts import Count, ItemRefs, Name, Names, People, Person, Words
from wgdesk.report.tree import Say, say

_TWO = ItemRefs((2,))
_BOTH = ItemRefs((3, 4))

SECRETARIAT = tuple(
    Case(
        say("secretariat-introduced", n=Count(n), items=items),
        f"ألقت الأمانة {ar} من جدول الأعمال.",
        f"The Secretariat made {en}.",
    )
    for n, items, ar, en in (
        (
            1,
            _TWO,
            "كلمة استهلالية عامة في إطار البند ٢",
            "a general introductory statement under agenda item 2",
        ),
        (
            2,
            _BOTH,
            "كلمتين استهلاليتين عامتين في إطار البندين ٣ و٤",
            "two general introductory statements under agenda items 3 and 4",
        ),
        (
            3,
            ItemRefs((2, 3, 5)),
            "ثلاث كلمات استهلالية عامة في إطار البنود ٢ و٣ و٥",
            "three general introductory statements under agenda items 2, 3 and 5",
        ),
        (
            11,
            _TWO,
            "١١ كلمة استهلالية عامة في إطار البند ٢",
            "11 general introductory statements under agenda item 2",
        ),
    )
)


def _led(panel: tuple[Person, ...], office: str = "chair", g: str = "f", chair_g: str = "f") -> Say:
    chair = say("the-officer", office=office, g=g, chair_g=chair_g)
    return say("panel-led", chair=chair, items=_TWO, panel=People(panel))


_GUIDED = "توجيه المناقشة التي جرت في إطار البند ٢"

PANELS = (
    Case(
        _led((LEILA, MARIA, LEILA)),
        f"برئاسة الرئيسة، تولت {_GUIDED} المناظرات التالية أسماؤهن: السيدة ليلى بن سالم (كندا)، والسيدة ماريا"
        " كوستا (السودان)، والسيدة ليلى بن سالم (كندا).",
        "With the Chair presiding, the discussion under agenda item 2 was led by the following panellists:"
        " Ms. Leila Ben Salem (Canada), Ms. Maria Costa (Sudan) and Ms. Leila Ben Salem (Canada).",
    ),
    Case(
        _led((LEILA, KARIM), "vice_chair", "f", "m"),
        f"برئاسة نائبة الرئيس، تولى {_GUIDED} المناظران التالي اسماهما: السيدة ليلى بن سالم (كندا)، والسيد"
        " كريم حداد.",
        "With the Vice-Chair presiding, the discussion under agenda item 2 was led by the following"
        " panellists: Ms. Leila Ben Salem (Canada) and Mr. Karim Haddad.",
    ),
    Case(
        say(
            "panel-led",
            chair=say(
                "officer-named",
                officer=say("the-officer", office="vice_chair", g="m", chair_g="f"),
                person=OMAR,
            ),
            items=_TWO,
            panel=People((LEILA,)),
        ),
        f"برئاسة نائب الرئيسة السيد عمر القاضي (اليابان)، تولت {_GUIDED} المناظرة التالي اسمها: السيدة ليلى"
        " بن سالم (كندا).",
        "With the Vice-Chair, Mr. Omar Elkadi (Japan), presiding, the discussion under agenda item 2 was led"
        " by the following panellist: Ms. Leila Ben Salem (Canada).",
    ),
    Case(
        say("panel-led-unknown", items=_TWO, panel=People((OMAR,))),
        f"تولى {_GUIDED} المناظر التالي اسمه: السيد عمر القاضي (اليابان).",
        "The discussion under agenda item 2 was led by the following panellist: Mr. Omar Elkadi (Japan).",
    ),
    Case(
        say("panel-led-unknown", items=_TWO, panel=People((LEILA,))),
        f"تولت {_GUIDED} المناظرة التالي اسمها: السيدة ليلى بن سالم (كندا).",
        "The discussion under agenda item 2 was led by the following panellist: Ms. Leila Ben Salem"
        " (Canada).",
    ),
)


def _parties(items: ItemRefs, who: Names) -> Say:
    return say("spoke-parties", items=items, instrument=PROTOCOL, names=who)


PARTIES = (
    Case(
        _parties(_TWO, names(SUDAN)),
        "في إطار البند ٢ من جدول الأعمال، تكلم ممثل السودان.",
        "Under agenda item 2, a statement was made by the representative of the Sudan.",
    ),
    Case(
        _parties(_BOTH, names(SUDAN, CANADA)),
        "في إطار البندين ٣ و٤ من جدول الأعمال، تكلم ممثلا الطرفين التاليين في بروتوكول الأسلحة النارية:"
        " السودان، كندا.",
        "Under agenda items 3 and 4, statements were made by the representatives of the following parties"
        " to the Firearms Protocol: Canada and Sudan.",
    ),
    Case(
        _parties(_BOTH, names(SUDAN, UGANDA, CANADA)),
        "في إطار البندين ٣ و٤ من جدول الأعمال، تكلم ممثلو الأطراف التالية في بروتوكول الأسلحة النارية:"
        " أوغندا، السودان، كندا.",
        "Under agenda items 3 and 4, statements were made by the representatives of the following parties"
        " to the Firearms Protocol: Canada, Sudan and Uganda.",
    ),
)


def _observers(who: Names, also: str) -> Say:
    return say("spoke-observers", also=also, items=_TWO, names=who)


# An observer is an office, masculine whoever holds it.
OBSERVERS = (
    Case(
        _observers(names(IRAN), "yes"),
        "تكلم أيضاً المراقب عن جمهورية إيران الإسلامية.",
        "A statement was also made by the observer for the Islamic Republic of Iran.",
    ),
    Case(
        _observers(names(YEMEN), "no"),
        "في إطار البند ٢ من جدول الأعمال، تكلم المراقب عن اليمن.",
        "Under agenda item 2, a statement was made by the observer for Yemen.",
    ),
    Case(
        _observers(names(YEMEN, IRAN), "yes"),
        "تكلم أيضاً المراقبان عن جمهورية إيران الإسلامية واليمن.",
        "Statements were also made by the observers for the Islamic Republic of Iran and Yemen.",
    ),
    Case(
        _observers(names(YEMEN, IRAN, UGANDA), "yes"),
        "تكلم أيضاً المراقبون عن أوغندا، وجمهورية إيران الإسلامية، واليمن.",
        "Statements were also made by the observers for the Islamic Republic of Iran, Uganda and Yemen.",
    ),
    Case(
        _observers(names(YEMEN, COUNCIL), "no"),
        "في إطار البند ٢ من جدول الأعمال، تكلم المراقبان عن مجلس أوروبا واليمن.",
        "Under agenda item 2, statements were made by the observers for the Council of Europe and Yemen.",
    ),
)


def _for_group(also: str, capacity: str, speaker: Name, group: Words, items: ItemRefs) -> Say:
    return say("spoke-for-group", also=also, capacity=capacity, speaker=speaker, group=group, items=items)


GROUPS = (
    Case(
        _for_group("yes", "representative", EGYPT, GROUP_77, ItemRefs(())),
        "تكلم أيضاً ممثل مصر، باسم مجموعة الـ ٧٧ والصين.",
        "A statement was also made by the representative of Egypt on behalf of the Group of 77 and China.",
    ),
    Case(
        _for_group("no", "observer", SUDAN, AFRICAN_GROUP, ItemRefs(())),
        "تكلم المراقب عن السودان، باسم مجموعة الدول الأفريقية.",
        "A statement was made by the observer for the Sudan on behalf of the Group of African States.",
    ),
    Case(
        _for_group("no", "representative", EGYPT, GROUP_77, _TWO),
        "في إطار البند ٢ من جدول الأعمال، تكلم ممثل مصر، باسم مجموعة الـ ٧٧ والصين.",
        "Under agenda item 2, a statement was made by the representative of Egypt on behalf of the Group of"
        " 77 and China.",
    ),
    Case(
        say("also-on-behalf", names=names(JAPAN)),
        "وكذلك باسم اليابان.",
        "Also on behalf of Japan.",
    ),
    Case(
        say("also-on-behalf", names=names(JAPAN, CANADA)),
        "وكذلك باسم كندا واليابان.",
        "Also on behalf of Canada and Japan.",
    ),
    Case(
        say("also-on-behalf", names=names(JAPAN, CANADA, SUDAN)),
        "وكذلك باسم السودان، وكندا، واليابان.",
        "Also on behalf of Canada, Japan and the Sudan.",
    ),
)

# A verb before several people agrees with the first of them.
INVITED = tuple(
    Case(say("spoke-invited", also=also, items=_TWO, people=People(people)), f"{ar}.", f"{en}.")
    for people, also, ar, en in (
        (
            (KARIM,),
            "no",
            "في إطار البند ٢ من جدول الأعمال، تكلم السيد كريم حداد، محقق",
            "Under agenda item 2, a statement was made by Mr. Karim Haddad, Investigator",
        ),
        (
            (LEILA,),
            "yes",
            "تكلمت أيضاً السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل",
            "A statement was also made by Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice",
        ),
        (
            (replace(LEILA, function=Words()),),
            "yes",
            "تكلمت أيضاً السيدة ليلى بن سالم (كندا)",
            "A statement was also made by Ms. Leila Ben Salem (Canada)",
        ),
        (
            (LEILA, KARIM),
            "no",
            "في إطار البند ٢ من جدول الأعمال، تكلمت السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل،"
            " والسيد كريم حداد، محقق",
            "Under agenda item 2, statements were made by Ms. Leila Ben Salem (Canada), Adviser, Ministry of"
            " Justice; and Mr. Karim Haddad, Investigator",
        ),
        (
            (replace(KARIM, function=Words()), replace(LEILA, function=Words())),
            "yes",
            "تكلم أيضاً السيد كريم حداد، والسيدة ليلى بن سالم (كندا)",
            "Statements were also made by Mr. Karim Haddad and Ms. Leila Ben Salem (Canada)",
        ),
    )
)


def _closing(key: str, ar: str, en: str) -> tuple[Case, ...]:
    return tuple(
        Case(say(key, capacity=capacity, names=who), f"تكلم {of_ar} {ar}.", f"The {of_en} {en}.")
        for capacity, who, of_ar, of_en in (
            ("representative", names(SUDAN), "ممثل السودان", "representative of the Sudan made a statement"),
            (
                "representative",
                names(JAPAN, CANADA),
                "ممثلا كندا واليابان",
                "representatives of Canada and Japan made statements",
            ),
            (
                "representative",
                names(JAPAN, CANADA, SUDAN),
                "ممثلو السودان، وكندا، واليابان",
                "representatives of Canada, Japan and the Sudan made statements",
            ),
            ("observer", names(SUDAN), "المراقب عن السودان", "observer for the Sudan made a statement"),
            (
                "observer",
                names(JAPAN, CANADA),
                "المراقبان عن كندا واليابان",
                "observers for Canada and Japan made statements",
            ),
            (
                "observer",
                names(JAPAN, CANADA, SUDAN),
                "المراقبون عن السودان، وكندا، واليابان",
                "observers for Canada, Japan and the Sudan made statements",
            ),
        )
    )


CASES = (
    *SECRETARIAT,
    *PANELS,
    *PARTIES,
    *OBSERVERS,
    *GROUPS,
    *INVITED,
    *_closing("spoke-position", "تعليلاً للموقف", "in explanation of position"),
    *_closing("spoke-reply", "ممارسةً لحق الرد", "in exercise of the right of reply"),
)
