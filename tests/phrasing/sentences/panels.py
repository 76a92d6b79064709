"""The name of a panel, and who moderated it."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.facts import (
    BODY,
    COMMITTEE,
    EGYPT,
    JAPAN,
    LEILA,
    NOT_SAID,
    OMAR,
    TITLE,
    UGANDA,
    Case,
    at,
)
from wgdesk.phrasing.facts import (
    Count,
    ItemRefs,
    Missing,
    Names,
    Ordinal,
    People,
    Person,
    Sittings,
    Symbol,
    Words,
)
from wgdesk.phrasing.tree import Say, say

_TWO = ItemRefs((2,))
PARTNERS = Words((("ar", "رؤساء السجلات"), ("en", "heads of registers")))
CHAIR = say("the-officer", office="chair", g="f", chair_g="f")

# Kinds of panel: as the object of the sentence, and named again.
KINDS = {
    "dialogue": (
        "حواراً تفاعلياً مع رؤساء السجلات",
        "الحوار التفاعلي",
        "an interactive dialogue with heads of registers",
        "interactive dialogue",
    ),
    "exchange": (
        "مناقشة تفاعلية",
        "المناقشة التفاعلية",
        "an interactive discussion",
        "interactive discussion",
    ),
    "expert": (
        "حلقة نقاش للخبراء",
        "حلقة نقاش الخبراء",
        "an expert panel discussion",
        "expert panel discussion",
    ),
    "high_level": (
        "حلقة نقاش رفيعة المستوى",
        "حلقة النقاش الرفيعة المستوى",
        "a high-level panel discussion",
        "high-level panel discussion",
    ),
    "interactive": (
        "حلقة نقاش تفاعلية",
        "حلقة النقاش التفاعلية",
        "an interactive panel discussion",
        "interactive panel discussion",
    ),
    "high_level_dialogue": (
        "حواراً تفاعلياً رفيع المستوى",
        "الحوار التفاعلي الرفيع المستوى",
        "a high-level interactive dialogue",
        "high-level interactive dialogue",
    ),
    "ministerial_forum": ("منتدى وزارياً", "المنتدى الوزاري", "a ministerial forum", "ministerial forum"),
    "ministerial_table": (
        "مائدة مستديرة وزارية",
        "المائدة المستديرة الوزارية",
        "a ministerial round table",
        "ministerial round table",
    ),
    "panel": ("حلقة نقاش", "حلقة النقاش", "a panel discussion", "panel discussion"),
    "round_table": ("مائدة مستديرة", "المائدة المستديرة", "a round table", "round table"),
    "special": ("إلى عرض خاص", "العرض الخاص", "a special presentation", "special presentation"),
    "stakeholder_forum": (
        "منتدى لأصحاب المصلحة المتعددين",
        "منتدى أصحاب المصلحة المتعددين",
        "a multi-stakeholder forum",
        "multi-stakeholder forum",
    ),
    "stakeholders": (
        "حلقة نقاش لأصحاب المصلحة المتعددين",
        "حلقة نقاش أصحاب المصلحة المتعددين",
        "a multi-stakeholder panel discussion",
        "multi-stakeholder panel discussion",
    ),
    "thematic": ("إلى عرض مواضيعي", "العرض المواضيعي", "a thematic presentation", "thematic presentation"),
    "thematic_discussion": (
        "مناقشة مواضيعية",
        "المناقشة المواضيعية",
        "a thematic discussion",
        "thematic discussion",
    ),
}
_MASCULINE = (
    *("dialogue", "high_level_dialogue", "ministerial_forum", "special", "stakeholder_forum", "thematic"),
)


def called(
    kind: str = "discussion",
    items: ItemRefs = _TWO,
    *,
    number: int = 0,
    title: Words = TITLE,
    titled: str = "no",
) -> Say:
    """Return the name of a panel; ``number``: its number among several."""
    return say(
        "panel-discussion",
        items=items,
        kind=kind,
        numbered="yes" if number else "no",
        round=Ordinal(number or 1),
        title=TITLE,
        titled=titled,
        partners=NOT_SAID,
    )


def _moderated(discussion: Say, who: Person) -> Say:
    moderator = by(replace(who, function=Words()))
    return say("panel-moderated-alone", discussion=discussion, moderator=moderator, g=who.gender)


def by(who: Person, said: str = "unsaid", *, placed: str = "no", office: Say | None = None) -> Say:
    """Return the moderator of a panel."""
    return _leaders(_leader(who, placed=placed, office=office), said, 1, who.gender)


def by_both(said: str, *people: Person) -> Say:
    """Return two persons who led a panel together."""
    first, second = (_leader(one, closed="yes" if one is people[0] else "no") for one in people)
    women = all(one.gender == "f" for one in people)
    return _leaders(say("listing", parts=(first, second)), said, 2, "f" if women else "m")


def _leaders(who: Say, said: str, n: int, g: str) -> Say:
    return say("panel-leaders", who=who, said=said, n=Count(n), g=g)


def _leader(who: Person, *, placed: str = "no", office: Say | None = None, closed: str = "no") -> Say:
    return say(
        "panel-leader",
        leader=People((who,)),
        placed=placed,
        ranked="no" if office is None else "yes",
        officer=NOT_SAID if office is None else office,
        closed=closed,
    )


def _held(
    *,
    sittings: Sittings | None = None,
    kind: str = "panel",
    items: ItemRefs = _TWO,
    titled: str = "no",
    moderator: Say | None = None,
    chair: Say | None = None,
    chair_g: str = "f",
    g: str = "m",
    body: Words = BODY,
    presenters: Say | None = None,
    continued: Say | None = None,
) -> Say:
    return say(
        "panel-held",
        body=body,
        known="no" if sittings is None else "yes",
        sittings=sittings or Missing(),
        kind=kind,
        items=items,
        titled=titled,
        title=TITLE,
        heard="yes" if kind in ("thematic", "special") else "no",
        presenters=presenters or NOT_SAID,
        continued=continued or NOT_SAID,
        partners=say("panel-partners", partners=PARTNERS) if kind == "dialogue" else NOT_SAID,
        chaired=say(
            "panel-chairing-after", kind=kind, chair=chair, closed="yes" if moderator else "no", g=chair_g
        )
        if chair
        else NOT_SAID,
        moderated=say(
            "panel-moderating-after", also="yes" if chair else "no", kind=kind, moderator=moderator, g=g
        )
        if moderator
        else NOT_SAID,
    )


def _continued(kind: str, number: int | None, key: str = "panel-continued") -> Say:
    sittings = Missing() if number is None else replace(at((number, 9)), dated=False)
    known = "no" if number is None else "yes"
    return say(key, earlier=say("panel-continuing", body=BODY, kind=kind, known=known, sittings=sittings))


CONTINUED = (
    Case(
        _held(
            items=ItemRefs(()),
            kind="dialogue",
            titled="theme",
            continued=_continued("high_level_dialogue", 8, "panel-continuing-after"),
        ),
        "عقد الفريق العامل حواراً تفاعلياً مع رؤساء السجلات بشأن موضوع"
        ' "تدابير منع الجريمة"، مواصلةً للحوار التفاعلي الرفيع المستوى الذي عُقد في جلسته الثامنة.',
        "The Working Group held an interactive dialogue with heads of registers on the theme “Crime"
        " prevention measures”, as a continuation of the high-level interactive dialogue held at its 8th"
        " meeting.",
    ),
    Case(
        _continued("panel", 2),
        "وجرى ذلك مواصلةً لحلقة النقاش التي عُقدت في جلسته الثانية.",
        "It was held as a continuation of the panel discussion held at its 2nd meeting.",
    ),
    Case(
        _continued("round_table", None),
        "وجرى ذلك مواصلةً للمائدة المستديرة.",
        "It was held as a continuation of the round table.",
    ),
)
HELD = (
    *CONTINUED,
    Case(
        _held(
            sittings=at((3, 9)), titled="theme", moderator=by(replace(OMAR, function=Words())), body=COMMITTEE
        ),
        "عقدت اللجنة المخصصة، في جلستها الثالثة، المعقودة في ٩ آذار/مارس ٢٠٢٢، حلقة نقاش في إطار البند ٢ من"
        " جدول"
        ' الأعمال بشأن موضوع "تدابير منع الجريمة"، أدارها السيد عمر القاضي (اليابان).',
        "At its 3rd meeting, on 9 March 2022, the Ad Hoc Committee held a panel discussion under agenda"
        " item 2 on the theme “Crime prevention measures”, moderated by Mr. Omar Elkadi (Japan).",
    ),
    Case(
        _held(items=ItemRefs(()), kind="round_table", titled="entitled"),
        'عقد الفريق العامل مائدة مستديرة بعنوان "تدابير منع الجريمة".',
        "The Working Group held a round table, entitled “Crime prevention measures”.",
    ),
    Case(
        _held(sittings=replace(at((3, 9)), same=True), moderator=by(LEILA), g="f", items=ItemRefs(())),
        "في الجلسة نفسها، عقد الفريق العامل حلقة نقاش، أدارتها السيدة ليلى بن سالم، مستشارة في وزارة العدل.",
        "At the same meeting, the Working Group held a panel discussion, moderated by Ms. Leila Ben Salem,"
        " Adviser, Ministry of Justice.",
    ),
    Case(
        say("panel-keynote", panel=People((LEILA,))),
        "وألقت كلمة رئيسية السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل.",
        "A keynote statement was made by Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice.",
    ),
    Case(
        say("panel-keynote", panel=People((LEILA, OMAR))),
        "وألقى كلمة رئيسية كل من: السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل؛ السيد عمر القاضي"
        " (اليابان)، مدع عام.",
        "Keynote statements were made by the following speakers: Ms. Leila Ben Salem (Canada), Adviser,"
        " Ministry of Justice; and Mr. Omar Elkadi (Japan), Prosecutor.",
    ),
    *(
        Case(say("panel-discussants", panel=People(people)), f"{ar}.", f"{en}.")
        for people, ar, en in (
            (
                (OMAR,),
                "وتولى التعقيب السيد عمر القاضي (اليابان)، مدع عام",
                "The discussant was Mr. Omar Elkadi (Japan), Prosecutor",
            ),
            (
                (LEILA, OMAR),
                "وتولى التعقيب المعقبان التالي اسماهما: السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل؛"
                " السيد عمر القاضي (اليابان)، مدع عام",
                "The discussants were Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice; and Mr."
                " Omar Elkadi (Japan), Prosecutor",
            ),
            (
                (LEILA, LEILA),
                "وتولت التعقيب المعقبتان التالي اسماهما: السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل؛"
                " السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل",
                "The discussants were Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice; and Ms."
                " Leila Ben Salem (Canada), Adviser, Ministry of Justice",
            ),
            (
                (OMAR, OMAR, LEILA),
                "وتولى التعقيب المعقبون التالية أسماؤهم: السيد عمر القاضي (اليابان)، مدع عام؛ السيد عمر"
                " القاضي (اليابان)، مدع عام؛ السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل",
                "The discussants were Mr. Omar Elkadi (Japan), Prosecutor; Mr. Omar Elkadi (Japan),"
                " Prosecutor; and Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice",
            ),
            (
                (LEILA, LEILA, LEILA),
                "وتولت التعقيب المعقبات التالية أسماؤهن: السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل؛"
                " السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل؛ السيدة ليلى بن سالم (كندا)، مستشارة"
                " في وزارة العدل",
                "The discussants were Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice; Ms. Leila"
                " Ben Salem (Canada), Adviser, Ministry of Justice; and Ms. Leila Ben Salem (Canada), Adviser"
                ", Ministry of Justice",
            ),
        )
    ),
    *(
        Case(say("panel-presentations", panel=People(people)), ar, en)
        for people, ar, en in (
            (
                (LEILA,),
                "وقدمت عرضاً إيضاحياً المناظرة التالي اسمها: السيدة ليلى بن سالم (كندا)، مستشارة في وزارة"
                " العدل.",
                "A presentation was made by the following panellist: Ms. Leila Ben Salem (Canada), Adviser,"
                " Ministry of Justice.",
            ),
            (
                (LEILA, OMAR),
                "وقدم عرضين إيضاحيين المناظران التالي اسماهما: السيدة ليلى بن سالم (كندا)، مستشارة في وزارة"
                " العدل؛ السيد عمر القاضي (اليابان)، مدع عام.",
                "Presentations were made by the following panellists: Ms. Leila Ben Salem (Canada), Adviser,"
                " Ministry of Justice; and Mr. Omar Elkadi (Japan), Prosecutor.",
            ),
            (
                (OMAR, OMAR, OMAR),
                "وقدم عروضاً إيضاحية المناظرون التالية أسماؤهم: السيد عمر القاضي (اليابان)، مدع عام؛ السيد"
                " عمر القاضي (اليابان)، مدع عام؛ السيد عمر القاضي (اليابان)، مدع عام.",
                "Presentations were made by the following panellists: Mr. Omar Elkadi (Japan), Prosecutor;"
                " Mr. Omar Elkadi (Japan), Prosecutor; and Mr. Omar Elkadi (Japan), Prosecutor.",
            ),
        )
    ),
    *(
        Case(say("panel-followed", presentations=Count(n)), ar, en)
        for n, ar, en in (
            (0, "وتلت ذلك مناقشة تفاعلية.", "An interactive discussion followed."),
            (
                1,
                "وأعقبت العرض الإيضاحي مناقشة تفاعلية.",
                "The presentation was followed by an interactive discussion.",
            ),
            (
                2,
                "وأعقبت العرضين الإيضاحيين مناقشة تفاعلية.",
                "The presentations were followed by an interactive discussion.",
            ),
            (
                3,
                "وأعقبت العروض الإيضاحية مناقشة تفاعلية.",
                "The presentations were followed by an interactive discussion.",
            ),
        )
    ),
)

_OF_ITEM = "في إطار البند ٢ من جدول الأعمال"

LINK = Symbol("https://example.org/panel")


def _of_kind(kind: str) -> tuple[Case, ...]:
    """Return what is said of a panel of one kind, whose verb is that of hearing if it is a presentation."""
    a_ar, the_ar, a_en, the_en = KINDS[kind]
    verb_ar, verb_en = ("استمع", "heard") if kind in ("thematic", "special") else ("عقد", "held")
    first, named, it = ("الأول", "المعنون", "ه") if kind in _MASCULINE else ("الأولى", "المعنونة", "ها")
    return (
        Case(
            _held(items=ItemRefs(()), kind=kind, titled="subject", moderator=by(OMAR, "statement")),
            f"{verb_ar} الفريق العامل {a_ar} بشأن تدابير منع الجريمة، أدار{it} السيد عمر القاضي، مدع عام،"
            " الذي ألقى كلمة.",
            f"The Working Group {verb_en} {a_en} on Crime prevention measures, moderated by Mr. Omar Elkadi,"
            " Prosecutor, who made a statement.",
        ),
        Case(
            _moderated(called(kind, ItemRefs(()), number=1, titled="entitled"), OMAR),
            f'أدار {the_ar} {first}، {named} "تدابير منع الجريمة"، السيد عمر القاضي (اليابان).',
            f"The first {the_en}, entitled “Crime prevention measures”, was moderated by Mr. Omar Elkadi"
            " (Japan).",
        ),
        Case(
            say("panel-details", kind=kind, link=LINK),
            f"ويمكن الاطلاع على تفاصيل {the_ar} على الرابط التالي: https://example.org/panel.",
            f"Details of the {the_en} are available at https://example.org/panel.",
        ),
    )


_NO_ITEM = ItemRefs(())


def _ensuing(interactive: str, ar: str, en: str) -> Case:
    beginning = say(
        "stated",
        active="yes",
        also="no",
        at=say("panel-ensuing", interactive=interactive),
        g="m",
        items=_NO_ITEM,
        led="yes",
        medium="room",
        n=Count(1),
    )
    text = say(
        "spoke-actively",
        also="no",
        capacity="representative",
        medium="room",
        n=Count(1),
        names=Names((JAPAN,)),
        stated=beginning,
    )
    return Case(
        say("following", text=text),
        f"وخلال {ar}، تكلم ممثل اليابان.",
        f"During {en}, the representative of Japan made a statement.",
    )


_SAID = {
    "statement": ("التي ألقت كلمة", "اللتان ألقتا كلمتين", "made a statement", "made statements"),
    "introductory": (
        "التي ألقت كلمة استهلالية",
        "اللتان ألقتا كلمتين استهلاليتين",
        "made an introductory statement",
        "made introductory statements",
    ),
    "keynote": (
        "التي ألقت كلمة رئيسية",
        "اللتان ألقتا كلمتين رئيسيتين",
        "made a keynote statement",
        "made keynote statements",
    ),
    "opening": (
        "التي أدلت بملاحظات افتتاحية",
        "اللتان أدلتا بملاحظات افتتاحية",
        "made opening remarks",
        "made opening remarks",
    ),
    "closing": (
        "التي أدلت بملاحظات ختامية",
        "اللتان أدلتا بملاحظات ختامية",
        "made closing remarks",
        "made closing remarks",
    ),
    "summary": (
        "التي لخصت المناقشة",
        "اللتان لخصتا المناقشة",
        "summarized the discussion",
        "summarized the discussion",
    ),
}
_MEN_SAID = {
    "statement": ("الذي ألقى كلمة", "اللذان ألقيا كلمتين"),
    "opening": ("الذي أدلى بملاحظات افتتاحية", "اللذان أدليا بملاحظات افتتاحية"),
    "closing": ("الذي أدلى بملاحظات ختامية", "اللذان أدليا بملاحظات ختامية"),
    "summary": ("الذي لخص المناقشة", "اللذان لخصا المناقشة"),
}
SALMA = replace(LEILA, name=Words((("ar", "سلمى عطية"), ("en", "Salma Atiya"))), function=Words())


def _led(said: str) -> tuple[Case, ...]:
    """Return what is said of women, and of a man with a woman, who chaired or moderated a panel."""
    one_ar, two_ar, one_en, two_en = _SAID[said]
    women = Case(
        say("panel-moderated", kind="panel", g="f", moderator=by_both(said, LEILA, SALMA)),
        f"وأدارتها السيدة ليلى بن سالم، مستشارة في وزارة العدل، والسيدة سلمى عطية (كندا)، {two_ar}.",
        "It was moderated by Ms. Leila Ben Salem, Adviser, Ministry of Justice, and Ms. Salma Atiya (Canada),"
        f" who {two_en}.",
    )
    woman = Case(
        say("panel-chaired", kind="dialogue", g="f", chair=by(LEILA, said, placed="yes")),
        f"وترأسته السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل، {one_ar}.",
        f"It was chaired by Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice, who {one_en}.",
    )
    if said not in _MEN_SAID:
        return (woman, women)
    man_ar, men_ar = _MEN_SAID[said]
    man = Case(
        say("panel-chaired-alone", discussion=called("panel", _NO_ITEM), g="m", chair=by(OMAR, said)),
        f"ترأس حلقة النقاش السيد عمر القاضي، مدع عام، {man_ar}.",
        f"The panel discussion was chaired by Mr. Omar Elkadi, Prosecutor, who {one_en}.",
    )
    mixed = Case(
        say("panel-moderated", kind="panel", g="m", moderator=by_both(said, OMAR, SALMA)),
        f"وأدارها السيد عمر القاضي، مدع عام، والسيدة سلمى عطية (كندا)، {men_ar}.",
        f"It was moderated by Mr. Omar Elkadi, Prosecutor, and Ms. Salma Atiya (Canada), who {two_en}.",
    )
    return (woman, women, man, mixed)


LED = (
    *(case for said in _SAID for case in _led(said)),
    Case(
        _held(items=_NO_ITEM, kind="dialogue", chair=by(LEILA, "opening", office=CHAIR), moderator=by(OMAR)),
        "عقد الفريق العامل حواراً تفاعلياً مع رؤساء السجلات، ترأسته الرئيسة، التي أدلت بملاحظات افتتاحية،"
        " وأداره السيد عمر القاضي، مدع عام.",
        "The Working Group held an interactive dialogue with heads of registers, chaired by the Chair, who"
        " made opening remarks, and moderated by Mr. Omar Elkadi, Prosecutor.",
    ),
    Case(
        _held(items=_NO_ITEM, chair=by(LEILA, office=CHAIR), moderator=by(OMAR)),
        "عقد الفريق العامل حلقة نقاش، ترأستها الرئيسة، وأدارها السيد عمر القاضي، مدع عام.",
        "The Working Group held a panel discussion, chaired by the Chair and moderated by Mr. Omar Elkadi,"
        " Prosecutor.",
    ),
    Case(
        _held(items=_NO_ITEM, chair=by(OMAR), chair_g="m"),
        "عقد الفريق العامل حلقة نقاش، ترأسها السيد عمر القاضي، مدع عام.",
        "The Working Group held a panel discussion, chaired by Mr. Omar Elkadi, Prosecutor.",
    ),
)


_PRESENTED = tuple(
    Case(
        say(
            "panel-presented-by", names=Names((JAPAN, UGANDA, EGYPT)[:n], "entered"), capacity=one, also=also
        ),
        ar,
        en,
    )
    for n, also, one, ar, en in (
        (
            1,
            "no",
            "representative",
            "وقدم عرضاً إيضاحياً ممثل اليابان.",
            "The representative of Japan gave a presentation.",
        ),
        (
            2,
            "yes",
            "representative",
            "وقدم عرضين إيضاحيين أيضاً ممثلا اليابان وأوغندا.",
            "The representatives of Japan and Uganda also gave presentations.",
        ),
        (
            3,
            "no",
            "representative",
            "وقدم عروضاً إيضاحية ممثلو اليابان، وأوغندا، ومصر.",
            "The representatives of Japan, Uganda and Egypt gave presentations.",
        ),
    )
)

REMOTE = Names((JAPAN, UGANDA), "entered", media=((JAPAN.code, "online"), (UGANDA.code, "video")))

TOLD = (
    *_PRESENTED,
    Case(
        say("panel-presented-by", names=REMOTE, capacity="representative", also="no"),
        "وقدم عرضين إيضاحيين ممثلا اليابان (عن طريق التداول بالفيديو) وأوغندا (في رسالة مصورة مسبقة"
        " التسجيل).",
        "The representatives of Japan (by video link) and Uganda (in a pre-recorded video message) gave"
        " presentations.",
    ),
    *LED,
    Case(
        _held(
            items=_NO_ITEM,
            kind="special",
            presenters=say("panel-heard-from-delegations", names=Names((JAPAN,)), capacity="representative"),
        ),
        "استمع الفريق العامل إلى عرض خاص قدمه ممثل اليابان.",
        "The Working Group heard a special presentation by the representative of Japan.",
    ),
    _ensuing("yes", "المناقشة التفاعلية التي تلت ذلك", "the ensuing interactive discussion"),
    _ensuing("no", "المناقشة التي تلت ذلك", "the ensuing discussion"),
    *(case for kind in KINDS for case in _of_kind(kind)),
    Case(
        say("panel-moderated", kind="dialogue", g="f", moderator=by(LEILA, "keynote", office=CHAIR)),
        "وأدارته الرئيسة، التي ألقت كلمة رئيسية.",
        "It was moderated by the Chair, who made a keynote statement.",
    ),
    Case(
        say("panel-moderated", kind="panel", g="f", moderator=by(LEILA, "introductory", office=CHAIR)),
        "وأدارتها الرئيسة، التي ألقت كلمة استهلالية.",
        "It was moderated by the Chair, who made an introductory statement.",
    ),
    Case(
        say("panel-moderated", kind="panel", g="f", moderator=by(LEILA, office=CHAIR)),
        "وأدارتها الرئيسة.",
        "It was moderated by the Chair.",
    ),
    *(
        Case(
            _held(
                items=_NO_ITEM,
                kind="special",
                titled="entitled",
                presenters=say("panel-heard-from", panel=People((LEILA,))),
            ),
            'استمع الفريق العامل إلى عرض خاص بعنوان "تدابير منع الجريمة" قدمته السيدة ليلى بن سالم (كندا)،'
            " مستشارة في وزارة العدل.",
            "The Working Group heard a special presentation by Ms. Leila Ben Salem (Canada), Adviser,"
            " Ministry of Justice, entitled “Crime prevention measures”.",
        ),
    ),
    Case(
        _moderated(called("dialogue", _NO_ITEM, titled="theme"), OMAR),
        'أدار الحوار التفاعلي بشأن موضوع "تدابير منع الجريمة" السيد عمر القاضي (اليابان).',
        "The interactive dialogue on the theme “Crime prevention measures” was moderated by Mr. Omar Elkadi"
        " (Japan).",
    ),
    Case(
        _moderated(called("dialogue", _NO_ITEM, titled="subject"), OMAR),
        "أدار الحوار التفاعلي بشأن تدابير منع الجريمة السيد عمر القاضي (اليابان).",
        "The interactive dialogue on Crime prevention measures was moderated by Mr. Omar Elkadi (Japan).",
    ),
)

CASES = (
    *HELD,
    *TOLD,
    Case(
        _moderated(called("panel", number=1), OMAR),
        f"أدار حلقة النقاش الأولى {_OF_ITEM} السيد عمر القاضي (اليابان).",
        "The first panel discussion under agenda item 2 was moderated by Mr. Omar Elkadi (Japan).",
    ),
    Case(
        _moderated(called("round_table", number=2, titled="entitled"), LEILA),
        f'أدارت المائدة المستديرة الثانية {_OF_ITEM}، المعنونة "تدابير منع الجريمة"، السيدة ليلى بن سالم'
        " (كندا).",
        "The second round table under agenda item 2, entitled “Crime prevention measures”, was moderated by"
        " Ms. Leila Ben Salem (Canada).",
    ),
    Case(
        _moderated(called("panel", ItemRefs(())), OMAR),
        "أدار حلقة النقاش السيد عمر القاضي (اليابان).",
        "The panel discussion was moderated by Mr. Omar Elkadi (Japan).",
    ),
    Case(
        say("panel-moderated", kind="panel", moderator=by(LEILA), g="f"),
        "وأدارتها السيدة ليلى بن سالم، مستشارة في وزارة العدل.",
        "It was moderated by Ms. Leila Ben Salem, Adviser, Ministry of Justice.",
    ),
    Case(
        say("panel-moderated", kind="panel", moderator=by(LEILA, placed="yes"), g="f"),
        "وأدارتها السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل.",
        "It was moderated by Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice.",
    ),
    Case(say("heading-chapter-panels"), "حلقات النقاش", "Panel discussions"),
    Case(say("heading-chapter-replies"), "ممارسة حق الرد", "Right of reply"),
)
