"""Arabic reporting verbs as people type them: with a preposition, a negation, a second part of the verb.

A verb is typed in the third person masculine singular or in any other form: أشار إلى، أحاط علماً بـ،
لم يؤيد، أشارت إلى. Its head agrees with the subject, which goes between the head and the rest: وأشار
متكلمان إلى، لم تؤيد وفود عدة.
"""

from __future__ import annotations

import re

from wgdesk.languages.ar.present import JUSSIVES, present
from wgdesk.languages.ar.slots import with_letter
from wgdesk.languages.ar.terms import gender_of
from wgdesk.languages.ar.typed import TypedVerb, is_verb, typed_verb
from wgdesk.languages.ar.verbs import VerbForm, past
from wgdesk.phrasing import inline_marks

# Particle -> whether the verb after it loses the final ن (jussive and subjunctive).
_NEGATIONS = {"لم": True, "لن": True, "لا": False}
_BEFORE_PAST = ("ما", "قد")

_MARKS = re.compile("[\u064b-\u0652]")
_PAUSE = re.compile(r"^(\w[\w\u064b-\u0652]*)([،,؛:])")
_NO_SUBJECT = re.compile(r"أنّ?|أنها?|إلى|على|عن|في|من|\w+(?:اً|\u064bا)|[بل](?:ال|أن)\w*|لل\w+")
# Replaced by رأى, since its pronoun would have to agree with a subject before it.
_OF_ITS_VIEW = re.compile(r"^(?:كان|كانت|كانوا) من رأي(?:ه|ها|هم|هن|هما)(?= )")
# Speakers typed with the verb, whom the sentence already names.
_SPEAKERS = re.compile(r"(?:ال)?متكلم(?:ون|ين|ات)?|(?:ال)?متكلمة|(?:ال)?وفود|(?:ال)?وفد")
_FEW = 6  # among so many words verbs are looked for

# A preposition of one letter is written together with the word after it.
_ONE_LETTER = re.compile(r"(?:(.*) )?([بلك])ـ?")


# Auxiliaries: the verb after them agrees with the subject between the two: كان قد أيد.
_HELPERS = frozenset(
    ("كان", "ظل", "أصبح", "بات", "أخذ", "بدأ", "عاد", "مضى", "زال", "يزال", "يزل", "فتئ", "كاد", "يكن")
)


def reported(verb: str, form: VerbForm, after: VerbForm | None = None) -> tuple[str, str]:
    """Return the head of ``verb`` in ``form``, and the rest, which follows the subject.

    A second verb in the rest is in the form ``after``, by default ``form``: كانت عدة وفود قد أيدت. The verb
    may have been typed in the feminine, the plural or the present. If it is uncertain which verb was meant,
    the head has a mark (``inline_marks.ask``). The rest may be empty; the head is if the first word is not a
    verb. Raises ValueError if there is no word.
    """
    verb = _OF_ITS_VIEW.sub("رأى", verb)
    words, after = _PAUSE.sub(r"\1 \2", verb).split(maxsplit=_FEW), after or form
    if not words:
        raise ValueError("no verb to inflect")
    if len(words) > 1 and _SPEAKERS.fullmatch(words[1]):
        words = [words[0], *words[2:]]
    if words[0] in ("كما", "ثم") and len(words) > 1:
        words = words[1:]
    if words[0][0] == "و" and _certain_verb(words[0][1:]) and not is_verb(words[0]):
        words[0] = words[0][1:]
    if words[0] in (*_NEGATIONS, *_BEFORE_PAST) and len(words) > 1:
        base = typed_verb(words[1], negated=words[0] in _NEGATIONS and not words[1].startswith("زال"))
        return f"{words[0]} {_agreeing(base, form, words[0])}", _rest(base.given, words[2:], after)
    base = typed_verb(words[0])
    if base.tense == "none":
        return "", verb
    if base.given == "سبق" and "أن" in words[1:3] and words[-1] != "أن":
        done = words[words.index("أن") + 1 :]
        return f"سبق أن {_agreeing(typed_verb(done[0]), form)}", " ".join(done[1:])
    return _agreeing(base, form), _rest(base.given, words[1:], after)


# Verbs of impersonal sentences: قيل إن، جرى التذكير بـ.
_IMPERSONAL = frozenset(("قيل", "جرى", "تم", "لوحظ", "رئي", "ذكر", "أعيد", "أثير", "سئل", "استفسر"))


def _certain_verb(word: str) -> bool:
    return is_verb(word) or _MARKS.sub("", word) in _IMPERSONAL


def impersonal_form(verb: str, after: str) -> VerbForm:
    """Return the form of an impersonal verb: that of the noun ``after`` it, if it was typed so.

    It agrees with a noun of its own, as in اقتُرحت الإشارة إلى; before a preposition or أن it is masculine.
    """
    first, *others = verb.split()
    noun = next(iter(others), "") or next(iter(after.split()), "")
    feminine = _MARKS.sub("", inline_marks.unmarked(reported(first, "fs")[0]))
    typed = _MARKS.sub("", first)
    return "fs" if typed.endswith(feminine) and typed.endswith("ت") and gender_of(noun) == "f" else "ms"


def _agreeing(verb: TypedVerb, form: VerbForm, particle: str = "") -> str:
    """Return a typed verb in ``form``, in the tense in which it was typed."""
    asked = "" if verb.sure else inline_marks.ask("verb")
    if verb.tense == "present":
        given = JUSSIVES.get(verb.given, verb.given) if particle == "لم" else verb.given
        return asked + present(given, form, shortened=_NEGATIONS.get(particle, False))
    return asked + past(verb.given, form)


def _rest(head: str, words: list[str], form: VerbForm) -> str:
    """Return what follows a verb; after كان and the like, the next verb agrees with the subject."""
    at = 1 if words[:1] in (["قد"], ["لا"], ["لم"]) and words[1:] else 0
    if head not in _HELPERS or not words:
        return " ".join(words)
    lead = words[at][:1] if words[at][:1] in ("و", "ف") and is_verb(words[at][1:]) else ""
    second = typed_verb(words[at].removeprefix(lead))
    alone = second.tense == "past" and not lead and not at  # بدأ عملاً: a noun
    if alone or second.tense == "none" or not second.sure:
        return " ".join(words)
    words[at] = lead + _agreeing(second, form, words[0] if at else "")
    return " ".join(words)


def lacks_subject(clause: str) -> bool:
    """Return whether a clause begins with a verb directly followed by its object or a preposition."""
    first, *others = clause.split()[:2] or [""]
    return is_verb(first) and bool(others) and _NO_SUBJECT.fullmatch(others[0]) is not None


def beside_subject(clause: str) -> str:
    """Return a clause with punctuation typed after the verb moved up to the subject."""
    return re.sub(r" +(?=\ufdd6?[،,؛:] )", "", clause)


def completed(rest: str, said: str) -> str:
    """Return the rest of a verb with what was said; بـ، لـ and كـ are attached to its first word."""
    found = _ONE_LETTER.fullmatch(rest)
    if found is None:
        return f"{rest} {said}" if rest else said
    joined = with_letter(found[2], said)
    return f"{found[1]} {joined}" if found[1] else joined
