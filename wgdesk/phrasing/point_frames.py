"""How a sentence tells who made a point, for reports that are read: who, verb, what was said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from operator import itemgetter

# Nouns that no point has as its own: groups and entities made it by another voice.
_VOICES = ("groups", "state_groups", "entities")


@dataclass(frozen=True)
class PointFrames:
    """The frames of one language, for a sentence in the form of ``Seen`` without its full stop.

    ``patterns``: with the facts that each is of itself; ``BODY`` and ``MAKERS`` in them stand for the name of
    the body and for those who are counted. Their groups are ``maker``, ``too``, ``verb`` and ``said``.
    ``makers``: quantifier and noun by words; ``too``: how a further point joins, by its adverb; ``leads``:
    how a point begins, by the words before its first comma. ``debated``: a pattern of verb and words by which
    the body takes part in a debate and does nothing else. ``asserted``: a pattern of paragraphs in which a
    body says in the present how things are. ``appealed`` gives who is asked to do something, and the verb, of
    the groups of an appeal.
    """

    patterns: tuple[tuple[str, Mapping[str, str]], ...] = ()
    makers: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    too: Mapping[str, str] = field(default_factory=dict)
    leads: Mapping[str, str] = field(default_factory=dict)
    debated: str = r"(?!)"
    asserted: str = r"(?!)"
    appealed: Callable[[Mapping[str, str]], tuple[str, str]] = itemgetter("asked", "verb")

    def made_by(self, words: str) -> Mapping[str, str]:
        """Return the facts of a point that counted speakers made; ``words`` are prepared."""
        quantifier, noun = self.makers[words]
        return {"quantifier": quantifier, ("voice" if noun in _VOICES else "noun"): noun}
