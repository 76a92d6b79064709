"""What the report says of a sitting besides its number: its kind, and that it was resumed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, said, words

RESUMED = {
    "before": ("its resumed 2nd meeting", "جلسته الثانية المستأنفة"),
    "after": ("its 2nd (resumed) meeting", "جلسته الثانية (المستأنفة)"),
    "unsaid": ("its 2nd meeting", "جلسته الثانية،"),
}


@pytest.mark.parametrize("way", RESUMED)
def test_a_resumed_sitting_is_called_so_where_the_body_does(way: str) -> None:
    file = meeting(decisions={"agenda": 2})
    file["version"] = 4
    file["sittings"][1] |= {"resumed": True, "held": True}
    file["options"] = {"resumed_sittings": way}
    printed, (en, ar) = Printed(file), RESUMED[way]
    assert en in printed.blocks("en")["agenda/adopted"]
    assert ar in printed.blocks("ar")["agenda/adopted"]


def test_a_closed_sitting_that_was_resumed_is_called_both() -> None:
    file = meeting(decisions={"agenda": 2}, options={"resumed_sittings": "after"})
    file["version"] = 4
    file["sittings"][1] |= {"resumed": True, "held": True, "kind": "closed"}
    printed = Printed(file)
    assert "its 2nd (closed, resumed) meeting, on" in printed.blocks("en")["agenda/adopted"]
    assert "جلسته الثانية (المغلقة المستأنفة)، المعقودة" in printed.blocks("ar")["agenda/adopted"]


def test_a_sitting_may_be_closed_for_one_item_and_public_when_resumed_for_another() -> None:
    adopted = {"sitting": 2, "verb": "adopted", "object": words("النص", "the text")}
    actions = {"a": adopted | {"item": "2"}, "b": adopted | {"item": "3"}}
    file = meeting(actions=actions, options={"resumed_sittings": "after", "sitting_day": "never"})
    file["version"] = 4
    file["agenda"][1]["sittings"] = [{"sitting": 2, "closed": True}]
    file["agenda"][2]["sittings"] = [2]
    file["sittings"][1] |= {"resumed": True, "held": True}
    printed = Printed(file)
    assert [line.partition(",")[0] for line in printed.lines("en") if line.startswith("At ")] == [
        *("At its 2nd (closed) meeting", "At the same meeting"),
        *("At its 2nd (resumed) meeting", "At the same meeting"),
    ]
    closed, resumed = printed.lines("ar", "deliberations/")
    assert "جلسته الثانية (المغلقة)، في البند ٢" in closed
    assert "جلسته الثانية (المستأنفة)، في البند ٣" in resumed


def test_all_that_was_said_under_an_item_in_private_was_said_in_private() -> None:
    day = "2026-10-07T"
    file = meeting(
        options={
            "procedure": "shown",
            "replies": "per_sitting",
            "sitting_day": "never",
            "statements_at": "said",
        },
        actions={
            "a": {
                "sitting": 2,
                "item": "2",
                "verb": "adopted",
                "object": words("النص", "the text"),
                "introduced_by": "chair",
                "decided_at": f"{day}11:40+02:00",
            }
        },
    )
    file["version"] = 4
    taken = {"sitting": 2, "taken_up_at": f"{day}10:00+02:00", "finished_at": f"{day}12:00+02:00"}
    file["agenda"][1]["sittings"] = [taken | {"closed": True}]
    file["agenda"][2]["sittings"] = [taken | {"taken_up_at": f"{day}12:00+02:00", "finished_at": None}]
    moved = {"kind": "close_debate", "delegation": "KEN", "carried": True}
    reply = {"lane": "reply", "kind": "reply"}
    requests = [
        said("EGY", None, lane="order") | {"begun_at": f"{day}10:10+02:00", "ended_at": f"{day}10:11+02:00"},
        said("EGY", "2", **reply) | {"begun_at": f"{day}10:30+02:00", "ended_at": f"{day}10:31+02:00"},
        said("KEN", "3", **reply) | {"begun_at": f"{day}12:30+02:00", "ended_at": f"{day}12:31+02:00"},
    ]
    file["sittings"][1] |= {
        "opened_at": f"{day}10:00+02:00",
        "closed_at": f"{day}13:00+02:00",
        "requests": requests,
        "motions": [moved | {"moved_at": f"{day}11:00+02:00", "item": "2"}],
    }
    printed = Printed(file)
    for key, wanted in (
        *(
            ("order/", "At the same meeting, a point of order"),
            ("motion/", "At the same meeting, the Working"),
        ),
        *(("action/", "At the same meeting, the Chair introduced"),),
    ):
        assert printed.lines("en", key)[0].startswith(wanted)
    assert [line.partition(",")[0] for line in printed.lines("en", "deliberations/item")] == [
        *("At its 2nd (closed) meeting", "At its 2nd meeting"),
    ]
    assert [line.partition(",")[0] for line in printed.lines("en", "statements/reply")] == [
        *("At its 2nd (closed) meeting", "At its 2nd meeting"),
    ]
    closed, public = printed.lines("ar", "statements/reply")
    assert "جلسته الثانية (المغلقة)" in closed
    assert "(المغلقة)" not in public


def test_a_section_that_has_said_what_a_sitting_was_for_still_says_that_it_was_resumed() -> None:
    file = meeting([said("EGY")], outline=[{"kind": "deliberations"}], options={"resumed_sittings": "after"})
    file["version"] = 4
    file["sittings"][0] |= {"held": True, "kind": "opening", "resumed": True}
    file["sittings"][1] |= {"held": True}
    file["agenda"][2]["sittings"] = [1, 2]
    lines = [line for line in Printed(file).lines("en", "deliberations/") if line.startswith("At its 1st ")]
    assert [line.partition(" meeting")[0] for line in lines] == [
        "At its 1st (opening, resumed)",
        "At its 1st (resumed) and 2nd",
    ]


@pytest.mark.parametrize(
    ("facts", "en", "ar"),
    [
        ({"kind": "closing"}, "its closing plenary meeting, on", "جلسته العامة الختامية، المعقودة في"),
        ({"resumed": True}, "its resumed plenary meeting on", "جلسته العامة المستأنفة المعقودة في"),
        (
            {"kind": "closed", "resumed": True},
            "its resumed closed plenary meeting on",
            "جلسته العامة المغلقة المستأنفة المعقودة في",
        ),
    ],
)
@pytest.mark.parametrize("way", ["before", "after"])
def test_the_noun_says_what_a_sitting_without_a_number_was(
    way: str, facts: dict[str, Any], en: str, ar: str
) -> None:
    unnumbered = {"term_sitting_numbers": "none", "term_sitting": "plenary"}
    file = meeting(decisions={"agenda": 2}, options={**unnumbered, "resumed_sittings": way})
    file["version"] = 4
    file["sittings"][1] |= facts | {"held": True}
    printed = Printed(file)
    assert en in printed.blocks("en")["agenda/adopted"]
    assert ar in printed.blocks("ar")["agenda/adopted"]
