"""Who opened the meeting, capacities, remarks, offices without names, and the Bureau in one sentence."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.facts import (
    AGAIN,
    AMINA,
    BODY,
    JAPAN,
    KARIM,
    LEILA,
    NOT_SAID,
    OMAR,
    YEMEN,
    Case,
    at,
    days,
    names,
    words,
)
from tests.phrasing.sentences.officers import officer
from wgdesk.phrasing.facts import (
    Count,
    ItemRefs,
    Missing,
    Name,
    Ordinal,
    People,
    Person,
    Sittings,
    Words,
)
from wgdesk.phrasing.tree import Say, say
from wgdesk.words.variants import yes_no

GROUP = words("مجموعة الدول الأفريقية", "the Group of African States")
POST = words("رئيسة فريق الخبراء", "Chair of the Group of Experts")
# Two persons without a name; nobody has recorded the gender of the second.
UNDER = Person(
    Words(),
    Words(),
    "f",
    function=words("وكيلة الأمين العام لشؤون الأنهار", "Under-Secretary-General for River Affairs"),
)
VICE = Person(
    Words(),
    Words(),
    "m",
    function=words("نائب رئيس الجمعية العامة", "Vice-President of the General Assembly"),
    delegation=JAPAN,
    guessed=True,
)
NO, ITEM = ItemRefs(()), ItemRefs((2,))
DISCUSSION = say(
    "panel-discussion",
    items=ITEM,
    kind="discussion",
    numbered="no",
    round=Ordinal(1),
    title=Words(),
    titled="no",
    partners=NOT_SAID,
)


def _people(*persons: Person) -> Say:
    return say("who-people", people=People(persons))


def _delegations(capacity: str, *states: Name) -> Say:
    return say("who-delegations", capacity=capacity, names=names(*states))


def _who(capacity: str, g: str, *, posted: str = "yes", grouped: str = "no") -> Say:
    return say(
        "who-in-capacity",
        capacity=capacity,
        speaker=JAPAN,
        g=g,
        post=POST,
        posted=posted,
        group=GROUP,
        grouped=grouped,
    )


def _by_itself(
    who: Say, n: int = 1, *, also: str = "no", medium: str = "room", items: ItemRefs = NO, led: bool = False
) -> Say:
    facts = {"also": also, "g": "f", "medium": medium}
    meeting = say("at-the-sittings", sittings=AGAIN) if led else NOT_SAID
    return say("spoke-by-itself", at=meeting, items=items, led=yes_no(led), n=Count(n), who=who, **facts)


def _remarks(kind: str, who: Say, medium: str = "room", items: ItemRefs = NO, g: str = "f") -> Say:
    return say("remarks-made", g=g, items=items, kind=kind, medium=medium, who=who)


def _addressed(who: Say, n: int = 1, medium: str = "room", items: ItemRefs = NO, g: str = "f") -> Say:
    return say("addressed-body", body=BODY, g=g, items=items, medium=medium, n=Count(n), who=who)


def _stated(kind: str, g: str = "f", medium: str = "room") -> Say:
    return say(f"stated-{kind}", g=g, medium=medium, n=Count(1))


def serving_from(day: int | None, remainder: str = "no", term: Words | None = None) -> Say:
    known = Missing() if day is None else days(day)
    return say(
        "serving-from",
        dated=yes_no(day is not None),
        day=known,
        remainder=remainder,
        termed=yes_no(term is not None),
        term=term or Missing(),
    )


def _besides(
    nominated: str = "yes",
    replacing: str = "yes",
    *,
    successor: str = "replaces",
    later: Sittings | None = None,
    since: int | None = None,
) -> Say:
    return say(
        "nominated",
        nominated=nominated,
        group=GROUP,
        replacing=replacing,
        replaced=AMINA,
        successor=successor,
        later=yes_no(later is not None),
        sittings=later or Missing(),
        since=NOT_SAID if since is None else serving_from(since),
    )


def _as(
    *persons: Person, which: str, manner: str = "election", chair_g: str = "m", since: Say = NOT_SAID
) -> Say:
    n = Count(len(persons))
    office = say("offices", office=which, n=n, g="m", chair_g=chair_g)
    if len(persons) == 1:
        office = officer("the-officer", which, persons[0].gender, chair_g)
    return say(
        "elected-as",
        people=People(persons),
        n=n,
        office=office,
        which=which,
        chair_g=chair_g,
        besides=NOT_SAID,
        since=since,
        manner=manner,
    )


def _running(*parts: Say, manner: str) -> Say:
    officers = say("listing", parts=parts)
    return say("officers-elected-running", body=BODY, sittings=at((1, 9)), manner=manner, officers=officers)


def _before(*parts: Say, n: int, g: str) -> Say:
    lead = say("officers-before", manner="election", n=Count(n), g=g)
    return say("officers-running", lead=lead, officers=say("listing", parts=parts))


def _quoted(who: Say, g: str = "m", medium: str = "room") -> Say:
    return say("quoted-lead", g=g, medium=medium, who=who)


_CHAIR = say("who-officer", officer=say("the-officer", office="chair", g="f", chair_g="f"))
_VICE = say("the-officer", office="vice_chair", g="f", chair_g="f")


def _speaking(posted: str, grouped: str, *, g: str = "f") -> Say:
    post, group = words("رئيسة الحوار", "Chair of the dialogue"), words("الاتحاد", "the Union")
    as_what = say(
        "officer-speaking", officer=_VICE, g=g, posted=posted, post=post, grouped=grouped, group=group
    )
    return say("who-officer", officer=as_what)


_LINE = Words((("ar", "قالت: «شكراً»."), ("en", "She said “thank you”.")))

CASES = (
    Case(
        _quoted(
            say("who-officer-of-body", officer=say("officer", office="chair", g="f", chair_g="f"), body=BODY),
            "f",
        ),
        "أدلت رئيسة الفريق العامل بالبيان التالي:",
        "The Chair of the Working Group made the following statement:",
    ),
    *(
        Case(
            _quoted(say("who-officer", officer=say("officer-of-body", officer=officer, body=BODY)), g),
            f"{ar} الفريق العامل بالبيان التالي:",
            f"The {en} of the Working Group made the following statement:",
        )
        for officer, g, ar, en in (
            (say("officer", office="chair", g="m", chair_g="m"), "m", "أدلى رئيس", "Chair"),
            (say("officer", office="vice_chair", g="f", chair_g="m"), "f", "أدلت نائبة رئيس", "Vice-Chair"),
            (say("officer", office="rapporteur", g="f", chair_g="m"), "f", "أدلت مقررة", "Rapporteur"),
        )
    ),
    Case(_quoted(_CHAIR, "f"), "أدلت الرئيسة بالبيان التالي:", "The Chair made the following statement:"),
    Case(
        _quoted(_speaking("yes", "no"), "f"),
        "أدلت نائبة الرئيسة، بصفتها رئيسة الحوار، بالبيان التالي:",
        "The Vice-Chair, in her capacity as Chair of the dialogue, made the following statement:",
    ),
    Case(
        _remarks("opening", _speaking("yes", "yes")),
        "أدلت بملاحظات افتتاحية نائبة الرئيسة، بصفتها رئيسة الحوار، نيابة عن الاتحاد.",
        "Opening remarks were made by the Vice-Chair, in her capacity as Chair of the dialogue, on behalf of"
        " the Union.",
    ),
    Case(
        _remarks("opening", _speaking("no", "yes")),
        "أدلت بملاحظات افتتاحية نائبة الرئيسة، نيابة عن الاتحاد.",
        "Opening remarks were made by the Vice-Chair, on behalf of the Union.",
    ),
    Case(
        _quoted(_who("observer", "f", posted="no", grouped="yes"), "f", "video"),
        "أدلت المراقبة عن اليابان، باسم مجموعة الدول الأفريقية، عبر رسالة مصورة، بالبيان التالي:",
        "The observer for Japan, on behalf of the Group of African States, made the following statement by"
        " video message:",
    ),
    *(
        Case(say("quoted-line", line=_LINE, ended=ended, last=last), arabic, english)
        for ended, last, arabic, english in (
            ("yes", "yes", "\"قالت: 'شكراً'.\"", "“She said ‘thank you’.”"),
            ("no", "no", "\"قالت: 'شكراً'.", "“She said ‘thank you’."),
        )
    ),
    Case(
        _before(
            _as(LEILA, which="chair", chair_g="f"),
            _as(OMAR, KARIM, which="vice_chair", chair_g="f"),
            n=3,
            g="m",
        ),
        "كان أعضاء المكتب التالية أسماؤهم قد انتُخبوا قبل الاجتماع: السيدة ليلى بن سالم (كندا) لمنصب"
        " الرئيسة، والسيد عمر القاضي (اليابان)، والسيد كريم حداد لمنصبي نائب الرئيسة.",
        "The following officers had been elected before the meeting: Ms. Leila Ben Salem (Canada) as Chair"
        " and Mr. Omar Elkadi (Japan) and Mr. Karim Haddad as Vice-Chairs.",
    ),
    Case(
        _running(
            _as(OMAR, KARIM, which="vice_chair", chair_g="f"),
            _as(OMAR, KARIM, LEILA, which="vice_chair", chair_g="f"),
            manner="election",
        ),
        "انتخب الفريق العامل، في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، السيد عمر القاضي (اليابان)،"
        " والسيد كريم حداد لمنصبي نائب الرئيسة، والسيد عمر القاضي (اليابان)، والسيد كريم حداد، والسيدة ليلى"
        " بن سالم (كندا) لمناصب نواب الرئيسة.",
        "At its 1st meeting, on 9 March 2022, the Working Group elected Mr. Omar Elkadi (Japan) and Mr. Karim"
        " Haddad as Vice-Chairs and Mr. Omar Elkadi (Japan), Mr. Karim Haddad and Ms. Leila Ben Salem"
        " (Canada) as Vice-Chairs.",
    ),
    Case(
        _remarks("opening", _people(UNDER)),
        "أدلت بملاحظات افتتاحية وكيلة الأمين العام لشؤون الأنهار.",
        "Opening remarks were made by the Under-Secretary-General for River Affairs.",
    ),
    Case(
        _remarks("closing", _delegations("observer", YEMEN), g="m"),
        "أدلى بملاحظات ختامية المراقب عن اليمن.",
        "Closing remarks were made by the observer for Yemen.",
    ),
    Case(
        _remarks("introduction", _people(UNDER), items=ITEM),
        "في إطار البند ٢ من جدول الأعمال، أدلت بملاحظات استهلالية وكيلة الأمين العام لشؤون الأنهار.",
        "Under agenda item 2, introductory remarks were made by the Under-Secretary-General for"
        " River Affairs.",
    ),
    Case(
        _remarks("opening", _people(LEILA), medium="video"),
        "أدلت بملاحظات افتتاحية، عبر رسالة مصورة، السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل.",
        "Opening remarks were made by video message by Ms. Leila Ben Salem (Canada), Adviser,"
        " Ministry of Justice.",
    ),
    Case(
        _remarks("opening", _people(LEILA), medium="online"),
        "أدلت بملاحظات افتتاحية، عن طريق التداول بالفيديو، السيدة ليلى بن سالم (كندا)، مستشارة في"
        " وزارة العدل.",
        "Opening remarks were made by video link by Ms. Leila Ben Salem (Canada), Adviser,"
        " Ministry of Justice.",
    ),
    Case(
        _remarks("opening", _people(LEILA), medium="written"),
        "قدمت كتابةً ملاحظات افتتاحية السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل.",
        "Opening remarks were submitted in writing by Ms. Leila Ben Salem (Canada), Adviser,"
        " Ministry of Justice.",
    ),
    Case(
        _addressed(_people(VICE), g="m"),
        "خاطب الفريق العامل نائب رئيس الجمعية العامة (اليابان).",
        "The Vice-President of the General Assembly (Japan) addressed the Working Group.",
    ),
    Case(
        _addressed(_people(LEILA), medium="video"),
        "خاطبت الفريق العامل، عبر رسالة مصورة، السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل.",
        "Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice, addressed the Working Group"
        " by video message.",
    ),
    Case(
        _addressed(_people(VICE, UNDER), n=2, medium="online", g="m"),
        "خاطب الفريق العامل، عن طريق التداول بالفيديو، نائب رئيس الجمعية العامة (اليابان)، ووكيلة"
        " الأمين العام لشؤون الأنهار.",
        "The Working Group was addressed by video link by the Vice-President of the General"
        " Assembly (Japan) and the Under-Secretary-General for River Affairs.",
    ),
    Case(
        _addressed(_people(LEILA), medium="written"),
        "خاطبت الفريق العامل، كتابةً، السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل.",
        "Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice, addressed the Working Group in writing.",
    ),
    Case(
        _addressed(_people(UNDER), items=ITEM),
        "في إطار البند ٢ من جدول الأعمال، خاطبت الفريق العامل وكيلة الأمين العام لشؤون الأنهار.",
        "Under agenda item 2, the Under-Secretary-General for River Affairs addressed the Working Group.",
    ),
    Case(
        _addressed(_people(UNDER, VICE), n=2, items=ITEM),
        "في إطار البند ٢ من جدول الأعمال، خاطبت الفريق العامل وكيلة الأمين العام لشؤون الأنهار،"
        " ونائب رئيس الجمعية العامة (اليابان).",
        "Under agenda item 2, the Working Group was addressed by the Under-Secretary-General for"
        " River Affairs and the Vice-President of the General Assembly (Japan).",
    ),
    Case(
        _by_itself(_who("observer", "f"), items=ItemRefs((2,)), led=True),
        "في الجلسة نفسها، في إطار البند ٢ من جدول الأعمال، تكلمت المراقبة عن اليابان، بصفتها رئيسة فريق"
        " الخبراء.",
        "At the same meeting, under agenda item 2, the observer for Japan, in her capacity as Chair of the"
        " Group of Experts, made a statement.",
    ),
    Case(
        _by_itself(_who("observer", "f"), led=True, also="yes"),
        "في الجلسة نفسها، تكلمت أيضاً المراقبة عن اليابان، بصفتها رئيسة فريق الخبراء.",
        "At the same meeting, the observer for Japan, in her capacity as Chair of the Group of Experts, also"
        " made a statement.",
    ),
    Case(
        _by_itself(_who("representative", "f", posted="no", grouped="yes"), 2, items=ItemRefs((2,))),
        "في إطار البند ٢ من جدول الأعمال، تكلمت ممثلة اليابان، باسم مجموعة الدول الأفريقية.",
        "Under agenda item 2, the representative of Japan, on behalf of the Group of African States, made"
        " statements.",
    ),
    Case(
        _by_itself(_who("representative", "f", posted="no", grouped="yes"), medium="written"),
        "قدمت بياناً كتابياً ممثلة اليابان، باسم مجموعة الدول الأفريقية.",
        "The representative of Japan, on behalf of the Group of African States, submitted a statement in"
        " writing.",
    ),
    Case(
        say("spoke-in-capacity", stated=_stated("opening"), who=_who("observer", "f")),
        "ألقت كلمة افتتاحية المراقبة عن اليابان، بصفتها رئيسة فريق الخبراء.",
        "An opening statement was made by the observer for Japan, in her capacity as Chair of the"
        " Group of Experts.",
    ),
    Case(
        say("spoke-in-capacity", stated=_stated("closing", "m", "online"), who=_who("representative", "m")),
        "ألقى كلمة ختامية، عن طريق التداول بالفيديو، ممثل اليابان، بصفته رئيسة فريق الخبراء.",
        "A closing statement was made by video link by the representative of Japan, in his"
        " capacity as Chair of the Group of Experts.",
    ),
    Case(
        say(
            "spoke-in-capacity",
            stated=_stated("opening", "m", "online"),
            who=_who("observer", "u", posted="no", grouped="yes"),
        ),
        "ألقى كلمة افتتاحية، عن طريق التداول بالفيديو، المراقب عن اليابان، باسم مجموعة الدول الأفريقية.",
        "An opening statement was made by video link by the observer for Japan, on behalf of the"
        " Group of African States.",
    ),
    Case(
        say("spoke-in-capacity", stated=_stated("opening"), who=_who("representative", "f", grouped="yes")),
        "ألقت كلمة افتتاحية ممثلة اليابان، بصفتها رئيسة فريق الخبراء، باسم مجموعة الدول الأفريقية.",
        "An opening statement was made by the representative of Japan, in her capacity as Chair"
        " of the Group of Experts, on behalf of the Group of African States.",
    ),
    Case(
        say("introduced-in-capacity", g="m", items=ITEM, n=Count(1), who=_who("representative", "u")),
        "في إطار البند ٢ من جدول الأعمال، ألقى كلمة استهلالية ممثل اليابان، بصفته رئيسة فريق الخبراء.",
        "Under agenda item 2, an introductory statement was made by the representative of Japan,"
        " in its capacity as Chair of the Group of Experts.",
    ),
    Case(
        say("opened-by-others", g="f", who=_people(UNDER), also="no"),
        "افتتحت الاجتماع وكيلة الأمين العام لشؤون الأنهار.",
        "The meeting was opened by the Under-Secretary-General for River Affairs.",
    ),
    Case(
        say("opened-by-others", g="m", who=_who("representative", "u", posted="no"), also="yes"),
        "وافتتح الاجتماع أيضاً ممثل اليابان.",
        "The meeting was also opened by the representative of Japan.",
    ),
    Case(
        say("opened-by-others", g="m", who=_people(replace(OMAR, capacity=POST, medium="video")), also="no"),
        "افتتح الاجتماع السيد عمر القاضي (اليابان)، مدع عام، بصفته رئيسة فريق الخبراء، في رسالة"
        " مصورة مسبقة التسجيل.",
        "The meeting was opened by Mr. Omar Elkadi (Japan), Prosecutor, in his capacity as Chair"
        " of the Group of Experts, in a pre-recorded video message.",
    ),
    Case(
        say(
            "opened-by-others",
            g="f",
            who=_people(replace(UNDER, capacity=POST, medium="online", behalf=GROUP)),
            also="no",
        ),
        "افتتحت الاجتماع وكيلة الأمين العام لشؤون الأنهار، بصفتها رئيسة فريق الخبراء، نيابة عن"
        " مجموعة الدول الأفريقية، عن طريق التداول بالفيديو.",
        "The meeting was opened by the Under-Secretary-General for River Affairs, in her capacity"
        " as Chair of the Group of Experts, on behalf of the Group of African States, by video"
        " link.",
    ),
    Case(
        say("opened-by-others", g="m", who=_people(replace(VICE, capacity=POST)), also="no"),
        "افتتح الاجتماع نائب رئيس الجمعية العامة (اليابان)، بصفته رئيسة فريق الخبراء.",
        "The meeting was opened by the Vice-President of the General Assembly (Japan), in the"
        " capacity of Chair of the Group of Experts.",
    ),
    Case(
        say("opened-by-previous", opener=AMINA, officer=officer("officer", "chair", "f", "f")),
        "افتتحت الاجتماع معالي السيدة أمينة ديالو (مصر)، بصفتها رئيسة الاجتماع السابق.",
        "The meeting was opened by Ms. Amina Diallo (Egypt), in her capacity as Chair of the"
        " previous meeting.",
    ),
    Case(
        say("opened-by-previous", opener=OMAR, officer=officer("officer", "vice_chair", "m", "f")),
        "افتتح الاجتماع السيد عمر القاضي (اليابان)، بصفته نائب رئيسة الاجتماع السابق.",
        "The meeting was opened by Mr. Omar Elkadi (Japan), in his capacity as Vice-Chair of the"
        " previous meeting.",
    ),
    Case(
        say("opener-said", body=BODY, opener=LEILA, wording="statement"),
        "وألقت كلمة افتتاحية.",
        "She made an opening statement.",
    ),
    Case(
        say("opener-said", body=BODY, opener=OMAR, wording="remarks"),
        "وأدلى بملاحظات افتتاحية.",
        "He made opening remarks.",
    ),
    *(
        Case(say("opener-said", body=BODY, opener=LEILA, wording=wording), f"وألقت {ar}.", f"She made {en}.")
        for wording, ar, en in (
            ("keynote", "كلمة رئيسية", "a keynote statement"),
            ("introductory", "كلمة استهلالية", "an introductory statement"),
            ("plain", "كلمةً", "a statement"),
        )
    ),
    Case(
        say("opener-said", body=BODY, opener=LEILA, wording="welcome"),
        "وألقت كلمة ترحيبية.",
        "She delivered a welcoming address.",
    ),
    Case(
        say("opener-said", body=BODY, opener=VICE, wording="address"),
        "وخاطب الاجتماع.",
        "The Vice-President of the General Assembly addressed the meeting.",
    ),
    Case(
        say("opener-addressed", body=BODY, opener=VICE),
        "وخاطب الاجتماع.",
        "The Vice-President of the General Assembly addressed the meeting.",
    ),
    Case(
        say(
            "opener-overview", body=BODY, opener=VICE, overview=words("أعمال الفريق", "the work of the Group")
        ),
        "وخاطب الاجتماع وقدم لمحة عامة عن أعمال الفريق.",
        "The Vice-President of the General Assembly addressed the meeting and gave an overview of"
        " the work of the Group.",
    ),
    Case(
        say(
            "panel-led-placed",
            chair=officer("the-officer", "chair", "f", "f"),
            panel=People((UNDER, replace(LEILA, medium="video"))),
            discussion=DISCUSSION,
        ),
        "برئاسة الرئيسة، تولت توجيه المناقشة في إطار البند ٢ من جدول الأعمال المناظرتان التالي"
        " اسماهما: وكيلة الأمين العام لشؤون الأنهار؛ السيدة ليلى بن سالم (كندا)، مستشارة في وزارة"
        " العدل، في رسالة مصورة مسبقة التسجيل.",
        "With the Chair presiding, the discussion under agenda item 2 was led by the following"
        " panellists: the Under-Secretary-General for River Affairs; and Ms. Leila Ben Salem"
        " (Canada), Adviser, Ministry of Justice, in a pre-recorded video message.",
    ),
    Case(
        say(
            "panel-led-unknown-placed",
            panel=People((replace(VICE, medium="online"), OMAR)),
            discussion=DISCUSSION,
        ),
        "تولى توجيه المناقشة في إطار البند ٢ من جدول الأعمال المناظران التالي اسماهما: نائب رئيس"
        " الجمعية العامة (اليابان)، عن طريق التداول بالفيديو؛ السيد عمر القاضي (اليابان)، مدع"
        " عام.",
        "The discussion under agenda item 2 was led by the following panellists: the"
        " Vice-President of the General Assembly (Japan), by video link; and Mr. Omar Elkadi"
        " (Japan), Prosecutor.",
    ),
    Case(
        officer("officer", "vice_chair_rapporteur", "f", "m"),
        "نائبة رئيس ومقررة",
        "Vice-Chair-cum-Rapporteur",
    ),
    Case(
        officer("officer", "vice_chair_rapporteur", "m", "f"),
        "نائب رئيسة ومقرر",
        "Vice-Chair-cum-Rapporteur",
    ),
    Case(
        officer("the-officer", "vice_chair_rapporteur", "f", "f"),
        "نائبة الرئيسة والمقررة",
        "Vice-Chair-cum-Rapporteur",
    ),
    Case(
        officer("the-officer", "vice_chair_rapporteur", "m", "m"),
        "نائب الرئيس والمقرر",
        "Vice-Chair-cum-Rapporteur",
    ),
    Case(
        officer("officer", "temporary_chair", "f", "f"),
        "القائمة مؤقتاً برئاسة",
        "Temporary Chair",
    ),
    Case(
        officer("officer", "temporary_chair", "m", "m"),
        "القائم مؤقتاً برئاسة",
        "Temporary Chair",
    ),
    Case(
        officer("the-officer", "temporary_chair", "f", "f"),
        "الرئيسة المؤقتة",
        "Temporary Chair",
    ),
    Case(
        officer("the-officer", "temporary_chair", "m", "m"),
        "الرئيس المؤقت",
        "Temporary Chair",
    ),
    Case(
        say(
            "office-line",
            office=say("offices", office="vice_chair_rapporteur", n=Count(2), g="f", chair_g="m"),
        ),
        "نائبتا الرئيس والمقررتان:",
        "Vice-Chairs-cum-Rapporteurs:",
    ),
    Case(
        say(
            "office-line",
            office=say("offices", office="vice_chair_rapporteur", n=Count(3), g="m", chair_g="f"),
        ),
        "نواب الرئيسة والمقررون:",
        "Vice-Chairs-cum-Rapporteurs:",
    ),
    Case(
        say(
            "office-line",
            office=say("offices", office="vice_chair_rapporteur", n=Count(3), g="f", chair_g="m"),
        ),
        "نائبات الرئيس والمقررات:",
        "Vice-Chairs-cum-Rapporteurs:",
    ),
    Case(
        say(
            "officer-elected-nominated",
            besides=_besides(),
            since=NOT_SAID,
            body=BODY,
            sittings=at((1, 9)),
            manner="acclamation",
            person=OMAR,
            officer=officer("the-officer", "vice_chair", "m", "f"),
        ),
        "انتخب الفريق العامل، في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، بالتزكية السيد عمر"
        " القاضي (اليابان)، بترشيح من مجموعة الدول الأفريقية، خلفاً لمعالي السيدة أمينة ديالو"
        " (مصر)، لمنصب نائب الرئيسة.",
        "At its 1st meeting, on 9 March 2022, the Working Group elected Mr. Omar Elkadi (Japan),"
        " nominated by the Group of African States, to replace Ms. Amina Diallo (Egypt), as"
        " Vice-Chair by acclamation.",
    ),
    Case(
        say(
            "officer-elected-nominated",
            besides=_besides(nominated="no"),
            since=serving_from(11),
            body=BODY,
            sittings=AGAIN,
            manner="election",
            person=AMINA,
            officer=officer("the-officer", "rapporteur", "f", "f"),
        ),
        "في الجلسة نفسها، انتخب الفريق العامل معالي السيدة أمينة ديالو (مصر)، خلفاً لمعالي السيدة"
        " أمينة ديالو (مصر)، لمنصب المقررة، اعتباراً من ١١ آذار/مارس ٢٠٢٢.",
        "At the same meeting, the Working Group elected Ms. Amina Diallo (Egypt), to replace Ms."
        " Amina Diallo (Egypt), as Rapporteur, effective 11 March 2022.",
    ),
    Case(
        _besides(nominated="no", successor="completes"),
        "، لإتمام مدة عضوية معالي السيدة أمينة ديالو (مصر)",
        ", to complete the term of office of Ms. Amina Diallo (Egypt)",
    ),
    Case(
        _besides(nominated="no", since=11),
        "، خلفاً لمعالي السيدة أمينة ديالو (مصر)، اعتباراً من ١١ آذار/مارس ٢٠٢٢",
        ", to replace Ms. Amina Diallo (Egypt), effective 11 March 2022",
    ),
    Case(
        _besides(nominated="no", later=at((2, 10))),
        "، في الجلسة الثانية، خلفاً لمعالي السيدة أمينة ديالو (مصر)",
        ", at the 2nd meeting, to replace Ms. Amina Diallo (Egypt)",
    ),
    Case(
        say(
            "officer-item-nominated",
            besides=_besides(replacing="no"),
            body=BODY,
            sittings=Missing(),
            manner="acclamation",
            elsewhere="no",
            end="stop",
            person=OMAR,
            officer=officer("the-officer", "vice_chair", "m", "f"),
        ),
        "نائب الرئيسة: السيد عمر القاضي (اليابان)، بترشيح من مجموعة الدول الأفريقية، بالتزكية.",
        "Vice-Chair: Mr. Omar Elkadi (Japan), nominated by the Group of African States, by acclamation.",
    ),
    Case(
        say(
            "officer-item-nominated",
            besides=_besides(),
            body=BODY,
            sittings=Missing(),
            manner="election",
            elsewhere="no",
            end="semicolon",
            person=OMAR,
            officer=officer("the-officer", "vice_chair", "m", "f"),
        ),
        "نائب الرئيسة: السيد عمر القاضي (اليابان)، بترشيح من مجموعة الدول الأفريقية، خلفاً لمعالي"
        " السيدة أمينة ديالو (مصر)؛",
        "Vice-Chair: Mr. Omar Elkadi (Japan), nominated by the Group of African States, to"
        " replace Ms. Amina Diallo (Egypt);",
    ),
    Case(
        say("bureau-composed", whole="yes"),
        "وبذلك أصبح تكوين المكتب كما يلي:",
        "The Bureau was thus composed as follows:",
    ),
    Case(
        say("bureau-composed", whole="no"),
        "كان أعضاء مكتب الاجتماع على النحو التالي:",
        "The officers of the meeting were as follows:",
    ),
    Case(
        _running(_as(OMAR, which="chair", manner="election"), manner="acclamation"),
        "انتخب الفريق العامل، في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، بالتزكية السيد عمر"
        " القاضي (اليابان) لمنصب الرئيس.",
        "At its 1st meeting, on 9 March 2022, the Working Group elected, by acclamation, Mr. Omar"
        " Elkadi (Japan) as Chair.",
    ),
    Case(
        _running(
            _as(OMAR, KARIM, which="vice_chair", manner="acclamation"),
            _as(AMINA, which="rapporteur"),
            manner="election",
        ),
        "انتخب الفريق العامل، في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، السيد عمر القاضي"
        " (اليابان)، والسيد كريم حداد لمنصبي نائب الرئيس بالتزكية، ومعالي السيدة أمينة ديالو"
        " (مصر) لمنصب المقررة.",
        "At its 1st meeting, on 9 March 2022, the Working Group elected Mr. Omar Elkadi (Japan)"
        " and Mr. Karim Haddad as Vice-Chairs by acclamation and Ms. Amina Diallo (Egypt) as"
        " Rapporteur.",
    ),
    Case(
        _running(
            _as(OMAR, KARIM, which="chair"), _as(OMAR, KARIM, LEILA, which="vice_chair"), manner="acclamation"
        ),
        "انتخب الفريق العامل، في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، بالتزكية السيد عمر"
        " القاضي (اليابان)، والسيد كريم حداد لمنصبي الرئيس، والسيد عمر القاضي (اليابان)، والسيد"
        " كريم حداد، والسيدة ليلى بن سالم (كندا) لمناصب نواب الرئيس.",
        "At its 1st meeting, on 9 March 2022, the Working Group elected, by acclamation, Mr. Omar"
        " Elkadi (Japan) and Mr. Karim Haddad as Co-Chairs and Mr. Omar Elkadi (Japan), Mr. Karim"
        " Haddad and Ms. Leila Ben Salem (Canada) as Vice-Chairs.",
    ),
    Case(
        _running(
            _as(OMAR, KARIM, which="rapporteur"),
            _as(OMAR, KARIM, which="vice_chair_rapporteur"),
            manner="election",
        ),
        "انتخب الفريق العامل، في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، السيد عمر القاضي"
        " (اليابان)، والسيد كريم حداد لمنصبي المقرر، والسيد عمر القاضي (اليابان)، والسيد كريم"
        " حداد لمنصبي نائب الرئيس والمقرر.",
        "At its 1st meeting, on 9 March 2022, the Working Group elected Mr. Omar Elkadi (Japan)"
        " and Mr. Karim Haddad as Rapporteurs and Mr. Omar Elkadi (Japan) and Mr. Karim Haddad as"
        " Vice-Chairs-cum-Rapporteurs.",
    ),
    Case(
        _running(
            _as(OMAR, KARIM, LEILA, which="rapporteur"),
            _as(OMAR, KARIM, LEILA, which="vice_chair_rapporteur"),
            _as(OMAR, KARIM, LEILA, which="chair"),
            manner="election",
        ),
        "انتخب الفريق العامل، في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، السيد عمر القاضي"
        " (اليابان)، والسيد كريم حداد، والسيدة ليلى بن سالم (كندا) لمناصب المقررين، والسيد عمر"
        " القاضي (اليابان)، والسيد كريم حداد، والسيدة ليلى بن سالم (كندا) لمناصب نواب الرئيس"
        " والمقررين، والسيد عمر القاضي (اليابان)، والسيد كريم حداد، والسيدة ليلى بن سالم (كندا)"
        " لمناصب الرؤساء.",
        "At its 1st meeting, on 9 March 2022, the Working Group elected Mr. Omar Elkadi (Japan),"
        " Mr. Karim Haddad and Ms. Leila Ben Salem (Canada) as Rapporteurs, Mr. Omar Elkadi"
        " (Japan), Mr. Karim Haddad and Ms. Leila Ben Salem (Canada) as"
        " Vice-Chairs-cum-Rapporteurs and Mr. Omar Elkadi (Japan), Mr. Karim Haddad and Ms. Leila"
        " Ben Salem (Canada) as Co-Chairs.",
    ),
    *(
        Case(
            _running(
                _as(*those, which="vice_chair_rapporteur", chair_g="f"),
                manner="election",
            ),
            "انتخب الفريق العامل، في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، السيد عمر القاضي"
            f" (اليابان)، والسيد كريم حداد{ar}.",
            "At its 1st meeting, on 9 March 2022, the Working Group elected Mr. Omar Elkadi (Japan)"
            f"{en} as Vice-Chairs-cum-Rapporteurs.",
        )
        for those, ar, en in (
            ((OMAR, KARIM), " لمنصبي نائب الرئيسة والمقرر", " and Mr. Karim Haddad"),
            (
                (OMAR, KARIM, LEILA),
                "، والسيدة ليلى بن سالم (كندا) لمناصب نواب الرئيسة والمقررين",
                ", Mr. Karim Haddad and Ms. Leila Ben Salem (Canada)",
            ),
        )
    ),
)
