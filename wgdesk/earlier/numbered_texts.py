"""Reads who introduced the texts that the report prints under numbers, and when they were adopted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from wgdesk.earlier.gathered import Gathered, Groups, Taker
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.earlier.source import SourceParagraph
from wgdesk.words.seen import Seen, seen

_ADOPTING = ("adopted", "approved")  # verbs of actions that make a text an adopted one
_PLACES = {"chapter": "chapters", "section": "sections"}


class NumberedTexts:
    """Takes sentences on texts by their numbers, "draft resolution I", which the report prints elsewhere."""

    def __init__(self, gathered: Gathered, programme: TakenProgramme) -> None:
        self._to, self._programme = gathered, programme
        self._printed: dict[tuple[str, int], list[dict[str, Any]]] = {}
        self._introductions: dict[tuple[str, int], dict[str, Any]] = {}  # who introduced a text and where
        self.beside = False  # the section is the one that prints the texts
        self._beside: set[tuple[str, int]] = set()  # texts that were introduced beside their own words
        self._paragraphs: dict[tuple[str, int], list[SourceParagraph]] = {}  # the paragraphs that say so
        self.tied = False  # an action is on one of the texts
        self._acted: dict[str, Groups] = {}  # what an action calls its text, by the key of the action

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {"text_introduced": self._introduce, "text_joined": self._join}

    def printed(self, noun: str, number: int, text: dict[str, Any]) -> None:
        """Take a text that the report prints, by the noun and the number over it."""
        self._printed.setdefault((seen(noun).casefold(), number), []).append(text)

    @property
    def names(self) -> frozenset[tuple[str, int]]:
        """Return the nouns and numbers that one text of the report has, and no other."""
        return frozenset(name for name, texts in self._printed.items() if len(texts) == 1)

    def acted(self, action: str, words: str) -> None:
        """Take what an action calls the text that it was taken on, if that is a number of the report."""
        found = Seen(words).find(self._to.forms.items["numbered_text"])
        if found is not None:
            self._acted[action] = found

    def _introduce(self, found: Groups) -> bool:
        sponsors = self._to.names.introducers(found)
        name = self.named(found["introduced"])
        dated = bool(found.keys() & {"sittings", "same"})
        sitting = self._programme.sitting(found) if dated else None
        if name is None or not sponsors or name in self._introductions:
            return False
        if dated and (sitting is None or self.beside):  # beside its own words a text has no such sitting
            return False
        self._introductions[name] = {"sponsors": sponsors, **({"introduced_at": sitting} if dated else {})}
        self._paragraphs[name] = [self._to.now]
        if self.beside:
            self._beside.add(name)
        return True

    def _join(self, found: Groups) -> bool:
        name = self.named(found["introduced"])
        codes = self._to.names.codes(found["joined"])
        if name not in self._introductions or not all(codes):
            return False
        self._introductions[name]["sponsors"] += [{"delegation": code, "joined": True} for code in codes]
        self._paragraphs[name].append(self._to.now)
        return True

    def named(self, words: str) -> tuple[str, int] | None:
        """Return the noun and the number of a text that the report prints once; None if it prints none."""
        found = Seen(words).find(self._to.forms.items["numbered_text"])
        name = self._name(found) if found is not None else None
        return name if name in self._to.foreknown.texts else None

    def _name(self, found: Groups) -> tuple[str, int]:
        """Return the noun and the number of a text; without a number it is the only one of its kind."""
        if "only" in found:
            return found["only"].casefold(), 1
        return found["noun"].casefold(), self._to.text_number(found["number"])

    def finish(self) -> list[SourceParagraph]:
        """Link decisions to the texts they adopt; return the paragraphs on texts that no decision adopts."""
        actions = self._to.record.get("actions", {})
        places = dict(self._places())
        named = {key: self._name(found) for key, found in self._acted.items() if key in actions}
        for key, name in named.items():
            text = self.text(name)
            if text is None or actions[key]["verb"] not in _ADOPTING or [*named.values()].count(name) > 1:
                continue
            self._adopt(actions[key], text, self._acted[key])
            self.tied = True
            actions[key]["recommendation"] = places[id(text)]
            introduction = self._introductions.pop(name, {})
            if introduction.get("introduced_at") == actions[key]["sitting"]:
                del introduction["introduced_at"]
            actions[key] |= introduction
        for name, introduction in self._introductions.items():
            text = self.text(name)
            if text is not None and name in self._beside:
                text["sponsors"] = introduction["sponsors"]
        lone = self._introductions.keys() - self._beside  # told before a decision that is not understood
        return [one for name in lone for one in self._paragraphs[name]]

    def _adopt(self, action: dict[str, Any], text: dict[str, Any], found: Groups) -> None:
        action.pop("object")
        action |= dict.fromkeys(self._to.word(found.get("orally")).split(), True)
        how = {"manner": action["manner"]} if "manner" in action else {}
        text.pop("doubts", None)
        text |= {"state": "adopted", "sitting": action["sitting"], **how}
        for name, value in _PLACES.items():
            if name in found:
                self._to.take_option("text_places", value)

    def text(self, name: tuple[str, int]) -> dict[str, Any] | None:
        """Return the only text of the report with a noun and a number."""
        texts = self._printed.get(name, ())
        return texts[0] if len(texts) == 1 else None

    def _places(self) -> Iterator[tuple[int, str]]:
        """Yield the identity of each text in the record, and how a record file names it."""
        for at, cluster in enumerate(self._to.record.get("clusters", ()), 1):
            for n, text in enumerate(cluster["recommendations"], 1):
                yield id(text), f"{at}.{n}"
