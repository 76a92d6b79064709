"""Recognizes Arabic verbs typed in any form (feminine, plural, present) and returns the base form.

The base form is the third person masculine singular, from which ``past`` and ``present`` inflect.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from wgdesk.languages.ar.present import present
from wgdesk.languages.ar.verbs import VerbForm, past

Tense = Literal["past", "present", "none"]

_MARKS = re.compile("[\u064b-\u0652]")
_TA_AT_END = re.compile("[\u064b-\u0650\u0652]*ت[\u064b-\u0652]*$")
_INFLECTED: tuple[VerbForm, ...] = ("fs", "md", "fd", "mp", "fp")

# Verbs of reports in the past. Those that end in a long vowel or in ت cannot be recognized by rule, and those
# that begin with ت or ي look like the present; the others are listed so that they are known to be verbs.
_PAST = """
أبدى أبرز أبقى أبلغ أتاح أتم أثار أثبت أثنى أجاب أجاز أجرى أجل أحاط أحال أحرز أخذ أدان أدخل أدرج أدرك أدلى
أذن أراد أرجأ أرسل أسف أسفر أسند أسهب أسهم أشاد أشار أشرف أصبح أصدر أصر أضاف أطلع أطلق أظهر أعاد أعد أعرب
أعطى أعلم أعلن أفاد أفصح أقر أقام أكد أكمل ألح ألحق ألغى ألقى ألمح ألم أمل أنشأ أنهى أنكر أهاب أورد أوصى
أوضح أوعز أولى أومأ أيد أجمع أحجم أحصى أخبر أخفق أدى أرسى أسدى أضفى أعفى أفرد أفضى أفسح ألزم أملى أناب أوجز
أوجب أودع أوقف ابتدأ اتجه اتخذ اتضح اتفق اتهم اجتمع احتج احتفظ احتفل اختار اختتم اختلف ادعى ارتأى ارتبط
ارتكز ازداد استأنف استبعد استحسن استخدم استخلص استدرك استدعى استذكر استرشد استرعى استشهد استصوب استطاع
استطرد استعرض استعد استغرب استغرق استفاد استفسر استقبل استمر استمع استند استنتج استنكر استهل استوضح اشترط
اشتكى اعتبر اعتذر اعترض اعترف اعتزم اعتقد اعتمد افتتح اقتبس اقترح اكتفى التحق التزم التفت التقى التمس امتدح
امتنع انتخب انتقد انتهى انسحب انضم انطلق انعقد انفض اهتم بات بادر بارك باشر بت بحث بدأ بدا برر برهن بقي بلغ
بنى بين تأثر تأسف تأكد تألف تبادل تبرأ تبنى تبين تتبع تجاوز تجنب تحاور تحدث تحدى تحفظ تحقق تحلى تحمل تخلى
تخلل تدارس تداول تدخل تذكر ترأس تردد ترك تراجع تساءل تسلم تسنى تشاور تصدى تصدر تضامن تضمن تطرق تطلع تعهد
تعاون تعذر تعرض تفاوض تفضل تقاسم تقدم تقرر تكلم تكفل تلا تلقى تمثل تمسك تمنى تمكن تناول تنازل تنبأ تنحى
توافق توجه توخى توصل توقع توقف تولى توسع تواصل ثبت ثمن جاء جدد جعل حاز حث حدد حذر حرص حسم حصل حضر حظي حكى
حلل حمل حول خاطب خالف ختم خشي خصص خلص خول دافع دان دعا دعم دل ذكر ذهب رأى رأس راعى رافق راجع رجا رحب رخص رد
ردد رشح رضي رغب رفض رفع رأب ركز روى زاد زار زال زعم زود ساءل ساق سأل ساند ساهم سبق سجل سحب سرد سعى سكت سلط
سلم سمح سمى شارك شاطر شجب شجع شدد شرح شرع شك شكر شكا شكك شمل شهد صاغ صدق صرح صمت صوت ضم طالب طرح طرأ طعن طلب
ظل ظن عاد عارض عالج عانى عبر عجز عد عدد عدل عرض عرف عزا عزز عقب عقد علق علل علم عمل عنى عهد عول عين غاب غادر
فات فتح فتئ فرغ فسر فصل فضل فند فهم قابل قاد قارن قاطع قال قام قبل قدر قدم قرأ قرر قصد قطع قيم كاد كان كتب
كرر كرس كشف كفل كلف لاحظ لام لبى لخص لفت لقي لمح لمس لوح ماثل مات مال مانع مضى مثل مدح منح ميز ناشد ناقش
ناصر نادى نال نبه ندد نسب نسي نشر نصح نص نظر نعى نعت نفى نفذ نقل نهى نوه نوى هاجم هدف هنأ هيأ واجه وافق واصل
واظب وجد وجه ورد وزع وصف وصل وضح وضع وعد وفر وفق وقع وقف وكل ولى يئس يسر
"""

# Verbs of reports in the present. With ت in place of ي they are feminine.
_PRESENT = """
يتضمن يأخذ يأسف يأمل يؤكد يؤيد يبحث يبدي يبرز يبين يتابع يتحفظ يتذكر يتساءل يتطلع يتطرق يتعهد يتفق يتمسك
يتناول يتوقع يتولى يتمنى يثمن يثني يثير يجدد يحث يحيط يحذر يحرص يخلص يدعم يدعو يدين يذكر يرحب يرغب يرفض يرى
يركز يزال يزل يزيد يساند يستذكر يستعرض يستفسر يستنكر يسلط يسعى يسلم يشاطر يشجع يشدد يشكر يشير يشيد يصر يضيف
يطالب يطرح يطلب يظل يعارض يعبر يعتبر يعترض يعتزم يعتقد يعرب يعرض يعلق يعلن يعول يعيد يفسر يفضل يفيد يقترح
يقدر يقدم يقر يقول يكرر يكون يلاحظ يلتزم يلح يلفت يناشد يناقش ينبه يندد ينتقد ينضم ينظر ينوه ينوي يهنئ يواصل
يوافق يوجه يود يورد يوصي يوضح يولي يحتج يجب يقم يكن
"""

# Words in place of a verb that cannot be one: with the article or ة, or a particle.
_NO_VERB = re.compile(
    r"(?:ال(?!تزم|تمس|تفت|تقى|تقت|تقوا|تحق|تبس|تئم)\w*|\w+ة"
    r"|في|على|إلى|من|عن|مع|أن|إن|بأن|خلال|بعد|قبل|عند|أثناء|منذ|هذا|هذه|هو|هي|هم)"
)


@dataclass(frozen=True)
class TypedVerb:
    """A verb in its base form; ``sure`` unless its letters leave open which form was typed."""

    given: str
    tense: Tense
    sure: bool = True


@cache
def _past_forms() -> dict[str, str]:
    """Return all past forms of known verbs, without vowel signs -> base form."""
    known = [_MARKS.sub("", one) for one in _PAST.split()]
    found: dict[str, str] = {}
    for one in known:
        for form in _INFLECTED:
            found.setdefault(_MARKS.sub("", past(one, form)), one)
    return {**found, **{one: one for one in known}}


@cache
def _present_forms() -> dict[str, str]:
    """Return all present forms of known verbs, without vowel signs -> base form."""
    known = _PRESENT.split()
    found = {
        _MARKS.sub("", present(one, form, shortened=shortened)): one
        for one in known
        for form in _INFLECTED
        for shortened in (True, False)
    }
    return {**found, **{one: one for one in known}}


def typed_verb(word: str, *, negated: bool = False) -> TypedVerb:
    """Return a verb typed in any form; ``negated``: it follows لا, لم or لن."""
    letters = _MARKS.sub("", word)
    if letters in _past_forms() and not negated:
        return TypedVerb(_kept(word, letters, _past_forms()[letters]), "past")
    if letters in _present_forms():
        return TypedVerb(_kept(word, letters, _present_forms()[letters]), "present")
    if negated or (letters[:1] == "ي" and len(letters) > 2):
        return TypedVerb(_masculine(word, letters), "present")
    if _NO_VERB.fullmatch(letters) or not letters:
        return TypedVerb(word, "none", sure=False)
    if letters.endswith(("وا", "تا")) and len(letters) > 4:
        return TypedVerb(_without(word, 2), "past", sure=False)
    if letters.endswith("ت") and len(letters) > 3:
        return TypedVerb(_TA_AT_END.sub("", word), "past", sure=False)
    return TypedVerb(word, "past")


def is_verb(word: str) -> bool:
    """Return whether a word is a form of a verb that reports use."""
    letters = _MARKS.sub("", word)
    return letters in _past_forms() or letters in _present_forms()


def _kept(word: str, letters: str, given: str) -> str:
    """Return the base form with the typed vowel signs, as far as its letters are those typed."""
    if letters == given:
        return word
    if letters.startswith(given):
        return _without(word, len(letters) - len(given))
    if letters[1:] == given[1:]:  # ترى for يرى
        return given[0] + word[1:]
    return given


def _without(word: str, most: int) -> str:
    """Return a word without its last ``most`` letters and the vowel sign before them; a shadda stays."""
    taken = re.sub(rf"[\u064b-\u0650\u0652]*(?:\w[\u064b-\u0652]*){{{most}}}$", "", word)
    return re.sub("[\u064b-\u0650\u0652]+$", "", taken)


def _masculine(word: str, letters: str) -> str:
    """Return a present verb that is in no list in the masculine singular."""
    if letters.endswith(("ون", "ان", "وا")) and len(letters) > 4:
        word = _without(word, 2)
    return f"ي{word[1:]}" if word[:1] == "ت" else word
