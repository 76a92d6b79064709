"""The fields of a point on who made it, which groups were among them and at which meetings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import bare
from tests.ui.hands import Hands, hands
from ui.panels.deliberations.deliberations_panel import DeliberationsPanel
from wgdesk.acts.helpers.argument_kinds import Adverb, PointForm, PointNoun, Quantifier, Voice
from wgdesk.acts.outcome import add_point
from wgdesk.acts.panellists import set_up_panel
from wgdesk.acts.programme import add_item
from wgdesk.reads.values.outcome import PointNow

__all__ = ["hands"]

Key = Qt.Key


@pytest.fixture
def panel(hands: Hands) -> DeliberationsPanel:
    """The panel on a new point of an item of its own."""
    item = hands.desk.do(add_item, title={"ar": "بند للاختبار", "en": "Item of the test"})
    key = hands.desk.do(add_point, item_id=item, verb={"ar": "شدد"}, said={"ar": "على الأول"})
    made: DeliberationsPanel = hands.open("deliberations")
    made.go_to("point", key)
    hands.settle()
    return made


def point(hands: Hands, panel: DeliberationsPanel) -> PointNow:
    hands.settle()
    return next(one for one in hands.outcome.points if one.item_id == panel.item.item_id)


def test_somebody_by_role_is_not_counted(hands: Hands, panel: DeliberationsPanel) -> None:
    makers = panel._makers
    assert panel._how_many.isVisible()
    assert not makers.person.isVisible()
    makers.voice.setCurrentIndex(makers.voice.findData(Voice.SECRETARIAT))
    makers.voice.picked.emit(Voice.SECRETARIAT)
    assert point(hands, panel).voice == Voice.SECRETARIAT
    assert not panel._how_many.isVisible()
    assert not makers.groups.isVisible()
    makers.voice.picked.emit(Voice.OFFICIAL)
    hands.settle()
    assert makers.person.isVisible()
    someone = next(iter(hands.live.roster.people))
    makers.person.search.picked.emit(someone)
    assert point(hands, panel).person_id == someone
    assert makers.person.key == someone


@pytest.mark.sampled
def test_the_panel_on_which_a_point_was_made_is_kept_and_shown(
    hands: Hands, panel: DeliberationsPanel
) -> None:
    makers = panel._makers
    assert not makers.panel.isVisible()
    made = hands.desk.do(set_up_panel, item_id=panel.item.item_id, title={"ar": "الآفاق"})
    hands.settle()
    assert makers.panel.isVisible()
    assert [key for _, key in makers.panel._offered] == [None, made]
    makers.panel.picked.emit(made)
    assert point(hands, panel).panel_id == made
    assert makers.panel.key == made


@pytest.mark.sampled
def test_groups_and_meetings_are_kept_and_shown(hands: Hands, panel: DeliberationsPanel) -> None:
    makers = panel._makers
    makers.groups.setValue(2)
    assert point(hands, panel).groups == 2
    words, first = makers.meetings._offered[2]
    assert "الأولى" in bare(words)
    makers.meetings.picked.emit(first)
    assert (point(hands, panel).sitting_id, point(hands, panel).at_sittings) == (first, False)
    _, every = makers.meetings._offered[1]
    makers.meetings.picked.emit(every)
    assert (point(hands, panel).sitting_id, point(hands, panel).at_sittings) == (None, True)
    assert makers.meetings.key == every
    makers.meetings.picked.emit(None)
    assert (point(hands, panel).sitting_id, point(hands, panel).at_sittings) == (None, False)


@pytest.mark.sampled
def test_regional_groups_before_the_speakers_are_kept_and_shown(
    hands: Hands, panel: DeliberationsPanel
) -> None:
    makers = panel._makers
    assert makers.joined.isVisible()
    assert makers.joined.value == "none"
    makers.joined.picked.emit("several")
    assert point(hands, panel).joined_groups == Quantifier.SEVERAL
    assert makers.joined.value == "several"
    makers.joined.picked.emit("none")
    assert point(hands, panel).joined_groups is None
    makers.voice.picked.emit(Voice.GROUPS)
    hands.settle()
    assert not makers.joined.isVisible()


@pytest.mark.parametrize("voice", [Voice.GROUPS, Voice.STATE_GROUPS, Voice.ENTITIES])
def test_those_of_another_kind_are_counted_and_have_no_groups_among_them(
    hands: Hands, panel: DeliberationsPanel, voice: Voice
) -> None:
    makers = panel._makers
    makers.voice.picked.emit(voice)
    assert point(hands, panel).voice == voice
    assert panel._how_many.isVisible()
    assert not makers.groups.isVisible()


def test_how_many_were_in_a_group_is_kept_and_shown(hands: Hands, panel: DeliberationsPanel) -> None:
    makers = panel._makers
    assert not makers.members.isVisible()
    makers.voice.picked.emit(Voice.STATE_GROUPS)
    hands.settle()
    assert makers.members.isVisible()
    makers.members.setValue(31)
    assert point(hands, panel).group_size == 31
    assert makers.members.value() == 31


def test_a_group_by_name_is_kept_and_shown(hands: Hands, panel: DeliberationsPanel) -> None:
    makers = panel._makers
    assert makers.group.isVisible()
    _, group = makers.group._offered[1]
    makers.voice.picked.emit(Voice.GROUP)
    makers.group.picked.emit(group)
    assert (point(hands, panel).voice, point(hands, panel).grouping_id) == (Voice.GROUP, group)
    assert makers.group.isVisible()
    assert makers.group.key == group
    assert not panel._how_many.isVisible()
    makers.voice.picked.emit(Voice.CHAIR)
    hands.settle()
    assert not makers.group.isVisible()


def test_a_text_printed_as_it_is_has_none_of_them(hands: Hands, panel: DeliberationsPanel) -> None:
    panel._edit(form=PointForm.FREE)
    hands.settle()
    makers = panel._makers
    for field in (makers.voice, makers.person, makers.groups, makers.meetings):
        assert not field.isVisible()
    panel._edit(form=PointForm.QUESTION)
    hands.settle()
    assert makers.meetings.isVisible()
    assert not makers.voice.isVisible()


def test_who_is_asked_comes_before_the_verb_of_an_appeal(hands: Hands, panel: DeliberationsPanel) -> None:
    asked, makers = panel._asked, panel._makers
    assert not asked.isVisible()
    makers.voice.picked.emit(Voice.ENTITY)
    hands.settle()
    assert makers.maker.isVisible()
    assert not asked.isVisible()
    panel._edit(form=PointForm.APPEAL)
    hands.settle()
    assert asked.isVisible()
    assert not makers.maker.isVisible()
    panel.enter_form()
    asked.enter("ar")
    assert hands.focus.accessibleName() == "الجهة المطلوب إليها · العربية"
    hands.type("الدول")
    hands.hit(Key.Key_Tab)
    assert hands.focus is asked.fields["en"].field
    hands.hit(Key.Key_Tab)
    assert hands.focus is panel._verb.fields["ar"].field
    assert point(hands, panel).maker.get("ar") == "الدول"
    assert bare(panel.list.model().index(0, 0).data()).startswith("الدول شدد")
    panel._edit(form=None)
    hands.settle()
    assert not asked.isVisible()
    assert makers.maker.fields["ar"].text == "الدول"


def test_what_was_said_may_be_a_thing(hands: Hands, panel: DeliberationsPanel) -> None:
    assert not panel._of_noun.isVisible()
    panel._edit(form=PointForm.NOTED)
    hands.settle()
    assert panel._of_noun.isVisible()
    panel._of_noun.click()
    assert point(hands, panel).of_noun
    panel._edit(form=PointForm.VIEW)  # the view was expressed that: always a clause
    hands.settle()
    assert not panel._of_noun.isVisible()


@pytest.mark.sampled
def test_regional_groups_may_speak_through_representatives(hands: Hands, panel: DeliberationsPanel) -> None:
    makers = panel._makers
    assert not makers.through.isVisible()
    makers.voice.picked.emit(Voice.GROUPS)
    hands.settle()
    assert makers.through.isVisible()
    makers.through.click()
    assert point(hands, panel).noun == PointNoun.REPRESENTATIVES
    makers.through.click()
    assert point(hands, panel).noun is None


@pytest.mark.sampled
def test_what_speakers_are_called_is_kept_and_shown(hands: Hands, panel: DeliberationsPanel) -> None:
    makers = panel._makers
    assert makers.noun.value == "none"
    assert panel._delegations.isVisible()
    makers.noun.picked.emit("member_states")
    assert point(hands, panel).noun == PointNoun.MEMBER_STATES
    assert makers.noun.value == "member_states"
    assert not panel._delegations.isVisible()
    makers.noun.picked.emit("none")
    assert point(hands, panel).noun is None
    makers.voice.picked.emit(Voice.CHAIR)
    hands.settle()
    assert not makers.noun.isVisible()


@pytest.mark.sampled
def test_an_adverb_is_kept_and_shown_also_without_speakers(hands: Hands, panel: DeliberationsPanel) -> None:
    makers = panel._makers
    panel._way.picked.emit(PointForm.CONCERN)
    hands.settle()
    assert makers.adverb.isVisible()
    makers.adverb.picked.emit("strongly")
    assert point(hands, panel).adverb == Adverb.STRONGLY
    assert makers.adverb.value == "strongly"
    makers.adverb.picked.emit("none")
    assert point(hands, panel).adverb is None
    panel._way.picked.emit(PointForm.FREE)
    hands.settle()
    assert not makers.adverb.isVisible()
