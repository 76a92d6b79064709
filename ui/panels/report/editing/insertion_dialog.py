"""Adds a text to the report or changes an added one: its kind, and its text in each language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from ui.dialogs.dialog import Dialog
from ui.dialogs.reference_dialog import refer_by_key
from ui.panels.report.editing.report_text_field import ReportTextField
from ui.parts.barred import bar
from ui.parts.letters_asked import LettersAsked
from ui.parts.text_place import TextPlace, text_now
from ui.state.record_session import RecordSession
from ui.state.text_clash import TextClash
from ui.widgets.boxes import put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import ValuePick
from ui.widgets.labels import Label
from wgdesk.acts.helpers.argument_kinds import InsertionKind, Side
from wgdesk.acts.inserting import edit_insertion, insert_text
from wgdesk.language_table import REPORTS
from wgdesk.reads.values.composition import InsertionNow

WIDTH, HIGH = 760, 170  # pixels at 100 %: width of the dialog, height of the texts

# Choice -> kind and, for a heading, its level.
_OFFERED: dict[str, tuple[InsertionKind, int]] = {
    "paragraph": (InsertionKind.PARAGRAPH, 1),
    "text": (InsertionKind.TEXT, 1),
    "heading_1": (InsertionKind.HEADING, 1),
    "heading_2": (InsertionKind.HEADING, 2),
    "heading_3": (InsertionKind.HEADING, 3),
    "heading_4": (InsertionKind.HEADING, 4),
    "list": (InsertionKind.LIST, 1),
    "table": (InsertionKind.TABLE, 1),
    "quotation": (InsertionKind.QUOTATION, 1),
    "footnote": (InsertionKind.FOOTNOTE, 1),
    "gap": (InsertionKind.GAP, 1),
}


class InsertionDialog(Dialog):
    """Ctrl+Enter keeps the texts. ``anchor``: the block beside which a new text goes."""

    handbook_page = "report"

    def __init__(
        self,
        session: RecordSession,
        anchor: str,
        lang: str,
        insertion: InsertionNow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``insertion``: the addition to change, None for a new one; ``lang``: the report's language."""
        title = "insertion-title" if insertion is None else "insertion-edit-title"
        super().__init__(session.app, title, parent, width=WIDTH)
        self._session, self._anchor, self._insertion = session, anchor, insertion
        self._was = dict(insertion.body.texts) if insertion is not None else {}
        self.kind = ValuePick(self.app, "insertion-kind", list(_OFFERED), then=lambda _: self._tell())
        self.side = ValuePick(self.app, "insertion-side", [Side.AFTER.value, Side.BEFORE.value])
        if insertion is not None:
            self.kind.show_value(_offered(insertion))
        choices = row(self.app, 12)
        self.field("insertion-kind", self.kind, choices)
        self.unnumbered = Check(self.app, "insertion-unnumbered")
        self.unnumbered.setChecked(insertion is not None and insertion.unnumbered)
        self._placed = [self.field("insertion-side", self.side, choices), self.side] if not insertion else []
        self.body.addLayout(choices)
        self.body.addWidget(self.unnumbered)
        self.texts: dict[str, ReportTextField] = {}
        beside = row(self.app, 12)
        for one in sorted(REPORTS, key=lambda known: known != lang):
            body = (insertion.body.get(one) if insertion is not None else None) or ""
            self.texts[one] = ReportTextField(self.app, one, body, height=HIGH)
            self.texts[one].entered.connect(self._keep)
            self.field(f"own-name-{one}", self.texts[one], beside)
        put(self.body, beside, LettersAsked(self.app, self.texts))
        self._hint = Label(self.app, face="small", tone="quiet", wrap=True)
        self.body.addWidget(self._hint)
        self._lay_out_foot()
        self._tell()
        refer_by_key(session, self)
        session.faulted.connect(self.banner.show_fault)
        self.texts[lang].setFocus()

    def _lay_out_foot(self) -> None:
        self.keep = Button(self.app, "insertion-keep", icon="check", look="go", shortcut="Ctrl+Enter")
        self.keep.clicked.connect(self._keep)
        bar(self._session, edit_insertion, self.keep)
        self.add_leave(self.keep)

    def _tell(self) -> None:
        """Explain how lines are read; hide the place of a footnote and, but for headings, the number."""
        self.unnumbered.setVisible(self._heading)
        for widget in self._placed:
            widget.setVisible(self.kind.value != "footnote")
        key = self.kind.value if self.kind.value in ("list", "table", "gap") else "text"
        self._hint.say(f"insertion-hint-{key}")

    @property
    def _heading(self) -> bool:
        return _OFFERED[self.kind.value][0] is InsertionKind.HEADING

    def _keep(self) -> None:
        bare = self._heading and self.unnumbered.isChecked()
        kind, level = _OFFERED[self.kind.value]
        body = {lang: field.text for lang, field in self.texts.items()}
        if self._insertion is None:
            filled = {lang: text for lang, text in body.items() if text.strip()}
            side = Side(self.side.value)
            done = self._session.do(
                insert_text,
                anchor=self._anchor,
                side=side,
                kind=kind,
                level=level,
                unnumbered=bare,
                body=filled,
            )
        else:
            changed = {lang: text for lang, text in body.items() if text != self._was.get(lang, "")}
            done = self._session.do(
                edit_insertion,
                insertion_id=self._insertion.id,
                kind=kind,
                level=level,
                unnumbered=bare,
                body=changed,
                before=self._was,
            )
            if not done:
                self._clash(self._insertion.id, changed)
        if done:
            self.accept()

    def _clash(self, row: int, changed: Iterable[str]) -> None:
        """Have the user settle the first of the texts changed here that somebody else has changed, too."""
        for lang in changed:
            now = text_now(self._session.desk, TextPlace("insertion", row, "body"), lang)
            if now != self._was.get(lang, ""):
                self._settle(lang, now)
                return

    def _settle(self, lang: str, now: str) -> None:
        """If somebody has changed a text in the meantime, ask the user to merge it with what was typed."""

        def keep(text: str) -> None:
            self._was[lang] = now
            self.texts[lang].replace(text)
            self._keep()

        field = self.texts[lang]
        self._session.clashed.emit(TextClash(lang, self._was.get(lang, ""), now, field.text, keep, field))


def _offered(insertion: InsertionNow) -> str:
    """Return the choice that matches an addition."""
    heading = insertion.kind == InsertionKind.HEADING
    wanted = (insertion.kind, insertion.level if heading else 1)
    return next(name for name, offered in _OFFERED.items() if offered == wanted)
