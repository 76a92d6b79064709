"""Points of the debate: unnamed speakers, and how the points of a paragraph are joined."""

from __future__ import annotations

from tests.phrasing.sentences.facts import (
    AGAIN,
    BODY,
    COMMITTEE,
    FRIENDS,
    KARIM,
    MARIA,
    SUDAN,
    Case,
    at,
    words,
)
from wgdesk.phrasing.facts import Count, Doubtful, Fact, Missing, Names, Ordinal, OtherMeetings, Person, Words
from wgdesk.phrasing.tree import Say, say

NOTHING = Words()
_REFERRED = words("أشار", "referred")
_TO = words("إلى التقدم المحرز", "to the progress made")
_HIGHLIGHTED = words("أبرز", "highlighted")
_CHALLENGES = words("التحديات.", "the challenges.")


def point(
    quantifier: str,
    joins: str = "none",
    verb: Words = _REFERRED,
    said: Fact = _TO,
    debaters: str = "speakers",
    form: str = "speakers",
    topic: Words = NOTHING,
    named: tuple[Names, Names] = (Names(()), Names(())),
    **others: Fact | Say,
) -> Say:
    """Return a point as the report builds it; ``named`` are the parties and the observers that it names."""
    facts: dict[str, Fact | Say] = {"voice": "speakers", "g": "m", "body": BODY, "person": Missing()}
    return say(
        "point",
        **{**facts, "groups": Count(0), **others},
        debaters=debaters,
        form=form,
        joins=joins,
        observers=named[1],
        quantifier=quantifier,
        representatives=named[0],
        said=said,
        topic=topic,
        verb=verb,
    )


def _case(ar: str, en: str, *points: Say) -> Case:
    return Case(say("points", parts=points), ar, en)


# Before the subject the verb is singular, and feminine only before وفود.
BEFORE = tuple(
    _case(f"{ar} إلى التقدم المحرز.", f"{en} referred to the progress made.", point(quantifier, debaters=who))
    for quantifier, who, ar, en in (
        ("one", "speakers", "أشار أحد المتكلمين", "One speaker"),
        ("another", "speakers", "أشار متكلم آخر", "Another speaker"),
        ("two", "speakers", "أشار متكلمان", "Two speakers"),
        ("some", "speakers", "أشار بعض المتكلمين", "Some speakers"),
        ("several", "speakers", "أشار عدة متكلمين", "Several speakers"),
        ("a_number", "speakers", "أشار عدد من المتكلمين", "A number of speakers"),
        ("many", "speakers", "أشار العديد من المتكلمين", "Many speakers"),
        ("most", "speakers", "أشار معظم المتكلمين", "Most speakers"),
        ("other", "speakers", "أشار متكلمون آخرون", "Other speakers"),
        ("all", "speakers", "أشار المتكلمون", "Speakers"),
        ("one", "delegations", "أشار أحد الوفود", "One delegation"),
        ("two", "delegations", "أشار وفدان", "Two delegations"),
        ("some", "delegations", "أشار بعض الوفود", "Some delegations"),
        ("several", "delegations", "أشارت عدة وفود", "Several delegations"),
        ("a_number", "delegations", "أشار عدد من الوفود", "A number of delegations"),
        ("many", "delegations", "أشارت وفود عديدة", "Many delegations"),
        ("most", "delegations", "أشار معظم الوفود", "Most delegations"),
        ("other", "delegations", "أشارت وفود أخرى", "Other delegations"),
        ("all", "delegations", "أشارت الوفود", "Delegations"),
    )
)

# After "however" the Arabic subject is accusative and its verb, which follows, agrees fully.
HOWEVER = tuple(
    _case(
        f"أبرز العديد من المتكلمين التحديات؛ غير أن {ar} إلى التقدم المحرز.",
        f"Many speakers highlighted the challenges; however, {en} referred to the progress made.",
        point("many", "none", _HIGHLIGHTED, _CHALLENGES),
        point(quantifier, "however", debaters=who),
    )
    for quantifier, who, ar, en in (
        ("one", "speakers", "أحد المتكلمين أشار", "one speaker"),
        ("another", "speakers", "متكلماً آخر أشار", "another speaker"),
        ("two", "speakers", "متكلمَين أشارا", "two speakers"),
        ("some", "speakers", "بعض المتكلمين أشاروا", "some speakers"),
        ("several", "speakers", "عدة متكلمين أشاروا", "several speakers"),
        ("a_number", "speakers", "عدداً من المتكلمين أشاروا", "a number of speakers"),
        ("other", "speakers", "متكلمين آخرين أشاروا", "other speakers"),
        ("all", "speakers", "المتكلمين أشاروا", "speakers"),
        ("two", "delegations", "وفدين أشارا", "two delegations"),
        ("several", "delegations", "عدة وفود أشارت", "several delegations"),
        ("many", "delegations", "وفوداً عديدة أشارت", "many delegations"),
        ("other", "delegations", "وفوداً أخرى أشارت", "other delegations"),
    )
)

JOINED = (
    _case(
        "في المناقشات التي تلت ذلك، أشار العديد من المتكلمين إلى التقدم المحرز. وأبرز المتكلمون التحديات.",
        "In the discussions that followed, many speakers referred to the progress made."
        " Speakers highlighted the challenges.",
        point("many", "discussion"),
        point("all", "none", _HIGHLIGHTED, _CHALLENGES),
    ),
    _case(
        "أبرز العديد من المتكلمين التحديات. كما أشار بعض المتكلمين إلى التقدم المحرز.",
        "Many speakers highlighted the challenges. Some speakers also referred to the progress made.",
        point("many", "none", _HIGHLIGHTED, _CHALLENGES),
        point("some", "also"),
    ),
    _case(
        "أبرز عدة متكلمين التحديات. وأشار أحد المتكلمين أيضاً إلى التقدم المحرز.",
        "Several speakers highlighted the challenges. One speaker also referred to the progress made.",
        point("several", "none", _HIGHLIGHTED, _CHALLENGES),
        point("one", "likewise"),
    ),
    _case(
        "كما أشارت عدة وفود إلى التقدم المحرز.",
        "Several delegations also referred to the progress made.",
        point("several", "also", debaters="delegations"),
    ),
    _case(
        "غير أن متكلمين آخرين أشاروا إلى التقدم المحرز.",
        "However, other speakers referred to the progress made.",
        point("other", "however"),
    ),
    _case(
        "أبرز أحد المتكلمين التحديات. وأبرز أحد المتكلمين التحديات؛ غير أن وفداً آخر أشار إلى التقدم المحرز.",
        "One speaker highlighted the challenges. One speaker highlighted the challenges; however, another"
        " delegation referred to the progress made.",
        point("one", "none", _HIGHLIGHTED, _CHALLENGES),
        point("one", "none", _HIGHLIGHTED, _CHALLENGES),
        point("another", "however", debaters="delegations"),
    ),
)

HOWEVER_BEGINS = (
    _case(
        "أبرز أحد المتكلمين التحديات. غير أن متكلماً آخر أشار إلى التقدم المحرز. غير أنه لوحظ التقدم المحرز.",
        "One speaker highlighted the challenges. However, another speaker referred to the progress made."
        " However, the progress made was noted.",
        point("one", "none", _HIGHLIGHTED, _CHALLENGES),
        point("another", "however_begins"),
        point(
            "one",
            "however_begins",
            said=words("التقدم المحرز", "the progress made"),
            form="noted",
            of_noun="yes",
        ),
    ),
)

WRITTEN = (
    _case(
        'سأل أحد المتكلمين "لماذا؟"',
        "One speaker asked “why?”",
        point("one", verb=words("سأل", "asked"), said=words('"لماذا؟"', "“why?”")),
    ),
    _case(
        "أشار أحد المتكلمين [إلى التقدم المحرز].",
        "One speaker referred [to the progress made].",
        point("one", said=Doubtful(_TO)),
    ),
    _case(
        "أشار أحد المتكلمين [يُستكمل لاحقاً].",
        "One speaker referred [to be completed later].",
        point("one", said=Missing("later")),
    ),
    _case("أشار أحد المتكلمين [...].", "One speaker referred [...].", point("one", said=Words())),
    _case(
        "[...] أحد المتكلمين إلى التقدم المحرز.",
        "One speaker [...] to the progress made.",
        point("one", verb=Words()),
    ),
    _case("[...] أحد المتكلمين [...].", "One speaker [...].", point("one", verb=Words(), said=Words())),
    _case(
        "أبرز أحد المتكلمين [...]؛ غير أن عدة متكلمين [...] إلى التقدم المحرز.",
        "One speaker highlighted [...]; however, several speakers [...] to the progress made.",
        point("one", "none", _HIGHLIGHTED, Words()),
        point("several", "however", Words()),
    ),
)

# The noun for those who take part in the debate of a body.
DEBATERS = tuple(
    _case(f"{ar} إلى التقدم المحرز.", f"{en} referred to the progress made.", point(quantifier, debaters=who))
    for quantifier, who, ar, en in (
        ("one", "delegates", "أشار أحد المندوبين", "One delegate"),
        ("all", "delegates", "أشار المندوبون", "Delegates"),
        ("several", "representatives", "أشار عدة ممثلين", "Several representatives"),
        ("other", "representatives", "أشار ممثلون آخرون", "Other representatives"),
        ("one", "members", "أشار أحد الأعضاء", "One member"),
        ("two", "members", "أشار عضوان", "Two members"),
        ("several", "members", "أشار عدة أعضاء", "Several members"),
        ("one", "member_states", "أشارت إحدى الدول الأعضاء", "One Member State"),
        ("many", "member_states", "أشارت دول أعضاء عديدة", "Many Member States"),
        ("another", "groups", "أشارت مجموعة إقليمية أخرى", "Another regional group"),
        ("some", "groups", "أشارت بعض المجموعات الإقليمية", "Some regional groups"),
        ("most", "member_states", "أشارت معظم الدول الأعضاء", "Most Member States"),
        ("some", "member_states", "أشارت بعض الدول الأعضاء", "Some Member States"),
        ("one", "state_groups", "أشارت إحدى مجموعات الدول", "One group of States"),
        ("another", "state_groups", "أشارت مجموعة أخرى من الدول", "Another group of States"),
        ("several", "state_groups", "أشارت عدة مجموعات من الدول", "Several groups of States"),
        ("another", "delegation_groups", "أشارت مجموعة أخرى من الوفود", "Another group of delegations"),
        ("one", "entities", "أشار أحد كيانات الأمم المتحدة", "One United Nations entity"),
        ("several", "entities", "أشارت عدة كيانات تابعة للأمم المتحدة", "Several United Nations entities"),
        ("some", "entities", "أشار بعض كيانات الأمم المتحدة", "Some United Nations entities"),
        ("all", "entities", "أشارت كيانات الأمم المتحدة", "United Nations entities"),
    )
)
DEBATERS_AFTER = tuple(
    _case(
        f"غير أن {ar} إلى التقدم المحرز.",
        f"However, {en} referred to the progress made.",
        point(quantifier, "however", debaters=who),
    )
    for quantifier, who, ar, en in (
        ("another", "members", "عضواً آخر أشار", "another member"),
        ("two", "delegates", "مندوبين أشارا", "two delegates"),
        ("two", "member_states", "دولتين عضوين أشارتا", "two Member States"),
        ("many", "member_states", "دولاً أعضاء عديدة أشارت", "many Member States"),
        ("two", "groups", "مجموعتين إقليميتين أشارتا", "two regional groups"),
        ("two", "state_groups", "مجموعتين من الدول أشارتا", "two groups of States"),
        ("another", "entities", "كياناً آخر تابعاً للأمم المتحدة أشار", "another United Nations entity"),
        ("two", "entities", "كيانين تابعين للأمم المتحدة أشارا", "two United Nations entities"),
        ("a_number", "entities", "عدداً من كيانات الأمم المتحدة أشارت", "a number of United Nations entities"),
        ("other", "members", "أعضاء آخرين أشاروا", "other members"),
    )
)

_RAPPORTEUR = say("the-officer", office="rapporteur", g="f", chair_g="m")
# Somebody whom reports name by role: before the verb, after أن, and again by a pronoun.
BY_ROLE = tuple(
    _case(
        f"{before} إلى التقدم المحرز؛ غير أن {after} إلى التقدم المحرز. {again} إلى التقدم المحرز.",
        f"{en[0].upper()}{en[1:]} referred to the progress made; however, {en} referred to the progress made."
        f" {pronoun} referred to the progress made.",
        point("one", voice=voice, **facts),
        point("one", "however", voice=voice, **facts),
        point("one", form="same", voice=voice, **facts),
    )
    for voice, facts, before, after, again, en, pronoun in (
        *(
            (voice, {}, *rest)
            for voice, *rest in (
                (
                    "sponsor",
                    "أشار الوفد مقدم المقترح",
                    "الوفد مقدم المقترح أشار",
                    "وأشار",
                    "the sponsor delegation",
                    "It",
                ),
                (
                    "sponsors",
                    "أشارت الوفود مقدمة المقترح",
                    "الوفود مقدمة المقترح أشارت",
                    "وأشارت",
                    "the sponsor delegations",
                    "They",
                ),
                ("panellists", "أشار المناظرون", "المناظرين أشاروا", "وأشاروا", "the panellists", "They"),
                ("secretariat", "أشارت الأمانة", "الأمانة أشارت", "وأشارت", "the Secretariat", "It"),
                ("chair", "أشار الرئيس", "الرئيس أشار", "وأشار", "the Chair", "He"),
                ("body", "أشار الفريق العامل", "الفريق العامل أشار", "وأشار", "the Working Group", "It"),
            )
        ),
        ("chair", {"g": "f"}, "أشارت الرئيسة", "الرئيسة أشارت", "وأشارت", "the Chair", "She"),
        (
            "body",
            {"body": COMMITTEE},
            "أشارت اللجنة المخصصة",
            "اللجنة المخصصة أشارت",
            "وأشارت",
            "the Ad Hoc Committee",
            "It",
        ),
        (
            "body",
            {"body": FRIENDS},
            "أشار أصدقاء الرئاسة",
            "أصدقاء الرئاسة أشاروا",
            "وأشاروا",
            "the Friends of the Presidency",
            "It",
        ),
        (
            "official",
            {"g": "f", "person": MARIA},
            "أشارت السيدة ماريا كوستا",
            "السيدة ماريا كوستا أشارت",
            "وأشارت",
            "Ms. Maria Costa",
            "She",
        ),
        (
            "official",
            {"g": "m", "person": KARIM, "mention": "first"},
            "أشار السيد كريم حداد، محقق،",
            "السيد كريم حداد، محقق، أشار",
            "وأشار",
            "Mr. Karim Haddad, Investigator,",
            "He",
        ),
        (
            "official",
            {"g": "f", "person": MARIA, "mention": "first"},
            "أشارت السيدة ماريا لويز كوستا (السودان)، قاضية، نيابة عن مجموعة الدول الأفريقية،",
            "السيدة ماريا لويز كوستا (السودان)، قاضية، نيابة عن مجموعة الدول الأفريقية، أشارت",
            "وأشارت",
            "Ms. Maria Luiza Costa (Sudan), Judge, on behalf of the Group of African States,",
            "She",
        ),
        *(
            (
                "seat",
                {"g": g, "role": role, "numbered": numbered, "round": Ordinal(2)},
                f"{verb} {ar}",
                f"{ar} {verb}",
                f"و{verb}",
                f"the {en}",
                "She" if g == "f" else "He",
            )
            for g, role, numbered, verb, ar, en in (
                ("m", "panellist", "no", "أشار", "المناظر", "panellist"),
                ("f", "panellist", "yes", "أشارت", "المناظرة الثانية", "second panellist"),
                ("m", "discussant", "yes", "أشار", "المعقب الثاني", "second discussant"),
                ("f", "discussant", "no", "أشارت", "المعقبة", "discussant"),
                ("m", "keynote", "no", "أشار", "المتكلم الرئيسي", "keynote speaker"),
                ("f", "keynote", "yes", "أشارت", "المتكلمة الرئيسية الثانية", "second keynote speaker"),
            )
        ),
        (
            *("official", {"g": "m", "person": Person(NOTHING, NOTHING, "m", delegation=SUDAN)}),
            *("أشار السودان", "السودان أشار", "وأشار", "the Sudan", "He"),
        ),
        ("official", {}, "أشار [...]", "[...] أشار", "وأشار", "[...]", "He"),
        (
            "officer",
            {"g": "f", "person": MARIA, "officer": _RAPPORTEUR},
            "أشارت المقررة",
            "المقررة أشارت",
            "وأشارت",
            "the Rapporteur",
            "She",
        ),
    )
)

ANSWERED = (
    _case(
        "في المناقشة التي تلت ذلك، أشارت الأمانة إلى التقدم المحرز.",
        "In the discussion that followed, the Secretariat referred to the progress made.",
        point("one", "discussion", voice="secretariat", on_panel="yes"),
    ),
    _case(
        "رداً على ذلك، أشارت الأمانة إلى التقدم المحرز.",
        "In response, the Secretariat referred to the progress made.",
        point("one", "response", voice="secretariat"),
    ),
    _case(
        "رداً على الأسئلة المطروحة، أبرز المناظرون التحديات.",
        "In response to questions raised, the panellists highlighted the challenges.",
        point("one", "questions", _HIGHLIGHTED, _CHALLENGES, voice="panellists"),
    ),
    _case(
        "أُثير سؤال بشأن التكاليف. وطُلب أيضاً إيضاح بشأن المهل. وقيل إن الوقت ضيق.",
        "A question was raised about the costs. Clarification was also sought on the deadlines. It was stated"
        " that time was short.",
        point("one", said=words("التكاليف", "the costs"), form="question"),
        point("one", "likewise", said=words("المهل", "the deadlines"), form="clarification"),
        point("one", said=words("الوقت ضيق", "time was short"), form="stated"),
    ),
)

WITH_GROUPS = tuple(
    _case(
        f"أشار بعض الوفود، بما في ذلك {ar} من الدول، إلى التقدم المحرز.",
        f"Some delegations, including {en} of States, referred to the progress made.",
        point("some", debaters="delegations", groups=Count(n)),
    )
    for n, ar, en in (
        (1, "مجموعة واحدة", "one group"),
        (2, "مجموعتان", "two groups"),
        (3, "ثلاث مجموعات", "three groups"),
    )
)
PERSONS_WITH_GROUPS = tuple(
    _case(
        f"أشار عدة {ar}، بما في ذلك ثلاث مجموعات من الدول، إلى التقدم المحرز.",
        f"Several {who}, including three groups of States, referred to the progress made.",
        point("several", debaters=who, groups=Count(3)),
    )
    for who, ar in (
        ("speakers", "متكلمين"),
        ("delegates", "مندوبين"),
        ("representatives", "ممثلين"),
        ("members", "أعضاء"),
    )
)

_AFRICANS = words("مجموعة الدول الأفريقية", "the Group of African States")
_DEVELOPED = words("البلدان المتقدمة", "developed countries")
_LEAST = words("أقل البلدان نمواً", "the least developed countries")
PLURAL_GROUPS = (
    _case(
        "أشارت أقل البلدان نمواً إلى التقدم المحرز. وأبرزت التحديات.",
        "The least developed countries referred to the progress made. They highlighted the challenges.",
        point("one", voice="group", group=_LEAST),
        point("one", "none", _HIGHLIGHTED, _CHALLENGES, voice="group", group=_LEAST, form="same"),
    ),
    _case(
        "كانت البلدان المتقدمة قد أيدت التقدم المحرز. وأبرزت التحديات.",
        "Developed countries were in favour of the progress made. They highlighted the challenges.",
        point(
            "one",
            "none",
            words("كان قد أيد", "was in favour of"),
            words("التقدم المحرز", "the progress made"),
            voice="group",
            group=_DEVELOPED,
        ),
        point("one", "none", _HIGHLIGHTED, _CHALLENGES, voice="group", group=_DEVELOPED, form="same"),
    ),
)
JOINED_GROUPS = (
    _case(
        "أشارت مجموعة الدول الأفريقية إلى التقدم المحرز. وأبرزت التحديات.",
        "The Group of African States referred to the progress made. It highlighted the challenges.",
        point("one", voice="group", group=_AFRICANS),
        point("one", "none", _HIGHLIGHTED, _CHALLENGES, voice="group", group=_AFRICANS, form="same"),
    ),
    _case(
        "أشار الاتحاد الأوروبي وبعض الوفود إلى التقدم المحرز.",
        "The European Union and some delegations referred to the progress made.",
        point("some", debaters="delegations", group=words("الاتحاد الأوروبي", "the European Union")),
    ),
    *(
        _case(
            f"{before} إلى التقدم المحرز.",
            f"{en} referred to the progress made.",
            point(who, debaters=debaters, joined_groups=groups),
        )
        for groups, who, debaters, before, en in (
            (
                "several",
                "some",
                "delegates",
                "أشارت عدة مجموعات إقليمية وبعض المندوبين",
                "Several regional groups and some delegates",
            ),
            (
                "many",
                "one",
                "delegates",
                "أشارت مجموعات إقليمية عديدة وأحد المندوبين",
                "Many regional groups and one delegate",
            ),
            (
                "one",
                "many",
                "delegations",
                "أشارت إحدى المجموعات الإقليمية ووفود عديدة",
                "One regional group and many delegations",
            ),
        )
    ),
    _case(
        "غير أن مجموعتين إقليميتين وبعض المندوبين أشاروا إلى التقدم المحرز. وأبرزوا التحديات.",
        "However, two regional groups and some delegates referred to the progress made. They highlighted the"
        " challenges.",
        point("some", "however", debaters="delegates", joined_groups="two"),
        point(
            "some",
            "none",
            _HIGHLIGHTED,
            _CHALLENGES,
            debaters="delegates",
            joined_groups="two",
            form="same",
        ),
    ),
    _case(
        "غير أن مجموعة الدول الأفريقية وأحد المندوبين أشارا إلى التقدم المحرز.",
        "However, the Group of African States and one delegate referred to the progress made.",
        point("one", "however", debaters="delegates", group=_AFRICANS),
    ),
    _case(
        "غير أن إحدى المجموعات الإقليمية ومجموعة أخرى من الدول أشارتا إلى التقدم المحرز.",
        "However, one regional group and another group of States referred to the progress made.",
        point("another", "however", debaters="state_groups", joined_groups="one"),
    ),
    _case(
        "غير أن إحدى المجموعات الإقليمية وبعض الوفود أشارت إلى التقدم المحرز.",
        "However, one regional group and some delegations referred to the progress made.",
        point("some", "however", debaters="delegations", joined_groups="one"),
    ),
)

GROUPS_OF_SOME = tuple(
    _case(
        f"غير أن {ar} أشارت إلى التقدم المحرز.",
        f"However, {en} referred to the progress made.",
        point(quantifier, "however", debaters=noun, voice="state_groups", group_size=Count(n)),
    )
    for quantifier, noun, n, ar, en in (
        ("one", "delegation_groups", 2, "مجموعة من وفدين", "a group of two delegations"),
        ("one", "delegation_groups", 31, "مجموعة من ٣١ وفداً", "a group of 31 delegations"),
        ("another", "state_groups", 5, "مجموعة أخرى من خمس دول", "another group of five States"),
    )
)

A_SPEAKER = tuple(
    Case(
        say("points", parts=(made,)),
        f"{ar} إلى التقدم المحرز.",
        f"{en} referred to the progress made.",
        (("single_speaker", "article"),),
    )
    for made, ar, en in (
        (point("one", debaters="delegations"), "أشار أحد الوفود", "A delegation"),
        (point("one", debaters="entities"), "أشار أحد كيانات الأمم المتحدة", "A United Nations entity"),
        (point("another", debaters="delegations"), "أشار وفد آخر", "Another delegation"),
        (
            point("some", debaters="delegations", joined_groups="one"),
            "أشارت إحدى المجموعات الإقليمية وبعض الوفود",
            "A regional group and some delegations",
        ),
    )
)

SAME_GROUPS = (
    _case(
        "أشارت إحدى مجموعات الدول إلى التقدم المحرز. وأبرزت التحديات.",
        "One group of States referred to the progress made. The group of States highlighted the challenges.",
        point("one", debaters="state_groups", voice="state_groups"),
        point(
            "one",
            "none",
            _HIGHLIGHTED,
            _CHALLENGES,
            debaters="state_groups",
            voice="state_groups",
            form="same",
        ),
    ),
    _case(
        "أشارت بعض المجموعات الإقليمية إلى التقدم المحرز. وأبرزت التحديات.",
        "Some regional groups referred to the progress made. They highlighted the challenges.",
        point("some", debaters="groups", voice="groups"),
        point("some", "none", _HIGHLIGHTED, _CHALLENGES, debaters="groups", voice="groups", form="same"),
    ),
)

AT_MEETINGS = (
    _case(
        "في الجلسة الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، أشار العديد من المتكلمين إلى التقدم المحرز. وفي"
        " الجلسة نفسها، أشار أحد المتكلمين أيضاً إلى التقدم المحرز.",
        "At the 1st meeting, on 9 March 2022, many speakers referred to the progress made. At the same"
        " meeting, one speaker also referred to the progress made.",
        point("many", sittings=at((1, 9))),
        point("one", "also", sittings=AGAIN),
    ),
    _case(
        "أثناء التبادل العام للآراء الذي جرى في الجلستين الأولى والثانية، المعقودتين في ٩ آذار/مارس ٢٠٢٢،"
        " أشارت الوفود إلى التقدم المحرز.",
        "During the general exchange of views held at the 1st and 2nd meetings, on 9 March 2022, delegations"
        " referred to the progress made.",
        point("all", "exchange", debaters="delegations", sittings=at((1, 9), (2, 9))),
    ),
    _case(
        "أثناء المناقشة العامة التي جرت في الجلسات من الأولى إلى الثالثة، المعقودة في ٩ آذار/مارس ٢٠٢٢، أشارت"
        " الوفود إلى التقدم المحرز.",
        "During the general discussion held at the 1st to 3rd meetings, on 9 March 2022, delegations referred"
        " to the progress made.",
        point("all", "general", debaters="delegations", sittings=at((1, 9), (2, 9), (3, 9))),
    ),
    _case(
        "في المناقشات التي تلت ذلك في الجلسة نفسها، أشار أحد المتكلمين إلى التقدم المحرز.",
        "In the discussions that followed at the same meeting, one speaker referred to the progress made.",
        point("one", "discussion", sittings=AGAIN),
    ),
    _case(
        "في هذا الصدد، في الجلسة نفسها، أشار أحد المتكلمين إلى التقدم المحرز؛ غير أنه، في الجلسة نفسها، أشار"
        " متكلم آخر إلى التقدم المحرز.",
        "In that regard, at the same meeting, one speaker referred to the progress made; however, at the same"
        " meeting, another speaker referred to the progress made.",
        point("one", "regard", sittings=AGAIN),
        point("another", "however", sittings=AGAIN),
    ),
)

# The body itself considers, at meetings of its own; those of a debate are the debate's.
AT_ITS_OWN = (
    _case(
        "في جلستها الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، أبرزت اللجنة المخصصة التحديات؛ غير أنه، في"
        " الجلسة نفسها، أشارت اللجنة المخصصة إلى التقدم المحرز.",
        "At its 1st meeting, on 9 March 2022, the Ad Hoc Committee highlighted the challenges; however, at"
        " the same meeting, the Ad Hoc Committee referred to the progress made.",
        point("one", "none", _HIGHLIGHTED, _CHALLENGES, voice="body", body=COMMITTEE, sittings=at((1, 9))),
        point("one", "however", voice="body", body=COMMITTEE, sittings=AGAIN),
    ),
    _case(
        "في هذا الصدد، في جلستيه الأولى والثانية، المعقودتين في ٩ آذار/مارس ٢٠٢٢، أشار الفريق العامل إلى"
        " التقدم المحرز.",
        "In that regard, at its 1st and 2nd meetings, on 9 March 2022, the Working Group referred to the"
        " progress made.",
        point("one", "regard", voice="body", sittings=at((1, 9), (2, 9))),
    ),
    _case(
        "أثناء المناقشة العامة التي جرت في الجلسة الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، أشار الفريق العامل"
        " إلى التقدم المحرز.",
        "During the general discussion held at the 1st meeting, on 9 March 2022, the Working Group referred"
        " to the progress made.",
        point("one", "general", voice="body", sittings=at((1, 9))),
    ),
)

_WHOLE = say("informal-the", kind="working_group", name=Missing(), chair_g="m")
IN_INFORMAL_BODIES = (
    _case(
        "أثناء التبادل العام للآراء الذي جرى في الجلسة نفسها وفي الجلسة الأولى للفريق العامل الجامع، أشارت"
        " الوفود إلى التقدم المحرز.",
        "During the general exchange of views held at the same meeting and at the 1st meeting of the Working"
        " Group of the Whole, delegations referred to the progress made.",
        point(
            "all",
            "exchange",
            debaters="delegations",
            sittings=AGAIN,
            informal=_WHOLE,
            meetings=OtherMeetings((1,)),
        ),
    ),
    _case(
        "في الجلسة الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، وفي الجلستين الثانية والثالثة للفريق العامل الجامع،"
        " أشارت الوفود إلى التقدم المحرز.",
        "At the 1st meeting, on 9 March 2022, and at the 2nd and 3rd meetings of the Working Group of the"
        " Whole, delegations referred to the progress made.",
        point(
            "all",
            debaters="delegations",
            sittings=at((1, 9)),
            informal=_WHOLE,
            meetings=OtherMeetings((2, 3)),
        ),
    ),
    _case(
        "في الجلسات من الأولى إلى الثالثة للفريق العامل الجامع، أشارت الوفود إلى التقدم المحرز.",
        "At the 1st to 3rd meetings of the Working Group of the Whole, delegations referred to the progress"
        " made.",
        point("all", debaters="delegations", informal=_WHOLE, meetings=OtherMeetings((1, 2, 3))),
    ),
)

CASES = (
    *IN_INFORMAL_BODIES,
    *AT_ITS_OWN,
    *HOWEVER_BEGINS,
    *PLURAL_GROUPS,
    *(*BEFORE, *HOWEVER, *JOINED, *WRITTEN, *DEBATERS, *DEBATERS_AFTER),
    *(
        *BY_ROLE,
        *ANSWERED,
        *WITH_GROUPS,
        *PERSONS_WITH_GROUPS,
        *SAME_GROUPS,
        *JOINED_GROUPS,
        *A_SPEAKER,
        *GROUPS_OF_SOME,
        *AT_MEETINGS,
    ),
)
