"""When the terms of the body change, open windows use them at once."""

from __future__ import annotations

import pytest

from tests.ui.conftest import bare
from ui.panels.history.history_panel import HistoryPanel
from ui.panels.recommendations.recommendations_panel import RecommendationsPanel
from ui.panels.sittings.action_rows import ActionRows
from ui.widgets.labels import Label
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.actions import record_action
from wgdesk.acts.helpers.argument_kinds import ActionVerb
from wgdesk.acts.setup import set_option
from wgdesk.reads.queries.outcome import outcome


def labels(panel: RecommendationsPanel | HistoryPanel) -> set[str]:
    return {bare(label.text()) for label in panel.findChildren(Label)}


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("lang", "usual", "many", "first"),
    [
        ("en", "Recommendations", "Draft resolutions", "Draft resolution 1"),
        ("ar", "التوصيات", "مشاريع القرارات", "مشروع القرار ١"),
    ],
)
def test_labels_follow_the_term_for_the_texts_the_body_adopts(
    window: RecordWindow, lang: str, usual: str, many: str, first: str
) -> None:
    window.app.change(language=lang)
    session = window.session
    text = window.desk.read(outcome).clusters[0].recommendations[0]
    sitting = session.live.programme.sittings[0].id
    session.do(record_action, sitting_id=sitting, verb=ActionVerb.ADOPTED, recommendation_id=text.id)
    panel = window.show_panel("recommendations")
    assert isinstance(panel, RecommendationsPanel)
    assert usual in labels(panel)
    session.do(set_option, name="term_texts", value="resolutions")
    assert many in labels(panel)
    assert usual not in labels(panel)
    assert many in {bare(window.app.speech.say("key-panel-recommendations"))}
    assert any(first in bare(row.text) for row in ActionRows(session).rows())
    window.undo()
    assert usual in labels(panel)
