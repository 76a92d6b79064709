"""Statements of acts and reads are prepared once per connection."""

from __future__ import annotations

import pytest

from tests.shared.room import joined, shared
from wgdesk.acting.journal import last_entry
from wgdesk.acts import podium
from wgdesk.errors import Refused

_PREPARED = "SELECT count(*) FROM pg_prepared_statements"


@pytest.mark.sampled
def test_statements_stay_prepared_after_reads_and_are_prepared_again_after_a_refusal() -> None:
    with shared() as stations, joined(stations["secretariat"]) as desk:

        def prepared_by_acts() -> int:
            for n in range(8):
                desk.do(podium.send_message, body=f"{n}")
                desk.read(last_entry)
            return desk.read(lambda connection: connection.exec_driver_sql(_PREPARED).scalar_one())

        assert prepared_by_acts() >= 15
        desk.do(podium.clear_message)
        with pytest.raises(Refused, match="no-message"):
            desk.do(podium.clear_message)
        assert prepared_by_acts() >= 15
