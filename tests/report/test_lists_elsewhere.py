"""Lists that another document or a page holds: the agenda, participants, documents, speakers."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, said
from wgdesk.phrasing.tree import Paragraph, plain
from wgdesk.report.check import unprinted_facts
from wgdesk.report.make import speak


def _with(facts: dict[str, Any], **parts: Any) -> Printed:
    file = meeting([said("EGY")], **parts)
    file["version"] = 4
    file["meeting"] |= facts
    return Printed(file)


AGENDA = {"sitting": 1, "manner": "consensus", "contained_in": "E/CN.9/2026/1"}


def test_an_agenda_in_a_document_is_not_listed_where_the_body_cites_it() -> None:
    cited = _with({}, decisions={"agenda": AGENDA}, options={"agenda_form": "document"})
    assert cited.lines("en", "agenda/") == [
        "At its 1st meeting, on 6 October 2026, the Working Group adopted by consensus its provisional"
        " agenda, as contained in document E/CN.9/2026/1."
    ]
    assert cited.lines("ar", "agenda/") == [
        "أقر الفريق العامل، في جلسته الأولى، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦، بتوافق الآراء جدول أعماله"
        " المؤقت، بصيغته الواردة في الوثيقة E/CN.9/2026/1."
    ]


def test_its_document_stands_in_brackets_where_the_body_has_it_so() -> None:
    given = {"agenda": AGENDA, "organization": {"sitting": 1, "contained_in": "E/CN.9/2026/L.1"}}
    for form, lead in (("document", "its provisional agenda"), ("list", "the following agenda")):
        cited = _with({}, decisions=given, options={"agenda_form": form, "agenda_cited": "brackets"})
        en = cited.blocks("en", "agenda/")
        assert f"adopted by consensus {lead} (E/CN.9/2026/1)" in en["agenda/adopted"]
        assert en["agenda/organization"].endswith("the organization of its work (E/CN.9/2026/L.1).")


@pytest.mark.parametrize("contained", ["", "E/CN.9/2026/1"])
def test_the_items_follow_a_sentence_on_the_adoption_by_an_option(contained: str) -> None:
    given = {"agenda": {"sitting": 1, "contained_in": contained}}
    printed = _with({}, decisions=given, options={"agenda_form": "follows", "agenda_cited": "brackets"})
    cited = f" ({contained})" if contained else ""
    assert printed.lines("en", "agenda/")[0] == (
        f"At its 1st meeting, on 6 October 2026, the Working Group adopted its provisional agenda{cited}."
        " The agenda was as follows:"
    )
    assert printed.lines("ar", "agenda/")[0].endswith(
        f"جدول أعماله المؤقت{cited}. وكان جدول الأعمال كما يلي:"
    )
    assert len(printed.blocks("ar", "agenda/item/")) == 4
    until = _with({}, options={"agenda_form": "follows"})
    assert until.lines("en", "agenda/")[0] == "The provisional agenda was as follows:"
    corrected = {"anchor": "agenda/adopted", "body": {"en": "It corrected item 5."}}
    added = _with({}, decisions=given, options={"agenda_form": "follows"}, insertions=[corrected])
    lines = added.lines("en")
    at = lines.index("It corrected item 5.")
    assert "adopted its provisional agenda" in lines[at - 1]
    assert lines[at + 1] == "The agenda was as follows:"


KENYA = {"delegation": "KEN", "made_at": "2026-10-06T10:22+02:00"}
TOGETHER = {"agenda_form": "document", "agenda_with_work": "together"}


def test_one_sentence_tells_of_agenda_and_work_where_the_body_has_it_so() -> None:
    decisions: dict[str, Any] = {"agenda": 1, "organization": {"sitting": 1, "manner": "consensus"}}
    options = TOGETHER | {"agenda_form": "follows", "work_called": "programme"}
    printed = _with({}, decisions=decisions, options=options)
    assert printed.lines("en", "agenda/")[0] == (
        "At its 1st meeting, on 6 October 2026, the Working Group adopted its provisional agenda and approved"
        " its programme of work. The agenda was as follows:"
    )
    assert printed.lines("ar", "agenda/")[0] == (
        "أقر الفريق العامل، في جلسته الأولى، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦، جدول أعماله المؤقت ووافق"
        " على برنامج عمله. وكان جدول الأعمال كما يلي:"
    )
    assert "agenda/organization" not in printed.blocks("en", "agenda/")


def test_the_agenda_is_called_as_the_body_calls_it() -> None:
    options = {"agenda_form": "document", "agenda_called": "the_provisional"}
    for together, work in (("apart", "."), ("together", ", and approved its programme of work.")):
        printed = _with(
            {},
            decisions={"agenda": AGENDA, "organization": 1},
            options=options | {"agenda_with_work": together, "work_called": "programme"},
        )
        line = printed.lines("en", "agenda/")[0]
        assert line.endswith(f"the provisional agenda, as contained in document E/CN.9/2026/1{work}")


@pytest.mark.parametrize(
    ("decisions", "options"),
    [
        ({"agenda": AGENDA, "organization": 2}, {}),
        ({"agenda": AGENDA, "organization": {"sitting": 1, "manner": "vote"}}, {}),
        ({"agenda": AGENDA | {"condition": {"en": "it might change"}}, "organization": 1}, {}),
        ({"agenda": AGENDA | {"reservations": [KENYA]}, "organization": 1}, {}),
        ({"agenda": AGENDA, "organization": 1}, {"agenda_form": "list"}),
        ({"organization": 1}, {}),
    ],
    ids=["meetings", "manners", "condition", "reservation", "list", "not adopted"],
)
def test_what_was_not_done_in_one_go_is_told_apart(
    decisions: dict[str, Any], options: dict[str, str]
) -> None:
    printed = _with({}, decisions=decisions, options=TOGETHER | options)
    assert "agenda/organization" in printed.blocks("en", "agenda/")


def test_an_agenda_in_an_annex_is_cited_by_its_section_and_has_all_its_items() -> None:
    outline = ["agenda", "adoption", "annex_documents", "annex_agenda"]
    annexed = _with({}, decisions={"agenda": AGENDA}, outline=outline, documents=[{"kind": "note"}])
    en, ar = (annexed.blocks(lang) for lang in ("en", "ar"))
    assert en["agenda/adopted"].endswith(
        "adopted by consensus the agenda contained in document E/CN.9/2026/1 and set out in annex II to the"
        " present report."
    )
    assert ar["agenda/adopted"].endswith(
        "بتوافق الآراء جدول الأعمال الوارد في الوثيقة E/CN.9/2026/1 وفي المرفق الثاني لهذا التقرير."
    )
    keys = list(en)
    assert [key.partition("/")[0] for key in keys[keys.index("annex_agenda") :]] == [
        "annex_agenda",
        *["agenda"] * 4,
    ]
    assert (en["annex_agenda"], ar["annex_agenda"]) == ("Agenda", "جدول الأعمال")
    without = _with({}, agenda=[], sittings=[], outline=outline)
    assert "annex_agenda" not in without.blocks("en")


def test_an_agenda_adopted_without_a_document_that_holds_it_is_listed_all_the_same() -> None:
    listed = _with({}, decisions={"agenda": 1}, options={"agenda_form": "document"})
    assert len(listed.blocks("en", "agenda/item/")) == 4


@pytest.mark.parametrize(
    ("amended", "called", "en", "ar"),
    [
        (
            False,
            "organization",
            "approved the organization of its work, as contained in document E/CN.9/2026/L.1.",
            "تنظيم أعماله، بصيغته الواردة في الوثيقة E/CN.9/2026/L.1.",
        ),
        (
            True,
            "programme",
            "approved its programme of work, as contained in document E/CN.9/2026/L.1 and as orally amended.",
            "برنامج عمله، بصيغته الواردة في الوثيقة E/CN.9/2026/L.1 والمعدلة شفوياً.",
        ),
    ],
)
def test_the_organization_of_work_may_be_in_a_document(amended: bool, called: str, en: str, ar: str) -> None:
    work = {"sitting": 1, "contained_in": "E/CN.9/2026/L.1", "orally_amended": amended}
    printed = _with({}, decisions={"organization": work}, options={"work_called": called})
    assert printed.blocks("en")["agenda/organization"].endswith(en)
    assert printed.blocks("ar")["agenda/organization"].endswith(ar)


PAGE = "https://example.int/list"


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("facts", "en", "ar"),
    [
        (
            {"participants_symbol": "E/INF/1", "participants_to_come": True},
            "The list of participants will be issued as document E/INF/1.",
            "وتصدر لاحقاً قائمة المشاركين بوصفها الوثيقة E/INF/1.",
        ),
        (
            {"participants_link": PAGE},
            f"The list of participants is available at {PAGE}.",
            f"ويمكن الاطلاع على قائمة المشاركين على الرابط التالي: {PAGE}.",
        ),
        (
            {"participants_symbol": "E/INF/1", "participants_link": PAGE},
            f"The list of participants is contained in document E/INF/1 and is also available at {PAGE}.",
            f"وترد قائمة المشاركين في الوثيقة E/INF/1، ويمكن أيضاً الاطلاع عليها على الرابط التالي: {PAGE}.",
        ),
    ],
)
def test_the_list_of_participants_may_be_to_come_or_on_a_page(
    facts: dict[str, Any], en: str, ar: str
) -> None:
    printed = _with(facts)
    assert printed.blocks("en")["attendance/participants"] == en
    assert printed.blocks("ar")["attendance/participants"] == ar
    assert bool(printed.found("no-participants-symbol")) is False


def test_a_report_without_attendance_needs_no_list_of_participants() -> None:
    assert len(Printed(meeting()).found("no-participants-symbol")) == 1
    assert Printed(meeting(outline=["deliberations"])).found("no-participants-symbol") == []


DOCUMENTS = [{"kind": "note", "symbol": "E/1"}, {"kind": "report", "symbol": "E/2"}]


def test_documents_are_cited_where_they_are_listed() -> None:
    cited = _with(
        {"documents_symbol": "E/INF/2"}, documents=DOCUMENTS, options={"documents_where": "elsewhere"}
    )
    assert cited.lines("en", "documentation/") == [
        "The list of the documents before the Working Group is contained in document E/INF/2."
    ]
    assert cited.lines("ar", "documentation/") == [
        "ترد قائمة الوثائق المعروضة على الفريق العامل في الوثيقة E/INF/2."
    ]


def test_documents_that_nothing_else_lists_are_printed() -> None:
    listed = _with({}, documents=DOCUMENTS, options={"documents_where": "elsewhere"})
    assert len(listed.lines("en", "documentation/")) == 3
    both = _with({"documents_link": PAGE}, documents=DOCUMENTS)
    assert len(both.lines("en", "documentation/")) == 4


def test_those_who_spoke_are_listed_elsewhere() -> None:
    printed = _with({"speakers_link": PAGE})
    assert printed.blocks("en")["statements/listed"] == f"The list of speakers is available at {PAGE}."
    assert printed.blocks("ar")["statements/listed"] == (
        f"ويمكن الاطلاع على قائمة المتكلمين على الرابط التالي: {PAGE}."
    )


def _in_chapters(*requests: dict[str, Any], outline: str = "chapters") -> Printed:
    file = meeting(requests, outline=[outline])
    file["version"] = 4
    file["meeting"]["speakers_link"] = PAGE
    return Printed(file)


@pytest.mark.parametrize(
    ("requests", "before"),
    [
        ([said("KEN", item=None), said("EGY", at="10:05")], "by the representative of Kenya."),
        ([said("EGY", item="3")], "by the representative of Egypt."),
        ([], "considered agenda item 2, entitled “Prevention”."),
    ],
)
def test_chapters_say_once_where_those_who_spoke_are_listed(
    requests: list[dict[str, Any]], before: str
) -> None:
    """After the general exchange of views, else in the first chapter with a debate."""
    lines = _in_chapters(*requests).lines("en")
    (at,) = [n for n, line in enumerate(lines) if line == f"The list of speakers is available at {PAGE}."]
    assert lines[at - 1].endswith(before)


@pytest.mark.parametrize(("outline", "told"), [("opening", True), ("statements", False), ("chapters", False)])
def test_the_check_tells_that_nothing_says_where_speakers_are_listed(outline: str, told: bool) -> None:
    found = _in_chapters(said("EGY"), outline=outline).found("not-in-outline")
    assert ("speakers" in {dict(one.facts)["what"] for one in found}) is told


def test_the_check_tells_that_nothing_gives_the_record_of_the_speakers_of_a_meeting() -> None:
    file = meeting([said("EGY")], outline=["opening"]) | {"version": 4}
    file["sittings"][0]["speakers_link"] = PAGE
    found = Printed(file).found("not-in-outline")
    assert "speakers" in {dict(one.facts)["what"] for one in found}


LINKS = {
    "documents_link": "https://example.org/documents",
    "speakers_link": "https://example.org/speakers",
}


def test_an_item_has_its_own_lists_of_documents_and_speakers() -> None:
    printed = _with({}, item=LINKS, options={"statements": "per_item"})
    assert printed.lines("en", "documentation/listed") == [
        "The list of the documents before the Working Group under agenda item 2 is available at"
        " https://example.org/documents."
    ]
    assert printed.lines("ar", "statements/listed") == [
        "ويمكن الاطلاع على قائمة المتكلمين في إطار البند ٢ من جدول الأعمال على الرابط التالي:"
        " https://example.org/speakers."
    ]


def test_a_chapter_need_not_name_its_item_where_its_lists_are() -> None:
    printed = _with({}, item=LINKS, outline=["opening", "chapters", "adoption"])
    assert printed.lines("en", "documentation/listed") == [
        "The list of the documents before the Working Group is available at https://example.org/documents."
    ]
    assert printed.lines("en", "statements/listed") == [
        "The list of speakers is available at https://example.org/speakers."
    ]


def test_where_the_speakers_are_listed_may_be_a_footnote_to_their_statements() -> None:
    page = {"speakers_link": "https://example.int/prevention"}
    noted = {"speakers_listed": "footnote"}
    of_item = _with({}, item=page, options=noted | {"statements": "per_item"})
    assert of_item.notes("en") == [
        "The list of speakers under agenda item 2 is available at https://example.int/prevention."
    ]
    assert of_item.blocks("en", "statements/listed") == {}
    of_meeting = _with(page, options=noted)
    assert of_meeting.notes("ar") == [
        "يمكن الاطلاع على قائمة المتكلمين على الرابط التالي: https://example.int/prevention."
    ]
    silent = meeting(options=noted)
    silent["version"], silent["meeting"] = 4, silent["meeting"] | page
    assert len(Printed(silent).blocks("en", "statements/listed")) == 1  # nobody spoke


def _notes(printed: Printed, lang: str) -> list[str]:
    blocks = speak(printed.record, lang, "draft").blocks
    return [plain(note.text) for block in blocks if isinstance(block, Paragraph) for note in block.notes]


PAGE, PAPER = "https://example.org/a", "E/CN.9/2026/CRP.1"


def test_a_footnote_at_the_speaker_says_where_the_text_of_a_statement_is() -> None:
    spoke = [said("EGY", text_link=PAGE), said("FRA"), said("KEN", text_link=PAPER, aligned=["LBN"])]
    printed = Printed(meeting(spoke, version=4))
    assert _notes(printed, "en") == [
        f"The text of the statement is available at {PAGE}.",
        f"Also on behalf of Lebanon. The text of the statement is contained in {PAPER}.",
    ]
    assert _notes(printed, "ar") == [
        f"وكذلك باسم لبنان. يرد نص البيان في الوثيقة {PAPER}.",
        f"يمكن الاطلاع على نص البيان على الرابط التالي: {PAGE}.",
    ]
    (text,) = (one for one in printed.lines("en", "statements/") if "Egypt" in one)
    assert text.endswith("Egypt,1 France and Kenya.2")
    unsaid = Printed(meeting(spoke, version=4, options={"statement_texts": "unsaid"}))
    assert _notes(unsaid, "en") == ["Also on behalf of Lebanon."]


def test_the_texts_of_one_speaker_and_of_a_guest_stand_in_one_footnote() -> None:
    twice = [said("EGY", text_link=PAGE), said("EGY", at="11:00", text_link="https://example.org/b")]
    guest = said(None, lane="invited", person="guest", at="12:00", text_link=PAGE)
    notes = _notes(Printed(meeting([*twice, guest], version=4)), "en")
    assert notes == [
        f"The texts of the statements are available at {PAGE} and https://example.org/b.",
        f"The text of the statement is available at {PAGE}.",
    ]


def test_the_text_of_a_statement_of_the_secretariat_that_it_does_not_name_stands_in_a_footnote() -> None:
    def speaks(kind: str, item: str | None, link: str) -> File:
        facts = {"lane": "secretariat", "kind": kind, "text_link": link}
        return said(None, item, **facts)

    spoke = [speaks("opening", None, PAGE), speaks("introduction", "2", PAPER)]
    printed = Printed(meeting(spoke, version=4))
    assert printed.notes("en") == [
        f"The text of the statement is available at {PAGE}.",
        f"The text of the statement is contained in {PAPER}.",
    ]
    assert printed.found("text-link-not-printed") == []


def test_a_text_that_no_footnote_says_where_to_find_is_told() -> None:
    answer = said(None, "2", lane="secretariat", kind="position", text_link=PAGE)
    printed = Printed(meeting([said("EGY", text_link=PAPER), answer], version=4))
    (found,) = printed.found("text-link-not-printed")
    assert (found.panel, dict(found.facts)) == ("speakers", {"who": "secretariat"})
    assert found in unprinted_facts(printed.record, "en")
    unsaid = Printed(meeting([answer], version=4, options={"statement_texts": "unsaid"}))
    assert unsaid.found("text-link-not-printed") == []


def test_the_list_is_of_observers_or_none_is_referred_to() -> None:
    link = {"participants_link": "https://example.int/list"}
    observers = _with(link, options={"attendance_list": "observers"})
    assert observers.lines("en", "attendance/participants") == [
        "The list of observers is available at https://example.int/list."
    ]
    unsaid = _with(link, options={"attendance_list": "unsaid"})
    assert unsaid.lines("en", "attendance/participants") == []
    assert _with({}, options={"attendance_list": "unsaid"}).found("no-participants-symbol") == []
    assert len(_with({}).found("no-participants-symbol")) == 1


def test_a_body_says_that_its_lists_are_on_its_website() -> None:
    link = {"participants_link": "https://example.int/list"}
    printed = _with(link, options={"list_addresses": "website"})
    assert printed.lines("en", "attendance/participants") == [
        "The list of participants is available on the website of the Working Group (https://example.int/list)."
    ]
    assert printed.lines("ar", "attendance/participants") == [
        "ويمكن الاطلاع على قائمة المشاركين في الموقع الشبكي للفريق العامل (https://example.int/list)."
    ]
