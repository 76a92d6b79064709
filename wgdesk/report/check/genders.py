"""Asks about genders that the report had to guess."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.language_table import LANGUAGES
from wgdesk.phrasing.tree import Source
from wgdesk.report.check.finding import CheckedReport, Finding, finding


def genders(asked: CheckedReport) -> Iterator[Finding]:
    """People whose gender was guessed from the name; delegations without one, if the language needs it."""
    for key, person in asked.record.people.items():
        if person.guessed:
            name = asked.name(person.called)
            yield finding("person-gender-guessed", Source("person", key), "attendance", name=name)
    if not LANGUAGES[asked.lang].gender:
        return
    for delegation in asked.record.delegations.values():
        forms = delegation.name.get(asked.lang)
        if forms is not None and not forms.gender and asked.context.attends(delegation):
            source, name = Source("delegation", delegation.id), asked.delegation(delegation.name)
            yield finding("delegation-gender-guessed", source, "attendance", name=name)
