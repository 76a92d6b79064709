"""Replacements for names that the record does not have in the language of the script.

A report never prints one language in the place of another. But the Chair must say something, and a name in
another language is better than nothing.
"""

from __future__ import annotations

from dataclasses import replace

from wgdesk.reads.values.names import Name, NameForms, Person
from wgdesk.reads.values.words import Words


class FallbackNames:
    """Names and texts for a script in one language."""

    def __init__(self, lang: str) -> None:
        self._lang = lang

    def text(self, words: Words) -> str:
        """Return a text in this language, else in the first other language that has it, else nothing."""
        return words.get(self._lang) or next((body for _, body in words.texts), "")

    def words(self, words: Words) -> Words:
        """Return the replacement for a text, as a text of this language."""
        text = self.text(words)
        return Words(((self._lang, text),)) if text else Words()

    def name(self, name: Name) -> Name:
        """Return a delegation's name with forms in this language: its own, else another's, else its code."""
        if name.get(self._lang) is not None:
            return name
        other = next(iter(name.forms), None) or NameForms("", name.code, name.code, name.code)
        return replace(name, forms=(replace(other, lang=self._lang, article="", gender=""),))

    def person(self, person: Person) -> Person:
        """Return a person whose name and delegation have forms in this language."""
        name = self.words(person.name) or self.words(person.running)
        return replace(
            person,
            name=name,
            running=self.words(person.running) or name,
            delegation=self.name(person.delegation) if person.delegation else None,
        )
