"""Wordings of passages that the meeting has not adopted yet: as typed, kept as drafts until it has."""

from __future__ import annotations

from ui.state.drafts import Drafts
from wgdesk.languages import REPORTS
from wgdesk.storage.draft_file import Draft

TABLE, FIELD, NAME = "passage", "amendment", "amendment-text-field"


class PassageDrafts:
    """Each wording stands under the block of its passage; ``proposers`` are those who asked for it."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts
        self.proposers: dict[str, int] = {}

    def found(self, block: str, lang: str) -> Draft | None:
        """Return the wording of a passage in a language; None if nothing was typed."""
        return self._drafts.found_at(_draft(block, lang).place)

    def waits(self, block: str) -> bool:
        """Return whether a wording of a passage waits for the meeting."""
        return any(self.found(block, lang) is not None for lang in REPORTS)

    def typed(self, block: str, lang: str, text: str, before: str) -> None:
        """Keep a wording; ``before``: the amendment in the record over which it was typed."""
        self._drafts.typed(_draft(block, lang, text, before))

    def settle(self, block: str, *langs: str) -> None:
        """Forget the wordings of a passage in some languages, else in all: they wait no longer."""
        for lang in langs or REPORTS:
            self._drafts.settled(_draft(block, lang).place)
        if not langs:
            self.proposers.pop(block, None)


def is_wording(draft: Draft) -> bool:
    """Return whether a draft is a wording of a passage."""
    return (draft.table, draft.field, draft.name) == (TABLE, FIELD, NAME) and not draft.row.isdecimal()


def _draft(block: str, lang: str, text: str = "", before: str = "") -> Draft:
    return Draft(TABLE, block, FIELD, lang, NAME, "report", text, before)
