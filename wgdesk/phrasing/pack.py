"""The base of language packs. A pack speaks a report: it turns every ``Say`` into ``Text``.

This module has what all languages share; each language adds a module of its own. A pack is made for one set
of options.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from importlib import import_module
from typing import Any, ClassVar, cast

from wgdesk.language_table import COMMON, REPORTS
from wgdesk.paths import language_words
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.doubts import SEVERAL, agreed, all_doubted, either, fewer_names, form_agreed
from wgdesk.phrasing.facts import Count, Words
from wgdesk.phrasing.footnotes import in_order, with_marks
from wgdesk.phrasing.inline_marks import Question
from wgdesk.phrasing.no_breaks import every_text, kept_together
from wgdesk.phrasing.pack_facts import PackFacts
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
from wgdesk.phrasing.typed_words import SlotGrammar, headed, settled, single_stop, titled
from wgdesk.phrasing.unfold import unfolded
from wgdesk.rules.options import Options
from wgdesk.words.phrase_forms import Forms
from wgdesk.words.phrases import Argument, Arguments, Number, PhraseError, Phrases

SpokenBlock = (
    TitleLine[Say] | Heading[Say] | Paragraph[Say] | Item[Say] | Caption[Say] | Body[Say] | Annex[Say]
)


class Pack(PackFacts):
    """Speaks the facts of a report in one language."""

    part: ClassVar[str] = "report"  # the part of the language's words in which its phrases are

    def __init__(self, options: Options, more: Forms | None = None) -> None:
        """Load the phrases; ``options`` are those of the record, ``more`` phrases that stand in no file."""
        super().__init__(options)
        self._phrases = Phrases(
            self.lang,
            sorted(language_words(self.lang, self.part).glob("*.ftl")),
            functions=self.phrase_functions(),
            more=more,
        )
        self._spoken: dict[Say, Text] = {}
        self._kept: dict[Text, Text] = {}
        self._questions: dict[Say, tuple[Question, ...]] = {}
        self._paragraphs: dict[tuple[Say, bool], Text] = {}
        self._special: dict[str, Callable[[Say], str]] = {
            "overridden": self._overridden,
            "words": lambda say: self.settled(self.printed(say, "text")),
            "held-for-item": lambda say: inline_marks.missing(self._from_phrase(say)),
            "sentences": self._sentences,
            "symbol": lambda say: self.printed(say, "symbol"),
            "readings": self._readings,
            "doubted": self._readings,
            "either": self._either,
            "masthead-date": self._masthead_date,
            **self.specials(),
        }

    def phrase_functions(self) -> Mapping[str, Callable[..., Any]]:
        """Return all functions that phrases may call, including those of the language.

        MAYBE(text, sure) puts brackets around text unless sure. WHOLE(text, kind) makes a doubt apply to the
        whole text; one of the same kind stands for it in another reading. CLOSED(text) puts a comma after a
        text that has one, since the comma opens an apposition.
        """
        return {
            "MAYBE": lambda text, sure: inline_marks.doubt_if(sure != "yes", text),
            "WHOLE": inline_marks.whole,
            "CLOSED": self._closed,
            **self.functions(),
        }

    slots: ClassVar[SlotGrammar]  # what the language says of the place where typed words begin

    @property
    def special_keys(self) -> frozenset[str]:
        """The keys of sentences that a function speaks instead of a phrase."""
        return frozenset(self._special)

    # -- what each language must define ----------------------------------------------------------------

    @abstractmethod
    def functions(self) -> Mapping[str, Callable[..., Any]]:
        """Return the functions that only the phrases of this language call."""

    @abstractmethod
    def specials(self) -> Mapping[str, Callable[[Say], str]]:
        """Return, by key, the functions that speak a sentence instead of a phrase."""

    @abstractmethod
    def follow(self, text: str) -> str:
        """Return a sentence in the form in which it begins a paragraph that continues a section."""

    # -- speaking --------------------------------------------------------------------------------------

    def speak(self, report: Report[Say]) -> Document:
        """Return the spoken report. Empty lines at the head of the first page are left out."""
        blocks = [one for block in report.blocks for one in self.blocks(block)]
        return Document(
            lang=self.lang,
            rtl=self.rtl,
            digits=self.digits,
            stage=report.stage,
            symbol=report.symbol,
            title=plain(self.say(report.title)),
            blocks=tuple(b for b in blocks if not (isinstance(b, TitleLine) and not b.text)),
            un_page=self._un_page(report.un_page),
            dated=report.dated,
            word_face=self.options.choice("word_face"),
        )

    def _un_page(self, page: UnPage[Say] | None) -> UnPage[Text] | None:
        if page is None:
            return None
        line = self._in_english(page.job_line) if page.job_line else None
        return UnPage(self.say(page.nations), line, page.job, page.symbol)

    def blocks(self, block: Block[Say]) -> tuple[Block[Text], ...]:
        """Return the spoken blocks that one block makes, with no-break spaces; sub-paragraphs are blocks."""
        spoken = unfolded(self.block(block), lambda n: self.say(say("label-subitem", n=Count(n))))
        return cast(tuple[Block[Text], ...], every_text(spoken, self.kept_together))

    def kept_together(self, text: Text) -> Text:
        """Return a spoken text with no-break spaces between words that stay on one line. It is cached."""
        found = self._kept.get(text)
        if found is None:
            found = self._kept[text] = kept_together(text, self.spaces_kept)
        return found

    def block(self, block: Block[Say]) -> Block[Text]:
        """Return one spoken block."""
        if isinstance(block, Paragraph):
            return self._paragraph(block)
        if isinstance(block, Body | Item | Written) and block.notes:
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

    def _noted(self, block: Body[Say] | Item[Say] | Written[Say]) -> Block[Text]:
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

    def _opened(self, said: Say, *, follows: bool) -> Text:
        """Return a sentence as it begins a block; ``follows``: it continues a section. It is cached."""
        found = self._paragraphs.get((said, follows))
        if found is None:
            found = self._finished(self._readings(said, self.follow if follows else str))
            self._paragraphs[said, follows] = found
        return found

    def _paragraph(self, block: Paragraph[Say]) -> Paragraph[Text]:
        notes = tuple(cast(Note[Text], self._node(note)) for note in block.notes)
        if notes:
            marked = self._readings(block.text, self.follow if block.follows else str)
            notes = in_order(marked, notes)
            text = self._finished(
                with_marks(marked, block.notes, notes, self.lang, before_stop=self.notes_before_stop)
            )
        else:
            text = self._opened(block.text, follows=block.follows)
        return Paragraph(
            key=block.key,
            text=text,
            label=self.say(block.label) if block.label is not None else None,
            notes=notes,
            source=block.source,
        )

    def say(self, say: Say) -> Text:
        """Return one spoken sentence; the result is cached."""
        spoken = self._spoken.get(say)
        if spoken is None:
            spoken = self._spoken[say] = self._finished(self._marked(say))
        return spoken

    def _finished(self, marked: str) -> Text:
        return tuple(replace(span, text=self.finish(span.text)) for span in inline_marks.spans(marked))

    def _marked(self, say: Say) -> str:
        """Return a sentence with its inline marks; raises ``PhraseError`` if it cannot be spoken."""
        special = self._special.get(say.key)
        return special(say) if special is not None else self._from_phrase(say)

    def arguments_of(self, say: Say) -> Arguments:
        """Return the arguments that the facts of a sentence make for its phrase."""
        args: Arguments = {}
        for name, fact in say.facts:
            if isinstance(fact, tuple):
                raise PhraseError(f"{say.key}: {name} is several sentences, which only a special can join")
            args.update(self.inner(name, fact) if isinstance(fact, Say) else self.arguments(name, fact))
        return args

    def inner(self, name: str, say: Say) -> Arguments:
        """Return the argument that a sentence makes for the phrase of another one."""
        return {name: self._marked(say)}

    def _from_phrase(self, say: Say) -> str:
        args = self.arguments_of(say)
        spoken, fewer = self.settled(self._phrases.say(say.key, args)), fewer_names(say)
        if not fewer:
            return spoken
        # A phrase without a form for one would use that for many.
        many = self.settled(self._phrases.say(say.key, {**args, **dict.fromkeys(fewer, Number(SEVERAL))}))
        fewer_said = self.settled(self._phrases.say(say.key, {**args, **fewer}))
        return spoken if fewer_said == many else form_agreed(spoken, fewer_said)

    def settled(self, marked: str) -> str:
        """Return a sentence in which what was typed does not repeat what the sentence has around it."""
        return single_stop(settled(marked, self.slots))

    def unkept(self, said: Say, *, follows: bool = False) -> tuple[str, tuple[Question, ...]]:
        """Return a sentence as printed, and what is asked about the words typed into it; nothing is kept."""
        marked = self._readings(said, self.follow if follows else str)
        return plain(self._finished(marked)), inline_marks.questions(marked)

    def questions(self, said: Say) -> tuple[Question, ...]:
        """Return what is asked about the words that persons have typed into a sentence. It is cached."""
        found = self._questions.get(said)
        if found is None:
            found = self._questions[said] = self.unkept(said)[1]
        return found

    def phrase(self, key: str, /, **args: Argument) -> str:
        """Return a phrase of the pack, with its marks; raises ``PhraseError``."""
        return self._phrases.say(key, args)

    # -- readings --------------------------------------------------------------------------------------

    def _readings(self, say: Say, opened: Callable[[str], str] = str) -> str:
        """Return a sentence that may have several readings; ``opened`` is applied to each of them."""
        if say.key == "doubted":
            return all_doubted(opened(self._marked(cast(Say, say.fact("text")))))
        if say.key == "overridden":
            return self._overridden(say, opened)
        if say.key != "readings":
            return opened(self._marked(say))
        spoken = {name: opened(self._marked(cast(Say, part))) for name, part in say.facts}
        return agreed(spoken["first"], spoken.get("other"), spoken.get("unknown"))

    def _either(self, say: Say) -> str:
        """Return all that something may have been, each in full: "1 to 1 [12 to 1] [1 to none]"."""
        first, *others = (self._marked(part) for part in cast(tuple[Say, ...], say.fact("parts")))
        return inline_marks.whole(either(inline_marks.bare(first), *others))

    def _overridden(self, say: Say, opened: Callable[[str], str] = str) -> str:
        """Return the text that a person has written, else what is generated, or a gap if it must not be."""
        body = cast(Words, say.fact("body")).get(self.lang)
        if body or say.fact("decided") == "yes":
            return inline_marks.whole(body or "") or inline_marks.MISSING
        return self._readings(cast(Say, say.fact("text")), opened)

    def _sentences(self, say: Say) -> str:
        parts = cast(tuple[Say, ...], say.fact("parts"))
        return " ".join(self._marked(part) for part in parts)

    def _in_english(self, say: Say) -> Text:
        """Return a line of the masthead: in English also in Arabic, Russian and Chinese documents."""
        spans = inline_marks.spans(self._marked(say))
        return tuple(replace(span, text=inline_marks.restored(span.text)) for span in spans)

    def _masthead_date(self, say: Say) -> str:
        """Return the date of the masthead, in English also in Arabic, Russian and Chinese documents."""
        days = cast(Any, say.fact("day")).days
        return pack_class(COMMON).full_date(days[0])


def _titled(text: Text) -> Text:
    """Return a heading with a capital, and without a number that was typed: the block has its own."""
    return (replace(text[0], text=titled(text[0].text)), *text[1:])


def _headed(text: Text) -> Text:
    """Return a heading without the full stop of a sentence."""
    return (*text[:-1], replace(text[-1], text=headed(text[-1].text)))


_SPOKEN = frozenset({"text", "label", "notes", "head", "rows"})
_ENGLISH_LINES = frozenset(map(LineRole, ("symbol", "distribution", "date", "language", "original", "job")))


def pack_class(lang: str) -> type[Pack]:
    """Return the class that knows the grammar of a language; raises ``KeyError`` if there is no pack.

    It is ``PACK`` in the module ``report`` of the language. The module is imported only when it is needed, so
    that the program starts quickly.
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
