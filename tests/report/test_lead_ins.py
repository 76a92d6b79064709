"""Sentences that introduce a list, and the list, stand in the report together or not at all."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, words
from tests.report.full_record import full_record
from tests.report.golden.renew import body_records
from wgdesk.phrasing.tree import Body, Paragraph
from wgdesk.reads.values.record import Record
from wgdesk.report.make import speak
from wgdesk.report.render.kept_together import announces
from wgdesk.report.sections import PARTS, sections
from wgdesk.report.sections.common.lead_ins import LISTED, leads

AGENDA = "agenda/adopted"
PAPERS = [
    {"kind": "report", "symbol": "WG/2026/2", "title": words("تقرير عن السجلات", "Report on registers")},
    {"kind": "report", "symbol": "WG/2026/3", "title": words("تقرير عن التكاليف", "Report on costs")},
]


def _left_out(*keys: str) -> list[File]:
    return [{"block": key, "reason": "told elsewhere"} for key in keys]


def _agenda(*keys: str, form: str = "list", **parts: Any) -> Printed:
    file = meeting(options={"agenda_form": form}, omissions=_left_out(*keys), **parts)
    return Printed(file | {"version": 4})


def _adopted(**facts: str) -> File:
    return {"agenda": {"sitting": 1, "manner": "not_stated", **facts}}


def test_the_items_go_with_the_sentence_on_the_agenda() -> None:
    for decisions in ({}, _adopted()):
        assert len(_agenda(decisions=decisions).lines("en", "agenda/")) == 5
        for lang in ("en", "ar"):
            assert _agenda(AGENDA, decisions=decisions).lines(lang, "agenda/") == []


@pytest.mark.parametrize("side", ["before", "after"])
def test_the_items_stay_under_a_text_in_place_of_the_sentence(side: str) -> None:
    typed = words("كانت البنود هي:", "The items were:")
    added = [{"anchor": AGENDA, "side": side, "kind": "paragraph", "body": typed}]
    told = _agenda(AGENDA, insertions=added).lines("en")
    assert told[told.index("The items were:") + 1] == "Opening."


def test_an_agenda_is_not_listed_where_the_body_cites_it() -> None:
    cited = _agenda(form="document", decisions=_adopted(contained_in="WG/2026/1")).lines("en", "agenda/")
    assert cited == [
        "At its 1st meeting, on 6 October 2026, the Working Group adopted its provisional agenda, as"
        " contained in document WG/2026/1."
    ]
    assert _agenda(form="document").lines("en", "agenda/") == []
    assert len(_agenda(form="document", decisions=_adopted()).lines("en", "agenda/")) == 5


def test_an_agenda_without_items_that_is_cited_has_no_line_for_one() -> None:
    file = meeting(options={"agenda_form": "document"}, decisions=_adopted(contained_in="WG/2026/1"))
    file |= {"version": 4, "agenda": []}
    assert list(Printed(file).blocks("en", "agenda/")) == [AGENDA]


_BOTH = ("documentation/document:1", "documentation/document:2")


def _papers(*keys: str, where: str = "section", papers: list[File] = PAPERS, **parts: Any) -> Printed:
    options = {"documents_where": where}
    file = meeting(options=options, documents=papers, omissions=_left_out(*keys), **parts)
    return Printed(file | {"version": 4})


@pytest.mark.sampled
@pytest.mark.parametrize("where", ["section", "by_author", "by_item"])
def test_a_list_of_documents_all_left_out_has_no_lead_in(where: str) -> None:
    papers = [{**one, "item": "2"} for one in PAPERS] if where == "by_item" else PAPERS
    whole = _papers(where=where, papers=papers)
    assert [text for text in whole.lines("en") if text.endswith("the following documents:")]
    found = _papers(*_BOTH, where=where, papers=papers)
    for lang, lead in (("en", "the following documents:"), ("ar", "الوثائق التالية:")):
        assert not [text for text in found.lines(lang) if lead in text]
    assert len(found.found("left-out")) == 2
    one_left = _papers(_BOTH[0], where=where, papers=papers).lines("en")
    assert [text for text in one_left if text.endswith("the following documents:")]


def test_a_lead_in_that_somebody_wrote_stays_without_its_list() -> None:
    key, lead = _BOTH[0], "documentation/before"
    own = words("لم تُعرض أي وثائق.", "No documents were before the meeting.")
    found = _papers(key, papers=PAPERS[:1], overrides=[_edited(lead, own)])
    assert found.blocks("en", "documentation/") == {lead: own["en"]}
    added = [{"anchor": lead, "side": "after", "kind": "list", "body": words("وثيقة غرفة", "A room paper")}]
    assert lead in _papers(key, papers=PAPERS[:1], insertions=added).blocks("en")


def _edited(block: str, body: dict[str, str]) -> File:
    return {"block": block, "made_at": "2026-10-07T10:00Z", "body": body}


def test_the_only_document_goes_with_its_lead_in() -> None:
    assert _papers("documentation/before", papers=PAPERS[:1]).lines("en", "documentation/") == []


def test_a_vote_is_told_without_those_who_cast_it() -> None:
    assert _voted()[0].endswith("The voting was as follows:")
    assert len(_voted()) == 4
    cast = (f"action/action:1/{choice}" for choice in ("in_favour", "against", "abstaining"))
    assert _voted(*cast) == _voted()[:1]
    assert _voted("action/action:1") == []


def _voted(*keys: str) -> list[str]:
    vote = {
        **{"sitting": 1, "verb": "adopted", "item": "2", "manner": "vote", "in_favour": 2, "against": 1},
        **{"voting": "recorded", "ballots": {"in_favour": ["EGY", "KEN"], "against": "FRA"}},
        "object": words("الخطة", "the plan"),
    }
    file = meeting(actions={"plan": vote}, omissions=_left_out(*keys))
    return Printed(file | {"version": 4}).lines("en", "action/")


def test_texts_stand_without_their_lead_in_which_goes_where_none_is_left() -> None:
    text = words("أن يُنشأ سجل.", "That a register be set up.")
    texts = [{"state": "adopted", "sitting": 1, "adopted_at": "2026-10-06T12:00Z", "body": text}]
    cluster = {"heading": words("السجلات", "Registers"), "kind": "decisions", "recommendations": texts}

    def printed(*keys: str) -> list[str]:
        file = meeting(clusters=[cluster], omissions=_left_out(*keys))
        return Printed(file | {"version": 4}).lines("en", "recommendations/")

    heading, _lead, label, body = printed()
    row = "recommendations/recommendation:1"
    assert printed("recommendations/cluster/cluster:1/chapeau") == [heading, label, body]
    assert printed(f"{row}/label", row) == [heading]


def _full(form: str) -> File:
    file = full_record()
    del file["overrides"], file["passages"]
    return file | {"options": {**file.get("options", {}), "bureau_form": form, "bureau_whole": "grouped"}}


@pytest.mark.sampled
@pytest.mark.parametrize("form", ["list", "grouped", "table"])
def test_every_lead_in_is_known_as_such(form: str) -> None:
    assert _leads(Printed(_full(form)).record) > 5


@pytest.mark.sampled
def test_every_lead_in_of_a_body_is_known_as_such() -> None:
    for name, record in body_records().items():
        assert _leads(record), name


def _leads(record: Record) -> int:
    """Return how many sentences introduce a list: they end in a colon before it, and no other does."""
    blocks = speak(record, "en", "draft").blocks
    ended = {one.key for one in blocks if isinstance(one, Paragraph | Body) and announces(one.text)}
    known = 0
    for section in sections(record, "draft", PARTS):
        for block, then in zip(section.blocks, section.blocks[1:], strict=False):
            if not isinstance(block, Paragraph | Body) or block.text.key == "words":
                continue
            lead, announced = leads(block), block.key in ended
            assert lead != "no" or not (announced and isinstance(then, LISTED)), block.key
            assert announced or lead in ("no", "texts"), block.key  # texts may also be "below."
            known += lead != "no"
    return known
