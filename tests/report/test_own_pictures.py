"""The office's pictures, of the emblem and of the sign at the foot, are taken whole or not at all."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from tests.report.render.samples import ARABIC, UN_ARABIC
from wgdesk.errors import Trouble
from wgdesk.report.own_pictures import emblem_file, recycling_file, with_own_pictures


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


PICTURE = (
    b"\x89PNG\r\n\x1a\n"
    + chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 1, 8, 0, 0, 0, 0))
    + chunk(b"IDAT", zlib.compress(b"\x00\x10\xf0"))
    + chunk(b"IEND", b"")
)


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WGDESK_DATA", str(tmp_path))


def test_without_a_picture_a_report_stays_as_it_is() -> None:
    assert with_own_pictures(UN_ARABIC) is UN_ARABIC


def test_the_picture_goes_to_the_page_of_the_united_nations_only() -> None:
    emblem_file().write_bytes(PICTURE)
    assert UN_ARABIC.un_page is not None
    assert with_own_pictures(UN_ARABIC) == replace(
        UN_ARABIC, un_page=replace(UN_ARABIC.un_page, emblem=PICTURE)
    )
    assert with_own_pictures(ARABIC) is ARABIC


def test_the_sign_at_the_foot_has_a_file_of_its_own() -> None:
    recycling_file().write_bytes(PICTURE)
    assert UN_ARABIC.un_page is not None
    page = replace(UN_ARABIC.un_page, recycling=PICTURE)
    assert with_own_pictures(UN_ARABIC) == replace(UN_ARABIC, un_page=page)
    recycling_file().write_bytes(PICTURE[:-1])
    with pytest.raises(Trouble) as told:
        with_own_pictures(UN_ARABIC)
    assert told.value.facts == {"name": str(recycling_file())}


@pytest.mark.parametrize(
    "data",
    [b"", b"GIF89a", PICTURE[:-1], PICTURE[:40], PICTURE[:43] + b"?" + PICTURE[44:], PICTURE[:-12]],
    ids=["empty", "another kind", "cut at the end", "cut in a part", "changed", "without an end"],
)
def test_a_damaged_picture_is_refused_by_its_name(data: bytes) -> None:
    emblem_file().write_bytes(data)
    with pytest.raises(Trouble) as told:
        with_own_pictures(UN_ARABIC)
    assert told.value.key == "bad-picture"
    assert told.value.facts == {"name": str(emblem_file())}
