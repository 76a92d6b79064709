"""The names of a delegation in one language: in lists, in running text, in brackets after a person."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ui.look.speech import direction_of
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column
from ui.widgets.choices import LineField, ValuePick, labelled
from ui.widgets.labels import Label
from wgdesk.acts.delegations import name_delegation, unname_delegation
from wgdesk.acts.helpers.argument_kinds import Gender
from wgdesk.language_table import CODES, LANGUAGES
from wgdesk.reads.queries.names import names_of
from wgdesk.reads.values.names import DelegationNameNow, NameForms
from wgdesk.reads.values.roster import DelegationNow

_FORMS = ("listed", "running", "paren", "article")


class DelegationNames(QWidget):
    """Edits the name valid on the first day of the meeting, in the chosen language.

    Emptying the name in lists removes the whole name. A form equal to the name in lists changes with it.
    """

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, self._app = session, session.app
        self._delegation: DelegationNow | None = None
        app = self._app
        self.language = ValuePick(app, "own-name", CODES, then=lambda _: self._show())
        self.language.setProperty("shows", True)
        self.language.show_value(session.names.lang)
        self.lines = {form: LineField() for form in _FORMS}
        for form, line in self.lines.items():
            line.kept.connect(lambda text, form=form: self._keep(form, text))
        self.gender = ValuePick(app, "attendance-gender", ("none", *(one.value for one in Gender)))
        self.gender.picked.connect(lambda value: self._keep("gender", "" if value == "none" else value))
        inside = column(app, 12)
        inside.addLayout(labelled(app, "attendance-name-language", self.language))
        for form, line in self.lines.items():
            inside.addLayout(labelled(app, f"attendance-name-{form}", line))
        inside.addLayout(labelled(app, "attendance-name-gender", self.gender))
        inside.addWidget(Label(app, "attendance-name-hint", face="small", tone="hint", wrap=True))
        inside.addStretch(1)
        self.setLayout(inside)

    def show_delegation(self, delegation: DelegationNow) -> None:
        self._delegation = delegation
        self._show()

    def _show(self) -> None:
        lang = self.language.value
        forms = self._forms()
        for form, line in self.lines.items():
            line.setLayoutDirection(direction_of(lang))
            line.show_value(getattr(forms, form) if forms else "")
            line.setEnabled(form == "listed" or forms is not None)
        self.lines["article"].setEnabled(forms is not None and LANGUAGES[lang].article)
        self.gender.setEnabled(forms is not None and LANGUAGES[lang].gender)
        self.gender.show_value((forms.gender if forms else "") or "none")

    def _forms(self) -> NameForms | None:
        return self._delegation.name.get(self.language.value) if self._delegation else None

    def _dated(self) -> DelegationNameNow | None:
        """Return the name shown, with its key and the days for which it is valid."""
        forms = self._forms()
        if self._delegation is None or forms is None:
            return None
        known = self._session.desk.read(names_of, self._delegation.id)
        return next((name for name in reversed(known) if name.forms == forms), None)

    def _keep(self, form: str, text: str) -> None:
        if self._delegation is None:
            return
        dated = self._dated()
        if form == "listed" and not text.strip():
            if dated is not None:
                self._session.do(unname_delegation, name_id=dated.id)
            return
        lang = self.language.value
        before = dated.forms if dated else NameForms(lang, "", "", "")
        forms = replace(before, **{form: text})  # type: ignore[arg-type]
        if form == "listed":
            followed = {name: text for name in ("running", "paren") if getattr(before, name) == before.listed}
            forms = replace(forms, **followed)  # type: ignore[arg-type]
        self._session.do(
            name_delegation,
            delegation_id=self._delegation.id,
            lang=lang,
            listed=forms.listed,
            running=forms.running,
            paren=forms.paren,
            article=forms.article,
            gender=Gender(forms.gender) if forms.gender else None,
            valid_from=dated.valid_from if dated else None,
            valid_until=dated.valid_until if dated else None,
        )
