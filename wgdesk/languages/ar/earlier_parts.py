"""Arabic: parts of the patterns of earlier reports."""

from __future__ import annotations

from wgdesk.languages.ar.counting import counted, ordinal
from wgdesk.languages.ar.nouns import COUNTED
from wgdesk.languages.ar.terms import RESUMED_SESSION, SESSION_KINDS
from wgdesk.words.seen import seen

AND = "^و? ?"
EVENT = "(?:الاجتماع|الدورة)"
KIND = f"(?:{'|'.join(SESSION_KINDS)})"
SESSION_KIND = f"(?: (?P<session_kind>{KIND}))?"
RESUMED = f"(?: (?P<resumed>{RESUMED_SESSION}ة?))?"
SPAN = r"(?P<span>(?:من|في الفترة من|يومي|في|يوم) \d{1,2}\b[^،؛:]{1,110}?\d{4})"
HELD_IN = rf"في (?P<venue>.{{1,100}}?)،? {SPAN}"
_SITTINGS = (
    r"في (?:جلس\S{1,8}|\[?جلس\S{1,8} \[جلس\S{1,8}\]?)(?P<term_sitting> العام\S{1,3})?"
    r" (?P<sittings>.{1,200}?)،?"
)
_DAYS = r" المعقود\S{0,3}(?: \[[^\]]{1,20}\])? (?P<days>[^()]{1,200}?)،"
# The sitting with its day; and the same without the day, or "in the same sitting".
AT_DAY = f"{_SITTINGS}{_DAYS}"
AT = (
    r"(?:في (?!الجلسة(?: العامة)? نفسها)(?:ال)?جلس\S{1,8}(?P<term_sitting> العام\S{1,3})?"
    r" (?P<sittings>[^؛:.،]{1,200}?)"
    r"(?:،?" + _DAYS + r"|،)|في (?P<same>الجلسة(?: العامة)? نفسها)(?: أيضا)?،)"
)
# Between the sitting and the verb: "وعملاً بالمادة ١٣ من نظامها الداخلي، انتخبت".
_GROUND = r"(?: و(?P<ground>(?:عملا|وفقا) [^؛:]{3,240}?)،(?= انتخب))?"
AT_GROUNDED, AT_DAY_GROUNDED = AT + _GROUND, AT_DAY + _GROUND
MANNER_WORDS = "بتوافق الآراء|دون تصويت|بالتزكية|بالتصويت|دون اعتراض"
MANNER = f"(?:(?P<manner>{MANNER_WORDS}) )?"
ORALLY = r"(?:(?:، بصيغت\S{1,3} | و)(?P<orally>المعدلة شفويا|المنقحة شفويا|المنقحة والمعدلة شفويا))?"
# At the end of the sentence on the adoption of the report: who finalizes it.
FINALIZED = (
    r"(?P<finalized>، وعهدت? إلى (?:نائبة? الرئيسة? و)?المقرر(?:ة|ين|ات|تين)?"
    r"(?: و(?P<also>الرئيسة?|المكتب|الأمين)|(?P<authority>، تحت سلطة الرئيسة?،))?"
    r" بوضعها? في صيغتها? النهائية(?P<support>، بدعم من الأمانة)?)?"
)
ONE_OFFICE = (
    "(?:نائبة? الرئيسة? والمقررة?|الرئيسة? والمقررة?"
    "|(?:ال)?نائبة? رئيسة?|نائب(?:ة|ا|تا)? الرئيسة?|(?:النائبة? (?:الأولى?|الثانية?|الثالثة?))"
    " (?:لل|ل)رئيسة?"
    "|(?:ال)?مقررة?|الرئيسة? المؤقتة?|القائمة? مؤقتا برئاسة|(?:ال)?رئيسة?|نواب (?:ال)?رئيسة?)"
)
OFFICE = f"(?P<office>{ONE_OFFICE})"
OFFICERS = r"(?:أعضاء|عضو\S{0,2}) المكتب التالية? \S{3,10}"
STATE = r"\((?P<state>(?:[^()]|\([^()]{1,60}\)){2,120})\)"
HONORIFIC = "معالي|سعادة|فخامة|دولة|سمو|جلالة|نيافة|صاحبة? السمو الملكي"
PERSON = (
    f"(?:(?P<honorific>{HONORIFIC}) )?"
    r"(?:(?P<title>السيدة|السيد) )?(?P<name>[^،();؛:]{2,150}?)"
)
SYMBOL = r"[A-Z][A-Z0-9.]{0,9}/[^\s(),،;]{1,55}[^\s(),،;.]"
PANEL_KIND = (
    "حلقة نقاش(?: تفاعلية| رفيعة المستوى| للخبراء)?|حوارا تفاعليا(?: رفيع المستوى)?"
    "|مائدة مستديرة(?: وزارية)?|منتدى وزاريا|مناقشة (?:مواضيعية|تفاعلية)"
)
EARLIER_PANEL = (
    "لحلقة النقاش(?: التفاعلية| الرفيعة المستوى)?|لحلقة نقاش الخبراء|للحوار التفاعلي(?: الرفيع المستوى)?"
    "|للمائدة المستديرة(?: الوزارية)?|للمنتدى الوزاري|للمناقشة (?:المواضيعية|التفاعلية)"
)
DEEDS = "أحاطت?|قررت?|طلبت?|أوص[ىت]|رحبت?|اتفقت?|أيدت?|دعت?ا?|اعتمدت?|وافقت?|بتت?|رفضت?|انتخبت?"
# What a line of a list of decisions may begin with besides, and its value; elsewhere these tell of a debate.
LISTED_DEEDS = {
    **{"سمى": "designated", "أكد": "confirmed", "استمع": "heard", "لاحظ": "noted", "أقر": "acknowledged"},
    **{"استعرض": "reviewed", "أرجأ": "deferred", "أذن": "authorized", "عهد": "entrusted", "عين": "appointed"},
    **{"شجع": "encouraged", "حث": "urged", "أهاب": "called_upon", "شدد": "stressed", "أنشأ": "established"},
}
ACTION_LINE = rf"^(?P<deed>{DEEDS}|(?:{'|'.join(LISTED_DEEDS)})ت?) (?P<object>.{{2,2000}}?){ORALLY}[؛;.]$"
_NOUN = "(?:مشروع )?(?:القرار|المقرر)|التوصية"
NUMBER = r"(?:\d{1,3}|ال\S{3,8}(?: عشر|(?: و\S{5,9}))?)"
# A text that the report prints, by the noun and number over it; one of a kind without a number.
NUMBERED_TEXT = f"(?:{_NOUN}) {NUMBER}|مشروع (?:القرار|المقرر)|التوصية"
# Who introduced a text: one, perhaps on behalf of others, or several.
INTRODUCERS = (
    r"عرضت? ممثل(?:ة? (?P<state>[^،.:]{2,80}?)(?:، متكلم\S{1,3} أيضا باسم (?P<others>[^:؛]{2,1500}?)،)?"
    r"|(?:ا|تا|و|ات) (?P<states>[^:؛.]{2,400}?))"
)
AMENDMENT = (
    r"^التعديل (?:المقترح|الذي اقترح\S{1,3} ممثل(?:ة|ا|تا|و|ات)? (?P<movers>[^:]{2,400}?)) على"
    rf" (?P<target>{NUMBERED_TEXT}|[^:]{{2,300}}? \({SYMBOL}\)): (?P<change>.{{2,1500}})$"
)
ON_NUMBERED_TEXT = (
    rf"^(?:على )?(?:(?P<noun>{_NOUN}) (?P<number>{NUMBER})|(?P<only>مشروع (?:القرار|المقرر)|التوصية))"
    rf"{ORALLY}"
    r"(?: \(انظر (?:(?P<chapter>الفصل \S{3,12}(?: عشر)?)|(?P<section>الفرع))[^()]{0,60}\))?$"
)
SERVED = "(?:نائبة? )?أمينة?|ال(?:أمينة المساعدة|أمين المساعد)(?= لل?)"
IN = "(?P<instrument>.{2,300}?)"
OBSERVED = (
    rf"{AND}(?:مثلت? (?:بمراقب(?:ين)?|(?P<represented>في {EVENT}))"
    rf"|(?P<attended>حضرت? {EVENT})(?: بصفة المراقب)?) "
)
ONE = rf"{OBSERVED}(?P<one>.{{2,250}}?)، وه[يو] "
PANELLISTS = r"المناظر\S{0,4} (?:التالية أسماؤ\S{1,5}|التالي\S? اسم\S{1,5})(?: من)?:"
CHAPTERS = tuple(f"الفصل {ordinal(n, 'm')}" for n in range(1, 21))
DOCUMENT = (
    "^(?P<kind>جدول الأعمال المؤقت المشروح|مشروع قرار|مشروع مقرر|مقترح|ورقة معلومات أساسية|مذكرة|تقرير|ورقة"
    " اجتماع|ورقة عمل|وثيقة)"
    r"(?P<secretariat> (?:من|من إعداد) الأمانة)?(?: (?:مقدمة? )?من (?P<author>[^\"]{2,200}?))?"
    r"(?: بعنوان \"(?P<title>.{2,1500}?)\")?(?: (?P<how>[تي]تضمن|بشأن|عن) (?P<content>.{2,1500}?))?"
    r"(?: \((?P<symbol>[^()\s]{3,60})\))?[؛;.]?$"
)

# The noun that is counted (a key of ``COUNTED``), and what follows it.
UNNAMED = {
    "un_secretariat": ("unit", " من وحدات الأمانة العامة للأمم المتحدة"),
    "un_body": ("un_body", " من هيئات الأمم المتحدة وصناديقها وبرامجها"),
    "institute": (
        "institute",
        " من معاهد شبكة برنامج الأمم المتحدة لمنع الجريمة والعدالة الجنائية",
    ),
    "specialized_agency": ("specialized_agency", ""),
    "permanent_observer": ("entity", " من الكيانات التي تحتفظ بمكاتب مراقبين دائمين(?: في المقر)?"),
    "un_entity": ("entity", " (?:من الكيانات التابعة|تابع(?:ة|ين|ا)?) لمنظومة الأمم المتحدة"),
    "other_entity": ("entity", ""),
    "other_participants": ("group", ""),
    "igo": ("igo", ""),
}


def counted_observers(one: str, two: str, many: str, after: str) -> str:
    """Return the pattern of a sentence that counts organizations; the noun itself says one and two."""
    return (
        rf"{AND}حضر {EVENT} أيضا مراقب(?:ان|ون)? عن (?:(?P<one>{one})|(?P<two>{two})"
        rf"|(?P<n>[^،؛:]{{1,30}}?) (?:{many}))(?: أخرى| أخريين| آخر| آخرين)?{after}\.$"
    )


def counted_observers_of(noun: str, after: str) -> str:
    """Return that pattern for a noun of ``COUNTED``; ``after`` is what follows the noun."""
    kind, adjectives = COUNTED[noun]
    one, two, *many = (seen(counted(n, kind, "gen", 2, adjectives)) for n in (1, 2, 3, 11, 100))
    return counted_observers(one, two, "|".join(some.partition(" ")[2] for some in many), after)
