"""Sentences with a typed text, and each way to type it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from tests.phrasing import typed_slots as slots
from wgdesk.phrasing.facts import Words
from wgdesk.phrasing.tree import Say

SENTENCES: list[tuple[str, Callable[[str, str], Say], str, tuple[str, ...]]] = [
    (
        "en",
        slots.presentation,
        "Ms. Layla Mansour described cases.",
        ("described cases", "Described cases.", "She described cases.", "The panellist described cases."),
    ),
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
        ("إنها لا توافق عليه", "أنها لا توافق عليه.", "بأنها لا توافق عليه", "لا توافق عليه"),
    ),
    (
        "ar",
        slots.reservation,
        "أبدى ممثل كينيا تحفظاً على هذا التقرير، مشيراً إلى أنه متأخر.",
        ("مشيراً إلى أنه متأخر", "مشيراً إلى أنه متأخر."),
    ),
    (
        "en",
        slots.reservation,
        "The representative of Kenya expressed a reservation regarding the present report, "
        "noting that it was late.",
        ("noting that it was late", "Noting that it was late."),
    ),
    (
        "ar",
        lambda lang, text: slots.informal(lang, told=text),
        "أبلغ رئيس فريق الاتصال الفريق العامل بأنه لم يتم التوصل إلى اتفاق.",
        ("لم يتم التوصل إلى اتفاق", "أنه لم يتم التوصل إلى اتفاق", "بأن لم يتم التوصل إلى اتفاق"),
    ),
    ("ar", partial(slots.put, "hope"), "أُعرب عن الأمل في إيجاد الأموال.", ("في إيجاد الأموال",)),
    ("ar", partial(slots.put, "emphasized"), "شُدد على الشفافية.", ("على الشفافية",)),
    ("ar", partial(slots.put, "recalled"), "ذُكِّر بالقرار.", ("بالقرار",)),
    ("ar", partial(slots.put, "suggested"), "اقتُرح إجراء دراسة.", ("بإجراء دراسة",)),
    ("ar", partial(slots.put, "concern"), "أُعرب عن القلق إزاء التأخر.", ("التأخر", "بالتأخر", "بشأن التأخر")),
    (
        "en",
        partial(slots.put, "concern"),
        "Concern was expressed about funds.",
        ("funds", "on funds", "for funds"),
    ),
    ("en", partial(slots.put, "concern"), "Concern was expressed that it was late.", ("that it was late",)),
    (
        "ar",
        lambda lang, text: slots.document(lang, content=text),
        "تقرير يتضمن استعراضاً (WG/2).",
        ("استعراضاً", "يتضمن استعراضاً", "تتضمن استعراضاً"),
    ),
    (
        "ar",
        lambda lang, text: slots.document(lang, content=text),
        "تقرير بشأن التدريب (WG/2).",
        ("بشأن التدريب",),
    ),
    ("en", lambda lang, text: slots.document(lang, content=text), "Report on data (WG/2).", ("on data",)),
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
        ("training", "training.", "with regard to training", "on training", "about training"),
    ),
    (
        "ar",
        lambda lang, text: slots.point(
            lang, "لاحظ", "التأخر", joins="concerning", topic=Words(((lang, text),))
        ),
        "فيما يتعلق بالتدريب، لاحظت عدة وفود التأخر.",
        ("التدريب", "بالتدريب", "بشأن التدريب", "فيما يتعلق بالتدريب", "عن التدريب"),
    ),
    (
        "ar",
        lambda lang, text: slots.informal(lang, told=text),
        "أبلغ رئيس فريق الاتصال الفريق العامل بأن النص جاهز.",
        ("النص جاهز", "بأن النص جاهز.", "أن النص جاهز"),
    ),
]
