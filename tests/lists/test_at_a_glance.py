"""The figures at a glance, compared with a count by hand of the sitting."""

from datetime import timedelta

from tests.lists.sitting import Told, at
from wgdesk.lists import at_a_glance
from wgdesk.lists.at_a_glance import SpeakerGroup, SpokenTime


def took(minutes: float) -> timedelta:
    return timedelta(minutes=minutes)


def test_spoken_time_excludes_pauses_points_of_order_and_struck_statements(sitting: Told) -> None:
    times = at_a_glance.by_delegation(sitting.facts.requests, sitting.facts.now)
    assert times == {
        sitting.egypt: SpokenTime(1, took(4), took(4)),
        sitting.kenya: SpokenTime(2, took(4), took(3)),
    }
    assert times[sitting.kenya].average == took(2)


def test_a_silent_group_is_listed_too(sitting: Told) -> None:
    roster = sitting.facts.roster
    times = at_a_glance.by_group(sitting.facts.requests, roster, sitting.facts.now)
    silent = next(one.id for one in roster.groups.values() if one.code == "EEG")
    assert list(times.items()) == [
        (SpeakerGroup("group", sitting.group), SpokenTime(3, took(8), took(4))),
        (SpeakerGroup("secretariat"), SpokenTime(1, took(1.5), took(1.5))),
        (SpeakerGroup("group", silent), SpokenTime()),
    ]


def test_gender_is_counted_where_the_person_is_known(sitting: Told) -> None:
    times = at_a_glance.by_gender(sitting.facts.requests, sitting.facts.roster, sitting.facts.now)
    assert times == {
        "f": SpokenTime(1, took(4), took(4)),
        "m": SpokenTime(),
        "": SpokenTime(3, took(5.5), took(3)),
    }


def test_an_item_lasts_until_the_next_without_suspensions(sitting: Told) -> None:
    times = at_a_glance.by_item(sitting.facts.programme, sitting.facts.now)
    assert [(one.item.id, one.planned, one.actual) for one in times] == [
        (sitting.first, took(30), took(30)),  # 9:00 to 9:40, without the ten minutes of the suspension
        (sitting.second, took(30), took(10)),  # until the sitting was adjourned
    ]


def test_the_time_of_a_statement_in_progress_grows(sitting: Told) -> None:
    first, *_ = at_a_glance.counted(sitting.facts.requests)
    running = first._replace(ended_at=None)
    assert at_a_glance.length(running, at("9:06")) == took(3)


def test_presence_is_counted_by_kind_of_delegation(sitting: Told) -> None:
    # Egypt and Kenya, France, UNDP; the other sitting has not taken place.
    (here,) = at_a_glance.by_sitting(sitting.facts.programme, sitting.facts.attendance, sitting.facts.roster)
    assert here.present == {"parties": 2, "observers": 1, "organizations": 1}
    assert (here.sitting.number, here.total, here.online) == (1, 4, 1)
