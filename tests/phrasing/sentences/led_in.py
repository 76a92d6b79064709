"""What stands before a point: a reason, source, setting or ground, remarks, words that link."""

from __future__ import annotations

from typing import Any

from tests.phrasing.sentences.facts import COMMITTEE, MARIA, Case, at, words
from tests.phrasing.sentences.points import point
from wgdesk.phrasing.facts import Person, Words
from wgdesk.phrasing.tree import Say, say

_STRESSED = words("شدد على أن", "stressed that")
_SAID = words("الوقت ضيق", "time was short")
_CRISES = words("الأزمات المستمرة", "ongoing crises")
_INFORMATION = words("إدارة الإعلام", "Department of Public Information")
_SITTING = at((1, 9))
_AT_AR, _AT_EN = "في الجلسة الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢", "the 1st meeting, on 9 March 2022"


def _case(ar: str, en: str, *points: Say) -> Case:
    return Case(say("points", parts=points), ar, en)


def _made(joins: str, quantifier: str = "several", debaters: str = "delegations", **facts: Any) -> Say:
    return point(quantifier, joins, _STRESSED, _SAID, debaters, **facts)


_TOPICS = (
    ("relation", "فيما يتصل بالأزمات المستمرة", "In relation to ongoing crises"),
    ("reference", "بالإشارة إلى الأزمات المستمرة", "With reference to ongoing crises"),
    ("given", "بالنظر إلى الأزمات المستمرة", "Given ongoing crises"),
    ("light", "في ضوء الأزمات المستمرة", "In the light of ongoing crises"),
    ("referring", "بالإشارة إلى الأزمات المستمرة", "Referring to ongoing crises"),
    ("recalling", "تذكيراً بالأزمات المستمرة", "Recalling ongoing crises"),
    ("context", "في سياق الأزمات المستمرة", "In the context of ongoing crises"),
    ("backdrop", "في ظل الأزمات المستمرة", "Against a backdrop of ongoing crises"),
    ("bearing", "مع مراعاة الأزمات المستمرة", "Bearing in mind ongoing crises"),
    ("following", "عقب الأزمات المستمرة", "Following ongoing crises"),
    ("reply", "رداً على الأزمات المستمرة", "In response to ongoing crises"),
)
_LINKS = (
    ("addition", "بالإضافة إلى ذلك", "In addition"),
    ("furthermore", "علاوة على ذلك", "Furthermore"),
    ("moreover", "فضلاً عن ذلك", "Moreover"),
    ("same_time", "في الوقت نفسه", "At the same time"),
    ("nevertheless", "مع ذلك", "Nevertheless"),
    ("example", "على سبيل المثال", "For example"),
    ("lastly", "أخيراً", "Lastly"),
)
LED_IN = (
    *(
        _case(
            f"{ar}، شددت عدة وفود على أن الوقت ضيق.",
            f"{en}, several delegations stressed that time was short.",
            _made(joins, topic=_CRISES),
        )
        for joins, ar, en in (*_TOPICS, *_LINKS)
    ),
    *(
        _case(
            f"شددت عدة وفود على أن الوقت ضيق. و{ar}، لوحظ أن الوقت ضيق.",
            f"Several delegations stressed that time was short. {en}, it was noted that time was short.",
            _made("none"),
            point("several", joins, Words(), _SAID, form="noted", topic=_CRISES),
        )
        for joins, ar, en in (*_TOPICS, *_LINKS)
    ),
)

# The meetings stand before a reason, after a subject, and end the words that name remarks.
AT_MEETINGS = (
    _case(
        f"{_AT_AR}، بالنظر إلى الأزمات المستمرة، شددت عدة وفود على أن الوقت ضيق.",
        f"At {_AT_EN}, given ongoing crises, several delegations stressed that time was short.",
        _made("given", topic=_CRISES, sittings=_SITTING),
    ),
    _case(
        f"بالإضافة إلى ذلك، {_AT_AR}، شددت عدة وفود على أن الوقت ضيق.",
        f"In addition, at {_AT_EN}, several delegations stressed that time was short.",
        _made("addition", sittings=_SITTING),
    ),
    _case(
        f"في بيانها {_AT_AR}، شددت السيدة ماريا كوستا على أن الوقت ضيق.",
        f"In her statement at {_AT_EN}, Ms. Maria Costa stressed that time was short.",
        _made("statement", voice="official", g="f", person=MARIA, mention="later", sittings=_SITTING),
    ),
)

# Words of its own, typed with their preposition, begin with a capital only where the sentence does.
OWN_WORDS = (
    _case(
        "في ٢٠ أيار/مايو، شددت عدة وفود على أن الوقت ضيق.",
        "On 20 May, several delegations stressed that time was short.",
        _made("words", topic=words("في ٢٠ أيار/مايو،", "On 20 May,")),
    ),
    _case(
        f"وفقاً للمادة ١٣، {_AT_AR}، شددت عدة وفود على أن الوقت ضيق.",
        f"In accordance with rule 13, at {_AT_EN}, several delegations stressed that time was short.",
        _made("words", topic=words("وفقاً للمادة ١٣", "in accordance with rule 13"), sittings=_SITTING),
    ),
    _case(
        "[...]، شددت عدة وفود على أن الوقت ضيق.",
        "[...], several delegations stressed that time was short.",
        _made("words"),
    ),
)

_ONE_SPEAKER = {"quantifier": "one", "debaters": "speakers"}
_OWNERS: tuple[tuple[str, str, str, str, Say], ...] = tuple(
    (ar_owner, en_owner, ar, en, _made("closing_remarks", **facts))
    for ar_owner, en_owner, ar, en, facts in (
        ("ملاحظاته", "his", "شدد الرئيس", "the Chair", {"voice": "chair", "g": "m"}),
        ("ملاحظاتها", "her", "شددت الرئيسة", "the Chair", {"voice": "chair", "g": "f"}),
        ("ملاحظاتها", "its", "شددت الأمانة", "the Secretariat", {"voice": "secretariat"}),
        (
            "ملاحظاتها",
            "its",
            "شددت اللجنة المخصصة",
            "the Ad Hoc Committee",
            {"voice": "body", "body": COMMITTEE},
        ),
        ("ملاحظاتها", "their", "شددت عدة وفود", "several delegations", {}),
        ("ملاحظاتهم", "their", "شدد عدة متكلمين", "several speakers", {"debaters": "speakers"}),
        ("ملاحظاته", "its", "شدد أحد الوفود", "one delegation", {"quantifier": "one"}),
        ("ملاحظاتهما", "their", "شدد متكلمان", "two speakers", {"quantifier": "two", "debaters": "speakers"}),
        (
            "ملاحظاته",
            "the",
            "شدد أحد المتكلمين",
            "one speaker",
            {"quantifier": "one", "debaters": "speakers"},
        ),
    )
)
REMARKS = (
    *(
        _case(
            f"في {ar_owner} الختامية، {ar} على أن الوقت ضيق.",
            f"In {en_owner} closing remarks, {en} stressed that time was short.",
            made,
        )
        for ar_owner, en_owner, ar, en, made in _OWNERS
    ),
    *(
        _case(
            f"في {ar}، لوحظ أن الوقت ضيق.",
            f"In the {en}, it was noted that time was short.",
            point("several", joins, Words(), _SAID, form="noted"),
        )
        for joins, ar, en in (
            ("opening_remarks", "الملاحظات الافتتاحية", "opening remarks"),
            ("closing_remarks", "الملاحظات الختامية", "closing remarks"),
            ("opening_statement", "البيان الافتتاحي", "opening statement"),
            ("closing_statement", "البيان الختامي", "closing statement"),
            ("statement", "البيان", "statement"),
        )
    ),
)

THEREFORE = (
    _case(
        "شددت عدة وفود على أن الوقت ضيق. ولذلك، أوصت اللجنة المخصصة بالتدريب.",
        "Several delegations stressed that time was short. The Ad Hoc Committee therefore recommended"
        " training.",
        _made("none"),
        point(
            "several",
            "therefore",
            words("أوصى بـ", "recommended"),
            words("التدريب", "training"),
            voice="body",
            body=COMMITTEE,
        ),
    ),
    _case(
        "لذلك، لم تؤيد عدة وفود المقترح.",
        "Several delegations were therefore not in favour of the proposal.",
        point(
            "several",
            "therefore",
            words("لم يؤيد", "was not in favour of"),
            words("المقترح", "the proposal"),
            "delegations",
        ),
    ),
    _case(
        "لذلك، لوحظ بوجه عام أن الوقت ضيق.",
        "It was therefore generally noted that time was short.",
        point("several", "therefore", Words(), _SAID, form="noted", adverb="generally"),
    ),
    _case(
        f"لذلك، {_AT_AR}، لوحظت أهمية التدريب.",
        f"At {_AT_EN}, the importance of training was therefore noted.",
        point(
            "several",
            "therefore",
            Words(),
            words("أهمية التدريب", "the importance of training"),
            form="noted",
            of_noun="yes",
            sittings=_SITTING,
        ),
    ),
)

# A department or office by name; right after, by its kind, unless the body itself is called so.
ENTITIES = tuple(
    case
    for ar, en, ar_first, en_first, ar_again, en_again in (
        (
            "إدارة التواصل العالمي",
            "Department of Global Communications",
            "شددت إدارة التواصل العالمي",
            "The Department of Global Communications",
            "شددت الإدارة",
            "The Department",
        ),
        (
            "فرع المنظمات غير الحكومية",
            "The Non-Governmental Organizations Branch",
            "شدد فرع المنظمات غير الحكومية",
            "The Non-Governmental Organizations Branch",
            "شدد الفرع",
            "The Branch",
        ),
        (
            "اللجنة المعنية بالطاقة",
            "the Committee on Energy",
            "شددت اللجنة المعنية بالطاقة",
            "The Committee on Energy",
            "شددت اللجنة المعنية بالطاقة",
            "The Committee",
        ),
        ("اليونيسف", "UNICEF", "شدد اليونيسف", "UNICEF", "شدد اليونيسف", "UNICEF"),
        (
            "فريق الخبراء",
            "the Office of the President and the Office of the Chair",
            "شدد فريق الخبراء",
            "The Office of the President and the Office of the Chair",
            "شدد فريق الخبراء",
            "The Office of the President and the Office of the Chair",
        ),
    )
    for case in (
        _case(
            f"{ar_first} على أن الوقت ضيق.",
            f"{en_first} stressed that time was short.",
            _made("none", voice="entity", entity=words(ar, en), mention="first"),
        ),
        _case(
            f"{ar_again} على أن الوقت ضيق.",
            f"{en_again} stressed that time was short.",
            _made("none", voice="entity", entity=words(ar, en), mention="later"),
        ),
    )
)
ENTITIES_OTHERWISE = (
    _case(
        "شددت لجنة الطاقة على أن الوقت ضيق.",
        "The Energy Committee stressed that time was short.",
        _made(
            "none",
            voice="entity",
            entity=words("لجنة الطاقة", "Energy Committee"),
            mention="later",
            body=COMMITTEE,
        ),
    ),
    _case(
        "غير أن إدارة الإعلام شددت على أن الوقت ضيق. وفي بيانها، شددت على أن الوقت ضيق.",
        "However, the Department of Public Information stressed that time was short. In its statement, it"
        " stressed that time was short.",
        _made("however_begins", voice="entity", entity=_INFORMATION, mention="first"),
        _made("statement", voice="entity", entity=_INFORMATION, mention="first", form="same"),
    ),
    *(
        _case(
            f"شدد {ar} على أن الوقت ضيق. وفي بيانهم، شددوا على أن الوقت ضيق.",
            f"{en} stressed that time was short. In their statement, they stressed that time was short.",
            _made("none", voice="entity", entity=words(ar, en), mention="first"),
            _made("statement", voice="entity", entity=words(ar, en), mention="first", form="same"),
        )
        for ar, en in (("المراقبون", "Observers"), ("أعضاء المنتدى", "Members of the Permanent Forum"))
    ),
)

# The one whom the paragraph before named by function.
_ROLES = (
    ("m", "ممثل الجزائر", "representative of Algeria", "الممثل نفسه شدد", "the same representative"),
    ("f", "المراقبة عن فلسطين", "observer for Palestine", "المراقبة نفسها شددت", "the same observer"),
    ("f", "مديرة الشعبة", "Director of the Division", "ها شددت", "she"),
)
THE_SAME = tuple(
    _case(
        f"غير أن{'' if ar_same.startswith('ها') else ' '}{ar_same} على أن الوقت ضيق.",
        f"However, {en_same} stressed that time was short.",
        _made(
            "however_begins",
            voice="official",
            form="same",
            anew="yes",
            g=g,
            person=Person(Words(), Words(), g, function=words(ar, en)),
            mention="first",
        ),
    )
    for g, ar, en, ar_same, en_same in _ROLES
)

CASES = (*THE_SAME, *LED_IN, *AT_MEETINGS, *OWN_WORDS, *REMARKS, *THEREFORE, *ENTITIES, *ENTITIES_OTHERWISE)
