"""Appeals in a debate or in a body's own text, in Arabic: who is asked to do something, and how."""

from __future__ import annotations

import re
from typing import NamedTuple

from wgdesk.languages.ar.clauses import noun_alone
from wgdesk.languages.ar.reporting import completed, reported
from wgdesk.languages.ar.terms import gender_of, is_people
from wgdesk.phrasing import inline_marks

# Where those who are asked stand in a typed verb: ينبغي تشجيع … على.
_PLACE = re.compile(r" ?(?:…|\.\.\.) ?")
# Verbs after whose preposition those stand who are asked: ينبغي للدول أن، يجب على الدول أن، طُلب إليها أن.
_DUTY = re.compile(
    "(?:(?:لا |كان )?(?:ينبغي|يجب|يتعين|يلزم) (?:ل\u0640?|على)|[يت]?طلب (?:إلى|من)|(?:أهيب|يهاب) ب\u0640?)"
)
_VOWELS = re.compile("[\u064b-\u0652]")
# How a verb in the present begins, which stands after أن there.
_PRESENT = re.compile("[يت]")
_UNSURE = inline_marks.ask("verb")


class Appeal(NamedTuple):
    """The parts of an appeal in their order: verb, who is asked, and what they are asked to do.

    ``after``: the parts before the last as they stand after أن.
    """

    verb: str
    asked: str
    said: str
    after: str


def appeal(verb: str | None, asked: str, said: str) -> Appeal:
    """Return an appeal to those ``asked``, a printed text, with ``said``, what they are asked to do.

    A passive verb agrees with them and precedes them: تُحث الدول على, يُدعى المجتمع المدني إلى. Before a typed
    verb that is none they stand first: الدول مدعوة إلى. A mark of omission in it is their place.
    """
    if verb is None:
        return _impersonal(inline_marks.MISSING, asked, said)
    head, place, rest = _parted(verb)
    if place:
        return _impersonal(completed(head, asked), "", completed(rest, said))
    if _DUTY.fullmatch(_VOWELS.sub("", verb.strip())):
        words = inline_marks.unmarked(said)
        that = f"أن {said}" if _PRESENT.match(words) and not noun_alone(words) else said
        return _impersonal(completed(verb.strip(), asked), "", that)
    name = inline_marks.unmarked(asked)
    feminine = not is_people(name) and gender_of(name) == "f"
    head, rest = reported(verb, "fs" if feminine else "ms")
    if not head:
        return Appeal("", asked, completed(rest, said), f"أن {asked}")
    if head.startswith(_UNSURE):
        head = verb.split()[0]
    return Appeal(head, asked, completed(rest, said), f"أن {asked} {head}")


def _parted(verb: str) -> tuple[str, str, str]:
    found = _PLACE.search(verb)
    return (verb[: found.start()], found[0], verb[found.end() :]) if found else (verb, "", "")


def _impersonal(verb: str, asked: str, said: str) -> Appeal:
    return Appeal(verb, asked, said, " ".join(filter(None, ("أنه", verb, asked))))
