"""Who is a party: by the program's table of an instrument, by a pasted table, or nobody."""

from __future__ import annotations

import _strptime
import calendar
from datetime import date
from pathlib import Path

import pytest

from tests.acting.records import reason, rows_in
from tests.meetings import new_meeting
from tests.rules.hand import FIRST_DAY, LAST_DAY, Hand, refused
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.acts import attendance, delegations, floor, status
from wgdesk.phrasing.pack import pack
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.check import check
from wgdesk.report.sections import build
from wgdesk.rules.status_tables import read_lines

pytestmark = pytest.mark.slow  # long: in the thorough run only

TIP = m.Instrument.TIP_PROTOCOL


@pytest.fixture
def all_of_them(desk: Desk) -> Desk:
    """A record with the whole roster, under the Trafficking in Persons Protocol."""
    new_meeting(desk, ordinal=9, first_day=FIRST_DAY, last_day=LAST_DAY)
    return desk


def meeting(desk: Desk) -> int:
    return desk.read(whole_record).meeting.id


def counted(desk: Desk) -> tuple[int, int]:
    """Return the number of parties, and of signatories that are not parties."""
    found = desk.read(whole_record).delegations.values()
    return sum(one.party for one in found), sum(one.signed and not one.party for one in found)


def sentences(desk: Desk, lang: str, section: str) -> list[str]:
    record = desk.read(whole_record)
    spoken = pack(lang, record.options).speak(build(record, "draft"))
    return [
        "".join(span.text for span in block.text)
        for block in spoken.blocks
        if block.key.startswith(f"{section}/")
    ]


def findings(desk: Desk) -> set[str]:
    return {one.key for one in check(desk.read(whole_record), "en")}


def test_the_table_of_the_instrument_is_taken_and_taken_back(all_of_them: Desk) -> None:
    assert counted(all_of_them) == (174, 2)
    assert all_of_them.read(whole_record).meeting.status_as_of == date(2019, 9, 9)
    all_of_them.do(status.take_instrument, meeting_id=meeting(all_of_them), instrument=None)
    assert counted(all_of_them) == (0, 0)
    assert all_of_them.read(whole_record).meeting.status_as_of is None
    all_of_them.undo()
    assert counted(all_of_them) == (174, 2)


def test_without_a_treaty_no_state_is_printed_as_a_party(desk: Desk) -> None:
    new_meeting(desk, ordinal=1, first_day=FIRST_DAY, last_day=LAST_DAY, instrument=None)
    known = {one.code: one.id for one in desk.read(whole_record).delegations.values()}
    desk.do(attendance.register, delegation_ids=[known[code] for code in ("EGY", "FRA", "KEN", "EU")])
    english, arabic = sentences(desk, "en", "attendance"), sentences(desk, "ar", "attendance")
    assert english[0] == "The following States were represented at the meeting: Egypt, France and Kenya."
    assert arabic[0] == "كانت الدول التالية ممثلة في الاجتماع: فرنسا، كينيا، مصر."
    assert not any("part" in line and "to the" in line for line in english[:1])
    assert "no-status" in findings(desk)
    desk.do(status.take_instrument, meeting_id=meeting(desk), instrument=TIP)
    assert "parties" in sentences(desk, "en", "attendance")[0]
    assert "no-status" not in findings(desk)
    assert "status-of-another-time" in findings(desk)  # the table is of 2019, the meeting of 2026


DEPOSITARY = """Participant\tSignature\tRatification, Acceptance(A), Accession(a)
Egypt\t15 Nov 2000\t5 Mar 2004
الكونغو\t14 Dec 2000\t
Bolivia (Plurinational State of)\t12 Dec 2000\t18 May 2006
Yemen\t\tyes

KEN;;2005-01-05 a
UK, 2000-12-14, 2006-02-09
"Micronesia (Federated States of)", , 2 Nov 2011 a
France
"""


def test_a_pasted_table_is_read_as_the_depositary_has_it(all_of_them: Desk) -> None:
    day = date(2024, 5, 1)
    made = all_of_them.do(status.bring_status, meeting_id=meeting(all_of_them), lines=DEPOSITARY, as_of=day)
    record = all_of_them.read(whole_record)
    found = {one.code: one for one in record.delegations.values() if one.party or one.signed}
    assert made == 7
    assert found.keys() == {"EGY", "COG", "BOL", "YEM", "KEN", "GBR", "FSM", "FRA"}
    assert (found["EGY"].signed_on, found["EGY"].party_since) == (date(2000, 11, 15), date(2004, 3, 5))
    assert (found["COG"].signed, found["COG"].party) == (True, False)
    assert (found["YEM"].party, found["YEM"].party_since) == (True, None)
    assert (found["KEN"].signed, found["KEN"].party_since) == (False, date(2005, 1, 5))
    assert (found["FRA"].signed, found["FRA"].party) == (False, True)
    assert (record.meeting.instrument, record.meeting.status_as_of) == (None, day)
    all_of_them.undo()
    assert counted(all_of_them) == (174, 2)


@pytest.mark.parametrize("head", ["الدولة\tالتوقيع\tالتصديق", "State\tSignature\tAccession"])
def test_the_heading_row_of_a_table_is_skipped(all_of_them: Desk, head: str) -> None:
    given = {"meeting_id": meeting(all_of_them), "lines": f"{head}\nEgypt\t\t5 March 2004"}
    assert all_of_them.do(status.bring_status, **given) == 1


def test_months_are_read_on_a_computer_of_any_language(monkeypatch: pytest.MonkeyPatch) -> None:
    months = list(calendar.month_abbr)
    monkeypatch.setattr(calendar, "month_abbr", ["", *(f"شهر {n}" for n in range(1, 13))])
    monkeypatch.setattr(calendar, "month_name", ["", *(f"شهر {n}" for n in range(1, 13))])
    monkeypatch.setattr(_strptime, "_getlang", lambda: ("ar_EG", "UTF-8"))  # else it keeps what it has read
    for n, month in enumerate(months[1:], start=1):
        found = read_lines(f"Egypt\t\t5 {month} 2004 a", {"egypt": "EGY"})
        assert found["EGY"].party_since == date(2004, n, 5)


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        ("", "status-empty"),
        ("Participant\tSignature\n", "status-empty"),
        ("Egypt\nAtlantis\nMordor", "status-unknown"),
        ("Egypt\nEGY\tyes", "status-twice"),
        ("Egypt\t\tin spring", "status-line"),
        ("Egypt\t\t31 Feb 2004", "status-line"),
        ("Egypt\t\t5 Maio 2004", "status-line"),
    ],
)
def test_what_is_not_understood_changes_nothing(all_of_them: Desk, lines: str, key: str) -> None:
    before, given = (
        all_of_them.read(whole_record).delegations,
        {"lines": lines, "meeting_id": meeting(all_of_them)},
    )
    assert reason(lambda: all_of_them.do(status.bring_status, **given)) == key
    assert all_of_them.read(whole_record).delegations == before


def test_any_state_may_raise_a_point_of_order_while_nobody_knows_the_parties(hand: Hand, path: Path) -> None:
    raised = {"sitting_id": hand.sitting, "lane": m.Lane.ORDER}
    kenya = hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE)
    interpol = hand.do(delegations.add_delegation, code="INTERPOL", category=m.Category.IGO)
    assert refused(hand, floor.ask_floor, **raised, delegation_id=hand.egypt) is None
    assert refused(hand, floor.ask_floor, **raised, delegation_id=interpol) == "not-a-party"
    hand.do(delegations.edit_delegation, delegation_id=hand.egypt, party=True)
    assert refused(hand, floor.ask_floor, **raised, delegation_id=kenya) == "not-a-party"
    assert len(rows_in(path, "request")) == 1
