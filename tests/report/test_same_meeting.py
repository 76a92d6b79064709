"""A paragraph says "At the same meeting" if and only if the last meeting named was that one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.phrasing.reading import speaker
from tests.report.debate.small_record import Printed, meeting, words
from wgdesk.model import InsertionKind, Side
from wgdesk.phrasing.facts import SittingRef, Sittings, Words
from wgdesk.phrasing.tree import Block, Heading, Paragraph, Say, Section, Source, plain, say
from wgdesk.reads.values.composition import InsertionNow, OmissionNow, OverrideNow
from wgdesk.reads.values.marks import DoubtNow
from wgdesk.report.sections.across_sections.meeting_style import MeetingStyle
from wgdesk.report.sections.across_sections.same_meeting import naming

USUAL = MeetingStyle()
BODY = Words((("ar", "الفريق العامل"), ("en", "Working Group")))


def acted(at: str, sitting: int, **facts: Any) -> dict[str, Any]:
    """Return an action under item 2."""
    return {
        "sitting": sitting,
        "item": "2",
        "verb": "adopted",
        "object": words(f"المقرر {at}", f"decision {at}"),
        "decided_at": f"2026-10-0{5 + sitting}T{at}+02:00",
        **facts,
    }


def printed(**options: str) -> Printed:
    """Return a meeting with two decisions and a motion at its first sitting, and a decision at its second."""
    motion = {"kind": "close_debate", "item": "2", "moved_at": "2026-10-06T12:30+02:00", "carried": True}
    file = meeting(
        options={"procedure": "shown", **options},
        actions={"a": acted("12:00", 1), "b": acted("12:10", 1), "c": acted("10:00", 2)},
        second={"opened_at": "2026-10-07T09:00+02:00"},
    )
    file["sittings"][0] |= {"closed_at": "2026-10-06T13:00+02:00", "motions": [motion]}
    return Printed(file)


WANTED = (
    "At its 1st meeting, on 6 October 2026, the Working Group considered agenda item 2, entitled"
    " “Prevention”.",
    "At the same meeting, the Working Group adopted decision 12:00.",
    "At the same meeting, the Working Group adopted decision 12:10.",
    "At the same meeting, the Working Group considered a motion for the closure of the debate. The motion was"
    " carried.",
    "At its 2nd meeting, on 7 October 2026, the Working Group adopted decision 10:00.",
)
WANTED_AR = (
    "نظر الفريق العامل، في جلسته الأولى، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦، في البند ٢ من جدول الأعمال،"
    ' المعنون "المنع".',
    "وفي الجلسة نفسها، اعتمد الفريق العامل المقرر ١٢:٠٠.",
    "وفي الجلسة نفسها، اعتمد الفريق العامل المقرر ١٢:١٠.",
    "وفي الجلسة نفسها، نظر الفريق العامل في اقتراح بإقفال باب المناقشة. وقُبل الاقتراح.",
    "وفي جلسته الثانية، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، اعتمد الفريق العامل المقرر ١٠:٠٠.",
)


def test_actions_and_motions_after_a_consideration() -> None:
    lines = printed().lines("en", "")
    start = lines.index(WANTED[0])
    assert tuple(lines[start : start + 5]) == WANTED
    arabic = printed().lines("ar", "")
    start = arabic.index(WANTED_AR[0])
    assert tuple(arabic[start : start + 5]) == WANTED_AR


def test_a_motion_after_an_action_at_the_same_sitting() -> None:
    found = printed()
    rows = tuple(row for row in found.record.actions if row.sitting_id == found.record.sittings[0].id)
    found.record = replace(found.record, actions=rows)
    (english,), (arabic,) = found.lines("en", "motion/"), found.lines("ar", "motion/")
    assert english.startswith("At the same meeting, the Working Group considered a motion for the closure")
    assert arabic.startswith("وفي الجلسة نفسها، نظر الفريق العامل في اقتراح بإقفال باب المناقشة")


def test_after_words_of_a_person_the_meeting_is_named_again() -> None:
    found = printed()
    record = found.record
    first = f"deliberations/item/{record.items[1].id}/consideration"
    own = Words((("en", "At its 2nd meeting, it rained."),))
    shape = record.composition
    written = replace(shape, overrides={first: OverrideNow("override", 1, first, True, own, Words(), {})})
    added = replace(
        shape, insertions=(InsertionNow(1, first, Side.AFTER, InsertionKind.PARAGRAPH, 1, own, ()),)
    )
    omitted = replace(shape, omissions=(OmissionNow(1, first, False, ""),))
    for composition in (written, added, omitted):
        found.record = replace(record, composition=composition)
        actions = found.lines("en", "action/")
        assert actions[0].startswith("At its 1st meeting, on 6 October 2026, the Working Group adopted")
        assert actions[1].startswith("At the same meeting, the Working Group adopted")


def test_a_section_without_its_heading_goes_on_with_the_meeting() -> None:
    chair = {"person": "chair", "office": "chair", "elected_at": 1}
    outline = [{"kind": kind} for kind in ("elections", "agenda")]
    found = Printed(meeting(decisions={"agenda": 1}, officers={"chair": chair}, outline=outline))
    assert found.lines("en", "agenda/adopted")[0].startswith("At its 1st meeting, on 6 October 2026, the ")
    assert found.lines("ar", "agenda/adopted")[0].startswith("أقر")
    gone = OmissionNow(1, "agenda", False, "")
    found.record = replace(found.record, composition=replace(found.record.composition, omissions=(gone,)))
    assert found.lines("en", "agenda/adopted")[0].startswith("At the same meeting, the Working Group adopted")
    assert found.lines("ar", "agenda/adopted")[0].startswith("وفي الجلسة نفسها، ")


def test_while_the_meeting_is_in_doubt_each_names_its_own() -> None:
    found = printed()
    first = found.record.actions[0]
    doubts = (DoubtNow(1, "action", first.id, "sitting_id", str(found.record.sittings[1].id)),)
    found.record = replace(found.record, doubts=doubts)
    lines = found.lines("en", "action/")
    assert lines[0].startswith("At its 1st [2nd] meeting, on 6 October 2026 [on 7 October 2026], the Working")
    assert lines[1].startswith("At its 1st meeting, on 6 October 2026, the Working Group adopted")


def test_the_plenary_is_the_same_plenary_meeting() -> None:
    found = printed(term_sitting="plenary")
    assert found.lines("en", "action/")[0].startswith(
        "At the same plenary meeting, the Working Group adopted"
    )
    assert found.lines("ar", "action/")[0].startswith("وفي الجلسة العامة نفسها، اعتمد الفريق العامل")


# -- the options of a body --------------------------------------------------------------------------------


def test_the_plenary_may_be_just_the_same_meeting() -> None:
    found = printed(term_sitting="plenary", sitting_same="meeting")
    lines = found.lines("en", "action/")
    assert lines[0].startswith("At the same meeting, the Working Group adopted")
    assert lines[2].startswith("At its 2nd plenary meeting, on 7 October 2026, the Working Group adopted")
    assert found.lines("ar", "action/")[0].startswith("وفي الجلسة نفسها، اعتمد الفريق العامل")


def opened(lang: str, **options: str) -> list[str]:
    """Return the words before the first verb of the consideration and of the actions after it."""
    lines = printed(**options).lines(lang, "")
    start = next(n for n, line in enumerate(lines) if "Prevention" in line or '"المنع"' in line)
    ends = {"en": ", the Working Group ", "ar": " الفريق العامل "}[lang]
    return [line.split(ends)[0] for line in lines[start : start + 5]]


def test_also_takes_turns_with_the_same_meeting() -> None:
    assert opened("en", sitting_also="said")[1:4] == [
        "At the same meeting",
        "Also at the same meeting",
        "Also at its 1st meeting, on 6 October 2026",
    ]
    arabic = opened("ar", sitting_also="said")
    assert arabic[1:4] == [
        "وفي الجلسة نفسها، اعتمد",
        "وفي الجلسة نفسها أيضاً، اعتمد",
        "وفي جلسته الأولى أيضاً، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦، نظر",
    ]


def test_a_body_may_leave_out_the_day_or_the_year() -> None:
    assert opened("en", sitting_day="never")[::4] == ["At its 1st meeting", "At its 2nd meeting"]
    assert opened("en", sitting_year="never")[::4] == [
        "At its 1st meeting, on 6 October",
        "At its 2nd meeting, on 7 October",
    ]
    assert opened("en", sitting_year="first")[::4] == [
        "At its 1st meeting, on 6 October 2026",
        "At its 2nd meeting, on 7 October",
    ]
    assert opened("ar", sitting_year="never")[4] == (
        "وفي جلسته الثانية، المعقودة في ٧ تشرين الأول/أكتوبر، اعتمد"
    )
    assert opened("ar", sitting_day="never")[4] == "وفي جلسته الثانية، اعتمد"


def test_meetings_without_a_number_keep_their_day_or_are_not_named() -> None:
    found = opened("en", sitting_day="first", term_sitting_numbers="none")
    assert found[4] == "At its meeting on 7 October 2026"
    unnamed = {"sitting_day": "never", "term_sitting_numbers": "none", "statements_at": "said"}
    for text in printed(**unnamed, sitting_place="after").lines("en"):
        assert "2026" not in text or text.startswith(
            ("6 October", "The third meeting", "On 7 October", "Vienna")
        )
    lines = printed(**unnamed).lines("ar", "deliberations/")
    assert lines[0] == 'نظر الفريق العامل في البند ٢ من جدول الأعمال، المعنون "المنع".'


def test_a_session_in_two_years_says_the_other_year() -> None:
    style = MeetingStyle(year="never", session_year=2026)
    earlier = Sittings((SittingRef(1, date(2025, 12, 8)),))
    (told,) = naming((Section("any", (Paragraph("1", named(earlier)),)),), style)
    assert isinstance(told.blocks[0], Paragraph)
    text = plain(speaker("en", ()).say(told.blocks[0].text))
    assert text.startswith("At its 1st meeting, on 8 December 2025")


def test_the_meeting_may_come_after_what_was_considered() -> None:
    lines = printed(sitting_place="after").lines("en", "deliberations/")
    assert lines[0] == (
        "The Working Group considered agenda item 2, entitled “Prevention”, at its 1st meeting, on 6 October"
        " 2026."
    )
    arabic = printed(sitting_place="after").lines("ar", "deliberations/")
    assert arabic[0] == (
        'نظر الفريق العامل في البند ٢ من جدول الأعمال، المعنون "المنع"، في جلسته الأولى، المعقودة في ٦ تشرين'
        " الأول/أكتوبر ٢٠٢٦."
    )


def leads(*kinds: str, **style: Any) -> list[str]:
    """Return how each paragraph names its meeting: 1 in full, 1- without the day, = as the same, + also."""
    blocks = tuple(block(kind, n) for n, kind in enumerate(kinds))
    (told,) = naming((Section("any", blocks),), MeetingStyle(**style))
    found = []
    for one in told.blocks:
        if isinstance(one, Paragraph) and one.text.key == "action-at":
            fact = one.text.fact("sittings")
            assert isinstance(fact, Sittings)
            name = str(fact.certain[0].number) + ("" if fact.dated else "-")
            found.append({"named": name, "same": "=", "also_same": "+=", "also_named": f"+{name}"}[fact.lead])
    return found


def test_the_cycle_goes_on_with_the_same_meeting_and_begins_anew() -> None:
    assert leads(*"11111112", also=True) == ["1", "=", "+=", "+1", "=", "+=", "+1", "2"]
    assert leads("1", "1", "heading", "1", "1", also=True) == ["1", "=", "1", "="]


def test_where_a_meeting_is_named_in_full_again() -> None:
    assert leads("1", "plain", "1") == ["1", "="]
    assert leads("1", "plain", "1", again="paragraph") == ["1", "1"]
    assert leads("1", "heading", "1", again="paragraph") == ["1", "1"]
    assert leads("1", "heading", "1", again="chapter") == ["1", "="]
    assert leads("1", "chapter", "1", again="chapter") == ["1", "1"]
    assert leads("1", "typed", "1", again="chapter") == ["1", "1"]


def test_typed_words_without_a_figure_name_no_other_meeting() -> None:
    assert leads("1", "1", "told", "1", "1", also=True) == ["1", "=", "+=", "+1"]
    assert leads("1", "told", "1", again="paragraph") == ["1", "1"]


def test_the_day_at_the_first_mention_of_a_meeting_in_a_chapter() -> None:
    assert leads("1", "2", "1", "chapter", "1", day="first") == ["1", "2", "1-", "1"]
    assert leads("1", "heading", "1", "typed", "1", day="first") == ["1", "1-", "1-"]


# -- any order of paragraphs --------------------------------------------------------------------------------

KINDS = ("1", "2", "2r", "1,2", "1?", "heading", "plain", "typed", "told", "doubted", "two")


def at(*numbers: str) -> Sittings:
    refs = tuple(SittingRef(int(n[0]), date(2026, 10, 5 + int(n[0])), n.endswith("r")) for n in numbers)
    return Sittings(refs)


def named(sittings: Sittings) -> Say:
    done = say("words", text=Words((("en", " met"), ("ar", "اجتمع"))))
    return say("action-at", body=BODY, sittings=sittings, done=done)


def block(kind: str, n: int) -> Block[Say]:
    """Return a block of one kind; ``n`` is for its key."""
    key = str(n)
    match kind:
        case "heading" | "chapter":
            return Heading(key, 2 if kind == "heading" else 1, say("heading-agenda"))
        case "plain":
            return Paragraph(key, say("heading-agenda"))
        case "typed":
            return Paragraph(
                key, say("words", text=Words((("en", "At its 9th"),))), source=Source("insertion", 1)
            )
        case "told":
            told = Words((("en", "It rained."), ("ar", "وهطل المطر.")))
            return Paragraph(key, say("words", text=told), source=Source("insertion", 1))
        case "doubted":
            return Paragraph(key, say("doubted", text=named(at("1"))))
        case "1?":
            return Paragraph(key, named(replace(at("1"), doubtful=at("2").certain)))
        case "two":
            return Paragraph(key, say("sentences", parts=(named(at("1")), named(at("1")), named(at("2")))))
        case _:
            return Paragraph(key, named(at(*kind.split(","))))


def expected(kinds: list[str]) -> list[list[bool]]:
    """Return, for each paragraph, whether each meeting that it names was the last one named."""
    found, last = [], ""
    for kind in kinds:
        names = {"two": ["1", "1", "2"]}.get(kind, [kind] if kind in ("1", "2", "2r") else [])
        said = []
        for name in names:
            said.append(name == last)
            last = name
        if kind in ("heading", "typed", "doubted", "1?", "1,2"):
            last = ""
        if kind != "heading":
            found.append(said)
    return found


@given(st.lists(st.sampled_from(KINDS), max_size=12))
def test_the_same_meeting_is_said_only_of_the_one_named_last(kinds: list[str]) -> None:
    section = Section("any", tuple(block(kind, n) for n, kind in enumerate(kinds)))
    (told,) = naming((section,), USUAL)
    for lang, same, other in (("en", "At the same meeting", "At its "), ("ar", "في الجلسة نفسها", "في جلس")):
        pack = speaker(lang, ())
        for one, wanted in zip(
            [one for one in told.blocks if isinstance(one, Paragraph)], expected(kinds), strict=True
        ):
            text = plain(pack.say(one.text))
            if wanted:
                assert text.count(same) == sum(wanted)
                assert text.count(other) == len(wanted) - sum(wanted)
            else:
                assert same not in text


STYLES = st.builds(
    MeetingStyle,
    again=st.sampled_from(("heading", "paragraph", "chapter")),
    also=st.booleans(),
    day=st.sampled_from(("always", "first", "never")),
    year=st.sampled_from(("always", "first", "never")),
)


@given(st.lists(st.sampled_from(KINDS), max_size=5), st.lists(st.sampled_from(KINDS), max_size=5), STYLES)
def test_a_section_under_its_heading_reads_the_same_alone(
    before: list[str], kinds: list[str], style: MeetingStyle
) -> None:
    first = Section("first", tuple(block(kind, n) for n, kind in enumerate(before)))
    heading = Heading("second", 2, say("heading-agenda"))
    second = Section("second", (heading, *(block(kind, n + 9) for n, kind in enumerate(kinds))))
    assert naming((first, second), style) == (*naming((first,), style), *naming((second,), style))
