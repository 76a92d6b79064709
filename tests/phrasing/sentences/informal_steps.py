"""What informal bodies did at their own meetings: each verb, and how the meetings are named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.phrasing.sentences.facts import COMMITTEE, NOT_SAID, Case, at, item_called, words
from wgdesk.phrasing.facts import ItemRefs, Missing, OtherMeetings, Sittings, Words
from wgdesk.phrasing.tree import Say, say
from wgdesk.words.variants import yes_no

_COMMITTEE = say("informal-the", kind="committee", name=Missing(), chair_g="m")
_GROUP = say("informal-the", kind="contact_group", name=Missing(), chair_g="m")
_ALONE = OtherMeetings(())
_THIRD = OtherMeetings((3,), (date(2022, 3, 9),))


def _step(
    verb: str,
    text: Words | None = None,
    *,
    called: Say = _COMMITTEE,
    consensus: bool = False,
    items: ItemRefs | None = None,
    joined: bool = False,
    meetings: OtherMeetings = _ALONE,
) -> Say:
    about = say(
        "step-object", cited=yes_no(items is not None), items=items or Missing(), text=text or Words()
    )
    return say(
        "informal-step",
        called=called,
        joined=yes_no(joined),
        meetings=meetings,
        verb=verb,
        consensus=yes_no(consensus),
        about=yes_no(items is not None or text is not None),
        object=about,
    )


_TEXT = words("نص مشترك.", "a common text.")
_THAT = words("أن الوقت قد حان.", "that the time had come.")

_VERBS = (
    ("heard", words("إحاطة", "a briefing"), "استمعت اللجنة الجامعة إلى إحاطة.", "heard a briefing."),
    ("considered", _TEXT, "نظرت اللجنة الجامعة في نص مشترك.", "considered a common text."),
    ("discussed", words("النص", "the text"), "ناقشت اللجنة الجامعة النص.", "discussed the text."),
    (
        "exchanged",
        words("النص", "the text"),
        "تبادلت اللجنة الجامعة الآراء بشأن النص.",
        "exchanged views on the text.",
    ),
    ("had_before", _TEXT, "كان معروضاً على اللجنة الجامعة نص مشترك.", "had before it a common text."),
    ("decided", _THAT, "قررت اللجنة الجامعة أن الوقت قد حان.", "decided that the time had come."),
    ("agreed", _THAT, "اتفقت اللجنة الجامعة على أن الوقت قد حان.", "agreed that the time had come."),
    (
        "recommended",
        words("بأن يُعتمد النص", "that the text be adopted"),
        "أوصت اللجنة الجامعة بأن يُعتمد النص.",
        "recommended that the text be adopted.",
    ),
    ("noted", _THAT, "لاحظت اللجنة الجامعة أن الوقت قد حان.", "noted that the time had come."),
    ("took_note", words("النص", "the text"), "أحاطت اللجنة الجامعة علماً بالنص.", "took note of the text."),
    ("adopted", words("النص", "the text"), "اعتمدت اللجنة الجامعة النص.", "adopted the text."),
    (
        "expressed_appreciation",
        words("الأمانة", "to the Secretariat"),
        "أعربت اللجنة الجامعة عن تقديرها للأمانة.",
        "expressed its appreciation to the Secretariat.",
    ),
)


def _considered(sittings: Sittings) -> Say:
    return say(
        "consideration",
        body=COMMITTEE,
        sittings=sittings,
        called="title",
        elsewhere="yes",
        together=say("at-other-meetings", called=_GROUP, meetings=_THIRD),
        what=item_called(3, words("المنع", "Prevention")),
        subs=NOT_SAID,
        kind="considered",
    )


def _continued(sittings: Sittings) -> Say:
    facts = dict(_considered(sittings).facts)
    return Say("consideration", tuple(sorted({**facts, "kind": "continued"}.items())))


CASES = (
    Case(
        _continued(at((1, 9))),
        "واصلت اللجنة المخصصة، في جلستها الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، وفي الجلسة الثالثة لفريق"
        ' الاتصال، المعقودة في ٩ آذار/مارس ٢٠٢٢، النظر في البند ٣ من جدول الأعمال، المعنون "المنع".',
        "At its 1st meeting, on 9 March 2022, and at the 3rd meeting of the contact group, on 9 March 2022,"
        " the Ad Hoc Committee continued its consideration of agenda item 3, entitled “Prevention”.",
    ),
    *(Case(_step(verb, text), ar, f"The Committee of the Whole {en}") for verb, text, ar, en in _VERBS),
    Case(
        _step("adopted", words("النص", "the text"), consensus=True, joined=True),
        "واعتمدت اللجنة الجامعة، بتوافق الآراء، النص.",
        "The Committee of the Whole adopted, by consensus, the text.",
    ),
    Case(
        _step("own_report", consensus=True, meetings=_THIRD),
        "في جلستها الثالثة، المعقودة في ٩ آذار/مارس ٢٠٢٢، نظرت اللجنة الجامعة في تقريرها واعتمدته بتوافق"
        " الآراء.",
        "At its 3rd meeting, on 9 March 2022, the Committee of the Whole considered and adopted by consensus"
        " its report.",
    ),
    Case(
        _step("own_report", called=_GROUP, items=ItemRefs((3,)), meetings=replace(_THIRD, same=True)),
        "في الجلسة نفسها، نظر فريق الاتصال في تقريره عن البند ٣ من جدول الأعمال واعتمده.",
        "At the same meeting, the contact group considered and adopted its report on agenda item 3.",
    ),
    Case(
        _step("considered", called=_GROUP, items=ItemRefs((3,)), meetings=replace(_THIRD, dated=False)),
        "في جلسته الثالثة، نظر فريق الاتصال في البند ٣ من جدول الأعمال.",
        "At its 3rd meeting, the contact group considered agenda item 3.",
    ),
    Case(
        _step("considered", _TEXT, meetings=OtherMeetings((1, 2), (date(2022, 3, 8), date(2022, 3, 9)))),
        "في جلستيها الأولى والثانية، المعقودتين يومي ٨ و ٩ آذار/مارس ٢٠٢٢، نظرت اللجنة الجامعة في نص مشترك.",
        "At its 1st and 2nd meetings, on 8 and 9 March 2022, the Committee of the Whole considered a common"
        " text.",
    ),
    Case(
        _step("considered", _TEXT, meetings=OtherMeetings((1, 2, 3))),
        "في جلساتها من الأولى إلى الثالثة، نظرت اللجنة الجامعة في نص مشترك.",
        "At its 1st to 3rd meetings, the Committee of the Whole considered a common text.",
    ),
    Case(
        _step("considered", _TEXT, meetings=OtherMeetings((), (date(2022, 3, 9),), with_year=False)),
        "في ٩ آذار/مارس، نظرت اللجنة الجامعة في نص مشترك.",
        "On 9 March, the Committee of the Whole considered a common text.",
    ),
    Case(
        _step("considered", _TEXT, meetings=OtherMeetings((), (date(2022, 3, 9),), same=True)),
        "في اليوم نفسه، نظرت اللجنة الجامعة في نص مشترك.",
        "On the same day, the Committee of the Whole considered a common text.",
    ),
    *(
        Case(
            say(
                "informal-free",
                called=_GROUP,
                joined=yes_no(joined),
                meetings=meetings,
                text=words("قدمت الوفود مقترحات.", "delegations presented proposals."),
            ),
            f"{ar}قدمت الوفود مقترحات.",
            f"{en} presented proposals.",
        )
        for joined, meetings, ar, en in (
            (True, _ALONE, "", "Delegations"),
            (False, _ALONE, "", "Delegations"),
            (
                False,
                _THIRD,
                "في الجلسة الثالثة لفريق الاتصال، المعقودة في ٩ آذار/مارس ٢٠٢٢، ",
                "At the 3rd meeting of the contact group, on 9 March 2022, delegations",
            ),
            (
                False,
                OtherMeetings((1, 2)),
                "في الجلستين الأولى والثانية لفريق الاتصال، ",
                "At the 1st and 2nd meetings of the contact group, delegations",
            ),
            (
                False,
                OtherMeetings((1, 2, 3)),
                "في الجلسات من الأولى إلى الثالثة لفريق الاتصال، ",
                "At the 1st to 3rd meetings of the contact group, delegations",
            ),
            (False, replace(_THIRD, same=True), "في الجلسة نفسها، ", "At the same meeting, delegations"),
        )
    ),
    *(
        Case(
            _considered(sittings),
            f'{ar} البند ٣ من جدول الأعمال، المعنون "المنع".',
            f"{en} and at the 3rd meeting of the contact group, on 9 March 2022, the Ad Hoc Committee"
            " considered agenda item 3, entitled “Prevention”.",
        )
        for sittings, ar, en in (
            (
                replace(at((1, 9)), same=True),
                "في الجلسة نفسها وفي الجلسة الثالثة لفريق الاتصال، المعقودة في ٩ آذار/مارس ٢٠٢٢، نظرت اللجنة"
                " المخصصة في",
                "At the same meeting",
            ),
            (
                replace(at((1, 9)), same=True, also=True),
                "في الجلسة نفسها أيضاً وفي الجلسة الثالثة لفريق الاتصال، المعقودة في ٩ آذار/مارس ٢٠٢٢، نظرت"
                " اللجنة المخصصة في",
                "Also at the same meeting",
            ),
            (
                at((1, 8)),
                "نظرت اللجنة المخصصة، في جلستها الأولى، المعقودة في ٨ آذار/مارس ٢٠٢٢، وفي الجلسة الثالثة"
                " لفريق الاتصال، المعقودة في ٩ آذار/مارس ٢٠٢٢، في",
                "At its 1st meeting, on 8 March 2022,",
            ),
            (
                replace(at((1, 8)), dated=False),
                "نظرت اللجنة المخصصة، في جلستها الأولى وفي الجلسة الثالثة لفريق الاتصال، المعقودة في ٩"
                " آذار/مارس ٢٠٢٢، في",
                "At its 1st meeting",
            ),
        )
    ),
    Case(
        say(
            "consideration-elsewhere",
            together=say(
                "at-other-meetings",
                called=_COMMITTEE,
                meetings=OtherMeetings((1, 2), (date(2022, 3, 8), date(2022, 3, 9))),
            ),
            called="title",
            what=item_called(3, words("المنع", "Prevention")),
        ),
        'نُظر في البند ٣ من جدول الأعمال، المعنون "المنع"، في الجلستين الأولى والثانية للجنة الجامعة،'
        " المعقودتين يومي ٨ و ٩ آذار/مارس ٢٠٢٢.",
        "Agenda item 3, entitled “Prevention”, was considered at the 1st and 2nd meetings of the Committee of"
        " the Whole, on 8 and 9 March 2022.",
    ),
)
