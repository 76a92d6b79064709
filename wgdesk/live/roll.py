"""The roll of a sitting: participants list by list in the order of the report, present or not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from wgdesk.language_table import COMMON, REPORTS, nearest
from wgdesk.live.meeting_reads import MeetingReads
from wgdesk.phrasing.pack import pack_class
from wgdesk.reads.values.attendance import AttendanceListNow
from wgdesk.reads.values.programme import SittingNow
from wgdesk.reads.values.roster import DelegationNow
from wgdesk.rules.attendance import LISTS, ORGANIZATIONS
from wgdesk.rules.options import Options

# The groups counted at the head of the panel: parties; other States, the European Union and
# associate members; organizations.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "parties": ("states", "parties"),
    "observers": ("signatories", "non_signatories", "reio", "associate_member"),
    "organizations": ORGANIZATIONS,
}
# The settings of a list for which none are recorded.
_UNSAID = AttendanceListNow(id=0, category="", is_open=False, as_entered=False, unnamed=0)


@dataclass(frozen=True)
class RollSection:
    """A list of the report with its members, and the number of those recorded as present."""

    name: str
    members: tuple[DelegationNow, ...]
    present: int
    state: AttendanceListNow


class Roll:
    """The roll of one sitting. With ``sitting`` None there is no sitting, and nobody can be present."""

    def __init__(self, live: MeetingReads, sitting: SittingNow | None, lang: str) -> None:
        """Build the roll; ``lang``: language of the names, which are sorted as in its report."""
        self.sitting, self.delegations = sitting, live.roster.delegations
        self.options = Options(live.programme.options)
        attendance = live.attendance
        self.registered = attendance.registered
        self.here: Mapping[int, bool] = attendance.at(sitting.id) if sitting else {}
        # Those who only asked for the floor are shown, but count neither as present nor as taking part.
        self.assumed: Mapping[int, bool] = attendance.assumed_at(sitting.id) if sitting else {}
        came = frozenset().union(*attendance.present.values(), *attendance.assumed.values())
        self.sections = _sections(
            (one for one in self.delegations.values() if one.id in self.registered or one.id in came),
            self.here,
            attendance.lists,
            collation(lang, self.options),
            lang,
        )
        self.before = _before(live, sitting)

    def state_of(self, key: int) -> Literal["missing", "assumed", "present", "online"]:
        """Return what is known of a delegation's presence at the sitting."""
        if key in self.here:
            return "online" if self.here[key] else "present"
        return "assumed" if key in self.assumed else "missing"

    @property
    def members(self) -> tuple[DelegationNow, ...]:
        """All who take part in the meeting, in order."""
        return tuple(one for section in self.sections for one in section.members)

    @property
    def missing(self) -> tuple[DelegationNow, ...]:
        """Those who are registered but neither recorded nor assumed as present at this sitting."""
        there = {**self.here, **self.assumed}
        return tuple(one for one in self.members if one.id in self.registered and one.id not in there)

    @property
    def unregistered(self) -> tuple[int, ...]:
        """The keys of those present at this sitting who are not registered for the meeting."""
        return tuple(one.id for one in self.members if one.id in self.here and one.id not in self.registered)

    @property
    def returning(self) -> Mapping[int, bool]:
        """Those present at the sitting before but not recorded here yet: key -> whether online."""
        return {key: online for key, online in self.before.items() if key not in self.here}

    def counted(self, group: str) -> tuple[int, int]:
        """Return how many members of a group of ``GROUPS`` are present, and how many take part."""
        of = [section for section in self.sections if section.name in GROUPS[group]]
        return sum(section.present for section in of), sum(len(section.members) for section in of)


def listed(one: DelegationNow, lang: str) -> str:
    """Return a delegation's name as in lists: in ``lang``, else COMMON, else any language, else its code."""
    forms = one.name.get(lang) or one.name.get(COMMON) or (one.name.forms or (None,))[0]
    return forms.listed if forms else one.code


def collation(lang: str, options: Options) -> Callable[[str], Any]:
    """Return the function that gives sort keys as in lists of the report in a language."""
    return pack_class(nearest(lang, REPORTS)).collation(options)


def _sections(
    members: Iterable[DelegationNow],
    here: Mapping[int, bool],
    states: Mapping[str, AttendanceListNow],
    key: Callable[[str], Any],
    lang: str,
) -> tuple[RollSection, ...]:
    by_list: dict[str, list[DelegationNow]] = {}
    for one in members:
        by_list.setdefault(one.listed_in, []).append(one)
    made = []
    for name in LISTS:
        if name in by_list:
            state = states.get(name, _UNSAID)
            found = by_list[name]
            if not state.as_entered:
                found.sort(key=lambda one: key(listed(one, lang)))
            made.append(RollSection(name, tuple(found), sum(one.id in here for one in found), state))
    return tuple(made)


def _before(live: MeetingReads, sitting: SittingNow | None) -> Mapping[int, bool]:
    """Return the presence at the last earlier sitting with any recorded: key -> whether online."""
    known = [one.id for one in live.programme.sittings]
    at = known.index(sitting.id) if sitting is not None and sitting.id in known else 0
    for key in reversed(known[:at]):
        if live.attendance.at(key):
            return live.attendance.at(key)
    return {}
