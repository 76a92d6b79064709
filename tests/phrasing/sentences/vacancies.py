"""Offices to which nobody was elected, who continued in them, and who serves for the rest of a session."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.facts import (
    AFRICAN_GROUP,
    AGAIN,
    AMINA,
    BODY,
    COMMITTEE,
    NOT_SAID,
    OMAR,
    Case,
    at,
    days,
    on,
    words,
)
from tests.phrasing.sentences.officers import officer
from tests.phrasing.sentences.speaking_as import serving_from
from wgdesk.phrasing.facts import DateSpan, Fact, Missing
from wgdesk.phrasing.tree import Say, say
from wgdesk.words.variants import yes_no

_REASON = words("بسبب المشاورات الجارية", "owing to ongoing consultations")


def _vacant(key: str, office: str, chair_g: str = "m", *, reason: bool = False, **facts: Fact | Say) -> Say:
    """Return what became of an office; a Vice-Chair is one of several."""
    nominated = {"nominated": yes_no("group" in facts), "group": facts.pop("group", Missing())}
    return say(
        key,
        office=officer("the-officer", office, "m", chair_g),
        one=yes_no(office == "vice_chair"),
        chair_g=chair_g,
        reasoned=yes_no(reason),
        reason=_REASON if reason else Missing(),
        **nominated,
        **facts,
    )


def _continued(served: str, *, also: str = "no", span: Fact | None = None, day: Fact | None = None) -> Say:
    return say(
        "officer-continued",
        also=also,
        person=OMAR if also == "no" else AMINA,
        officer=officer("the-officer", "rapporteur", "m" if also == "no" else "f", "m"),
        served=served,
        span=span or Missing(),
        day=day or Missing(),
    )


_TERM = words("لمدة سنة واحدة", "for a one-year term")
_GROUND = words("عملاً بالمادة ١٣ من نظامها الداخلي،", "In accordance with rule 13 of its rules of procedure,")
_AS_CHAIR: dict[str, Fact | Say] = {
    "manner": "election",
    "person": OMAR,
    "officer": officer("the-officer", "chair", "m", "m"),
}
_ELECTED: dict[str, Fact | Say] = {"body": BODY, "sittings": at((1, 9)), **_AS_CHAIR}
_UNNAMED = say("officer-elected", body=COMMITTEE, sittings=replace(at((1, 9)), unsaid=True), **_AS_CHAIR)

CASES = (
    Case(
        say("officer-elected-nominated", besides=NOT_SAID, since=serving_from(None, term=_TERM), **_ELECTED),
        "انتخب الفريق العامل، في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، السيد عمر القاضي"
        " (اليابان) لمنصب الرئيس لمدة سنة واحدة.",
        "At its 1st meeting, on 9 March 2022, the Working Group elected Mr. Omar Elkadi (Japan) as Chair for"
        " a one-year term.",
    ),
    Case(
        say("officer-elected-nominated", besides=NOT_SAID, since=serving_from(9, "yes", _TERM), **_ELECTED),
        "انتخب الفريق العامل، في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، السيد عمر القاضي"
        " (اليابان) لمنصب الرئيس لمدة سنة واحدة، اعتباراً من ٩ آذار/مارس ٢٠٢٢، للفترة المتبقية من الاجتماع.",
        "At its 1st meeting, on 9 March 2022, the Working Group elected Mr. Omar Elkadi (Japan) as Chair for"
        " a one-year term, effective 9 March 2022, for the remainder of the meeting.",
    ),
    *(
        Case(
            say("ground-at", body=COMMITTEE, sittings=sittings, ground=_GROUND, text=_UNNAMED),
            arabic + "عملاً بالمادة ١٣ من نظامها الداخلي، انتخبت اللجنة المخصصة السيد عمر القاضي (اليابان)"
            " لمنصب الرئيس.",
            english
            + "n accordance with rule 13 of its rules of procedure, the Ad Hoc Committee elected Mr. Omar"
            " Elkadi (Japan) as Chair.",
        )
        for sittings, arabic, english in (
            (
                at((1, 9)),
                "في جلستها الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، و",
                "At its 1st meeting, on 9 March 2022, i",
            ),
            (AGAIN, "في الجلسة نفسها، و", "At the same meeting, i"),
            (replace(at((1, 9)), unsaid=True), "", "I"),
        )
    ),
    Case(
        _vacant("election-deferred", "rapporteur", reason=True, body=BODY, sittings=at((1, 9))),
        "أرجأ الفريق العامل، في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، انتخاب المقرر بسبب"
        " المشاورات الجارية.",
        "At its 1st meeting, on 9 March 2022, the Working Group deferred the election of the Rapporteur"
        " owing to ongoing consultations.",
    ),
    Case(
        _vacant("election-deferred", "vice_chair", body=COMMITTEE, sittings=at((1, 9)), group=AFRICAN_GROUP),
        "أرجأت اللجنة المخصصة، في جلستها الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، انتخاب أحد نواب الرئيس من"
        " مجموعة الدول الأفريقية.",
        "At its 1st meeting, on 9 March 2022, the Ad Hoc Committee deferred the election of a Vice-Chair"
        " from the Group of African States.",
    ),
    Case(
        _vacant("election-deferred", "vice_chair", "f", body=BODY, sittings=AGAIN),
        "في الجلسة نفسها، أرجأ الفريق العامل انتخاب أحد نواب الرئيسة.",
        "At the same meeting, the Working Group deferred the election of a Vice-Chair.",
    ),
    Case(
        _vacant("office-vacant", "vice_chair"),
        "ظل أحد مناصب نواب الرئيس شاغراً.",
        "An office of Vice-Chair remained vacant.",
    ),
    Case(
        _vacant("office-vacant", "rapporteur"),
        "ظل منصب المقرر شاغراً.",
        "The office of Rapporteur remained vacant.",
    ),
    Case(
        _vacant("office-vacant", "vice_chair", "f", reason=True, group=AFRICAN_GROUP),
        "ظل أحد مناصب نواب الرئيسة، المخصص لمجموعة الدول الأفريقية، شاغراً بسبب المشاورات الجارية.",
        "An office of Vice-Chair, for the Group of African States, remained vacant owing to ongoing"
        " consultations.",
    ),
    Case(
        _continued("session", also="yes"),
        "واستمرت معالي السيدة أمينة ديالو (مصر) في أداء مهام المقررة.",
        "Ms. Amina Diallo (Egypt) continued to serve as Rapporteur.",
    ),
    Case(
        _continued("span", span=DateSpan(on(9), on(12))),
        "استمر السيد عمر القاضي (اليابان) في أداء مهام المقرر من ٩ إلى ١٢ آذار/مارس ٢٠٢٢.",
        "Mr. Omar Elkadi (Japan) continued to serve as Rapporteur from 9 to 12 March 2022.",
    ),
    Case(
        _continued("since", day=days(9)),
        "استمر السيد عمر القاضي (اليابان) في أداء مهام المقرر اعتباراً من ٩ آذار/مارس ٢٠٢٢.",
        "Mr. Omar Elkadi (Japan) continued to serve as Rapporteur from 9 March 2022.",
    ),
    Case(
        _continued("until", day=days(9)),
        "استمر السيد عمر القاضي (اليابان) في أداء مهام المقرر حتى ٩ آذار/مارس ٢٠٢٢.",
        "Mr. Omar Elkadi (Japan) continued to serve as Rapporteur until 9 March 2022.",
    ),
    Case(
        say("office-item-vacant", office=officer("the-officer", "rapporteur", "m", "m"), end="stop"),
        "المقرر: شاغر.",
        "Rapporteur: vacant.",
    ),
    Case(
        say("office-item-vacant", office=officer("the-officer", "vice_chair", "m", "f"), end="semicolon"),
        "نائب الرئيسة: شاغر؛",
        "Vice-Chair: vacant;",
    ),
    Case(say("office-line-vacant"), "شاغر", "Vacant"),
    Case(
        serving_from(9, "yes"),
        "، اعتباراً من ٩ آذار/مارس ٢٠٢٢، للفترة المتبقية من الاجتماع",
        ", effective 9 March 2022, for the remainder of the meeting",
    ),
    Case(serving_from(None, "yes"), " للفترة المتبقية من الاجتماع", " for the remainder of the meeting"),
)
