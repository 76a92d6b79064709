"""Facts of decisions, for which the demonstration gets a text put to a recorded vote."""

from __future__ import annotations

from tests.demo.play import Play
from tests.report.doubting.facts import (
    FIFTH_AR,
    SIXTH_AR,
    Fact,
    either,
    key,
    row,
    sitting,
    state,
    text,
    value,
    where,
)
from wgdesk.acts import actions
from wgdesk.acts.attendance import count_unnamed
from wgdesk.model import Action, ActionVerb, AttendanceList, Ballot, Manner, Sponsor

ACTION = row(Action, verb=ActionVerb.ADOPTED)
BALLOT, SPONSOR = where(Ballot, "delegation_id", state("KEN")), where(Sponsor, "delegation_id", state("SEN"))


def decide(play: Play) -> None:
    """Let the meeting vote on a text at its second sitting, and count who came unnamed."""
    words = {"ar": "خطة العمل", "en": "the workplan"}
    action = play.do(
        actions.record_action,
        sitting_id=play.sitting(2),
        verb=ActionVerb.ADOPTED,
        text=words,
        manner=Manner.VOTE,
    )
    for code, introduced in (("SEN", True), ("EGY", False)):
        play.do(actions.add_sponsor, delegation_id=state(code)(play), action_id=action, introduced=introduced)
    voters = {"in_favour": ("SEN", "EGY", "KEN"), "against": ("AUS",)}
    chosen = {choice: [state(code)(play) for code in codes] for choice, codes in voters.items()}
    play.do(actions.record_ballots, action_id=action, **chosen)
    play.do(count_unnamed, category="ngo", number=12)
    play.do(actions.record_vote, action_id=action, in_favour=13, against=4, abstaining=5)


def votes(column: str, other: str, ar: tuple[str, str], en: str, number: str) -> Fact:
    """A number of votes: ``ar`` has the words of both readings, ``en`` those around ``%``."""
    alone = (f"[{ar[0]}]", en.replace("%", f"[{number}]"))
    both = (f"{ar[0]} [{ar[1]}]", en.replace("%", f"{number} [{other}]"))
    return Fact("action", column, ACTION, value(other), alone, both)


DECIDED = (
    Fact(
        *("action", "sitting_id", ACTION, key(sitting(3))),
        ("في جلسته [الثانية]، المعقودة", "At its [2nd] meeting"),
        (
            f"في جلسته الثانية [الثالثة]، المعقودة في {FIFTH_AR} [في {SIXTH_AR}]، اعتمد",
            "At its 2nd [3rd] meeting, on 5 October 2026 [on 6 October 2026]",
        ),
    ),
    Fact(
        *("action", "verb", ACTION, value("approved")),
        ("[اعتمد] الفريق العامل خطة العمل", "the Working Group [adopted] the workplan"),
        ("اعتمد [وافق] الفريق العامل [على] خطة العمل", "the Working Group adopted [approved] the workplan"),
    ),
    Fact(
        *("action", "manner", ACTION, value("consensus")),
        ("[بأغلبية ١٣ صوتاً مقابل ٤ أصوات وامتناع", "[by 13 votes to 4, with 5 abstentions]"),
        ("عن التصويت [بتوافق الآراء].", "with 5 abstentions [by consensus]."),
    ),
    votes("in_favour", "14", ("بأغلبية ١٣ صوتاً", "بأغلبية ١٤ صوتاً"), "by % votes", "13"),
    votes("against", "3", ("٤ أصوات", "٣ أصوات"), "to %, with", "4"),
    votes("abstaining", "6", ("وامتناع ٥ أعضاء", "وامتناع ٦ أعضاء"), "with % abstentions", "5"),
    either(
        *("action", "orally_amended", ACTION),
        "خطة العمل[، بصيغتها المعدلة شفوياً،]",
        "the workplan[, as orally amended,]",
    ),
    either(
        *("action", "orally_revised", ACTION),
        "خطة العمل[، بصيغتها المنقحة شفوياً،]",
        "the workplan[, as orally revised,]",
    ),
    text("action", "object", ACTION, "خطة العمل", "the workplan"),
    Fact(
        *("ballot", "choice", BALLOT, value("against")),
        ("المؤيدون: السنغال، [كينيا،] مصر", "In favour: Egypt[, Kenya] and Senegal"),
        ("المعارضون: أستراليا[، كينيا]", "Against: Australia [and Kenya]"),
    ),
    Fact(
        *("sponsor", "delegation_id", SPONSOR, key(state("KEN"))),
        ("وعرض ممثل [السنغال]، متكلماً أيضاً باسم مصر", "The representative of [Senegal], also on"),
        ("وعرض ممثل السنغال [كينيا]، متكلماً أيضاً باسم مصر", "The representative of Senegal [Kenya], also on"),
    ),
    either(
        *("sponsor", "introduced", SPONSOR),
        "وعرض ممثل السنغال، متكلماً أيضاً باسم مصر، خطة العمل. [وقدّم وفدا السنغال ومصر خطة العمل.]",
        "introduced the workplan. [The delegations of Egypt and Senegal sponsored the workplan.]",
    ),
    Fact(
        *("attendance_list", "unnamed", row(AttendanceList, unnamed=12), value("13")),
        ("عن [١٢] منظمة غير حكومية أخرى", "for [12] other non-governmental"),
        ("عن ١٢ [١٣] منظمة غير حكومية أخرى", "for 12 [13] other non-governmental"),
    ),
)
