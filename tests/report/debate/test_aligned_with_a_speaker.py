"""Who aligned themselves with a statement is told, whether or not it was made for a group."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.report.debate.small_record import Printed, meeting, said
from tests.report.spaces import plain
from wgdesk.phrasing.tree import Paragraph
from wgdesk.reads.values.composition import OverrideNow
from wgdesk.reads.values.words import Words
from wgdesk.report.make import speak

# Egypt, France and Kenya are parties, and so is the European Union; Pakistan and Iran are not.


def printed(*requests: dict[str, object], **parts: object) -> Printed:
    return Printed(meeting(requests, registrations=["EGY", "FRA", "KEN", "PAK", "IRN", "EU"], **parts))


def labels(found: Printed, lang: str) -> list[str]:
    blocks = speak(found.record, lang, "draft").blocks
    notes = [note for one in blocks if isinstance(one, Paragraph) for note in one.notes]
    return [plain(note.label) for note in notes if note.label]


def test_one_speaker_has_the_footnote_at_the_end() -> None:
    found = printed(said("EU", aligned=["UKR", "MDA"]))
    assert found.lines("en", "statements/") == [
        "Under agenda item 2, a statement was made by the representative of the European Union.1"
    ]
    assert found.lines("ar", "statements/") == [
        "في إطار البند ٢ من جدول الأعمال، تكلم ممثل الاتحاد الأوروبي(١)."
    ]
    assert found.notes("en") == ["Also on behalf of the Republic of Moldova and Ukraine."]
    assert found.notes("ar") == ["وكذلك باسم أوكرانيا وجمهورية مولدوفا."]


def test_in_a_list_the_footnote_stands_at_the_name() -> None:
    found = printed(
        said("EU", aligned=["UKR"]), said("KEN", at="10:10"), said("FRA", at="10:20", aligned=["ITA"])
    )
    (en,) = found.lines("en", "statements/")
    assert en.endswith("to the Protocol: European Union,1 France2 and Kenya.")
    assert found.notes("en") == ["Also on behalf of Ukraine.", "Also on behalf of Italy."]
    assert labels(found, "en") == ["1", "2"]


def test_each_language_numbers_the_footnotes_in_the_order_of_its_list() -> None:
    found = printed(said("FRA", aligned=["ITA"]), said("EU", at="10:10", aligned=["UKR"]), said("KEN"))
    assert found.notes("en") == ["Also on behalf of Ukraine.", "Also on behalf of Italy."]
    (ar,) = found.lines("ar", "statements/")
    assert ar.index("(١)") < ar.index("(٢)")
    assert labels(found, "ar") == ["(١)", "(٢)"]


@pytest.mark.parametrize("way", ["merged", "split", "per_item"])
def test_alignments_are_told_in_every_way_of_telling_statements(way: str) -> None:
    requests = (
        said("EU", "2", aligned=["UKR"]),
        said("KEN", "3", at="10:10"),
        said("FRA", "3", at="10:20"),
        said("EGY", "3", at="10:30", aligned=["SDN"]),
    )
    found = printed(*requests, options={"statements": way})
    assert sorted(found.notes("en")) == ["Also on behalf of Ukraine.", "Also on behalf of the Sudan."]
    whole = " ".join(found.lines("en", "statements/"))
    assert sum(mark in whole for mark in ("Egypt,1", "Egypt,2")) == 1


def test_observers_openings_replies_and_explanations_too() -> None:
    action = {
        "sitting": 1,
        "verb": "adopted",
        "object": {"ar": "النص", "en": "the text"},
        "item": "2",
        "decided_at": "2026-10-06T09:30+02:00",
    }
    found = printed(
        said("PAK", None, kind="opening", aligned=["CHN"]),
        said("PAK", at="10:01", aligned=["SDN"]),
        said("IRN", at="10:02"),
        said("EGY", "3", at="10:03", lane="reply", kind="reply", aligned=["LBN"]),
        said("KEN", "3", at="10:04", lane="reply", kind="reply"),
        said("FRA", at="10:05", kind="position", action="a", aligned=["ITA"]),
        said("EU", at="10:06", kind="position", action="a"),
        said("PAK", None, at="10:07", kind="closing", aligned=["JPN"]),
        actions={"a": action},
    )
    assert sorted(found.notes("en")) == [
        f"Also on behalf of {one}." for one in ("China", "Italy", "Japan", "Lebanon", "the Sudan")
    ]
    explained = found.lines("en", "action/")[-1]
    assert "the European Union and France" in explained


def test_a_paragraph_written_by_hand_keeps_its_footnotes() -> None:
    requests = (said("EU", aligned=["UKR"]), said("KEN", at="10:10"), said("FRA", at="10:20"))
    found = printed(*requests)
    (key,) = found.blocks("en", "statements/")
    own = Words((("en", "Three statements were made."),))
    written = OverrideNow("override", 1, key, True, own, Words(), {})
    found.record = replace(
        found.record, composition=replace(found.record.composition, overrides={key: written})
    )
    assert found.lines("en", "statements/") == ["Three statements were made.1"]


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("running", "by the Minister of Albania1 and the Envoy of Albania.2"),
        ("together", "the Minister of Albania;1 the Envoy of Albania;2 and the representative of France."),
    ],
)
def test_among_persons_the_footnote_stands_at_the_person(form: str, told: str) -> None:
    """So it is in E/2025/28, paras. 4 and 5, where heads of delegations are named by their functions."""
    people = {
        key: {"gender": "f", "function": {"en": f"{en} of Albania", "ar": f"{ar} ألبانيا"}}
        for key, en, ar in (("minister", "Minister", "وزيرة"), ("envoy", "Envoy", "مبعوثة"))
    }
    found = printed(
        said(None, lane="invited", person="minister", aligned=["UKR"]),
        said(None, lane="invited", person="envoy", at="10:10"),
        said(None, lane="invited", person="envoy", at="10:20", aligned=["ITA"]),
        said("FRA", at="10:30"),
        people=people,
        options={"statements_form": form},
    )
    (en,) = [line for line in found.lines("en", "statements/") if "Minister" in line]
    assert told in en
    (ar,) = [line for line in found.lines("ar", "statements/") if "وزيرة" in line]
    assert "وزيرة ألبانيا(١)" in ar
    assert "مبعوثة ألبانيا(٢)" in ar
    assert found.notes("en") == ["Also on behalf of Ukraine.", "Also on behalf of Italy."]
