"""Minimal Word files, and reports of a few lines."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

START = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'

SHORT = """A/WG.9/2031/2
Working Group on Lighthouses
Valletta, 3–4 March 2031
Report
I. Introduction
II. Organization of the meeting
A. Attendance
1. The following States were represented at the meeting: Malta, Atlantis and Trinidad and Tobago.
2. The following intergovernmental organizations were represented by observers: Union of Harbours.
3. A bell was rung.
""".splitlines()


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def write_word(path: Path, inside: str | Iterable[str], start: str = START) -> Path:
    """Write a Word file with the given pieces as body; with another ``start`` the end is left out."""
    with ZipFile(path, "w", ZIP_DEFLATED) as file, file.open("word/document.xml", "w") as part:
        part.write(start.encode())
        for piece in [inside] if isinstance(inside, str) else inside:
            part.write(piece.encode())
        if start is START:
            part.write(b"</w:body></w:document>")
    return path
