"""Who spoke, under which items, by which medium: the report says what is recorded and nothing else."""

from __future__ import annotations

import pytest

from tests.report.debate.small_record import Printed, meeting, person, said, words

pytestmark = pytest.mark.slow  # long: in the thorough run only

# Egypt, France and Kenya are parties; Pakistan and Iran are not.


def debate(*requests: dict[str, object], **parts: object) -> Printed:
    return Printed(meeting(requests, **parts))


def test_each_speaker_has_the_items_of_its_own() -> None:
    printed = debate(said("EGY", "2"), said("PAK", "3", at="10:10"))
    assert printed.lines("en", "statements/") == [
        "Under agenda item 2, a statement was made by the representative of Egypt.",
        "Under agenda item 3, a statement was also made by the observer for Pakistan.",
    ]
    assert printed.lines("ar", "statements/") == [
        "في إطار البند ٢ من جدول الأعمال، تكلم ممثل مصر.",
        "وفي إطار البند ٣ من جدول الأعمال، تكلم أيضاً المراقب عن باكستان.",
    ]


def test_a_merged_sentence_is_split_where_two_differ_in_their_items() -> None:
    printed = debate(said("EGY", "2"), said("FRA", "3", at="10:10"), said("FRA", "2", at="10:20"))
    assert printed.lines("en", "statements/") == [
        "Under agenda item 2, a statement was made by the representative of Egypt.",
        "Under agenda items 2 and 3, statements were also made by the representative of France.",
    ]


def test_a_later_sentence_names_its_items_unless_they_were_named_last() -> None:
    printed = debate(
        said("EGY", "2"),
        said("FRA", "3", at="10:10"),
        said("PAK", "3", at="10:20"),
        said(None, "2", at="10:30", person="guest", lane="invited"),
    )
    assert printed.lines("en", "statements/")[2:] == [
        "A statement was also made by the observer for Pakistan.",
        "Under agenda item 2, a statement was also made by Ms. Anna Rossi, Professor of Law.",
    ]


def test_a_list_longer_than_its_items_is_collective_unless_the_body_splits_it() -> None:
    requests = (said("EGY", "2"), said("FRA", "3", at="10:10"), said("KEN", "3", at="10:20"))
    together = debate(*requests).lines("en", "statements/")
    assert together == [
        "Under agenda items 2 and 3, statements were made by the representatives of the following parties to"
        " the Protocol: Egypt, France and Kenya."
    ]
    assert debate(*requests, options={"statements": "split"}).lines("en", "statements/") == [
        "Under agenda item 2, a statement was made by the representative of Egypt.",
        "Under agenda item 3, statements were also made by the representatives of the following parties to"
        " the Protocol: France and Kenya.",
    ]


def test_a_delegation_that_spoke_three_times_made_statements() -> None:
    printed = debate(said("EGY"), said("EGY", at="10:10"), said("EGY", at="10:20"))
    assert printed.lines("en", "statements/") == [
        "Under agenda item 2, statements were made by the representative of Egypt."
    ]
    assert printed.lines("ar", "statements/") == ["في إطار البند ٢ من جدول الأعمال، تكلم ممثل مصر."]


def test_a_text_handed_in_is_no_speech() -> None:
    printed = debate(said("EGY"), said("FRA", medium="written", text_at="2026-10-06T11:00+02:00"))
    assert printed.lines("en", "statements/") == [
        "Under agenda item 2, a statement was made by the representative of Egypt.",
        "A statement was also submitted in writing by the representative of France.",
    ]
    assert printed.lines("ar", "statements/")[1] == "وقدم أيضاً بياناً كتابياً ممثل فرنسا."


def test_a_text_that_was_only_announced_is_in_the_check_and_not_in_the_report() -> None:
    printed = debate(said("EGY", medium="written"))
    assert printed.lines("en", "statements/") == []
    assert [one.facts for one in printed.found("text-only-announced")] == [(("who", "Egypt"),)]
    withdrawn = debate(said("EGY", medium="written", withdrawn_at="2026-10-06T11:00+02:00"))
    assert withdrawn.found("text-only-announced") == []


def test_a_video_message_is_said_or_left_out_as_the_body_wants() -> None:
    video = said("EGY", medium="video")
    assert debate(video).lines("en", "statements/") == [
        "Under agenda item 2, a statement was made by video message by the representative of Egypt."
    ]
    assert debate(video).lines("ar", "statements/") == [
        "في إطار البند ٢ من جدول الأعمال، تكلم، عبر رسالة مصورة، ممثل مصر."
    ]
    left_out = debate(video, options={"video_statements": "left_out"})
    assert left_out.lines("en", "statements/") == []
    assert left_out.found("statement-not-named") == []


def test_a_guest_known_by_name_only_does_not_vanish() -> None:
    (found,) = debate(said(lane="invited", guest="Dr. Nobody")).found("guest-by-name-only")
    assert found.facts == (("who", "Dr. Nobody"),)
    assert found.blocking


def test_introductions_by_delegations_and_guests_in_their_capacity() -> None:
    printed = debate(
        said("EGY", kind="introduction"), said(None, "2", at="10:10", person="guest", kind="introduction")
    )
    assert printed.lines("en", "statements/") == [
        "Under agenda item 2, an introductory statement was made by the representative of Egypt.",
        "Under agenda item 2, an introductory statement was made by Ms. Anna Rossi, Professor of Law.",
    ]
    assert printed.lines("ar", "statements/")[1] == (
        "وفي إطار البند ٢ من جدول الأعمال، ألقت كلمة استهلالية السيدة آنا روسي، أستاذة القانون."
    )


def test_officials_are_named_with_their_function_where_a_body_does_so() -> None:
    official = said(None, lane="secretariat", kind="introduction", person="official")
    assert debate(official).lines("en", "statements/") == [
        "The Secretariat made a general introductory statement under agenda item 2."
    ]
    named = debate(official, options={"officials": "named"})
    assert named.lines("en", "statements/") == [
        "Under agenda item 2, an introductory statement was made by Mr. John Smith, Chief of the Prevention"
        " Section."
    ]


# -- opening and closing -----------------------------------------------------------------------------------

OPENINGS = (
    said("FRA", None, kind="opening"),
    said(None, None, at="10:05", kind="opening", person="guest"),
    said(None, None, at="10:10", kind="opening", lane="secretariat", person="official"),
)


def test_opening_statements_by_anyone() -> None:
    assert debate(*OPENINGS).lines("en", "opening/")[2:] == [
        "The Secretariat made an opening statement.",
        "An opening statement was made by the representative of France.",
        "An opening statement was made by Ms. Anna Rossi, Professor of Law.",
    ]
    named = debate(*OPENINGS, options={"officials": "named"})
    assert "An opening statement was made by Mr. John Smith, Chief of the Prevention Section." in named.lines(
        "en", "opening/"
    )


def test_closing_statements_by_anyone_and_who_closed() -> None:
    closings = (
        said("FRA", "4", kind="closing"),
        said(None, "4", at="10:05", kind="closing", person="chair"),
        said(None, "4", at="10:10", kind="closing", lane="secretariat", person="official"),
    )
    over = {
        "opened_at": "2026-10-07T10:00+02:00",
        "closed_at": "2026-10-07T12:00+02:00",
    }
    printed = debate(*closings, second=over, options={"closing_of_meeting": "said"})
    assert printed.lines("en", "closing/") == [
        "A closing statement was made by the Secretariat.",
        "A closing statement was made by the representative of France.",
        "A closing statement was made by the Chair.",
        "The Chair declared the meeting closed.",
    ]
    assert printed.lines("ar", "closing/")[-2:] == [
        "وألقت الرئيسة كلمة ختامية.",
        "وأعلنت الرئيسة اختتام الاجتماع.",
    ]
    assert printed.lines("en", "statements/") == []


# -- replies -----------------------------------------------------------------------------------------------

REPLIES = (
    said("FRA", "2", lane="reply", kind="reply"),
    said("EGY", "3", at="10:10", lane="reply", kind="reply"),
    said("EGY", "3", at="10:20", lane="reply", kind="reply"),
)


def test_replies_together_by_item_or_by_sitting() -> None:
    assert debate(*REPLIES).lines("en", "statements/") == [
        "The representatives of Egypt and France made statements in exercise of the right of reply."
    ]
    by_item = debate(*REPLIES, options={"replies": "per_item"})
    assert by_item.lines("en", "statements/") == [
        "Under agenda item 2, the representative of France made a statement in exercise of the right of"
        " reply.",
        "Under agenda item 3, the representative of Egypt made statements in exercise of the right of reply.",
    ]
    by_sitting = debate(*REPLIES, options={"replies": "per_sitting"})
    assert by_sitting.lines("ar", "statements/") == [
        "استمع الفريق العامل، في جلسته الأولى، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦، إلى كلمات أدلى بها"
        " ممثلا فرنسا ومصر ممارسةً لحق الرد."
    ]


def test_who_replied_for_a_group_is_named_with_it() -> None:
    name = words("مجموعة الدول العربية", "the Group of Arab States")
    group = {"groupings": [{"code": "ARAB", "name": name}]}
    replies = (*REPLIES[:2], said("EGY", "3", at="10:30", lane="reply", kind="reply", grouping="ARAB"))
    together = debate(*replies, **group)
    assert together.lines("en", "statements/reply") == [
        "The representatives of Egypt and France made statements in exercise of the right of reply.",
        "The representative of Egypt, on behalf of the Group of Arab States, made a statement in exercise of"
        " the right of reply.",
    ]
    assert together.lines("ar", "statements/reply")[1] == (
        "وتكلم ممثل مصر، باسم مجموعة الدول العربية، ممارسةً لحق الرد."
    )
    by_item = debate(*replies, options={"replies": "per_item"}, **group)
    assert by_item.lines("en", "statements/reply/group")[0].startswith(
        "Under agenda item 3, the representative"
    )
    by_sitting = debate(*replies, options={"replies": "per_sitting"}, **group)
    assert by_sitting.lines("en", "statements/reply/group") == [
        "At the same meeting, the Working Group heard a statement in exercise of the right of reply by the"
        " representative of Egypt, on behalf of the Group of Arab States."
    ]
    assert by_sitting.lines("ar", "statements/reply/group") == [
        "وفي الجلسة نفسها، استمع الفريق العامل إلى كلمة أدلى بها ممثل مصر، باسم مجموعة الدول العربية،"
        " ممارسةً لحق الرد."
    ]
    (chapter,) = debate(replies[2], outline=["chapters"], **group).lines("en", "statements/reply")
    assert chapter.startswith("The representative of Egypt, on behalf of the Group of Arab States, made")


def test_observers_are_named_kind_by_kind() -> None:
    """Non-governmental organizations are not listed among intergovernmental ones and the United Nations."""
    names = {lang: {"listed": "Acme", "running": "Acme"} for lang in ("ar", "en")}
    printed = debate(
        said("ACME", at="10:05"),
        said("LAS", at="10:10"),
        said("UNDP", at="10:20"),
        said("PAK", at="10:30"),
        roster=True,
        delegations=[{"code": "ACME", "category": "ngo", "names": names}],
    )
    assert printed.lines("en", "statements/") == [
        "Under agenda item 2, a statement was made by the observer for Pakistan.",
        "A statement was also made by the observer for the United Nations Development Programme.",
        "A statement was also made by the observer for the League of Arab States.",
        "A statement was also made by the observer for Acme.",
    ]


def test_a_sentence_that_names_no_items_is_not_split_by_them() -> None:
    printed = debate(
        said("EGY", "2", at="10:00"),
        said("FRA", "2", at="10:05"),
        said("KEN", "3", at="10:10"),
        said("PAK", "2", at="10:20"),
        said("IRN", "3", at="10:30"),
    )
    assert printed.lines("en", "statements/")[1:] == [
        "Statements were also made by the observers for the Islamic Republic of Iran and Pakistan."
    ]


@pytest.mark.parametrize("lane", ["panel", "list"])
def test_a_panellist_is_named_with_the_panel_only(lane: str) -> None:
    people = {"expert": person("f", "نور سلام", "Noor Salam", ("خبيرة", "Expert"))}
    item = {"panels": [{"panellists": ["expert"]}]}
    spoke = [said(lane=lane, person="expert"), said(person="guest", at="10:05")]
    printed = Printed(meeting(spoke, people=people, item=item))
    for lang, name in (("en", "Noor Salam"), ("ar", "نور سلام")):
        named = [line for line in printed.lines(lang) if name in line]
        assert len(named) == 2  # in the summary of the panel, and where it is said who led it
        (guests,) = (text for key, text in printed.blocks(lang).items() if key.endswith("/invited"))
        assert name not in guests
    elsewhere = Printed(meeting([said(item="3", lane=lane, person="expert")], people=people, item=item))
    told = any("Noor" in text for key, text in elsewhere.blocks("en").items() if key.endswith("/invited"))
    assert told == (lane == "list")


def test_what_is_explained_for_a_group_stands_with_its_decision() -> None:
    """The kind of a statement is not lost because it was made for a group."""
    name = words("مجموعة الدول العربية", "the Group of Arab States")
    action = {"sitting": 1, "verb": "adopted", "object": words("النص", "the text"), "item": "2"}
    explained = said("EGY", kind="position", action="a", grouping="ARAB", aligned=["FRA"])
    printed = debate(
        explained,
        said("KEN", kind="position", action="a"),
        actions={"a": action | {"decided_at": "2026-10-06T09:30+02:00"}},
        groupings=[{"code": "ARAB", "name": name}],
    )
    assert printed.lines("en", "action/")[1:] == [
        "After the decision was taken, a statement in explanation of position was made by the representative"
        " of Egypt on behalf of the Group of Arab States.1",
        "After the decision was taken, a statement in explanation of position was made by the representative"
        " of Kenya.",
    ]
    assert printed.lines("ar", "action/")[1] == (
        "وتكلم ممثل مصر، باسم مجموعة الدول العربية، تعليلاً للموقف بعد اتخاذ القرار(١)."
    )
    assert printed.lines("en", "statements/group") == []
    assert printed.notes("en") == ["Also on behalf of France."]


@pytest.mark.parametrize(
    ("form", "en", "ar"),
    [
        (
            "brackets",
            [
                "After the decision was taken, statements in explanation of position were made by the"
                " representatives of Egypt (on behalf of the Group of Arab States),1 France (also on behalf"
                " of Monaco) and Kenya."
            ],
            [
                "وتكلم ممثلو فرنسا (وكذلك باسم موناكو)، وكينيا، ومصر (باسم مجموعة الدول العربية)(١) تعليلاً"
                " للموقف بعد اتخاذ القرار."
            ],
        ),
        (
            "sentence",
            [
                "After the decision was taken, a statement in explanation of position was made by the"
                " representative of Egypt on behalf of the Group of Arab States.1",
                "After the decision was taken, a statement in explanation of position was made by the"
                " representative of France on behalf of Monaco.",
                "After the decision was taken, statements in explanation of position were made by the"
                " representatives of France and Kenya.",
            ],
            [
                "وتكلم ممثل مصر، باسم مجموعة الدول العربية، تعليلاً للموقف بعد اتخاذ القرار(١).",
                "وتكلم ممثل فرنسا، باسم موناكو، تعليلاً للموقف بعد اتخاذ القرار.",
                "وتكلم ممثلا فرنسا وكينيا تعليلاً للموقف بعد اتخاذ القرار.",
            ],
        ),
    ],
)
def test_for_whom_a_decision_is_explained_is_said_once(form: str, en: list[str], ar: list[str]) -> None:
    name = words("مجموعة الدول العربية", "the Group of Arab States")
    action = {"sitting": 1, "verb": "adopted", "object": words("النص", "the text"), "item": "2"}
    about = {"kind": "position", "action": "a"}
    printed = debate(
        said("EGY", grouping="ARAB", aligned=["KEN"], **about),
        said("FRA", at="10:05", behalf=words("موناكو", "Monaco"), **about),
        said("FRA", at="10:10", **about),
        said("KEN", at="10:15", **about),
        actions={"a": action | {"decided_at": "2026-10-06T09:30+02:00"}},
        groupings=[{"code": "ARAB", "name": name}],
        options={"statements_behalf": form},
    )
    assert printed.lines("en", "action/")[1:] == en
    assert printed.lines("ar", "action/")[1:] == ar


def test_a_reply_for_a_group_names_who_aligned_themselves() -> None:
    reply = said("EGY", "3", lane="reply", kind="reply", grouping="ARAB", aligned=["FRA"])
    groups = [{"code": "ARAB", "name": words("مجموعة الدول العربية", "the Group of Arab States")}]
    printed = debate(reply, groupings=groups)
    assert printed.notes("en") == ["Also on behalf of France."]
    assert printed.notes("ar") == ["وكذلك باسم فرنسا."]


OFFICER = {"person": "chair", "delegation": "LBN"}


def test_an_officer_who_closes_or_introduces_does_so_as_an_officer() -> None:
    """The delegation recorded with the officer is not the speaker then; in the debate it is."""
    printed = debate(
        said(None, "2", kind="introduction", **OFFICER),
        said(None, "2", at="10:10", **OFFICER),
        said(None, None, at="10:20", kind="closing", **OFFICER),
    )
    assert printed.lines("en", "statements/") == [
        "Under agenda item 2, an introductory statement was made by the Chair.",
        "Under agenda item 2, a statement was made by the representative of Lebanon.",
    ]
    assert printed.lines("ar", "statements/")[0] == (
        "في إطار البند ٢ من جدول الأعمال، ألقت الرئيسة كلمة استهلالية."
    )
    assert printed.lines("en", "closing/") == ["A closing statement was made by the Chair."]


def test_a_person_who_opened_by_video_message_was_not_in_the_room() -> None:
    printed = debate(said(None, None, kind="opening", person="guest", medium="video"))
    assert printed.lines("en", "opening/guests") == [
        "An opening statement was made by video message by Ms. Anna Rossi, Professor of Law."
    ]
    assert printed.lines("ar", "opening/guests") == [
        "وألقت كلمة افتتاحية، عبر رسالة مصورة، السيدة آنا روسي، أستاذة القانون."
    ]
