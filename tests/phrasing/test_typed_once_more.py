"""Words typed that the sentence supplies already; capitals and questions within a sentence."""

from __future__ import annotations

import pytest

from tests.phrasing import typed_slots as slots
from tests.phrasing.typed_slots import printed
from wgdesk.phrasing.tree import Say


@pytest.mark.parametrize(
    ("said", "end"),
    [
        (slots.put("concern", "en", "concern at delays"), "Concern was expressed about delays."),
        (
            slots.point("en", "noted", "noting with regret that it was late"),
            "noted with regret that it was late.",
        ),
        (slots.point("en", "stressed", "on the need for rules"), "stressed the need for rules."),
        (slots.point("en", "called for", "upon States to act"), "called upon States to act."),
        (
            slots.point("en", "called for", "Cooperation between ports"),
            "called for cooperation between ports.",
        ),
        (slots.point("en", "asked", "Who should pay?"), "asked who should pay."),
        (slots.point("en", "asked", "Kenya to explain"), "asked Kenya to explain."),
        (slots.point("en", "stressed", "on the one hand the cost"), "stressed on the one hand the cost."),
        (slots.action("en", "approved", "of the scale"), "approved the scale."),
        (slots.reservation("en", "because it was late"), "present report, because it was late."),
        (slots.reservation("en", "stating that as it had no funds"), "present report, as it had no funds."),
        (slots.reservation("ar", "لأنها لم تطلع على النص"), "هذا التقرير، لأنها لم تطلع على النص."),
        (slots.reservation("ar", "لعدم توافر الأموال"), "هذا التقرير، لعدم توافر الأموال."),
    ],
)
def test_typed_words_that_the_sentence_supplies_are_printed_once(said: Say, end: str) -> None:
    lang = "ar" if any("\u0600" <= letter <= "\u06ff" for letter in end) else "en"
    assert printed(lang, said).endswith(end)
