"""English: parts of the patterns of earlier reports."""

from __future__ import annotations

from wgdesk.languages.en.terms import RESUMED_SESSIONS, SESSION_KINDS

EVENT = "(?:[Mm]eeting|[Ss]ession)"
SESSION_KIND = f"(?:(?P<session_kind>{'|'.join(SESSION_KINDS)}) )?"
RESUMED = f"(?:(?P<resumed>{'|'.join(RESUMED_SESSIONS)}) )?"
SITTING = "(?:(?:plenary|formal|closed|opening|closing) )?(?:meeting|sitting)"
SPAN = r"(?P<span>(?:from|on) \d{1,2}\b[^;:]{1,150}?\d{4})"
HELD_IN = rf"(?:held|convened) (?:(?:in|at) (?P<venue>.{{1,100}}?),? )?{SPAN}"
# "At its 1st meeting, on 3 March, the"; also without the day, and "at the same meeting".
AT = (
    r"(?:Also )?[Aa]t (?:(?:its|the) (?P<sittings>(?:\d|organizational|resumed \d)[^;:.]{0,200}?)"
    r" (?P<term_sitting>plenary meetings?|meetings?|sittings?)(?: \[[^\]]{1,30}\])?,"
    r"(?: (?P<days>(?:on|from) [^;:]{1,160}?),)?"
    rf"|(?P<same>the same) (?:\([a-z]+\) )?{SITTING},) the "
)
# The same where the sitting and its day have to be named.
AT_DAY = (
    r"At its (?P<sittings>.{1,200}?) (?P<term_sitting>plenary meetings?|meetings?|sittings?)(?:"
    r" \[[^\]]{1,30}\])?,"
    r" (?P<days>(?:on|from) .{1,160}?), the "
)
# Between the sitting and the body, with the article of the latter (E/2025/39, para. 11).
_GROUND = r"(?:(?: and)? (?P<ground>(?:in accordance with|pursuant to) [^;:]{3,240}?),)? the "
AT_GROUNDED, AT_DAY_GROUNDED = (one.removesuffix(" the ") + _GROUND for one in (AT, AT_DAY))
# What is done by a principal organ, at a meeting of its own, is not done by the body.
NOT_ORGAN = r"(?!(?:General Assembly|Economic and Social Council)\b)"
MANNER_WORDS = "by consensus|without a vote|by acclamation|by vote|without objection"
MANNER = rf"(?:(?P<manner>{MANNER_WORDS}) )?"
RESUMED = f"(?:(?P<resumed>{'|'.join(RESUMED_SESSIONS)}) )?"
ORALLY = r"(?:(?:,| and) as orally (?P<orally>amended|revised|revised and amended))?"
# At the end of the sentence on the adoption of the report: who finalizes it.
FINALIZED = (
    "(?P<finalized> and entrusted the (?:Vice-Chair-cum-)?Rapporteurs?(?: \\([^()]{2,60}\\))?"
    "(?: and the (?P<also>Chair|President|Bureau|Secretary)"
    "|(?P<authority>, under the authority of the (?:Chair|President),))?"
    " with (?:its|their) finalization(?P<support>,? with the support of the [Ss]ecretariat)?)?"
)
ONE_OFFICE = (
    "(?:(?:First|Second|Third) )?Vice-(?:Chair|President)(?:s?-cum-Rapporteurs?|s)?"
    "|(?:Chair|Chairperson|President)(?:-cum)?-Rapporteur"
    "|(?:(?:Acting|Temporary) )?(?:Chair|President)|Rapporteur"
)
OFFICE = f"(?P<office>{ONE_OFFICE})"
STATE = r"\((?P<state>(?:[^()]|\([^()]{1,60}\)){2,120})\)"
PERSON = (
    r"(?:(?P<honorific>H\.E\.|H\.H\.|H\.R\.H\.) )?(?:(?P<title>Ms\.|Mr\.|Mrs\.)"
    r" )?(?P<name>[^,();:]{2,150}?(?:, [JS]r\.)?)"
)
PANEL_KIND = (
    "(?:[a-z-]+ )?panel discussion|(?:high-level )?interactive dialogue|high-level dialogue"
    "|(?:ministerial )?round table|ministerial forum|thematic discussion|interactive discussion"
)
DEEDS = (
    "took note of|took action"
    " on|adopted|approved|endorsed|decided|agreed|requested|recommended|invited|welcomed"
    "|elected|appointed|established|rejected"
)
# What a line of a list of decisions may begin with besides; elsewhere these tell of a debate.
LISTED_DEEDS = (
    "designated|confirmed|heard|noted|acknowledged|reviewed|deferred|authorized|entrusted|encouraged|urged"
    "|called upon|stressed"
)
ACTION_LINE = rf"^(?P<deed>{DEEDS}|{LISTED_DEEDS}) (?P<object>.{{2,2000}}?){ORALLY}(?:;(?: and)?|\.)$"
# A text that the report prints, by the noun and number over it; one of a kind without a number.
_NOUN = "(?:draft )?(?:resolution|decision)|recommendation"
_ONLY = "draft (?:resolution|decision)|recommendation"
_NUMBER = r"[IVX]{1,6}|\d{1,3}"
NUMBERED_TEXT = f"(?:{_NOUN}) (?:{_NUMBER})|the (?:{_ONLY})"
ON_NUMBERED_TEXT = (
    f"^(?:(?P<noun>{_NOUN}) (?P<number>{_NUMBER})|the (?P<only>{_ONLY})){ORALLY}"
    r"(?: \(see (?:(?P<chapter>chap\. [IVX]{1,6})|(?P<section>sect\. [IVX]{1,6}))[^()]{0,60}\))?$"
)
# Who introduced a text, after "the": one, perhaps on behalf of others, or several.
INTRODUCERS = (
    r"representative(?: of (?:the )?(?P<state>[^,.]{2,80}?)"
    r"(?:, also on behalf of (?P<others>[^:;]{2,1500}?),)?"
    r"|s of (?:the )?(?P<states>[^:;.]{2,400}?)) introduced"
)
DOCUMENT = (
    "^(?P<kind>Annotated provisional agenda|Draft resolution|Draft decision|Proposal|Background"
    " paper|Note|Memorandum|Report|Joint report|Conference room"
    " paper|Working paper|Document)"
    r"(?P<secretariat> (?:by|of|prepared by) the Secretariat)?(?: (?:by|of|submitted by)"
    r" (?P<author>[^\"]{2,200}?))?"
    r"(?: entitled \"(?P<title>.{2,1500}?)\")?(?:,?(?: and)? (?P<how>containing|on)"
    r" (?P<content>.{2,1500}?))?"
    r"(?: \((?P<symbol>[^()\s]{3,60})\))?[;.]?$"
)
# Those whose reports are not of a body with meetings.
NOT_BODIES = (
    "(?:Secretary-General|Administrator|UNDP Administrator|(?:Executive )?Director|Chair|Office|Ethics Office"
    "|United Nations High Commissioner|Special Rapporteur|(?:first|second|annual)[a-z ]{0,10} session)\\b"
)
STATUS = "the (?P<instrument>.{2,300}?)"
OBSERVED = (
    rf"(?:(?:was|were) represented (?:(?P<represented>at the {EVENT})|by (?:an )?observers?)"
    rf"|(?P<attended>attended the {EVENT})(?: as (?:an )?observers?)?)"
)
SYMBOL = r"[A-Z][A-Z0-9.]{0,9}/[^\s(),;]{1,55}[^\s(),;.]"
# "decisions of its parent": what a paragraph has to say to be one of the mandate
ACTS_OF_PARENT = (
    "(?:decided|established|requested|made|created|set up|constituted|mandated|extended|renewed|endorsed"
    "|approved|converted|called (?:up)?on|reaffirmed|authorized|entrusted|invited|recommended|confirmed"
    "|emphasized|encouraged|agreed|welcomed|urged)"
)
SERVED_AS = {
    f"{before}Secretar{end}": value
    for before, value in (
        ("", "secretary"),
        ("Deputy ", "deputy_secretary"),
        ("Assistant ", "assistant_secretary"),
    )
    for end in ("y", "ies")
}
