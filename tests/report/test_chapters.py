"""A report with a chapter for each agenda item, and elections in a section of their own."""

from __future__ import annotations

import pytest

from tests.report.any_body import headings, imported, paragraphs, printed, record_file, record_of
from tests.report.debate.small_record import Printed, meeting, said, words
from tests.report.spaces import plain
from wgdesk.meeting_setup.templates import Template
from wgdesk.phrasing.tree import Body, Heading
from wgdesk.reads.values.record import Record
from wgdesk.report.make import speak

pytestmark = pytest.mark.slow  # long: in the thorough run only

OUTLINE: Template = {
    "outline": [
        "chapters",
        "adoption",
        "organization",
        {"kind": "opening", "parent": "organization"},
        {"kind": "elections", "parent": "organization"},
    ]
}
USUAL: Template = {}


def test_each_item_that_was_debated_is_a_chapter_under_its_title() -> None:
    record = record_of(OUTLINE)
    assert headings(record, "en") == [
        (1, "Inventories, provenance research and due diligence"),
        (2, "Deliberations"),
        (1, "International cooperation in the recovery and return of cultural property"),
        (2, "Deliberations"),
        (1, "Technical assistance and training"),
        (2, "Deliberations"),
        (1, "Provisional agenda for the sixth meeting"),
        (1, "Other matters"),
        (1, "Adoption of the report"),
        (1, "Organization of the meeting"),
        (2, "Opening of the meeting"),
        (2, "Election of officers"),
    ]
    assert (2, "المداولات") in headings(record, "ar")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_chapters_say_what_deliberations_and_statements_say(lang: str) -> None:
    """But panels are named once instead of twice, with the States, and statements item by item."""
    usual = paragraphs(record_of({"options": {"statements": "per_item"}}), lang)
    chapters = paragraphs(record_of(OUTLINE), lang)
    before, now = ([text.removeprefix("و") for text in said.values()] for said in (usual, chapters))
    own = {key: text for key, text in chapters.items() if text.removeprefix("و") not in before}
    panels = [key for key in own if key.startswith("deliberations/panel/")]
    assert all(
        key.startswith("statements/secretariat/") for key in own.keys() - set(panels)
    )  # without a debate
    assert all("(" in own[key] for key in panels)  # the State, which no section of statements names
    sections = ("deliberations", "statements", "adoption", "opening")
    gone = [key for key, text in usual.items() if text.removeprefix("و") not in now]
    kept = [
        key for key in gone if key.split("/")[0] in sections and not key.startswith("deliberations/panel/")
    ]
    assert len(kept) == 2
    assert all(key.startswith("statements/panel/") for key in kept)


def test_an_arabic_chapter_begins_without_and() -> None:
    text = paragraphs(record_of(OUTLINE), "ar")
    firsts = [said for key, said in text.items() if key.endswith("/consideration")]
    assert len(firsts) == 3
    assert all(said.startswith("نظر الفريق العامل") for said in firsts)


def test_elections_are_printed_once() -> None:
    for template in (OUTLINE, USUAL):
        assert printed(record_of(template), "en").count("elected the following officers") == 1


def test_documents_by_item_stand_in_their_chapters() -> None:
    file = record_file(
        {"options": {"documents_where": "by_item"}, "outline": [*OUTLINE["outline"], "documentation"]}
    )
    for place, item in enumerate(("1", "2", "2")):
        file["documents"][place]["item"] = item
    document = speak(imported(file), "en", "draft")
    keys = [block.key for block in document.blocks]
    (chapter,) = (
        block.key
        for block in document.blocks
        if isinstance(block, Heading) and plain(block.text).startswith("Inventories")
    )
    item = chapter.removeprefix("chapters/")
    here = keys.index(f"documentation/item/{item}")
    assert keys[here - 1] == f"deliberations/item/{item}/consideration"
    assert len([key for key in keys[here : here + 3] if key.startswith("documentation/")]) == 3
    assert keys.index("documentation") > here
    assert len([key for key in keys if key.startswith("documentation/item/")]) == 2  # one has no chapter
    assert (
        len([key for key in keys if key.count("/") == 1 and key.startswith("documentation/")])
        == len(file["documents"]) + 1
    )


def test_what_was_decided_under_an_item_ends_its_chapter_under_a_heading() -> None:
    file = record_file({**OUTLINE, "options": {"term_event": "session"}})
    note = {"sitting": 1, "verb": "took_note", "object": {"en": "the report", "ar": "بالتقرير"}}
    file["actions"] = {"a": {**note, "item": "2"}, "b": {**note, "item": "1"}}
    record = imported(file)
    for lang, action, title in (
        ("en", "Action taken by the Working Group", "Organizational matters"),
        ("ar", "الإجراءات التي اتخذها الفريق العامل", "المسائل التنظيمية"),
    ):
        found = headings(record, lang)
        assert found[0] == (1, title)  # an item that only has this has a chapter too
        assert found[1][0] == 1
        assert found[2][0] == 2
        assert found[3] == (2, action)
        assert found[4][0] == 1
    keys = [block.key for block in speak(record, "en", "draft").blocks]
    at = next(n for n, key in enumerate(keys) if key.endswith("/actions"))
    assert keys[at + 1].startswith("action/")


def _chapter_of(record: Record, prefix: str) -> list[str]:
    """Return, for each block whose key begins with ``prefix``, the chapter or heading above it."""
    above, found = "", []
    for block in speak(record, "en", "draft").blocks:
        if isinstance(block, Heading) and block.level == 1:
            above = plain(block.text)
        elif block.key.startswith(prefix):
            found.append(above)
    return found


def test_a_reply_stands_in_the_chapter_of_its_item_or_of_the_item_then_open() -> None:
    replies = [
        said("EGY", "2", "10:20", lane="reply"),
        said("FRA", None, "10:40", lane="reply"),
        said("KEN", None, "09:10", lane="reply"),
    ]
    file = meeting(replies, outline=["chapters"])
    file["agenda"][1]["sittings"] = [{"sitting": 1, "taken_up_at": "2026-10-06T09:30+02:00"}]
    file["agenda"][2]["sittings"] = [{"sitting": 1, "taken_up_at": "2026-10-06T10:30+02:00"}]
    printed = Printed(file)
    assert _chapter_of(printed.record, "statements/reply/") == ["Prevention", "Cooperation", "Right of reply"]
    assert printed.lines("en", "statements/reply/")[0] == (
        "The representative of Egypt made a statement in exercise of the right of reply."
    )
    assert printed.lines("ar", "chapters/replies") == ["ممارسة حق الرد"]
    options = {"replies": "per_sitting"}
    assert Printed(file | {"options": options}).lines("en", "statements/reply/")[0] == (
        "At the same meeting, the Working Group heard a statement in exercise of the right of reply by the"
        " representative of Egypt."
    )


def test_an_action_under_no_item_stands_with_the_item_then_open() -> None:
    note = {"sitting": 1, "verb": "took_note", "object": words("بالتقرير", "the report")}
    at = {"decided_at": "2026-10-06T10:45+02:00"}
    file = meeting(outline=["chapters"], actions={"a": note | at, "b": note})
    file["agenda"][1]["sittings"] = [{"sitting": 1, "taken_up_at": "2026-10-06T09:30+02:00"}]
    file["agenda"][2]["sittings"] = [{"sitting": 1, "taken_up_at": "2026-10-06T10:30+02:00"}]
    assert _chapter_of(Printed(file).record, "action/") == ["Cooperation", "Action taken"]
    apart = file | {"outline": ["chapters", "actions"]}
    assert _chapter_of(Printed(apart).record, "action/") == ["Action taken"] * 2
    with_motion = {"procedure": "shown"}
    moved = {"moved_at": "2026-10-06T10:50+02:00", "kind": "suspend", "carried": True}
    file["sittings"][0]["motions"] = [moved]
    point = {"delegation": "EGY", "lane": "order", "begun_at": "2026-10-06T10:40+02:00"}
    ended = {"ended_at": "2026-10-06T10:41+02:00", "ruling": {"ruled_at": "2026-10-06T10:41+02:00"}}
    file["sittings"][0]["requests"] = [*file["sittings"][0].get("requests", ()), point | ended]
    record = Printed(file | {"options": with_motion}).record
    assert _chapter_of(record, "motion/") == _chapter_of(record, "ruling/") == ["Cooperation"]
    keys = [block.key.split("/")[0] for block in speak(record, "en", "draft").blocks]
    assert keys.index("ruling") < keys.index("motion")  # in the order of time


def test_without_its_moment_an_action_is_with_the_only_item_of_its_sitting() -> None:
    note = {"sitting": 2, "verb": "took_note", "object": words("بالتقرير", "the report")}
    file = meeting(outline=["chapters"], actions={"a": note})
    for item in file["agenda"]:
        item["sittings"] = [1]
    file["agenda"][2]["sittings"] = [1, {"sitting": 2, "taken_up_at": "2026-10-07T09:30+02:00"}]
    assert _chapter_of(Printed(file).record, "action/") == ["Cooperation"]


def test_documents_are_listed_in_an_annex_that_the_section_on_them_cites() -> None:
    outline = [{"kind": "documentation", "parent": "organization"}, "annex_proposals", "annex_documents"]
    file = record_file({"outline": ["organization", *outline]})
    record = imported(file)
    for lang, cited, title in (
        (
            "en",
            "The documents before the Working Group are listed in annex II to the present report.",
            "List of documents",
        ),
        (
            "ar",
            "ترد في المرفق الثاني لهذا التقرير قائمة الوثائق التي كانت معروضةً على الفريق العامل.",
            "قائمة الوثائق",
        ),
    ):
        blocks = {block.key: block for block in speak(record, lang, "draft").blocks}
        documents = [key for key in blocks if key.startswith("documentation/")]
        assert documents == ["documentation/annexed"]
        assert plain(blocks["documentation/annexed"].text) == cited  # type: ignore[union-attr]
        assert plain(blocks["annex_documents"].text) == title  # type: ignore[union-attr]
        assert len([key for key in blocks if key.startswith("annex_documents/")]) == len(file["documents"])


def test_a_document_alone_has_no_letter() -> None:
    one = {"kind": "note", "symbol": "A/1", "title": words("المنع", "Prevention")}
    outline = ["organization", {"kind": "documentation", "parent": "organization"}]
    labels = [
        [getattr(block, "label", None) is not None for block in speak(record, "en", "draft").blocks[-count:]]
        for count in (1, 2)
        for record in [
            Printed(meeting(outline=outline, documents=[one, one | {"symbol": "A/2"}][:count])).record
        ]
    ]
    assert labels == [[False], [True, True]]


def test_one_document_in_an_annex_has_no_letter() -> None:
    outline = [{"kind": "documentation", "parent": "organization"}, "annex_documents"]
    file = record_file({"outline": ["organization", *outline]})
    file["documents"] = file["documents"][:1]
    blocks = {block.key: block for block in speak(imported(file), "en", "draft").blocks}
    (listed,) = (block for key, block in blocks.items() if key.startswith("annex_documents/"))
    assert isinstance(listed, Body)
    assert plain(blocks["documentation/annexed"].text) == (  # type: ignore[union-attr]
        "The document before the Working Group is listed in the annex to the present report."
    )


def _joint(**last: object) -> Printed:
    """Return three items considered jointly, the first with its deliberations; ``last``: of the last."""
    file = meeting(outline=["chapters"])
    file["agenda"][1] |= {"points": [{"verb": words("شدد على", "stressed"), "said": words("الأول", "one")}]}
    file["agenda"][2] |= {"joint_with": "2", "sittings": [1]}
    file["agenda"][3] |= {"joint_with": "2", "sittings": [1], "substantive": True, **last}
    return Printed(file)


def test_items_considered_jointly_have_no_chapter_that_says_so_again() -> None:
    printed = _joint()
    for lang, jointly in (("en", "considered jointly agenda items 2, 3 and 4"), ("ar", "في البنود ٢ و٣ و٤")):
        lines = printed.lines(lang)
        assert sum(jointly in line for line in lines) == 1
        assert len([key for key in printed.blocks(lang, "chapters/") if key.count("/") == 1]) == 1
    assert printed.found("deliberations-open") == []


def test_what_else_there_is_of_an_item_considered_jointly_has_a_chapter() -> None:
    point = {"verb": words("شدد على", "stressed"), "said": words("الثاني", "another")}
    printed = _joint(deliberations="written", points=[point])
    assert [text for key, text in printed.blocks("en", "chapters/").items() if key.count("/") == 1] == [
        "Prevention",
        "Other matters",
    ]


def test_the_deliberations_are_asked_for_where_none_of_the_items_has_them() -> None:
    file = meeting(item={"deliberations": "open"}, outline=["chapters"])
    file["agenda"][2]["joint_with"] = "2"
    assert len(Printed(file).found("deliberations-open")) == 2
