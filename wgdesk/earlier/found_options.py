"""Finds in which form a body has its reports written: the options with which the record prints this one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from wgdesk.earlier.printed_record import PrintedRecord, ReportLine, compared, lines_of_report
from wgdesk.earlier.source import SourceParagraph
from wgdesk.earlier.understanding import Understood
from wgdesk.report.render.output import UNWATCHED, RenderWatch
from wgdesk.rules.option_kinds import ChoiceOption, OptionGroup
from wgdesk.rules.options import OPTION_GROUPS, OPTIONS

# What leaves sentences out, or joins them, is tried after what may make them right.
_LAST = ("consideration", "opening_paragraphs")


def with_found_options(
    found: Understood,
    source: Iterable[SourceParagraph],
    record: PrintedRecord,
    watch: RenderWatch = UNWATCHED,
) -> Understood:
    """Return what was understood, with the options that print more of the paragraphs as the report has them.

    ``record`` is made from what was understood. Each option is tried by itself, in their order, and then
    again, since one may help only once others are found. Raises ``Stopped``.
    """
    written = lines_of_report(found, source)
    options = dict(record.options)
    printed = record.lines(options, head=True)
    best = _likeness(written, printed)
    if best[0] == len(printed):  # nothing is printed otherwise than in the report
        return found
    left_out: list[str] = []  # options with which only fewer lines are printed
    for option, value in watch.over([*_tried(), *_tried()]):
        if options.get(option, OPTIONS[option].usual) == value:
            continue
        other = {**options, option: value}
        tried = record.lines(other, head=True)
        if tried is printed:  # the option changes nothing
            continue
        likeness = _likeness(written, tried)
        if likeness > best:
            if likeness[0] == best[0]:
                left_out.append(option)
            options, best, printed = other, likeness, tried
    for option in left_out:  # another option, tried later, may have made the line right that is left out
        other = {key: value for key, value in options.items() if key != option}
        if option in record.options:
            other[option] = record.options[option]
        likeness = _likeness(written, record.lines(other, head=True))
        if likeness > best:
            options, best = other, likeness
    given = {key: value for key, value in options.items() if record.options.get(key) != value}
    changed = {**found.record.get("options", {}), **given}
    return replace(found, record={**found.record, "options": changed}) if given else found


def _tried() -> Sequence[tuple[str, str]]:
    """Return each option with each of its values, in the order in which they are tried."""
    every = [
        (name, value)
        for group in (OptionGroup.REPORT, OptionGroup.MASTHEAD)
        for name, option in OPTION_GROUPS[group].items()
        if isinstance(option, ChoiceOption) and option.worded
        for value in option.values
    ]
    return sorted(every, key=lambda one: one[0] in _LAST)


def _likeness(written: list[ReportLine], printed: list[ReportLine]) -> tuple[int, int]:
    """Return a pair that is greater the more lines are the same, then the fewer others are printed."""
    same = sum(block.size for block in compared(written, printed).get_matching_blocks())
    return same, -len(printed)
