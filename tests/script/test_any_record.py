"""Whatever acts make of a record, the Chair has something to say and it can be printed, in both languages."""

from __future__ import annotations

from datetime import timedelta
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from tests.acting.records import START, filled_copy, open_desk, rows
from tests.acting.strategies import attempt_any
from tests.effort import tries
from wgdesk.language_table import SCRIPTS
from wgdesk.reads.queries.floor import floor
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.script.moments import moment
from wgdesk.script.running_order_paper import read_order, to_pdf
from wgdesk.script.situations import known_of
from wgdesk.script.speak import Script
from wgdesk.script.steps import announcements

pytestmark = pytest.mark.slow  # long: in the thorough run only

# Just after the acts, when what was announced still stands, and long after.
MOMENTS = tuple(START + timedelta(minutes=minutes) for minutes in (61, 600))


@cache
def loaded(lang: str, options: tuple[tuple[str, str], ...]) -> Script:
    """Return a script, which is slow to load and never changes."""
    return Script(lang, dict(options))


def say_everything(connection: Connection) -> None:
    """Speak the moment and all steps at several times."""
    course, known, out = programme(connection), roster(connection), outcome(connection)
    options = tuple(sorted(course.options.items()))
    scripts = [loaded(lang, options) for lang in SCRIPTS]
    for sitting in course.sittings:
        floors = tuple(
            floor(connection, sitting.id, one) for one in (None, *(item.id for item in course.items))
        )
        for now in MOMENTS:
            situation = known_of(course, known, out, floors)
            steps = announcements(situation, out, now)
            said = moment(situation, out, now)
            assert steps.moments[steps.here] == said
            for script in scripts:
                for step in {said, *steps.moments}:
                    spoken = script.speak(step)
                    assert spoken.title
                    assert bool(spoken.text) == bool(step.sayings)
                    assert not any(0xFDD0 <= ord(letter) <= 0xFDEF for letter in spoken.text + spoken.title)


def print_last(connection: Connection) -> None:
    """Print the last sitting, which has most to say."""
    for sitting in programme(connection).sittings[-1:]:
        order = read_order(connection, sitting.number)
        assert order is not None
        for lang in SCRIPTS:
            assert to_pdf(order, lang).startswith(b"%PDF")


@settings(max_examples=tries(12))
@given(st.data())
def test_the_script_never_raises_for_what_acts_can_make(data: st.DataObject) -> None:
    with filled_copy("script") as path:
        desk = open_desk(path)
        for _ in range(data.draw(st.integers(1, 12))):
            attempt_any(data, desk, path)
        if rows(path, ["meeting"])["meeting"]:
            desk.read(say_everything)
            desk.read(print_last)
        desk.close()
