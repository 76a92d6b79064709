"""Names of delegations, people, items, sittings and panels, as the screen shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.look.speech import Speech, isolated, symbol
from ui.state.app_context import AppContext
from wgdesk.language_table import COMMON
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow
from wgdesk.reads.values.roster import DelegationNow, Roster
from wgdesk.reads.values.words import Words
from wgdesk.rules.options import Options
from wgdesk.rules.outline import is_own, section_of
from wgdesk.rules.sitting_numbers import told_number

if TYPE_CHECKING:
    from ui.state.live_state import LiveState
    from wgdesk.reads.values.meeting import OutlineSectionNow
    from wgdesk.reads.values.outcome import PanelNow


def sitting_named(speech: Speech, programme: Programme, sitting: SittingNow, *, inside: bool = False) -> str:
    """Return "Third sitting", with the number of the report, or "third sitting" inside a sentence.

    The organizational sitting beside the session has no number if there is only one.
    """
    told = told_number(sitting, programme.sittings, Options(programme.options))
    if not told.n:
        return speech.say("sitting-name-organizational-inside" if inside else "sitting-name-organizational")
    ordinal = speech.ordinal(told.n, "sitting")
    key = "sitting-name-organizational-nth" if told.organizing else "sitting-name"
    return speech.say(key, ordinal=ordinal if inside else ordinal.capitalize())


class ScreenNames:
    """Names in the language that the user chose for names.

    If a name is missing in that language, English is used, else any other language.
    """

    def __init__(self, app: AppContext, live: LiveState, aside: Speech | None = None) -> None:
        """``aside``: another language instead, for a screen that shows two."""
        self._app, self._live, self._aside = app, live, aside
        self._codes: tuple[Roster | None, dict[str, DelegationNow]] = (None, {})

    @property
    def lang(self) -> str:
        """The language that the user chose for names, or the screen's own."""
        return self._aside.lang if self._aside is not None else self._app.settings.names_lang

    @property
    def _speech(self) -> Speech:
        return self._aside or self._app.speech

    def words(self, words: Words) -> str:
        """Return a text of the record, isolated; empty if there is none in any language."""
        found = words.get(self.lang) or words.get(COMMON) or next((text for _, text in words.texts), "")
        return isolated(found) if found else ""

    # -- delegations and people ----------------------------------------------------------------------------

    def delegate(self, delegation: DelegationNow) -> str:
        """Return a delegation's name as used in running text, without an article."""
        forms = (
            delegation.name.get(self.lang)
            or delegation.name.get(COMMON)
            or (delegation.name.forms or (None,))[0]
        )
        return isolated(forms.running) if forms else symbol(delegation.code)

    def delegation(self, delegation_id: int | None) -> str:
        """Return a delegation's name; a dash if it no longer exists."""
        delegation = self._live.roster.delegations.get(delegation_id or 0)
        return self.delegate(delegation) if delegation else "–"

    def by_code(self, code: str) -> str:
        """Return the name of the delegation with a code; empty if there is none."""
        if self._codes[0] is not self._live.roster:
            roster = self._live.roster
            self._codes = (roster, {one.code: one for one in roster.delegations.values()})
        delegation = self._codes[1].get(code)
        return self.delegate(delegation) if delegation else ""

    def group(self, grouping_id: int | None) -> str:
        """Return a group's name; empty if there is no such group."""
        group = self._live.roster.groups.get(grouping_id or 0)
        return (self.words(group.name) or symbol(group.code)) if group else ""

    def person(self, person_id: int | None) -> str:
        """Return a person's name; empty if there is no such person."""
        member = self._live.roster.people.get(person_id or 0)
        if member is not None and member.person.awaited:
            return self.delegation(member.delegation_id)  # a State that has not named its officer yet
        return self.words(member.person.called) if member else ""

    def speaker(self, request: RequestNow) -> str:
        """Return the name for a request: delegation, else person, else guest, else the Secretariat."""
        if request.delegation_id is not None:
            return self.delegation(request.delegation_id)
        if request.person_id is not None:
            return self.person(request.person_id) or "–"
        return isolated(request.guest) if request.guest else self._speech.say("speaker-secretariat")

    def list_of(self, delegation_id: int | None) -> str:
        """Return the attendance list of a delegation, from ``rules.attendance.LISTS``; empty if unknown."""
        delegation = self._live.roster.delegations.get(delegation_id or 0)
        return delegation.listed_in if delegation else ""

    def meeting(self) -> str:
        """Return "Working Group on ... – ninth meeting", or that there is no meeting yet."""
        speech = self._speech
        if not self._live.ready:
            return speech.say("no-meeting-name")
        programme = self._live.programme
        words = programme.texts.get("body_full") or programme.texts.get("body_short") or Words()
        body = words.get(speech.lang) or next((text for _, text in words.texts), "–")
        if programme.ordinal is None:
            return speech.say("meeting-name-of-year", body=body, year=speech.figure(programme.first_day.year))
        return speech.say("meeting-name", body=body, ordinal=speech.ordinal(programme.ordinal))

    # -- sittings and items --------------------------------------------------------------------------------

    def sitting(self, sitting: SittingNow, *, inside: bool = False) -> str:
        """Return "Third sitting" or, with ``inside``, "third sitting" for the middle of a sentence.

        Its number is that of ``sitting_named``.
        """
        return sitting_named(self._speech, self._live.programme, sitting, inside=inside)

    def section(self, section: OutlineSectionNow) -> str:
        """Return the heading of a section of the report: the record's own if there is one, else the usual."""
        return self.words(section.heading) or self.section_kind(section.kind)

    def section_kind(self, kind: str) -> str:
        """Return the usual heading of a section, also of the closing of the session; "own" for users' own.

        For points that stand before the sentences of a section it says so.
        """
        if section_of(kind) != kind:
            return self.before_section(self.section_kind(section_of(kind)))
        return self._speech.say(f"outline-{'own' if is_own(kind) else kind.replace('_', '-')}")

    def before_section(self, section: str) -> str:
        """Return what the place before the sentences of a section is called."""
        return self._speech.say("outline-before", section=section)

    def panel_kind(self, panel: PanelNow) -> str:
        """Return what a panel is called: "Round table"."""
        return self._speech.say(f"panellists-kind-{panel.kind.replace('_', '-')}")

    def recommendation(self, number: int) -> str:
        """Return "Recommendation 3"; a withdrawn one or one not agreed has no number (0)."""
        if not number:
            return self._speech.say("recommendation-unnumbered")
        return self._speech.say("recommendation-number", number=self._speech.figure(number))

    def item_label(self, item: ItemNow) -> str:
        """Return "Item 3(a)"."""
        return self._speech.say("item-label", label=self.item_number(item))

    def item_number(self, item: ItemNow) -> str:
        """Return "3(a)"; in Arabic with the letter that Arabic reports use."""
        return self._speech.item_number(item.label)

    def item_title(self, item: ItemNow) -> str:
        """Return the short title of an item, else the official one; empty if it has none."""
        return self.words(item.short) or self.words(item.title)

    def item(self, item: ItemNow) -> str:
        """Return "Item 3 · Short title"."""
        title = self.item_title(item)
        return f"{self.item_label(item)} · {title}" if title else self.item_label(item)
