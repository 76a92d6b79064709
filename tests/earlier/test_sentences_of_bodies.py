"""Sentences that some bodies have are read back: what was understood prints them again."""

from __future__ import annotations

import pytest

from tests.earlier.small_report import HELD, LANGUAGES, lacking, listed, read
from tests.report.debate.small_record import person, words
from wgdesk.earlier.source import SourceParagraph, left_of
from wgdesk.earlier.understanding import understand
from wgdesk.rules.outline import OUTLINE


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("decided", [True, False])
def test_an_agenda_in_an_annex_is_read_with_its_sentence(lang: str, *, decided: bool) -> None:
    outline = [{"kind": kind, **({"parent": parent} if parent else {})} for kind, parent in OUTLINE]
    decisions = {"agenda": {"sitting": 1, "manner": "consensus", "contained_in": "A/AC.9/2026/1"}}
    found, written, printed = read(
        lang,
        outline=[*outline, {"kind": "annex_agenda"}],
        **({"decisions": decisions} if decided else {}),
    )
    assert lacking(written, printed) == []
    assert listed(found, "agenda", "Annex", "المرفق", "جدول") == []
    assert len(found.record["agenda"]) == 4
    assert found.record["outline"][-1] == {"kind": "annex_agenda"}


PEOPLE = {
    "first": person("m", "وليد منصور", "Walid Mansour", delegation="EGY"),
    "second": person("f", "ماري أندريه", "Marie André", delegation="FRA"),
    "third": person("f", "نور كيماني", "Nour Kimani", delegation="KEN"),
}
ELECTED = {"elected_at": 1, "by_acclamation": True}


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("form", ["running", "list"])
def test_officers_and_those_of_the_next_meeting_are_read(lang: str, form: str) -> None:
    officers = {
        "chair": {"person": "first", "office": "chair", "nominated_by": "AG", **ELECTED},
        "v": {"person": "second", "office": "vice_chair", **ELECTED},
        "w": {"person": "chair", "office": "vice_chair", **ELECTED},
        "n": {"person": "third", "office": "chair", "of_next": True, **ELECTED},
    }
    found, written, printed = read(lang, people=PEOPLE, officers=officers, options={"bureau_form": form})
    assert lacking(written, printed) == []
    people = found.record["people"]
    assert [
        (people[one["person"]]["name"][lang], one["office"], one["elected_at"], one.get("of_next", False))
        for one in found.record["officers"].values()
    ] == [
        (PEOPLE["first"]["name"][lang], "chair", 1, False),
        (PEOPLE["second"]["name"][lang], "vice_chair", 1, False),
        ({"ar": "ليلى حداد", "en": "Leila Haddad"}[lang], "vice_chair", 1, False),
        (PEOPLE["third"]["name"][lang], "chair", 1, True),
    ]


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_panel_that_the_body_held_is_read_with_who_led_it(lang: str) -> None:
    panel = {
        "title": words("الأنهار", "Rivers"),
        "titled": "theme",
        "followed": True,
        "sitting": 1,
        "chaired_by": "guest",
        "moderator": "official",
        "panellists": [{"person": "first", "medium": "online"}, {"person": "second", "medium": "video"}],
    }
    found, written, printed = read(
        lang, people=PEOPLE, item={"panels": [panel]}, options={"panels_told": "held"}
    )
    assert lacking(written, printed) == []
    (one,) = [panel for item in found.record["agenda"] for panel in item.get("panels", ())]
    assert (one["title"][lang], one["sitting"], one["followed"]) == (panel["title"][lang], 1, True)
    assert [each.get("medium") for each in one["panellists"]] == ["online", "video"]
    people = found.record["people"]
    assert people[one["chaired_by"]]["name"][lang] == {"ar": "آنا روسي", "en": "Anna Rossi"}[lang]


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("finalizer", ["chair_authority", "secretariat", "bureau"])
@pytest.mark.parametrize("way", ["passive", "entrusted", "authorized", "joined"])
def test_with_whom_the_rapporteur_finalizes_the_report_is_read(lang: str, finalizer: str, way: str) -> None:
    officers = {
        "chair": {"person": "chair", "office": "chair"},
        "r": {"person": "first", "office": "rapporteur"},
    }
    found, written, printed = read(
        lang,
        people=PEOPLE,
        officers=officers,
        facts={"rapporteur_finalizes": True, "finalizer": finalizer},
        options={"report_entrusted": way},
    )
    assert lacking(written, printed) == []
    assert found.record["meeting"]["finalizer"] == finalizer


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("place", ["before", "after"])
def test_an_item_named_by_number_and_title_alone_is_read(lang: str, place: str) -> None:
    options = {"items_called": "title_bare", "sitting_place": place}
    found, written, printed = read(lang, options=options)
    assert lacking(written, printed) == []
    assert found.record["options"]["items_called"] == "title_bare"
    assert found.record["agenda"][1]["sittings"] == [1]


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_secretary_of_the_body_and_those_beside_are_read(lang: str) -> None:
    chief = ("مدير شعبة السياسات", "Director of the Policy Division")
    officials = {
        "s": person("m", "سامي خوري", "Sami Khoury", chief, serves_as="secretary"),
        "t": person("f", "هدى علي", "Huda Ali", serves_as="assistant_secretary"),
        "u": person("f", "منى علي", "Mona Ali", serves_as="assistant_secretary"),
    }
    found, written, printed = read(lang, people=officials, sittings=HELD)
    assert lacking(written, printed) == []
    assert [
        (one["serves_as"], one["name"][lang], one["gender"], one.get("function", {}).get(lang, ""))
        for one in found.record["people"].values()
        if one.get("secretariat")
    ] == [
        (one["serves_as"], one["name"][lang], one["gender"], one.get("function", {}).get(lang, ""))
        for one in officials.values()
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The Director of the Legal Office, Ann Bell, acted as Secretary of the Committee.",
        "Ann Bell acted as Secretary of the Working Group on Lamps.",
        "Ann Bell, Director, and Paul Martin, Chief, served as Deputy Secretaries of the Committee.",
        "Each year Ms. Bell served as Secretary of the Committee.",
    ],
    ids=["by office", "of another", "no titles", "another subject"],
)
def test_no_secretary_is_taken_whose_name_or_body_is_uncertain(told: str) -> None:
    head = (
        "Committee on Lighthouses\nValletta, 3–7 March 2031\nI. Organization of the session\nA. Attendance\n"
    )
    agenda = (
        "2. At its 1st meeting, on 3 March 2031, the Committee adopted the following agenda:\n1. Lamps.\n"
    )
    lines = f"{head}{agenda}3. {told}\n".splitlines()
    found = understand([SourceParagraph(n, line) for n, line in enumerate(lines, 1)], "report")
    assert found.record["agenda"][0]["title"] == {"en": "Lamps"}
    assert "people" not in found.record
    assert [one.words for one in found.left if one.number == 7] == [
        left_of(SourceParagraph(7, lines[6])).words
    ]


_SERVED = {
    "en": """{0}
Valletta, 3–7 March 2031
I. Organization of the session
1. At its 1st meeting, on 3 March 2031, the {0} adopted the following agenda:
1. Lamps.
2. {1} acted as {2}.
""",
    "ar": """{0}
فاليتا، ٣-٧ آذار/مارس ٢٠٣١
أولاً- تنظيم الدورة
١- أقرت {0}، في جلستها الأولى، المعقودة في ٣ آذار/مارس ٢٠٣١، جدول الأعمال التالي:
١- الزيت.
٢- وتولت {1} مهام {2}.
""",
}


@pytest.mark.parametrize(
    ("lang", "body", "official", "office", "taken"),
    [
        ("en", "Committee", "Ann Bell", "Secretary of the Committee", True),
        ("en", "Committee", "Ann de la Bell", "Secretary of the Committee", True),
        ("en", "Committee", "Each year Ms. Bell", "Secretary of the Committee", False),
        ("en", "Legal Committee", "Ann Bell", "Secretary of the Committee", True),
        ("en", "Sub-Committee", "Ann Bell", "Secretary of the Committee", False),
        ("ar", "اللجنة", "السيدة آن بل", "أمينة اللجنة", True),
        ("ar", "اللجنة", "سعادة السيدة آن بل", "أمينة اللجنة", True),
        ("ar", "اللجنة", "السيدة آن بل", "الأمينة المساعدة للجنة", True),
        ("ar", "اللجنة", "آن بل", "أمينة اللجنة", True),
        ("ar", "اللجنة", "كل سنة السيدة آن بل", "أمينة اللجنة", False),
        ("ar", "اللجنة الفرعية", "السيدة آن بل", "أمينة اللجنة", False),
    ],
)
def test_the_secretary_is_a_person_and_that_of_the_body_itself(
    lang: str, body: str, official: str, office: str, *, taken: bool
) -> None:
    lines = _SERVED[lang].format(body, official, office).splitlines()
    found = understand([SourceParagraph(n, line) for n, line in enumerate(lines, 1)], "report")
    assert (len(lines) in [one.number for one in found.left]) is not taken
    assert ("people" in found.record) is taken


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", ["dialogue", "high_level", "round_table"])
def test_a_panel_that_continues_another_is_read(lang: str, kind: str) -> None:
    panels = [
        {"title": words("الأنهار", "Rivers"), "kind": kind, "sitting": 1, "panellists": ["first"]},
        {"kind": "panel", "sitting": 2, "continues": "2.1", "panellists": ["second"]},
    ]
    found, written, printed = read(
        lang,
        people=PEOPLE,
        sittings=HELD,
        item={"panels": panels, "sittings": [1, 2]},
        options={"panels_told": "held"},
    )
    assert lacking(written, printed) == []
    (read_panels,) = [item["panels"] for item in found.record["agenda"] if "panels" in item]
    assert [(one["kind"], one.get("continues")) for one in read_panels] == [(kind, None), ("panel", "2.1")]


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("previous", [True, False])
def test_the_meeting_at_which_the_session_was_opened_is_read(lang: str, *, previous: bool) -> None:
    opener = {"of_previous": True} if previous else {"office": "temporary_chair"}
    officers = {
        "p": {"person": "first", "office": "chair", **opener},
        "chair": {"person": "chair", "office": "chair", **ELECTED},
    }
    sittings = [{**HELD[0], "presiding": ["p", "chair"]}, HELD[1]]
    found, written, printed = read(
        lang, people=PEOPLE, officers=officers, sittings=sittings, options={"opening_sitting": "said"}
    )
    assert lacking(written, printed) == []
    assert found.record["options"]["opening_sitting"] == "said"
    opened_by = found.record["officers"][found.record["sittings"][0]["presiding"][0]]
    assert found.record["people"][opened_by["person"]]["name"][lang] == PEOPLE["first"]["name"][lang]


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("called", ["title", "number", "own_agenda"])
@pytest.mark.parametrize("place", ["before", "after"])
def test_items_considered_jointly_are_read_with_their_debate(lang: str, called: str, place: str) -> None:
    debated = [{"sitting": at, "debated": True} for at in (1, 2)]
    agenda = [
        {"title": words("الافتتاح", "Opening"), "sittings": [1]},
        {"title": words("المنع", "Prevention"), "debate": "exchange", "sittings": debated},
        {"title": words("التعاون", "Cooperation"), "joint_with": "2", "sittings": [1, 2]},
    ]
    documents = [{"kind": "report", "symbol": f"A/1/{n}", "item": str(n)} for n in (2, 3)]
    options = {"items_called": called, "sitting_place": place, "documents_where": "by_item"}
    substance = {"substantive": True, "deliberations": "written"}
    found, written, printed = read(
        lang,
        agenda=[agenda[0], *({**one, **substance} for one in agenda[1:])],
        sittings=HELD,
        documents=documents,
        options=options,
    )
    assert lacking(written, printed) == []
    assert found.record["options"].get("items_called", "title") == called
    first, second = found.record["agenda"][1:]
    assert (first["debate"], first["sittings"]) == ("exchange", debated)
    assert (second["joint_with"], second["sittings"]) == ("2", [1, 2])


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_debate_at_the_meetings_of_the_consideration_is_read(lang: str) -> None:
    debated = [{"sitting": at, "debated": True} for at in (1, 2)]
    item = {"debate": "exchange", "sittings": debated}
    found, written, printed = read(lang, item=item, sittings=HELD)
    assert lacking(written, printed) == []
    assert found.record["agenda"][1]["sittings"] == debated


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("held_as", ["event", "body"])
@pytest.mark.parametrize("days", [["2026-05-05"], ["2026-05-05", "2026-05-06"]], ids=["one", "two"])
def test_organizational_meetings_besides_the_session_are_read(
    lang: str, held_as: str, days: list[str]
) -> None:
    agenda = [
        {"title": words("الافتتاح", "Opening"), "sittings": [1]},
        {"title": words("المنع", "Prevention"), "sittings": [1, len(days) + 1], "substantive": True},
    ]
    last = len(days)
    found, written, printed = read(
        lang,
        facts={"first_day": days[0]},
        recesses=[{"first_day": f"2026-05-0{5 + last}", "last_day": "2026-10-05"}],
        sittings=[*({"day": day, "kind": "organizational", "held": True} for day in days), *HELD],
        agenda=agenda,
        decisions={"agenda": {"sitting": last}},
        options={"organizational_session": "besides", "held_as": held_as},
    )
    assert lacking(written, printed) == []
    assert found.record["options"]["organizational_session"] == "besides"
    assert [(one["day"], one.get("kind", "")) for one in found.record["sittings"]] == [
        *((day, "organizational") for day in days),
        *((one["day"], "") for one in HELD),
    ]
    assert found.record["decisions"]["agenda"]["sitting"] == last
    assert found.record["agenda"][1]["sittings"] == [1, last + 1]
    assert found.record["meeting"]["first_day"] == days[0]
    assert found.record["recesses"] == [{"first_day": f"2026-05-0{5 + last}", "last_day": "2026-10-05"}]


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_a_session_was_convened_by_is_read(lang: str) -> None:
    ground = words(
        "وفقاً لقرار الجمعية العامة 82/111", "In accordance with General Assembly resolution 82/111"
    )
    found, written, printed = read(lang, facts={"ground": ground}, sittings=HELD)
    assert lacking(written, printed) == []
    assert found.record["meeting"]["ground"] == {lang: ground[lang]}
    assert found.record["meeting"]["ordinal"] == 3


GROUND = words("عملاً بالمادة 13 من النظام الداخلي", "in accordance with rule 13 of the rules of procedure")


@pytest.mark.sampled
@pytest.mark.parametrize("form", ["list", "running"])
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("alone", [True, False])
def test_the_ground_of_an_election_is_read(lang: str, form: str, alone: bool) -> None:
    vice = {"vice": {"person": "second", "office": "vice_chair", "elected_at": 1, "by_acclamation": False}}
    people = {"second": person("f", "آنا روسي", "Anna Rossi", delegation="FRA")}
    chair = {"person": "chair", "office": "chair", "elected_at": 1, "by_acclamation": False, "ground": GROUND}
    officers = {"chair": chair} | ({} if alone else vice)
    parts = {"options": {"bureau_form": form}, "officers": officers, "people": people, "sittings": HELD}
    found, written, printed = read(lang, **parts)
    assert lacking(written, printed) == []
    assert found.record["officers"]["o1"]["ground"] == {lang: GROUND[lang]}


@pytest.mark.parametrize("office", ["Chair-cum-Rapporteur", "Chairperson-Rapporteur"])
def test_a_chair_who_is_rapporteur_as_well_holds_both_offices(office: str) -> None:
    head = "Committee on Lighthouses\nValletta, 3–7 March 2031\nI. Organization of the session\nA. Bureau\n"
    elected = f"1. At its 1st meeting, on 3 March 2031, the Committee elected Ann Bell (Malta) as {office}.\n"
    lines = f"{head}{elected}".splitlines()
    found = understand([SourceParagraph(n, line) for n, line in enumerate(lines, 1)], "report")
    assert [
        (one["person"], one["office"], one["elected_at"]) for one in found.record["officers"].values()
    ] == [("p1", "chair", 1), ("p1", "rapporteur", 1)]
