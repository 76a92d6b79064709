"""The abbreviation of an organization is spelled out where the report first prints it."""

from __future__ import annotations

import csv
from dataclasses import replace
from typing import Any

import pytest

from tests.phrasing.sentences.facts import KARIM
from tests.phrasing.sentences.facts import words as typed_words
from tests.phrasing.sentences.points import point
from tests.report.debate.small_record import File, Printed, meeting, person, said, words
from wgdesk.language_table import REPORTS
from wgdesk.paths import resource
from wgdesk.phrasing.abbreviations import has_abbreviation
from wgdesk.phrasing.first_mentions import at_first_mention
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.tree import Paragraph, Report, Say, Section, plain, say
from wgdesk.reads.values.names import Name, NameForms
from wgdesk.report.generated import generated

_PEOPLE = {
    "first": person("f", "نور سلام", "Noor Salam", ("خبيرة", "Expert"), delegation="UNIDO"),
    "second": person("m", "كريم حداد", "Karim Haddad", ("خبير", "Engineer"), delegation="UNIDO"),
}
_FULL = "United Nations Industrial Development Organization"
_POINT = {
    "verb": words("أشار", "referred"),
    "said": words("إلى اليونيدو", "to the work of UNIDO"),
    "paragraph": 1,
}


def _printed(*requests: File, **parts: Any) -> Printed:
    registered = ["EGY", "FRA", "LBN", "UNIDO", "OAS"]
    return Printed(meeting(requests, people=_PEOPLE, registrations=registered, **parts))


def _panel(*who: str) -> dict[str, Any]:
    return {"panels": [{"panellists": list(who)}]}


@pytest.mark.sampled
def test_an_abbreviation_after_a_person_is_spelled_out_once() -> None:
    item = _panel("first", "second")
    (line,) = _printed(item=item).lines("en", "statements/panel")
    assert f"Noor Salam ({_FULL} (UNIDO))" in line
    assert "Karim Haddad (UNIDO)" in line
    (line,) = _printed(item=item).lines("ar", "statements/panel")
    assert "السيدة نور سلام (منظمة الأمم المتحدة للتنمية الصناعية (اليونيدو))" in line
    assert "السيد كريم حداد (اليونيدو)" in line


def test_without_a_second_mention_there_is_no_abbreviation() -> None:
    (line,) = _printed(item=_panel("first")).lines("en", "statements/panel")
    assert line.endswith(f"Noor Salam ({_FULL}).")


def test_a_typed_abbreviation_that_follows_counts() -> None:
    item = _panel("first") | {"points": [_POINT]}
    printed = _printed(item=item, outline=["statements", "deliberations"])
    (line,) = printed.lines("en", "statements/panel")
    assert line.endswith(f"Noor Salam ({_FULL} (UNIDO)).")


def test_a_typed_text_with_both_is_the_first_mention() -> None:
    point = _POINT | {"said": words("إلى ذلك", f"to the {_FULL} (UNIDO)")}
    item = {"points": [point], **_panel("first")}
    (line,) = _printed(item=item).lines("en", "statements/panel")
    assert line.endswith("Noor Salam (UNIDO).")


def test_a_name_in_a_sentence_introduces_its_abbreviation() -> None:
    """Only where the abbreviation follows; lists of attendance have full names and introduce nothing."""
    outline = ["attendance", "statements", "deliberations"]
    point = {"points": [_POINT]}
    printed = _printed(said("UNIDO"), said("OAS"), item=point, outline=outline)
    observers = [one for one in printed.lines("en", "statements/") if "Organization" in one]
    assert any(f"{_FULL} (UNIDO)" in one for one in observers)
    assert not any("OAS" in one for one in observers)
    assert not any("(UNIDO)" in one for one in printed.lines("en", "attendance"))


@pytest.mark.sampled
def test_later_mentions_in_sentences_are_short_if_the_body_says_so() -> None:
    requests = said("UNIDO"), said("OAS"), said("UNIDO", item="3"), said("OAS", item="3", at="10:30")
    texts = {}
    for called in ("full", "short"):
        options = {"statements": "per_item", "organizations_called": called, "statements_form": "running"}
        texts[called] = _printed(*requests, options=options).lines("en", "statements/")
    full, short = (" ".join(texts[called]) for called in ("full", "short"))
    assert full.count(_FULL) == 2
    assert "UNIDO" not in full
    assert short.count(f"{_FULL} (UNIDO)") == short.count(_FULL) == 1
    assert short.count("for UNIDO") == 1
    assert short.count("the Organization of American States (OAS)") == short.count("for OAS") == 1


def test_a_mention_before_a_typed_text_with_both_has_the_full_name() -> None:
    """Even in a paragraph that names the body in full, so that its texts stand further back."""
    name = "International Labour Organization"
    body = "Working Group on Trafficking in Persons, the Smuggling of Migrants and Crimes at Sea"
    short, full = typed_words("الفريق العامل", "Working Group"), typed_words("الفريق العامل المعني بها", body)
    labour = Name("ILO", (NameForms("en", name, name, "ILO", "", "the"),))
    points = (
        point("one", voice="body", body=short),
        point("one", voice="official", person=replace(KARIM, delegation=labour), mention="first"),
        point("one", form="free", said=typed_words("نص.", f"The {name} (ILO) agreed.")),
    )
    sections = (Section[Say]("deliberations", (Paragraph("one", say("points", parts=points)),)),)
    report = Report("draft", "", say("title-draft"), sections, body=(short, full))
    speaker = pack("en", {"body_first_named": "full"})
    (section,) = at_first_mention(report, speaker)
    (paragraph,) = section.blocks
    assert isinstance(paragraph, Paragraph)
    text = plain(speaker.say(paragraph.text))
    assert text.startswith(f"The {body} referred")
    assert f"Karim Haddad ({name}), Investigator" in text


@pytest.mark.sampled
def test_a_changed_order_makes_no_typed_text_stale() -> None:
    """The words of a sentence follow the order of printing, the digest of its facts does not."""
    item = _panel("first", "second")
    digests, texts = set(), set()
    for typed in ("to that", f"to the {_FULL} (UNIDO)"):
        point = _POINT | {"said": words("إلى ذلك", typed)}
        record = _printed(item=item | {"points": [point]}).record
        now = generated(record, pack("en", record.options))
        (key,) = (one for one in now if one.startswith("statements/panel"))
        digests.add(now[key].facts)
        texts.add(now[key].text)
    assert (len(digests), len(texts)) == (1, 2)
    assert {f"({_FULL} (UNIDO))" in text for text in texts} == {True, False}


def test_short_names_of_states_are_no_abbreviations() -> None:
    with resource("delegations.csv").open(encoding="utf-8", newline="") as file:
        states = {row["code"] for row in csv.DictReader(file) if row["category"] == "state"}
    with resource("delegation_names.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["lang"] in REPORTS]
    found = {
        row["code"]
        for row in rows
        if has_abbreviation(NameForms(row["lang"], row["list"], row["running"], row["paren"]))
    }
    assert not found & states
    assert {"UNIDO", "OHCHR", "EUROJUST"} <= found


@pytest.mark.parametrize(
    ("lang", "listed", "paren"),
    [("ar", "جنوب أفريقيا", "جمهورية جنوب أفريقيا"), ("en", "Morocco", "Morocco, List A")],
)
def test_a_longer_name_in_brackets_is_no_abbreviation(lang: str, listed: str, paren: str) -> None:
    assert not has_abbreviation(NameForms(lang, listed, listed, paren))
