"""Makes sentences with one typed text."""

from __future__ import annotations

from functools import cache

from tests.phrasing.sentences.facts import NOT_SAID
from wgdesk.phrasing.facts import (
    Count,
    Doubtful,
    Fact,
    Missing,
    Name,
    NameForms,
    Names,
    Person,
    Symbol,
    Words,
)
from wgdesk.phrasing.pack import Pack, pack
from wgdesk.phrasing.tree import Say, say

BODY = Words((("ar", "الفريق العامل"), ("en", "Working Group")))
KENYA = Name(
    "KEN",
    (
        NameForms("ar", "كينيا", "كينيا", "كينيا", "f"),
        NameForms("en", "Kenya", "Kenya", "Kenya", "f"),
    ),
)
_LAYLA = Words((("ar", "ليلى منصور"), ("en", "Layla Mansour")))
LAYLA = Person(name=_LAYLA, running=_LAYLA, function=Words(), gender="f")


@cache
def speaker(lang: str) -> Pack:
    """Return the pack of a language with the usual options."""
    return pack(lang, {})


def printed(lang: str, said: Say) -> str:
    """Return a sentence as it is printed."""
    return speaker(lang).unkept(said)[0]


def asked(lang: str, said: Say) -> tuple[str, ...]:
    """Return the questions about the typed words of a sentence."""
    return speaker(lang).unkept(said)[1]


def action(lang: str, verb: str, typed: str, *, how_at: str = "none", doubt: str = "") -> Say:
    """Return an action on a text; ``doubt`` is another reading of the text."""
    text: Fact = Words(((lang, typed),))
    if doubt:
        text = Doubtful(text, (Words(((lang, doubt),)),))
    return say(
        "action-done",
        line="no",
        condition=NOT_SAID,
        body=BODY,
        also="no",
        verb=verb,
        object=say("words", text=text),
        orally="none",
        how=say("manner", manner="consensus"),
        how_at=how_at,
        listed="no",
        place=NOT_SAID,
        then=NOT_SAID,
    )


def reservation(lang: str, typed: str) -> Say:
    """A reservation of Kenya to the report."""
    return say(
        "reserved",
        capacity="representative",
        names=Names((KENYA,)),
        dissociates="no",
        target=say("the-adopted", subject="report"),
        stated="yes",
        text=Words(((lang, typed),)),
    )


def document(lang: str, *, title: str = "", content: str = "", about: str = "no") -> Say:
    """A report with a title, a content or both."""
    described = {(True, True): "both", (True, False): "title", (False, True): "content"}
    return say(
        "document",
        kind="report",
        revision="none",
        author="none",
        described=described[bool(title), bool(content)],
        about=about,
        title=Words(((lang, title),)),
        content=Words(((lang, content),)),
        symbol=Symbol("WG/2"),
        numbered="yes",
        end="stop",
        by="",
    )


def point(lang: str, verb: str, typed: str, *, form: str = "speakers", **facts: Fact) -> Say:
    """Return a point made by several delegations, or put impersonally."""
    known: dict[str, Fact] = {
        "body": Words(),
        "debaters": "delegations",
        "form": form,
        "g": "m",
        "groups": Count(0),
        "joins": "none",
        "observers": Names(()),
        "person": Missing(),
        "quantifier": "several",
        "representatives": Names(()),
        "said": Words(((lang, typed),)),
        "topic": Words(),
        "verb": Words(((lang, verb),) if verb else ()),
        "voice": "speakers",
    }
    return say("points", parts=(say("point", **{**known, **facts}),))


def presentation(lang: str, typed: str, *, named: str = "yes") -> Say:
    """Return a presentation by Layla Mansour."""
    return say("presented", person=LAYLA, text=Words(((lang, typed),)), named=named)


def title(lang: str, typed: str, end: str = "stop") -> Say:
    """Return an agenda item in the list of items."""
    return say("agenda-item", title=Words(((lang, typed),)), end=end)


def considered(lang: str, typed: str) -> Say:
    """Return the title of two panels, in the sentence on their facilitators."""
    return say("quoted", title=Words(((lang, typed),)))


def informal(lang: str, *, mandate: str = "", told: str = "") -> Say:
    """Return a sentence on an informal body: its mandate, or what its Chair reported."""
    called = say("informal-the", kind="contact_group", name="", chair_g="m")
    if mandate:
        return say(
            "informal-established",
            body=BODY,
            known="no",
            sittings="",
            called=called,
            about="no",
            items="",
            charged="yes",
            mandate=Words(((lang, mandate),)),
        )
    return say(
        "informal-reported",
        also="no",
        body=BODY,
        known="no",
        sittings="",
        called=called,
        told="yes",
        g="m",
        n=Count(1),
        report=Words(((lang, told),)),
    )


def acted(verb: str, lang: str, typed: str) -> Say:
    """Return an action; the verb is the first argument, for tables of verbs."""
    return action(lang, verb, typed)


def put(form: str, lang: str, typed: str) -> Say:
    """Return a point put impersonally."""
    return point(lang, "", typed, form=form)
