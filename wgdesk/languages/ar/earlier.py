"""Arabic: patterns of the sentences of this program and of published reports. They may begin with و."""

from __future__ import annotations

import re

from wgdesk.languages.ar.counting import cardinal, counted, ordinal
from wgdesk.languages.ar.dates import MONTHS
from wgdesk.languages.ar.nouns import COUNTED, SITTING
from wgdesk.languages.ar.order import collation_key
from wgdesk.phrasing.report_wording import ReportWording, compiled, lists
from wgdesk.words.seen import seen

_AND = "^و? ?"
_EVENT = "(?:الاجتماع|الدورة)"
_SPAN = r"(?P<span>(?:من|في الفترة من|يومي|في|يوم) \d{1,2}\b[^،؛:]{1,110}?\d{4})"
_HELD_IN = rf"في (?P<venue>.{{1,100}}?)،? {_SPAN}"
_AT = (
    r"في (?:جلس\S{1,8}|\[?جلس\S{1,8} \[جلس\S{1,8}\]?)(?P<term_sitting> العام\S{1,3})?"
    r" (?P<sittings>.{1,200}?)،?"
    r" المعقود\S{0,3}(?: \[[^\]]{1,20}\])? (?P<days>.{1,200}?)،"
)
_MANNER = "(?:(?P<manner>بتوافق الآراء|دون تصويت|بالتزكية|بالتصويت|دون اعتراض) )?"
_ORALLY = "(?:، بصيغته (?P<orally>المعدلة شفويا|المنقحة شفويا|المنقحة والمعدلة شفويا))?"
_OFFICE = (
    "(?P<office>(?:ال)?نائبة? رئيسة?|نائبة? الرئيسة?|(?:النائبة? (?:الأولى?|الثانية?|الثالثة?))"
    " (?:لل|ل)رئيسة?"
    "|(?:ال)?مقررة?|(?:ال)?رئيسة?)"
)
_OFFICERS = r"(?:أعضاء|عضو\S{0,2}) المكتب التالية? \S{3,10}"
_STATE = r"\((?P<state>(?:[^()]|\([^()]{1,60}\)){2,120})\)"
_PERSON = (
    "(?:(?P<honorific>معالي|سعادة|فخامة|دولة|سمو|جلالة|نيافة|صاحبة? السمو الملكي) )?"
    r"(?:(?P<title>السيدة|السيد) )?(?P<name>[^،();؛:]{2,150}?)"
)
_IN = "(?P<instrument>.{2,300}?)"
_OBSERVED = rf"{_AND}مثلت? بمراقب(?:ين)? "
_ONE = rf"{_OBSERVED}(?P<one>.{{2,250}}?)، وه[يو] "
_DOCUMENT = (
    "^(?P<kind>جدول الأعمال المؤقت المشروح|ورقة معلومات أساسية|مذكرة|تقرير|ورقة اجتماع|وثيقة)"
    r"(?P<secretariat> (?:من|من إعداد) الأمانة)?(?: (?:مقدمة? )?من (?P<author>[^\"]{2,200}?))?"
    r"(?: بعنوان \"(?P<title>.{2,1500}?)\")?(?: (?P<how>[تي]تضمن|بشأن|عن) (?P<content>.{2,1500}?))?"
    r"(?: \((?P<symbol>[^()\s]{3,60})\))?[؛;.]?$"
)
_PANELLISTS = r"المناظر\S{0,4} (?:التالية أسماؤ\S{1,5}|التالي اسما\S{1,5})(?: من)?:"

_NTH = (("الأول", "الأولى"), ("الثاني", "الثانية"), ("الثالث", "الثالثة"))

# The noun that is counted (a key of ``COUNTED``), and what follows it.
_UNNAMED = {
    "un_secretariat": ("unit", " من وحدات الأمانة العامة للأمم المتحدة"),
    "un_body": ("un_body", " من هيئات الأمم المتحدة وصناديقها وبرامجها"),
    "institute": (
        "institute",
        " من معاهد شبكة برنامج الأمم المتحدة لمنع الجريمة والعدالة الجنائية",
    ),
    "specialized_agency": ("specialized_agency", ""),
    "permanent_observer": ("entity", " من الكيانات التي تحتفظ بمكاتب مراقبين دائمين(?: في المقر)?"),
    "igo": ("igo", ""),
}


def _more(one: str, two: str, many: str, after: str) -> str:
    """Return the pattern of a sentence that counts organizations; the noun itself says one and two."""
    return (
        rf"{_AND}حضر {_EVENT} أيضا مراقب(?:ان|ون)? عن (?:(?P<one>{one})|(?P<two>{two})"
        rf"|(?P<n>[^،؛:]{{1,30}}?) (?:{many}))(?: أخرى| أخريين| آخر| آخرين)?{after}\.$"
    )


def _more_of(noun: str, after: str) -> str:
    kind, adjectives = COUNTED[noun]
    one, two, *many = (seen(counted(n, kind, "gen", 2, adjectives)) for n in (1, 2, 3, 11, 100))
    return _more(one, two, "|".join(some.partition(" ")[2] for some in many), after)


WORDING = ReportWording(
    letters="[\u0621-\u064a]",
    sentences=compiled(
        previous=r"(?:^|وقد )عقدت? (?:اجتماعا?ت?|دورا?ت?\S{0,3}) (?P<body_short>.{2,200}?)"
        r" السابق\S{0,3} (?P<spans>.{5,4000})\.$",
        first=rf"{_AND}هذ[اه] ه[وي] {_EVENT} الأولى? ",
        adopted_texts=rf"{_AND}اعتمدت? (?P<body_full>.{{2,300}}?)، في (?:اجتماع|دورت)\S{{1,3}}"
        rf" المعقودة? {_HELD_IN}، (?:التوصي|المقرر)\S{{0,5}}"
        r" الوارد\S{1,4} أدناه(?: لكي [يت]نظر فيها? (?P<parent_short>.{2,200}?)| لكي [يت]نظر فيهما"
        r" (?P<parent_two>.{2,200}?))?\.$",
        chapeau=rf"{_AND}(?:أوص[ىت] (?P<body_short>.{{2,200}}?) بأن [يت]نظر"
        rf" (?P<parent_medium>.{{2,200}}?) في"
        rf" اعتماد|اعتمدت? .{{2,200}}?|أوص[ىت] .{{2,200}}? بأن [يت]عتمد (?P<parent_two>.{{2,200}}?))"
        r" (?P<term_texts>التوصي|المقرر|مشروع القرار|مشروعي القرارين|مشاريع القرارات)\S{0,5}"
        r" التالي\S{0,3}:$",
        recommendation=r"^(?:التوصية|المقرر|مشروع القرار) (?P<number>\d{1,3})\.?$",
        considered=rf"{_AND}نظرت? (?P<body_short>.{{2,200}}?)، {_AT} في البند (?P<item>\d{{1,3}}) من"
        rf" جدول الأعمال، المعنون"
        r' "(?P<heading>.{2,1000}?)"\.$',
        panel=rf"{_AND}تول[ىت] تيسير المناقشة في إطار البند (?P<item>\d{{1,3}}) من جدول الأعمال"
        rf" {_PANELLISTS}"
        r" (?P<people>.+?)\.(?: وأدارته?ا (?P<moderator>.{2,300}?)\.?)?$",
        led=rf"(?:{_AND}(?P<chair>برئاسة الرئيسة?)، )?تول[ىت] توجيه المناقشة التي جرت في إطار البند"
        rf" (?P<item>\d{{1,3}}) {_PANELLISTS} (?P<people>.+?)\.?$",
        no_issues=rf"{_AND}لم تثر أي مسائل في إطار البند (?P<item>\d{{1,3}}) من جدول الأعمال\.$",
        title=rf"^تقرير عن (?:اجتماع|دورة) (?P<body_full>.{{2,300}}?) المعقودة? {_HELD_IN}$",
        held=rf"{_AND}عقدت? (?P<term_event>الاجتماع|الدورة) (?P<ordinal>\S{{3,12}}(?:"
        rf" (?:و\S{{3,12}}|عشرة?))?)"
        rf" لل?.{{2,300}}?،? {_HELD_IN}"
        r"(?:، (?P<how>حضوريا وعبر الإنترنت|عبر الإنترنت))?\.(?: وعقدت (?P<total>.{2,60}?)\.)?"
        "(?P<rest> .{2,300})?$",
        opened=rf"{_AND}افتتحت? {_EVENT} {_PERSON}(?: {_STATE})?، {_OFFICE} .{{2,200}}?\."
        r"(?: .{2,120}? لمحة عامة عن (?P<overview>.{2,2000}?)\.)?$",
        officers=rf"{_AND}(?:انتخبت? .{{2,200}}?، {_AT} (?P<acclaimed>بالتزكية )?{_OFFICERS}"
        rf"|كانت? {_OFFICERS} قد انتخب\S{{0,2}} (?:قبل {_EVENT}|(?P<elected_on>(?:في|يوم) .{{5,60}}?))):$",
        officer_elected=rf"{_AND}انتخبت? .{{2,200}}?، {_AT} (?P<acclaimed>بالتزكية )?{_PERSON}"
        rf" {_STATE} لمنصب {_OFFICE}\.$",
        officer_before=rf"{_AND}كانت? {_PERSON} {_STATE} قد انتخبت? لمنصب {_OFFICE} قبل {_EVENT}\.$",
        agenda=rf"{_AND}أقرت? (?P<body_short>.{{2,200}}?)، {_AT} {_MANNER}جدول الأعمال التالي"
        rf"(?:، الوارد في الوثيقة (?P<contained>[^،:\s]{{3,60}}))?{_ORALLY}:$",
        organization=rf"{_AND}في الجلسة(?: العامة)? نفسها، أقرت? .{{2,200}}? {_MANNER}تنظيم"
        rf" أعمال\S{{1,3}}{_ORALLY}\.$",
        participants=rf"{_AND}ترد في الوثيقة (?P<symbol>\S{{3,60}}) قائمة بأسماء المشاركين\.$",
        documents=rf"{_AND}كانت? معروضة?ا? على (?P<body_short>.{{2,200}}?) (?:ما يلي|الوث\S{{2,6}}"
        rf" التالي\S{{1,3}}):$",
        report=rf"{_AND}(?:في|يوم) (?P<days>.{{5,60}}?)، اعتمدت? .{{2,200}}? {_MANNER}هذا التقرير"
        rf"(?: عن \S{{3,12}})?{_ORALLY}\.$",
        finalizes=rf"{_AND}عهد إلى المقررة? بوضع التقرير في صيغته النهائية\.$",
    ),
    attended=lists(
        r": (?P<names>.+?)\.?$",
        r"\.$",
        (
            "parties",
            rf"{_AND}كانت? (?P<term_deciders>(?:الدولة? )?(?:الطرف|الطرفان|الأطراف)) التالي\S{{0,3}}"
            rf" في {_IN} ممثل\S{{0,3}}"
            rf" في {_EVENT}",
            "",
        ),
        (
            "parties",
            rf"{_AND}كانت? (?P<term_deciders>الدول\S{{0,3}} الأعضاء) التالي\S{{0,3}} في .{{2,200}}?"
            rf" ممثل\S{{0,3}} في {_EVENT}",
            "",
        ),
        (
            "parties",
            rf"{_AND}كانت منظم\S{{1,3}} التكامل الاقتصادي الإقليمي\S{{1,4}} التالي\S{{1,3}}"
            rf" (?:الطرفان|الأطراف) في {_IN} ممثل\S{{1,3}} في {_EVENT}",
            rf"{_AND}كانت? (?P<one>.{{2,250}}?)، وه[يو] منظمة تكامل اقتصادي إقليمية طرف في {_IN}،"
            rf" ممثل\S{{1,2}} في {_EVENT}",
        ),
        (
            "parties",
            rf"{_AND}كانت منظم\S{{1,3}} التكامل الاقتصادي الإقليمي\S{{1,4}} التالي\S{{1,3}}"
            rf" (?:العضوان|الأعضاء) في .{{2,200}}? ممثل\S{{1,3}} في {_EVENT}",
            rf"{_AND}كانت? (?P<one>.{{2,250}}?)، وه[يو] منظمة تكامل اقتصادي إقليمية عضو في .{{2,200}}?،"
            rf" ممثل\S{{1,2}} في {_EVENT}",
        ),
        ("states", rf"{_OBSERVED}الدول\S{{0,3}} الأخرى? التالي\S{{1,3}}", ""),
        (
            "signatories",
            rf"{_OBSERVED}(?:الدولتان التاليتان الموقعتان|الدول التالية الموقعة) على {_IN}",
            rf"{_ONE}دولة موقعة على {_IN}",
        ),
        (
            "non_signatories",
            rf"{_OBSERVED}(?:الدولتان التاليتان غير الطرفين|الدول التالية غير الأطراف) في {_IN} وغير"
            r" الموقع\S{1,3} علي\S{1,4}",
            rf"{_ONE}دولة ليست طرفا في {_IN} ولا موقعة علي\S{{1,4}}",
        ),
        ("states", rf"{_AND}كانت الدول\S{{0,3}} التالي\S{{1,3}} ممثل\S{{1,3}} في {_EVENT}", ""),
        ("reio", "", rf"{_ONE}منظمة تكامل اقتصادي إقليمية"),
        (
            "un_secretariat",
            rf"{_OBSERVED}الوحد\S{{1,4}} التالي\S{{1,3}} التابع\S{{1,3}} للأمانة العامة للأمم المتحدة",
            "",
        ),
        (
            "un_body",
            rf"{_OBSERVED}(?:هيئتا الأمم المتحدة التاليتان|هيئات الأمم المتحدة وصناديقها وبرامجها"
            rf" التالية)",
            "",
        ),
        (
            "institute",
            rf"{_OBSERVED}المعا?هدا?ن? التالي\S{{1,3}} المنتمي\S{{1,3}} إلى شبكة برنامج الأمم المتحدة"
            rf" لمنع الجريمة"
            " والعدالة الجنائية",
            "",
        ),
        (
            "specialized_agency",
            rf"{_OBSERVED}(?:الوكالات المتخصصة التالية|الوكالتان المتخصصتان التاليتان)",
            "",
        ),
        (
            "permanent_observer",
            rf"{_OBSERVED}الكيان\S{{1,3}} التالي\S{{1,3}} .{{3,60}}?دائم(?:ين)?(?: في المقر)?",
            rf"{_ONE}(?:منظمة تحتفظ|كيان يحتفظ) بمكتب مراقب دائم(?: في المقر)?",
        ),
        (
            "igo",
            rf"{_OBSERVED}(?:المنظمات الحكومية الدولية التالية|المنظمتان الحكوميتان الدوليتان"
            rf" التاليتان)",
            "",
        ),
        (
            "ngo",
            rf"{_OBSERVED}(?:المنظمات غير الحكومية|المنظمتان غير الحكوميتين)"
            r"(?: الأخرى| الأخريان)? التالي\S{1,3}"
            r"(?P<consultative> ذ\S{1,4} المركز الاستشاري لدى المجلس الاقتصادي والاجتماعي)?",
            rf"{_ONE}منظمة غير حكومية(?: أخرى)?(?P<consultative> ذات مركز استشاري لدى المجلس الاقتصادي"
            rf" والاجتماعي)?",
        ),
    ),
    alone=re.compile(rf"{_OBSERVED}(?P<one>[^،:]{{2,250}})\.$"),
    unnamed=compiled(
        **{kind: _more_of(*parts) for kind, parts in _UNNAMED.items()},
        ngo=_more("منظمة غير حكومية واحدة", "منظمتين غير حكوميتين", "منظم(?:ة|ات) غير حكومية", ""),
    ),
    items=compiled(
        document=_DOCUMENT,
        officer=rf"^{_OFFICE}: {_PERSON}(?: {_STATE})?(?P<acclaimed>، بالتزكية)?[؛;.]?$",
        panellist=rf"^{_PERSON}(?:، (?P<function>.{{2,600}}?))?(?:، نيابة عن (?P<group>.{{2,120}}?))?$",
        leader=rf"^و?{_PERSON} {_STATE}$",
    ),
    label=re.compile(
        r"^(?:[-*•]\s*)?(?:(?P<paragraph>\d{1,3})\s?[.-]|\((?P<letter>[ء-ي]{1,2})\)"
        r"|(?P<section>أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|ألف|باء|جيم|دال|هاء|هـ?|واو|زاي|حاء|طاء|ياء)\s?-)\s*"
    ),
    headings=compiled(
        introduction="مقدمة",
        recommendations="(?:التوصيات|المقررات|مشاريع القرارات)",
        deliberations="(?:ملخص المداولات|المداولات)",
        organization=f"تنظيم {_EVENT}",
        opening=f"افتتاح {_EVENT}",
        elections="انتخاب أعضاء المكتب",
        statements="الكلمات",
        agenda="إقرار جدول الأعمال وتنظيم الأعمال",
        attendance="(?:الحضور|المشاركة)",
        documentation="الوثائق",
        adoption="اعتماد التقرير",
        annex="المرفق(?: .{0,120})?",
    ),
    months=tuple(
        f"(?:{both}|{both.partition('/')[0]}|{both.partition('/')[2]})" for both in map(seen, MONTHS)
    ),
    joins=(" ?(?:إلى|-) ?", "،? و ?"),
    meetings={
        seen(ordinal(n, gender, case)): n
        for n in range(1, 100)
        for gender in ("m", "f")
        for case in ("nom", "gen")
    },
    sittings={seen(ordinal(n, "f", case)): n for n in range(1, 100) for case in ("nom", "gen")},
    totals={seen(counted(n, SITTING, "nom", words)): n for n in range(1, 100) for words in (2, 10, 99)},
    numbers={seen(cardinal(n, gender, "gen")): n for n in range(3, 100) for gender in ("m", "f")},
    through=" إلى ",
    comma="، ",
    last="",
    apart=re.compile("[؛;] "),
    mandate=re.compile(r"(?P<kind>مقرر|قرار)\S{0,3}[^\d]{0,80}?(?P<number>\d{1,3}/\d{1,3})(?!\d)"),
    words={
        "جدول الأعمال المؤقت المشروح": "annotated_agenda",
        "ورقة معلومات أساسية": "background_paper",
        "مذكرة": "note",
        "تقرير": "report",
        "ورقة اجتماع": "conference_room_paper",
        "ورقة عمل": "working_paper",
        "مشروع قرار": "draft_resolution",
        "مشروع مقرر": "draft_decision",
        "مقترح": "proposal",
        "رسالة": "letter",
        "وثيقة": "",
        "بشأن": "about",
        "عن": "about",
        "بتوافق الآراء": "consensus",
        "دون تصويت": "without_vote",
        "بالتزكية": "acclamation",
        "بالتصويت": "vote",
        "دون اعتراض": "without_objection",
        "المعدلة شفويا": "orally_amended",
        "المنقحة شفويا": "orally_revised",
        "المنقحة والمعدلة شفويا": "orally_amended orally_revised",
        "السيدة": "f",
        "السيد": "m",
        "معالي": "minister",
        "سعادة": "ambassador",
        "فخامة": "president",
        "دولة": "prime_minister",
        "سمو": "highness",
        "صاحب السمو الملكي": "royal_highness",
        "صاحبة السمو الملكي": "royal_highness",
        "جلالة": "majesty",
        "نيافة": "eminence",
        "حضوريا وعبر الإنترنت": "hybrid",
        "عبر الإنترنت": "online",
        "مقرر": "decision",
        "قرار": "resolution",
    },
    terms={
        "الدورة": "session",
        "العامة": "plenary",
        "العامتين": "plenary",
        "المقرر": "decisions",
        "مشروع القرار": "resolutions",
        "مشروعي القرارين": "resolutions",
        "مشاريع القرارات": "resolutions",
        "الدولة الطرف": "states_parties",
        "الدول الأطراف": "states_parties",
        "الدول الأعضاء": "members",
    },
    offices={
        **{f"{the}رئيس{ta}": "chair" for the in ("", "ال") for ta in ("", "ة")},
        **{f"{the}مقرر{ta}": "rapporteur" for the in ("", "ال") for ta in ("", "ة")},
        **{
            f"نائب{ta} {the}رئيس{of}": "vice_chair"
            for ta in ("", "ة")
            for the in ("", "ال")
            for of in ("", "ة")
        },
        **{
            f"النائب{ta} {nth} {of}رئيس{end}": f"vice_chair {n}"
            for n, forms in enumerate(_NTH, 1)
            for ta, nth in zip(("", "ة"), forms, strict=True)
            for of in ("ل", "لل")
            for end in ("", "ة")
        },
    },
    own_name="Arabic",
    nations="الأمم المتحدة",
    order=collation_key,
    joined="و?",
    draft=re.compile("^مشروع التقرير$"),
)
