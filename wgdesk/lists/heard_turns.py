"""The turns of the speakers as offsets in a recording: subtitles (WebVTT), CSV or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from html import escape
from pathlib import Path
from zoneinfo import ZoneInfo

from wgdesk.errors import Refused
from wgdesk.lists.files import to_csv, write_out
from wgdesk.lists.list_facts import ListFacts
from wgdesk.lists.rows_of_floor import capacity
from wgdesk.lists.sheet import CellKind, Sheet, SheetColumn
from wgdesk.lists.words import ListWords
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.programme import SittingNow
from wgdesk.rules.floor import spells

FORMATS = ("vtt", "csv", "json")
_NONE = timedelta()
Spell = tuple[datetime, datetime]


@dataclass(frozen=True)
class Recording:
    """A recording of a sitting: when it began, and the spells during which it was stopped."""

    began: datetime
    halts: tuple[Spell, ...] = ()

    def offset(self, at: datetime) -> timedelta:
        """Return the offset of a moment in the recording; negative before its beginning."""
        stopped = (max(min(ends, at) - max(begins, self.began), _NONE) for begins, ends in self.halts)
        return at - self.began - sum(stopped, _NONE)


@dataclass(frozen=True)
class HeardTurn:
    """A statement in a recording. ``heard``: begin and end of its parts in the recording, split at pauses."""

    request: RequestNow
    begins: datetime
    ends: datetime
    heard: tuple[tuple[timedelta, timedelta], ...]


def recording_of(
    facts: ListFacts,
    sitting: SittingNow,
    *,
    began: time | None = None,
    first: timedelta | None = None,
    suspended: bool = False,
) -> Recording:
    """Return the recording of a sitting.

    ``began``: the time of the room's clock at which it began. ``first``: the offset at which the first
    statement begins. Without either, it began when the sitting was called to order. ``suspended``: it was
    stopped while the sitting was suspended. Raises ``Refused('nothing-recorded')`` if its beginning is not
    known or nobody spoke.
    """
    spoken = [one.begun_at for one in _made(facts, sitting) if one.begun_at is not None]
    start = sitting.opened_at
    if began is not None:
        start = datetime.combine(sitting.day, began, ZoneInfo(facts.programme.zone))
    elif first is not None and spoken:
        start = min(spoken) - first
    if start is None or not spoken:
        raise Refused("nothing-recorded", n=str(facts.number(sitting)))
    halts = (
        [(one.suspended_at, one.resumed_at or facts.now) for one in sitting.suspensions] if suspended else []
    )
    return Recording(start, tuple(halts))


def turns(facts: ListFacts, sitting: SittingNow, recording: Recording) -> tuple[HeardTurn, ...]:
    """Return the turns at a sitting that are in the recording, in order, including points of order."""
    return tuple(_heard(facts, sitting, recording))


def _made(facts: ListFacts, sitting: SittingNow) -> list[RequestNow]:
    made = [one for one in facts.requests if one.sitting_id == sitting.id and one.begun_at and not one.struck]
    return sorted(made, key=lambda one: (one.begun_at, one.id))


def _heard(facts: ListFacts, sitting: SittingNow, recording: Recording) -> Iterator[HeardTurn]:
    for one in _made(facts, sitting):
        parts = list(spells(one.begun_at, one.ended_at, one.pauses, facts.now))
        offsets = [(max(recording.offset(begins), _NONE), recording.offset(ends)) for begins, ends in parts]
        heard = tuple(pair for pair in offsets if pair[1] > pair[0])
        if heard:
            yield HeardTurn(one, parts[0][0], parts[-1][1], heard)


# -- forms -------------------------------------------------------------------------------------------------


def to_vtt(found: Iterable[HeardTurn], facts: ListFacts, words: ListWords) -> bytes:
    """Return the turns as WebVTT subtitles: who speaks, in what capacity, under which item."""
    lines = ["WEBVTT", ""]
    # Cues must be sorted by their beginning. When a point of order interrupts a statement, the rest of the
    # statement comes after it.
    parts = sorted(((part, one) for one in found for part in one.heard), key=lambda cue: cue[0])
    for number, (part, turn) in enumerate(parts, start=1):
        who, as_what, item = _told(turn, facts, words)
        under = words.say("turn-item", item=item) if item else ""
        about = words.pack.comma.join(piece for piece in (as_what, under) if piece)
        lines += [
            str(number),
            f"{_stamp(part[0])} --> {_stamp(part[1])}",
            f"<v {_escaped(who)}>{_escaped(who)}",
            _escaped(about),
            "",
        ]
    return "\n".join(lines).encode()


def _told(turn: HeardTurn, facts: ListFacts, words: ListWords) -> tuple[str, str, str]:
    one = turn.request
    named = (words.delegation(one.delegation_id), words.speaker(one))
    as_what = capacity(facts, words, one)
    who = words.pack.comma.join(piece for piece in named if piece) or as_what
    return who, as_what, words.item(one.item_id)


def _stamp(offset: timedelta) -> str:
    whole, rest = divmod(round(offset.total_seconds() * 1000), 1000)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}.{rest:03}"


def _escaped(text: str) -> str:
    """Return a text for a cue, on one line, since an empty line would end the cue."""
    return escape(" ".join(text.split()), quote=False)


_COLUMNS = (
    ("place", CellKind.NUMBER),
    ("item", CellKind.TEXT),
    ("delegation", CellKind.TEXT),
    ("speaker", CellKind.TEXT),
    ("capacity", CellKind.TEXT),
    ("begun", CellKind.MOMENT),
    ("ended", CellKind.MOMENT),
    ("from", CellKind.LENGTH),
    ("until", CellKind.LENGTH),
)


def to_sheet(found: Iterable[HeardTurn], facts: ListFacts, words: ListWords) -> Sheet:
    """Return the turns as a sheet, a row each, from the start of its first part to the end of its last."""
    rows = tuple(
        (
            place,
            words.item(one.request.item_id),
            words.delegation(one.request.delegation_id),
            words.speaker(one.request),
            capacity(facts, words, one.request),
            facts.here(one.begins),
            facts.here(one.ends),
            one.heard[0][0],
            one.heard[-1][1],
        )
        for place, one in enumerate(found, start=1)
    )
    columns = tuple(SheetColumn(words.say(f"column-{name}"), kind) for name, kind in _COLUMNS)
    return Sheet("turns", words.say("list-turns"), words.meeting, words.rtl, columns, rows)


def to_json(found: Iterable[HeardTurn], recording: Recording, facts: ListFacts, words: ListWords) -> bytes:
    """Return the turns as JSON for other programs: times in UTC, offsets in seconds, codes beside names."""
    content = {
        "format": "wgdesk-turns",
        "version": 1,
        "lang": words.lang,
        "recording_began": recording.began.astimezone(ZoneInfo("UTC")).isoformat(),
        "turns": [_as_json(one, facts, words) for one in found],
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def _as_json(turn: HeardTurn, facts: ListFacts, words: ListWords) -> dict[str, object]:
    one = turn.request
    delegate, item = facts.roster.delegations.get(one.delegation_id or 0), facts.items.get(one.item_id or 0)
    return {
        "begins": turn.begins.isoformat(),
        "ends": turn.ends.isoformat(),
        "offset": turn.heard[0][0].total_seconds(),
        "until": turn.heard[-1][1].total_seconds(),
        "parts": [[begins.total_seconds(), ends.total_seconds()] for begins, ends in turn.heard],
        "delegation": delegate.code if delegate else None,
        "delegation_name": words.delegation(one.delegation_id) or None,
        "name": words.speaker(one) or None,
        "capacity": capacity(facts, words, one),
        "item": item.label if item else None,
        "lane": one.lane.value,
    }


def write_turns(facts: ListFacts, sitting: SittingNow, recording: Recording, lang: str, path: Path) -> None:
    """Write the turns at a sitting in the format of the suffix (WebVTT for any that is unknown).

    Raises ``Trouble('cannot-write')``.
    """
    words, found = ListWords(lang, facts), turns(facts, sitting, recording)
    form = path.suffix.lower().removeprefix(".")
    if form == "json":
        data = to_json(found, recording, facts, words)
    else:
        data = to_csv(to_sheet(found, facts, words)) if form == "csv" else to_vtt(found, facts, words)
    write_out(path, data)
