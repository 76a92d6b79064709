"""English: patterns of the sentences on statements, and of those who made them."""

from __future__ import annotations

from wgdesk.languages.en.earlier_parts import AT, EVENT
from wgdesk.phrasing.report_wording import compiled

_LED = (
    rf"(?:{AT.removesuffix(' the ')} )?(?P<thereafter>[Tt]hereafter, )?"
    r"(?:[Uu]nder (?:agenda )?items? (?P<items>\d{1,3}(?:(?:, |,? and )\d{1,3}){0,20})(?: of its agenda)?, )?"
    r"(?:(?P<after>After the (?:adoption of [^,]{2,160}|decision was taken|vote)), )?"
)
_WHAT = (
    "(?P<what>(?:(?:[Oo]pening|[Cc]losing|[Ii]ntroductory|[Kk]eynote) )?(?:[Ss]tatements?|remarks))"
    "(?: in (?P<purpose>explanation of (?:vote|position)))?"
)
# Who made it, in one sentence that goes on about nothing else.
_WHO = (
    r"(?P<who>(?!.{0,6000}(?:,? (?:who|which)|, (?:in|during|stating)) )"
    r"(?:(?!(?<!\bM[rs])(?<!\bMrs)(?<!\bDr)\. ).){2,6000})"
)

STATEMENTS = compiled(
    statement_made=rf"^{_LED}(?:[Aa]n? )?{_WHAT} (?:was|were) (?:(?P<too>also|further) )?"
    r"(?:made|(?P<written>submitted)(?: in writing)?)(?: by (?P<medium>video message|video link))?"
    rf" by {_WHO}\.$",
    statement_of=rf"^{_LED}(?P<who>[Tt]he (?:representatives? of|observers? for) [^.;]{{2,2000}}?)"
    r" (?:(?P<too>also|further) )?made (?:a )?statements?"
    r"(?: in (?P<purpose>exercise of the right of reply|explanation of position))?\.$",
    secretariat_stated=rf"^{_LED}[Tt]he (?P<who>Secretariat) made (?:an?|(?P<times>[a-z]{{3,9}}))"
    r" (?P<what>opening|closing|general introductory) statements?"
    r"(?: under agenda items? (?P<items_after>\d{1,3}(?:(?:, |,? and )\d{1,3}){0,20}))?\.$",
    statement_before=rf"^{_LED}(?P<who>[^.;:]{{2,300}}?),? made (?:an? )?"
    r"(?P<what>(?:opening|closing|introductory|keynote) (?:statements?|remarks))\.$",
    general_held=rf"^{AT}(?P<body_short>[^,.]{{2,200}}?) held a general"
    r" (?P<general>exchange of views|debate|discussion)(?: on (?P<subject>[^.]{2,400}))?\.$",
    closed_by=rf"^(?:{AT}|The )(?P<who>Chair|Chairperson|President) declared the {EVENT} closed\.$",
    addressed=rf"^{_LED}(?P<who>[^.;:]{{2,300}}?) addressed the (?P<of_body>[^,.;:]{{2,120}})\.$",
    opened_by_official=rf"^(?:{AT}|The ){EVENT} was opened by (?P<who>[^;:]{{2,300}}?)\.$",
)
_FOR = r"on behalf of (?P<group>[^()]{2,200})"
_OFFICIAL = (
    r"(?:(?:(?:Under|Assistant|Deputy)-)?Secretary-General|(?:Deputy |Acting |Executive )?Director(?:-Ge"
    r"neral)?"
    r"|Chief|Head|Administrator|Coordinator|(?:Deputy )?High (?:Commissioner|Representative))\b"
)
STATEMENT_LINES = {
    "speaker_list": r"^the following speakers?: (?P<speakers>.+)$",
    "speaker_next": r";(?: and)? ",
    "speaker_deciders": r"^the representatives? of the following"
    r" (?P<decide>(?:States )?(?:[Mm]embers|[Pp]arties)\b)?[^:]{2,200}?: (?P<names>[^:]+)$",
    "speaker_for": rf"^(?:[Tt]he )?(?:representative of|(?P<observer>observer) for) (?P<names>[^()]+?),"
    rf"? {_FOR}$",
    "speakers": r"^(?:[Tt]he )?(?:representatives? of|(?P<observer>observers?) for) (?P<names>[^:]+)$",
    "speaker_behalf": rf" \({_FOR}\)(?:,? and |, )?",
    "speaker_secretariat": "^(?:the )?Secretariat$",
    "speaker_office": "^[Tt]he (?P<office>Chair|Chairperson|President)$",
    "speaker_unnamed": rf"^[Tt]he (?P<function>{_OFFICIAL}[^,;:()]*)$",
    "speaker_person": r"^(?P<name>(?!(?:The|Statements?|Representatives?|Observers?|Delegations?|Sever"
    r"al|Some|Members?) )"
    r"[A-Z][^ ,();:]{1,40}(?: [^,();:]{2,100})?), (?P<function>[^;:]{2,600})$",
    "no_name": r"^(?:The|Representatives?|Observers?|Delegations?|Several|Some|Many|Members?)\b|\d"
    r"|(?i:\b(?:on|in|that|which|who|to|by|about|from|with|at|was|were|had|is|their|his|her)\b)"
    r"|(?: \S+){7}",
    # It goes on with something else, or names others, or a document.
    "no_function": r"^(?:and|on|in|at|with|but|speaking)\b|\b(?:who|which|whom)\b|\("
    r"|^(?=.*(?:, | and ))(?:(?:and )?[A-Z]\S*(?: |$))+$",
    "persons_next": r", and (?=[A-Z][^,]{2,80}, )|; (?:and )?| and (?=(?:Ms|Mrs?)\. )",
    "counted_lead": "^(?:the representatives? of )?(?=[a-z0-9])",
    "counted_next": ", (?:and )?| and ",
    "counted_deciders": r"^(?P<n>[a-z]{3,9}|\d{1,3}) (?:States (?:members|[Pp]art(?:y|ies))|States? (?"
    r":member|party)"
    r"|members?|States?|parties|party)(?: (?:of|to) .{2,160})?$",
    "counted_other_states": r"^(?P<n>[a-z]{3,9}|\d{1,3}) observer States?$",
    "counted_united_nations": r"^(?P<n>[a-z]{3,9}|\d{1,3}) entit(?:y|ies) of the United Nations system$",
    "counted_organizations": r"^(?P<n>[a-z]{3,9}|\d{1,3}) intergovernmental organizations?$",
    "counted_international": r"^(?P<n>[a-z]{3,9}|\d{1,3}) international organizations?$",
    "counted_ngos": r"^(?P<n>[a-z]{3,9}|\d{1,3}) non-governmental organizations?$",
    "counted_delegations": r"^(?P<n>[a-z]{3,9}|\d{1,3}) delegations?$",
}
_KINDS = {"opening": "opening", "closing": "closing", "introductory": "introduction"}
# What a statement is called, in small letters, and its purpose -> columns of the record.
CALLED: dict[str, dict[str, str]] = {
    **{called: {} for called in ("", "statement", "statements")},
    **{
        f"{called} {noun}": {"kind": kind, **({"said_as": "remarks"} if noun == "remarks" else {})}
        for called, kind in _KINDS.items()
        for noun in ("statement", "statements", "remarks")
    },
    "general introductory": {"kind": "introduction"},
    "opening": {"kind": "opening"},
    "closing": {"kind": "closing"},
    "address": {"kind": "opening", "said_as": "address"},
    "exercise of the right of reply": {"kind": "reply", "lane": "reply"},
    "video message": {"medium": "video"},
    "video link": {"medium": "online"},
    **{purpose: {"kind": "position"} for purpose in ("explanation of position", "explanation of vote")},
}
UNPLACED = "The report does not say at which of the meetings."
