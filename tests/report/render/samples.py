"""Invented reports for the renderers' tests, to look at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

from wgdesk.phrasing.tree import (
    Annex,
    Block,
    Body,
    Caption,
    Document,
    Heading,
    Item,
    LineRole,
    Note,
    Paragraph,
    Role,
    Span,
    Table,
    Text,
    TitleLine,
    UnPage,
)


def t(text: str) -> Text:
    """Return ``text`` as one plain span."""
    return (Span(text),)


SYMBOL = "CTOC/COP/WG.9/2031/L.1"

_MASTHEAD: tuple[Block[Text], ...] = (
    TitleLine("mast/symbol", LineRole.SYMBOL, t(SYMBOL)),
    TitleLine("mast/distribution", LineRole.DISTRIBUTION, t("Distr.: Limited")),
    TitleLine("mast/date", LineRole.DATE, t("9 September 2031")),
)

ARABIC = Document(
    lang="ar",
    rtl=True,
    digits="arabic",
    stage="draft",
    symbol=SYMBOL,
    title="مشروع التقرير",
    blocks=(
        *_MASTHEAD,
        TitleLine("mast/language", LineRole.LANGUAGE, t("Arabic")),
        TitleLine("mast/original", LineRole.ORIGINAL, t("Original: English")),
        TitleLine("mast/job", LineRole.JOB, t("V.31-01234 (A)")),
        TitleLine("title/parent", LineRole.PARENT, t("مؤتمر الأطراف في اتفاقية المياه العابرة للحدود")),
        TitleLine("title/body", LineRole.BODY, t("الفريق العامل المعني بالأنهار")),
        TitleLine("title/place", LineRole.PLACE, t("فيينا، ٩-١١ أيلول/سبتمبر ٢٠٣١")),
        TitleLine("title/title", LineRole.TITLE, t("مشروع التقرير")),
        Heading("intro", 1, t("مقدمة"), t("أولاً-")),
        Paragraph(
            "intro/mandate",
            (
                Span("أنشئ الفريق العامل بمقرر المؤتمر ٤/٤، وترد ولايته في الوثيقة "),
                Span("CTOC/COP/2030/15"),
                Span(" (انظر "),
                Span("الفقرة ٤ أدناه", Role.REFERENCE, "opening/1"),
                Span(")."),
            ),
            t("١-"),
        ),
        Paragraph(
            "intro/groups",
            (
                Span("وتكلم ممثل مصر، باسم مجموعة الـ ٧٧ والصين"),
                Span("١", Role.NOTE, "note/g77"),
                Span("، وأشار إلى شركة Alibaba وإلى Организация «Мост» (موسكو)، ثم إلى 2031/CRP.2."),
            ),
            t("٢-"),
            notes=(Note("note/g77", t("وتكلم أيضاً باسم الأردن والكويت وIRENA."), t("١")),),
        ),
        Heading("recs", 1, t("التوصيات"), t("ثانياً-")),
        Heading("recs/a", 2, t("توصيات عامة"), t("ألف-")),
        Paragraph("recs/1", t("أوصى الفريق العامل المؤتمر بما يلي:"), t("٣-")),
        Caption("rec/1/label", t("التوصية ١")),
        Body(
            "rec/1/text",
            t(
                "ينبغي للدول أن تتبادل بيانات الأنهار المشتركة كل شهر، وأن تنشر قياساتها بصيغة CSV،"
                " وأن تنشئ مراكز اتصال دائمة لهذا الغرض تعمل على مدار الساعة."
            ),
        ),
        Heading("org", 1, t("تنظيم الاجتماع"), t("ثالثاً-")),
        Paragraph(
            "opening/1",
            (
                Span("عقد الفريق العامل "),
                Span("[جلستين]", Role.DOUBT),
                Span("، وترأسه السيد "),
                Span("[...]", Role.MISSING),
                Span(". وأقر جدول الأعمال التالي:"),
            ),
            t("٤-"),
        ),
        Item("agenda/1", 1, t("المسائل التنظيمية:"), t("١-")),
        Item("agenda/1/a", 2, t("افتتاح الاجتماع؛"), t("(أ)")),
        Item(
            "agenda/1/b",
            2,
            t("إقرار جدول الأعمال (CTOC/COP/WG.9/2031/1)."),
            t("(ب)"),
        ),
        Item("agenda/2", 1, t("مسائل أخرى."), t("٢-")),
        Heading("attendance", 2, t("الحضور"), None),
        Paragraph("attendance/1", t("حضرت الاجتماع الوفود التالية:"), t("٥-")),
        Table(
            "attendance/table",
            (t("الدولة"), t("الصفة"), t("رمز الوثيقة")),
            (
                (t("مصر"), t("طرف"), t("CTOC/COP/WG.9/2031/2")),
                (t("إيران (جمهورية - الإسلامية)"), t("مراقب عن دولة غير طرف"), t("٣ وثائق")),
            ),
        ),
        Annex("annex/1", t("المرفق الأول"), t("مقترحات لم يُتفق عليها")),
        Body("annex/1/text", t("English text only, with a full stop.")),
    ),
)

ENGLISH = Document(
    lang="en",
    rtl=False,
    digits="european",
    stage="draft",
    symbol=SYMBOL,
    title="Draft report",
    blocks=(
        *_MASTHEAD,
        TitleLine("mast/original", LineRole.ORIGINAL, t("Original: English")),
        TitleLine("mast/job", LineRole.JOB, t("V.31-01234 (E)")),
        TitleLine(
            "title/parent",
            LineRole.PARENT,
            t("Conference of the Parties to the Convention on Shared Waters"),
        ),
        TitleLine("title/body", LineRole.BODY, t("Working Group on Rivers")),
        TitleLine("title/place", LineRole.PLACE, t("Vienna, 9\u201311 September 2031")),
        TitleLine("title/title", LineRole.TITLE, t("Draft report")),
        Heading("intro", 1, t("Introduction"), t("I.")),
        Paragraph(
            "intro/mandate",
            (
                Span("The Working Group was established by decision 4/4 (see "),
                Span("paragraph 3", Role.REFERENCE, "opening/1"),
                Span("); its Arabic name is الفريق العامل المعني بالأنهار (2031)."),
            ),
            t("1."),
        ),
        Paragraph(
            "intro/groups",
            (
                Span("The representative of Egypt spoke on behalf of the Group of 77 and China"),
                Span("1", Role.NOTE, "note/g77"),
                Span(" & others <sic>."),
            ),
            t("2."),
            notes=(Note("note/g77", t("Also on behalf of Jordan and Kuwait."), t("1")),),
        ),
        Heading("recs/a", 2, t("General recommendations"), t("A.")),
        Caption("rec/1/label", t("Recommendation 1")),
        Body(
            "rec/1/text",
            t(
                "States should exchange data on shared rivers every month, publish measurements"
                " as CSV, and establish permanent focal points that work round the clock."
            ),
        ),
        Paragraph(
            "opening/1",
            (
                Span("The Working Group held "),
                Span("[two]", Role.DOUBT),
                Span(" meetings, chaired by "),
                Span("[...]", Role.MISSING),
                Span(". It adopted the following agenda:"),
            ),
            t("3."),
        ),
        Item("agenda/1", 1, t("Organizational matters:"), t("1.")),
        Item("agenda/1/a", 2, t("Opening of the meeting;"), t("(a)")),
        Item("agenda/1/b", 2, t("Adoption of the agenda and organization of work."), t("(b)")),
        Table(
            "attendance/table",
            (t("State"), t("Status"), t("Document")),
            (
                (t("Egypt"), t("Party"), t("CTOC/COP/WG.9/2031/2")),
                (
                    t("Iran (Islamic Republic of)"),
                    t("Observer for a State not a party"),
                    t("3 documents"),
                ),
            ),
        ),
        Annex("annex/1", t("Annex I"), t("Proposals not agreed")),
        Body("annex/1/text", t("نص عربي فقط.")),
    ),
)


UN_ARABIC = replace(
    ARABIC,
    un_page=UnPage(t("الأمم المتحدة"), t("V.31-01234 (A)\u00a0\u00a0\u00a0\u00a0090931"), "3101234", SYMBOL),
)
UN_ENGLISH = replace(
    ENGLISH,
    un_page=UnPage(t("United Nations"), t("V.31-01234 (E)\u00a0\u00a0\u00a0\u00a0090931"), "3101234", SYMBOL),
)


@dataclass(frozen=True)
class Picture:
    """A kind of block that no renderer knows."""

    key: str
    text: Text = ()


STRANGE = replace(ENGLISH, blocks=(*ENGLISH.blocks, cast("Block[Text]", Picture("picture"))))


# What the door of a record keeps out; a renderer must not choke on it all the same.
DIRTY = replace(ENGLISH, blocks=(Body("dirty", t("a\x00b\ud800c\x1bd\uffffe")),), title="\x00\ud800")
