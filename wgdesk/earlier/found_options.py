"""Finds in which form a body has its reports written: the options with which the record prints this one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from wgdesk.earlier.printed_record import PrintedRecord, ReportLine, compared, lines_below_head
from wgdesk.earlier.source import SourceParagraph
from wgdesk.earlier.understanding import Understood
from wgdesk.rules.options import OPTION_GROUPS, ChoiceOption, OptionGroup

# Options that change no word: faces and digits, which are not compared.
_NOT_SEEN = frozenset(("word_face", "digits_ar"))


def with_found_options(found: Understood, source: Iterable[SourceParagraph], name: str) -> Understood:
    """Return what was understood, with the options that print more of the paragraphs as the report has them.

    Each is tried by itself, in the order of the options. Unchanged without the days of the meeting.
    """
    if not found.dated:
        return found
    written = lines_below_head(found, source)
    record = PrintedRecord(found, name)
    options = dict(record.options)
    printed = record.lines(options)
    most = _equal(written, printed)
    if most == len(printed):  # nothing is printed otherwise than in the report
        return found
    for option, values in _tried().items():
        for value in values if most < len(written) else ():
            other = {**options, option: value}
            if options.get(option, values[0]) == value:
                continue
            equal = _equal(written, record.lines(other))
            if equal > most:
                options, most = other, equal
    given = {key: value for key, value in options.items() if record.options.get(key) != value}
    changed = {**found.record.get("options", {}), **given}
    return replace(found, record={**found.record, "options": changed}) if given else found


def _tried() -> Mapping[str, tuple[str, ...]]:
    return {
        name: option.values
        for name, option in OPTION_GROUPS[OptionGroup.REPORT].items()
        if isinstance(option, ChoiceOption) and name not in _NOT_SEEN
    }


def _equal(written: list[ReportLine], printed: list[ReportLine]) -> int:
    return sum(block.size for block in compared(written, printed).get_matching_blocks())
