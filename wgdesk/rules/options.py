"""Settings of a body's reports, and the outline. They are data, so that another body needs no new code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wgdesk.errors import Refused
from wgdesk.rules.speaking_orders import WAYS
from wgdesk.words.digits import ARABIC, EUROPEAN


@dataclass(frozen=True)
class ChoiceOption:
    """An option with a list of allowed values; the first is the default."""

    values: tuple[str, ...]


@dataclass(frozen=True)
class NumberOption:
    """An option that is a whole number between ``least`` and ``most``."""

    default: int
    least: int
    most: int


OPTIONS: Mapping[str, ChoiceOption | NumberOption] = {
    # How the body speaks; the functions of each language's ``terms`` say it in phrases.
    # What the record is of; "itself": the body is the meeting, such as a Meeting of States Parties.
    "term_event": ChoiceOption(("meeting", "session", "itself")),
    "term_sitting": ChoiceOption(("meeting", "sitting", "plenary")),  # its half-days
    # Numbers of sittings: within the meeting, through all meetings of the body, or they are not named by one.
    "term_sitting_numbers": ChoiceOption(("within", "across", "none")),
    "term_chair": ChoiceOption(("chair", "president")),
    # What the body adopts: recommendations to its parent, decisions of its own, or draft resolutions.
    "term_texts": ChoiceOption(("recommendations", "decisions", "resolutions")),
    "term_deciders": ChoiceOption(("parties", "states_parties", "members", "participants")),
    "term_body": ChoiceOption(("singular", "plural")),  # how English words agree with the name of the body
    "attendance_from": ChoiceOption(("registration", "presence")),
    # The parties, members or States by name, or only how many they were; observers likewise.
    "attendance_deciders": ChoiceOption(("named", "counted")),
    "attendance_observers": ChoiceOption(("by_kind", "one_list", "counted")),
    "attendance_ngos": ChoiceOption(("named", "counted")),  # only how many they were
    # Statements under all items together, or the same but split where speakers differ, or item by item.
    "statements": ChoiceOption(("merged", "split", "per_item")),
    "replies": ChoiceOption(("together", "per_item", "per_sitting")),
    "video_statements": ChoiceOption(("said", "left_out")),
    "written_statements": ChoiceOption(("said", "left_out")),
    "officials": ChoiceOption(("unnamed", "named")),  # those of the Secretariat
    # Whether the summary of deliberations names those who made a point, where the point asks for it.
    "debate_names": ChoiceOption(("hidden", "shown")),
    "closing_of_meeting": ChoiceOption(("unsaid", "said")),  # who declared it closed
    # Actions after the consideration of their item, or all of them in the section for them.
    "actions_in": ChoiceOption(("item", "section")),
    "procedure": ChoiceOption(("hidden", "shown")),  # procedural motions, rulings and appeals
    "speakers_order": ChoiceOption(("sorted", "spoken")),
    "digits_ar": ChoiceOption((ARABIC, EUROPEAN)),
    "masthead_nations": ChoiceOption(("hidden", "shown")),  # the line "United Nations"
    "masthead_rapporteur": ChoiceOption(("hidden", "shown")),  # the Rapporteur, under the title of a draft
    "page": ChoiceOption(("un", "plain")),  # a page as the United Nations print it, or one without its lines
    # The face of Arabic letters in Word; a PDF brings its own.
    "word_face": ChoiceOption(
        ("times_new_roman", "simplified_arabic", "traditional_arabic", "sakkal_majalla", "arial")
    ),
    "bureau_form": ChoiceOption(("list", "grouped", "table")),  # how the officers elected are named
    "bureau_earlier": ChoiceOption(("hidden", "shown")),  # officers elected before the meeting
    "presided": ChoiceOption(("parts", "all")),  # who presided: over part of a sitting, or in another's place
    "previous_meetings": ChoiceOption(("shown", "hidden")),  # the sentence on the body's earlier meetings
    # Forms of address, with honorifics where a language usually has them; none; with them in all languages.
    "honorifics": ChoiceOption(("shown", "hidden", "everywhere")),
    # Arabic: كان معروضاً ... ما يلي, or in agreement
    "documents_before": ChoiceOption(("invariant", "agreeing")),
    # All documents in one list, listed item by item, or named by their symbols alone.
    "documents_where": ChoiceOption(("section", "by_item", "symbols")),
    "count_words_to": NumberOption(10, 0, 99),  # Arabic spells counts out as words up to this number
    "article_in_order": ChoiceOption(("all", "first")),  # words of which Arabic sorting ignores the article
    "distribution_draft": ChoiceOption(("Limited", "General", "Restricted")),
    "distribution_final": ChoiceOption(("General", "Limited", "Restricted")),
    # Quantifiers: the smallest number of delegations for each word. "Most" is more than half of the speakers.
    "quantifier_some": NumberOption(2, 1, 200),
    "quantifier_several": NumberOption(3, 1, 200),
    "quantifier_a_number": NumberOption(7, 1, 200),
    "quantifier_many": NumberOption(10, 1, 200),
    # The time limit of a statement in seconds, by speaker and lane; 0: no limit.
    "limit_group": NumberOption(300, 0, 7200),  # on behalf of a group
    "limit_state": NumberOption(180, 0, 7200),  # parties
    "limit_observer": NumberOption(180, 0, 7200),  # signatories, other States
    "limit_organization": NumberOption(180, 0, 7200),
    "limit_reply": NumberOption(180, 0, 7200),
    "limit_order": NumberOption(60, 0, 7200),
    "limit_panel": NumberOption(900, 0, 7200),
    "limit_secretariat": NumberOption(0, 0, 7200),
    "replies_most": NumberOption(2, 0, 20),  # rights of reply of one delegation at one sitting
    # The way in which the list of speakers is proposed to be ordered (docs/bodies.md says what each means).
    "list_order": ChoiceOption(tuple(WAYS)),
    # Whether panellists come onto the list of speakers by themselves when their item is taken up.
    "panellists_listed": ChoiceOption(("on_opening", "by_hand")),
    "quorum_decision": ChoiceOption(("all_parties", "participating")),  # a majority of which parties decides
}

# The outline of a report of a UNODC working group: (kind of section, kind of the section above it).
OUTLINE: tuple[tuple[str, str], ...] = (
    ("introduction", ""),
    ("recommendations", ""),
    ("deliberations", ""),
    ("organization", ""),
    ("opening", "organization"),
    ("statements", "organization"),
    ("agenda", "organization"),
    ("attendance", "organization"),
    ("documentation", "organization"),
    ("adoption", ""),
    ("annex_proposals", ""),
)
# All sections that an outline may have, with the section above them: besides, a chapter for each item in the
# place of deliberations and statements, the elections apart from the opening, what was decided, and the list
# of documents as an annex.
SECTIONS: tuple[tuple[str, str], ...] = (
    *OUTLINE,
    ("chapters", ""),
    ("elections", "organization"),
    ("actions", ""),
    ("annex_documents", ""),
)
OUTLINE_KINDS = frozenset(kind for kind, _ in SECTIONS)

OWN = "own_"  # how the kinds of sections begin that have only a heading and what persons write: own_1, own_2


def is_own(kind: str) -> bool:
    """Return whether a kind of section is one that has only a heading and what persons write."""
    number = kind.removeprefix(OWN)
    return (
        kind.startswith(OWN)
        and number.isascii()
        and number.isdigit()
        and number[0] != "0"
        and len(number) < 4
    )


def check_option(name: str, value: str) -> None:
    """Raise ``Refused`` ('unknown-option' or 'bad-option') unless the option ``name`` accepts ``value``."""
    option = OPTIONS.get(name)
    if option is None:
        raise Refused("unknown-option", name=name)
    if not _takes(option, value):
        raise Refused("bad-option", name=name, value=value)


def _takes(option: ChoiceOption | NumberOption, value: str) -> bool:
    """Return whether an option accepts a value."""
    if isinstance(option, ChoiceOption):
        return value in option.values
    if len(value) > len(str(option.most)) or not value.isdecimal():
        return False
    # A number has one spelling: neither "07" nor "٧".
    return str(int(value)) == value and option.least <= int(value) <= option.most


def terms_of(given: Mapping[str, str]) -> Mapping[str, str]:
    """Return how a body speaks: the options ``term_...`` set in its record, by what follows "term_"."""
    return {name.removeprefix("term_"): value for name, value in given.items() if name.startswith("term_")}


class Options:
    """The options that apply: the values set in the record, and the defaults for the others."""

    def __init__(self, given: Mapping[str, str]) -> None:
        self._given = given

    def choice(self, name: str) -> str:
        """Return the value of the ``ChoiceOption`` option ``name``; for one that it has not, the default."""
        option = OPTIONS[name]
        assert isinstance(option, ChoiceOption), name
        given = self._given.get(name)
        return given if given in option.values else option.values[0]

    def number(self, name: str) -> int:
        """Return the value of the ``NumberOption`` option ``name``; for one that it has not, the default."""
        option = OPTIONS[name]
        assert isinstance(option, NumberOption), name
        given = self._given.get(name, "")
        return int(given) if _takes(option, given) else option.default
