"""A sitting with every act whose wording names somebody or something."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, select

from tests.acting.strategies import ACTS
from tests.meetings import close_record
from tests.ui.hands import Hands
from wgdesk.acting.news import News
from wgdesk.acts.helpers.argument_kinds import DocumentKind, Lane, PassageState, RecommendationState
from wgdesk.acts.helpers.roster_entry import RosterEntry
from wgdesk.model import Request, Subject
from wgdesk.reads.queries.outcome import outcome


class Play:
    """Plays every act whose wording has names; ``heard``: the arguments of each act, newest last."""

    def __init__(self, hands: Hands) -> None:
        self.desk, self.live = hands.desk, hands.live
        self.heard: dict[str, list[dict[str, Any]]] = {}
        hands.window.bridge.news.connect(self._hear)
        parties = [one for one in self.live.roster.delegations.values() if one.code in ("EGY", "KEN", "BRA")]
        self.one, self.two, self.three = (one.id for one in sorted(parties, key=lambda one: one.code))
        self.sitting = self.do("add_sitting", day=self.live.programme.last_day)
        self.item = self.live.programme.items[2].id

    def _hear(self, news: News) -> None:
        self.heard.setdefault(news.act, []).append(news.args)

    def do(self, name: str, /, **args: Any) -> Any:
        """Do an act by its name."""
        return self.desk.do(ACTS[name], **args)

    def ask(self, delegation: int | None = None, **given: Any) -> int:
        """Put a delegation or a guest on the list."""
        key: int = self.do(
            "ask_floor", sitting_id=self.sitting, item_id=self.item, delegation_id=delegation, **given
        )
        return key

    def run(self) -> None:
        """Do all the acts."""
        self.do("open_sitting", sitting_id=self.sitting)
        self.do("preside", sitting_id=self.sitting, officer_id=self.live.programme.officers[0].id)
        self.do("take_up", item_id=self.item, sitting_id=self.sitting)
        self.attendance()
        self.list_()
        self.floor()
        self.statements()
        self.sittings()
        self.others()

    def attendance(self) -> None:
        """Acts of attendance."""
        at = {"sitting_id": self.sitting}
        self.do("count_unnamed", category="ngo", number=12)
        self.do("count_absent", category="parties", number=1)
        self.do("attend", delegation_ids=[self.one], **at)
        self.do("unattend", delegation_ids=[self.one], **at)
        self.do("attend", delegation_ids=[self.one, self.two], **at)
        self.do("unattend", delegation_ids=[self.one, self.two], **at)
        self.do("mark_present", delegation_id=self.three, **at)
        self.do("take_roster", source="list.xlsx", entries=[RosterEntry(self.one)])
        self.do("mark_absent", delegation_id=self.three, **at)

    def list_(self) -> None:
        """Acts on the list of speakers."""
        a, b = self.ask(self.one), self.ask(self.two)
        self.do("move_request", request_id=b, before_id=a)
        self.do("defer", request_id=b)
        self.do("call_speaker", request_id=b)
        self.do("mark_away", request_id=b)
        self.do("call_back", request_id=b)
        self.do("withdraw", request_id=b)
        self.do("call_back", request_id=b)
        self.do("remove_request", request_id=self.ask(self.three))
        self.do("name_guest", request_id=(guest := self.ask(guest="Amal Said", lane=Lane.INVITED)))
        self.do("remove_request", request_id=guest)
        empty = {"sitting_id": self.sitting, "item_id": None, "order": [{"guest": "Amal"}], "withdrawn": []}
        self.do("arrange_speakers", lists=[empty])
        other = {"sitting_id": self.sitting, "item_id": self.live.programme.items[3].id, "withdrawn": []}
        self.do("arrange_speakers", lists=[{**other, "order": [{"guest": "Badr"}]}])
        self.do("close_list", item_id=self.item)
        self.do("reopen_list", item_id=self.item)
        self.first, self.second = a, b

    def floor(self) -> None:
        """Acts on statements under way."""
        a = self.first
        self.do("give_floor", request_id=a)
        self.do("give_time", request_id=a, seconds=30)
        self.do("pause_statement", request_id=a)
        self.do("resume_statement", request_id=a)
        self.do("next_speaker", ending_id=a, calling_id=self.second)
        right = self.ask(self.three)
        self.do("correct_delegation", request_id=self.second, delegation_id=self.three)
        self.do("correct_delegation", request_id=right, delegation_id=self.two)
        self.do("remove_request", request_id=right)
        self.do("give_floor", request_id=self.second)
        order = self.ask(self.three, lane=Lane.ORDER)
        self.do("give_floor", request_id=order)
        self.do("end_statement", request_id=order)
        self.do("rule_on", request_id=order, ruling={"en": "No."})
        self.do("resume_statement", request_id=self.second)
        self.do("next_speaker", ending_id=self.second, calling_id=None)

    def statements(self) -> None:
        """Corrections of statements afterwards."""
        a = {"request_id": self.first}
        self.do("align", delegation_id=self.three, **a)
        self.do("unalign", delegation_id=self.three, **a)
        self.do("note_statement", note="note", **a)
        self.do("receive_text", received=True, **a)
        self.do("receive_text", received=False, **a)
        file = self.do("attach_file", name="كلمة.pdf", content=b"%PDF", **a)
        self.do("rename_file", attachment_id=file, name="speech")
        self.do("remove_file", attachment_id=file)
        paper = self.do("add_document", kind=DocumentKind.NOTE)
        self.do("introduce_document", document_id=paper, **a)
        self.do("remove_introduced", document_id=paper, **a)
        self.do("edit_statement", guest="", **a)
        self.do("strike", reason="wrong", **a)
        self.do("unstrike", **a)
        begun = self.desk.read(_begun, self.first)
        part = self.do("split_statement", at=begun, delegation_id=self.three, **a)
        waits = self.ask(self.one)
        self.do("correct_delegation", request_id=part, delegation_id=self.one)
        self.do("remove_request", request_id=waits)
        self.do("correct_delegation", request_id=part, delegation_id=self.one)
        self.do("merge_statements", request_id=part, into_id=self.first)

    def sittings(self) -> None:
        """Acts on sittings and items."""
        taken = next(one.id for one in self.live.programme.taken_up if one.sitting_id == self.sitting)
        self.do("finish_item", item_sitting_id=taken)
        again = self.do("take_up", item_id=self.live.programme.items[3].id, sitting_id=self.sitting)
        self.do("take_back", item_sitting_id=again)
        self.do("turn_to", item_id=self.live.programme.items[3].id, sitting_id=self.sitting)
        kept = self.do("suspend_sitting", sitting_id=self.sitting)
        self.do("resume_sitting", suspension_id=kept)

    def others(self) -> None:
        """Acts of adoption, on the clock and on the record itself."""
        first, second = self.live_clusters()
        for cluster in (first, second):
            key = self.do("add_recommendation", cluster_id=cluster, body={"en": "Do it."})
            self.do("edit_recommendation", recommendation_id=key, state=RecommendationState.AGREED)
        self.do("adopt_cluster", cluster_id=first, sitting_id=self.sitting)
        self.do("adopt_all", sitting_id=self.sitting)
        report = next(one.id for one in self.live.programme.decisions if one.subject == Subject.REPORT)
        self.do("take_back_decision", decision_id=report)
        self.do(
            "mark_passages",
            blocks=["agenda/adopted", "adoption/adopted"],
            state=PassageState.ADOPTED,
            paragraph="3-4",
        )
        self.do("unmark_passages", blocks=["agenda/adopted", "adoption/adopted"], paragraph="3-4")
        self.do("tell_quorum", kind="debate", present=74, required=28)
        self.do("note_clock", jump_seconds=3600.0)
        self.do("note_clock", jump_seconds=-90.0)
        self.do("set_option", name="statements", value="per_item")
        self.do("set_option", name="limit_state", value="240")
        self.do("unregister", delegation_id=self.unheard())
        found = {"table": "sitting", "row": self.sitting, "finding": "spoke-not-present", "facts": "0f"}
        self.do("accept_finding", **found, reason="Seen in the room")
        self.do("adjourn_sitting", sitting_id=self.sitting)
        day = self.live.programme.last_day + timedelta(days=1)
        added = self.do("add_sitting", day=self.live.programme.last_day)
        self.do("move_sitting", sitting_id=added, day=day, extends=True)
        self.do("move_and_open_sitting", sitting_id=added, day=day)
        self.do("adjourn_sitting", sitting_id=added)
        self.desk.do(close_record)
        self.do("reopen_record", reason="A wrong name")

    def live_clusters(self) -> tuple[int, int]:
        """Return the keys of the first two clusters."""
        first, second, *_ = self.desk.read(outcome).clusters
        return first.id, second.id

    def unheard(self) -> int:
        """Register a delegation that is not yet; return its key."""
        registered = self.live.attendance.registered
        key = next(one for one in self.live.roster.delegations if one not in registered)
        self.do("register", delegation_ids=[key])
        return key


def _begun(connection: Connection, key: int) -> Any:
    row = connection.execute(select(Request.begun_at, Request.ended_at).where(Request.id == key)).one()
    return row.begun_at + (row.ended_at - row.begun_at) / 2
