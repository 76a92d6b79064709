"""A section of the details: in which capacity somebody speaks, and what the report calls the statement."""

from __future__ import annotations

from typing import Unpack

from ui.panels.speakers.details_sections import DetailsSection
from ui.panels.speakers.introduced_field import IntroducedField
from ui.parts.barred import bar
from ui.parts.row_choices import panel_choices
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.boxes import boxed
from ui.widgets.check_box import Check
from ui.widgets.choices import LineField, ValuePick, labelled
from ui.widgets.fields import KeyPick
from wgdesk.acts.helpers.argument_kinds import SaidAs, StatementKind
from wgdesk.acts.helpers.outcome_arguments import RequestChanges
from wgdesk.acts.statements import edit_statement
from wgdesk.acts.wording import write_text
from wgdesk.reads.queries.floor import speaking_as
from wgdesk.reads.queries.outcome import panels
from wgdesk.reads.values.floor import RequestNow

# The kinds of statements for which a report has words of its own.
_WORDED = (StatementKind.OPENING, StatementKind.CLOSING, StatementKind.INTRODUCTION)


class WordingSection(DetailsSection):
    """The capacity of a speaker, on whose behalf, what the report says of the statement, and a panel."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session, "speakers-wording-title")
        app = self.app
        self.capacity = WordsEdit(session, "speakers-capacity")
        self.behalf = WordsEdit(session, "speakers-behalf-of")
        self.said_as = ValuePick(app, "speakers-said-as", [one.value for one in SaidAs])
        self.said_as.picked.connect(lambda value: self._edit(said_as=SaidAs(value)))
        self.opened = Check(app, "speakers-opened")
        self.opened.clicked.connect(lambda on: self._edit(opened=on))
        self.quoted = Check(app, "speakers-quoted")
        self.quoted.clicked.connect(lambda on: self._edit(quoted=on))
        bar(session, write_text, self.capacity, self.behalf)
        bar(session, edit_statement, self.said_as, self.opened, self.quoted)
        self.inside.addWidget(self.capacity)
        self.inside.addWidget(self.behalf)
        self.inside.addLayout(labelled(app, "speakers-said-as-field", self.said_as))
        self.introduced = IntroducedField(session)
        self.inside.addWidget(self.introduced)
        self.inside.addWidget(self.opened)
        self.inside.addWidget(self.quoted)
        self.text_link = LineField(symbols=True)
        self.text_link.kept.connect(lambda text: self._edit(text_link=text.strip()))
        bar(session, edit_statement, self.text_link)
        self.inside.addLayout(labelled(app, "speakers-text-link", self.text_link))
        self.panel = KeyPick(app, then=lambda key: self._edit(panel_id=key))
        bar(session, edit_statement, self.panel)
        self._in_panel = boxed(labelled(app, "speakers-panel-field", self.panel))
        self.inside.addWidget(self._in_panel)

    def show_request(self, request: RequestNow) -> None:
        """Show the texts of a statement and, where its kind has several, its wording."""
        self.request = request
        words = self.session.desk.read(speaking_as, request.id)
        self.capacity.show_words(TextPlace("request", request.id, "capacity"), words.capacity)
        self.behalf.show_words(TextPlace("request", request.id, "behalf"), words.behalf)
        self.introduced.show_request(request)
        self.said_as.show_value(request.said_as)
        self.said_as.setEnabled(request.kind in _WORDED)
        self.opened.setChecked(request.opened)
        self.quoted.setChecked(request.quoted)
        self.text_link.show_value(request.text_link)
        self.opened.setEnabled(request.kind == StatementKind.OPENING or request.opened)
        self._show_panels(request)

    def _show_panels(self, request: RequestNow) -> None:
        """Offer the panels of the item, and the one in whose discussion the statement was made."""
        known = self.session.desk.read(panels)
        those = [one for one in known if one.item_id == request.item_id or one.id == request.panel_id]
        self.panel.offer(panel_choices(self.session, those, "speakers-no-panel"), request.panel_id)
        self._in_panel.setVisible(bool(those))

    def _edit(self, **changes: Unpack[RequestChanges]) -> None:
        if self.request is not None:
            self.session.do(edit_statement, request_id=self.request.id, **changes)
