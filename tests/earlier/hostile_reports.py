"""Reports made to exhaust memory; ``python -m tests.earlier.hostile_reports FOLDER`` reads each."""

from __future__ import annotations

from tests.earlier.word_files import START, paragraph, write_word
from tests.hostile_files import Makers, many, many_parts, oddly_packed, read_each
from wgdesk.earlier.source import read_source

FILES: Makers = {
    "letters.docx": lambda path: write_word(path, many("😀" * 10_000, 3000), f"{START}<w:p><w:r><w:t>"),
    "paragraphs.docx": lambda path: write_word(path, many(paragraph("a") * 100, 10_000)),
    "empty.docx": lambda path: write_word(path, many("<w:p/>" * 1000, 5000)),
    "tag.docx": lambda path: write_word(path, many("a" * 65_536, 60), "<w:document "),
    "comment.docx": lambda path: write_word(path, many("a" * 65_536, 60), "<!--"),
    "boxes.docx": lambda path: write_word(path, many("<w:p>", 100_000)),
    "lzma.docx": lambda path: oddly_packed(path, "word/document.xml", START),
    "parts.docx": many_parts,
    "lines.txt": lambda path: path.write_bytes("😀\n".encode() * 3_000_000),
    "large.txt": lambda path: path.write_bytes(b"a" * 30_000_000),
}


if __name__ == "__main__":
    read_each(FILES, read_source)
