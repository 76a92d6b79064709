"""How and in what form texts were adopted: agenda, organization of work, report, recommendations."""

from __future__ import annotations

from tests.phrasing.sentences.facts import (
    AGAIN,
    BODY,
    COMMITTEE,
    IN_NO_DOCUMENT,
    NOT_SAID,
    Case,
    at,
    days,
    words,
)
from tests.phrasing.sentences.papers import PLAINLY, finalizing, onward_to
from wgdesk.phrasing.facts import RecommendationNumbers, Symbol
from wgdesk.phrasing.tree import Say, say

_AT = "في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢"
_AT_EN = "At its 1st meeting, on 9 March 2022, the Working Group"

AGENDA = (
    Case(
        say(
            "agenda-adopted",
            condition=NOT_SAID,
            body=BODY,
            sittings=at((1, 9)),
            manner="not_stated",
            orally="both",
        ),
        f"أقر الفريق العامل، {_AT}، جدول الأعمال التالي، بصيغته المنقحة والمعدلة شفوياً:",
        f"{_AT_EN} adopted the following agenda, as orally revised and amended:",
    ),
    Case(
        say(
            "agenda-adopted",
            condition=NOT_SAID,
            body=BODY,
            sittings=at((1, 9)),
            manner="without_vote",
            orally="revised",
        ),
        f"أقر الفريق العامل، {_AT}، دون تصويت جدول الأعمال التالي، بصيغته المنقحة شفوياً:",
        f"{_AT_EN} adopted without a vote the following agenda, as orally revised:",
    ),
    Case(
        say(
            "agenda-adopted-contained",
            condition=NOT_SAID,
            body=BODY,
            sittings=at((1, 9)),
            manner="acclamation",
            symbol=Symbol("A/AC.5/1"),
            contained="yes",
            orally="amended",
        ),
        f"أقر الفريق العامل، {_AT}، بالتزكية جدول الأعمال التالي، الوارد في الوثيقة A/AC.5/1، بصيغته المعدلة"
        " شفوياً:",
        f"{_AT_EN} adopted by acclamation the following agenda, as contained in document A/AC.5/1, as orally"
        " amended:",
    ),
    Case(
        say(
            "agenda-adopted-contained",
            condition=NOT_SAID,
            body=BODY,
            sittings=at((1, 9)),
            manner="not_stated",
            symbol=Symbol("A/AC.5/1"),
            contained="yes",
            orally="none",
        ),
        f"أقر الفريق العامل، {_AT}، جدول الأعمال التالي، الوارد في الوثيقة A/AC.5/1:",
        f"{_AT_EN} adopted the following agenda, as contained in document A/AC.5/1:",
    ),
    Case(
        say(
            "agenda-adopted-contained",
            condition=NOT_SAID,
            body=BODY,
            sittings=at((1, 9)),
            manner="not_stated",
            symbol=Symbol("A/AC.5/1"),
            contained="brackets",
            orally="amended",
        ),
        f"أقر الفريق العامل، {_AT}، جدول الأعمال التالي (A/AC.5/1)، بصيغته المعدلة شفوياً:",
        f"{_AT_EN} adopted the following agenda (A/AC.5/1), as orally amended:",
    ),
    Case(say("agenda-follows"), "كان جدول الأعمال كما يلي:", "The agenda was as follows:"),
)

WORK = (
    Case(
        say(
            "organization-adopted",
            condition=NOT_SAID,
            sittings=AGAIN,
            body=COMMITTEE,
            manner="without_vote",
            orally="amended",
            **IN_NO_DOCUMENT,
        ),
        "في الجلسة نفسها، أقرت اللجنة المخصصة دون تصويت تنظيم أعمالها، بصيغته المعدلة شفوياً.",
        "At the same meeting, the Ad Hoc Committee approved without a vote the organization of its work, as"
        " orally amended.",
    ),
)

REPORT = (
    Case(
        say(
            "report-adopted",
            condition=NOT_SAID,
            body=COMMITTEE,
            day=days(11),
            manner="without_objection",
            orally="amended",
            called="present",
            on_session="yes",
            at="day",
            submitted="no",
            entrusted=NOT_SAID,
            including=NOT_SAID,
        ),
        "في ١١ آذار/مارس ٢٠٢٢، اعتمدت اللجنة المخصصة دون اعتراض هذا التقرير عن اجتماعها، بصيغته المعدلة"
        " شفوياً.",
        "On 11 March 2022, the Ad Hoc Committee adopted without objection the present report on its meeting,"
        " as orally amended.",
    ),
)

_FRIENDS = words("الأصدقاء", "Friends")

ENTRUSTED = tuple(
    Case(
        say(
            "report-adopted",
            **PLAINLY
            | {
                "condition": NOT_SAID,
                "body": body,
                "day": days(11),
                "called": called,
                "entrusted": say(
                    "and-entrusted", way="entrusted", body=body, called=called, clause="no", **who
                ),
            },
        ),
        f"في ١١ آذار/مارس ٢٠٢٢، {ar} النهائية{support[0]}.",
        f"On 11 March 2022, the {en} finalization{support[1]}.",
        (("term_event", "itself"),),
    )
    for body, called, who, support, ar, en in (
        (
            COMMITTEE,
            "present",
            finalizing("f", "secretariat"),
            ("، بدعم من الأمانة", ", with the support of the Secretariat"),
            "اعتمدت اللجنة المخصصة هذا التقرير، وعهدت إلى المقررة بوضعه في صيغته",
            "Ad Hoc Committee adopted the present report and entrusted the Rapporteur with its",
        ),
        (
            BODY,
            "reports",
            finalizing("", "bureau", onward=onward_to("yes", None, "yes")),
            ("، لتقديمها إلى الجمعية العامة", ", for submission to the General Assembly"),
            "اعتمد الفريق العامل تقريره وتقارير هيئاته الفرعية، وعهد إلى المكتب بوضعها في صيغتها",
            "Working Group adopted the reports of the Working Group and its subsidiary bodies and entrusted"
            " the Bureau with their",
        ),
        (
            _FRIENDS,
            "present",
            finalizing("m"),
            ("", ""),
            "اعتمد الأصدقاء هذا التقرير، وعهدوا إلى المقرر بوضعه في صيغته",
            "Friends adopted the present report and entrusted the Rapporteur with its",
        ),
    )
)

_PAPER = words("ورقة غير رسمية.", "an informal paper.")

BESIDE = (
    Case(
        say(
            "report-adopted",
            **PLAINLY
            | {
                "condition": NOT_SAID,
                "body": COMMITTEE,
                "day": days(11),
                "orally": "amended",
                "including": say("report-including", text=_PAPER),
            },
        ),
        "في ١١ آذار/مارس ٢٠٢٢، اعتمدت اللجنة المخصصة هذا التقرير عن اجتماعها، بصيغته المعدلة شفوياً، بما في"
        " ذلك ورقة غير رسمية.",
        "On 11 March 2022, the Ad Hoc Committee adopted the present report on its meeting, as orally amended,"
        " including an informal paper.",
    ),
    Case(
        say("report-introduced-with", text=_PAPER),
        "، إلى جانب ورقة غير رسمية",
        ", together with an informal paper",
    ),
)

ENTRUSTED += (
    Case(
        say(
            "report-adopted",
            **PLAINLY
            | {
                "condition": NOT_SAID,
                "body": COMMITTEE,
                "day": days(11),
                "called": "present",
                "orally": "revised",
                "entrusted": say(
                    "and-entrusted",
                    way="entrusted",
                    body=COMMITTEE,
                    called="present",
                    clause="yes",
                    **finalizing("f"),
                ),
            },
        ),
        "في ١١ آذار/مارس ٢٠٢٢، اعتمدت اللجنة المخصصة هذا التقرير، بصيغته المنقحة شفوياً، وعهدت إلى المقررة"
        " بوضعه في صيغته النهائية.",
        "On 11 March 2022, the Ad Hoc Committee adopted the present report, as orally revised, and entrusted"
        " the Rapporteur with its finalization.",
        (("term_event", "itself"),),
    ),
)


def _so(*numbers: int, manner: str = "not_stated", orally: str = "none") -> Say:
    cited = RecommendationNumbers(numbers)
    return say("recommendations-adopted-so", n=cited, manner=manner, orally=orally)


_DECISIONS = (("term_texts", "decisions"),)
_RESOLUTIONS = (("term_texts", "resolutions"),)

RECOMMENDATIONS = (
    Case(
        _so(3, manner="consensus"),
        "اعتُمدت التوصية ٣ بتوافق الآراء.",
        "Recommendation 3 was adopted by consensus.",
    ),
    Case(
        _so(3, orally="revised"),
        "اعتُمدت التوصية ٣، بصيغتها المنقحة شفوياً.",
        "Recommendation 3 was adopted, as orally revised.",
    ),
    Case(
        _so(1, 2, manner="without_vote", orally="amended"),
        "اعتُمدت التوصيتان ١ و٢ دون تصويت، بصيغتهما المعدلة شفوياً.",
        "Recommendations 1 and 2 were adopted without a vote, as orally amended.",
    ),
    Case(
        _so(1, 2, 3, manner="acclamation", orally="both"),
        "اعتُمدت التوصيات من ١ إلى ٣ بالتزكية، بصيغتها المنقحة والمعدلة شفوياً.",
        "Recommendations 1 to 3 were adopted by acclamation, as orally revised and amended.",
    ),
    Case(
        _so(5, manner="vote", orally="amended"),
        "اعتُمد المقرر ٥ بالتصويت، بصيغته المعدلة شفوياً.",
        "Decision 5 was adopted by vote, as orally amended.",
        _DECISIONS,
    ),
    Case(
        _so(1, 5, manner="consensus"),
        "اعتُمد المقرران ١ و٥ بتوافق الآراء.",
        "Decisions 1 and 5 were adopted by consensus.",
        _DECISIONS,
    ),
    Case(
        _so(5, manner="without_vote", orally="revised"),
        "أُقر مشروع القرار ٥ دون تصويت، بصيغته المنقحة شفوياً.",
        "Draft resolution 5 was approved without a vote, as orally revised.",
        _RESOLUTIONS,
    ),
    Case(
        _so(1, 5, manner="consensus"),
        "أُقر مشروعا القرارين ١ و٥ بتوافق الآراء.",
        "Draft resolutions 1 and 5 were approved by consensus.",
        _RESOLUTIONS,
    ),
    Case(
        _so(1, 2, 3, manner="consensus"),
        "أُقرت مشاريع القرارات من ١ إلى ٣ بتوافق الآراء.",
        "Draft resolutions 1 to 3 were approved by consensus.",
        _RESOLUTIONS,
    ),
)

CASES = (*AGENDA, *WORK, *REPORT, *BESIDE, *ENTRUSTED, *RECOMMENDATIONS)
