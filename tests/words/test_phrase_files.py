"""The parsed forms of a phrase file are cached, and a stale or broken cache is never used."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from tests.programs import run_program
from wgdesk.paths import resource
from wgdesk.words.phrase_files import KEPT, keep_all, read_forms
from wgdesk.words.phrase_forms import PhraseError
from wgdesk.words.phrase_source import forms_of

SOURCES = sorted(resource().rglob("*.ftl"))


@pytest.fixture(autouse=True)
def writing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Allow writing caches, as for users."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a phrase file that was read once, so that its forms are cached."""
    path = tmp_path / "a.ftl"
    path.write_text("a = Old\n", "utf-8")
    assert read_forms(path) == {"a": "Old"}
    return path


def kept_of(file: Path) -> Path:
    return file.parent / KEPT / "a.json"


def no_source(text: str, name: str) -> None:
    raise AssertionError(f"{name} was read from its source")


def test_the_second_time_the_source_is_not_parsed(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wgdesk.words.phrase_source.forms_of", no_source)
    assert read_forms(file) == {"a": "Old"}


def test_a_changed_source_of_the_same_size_and_time_is_parsed_again(file: Path) -> None:
    before = file.stat()
    file.write_text("a = New\n", "utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert file.stat().st_size == before.st_size
    assert read_forms(file) == {"a": "New"}
    assert "New" in kept_of(file).read_text("utf-8")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "[1, 2]", "null", '[2, "a = Other\\n", {"a": "Other"}]', "[2, 1, {}]", "\xff"]
)
def test_a_broken_cache_is_ignored(file: Path, text: str) -> None:
    kept_of(file).write_text(text, "latin-1")
    assert read_forms(file) == {"a": "Old"}


def test_a_cache_of_another_format_is_ignored(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    form, source, _ = json.loads(kept_of(file).read_text("utf-8"))
    kept_of(file).write_text(json.dumps([form, source, {"a": "Of this format"}]), "utf-8")
    assert read_forms(file) == {"a": "Of this format"}  # else the test would prove nothing
    monkeypatch.setattr("wgdesk.words.phrase_files.FORMAT", 0)
    assert read_forms(file) == {"a": "Old"}


def test_without_a_writable_cache_the_source_is_parsed(tmp_path: Path) -> None:
    (tmp_path / KEPT).write_text("in the way: a folder of this name cannot be made, whoever asks", "utf-8")
    file = tmp_path / "a.ftl"
    for text in ("Old", "New"):
        file.write_text(f"a = {text}\n", "utf-8")
        assert read_forms(file) == {"a": text}


def test_no_cache_is_written_if_bytecode_is_unwanted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    file = tmp_path / "a.ftl"
    file.write_text("a = A\n", "utf-8")
    assert read_forms(file) == {"a": "A"}
    assert list(tmp_path.iterdir()) == [file]


def test_a_broken_source_is_refused_every_time(file: Path) -> None:
    file.write_text("a = A\n\nbad\n", "utf-8")
    for _ in range(2):
        with pytest.raises(PhraseError, match=r"a\.ftl:3: not a phrase"):
            read_forms(file)
    with pytest.raises(PhraseError, match=r"a\.ftl:3: not a phrase"):
        keep_all(file.parent)


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("a = A\nb = { a.title }\n", 2, "MessageReference"),
        ("a = { -term(case: 1) }\n", 1, "TermReference"),
        ("a =\n    A\n    { 5 }\n", 3, "NumberLiteral"),
        ('a = { NUMBER($n, useGrouping: "false") }\n', 1, "FunctionReference"),
        ("a = { $n ->\n    [0.5] half\n   *[other] other\n }\n", 2, "NumberLiteral"),
    ],
)
def test_unsupported_fluent_syntax_is_refused_with_its_line(text: str, line: int, what: str) -> None:
    with pytest.raises(PhraseError, match=rf"a\.ftl:{line}: {what} cannot be spoken here"):
        forms_of(text, "a.ftl")


def test_a_phrase_that_refers_to_itself_is_found() -> None:
    from wgdesk.words.phrase_forms import PhraseSpeaker

    forms = forms_of("a = { b }\nb = x { a }\n", "a.ftl")
    speaker = PhraseSpeaker("en", forms, {}, False)
    with pytest.raises(PhraseError, match="Cyclic reference: a"):
        speaker.value(forms["a"] or "", {}, ("a",))


def test_all_caches_hold_what_their_sources_parse_to(tmp_path: Path) -> None:
    for source in SOURCES:
        copy = tmp_path / source.relative_to(resource())
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(source.read_bytes())
    keep_all(tmp_path)
    kept = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob(f"{KEPT}/*.json"))
    assert len(kept) == len(SOURCES) > 50
    for source in SOURCES:
        forms = forms_of(source.read_text("utf-8"), source.name)
        assert read_forms(source) == forms
        *_, kept_forms = json.loads(
            (tmp_path / source.relative_to(resource()))
            .parent.joinpath(KEPT, f"{source.stem}.json")
            .read_text("utf-8")
        )
        assert kept_forms == forms


def test_cached_phrases_are_spoken_without_importing_fluent() -> None:
    keep_all(resource())
    code = (
        "import sys\nfrom wgdesk.words.phrases import screen_phrases\n"
        "print(screen_phrases('en').say('cli-command'), 'fluent' in sys.modules, 'babel' in sys.modules)"
    )
    done = run_program([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "COMMAND False False"
