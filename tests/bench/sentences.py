"""The time from a key to the printed sentence below a field: ``python -m tests.bench.sentences``.

The goal is 20 ms on a warm form: the record has been read, and a key was pressed before.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_file
from wgdesk.paths import resource
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record
from wgdesk.report.printed_sentence import SentenceSpeaker, SlotPlace

TEXTS = {"ar": "على أن يجتمع من جديد في السنة المقبلة", "en": "that it should meet again in the coming year"}


def places(record: Record) -> dict[str, SlotPlace]:
    """Return a row for each kind of text in the record."""
    found: dict[str, SlotPlace] = {}
    for point in record.points[:1]:
        found["point"] = ("point", point.id, "said")
    for action in record.actions[:1]:
        found["action"] = ("action", action.id, "object")
    for panel in record.panels[:1]:
        for panellist in panel.panellists[:1]:
            found["presentation"] = ("panellist", panellist.id, "presentation")
    for document in record.documents[:1]:
        found["document"] = ("document", document.id, "title")
    for item in record.items[-1:]:
        found["item"] = ("agenda_item", item.id, "title")
    return found


def main() -> None:
    """Print for each kind of text and language the first key, the median of the others, and the slowest."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "demo.wgdesk"
        import_file(resource("demo", "meeting.json"), path)
        desk = Desk.open(path)
        try:
            record = desk.read(whole_record)
        finally:
            desk.close()
    for name, place in places(record).items():
        speaker = SentenceSpeaker()
        for lang, text in TEXTS.items():
            taken = []
            for end in range(1, len(text) + 1):
                begun = time.perf_counter()
                speaker.sentence(record, lang, {place: text[:end]})
                taken.append((time.perf_counter() - begun) * 1000)
            first, *rest = taken
            usual, most = statistics.median(rest), max(rest)
            print(f"{name:14}{lang}  first {first:6.1f} ms  then {usual:5.1f}  most {most:5.1f}")


if __name__ == "__main__":
    main()
