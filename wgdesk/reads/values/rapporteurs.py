"""Who is the Rapporteur of a meeting: for the report, the script and the adoption."""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.reads.values.programme import OfficerNow


def rapporteurs(officers: Sequence[OfficerNow]) -> list[OfficerNow]:
    """Return who of the Bureau held the office of Rapporteur at the end, several if they held it together."""
    held = [one for one in officers if one.is_rapporteur]
    replaced = {one.replaces_id for one in officers}
    gone = [one for one in held if one.of_previous or one.served_until is not None or one.id in replaced]
    stayed = [one for one in held if one not in gone] or held[:1]
    return [one for one in stayed if one.office == stayed[0].office]
