"""Inflects Arabic verbs in the past; and subjects that say how many spoke without naming them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from wgdesk.languages.ar.nouns import Case
from wgdesk.phrasing.quantifiers import Debaters, Quantifier

# Third person: masculine or feminine, singular, dual or plural.
VerbForm = Literal["ms", "fs", "md", "fd", "mp", "fp"]

_SHADDA = "\u0651"
_MARKS = re.compile("[\u064b-\u0652]")
_LAST_MARKS = re.compile("[\u064b-\u0652]+$")

_ENDINGS: dict[VerbForm, str] = {
    "ms": "",
    "fs": "ت",
    "md": "ا",
    "fd": "تا",
    "mp": "وا",
    "fp": "ن",
}

# Verbs of reports with a doubled last letter, which does not show if the shadda is not written.
_DOUBLED = frozenset(
    {
        "أقر",
        "أصر",
        "أعد",
        "أحس",
        "أضر",
        "أتم",
        "احتج",
        "اهتم",
        "اضطر",
        "امتد",
        "استمر",
        "استعد",
        "استقر",
        "استدل",
        "استحق",
        "انضم",
        "اختص",
    }
)


def past(verb: str, form: VerbForm) -> str:
    """Return ``verb`` in ``form``; ``verb`` is in the past, third person masculine singular.

    ``verb`` has no conjunction before it and may have vowel signs. Only the first word of a phrase is
    inflected: past("أشار إلى", "fs") is "أشارت إلى". Do not use the form "fp" with a passive whose middle
    letter is weak (قيل). Raises ValueError if there is no verb.
    """
    word, space, rest = verb.partition(" ")
    if not word:
        raise ValueError("no verb to inflect")
    if form != "ms":
        word = _inflected(_LAST_MARKS.sub(_shadda_of, word), form)
    return word + space + rest


def _shadda_of(marks: re.Match[str]) -> str:
    """Return the marks of the last letter that are kept before an ending: the shadda, but not the vowel."""
    return _SHADDA if _SHADDA in marks.group() else ""


def _inflected(word: str, form: VerbForm) -> str:
    letters = _MARKS.sub("", word)
    ending = _ENDINGS[form]
    if letters.endswith(("ى", "ا")):
        return _weak_end(word, letters, form)
    if letters.endswith("ي") and form == "mp":
        return word[:-1] + ending
    if letters.endswith("أ") and form == "md":
        return word[:-1] + "آ"
    if letters.endswith("اء") and form in ("mp", "fp"):
        return _hollow_with_hamza(word, letters, form)
    return _many_women(word, letters) if form == "fp" else word + ending


def _weak_end(word: str, letters: str, form: VerbForm) -> str:
    """Inflect a verb that ends in a long a: أبدى، رأى، دعا.

    The a is dropped before ت and وا, and becomes و or ي before other endings.
    """
    stem = word[:-1]
    if form in ("md", "fp"):
        root_has_waw = len(letters) == 3 and letters.endswith("ا") and letters[1] != "ي"
        stem += "و" if root_has_waw else "ي"
    return stem + _ENDINGS[form]


def _hollow_with_hamza(word: str, letters: str, form: VerbForm) -> str:
    """Inflect جاء and أساء in forms that spell the hamza differently: جاؤوا، جئن، أسأن."""
    if form == "mp":
        return f"{word[:-1]}ؤوا"
    return word[:-2] + ("ئن" if len(letters) == 3 else "أن")


def _many_women(word: str, letters: str) -> str:
    """Add the ending ن: a doubled letter is written twice, a weak middle is dropped: أقررن، أشرن."""
    last = letters[-1]
    if word.endswith(_SHADDA):
        word = word[:-1] + last
    elif letters in _DOUBLED or len(letters) == 2:
        word += last
    elif letters[-2:-1] == "ا":
        weak = word.rindex("ا")
        word = word[:weak] + word[weak + 1 :]
    return word + (_SHADDA if last == "ن" else "ن")  # two ن are written as one with a shadda: أعلنّ


@dataclass(frozen=True)
class ArabicQuantified:
    """A subject, and the forms of the verb before it and after it."""

    phrase: str
    verb_before: VerbForm
    verb_after: VerbForm


# For each subject: (nominative, accusative, genitive), the verb before it, the verb after it. Before people
# the verb is masculine singular. Before وفود it is feminine, but before بعض، معظم، عدد masculine as they are.
_Row = tuple[tuple[str, str, str], VerbForm, VerbForm]
_Rows = dict[Quantifier, _Row]


def _same(phrase: str) -> tuple[str, str, str]:
    return phrase, phrase, phrase


def _dual(nominative: str, other: str) -> tuple[str, str, str]:
    return nominative, other, other


_SPEAKERS: _Rows = {
    "one": (_same("أحد المتكلمين"), "ms", "ms"),
    "another": (("متكلم آخر", "متكلماً آخر", "متكلم آخر"), "ms", "ms"),
    "two": (_dual("متكلمان", "متكلمَين"), "ms", "md"),
    "some": (_same("بعض المتكلمين"), "ms", "mp"),
    "several": (_same("عدة متكلمين"), "ms", "mp"),
    "a_number": (
        ("عدد من المتكلمين", "عدداً من المتكلمين", "عدد من المتكلمين"),
        "ms",
        "mp",
    ),
    "many": (_same("العديد من المتكلمين"), "ms", "mp"),
    "most": (_same("معظم المتكلمين"), "ms", "mp"),
    "other": (_dual("متكلمون آخرون", "متكلمين آخرين"), "ms", "mp"),
    "all": (_dual("المتكلمون", "المتكلمين"), "ms", "mp"),
    "same": (_same("المتكلم نفسه"), "ms", "ms"),
}

_DELEGATIONS: _Rows = {
    "one": (_same("أحد الوفود"), "ms", "ms"),
    "another": (("وفد آخر", "وفداً آخر", "وفد آخر"), "ms", "ms"),
    "two": (_dual("وفدان", "وفدين"), "ms", "md"),
    "some": (_same("بعض الوفود"), "ms", "fs"),
    "several": (_same("عدة وفود"), "fs", "fs"),
    "a_number": (("عدد من الوفود", "عدداً من الوفود", "عدد من الوفود"), "ms", "fs"),
    "many": (("وفود عديدة", "وفوداً عديدة", "وفود عديدة"), "fs", "fs"),
    "most": (_same("معظم الوفود"), "ms", "fs"),
    "other": (("وفود أخرى", "وفوداً أخرى", "وفود أخرى"), "fs", "fs"),
    "all": (_same("الوفود"), "fs", "fs"),
    "same": (_same("الوفد نفسه"), "ms", "ms"),
}


def _of_men(one: str, two: str, many: str, definite: tuple[str, str], others: tuple[str, str]) -> _Rows:
    """Return the subjects of a noun for men: ``two`` without its ending, the plurals in both cases."""
    nominative, oblique = definite
    return {
        "one": (_same(f"أحد {oblique}"), "ms", "ms"),
        "another": ((f"{one} آخر", f"{one}اً آخر", f"{one} آخر"), "ms", "ms"),
        "two": (_dual(f"{two}ان", f"{two}ين"), "ms", "md"),
        "some": (_same(f"بعض {oblique}"), "ms", "mp"),
        "several": (_same(f"عدة {many}"), "ms", "mp"),
        "a_number": (
            (f"عدد من {oblique}", f"عدداً من {oblique}", f"عدد من {oblique}"),
            "ms",
            "mp",
        ),
        "many": (_same(f"العديد من {oblique}"), "ms", "mp"),
        "most": (_same(f"معظم {oblique}"), "ms", "mp"),
        "other": (_dual(*others), "ms", "mp"),
        "all": (_dual(nominative, oblique), "ms", "mp"),
        "same": (_same(f"ال{one} نفسه"), "ms", "ms"),
    }


def _of_women(
    one: tuple[str, str], two: tuple[str, str], many: tuple[str, str], several: str, definite: str
) -> _Rows:
    """Return the subjects of a feminine noun that is no person; all but the last in two cases.

    ``one`` and ``many`` are in the nominative and the accusative, ``two`` in the nominative and the others.

    بعض and معظم take the gender of such a noun, so that a verb before is that of the next sentence, on the
    same: وافقت بعض المجموعات ... وكررت.
    """
    a_number = (f"عدد من {definite}", f"عدداً من {definite}", f"عدد من {definite}")
    return {
        "one": (_same(f"إحدى {definite}"), "fs", "fs"),
        "another": ((f"{one[0]} أخرى", f"{one[1]} أخرى", f"{one[0]} أخرى"), "fs", "fs"),
        "two": (_dual(*two), "fs", "fd"),
        "some": (_same(f"بعض {definite}"), "fs", "fs"),
        "several": (_same(f"عدة {several}"), "fs", "fs"),
        "a_number": (a_number, "ms", "fs"),
        "many": ((f"{many[0]} عديدة", f"{many[1]} عديدة", f"{many[0]} عديدة"), "fs", "fs"),
        "most": (_same(f"معظم {definite}"), "fs", "fs"),
        "other": ((f"{many[0]} أخرى", f"{many[1]} أخرى", f"{many[0]} أخرى"), "fs", "fs"),
        "all": (_same(definite), "fs", "fs"),
        "same": (_same(" ".join(f"ال{word}" for word in one[0].split()) + " نفسها"), "fs", "fs"),
    }


def _of_groups(members: str) -> _Rows:
    """Return the subjects for groups of States or of delegations."""
    number = f"من مجموعات {members}"
    return {
        "one": (_same(f"إحدى مجموعات {members}"), "fs", "fs"),
        "another": (_same(f"مجموعة أخرى من {members}"), "fs", "fs"),
        "two": (_dual(f"مجموعتان من {members}", f"مجموعتين من {members}"), "fs", "fd"),
        "some": (_same(f"بعض مجموعات {members}"), "fs", "fs"),
        "several": (_same(f"عدة مجموعات من {members}"), "fs", "fs"),
        "a_number": ((f"عدد {number}", f"عدداً {number}", f"عدد {number}"), "ms", "fs"),
        "many": (_same(f"مجموعات عديدة من {members}"), "fs", "fs"),
        "most": (_same(f"معظم مجموعات {members}"), "fs", "fs"),
        "other": (_same(f"مجموعات أخرى من {members}"), "fs", "fs"),
        "all": (_same(f"مجموعات {members}"), "fs", "fs"),
        "same": (_same(f"مجموعة {members} نفسها"), "fs", "fs"),
    }


_ENTITIES: _Rows = {
    "one": (_same("أحد كيانات الأمم المتحدة"), "ms", "ms"),
    "another": (
        (
            "كيان آخر تابع للأمم المتحدة",
            "كياناً آخر تابعاً للأمم المتحدة",
            "كيان آخر تابع للأمم المتحدة",
        ),
        "ms",
        "ms",
    ),
    "two": (_dual("كيانان تابعان للأمم المتحدة", "كيانين تابعين للأمم المتحدة"), "ms", "md"),
    "some": (_same("بعض كيانات الأمم المتحدة"), "ms", "fs"),
    "several": (_same("عدة كيانات تابعة للأمم المتحدة"), "fs", "fs"),
    "a_number": (
        ("عدد من كيانات الأمم المتحدة", "عدداً من كيانات الأمم المتحدة", "عدد من كيانات الأمم المتحدة"),
        "ms",
        "fs",
    ),
    "many": (_same("كيانات عديدة تابعة للأمم المتحدة"), "fs", "fs"),
    "most": (_same("معظم كيانات الأمم المتحدة"), "ms", "fs"),
    "other": (_same("كيانات أخرى تابعة للأمم المتحدة"), "fs", "fs"),
    "all": (_same("كيانات الأمم المتحدة"), "fs", "fs"),
    "same": (_same("كيان الأمم المتحدة نفسه"), "ms", "ms"),
}

_SUBJECTS: dict[Debaters, _Rows] = {
    "speakers": _SPEAKERS,
    "delegations": _DELEGATIONS,
    "delegates": _of_men(
        "مندوب", "مندوب", "مندوبين", ("المندوبون", "المندوبين"), ("مندوبون آخرون", "مندوبين آخرين")
    ),
    "representatives": _of_men(
        "ممثل", "ممثل", "ممثلين", ("الممثلون", "الممثلين"), ("ممثلون آخرون", "ممثلين آخرين")
    ),
    "members": _of_men("عضو", "عضو", "أعضاء", ("الأعضاء", "الأعضاء"), ("أعضاء آخرون", "أعضاء آخرين")),
    "member_states": _of_women(
        ("دولة عضو", "دولة عضواً"),
        ("دولتان عضوان", "دولتين عضوين"),
        ("دول أعضاء", "دولاً أعضاء"),
        "دول أعضاء",
        "الدول الأعضاء",
    ),
    "states_parties": _of_women(
        ("دولة طرف", "دولة طرفاً"),
        ("دولتان طرفان", "دولتين طرفين"),
        ("دول أطراف", "دولاً أطرافاً"),
        "دول أطراف",
        "الدول الأطراف",
    ),
    "participants": _of_men(
        "مشارك", "مشارك", "مشاركين", ("المشاركون", "المشاركين"), ("مشاركون آخرون", "مشاركين آخرين")
    ),
    "groups": _of_women(
        ("مجموعة إقليمية", "مجموعة إقليمية"),
        ("مجموعتان إقليميتان", "مجموعتين إقليميتين"),
        ("مجموعات إقليمية", "مجموعات إقليمية"),
        "مجموعات إقليمية",
        "المجموعات الإقليمية",
    ),
    "state_groups": _of_groups("الدول"),
    "delegation_groups": _of_groups("الوفود"),
    "entities": _ENTITIES,
}

_CASE_PLACE: dict[Case, int] = {"nom": 0, "acc": 1, "gen": 2}


def _representatives(quantifier: Quantifier, case: Case) -> ArabicQuantified:
    """Return those who spoke for regional groups: ممثل إحدى المجموعات الإقليمية, ممثلو بعضها."""
    if quantifier == "same":
        return quantified(quantifier, "representatives", case)
    groups = quantified(quantifier, "groups", "gen").phrase
    if quantifier in ("one", "another"):
        return ArabicQuantified(f"ممثل {groups}", "ms", "ms")
    if quantifier == "two":
        return ArabicQuantified(f"{'ممثلا' if case == 'nom' else 'ممثلي'} {groups}", "ms", "md")
    return ArabicQuantified(f"{'ممثلو' if case == 'nom' else 'ممثلي'} {groups}", "ms", "mp")


def quantified(quantifier: Quantifier, noun: Debaters = "speakers", case: Case = "nom") -> ArabicQuantified:
    """Return the subject for ``quantifier`` and the forms of its verb.

    ``case`` is nominative after a verb and accusative after أن: شدد عدة متكلمين، but غير أن عدة متكلمين
    شددوا; شددت عدة وفود، but أشار بعض الوفود.
    """
    if noun == "group_representatives":
        return _representatives(quantifier, case)
    forms, before, after = _SUBJECTS[noun][quantifier]
    return ArabicQuantified(forms[_CASE_PLACE[case]], before, after)
