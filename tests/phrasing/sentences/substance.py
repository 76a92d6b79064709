"""Recommendations, consideration of items, panels."""

from __future__ import annotations

from tests.phrasing.sentences.facts import (
    AGAIN,
    ASSEMBLY,
    BODY,
    BODY_FULL,
    COMMITTEE,
    CONFERENCE,
    KARIM,
    LEILA,
    MARIA,
    NOT_SAID,
    OMAR,
    PARTIES,
    SPAN,
    TITLE,
    VIENNA,
    Case,
    at,
    item_called,
    words,
)
from tests.phrasing.sentences.panels import called
from wgdesk.phrasing.facts import (
    Count,
    Doubtful,
    Fact,
    ItemRefs,
    Missing,
    People,
    Person,
    Sittings,
    Titles,
    Words,
)
from wgdesk.phrasing.tree import Say, say

_TWO = ItemRefs((2,))


def _adopted(n: int, body: Words, parent: Words) -> Say:
    facts = {"venue": VIENNA, "span": SPAN, "n": Count(n), "parent": parent}
    return say("recommendations-adopted", body=body, **facts)


_IN_VIENNA = "في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢،"

RECOMMENDATIONS = (
    *(
        Case(
            _adopted(n, BODY_FULL, CONFERENCE),
            f"اعتمد الفريق العامل المعني بالأسلحة النارية، في اجتماعه المعقود {_IN_VIENNA} {ar} المؤتمر.",
            "At its meeting held in Vienna from 9 to 11 March 2022, the Working Group on Firearms adopted"
            f" the {en} set out below for consideration by the Conference.",
        )
        for n, ar, en in (
            (1, "التوصية الواردة أدناه لكي ينظر فيها", "recommendation"),
            (2, "التوصيتين الواردتين أدناه لكي ينظر فيهما", "recommendations"),
            (3, "التوصيات الواردة أدناه لكي ينظر فيها", "recommendations"),
            (11, "التوصيات الواردة أدناه لكي ينظر فيها", "recommendations"),
        )
    ),
    *(
        Case(
            _adopted(n, COMMITTEE, ASSEMBLY),
            f"اعتمدت اللجنة المخصصة، في اجتماعها المعقود {_IN_VIENNA} {ar} الجمعية العامة.",
            "At its meeting held in Vienna from 9 to 11 March 2022, the Ad Hoc Committee"
            f" adopted the {en} set out below for consideration by the General Assembly.",
        )
        for n, ar, en in (
            (1, "التوصية الواردة أدناه لكي تنظر فيها", "recommendation"),
            (2, "التوصيتين الواردتين أدناه لكي تنظر فيهما", "recommendations"),
            (5, "التوصيات الواردة أدناه لكي تنظر فيها", "recommendations"),
        )
    ),
    Case(
        say("recommendations-none", body=BODY),
        "لم يعتمد الفريق العامل أي توصيات.",
        "The Working Group did not adopt any recommendations.",
    ),
    Case(
        say("recommendations-none", body=COMMITTEE),
        "لم تعتمد اللجنة المخصصة أي توصيات.",
        "The Ad Hoc Committee did not adopt any recommendations.",
    ),
    *(
        Case(
            say(
                "cluster-chapeau",
                wanted="adoption",
                asked=NOT_SAID,
                body=BODY,
                parent=PARTIES,
                n=Count(n),
                tense="past",
                own="adopted",
            ),
            f"أوصى الفريق العامل بأن ينظر مؤتمر الأطراف في اعتماد {ar}:",
            "The Working Group recommended that the Conference of the Parties consider endorsing"
            f" the following {en}:",
        )
        for n, ar, en in (
            (1, "التوصية التالية", "recommendation"),
            (2, "التوصيتين التاليتين", "recommendations"),
            (3, "التوصيات التالية", "recommendations"),
            (11, "التوصيات التالية", "recommendations"),
        )
    ),
    Case(
        say(
            "cluster-chapeau",
            wanted="adoption",
            asked=NOT_SAID,
            body=COMMITTEE,
            parent=ASSEMBLY,
            n=Count(2),
            tense="past",
            own="adopted",
        ),
        "أوصت اللجنة المخصصة بأن تنظر الجمعية العامة في اعتماد التوصيتين التاليتين:",
        "The Ad Hoc Committee recommended that the General Assembly consider endorsing the following"
        " recommendations:",
    ),
)


# No meetings of an informal body are named besides.
_HERE: dict[str, Fact | Say] = {"called": "title", "elsewhere": "no", "together": NOT_SAID}
_ALONE = {**_HERE, "subs": NOT_SAID, "kind": "considered"}


def _jointly(key: str, sittings: Fact, n: int) -> Say:
    titles = (TITLE, words("الحماية", "Protection"), Doubtful(TITLE))[:n]
    what = say(
        "jointly-called", body=BODY, called="title", items=ItemRefs((2, 3, 4)[:n]), titles=Titles(titles)
    )
    return say(key, body=BODY, sittings=sittings, what=what, **_ALONE)


def _debated(kind: str, place: str, ar: str, en: str, sittings: Sittings | None = None) -> Case:
    held = sittings or at((1, 9))
    text = say(
        f"consideration{place}",
        body=COMMITTEE,
        sittings=held,
        what=item_called(2, TITLE),
        **{**_ALONE, "kind": kind},
    )
    return Case(text, f"{ar}.", f"{en}.")


_ITEM_TWO = 'البند ٢ من جدول الأعمال، المعنون "تدابير منع الجريمة"'
_ITEM_TWO_EN = "agenda item 2, entitled “Crime prevention measures”"
DEBATED = (
    _debated(
        "debate",
        "",
        f"أجرت اللجنة المخصصة، في جلستها الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، مناقشة عامة بشأن {_ITEM_TWO}",
        f"At its 1st meeting, on 9 March 2022, the Ad Hoc Committee held a general debate on {_ITEM_TWO_EN}",
    ),
    _debated(
        "exchange",
        "-last",
        f"أجرت اللجنة المخصصة تبادلاً عاماً للآراء بشأن {_ITEM_TWO}، في جلستها الأولى، المعقودة في ٩"
        " آذار/مارس ٢٠٢٢",
        f"The Ad Hoc Committee held a general exchange of views on {_ITEM_TWO_EN}, at its 1st meeting, on"
        " 9 March 2022",
    ),
    _debated(
        "continued",
        "",
        f"في الجلسة نفسها، واصلت اللجنة المخصصة النظر في {_ITEM_TWO}",
        f"At the same meeting, the Ad Hoc Committee continued its consideration of {_ITEM_TWO_EN}",
        AGAIN,
    ),
    _debated(
        "continued",
        "-last",
        f"واصلت اللجنة المخصصة النظر في {_ITEM_TWO}، في جلستها الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢",
        f"The Ad Hoc Committee continued its consideration of {_ITEM_TWO_EN}, at its 1st meeting, on 9 March"
        " 2022",
    ),
)

JOINT = (
    Case(
        _jointly("consideration-last", at((1, 9)), 2),
        "نظر الفريق العامل في البندين ٢ و٣ من جدول الأعمال معاً، المعنونين"
        ' "تدابير منع الجريمة" و"الحماية" على التوالي، في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢.',
        "The Working Group considered jointly agenda items 2 and 3, entitled “Crime prevention measures” and"
        " “Protection”, respectively, at its 1st meeting, on 9 March 2022.",
    ),
    Case(
        say(
            "consideration-last",
            body=COMMITTEE,
            sittings=at((1, 9)),
            what=item_called(2, TITLE),
            **_ALONE,
        ),
        'نظرت اللجنة المخصصة في البند ٢ من جدول الأعمال، المعنون "تدابير منع الجريمة"، في جلستها الأولى،'
        " المعقودة في ٩ آذار/مارس ٢٠٢٢.",
        "The Ad Hoc Committee considered agenda item 2, entitled “Crime prevention measures”, at its 1st"
        " meeting, on 9 March 2022.",
    ),
    Case(
        _jointly("consideration", at((1, 9)), 2),
        "نظر الفريق العامل، في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، في البندين ٢ و٣ من جدول الأعمال"
        ' معاً، المعنونين "تدابير منع الجريمة" و"الحماية" على التوالي.',
        "At its 1st meeting, on 9 March 2022, the Working Group considered jointly agenda items 2 and 3,"
        " entitled “Crime prevention measures” and “Protection”, respectively.",
    ),
    Case(
        _jointly("consideration-unknown", Missing(), 3),
        "نظر الفريق العامل، في [...]، في البنود ٢ و٣ و٤ من جدول الأعمال معاً، المعنونة"
        ' "تدابير منع الجريمة" و"الحماية" و"[تدابير منع الجريمة]" على التوالي.',
        "At its [...] meeting, the Working Group considered jointly agenda items 2, 3 and 4, entitled “Crime"
        " prevention measures”, “Protection” and “[Crime prevention measures]”, respectively.",
    ),
)


def _considered(sittings: Sittings, ar: str, en: str) -> Case:
    text = say("consideration", body=BODY, sittings=sittings, what=item_called(2, TITLE), **_ALONE)
    return Case(
        text,
        f'نظر الفريق العامل، في {ar} آذار/مارس ٢٠٢٢، في البند ٢ من جدول الأعمال، المعنون "تدابير منع'
        ' الجريمة".',
        f"At its {en} March 2022, the Working Group considered agenda item 2,"
        " entitled “Crime prevention measures”.",
    )


# Sittings agree in number, their ordinals are feminine and genitive; see also sittings.py.
CONSIDERATION = (
    _considered(at((1, 9)), "جلسته الأولى، المعقودة في ٩", "1st meeting, on 9"),
    _considered(at((1, 9), (2, 9)), "جلستيه الأولى والثانية، المعقودتين في ٩", "1st and 2nd meetings, on 9"),
    _considered(
        at((1, 9), (2, 9), (3, 10)),
        "جلساته من الأولى إلى الثالثة، المعقودة يومي ٩ و ١٠",
        "1st to 3rd meetings, on 9 and 10",
    ),
    Case(
        say(
            "consideration",
            body=COMMITTEE,
            sittings=at((1, 9), (2, 9)),
            what=item_called(2, Missing("later")),
            **_ALONE,
        ),
        "نظرت اللجنة المخصصة، في جلستيها الأولى والثانية، المعقودتين في ٩ آذار/مارس ٢٠٢٢، في البند ٢ من"
        ' جدول الأعمال، المعنون "[يُستكمل لاحقاً]".',
        "At its 1st and 2nd meetings, on 9 March 2022, the Ad Hoc Committee considered agenda item 2,"
        " entitled “[to be completed later]”.",
    ),
    Case(
        say(
            "consideration",
            body=COMMITTEE,
            sittings=at((3, 10)),
            what=item_called(2, Doubtful(TITLE)),
            **_ALONE,
        ),
        "نظرت اللجنة المخصصة، في جلستها الثالثة، المعقودة في ١٠ آذار/مارس ٢٠٢٢، في البند ٢ من جدول"
        ' الأعمال، المعنون "[تدابير منع الجريمة]".',
        "At its 3rd meeting, on 10 March 2022, the Ad Hoc Committee considered agenda item 2,"
        " entitled “[Crime prevention measures]”.",
    ),
    Case(
        say(
            "consideration-unknown",
            body=BODY,
            sittings=Missing(),
            what=item_called(3, TITLE),
            subs=NOT_SAID,
        ),
        'نظر الفريق العامل، في [...]، في البند ٣ من جدول الأعمال، المعنون "تدابير منع الجريمة".',
        "At its [...] meeting, the Working Group considered agenda item 3, entitled “Crime prevention"
        " measures”.",
    ),
    Case(say("to-be-completed"), "[يُستكمل لاحقاً]", "[To be completed]"),
    Case(
        say("held-for-item", items=ItemRefs((3,))),
        "[البند ٣ من جدول الأعمال: يُستكمل لاحقاً]",
        "[Agenda item 3: to be completed later]",
    ),
    *(
        Case(say("no-issues", items=ItemRefs(numbers)), f"لم تُثر أي مسائل في إطار {ar} من جدول الأعمال.", en)
        for numbers, ar, en in (
            ((4,), "البند ٤", "No issues were raised under agenda item 4."),
            ((4, 5), "البندين ٤ و٥", "No issues were raised under agenda items 4 and 5."),
            ((4, 5, 6), "البنود ٤ و٥ و٦", "No issues were raised under agenda items 4, 5 and 6."),
        )
    ),
)

_LEILA = "السيدة ليلى بن سالم، مستشارة في وزارة العدل", "Ms. Leila Ben Salem, Adviser, Ministry of Justice"
_MARIA = (
    "السيدة ماريا لويز كوستا، قاضية، نيابة عن مجموعة الدول الأفريقية",
    "Ms. Maria Luiza Costa, Judge, on behalf of the Group of African States",
)
_OMAR = "السيد عمر القاضي، مدع عام", "Mr. Omar Elkadi, Prosecutor"
_KARIM = "السيد كريم حداد، محقق", "Mr. Karim Haddad, Investigator"


def _facilitated(ar: str, en: str, *panel: tuple[Person, tuple[str, str]]) -> Case:
    listed = [texts for _, texts in panel]
    english = [en for _, en in listed]
    last = [f"; and {english[-1]}"] if len(english) > 1 else []
    shown = "; ".join(english[:-1] or english) + "".join(last)
    return Case(
        say(
            "panel-facilitated",
            discussion=called(),
            panel=People(tuple(person for person, _ in panel)),
            placed="no",
        ),
        f"{ar}: {'؛ '.join(ar for ar, _ in listed)}.",
        f"The discussion under agenda item 2 was facilitated by the following {en}: {shown}.",
    )


_TASK = "تيسير المناقشة في إطار البند ٢ من جدول الأعمال"

# A panel is feminine only if all its members are women.
PANELS = (
    Case(
        say("panel-facilitated", discussion=called(), panel=People((OMAR, MARIA)), placed="yes"),
        f"تولى {_TASK} المناظران التالي اسماهما: السيد عمر القاضي (اليابان)، مدع عام؛ السيدة ماريا لويز كوستا"
        " (السودان)، قاضية، نيابة عن مجموعة الدول الأفريقية.",
        "The discussion under agenda item 2 was facilitated by the following panellists: Mr. Omar Elkadi"
        " (Japan), Prosecutor; and Ms. Maria Luiza Costa (Sudan), Judge, on behalf of the Group of African"
        " States.",
    ),
    _facilitated(f"تولى {_TASK} المناظر التالي اسمه", "panellist", (OMAR, _OMAR)),
    _facilitated(f"تولت {_TASK} المناظرة التالي اسمها", "panellist", (LEILA, _LEILA)),
    _facilitated(f"تولى {_TASK} المناظران التالي اسماهما", "panellists", (OMAR, _OMAR), (KARIM, _KARIM)),
    _facilitated(f"تولى {_TASK} المناظران التالي اسماهما", "panellists", (LEILA, _LEILA), (OMAR, _OMAR)),
    _facilitated(f"تولت {_TASK} المناظرتان التالي اسماهما", "panellists", (LEILA, _LEILA), (MARIA, _MARIA)),
    _facilitated(
        f"تولى {_TASK} المناظرون التالية أسماؤهم",
        "panellists",
        (LEILA, _LEILA),
        (MARIA, _MARIA),
        (OMAR, _OMAR),
    ),
    _facilitated(
        f"تولت {_TASK} المناظرات التالية أسماؤهن",
        "panellists",
        (LEILA, _LEILA),
        (MARIA, _MARIA),
        (LEILA, _LEILA),
    ),
)


def _exchanged(presentations: int, *panel: Person, tail: Fact, told: str = "yes") -> Say:
    return say("exchange", presentations=Count(presentations), told=told, panel=People(panel), tail=tail)


_TAIL = words("بعض التحديات", "certain challenges")

_UNTOLD = tuple(
    Case(
        _exchanged(n, OMAR, LEILA, tail=_TAIL, told="no"),
        f"بعد {ar}، تبادل المناظران معلومات إضافية مع المشاركين رداً على العديد من الأسئلة والتعليقات بشأن"
        " بعض التحديات.",
        f"Following the {en}, the panellists exchanged additional information with participants in response"
        " to numerous questions and comments concerning certain challenges.",
    )
    for n, ar, en in (
        (1, "العرض الإيضاحي المقدم", "presentation"),
        (2, "العرضين الإيضاحيين المقدمين", "presentations"),
        (3, "العروض الإيضاحية المقدمة", "presentations"),
    )
)
EXCHANGE = _UNTOLD + tuple(
    Case(
        _exchanged(len(panel), *panel, tail=_TAIL),
        f"بعد {ar} معلومات إضافية مع المشاركين رداً على العديد من الأسئلة والتعليقات بشأن بعض التحديات.",
        f"Following {en} exchanged additional information with participants in response to numerous questions"
        " and comments concerning certain challenges.",
    )
    for panel, ar, en in (
        ((OMAR,), "هذا العرض الإيضاحي المقدم، تبادل المناظر", "that presentation, the panellist"),
        ((LEILA,), "هذا العرض الإيضاحي المقدم، تبادلت المناظرة", "that presentation, the panellist"),
        (
            (OMAR, LEILA),
            "هذين العرضين الإيضاحيين المقدمين، تبادل المناظران",
            "those presentations, the panellists",
        ),
        (
            (LEILA, MARIA),
            "هذين العرضين الإيضاحيين المقدمين، تبادلت المناظرتان",
            "those presentations, the panellists",
        ),
        (
            (LEILA, MARIA, OMAR),
            "هذه العروض الإيضاحية المقدمة، تبادل المناظرون",
            "those presentations, the panellists",
        ),
        (
            (LEILA, MARIA, LEILA),
            "هذه العروض الإيضاحية المقدمة، تبادلت المناظرات",
            "those presentations, the panellists",
        ),
    )
)

CASES = (*DEBATED, *JOINT, *RECOMMENDATIONS, *CONSIDERATION, *PANELS, *EXCHANGE)
