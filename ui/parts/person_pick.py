"""Fields that find a person, possibly a new one, or a delegation by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic

from ui.look.speech import isolated, symbol
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.add_box import MOST, AddBox
from ui.widgets.rows.row_content import K, RowContent
from wgdesk.acts.delegations import add_person
from wgdesk.acts.helpers.argument_kinds import Gender, Honorific
from wgdesk.language_table import REPORTS
from wgdesk.phrasing.typed_titles import is_post
from wgdesk.reads.finders import delegation_finder, here_first, people_finder
from wgdesk.reads.values.roster import DelegationNow, PersonNow, Roster
from wgdesk.report.typed_names import typed_name
from wgdesk.words.finder import Finder
from wgdesk.words.guessed_gender import told_gender
from wgdesk.words.misplaced import belongs_to


class RosterPick(AddBox[K], Generic[K]):
    """Finds a person or delegation; ``picked`` carries its key. Subclasses define matches and choice."""

    picked: ValueSignal[int] = value_signal()

    def __init__(self, session: RecordSession, name: str, make: Callable[[Roster], Finder]) -> None:
        """``name``: phrase that names the field; ``make`` makes the finder on first use."""
        self._session, self._make = session, make
        self._finder: Finder | None = None
        super().__init__(session.app, name, self._matching, look="pick")
        self.chosen.connect(lambda key, _: self._take(key))
        session.live.roster_changed.connect(self._forget)

    def _forget(self) -> None:
        """Drop the finder when people or delegations change; the next search makes a new one."""
        self._finder = None

    @property
    def finder(self) -> Finder:
        """The finder, made on first use."""
        if self._finder is None:
            self._finder = self._make(self._session.live.roster)
        return self._finder

    def _matching(self, text: str) -> Sequence[RowContent[K]]:
        raise NotImplementedError

    def _take(self, key: K) -> None:
        raise NotImplementedError


_OFFICE = "office"


class PersonPick(RosterPick[int | str]):
    """Finds a person by name in any language or by delegation, or adds one with the name or office typed.

    ``picked`` carries the key of the person. The last two matches add a woman and a man of that name, the
    likelier first. If the name does not tell, Enter takes neither until an arrow key has chosen: verbs in the
    report agree with the gender, and a guess would be printed. Before them, the title of an office adds its
    holder without a name.
    """

    def __init__(self, session: RecordSession, name: str) -> None:
        """``name``: phrase that names the field."""
        super().__init__(session, name, people_finder)
        self.field.setMinimumWidth(1)  # Qt would reserve several times the width of the widest letter

    def _matching(self, text: str) -> Sequence[RowContent[int | str]]:
        people, say = self._session.live.roster.people, self._app.speech.say
        typed = typed_name(text)
        name, shown = typed.name, isolated(typed.name)
        found, gender = self.finder.find(name, MOST - 3), typed.gender or told_gender((name,))
        post = is_post(text)
        self.undecided = not found and not post and gender is None
        rows: list[RowContent[int | str]] = [self._row(people[key]) for key in found]
        if post:
            office = say("person-new-office", title=isolated(text.strip()))
            rows.append(RowContent(_OFFICE, office, icon="user-plus"))
        for one in (Gender.M, Gender.F) if gender == "m" else (Gender.F, Gender.M):
            rows.append(RowContent(one, say(f"person-new-{one}", name=shown), icon="user-plus"))
        return rows

    def _row(self, member: PersonNow) -> RowContent[int | str]:
        names = self._session.names
        parts = [] if member.person.by_office else [names.words(member.person.function)]
        if member.delegation_id is not None:
            parts.append(names.delegation(member.delegation_id))
        more = " · ".join(part for part in parts if part)
        return RowContent(member.id, names.person(member.id) or "–", more, icon="user")

    def _take(self, key: int | str) -> None:
        """Pick the person with a key; if it is a gender or stands for an office, add a new person."""
        made: int | None
        if key == _OFFICE:
            title, lang = self.field.text(), self._session.names.lang
            function = {belongs_to(title, lang, REPORTS) or lang: title}
            made = self._session.made(add_person, gender=None, name={}, function=function)
        elif isinstance(key, str):
            typed, lang = typed_name(self.field.text()), self._session.names.lang
            made = self._session.made(
                add_person,
                gender=Gender(key),
                name={belongs_to(typed.name, lang, REPORTS) or lang: typed.name},
                honorific=Honorific(typed.style) if typed.style else None,
            )
        else:
            made = key
        if made is not None:
            self.clear()
            self.picked.emit(made)


class DelegationPick(RosterPick[int]):
    """Finds a delegation by its name in any language or by its code; ``picked`` carries its key."""

    def __init__(self, session: RecordSession, name: str) -> None:
        """``name``: phrase that names the field."""
        super().__init__(session, name, delegation_finder)

    def _matching(self, text: str) -> Sequence[RowContent[int]]:
        rows, known = self._session.live.roster.delegations, self._session.live.attendance.known
        return [self._row(rows[key]) for key in here_first(self.finder, text, (), known, MOST, by_code=True)]

    def _row(self, delegation: DelegationNow) -> RowContent[int]:
        return RowContent(
            delegation.id, self._session.names.delegate(delegation), symbol(delegation.code), icon="flag"
        )

    def _take(self, key: int) -> None:
        self.clear()
        self.picked.emit(key)
