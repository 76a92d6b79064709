"""What is odd in a file that can be imported all the same.

That is: times that are probably wrong, doubts without effect, sittings on another day than planned.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wgdesk.exchange.faults import Fault, Path, spoken
from wgdesk.exchange.forms import DOUBT
from wgdesk.exchange.nodes import Node, Parsed
from wgdesk.model import Medium
from wgdesk.rules.doubts import is_shown
from wgdesk.rules.odd_times import INTERPOSED, TimeSpan, overlapping
from wgdesk.rules.sitting_days import day_of_sitting

_MOST = 100  # notices from one import


def notices_of(parsed: Parsed) -> tuple[Fault, ...]:
    """Return the notices on a file without faults, in the order of the file, at most a hundred."""
    sittings = [node for node in parsed.nodes if node.form.name == "sitting"]
    found = [*_together(sittings, "opened_at", "closed_at", "notice-sittings-overlap")]
    zone = next((node.values["zone"] for node in parsed.nodes if node.form.name == "meeting"), "UTC")
    for sitting in sittings:
        planned, begins, opened = (sitting.values[one] for one in ("day", "planned_begin", "opened_at"))
        if day_of_sitting(planned, begins, opened, zone) != planned:
            found.append((sitting, "opened_at", "notice-sitting-on-another-day"))
        made = [node for node in sitting.children if _is_delivered(node)]
        if made and sitting.values["opened_at"] is None:
            found.append((sitting, "opened_at", "notice-never-opened"))
        alone = (node for node in made if node.values["lane"] not in INTERPOSED)
        found += _together(alone, "begun_at", "ended_at", "notice-statements-overlap")
    found += [(node, "", "notice-doubt-unprinted") for node in parsed.walk() if _is_unprinted(node)]
    told = sorted(found, key=lambda one: parsed.order(_place(one[0], one[1])))
    return tuple(Fault(spoken(_place(node, column)), key) for node, column, key in told[:_MOST])


def _place(node: Node, column: str) -> Path:
    return node.where(column) if column else node.path


def _is_unprinted(node: Node) -> bool:
    """Return whether a row is a doubt that no report shows in brackets."""
    if node.form is not DOUBT or node.parent is None:
        return False
    return not is_shown(node.parent.form.name, node.values["column"])


def _is_delivered(node: Node) -> bool:
    """Return whether a row is a statement that was delivered at its sitting."""
    if node.form.name != "request" or node.values["begun_at"] is None:
        return False
    return node.values["medium"] is not Medium.WRITTEN and not node.values["struck"]


def _together(nodes: Iterable[Node], begun: str, ended: str, key: str) -> Iterator[tuple[Node, str, str]]:
    """Yield the rows that begin before an earlier one has ended."""
    rows = list(nodes)
    spans = (
        TimeSpan(place, node.values[begun], node.values[ended])
        for place, node in enumerate(rows)
        if node.values[begun] is not None
    )
    for place in overlapping(spans):
        yield rows[place], begun, key
