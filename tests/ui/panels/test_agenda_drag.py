"""Items of the agenda are dragged to another place on their level."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.conftest import bare, press
from tests.ui.dragging import MOVE, PRESS, RELEASE, drag, mouse
from tests.ui.sittings_room import Here
from ui.widgets.rows.line_rows import LineRow
from wgdesk.acts.programme import add_item, finish_item, open_sitting, take_up
from wgdesk.reads.queries.history import history_count

UPPER, LOWER = -8, 8  # pixels from the middle of a row
RIVERS = 3  # the row of the item; above it is the one on organization with two parts


def agenda(here: Here) -> list[str]:
    """Return the items in order, without their numbers."""
    rows = here.panel.lists["items"].list.rows.rows
    return [bare(row.words) for row in rows if isinstance(row, LineRow)]


def with_parts(here: Here) -> list[str]:
    """Give the item on rivers two parts; return the agenda: another item with its parts stands before it."""
    rivers = next(one.id for one in here.programme.items if ("en", "Rivers") in one.title.texts)
    for name in ("Springs", "Mouths"):
        here.desk.do(add_item, title={"en": name, "ar": name}, parent_id=rivers)
    here.panel.refresh()
    found = agenda(here)
    assert found[RIVERS + 1 : RIVERS + 3] == ["Springs", "Mouths"]
    return found


def test_an_item_is_dragged_with_its_parts_before_another_or_to_the_end(here: Here) -> None:
    before = with_parts(here)
    rows = here.panel.lists["items"].list
    parts, rest = before[RIVERS : RIVERS + 3], before[RIVERS + 3 :]
    drag(rows, RIVERS, 0, UPPER)
    assert agenda(here) == [*parts, *before[:RIVERS], *rest]
    here.window.undo()
    assert agenda(here) == before
    drag(rows, RIVERS, len(before) - 1, LOWER)
    assert agenda(here) == [*before[:RIVERS], *rest, *parts]


def test_a_part_cannot_be_dragged_out_of_its_item(here: Here) -> None:
    before = with_parts(here)
    rows = here.panel.lists["items"].list
    drag(rows, RIVERS + 2, 0, UPPER)  # the nearest place is before the other part
    assert agenda(here)[RIVERS : RIVERS + 3] == [before[RIVERS], "Mouths", "Springs"]


def test_a_drag_that_changes_nothing_is_not_an_act(here: Here) -> None:
    before = with_parts(here)
    rows, acts = here.panel.lists["items"].list, here.desk.read(history_count)
    drag(rows, RIVERS, RIVERS, UPPER)
    drag(rows, RIVERS, RIVERS + 3, UPPER)  # after its own parts: the place it has already
    mouse(rows, PRESS, RIVERS)
    mouse(rows, MOVE, 0, UPPER)
    press(rows, Qt.Key.Key_Escape)
    mouse(rows, RELEASE, 0, UPPER)
    assert (agenda(here), here.desk.read(history_count)) == (before, acts)


def test_items_considered_or_finished_have_no_handle(here: Here) -> None:
    sitting, (first, *parts) = here.programme.sittings[0].id, here.programme.items[:3]
    here.desk.do(open_sitting, sitting_id=sitting)
    for item in parts:
        taken = here.desk.do(take_up, item_id=item.id, sitting_id=sitting)
        here.desk.do(finish_item, item_sitting_id=taken)
    here.desk.do(take_up, item_id=first.id, sitting_id=sitting)
    here.panel.refresh()
    rows, before = here.panel.lists["items"].list, agenda(here)
    handles = [row.movable for row in rows.rows.rows if isinstance(row, LineRow)]
    assert handles == [False] * RIVERS + [True] * (len(before) - RIVERS)
    drag(rows, 0, len(before) - 1, LOWER)
    assert agenda(here) == before
    drag(rows, len(before) - 1, 0, UPPER)  # nothing goes before what is considered
    assert agenda(here)[:RIVERS] == before[:RIVERS]
    assert agenda(here)[RIVERS] == before[-1]
