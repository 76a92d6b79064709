"""The spaces at which no line may end in Arabic."""

from __future__ import annotations

from wgdesk.languages.ar.dates import MONTHS
from wgdesk.phrasing.no_breaks import FIGURE, NUMBER, spaces_kept

_BEFORE = "[وفبكل]{0,2}"  # conjunctions and prepositions that are written with the next word
_THE = f"{_BEFORE}(?:ال|لل)"
_MONTHS = "|".join(dict.fromkeys(month.split("/")[0].split(" ")[0] for month in MONTHS))
_TITLES = "سيد|سيدة|سيدان|سيدين|سيدتان|سيدتين|سادة|سيدات|آنسة|دكتور|دكتورة|أستاذ|أستاذة|سفير|سفيرة|أمير|أميرة"
_NUMBERED = (
    "بند|بندان|بندين|بنود|فقرة|فقرتان|فقرتين|فقرات|مادة|مادتان|مادتين|مواد|توصية|توصيتان|توصيتين|توصيات|"
    "قرار|قرارات|مقرر|مقررات|قاعدة|فصل|باب|فرع|جزء|مرفق|جدول|شكل|صفحة|اجتماع|جلسة|دورة|ساعة|رقم"
)

_UNITS = "في المائة|في المئة|٪|%|ألف|آلاف|مليون|ملايين|بليون|بلايين|دولار|يورو|كيلومتر|كيلوغرام|هكتار|متر"

KEPT_TOGETHER = spaces_kept(
    (
        (rf"{_THE}(?:{_TITLES})", r"\S"),
        (f"{_BEFORE}(?:معالي|سعادة|فخامة|جلالة|نيافة|سمو|السمو)", r"\S"),
        (f"{_BEFORE}صاحبة?", r"السمو(?!\w)"),
        ("الملكي", r"الأميرة?(?!\w)"),
        (f"{_BEFORE}دولة", r"السيدة?(?!\w)|رئيسة? الوزراء"),  # دولة also means State
        (FIGURE, rf"\[?(?:{_MONTHS})(?!\w)"),
        (f"{_BEFORE}(?:كانون|تشرين)", r"الأول|الثاني"),
        (r"\w*ـ", NUMBER),  # الـ ٧٧
        (rf"{_BEFORE}(?:ال|لل)?(?:{_NUMBERED})", NUMBER),
        (r"و", r"\[?\d"),
        (r"\d+", r"\([أ-ي]ـ?\)"),  # the letter of a sub-item
        (r"\d{1,3}", r"\d{3}(?!\d)"),  # thousands
        (FIGURE, r"(?:صباح|مساء|ظهر|بعد الظهر)"),
        ("بعد", r"الظهر(?!\w)"),
        (FIGURE, rf"(?:{_UNITS})"),
        (r"\([^()\s]+", r"-(?:\)| )"),  # an inverted name: هولندا (مملكة -)
    )
)
