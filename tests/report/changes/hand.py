"""Changes a fact of any record by acts and checks how its report changes.

A ``Change`` concerns the blocks of one kind. Each of its states is reached by acts, whatever the record
was before, so that the expected words of the blocks can be written down once and for all.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import select

from tests.phrasing.reading import speaker
from tests.report.spaces import plain
from wgdesk.acting.desk import Desk
from wgdesk.acts.wording import write_text
from wgdesk.model import Delegation, RecordRow
from wgdesk.phrasing.tree import Paragraph, Stage, Table
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.programme import ItemNow
from wgdesk.reads.values.record import Record
from wgdesk.report.sections import build

R = TypeVar("R")

LANGUAGES = ("ar", "en")
Blocks = dict[str, str]  # key -> label and text of every block, footnotes included


class Hand:
    """Does acts, looks up rows and reads the report."""

    def __init__(self, path: Path) -> None:
        moments = count()
        start = datetime(2030, 1, 1, tzinfo=UTC)
        self.desk = Desk.open(path, clock=lambda: start + timedelta(seconds=next(moments)), station="test")
        self._record: Record | None = None

    def do(self, act: Callable[..., R], **facts: Any) -> R:
        """Do an act."""
        self._record = None
        return self.desk.do(act, **facts)

    @property
    def record(self) -> Record:
        """The record as it now is."""
        if self._record is None:
            self._record = self.desk.read(whole_record)
        return self._record

    def keys(self, kind: type[RecordRow], *where: Any) -> list[int]:
        """Return the keys of the rows that satisfy the conditions, oldest first."""
        query = select(kind.id).where(*where).order_by(kind.id)
        return list(self.desk.read(lambda connection: connection.scalars(query).all()))

    def write(self, table: str, row: int, field: str, ar: str, en: str) -> None:
        """Write a text in both languages."""
        for lang, body in (("ar", ar), ("en", en)):
            self.do(write_text, table=table, row=row, field=field, lang=lang, body=body)

    def code(self, code: str) -> int:
        """Return the key of a delegation."""
        return self.keys(Delegation, Delegation.code == code)[0]

    @property
    def substantive(self) -> list[ItemNow]:
        """The items of substance."""
        return [item for item in self.record.items if item.substantive and item.parent_id is None]

    def report(self, lang: str, stage: Stage) -> Blocks:
        """Return the blocks of the report as they are printed."""
        record = self.record
        spoken = speaker(lang, tuple(sorted(record.options.items()))).speak(build(record, stage))
        found: Blocks = {}
        for block in spoken.blocks:
            assert not isinstance(block, Table)
            parts = [getattr(block, "label", None), block.text]
            for note in block.notes if isinstance(block, Paragraph) else ():
                parts += [note.label, note.text]
            assert block.key not in found, block.key
            found[block.key] = " ".join(plain(part) for part in parts if part)
        return found


Act = Callable[[Hand], object]


@dataclass(frozen=True)
class State:
    """The words of the blocks after ``act``; "{n}" is a block's place among those of its kind.

    Empty words are for blocks that are no longer there.
    """

    act: Act
    ar: str
    en: str
    stage: Stage = "draft"

    def words(self, lang: str) -> str:
        """Return the words in one language."""
        return self.ar if lang == "ar" else self.en


@dataclass(frozen=True)
class Change:
    """A changed fact: ``block`` are the keys of its blocks, * for the key of a row."""

    block: str
    fact: str
    states: tuple[State, ...]

    def matches(self, key: str) -> bool:
        """Return whether a block is of this kind."""
        return re.fullmatch(self.block.replace("*", "[^/]+"), key) is not None


def change(block: str, fact: str, *states: tuple[Act, str, str] | State) -> Change:
    """Return a change from (act, Arabic words, English words) of each of its states."""
    return Change(block, fact, tuple(s if isinstance(s, State) else State(*s) for s in states))


_NAMES = {
    "body_full": ("الفريق العامل المعني بالتعاون", "Working Group on Cooperation"),
    "body_short": ("الفريق العامل", "Working Group"),
    "parent_medium": ("مؤتمر الأطراف", "Conference of the Parties"),
    "parent_short": ("المؤتمر", "Conference"),
    "instrument_short": ("البروتوكول", "Protocol"),
    "venue": ("فيينا", "Vienna"),
}


def name_bodies(path: Path) -> None:
    """Give the bodies of a record the names used in the words of all changes."""
    hand = Hand(path)
    try:
        for field, (ar, en) in _NAMES.items():
            hand.write("meeting", hand.record.meeting.id, field, ar, en)
    finally:
        hand.desk.close()


def read_reports(path: Path) -> dict[str, Blocks]:
    """Return the draft of a record in every language."""
    hand = Hand(path)
    try:
        return {lang: hand.report(lang, "draft") for lang in LANGUAGES}
    finally:
        hand.desk.close()


def observe(case: Change, path: Path, original: dict[str, Blocks]) -> set[str]:
    """Do a change on the record at ``path`` and check its blocks; returns those it changed.

    ``original`` are the record's reports. Every state must change every block of the kind that stays; the
    first may be the present state of the record, if there is a second.
    """
    hand = Hand(path)
    try:
        before, changed = original, set[str]()
        for place, state in enumerate(case.states):
            state.act(hand)
            after = {lang: hand.report(lang, state.stage) for lang in LANGUAGES}
            same_allowed = place == 0 and len(case.states) > 1
            for lang in LANGUAGES:
                _compare(case, state, lang, before[lang], after[lang], same_allowed)
            changed |= {
                key
                for key, text in original["ar"].items()
                if case.matches(key) and text != after["ar"].get(key)
            }
            before = after
    finally:
        hand.desk.close()
    assert changed or not any(case.matches(key) for key in original["ar"]), "nothing has changed"
    return changed


_SAME = {
    "ar": re.compile("الجلسة نفسها|الجلستين نفسيهما|الجلسات نفسها"),
    "en": re.compile("[Aa]t the same meeting"),
}


def _compare(
    case: Change, state: State, lang: str, before: Blocks, after: Blocks, same_allowed: bool
) -> None:
    found = {key: text for key, text in after.items() if case.matches(key)}
    words = state.words(lang)
    if not words:
        assert not found, f"{lang}: still there: {found}"
        return
    assert found, f"{lang}: there is no {case.block}"
    for place, (key, text) in enumerate(found.items(), start=1):
        if place > 1 and _SAME[lang].search(text):
            continue  # the one before names the meeting
        expected = speaker(lang).finish(words.replace("{n}", str(place)))
        assert expected in text, f"{lang}: {text!r} has no {expected!r}"
        if key in before and not same_allowed:
            assert text != before[key], f"{lang}: {key} is as it was: {text!r}"


def kinds(keys: Iterable[str]) -> set[str]:
    """Return the kinds of block keys: the keys of rows replaced by *."""
    return {re.sub(r"\d{6,}", "*", key) for key in keys}


class Observer:
    """Does changes on copies of a record; results are cached."""

    def __init__(self, path: Path, changes: Mapping[str, Change]) -> None:
        """Take the record at ``path``; only the names of its bodies are changed."""
        self._path, self._changes = path, changes
        name_bodies(path)
        self.original = read_reports(path)
        self._seen: dict[str, set[str]] = {}

    def changed_by(self, name: str) -> set[str]:
        """Return the blocks that a change changed; raises AssertionError if they are wrong."""
        if name not in self._seen:
            copy = self._path.with_name("copy.wgdesk")
            shutil.copyfile(self._path, copy)
            self._seen[name] = observe(self._changes[name], copy, self.original)
        return self._seen[name]

    def never_changed(self) -> set[str]:
        """Return the kinds of the record's blocks that no change has changed."""
        changed = set[str]().union(*(self.changed_by(name) for name in self._changes))
        return kinds(self.original["ar"].keys() - changed)
