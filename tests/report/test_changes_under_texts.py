"""The record changes under texts written by users: each is printed unchanged, or is a finding.

The changes are those of every kind of sentence (``changes``), one after the other on one record. At every
step the preview's cached sections must equal those of a report built anew.
"""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from tests.demo.play import LANGUAGES, Play
from tests.report.changes.every import CHANGES
from tests.report.changes.hand import Hand, name_bodies
from tests.report.spaces import plain
from wgdesk.errors import Refused
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.tree import Role
from wgdesk.reads.values.composition import Composition, OverrideNow
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words
from wgdesk.report.check import check
from wgdesk.report.generated import Generated, generated
from wgdesk.report.sections import PARTS, build, sections
from wgdesk.report.sections.across_sections.kept_sections import KeptSections
from wgdesk.words.digits import TO_EUROPEAN

pytestmark = pytest.mark.slow  # long: in the thorough run only

STEPS = 12


def edited(now: dict[str, Generated]) -> dict[str, OverrideNow]:
    """Return a user's text for every block, with the key of the block in it."""
    found: dict[str, OverrideNow] = {}
    for n, key in enumerate(now["en"], start=1):
        base = {lang: now[lang][key] for lang in LANGUAGES}
        body = Words(tuple((lang, f"Text of {key} in {lang}") for lang in sorted(LANGUAGES)))
        was = Words(tuple((lang, base[lang].text) for lang in sorted(LANGUAGES)))
        facts = {lang: one.facts for lang, one in base.items()}
        found[key] = OverrideNow("override", n, key, n % 2 == 0, body, was, facts)
    return found


def printed(record: Record, lang: str) -> dict[str, str]:
    spoken = pack(lang, record.options).speak(build(record, "draft"))
    texts = {one.key: getattr(one, "text", ()) for one in spoken.blocks}
    return {
        key: plain(tuple(span for span in text if span.role is not Role.NOTE)).translate(TO_EUROPEAN)
        for key, text in texts.items()
    }


@pytest.mark.parametrize("seed", [1, 2])
def test_no_change_loses_a_written_text(tmp_path: Path, seed: int) -> None:
    Play.new(tmp_path).desk.close()
    (path,) = tmp_path.glob("*.wgdesk")
    name_bodies(path)
    hand, kept = Hand(path), KeptSections()
    before = hand.record
    overrides = edited({lang: generated(before, pack(lang, before.options)) for lang in LANGUAGES})
    states = [state for change in CHANGES.values() for state in change.states]
    for state in random.Random(seed).sample(states, STEPS):
        try:
            state.act(hand)
        except (Refused, StopIteration, IndexError):
            continue  # an earlier change has taken away what this one is about
        record = replace(hand.record, composition=Composition(overrides))
        assert sections(record, "draft", PARTS, kept) == sections(record, "draft", PARTS)
        for lang in LANGUAGES:
            page = printed(record, lang)
            gone = {dict(one.facts)["text"] for one in check(record, lang) if one.key == "override-gone"}
            for key, override in overrides.items():
                body = override.body.get(lang) or ""
                shown = page.get(key)
                assert shown in (None, body), key
                assert shown is not None or body in gone or "/note" in key, key
    hand.desk.close()
