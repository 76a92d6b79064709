"""Where the cells of the grid stand, whatever lists there are and however wide it is."""

from hypothesis import given
from hypothesis import strategies as st

from ui.panels.attendance.cell_places import CellPlaces, Measures

MEASURES = Measures(least=188, cell=44, head=34, foot=8)
HEADS = st.lists(st.integers(1, 30), min_size=1, max_size=8).map(
    lambda sizes: [head for size in sizes for head in (True, *([False] * size))]
)
WIDTHS = st.integers(60, 2500)


@given(HEADS, WIDTHS)
def test_no_two_rows_overlap_and_none_leaves_the_width(heads: list[bool], width: int) -> None:
    places = CellPlaces(heads, width, MEASURES)
    assert len(places.places) == len(heads)
    bottom = 0
    for place in places.places:
        assert place.x >= 0
        assert place.width > 0
        assert place.x + place.width <= width
        bottom = max(bottom, place.y + place.height)
    assert bottom == places.height
    for line in places.lines:
        ends = [places.places[at].x + places.places[at].width for at in line]
        begins = [places.places[at].x for at in line]
        assert begins[0] == 0
        assert begins[1:] == ends[:-1]
        if len(line) == places.columns:
            assert ends[-1] == width
    cells = [at for at, head in enumerate(heads) if not head]
    assert [at for line in places.lines for at in line] == cells


@given(HEADS, WIDTHS)
def test_every_cell_is_found_at_its_place_and_visible_there(heads: list[bool], width: int) -> None:
    places = CellPlaces(heads, width, MEASURES)
    for at, place in enumerate(places.places):
        assert places.at(place.x, place.y) == at
        assert places.at(place.x + place.width - 1, place.y + place.height - 1) == at
        assert at in places.between(place.y + place.height - 1, place.y + place.height)
        assert at in places.between(place.y, place.y + 1)
    assert places.at(0, places.height) is None


@given(HEADS, WIDTHS, st.data())
def test_a_step_forward_and_one_back_return_to_the_same_cell(
    heads: list[bool], width: int, data: st.DataObject
) -> None:
    places = CellPlaces(heads, width, MEASURES)
    cells = [at for line in places.lines for at in line]
    at = data.draw(st.sampled_from(cells))
    assert places.beside(places.beside(at, 1), -1) == at or at == cells[-1]
    column = places.column_of(at)
    below = places.above_or_below(at, 1, column)
    assert places.above_or_below(below, -1, column) == at or at in places.lines[-1]
    assert places.column_of(below) <= column
    assert places.end_of_line(at, -1) <= at <= places.end_of_line(at, 1)


def test_cells_fill_columns_line_by_line_under_their_headings() -> None:
    places = CellPlaces([True, *[False] * 5, True, False], 800, MEASURES)
    assert places.columns == 4
    assert places.lines == [[1, 2, 3, 4], [5], [7]]
    at = places.places
    assert [(at[n].x, at[n].y) for n in (0, 1, 4, 5, 6, 7)] == [
        (0, 0),
        (0, 34),
        (600, 34),
        (0, 78),
        (0, 130),
        (0, 164),
    ]
    assert places.height == 208
    assert places.above_or_below(4, 1, 3) == 5
    assert places.above_or_below(5, 1, 3) == 7
    assert places.above_or_below(7, -2, 3) == 4
