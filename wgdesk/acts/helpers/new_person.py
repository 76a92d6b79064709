"""The rows of a new person and of their texts, made so that many can be added at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.row_changes import tidy
from wgdesk.acts.helpers.text_writing import first_texts
from wgdesk.errors import Refused
from wgdesk.model import Gender, Honorific, Person
from wgdesk.words.guessed_gender import person_gender

NewRow = dict[str, Any]  # the values of a new row by column


def new_person(
    context: ActContext,
    texts: Mapping[str, Mapping[str, str]],
    *,
    gender: Gender | None,
    honorific: Honorific | None,
    delegation_id: int | None,
    secretariat: bool = False,
) -> tuple[NewRow, list[NewRow]]:
    """Return the rows of a person and of the texts, for ``context.insert``.

    ``texts``: by field, including the name. Raises ``Refused('empty-text')`` if cleaning leaves nothing of
    the name.
    """
    name = texts["name"]
    if name and not any(map(tidy, name.values())):
        raise Refused("empty-text")
    key = context.new_id(Person)
    person = {
        "id": key,
        "gender": gender or Gender(person_gender(tuple(name.values()))),
        "gender_guessed": gender is None,
        "honorific": honorific,
        "delegation_id": delegation_id,
        "secretariat": secretariat,
    }
    made = (first_texts(context, "person", key, field, said) for field, said in texts.items())
    return person, [one for found in made for one in found]
