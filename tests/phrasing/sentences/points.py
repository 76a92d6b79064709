"""Points of the debate: unnamed speakers, and how the points of a paragraph are joined."""

from __future__ import annotations

from tests.phrasing.sentences.facts import Case, words
from wgdesk.phrasing.facts import Doubtful, Fact, Missing, Names, Words
from wgdesk.phrasing.tree import Say, say

NOTHING = Words()
_REFERRED = words("أشار", "referred")
_TO = words("إلى التقدم المحرز", "to the progress made")
_HIGHLIGHTED = words("أبرز", "highlighted")
_CHALLENGES = words("التحديات.", "the challenges.")


def point(
    quantifier: str,
    joins: str = "none",
    verb: Words = _REFERRED,
    said: Fact = _TO,
    debaters: str = "speakers",
    form: str = "speakers",
    topic: Words = NOTHING,
    named: tuple[Names, Names] = (Names(()), Names(())),
) -> Say:
    """Return a point as the report builds it; ``named`` are the parties and the observers that it names."""
    return say(
        "point",
        debaters=debaters,
        form=form,
        joins=joins,
        observers=named[1],
        quantifier=quantifier,
        representatives=named[0],
        said=said,
        topic=topic,
        verb=verb,
    )


def _case(ar: str, en: str, *points: Say) -> Case:
    return Case(say("points", parts=points), ar, en)


# Before the subject the verb is singular, and feminine only before وفود.
BEFORE = tuple(
    _case(f"{ar} إلى التقدم المحرز.", f"{en} referred to the progress made.", point(quantifier, debaters=who))
    for quantifier, who, ar, en in (
        ("one", "speakers", "أشار أحد المتكلمين", "One speaker"),
        ("another", "speakers", "أشار متكلم آخر", "Another speaker"),
        ("two", "speakers", "أشار متكلمان", "Two speakers"),
        ("some", "speakers", "أشار بعض المتكلمين", "Some speakers"),
        ("several", "speakers", "أشار عدة متكلمين", "Several speakers"),
        ("a_number", "speakers", "أشار عدد من المتكلمين", "A number of speakers"),
        ("many", "speakers", "أشار العديد من المتكلمين", "Many speakers"),
        ("most", "speakers", "أشار معظم المتكلمين", "Most speakers"),
        ("other", "speakers", "أشار متكلمون آخرون", "Other speakers"),
        ("all", "speakers", "أشار المتكلمون", "Speakers"),
        ("one", "delegations", "أشار أحد الوفود", "One delegation"),
        ("two", "delegations", "أشار وفدان", "Two delegations"),
        ("some", "delegations", "أشار بعض الوفود", "Some delegations"),
        ("several", "delegations", "أشارت عدة وفود", "Several delegations"),
        ("a_number", "delegations", "أشار عدد من الوفود", "A number of delegations"),
        ("many", "delegations", "أشارت وفود عديدة", "Many delegations"),
        ("most", "delegations", "أشار معظم الوفود", "Most delegations"),
        ("other", "delegations", "أشارت وفود أخرى", "Other delegations"),
        ("all", "delegations", "أشارت الوفود", "Delegations"),
    )
)

# After "however" the Arabic subject is accusative and its verb, which follows, agrees fully.
HOWEVER = tuple(
    _case(
        f"أبرز العديد من المتكلمين التحديات؛ غير أن {ar} إلى التقدم المحرز.",
        f"Many speakers highlighted the challenges; however, {en} referred to the progress made.",
        point("many", "none", _HIGHLIGHTED, _CHALLENGES),
        point(quantifier, "however", debaters=who),
    )
    for quantifier, who, ar, en in (
        ("one", "speakers", "أحد المتكلمين أشار", "one speaker"),
        ("another", "speakers", "متكلماً آخر أشار", "another speaker"),
        ("two", "speakers", "متكلمَين أشارا", "two speakers"),
        ("some", "speakers", "بعض المتكلمين أشاروا", "some speakers"),
        ("several", "speakers", "عدة متكلمين أشاروا", "several speakers"),
        ("a_number", "speakers", "عدداً من المتكلمين أشاروا", "a number of speakers"),
        ("other", "speakers", "متكلمين آخرين أشاروا", "other speakers"),
        ("all", "speakers", "المتكلمين أشاروا", "speakers"),
        ("two", "delegations", "وفدين أشارا", "two delegations"),
        ("several", "delegations", "عدة وفود أشارت", "several delegations"),
        ("many", "delegations", "وفوداً عديدة أشارت", "many delegations"),
        ("other", "delegations", "وفوداً أخرى أشارت", "other delegations"),
    )
)

JOINED = (
    _case(
        "في المناقشات التي تلت ذلك، أشار العديد من المتكلمين إلى التقدم المحرز. وأبرز المتكلمون التحديات.",
        "In the discussions that followed, many speakers referred to the progress made."
        " Speakers highlighted the challenges.",
        point("many", "discussion"),
        point("all", "none", _HIGHLIGHTED, _CHALLENGES),
    ),
    _case(
        "أبرز العديد من المتكلمين التحديات. كما أشار بعض المتكلمين إلى التقدم المحرز.",
        "Many speakers highlighted the challenges. Some speakers also referred to the progress made.",
        point("many", "none", _HIGHLIGHTED, _CHALLENGES),
        point("some", "also"),
    ),
    _case(
        "أبرز عدة متكلمين التحديات. وأشار أحد المتكلمين أيضاً إلى التقدم المحرز.",
        "Several speakers highlighted the challenges. One speaker also referred to the progress made.",
        point("several", "none", _HIGHLIGHTED, _CHALLENGES),
        point("one", "likewise"),
    ),
    _case(
        "كما أشارت عدة وفود إلى التقدم المحرز.",
        "Several delegations also referred to the progress made.",
        point("several", "also", debaters="delegations"),
    ),
    _case(
        "غير أن متكلمين آخرين أشاروا إلى التقدم المحرز.",
        "However, other speakers referred to the progress made.",
        point("other", "however"),
    ),
    _case(
        "أبرز أحد المتكلمين التحديات. وأبرز أحد المتكلمين التحديات؛ غير أن وفداً آخر أشار إلى التقدم المحرز.",
        "One speaker highlighted the challenges. One speaker highlighted the challenges; however, another"
        " delegation referred to the progress made.",
        point("one", "none", _HIGHLIGHTED, _CHALLENGES),
        point("one", "none", _HIGHLIGHTED, _CHALLENGES),
        point("another", "however", debaters="delegations"),
    ),
)

WRITTEN = (
    _case(
        'سأل أحد المتكلمين "لماذا؟"',
        "One speaker asked “why?”",
        point("one", verb=words("سأل", "asked"), said=words('"لماذا؟"', "“why?”")),
    ),
    _case(
        "أشار أحد المتكلمين [إلى التقدم المحرز].",
        "One speaker referred [to the progress made].",
        point("one", said=Doubtful(_TO)),
    ),
    _case(
        "أشار أحد المتكلمين [يُستكمل لاحقاً].",
        "One speaker referred [to be completed later].",
        point("one", said=Missing("later")),
    ),
    _case("أشار أحد المتكلمين [...].", "One speaker referred [...].", point("one", said=Words())),
    _case(
        "[...] أحد المتكلمين إلى التقدم المحرز.",
        "One speaker [...] to the progress made.",
        point("one", verb=Words()),
    ),
    _case("[...] أحد المتكلمين [...].", "One speaker [...].", point("one", verb=Words(), said=Words())),
    _case(
        "أبرز أحد المتكلمين [...]؛ غير أن عدة متكلمين [...] إلى التقدم المحرز.",
        "One speaker highlighted [...]; however, several speakers [...] to the progress made.",
        point("one", "none", _HIGHLIGHTED, Words()),
        point("several", "however", Words()),
    ),
)

CASES = (*BEFORE, *HOWEVER, *JOINED, *WRITTEN)
