"""The adoption of the report."""

from __future__ import annotations

from typing import Any

from tests.phrasing.sentences.facts import COMMITTEE
from tests.script import scenes as s
from tests.script.said.base import DECIDED_AR, DECIDED_EN, PLAIN, TOGETHER_AR, TOGETHER_EN, Said
from wgdesk.phrasing.tree import say
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.script import adoption
from wgdesk.script.adoption import AdoptedPart
from wgdesk.script.moment import Moment


def _entrusted(**other: Any) -> Moment:
    moment = adoption.entrust(s.scene(**other))
    assert moment is not None
    return moment


REPORT = (
    Said(
        "the report",
        adoption.report(PLAIN, "CTOC/COP/WG.6/2022/L.1"),
        "ننتقل الآن إلى اعتماد تقرير الاجتماع، الوارد في الوثيقة CTOC/COP/WG.6/2022/L.1. "
        "وسننظر في التقرير جزءاً جزءاً.",
        "We now turn to the adoption of the report of the meeting, as contained in "
        "document CTOC/COP/WG.6/2022/L.1. We shall consider the report part by part.",
    ),
    Said(
        "the report without a symbol",
        adoption.report(PLAIN),
        "ننتقل الآن إلى اعتماد تقرير الاجتماع. وسننظر في التقرير جزءاً جزءاً.",
        "We now turn to the adoption of the report of the meeting. We shall consider the "
        "report part by part.",
    ),
    *(
        Said(
            f"part of {numbers}",
            adoption.part(PLAIN, AdoptedPart(say("heading-attendance"), numbers)),
            f'الجزء المعنون "الحضور"، {ar}. هل هناك أي تعليقات؟ لا أرى أي طلب. اعتُمدت {ar}.',
            f"The part entitled “Attendance”, {en}. Are there any comments? I see none. "
            f"{en.capitalize()} {verb} adopted.",
        )
        for numbers, ar, en, verb in (
            ((7,), "الفقرة ٧", "paragraph 7", "is"),
            ((7, 8), "الفقرتان ٧ و٨", "paragraphs 7 and 8", "are"),
            ((7, 8, 9, 10), "الفقرات من ٧ إلى ١٠", "paragraphs 7 to 10", "are"),
        )
    ),
    Said(
        "a part of which paragraphs are deferred",
        adoption.part(PLAIN, AdoptedPart(say("heading-attendance"), (7, 8, 9, 10), deferred=(8, 9))),
        'الجزء المعنون "الحضور"، الفقرات من ٧ إلى ١٠. سنعود إلى الفقرتين ٨ و٩ لاحقاً. '
        "هل هناك أي تعليقات؟ لا أرى أي طلب. اعتُمدت الفقرتان ٧ و١٠.",
        "The part entitled “Attendance”, paragraphs 7 to 10. We shall come back to paragraphs 8 and 9 later. "
        "Are there any comments? I see none. Paragraphs 7 and 10 are adopted.",
    ),
    Said(
        "a part that is deferred as a whole",
        adoption.part(PLAIN, AdoptedPart(None, (7,), deferred=(7,))),
        "الفقرة ٧. سنعود إلى الفقرة ٧ لاحقاً.",
        "Paragraph 7. We shall come back to paragraph 7 later.",
    ),
    Said(
        "what was deferred",
        adoption.deferred_parts(
            PLAIN, (AdoptedPart(None, (7, 8), deferred=(7, 8)), AdoptedPart(None, (9, 10), deferred=(9,)))
        ),
        "نعود الآن إلى الفقرات من ٧ إلى ٩. هل هناك أي تعليقات؟ لا أرى أي طلب. اعتُمدت الفقرات من ٧ إلى ٩.",
        "We now come back to paragraphs 7 to 9. Are there any comments? I see none. "
        "Paragraphs 7 to 9 are adopted.",
    ),
    Said(
        "what was deferred, where every chapter begins at 1",
        adoption.deferred_parts(
            PLAIN,
            (
                AdoptedPart(say("heading-attendance"), (1, 2), deferred=(2,)),
                AdoptedPart(say("heading-documentation"), (1, 2, 3), deferred=(1, 2)),
            ),
        ),
        'نعود الآن إلى الفقرات التي أُرجئ النظر فيها. الجزء المعنون "الحضور"، الفقرة ٢. هل هناك أي تعليقات؟ '
        'لا أرى أي طلب. اعتُمدت الفقرة ٢. الجزء المعنون "الوثائق"، الفقرتان ١ و٢. هل هناك أي تعليقات؟ '
        "لا أرى أي طلب. اعتُمدت الفقرتان ١ و٢.",
        "We now come back to the paragraphs that were deferred. The part entitled “Attendance”, paragraph 2. "
        "Are there any comments? I see none. Paragraph 2 is adopted. The part entitled “Documentation”, "
        "paragraphs 1 and 2. Are there any comments? I see none. Paragraphs 1 and 2 are adopted.",
    ),
    Said(
        "a paragraph alone",
        adoption.part(PLAIN, AdoptedPart(None, (12,))),
        "الفقرة ١٢. هل هناك أي تعليقات؟ لا أرى أي طلب. اعتُمدت الفقرة ١٢.",
        "Paragraph 12. Are there any comments? I see none. Paragraph 12 is adopted.",
    ),
    Said(
        "the report as a whole",
        adoption.whole_report(PLAIN),
        f"{TOGETHER_AR} تقريره بأكمله؟ {DECIDED_AR}",
        f"{TOGETHER_EN} its report as a whole? {DECIDED_EN}",
    ),
    Said(
        "as amended, by a committee",
        adoption.whole_report(
            s.scene(texts={"body_short": COMMITTEE}, out=s.outcome(passages={"x": s.AMENDED}))
        ),
        f"هل لي أن أعتبر أن اللجنة المخصصة ترغب في اعتماد تقريرها بأكمله، بصيغته المعدلة؟ {DECIDED_AR}",
        "May I take it that the Ad Hoc Committee wishes to adopt its report as a whole, "
        f"as amended? {DECIDED_EN}",
    ),
    *(
        Said(
            f"entrusted to {ar}",
            _entrusted(officers=officers),
            f"هل لي أن أعتبر أن الفريق العامل يرغب في أن يعهد {ar} بوضع التقرير في صيغته "
            f"النهائية؟ {DECIDED_AR}",
            f"May I take it that the Working Group wishes to entrust the Rapporteur{en} with "
            f"the finalization of the report? {DECIDED_EN}",
        )
        for officers, ar, en in (
            (
                (OfficerNow(1, "rapporteur", 1, None, True),),
                "إلى المقررة، السيدة ليلى بن سالم،",
                ", Ms. Leila Ben Salem,",
            ),
            (
                (OfficerNow(1, "rapporteur", 2, None, True),),
                "إلى المقرر، السيد باولو سوزا،",
                ", Mr. Paulo Sousa,",
            ),
        )
    ),
    Said(
        "a committee entrusts",
        _entrusted(texts={"body_short": COMMITTEE}, officers=(OfficerNow(1, "rapporteur", 2, None, True),)),
        "هل لي أن أعتبر أن اللجنة المخصصة ترغب في أن تعهد إلى المقرر، السيد باولو سوزا، بوضع التقرير في "
        f"صيغته النهائية؟ {DECIDED_AR}",
        "May I take it that the Ad Hoc Committee wishes to entrust the Rapporteur, Mr. Paulo Sousa, with "
        f"the finalization of the report? {DECIDED_EN}",
    ),
)
