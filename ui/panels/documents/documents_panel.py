"""The documents panel: the documents submitted to the meeting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Unpack

from PySide6.QtWidgets import QVBoxLayout

from ui.look.speech import symbol
from ui.parts.item_choice import ItemChoice
from ui.parts.list_panel import ListPanel
from ui.parts.person_pick import DelegationPick
from ui.parts.place_mark import PlaceMark
from ui.parts.sentence_below import SentenceBelow
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.widgets.boxes import column, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import LineField, ValuePick, labelled
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from wgdesk.acts.helpers.argument_kinds import DocumentKind, PlaceholderKind, Revision
from wgdesk.acts.helpers.outcome_arguments import PaperDocumentChanges
from wgdesk.acts.outcome import add_document, edit_document, move_document, remove_document
from wgdesk.reads.queries.outcome import documents
from wgdesk.reads.values.outcome import DocumentNow
from wgdesk.words.finder import fold

_REVISIONS: Mapping[str, Revision | None] = {"none": None, **{one.value: one for one in Revision}}


class DocumentsPanel(ListPanel):
    """Lists the documents in the order of the report."""

    ADDS = add_document

    NAME = "documents"
    READS = (documents,)

    def read(self) -> Sequence[RowContent[int]]:
        """Return the rows of the documents: title, symbol, kind."""
        self._documents = {document.id: document for document in self.session.desk.read(documents)}
        self._symbols = Counter(fold(one.symbol) for one in self._documents.values() if one.symbol)
        return [self._row(document) for document in self._documents.values()]

    def _is_twice(self, document: DocumentNow) -> bool:
        """Return whether another document has the same symbol, ignoring case and punctuation."""
        return self._symbols[fold(document.symbol)] > 1

    def _row(self, document: DocumentNow) -> RowContent[int]:
        say = self.app.speech.say
        title = self.session.names.words(document.title) or self.session.names.words(document.content)
        badge = (
            "documents-symbol-twice"
            if self._is_twice(document)
            else ""
            if document.symbol
            else "documents-no-symbol"
        )
        kind = say(f"document-kind-{document.kind.replace('_', '-')}")
        return RowContent(
            document.id,
            title or kind,
            " · ".join(
                part for part in (document.symbol and symbol(document.symbol), kind if title else "") if part
            ),
            icon="file-text",
            badge=say(badge) if badge else "",
        )

    def make_form(self) -> QVBoxLayout:
        """Return the fields: kind, symbol, title and content; rarely needed ones follow."""
        app = self.app
        self._kind = ValuePick(app, "document-kind", [kind.value for kind in DocumentKind])
        self._kind.picked.connect(lambda value: self._edit(kind=DocumentKind(value)))
        self._revision = ValuePick(app, "document-revision", list(_REVISIONS))
        self._revision.picked.connect(lambda value: self._edit(revision=_REVISIONS[value]))
        self._symbol = LineField(symbols=True)
        self._symbol.kept.connect(lambda text: self._edit(symbol=text))
        self._ours = Check(app, "documents-by-secretariat")
        self._ours.clicked.connect(lambda checked: self._edit(by_secretariat=checked))
        self._item = ItemChoice(self.session)
        self._item.picked.connect(lambda key: self._edit(item_id=key))
        self._author = WordsEdit(self.session, "documents-author-field")
        self._submitter, self._nobody = (
            Label(app, cut=True),
            Button(app, "documents-no-submitter", icon="x", look="flat", worded=False),
        )
        self._nobody.clicked.connect(lambda: self._edit(submitter_id=None))
        self._pick = DelegationPick(self.session, "documents-find-submitter")
        self._pick.picked.connect(lambda key: self._edit(submitter_id=key))
        self._about = Check(app, "documents-about", then=lambda checked: self._edit(about=checked))
        self._transmits = Check(
            app, "documents-transmits", then=lambda checked: self._edit(transmits=checked)
        )
        self._title = WordsEdit(self.session, "documents-title-field", lines=2)
        self._content = WordsEdit(self.session, "documents-content-field", lines=2)
        self._printed = SentenceBelow(self.session, self._title, self._content, self._author)
        self._awaited = PlaceMark(self.session, "document", PlaceholderKind.SYMBOL)
        fields = column(app, 10, (8, 8, 8, 8))
        # The symbol has the focus first, since letters typed at once would choose another kind.
        fields.addLayout(labelled(app, "documents-symbol-field", self._symbol))
        self._twice = Label(app, "documents-symbol-twice-told", face="small", tone="warn", wrap=True)
        fields.addWidget(self._twice)
        fields.addLayout(labelled(app, "documents-kind-field", self._kind))
        fields.addWidget(self._ours)
        fields.addWidget(self._title)
        fields.addWidget(self._content)
        fields.addWidget(self._printed)
        # Last, because they are seldom needed and Tab reaches the others first.
        fields.addLayout(labelled(app, "documents-item-field", self._item))
        fields.addWidget(self._author)
        fields.addLayout(self._submitted())
        fields.addLayout(labelled(app, "document-revision", self._revision))
        fields.addWidget(self._about)
        fields.addWidget(self._transmits)
        fields.addWidget(self._awaited)
        return fields

    def _submitted(self) -> QVBoxLayout:
        """Return the field for the delegation that submitted the document, and the box that finds another."""
        app = self.app
        head = row(app, 8)
        head.addWidget(Label(app, "documents-submitter-field", face="small", tone="quiet"))
        head.addWidget(self._submitter, 1)
        head.addWidget(self._nobody)
        return put(column(app, 4), head, self._pick)

    def show_row(self, key: int) -> None:
        document = self._documents[key]
        self._kind.show_value(document.kind)
        self._revision.show_value(document.revision or "none")
        self._symbol.show_value(document.symbol)
        self._twice.setVisible(self._is_twice(document))
        self._awaited.show_row(key)
        self._item.show_item(document.item_id)
        self._ours.setChecked(document.by_secretariat)
        self._author.show_words(TextPlace("document", key, "author"), document.author)
        self._nobody.setVisible(document.submitter_id is not None)
        if document.submitter_id is None:
            self._submitter.say("documents-no-submitter-yet")
        else:
            self._submitter.show_text(self.session.names.delegation(document.submitter_id))
        self._about.setChecked(document.about)
        self._transmits.setChecked(document.transmits)
        self._transmits.setEnabled(not document.about)
        self._title.show_words(TextPlace("document", key, "title"), document.title)
        self._content.show_words(TextPlace("document", key, "content"), document.content)
        self._printed.refresh()

    def _edit(self, **changes: Unpack[PaperDocumentChanges]) -> None:
        if self.chosen is not None:
            self.session.do(edit_document, document_id=self.chosen, **changes)

    def add(self) -> None:
        """Add a document of the same kind as the last one, which is the likeliest."""
        last = list(self._documents.values())
        kind = DocumentKind(last[-1].kind) if last else DocumentKind.ANNOTATED_AGENDA
        self.choose(self.session.made(add_document, kind=kind))

    def remove(self, key: int) -> None:
        self.session.do(remove_document, document_id=key)

    def put_before(self, key: int, before: int | None) -> None:
        """Move a document before another one, or to the end (None)."""
        self.session.do(move_document, document_id=key, before_id=before)
