"""Joins the points of a debate into a paragraph in English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from wgdesk.report.facts import Words
from wgdesk.report.language import inline_marks
from wgdesk.report.language.english import EnglishQuantified, capitalize, quantified
from wgdesk.report.language.quantifiers import Debaters, Quantifier
from wgdesk.report.language.stops import stopped, unstopped
from wgdesk.report.tree import Say

if TYPE_CHECKING:
    from wgdesk.report.language.pack import Pack


def speak_points(pack: Pack, say: Say) -> str:
    """Return the points of one paragraph as sentences; "however" follows a semicolon."""
    spoken = ""
    for point in cast(tuple[Say, ...], say.fact("parts")):
        sentence = _point(pack, point)
        if point.fact("joins") == "however" and spoken:
            spoken = f"{unstopped(spoken)}; {sentence}"
        else:
            spoken = f"{spoken} {capitalize(sentence)}".strip()
    return spoken


def _point(pack: Pack, point: Say) -> str:
    joins = cast(str, point.fact("joins"))
    subject = quantified(cast(Quantifier, point.fact("quantifier")), cast(Debaters, point.fact("debaters")))
    also = " also" if joins in ("also", "likewise") else ""
    opening = {"however": "however, ", "discussion": "in the discussions that followed, "}
    return f"{opening.get(joins, '')}{subject.phrase}{also} {_predicate(pack, point, subject)}"


def _predicate(pack: Pack, point: Say, subject: EnglishQuantified) -> str:
    """Return the verb and what was said; if both are missing, there is only one gap."""
    verb = cast(Words, point.fact("verb")).get("en")
    said = stopped(pack.printed(point, "said"))
    if verb is None and said.startswith(inline_marks.MISSING):
        return said
    return f"{agreeing(verb, subject.number) if verb else inline_marks.MISSING} {said}"


_PLURALS = {"was": "were", "has": "have", "is": "are", "does": "do"}


def agreeing(verb: str, number: Literal["singular", "plural"]) -> str:
    """Return a verb, typed in the singular or the plural, in agreement with its subject."""
    first, space, rest = verb.partition(" ")
    forms = _PLURALS if number == "plural" else {many: one for one, many in _PLURALS.items()}
    return f"{forms.get(first, first)}{space}{rest}"
