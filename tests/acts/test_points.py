"""Points in paragraphs: desk and report agree, whatever is moved, joined or parted."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.acting.records import copy_of, empty_bytes, rows_in
from tests.effort import tries
from tests.rules.hand import Hand, hand_on, refused
from wgdesk.acts import outcome, panellists, programme
from wgdesk.model import PointForm
from wgdesk.reads.queries.outcome import outcome as read
from wgdesk.reads.queries.record import whole_record


def points(hand: Hand, *sizes: int) -> list[int]:
    """Add points in paragraphs of these sizes; return their keys."""
    return [
        hand.do(outcome.add_point, item_id=hand.item, verb={}, said={}, new_paragraph=at == 0)
        for size in sizes
        for at in range(size)
    ]


def shown(hand: Hand, item: int | None = None) -> list[list[int]]:
    """Return the points of an item as they are printed: a list of keys for each paragraph."""
    found: dict[tuple[int, int | None], list[int]] = {}
    for one in hand.desk.read(read).points:
        if one.item_id == (item or hand.item):
            found.setdefault((one.paragraph, one.panel_id), []).append(one.id)
    printed = [one.id for one in hand.desk.read(whole_record).points if one.item_id == (item or hand.item)]
    assert printed == [key for paragraph in found.values() for key in paragraph]
    return list(found.values())


def second_item(hand: Hand) -> int:
    return hand.do(programme.add_item, title={"en": "Two"})


def move(hand: Hand, key: int, before: int | None) -> list[list[int]]:
    hand.do(outcome.move_point, point_id=key, before_id=before)
    return shown(hand)


def test_a_separate_point_stays_separate_between_paragraphs(hand: Hand) -> None:
    a, b, c, d = points(hand, 1, 2, 1)
    assert move(hand, d, a) == [[d], [a], [b, c]]
    assert move(hand, d, b) == [[a], [d], [b, c]]
    assert move(hand, d, None) == [[a], [b, c], [d]]
    assert [hand.row("point", key)["paragraph"] for key in (a, b, c, d)] == [1, 2, 2, 3]


def test_a_point_moved_into_a_paragraph_joins_it(hand: Hand) -> None:
    a, b, c = points(hand, 2, 1)
    assert move(hand, c, b) == [[a, c, b]]


def test_within_its_paragraph_a_point_stays_in_it(hand: Hand) -> None:
    a, b, c, d = points(hand, 1, 3)
    assert move(hand, d, b) == [[a], [d, b, c]]
    assert move(hand, d, c) == [[a], [b, d, c]]
    assert move(hand, b, None) == [[a], [d, c, b]]
    assert move(hand, b, a) == [[b], [a], [d, c]]  # beside none of its own any more


def test_a_first_point_moved_away_leaves_its_paragraph_to_the_others(hand: Hand) -> None:
    a, b, c, d = points(hand, 2, 1, 1)
    assert move(hand, a, None) == [[b], [c], [d], [a]]


def test_a_point_moved_to_another_item_is_a_paragraph_of_its_own(hand: Hand) -> None:
    a, b = points(hand, 2)
    other = second_item(hand)
    c, d = (hand.do(outcome.add_point, item_id=other, verb={}, said={}, new_paragraph=False) for _ in "cd")
    hand.do(outcome.move_point, point_id=b, before_id=c)
    assert (shown(hand), shown(hand, other)) == ([[a]], [[b], [c, d]])
    hand.do(outcome.edit_point, point_id=a, item_id=other)
    assert shown(hand, other) == [[b], [c, d], [a]]


def test_moving_a_point_to_its_own_place_changes_nothing(hand: Hand) -> None:
    a, b, c = points(hand, 1, 2)
    before = rows_in(hand.path, "point")
    for key, place in ((a, b), (b, c), (c, None), (b, b)):
        move(hand, key, place)
    assert rows_in(hand.path, "point") == before


def test_joining_and_parting_take_along_the_points_joined_to_it(hand: Hand) -> None:
    a, b, c = points(hand, 1, 2)
    hand.do(outcome.join_point, point_id=b, joined=True)
    assert shown(hand) == [[a, b, c]]
    before = rows_in(hand.path, "point")
    hand.do(outcome.join_point, point_id=c, joined=True)
    assert rows_in(hand.path, "point") == before
    hand.do(outcome.join_point, point_id=b, joined=False)
    assert shown(hand) == [[a], [b, c]]
    hand.desk.undo()
    assert shown(hand) == [[a, b, c]]
    assert refused(hand, outcome.join_point, point_id=a, joined=True) == "no-point-before"
    assert refused(hand, outcome.join_point, point_id=7, joined=True) == "gone"


def test_a_move_touches_few_rows(hand: Hand) -> None:
    keys = points(hand, 3, 3, 1)
    hand.do(outcome.move_point, point_id=keys[6], before_id=keys[3])
    before = rows_in(hand.path, "point")
    hand.do(outcome.move_point, point_id=keys[5], before_id=keys[4])
    after = rows_in(hand.path, "point")
    assert [key for key in before if before[key] != after[key]] == [keys[5]]


def test_places_out_of_order_are_put_right(hand: Hand) -> None:
    a, b, c = points(hand, 1, 1, 1)
    for key, place in zip((a, b, c), (30.0, 20.0, 10.0), strict=True):
        hand.do(outcome.edit_point, point_id=key, place=place)
    assert shown(hand) == [[a], [b], [c]]
    assert move(hand, c, b) == [[a], [c], [b]]
    hand.do(outcome.join_point, point_id=b, joined=True)
    assert shown(hand) == [[a], [c, b]]


steps = st.lists(
    st.tuples(st.sampled_from(["move", "join", "part"]), st.integers(0, 5), st.integers(0, 6)), max_size=8
)


@settings(max_examples=tries(30))
@given(steps)
def test_any_moves_leave_one_order_with_paragraphs_counted_from_one(
    wanted: list[tuple[str, int, int]],
) -> None:
    with copy_of(empty_bytes(), "moves") as there:  # a record for each example
        for hand in hand_on(there):
            moved_about(hand, wanted)


def moved_about(hand: Hand, wanted: list[tuple[str, int, int]]) -> None:
    keys = points(hand, 2, 3, 1)
    order = list(keys)
    for kind, one, to in wanted:
        key, before = keys[one], keys[to] if to < len(keys) else None
        if kind != "move":
            refused(hand, outcome.join_point, point_id=key, joined=kind == "join")
        elif before != key:
            hand.do(outcome.move_point, point_id=key, before_id=before)
            order.remove(key)
            order.insert(order.index(before) if before else len(order), key)
        found = hand.desk.read(read).points
        assert [one.id for one in found] == order
        numbers = [one.paragraph for one in found]
        assert set(numbers) == set(range(1, max(numbers) + 1))
        places = [one.place for one in found]
        assert places == sorted(places)


def test_who_made_a_point_is_noted_once_and_taken_back_once(hand: Hand) -> None:
    (point,) = points(hand, 1)
    made = {"point_id": point, "delegation_id": hand.egypt}
    for _ in range(2):
        hand.do(outcome.support_point, **made)
    assert [one.supporters for one in hand.desk.read(read).points] == [(hand.egypt,)]
    hand.do(outcome.unsupport_point, **made)
    assert [one.supporters for one in hand.desk.read(read).points] == [()]
    assert refused(hand, outcome.unsupport_point, **made) == "gone"


def test_a_point_leaves_the_panels_of_an_item_with_it_and_takes_that_of_the_point_before_which_it_comes(
    hand: Hand,
) -> None:
    other = second_item(hand)
    here, there = (hand.do(panellists.set_up_panel, item_id=one) for one in (hand.item, other))
    a, b, c = points(hand, 1, 1, 1)
    d = hand.do(outcome.add_point, item_id=other, verb={}, said={})
    for key, panel in ((a, here), (b, here), (d, there)):
        hand.do(outcome.edit_point, point_id=key, panel_id=panel)

    def panel_of(key: int) -> int | None:
        found: int | None = hand.row("point", key)["panel_id"]
        return found

    hand.do(outcome.edit_point, point_id=a, item_id=other)
    assert panel_of(a) is None
    hand.do(outcome.move_point, point_id=b, before_id=d)
    assert panel_of(b) == there
    hand.do(outcome.move_point, point_id=d, before_id=c)
    assert panel_of(d) is None


def test_the_points_of_a_panel_follow_it_to_another_item(hand: Hand) -> None:
    other = second_item(hand)
    panel = hand.do(panellists.set_up_panel, item_id=hand.item)
    a, b, c, d = points(hand, 1, 1, 2)
    e = hand.do(outcome.add_point, item_id=other, verb={}, said={})
    for key in (d, c, b):
        hand.do(outcome.edit_point, point_id=key, panel_id=panel)
    hand.do(outcome.join_point, point_id=c, joined=True)
    assert shown(hand) == [[a], [d, c], [b]]
    hand.do(panellists.edit_panel, panel_id=panel, item_id=other)
    assert (shown(hand), shown(hand, other)) == ([[a]], [[e], [d, c], [b]])
    hand.do(panellists.edit_panel, panel_id=panel, item_id=None)
    assert shown(hand, other) == [[e], [d, c], [b]]


def test_a_point_taken_onto_a_panel_leaves_its_paragraph(hand: Hand) -> None:
    panel = hand.do(panellists.set_up_panel, item_id=hand.item)
    a, b, c, d = points(hand, 3, 1)
    hand.do(outcome.edit_point, point_id=b, panel_id=panel)
    assert shown(hand) == [[a, c], [d], [b]]
    assert refused(hand, outcome.join_point, point_id=b, joined=True) == "no-point-before"
    assert move(hand, c, b) == [[a], [d], [c], [b]]
    hand.do(outcome.join_point, point_id=b, joined=True)
    assert shown(hand) == [[a], [d], [c, b]]
    hand.do(outcome.edit_point, point_id=b, panel_id=None)
    assert shown(hand) == [[a], [d], [c], [b]]


def test_a_point_moved_onto_a_panel_does_not_stay_in_its_paragraph(hand: Hand) -> None:
    panel = hand.do(panellists.set_up_panel, item_id=hand.item)
    a, b, c = points(hand, 2, 1)
    hand.do(outcome.edit_point, point_id=c, panel_id=panel)
    assert move(hand, a, c) == [[b], [a], [c]]
    assert [hand.row("point", key)["paragraph"] for key in (b, a, c)] == [1, 2, 3]


def test_a_point_leaves_its_panel_for_a_section_and_its_section_for_a_panel(hand: Hand) -> None:
    a, b, c = points(hand, 3)
    item = rows_in(hand.path, "point")[b]["item_id"]
    panel = hand.do(panellists.set_up_panel, item_id=item)
    hand.do(outcome.edit_point, point_id=b, section="opening")
    assert shown(hand) == [[a, c], [b]]
    hand.do(outcome.edit_point, point_id=b, panel_id=panel)
    assert rows_in(hand.path, "point")[b]["section"] == ""
    hand.do(outcome.edit_point, point_id=b, section="closing")
    assert rows_in(hand.path, "point")[b]["panel_id"] is None
    assert refused(hand, outcome.join_point, point_id=b, joined=True) == "no-point-before"
    hand.do(outcome.move_point, point_id=a, before_id=b)
    assert rows_in(hand.path, "point")[a]["section"] == "closing"
    assert refused(hand, outcome.edit_point, point_id=c, section="poem") == "bad-outline"
    hand.do(outcome.edit_point, point_id=c, section="own_12")
    both = refused(hand, outcome.edit_point, point_id=c, section="own_12", panel_id=panel)
    assert both == "point-in-two-places"


def test_further_sentences_of_the_same_speakers_go_where_their_point_goes(hand: Hand) -> None:
    a, b, c, d, e = points(hand, 5)
    for key in (b, c, e):
        hand.do(outcome.edit_point, point_id=key, form=PointForm.SAME)
    hand.do(outcome.edit_point, point_id=a, section="before_speakers")
    assert shown(hand) == [[d, e], [a, b, c]]
    sections = [hand.row("point", key)["section"] for key in (a, b, c, d, e)]
    assert sections == ["before_speakers"] * 3 + ["", ""]
    hand.desk.undo()
    assert shown(hand) == [[a, b, c, d, e]]
    hand.do(outcome.edit_point, point_id=c, section="opening")  # one of them alone, from here on
    assert shown(hand) == [[a, b, d, e], [c]]
    other = second_item(hand)
    hand.do(outcome.edit_point, point_id=d, item_id=other)
    assert shown(hand, other) == [[d, e]]


def test_a_point_joined_to_one_in_a_section_or_on_a_panel_stands_there_too(hand: Hand) -> None:
    (a,) = points(hand, 1)
    hand.do(outcome.edit_point, point_id=a, section="after_speakers")
    b = hand.do(outcome.add_point, item_id=hand.item, verb={}, said={}, new_paragraph=False)
    assert shown(hand) == [[a, b]]
    assert hand.row("point", b)["section"] == "after_speakers"
    panel = hand.do(panellists.set_up_panel, item_id=hand.item)
    hand.do(outcome.edit_point, point_id=b, panel_id=panel)
    c = hand.do(outcome.add_point, item_id=hand.item, verb={}, said={}, new_paragraph=False)
    assert (hand.row("point", c)["panel_id"], hand.row("point", c)["section"]) == (panel, "")
