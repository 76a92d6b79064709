"""Reads the facts of the meeting: symbol, body, days, place, mandate and earlier meetings."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import pairwise

from wgdesk.earlier.gathered import Gathered, Groups, Taker
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.earlier.unwrapped import SYMBOL
from wgdesk.earlier.written_days import DaySpan, spans_in
from wgdesk.language_table import COMMON
from wgdesk.phrasing.report_wording import wording
from wgdesk.words.seen import Seen, seen
from wgdesk.words.writing import COMMAS

_JOB = re.compile(r"^(?P<job>[A-Z]{1,3}\.\d\d-\d{4,6})\b")
_LONGEST_SESSION = timedelta(300)
_NAME_LINES = 5  # at most, of the name of a body
_HEAD_LINES = 40  # in which the title of a publication stands, before its contents
# What stands beside a name in the head of a page, and marks of footnotes after it.
_BESIDE = re.compile(r"\s*(?:Distr\.:.*|\*+)$")
_DIGIT = re.compile(r"\d")
_IN_FIGURES = re.compile(rf"^\(?(?:(?P<venue>[^\d()]{{2,100}}?)[{COMMAS}] )?(?P<span>\d.{{5,80}}?)\)?$")


class TakenMeeting:
    """Takes facts about the meeting as a whole."""

    def __init__(self, gathered: Gathered, programme: TakenProgramme) -> None:
        self._to, self._programme = gathered, programme
        self.final = False  # the report is not a draft
        # Whether the days are those of several periods at the head, of which one may be meant.
        self._from_head = False
        self._several = False  # it is a report on several sessions

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {
            "held": self._held,
            "held_by_body": self._held_by_body,  # before the next, which its beginning would fit
            "held_by": self._held,
            "met": self._met,
            "adopted_texts": self._adopted_texts,
            "participants": self._participants,
        }

    def masthead(self, lines: Sequence[str], margin: Sequence[str]) -> list[str]:
        """Take the lines before the first heading; return those with content that was not understood.

        ``margin`` has those of them that are from page headers and footers.
        """
        draft = any(self._to.forms.draft.search(seen(line)) for line in lines)
        self.final = not draft
        stage = "draft" if draft else "final"
        self._several = self._of_several(lines)
        told = set(self._report_of(lines))
        title = self._to.meeting.get("body_full")
        place = next((at for at, line in enumerate(lines) if self._place(line)), None)
        names: tuple[str, ...] = ("body_full", "parent_full")
        if place is None:
            place = next((at for at, line in enumerate(lines) if self._title(line)), None)
            names = ("parent_full",)
        used = told | {at for at, line in enumerate(lines) if self._line(line, stage)}
        if place is not None:
            used |= {place, *self._names(lines, place, names, used)}
        else:
            used.update(self._named(lines))
        if title is not None:
            self._to.meeting["body_full"] = title
        for line in lines:
            found = Seen(line).find(self._to.forms.passed_over)
            number = self._to.forms.meetings.get(seen((found or {}).get("ordinal", "")))
            if number and not self._several:
                self._to.meeting["ordinal"] = number
        unknown = [line for at, line in enumerate(lines) if at not in used and self._tells(line)]
        above = [line for line in unknown if line in margin and " " in line and not _DIGIT.search(line)]
        if len(above) == 1 and place is not None:  # Word files have it in the header of page 1
            self._to.meeting.setdefault("parent_full", self._to.text(above[0]))
        return unknown

    def _names(
        self, lines: Sequence[str], place: int, names: Sequence[str], used: Collection[int]
    ) -> Iterator[int]:
        """Take the names of body and parent above the place; yield where they stand."""
        passed = self._to.forms.passed_over
        above = [at for at in range(place - 1, -1, -1) if passed.search(seen(lines[at])) is None]
        direct = len(above) == place  # else there are lines of a session between, and of a publication above
        at = above[0] if above else -1
        for column in names:
            named = direct or column == "body_full" or seen(lines[at]) in self._to.forms.organs
            if at >= 0 and at not in used and self._tells(lines[at]) and named:
                begun = self._begun_at(lines, at) if column == "body_full" else at
                self._to.meeting[column] = self._to.text(_bare(lines[begun : at + 1]))
                yield from range(begun, at + 1)
                at = begun - 1

    def _named(self, lines: Sequence[str]) -> Iterator[int]:
        """Take the name of the body from a head without place and days; yield where it stands."""
        begins = self._to.forms.body_begins
        told = (at for at, line in enumerate(lines) if begins.match(seen(line)) and self._tells(line))
        at = next((at for at in told if not self._of_organ(lines, at)), None)
        if at is None:
            return
        end = at
        while self._to.forms.unfinished.search(seen(lines[end])) and end + 1 < len(lines):
            end += 1
        self._to.meeting.setdefault("body_full", self._to.text(_bare(lines[at : end + 1])))
        yield from range(at, end + 1)

    def _of_organ(self, lines: Sequence[str], at: int) -> bool:
        """Return whether a line is no name of a body but of a principal organ, or not a whole name.

        That is one with a colon, one cut by what stands beside it, and one that ends what the line above
        begins, as in the title of an item: "Matters brought to the attention of the".
        """
        name, forms = _bare(lines[at : at + 1]), self._to.forms
        rest = re.sub("|".join(map(re.escape, forms.organs)), "", name).strip()
        cut = name != lines[at] and forms.unfinished.search(seen(name)) is not None
        above = at > 0 and forms.unfinished.search(seen(_bare(lines[at - 1 : at]))) is not None
        # Two of them stand side by side, or one beside a day or the symbol.
        organ = name != rest and (not rest or _DIGIT.search(rest) is not None)
        return organ or cut or above or ":" in name

    def _begun_at(self, lines: Sequence[str], at: int) -> int:
        """Return where the name of the body begins that ends in a line; it may have several."""
        begins = self._to.forms.body_begins
        above = range(at, max(at - _NAME_LINES, -1), -1)
        return next((one for one in above if begins.match(seen(lines[one]))), at)

    def _report_of(self, lines: Sequence[str]) -> Collection[int]:
        """Take the name of the body from a title of several lines; return where it stands."""
        found = Seen("\n".join(lines[:_HEAD_LINES])).find(self._to.forms.report_of)
        if found is None:
            return ()
        told = found["body_full"].split("\n")
        whole = self._to.forms.after_name.split(_bare(told))[0]
        self._to.meeting["body_full"] = self._to.text(whole)
        return [at for at, line in enumerate(lines) if any(line.endswith(one) for one in told)]

    def _line(self, line: str, stage: str) -> bool:
        symbol = line.removeprefix(self._to.forms.nations).strip()  # one line of what stands side by side
        if SYMBOL.match(symbol):
            self._to.meeting.setdefault(f"symbol_{stage}", symbol)
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

    def _of_several(self, lines: Sequence[str]) -> bool:
        """Return whether the report is on several sessions: its facts may be those of any."""
        days = {self._to.spans(found["span"]) for line in lines if (found := _in_figures(line))} - {()}
        return len(days) > 1 or any(self._to.forms.several.fullmatch(seen(line)) for line in lines)

    def _place(self, line: str) -> bool:
        found = _in_figures(line)
        if found is None:
            return False
        spans = self._to.spans(found["span"])
        if any(last - first > _LONGEST_SESSION for first, last in spans):
            return False  # the time of a report on several: "Biennial report"
        known = self._days(found)
        self._from_head = known and len(spans) > 1
        return known

    def _title(self, line: str) -> bool:
        found = Seen(line).find(self._to.forms.sentences["title"])
        self._to.name_once(found or {}, "body_full")
        return found is not None and self._days(found)

    def _days(self, found: Groups) -> bool:
        """Take the days and the place of the meeting; return whether they agree with what is known."""
        spans = self._to.spans(found.get("span", ""))
        if not spans or self._several:
            return False
        days = {"first_day": spans[0][0].isoformat(), "last_day": spans[-1][1].isoformat()}
        if self._from_head:
            self._to.meeting.update(days)
            self._to.record.pop("recesses", None)
            self._from_head = False
        self._breaks(spans)
        self._to.name_once(found, "venue")
        return days == {name: self._to.meeting.setdefault(name, day) for name, day in days.items()}

    def _breaks(self, spans: Sequence[DaySpan]) -> None:
        """Record the days between the parts of a session, once."""
        day = timedelta(days=1)
        ends = [(before + day, after - day) for (_, before), (after, _) in pairwise(spans)]
        found = [(first.isoformat(), last.isoformat()) for first, last in ends if first <= last]
        if found:
            self._to.record["recesses"] = [{"first_day": first, "last_day": last} for first, last in found]

    def _held(self, found: Groups) -> bool:
        ordinal = found.get("ordinal") or found["year"]
        number = self._to.forms.meetings.get(seen(ordinal))
        # "Its annual session of 2026" has its kind where others have a number.
        kind = self._to.word(found.get("resumed") or found.get("session_kind") or ordinal)
        by_year = ordinal.isdecimal() or bool(kind and not number and "of_year" in found)
        if number and not self._several:
            self._to.meeting["ordinal"] = number
        if kind:
            self._to.meeting["session_kind"] = kind
        if number and "of_year" in found:
            self._to.take_option("term_ordinal", "year")
        if "ground" in found:
            self._to.meeting["ground"] = self._to.text(found["ground"])
        if "how" in found:
            self._to.meeting["mode"] = self._to.word(found["how"])
        if "itself" in found:
            self._to.take_option("term_event", "itself")
        self._to.name_once(found, "body_full")
        several = len(self._to.spans(found["span"])) > 1 and "body" in found
        told = "rest" not in found or self._organizational(found["rest"])
        certain = self._days(found) and not several and told and "body" not in found
        this_year = self._to.meeting.get("first_day", "").startswith(found.get("of_year", ""))
        return certain and this_year and (number is not None or by_year)

    def _organizational(self, words: str) -> bool:
        """Take what is told after the days of the session: organizational sittings besides it."""
        besides = Seen(words.strip()).find(self._to.forms.sentences["also_organizational"])
        return besides is not None and self._programme.held_besides(besides)

    def _held_by_body(self, found: Groups) -> bool:
        """Take a session that the body held, perhaps with a list of its meetings by part."""
        self._to.take_option("held_as", "body")
        if "parts" in found:
            self._to.take_option("meetings_listed", "parts")
        return self._held(found)

    def _met(self, found: Groups) -> bool:
        """Take days and place; the record has another sentence for them."""
        self._days(found)
        return False

    def _adopted_texts(self, found: Groups) -> bool:
        parent = found.get("parent_two") or found.get("parent_three")
        short = {"parent_short": parent} if parent else found
        self._to.name_once(found, "body_full")
        if "body_itself" in found:
            self._to.name_once({"body_full": found["body_itself"]}, "body_full")
        self._to.name_once(short, "parent_short")
        return "body_itself" in found or self._days(found)

    def _participants(self, found: Groups) -> bool:
        self._to.meeting["participants_symbol"] = found["symbol"]
        return True

    def introduction(self, paragraph: Seen) -> bool:
        """Take a paragraph of the mandate, and the earlier meetings if they are at its end."""
        forms = self._to.forms
        previous = paragraph.find(forms.sentences["previous"])
        mandate, certain = paragraph.written, True
        if previous is not None:
            mandate = paragraph.before(forms.sentences["previous"])
            certain = self._previous(self._to.spans(previous["spans"]))
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
        said = Seen(text)
        found = said.find(self._to.forms.mandate)
        if found is None or said.find(self._to.forms.mandated) is None:
            return False
        kind = self._to.word(found["kind"])
        self._to.rows("mandates").append(
            {"kind": kind, "number": found["number"], "body": self._to.text(text)}
        )
        return True


def _bare(lines: Sequence[str]) -> str:
    """Return a name in several lines as one, without what stands beside it."""
    return _BESIDE.sub("", " ".join(_BESIDE.sub("", line) for line in lines))


def _in_figures(line: str) -> Groups | None:
    """Return the days and the place of a line of the head, None if it has none."""
    found = Seen(line).find(_IN_FIGURES)
    return found if found is not None and ("venue" in found or line.startswith("(")) else None
