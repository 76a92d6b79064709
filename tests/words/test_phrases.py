"""Loading and speaking phrases is strict, and both languages have the same phrases."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from wgdesk.language_table import REPORTS
from wgdesk.model import Mode
from wgdesk.model.declared import PROSE
from wgdesk.paths import language_words
from wgdesk.phrasing.pack import pack
from wgdesk.report import sections
from wgdesk.rules.attendance import PRINTED
from wgdesk.rules.outline import OUTLINE_KINDS
from wgdesk.words.phrases import Number, PhraseError, Phrases

Load = Callable[..., Phrases]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Return a function that loads phrases from texts, each written to a file."""

    def loaded(*texts: str, isolate: bool = False) -> Phrases:
        files = [tmp_path / f"{n}.ftl" for n, _ in enumerate(texts)]
        for file, text in zip(files, texts, strict=True):
            file.write_text(text, "utf-8")
        return Phrases("en", files, isolate=isolate)

    return loaded


# -- strictness --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("good = A\nbad = { $n ->\n   [one] A\n }\n", 2),
        ("bad\n", 1),
        ("good = A\n\n\nbad = { $\n", 4),
        ("= nothing\n", 1),
    ],
)
def test_malformed_phrases_are_refused_with_their_line(load: Load, text: str, line: int) -> None:
    with pytest.raises(PhraseError, match=rf"0\.ftl:{line}: not a phrase"):
        load(text)


@pytest.mark.parametrize("isolate", [True, False])
def test_an_argument_may_be_as_long_as_the_longest_text(load: Load, isolate: bool) -> None:
    phrases = load("inner = <{ $text }>\nouter = { inner }, { $text }\n", isolate=isolate)
    spoken = phrases.say("outer", {"text": "x" * PROSE})
    assert spoken.count("x") == 2 * PROSE


def test_a_phrase_may_be_defined_only_once_also_across_files(load: Load) -> None:
    with pytest.raises(PhraseError, match=r"0\.ftl: same stands in 0\.ftl already"):
        load("same = A\nsame = B\n")
    with pytest.raises(PhraseError, match=r"1\.ftl: same stands in 0\.ftl already"):
        load("same = A\n", "same = B\n")
    with pytest.raises(PhraseError, match=r"-term stands"):
        load("-term = A\n-term = B\n")


def test_speaking_an_unknown_phrase_raises(load: Load) -> None:
    phrases = load("here = A\n-term = B\nlabelled =\n    .title = C\n")
    assert phrases.ids == {"here", "labelled"}
    assert "here" in phrases
    assert "there" not in phrases
    with pytest.raises(PhraseError, match=r"no phrase there"):
        phrases.say("there")
    with pytest.raises(PhraseError, match=r"labelled has no value"):
        phrases.say("labelled")


@pytest.mark.parametrize("text", ["a = { $n }", "a = { missing }", "a = { -missing }", "a = { NONE() }"])
def test_a_missing_argument_phrase_or_function_raises(load: Load, text: str) -> None:
    with pytest.raises(PhraseError, match=r"^a: "):
        load(text).say("a")


@pytest.mark.parametrize("value", [1, 1.5, None, True, ["a"]])
def test_arguments_other_than_str_and_number_raise(load: Load, value: object) -> None:
    with pytest.raises(PhraseError, match=f"a: argument n is a {type(value).__name__}"):
        load("a = { $n }").say("a", {"n": value})  # type: ignore[dict-item]


def test_numbers_select_plural_forms_and_text_does_not(load: Load) -> None:
    phrases = load("a = { $n ->\n    [one] one\n   *[other] other\n }\n")
    assert phrases.say("a", {"n": Number(1)}) == "one"
    assert phrases.say("a", {"n": Number(2)}) == "other"
    assert phrases.say("a", {"n": "1"}) == "other"


def test_a_year_is_not_grouped_in_thousands(load: Load) -> None:
    assert load("a = { $n }").say("a", {"n": Number(2019)}) == "2019"


def test_only_phrases_of_the_screen_isolate_their_arguments(load: Load) -> None:
    assert load("a = x { $n } y").say("a", {"n": "B"}) == "x B y"
    assert load("a = x { $n } y", isolate=True).say("a", {"n": "B"}) == "x \u2068B\u2069 y"
    within = load("-in = b\nouter = x { -in } { inner }\ninner = c { $n }", isolate=True)
    assert within.say("outer", {"n": "B"}) == "x b c \u2068B\u2069"


# -- the report's phrases ----------------------------------------------------------------------------------


class _Uses(Visitor):
    """The facts and the other phrases that a phrase refers to."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:
        self.messages.add(node.id.name)


def phrases_of(lang: str) -> dict[str, _Uses]:
    """Return every phrase of the report with its references."""
    found: dict[str, _Uses] = {}
    for file in language_words(lang, "report").glob("*.ftl"):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            if isinstance(entry, fluent.Message):
                found[entry.id.name] = _Uses()
                found[entry.id.name].visit(entry)
    return found


def facts_of(phrases: dict[str, _Uses], key: str) -> set[str]:
    """Return the facts that a phrase and the phrases it refers to ask for.

    ``sittings_on`` is a form of ``sittings``; ``chair_g`` is a fact of its own.
    """
    uses = phrases[key]
    own = {name if name in OWN_NAMES else name.split("_")[0] for name in uses.variables}
    return own.union(*(facts_of(phrases, other) for other in uses.messages))


OWN_NAMES = {"chair_g", "on_session"}

# Facts only Arabic grammar asks for, and numbers of documents and statements that only English shows.
GRAMMAR = {
    "officer": {"g", "chair_g"},
    "the-officer": {"g", "chair_g"},
    "officers-elected": {"g"},
    "served-as": {"also", "head"},
    "spoken-of": {"figures"},
    "serviced": {"also"},
    "point-seat": {"g"},
    "informal-a": {"chair_g"},
    "informal-the": {"chair_g"},
    "informal-reported": {"also", "g"},
    "vote-result": {"even", "lost", "voting"},
    "informal-met": {"also", "n"},
    "informal-met-under": {"also", "n"},
    "informal-chaired": {"also"},
    "informal-allocated": {"also"},
    "informal-chair-elected": {"also"},
    "informal-bureau": {"also"},
    "informal-office": {"g", "called"},
    "informal-officers": {"also", "g", "chair_g"},
    "step-at": {"called"},
    "step-meetings": {"called"},
    "step-verb": {"called", "about", "object"},
    "with-subgroups": {"called"},
    "officers-before": {"g"},
    "officers-elected-on": {"g"},
    "officers-served": {"g", "members"},
    "following-members": {"g"},
    "members-came": {"g"},
    "members-remote": {"other", "g"},
    "members-absent": {"other", "g"},
    "officer-item": {"body"},
    "offices": {"g", "n", "chair_g"},
    "officer-item-nominated": {"body"},
    "officer-line": {"body"},
    "elected-elsewhere": {"body"},
    "elected-as": {"n", "which", "chair_g"},
    "for-office": {"n", "which", "chair_g"},
    "elected-to-office": {"which", "chair_g", "agree"},
    "states-elected": {"which", "n", "chair_g"},
    "as-amended": {"object"},
    "introduced-officer": {"g"},
    "introduced-in-capacity": {"g"},
    "remarks-made": {"g"},
    "addressed-body": {"g", "n"},
    "opened-by-others": {"g"},
    "action-statements": {"n", "active", "g"},
    "upon-at": {"purpose"},
    "explained": {"n", "active", "g"},
    "explaining": {"grouped"},
    "decision-noun": {"object"},
    "recommendation-statements": {"n", "active", "g"},
    "the-decision": {"object"},
    "report-introduced": {"g"},
    "report-entrusted": {"chair_g", "g"},
    "and-done": {"body"},
    "attention-drawn": {"g"},
    "documents-noted": {"n"},
    "officer-informed": {"g"},
    "and-entrusted": {"chair_g", "g", "way", "body", "clause"},
    "report-onward": {"many"},
    "finalizer": {"chair_g"},
    "officers-elected-next": {"g"},
    "election-deferred": {"chair_g"},
    "ground-at": {"body"},
    "office-vacant": {"chair_g"},
    "officer-continued": {"also"},
    "following-officers": {"g"},
    "finalizers": {"chair_g", "g", "way"},
    "finalizers-support": {"way"},
    "under-authority": {"chair_g"},
    "first-meeting": {"alone"},
    "informal-heard": {"also"},
    "body-held-sittings": {"body", "figures"},
    "attended-observers-counted": {"figures"},
    "attended-kind-counted": {"figures"},
    "ruling-made": {"body"},
    "previous-meetings": {"alone"},
    "documents-for-item": {"n"},
    "agenda-manner": {"sittings"},
    "agenda-cited": {"body"},
    "at-sittings": {"body"},
    "first-at": {"body"},
    "at-and-others": {"body"},
    "debate-held": {"body"},
    "and-debate-held": {"body"},
    "quoted-lead": {"g"},
    "item-called": {"body"},
    "jointly-called": {"body"},
    "its-sittings": {"body"},
    "organization-of-work": {"body"},
    "impersonal": {"also"},
    "named-speakers": {"case"},
    "point-voice": {"case", "g"},
    "statements-were": {"also", "medium"},
    "stated": {"g", "active"},
    "stated-how": {"g", "active"},
    "spoke-actively": {"medium", "n", "also"},
    "spoke-following": {"also", "medium"},
    "spoke-together": {"active", "also", "medium"},
    "spoke-by-itself": {"g"},
    "spoke-itself": {"g"},
    "introductory-statements": {"items"},
    "behalf-counted": {"n"},
    "kind-of-speakers": {"n"},
    "stated-opening": {"g"},
    "stated-closing": {"g"},
    "spoke-position": {"n"},
    "spoke-reply": {"n"},
    "spoke-reply-group": {"n"},
    "officer-closing": {"g"},
    "meeting-closed": {"g"},
    "action-done": {"body"},
    "action-form": {"object"},
    "action-tail": {"object"},
    "action-said": {"body"},
    "action-line": {"body"},
    "recommends": {"body"},
    "officer-introduced": {"g"},
    "action-object": {"body"},
    "action-further": {"body"},
    "motion-asks": {"moved", "names", "capacity"},
    "panel-round": {"kind"},
    "panel-named": {"kind"},
    "panel-verb": {"body"},
    "panel-continuing": {"body"},
    "panel-chaired": {"g", "kind"},
    "panel-chairing": {"g", "kind"},
    "panel-chairing-after": {"closed", "g", "kind"},
    # An English comma closes the first of two; Arabic has one before each further name.
    "panel-leader": {"closed"},
    "panel-leaders": {"g"},
    "panel-said": {"g"},
    "panel-chaired-alone": {"g"},
    "panel-moderated": {"g", "kind"},
    "panel-moderated-alone": {"g"},
    "panel-moderating": {"g", "kind"},
    "panel-moderating-after": {"g", "kind"},
    "composition-observers": {"body", "n"},
    "made-as": {"g"},
    "told-in-order": {"active", "g"},
    "documents-introduced": {"papers", "g"},
    # In Arabic a report, a note and a letter are their author's: "تقرير الأمين العام المنقح"; a compilation
    # is of what it has: "تجميع الطلبات المنقح".
    "introduced-called": {"about", "author", "by", "content", "described"},
    "introduced-said": {"author", "by"},
    "introduced-with": {"medium"},
    # The Arabic verb comes before both who spoke and what was said, the English one between them.
    "told-did": {"active", "body", "closed", "g", "kind", "n", "who"},
    "told-what": {"body", "medium"},
    "body-held-listed": {"body"},
    "questions-called": {"n"},  # the dual of the noun
    # The Arabic noun is dual or plural, and "before it" agrees with the body.
    "jointly-titled": {"n"},
    "sub-items-titled": {"n"},
    "sub-items-entitled": {"n"},
    "sub-items-of-agenda": {"body", "n", "ranged"},
    "documents-before-it": {"body", "n"},
    "documents-named-it": {"body", "kind"},
    "documents-named": {"kind"},
    "document-of-several": {"kind"},
    "whose": {"owner"},  # in Arabic the ending of the noun that follows
}


def test_both_languages_have_the_same_phrases() -> None:
    arabic, english = phrases_of("ar"), phrases_of("en")
    assert arabic.keys() == english.keys()
    assert len(arabic) > 70
    different = {
        key: facts_of(arabic, key) ^ facts_of(english, key)
        for key in arabic
        if facts_of(arabic, key) != facts_of(english, key)
    }
    assert different == GRAMMAR, "facts of one language alone: if its grammar asks for them, name them there"


# Keys made of a variable, and its possible values.
_MADE = {
    "heading-{kind}": OUTLINE_KINDS - {"chapters"},  # its headings are the titles of the items
    "label-{counter}": {"section", "subsection", "subsubsection", "subitem"},
    "held-{meeting.mode}": {mode.value for mode in Mode} - {Mode.IN_PERSON.value},
    "attended-{name}": PRINTED,
    "consideration{place}": {"", "-last"},
    "consideration-sub{place}": {"", "-last"},
    "spoke-{kind}": {"opening", "closing"},
    "stated-{kind}": {"opening", "closing"},
    "secretariat-{kind}": {"opening", "closing"},
    "people-{kind}": {"opening", "closing"},
}
_LABELS = {"label-item", "label-subitem", "officer", "the-officer", "attended-bare"}


def said() -> Iterator[tuple[str, set[str]]]:
    """Yield the keys of all sentences in the builders of the report, with the names of their facts."""
    sources = sorted(Path(sections.__file__).parent.rglob("*.py"))
    nodes = [node for source in sources for node in ast.walk(ast.parse(source.read_text("utf-8")))]
    together = _given_together(nodes)
    for node in nodes:
        if isinstance(node, ast.Call) and (given := _GIVEN.get(ast.unparse(node.func))) is not None:
            facts = given | {word.arg for word in node.keywords if word.arg}
            for word in node.keywords:
                if word.arg is None and isinstance(word.value, ast.Call):
                    facts |= together.get(ast.unparse(word.value.func), set())
            for key in _keys(node.args[0]):
                yield key, facts


def _given_together(nodes: list[ast.AST]) -> dict[str, set[str]]:
    """Return the facts that functions return together, for ``**one(...)``: of their class or dict."""
    classes = {node.name: node for node in nodes if isinstance(node, ast.ClassDef)}
    found: dict[str, set[str]] = {}
    for node in nodes:
        if isinstance(node, ast.FunctionDef) and node.returns is not None:
            if kind := classes.get(ast.unparse(node.returns)):
                found[node.name] = {
                    ast.unparse(one.target) for one in kind.body if isinstance(one, ast.AnnAssign)
                }
            elif isinstance(last := node.body[-1], ast.Return) and isinstance(last.value, ast.Dict):
                keys = last.value.keys
                found[node.name] = {str(one.value) for one in keys if isinstance(one, ast.Constant)}
    return found


# Functions that make a sentence, with the facts they add themselves.
_GIVEN = {
    "say": set[str](),
    "spoken.said": {"purpose", "when", "n", "who", "g", "closed", "active", "grouped", "group"},
}


def _keys(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant):
        yield str(node.value)
    elif isinstance(node, ast.IfExp):
        yield from _keys(node.body)
        yield from _keys(node.orelse)
    elif isinstance(node, ast.JoinedStr):
        shown = ast.unparse(node)[2:-1]
        variable = re.search("{.*}", shown)
        assert variable is not None
        yield from (shown.replace(variable.group(), value) for value in _MADE[shown])
    else:
        assert isinstance(node, ast.Name), ast.dump(node)


@pytest.mark.parametrize("lang", REPORTS)
def test_every_sentence_of_a_report_has_a_phrase(lang: str) -> None:
    spoken = pack(lang, {})
    known = phrases_of(lang).keys() | spoken._special.keys()
    wanted = {key for key, _ in said()} | _LABELS
    assert wanted - known == {"point"}  # spoken within "points"


@pytest.mark.parametrize("lang", REPORTS)
def test_phrases_ask_only_for_facts_of_their_sentences(lang: str) -> None:
    phrases = phrases_of(lang)
    given: dict[str, set[str]] = {}
    for key, facts in said():
        given.setdefault(key, set()).update(facts)
    asked = {key: facts_of(phrases, key) - facts for key, facts in given.items() if key in phrases}
    # The number of a recommendation is given when all blocks are numbered.
    assert {key: facts for key, facts in asked.items() if facts and key != "recommendation-label"} == {}


@pytest.mark.parametrize("lang", REPORTS)
def test_every_phrase_of_the_report_is_used(lang: str) -> None:
    phrases = phrases_of(lang)
    used = {key for key, _ in said()} | _LABELS
    used |= set().union(*(uses.messages for uses in phrases.values()))
    # Spoken by the packs: for a missing text, in a typed one, before and after people's names.
    used |= {"lead-in", "lead-in-at", "at-the-sittings", "impersonal", "point-adverb"}
    used |= {"named-speakers", "point-voice", "with-groups", "group-of-size", "in-behalf"}
    used |= {"at-other-meetings", "and-at", "person-capacity", "person-medium", "place-of-part"}
    used |= {"gap-later", "address", "honorific", "on-behalf", "quoted"}
    assert phrases.keys() - used == set()
