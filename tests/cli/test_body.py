"""``wgdesk body``: is the file of a body good, and if not, where and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from wgdesk.cli.command_line import BAD, DONE, main
from wgdesk.paths import resource


@pytest.mark.parametrize(("lang", "title"), [("en", "Commission on Narcotic Drugs"), ("ar", "لجنة المخدرات")])
def test_a_good_file_is_named(
    lang: str, title: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WGDESK_LANG", lang)
    assert main(["body", str(resource("bodies", "cnd.toml"))]) == DONE
    assert title in capsys.readouterr().out


def test_faults_are_told_with_file_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WGDESK_LANG", "en")
    file = tmp_path / "rivers.toml"
    file.write_text(
        '[title]\nen = "Rivers"\n\n[options]\nterm_chair = "boss"\nterm_even = "session"\n', "utf-8"
    )
    assert main(["body", str(file)]) == BAD
    told = capsys.readouterr().err.splitlines()
    assert told[0].startswith("rivers.toml:5: ")
    assert told[1] == "rivers.toml:6: Unknown key “term_even”. Did you mean “term_event”?"
