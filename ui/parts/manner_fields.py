"""How and in what form a text was adopted: fields that several forms have."""

from __future__ import annotations

from typing import Protocol

from ui.state.app_context import AppContext
from ui.widgets.check_box import Check
from ui.widgets.choices import ValuePick
from wgdesk.acts.helpers.argument_kinds import Manner


class MannerEdit(Protocol):
    """What changes the columns of these fields in the row that a form shows."""

    def __call__(
        self, *, manner: Manner = ..., orally_amended: bool = ..., orally_revised: bool = ...
    ) -> None: ...


def manner_fields(app: AppContext, edit: MannerEdit) -> tuple[ValuePick, Check, Check]:
    """Return the fields for the manner, and for whether the text was amended or revised orally.

    ``edit`` is called with the column that the user has changed.
    """
    manner = ValuePick(app, "manner", [one.value for one in Manner])
    manner.picked.connect(lambda value: edit(manner=Manner(value)))
    amended = Check(app, "decision-amended")
    amended.clicked.connect(lambda on: edit(orally_amended=on))
    revised = Check(app, "decision-revised")
    revised.clicked.connect(lambda on: edit(orally_revised=on))
    return manner, amended, revised
