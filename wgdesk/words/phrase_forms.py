"""The forms in which phrases are stored, and how they become text.

A form has only JSON values, so that it can be stored in a file:

- ``"text"``: a phrase without arguments, or a text within a phrase;
- ``[part, ...]``: the value of a phrase, its parts in order. A part is a text or one of these:
- ``["$", name]``: an argument;
- ``["ref", key]``: another phrase; the key of a term begins with "-";
- ``["call", name, [part, ...]]``: a function of the language, with its arguments;
- ``["select", part, [[key, value], ...], default]``: the value whose key matches the part, else the one at
  index ``default``. An integer key matches exactly that number, a text key a plural category or a word.

These are the features of Fluent that our phrases use (https://projectfluent.org/fluent/guide/);
``phrase_source`` refuses all others. Fluent's own runtime could do this too, but importing it and parsing the
phrases took a third of the time of a first report. A test compares our results for all phrases with Fluent's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from wgdesk.language_table import LANGUAGES

Form: TypeAlias = "str | int | Sequence[Form]"
Forms: TypeAlias = "Mapping[str, Form | None]"  # by key; None for a message with attributes only
Function = Callable[..., str]

_ISOLATE, _END = "\u2068", "\u2069"  # FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE


class PhraseError(Exception):
    """A phrase is missing, broken, or got the wrong arguments: a bug in the program."""


class Number(NamedTuple):
    """A number that selects a variant of a phrase; the digits to print are passed separately, as text."""

    n: int


Argument = str | Number
Arguments = dict[str, Argument]  # of one phrase, by name


class PhraseSpeaker(NamedTuple):
    """Makes text from the forms of one language. ``isolate`` puts inserted text between bidi isolates."""

    lang: str
    forms: Forms
    functions: Mapping[str, Function]
    isolate: bool

    def value(self, form: Form, args: Mapping[str, Argument], within: tuple[str, ...]) -> str:
        """Return the text of a value.

        ``within`` are the keys of the phrases being resolved, to detect a phrase that refers to itself.
        Raises ``PhraseError``, also for a missing argument.
        """
        if isinstance(form, str):
            return form
        assert not isinstance(form, int)
        if len(form) == 1:
            return self._text(form[0], args, within)
        return "".join(part if isinstance(part, str) else self._inserted(part, args, within) for part in form)

    def _inserted(self, part: Form, args: Mapping[str, Argument], within: tuple[str, ...]) -> str:
        """Return the text of a part; another phrase is in the same language and needs no isolates."""
        text = self._text(part, args, within)
        isolated = self.isolate and not (isinstance(part, Sequence) and part[0] == "ref")
        return f"{_ISOLATE}{text}{_END}" if isolated else text

    def _text(self, part: Form, args: Mapping[str, Argument], within: tuple[str, ...]) -> str:
        spoken = self._part(part, args, within)
        return str(spoken.n) if isinstance(spoken, Number) else spoken

    def _part(self, part: Form, args: Mapping[str, Argument], within: tuple[str, ...]) -> Argument:
        match part:
            case str():
                return part
            case ["$", str(name)]:
                if name not in args:
                    raise PhraseError(f"Unknown external: {name}")
                return args[name]
            case ["ref", str(key)]:
                return self._reference(key, args, within)
            case ["call", str(name), [*given]]:
                return self._call(name, [self._part(one, args, within) for one in given])
            case ["select", selector, [*variants], int(default)]:
                chosen = self._chosen(self._part(selector, args, within), variants, default)
                return self.value(chosen, args, within)
        raise PhraseError(f"{part!r} is not a part of a phrase")

    def _reference(self, key: str, args: Mapping[str, Argument], within: tuple[str, ...]) -> str:
        if key in within:
            raise PhraseError(f"Cyclic reference: {key}")
        form = self.forms.get(key)
        if form is None:
            raise PhraseError(f"Unknown {'term' if key.startswith('-') else 'message'}: {key}")
        # A term does not see the arguments of the phrase around it.
        return self.value(form, {} if key.startswith("-") else args, (*within, key))

    def _call(self, name: str, given: list[Argument]) -> str:
        if name not in self.functions:
            raise PhraseError(f"Unknown function: {name}")
        try:
            return self.functions[name](*(one.n if isinstance(one, Number) else one for one in given))
        except Exception as fault:  # any error in a language's own function
            raise PhraseError(str(fault)) from fault

    def _chosen(self, by: Argument, variants: Sequence[Form], default: int) -> Form:
        fitting: set[str | int] = {by} if isinstance(by, str) else {by.n, self._plural(by.n)}
        for variant in variants:
            match variant:
                case [str() | int() as key, value] if key in fitting:
                    return value
        match variants[default]:
            case [_, value]:
                return value
        raise PhraseError("No default")

    def _plural(self, n: int) -> str:
        if self.lang not in LANGUAGES:
            raise PhraseError(f"no plural rule for {self.lang}")
        return LANGUAGES[self.lang].plural(abs(n))
