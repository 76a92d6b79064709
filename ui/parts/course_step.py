"""The next step of the meeting, which panels name on their large button and carry out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.state.record_session import RecordSession
from ui.widgets.act_buttons import ActButton
from wgdesk.acts.helpers.argument_kinds import Subject
from wgdesk.acts.procedure import decide
from wgdesk.errors import Refused
from wgdesk.live import floor_acts
from wgdesk.live.course_acts import act_of
from wgdesk.live.floor_state import FloorStep
from wgdesk.live.next_step import NextStep, StepKind, next_step
from wgdesk.live.passages import paragraphs_to_adopt, undecided_paragraphs
from wgdesk.panel_rows import PlaceKey
from wgdesk.reads.values.programme import ItemNow

# Steps that end a sitting or must not be rushed have a key of their own; the key of the next step skips them.
OWN_KEYS: Mapping[StepKind, str] = {
    "add": "add-sitting",
    "adjourn": "adjourn",
    "close": "adjourn",
    "report": "gavel",
}
# Steps done elsewhere: the panel, the table, and how to get the row to show there from the step.
_ELSEWHERE: Mapping[StepKind, tuple[str, str, Callable[[NextStep], PlaceKey]]] = {
    "settle": ("recommendations", "recommendation", lambda step: step.texts[0].id),
    "paragraphs": ("report", "passage", lambda step: step.blocks[0]),
    "motion": ("sittings", "motion", lambda step: step.motion.id if step.motion else None),
}


def has_own_key(step: FloorStep) -> bool:
    """Return whether a step can only be done by its own key."""
    return step.name == "course" and step.course.kind in OWN_KEYS


class CourseStep:
    """Works out the next step, names it on a button, and does it."""

    def __init__(self, session: RecordSession) -> None:
        self._session = session

    def now(self, chosen: ItemNow | None = None) -> FloorStep:
        """Return the next step in the room; ``chosen``: the item that the operator has selected, if any."""
        live = self._session.live
        step = live.room_floor_state.step(live.now())
        if step.name != "course" or chosen is None:
            return step
        return FloorStep("course", next_step(live.situation, live.now(), chosen=chosen))

    # -- words ---------------------------------------------------------------------------------------------

    def tell(self, button: ActButton, step: FloorStep) -> None:
        """Name a step on a button, with its key; if everything is done, disable the button."""
        button.setEnabled(step.name != "course" or step.course.kind != "done")
        own = OWN_KEYS.get(step.course.kind) if step.name == "course" else None
        button.show_key(own or "context")
        if step.name == "course":
            self.tell_course(button, step.course)
        elif step.name == "back":
            item = self._session.live.programme.item
            name = self._session.names.item_label(item) if item else ""
            button.say("speakers-step-back" if item else "speakers-step-back-to-none", name=name)
        else:
            whom = step.then or step.entry
            args = {"name": self._session.names.speaker(whom)} if whom and step.name != "end" else {}
            button.say(f"speakers-step-{step.name}", **args)

    def tell_course(self, button: ActButton, step: NextStep) -> None:
        """Name a step of the course on a button."""
        names, figure = self._session.names, self._session.app.speech.figure
        if step.subject is not None:
            button.say(f"step-decide-{step.subject}")
        elif step.kind == "floor" and step.request is not None:
            button.say("speakers-step-give", name=names.speaker(step.request))
        elif step.kind == "adopt" and len(step.texts) > 1:
            button.say("step-adopt-all", n=len(step.texts))
        elif step.texts:
            button.say(f"step-{step.kind}", number=figure(step.texts[0].number))
        elif step.blocks:
            button.say("step-paragraphs", n=len(step.blocks))
        elif step.kind == "open" and step.sitting is not None:
            button.say("step-open", sitting=names.sitting(step.sitting, inside=True))
        elif step.item is not None and step.kind in ("take-up", "turn-to", "finish", "debate"):
            button.say(f"step-{step.kind}", item=names.item_number(step.item))
        else:
            button.say(f"step-{step.kind}")

    # -- doing ---------------------------------------------------------------------------------------------

    def press(self, step: FloorStep, *, offer: Callable[[], object]) -> bool:
        """Do a step as the key of the next step does; return whether something was done or shown.

        A step with a key of its own is refused. ``offer`` lets the operator ask for the floor on somebody's
        behalf.
        """
        if has_own_key(step):
            self._session.faulted.emit(Refused("own-key"))
            return False
        return self.go_on(step, offer=offer)

    def go_on(self, step: FloorStep, *, offer: Callable[[], object]) -> bool:
        """Do a step whatever its key; return whether something was done or shown."""
        course = step.course
        if step.name == "back":
            self._session.live.look_at(None)
            return True
        if step.name != "course":
            return self._session.run(floor_acts.act_of(step, self._session.live.programme))
        return self.do(course, offer=offer)

    def do(self, course: NextStep, *, offer: Callable[[], object]) -> bool:
        """Do a step of the course, or show where it is done; return whether there was anything to do."""
        if course.kind == "debate":
            offer()
            return True
        if course.kind == "floor" and course.request is not None:
            step = FloorStep("give", course, course.request)
            return self._session.run(floor_acts.act_of(step, self._session.live.programme))
        if course.kind in _ELSEWHERE:
            panel, table, row = _ELSEWHERE[course.kind]
            self._session.mend_wanted.emit(panel, table, row(course))
            return True
        if course.kind == "report" and course.sitting is not None:
            return self._adopt_report(course.sitting.id)
        return self._session.run(act_of(course, self._session.live.programme))

    def _adopt_report(self, sitting_id: int) -> bool:
        """Adopt the report as it stands; if paragraphs are still to be decided on, show the first of them."""
        desk = self._session.desk
        paragraphs = desk.read(paragraphs_to_adopt)
        if self._session.do(decide, subject=Subject.REPORT, sitting_id=sitting_id, paragraphs=paragraphs):
            return True
        for block in desk.read(undecided_paragraphs)[:1]:
            self._session.mend_wanted.emit("report", "passage", block)
        return False
