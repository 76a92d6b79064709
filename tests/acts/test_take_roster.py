"""Taking a list of participants is one act; taking it again changes nothing."""

from __future__ import annotations

from collections.abc import Mapping

from tests.acting.records import rows, rows_in
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acts.delegations import edit_person
from wgdesk.acts.helpers.roster_entry import RosterEntry
from wgdesk.acts.participant_list import take_roster
from wgdesk.reads.queries.attendance import attendance
from wgdesk.reads.queries.roster import roster
from wgdesk.rosters.columns import ListField, guess
from wgdesk.rosters.delegation_rows import NameChoice
from wgdesk.rosters.delimited import read_text
from wgdesk.rosters.known_names import matcher
from wgdesk.rosters.list_preview import Preview, PreviewRow, RecordFacts, RowState, preview

LIST = """List of participants\t\t\t\t\t\t
Country\tName\tFunctional title\tRole\tCredentials\tAttendance\tType
Egypt\tH.E. Ms. Amal\tAmbassador\tHead of delegation\t2026-10-01\tyes\t
مصر\tالسيد أحمد حسن\tمستشار\tمناوب\t٥/١٠/٢٠٢٦\t\t
Government of France\tMme Claire Dupont\tMinister\tChef de délégation\tsoon\tonline\t
\tMr. Jean PETIT\tCounsellor\tdriver\t\tno\t
Green Planet\tMr. Lee\t\tObserver\t\tyes\tNGO
Nigera\tMr. X\t\t\t\t\t
Egypt\tAhmed, Mr.\t\tMember\t\t\t
Egypt\tMs. AMAL\t\t\t\t\t
"""


def read(hand: Hand, text: str = LIST, choices: Mapping[str, NameChoice] | None = None) -> Preview:
    table = read_text(text)
    facts = RecordFacts(hand.desk.read(roster), hand.desk.read(attendance), hand.sitting)
    known = matcher(facts.roster)
    return preview(table, guess(table, known), choices or {}, facts, known)


def take(hand: Hand, found: Preview) -> None:
    hand.do(take_roster, source="list.xlsx", entries=found.entries, sitting_id=hand.sitting)


def told(row: PreviewRow) -> tuple[str, ...]:
    return tuple(one.key for one in (*row.changes, *row.notes))


def of_egypt(hand: Hand) -> None:
    """Put Amal in the delegation of Egypt, with a guessed gender and not as a participant."""
    hand.do(edit_person, person_id=hand.person, delegation_id=hand.egypt)


def test_a_list_is_read_row_by_row(hand: Hand) -> None:
    of_egypt(hand)
    found = read(hand)
    assert found.columns.head == 1
    assert found.columns.fields == (
        *(
            ListField.DELEGATION,
            ListField.NAME,
            ListField.FUNCTION,
            ListField.RANK,
            ListField.CREDENTIALS,
            ListField.PRESENT,
        ),
        ListField.CATEGORY,
    )
    assert [(row.number, row.state.value, row.code, told(row)) for row in found.rows] == [
        (3, "changed", "EGY", ("function", "participant", "registered", "present")),
        (4, "new", "EGY", ()),
        (5, "new", "FRA", ("newcomer", "registered", "online", "no-day")),
        (6, "new", "FRA", ("above", "no-rank")),
        (7, "new", "GP", ("newcomer", "registered", "present")),
        (8, "problem", "", ("unsure",)),
        (9, "new", "EGY", ()),
        (10, "problem", "EGY", ("twice",)),
    ]
    assert {one.code for one in found.rows[5].candidates} >= {"NGA", "NER"}


def test_a_list_is_taken_once_and_turned_back_as_a_whole(hand: Hand) -> None:
    of_egypt(hand)
    before = rows(hand.path)
    take(hand, read(hand))
    after = rows(hand.path)
    codes = {row["code"]: key for key, row in after["delegation"].items()}
    assert set(codes) == {"EGY", "FRA", "GP"}
    assert after["delegation"][codes["GP"]]["category"] == "ngo"
    people = {(row["rank"], row["credentials_on"]) for row in after["participant"].values()}
    assert people == {
        *(("head", "2026-10-01"), ("alternate", "2026-10-05"), ("head", None), ("adviser", None)),
    }
    assert len(after["participant"]) == 6
    names = {row["body"] for row in after["wording"].values() if row["field"] == "name"}
    assert names >= {"Amal", "أحمد حسن", "Claire Dupont", "Jean PETIT", "Lee"}
    present = {row["delegation_id"]: row["online"] for row in after["presence"].values()}
    assert present == {codes["EGY"]: 0, codes["FRA"]: 1, codes["GP"]: 0}
    again = read(hand)
    assert again.entries == []
    assert again.counts == {RowState.SAME: 6, RowState.PROBLEM: 2}
    assert hand.desk.undo() == "take_roster"
    assert rows(hand.path) == before
    assert hand.desk.redo() == "take_roster"
    assert rows(hand.path) == after


def test_a_decision_on_a_name_holds_for_all_its_rows(hand: Hand) -> None:
    text = "State\tName\nNigera\tMr. X Y\nNigera\tMs. Z W\nAtlantis\tMr. V U\nLemuria\tMr. T S\n"
    chosen = {
        "nigera": NameChoice("NGA"),
        "atlantis": NameChoice(category=m.Category.IGO),
        "lemuria": NameChoice(),
    }
    assert read(hand, text).counts == {RowState.PROBLEM: 4}
    found = read(hand, text, chosen)
    assert [row.code for row in found.rows] == ["NGA", "NGA", "ATL", ""]
    assert told(found.rows[3]) == ("left-out",)
    take(hand, found)
    made = rows(hand.path)
    kinds = {(row["code"], row["category"]) for row in made["delegation"].values()}
    assert kinds >= {
        ("NGA", "state"),
        ("ATL", "igo"),
    }
    # Without a column of ranks the first of a delegation is its head, as by hand.
    assert sorted(row["rank"] for row in made["participant"].values()) == ["adviser", "head", "head"]


def test_the_first_of_a_delegation_is_its_head_also_if_the_record_knew_the_person(hand: Hand) -> None:
    of_egypt(hand)
    take(hand, read(hand, "State\tName\nEgypt\tMs. AMAL\nEgypt\tMr. X Y\n"))
    ranks = {row["person_id"]: row["rank"] for row in rows_in(hand.path, "participant").values()}
    assert ranks.pop(hand.person) == "head"
    assert list(ranks.values()) == ["adviser"]


def test_a_list_of_names_alone_registers(hand: Hand) -> None:
    found = read(hand, "Egypt\nFrance\nBrazil\nNarnia\n")
    assert (found.columns.head, found.columns.fields) == (-1, (ListField.DELEGATION,))
    assert [row.state.value for row in found.rows] == ["changed", "new", "new", "problem"]
    take(hand, found)
    assert len(rows_in(hand.path, "registration")) == 3


def test_two_heads_and_two_delegations_in_a_row_are_told(hand: Hand) -> None:
    lines = ("Country\tCountry code\tName\tRole", "Egypt\tEGY\tA B\tHead", "Egypt\tEGY\tC D\tHead")
    found = read(hand, "\n".join((*lines, "France\tEGY\tE F\tHead\n")))
    assert [told(row) for row in found.rows] == [("registered",), ("second-head",), ("differ",)]


def test_a_heading_says_nothing_if_no_cell_under_it_does(hand: Hand) -> None:
    text = "الوفد\tالصفة\tالاسم\tالمرتبة\tالمشاركة\nمصر\tطرف\tمنى علي\tرئاسة الوفد\tحضورياً\n"
    found = read(hand, text)
    assert found.columns.fields == (
        *(ListField.DELEGATION, ListField.NOTHING, ListField.NAME, ListField.RANK, ListField.ONLINE),
    )
    english = read(hand, "Country\tName\tTakes part\nEgypt\tA B\tpresent\nEgypt\tC D\tonline\n")
    online = [one.delegate.online for one in (*found.entries, *english.entries) if one.delegate]
    assert online == [False, False, True]


def test_values_that_changed_are_changed_and_nothing_is_removed(hand: Hand) -> None:
    head = "Country\tName\tTitle\tRole\tCredentials\tMode\n"
    take(hand, read(hand, f"{head}Egypt\tMs. Mona Ali\tJudge\tHead\t2026-10-01\tin person\n"))
    found = read(hand, f"{head}Egypt\tALI Mona\tProsecutor\tAlternate\t2026-10-02\tonline\n")
    assert [(one.key, one.old, one.new) for one in found.rows[0].changes] == [
        ("function", "Judge", "Prosecutor"),
        ("rank", "head", "alternate"),
        ("credentials", "2026-10-01", "2026-10-02"),
        ("mode", "room", "online"),
    ]
    take(hand, found)
    (row,) = rows_in(hand.path, "participant").values()
    assert (row["rank"], row["credentials_on"], row["online"]) == ("alternate", "2026-10-02", 1)
    assert read(hand, "Country\tName\nEgypt\tMona Ali\n").entries == []


def test_one_person_in_the_room_keeps_the_delegation_in_the_room(hand: Hand) -> None:
    head = "Country\tName\tRole\tAttendance\n"
    take(hand, read(hand, f"{head}Egypt\tA B\tHead\tyes\n"))
    found = read(hand, f"{head}Egypt\tC D\tAdviser\tonline\n")
    assert told(found.rows[0]) == ()
    take(hand, found)
    assert [row["online"] for row in rows_in(hand.path, "presence").values()] == [0]


def test_the_presence_in_a_row_left_out_is_taken_from_the_next(hand: Hand) -> None:
    head = "Country\tName\tRole\tAttendance\n"
    found = read(hand, f"{head}Egypt\tA B\tHead\t\nEgypt\tA B\tHead\tyes\nEgypt\tC D\tAdviser\tyes\n")
    assert [told(row) for row in found.rows] == [("registered",), ("twice",), ("present",)]
    take(hand, found)
    assert len(rows_in(hand.path, "presence")) == 1


def test_invisible_signs_and_decomposed_letters_are_no_difference(hand: Hand) -> None:
    text = "Country\tName\tTitle\nEgypt\tMona Al\u00adi\tConseille\u0300re\u200b prin\u00adcipale\n"
    take(hand, read(hand, text))
    assert read(hand, text).entries == []


def test_a_delegation_that_has_gone_meanwhile_refuses_the_whole_list(hand: Hand) -> None:
    before = rows(hand.path)
    entries = [RosterEntry(hand.egypt), RosterEntry(12345)]
    assert refused(hand, take_roster, source="list", entries=entries) == "gone"
    assert rows(hand.path) == before
