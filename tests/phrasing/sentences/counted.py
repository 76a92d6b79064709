"""How many attended, where a report does not name them."""

from __future__ import annotations

from tests.phrasing.sentences.facts import BODY, COMMITTEE, CONFERENCE, PROTOCOL, Case
from wgdesk.phrasing.facts import Count
from wgdesk.phrasing.tree import say

_SAID = {"en": "Firearms Protocol", "ar": "بروتوكول الأسلحة النارية"}


def _deciders(deciders: str, n: int, ar: str, en: str, kind: str = "parties") -> Case:
    text = say(
        "attended-deciders-counted",
        kind=kind,
        n=Count(n),
        body=BODY,
        instrument=PROTOCOL,
        missed="no",
        absent=Count(0),
    )
    return Case(text, f"حضر الاجتماع {ar}.", f"{en} attended the meeting.", (("term_deciders", deciders),))


def _observers(kind: str, n: int, ar: str, en: str, *, belonging: str = "no") -> Case:
    text = say(
        "attended-observers-counted",
        kind=kind,
        n=Count(n),
        body=COMMITTEE,
        parent=CONFERENCE,
        belonging=belonging,
        manner="observers",
        figures="no",
    )
    return Case(text, f"حضر الاجتماع أيضاً {ar}.", f"{en} also attended the meeting.")


def _kind(kind: str, n: int, ar: str, en: str, *, figures: str = "no") -> Case:
    facts = {"kind": kind, "body": COMMITTEE, "parent": CONFERENCE, "belonging": "no"}
    return Case(say("attended-kind-counted", n=Count(n), figures=figures, **facts), ar, en)


_TO = "to the Firearms Protocol"
_IN = "في بروتوكول الأسلحة النارية"
_OF = "في الفريق العامل"

DECIDERS = (
    *(
        Case(
            say(
                "attended-deciders-counted",
                kind="parties",
                n=Count(n),
                body=BODY,
                instrument=PROTOCOL,
                missed="no",
                absent=Count(0),
            ),
            f"حضر الاجتماع {ar} {_OF}.",
            f"The meeting was attended by {en} of the Working Group.",
            (("attended_voice", "passive"), ("term_deciders", "members")),
        )
        for n, ar, en in (
            (1, "ممثل دولة عضو واحدة", "a representative of one State member"),
            (44, "ممثلو ٤٤ دولة عضواً", "representatives of 44 States members"),
        )
    ),
    _deciders("parties", 1, f"ممثل طرف واحد {_IN}", f"A representative of one party {_TO}"),
    _deciders("parties", 2, f"ممثلا طرفين {_IN}", f"Representatives of two parties {_TO}"),
    _deciders("parties", 8, f"ممثلو ثمانية أطراف {_IN}", f"Representatives of eight parties {_TO}"),
    _deciders("parties", 65, f"ممثلو ٦٥ طرفاً {_IN}", f"Representatives of 65 parties {_TO}"),
    _deciders(
        "states_parties", 1, f"ممثل دولة طرف واحدة {_IN}", f"A representative of one State party {_TO}"
    ),
    _deciders(
        "states_parties", 2, f"ممثلا دولتين طرفين {_IN}", f"Representatives of two States parties {_TO}"
    ),
    _deciders(
        "states_parties", 3, f"ممثلو ثلاث دول أطراف {_IN}", f"Representatives of three States parties {_TO}"
    ),
    _deciders(
        "states_parties", 52, f"ممثلو ٥٢ دولة طرفاً {_IN}", f"Representatives of 52 States parties {_TO}"
    ),
    _deciders(
        "states_parties", 100, f"ممثلو ١٠٠ دولة طرف {_IN}", f"Representatives of 100 States parties {_TO}"
    ),
    _deciders(
        "members",
        1,
        f"ممثل دولة عضو واحدة {_OF}",
        "A representative of one State member of the Working Group",
    ),
    _deciders(
        "members",
        2,
        f"ممثلا دولتين عضوين {_OF}",
        "Representatives of two States members of the Working Group",
    ),
    _deciders(
        "members",
        9,
        f"ممثلو تسع دول أعضاء {_OF}",
        "Representatives of nine States members of the Working Group",
    ),
    _deciders(
        "members",
        39,
        f"ممثلو ٣٩ دولة عضواً {_OF}",
        "Representatives of 39 States members of the Working Group",
    ),
    _deciders(
        "members",
        101,
        f"ممثلو ١٠١ دولة عضو {_OF}",
        "Representatives of 101 States members of the Working Group",
    ),
    _deciders("participants", 1, "ممثل دولة واحدة", "A representative of one State", "states"),
    _deciders("participants", 12, "ممثلو ١٢ دولة", "Representatives of 12 States", "states"),
)

_OFFICES = "entities maintaining permanent observer offices"

KINDS = (
    _kind("states", 5, "خمس دول أخرى", "5 other States", figures="yes"),
    *(
        _kind("member_states", n, f"{ar} في الأمم المتحدة", f"{en} of the United Nations")
        for n, ar, en in (
            (1, "دولة واحدة أخرى عضو", "one other State Member"),
            (2, "دولتين أخريين عضوين", "two other States Members"),
            (7, "سبع دول أخرى أعضاء", "seven other States Members"),
            (85, "٨٥ دولة أخرى عضواً", "85 other States Members"),
            (100, "١٠٠ دولة أخرى عضو", "100 other States Members"),
        )
    ),
    *(
        _kind("non_members", n, ar, en)
        for n, ar, en in (
            (1, "دولة واحدة غير عضو", "one non-member State"),
            (2, "دولتين غير عضوين", "two non-member States"),
            (3, "ثلاث دول غير أعضاء", "three non-member States"),
            (12, "١٢ دولة غير عضو", "12 non-member States"),
        )
    ),
    *(
        _kind(kind, n, ar, f"{en} organization{'s' if n > 1 else ''}")
        for kind, n, ar, en in (
            ("others", 1, "منظمة واحدة أخرى", "one other"),
            ("others", 2, "منظمتين أخريين", "two other"),
            ("others", 15, "١٥ منظمة أخرى", "15 other"),
            ("society", 1, "منظمة غير حكومية واحدة", "one non-governmental"),
            ("society", 2, "منظمتين غير حكوميتين", "two non-governmental"),
            ("society", 30, "٣٠ منظمة غير حكومية", "30 non-governmental"),
        )
    ),
)

OBSERVERS = (
    *(
        _observers("states", n, f"{ar} من أعضاء المؤتمر غير الأعضاء في اللجنة المخصصة", en, belonging="yes")
        for n, ar, en in (
            (
                1,
                "مراقب عن دولة واحدة",
                "An observer for one member of the Conference that is not a member of the Ad Hoc Committee",
            ),
            (
                2,
                "مراقبان عن دولتين",
                "Observers for two members of the Conference that are not members of the Ad Hoc Committee",
            ),
            (
                12,
                "مراقبون عن ١٢ دولة",
                "Observers for 12 members of the Conference that are not members of the Ad Hoc Committee",
            ),
        )
    ),
    _observers("states", 1, "مراقب عن دولة واحدة أخرى", "An observer for one other State"),
    _observers("states", 2, "مراقبان عن دولتين أخريين", "Observers for two other States"),
    _observers("states", 4, "مراقبون عن أربع دول أخرى", "Observers for four other States"),
    _observers("states", 85, "مراقبون عن ٨٥ دولة أخرى", "Observers for 85 other States"),
    *(
        _observers("united_nations", n, f"{ar} لمنظومة الأمم المتحدة", f"{en} of the United Nations system")
        for n, ar, en in (
            (1, "مراقب عن كيان واحد تابع", "An observer for one entity"),
            (2, "مراقبان عن كيانين تابعين", "Observers for two entities"),
            (5, "مراقبون عن خمسة كيانات تابعة", "Observers for five entities"),
            (11, "مراقبون عن ١١ كياناً تابعاً", "Observers for 11 entities"),
            (100, "مراقبون عن ١٠٠ كيان تابع", "Observers for 100 entities"),
        )
    ),
    *(
        _observers(
            "entities",
            n,
            f"{ar} من الكيانات التي تحتفظ بمكاتب مراقبين دائمين",
            f"{en} at Headquarters",
        )
        for n, ar, en in (
            (1, "مراقب عن كيان واحد", "An observer for one entity maintaining a permanent observer office"),
            (2, "مراقبان عن كيانين", "Observers for two entities maintaining permanent observer offices"),
            (
                3,
                "مراقبون عن ثلاثة كيانات",
                "Observers for three entities maintaining permanent observer offices",
            ),
            (12, "مراقبون عن ١٢ كياناً", "Observers for 12 entities maintaining permanent observer offices"),
        )
    ),
    *(
        _observers("organizations", n, ar, f"{en} intergovernmental {noun}")
        for n, ar, en, noun in (
            (1, "مراقب عن منظمة حكومية دولية واحدة", "An observer for one", "organization"),
            (2, "مراقبان عن منظمتين حكوميتين دوليتين", "Observers for two", "organizations"),
            (6, "مراقبون عن ست منظمات حكومية دولية", "Observers for six", "organizations"),
            (14, "مراقبون عن ١٤ منظمة حكومية دولية", "Observers for 14", "organizations"),
        )
    ),
)


def _unnamed(kind: str, n: int, ar: str, en: str, other: str = "no") -> Case:
    text = say("attended-unnamed", kind=kind, n=Count(n), other=other, manner="observers")
    many = "مراقب" if n == 1 else "مراقبان" if n == 2 else "مراقبون"
    who = "An observer for" if n == 1 else "Observers for"
    return Case(text, f"حضر الاجتماع أيضاً {many} عن {ar}.", f"{who} {en} also attended the meeting.")


_NETWORK = "من معاهد شبكة برنامج الأمم المتحدة لمنع الجريمة والعدالة الجنائية"
_CRIME = "of the United Nations crime prevention and criminal justice programme network"
_OFFICE = "من الكيانات التي تحتفظ بمكاتب مراقبين دائمين"
_MAINTAINING = "entities maintaining permanent observer offices at Headquarters"

UNNAMED = (
    *(
        _unnamed("ngo", n, f"{ar}{also}", f"{number} {said}{noun}", "yes" if also else "no")
        for n, ar, number, noun in (
            (1, "منظمة غير حكومية واحدة", "one", "non-governmental organization"),
            (2, "منظمتين غير حكوميتين", "two", "non-governmental organizations"),
            (3, "ثلاث منظمات غير حكومية", "three", "non-governmental organizations"),
            (12, "١٢ منظمة غير حكومية", "12", "non-governmental organizations"),
            (100, "١٠٠ منظمة غير حكومية", "100", "non-governmental organizations"),
            (104, "١٠٤ منظمات غير حكومية", "104", "non-governmental organizations"),
        )
        for also, said in (("", ""), (" أخريين" if n == 2 else " أخرى", "other "))
    ),
    *(
        _unnamed("institute", n, f"{ar} {_NETWORK}", f"{en} {_CRIME}", other)
        for n, other, ar, en in (
            (1, "no", "معهد واحد", "one institute"),
            (1, "yes", "معهد واحد آخر", "one other institute"),
            (2, "yes", "معهدين آخرين", "two other institutes"),
            (3, "yes", "ثلاثة معاهد أخرى", "three other institutes"),
            (11, "yes", "١١ معهداً آخر", "11 other institutes"),
            (100, "yes", "١٠٠ معهد آخر", "100 other institutes"),
        )
    ),
    *(
        _unnamed("permanent_observer", n, f"{ar} {_OFFICE}", f"{n_en} other {_MAINTAINING}", "yes")
        for n, ar, n_en in (
            (2, "كيانين آخرين", "two"),
            (3, "ثلاثة كيانات أخرى", "three"),
            (11, "١١ كياناً آخر", "11"),
        )
    ),
    *(
        _unnamed(kind, n, ar, en, "yes")
        for kind, n, ar, en in (
            (
                "un_secretariat",
                1,
                "وحدة واحدة أخرى من وحدات الأمانة العامة للأمم المتحدة",
                "one other unit of the United Nations Secretariat",
            ),
            (
                "un_body",
                2,
                "هيئتين أخريين من هيئات الأمم المتحدة وصناديقها وبرامجها",
                "two other United Nations bodies, funds and programmes",
            ),
            (
                "specialized_agency",
                3,
                "ثلاث وكالات متخصصة أخرى",
                "three other specialized agencies of the United Nations system",
            ),
            ("igo", 2, "منظمتين حكوميتين دوليتين أخريين", "two other intergovernmental organizations"),
            (
                "un_entity",
                2,
                "كيانين آخرين من الكيانات التابعة لمنظومة الأمم المتحدة",
                "two other entities of the United Nations system",
            ),
            (
                "un_entity",
                3,
                "ثلاثة كيانات أخرى من الكيانات التابعة لمنظومة الأمم المتحدة",
                "three other entities of the United Nations system",
            ),
            (
                "un_entity",
                11,
                "١١ كياناً آخر من الكيانات التابعة لمنظومة الأمم المتحدة",
                "11 other entities of the United Nations system",
            ),
            ("other_entity", 2, "كيانين آخرين", "two other entities"),
            ("other_entity", 3, "ثلاثة كيانات أخرى", "three other entities"),
            ("other_entity", 11, "١١ كياناً آخر", "11 other entities"),
            ("other_participants", 3, "ثلاث مجموعات أخرى", "three other groups"),
            ("associate_member", 2, "عضوين منتسبين آخرين", "two other associate members"),
            ("associate_member", 3, "ثلاثة أعضاء منتسبين آخرين", "three other associate members"),
            ("associate_member", 11, "١١ عضواً منتسباً آخر", "11 other associate members"),
        )
    ),
    *(
        _unnamed(kind, n, ar, en)
        for kind, n, ar, en in (
            (
                "un_secretariat",
                2,
                "وحدتين من وحدات الأمانة العامة للأمم المتحدة",
                "two units of the United Nations Secretariat",
            ),
            (
                "un_body",
                3,
                "ثلاث هيئات من هيئات الأمم المتحدة وصناديقها وبرامجها",
                "three United Nations bodies, funds and programmes",
            ),
            (
                "specialized_agency",
                2,
                "وكالتين متخصصتين",
                "two specialized agencies of the United Nations system",
            ),
            (
                "permanent_observer",
                11,
                f"١١ كياناً {_OFFICE}",
                f"11 {_MAINTAINING}",
            ),
            (
                "un_entity",
                3,
                "ثلاثة كيانات من الكيانات التابعة لمنظومة الأمم المتحدة",
                "three entities of the United Nations system",
            ),
            ("other_entity", 3, "ثلاثة كيانات", "three entities"),
            ("other_participants", 3, "ثلاث مجموعات", "three groups"),
            ("associate_member", 1, "عضو منتسب", "one associate member"),
            ("igo", 1, "منظمة حكومية دولية", "one intergovernmental organization"),
            ("igo", 2, "منظمتين حكوميتين دوليتين", "two intergovernmental organizations"),
            ("igo", 11, "١١ منظمة حكومية دولية", "11 intergovernmental organizations"),
        )
    ),
)

GUESTS = tuple(
    Case(
        say("attended-unnamed", kind="igo", n=Count(n), other="no", manner="attended"),
        f"حضر الاجتماع أيضاً {ar}.",
        f"{en} also attended the meeting.",
    )
    for n, ar, en in (
        (1, "ممثل عن منظمة حكومية دولية", "A representative of one intergovernmental organization"),
        (2, "ممثلان عن منظمتين حكوميتين دوليتين", "Representatives of two intergovernmental organizations"),
        (3, "ممثلون عن ثلاث منظمات حكومية دولية", "Representatives of three intergovernmental organizations"),
    )
)

CASES = (*DECIDERS, *KINDS, *OBSERVERS, *UNNAMED, *GUESTS)
