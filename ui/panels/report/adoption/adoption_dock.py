"""The buttons of the adoption, in fixed places."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QFrame

from ui.panels.report.adoption.adoption_closing import Closing
from ui.panels.report.adoption.adoption_now import AdoptionNow
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, put, row
from ui.widgets.dock_button import DockButton
from ui.widgets.labels import show_or_hide
from wgdesk.acts.adoption import mark_passage
from wgdesk.acts.helpers.argument_kinds import PassageState
from wgdesk.live.passages import ReportPassage

_RANGE = "000–000"  # the widest range of paragraphs that buttons have room for


class AdoptionDock(QFrame):
    """The first button does the next step, like the key for it; its label says what would be recorded."""

    def __init__(self, session: RecordSession, then: Mapping[str, Callable[[], object]]) -> None:
        """``then``: what adopt, amend, defer and section do."""
        super().__init__()
        self._session, app = session, session.app
        self.setProperty("look", "card")
        several = ("adoption-adopt-several", {"n": app.speech.figure(_RANGE)})
        self.adopt = DockButton(
            app,
            "adoption-adopt",
            "context",
            icon="gavel",
            look="go",
            sizes=(("adoption-adopt-amended", {}), several, ("adoption-go", {"n": app.speech.figure("000")})),
            reasons=("adoption-all-decided",),
        )
        over = ("adoption-whole", "adoption-in-recommendations", "adoption-closed")
        self.amend = DockButton(
            app, "adoption-amend", "edit-block", sizes=(("adoption-amend-there", {}),), reasons=over
        )
        self.defer = DockButton(app, "adoption-defer", "defer", reasons=over)
        self.section = DockButton(
            app, "adoption-section", "adopt-section", sizes=(several, ("adoption-section-done", {}))
        )
        self.closing = Closing(session)
        inside = row(app, 8, (12, 11, 12, 11))
        for name, button in self.acts.items():
            button.clicked.connect(lambda _=False, name=name: then[name]())
            inside.addWidget(button)
        put(inside, STRETCH, self.closing)
        self.setLayout(inside)

    @property
    def acts(self) -> dict[str, DockButton]:
        """The buttons for passages, by what they do."""
        return {"adopt": self.adopt, "amend": self.amend, "defer": self.defer, "section": self.section}

    def fit(self, *, tight: bool) -> None:
        """Leave the rarer buttons to the menu where there is no room."""
        show_or_hide(self.section, visible=not tight)
        show_or_hide(self.closing, visible=not tight or self._session.live.closed)

    def show_now(self, now: AdoptionNow, *, differs: bool) -> None:
        """Label each button with what it would record; ``differs``: the text is not that of the draft."""
        current = now.current
        why = "adoption-closed" if now.closed else self._session.why_not(mark_passage)
        why = why or ("adoption-nothing" if current is None else "")
        self._show_adopt(now, why, differs=differs)
        over = why or ("adoption-whole" if now.whole else "")
        amended = current is not None and now.states[current.block] == PassageState.AMENDED
        elsewhere = "adoption-in-recommendations"
        own = current is not None and current.recommendation is not None
        self.amend.allow(why if own or amended else over)
        self.amend.say("adoption-amend-there" if own else "adoption-amend")
        kinds = [passage for passage in now.selected if passage.recommendation is None]
        self.defer.allow(over or ("" if kinds else elsewhere))
        rest = now.rest_of_section
        self.section.allow(why or ("" if rest else "adoption-section-done"))
        if rest:
            self.section.say("adoption-adopt-several", n=self._range(rest))
        else:
            self.section.say("adoption-section")
        self.closing.show_now(now)

    def _show_adopt(self, now: AdoptionNow, why: str, *, differs: bool) -> None:
        button, left = self.adopt, now.next_left()
        if why:
            button.say("adoption-adopt")
            button.allow(why)
            return
        if now.to_adopt:
            if len(now.to_adopt) > 1:
                button.say("adoption-adopt-several", n=self._range(now.to_adopt))
            else:
                button.say("adoption-adopt-amended" if differs else "adoption-adopt")
            button.allow()
        elif left is not None:
            key = "adoption-go" if left.recommendation is None else "adoption-go-recommendation"
            button.say(key, n=self._range([left]))
            button.allow()
        else:
            button.say("adoption-adopt")
            button.allow("adoption-all-decided")

    def _range(self, passages: Sequence[ReportPassage]) -> str:
        """Return the range of paragraph numbers that some passages span."""
        figure = self._session.app.speech.figure
        numbers = [_number_in(passage.label) for passage in passages if passage.label]
        numbers = numbers or [_number_in(passage.text) for passage in passages]
        return figure(numbers[0] if numbers[0] == numbers[-1] else f"{numbers[0]}–{numbers[-1]}")


def _number_in(text: str) -> str:
    """Return the number in a label, in European digits."""
    return "".join(str(int(sign)) for sign in text if sign.isdecimal())
