"""Appeals in a debate or in a body's own text, in English: who is asked to do something, and how."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from wgdesk.languages.en.entities import closed, entity_named, is_one, is_several
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.facts import Words
from wgdesk.phrasing.tree import Say

if TYPE_CHECKING:
    from wgdesk.phrasing.pack import Pack

_MANY = {"was": "were", "is": "are", "has": "have", "needs": "need"}
_ONE = {many: one for one, many in _MANY.items()}
# After which "also" stands: are also urged, should also be encouraged. "Need" and "ought" have it before.
_AUXILIARY = re.compile(r"\A(?:was|were|is|are|has|have|had|should|must|shall|may|can|could|would)\b")
_LAST_TO = re.compile(r" to\Z")
_FIRST_TO = re.compile(r"\A(?:that (?:they|it) (?:should )?|to )")


def appeal(pack: Pack, point: Say, said: str, too: str) -> str:
    """Return that somebody is asked to do something: "States are also urged to ..." (E/2025/43, 50, 53, 58).

    ``said``: what they are asked to do; ``too``: the adverbs before it. The verb agrees with those who are
    asked, if their number is sure: "the Secretariat is invited to", "Governments should be encouraged to".
    """
    asked, name = pack.printed(point, "appealed"), inline_marks.MISSING
    verb = cast(Words, point.fact("verb")).get(pack.lang)
    words = verb or inline_marks.MISSING
    if asked != inline_marks.MISSING:
        name = closed(entity_named(asked))
        first, space, rest = words.partition(" ")
        if is_several(name):
            words = f"{_MANY.get(first, first)}{space}{rest}"
        elif is_one(name):
            words = f"{_ONE.get(first, first)}{space}{rest}"
    if too:
        words = _AUXILIARY.sub(rf"\g<0> {too}", words) if _AUXILIARY.match(words) else f"{too} {words}"
    mark, letters = inline_marks.split_whole(said)
    said = mark + _FIRST_TO.sub("", letters) if _LAST_TO.search(words) else said
    return f"{name} {words} {said}"
