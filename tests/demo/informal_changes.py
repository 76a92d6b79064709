"""Changes that bring out phrases on what informal bodies did, which the demonstration lacks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.demo.action_changes import by_officer
from tests.demo.course_changes import Shown, option
from tests.demo.play import Play
from wgdesk.acts import informal, programme
from wgdesk.model import InformalKind, InformalOffice, InformalVerb, Office


def _stepped(play: Play, verb: InformalVerb, text: Mapping[str, str] | None = None, **facts: Any) -> None:
    body = play.do(informal.add_informal_body, kind=InformalKind.DRAFTING_GROUP)
    step = play.do(informal.add_informal_step, informal_body_id=body, verb=verb, text=text)
    play.do(informal.edit_informal_step, informal_step_id=step, **facts)


def heard(play: Play) -> None:
    _stepped(play, InformalVerb.HEARD, {"ar": "إحاطة", "en": "a briefing"}, first=2)


def in_other_words(play: Play) -> None:
    _stepped(play, InformalVerb.FREE, {"ar": "قُدمت مقترحات", "en": "proposals were made"}, first=2)


def considered_there(play: Play) -> None:
    item = play.do(programme.add_item, title={"ar": "أ", "en": "A"}, substantive=True)
    _stepped(play, InformalVerb.CONSIDERED, item_id=item, first=2)


def rapporteur(play: Play) -> None:
    body = play.do(informal.add_informal_body, kind=InformalKind.DRAFTING_GROUP)
    chair = next(one.person_id for one in play.record().officers if one.office == Office.CHAIR)
    office = InformalOffice.RAPPORTEUR
    play.do(informal.add_informal_officer, informal_body_id=body, person_id=chair, office=office)


def introduced_as_its_chair(play: Play) -> None:
    chair = next(one.person_id for one in play.record().officers if one.office == Office.CHAIR)
    body = play.do(informal.add_informal_body, kind=InformalKind.DRAFTING_GROUP)
    facts = {"item_id": play.item(3), "chaired_by_id": chair}
    play.do(informal.edit_informal_body, informal_body_id=body, **facts)
    option("introducers", "capacity")(play)
    by_officer(play)


_HEARD: Shown = (
    heard,
    "وفي جلسته الثانية، استمع فريق الصياغة إلى إحاطة.",
    "At its 2nd meeting, the drafting group heard a briefing.",
)
_FREE: Shown = (
    in_other_words,
    "وفي الجلسة الثانية لفريق الصياغة، قُدمت مقترحات.",
    "At the 2nd meeting of the drafting group, proposals were made.",
)
_SERVED: Shown = (
    rapporteur,
    "وشغلت منصب مقررة فريق الصياغة سعادة السيدة سلمى القصراوي (الأردن).",
    "Ms. Salma Qasrawi (Jordan) served as Rapporteur of the drafting group.",
)
INFORMAL: Mapping[str, Shown] = {
    **dict.fromkeys(("informal-step", "step-verb", "step-text", "step-object"), _HEARD),
    **dict.fromkeys(("step-at", "step-meetings", "step-dated"), _HEARD),
    "informal-free": _FREE,
    "officer-of-informal": (
        introduced_as_its_chair,
        "وعرضت الرئيسة، بصفتها رئيسة فريق الصياغة، مشروع المقرر.",
        "The Chair, in her capacity as Chair of the drafting group, introduced the draft decision.",
    ),
    **dict.fromkeys(("informal-officers", "informal-office"), _SERVED),
    "consideration-elsewhere": (
        considered_there,
        'من جدول الأعمال، المعنون "أ"، في الجلسة الثانية لفريق الصياغة.',
        "entitled “A”, was considered at the 2nd meeting of the drafting group.",
    ),
}
