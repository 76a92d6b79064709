"""Compares a record with its body: the options, the sections, the sentences of the script."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from wgdesk.meeting_setup.templates import Template
from wgdesk.reads.values.meeting import OutlineSectionNow
from wgdesk.reads.values.words import Words
from wgdesk.rules.options import OPTIONS
from wgdesk.rules.outline import OUTLINE
from wgdesk.words.clean_text import clean


@dataclass(frozen=True)
class OptionWay:
    """An option with its value in the record and in the body, or the default if not given."""

    name: str
    here: str
    there: str

    @property
    def differs(self) -> bool:
        return self.here != self.there


@dataclass(frozen=True)
class SectionWay:
    """A section of the record, the body or both. ``headed``: both have it, under different headings."""

    kind: str
    here: bool
    there: bool
    headed: bool = False

    @property
    def differs(self) -> bool:
        return self.headed or self.here != self.there


@dataclass(frozen=True)
class Ways:
    """All options and sections. ``moved``: the sections that both have are in a different order.

    ``sentences``: the body's sentences for the Chair's script. ``otherwise``: how many sentences of the body
    and the record differ.
    """

    options: tuple[OptionWay, ...]
    sections: tuple[SectionWay, ...]
    moved: bool
    sentences: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    otherwise: int = 0

    @property
    def differences(self) -> int:
        """How many options and sections differ, plus one each for a different order and other sentences."""
        options = sum(one.differs for one in self.options)
        return options + sum(one.differs for one in self.sections) + self.moved + bool(self.otherwise)


def ways(
    options: Mapping[str, str],
    outline: Sequence[OutlineSectionNow],
    template: Template,
    sentences: Mapping[str, Words] | None = None,
) -> Ways:
    """Compare the options, outline and sentences of a record with those of a body's template."""
    given = {name: str(value) for name, value in template.get("options", {}).items()}
    theirs = _sections(template)
    ours = {one.kind: one for one in outline}
    both = [kind for kind in ours if kind in theirs]
    return Ways(
        tuple(
            OptionWay(name, options.get(name, option.usual), given.get(name, option.usual))
            for name, option in OPTIONS.items()
        ),
        tuple(
            SectionWay(kind, kind in ours, kind in theirs, kind in both and _headed(ours[kind], theirs[kind]))
            for kind in dict.fromkeys((*ours, *theirs))
        ),
        both != [kind for kind in theirs if kind in ours],
        said := template.get("script", {}),
        _otherwise(sentences or {}, said),
    )


def _otherwise(ours: Mapping[str, Words], theirs: Mapping[str, Mapping[str, str]]) -> int:
    own = {saying: dict(words.texts) for saying, words in ours.items() if words}
    there = {saying: {lang: clean(text)[0] for lang, text in one.items()} for saying, one in theirs.items()}
    return sum(own.get(saying) != there.get(saying) for saying in {*own, *there})


def _sections(template: Template) -> dict[str, Mapping[str, str]]:
    """Return kind -> heading of the body's sections, in the order of its outline."""
    rows: Sequence[Any] = template.get("outline") or [kind for kind, _ in OUTLINE]
    full = [row if isinstance(row, dict) else {"kind": row} for row in rows]
    return {row["kind"]: row.get("heading", {}) for row in full}


def _headed(ours: OutlineSectionNow, theirs: Mapping[str, str]) -> bool:
    return dict(ours.heading.texts) != dict(theirs)
