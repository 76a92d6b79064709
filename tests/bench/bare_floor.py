"""A baseline without any of the product: a list, two large windows, a row changed and committed at each key.

It has no rules, journal, languages or undo: it measures what Qt, SQLAlchemy and the disk take for a minimal
list of speakers with a display and a screen for the Chair.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QListView
from sqlalchemy import String, create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from tests.bench.big_window import Taken, timed

WAITING, ROUNDS, WARM = 200, 300, 20
_TYPE = 110  # pixels, as on the display


class _Base(DeclarativeBase):
    pass


class _Speaker(_Base):
    __tablename__ = "speaker"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String)
    place: Mapped[int] = mapped_column()


def _large(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(QFont("Noto Sans Arabic", _TYPE))
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.resize(1920, 1080)
    label.show()
    return label


def bare(folder: Path) -> list[Taken]:
    """Return the times of keys: each moves the first speaker to the end of the list, in all windows."""
    engine = create_engine(f"sqlite:///{folder / 'bare'}")

    @event.listens_for(engine, "connect")
    def _as_the_product(connection, _record):  # type: ignore[no-untyped-def]
        connection.execute("PRAGMA journal_mode=TRUNCATE")
        connection.execute("PRAGMA synchronous=FULL")

    _Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.add_all(_Speaker(name=f"المتكلم {number}", place=number) for number in range(WAITING))
        session.commit()
    view, model = QListView(), QStringListModel()
    view.setModel(model)
    view.resize(1366, 768)
    view.show()
    windows = [_large(""), _large("")]

    def key() -> None:
        with Session(engine) as session:
            first = session.scalars(select(_Speaker).order_by(_Speaker.place).limit(1)).one()
            first.place += WAITING
            session.commit()
        with Session(engine) as session:
            names = list(session.scalars(select(_Speaker.name).order_by(_Speaker.place)))
        model.setStringList(names)
        for window in windows:
            window.setText(names[0])

    taken = [timed(key) for _ in range(WARM + ROUNDS)][WARM:]
    for window in (view, *windows):
        window.close()
    engine.dispose()
    return taken
