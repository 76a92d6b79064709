"""Who made a point of a debate, in Arabic: the subject of its sentence, and the form of its verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, cast

from wgdesk.languages.ar import basics
from wgdesk.languages.ar.entities import entity_again
from wgdesk.languages.ar.terms import gender_of, is_people
from wgdesk.languages.ar.verbs import VerbForm, quantified
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.facts import Names, Words
from wgdesk.phrasing.point_forms import (
    NUMBERED,
    begins_anew,
    is_known,
    joined_group_of,
    joined_groups_of,
    maker_named,
    named,
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

PRONOUNS: dict[VerbForm, str] = {"ms": "ه", "fs": "ها", "md": "هما", "fd": "هما", "mp": "هم", "fp": "هن"}


def forms_of_verb(point: Say) -> tuple[VerbForm, VerbForm]:
    """Return the forms of a verb before and after its subject, those who made a point.

    Of groups and others, the verb before agrees with the groups, which come first.
    """
    first, alone = _joined(point), _forms_alone(point)
    if not first:
        return alone
    before, _ = first[0][1]
    if len(first) == 1 and first[0][0] and _is_one(point):
        return before, "fd" if first[0][1][1] == alone[1] == "fs" else "md"
    return before, "mp" if of_persons(point) or named(point) else "fs"


def _joined(point: Say) -> list[tuple[bool, tuple[VerbForm, VerbForm]]]:
    """Return for the groups before the speakers whether they are but one, and the forms of a verb."""
    found: list[tuple[bool, tuple[VerbForm, VerbForm]]] = []
    group, groups = joined_group_of(point), joined_groups_of(point)
    if group is not None:
        found.append((True, _forms_of_name(group)))
    if groups is not None:
        counted = quantified(groups, "groups")
        found.append((groups in _ONE, (counted.verb_before, counted.verb_after)))
    return found


_ONE = ("one", "another")


def _is_one(point: Say) -> bool:
    """Return whether a point names one delegation, or counts one speaker."""
    speakers = [name for _, names in named(point) for name in names.names]
    return len(speakers) == 1 if speakers else _quantifier(point) in _ONE


def _forms_of_name(name: Words) -> tuple[VerbForm, VerbForm]:
    """Return the forms of a verb before and after the name of a body or a group."""
    text = inline_marks.unmarked(name.get("ar") or "")
    if is_people(text):
        return "ms", "mp"
    return ("fs", "fs") if gender_of(text) == "f" else ("ms", "ms")


def _forms_alone(point: Say) -> tuple[VerbForm, VerbForm]:
    speakers = [name for _, names in named(point) for name in names.names]
    if speakers:
        forms: dict[int, VerbForm] = {1: "ms", 2: "md"}
        return "ms", forms.get(len(speakers), "mp")
    if (voice := voice_of(point)) not in NUMBERED:
        return _forms_by_role(point, voice)
    subject = quantified(_quantifier(point), _debaters(point))
    return subject.verb_before, subject.verb_after


def _forms_by_role(point: Say, voice: str) -> tuple[VerbForm, VerbForm]:
    if voice in ("body", "group", "entity"):
        return _forms_of_name(cast(Words, point.fact(voice)))
    if voice in ("chair", "official", "officer", "seat"):
        return ("fs", "fs") if point.fact("g") == "f" else ("ms", "ms")
    return _ROLES[voice]


_ROLES: dict[str, tuple[VerbForm, VerbForm]] = {
    "sponsor": ("ms", "ms"),
    "sponsors": ("fs", "fs"),
    "panellists": ("ms", "mp"),
    "secretariat": ("fs", "fs"),
}


def subject_of(pack: Pack, point: Say, case: Literal["nom", "acc"]) -> str:
    groups, parts = joined_groups_of(point), [_subject_alone(pack, point, case)]
    if groups is not None:
        parts.insert(0, quantified(groups, "groups", case).phrase)
    if joined_group_of(point) is not None:
        parts.insert(0, pack.printed(point, "group"))
    return basics.join_short(parts)


def _subject_alone(pack: Pack, point: Say, case: Literal["nom", "acc"]) -> str:
    speakers = [
        pack.phrase("named-speakers", capacity=capacity, case=case, **_of(pack, names))
        for capacity, names in named(point)
    ]
    if speakers:
        return basics.join_short(speakers)
    if (voice := voice_of(point)) not in NUMBERED:
        body, g = pack.printed(point, "body"), cast(str, point.fact("g"))
        named_as = maker_named(pack, point)
        if voice == "entity" and is_known(point):
            named_as = {"entity": entity_again(cast(str, named_as["entity"]), body)}
        return pack.phrase("point-voice", voice=voice, body=body, case=case, g=g, **named_as)
    counted = sized_group(pack, point) or quantified(_quantifier(point), _debaters(point), case).phrase
    phrase = with_names(pack, point, counted)
    return with_groups(pack, point, phrase)


def _of(pack: Pack, names: Names) -> dict[str, str]:
    return cast(dict[str, str], pack.arguments("names", names))


def _quantifier(point: Say) -> Quantifier:
    return cast(Quantifier, point.fact("quantifier"))


def _debaters(point: Say) -> Debaters:
    return cast(Debaters, point.fact("debaters"))


# Whom reports name by function alone: ممثل الجزائر.
_ROLE = re.compile(r"(ممثل|مراقب|مندوب)(ة?) ")


def same_maker(pack: Pack, point: Say) -> str:
    """Return الممثل نفسه for the speaker before who is to be called so; else an empty string."""
    subject = inline_marks.unmarked(subject_of(pack, point, "nom")) if begins_anew(point) else ""
    role = _ROLE.match(subject.removeprefix("ال"))
    return f"ال{role[1]}{role[2]} نفس{'ها' if role[2] else 'ه'}" if role else ""
