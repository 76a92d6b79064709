"""How the Chair and papers in the room number a sitting: as the report does."""

from __future__ import annotations

from wgdesk.phrasing.script_facts import SittingNumber
from wgdesk.reads.values.programme import Programme, SittingNow
from wgdesk.rules.options import Options
from wgdesk.rules.sitting_numbers import told_number


def numbered_sitting(programme: Programme, sitting: SittingNow) -> SittingNumber:
    """Return the number of a sitting of the programme."""
    told = told_number(sitting, programme.sittings, Options(programme.options))
    return SittingNumber(told.n, sitting.resumed, told.organizing)
