"""A person who is not in the record yet, with their texts; many are added at once."""

from __future__ import annotations

from collections.abc import Mapping

from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.row_changes import tidy
from wgdesk.acts.helpers.text_writing import first_texts
from wgdesk.errors import Refused
from wgdesk.model import Gender, Honorific, Person, Wording
from wgdesk.words.guessed_gender import person_gender


def new_person(
    context: ActContext,
    texts: Mapping[str, Mapping[str, str]],
    *,
    gender: Gender | None,
    honorific: Honorific | None,
    delegation_id: int | None,
    secretariat: bool = False,
) -> tuple[Person, list[Wording]]:
    """Return a person and their texts, for the caller to add; ``texts``: by field, with the name among them.

    Raises ``Refused('empty-text')`` if nothing readable is left of the name.
    """
    name = texts["name"]
    if name and not any(map(tidy, name.values())):
        raise Refused("empty-text")
    person = Person(
        gender=gender or Gender(person_gender(tuple(name.values()))),
        gender_guessed=gender is None,
        honorific=honorific,
        delegation_id=delegation_id,
        secretariat=secretariat,
    )
    person.id = context.new_id(Person)
    made = (first_texts(context, "person", person.id, field, said) for field, said in texts.items())
    return person, [one for found in made for one in found]
