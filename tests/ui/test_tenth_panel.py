"""Adding a panel takes a line in the table, a folder and phrases, and nothing else.

Two are added to a copy of the program: a tenth with a key, which takes over the search for documents, and
an eleventh for which no key is left.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from shutil import copyfile, copytree
from typing import Any

import pytest

from tests.programs import run_program
from tests.ui.conftest import bare
from ui.state.panel_table import AT_SIDE, BY_NAME
from wgdesk import paths

HOUSE = Path(paths.__file__).parents[1]
LINES = """
    PanelSpec("annexes", "paperclip", ("Ctrl+Shift+X",)),
    PanelSpec("spares", "copy", ()),
"""
DOCUMENTS = '"documents": ("document",),'
ROWS = """
    "annexes": ("document",),
    "spares": (),
"""
PANEL = '''
from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from ui.parts.list_panel import ListPanel
from ui.widgets.boxes import column
from ui.widgets.rows.row_content import RowContent
from wgdesk.acts.outcome import add_document
from wgdesk.reads.queries.outcome import outcome


class {name}Panel(ListPanel):
    """The documents, as annexes."""

    NAME = "annexes"
    READS = (outcome,)
    ADDS = add_document

    def read(self) -> Sequence[RowContent[int]]:
        """Return the documents by their symbols."""
        found = self.session.desk.read(outcome).documents
        return [RowContent(one.id, one.symbol or "-") for one in found]

    def make_form(self) -> QVBoxLayout:
        """Nothing can be changed."""
        return column(self.app, 0)

    def show_row(self, key: int) -> None:
        """There is nothing to show."""
'''
PHRASES = """
key-panel-annexes = {annexes}
key-panel-spares = {spares}
annexes-title = {annexes}
annexes-add = {annexes}
annexes-empty-title = {annexes}
annexes-empty-text = {annexes}
"""
WORDS = {
    "ar": {"annexes": "المرفقات", "spares": "احتياط"},
    "en": {"annexes": "Annexes", "spares": "Spares"},
}


def built(folder: Path) -> Path:
    """Return a copy of the program with the two panels, added as CONTRIBUTING says."""
    for part in ("ui", "wgdesk", "resources"):
        copytree(HOUSE / part, folder / part)
    table = folder / "ui/state/panel_table.py"
    text = table.read_text("utf-8")
    changed = text.replace('("Ctrl+7",)', '("Ctrl+7",), also=("document",)')
    changed = changed.replace('\n    PanelSpec("meeting",', f'{LINES}    PanelSpec("meeting",')
    assert changed.count("PanelSpec(") == text.count("PanelSpec(") + 2
    assert changed.count('also=("document",)') == text.count('also=("document",)') + 1
    table.write_text(changed, "utf-8")
    tables = folder / "wgdesk/panel_rows.py"
    text = tables.read_text("utf-8")
    assert DOCUMENTS in text
    tables.write_text(text.replace(DOCUMENTS, f'"documents": (),\n{ROWS}'), "utf-8")
    for name in ("annexes", "spares"):
        panel = folder / "ui/panels" / name
        panel.mkdir()
        (panel / "__init__.py").write_text('"""A panel of the tests."""\n', "utf-8")
        source = PANEL.replace("{name}", name.capitalize())
        (panel / f"{name}_panel.py").write_text(source, "utf-8")
    for lang, words in WORDS.items():
        (folder / f"resources/languages/{lang}/screen/annexes.ftl").write_text(
            PHRASES.format(**words), "utf-8"
        )
    return folder


@pytest.fixture(scope="module")
def seen(demonstration: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What was found in a window of that program."""
    folder = tmp_path_factory.mktemp("house with a tenth panel")
    record, settings = folder / "record.wgdesk", folder / "settings"
    copyfile(demonstration, record)
    settings.mkdir()
    house = built(folder / "house")
    script = Path(__file__).with_name("tenth_panel_window.py")
    environ = {
        **os.environ,
        **{"PYTHONPATH": str(house), "QT_QPA_PLATFORM": "offscreen"},
        **{"WGDESK_CONFIG": str(settings), "WGDESK_DATA": str(settings)},
    }
    command = [sys.executable, "-P", str(script), str(record), str(settings)]
    run = run_program(command, cwd=house, env=environ, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def test_added_panels_come_last_in_the_navigation(seen: Any) -> None:
    side = seen["side"]
    assert list(side["ar"]) == [*AT_SIDE, "annexes", "spares"]
    for lang, words in WORDS.items():
        assert {name: side[lang][name] for name in words} == words
    assert (side["icons"]["annexes"], side["icons"]["spares"]) == ("paperclip", "copy")
    assert side["drawn"] == list(side["ar"])
    assert side["caps"] == {
        **{name: f"Ctrl+{n}" for n, name in enumerate(AT_SIDE, start=1)},
        **{"annexes": "Ctrl+Shift+X", "spares": ""},
    }


@pytest.mark.sampled
def test_the_key_of_an_added_panel_brings_it_to_the_front(seen: Any) -> None:
    keys = seen["keys"]
    assert keys["imported before"] is False
    assert (keys["own key"], keys["pointed at"]) == ("annexes", ["annexes"])


def test_the_sheet_of_keys_lists_both_added_panels(seen: Any) -> None:
    sheet = seen["keys"]["sheet"]
    assert sheet["panel-annexes"] == ["Annexes", "Ctrl+Shift+X"]
    assert sheet["panel-spares"] == ["Spares", ""]
    assert sheet["panel-history"][1] == "Ctrl+9"


def test_the_user_can_give_a_key_to_a_panel_that_has_none(seen: Any) -> None:
    keys = seen["keys"]
    chosen, told = keys["taken"]
    assert chosen == {}
    assert "Meetings and items" in bare(told)
    assert keys["given"] == {"panel-spares": "Ctrl+Shift+Y"}
    assert keys["given key"] == "spares"


def test_a_search_result_from_its_table_leads_there(seen: Any) -> None:
    found, document = seen["search"], seen["document"]
    assert found["hit"] == ["documents", document]
    assert found["in front"] == ["annexes", document]
    assert found["key"] == "Ctrl Shift X"


def test_an_act_of_the_history_on_its_table_leads_there(seen: Any) -> None:
    assert seen["history"] == ["annexes", seen["document"]]


def test_a_finding_on_its_table_leads_there_and_says_so(seen: Any) -> None:
    found = seen["finding"]
    assert found["in front"] == ["annexes", seen["document"]]
    assert bare(found["said"]).split(" · ")[-1] == "Annexes"


def test_the_panel_used_last_is_kept_and_opened_first(seen: Any) -> None:
    assert (seen["closed"], seen["setting"], seen["again"]) == (True, "annexes", "annexes")
    assert "annexes" not in BY_NAME  # this program itself is unchanged
