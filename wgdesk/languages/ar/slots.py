"""Joins typed Arabic words to what is before them: prepositions, أن and إن, attached letters."""

from __future__ import annotations

import re

from wgdesk.languages.ar import basics
from wgdesk.languages.ar.clauses import noun_alone
from wgdesk.languages.ar.prefixes import BY_THEMSELVES, TYPED_BEFORE
from wgdesk.languages.ar.typed import is_verb, typed_verb
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.typed_words import Joint

MARKS = re.compile("[\u0640\u064b-\u0652]")
_HAMZA = str.maketrans("أإآٱ", "اااا")
_THAT = re.compile(r"^ب?[أإا]نّ?$")
_THAT_WITH_PRONOUN = re.compile(r"^ب?[أإا]نّ?(ه|ها|هما|هم|هن|نا|ني)$")
_PREPOSITIONS = frozenset(("على", "إلى", "عن", "من", "في", "مع", "إزاء", "بشأن"))
_NEGATIONS = frozenset(("لا", "لم", "لن", "قد", "ليس", "ليست"))
# Words that certainly begin a verbal clause even after أن, which may also introduce a subjunctive.
_BEGINS_CLAUSE = frozenset(
    (
        "لم",
        "لن",
        "قد",
        "ليس",
        "ليست",
        "تم",
        "تمت",
        "جرى",
        "جرت",
        "كان",
        "كانت",
        "سوف",
        "ينبغي",
        "يجب",
        "يتعين",
    )
)
_FEMININE_VERB = re.compile(r"(?:ت\w+|\w+ت)$")
# Prepositions that may have been typed for another sentence; before a set phrase they belong to the text.
_CHOSEN = frozenset(("على", "إلى", "عن", "في", "إزاء", "بشأن", "حول", "بخصوص"))
_SET_PHRASE = re.compile(
    r"(?:هذا|هذه|ذلك|تلك|إطار|سياق|ضوء|حال|حالة|حين|ما|من|أثناء|أعقاب|مقدمة|أساس|سبيل|طريق|نحو|الرغم|جانب|كثب|حد)\b"
)
_CONTAINS = re.compile(r"[يت]تضمن$")
_SAYING = re.compile(r" قائلاً إن $")
_REASON = re.compile(r"(?:لأنه?ا?|لعدم|بسبب|نظرا|لكون\w*|حيث إن|لغياب|لنقص)\b")
_PARTICIPLE = re.compile(
    r"(?:مشيرا|مؤكدا|قائلا|موضحا|مضيفا|مذكرا|مشددا|معتبرا|معللا|معربا|مبينا|ملاحظا|مفيدا|معلنا)"
    r" (?:إلى |على |عن |ب)?[أإ]ن"
)
# Feminine or plural participles, which are dropped: the sentence already has one in the masculine.
_OTHER_PARTICIPLE = re.compile(
    r"(?:مشير|مؤكد|قائل|موضح|مضيف|مذكر|مشدد|معتبر|معلل|معرب|مبين|ملاحظ|مفيد|معلن)[\u064b-\u0652]*(?:ة|ين|ات)"
    r"[\u064b-\u0652]* (?:إلى |على |عن |ب)?(?:[أإ]ن (?=\S)|(?=[أإ]ن))"
)
# A clause in commas after أن, which takes a pronoun: لوحظ أنه، على الرغم من التقدم، ظل الوقت ضيقاً.
_CONCEDING = re.compile(r"(?:في حين|على الرغم من|بالرغم من|رغم|مع أن)\b[^؛;.]+?[،,] ")
# A word repeated at the beginning of a slot, which nobody means.
_TWICE = re.compile(r"\A(إلى|على|عن|من|في|مع|أن|إن|بأن|بشأن|ال\w+|لل\w+) (?=\1(?:\s|$))")
# The action of the meeting, typed again before its object.
_DONE_AGAIN = re.compile(
    r"(?:قرر|أقر|اعتمد|أيد|طلب|دعا|انتخب|عين|أنشأ|سمى|أكد|لاحظ|استعرض|أرجأ)(?:ت|وا)? "
    r"(?=(?:أن|إنشاء|إلى|ال\w\w|مشروع|عقد|تعيين|إرجاء)\b)"
)
_NOTED_AGAIN = re.compile(r"(?:أحاط(?:ت|وا)?|[يت]حيط(?:وا)?|إحاطة) علما?\u064b?ا? ")
_TANWIN = re.compile(r"(?:\u064bا|ا\u064b|\u064b)$")
_ADVERBS = """
أيضا عملا وفقا نظرا استنادا بناء خلافا علما مثلا فضلا تحديدا أولا ثانيا ثالثا خصوصا عموما إضافة سعيا
"""
_CLAUSE = re.compile(r" (?:أن|ألا|بأن) ")
_FIRST = re.compile(r"^[^\s،,؛;:.؟?!]+")
_LAST = re.compile(r"\S+$")
_WORD = re.compile(r"[^\s،,؛;:.؟?!“”\"«»()\[\]]+")
_FEW = 4  # up to so many definite words in a row are not a clause


# A body decides to act itself: the verb after أن has an object in the accusative and no subject.
_DECIDES = re.compile(r"\b(قررت?|[تي]قرر)\b[^.]*\Z")
_ACTS_ITSELF = re.compile(r"\A(أن )[يت](?=\w{2,} \w+(?:\u064b\u0627|\u0627\u064b|\u0629\u064b)(?!\w))")


class ArabicSlots:
    """The grammar of Arabic slots (``typed_words.SlotGrammar``)."""

    def same(self, before: str, typed: str) -> bool:
        """Return whether two words are the same, whatever their vowel signs and hamza; بأن counts as أن.

        The typed one may have a preposition of one letter before it: علماً بعلماً.
        """
        word = _bare(before)
        return word == _bare(typed) or (len(word) > 3 and typed[:1] in "بل" and word == _bare(typed[1:]))

    def once(self, typed: str) -> str:
        """Return typed words without the first one if it was typed twice: إلى إلى الأمانة."""
        return _TWICE.sub("", typed)

    def written(self, typed: str) -> str:
        """Return typed words unchanged: both kinds of quotation marks are used in Arabic."""
        return typed

    def agreed(self, before: str, typed: str) -> str:
        """Return typed words; if the body decides to act itself, the verb takes its gender: قررت أن تنشئ."""
        decides, clause = _DECIDES.search(before), _ACTS_ITSELF.match(typed)
        if decides is None or clause is None:
            return typed
        she = decides[1].startswith("ت") or decides[1].endswith("ت")
        return f"{clause[1]}{'ت' if she else 'ي'}{typed[clause.end() :]}"

    def stopped_inside(self, typed: str) -> str:
        """Return typed words unchanged: the stop follows the quotation, unless it was typed inside."""
        return typed

    def joined(self, before: str, typed: str, *, doubled: bool) -> Joint:
        """Keep one of two words with the same function if it is clear which; otherwise ask."""
        del doubled
        last, first = _LAST.search(before.rstrip()), _FIRST.search(typed)
        if last is None or first is None:
            return Joint(before, typed)
        word, then = last[0], first[0]
        other = _OTHER_PARTICIPLE.match(typed) if _SAYING.search(before) else None
        if other is not None:
            return self.joined(before, typed[other.end() :], doubled=True)
        if _SAYING.search(before) and _REASON.match(MARKS.sub("", typed)):
            return Joint(_SAYING.sub(" ", before), typed)
        if _SAYING.search(before) and _PARTICIPLE.match(MARKS.sub("", typed)):
            return Joint(_SAYING.sub(" ", before), typed)
        if _THAT.fullmatch(word):
            return _after_that(before, last.start(), typed, then)
        if _CONTAINS.search(word):
            return _contained(before, last.start(), typed, then)
        if word not in _PREPOSITIONS:
            return Joint(before, typed)
        rest = typed[first.end() :].lstrip()
        if then in _CHOSEN and rest:
            if _SET_PHRASE.match(rest):
                return Joint(before, inline_marks.ask("word") + typed)
            return self.joined(before, rest, doubled=True)
        if then in _PREPOSITIONS or is_present(then):
            return Joint(before, inline_marks.ask("word") + typed)
        return Joint(before, oblique(genitive(without_letters(typed))))


def _after_that(before: str, start: int, typed: str, then: str) -> Joint:
    """Join what follows أن or إن: a typed pronoun is attached, and a verb gets one where it needs it."""
    word, rest = before[start:].rstrip(), typed[len(then) :]
    pronoun = _THAT_WITH_PRONOUN.fullmatch(then)
    conceding = _CONCEDING.match(rest.lstrip() if pronoun is not None and pronoun[1] == "ه" else typed)
    if conceding is not None:
        return Joint(before[:start], f"{word}ه، {conceding.string}")
    if pronoun is not None:
        return Joint(before[:start], f"{word}{pronoun[1]}{rest}")
    head = before[:start].rstrip()
    governing = next((one for one in _PREPOSITIONS if head.endswith(f" {one}")), "")
    if then == governing or (word == "بأن" and _is_typed("ب", then)):  # في أن + في إيجاد; بأن + بالقرار
        return Joint(before[: len(head) - len(governing)] if governing else before[:start], typed)
    if word == "أن" and not governing and _is_typed("ب", then):  # اقتُرح أن + بإجراء دراسة
        return Joint(before[:start], without_letters(typed))
    negated = next(iter(rest.split()), "") if then in _NEGATIONS else then
    if then in _BEGINS_CLAUSE or (word == "إن" and (then in _NEGATIONS or is_present(then))):
        she = _FEMININE_VERB.match(MARKS.sub("", negated)) and then != "ليس"
        return Joint(before[:start], f"{word}{'ها' if she else 'ه'} {typed}")
    second = then in _PREPOSITIONS or _has_no_predicate(typed) or noun_alone(typed)
    if second or (word == "إن" and is_verb(then)):
        return Joint(before, inline_marks.ask("clause") + typed)
    return Joint(before, typed)


def _has_no_predicate(typed: str) -> bool:
    """Return whether all words are definite: التقدم المحرز can be a subject, but not a clause."""
    words = [MARKS.sub("", word) for word in _WORD.findall(typed)]
    return 0 < len(words) <= _FEW and all(word.startswith("ال") for word in words)


def _contained(before: str, start: int, typed: str, then: str) -> Joint:
    """Join what a document contains: a repeated verb is dropped; a typed preposition replaces the verb."""
    if _CONTAINS.fullmatch(MARKS.sub("", then)):
        return Joint(before, typed[len(then) :].lstrip())
    return Joint(before[:start], typed) if then in _CHOSEN else Joint(before, typed)


def genitive(typed: str) -> str:
    """Return an indefinite noun typed in the accusative, with its adjectives, as after a preposition.

    بشأن تعديلٍ مقدم من كينيا, not تعديلاً مقدماً. Adverbs are unchanged.
    """
    words = typed.split(" ")
    for at, word in enumerate(words):
        letters = MARKS.sub("", word)
        if not _TANWIN.search(word) or letters in _ADVERBS.split():
            break
        words[at] = _TANWIN.sub("", word)
    return " ".join(words)


# A name that begins with a sound plural and its complement: مزارعو الأرز.
_PLURAL = re.compile(r"\A((?:م\w{3,}|\w{3,}ي|فلاح|صياد|باحث|ناشط|عامل))و (?=ال)")


def oblique(typed: str) -> str:
    """Return a name with its sound plural in the form after a preposition or a verb: مزارعي الأرز."""
    return _PLURAL.sub(r"\1ي ", typed)


def _is_typed(letter: str, word: str) -> bool:
    """Return whether the first letter of a word is certainly a typed preposition."""
    letters = MARKS.sub("", word)
    return bool(TYPED_BEFORE[letter].match(letters)) and not BY_THEMSELVES[letter].match(letters)


def without_letters(typed: str) -> str:
    """Return a text without a ب or ل that was certainly typed before it: البرنامج for للبرنامج."""
    first = next(iter(typed.split()), "")
    for letter in ("ب", "ل"):
        if _is_typed(letter, first):
            return _without_letter(letter, typed)
    return typed


def direct(marked: str) -> str:
    """Return the object of a verb that takes no preposition, without one typed before it: أيد الاقتراح."""
    mark, typed = inline_marks.split_whole(marked)
    again = _DONE_AGAIN.match(typed) if mark else None
    if again is not None:
        rest = direct(mark + typed[again.end() :])  # the rest may agree with another subject
        asked = typed[again.end() :].startswith("أن ") and not _ACTS_ITSELF.match(typed[again.end() :])
        return inline_marks.ask("verb") + rest if asked else rest
    first = _FIRST.search(typed) if mark else None
    if first is None:
        return marked
    rest = typed[first.end() :].lstrip()
    if first[0] in _CHOSEN - {"إلى"} and rest and not _SET_PHRASE.match(rest):
        return direct(mark + rest)
    if first[0] == "بأن":
        return f"{mark}أن{typed[first.end() :]}"
    return mark + without_letters(typed)


# Addressees of a recommendation.
_ADDRESSED = re.compile(
    r"(?:ال)?(?:مؤتمر|دول|دولة|أمانة|لجنة|حكومات|حكومة|جمعية|مجلس|أطراف|مكتب|أمين|أمينة|فريق|منظمات"
    r"|هيئة|أعضاء|رئيس|رئيسة|وفود)\b"
)
_THEN = re.compile(r" (?:بأن|ب(?!شأن|عد|عض|ين|دل|دون|ناء)\w+)\b")


def recommended(marked: str) -> str:
    """Return what is recommended with ب before it; unchanged after an addressee: المؤتمر باعتماد النص."""
    mark, typed = inline_marks.split_whole(marked)
    plain = MARKS.sub("", typed)
    if mark and not _is_typed("ب", plain) and " بأن " in plain:
        return marked
    if mark and _ADDRESSED.match(plain) and _THEN.search(plain):
        return marked
    if mark and plain.startswith("إلى ") and _THEN.search(plain):
        return mark + typed.removeprefix("إلى ")
    return with_letter("ب", marked)


# How something is welcomed or noted, typed before it: مع التقدير بعرض مصر.
_MANNER = re.compile(
    r"مع (?:(?:بالغ|عظيم|كل|خالص) )?(?:ال)?(?:تقدير|ارتياح|أسف|قلق|اهتمام|سرور|امتنان|شكر|ترحيب)\b[،,]? "
)


def with_letter(letter: str, marked: str) -> str:
    """Return a typed text with a preposition of one letter before it, not repeating a typed one.

    A preposition typed for another sentence is dropped: بالتدريب for بشأن التدريب.
    """
    mark, typed = inline_marks.split_whole(marked)
    noted = _NOTED_AGAIN.match(typed) if mark else None
    typed = typed[noted.end() :] if noted is not None else typed
    manner = _MANNER.match(typed) if mark else None
    if manner is not None:
        rest = typed[manner.end() :]
        return f"{mark}{manner[0]}{with_letter(letter, mark + rest).replace(mark, '', 1)}"
    chosen = _FIRST.search(typed) if mark else None
    if chosen is not None and chosen[0] in _CHOSEN:
        rest = typed[chosen.end() :].lstrip()
        if rest and not _SET_PHRASE.match(rest):
            return with_letter(letter, mark + rest)
    first = MARKS.sub("", next(iter(typed.split()), ""))
    asked = ""
    if mark and first.startswith(letter) and letter in BY_THEMSELVES:
        if _is_typed(letter, first):
            typed = _without_letter(letter, typed)
        elif not BY_THEMSELVES[letter].match(first):
            typed, asked = _without_letter(letter, typed), inline_marks.ask("letter")
    elif mark and first in _PREPOSITIONS:
        asked = inline_marks.ask("word")
    return asked + mark + basics.attach(letter, typed)


def asked_to(marked: str) -> str:
    """Return what was requested, with إلى before those who are asked: إلى الأمانة أن تقدم.

    A text or an act is requested without it: طلب تقريراً, طلب أن تقدم الأمانة.
    """
    mark, typed = inline_marks.split_whole(marked)
    marked = mark + _TWICE.sub("", typed)
    text = inline_marks.unmarked(marked)
    first = next(iter(text.split()), "")
    of_whom = _CLAUSE.search(text) and first not in _PREPOSITIONS and not _THAT.fullmatch(first)
    return f"إلى {marked}" if of_whom else marked


def _without_letter(letter: str, typed: str) -> str:
    rest = re.sub(f"^{letter}[\u064b-\u0652]*\u0640? ?", "", typed)
    return f"ال{rest[1:]}" if letter == "ل" and typed.startswith("لل") else rest


def is_present(word: str) -> bool:
    return is_verb(word) and typed_verb(word).tense == "present"


def _bare(word: str) -> str:
    letters = MARKS.sub("", word).translate(_HAMZA)
    letters = letters.removeprefix("ب") if letters in ("بان", "بانّ") else letters
    return letters[:-1] if len(letters) > 3 and letters.endswith("ة") else letters
