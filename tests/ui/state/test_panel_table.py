"""The table of panels: everything it names exists."""

from __future__ import annotations

from importlib import import_module

import pytest

from ui.parts.panel import BasePanel
from ui.state.panel_table import AT_SIDE, BY_NAME, PANELS, PanelSpec
from wgdesk.model.base import Base
from wgdesk.panel_rows import BY_ROW, ROWS, by_row, panel_of
from wgdesk.paths import resource
from wgdesk.rules.doubts import DOUBTABLE
from wgdesk.words.phrases import screen_phrases

EACH = pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)


def test_the_navigation_keeps_its_familiar_order() -> None:
    order = "sittings speakers panellists attendance deliberations recommendations documents report history"
    assert tuple(order.split()) == AT_SIDE
    assert [BY_NAME[name].keys for name in AT_SIDE] == [(f"Ctrl+{n}",) for n in range(1, 10)]
    assert (BY_NAME["meeting"].keys, BY_NAME["meeting"].action) == (("Ctrl+I",), "meeting")


@EACH
def test_the_class_of_each_panel_is_in_the_folder_of_its_name(panel: PanelSpec) -> None:
    assert issubclass(getattr(import_module(panel.module), panel.class_name), BasePanel)


@EACH
def test_each_panel_in_the_navigation_has_an_icon(panel: PanelSpec) -> None:
    assert bool(panel.icon) is panel.at_side
    if panel.icon:
        assert resource("icons", f"{panel.icon}.svg").is_file()


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_each_panel_has_a_name_of_its_own(lang: str) -> None:
    phrases = screen_phrases(lang)
    names = [phrases.say(panel.phrase) for panel in PANELS]
    assert len(set(names)) == len(names)


def test_every_panel_lists_its_tables() -> None:
    assert set(ROWS) == set(BY_NAME)


def test_the_table_of_every_doubt_is_assigned_to_a_panel() -> None:
    elsewhere = {table for table in DOUBTABLE if panel_of(table) == "meeting"}
    assert elsewhere <= set(ROWS["meeting"])


def test_only_tables_of_the_record_are_listed() -> None:
    named = {table for panel in PANELS for table in (*panel.rows, *panel.also)}
    assert named - set(Base.metadata.tables) == {"block"}
    assert all(set(panel.also).isdisjoint(panel.rows) for panel in PANELS)
    assert BY_ROW["agenda_item"] == "sittings"  # shown by the deliberations too


def test_each_table_is_searched_in_one_panel_only() -> None:
    with pytest.raises(ValueError, match="document are looked for in documents and in annexes"):
        by_row({**ROWS, "annexes": ("document",)})
