"""How the points of a debate are put, in any language: lead-ins, forms, who is named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, cast

from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.facts import Count, Fact, Names, Person, Sittings, Words
from wgdesk.phrasing.point_lead_ins import ADVERBS, HELD_AT, joins_of
from wgdesk.phrasing.quantifiers import Quantifier
from wgdesk.phrasing.stops import stopped
from wgdesk.phrasing.tree import Say
from wgdesk.phrasing.typed_words import unled
from wgdesk.words.phrases import Arguments
from wgdesk.words.variants import yes_no

if TYPE_CHECKING:
    from wgdesk.phrasing.pack import Pack

# Nouns for people, not for delegations.
_PERSONS = ("speakers", "delegates", "representatives", "group_representatives", "members", "participants")
# The values of ``Voice`` that say how many made a point.
NUMBERED = ("speakers", "groups", "state_groups", "entities")


def form_of(point: Say) -> str:
    """Return how a point is put: "speakers" or a value of ``PointForm``."""
    return cast(str, point.fact("form"))


# Forms of sentences that are printed as they are typed.
AS_TYPED = ("free", "asserted")


def are_others(point: Say) -> bool:
    """Return whether a point sets those who made it against those of the point before, called the same."""
    return point.fact_or("others") == "yes"


def names_somebody(form: str) -> bool:
    """Return whether a point says who made it, by name or by number."""
    return form in ("speakers", "same")


def adverb_of(pack: Pack, point: Say) -> str:
    """Return how a point was made, such as "generally"; empty if the record does not say."""
    adverb = point.fact_or("adverb")
    return pack.phrase("point-adverb", adverb=adverb) if isinstance(adverb, str) else ""


class FormAndJoins(NamedTuple):
    """How a point is put, how it begins, and whether further sentences go on with it.

    Nothing joins the sentence of a point with which others go on.
    """

    form: str
    joins: str
    goes_on: bool = False

    @property
    def begins_as_typed(self) -> bool:
        """Whether nothing stands before typed words in the sentence."""
        return self.form in AS_TYPED and not is_led(self.joins)


WHILE = ("while", "while_begins")


def form_and_joins(form: str | None, joins: str, *, goes_on: bool = False) -> FormAndJoins:
    """Return how a point is put and begins; without a form it tells of speakers."""
    return FormAndJoins(str(form or "speakers"), str(joins), goes_on)


def forms_and_joins(points: Sequence[Say]) -> list[FormAndJoins]:
    """Return how the points of a paragraph are put and begin."""
    return [
        form_and_joins(form_of(one), joins_of(one), goes_on=one.fact_or("continuation") is not None)
        for one in points
    ]


def begins_with_while(points: Sequence[FormAndJoins], at: int) -> bool:
    """Return whether a point is set against the next in one sentence: "while some ..., others ..."."""
    if at + 1 >= len(points) or points[at].goes_on or points[at].joins in WHILE:
        return False
    return points[at + 1].joins == "while_begins" and not is_second_act(points, at + 1)


def is_second_act(points: Sequence[FormAndJoins], at: int) -> bool:
    """Return whether those who made the point before did this too, in its sentence: "noted ... and queried".

    Nobody is set against oneself: "while a delegation ..., the delegation ..." (A/80/16, 22, 36, 41).
    """
    if at == 0 or points[at].form != "same" or points[at].joins not in ("while_begins", "and"):
        return False
    before = points[at - 1]
    return names_somebody(before.form) and before.joins not in WHILE and not before.goes_on


def ends_a_sentence(points: Sequence[FormAndJoins], at: int) -> bool:
    """Return whether "and" joins a point to the sentence before it (A/80/16, 50, 51, 53, 57, 58)."""
    return follows_its_sentence(points, at) and points[at].joins == "and"


def follows_its_sentence(points: Sequence[FormAndJoins], at: int) -> bool:
    """Return whether the sentence of the point before is the last one, so that this one can join it."""
    return at > 0 and not points[at - 1].goes_on


def without_same_head(before: str, sentence: str, that: str) -> str:
    """Return a sentence from ``that`` on, if what stands before the word begins the sentence before, too."""
    head, word, rest = sentence.partition(that)
    begun = inline_marks.unmarked(before).lower().startswith(inline_marks.unmarked(f"{head}{word}").lower())
    return f"{word.lstrip()}{rest}" if word and begun else sentence


def ends_a_contrast(points: Sequence[FormAndJoins], at: int) -> bool:
    """Return whether a comma, and no full stop, joins a point to the one before it."""
    if not follows_its_sentence(points, at):
        return False
    return points[at].joins == "while" or begins_with_while(points, at - 1)


def said_in(pack: Pack, point: Say) -> str:
    """Return what was said as the end of a sentence, which begins with no comma and has a full stop.

    It is empty where nothing follows the verb, which has the full stop.
    """
    if ends_with_verb(cast(Words, point.fact("verb")), cast(Fact, point.fact("said")), pack.lang):
        return ""
    return stopped(unled(pack.printed(point, "said")))


def ends_with_verb(verb: Words, said: Fact | None, lang: str) -> bool:
    """Return whether a verb typed with a full stop is the whole of what was said: "observers attended."."""
    nothing = isinstance(said, Words) and said.get(lang) is None
    return nothing and (verb.get(lang) or "").rstrip().endswith(".")


def is_led(joins: str) -> bool:
    """Return whether words stand before a point in its sentence, or join it to the sentence before."""
    return joins != "none" and joins not in ADVERBS


def is_of_noun(point: Say) -> bool:
    """Return whether the record says that what was said is a thing, not a clause."""
    return point.fact_or("of_noun") == "yes"


def voice_of(point: Say) -> str:
    """Return who made a point, a value of ``Voice``; one that names delegations tells of speakers."""
    return "speakers" if named(point) else cast(str, point.fact("voice"))


def maker_named(pack: Pack, point: Say) -> Arguments:
    """Return the arguments for whoever made a point and is named: a gap if nobody is recorded."""
    person, officer = point.fact("person"), point.fact_or("officer")
    if voice_of(point) == "group":
        return {"group": pack.printed(point, "group")}
    if voice_of(point) == "entity":
        return {"entity": pack.printed(point, "entity")}
    if isinstance(officer, Say):
        return pack.inner("officer", officer)
    if voice_of(point) == "seat":
        seat = {key: cast(str, point.fact(key)) for key in ("role", "numbered")}
        return {**seat, **pack.arguments("round", cast(Fact, point.fact("round")))}
    if isinstance(person, Person):
        told = "first" if point.fact_or("mention") == "first" else "later"
        return {**pack.arguments("person", person), "mention": "state" if person.awaited else told}
    return {"person": inline_marks.MISSING, "mention": "missing"}


def begins_anew(point: Say) -> bool:
    """Return whether the speaker before, who begins a paragraph, is to be "the same representative"."""
    return form_of(point) == "same" and point.fact_or("anew") == "yes" and voice_of(point) == "official"


def is_known(point: Say) -> bool:
    """Return whether the entity that made a point was the last that the points before named."""
    return point.fact_or("mention") == "later"


def with_groups(pack: Pack, point: Say, speakers: str) -> str:
    """Return the speakers with the groups of States among them: "some delegations, including one group,"."""
    groups = cast(Count, point.fact("groups"))
    if not groups.n:
        return speakers
    return f"{speakers}{pack.phrase('with-groups', **pack.arguments('n', groups))}"


def joined_groups_of(point: Say) -> Quantifier | None:
    """Return how many regional groups made a point together with the speakers; None if none did."""
    return cast("Quantifier | None", point.fact_or("joined_groups"))


def sized_group(pack: Pack, point: Say) -> str:
    """Return a single group with the number of its members; empty if that is not known."""
    size = point.fact_or("group_size")
    if not isinstance(size, Count):
        return ""
    of = "delegations" if point.fact("debaters") == "delegation_groups" else "states"
    another = yes_no(point.fact("quantifier") == "another")
    return pack.phrase("group-of-size", of=of, another=another, **pack.arguments("n", size))


def joined_group_of(point: Say) -> Words | None:
    """Return the group that made a point together with others, by its name; None if none did."""
    group = point.fact_or("group")
    return group if isinstance(group, Words) and voice_of(point) != "group" else None


def of_persons(point: Say) -> bool:
    """Return whether the noun for those who made a point is one for people, not for delegations or groups."""
    return point.fact("debaters") in _PERSONS


def with_names(pack: Pack, point: Say, speakers: str) -> str:
    """Return the speakers with their names in brackets: "several delegations (Egypt, France and Kenya)"."""
    names = point.fact_or("bracketed")
    if not isinstance(names, Names):
        return speakers
    return f"{speakers} ({pack.arguments('names', names)['names']})"


def meetings_of(point: Say) -> Sittings | None:
    """Return the sittings that a point names; None if it names none."""
    found = point.fact_or("sittings")
    return found if isinstance(found, Sittings) and not found.unsaid else None


def at_meetings(pack: Pack, point: Say) -> str:
    """Return the meetings that a point names, those of an informal body last; empty if it names none."""
    sittings, informal = meetings_of(point), point.fact_or("informal")
    at = "" if sittings is None else _at_sittings(pack, point, sittings)
    if informal is None:
        return at
    other = pack.phrase(
        "at-other-meetings",
        **pack.arguments("meetings", cast(Fact, point.fact("meetings"))),
        **pack.inner("called", cast(Say, informal)),
    )
    if sittings is None:
        return other
    # A day that is not said leaves no comma to close: "at the same meeting and at the 1st meeting of".
    dated = "yes" if sittings.dated and not sittings.same else "no"
    return pack.phrase("and-at", at=at, other=other, sittings_dated=dated)


def _at_sittings(pack: Pack, point: Say, sittings: Sittings) -> str:
    """Return the sittings that a point names: where the body is the subject, they are its own."""
    own = pack.arguments("sittings", sittings)
    if voice_of(point) == "body" and names_somebody(form_of(point)) and joins_of(point) not in HELD_AT:
        return pack.phrase("at-sittings", **own, **pack.arguments("body", cast(Fact, point.fact("body"))))
    return pack.phrase("at-the-sittings", **own)


def named(point: Say) -> list[tuple[str, Names]]:
    """Return the delegations that a point names, with their capacity; none if it counts them."""
    found = (
        ("representative", cast(Names, point.fact("representatives"))),
        ("observer", cast(Names, point.fact("observers"))),
    )
    return [(capacity, names) for capacity, names in found if names.names]
