"""Wordings of passages that the meeting has not adopted yet, kept as drafts until it does."""

from __future__ import annotations

from dataclasses import replace

from ui.state.drafts import Drafts
from wgdesk.language_table import REPORTS
from wgdesk.storage.draft_file import Draft

TABLE, FIELD, NAME = "passage", "amendment", "amendment-text-field"


class PassageDrafts:
    """Holds each wording by the block of its passage, with the delegation that asked for it."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts
        self._proposers: dict[str, int] = {}  # by block, even if nothing has been typed yet

    def found(self, block: str, lang: str) -> Draft | None:
        """Return the typed wording of a passage in a language; None if there is none."""
        return self._drafts.found_at(_draft(block, lang).place)

    def waits(self, block: str) -> bool:
        """Return whether a wording of a passage is waiting for the meeting."""
        return any(self.found(block, lang) is not None for lang in REPORTS)

    def typed(self, block: str, lang: str, text: str, before: str) -> None:
        """Keep a wording; ``before``: the amendment in the record when it was typed."""
        self._drafts.typed(_draft(block, lang, text, before, self.proposer(block)))

    def proposer(self, block: str) -> int | None:
        """Return who asked for the wording of a passage; None if not noted."""
        typed = (self.found(block, lang) for lang in REPORTS)
        named = (int(one.by) for one in typed if one is not None and one.by.isdecimal())
        return next(named, self._proposers.get(block))

    def propose(self, block: str, delegation_id: int | None) -> None:
        """Note who asks for the wording of a passage; None: nobody."""
        if delegation_id is None:
            self._proposers.pop(block, None)
        else:
            self._proposers[block] = delegation_id
        for lang in REPORTS:
            if (found := self.found(block, lang)) is not None:
                self._drafts.typed(replace(found, by=_key(delegation_id)))

    def settle(self, block: str, *langs: str) -> None:
        """Forget the wordings of a passage, in some languages or by default in all: they no longer wait."""
        for lang in langs or REPORTS:
            self._drafts.settled(_draft(block, lang).place)
        if not langs:
            self._proposers.pop(block, None)


def is_wording(draft: Draft) -> bool:
    """Return whether a draft is a wording of a passage."""
    return (draft.table, draft.field, draft.name) == (TABLE, FIELD, NAME) and not draft.row.isdecimal()


def _draft(block: str, lang: str, text: str = "", before: str = "", by: int | None = None) -> Draft:
    return Draft(TABLE, block, FIELD, lang, NAME, "report", text, before, _key(by))


def _key(delegation_id: int | None) -> str:
    return "" if delegation_id is None else str(delegation_id)
