"""Sittings are numbered as in the report: organizational ones may stand beside the session."""

from __future__ import annotations

from tests.script import scenes as s
from tests.script.said.base import Said
from wgdesk.model import SittingKind
from wgdesk.script import adjournment, course
from wgdesk.script.scene import Scene

_OPENS_AR = "حضرات المندوبات والمندوبين الموقرين، أعلن افتتاح "
_OPENS_EN = "Distinguished delegates, I call to order the "


def _scene(organizational: int, at: int, way: str = "besides") -> Scene:
    """Return one of three sittings, of which the first are organizational."""
    kinds = [SittingKind.ORGANIZATIONAL] * organizational
    sittings = [s.sitting(n, kind=kind) for n, kind in enumerate([*kinds, None, None][:3], 1)]
    return s.scene(at, sittings=tuple(sittings), options={"organizational_session": way})


NUMBERS_BESIDES = (
    Said(
        "the organizational sitting, if there is only one, has no number",
        course.call_to_order(_scene(1, 1)),
        f"{_OPENS_AR}الجلسة التنظيمية.",
        f"{_OPENS_EN}organizational meeting.",
    ),
    Said(
        "it is resumed",
        course.resume(_scene(1, 1)),
        "تُستأنف الجلسة التنظيمية.",
        "The organizational meeting is resumed.",
    ),
    Said(
        "after it the session begins with its first",
        adjournment.adjourn(_scene(1, 1)),
        "ستُعقد الجلسة الأولى اليوم. تُرفع الجلسة.",
        "The first meeting will be held today. The meeting is adjourned.",
    ),
    Said(
        "the first of the session",
        course.call_to_order(_scene(1, 2)),
        f"{_OPENS_AR}الجلسة الأولى.",
        f"{_OPENS_EN}first meeting.",
    ),
    Said(
        "several organizational sittings have numbers of their own",
        course.call_to_order(_scene(2, 2)),
        f"{_OPENS_AR}الجلسة التنظيمية الثانية.",
        f"{_OPENS_EN}second organizational meeting.",
    ),
    Said(
        "the next of them",
        adjournment.adjourn(_scene(2, 1)),
        "ستُعقد الجلسة التنظيمية الثانية اليوم. تُرفع الجلسة.",
        "The second organizational meeting will be held today. The meeting is adjourned.",
    ),
    Said(
        "a session of their own is counted with the other",
        course.call_to_order(_scene(1, 2, "apart")),
        f"{_OPENS_AR}الجلسة الثانية.",
        f"{_OPENS_EN}second meeting.",
    ),
)
