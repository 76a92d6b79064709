"""The diagram of layers in docs/architecture.md agrees with the contracts of import-linter."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def drawn(top: str) -> list[set[str]]:
    """Return the layers of a package in the diagram, from the top."""
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    found = re.search(rf"subgraph {top}\[.*?\n\s+direction TB\n\s+(.*?)\n\s+end", page, re.DOTALL)
    assert found, f"docs/architecture.md has no picture of {top}"
    nodes = (re.sub(r'\w+\["(.*)"\]', r"\1", node) for node in found[1].split(" --> "))
    return [set(node.split(", ")) for node in nodes]


def held(top: str) -> list[set[str]]:
    """Return the layers of a package in its contract, from the top."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    layers = next(one["layers"] for one in contracts if one.get("containers") == [top])
    return [set(re.split(r"\s*[|:]\s*", layer)) for layer in layers if layer != "__main__"]


@pytest.mark.parametrize("top", ["wgdesk", "ui"])
def test_the_diagram_shows_the_layers_of_the_contracts(top: str) -> None:
    assert drawn(top) == held(top)
