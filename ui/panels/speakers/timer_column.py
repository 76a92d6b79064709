"""The column with the clock: figures, stage in words, time left, buttons for more or less time."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from ui.panels.speakers.floor_text import FloorText
from ui.panels.speakers.speaker_commands import STEP, SpeakerCommands
from ui.parts.barred import bar
from ui.parts.clock_face import TONES, ClockBar, ClockFace
from ui.state.record_session import RecordSession
from ui.widgets.act_buttons import CapButton
from ui.widgets.boxes import STRETCH, column, put, row
from ui.widgets.labels import Icon, Label, on_theme, restyle
from wgdesk.acts.floor import give_time
from wgdesk.live.clock_reading import ClockReading, clock_reading
from wgdesk.live.floor_state import FloorState, Nudge
from wgdesk.rules.floor import ClockStage

WIDTH = 224  # pixels at 100 %


class Timer(QWidget):
    """Shows the speaking time. A tick repaints only what has changed, mostly the figures."""

    def __init__(self, session: RecordSession, commands: SpeakerCommands, floor_text: FloorText) -> None:
        super().__init__()
        self._app, self._commands, self._floor_text = session.app, commands, floor_text
        app = session.app
        self._stage_icon = Icon(app, "clock", "ink_2")
        self._stage = Label(app, face="small", cut=True)
        self.clock, self.bar = ClockFace(app), ClockBar(app)
        self._remains = Label(app, face="small", tone="quiet")
        self.more = CapButton(app, "speakers-more-time", "more-time")
        self.less = CapButton(app, "speakers-less-time", "less-time")
        self.more.clicked.connect(lambda: self._commands.give_time(STEP))
        self.less.clicked.connect(lambda: self._commands.give_time(-STEP))
        bar(session, give_time, self.more, self.less)
        head = put(row(app, 6), STRETCH, self._stage_icon, self._stage, STRETCH)
        foot = put(row(app, 6), STRETCH, self._remains, self.more, self.less, STRETCH)
        self.setLayout(put(column(app, 4), head, self.clock, self.bar, foot, STRETCH))

        on_theme(app, self._fit)

    def _fit(self) -> None:
        self.setFixedWidth(self._app.theme.px(WIDTH))

    def tick(self, floor: FloorState, now: datetime, nudge: Nudge | None) -> None:
        """Update the clock and its stage in words to ``now``; show a nudge if one is due."""
        read = clock_reading(floor, now)
        running = floor.running or floor.interrupted
        # An interrupted statement must not get more time on a clock that shows another speaker's.
        shown = read is not None and not read.waiting
        limited = shown and running is not None and running.allotted is not None
        self.more.setEnabled(limited)
        self.less.setEnabled(limited)
        self.clock.show_reading(read)
        self.bar.show_reading(read)
        self._tell_stage(read, now, nudge)
        self._tell_remains(read)

    def _tell_stage(self, read: ClockReading | None, now: datetime, nudge: Nudge | None) -> None:
        tone, icon = "quiet", "clock"
        if nudge is not None:
            key, tone, icon = f"speakers-nudge-{nudge.kind}", "warn", "bell"
            span = self._floor_text.span((now - nudge.since).total_seconds())
            self._stage.say(key, span=span)
        elif read is None:
            self._stage.say("speakers-stage-none")
        else:
            name = read.stage.value
            if read.waiting:
                name = "waiting"
            elif read.stopped:
                name = "stopped"
            elif read.paused:
                name, tone, icon = "paused", "warn", "player-pause"
            elif read.limit is None:
                name = "unlimited"
            else:
                _, tone, icon = TONES[read.stage]
                tone = "quiet" if read.stage is ClockStage.NORMAL else tone
            self._stage.say(f"speakers-stage-{name}")
        restyle(self._stage, tone=tone)
        colour = "ink_2" if tone == "quiet" else tone
        if (self._stage_icon.property("icon_name"), self._stage_icon.property("icon_tone")) != (icon, colour):
            self._stage_icon.show_icon(icon, colour)

    def _tell_remains(self, read: ClockReading | None) -> None:
        span = self._floor_text.span
        for widget in (self._remains, self.more, self.less):
            widget.setVisible(read is not None)
        if read is None:
            return
        if read.limit is None:
            self._remains.say("speakers-remains-unlimited")
        elif read.waiting:
            self._remains.say("speakers-remains-waiting", limit=span(read.limit))
        elif read.stopped:
            self._remains.say("speakers-remains-stopped", spoken=span(read.spoken), limit=span(read.limit))
        elif read.seconds < 0:
            self._remains.say("speakers-remains-over", over=span(-read.seconds), limit=span(read.limit))
        else:
            self._remains.say("speakers-remains", left=span(read.seconds), limit=span(read.limit))
