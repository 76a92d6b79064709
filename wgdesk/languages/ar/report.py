"""The Arabic pack: agreement in number (with the dual), gender and case, and the order of Arabic lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial, singledispatchmethod
from operator import attrgetter
from typing import Any, ClassVar, Literal, cast

from wgdesk.languages.ar import basics, dates
from wgdesk.languages.ar.counting import (
    counted,
    figured_whole,
    grouped,
    meeting_renumbered,
    numbers_listed,
    ordinal,
    ordinals,
)
from wgdesk.languages.ar.nouns import COUNTED, PANELLISTS, Case, document_is
from wgdesk.languages.ar.order import ArticleRule, collation_key
from wgdesk.languages.ar.organizations import gender_of_name
from wgdesk.languages.ar.points import speak_points
from wgdesk.languages.ar.presented import presented
from wgdesk.languages.ar.sittings import sitting_forms
from wgdesk.languages.ar.slots import ArabicSlots, oblique
from wgdesk.languages.ar.spaces import KEPT_TOGETHER
from wgdesk.languages.ar.terms import (
    decision_on,
    event_noun,
    gender_of,
    is_people,
    possessed,
    sitting_adjectives,
    term_functions,
)
from wgdesk.languages.ar.typed_slots import SLOT_FUNCTIONS
from wgdesk.languages.ar.verbs import past
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.doubts import sitting_arguments
from wgdesk.phrasing.facts import (
    Count,
    DateSpan,
    DateSpans,
    Days,
    Doubtful,
    Fact,
    ItemRefs,
    Name,
    NameForms,
    Names,
    Ordinal,
    OtherMeetings,
    People,
    Person,
    RecommendationNumbers,
    SessionDays,
    Sittings,
    Symbols,
    Titles,
    Words,
)
from wgdesk.phrasing.pack import Pack, number_of
from wgdesk.phrasing.persons import (
    forms_of,
    introduced_person,
    invited_person,
    listed_number,
    moderating_person,
    named_person,
    person_forms,
    placed_person,
    running_person,
    short_person,
    spoken_name,
    spoken_names,
    subject_gender,
)
from wgdesk.phrasing.text_numbers import by_words
from wgdesk.phrasing.tree import Say
from wgdesk.rules.options import Options
from wgdesk.words.digits import text_figures
from wgdesk.words.phrases import Arguments, Number, PhraseError
from wgdesk.words.variants import yes_no

_JOINING = ("كما ", "غير أن")


class ArabicPack(Pack):
    """Speaks Arabic in the style of the reports printed in Vienna."""

    lang: ClassVar[str] = "ar"
    notes_before_stop: ClassVar[bool] = True
    other_spellings: ClassVar[Mapping[str, str]] = {"ًا": "اً"}  # the place of the tanwin of the accusative
    spaces_kept = KEPT_TOGETHER
    slots = ArabicSlots()
    names = staticmethod(basics.has_word)

    @staticmethod
    def collation(options: Options) -> Callable[[str], Any]:
        """Return the sort key, which ignores the article, in all words or in the first as the option says."""
        return partial(collation_key, article=cast(ArticleRule, options.choice("article_in_order")))

    @staticmethod
    def ordinal(n: int, gender: Literal["m", "f"]) -> str:
        """Return التاسع or التاسعة, in the nominative."""
        return ordinal(n, gender)

    @staticmethod
    def item_number(number: str, sub: int, inner: int = 0) -> str:
        """Return "3 (أ)" or, with ``inner``, "3 (أ) '1'"."""
        return f"{number} ({basics.item_letter(sub)})" + (f" '{inner}'" if inner else "")

    @staticmethod
    def masthead_days(parts: Sequence[tuple[date, date]]) -> str:
        """Return the days with both names of each month."""
        return dates.masthead_dates(parts)

    @staticmethod
    def full_date(day: date) -> str:
        """Return 5 تشرين الأول/أكتوبر 2026."""
        return dates.full_date(day)

    @staticmethod
    def of_next_meeting(title: str, ordinal: int) -> str:
        """Return the title with the next ordinal after اجتماع or دورة."""
        return meeting_renumbered(title, ordinal)

    @staticmethod
    def grouped(n: int) -> str:
        """Return "1 000", with a no-break space."""
        return grouped(n)

    def figured(self, text: str) -> str:
        """Return text with the digits that the option asks for; symbols keep theirs."""
        return text_figures(text, self.digits)

    def follow(self, text: str) -> str:
        """Return a sentence with و before it, unless it begins with كما or غير أن, which already join it."""
        return text if text.startswith(_JOINING) else basics.attach("و", text)

    # -- phrases ---------------------------------------------------------------------------------------

    def functions(self) -> Mapping[str, Callable[..., Any]]:
        """Return the functions for phrases.

        LI(noun) puts ل before a noun; DID(verb, subject) is the past tense for a body, DONE(verb, gender)
        for a person; HIS(noun, owner) adds the possessive; COUNTED(n, noun, case) counts,
        FIGURED(n, noun, case, kind, before) does so in figures from three on, as a whole text of a kind;
        BI(text) puts ب before a text, ASKED(text) إلى before those who are asked for something,
        RECOMMENDED(text) ب before what is recommended; DIRECT(text) removes a typed preposition.
        FIRST(lead, sittings) begins a sentence with "في الجلسة نفسها"; sittings first named are an INSET
        after the subject. DECISION(object) is the word for a decision on an object, DOCUMENT_IS(word, kind)
        agrees with a document, OF_DOCUMENT(noun, text) is one of something. OPTION(name) is the value of an
        option of Arabic. The others are the body's terms.
        """
        return {
            **term_functions(self.options),
            **{**SLOT_FUNCTIONS, "DOCUMENT_IS": document_is},
            "DID": lambda verb, subject: past(verb, "fs" if gender_of(subject) == "f" else "ms"),
            "DONE": lambda verb, gender: past(verb, "fs" if gender == "f" else "ms"),
            "HIS": possessed,
            "COUNTED": self._counted,
            "FIGURED": figured_whole,
            "DECISION": decision_on,
            "OPTION": self.options.choice,
            "LETTER": lambda n: basics.heading_letter(int(n)),
            "FIRST": lambda lead, sittings: "" if lead in ("named", "unsaid") else f"{sittings}، ",
            "INSET": lambda lead, sittings: f"، {sittings}،" if lead == "named" else "",
        }

    def _counted(self, n: Any, noun: str, case: Case) -> str:
        kind, adjectives = COUNTED[noun]
        if noun == "sitting":
            adjectives = sitting_adjectives(self.options)
        words_to = self.options.number("count_words_to")
        return counted(int(n), kind, case, words_to=words_to, adjectives=adjectives)

    def specials(self) -> Mapping[str, Callable[[Say], str]]:
        """Return the functions for labels and for the points of the debate."""
        return {
            **{key: partial(_labelled, label) for key, label in basics.LABELS.items()},
            "points": lambda say: speak_points(self, say),
            "listing": lambda say: basics.join_running(self.parts_of(say)),
            "presented": lambda say: presented(self, say),
            "enumerated": lambda say: basics.join_short(self.parts_of(say)),
            "speakers": lambda say: basics.join_speakers(self.parts_of(say)),
            "semicolons": lambda say: "؛ ".join(basics.joined_on(self.parts_of(say))),
        }

    # -- facts -----------------------------------------------------------------------------------------

    def expand(self, name: str, fact: Fact) -> Arguments:
        """Return the arguments of a fact; raises ``PhraseError`` for an unknown kind of fact."""
        return self._expand(fact, name)

    @singledispatchmethod
    def _expand(self, fact: object, name: str) -> Arguments:
        raise PhraseError(f"{name}: Arabic has no words for a {type(fact).__name__}")

    @_expand.register
    def _(self, fact: Words, name: str) -> Arguments:
        text = self.text_of(fact)
        return {name: text, f"{name}_g": "people" if is_people(text) else gender_of(text)}

    @_expand.register
    def _(self, fact: Count, name: str) -> Arguments:
        return self.count_of(name, fact)

    @_expand.register
    def _(self, fact: Ordinal, name: str) -> Arguments:
        event = event_noun(self.options).gender
        return {
            f"{name}_nom": ordinal(fact.n, "m", "nom"),
            f"{name}_gen": ordinal(fact.n, "m", "gen"),
            f"{name}_f": ordinal(fact.n, "f", "gen"),
            f"{name}_f_nom": ordinal(fact.n, "f", "nom"),
            f"{name}_event_nom": ordinal(fact.n, event, "nom"),
            f"{name}_event_gen": ordinal(fact.n, event, "gen"),
        }

    @_expand.register
    def _(self, fact: DateSpan | SessionDays, name: str) -> Arguments:
        days = [(part.first, part.last) for part in fact.parts]
        return {name: dates.session_days(days), f"{name}_masthead": dates.masthead_dates(days)}

    @_expand.register
    def _(self, fact: DateSpans, name: str) -> Arguments:
        spans = [dates.day_span(span.first, span.last, "listed") for span in fact.spans]
        return {name: basics.join_running(spans), f"{name}_n": Number(len(spans))}

    @_expand.register
    def _(self, fact: Days, name: str) -> Arguments:
        on = dates.held_on(fact.days, whole=fact.whole, with_year=fact.with_year)
        return {name: on, f"{name}_bare": dates.full_date(fact.days[-1])}

    @_expand.register
    def _(self, fact: ItemRefs, name: str) -> Arguments:
        numbers = [str(number) for number in fact.numbers]
        noun = {1: "البند", 2: "البندين"}.get(len(numbers), "البنود")
        sub = f" ({basics.item_letter(fact.sub)})" if fact.sub else ""
        sub += f" '{fact.inner}'" if fact.inner else ""
        return {name: f"{noun} {basics.join_short(numbers)}{sub}", f"{name}_n": Number(len(numbers))}

    @_expand.register
    def _(self, fact: Symbols, name: str) -> Arguments:
        each = self.symbols(fact)
        return {name: basics.join_short(each), f"{name}_n": Number(len(each))}

    @_expand.register
    def _(self, fact: RecommendationNumbers, name: str) -> Arguments:
        counted = numbers_listed(fact.numbers, words=by_words(self.options))
        which = basics.join_short([*counted, *fact.own]) or inline_marks.MISSING
        n = max(len(fact.numbers) + len(fact.own), 1)
        return {name: which, f"{name}_n": Number(n), f"{name}_alone": yes_no(fact.alone)}

    @_expand.register
    def _(self, fact: Sittings, name: str) -> Arguments:
        return sitting_arguments(name, fact, partial(sitting_forms, self.options))

    @_expand.register
    def _(self, fact: OtherMeetings, name: str) -> Arguments:
        return {
            name: ordinals(list(fact.numbers), "f") if fact.numbers else "",
            f"{name}_n": Number(len(fact.numbers)),
            f"{name}_lead": fact.lead,
            f"{name}_dated": yes_no(bool(fact.days) and fact.dated),
            f"{name}_on": dates.held_on(fact.days, with_year=fact.with_year) if fact.days else "",
        }

    @_expand.register
    def _(self, fact: Name, name: str) -> Arguments:
        return {
            name: oblique(subject := spoken_name(self, fact, _running)),
            f"{name}_subject": subject,
            f"{name}_list": spoken_name(self, fact, _listed),
            f"{name}_paren": spoken_name(self, fact, lambda forms: forms.paren),
            f"{name}_g": gender_of_name(forms_of(self, fact)),
        }

    @_expand.register
    def _(self, fact: Names, name: str) -> Arguments:
        listed, subject = (spoken_names(self, fact, self._sorted(fact, f), f) for f in (_listed, _running))
        running = [oblique(one) for one in subject]  # after ممثل or المراقب عن
        tail = f"{' ' if listed else ''}{inline_marks.MISSING}" if fact.is_open else ""
        alone = forms_of(self, fact.names[0]) if len(fact.names) == 1 else None
        return {
            name: basics.join_names(listed) + tail,
            f"{name}_running": basics.join_names_running(running) + tail,
            f"{name}_subject": basics.join_names_running(subject) + tail,
            f"{name}_n": listed_number(fact),
            f"{name}_g": gender_of_name(alone) if alone else "m",
        }

    def _sorted(self, fact: Names, form: Callable[[NameForms], str]) -> Sequence[Name | Doubtful]:
        """Return names sorted by the printed form: جمهورية إيران الإسلامية is under ج."""
        if fact.order == "entered":
            return fact.names
        key = self.collation(self.options)
        return sorted(fact.names, key=lambda entry: key(form(forms_of(self, entry))))

    @_expand.register
    def _(self, fact: Titles, name: str) -> Arguments:
        quoted = [self.phrase("quoted", title=self.printed_fact(title)) for title in fact.titles]
        return {name: basics.join_short(quoted), f"{name}_n": Number(len(quoted))}

    @_expand.register
    def _(self, fact: Person, name: str) -> Arguments:
        return {
            name: running_person(self, fact, _running),
            **person_forms(self, fact, name),
            f"{name}_g": subject_gender(self, fact, gender_of_name),
        }

    @_expand.register
    def _(self, fact: People, name: str) -> Arguments:
        people = fact.people
        women = all(person.gender == "f" for person in people)
        noun, pronoun = PANELLISTS[women, min(len(people), 3)]
        return {
            f"{name}_list": basics.join_semicolon(introduced_person(self, person) for person in people),
            f"{name}_placed": basics.join_semicolon(placed_person(self, person) for person in people),
            f"{name}_short": basics.join_running(short_person(self, person) for person in people),
            f"{name}_named": basics.join_running(named_person(self, person) for person in people),
            f"{name}_invited": basics.join_invited([invited_person(self, person) for person in people]),
            f"{name}_moderating": basics.join_running(moderating_person(self, person) for person in people),
            f"{name}_moderating_placed": basics.join_running(
                moderating_person(self, person, placed=True) for person in people
            ),
            f"{name}_who": f"{noun} {pronoun}",
            f"{name}_nom": noun.split()[0],
            f"{name}_g": "f" if women else "m",
            f"{name}_first_g": people[0].gender,
            f"{name}_n": Number(len(people)),
        }


def _labelled(label: Callable[[int], str], say: Say) -> str:
    return label(number_of(say))


PACK = ArabicPack


_listed, _running = attrgetter("listed"), attrgetter("running")
