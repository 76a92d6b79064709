"""Arabic texts of the program: nouns after numbers, and one name for one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from wgdesk.paths import language_words, resource
from wgdesk.words.phrase_files import read_forms

FILES = sorted(resource("languages", "ar").rglob("*.ftl"))
READ = [*FILES, *sorted(language_words("ar", "handbook").glob("*.md"))]

# These count from two: a single delegation is named instead.
FROM_TWO = {"told-attend", "told-unattend"}

# Words to avoid, and those used instead everywhere.
OTHER_NAMES = {
    "حاسوب": "جهاز",
    "كلمة السر": "كلمة المرور",
    "كلمة سر": "كلمة مرور",
    "استمارة": "نموذج",
    "استمارتها": "نموذجها",
    "محطة العمل": "المحطة",
    "محطة عمل": "محطة",
    "يجيب": "يستجيب",
    "صفحة الحضور": "لوحة الحضور",
    "ابدأوا": "ابدؤوا",
    "املأوا": "املؤوا",
    "املأوه": "املؤوه",
    "من جهة أخرى": "مستخدم آخر",
    "اقرأوا": "اقرؤوا",
    "على انفراد": "دون اتصال بالخادوم",
    "مدة الانفراد": "مدة العمل دون اتصال",
    "في الأثناء": "في هذه الأثناء",
    "كُتب الملف": "حُفظ الملف",
    "كتابة الملف": "حفظ الملف",
    "لم يُكتب شيء": "لم يُحفظ شيء",
    "القراءتان": "الصيغتان",
    "تراجعوا عما زاد": "تراجعوا عن المكرر",
    "شريط نصي": "ترجمة نصية مصاحبة",
    "بلا رتب ": "بلا رتبة",
    "أطول مما يلزم": "أطول مما ينبغي",
    "دول بلا مجموعة": "دول خارج المجموعات الإقليمية",
    # a section of the report, as the report cites it; «قسم» is an area of a window
    "أقسام التقرير": "فروع التقرير",
    "قسم من التقرير": "فرع من التقرير",
    "قسم في التقرير": "فرع في التقرير",
    "عنوان القسم": "عنوان الفرع",
    "قسم خاص": "فرع خاص",
}

# The end of a sentence within an English message; that of a sentence or clause within an Arabic one.
SENTENCE = re.compile(r"[.?!] (?=\S)")
CLAUSE = re.compile(r"[.؟!؛:] (?=\S)|، (?=[وف])")


def words_of(form: Any) -> str:
    """Return the text of a message, with the last variant of selections and x for what is filled in."""
    if isinstance(form, str):
        return form
    if form[0] == "select":
        return words_of(form[2][-1][1])
    filled = form[0] in ("$", "ref", "call")
    return "x" if filled else "".join(words_of(one) for one in form)


def named(path: Path) -> str:
    """Return a file's name with its folder."""
    return f"{path.parent.name}/{path.name}"


def selections(form: Any) -> Iterator[dict[str, Any]]:
    """Yield the variants of every selection within a form."""
    if isinstance(form, list):
        if form and form[0] == "select":
            yield {str(key): text for key, text in form[2]}
        for one in form:
            yield from selections(one)


def counting(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the selections by a number whose variants contain the noun, with the names of their phrases."""
    for name, form in read_forms(path).items():
        yield from (
            (name, one) for one in selections(form) if "few" in one and [*after_figure(one.get("other"))]
        )


def after_figure(text: Any) -> Iterator[str]:
    """Yield the word that stands after a number in figures."""
    pieces = text if isinstance(text, list) else []
    for before, after in pairwise(pieces):
        if isinstance(before, list) and before[0] == "$" and isinstance(after, str) and after.startswith(" "):
            yield after.split()[0]


@pytest.mark.parametrize("path", FILES, ids=named)
def test_a_noun_after_a_number_has_the_form_that_the_number_requires(path: Path) -> None:
    for name, forms in counting(path):
        assert forms.keys() >= {"one", "two"} or name in FROM_TWO, name
        # Eleven books are أحد عشر كتاباً, but a hundred of them مائة كتاب.
        hundreds = [word for word in after_figure(forms["other"]) if word.endswith("اً")]
        assert not hundreds, (name, hundreds)


@pytest.mark.parametrize("path", READ, ids=named)
def test_one_thing_has_one_name(path: Path) -> None:
    text = path.read_text("utf-8")
    assert {name: better for name, better in OTHER_NAMES.items() if name in text} == {}


def test_arabic_messages_offer_a_way_out_where_english_ones_do() -> None:
    for path in sorted(language_words("en", "screen").glob("*.ftl")):
        arabic = read_forms(language_words("ar", "screen", path.name))
        for name, form in read_forms(path).items():
            if name.startswith(("refused-", "trouble-")) and len(SENTENCE.split(words_of(form))) > 1:
                assert len(CLAUSE.split(words_of(arabic[name]))) > 1, name


@pytest.mark.parametrize("path", READ, ids=named)
def test_a_sign_before_a_latin_word_is_to_its_left(path: Path) -> None:
    text = path.read_text("utf-8")
    assert (
        re.findall(r"(?<=[ («])[.-](?=[A-Za-z]).{5}", re.sub(r"\{ -[^}]*\}|^#.*$", "", text, flags=re.M))
        == []
    )
