"""Tells whether words typed after أن are certainly a noun phrase, and so not a clause."""

from __future__ import annotations

import re

from wgdesk.languages.ar.typed import is_verb

_MARKS = re.compile("[\u0640\u064b-\u0652]")
_ACCUSATIVE = re.compile(r"(?:\u064bا|ا\u064b)$")
_WORD = re.compile(r"\"[^\"]+\"|«[^»]+»|“[^”]+”|[^\s،,؛;:.؟?!()\[\]]+")
# Nouns that are suggested, noted or recalled; verbal nouns are recognized by their forms.
_HEAD_NOUNS = """
أهمية قيمة ضرورة حاجة مفهوم نتائج نتيجة أحكام حكم دور أثر آثار عدد حجم نطاق مبدأ مسألة فكرة إمكانية خطر
مخاطر كلفة نقص قلة غياب تزايد ازدياد تنامي نشر رصد سد عقد وضع بناء جمع منع دعم دمج حظر نقل رفع خفض بحث طرح
صوغ صياغة دراسة حماية زيادة إقامة إدارة إتاحة إنشاء إطلاق حذف ذكر نظر حفاظ حصول قضاء وصول حد سعي كشف
"""
_HEADS = frozenset(_HEAD_NOUNS.split())
_VERBAL = re.compile(r"(?:ت\w{2,3}ي\w|إ\w{1,2}ا\wة?|است\w{1,2}ا\wة?|ا[^ل]ت\w{1,2}ا\w|م\w[ا]\w{2}ة|مواءمة)")
# Nouns whose complement has a preposition of its own: الإشارة إلى أهمية التعاون.
_COMPLEMENTS = {
    "إلى": "إشارة دعوة إحالة استناد حاجة افتقار سعي تطرق انضمام وصول احتكام لجوء",
    "على": "تأكيد تشديد تركيز إبقاء حفاظ محافظة حصول قضاء اطلاع اعتماد اتفاق تعرف",
    "في": "نظر إسراع توسع استمرار مشاركة شروع",
    "عن": "استعاضة تعبير إعراب كشف امتناع إبلاغ",
    "من": "استفادة تحقق حد تمكين",
    "بين": "مواءمة جمع تمييز",
}
_OWN = frozenset((noun, word) for word, nouns in _COMPLEMENTS.items() for noun in nouns.split())
# None of these continues a noun phrase.
_PARTICLES = frozenset(
    ("في", "من", "على", "إلى", "عن", "أن", "إن", "لا", "لم", "لن", "قد", "هو", "هي", "ليس", "كان")
)
_AFTER = frozenset(("بين", "قبل", "بعد", "مع", "عبر", "خلال", "ضد", "لدى", "منذ", "بحلول", "بموجب", "وفق"))


def noun_alone(typed: str) -> bool:
    """Return whether typed words are certainly a noun with its complements: إطلاق برنامج تدريبي مشترك.

    They may be a clause if they have a possible predicate: a verb, an indefinite word after a definite one,
    a preposition with its noun.
    """
    words = _WORD.findall(typed)
    if len(words) < 2:
        return False
    letters = [_MARKS.sub("", word) for word in words]
    head = letters[0].removeprefix("ال")
    if head not in _HEADS and (not _VERBAL.fullmatch(head) or is_verb(letters[0])):
        return False
    definite = letters[0].startswith("ال")
    own = (head, letters[1]) in _OWN
    if (own and len(words) < 3) or (
        definite and not own and letters[1] not in _AFTER
    ):  # الوضع الراهن: the adjective may be meant as a predicate
        return False
    for before, word, spelled in zip(letters, letters[1:], words[1:], strict=False):
        if word in _AFTER or (before.removeprefix("ال"), word) in _OWN:
            definite = False
        elif word.startswith("ال") or word[0] in '"«“' or word[0].isdigit() or word == "عام":
            definite = True
        elif _ACCUSATIVE.search(spelled):
            continue
        elif definite or not _may_belong(word):
            return False
    return True


def _may_belong(word: str) -> bool:
    """Return whether an indefinite word may belong to the noun before it, being neither verb nor particle."""
    if word in _HEADS:
        return True
    if is_verb(word) or word[:1] in "ي" or (word.endswith("ت") and not word.endswith("ات")):
        return False
    return word not in _PARTICLES
