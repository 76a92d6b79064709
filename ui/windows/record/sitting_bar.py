"""The bar at the top of a record's window: sitting, time, item, quorum, saving."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStyle

from ui.look.speech import isolated, symbol
from ui.state.record_session import RecordSession
from ui.widgets.boxes import put, row, rule
from ui.widgets.buttons import Button
from ui.widgets.folding_row import widgets_seen
from ui.widgets.labels import Label, restyle
from wgdesk.acts.floor import give_floor
from wgdesk.live.quorum_now import quorum_known, quorum_now

NARROWEST, ITEM = 560, 160  # pixels at 100 %: least width of the bar, room kept for the item
_FULL, _WITHOUT_DECISION, _SHORT_TIME, _SHORT_QUORUM = range(4)  # how much is shown, depending on the width


class SittingBar(QFrame):
    """Follows the meeting. Only the operator sees it: it is never part of a public window.

    In a narrow window it shows less: first it drops the quorum for decisions, then the date, then text.
    """

    def __init__(self, session: RecordSession, *, demonstration: bool) -> None:
        super().__init__()
        self._session, self._app, self._live = session, session.app, session.live
        self.setProperty("look", "bar")
        self._told = _FULL
        self._failed = False  # whether the last act could not be saved
        self._told_saved: tuple[str, str, bool] | None = None  # what it last showed about that
        app = self._app
        self._sitting = Label(app, face="name", cut=True)
        self._state = Label(app, face="small", look="chip")
        self._time = Label(app, tone="quiet")
        self._closed = Label(app, "record-closed-mark", face="small", look="chip", tone="warn")
        self._closed.hide()
        self._item = Label(app, cut=True)
        self._quorum = Label(app, face="small", look="chip")
        self._decision = Label(app, face="small", look="chip")
        self._display = Label(app, "display-on", face="small", look="chip", tone="accent")
        self._saved = Label(app, "saved", face="small", tone="quiet")
        self.drafts = Button(app, "key-drafts", look="link", action="drafts")
        self.drafts.clicked.connect(lambda: session.wanted.emit("drafts"))
        self.drafts.hide()
        self._place = Label(app, face="small", look="chip", cut=True)
        self._place.hide()
        self._keeper = Label(app, face="small", look="chip", cut=True)
        self._keeper.hide()
        self.way = Button(app, "alone-go", look="link", then=lambda: self._then())
        self.way.hide()
        self._then: Callable[[], None] = lambda: None
        self._display.hide()
        self._lay_out(demonstration)
        live = self._live
        for signal in (live.programme_changed, live.attendance_changed, live.roster_changed):
            signal.connect(self.retell)
        live.floor_changed.connect(self._tell_item)
        live.second.connect(self._tell_time)
        for signal in (app.speech.changed, app.theme.changed):
            signal.connect(self.retell)

    def _lay_out(self, demonstration: bool) -> None:
        inside = self._inside = row(self._app, 10, (16, 8, 16, 8))
        put(inside, self._sitting, self._state, self._time, rule())
        put(inside, (self._item, 1), self._closed)
        if demonstration:
            mark = Label(self._app, "demonstration-mark", face="small", look="chip", tone="accent", cut=True)
            inside.addWidget(mark)
        for widget in (
            self._quorum,
            self._decision,
            rule(),
            self._display,
            self._keeper,
            self._place,
        ):
            inside.addWidget(widget)
        for more in (self.way, self._saved, self.drafts):
            inside.addWidget(more)
        self.setLayout(inside)

    def show_saved(self, saved: bool) -> None:
        """Show whether the last act was saved."""
        self._failed = not saved
        self.tell_saved()

    def tell_saved(self) -> None:
        """Show whether everything is saved: acts, text being typed, and drafts of an earlier run."""
        drafts = self._session.drafts
        if self._failed:
            key, tone = "not-saved", "bad"
        elif drafts.typing:
            key, tone = "saved-typing", "quiet"
        else:
            key, tone = ("saved-draft", "warn") if drafts.pending else ("saved", "quiet")
        told = (key, tone, bool(drafts.earlier))
        if told != self._told_saved:
            self._told_saved = told
            self.drafts.setVisible(bool(drafts.earlier))
            self._saved.say(key)
            restyle(self._saved, tone=tone)
            self._fit()

    def show_place(self, key: str, tone: str, path: str, **facts: str) -> None:
        """Show where the record is stored if that is unusual; ``path`` is for screen readers."""
        self._place.say(key, **facts)
        self._place.setAccessibleDescription(path)
        restyle(self._place, tone=tone)
        self._place.show()
        self._fit()

    def show_keeper(self, here: bool, elsewhere: str) -> None:
        """Show who keeps the speakers' clocks: this window, or the one named ``elsewhere``."""
        if here or elsewhere:
            told = self._app.speech.say("keeper-here" if here else "keeper-there")
            self._keeper.show_text(told if here else f"{told} {elsewhere}")
            restyle(self._keeper, tone="accent" if here else "warn" if self._session.may(give_floor) else "")
        self._keeper.setVisible(here or bool(elsewhere))
        self._fit()

    def offer_way(self, way: tuple[str, Callable[[], None]] | None) -> None:
        """Offer a way out beside the place: ``way`` is the phrase of a button, and what it does."""
        self.way.setVisible(way is not None)
        if way is not None:
            key, self._then = way
            self.way.say(key)
        self._fit()

    def show_display(self, on: bool) -> None:
        """Show whether the public display is on."""
        self._display.setVisible(on)
        self._fit()

    def show_plain(self, plain: bool) -> None:
        """Show that the display has only the plain title, as a reminder to bring the content back."""
        self._display.say("display-plain" if plain else "display-on")
        restyle(self._display, tone="warn" if plain else "accent")

    def retell(self) -> None:
        """Update sitting, item, time and quorum."""
        if not self._live.ready:
            return
        self._closed.setVisible(self._live.closed)
        self._tell_sitting()
        self._tell_item()
        self._fit()

    # -- width ---------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Return a width that fits any window; parts that do not fit are hidden."""
        return QSize(self._app.theme.px(NARROWEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits."""
        super().resizeEvent(event)
        self._fit()

    def spare(self, *, whole: bool = False, before_chips: bool = False) -> QRect:
        """Return what a message may cover: from the time on, but not the saving state and the buttons.

        ``whole``: from the sitting on, for a long message. ``before_chips``: only to the end of the item, so
        that the quorum and other chips stay visible.
        """
        gap, end = self._inside.spacing(), self._inside.contentsMargins().right()
        for widget in (self.way, self._saved, self.drafts):
            end += 0 if widget.isHidden() else widget.sizeHint().width() + gap
        if before_chips:
            item = QStyle.visualRect(self.layoutDirection(), self.rect(), self._item.geometry())
            end = self.rect().right() - item.right()
        first = self._sitting if whole else self._time
        begin = QStyle.visualRect(self.layoutDirection(), self.rect(), first.geometry()).x()
        spare = self.rect().adjusted(begin, 0, -end, 0)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), spare)

    def _fit(self) -> None:
        if not self._live.ready:
            return
        for self._told in (_FULL, _WITHOUT_DECISION, _SHORT_TIME, _SHORT_QUORUM):
            self._tell_time()
            self._tell_quorum()
            if self._needed() <= self.width():
                return

    def _needed(self) -> int:
        """Return the width of the visible parts, with the item as narrow as allowed."""
        margins = self._inside.contentsMargins()
        seen = widgets_seen(self._inside)
        least = self._app.theme.px(ITEM)
        width = sum(
            min(one.sizeHint().width(), least) if one is self._item else max(one.sizeHint().width(), 1)
            for one in seen
        )
        return width + self._inside.spacing() * (len(seen) - 1) + margins.left() + margins.right()

    # -- content -------------------------------------------------------------------------------------------

    def _tell_sitting(self) -> None:
        sitting = self._live.sitting
        self._state.setVisible(sitting is not None)
        if sitting is None:
            self._sitting.say("no-sittings")
            return
        self._sitting.show_text(self._session.names.sitting(sitting))
        if sitting.suspended is not None:
            state, tone = "suspended", "warn"
        elif sitting.is_open:
            state, tone = "open", "ok"
        else:
            state, tone = ("planned" if sitting.opened_at is None else "closed"), ""
        self._state.say(f"sitting-state-{state}")
        restyle(self._state, tone=tone)

    def _tell_time(self) -> None:
        here, speech = self._live.here(self._live.now()), self._app.speech
        hour = speech.hour(here)
        words = hour if self._told >= _SHORT_TIME else f"{speech.day(here.date())} · {hour}"
        if self._time.text() != isolated(words):
            self._time.show_text(isolated(words))

    def _tell_item(self) -> None:
        sitting, item = self._live.sitting, self._live.programme.item  # not the one being looked at
        if item is None or sitting is None or sitting.closed_at is not None:
            self._item.say("no-item-now")
        else:
            self._item.show_text(self._session.names.item(item))

    def _tell_quorum(self) -> None:
        """Show the quorum to debate and, if it fits, the quorum for decisions."""
        quorum, speech = quorum_now(self._live), self._app.speech
        sitting = self._live.sitting
        known = quorum_known(self._live)
        self._quorum.setVisible(known and sitting is not None and sitting.is_open)
        self._decision.setVisible(self._quorum.isVisibleTo(self) and self._told < _WITHOUT_DECISION)
        have, need = speech.figure(quorum.present), speech.figure(quorum.debate_required)
        if self._told >= _SHORT_QUORUM:
            self._quorum.say("quorum-short", share=symbol(f"{have}/{need}"))
        else:
            self._quorum.say("quorum-debate", have=have, need=need)
        told = "warn" if quorum.debate_missing else "ok"
        restyle(self._quorum, tone=told if quorum.debate_of else "")  # without delegations there is no quorum
        self._decision.say("quorum-decision", need=speech.figure(quorum.decision_required))
