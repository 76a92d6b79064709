"""Who chaired and moderated a panel, what they said there, and who introduced it."""

from __future__ import annotations

from tests.report.debate.small_record import Printed, meeting, said
from tests.report.debate.test_panels_held import CHAPTERS, EXPERTS, TITLE, held

_DIALOGUE = {"kind": "high_level_dialogue", "title": TITLE, "titled": "theme", "sitting": 2}
_CHAIRED = {"chaired_by": "guest", "chair_said": "opening"}
_HELD = {"panels_told": "held"}


def _told(printed: Printed) -> tuple[str, str]:
    """Return the paragraph on the panel, in English and in Arabic."""
    (english,) = (line for line in printed.lines("en") if "Ways ahead" in line)
    (arabic,) = (line for line in printed.lines("ar") if "آفاق" in line)
    return english, arabic


def test_a_panel_has_a_chair_and_two_moderators() -> None:
    both = {"moderator": "judge", "co_moderator": "expert", "moderator_said": "statement"}
    english, arabic = _told(held(_DIALOGUE | _CHAIRED | both, outline=CHAPTERS, options=_HELD))
    assert english == (
        "At its 2nd meeting, on 7 October 2026, the Working Group held a high-level interactive dialogue on"
        " the theme “Ways ahead”, chaired by Ms. Anna Rossi, Professor of Law, who made opening remarks, and"
        " moderated by Ms. Noor Salam, Judge, and Mr. Karim Haddad, Expert, who made statements."
    )
    assert arabic.endswith(
        'حواراً تفاعلياً رفيع المستوى بشأن موضوع "آفاق المستقبل"، ترأسته السيدة آنا روسي، أستاذة القانون،'
        " التي أدلت بملاحظات افتتاحية، وأدارته السيدة نور سلام، قاضية، والسيد كريم حداد، خبير، اللذان ألقيا"
        " كلمتين."
    )


def test_a_moderator_recorded_twice_is_named_once() -> None:
    english, _ = _told(held(_DIALOGUE | {"moderator": "judge", "co_moderator": "judge"}))
    assert english.endswith("was moderated by Ms. Noor Salam, Judge.")


def test_an_officer_of_the_body_chairs_a_panel_by_the_office() -> None:
    chaired = {"chaired_by": "chair", "moderator": "judge"}
    english, arabic = _told(held(_DIALOGUE | chaired, outline=CHAPTERS, options=_HELD))
    assert english.endswith("”, chaired by the Chair and moderated by Ms. Noor Salam, Judge.")
    assert arabic.endswith('"، ترأسته الرئيسة، وأدارته السيدة نور سلام، قاضية.')


def test_a_panel_that_somebody_led_names_its_own_chair_once() -> None:
    """Whoever presided over the meeting did not preside over the panel, which had a Chair of its own."""
    panel = _CHAIRED | {"panellists": ["expert"]}
    printed = held(panel)
    (summary,) = printed.lines("en", "deliberations/panel")
    assert summary.endswith(
        "Expert. It was chaired by Ms. Anna Rossi, Professor of Law, who made opening remarks."
    )
    (led,) = printed.lines("en", "statements/panel")
    assert led.startswith("The discussion under agenda item 2 was led by")
    alone = held({"chaired_by": "guest", "moderator": "judge"})
    assert alone.lines("en", "deliberations/panel") == [
        "The discussion under agenda item 2 was chaired by Ms. Anna Rossi, Professor of Law. It was moderated"
        " by Ms. Noor Salam, Judge."
    ]


def test_who_said_something_on_a_panel_is_asked() -> None:
    printed = held(_DIALOGUE | {"chair_said": "opening"}, {"moderator_said": "summary", "title": TITLE})
    found = printed.found("panel-leader-missing")
    assert [dict(one.facts)["who"] for one in found] == ["chair", "moderator"]
    assert (
        held(_DIALOGUE | _CHAIRED | {"co_moderator": "judge", "moderator_said": "keynote"}).found(
            "panel-leader-missing"
        )
        == []
    )


def test_introductions_and_the_secretariat_are_told_with_their_panel() -> None:
    panel = {"title": TITLE, "sitting": 1, "followed": True} | {"panellists": ["expert"]}
    secretariat = {"lane": "secretariat", "person": "official", "panel": "2.1"}
    spoken = [
        said("KEN", "2", "10:00", kind="introduction"),
        said(None, "2", "10:05", kind="introduction", said_as="keynote", **secretariat),
        said("FRA", "2", "10:10", kind="introduction", panel="2.1"),
        said(None, "2", "10:20", **secretariat),
        said("EGY", "2", "10:25", panel="2.1"),
    ]
    item = {"panels": [panel], "deliberations": "open"}
    options = _HELD | {"statements_at": "said", "officials": "named"}
    printed = Printed(meeting(spoken, item=item, people=EXPERTS, outline=CHAPTERS, options=options))
    english, arabic = _told(printed)
    assert english.endswith(
        "“Ways ahead”. A keynote statement was made by Mr. John Smith, Chief of the Prevention Section. An"
        " introductory statement was made by the representative of France. A presentation was made by the"
        " following panellist: Mr. Karim Haddad (Egypt), Expert. A statement was made by Mr. John Smith,"
        " Chief of the Prevention Section. During the ensuing interactive discussion, a statement was made by"
        " the representative of Egypt."
    )
    assert arabic.count("كلمة استهلالية") == 1
    others = [line for line in printed.lines("en") if "introductory" in line and line != english]
    assert len(others) == 1
    assert others[0].endswith("an introductory statement was made by the representative of Kenya.")
    assert printed.found("statement-not-printed") == []


def test_statements_that_opened_and_closed_a_panel_are_told_with_it() -> None:
    panel = {"title": TITLE, "sitting": 1, "panellists": ["expert"], "followed": True}
    spoken = [
        said(None, "2", "10:00", kind="opening", lane="secretariat", panel="2.1"),
        said(None, "2", "10:05", kind="closing", lane="invited", person="guest", panel="2.1"),
        said(None, "2", "10:10", kind="closing", person="chair", panel="2.1"),
    ]
    printed = Printed(meeting(spoken, item={"panels": [panel]}, people=EXPERTS, options=_HELD))
    english, arabic = _told(printed)
    assert "“Ways ahead”. An opening statement was made by the Secretariat. A presentation" in english
    assert english.endswith(
        "discussion. Closing statements were made by Ms. Anna Rossi, Professor of Law, and the Chair."
    )
    assert arabic.endswith("وألقت كلمتين ختاميتين السيدة آنا روسي، أستاذة القانون، والرئيسة.")
    others = [line for line in printed.lines("en") if line != english]
    assert not any("closing statement" in line or "opening statement" in line for line in others)
    assert printed.found("statement-not-printed") == []


def test_who_introduced_or_opened_a_panel_alike_is_named_in_one_sentence() -> None:
    panel = {"title": TITLE, "sitting": 1}
    for kind, en, ar in (
        ("introduction", "Introductory", "استهلاليتين"),
        ("opening", "Opening", "افتتاحيتين"),
    ):
        spoken = [
            said(None, "2", "10:00", kind=kind, person="chair", panel="2.1"),
            said(None, "2", "10:05", kind=kind, lane="invited", person="guest", panel="2.1"),
            said("FRA", "2", "10:10", kind=kind, said_as="remarks", panel="2.1"),
        ]
        printed = Printed(meeting(spoken, item={"panels": [panel]}, options=_HELD))
        english, arabic = _told(printed)
        assert english.endswith(
            f"{en} statements were made by the Chair and Ms. Anna Rossi, Professor of Law. {en} remarks were"
            " made by the representative of France."
        )
        assert f"وألقت كلمتين {ar} الرئيسة والسيدة آنا روسي، أستاذة القانون." in arabic
        assert printed.found("statement-not-named") == []


def test_those_who_opened_a_panel_are_one_list() -> None:
    spoken = [
        said(None, "2", "10:00", kind="opening", person="chair", panel="2.1"),
        said(None, "2", "10:05", kind="opening", lane="invited", person="guest", panel="2.1"),
        said(None, "2", "10:10", kind="opening", lane="invited", person="judge", panel="2.1"),
    ]
    panel = {"title": TITLE, "sitting": 1}
    english, arabic = _told(Printed(meeting(spoken, item={"panels": [panel]}, people=EXPERTS, options=_HELD)))
    assert english.endswith(
        "Opening statements were made by the Chair; Ms. Anna Rossi, Professor of Law; and Ms. Noor Salam"
        " (France), Judge."
    )
    assert arabic.endswith("الرئيسة؛ والسيدة آنا روسي، أستاذة القانون؛ والسيدة نور سلام (فرنسا)، قاضية.")


def test_an_introduction_of_a_panel_that_no_section_prints_is_told_by_the_check() -> None:
    spoken = [
        said("FRA", "2", kind="introduction", panel="2.1"),
        said(None, "2", lane="secretariat", person="official", panel="2.1"),
    ]
    panel = {"title": TITLE, "sitting": 1}
    file = meeting(spoken, item={"panels": [panel]}, people=EXPERTS, outline=["opening", "adoption"])
    assert len(Printed(file).found("statement-not-printed")) == 2


def test_an_organization_presents_by_video_link() -> None:
    presenters = ["KEN", {"delegation": "EGY", "medium": "online"}]
    english, arabic = _told(held(_DIALOGUE | {"presenters": presenters}))
    assert english.endswith("The representatives of Kenya and Egypt (by video link) gave presentations.")
    assert arabic.endswith("ممثلا كينيا ومصر (عن طريق التداول بالفيديو).")
