"""English: what a point of a debate begins with."""

from __future__ import annotations

_WHO = (
    r"(?:[Aa] (?:delegation|speaker|delegate|participant)"
    r"|(?:[Oo]ne|[Aa]nother|[Tt]wo|[Ss]ome|[Ss]everal|[Aa] number of|[Mm]any|[Mm]ost|[Oo]ther|[Aa]ll"
    r"|[Tt]he same)"
    r" (?:other )?(?:speakers?|delegations?|delegates?|representatives?|members?|participants?|Member States?"
    r"|States? part(?:y|ies)|States|(?:regional )?groups?(?: of (?:States|delegations))?"
    r"|United Nations entit(?:y|ies)))\b"
)
_LEAD = (
    r"(?:(?:In the discussions that followed|During the general (?:discussion|exchange of views)(?: held at"
    r" [^,.]{5,160})?"
    r"|In that (?:regard|connection)|(?:With (?:regard|respect) to|Regarding"
    r"|On(?! (?:\d|the same (?:day|date)\b|behalf\b|[A-Z][a-z]+day\b))) [^,]{2,200}|However),"
    r" )?(?:[Ww]hile )?"
)
_ADVERBS = (
    r"(?:also |further )?(?:generally |widely |strongly |once again |again |unanimously |increasingly )?"
)
_ANSWERED = (
    r"^In response, (?:(?:Mr\.|Ms\.) )?[^,.:]{2,120}? "
    r"(?:stated|explained|clarified|replied|noted|said|indicated|emphasized|stressed) that "
)

POINTS = (
    _ANSWERED,
    rf"^{_LEAD}{_WHO}",
    rf"^{_LEAD}(?:[Ss]peakers|[Dd]elegations|[Dd]elegates|[Rr]epresentatives|[Mm]embers|[Pp]articipants"
    r"|Member States|States parties)"
    r" (?!(?:also )?(?:elected|adopted|participated|attended|nominated)\b)[a-z]",  # which is procedure
    rf"^{_LEAD}(?:[Cc]oncern|[Aa]ppreciation|[Ss]upport|[Rr]egret|[Ss]atisfaction|[Tt]he"
    rf" (?:hope|view|opinion|concern)s?)"
    rf" (?:was|were) {_ADVERBS}expressed ",
    rf"^{_LEAD}[Ii]t was {_ADVERBS}[a-z]{{3,20}} (?:out )?that ",
    rf"^{_LEAD}(?:[Aa] question was|[Qq]uestions were|[Cc]larification was) {_ADVERBS}(?:raised|sought) ",
    r"^The representatives? of [^.]{2,200}? (?:stated|said|noted|emphasized|stressed|recalled) that ",
    rf"^{_LEAD}[Rr]eference was {_ADVERBS}made to ",
    rf"^{_LEAD}[Tt]he (?:importance|need|role) [^.]{{2,300}}? was {_ADVERBS}"
    r"(?:stressed|emphasized|noted|recalled|highlighted|underlined|underscored)",
)
