"""English: patterns of the lists of who attended, in earlier reports."""

from __future__ import annotations

import re

from wgdesk.languages.en.earlier_parts import EVENT, OBSERVED, STATUS
from wgdesk.phrasing.report_wording import lists, took_part

_COUNT = r"(?: \S{1,20}(?: \S{3,8})?)?"  # 58; twenty-four

_THESE = "^(?:The|Representatives of the) following"

_LISTED = lists(
    rf" {OBSERVED}: (?P<names>.+?)\.?$",
    rf", {OBSERVED}\.$",
    (
        "states",
        f"{_THESE} members? of the [^:]{{2,200}}? that (?:is|are) not (?:a )?members? of .{{2,200}}?",
        "",
    ),
    (
        "parties",
        f"{_THESE} (?P<term_deciders>(?:States )?part)(?:y|ies) to {STATUS}",
        "",
    ),
    (
        "parties",
        f"{_THESE} (?P<term_deciders>(?:States )?members?) of the .{{2,200}}?",
        "",
    ),
    (
        "parties",
        f"{_THESE} regional economic integration organizations that are parties to {STATUS}",
        f"^(?P<one>.{{2,250}}?), a regional economic integration organization that is a party to {STATUS}",
    ),
    (
        "parties",
        f"{_THESE} regional economic integration organizations that are members of the .{{2,200}}?",
        "^(?P<one>.{2,250}?), a regional economic integration organization that is a member of the .{2,200}?",
    ),
    (
        "signatories",
        f"{_THESE} States? signator(?:y|ies) to {STATUS}",
        f"^(?P<one>.{{2,250}}?), a signatory to {STATUS}",
    ),
    (
        "non_signatories",
        f"{_THESE} States that were neither parties to nor signatories of {STATUS}",
        f"^(?P<one>.{{2,250}}?), a State that was neither a party to nor a signatory of {STATUS}",
    ),
    ("states", f"{_THESE} (?:other )?States?", ""),
    ("associate_member", f"{_THESE} associate members? of the .{{2,200}}?", ""),
    ("reio", "", "^(?P<one>.{2,250}?), a regional economic integration organization"),
    (
        "un_secretariat",
        f"{_THESE} units? of the United Nations Secretariat",
        "",
    ),
    ("un_body", f"{_THESE} United Nations bodies, funds and programmes", ""),
    (
        "institute",
        f"{_THESE} institutes of the United Nations crime prevention and criminal justice programme network",
        "",
    ),
    (
        "specialized_agency",
        f"{_THESE} specialized agencies of the United Nations system",
        "",
    ),
    (
        "permanent_observer",
        f"{_THESE} entities maintaining permanent observer offices(?: at Headquarters)?",
        "^(?P<one>.{2,250}?), an entity maintaining a permanent observer office(?: at Headquarters)?",
    ),
    ("un_entity", f"{_THESE} (?:other )?entities of the United Nations system", ""),
    ("other_entity", f"{_THESE} (?:other )?entities", ""),
    ("igo", f"{_THESE} intergovernmental organizations?", ""),
    (
        "ngo",
        f"{_THESE} (?:other )?non-governmental organizations?"
        "(?P<consultative> in consultative status"
        " with the"
        " Economic and Social Council)?",
        "^(?P<one>.{2,250}?), (?:a|another) non-governmental organization"
        "(?P<consultative> in consultative"
        " status with the"
        " Economic and Social Council)?",
    ),
)
_TOOK_PART = took_part(
    r" (?:participated in|attended|took part in|were represented (?:at|in|on)) (?:the )?[^:]{2,80}?"
    r"(?:(?P<observing> as observers)[^:]{0,160})?:(?: (?P<names>.+?)\.?)?$",
    ("parties", rf"^The following{_COUNT} (?P<term_deciders>States [Pp]arties)(?: to .{{2,300}}?)?"),
    (
        "parties",
        rf"^The following{_COUNT} (?P<term_deciders>(?:States )?[Mm]embers) of the [^U].{{2,200}}?",
    ),
    ("parties", rf"^The following{_COUNT} [Mm]ember States"),
    ("states", rf"^The following{_COUNT} (?:other )?(?:observer |non-member )?States"),
    ("observers", rf"^The following{_COUNT} (?:other )?(?:observers|entities|organizations)"),
)
_ALL_OBSERVERS = lists(rf" {OBSERVED}: (?P<names>.+?)\.?$", "", ("observers", _THESE, ""))
ATTENDED = (
    *_LISTED,
    *_TOOK_PART,
    *_ALL_OBSERVERS,
    (
        "composition",
        re.compile(
            r"^The [^,.:]{2,200}? is composed of (?P<n>\S{1,14}) (?P<term_deciders>members): (?P<names>."
            r"+?)\.$"
        ),
    ),
)
# Those who decide, where a report only counts them.
COUNTED_STATES = {
    "parties": rf"^(?:The {EVENT} was attended by (?:a )?r|(?:A r|R))epresentatives? of (?P<n>\S{{1,14}})"
    r" (?P<term_deciders>(?:States )?(?:members?|part(?:y|ies)))(?: (?:of|to) (?!the United Nations)"
    rf"[^.:;()]{{2,120}}?)?(?P<active> attended the {EVENT})?"
    r"(?: \((?P<absent>\S{1,14}) (?:was|were) not represented\))?\.$",
}
# Participants that a report only counts, by kind.
UNNAMED = {
    "un_secretariat": "units? of the United Nations Secretariat",
    "un_body": "United Nations bod(?:y, fund or programme|ies, funds and programmes)",
    "institute": "institutes? of the United Nations crime prevention and criminal justice programme network",
    "specialized_agency": "specialized agenc(?:y|ies) of the United Nations system",
    "permanent_observer": "entit(?:y|ies) maintaining (?:a )?permanent observer offices?"
    "(?: at Headquarters)?",
    "un_entity": "entit(?:y|ies) of the United Nations system",
    "other_entity": "entit(?:y|ies)",
    "other_participants": "groups?",
    "igo": "intergovernmental organizations?",
    "ngo": "non-governmental organizations?",
}
