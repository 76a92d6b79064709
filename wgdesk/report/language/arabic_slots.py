"""Arabic at the place where typed words begin: prepositions, أن and إن, letters that are attached."""

from __future__ import annotations

import re

from wgdesk.report.language import arabic, inline_marks
from wgdesk.report.language.arabic_typed import is_verb, typed_verb
from wgdesk.report.language.typed_words import Joint

_MARKS = re.compile("[\u0640\u064b-\u0652]")
_HAMZA = str.maketrans("أإآٱ", "اااا")
_THAT = re.compile(r"^ب?[أإا]نّ?$")
_THAT_WITH_PRONOUN = re.compile(r"^ب?[أإا]نّ?(ه|ها|هما|هم|هن|نا|ني)$")
_PREPOSITIONS = frozenset(("على", "إلى", "عن", "من", "في", "مع", "إزاء", "بشأن"))
_NEGATIONS = frozenset(("لا", "لم", "لن", "قد", "ليس", "ليست"))
_CLAUSE = re.compile(r" (?:أن|ألا|بأن) ")
_FIRST = re.compile(r"^[^\s،,؛;:.؟?!]+")
_LAST = re.compile(r"\S+$")

# Words that begin with ب or ل by themselves, without the article.
_OWN = {
    "ب": re.compile(
        r"ب(?:ا(?:ب|بوا|حث|در|راغ|رز|ري|سم|ق[يي]|كست|لاو|لغ|ل[يى]$|لتيك|ن$)|تر|تسو|ح(?:ث|ر$|رين|ار|وث|يرة)|خار"
        r"|د(?:[ءأ]|اي|ائل|ل$|لاً|لات|يل|يه|ون)|ذ(?:ل$|لها|ور)"
        r"|ر(?:ا[ءم]|ازي|بادو|تغ|ج$|قي|لم|ناي|نام|هان|و[تن]|يد|يط|يتش|شلو)|س(?:ات|اط|ط|بب)|ش(?:أن|ر$|ري)"
        r"|ص[رم]|ضائ|ضاعة|ضع|ط(?:اق|ال|ء|و)|ع(?:ث|د$|ده|دئذ|دما|ض|وض|يد)|غ(?:داد|ض)|فضل|ق(?:اء|ايا|ع|ي[ةت])|ك(?:تر|ين|ر)"
        r"|ل(?:اد|اغ|جي|د|غ$|غار|قان|و[رغ]|يز)|ن(?:اء|اي|ات|غلا|ك|ما|ود|د$|دين|داً|ن|ية|يان|ين|ى)|هام"
        r"|و(?:تا|تس|اب|رص|رك|رو|سن|صل|غوت|ليف|ين)|ي(?:ان|ئ|ت|رو|ع|لا|ن$|نما|نه|ض|و))"
    ),
    "ل": re.compile(
        r"ل(?:ا(?:[حجتئز]|وس)?(?:$|\w)|باس|بنان|بن|تفي|تر|ج[نءاو]|حاق|حظ|حم|حوم|ذا|زوم|سان|طف|عب|غ[اةوي]|ف[تظي]"
        r"|ق[احب]|ك[نس]|م$|محا|مس|ن$|ندن|وائ|واز|وح|وم|وكس|ون|يب|يخ|يت|يس|يل|يون)"
    ),
}
# What follows a letter that was surely typed before a word.
_TYPED = {
    "ب": re.compile(
        r"ب(?:ب|ال\w\w|[أإ](?!س)|[متش]\w\w|اس[ت]|[اإ](?:عت|نض|نت|قت|تخ|تف|ست|جت|حت|خت|شت|لت)"
        r"|ج(?:دول|دية|ميع|هود|انب|لس)|ح(?:ال|ضور|سن|كوم|ق|رص|لول)|خ(?:بر|دم|ط[ةط])|د(?:راس|عم|عوة|ليل|ور)|ذ(?:كر|لك)"
        r"|ر(?:أي|بط|د|سال|غب|فع|ئيس)|ز(?:ياد|يار)|س(?:بل|جل|رع|ياس|لس)|ص(?:دور|يغ|فة)|ض(?:رور|مان|م$)|ط(?:رح|لب)|ظرو"
        r"|ع(?:دم|دد|رض|روض|قد|مل|ناصر|ناي|ودة|ملي)|غ(?:ير|رض)|ف(?:تح|ريق|عال|كر)|ق(?:بول|رار|رب|يام|درة)|ك(?:فاء|ل|لم)"
        r"|ل(?:جن|غة|قاء)|ن(?:تا|دو|شا|شر|ص|هج|قل|ظام)|ه(?:ذ|يئ|دف)|و(?:ثائ|ثيق|جود|رق|ضع|فد|فود|ضوح|صف)|يوم)"
    ),
    "ل": re.compile(r"ل(?:ل|[أإ])"),
}


class ArabicSlots:
    """The grammar of Arabic slots (``typed_words.SlotGrammar``)."""

    def same(self, before: str, typed: str) -> bool:
        """Return whether two words are one: without vowel signs, in any spelling of the hamza, بأن like أن.

        A preposition of one letter may have been put before the typed one: علماً بعلماً.
        """
        word = _bare(before)
        return word == _bare(typed) or (len(word) > 3 and typed[:1] in "بل" and word == _bare(typed[1:]))

    def joined(self, before: str, typed: str, *, doubled: bool) -> Joint:
        """Join a pronoun to أن and إن; ask where a verb follows إن, or a second preposition the first."""
        del doubled
        last, first = _LAST.search(before.rstrip()), _FIRST.search(typed)
        if last is None or first is None:
            return Joint(before, typed)
        word, then = last[0], first[0]
        pronoun = _THAT_WITH_PRONOUN.fullmatch(then)
        if _THAT.fullmatch(word) and pronoun is not None:
            return Joint(before[: last.start()], f"{word}{pronoun[1]}{typed[first.end() :]}")
        if word == "إن" and (then in _NEGATIONS or is_verb(then)):
            return Joint(before, inline_marks.ask("clause") + typed)
        second = then in _PREPOSITIONS or _TYPED["ب"].match(then) or _is_present(then)
        if (word in _PREPOSITIONS and second) or (then in _PREPOSITIONS and _is_present(word)):
            return Joint(before, inline_marks.ask("word") + typed)
        return Joint(before, typed)


def with_letter(letter: str, marked: str) -> str:
    """Return a typed text with a preposition of one letter before it, once also if it was typed with it."""
    mark, typed = inline_marks.split_whole(marked)
    first = _MARKS.sub("", next(iter(typed.split()), ""))
    asked = ""
    if mark and first.startswith(letter) and letter in _OWN:
        if _TYPED[letter].match(first) and not _OWN[letter].match(first):
            typed = _without_letter(letter, typed)
        elif not _OWN[letter].match(first):
            typed, asked = _without_letter(letter, typed), inline_marks.ask("letter")
    return asked + mark + arabic.attach(letter, typed)


def asked_to(marked: str) -> str:
    """Return what was requested with إلى before those of whom it is: إلى الأمانة أن تقدم.

    A text or an act is requested without it: طلب تقريراً, طلب أن تقدم الأمانة.
    """
    text = inline_marks.unmarked(marked)
    first = next(iter(text.split()), "")
    of_whom = _CLAUSE.search(text) and first not in _PREPOSITIONS and not _THAT.fullmatch(first)
    return f"إلى {marked}" if of_whom else marked


def _without_letter(letter: str, typed: str) -> str:
    rest = re.sub(f"^{letter}[\u064b-\u0652]*\u0640? ?", "", typed)
    return f"ال{rest[1:]}" if letter == "ل" and typed.startswith("لل") else rest


def _is_present(word: str) -> bool:
    return is_verb(word) and typed_verb(word).tense == "present"


def _bare(word: str) -> str:
    letters = _MARKS.sub("", word).translate(_HAMZA)
    letters = letters.removeprefix("ب") if letters in ("بان", "بانّ") else letters
    return letters[:-1] if len(letters) > 3 and letters.endswith("ة") else letters
