"""Files left beside a record by a killed program, or another one, are reported when it is opened."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.storage.torn import ahead, torn
from tests.ui.conftest import press
from tests.ui.hands import Key
from ui.look.speech import symbol
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.storage import draft_file
from wgdesk.storage.draft_file import Draft

pytestmark = pytest.mark.slow  # long: in the thorough run only


def opened(app: AppContext, path: Path, qtbot: QtBot) -> RecordWindow:
    window = RecordWindow(app, path)
    with qtbot.waitExposed(window):
        window.show()
    window.load()
    return window


def said(app: AppContext, key: str, **names: str) -> str:
    return app.speech.say(key, **{fact: symbol(name) for fact, name in names.items()})


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_files_left_by_a_torn_copy_are_reported(
    app: AppContext, record: Path, tmp_path: Path, qtbot: QtBot, lang: str
) -> None:
    app.change(language=lang)
    target = tmp_path / "copied.wgdesk"
    torn(record, target)
    window = opened(app, target, qtbot)
    assert window.panel.banner.text == said(app, "record-torn", kept="copied (as found).wgdesk")
    window.close()
    for key in ("record-ahead", "record-alone"):
        ahead(record, target, change="UPDATE meeting SET job_draft = 'V.26-1'")
        if key == "record-alone":
            Path(f"{target}-wal").unlink()
        window = opened(app, target, qtbot)
        names = {"second": "copied.wgdesk-wal", "kept": "copied (as found) 2.wgdesk"}
        assert window.panel.banner.text == said(app, key, **names)
        window.close()
    assert sorted(one.name for one in tmp_path.glob("copied (as found)*")) == [
        f"copied (as found){rest}" for rest in (" 2.wgdesk", " 2.wgdesk-wal", ".wgdesk", ".wgdesk-journal")
    ]


def test_a_foreign_journal_is_set_aside_and_reported(
    app: AppContext, record: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    shutil.copy(record, target := tmp_path / "copied.wgdesk")
    Path(f"{target}-journal").write_bytes(b"of something else")
    window = opened(app, target, qtbot)
    assert window.panel.banner.text == said(app, "record-foreign", kept="copied.wgdesk-journal (not used)")
    window.close()
    assert target.read_bytes() == record.read_bytes()
    assert (tmp_path / "copied.wgdesk-journal (not used)").read_bytes() == b"of something else"


def test_drafts_are_offered_in_the_same_banner(
    app: AppContext, record: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "copied.wgdesk"
    torn(record, target)
    draft_file.write(draft_file.beside(target), [Draft("", "1", "x", "", "x", "speakers", "typed")])
    window = opened(app, target, qtbot)
    assert window.panel.banner.text == said(app, "record-torn", kept="copied (as found).wgdesk")
    offer = window.focusWidget()
    assert offer is not None
    assert window.panel.banner.isAncestorOf(offer)
    press(offer, Key.Key_Space)
    assert window.bar.drafts.isVisible()
