"""Without a screen the program says so instead of letting Qt abort."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from tests.programs import run_program
from ui.program.screen_there import screen_there

ROOT = Path(__file__).resolve().parents[2]
NOWHERE = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")


@linux
@pytest.mark.parametrize("arguments", [[], ["record.wgdesk"], ["open", "record.wgdesk"]])
@pytest.mark.parametrize(("lang", "words"), [("en", "There is no screen"), ("ar", "لا توجد هنا شاشة")])
def test_without_a_screen_it_names_the_commands_that_need_none(
    arguments: list[str], lang: str, words: str
) -> None:
    done = run_program(
        [sys.executable, "-m", "ui.app", *arguments],
        cwd=ROOT,
        env={**os.environ, **NOWHERE, "WGDESK_LANG": lang},
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 2
    assert words in done.stderr
    assert "report, check, export" in done.stderr
    assert "open" not in done.stderr.split(":")[1]
    assert "Traceback" not in done.stderr


@linux
def test_a_screen_exists_if_a_server_listens(tmp_path: Path) -> None:
    assert not screen_there({})
    assert not screen_there({"DISPLAY": ":4077"})
    assert not screen_there({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert screen_there({"QT_QPA_PLATFORM": "offscreen"})
    assert screen_there({"DISPLAY": "elsewhere:0"})
    (tmp_path / "wayland-7").touch()
    assert screen_there({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X4077")
        server.listen()
        assert screen_there({"DISPLAY": ":4077.0"})
