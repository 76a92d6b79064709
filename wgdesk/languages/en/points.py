"""Joins the points of a debate into a paragraph in English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, cast

from wgdesk.languages.en.appeals import appeal
from wgdesk.languages.en.basics import capitalize
from wgdesk.languages.en.clauses import (
    MANNER,
    comma_before_second,
    is_noun_alone,
    kind_of_words,
    needs_comma,
)
from wgdesk.languages.en.makers import owner_of, subject_of
from wgdesk.languages.en.number_of_subjects import takes_plural
from wgdesk.languages.en.slots import without_capital
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.continuing_sentences import with_continuation
from wgdesk.phrasing.facts import Words
from wgdesk.phrasing.lists_in_paragraphs import after
from wgdesk.phrasing.point_forms import (
    AS_TYPED,
    adverb_of,
    at_meetings,
    begins_with_while,
    ends_a_contrast,
    ends_a_sentence,
    follows_its_sentence,
    form_of,
    forms_and_joins,
    is_led,
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
    """Return the points of one paragraph as sentences; "however" follows a semicolon, or begins one.

    "While" follows a comma, or begins the sentence of two points.
    """
    spoken, last, parts = "", "", cast(tuple[Say, ...], say.fact("parts"))
    joined = forms_and_joins(parts)
    for at, point in enumerate(parts):
        sentence = pack.settled(_point(pack, point, contrasted=begins_with_while(joined, at)))
        if ends_a_contrast(joined, at):
            spoken = f"{unstopped(spoken)}, {_while(pack, point)}{sentence}"
        elif is_second_act(joined, at) and not at_meetings(pack, point):
            comma = comma_before_second(inline_marks.unmarked(pack.printed(parts[at - 1], "said")))
            spoken = f"{unstopped(spoken)}{comma} and {_what_was_done(pack, point)}"
        elif ends_a_sentence(joined, at) and not at_meetings(pack, point):
            ending = without_same_head(last, sentence, " that ")
            bare = _WITHOUT_SUBJECT.match(inline_marks.unmarked(sentence))
            comma = "," if ending == sentence and not bare else ""
            spoken = f"{unstopped(spoken)}{comma} and {ending}"
        elif point.fact("joins") == "however" and follows_its_sentence(joined, at):
            spoken = f"{unstopped(spoken)}; {sentence}"
        else:
            spoken = f"{spoken}{after(spoken)}{_capitalized(sentence)}".strip()
        spoken = with_continuation(pack, spoken, point, _capitalized)
        last = sentence
    return spoken


# How a typed sentence goes on that has no subject of its own: "and was said to be".
_WITHOUT_SUBJECT = re.compile(r"(?:was|were|is|are|has|had|have|would|should|could|did|that|to)\b|[a-z]+ed\b")


def _while(pack: Pack, point: Say) -> str:
    """Return the word that sets a point against the one before, unless that begins with it."""
    if joins_of(point) == "while_begins":
        return ""
    return "while, " if at_meetings(pack, point) else "while "


def _within_sentence(typed: str) -> str:
    """Return typed words without a capital at the beginning, unless it may belong to a name."""
    mark, letters = inline_marks.split_whole(typed)
    return mark + without_capital(letters)


def _capitalized(sentence: str) -> str:
    """Return a sentence with a capital, even if it begins with typed words."""
    mark, letters = inline_marks.split_whole(sentence)
    return mark + capitalize(letters)


def _point(pack: Pack, point: Say, *, contrasted: bool) -> str:
    form, joins = form_of(point), joins_of(point)
    if form in AS_TYPED:
        clause = stopped(pack.printed(point, "said"))
        clause = _within_sentence(clause) if contrasted or is_led(joins) else clause
    else:
        speak = _of_speakers if names_somebody(form) else _of_nobody
        clause = speak(pack, point, said_in(pack, point), _TOO.get(joins, ""))
    if contrasted:
        clause = f"while {clause}"
    before = ["however"] if joins in CONTRASTS else []
    if form in AS_TYPED and joins == "therefore":  # its own words have no verb to stand before
        before.append(joins)
    at = at_meetings(pack, point)
    at = at[:1].lower() + at[1:]
    if joins in LEAD_INS and joins not in _TOO:
        before.append(lead_in_of(pack, point, topic_of(pack, point), at, owner_of(pack, point)))
    elif at:
        before.append(at)
    return ", ".join((*before, clause))


# The adverb of a further point, by how it joins: it was also noted, it was further noted.
_TOO = {"also": "also", "likewise": "also", "further": "further", "therefore": "therefore"}
# The variants of $also for these adverbs.
_ALSO = {"": "no", "also": "yes", "further": "further", "therefore": "therefore"}


def _of_nobody(pack: Pack, point: Say, said: str, too: str) -> str:
    """Return the impersonal sentence for what was said, a clause or a noun."""
    form, how = form_of(point), adverb_of(pack, point)
    if form == "appeal":
        return appeal(pack, point, said, f"{too} {how}".strip())
    begun = pack.phrase("impersonal", form=form, also=_ALSO[too])
    begun = _with_adverb(begun, how)
    too = f"{too} {how}".strip()
    verb = f"it was {form} that"
    if form == "typed":
        typed = cast(Words, point.fact("verb")).get(pack.lang)
        verb = _impersonal(typed) if typed else inline_marks.MISSING
    if is_of_noun(point) and form == "hope":
        return f"hope was{f' {too}' if too else ''} expressed for {said}"
    done = _DONE_TO.fullmatch(verb) if is_of_noun(point) and form in (*_OF_NOUNS, "typed") else None
    if done:
        return _passive(said, f"{done[1]}{done[2]}", too)
    if form == "typed" and _BARE.fullmatch(verb):
        done_to = verb[0].lower() + verb[1:]
        if _THAT.match(inline_marks.unmarked(said)):
            return f"it was{f' {too}' if too else ''} {done_to} {said}"
        return _passive(said, done_to, too)
    if form == "typed":
        return f"{_with_too(verb, too)} {said}"
    return _of_noun(form, said, too) or f"{begun} {said}"


# A verb typed without a subject, which what was said becomes: the report was welcomed, funds were called for.
_BARE = re.compile(
    r"(?:[a-z]+ly )?(?!need)[a-z-]+(?:ed|sought|held|made|found|left|paid|begun)"
    r"(?: (?:to|for|on|upon|about|against|with|at|of)| by .+?)?",
    re.IGNORECASE,
)
# A verb that a noun can have in place of a clause: it was further underlined that, it was recalled.
_DONE_TO = re.compile(
    r"it (?:was|had been|has been|is) ((?:also |further |again |once again )?)(.+?)(?: that)?"
)


def _passive(said: str, done: str, too: str) -> str:
    """Return that something was done to what was said, with its article: the outcome was recalled.

    A comma typed at the end of a long subject stands before the verb.
    """
    mark, typed = inline_marks.split_whole(_FULL_STOP.sub("", said))
    noun = mark + _THAT.sub("", typed, count=1)
    words = inline_marks.unmarked(noun)
    was = "were" if takes_plural(words) else "was"
    comma = "," if needs_comma(words) or words.endswith(",") else ""
    return f"{noun}{comma} {was}{f' {too}' if too else ''} {done}."


_FULL_STOP = re.compile(r"[.;:]+(?=\W*\Z)")
# Forms that can have a noun instead of a clause: the outcome was recalled.
_OF_NOUNS = ("considered", "noted", "emphasized", "recalled", "suggested")
_THAT = re.compile(r"\A\s*(?:it was \w+ )?that (?=\S)", re.IGNORECASE)


def _of_noun(form: str, said: str, too: str) -> str:
    """Return the sentence for a noun typed instead of a clause; empty unless it certainly is one."""
    mark, typed = inline_marks.split_whole(said)
    if not mark or form not in _OF_NOUNS:
        return ""
    noun = _THAT.sub("", inline_marks.bare(typed).rstrip(".,;: ،؛"), count=1)
    manner = MANNER.match(noun)
    noun = noun[manner.end() :] if manner else noun
    how = f" {manner[1]}" if manner else ""
    if kind_of_words(noun) != "noun" and not (manner and is_noun_alone(noun)):
        return ""
    return _passive(inline_marks.whole(noun), f"{form}{how}", too)


def _of_speakers(pack: Pack, point: Say, said: str, too: str) -> str:
    subject = subject_of(pack, point)
    verb = cast(Words, point.fact("verb")).get(pack.lang)
    too = f"{too} {adverb_of(pack, point)}".strip()
    adverb = f" {too}" if too else ""
    if verb and _PAIR.match(_typed(pack, point)):
        verb = f"{verb.rstrip(' ,')},"
    if verb is None and said.startswith(inline_marks.MISSING):
        return f"{subject.phrase}{adverb} {said}"  # both are missing, but one gap is enough
    agreed = inline_marks.MISSING
    if verb:
        agreed = agreeing(verb, subject.number) if subject.sure else verb
    if too and _AUXILIARY.match(agreed):  # were also of the view
        return f"{subject.phrase} {_with_too(agreed, too)} {said}".rstrip()
    return f"{subject.phrase}{adverb} {agreed} {said}".rstrip()


# Words between commas after the verb: "decided, at its third session, to act".
_PAIR = re.compile(r"\s*,[^,.;:]+, (?=\S)")


def _typed(pack: Pack, point: Say) -> str:
    return inline_marks.unmarked(pack.printed(point, "said"))


def _what_was_done(pack: Pack, point: Say) -> str:
    """Return the verb and what was said, after a sentence that has named those who made the point."""
    clause = _of_speakers(pack, point, said_in(pack, point), "")
    return pack.settled(clause.removeprefix(f"{subject_of(pack, point).phrase} "))


def _with_too(verb: str, too: str) -> str:
    """Return a verb with "also" or "further" after its auxiliary: it was also pointed out that."""
    return _AUXILIARY.sub(rf"\1 {too}", verb, count=1) if too else verb


def _with_adverb(begun: str, how: str) -> str:
    """Return the beginning of an impersonal sentence with an adverb: it was also generally noted that."""
    return _AUXILIARY_ALSO.sub(rf"\g<0> {how}", begun, count=1) if how else begun


_AUXILIARY_ALSO = re.compile(r"\bwas\b(?: also| further| therefore)?")


# Verbs that may be typed without "it was".
_REPORTED = re.compile(
    r"\A(?:noted|stressed|emphasized|recalled|suggested|mentioned|observed|considered|felt|stated|said|proposed"
    r"|recommended|underlined|highlighted|underscored|pointed out|argued|agreed|hoped|added|reiterated)\b",
    re.IGNORECASE,
)


def _impersonal(verb: str) -> str:
    """Return a typed verb without a subject as an impersonal one: "it was noted that"."""
    begun = "it " if _PASSIVE.match(verb) else "it was " if _REPORTED.match(verb) else ""
    return f"{begun}{verb[0].lower()}{verb[1:]}" if begun else verb


_PASSIVE = re.compile(r"(?:was|has been|is|had been)\b", re.IGNORECASE)
_AUXILIARY = re.compile(r"\b(was|were|is|are|had|has)\b")
_PLURALS = {"was": "were", "has": "have", "is": "are", "does": "do"}


# Speakers typed with the verb, whom the sentence already names.
_SPEAKERS = re.compile(
    r"\A(?:(?:some|several|many|the) )?(?:speakers?|delegations?|representatives?) (?=\S)", re.IGNORECASE
)


def agreeing(verb: str, number: Literal["singular", "plural"]) -> str:
    """Return a verb typed in the singular or the plural in agreement with its subject."""
    verb = _SPEAKERS.sub("", verb, count=1)
    first, space, rest = (verb[0].lower() + verb[1:]).partition(" ")
    forms = _PLURALS if number == "plural" else {many: one for one, many in _PLURALS.items()}
    return f"{forms.get(first, first)}{space}{rest}"
