"""Words kept on one line, in each language; ``~`` is a no-break space."""

from __future__ import annotations

import pytest

from wgdesk.phrasing.no_breaks import every_text, kept_together
from wgdesk.phrasing.pack import pack_class
from wgdesk.phrasing.tree import Note, Paragraph, Role, Span, Table, Text, plain

KEPT = {
    "en": (
        "Mr.~Halvard Brekkestad and Ms.~Tsehay Worku",
        "from 5 to 7~October 2026, at 10~a.m.",
        "on 30~September and 1~October",
        "under agenda items~2, 3 and 4 and item~3~(b)",
        "paragraph~4 of article~11, recommendation~[...] and resolution~74/247",
        "at its [6~October] meeting",
        "see chap.~XIII, draft resolution~IV; a draft resolution I’d read",
        "the Group of~77 and China",
        "about 30~per cent, US$~5~million",
        "the item on the agenda may 5 times",
    ),
    "ar": (
        "السيد~هالفارد والسيدة~تسيهاي وللسيد~أرتورو",
        "من ٥ إلى ٧~تشرين~الأول/أكتوبر ٢٠٢٦، الساعة~١٠~صباحاً",
        "من ١٠~صباحاً إلى ٣:٣٠~بعد~الظهر، ثم بعد~الظهر",
        "يومي ١٤ و~١٥~أيار/مايو",
        "في إطار البند~٢ والبنود~٣ و٤ والبند~٣~(أ)",
        "الفقرة~٤ من المادة~١١ والتوصية~[...]",
        "مجموعة الـ~٧٧ والصين",
        "نحو ٤~٨٠٠ قطعة، أي ٣٠~في المائة",
        "سيد الموقف بند من البنود",
        "هولندا (مملكة~-)، إيران (جمهورية~- الإسلامية)",
    ),
}


def said(lang: str, text: Text) -> str:
    return plain(kept_together(text, pack_class(lang).spaces_kept))


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in KEPT.items() for text in texts])
def test_words_that_belong_together_stay_on_one_line(lang: str, text: str) -> None:
    assert said(lang, (Span(text.replace("~", " ")),)).replace("\u00a0", "~") == text


def test_a_space_before_another_span_is_kept_and_the_spans_keep_their_roles() -> None:
    text = (Span("under item "), Span("[3]", Role.DOUBT), Span(" and item"), Span(" 4", Role.REFERENCE, "x"))
    kept = kept_together(text, pack_class("en").spaces_kept)
    assert [span.text for span in kept] == ["under item\u00a0", "[3]", " and item", "\u00a04"]
    assert [(span.role, span.target) for span in kept] == [(span.role, span.target) for span in text]


def test_every_text_of_a_block_is_reached() -> None:
    def t(text: str) -> Text:
        return (Span(text),)

    def shout(text: Text) -> Text:
        return t(plain(text).upper())

    paragraph = Paragraph("p", t("a"), t("b"), (Note("n", t("c"), t("d")),))
    assert every_text(paragraph, shout) == Paragraph("p", t("A"), t("B"), (Note("n", t("C"), t("D")),))
    table = Table("t", (t("a"), ()), ((t("b"), t("c")),))
    assert every_text(table, shout) == Table("t", (t("A"), ()), ((t("B"), t("C")),))
    assert every_text(paragraph, lambda text: text) is paragraph
