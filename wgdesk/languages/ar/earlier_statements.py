"""Arabic: patterns of the sentences on statements, and of those who made them."""

from __future__ import annotations

from wgdesk.languages.ar.earlier_parts import AND, AT, AT_DAY, EVENT
from wgdesk.phrasing.report_wording import compiled

_ITEMS = r"(?:البند|البندين|البنود) (?P<items{}>\d{{1,3}}(?:(?:، | ?و ?)\d{{1,3}}){{0,20}}) من جدول الأعمال"
_LED = (
    rf"{AND}(?:{AT} )?(?P<thereafter>بعد ذلك، )?(?:في إطار {_ITEMS.format('')}، )?"
    r"(?:(?P<after>بعد (?:اعتماد [^،]{2,160}|اتخاذ (?:القرار|المقرر)))، )?"
)
_MEDIUM = "(?:، (?P<medium>عبر رسالة مصورة|عن طريق التداول بالفيديو)،)?"
_KIND = "(?:افتتاحي|ختامي|استهلالي|رئيسي)(?:ة|تين|ات)?"
_WHAT = rf"(?P<what>(?:كلم(?:ة|ات|تين)|ملاحظات)(?: {_KIND})?)"
_WHO = r"(?P<who>(?!.{0,6000}،? (?:الذي|التي|الذين|حيث|قال|ذكر)\S{0,3} )(?:(?!\. ).){2,6000}?)"

STATEMENTS = compiled(
    statement_of=rf"^{_LED}تكلم(?:(?P<feminine>ت)|ا|تا|وا)? (?P<too>أيضا|كذلك)? ?{_WHO}"
    r" (?P<purpose>ممارسة لحق الرد|تعليلا للموقف|تعليلا للتصويت)(?P<after_vote> بعد إجراء التصويت)?\.$",
    statement_made=rf"^{_LED}(?:(?P<verb>تكلم)(?:(?P<feminine>ت)|ا|تا|وا)?(?: (?P<too>أيضا|كذلك))?{_MEDIUM}"
    rf"|(?P<written>قدم)(?P<feminine_written>ت)?(?: (?P<too_written>أيضا|كذلك))? (?:بيانا كتابيا|بيانين "
    rf"كتابيين|بيانات كتابية)"
    rf"|(?:ألقى|أدلى|(?P<feminine_made>ألقت|أدلت)) (?:ب(?=كلم|ملاح))?{_WHAT}(?: (?P<too_after>أيضا))?"
    rf"(?:، (?P<medium_after>عبر رسالة مصورة|عن طريق التداول بالفيديو)،)?) {_WHO}\.$",
    secretariat_stated=rf"^{_LED}ألقت (?P<who>الأمانة) "
    r"(?:(?:(?P<times>[^ .]{3,9}) (?=كلمات))?(?P<what>كلمة افتتاحية|كلمة ختامية|كلمة في افتتاح"
    r"|كلم(?:ة|ات|(?P<two>تين)) استهلالي(?:ة|تين) عام(?:ة|تين))"
    rf"(?: (?:الاجتماع|الدورة))?(?: في إطار {_ITEMS.format('_after')})?)\.$",
    statement_before=rf"^{_LED}(?:ألقى|(?P<feminine>ألقت)) {_WHO}،? (?P<what>كلم(?:ة|ات|تين)(?: {_KIND})"
    rf"?)\.$",
    general_held=rf"{AND}أجر[ىت] (?P<body_short>[^،:]{{2,200}}?)، {AT_DAY}"
    r" (?P<general>تبادلا عاما للآراء|مناقشة عامة)(?: بشأن (?P<subject>[^.]{2,400}))?\.$",
    closed_by=rf"{AND}(?:{AT} )?أعلنت? (?P<who>الرئيسة?) اختتام {EVENT}\.$",
    addressed=rf"^{_LED}خاطب(?P<feminine>ت)? (?P<who>[^.؛:]{{2,300}}?) (?P<of_body>(?:ال\S{{3,12}} ?){{1"
    rf",3}})\.$",
    opened_by_official=rf"^{AND}(?:{AT} )?افتتح(?P<feminine>ت)? {EVENT}،? (?P<who>[^؛:]{{2,300}}?)\.$",
)
_FOR = r"باسم (?P<group>[^()]{2,200})"
_OFFICIAL = (
    "(?:(?:ال)?وكيلة? (?:الأمين العام)|(?:ال)?أمينة? (?:العامة?|عامة?)?|الأمينة? العامة?|(?:ال)?مديرة? ?"
    "|المديرة?"
    r"|(?:ال)?رئيسة? (?:فرع|شعبة|قسم|مكتب|دائرة)|منسقة?|مفوضة?|المفوضة?)"
)
_N = r"(?P<n>\S{3,9}(?: عشرة?)?|\d{1,3})"
STATEMENT_LINES = {
    "speaker_list": r"^(?:المتكلم(?:ان|ون)? التالي?(?:ان|ون)?): (?P<speakers>.+)$",
    "speaker_next": "[؛;] و",
    "speaker_deciders": r"^ممثل(?:ة|ا|تا|و|ات)? (?:(?P<decide>(?:الدول(?:تين)? )?(?:الأعضاء|العضوين|ال"
    r"أطراف|الطرفين))"
    r"|[^:]{2,40}) التالي(?:ة|ين|تين)(?: (?:في|من) [^:]{2,200}?)?:"
    r" (?P<names>[^:]+)$",
    "speaker_for": rf"^(?:ممثلة?|(?P<observer>المراقبة?) عن) (?P<names>[^()]+?)، {_FOR}$",
    "speakers": r"^(?:ممثل(?:ة|ا|تا|و|ات)?|(?P<observer>المراقب(?:ة|ان|تان|ون|ات)?) عن) (?P<names>[^:]+)$",
    "speaker_behalf": rf" \({_FOR}\)(?:،? ?و ?|، )?",
    "speaker_secretariat": "^الأمانة$",
    "speaker_office": "^(?P<office>الرئيسة?)$",
    "speaker_unnamed": rf"^(?P<function>{_OFFICIAL}[^،؛:()]*)$",
    "speaker_person": r"^(?P<name>(?!(?:ال)?(?:ممثل|مراقب|وفد|وفود|عدد|عدة|بعض|أعضاء|دول|متكلم))[^،();"
    r":]{2,150}?)، (?P<fun"
    r"ction>[^؛:]{2,600}?)$",
    "no_name": r"^(?:ال)?(?:ممثل|مراقب|وف[ود]|عدد|عدة|بعض|معظم|جميع|أعضاء|دول|متكلم|مشارك)"
    r"|\d| (?:عن|في|على|إلى|بشأن|من|مع|أن|بأن|حول) |(?: \S+){7}",
    "no_function": "^(?:و|ف|عن |في |على |إلى |بشأن |حيث|متكلم)(?!زير|كيل|سيط|كال)|(?:الذي|التي|الذين) |\\(",
    "persons_next": r"، و(?=[^،]{2,80}، )|؛ و",
    "counted_lead": "^ممثل(?:ا|و)? ",
    "counted_next": "،? و(?!فود|فد|احد)",
    "counted_deciders": r"^(?:(?P<one>دولة (?:عضو|طرف) واحدة|طرف واحد|دولة واحدة)"
    r"|(?P<two>دولتين (?:عضوين|طرفين)|طرفين|دولتين)"
    rf"|{_N} (?:دول أعضاء|دولة عضوا?|دول أطراف|دولة طرفا?|أطراف|طرفا?|دول|دولة))(?: (?:في|من) \S{{3,4"
    rf"0}}(?: ال\S{{3,20}})?)?$",
    "counted_other_states": r"^(?:(?P<one>دولة واحدة لها)|(?P<two>دولتين لهما)"
    rf"|{_N} (?:دول|دولة) لها) صفة المراقب$",
    "counted_united_nations": r"^(?:(?P<one>كيان واحد تابع)|(?P<two>كيانين تابعين)"
    rf"|{_N} كيان(?:ات|ا)? تابعا?ة?) لمنظومة الأمم المتحدة$",
    "counted_organizations": r"^(?:(?P<one>منظمة حكومية دولية واحدة)|(?P<two>منظمتين حكوميتين دوليتين)"
    rf"|{_N} منظم(?:ات|ة) حكومية دولية)$",
    "counted_international": r"^(?:(?P<one>منظمة دولية واحدة)|(?P<two>منظمتين دوليتين)|"
    rf"{_N} منظم(?:ات|ة) دولية)$",
    "counted_ngos": r"^(?:(?P<one>منظمة غير حكومية واحدة)|(?P<two>منظمتين غير حكوميتين)"
    rf"|{_N} منظم(?:ات|ة) غير حكومية)$",
    "counted_delegations": rf"^(?:(?P<one>وفد واحد)|(?P<two>وفدين)|{_N} (?:وفود|وفدا?))$",
}
_KINDS = {"افتتاحية": "opening", "ختامية": "closing", "استهلالية": "introduction"}
# What a statement is called, and its purpose -> columns of the record.
CALLED: dict[str, dict[str, str]] = {
    **{called: {} for called in ("", "كلمة", "كلمات", "كلمتين")},
    **{
        f"{noun} {called}": {"kind": kind, **({"said_as": "remarks"} if noun == "ملاحظات" else {})}
        for called, kind in _KINDS.items()
        for noun in ("كلمة", "كلمات", "ملاحظات")
    },
    **{f"كلمتين {called[:-1]}تين": {"kind": kind} for called, kind in _KINDS.items()},
    "كلمة في افتتاح": {"kind": "opening"},
    **{
        called: {"kind": "introduction"}
        for called in ("كلمة استهلالية عامة", "كلمات استهلالية عامة", "كلمتين استهلاليتين عامتين")
    },
    "address": {"kind": "opening", "said_as": "address"},
    "ممارسة لحق الرد": {"kind": "reply", "lane": "reply"},
    "عبر رسالة مصورة": {"medium": "video"},
    "عن طريق التداول بالفيديو": {"medium": "online"},
    **{purpose: {"kind": "position"} for purpose in ("تعليلا للموقف", "تعليلا للتصويت")},
}
UNPLACED = "لا يذكر التقرير في أي من الجلسات."
