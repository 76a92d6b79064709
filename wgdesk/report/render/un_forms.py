"""The forms of a United Nations page on A4: what differs from one of its offices to another.

They were measured on documents that Word had made in 2025, in points from the top and from the side where
lines begin. An Arabic page is its mirror image.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from wgdesk.report.render.table_look import TableLook


def mm(millimetres: float) -> float:
    """Return a length in points."""
    return millimetres * 72 / 25.4


DESCENT = 0.216
"""How far a line of Times reaches below its base line, as a part of its size."""


class PictureArea(NamedTuple):
    """A place for a picture, from the side where lines begin and from the top."""

    start: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, kw_only=True)
class FirstPage:
    """Where masthead and foot of the first page stand: base lines, rules, edges.

    ``session`` is the base line of the first line under the heavy rule, ``distribution_leading`` the way
    from one line on distribution to the next. ``bars`` is the top of the bars with the job number; None if
    the office prints none.
    """

    nations: float
    symbol: float
    thin_rule: float
    heavy_rule: float
    emblem: PictureArea
    organ_start: float
    organ_end: float
    organ: float
    distribution_start: float
    distribution: float
    distribution_leading: float
    session_start: float
    session: float
    job_start: float
    job: float
    bars: float | None
    square: PictureArea
    sign: PictureArea

    @property
    def distribution_above(self) -> float:
        """What Word adds above the lines on distribution."""
        return self.distribution - self.thin_rule - mm(3.4)

    def under(self, base: float, depth: float) -> float:
        """What Word adds under a line on ``base`` above the thin rule that is ``depth`` points below it."""
        return max(0.0, self.thin_rule - base - depth)


@dataclass(frozen=True, kw_only=True)
class NoteForm:
    """Footnotes in Latin letters: their size, where numbers end, and the rule above them.

    Places are from the edge of the text column; ``above`` is from the rule to the first base line.
    """

    size: float
    leading: float
    label_end: float
    rule_at: float
    rule: float
    above: float


@dataclass(frozen=True, kw_only=True)
class TableForm:
    """Tables: size and leading of head and cells in Latin and in Arabic letters, and their gaps."""

    latin: tuple[tuple[float, float], tuple[float, float]]
    arabic: tuple[tuple[float, float], tuple[float, float]]
    head_gaps: tuple[float, float]
    cell_gaps: tuple[float, float]
    look: TableLook


@dataclass(frozen=True, kw_only=True)
class PageForm:
    """How an office of the United Nations sets text.

    ``width`` and ``tracking`` are those of Latin letters, ``organ_width`` that of the name of the organ.
    ``side`` is the edge of the rules and ``text`` that of the text column, which is ``column`` wide.
    ``steps``: where the text of a paragraph begins after its number, and that of items of three levels.
    ``labels`` is where numbers of headings end, ``chapter`` where the label over the title of a chapter
    begins, and ``annexed`` the gap under that of an annex. ``lower`` is the gap above small headings, and
    ``under`` the least gap between two headings, of those of the first two levels and of the others.
    ``header`` and ``footer`` are base lines from the edge of the paper, ``number`` that of the page number;
    ``counted``: the number of pages stands after it.
    """

    width: float
    tracking: float
    organ_width: float
    side: float
    text: float
    column: float
    first: float
    steps: tuple[float, float, float, float]
    top: float
    bottom: float
    first_bottom: float
    header: float
    header_edge: float  # where Word's headers begin, and its footers end
    head_rule_out: float  # how far the rule of later pages reaches beyond those of the first
    footer: float
    footer_edge: float
    number: float
    running: float  # size of symbol and number on later pages
    job: float  # and of the job number
    counted: bool
    labels: float
    chapter: float
    annexed: float
    lower: float
    under: tuple[float, float]
    first_page: FirstPage
    notes: NoteForm
    tables: TableForm

    @property
    def beside(self) -> bool:
        """Whether text of the first page stands beside the codes, which are outside of its column."""
        return self.first_bottom <= self.bottom


# New York and Vienna: 28 documents (E/2025/28, E/2025/88, TPNW/MSP/2025/11 and others), about 300 pages that
# begin a chapter or an annex, and 160 tables, with thin and heavy rules, none of them between rows.
_UN = PageForm(
    width=1.03,
    tracking=0.2,
    organ_width=0.947,
    side=mm(18.2),
    text=mm(40.5),
    column=365.5,
    first=23.75,
    steps=(mm(8.4), mm(16.8), mm(25.2), mm(33.8)),
    top=74.3,
    bottom=55.7,
    first_bottom=mm(297 - 268),  # above the codes
    header=mm(20.8),
    header_edge=mm(13.0),
    head_rule_out=0.0,
    footer=mm(13.5),
    footer_edge=mm(9.4),
    number=mm(13.0),
    running=8.5,
    job=7.0,
    counted=True,
    labels=mm(36.2 - 40.5),
    chapter=mm(18.2 - 40.5),
    annexed=6.0,
    lower=12.0,
    under=(0.0, 0.0),
    first_page=FirstPage(
        nations=mm(20.4),
        symbol=mm(19.9),
        thin_rule=mm(22.9),
        heavy_rule=mm(74.0),
        emblem=PictureArea(mm(19.8), mm(25.2), mm(19.9), mm(16.5)),
        organ_start=mm(40.6),
        organ_end=mm(132.8),
        organ=mm(31.5),
        distribution_start=mm(137.1),
        distribution=mm(30.6),
        distribution_leading=mm(4.1),
        session_start=mm(20.1),
        session=mm(78.4),
        job_start=mm(20.1),
        job=mm(279.7),
        bars=mm(282.6),
        square=PictureArea(mm(173.2), mm(268.3), mm(19.3), mm(19.3)),
        sign=PictureArea(mm(145.3), mm(276.4), mm(25.7), mm(6.4)),
    ),
    notes=NoteForm(
        size=8.5,
        leading=10.5,
        label_end=mm(39.8 - 40.5),
        rule_at=mm(32.2 - 40.5),
        rule=mm(25.4),
        above=14.1,
    ),
    tables=TableForm(
        latin=((7, 9), (10, 12)),
        arabic=((9, 13), (12, 17)),
        head_gaps=(5.0, 2.7),
        cell_gaps=(4.0, 4.0),
        look=TableLook(
            first_row=5.2, top_rule=0.48, head_rule=1.44, inner_rule=0.0, last_rule=1.44, flush=True
        ),
    ),
)
# Eight documents of Geneva: A/80/62, A/HRC/59/60, A/HRC/59/L.17, A/HRC/RES/59/25, A/HRC/EMRIP/2025/1 to 3 and
# E/2025/60, of which the last stands 14 points lower on its first page. The gap between two headings is the
# larger one of those below the first and above the second. Nobody prints bars there.
_GENEVA = PageForm(
    width=1.0,
    tracking=0.0,
    organ_width=1.0,
    side=56.7,
    text=113.4,
    column=368.8,
    first=28.4,
    steps=(28.4, 56.7, 85.05, 113.4),
    top=72.4,
    bottom=55.2,
    first_bottom=55.2,  # the square is outside the text
    header=50.9,
    header_edge=28.35,
    head_rule_out=1.5,
    footer=30.1,
    footer_edge=19.6,
    number=30.1,
    running=9.0,
    job=8.0,
    counted=False,
    labels=-14.15,
    chapter=0.0,
    annexed=18.0,
    lower=5.8,
    under=(18.1, 12.0),
    first_page=FirstPage(
        nations=49.7,
        symbol=51.5,
        thin_rule=56.84,
        heavy_rule=199.7,
        emblem=PictureArea(60.75, 64.25, 53.75, 44.0),
        organ_start=119.7,
        organ_end=380.0,
        organ=80.0,
        distribution_start=392.1,
        distribution=79.1,
        distribution_leading=12.0,
        session_start=56.7,
        session=216.5,
        job_start=56.7,
        job=811.6,
        bars=None,
        square=PictureArea(497.1, 778.8, 43.5, 43.5),
        sign=PictureArea(415.6, 797.5, 73.2, 18.1),
    ),
    notes=NoteForm(
        size=9.0,
        leading=11.0,
        label_end=-5.65,
        rule_at=-22.8,
        rule=73.8,
        above=13.7,
    ),
    tables=TableForm(
        latin=((8, 10), (9, 11)),
        arabic=((10, 14), (11, 16)),
        head_gaps=(5.5, 3.5),
        cell_gaps=(2.55, 1.45),
        look=TableLook(
            first_row=1.5, top_rule=0.48, head_rule=1.44, inner_rule=0.0, last_rule=1.44, flush=True
        ),
    ),
)
FORMS: Mapping[str, PageForm] = MappingProxyType({"un": _UN, "un_geneva": _GENEVA})
"""The forms by the value of the option ``page``."""
