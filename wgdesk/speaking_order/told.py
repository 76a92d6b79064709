"""The names of the speakers on a proposed list, for messages."""

from __future__ import annotations

from wgdesk.acts.helpers.speaker_arguments import ListedSpeaker
from wgdesk.language_table import COMMON
from wgdesk.reads.values.roster import Roster
from wgdesk.reads.values.words import Words


def who(speaker: ListedSpeaker, people: Roster, lang: str) -> str:
    """Return the name of a speaker in a language: the delegation, else the person, else the guest."""
    delegation = people.delegations.get(speaker.get("delegation_id") or 0)
    if delegation is not None:
        forms = delegation.name.get(lang) or delegation.name.get(COMMON)
        return forms.running if forms else delegation.code
    person = people.people.get(speaker.get("person_id") or 0)
    if person is not None and person.person.called:
        return in_language(person.person.called, lang)
    return speaker.get("guest", "")


def behalf(speaker: ListedSpeaker, people: Roster, lang: str) -> str:
    """Return the name of the group on whose behalf a speaker speaks; empty for none."""
    group = people.groups.get(speaker.get("grouping_id") or 0)
    return (in_language(group.name, lang) or group.code) if group is not None else ""


def in_language(words: Words, lang: str) -> str:
    """Return a text in a language, else in the common one, else in any; empty if there is no text."""
    return words.get(lang) or words.get(COMMON) or next((body for _, body in words.texts), "")
