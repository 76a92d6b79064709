"""Agenda, organization of work, what the report contains, and its adoption."""

from __future__ import annotations

from typing import Any

from tests.phrasing.sentences.facts import (
    AGAIN,
    BODY,
    COMMITTEE,
    NOT_SAID,
    TITLE,
    WORK_PLAINLY,
    Case,
    at,
    days,
    words,
)
from wgdesk.phrasing.facts import Count, Doubtful, Ordinal, Symbol, Words
from wgdesk.phrasing.tree import Say, say

PLAINLY: dict[str, Any] = {
    "manner": "not_stated",
    "orally": "none",
    "called": "present",
    "on_session": "yes",
    "at": "day",
    "submitted": "no",
    "entrusted": NOT_SAID,
    "including": NOT_SAID,
}


_AT = "المعقودة في ٩ آذار/مارس ٢٠٢٢،"


AGENDA = (
    *(
        Case(
            say(
                "agenda-adopted",
                condition=NOT_SAID,
                body=BODY,
                sittings=at((1, 9)),
                manner=manner,
                orally="amended" if amended == "yes" else "none",
            ),
            f"أقر الفريق العامل، في جلسته الأولى، {_AT} {ar}:",
            f"At its 1st meeting, on 9 March 2022, the Working Group adopted {en}:",
        )
        for manner, amended, ar, en in (
            (
                "consensus",
                "no",
                "بتوافق الآراء جدول الأعمال التالي",
                "by consensus the following agenda",
            ),
            (
                "consensus",
                "yes",
                "بتوافق الآراء جدول الأعمال التالي، بصيغته المعدلة شفوياً",
                "by consensus the following agenda, as orally amended",
            ),
            ("vote", "no", "بالتصويت جدول الأعمال التالي", "by vote the following agenda"),
            (
                "without_objection",
                "no",
                "دون اعتراض، جدول الأعمال التالي",
                "without objection the following agenda",
            ),
        )
    ),
    Case(
        say(
            "agenda-adopted",
            condition=NOT_SAID,
            body=COMMITTEE,
            sittings=at(unsure=((1, 9),)),
            manner="consensus",
            orally="none",
        ),
        f"أقرت اللجنة المخصصة، في جلستها [الأولى]، {_AT} بتوافق الآراء جدول الأعمال التالي:",
        "At its [1st] meeting, on 9 March 2022, the Ad Hoc Committee adopted by consensus the following"
        " agenda:",
    ),
    Case(
        say(
            "agenda-adopted",
            condition=NOT_SAID,
            body=BODY,
            sittings=AGAIN,
            manner="without_objection",
            orally="none",
        ),
        "في الجلسة نفسها، أقر الفريق العامل دون اعتراض جدول الأعمال التالي:",
        "At the same meeting, the Working Group adopted without objection the following agenda:",
    ),
    *(
        Case(
            say(
                "agenda-adopted-contained",
                condition=NOT_SAID,
                body=BODY,
                sittings=sittings,
                manner="without_objection",
                symbol=Symbol("A/1"),
                contained="yes",
                orally="none",
            ),
            f"{ar} جدول الأعمال التالي، الوارد في الوثيقة A/1:",
            f"{en}, the Working Group adopted without objection the following agenda, as contained in"
            " document A/1:",
        )
        for sittings, ar, en in (
            (AGAIN, "في الجلسة نفسها، أقر الفريق العامل دون اعتراض", "At the same meeting"),
            (
                at((2, 9)),
                f"أقر الفريق العامل، في جلسته الثانية، {_AT} دون اعتراض،",
                "At its 2nd meeting, on 9 March 2022",
            ),
        )
    ),
    Case(
        say("manner", manner="vote"),
        "بالتصويت",
        "by vote",
    ),
    Case(
        say("agenda-not-adopted"),
        "كان جدول الأعمال المؤقت كما يلي:",
        "The provisional agenda was as follows:",
    ),
    Case(
        say("agenda-item", title=words("المسائل التنظيمية", "Organizational matters"), end="colon"),
        "المسائل التنظيمية:",
        "Organizational matters:",
    ),
    Case(
        say("agenda-item", title=TITLE, end="semicolon"), "تدابير منع الجريمة؛", "Crime prevention measures;"
    ),
    Case(say("agenda-item", title=TITLE, end="stop"), "تدابير منع الجريمة.", "Crime prevention measures."),
    Case(say("agenda-item", title=Words(), end="stop"), "[...].", "[...]."),
    Case(
        say("organization-adopted", condition=NOT_SAID, sittings=AGAIN, body=BODY, **WORK_PLAINLY),
        "في الجلسة نفسها، أقر الفريق العامل تنظيم أعماله.",
        "At the same meeting, the Working Group approved the organization of its work.",
    ),
    Case(
        say("organization-adopted", condition=NOT_SAID, sittings=AGAIN, body=COMMITTEE, **WORK_PLAINLY),
        "في الجلسة نفسها، أقرت اللجنة المخصصة تنظيم أعمالها.",
        "At the same meeting, the Ad Hoc Committee approved the organization of its work.",
    ),
    Case(
        say("organization-adopted", condition=NOT_SAID, body=BODY, sittings=at((2, 9)), **WORK_PLAINLY),
        f"أقر الفريق العامل، في جلسته الثانية، {_AT} تنظيم أعماله.",
        "At its 2nd meeting, on 9 March 2022, the Working Group approved the organization of its work.",
    ),
    Case(
        say(
            "organization-adopted",
            condition=NOT_SAID,
            body=COMMITTEE,
            sittings=at((2, 9)),
            **WORK_PLAINLY,
        ),
        f"أقرت اللجنة المخصصة، في جلستها الثانية، {_AT} تنظيم أعمالها.",
        "At its 2nd meeting, on 9 March 2022, the Ad Hoc Committee approved the organization of its work.",
    ),
)


_RAPPORTEUR = say("the-officer", office="rapporteur", g="f", chair_g="m")
_DRAFT: dict[str, Any] = {
    "manner": "not_stated",
    "orally": "amended",
    "called": "draft",
    "on_session": "yes",
    "numbered": "yes",
    "ordinal": Ordinal(12),
    "year": Count(2026),
    "session": "none",
    "submitted": "no",
    "entrusted": NOT_SAID,
    "including": NOT_SAID,
}


def finalizing(
    rapporteur: str, other: str = "none", chair_g: str = "f", n: int = 1, onward: Say = NOT_SAID
) -> dict[str, Any]:
    """Return who finalizes the report: so many Rapporteurs of this gender, unless empty, and whom else.

    ``onward``: to whom the report is submitted then.
    """
    own = {"rapporteur": "yes" if rapporteur else "no", "g": rapporteur or "m"}
    return {**own, "finalizer": other, "chair_g": chair_g, "n": Count(n), "onward": onward}


def onward_to(clause: str, session: int | None, many: str = "no") -> Say:
    """Return that the report is submitted to the parent body, at a session of it if that is known."""
    return say(
        "report-onward",
        clause=clause,
        many=many,
        numbered="no" if session is None else "yes",
        parent=words("الجمعية العامة", "General Assembly"),
        parent_session=Ordinal(session or 1),
    )


ADOPTION = (
    Case(
        say("report-adopted", condition=NOT_SAID, body=BODY, day=days(11), **PLAINLY),
        "في ١١ آذار/مارس ٢٠٢٢، اعتمد الفريق العامل هذا التقرير عن اجتماعه.",
        "On 11 March 2022, the Working Group adopted the present report on its meeting.",
    ),
    Case(
        say("report-adopted", condition=NOT_SAID, body=COMMITTEE, day=Doubtful(days(11)), **PLAINLY),
        "[في ١١ آذار/مارس ٢٠٢٢]، اعتمدت اللجنة المخصصة هذا التقرير عن اجتماعها.",
        "[On 11 March 2022], the Ad Hoc Committee adopted the present report on its meeting.",
    ),
    Case(
        say(
            "report-adopted", condition=NOT_SAID, body=COMMITTEE, sittings=at((4, 11)), at="sitting", **_DRAFT
        ),
        "في جلستها الرابعة، المعقودة في ١١ آذار/مارس ٢٠٢٢، اعتمدت اللجنة المخصصة مشروع تقريرها عن"
        " اجتماعها الثاني عشر، بصيغته المعدلة شفوياً.",
        "At its 4th meeting, on 11 March 2022, the Ad Hoc Committee adopted the draft report on its twelfth"
        " meeting, as orally amended.",
    ),
    Case(
        say(
            "report-adopted",
            condition=NOT_SAID,
            body=COMMITTEE,
            sittings=AGAIN,
            at="sitting",
            **{**_DRAFT, "numbered": "no"},
        ),
        "في الجلسة نفسها، اعتمدت اللجنة المخصصة مشروع تقريرها عن دورتها لعام ٢٠٢٦، بصيغته المعدلة شفوياً.",
        "At the same meeting, the Ad Hoc Committee adopted the draft report on its 2026 session, as orally"
        " amended.",
        (("term_event", "session"),),
    ),
    Case(
        say("report-adopted", condition=NOT_SAID, body=COMMITTEE, day=days(11), at="day", **_DRAFT),
        "في ١١ آذار/مارس ٢٠٢٢، اعتمدت اللجنة المخصصة مشروع تقريرها، بصيغته المعدلة شفوياً.",
        "On 11 March 2022, the Ad Hoc Committee adopted the draft report, as orally amended.",
        (("term_event", "itself"),),
    ),
    Case(
        say(
            "report-adopted",
            condition=NOT_SAID,
            body=COMMITTEE,
            day=days(11),
            at="day",
            **{**_DRAFT, "called": "report"},
        ),
        "في ١١ آذار/مارس ٢٠٢٢، اعتمدت اللجنة المخصصة تقريرها عن دورتها الثانية عشرة، بصيغته المعدلة شفوياً.",
        "On 11 March 2022, the Ad Hoc Committee adopted the report on its twelfth session, as orally"
        " amended.",
        (("term_event", "session"),),
    ),
    Case(
        say(
            "report-adopted",
            condition=NOT_SAID,
            body=COMMITTEE,
            day=days(11),
            at="day",
            **{**_DRAFT, "called": "report"},
        ),
        "في ١١ آذار/مارس ٢٠٢٢، اعتمدت اللجنة المخصصة تقريرها، بصيغته المعدلة شفوياً.",
        "On 11 March 2022, the Ad Hoc Committee adopted the report, as orally amended.",
        (("term_event", "itself"),),
    ),
    Case(
        say("report-introduced", officer=_RAPPORTEUR, g="f", beside=NOT_SAID, full="no", dated="no"),
        "عرضت المقررة مشروع التقرير.",
        "The Rapporteur introduced the draft report.",
    ),
    Case(
        say(
            "report-introduced",
            officer=_RAPPORTEUR,
            g="f",
            beside=NOT_SAID,
            full="no",
            dated="yes",
            sittings=at((4, 11)),
        ),
        "في الجلسة الرابعة، المعقودة في ١١ آذار/مارس ٢٠٢٢، عرضت المقررة مشروع التقرير.",
        "At the 4th meeting, on 11 March 2022, the Rapporteur introduced the draft report.",
    ),
    *(
        Case(say("report-entrusted", body=COMMITTEE, way=way, **facts), f"{ar}.", f"{en}.")
        for way, facts, ar, en in (
            (
                "authorized",
                finalizing("m", "chair_authority", onward=onward_to("no", None)),
                "أذنت اللجنة المخصصة للمقرر، تحت سلطة الرئيسة، بوضع التقرير في صيغته النهائية لتقديمه إلى"
                " الجمعية العامة",
                "The Ad Hoc Committee authorized the Rapporteur, under the authority of the Chair, to"
                " finalize the report for submission to the General Assembly",
            ),
            (
                "entrusted",
                finalizing("m", "secretariat", onward=onward_to("yes", 80)),
                "عهدت اللجنة المخصصة إلى المقرر بوضع التقرير في صيغته النهائية، بدعم من الأمانة، لتقديمه إلى"
                " الجمعية العامة في دورتها الثمانين",
                "The Ad Hoc Committee entrusted the Rapporteur with the finalization of the report, with the"
                " support of the Secretariat, for submission to the General Assembly at its eightieth"
                " session",
            ),
            (
                "passive",
                finalizing("m"),
                "عُهد إلى المقرر بوضع التقرير في صيغته النهائية",
                "The Rapporteur was entrusted with the finalization of the report",
            ),
            (
                "passive",
                finalizing("m", n=2),
                "عُهد إلى المقررين بوضع التقرير في صيغته النهائية",
                "The Rapporteurs were entrusted with the finalization of the report",
            ),
            (
                "passive",
                finalizing("m", "secretariat", n=2),
                "عُهد إلى المقررين بوضع التقرير في صيغته النهائية، بدعم من الأمانة",
                "The Rapporteurs were entrusted with the finalization of the report, with the"
                " support of the Secretariat",
            ),
            (
                "entrusted",
                finalizing("f", n=2),
                "عهدت اللجنة المخصصة إلى المقررتين بوضع التقرير في صيغته النهائية",
                "The Ad Hoc Committee entrusted the Rapporteurs with the finalization of the report",
            ),
            (
                "authorized",
                finalizing("f", "bureau", n=3),
                "أذنت اللجنة المخصصة للمقررات والمكتب بوضع التقرير في صيغته النهائية",
                "The Ad Hoc Committee authorized the Rapporteurs and the Bureau to finalize the report",
            ),
            (
                "passive",
                finalizing("f", "chair"),
                "عُهد إلى المقررة والرئيسة بوضع التقرير في صيغته النهائية",
                "The Rapporteur and the Chair were entrusted with the finalization of the report",
            ),
            (
                "passive",
                finalizing("m", "chair_authority", n=2),
                "عُهد إلى المقررين، تحت سلطة الرئيسة، بوضع التقرير في صيغته النهائية",
                "The Rapporteurs were entrusted with the finalization of the report, under the authority of"
                " the Chair",
            ),
            (
                "passive",
                finalizing("f", "chair_authority"),
                "عُهد إلى المقررة، تحت سلطة الرئيسة، بوضع التقرير في صيغته النهائية",
                "The Rapporteur was entrusted with the finalization of the report, under the authority of"
                " the Chair",
            ),
            (
                "entrusted",
                finalizing("m", "chair_authority", chair_g="m"),
                "عهدت اللجنة المخصصة إلى المقرر، تحت سلطة الرئيس، بوضع التقرير في صيغته النهائية",
                "The Ad Hoc Committee entrusted the Rapporteur, under the authority of the Chair, with the"
                " finalization of the report",
            ),
            (
                "authorized",
                finalizing("", "chair_authority", chair_g="m"),
                "أذنت اللجنة المخصصة للرئيس بوضع التقرير في صيغته النهائية",
                "The Ad Hoc Committee authorized the Chair to finalize the report",
            ),
            (
                "passive",
                finalizing("", "bureau"),
                "عُهد إلى المكتب بوضع التقرير في صيغته النهائية",
                "The Bureau was entrusted with the finalization of the report",
            ),
            (
                "entrusted",
                finalizing("f", "secretariat"),
                "عهدت اللجنة المخصصة إلى المقررة بوضع التقرير في صيغته النهائية، بدعم من الأمانة",
                "The Ad Hoc Committee entrusted the Rapporteur with the finalization of the report, with the"
                " support of the Secretariat",
            ),
            (
                "passive",
                finalizing("m", "secretariat"),
                "عُهد إلى المقرر بوضع التقرير في صيغته النهائية، بدعم من الأمانة",
                "The Rapporteur was entrusted with the finalization of the report, with the support of the"
                " Secretariat",
            ),
            (
                "authorized",
                finalizing("", "secretary"),
                "أذنت اللجنة المخصصة للأمين بوضع التقرير في صيغته النهائية",
                "The Ad Hoc Committee authorized the Secretary to finalize the report",
            ),
            (
                "authorized",
                finalizing("", "chair", chair_g="m"),
                "أذنت اللجنة المخصصة للرئيس بوضع التقرير في صيغته النهائية",
                "The Ad Hoc Committee authorized the Chair to finalize the report",
            ),
            (
                "entrusted",
                finalizing("", "secretariat"),
                "عهدت اللجنة المخصصة إلى الأمانة بوضع التقرير في صيغته النهائية",
                "The Ad Hoc Committee entrusted the Secretariat with the finalization of the report",
            ),
        )
    ),
)


CONTAINED = (
    *(
        Case(
            say(
                "agenda-adopted-contained",
                condition=NOT_SAID,
                body=BODY,
                sittings=at((1, 9)),
                manner=manner,
                orally=orally,
                contained="yes",
                symbol=Symbol("E/CN.7/2022/1"),
            ),
            f"أقر الفريق العامل، في جلسته الأولى، {_AT} {ar}:",
            f"At its 1st meeting, on 9 March 2022, the Working Group adopted {en}:",
        )
        for manner, orally, ar, en in (
            (
                "not_stated",
                "none",
                "جدول الأعمال التالي، الوارد في الوثيقة E/CN.7/2022/1",
                "the following agenda, as contained in document E/CN.7/2022/1",
            ),
            (
                "consensus",
                "amended",
                "بتوافق الآراء جدول الأعمال التالي، الوارد في الوثيقة E/CN.7/2022/1، بصيغته المعدلة شفوياً",
                "by consensus the following agenda, as contained in document E/CN.7/2022/1, as orally"
                " amended",
            ),
        )
    ),
    Case(say("agenda-segment", title=TITLE), "تدابير منع الجريمة", "Crime prevention measures"),
)

CASES = (*AGENDA, *CONTAINED, *ADOPTION)
