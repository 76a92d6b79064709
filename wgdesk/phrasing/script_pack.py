"""The base of script packs, which speak the Chair's words, with the facts that only the script has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import replace
from datetime import time
from importlib import import_module
from typing import Any, ClassVar, Self, cast

from wgdesk.language_table import SCRIPTS
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing import script_facts as f
from wgdesk.phrasing.facts import Days, Fact, ItemRefs, Names, People, Person, Words
from wgdesk.phrasing.fallback_names import FallbackNames, NamesWithGaps
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.persons import without_titles
from wgdesk.phrasing.script_grammar import ScriptGrammar, emphasized, unemphasized
from wgdesk.phrasing.stops import stopped, unstopped
from wgdesk.phrasing.tree import Say, plain
from wgdesk.phrasing.typed_notes import without_notes
from wgdesk.reads.values.names import SPOKEN, TITLED
from wgdesk.rules.options import Options
from wgdesk.words.phrase_forms import Forms
from wgdesk.words.phrases import Arguments, Number
from wgdesk.words.variants import yes_no

_NAMED = 3  # up to this many aligned delegations are named


class ScriptPack(ScriptGrammar):
    """Speaks the script in one language.

    Facts and sentences that it shares with the report are spoken by ``report``, the pack of that; but the
    script shows no doubts and always has forms of address. ``fallback`` supplies what is said in place of a
    name or text that is lacking in the language.
    """

    part: ClassVar[str] = "script"

    def __init__(self, given: Mapping[str, str], more: Forms | None = None) -> None:
        """Load the phrases; ``given`` are the options of the record."""
        super().__init__(Options(given), more)
        self.report = pack(self.lang, {**given, "honorifics": "shown"})
        self.fallback: FallbackNames = NamesWithGaps(self.lang)

    def for_cells(self) -> Self:
        """Return this pack for cells of tables, where a name in another language is better than a gap."""
        made = copy(self)
        made.fallback = FallbackNames(self.lang)
        return made

    def phrase_functions(self) -> Mapping[str, Callable[..., Any]]:
        """Return all functions that phrases may call, including those of the report.

        OFFICE(office, gender, chair) is an office as the report calls it. MARK(text) emphasizes a name.
        STOP(text) adds a full stop unless the text already ends with one. UNSTOPPED(text) removes the full
        stop of a text at the end of a sentence, which has its own.
        """
        own: dict[str, Callable[..., Any]] = {"OFFICE": self._office, "MARK": emphasized}
        own |= {"STOP": stopped, "UNSTOPPED": unstopped}
        return {**super().phrase_functions(), **own}

    def _office(self, office: str, gender: str, chair: str) -> str:
        return self.report.phrase(
            "the-officer", office=office, g=gender, chair_g="f" if chair == "f" else "m"
        )

    def finish(self, text: str) -> str:
        """Return spoken text as printed, without typed footnotes, which nobody reads aloud."""
        return super().finish(without_notes(text))

    # -- facts -----------------------------------------------------------------------------------------

    def inner(self, name: str, say: Say) -> Arguments:
        """Return a sentence as the report speaks it, for a phrase of the script."""
        text = plain(self.report.say(say))
        return {name: inline_marks.whole(text) if say.key == "words" else text}

    def arguments(self, name: str, fact: Fact) -> Arguments:
        """Return the arguments of one fact, without marks for doubts and gaps."""
        match fact:
            case f.Speaker():
                return self._speaker(name, fact)
            case f.Lasting(seconds):
                return self.lasting(name, seconds)
            case f.SpeakingLimits():
                return {name: self._limits(fact)}
            case f.SittingNumber():
                return self._sitting(name, fact)
            case f.Hour(at):
                return self._hour(name, at)
            case f.Hours(begins, ends):
                return {name: self.hours(begins, ends)}
            case f.Day(day):
                return {name: self.full_date(day), f"{name}_weekday": Number(day.isoweekday())}
            case f.When():
                return {name: self._when(fact)}
            case f.ItemLabel(number, sub, title, inner):
                return {
                    name: self.item(number, sub, inner),
                    f"{name}_title": inline_marks.whole(self.fallback.text(title)),
                }
            case f.ItemLabels(items):
                return self._items(name, items)
            case f.Numbers(numbers):
                return {name: self.numbers(numbers), f"{name}_n": Number(len(numbers))}
            case f.Candidates(people):
                return self._candidates(name, people)
            case f.Candidate():
                return self._candidate(name, fact)
            case f.Votes(n):
                return {f"{name}_figure": self.grouped(n)}
            case f.Remaining(n):
                return {name: self.speakers(n)}
            case People(people):
                return self._people(name, people)
            case Person():
                return self._honoured(name, self.known_person(name, fact))
            case Words():
                return self._words(name, fact)
        return self._reported(name, fact)

    def _items(self, name: str, items: tuple[f.ItemLabel, ...]) -> Arguments:
        """Return items joined, both as cited and with their titles."""
        told = [self.arguments("item", one) for one in items]
        entitled = [
            self.phrase("item-entitled", **{**one, "titled": yes_no(bool(one["item_title"]))}) for one in told
        ]
        plain = len(items) > 1 and all(one.sub is None for one in items)
        numbers = ItemRefs(tuple(one.number for one in items))
        cited = self._reported(name, numbers)[name] if plain else None
        return {
            name: cited or self.joined([cast(str, one["item"]) for one in told]),
            f"{name}_entitled": self.listed(entitled),
            f"{name}_n": Number(len(items)),
        }

    def _hour(self, name: str, at: time | None) -> Arguments:
        if at is None:
            return {name: "", f"{name}_known": "no"}
        return {name: self.hour(at), f"{name}_known": "yes"}

    def _reported(self, name: str, fact: Fact) -> Arguments:
        """Return the arguments that the report makes, without its marks for doubts and gaps."""
        args = self.report.arguments(name, fact)
        return {
            key: inline_marks.unmarked(value) if isinstance(value, str) else value
            for key, value in args.items()
        }

    def _words(self, name: str, words: Words) -> Arguments:
        text = self.fallback.text(words)
        if name == "body" and not words.get(self.lang):
            text = self.phrase("body-unknown")
        spoken = self.report.arguments if text else self._reported  # a gap is not read out
        args = spoken(name, Words(((self.lang, text),)) if text else Words())
        return {**args, f"{name}_stopped": stopped(text)}

    def known_person(self, name: str, person: Person) -> Arguments:
        """Return a person with function and group; a function known only in another language is left out."""
        known = self.fallback.person(person)
        if person.style:  # the script says the honorific itself
            full, running = (without_titles(self.report, one)[1] for one in (known.name, known.running))
            known = replace(known, name=full, running=running)
        function = "" if person.by_office else self.function(person.function.get(self.lang) or "")
        args = self._reported(name, replace(known, style=""))
        if person.style in TITLED | SPOKEN and not person.by_office:  # in place of a form of address
            args[name] = self.fallback.text(known.name)
        if not person.name:  # words for the office do not agree with the State
            args[f"{name}_g"] = person.gender or "m"
        state = self._reported("state", self.fallback.name(person.delegation)) if person.delegation else {}
        return {
            **args,
            f"{name}_named": yes_no(bool(person.name) or person.by_office),
            f"{name}_state": state.get("state", ""),
            f"{name}_honorific": person.style or "none",
            f"{name}_function": function,
            f"{name}_functional": yes_no(bool(function)),
            f"{name}_behalf": inline_marks.whole(self.fallback.text(person.behalf)),
            f"{name}_grouped": yes_no(bool(person.behalf)),
        }

    def _people(self, name: str, people: tuple[Person, ...]) -> Arguments:
        """Return people as the Chair introduces a panel, leaving out what is not known about them."""
        known = People(tuple(map(self.fallback.person, people)))
        introduced = [self.phrase("introduced", **self.known_person("person", one)) for one in people]
        return {**self._reported(name, known), f"{name}_list": self.listed(introduced)}

    def _sitting(self, name: str, fact: f.SittingNumber) -> Arguments:
        said = {
            f"{name}_resumed": yes_no(fact.resumed),
            f"{name}_organizing": yes_no(fact.organizing),
            f"{name}_counted": yes_no(fact.n > 0),
        }
        return {**self.sitting(name, max(fact.n, 1)), **said}

    def _candidates(self, name: str, people: tuple[f.Candidate, ...]) -> Arguments:
        told = [self.phrase("candidate", **self._candidate("person", one)) for one in people]
        women = all(one.person.gender == "f" for one in people)
        elected = [self.phrase("as-elected", **self._candidate("person", one)) for one in people]
        return {
            name: self.listed(told),
            f"{name}_row": self.joined(elected),  # for use inside a sentence
            f"{name}_n": Number(len(people)),
            f"{name}_g": "f" if women else "m",
        }

    def _candidate(self, name: str, one: f.Candidate) -> Arguments:
        gender = {f"{name}_g": one.person.gender}  # not that of a State yet to name the candidate
        known = self._honoured(name, self.known_person(name, one.person))
        return {**known, **gender, "office": one.office, "chair": one.chair or "u"}

    def _honoured(self, name: str, args: Arguments) -> Arguments:
        """Return a person named in a sentence, with the honorific if the option prints it everywhere."""
        if self.options.choice("honorifics") != "everywhere":
            return args
        how = {"person_honorific": args[f"{name}_honorific"], "person_g": args[f"{name}_g"]}
        return {**args, name: f"{self.phrase('honour', **how)}{args[name]}"}

    def _limits(self, limits: f.SpeakingLimits) -> str:
        """Return the time limits as briefly as possible: one for all, groups and others, or each kind."""
        others = {limits.state, limits.observer, limits.organization}
        if len(others) == 1 and limits.state:
            if limits.group in (0, limits.state):
                return self.phrase("limit-same", **self.lasting("lasting", limits.state))
            told = {"group": limits.group, "other": limits.state}
        else:
            named = ("group", "state", "observer", "organization")
            told = {who: getattr(limits, who) for who in named if getattr(limits, who)}
        each = [
            self.phrase("limit", **{**self.lasting("lasting", seconds), "who": who})
            for who, seconds in told.items()
        ]
        return self.phrase("limit-each", **{"limits": self.joined(each)})

    def _when(self, when: f.When) -> str:
        days = (when.day - when.told_on).days
        args = {**self.arguments("day", Days((when.day,))), **self.arguments("hour", f.Hour(when.at))}
        args["relative"] = {0: "today", 1: "tomorrow"}.get(days, "later")
        return self.phrase("when", **args)

    # -- speakers --------------------------------------------------------------------------------------

    def _speaker(self, name: str, speaker: f.Speaker) -> Arguments:
        """Return a speaker in all forms that phrases use.

        ``_marked`` is the emphasized name, for thanks; ``_full`` is for giving the floor; ``_speech`` is what
        was given; ``_behalf`` and ``_purpose`` are clauses that follow: on whose behalf and for what.
        """
        args = self.speaker(speaker)
        marked = self.phrase("speaker", **args)
        return {
            name: unemphasized(marked),
            f"{name}_marked": marked,
            f"{name}_full": self.phrase("speaker-full", **args),
            f"{name}_speech": self.phrase("speech", **args),
            f"{name}_behalf": self.phrase("speaking-for", **args),
            f"{name}_purpose": self.phrase("purpose", **args),
            f"{name}_capacity": self.phrase("own-capacity", **args),
            f"{name}_g": args["agree"],
        }

    def speaker(self, speaker: f.Speaker) -> Arguments:
        """Return the arguments of the phrases that name a speaker."""
        args: Arguments = {"name": "", "name_g": "m", "person": "", "person_functional": "no"}
        args.update(
            person_honorific="none", person_g="m", person_function="", guest=inline_marks.whole(speaker.guest)
        )
        if speaker.name is not None:
            args.update(self._reported("name", self.fallback.name(speaker.name)))
            args["name"] = args.get("name_subject", args["name"])  # the phrases put it in the right case
        if speaker.person is not None:
            args.update(self.known_person("person", speaker.person))
        if speaker.purpose == "answer":  # whoever answers has been introduced before
            args["person_functional"] = "no"
        aligned = Names(tuple(map(self.fallback.name, speaker.aligned)))
        if aligned.names:
            args.update(self._reported("aligned", aligned))
        several = "few" if len(aligned.names) <= _NAMED else "many"
        return {
            **args,
            "role": speaker.role,
            "g": speaker.gender or "u",
            "kind": "organization" if speaker.organization else "state",
            "named": yes_no(speaker.person is not None),
            "agree": self._agreement(speaker, self.gender_of(args)),
            "speech": speaker.speech,
            "purpose": speaker.purpose,
            "grouped": yes_no(bool(speaker.behalf)),
            "behalf": inline_marks.whole(self.fallback.text(speaker.behalf)),
            "aligned_few": several if aligned.names else "none",
            "aligned_running": args.get("aligned_running", ""),
        }

    def _agreement(self, speaker: f.Speaker, name_gender: str) -> str:
        subject = "unknown"
        if speaker.role in ("representative", "observer"):
            subject = "organization" if speaker.organization else "delegation"
        elif speaker.role == "secretariat":
            subject = "secretariat"
        return self.agreement(speaker.gender, subject, name_gender)


def script_pack(lang: str, options: Mapping[str, str], more: Forms | None = None) -> ScriptPack:
    """Return the script pack of a language: ``PACK`` in its module ``script``; raises ``KeyError`` if none.

    ``options`` are those of the record, ``more`` are phrases that are in no file.
    """
    if lang not in SCRIPTS:
        raise KeyError(lang)
    made = cast(type[ScriptPack], import_module(f"wgdesk.languages.{lang}.script").PACK)
    return made(options, more)
