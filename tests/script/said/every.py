"""All cases of words read aloud."""

from __future__ import annotations

from tests.script.said import (
    actions,
    chairing,
    course,
    decisions,
    elections,
    informal,
    limits,
    motions,
    next_officers,
    numbers_besides,
    order,
    others,
    panels,
    people,
    report,
    speakers,
    spoken_first,
    terms,
    votes,
)

ALL = (
    *course.COURSE,
    *elections.ELECTIONS,
    *next_officers.NEXT_OFFICERS,
    *numbers_besides.NUMBERS_BESIDES,
    *chairing.CHAIRING,
    *panels.PANEL,
    *limits.LIMITS,
    *speakers.NEXT,
    *others.OTHERS,
    *informal.INFORMAL,
    *order.TIME,
    *decisions.DECISIONS,
    *motions.MOTIONS,
    *report.REPORT,
    *terms.TERMS,
    *terms.DECIDING,
    *terms.RESOLVING,
    *actions.ACTIONS,
    *votes.VOTES,
    *people.PEOPLE,
    *spoken_first.SPOKEN_FIRST,
)
