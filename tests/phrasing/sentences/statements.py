"""Who spoke."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.facts import (
    AFRICAN_GROUP,
    CANADA,
    COUNCIL,
    EGYPT,
    GROUP_77,
    IRAN,
    JAPAN,
    KARIM,
    LEILA,
    NOT_SAID,
    PROTOCOL,
    SUDAN,
    UGANDA,
    YEMEN,
    Case,
    names,
)
from wgdesk.phrasing.facts import Count, ItemRefs, Name, Names, People, Sittings, Symbol, Symbols, Words
from wgdesk.phrasing.tree import Say, say

_TWO = ItemRefs((2,))


_BOTH = ItemRefs((3, 4))


_NONE = ItemRefs(())


def stated(
    items: ItemRefs = _NONE,
    *,
    n: int = 1,
    also: str = "no",
    medium: str = "room",
    g: str = "m",
    active: str = "no",
    sittings: Sittings | None = None,
    lead: Say | None = None,
) -> Say:
    """Return the beginning of a sentence on statements; ``lead``, or the meeting of ``sittings``, first."""
    found = lead if sittings is None else say("at-the-sittings", sittings=sittings)
    at, led = found or NOT_SAID, "no" if found is None else "yes"
    return say(
        "stated", active=active, also=also, at=at, g=g, items=items, led=led, medium=medium, n=Count(n)
    )


def _parties(items: ItemRefs, who: Names, n: int = 0) -> Say:
    beginning = stated(items, n=n or len(who.names))
    return say("spoke-parties", instrument=PROTOCOL, names=who, stated=beginning)


PARTIES = (
    Case(
        _parties(_TWO, names(SUDAN)),
        "في إطار البند ٢ من جدول الأعمال، تكلم ممثل السودان.",
        "Under agenda item 2, a statement was made by the representative of the Sudan.",
    ),
    Case(
        _parties(_TWO, names(SUDAN), n=3),
        "في إطار البند ٢ من جدول الأعمال، تكلم ممثل السودان.",
        "Under agenda item 2, statements were made by the representative of the Sudan.",
    ),
    Case(
        _parties(_BOTH, names(SUDAN, CANADA)),
        "في إطار البندين ٣ و٤ من جدول الأعمال، تكلم ممثلا الطرفين التاليين في بروتوكول الأسلحة النارية:"
        " السودان، كندا.",
        "Under agenda items 3 and 4, statements were made by the representatives of the following parties"
        " to the Firearms Protocol: Canada and Sudan.",
    ),
    Case(
        _parties(_BOTH, names(SUDAN, UGANDA, CANADA)),
        "في إطار البندين ٣ و٤ من جدول الأعمال، تكلم ممثلو الأطراف التالية في بروتوكول الأسلحة النارية:"
        " أوغندا، السودان، كندا.",
        "Under agenda items 3 and 4, statements were made by the representatives of the following parties"
        " to the Firearms Protocol: Canada, Sudan and Uganda.",
    ),
)


def _observers(who: Names, also: str, medium: str = "room", n: int = 0) -> Say:
    items = _TWO if also == "no" else _NONE
    beginning = stated(items, n=n or len(who.names), also=also, medium=medium)
    return say("spoke-observers", names=who, stated=beginning)


# An observer is an office, masculine whoever holds it.
OBSERVERS = (
    Case(
        _observers(names(IRAN), "yes"),
        "تكلم أيضاً المراقب عن جمهورية إيران الإسلامية.",
        "A statement was also made by the observer for the Islamic Republic of Iran.",
    ),
    Case(
        _observers(names(YEMEN), "no"),
        "في إطار البند ٢ من جدول الأعمال، تكلم المراقب عن اليمن.",
        "Under agenda item 2, a statement was made by the observer for Yemen.",
    ),
    Case(
        _observers(names(YEMEN, IRAN), "yes"),
        "تكلم أيضاً المراقبان عن جمهورية إيران الإسلامية واليمن.",
        "Statements were also made by the observers for the Islamic Republic of Iran and Yemen.",
    ),
    Case(
        _observers(names(YEMEN, IRAN, UGANDA), "yes"),
        "تكلم أيضاً المراقبون عن أوغندا، وجمهورية إيران الإسلامية، واليمن.",
        "Statements were also made by the observers for the Islamic Republic of Iran, Uganda and Yemen.",
    ),
    Case(
        _observers(names(YEMEN, COUNCIL), "no"),
        "في إطار البند ٢ من جدول الأعمال، تكلم المراقبان عن مجلس أوروبا واليمن.",
        "Under agenda item 2, statements were made by the observers for the Council of Europe and Yemen.",
    ),
    Case(
        _observers(names(YEMEN), "yes", "video"),
        "تكلم أيضاً، عبر رسالة مصورة، المراقب عن اليمن.",
        "A statement was also made by video message by the observer for Yemen.",
    ),
    Case(
        _observers(names(YEMEN), "no", "written"),
        "في إطار البند ٢ من جدول الأعمال، قدم بياناً كتابياً المراقب عن اليمن.",
        "Under agenda item 2, a statement was submitted in writing by the observer for Yemen.",
    ),
    Case(
        _observers(names(YEMEN, IRAN), "yes", "written"),
        "قدم أيضاً بيانين كتابيين المراقبان عن جمهورية إيران الإسلامية واليمن.",
        "Statements were also submitted in writing by the observers for the Islamic Republic of Iran and"
        " Yemen.",
    ),
    Case(
        _observers(names(YEMEN, IRAN, UGANDA), "yes", "written"),
        "قدم أيضاً بيانات كتابية المراقبون عن أوغندا، وجمهورية إيران الإسلامية، واليمن.",
        "Statements were also submitted in writing by the observers for the Islamic Republic of Iran,"
        " Uganda and Yemen.",
    ),
    Case(
        say(
            "spoke-otherwise",
            capacity="representative",
            names=names(SUDAN),
            stated=stated(medium="written"),
        ),
        "قدم بياناً كتابياً ممثل السودان.",
        "A statement was submitted in writing by the representative of the Sudan.",
    ),
    Case(
        say(
            "people-otherwise",
            people=People((LEILA,)),
            stated=say("stated-opening", g="f", medium="video", n=Count(1)),
        ),
        "ألقت كلمة افتتاحية، عبر رسالة مصورة، السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل.",
        "An opening statement was made by video message by Ms. Leila Ben Salem (Canada), Adviser,"
        " Ministry of Justice.",
    ),
    Case(
        say(
            "people-otherwise",
            people=People((LEILA,)),
            stated=say("stated-closing", g="f", medium="written", n=Count(1)),
        ),
        "قدمت كتابةً كلمة ختامية السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل.",
        "A closing statement was submitted in writing by Ms. Leila Ben Salem (Canada), Adviser,"
        " Ministry of Justice.",
    ),
)


def _for_group(also: str, capacity: str, speaker: Name, group: Words, items: ItemRefs) -> Say:
    beginning = stated(items, also=also)
    return say("spoke-for-group", capacity=capacity, speaker=speaker, group=group, stated=beginning)


_TEXTS = ("A/1", "A/2", "A/3")
GROUPS = (
    Case(
        _for_group("yes", "representative", EGYPT, GROUP_77, ItemRefs(())),
        "تكلم أيضاً ممثل مصر، باسم مجموعة الـ ٧٧ والصين.",
        "A statement was also made by the representative of Egypt on behalf of the Group of 77 and China.",
    ),
    Case(
        _for_group("no", "observer", SUDAN, AFRICAN_GROUP, ItemRefs(())),
        "تكلم المراقب عن السودان، باسم مجموعة الدول الأفريقية.",
        "A statement was made by the observer for the Sudan on behalf of the Group of African States.",
    ),
    Case(
        _for_group("no", "representative", EGYPT, GROUP_77, _TWO),
        "في إطار البند ٢ من جدول الأعمال، تكلم ممثل مصر، باسم مجموعة الـ ٧٧ والصين.",
        "Under agenda item 2, a statement was made by the representative of Egypt on behalf of the Group of"
        " 77 and China.",
    ),
    *(
        Case(
            say("statement-texts", where=where, n=Count(n), links=Symbols(tuple(map(Symbol, _TEXTS[:n])))),
            f"{ar}.",
            f"{en}.",
        )
        for where, n, ar, en in (
            ("document", 1, "يرد نص البيان في الوثيقة A/1", "The text of the statement is contained in A/1"),
            (
                "document",
                2,
                "يرد نصا البيانين في الوثيقتين A/1 وA/2",
                "The texts of the statements are contained in A/1 and A/2",
            ),
            (
                "document",
                3,
                "ترد نصوص البيانات في الوثائق A/1 وA/2 وA/3",
                "The texts of the statements are contained in A/1, A/2 and A/3",
            ),
            (
                "page",
                1,
                "يمكن الاطلاع على نص البيان على الرابط التالي: A/1",
                "The text of the statement is available at A/1",
            ),
            (
                "page",
                2,
                "يمكن الاطلاع على نصي البيانين على الرابطين التاليين: A/1 وA/2",
                "The texts of the statements are available at A/1 and A/2",
            ),
            (
                "page",
                3,
                "يمكن الاطلاع على نصوص البيانات على الروابط التالية: A/1 وA/2 وA/3",
                "The texts of the statements are available at A/1, A/2 and A/3",
            ),
        )
    ),
    Case(
        say("also-on-behalf", names=names(JAPAN)),
        "وكذلك باسم اليابان.",
        "Also on behalf of Japan.",
    ),
    Case(
        say("also-on-behalf", names=names(JAPAN, CANADA)),
        "وكذلك باسم كندا واليابان.",
        "Also on behalf of Canada and Japan.",
    ),
    Case(
        say("also-on-behalf", names=names(JAPAN, CANADA, SUDAN)),
        "وكذلك باسم السودان، وكندا، واليابان.",
        "Also on behalf of Canada, Japan and the Sudan.",
    ),
)


# A verb before several people agrees with the first of them.
INVITED = tuple(
    Case(
        say(
            "spoke-invited",
            people=People(people),
            stated=stated(_TWO if also == "no" else _NONE, n=len(people), also=also, g=people[0].gender),
        ),
        f"{ar}.",
        f"{en}.",
    )
    for people, also, ar, en in (
        (
            (KARIM,),
            "no",
            "في إطار البند ٢ من جدول الأعمال، تكلم السيد كريم حداد، محقق",
            "Under agenda item 2, a statement was made by Mr. Karim Haddad, Investigator",
        ),
        (
            (LEILA,),
            "yes",
            "تكلمت أيضاً السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل",
            "A statement was also made by Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice",
        ),
        (
            (replace(LEILA, function=Words()),),
            "yes",
            "تكلمت أيضاً السيدة ليلى بن سالم (كندا)",
            "A statement was also made by Ms. Leila Ben Salem (Canada)",
        ),
        (
            (LEILA, KARIM),
            "no",
            "في إطار البند ٢ من جدول الأعمال، تكلمت السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل،"
            " والسيد كريم حداد، محقق",
            "Under agenda item 2, statements were made by Ms. Leila Ben Salem (Canada), Adviser, Ministry of"
            " Justice; and Mr. Karim Haddad, Investigator",
        ),
        (
            (replace(KARIM, function=Words()), replace(LEILA, function=Words())),
            "yes",
            "تكلم أيضاً السيد كريم حداد، والسيدة ليلى بن سالم (كندا)",
            "Statements were also made by Mr. Karim Haddad and Ms. Leila Ben Salem (Canada)",
        ),
    )
)


# "The text of the statement" comes before the name, for women too.
WOMAN_IN_WRITING = Case(
    say(
        "spoke-invited",
        people=People((replace(LEILA, function=Words()),)),
        stated=stated(medium="written", g="f"),
    ),
    "قدمت بياناً كتابياً السيدة ليلى بن سالم (كندا).",
    "A statement was submitted in writing by Ms. Leila Ben Salem (Canada).",
)


def _aside(key: str, ar: str, en: str) -> tuple[Case, ...]:
    return tuple(
        Case(
            say(key, capacity=capacity, items=_NONE, n=Count(len(who.names)), names=who),
            f"تكلم {of_ar} {ar}.",
            f"The {of_en} {en}.",
        )
        for capacity, who, of_ar, of_en in (
            ("representative", names(SUDAN), "ممثل السودان", "representative of the Sudan made a statement"),
            (
                "representative",
                names(JAPAN, CANADA),
                "ممثلا كندا واليابان",
                "representatives of Canada and Japan made statements",
            ),
            (
                "representative",
                names(JAPAN, CANADA, SUDAN),
                "ممثلو السودان، وكندا، واليابان",
                "representatives of Canada, Japan and the Sudan made statements",
            ),
            ("observer", names(SUDAN), "المراقب عن السودان", "observer for the Sudan made a statement"),
            (
                "observer",
                names(JAPAN, CANADA),
                "المراقبان عن كندا واليابان",
                "observers for Canada and Japan made statements",
            ),
            (
                "observer",
                names(JAPAN, CANADA, SUDAN),
                "المراقبون عن السودان، وكندا، واليابان",
                "observers for Canada, Japan and the Sudan made statements",
            ),
        )
    )


CASES = (
    *PARTIES,
    *OBSERVERS,
    *GROUPS,
    *INVITED,
    WOMAN_IN_WRITING,
    *_aside("spoke-position", "تعليلاً للموقف", "in explanation of position"),
    *_aside("spoke-reply", "ممارسةً لحق الرد", "in exercise of the right of reply"),
)
