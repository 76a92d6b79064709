"""Who spoke, in the other ways: actively, at a meeting, all after one colon, only counted, for a group."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.phrasing.sentences.facts import (
    AFRICAN_GROUP,
    BODY,
    CANADA,
    COMMITTEE,
    EGYPT,
    EUROPEAN_UNION,
    GROUP_77,
    JAPAN,
    KARIM,
    NOT_SAID,
    PROTOCOL,
    SUDAN,
    Case,
    at,
    names,
    words,
)
from tests.phrasing.sentences.statements import stated
from wgdesk.phrasing.facts import Count, Fact, ItemRefs, Missing, Name, Names, People, Words
from wgdesk.phrasing.tree import Say, say

_TWO = ItemRefs((2,))
_MEETING = at((8, 13))


def _actively(
    who: Names, capacity: str, beginning: Say, medium: str = "room", also: str = "no", n: int = 0
) -> Say:
    return say(
        "spoke-actively",
        also=also,
        capacity=capacity,
        medium=medium,
        n=Count(n or len(who.names)),
        names=who,
        stated=beginning,
    )


ACTIVELY = (
    Case(
        _actively(names(SUDAN), "representative", stated(active="yes")),
        "تكلم ممثل السودان.",
        "The representative of the Sudan made a statement.",
    ),
    Case(
        _actively(names(SUDAN, JAPAN), "observer", stated(_TWO, active="yes", also="yes"), also="yes"),
        "في إطار البند ٢ من جدول الأعمال، تكلم أيضاً المراقبان عن السودان واليابان.",
        "Under agenda item 2, the observers for Japan and the Sudan also made statements.",
    ),
    Case(
        _actively(names(SUDAN), "representative", stated(active="yes", medium="video"), "video"),
        "تكلم، عبر رسالة مصورة، ممثل السودان.",
        "The representative of the Sudan made a statement by video message.",
    ),
    Case(
        _actively(names(SUDAN), "representative", stated(active="yes", medium="written"), "written"),
        "قدم بياناً كتابياً ممثل السودان.",
        "The representative of the Sudan submitted a statement in writing.",
    ),
    Case(
        _actively(names(SUDAN), "representative", stated(active="yes", sittings=_MEETING)),
        "في الجلسة الثامنة، المعقودة في ١٣ آذار/مارس ٢٠٢٢، تكلم ممثل السودان.",
        "At the 8th meeting, on 13 March 2022, the representative of the Sudan made a statement.",
    ),
)

AT_A_MEETING = (
    Case(
        say("spoke-observers", names=names(SUDAN, JAPAN), stated=stated(_TWO, n=2, sittings=_MEETING)),
        "في الجلسة الثامنة، المعقودة في ١٣ آذار/مارس ٢٠٢٢، في إطار البند ٢ من جدول الأعمال، تكلم المراقبان عن"
        " السودان واليابان.",
        "At the 8th meeting, on 13 March 2022, under agenda item 2, statements were made by the observers for"
        " Japan and the Sudan.",
    ),
    Case(
        say(
            "spoke-states",
            names=names(SUDAN),
            stated=stated(sittings=replace(_MEETING, same=True, also=True)),
        ),
        "في الجلسة نفسها أيضاً، تكلم ممثل السودان.",
        "Also at the same meeting, a statement was made by the representative of the Sudan.",
    ),
    Case(
        say("spoke-states", names=names(SUDAN), stated=stated(lead=say("thereafter"))),
        "بعد ذلك، تكلم ممثل السودان.",
        "Thereafter, a statement was made by the representative of the Sudan.",
    ),
    Case(
        say("spoke-observers", names=names(SUDAN), stated=stated(_TWO, lead=say("thereafter"))),
        "بعد ذلك، في إطار البند ٢ من جدول الأعمال، تكلم المراقب عن السودان.",
        "Thereafter, under agenda item 2, a statement was made by the observer for the Sudan.",
    ),
)


def _entry(who: Names, capacity: str = "representative", group: Fact | None = None) -> Say:
    grouped = "no" if group is None else "yes"
    return say("speaker-entry", capacity=capacity, names=who, grouped=grouped, group=group or Missing())


def _together(*entries: Say, active: str = "no", **facts: Any) -> Say:
    speakers, n = say("semicolons", parts=entries), len(entries)
    lead = stated(n=n, active=active, **facts)
    given: dict[str, Any] = {"also": "no", "medium": "room", **facts}
    return say("spoke-together", active=active, speakers=speakers, stated=lead, n=Count(n), **given)


TOGETHER = (
    Case(
        _together(
            _entry(names(EGYPT), group=AFRICAN_GROUP),
            _entry(names(SUDAN)),
            _entry(names(EUROPEAN_UNION), "observer"),
        ),
        "تكلم المتكلمون التالون: ممثل مصر، باسم مجموعة الدول الأفريقية؛ وممثل السودان؛ والمراقب عن الاتحاد"
        " الأوروبي.",
        "Statements were made by the following speakers: the representative of Egypt, speaking on behalf of"
        " the Group of African States; the representative of the Sudan; and the observer for the European"
        " Union.",
    ),
    Case(
        _together(_entry(names(EGYPT)), _entry(names(SUDAN))),
        "تكلم المتكلمان التاليان: ممثل مصر؛ وممثل السودان.",
        "Statements were made by the following speakers: the representative of Egypt; and the representative"
        " of the Sudan.",
    ),
    Case(
        _together(_entry(names(EGYPT)), _entry(names(SUDAN)), active="yes"),
        "تكلم المتكلمان التاليان: ممثل مصر؛ وممثل السودان.",
        "The following speakers made statements: the representative of Egypt; and the representative of the"
        " Sudan.",
    ),
    Case(
        _together(_entry(names(EGYPT)), _entry(names(SUDAN)), active="yes", also="yes", medium="video"),
        "تكلم أيضاً، عبر رسالة مصورة، المتكلمان التاليان: ممثل مصر؛ وممثل السودان.",
        "The following speakers also made statements by video message: the representative of Egypt; and the"
        " representative of the Sudan.",
    ),
    Case(
        _together(_entry(names(EGYPT)), _entry(names(SUDAN)), active="yes", medium="written"),
        "قدم بيانين كتابيين المتكلمان التاليان: ممثل مصر؛ وممثل السودان.",
        "The following speakers submitted statements in writing: the representative of Egypt; and the"
        " representative of the Sudan.",
    ),
    Case(
        _together(_entry(names(EGYPT))),
        "تكلم ممثل مصر.",
        "A statement was made by the representative of Egypt.",
    ),
)


def _following(of: str, *who: Name, medium: str = "room", also: str = "no") -> Say:
    begun = stated(n=len(who), active="yes", medium=medium, also=also)
    facts = {"body": COMMITTEE, "instrument": PROTOCOL, "of": of, "also": also, "medium": medium}
    return say("spoke-following", names=names(*who), stated=begun, **facts)


FOLLOWING = (
    Case(
        _following("states", SUDAN, CANADA),
        "تكلم ممثلا الدولتين التاليتين: السودان، كندا.",
        "The representatives of the following States made statements: Canada and Sudan.",
    ),
    Case(
        _following("states", SUDAN, CANADA, EGYPT, medium="written"),
        "قدم بيانات كتابية ممثلو الدول التالية: السودان، كندا، مصر.",
        "The representatives of the following States submitted statements in writing: Canada, Egypt and"
        " Sudan.",
    ),
    Case(
        _following("parties", SUDAN, CANADA, EGYPT, medium="video", also="yes"),
        "تكلم أيضاً، عبر رسالة مصورة، ممثلو الأطراف التالية في بروتوكول الأسلحة النارية: السودان، كندا، مصر.",
        "The representatives of the following parties to the Firearms Protocol also made statements by video"
        " message: Canada, Egypt and Sudan.",
    ),
)


def _of(kind: str, n: int, figures: str = "no") -> Say:
    return say("spoken-of", kind=kind, n=Count(n), figures=figures, body=BODY, instrument=PROTOCOL)


_NOBODY_NAMED = {"including": NOT_SAID, "named": Count(0), "way": "among"}


def _for_groups(n: int, *named: Say, way: str = "among") -> Say:
    return say(
        "spoke-counted",
        number=_of("delegations", n),
        n=Count(n),
        stated=stated(n=n),
        including=say("listing", parts=named),
        named=Count(len(named)),
        way=way,
    )


def _including(ar: str, en: str, *named: Say, way: str = "among") -> Case:
    """Return how many delegations spoke, and for which groups some of them did."""
    return Case(
        _for_groups(21, *named, way=way),
        f"تكلم ممثلو ٢١ وفداً، {ar}.",
        f"Statements were made by 21 delegations, including {en}.",
    )


def _others(n: int, ar: str, en: str, *kinds: tuple[str, int]) -> Case:
    parts = tuple(say("kind-of-speakers", kind=kind, n=Count(many)) for kind, many in kinds)
    text = say("spoke-counted-others", stated=stated(n=n), n=Count(n), kinds=say("enumerated", parts=parts))
    return Case(text, f"تكلم {ar}.", f"{'A statement was' if n == 1 else 'Statements were'} made by {en}.")


_AFRICANS, _77 = (say("words", text=one) for one in (AFRICAN_GROUP, GROUP_77))
_UNION = say("counted-union", names=names(EUROPEAN_UNION))


def _counted(ar: str, en: str, *kinds: tuple[str, int]) -> Case:
    n = sum(many for _, many in kinds)
    figures = "yes" if len(kinds) > 1 and max(many for _, many in kinds) >= 10 else "no"
    number = say("enumerated", parts=tuple(_of(*kind, figures) for kind in kinds))
    text = say("spoke-counted", number=number, n=Count(n), stated=stated(n=n), **_NOBODY_NAMED)
    return Case(text, f"تكلم {ar}.", f"{'A statement was' if n == 1 else 'Statements were'} made by {en}.")


_THROUGH = (("counted_speakers", "representatives"),)

COUNTED = (
    *(
        replace(_counted(ar, en, ("delegations", n)), options=_THROUGH)
        for n, ar, en in (
            (1, "ممثل وفد واحد", "the representative of one delegation"),
            (2, "ممثلا وفدين", "the representatives of two delegations"),
            (21, "ممثلو ٢١ وفداً", "the representatives of 21 delegations"),
        )
    ),
    _counted("ممثلو ٢١ وفداً", "21 delegations", ("delegations", 21)),
    _counted("ممثلو سبعة وفود", "seven delegations", ("delegations", 7)),
    _counted("ممثلا وفدين", "two delegations", ("delegations", 2)),
    _counted("ممثل وفد واحد", "one delegation", ("delegations", 1)),
    _counted(
        "ممثلو سبعة أطراف في بروتوكول الأسلحة النارية وثلاث دول لها صفة المراقب ومنظمتين حكوميتين دوليتين",
        "seven parties to the Firearms Protocol, three observer States and two intergovernmental"
        " organizations",
        ("parties", 7),
        ("other_states", 3),
        ("organizations", 2),
    ),
    _counted(
        "ممثلو خمس دول ودولة واحدة لها صفة المراقب ومنظمة حكومية دولية واحدة ومنظمة غير حكومية واحدة",
        "five States, one observer State, one intergovernmental organization and one non-governmental"
        " organization",
        ("states", 5),
        ("other_states", 1),
        ("organizations", 1),
        ("ngos", 1),
    ),
    _counted(
        "ممثلو دولتين لهما صفة المراقب وثلاثة كيانات تابعة لمنظومة الأمم المتحدة وأربع منظمات حكومية دولية"
        " ومنظمتين غير حكوميتين",
        "two observer States, three entities of the United Nations system, four intergovernmental"
        " organizations and two non-governmental organizations",
        ("other_states", 2),
        ("united_nations", 3),
        ("organizations", 4),
        ("ngos", 2),
    ),
    *(
        _counted(
            f"{who} {ar} لمنظومة الأمم المتحدة",
            f"{en} of the United Nations system",
            ("united_nations", n),
        )
        for n, who, ar, en in (
            (1, "ممثل", "كيان واحد تابع", "one entity"),
            (2, "ممثلا", "كيانين تابعين", "two entities"),
            (12, "ممثلو", "١٢ كياناً تابعاً", "12 entities"),
            (100, "ممثلو", "١٠٠ كيان تابع", "100 entities"),
        )
    ),
    _counted(
        "ممثلو سبع دول و١٩ دولة لها صفة المراقب ومنظمة غير حكومية واحدة",
        "7 States, 19 observer States and 1 non-governmental organization",
        ("states", 7),
        ("other_states", 19),
        ("ngos", 1),
    ),
    _counted(
        "ممثلو خمس دول ومنظمتين دوليتين",
        "five States and two international organizations",
        ("states", 5),
        ("international", 2),
    ),
    _counted("ممثل منظمة دولية واحدة", "one international organization", ("international", 1)),
    _counted("ممثلو ١٢ منظمة دولية", "12 international organizations", ("international", 12)),
    _counted("ممثلو خمس منظمات غير حكومية", "five non-governmental organizations", ("ngos", 5)),
    _including(
        "من بينهم ممثل عن مجموعة الدول الأفريقية",
        "a representative of the Group of African States",
        _AFRICANS,
    ),
    _including(
        "من بينهم ممثلان عن مجموعة الدول الأفريقية، والاتحاد الأوروبي",
        "representatives of the Group of African States and the European Union",
        _AFRICANS,
        _UNION,
    ),
    _including(
        "من بينهم ممثلون عن مجموعة الدول الأفريقية، ومجموعة الـ ٧٧ والصين، والاتحاد الأوروبي",
        "representatives of the Group of African States, the Group of 77 and China and the European Union",
        _AFRICANS,
        _77,
        _UNION,
    ),
    _including(
        "بما في ذلك باسم مجموعة الدول الأفريقية",
        "on behalf of the Group of African States",
        _AFRICANS,
        way="behalf",
    ),
    Case(
        _for_groups(2, _AFRICANS),
        "تكلم ممثلا وفدين، من بينهما ممثل عن مجموعة الدول الأفريقية.",
        "Statements were made by two delegations, including a representative of the Group of African States.",
    ),
    Case(
        _for_groups(1, _UNION, way="all"),
        "تكلم ممثل عن الاتحاد الأوروبي.",
        "A statement was made by a representative of the European Union.",
    ),
    Case(
        _for_groups(2, _AFRICANS, _UNION, way="all"),
        "تكلم ممثلان عن مجموعة الدول الأفريقية، والاتحاد الأوروبي.",
        "Statements were made by representatives of the Group of African States and the European Union.",
    ),
    Case(
        _for_groups(3, _AFRICANS, _77, _UNION, way="all"),
        "تكلم ممثلون عن مجموعة الدول الأفريقية، ومجموعة الـ ٧٧ والصين، والاتحاد الأوروبي.",
        "Statements were made by representatives of the Group of African States, the Group of 77 and China"
        " and the European Union.",
    ),
    Case(
        _for_groups(2, _AFRICANS, _77, way="each"),
        "تكلم ممثلا وفدين، باسم مجموعة الدول الأفريقية، ومجموعة الـ ٧٧ والصين.",
        "Statements were made by two delegations, on behalf of the Group of African States and the Group of"
        " 77 and China.",
    ),
    _others(
        1,
        "ممثل وفد واحد آخر من كيانات منظومة الأمم المتحدة",
        "one other delegation, representing an entity of the United Nations system",
        ("united_nations", 1),
    ),
    _others(
        2,
        "ممثلا وفدين آخرين من المنظمات الحكومية الدولية والمنظمات غير الحكومية",
        "two other delegations, representing an intergovernmental organization and a non-governmental"
        " organization",
        ("organizations", 1),
        ("ngos", 1),
    ),
    _others(
        2,
        "ممثلا وفدين آخرين من المنظمات الدولية",
        "two other delegations, representing international organizations",
        ("international", 2),
    ),
    _others(
        1,
        "ممثل وفد واحد آخر من المنظمات الدولية",
        "one other delegation, representing an international organization",
        ("international", 1),
    ),
    _others(
        7,
        "ممثلو سبعة وفود أخرى من كيانات منظومة الأمم المتحدة والمنظمات الحكومية الدولية والمنظمات غير"
        " الحكومية",
        "seven other delegations, representing entities of the United Nations system, intergovernmental"
        " organizations and non-governmental organizations",
        ("united_nations", 3),
        ("organizations", 2),
        ("ngos", 2),
    ),
    _others(
        20,
        "ممثلو ٢٠ وفداً آخر من المنظمات غير الحكومية",
        "20 other delegations, representing non-governmental organizations",
        ("ngos", 20),
    ),
    _others(
        100,
        "ممثلو ١٠٠ وفد آخر من المنظمات غير الحكومية",
        "100 other delegations, representing non-governmental organizations",
        ("ngos", 100),
    ),
)

FOR_GROUPS = (
    Case(
        say(
            "spoke-states",
            names=replace(
                names(EGYPT, SUDAN, CANADA),
                behalf=(("EGY", AFRICAN_GROUP, False), ("SDN", GROUP_77, True)),
            ),
            stated=stated(n=3),
        ),
        "تكلم ممثلو الدول التالية: السودان (وكذلك باسم مجموعة الـ ٧٧ والصين)، كندا، مصر (باسم مجموعة الدول"
        " الأفريقية).",
        "Statements were made by the representatives of the following States: Canada, Egypt (on behalf of the"
        " Group of African States) and Sudan (also on behalf of the Group of 77 and China).",
    ),
)


_NO_SUBJECT = {"about": "no", "subject": Words()}


def _held(kind: str, ar: str, en: str) -> tuple[Case, ...]:
    return (
        Case(
            say("general-held", **_NO_SUBJECT, body=COMMITTEE, kind=kind, sittings=at((1, 9), (2, 10))),
            f"أجرت اللجنة المخصصة، في جلستيها الأولى والثانية، المعقودتين يومي ٩ و ١٠ آذار/مارس ٢٠٢٢، {ar}.",
            f"At its 1st and 2nd meetings, on 9 and 10 March 2022, the Ad Hoc Committee held a general {en}.",
        ),
        Case(
            say(
                "general-held",
                body=BODY,
                kind=kind,
                sittings=replace(at((1, 9)), same=True),
                about="yes",
                subject=words("جميع البنود", "on all items"),
            ),
            f"في الجلسة نفسها، أجرى الفريق العامل {ar} بشأن جميع البنود.",
            f"At the same meeting, the Working Group held a general {en} on all items.",
        ),
    )


GENERAL = (
    *_held("exchange", "تبادلاً عاماً للآراء", "exchange of views"),
    *_held("debate", "مناقشة عامة", "debate"),
    *_held("discussion", "مناقشة عامة", "discussion"),
    *(
        Case(say("heading-chapter-general", kind=kind), ar, en)
        for kind, ar, en in (
            ("exchange", "التبادل العام للآراء", "General exchange of views"),
            ("debate", "المناقشة العامة", "General debate"),
            ("discussion", "المناقشة العامة", "General discussion"),
            ("unsaid", "الكلمات العامة", "General statements"),
        )
    ),
    Case(
        say("secretariat-introduced", n=Count(1), items=ItemRefs(())),
        "ألقت الأمانة كلمة استهلالية عامة.",
        "The Secretariat made a general introductory statement.",
    ),
    Case(
        say("introduced-people", items=ItemRefs(()), n=Count(1), people=People((KARIM,))),
        "ألقى كلمة استهلالية السيد كريم حداد، محقق.",
        "An introductory statement was made by Mr. Karim Haddad, Investigator.",
    ),
    Case(
        say("introduced-people", items=ItemRefs(()), n=Count(2), people=People((KARIM,))),
        "ألقى كلمتين استهلاليتين السيد كريم حداد، محقق.",
        "Introductory statements were made by Mr. Karim Haddad, Investigator.",
    ),
)

CASES = (*ACTIVELY, *AT_A_MEETING, *TOGETHER, *FOLLOWING, *COUNTED, *FOR_GROUPS, *GENERAL)
