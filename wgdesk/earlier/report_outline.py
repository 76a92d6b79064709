"""Knows the headings of a report, and makes its outline from them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wgdesk.earlier.gathered import Gathered
from wgdesk.meeting_setup.bodies import KnownBody
from wgdesk.rules.outline import OUTLINE, SECTIONS
from wgdesk.words.seen import Seen, seen

_PARENTS = dict(SECTIONS)
_ANNEXES = ("annex_proposals", "annex_agenda")
_WITHIN = {"adoption": {"organization": "organization"}}  # a section that may also stand under another
_GENERAL = "general"  # over statements under no item; a section of its own only at the first level
_NOT_READ = ("annex", *_ANNEXES)  # kinds that no heading in the middle of a report has


class ReadOutline:
    """The sections of a report as they come; what the body's file says of them stands if it fits."""

    def __init__(self, gathered: Gathered, body: KnownBody | None) -> None:
        self._to = gathered
        self._body: Mapping[str, Any] = body.template if body is not None else {}
        self._named: dict[str, str] = {
            seen(one.get("heading", {}).get(gathered.lang, "")): one["kind"]
            for one in self._body.get("outline", ())
        }
        self._own = {one["kind"] for one in self._body.get("outline", ())}
        self._sections: list[dict[str, Any]] = []
        self._top = 0
        self._over = ""  # the kind of the section of the first level under which the report is
        self._general: int | None = None  # the place of a section that the chapters of items may take over
        self._recommended = ""  # the usual heading of the recommendations that the report has

    def is_top(self, label: str) -> bool:
        """Return whether a label is that of a heading of the first level: V. may also come after U."""
        number = self._to.forms.tops.get(label, 0)
        top = number > 0 and (len(label) > 1 or number == self._top + 1 or not number)
        if top:
            self._top = number
        return top

    def kind_of(self, text: Seen, *, top: bool) -> str | None:
        """Return the kind of section that a heading begins, None if it is not known.

        ``top``: it is of the first level. There a body whose file has an outline has no other sections.
        """
        named = self._named.get(text.text) if text.text else None
        if named:
            return named
        for patterns in (self._to.forms.headings, self._to.forms.sections):
            for kind, pattern in patterns.items():
                if kind == _GENERAL or (kind == "organization" and not top and self._has("organization")):
                    continue  # its own sections: "Organization of work" is that of the agenda
                if pattern.fullmatch(text.text):
                    other = top and _PARENTS.get(kind) and self._own and kind not in self._own
                    return None if other else kind
        return None

    def _has(self, kind: str) -> bool:
        return any(one["kind"] == kind for one in self._sections)

    def under(self, kind: str, text: Seen, *, item: bool, top: bool) -> None:
        """Take a heading; one of an item means that the report has a chapter for each."""
        if top:
            self._over = kind
        kind = "chapters" if item else kind
        if kind not in _PARENTS or kind in _NOT_READ or any(one["kind"] == kind for one in self._sections):
            return
        pattern = self._to.forms.headings.get(kind)
        usual = item or (pattern is not None and pattern.fullmatch(text.text) is not None)
        heading = {} if usual else {"heading": self._to.text(text.written)}
        parent = _PARENTS[kind] or ("" if top else _WITHIN.get(kind, {}).get(self._over, ""))
        self._sections.append({**_section(kind, parent), **heading})
        self._recommended = text.written if kind == "recommendations" and usual else self._recommended

    def is_usual(self, text: Seen) -> bool:
        """Return whether a text is a heading of the program itself; others are not looked for in the head."""
        return any(pattern.fullmatch(text.text) for pattern in self._to.forms.headings.values())

    def title_of(self, text: Seen) -> str:
        """Return the title of an item that a heading has which was just taken.

        Empty for one of another section, and for one of what was done about some items.
        """
        if self._over not in ("", "chapter"):
            return ""
        within = self._to.forms.in_chapter.values()
        return "" if any(pattern.fullmatch(text.text) for pattern in within) else text.written

    def is_general(self, text: Seen) -> bool:
        """Return whether a heading is one over statements under no item: "General debate"."""
        named = text.text in self._named
        return not named and self._to.forms.sections[_GENERAL].fullmatch(text.text) is not None

    def general(self, text: Seen) -> None:
        """Take the heading over statements under no item: a section, unless each item has a chapter."""
        self._general = len(self._sections)
        self._sections.append({"kind": "statements", "heading": self._to.text(text.written)})

    def annexed(self, kind: str) -> None:
        """Take an annex, by its kind."""
        self._sections.append({"kind": kind})

    def finish(self, *, chapters: bool) -> None:
        """Put options, texts and outline of the body into the record, or the outline read if it differs.

        ``chapters``: the headings of the first level are chapters, else they have numbers, "I. Introduction",
        also where the body now has chapters.
        """
        record = self._to.record
        if self._body:
            options = {**self._body.get("options", {}), **record.get("options", {})}
            record["options"] = options
            if options.get("chapter_headings") == "chapter" and not chapters:
                options["chapter_headings"] = "number"
            texts = self._body.get("meeting", {})
            for name, text in texts.items():
                known = record["meeting"].get(name)
                if known is None or (
                    isinstance(text, dict) and text.get(self._to.lang) == known.get(self._to.lang)
                ):
                    record["meeting"][name] = text
        self._head_recommendations()
        if self._general is not None and self._has("chapters"):
            del self._sections[self._general]
        kinds = [one["kind"] for one in self._sections]
        own = self._body.get("outline") or [_section(kind, parent) for kind, parent in OUTLINE]
        known = {one["kind"] for one in own}
        annexes = [one for one in self._sections if one["kind"] in _ANNEXES and one["kind"] not in known]
        if self._in_order(kinds, [one["kind"] for one in (*own, *annexes)]) and not self._other_headings():
            if self._body.get("outline") or annexes:
                record["outline"] = [*own, *annexes]
        elif kinds:
            record["outline"] = [self._placed(one, kinds) for one in self._sections]

    def _head_recommendations(self) -> None:
        """Keep the heading of the recommendations where it is usual for texts of another name."""
        texts = self._to.record.get("options", {}).get("term_texts", "recommendations")
        if self._recommended and self._to.word(self._recommended) != texts:
            (section,) = (one for one in self._sections if one["kind"] == "recommendations")
            section["heading"] = self._to.text(self._recommended)

    @staticmethod
    def _placed(section: dict[str, Any], kinds: list[str]) -> dict[str, Any]:
        """Return a section, of the first level where the heading over it was not understood."""
        lone = section.get("parent") not in kinds
        return {name: value for name, value in section.items() if name != "parent" or not lone}

    def _other_headings(self) -> bool:
        """Return whether a heading is another than that of the body's file or the usual one."""
        return any(
            self._named.get(seen(one["heading"][self._to.lang])) != one["kind"]
            for one in self._sections
            if "heading" in one
        )

    @staticmethod
    def _in_order(kinds: list[str], own: list[str]) -> bool:
        left = iter(own)
        return all(kind in left for kind in kinds)


def _section(kind: str, parent: str) -> dict[str, Any]:
    """Return a section as an outline in a record file has it."""
    return {"kind": kind, "parent": parent} if parent else {"kind": kind}


def is_chapter_alone(label: Mapping[str, str], text: Seen) -> bool:
    """Return whether a line is "Chapter I" alone, the label of the heading in the line after it."""
    return " " in label.get("section", "") and not text.text
