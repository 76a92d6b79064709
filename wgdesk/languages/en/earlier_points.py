"""English: what a point of a debate begins with."""

from __future__ import annotations

import re
from collections.abc import Mapping

from wgdesk.languages.en.basics import quantified
from wgdesk.phrasing.point_frames import PointFrames
from wgdesk.phrasing.quantifiers import Debaters, Quantifier

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
    r"|On(?! (?:\d|the same (?:day|date)\b|behalf\b|[A-Z][a-z]+day\b))"
    r"|In relation to|With reference to|In the light of|In the context of|In response to"
    r"|Against a backdrop of|Given|Referring to|Recalling|Bearing in mind|Following) [^,]{2,200}"
    r"|In addition|Furthermore|Moreover|At the same time|Nevertheless|For example|Lastly"
    r"|In (?:his|her|its|their) (?:opening |closing )?(?:remarks|statements?)(?: at [^.]{5,80}?)?"
    r"|However),"
    r" )?(?:[Ww]hile )?"
)
_ADVERBS = (
    r"(?:also |further |therefore )?"
    r"(?:generally |widely |strongly |once again |again |unanimously |increasingly )?"
)
_ANSWERED = (
    r"^In response, (?:(?:Mr\.|Ms\.) )?[^,.:]{2,120}? "
    r"(?:stated|explained|clarified|replied|noted|said|indicated|emphasized|stressed) that "
)

# Somebody is asked to do something: "States are also urged to", "Governments should be encouraged to".
_ASKED = (
    r"(?!(?:Following|In|On|At|As|It|This|These|That|There|Those|They|We)\b)"
    r"(?P<asked>[A-Z][^,.:;]{1,120}?)"
    r" (?P<be>should|must|is|are|was|were) (?:(?P<too>also|further) )?"
    r"(?P<how>(?:be )?(?:(?:once )?again |strongly )?"
    r"(?:urged|requested|invited|encouraged|called (?:up)?on|asked|advised|reminded|recommended) to)"
)
# What the body itself says in the present, without a word of the past, of procedure or of who said it.
_PRESENT = (
    "is|are|has|have|remains?|persists?|continues?|requires?|needs?|should|must|can(?:not)?|may|will"
    "|do(?:es)? not"
)
_ASSERTED = (
    r"^(?!.*\b(?:was|were|had|did|present report|annex|document|[A-Z][A-Z0-9.]*/[^ ]*\d|decided"
    r"|adopted|resolution|delegations?|speakers?|representatives?)\b)"
    r"(?!(?:At|On|In|After|The (?:Chair|Secretary)) )[A-Z]"
    r"(?:(?!\b(?:that|which|who|whose|if|as)\b|(?<!\bthe )(?<!\ba )(?<!\ban )(?<!-)\b[a-z]{2,}ed\b)"
    r"[^.:;])"
    rf"{{2,160}}? (?:{_PRESENT})\b(?! (?:contained|set out|available|annexed|listed|reproduced|attached))"
    r"(?:[ .].*)?\.$"
)

POINTS = (
    _ANSWERED,
    rf"^{_LEAD}{_ASKED} ",
    _ASSERTED,
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

_TOO = r"(?:(?P<too>also|further) )?"
_VERB = r"(?P<verb>(?:was|were) of the view|[a-z]+ed|said|felt|sought|drew|took|held)"
_SAID = r"(?P<said>\S.+)$"
_COUNTED: tuple[Quantifier, ...] = ("another", "two", "some", "several", "a_number", "many", "most", "all")
_NOUNS: tuple[Debaters, ...] = (
    *("speakers", "delegations", "delegates", "representatives", "members", "member_states"),
    *("states_parties", "participants", "groups", "state_groups", "entities"),
)
# The words before and after "also" in a sentence that names nobody, by the form of the point.
_NOBODY = {
    "concern": ("Concern was", "expressed about"),
    "appreciation": ("Appreciation was", "expressed for"),
    "support": ("Support was", "expressed for"),
    "hope": ("The hope was", "expressed that"),
    "view": ("The view was", "expressed that"),
    "question": ("A question was", "raised about"),
    "clarification": ("Clarification was", "sought on"),
    "exchanged": ("An exchange of views was", "held on"),
    "mentioned": ("Reference was", "made to"),
    **{
        form: ("It was", f"{form} that")
        for form in ("considered", "noted", "emphasized", "recalled", "suggested", "stated")
    },
}


def _appealed(found: Mapping[str, str]) -> tuple[str, str]:
    """Return who is asked, with a small article, and the verb without its adverb."""
    asked = re.sub(r"^The ", "the ", found["asked"])
    return asked, f"{found['be']} {found['how']}"


FRAMES = PointFrames(
    patterns=(
        (rf"^{_ASKED} {_SAID}", {"form": "appeal"}),
        (rf"^The BODY {_TOO}{_VERB} {_SAID}", {"voice": "body"}),
        *((rf"^{head} {_TOO}{tail} {_SAID}", {"form": form}) for form, (head, tail) in _NOBODY.items()),
        (rf"^(?P<maker>MAKERS) {_TOO}{_VERB} {_SAID}", {}),
    ),
    makers={
        quantified(quantifier, noun).phrase.lower(): (quantifier, noun)
        for quantifier in ("one", *_COUNTED)
        for noun in _NOUNS
    },
    leads={
        "However": "however_begins",
        "In that regard": "regard",
        "In that connection": "connection",
        "In the discussions that followed": "discussion",
        "In response": "response",
    },
    debated=(
        r"(?:(?:stressed|emphasized|underscored|underlined|highlighted|observed|reiterated|recalled|recognized"
        r"|noted|acknowledged|pointed out|was of the view|were of the view) that|underscored|underlined"
        r"|stressed|highlighted|emphasized) "
    ),
    too={"also": "also", "further": "further"},
    asserted=_ASSERTED,
    appealed=_appealed,
)
