"""Reads reports of committees that consider questions without numbers, each in its own chapter."""

from __future__ import annotations

from collections.abc import Mapping
from string import ascii_lowercase
from typing import Any

from wgdesk.earlier.gathered import Gathered, Groups, Taker
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.earlier.under_items import PROCEDURE, TakenDebate
from wgdesk.rosters.word_file import BETWEEN
from wgdesk.words.finder import fold
from wgdesk.words.seen import Seen

_FIRST = PROCEDURE + 1  # the number of the first question


class TakenQuestions:
    """Takes the questions by the headings of their chapters, and what was decided on each."""

    def __init__(self, gathered: Gathered, programme: TakenProgramme, debate: TakenDebate) -> None:
        self._to, self._programme, self._debate = gathered, programme, debate
        self._chapter = self._part = ""  # the headings under which the report is, of two levels
        self._printed: dict[str, int] = {}  # the number of the text that an action adopted
        self._titles = dict(gathered.foreknown.titles)
        self.parts: dict[int, tuple[str, ...]] = {}  # the titles of the parts of each question, by item
        self._introduced: dict[str, list[Any]] = {}  # sponsors by the symbol of their draft

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {
            "question": self._consider,
            "questions_listed": self._listed,
            "attention": self._attention,
            "introduced": self._introduce,
            "draft_adopted": self._adopt,
            "acceded": self._accede,
            "text_printed": self._text_printed,
            "text_in_document": self._text_in_document,
        }

    def headed(self, kind: str, heading: str, *, top: bool) -> None:
        """Take a heading, known or not; ``kind`` is that of its section."""
        self._chapter, self._part = (heading, "") if top else (self._chapter, heading)
        self._debate.last_action = None
        self._debate.work = heading if kind == "agenda" and self._to.foreknown.questions else ""

    def part_titled(self, heading: str) -> str:
        """Return the letter of the part of the question told of that has such a title; empty if none."""
        parts = self._to.foreknown.parts.get(self._programme.current, ())
        return ascii_lowercase[parts.index(heading)] if heading in parts else ""

    def _consider(self, found: Groups) -> bool:
        title = self._part or self._chapter
        numbers = self._programme.sittings(found)
        if not numbers or not fold(title).endswith(fold(found["question"])):
            return False
        self._to.name_once(found, "body_short")
        self._to.take_option("items_called", "question")
        self._to.take_option("sitting_place", "after")
        item = self._programme.item(self._number())
        item |= {"title": self._to.text(self._chapter), "substantive": True, "deliberations": "written"}
        self.parts.setdefault(self._programme.current, ())
        if self._part:
            self._to.take_option("sub_items", "headed")
            parts = item.setdefault("items", [])
            parts.append({"title": self._to.text(self._part)})
            self._programme.part = ascii_lowercase[len(parts) - 1]
            self.parts[self._programme.current] += (self._part,)
            item = parts[-1]
        item["sittings"] = sorted(numbers)
        return True

    def _number(self) -> int:
        """Return the number of the question under whose heading the report is."""
        named = (number for number, title in self._titles.items() if title == self._chapter)
        number = next(named, max((_FIRST - 1, *self._titles)) + 1)
        self._titles[number] = self._chapter
        return number

    def line(self, line: Seen, listed: str) -> bool | None:
        """Take a line on the meetings of a part of the session, or of the table of questions; else None."""
        if listed == "questions":
            return BETWEEN in line.text or None
        found = line.find(self._to.forms.items["part"])
        if found is None:
            return None
        for one in Seen(found["meetings"]).find_all(self._to.forms.items["part_meeting"]):
            self._programme.note(one, self._to.word(found.get("kind")))
        return True

    def _listed(self, _: Groups) -> bool:
        self._to.take_option("questions_listed", "table")
        return True

    def _attention(self, found: Groups) -> bool:
        """Take a document that the Chair drew attention to."""
        item, sitting = self._debate.item(), self._programme.sitting(found)
        if item is None or sitting is None:
            return False
        points = item.setdefault("points", [])
        points.append(
            {
                "paragraph": len(points) + 1,
                "voice": "chair",
                "sitting": sitting,
                "verb": self._to.text(found["verb"]),
                "said": self._to.text(found["said"]),
            }
        )
        self._to.take_option("chapter_order", "meeting")
        return True

    def _introduce(self, found: Groups) -> bool:
        sponsors = self._to.names.introducers(found)
        if self._programme.sitting(found) is None or not sponsors:
            return False
        self._to.take_option("statements_at", "said")
        self._introduced[found["symbol"]] = sponsors
        return True

    def _adopt(self, found: Groups) -> bool:
        """Take the adoption of a draft that is named by its symbol."""
        symbol = found["symbol"]
        if all(one.get("symbol") != symbol for one in self._to.rows("documents")):
            kind = self._to.word(found["draft"]).removesuffix("s")
            self._to.rows("documents").append({"kind": kind, "symbol": symbol, "by_secretariat": False})
        sponsors = {"sponsors": self._introduced[symbol]} if symbol in self._introduced else {}
        self._to.take_option("texts_named", "symbol")
        return self._debate.decided(found, {"document": symbol, **sponsors})

    def _accede(self, found: Groups) -> bool:
        """Take the requests that were acceded to, and of whom they were."""
        codes = self._to.names.codes(found["names"])
        if not all(codes):
            return False
        return self._debate.decided(found, {"object": self._to.text(found["object"]), "sponsors": codes})

    def _text_printed(self, found: Groups) -> bool:
        """Take which text of the report is the one that was just adopted."""
        if self._debate.last_action is None:
            return False
        self._to.name_once(found, "parent_short")
        self._to.take_option("text_places_in", "sentence")
        self._to.take_option("drafts_are", "adopted")
        if "chapter" in found:
            self._to.take_option("text_places", "chapters")
        if "number" in found:
            self._to.take_option("text_place_numbers", "said")
        self._printed[self._debate.last_action] = self._to.text_number(found.get("number", "1"))
        return True

    def _text_in_document(self, _: Groups) -> bool:
        self._to.take_option("text_places_in", "sentence")
        return self._debate.last_action is not None

    def finish(self) -> None:
        """Tie decisions to the texts that the report prints, and those to when they were adopted."""
        options = self._to.record.get("options", {})
        if options.get("items_called") == "question" and "agenda" not in self._to.record.get("decisions", {}):
            options["agenda_form"] = "unsaid"
        clusters = self._to.record.get("clusters", ())
        for key, number in self._printed.items():
            action = self._to.keyed("actions")[key]
            fitting = [at for at, one in enumerate(clusters, 1) if len(one["recommendations"]) >= number > 0]
            if len(fitting) == 1:
                action["recommendation"] = f"{fitting[0]}.{number}"
                text = clusters[fitting[0] - 1]["recommendations"][number - 1]
                how = {"manner": action["manner"]} if "manner" in action else {}
                text |= {"state": "adopted", "sitting": action["sitting"], **how}
                text.pop("doubts", None)
                clusters[fitting[0] - 1].setdefault("kind", "draft_resolutions")
