"""Modules, classes and types of the product have unique names, with few exceptions.

Where two layers treat the same subject (acts on a delegation, reads of it), the same name helps: these are
listed here, each with its reason.
"""

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]
PRODUCT = ("wgdesk", "ui")

SAME_SUBJECT = "one subject of the record in several layers: its table, rules, acts, reads, form, panel"
READ_AND_QUERY = "what is read, and the query that reads it"
SAME_SECTION = "one section of the report: how it is built, and what may be missing in it"
A_LANGUAGE = "a part of the program, and what a language has for it"
NAMED_BY_ITS_MODULE = "a folder and the module in it that puts the others together"

MODULES = {
    "actions": SAME_SUBJECT,
    "adoption": SAME_SUBJECT,
    "attendance": SAME_SUBJECT,
    "composition": SAME_SUBJECT,
    "business": SAME_SUBJECT,
    "delegations": SAME_SUBJECT,
    "doubts": "facts that may be otherwise: which they are, and how they are spoken",
    "earlier": A_LANGUAGE,
    "files": SAME_SUBJECT,
    "floor": SAME_SUBJECT,
    "history": SAME_SUBJECT,
    "identity": READ_AND_QUERY,
    "informal_bodies": READ_AND_QUERY,
    "marks": "doubts and placeholders: their form in the record file, and the findings that they make",
    "meeting": SAME_SUBJECT,
    "names": READ_AND_QUERY,
    "outcome": SAME_SUBJECT,
    "panellists": SAME_SUBJECT,
    "program": NAMED_BY_ITS_MODULE,
    "programme": SAME_SUBJECT,
    "quantifiers": "words such as several: from which number on, and in each language",
    "record": "the record: as the report reads it, and its window",
    "report": "the report: how it is made, and its panel",
    "roster": READ_AND_QUERY,
    "rows": "rows of the record as a read gives them out, and rows of a list on the screen",
    "screens": NAMED_BY_ITS_MODULE,
    "script": A_LANGUAGE,
    "search": READ_AND_QUERY,
    "sittings": SAME_SUBJECT,
    "speakers": SAME_SUBJECT,
    "speaking_lists": READ_AND_QUERY,
    "statements": SAME_SUBJECT,
    "substance": SAME_SECTION,
    "texts": "texts in several languages: the rules for them, and how they are read from a record file",
    "versions": READ_AND_QUERY,
    "words": "words of the program, and those of the record as they are read",
}
NAMES = {
    "CollationKey": "what each language sorts names by, in the module of its order",
    "Gender": "the column's enumeration, and its letters, by which languages inflect",
    "Person": "somebody whom the record names: the row, and the value that the report is given",
    "Quantifier": "the column's enumeration, and the words that languages have for it",
    "Stage": "the column's enumeration, and the same words in the tree of the report, which knows no tables",
}


def modules() -> Iterator[tuple[str, Path]]:
    """Yield the name and the path of every module and folder of the product."""
    for top in PRODUCT:
        for path in sorted((ROOT / top).rglob("*.py")):
            yield (path.parent.name if path.stem == "__init__" else path.stem), path


def of_language(path: Path) -> bool:
    """Return whether a module belongs to one language: those of languages share names on purpose."""
    return path.is_relative_to(ROOT / "wgdesk" / "languages") and path.parent.name != "languages"


def names(path: Path) -> Iterator[str]:
    """Yield the names of the public classes and types that a module defines."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            found = [node.name]
        elif isinstance(node, ast.Assign):
            found = [target.id for target in node.targets if isinstance(target, ast.Name)]
        else:
            continue
        yield from (one for one in found if one[0].isupper() and not one.isupper())


def shared(places: Mapping[str, list[Path]]) -> dict[str, list[str]]:
    """Return the names that occur in several places, with the places."""
    return {
        name: [str(path.relative_to(ROOT)) for path in found]
        for name, found in places.items()
        if len(found) > 1
    }


def test_the_page_on_architecture_names_every_package() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = [path.parent for _, path in modules() if path.name == "__init__.py" and not of_language(path)]
    loose = [path for top in PRODUCT for path in (ROOT / top).glob("*.py") if path.name != "__init__.py"]
    named = [str(path.relative_to(ROOT)) for path in (*rooms, *loose)]
    assert [one for one in named if f"`{one}`" not in page] == []


def test_modules_share_a_name_only_if_they_are_about_the_same_subject() -> None:
    places: dict[str, list[Path]] = defaultdict(list)
    for name, path in modules():
        place = path.parents[1] / "*" / path.name if of_language(path) else path
        if place not in places[name]:
            places[name].append(place)
    found = shared(places)
    assert {name: at for name, at in found.items() if name not in MODULES} == {}
    assert MODULES.keys() - found.keys() == set(), "no exception any more"


def test_classes_and_types_share_a_name_only_if_listed() -> None:
    places: dict[str, list[Path]] = defaultdict(list)
    for _, path in modules():
        for name in names(path):
            places[name].append(path)
    found = shared(places)
    assert {name: at for name, at in found.items() if name not in NAMES} == {}
    assert NAMES.keys() - found.keys() == set(), "no exception any more"
