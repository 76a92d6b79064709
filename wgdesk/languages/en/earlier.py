"""English: patterns of the sentences of this program and of published reports."""

from __future__ import annotations

import re

from wgdesk.languages.en.basics import cardinal, ordinal_figures, ordinal_words
from wgdesk.languages.en.known import MONTHS
from wgdesk.languages.en.order import collation_key
from wgdesk.phrasing.report_wording import ReportWording, compiled, lists

_EVENT, _SITTING = "(?:meeting|session)", "(?:plenary )?(?:meeting|sitting)"
_HELD_IN = r"held in (?P<venue>.{1,100}?),? (?P<span>(?:from|on) \d{1,2}\b[^,;:]{1,90}?\d{4})"
_AT = (
    r"At its (?P<sittings>.{1,200}?) (?P<term_sitting>plenary meetings?|meetings?|sittings?)(?:"
    r" \[[^\]]{1,30}\])?,"
    r" (?P<days>(?:on|from) .{1,160}?), the "
)
_MANNER = r"(?:(?P<manner>by consensus|without a vote|by acclamation|by vote|without objection) )?"
_ORALLY = r"(?:, as orally (?P<orally>amended|revised|revised and amended))?"
_OFFICE = (
    "(?P<office>(?:(?:First|Second|Third) )?Vice-(?:Chair|President)"
    "|(?:Acting )?(?:Chair|President)|Rapporteur)"
)
_STATE = r"\((?P<state>(?:[^()]|\([^()]{1,60}\)){2,120})\)"
_PERSON = (
    r"(?:(?P<honorific>H\.E\.|H\.H\.|H\.R\.H\.) )?(?:(?P<title>Ms\.|Mr\.|Mrs\.)"
    r" )?(?P<name>[^,();:]{2,150}?)"
)
_STATUS = "the (?P<instrument>.{2,300}?)"
_OBSERVED = f"(?:was|were) represented (?:at the {_EVENT}|by (?:an )?observers?)"
_UNNAMED = {
    "un_secretariat": "units? of the United Nations Secretariat",
    "un_body": "United Nations bod(?:y, fund or programme|ies, funds and programmes)",
    "institute": "institutes? of the United Nations crime prevention and criminal justice programme network",
    "specialized_agency": "specialized agenc(?:y|ies) of the United Nations system",
    "permanent_observer": "entit(?:y|ies) maintaining (?:a )?permanent observer offices?"
    "(?: at Headquarters)?",
    "igo": "intergovernmental organizations?",
    "ngo": "non-governmental organizations?",
}
_DOCUMENT = (
    "^(?P<kind>Annotated provisional agenda|Background paper|Note|Report|Conference room"
    " paper|Document)"
    r"(?P<secretariat> (?:by|of|prepared by) the Secretariat)?(?: (?:by|of|submitted by)"
    r" (?P<author>[^\"]{2,200}?))?"
    r"(?: entitled \"(?P<title>.{2,1500}?)\")?(?:,?(?: and)? (?P<how>containing|on)"
    r" (?P<content>.{2,1500}?))?"
    r"(?: \((?P<symbol>[^()\s]{3,60})\))?[;.]?$"
)

WORDING = ReportWording(
    letters="[A-Za-z]",
    sentences=compiled(
        previous=rf"\b[Pp]revious {_EVENT}s? of the (?P<body_short>.{{2,200}}?) w(?:as|ere) held"
        rf" (?P<spans>.{{5,4000}})\.$",
        first=rf"^This was the first {_EVENT}\b",
        adopted_texts=rf"^At its {_EVENT} {_HELD_IN}, the (?P<body_full>.{{2,300}}?)"
        rf" (?:adopted|recommended) the"
        " (?:recommendations?|decisions?|draft resolutions?) set out below(?: for"
        " (?:adoption|consideration) by the (?P<parent_short>.{2,200}?))?[.]$",
        chapeau="^The (?P<body_short>.{2,200}?) (?:recommended that the (?P<parent_medium>.{2,200}?)"
        " consider"
        " endorsing|adopted|recommended to the (?P<parent_two>.{2,200}?) the adoption of)"
        " the following (?P<term_texts>recommendation|decision|draft resolution)s?:$",
        recommendation=r"^(?:Recommendation|Decision|Draft resolution) (?P<number>\d{1,3})\.?$",
        considered=rf"^{_AT}(?P<body_short>.{{2,200}}?) considered agenda item (?P<item>\d{{1,3}}),"
        rf" entitled"
        r' "(?P<heading>.{2,1000}?)"\.$',
        panel=r"^The discussion under agenda item (?P<item>\d{1,3}) was facilitated by the following"
        r" panellists?:"
        r" (?P<people>.+?)\.(?: It was moderated by (?P<moderator>.{2,300}?)\.?)?$",
        led=r"(?:^(?P<chair>With the (?:Chair|President) presiding), )?the discussion under agenda"
        r" item (?P<item>\d{1,3}) was led by the following panellists?: (?P<people>.+?)\.?$",
        no_issues=r"^No issues were raised under agenda item (?P<item>\d{1,3})\.$",
        title=rf"^Report on the {_EVENT} of the (?P<body_full>.{{2,300}}?) {_HELD_IN}$",
        held=rf"^The (?P<ordinal>[a-z0-9-]{{3,30}}) (?P<term_event>meeting|session) of the"
        rf" (?P<body_full>.{{2,300}}?) was"
        rf" {_HELD_IN}"
        r"(?:, (?P<how>both in person and online|in an online format))?\.(?: (?:A total of"
        r" )?(?P<total>[A-Za-z0-9-]{2,30}) .{2,40} (?:was|were) held\.)?(?P<rest> .{2,300})?$",
        opened=rf"^The {_EVENT} was opened by {_PERSON}(?: {_STATE})?, {_OFFICE} of the .{{2,200}}?\."
        r"(?: .{2,120}? gave an overview of (?P<overview>.{2,2000}?)\.)?$",
        officers=rf"^(?:{_AT}.{{2,200}}? elected the following officers?(?P<acclaimed> by acclamation)?"
        rf"|The following officers? had been elected (?:before the {_EVENT}"
        r"|(?P<elected_on>on .{5,60}?))):$",
        officer_elected=rf"^{_AT}.{{2,200}}? elected {_PERSON} {_STATE} {_OFFICE}(?P<acclaimed> by"
        rf" acclamation)?\.$",
        officer_before=rf"^{_PERSON} {_STATE} had been elected {_OFFICE} before the {_EVENT}\.$",
        agenda=rf"^{_AT}(?P<body_short>.{{2,200}}?) adopted {_MANNER}the following agenda"
        rf"(?:, as contained in document (?P<contained>[^,:\s]{{3,60}}))?{_ORALLY}:$",
        organization=rf"^At the same {_SITTING}, the .{{2,200}}? approved {_MANNER}the organization of"
        rf" its work{_ORALLY}\.$",
        participants=r"^(?:A|The) list of participants is contained in document"
        r" (?P<symbol>\S{3,60}?)\.$",
        documents="^The (?P<body_short>.{2,200}?) had before it the following documents?:$",
        report=rf"^On (?P<days>.{{5,60}}?), the .{{2,200}}? adopted {_MANNER}the present report"
        rf"(?: on \S{{2,5}} {_EVENT})?{_ORALLY}\.$",
        finalizes="^The Rapporteur was entrusted with the finalization of the report[.]$",
    ),
    attended=lists(
        rf" {_OBSERVED}: (?P<names>.+?)\.?$",
        rf", {_OBSERVED}\.$",
        ("parties", f"^The following (?P<term_deciders>(?:States )?part)(?:y|ies) to {_STATUS}", ""),
        ("parties", "^The following (?P<term_deciders>(?:States )?members?) of the .{2,200}?", ""),
        (
            "parties",
            f"^The following regional economic integration organizations that are parties to {_STATUS}",
            f"^(?P<one>.{{2,250}}?), a regional economic integration organization that is a party to"
            f" {_STATUS}",
        ),
        (
            "parties",
            "^The following regional economic integration organizations that are members of the .{2,200}?",
            "^(?P<one>.{2,250}?), a regional economic integration organization that is a member of the"
            " .{2,200}?",
        ),
        (
            "signatories",
            f"^The following States? signator(?:y|ies) to {_STATUS}",
            f"^(?P<one>.{{2,250}}?), a signatory to {_STATUS}",
        ),
        (
            "non_signatories",
            f"^The following States that were neither parties to nor signatories of {_STATUS}",
            f"^(?P<one>.{{2,250}}?), a State that was neither a party to nor a signatory of {_STATUS}",
        ),
        ("states", "^The following (?:other )?States?", ""),
        ("reio", "", "^(?P<one>.{2,250}?), a regional economic integration organization"),
        ("un_secretariat", "^The following units? of the United Nations Secretariat", ""),
        ("un_body", "^The following United Nations bodies, funds and programmes", ""),
        (
            "institute",
            "^The following institutes of the United Nations crime prevention and criminal justice"
            " programme network",
            "",
        ),
        ("specialized_agency", "^The following specialized agencies of the United Nations system", ""),
        (
            "permanent_observer",
            "^The following entities maintaining permanent observer offices(?: at Headquarters)?",
            "^(?P<one>.{2,250}?), an entity maintaining a permanent observer office(?: at Headquarters)?",
        ),
        ("igo", "^The following intergovernmental organizations?", ""),
        (
            "ngo",
            "^The following (?:other )?non-governmental organizations?"
            "(?P<consultative> in consultative status"
            " with the"
            " Economic and Social Council)?",
            "^(?P<one>.{2,250}?), (?:a|another) non-governmental organization"
            "(?P<consultative> in consultative"
            " status with the"
            " Economic and Social Council)?",
        ),
    ),
    alone=re.compile(
        r"^(?P<one>[^,]{2,250}|The United Nations Educational, .{2,80}) was represented by an"
        r" observer\.$"
    ),
    unnamed=compiled(
        **{
            kind: rf"^(?:An observer|Observers) for (?P<n>\S{{1,12}}) (?:other )?{many} also attended"
            rf" the {_EVENT}\.$"
            for kind, many in _UNNAMED.items()
        }
    ),
    items=compiled(
        document=_DOCUMENT,
        officer=rf"^{_OFFICE}: {_PERSON}(?: {_STATE})?(?P<acclaimed>, by acclamation)?[;.]?$",
        panellist=rf"^{_PERSON}(?:, (?P<function>.{{2,600}}?))?(?:, on behalf of"
        rf" (?P<group>.{{2,120}}?))?$",
        leader=rf"^{_PERSON} {_STATE}$",
    ),
    label=re.compile(
        r"^(?:[-*•]\s*)?(?:(?P<paragraph>\d{1,3})\s?[.-]|\((?P<letter>[a-z]{1,2})\)|(?P<section>[IVX]{1,5}|[A-Z])\.)\s+"
    ),
    headings=compiled(
        introduction="Introduction",
        recommendations="(?:Recommendations|Decisions|Draft resolutions)",
        deliberations="(?:Summary of deliberations|Deliberations)",
        organization=f"Organization of the {_EVENT}",
        opening=f"Opening of the {_EVENT}",
        elections="Election of officers",
        statements="(?:Statements|General statements)",
        agenda="Adoption of the agenda and organization of (?:its )?work",
        attendance="(?:Attendance|Participation)",
        documentation="Documentation",
        adoption="Adoption of the report",
        annex="Annex(?: .{0,120})?",
    ),
    months=MONTHS,
    joins=(" ?(?:to|-) ?", " and "),
    meetings={ordinal_words(n): n for n in range(1, 100)},
    sittings={ordinal_figures(n): n for n in range(1, 400)},
    totals={**{cardinal(n): n for n in range(2, 100)}, **{str(n): n for n in range(10, 400)}, "One": 1},
    numbers={cardinal(n): n for n in range(1, 10)},
    through=" to ",
    comma=", ",
    last=" and ",
    apart=re.compile("; (?:and )?"),
    mandate=re.compile(r"\b(?P<kind>decision|resolution)s? (?P<number>\d{1,3}/\d{1,3})\b"),
    words={
        "Annotated provisional agenda": "annotated_agenda",
        "Background paper": "background_paper",
        "Note": "note",
        "Report": "report",
        "Conference room paper": "conference_room_paper",
        "Working paper": "working_paper",
        "Draft resolution": "draft_resolution",
        "Draft decision": "draft_decision",
        "Proposal": "proposal",
        "Letter": "letter",
        "Document": "",
        "on": "about",
        "by consensus": "consensus",
        "without a vote": "without_vote",
        "by acclamation": "acclamation",
        "by vote": "vote",
        "without objection": "without_objection",
        "amended": "orally_amended",
        "revised": "orally_revised",
        "revised and amended": "orally_amended orally_revised",
        "Ms.": "f",
        "Mrs.": "f",
        "Mr.": "m",
        "H.E.": "minister",
        "H.H.": "highness",
        "H.R.H.": "royal_highness",
        "both in person and online": "hybrid",
        "in an online format": "online",
        "decision": "decision",
        "resolution": "resolution",
    },
    terms={
        "session": "session",
        "plenary meeting": "plenary",
        "plenary meetings": "plenary",
        "sitting": "sitting",
        "sittings": "sitting",
        "decision": "decisions",
        "draft resolution": "resolutions",
        "States part": "states_parties",
        "member": "members",
        "members": "members",
        "States member": "members",
        "States members": "members",
        "President": "president",
        "Vice-President": "president",
    },
    offices={
        "Rapporteur": "rapporteur",
        "Chair": "chair",
        "President": "chair",
        "Acting Chair": "",
        "Acting President": "",
        "Vice-Chair": "vice_chair",
        "Vice-President": "vice_chair",
        "First Vice-Chair": "vice_chair 1",
        "Second Vice-Chair": "vice_chair 2",
        "Third Vice-Chair": "vice_chair 3",
    },
    originals={
        "Original: Arabic": "ar",
        "Original: Chinese": "zh",
        "Original: English": "en",
        "Original: French": "fr",
        "Original: Russian": "ru",
        "Original: Spanish": "es",
    },
    own_name="English",
    nations="United Nations",
    order=collation_key,
    draft=re.compile("^Draft report$"),
)
