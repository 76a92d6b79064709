"""Makes a body of the user's own from the nearest one, or from an earlier report: other names and terms."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.dialog import Dialog
from ui.dialogs.new_record_steps import NO_INSTRUMENT, NamesStep
from ui.look.speech import isolated
from ui.state.app_context import AppContext
from ui.widgets.boxes import open_in_size, row
from ui.widgets.buttons import Button
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.labels import Label
from ui.widgets.scroll_area import ScrollArea
from wgdesk.errors import UserError
from wgdesk.language_table import REPORTS
from wgdesk.meeting_setup.own_bodies import keep_body
from wgdesk.meeting_setup.templates import Template, text_of, with_facts
from wgdesk.rules.option_kinds import ChoiceOption
from wgdesk.rules.options import OPTIONS, Options, option_phrase

# What bodies of one kind differ in; all else is taken over and can be changed in a record.
_TERMS = (("term_chair", "term_deciders"), ("term_texts", "term_event"))


class NewBody(Dialog):
    """Asks for names and terms, and keeps the body. ``kept`` carries the name of its file."""

    handbook_page = "meeting"
    kept = Signal(str)

    def __init__(self, app: AppContext, like: str, template: Template, parent: QWidget | None = None) -> None:
        """``like``: what the body is made from, as the user knows it."""
        super().__init__(app, "new-body-title", parent, width=720)
        self._template = template
        told = Label(app, face="small", tone="quiet", wrap=True)
        told.say("new-body-hint", like=isolated(like))
        self.naming = NamesStep(app)
        for (name, lang), field in self.naming.fields.items():
            field.setText(text_of(template, name).get(lang, ""))
            field.setCursorPosition(0)
        self.naming.instrument.show_value(template.get("meeting", {}).get("instrument", NO_INSTRUMENT))
        options = Options(template.get("options", {}))
        self.terms: dict[str, ValuePick] = {}
        self.body.addWidget(told)
        self.body.addWidget(ScrollArea(self.naming, sideways=True), 1)  # names first, as Tab goes
        for names in _TERMS:
            line = row(app, 12)
            for name in names:
                pick = self.terms[name] = _pick(app, name, options.choice(name))
                line.addLayout(labelled(app, option_phrase(name), pick), 1)
            self.body.addLayout(line)
        self.go = Button(app, "body-keep", look="go", then=self._keep)
        self.go.setDefault(True)
        self.add_leave(self.go)
        open_in_size(self, app, 860, 660)
        self.naming.first.setFocus()

    def _keep(self) -> None:
        """Keep the body under its full name, and close; show in the banner why it cannot be kept."""
        names: dict[str, dict[str, str]] = {}
        for (name, lang), field in self.naming.fields.items():
            if text := field.text().strip():
                names.setdefault(name, {})[lang] = text
        texts = {name: names.get(name) for name in dict.fromkeys(name for name, _ in self.naming.fields)}
        chosen = self.naming.instrument.value
        facts = {**texts, "instrument": None if chosen == NO_INSTRUMENT else chosen}
        terms = {name: pick.value for name, pick in self.terms.items()}
        try:
            made = with_facts(self._template, facts, terms)
            name = keep_body(names.get("body_full", {}), made, replace=False)
        except UserError as fault:
            self.banner.show_fault(fault)
            self.naming.fields["body_full", REPORTS[0]].setFocus()
            return
        self.accept()
        self.kept.emit(name)


def _pick(app: AppContext, name: str, value: str) -> ValuePick:
    option = OPTIONS[name]
    assert isinstance(option, ChoiceOption)
    pick = ValuePick(app, option_phrase(name), option.values)
    pick.show_value(value)
    return pick
