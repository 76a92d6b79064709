"""Where a text of the record is stored, and the drafts of what is typed over it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ui.parts.language_field import LanguageField
from ui.state.drafts import Drafts
from ui.state.record_session import RecordSession
from wgdesk.acting.desk import Desk
from wgdesk.acts.wording import write_text
from wgdesk.reads.queries.words import texts_of
from wgdesk.rules.narrative import one_lined
from wgdesk.storage.draft_file import Draft


@dataclass(frozen=True)
class TextPlace:
    """Where a text is stored: table, row and field."""

    table: str
    row: int
    field: str

    @property
    def on_one_line(self) -> bool:
        """Whether the text cannot have line breaks."""
        return one_lined(self.table, self.field)


def text_now(desk: Desk, place: TextPlace, lang: str) -> str:
    """Return the record's current text, even if news of it has not arrived yet."""
    found = desk.read(texts_of, place.table)
    return found.words(place.table, place.row, place.field).get(lang) or ""


def keep_text(session: RecordSession, place: TextPlace, lang: str, text: str, before: str) -> bool:
    """Write a text into the record unless the record's text is no longer ``before``."""
    return session.do(
        write_text, table=place.table, row=place.row, field=place.field, lang=lang, body=text, before=before
    )


class TextDrafts:
    """The drafts of the texts typed into the fields of one ``WordsEdit``."""

    def __init__(self, drafts: Drafts, name: str) -> None:
        """``name``: the phrase that names the field."""
        self._drafts, self._name = drafts, name

    def keep(self, place: TextPlace, fields: Mapping[str, LanguageField]) -> None:
        """Keep unsaved texts as drafts; a text that was typed back to what it was is no draft."""
        for lang, field in fields.items():
            if field.changed:
                self._drafts.typed(self._draft(place, lang, field.text, field.base))
            else:
                self.settle(place, lang)

    def settle(self, place: TextPlace, lang: str) -> None:
        """Drop the draft of a text that was saved or taken back."""
        self._drafts.settled(self._draft(place, lang).place)

    def found(self, place: TextPlace, lang: str) -> Draft | None:
        """Return the unsaved text typed in a language; None if there is none."""
        return self._drafts.found_at(self._draft(place, lang).place)

    def is_at(self, draft: Draft, place: TextPlace) -> bool:
        """Return whether a draft was typed over the text at this place."""
        return self._draft(place, draft.lang).place == draft.place

    def _draft(self, place: TextPlace, lang: str, text: str = "", before: str = "") -> Draft:
        panel, _ = self._drafts.where()
        return Draft(place.table, str(place.row), place.field, lang, self._name, panel, text, before)
