"""The names of departments, offices and other bodies in English, in full and as they are named again."""

from __future__ import annotations

import re

from wgdesk.languages.en.clauses import needs_comma
from wgdesk.languages.en.number_of_subjects import are_makers_several, is_maker_one, without_added
from wgdesk.phrasing import inline_marks

_KINDS = (
    "Department|Division|Branch|Section|Unit|Office|Service|Bureau|Secretariat|Centre|Institute|University"
    "|Programme|Fund|Agency|Organization|Bank|Authority|Commission|Committee|Council|Board|Task Force|Team"
)
# "Department of Global Communications", or "Non-Governmental Organizations Branch".
_NAMED = re.compile(
    rf"\A(?:the )?(?:(?P<first>{_KINDS})(?: (?:of|for|on|to|against)\b.*)?"
    rf"|(?:(?! (?:of|for|from|in|with|to)\b).)+ (?P<last>{_KINDS}))\Z"
)
_SEVERAL = re.compile(r" and the ")


def entity_named(name: str) -> str:
    """Return the marked name of an entity with its article, unless it is an acronym or no name of a kind."""
    mark, typed = inline_marks.split_whole(name)
    typed = re.sub(r"\AThe ", "the ", typed)
    if typed.startswith("the ") or not _NAMED.match(inline_marks.unmarked(typed)):
        return mark + typed
    return f"{mark}the {typed}"


def closed(name: str) -> str:
    """Return a name with the comma after what it adds: "one speaker, speaking on behalf of a group,"."""
    words = inline_marks.unmarked(name)
    return f"{name}," if words.endswith(",") or needs_comma(words) else name


def is_several(name: str) -> bool:
    """Return whether the name of who made a point is plural: "Observers", "Costa Rica and France"."""
    typed = inline_marks.unmarked(entity_named(name))
    if not _SEVERAL.search(typed) and (_NAMED.match(typed) or typed.endswith("United Nations")):
        return False
    return are_makers_several(typed)


def is_one(name: str) -> bool:
    """Return whether the name of who made a point is surely singular: a department, "one speaker"."""
    typed = inline_marks.unmarked(entity_named(name))
    return not is_several(name) and (_NAMED.match(without_added(typed)) is not None or is_maker_one(typed))


def entity_again(name: str, body: str) -> str:
    """Return what an entity is called again, "the Department", unless the ``body`` is one, too."""
    found = _NAMED.match(inline_marks.unmarked(entity_named(name)))
    kind = found and (found["first"] or found["last"])
    if not kind or _SEVERAL.search(name) or inline_marks.unmarked(body).endswith(kind):
        return entity_named(name)
    return inline_marks.whole(f"the {kind}")
