"""What a panellist presented: the verb in agreement with the person, the person, and the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from wgdesk.languages.ar.reporting import beside_subject, lacks_subject, reported
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.facts import Person
from wgdesk.phrasing.persons import spoken_person
from wgdesk.phrasing.stops import stopped
from wgdesk.phrasing.tree import Say

if TYPE_CHECKING:
    from wgdesk.phrasing.pack import Pack


def presented(pack: Pack, say: Say) -> str:
    """Return a presentation: the verb in agreement with the person, the person, and the rest.

    One that is not to name the person is printed as typed, unless its verb lacks a subject.
    """
    person, typed = cast(Person, say.fact("person")), pack.printed(say, "text")
    if say.fact("named") == "no" and not lacks_subject(inline_marks.unmarked(typed)):
        return typed
    name, text = spoken_person(pack, person, person.name), stopped(typed)
    mark, letters = inline_marks.split_whole(text)
    if not letters[:1].isalpha():  # a gap or a doubt, with no verb to inflect
        return pack.settled(f"{name} {text}")
    head, rest = reported(letters, "fs" if person.gender == "f" else "ms")
    if not head:
        return pack.settled(f"{inline_marks.ask('verb')}{name} {text}")
    return pack.settled(beside_subject(f"{head} {name} {mark}{rest}"))
