"""Officers: each office, elections, the order of rank, the bureau as a list."""

from __future__ import annotations

from typing import Any

from tests.phrasing.sentences.facts import (
    AMINA,
    BODY,
    COMMITTEE,
    EGYPT,
    KARIM,
    NOT_SAID,
    OMAR,
    SUDAN,
    Case,
    at,
    days,
    names,
    on,
    words,
)
from wgdesk.phrasing.facts import Count, DateSpan, Fact, ItemRefs, Missing, Ordinal, People, Person, Words
from wgdesk.phrasing.tree import Say, say
from wgdesk.words.variants import yes_no

_THIRD: dict[str, str | Ordinal | Count] = {
    **{"numbered": "yes", "session": "none"},
    **{"ordinal": Ordinal(3), "year": Count(2022)},
}


def _under_office(person: Person, **facts: Fact | Say) -> Say:
    """Return a name below its office, elected by an election at the sitting named before."""
    usual: dict[str, Fact | Say] = {
        "besides": NOT_SAID,
        "body": BODY,
        "elsewhere": "no",
        "manner": "election",
        "served": NOT_SAID,
        "sittings": Missing(),
    }
    return say("officer-line", person=person, **usual | facts)


def _served(since: int | None = None, until: int | None = None) -> Say:
    span = DateSpan(on(since), on(until)) if since and until else None
    day = since or until
    return say(
        "served",
        served="span" if span else "since" if since else "until",
        span=span or Missing(),
        day=Missing() if day is None else days(day),
    )


def _designated(
    person: Person, office: str, besides: str, body: Fact = BODY, called: str = "designated"
) -> Say:
    return say(
        "officer-designated",
        body=body,
        sittings=at((2, 10)),
        person=person,
        officer=officer("the-officer", office, person.gender, "m"),
        besides=besides,
        called=called,
        since=NOT_SAID,
    )


_NOMINATED: dict[str, Any] = {
    "nominated": "yes",
    "group": words("مجموعة الدول الأفريقية", "the Group of African States"),
    "replacing": "no",
    "later": "no",
    "sittings": Missing(),
    "since": NOT_SAID,
    "successor": "replaces",
    "replaced": Missing(),
}


def _elected_to(key: str, *people: Person, office: Say, which: str, **facts: Fact | Say | str) -> Say:
    usual: dict[str, Any] = {"besides": NOT_SAID, "since": NOT_SAID, "functions": "no", "manner": "election"}
    return say(
        key,
        people=People(people),
        n=Count(len(people)),
        g="m",
        agree="f" if people[0].gender == "f" else "m",
        office=office,
        which=which,
        chair_g="m",
        **usual | facts,
    )


def _next(n: int, g: str, ordinal: int | None = None, *, dated: bool = True, manner: str = "election") -> Say:
    return say(
        "officers-elected-next",
        body=BODY,
        dated=yes_no(dated),
        sittings=at((2, 10)) if dated else Missing(),
        manner=manner,
        n=Count(n),
        g=g,
        numbered=yes_no(ordinal is not None),
        next=Ordinal(ordinal or 1),
    )


def officer(key: str, office: str, g: str, chair_g: str) -> Say:
    return say(key, office=office, g=g, chair_g=chair_g)


_GENERAL = (("term_rapporteur", "rapporteur_general"), ("term_chair", "president"))

OFFICES = (
    *(
        Case(officer(key, office, g, "m"), ar, en, _GENERAL)
        for key, office, g, ar, en in (
            ("officer", "rapporteur", "m", "مقرر عام", "Rapporteur-General"),
            ("officer", "rapporteur", "f", "مقررة عامة", "Rapporteur-General"),
            ("the-officer", "rapporteur", "m", "المقرر العام", "Rapporteur-General"),
            ("the-officer", "rapporteur", "f", "المقررة العامة", "Rapporteur-General"),
            (
                *("the-officer", "vice_chair_rapporteur", "f"),
                *("نائبة الرئيس والمقررة العامة", "Vice-President-cum-Rapporteur-General"),
            ),
        )
    ),
    *(
        Case(say("offices", office="rapporteur", n=Count(n), g=g, chair_g="m"), ar, en, _GENERAL)
        for n, g, ar, en in (
            (2, "m", "المقرران العامان", "Rapporteurs-General"),
            (2, "f", "المقررتان العامتان", "Rapporteurs-General"),
            (3, "m", "المقررون العامون", "Rapporteurs-General"),
            (3, "f", "المقررات العامات", "Rapporteurs-General"),
        )
    ),
    *(
        Case(officer("officer", office, g, chair_g), ar, en)
        for office, g, chair_g, ar, en in (
            ("chair", "m", "m", "رئيس", "Chair"),
            ("chair", "f", "f", "رئيسة", "Chair"),
            ("vice_chair", "m", "m", "نائب رئيس", "Vice-Chair"),
            ("vice_chair", "f", "m", "نائبة رئيس", "Vice-Chair"),
            ("vice_chair", "m", "f", "نائب رئيسة", "Vice-Chair"),
            ("vice_chair", "f", "f", "نائبة رئيسة", "Vice-Chair"),
            ("rapporteur", "m", "f", "مقرر", "Rapporteur"),
            ("rapporteur", "f", "m", "مقررة", "Rapporteur"),
        )
    ),
    *(
        Case(officer("the-officer", office, g, chair_g), ar, en)
        for office, g, chair_g, ar, en in (
            ("chair", "m", "m", "الرئيس", "Chair"),
            ("chair", "f", "f", "الرئيسة", "Chair"),
            ("vice_chair", "f", "m", "نائبة الرئيس", "Vice-Chair"),
            ("vice_chair", "m", "f", "نائب الرئيسة", "Vice-Chair"),
            ("rapporteur", "m", "m", "المقرر", "Rapporteur"),
            ("rapporteur", "f", "m", "المقررة", "Rapporteur"),
        )
    ),
)


def _elected(n: int, g: str, manner: str = "acclamation", body: Fact = BODY) -> Say:
    return say("officers-elected", body=body, sittings=at((1, 9)), manner=manner, n=Count(n), g=g)


_AT_FIRST = "انتخب الفريق العامل، في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢،"


ELECTED = (
    *(
        Case(
            _elected(n, g),
            f"{_AT_FIRST} بالتزكية {ar}:",
            f"At its 1st meeting, on 9 March 2022, the Working Group elected the following {en} by"
            " acclamation:",
        )
        for n, g, ar, en in (
            (1, "m", "عضو المكتب التالي اسمه", "officer"),
            (1, "f", "عضوة المكتب التالي اسمها", "officer"),
            (2, "m", "عضوي المكتب التالي اسماهما", "officers"),
            (2, "f", "عضوتي المكتب التالي اسماهما", "officers"),
            (3, "m", "أعضاء المكتب التالية أسماؤهم", "officers"),
            (3, "f", "عضوات المكتب التالية أسماؤهن", "officers"),
            (11, "m", "أعضاء المكتب التالية أسماؤهم", "officers"),
        )
    ),
    Case(
        _elected(3, "m", "election", COMMITTEE),
        "انتخبت اللجنة المخصصة، في جلستها الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، أعضاء المكتب التالية"
        " أسماؤهم:",
        "At its 1st meeting, on 9 March 2022, the Ad Hoc Committee elected the following officers:",
    ),
    Case(
        say(
            "officer-item",
            officer=officer("the-officer", "chair", "f", "f"),
            person=AMINA,
            manner="election",
            end="semicolon",
            elsewhere="no",
        ),
        "الرئيسة: معالي السيدة أمينة ديالو (مصر)؛",
        "Chair: Ms. Amina Diallo (Egypt);",
    ),
    Case(
        say(
            "officer-elected",
            body=BODY,
            sittings=at((1, 9)),
            manner="acclamation",
            officer=officer("the-officer", "vice_chair", "m", "f"),
            person=OMAR,
        ),
        f"{_AT_FIRST} بالتزكية السيد عمر القاضي (اليابان) لمنصب نائب الرئيسة.",
        "At its 1st meeting, on 9 March 2022, the Working Group elected Mr. Omar Elkadi (Japan) as Vice-Chair"
        " by acclamation.",
    ),
    Case(
        say(
            "officer-before",
            manner="election",
            officer=officer("the-officer", "rapporteur", "m", "f"),
            person=OMAR,
        ),
        "كان السيد عمر القاضي (اليابان) قد انتُخب لمنصب المقرر قبل الاجتماع.",
        "Mr. Omar Elkadi (Japan) had been elected Rapporteur before the meeting.",
    ),
    Case(
        say(
            "officer-elected-on",
            day=days(9),
            manner="election",
            officer=officer("the-officer", "chair", "m", "m"),
            person=OMAR,
        ),
        "كان السيد عمر القاضي (اليابان) قد انتُخب لمنصب الرئيس في ٩ آذار/مارس ٢٠٢٢.",
        "Mr. Omar Elkadi (Japan) had been elected Chair on 9 March 2022.",
    ),
    Case(
        say(
            "officer-elected",
            body=BODY,
            sittings=at((1, 9)),
            manner="election",
            officer=officer("the-officer", "rapporteur", "f", "f"),
            person=AMINA,
        ),
        f"{_AT_FIRST} معالي السيدة أمينة ديالو (مصر) لمنصب المقررة.",
        "At its 1st meeting, on 9 March 2022, the Working Group elected Ms. Amina Diallo (Egypt) as"
        " Rapporteur.",
    ),
    Case(
        say(
            "officer-before",
            manner="election",
            officer=officer("the-officer", "chair", "f", "f"),
            person=AMINA,
        ),
        "كانت معالي السيدة أمينة ديالو (مصر) قد انتُخبت لمنصب الرئيسة قبل الاجتماع.",
        "Ms. Amina Diallo (Egypt) had been elected Chair before the meeting.",
    ),
    Case(
        say(
            "officer-elected-on",
            day=days(9),
            manner="election",
            officer=officer("the-officer", "chair", "f", "f"),
            person=AMINA,
        ),
        "كانت معالي السيدة أمينة ديالو (مصر) قد انتُخبت لمنصب الرئيسة في ٩ آذار/مارس ٢٠٢٢.",
        "Ms. Amina Diallo (Egypt) had been elected Chair on 9 March 2022.",
    ),
    Case(
        say(
            "rapporteur-line",
            office=officer("the-officer", "rapporteur", "m", "f"),
            names=say("rapporteur-named", person=OMAR, addressed="yes"),
        ),
        "المقرر: السيد عمر القاضي (اليابان)",
        "Rapporteur: Mr. Omar Elkadi (Japan)",
    ),
    Case(
        say(
            "rapporteur-line",
            office=officer("the-officer", "rapporteur", "m", "f"),
            names=say("rapporteur-named", person=OMAR, addressed="no"),
        ),
        "المقرر: عمر القاضي (اليابان)",
        "Rapporteur: Omar Elkadi (Japan)",
    ),
    Case(
        say(
            "officer-item",
            officer=officer("the-officer", "rapporteur", "m", "f"),
            person=KARIM,
            manner="election",
            end="stop",
            elsewhere="no",
        ),
        "المقرر: السيد كريم حداد.",
        "Rapporteur: Mr. Karim Haddad.",
    ),
    Case(
        say(
            "officer-item",
            officer=officer("the-officer", "chair", "f", "f"),
            person=AMINA,
            manner="acclamation",
            end="stop",
            elsewhere="no",
        ),
        "الرئيسة: معالي السيدة أمينة ديالو (مصر)، بالتزكية.",
        "Chair: Ms. Amina Diallo (Egypt), by acclamation.",
    ),
    # The other reading while it is uncertain where one of several officers was elected.
    Case(
        say(
            "officer-item",
            officer=officer("the-officer", "vice_chair", "m", "f"),
            person=KARIM,
            manner="election",
            end="semicolon",
            elsewhere="yes",
            body=COMMITTEE,
            sittings=at((2, 10)),
        ),
        "نائب الرئيسة: السيد كريم حداد، في جلستها الثانية، المعقودة في ١٠ آذار/مارس ٢٠٢٢؛",
        "Vice-Chair: Mr. Karim Haddad, at its 2nd meeting, on 10 March 2022;",
    ),
    Case(
        _under_office(KARIM, elsewhere="yes", sittings=at((2, 10))),
        "السيد كريم حداد، في جلسته الثانية، المعقودة في ١٠ آذار/مارس ٢٠٢٢",
        "Mr. Karim Haddad, at its 2nd meeting, on 10 March 2022",
    ),
)


RANKED = tuple(
    Case(officer(key, office, g, chair_g), ar, en)
    for key, office, g, chair_g, ar, en in (
        ("officer", "first_vice_chair", "f", "m", "النائبة الأولى لرئيس", "First Vice-Chair"),
        ("officer", "second_vice_chair", "m", "f", "النائب الثاني لرئيسة", "Second Vice-Chair"),
        ("officer", "third_vice_chair", "f", "f", "النائبة الثالثة لرئيسة", "Third Vice-Chair"),
        ("officer", "first_vice_chair", "m", "m", "النائب الأول لرئيس", "First Vice-Chair"),
        ("officer", "second_vice_chair", "f", "m", "النائبة الثانية لرئيس", "Second Vice-Chair"),
        ("officer", "third_vice_chair", "m", "m", "النائب الثالث لرئيس", "Third Vice-Chair"),
        ("officer", "first_vice_chair", "m", "f", "النائب الأول لرئيسة", "First Vice-Chair"),
        ("the-officer", "first_vice_chair", "f", "f", "النائبة الأولى للرئيسة", "First Vice-Chair"),
        ("the-officer", "first_vice_chair", "m", "m", "النائب الأول للرئيس", "First Vice-Chair"),
        ("the-officer", "second_vice_chair", "m", "f", "النائب الثاني للرئيسة", "Second Vice-Chair"),
        ("the-officer", "second_vice_chair", "f", "m", "النائبة الثانية للرئيس", "Second Vice-Chair"),
        ("the-officer", "third_vice_chair", "m", "m", "النائب الثالث للرئيس", "Third Vice-Chair"),
        ("the-officer", "third_vice_chair", "f", "f", "النائبة الثالثة للرئيسة", "Third Vice-Chair"),
        ("officer", "acting_chair", "f", "m", "القائمة بأعمال رئيس", "Acting Chair"),
        ("officer", "acting_chair", "m", "f", "القائم بأعمال رئيسة", "Acting Chair"),
        ("the-officer", "acting_chair", "f", "f", "القائمة بأعمال الرئيسة", "Acting Chair"),
        ("the-officer", "acting_chair", "m", "m", "القائم بأعمال الرئيس", "Acting Chair"),
    )
)


BUREAU = (
    *(
        Case(
            say("office-line", office=say("offices", office=office, n=Count(n), g=g, chair_g=chair_g)),
            f"{ar}:",
            f"{en}:",
        )
        for office, n, g, chair_g, ar, en in (
            ("vice_chair", 3, "m", "f", "نواب الرئيسة", "Vice-Chairs"),
            ("vice_chair", 2, "m", "m", "نائبا الرئيس", "Vice-Chairs"),
            ("vice_chair", 2, "f", "m", "نائبتا الرئيس", "Vice-Chairs"),
            ("vice_chair", 3, "f", "f", "نائبات الرئيسة", "Vice-Chairs"),
            ("chair", 2, "m", "m", "الرئيسان المشاركان", "Co-Chairs"),
            ("chair", 2, "f", "f", "الرئيستان المشاركتان", "Co-Chairs"),
            ("chair", 3, "m", "m", "الرؤساء المشاركون", "Co-Chairs"),
            ("chair", 3, "f", "f", "الرئيسات المشاركات", "Co-Chairs"),
            ("rapporteur", 2, "m", "m", "المقرران", "Rapporteurs"),
            ("rapporteur", 2, "f", "m", "المقررتان", "Rapporteurs"),
            ("rapporteur", 3, "m", "m", "المقررون", "Rapporteurs"),
            ("rapporteur", 3, "f", "m", "المقررات", "Rapporteurs"),
            ("vice_chair_rapporteur", 2, "m", "m", "نائبا الرئيس والمقرران", "Vice-Chairs-cum-Rapporteurs"),
            ("vice_chair_rapporteur", 2, "m", "f", "نائبا الرئيسة والمقرران", "Vice-Chairs-cum-Rapporteurs"),
            (
                "vice_chair_rapporteur",
                2,
                "f",
                "f",
                "نائبتا الرئيسة والمقررتان",
                "Vice-Chairs-cum-Rapporteurs",
            ),
            ("vice_chair_rapporteur", 3, "m", "m", "نواب الرئيس والمقررون", "Vice-Chairs-cum-Rapporteurs"),
            ("vice_chair_rapporteur", 3, "f", "f", "نائبات الرئيسة والمقررات", "Vice-Chairs-cum-Rapporteurs"),
        )
    ),
    Case(_under_office(OMAR), "السيد عمر القاضي (اليابان)", "Mr. Omar Elkadi (Japan)"),
    Case(
        _under_office(OMAR, manner="acclamation"),
        "السيد عمر القاضي (اليابان)، بالتزكية",
        "Mr. Omar Elkadi (Japan), by acclamation",
    ),
    Case(
        _under_office(OMAR, served=_served(until=9)),
        "السيد عمر القاضي (اليابان) (حتى ٩ آذار/مارس ٢٠٢٢)",
        "Mr. Omar Elkadi (Japan) (until 9 March 2022)",
    ),
    Case(
        say("person-served", person=OMAR, served=_served(since=9)),
        "السيد عمر القاضي (اعتباراً من ٩ آذار/مارس ٢٠٢٢)",
        "Mr. Omar Elkadi (from 9 March 2022)",
    ),
    Case(
        _under_office(OMAR, served=_served(9, 11)),
        "السيد عمر القاضي (اليابان) (من ٩ إلى ١١ آذار/مارس ٢٠٢٢)",
        "Mr. Omar Elkadi (Japan) (from 9 to 11 March 2022)",
    ),
    *(
        Case(
            say("officers-before", manner="election", n=Count(n), g=g),
            f"{ar} قبل الاجتماع:",
            f"The following {en} had been elected before the meeting:",
        )
        for n, g, ar, en in (
            (1, "f", "كانت عضوة المكتب التالي اسمها قد انتُخبت", "officer"),
            (1, "m", "كان عضو المكتب التالي اسمه قد انتُخب", "officer"),
            (2, "f", "كانت عضوتا المكتب التالي اسماهما قد انتُخبتا", "officers"),
            (2, "m", "كان عضوا المكتب التالي اسماهما قد انتُخبا", "officers"),
            (4, "f", "كانت عضوات المكتب التالية أسماؤهن قد انتُخبن", "officers"),
            (4, "m", "كان أعضاء المكتب التالية أسماؤهم قد انتُخبوا", "officers"),
        )
    ),
    *(
        Case(
            say("officers-served", n=Count(n), g=g, body=BODY, members=members, **_THIRD),
            f"{ar} مكتب الفريق العامل خلال الاجتماع الثالث على النحو التالي:",
            f"The following {en} of the Working Group during the third meeting:",
        )
        for n, g, members, ar, en in (
            (1, "f", "no", "كانت عضوة", "served as an officer"),
            (1, "m", "yes", "كان عضو", "member served as an officer"),
            (2, "f", "no", "كانت عضوتا", "served as officers"),
            (2, "m", "no", "كان عضوا", "served as officers"),
            (4, "f", "yes", "كانت عضوات", "members served as officers"),
            (4, "m", "no", "كان أعضاء", "served as officers"),
        )
    ),
    Case(
        say("officers-served", n=Count(2), g="m", body=BODY, members="no", **_THIRD | {"numbered": "no"}),
        "كان عضوا مكتب الفريق العامل خلال الاجتماع لعام ٢٠٢٢ على النحو التالي:",
        "The following served as officers of the Working Group during the 2022 meeting:",
    ),
    Case(
        say("officers-served", n=Count(2), g="m", body=BODY, members="no", **_THIRD),
        "كان عضوا مكتب الفريق العامل خلال الاجتماع على النحو التالي:",
        "The following served as officers of the Working Group during the Meeting:",
        (("term_event", "itself"),),
    ),
    *(
        Case(
            say("officer-served", person=person, officer=officer("the-officer", "chair", g, g), **_THIRD),
            f"{ar} خلال الاجتماع الثالث.",
            f"{en} served as Chair during the third meeting.",
        )
        for person, g, ar, en in (
            (OMAR, "m", "شغل السيد عمر القاضي (اليابان) منصب الرئيس", "Mr. Omar Elkadi (Japan)"),
            (AMINA, "f", "شغلت معالي السيدة أمينة ديالو (مصر) منصب الرئيسة", "Ms. Amina Diallo (Egypt)"),
        )
    ),
    *(
        Case(
            say("officers-elected-on", day=days(9), manner="election", n=Count(n), g=g),
            f"{ar} في ٩ آذار/مارس ٢٠٢٢:",
            f"The following {en} had been elected on 9 March 2022:",
        )
        for n, g, ar, en in (
            (1, "f", "كانت عضوة المكتب التالي اسمها قد انتُخبت", "officer"),
            (1, "m", "كان عضو المكتب التالي اسمه قد انتُخب", "officer"),
            (2, "f", "كانت عضوتا المكتب التالي اسماهما قد انتُخبتا", "officers"),
            (2, "m", "كان عضوا المكتب التالي اسماهما قد انتُخبا", "officers"),
            (4, "f", "كانت عضوات المكتب التالية أسماؤهن قد انتُخبن", "officers"),
            (4, "m", "كان أعضاء المكتب التالية أسماؤهم قد انتُخبوا", "officers"),
        )
    ),
    *(
        Case(say(key, manner="acclamation", **facts), f"{ar}:", f"The following officers {en}:")
        for key, facts, ar, en in (
            (
                "officers-before",
                {"n": Count(2), "g": "m"},
                "كان عضوا المكتب التالي اسماهما قد انتُخبا بالتزكية قبل الاجتماع",
                "had been elected by acclamation before the meeting",
            ),
            (
                "officers-elected-on",
                {"n": Count(3), "g": "f", "day": days(9)},
                "كانت عضوات المكتب التالية أسماؤهن قد انتُخبن بالتزكية في ٩ آذار/مارس ٢٠٢٢",
                "had been elected by acclamation on 9 March 2022",
            ),
        )
    ),
    Case(
        say(
            "officer-elected-on",
            day=days(9),
            manner="acclamation",
            officer=officer("the-officer", "chair", "m", "m"),
            person=OMAR,
        ),
        "كان السيد عمر القاضي (اليابان) قد انتُخب بالتزكية لمنصب الرئيس في ٩ آذار/مارس ٢٠٢٢.",
        "Mr. Omar Elkadi (Japan) had been elected Chair by acclamation on 9 March 2022.",
    ),
    Case(
        say(
            "officer-before",
            manner="acclamation",
            officer=officer("the-officer", "chair", "f", "f"),
            person=AMINA,
        ),
        "كانت معالي السيدة أمينة ديالو (مصر) قد انتُخبت بالتزكية لمنصب الرئيسة قبل الاجتماع.",
        "Ms. Amina Diallo (Egypt) had been elected Chair by acclamation before the meeting.",
    ),
    # A sentence for each office: A/CONF.230/2025/L.2, paras. 6 to 10.
    Case(
        say("officers-elected-own", body=COMMITTEE, sittings=at((2, 10))),
        "انتخبت اللجنة المخصصة، في جلستها الثانية، المعقودة في ١٠ آذار/مارس ٢٠٢٢، أعضاء مكتبها.",
        "At its 2nd meeting, on 10 March 2022, the Ad Hoc Committee elected its officers.",
    ),
    Case(
        _elected_to(
            *("elected-to-office", AMINA),
            office=officer("the-officer", "rapporteur", "f", "m"),
            which="rapporteur",
            besides=say("nominated", **_NOMINATED),
        ),
        "انتُخبت معالي السيدة أمينة ديالو (مصر)، بترشيح من مجموعة الدول الأفريقية، لمنصب المقررة.",
        "Ms. Amina Diallo (Egypt), nominated by the Group of African States, was elected as Rapporteur.",
    ),
    Case(
        _elected_to(
            *("elected-to-office", OMAR, KARIM),
            office=say("offices", office="chair", n=Count(2), g="m", chair_g="m"),
            which="chair",
            functions="yes",
            manner="acclamation",
        ),
        "انتُخب بالتزكية السيد عمر القاضي (اليابان)، مدع عام، والسيد كريم حداد، محقق، لمنصبي الرئيس.",
        "Mr. Omar Elkadi (Japan), Prosecutor, and Mr. Karim Haddad, Investigator, were elected by acclamation"
        " as Co-Chairs.",
    ),
    *(
        Case(
            _elected_to(
                "states-elected",
                *[OMAR] * n,
                office=say("offices", office="vice_chair", n=Count(n), g="m", chair_g="m"),
                which="vice_chair",
                manner="acclamation",
            ),
            f"انتُخبت بالتزكية {ar}:",
            "The following Vice-Chairs were elected by acclamation:",
        )
        for n, ar in (
            (2, "الدولتان التاليتان لمنصبي نائب الرئيس"),
            (3, "الدول التالية لمناصب نواب الرئيس"),
        )
    ),
    *(
        Case(
            say(
                "office-states",
                names=names(SUDAN, EGYPT),
                grouped=yes_no(bool(ar)),
                group=words(ar, f"the {en}"),
            ),
            f"{ar}{mark}السودان ومصر",
            f"{en}{mark}Egypt and the Sudan",
        )
        for ar, en, mark in (("", "", ""), ("مجموعة الدول الأفريقية", "Group of African States", ": "))
    ),
    *(
        Case(say("bureau-head", column=column), ar, en)
        for column, ar, en in (
            ("office", "المنصب", "Office"),
            ("name", "الاسم", "Name"),
            ("state", "الدولة", "State"),
            ("group", "المجموعة الإقليمية", "Regional group"),
        )
    ),
    Case(say("person-alone", person=OMAR), "السيد عمر القاضي", "Mr. Omar Elkadi"),
    Case(say("delegation-listed", name=SUDAN), "السودان", "Sudan"),
    Case(say("no-words"), "", ""),
    Case(
        say("group-listed", group=words("مجموعة الدول الأفريقية", "the Group of African States")),
        "مجموعة الدول الأفريقية",
        "Group of African States",
    ),
    *(
        Case(
            say(
                "presided",
                person=person,
                officer=officer("the-officer", "vice_chair", person.gender, "f"),
                what=what,
                sittings=at((3, 9)),
                items=ItemRefs((4,)),
            ),
            f"{ar}.",
            f"{en}.",
        )
        for person, what, ar, en in (
            (
                OMAR,
                "part",
                "ترأس السيد عمر القاضي (اليابان)، نائب الرئيسة، جزءاً من الجلسة الثالثة",
                "Mr. Omar Elkadi (Japan), Vice-Chair, presided over part of the 3rd meeting",
            ),
            (
                OMAR,
                "whole",
                "ترأس السيد عمر القاضي (اليابان)، نائب الرئيسة، الجلسة الثالثة",
                "Mr. Omar Elkadi (Japan), Vice-Chair, presided over the 3rd meeting",
            ),
            (
                Person(Words(), Words(), "f", delegation=SUDAN),
                "whole",
                "ترأست نائبة الرئيسة (السودان) الجلسة الثالثة",
                "The Vice-Chair (Sudan) presided over the 3rd meeting",
            ),
            (
                AMINA,
                "items",
                "ترأست معالي السيدة أمينة ديالو (مصر)، نائبة الرئيسة، النظر في البند ٤ من جدول الأعمال في"
                " الجلسة الثالثة",
                "Ms. Amina Diallo (Egypt), Vice-Chair, presided over the consideration of agenda item 4"
                " at the 3rd meeting",
            ),
        )
    ),
    *(
        Case(
            say(
                "presided",
                person=OMAR,
                officer=officer("the-officer", "vice_chair", "m", "f"),
                what=what,
                sittings=at((3, 9)),
                items=items,
            ),
            f"ترأس السيد عمر القاضي (اليابان)، نائب الرئيسة، {ar}.",
            f"Mr. Omar Elkadi (Japan), Vice-Chair, presided over {en}.",
            options,
        )
        for what, items, options, ar, en in (
            (
                "items",
                ItemRefs((4,), 2),
                (),
                "النظر في البند ٤ (ب) من جدول الأعمال في الجلسة الثالثة",
                "the consideration of agenda item 4 (b) at the 3rd meeting",
            ),
            (
                "items",
                ItemRefs((4,), 2, 3),
                (),
                "النظر في البند ٤ (ب) '٣' من جدول الأعمال في الجلسة الثالثة",
                "the consideration of agenda item 4 (b) (iii) at the 3rd meeting",
            ),
            (
                "part",
                ItemRefs((4,), 2),
                (("term_sitting_numbers", "none"),),
                "جزءاً من الجلسة المعقودة في ٩ آذار/مارس ٢٠٢٢",
                "part of the meeting on 9 March 2022",
            ),
        )
    ),
)

_LATER_AR, _LATER_EN = (
    "في جلسته الثانية، المعقودة في ١٠ آذار/مارس ٢٠٢٢،",
    "At its 2nd meeting, on 10 March 2022,",
)
_SESSION, _ITSELF = ("term_event", "session"), ("term_event", "itself")

LATER = (
    Case(
        _designated(OMAR, "rapporteur", "no", called="appointed"),
        "عيّن الفريق العامل، في جلسته الثانية، المعقودة في ١٠ آذار/مارس ٢٠٢٢، السيد عمر القاضي (اليابان)"
        " لمنصب المقرر.",
        "At its 2nd meeting, on 10 March 2022, the Working Group appointed Mr. Omar Elkadi (Japan) as"
        " Rapporteur.",
    ),
    Case(
        _designated(AMINA, "vice_chair_rapporteur", "no", COMMITTEE, "appointed"),
        "عيّنت اللجنة المخصصة، في جلستها الثانية، المعقودة في ١٠ آذار/مارس ٢٠٢٢، معالي السيدة أمينة ديالو"
        " (مصر) لمنصب نائبة الرئيس والمقررة.",
        "At its 2nd meeting, on 10 March 2022, the Ad Hoc Committee appointed Ms. Amina Diallo (Egypt) as"
        " Vice-Chair-cum-Rapporteur.",
    ),
    *(
        Case(
            _designated(person, office, besides),
            f"سمّى الفريق العامل، {_LATER_AR} {ar}.",
            f"{_LATER_EN} the Working Group designated {en}.",
        )
        for person, office, besides, ar, en in (
            (
                AMINA,
                "vice_chair",
                "yes",
                "معالي السيدة أمينة ديالو (مصر)، نائبة الرئيس، لتتولى أيضاً مهام المقررة",
                "Ms. Amina Diallo (Egypt), Vice-Chair, to serve concurrently as Rapporteur",
            ),
            (
                OMAR,
                "vice_chair",
                "yes",
                "السيد عمر القاضي (اليابان)، نائب الرئيس، ليتولى أيضاً مهام المقرر",
                "Mr. Omar Elkadi (Japan), Vice-Chair, to serve concurrently as Rapporteur",
            ),
            (
                OMAR,
                "rapporteur",
                "no",
                "السيد عمر القاضي (اليابان) لمنصب المقرر",
                "Mr. Omar Elkadi (Japan) as Rapporteur",
            ),
        )
    ),
    Case(
        _next(3, "m", 29, manner="acclamation"),
        f"انتخب الفريق العامل، {_LATER_AR} بالتزكية أعضاء المكتب التالية أسماؤهم لدورته التاسعة والعشرين:",
        f"{_LATER_EN} the Working Group elected the following officers for its twenty-ninth session by"
        " acclamation:",
        (_SESSION,),
    ),
    Case(
        _next(1, "f"),
        f"انتخب الفريق العامل، {_LATER_AR} عضوة المكتب التالي اسمها لاجتماعه المقبل:",
        f"{_LATER_EN} the Working Group elected the following officer for its next meeting:",
    ),
    Case(
        _next(2, "f", dated=False),
        "انتخب الفريق العامل عضوتي المكتب التالي اسماهما للاجتماع المقبل:",
        "The Working Group elected the following officers for the next Meeting:",
        (_ITSELF,),
    ),
)


CASES = (*OFFICES, *ELECTED, *RANKED, *BUREAU, *LATER)
