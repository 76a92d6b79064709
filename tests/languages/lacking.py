"""Finds the phrases that a language lacks in the parts of the program it supports."""

from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser, Visitor, ast

MODULES = {"report": "report.py", "script": "script.py"}  # the code that the words of a part need
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
    own_parts = part == "script"  # its sentences are made of phrases of their own in each language
    others = [_words(other / part, parts=not own_parts) for other in every.iterdir() if other.name != lang]
    wanted = [words for words in others if words]
    # Phrases that not all other languages have are a matter of grammar: the program does not ask for them.
    missing = set.intersection(*map(set, wanted)) - _words(every / lang / part).keys()
    yield from sorted(f"{wanted[0][key]}, {key}" for key in missing)


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
