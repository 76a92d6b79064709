"""News of an act name the tables whose texts it changed, so that readers of other texts need not reread."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acting.records import open_desk
from wgdesk.acting.desk import Desk
from wgdesk.acting.news import News
from wgdesk.acts import delegations, programme
from wgdesk.acts.wording import write_text
from wgdesk.model import Category, Gender
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.uses import Uses, uses_of


@pytest.fixture
def other(path: Path, desk: Desk) -> Iterator[Desk]:
    """Another station on the same record."""
    found = open_desk(path, station="2")
    yield found
    found.close()


@pytest.fixture
def heard(desk: Desk, other: Desk) -> list[News]:
    """The news that the other station gets of this one's acts."""
    found: list[News] = []
    other.subscribe(found.append)
    return found


def named(desk: Desk) -> int:
    name = {"en": "Amina Said"}
    person = {"gender": Gender.F, "delegation_id": None, "secretariat": True, "honorific": None}
    return desk.do(delegations.add_person, name=name, **person)


def write(desk: Desk, person: int, body: str) -> None:
    desk.do(write_text, table="person", row=person, field="name", lang="en", body=body)


def texts(other: Desk, heard: list[News]) -> frozenset[str] | None:
    """Return the texts that the other station is told the last act changed."""
    other.catch_up()
    return heard[-1].texts


def test_an_act_that_touches_no_text_says_so(desk: Desk, other: Desk, heard: list[News]) -> None:
    desk.do(delegations.add_delegation, code="EGY", category=Category.STATE)
    assert texts(other, heard) == frozenset()


def test_a_new_a_changed_and_a_removed_text_are_told_by_their_owner(
    desk: Desk, other: Desk, heard: list[News]
) -> None:
    person = named(desk)
    assert texts(other, heard) == {"person"}
    write(desk, person, "Amina Said Ali")
    assert texts(other, heard) == {"person"}
    desk.undo()
    assert texts(other, heard) == {"person"}
    desk.redo()
    assert texts(other, heard) == {"person"}
    desk.undo()
    other.catch_up()
    desk.undo()  # with the person goes the text
    assert texts(other, heard) == {"person"}


def test_a_text_that_comes_or_goes_is_told_of_its_row_too(desk: Desk, other: Desk, heard: list[News]) -> None:
    desk.do(programme.add_item, title={"en": "Other matters"})  # a text of which nothing is to be told
    person = named(desk)
    other.catch_up()
    for body, rows in (("", [person]), ("Amina", [person]), ("Amina Said", [])):
        write(desk, person, body)
        assert texts(other, heard) == {"person"}
        assert heard[-1].rows is not None
        assert sorted(heard[-1].rows.get("person", ())) == rows
        assert len(heard[-1].rows["wording"]) == 1


def test_nothing_is_known_of_a_text_gone_meanwhile(desk: Desk, other: Desk, heard: list[News]) -> None:
    person = named(desk)
    other.catch_up()
    heard.clear()
    write(desk, person, "Amina Said Ali")
    desk.undo()
    desk.undo()
    other.catch_up()
    assert [news.texts for news in heard] == [None]


def test_readers_of_other_texts_are_not_touched() -> None:
    def news(texts: frozenset[str] | None) -> News:
        return News(1, "write_text", "1", frozenset({"wording"}), texts=texts)

    assert uses_of(roster).touched_by(news(frozenset({"person", "point"})))
    assert uses_of(roster).touched_by(news(None))
    assert not uses_of(roster).touched_by(news(frozenset({"point"})))
    assert not Uses(frozenset({"request"})).touched_by(news(None))
    assert Uses(frozenset({"wording"})).touched_by(news(frozenset({"point"})))
