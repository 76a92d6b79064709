"""Statements at the opening and the closing, introductory statements, and replies by item or sitting."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.facts import (
    BODY,
    CANADA,
    JAPAN,
    KARIM,
    LEILA,
    OMAR,
    SUDAN,
    Case,
    at,
    names,
    words,
)
from wgdesk.phrasing.facts import Count, ItemRefs, People, Words
from wgdesk.phrasing.tree import Say, say

_TWO = ItemRefs((2,))
_GROUP = words("المجموعة الأفريقية", "the African Group")

_KINDS = {
    "opening": ("افتتاحية", "افتتاحيتين", "opening statement"),
    "closing": ("ختامية", "ختاميتين", "closing statement"),
    "introductory": ("استهلالية", "استهلاليتين", "introductory statement"),
}


def _made(kind: str, n: int) -> tuple[str, str]:
    """Return "an opening statement was" in both languages."""
    one, two, english = _KINDS[kind]
    article = "a" if kind == "closing" else "an"
    return (
        {1: f"كلمة {one}", 2: f"كلمتين {two}"}.get(n, f"كلمات {one}"),
        f"{article} {english} was" if n == 1 else f"{english}s were",
    )


_CHAIR = say("the-officer", office="chair", g="f", chair_g="f")
_NAMED = say(
    "officer-named", officer=say("the-officer", office="vice_chair", g="m", chair_g="f"), person=OMAR
)
_LEILA = People((replace(LEILA, function=Words()),))
_AT_TWO = "في إطار البند ٢ من جدول الأعمال، "

OCCASIONS = (
    *(
        Case(
            say(f"spoke-{kind}", capacity="representative", n=Count(n), names=names(SUDAN)),
            f"ألقى ممثل السودان {_made(kind, n)[0]}.",
            f"{_made(kind, n)[1].capitalize()} made by the representative of the Sudan.",
        )
        for kind in ("opening", "closing")
        for n in (1, 2, 3)
    ),
    *(
        Case(
            say(f"people-{kind}", n=Count(1), people=_LEILA),
            f"ألقت {_made(kind, 1)[0]} السيدة ليلى بن سالم (كندا).",
            f"{_made(kind, 1)[1].capitalize()} made by Ms. Leila Ben Salem (Canada).",
        )
        for kind in ("opening", "closing")
    ),
    *(
        Case(
            say("introduced-people", items=_TWO, n=Count(n), people=_LEILA),
            f"{_AT_TWO}ألقت {_made('introductory', n)[0]} السيدة ليلى بن سالم (كندا).",
            f"Under agenda item 2, {_made('introductory', n)[1]} made by Ms. Leila Ben Salem (Canada).",
        )
        for n in (1, 2, 3)
    ),
    Case(
        say("introduced-people", items=_TWO, n=Count(1), people=People((KARIM,))),
        f"{_AT_TWO}ألقى كلمة استهلالية السيد كريم حداد، محقق.",
        "Under agenda item 2, an introductory statement was made by Mr. Karim Haddad, Investigator.",
    ),
    Case(
        say("introduced-delegations", capacity="representative", items=_TWO, n=Count(1), names=names(SUDAN)),
        f"{_AT_TWO}ألقى ممثل السودان كلمة استهلالية.",
        "Under agenda item 2, an introductory statement was made by the representative of the Sudan.",
    ),
    Case(
        say(
            "introduced-delegations",
            capacity="representative",
            items=_TWO,
            n=Count(3),
            names=names(SUDAN, JAPAN, CANADA),
        ),
        f"{_AT_TWO}أدلى بكلمات استهلالية ممثلو السودان، وكندا، واليابان.",
        "Under agenda item 2, introductory statements were made by the representatives of Canada, Japan and"
        " the Sudan.",
    ),
    Case(
        say("spoke-closing", capacity="representative", n=Count(2), names=names(JAPAN, CANADA)),
        "أدلى بكلمتين ختاميتين ممثلا كندا واليابان.",
        "Closing statements were made by the representatives of Canada and Japan.",
    ),
    Case(
        say("secretariat-closing", n=Count(1)),
        "ألقت الأمانة كلمة ختامية.",
        "A closing statement was made by the Secretariat.",
    ),
    Case(
        say("officer-closing", g="f", n=Count(1), officer=_CHAIR),
        "ألقت الرئيسة كلمة ختامية.",
        "A closing statement was made by the Chair.",
    ),
    Case(
        say("officer-closing", g="m", n=Count(1), officer=_NAMED),
        "ألقى نائب الرئيسة، السيد عمر القاضي (اليابان)، كلمة ختامية.",
        "A closing statement was made by the Vice-Chair, Mr. Omar Elkadi (Japan).",
    ),
    Case(
        say("introduced-officer", g="m", n=Count(1), officer=_NAMED, items=ItemRefs((6,))),
        "في إطار البند ٦ من جدول الأعمال، ألقى نائب الرئيسة، السيد عمر القاضي (اليابان)، كلمة استهلالية.",
        "Under agenda item 6, an introductory statement was made by the Vice-Chair, Mr. Omar Elkadi (Japan).",
    ),
    Case(
        say("meeting-closed", g="m", officer=_NAMED),
        "أعلن نائب الرئيسة، السيد عمر القاضي (اليابان)، اختتام الاجتماع.",
        "The Vice-Chair, Mr. Omar Elkadi (Japan), declared the meeting closed.",
    ),
    Case(
        say("meeting-closed", g="f", officer=_CHAIR),
        "أعلنت الرئيسة اختتام الاجتماع.",
        "The Chair declared the meeting closed.",
    ),
)


def _heard(n: int, ar: str, en: str) -> Case:
    return Case(
        _replied_at("spoke-reply-at", n),
        f"استمع الفريق العامل، في جلسته الثالثة، المعقودة في ٩ آذار/مارس ٢٠٢٢، إلى {ar} ممثل السودان"
        " ممارسةً لحق الرد.",
        f"At its 3rd meeting, on 9 March 2022, the Working Group heard {en} in exercise of the right of"
        " reply by the representative of the Sudan.",
    )


def _heard_for_a_group(n: int, ar: str, en: str) -> Case:
    return Case(
        _replied_at("spoke-reply-at-group", n, group=_GROUP),
        f"استمع الفريق العامل، في جلسته الثالثة، المعقودة في ٩ آذار/مارس ٢٠٢٢، إلى {ar} ممثل السودان،"
        " باسم المجموعة الأفريقية، ممارسةً لحق الرد.",
        f"At its 3rd meeting, on 9 March 2022, the Working Group heard {en} in exercise of the right of"
        " reply by the representative of the Sudan, on behalf of the African Group.",
    )


def _replied_for_a_group(items: ItemRefs, n: int, ar: str, en: str) -> Case:
    made = "made a statement" if n == 1 else "made statements"
    return Case(
        say(
            "spoke-reply-group",
            capacity="representative",
            items=items,
            n=Count(n),
            names=names(SUDAN),
            group=_GROUP,
        ),
        f"{ar}تكلم ممثل السودان، باسم المجموعة الأفريقية، ممارسةً لحق الرد.",
        f"{en} representative of the Sudan, on behalf of the African Group, {made} in exercise of the right"
        " of reply.",
    )


def _replied_at(key: str, n: int, **more: Words) -> Say:
    return say(
        key,
        body=BODY,
        capacity="representative",
        n=Count(n),
        names=names(SUDAN),
        sittings=at((3, 9)),
        **more,
    )


REPLIES = (
    Case(
        say("spoke-reply", capacity="representative", items=_TWO, n=Count(2), names=names(SUDAN)),
        f"{_AT_TWO}تكلم ممثل السودان ممارسةً لحق الرد.",
        "Under agenda item 2, the representative of the Sudan made statements in exercise of the right of"
        " reply.",
    ),
    _heard(1, "كلمة أدلى بها", "a statement"),
    _heard(2, "كلمتين أدلى بهما", "statements"),
    _heard(3, "كلمات أدلى بها", "statements"),
    _heard_for_a_group(1, "كلمة أدلى بها", "a statement"),
    _heard_for_a_group(2, "كلمتين أدلى بهما", "statements"),
    _heard_for_a_group(3, "كلمات أدلى بها", "statements"),
    _replied_for_a_group(_TWO, 2, _AT_TWO, "Under agenda item 2, the"),
    _replied_for_a_group(ItemRefs(()), 1, "", "The"),
)

CASES = (*OCCASIONS, *REPLIES)
