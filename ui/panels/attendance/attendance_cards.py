"""The cards beside the grid: the quorum, the missing delegations, the state of the list in the report."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look.speech import isolated
from ui.panels.attendance.attendance_commands import AttendanceCommands
from ui.parts.barred import bar
from ui.parts.option_fields import option_field
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, boxed, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.check_box import Check
from ui.widgets.choices import labelled
from ui.widgets.labels import Icon, Label, on_theme, restyle
from wgdesk.acts.attendance import mark_present, register, set_list
from wgdesk.live.quorum_now import quorum_known, quorum_now
from wgdesk.live.roll import Roll, RollSection, listed
from wgdesk.rules.floor import Quorum
from wgdesk.rules.options import option_phrase

_NAMED = 6  # names shown of the missing delegations
_LINE = 28  # height of a check box in pixels at 100 %


class QuorumCard(Card):
    """The quorum to debate and to decide; a bell records that the Chair was told."""

    def __init__(self, session: RecordSession, commands: AttendanceCommands) -> None:
        super().__init__(session.app, "attendance-quorum-title")
        self._session = session
        self._signs: dict[str, Icon] = {}
        self.lamps: dict[str, Label] = {}
        self.words: dict[str, Label] = {}
        self.bells: dict[str, Button] = {}
        self.nobody = Label(self.app, "attendance-no-parties", face="small", tone="warn", wrap=True)
        self.inside.addWidget(self.nobody)
        self._parts: dict[str, QWidget] = {}
        for kind in ("debate", "decision"):
            self._parts[kind] = boxed(self._part(kind))
            self.inside.addWidget(self._parts[kind])
            self.bells[kind].clicked.connect(lambda _=False, kind=kind: commands.tell_quorum(kind))

    def _part(self, kind: str) -> QVBoxLayout:
        app = self.app
        self._signs[kind] = Icon(app, "check", "ok")
        self.lamps[kind] = Label(app, f"attendance-quorum-{kind}", face="small", look="chip")
        self.words[kind] = Label(app, face="small", tone="quiet", wrap=True)
        self.bells[kind] = Button(app, f"attendance-tell-{kind}", icon="bell", look="flat", worded=False)
        self.bells[kind].setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click does not move the focus
        line = put(row(app, 6), self._signs[kind], self.lamps[kind], STRETCH, self.bells[kind])
        return put(column(app, 0), line, self.words[kind])

    def show_roll(self, roll: Roll) -> None:
        """Show the quorum at the sitting of a roll; show the bells while it is open."""
        live = self._session.live
        now = quorum_now(live, roll.sitting.id if roll.sitting else None)
        rule = roll.options.choice("quorum_decision")
        met = roll.sitting is not None and roll.sitting.opened_at is not None and now.debate_of > 0
        unknown = not quorum_known(live) and bool(live.roster.delegations)
        self.nobody.setVisible(unknown)
        for part in self._parts.values():
            part.setVisible(not unknown)
        self._show("debate", "debate", now, now.debate_missing, met=met)
        self._show("decision", f"decision-{rule.replace('_', '-')}", now, now.decision_missing, met=met)
        for bell in self.bells.values():
            bell.setVisible(roll.sitting is not None and roll.sitting.is_open)

    def _show(self, kind: str, phrase: str, now: Quorum, missing: int, *, met: bool) -> None:
        """Show one quorum. ``met``: the sitting has been opened and somebody takes part; before that, missing
        delegations are no warning."""
        speech = self.app.speech
        tone, sign = ("warn", "alert-triangle") if missing else ("ok", "check")
        waiting = not met and (bool(missing) or now.present == 0)
        self._signs[kind].show_icon("circle-dashed" if waiting else sign, "ink_3" if waiting else tone)
        restyle(self.lamps[kind], tone="" if waiting else tone)
        required, of = (
            (now.debate_required, now.debate_of)
            if kind == "debate"
            else (now.decision_required, now.decision_of)
        )
        words = speech.say(
            f"attendance-quorum-of-{phrase}",
            have=speech.figure(now.present),
            need=speech.figure(required),
            of=speech.figure(of),
        )
        if kind == "debate" and now.assumed:
            words = f"{words}{speech.say('attendance-quorum-assumed', n=now.assumed)}"
        if missing:
            words = f"{words}{speech.say('attendance-quorum-missing', n=missing)}"
        self.words[kind].show_text(words)


class MissingCard(Card):
    """Who is registered but not present; a button records all who were at the previous sitting."""

    def __init__(self, session: RecordSession, commands: AttendanceCommands, shortcut: str) -> None:
        super().__init__(session.app, "attendance-missing-title")
        self._session = session
        self.names = Label(self.app, wrap=True)
        self.as_before = Button(self.app, "key-as-before", icon="users", shortcut=shortcut)
        self.as_before.clicked.connect(lambda: commands.return_as_before())
        self.unregistered = Label(self.app, face="small", tone="warn", wrap=True)
        self.register = Button(self.app, "attendance-register-them", icon="user-plus")
        self.register.clicked.connect(lambda: commands.register(self._strangers))
        bar(session, mark_present, self.as_before)
        bar(session, register, self.register)
        self._strangers: tuple[int, ...] = ()
        put(self.inside, self.names, self.as_before, self.unregistered, self.register)

    def show_roll(self, roll: Roll) -> None:
        """Show who is missing, and how many are present without being registered."""
        missing, lang = roll.missing, self._session.names.lang
        self.show_count(len(missing))
        names = " · ".join(isolated(listed(one, lang)) for one in missing[:_NAMED])
        if missing:
            self.names.show_text(names + ("\u00a0…" if len(missing) > _NAMED else ""))
        else:
            self.names.say("attendance-missing-nobody" if roll.members else "attendance-nobody-registered")
        restyle(self.names, tone="" if missing else "quiet")
        back = len(roll.returning)
        self.as_before.setVisible(back > 0)
        if back:
            self.as_before.say("attendance-as-before", n=back)
        self._strangers = roll.unregistered
        strange = bool(self._strangers) and roll.options.choice("attendance_from") == "registration"
        self.unregistered.setVisible(strange)
        self.register.setVisible(strange)
        if strange:
            self.unregistered.say("attendance-unregistered-present", n=len(self._strangers))


class ListStateCard(Card):
    """The state of the current cell's list in the report, and the options for lists and quorum."""

    def __init__(self, session: RecordSession, commands: AttendanceCommands) -> None:
        super().__init__(session.app, "attendance-list-title")
        self._session, self._commands, self._section = session, commands, ""
        app = self.app
        self.name = Label(app, face="small", tone="quiet", cut=True)
        self.open = Check(app, "attendance-list-is-open")
        self.entered = Check(app, "attendance-list-as-entered")
        self.choices = {name: option_field(session, name) for name in ("attendance_from", "quorum_decision")}
        self.unnamed = Button(app, "unnamed-title", look="link")
        self._more = Button(app, "attendance-options", look="link", checkable=True)
        self._more.toggled.connect(self._turn)
        self.head.addWidget(self._more)
        put(self.inside, self.name, self.open, self.entered)
        line = put(row(app, 0), self.unnamed, STRETCH)
        self.inside.addLayout(line)
        self._options, options = QWidget(), column(app, 4)
        for name, field in self.choices.items():
            options.addLayout(labelled(app, option_phrase(name), field))
        self._options.setLayout(options)
        self._options.hide()
        self.inside.addWidget(self._options)
        bar(session, set_list, self.open, self.entered, *self.choices.values())
        for check in (self.open, self.entered):
            check.clicked.connect(self._set)
        on_theme(app, self._fit)

    def _fit(self) -> None:
        """Make each check box as high as a line of the card, whatever the font needs."""
        for check in (self.open, self.entered):
            check.setFixedHeight(self.app.theme.px(_LINE))

    def _turn(self, shown: bool) -> None:
        """Show or hide the options, which are set at most once in a meeting."""
        self._options.setVisible(shown)

    def show_section(self, roll: Roll, section: RollSection | None, title: str) -> None:
        """Show a list; None: there is no list, so show only the options."""
        self._section = section.name if section else ""
        self.name.show_text(title)
        for widget in (self.name, self.open, self.entered):
            widget.setVisible(section is not None)
        if section is not None:
            self.open.setChecked(section.state.is_open)
            self.entered.setChecked(section.state.as_entered)
        for field in self.choices.values():
            field.show_option(roll.options)
        self.unnamed.say("unnamed-open", n=self._session.live.attendance.unnamed)

    def _set(self) -> None:
        if self._section:
            opened, entered = self.open.isChecked(), self.entered.isChecked()
            self._commands.set_list(self._section, is_open=opened, as_entered=entered)
