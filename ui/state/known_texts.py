"""Finds a text of the record, quoted by an act in one language, in the language of names."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.state.app_context import AppContext
from ui.state.bridge import Bridge
from wgdesk.acting.desk import Desk
from wgdesk.acting.news import News
from wgdesk.language_table import CODES
from wgdesk.reads.queries.words import all_texts
from wgdesk.reads.uses import uses_of
from wgdesk.reads.values.words import Words
from wgdesk.words.misplaced import belongs_to

_USES = uses_of(all_texts)
_CUT = "…"  # the history cuts long texts between words


class KnownTexts(QObject):
    """The texts of the record, read when a quotation needs them, and again after they have changed."""

    def __init__(self, app: AppContext, desk: Desk, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._desk = app, desk
        self._known: dict[str, Words] | None = None
        bridge.news.connect(self._heard)

    def _heard(self, news: News) -> None:
        if _USES.touched_by(news):
            self._known = None

    def told(self, quoted: str) -> str:
        """Return a quotation in the language of names, cut as before; unchanged if it is in that language.

        Only its letters are checked: a text in another language with the same letters stays as quoted.
        """
        lang = self._app.settings.names_lang
        if not belongs_to(quoted, lang, [code for code in CODES if code != lang]):
            return quoted
        words = self._found(quoted)
        text = words.get(lang) if words is not None else None
        return self._cut(text, len(quoted)) if text else quoted

    def _found(self, quoted: str) -> Words | None:
        if self._known is None:
            texts = self._desk.read(all_texts).all()
            self._known = {
                " ".join(body.split()): text.words for text in texts for _, body in text.words.texts
            }
        if not quoted.endswith(_CUT):
            return self._known.get(quoted)
        begins = quoted.removesuffix(_CUT)
        return next((words for body, words in self._known.items() if body.startswith(begins)), None)

    @staticmethod
    def _cut(text: str, most: int) -> str:
        line, most = " ".join(text.split()), max(most, 60)
        if len(line) <= most:
            return line
        cut, _, _ = line[: most + 1].rpartition(" ")
        return f"{cut or line[:most]}{_CUT}"
