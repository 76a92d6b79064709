"""A meeting of invented people, as the reads give it, for the tests of the script."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from tests.phrasing.sentences.facts import (
    AFRICAN_GROUP,
    DISARMAMENT,
    GROUP_77,
    IRAN,
    JAPAN,
    MIGRATION,
    RED_CROSS,
    SUDAN,
    name,
    words,
)
from wgdesk.live.situation import Situation
from wgdesk.model import ActionVerb, Manner, PanelKind, PanelRole, Voting
from wgdesk.reads.values.actions import ActionNow
from wgdesk.reads.values.floor import Floor, RequestNow, RulingNow
from wgdesk.reads.values.names import Gender, Name, Person, Style
from wgdesk.reads.values.outcome import (
    ClusterNow,
    DocumentNow,
    MotionNow,
    Outcome,
    PanellistNow,
    PanelNow,
    PassageNow,
    RecommendationNow,
    ReservationNow,
)
from wgdesk.reads.values.programme import (
    DecisionNow,
    ItemNow,
    OfficerNow,
    PresidingNow,
    Programme,
    SittingNow,
    SlotNow,
    SuspensionNow,
    TakenUpNow,
)
from wgdesk.reads.values.roster import DelegationNow, GroupingNow, PersonNow, Roster
from wgdesk.reads.values.words import NO_WORDS, Words
from wgdesk.script.scene import Scene
from wgdesk.script.situations import known_of

NOW = datetime(2022, 3, 9, 10, 30, tzinfo=UTC)  # 11.30 a.m. in Vienna

BRAZIL = name("BRA", "البرازيل", "Brazil")
PORTUGAL = name("PRT", "البرتغال", "Portugal")
HOLY_SEE = name("VAT", "الكرسي الرسولي", "Holy See", "m", "the")
HEALTH = name("WHO", "منظمة الصحة العالمية", "World Health Organization", article="the")
GROWERS = name("GRW", "مزارعو الزيتون", "Olive Growers")
NAMELESS = Name("XYZ", ())
EU_GROUP = words("الاتحاد الأوروبي", "the European Union")

# key: name, list of the attendance section
_DELEGATES: Mapping[int, tuple[Name, str]] = {
    1: (BRAZIL, "parties"),
    2: (PORTUGAL, "parties"),
    3: (SUDAN, "parties"),
    4: (JAPAN, "signatories"),
    5: (HOLY_SEE, "non_signatories"),
    6: (MIGRATION, "igo"),
    7: (RED_CROSS, "permanent_observer"),
    8: (DISARMAMENT, "un_secretariat"),
    9: (HEALTH, "specialized_agency"),
    10: (IRAN, "parties"),
    11: (NAMELESS, "parties"),
    12: (GROWERS, "igo"),
}
_GROUPS = {1: EU_GROUP, 2: GROUP_77, 3: AFRICAN_GROUP}


def person(
    ar: str, en: str, gender: Gender, *function: str, style: Style = "", of: Name | None = None
) -> Person:
    """Return a person; ``function`` in both languages or none."""
    does = words(*function) if function else Words()
    return Person(words(ar, en), Words(), gender, style, does, of)


LEILA = person("ليلى بن سالم", "Leila Ben Salem", "f", of=BRAZIL)
PAULO = person("باولو سوزا", "Paulo Sousa", "m", of=PORTUGAL)
AMINA = person("أمينة ديالو", "Amina Diallo", "f", "وزيرة العدل", "Minister of Justice", style="minister")
HASSAN = person("حسن الأمين", "Hassan Elamin", "m", "سفير", "Ambassador", style="ambassador", of=SUDAN)
NORA = person("نورا خليل", "Nora Khalil", "f", "أمينة الفريق العامل", "Secretary of the Working Group")
VICTOR = person("فيكتور راوش", "Victor Rausch", "m", "قاض", "Judge")
OLGA = person("أولغا بتروفا", "Olga Petrova", "f", "أستاذة", "Professor")
SELMA = person("سلمى حداد", "Selma Haddad", "f")

SALWA = person("الأميرة سلوى بنت عمران", "Princess Salwa bint Omran", "f", style="highness")
FARIS = person("الأمير فارس بن عمران", "Prince Faris bin Omran", "m", style="highness")

# key: person, delegation, secretariat
_PEOPLE: dict[int, tuple[Person, int | None, bool]] = {
    1: (LEILA, 1, False),
    2: (PAULO, 2, False),
    3: (AMINA, 10, False),
    4: (HASSAN, 3, False),
    5: (NORA, None, True),
    6: (VICTOR, None, False),
    7: (OLGA, None, False),
    8: (SELMA, None, False),
    9: (SALWA, None, False),
    10: (FARIS, None, False),
}
# Of these only the State is known.
_PEOPLE[20] = (Person(Words(), Words(), "", "", Words(), BRAZIL), 1, False)
_PEOPLE[21] = (Person(Words(), Words(), "f", "", Words(), BRAZIL), 1, False)
_HONOURED = ((SALWA, "royal_highness"), (FARIS, "royal_highness"), (HASSAN, "president"), (SALWA, "majesty"))
_HONOURED += ((FARIS, "majesty"), (VICTOR, "eminence"), (OLGA, "prime_minister"), (OLGA, "doctor"))
_HONOURED += ((VICTOR, "doctor"),)
_PEOPLE |= {
    n: (replace(one, style=style, delegation=None), None, False)
    for n, (one, style) in enumerate(_HONOURED, 11)
}

ROSTER = Roster(
    delegations={
        key: DelegationNow(key, one.code, one, listed, listed == "parties", None, key, registration=key)
        for key, (one, listed) in _DELEGATES.items()
    },
    groups={key: GroupingNow(key, str(key), one, False) for key, one in _GROUPS.items()},
    people={key: PersonNow(key, one, of, office, rank=None) for key, (one, of, office) in _PEOPLE.items()},
)

TRAFFICKING = words("الاتجار بالأشخاص", "Trafficking in persons")


def item(key: int, number: int, parent: int | None = None, **other: Any) -> ItemNow:
    """Return an item, substantive and with a title unless said otherwise."""
    given = {"substantive": True, "no_issues": False, "closed_at": None, "title": TRAFFICKING, **other}
    return ItemNow(id=key, number=number, parent_id=parent, label=str(number), short=Words(), **given)


def sitting(number: int, **other: Any) -> SittingNow:
    """Return a sitting of 9 March 2022; its key is its number."""
    given: dict[str, Any] = {
        "day": date(2022, 3, 9),
        "planned_begin": None,
        "planned_end": None,
        "opened_at": None,
        "closed_at": None,
        "resumed": False,
        "suspensions": (),
        "presiding": (),
        **other,
    }
    return SittingNow(id=number, number=number, **given)


CHAIR = OfficerNow(1, "chair", 8, None, True)  # Selma Haddad
MAN_CHAIR = OfficerNow(1, "chair", 6, None, True)
VICE_CHAIR = OfficerNow(2, "vice_chair", 6, None, True)


def programme(**other: Any) -> Programme:
    """Return the ninth meeting of the Working Group on Firearms: two sittings and a substantive item."""
    given: dict[str, Any] = {
        "texts": {
            "body_short": words("الفريق العامل", "Working Group"),
            "body_full": words("الفريق العامل المعني بالأسلحة النارية", "Working Group on Firearms"),
        },
        "options": {},
        "sittings": (sitting(1), sitting(2)),
        "items": (item(1, 1), item(2, 2)),
        "taken_up": (),
        "slots": (),
        "decisions": (),
        "officers": (CHAIR,),
        **other,
    }
    return Programme(
        meeting_id=1,
        ordinal=9,
        first_day=date(2022, 3, 9),
        last_day=date(2022, 3, 11),
        zone="Europe/Vienna",
        closed_at=None,
        informal_bodies=(),
        message="",
        **given,
    )


EMPTY = Outcome((), (), (), (), (), {})


def outcome(**other: Any) -> Outcome:
    """Return an outcome of the meeting with only what is given."""
    return replace(EMPTY, **other)


def scene(at: int | None = None, out: Outcome = EMPTY, **other: Any) -> Scene:
    """Return sitting number ``at`` of a meeting, the first unless said otherwise."""
    course = programme(**other)
    return Scene(course, ROSTER, out, next(one for one in course.sittings if at in (None, one.number)))


def known(course: Programme, *floors: Floor, out: Outcome | None = EMPTY) -> Situation:
    """Return the situation of a meeting with these floors."""
    return known_of(course, ROSTER, out, floors)


def entry(key: int, delegation: int | None = None, someone: int | None = None, **other: Any) -> RequestNow:
    """Return a waiting request on the list of speakers under item 1 at the first sitting."""
    given: dict[str, Any] = {
        "sitting_id": 1,
        "item_id": 1,
        "lane": "list",
        "kind": "general",
        "medium": "room",
        "grouping_id": None,
        "guest": "",
        "aligned": (),
        "asked_at": NOW,
        "called_at": None,
        "begun_at": None,
        "ended_at": None,
        "withdrawn_at": None,
        "absent_at": None,
        "deferred_at": None,
        "interrupted": False,
        "allotted": None,
        "consented": False,
        "text_at": None,
        "struck": "",
        "note": "",
        "pauses": (),
        "ruling": None,
        "nth": 1,
        **other,
    }
    return RequestNow(id=key, delegation_id=delegation, person_id=someone, place=float(key), **given)


def ago(minutes: float) -> datetime:
    """Return the moment so many minutes before now."""
    return NOW - timedelta(minutes=minutes)


def speaking(key: int, delegation: int | None = None, someone: int | None = None, **other: Any) -> RequestNow:
    """Return a speaker who has had the floor for two minutes."""
    return entry(key, delegation, someone, **{"called_at": ago(2), "begun_at": ago(2), **other})


def finished(key: int, delegation: int | None = None, someone: int | None = None, **other: Any) -> RequestNow:
    """Return a speaker who ended a minute ago."""
    return entry(
        key, delegation, someone, **{"called_at": ago(5), "begun_at": ago(5), "ended_at": ago(1), **other}
    )


def floor(*entries: RequestNow, under: int | None = 1, at: int = 1) -> Floor:
    """Return the floor of an item."""
    return Floor(at, under, entries)


def panel(
    *people: int,
    moderator: int | None = None,
    group: int | None = None,
    roles: Mapping[int, PanelRole] | None = None,
    **led: int | None,
) -> PanelNow:
    """Return the panel of item 1; ``roles`` of those who were there for something else than presenting."""
    seats = tuple(
        PanellistNow(
            key,
            key,
            group,
            float(key),
            float(key),
            False,
            Words(),
            role=(roles or {}).get(key, PanelRole.PANELLIST),
        )
        for key in people
    )
    return PanelNow(1, 1, 1.0, PanelKind.PANEL, False, moderator, False, Words(), Words(), seats, **led)


def taken(
    item_id: int, at: int = 1, since: datetime | None = None, until: datetime | None = None
) -> TakenUpNow:
    """Return the taking up of an item by a sitting, ten minutes ago unless said otherwise."""
    return TakenUpNow(item_id * 10 + at, item_id, at, since or ago(10), until)


def recommendation(number: int, state: str = "agreed", **other: Any) -> RecommendationNow:
    """Return a recommendation."""
    given: dict[str, Any] = {
        "proposer_id": None,
        "sitting_id": None,
        "adopted_at": None,
        "body": words("تُحث الدول على التعاون.", "States are urged to cooperate."),
        "stale": (),
        "reservations": (),
        **other,
    }
    return RecommendationNow(number, 1, number, float(number), state, **given)


def cluster(*those: RecommendationNow, heading: Words = TRAFFICKING, key: int = 1) -> ClusterNow:
    """Return a cluster."""
    return ClusterNow(key, 1.0, 1, heading, those)


def motion(
    kind: str, of: int | None = None, carried: bool | None = None, *tally: int, body: Words = NO_WORDS
) -> MotionNow:
    """Return a motion; ``tally`` in favour, against, abstaining."""
    counts = (*tally, None, None, None)[:3]
    return MotionNow(1, 1, 1, of, kind, NOW, carried, *counts, body)


def suspension(kind: str, facilitator: int | None = None, **times: datetime) -> SuspensionNow:
    """Return a suspension, five minutes old unless said otherwise."""
    given = {"suspended_at": ago(5), "resumed_at": None, **times}
    return SuspensionNow(id=1, kind=kind, facilitator_id=facilitator, reason=Words(), **given)


AGENDA_PAPER = DocumentNow(
    1, "annotated_agenda", "CTOC/COP/WG.6/2022/1", True, 1.0, *[Words()] * 3, None, None, None, False, False
)
AMENDED = PassageNow(1, "opening/held", "amended", NOW, None, Words(), Words())
PRESIDES_VICE = (PresidingNow(1, 2, 1.0),)


def decision(
    subject: str, manner: str = "consensus", *, amended: bool = False, revised: bool = False
) -> DecisionNow:
    """Return a decision of the first sitting."""
    return DecisionNow(1, subject, 1, NOW, manner, amended, revised)


def slot(item_id: int | None, at: int = 1, hour: int = 9) -> SlotNow:
    """Return a line of the timetable; in Vienna it is an hour later."""
    begins = datetime(2022, 3, 9, hour, tzinfo=UTC)
    return SlotNow(at * 100 + hour, at, item_id, begins, begins + timedelta(hours=1))


def ruled(*, text: Words | None = None, appealed: bool = False, upheld: bool = True) -> RulingNow:
    """Return a ruling."""
    said = words("الاقتراح غير مقبول", "The proposal is not receivable.")
    return RulingNow(1, said if text is None else text, appealed, upheld)


def reservation(of: int, *, dissociates: bool = False) -> ReservationNow:
    """Return a reservation."""
    return ReservationNow(1, of, dissociates, Words())


def action(
    verb: str, ar: str, en: str, manner: str = "not_stated", voting: str | None = None, *tally: int, **on: int
) -> ActionNow:
    """Return an action of the first sitting; ``tally`` in favour, against and, if it is known, abstaining."""
    given: dict[str, Any] = {"document_id": None, "recommendation_id": None, "amends_id": None, **on}
    return ActionNow(
        id=1,
        sitting_id=1,
        item_id=None,
        verb=ActionVerb(verb),
        manner=Manner(manner),
        voting=Voting(voting) if voting else None,
        in_favour=tally[0] if tally else None,
        against=tally[1] if tally else None,
        abstaining=tally[2] if len(tally) > 2 else None,
        orally_amended=False,
        orally_revised=False,
        decided_at=NOW,
        place=1.0,
        object=words(ar, en),
        ballots=(),
        introduced_by_id=None,
        introduced_at_id=None,
        consulted=False,
        facilitated_by_id=None,
        sponsors_listed=False,
        continues=False,
        lettered=False,
        reference_numbered=None,
        text_part="",
        sitting_unsaid=False,
        ground=Words(),
        number="",
        title=Words(),
        budget=None,
        condition=Words(),
        **given,
    )
