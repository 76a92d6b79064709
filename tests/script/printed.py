"""The moments of a printed script."""

from __future__ import annotations

from typing import Any

from wgdesk.script.moment import Moment
from wgdesk.script.step import said
from wgdesk.script.steps import printed_order


def running_order(*how: Any) -> tuple[Moment, ...]:
    """Return the moments of the printed script of a sitting; the arguments are those of ``printed_order``."""
    return said(printed_order(*how).steps())
