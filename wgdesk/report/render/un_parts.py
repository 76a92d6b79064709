"""What the first page of a United Nations document has besides its text, for every format."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from urllib.parse import quote

from wgdesk.phrasing.tree import Block, Document, LineRole, Text, TitleLine, UnPage, plain
from wgdesk.report.render.codes import Square, qr
from wgdesk.report.render.runs import MASTHEAD

PUBLISHED = "https://undocs.org"
_IN_MASTHEAD = MASTHEAD | {LineRole.NATIONS, LineRole.JOB, LineRole.PARENT}
_BLOCK = (LineRole.DISTRIBUTION, LineRole.DATE, LineRole.LANGUAGE, LineRole.ORIGINAL)


@dataclass(frozen=True)
class UnMasthead:
    """The lines of the masthead by role, and the number of blocks of the document that they take up."""

    lines: dict[LineRole, TitleLine[Text]]
    count: int

    @classmethod
    def of(cls, document: Document) -> UnMasthead:
        """Return the masthead of ``document``: its first lines, as long as they belong to a masthead."""
        first = [*takewhile(_belongs, document.blocks)]
        return cls({line.role: line for line in first if isinstance(line, TitleLine)}, len(first))

    @property
    def distribution(self) -> list[TitleLine[Text] | None]:
        """The lines of distribution, date, language and original; None where a report has no such line."""
        return [self.lines.get(role) for role in _BLOCK]


def _belongs(block: Block[Text]) -> bool:
    return isinstance(block, TitleLine) and block.role in _IN_MASTHEAD


def parted(symbol: str) -> tuple[str, str]:
    """Return the first letters of a symbol, which are printed large, and the rest."""
    begin, stroke, rest = symbol.partition("/")
    return begin, stroke + rest


def square(document: Document, page: UnPage[Text]) -> Square | None:
    """Return the QR code of the address where ``document`` is published; None without a symbol."""
    return qr(f"{PUBLISHED}/{document.lang}/{quote(page.symbol, safe='/')}") if page.symbol else None


def job_number(document: Document) -> str:
    """Return the job number as it was typed, with its brackets if it is uncertain."""
    lines = (block for block in document.blocks if isinstance(block, TitleLine))
    return next((plain(line.text) for line in lines if line.role is LineRole.JOB), "")
