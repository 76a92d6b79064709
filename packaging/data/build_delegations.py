"""Build the built-in table of delegations in ``resources/``.

Read: the taxonomy of countries in the package hdx-python-country (short names of UNTERM in six
languages, M49 and ISO codes) and the small tables beside this script. Written: delegations.csv,
delegation_names.csv and status_tip_protocol.csv. README.md beside this script tells where each
fact comes from.

    python packaging/data/build_delegations.py [--target FOLDER]
"""

from __future__ import annotations

import argparse
import csv
import sys
import unicodedata
from collections.abc import Container, Iterable, Sequence
from dataclasses import astuple, dataclass, fields
from datetime import date, timedelta
from importlib import metadata
from pathlib import Path

TABLES = Path(__file__).resolve().parent
RESOURCES = TABLES.parents[1] / "resources"

PACKAGE = "hdx-python-country"
VERSION = "4.2.5"  # the corrections and former names were checked against this release
TAXONOMY = "hdx/location/Countries & Territories Taxonomy MVP - C&T Taxonomy.csv"
ISO3 = "ISO 3166-1 Alpha 3-Codes"
M49 = "m49 numerical code"
NAMES = {
    "ar": "Arabic Short",
    "en": "English Short",
    "es": "Spanish Short",
    "fr": "French Short",
    "ru": "Russian Short",
    "zh": "Chinese Short",
}
STATES = 197  # 193 Members, the Holy See, the State of Palestine, the Cook Islands and Niue

STATUS_DAY = date(2019, 9, 9)
SPANISH_GENDER = {"el": "m", "los": "m", "la": "f", "las": "f", "": ""}

Table = list[dict[str, str]]
NameKey = tuple[str, str]  # code and language


class BuildError(Exception):
    """A source does not hold what this script expects of it; says which and where."""


@dataclass(frozen=True, order=True)
class Delegation:
    """One row of delegations.csv."""

    code: str
    category: str
    m49: str
    group: str


@dataclass(frozen=True)
class Name:
    """One row of delegation_names.csv: a name in one language during one period."""

    code: str
    lang: str
    list: str
    running: str
    paren: str
    article: str
    gender: str
    valid_from: str = ""
    valid_until: str = ""


@dataclass(frozen=True)
class Status:
    """One row of status_tip_protocol.csv."""

    code: str
    signed: str
    party_since: str
    as_of: str
    note: str


def read_table(path: Path) -> Table:
    """Return the rows of a CSV file with a header; raises BuildError if a row is short or long."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, restkey="")
        rows = list(reader)
    for number, row in enumerate(rows, start=2):
        if "" in row or None in row.values():
            raise BuildError(f"{path.name}: row {number} has not as many cells as the header")
    return rows


def read_taxonomy() -> dict[str, dict[str, str]]:
    """Return the rows of the States in the taxonomy of hdx-python-country by alpha-3 code.

    Nothing of the package is imported: its dependencies are not needed. Raises BuildError if
    another release is installed or the number of States differs.
    """
    try:
        package = metadata.distribution(PACKAGE)
    except metadata.PackageNotFoundError as error:
        raise BuildError(f"{PACKAGE} {VERSION} is not installed") from error
    if package.version != VERSION:
        raise BuildError(f"{PACKAGE} is {package.version}: this script was checked with {VERSION}")
    rows = read_table(Path(str(package.locate_file(TAXONOMY))))
    states = {row[ISO3]: row for row in rows if row["Appears in UNTERM list"] == "Y"}
    if len(states) != STATES:
        raise BuildError(f"{PACKAGE} has {len(states)} States with a name in UNTERM, not {STATES}")
    return states


def read_names(name: str, known: Container[NameKey]) -> dict[NameKey, dict[str, str]]:
    """Return the rows of a table beside this script by code and language.

    ``known``: the names there are. Raises BuildError for a row of another or for a second one.
    """
    rows: dict[NameKey, dict[str, str]] = {}
    for row in read_table(TABLES / name):
        key = row["code"], row["lang"]
        if key not in known or key in rows:
            raise BuildError(f"{name}: {' '.join(key)} is unknown or stands there twice")
        rows[key] = row
    return rows


def corrected_names(taxonomy: dict[str, dict[str, str]]) -> dict[NameKey, str]:
    """Return the short name of each State by code and language, defects of the source put right.

    Raises BuildError for a correction whose defect is not in the source (any more).
    """
    names = {(code, lang): row[column] for code, row in taxonomy.items() for lang, column in NAMES.items()}
    for key, fix in read_names("corrections.csv", names).items():
        if names[key] != fix["supplied"]:
            raise BuildError(f"corrections.csv: {key} is {names[key]!r}, not {fix['supplied']!r}")
        names[key] = fix["corrected"]
    return {key: typographic(name) for key, name in names.items()}


def typographic(name: str) -> str:
    """Return ``name`` composed (NFC) and with typographic apostrophes, which the source mixes."""
    return unicodedata.normalize("NFC", name).replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")


def build_delegations(taxonomy: dict[str, dict[str, str]], states: Table) -> list[Delegation]:
    """Return all delegations; raises BuildError if states.csv has other States."""
    if sorted(row["code"] for row in states) != sorted(taxonomy):
        raise BuildError("states.csv has not the same States as the taxonomy")
    found = [
        Delegation(row["code"], "state", taxonomy[row["code"]][M49].zfill(3), row["group"]) for row in states
    ]
    organizations = read_table(TABLES / "organizations.csv")
    found += [Delegation(row["code"], row["category"], "", "") for row in organizations]
    return sorted(found)


def grammar(state: dict[str, str], lang: str) -> tuple[str, str]:
    """Return the article of a State's running form in ``lang`` and the gender of its name there."""
    match lang:
        case "ar":
            return "", state["ar_gender"]
        case "en":
            return state["en_article"], ""
        case "es":
            return state["es_article"], SPANISH_GENDER[state["es_article"]]
        case "fr":
            return state["fr_article"], state["fr_gender"]
    return "", ""


def build_names(taxonomy: dict[str, dict[str, str]], states: Table) -> list[Name]:
    """Return every name of every delegation, former names included, sorted."""
    short_names = corrected_names(taxonomy)
    forms = read_names("state_forms.csv", short_names)
    former = read_names("former_names.csv", short_names)
    by_code = {row["code"]: row for row in states}
    names = []
    for (code, lang), short in short_names.items():
        running = paren = short
        if form := forms.get((code, lang)):
            running, paren = form["running"], form["paren"]
        since = ""
        if old := former.get((code, lang)):
            since = str(date.fromisoformat(old["valid_until"]) + timedelta(days=1))
            names.append(former_name(old))
        names.append(Name(code, lang, short, running, paren, *grammar(by_code[code], lang), valid_from=since))
    names += [Name(**row) for row in read_table(TABLES / "organization_names.csv")]
    return sorted(names, key=lambda name: (name.code, name.lang, name.valid_from))


def former_name(row: dict[str, str]) -> Name:
    """Return the row of a name that a State had until a day; all such names have one form."""
    name = row["name"]
    return Name(
        row["code"],
        row["lang"],
        name,
        name,
        name,
        row["article"],
        row["gender"],
        valid_until=row["valid_until"],
    )


def build_status(delegations: Iterable[Delegation]) -> list[Status]:
    """Return the status of every State and of the European Union under the Protocol on STATUS_DAY.

    tip_protocol.csv lists who was no party, or what is known of a party beyond being one; a
    delegation it does not list was a party, since a day that was not verified.
    """
    listed = {row["code"]: row for row in read_table(TABLES / "tip_protocol.csv")}
    party = {"signed": "", "party_since": "yes", "note": ""}
    found = []
    for delegation in delegations:
        if delegation.category in ("state", "reio"):
            row = listed.pop(delegation.code, party) | {"code": delegation.code}
            found.append(Status(as_of=str(STATUS_DAY), **row))
    if listed:
        raise BuildError(f"tip_protocol.csv: unknown {', '.join(listed)}")
    return found


def write_table(
    path: Path, kind: type[Delegation | Name | Status], rows: Sequence[Delegation | Name | Status]
) -> None:
    """Write ``rows`` to ``path`` as CSV: UTF-8, a header row, LF."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([field.name for field in fields(kind)])
        writer.writerows(astuple(row) for row in rows)


def build(target: Path) -> None:
    """Write the three tables into the folder ``target``; raises BuildError before it writes any."""
    taxonomy = read_taxonomy()
    states = read_table(TABLES / "states.csv")
    delegations = build_delegations(taxonomy, states)
    names = build_names(taxonomy, states)
    status = build_status(delegations)
    write_table(target / "delegations.csv", Delegation, delegations)
    write_table(target / "delegation_names.csv", Name, names)
    write_table(target / "status_tip_protocol.csv", Status, status)


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the tables as told on the command line; return the exit code."""
    parser = argparse.ArgumentParser(description="Build the built-in table of delegations.")
    parser.add_argument("--target", type=Path, default=RESOURCES, help="folder to write into")
    try:
        build(parser.parse_args(arguments).target)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
