"""English: patterns of the sentences on votes."""

from __future__ import annotations

from wgdesk.languages.en.earlier_parts import AT, DEEDS, NOT_ORGAN
from wgdesk.phrasing.report_wording import compiled

_N = r"(?:\d{1,3}|[a-z]{2,9})"
_VOTE = (
    r"by (?P<voting>a recorded vote(?= of)|a roll-call vote(?= of)|secret ballot|a show of hands)?(?: of"
    r" |, by )?"
    rf"(?P<favour>{_N})(?: votes?)? to (?P<against>{_N})(?:, with (?P<abstaining>{_N}) abstentions?)?"
)
_FOLLOWS = r"(?: The voting was as follows:)?$"
VOTES = compiled(
    voted=rf"^{AT}{NOT_ORGAN}(?P<body_short>[^,.]{{2,200}}?) (?P<deed>{DEEDS}),? {_VOTE},"
    rf" (?P<object>[^;]{{2,2000}}?)\.{_FOLLOWS}",
    voted_at_end=rf"^{AT}{NOT_ORGAN}(?P<body_short>[^,.]{{2,200}}?) (?P<deed>{DEEDS})"
    rf" (?P<object>[^;]{{2,2000}}?),? {_VOTE}\."
    rf"{_FOLLOWS}",
    ballots_cast=r"^(?P<choice>In favour|Against|Abstaining): (?P<names>.{2,6000}?)\.$",
)
# The words of a vote -> values of the record; what stands for a number -> that number.
VOTED: dict[str, int | str] = {
    **dict.fromkeys(("none", "no"), 0),
    "one": 1,
    "In favour": "in_favour",
    "Against": "against",
    "Abstaining": "abstaining",
    "a recorded vote": "recorded",
    "a roll-call vote": "roll_call",
    "secret ballot": "secret",
    "a show of hands": "show_of_hands",
}
