"""A noun typed in place of a clause gets its own sentence, or the check blocks the final report."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from tests.phrasing import typed_slots as slots
from tests.phrasing.typed_slots import asked, printed
from tests.report.debate.small_record import Printed, meeting, words
from tests.short_roster import with_named_delegations
from wgdesk.acting.desk import Desk
from wgdesk.acts.wording import write_text
from wgdesk.exchange import import_into
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.check import Finding, check
from wgdesk.report.check.accepting import accept_finding

ENGLISH = (
    ("suggested", "the harmonization of penalties", "The harmonization of penalties was suggested."),
    ("recalled", "the provisions of article 4", "The provisions of article 4 were recalled."),
    ("recalled", "that the outcome of 2019.", "The outcome of 2019 was recalled."),
    ("recalled", "the children of migrants", "The children of migrants were recalled."),
    ("recalled", "the criteria of article 4", "The criteria of article 4 were recalled."),
    ("recalled", "the news of the day", "The news of the day was recalled."),
    (
        "noted",
        "with appreciation the growing case-load",
        "The growing case-load was noted with appreciation.",
    ),
    ("considered", "the notion of a “gift”", "The notion of a “gift” was considered."),
    ("suggested", "States adopt a list", "It was suggested that States adopt a list."),
    ("noted", "the number of cases had grown", "It was noted that the number of cases had grown."),
    ("noted", "the number of seizures fell", "It was noted that the number of seizures fell."),
    ("suggested", "training continue", "It was suggested that training continue."),
)
ARABIC = (
    ("suggested", "إطلاق برنامج تدريبي مشترك", "اقتُرح إطلاق برنامج تدريبي مشترك."),
    ("suggested", "المواءمة بين العقوبات", "اقتُرحت المواءمة بين العقوبات."),
    ("recalled", "نتائج عام ٢٠١٩", "ذُكِّر بنتائج عام ٢٠١٩."),
    ("emphasized", "قيمة النصوص القصيرة", "شُدد على قيمة النصوص القصيرة."),
    ("considered", 'مفهوم "الهدية المعقولة"', 'نُظر في مفهوم "الهدية المعقولة".'),
    ("hope", "سد الفجوة بحلول عام ٢٠٣٠", "أُعرب عن الأمل في سد الفجوة بحلول عام ٢٠٣٠."),
    ("suggested", "نشر المهندسين قبل المشاة", "اقتُرح نشر المهندسين قبل المشاة."),
    ("noted", "ازدياد عدد القضايا مع التقدير", "لوحظ ازدياد عدد القضايا مع التقدير."),
    ("suggested", "الإشارة إلى أهمية التعاون", "اقتُرحت الإشارة إلى أهمية التعاون."),
    ("suggested", "إضافة إشارة إلى القرار ٧/١", "اقتُرحت إضافة إشارة إلى القرار ٧/١."),
    ("recalled", "بأهمية التعاون", "ذُكِّر بأهمية التعاون."),
    ("noted", "بأهمية التعاون", "لوحظت أهمية التعاون."),
    ("emphasized", "التأكيد على دور المجلس", "شُدد على التأكيد على دور المجلس."),
    ("noted", "الإشارة إلى التعاون مفيدة", "لوحظ أن الإشارة إلى التعاون مفيدة."),
    ("noted", "الحاجة إلى التدريب قائمة", "لوحظ أن الحاجة إلى التدريب قائمة."),
    ("noted", "نشر المهندسين مفيد", "لوحظ أن نشر المهندسين مفيد."),
    ("noted", "أهمية التدريب تتزايد", "لوحظ أن أهمية التدريب تتزايد."),
    ("noted", "الوسائل كافية", "لوحظ أن الوسائل كافية."),
    ("noted", "نتائج الدراسة في المرفق", "لوحظ أن نتائج الدراسة في المرفق."),
)


# A clause that concedes something stands in commas after "that", whatever was typed before it.
CONCEDED_EN = tuple(
    (
        "noted",
        f"{lead}{begun} some had replied, most had not",
        f"It was noted that, {begun} some had replied, most had not.",
    )
    for lead in ("", ", ", "that ", "that, ")
    for begun in ("while", "although")
)
CONCEDED_AR = tuple(
    (
        "noted",
        f"{lead}{begun} الردود الواردة، ظلت المعلومات ناقصة",
        f"لوحظ أنه، {begun} الردود الواردة، ظلت المعلومات ناقصة.",
    )
    for lead in ("", "أنه ", "أنه، ", "أن ")
    for begun in ("على الرغم من", "رغم")
)


@pytest.mark.parametrize(("form", "typed", "sentence"), [*ENGLISH, *CONCEDED_EN])
def test_a_noun_has_its_english_sentence(form: str, typed: str, sentence: str) -> None:
    said = slots.put(form, "en", typed)
    assert printed("en", said) == sentence
    assert asked("en", said) == ()


@pytest.mark.parametrize(("form", "typed", "sentence"), [*ARABIC, *CONCEDED_AR])
def test_a_noun_has_its_arabic_sentence(form: str, typed: str, sentence: str) -> None:
    said = slots.put(form, "ar", typed)
    assert printed("ar", said) == sentence
    assert asked("ar", said) == ()


def test_where_no_sentence_fits_a_final_waits_until_it_is_accepted() -> None:
    points = [{"form": "view", "said": words("المواءمة بين العقوبات", "the harmonization of penalties")}]
    found = Printed(meeting(item={"points": points}))
    for lang in ("en", "ar"):
        (one,) = found.found("typed-clause-asked", lang)
        assert one.blocking
        assert one.digest
        assert one.source is not None
        assert one.source.table == "point"


@pytest.mark.parametrize(("table", "field"), [("point", "said"), ("reservation", "body")])
def test_what_was_accepted_lapses_when_the_words_change(table: str, field: str, tmp_path: Path) -> None:
    noun = words("المواءمة بين العقوبات", "the harmonization of penalties")
    reserved = {"delegation": "EGY", "made_at": "2026-10-06T10:01+02:00", "body": noun}
    text = {"state": "adopted", "sitting": 1, "body": words("يحث.", "Urges."), "reservations": [reserved]}
    clusters = [{"heading": words("أ", "A"), "recommendations": [text]}]
    file = meeting(item={"points": [{"form": "view", "said": noun}]}, clusters=clusters)
    with closing(Desk.create(tmp_path / "meeting.wgdesk")) as desk:
        import_into(desk, json.dumps(with_named_delegations(file)).encode(), source="meeting.json")

        def the_finding() -> Finding:
            found = check(desk.read(whole_record), "en")
            return next(
                one
                for one in found
                if one.key == "typed-clause-asked" and one.source is not None and one.source.table == table
            )

        one = the_finding()
        assert one.source is not None
        row = one.source.row
        accepted = {"table": table, "row": row, "finding": one.name, "facts": one.digest, "reason": "Read."}
        desk.do(accept_finding, **accepted)
        assert the_finding().stands_accepted
        other = "the provisions of article 4"
        desk.do(write_text, table=table, row=row, field=field, lang="en", body=other)
        assert the_finding().lapsed


# Points that the record marks as a noun: language, form, typed verb, noun, how it joins; and the sentence.
MARKED = (
    (
        *("en", "noted", "", "the usefulness of the Court’s opinions on legal questions", "also"),
        "The usefulness of the Court’s opinions on legal questions was also noted.",
    ),
    (
        *("en", "emphasized", "", "that the need to publish the two studies.", "none"),
        "The need to publish the two studies was emphasized.",
    ),
    (
        *("en", "typed", "it was pointed out that", "the contributions made by one State", "further"),
        "The contributions made by one State were further pointed out.",
    ),
    (
        *("en", "recalled", "", "resolutions 7/1 and 8/2, entitled “Return”", "none"),
        "Resolutions 7/1 and 8/2, entitled “Return”, were recalled.",
    ),
    (
        *("en", "recalled", "", "resolution 7/1, entitled “Return, now”, on registers", "none"),
        "Resolution 7/1, entitled “Return, now”, on registers was recalled.",
    ),
    (
        *("en", "noted", "", "the costs of registers, including “fees, taxes”", "none"),
        "The costs of registers, including “fees, taxes”, were noted.",
    ),
    (
        *("en", "noted", "", "the view that registers were useful", "none"),
        "The view that registers were useful was noted.",
    ),
    (
        *("en", "emphasized", "", "the importance of registers, with a focus on trade,", "none"),
        "The importance of registers, with a focus on trade, was emphasized.",
    ),
    (
        *("en", "noted", "", "the use of tools, such as maps, lists and registers", "also"),
        "The use of tools, such as maps, lists and registers, was also noted.",
    ),
    (
        *("en", "recalled", "", "resolution 7/1, entitled “Return”,", "none"),
        "Resolution 7/1, entitled “Return”, was recalled.",
    ),
    (*("en", "hope", "", "an early agreement", "also"), "Hope was also expressed for an early agreement."),
    (
        *("ar", "noted", "", "فائدة فتاوى المحكمة بشأن المسائل القانونية", "also"),
        "كما لوحظت فائدة فتاوى المحكمة بشأن المسائل القانونية.",
    ),
    (*("ar", "emphasized", "", "الوضع الراهن", "none"), "شُدد على الوضع الراهن."),
    (*("ar", "recalled", "", "القرار ٧/١", "likewise"), "ذُكِّر أيضاً بالقرار ٧/١."),
    (*("ar", "suggested", "", "أن المواءمة بين العقوبات", "none"), "اقتُرحت المواءمة بين العقوبات."),
    (*("ar", "typed", "أُكد أن", "الحاجة إلى النشر", "further"), "أُكدت كذلك الحاجة إلى النشر."),
    (*("ar", "typed", "ذُكِّر بأن", "الحاجة إلى النشر", "none"), "ذُكِّر بالحاجة إلى النشر."),
)


@pytest.mark.parametrize(("lang", "form", "verb", "typed", "joins", "sentence"), MARKED)
def test_a_marked_noun_is_printed_as_one_whatever_its_words(
    lang: str, form: str, verb: str, typed: str, joins: str, sentence: str
) -> None:
    said = slots.point(lang, verb, typed, form=form, joins=joins, of_noun="yes")
    assert printed(lang, said) == sentence
    assert asked(lang, said) == ()


@pytest.mark.parametrize(
    ("typed", "questions"),
    [
        ("the usefulness of the Court’s advisory opinions on legal questions", ("clause",)),
        ("the need to publish the two studies in all languages", ("clause",)),
        ("the generous contributions made by States that were present", ("clause",)),
        ("the need for training had grown", ()),
        ("the importance of consensus remained", ()),
    ],
)
def test_the_check_asks_where_a_noun_is_probable(typed: str, questions: tuple[str, ...]) -> None:
    assert asked("en", slots.put("noted", "en", typed)) == questions


def test_the_record_marks_a_point_as_a_noun() -> None:
    said = words("فائدة الفتاوى في المسائل القانونية", "the usefulness of the opinions on legal questions")
    found = Printed(meeting(item={"points": [{"form": "noted", "of_noun": True, "said": said}]}))
    assert "The usefulness of the opinions on legal questions was noted." in found.lines("en")
    assert "ولوحظت فائدة الفتاوى في المسائل القانونية." in found.lines("ar")
    assert not found.found("typed-clause-asked", "en")
