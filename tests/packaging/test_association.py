"""The files with which a desktop opens records with WGDesk."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

from ui.app import wanted_file
from wgdesk.acting.desk import Desk

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def mime_type() -> ElementTree.Element:
    found = ElementTree.parse(PACKAGING / "wgdesk.xml").find(f"{SPACE}mime-type")
    assert found is not None
    return found


def test_the_type_is_recognized_by_the_first_bytes_of_a_record(tmp_path: Path) -> None:
    Desk.create(tmp_path / "m.wgdesk").close()
    content = (tmp_path / "m.wgdesk").read_bytes()
    matches = list(mime_type().iter(f"{SPACE}match"))
    assert len(matches) == 2
    for match in matches:
        at, value = int(match.attrib["offset"]), match.attrib["value"].encode()
        assert content[at : at + len(value)] == value


def test_the_desktop_entry_opens_that_type() -> None:
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign] # names are as they are written
    entry.read(PACKAGING / "wgdesk.desktop", "utf-8")
    held = entry["Desktop Entry"]
    assert held["MimeType"].rstrip(";") == mime_type().attrib["type"] == "application/x-wgdesk"
    program, *arguments = held["Exec"].split()
    assert program == "wgdesk"
    assert wanted_file([one.replace("%f", "/a b/m.wgdesk") for one in arguments]) == ["/a b/m.wgdesk"]
    assert held["StartupWMClass"] == "wgdesk"
    assert all(name in held for name in ("Name", "Comment[ar]", "GenericName[ar]"))
