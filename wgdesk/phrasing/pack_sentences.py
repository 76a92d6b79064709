"""Speaks sentences, each by its phrase or by a special function, with doubts and gaps."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, ClassVar, Self, cast

from wgdesk.paths import language_words
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.doubts import SEVERAL, agreed, all_doubted, either, fewer_names, form_agreed
from wgdesk.phrasing.facts import Words
from wgdesk.phrasing.held_sentences import TOGETHER, parts_in
from wgdesk.phrasing.inline_marks import Question
from wgdesk.phrasing.no_breaks import kept_together
from wgdesk.phrasing.pack_facts import PackFacts
from wgdesk.phrasing.tree import Say, Text, plain
from wgdesk.phrasing.typed_places import NumberedPart, place_said, said_in
from wgdesk.phrasing.typed_words import SlotGrammar, has_words, settled, single_stop, unended
from wgdesk.rules.options import Options
from wgdesk.words.phrase_forms import Forms
from wgdesk.words.phrases import Argument, Arguments, Number, PhraseError, Phrases
from wgdesk.words.variants import yes_no


class PackSentences(PackFacts):
    """Speaks sentences in one language."""

    part: ClassVar[str] = "report"  # the folder of the language's words that has its phrases

    def __init__(self, options: Options, more: Forms | None = None) -> None:
        """Load the phrases; ``options`` are those of the record, ``more`` are phrases that are in no file."""
        super().__init__(options)
        self._phrases = Phrases(
            self.lang,
            sorted(language_words(self.lang, self.part).glob("*.ftl")),
            functions=self.phrase_functions(),
            more=more,
        )
        self._kinds: dict[str, Self] = {}
        self._spoken: dict[Say, Text] = {}
        self._kept: dict[Text, Text] = {}
        self._questions: dict[Say, tuple[Question, ...]] = {}
        self._special: dict[str, Callable[[Say], str]] = {
            "overridden": self._overridden,
            "words": lambda say: self.settled(self.printed(say, "text")),
            "held-for-item": lambda say: inline_marks.missing(self._from_phrase(say)),
            "to-be-completed": lambda say: inline_marks.missing(self._from_phrase(say)),
            "sentences": self._sentences,
            TOGETHER: self._readings,
            "following": lambda say: self.follow(self._marked(cast(Say, say.fact("text")))),
            "symbol": lambda say: self.printed(say, "symbol"),
            "readings": self._readings,
            "doubted": self._readings,
            "either": self._either,
            "of-kind": lambda say: self._of_kind(str(say.fact("kind")))._marked(cast(Say, say.fact("text"))),
            **self.specials(),
        }

    def phrase_functions(self) -> Mapping[str, Callable[..., Any]]:
        """Return all functions that phrases may call, including those of the language.

        MAYBE(text, sure) puts brackets around text unless sure. WHOLE(text, kind) makes a doubt apply to the
        whole text; in another reading, a text of the same kind is its counterpart. CLOSED(text) puts a comma
        after a text that contains one, to close the apposition which that opens. ITALIC(text) is in italics.
        UNENDED(text) has no comma or stop at its end; HAS(text, words) is "yes" if the words are in the text.
        """
        return {
            "MAYBE": lambda text, sure: inline_marks.doubt_if(sure != "yes", text),
            "WHOLE": inline_marks.whole,
            "CLOSED": self._closed,
            "ITALIC": inline_marks.italic,
            "UNENDED": unended,
            "HAS": lambda text, words: yes_no(has_words(text, words)),
            **self.functions(),
        }

    slots: ClassVar[SlotGrammar]  # the language's rules for joining typed words to the sentence

    # -- what each language must define ----------------------------------------------------------------

    @abstractmethod
    def functions(self) -> Mapping[str, Callable[..., Any]]:
        """Return the functions that only the phrases of this language call."""

    @abstractmethod
    def specials(self) -> Mapping[str, Callable[[Say], str]]:
        """Return, by key of sentence, the functions that speak it instead of a phrase."""

    @abstractmethod
    def follow(self, text: str) -> str:
        """Return a sentence as it begins a paragraph that continues a section."""

    # -- speaking --------------------------------------------------------------------------------------

    def say(self, say: Say) -> Text:
        """Return one spoken sentence; the result is cached."""
        spoken = self._spoken.get(say)
        if spoken is None:
            spoken = self._spoken[say] = self._finished(self._marked(say))
        return spoken

    def _of_kind(self, kind: str) -> Self:
        """Return the pack that speaks of texts of another kind than the body usually adopts; cached."""
        found = self._kinds.get(kind)
        if found is None:
            found = self._kinds[kind] = type(self)(self.options.of_texts(kind))
        return found

    def _finished(self, marked: str) -> Text:
        spans = inline_marks.spans(said_in(marked, self._part_of_report))
        return tuple(replace(span, text=self.finish(span.text)) for span in spans)

    def _part_of_report(self, part: NumberedPart) -> str:
        """Return the number of a part of the report to which a typed text refers; a gap if there is none."""
        if not part.numbers:
            return inline_marks.MISSING
        return self._from_phrase(place_said(part))

    def kept_together(self, text: Text) -> Text:
        """Return a spoken text with no-break spaces between words that stay on one line; cached."""
        found = self._kept.get(text)
        if found is None:
            found = self._kept[text] = kept_together(text, self.spaces_kept)
        return found

    def _marked(self, say: Say) -> str:
        """Return a sentence with its inline marks; raises ``PhraseError`` if it cannot be spoken."""
        special = self._special.get(say.key)
        return special(say) if special is not None else self._from_phrase(say)

    def arguments_of(self, say: Say) -> Arguments:
        """Return the arguments that the facts of a sentence make for its phrase."""
        args: Arguments = {}
        for name, fact in say.facts:
            if isinstance(fact, tuple):
                raise PhraseError(f"{say.key}: {name} is several sentences, which only a function can join")
            args.update(self.inner(name, fact) if isinstance(fact, Say) else self.arguments(name, fact))
        return args

    def inner(self, name: str, say: Say) -> Arguments:
        """Return the argument that a sentence makes for the phrase of the sentence around it."""
        return {name: self._marked(say)}

    def _from_phrase(self, say: Say) -> str:
        args = self.arguments_of(say)
        spoken, fewer = self.settled(self._phrases.say(say.key, args)), fewer_names(say)
        if not fewer:
            return spoken
        # If the phrase has no form for the smaller number, its form for many came out, which is no agreement.
        many = self.settled(self._phrases.say(say.key, {**args, **dict.fromkeys(fewer, Number(SEVERAL))}))
        fewer_said = self.settled(self._phrases.say(say.key, {**args, **fewer}))
        return spoken if fewer_said == many else form_agreed(spoken, fewer_said)

    def settled(self, marked: str) -> str:
        """Return a sentence in which typed words do not repeat the words and stops around them."""
        return single_stop(settled(marked, self.slots))

    def unkept(self, said: Say, *, follows: bool = False) -> tuple[str, tuple[Question, ...]]:
        """Return a sentence as printed, and the questions about words typed into it; nothing is cached."""
        marked = self._readings(said, self.follow if follows else str)
        return plain(self._finished(marked)), inline_marks.questions(marked)

    def questions(self, said: Say) -> tuple[Question, ...]:
        """Return the questions about words typed into a sentence; cached."""
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
        if say.key == TOGETHER:
            return self._together(say, opened)
        if say.key != "readings":
            return opened(self._marked(say))
        spoken = {name: opened(self._marked(cast(Say, part))) for name, part in say.facts}
        return agreed(spoken["first"], spoken.get("other"), spoken.get("unknown"))

    def _together(self, say: Say, opened: Callable[[str], str]) -> str:
        """Return the sentences of a paragraph, each as it is in one of its own."""
        first, *others = parts_in(say)
        told = [self._readings(first, opened)]
        for one in others:
            if one.key == "following":
                told.append(self._readings(cast(Say, one.fact("text")), self.follow))
            else:
                told.append(self._readings(one))
        return self.space.join(told)

    def _either(self, say: Say) -> str:
        """Return all alternatives, each in full: "1 to 1 [12 to 1] [1 to none]"."""
        first, *others = (self._marked(part) for part in cast(tuple[Say, ...], say.fact("parts")))
        return inline_marks.whole(either(inline_marks.bare(first), *others))

    def _overridden(self, say: Say, opened: Callable[[str], str] = str) -> str:
        """Return the text that somebody wrote, else the generated text, or a gap if the text was decided."""
        body = cast(Words, say.fact("body")).get(self.lang)
        if body or say.fact("decided") == "yes":
            return inline_marks.whole(body or "") or inline_marks.MISSING
        return self._readings(cast(Say, say.fact("text")), opened)

    def _sentences(self, say: Say) -> str:
        return self.space.join(self.parts_of(say))

    def parts_of(self, say: Say) -> list[str]:
        """Return the parts of a sentence or of a list, each spoken."""
        return [self._marked(part) for part in cast(tuple[Say, ...], say.fact("parts"))]
