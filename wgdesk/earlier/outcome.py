"""Reads recommendations, cluster by cluster, and documents."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from wgdesk.earlier.gathered import GAP, Gathered, Groups, Taker
from wgdesk.earlier.numbered_texts import NumberedTexts
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.earlier.source import SourceParagraph
from wgdesk.words.seen import Seen, seen
from wgdesk.words.writing import COMMAS

_NUMBER = re.compile(r"\d{1,3}")
_GOES_ON = (":", *COMMAS)  # what ends the first of several paragraphs of a text
_LONGEST_TITLE = 400


class TakenOutcome:
    """Takes recommendations and documents."""

    def __init__(self, gathered: Gathered, programme: TakenProgramme, texts: NumberedTexts) -> None:
        self._to, self._programme, self._texts = gathered, programme, texts
        self._noun = ""  # over the recommendation whose text comes next, "Draft resolution"
        self._label = 0  # number of the recommendation whose text comes next, else 0
        self._title = ""  # of that text
        self._over: list[SourceParagraph] = []  # the lines over it
        self._lost: list[SourceParagraph] = []  # those of texts that were not taken
        self._headed = False  # the last cluster has a heading and nothing else yet
        self._due = False  # the first text of a cluster comes next
        self._item = ""  # for whose consideration the documents listed next are

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {
            "chapeau": self._chapeau,
            "texts_brought": self._brought,
            "recommendation": self._recommendation,
            "texts_adopted": self._adopted,
            "documents": self._documents,
            "documents_of_item": self._documents_of_item,
            "documents_by_symbol": self._by_symbol,
            "document_named": self._named,
            "documents_before_it": self._before_it,
            "document_before_it": self._before_it,
            "list_elsewhere": self._elsewhere,
        }

    def cluster(self, heading: str) -> bool:
        """Take the heading of a cluster."""
        self._to.rows("clusters").append({"heading": self._to.text(heading), "recommendations": []})
        self._headed = True
        return True

    def _chapeau(self, found: Groups) -> bool:
        self._headed = False
        self._to.name_once(found, "body_short", "parent_medium")
        if "parent_two" in found:
            self._to.name_once({"parent_medium": found["parent_two"]}, "parent_medium")
        self._begin(self._to.word(found.get("kind")))
        return True

    def _brought(self, found: Groups) -> bool:
        """Take how texts of the body's own begin that its parent is told of."""
        self._to.name_once(found, "body_short")
        self._to.take_option("own_texts", "brought")
        self._begin(f"{self._to.word(found['kind'])}s")
        return True

    def _begin(self, kind: str) -> None:
        """Begin the texts of the last cluster, of which the first may stand under its kind alone."""
        self._headed, self._due = False, True
        clusters = self._to.rows("clusters")
        if not clusters or clusters[-1]["recommendations"]:
            clusters.append({"recommendations": []})
        if kind:
            clusters[-1]["kind"] = kind

    def alone(self, line: Seen) -> bool:
        """Take the line over the only text of a kind, "Draft decision"; return whether it is one."""
        if not self._due or line.find(self._to.forms.items["text_alone"]) is None:
            return False
        self._noun, self._label, self._due = line.written, 1, False
        self._over = [self._to.now]
        self._to.take_option("only_text", "unnumbered")
        return True

    def _recommendation(self, found: Groups) -> bool:
        self._noun, self._due = found["noun"], False
        self._label, self._over = self._to.text_number(found["number"]), [self._to.now]
        if self._label and not found["number"].isdecimal():
            self._to.take_option("draft_numbers", "roman")
        return bool(self._to.rows("clusters"))

    def end_heading(self, *, keep: bool) -> bool:
        """End the wait for what is under the heading of a cluster; drop the cluster, or keep it empty."""
        self._headed = False
        if not keep:
            self._to.rows("clusters").pop()
        return keep

    @property
    def headed(self) -> bool:
        """Whether the heading of a cluster has just been taken, with nothing after it."""
        return self._headed

    @property
    def waits(self) -> bool:
        """Whether the text of a recommendation comes next."""
        return self._label > 0

    def text(self, words: str) -> bool:
        """Take the text of a recommendation, or the title over it, which is no sentence and has some lines.

        A text that goes on after a comma or a colon has several paragraphs and is left: it would be cut.
        """
        another = Seen(words).find(self._to.forms.sentences["recommendation"])
        if another is not None:
            self._lose()  # the one before it has no text
            self._recommendation(another)
            return False
        title = f"{self._title} {words}".strip()
        if not words.endswith((".", "]", *_GOES_ON)) and len(title) <= _LONGEST_TITLE:
            self._title = title
            self._over.append(self._to.now)
            return True
        clusters = self._to.rows("clusters")
        if not clusters or words.endswith(_GOES_ON):
            self._lose()
            return False
        title, number, self._title, self._label, self._over = self._title, self._label, "", 0, []
        # It was adopted, but at an unknown sitting, and the record requires the sitting of an adopted text.
        state = "negotiated" if "[" in words or "]" in words else "agreed"
        text = {"state": state, "body": self._to.text(words)}
        if title:
            text["title"] = self._to.text(title)
        clusters[-1]["recommendations"].append(text)
        self._texts.printed(self._noun, number, text)
        return True

    def _lose(self) -> None:
        """Leave a text that is not taken, with its number and its title."""
        self._lost += self._over
        self._title, self._label, self._over = "", 0, []

    def _adopted(self, found: Groups) -> bool:
        """Take how recommendations were adopted; a report does not say when, so the sitting is in doubt."""
        said = self._to.in_figures(found["numbers"])
        numbers = numbers_in(said, self._to.forms.through, self._to.forms.and_number)
        texts = [one for cluster in self._to.rows("clusters") for one in cluster["recommendations"]]
        last = self._programme.last_sitting
        if last is None or not numbers or max(numbers) > len(texts):
            return False
        for number in numbers:
            adopt(texts[number - 1], last, self._to.manner(found))
        return True

    def not_agreed(self, line: Seen) -> None:
        """Take a line of the annex with the proposals on which no agreement was reached."""
        if not self._to.rows("clusters"):
            self.cluster("")
        self._to.rows("clusters")[-1]["recommendations"].append(
            {"state": "not_agreed", "body": self._to.text(line.written)}
        )

    def finish(self) -> list[SourceParagraph]:
        """Take away a cluster that has neither a heading nor texts; return lines over texts not taken."""
        clusters = self._to.record.get("clusters", [])
        if clusters:
            self._to.record["clusters"] = [
                one for one in clusters if one["recommendations"] or one.get("heading")
            ]
        return self._lost

    def all_adopted(self) -> None:
        """Note that the final report prints what was adopted, as far as it is known at which meetings."""
        last = self._programme.last_sitting
        for cluster in self._to.record.get("clusters", ()):
            for one in cluster["recommendations"]:
                if one["state"] == "agreed" and last is not None:
                    adopt(one, last, {})

    def _documents(self, found: Groups) -> bool:
        self._to.name_once(found, "body_short")
        self._item = ""
        return True

    def _documents_of_item(self, found: Groups) -> bool:
        self._documents(found)
        if not self._programme.joined(found["item"], found.get("joined", "")):
            return False
        self._to.take_option("documents_where", "by_item")
        self._item = found["item"]
        self._programme.item(self._item)
        return True

    def _named(self, found: Groups) -> bool:
        """Take a document that a sentence names, perhaps for the consideration of an item."""
        self._to.name_once(found, "body_short")
        self._item = found.get("item", "") or (self._programme.label if "open_item" in found else "")
        words = found["document"]
        if not self.document(Seen(words[:1].upper() + words[1:])):
            return False
        self._to.take_option("one_document", "in_sentence")
        if self._item:
            self._to.take_option("documents_where", "by_item")
        if "item" in found:
            self._programme.item(self._item)
        return True

    def _before_it(self, found: Groups) -> bool | None:
        """Take documents, or the only one, told of after the sentence on the consideration of their item."""
        if not self._programme.current:
            return None
        self._item = self._programme.label
        words = found.get("document", "")
        if words and not self.document(Seen(words[:1].upper() + words[1:])):
            return None
        if words:
            self._to.take_option("one_document", "in_sentence")
        self._to.take_option("documents_where", "by_item")
        self._to.take_option("documents_led", "it")
        return True

    def _elsewhere(self, found: Groups) -> bool:
        """Take where a list is found that the report does not print."""
        if "symbol" not in found and "link" not in found:
            return False
        listed = self._to.word(found["list"]) or "documents"
        place = {"symbol": found.get("symbol", ""), "link": found.get("link", "")}
        of = self._programme.item(found["item"]) if "item" in found else self._to.meeting
        if listed == "documents":
            self._to.take_option("documents_where", "elsewhere")
        if listed == "observers":
            self._to.take_option("attendance_list", listed)
            listed = "participants"
        if "website" in found:
            self._to.take_option("list_addresses", "website")
        of |= {f"{listed}_{name}": value for name, value in place.items() if value}
        return "item" not in found or "symbol" not in found

    def _by_symbol(self, found: Groups) -> bool:
        self._documents(found)
        self._to.take_option("documents_where", "symbols")
        known = {one.get("symbol") for one in self._to.rows("documents")}
        self._to.rows("documents").extend(
            {"kind": "other", "symbol": symbol}
            for symbol in re.findall(rf"[A-Z][^\s{COMMAS}]*/[^\s{COMMAS}]+", found["symbols"])
            if symbol not in known
        )
        return True

    def document(self, line: Seen) -> bool:
        """Take a line of the list of documents; return whether it is one."""
        found = line.find(self._to.forms.items["document"])
        if found is None:
            return False
        one: dict[str, Any] = {
            "kind": self._to.word(found["kind"]) or "other",
            "about": self._to.word(found.get("how")) == "about",
            "title": self._to.text(found.get("title")),
            "content": self._to.text(found.get("content")),
            "author": self._to.text(found.get("author")),
        }
        kept = {name: value for name, value in one.items() if value}
        kept["by_secretariat"] = "secretariat" in found
        if found.get("symbol") == GAP:
            kept["placeholders"] = {"symbol": GAP}
        elif "symbol" in found:
            kept["symbol"] = found["symbol"]
        if self._item:
            kept["item"] = self._item
        self._to.rows("documents").append(kept)
        return True


def adopt(text: dict[str, Any], sitting: int, how: Mapping[str, Any]) -> None:
    """Note that a recommendation was adopted, at the last sitting if the report does not say which."""
    text |= {"state": "adopted", "sitting": sitting, **how, "doubts": {"sitting": ""}}


def numbers_in(words: str, through: str, between: str) -> tuple[int, ...]:
    """Return the numbers of recommendations: "1 and 2", "1 to 4 and 7"; empty if it is not such a list.

    ``between`` is a pattern of what stands before the last of them.
    """
    found: list[int] = []
    said = seen(words)
    for piece in re.split(rf"[{COMMAS}]|{between}", said):
        ends = [int(one) for one in _NUMBER.findall(piece)]
        if len(ends) == 2 and through.strip() in piece and ends[0] < ends[1] < ends[0] + 400:
            found += range(ends[0], ends[1] + 1)
        elif len(ends) == 1:
            found += ends
        else:
            return ()
    return tuple(found)
