"""Finds in which form a body has its reports written: the options with which the record prints this one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from wgdesk.earlier.printed_record import PrintedRecord, ReportLine, compared, lines_of_report
from wgdesk.earlier.source import SourceParagraph
from wgdesk.earlier.understanding import Understood
from wgdesk.rules.option_kinds import ChoiceOption, OptionGroup
from wgdesk.rules.options import OPTION_GROUPS


def with_found_options(found: Understood, source: Iterable[SourceParagraph], name: str) -> Understood:
    """Return what was understood, with the options that print more of the paragraphs as the report has them.

    Each is tried by itself, in the order of the options. Unchanged without the days of the meeting.
    """
    if not found.dated:
        return found
    written = lines_of_report(found, source)
    record = PrintedRecord(found, name)
    options = dict(record.options)
    printed = record.lines(options, head=True)
    best = _likeness(written, printed)
    if best[0] == len(printed):  # nothing is printed otherwise than in the report
        return found
    for option, values in _tried().items():
        for value in values:
            other = {**options, option: value}
            if options.get(option, values[0]) == value:
                continue
            tried = record.lines(other, head=True)
            if tried is printed:  # the option changes nothing
                continue
            likeness = _likeness(written, tried)
            if likeness > best:
                options, best, printed = other, likeness, tried
    given = {key: value for key, value in options.items() if record.options.get(key) != value}
    changed = {**found.record.get("options", {}), **given}
    return replace(found, record={**found.record, "options": changed}) if given else found


def _tried() -> Mapping[str, tuple[str, ...]]:
    return {
        name: option.values
        for group in (OptionGroup.REPORT, OptionGroup.MASTHEAD)
        for name, option in OPTION_GROUPS[group].items()
        if isinstance(option, ChoiceOption) and option.worded
    }


def _likeness(written: list[ReportLine], printed: list[ReportLine]) -> tuple[int, int]:
    """Return a pair that is greater the more lines are the same, then the fewer others are printed."""
    same = sum(block.size for block in compared(written, printed).get_matching_blocks())
    return same, -len(printed)
