"""Walks through the paragraphs of a report, keeping track of the heading and list that they are under."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from wgdesk.earlier.adopted_report import TakenAdoption
from wgdesk.earlier.amendments import TakenAmendments
from wgdesk.earlier.annexes import TakenAnnexes
from wgdesk.earlier.attendance import TakenAttendance
from wgdesk.earlier.cited_records import CitedRecords
from wgdesk.earlier.consideration import TakenConsideration
from wgdesk.earlier.gathered import Foreknown, Gathered, without_gaps
from wgdesk.earlier.meeting import TakenMeeting
from wgdesk.earlier.numbered_texts import NumberedTexts
from wgdesk.earlier.outcome import TakenOutcome
from wgdesk.earlier.people import TakenPeople
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.earlier.read_panels import TakenPanels
from wgdesk.earlier.read_questions import TakenQuestions
from wgdesk.earlier.read_reservations import TakenReservations
from wgdesk.earlier.read_statements import TakenStatements
from wgdesk.earlier.read_votes import TakenVotes
from wgdesk.earlier.report_outline import ReadOutline, is_chapter_alone
from wgdesk.earlier.source import LeftParagraph, SourceParagraph, left_of
from wgdesk.earlier.under_items import TakenDebate
from wgdesk.exchange.json_read import FORMAT
from wgdesk.exchange.upgrades import VERSION
from wgdesk.meeting_setup.bodies import body_named
from wgdesk.phrasing.tree import Stage
from wgdesk.rosters.word_file import BETWEEN
from wgdesk.words.seen import Seen
from wgdesk.words.writing import SEMICOLONS

_ENDED = re.compile(f"[.:{SEMICOLONS}]$")
_LONGEST_HEADING = 300
# Kinds of sections: under a heading that is not known, of an item of the agenda, and an annex.
_OTHER, _CHAPTER, _ANNEX = "", "chapter", "annex"
# What a list after a sentence holds, by the name of the sentence.
_LISTS = {
    **dict.fromkeys(("agenda", "agenda_following", "agenda_own", "agenda_was"), "agenda"),
    **dict.fromkeys(("documents", "documents_of_item", "documents_before_it"), "documents"),
    **dict.fromkeys(("officers", "officers_named", "officers_next"), "officers"),
    **{"held_by_body": "meetings", "questions_listed": "questions", "actions_listed": "actions"},
}


class Walk:
    """Takes one paragraph after the other; ``finish`` gives the content of a record file."""

    def __init__(self, lang: str, foreknown: Foreknown) -> None:
        self._to = Gathered(lang, foreknown)
        self._programme = TakenProgramme(self._to)
        self._meeting = TakenMeeting(self._to, self._programme)
        self._people = TakenPeople(self._to, self._programme)
        self._attendance = TakenAttendance(self._to)
        self._texts = NumberedTexts(self._to, self._programme)
        self._outcome = TakenOutcome(self._to, self._programme, self._texts)
        self._adoption = TakenAdoption(self._to, self._programme)
        self._amendments = TakenAmendments(self._to, self._programme)
        self._reservations = TakenReservations(self._to, self._texts)
        self._debate = TakenDebate(self._to, self._programme, self._texts, self._amendments)
        self._questions = TakenQuestions(self._to, self._programme, self._debate)
        self._statements = TakenStatements(self._to, self._programme, self._debate, self._people)
        self._records = CitedRecords(self._to, self._programme)
        self._takers = {
            **self._meeting.takers,
            **TakenConsideration(self._to, self._programme).takers,
            **self._programme.takers,
            **self._adoption.takers,
            **self._people.takers,
            **TakenPanels(self._to, self._programme, self._people).takers,
            **self._outcome.takers,
            **self._questions.takers,
            **self._reservations.takers,
            **self._amendments.takers,
            **self._texts.takers,
            **self._debate.takers,
            **TakenVotes(self._to, self._debate).takers,
            **self._statements.takers,
        }
        self._body = foreknown.body
        self._outline = ReadOutline(self._to, self._body)
        self._annexes = TakenAnnexes(self._to, self._programme, self._outcome, self._outline)
        self._head: list[SourceParagraph] = []
        self._begun = False
        self._section = self._list = ""
        # The label of a chapter, alone in the line before, and the number of that line.
        self._chapter, self._chapter_at, self._has_chapters = "", 0, False
        self._cluster_at = self._to.now  # the heading of the last cluster
        self._cluster_labelled = False
        self._held, self._then = LeftParagraph(0, ""), 0
        self._headed_at = 0
        self._number = self._paragraph = 0  # of this paragraph, and of the one with the last known sentence
        self.begins = 0  # number of the first paragraph after the head
        self.lang, self.sections, self.left = lang, 0, list[LeftParagraph]()
        self.strange = self._to.strange

    def take(self, paragraph: SourceParagraph, then: int) -> None:
        """Take one paragraph; ``then`` is the number of the next one that has a number, else 0."""
        self._to.now, self._then = paragraph, then
        whole = Seen(paragraph.text)
        label = self._to.forms.label.match(whole.text)
        named = {name: text or "" for name, text in (label.groupdict() if label else {}).items()}
        bare = whole.after(label.end()) if label else whole
        if is_chapter_alone(named, bare):
            self._chapter, self._chapter_at = named["section"], paragraph.number
            self._to.record.setdefault("options", {})["chapter_headings"] = "chapter"
            self._has_chapters = True
            return
        self._headed_at = paragraph.number
        if self._chapter and not any(named.values()):
            named["section"], self._headed_at = self._chapter, self._chapter_at
        self._chapter = ""
        self._number = int(named.get("paragraph") or 0)
        if paragraph.margin:
            self._head.append(paragraph)
        elif paragraph.note:
            self.left.append(left_of(paragraph))
        elif self._section == _ANNEX and self._annexes.begun(bare):
            self.left.pop()  # the line before it, "Annex I"
        elif not (named.get("paragraph") or named.get("letter")) and self._heading(bare, named):
            self._list = ""
            if self._section in (_OTHER, _ANNEX):  # not read
                self.left.append(left_of(paragraph))
            if self._section == _ANNEX:
                self._annexes.begin(proposals="recommendation" in self._takers)
        elif self._section == _ANNEX and self._annexes.take(bare, named):
            pass
        elif not self._begun:
            self._head.append(paragraph)
        elif self._section == _ANNEX or not self._said(bare, named):
            self.left.append(left_of(paragraph))

    def _heading(self, text: Seen, label: Mapping[str, str]) -> bool:
        """Take a heading; return whether a paragraph is one, also one that is not understood."""
        if len(text.text) > _LONGEST_HEADING or not (
            self._begun or label.get("section") or self._outline.is_usual(text)
        ):
            return False
        if label.get("section") and not text.text:
            return False
        top = self._outline.is_top(label.get("section", ""))
        within = self._to.forms.in_chapter.values() if self._section == _CHAPTER and not top else ()
        if any(pattern.fullmatch(text.text) for pattern in within):
            return True
        kind = self._outline.kind_of(text, top=top)
        general = top and self._outline.is_general(text) and self._item_titled(text, label) is None
        if general:
            kind, self._programme.current = _CHAPTER, 0
            self._outline.general(text)
        if kind == self._section == "recommendations" and not top:
            return False  # that of a cluster: "B. Decisions"
        item = self._item_titled(text, label) if kind is None and self._begun else None
        part = self._questions.part_titled(text.written) if within and item is None else ""
        item = self._programme.current if part else item
        if kind is None and item is None and not self._is_heading(text, label, top=top):
            return False
        if self._outcome.headed:
            self._end_cluster(keep=self._cluster_labelled)
        if not self._begun:
            self.begins = self._headed_at
            self._masthead()
        self._begun = True
        self._section = _CHAPTER if item is not None else kind or _OTHER
        self.sections += kind is not None or item is not None
        self._reservations.section = self._section
        self._debate.apart.section = "statements" if general else self._section
        self._statements.headed(self._debate.apart.section)
        self._texts.beside = self._section == "recommendations"
        self._debate.told = self._section in (_CHAPTER, "deliberations", "actions")
        self._outline.under(self._section, text, item=item is not None, top=top)
        if item is not None:
            self._programme.item(item)
            self._programme.part = part
        self._questions.headed(self._section, text.written, top=top)
        self._programme.heading = self._outline.title_of(text) if top else ""
        return True

    def _item_titled(self, text: Seen, label: Mapping[str, str]) -> int | None:
        """Return the item of the agenda that a heading names."""
        cluster = self._has_chapters and self._section == "recommendations"
        if not label.get("section") and (self._list or self._outcome.waits or cluster):
            return None
        titles = self._to.foreknown.titles
        return next((number for number, title in titles.items() if title == text.written), None)

    def _is_heading(self, text: Seen, label: Mapping[str, str], *, top: bool) -> bool:
        """Return whether a paragraph with the label of a heading is one that is not known."""
        if not label.get("section") or _ENDED.search(text.text):
            return False
        return self._begun and (top or self._section != "recommendations")

    def _masthead(self) -> None:
        lines = list(dict.fromkeys(line for one in self._head for line in one.text.split(BETWEEN) if line))
        numbers = {
            line: one for one in reversed(self._head) if not one.margin for line in one.text.split(BETWEEN)
        }
        unknown = self._meeting.masthead(lines, [one for one in lines if one not in numbers])
        if self._body is not None and self._body.earlier:
            self._takers = {name: take for name, take in self._takers.items() if name in self._body.earlier}
        self.left += [left_of(numbers[one]) for one in unknown if one in numbers]

    def _said(self, text: Seen, label: Mapping[str, str]) -> bool:
        """Take a paragraph below a heading; return whether it was understood for certain."""
        heading = self._cluster_at if self._outcome.headed else None
        certain = self._told(self._records.without(text), label)
        self._records.keep()
        self._programme.heading = ""
        if heading is not None and self._outcome.headed and self._cluster_at == heading:
            self._end_cluster(keep=False)
        return certain

    def _end_cluster(self, *, keep: bool) -> None:
        """Drop the heading of a cluster under which there is nothing, unless it is one by its label."""
        if not self._outcome.end_heading(keep=keep):
            self.left.append(left_of(self._cluster_at))

    def _told(self, text: Seen, label: Mapping[str, str]) -> bool:
        if self._outcome.waits and not label.get("paragraph"):
            return self._outcome.text(text.written)
        for groups in text.find_all(self._to.forms.sitting_days):
            self._programme.note(groups)
        taken = self._sentence(text)
        listed = self._entry(text, label) if taken is None else None
        if listed is not None:
            return listed
        if taken is None:
            said = [self._taken_or_passed(Seen(one), text) for one in self._to.forms.ends.split(text.written)]
            taken = None if all(one is None for one in said) else all(said)
        if taken is not None:
            return taken and self._section != _OTHER
        self._list = ""
        return self._of_section(text, label)

    def _taken_or_passed(self, text: Seen, paragraph: Seen) -> bool | None:
        taken = self._sentence(text)
        if taken is None and self._section == "attendance" and text.written != paragraph.written:
            taken = self._attendance.take(text)
        if taken is None:
            self._programme.passed(text)
        return taken

    def _sentence(self, text: Seen) -> bool | None:
        """Take a sentence whose pattern is known; None if it has none."""
        for name, take in self._takers.items():
            found = text.find(self._to.forms.sentences[name])
            if found is None:
                continue
            self._to.take_terms(found)
            if name in ("held", "held_by_body") and "total" in found:
                self._programme.held(found["total"])
                self._held = left_of(self._to.now)
            taken = take(found)
            if taken is not None:
                self._list = _LISTS.get(name, "") if name != "held_by_body" or "parts" in found else ""
                self._paragraph = self._number
                return taken
        return None

    def _of_section(self, text: Seen, label: Mapping[str, str]) -> bool:
        """Take a paragraph that has no sentence of its own by the section in which it is."""
        if self._section == "introduction":
            return self._meeting.introduction(text)
        if label.get("paragraph") and self._debate.paragraph(text):
            return True
        if self._section == "recommendations" and not label.get("section") and self._outcome.alone(text):
            return True
        if (listed := self._attendance.take(text)) is not None:
            self._list = "attendance" if self._attendance.waits else ""
            return listed
        number, letter = label.get("paragraph", ""), label.get("letter", "")
        headed = self._section == "recommendations" and not (number or letter or _ENDED.search(text.text))
        if headed:
            if self._outcome.headed:
                self._end_cluster(keep=self._cluster_labelled)
            self._cluster_at, self._cluster_labelled = self._to.now, bool(label.get("section"))
            self._outcome.cluster(text.written)
        return headed

    def _entry(self, text: Seen, label: Mapping[str, str]) -> bool | None:
        """Take a line of a list; None if it is none of the list that is open."""
        number, letter = label.get("paragraph", ""), label.get("letter", "")
        if self._list == "agenda" and not self._programme.agenda.ends(
            text, number, after=self._paragraph, then=self._then
        ):
            return self._programme.agenda.take(text.written, number, letter) or None
        if number:
            return None
        if self._list in ("meetings", "questions"):
            return self._questions.line(text, self._list)
        if self._list == "actions":
            return self._debate.line(text)
        if self._list == "documents":
            return self._outcome.document(text)
        if self._list == "officers":
            return self._people.entry(text, listed=bool(letter))
        if self._list == "attendance":
            return self._attendance.line(text.written)
        return None

    def finish(self) -> dict[str, Any]:
        """Return the content of a record file."""
        self._adoption.finish()
        told = [] if self._programme.finish() or not self._held.number else [self._held]
        told += map(left_of, self._programme.besides.finish())
        if self._outcome.headed:
            self._end_cluster(keep=self._cluster_labelled)
        told += map(left_of, self._outcome.finish())
        self._questions.finish()
        told += map(left_of, (*self._amendments.finish(), *self._texts.finish()))
        # A draft prints in square brackets what is not adopted; without brackets all is.
        if self._texts.tied or self._reservations.on_texts or self._meeting.final:
            self._outcome.all_adopted()
        told += map(left_of, self._debate.finish())
        self._attendance.finish()
        self._outline.finish(chapters=self._has_chapters)
        told += map(left_of, (*self._reservations.finish(), *self._statements.finish()))
        self.left = sorted({*self.left, *told}, key=lambda one: one.number)
        sittings = self._to.record.get("sittings", ())
        apart, first = self._to.foreknown.apart, self._programme.first
        begun = len(sittings) > apart and sittings[0]["number"] == first
        self._people.finish(first if begun else None)
        if self._people.opener and begun:
            sittings[apart]["presiding"] = [self._people.opener]
        return {"format": FORMAT, "version": VERSION, "roster": True, **without_gaps(self._to.record)}

    @property
    def stage(self) -> Stage:
        """Whether the report is a draft."""
        return "final" if self._meeting.final else "draft"

    def foreknown(self) -> Foreknown:
        """Return what a second reading is to know."""
        days, titles, total = self._programme.foreknown()
        name = self._to.meeting.get("body_full", {}).get(self.lang, "")
        return Foreknown(
            sittings=days,
            titles=titles,
            year=self._to.year,
            body=body_named(name, self.lang) if name else None,
            short_name=self._to.meeting.get("body_short", {}).get(self.lang, ""),
            texts=self._texts.names,
            apart=len(self._programme.besides.days),
            total=total,
            parts=self._questions.parts,
        )
