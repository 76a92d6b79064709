"""Two stations change the same row: only columns that both changed are asked about."""

from __future__ import annotations

import tempfile
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.acting.records import check_all, everything, open_desk, replayed, rows, rows_in, ticking
from tests.effort import tries
from tests.rules.hand import LATER, under_way
from wgdesk.acting.desk import Desk
from wgdesk.acts.setup import edit_meeting
from wgdesk.bringing.bring_back import Conflict, Verdict, bring_back

COLUMNS = ("symbol_draft", "symbol_final", "participants_symbol", "job_draft")
Edit = dict[str, str]

edits = st.lists(
    st.dictionaries(st.sampled_from(COLUMNS), st.sampled_from(["", "X/1", "X/2"]), min_size=1, max_size=2),
    max_size=4,
)


class Model:
    """The expected row, computed without a record from the edits of both, one after the other."""

    def __init__(self, theirs: list[Edit]) -> None:
        self.row = dict.fromkeys(COLUMNS, "")
        self._alone = dict(self.row)
        self._others = set[str]()
        for edit in theirs:
            self._others |= _differing(self.row, edit)
            self.row |= edit

    def bring(self, edit: Edit, verdict: Verdict) -> bool:
        """Bring an edit, with this answer to a question; return whether there was one."""
        cells = _differing(self._alone, edit) | _differing(self.row, edit)
        self._alone |= edit
        asked = not cells.isdisjoint(self._others)
        if asked and verdict is Verdict.LEAVE:
            return True
        if asked:
            self._others -= cells
        self.row |= edit
        return asked


def _differing(row: Edit, edit: Edit) -> set[str]:
    return {column for column, value in edit.items() if row[column] != value}


@settings(max_examples=tries(20))
@given(edits, edits, st.lists(st.sampled_from([Verdict.ANYWAY, Verdict.LEAVE]), min_size=4, max_size=4))
def test_both_edits_hold_and_only_common_columns_are_asked_about(
    theirs: list[Edit], alone: list[Edit], answers: list[Verdict]
) -> None:
    record, keys = under_way()
    with tempfile.TemporaryDirectory() as folder:
        path, other = Path(folder) / "shared.wgdesk", Path(folder) / "alone.wgdesk"
        for copy in (path, other):
            copy.write_bytes(record)
        with closing(open_desk(other, ticking(LATER))) as desk:
            _edit(desk, keys.meeting, alone)
        asked: list[int] = []
        with closing(open_desk(path, ticking(LATER + timedelta(hours=1)))) as desk:
            _edit(desk, keys.meeting, theirs)
            begun = min((act["id"] for act in _edits(other)), default=0)
            verdicts = {begun + n: answer for n, answer in enumerate(answers)}

            def decide(conflict: Conflict) -> Verdict:
                asked.append(conflict.act.entry - begun)
                assert conflict.others
                return verdicts[conflict.act.entry]

            assert bring_back(other, desk, decide)
            desk.read(check_all)
        model = Model(theirs)
        expected = [n for n, edit in enumerate(alone) if model.bring(edit, answers[n])]
        assert asked == expected
        row = rows_in(path, "meeting")[keys.meeting]
        assert {column: row[column] for column in COLUMNS} == model.row
        assert replayed(path) == rows(path)


def _edit(desk: Desk, meeting: int, some: list[Edit]) -> None:
    for edit in some:
        desk.do(edit_meeting, meeting_id=meeting, **edit)


def _edits(path: Path) -> list[dict[str, object]]:
    return [act for act in everything(path)["journal"].values() if act["act"] == "edit_meeting"]
