"""How and in what form a text was adopted: fields common to several forms."""

from __future__ import annotations

from typing import Protocol

from ui.state.app_context import AppContext
from ui.widgets.check_box import Check
from ui.widgets.choices import ValuePick
from wgdesk.acts.helpers.argument_kinds import Manner


class MannerEdit(Protocol):
    """Changes the columns behind these fields in the row shown."""

    def __call__(
        self, *, manner: Manner = ..., orally_amended: bool = ..., orally_revised: bool = ...
    ) -> None: ...


def manner_fields(app: AppContext, edit: MannerEdit) -> tuple[ValuePick, Check, Check]:
    """Return the fields: manner, whether orally amended, whether orally revised.

    ``edit`` is called with the column that the user has changed.
    """
    manner = ValuePick(app, "manner", [one.value for one in Manner])
    manner.picked.connect(lambda value: edit(manner=Manner(value)))
    amended = Check(app, "decision-amended", then=lambda on: edit(orally_amended=on))
    revised = Check(app, "decision-revised", then=lambda on: edit(orally_revised=on))
    return manner, amended, revised
