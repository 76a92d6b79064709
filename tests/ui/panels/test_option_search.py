"""The page of the report's options: its subjects, and the search in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import press
from tests.ui.meeting_room import page, panel
from ui.panels.meeting.meeting_panel import MeetingPanel
from ui.panels.meeting.option_subjects import option_subjects
from ui.panels.meeting.options_page import OptionsPage
from ui.state.app_context import AppContext
from wgdesk.language_table import INTERFACES
from wgdesk.rules.option_kinds import OptionGroup
from wgdesk.rules.options import OPTION_GROUPS, OPTIONS
from wgdesk.words.phrases import screen_phrases

__all__ = ["panel"]


@pytest.fixture
def options(app: AppContext, panel: MeetingPanel) -> OptionsPage:
    app.change(language="en")
    return page(panel, "options", OptionsPage)


def shown(options: OptionsPage) -> set[str]:
    return {name for name, field in options.fields.items() if field.isVisible()}


def test_every_option_of_the_report_has_one_subject() -> None:
    subjects = option_subjects()
    placed = [name for names in subjects.values() for name in names]
    assert sorted(placed) == sorted(OPTION_GROUPS[OptionGroup.REPORT])
    assert subjects["languages"] >= ("digits_ar",)
    for lang in INTERFACES:
        known = screen_phrases(lang)
        assert [name for name in subjects if f"options-{name}" not in known] == []


def test_words_leave_the_options_that_have_them_in_name_value_or_heading(options: OptionsPage) -> None:
    every = shown(options)
    assert every == {name for name in OPTIONS if name in options.fields}
    options.words.setText("same meeting")
    assert shown(options) == {"sitting_also", "sitting_same"}
    options.words.setText("documents")
    assert shown(options) >= {"documents_where", "one_document", "documents_before"}
    assert "sitting_day" not in shown(options)
    options.words.setText("documents zzz")
    assert shown(options) == set()
    assert options.none.isVisible()
    press(options.words, Qt.Key.Key_Escape)
    assert (options.words.text(), shown(options)) == ("", every)
    assert not options.none.isVisible()


def test_who_is_led_to_an_option_sees_it_though_a_search_hid_it(
    options: OptionsPage, panel: MeetingPanel
) -> None:
    options.words.setText("documents")
    panel.go_to("meeting.bureau_form", None)
    assert "bureau_form" in shown(options)
    assert panel.window().focusWidget() is options.fields["bureau_form"]
