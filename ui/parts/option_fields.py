"""Fields for the options of a body; each change is an act."""

from __future__ import annotations

from collections.abc import Mapping

from ui.state.record_session import RecordSession
from ui.widgets.choices import ValuePick
from ui.widgets.number_field import NumberField
from wgdesk.acts.setup import set_option
from wgdesk.rules.option_kinds import ChoiceOption, NumberOption, OptionGroup
from wgdesk.rules.options import OPTION_GROUPS, OPTIONS, Options, option_phrase


class OptionChoice(ValuePick):
    """A choice among the values of an option."""

    def __init__(self, session: RecordSession, name: str, option: ChoiceOption) -> None:
        super().__init__(session.app, option_phrase(name), option.values)
        self._session, self._name, self._held = session, name, ""
        self.picked.connect(self._set)

    def show_option(self, options: Options) -> None:
        """Show the value in the record."""
        self._held = options.choice(self._name)
        self.show_value(self._held)

    def _set(self, value: str) -> None:
        if value != self._held:
            self._session.do(set_option, name=self._name, value=value)


class OptionNumber(NumberField):
    """A number field for an option."""

    def __init__(self, session: RecordSession, name: str, option: NumberOption) -> None:
        super().__init__(session.app, option.least, option.most)
        self._name = name
        self.kept.connect(lambda value: session.do(set_option, name=name, value=str(value)))

    def show_option(self, options: Options) -> None:
        """Show the number in the record; do not overwrite what the user is typing."""
        self.show_number(options.number(self._name))


OptionField = OptionChoice | OptionNumber


def option_field(session: RecordSession, name: str) -> OptionField:
    """Return the field for an option of the record."""
    option = OPTIONS[name]
    if isinstance(option, ChoiceOption):
        return OptionChoice(session, name, option)
    return OptionNumber(session, name, option)


def option_fields(session: RecordSession, group: OptionGroup) -> Mapping[str, OptionField]:
    """Return the fields for a group of options, by name, in the order of the interface."""
    return {name: option_field(session, name) for name in OPTION_GROUPS[group]}
