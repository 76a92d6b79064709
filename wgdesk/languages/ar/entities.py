"""The names of departments, offices and other bodies in Arabic, as they are named again."""

from __future__ import annotations

from wgdesk.phrasing import inline_marks

# The first words of their names, without the article: إدارة التواصل العالمي.
_KINDS = frozenset(
    (
        *("إدارة", "شعبة", "فرع", "قسم", "وحدة", "مكتب", "دائرة", "أمانة", "مركز", "معهد", "جامعة", "برنامج"),
        *("صندوق", "وكالة", "منظمة", "مصرف", "سلطة", "هيئة", "لجنة", "مجلس", "فريق", "مفوضية"),
    )
)


def entity_again(name: str, body: str) -> str:
    """Return what an entity is called again, الإدارة, unless the ``body`` is one, too."""
    _, typed = inline_marks.split_whole(name)
    kind, _, rest = inline_marks.unmarked(typed).partition(" ")
    if kind not in _KINDS or not rest or inline_marks.unmarked(body).startswith(f"ال{kind}"):
        return name
    return inline_marks.whole(f"ال{kind}")
