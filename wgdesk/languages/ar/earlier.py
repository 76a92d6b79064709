"""Arabic: patterns of the sentences of this program and of published reports. They may begin with و."""

from __future__ import annotations

import re

from wgdesk.languages.ar.counting import cardinal, counted, ordinal
from wgdesk.languages.ar.dates import MONTHS
from wgdesk.languages.ar.earlier_attendance import ATTENDED, COUNTED_STATES
from wgdesk.languages.ar.earlier_parts import (
    ACTION_LINE,
    AMENDMENT,
    CHAPTERS,
    DOCUMENT,
    EVENT,
    HONORIFIC,
    KIND,
    LISTED_DEEDS,
    OBSERVED,
    OFFICE,
    ON_NUMBERED_TEXT,
    PERSON,
    STATE,
    UNNAMED,
    counted_observers,
    counted_observers_of,
)
from wgdesk.languages.ar.earlier_points import FRAMES, POINTS
from wgdesk.languages.ar.earlier_questions import QUESTION_LINES, QUESTIONS
from wgdesk.languages.ar.earlier_sentences import MANDATED, SENTENCES
from wgdesk.languages.ar.earlier_statements import CALLED, STATEMENT_LINES, STATEMENTS, UNPLACED
from wgdesk.languages.ar.earlier_votes import VOTED, VOTES
from wgdesk.languages.ar.nouns import SITTING
from wgdesk.languages.ar.order import collation_key
from wgdesk.languages.ar.terms import SESSION_KINDS, SITTING_LABELS
from wgdesk.phrasing.report_wording import ReportWording, compiled
from wgdesk.words.seen import seen

_NTH = (("الأول", "الأولى"), ("الثاني", "الثانية"), ("الثالث", "الثالثة"))

WORDING = ReportWording(
    letters="[\u0621-\u064a]",
    sentences=SENTENCES | QUESTIONS | STATEMENTS | VOTES,
    attended=ATTENDED,
    alone=re.compile(rf"{OBSERVED}(?P<one>[^،:]{{2,250}})\.$"),
    unnamed=compiled(
        **{kind: counted_observers_of(*parts) for kind, parts in UNNAMED.items()},
        ngo=counted_observers(
            "منظمة غير حكومية واحدة", "منظمتين غير حكوميتين", "منظم(?:ة|ات) غير حكومية", ""
        ),
        **COUNTED_STATES,
    ),
    items=compiled(
        **QUESTION_LINES,
        **STATEMENT_LINES,
        elected_between="^،? ?و(?P<rest>.+)$",
        elected_person=rf"^{PERSON} {STATE}"
        r"(?:، بترشيح من (?P<nominated>[^،]{2,120})(?=،))?(?P<rest>.*)$",
        elected_office=rf"^،? ?لمن(?:صبي?|اصب) {OFFICE}(?=،|$)(?P<rest>.*)$",
        action_line=ACTION_LINE,
        text_alone="^(?:توصية|مقرر|قرار|مشروع (?:قرار|مقرر))$",
        document=DOCUMENT,
        officers=rf"^{OFFICE}: (?P<people>[^:؛]{{2,160}}?\([^:؛]{{2,2000}}\))[؛;.]?$",
        office=rf"^{OFFICE}:?$",
        member=rf"^{PERSON} {STATE}[؛;.]?$",
        named=rf"^{PERSON}$",
        officer=rf"^{OFFICE}: {PERSON}(?: {STATE})?"
        r"(?:، بترشيح من (?P<nominated>[^،؛]{2,120}?))?(?P<acclaimed>، بالتزكية)?[؛;.]?$",
        panellist=rf"^{PERSON}(?: {STATE})?(?:، (?P<function>.{{2,600}}?))?"
        rf"(?:، نيابة عن (?P<group>.{{2,120}}?))?"
        r"(?:(?P<online>، عن طريق التداول بالفيديو)|(?P<video>، في رسالة مصورة مسبقة التسجيل))?$",
        leader=rf"^و?{PERSON} {STATE}$",
        amendment=AMENDMENT,
        numbered_text=ON_NUMBERED_TEXT,
        official=r"^(?!(?:ال)?(?:مدير|رئيس|موظف|كبير|وكيل|أمين|نائب|مساعد|شعبة|مكتب|إدارة))"
        rf"(?!(?!(?:{HONORIFIC}) السيد)[^،]{{1,80}} السيدة? )"  # whose title comes after other words
        rf"{PERSON}(?:، (?P<function>.{{2,600}}?))?$",
        official_next=r"[،؛]? ?و(?=السيدة? )",
    ),
    label=re.compile(
        r"^(?:[-*•]\s*)?(?:(?P<paragraph>\d{1,3})\s?[.-]|\((?P<letter>[ء-ي]{1,2})\)"
        r"|(?P<section>(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|ألف|باء|جيم|دال|هاء"
        r"|هـ?|واو|زاي|حاء|طاء|ياء)(?=\s?-)"
        rf"|(?:{'|'.join(map(seen, reversed(CHAPTERS)))})(?=\s|$))(?:\s?-)?)\s*"
    ),
    line_label=r"\([ء-ي]{1,4}\)|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)ً?\s?-"
    r"|(?:ألف|باء|جيم|دال|هاء|هـ|واو|زاي|حاء|طاء|ياء)\s?-"
    rf"|(?:{'|'.join(reversed(CHAPTERS))})(?=$| )",
    headings=compiled(
        introduction="مقدمة",
        recommendations="(?:التوصيات|المقررات|مشاريع القرارات)",
        deliberations="(?:ملخص المداولات|المداولات)",
        organization=f"تنظيم {EVENT}",
        opening=f"افتتاح {EVENT}",
        elections="انتخاب أعضاء المكتب",
        meetings="الجلسات(?: العامة)? المعقودة",
        statements="الكلمات",
        agenda="إقرار جدول الأعمال وتنظيم الأعمال",
        attendance="(?:الحضور|المشاركة)",
        documentation="الوثائق",
        adoption="اعتماد التقرير",
        annex="المرفق(?: .{0,120})?",
    ),
    sections=compiled(
        general="المناقشة العامة|التبادل العام للآراء|الكلمات العامة",
        introduction="المقدمة|إنشاء (?:ال)?(?:لجنة|فريق|هيئة) .{2,120}",
        recommendations="المسائل التي تتطلب .{2,200}|.{0,30}التوصيات و.{2,80}|.{0,30}والتوصيات .{2,80}",
        organization="المسائل التنظيمية|أنشطة (?:ال)?(?:لجنة|فريق|هيئة) .{2,120}"
        f"|تنظيم (?:ال)?أعمال(?: {EVENT})?|تنظيم {EVENT} و.{{2,80}}",
        opening=f"افتتاح (?:{EVENT}|الجلسات)(?: و.{{2,80}})?",
        elections="أعضاء المكتب|المكتب|انتخاب (?:أعضاء )?المكتب",
        agenda="جدول الأعمال(?: و.{2,80})?|إقرار جدول الأعمال(?: و.{2,80})?|تنظيم الأعمال",
        attendance="الحضور .{2,60}|المشاركون|الأعضاء|(?:العضوية|التكوين)(?: و.{2,60})?",
        documentation="الوثائق .{2,60}|الوثيقة .{2,60}",
        actions="الإجراءات? المتخذة?",
        adoption="(?:النظر في التقرير و)?اعتماد(?: مشروع)? (?:ال)?تقرير(?: .{2,120})?|النظر في التقرير"
        " واعتماده|اختتام (?:الدورة|الاجتماع)",
    ),
    in_chapter=compiled(deliberations="المداولات", action="الإجراءات? الت?ي اتخذ.{2,200}"),
    tops={
        label: number
        for those in (
            ("أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا"),
            map(seen, CHAPTERS),
        )
        for number, label in enumerate(those, 1)
    },
    statements=CALLED,
    votes=VOTED,
    on_votes=frozenset({"تعليلا للتصويت"}),
    agreeing=True,
    unplaced=UNPLACED,
    ends=re.compile(r"(?:(?<=[^.A-Z\d]\.)|(?<=\d{4}\.))(?: (?=[ء-ي]))"),
    points=tuple(re.compile(pattern) for pattern in POINTS),
    frames=FRAMES,
    report_of=re.compile(r"(?:^|\n)تقرير[ \n](?P<body_full>(?:لجنة|اللجنة|الفريق|الهيئة)[^\n]{2,160})"),
    after_name=re.compile(r" (?:عن|لعام \d{4}|في دورت)"),
    body_begins=re.compile(r"(?:ال)?(?:لجنة|فريق|هيئة|منتدى|مؤتمر|اجتماع|مجلس)\b"),
    sitting_days=re.compile(
        r"(?P<of_parent>(?:الجمعية العامة|المجلس الاقتصادي والاجتماعي)،? في )?"
        r"(?:ال)?جلس\S{1,8}(?P<term_sitting> العام\S{1,3})? (?P<sittings>[^،؛:.]{1,120}?)،? المعقود\S{0,3}"
        r" (?P<days>(?:في|يوم|يومي|أيام|من) [^،؛:.]{3,80})(?=[،؛:.])"
        r"(?P<then_parent>، \S{3,12} (?:الجمعية العامة|المجلس الاقتصادي والاجتماعي))?"
    ),
    sitting_named=re.compile(
        r"(?<!\w)و?(?:في|خلال|أثناء) (?:ال)?جلس\S{1,8} (?:العام\S{1,3} )?(?!نفسها|العامة)"
        r"(?P<sittings>[^،؛:.]{1,80})"
    ),
    passed_over=re.compile(
        rf"^(?:تقرير عن |البند |(?:ال)?دورة(?: {KIND})? (?:ل?عام )?\d{{4}}$"
        rf"|.{{0,40}}{EVENT}(?: {KIND})? (?P<ordinal>\S{{3,12}}(?: (?!لعام|المستأنف)\S{{3,12}})?)"
        rf"(?: {KIND})?(?: لعام \d{{4}})?$)"
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
    sittings={
        **{seen(ordinal(n, "f", case)): n for n in range(1, 100) for case in ("nom", "gen")},
        **{str(n): n for n in range(1, 1000)},
    },
    organizational=re.compile(
        r"(?:ال)?تنظيمي(?:ة|(?P<several>تين))(?:$|،? (?:(?P<others>و.*)|(?P<both>(?!و).*)))(?P<own>)"
    ),
    resumed_before=re.compile(r"(?:^| ?و)المستأنفة (?=من |ال)"),
    resumed_after=re.compile(r" المستأنفة(?! من | ال)|(?P<two> المستأنفتين)|\((?:ال\S+،? )?المستأنفة\)"),
    sitting_kinds={told: kind for kind, told in SITTING_LABELS.items() if kind != "resumed"},
    totals={
        seen(counted(n, SITTING, case, words)): n
        for n in range(1, 100)
        for words in (2, 10, 99)
        for case in ("nom", "acc")
    },
    numbers={seen(cardinal(n, gender, "gen")): n for n in range(3, 100) for gender in ("m", "f")},
    through=" إلى ",
    comma="، ",
    last="",
    apart=re.compile("[؛;] "),
    mandate=re.compile(
        r"(?P<kind>مقرر|قرار)\S{0,3}[^\d]{0,80}?(?P<number>\d{1,4}/\d{1,4}(?!\d)|\d{1,4} \([^()\s]{1,12}\))"
    ),
    mandated=re.compile(MANDATED),
    words={
        "مناقشة عامة": "discussion",
        "حلقة نقاش": "panel",
        "حلقة نقاش تفاعلية": "interactive",
        "حلقة نقاش رفيعة المستوى": "high_level",
        "حوارا تفاعليا": "dialogue",
        "حلقة نقاش للخبراء": "expert",
        "حوارا تفاعليا رفيع المستوى": "high_level_dialogue",
        "مائدة مستديرة": "round_table",
        "مائدة مستديرة وزارية": "ministerial_table",
        "منتدى وزاريا": "ministerial_forum",
        "مناقشة مواضيعية": "thematic_discussion",
        "مناقشة تفاعلية": "exchange",
        "لحلقة النقاش": "panel",
        "لحلقة النقاش التفاعلية": "interactive",
        "لحلقة النقاش الرفيعة المستوى": "high_level",
        "لحلقة نقاش الخبراء": "expert",
        "للحوار التفاعلي": "dialogue",
        "للحوار التفاعلي الرفيع المستوى": "high_level_dialogue",
        "للمائدة المستديرة": "round_table",
        "للمائدة المستديرة الوزارية": "ministerial_table",
        "للمنتدى الوزاري": "ministerial_forum",
        "للمناقشة المواضيعية": "thematic_discussion",
        "للمناقشة التفاعلية": "exchange",
        **dict.fromkeys(("أمين", "أمينة"), "secretary"),
        **dict.fromkeys(("نائب أمين", "نائبة أمينة", "نائبة أمين", "نائب أمينة"), "deputy_secretary"),
        **dict.fromkeys(("الأمين المساعد", "الأمينة المساعدة"), "assistant_secretary"),
        "تبادلا عاما للآراء": "exchange",
        "واصل": "continued",
        "واصلت": "continued",
        "المقرر": "decision",
        "القرار": "resolution",
        **dict.fromkeys(("مشروع المقرر", "مشروعي المقررين", "مشاريع المقررات"), "draft_decisions"),
        "قبل": "before",
        "جدول الأعمال": "agenda",
        "تنظيم الأعمال": "organization",
        "مشروع التقرير": "report",
        **dict.fromkeys(("التقرير", "هذا التقرير"), "report"),
        "المشاركين": "participants",
        "المراقبين": "observers",
        "المتكلمين": "speakers",
        "جدول الأعمال المؤقت المشروح": "annotated_agenda",
        "جدول الأعمال المؤقت": "provisional_agenda",
        "ورقة معلومات أساسية": "background_paper",
        "مذكرة": "note",
        "تقرير": "report",
        "ورقة اجتماع": "conference_room_paper",
        "ورقة عمل": "working_paper",
        "مشروع قرار": "draft_resolution",
        "التوصيات": "recommendations",
        "المقررات": "decisions",
        "مشاريع القرارات": "resolutions",
        "مشروع القرار": "draft_resolutions",
        "التنظيمي": "organizational",
        "مشروع مقرر": "draft_decision",
        "مقترح": "proposal",
        "رسالة": "letter",
        "بيان": "statement",
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
        "المكتب": "bureau",
        "الأمين": "secretary",
        "الرئيس": "chair",
        "الرئيسة": "chair",
        **SESSION_KINDS,
        "مقرر": "decision",
        "قرار": "resolution",
        **{
            verb + ta: value
            for verb, value in (
                *(("أحاط", "took_note"), ("قرر", "decided"), ("طلب", "requested"), ("رحب", "welcomed")),
                *(("اتفق", "agreed"), ("أيد", "endorsed"), ("اعتمد", "adopted"), ("وافق", "approved")),
                *(("بت", "took_action"), ("رفض", "rejected"), ("انتخب", "elected")),
                ("استجاب", "acceded"),
                *LISTED_DEEDS.items(),
            )
            for ta in ("", "ت")
        },
        **{"أوصى": "recommended", "أوصت": "recommended", "دعا": "invited", "دعت": "invited"},
    },
    terms={
        "الدورة": "session",
        **dict.fromkeys(("العامة", "العامتين", "عامة", "عامتان"), "plenary"),
        "دورت": "session",
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
        **{f"الرئيس{ta} المؤقت{ta}": "temporary_chair" for ta in ("", "ة")},
        **{f"القائم{ta} مؤقتا برئاسة": "temporary_chair" for ta in ("", "ة")},
        **{f"الرئيس{ta} والمقرر{ta}": "chair and rapporteur" for ta in ("", "ة")},
        **{f"{the}مقرر{ta}": "rapporteur" for the in ("", "ال") for ta in ("", "ة")},
        **{
            f"نائب{ta} {the}رئيس{of}": "vice_chair"
            for ta in ("", "ة", "ا", "تا")
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
        **{
            f"نائب{ta} {the}رئيس{of} والمقرر{ta}": "vice_chair_rapporteur"
            for ta in ("", "ة")
            for the in ("", "ال")
            for of in ("", "ة")
        },
        **{f"نواب {the}رئيس{of}": "vice_chair" for the in ("", "ال") for of in ("", "ة")},
    },
    held_by=compiled(
        m=r"(?:ال)?(?:رئيس|مقرر|نائب|أمين)(?!\w)", f=r"(?:ال)?(?:رئيسة|مقررة|نائبة|أمينة)(?!\w)"
    ),
    elected=re.compile(rf"(?:^|(?<=، و)|(?<= و)){PERSON} {STATE} (?:لمنصب )?{OFFICE}(?:ا|\b)"),
    ordinal=re.compile(r"(?:(?<=دورتها )|(?<=دورته )|(?<=الدورة )|(?<=اجتماعه ))\S{3,12}"),
    of_tables=frozenset(("", "المنصب", "الاسم", "الدولة", "المجموعة الإقليمية", "عضو المكتب")),
    own_name="Arabic",
    organs=frozenset(("الجمعية العامة", "المجلس الاقتصادي والاجتماعي", "مجلس الأمن", "مجلس حقوق الإنسان")),
    nations="الأمم المتحدة",
    order=collation_key,
    joined="و?",
    and_number=r" و ?(?=\d)",
    draft=re.compile("^مشروع (?:ال)?تقرير\\b"),
    not_agreed=re.compile(r"^مقترح(?:ان|ات)? لم يتفق علي\S{1,4}$"),
    several=re.compile(
        r"(?:تقرير عن )?(?:دورتي\S{0,3}|دورات\S{0,3}|الدورتان|الدورتين|الدورات)(?: [ء-ي]{3,12}){1,9}"
    ),
    unfinished=re.compile("(?:،| (?:من|في|على|إلى|عن))$"),
    agenda_annex=re.compile(rf"جدول (?:الأعمال|أعمال {EVENT}(?: \S{{3,12}})?)"),
    presented=re.compile(r"^و? ?\S{3,12} المناظرة? \S"),
)
