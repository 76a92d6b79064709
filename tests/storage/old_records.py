"""Records that earlier versions have written."""

import lzma
from pathlib import Path

_VERSION_1 = Path(__file__).with_name("version-1.wgdesk.xz")


def write_version_1(path: Path) -> Path:
    """Write a record of version 1, with rows in every table, to ``path``; return ``path``."""
    path.write_bytes(lzma.decompress(_VERSION_1.read_bytes()))
    return path
