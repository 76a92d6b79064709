"""Acts of a record in the words of the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wgdesk.acting.undo import REDO, UNDO
from wgdesk.cli.command_arguments import plain
from wgdesk.errors import Refused
from wgdesk.words.phrases import Argument, Phrases

if TYPE_CHECKING:
    from wgdesk.reads.values.history import Happened


def reason_in_words(phrases: Phrases, why: Refused) -> str:
    """Return why an act was refused."""
    return phrases.say(f"refused-{why.key}", dict[str, Argument](why.facts))


def in_words(phrases: Phrases, key: str, act: Happened) -> str:
    """Return who did an act, when and what it was; of what it was about as much as the journal names."""
    told, args = act.act.replace("_", "-"), act.args
    if act.act in (UNDO, REDO):
        args, undone = args.get("names", {}), str(args.get("act")).replace("_", "-")
        done = phrases.say(f"told-{told}", {"act": phrases.say(f"act-{undone}")})
    else:
        done = phrases.say(f"act-{told}")
    about = " · ".join(str(args[name]) for name in ("who", "what", "item") if args.get(name))
    at = f"{act.at:%Y-%m-%d %H:%M:%S} UTC"
    facts = {"at": at, "who": act.station, "act": f"{done}: {about}" if about else done}
    return plain(phrases.say(key, dict[str, Argument](facts)))
