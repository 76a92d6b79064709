"""The demonstration shows every phrase of the report, some only after a few facts are changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from tests.demo.not_shown import NOT_SHOWN
from tests.demo.play import LANGUAGES, Play
from wgdesk.paths import language_words
from wgdesk.phrasing.tree import Say, Stage
from wgdesk.report.sections import build


def phrases_of(play: Play) -> set[str]:
    """Return the phrases used in the draft and the final report, including those they refer to."""
    spoken: set[str] = set()
    for stage in ("draft", "final"):
        report = build(play.record(), stage)
        spoken |= set(_keys((report.title, report.blocks, report.un_page)))
    for lang in LANGUAGES:
        calls = _calls(lang)
        called = spoken & calls.keys()
        while called:
            found = set().union(*(calls[key] for key in called))
            called = found - spoken
            spoken |= found
    return spoken | OF_PACKS | NOTHING


# Phrases used by the packs themselves: for any person, and for points of the debate.
OF_PACKS = {"address", "honorific", "on-behalf", "lead-in"}
# Those of the masthead of a final report alone.
OF_FINALS = {"title-session", "title-of-body", "session-dated", "masthead-parent-session"}
# These the demonstration does not show.
ALSO_OF_PACKS = {
    *("gap-later", "impersonal", "named-speakers", "quoted"),
    *("person-capacity", "person-medium", "in-behalf", "point-voice", "point-official", "with-groups"),
    *("point-seat", "place-of-part", "place-inside"),
    *("group-of-size", "point-adverb", "lead-in-at", "whose", "and-at", "at-other-meetings"),
}
NOTHING = {"no-words"}  # an empty cell of a table


def _keys(node: Any) -> Iterator[str]:
    if isinstance(node, Say):
        yield node.key
        node = [fact for _, fact in node.facts]
    if isinstance(node, (tuple, list)):
        for part in node:
            yield from _keys(part)
    elif hasattr(node, "__dataclass_fields__"):
        for name in node.__dataclass_fields__:
            yield from _keys(getattr(node, name))


def _calls(lang: str) -> Mapping[str, set[str]]:
    """Return every phrase of a language, with the phrases it refers to."""
    calls: dict[str, set[str]] = {}
    for file in language_words(lang, "report").glob("*.ftl"):
        for message in FluentParser().parse(file.read_text("utf-8")).body:
            if isinstance(message, ast.Message):
                found = _Called()
                found.visit(message)
                calls[message.id.name] = found.names
    return calls


class _Called(Visitor):
    """Collects the phrases that a phrase refers to."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.names.add(node.id.name)


def test_the_demonstration_shows_every_phrase_except_those_listed_here(demo: Play) -> None:
    for lang in LANGUAGES:
        assert _calls(lang).keys() - phrases_of(demo) == NOT_SHOWN.keys(), lang


@pytest.mark.slow
@pytest.mark.parametrize("phrase", NOT_SHOWN)
def test_changed_facts_show_the_other_phrases(demo: Play, phrase: str) -> None:
    change, arabic, english = NOT_SHOWN[phrase]
    stage: Stage = "final" if phrase in OF_FINALS else "draft"
    assert not ends(demo, "ar", arabic, stage)
    change(demo)
    assert ends(demo, "ar", arabic, stage)
    assert ends(demo, "en", english, stage)
    if phrase not in ALSO_OF_PACKS:
        assert phrase in phrases_of(demo)


def ends(play: Play, lang: str, ending: str, stage: Stage = "draft") -> bool:
    return any(text.endswith(ending) for text in play.sentences(lang, stage))
