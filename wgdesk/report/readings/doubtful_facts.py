"""How each fact that may be doubted changes the record. Which ones may be is in ``rules.doubts``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from wgdesk.model import (
    ActionVerb,
    DocumentKind,
    Honorific,
    Manner,
    Medium,
    Mode,
    Office,
    PanelKind,
    Quantifier,
    RecommendationState,
    VoteChoice,
)
from wgdesk.reads.values.marks import DoubtNow
from wgdesk.reads.values.names import Name
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words
from wgdesk.report.readings.alternatives import (
    SHOWN,
    Alternate,
    Alternatives,
    choice,
    flag,
    only_given,
    put,
    reference,
    reference_or_none,
    text,
)
from wgdesk.report.readings.changed_rows import (
    UNKNOWN,
    RecordChange,
    lacks,
    put_row,
    row_of,
    with_unknown_group,
    with_unknown_officer,
    with_unknown_person,
)
from wgdesk.report.readings.given_values import day_of, key_of, number_of
from wgdesk.rules.attendance import list_of
from wgdesk.rules.doubts import is_shown


def alternatives(record: Record, mark: DoubtNow) -> Alternatives:
    """Return how a doubt changes its record; ``SHOWN`` if the sentence itself shows the doubt."""
    if lacks(record, mark.table, mark.row):
        return SHOWN
    known = _ALTERNATES.get((mark.table, mark.column))
    if known is not None:
        return known(record, mark)
    now = getattr(row_of(record, mark.table, mark.row), mark.column, None)
    return flag(record, mark) if isinstance(now, bool) and is_shown(mark.table, mark.column) else SHOWN


# -- texts -------------------------------------------------------------------------------------------------


def _meeting_text(record: Record, mark: DoubtNow) -> Alternatives:
    def changed(words: Words) -> RecordChange:
        return lambda found: put_row("meeting", mark.row, texts={**found.meeting.texts, mark.column: words})(
            found
        )

    return text(record.meeting.text(mark.column), mark.alternative, changed)


def _grouping_name(record: Record, mark: DoubtNow) -> Alternatives:
    def changed(words: Words) -> RecordChange:
        return lambda found: replace(found, groupings={**found.groupings, mark.row: words})

    return text(record.groupings[mark.row], mark.alternative, changed)


def _running_name(record: Record, mark: DoubtNow) -> Alternatives:
    person = record.people[mark.row]
    return text(person.running or person.name, mark.alternative, lambda words: put(mark, words))


def _verb_of_point(record: Record, mark: DoubtNow) -> Alternatives:
    """Change the verb of a point; to an unknown word if the mark gives none."""
    verb = row_of(record, "point", mark.row).verb
    if mark.alternative:
        return text(verb, mark.alternative, lambda words: put(mark, words))
    unlike = Words(tuple((lang, f"{UNKNOWN}{body}") for lang, body in verb.texts))
    return Alternatives(unknown=put(mark, unlike))


# -- people, delegations and offices -----------------------------------------------------------------------


def _gender(record: Record, mark: DoubtNow) -> Alternatives:
    return Alternatives(put(mark, "m" if record.people[mark.row].gender == "f" else "f"))


def _honorific(record: Record, mark: DoubtNow) -> Alternatives:
    """Change to the honorific of the mark; without one, to none, or from none to that of ministers."""
    usual = "" if record.people[mark.row].style else Honorific.MINISTER.value
    other = mark.alternative if mark.alternative in set(Honorific) else usual
    return Alternatives(put_row("person", mark.row, style=other))


def _delegation_of_person(record: Record, mark: DoubtNow) -> Alternatives:
    other = key_of(mark.alternative, record.delegations)
    if other is None:
        return Alternatives(unknown=put_row("person", mark.row, delegation=Name(UNKNOWN, ())))
    known = other
    return Alternatives(
        lambda found: put_row("person", mark.row, delegation=found.delegations[known].name)(found)
    )


def _party(record: Record, mark: DoubtNow) -> Alternatives:
    def change(found: Record) -> Record:
        row = found.delegations[mark.row]
        listed = list_of(row.category, party=not row.party, signed=row.signed, known=True)
        return put_row("delegation", mark.row, party=not row.party, listed_in=listed)(found)

    return Alternatives(change)


def _unnamed(record: Record, mark: DoubtNow) -> Alternatives:
    """Change how many organizations are recorded without names."""
    now, other = row_of(record, "attendance_list", mark.row).unnamed, number_of(mark.alternative)
    if other is not None and other != now:
        return Alternatives(put(mark, other))
    return Alternatives(unknown=put(mark, now + 100))


def _office(record: Record, mark: DoubtNow) -> Alternatives:
    # An unknown office is printed like that of the Chair, and nothing else depends on it.
    chair = row_of(record, "officer", mark.row).office == Office.CHAIR
    return choice(Office, "vice_chair" if chair else "")(record, mark)


# -- what was said and decided -----------------------------------------------------------------------------


def _item_of_statement(record: Record, mark: DoubtNow) -> Alternatives:
    """Change the item of a statement; to any other item if the mark gives none."""
    row = row_of(record, "request", mark.row)
    other = key_of(mark.alternative, (item.id for item in record.items))
    if other is not None:
        return Alternatives(put(mark, other))
    others = (item.id for item in record.items if item.parent_id is None and item.id != row.item_id)
    return Alternatives(unknown=put(mark, next(others, None)))


def _verb_of_action(record: Record, mark: DoubtNow) -> Alternatives:
    """Change the verb of an action; to one that builds the same kind of sentence if the mark gives none."""
    verb = row_of(record, "action", mark.row).verb
    elses = next((those for those in _ALIKE if verb in those), ("adopted", "approved"))
    return choice(ActionVerb, *elses)(record, mark)


_ALIKE = (
    *(("decided", "agreed"), ("took_note", "welcomed"), ("requested", "invited")),
    *(("noted", "acknowledged"), ("designated", "appointed")),
)


def _state(record: Record, mark: DoubtNow) -> Alternatives:
    """Change the state of a recommendation; to withdrawn if the mark gives none."""
    known = {str(one): one for one in RecommendationState}
    if mark.alternative in known:
        return Alternatives(put(mark, known[mark.alternative]))
    return Alternatives(unknown=put(mark, RecommendationState.WITHDRAWN))


# -- the table ---------------------------------------------------------------------------------------------

_person = reference(lambda record: record.people, with_unknown_person)
_group = reference(lambda record: record.groupings, with_unknown_group)
_presiding = reference(lambda record: (one.id for one in record.officers), with_unknown_officer)
_submitter = reference_or_none(lambda record: record.delegations)
_joint_item = reference_or_none(lambda record: (item.id for item in record.items))
_sitting = only_given(lambda record, given: key_of(given, (sitting.id for sitting in record.sittings)))
_manner = choice(Manner, "consensus", "vote")

# How the record changes with a doubt on each of these. Flags need no entry: they are negated. For any other
# fact the sentence, if there is one, shows the doubt.
_ALTERNATES: Mapping[tuple[str, str], Alternate] = {
    ("action", "manner"): _manner,
    ("action", "sitting_id"): _sitting,
    ("action", "verb"): _verb_of_action,
    ("agenda_item", "joint_with_id"): _joint_item,
    ("attendance_list", "unnamed"): _unnamed,
    ("ballot", "choice"): choice(VoteChoice, "abstaining", "in_favour"),
    ("decision", "manner"): _manner,
    ("decision", "sitting_id"): _sitting,
    ("delegation", "party"): _party,
    ("document", "kind"): choice(DocumentKind, "other", "note"),
    ("document", "submitter_id"): _submitter,
    ("grouping", "name"): _grouping_name,
    ("item_sitting", "sitting_id"): _sitting,
    ("meeting", "body_full"): _meeting_text,
    ("meeting", "body_short"): _meeting_text,
    ("meeting", "instrument_short"): _meeting_text,
    ("meeting", "mode"): choice(Mode, "in_person", "hybrid"),
    ("meeting", "parent_full"): _meeting_text,
    ("meeting", "parent_medium"): _meeting_text,
    ("meeting", "parent_short"): _meeting_text,
    ("officer", "office"): _office,
    ("officer", "person_id"): _person,
    ("panel", "kind"): choice(PanelKind, "panel", "round_table"),
    ("panel", "moderator_id"): _person,
    ("panellist", "grouping_id"): _group,
    ("panellist", "person_id"): _person,
    ("person", "delegation_id"): _delegation_of_person,
    ("person", "gender"): _gender,
    ("person", "honorific"): _honorific,
    ("person", "running"): _running_name,
    ("point", "quantifier"): choice(Quantifier, "all", "some"),
    ("point", "verb"): _verb_of_point,
    ("presiding", "officer_id"): _presiding,
    ("recommendation", "state"): _state,
    ("request", "grouping_id"): _group,
    ("request", "item_id"): _item_of_statement,
    ("request", "medium"): choice(Medium, "room", "video"),
    ("request", "person_id"): _person,
    ("sitting", "day"): only_given(lambda _record, given: day_of(given)),
    ("sitting", "number"): only_given(lambda _record, given: number_of(given)),
}
