"""The differences between a record and the conventions of its body."""

from __future__ import annotations

from wgdesk.meeting_setup.ways import ways
from wgdesk.reads.values.meeting import OutlineSectionNow
from wgdesk.reads.values.words import Words
from wgdesk.rules.outline import OUTLINE

USUAL = tuple(OutlineSectionNow(n, kind, parent) for n, (kind, parent) in enumerate(OUTLINE, start=1))


def test_a_body_without_options_has_the_defaults() -> None:
    assert ways({}, USUAL, {}).differences == 0
    assert ways({"quantifier_many": "10"}, USUAL, {"options": {"quantifier_many": 10}}).differences == 0


def test_differing_options_sections_headings_and_order_are_found() -> None:
    headed = OutlineSectionNow(99, "adoption", "", Words((("en", "End"),)))
    ours = (*USUAL[1::-1], *USUAL[2:-2], headed)
    found = ways({"term_event": "session"}, ours, {"options": {"quantifier_many": 12}})
    assert [(one.name, one.here, one.there) for one in found.options if one.differs] == [
        ("term_event", "session", "meeting"),
        ("quantifier_many", "10", "12"),
    ]
    assert [(one.kind, one.here, one.there, one.headed) for one in found.sections if one.differs] == [
        ("adoption", True, True, True),
        ("annex_proposals", False, True, False),
    ]
    assert found.moved
    assert found.differences == 5


def test_a_body_s_own_outline_is_compared_with_its_headings() -> None:
    body = {"outline": ["introduction", {"kind": "adoption", "heading": {"en": "End"}}]}
    ours = (USUAL[0], OutlineSectionNow(2, "adoption", "", Words((("en", "End"),))))
    assert ways({}, ours, body).differences == 0
