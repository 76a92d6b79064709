"""The texts of the screen: phrases of both languages, digits, isolation, faults."""

import errno
import re
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import bare
from ui.keys.key_table import KEYS
from ui.keys.rekeying import clashes
from ui.look.speech import direction_of, isolated, symbol
from ui.panels.attendance.cells import GridCell, GridCells
from ui.panels.speakers.floor_row import Chip, FloorRow, FloorRowModel
from ui.state.app_context import AppContext
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from wgdesk.act_list import RETIRED, all_acts
from wgdesk.errors import Refused, Trouble, why_of
from wgdesk.paths import language_words
from wgdesk.words.phrases import PhraseError, screen_phrases

LANGUAGES = ("ar", "en")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_act_has_a_name(app: AppContext, lang: str) -> None:
    app.change(language=lang)
    assert all(app.speech.act(act) for act in sorted(all_acts().keys() | RETIRED))


def test_all_languages_have_the_same_phrases() -> None:
    arabic, english = (screen_phrases(lang).ids for lang in LANGUAGES)
    assert arabic == english


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_fault_is_worded_by_its_own_phrase_despite_similar_names(app: AppContext, lang: str) -> None:
    app.change(language=lang)
    for key in ("empty-text", "message-stands"):  # also names of other phrases
        assert app.speech.say(key)
        assert app.speech.told(Refused(key)) == app.speech.say(f"refused-{key}")


def test_missing_phrases_and_arguments_raise(app: AppContext) -> None:
    with pytest.raises(PhraseError):
        app.speech.say("no-such-phrase")
    with pytest.raises(PhraseError):
        app.speech.say("find-count", at="1")


def test_digits_follow_the_language_and_the_setting(app: AppContext) -> None:
    assert app.speech.figure(1947) == "١٩٤٧"
    app.change(digits="european")
    assert app.speech.figure(1947) == "1947"
    app.change(digits="arabic", language="en")
    assert app.speech.figure(1947) == "1947"


# Phrases with European digits in every language: contents of files, names of keys, encodings.
_AS_WRITTEN = re.compile(
    r"\d{4}-\d\d-\d\d\S*|0123456789|٠١٢٣٤٥٦٧٨٩|[A-Za-z][A-Za-z-]*\d+|\[0\]|[0-9a-f]{8}-\S+|24 Sep 2014"
)


def test_an_arabic_phrase_has_no_digits_of_its_own() -> None:
    """The digits of an Arabic window are a setting, so numbers must be passed to phrases."""
    for file in language_words("ar", "screen").glob("*.ftl"):
        for line in file.read_text("utf-8").splitlines():
            said = "" if line.startswith("#") else line.partition("=")[2] or line
            assert not re.search(r"\d", _AS_WRITTEN.sub("", said)), f"{file.name}: {line}"


def test_numbers_in_a_fault_are_in_the_digits_of_the_interface(app: AppContext) -> None:
    closed = Refused("list-closed", at="16:05")
    assert "أُقفلت قائمة المتكلمين في الساعة ١٦:٠٥." in bare(app.speech.told(closed))
    app.change(digits="european")
    assert "في الساعة 16:05." in bare(app.speech.told(closed))


@pytest.mark.parametrize(
    ("digits", "n", "said"),
    [
        ("native", "1", "فقرة واحدة"),
        ("native", "2", "فقرتين"),
        ("european", "2", "فقرتين"),
        ("native", "3", "٣ فقرات"),
        ("native", "19", "١٩ فقرة"),
    ],
)
def test_a_count_in_a_refusal_takes_its_arabic_plural_form(
    app: AppContext, digits: str, n: str, said: str
) -> None:
    app.change(digits=digits)
    assert f"لم يُبتّ في {said}:" in bare(app.speech.told(Refused("paragraphs-undecided", n=n)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_findings_and_refusals_choose_plural_forms_by_count(lang: str) -> None:
    phrase = re.compile(r"^(?:check|refused|why)-[\w-]+ =(?:.*\n)(?:[ }].*\n)*", re.MULTILINE)
    by_itself = re.compile(r"\{ \$\w+ ->\s+\*?\[(?:zero|one|two|few|many)\]")
    for file in language_words(lang, "screen").glob("*.ftl"):
        for found in phrase.findall(file.read_text("utf-8")):
            assert not by_itself.search(found), found  # numbers are texts: COUNT() is needed


def test_a_day_in_a_fault_is_written_as_days_are(app: AppContext) -> None:
    assert bare(str(app.speech.facts({"day": "2019-09-09"})["day"])) == "٩ أيلول/سبتمبر ٢٠١٩"
    app.change(language="en")
    assert bare(str(app.speech.facts({"day": "2019-09-09"})["day"])) == "9 September 2019"


def test_a_sitting_told_apart_by_its_day_has_its_day_in_words(app: AppContext) -> None:
    facts = {"sitting": "1 (2026-04-24)"}
    assert bare(str(app.speech.facts(facts)["sitting"])) == "١ (٢٤ نيسان/أبريل ٢٠٢٦)"
    app.change(language="en")
    assert bare(str(app.speech.facts(facts)["sitting"])) == "1 (24 April 2026)"


def test_a_range_runs_in_the_direction_of_the_language(app: AppContext) -> None:
    arabic = app.speech.between("10:00", "13:00")
    assert (arabic[0], bare(arabic)) == ("\u2067", "١٠:٠٠–١٣:٠٠")  # from right to left
    app.change(language="en")
    english = app.speech.between("10:00", "13:00")
    assert (english[0], bare(english)) == ("\u2066", "10:00–13:00")


def test_rows_are_read_out_with_the_comma_of_the_language(app: AppContext) -> None:
    """In lists, the grid of delegations and the list of speakers; empty parts are left out."""
    listed = app.speech.listed
    view = RowList(app, "missing-title")
    shown = (
        (view.rows, RowContent("1", "A", "C", badge="B")),
        (GridCells(listed), GridCell(1, "A", "B", said="C")),
        (FloorRowModel(listed), FloorRow(1, "A", chips=(Chip("B"), Chip("")), time="C")),
    )
    for rows, row in shown:
        rows.show([row])
        app.change(language="ar")
        assert rows.index(0).data() == "A، B، C"
        app.change(language="en")
        assert rows.index(0).data() == "A, B, C"


def test_numbers_choose_their_plural_form(app: AppContext) -> None:
    assert "موضعين" in app.speech.say("lamp-missing", n=2)
    assert "٣" in app.speech.say("lamp-missing", n=3)


def test_arguments_and_symbols_are_isolated(app: AppContext) -> None:
    said = app.speech.say("source-cluster", name="Group <b>A</b>")
    assert isolated("Group <b>A</b>") in said
    assert symbol("3(b)") == "\u20663(b)\u2069"


@pytest.mark.parametrize(("lang", "first"), [("ar", "right"), ("en", "left")])
def test_a_phrase_of_several_isolates_is_read_in_order(app: AppContext, lang: str, first: str) -> None:
    app.change(language=lang)
    item = f"{symbol('1')}  {isolated('المسائل التنظيمية')}"
    text = app.speech.say("details-item", item=item)
    layout, way = QTextLayout(text, QFont()), QTextOption()
    way.setTextDirection(direction_of(lang))
    layout.setTextOption(way)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    number, title = (_place(line, text.index(one)) for one in ("1", "م"))
    assert (number > title) == (first == "right")


def _place(line: QTextLine, at: int) -> float:
    """Return how far from the left a letter stands."""
    found = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)


def test_changing_the_language_changes_the_direction_at_once(app: AppContext, qapp: QApplication) -> None:
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    app.change(language="en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    app.change(language="ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_errors_of_the_system_are_worded_by_the_program(app: AppContext) -> None:
    fault = Trouble("cannot-write", name="record.wgdesk", why=why_of(OSError(errno.ENOSPC, "No space left")))
    for lang, said in (("ar", "القرص ممتلئ"), ("en", "the disk is full")):
        app.change(language=lang)
        assert f"({said})" in bare(app.speech.told(fault))


def test_days_and_moments_are_written_in_the_language(app: AppContext) -> None:
    assert "٩-١١ أيلول/سبتمبر ٢٠١٩" in app.speech.days(date(2019, 9, 9), date(2019, 9, 11))
    said = app.speech.moment(datetime(2026, 11, 3, 12, 0, tzinfo=UTC))
    assert said.startswith("\u2067")
    assert "تشرين الثاني/نوفمبر ٢٠٢٦، " in bare(said)
    app.change(language="en")
    assert "November 2026" in app.speech.moment(datetime(2026, 11, 3, 12, 0, tzinfo=UTC))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_key_has_a_name(app: AppContext, lang: str) -> None:
    app.change(language=lang)
    assert all(app.speech.say(f"key-{key.name}") for key in KEYS)
    assert not [key.name for key in KEYS for one in key.keys if clashes({}, key.name, one)]


def test_the_speech_of_one_window_follows_its_digits_and_terms(app: AppContext) -> None:
    app.change(language="en")
    record = app.speech.of_record()
    arabic = record.aside("ar")
    record.take_terms({"event": "session"})
    assert (record.say("settings-meeting"), arabic.say("settings-meeting")) == ("This session", "هذه الدورة")
    assert (arabic.figure(1), arabic.ordinal(1)) == ("١", "الأولى")
    app.change(digits="european")
    assert arabic.figure(1) == "1"
    app.change(language="ar")
    assert (record.lang, arabic.lang) == ("ar", "ar")
    assert record.say("settings-meeting") == "هذه الدورة"
    assert app.speech.say("settings-meeting") == "هذا الاجتماع"
