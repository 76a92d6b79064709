"""Stand-ins for names and texts that the record lacks in the language of the script.

For reading aloud, the Chair gets a gap like that of the report in place of a name in another language. In a
list of speakers or a timetable, a name in another language is better than nothing.
"""

from __future__ import annotations

from dataclasses import replace

from wgdesk.phrasing import inline_marks
from wgdesk.reads.values.names import Name, NameForms, Person
from wgdesk.reads.values.words import Words

GAP = inline_marks.unmarked(inline_marks.MISSING)


class FallbackNames:
    """Names and texts in one language, or in another where that lacks them."""

    def __init__(self, lang: str) -> None:
        self._lang = lang

    def text(self, words: Words) -> str:
        """Return a text in this language, else in the first other language that has it, else nothing."""
        return words.get(self._lang) or next((body for _, body in words.texts), "")

    def words(self, words: Words) -> Words:
        """Return ``text`` as a text of this language; empty if there is none in any."""
        text = self.text(words)
        return Words(((self._lang, text),)) if text else Words()

    def name(self, name: Name) -> Name:
        """Return a delegation's name with forms for this language: its own, else another's, else its code."""
        if name.get(self._lang) is not None:
            return name
        other = next(iter(name.forms), None) or NameForms("", name.code, name.code, name.code)
        return replace(name, forms=(replace(other, lang=self._lang, article="", gender=""),))

    def person(self, person: Person) -> Person:
        """Return a person whose name and delegation have forms for this language."""
        name = self.words(person.name if person.by_office else person.name or person.running)
        return replace(
            person,
            name=name,
            function=self.words(person.function) if person.by_office else person.function,
            running=self.words(person.running) or name,
            delegation=self.name(person.delegation) if person.delegation else None,
        )


class NamesWithGaps(FallbackNames):
    """Names and texts for reading aloud, with a gap for those that only another language has."""

    def text(self, words: Words) -> str:
        """Return a text in this language, a gap if only another one has it, else nothing."""
        return words.get(self._lang) or (GAP if super().text(words) else "")

    def name(self, name: Name) -> Name:
        """Return a delegation's name with forms for this language: its own, a gap, else its code."""
        if name.get(self._lang) is not None or not name.forms:
            return super().name(name)
        return replace(name, forms=(NameForms(self._lang, GAP, GAP, GAP, "f"),))
