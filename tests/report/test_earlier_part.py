"""Items of a resumed session that its earlier part took up, which has a report of its own (E/2025/32)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, said, words
from wgdesk.report.check.finding_kinds import KINDS

_REGULAR = {"title": words("الشواطئ", "Beaches"), "sittings": [], "substantive": True}


def _resumed(kind: str | None = "resumed", outline: str = "chapters", **item: Any) -> Printed:
    file = meeting([said("EGY", "2")], outline=["introduction", outline], version=4, roster=True)
    file["meeting"] |= {"session_kind": kind, "agenda_symbol": "E/C.2/1"}
    file["options"] = {"term_event": "session"}
    file["agenda"].append(_REGULAR | item)
    return Printed(file)


def _asked(printed: Printed) -> list[str]:
    """Return the kinds of findings on the fifth item that hold up a final report."""
    kinds = ("item-not-taken-up", "deliberations-open")
    return [one.key for kind in kinds for one in printed.found(kind) if dict(one.facts)["n"] == "5"]


@pytest.mark.parametrize("kind", ["resumed", "reconvened"])
@pytest.mark.parametrize("outline", ["chapters", "deliberations"])
def test_items_of_the_regular_part_do_not_hold_up_the_report(kind: str, outline: str) -> None:
    printed = _resumed(kind, outline)
    assert _asked(printed) == []
    [named] = printed.found("items-of-earlier-part")
    assert dict(named.facts) == {"n": "5"}
    assert not KINDS[named.key].blocks
    assert not any("Beaches" in line for line in printed.lines("en", outline))


def test_they_do_at_a_session_that_is_not_resumed() -> None:
    printed = _resumed(None)
    assert _asked(printed) == ["item-not-taken-up", "deliberations-open"]
    assert printed.found("items-of-earlier-part") == []
    assert "Beaches" in printed.lines("en", "chapters/")


@pytest.mark.parametrize(
    "own",
    [
        {"deliberations": "written"},
        {"points": [{"said": words("شيء", "something"), "verb": words("ذكر", "said")}]},
        {"items": [{"title": words("الرمال", "Sands"), "sittings": [2], "debate": "discussion"}]},
    ],
    ids=["written", "point", "sub-item"],
)
def test_an_item_of_which_something_is_recorded_is_one_of_this_part(own: dict[str, Any]) -> None:
    printed = _resumed(**own)
    assert printed.found("items-of-earlier-part") == []
    assert _asked(printed) or "written" in own or "items" in own
    assert "Beaches" in printed.lines("en", "chapters/")


def test_a_document_of_the_item_makes_it_one_of_this_part() -> None:
    file = meeting(outline=["introduction", "chapters"], version=4, options={"term_event": "session"})
    file["meeting"]["session_kind"] = "resumed"
    file["agenda"].append(_REGULAR)
    file["documents"] = [{"kind": "note", "symbol": "A/9", "item": "5", "title": words("أ", "A")}]
    assert _asked(Printed(file)) == ["item-not-taken-up", "deliberations-open"]
