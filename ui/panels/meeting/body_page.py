"""The page of the body: how this record's report differs from what a body usually does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent

from ui.look.speech import isolated
from ui.panels.meeting.meeting_page import MeetingPage
from ui.panels.meeting.own_body import OwnBody
from ui.state.record_session import RecordSession
from ui.widgets.boxes import put
from ui.widgets.buttons import Button
from ui.widgets.choices import labelled
from ui.widgets.fields import KeyPick
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from wgdesk.acts.setup import take_sentences
from wgdesk.errors import UserError
from wgdesk.meeting_setup.bodies import KnownBody, body_files, in_language, read_body
from wgdesk.meeting_setup.own_bodies import is_own_body
from wgdesk.meeting_setup.templates import text_of
from wgdesk.meeting_setup.ways import OptionWay, SectionWay, Ways, ways
from wgdesk.reads.values.meeting import MeetingNow
from wgdesk.rules.option_kinds import ChoiceOption
from wgdesk.rules.options import GROUP_OF, LIMIT_GROUPS, OPTIONS, option_phrase
from wgdesk.rules.outline import is_own


class WayKey(NamedTuple):
    """What a row compares: an option, a section, the order of sections, or the sentences of the script."""

    kind: Literal["option", "section", "order", "script"]
    name: str = ""


class BodyPage(MeetingPage):
    """A list of all options and sections; those that differ from the body chosen above come first.

    ``wanted`` asks for the field of a fact: the name of an option, or "" for the outline.
    """

    wanted = Signal(str)

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self._bodies: list[KnownBody] = []
        self._facts: MeetingNow | None = None
        self._chosen: str | None = None  # a body's name; None: the namesake or the most alike
        self.pick = KeyPick(app, then_row=self._choose)
        self.told = Label(app, face="small", tone="quiet", wrap=True)
        self.list: RowList[RowContent[WayKey]] = RowList(app, "meeting-body", pad=6)
        self.list.opened.connect(self._open)
        self._sentences: Mapping[str, Mapping[str, str]] = {}  # those of the body compared with
        self.take = Button(app, "body-take-sentences", icon="replace")
        self.take.clicked.connect(lambda: session.do(take_sentences, sentences=self._sentences))
        self.own = OwnBody(session)
        self.own.changed.connect(self._read_again)
        compared = labelled(app, "body-compared", self.pick)
        # The part of one's own body is above the list, which is several screens long.
        put(self.inside, compared, self.own, self.told, self.take, self.list)

    def show_meeting(self, facts: MeetingNow) -> None:
        """Keep the facts; read the bodies to compare with only when the page is visible."""
        self._facts = facts
        if self.isVisible():
            self._compare(facts)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._facts is not None:
            self._compare(self._facts)

    def _compare(self, facts: MeetingNow) -> None:
        """Compare the record with the chosen body, else with the one of its name or that differs least."""
        self._bodies = self._bodies or _good_bodies()
        compared = [
            ways(facts.options, facts.outline, body.template, facts.sentences) for body in self._bodies
        ]
        at = self._at(compared)
        self.pick.offer([(self._called(body), n) for n, body in enumerate(self._bodies)], at)
        self._show(compared[at])
        self.own.show_body(facts, self._bodies[at].name)

    def _called(self, body: KnownBody) -> str:
        """Return the title of a body; of the user's own it is said, since both may have the same title."""
        title = in_language(body.title, self.app.speech.lang)
        return f"{title} · {self.app.speech.say('new-body')}" if is_own_body(body.name) else title

    def _at(self, compared: list[Ways]) -> int:
        names = [body.name for body in self._bodies]
        if self._chosen in names:
            return names.index(self._chosen)
        named = [text_of(body.template, "body_full") for body in self._bodies]
        own = dict(self._facts.text("body_full").texts) if self._facts else {}
        return min(range(len(compared)), key=lambda n: (named[n] != own or not own, compared[n].differences))

    def _choose(self, at: int) -> None:
        self._chosen = self._bodies[at].name
        if self._facts is not None:
            self._compare(self._facts)

    def _read_again(self, name: str) -> None:
        """Compare with the body that was just saved, or with the nearest one after a deletion."""
        self._bodies, self._chosen = [], name or None
        if self._facts is not None:
            self._compare(self._facts)

    def _show(self, found: Ways) -> None:
        say, n = self.app.speech.say, found.differences
        self.told.say("body-differences", n=n) if n else self.told.say("body-no-difference")
        rows = [self._option(one) for one in found.options] + [self._section(one) for one in found.sections]
        if found.moved:
            rows.append(
                RowContent(
                    WayKey("order"), say("body-order"), say("body-order-more"), icon="replace", tone="warn"
                )
            )
        if found.otherwise:
            more = say("body-sentences-more", n=found.otherwise)
            rows.append(
                RowContent(WayKey("script"), say("body-sentences"), more, icon="replace", tone="warn")
            )
        self.take.setVisible(bool(found.otherwise))
        self._sentences = found.sentences
        rows.sort(key=lambda row: row.quiet)
        self.list.show_rows(rows)
        self.list.setFixedHeight(self.list.height_of_rows() + 2)

    def _option(self, option: OptionWay) -> RowContent[WayKey]:
        here = self._value(option.name, option.here)
        there = option.differs and self._value(option.name, option.there)
        name = self.app.speech.say(option_phrase(option.name))
        return self._row(WayKey("option", option.name), name, here, there)

    def _section(self, section: SectionWay) -> RowContent[WayKey]:
        say = self.app.speech.say
        kind = "own" if is_own(section.kind) else section.kind.replace("_", "-")
        there = ""
        if section.differs:
            there = (
                say("body-other-heading")
                if section.headed
                else say(f"body-{'has' if section.there else 'has-no'}-section")
            )
        here = say(f"body-{'has' if section.here else 'has-no'}-section")
        return self._row(WayKey("section", section.kind), say(f"outline-{kind}"), here, there)

    def _row(self, key: WayKey, name: str, here: str, there: str | bool) -> RowContent[WayKey]:
        """Return a row; ``there``: the body's value, if it differs."""
        if not there:
            return RowContent(key, name, here, icon="check", quiet=True)
        more = self.app.speech.say("body-here-there", here=here, there=str(there))
        return RowContent(key, name, more, icon="replace", tone="warn")

    def _value(self, name: str, value: str) -> str:
        """Return a value as text: a time limit as a length of time, any other number as it is."""
        speech, option = self.app.speech, OPTIONS[name]
        if isinstance(option, ChoiceOption):
            return speech.say(option_phrase(name, value))
        if GROUP_OF[name] not in LIMIT_GROUPS:
            return isolated(speech.figure(value))
        return speech.span(int(value)) if int(value) else speech.say("speakers-no-limit")

    def _open(self, key: WayKey) -> None:
        if key.kind == "script":
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.wanted.emit(key.name if key.kind == "option" else "")


def _good_bodies() -> list[KnownBody]:
    found: list[KnownBody] = []
    for file in body_files().values():
        try:
            found.append(read_body(file))
        except UserError:  # setting up a meeting reports what is wrong with it
            continue
    return sorted(found, key=lambda body: (body.order, body.name))
