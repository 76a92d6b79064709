"""Finds the phrases and known words that a language lacks in the parts of the program it supports."""

import ast as python
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser, Visitor, ast

from wgdesk.words.known_words import KnownWords
from wgdesk.words.list_words import ListForms

MODULES = {"report": "report.py", "script": "script.py"}  # the code that the words of a part need
# Words that the program recognizes; a language with reports says which it has, of each kind.
RECOGNIZED = {"known.py": KnownWords, "in_lists.py": ListForms}
# Kinds that not every language has: articles, and what its script or its keyboard asks for.
MAY_LACK = {"article", "takes_article", "joined_articles", "particles", "name_beginnings", "initials", "keys"}
MAY_LACK |= {"title_of_office"}  # in English a title does not tell whether a woman holds the office
# Habits of lists in some languages: abbreviated honorifics, slashes, numbers in words, days of their own.
MAY_LACK |= {"unspaced", "slashed", "excellency", "mistakable", "only_stopped", "repeated", "suffixes"}
MAY_LACK |= {"nameless", "volumes", "labels", "several", "days", "agents", "small", "attached", "together"}
# Grammar: Arabic has no article before one thing of many, and its indirect speech keeps the present.
MAY_LACK |= {"one_of_many", "present"}
PARTS = ("report", "script", "lists", "screen", "handbook")


def lacking(program: Path, lang: str) -> list[str]:
    """Return what a language lacks compared to the others, in a checkout of the program or a copy.

    A part without any phrase is not lacking: a language may support reports only.
    """
    return [f"{part}: {one}" for part in PARTS for one in _of_part(program, lang, part)]


def _of_part(program: Path, lang: str, part: str) -> Iterator[str]:
    every = program / "resources" / "languages"
    if not (every / lang / part).is_dir():
        return
    if part in MODULES and not (program / "wgdesk" / "languages" / lang / MODULES[part]).is_file():
        yield MODULES[part]
    if not (every / lang / "report").is_dir():
        yield "a report, on which it stands"
    if part == "report":
        yield from _kinds_lacking(program, lang)
    own_parts = part == "script"  # its sentences are made of phrases of their own in each language
    others = [_words(other / part, parts=not own_parts) for other in every.iterdir() if other.name != lang]
    wanted = [words for words in others if words]
    # Phrases that not all other languages have are a matter of grammar: the program does not ask for them.
    missing = set.intersection(*map(set, wanted)) - _words(every / lang / part).keys()
    yield from sorted(f"{wanted[0][key]}, {key}" for key in missing)


def _kinds_lacking(program: Path, lang: str) -> Iterator[str]:
    for file, kinds in RECOGNIZED.items():
        there = _kinds(program / "wgdesk" / "languages" / lang / file, kinds.__name__)
        yield from sorted(f"{file}, {kind}" for kind in {*kinds._fields} - MAY_LACK - there)


def _kinds(file: Path, name: str) -> set[str]:
    """Return the names of the kinds of words in a module: the keywords of its call of ``name``."""
    calls = python.walk(python.parse(file.read_text("utf-8"))) if file.is_file() else ()
    return {
        keyword.arg
        for call in calls
        if isinstance(call, python.Call) and isinstance(call.func, python.Name) and call.func.id == name
        for keyword in call.keywords
        if keyword.arg
    }


def _words(folder: Path, *, parts: bool = True) -> dict[str, str]:
    """Return the keys of the phrases in a folder, or the names of its pages, each with its file.

    Without ``parts``, phrases that other phrases refer to are left out.
    """
    found = {file.stem: file.name for file in folder.glob("*.md")}
    made_of = _References()
    for file in folder.glob("*.ftl"):
        resource = FluentParser().parse(file.read_text("utf-8"))
        found |= {one.id.name: file.name for one in resource.body if isinstance(one, ast.Message)}
        made_of.visit(resource)
    return {key: file for key, file in found.items() if parts or key not in made_of.keys}


class _References(Visitor):
    """Finds the phrases to which other phrases refer."""

    def __init__(self) -> None:
        self.keys: set[str] = set()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.keys.add(node.id.name)
