"""Reads the facts of the meeting: symbol, body, days, place, mandate and earlier meetings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from itertools import pairwise

from wgdesk.earlier.gathered import Gathered, Groups, Taker
from wgdesk.earlier.written_days import DaySpan, spans_in
from wgdesk.language_table import COMMON
from wgdesk.phrasing.report_wording import wording
from wgdesk.words.seen import Seen, seen
from wgdesk.words.writing import COMMAS

_SYMBOL = re.compile(r"^[A-Z][A-Z0-9.]{0,9}(?:/[A-Z0-9][\w.-]{0,19}){1,9}$")
_JOB = re.compile(r"^(?P<job>[A-Z]{1,3}\.\d\d-\d{4,6})\b")
_DIGIT = re.compile(r"\d")
_IN_FIGURES = re.compile(rf"^(?P<venue>[^\d]{{2,100}}?)[{COMMAS}] (?P<span>\d.{{5,80}})$")


class TakenMeeting:
    """Takes facts about the meeting as a whole."""

    def __init__(self, gathered: Gathered) -> None:
        self._to = gathered

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {
            "held": self._held,
            "adopted_texts": self._adopted_texts,
            "participants": self._participants,
            "finalizes": self._finalizes,
            "report": self._report,
        }

    def masthead(self, lines: Sequence[str], margin: Sequence[str]) -> list[str]:
        """Take the lines before the first heading; return those with content that was not understood.

        ``margin`` has those of them that are from page headers and footers.
        """
        draft = any(self._to.forms.draft.search(seen(line)) for line in lines)
        stage = "draft" if draft else "final"
        place = next((at for at, line in enumerate(lines) if self._place(line)), None)
        names = {"body_full": 1, "parent_full": 2}
        if place is None:
            place = next((at for at, line in enumerate(lines) if self._title(line)), None)
            names = {"parent_full": 1}
        used = {at for at, line in enumerate(lines) if self._line(line, stage)}
        if place is not None:
            used.add(place)
            for column, back in names.items():
                at = place - back
                if at >= 0 and at not in used:
                    self._to.meeting[column] = self._to.text(lines[at])
                    used.add(at)
        unknown = [line for at, line in enumerate(lines) if at not in used and self._tells(line)]
        above = [line for line in unknown if line in margin and " " in line and not _DIGIT.search(line)]
        if len(above) == 1 and place is not None:  # Word files have it in the header of page 1
            self._to.meeting.setdefault("parent_full", self._to.text(above[0]))
        return unknown

    def _line(self, line: str, stage: str) -> bool:
        if _SYMBOL.match(line):
            self._to.meeting.setdefault(f"symbol_{stage}", line)
            return True
        originals = self._to.forms.originals or wording(COMMON).originals
        job, original = _JOB.match(line), originals.get(line)
        if job:
            self._to.meeting.setdefault(f"job_{stage}", job["job"])
        if original:
            self._to.meeting["original_language"] = original
        return bool(job or original)

    def _tells(self, line: str) -> bool:
        """Return whether a line has content, unlike a date, a language or the name of the publisher."""
        day = len(spans_in(line, COMMON)) == 1 and len(line) < 30
        return not (
            day
            or line.startswith("Distr.")
            or line in (self._to.forms.own_name, self._to.forms.nations)
            or self._to.forms.draft.search(line)
        )

    def _place(self, line: str) -> bool:
        found = Seen(line).find(_IN_FIGURES)
        return found is not None and self._days(found)

    def _title(self, line: str) -> bool:
        found = Seen(line).find(self._to.forms.sentences["title"])
        self._to.name_once(found or {}, "body_full")
        return found is not None and self._days(found)

    def _days(self, found: Groups) -> bool:
        """Take the days and the place of the meeting; return whether they agree with what is known."""
        spans = spans_in(found["span"], self._to.lang)
        if not spans:
            return False
        first, last = spans[0][0].isoformat(), spans[-1][1].isoformat()
        known = self._to.meeting.setdefault("first_day", first), self._to.meeting.setdefault("last_day", last)
        self._breaks(spans)
        self._to.name_once(found, "venue")
        return known == (first, last)

    def _breaks(self, spans: Sequence[DaySpan]) -> None:
        """Record the days between the parts of a session, once."""
        day = timedelta(days=1)
        ends = [(before + day, after - day) for (_, before), (after, _) in pairwise(spans)]
        found = [(first.isoformat(), last.isoformat()) for first, last in ends if first <= last]
        if found:
            self._to.record["recesses"] = [{"first_day": first, "last_day": last} for first, last in found]

    def _held(self, found: Groups) -> bool:
        number = self._to.forms.meetings.get(seen(found["ordinal"]))
        if number:
            self._to.meeting["ordinal"] = number
        if "how" in found:
            self._to.meeting["mode"] = self._to.word(found["how"])
        self._to.name_once(found, "body_full")
        return self._days(found) and number is not None and "rest" not in found

    def _adopted_texts(self, found: Groups) -> bool:
        short = {"parent_short": found["parent_two"]} if "parent_two" in found else found
        self._to.name_once(found, "body_full")
        self._to.name_once(short, "parent_short")
        return self._days(found)

    def _participants(self, found: Groups) -> bool:
        self._to.meeting["participants_symbol"] = found["symbol"]
        return True

    def _finalizes(self, _: Groups) -> bool:
        self._to.meeting["rapporteur_finalizes"] = True
        return True

    def _report(self, found: Groups) -> bool:
        """Return whether the sentence only says "on the last day", which the record implies anyway."""
        spans = spans_in(found["days"], self._to.lang)
        more = "manner" in found or "orally" in found  # needs the sitting of the decision, which is not named
        return not more and [one[1].isoformat() for one in spans] == [self._to.meeting.get("last_day")]

    def introduction(self, paragraph: Seen) -> bool:
        """Take a paragraph of the mandate, and the earlier meetings if they are at its end."""
        forms = self._to.forms
        previous = paragraph.find(forms.sentences["previous"])
        mandate, certain = paragraph.written, True
        if previous is not None:
            mandate = paragraph.before(forms.sentences["previous"])
            certain = self._previous(spans_in(previous["spans"], self._to.lang))
            self._to.name_once(previous, "body_short")
        elif paragraph.find(forms.sentences["first"]) is not None:
            return True
        return self._mandate(mandate) and certain if mandate else certain

    def _previous(self, spans: Sequence[DaySpan]) -> bool:
        self._to.rows("previous_meetings").extend(
            {"first_day": first.isoformat(), "last_day": last.isoformat()} for first, last in spans
        )
        return bool(spans)

    def _mandate(self, text: str) -> bool:
        found = Seen(text).find(self._to.forms.mandate)
        if found is None:
            return False
        kind = self._to.word(found["kind"])
        self._to.rows("mandates").append(
            {"kind": kind, "number": found["number"], "body": self._to.text(text)}
        )
        return True
