"""Reads officers named in a sentence: persons with their States, and after some of them the office."""

from __future__ import annotations

from wgdesk.earlier.gathered import Groups
from wgdesk.phrasing.report_wording import ReportWording
from wgdesk.words.seen import Seen


def officers_in(words: str, forms: ReportWording) -> list[Groups]:
    """Return the officers in their order, each with the office; empty if any word is anything else."""
    found: list[Groups] = []
    waiting: list[Groups] = []  # persons whose office comes after the others
    left = words
    while left:
        if found or waiting:
            between = Seen(left).find(forms.items["elected_between"])
            if between is None:
                return []
            left = between["rest"]
        person = Seen(left).find(forms.items["elected_person"])
        if person is None:
            return []
        waiting.append(person)
        left = person.get("rest", "")
        office = Seen(left).find(forms.items["elected_office"])
        if office is not None:
            found += [{**one, "office": office["office"]} for one in waiting]
            waiting = []
            left = office.get("rest", "")
    return [] if waiting else found
