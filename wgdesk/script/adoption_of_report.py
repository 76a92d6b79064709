"""The steps of the adoption of the report: it is introduced, gone through, and adopted as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from wgdesk.reads.values.floor import RequestNow
from wgdesk.script import adoption
from wgdesk.script.adoption import AdoptedPart, Papers
from wgdesk.script.happening import Happening
from wgdesk.script.moment import Moment
from wgdesk.script.scene import Scene
from wgdesk.script.step import Step, plainly_said


class AdoptionOfReport:
    """Makes the steps of the adoption; ``begun``: the report was introduced and gone through.

    ``now`` is given for the Chair's screen, where passages already decided are no longer ahead.
    """

    def __init__(self, papers: Papers, now: datetime | None) -> None:
        self.papers, self.now = papers, now
        self.begun = False
        self._came_back = False  # to deferred paragraphs

    def steps(self, scene: Scene, heard: Iterable[RequestNow], one: Happening) -> Iterator[Step]:
        """Yield the steps up to the deferred paragraphs or, if the whole report is adopted, to the end."""
        parts = self._as_they_stand(scene)
        if not self.begun:
            self.begun = True
            yield from self._gone_through(scene, heard, parts, one)
        back = adoption.deferred_parts(scene, parts)
        if back is None and one.kind == "paragraphs":
            back = adoption.what_was_deferred(scene)
        if back is not None and not self._came_back:
            self._came_back = True
            yield _said(scene, back, one)
        if one.kind == "report":
            yield _said(scene, adoption.whole_report(scene), one)
            entrusted = adoption.entrust(scene)
            if entrusted is not None:
                yield _said(scene, entrusted, one)

    def _as_they_stand(self, scene: Scene) -> list[AdoptedPart]:
        passages = scene.outcome.passages if scene.outcome else {}
        return [adoption.as_it_stands(part, passages) for part in self.papers.parts]

    def _gone_through(
        self, scene: Scene, heard: Iterable[RequestNow], parts: list[AdoptedPart], one: Happening
    ) -> Iterator[Step]:
        begun = self.now is not None and scene.outcome is not None and bool(scene.outcome.passages)
        yield _said(scene, adoption.report(scene, self.papers.symbol, heard), one, over=begun)
        some_open = any(part.open for part in parts)
        for part in parts:
            over = begun and not (part.open or (part.annex is not None and some_open))
            yield _said(scene, adoption.part(scene, part), one, over=over)


def _said(scene: Scene, moment: Moment, one: Happening, *, over: bool = False) -> Step:
    return plainly_said(scene, moment, at=one.at, ahead=one.ahead and not over)
