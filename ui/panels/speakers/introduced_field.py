"""The documents that a statement introduced, and a choice that adds one: those of its item first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.parts.barred import bar
from ui.state.bridge import Follower
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put
from ui.widgets.fields import KeyPick
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from wgdesk.acts.helpers.argument_kinds import StatementKind
from wgdesk.acts.statements import introduce_document, remove_introduced
from wgdesk.reads.queries.floor import introduced_with
from wgdesk.reads.queries.outcome import documents
from wgdesk.reads.uses import uses_of
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.outcome import DocumentNow


class IntroducedField(QWidget):
    """Shown for introductory statements, and where there are such documents; Delete takes one away."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, app = session, session.app
        self._request: RequestNow | None = None
        self.list: RowList[RowContent[int]] = RowList(app, "speakers-introduced", pad=4, most=1)
        self.list.removed.connect(self._remove)
        self.list.offers = (self.list.removal(),)
        self.add = KeyPick(app, asks=True, then_row=self._introduce)
        named(app, self.add, "speakers-introduced-add")
        bar(session, introduce_document, self.add, self.list)
        title = Label(app, "speakers-introduced", face="small", tone="quiet", cut=True)
        self.setLayout(put(column(app, 2), title, self.list, self.add))
        Follower(session.bridge, uses_of(introduced_with, documents), self._show, self)

    def show_request(self, request: RequestNow) -> None:
        """Show the documents of a statement, or hide the field."""
        self._request = request
        self._show()

    def _show(self) -> None:
        request, session = self._request, self._session
        if request is None:
            return
        chosen = session.desk.read(introduced_with, request.id)
        known = session.desk.read(documents)
        tip = session.app.speech.say("speakers-introduced-remove")
        by_id = {one.id: one for one in known}
        shown = [by_id[key] for key in chosen if key in by_id]  # another station may act between two reads
        self.list.show_rows([RowContent(one.id, self._name(one), tip=tip) for one in shown])
        self.list.setVisible(bool(chosen))
        self.list.setFixedHeight(min(self.list.height_of_rows(), session.app.theme.px(160)))
        others = [one for one in known if one.id not in chosen]
        others.sort(key=lambda one: one.item_id != request.item_id)
        ask: tuple[str, int | None] = (session.app.speech.say("speakers-introduced-add"), None)
        self.add.offer([ask, *((self._name(one), one.id) for one in others)], None)
        self.add.setVisible(bool(others))
        introduces = request.kind is StatementKind.INTRODUCTION and bool(known)
        self.setVisible(introduces or bool(chosen))

    def _name(self, document: DocumentNow) -> str:
        words = self._session.names.words(document.title or document.content)
        return " · ".join(filter(None, (document.symbol, words))) or "–"

    def _introduce(self, document_id: int) -> None:
        if self._request is not None:
            self._session.do(introduce_document, request_id=self._request.id, document_id=document_id)

    def _remove(self, document_id: int) -> None:
        if self._request is not None:
            self._session.do(remove_introduced, request_id=self._request.id, document_id=document_id)
