"""Inflects Arabic verbs in the present: in the indicative, and as after لم and لن."""

from __future__ import annotations

import re

from wgdesk.languages.ar.verbs import VerbForm

_MARKS = re.compile("[\u064b-\u0652]")
_VOWELS_AT_END = re.compile("[\u064b-\u0650\u0652]+$")

# After لم a weak letter is dropped; it comes back before an ending: لم يشر، لم يشيروا.
_WHOLE_STEMS = {
    "يشر": "يشير",
    "يضف": "يضيف",
    "يفد": "يفيد",
    "يثر": "يثير",
    "يجب": "يجيب",
    "يدن": "يدين",
    "يقل": "يقول",
    "يكن": "يكون",
    "يقم": "يقوم",
    "يزل": "يزال",
    "يرد": "يريد",
    "يستطع": "يستطيع",
    "ير": "يرى",
    "يبد": "يبدي",
    "يوص": "يوصي",
    "يثن": "يثني",
    "يعط": "يعطي",
    "يدل": "يدلي",
    "يلق": "يلقي",
    "يكتف": "يكتفي",
    "يدع": "يدعو",
    "يستدع": "يستدعي",
    "يسترع": "يسترعي",
}

JUSSIVES = {whole: short for short, whole in _WHOLE_STEMS.items()}
_SHORT_STEMS = {whole: short for short, whole in _WHOLE_STEMS.items() if whole[-1] not in "ىيو"}

_ENDINGS: dict[VerbForm, tuple[str, str]] = {  # without and with the final ن
    "ms": ("", ""),
    "fs": ("", ""),
    "md": ("ا", "ان"),
    "fd": ("ا", "ان"),
    "mp": ("وا", "ون"),
    "fp": ("ن", "ن"),
}


def present(verb: str, form: VerbForm, *, shortened: bool) -> str:
    """Return a present verb in ``form``; ``verb`` is in the third person masculine singular.

    ``shortened``: as after لم and لن, where endings have no ن.
    """
    verb = _VOWELS_AT_END.sub("", verb)
    if form in ("fs", "fd") and verb.startswith("ي"):
        feminine = f"ت{verb[1:]}"
        return feminine if form == "fs" else _ended(f"ي{verb[1:]}", "md", shortened).replace("ي", "ت", 1)
    return _ended(verb, form, shortened) if form != "ms" else verb


def _ended(verb: str, form: VerbForm, shortened: bool) -> str:
    letters = _MARKS.sub("", verb)
    stem = _WHOLE_STEMS.get(letters, verb) if shortened else verb
    ending = _ENDINGS[form][0 if shortened else 1]
    last = stem[-1]
    if form == "fp":
        stem = verb if last in "ىيو" else _SHORT_STEMS.get(letters, verb)
        return _women(stem, last)
    if form == "mp" and last in "ىيو":
        return stem[:-1] + ending
    if last == "ى":
        return f"{stem[:-1]}ي{ending}"
    if last == "أ" and form == "md":
        return f"{stem[:-1]}آ{ending[1:]}"
    return stem + ending


def _women(stem: str, last: str) -> str:
    """Add the ending ن; a final long a becomes ي: يرين، يبدين."""
    if last in "ىيو" and stem[-1] != last:
        return f"{stem}{'ي' if last == 'ى' else last}ن"
    if last == "ى":
        return f"{stem[:-1]}ين"
    # Two ن are written as one with a shadda.
    return f"{stem}\u0651" if stem.endswith("ن") else f"{stem}ن"
