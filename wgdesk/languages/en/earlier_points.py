"""English: what a point of a debate begins with."""

from __future__ import annotations

_WHO = (
    r"(?:[Oo]ne|[Aa]nother|[Tt]wo|[Ss]ome|[Ss]everal|[Aa] number of|[Mm]any|[Mm]ost|[Oo]ther|[Aa]ll)"
    r" (?:other )?(?:speakers?|delegations?|delegates?|representatives?|members?|Member States|States"
    r"|(?:regional )?groups(?: of States)?)\b"
)
_LEAD = (
    r"(?:(?:In the discussions that followed|During the general (?:discussion|exchange of views)"
    r"|In that (?:regard|connection)|With regard to [^,]{2,200}|However), )?"
)
_ANSWERED = (
    r"^In response, (?:(?:Mr\.|Ms\.) )?[^,.:]{2,120}? "
    r"(?:stated|explained|clarified|replied|noted|said|indicated|emphasized|stressed) that "
)

POINTS = (
    _ANSWERED,
    rf"^{_LEAD}{_WHO}",
    r"^(?:Speakers|Delegations|Delegates|Representatives|Members) [a-z]",
    rf"^{_LEAD}(?:[Cc]oncern|[Aa]ppreciation|[Ss]upport|[Rr]egret|[Ss]atisfaction|[Tt]he"
    rf" (?:hope|view|opinion|concern)s?)"
    r" (?:was|were) (?:also )?expressed ",
    rf"^{_LEAD}[Ii]t was (?:also |further )?[a-z]{{3,20}} (?:out )?that ",
    rf"^{_LEAD}(?:[Aa] question was|[Qq]uestions were|[Cc]larification was) (?:also )?(?:raised|sought) ",
    r"^The representatives? of [^.]{2,200}? (?:stated|said|noted|emphasized|stressed|recalled) that ",
    rf"^{_LEAD}[Rr]eference was (?:also )?made to ",
    rf"^{_LEAD}[Tt]he (?:importance|need|role) [^.]{{2,300}}? was (?:also )?"
    r"(?:stressed|emphasized|noted|recalled|highlighted|underlined|underscored)",
)
