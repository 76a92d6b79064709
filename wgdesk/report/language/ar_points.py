"""Joins the points of a debate into a paragraph in Arabic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from wgdesk.report.facts import Words
from wgdesk.report.language import arabic, inline_marks
from wgdesk.report.language.arabic_reporting import completed, reported
from wgdesk.report.language.arabic_verbs import quantified
from wgdesk.report.language.quantifiers import Debaters, Quantifier
from wgdesk.report.language.stops import stopped, unstopped
from wgdesk.report.tree import Say

if TYPE_CHECKING:
    from wgdesk.report.language.pack import Pack


def speak_points(pack: Pack, say: Say) -> str:
    """Return the points of one paragraph as sentences.

    The first one begins the paragraph, so it loses a semicolon before it.
    """
    spoken = ""
    for point in cast(tuple[Say, ...], say.fact("parts")):
        sentence = _point(pack, point)
        if not spoken:
            spoken = sentence.lstrip("؛ ")
        elif sentence.startswith("؛"):
            spoken = unstopped(spoken) + sentence
        else:
            spoken = f"{spoken} {sentence}"
    return spoken


def _point(pack: Pack, point: Say) -> str:
    joins = cast(str, point.fact("joins"))
    case: Literal["nom", "acc"] = "acc" if joins == "however" else "nom"
    subject = quantified(
        cast(Quantifier, point.fact("quantifier")), cast(Debaters, point.fact("debaters")), case
    )
    verb = cast(Words, point.fact("verb")).get(pack.lang)
    said = stopped(pack.printed(point, "said"))
    before, rest = reported(verb, subject.verb_before) if verb else (inline_marks.MISSING, "")
    after, _ = reported(verb, subject.verb_after) if verb else (inline_marks.MISSING, "")
    said = completed(rest, said)
    if joins == "however":
        return f"؛ غير أن {subject.phrase} {after} {said}"
    if joins == "also":
        return f"كما {before} {subject.phrase} {said}"
    if joins == "discussion":
        return f"وفي المناقشات التي تلت ذلك، {before} {subject.phrase} {said}"
    sentence = f"{before} {subject.phrase} {'أيضاً ' if joins == 'likewise' else ''}{said}"
    return arabic.attach("و", sentence)
