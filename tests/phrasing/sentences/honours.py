"""Forms of address: where a language has them, and how they agree."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.facts import AMINA, BODY, Case
from tests.phrasing.sentences.officers import officer
from wgdesk.phrasing.tree import say

_EVERYWHERE = (("honorifics", "everywhere"),)


HONOURED = tuple(
    Case(
        say(
            "opened-by",
            opener=replace(AMINA, style=style),
            officer=officer("officer", "chair", "f", "f"),
            body=BODY,
        ),
        f"افتتحت الاجتماع {ar} أمينة ديالو (مصر)، رئيسة الفريق العامل.",
        f"The meeting was opened by {en}Amina Diallo (Egypt), Chair of the Working Group.",
        options,
    )
    for style, ar, en, options in (
        ("ambassador", "سعادة السيدة", "Ms. ", ()),
        ("highness", "سمو", "", ()),
        ("minister", "معالي السيدة", "H.E. Ms. ", _EVERYWHERE),
        ("highness", "سمو", "H.H. ", _EVERYWHERE),
        ("president", "فخامة السيدة", "Ms. ", ()),
        ("prime_minister", "دولة السيدة", "Ms. ", ()),
        ("royal_highness", "صاحبة السمو الملكي", "", ()),
        ("majesty", "جلالة", "", ()),
        ("eminence", "نيافة", "", ()),
        ("doctor", "السيدة", "Ms. ", ()),
        ("doctor", "السيدة", "Ms. ", _EVERYWHERE),
        ("president", "فخامة السيدة", "H.E. Ms. ", _EVERYWHERE),
        ("royal_highness", "صاحبة السمو الملكي", "H.R.H. ", _EVERYWHERE),
        ("majesty", "جلالة", "Her Majesty ", _EVERYWHERE),
    )
)

HONOURED_MEN = tuple(
    Case(
        say(
            "opened-by",
            opener=replace(AMINA, gender="m", style=style),
            officer=officer("officer", "chair", "m", "m"),
            body=BODY,
        ),
        f"افتتح الاجتماع {ar} أمينة ديالو (مصر)، رئيس الفريق العامل.",
        f"The meeting was opened by {en}Amina Diallo (Egypt), Chair of the Working Group.",
        _EVERYWHERE,
    )
    for style, ar, en in (
        ("royal_highness", "صاحب السمو الملكي", "H.R.H. "),
        ("majesty", "جلالة", "His Majesty "),
        ("eminence", "نيافة", "His Eminence "),
    )
)

CASES = (*HONOURED_MEN, *HONOURED)
