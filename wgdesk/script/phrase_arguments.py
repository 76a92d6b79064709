"""Turns the facts of a moment into the arguments of phrases in one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import time
from typing import cast

from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.facts import Days, Fact, ItemRefs, Names, People, Person, Words
from wgdesk.phrasing.pack import Pack
from wgdesk.phrasing.persons import without_titles
from wgdesk.phrasing.script_grammar import ScriptGrammar, unemphasized
from wgdesk.phrasing.stops import stopped
from wgdesk.phrasing.tree import Say, plain
from wgdesk.reads.values.names import SPOKEN, TITLED
from wgdesk.script import script_facts as f
from wgdesk.script.fallback_names import FallbackNames
from wgdesk.words.phrases import Argument, Arguments, Number
from wgdesk.words.variants import yes_no

Speak = Callable[[str, Mapping[str, Argument]], str]  # a phrase and its arguments

_NAMED = 3  # up to this number, the delegations that align themselves are named


class Teller:
    """Expands facts into the forms that the phrases of one language use."""

    def __init__(self, pack: Pack, grammar: ScriptGrammar, say: Speak, names: FallbackNames) -> None:
        """Take the report's language pack, the script's own forms, and a function that speaks a phrase.

        ``names`` says what stands in the place of one that the language does not have.
        """
        self._pack = pack
        self._grammar = grammar
        self._say = say
        self.fallback = names

    def told(self, facts: Mapping[str, f.ScriptFact]) -> Arguments:
        """Return the arguments for facts, which are given by name."""
        args: Arguments = {}
        for name, fact in facts.items():
            args.update(self._expand(name, fact))
        return args

    # -- facts -----------------------------------------------------------------------------------------

    def _expand(self, name: str, fact: f.ScriptFact) -> Arguments:
        match fact:
            case f.Speaker():
                return self._speaker(name, fact)
            case f.Lasting(seconds):
                return self._grammar.lasting(name, seconds)
            case f.SpeakingLimits():
                return {name: self._limits(fact)}
            case f.SittingNumber(n, resumed):
                return {**self._grammar.sitting(name, n), f"{name}_resumed": yes_no(resumed)}
            case f.Hour(at):
                return self._hour(name, at)
            case f.Hours(begins, ends):
                return {name: self._grammar.hours(begins, ends)}
            case f.Day(day):
                return {name: self._grammar.date(day), f"{name}_weekday": Number(day.isoweekday())}
            case f.When():
                return {name: self._when(fact)}
            case f.ItemLabel(number, sub, title, inner):
                return {
                    name: self._grammar.item(number, sub, inner),
                    f"{name}_title": inline_marks.whole(self.fallback.text(title)),
                }
            case f.ItemLabels(items):
                return self._items(name, items)
            case f.Numbers(numbers):
                return {name: self._grammar.numbers(numbers), f"{name}_n": Number(len(numbers))}
            case f.Candidates(people):
                return self._candidates(name, people)
            case f.Candidate():
                return self._candidate(name, fact)
            case f.Votes(n):
                return {f"{name}_figure": self._pack.grouped(n)}
            case f.Remaining(n):
                return {name: self._grammar.speakers(n)}
            case Say():
                text = plain(self._pack.say(fact))
                return {name: inline_marks.whole(text) if fact.key == "words" else text}
            case People(people):
                return self._people(name, people)
            case Person():
                return self._honoured(name, self.person(name, fact))
            case Words():
                return self._words(name, fact)
        return self._packed(name, fact)

    def _items(self, name: str, items: tuple[f.ItemLabel, ...]) -> Arguments:
        """Return items one after the other: as they are cited, and with their titles."""
        told = [self.told({"item": one}) for one in items]
        entitled = [
            self._say("item-entitled", {**one, "titled": yes_no(bool(one["item_title"]))}) for one in told
        ]
        plain = len(items) > 1 and all(one.sub is None for one in items)
        numbers = ItemRefs(tuple(one.number for one in items))
        cited = self._packed(name, numbers)[name] if plain else None
        return {
            name: cited or self._grammar.joined([cast(str, one["item"]) for one in told]),
            f"{name}_entitled": self._grammar.listed(entitled),
            f"{name}_n": Number(len(items)),
        }

    def _hour(self, name: str, at: time | None) -> Arguments:
        if at is None:
            return {name: "", f"{name}_known": "no"}
        return {name: self._grammar.hour(at), f"{name}_known": "yes"}

    def _packed(self, name: str, fact: Fact) -> Arguments:
        """Return the arguments as the report makes them, but without its marks for doubts and gaps."""
        args = self._pack.arguments(name, fact)
        return {
            key: inline_marks.unmarked(value) if isinstance(value, str) else value
            for key, value in args.items()
        }

    def _words(self, name: str, words: Words) -> Arguments:
        text = self.fallback.text(words)
        if name == "body" and not words.get(self._pack.lang):
            text = self._say("body-unknown", {})
        spoken = self._pack.arguments if text else self._packed  # a gap is not said
        args = spoken(name, Words(((self._pack.lang, text),)) if text else Words())
        return {**args, f"{name}_stopped": stopped(text)}

    def person(self, name: str, person: Person) -> Arguments:
        """Return a person with function and group; a function in another language is left out."""
        known = self.fallback.person(person)
        if person.style:  # the script says it itself
            full, running = (without_titles(self._pack, one)[1] for one in (known.name, known.running))
            known = replace(known, name=full, running=running)
        function = self._grammar.function(person.function.get(self._pack.lang) or "")
        args = self._packed(name, replace(known, style=""))
        if person.style in TITLED | SPOKEN:  # in place of a form of address
            args[name] = self.fallback.text(known.name)
        if not person.name:  # the words for the office are not of the gender of the State
            args[f"{name}_g"] = person.gender or "m"
        state = self._packed("state", self.fallback.name(person.delegation)) if person.delegation else {}
        return {
            **args,
            f"{name}_named": yes_no(bool(person.name)),
            f"{name}_state": state.get("state", ""),
            f"{name}_honorific": person.style or "none",
            f"{name}_function": function,
            f"{name}_functional": yes_no(bool(function)),
            f"{name}_behalf": inline_marks.whole(self.fallback.text(person.behalf)),
            f"{name}_grouped": yes_no(bool(person.behalf)),
        }

    def _people(self, name: str, people: tuple[Person, ...]) -> Arguments:
        """Return people as the Chair introduces a panel; what is not known about them is left out."""
        known = People(tuple(map(self.fallback.person, people)))
        introduced = [self._say("introduced", self.person("person", one)) for one in people]
        return {**self._packed(name, known), f"{name}_list": self._grammar.listed(introduced)}

    def _candidates(self, name: str, people: tuple[f.Candidate, ...]) -> Arguments:
        told = [self._say("candidate", self._candidate("person", one)) for one in people]
        women = all(one.person.gender == "f" for one in people)
        elected = [self._say("as-elected", self._candidate("person", one)) for one in people]
        return {
            name: self._grammar.listed(told),
            f"{name}_row": self._grammar.joined(elected),  # for use inside a sentence
            f"{name}_n": Number(len(people)),
            f"{name}_g": "f" if women else "m",
        }

    def _candidate(self, name: str, one: f.Candidate) -> Arguments:
        gender = {f"{name}_g": one.person.gender}  # not that of a State that will name the candidate
        known = self._honoured(name, self.person(name, one.person))
        return {**known, **gender, "office": one.office, "chair": one.chair or "u"}

    def _honoured(self, name: str, args: Arguments) -> Arguments:
        """Return a person named in a sentence with the word of honour, where the record has it everywhere."""
        if self._grammar.options.choice("honorifics") != "everywhere":
            return args
        how = {"person_honorific": args[f"{name}_honorific"], "person_g": args[f"{name}_g"]}
        return {**args, name: f"{self._say('honour', how)}{args[name]}"}

    def _limits(self, limits: f.SpeakingLimits) -> str:
        """Return the time limits as briefly as possible: one for all, or groups and others, or each."""
        others = {limits.state, limits.observer, limits.organization}
        if len(others) == 1 and limits.state:
            if limits.group in (0, limits.state):
                return self._say("limit-same", self._grammar.lasting("lasting", limits.state))
            told = {"group": limits.group, "other": limits.state}
        else:
            named = ("group", "state", "observer", "organization")
            told = {who: getattr(limits, who) for who in named if getattr(limits, who)}
        each = [
            self._say("limit", {**self._grammar.lasting("lasting", seconds), "who": who})
            for who, seconds in told.items()
        ]
        return self._say("limit-each", {"limits": self._grammar.joined(each)})

    def _when(self, when: f.When) -> str:
        days = (when.day - when.told_on).days
        args = self.told({"day": Days((when.day,)), "hour": f.Hour(when.at)})
        args["relative"] = {0: "today", 1: "tomorrow"}.get(days, "later")
        return self._say("when", args)

    # -- speakers --------------------------------------------------------------------------------------

    def _speaker(self, name: str, speaker: f.Speaker) -> Arguments:
        """Return a speaker in all forms that phrases use.

        ``_marked`` is the emphasized name, for thanks; ``_full`` is for giving the floor; ``_speech`` is what
        the speaker gave; ``_behalf`` and ``_purpose`` are clauses that follow: on whose behalf and for what.
        """
        args = self.speaker(speaker)
        marked = self._say("speaker", args)
        return {
            name: unemphasized(marked),
            f"{name}_marked": marked,
            f"{name}_full": self._say("speaker-full", args),
            f"{name}_speech": self._say("speech", args),
            f"{name}_behalf": self._say("speaking-for", args),
            f"{name}_purpose": self._say("purpose", args),
            f"{name}_capacity": self._say("own-capacity", args),
            f"{name}_g": args["agree"],
        }

    def speaker(self, speaker: f.Speaker) -> Arguments:
        """Return the arguments of the phrases that name a speaker."""
        args: Arguments = {"name": "", "name_g": "m", "person": "", "person_functional": "no"}
        args.update(
            person_honorific="none", person_g="m", person_function="", guest=inline_marks.whole(speaker.guest)
        )
        if speaker.name is not None:
            args.update(self._packed("name", self.fallback.name(speaker.name)))
            args["name"] = args.get("name_subject", args["name"])  # the phrases put it into its case
        if speaker.person is not None:
            args.update(self.person("person", speaker.person))
        if speaker.purpose == "answer":  # whoever answers was introduced earlier
            args["person_functional"] = "no"
        aligned = Names(tuple(map(self.fallback.name, speaker.aligned)))
        if aligned.names:
            args.update(self._packed("aligned", aligned))
        several = "few" if len(aligned.names) <= _NAMED else "many"
        return {
            **args,
            "role": speaker.role,
            "g": speaker.gender or "u",
            "kind": "organization" if speaker.organization else "state",
            "named": yes_no(speaker.person is not None),
            "agree": self._agreement(speaker, self._grammar.gender_of(args)),
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
        return self._grammar.agreement(speaker.gender, subject, name_gender)
