"""Files left beside a record: commands that only read use and report them; only an act settles them."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.acting.records import filled_bytes
from tests.cli.test_cli import record, run
from tests.storage.torn import ahead, bytes_of, torn_at_the_end
from wgdesk.words.phrases import screen_phrases

pytestmark = pytest.mark.sampled

__all__ = ["record"]

READERS = (
    ("check", "{record}"),
    ("report", "{record}"),
    ("report", "{record}", "--format", "pdf,html", "-o", "{out}/report"),
    ("export", "{record}", "--json"),
    ("list", "{record}", "all", "-o", "{out}/lists.xlsx"),
    ("order", "{record}", "-o", "{out}/order.toml"),
    ("order", "{record}", "--take", "{out}/order.toml", "--dry-run"),
    ("roster", "{record}", "{out}/people.csv", "--dry-run"),
    ("compare", "{record}", "{other}"),
    ("compare", "{other}", "{record}"),
    ("backup", "{record}"),
    ("backup", "{record}", "--list"),
)


@pytest.mark.parametrize("leave", [torn_at_the_end, ahead], ids=["torn", "ahead"])
@pytest.mark.parametrize("words", READERS, ids=" ".join)
def test_every_reading_command_leaves_the_record_and_the_files_beside_it(
    tmp_path: Path, words: tuple[str, ...], leave: Callable[[Path, Path], None]
) -> None:
    (out := tmp_path / "out").mkdir()
    (out / "people.csv").write_text("Name,Country\nAmal Haddad,Egypt\n", "utf-8")
    (other := out / "other.wgdesk").write_bytes(filled_bytes())
    data = {"WGDESK_DATA": str(tmp_path / "data"), "XDG_DATA_HOME": str(tmp_path / "data")}
    if "--take" in words:
        run("order", other, "-o", out / "order.toml", env=data)
    (folder := tmp_path / "left").mkdir()
    leave(other, left := folder / "left.wgdesk")
    before = bytes_of(left)
    given = [word.format(record=left, other=other, out=out) for word in words]
    done = run(*given, env=data)
    assert "Traceback" not in done.stderr, given
    # A copy is compared with the history, which lacks the changes of another program.
    foreign = leave is ahead and words == ("backup", "{record}")
    assert done.returncode == (2 if foreign else words[0] == "check"), (given, done.stderr)
    assert bytes_of(left) == before, given


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_commands_say_what_they_found_beside_the_record(record: Path, tmp_path: Path, lang: str) -> None:
    say = screen_phrases(lang).say
    left = tmp_path / "left.wgdesk"
    torn_at_the_end(Path(shutil.copy(record, tmp_path / "crashed.wgdesk")), left)
    done = run("check", left, env={"WGDESK_LANG": lang})
    assert done.stderr == plain(say("found-torn", {"name": left.name}))
    shutil.copy(record, left)  # like a copy of yesterday restored by hand
    Path(f"{left}-journal").write_bytes(b"of something else")
    done = run("check", left, env={"WGDESK_LANG": lang})
    assert done.stderr == plain(say("found-foreign", {"name": left.name}))


def test_changes_that_no_act_made_are_told_with_the_wal_beside(record: Path, tmp_path: Path) -> None:
    """A WAL does not say which state it belongs to: only the history reveals a mixture of two states."""
    (folder := tmp_path / "left").mkdir()
    left = folder / "left.wgdesk"
    ahead(
        Path(shutil.copy(record, tmp_path / "other.wgdesk")),
        left,
        change="UPDATE meeting SET job_draft = 'V.26-1'",
    )
    before = bytes_of(left)
    done = run("export", left, "--json", env={"WGDESK_LANG": "en"})
    assert done.returncode == 0
    first, second = done.stderr.splitlines()
    assert "They were read" in first
    assert second.startswith("left.wgdesk is not as its history says (places: 1;")
    assert bytes_of(left) == before


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_files_beside_the_other_copy_are_told(record: Path, tmp_path: Path, lang: str) -> None:
    say, left = screen_phrases(lang).say, tmp_path / "left.wgdesk"
    shutil.copy(record, before := tmp_path / "before.wgdesk")
    ahead(before, left, change="UPDATE meeting SET job_draft = 'V.26-1'")
    told = plain(say("found-ahead", {"name": left.name, "second": f"{left.name}-wal"}))
    env = {"WGDESK_LANG": lang, "WGDESK_DATA": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    for words in (("compare", record, left), ("backup", left)):
        assert run(*words, env=env).stderr.startswith(told), words  # the change is not in its history


def test_an_act_settles_the_files_beside_and_says_so(record: Path, tmp_path: Path) -> None:
    left, people = tmp_path / "left.wgdesk", tmp_path / "people.csv"
    people.write_text("Name,Country\nAmal Haddad,Egypt\n", "utf-8")
    torn_at_the_end(Path(shutil.copy(record, tmp_path / "crashed.wgdesk")), left)
    done = run("roster", left, people)
    said = screen_phrases("en").say("record-torn", {"kept": "left (as found).wgdesk"})
    assert plain(said) in done.stderr
    assert {one.name for one in tmp_path.glob("left*")} == {
        left.name,
        "left (as found).wgdesk",
        "left (as found).wgdesk-journal",
    }
    assert run("check", left).stderr == ""


def plain(text: str) -> str:
    return "".join(sign for sign in text if sign not in "\u2066\u2067\u2068\u2069") + "\n"
