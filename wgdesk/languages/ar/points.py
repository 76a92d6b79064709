"""Joins the points of a debate into a paragraph in Arabic."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, cast

from wgdesk.languages.ar import basics
from wgdesk.languages.ar.clauses import noun_alone
from wgdesk.languages.ar.entities import entity_again
from wgdesk.languages.ar.reporting import beside_subject, completed, impersonal_form, reported
from wgdesk.languages.ar.terms import gender_of, is_people
from wgdesk.languages.ar.verbs import VerbForm, quantified
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.continuing_sentences import with_continuation
from wgdesk.phrasing.facts import Names, Words
from wgdesk.phrasing.lists_in_paragraphs import after
from wgdesk.phrasing.point_forms import (
    NUMBERED,
    adverb_of,
    at_meetings,
    begins_anew,
    begins_with_while,
    ends_a_contrast,
    ends_a_sentence,
    follows_its_sentence,
    form_of,
    forms_and_joins,
    is_known,
    is_of_noun,
    is_second_act,
    joined_group_of,
    joined_groups_of,
    maker_named,
    named,
    names_somebody,
    of_persons,
    said_in,
    sized_group,
    voice_of,
    with_groups,
    with_names,
    without_same_head,
)
from wgdesk.phrasing.point_lead_ins import CONTRASTS, LEAD_INS, joins_of, lead_in_of, topic_of
from wgdesk.phrasing.quantifiers import Debaters, Quantifier
from wgdesk.phrasing.stops import stopped, unstopped
from wgdesk.phrasing.tree import Say

if TYPE_CHECKING:
    from wgdesk.phrasing.pack import Pack

_PRONOUNS: dict[VerbForm, str] = {"ms": "ه", "fs": "ها", "md": "هما", "fd": "هما", "mp": "هم", "fp": "هن"}


def speak_points(pack: Pack, say: Say) -> str:
    """Return the points of one paragraph as sentences; غير أن follows a semicolon, or begins one.

    في حين follows a comma, or begins the sentence of two points.
    """
    spoken, last, parts = "", "", cast(tuple[Say, ...], say.fact("parts"))
    joined = forms_and_joins(parts)
    for at, point in enumerate(parts):
        sentence = pack.settled(_point(pack, point, contrasted=begins_with_while(joined, at)))
        if ends_a_contrast(joined, at):
            spoken = f"{unstopped(spoken)}، {_while(pack, point)}{sentence}"
        elif is_second_act(joined, at) and not at_meetings(pack, point):
            spoken = f"{unstopped(spoken)}، {pack.follow(sentence)}"
        elif ends_a_sentence(joined, at) and not at_meetings(pack, point):
            ending = without_same_head(last, sentence, " أن ")
            spoken = f"{unstopped(spoken)}، {pack.follow(ending)}"
        elif not spoken:
            spoken = sentence
        elif joins_of(point) == "however" and follows_its_sentence(joined, at):
            spoken = (
                f"{unstopped(spoken)}؛ {sentence if joined[at].form != 'free' else pack.follow(sentence)}"
            )
        elif joined[at].begins_as_typed or (joins_of(point) in CONTRASTS and joined[at].form != "free"):
            spoken = f"{spoken}{after(spoken)}{sentence}"
        else:
            spoken = f"{spoken}{after(spoken)}{pack.follow(sentence)}"
        spoken = with_continuation(pack, spoken, point)
        last = sentence
    return spoken


def _while(pack: Pack, point: Say) -> str:
    """Return the words that set a point against the one before, unless that begins with them."""
    if joins_of(point) == "while_begins":
        return ""
    if form_of(point) == "free":
        return "بينما "  # before a verb and before a noun
    return "في حين أنه، " if at_meetings(pack, point) else "في حين "


@dataclass(frozen=True)
class _Clause:
    """The parts of a clause: verb, what was said, subject, and the same clause after أن.

    After أن the subject is in the accusative and precedes its verb. An impersonal clause has no subject.
    """

    verb: str
    said: str
    subject: str = ""
    after: str = ""  # أن and what follows it, as far as what was said
    how: str = ""  # an adverb before what was said

    def spoken(self, too: str = "") -> str:
        """Return the clause on its own; ``too`` comes after its subject."""
        return beside_subject(" ".join(filter(None, (self.verb, self.subject, too, self.how, self.said))))

    def after_that(self) -> str:
        """Return the clause after أن, in the order used there."""
        return " ".join(filter(None, (self.after, self.how, self.said)))


def _point(pack: Pack, point: Say, *, contrasted: bool) -> str:
    form, joins = form_of(point), joins_of(point)
    if form == "free":
        return _free(pack, point, joins, "بينما " if contrasted else "")
    clause = replace(_clause(pack, point, form), how=adverb_of(pack, point))
    at = at_meetings(pack, point)
    begun = "في حين " if contrasted else ""
    if joins in CONTRASTS and (at or contrasted):
        at = f"، {at}، " if at else " "
        return f"غير أنه{at}{begun}{clause.spoken()}"
    if joins in CONTRASTS:
        return f"غير {clause.after_that()}"
    if joins == "also" and not at and not contrasted:
        return f"كما {clause.spoken()}"
    if joins in LEAD_INS:
        lead = _lead(pack, point, at)
        return f"{lead}، {begun}{clause.spoken()}"
    spoken = begun + clause.spoken(_TOO.get(joins, ""))
    return f"{at}، {spoken}" if at else spoken


def _free(pack: Pack, point: Say, joins: str, begun: str) -> str:
    """Return a sentence printed as typed, after its lead-in; whether it begins with a verb is not known."""
    typed = begun + stopped(pack.printed(point, "said"))
    if joins in CONTRASTS:
        return f"مع ذلك، {typed}"
    return f"{_lead(pack, point, '')}، {typed}" if joins in LEAD_INS else typed


def _lead(pack: Pack, point: Say, at: str) -> str:
    topic = topic_of(pack, point)
    topic = completed("بـ", topic) if joins_of(point) in _WITH_BA else topic
    owner = _PRONOUNS[_forms(point)[1]] if names_somebody(form_of(point)) else ""
    return lead_in_of(pack, point, topic, at, owner)


# Lead-ins that end in بـ, which is attached to what follows.
_WITH_BA = ("concerning", "relation", "recalling")
# The adverb of a further point, by how it joins.
_TOO = {"also": "أيضاً", "likewise": "أيضاً", "further": "كذلك"}


def _clause(pack: Pack, point: Say, form: str) -> _Clause:
    said = said_in(pack, point)
    verb = cast(Words, point.fact("verb")).get(pack.lang)
    if names_somebody(form):
        return _of_speakers(pack, point, form, verb, said)
    nominal = _of_marked_noun(point, form, verb, said) or _of_noun(form, said)
    if nominal is not None:
        return nominal
    if form == "typed":
        form_of_verb = impersonal_form(verb, inline_marks.unmarked(said)) if verb else "ms"
        head, rest = reported(verb, form_of_verb) if verb else (inline_marks.MISSING, "")
    else:
        head, _, rest = pack.phrase("impersonal", form=form, also="no").partition(" ")
    said = completed(rest, said)
    return _Clause(head, said, after=f"أنه {head}")


# Forms that can have a noun instead of a clause; a verb without a preposition agrees with that noun.
_BEFORE_NOUNS = {
    "hope": ("أُعرب", "عن الأمل في"),
    "considered": ("نُظر", "في"),
    "emphasized": ("شُدد", "على"),
    "recalled": ("ذُكِّر", "بـ"),
    "noted": ("لوحظ", ""),
    "suggested": ("اقتُرح", ""),
}


def _of_noun(form: str, said: str) -> _Clause | None:
    """Return the clause for a noun typed instead of a clause: اقتُرحت المواءمة for اقتُرح أن المواءمة."""
    mark, typed = inline_marks.split_whole(said)
    noun = inline_marks.unmarked(typed).removeprefix("أن ").rstrip(".,;: ،؛")
    if noun.startswith("ب") and not noun_alone(noun) and noun_alone(noun[1:]):
        noun = noun[1:]  # ذُكِّر بأهمية
    if not mark or form not in _BEFORE_NOUNS or not noun_alone(noun):
        return None
    return _before_noun(form, noun, f"{inline_marks.whole(noun)}.")


def _before_noun(form: str, noun: str, said: str) -> _Clause:
    """Return the clause in which the verb of a form stands before a noun and agrees with it."""
    head, rest = _BEFORE_NOUNS[form]
    agreed = f"{head}ت" if not rest and gender_of(noun) == "f" else head
    return _done_to(agreed, completed(rest, said))


def _done_to(head: str, told: str) -> _Clause:
    return _Clause(head, told, after=f"أنه {head}")


def _of_marked_noun(point: Say, form: str, verb: str | None, said: str) -> _Clause | None:
    """Return the clause for what the record marks as a noun: لوحظت أهمية, شُدد على أهمية.

    A typed verb loses أن; one without a preposition agrees with the noun.
    """
    if not is_of_noun(point) or not (form in _BEFORE_NOUNS or (form == "typed" and verb)):
        return None
    mark, typed = inline_marks.split_whole(said)
    said = mark + typed.removeprefix("أن ")
    noun = inline_marks.unmarked(said)
    if form == "typed":
        told = _WITHOUT_THAT.sub(lambda that: " بـ" if that[0] == " بأن" else "", cast(str, verb))
        alone = " " not in told
        head, rest = reported(told, "fs" if alone and gender_of(noun) == "f" else "ms")
        return _done_to(head, completed(rest, said))
    return _before_noun(form, noun, said)


_WITHOUT_THAT = re.compile(r" ب?[أإ]نّ?$")


def _of_speakers(pack: Pack, point: Say, form: str, verb: str | None, said: str) -> _Clause:
    before, after = _forms(point)
    first, rest = reported(verb, before, after) if verb else (inline_marks.MISSING, "")
    second, _ = reported(verb, after) if verb else (inline_marks.MISSING, "")
    if verb and not first:  # the first word is not a verb
        first = second = inline_marks.ask("verb")
    said = completed(rest, said)
    same = _the_same(pack, point)
    if form == "same" and not same:
        return _Clause(second, said, after=f"أن{_PRONOUNS[after]} {second}")
    then = f"أن {same or _subject(pack, point, 'acc')} {second}"
    return _Clause(first, said, subject=same or _subject(pack, point, "nom"), after=then)


# Whom reports name by function alone: ممثل الجزائر.
_ROLE = re.compile(r"(ممثل|مراقب|مندوب)(ة?) ")


def _the_same(pack: Pack, point: Say) -> str:
    """Return الممثل نفسه for the speaker before who is to be called so; else an empty string."""
    subject = inline_marks.unmarked(_subject(pack, point, "nom")) if begins_anew(point) else ""
    role = _ROLE.match(subject.removeprefix("ال"))
    return f"ال{role[1]}{role[2]} نفس{'ها' if role[2] else 'ه'}" if role else ""


def _forms(point: Say) -> tuple[VerbForm, VerbForm]:
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


def _subject(pack: Pack, point: Say, case: Literal["nom", "acc"]) -> str:
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
