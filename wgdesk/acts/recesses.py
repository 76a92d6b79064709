"""The days between the parts of a session that is held in several."""

from __future__ import annotations

from datetime import date
from typing import Unpack

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.any_row import add_row, edit_row, remove_row
from wgdesk.acts.helpers.edit_arguments import RecessChanges
from wgdesk.model import Recess


@act
def add_recess(context: ActContext, *, first_day: date, last_day: date) -> int:
    """Record the first and the last day between two parts of the session; returns the key."""
    return add_row(context, Recess(first_day=first_day, last_day=last_day))


@act
def edit_recess(context: ActContext, *, recess_id: int, **changes: Unpack[RecessChanges]) -> None:
    """Change the first or the last day between two parts of the session."""
    edit_row(context, context.get(Recess, recess_id), changes)


@act
def remove_recess(context: ActContext, *, recess_id: int) -> None:
    """Join two parts of the session: there were no days between them."""
    remove_row(context, Recess, recess_id)
