"""The outcome of the debate: points, recommendations, documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.e2e.driver import Operator
from wgdesk.model import DocumentKind, Joins

QUANTIFIERS = (
    "by_number",
    "one",
    "another",
    "two",
    "some",
    "several",
    "a_number",
    "many",
    "most",
    "other",
    "all",
)
JOINS = tuple(one.value for one in Joins)
KINDS = tuple(one.value for one in DocumentKind)


@dataclass(frozen=True)
class Point:
    """A point of the debate; ``new_paragraph``: it does not join the one before."""

    verb: str
    said: str
    quantifier: str
    joins: str = "none"
    new_paragraph: bool = True


@dataclass(frozen=True)
class Paper:
    """A document before the meeting."""

    kind: str
    symbol: str
    by_secretariat: bool
    title: str
    content: str


def write_points(at: Operator, points: Sequence[Point]) -> None:
    """Write the points of the item shown, and mark its summary as written."""
    at.press("Ctrl+5")
    for point in points:
        at.press("A")
        at.sees("add_point")
        at.write(point.verb)
        at.tab(2)  # saves the verb, and past that of the other language
        at.sees("write_text")
        at.write(point.said)
        at.tab(
            12
        )  # past the other language, what goes on, supporters, how, who, by what name, groups, meetings
        at.sees("write_text")
        at.pick(QUANTIFIERS.index(point.quantifier))
        at.sees("edit_point")
        at.tab()
        if point.joins != "none":
            at.pick(JOINS.index(point.joins))
            at.sees("edit_point")
        if not point.new_paragraph:
            at.tab(3)
            at.press("Space")
            at.sees("join_point")
        at.press("Ctrl+5")
    at.tab(-1)
    at.press("Space")
    at.sees("edit_item")
    at.press("Ctrl+5")


def write_recommendations(at: Operator, clusters: Sequence[tuple[str, Sequence[str]]]) -> None:
    """Write headings, each with the recommendations under it."""
    at.press("Ctrl+6")
    for number, (heading, texts) in enumerate(clusters):
        if number:
            at.tab(-2)  # the button that adds a cluster
        at.press("Space" if number else "A")
        at.sees("add_cluster")
        at.paste(heading)
        at.press("Ctrl+6")
        at.sees("write_text")
        for text in texts:
            at.press("A")
            at.sees("add_recommendation")
            at.paste(text)
            at.press("Ctrl+6")
            at.sees("write_text")


def list_documents(at: Operator, papers: Sequence[Paper]) -> None:
    """List the documents."""
    at.press("Ctrl+7")
    for paper in papers:
        at.press("A")
        offered = at.sees("add_document")["kind"]
        at.type(paper.symbol)
        at.tab()
        at.sees("edit_document")
        if offered != paper.kind:
            at.pick(KINDS.index(paper.kind))
            at.sees("edit_document")
        at.tab()
        if not paper.by_secretariat:  # most documents are of this kind
            at.press("Space")
            at.sees("edit_document")
        at.tab()
        for text in (paper.title, paper.content):
            if text:
                at.paste(text)
            at.tab(2)  # past the other language
            if text:
                at.sees("write_text")
        at.press("Ctrl+7")
