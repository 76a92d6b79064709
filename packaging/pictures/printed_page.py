"""A page of the printed report, as a picture."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pymupdf
from PySide6.QtGui import QImage
from studio import Studio

from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_file
from wgdesk.paths import resource
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.make import speak
from wgdesk.report.render import pdf

DPI = 130  # the letters of a footnote can be read, and the file stays small


def first_page(studio: Studio) -> QImage:
    """Return the first page of the draft report of the demonstration, in the language of the studio."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "meeting.wgdesk"
        import_file(resource("demo", "meeting.json"), path)
        with closing(Desk.look(path)) as desk:
            record = desk.read(whole_record)
    made = pymupdf.open(stream=pdf.to_bytes(speak(record, studio.lang, "draft")))
    page = made[0].get_pixmap(dpi=DPI, colorspace=pymupdf.csRGB)
    return QImage(page.samples, page.width, page.height, page.stride, QImage.Format.Format_RGB888).copy()
