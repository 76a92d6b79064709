"""A form with a text in its languages, on two recommendations."""

import pytest

from tests.ui.hands import Hands, Key
from ui.parts.words_edit import WordsEdit
from wgdesk.acts.wording import write_text
from wgdesk.reads.values.outcome import RecommendationNow


class Desk:
    """A text field and another line to go to, on two recommendations that are not adopted."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self.panel = hands.open("recommendations")
        hands.hit(Key.Key_A, Key.Key_Escape, Key.Key_A)
        fresh = hands.outcome.clusters[0].recommendations[-2:]
        self.first, self.second = (one.id for one in fresh)
        self.edit = self.panel.form._body
        self.at(self.first)

    def at(self, key: int) -> None:
        """Select a recommendation and go to its text."""
        self.panel.enter()
        self.panel.go_to("recommendation", key)
        self.hands.go(self.edit.field)

    @property
    def rows(self) -> list[int]:
        """Those of the two that still exist."""
        found = [it.id for cluster in self.hands.outcome.clusters for it in cluster.recommendations]
        return [key for key in (self.first, self.second) if key in found]

    def row(self, key: int) -> RecommendationNow:
        found = (it for cluster in self.hands.outcome.clusters for it in cluster.recommendations)
        return next(one for one in found if one.id == key)

    def body(self, key: int, lang: str = "ar") -> str | None:
        return self.row(key).body.get(lang)

    def written_elsewhere(self, key: int, body: str, lang: str = "ar") -> None:
        """Let another station write a text."""
        other = self.hands.elsewhere()
        other.do(write_text, table="recommendation", row=key, field="body", lang=lang, body=body)
        other.close()
        self.hands.desk.catch_up()
        self.hands.settle()


@pytest.fixture
def desk(hands: Hands) -> Desk:
    return Desk(hands)


def hint(edit: WordsEdit) -> str:
    return edit.fields[edit.lang].note.hint


def say(desk: Desk, key: str, **facts: str) -> str:
    return desk.hands.window.app.speech.say(key, **facts)
