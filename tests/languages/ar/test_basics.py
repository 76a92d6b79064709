"""Arabic writing: digits, joined lists, prefixes and labels."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.languages.ar import basics as arabic
from wgdesk.words.digits import text_figures

SYMBOLS = (
    "CTOC/COP/WG.4/2019/INF/1/Rev.1",
    "CTOC/COP/WG.4/2019/1",
    "A/65/L.78",
    "E/2025/28",
    "V.19-01234",
    "2019/L.1",
    "A/RES/55/25",
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("البند 2 من جدول الأعمال", "البند ٢ من جدول الأعمال"),
        ("مقرره 4/4", "مقرره ٤/٤"),
        ("قرار المؤتمر 7/1، المعنون", "قرار المؤتمر ٧/١، المعنون"),
        ("للفترة 2013-2020", "للفترة ٢٠١٣-٢٠٢٠"),
        ("البندين 2 و3", "البندين ٢ و٣"),
        ("3.5 في المائة", "٣.٥ في المائة"),
        ("(6)؛ [11]", "(٦)؛ [١١]"),
        ("(CTOC/COP/WG.4/2019/1)؛", "(CTOC/COP/WG.4/2019/1)؛"),
        ("الوثيقة A/65/L.78 لعام 2010", "الوثيقة A/65/L.78 لعام ٢٠١٠"),
        ("الوثيقتان A/1،A/2،3", "الوثيقتان A/1،A/2،٣"),
        ("\u2066A/65/1\u20692019", "\u2066A/65/1\u2069٢٠١٩"),
        ("مجموعة G20 و20 دولة", "مجموعة G20 و٢٠ دولة"),
        ("Türkiye 2019", "Türkiye ٢٠١٩"),
        ("(IMO No. 900) رقم 5", "(IMO No. 900) رقم ٥"),
        ("art.\u00a098، الفقرة 3", "art.\u00a098، الفقرة ٣"),
        ("قدمته UNODC. 12 دولة", "قدمته UNODC. ١٢ دولة"),
        ("é2", "é2"),
        ("", ""),
    ],
)
def test_arabic_digits_are_used_except_in_latin_tokens(text: str, expected: str) -> None:
    assert text_figures(text, "arabic") == expected


def test_european_style_converts_typed_arabic_digits() -> None:
    assert text_figures("في ٩ و ۱۰ أيلول 2019", "european") == "في 9 و 10 أيلول 2019"


@given(st.text(alphabet='0129 ٣٤/-.،()AéLبو\u2066\u2069"', max_size=30))
def test_converting_digits_is_idempotent(text: str) -> None:
    for style in ("arabic", "european"):
        once = text_figures(text, style)
        assert text_figures(once, style) == once
        assert len(once) == len(text)


@given(st.sampled_from(SYMBOLS), st.text('وبال ،؛()"[]', max_size=5), st.integers(0, 9999))
def test_a_symbol_keeps_its_digits_in_any_context(symbol: str, around: str, number: int) -> None:
    said = text_figures(f"{number} {around}{symbol}{around} {number}", "arabic")
    assert f"{around}{symbol}{around}" in said
    assert not re.match("[0-9]", said)
    assert not re.search("[0-9]$", said)


def test_lists_after_a_colon_are_separated_by_commas_alone() -> None:
    assert arabic.join_list(["البرازيل", "تايلند", "السودان"]) == "البرازيل، تايلند، السودان"


def test_running_lists_repeat_the_conjunction() -> None:
    assert arabic.join_running(["إندونيسيا", "أوغندا", "INTERPOL"]) == "إندونيسيا، وأوغندا، وINTERPOL"


@pytest.mark.parametrize(
    ("items", "expected"),
    [([], ""), (["2"], "2"), (["2", "3"], "2 و3"), (["2", "3", "4"], "2 و3 و4")],
)
def test_short_lists_have_no_comma(items: list[str], expected: str) -> None:
    assert arabic.join_short(items) == expected


@given(st.lists(st.text("ابتلم", min_size=1), min_size=1))
def test_joining_keeps_every_item_in_order(items: list[str]) -> None:
    assert arabic.join_list(items).split("، ") == items
    assert arabic.join_semicolon(items).split("؛ ") == items
    assert arabic.join_running(items).split("، و") == items
    assert arabic.join_short(items).split(" و") == items


@pytest.mark.parametrize(
    ("prefix", "word", "expected"),
    [
        ("ل", "الفريق العامل", "للفريق العامل"),
        ("ل", "اللجنة", "للجنة"),
        ("ل", "لجنة", "للجنة"),
        ("ل", "اجتماع", "لاجتماع"),
        ("ل", "ألمانيا", "لألمانيا"),
        ("ب", "الفريق", "بالفريق"),
        ("ك", "الدول", "كالدول"),
        ("و", "الفريق", "والفريق"),
        ("و", "3", "و3"),
        ("ف", "إن", "فإن"),
        ("و", '"اسم"', 'و"اسم"'),
        ("و", "Alibaba", "وAlibaba"),
        ("ل", '"اسم"', 'لـ"اسم"'),
        ("ب", "[...]", "بـ[...]"),
        ("ب", "(أ)", "بـ(أ)"),
        ("ل", "77", "لـ 77"),
        ("ل", "٧٧", "لـ ٧٧"),
        ("ال", "77", "الـ 77"),
        ("ل", "Alibaba", "لـ Alibaba"),
        ("ل", "", "ل"),
    ],
)
def test_prefixes_are_written_as_arabic_spells_them(prefix: str, word: str, expected: str) -> None:
    assert arabic.attach(prefix, word) == expected


SECTIONS = """
أولاً، ثانياً، ثالثاً، رابعاً، خامساً، سادساً، سابعاً، ثامناً، تاسعاً، عاشراً
حادي عشر، ثاني عشر، ثالث عشر، رابع عشر، خامس عشر، سادس عشر، سابع عشر، ثامن عشر، تاسع عشر، عشرون
حادي وعشرون، ثاني وعشرون، ثالث وعشرون، رابع وعشرون، خامس وعشرون
سادس وعشرون، سابع وعشرون، ثامن وعشرون، تاسع وعشرون، ثلاثون
"""
HEADINGS = """
ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء خاء
ذال ضاد ظاء غين
"""
ITEMS = "أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ"


def test_sections_are_labelled_by_ordinals() -> None:
    assert [arabic.section_label(n) for n in range(1, 31)] == re.split("، |\n", SECTIONS.strip())


def test_headings_and_sub_items_have_letters_in_abjad_order() -> None:
    assert [arabic.heading_letter(n) for n in range(1, 29)] == HEADINGS.split()
    assert [arabic.item_letter(n) for n in range(1, 29)] == ITEMS.split()


def test_letters_are_doubled_when_they_run_out() -> None:
    assert [arabic.item_letter(n) for n in (29, 30, 33, 57)] == ["أ أ", "ب ب", "هـ هـ", "أ أ أ"]
    assert arabic.heading_letter(30) == "باء باء"


@pytest.mark.parametrize("n", [0, -1])
def test_numbering_begins_at_one(n: int) -> None:
    for label in (arabic.section_label, arabic.heading_letter, arabic.item_letter):
        with pytest.raises(ValueError, match=str(n)):
            label(n)


def test_sections_are_labelled_up_to_a_hundred() -> None:
    later = {31: "حادي وثلاثون", 40: "أربعون", 75: "خامس وسبعون", 99: "تاسع وتسعون", 100: "100"}
    assert {n: arabic.section_label(n) for n in later} == later
