"""Arabic nouns with the pronoun of their owner: توصياته, خطتها, تقريرهم."""

from __future__ import annotations

import re

_OWNED = re.compile(r"(?!ال)(\w{3,})ه|(?!ال)(\w{3,})(?:ها|هما|هم|هن)")
# Nouns whose own last letter is a ت, so that it stands for no ة before a pronoun.
_IN_TA = frozenset(("بيت", "وقت", "صوت", "توقيت", "تثبيت", "إسكات", "بنت"))


def without_owner(word: str) -> str:
    """Return a noun without the pronoun of its owner, if it may have one: خطة for خطته, تقرير for تقريره.

    Of a noun that ends in ه itself nothing is left that has another gender: تنبي of تنبيه.
    """
    owned = _OWNED.fullmatch(word)
    if owned is None:
        return word
    noun = owned[1] or owned[2]
    in_ta = noun.endswith("ت") and not noun.endswith("ات") and noun not in _IN_TA
    return f"{noun[:-1]}ة" if in_ta else noun
