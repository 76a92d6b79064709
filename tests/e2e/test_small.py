"""A small invented meeting, entered by keyboard in an Arabic and in an English window."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from tests.e2e.driver import ROOT, Operator, at_work
from tests.e2e.entering import attendance, floor, meeting, outcome
from tests.e2e.entering.course import Course
from tests.e2e.screen import Screen
from tests.programs import run_program
from tests.seed_words import comparable

DAY = date(2031, 3, 3)  # a Monday
PRESENT = ("bra", "egy", "fra", "nor", "che")
SPEAKERS = ("egy", "nor", "bra")


@dataclass(frozen=True)
class Words:
    """The texts to enter in a language, and those expected in the report."""

    titles: tuple[str, str]
    topic: str
    chair: str
    secretariat: str
    guild: str
    heading: str
    recommendation: str
    lines: tuple[str, ...]


NAMES = {
    ("body_full", "ar"): "الفريق العامل المعني بالمنائر",
    ("body_full", "en"): "Working Group on Lighthouses",
    ("body_short", "ar"): "الفريق العامل",
    ("body_short", "en"): "Working Group",
    ("parent_full", "ar"): "مؤتمر المنائر",
    ("parent_full", "en"): "Conference on Lighthouses",
    ("parent_medium", "ar"): "مؤتمر المنائر",
    ("parent_medium", "en"): "Conference on Lighthouses",
    ("parent_short", "ar"): "المؤتمر",
    ("parent_short", "en"): "Conference",
    ("instrument_full", "ar"): "بروتوكول المنائر",
    ("instrument_full", "en"): "Lighthouse Protocol",
    ("instrument_short", "ar"): "بروتوكول المنائر",
    ("instrument_short", "en"): "Lighthouse Protocol",
}
# Nobody brings a table of the parties to the invented protocol, so the report speaks of States.
IN = {
    "ar": Words(
        titles=("اجتماع جديد", "الاجتماع الأول"),
        topic="صيانة المنائر",
        chair="ليلى حسن",
        secretariat="الأمانة",
        guild="نقابة حراس المنائر",
        heading="توصيات عامة",
        recommendation="ينبغي للدول الأطراف أن تتبادل الخبرات في صيانة المنائر.",
        lines=(
            "ينبغي للدول الأطراف أن تتبادل الخبرات في صيانة المنائر.",
            "٤- نظر الفريق العامل، في جلستيه الأولى والثانية، المعقودتين في ٣ آذار/مارس ٢٠٣١، في البند ١ من"
            ' جدول الأعمال، المعنون "صيانة المنائر".',
            "٦- وافتتحت الاجتماع السيدة ليلى حسن (فيجي)، رئيسة الفريق العامل.",
            "٧- ألقت الأمانة كلمة استهلالية عامة في إطار البند ١ من جدول الأعمال.",
            "٨- وفي إطار البند ١ من جدول الأعمال، تكلم ممثلو الدول التالية: البرازيل، مصر، النرويج.",
            "١٠- كانت الدول التالية ممثلة في الاجتماع: البرازيل، سويسرا، فرنسا، مصر، النرويج.",
        ),
    ),
    "en": Words(
        titles=("New meeting", "first meeting"),
        topic="Care of lighthouses",
        chair="Laila Hassan",
        secretariat="Secretariat",
        guild="Guild of Lighthouse Keepers",
        heading="General recommendations",
        recommendation="States parties should share what they know of the care of lighthouses.",
        lines=(
            "States parties should share what they know of the care of lighthouses.",
            "4. At its 1st and 2nd meetings, on 3 March 2031, the Working Group considered agenda item 1,"
            " entitled “Care of lighthouses”.",
            "6. The meeting was opened by Ms. Laila Hassan (Fiji), Chair of the Working Group.",
            "7. The Secretariat made a general introductory statement under agenda item 1.",
            "8. Under agenda item 1, statements were made by the representatives of the following States:"
            " Brazil, Egypt and Norway.",
            "10. The following States were represented at the meeting: Brazil, Egypt, France, Norway and"
            " Switzerland.",
        ),
    ),
}


def _setup(lang: str) -> meeting.Setup:
    return meeting.Setup(
        ordinal=1,
        first_day=DAY,
        last_day=DAY,
        topics={lang: [IN[lang].topic]},
        template=False,
        venue={"ar": "فيينا", "en": "Vienna"},
        names=NAMES,
        order=("ar", "en") if lang == "ar" else ("en", "ar"),
    )


def _enter(at: Operator, lang: str) -> None:
    words, course = IN[lang], Course(at)
    meeting.set_up(at, _setup(lang), words.titles)
    course.elect_chair(words.chair, "f", "FJI", excellency=False)
    course.open()
    attendance.arrive(at, PRESENT, nobody_yet=True)
    attendance.arrive_new(at, words.guild, "GLK", "ngo", windows=lang)
    course.decide()
    course.preside()
    course.take_up(0)
    floor.hear_secretariat(at, words.secretariat, "introduction")
    floor.inscribe(at, SPEAKERS)
    floor.hear_everybody(at, len(SPEAKERS))
    course.adjourn()
    course.open()
    attendance.as_before(at)
    course.preside()
    course.take_up(0)
    outcome.write_recommendations(at, [(words.heading, [words.recommendation])])
    course.adjourn()


@pytest.mark.parametrize("lang", ["ar", pytest.param("en", marks=pytest.mark.slow)])
def test_a_small_meeting_is_entered_by_keys(screen: Screen, tmp_path: Path, lang: str) -> None:
    with at_work(screen, tmp_path / "home", settings=f'language = "{lang}"\n') as at:
        _enter(at, lang)
        record = at.journal.path
    command = [sys.executable, "-m", "wgdesk", "report", str(record), "--lang", lang, "--format", "text"]
    run_program([*command, "-o", str(tmp_path)], cwd=ROOT, check=True, capture_output=True)
    (printed,) = tmp_path.glob("*.txt")
    found = [comparable(line) for line in printed.read_text("utf-8").splitlines()]
    assert [line for line in IN[lang].lines if comparable(line) not in found] == []
