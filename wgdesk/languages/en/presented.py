"""What a panellist presented: the person, then the text, which begins with the verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.facts import Person
from wgdesk.phrasing.persons import spoken_person
from wgdesk.phrasing.stops import stopped
from wgdesk.phrasing.tree import Say

if TYPE_CHECKING:
    from wgdesk.phrasing.pack import Pack

# A presentation typed as a sentence of its own: "The panellist spoke of", "Spoke of".
_AS_A_SENTENCE = re.compile(
    r"\A([\ufdd0-\ufdd7]*)(?:(?:She|He|They|[Tt]he (?:panellist|speaker|presenter|expert)) )?"
    r"([A-Z](?=[a-z]))?"
)
_FIRST_LETTER = re.compile(r"\A([\ufdd0-\ufdd7\[“(]*)([^\W\d_])")


def presented(pack: Pack, say: Say) -> str:
    """Return a presentation: the person, then the text, which begins with the verb.

    One that is not to name the person is printed as typed, unless it begins with a small letter: then its
    subject is missing.
    """
    person, typed = cast(Person, say.fact("person")), pack.printed(say, "text")
    if say.fact("named") == "no" and not inline_marks.unmarked(typed)[:1].islower():
        return typed
    typed = _AS_A_SENTENCE.sub(lambda found: found[1] + (found[2] or "").lower(), typed)
    return pack.settled(f"{capitalized(spoken_person(pack, person, person.name))} {stopped(typed)}")


def capitalized(text: str) -> str:
    """Return marked text with a capital first letter, even inside a bracket: "[The Sudan]"."""
    return _FIRST_LETTER.sub(lambda found: found.group(1) + found.group(2).upper(), text)
