"""Settings are written atomically, read strictly, and never prevent a start."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.settings import (
    CHOICES,
    FILE,
    LARGEST,
    MOST_RECENT,
    SET_ASIDE,
    SMALLEST,
    Recent,
    Settings,
    load,
    save,
)

NOW = datetime(2026, 10, 5, 8, 0, tzinfo=UTC)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
ANY = st.builds(
    Settings,
    **{name: st.sampled_from(values) for name, values in CHOICES.items()},
    scale=st.integers(SMALLEST, LARGEST),
    export_folder=TEXT,
    recent=st.lists(
        st.builds(Recent, TEXT, st.datetimes(timezones=st.just(UTC)).map(datetime.isoformat), TEXT),
        max_size=3,
    ).map(tuple),
)


def test_a_first_start_has_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path) == (Settings(), None)


def test_a_renamed_panel_is_still_found_by_its_old_name(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("panel = 'panel'\n[keys]\npanel-panel = 'F3'\nundo = 'F4'\n", "utf-8")
    settings, aside = load(tmp_path)
    assert (settings.panel, aside) == ("panellists", None)
    assert settings.keys == {"panel-panellists": "F3", "undo": "F4"}


@given(settings=ANY)
def test_saved_settings_are_read_again(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    folder = tmp_path_factory.mktemp("settings")
    save(settings, folder)
    assert load(folder) == (settings, None)
    assert [path.name for path in folder.iterdir()] == [FILE]


@pytest.mark.parametrize(
    "text",
    [
        "language = ",
        "language = 'xx'",
        "scale = 79",
        "scale = true",
        "scale = 100.0",
        "export_folder = 3",
        "recent = 'x'",
        "scale = " + "[" * 20_000,
        "scale = " + "1" * 5_000,
        "recent = [{path = 'x'}]",
        "recent = [{path = 'x', opened = 'yesterday'}]",
        "recent = [{path = 'x', opened = '2026-10-05T08:00:00'}]",  # without a time zone
        "recent = [{path = 'x', opened = '2026-10-05T08:00:00+00:00', more = 1}]",
    ],
)
def test_a_bad_file_is_put_aside(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    settings, aside = load(tmp_path)
    assert settings == Settings()
    assert aside == tmp_path / SET_ASIDE
    assert aside.read_text() == text
    assert load(tmp_path) == (Settings(), None)


def test_a_file_that_is_not_text_is_put_aside(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\xff\xfe\x00")
    assert load(tmp_path)[1] == tmp_path / SET_ASIDE


def test_a_byte_order_mark_is_ignored(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("theme = 'dark'\n", "utf-8-sig")
    assert load(tmp_path) == (Settings(theme="dark"), None)


def test_a_record_with_an_undecodable_name_is_found_again(tmp_path: Path) -> None:
    settings = Settings().opened(tmp_path / os.fsdecode(b"\xff.wgdesk"), NOW, "x")
    save(settings, tmp_path)
    assert load(tmp_path) == (settings, None)


def test_settings_of_a_newer_version_are_ignored(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("theme = 'dark'\nhologram = true\n")
    assert load(tmp_path) == (Settings(theme="dark"), None)


def test_recent_records_are_newest_first_without_duplicates(tmp_path: Path) -> None:
    settings = Settings()
    for name in ("a", "b", "a"):
        settings = settings.opened(tmp_path / name, NOW, name)
    assert [entry.name for entry in settings.recent] == ["a", "b"]
    assert settings.forgotten(str(tmp_path / "a")).recent[0].name == "b"
    for n in range(MOST_RECENT + 3):
        settings = settings.opened(tmp_path / str(n), NOW, str(n))
    assert len(settings.recent) == MOST_RECENT


def test_a_folder_that_cannot_be_written_raises_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    with pytest.raises(OSError, match="directory"):
        save(Settings(), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
