"""Reports that want to fill the memory; ``python -m tests.earlier.hostile_reports FOLDER`` reads each.

It prints for each its name, why it was refused and after how many megabytes at most.
"""

from __future__ import annotations

import resource
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZIP_LZMA, ZipFile

from tests.earlier.word_files import START, paragraph, write_word
from wgdesk.earlier.source import read_source
from wgdesk.errors import UserError


def _many(piece: str, times: int) -> Iterator[str]:
    for _ in range(times):
        yield piece


def _packed(path: Path) -> None:
    """Pack a part in a way whose memory the file itself chooses."""
    with ZipFile(path, "w") as file:
        file.writestr("word/document.xml", START, compress_type=ZIP_LZMA)


def _parts(path: Path) -> None:
    with ZipFile(path, "w") as file:
        for n in range(12_000):
            file.writestr(f"word/{n:060}.xml", "")


FILES: dict[str, Callable[[Path], object]] = {
    "letters.docx": lambda path: write_word(path, _many("😀" * 10_000, 3000), f"{START}<w:p><w:r><w:t>"),
    "paragraphs.docx": lambda path: write_word(path, _many(paragraph("a") * 100, 10_000)),
    "empty.docx": lambda path: write_word(path, _many("<w:p/>" * 1000, 5000)),
    "tag.docx": lambda path: write_word(path, _many("a" * 65_536, 60), "<w:document "),
    "comment.docx": lambda path: write_word(path, _many("a" * 65_536, 60), "<!--"),
    "boxes.docx": lambda path: write_word(path, _many("<w:p>", 100_000)),
    "lzma.docx": _packed,
    "parts.docx": _parts,
    "lines.txt": lambda path: path.write_bytes("😀\n".encode() * 3_000_000),
    "large.txt": lambda path: path.write_bytes(b"a" * 30_000_000),
}


def main(folder: Path) -> None:
    for name, make in FILES.items():
        path = folder / name
        make(path)
        try:
            read_source(path)
            key = "read"
        except UserError as fault:
            key = fault.key
        print(name, key, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
