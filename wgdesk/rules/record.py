"""What a valid record is. Every act, undo and redo passes here before its commit.

A rule looks at the rows just touched and at what they depend on, so that an act's cost does not grow with the
record. A rule that fails raises ``Refused`` and the whole act is rolled back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy.orm import Session

from wgdesk.model import (
    Base,
    Cluster,
    Delegation,
    Doubt,
    Mandate,
    Officer,
    OutlineSection,
    Panellist,
    PaperDocument,
    Placeholder,
    Point,
    Presiding,
    Recommendation,
    Request,
)
from wgdesk.rules import standing, texts, timeline
from wgdesk.rules.narrative import FIELDS
from wgdesk.rules.queries import Keys
from wgdesk.rules.standing import one_place

Touched = Mapping[str, Keys]  # table -> keys of the rows an act wrote
Rule = Callable[[Session, Keys], None]


def check(session: Session, touched: Touched) -> None:
    """Raise ``Refused`` if the record, with ``touched`` rows as they now are, breaks a rule.

    ``touched`` holds too the rows whose texts were taken away; those of texts still there are found here.
    """
    rows: dict[str, Keys] = dict(touched)
    if "wording" in touched:
        for table, keys in texts.owners(session, touched["wording"]).items():
            rows[table] = rows.get(table, frozenset()) | keys
    for table, rule in RULES:
        if table in rows:
            rule(session, rows[table])
    for table, keys in rows.items():
        if table in FIELDS:
            texts.one_original(session, table, keys)
        if table in Base.metadata.tables:
            texts.no_orphans(session, table, keys)


RULES: tuple[tuple[str, Rule], ...] = (
    ("meeting", timeline.meeting),
    ("previous_meeting", timeline.previous_meeting),
    ("sitting", timeline.sitting),
    ("suspension", timeline.suspension),
    ("item_sitting", timeline.item_sitting),
    ("slot", timeline.slot),
    ("request", timeline.request),
    ("pause", timeline.pause),
    ("agenda_item", standing.agenda_item),
    ("delegation", standing.delegation),
    ("delegation_name", standing.delegation_name),
    ("recommendation", standing.recommendation),
    ("reservation", standing.reservation),
    ("option", standing.option),
    ("outline_section", standing.outline_section),
    ("wording", texts.wording),
    ("doubt", texts.mark(Doubt)),
    ("placeholder", texts.mark(Placeholder)),
    # Two rows at one place would stand in an order nobody chose, and nothing could be moved between them.
    ("outline_section", one_place(OutlineSection, "parent")),
    ("mandate", one_place(Mandate)),
    ("delegation", one_place(Delegation)),
    ("officer", one_place(Officer)),
    ("presiding", one_place(Presiding, "sitting_id")),
    ("request", one_place(Request, "sitting_id", "lane")),
    ("panellist", one_place(Panellist, "panel_id")),
    ("point", one_place(Point, "item_id")),
    ("cluster", one_place(Cluster)),
    ("recommendation", one_place(Recommendation, "cluster_id")),
    ("document", one_place(PaperDocument)),
)
