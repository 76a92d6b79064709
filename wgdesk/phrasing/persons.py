"""Names of persons and delegations, for all languages: forms of address, doubts, gaps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, cast

from wgdesk.language_table import LANGUAGES
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.doubts import SEVERAL, either
from wgdesk.phrasing.facts import Doubtful, Name, NameForms, Names, Person, Words
from wgdesk.phrasing.typed_titles import titles_before_name
from wgdesk.phrasing.typed_words import as_name
from wgdesk.reads.values.names import SPOKEN, TITLED
from wgdesk.words.phrases import Number
from wgdesk.words.variants import yes_no

if TYPE_CHECKING:
    from wgdesk.phrasing.pack import Pack


def forms_of(pack: Pack, name: Name | Doubtful) -> NameForms:
    """Return the forms of a delegation's name in its first reading; gaps if this language has none.

    A gap counts as feminine: usually it stands for a State, whose name is feminine in Arabic.
    """
    first = cast(Name, name.value) if isinstance(name, Doubtful) else name
    gap = NameForms(pack.lang, inline_marks.MISSING, inline_marks.MISSING, inline_marks.MISSING, "f")
    found = first.get(pack.lang)
    return gap if found is None else _as_names(found)


@cache
def _as_names(forms: NameForms) -> NameForms:
    """Return the forms of a name without a typed full stop or preposition, which belong to sentences."""
    listed, running, paren = (as_name(one, forms.lang) for one in (forms.listed, forms.running, forms.paren))
    return replace(forms, listed=listed, running=running, paren=paren)


def listed_number(names: Names) -> Number:
    """Return the number that words about a list of names agree with.

    An open list may still grow, so they are in the plural.
    """
    return Number(max(len(names.names), SEVERAL) if names.is_open else len(names.names))


def spoken_name(pack: Pack, name: Name | Doubtful, form: Callable[[NameForms], str]) -> str:
    """Return one form of a name; if doubtful "A [B]", or "[A]" if the other name is not known."""
    text = form(forms_of(pack, name))
    if isinstance(name, Name):
        return inline_marks.doubt_if(name.doubtful, text)
    others = [form(forms_of(pack, cast(Name, other))) for other in name.alternatives]
    return either(text, *others) if others else inline_marks.bracketed(text)


def spoken_names(
    pack: Pack, names: Names, entries: Iterable[Name | Doubtful], form: Callable[[NameForms], str]
) -> list[str]:
    """Return one form of each name, with groups spoken for, the medium and a place mark for a footnote."""
    return [
        spoken_name(pack, entry, form)
        + _behalf_in_brackets(pack, names, code)
        + _medium_in_brackets(pack, names, code)
        + (inline_marks.note(code, "") if code in names.noted else "")
        for entry in entries
        for code in [cast(Name, entry.value).code if isinstance(entry, Doubtful) else entry.code]
    ]


def _behalf_in_brackets(pack: Pack, names: Names, code: str) -> str:
    """Return the groups for which a delegation spoke, in brackets: " (on behalf of the African Group)"."""
    return "".join(
        f" {pack.phrase('in-behalf', group=pack.text_of(group), also=yes_no(also))}"
        for known, group, also in names.behalf
        if known == code
    )


def _medium_in_brackets(pack: Pack, names: Names, code: str) -> str:
    """Return how a delegation spoke that was not in the room, in brackets: " (by video link)"."""
    media = (medium for known, medium in names.media if known == code)
    return "".join(f" ({pack.phrase('person-medium', medium=medium)})" for medium in media)


def spoken_person(pack: Pack, person: Person, name: Words) -> str:
    """Return a name with its form of address, unless the option hides these.

    A person without a name is called by the office or, if none is known, by the State that will name its
    officer later.
    """
    if person.by_office:
        return pack.unsure(person.doubtful_name, pack.the_office(_function(pack, person)), person.other_name)
    if person.delegation is not None and person.awaited:
        return inline_marks.whole(spoken_name(pack, person.delegation, lambda forms: forms.listed))
    typed, bare = without_titles(pack, name)
    text = pack.unsure(person.doubtful_name, pack.text_of(bare), person.other_name)
    if pack.options.choice("honorifics") == "hidden":
        return text
    return _with_address(pack, person, typed, text)


def person_in_bold(pack: Pack, person: Person, *, addressed: bool) -> str:
    """Return a name with the family name in bold; ``addressed``: with its form of address, even if hidden."""
    if person.by_office or person.awaited:
        return spoken_person(pack, person, person.name)
    typed, bare = without_titles(pack, person.name)
    text = pack.unsure(person.doubtful_name, _family_in_bold(pack, person, bare), person.other_name)
    return _with_address(pack, person, typed, text) if addressed else text


def _family_in_bold(pack: Pack, person: Person, name: Words) -> str:
    """Return a name with the family name in bold: the shorter name if the name has it, else the last word."""
    text = name.get(pack.lang)
    if text is None:
        return pack.text_of(name)
    family = without_titles(pack, person.running)[1].get(pack.lang) or ""
    if not family or family == text or family not in text:
        family = text.split()[-1]
    before, _, after = text.rpartition(family)
    return inline_marks.whole(f"{before}{inline_marks.bold(family)}{after}")


def _with_address(pack: Pack, person: Person, typed: str, text: str) -> str:
    address = _address(pack, person)
    if typed and len(address) == 1:  # an honorific that was typed into the name
        address = (typed, *address)
    return " ".join((*map(inline_marks.whole, address), text))


def without_titles(pack: Pack, name: Words) -> tuple[str, Words]:
    """Return the honorific typed before a name, if any, and the name without forms of address.

    An honorific counts only before a form of address, because some are names too.
    """
    text = name.get(pack.lang) or ""
    found = titles_before_name().match(text)
    if found is None or found.end() == len(text):
        return "", name
    honour = found["honour"] or found["between"] or ""
    return honour, name.but(pack.lang, text[found.end() :])


def _address(pack: Pack, person: Person) -> tuple[str, ...]:
    """Return the honorific, where the language prints honorifics, and the form of address."""
    usual = LANGUAGES[pack.lang].honorifics or pack.options.choice("honorifics") == "everywhere"
    if person.style in TITLED and not usual:
        return ()  # Prince Fahd: the title is part of the name
    address = pack.phrase("address", g=person.gender)
    if not person.style or person.style in SPOKEN or not usual:
        return (address,)
    honorific = pack.phrase("honorific", honorific=person.style, g=person.gender)
    return (honorific,) if person.style in TITLED else (honorific, address)  # سمو الأمير


def running_person(pack: Pack, person: Person, running: Callable[[NameForms], str]) -> str:
    """Return a person inside a sentence; ``running`` gives the form of a State that stands for a person."""
    if person.delegation is not None and person.awaited:
        return inline_marks.whole(spoken_name(pack, person.delegation, running))
    return spoken_person(pack, person, person.name)


def subject_gender(pack: Pack, person: Person, of_name: Callable[[NameForms], str]) -> str:
    """Return the gender that a verb agrees with: the person's, or that of the State in the person's place."""
    if person.delegation is not None and person.awaited:
        return of_name(forms_of(pack, person.delegation))
    return person.gender


def person_forms(pack: Pack, person: Person, name: str) -> dict[str, str]:
    """Return the arguments of phrases about a person that all languages share.

    ``_own_g`` is the gender of the person even where the State stands in the person's place.
    """
    return {
        f"{name}_listed": spoken_person(pack, person, person.name),
        f"{name}_addressed": person_in_bold(pack, person, addressed=True),
        f"{name}_in_bold": person_in_bold(pack, person, addressed=False),
        f"{name}_first": first_mention(pack, person),
        f"{name}_later": later_mention(pack, person),
        f"{name}_paren": delegation_after(pack, person),
        f"{name}_state": _state_after(pack, person),
        f"{name}_awaited": yes_no(person.awaited),
        f"{name}_own_g": person.gender,
    }


def named_person(pack: Pack, person: Person) -> str:
    """Return the full name with the delegation."""
    return spoken_person(pack, person, person.name) + delegation_after(pack, person)


def first_mention(pack: Pack, person: Person) -> str:
    """Return a person of whom nothing was said before: in full, with the delegation and any function."""
    known = person.function.get(pack.lang) is not None or person.doubtful_function
    return placed_person(pack, person) if known or person.by_office else named_person(pack, person)


def later_mention(pack: Pack, person: Person) -> str:
    """Return a person who was named in full before: Mr. and the short name, if one is recorded.

    The form of address stands even where names have none when they are given in full (A/80/159). Somebody
    without a name has a short form of the office, "the Executive Director" (E/2025/34/Rev.1, DP/2025/20).
    """
    if person.by_office and person.running.get(pack.lang) is not None:
        short = pack.the_office(pack.text_of(person.running))
        return pack.unsure(person.doubtful_name, short, person.other_name)
    if person.by_office or not person.running or person.running == person.name:
        return spoken_person(pack, person, person.name)
    typed, bare = without_titles(pack, person.running)
    text = pack.unsure(person.doubtful_name, pack.text_of(bare), person.other_name)
    return _with_address(pack, person, typed, text)


def short_person(pack: Pack, person: Person) -> str:
    """Return the name for a later mention, with the delegation."""
    return spoken_person(pack, person, person.running or person.name) + delegation_after(pack, person)


def invited_person(pack: Pack, person: Person) -> str:
    """Return a guest speaker: name, delegation and, if this language has it, function; a place for a note."""
    return _guest(pack, person) + (inline_marks.note(person.noted, "") if person.noted else "")


def _guest(pack: Pack, person: Person) -> str:
    known = person.function.get(pack.lang) is not None or person.doubtful_function
    if not known or person.by_office:
        return pack.comma.join((short_person(pack, person), *_speaking_as(pack, person)))
    name = spoken_person(pack, person, person.running or person.name)
    parts = (f"{name}{_of_state(pack, person)}", _function(pack, person), *_speaking_as(pack, person))
    return pack.comma.join(parts)


def _speaking_as(pack: Pack, person: Person) -> Iterator[str]:
    """Yield in which capacity a person speaks, on whose behalf, and by which medium if not in the room."""
    if person.capacity:
        gender = "u" if person.guessed else person.gender
        yield pack.phrase("person-capacity", post=pack.text_of(person.capacity), g=gender)
    if person.behalf:
        yield pack.phrase("on-behalf", group=pack.text_of(person.behalf))
    if person.medium in ("video", "online"):
        yield pack.phrase("person-medium", medium=person.medium)


def introduced_person(pack: Pack, person: Person) -> str:
    """Return a person for the introduction of a panel: name, or office with its State; function; group."""
    name = spoken_person(pack, person, person.name)
    return _introduced(pack, person, name + delegation_after(pack, person) if person.by_office else name)


def _introduced(pack: Pack, person: Person, name: str) -> str:
    parts = [name] if person.by_office else [name, _function(pack, person)]
    return pack.comma.join((*parts, *_speaking_as(pack, person)))


def placed_person(pack: Pack, person: Person) -> str:
    """Return a person for the introduction of a panel, with the delegation, for want of another mention."""
    return _introduced(pack, person, spoken_person(pack, person, person.name) + _of_state(pack, person))


def moderating_person(pack: Pack, person: Person, *, placed: bool = False) -> str:
    """Return a moderator with the function like a panellist or, if that is unknown, with the delegation.

    ``placed``: with both, since nothing else in the report says of which State the moderator is.
    """
    if person.function.get(pack.lang) is None and not person.doubtful_function:
        return short_person(pack, person)
    return placed_person(pack, person) if placed else introduced_person(pack, person)


def delegation_after(pack: Pack, person: Person) -> str:
    """Return the delegation in brackets, for use after a person; empty if there is none."""
    if person.delegation is None or person.awaited:
        return ""
    if person.by_office:
        return _of_state(pack, person)
    return _in_brackets(pack, person.delegation)


def _state_after(pack: Pack, person: Person) -> str:
    """Return the delegation in brackets, for use after an office whose holder may have yet to be named."""
    if person.delegation is not None and person.awaited:
        return _in_brackets(pack, person.delegation)
    return delegation_after(pack, person)


def _of_state(pack: Pack, person: Person) -> str:
    """Return the delegation in brackets beside a function; empty if that names it: Prime Minister of ..."""
    if person.delegation is None:
        return ""
    function = person.function.get(pack.lang)
    forms = replace(person.delegation, told=()).get(pack.lang)
    if function and forms and not person.doubtful_function and not person.delegation.doubtful:
        told = (forms.listed, forms.running, forms.paren)
        if any(pack.names(function, one) for one in told):
            return ""
    return _in_brackets(pack, person.delegation)


def _in_brackets(pack: Pack, delegation: Name) -> str:
    name = spoken_name(pack, delegation, lambda forms: forms.paren)
    return f" {inline_marks.whole(f'({name})')}"


def _function(pack: Pack, person: Person) -> str:
    return pack.unsure(person.doubtful_function, pack.text_of(person.function), person.other_function)
