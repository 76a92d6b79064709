"""The spaces at which no line may end in English."""

from __future__ import annotations

from wgdesk.languages.en.known import MONTHS
from wgdesk.phrasing.no_breaks import FIGURE, NUMBER, spaces_kept

_NUMBERED = (
    "agenda item|item|sub-?item|paragraph|para\\.|article|art\\.|rule|recommendation|resolution|decision|"
    "chapter|section|sect\\.|part|annex|appendix|table|figure|page|meeting|session|phase|No\\."
)

_UNITS = "per cent|%|thousand|million|billion|trillion|km|km²|kg|m|hectares|euros|dollars"

KEPT_TOGETHER = spaces_kept(
    (
        (r"Mr\.|Ms\.|Mrs\.|Dr\.|Prof\.|H\.E\.|St\.|Sir|Messrs\.|Mses\.|Msgr\.", r"\S"),
        (FIGURE, rf"\[?(?:{'|'.join(MONTHS)})\b"),
        (FIGURE, r"[ap]\.m\."),
        (rf"(?i:(?:{_NUMBERED})s?)", NUMBER),
        (r"(?i:chaps?\.|draft (?:resolution|decision)s?|annex)", r"[IVXL]{1,6}(?![\w’])"),
        (r"\d+", r"\([a-z]{1,4}\)"),  # the letter of a sub-item
        (r"Group of", r"\d"),
        (
            FIGURE,
            r"(?:per cent|%|thousand|million|billion|trillion|km|kg|m|km²|hectares|euros|dollars)(?!\w)",
        ),
        (r"US\$|€|\$", r"\d"),
    )
)
