"""The masthead of a United Nations document in HTML, and its job number at the end of the page."""

from __future__ import annotations

from collections.abc import Callable

from wgdesk.language_table import COMMON
from wgdesk.phrasing.tree import LineRole, Span, Text, UnPage, plain
from wgdesk.report.render.un_parts import UnMasthead, parted

Marked = Callable[[Text, bool], str]  # the markup of a text in a direction
Opened = Callable[[str, str, str], str]  # the start tag of a block, given its tag, class and key

# The United Nations print symbol and distribution of a right-to-left report in English.
_ENGLISH = f'dir="ltr" lang="{COMMON}"'


def masthead(page: UnPage[Text], head: UnMasthead, rtl: bool, marked: Marked, opened: Opened) -> str:
    """Return the masthead: "United Nations" and symbol above a rule, organ and distribution below it."""
    lines = head.lines
    parts = [f'<p class="nations">{marked(page.nations, rtl)}</p>']
    if LineRole.SYMBOL in lines:
        symbol = lines[LineRole.SYMBOL]
        begin, rest = parted(plain(symbol.text))
        large = f'<span class="begin">{marked((Span(begin),), False)}</span>'
        inside = f"{large}{marked((Span(rest),), False)}"
        parts.append(f"{opened('p', 'symbol', symbol.key)}<bdi {_ENGLISH}>{inside}</bdi></p>")
    if LineRole.PARENT in lines:
        organ = lines[LineRole.PARENT]
        parts.append(f"{opened('p', 'parent', organ.key)}{marked(organ.text, rtl)}</p>")
    block = "".join(
        f"{opened('p', str(line.role), line.key)}{marked(line.text, False)}</p>\n"
        for line in head.distribution
        if line is not None
    )
    parts.append(f'<div class="distribution" {_ENGLISH}>\n{block}</div>')
    return '<header class="masthead un">\n' + "\n".join(parts) + "\n</header>\n"


def foot(page: UnPage[Text], head: UnMasthead, marked: Marked) -> str:
    """Return the job number with the letter of the language; empty if there is none."""
    if page.job_line is None:
        return ""
    line = head.lines.get(LineRole.JOB)
    named = "" if line is None else f' id="{line.key}"'
    return f'<footer class="job-line"{named}><bdi {_ENGLISH}>{marked(page.job_line, False)}</bdi></footer>\n'
