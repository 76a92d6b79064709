"""The bar at the head of a record: which sitting, what time it is, which item, whether there is a quorum."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from ui.quorum import quorum_now
from ui.speech import isolated
from ui.station import Station
from ui.widgets.boxes import row, rule
from ui.widgets.labels import Label, restyle


class SittingBar(QFrame):
    """Follows the course of the meeting; for the operator's eyes only, never on a public window."""

    def __init__(self, station: Station, *, demonstration: bool) -> None:
        super().__init__()
        self._station, self._shell, self._live = station, station.shell, station.live
        self.setProperty("look", "bar")
        shell = self._shell
        self._sitting = Label(shell, face="name")
        self._state = Label(shell, face="small", look="chip")
        self._time = Label(shell, tone="quiet")
        self._item = Label(shell, cut=True)
        self._quorum = Label(shell, face="small", look="chip")
        self._decision = Label(shell, face="small", look="chip")
        self._display = Label(shell, "display-on", face="small", look="chip", tone="accent")
        self._saved = Label(shell, "saved", face="small", tone="quiet")
        inside = row(shell, 10, (16, 8, 16, 8))
        for widget in (self._sitting, self._state, self._time, rule()):
            inside.addWidget(widget)
        inside.addWidget(self._item, 1)
        if demonstration:
            inside.addWidget(Label(shell, "demonstration-mark", face="small", look="chip", tone="accent"))
        for widget in (self._quorum, self._decision, rule(), self._display, self._saved):
            inside.addWidget(widget)
        self.setLayout(inside)
        self._display.hide()
        live = self._live
        for signal in (live.programme_changed, live.attendance_changed, live.roster_changed):
            signal.connect(self.retell)
        live.floor_changed.connect(self._tell_item)
        live.second.connect(self._tell_time)
        shell.speech.changed.connect(self.retell)

    def show_saved(self, saved: bool) -> None:
        """Say whether the last act is on the disk."""
        self._saved.say("saved" if saved else "not-saved")
        restyle(self._saved, tone="quiet" if saved else "bad")

    def show_display(self, on: bool) -> None:
        """Say whether the public display is on."""
        self._display.setVisible(on)

    def show_plain(self, plain: bool) -> None:
        """Say that the public display shows the plain title only: somebody has to bring the content back."""
        self._display.say("display-plain" if plain else "display-on")
        restyle(self._display, tone="warn" if plain else "accent")

    def retell(self) -> None:
        """Tell everything again."""
        if not self._live.ready:
            return
        self._tell_sitting()
        self._tell_time()
        self._tell_item()
        self._tell_quorum()

    def _tell_sitting(self) -> None:
        sitting = self._live.sitting
        self._state.setVisible(sitting is not None)
        if sitting is None:
            self._sitting.say("no-sittings")
            return
        self._sitting.show_text(self._station.names.sitting(sitting))
        if sitting.suspended is not None:
            state, tone = "suspended", "warn"
        elif sitting.is_open:
            state, tone = "open", "ok"
        else:
            state, tone = ("planned" if sitting.opened_at is None else "closed"), ""
        self._state.say(f"sitting-state-{state}")
        restyle(self._state, tone=tone)

    def _tell_time(self) -> None:
        here, speech = self._live.here(self._live.now()), self._shell.speech
        words = f"{speech.day(here.date())} · {speech.hour(here)}"
        if self._time.text() != isolated(words):
            self._time.show_text(isolated(words))

    def _tell_item(self) -> None:
        item = self._live.item
        if item is None:
            self._item.say("no-item-now")
        else:
            self._item.show_text(self._station.names.item(item))

    def _tell_quorum(self) -> None:
        """The quorum to debate stands here always; that to decide only when a decision is put."""
        quorum, speech = quorum_now(self._live), self._shell.speech
        sitting = self._live.sitting
        self._quorum.setVisible(sitting is not None and sitting.is_open)
        self._decision.setVisible(self._quorum.isVisibleTo(self))
        have = speech.figure(quorum.present)
        self._quorum.say("quorum-debate", have=have, need=speech.figure(quorum.debate_required))
        restyle(self._quorum, tone="warn" if quorum.debate_missing else "ok")
        self._decision.say("quorum-decision", need=speech.figure(quorum.decision_required))
