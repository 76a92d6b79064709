"""Finds in the words of a report who made statements: delegations, officials, officers, or how many."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from wgdesk.phrasing.report_wording import ReportWording
from wgdesk.words.seen import Seen, seen

_COUNTED = "counted_"  # names of the patterns of those who are counted begin with this


@dataclass(frozen=True)
class ToldSpeaker:
    """One or several who spoke, as the report has them: names of delegations, a person, an office.

    ``counts`` has how many of each kind spoke, where no names are given.
    """

    names: str = ""
    group: str = ""
    person: Mapping[str, str] | None = None
    office: str = ""
    secretariat: bool = False
    counts: tuple[tuple[str, int], ...] = ()
    bracketed: bool = False
    decides: bool = False  # they are called members of the body, or parties
    observes: bool = False  # they are called observers


def speakers_in(words: str, forms: ReportWording) -> tuple[ToldSpeaker, ...]:
    """Return who spoke by the words of a sentence; empty if any of it is not known for certain."""
    text = Seen(words)
    listed = text.find(forms.items["speaker_list"])
    if listed is None:
        return tuple(_of_one(text, forms))
    pieces = _split(Seen(listed["speakers"]), forms.items["speaker_next"])
    found = [list(_of_one(one, forms)) for one in pieces]
    return tuple(one for those in found for one in those) if all(found) else ()


def _of_one(text: Seen, forms: ReportWording) -> Iterator[ToldSpeaker]:
    """Yield those whom one kind of words names: an office, delegations, a number, or persons."""
    items = forms.items
    office = text.find(items["speaker_office"])
    if text.find(items["speaker_secretariat"]) is not None:
        yield ToldSpeaker(secretariat=True)
    elif office is not None:
        yield ToldSpeaker(office=office["office"])
    elif (counts := _counts(text, forms)) != ():
        yield ToldSpeaker(counts=counts)
    elif (found := text.find(items["speaker_deciders"])) is not None:
        yield from _bracketed(Seen(found["names"]), forms, ToldSpeaker(decides="decide" in found))
    elif (found := text.find(items["speaker_for"])) is not None:
        yield ToldSpeaker(names=found["names"], group=found["group"], observes="observer" in found)
    elif (found := text.find(items["speakers"])) is not None:
        yield from _bracketed(Seen(found["names"]), forms, ToldSpeaker(observes="observer" in found))
    else:
        yield from _people(text, forms)


def _bracketed(names: Seen, forms: ReportWording, like: ToldSpeaker) -> Iterator[ToldSpeaker]:
    """Yield delegations ``like`` one, the last of each piece with the group in brackets after it."""
    begin = 0
    for found in forms.items["speaker_behalf"].finditer(names.text):
        group = names.piece(*found.span("group"))
        before = names.piece(begin, found.start())
        yield replace(like, names=before, group=group, bracketed=True)
        begin = found.end()
    if begin < len(names.text):
        yield replace(like, names=names.piece(begin, len(names.text)))


def _people(text: Seen, forms: ReportWording) -> Iterator[ToldSpeaker]:
    unnamed = text.find(forms.items["speaker_unnamed"])
    if unnamed is not None and Seen(unnamed["function"]).find(forms.items["no_function"]) is None:
        yield ToldSpeaker(person=unnamed)
        return
    people = []
    for one in _split(text, forms.items["persons_next"]):
        named, official = one.find(forms.items["speaker_person"]), one.find(forms.items["official"])
        person = official if official is not None and official.keys() & {"function", "title"} else named
        if person is None or any(
            Seen(person.get(part, "")).find(forms.items[f"no_{part}"]) is not None
            for part in ("name", "function")
        ):
            return
        people.append(person)
    yield from (ToldSpeaker(person=one) for one in people)


def _counts(text: Seen, forms: ReportWording) -> tuple[tuple[str, int], ...]:
    """Return how many of each kind a text counts; empty if it does anything else."""
    lead = text.find(forms.items["counted_lead"])
    if lead is None:
        return ()
    begin = forms.items["counted_lead"].match(text.text)
    found: list[tuple[str, int]] = []
    for one in _split(text.after(begin.end() if begin else 0), forms.items["counted_next"]):
        counted = _counted(one, forms)
        if counted is None:
            return ()
        found.append(counted)
    return tuple(found)


def _counted(text: Seen, forms: ReportWording) -> tuple[str, int] | None:
    for name, pattern in forms.items.items():
        found = text.find(pattern) if name.startswith(_COUNTED) and name not in _AROUND else None
        if found is None:
            continue
        words = found.get("n", "")
        number = 1 if "one" in found else 2 if "two" in found else forms.numbers.get(seen(words), 0)
        number = number or (int(words) if words.isdecimal() else 0)
        return (name.removeprefix(_COUNTED), number) if number else None
    return None


_AROUND = ("counted_lead", "counted_next")


def _split(text: Seen, between: re.Pattern[str]) -> list[Seen]:
    pieces, begin = list[Seen](), 0
    for found in between.finditer(text.text):
        pieces.append(Seen(text.piece(begin, found.start())))
        begin = found.end()
    return [*pieces, Seen(text.piece(begin, len(text.text)))]
