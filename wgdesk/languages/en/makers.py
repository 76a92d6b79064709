"""Who made a point of a debate, in English: the subject of its sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from wgdesk.languages.en.basics import EnglishQuantified, debater, join_and, quantified
from wgdesk.languages.en.clauses import is_plural
from wgdesk.languages.en.entities import closed, entity_again, entity_named, is_one, is_several
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.point_forms import (
    NUMBERED,
    are_others,
    begins_anew,
    form_of,
    is_known,
    joined_group_of,
    joined_groups_of,
    maker_named,
    named,
    names_somebody,
    of_persons,
    sized_group,
    voice_of,
    with_groups,
    with_names,
)
from wgdesk.phrasing.quantifiers import Debaters, Quantifier
from wgdesk.phrasing.tree import Say

if TYPE_CHECKING:
    from wgdesk.phrasing.pack import Pack


def subject_of(pack: Pack, point: Say) -> EnglishQuantified:
    """Return who made a point; for those of the point before, "they", "she" or "the speaker"."""
    found = _makers(pack, point)
    if form_of(point) != "same":
        return found
    role = _ROLE.match(inline_marks.unmarked(found.phrase)) if begins_anew(point) else None
    if role:
        return EnglishQuantified(f"the same {role[1]}", "singular")
    if found.number == "plural":
        return EnglishQuantified("they", "plural")
    voice = voice_of(point)
    if voice in NUMBERED:
        return EnglishQuantified(f"the {debater(_debaters(point))}", "singular")
    return EnglishQuantified(_PRONOUNS[voice, cast(str, point.fact("g"))], "singular")


def _makers(pack: Pack, point: Say) -> EnglishQuantified:
    """Return the delegations that a point names, somebody by role, or how many speakers there were."""
    groups, alone = joined_groups_of(point), _makers_alone(pack, point)
    first = [] if joined_group_of(point) is None else [pack.printed(point, "group")]
    then = [] if groups is None else [_quantified(pack, groups, "groups").phrase]
    if not first and not then:
        return alone
    return EnglishQuantified(join_and([*first, *then, alone.phrase]), "plural")


def _makers_alone(pack: Pack, point: Say) -> EnglishQuantified:
    """Return those who made a point without the groups that did so with them."""
    speakers = [
        pack.phrase(
            "named-speakers",
            capacity=capacity,
            case="nom",
            **cast(dict[str, str], pack.arguments("names", names)),
        )
        for capacity, names in named(point)
    ]
    if speakers:
        many = sum(len(names.names) for _, names in named(point)) > 1
        return EnglishQuantified(join_and(speakers), "plural" if many else "singular")
    voice = voice_of(point)
    if voice not in NUMBERED:
        return _by_role(pack, point, voice)
    if are_others(point):
        found = EnglishQuantified("others", "plural")
    else:
        found = _quantified(pack, cast(Quantifier, point.fact("quantifier")), _debaters(point))
    phrase = with_names(pack, point, sized_group(pack, point) or found.phrase)
    return EnglishQuantified(with_groups(pack, point, phrase), found.number)


def _quantified(pack: Pack, quantifier: Quantifier, noun: Debaters) -> EnglishQuantified:
    """Return how many spoke; of a single one some bodies say "a delegation"."""
    found = quantified(quantifier, noun)
    if quantifier == "one" and pack.options.choice("single_speaker") == "article":
        return EnglishQuantified(f"a {debater(noun)}", found.number)
    return found


def _debaters(point: Say) -> Debaters:
    return cast(Debaters, point.fact("debaters"))


_PRONOUNS = {
    **{(voice, g): "it" for voice in ("group", "entity", "sponsor", "secretariat", "body") for g in "mf"},
    **{
        (voice, g): one
        for voice in ("chair", "official", "officer", "seat")
        for g, one in (("m", "he"), ("f", "she"))
    },
}
_SEVERAL = ("sponsors", "panellists")
# Whom reports name by function alone: the representative of Algeria.
_ROLE = re.compile(r"[Tt]he (representative|observer|delegate) (?:of|for)\b")


def _by_role(pack: Pack, point: Say, voice: str) -> EnglishQuantified:
    """Return somebody whom reports name by role; the names of some bodies and groups are plural."""
    body, named_as = pack.printed(point, "body"), maker_named(pack, point)
    if voice == "entity":
        name = cast(str, named_as["entity"])
        named_as = {"entity": closed(entity_again(name, body) if is_known(point) else entity_named(name))}
    phrase = pack.phrase("point-voice", voice=voice, body=body, **named_as)
    plural = voice in _SEVERAL or (voice == "body" and pack.options.choice("term_body") == "plural")
    plural = plural or (voice == "entity" and is_several(cast(str, named_as["entity"])))
    plural = plural or (voice == "group" and is_plural(inline_marks.unmarked(pack.printed(point, "group"))))
    sure = plural or voice != "entity" or is_one(cast(str, named_as["entity"]))
    return EnglishQuantified(phrase, "plural" if plural else "singular", sure)


def owner_of(pack: Pack, point: Say) -> str:
    """Return whose remarks a point was made in: "his", "its"; empty of nobody, and of persons counted."""
    if not names_somebody(form_of(point)):
        return ""
    if _makers(pack, point).number == "plural":
        return "their"
    voice = voice_of(point)
    if voice in NUMBERED:
        return "" if of_persons(point) or named(point) else "its"
    return _POSSESSIVES[_PRONOUNS[voice, cast(str, point.fact("g"))]]


_POSSESSIVES = {"he": "his", "she": "her", "it": "its"}
