"""The speaking order of a shared record is read and proposed on the server as in a file."""

import pytest

from tests import postgres
from tests.acting.records import server_desk
from tests.rules.hand import LATER, begin
from wgdesk.acts import floor
from wgdesk.speaking_order.order_file import order_of
from wgdesk.speaking_order.proposed_file import proposal_of
from wgdesk.speaking_order.proposed_way import list_standing, proposed_way

pytestmark = pytest.mark.slow  # long: in the thorough run only


def test_speaking_orders_work_on_a_server() -> None:
    desk = server_desk(postgres.empty_record())
    keys = begin(desk)
    asked = [desk.do(floor.ask_floor, sitting_id=keys.sitting, guest=name) for name in ("Amal", "Badr")]
    desk.do(floor.give_floor, request_id=asked[0])
    desk.do(floor.end_statement, request_id=asked[0])
    order = desk.read(order_of, LATER)
    assert [one.guest for one in order.lists[0].speakers] == ["Badr"]
    assert desk.read(proposal_of, order).changes == ()
    where = (keys.sitting, None)
    assert desk.read(proposed_way, where, "request", LATER).changes == ()
    assert desk.read(list_standing, where, LATER).balance.unknown == 1
