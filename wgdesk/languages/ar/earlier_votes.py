"""Arabic: patterns of the sentences on votes."""

from __future__ import annotations

from wgdesk.languages.ar.earlier_parts import AND, AT, DEEDS
from wgdesk.phrasing.report_wording import compiled

_VOTES = r"(?:\d{1,3}|\S{3,9}) (?:أصوات|صوتا?)|صوت واحد|صوتين|لا شيء"
_VOTE = (
    r"(?:(?P<voting>بتصويت مسجل|بتصويت بنداء الأسماء|بالاقتراع السري|بالتصويت برفع الأيدي) )?"
    rf"بأغلبية (?P<favour>{_VOTES}) مقابل (?P<against>{_VOTES})"
    r"(?: وامتناع (?P<abstaining>عضو واحد|عضوين|(?:\d{1,3}|\S{3,9}) (?:أعضاء|عضوا?)) عن التصويت)?"
)
_FOLLOWS = r"(?: وكانت نتيجة التصويت كما يلي:)?$"
VOTES = compiled(
    voted=rf"{AND}{AT} (?P<deed>{DEEDS}) (?P<body_short>[^،:]{{2,60}}?)،? {_VOTE}، (?P<object>[^؛]{{2,20"
    rf"00}}?)\."
    rf"{_FOLLOWS}",
    voted_at_end=rf"{AND}{AT} (?P<deed>{DEEDS}) (?P<body_short>ال\S{{3,12}}(?: ال\S{{3,12}}){{0,2}})"
    rf" (?P<object>[^؛]{{2,2000}}?),? {_VOTE}\.{_FOLLOWS}",
    ballots_cast=r"^(?P<choice>المؤيدون|المعارضون|الممتنعون عن التصويت): (?P<names>.{2,6000}?)\.$",
)
# The words of a vote -> values of the record; what stands for a number -> that number.
VOTED: dict[str, int | str] = {
    "لا شيء": 0,
    **dict.fromkeys(("صوت واحد", "عضو واحد"), 1),
    **dict.fromkeys(("صوتين", "عضوين"), 2),
    "المؤيدون": "in_favour",
    "المعارضون": "against",
    "الممتنعون عن التصويت": "abstaining",
    "بتصويت مسجل": "recorded",
    "بتصويت بنداء الأسماء": "roll_call",
    "بالاقتراع السري": "secret",
    "بالتصويت برفع الأيدي": "show_of_hands",
}
