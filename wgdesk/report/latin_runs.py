"""What is one left-to-right stretch in a right-to-left text: a word in another script, a web address.

A word has its digits and signs: CTOC/COP/WG.4/2019/1, Rev.1, 2019/CRP.2, or what a line has of an address:
b%20c/2019%22. So it is in every file that we write.
"""

from __future__ import annotations

import re

from wgdesk.report.shaping import MARKS
from wgdesk.words.web_address import ADDRESS

_LATIN = "A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff"
_INSIDE = rf"[-{_LATIN}{MARKS}0-9./_@&+:%?=#~$]"
_BEFORE = "(?:%(?=[0-9A-F]{2}))?(?:[0-9][0-9.,:/_-]*)?"
_WORD = rf"{_BEFORE}[{_LATIN}](?:{_INSIDE}*[{_LATIN}{MARKS}0-9/_%=&-])?\.?"

LATIN_RUN = rf"{ADDRESS}\.?|{_WORD}"
HAS_LATIN = re.compile(f"[{_LATIN}]")
