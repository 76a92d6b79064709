"""The keywords of edit acts are those that the tables declare."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "edit_arguments.py"


def test_the_keywords_on_file_are_those_of_the_tables() -> None:
    spec = spec_from_file_location("edit_arguments_script", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    script = module_from_spec(spec)
    spec.loader.exec_module(script)
    for file, text in script.texts().items():
        assert file.read_text("utf-8") == text, "run packaging/edit_arguments.py"
