"""How points were made, set against each other, and made by others than the speakers of the body."""

from __future__ import annotations

from typing import Any

from tests.phrasing.sentences.facts import AGAIN, SUDAN, YEMEN, Case, at, names, words
from tests.phrasing.sentences.points import NOTHING, point
from wgdesk.phrasing.facts import Count
from wgdesk.phrasing.tree import Say, say

_REFERRED = words("أشار إلى", "referred to")
_RAISED = words("أثار", "raised")
_PROGRESS = words("التقدم المحرز", "the progress made")
_CHALLENGES = words("التحديات", "the challenges")


def _case(ar: str, en: str, *points: Say) -> Case:
    return Case(say("points", parts=points), ar, en)


def _made(
    quantifier: str, joins: str = "none", debaters: str = "delegations", form: str = "speakers", **facts: Any
) -> Say:
    return point(quantifier, joins, _REFERRED, _PROGRESS, debaters, form, **facts)


def _set_against(quantifier: str, joins: str = "while", debaters: str = "delegations", **facts: Any) -> Say:
    return point(quantifier, joins, _RAISED, _CHALLENGES, debaters, **facts)


NOUNS = tuple(
    _case(f"{ar} إلى التقدم المحرز.", f"{en} referred to the progress made.", _made(quantifier, debaters=who))
    for quantifier, who, ar, en in (
        ("one", "states_parties", "أشارت إحدى الدول الأطراف", "One State party"),
        ("another", "states_parties", "أشارت دولة طرف أخرى", "Another State party"),
        ("two", "states_parties", "أشارت دولتان طرفان", "Two States parties"),
        ("some", "states_parties", "أشارت بعض الدول الأطراف", "Some States parties"),
        ("several", "states_parties", "أشارت عدة دول أطراف", "Several States parties"),
        ("many", "states_parties", "أشارت دول أطراف عديدة", "Many States parties"),
        ("most", "states_parties", "أشارت معظم الدول الأطراف", "Most States parties"),
        ("all", "states_parties", "أشارت الدول الأطراف", "States parties"),
        ("one", "participants", "أشار أحد المشاركين", "One participant"),
        ("another", "participants", "أشار مشارك آخر", "Another participant"),
        ("several", "participants", "أشار عدة مشاركين", "Several participants"),
        ("other", "participants", "أشار مشاركون آخرون", "Other participants"),
        ("all", "participants", "أشار المشاركون", "Participants"),
    )
)

NOUNS_AFTER = tuple(
    _case(
        f"غير أن {ar} إلى التقدم المحرز.",
        f"However, {en} referred to the progress made.",
        _made(quantifier, "however_begins", debaters=who),
    )
    for quantifier, who, ar, en in (
        ("another", "states_parties", "دولة طرفاً أخرى أشارت", "another State party"),
        ("two", "states_parties", "دولتين طرفين أشارتا", "two States parties"),
        ("many", "states_parties", "دولاً أطرافاً عديدة أشارت", "many States parties"),
        ("another", "member_states", "دولة عضواً أخرى أشارت", "another Member State"),
        ("two", "participants", "مشاركين أشارا", "two participants"),
        ("all", "participants", "المشاركين أشاروا", "participants"),
    )
)

# The one speaker of whom the paragraph told before a sentence that names nobody.
THE_SAME = tuple(
    _case(f"{ar} إلى التقدم المحرز.", f"{en} referred to the progress made.", _made("same", debaters=who))
    for who, ar, en in (
        ("speakers", "أشار المتكلم نفسه", "The same speaker"),
        ("delegations", "أشار الوفد نفسه", "The same delegation"),
        ("delegates", "أشار المندوب نفسه", "The same delegate"),
        ("representatives", "أشار الممثل نفسه", "The same representative"),
        ("members", "أشار العضو نفسه", "The same member"),
        ("member_states", "أشارت الدولة العضو نفسها", "The same Member State"),
        ("states_parties", "أشارت الدولة الطرف نفسها", "The same State party"),
        ("participants", "أشار المشارك نفسه", "The same participant"),
        ("groups", "أشارت المجموعة الإقليمية نفسها", "The same regional group"),
        ("state_groups", "أشارت مجموعة الدول نفسها", "The same group of States"),
        ("delegation_groups", "أشارت مجموعة الوفود نفسها", "The same group of delegations"),
        ("entities", "أشار كيان الأمم المتحدة نفسه", "The same United Nations entity"),
    )
)

ADVERBS = tuple(
    case
    for adverb, ar, en in (
        ("generally", "بوجه عام", "generally"),
        ("widely", "على نطاق واسع", "widely"),
        ("strongly", "بقوة", "strongly"),
        ("once_again", "مجدداً", "once again"),
        ("unanimously", "بالإجماع", "unanimously"),
        ("increasingly", "بصورة متزايدة", "increasingly"),
    )
    for case in (
        _case(
            f"أشارت الوفود {ar} إلى التقدم المحرز.",
            f"Delegations {en} referred to the progress made.",
            _made("all", adverb=adverb),
        ),
        _case(
            f"أُشير {ar} إلى التقدم المحرز.",
            f"Reference was {en} made to the progress made.",
            _made("all", form="mentioned", adverb=adverb),
        ),
    )
)

# An adverb beside "also", after أن, with a verb of two words, a noun, and a verb typed without a speaker.
ADVERBS_AMONG_OTHERS = (
    _case(
        "أشارت عدة وفود أيضاً مجدداً إلى التقدم المحرز.",
        "Several delegations also once again referred to the progress made.",
        _made("several", "likewise", adverb="once_again"),
    ),
    _case(
        "غير أن الوفود أشارت بالإجماع إلى التقدم المحرز.",
        "However, delegations unanimously referred to the progress made.",
        _made("all", "however_begins", adverb="unanimously"),
    ),
    _case(
        "كما رأت الوفود بوجه عام أن الوقت ضيق.",
        "Delegations were also generally of the view that time was short.",
        point(
            "all",
            "also",
            words("رأى", "were of the view"),
            words("أن الوقت ضيق", "that time was short"),
            debaters="delegations",
            adverb="generally",
        ),
    ),
    _case(
        "لوحظ أيضاً مجدداً أن الوقت ضيق. غير أنه أُعرب بقوة عن الأمل في أن الوقت يكفي.",
        "It was also once again noted that time was short. However, the hope was strongly expressed that time"
        " sufficed.",
        point(
            "one",
            "likewise",
            NOTHING,
            words("الوقت ضيق", "time was short"),
            form="noted",
            adverb="once_again",
        ),
        point(
            "one",
            "however_begins",
            NOTHING,
            words("الوقت يكفي", "time sufficed"),
            form="hope",
            adverb="strongly",
        ),
    ),
    _case(
        "لوحظ كذلك بقوة التقدم المحرز.",
        "The progress made was further strongly noted.",
        point("one", "further", NOTHING, _PROGRESS, form="noted", of_noun="yes", adverb="strongly"),
    ),
    _case(
        "أُفيد مجدداً بالتقدم المحرز.",
        "Attention was once again drawn to the progress made.",
        point(
            "one",
            "none",
            words("أُفيد بـ", "attention was drawn to"),
            _PROGRESS,
            form="typed",
            adverb="once_again",
        ),
    ),
)

TOPICS = tuple(
    _case(
        f"{ar}، أشار وفدان إلى التقدم المحرز.",
        f"{en} financing, two delegations referred to the progress made.",
        point(
            "two",
            joins,
            _REFERRED,
            _PROGRESS,
            debaters="delegations",
            topic=words("التمويل", "financing"),
        ),
    )
    for joins, ar, en in (
        ("regarding", "بخصوص التمويل", "Regarding"),
        ("on", "بشأن التمويل", "On"),
        ("respect", "فيما يخص التمويل", "With respect to"),
    )
)

CONTRASTED = (
    _case(
        "أشار بعض الوفود إلى التقدم المحرز، في حين أثارت وفود أخرى التحديات.",
        "Some delegations referred to the progress made, while others raised the challenges.",
        _made("some"),
        _set_against("other", others="yes"),
    ),
    _case(
        "أشار بعض الوفود إلى التقدم المحرز، في حين أثارت وفود أخرى (السودان، اليمن)، بما في ذلك ثلاث مجموعات"
        " من الدول، التحديات.",
        "Some delegations referred to the progress made, while others (Sudan and Yemen), including three"
        " groups of States, raised the challenges.",
        _made("some"),
        _set_against("other", others="yes", bracketed=names(SUDAN, YEMEN), groups=Count(3)),
    ),
    _case(
        "أشار بعض الوفود إلى التقدم المحرز، في حين أثار متكلمون آخرون التحديات.",
        "Some delegations referred to the progress made, while other speakers raised the challenges.",
        _made("some"),
        _set_against("other", debaters="speakers"),
    ),
    _case(
        "في حين أشار بعض الوفود إلى التقدم المحرز، أثارت وفود أخرى التحديات. وأشارت عدة وفود إلى التقدم"
        " المحرز.",
        "While some delegations referred to the progress made, other delegations raised the challenges."
        " Several delegations referred to the progress made.",
        _made("some"),
        _set_against("other", "while_begins"),
        _made("several"),
    ),
    _case(
        "أثار أحد الوفود التحديات. وفي حين أُشير إلى التقدم المحرز، أثار وفد آخر التحديات.",
        "One delegation raised the challenges. While reference was made to the progress made, another"
        " delegation raised the challenges.",
        _set_against("one", "none"),
        _made("one", form="mentioned"),
        _set_against("another", "while_begins"),
    ),
    _case(
        "في هذا الصدد، في حين أشار بعض الوفود إلى التقدم المحرز، أثارت وفود أخرى التحديات.",
        "In that regard, while some delegations referred to the progress made, other delegations raised the"
        " challenges.",
        _made("some", "regard"),
        _set_against("other", "while_begins"),
    ),
    _case(
        "غير أنه في حين أشار بعض الوفود إلى التقدم المحرز، أثارت وفود أخرى التحديات.",
        "However, while some delegations referred to the progress made, other delegations raised the"
        " challenges.",
        _made("some", "however_begins"),
        _set_against("other", "while_begins"),
    ),
    _case(
        "في حين أشار بعض الوفود أيضاً إلى التقدم المحرز، أثارت وفود أخرى التحديات.",
        "While some delegations also referred to the progress made, other delegations raised the challenges.",
        _made("some", "also"),
        _set_against("other", "while_begins"),
    ),
    # Nothing stands before the first point of a paragraph; a text as typed can be set against another.
    _case(
        "أثارت وفود أخرى التحديات.",
        "Other delegations raised the challenges.",
        _set_against("other"),
    ),
    _case(
        "بينما انتهت المناقشة، أثارت وفود أخرى التحديات.",
        "While the debate ended, other delegations raised the challenges.",
        point("one", said=words("انتهت المناقشة", "The debate ended"), form="free"),
        _set_against("other", "while_begins"),
    ),
    _case(
        "أشار بعض الوفود إلى التقدم المحرز، في حين أثار وفد آخر التحديات. وأشارت وفود أخرى إلى التقدم"
        " المحرز.",
        "Some delegations referred to the progress made, while another delegation raised the challenges."
        " Other delegations referred to the progress made.",
        _made("some"),
        _set_against("another"),
        _made("other", "while_begins"),
    ),
)

CONTRASTED_AT_MEETINGS = (
    _case(
        "في الجلسة الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، في حين أشار بعض الوفود إلى التقدم المحرز، أثارت وفود"
        " أخرى التحديات.",
        "At the 1st meeting, on 9 March 2022, while some delegations referred to the progress made, other"
        " delegations raised the challenges.",
        point("some", "none", _REFERRED, _PROGRESS, "delegations", sittings=at((1, 9))),
        _set_against("other", "while_begins"),
    ),
    _case(
        "أشار بعض الوفود إلى التقدم المحرز، في حين أنه، في الجلسة نفسها، أثارت وفود أخرى التحديات.",
        "Some delegations referred to the progress made, while, at the same meeting, other delegations raised"
        " the challenges.",
        _made("some"),
        point("other", "while", _RAISED, _CHALLENGES, "delegations", sittings=AGAIN),
    ),
)

CASES = (
    *(*NOUNS, *NOUNS_AFTER, *THE_SAME),
    *(*ADVERBS, *ADVERBS_AMONG_OTHERS),
    *(*TOPICS, *CONTRASTED, *CONTRASTED_AT_MEETINGS),
)
