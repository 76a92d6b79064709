"""English: patterns of the sentences of this program and of published reports."""

from __future__ import annotations

from wgdesk.languages.en.earlier_parts import (
    ACTS_OF_PARENT,
    AT,
    AT_DAY,
    AT_DAY_GROUNDED,
    AT_GROUNDED,
    DEEDS,
    EVENT,
    FINALIZED,
    HELD_IN,
    INTRODUCERS,
    MANNER,
    MANNER_WORDS,
    NOT_ORGAN,
    NUMBERED_TEXT,
    OFFICE,
    ONE_OFFICE,
    ORALLY,
    PANEL_KIND,
    PERSON,
    RESUMED,
    SESSION_KIND,
    SITTING,
    SPAN,
    STATE,
    SYMBOL,
)
from wgdesk.phrasing.report_wording import compiled

_ITEM = r"(?:agenda item (?P<item>\d{1,3})|item (?P<item_of>\d{1,3}) of its agenda)"
_CONSIDERED = (
    "(?:(?:also )?considered|took up|held a general (?P<debate>debate|discussion|exchange of views) on"
    f"|held (?:a|its) (?!{PANEL_KIND})[a-z ]{{2,60}} (?:under|on)|(?P<continued>continued) its"
    f" consideration of"
    "|(?:began|resumed|concluded) its consideration of)"
)
_TITLED = r'(?:, entitled "(?P<heading>.{2,1000}?)"|, (?P<heading_bare>[A-Z"][^.]{2,400}?)(?:,(?= at its))?)?'
_DEBATED = (
    ",?(?: and held a (?:joint )?general (?P<debated>debate|discussion|exchange of views) on (?:it|them))?"
)
_AFTER = (
    rf"(?:,? at its (?P<sittings_after>.{{1,200}}?) {SITTING}s?(?:, (?P<days_after>(?:on|from)"
    rf" [^.]{{1,160}}?))?)?"
)
_TOTAL = (
    r"(?:A total of )?(?P<total>[A-Za-z0-9-]{2,30}) "
    r"(?:(?P<term_sitting>plenary meetings?|meetings?|sittings?)|[a-z ]{0,20}meetings?)"
)


_ANNEX = r"(?:the )?annex(?: [IVX]{1,5})? to the present report"

SENTENCES = compiled(
    previous=rf"\b[Pp]revious {EVENT}s? of the (?P<body_short>.{{2,200}}?) w(?:as|ere) held"
    rf" (?P<spans>.{{5,4000}})\.$",
    first=rf"^This was the first {EVENT}\b",
    adopted_texts=rf"^(?:At its {EVENT} {HELD_IN}, the (?P<body_full>.{{2,300}}?)"
    rf"|The (?P<body_itself>.{{2,300}}?), held in .{{1,200}}?,) (?:adopted|recommended) the"
    " (?:recommendations?|decisions?|draft resolutions?) set out below(?: for"
    " (?:adoption|consideration) by the (?P<parent_short>.{2,200}?))?[.]$",
    chapeau="^The (?P<body_short>.{2,200}?) (?:recommended that the (?P<parent_medium>.{2,200}?)"
    " consider"
    " endorsing|adopted|recommend(?:ed|s) to the (?P<parent_two>.{2,200}?) the adoption of)"
    " the following (?:(?P<term_texts>recommendation|decision|draft resolution)|(?P<kind>draft"
    " decision))s?:$",
    texts_brought="^The following (?P<kind>decision|resolution)s? of the (?P<body_short>[^:]{2,200}?)"
    " (?:is|are)"
    " brought to the attention of the (?P<parent_medium>[^:]{2,200}?):$",
    recommendation=r"^(?P<noun>Recommendation|(?:Draft )?(?:[Dd]ecision|[Rr]esolution))"
    r" (?P<number>\d{1,3}|[IVX]{1,6})\.?$",
    texts_adopted="^(?:Recommendation|Decision|Draft resolution)s? (?P<numbers>[^;:.]{1,200}?)"
    rf" (?:was|were) (?:adopted|approved)(?: (?P<manner>{MANNER_WORDS}))?{ORALLY}\.$",
    reserved=r"^The (?:delegations? of|representatives? of|observers? for) (?P<names>[^:;]{2,1500}?)"
    r" (?:(?P<dissociates>dissociated) (?:itself|themselves) from|expressed (?:a )?reservations? regarding)"
    r" (?P<target>[^:;]{2,300}?)(?:, stating that (?P<stated>.{2,3000}))?\.$",
    remarks_made=r"^(?:(?P<when>Before|After) the adoption of (?P<target>[^:;]{2,300}?), t|T)he"
    r" delegations? of"
    r" (?P<names>[^:;]{2,1500}?) made remarks that (?:it|they) requested be reflected in the present report\."
    r"(?: The delegation stated that (?P<stated>.{2,3000})\.)?$",
    considered=rf"^{AT_DAY}(?P<body_short>.{{2,200}}?) considered agenda item (?P<item>\d{{1,3}}),"
    r' entitled "(?P<heading>.{2,1000}?)"\.$',
    considered_jointly=rf"^(?:{AT}|The )(?P<body_short>[^,.]{{2,200}}?) considered jointly"
    r" (?:agenda items (?P<items>\d{1,3}(?:, \d{1,3}){0,9},? and \d{1,3})"
    r"|items (?P<items_of>\d{1,3}(?:, \d{1,3}){0,9},? and \d{1,3}) of its agenda)"
    rf'(?:, entitled (?P<titles>".{{2,4000}}?"), respectively,?)?{_DEBATED}{_AFTER}\.$',
    considered_item=rf"^(?:{AT}|The )(?P<body_short>.{{2,200}}?) {_CONSIDERED} {_ITEM}{_TITLED}"
    rf"{_DEBATED}{_AFTER}\.$",
    panel=r"^The (?:panel )?discussion under agenda item (?P<item>\d{1,3})"
    r'(?:, entitled "(?P<panel>.{2,300}?)",)?'
    r" was facilitated by the following"
    r" panellists?:"
    r" (?P<people>.+?)\.(?: It was moderated by (?P<moderator>.{2,300}?)\.?)?$",
    led=r"(?:^(?P<chair>With the (?:Chair|President) presiding), )?the discussion under agenda"
    r" item (?P<item>\d{1,3}) was led by the following panellists?: (?P<people>.+?)\.?$",
    panel_held=rf"^(?:{AT}|The )(?P<body_short>[^,]{{2,120}}?) held an? (?P<panel_kind>{PANEL_KIND})"
    r"(?: under agenda item (?P<item>\d{1,3}))?"
    r'(?: on the theme "(?P<theme>[^"]{2,300})"|, entitled "(?P<panel>[^"]{2,300})")?'
    rf"(?:, as a continuation of the (?P<earlier_kind>{PANEL_KIND}) held at its"
    r" (?P<earlier>\d[a-z\d]{2,6}) (?:(?:plenary|formal) )?(?:meeting|sitting))?"
    r"(?:,? chaired by (?P<chaired>[^;]{2,200}?))?(?:(?:,|,? and) moderated by"
    r" (?P<moderator>[^;]{2,300}?))?\.$",
    presentations=r"^(?:A presentation was|Presentations were) made by the following panellists?:"
    r" (?P<people>.+?)\.$",
    panel_followed=r"^The presentations? (?:was|were) followed by an interactive discussion\.$",
    no_issues=r"^No issues were raised under agenda item (?P<item>\d{1,3})\.$",
    title=rf"^Report on the {EVENT} of the (?P<body_full>.{{2,300}}?) {HELD_IN}$",
    held=rf"^(?:(?P<ground>(?:In accordance with|Pursuant to) [^;:]{{3,300}}?), t|T)he"
    rf" {RESUMED}(?P<ordinal>[a-z0-9-]{{3,30}}) {SESSION_KIND}(?:(?P<term_event>meeting|session) of the"
    rf" |(?=(?P<itself>Meeting) of ))"
    rf"(?P<body_full>.{{2,300}}?)(?: for (?P<of_year>\d{{4}}))? was {HELD_IN}"
    r"(?:, (?P<how>both in person and online|in an online format))?\."
    rf"(?: {_TOTAL}(?: \[[^\]]{{1,40}}\])? (?:was|were) held\.)?(?P<rest> .{{2,300}})?$",
    met=rf"^The (?P<body_full>.{{2,300}}?) (?:was convened .{{2,200}}? and )?met"
    rf" (?:(?:in|at) (?P<venue>.{{1,100}}?),? )?{SPAN}\.$",
    held_by=rf"^The (?P<body>.{{2,300}}?) held its {RESUMED}(?P<ordinal>[a-z0-9-]{{3,30}})"
    rf" {SESSION_KIND}(?P<term_event>meeting|session)(?: of (?P<of_year>\d{{4}}))?"
    rf" (?:(?:in|at) (?P<venue>.{{1,100}}?),? )?{SPAN}\.$",
    sittings_held=rf"^(?:It|The [^.]{{2,200}}?) held {_TOTAL}(?: \(.{{3,120}}?\))?(?:, including"
    rf" .{{3,120}}?)?\.$",
    also_organizational=r"^(?:It|They|The (?P<of_body>[^.]{2,200}?)) also held (?:(?P<one>an) organizational"
    r" (?:(?:plenary )?meeting|sitting)|(?P<several>[a-z]{2,12}) organizational (?:(?:plenary"
    r" )?meetings|sittings)),?"
    r" (?P<days>(?:on|from) \d[^;:.]{3,160}?)\.$",
    opened=rf"^(?:{AT}|The ){EVENT} was opened by {PERSON}(?: {STATE})?, {OFFICE} of the .{{2,200}}?\."
    r"(?: .{2,120}? gave an overview of (?P<overview>.{2,2000}?)\.)?$",
    opened_by_previous=rf"^(?:{AT}|The ){EVENT} was opened by {PERSON}(?: {STATE})?, in (?P<own>her|his)"
    rf" capacity as"
    rf" {OFFICE}"
    rf" of the previous {EVENT}\.$",
    served_as=r"^(?P<people>[A-Z](?:(?! (?:act|serv)ed as )[^:]){2,600}?),? (?:acted|served) as (?:the )?"
    r"(?P<served>(?:Deputy |Assistant )?Secretar(?:y|(?P<several>ies))) (?:of|to) the"
    r" (?P<of_body>[^,.;:]{2,120})\.$",
    officers=rf"^(?:{AT_DAY_GROUNDED}.{{2,200}}? elected the following officers?"
    r"(?P<acclaimed> by acclamation)?"
    rf"|The following officers? had been elected(?P<acclaimed_before> by acclamation)? (?:before the"
    rf" {EVENT}"
    r"|(?P<elected_on>on .{5,60}?))):$",
    officers_next=rf"^(?:{AT}|The ).{{2,200}}? elected(?: by acclamation)?(?=.{{0,200}}(?P<acclaimed>by"
    rf" acclamation)|)"
    rf" the following officers? for (?:its|the) (?:next|(?P<next>[a-z-]{{3,30}})) {EVENT}(?: by"
    rf" acclamation)?:$",
    officers_before=rf"^The following officers? had been elected(?P<acclaimed_before> by acclamation)?"
    rf" (?:before the {EVENT}|(?P<elected_on>on [^:]{{5,60}}?)): (?P<people>[^:;]{{2,1500}})\.$",
    officers_named=r"^(?=(?P<lead>[^:]{1,1300}):$)(?=.*\b(?:[Oo]fficers|Bureau)\b)(?:(?=.*(?P<acclaimed>by"
    r" acclamation)))?"
    rf"(?:{AT})?",
    officer_elected=rf"^{AT_DAY_GROUNDED}.{{2,200}}? elected {PERSON} {STATE} (?:as )?{OFFICE}"
    rf"(?P<acclaimed> by acclamation)?\.$",
    officer_before=rf"^{PERSON} {STATE} had been elected {OFFICE}"
    rf"(?P<acclaimed_before> by acclamation)? before the {EVENT}\.$",
    officers_elected=rf"^{AT_GROUNDED}.{{2,200}}? elected(?P<acclaimed>,? by acclamation,?)?"
    rf" (?P<people>(?:the )?[^:;]{{2,160}}?\([^:;]{{2,300}}?\)(?:, nominated by [^:;()]{{2,120}}?)?,?"
    rf" (?:as )?(?:the"
    rf" )?(?:{ONE_OFFICE})\b[^:;]{{0,900}}?)"
    r"(?P<acclaimed_after> by acclamation)?\.$",
    agenda=rf"^{AT_DAY}(?P<body_short>.{{2,200}}?) adopted {MANNER}the following agenda"
    rf"(?:, as contained in document (?P<contained>[^,:\s]{{3,60}}))?{ORALLY}:$",
    agenda_own=rf"^{AT}(?P<body_short>.{{2,200}}?) adopted {MANNER}"
    rf"(?:its|the) (?:draft |provisional )?(?:following )?agenda(?: for the session)?"
    rf"(?: and (?:its )?organization of (?P<organized>its )?work)?"
    rf"(?:,? (?:as )?(?:contained in document )?\(?(?P<contained>{SYMBOL})\)?)?"
    rf"(?: (?P<manner_after>{MANNER_WORDS}))?{ORALLY}"
    rf"(?P<approved>,? and approved (?:its|the) [a-z ]{{0,60}}(?:work|timetable)"
    rf"(?:(?:,? (?:as )?contained in document | \()(?P<work_contained>{SYMBOL})\)?)?)?"
    r"(?:, (?:pursuant to|in accordance with|on the understanding) [^:]{2,300}?)?(?P<listed>,? as"
    r" follows)?[:.]$",
    agenda_was=rf"^The (?:provisional )?agenda(?: (?:for|of) the (?:[a-z0-9-]{{3,30}} ){{0,2}}{EVENT}"
    r"(?: of .{2,120}?)?)?(?:, .{2,160}?,)? was as follows:$",
    agenda_following=rf"^(?:{AT}|The )(?P<body_short>.{{2,200}}?) adopted {MANNER}the following agenda"
    rf"(?: \((?P<contained>{SYMBOL})\))?{ORALLY}:$",
    agenda_annexed=rf"^{AT}(?P<body_short>.{{2,200}}?) adopted {MANNER}(?:its|the) agenda"
    rf"(?:,? (?:as )?contained in document (?P<contained>{SYMBOL}) and)? set out in {_ANNEX}{ORALLY}\.$",
    agenda_cited=rf"^The provisional agenda is set out in {_ANNEX}\.$",
    organization=rf"^{AT}[^.]{{2,200}}? approved {MANNER}(?:the organization of its work"
    rf"|(?P<programme>its programme of work))(?:, as contained in document"
    rf" (?P<contained>{SYMBOL}))?{ORALLY}\.$",
    list_elsewhere=r"^The list of (?P<list>participants|observers|the documents before [^.]{2,120}?|speakers)"
    r"(?: under agenda item (?P<item>\d{1,3}))? is"
    rf" (?:contained in document (?P<symbol>{SYMBOL})(?: and is also|\.$))?(?: ?available"
    r" (?:at|on the (?P<website>website) of the [^.()]{2,120}?) \(?(?P<link>https?://\S{4,200}?)\)?\.)?$",
    participants=r"^(?:A|The) list of participants is contained in (?:document )?(?P<symbol>\S{3,60}?)\.$",
    documents="^The (?P<body_short>.{2,200}?) had before it the following documents?:$",
    documents_of_item=r"^(?:For|In) its consideration of (?:agenda )?items? (?P<item>\d{1,3})"
    r"(?P<joined>(?:, \d{1,3}){0,9},? and \d{1,3})?, the"
    r" (?P<body_short>.{2,200}?) had before it the following(?: documents?)?:$",
    documents_by_symbol=rf"^The (?P<body_short>.{{2,200}}?) had before it documents?"
    rf" (?P<symbols>{SYMBOL}(?:(?:, | and ){SYMBOL}){{0,60}})\.$",
    document_named=rf"^(?:(?:For|In) its consideration of (?:(?:agenda )?item (?P<item>\d{{1,3}})"
    rf"|(?P<open_item>the item)), the|The)"
    r" (?P<body_short>.{2,200}?) had before it (?:the|an?) (?P<document>[a-z].{2,1500}"
    rf" \({SYMBOL}\))\.$",
    documents_before_it=r"^(?:It|They) had before (?:it|them) the following(?: documents?)?:$",
    document_before_it=r"^(?:It|They) had before (?:it|them) (?:the|an?) (?P<document>[a-z].{2,1500}"
    rf" \({SYMBOL}\))\.$",
    report=rf"^On (?P<days>.{{5,60}}?), the .{{2,200}}? adopted {MANNER}the present report"
    rf"(?: on \S{{2,5}} {EVENT})?{ORALLY}{FINALIZED}\.$",
    report_at=rf"^{AT}.{{2,200}}? (?:considered and )?adopted {MANNER}(?:its |the )"
    rf"(?P<present>present )?(?P<of_draft>draft )?report(?: (?:on|of) (?:its|the)"
    rf" .{{2,200}}?)?{ORALLY}{FINALIZED}\.$",
    exchange=r"^Following (?:that|those|the) presentations?, the panellists? exchanged additional"
    r" information with"
    r" participants in response to .{2,80}? (?:concerning|on|about) (?P<on>.{2,2000}?)\.$",
    text_introduced=rf"^(?:{AT}|The ){INTRODUCERS} (?P<introduced>{NUMBERED_TEXT})\.$",
    amendment_introduced=rf"^{AT}{INTRODUCERS} (?P<introduced>the amendment to .{{2,2000}}?)\.$",
    text_joined=r"^(?:Subsequently, )?(?P<joined>[^:;.]{2,1500}?) (?:also )?joined in sponsoring"
    rf" (?P<introduced>{NUMBERED_TEXT})\.$",
    actions_listed=rf"^{AT}(?P<body_short>[^,.:]{{2,200}}?)(?:, (?P<manner>{MANNER_WORDS}))?:$",
    action=rf"^{AT}{NOT_ORGAN}(?!.{{0,400}}\bvotes? )(?P<body_short>.{{2,200}}?)"
    rf"(?:, (?P<manner>{MANNER_WORDS}),)?"
    rf" (?P<deed>{DEEDS})"
    rf"(?:, (?P<manner_after>{MANNER_WORDS}),)? (?P<object>.{{2,2000}}?)(?:"
    rf" (?P<manner_last>{MANNER_WORDS}))?"
    rf"{ORALLY}\.$",
    finalizes="^(?:The Rapporteur(?: and the (?P<with>Chair|President|Bureau|Secretary))? w(?:as|ere)"
    " entrusted|[^.]{2,160}? (?:authorized|entrusted) the Rapporteur"
    "(?: and the (?P<also>Chair|President|Bureau|Secretary)"
    "|(?P<authority>, under the authority of the (?:Chair|President),))?)"
    " (?:with the finalization of|to finalize) the report(?:(?P<support>, with the support of the"
    " Secretariat)"
    "|(?P<authority_after>, under the authority of the (?:Chair|President)))?[.]$",
    report_introduced=rf"^{AT}(?P<introducer>{ONE_OFFICE})(?: \([^()]{{2,80}}\))? introduced the draft"
    rf" report"
    rf"(?: of (?P<full>[^()]{{2,300}}?)(?: \({SYMBOL}\))?)?"
    r"(?:, together with (?P<beside>[^:;.]{2,300}?))?\.$",
)
MANDATED = (
    rf"^(?:(?:In|By|Pursuant to|In accordance with) .{{2,200}}?(?:decision|resolution)s? .{{2,900}}?, the"
    rf" .{{2,300}}?"
    rf" (?:also |further )?{ACTS_OF_PARENT}\b|The .{{2,300}}? {ACTS_OF_PARENT}\b.{{0,200}}?,? (?:in|by) its"
    r" (?:decision|resolution)s? )"
)
