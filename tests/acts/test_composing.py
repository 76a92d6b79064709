"""Texts written instead of generated ones are kept with the text they replaced, undone and restored."""

from typing import Any

from tests.acting.records import rows, rows_in
from tests.rules.hand import Hand, refused
from wgdesk.acts import adoption, composing
from wgdesk.model import PassageState

EDIT: dict[str, Any] = {"block": "agenda/adopted", "body": "Mine.", "generated": "It was.", "facts": "0f"}


def bodies(hand: Hand) -> dict[tuple[str, str, str], str]:
    found = rows_in(hand.path, "wording").values()
    of = ("override", "passage")
    return {(r["table"], r["field"], r["lang"]): r["body"] for r in found if r["table"] in of}


def test_a_block_is_edited_and_given_back(hand: Hand) -> None:
    before = rows(hand.path)
    key = hand.do(composing.edit_block, lang="en", **EDIT)
    assert bodies(hand) == {("override", "body", "en"): "Mine.", ("override", "generated", "en"): "It was."}
    assert hand.do(composing.edit_block, lang="ar", **{**EDIT, "facts": "1e"}) == key
    assert hand.row("override", key)["facts"] == "ar=1e en=0f"
    hand.do(composing.restore_block, block="agenda/adopted", lang="en")
    assert ("override", "body", "ar") in bodies(hand)
    assert ("override", "body", "en") not in bodies(hand)
    hand.do(composing.restore_block, block="agenda/adopted", lang="ar")
    assert rows_in(hand.path, "override") == before["override"] == {}
    hand.desk.undo()
    assert bodies(hand)["override", "body", "ar"] == "Mine."


def test_what_the_room_amended_is_changed_in_its_own_text(hand: Hand) -> None:
    hand.do(adoption.mark_passage, block=EDIT["block"], state=PassageState.AMENDED)
    hand.do(composing.edit_block, lang="en", **EDIT)
    assert bodies(hand)["passage", "amendment", "en"] == "Mine."
    assert rows_in(hand.path, "override") == {}
    assert refused(hand, composing.restore_block, block=EDIT["block"]) == "amended-by-meeting"


def test_confirming_an_edit_bases_it_on_the_new_facts(hand: Hand) -> None:
    key = hand.do(composing.edit_block, lang="en", **EDIT)
    hand.do(composing.confirm_block, block=EDIT["block"], lang="en", generated="It will.", facts="77")
    assert bodies(hand)["override", "generated", "en"] == "It will."
    assert hand.row("override", key)["facts"] == "en=77"


def test_empty_and_unknown_arguments_are_refused(hand: Hand) -> None:
    assert refused(hand, composing.edit_block, lang="en", **{**EDIT, "body": " "}) == "empty-text"
    assert refused(hand, composing.edit_block, lang="en", **{**EDIT, "block": " "}) == "empty-text"
    assert refused(hand, composing.edit_block, lang="xx", **EDIT) == "unknown-language"
    assert refused(hand, composing.restore_block, block="agenda/adopted") == "not-edited"
    gone = {"block": "agenda/adopted", "lang": "en", "generated": "x"}
    assert refused(hand, composing.confirm_block, **gone) == "not-edited"
