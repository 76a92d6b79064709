"""Puts acts and refusals into words, for the command line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wgdesk.acting.undo import REDO, UNDO
from wgdesk.bringing.unsent import NOTE
from wgdesk.cli.command_arguments import plain
from wgdesk.errors import Refused
from wgdesk.words.phrases import Argument, Phrases

if TYPE_CHECKING:
    from wgdesk.reads.values.history import Happened


def reason_in_words(phrases: Phrases, why: Refused) -> str:
    """Return why an act was refused."""
    return phrases.say(f"refused-{why.key}", dict[str, Argument](why.facts))


def in_words(phrases: Phrases, key: str, act: Happened) -> str:
    """Return who did an act, when, what it was, and what it was about as far as the journal names that."""
    done, args = _done(phrases, act.act, act.args)
    about = " · ".join(str(args[name]) for name in ("who", "what", "item") if args.get(name))
    at = f"{act.at:%Y-%m-%d %H:%M:%S} UTC"
    facts = {"at": at, "who": act.station, "act": f"{done}: {about}" if about else done}
    return plain(phrases.say(key, dict[str, Argument](facts)))


def _done(phrases: Phrases, act: str, args: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    """Return the name of an act and its subject; an undo, redo or note has the subject of the other act."""
    key = act.replace("_", "-")
    if act not in (UNDO, REDO, NOTE):
        return phrases.say(f"act-{key}"), args
    inner, about = _done(phrases, str(args.get("act")), args.get("names", {}))
    facts: dict[str, Argument] = {"act": inner}
    if act == NOTE:
        facts["why"] = reason_in_words(phrases, Refused(str(args.get("why")), **args.get("facts", {})))
    return phrases.say(f"told-{key}", facts), about
