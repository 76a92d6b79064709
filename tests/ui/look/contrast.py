"""The contrast of texts with their backgrounds."""

from __future__ import annotations

# Every text colour with each of its backgrounds. The contrast must be at least 4.5 : 1 (WCAG 2, level AA).
PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in ("ink", "ink_2", "ink_3") for ground in ("paper", "card", "hover")),
    ("ink", "accent_soft"),
    ("ink_2", "accent_soft"),
    ("ink", "line_2"),
    ("accent", "card"),
    ("accent", "paper"),
    ("accent", "accent_soft"),
    ("accent", "hover"),
    ("accent_ink", "accent"),
    ("accent_ink", "accent_hover"),
    *((tone, ground) for tone in ("ok", "warn", "bad") for ground in (f"{tone}_soft", "card", "paper")),
    *(("ink", f"{tone}_soft") for tone in ("ok", "warn", "bad")),
    ("card", "ink"),  # a toast
    ("warn", "ok_soft"),  # a bracket in what is new
    ("page_ink", "page"),
    ("page_ink_2", "page"),
    ("page_ink", "accent_soft"),
    ("page_ink", "hover"),
    ("accent", "page"),
    ("warn", "page"),
    ("found_ink", "found"),
    ("found_now_ink", "found_now"),
)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours by the formula of WCAG 2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
