"""English: patterns of the reports of committees that consider questions, not numbered items."""

from __future__ import annotations

from wgdesk.languages.en.earlier_parts import (
    AT,
    INTRODUCERS,
    MANNER_WORDS,
    ORALLY,
    RESUMED,
    SESSION_KIND,
    SPAN,
    SYMBOL,
)
from wgdesk.phrasing.report_wording import compiled

_DRAFT = rf"(?P<draft>draft (?:resolution|decision)) (?P<symbol>{SYMBOL})"
_RECORDS = rf"{SYMBOL}(?:-\d{{1,3}})?"

QUESTIONS = compiled(
    held_by_body=rf"^The (?P<body_full>[^.]{{2,300}}?) held its {RESUMED}(?P<ordinal>[a-z0-9-]{{3,30}})"
    rf" {SESSION_KIND}(?P<term_event>meeting|session)(?: of (?P<of_year>\d{{4}}))?"
    rf" (?:(?:in|at) (?P<venue>.{{1,100}}?),? )?{SPAN}\. (?:It|The [^.]{{2,120}}?) held"
    r" (?P<total>[A-Za-z0-9-]{2,30}) (?P<term_sitting>plenary meetings?|meetings?|sittings?)"
    r"(?: \([^()]{3,120}\))?(?P<parts>, as follows)?[.:](?P<rest> [^.]{2,120} also held [^.]{2,200}\.)?$",
    question=r"^The (?P<body_short>[^,]{2,200}?) considered the question of (?:the )?(?P<question>.{2,400}?)"
    r" at its (?P<sittings_after>\d[^,]{1,200}?) (?P<term_sitting>plenary meetings?|meetings?|sittings?)"
    r"(?:, (?P<days_after>(?:on|from) [^(]{1,160}?))?\.$",
    questions_listed=r"^During the (?:session|meeting), the [^,]{2,200}? considered the (?:questions|items)"
    r" set out below, with the outcome reported in the places indicated:$",
    attention=rf"^{AT}(?:Chair|President) (?P<verb>drew attention) (?P<said>to .{{2,1500}}?)\.$",
    introduced=rf"^{AT}{INTRODUCERS} {_DRAFT}\.$",
    draft_adopted=rf"^{AT}(?!.{{0,400}}\bvotes? \d)(?P<body_short>[^,.]{{2,200}}?)"
    rf" (?P<deed>adopted|approved) {_DRAFT}(?: (?P<manner>{MANNER_WORDS}))?{ORALLY}\.$",
    acceded=rf"^{AT}(?P<body_short>[^,.]{{2,200}}?) (?P<deed>acceded) to the requests? of"
    r" (?P<names>.{2,600}?) (?P<object>(?:to|for) .{2,400}?)\.$",
    text_printed=r"^The text of the draft (?:resolution|decision) (?:appears in the present report in the"
    r" form of a recommendation of the [^.]{2,200}? to the (?P<parent_short>[^()]{2,160}?)"
    r"|is contained in the present report)"
    r" \(see (?P<chapter>chap\. [IVX]{1,6})?[^()]{0,40}?draft (?:resolution|decision)"
    r"(?: (?P<number>[IVX]{1,6}|\d{1,3}))?\)\.$",
    text_in_document=rf"^The text of the draft (?:resolution|decision) is contained in document {SYMBOL}\.$",
)
QUESTION_LINES = {
    "record": rf"^.*[^.](?P<cited> \(see"
    rf" (?P<records>{_RECORDS}(?:(?:, | and |, and ){_RECORDS}){{0,20}})\))\.$",
    "record_symbol": _RECORDS,
    "part": r"^.{2,60}? part of the (?:session|meeting)(?: \((?P<kind>[a-z]{3,20}) meetings?\))?:"
    r" (?P<meetings>.{5,4000}?)[;.]$",
    "part_meeting": r"(?P<sittings>\d[^;]{0,200}?) meetings?, (?P<days>(?:on|from) [^;]{3,100})",
    "and_name": "(?:,| and) ",
    "paragraph_cited": r"\bpara\. \d{1,4}",
}
