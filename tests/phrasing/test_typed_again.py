"""Words typed although the sentence has them already: a verb, the speakers, a title of honour."""

from __future__ import annotations

import pytest

from tests.phrasing import typed_slots as slots
from tests.phrasing.typed_slots import asked, printed
from wgdesk.languages.ar.reporting import reported
from wgdesk.languages.en.points import agreeing
from wgdesk.languages.en.typed import a_body, place, title
from wgdesk.phrasing.facts import Words
from wgdesk.phrasing.inline_marks import unmarked, whole
from wgdesk.phrasing.persons import without_titles
from wgdesk.phrasing.typed_words import headed, titled


@pytest.mark.parametrize(
    ("lang", "verb", "typed", "sentence"),
    [
        ("ar", "decided", "قرر أن يجتمع", "قرر الفريق العامل أن يجتمع."),
        ("ar", "decided", "قررت عقد اجتماع", "قرر الفريق العامل عقد اجتماع."),
        ("ar", "requested", "إلى إلى الأمانة أن تعد ورقة.", "طلب الفريق العامل إلى الأمانة أن تعد ورقة."),
        (
            "ar",
            "took_note",
            "أحاط علماً مع التقدير بالتقرير",
            "أحاط الفريق العامل علماً مع التقدير بالتقرير.",
        ),
        ("ar", "took_note", "إحاطة علماً بالتقرير", "أحاط الفريق العامل علماً بالتقرير."),
        (
            "en",
            "took_note",
            "took note with appreciation of the report",
            " took note with appreciation of the report.",
        ),
        ("en", "took_note", "took note of the report", " took note of the report."),
        ("en", "took_note", "with appreciation of the report", "took note with appreciation of the report."),
        ("en", "decided", "decided to meet", " decided to meet."),
    ],
)
def test_a_typed_verb_of_an_action_is_not_repeated(lang: str, verb: str, typed: str, sentence: str) -> None:
    assert printed(lang, slots.action(lang, verb, typed)).endswith(sentence)


@pytest.mark.parametrize("mark", [",", "،", " ,", ";", ":", ", "])
def test_a_comma_before_typed_words_is_cut(mark: str) -> None:
    english = slots.point("en", "noted that", f"{mark} while costs fell, need rose")
    assert printed("en", english).endswith(" noted that, while costs fell, need rose.")
    arabic = slots.point("ar", "لاحظ أن", f"{mark} الحاجة زادت، وإن انخفضت التكاليف")
    assert printed("ar", arabic).endswith(" أن الحاجة زادت، وإن انخفضت التكاليف.")
    impersonal = slots.point("en", "", f"{mark} while costs fell, need rose", form="noted")
    assert printed("en", impersonal) == "It was noted that, while costs fell, need rose."
    took_note = slots.action("en", "took_note", f"{mark} the report")
    assert printed("en", took_note).endswith(" took note of the report.")


def test_a_verb_that_agreed_with_another_subject_is_asked_about() -> None:
    assert asked("ar", slots.action("ar", "decided", "قرر أن يجتمع")) == ("verb",)
    assert asked("ar", slots.action("ar", "decided", "أن يجتمع")) == ()


@pytest.mark.parametrize(
    ("lang", "typed", "once"),
    [
        ("ar", "على على أهمية التدريب", "على أهمية التدريب"),
        ("ar", "للنظر للنظر في النص", "للنظر في النص"),
        ("ar", "الفريق الفريق العامل الجامع", "الفريق العامل الجامع"),
        ("ar", "جزءاً جزءاً", "جزءاً جزءاً"),
        ("en", "to to consider the text", "to consider the text"),
        ("en", "that that approach failed", "that that approach failed"),
    ],
)
def test_a_word_typed_twice_is_printed_once(lang: str, typed: str, once: str) -> None:
    assert slots.speaker(lang).slots.once(typed) == once
    if lang == "ar" and once.startswith("على"):
        assert printed("ar", slots.point("ar", "شدد", typed)).endswith(f"{once}.")


def test_nothing_is_cut_inside_a_mandate_or_title() -> None:
    assert unmarked(a_body(whole("Working Group Of The Whole"))) == "the Working Group Of The Whole"
    assert unmarked(place(whole("Palace at the Lake"))) == "Palace at the Lake"
    assert unmarked(title(whole("Follow-up to item 3: assets"))) == "Follow-up to item 3: assets"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("معلنةً أنها ستحتاج إلى وقت", "قائلاً إنها ستحتاج إلى وقت."),
        ("مشيرةً إلى أن النص متأخر", "قائلاً إن النص متأخر."),
        ("معلناً أنه سيحتاج إلى وقت", "على هذا التقرير، معلناً أنه سيحتاج إلى وقت."),
    ],
)
def test_a_feminine_participle_is_replaced_by_that_of_the_sentence(typed: str, said: str) -> None:
    assert printed("ar", slots.reservation("ar", typed)).endswith(said)


def test_a_typed_subject_gives_way_to_that_of_the_sentence() -> None:
    assert reported("أشار متكلمون إلى", "mp") == reported("أشار إلى", "mp")
    assert reported("كان من رأيه أن", "ms") == ("رأى", "أن")
    assert agreeing("Speakers noted that", "plural") == "noted that"
    assert agreeing("Welcomed", "plural") == "welcomed"
    english = printed("en", slots.point("en", "Several speakers noted", "that time was short"))
    assert english == "Several delegations noted that time was short."


def test_a_group_of_friends_gets_its_article() -> None:
    slot = slots.speaker("en").slots
    joint = slot.joined("a statement on behalf of ", "group of friends of water", doubled=False)
    assert joint.typed == "the group of friends of water"


@pytest.mark.parametrize(
    ("lang", "typed", "name"),
    [
        ("en", "H.E. Dr. Selam Abebe", "Selam Abebe"),
        ("en", "H.E. Selam Abebe", "Selam Abebe"),
        ("en", "Minister Antje Vogt", "Antje Vogt"),
        ("en", "Minister Vogt", "Minister Vogt"),
        ("ar", "سعادة الدكتورة سلام أبيبي", "سلام أبيبي"),
        ("ar", "معالي الوزيرة آنتيه فوغت", "آنتيه فوغت"),
        ("ar", "سعادة أبيبي", "سعادة أبيبي"),
    ],
)
def test_a_title_before_a_full_name_is_dropped_unless_only_a_surname_would_stay(
    lang: str, typed: str, name: str
) -> None:
    assert without_titles(slots.speaker(lang), Words(((lang, typed),)))[1].get(lang) == name


@pytest.mark.parametrize(
    ("typed", "heading"),
    [
        ("2. Youth and integrity", "Youth and integrity"),
        ("٢- الشباب والنزاهة", "الشباب والنزاهة"),
        ("technical Assistance", "Technical Assistance"),
        ("2030 Agenda", "2030 Agenda"),
        ("“Laboratories”.", "Laboratories"),
        ("“One” and “two”", "“One” and “two”"),
    ],
)
def test_a_heading_loses_its_typed_number_and_quotation_marks(typed: str, heading: str) -> None:
    assert headed(titled(typed)) == heading


def test_a_title_in_quotation_marks_is_quoted_once() -> None:
    assert "“Forensics in practice”" in printed("en", slots.document("en", title="“Forensics in practice”."))
    assert "‘" not in printed("en", slots.document("en", title="“Forensics in practice”."))
    assert printed("en", slots.title("en", "2. Youth")) == "Youth."
    assert printed("ar", slots.title("ar", "٢- الشباب")) == "الشباب."
