"""English: patterns of the sentences of this program and of published reports."""

from __future__ import annotations

import re

from wgdesk.languages.en.basics import cardinal, ordinal_figures, ordinal_words
from wgdesk.languages.en.earlier_attendance import ATTENDED, COUNTED_STATES, UNNAMED
from wgdesk.languages.en.earlier_parts import (
    ACTION_LINE,
    DOCUMENT,
    EVENT,
    LISTED_DEEDS,
    NOT_BODIES,
    NUMBERED_TEXT,
    OBSERVED,
    OFFICE,
    ON_NUMBERED_TEXT,
    PERSON,
    SERVED_AS,
    STATE,
    SYMBOL,
)
from wgdesk.languages.en.earlier_points import FRAMES, POINTS
from wgdesk.languages.en.earlier_questions import QUESTION_LINES, QUESTIONS
from wgdesk.languages.en.earlier_sentences import MANDATED, SENTENCES
from wgdesk.languages.en.earlier_statements import CALLED, STATEMENT_LINES, STATEMENTS, UNPLACED
from wgdesk.languages.en.earlier_votes import VOTED, VOTES
from wgdesk.languages.en.known import MONTHS
from wgdesk.languages.en.order import collation_key
from wgdesk.languages.en.terms import SESSION_KINDS, SITTING_LABELS
from wgdesk.phrasing.report_wording import ReportWording, compiled

_ROMAN = (
    "I",
    "II",
    "III",
    "IV",
    "V",
    "VI",
    "VII",
    "VIII",
    "IX",
    "X",
    "XI",
    "XII",
    "XIII",
    "XIV",
    "XV",
    "XVI",
)
WORDING = ReportWording(
    letters="[A-Za-z]",
    sentences=SENTENCES | QUESTIONS | STATEMENTS | VOTES,
    attended=ATTENDED,
    alone=re.compile(rf"^(?P<one>[^,]{{2,250}}?|The United Nations Educational, .{{2,80}}?) {OBSERVED}\.$"),
    unnamed=compiled(
        **{
            kind: rf"^(?:An observer|Observers) for (?P<n>\S{{1,12}}) (?:other )?{many} also attended"
            rf" the {EVENT}\.$"
            for kind, many in UNNAMED.items()
        },
        **COUNTED_STATES,
    ),
    items=compiled(
        **QUESTION_LINES,
        **STATEMENT_LINES,
        elected_between="^(?:,? ?and |, )(?P<rest>.+)$",
        elected_person=rf"^(?:the )?{PERSON} {STATE}"
        r"(?:, nominated by (?:the )?(?P<nominated>[^,]{2,120})(?=,))?(?P<rest>.*)$",
        elected_office=rf"^,? ?(?:as |to serve as )?(?:the )?{OFFICE}(?=,| and |$)(?P<rest>.*)$",
        action_line=ACTION_LINE,
        text_alone="^(?:Recommendation|(?:Draft )?(?:[Dd]ecision|[Rr]esolution))$",
        document=DOCUMENT,
        officers=rf"^{OFFICE}: (?P<people>[^:;]{{2,160}}?\([^:;]{{2,2000}}\))[;.]?$",
        office=rf"^{OFFICE}:?$",
        member=rf"^{PERSON} {STATE}[;.]?$",
        named=rf"^{PERSON}$",
        officer=rf"^{OFFICE}: {PERSON}(?: {STATE})?"
        r"(?:, nominated by (?:the )?(?P<nominated>[^,;]{2,120}?))?(?P<acclaimed>, by acclamation)?[;.]?$",
        panellist=rf"^(?!the ){PERSON}(?: {STATE})?(?:, (?P<function>.{{2,600}}?))?(?:, on behalf of"
        rf" (?P<group>.{{2,120}}?))?(?:(?P<online>, by video link)|(?P<video>, in a pre-recorded video"
        rf" message))?$",
        leader=rf"^(?!the ){PERSON} {STATE}$",
        amendment=rf"^the amendment to (?P<target>{NUMBERED_TEXT}|the [^:]{{2,300}}? \({SYMBOL}\))"
        r"(?: proposed by the representatives? of (?:the )?(?P<movers>[^:;]{2,400}?))?"
        r"(?: (?=to |that )|: )(?P<change>.{2,1500})$",
        numbered_text=ON_NUMBERED_TEXT,
        official=r"^(?!(?:[Tt]he|[Oo]n|[Ii]n|[Aa]t|[Aa]n?|[Aa]s|[Mm]embers|[Oo]fficials)\b)"
        r"(?=(?:H\.E\. )?(?:Ms|Mrs?)\. |[A-Z]\S*(?: (?:al|bin|d[aei]|del|der|dos|el|la|van|von)){0,2} [A-Z])"
        rf"{PERSON}(?:, (?P<function>.{{2,600}}?))?$",
        official_next=r"(?:[,;]? and |[,;] )(?=(?:Ms|Mrs?)\. )",
    ),
    label=re.compile(
        r"^(?:[-*•]\s*)?(?:(?P<paragraph>\d{1,3})\s?[.-]|\((?P<letter>[a-z]{1,4})\)"
        r"|(?P<section>(?:[IVX]{1,5}|[A-Z])(?=\.)|Chapter [IVX]{1,5})\.?)(?:\s+|$)"
    ),
    line_label=r"\([a-z]{1,4}\)|(?:[IVXL]{1,6}|[A-Z])\.|Chapter [IVXL]{1,6}(?=$| )",
    headings=compiled(
        introduction="Introduction",
        recommendations="(?:Recommendations|Decisions|Draft resolutions)",
        deliberations="(?:Summary of deliberations|Deliberations)",
        organization=f"Organization of the {EVENT}",
        opening=f"Opening of the {EVENT}",
        elections="Election of officers",
        meetings="(?:Plenary )?[Mm]eetings held|Sittings held",
        statements="(?:Statements|General statements)",
        agenda="Adoption of the agenda and organization of (?:its )?work",
        attendance="(?:Attendance|Participation)",
        documentation="Documentation",
        adoption="Adoption of the report",
        annex="Annex(?:es)?(?: .{0,120})?",
    ),
    sections=compiled(
        general="General (?:debate|discussion|exchange of views|statements)",
        introduction="Establishment of the .{2,120}",
        recommendations="Matters calling for action by .{2,160}|(?:Proposals, )?[Rr]ecommendations and"
        " .{2,80}",
        organization="Organizational (?:matters|questions)|Activities of the .{2,120}"
        f"|Organization of (?:the )?(?:{EVENT}|work)(?: and .{{2,80}})?",
        opening=f"Opening(?: and duration)? of the (?:{EVENT}|meetings)(?: and .{{2,80}})?",
        elections="(?:Election of )?[Oo]fficers|Election of (?:the Bureau|the officers)|Bureau",
        agenda="(?:Adoption of the )?[Aa]genda(?: (?:and|of) .{2,80})?|Organization of (?:its )?work",
        attendance="Attendance(?: .{2,60})?|(?:Membership|Composition)(?: and .{2,60})?"
        f"|Participants(?: in the {EVENT})?",
        documentation="Documents?(?: .{2,60})?|Documentation .{2,60}",
        actions="Actions? taken",
        adoption=f"(?:Consideration and )?[Aa]doption of the (?:draft )?report(?: .{{2,120}})?"
        f"|(?:Consideration and )?[Aa]doption of the final document(?: of the {EVENT})?"
        f"|Conclusion of the {EVENT}",
    ),
    in_chapter=compiled(deliberations="Deliberations", action="Action taken by the .{2,200}"),
    tops={
        **{label: number for number, label in enumerate(_ROMAN, 1)},
        **{f"Chapter {label}": number for number, label in enumerate(_ROMAN, 1)},
    },
    statements=CALLED,
    votes=VOTED,
    on_votes=frozenset({"explanation of vote"}),
    unplaced=UNPLACED,
    ends=re.compile(
        r"(?<=[^.A-Z]\.)(?<!\bM[rs]\.)(?<!\bMrs\.)(?<!\bDr\.)"
        r"(?<!\bchap\.)(?<!\bsect\.)(?: (?=[A-Z]))"
    ),
    points=tuple(re.compile(pattern) for pattern in POINTS),
    frames=FRAMES,
    report_of=re.compile(
        rf"(?:^|\n)Report of the[ \n](?!{NOT_BODIES}|[^\n]{{5,40}}\nReport of)"
        r"(?:[a-z-]{3,30} (?=Meeting))?"
        r"(?P<body_full>[^\n]{2,120}(?:\n(?!General Assembly|Economic and Social Council"
        r"|Official Records|United Nations|Supplement|Report o[fn]|Summary|Addendum|Contents|Note\b"
        r"|Rapporteur:"
        rf"|[^\n]{{0,30}}\b{EVENT}s?\b|[(\d])[^\n]{{2,120}}){{0,6}})"
    ),
    after_name=re.compile(r" (?:on its|on the work|at its|for \d{4}\b)"),
    body_begins=re.compile(
        r"(?!The |Report )(?:\d{4} (?=[A-Z]))?(?:[A-Z][\w-]+ ){0,4}(?:Commission|Committee|Working Group"
        r"|Group of|Forum|Conference|Meeting|Board|Council"
        r"|Assembly|Implementation Review Group|Panel)\b(?! (?:in|may|resolutions?|decisions?|takes) )"
        r"|[A-Z][\w-]+ and [A-Z][\w-]+ (?:Board|Commission|Committee)$"
    ),
    passed_over=re.compile(
        rf"^(?:Report on the (?P<ordinal>[a-z-]{{3,30}}) {EVENT}|Report on |Agenda item"
        r"|Report of the [a-z ]{3,20} session|[^.:]{2,60} may wish to\b"
        rf"|.{{0,40}}\b{EVENT}(?: of \d{{4}})?$)"
    ),
    sitting_days=re.compile(
        r"(?P<of_parent>\b(?:General Assembly|Economic and Social Council)\b(?:, in [^.;:]{3,60}?)?,? at )?"
        r"\b(?:its|the) (?P<sittings>(?:resumed )?\d{1,3}(?:st|nd|rd|th)(?:(?:, | and | to |, and"
        r" )(?:resumed )?\d{1,3}(?:st|nd|rd|th)){0,12}(?: \([a-z]{2,14}\))?)"
        r" (?P<term_sitting>plenary meetings?|meetings?),"
        r" (?P<days>(?:on|from) \d{1,2}\b[^,.;:]{3,60})(?=[,.;:])"
        r"(?P<then_parent>, the (?:General Assembly|Economic and Social Council)\b)?"
    ),
    sitting_named=re.compile(
        r"\b(?:[Ii]ts|[Tt]he) (?P<sittings>(?:resumed )?\d{1,3}(?:st|nd|rd|th)\b[^.;:]{0,80}?)"
        r" (?:(?:plenary|formal) )?(?:meeting|sitting)s?\b"
    ),
    months=MONTHS,
    joins=(" ?(?:to|-) ?", " and "),
    meetings={ordinal_words(n): n for n in range(1, 100)},
    sittings={ordinal_figures(n): n for n in range(1, 400)},
    organizational=re.compile(r"(?:(?P<own>\d.*) )?organizational(?:,? (?:and )?(?P<others>\d.*))?$"),
    resumed_before=re.compile(r"(?<![(\w])resumed (?=\d)"),
    resumed_after=re.compile(r"\((?:[a-z]+, )?resumed\)"),
    sitting_kinds={told: kind for kind, told in SITTING_LABELS.items() if kind != "resumed"},
    totals={**{cardinal(n): n for n in range(2, 100)}, **{str(n): n for n in range(10, 400)}, "One": 1},
    numbers={cardinal(n): n for n in range(1, 10)},
    through=" to ",
    comma=", ",
    last=" and ",
    apart=re.compile("; (?:and )?"),
    mandate=re.compile(
        r"\b(?P<kind>decision|resolution)s? (?P<number>\d{1,4}/\d{1,4}|\d{1,4} \([A-Z-]{1,12}\))"
    ),
    mandated=re.compile(MANDATED),
    words={
        "exchange of views": "exchange",
        "panel discussion": "panel",
        "interactive panel discussion": "interactive",
        "high-level panel discussion": "high_level",
        "expert panel discussion": "expert",
        "interactive dialogue": "dialogue",
        "round table": "round_table",
        "high-level interactive dialogue": "high_level_dialogue",
        "high-level dialogue": "high_level_dialogue",
        "ministerial round table": "ministerial_table",
        "ministerial forum": "ministerial_forum",
        "thematic discussion": "thematic_discussion",
        "interactive discussion": "exchange",
        **SERVED_AS,
        "draft decision": "draft_decisions",
        "Before": "before",
        "the agenda": "agenda",
        "the organization of work": "organization",
        "the draft report": "report",
        "the present report": "report",
        "the report": "report",
        "her": "f",
        "his": "m",
        "Annotated provisional agenda": "annotated_agenda",
        "Provisional agenda": "provisional_agenda",
        "Background paper": "background_paper",
        "Note": "note",
        "Memorandum": "memorandum",
        "Report": "report",
        "Joint report": "joint_report",
        "Conference room paper": "conference_room_paper",
        "Working paper": "working_paper",
        "Draft resolution": "draft_resolution",
        "Draft decision": "draft_decision",
        "Recommendations": "recommendations",
        "Decisions": "decisions",
        "Draft resolutions": "resolutions",
        "draft resolution": "draft_resolutions",
        "Proposal": "proposal",
        "Letter": "letter",
        "Statement": "statement",
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
        "Bureau": "bureau",
        "Chair": "chair",
        "President": "chair",
        "decision": "decision",
        "resolution": "resolution",
        "took note of": "took_note",
        "took action on": "took_action",
        **{deed: deed.replace(" ", "_") for deed in LISTED_DEEDS.split("|")},
        **{
            verb: verb
            for verb in (
                *SESSION_KINDS,
                *("debate", "discussion", "continued", "participants", "observers", "speakers"),
                *("adopted", "approved", "endorsed", "decided", "agreed", "requested", "recommended"),
                *("invited", "welcomed", "elected", "appointed", "established", "rejected", "acceded"),
                "organizational",
            )
        },
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
        "Vice-Presidents": "president",
        "Meeting": "itself",
        "States Part": "states_parties",
        "States Parties": "states_parties",
        "States parties": "states_parties",
        "States Members": "members",
    },
    offices={
        "Rapporteur": "rapporteur",
        "Chair": "chair",
        "President": "chair",
        "Temporary Chair": "temporary_chair",
        "Temporary President": "temporary_chair",
        "Acting Chair": "",
        "Acting President": "",
        "Vice-Chair": "vice_chair",
        "Vice-President": "vice_chair",
        "First Vice-Chair": "vice_chair 1",
        "Second Vice-Chair": "vice_chair 2",
        "Third Vice-Chair": "vice_chair 3",
        "Vice-Chairs": "vice_chair",
        "Vice-Presidents": "vice_chair",
        **{
            f"{chair}{cum}-Rapporteur": "chair and rapporteur"
            for chair in ("Chair", "Chairperson", "President")
            for cum in ("", "-cum")
        },
        "Vice-Chair-cum-Rapporteur": "vice_chair_rapporteur",
        "Vice-President-cum-Rapporteur": "vice_chair_rapporteur",
        "Vice-Chairs-cum-Rapporteurs": "vice_chair_rapporteur",
    },
    elected=re.compile(rf"(?:^|(?<=, )|(?<= and ))(?:the )?{PERSON} {STATE},? (?:as )?(?:the )?{OFFICE}\b"),
    ordinal=re.compile(r"\b[a-z]{3,11}(?:-[a-z]{3,9})?(?= (?:regular |resumed )?(?:session|meeting)\b)"),
    of_tables=frozenset(("", "Office", "Name", "State", "Regional group", "Officer", "Officers")),
    originals={
        "Original: Arabic": "ar",
        "Original: Chinese": "zh",
        "Original: English": "en",
        "Original: French": "fr",
        "Original: Russian": "ru",
        "Original: Spanish": "es",
    },
    own_name="English",
    organs=frozenset(
        ("General Assembly", "Economic and Social Council", "Security Council", "Human Rights Council")
    ),
    nations="United Nations",
    order=collation_key,
    and_number=" and ",
    draft=re.compile("^Draft report\\b"),
    not_agreed=re.compile("^Proposals? on which no agreement was reached$"),
    several=re.compile(
        r"(?:Report on )?(?:the |its )?(?:[a-z-]{3,20}(?:, | and | to |, and ))*"
        r"(?:first|second|third|[a-z-]+th|regular|annual) (?:regular )?sessions(?: of \d{4})?",
        re.IGNORECASE,
    ),
    unfinished=re.compile("(?:,| (?:of|on|for|and|the|with|to|in|against|from))$"),
    agenda_annex=re.compile(f"Agenda(?: (?:of|for) the .{{0,40}}{EVENT})?"),
    presented=re.compile(r"^The panellist (?:also )?[a-z]"),
)
