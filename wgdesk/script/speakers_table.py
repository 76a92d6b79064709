"""A list of speakers as a table on paper: number, speaker, group, time allotted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wgdesk.live.speaking_time import seconds_for
from wgdesk.phrasing.tree import Span, Table, Text
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.roster import Roster
from wgdesk.rules.options import Options
from wgdesk.script.speak import Script
from wgdesk.script.speakers import speaker_of

_HEAD = ("number", "speaker", "behalf", "limit")


def speakers_table(
    key: str, script: Script, people: Roster, options: Mapping[str, str], waiting: Sequence[RequestNow]
) -> Table[Text]:
    """Return the table of waiting speakers, in order; ``options`` are those of the record."""
    head = tuple(as_text(script.phrase(f"order-{name}")) for name in _HEAD)
    rows = tuple(
        tuple(map(as_text, (script.figures(place), *_told(script, people, options, entry))))
        for place, entry in enumerate(waiting, start=1)
    )
    return Table(key, head, rows)


def as_text(text: str) -> Text:
    """Return a text of one span; of none if ``text`` is empty."""
    return (Span(text),) if text else ()


def _told(
    script: Script, people: Roster, options: Mapping[str, str], entry: RequestNow
) -> tuple[str, str, str]:
    who = speaker_of(entry, people, Options(options).choice("term_deciders"))
    limit = seconds_for(entry, people, options)
    allotted = script.duration(limit) if limit else script.phrase("order-no-limit")
    return script.name_of(who), script.text(who.behalf), allotted
