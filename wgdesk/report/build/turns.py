"""Changes a doubtful fact of the record to the other value that its mark gives, or to an unknown one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from wgdesk.language_table import by_letters
from wgdesk.model import (
    ActionVerb,
    DocumentKind,
    Honorific,
    Manner,
    Mode,
    Office,
    Quantifier,
    VoteChoice,
)
from wgdesk.reads.values.marks import DoubtNow
from wgdesk.reads.values.names import Name
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words
from wgdesk.report.build.readings import day_of, key_of, number_of
from wgdesk.report.build.turned_rows import (
    UNKNOWN,
    RecordChange,
    put_person,
    put_presiding,
    put_row,
    row_of,
    unlike,
    with_stranger,
)


@dataclass(frozen=True)
class Turned:
    """The effect of a doubt on the record: two changes, for the other and the unknown reading.

    Each is None if there is nothing to change.
    """

    other: RecordChange | None = None
    unknown: RecordChange | None = None


SHOWN = Turned()  # no change: the sentence shows the doubt itself
Turn = Callable[[Record, DoubtNow], Turned]


def text_turn(words: Words, alternative: str, put: Callable[[Words], RecordChange]) -> Turned:
    """Change a text to the one that the mark gives, in that language; in other languages it is unknown."""
    if not alternative:
        return Turned(unknown=put(unlike(words)))
    lang = by_letters(alternative)
    texts = dict(words.texts) | {lang: alternative}
    rest = len(words.texts) > (words.get(lang) is not None)
    return Turned(put(Words(tuple(sorted(texts.items())))), put(unlike(words, but=lang)) if rest else None)


def flag(rows: str, column: str) -> Turn:
    """Negate a flag, whatever the mark says."""

    def turn(record: Record, mark: DoubtNow) -> Turned:
        so = getattr(row_of(record, rows, mark.row), column)
        return Turned(put_row(rows, mark.row, **{column: not so}))

    return turn


def choice(rows: str, column: str, values: Iterable[str], elses: tuple[str, str]) -> Turn:
    """Change one of several ``values``.

    If the mark gives none of them, use the first of ``elses`` that is not the current value.
    """
    known = {str(one): one for one in values}

    def turn(record: Record, mark: DoubtNow) -> Turned:
        put, current = partial(put_row, rows, mark.row), getattr(row_of(record, rows, mark.row), column)
        if mark.alternative in known and mark.alternative != current:
            return Turned(put(**{column: known[mark.alternative]}))
        other = elses[0] if elses[0] != current else elses[1]
        return Turned(unknown=put(**{column: known.get(other, other)}))

    return turn


def _meeting_text(field: str) -> Turn:
    def put(words: Words) -> RecordChange:
        def change(record: Record) -> Record:
            meeting = record.meeting
            return replace(record, meeting=replace(meeting, texts={**meeting.texts, field: words}))

        return change

    return lambda record, mark: text_turn(record.meeting.text(field), mark.alternative, put)


def _grouping_name(record: Record, mark: DoubtNow) -> Turned:
    def put(words: Words) -> RecordChange:
        return lambda found: replace(found, groupings={**found.groupings, mark.row: words})

    return text_turn(record.groupings[mark.row], mark.alternative, put)


def _running_name(record: Record, mark: DoubtNow) -> Turned:
    person = record.people[mark.row]
    return text_turn(
        person.running or person.name, mark.alternative, lambda words: put_person(mark.row, running=words)
    )


def _gender(record: Record, mark: DoubtNow) -> Turned:
    other = "m" if record.people[mark.row].gender == "f" else "f"
    return Turned(put_person(mark.row, gender=other))


def _honorific(record: Record, mark: DoubtNow) -> Turned:
    """Change to the honorific of the mark; if it gives none, to none, or from none to that of ministers."""
    usual = "" if record.people[mark.row].style else Honorific.MINISTER.value
    other = mark.alternative if mark.alternative in set(Honorific) else usual
    return Turned(put_person(mark.row, style=other))


def _persons_delegation(record: Record, mark: DoubtNow) -> Turned:
    other = key_of(mark.alternative, record.delegations)
    if other is not None:
        known = other
        return Turned(lambda found: put_person(mark.row, delegation=found.delegations[known].name)(found))
    return Turned(unknown=put_person(mark.row, delegation=Name(UNKNOWN, ())))


def _sitting_of(rows: str, column: str) -> Turn:
    """Change the sitting of an event; if the mark gives none, the sentence shows the doubt itself."""

    def turn(record: Record, mark: DoubtNow) -> Turned:
        other = key_of(mark.alternative, (sitting.id for sitting in record.sittings))
        return SHOWN if other is None else Turned(put_row(rows, mark.row, **{column: other}))

    return turn


def _sitting_day(record: Record, mark: DoubtNow) -> Turned:
    day = day_of(mark.alternative)
    return SHOWN if day is None else Turned(put_row("sittings", mark.row, day=day))


def _sitting_number(record: Record, mark: DoubtNow) -> Turned:
    number = number_of(mark.alternative)
    return SHOWN if number is None else Turned(put_row("sittings", mark.row, number=number))


def _person_of(rows: str) -> Turn:
    """Change the person of an officer, a panellist or a statement."""

    def turn(record: Record, mark: DoubtNow) -> Turned:
        row, put = row_of(record, rows, mark.row), partial(put_row, rows, mark.row)
        if row is None:
            return SHOWN
        other = key_of(mark.alternative, record.people)
        if other is not None:
            return Turned(put(person_id=other))
        if row.person_id is None:
            return SHOWN

        def unknown(found: Record) -> Record:
            found, key = with_stranger(found, row.person_id)
            return put(person_id=key)(found)

        return Turned(unknown=unknown)

    return turn


def _group_of(rows: str) -> Turn:
    """Change the group on whose behalf a panellist or a delegation spoke."""

    def turn(record: Record, mark: DoubtNow) -> Turned:
        row, put = row_of(record, rows, mark.row), partial(put_row, rows, mark.row)
        if row is None:
            return SHOWN
        other = key_of(mark.alternative, record.groupings)
        if other is not None:
            return Turned(put(grouping_id=other))
        if row.grouping_id is None:
            return SHOWN

        def unknown(found: Record) -> Record:
            key = min(0, *found.groupings) - 1
            groupings = {**found.groupings, key: unlike(found.groupings[row.grouping_id])}
            return put(grouping_id=key)(replace(found, groupings=groupings))

        return Turned(unknown=unknown)

    return turn


def _unnamed(record: Record, mark: DoubtNow) -> Turned:
    """Change how many organizations are recorded without names."""
    n, other = row_of(record, "lists", mark.row).unnamed, number_of(mark.alternative)
    if other is not None and other != n:
        return Turned(put_row("lists", mark.row, unnamed=other))
    return Turned(unknown=put_row("lists", mark.row, unnamed=n + 100))


def _ballot(record: Record, mark: DoubtNow) -> Turned:
    """Change what a delegation did in a vote; if the mark gives none, it abstained or, if not, was for it."""
    action = next(row for row in record.actions if mark.row in {one.id for one in row.ballots})
    ballot = next(one for one in action.ballots if one.id == mark.row)

    def put(choice: VoteChoice) -> RecordChange:
        def change(found: Record) -> Record:
            now = row_of(found, "actions", action.id).ballots  # as others in doubt have changed them
            ballots = (replace(one, choice=choice) if one.id == ballot.id else one for one in now)
            return put_row("actions", action.id, ballots=tuple(ballots))(found)

        return change

    given = next((choice for choice in VoteChoice if choice == mark.alternative), ballot.choice)
    if given != ballot.choice:
        return Turned(put(given))
    abstained = ballot.choice == VoteChoice.ABSTAINING
    return Turned(unknown=put(VoteChoice.IN_FAVOUR if abstained else VoteChoice.ABSTAINING))


def _verb(record: Record, mark: DoubtNow) -> Turned:
    """Change the verb of an action; an unknown one is another with which a sentence is built alike."""
    verb = row_of(record, "actions", mark.row).verb
    elses = next((those for those in _ALIKE if verb in those), ("adopted", "approved"))
    return choice("actions", "verb", ActionVerb, elses)(record, mark)


_ALIKE = (("decided", "agreed"), ("took_note", "welcomed"), ("requested", "invited"))


def _office(record: Record, mark: DoubtNow) -> Turned:
    # An unknown office is printed like that of the Chair, and nothing else depends on it.
    chair = row_of(record, "officers", mark.row).office == Office.CHAIR
    return choice("officers", "office", Office, ("vice_chair" if chair else "",) * 2)(record, mark)


def _presiding(record: Record, mark: DoubtNow) -> Turned:
    other = key_of(mark.alternative, (officer.id for officer in record.officers))
    if other is not None:
        return Turned(put_presiding(mark.row, other))
    held = {one.id: one.officer_id for sitting in record.sittings for one in sitting.presiding}
    officer = row_of(record, "officers", held[mark.row])

    def unknown(found: Record) -> Record:
        found, person = with_stranger(found, officer.person_id)
        key = min(0, *(known.id for known in found.officers)) - 1
        office = Office.VICE_CHAIR if officer.office == Office.CHAIR else Office.CHAIR
        stranger = OfficerNow(
            id=key, office=office, person_id=person, elected_at_id=None, by_acclamation=False
        )
        return put_presiding(mark.row, key)(replace(found, officers=(*found.officers, stranger)))

    return Turned(unknown=unknown)


# The change for a doubt on each of these. For all other facts the sentence, if any, shows the doubt itself.
TURNS: Mapping[tuple[str, str], Turn] = {
    **{
        ("meeting", field): _meeting_text(field)
        for field in (
            *("parent_full", "parent_medium", "parent_short"),
            *("body_full", "body_short", "instrument_short"),
        )
    },
    ("meeting", "mode"): choice("meeting", "mode", Mode, ("in_person", "hybrid")),
    ("meeting", "rapporteur_finalizes"): flag("meeting", "rapporteur_finalizes"),
    ("sitting", "number"): _sitting_number,
    ("sitting", "day"): _sitting_day,
    ("sitting", "resumed"): flag("sittings", "resumed"),
    ("sitting", "inquorate"): flag("sittings", "inquorate"),
    ("presiding", "officer_id"): _presiding,
    ("item_sitting", "sitting_id"): _sitting_of("taken_up", "sitting_id"),
    ("decision", "sitting_id"): _sitting_of("decisions", "sitting_id"),
    ("decision", "manner"): choice("decisions", "manner", Manner, ("consensus", "vote")),
    ("decision", "orally_amended"): flag("decisions", "orally_amended"),
    ("decision", "orally_revised"): flag("decisions", "orally_revised"),
    ("grouping", "name"): _grouping_name,
    ("person", "running"): _running_name,
    ("person", "gender"): _gender,
    ("person", "honorific"): _honorific,
    ("person", "delegation_id"): _persons_delegation,
    ("officer", "person_id"): _person_of("officers"),
    ("officer", "office"): _office,
    ("officer", "by_acclamation"): flag("officers", "by_acclamation"),
    ("panellist", "person_id"): _person_of("panellists"),
    ("panellist", "grouping_id"): _group_of("panellists"),
    ("request", "person_id"): _person_of("statements"),
    ("request", "grouping_id"): _group_of("statements"),
    ("point", "quantifier"): choice("points", "quantifier", Quantifier, ("all", "some")),
    ("reservation", "dissociates"): flag("reservations", "dissociates"),
    ("attendance_list", "unnamed"): _unnamed,
    ("action", "sitting_id"): _sitting_of("actions", "sitting_id"),
    ("action", "verb"): _verb,
    ("action", "manner"): choice("actions", "manner", Manner, ("consensus", "vote")),
    ("action", "orally_amended"): flag("actions", "orally_amended"),
    ("action", "orally_revised"): flag("actions", "orally_revised"),
    ("ballot", "choice"): _ballot,
    ("sponsor", "introduced"): flag("sponsors", "introduced"),
    ("document", "kind"): choice("documents", "kind", DocumentKind, ("other", "note")),
    ("document", "by_secretariat"): flag("documents", "by_secretariat"),
}
