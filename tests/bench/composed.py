"""The time that paragraphs edited by users take: ``python -m tests.bench.composed [RUNS]``.

A report of some 200 pages (a thousand paragraphs) is built and spoken in both languages, alternately without
edited paragraphs and with 500. Prints the medians, and the median of the ratios of consecutive runs.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from tests.bench.report import seconds
from ui.state.report_cache import ReportCache
from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_file
from wgdesk.paths import resource
from wgdesk.phrasing.pack import pack
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.composition import Composition, OverrideNow
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words
from wgdesk.report.generated import generated
from wgdesk.report.sections import build

PARAGRAPHS, OVERRIDES, RUNS = 1_000, 500, 15
LANGUAGES = ("ar", "en")


def long_record(folder: Path) -> Record:
    """Return the demonstration with a thousand different paragraphs of debate."""
    path = folder / "demo.wgdesk"
    import_file(resource("demo", "meeting.json"), path)
    desk = Desk.open(path)
    record = desk.read(whole_record)
    desk.close()
    points = []
    for n in range(PARAGRAPHS):
        one = record.points[n % len(record.points)]
        said = Words(tuple((lang, f"{body} {n}") for lang, body in one.said.texts))
        points.append(replace(one, id=n + 1, paragraph=n + 1, place=float(n), said=said))
    return replace(record, points=tuple(points))


def edited(record: Record) -> Record:
    """Return the record with 500 of its paragraphs edited in both languages."""
    now = {lang: generated(record, pack(lang, record.options)) for lang in LANGUAGES}
    overrides = {}
    for n, block in enumerate([key for key in now["en"] if "/points/" in key][:OVERRIDES]):
        base = {lang: now[lang][block] for lang in LANGUAGES}
        words = Words(tuple((lang, one.text) for lang, one in base.items()))
        body = Words(tuple((lang, f"{one.text} {n}") for lang, one in base.items()))
        facts = {lang: one.facts for lang, one in base.items()}
        overrides[block] = OverrideNow("override", n + 1, block, False, body, words, facts)
    return replace(record, composition=Composition(overrides))


def spoken(record: Record) -> None:
    """Build and speak the draft in both languages, with empty caches of sentences."""
    for lang in LANGUAGES:
        pack(lang, record.options).speak(build(record, "draft"))


def kept(record: Record) -> list[float]:
    """Return the times of the preview: the first time, and after each of two small changes."""
    reports = ReportCache()
    states = [record, *(replace(record, documents=record.documents[:-n]) for n in (1, 2))]
    return [seconds(lambda state=state: reports.document(state, "ar", "draft")) for state in states]  # type: ignore[misc]


def main() -> None:
    """Print the times and their ratio."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    with tempfile.TemporaryDirectory() as name:
        without = long_record(Path(name))
        given = edited(without)
        print(f"{len(build(given, 'draft').blocks)} blocks, {len(given.composition.overrides)} overrides")
        for record in (without, given):
            spoken(record)
        pairs = [(seconds(lambda: spoken(without)), seconds(lambda: spoken(given))) for _ in range(runs)]
        first, *later = kept(given)
    print(f"preview  first {first * 1000:.0f} ms, after a change {min(later) * 1000:.0f} ms")
    for title, times in zip(("without", "with"), zip(*pairs, strict=True), strict=True):
        print(f"{title:8} median {statistics.median(times) * 1000:6.0f} ms")
    print(f"ratio    median {statistics.median(after / before for before, after in pairs):.2f}")


if __name__ == "__main__":
    main()
