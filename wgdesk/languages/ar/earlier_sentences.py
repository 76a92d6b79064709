"""Arabic: patterns of the sentences of this program and of published reports. They may begin with و."""

from __future__ import annotations

from wgdesk.languages.ar.earlier_parts import (
    AND,
    AT,
    AT_DAY,
    EVENT,
    HELD_IN,
    MANNER,
    MANNER_WORDS,
    OFFICE,
    OFFICERS,
    ONE_OFFICE,
    ORALLY,
    PANELLISTS,
    PERSON,
    SESSION_KIND,
    SPAN,
    STATE,
    SYMBOL,
)
from wgdesk.phrasing.report_wording import compiled

_TEXTS = r"(?:التوصي\S{1,3}|المقرر\S{0,3}|مشروع القرار|مشروعا القرارين|مشروعي القرارين|مشاريع القرارات)"
_TITLED = r'(?:، المعنون "(?P<heading>.{2,1000}?)")?'
_CONTAINED = rf"(?:،? الوارد في الوثيقة \(?(?P<contained>{SYMBOL})\)?| \((?P<symbol>{SYMBOL})\))?"
_LISTED = r"(?P<listed>،? (?:على النحو التالي|كما يلي|بصيغته التالية))?"

_ANNEX = r"(?:مرفق هذا التقرير|المرفق(?: \S{3,12}){1,2} لهذا التقرير)"

_DEEDS = "أحاطت?|قررت?|طلبت?|أوص[ىت]|رحبت?|اتفقت?|أيدت?|دعت?ا?"

SENTENCES = compiled(
    previous=r"(?:^|وقد )عقدت? (?:اجتماعا?ت?|دورا?ت?\S{0,3}) (?P<body_short>.{2,200}?)"
    r" السابق\S{0,3} (?P<spans>.{5,4000})\.$",
    first=rf"{AND}هذ[اه] ه[وي] {EVENT} الأولى? ",
    adopted_texts=rf"{AND}(?:(?:اعتمدت?|أوص[ىت]) (?P<body_full>.{{2,300}}?)، في (?:اجتماع|دورت)\S{{1,3}}"
    rf" المعقودة? {HELD_IN}|اعتمدت? (?P<body_itself>.{{2,300}}?)، المعقود في .{{1,200}}?)،"
    rf" (?:{_TEXTS} الوارد\S{{1,4}} أدناه(?: لكي [يت]نظر فيها? (?P<parent_short>.{{2,200}}?)| لكي [يت]نظر"
    rf" فيهما"
    rf" (?P<parent_two>.{{2,200}}?))?|بأن [يت]عتمد (?P<parent_three>.{{2,200}}?) {_TEXTS} الوارد\S{{1,4}}"
    rf" أدناه)\.$",
    chapeau=rf"{AND}(?:أوص[ىت] (?P<body_short>.{{2,200}}?) بأن [يت]نظر"
    rf" (?P<parent_medium>.{{2,200}}?) في"
    rf" اعتماد|اعتمدت? .{{2,200}}?|أوص[ىت] .{{2,200}}? بأن [يت]عتمد (?P<parent_two>.{{2,200}}?))"
    r" (?P<term_texts>التوصي|المقرر|مشروع القرار|مشروعي القرارين|مشاريع القرارات)\S{0,5}"
    r" التالي\S{0,3}:$",
    recommendation=r"^(?:التوصية|المقرر|مشروع القرار) (?P<number>\d{1,3})\.?$",
    texts_adopted=rf"{AND}(?:اعتمدت?|أقرت?) {_TEXTS} (?P<numbers>[^؛:.]{{1,200}}?)"
    rf"(?: (?P<manner>{MANNER_WORDS}))?{ORALLY}\.$",
    considered=rf"{AND}نظرت? (?P<body_short>.{{2,200}}?)، {AT_DAY} في البند (?P<item>\d{{1,3}}) من"
    rf" جدول الأعمال، المعنون"
    r' "(?P<heading>.{2,1000}?)"\.$',
    considered_item=rf"{AND}(?:نظرت?|تناولت?) (?P<body_short>[^،]{{2,200}}?)، {AT} (?:في )?البند"
    rf" (?P<item>\d{{1,3}}) من جدول (?:الأعمال|أعمال\S{{1,3}}){_TITLED}\.$",
    panel=rf"{AND}تول[ىت] تيسير (?:المناقشة|حلقة النقاش) في إطار البند (?P<item>\d{{1,3}}) من جدول الأعمال"
    rf'(?:، المعنونة "(?P<panel>.{{2,300}}?)"،)? {PANELLISTS}'
    r" (?P<people>.+?)\.(?: وأدارته?ا (?P<moderator>.{2,300}?)\.?)?$",
    led=rf"(?:{AND}(?P<chair>برئاسة الرئيسة?)، )?تول[ىت] توجيه المناقشة التي جرت في إطار البند"
    rf" (?P<item>\d{{1,3}}) {PANELLISTS} (?P<people>.+?)\.?$",
    no_issues=rf"{AND}لم تثر أي مسائل في إطار البند (?P<item>\d{{1,3}}) من جدول الأعمال\.$",
    title=rf"^تقرير عن (?:اجتماع|دورة) (?P<body_full>.{{2,300}}?) المعقودة? {HELD_IN}$",
    held=rf"{AND}عقدت? (?:(?P<term_event>الاجتماع|الدورة){SESSION_KIND} (?P<ordinal>\S{{3,12}}(?:"
    rf" (?:و\S{{3,12}}|عشرة?))?)"
    rf" لل?.{{2,300}}?(?: لعام (?P<of_year>\d{{4}}))?"
    rf"|(?P<event>اجتماع|دورة) .{{2,300}}? لعام (?P<year>\d{{4}}))،? {HELD_IN}"
    r"(?:، (?P<how>حضوريا وعبر الإنترنت|عبر الإنترنت))?\."
    r"(?: وعقدت (?P<total>[^.]{2,60}?)(?P<term_sitting> عامة| عامتان)?(?: \[[^\]]{1,40}\])?\.)?"
    "(?P<rest> .{2,300})?$",
    met=rf"{AND}(?:دعيت? )?(?P<body_full>[^،:]{{2,300}}?) (?:إلى الانعقاد [^:]{{2,160}}? )?واجتمعت?"
    rf" (?:في (?P<venue>[^،:]{{1,100}}?)،? )?{SPAN}\.$",
    held_by=rf"{AND}عقدت? (?P<body>[^،:]{{2,300}}?) (?P<term_event>اجتماع|دورت)(?:ه|ها)"
    rf"{SESSION_KIND} (?P<ordinal>\S{{3,12}}(?:"
    rf" (?:و\S{{3,12}}|عشرة?))?)(?: لعام (?P<of_year>\d{{4}}))?،?"
    rf" (?:في (?P<venue>[^،:]{{1,100}}?)،? )?{SPAN}\.$",
    sittings_held=rf"{AND}عقدت? (?:[^،:.\d]{{2,200}}? )??(?P<total>(?:\S{{2,20}}"
    rf" ){{1,3}}?جلس(?:ات|ة)|جلست(?:ان|ين))"
    r"(?P<term_sitting> عامة)?(?: \([^()]{3,120}\))?\.$",
    opened=rf"{AND}افتتحت? {EVENT} {PERSON}(?: {STATE})?، {OFFICE} .{{2,200}}?\."
    r"(?: .{2,120}? لمحة عامة عن (?P<overview>.{2,2000}?)\.)?$",
    officers=rf"{AND}(?:انتخبت? .{{2,200}}?، {AT_DAY} (?P<acclaimed>بالتزكية )?{OFFICERS}"
    rf"|كانت? {OFFICERS} قد انتخب\S{{0,2}}(?P<acclaimed_before> بالتزكية)?"
    rf" (?:قبل {EVENT}|(?P<elected_on>(?:في|يوم) .{{5,60}}?))):$",
    officers_named=r"^(?=(?P<lead>[^:]{1,1300}):$)(?=.*المكتب)(?:(?=.*(?P<acclaimed>بالتزكية)))?"
    rf"(?:و? ?(?:انتخبت? [^،]{{2,200}}?، )?{AT})?",
    officer_elected=rf"{AND}انتخبت? .{{2,200}}?، {AT_DAY} (?P<acclaimed>بالتزكية )?{PERSON}"
    rf" {STATE} لمنصب {OFFICE}\.$",
    officer_before=rf"{AND}كانت? {PERSON} {STATE} قد انتخبت?(?P<acclaimed_before> بالتزكية)?"
    rf" لمنصب {OFFICE} قبل {EVENT}\.$",
    officers_elected=rf"{AND}انتخبت? [^،]{{2,200}}?، {AT} (?P<acclaimed>بالتزكية )?"
    rf"(?P<people>[^:]{{2,160}}?\([^:]{{2,160}}?\) (?:لمنصب )?(?:{ONE_OFFICE})[^:]{{0,600}}?)\.$",
    agenda=rf"{AND}أقرت? (?P<body_short>.{{2,200}}?)، {AT_DAY} {MANNER}جدول الأعمال التالي"
    rf"(?:، الوارد في الوثيقة (?P<contained>[^،:\s]{{3,60}}))?{ORALLY}:$",
    agenda_own=rf"{AND}أقرت? (?P<body_short>[^،]{{2,200}}?)، {AT} {MANNER}(?:مشروع )?جدول"
    rf" (?:أعمال\S{{1,3}}|الأعمال)"
    rf"(?: المؤقت)?(?P<organized> و(?:أقرت? )?تنظيم أعمال\S{{1,3}})?{_CONTAINED}{ORALLY}{_LISTED}[:.]$",
    agenda_was=rf"{AND}(?:كان جدول (?:ال)?أعمال\S{{0,3}}(?: [^:]{{2,160}}?)? كما يلي|فيما يلي جدول"
    rf" (?:ال)?أعمال[^:]{{0,160}}"
    r"|يرد أدناه جدول (?:ال)?أعمال[^:]{0,160}):$",
    agenda_following=rf"{AND}أقرت? (?P<body_short>[^،]{{2,200}}?)، {AT} {MANNER}جدول الأعمال التالي"
    rf"{_CONTAINED}{ORALLY}:$",
    agenda_annexed=rf"{AND}أقرت? (?P<body_short>[^،]{{2,200}}?)، {AT} {MANNER}جدول (?:الأعمال|أعمال\S{{1,3}})"
    rf" الوارد في (?:الوثيقة (?P<contained>{SYMBOL}) وفي )?{_ANNEX}{ORALLY}\.$",
    agenda_cited=rf"{AND}يرد جدول الأعمال المؤقت في {_ANNEX}\.$",
    organization=rf"{AND}في الجلسة(?: العامة)? نفسها، أقرت? .{{2,200}}? {MANNER}تنظيم"
    rf" أعمال\S{{1,3}}{ORALLY}\.$",
    participants=rf"{AND}ترد في الوثيقة (?P<symbol>\S{{3,60}}) قائمة بأسماء المشاركين\.$",
    documents=rf"{AND}كانت? معروضة?ا? على (?P<body_short>.{{2,200}}?) (?:ما يلي|الوث\S{{2,6}}"
    rf" التالي\S{{1,3}}):$",
    documents_of_item=rf"{AND}(?:من أجل|لدى) (?:ال)?نظر\S{{0,3}} في البند (?P<item>\d{{1,3}}) من جدول"
    rf" (?:ال)?أعمال\S{{0,3}}،"
    rf" كانت? معروضة?ا? على (?P<body_short>.{{2,200}}?) (?:ما يلي|الوث\S{{2,6}} التالي\S{{1,3}}):$",
    documents_by_symbol=rf"{AND}كانت? معروضة?ا? على (?P<body_short>.{{2,200}}?) (?:الوثيقة|الوثيقتان|الوثائق)"
    rf" (?P<symbols>{SYMBOL}(?:(?:، ?و? ?| و ?){SYMBOL}){{0,60}})\.$",
    document_named=rf"{AND}(?:(?:من أجل|لدى) (?:ال)?نظر\S{{0,3}} في البند (?P<item>\d{{1,3}}) من جدول"
    rf" (?:ال)?أعمال\S{{0,3}}، )?كانت? معروضة?ا? على (?P<body_short>.{{2,200}}?)"
    rf" (?P<document>(?:جدول|ورقة|مذكرة|تقرير|وثيقة) .{{2,1500}} \({SYMBOL}\))\.$",
    report=rf"{AND}(?:في|يوم) (?P<days>.{{5,60}}?)، اعتمدت? .{{2,200}}? {MANNER}هذا التقرير"
    rf"(?: عن \S{{3,12}})?{ORALLY}\.$",
    report_at=rf"{AND}(?=.{{0,400}}اعتمد)(?:(?:نظرت? في [^،]{{2,60}} و)?اعتمدت? [^،]{{2,200}}?، )?{AT}"
    rf" (?:اعتمدت? [^،]{{2,120}}? )?{MANNER}(?:(?P<of_draft>مشروع)"
    rf" )?(?:ال)?تقرير\S{{0,3}}"
    rf"(?: عن .{{2,200}}?)?{ORALLY}\.$",
    exchange=rf"{AND}بعد هذ\S{{1,3}} العر\S{{2,6}} الإيضاحي\S{{0,3}}(?: المقدم\S{{0,3}})?، تبادلت?"
    rf" المناظر\S{{0,4}} معلومات"
    r" إضافية مع المشاركين ردا على .{2,80}? بشأن (?P<on>.{2,2000}?)\.$",
    action=rf"{AND}{AT} (?!.{{0,400}}(?:أصوات|صوتا|صوتين|لا شيء))(?P<deed>{_DEEDS})"
    rf" (?P<body_short>[^،:]{{2,60}}?)"
    rf"(?:، (?P<manner>{MANNER_WORDS}))?،? (?P<object>(?:علما |إلى |أن |ب)[^؛]{{2,2000}}?)"
    rf"(?: (?P<manner_last>{MANNER_WORDS}))?{ORALLY}\.$",
    finalizes=rf"{AND}(?:عهد إلى المقررة?|عهدت? [^.]{{2,160}}? إلى المقررة?|أذنت? [^.]{{2,160}}? للمقررة?)"
    r"(?: و(?P<also>الرئيسة?|المكتب|الأمين))? بوضع التقرير في صيغته النهائية\.$",
    report_introduced=rf"{AND}{AT} عرضت? (?P<introducer>المقررة?|الرئيسة?) مشروع التقرير\.$",
)
_DECIDED = (
    "(?:قرر|أنشأ|طلب|مدد|جدد|جعل|أوصى|أوصت|دعا|دعت|أقر|اعتمد|عهد|كلف|وافق|أكد|شجع|حث|رحب|أيد|أعاد|أعادت)"
)
_DECISION = r"(?:ل|ب)?(?:ال)?(?:مقرر|قرار)"
MANDATED = (
    rf"^و? ?(?:كان من بين ما نص\S{{0,2}} عليه {_DECISION}|{_DECIDED}ت? .{{2,300}}?،"
    rf" (?:في|بموجب|بمقتضى|عملا|وفقا) ?{_DECISION}"
    rf"|(?:في|بموجب|بمقتضى|عملا|وفقا|تنفيذا|إن .{{2,200}}?، في) ?{_DECISION}.{{2,900}}?،? {_DECIDED})"
)
