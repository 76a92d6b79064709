"""What can be said of a name that the record does not have in the language spoken.

A report never prints one language in another's place. A Chair must say something, and a name in another
language is more than a gap.
"""

from __future__ import annotations

from dataclasses import replace

from wgdesk.reads.values.names import Name, NameForms, Person
from wgdesk.reads.values.words import Words


class Known:
    """Names and texts for one language."""

    def __init__(self, lang: str) -> None:
        self._lang = lang

    def text(self, words: Words) -> str:
        """Return a text in the language, else in the first other one, else nothing."""
        return words.get(self._lang) or next((body for _, body in words.texts), "")

    def words(self, words: Words) -> Words:
        """Return a text as one of this language."""
        text = self.text(words)
        return Words(((self._lang, text),)) if text else Words()

    def name(self, name: Name) -> Name:
        """Return a delegation's name as one of this language: its code if it has none at all."""
        if name.get(self._lang) is not None:
            return name
        other = next(iter(name.forms), None) or NameForms("", name.code, name.code, name.code)
        return replace(name, forms=(replace(other, lang=self._lang, article="", gender=""),))

    def person(self, person: Person) -> Person:
        """Return a person with names of this language; the delegation's too."""
        name = self.words(person.name) or self.words(person.running)
        return replace(
            person,
            name=name,
            running=self.words(person.running) or name,
            delegation=self.name(person.delegation) if person.delegation else None,
        )
