"""Options of a body's reports and of its floor. They are data, so that another body needs no new code.

An option is declared once: in ``common_options.py`` or, if it concerns one language alone, in
``own_options.py`` of that language. The settings of a meeting, the schema of record files and
docs/options.md follow from it. Its phrase is ``option-<name>``, that of a value ``option-<name>-<value>``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from wgdesk.errors import Refused
from wgdesk.language_table import LANGUAGES, REPORTS, module_of
from wgdesk.rules.common_options import COMMON_OPTIONS
from wgdesk.rules.option_kinds import AnyOption, ChoiceOption, NumberOption, OptionGroup, OptionsByGroup
from wgdesk.words.variants import yes_no

LIMIT_GROUPS = (OptionGroup.LIMITS, OptionGroup.SELDOM_LIMITS)


def _of_languages(group: OptionGroup) -> Mapping[str, AnyOption]:
    """Return a group's options that concern one language: those that it declares, and a choice of digits."""
    found: dict[str, AnyOption] = {}
    for code, language in LANGUAGES.items():
        if group is OptionGroup.REPORT and language.digits_option:
            found[language.digits_option] = ChoiceOption(tuple(language.digits), worded=False)
        own = module_of(code, "own_options") if code in REPORTS else None
        if own is not None:
            found.update(cast(OptionsByGroup, own.OPTIONS).get(group, {}))
    return found


OPTION_GROUPS: OptionsByGroup = {
    group: {**common, **_of_languages(group)} for group, common in COMMON_OPTIONS.items()
}
OPTIONS = {name: option for group in OPTION_GROUPS.values() for name, option in group.items()}
# Options of former versions, which nothing reads: a body's file may still set them.
RETIRED_OPTIONS = frozenset({"quantifier_some"})
GROUP_OF = {name: group for group, options in OPTION_GROUPS.items() for name in options}


def option_phrase(name: str, value: str = "") -> str:
    """Return the phrase for an option, or for one of its values."""
    return "-".join(("option", name, value) if value else ("option", name)).replace("_", "-").lower()


def check_option(name: str, value: str) -> None:
    """Raise ``Refused`` ('unknown-option' or 'bad-option') unless the option ``name`` accepts ``value``."""
    option = OPTIONS.get(name)
    if option is None:
        raise Refused("unknown-option", name=name)
    if not option.takes(value):
        raise Refused("bad-option", name=name, value=value)


def terms_of(given: Mapping[str, str]) -> Mapping[str, str]:
    """Return the options ``term_...`` set in a record, without "term_": the words that a body uses."""
    return {name.removeprefix("term_"): value for name, value in given.items() if name.startswith("term_")}


# The kind of a text, where a body adopts texts of several kinds -> the value of term_texts of a body that
# adopts only this one.
TEXT_FAMILIES: Mapping[str, str] = {
    "draft_resolutions": "resolutions",
    "draft_decisions": "resolutions",
    "resolutions": "decisions",
    "decisions": "decisions",
    "agreed_conclusions": "decisions",
    "recommendations": "recommendations",
}


class Options:
    """The options in force: the values set in the record, and defaults for the others."""

    def __init__(self, given: Mapping[str, str], texts: str = "") -> None:
        """Take the values set; ``texts`` is the kind of texts spoken of, if it is not the usual one."""
        self._given, self._texts = given, texts

    @property
    def texts(self) -> str:
        """The kind of the texts spoken of, from ``TEXT_FAMILIES``."""
        usual = {"resolutions": "draft_resolutions"}
        named = self.choice("term_texts")
        return self._texts or usual.get(named, named)

    def of_texts(self, kind: str) -> Options:
        """Return the same options for texts of another kind."""
        return Options(self._given, kind)

    def choice(self, name: str) -> str:
        """Return the value of a ``ChoiceOption``; the default instead of an invalid value."""
        option = OPTIONS[name]
        assert isinstance(option, ChoiceOption), name
        if self._texts and name == "term_texts":
            return TEXT_FAMILIES[self._texts]
        given = self._given.get(name, "")
        return given if option.takes(given) else option.usual

    @property
    def itself(self) -> bool:
        """Whether the body is itself the event of the record: a Meeting of States Parties, a conference."""
        return self.choice("term_event") in ("itself", "conference")

    def term(self, name: str) -> str:
        """Return the value of an option ``term_...`` for phrases to choose by.

        A conference is "itself" as "event", as a Meeting is; "named" is "yes" of it: its name says which.
        """
        if name == "named":
            return yes_no(self.choice("term_event") == "conference")
        return "itself" if name == "event" and self.itself else self.choice(f"term_{name}")

    def number(self, name: str) -> int:
        """Return the value of a ``NumberOption``; the default instead of an invalid value."""
        option = OPTIONS[name]
        assert isinstance(option, NumberOption), name
        given = self._given.get(name, "")
        return int(given if option.takes(given) else option.usual)
