"""A recommendation shown on the public display: its text, and what was last changed in it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.state.bridge import Follower
from ui.state.record_session import RecordSession
from ui.state.room_view import PassageShown
from wgdesk.language_table import REPORTS
from wgdesk.reads.queries.outcome import clusters
from wgdesk.reads.queries.versions import recommendation_versions
from wgdesk.reads.uses import uses_of
from wgdesk.reads.values.outcome import ClusterNow, RecommendationNow
from wgdesk.reads.values.versions import NewestVersion
from wgdesk.words.differences import ComparedWords, differences

_NOTHING = "[...]"  # shown where a language has no text yet


class BeforeRoom(QObject):
    """``key``: the recommendation shown to the room, None if there is none; ``changed``: it is another one.

    It stays whatever is selected at the desk. What is typed is shown to the room once it is kept, that is
    when its field is left.
    """

    changed = Signal()

    def __init__(self, session: RecordSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.key: int | None = None
        Follower(session.bridge, uses_of(clusters, recommendation_versions), self.refresh, self)
        session.app.speech.changed.connect(self.refresh)

    def turn(self, key: int) -> None:
        """Show a recommendation to the room; if it is shown already, take it away."""
        self.key = None if key == self.key else key
        self.refresh()
        self.changed.emit()

    def refresh(self) -> None:
        """Show the text that the record has now; if the recommendation is gone, show nothing."""
        shown = self._shown(self.key) if self.key is not None and self._session.live.ready else None
        self._session.room.put_before(shown)
        if shown is None and self.key is not None:
            self.key = None
            self.changed.emit()

    def _shown(self, key: int) -> PassageShown | None:
        for cluster in self._session.desk.read(clusters):
            for recommendation in cluster.recommendations:
                if recommendation.id == key:
                    versions = self._session.desk.read(recommendation_versions).get(key, ())
                    return self._page(cluster, recommendation, {each.lang: each for each in versions})
        return None

    def _page(
        self, cluster: ClusterNow, recommendation: RecommendationNow, versions: dict[str, NewestVersion]
    ) -> PassageShown:
        speech, names = self._session.app.speech, self._session.names
        stage = (
            "adopted-amended"
            if recommendation.adopted and recommendation.orally_amended
            else recommendation.state.replace("_", "-")
        )
        order = sorted(REPORTS, key=lambda lang: lang != speech.lang)
        return PassageShown(
            block=f"recommendation-{recommendation.id}",
            name=names.recommendation(recommendation.number),
            section=names.words(cluster.heading),
            symbol="",
            texts=tuple((lang, self._words(versions.get(lang), recommendation)) for lang in order),
            state=speech.say(f"recommendation-state-{stage}"),
            compared="" if recommendation.adopted else self._compared(list(versions.values())),
        )

    @staticmethod
    def _words(version: NewestVersion | None, recommendation: RecommendationNow) -> tuple[ComparedWords, ...]:
        """Return a text with its last changes marked; an adopted one without marks."""
        if version is None:
            return (ComparedWords(_NOTHING, "kept"),)
        if version.before is None or recommendation.adopted:
            return (ComparedWords(version.body, "kept"),)
        return differences(version.before, version.body)

    def _compared(self, versions: list[NewestVersion]) -> str:
        """Return which versions are compared, and since when the newer one exists."""
        newest = max(versions, key=lambda one: one.revision, default=None)
        if newest is None or newest.since is None:
            return ""
        speech = self._session.app.speech
        return speech.say(
            "display-versions",
            new=speech.figure(newest.revision),
            old=speech.figure(newest.revision - 1),
            hour=speech.hour(self._session.live.here(newest.since)),
        )
