"""The kinds of findings: which hold up a final report, and which of these may be accepted with a reason.

A finding may be accepted if it can be right at some meeting and a final report can print it. What is missing
(a text, a decision) or still going on (a sitting) cannot be accepted: it has to be recorded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wgdesk.phrasing.tree import Source
from wgdesk.reads.values.record import Record
from wgdesk.report.check import concerns

Concerns = Callable[[Record, Source], object]  # the facts that a finding on a row was made from


@dataclass(frozen=True)
class Kind:
    """What one kind of finding means for a final report.

    A kind that ``blocks`` holds the report up unless the finding is accepted. It may be accepted if there is
    ``concerns``, which returns the facts it is about; when one of them changes, the acceptance lapses. With
    ``per_language`` it is accepted for the report in one language. ``drops_brackets``: a final report prints
    the words without the brackets of the draft, or leaves them out.
    """

    blocks: bool = True
    concerns: Concerns | None = None
    per_language: bool = False
    drops_brackets: bool = False


BLOCKS, WARNS = Kind(), Kind(blocks=False)


def _accepted(facts: Concerns) -> Kind:
    return Kind(concerns=facts)


KINDS: Mapping[str, Kind] = {
    # the meeting
    **dict.fromkeys(("meeting-text-missing", "overview-missing", "mandate-missing"), BLOCKS),
    "previous-meetings-count": _accepted(concerns.earlier_meetings),
    "no-symbol": BLOCKS,
    "never-a-symbol": WARNS,  # neither the draft nor the final has one, as with informal papers
    "others-presided": WARNS,  # the Chair never came, and Vice-Chairs presided at each meeting
    **dict.fromkeys(("no-chair", "no-rapporteur"), BLOCKS),
    **dict.fromkeys(("officer-unnamed", "vacancy-unsaid"), WARNS),
    **dict.fromkeys(("agenda-not-adopted", "report-not-adopted"), BLOCKS),
    **dict.fromkeys(("sitting-not-held", "no-status", "status-of-another-time", "status-unsaid"), WARNS),
    "meeting-days-differ": WARNS,  # its first or last day may have had no sitting
    "sitting-on-another-day": _accepted(concerns.days_of_sitting),
    "sitting-open": BLOCKS,
    "presided-before-elected": _accepted(concerns.officers),
    **dict.fromkeys(("nobody-presided", "informal-without-sitting", "informal-not-said"), WARNS),
    # the sections of the report
    "not-in-outline": WARNS,
    "section-empty": Kind(blocks=False, drops_brackets=True),
    "printed-twice": _accepted(concerns.sections),
    # the agenda and what was said
    **dict.fromkeys(("agenda-empty", "item-title-missing", "item-not-taken-up"), BLOCKS),
    "items-of-earlier-part": WARNS,
    "issues-raised": _accepted(concerns.raised),
    **dict.fromkeys(("deliberations-open", "point-without-text", "point-names-nobody"), BLOCKS),
    **dict.fromkeys(("point-without-person", "point-without-group", "point-without-meeting"), BLOCKS),
    **dict.fromkeys(("points-not-printed", "point-names-hidden", "point-groups-not-printed"), WARNS),
    **dict.fromkeys(("point-set-against-nothing", "point-beginning-not-printed"), WARNS),
    "point-section-missing": WARNS,
    "point-of-nobody": WARNS,
    "point-in-present": WARNS,  # it may quote, or tell what is always so
    **dict.fromkeys(("panel-title-missing", "panellist-without-function"), BLOCKS),
    "secretary-without-function": BLOCKS,
    **dict.fromkeys(("presentation-missing", "exchange-missing"), BLOCKS),
    **dict.fromkeys(("panel-without-panellists", "panel-leader-missing", "presentation-unfinished"), WARNS),
    **dict.fromkeys(("panel-not-printed", "presentation-not-printed"), WARNS),
    "statement-without-end": BLOCKS,
    **dict.fromkeys(("statement-not-named", "guest-by-name-only"), _accepted(concerns.statement)),
    "statement-not-printed": _accepted(concerns.statement),
    "quotation-not-printed": _accepted(concerns.statement),
    "joint-sittings-differ": _accepted(concerns.considered),
    "spoke-not-present": _accepted(concerns.presence_of_speaker),
    "party-as-observer": _accepted(concerns.spoke_as_invited),
    **dict.fromkeys(("text-link-not-printed", "introduced-not-printed"), WARNS),
    **dict.fromkeys(("introduced-elsewhere", "introduced-withdrawn"), _accepted(concerns.introduced_papers)),
    **dict.fromkeys(("text-only-announced", "spoke-where-not-considered"), WARNS),
    **dict.fromkeys(("never-opened", "statements-overlap", "sittings-overlap"), WARNS),
    # what was decided
    **dict.fromkeys(("cluster-heading-missing", "cluster-empty", "recommendation-without-text"), BLOCKS),
    **dict.fromkeys(("recommendation-not-adopted", "recommendation-still-open"), BLOCKS),
    "recommendation-edited": WARNS,
    "proposals-without-annex": _accepted(concerns.proposals_lost),
    "reservation-without-text": BLOCKS,
    "action-without-text": BLOCKS,
    "action-with-brackets": BLOCKS,
    **dict.fromkeys(("consultations-not-printed", "action-continues-nothing"), WARNS),
    "action-not-printed": _accepted(concerns.decision),
    "recommendation-not-printed": _accepted(concerns.recommendation),
    "decided-without-quorum": _accepted(concerns.without_quorum),
    **dict.fromkeys(("vote-of-nobody", "vote-not-carried"), BLOCKS),
    "vote-carried": _accepted(concerns.decision),  # some decisions need more than a majority
    **dict.fromkeys(("votes-exceed-room", "voted-not-present"), _accepted(concerns.voters)),
    **dict.fromkeys(("motion-contradicted", "motion-open"), _accepted(concerns.motions)),
    "order-not-ruled": _accepted(concerns.point_of_order),
    "observer-explained-vote": _accepted(concerns.statement),
    "withdrawn-not-printed": _accepted(concerns.introduced),
    "vote-without-tally": _accepted(concerns.decision),
    "tally-differs": BLOCKS,  # the printed lists of voters would be wrong
    **dict.fromkeys(("vote-without-ballots", "ballot-of-observer"), WARNS),
    # names, attendance and documents
    **dict.fromkeys(("delegation-name-missing", "person-name-missing", "group-name-missing"), BLOCKS),
    "person-office-missing": BLOCKS,
    **dict.fromkeys(("person-gender-guessed", "delegation-gender-guessed"), WARNS),
    "list-open": BLOCKS,
    "no-participants-symbol": _accepted(concerns.list_of_participants),  # some bodies issue none
    **dict.fromkeys(("not-yet-party", "not-yet-signatory"), _accepted(concerns.status)),
    "nobody-decides": _accepted(concerns.represented),
    "presided-not-present": _accepted(concerns.presided),
    "consultative-claimed": Kind(concerns=concerns.status, drops_brackets=True),
    **dict.fromkeys(("organizations-unnamed", "consultative-unknown"), WARNS),
    "document-without-symbol": _accepted(concerns.paper),  # informal papers have none (E/2025/70)
    "document-without-title": BLOCKS,
    **dict.fromkeys(("symbol-unusual", "document-not-printed"), WARNS),
    # what people have written, left out and marked
    **dict.fromkeys(("passage-deferred", "passage-undecided", "amendment-with-brackets"), BLOCKS),
    "override-one-language": Kind(concerns=concerns.override, per_language=True),
    **dict.fromkeys(
        ("amendment-missing", "override-gone", "override-stale", "insertion-without-text"),
        BLOCKS,
    ),
    "insertion-gap": BLOCKS,
    **dict.fromkeys(("insertion-homeless", "insertion-left-out", "left-out", "omission-gone"), WARNS),
    **dict.fromkeys(("doubt", "placeholder", "gap", "reference-nowhere"), BLOCKS),
    **dict.fromkeys(("translation-stale", "spelling-mixed", "letters-not-drawn"), WARNS),
    "typed-clause-asked": _accepted(concerns.typed_words),  # it may have a verb unknown to the program
    "typed-words-asked": WARNS,  # what is printed may well be right
}

# Findings that the report leaves out a recorded fact or prints it twice.
UNPRINTED = frozenset(
    {
        *("not-in-outline", "printed-twice", "statement-not-printed", "points-not-printed"),
        *("point-names-hidden", "point-groups-not-printed", "point-set-against-nothing"),
        "point-beginning-not-printed",
        *("panel-not-printed", "presentation-not-printed", "document-not-printed"),
        *("recommendation-not-printed", "withdrawn-not-printed", "proposals-without-annex"),
        *("action-not-printed", "informal-without-sitting", "informal-not-said", "quotation-not-printed"),
        *("text-link-not-printed", "introduced-not-printed", "point-section-missing"),
        *("insertion-left-out", "override-one-language", "override-gone"),
    }
)


def acceptable(finding: str) -> bool:
    """Return whether a finding may be accepted; ``finding`` is its kind, or "kind:language"."""
    kind = KINDS.get(finding.partition(":")[0])
    return kind is not None and kind.concerns is not None
