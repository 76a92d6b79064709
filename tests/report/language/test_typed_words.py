"""Words typed into a slot of a sentence: what the sentence brings stands there once, however it was typed."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report.language import typed_slots as slots
from tests.report.language.typed_slots import asked, printed
from wgdesk.reads.values.names import Style
from wgdesk.report.facts import Name, NameForms, Names, Person, Words
from wgdesk.report.language import pack
from wgdesk.report.tree import Say, say

# The sentence, and each way in which its words may be typed.
ARABIC_ACTIONS = {
    ("agreed", "اتفق الفريق العامل على أن يجتمع من جديد."): (
        "أن يجتمع من جديد",
        "على أن يجتمع من جديد",
        "على أن يجتمع من جديد.",
        "أن يجتمع من جديد،",
    ),
    ("approved", "وافق الفريق العامل على الميزانية."): ("الميزانية", "على الميزانية", "على الميزانية."),
    ("recommended", "أوصى الفريق العامل بأن تصدق الدول على الصك."): (
        "أن تصدق الدول على الصك",
        "بأن تصدق الدول على الصك",
        "بأن تصدق الدول على الصك.",
    ),
    ("welcomed", "رحّب الفريق العامل بعرض مصر."): ("عرض مصر", "بعرض مصر", "بِعرض مصر."),
    ("took_note", "أحاط الفريق العامل علماً بالتقرير."): ("التقرير", "بالتقرير", "علماً بالتقرير", "بالتقرير."),
    ("took_note", "أحاط الفريق العامل علماً ببيان الأمانة."): ("بيان الأمانة", "ببيان الأمانة"),
    ("took_note", "أحاط الفريق العامل علماً ببروتوكول كيوتو."): ("بروتوكول كيوتو", "ببروتوكول كيوتو"),
    ("took_note", "أحاط الفريق العامل علماً بعدم توافر الموارد."): ("عدم توافر الموارد", "بعدم توافر الموارد"),
    ("took_note", "أحاط الفريق العامل علماً ببعثة الأمانة."): ("بعثة الأمانة", "ببعثة الأمانة"),
    ("requested", "طلب الفريق العامل إلى الأمانة أن تقدم تقريراً."): (
        "الأمانة أن تقدم تقريراً",
        "إلى الأمانة أن تقدم تقريراً",
        "إلى الأمانة أن تقدم تقريراً.",
    ),
    ("requested", "طلب الفريق العامل من الأمانة أن تقدم تقريراً."): ("من الأمانة أن تقدم تقريراً",),
    ("requested", "طلب الفريق العامل أن تقدم الأمانة تقريراً."): ("أن تقدم الأمانة تقريراً",),
    ("requested", "طلب الفريق العامل عقد اجتماع آخر."): ("عقد اجتماع آخر",),
    ("decided", "قرر الفريق العامل أن يجتمع من جديد."): ("أن يجتمع من جديد", "أن يجتمع من جديد."),
}
ENGLISH_ACTIONS = {
    ("took_note", " took note of the report."): (
        "the report",
        "of the report",
        "note of the report.",
        "The report",
    ),
    ("agreed", " agreed that the text should wait."): (
        "that the text should wait",
        "agreed that the text should wait.",
        "That the text should wait",
    ),
    ("requested", " requested the Secretariat to report."): (
        "the Secretariat to report",
        "The Secretariat to report.",
        "requested the Secretariat to report",
    ),
    ("decided", " decided to meet again."): ("to meet again", "To meet again;", "decided to meet again"),
}


@pytest.mark.parametrize(("case", "variants"), ARABIC_ACTIONS.items(), ids=str)
def test_an_arabic_action_reads_well_however_it_was_typed(
    case: tuple[str, str], variants: tuple[str, ...]
) -> None:
    verb, sentence = case
    assert {one: printed("ar", slots.action("ar", verb, one)) for one in variants} == dict.fromkeys(
        variants, sentence
    )
    assert not any(asked("ar", slots.action("ar", verb, one)) for one in variants)


@pytest.mark.parametrize(("case", "variants"), ENGLISH_ACTIONS.items(), ids=str)
def test_an_english_action_reads_well_however_it_was_typed(
    case: tuple[str, str], variants: tuple[str, ...]
) -> None:
    verb, sentence = case
    assert {printed("en", slots.action("en", verb, one)) for one in variants} == {sentence}
    assert not any(asked("en", slots.action("en", verb, one)) for one in variants)


def test_a_verb_typed_again_after_the_manner_stands_once() -> None:
    said = slots.action("en", "agreed", "agreed that the text should wait", how_at="verb")
    assert printed("en", said) == " agreed, by consensus, that the text should wait."


SENTENCES: list[tuple[str, Callable[[str, str], Say], str, tuple[str, ...]]] = [
    (
        "ar",
        slots.reservation,
        "أبدى ممثل كينيا تحفظاً على هذا التقرير، قائلاً إن الوفد لا يوافق عليه.",
        (
            "الوفد لا يوافق عليه",
            "إن الوفد لا يوافق عليه.",
            "أن الوفد لا يوافق عليه",
            "بأن الوفد لا يوافق عليه",
        ),
    ),
    (
        "ar",
        slots.reservation,
        "أبدى ممثل كينيا تحفظاً على هذا التقرير، قائلاً إنها لا توافق عليه.",
        ("إنها لا توافق عليه", "أنها لا توافق عليه.", "بأنها لا توافق عليه"),
    ),
    (
        "en",
        slots.reservation,
        "The representative of Kenya expressed a reservation regarding the present report, "
        "stating that it was late.",
        ("it was late", "It was late.", "that it was late", "That it was late", "stating that it was late"),
    ),
    (
        "ar",
        lambda lang, text: slots.document(lang, title=text),
        "تقرير بعنوان \"منع 'الجريمة' والفساد\" (WG/2).",
        (
            "منع 'الجريمة' والفساد",
            'منع "الجريمة" والفساد.',
            "منع «الجريمة» والفساد",
            "بعنوان منع “الجريمة” والفساد",
        ),
    ),
    (
        "en",
        lambda lang, text: slots.document(lang, title=text),
        "Report entitled “Prevention of ‘crime’ and ‘corruption’” (WG/2).",
        (
            "Prevention of ‘crime’ and ‘corruption’",
            'Prevention of “crime” and "corruption".',
            "entitled Prevention of “crime” and “corruption”",
        ),
    ),
    (
        "en",
        lambda lang, text: slots.document(lang, title=text),
        "Report entitled “Crime” (WG/2).",
        ("Crime", "“Crime”", '"Crime."', "Crime.", "entitled “Crime”"),
    ),
    (
        "en",
        lambda lang, text: slots.document(lang, content=text),
        "Report containing data on crime (WG/2).",
        ("data on crime", "data on crime.", "containing data on crime", "Containing data on crime,"),
    ),
    (
        "ar",
        lambda lang, text: slots.document(lang, content=text, about="yes"),
        "تقرير عن ولاية الفريق العامل (WG/2).",
        ("ولاية الفريق العامل", "عن ولاية الفريق العامل", "عن ولاية الفريق العامل."),
    ),
    ("ar", slots.title, "ما العمل؟", ("ما العمل؟", "ما العمل؟.", "ما العمل ؟".replace(" ؟", "؟"))),
    ("en", slots.title, "What is to be done?", ("What is to be done?", "What is to be done?.")),
    ("en", slots.title, "Training.", ("Training", "Training.", "Training;", "Training..")),
    ("en", slots.title, "The work of Acme Inc.", ("The work of Acme Inc.", "The work of Acme Inc..")),
    (
        "ar",
        lambda lang, text: slots.point(lang, "", text, form="noted"),
        "لوحظ أن التنفيذ متفاوت.",
        ("التنفيذ متفاوت", "أن التنفيذ متفاوت.", "إن التنفيذ متفاوت", "لوحظ أن التنفيذ متفاوت"),
    ),
    (
        "ar",
        lambda lang, text: slots.point(lang, "", text, form="recalled"),
        "ذُكِّر بأن التنفيذ متفاوت.",
        ("التنفيذ متفاوت", "بأن التنفيذ متفاوت", "أن التنفيذ متفاوت"),
    ),
    (
        "ar",
        lambda lang, text: slots.point(lang, "", text, form="noted"),
        "لوحظ أنها متفاوتة.",
        ("أنها متفاوتة", "إنها متفاوتة."),
    ),
    (
        "ar",
        lambda lang, text: slots.point(lang, "", text, form="appreciation"),
        "أُعرب عن التقدير للجهود المبذولة.",
        ("الجهود المبذولة", "للجهود المبذولة"),
    ),
    (
        "ar",
        lambda lang, text: slots.point(lang, "", text, form="appreciation"),
        "أُعرب عن التقدير للجنة الدائمة.",
        ("اللجنة الدائمة", "للجنة الدائمة"),
    ),
    (
        "en",
        lambda lang, text: slots.point(lang, "", text, form="noted"),
        "It was noted that the results varied.",
        (
            "the results varied",
            "that the results varied.",
            "The results varied",
            "It was noted that the results varied",
        ),
    ),
    (
        "en",
        lambda lang, text: slots.point(lang, "stressed that", text),
        "Several delegations stressed that funds were low.",
        ("funds were low", "that funds were low.", "stressed that funds were low"),
    ),
    (
        "ar",
        lambda lang, text: slots.point(lang, "شدد على", text),
        "شددت عدة وفود على أهمية التدريب.",
        ("أهمية التدريب", "على أهمية التدريب", "على أهمية التدريب."),
    ),
    (
        "ar",
        lambda lang, text: slots.point(lang, "رحب بـ", text),
        "رحبت عدة وفود بالتقرير.",
        ("التقرير", "بالتقرير", "بالتقرير."),
    ),
    (
        "en",
        lambda lang, text: slots.point(
            lang, "noted", "that it was late", joins="concerning", topic=Words(((lang, text),))
        ),
        "With regard to training, several delegations noted that it was late.",
        ("training", "training.", "with regard to training", "Training".lower()),
    ),
    (
        "ar",
        lambda lang, text: slots.informal(lang, told=text),
        "أبلغ رئيس فريق الاتصال الفريق العامل بأن النص جاهز.",
        ("النص جاهز", "بأن النص جاهز.", "أن النص جاهز"),
    ),
]


@pytest.mark.parametrize(
    ("lang", "slot", "sentence", "variants"), SENTENCES, ids=[one[2] for one in SENTENCES]
)
def test_a_sentence_reads_well_however_its_words_were_typed(
    lang: str, slot: Callable[[str, str], Say], sentence: str, variants: tuple[str, ...]
) -> None:
    found = {one: printed(lang, slot(lang, one)).removeprefix("و") for one in variants}
    assert found == dict.fromkeys(variants, sentence)
    assert [one for one in variants if asked(lang, slot(lang, one))] == []


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("Programme of the U.S.", "Report entitled “Programme of the U.S.” (WG/2)."),
        ("That which remains", "Report entitled “That which remains” (WG/2)."),
        ("Reports: “A” and “B”", "Report entitled “Reports: ‘A’ and ‘B’” (WG/2)."),
        ("“A” and “B”", "Report entitled “‘A’ and ‘B’” (WG/2)."),
    ],
)
def test_what_belongs_to_a_title_stays(typed: str, sentence: str) -> None:
    assert printed("en", slots.document("en", title=typed)) == sentence


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("The Hague was far", "stating that The Hague was far."),
        ("UNODC was late", "stating that UNODC was late."),
        ("Kenya was late", "stating that Kenya was late."),
        ("it had said “no.”", "stating that it had said “no.”"),
    ],
)
def test_names_keep_their_capital_and_a_quotation_its_stop(typed: str, sentence: str) -> None:
    assert printed("en", slots.reservation("en", typed)).endswith(sentence)


@pytest.mark.parametrize(
    ("lang", "said", "sentence", "question"),
    [
        ("ar", slots.reservation("ar", "لا توافق"), "قائلاً إن لا توافق.", "clause"),
        ("ar", slots.action("ar", "approved", "بالميزانية"), "على بالميزانية.", "word"),
        ("ar", slots.action("ar", "took_note", "بلوكارنو"), "علماً بلوكارنو.", "letter"),
        ("en", slots.reservation("en", "that approach was wrong"), "that approach was wrong.", "word"),
        ("en", slots.document("en", content="on data"), "containing on data (WG/2).", "word"),
    ],
    ids=str,
)
def test_what_may_be_meant_in_two_ways_is_asked(lang: str, said: Say, sentence: str, question: str) -> None:
    assert printed(lang, said).endswith(sentence)
    assert asked(lang, said) == (question,)


def test_both_readings_of_a_doubtful_text_lose_what_the_sentence_brings() -> None:
    said = slots.action("ar", "approved", "على الميزانية", doubt="على التقرير.")
    assert printed("ar", said) == "وافق الفريق العامل على الميزانية [التقرير]."
    said = slots.action("en", "took_note", "of the report", doubt="of the note")
    assert printed("en", said) == " took note of the report [the note]."


@pytest.mark.parametrize(
    ("lang", "typed", "style", "sentence"),
    [
        ("en", "Mr. Karim Haddad", "", "Mr. Karim Haddad"),
        ("en", "Mr Karim Haddad", "", "Mr. Karim Haddad"),
        ("en", "Mr. H.E. Mr. Karim Haddad", "", "H.E. Mr. Karim Haddad"),
        ("en", "H.E. Mr. Karim Haddad", "minister", "H.E. Mr. Karim Haddad"),
        ("en", "Dr. Karim Haddad", "", "Mr. Dr. Karim Haddad"),
        ("ar", "السيد كريم حداد", "", "السيد كريم حداد"),
        ("ar", "معالي السيد كريم حداد", "", "معالي السيد كريم حداد"),
        ("ar", "سعادة حداد", "", "السيد سعادة حداد"),
        ("ar", "السيد", "", "السيد السيد"),
    ],
)
def test_a_form_of_address_stands_once_before_a_name(
    lang: str, typed: str, style: Style, sentence: str
) -> None:
    name = Words(((lang, typed),))
    person = Person(name=name, running=name, gender="m", style=style)
    shown = pack(lang, {"honorifics": "everywhere"}).unkept(say("person-alone", person=person))[0]
    assert shown == sentence


def test_names_with_commas_are_separated_by_semicolons() -> None:
    affiliated = Name(
        "INST",
        (
            NameForms("ar", "معهد أوروبا، المنتسب إلى الأمم المتحدة", "معهد أوروبا", "معهد أوروبا", "m"),
            NameForms(
                "en", "European Institute, affiliated with the United Nations", "Europe", "Europe", "m"
            ),
        ),
    )
    said = say("attended-institute", names=Names((slots.KENYA, affiliated), "entered"))
    assert printed("en", said).endswith(
        ": Kenya; and European Institute, affiliated with the United Nations."
    )
    assert printed("ar", said).endswith(": كينيا؛ معهد أوروبا، المنتسب إلى الأمم المتحدة.")
    both = say("attended-institute", names=Names((slots.KENYA, slots.KENYA), "entered"))
    assert printed("en", both).endswith(": Kenya and Kenya.")


def _acted(verb: str, lang: str, text: str) -> Say:
    return slots.action(lang, verb, text)


def _put(form: str, lang: str, text: str) -> Say:
    return slots.point(lang, "", text, form=form)


_VERBS = ("agreed", "approved", "recommended", "welcomed", "took_note", "decided")
_FORMS = ("noted", "recalled", "emphasized", "hope", "concern", "mentioned")

# What a sentence may bring, and any words that may be typed after it.
PREFIXES = {"ar": ("", "على ", "أن ", "إن ", "بأن ", "عن "), "en": ("", "that ", "of ", "on ")}
STARTS: dict[str, tuple[str, ...]] = {
    "ar": ("التقرير", "أهمية التدريب", "الدول تتعاون", "نتائج الدراسة", "بيان الأمانة", "تنفيذ الصك"),
    "en": ("the report", "States cooperate", "results of the study", "training of experts", "it was late"),
}
ENDS = ("", ".", "..", "،", ";", " .", "؟", "?.")
SLOTS: dict[str, tuple[Callable[[str, str], Say], ...]] = {
    lang: (
        *(
            partial(_acted, verb)
            for verb in ("agreed", "approved", "recommended", "welcomed", "took_note", "decided")
        ),
        slots.reservation,
        lambda lang, text: slots.document(lang, title=text),
        lambda lang, text: slots.document(lang, content=text),
        lambda lang, text: slots.document(lang, content=text, about="yes"),
        lambda lang, text: slots.document(lang, title=text, content=text),
        slots.title,
        *(
            partial(_put, form)
            for form in ("noted", "recalled", "emphasized", "hope", "concern", "mentioned")
        ),
        lambda lang, text: slots.point(lang, {"ar": "شدد على", "en": "stressed that"}[lang], text),
        lambda lang, text: slots.informal(lang, told=text),
    )
    for lang in ("ar", "en")
}
_DOUBLED = re.compile(
    r"\b(على|إلى|عن|في|من|أن|إن|بأن|that|of|on|the|entitled|containing)[ “\"]+(?:ب?\1)\b"
    r"|[.؟?!]\s*[.؛;]|\bبب(?!ي|ر|ع)",
    re.IGNORECASE,
)


@given(data=st.data(), lang=st.sampled_from(("ar", "en")))
def test_no_sentence_repeats_what_it_brings_nor_ends_twice(data: st.DataObject, lang: str) -> None:
    slot = data.draw(st.sampled_from(SLOTS[lang]))
    start, prefix = data.draw(st.sampled_from(STARTS[lang])), data.draw(st.sampled_from(PREFIXES[lang]))
    typed = prefix + start + data.draw(st.sampled_from(ENDS))
    shown = printed(lang, slot(lang, typed))
    assert _DOUBLED.search(shown) is None, (typed, shown)


@given(data=st.data(), lang=st.sampled_from(("ar", "en")))
def test_a_stop_that_was_typed_changes_no_sentence(data: st.DataObject, lang: str) -> None:
    slot = data.draw(st.sampled_from(SLOTS[lang]))
    typed = data.draw(st.sampled_from(PREFIXES[lang])) + data.draw(st.sampled_from(STARTS[lang]))
    plain = printed(lang, slot(lang, typed))
    assert {printed(lang, slot(lang, typed + end)) for end in (".", "..", " .", ",", "؛")} == {plain}
