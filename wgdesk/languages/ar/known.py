"""Arabic words by which the program recognizes what somebody else has written."""

from __future__ import annotations

from wgdesk.words.known_words import KnownWords

_LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvnm,./"
_SAME_KEYS = "ذضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ"  # on Arabic keyboards of any country

WORDS = KnownWords(
    women=frozenset({"السيدة", "سيدة", "الآنسة", "الدكتورة", "السفيرة", "الأستاذة"}),
    men=frozenset({"السيد", "سيد", "الدكتور", "السفير", "الأستاذ"}),
    woman_endings=("ة", "اء", "ى"),
    names_of_men=frozenset(
        (
            *("أسامة", "اسامة", "بهاء", "جمعة", "حمزة", "خليفة", "ضياء", "طلحة"),
            *("عبيدة", "عروة", "عطاء", "عطية", "عقبة", "علاء", "عيسى", "قتادة", "قتيبة", "مرتضى", "مصطفى"),
            *("معاوية", "موسى", "ميسرة", "يحيى"),
        )
    ),
    title_of_office=r"[ء-ي]+?(?P<f>ة)?(?!\w)",
    name_beginnings={"لل": "ال"},  # what remains of a preposition: للاتحاد
    # The letter with which the name would begin in English.
    initials={
        **dict(zip("ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژڤگ", "ABTTJHKDDRZSSSDTZAGFQKLMNHWYPCZVG", strict=True)),
        "ة": "A",
        "ى": "A",
    },
    particles=frozenset({"في", "من", "على", "إلى", "عن", "مع", "أو", "و", "بين", "ضد"}),
    joined_articles=("وال", "لل", "بال", "ال"),  # also joined to a conjunction or preposition
    agenda=("جدول الأعمال",),
    work=("تنظيم",),
    election=("انتخاب", "أعضاء المكتب"),
    other_matters=("مسائل أخرى",),
    offices={
        "vice_chair": ("نائبات الرئيس", "نواب الرئيس", "نائب الرئيس"),
        "chair": ("رئيس",),
        "rapporteur": ("مقرر",),
    },
    yes=("نعم", "طرف"),
    no=("لا",),
    party_headings=("الدولة", "الطرف"),
    order_headings={"الوسيلة": "medium", "الوفود المنضمة (الرموز)": "aligned"},
    keys={**dict(zip(_LATIN_KEYS, _SAME_KEYS, strict=True)), "b": "لا"},
    abbreviations="د",
    list_joins="و|أو",
    goes_on="بما في ذلك|منها|مثل|من خلال|عن طريق|من أجل|تشمل|شملت|إلى|على|في|عن|من|أن",
)
