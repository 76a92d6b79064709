"""The gender of an organization, guessed from its name where nobody has entered it."""

from __future__ import annotations

import re

from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.facts import NameForms, SomeGender
from wgdesk.words.writing import without_silent

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


def organization_gender(name: str) -> SomeGender:
    """Return the likely gender of an organization, from the first word of its name."""
    words = [word for word in _APART.split(without_silent(name)) if word]
    first = words[0].removeprefix("ال") if words else ""
    if first in _FEMININE or first.endswith(("ة", "ات")):
        return "f"
    return "m" if first in _MASCULINE else "f"


def gender_of_name(forms: NameForms) -> str:
    """Return the gender entered for a name, or else the likely one."""
    return forms.gender or organization_gender(inline_marks.unmarked(forms.running))
