"""Arabic: patterns of the reports of committees that consider questions, not numbered items."""

from __future__ import annotations

from wgdesk.languages.ar.earlier_parts import (
    AND,
    AT,
    INTRODUCERS,
    MANNER_WORDS,
    ORALLY,
    RESUMED,
    SESSION_KIND,
    SPAN,
    SYMBOL,
)
from wgdesk.phrasing.report_wording import compiled

_TEXT = "مشروع (?:القرار|المقرر)"
_DRAFT = rf"(?P<draft>{_TEXT}) (?P<symbol>{SYMBOL})"
_RECORDS = rf"{SYMBOL}(?:-\d{{1,3}})?"

QUESTIONS = compiled(
    held_by_body=rf"{AND}عقدت? (?P<body_full>[^،:.]{{2,300}}?) (?P<term_event>اجتماع|دورت)(?:ه|ها)"
    rf"{SESSION_KIND} (?:لعام )?(?P<ordinal>\d{{4}}|\S{{3,12}}(?: (?:و\S{{3,12}}|عشرة?))?)"
    rf"{RESUMED}(?: لعام (?P<of_year>\d{{4}}))?،?"
    rf" (?:في (?P<venue>[^،:\d]{{1,100}}?)،? )?{SPAN}\. وعقدت? (?P<total>[^.،()]{{2,40}}?)"
    r"(?P<term_sitting> عامة| عامتان)?(?: \([^()]{3,120}\))?(?P<parts>، على النحو التالي)?[.:]"
    r"(?P<rest> وعقدت? [^.]{2,300}\.)?$",
    question=rf"{AND}نظرت? (?P<body_short>[^،]{{2,200}}?) في مسألة (?P<question>.{{2,400}}?)"
    r" في جلس\S{1,4}(?P<term_sitting> العام\S{1,3})? (?P<sittings_after>[^،.]{2,120}?)"
    r"(?:، المعقود\S{0,3} (?P<days_after>(?:في|يوم|يومي|أيام|من) [^،.(]{2,120}?))?\.$",
    questions_listed=rf"{AND}خلال (?:الدورة|الاجتماع)، نظرت? [^،]{{2,200}}? في (?:المسائل|البنود)"
    r" المبينة أدناه، [^:]{2,120}:$",
    attention=rf"{AND}{AT} (?P<verb>وجه)ت? الرئيسة? (?P<said>الانتباه إلى .{{2,1500}}?)\.$",
    introduced=rf"{AND}{AT} {INTRODUCERS}،? {_DRAFT}\.$",
    draft_adopted=rf"{AND}{AT} (?!.{{0,400}}(?:أصوات|صوتا|صوتين|لا شيء))(?P<deed>اعتمدت?)"
    rf" (?P<body_short>[^،:]{{2,60}}?) {_DRAFT}(?: (?P<manner>{MANNER_WORDS}))?{ORALLY}\.$",
    acceded=rf"{AND}{AT} (?P<deed>استجابت?) (?P<body_short>[^،:]{{2,60}}?) لطلب(?:ي|ات)?"
    r" (?P<object>.{2,400}?) المقدم(?:ين|ة)? من (?P<names>[^:]{2,600}?)\.$",
    text_printed=rf"{AND}يرد نص {_TEXT} في هذا التقرير"
    r"(?: في شكل توصية مقدمة من [^.()]{2,200}? إلى (?P<parent_short>[^()]{2,160}?))?"
    rf" \(انظر (?P<chapter>الفصل [^،()]{{3,24}}، )?[^()]{{0,40}}?{_TEXT}(?: (?P<number>[^()]{{1,24}}))?\)\.$",
    text_in_document=rf"{AND}يرد نص {_TEXT} في الوثيقة {SYMBOL}\.$",
)
QUESTION_LINES = {
    "record": rf"^.*[^.](?P<cited> \(انظر (?P<records>{_RECORDS}(?:(?:، | و ?){_RECORDS}){{0,20}})\))\.$",
    "record_symbol": _RECORDS,
    "part": r"^الجزء \S{3,12} من (?:الدورة|الاجتماع)(?: \(الجلس\S{1,4} (?P<kind>التنظيمي)\S{1,3}\))?:"
    r" (?P<meetings>.{5,4000}?)[؛;.]$",
    "part_meeting": r"الجلس(?:ة|تان|ات) (?P<sittings>[^؛;]{2,200}?)، (?P<days>(?:في|يومي|من) [^؛;]{3,100})",
    "and_name": r"،? و(?=\S)",
    "paragraph_cited": r"الفقرة \d{1,4}",
}
