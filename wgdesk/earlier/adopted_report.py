"""Reads how the report was adopted, who introduced it, and who finalizes it."""

from __future__ import annotations

from collections.abc import Mapping

from wgdesk.earlier.gathered import Gathered, Groups, Taker
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.words.seen import seen

_ALSO = {"rapporteur": ("vice_chair_rapporteur",)}  # other offices of whom a report calls so


class TakenAdoption:
    """Takes the adoption of the report, at a sitting or on a day."""

    def __init__(self, gathered: Gathered, programme: TakenProgramme) -> None:
        self._to, self._programme = gathered, programme
        self._introduced = ""  # the office of who introduced the draft report
        self._beside: dict[str, str] = {}  # what was introduced together with it

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {
            "finalizes": self._finalizes,
            "report": self._adopt_on,
            "report_at": self._adopt_at,
            "report_introduced": self._introduce_report,
        }

    def _finalizes(self, found: Groups) -> bool:
        """Take with whom, under whose authority or with whose support the Rapporteur finalizes the report."""
        self._to.meeting["rapporteur_finalizes"] = True
        also = found.get("also") or found.get("with")
        if also:
            self._to.meeting["finalizer"] = self._to.word(also)
        elif "authority" in found or "authority_after" in found:
            self._to.meeting["finalizer"] = "chair_authority"
        elif "support" in found:
            self._to.meeting["finalizer"] = "secretariat"
        return True

    def _joined(self, found: Groups) -> None:
        """Take who finalizes the report from the sentence on its adoption, if that says so."""
        if "finalized" in found:
            self._finalizes(found)
            self._to.take_option("report_entrusted", "joined")

    def _adopt_on(self, found: Groups) -> bool:
        """Take the adoption on a day; return whether its sitting or, without one, the day is certain."""
        self._to.report_adopted = True
        spans = self._to.spans(found["days"])
        if len(spans) != 1 or spans[0][0] != spans[0][1]:
            return False
        if self._to.foreknown.options.get("report_adopted", "day") != "day":
            self._to.take_option("report_adopted", "day")
            self._to.take_option("report_called", "present")
        known = self._programme.report_adopted(spans[0][0], found)
        if known or spans[0][0].isoformat() == self._to.meeting.get("last_day"):
            self._joined(found)
            more = "manner" in found or "orally" in found  # needs the sitting of the decision
            return known or not more
        return False

    def _adopt_at(self, found: Groups) -> bool:
        self._to.report_adopted = True
        adopted_at = self._programme.sitting(found)
        if adopted_at is not None:
            self._joined(found)
            self._programme.decide("report", adopted_at, found)
            self._to.take_option("report_adopted", "sitting")
            called = "present" if "present" in found else "draft" if "of_draft" in found else "report"
            self._to.take_option("report_called", called)
        return False  # the record may have another sentence

    def _introduce_report(self, found: Groups) -> bool:
        """Take who introduced the draft, with its sitting, which that of the adoption is to be."""
        at = self._programme.sitting(found)
        self._introduced = self._to.forms.offices.get(seen(found["introducer"]), "")
        self._beside = self._to.text(found.get("beside"))
        if "full" in found:
            self._to.take_option("report_introduced", "full")
        return at is not None and bool(self._introduced)

    def finish(self) -> None:
        """Put who introduced the report into the record, once all officers are known."""
        officers = self._to.record.get("officers", {})
        offices = (self._introduced, *_ALSO.get(self._introduced, ()))
        holders = [key for key, one in officers.items() if one["office"] in offices]
        decided = self._to.record.get("decisions", {}).get("report")
        if len(holders) == 1 and decided is not None:
            decided["introduced_by"] = holders[0]
            if self._beside:
                decided["introduced_with"] = self._beside
