"""The pages of the handbook, and their text with the keys and the words of the windows filled in."""

from __future__ import annotations

import re

from ui.keys.key_table import BY_NAME, shown
from ui.look.speech import symbol
from ui.state.app_context import AppContext
from wgdesk.paths import language_words

# In the order of the handbook. The page of a panel has the panel's name: F1 in the panel opens it.
PAGES = (
    *("tour", "meeting", "sittings", "speakers", "order", "points-of-order", "panellists"),
    *("attendance", "participants"),
    *("deliberations", "decisions", "recommendations", "documents", "screens", "glance"),
    *("report", "adoption", "export", "lists", "history", "stations", "trouble", "keyboard", "bodies"),
)
# {key:add} is a key, {sittings-add} the words of a button, {handbook-sitting} a word of running text.
PLACE = re.compile(r"\{(key:)?([a-z0-9-]+)\}")
# A picture stands in a paragraph of its own; its description is shown below it, also for blind readers.
_PICTURE = re.compile(r"^!\[(.*)\]\((pictures/[a-z-]+\.png)\)$", re.MULTILINE)
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#+.!|~-])")  # characters that Markdown would take as markup


def source(lang: str, page: str) -> str:
    """Return a page as it is stored; raises FileNotFoundError if the language does not have it."""
    return language_words(lang, "handbook", f"{page}.md").read_text("utf-8")


def filled(app: AppContext, page: str) -> str:
    """Return a page as Markdown in the language of the interface, with the user's own keys filled in.

    Raises KeyError for an unknown key and PhraseError for an unknown phrase.
    """

    def put(found: re.Match[str]) -> str:
        if found[1]:
            cap = shown(app, BY_NAME[found[2]].name) or "–"  # the user may have removed the action's key
            return f"`\u00a0{symbol(cap)}\u00a0`"
        words = _MARKUP.sub(r"\\\1", app.speech.say(found[2]))
        return words if found[2].startswith("handbook-") else f"**{words}**"

    text = _PICTURE.sub(r"![\1](\2)\n\n*\1*", source(app.speech.lang, page))
    return PLACE.sub(put, text)


def title_of(lang: str, page: str) -> str:
    """Return the heading of a page."""
    return source(lang, page).partition("\n")[0].removeprefix("# ")
