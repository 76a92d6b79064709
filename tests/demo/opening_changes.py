"""Changes that bring out phrases on the opening, on offices and on documents that the demonstration lacks."""

from __future__ import annotations

from collections.abc import Mapping

from tests.demo.course_changes import Shown, option

OPENINGS: Mapping[str, Shown] = {
    "officer-of-state": (
        option("officer_states", "shown"),
        "وألقت الرئيسة (الأردن) كلمة ختامية.",
        "A closing statement was made by the Chair (Jordan).",
    ),
}
