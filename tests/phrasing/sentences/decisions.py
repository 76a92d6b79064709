"""Bodies whose texts are decisions or resolutions, not recommendations."""

from __future__ import annotations

from tests.phrasing.sentences.facts import (
    ASSEMBLY,
    BODY,
    COMMITTEE,
    NOT_SAID,
    PARTIES,
    SPAN,
    VIENNA,
    Case,
)
from wgdesk.phrasing.facts import Count
from wgdesk.phrasing.tree import say

DECIDES = (("term_texts", "decisions"),)


DECISIONS = (
    Case(say("heading-recommendations"), "المقررات", "Decisions", DECIDES),
    Case(say("recommendation-label", n=Count(3)), "المقرر ٣", "Decision 3", DECIDES),
    Case(
        say("recommendations-none", body=BODY),
        "لم يعتمد الفريق العامل أي مقررات.",
        "The Working Group did not adopt any decisions.",
        DECIDES,
    ),
    *(
        Case(
            say(
                "recommendations-adopted",
                body=COMMITTEE,
                venue=VIENNA,
                span=SPAN,
                n=Count(n),
                parent=ASSEMBLY,
            ),
            f"اعتمدت اللجنة المخصصة، في اجتماعها المعقود في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢، {ar} أدناه.",
            "At its meeting held in Vienna from 9 to 11 March 2022, the Ad Hoc Committee adopted the "
            f"{en} set out below.",
            DECIDES,
        )
        for n, ar, en in (
            (1, "المقرر الوارد", "decision"),
            (2, "المقررين الواردين", "decisions"),
            (3, "المقررات الواردة", "decisions"),
        )
    ),
    *(
        Case(
            say(
                "cluster-chapeau",
                wanted="adoption",
                asked=NOT_SAID,
                body=COMMITTEE,
                parent=PARTIES,
                n=Count(n),
                tense="past",
                own="adopted",
            ),
            f"اعتمدت اللجنة المخصصة {ar}:",
            f"The Ad Hoc Committee adopted the following {en}:",
            DECIDES,
        )
        for n, ar, en in (
            (1, "المقرر التالي", "decision"),
            (2, "المقررين التاليين", "decisions"),
            (3, "المقررات التالية", "decisions"),
        )
    ),
)


RESOLVES = (("term_texts", "resolutions"),)


RESOLUTIONS = (
    Case(say("heading-recommendations"), "مشاريع القرارات", "Draft resolutions", RESOLVES),
    Case(say("recommendation-label", n=Count(3)), "مشروع القرار ٣", "Draft resolution 3", RESOLVES),
    Case(
        say("recommendations-none", body=BODY),
        "لم يوصِ الفريق العامل باعتماد أي مشاريع قرارات.",
        "The Working Group did not recommend any draft resolutions.",
        RESOLVES,
    ),
    Case(
        say("recommendations-none", body=COMMITTEE),
        "لم توصِ اللجنة المخصصة باعتماد أي مشاريع قرارات.",
        "The Ad Hoc Committee did not recommend any draft resolutions.",
        RESOLVES,
    ),
    *(
        Case(
            say(
                "recommendations-adopted",
                body=COMMITTEE,
                venue=VIENNA,
                span=SPAN,
                n=Count(n),
                parent=parent,
            ),
            f"أوصت اللجنة المخصصة، في اجتماعها المعقود في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢، بأن {ar} أدناه.",
            "At its meeting held in Vienna from 9 to 11 March 2022, the Ad Hoc Committee recommended the "
            f"{en}.",
            RESOLVES,
        )
        for n, parent, ar, en in (
            (
                1,
                ASSEMBLY,
                "تعتمد الجمعية العامة مشروع القرار الوارد",
                "draft resolution set out below for adoption by the General Assembly",
            ),
            (
                2,
                PARTIES,
                "يعتمد مؤتمر الأطراف مشروعي القرارين الواردين",
                "draft resolutions set out below for adoption by the Conference of the Parties",
            ),
            (
                3,
                ASSEMBLY,
                "تعتمد الجمعية العامة مشاريع القرارات الواردة",
                "draft resolutions set out below for adoption by the General Assembly",
            ),
        )
    ),
    *(
        Case(
            say(
                "cluster-chapeau",
                wanted="adoption",
                asked=NOT_SAID,
                body=COMMITTEE,
                parent=parent,
                n=Count(n),
                tense="past",
                own="adopted",
            ),
            f"أوصت اللجنة المخصصة بأن {ar}:",
            f"The Ad Hoc Committee recommended to the {en}:",
            RESOLVES,
        )
        for n, parent, ar, en in (
            (
                1,
                PARTIES,
                "يعتمد مؤتمر الأطراف مشروع القرار التالي",
                "Conference of the Parties the adoption of the following draft resolution",
            ),
            (
                2,
                ASSEMBLY,
                "تعتمد الجمعية العامة مشروعي القرارين التاليين",
                "General Assembly the adoption of the following draft resolutions",
            ),
            (
                3,
                PARTIES,
                "يعتمد مؤتمر الأطراف مشاريع القرارات التالية",
                "Conference of the Parties the adoption of the following draft resolutions",
            ),
        )
    ),
)

CASES = (*DECISIONS, *RESOLUTIONS)
