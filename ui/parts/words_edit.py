"""A text of the record in several languages; leaving a field saves it; news never replace typed text."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.parts.language_field import LanguageField
from ui.parts.text_place import TextDrafts, TextPlace, keep_text, text_now
from ui.parts.words_head import WordsHead
from ui.state.record_session import RecordSession
from ui.state.text_clash import TextClash
from ui.widgets.boxes import column, put, row
from ui.widgets.labels import on_speech, show_or_hide
from ui.widgets.typed_text import TextField
from wgdesk.language_table import REPORTS
from wgdesk.reads.values.words import Words
from wgdesk.storage.draft_file import Draft
from wgdesk.words.misplaced import belongs_to

BESIDE = 500  # pixels at 100 %: from this width on, languages of reports are side by side


class WordsEdit(QWidget):
    """Edits one text, with its languages side by side if they fit, else one at a time, chosen by name.

    Tab visits all visible languages; the key ``language`` chooses the one in which texts are entered. Enter
    (Ctrl+Enter for several lines) or leaving a field saves its text and emits ``kept``; until then it is a
    draft. Esc takes it back, and undo restores it. If somebody else changes the text in the meantime, the
    field keeps what was typed and says so; saving then offers to merge both.
    """

    kept = Signal()
    moved = Signal(str, str)  # by a field for one language: a text that belongs to another

    def __init__(self, session: RecordSession, name: str, *, lines: int = 1, lang: str = "") -> None:
        """``name``: phrase that names the field, shown above it. ``lines``: height of the field.

        ``lang``: the field is for this language only, and the caller shows its label.
        """
        super().__init__()
        self._session, self._app, self._name = session, session.app, name
        self._drafts = TextDrafts(session.drafts, name)
        self._place: TextPlace | None = None
        self._words = self._beginning = Words()  # the record's text; the text offered while it has none
        self._lines, self._alone, self._locked, self._stale = lines, bool(lang), "", frozenset[str]()
        self._keeping = self._filling = False
        self.lang = lang or session.app.speech.lang  # the language being typed in, or typed in last
        self._chosen = self.lang  # the language chosen for entering texts
        self.fields: dict[str, LanguageField] = {}
        self._names_columns = False
        self.head = WordsHead(self._app, "" if self._alone else name)
        self._row = row(self._app, 12)
        self.setLayout(put(column(self._app, 4), self.head.line, self._row))
        self._offer_languages()
        on_speech(self._app, self._retell)
        self._app.theme.changed.connect(self._arrange)
        session.live.programme_changed.connect(self._shut)
        self.show_words(None, Words())

    # -- showing -------------------------------------------------------------------------------------------

    def show_words(
        self,
        place: TextPlace | None,
        words: Words,
        stale: tuple[str, ...] = (),
        *,
        beginning: Words | None = None,
    ) -> None:
        """Show a text; ``place`` is where it is stored, and None disables the field.

        Text being typed at the same place is not replaced; text typed at another place is saved there first.
        ``stale``: languages whose text is older than its source. ``beginning``: a text to offer in a language
        that has none, saved only if the user changes it.
        """
        moved = place != self._place
        if moved:
            self.keep()  # what cannot be saved stays a draft, and returns when its text is shown again
        self._place, self._words, self._stale = place, words, frozenset(stale)
        self._shut()
        self._beginning = beginning or Words()
        self.setEnabled(place is not None)
        self._offer_languages()
        for lang, one in self.fields.items():
            if moved or not (one.changed or self._keeping):
                self._fill(lang, anew=moved)
        if moved and place is not None and not self._alone:
            self.show_language(self._app.speech.lang)  # another was chosen for the previous row only
        self._mark()

    def show_language(self, lang: str) -> None:
        """Go to the text in another language, and show it if only one is shown."""
        if self.field.hasFocus():
            self.enter(lang)
        else:
            self._choose(lang)

    def enter(self, lang: str = "") -> None:
        """Give the focus to the field of a language, or by default of the one last chosen."""
        wanted = self.fields[lang or self._chosen]
        wanted.show()  # before the other is hidden, which would pass its focus on to the next field
        wanted.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose(wanted.lang)

    def let_go(self) -> None:
        """Show nothing, because the text's row is gone; what was typed stays a draft."""
        self._place, self._words = None, Words()
        for lang in self.fields:
            self._fill(lang, anew=True)
        self.setEnabled(False)
        self._mark()

    def _choose(self, lang: str, chosen: bool = True) -> None:
        self.lang, self._chosen = lang, lang if chosen else self._chosen
        self._arrange()
        self._mark()

    def _left(self, entered: bool) -> None:
        self.keep(entered)
        if (held := QApplication.focusWidget()) is not None and not self.isAncestorOf(held):
            self._choose(self._chosen)

    def _next_language(self) -> None:
        self.enter(self.head.after(self.lang))

    @property
    def field(self) -> TextField:
        """The field being typed in, or typed in last."""
        return self.fields[self.lang].field

    @property
    def text(self) -> str:
        """The text in that field."""
        return self.fields[self.lang].text

    @property
    def changed(self) -> bool:
        """Whether a field has unsaved text."""
        return self._place is not None and any(one.changed for one in self.fields.values())

    def _wanted(self, lang: str) -> str:
        """Return the record's text in a language, else the text offered to begin with."""
        return self._words.get(lang) or self._beginning.get(lang) or ""

    def _stored(self, lang: str) -> str:
        return self._words.get(lang) or ""

    def _offer_languages(self) -> None:
        """Make a field for each language of reports, and for others that have a text."""
        others = () if self._alone else (lang for lang, _ in self._words.texts if lang not in REPORTS)
        wanted = [self.lang] if self._alone else [*REPORTS, *others]
        for lang in wanted:
            if lang not in self.fields:
                self._add_language(lang)
        for lang in [one for one in self.fields if one not in wanted]:
            if lang in (self.lang, self._chosen):
                self.lang = self._chosen = REPORTS[0]
            self._row.removeWidget(self.fields[lang])
            self.fields.pop(lang).deleteLater()
            self.head.drop(lang)

    def _add_language(self, lang: str) -> None:
        made = self.fields[lang] = LanguageField(self._app, lang, self._lines)
        made.edited.connect(self._edited)
        made.left.connect(self._left)
        made.barred.connect(lambda: made.note.tell(self._why_locked, "warn"))
        made.entered.connect(partial(self._choose, lang))
        made.move_wanted.connect(partial(self._move, lang))
        made.settle_wanted.connect(partial(self._settle, lang))
        self._row.addWidget(made, 1)
        if self._alone:
            return
        made.turned.connect(self._next_language)
        self.head.add(lang, partial(self.enter, lang))
        self._arrange()

    def name_columns(self, *, named: bool) -> None:
        """Show the languages above boxes that are side by side, or hide them."""
        if named != self._names_columns:
            self._names_columns = named
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the languages side by side if they fit, else one."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Show the fields that fit, the language of the interface first."""
        beside = self.width() >= self._app.theme.px(BESIDE)
        order = sorted(self.fields, key=lambda lang: lang != self._app.speech.lang)
        placed = [self._row.indexOf(self.fields[lang]) for lang in order]
        for at, lang in enumerate(order):
            one = self.fields[lang]
            if placed != sorted(placed):
                self._row.insertWidget(at, one, 1)
                one.raise_()  # in reading order among the children too, which forms use for the tab order
            one.field.setProperty("language", None if lang == self._chosen else lang)
            one.show_heading(shown=self._names_columns and beside and not self._alone)
            show_or_hide(one, visible=lang == self.lang or (beside and lang in REPORTS))
            if at and one.window() is self.window():  # tab order is reading order
                self.setTabOrder(self.fields[order[at - 1]].field, one.field)
        self.head.offer(lambda lang: not (beside and lang in REPORTS))

    def _fill(self, lang: str, *, anew: bool) -> None:
        self._filling = True
        try:
            found = self._drafts.found(self._place, lang) if self._place else None
            one = self.fields[lang]
            one.base = found.before if found is not None else self._stored(lang)
            one.fill(self._wanted(lang), anew=anew, typed=found.text if found is not None else None)
            if self._place and not self.fields[lang].changed:
                self._drafts.settle(self._place, lang)
        finally:
            self._filling = False

    def show_lines(self, lines: int) -> None:
        """Set the height in lines; only for a field of several lines."""
        self._lines = lines
        for one in self.fields.values():
            one.show_lines(lines)

    def spared(self) -> int:
        """Return how many pixels lower the field would be with one line."""
        return self.fields[self.lang].spared()

    def _edited(self) -> None:
        if not self._filling:
            if self._place is not None and not self._keeping:
                self._drafts.keep(self._place, self.fields)
            self._mark()

    def _mark(self) -> None:
        """Show which language is being typed in, which have no text, and the state of each text."""
        self.head.mark(self.lang, lambda lang: not self._words.get(lang))
        for lang, one in self.fields.items():
            one.takes_breaks = not (self._place and self._place.on_one_line)
            one.follow(self._place, self._wanted(lang), self._stored(lang), stale=lang in self._stale)
            one.note.ask(belongs_to(one.text, lang, REPORTS) if self._place else "", one.text)

    # -- locking -------------------------------------------------------------------------------------------

    def lock(self, why: str) -> None:
        """Make existing text read-only; ``why`` is shown to whoever tries to type. Empty: unlock it."""
        self._locked = why
        self._shut()

    def _shut(self) -> None:
        whole = self._why_locked != self._locked  # writing is not allowed in any language
        for lang, one in self.fields.items():
            one.lock(bool(self._why_locked) and (whole or bool(self._stored(lang))))

    @property
    def _why_locked(self) -> str:
        place = self._place
        return (place and self._session.why_not_write(place.table, place.field)) or self._locked

    # -- saving --------------------------------------------------------------------------------------------

    def keep(self, entered: bool = False) -> bool:
        """Write the changes into the record; return False if that failed. ``entered``: Enter was pressed."""
        if self._place is None or self._keeping:
            return True
        done = [self._keep_one(self._place, lang) for lang, one in self.fields.items() if one.changed]
        self._mark()
        if entered and self.changed and self.fields[self.lang].clashes:
            self._settle(self.lang)  # just leaving the field must not be interrupted
        return all(done)

    def _keep_one(self, place: TextPlace, lang: str) -> bool:
        one, text = self.fields[lang], self._to_keep(lang)
        if not text and not self._words.get(lang):  # emptied, with nothing stored
            self._drafts.settle(place, lang)
            self._fill(lang, anew=True)
            return True
        self._keeping = True  # a refusal refreshes all panels, but must not replace this text
        try:
            done = keep_text(self._session, place, lang, text, one.base)
        finally:
            self._keeping = False
        if done:
            self._drafts.settle(place, lang)
            if self._place == place:
                one.kept()
                self._words = self._words.but(lang, text)  # the record's own news comes a little later
            self.kept.emit()
        elif self._place == place and (now := text_now(self._session.desk, place, lang)) != one.base:
            self._words = self._words.but(lang, now)
        return done

    def _settle(self, lang: str) -> None:
        """Ask the user to merge both changes of a text."""
        one, place, now = self.fields[lang], self._place, self._stored(lang)

        def keep(text: str) -> None:
            if self._place == place and self.fields.get(lang) is one:
                one.base = now
                self.take(lang, text)
                self.keep()

        self._session.clashed.emit(TextClash(lang, one.base, now, self._to_keep(lang), keep, one.field))

    def _to_keep(self, lang: str) -> str:
        """Return the text to save: empty if it is still the text offered."""
        return "" if (text := self.fields[lang].text) == self._beginning.get(lang) else text

    def _move(self, lang: str, to: str) -> None:
        """Move a text typed into the field of ``lang`` to its language, and go there."""
        text = self.fields[lang].text
        if to in self.fields and self.fields[to].text:
            self.fields[lang].note.say_taken()
            return
        self.fields[lang].type("" if self._words.get(lang) == text else self._wanted(lang))
        self.keep()
        if to in self.fields:
            self.take(to, text)
        else:
            self.moved.emit(to, text)

    def take(self, lang: str, text: str) -> None:
        """Show a text as if it had just been typed here, and continue after it."""
        self.enter(lang)
        self.fields[lang].type(text)

    def holds(self, draft: Draft) -> bool:
        """Return whether a draft belongs in one of the fields as they are now."""
        place = self._place
        return place is not None and draft.lang in self.fields and self._drafts.is_at(draft, place)

    def resume(self, lang: str) -> None:
        """Show the draft of a text and continue after it."""
        self._fill(lang, anew=True)
        self.enter(lang)

    def _retell(self) -> None:
        say = self._app.speech.say
        for lang, one in self.fields.items():
            name = say(self._name)
            one.field.setAccessibleName(name if self._alone else f"{name} · {say(f'language-{lang}')}")
        self._arrange()
        self._mark()
