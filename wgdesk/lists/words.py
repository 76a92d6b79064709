"""The words of lists in one language: headings, kinds, states and names."""

from __future__ import annotations

from wgdesk.language_table import COMMON
from wgdesk.lists.list_facts import ListFacts
from wgdesk.paths import language_words
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.fallback_names import FallbackNames
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.persons import spoken_person
from wgdesk.phrasing.typed_notes import without_notes
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.names import NameForms, Person
from wgdesk.reads.values.programme import ItemNow
from wgdesk.reads.values.roster import DelegationNow
from wgdesk.reads.values.words import Words
from wgdesk.rules.attendance import printed_list
from wgdesk.words.item_labels import item_place
from wgdesk.words.phrases import Argument, Phrases


class ListWords:
    """The words for one meeting in one language; names missing in it are taken from another language."""

    def __init__(self, lang: str, facts: ListFacts) -> None:
        """Load the phrases; raises ``KeyError`` for a language without reports."""
        self.lang, self._facts = lang, facts
        self.pack = pack(lang, facts.programme.options)
        self._names = FallbackNames(lang)
        self._phrases = Phrases(
            lang, [language_words(lang, "lists", "lists.ftl")], functions=self.pack.phrase_functions()
        )

    @property
    def rtl(self) -> bool:
        """Whether the language runs from right to left."""
        return self.pack.rtl

    def say(self, key: str, **args: Argument) -> str:
        """Return a phrase of the lists."""
        return self.pack.finish(self._phrases.say(key, args))

    def value(self, name: str, value: str) -> str:
        """Return the word for a value of the model: ``lane-list``, ``state-waiting``."""
        return self.say(f"{name}-{value.replace('_', '-')}")

    def text(self, words: Words) -> str:
        """Return a text in this language, else in the common language, else in any that has it.

        A text in this language gets the digits of the report. Footnotes typed in it are left out.
        """
        own = words.get(self.lang)
        told = self.pack.finish(own) if own else words.get(COMMON) or self._names.text(words)
        return without_notes(told)

    # -- who -----------------------------------------------------------------------------------------------

    def forms(self, one: DelegationNow) -> NameForms:
        """Return the forms of a delegation's name."""
        name = one.name if one.name.get(self.lang) else self._names.name(one.name)
        return name.get(self.lang) or NameForms(self.lang, one.code, one.code, one.code)

    def delegation(self, delegation_id: int | None) -> str:
        """Return a delegation's name as listed; empty without a delegation."""
        one = self._facts.roster.delegations.get(delegation_id or 0)
        return self.forms(one).listed if one else ""

    def order(self, one: DelegationNow) -> object:
        """Return the key by which reports in this language sort names."""
        return self.pack.collation(self.pack.options)(self.forms(one).listed)

    def group(self, grouping_id: int | None) -> str:
        """Return a group's name with an initial capital; empty without a group."""
        one = self._facts.roster.groups.get(grouping_id or 0)
        name = (self.text(one.name) or one.code) if one else ""
        return name[:1].upper() + name[1:]

    def person(self, person_id: int | None) -> str:
        """Return a person's name; empty if there is none."""
        one = self._facts.roster.people.get(person_id or 0)
        return self.text(one.person.called) if one else ""

    def addressed(self, person: Person) -> str:
        """Return a person's name, with the form of address if reports of this body use one."""
        known = self._names.person(person)
        return self.pack.finish(inline_marks.unmarked(spoken_person(self.pack, known, known.name)))

    def function(self, person_id: int | None) -> str:
        """Return a person's function; empty if it is not known."""
        one = self._facts.roster.people.get(person_id or 0)
        return self.text(one.person.function) if one else ""

    def speaker(self, one: RequestNow) -> str:
        """Return the name of the person or guest who speaks; empty if only the delegation is known."""
        return self.person(one.person_id) or one.guest

    def kind_of(self, one: DelegationNow) -> str:
        """Return the kind of a delegation, such as "State party" or "intergovernmental organization"."""
        return self.value("is", self.printed_list(one))

    def printed_list(self, one: DelegationNow) -> str:
        """Return the list of ``rules.attendance.PRINTED`` in which this body's report has a delegation."""
        return printed_list(one.listed_in, self.deciders)

    @property
    def deciders(self) -> str:
        """The record's value of the option ``term_deciders``."""
        return self.pack.options.choice("term_deciders")

    # -- what ----------------------------------------------------------------------------------------------

    def item(self, item_id: int | None) -> str:
        """Return the number of an item as it is cited; empty without an item."""
        one = self._facts.items.get(item_id or 0)
        if one is None:
            return ""
        place = item_place(one.label)
        return self.pack.finish(self.pack.item_number(*place) if place else one.label)

    def item_title(self, one: ItemNow) -> str:
        """Return the short title of an item, else the official one."""
        return self.text(one.short) or self.text(one.title)

    def sitting(self, sitting_id: int | None) -> int | None:
        """Return the number of a sitting; None without a sitting."""
        one = self._facts.sittings.get(sitting_id or 0)
        return self._facts.number(one) if one else None

    @property
    def meeting(self) -> str:
        """The name of the body that meets; empty if none has been entered."""
        texts = self._facts.programme.texts
        return self.text(texts.get("body_full") or texts.get("body_short") or Words())
