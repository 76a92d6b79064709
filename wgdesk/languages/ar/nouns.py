"""Arabic nouns and adjectives in the forms needed with numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from wgdesk.phrasing.facts import Gender

Case = Literal["nom", "acc", "gen"]
NounNumber = Literal["singular", "dual", "plural"]


@dataclass(frozen=True)
class Noun:
    """An indefinite noun in the forms that numbers require.

    ``plural`` is the genitive plural, used after 3 to 10. ``accusative`` is the singular after 11 to 99,
    with its tanwin if that is written (اجتماعاً). ``human`` decides how adjectives agree.
    """

    singular: str
    accusative: str
    dual_nom: str
    dual_acc: str
    plural: str
    gender: Gender
    human: bool = False

    def one(self, case: Case) -> str:
        """Return the singular in ``case``."""
        return self.accusative if case == "acc" else self.singular

    def two(self, case: Case) -> str:
        """Return the dual in ``case``."""
        return self.dual_nom if case == "nom" else self.dual_acc


def feminine(stem: str, plural: str, *, human: bool = False) -> Noun:
    """Return the noun ``stem`` + ة, with its plural: feminine("جلس", "جلسات")."""
    return Noun(f"{stem}ة", f"{stem}ة", f"{stem}تان", f"{stem}تين", plural, "f", human)


def masculine(singular: str, plural: str, *, human: bool = False) -> Noun:
    """Return the masculine noun ``singular``, whose letters do not change before an ending."""
    return Noun(singular, f"{singular}اً", f"{singular}ان", f"{singular}ين", plural, "m", human)


SITTING = feminine("جلس", "جلسات")
RECOMMENDATION = feminine("توصي", "توصيات")
STATEMENT = feminine("كلم", "كلمات")
DOCUMENT = feminine("وثيق", "وثائق")
STATE = feminine("دول", "دول")
ORGANIZATION = feminine("منظم", "منظمات")
PARAGRAPH = feminine("فقر", "فقرات")
POINT = feminine("نقط", "نقاط")
MINUTE = feminine("دقيق", "دقائق")
VOTE = masculine("صوت", "أصوات")
MEMBER = masculine("عضو", "أعضاء", human=True)
WOMAN_MEMBER = feminine("عضو", "عضوات", human=True)
MEETING = masculine("اجتماع", "اجتماعات")
SESSION = feminine("دور", "دورات")
CONFERENCE = masculine("مؤتمر", "مؤتمرات")
ITEM = masculine("بند", "بنود")
ENTITY = masculine("كيان", "كيانات")
UNIT = feminine("وحد", "وحدات")
UN_BODY = feminine("هيئ", "هيئات")
INSTITUTE = masculine("معهد", "معاهد")
WORKING_GROUP = Noun("فريق", "فريقاً", "فريقان", "فريقين", "أفرقة", "m")
GROUP = feminine("مجموع", "مجموعات")
AGENCY = feminine("وكال", "وكالات")
PARTY = masculine("طرف", "أطراف")
DELEGATION = masculine("وفد", "وفود")
SPEAKER = masculine("متكلم", "متكلمين", human=True)
PARTICIPANT = masculine("مشارك", "مشاركين", human=True)
PANELLIST = masculine("مناظر", "مناظرين", human=True)

# What the phrases of the report count -> the noun, and the adjectives that follow it.
COUNTED: Mapping[str, tuple[Noun, tuple[str, ...]]] = {
    "sitting": (SITTING, ()),
    "informal_sitting": (SITTING, ()),
    "closed_sitting": (SITTING, ("مغلق",)),
    "formal_sitting": (SITTING, ("رسمي",)),
    "organizational_sitting": (SITTING, ("تنظيمي",)),
    "statement": (STATEMENT, ()),
    "introductory": (STATEMENT, ("استهلالي", "عام")),
    "recommendation": (RECOMMENDATION, ()),
    "vote": (VOTE, ()),
    "member": (MEMBER, ()),
    "woman_member": (WOMAN_MEMBER, ()),
    "associate_member": (MEMBER, ("منتسب",)),
    "organization": (ORGANIZATION, ()),
    "state": (STATE, ()),
    "party": (PARTY, ()),
    "entity": (ENTITY, ()),
    "unit": (UNIT, ()),
    "un_body": (UN_BODY, ()),
    "institute": (INSTITUTE, ()),
    "specialized_agency": (AGENCY, ("متخصص",)),
    "group": (GROUP, ()),
    "sub_working_group": (WORKING_GROUP, ("عامل", "فرعي", "منبثق")),
    "subgroup": (WORKING_GROUP, ("فرعي", "منبثق")),
    "delegation": (DELEGATION, ()),
    "igo": (ORGANIZATION, ("حكومي", "دولي")),
}


def adjective(
    base: str, gender: Gender, number: NounNumber, case: Case = "nom", *, human: bool = False
) -> str:
    """Return the indefinite adjective ``base`` (masculine singular) so that it agrees with a noun.

    A plural noun that is not ``human`` takes the feminine singular: كلمات عامة. Broken plurals of adjectives
    are not supported.
    """
    if number == "plural" and not human:
        gender, number = "f", "singular"
    if gender == "f":
        return _feminine_adjective(base, number, case)
    if number == "singular":
        return f"{base}اً" if case == "acc" else base
    if number == "dual":
        return base + ("ان" if case == "nom" else "ين")
    return base + ("ون" if case == "nom" else "ين")


def _feminine_adjective(base: str, number: NounNumber, case: Case) -> str:
    if number == "singular":
        return f"{base}ة"
    if number == "dual":
        return base + ("تان" if case == "nom" else "تين")
    return f"{base}ات"


# Kinds of documents whose noun is masculine: جدول الأعمال، التقرير، مشروع القرار.
_MASCULINE_DOCUMENTS = frozenset(
    {
        *("annotated_agenda", "provisional_agenda", "draft_agenda", "report", "joint_report", "statement"),
        *("draft_resolution", "draft_decision", "proposal", "compilation", "request"),
        "titled",  # the annotated agenda under a title of its own
    }
)
_OF_FEMININE = {
    "الذي أعدته": "التي أعدتها",
    "الذي يتضمن": "التي تتضمن",
    "يتضمن": "تتضمن",
    "الذي يحيل": "التي تحيل",
    "يحيل": "تحيل",
    "كان معروضاً": "كانت معروضةً",
}


def document_is(masculine: str, kind: str) -> str:
    """Return a masculine adjective or relative clause in the gender of the noun for a kind of document.

    Example: المنقحة of a note.
    """
    if kind in _MASCULINE_DOCUMENTS:
        return masculine
    return _OF_FEMININE.get(masculine) or f"{masculine}ة"


# (whether all are women, their number up to three) -> the noun, and the phrase that introduces the names.
PANELLISTS: Mapping[tuple[bool, int], tuple[str, str]] = {
    (False, 1): ("المناظر", "التالي اسمه"),
    (True, 1): ("المناظرة", "التالي اسمها"),
    (False, 2): ("المناظران", "التالي اسماهما"),
    (True, 2): ("المناظرتان", "التالي اسماهما"),
    (False, 3): ("المناظرون", "التالية أسماؤهم"),
    (True, 3): ("المناظرات", "التالية أسماؤهن"),
}
