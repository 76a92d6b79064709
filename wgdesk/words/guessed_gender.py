"""Guesses the gender of a name if nobody has entered it; reports that print a guess ask for confirmation."""

from __future__ import annotations

import re
from typing import Literal

_TASHKIL = re.compile("[\u064b-\u0652\u0670\u0640]")
_APART = re.compile(r"[^\w.]+")
# Masculine nouns for organizations. All other names are taken for feminine, as the word "organization" is in
# Arabic: هيومن رايتس ووتش.
_MASCULINE = frozenset(
    (
        *("اتحاد", "ائتلاف", "أرشيف", "برنامج", "بنك", "بيت", "تجمع", "تحالف", "جهاز", "حزب", "حلف", "ديوان"),
        *("صندوق", "صوت", "فرع", "فريق", "قسم", "قطاع", "كرسي", "كونغرس", "كيان", "متحف", "مجتمع", "مجلس"),
        *("مجمع", "محفل", "مرصد", "مركز", "مشروع", "مصرف", "معهد", "مكتب", "ملتقى", "مقر", "مؤتمر", "منبر"),
        *("منتدى", "نادي", "ناد", "هلال", "هيكل", "وقف"),
    )
)
_FEMININE = frozenset({"دار", "نساء", "أم", "أرض", "شمس", "عين", "يد", "مصر"})
_WOMEN = frozenset(
    {"ms", "mrs", "miss", "mme", "sra", "السيدة", "سيدة", "الآنسة", "الدكتورة", "السفيرة", "الأستاذة"}
)
_MEN = frozenset({"mr", "sr", "السيد", "سيد", "الدكتور", "السفير", "الأستاذ"})
# Men's names with endings typical of women's names.
_NAMES_OF_MEN = frozenset(
    (
        *("أسامة", "اسامة", "بهاء", "جمعة", "حمزة", "خليفة", "ضياء", "طلحة"),
        *("عبيدة", "عروة", "عطاء", "عطية", "عقبة", "علاء", "عيسى", "قتادة", "قتيبة", "مرتضى", "مصطفى"),
        *("معاوية", "موسى", "ميسرة", "يحيى", "Isa", "Joshua", "Luca", "Moussa", "Musa", "Mustafa", "Nikita"),
    )
)

Gender = Literal["m", "f"]


def organization_gender(name: str) -> Gender:
    """Return the likely gender of an organization, from the first word of its Arabic name."""
    words = _words(name)
    first = words[0].removeprefix("ال") if words else ""
    if first in _FEMININE or first.endswith(("ة", "ات")):
        return "f"
    return "m" if first in _MASCULINE else "f"


def person_gender(names: tuple[str, ...]) -> Gender:
    """Return the likely gender of a person; masculine if the names give no clue."""
    return told_gender(names) or "m"


def told_gender(names: tuple[str, ...]) -> Gender | None:
    """Return the gender shown by a form of address in the names, else by their endings; None if neither."""
    parts = [_words(name) for name in names]
    for words in parts:
        for word in words:
            plain = word.rstrip(".").casefold()
            if plain in _WOMEN or plain in _MEN:
                return "f" if plain in _WOMEN else "m"
    firsts = [words[0] for words in parts if words]
    if any(first in _NAMES_OF_MEN for first in firsts):
        return "m"
    return "f" if any(first.endswith(("ة", "اء", "ى", "a")) for first in firsts) else None


def _words(name: str) -> list[str]:
    return [word for word in _APART.split(_TASHKIL.sub("", name)) if word]
