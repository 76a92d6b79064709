"""The facts that only the script has, such as speakers, hours and durations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Literal

from wgdesk.reads.values.names import Gender, Name, Person
from wgdesk.reads.values.words import NO_WORDS, Words

# The gender of a person, for grammatical agreement; empty if unknown.
SomeGender = Gender | Literal[""]

SpeakerRole = Literal["representative", "observer", "secretariat", "panellist", "person", "guest", "nobody"]
SpeechKind = Literal["statement", "presentation", "question", "answer", "message"]
Purpose = Literal["none", "question", "answer", "position", "vote", "reply"]


@dataclass(frozen=True)
class Speaker:
    """Somebody who has, had or will have the floor.

    ``gender`` is that of the person speaking. ``behalf`` is the group for which they speak, ``aligned`` are
    the delegations that align themselves with the statement.
    """

    role: SpeakerRole
    gender: SomeGender = ""
    organization: bool = False  # not a State, so not called a delegation
    name: Name | None = None
    person: Person | None = None
    guest: str = ""
    behalf: Words = NO_WORDS
    aligned: tuple[Name, ...] = ()
    speech: SpeechKind = "statement"
    purpose: Purpose = "none"


@dataclass(frozen=True)
class Lasting:
    """A duration in whole seconds, at least one."""

    seconds: int


@dataclass(frozen=True)
class SpeakingLimits:
    """The time limits of statements in seconds, by the kind of speaker; 0: no limit."""

    group: int
    state: int
    observer: int
    organization: int


@dataclass(frozen=True)
class SittingNumber:
    """A sitting; ``resumed`` if it is in a resumed part of the meeting.

    ``n``: its number, 0 if it has none. ``organizing``: an organizational sitting, which is not counted among
    those of the session.
    """

    n: int
    resumed: bool = False
    organizing: bool = False


@dataclass(frozen=True)
class Hour:
    """A time of day in the meeting's zone; None if unknown."""

    at: time | None


@dataclass(frozen=True)
class Hours:
    """Two times of one day in the meeting's zone."""

    begins: time
    ends: time


@dataclass(frozen=True)
class Day:
    """A date, said with the day of the week."""

    day: date


@dataclass(frozen=True)
class When:
    """A day and hour as said on the day ``told_on``: today, tomorrow or with the date."""

    day: date
    told_on: date
    at: time | None


@dataclass(frozen=True)
class ItemLabel:
    """An agenda item as cited, with its title: 3; 3 (a) if ``sub`` is 1; 3 (a) (i) if ``inner`` is 1."""

    number: int
    sub: int | None
    title: Words
    inner: int | None = None


@dataclass(frozen=True)
class ItemLabels:
    """Agenda items considered jointly, or a single one; at least one."""

    items: tuple[ItemLabel, ...]


@dataclass(frozen=True)
class Numbers:
    """The numbers of recommendations or paragraphs: sorted, at least one."""

    numbers: tuple[int, ...]


@dataclass(frozen=True)
class Candidate:
    """A person nominated for an office; ``chair`` is the Chair's gender, for the title of a Vice-Chair."""

    office: str
    person: Person
    chair: SomeGender


@dataclass(frozen=True)
class Candidates:
    """The persons nominated, at least one."""

    people: tuple[Candidate, ...]


@dataclass(frozen=True)
class Remaining:
    """The number of speakers still on the list, at least one."""

    n: int


@dataclass(frozen=True)
class Votes:
    """A number of votes, said in figures, with thousands separated as in the report."""

    n: int


ScriptFact = (
    Speaker
    | Lasting
    | SpeakingLimits
    | SittingNumber
    | Hour
    | Hours
    | Day
    | When
    | ItemLabel
    | ItemLabels
    | Numbers
    | Candidate
    | Candidates
    | Remaining
    | Votes
)
