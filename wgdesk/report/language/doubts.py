"""Facts that are not certain: both readings stand in the sentence, the doubtful one in square brackets."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wgdesk.phrases import Argument
from wgdesk.report.facts import SittingRef, Sittings
from wgdesk.report.language import marks

# From sittings and the number that words agree with to the words of the phrase, by their form.
SittingForms = Callable[[tuple[SittingRef, ...], int], Mapping[str, str]]


def either(first: str, *others: str) -> str:
    """Return "A [B]" of two readings; equal ones once, and a reading with nothing to say only in brackets."""
    different = [other for other in dict.fromkeys(others) if other != first]
    bracketed = " ".join(marks.doubt(marks.unmarked(other)) for other in different if other)
    return f"{first} {bracketed}".strip()


def sitting_arguments(name: str, fact: Sittings, speak: SittingForms) -> dict[str, Argument]:
    """Return the arguments of sittings, every word that agrees with them in both readings.

    The least reading is the certain sittings alone, the most has the doubtful ones too: "at its 1st
    [1st and 2nd] meeting [meetings]". If none is certain, the least is one sitting without a number, on
    the day that all would share: "at its [3rd and 4th] meeting [meetings], on 10 September 2019".
    """
    least = dict(speak(fact.certain, max(len(fact.certain), 1)))
    if fact.doubtful:
        every = tuple(sorted((*fact.certain, *fact.doubtful), key=lambda sitting: sitting.number))
        most = speak(every, len(every))
        if not fact.certain and len({sitting.day for sitting in every}) == 1:
            least["on"] = most["on"]
        least = {form: either(words, most[form]) for form, words in least.items()}
    unsure = any(sitting.day_doubtful for sitting in (*fact.certain, *fact.doubtful))
    if unsure and marks.unmarked(least["on"]) == least["on"]:
        least["on"] = marks.doubt(least["on"])
    return {f"{name}_{form}": words for form, words in least.items()}
