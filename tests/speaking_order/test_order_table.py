"""A speaking order as a table: exported to a spreadsheet program, changed there, and read back."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.rules.hand import LATER, Hand, hand_on
from wgdesk.acts import delegations, floor
from wgdesk.acts.helpers.argument_kinds import Category, Medium
from wgdesk.errors import Refused
from wgdesk.exchange import BadFile
from wgdesk.rosters.read_table import read_table
from wgdesk.speaking_order.order_file import order_of
from wgdesk.speaking_order.order_in import order_in
from wgdesk.speaking_order.order_table import write_table
from wgdesk.speaking_order.proposed_file import proposal_of

pytestmark = pytest.mark.slow  # long: in the thorough run only

HEADINGS = {"sitting": "Meeting number", "medium": "Medium", "aligned": "Aligned (codes)"}
NAMES = {"KEN": ("Kenya", "كينيا"), "BRA": ("Brazil", "البرازيل"), "FRA": ("France", "فرنسا")}


@pytest.fixture
def hand(tmp_path: Path) -> Iterator[Hand]:
    """Kenya, Brazil (for a group, online) and a guest on the list of the item; France under no item."""
    for made in hand_on(tmp_path / "record.wgdesk"):
        group = made.do(delegations.add_grouping, code="GRULAC", name={"en": "GRULAC"})
        keys = {}
        for code, names in NAMES.items():
            keys[code] = made.do(delegations.add_delegation, code=code, category=Category.STATE)
            for lang, name in zip(("en", "ar"), names, strict=True):
                one = {"delegation_id": keys[code], "lang": lang}
                made.do(delegations.name_delegation, **one, listed=name, running=name, paren=name)
        where = {"sitting_id": made.sitting, "item_id": made.item}
        made.do(floor.ask_floor, **where, delegation_id=keys["KEN"])
        behalf = {"grouping_id": group, "aligned": [keys["KEN"], keys["FRA"]], "medium": Medium.ONLINE}
        made.do(floor.ask_floor, **where, delegation_id=keys["BRA"], **behalf)
        made.do(floor.ask_floor, **where, guest="=Amal")
        yield made


def table(hand: Hand, path: Path, lang: str = "en") -> list[list[str]]:
    """The rows of the speaking order as a spreadsheet program would show them."""
    hand.desk.read(write_table, path, lang, LATER)
    found = read_table(path)
    return [[row.cell(at) for at in range(found.width)] for row in found.lines]


def saved(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """Save rows as another program does, in the format of the file's ending."""
    if path.suffix == ".csv":
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows(rows)
        return path
    book = Workbook()
    page = book.active
    assert page is not None
    for at, row in enumerate(rows, start=1):
        for place, text in enumerate(row, start=1):
            page.cell(at, place, text).data_type = "s"  # else "=Amal" would become a formula
    book.save(path)
    return path


def proposed(hand: Hand, path: Path) -> list[tuple[str, int | None, int | None]]:
    order = hand.desk.read(order_in, path, LATER)
    proposal = hand.desk.read(proposal_of, order)
    return [(one.change.value, one.place_before, one.place) for one in (*proposal.changes, *proposal.others)]


@pytest.mark.parametrize("name", ["order.xlsx", "order.csv"])
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_an_unchanged_table_proposes_nothing(hand: Hand, tmp_path: Path, name: str, lang: str) -> None:
    path = tmp_path / name
    head, kenya, brazil, _ = table(hand, path, lang)
    assert head[2] == {"ar": "الاسم", "en": "Name"}[lang]
    assert [kenya[2], brazil[2], brazil[4]] == [*(NAMES[c][lang == "ar"] for c in ("KEN", "BRA")), "GRULAC"]
    if name.endswith("xlsx"):  # in CSV the apostrophe before "=Amal" is part of the name
        before, after = hand.desk.read(order_of, LATER), hand.desk.read(order_in, path, LATER)
        assert after.lists == before.lists
        assert proposed(hand, path) == []


@pytest.mark.parametrize("name", ["changed.xlsx", "changed.csv"])
def test_changes_in_the_table_are_proposed(hand: Hand, tmp_path: Path, name: str) -> None:
    head, kenya, brazil, guest = table(hand, tmp_path / "order.xlsx")
    france = [kenya[0], kenya[1], "فرنسا", *[""] * (len(head) - 3)]  # by her name, without a code
    path = saved(tmp_path / name, [["", "Monday morning"], [], head, guest, france, kenya, brazil])
    assert proposed(hand, path) == [("moved", 3, 1), ("added", None, 2)]


def test_headings_of_earlier_versions_are_known(hand: Hand, tmp_path: Path) -> None:
    head, *rows = table(hand, tmp_path / "order.xlsx")
    earlier = {"sitting": "Sitting number", "medium": "الوسيلة", "aligned": "الوفود المنضمة (الرموز)"}
    for name, heading in earlier.items():
        head[head.index(HEADINGS[name])] = heading
    order = hand.desk.read(order_in, saved(tmp_path / "earlier.xlsx", [head, *rows]), LATER)
    assert order.lists == hand.desk.read(order_of, LATER).lists


def test_faults_are_told_by_their_row(hand: Hand, tmp_path: Path) -> None:
    head, kenya, *_ = table(hand, tmp_path / "order.xlsx")
    rows = [["third", *kenya[1:]], [*kenya[:7], "speech", *kenya[8:]], [kenya[0], kenya[1], *[""] * 12]]
    with pytest.raises(BadFile) as bad:
        hand.desk.read(order_in, saved(tmp_path / "bad.csv", [head, *rows]), LATER)
    assert [(one.path, one.key) for one in bad.value.faults] == [
        ("2: sitting", "fault-type"),
        ("3: kind", "fault-choice"),
        ("4", "order-nobody"),
    ]


def test_a_table_of_anything_else_is_refused(hand: Hand, tmp_path: Path) -> None:
    path = saved(tmp_path / "other.csv", [["Name", "Room"], ["Kenya", "3"]])
    with pytest.raises(Refused) as why:
        hand.desk.read(order_in, path, LATER)
    assert why.value.key == "order-no-columns"


def test_a_table_of_another_record_is_refused(hand: Hand, tmp_path: Path) -> None:
    head, kenya, *_ = table(hand, tmp_path / "order.xlsx")
    kenya[head.index("Record")] = "another"
    with pytest.raises(Refused) as why:
        proposed(hand, saved(tmp_path / "other.csv", [head, kenya]))
    assert why.value.key == "order-of-another-record"
