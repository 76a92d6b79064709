"""The PDF of the reference meeting keeps what PDF/UA-1 asks for, which an Arabic file does not claim."""

from __future__ import annotations

from pathlib import Path

from tests.report.render.test_pdf_structure import faults
from tests.seed_record import build
from wgdesk.acting.desk import Desk
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.make import speak
from wgdesk.report.render.pdf import to_bytes


def test_the_report_of_the_reference_meeting_conforms(tmp_path: Path) -> None:
    build(tmp_path / "seed.wgdesk")
    desk = Desk.open(tmp_path / "seed.wgdesk")
    document = speak(desk.read(whole_record), "ar", "draft")
    desk.close()
    assert faults(to_bytes(document), tmp_path, claimed=False) == []
