"""A guest known only by name becomes a person, whom the report can name."""

from tests.rules.hand import Hand, refused
from wgdesk.acts import guests
from wgdesk.reads.queries.roster import roster


def test_a_guest_becomes_a_person_in_the_language_of_the_name(hand: Hand) -> None:
    request = hand.request("آنا روسي")
    person = hand.do(guests.name_guest, request_id=request)
    row = hand.row("request", request)
    assert (row["person_id"], row["guest"]) == (person, "")
    found = hand.desk.read(roster).people[person].person
    assert dict(found.name.texts) == {"ar": "آنا روسي"}
    hand.desk.undo()
    assert hand.row("request", request)["guest"] == "آنا روسي"


def test_a_guest_becomes_a_person_only_once(hand: Hand) -> None:
    request = hand.request("Anna Rossi")
    hand.do(guests.name_guest, request_id=request)
    assert refused(hand, guests.name_guest, request_id=request) == "no-guest"


def test_a_delegation_has_no_guest(hand: Hand) -> None:
    request = hand.request("", delegation_id=hand.egypt)
    assert refused(hand, guests.name_guest, request_id=request) == "no-guest"
