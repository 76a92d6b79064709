"""Random documents for the tests of renderers, and the content that a reader must find in their files."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import strategies as st

from tests.report.render.samples import t
from wgdesk.phrasing.tree import (
    Annex,
    Block,
    Body,
    Caption,
    Document,
    Heading,
    Item,
    LineRole,
    Note,
    Paragraph,
    Role,
    Span,
    Table,
    Text,
    TitleLine,
    plain,
)
from wgdesk.words.clean_text import clean

_ALPHABET = st.one_of(
    st.sampled_from("ابتثجحخأإآةىيولا ًُّ٠١٢٣٩،؛؟"),
    st.sampled_from("abcXYZ 0129/-.,:;()[]{}<>&\"'"),
    st.sampled_from("ЖщДя «»“”–\u00a0\u200d\u200e\u200fé\u0301%#|+"),
    st.sampled_from("\n\t "),
)
LABELS = ("١-", "٢٣-", "(أ)", "(هـ)", "أولاً-", "1.", "(a)", "IV.", "<1>", "A&B")
ANNEX_LABELS = ("المرفق الأول", "Annex I", "Annex <2>")  # none begins as another does
_PLAIN_ROLES = st.sampled_from((Role.PLAIN, Role.DOUBT, Role.MISSING))


# A report has one job number at most; ``documents`` adds it.
_LINES = st.sampled_from([role for role in LineRole if role is not LineRole.JOB])


def words(min_size: int = 0) -> st.SearchStrategy[str]:
    """Draw any text that the record can hold, that is, cleaned text."""
    return (
        st.text(_ALPHABET, min_size=min_size, max_size=30)
        .map(lambda text: clean(text)[0])
        .filter(lambda text: len(text) >= min_size)
    )


@st.composite
def texts(draw: st.DrawFn, keys: tuple[str, ...] = (), marks: tuple[str, ...] = ()) -> Text:
    """Return a text of several roles: references lead to ``keys``, each of ``marks`` is there."""
    body = draw(words(1))
    cuts = sorted(draw(st.sets(st.integers(0, len(body)), max_size=3)) | {0, len(body)})
    spans = []
    for start, end in pairwise(cuts):
        refers = bool(keys) and draw(st.booleans())
        role = Role.REFERENCE if refers else draw(_PLAIN_ROLES)
        target = draw(st.sampled_from(keys)) if refers else ""
        spans.append(Span(body[start:end], role, target))
    places = sorted(draw(st.integers(1, len(spans))) for _ in marks)
    for place, mark in zip(reversed(places), reversed(marks), strict=True):
        spans.insert(place, Span(draw(st.sampled_from(("١", "(٢)", "1", "12"))), Role.NOTE, mark))
    return tuple(spans)


@st.composite
def blocks(draw: st.DrawFn, key: str, keys: tuple[str, ...]) -> Block[Text]:
    """Return a block of any kind whose key is ``key``; it can refer to ``keys``."""
    text = texts(keys)
    label = st.sampled_from(LABELS).map(t)
    either = st.one_of(st.none(), label)
    kind = draw(st.integers(0, 7))
    match kind:
        case 0:
            return TitleLine(key, draw(_LINES), draw(text))
        case 1:
            return Heading(key, draw(st.sampled_from((1, 2))), draw(text), draw(either))
        case 2:
            count = draw(st.integers(0, 2))
            notes = tuple(Note(f"{key}/note/{n}", draw(text), draw(either)) for n in range(count))
            body = draw(texts(keys, tuple(note.key for note in notes)))
            return Paragraph(key, body, draw(either), notes)
        case 3:
            return Item(key, draw(st.sampled_from((1, 2))), draw(text), draw(label))
        case 4:
            return Caption(key, draw(text))
        case 5:
            return Body(key, draw(text))
        case 6:
            width = draw(st.integers(1, 3))
            row = st.tuples(*[text] * width)
            return Table(key, draw(row), tuple(draw(st.lists(row, max_size=2))))
        case _:
            return Annex(key, draw(st.sampled_from(ANNEX_LABELS).map(t)), draw(text))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Return any document, right-to-left or left-to-right."""
    count = draw(st.integers(1, 6))
    keys = tuple(f'part/{number}<&">' for number in range(count))
    job: st.SearchStrategy[Block[Text]] = st.builds(TitleLine, st.just("job"), st.just(LineRole.JOB), texts())
    rtl = draw(st.booleans())
    return Document(
        lang="ar" if rtl else "en",
        rtl=rtl,
        digits=draw(st.sampled_from(("arabic", "european"))),
        stage="draft",
        symbol=draw(words()),
        title=draw(words()),
        blocks=(
            *draw(st.lists(job, max_size=1)),
            *(draw(blocks(key, keys)) for key in keys),
        ),
    )


# ---- what a reader must find again ---------------------------------------------------------------

Found = tuple[str, str | None, str]  # the kind of block, its label, its text


def content(document: Document) -> list[Found]:
    """Return the text of a document, block by block; tabs are spaces."""
    return [found for block in document.blocks for found in _content(block)]


def _content(block: Block[Text]) -> list[Found]:
    kind = "line" if isinstance(block, TitleLine) else type(block).__name__.lower()
    if isinstance(block, Table):
        return [("row", None, " | ".join(_said(cell) for cell in row)) for row in (block.head, *block.rows)]
    label = getattr(block, "label", None)
    found = [(kind, None if label is None else _said(label), _said(block.text))]
    if isinstance(block, Paragraph):
        found += [
            ("note", None if note.label is None else _said(note.label), _said(note.text))
            for note in block.notes
        ]
    return found


def _said(text: Text) -> str:
    return plain(text).replace("\t", " ")
