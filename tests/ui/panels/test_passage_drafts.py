"""The proposer of an amendment is kept with its words until adoption, even across a crash."""

from pathlib import Path

from PySide6.QtCore import QObject

from ui.panels.report.adoption.passage_drafts import PassageDrafts
from ui.state.drafts import Drafts

BLOCK = "deliberations/item/3"


def opened(record: Path, owner: QObject) -> tuple[Drafts, PassageDrafts]:
    drafts = Drafts(record, owner)
    drafts.load()
    return drafts, PassageDrafts(drafts)


def test_a_crash_loses_neither_an_amendment_nor_its_proposer(tmp_path: Path) -> None:
    record, owner = tmp_path / "record.wgdesk", QObject()
    drafts, typed = opened(record, owner)
    typed.propose(BLOCK, 17)
    assert typed.proposer(BLOCK) == 17  # before a word is typed
    typed.typed(BLOCK, "en", "Some speakers said so.", "")
    drafts.write()  # the program crashes
    drafts, typed = opened(record, owner)
    assert typed.proposer(BLOCK) is None  # until the draft is brought back
    (draft,) = drafts.earlier
    drafts.bring_back(draft)
    assert typed.proposer(BLOCK) == 17
    typed.typed(BLOCK, "en", "Many speakers said so.", "")
    assert typed.proposer(BLOCK) == 17


def test_the_proposer_can_change_and_goes_with_the_words(tmp_path: Path) -> None:
    _, typed = opened(tmp_path / "record.wgdesk", owner := QObject())
    assert owner is not None
    typed.typed(BLOCK, "ar", "وقيل ذلك.", "")
    typed.propose(BLOCK, 17)
    typed.propose(BLOCK, 18)
    assert typed.proposer(BLOCK) == 18
    typed.propose(BLOCK, None)
    assert typed.proposer(BLOCK) is None
    typed.propose(BLOCK, 18)
    typed.settle(BLOCK)
    assert typed.proposer(BLOCK) is None
