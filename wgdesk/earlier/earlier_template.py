"""Makes a template for the next meeting from the report of an earlier one."""

from __future__ import annotations

from pathlib import Path

from wgdesk.clock import Clock
from wgdesk.earlier.found_options import with_found_options
from wgdesk.earlier.printed_record import PrintedRecord, imported
from wgdesk.earlier.source import read_source
from wgdesk.earlier.understanding import Understood, understand
from wgdesk.meeting_setup.earlier_meeting import template_from_meeting
from wgdesk.meeting_setup.templates import Template
from wgdesk.report.render.output import UNWATCHED, RenderWatch


def template_from_report(
    path: Path, clock: Clock, watch: RenderWatch = UNWATCHED
) -> tuple[Template, Understood]:
    """Return a template made from a report as if from the record of that meeting, and what was understood.

    A report whose days are not known gives one without that meeting among the earlier ones.
    Raises ``Refused`` and ``Trouble`` like ``read_source``, ``understand`` and the import of a record file,
    and ``Stopped``.
    """
    source = read_source(path)
    found = understand(source, path.name)
    today = clock().date().isoformat()
    dated = found if found.dated else found.on_days(today, today)
    with imported(dated, path.name) as desk:
        if found.dated:
            found = with_found_options(found, source, PrintedRecord(found, desk), watch)
        template = desk.read(template_from_meeting, options=found.record.get("options", {}))
    if not found.dated:
        template = {**template, "previous_meetings": template["previous_meetings"][:-1]}
    return template, found
