"""Makes a template for the next meeting from the report of an earlier one."""

from __future__ import annotations

import tempfile
from pathlib import Path

from wgdesk.acting.record_creation import new_record
from wgdesk.clock import Clock
from wgdesk.earlier.found_options import with_found_options
from wgdesk.earlier.source import read_source
from wgdesk.earlier.understanding import Understood, understand
from wgdesk.exchange import import_into
from wgdesk.meeting_setup.earlier_meeting import template_from_record
from wgdesk.meeting_setup.templates import Template


def template_from_report(path: Path, clock: Clock) -> tuple[Template, Understood]:
    """Return a template made from a report as if from the record of that meeting, and what was understood.

    A report whose days are not known gives one without that meeting among the earlier ones.
    Raises ``Refused`` and ``Trouble`` like ``read_source``, ``understand`` and the import of a record file.
    """
    source = read_source(path)
    found = with_found_options(understand(source, path.name), source, path.name)
    today = clock().date().isoformat()
    dated = found if found.dated else found.on_days(today, today)
    with tempfile.TemporaryDirectory() as folder:
        record = Path(folder) / "earlier.wgdesk"
        with new_record(record) as desk:
            import_into(desk, dated.data(), source=path.name)
        template = template_from_record(record, clock)
    if not found.dated:
        template = {**template, "previous_meetings": template["previous_meetings"][:-1]}
    return template, found
