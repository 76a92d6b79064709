"""How a body's reports name its meetings, by its options."""

from __future__ import annotations

from dataclasses import dataclass

from wgdesk.reads.values.record import Record
from wgdesk.report.sections.common.meeting_records import RecordOfMeeting
from wgdesk.report.sections.common.sitting_said import meetings_unnamed
from wgdesk.rules.options import Options


@dataclass(frozen=True)
class MeetingStyle:
    """How a body's reports name its meetings, by its options."""

    again: str = "heading"
    also: bool = False
    day: str = "always"
    year: str = "always"
    session_year: int = 0  # the year in which the session ends
    unnamed: bool = False  # where a sentence can do without
    afresh: bool = False  # a day said once is said again under each heading
    records: tuple[RecordOfMeeting, ...] | None = None  # said where a meeting is first named; None: not there

    @classmethod
    def of(cls, record: Record) -> MeetingStyle:
        """Return the style that the options of a record ask for.

        Where meetings have no numbers only their days tell them apart, so these are always said, or neither.
        """
        options = Options(record.options)
        numbered, day = options.choice("term_sitting_numbers") != "none", options.choice("sitting_day")
        return cls(
            options.choice("sitting_again"),
            options.choice("sitting_also") == "said",
            {"heading": "first"}.get(day, day) if numbered else "always",
            options.choice("sitting_year"),
            record.meeting.last_day.year,
            meetings_unnamed(options),
            day == "heading",
            _records_told(record, options),
        )


def _records_told(record: Record, options: Options) -> tuple[RecordOfMeeting, ...] | None:
    if options.choice("meeting_records") != "first":
        return None
    return tuple((one.number, one.day, one.record_symbol) for one in record.sittings if one.record_symbol)
