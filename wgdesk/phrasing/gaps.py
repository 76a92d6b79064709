"""What is printed in place of a missing fact."""

from __future__ import annotations

from wgdesk.words.phrases import Argument


class Gap(dict[str, Argument]):
    """The arguments of a missing fact: every form that a phrase may use is the gap."""

    def __init__(self, name: str, gap: str) -> None:
        super().__init__({name: gap, **{f"{name}{form}": gap for form in FORMS}})


# All forms of a fact that phrases may use.
FORMS = (
    "_in",
    "_which",
    "_held",
    "_on",
    "_span",
    "_figure",
    "_nom",
    "_event_nom",
    "_event_gen",
    "_acc",
    "_masthead",
    "_period",
    "_running",
    "_short",
    "_list",
    "_paren",
)
