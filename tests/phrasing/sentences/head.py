"""Masthead, titles, headings, introduction."""

from __future__ import annotations

from tests.phrasing.sentences.facts import (
    BODY,
    BODY_FULL,
    COMMITTEE,
    SPAN,
    VIENNA,
    Case,
    on,
    words,
)
from wgdesk.phrasing.facts import Count, DateSpan, DateSpans, Doubtful, Ordinal, Symbol, Words
from wgdesk.phrasing.tree import say

_GAP = 4 * "\u00a0"

_ONE = DateSpan(on(19, 10), on(19, 10))
_TWO = DateSpan(on(2, 7), on(3, 7))
_THREE = DateSpan(on(27, 1), on(29, 1))
_MONTHS = DateSpan(on(30, 5), on(1, 6))
_YEARS = DateSpan(on(31, 12), on(31, 12).replace(year=2023, month=1, day=2))

MASTHEAD = (
    Case(say("masthead-distribution", level="Limited"), "Distr.: Limited", "Distr.: Limited"),
    Case(say("masthead-language"), "Arabic", ""),
    *(
        Case(say("masthead-original", lang=lang), f"Original: {shown}", f"Original: {shown}")
        for lang, shown in (
            ("ar", "Arabic"),
            ("en", "English"),
            ("es", "Spanish"),
            ("fr", "French"),
            ("ru", "Russian"),
            ("zh", "Chinese"),
        )
    ),
    Case(say("masthead-nations"), "الأمم المتحدة", "United Nations"),
    Case(
        say("place", venue=VIENNA, span=_TWO),
        "فيينا، ٢ و ٣ تموز/يوليه ٢٠٢٢",
        "Vienna, 2 and 3 July 2022",
    ),
    Case(say("masthead-job", job="V.19-09134"), "V.19-09134", "V.19-09134"),
    Case(
        say("masthead-job-line", job="V.19-09134", dates="none", before="", day=""),
        "V.19-09134 (A)",
        "V.19-09134 (E)",
    ),
    # The page keeps European digits here, as for symbols.
    Case(
        say("masthead-job-line", job="V.19-09134", dates="one", before="", day="160919"),
        f"V.19-09134 (A){_GAP}١٦٠٩١٩",
        f"V.19-09134 (E){_GAP}160919",
    ),
    Case(
        say("masthead-job-line", job="V.19-09134", dates="both", before="120919", day="160919"),
        f"V.19-09134 (A){_GAP}١٢٠٩١٩{_GAP}١٦٠٩١٩",
        f"V.19-09134 (E){_GAP}120919{_GAP}160919",
    ),
    Case(
        say("symbol", symbol=Symbol("CTOC/COP/WG.6/2022/L.1")),
        "CTOC/COP/WG.6/2022/L.1",
        "CTOC/COP/WG.6/2022/L.1",
    ),
    Case(
        say("place", venue=VIENNA, span=SPAN),
        "فيينا، ٩-١١ آذار/مارس ٢٠٢٢",
        "Vienna, 9–11 March 2022",
    ),
    Case(
        say("place", venue=VIENNA, span=_MONTHS),
        "فيينا، ٣٠ أيار/مايو - ١ حزيران/يونيه ٢٠٢٢",
        "Vienna, 30 May–1 June 2022",
    ),
    Case(
        say("place", venue=Doubtful(VIENNA), span=Doubtful(_ONE)),
        "[فيينا]، [١٩ تشرين الأول/أكتوبر ٢٠٢٢]",
        "[Vienna], [19 October 2022]",
    ),
    Case(say("title-draft"), "مشروع التقرير", "Draft report"),
    Case(say("title-draft"), "مشروع تقرير", "Draft report", (("title_draft", "indefinite"),)),
    Case(say("title-short"), "التقرير", "Report"),
    Case(
        say("title-final", body=BODY_FULL, venue=VIENNA, span=SPAN),
        "تقرير عن اجتماع الفريق العامل المعني بالأسلحة النارية المعقود في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢",
        "Report on the meeting of the Working Group on Firearms held in Vienna from 9 to 11 March 2022",
    ),
    Case(
        say("title-final", body=COMMITTEE, venue=VIENNA, span=_TWO),
        "تقرير عن اجتماع اللجنة المخصصة المعقود في فيينا يومي ٢ و ٣ تموز/يوليه ٢٠٢٢",
        "Report on the meeting of the Ad Hoc Committee held in Vienna on 2 and 3 July 2022",
    ),
)

HEADINGS = (
    Case(say("heading-introduction"), "مقدمة", "Introduction"),
    Case(say("heading-recommendations"), "التوصيات", "Recommendations"),
    Case(say("heading-deliberations"), "ملخص المداولات", "Summary of deliberations"),
    Case(say("heading-organization"), "تنظيم الاجتماع", "Organization of the meeting"),
    Case(say("heading-opening"), "افتتاح الاجتماع", "Opening of the meeting"),
    Case(say("heading-statements"), "الكلمات", "Statements"),
    Case(
        say("heading-agenda"),
        "إقرار جدول الأعمال وتنظيم الأعمال",
        "Adoption of the agenda and organization of work",
    ),
    Case(say("heading-attendance"), "الحضور", "Attendance"),
    Case(say("heading-documentation"), "الوثائق", "Documentation"),
    Case(say("heading-adoption"), "اعتماد التقرير", "Adoption of the report"),
    *(
        Case(say("heading-annex_proposals", n=Count(n)), ar, en)
        for n, ar, en in (
            (1, "مقترح لم يُتفق عليه", "Proposal on which no agreement was reached"),
            (2, "مقترحان لم يُتفق عليهما", "Proposals on which no agreement was reached"),
            (3, "مقترحات لم يُتفق عليها", "Proposals on which no agreement was reached"),
        )
    ),
)

LABELS = (
    *(
        Case(say("label-section", n=Count(n)), ar, en)
        for n, ar, en in (
            (1, "أولاً-", "I."),
            (4, "رابعاً-", "IV."),
            (10, "عاشراً-", "X."),
            (12, "ثاني عشر-", "XII."),
        )
    ),
    Case(say("label-subsection", n=Count(1)), "ألف-", "A."),
    Case(say("label-subsection", n=Count(5)), "هاء-", "E."),
    Case(say("label-paragraph", n=Count(39)), "٣٩-", "39."),
    Case(say("label-item", n=Count(2)), "٢-", "2."),
    Case(say("label-subitem", n=Count(1)), "(أ)", "(a)"),
    Case(say("label-subitem", n=Count(5)), "(هـ)", "(e)"),
    Case(say("label-subitem", n=Count(11)), "(ك)", "(k)"),
    Case(say("label-subitem", n=Count(29)), "(أ أ)", "(cc)"),
    Case(say("label-note", n=Count(12)), "(١٢)", "12"),
    Case(say("label-chapter", n=Ordinal(1)), "الفصل الأول", "Chapter I"),
    Case(say("label-chapter", n=Ordinal(13)), "الفصل الثالث عشر", "Chapter XIII"),
    Case(say("label-annex", n=Count(0), ordinal=Ordinal(1)), "المرفق", "Annex"),
    Case(say("label-annex", n=Count(1), ordinal=Ordinal(1)), "المرفق الأول", "Annex I"),
    Case(say("label-annex", n=Count(4), ordinal=Ordinal(4)), "المرفق الرابع", "Annex IV"),
    Case(say("label-annex", n=Count(20), ordinal=Ordinal(20)), "المرفق العشرون", "Annex XX"),
    Case(say("label-annex", n=Count(11), ordinal=Ordinal(11)), "المرفق الحادي عشر", "Annex XI"),
    Case(say("recommendation-label", n=Count(1)), "التوصية ١", "Recommendation 1"),
    Case(say("recommendation-label", n=Count(112)), "التوصية ١١٢", "Recommendation 112"),
)

INTRODUCTION = (
    Case(
        say("first-meeting", body=BODY, alone="no"),
        "وهذا هو الاجتماع الأول للفريق العامل.",
        "This was the first meeting of the Working Group.",
    ),
    Case(
        say("first-meeting", body=COMMITTEE, alone="yes"),
        "هذا هو الاجتماع الأول للجنة المخصصة.",
        "This was the first meeting of the Ad Hoc Committee.",
    ),
    Case(
        say("previous-meetings", body=BODY, spans=DateSpans((_ONE,)), alone="no"),
        "وقد عُقد اجتماع الفريق العامل السابق يوم ١٩ تشرين الأول/أكتوبر ٢٠٢٢.",
        "The previous meeting of the Working Group was held on 19 October 2022.",
    ),
    Case(
        say("previous-meetings", body=COMMITTEE, spans=DateSpans((_THREE,)), alone="yes"),
        "عُقد اجتماع اللجنة المخصصة السابق من ٢٧ إلى ٢٩ كانون الثاني/يناير ٢٠٢٢.",
        "The previous meeting of the Ad Hoc Committee was held from 27 to 29 January 2022.",
    ),
    Case(
        say("previous-meetings", body=BODY, spans=DateSpans((_ONE, _TWO)), alone="no"),
        "وقد عُقد اجتماعا الفريق العامل السابقان يوم ١٩ تشرين الأول/أكتوبر ٢٠٢٢، ويومي ٢ و ٣ تموز/يوليه ٢٠٢٢.",
        "Previous meetings of the Working Group were held on 19 October 2022 and on 2 and 3 July 2022.",
    ),
    Case(
        say("previous-meetings", body=BODY, spans=DateSpans((_TWO, _MONTHS, _YEARS)), alone="yes"),
        "عُقدت اجتماعات الفريق العامل السابقة يومي ٢ و ٣ تموز/يوليه ٢٠٢٢، ومن ٣٠ أيار/مايو إلى ١ حزيران/يونيه"
        " ٢٠٢٢، ومن ٣١ كانون الأول/ديسمبر ٢٠٢٢ إلى ٢ كانون الثاني/يناير ٢٠٢٣.",
        "Previous meetings of the Working Group were held on 2 and 3 July 2022, from 30 May to 1 June 2022"
        " and from 31 December 2022 to 2 January 2023.",
    ),
    Case(
        say("previous-meetings", body=BODY, spans=DateSpans((_ONE,) * 11), alone="no"),
        f"وقد عُقدت اجتماعات الفريق العامل السابقة {'، و'.join(['يوم ١٩ تشرين الأول/أكتوبر ٢٠٢٢'] * 11)}.",
        f"Previous meetings of the Working Group were held {'on 19 October 2022, ' * 9}on 19 October 2022 and"
        " on 19 October 2022.",
    ),
    Case(
        say("words", text=words("نص المقرر 4/4.", "The text of decision 4/4.")),
        "نص المقرر ٤/٤.",
        "The text of decision 4/4.",
    ),
    Case(say("words", text=Words()), "[...]", "[...]"),
    Case(say("words", text=Doubtful(words("نص", "Text"))), "[نص]", "[Text]"),
)

CASES = (*MASTHEAD, *HEADINGS, *LABELS, *INTRODUCTION)
