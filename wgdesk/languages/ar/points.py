"""Joins the points of a debate into a paragraph in Arabic."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from wgdesk.languages.ar.appeals import appeal
from wgdesk.languages.ar.clauses import noun_alone
from wgdesk.languages.ar.makers import PRONOUNS, forms_of_verb, same_maker, subject_of
from wgdesk.languages.ar.reporting import beside_subject, completed, impersonal_form, reported
from wgdesk.languages.ar.terms import gender_of
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.continuing_sentences import with_continuation
from wgdesk.phrasing.facts import Fact, Words
from wgdesk.phrasing.lists_in_paragraphs import after
from wgdesk.phrasing.point_forms import (
    AS_TYPED,
    adverb_of,
    at_meetings,
    begins_with_while,
    ends_a_contrast,
    ends_a_sentence,
    ends_with_verb,
    follows_its_sentence,
    form_of,
    forms_and_joins,
    is_of_noun,
    is_second_act,
    names_somebody,
    said_in,
    without_same_head,
)
from wgdesk.phrasing.point_lead_ins import CONTRASTS, LEAD_INS, joins_of, lead_in_of, topic_of
from wgdesk.phrasing.stops import stopped, unstopped
from wgdesk.phrasing.tree import Say

if TYPE_CHECKING:
    from wgdesk.phrasing.pack import Pack


def speak_points(pack: Pack, say: Say) -> str:
    """Return the points of one paragraph as sentences; غير أن follows a semicolon, or begins one.

    في حين follows a comma, or begins the sentence of two points.
    """
    spoken, last, parts = "", "", cast(tuple[Say, ...], say.fact("parts"))
    joined = forms_and_joins(parts)
    for at, point in enumerate(parts):
        sentence = pack.settled(_point(pack, point, contrasted=begins_with_while(joined, at)))
        sentence = stopped(sentence) if _ends_with_verb(pack, point) else sentence
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
            then = pack.follow(sentence) if joined[at].form in AS_TYPED else sentence
            spoken = f"{unstopped(spoken)}؛ {then}"
        elif joined[at].begins_as_typed or (joins_of(point) in CONTRASTS and joined[at].form not in AS_TYPED):
            spoken = f"{spoken}{after(spoken)}{sentence}"
        else:
            spoken = f"{spoken}{after(spoken)}{pack.follow(sentence)}"
        spoken = with_continuation(pack, spoken, point)
        last = sentence
    return spoken


def _ends_with_verb(pack: Pack, point: Say) -> bool:
    return ends_with_verb(cast(Words, point.fact("verb")), cast(Fact, point.fact("said")), pack.lang)


def _while(pack: Pack, point: Say) -> str:
    """Return the words that set a point against the one before, unless that begins with them."""
    if joins_of(point) == "while_begins":
        return ""
    if form_of(point) in AS_TYPED:
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
    if form in AS_TYPED:
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
    owner = PRONOUNS[forms_of_verb(point)[1]] if names_somebody(form_of(point)) else ""
    return lead_in_of(pack, point, topic, at, owner)


# Lead-ins that end in بـ, which is attached to what follows.
_WITH_BA = ("concerning", "relation", "recalling")
# The adverb of a further point, by how it joins.
_TOO = {"also": "أيضاً", "likewise": "أيضاً", "further": "كذلك"}


def _clause(pack: Pack, point: Say, form: str) -> _Clause:
    said = said_in(pack, point)
    verb = cast(Words, point.fact("verb")).get(pack.lang)
    if names_somebody(form):
        ended = _ends_with_verb(pack, point)
        return _of_speakers(pack, point, form, verb.rstrip(". ") if verb and ended else verb, said)
    if form == "appeal":
        made = appeal(verb, pack.printed(point, "appealed"), said)
        return _Clause(made.verb, made.said, subject=made.asked, after=made.after)
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
    before, after = forms_of_verb(point)
    first, rest = reported(verb, before, after) if verb else (inline_marks.MISSING, "")
    second, _ = reported(verb, after) if verb else (inline_marks.MISSING, "")
    if verb and not first:  # the first word is not a verb
        first = second = inline_marks.ask("verb")
    said = completed(rest, said)
    same = same_maker(pack, point)
    if form == "same" and not same:
        return _Clause(second, said, after=f"أن{PRONOUNS[after]} {second}")
    then = f"أن {same or subject_of(pack, point, 'acc')} {second}"
    return _Clause(first, said, subject=same or subject_of(pack, point, "nom"), after=then)
