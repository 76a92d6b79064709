"""Informal bodies: they are established, and their Chairs report."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.phrasing.sentences.facts import words
from tests.script import scenes as s
from tests.script.said.base import COMMITTEE_SCENE, DECIDED_AR, DECIDED_EN, PLAIN, Said
from tests.script.said.people import FRIENDS
from wgdesk.model import InformalKind
from wgdesk.reads.values.actions import SponsorNow
from wgdesk.reads.values.informal_bodies import InformalBodyNow
from wgdesk.reads.values.words import NO_WORDS
from wgdesk.script import organized
from wgdesk.script.happening import Happening


def body(**other: Any) -> InformalBodyNow:
    """Return a drafting group that Victor Rausch chairs."""
    given = {
        "kind": InformalKind.DRAFTING_GROUP,
        "item_id": None,
        "established_at_id": None,
        "chaired_by_id": 6,
        "meetings": 2,
        "reported_at_id": None,
        "name": NO_WORDS,
        "mandate": words("لوضع نص", "to draft a text"),
        "report": NO_WORDS,
        **other,
    }
    return InformalBodyNow(id=1, **given)


NAMED = body(name=words("لجنة وثائق التفويض", "Credentials Committee"), mandate=NO_WORDS, chaired_by_id=1)
STOPPED = replace(
    NAMED,
    name=words("لجنة وثائق التفويض.", "Credentials Committee."),
    mandate=words("للنظر فيها.", "to consider them."),
)
WISH_AR = "هل لي أن أعتبر أن الفريق العامل يرغب في أن ينشئ"
WISH_EN = "May I take it that the Working Group wishes to establish"

INFORMAL = (
    *(
        Said(
            f"who sponsored {en} introduces it",
            organized.introduced(
                PLAIN,
                Happening("introduce", texts=texts, action=action),
                SponsorNow(1, 1, True),
            ),
            f"أعطي الكلمة الآن لوفد *البرازيل* الموقر لعرض {ar}. أشكر وفد البرازيل الموقر.",
            f"I give the floor to the distinguished representative of *Brazil* to introduce {en}. "
            "I thank the distinguished representative of Brazil.",
        )
        for texts, action, ar, en in (
            ((s.recommendation(3),), None, "التوصية ٣", "recommendation 3"),
            (
                (),
                s.action("adopted", "مشروع المقرر", "the draft decision"),
                "مشروع المقرر",
                "the draft decision",
            ),
        )
    ),
    Said(
        "a group is established with its mandate",
        organized.established(PLAIN, body()),
        f"{WISH_AR} فريق صياغة لوضع نص؟ {DECIDED_AR}",
        f"{WISH_EN} a drafting group to draft a text? {DECIDED_EN}",
    ),
    *(
        Said(
            f"a stop was typed behind its name: {name}",
            moment,
            ar,
            en,
        )
        for name, moment, ar, en in (
            (
                "established",
                organized.established(PLAIN, STOPPED),
                f"{WISH_AR} لجنة وثائق التفويض للنظر فيها؟ {DECIDED_AR}",
                f"{WISH_EN} the Credentials Committee to consider them? {DECIDED_EN}",
            ),
            (
                "heard",
                organized.reported(PLAIN, STOPPED),
                "أعطي الكلمة الآن لرئيسة لجنة وثائق التفويض، السيدة ليلى بن سالم، لتقديم تقرير عن نتائج "
                "الأعمال. أشكر رئيسة لجنة وثائق التفويض.",
                "I give the floor to the Chair of the Credentials Committee, Ms. Leila Ben Salem, to report "
                "on the results of its work. I thank the Chair of the Credentials Committee.",
            ),
        )
    ),
    Said(
        "a committee that has a name",
        organized.established(PLAIN, NAMED),
        f"{WISH_AR} لجنة وثائق التفويض؟ {DECIDED_AR}",
        f"{WISH_EN} the Credentials Committee? {DECIDED_EN}",
    ),
    Said(
        "a committee establishes it",
        organized.established(COMMITTEE_SCENE, body()),
        f"هل لي أن أعتبر أن اللجنة المخصصة ترغب في أن تنشئ فريق صياغة لوضع نص؟ {DECIDED_AR}",
        "May I take it that the Ad Hoc Committee wishes to establish a drafting group to draft a text? "
        f"{DECIDED_EN}",
    ),
    Said(
        "friends establish it",
        organized.established(s.scene(texts={"body_short": FRIENDS, "body_full": FRIENDS}), body()),
        f"هل لي أن أعتبر أن الأصدقاء يرغبون في أن ينشئوا فريق صياغة لوضع نص؟ {DECIDED_AR}",
        f"May I take it that the Friends wish to establish a drafting group to draft a text? {DECIDED_EN}",
        (("term_body", "plural"),),
    ),
    Said(
        "its Chair reports, a woman",
        organized.reported(PLAIN, NAMED),
        "أعطي الكلمة الآن لرئيسة لجنة وثائق التفويض، السيدة ليلى بن سالم، لتقديم تقرير عن نتائج الأعمال. "
        "أشكر رئيسة لجنة وثائق التفويض.",
        "I give the floor to the Chair of the Credentials Committee, Ms. Leila Ben Salem, to report on the "
        "results of its work. I thank the Chair of the Credentials Committee.",
    ),
    Said(
        "nobody knows who chairs it",
        organized.reported(PLAIN, body(chaired_by_id=None)),
        "أعطي الكلمة الآن لرئيس فريق الصياغة لتقديم تقرير عن نتائج الأعمال. أشكر رئيس فريق الصياغة.",
        "I give the floor to the Chair of the drafting group to report on the results of its work. "
        "I thank the Chair of the drafting group.",
    ),
    Said(
        "whoever presides chairs it",
        organized.reported(PLAIN, body(chaired_by_id=8)),
        "سأقدم الآن تقريراً عن نتائج أعمال فريق الصياغة.",
        "I shall now report on the results of the work of the drafting group.",
    ),
)
