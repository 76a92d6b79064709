"""The base of language packs. A pack speaks a report: it turns every ``Say`` into ``Text``.

This module has what all languages share; each language adds a module of its own. A pack is made for the
options of one record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import partial
from importlib import import_module
from typing import Any, cast

from wgdesk.language_table import COMMON, REPORTS
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.facts import Count
from wgdesk.phrasing.first_mentions import at_first_mention
from wgdesk.phrasing.footnotes import in_order, with_marks
from wgdesk.phrasing.held_sentences import sentences_of
from wgdesk.phrasing.lists_in_paragraphs import listed
from wgdesk.phrasing.no_breaks import every_text
from wgdesk.phrasing.pack_sentences import PackSentences
from wgdesk.phrasing.tree import (
    Annex,
    Block,
    Body,
    Caption,
    Document,
    Heading,
    Item,
    LineRole,
    Note,
    Paragraph,
    Report,
    Say,
    Text,
    TitleLine,
    UnPage,
    Written,
    plain,
    say,
)
from wgdesk.phrasing.typed_words import headed, titled
from wgdesk.phrasing.unfold import ListLabels, unfolded
from wgdesk.phrasing.unprinted_notes import without_unprinted
from wgdesk.rules.options import Options
from wgdesk.words.phrase_forms import Forms

SpokenBlock = (
    TitleLine[Say] | Heading[Say] | Paragraph[Say] | Item[Say] | Caption[Say] | Body[Say] | Annex[Say]
)


class Pack(PackSentences):
    """Speaks the facts of a report in one language."""

    def __init__(self, options: Options, more: Forms | None = None) -> None:
        super().__init__(options, more)
        self._paragraphs: dict[tuple[Say, bool], Text] = {}
        self._special["masthead-date"] = self._masthead_date

    def speak(self, report: Report[Say]) -> Document:
        """Return the spoken report."""
        return Document(
            lang=self.lang,
            rtl=self.rtl,
            digits=self.digits,
            stage=report.stage,
            symbol=report.symbol,
            title=plain(self.say(report.title)),
            blocks=tuple(
                one
                for section in without_unprinted(at_first_mention(report, self), self)
                for block in section.blocks
                for one in self.printed_blocks(block)
            ),
            un_page=self._un_page(report.un_page),
            dated=report.dated,
            word_face=self.options.choice("word_face"),
        )

    def _un_page(self, page: UnPage[Say] | None) -> UnPage[Text] | None:
        if page is None:
            return None
        line = self._in_english(page.job_line) if page.job_line else None
        return UnPage(self.say(page.nations), line, page.job, page.symbol, form=page.form)

    def blocks(self, block: Block[Say]) -> tuple[Block[Text], ...]:
        """Return the spoken blocks that a block unfolds into (sub-paragraphs), with no-break spaces."""
        labels = ListLabels(partial(self._numbered, "label-subitem"), partial(self._numbered, "label-item"))
        spoken = unfolded(self.block(block), labels)
        return cast(tuple[Block[Text], ...], every_text(spoken, self.kept_together))

    def _numbered(self, label: str, n: int) -> Text:
        return self.say(say(label, n=Count(n)))

    def printed_blocks(self, block: Block[Say]) -> Iterator[Block[Text]]:
        """Yield the spoken blocks of one, unless it is an empty line at the head of the first page."""
        return (one for one in self.blocks(block) if not isinstance(one, TitleLine) or one.text)

    def block(self, block: Block[Say]) -> Block[Text]:
        """Return one spoken block."""
        if isinstance(block, Paragraph):
            return self._paragraph(block)
        if isinstance(block, Body | Caption | Item | Written) and block.notes:
            return self._noted(block)
        if isinstance(block, TitleLine) and block.role in _ENGLISH_LINES:
            return cast(Block[Text], replace(cast(Any, block), text=self._in_english(block.text)))
        spoken = cast(Block[Text], self._node(block))
        if isinstance(spoken, Heading | TitleLine) and spoken.text:
            own = isinstance(spoken, Heading)
            return replace(spoken, text=_headed(_titled(spoken.text) if own else spoken.text))
        return spoken

    def _node(self, node: Any) -> Any:
        """Return a node with every sentence in it spoken."""
        if isinstance(node, Say):
            return self.say(node)
        if isinstance(node, tuple):
            return tuple(self._node(part) for part in node)
        if is_dataclass(node) and not isinstance(node, type):
            changed = {f.name: self._node(getattr(node, f.name)) for f in fields(node) if f.name in _SPOKEN}
            return replace(node, **changed)
        return node

    def _noted(self, block: Body[Say] | Caption[Say] | Item[Say] | Written[Say]) -> Block[Text]:
        notes = tuple(cast(Note[Text], self._node(note)) for note in block.notes)
        text = with_marks(
            self._readings(block.text), block.notes, notes, self.lang, before_stop=self.notes_before_stop
        )
        without = cast(Any, self._node(replace(block, notes=())))
        return cast(Block[Text], replace(without, text=self._finished(text), notes=notes))

    def own_text(self, block: SpokenBlock) -> str:
        """Return the text of a block, without its number and without marks of footnotes."""
        follows = isinstance(block, Paragraph) and block.follows
        text = self._opened(block.text, follows=follows)
        return plain(_headed(text) if isinstance(block, Heading | TitleLine) and text else text)

    def as_typed(self, block: Block[Say]) -> str:
        """Return the marked text of a block or sentence, with the curly brackets typed into it."""
        if isinstance(block, Paragraph):
            return self._as_listed(block.text, follows=block.follows)
        return self._readings(cast(Any, block).text)

    def _opened(self, said: Say, *, follows: bool) -> Text:
        """Return a sentence that begins a block, cached; ``follows``: the block continues a section."""
        found = self._paragraphs.get((said, follows))
        if found is None:
            found = self._finished(self._as_listed(said, follows=follows))
            self._paragraphs[said, follows] = found
        return found

    def _as_listed(self, said: Say, *, follows: bool) -> str:
        """Return the marked text of a paragraph, with the lists typed in it as reports print them."""
        marked = self._readings(said, self.follow if follows else str)
        letter = partial(self._numbered, "label-subitem")
        return listed(marked, lambda n: plain(letter(n)), self.language.writing.semicolon)

    def _paragraph(self, block: Paragraph[Say]) -> Paragraph[Text]:
        notes: tuple[Note[Text], ...] = ()
        if block.notes:
            told = [self._with_notes(one) for one in sentences_of(block)]
            text = self._finished(self.space.join(marked for marked, _ in told))
            notes = tuple(note for _, own in told for note in own)
        else:
            text = self._opened(block.text, follows=block.follows)
        return Paragraph(
            key=block.key,
            text=text,
            label=self.say(block.label) if block.label is not None else None,
            notes=notes,
            source=block.source,
            holds=block.holds,
        )

    def _with_notes(self, sentence: Paragraph[Say]) -> tuple[str, tuple[Note[Text], ...]]:
        """Return the text of a paragraph of one sentence with its footnote marks, and its footnotes."""
        notes = tuple(cast(Note[Text], self._node(note)) for note in sentence.notes)
        marked = self._as_listed(sentence.text, follows=sentence.follows)
        notes = in_order(marked, sentence.notes, notes, self.lang)
        before_stop = self.notes_before_stop
        return with_marks(marked, sentence.notes, notes, self.lang, before_stop=before_stop), notes

    def _in_english(self, say: Say) -> Text:
        """Return a line of the masthead, which keeps European digits in documents of any language."""
        spans = inline_marks.spans(self._marked(say))
        return tuple(replace(span, text=inline_marks.restored(span.text)) for span in spans)

    def _masthead_date(self, say: Say) -> str:
        """Return the date of the masthead, which is in English in documents of any language."""
        days = cast(Any, say.fact("day")).days
        dates = import_module(f"wgdesk.languages.{COMMON}.dates")  # without the rest of its pack
        return cast(str, dates.full_date(days[0]))


def _titled(text: Text) -> Text:
    """Return a heading with a capital and without a typed number, since the block has its own."""
    return (replace(text[0], text=titled(text[0].text)), *text[1:])


def _headed(text: Text) -> Text:
    """Return a heading without the full stop of a sentence."""
    return (*text[:-1], replace(text[-1], text=headed(text[-1].text)))


_SPOKEN = frozenset({"text", "label", "notes", "head", "rows"})
_ENGLISH_LINES = frozenset(map(LineRole, ("symbol", "distribution", "date", "language", "original", "job")))


def pack_class(lang: str) -> type[Pack]:
    """Return the pack class of a language; raises ``KeyError`` if there is none.

    It is ``PACK`` in the module ``report`` of the language, which is imported only when needed, so that the
    program starts quickly.
    """
    if lang not in REPORTS:
        raise KeyError(lang)
    return cast(type[Pack], import_module(f"wgdesk.languages.{lang}.report").PACK)


def pack(lang: str, options: Mapping[str, str]) -> Pack:
    """Return the pack of a language for the options of a record; raises ``KeyError`` if there is no pack."""
    return pack_class(lang)(Options(options))


def number_of(say: Say) -> int:
    """Return the number in a label."""
    return cast(Count, say.fact("n")).n
