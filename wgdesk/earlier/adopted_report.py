"""Reads how the report was adopted, who introduced it, and who finalizes it."""

from __future__ import annotations

from collections.abc import Mapping

from wgdesk.earlier.gathered import Gathered, Groups, Taker
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.words.seen import seen

_ALSO = {"rapporteur": ("vice_chair_rapporteur",)}  # other offices of whom a report calls so


def take_finalizers(to: Gathered, found: Groups) -> None:
    """Take with whom, under whose authority or with whose support the Rapporteur finalizes the report."""
    to.meeting["rapporteur_finalizes"] = True
    also = found.get("also") or found.get("with")
    if also:
        to.meeting["finalizer"] = to.word(also)
    elif "authority" in found or "authority_after" in found:
        to.meeting["finalizer"] = "chair_authority"
    elif "support" in found:
        to.meeting["finalizer"] = "secretariat"


def take_joined(to: Gathered, found: Groups) -> None:
    """Take who finalizes the report from the sentence on its adoption, if that says so."""
    if "finalized" in found:
        take_finalizers(to, found)
        to.take_option("report_entrusted", "joined")


class TakenAdoption:
    """Takes the adoption of the report at a sitting."""

    def __init__(self, gathered: Gathered, programme: TakenProgramme) -> None:
        self._to, self._programme = gathered, programme
        self._introduced = ""  # the office of who introduced the draft report

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {"report_at": self._adopt_report, "report_introduced": self._introduce_report}

    def _adopt_report(self, found: Groups) -> bool:
        take_joined(self._to, found)
        adopted_at = self._programme.sitting(found)
        if adopted_at is not None:
            self._programme.decide("report", adopted_at, found)
            self._to.take_option("report_adopted", "sitting")
            called = "present" if "present" in found else "draft" if "of_draft" in found else "report"
            self._to.take_option("report_called", called)
        return False  # the record may have another sentence

    def _introduce_report(self, found: Groups) -> bool:
        """Take who introduced the draft, with its sitting, which that of the adoption is to be."""
        at = self._programme.sitting(found)
        self._introduced = self._to.forms.offices.get(seen(found["introducer"]), "")
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
