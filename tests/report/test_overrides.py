"""Overrides by users: what is printed, and when they no longer fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.demo.play import LANGUAGES, Play
from tests.report.spaces import plain
from wgdesk.acts import adoption, composing, procedure, programme
from wgdesk.model import AgendaItem, Decision, PassageState
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.tree import Document, Stage
from wgdesk.report.check import check
from wgdesk.report.generated import generated
from wgdesk.report.make import speak

pytestmark = pytest.mark.slow  # long: in the thorough run only

BLOCK = "agenda/adopted"
TEXT = {"ar": "وأقر الفريق العامل جدول أعماله.", "en": "The Working Group adopted its agenda."}
STAGES: tuple[Stage, ...] = ("draft", "final")


@pytest.fixture
def play(tmp_path: Path) -> Play:
    """The demonstration before its report is adopted as a whole: its paragraphs can be amended."""
    before = Play.new(tmp_path)
    before.do(
        procedure.take_back_decision, decision_id=before.rows(Decision, Decision.subject == "report")[0]
    )
    return before


def document(play: Play, lang: str, stage: Stage = "draft") -> Document:
    return speak(play.record(), lang, stage)


def texts(play: Play, lang: str, stage: Stage = "draft") -> dict[str, str]:
    return {one.key: plain(getattr(one, "text", ())) for one in document(play, lang, stage).blocks}


def without_next(found: dict[str, str]) -> dict[str, str]:
    """Return texts without the paragraph after the edited one, which may have to name the meeting itself."""
    return {key: text for key, text in found.items() if key != "agenda/organization"}


def said(play: Play, lang: str, block: str = BLOCK) -> dict[str, str]:
    """Return the arguments of an act about the generated text of a block."""
    record = play.record()
    now = generated(record, pack(lang, record.options))[block]
    return {"generated": now.text, "facts": now.facts}


def amend(play: Play, **amendment: str) -> None:
    base = {lang: said(play, lang)["generated"] for lang in LANGUAGES}
    state = PassageState.AMENDED
    given = {"amendment": amendment, "generated": base, "facts": said(play, "en")["facts"]}
    play.do(adoption.mark_passage, block=BLOCK, state=state, **given)


def found(play: Play, lang: str, key: str) -> list[str]:
    return [one.block for one in check(play.record(), lang) if one.key == key]


@pytest.mark.parametrize("stage", STAGES)
def test_what_the_room_amended_is_printed(play: Play, stage: Stage) -> None:
    before = {lang: texts(play, lang, stage) for lang in LANGUAGES}
    amend(play, **TEXT)
    for lang in LANGUAGES:
        now = texts(play, lang, stage)
        assert now.pop(BLOCK) == TEXT[lang]
        before[lang].pop(BLOCK)
        assert without_next(now) == without_next(before[lang])


def test_a_language_without_the_amendment_waits_for_it(play: Play) -> None:
    amend(play, en=TEXT["en"])
    assert texts(play, "en")[BLOCK] == TEXT["en"]
    assert texts(play, "ar")[BLOCK] == "[...]"
    assert found(play, "ar", "amendment-missing") == [BLOCK]
    assert not found(play, "en", "amendment-missing")
    assert all(one.blocking for one in check(play.record(), "ar") if one.key == "amendment-missing")


def test_an_edited_paragraph_leaves_the_other_language_alone(play: Play) -> None:
    before = texts(play, "ar")
    play.do(composing.edit_block, block=BLOCK, lang="en", body=TEXT["en"], **said(play, "en"))
    assert texts(play, "en")[BLOCK] == TEXT["en"]
    assert without_next(texts(play, "ar")) == without_next(before)
    play.do(composing.restore_block, block=BLOCK, lang="en")
    assert texts(play, "en")[BLOCK] == said(play, "en")["generated"]
    assert not play.record().composition.overrides


def test_an_amendment_is_over_an_edit_and_gives_it_back(play: Play) -> None:
    play.do(composing.edit_block, block=BLOCK, lang="en", body="Edited.", **said(play, "en"))
    amend(play, en="Amended.")
    assert texts(play, "en")[BLOCK] == "Amended."
    play.do(adoption.unmark_passage, block=BLOCK)
    assert texts(play, "en")[BLOCK] == "Edited."


def test_only_changed_facts_that_show_make_it_stale(play: Play) -> None:
    play.do(composing.edit_block, block=BLOCK, lang="en", body=TEXT["en"], **said(play, "en"))
    old = said(play, "en")
    assert not found(play, "en", "override-stale")
    play.do(programme.edit_item, item_id=play.rows(AgendaItem)[0], substantive=True)
    assert not found(play, "en", "override-stale")
    decided = next(one for one in play.record().decisions if one.subject == "agenda")
    play.do(procedure.edit_decision, decision_id=decided.id, sitting_id=play.sitting(2))
    assert found(play, "en", "override-stale") == [BLOCK]
    (told,) = [one for one in check(play.record(), "en") if one.key == "override-stale"]
    facts = dict(told.facts)
    assert (facts["then"], facts["text"]) == (old["generated"], TEXT["en"])
    assert facts["now"] == said(play, "en")["generated"] != old["generated"]
    assert texts(play, "en")[BLOCK] == TEXT["en"]
    play.do(composing.confirm_block, block=BLOCK, lang="en", **said(play, "en"))
    assert not found(play, "en", "override-stale")


def test_an_override_whose_block_is_gone_is_a_finding(play: Play) -> None:
    given = {"generated": "It was.", "facts": ""}
    play.do(composing.edit_block, block="statements/7/parties", lang="en", body="All spoke.", **given)
    (told,) = [one for one in check(play.record(), "en") if one.key == "override-gone"]
    assert told.blocking
    assert dict(told.facts)["text"] == "All spoke."
