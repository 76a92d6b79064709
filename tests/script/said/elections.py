"""Elections of officers."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.facts import COMMITTEE
from tests.script import scenes as s
from tests.script.said.base import DECIDED_AR, DECIDED_EN, PLAIN, Said, election
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.script import course
from wgdesk.script.moment import Moment

SEATED_F1 = "وأهنئ عضوة المكتب المنتخبة وأدعوها إلى أخذ مكانها على المنصة."
SEATED_F2 = "وأهنئ عضوتي المكتب المنتخبتين وأدعوهما إلى أخذ مكانيهما على المنصة."
SEATED_F3 = "وأهنئ عضوات المكتب المنتخبات وأدعوهن إلى أخذ أماكنهن على المنصة."
SEATED_M1 = "وأهنئ عضو المكتب المنتخب وأدعوه إلى أخذ مكانه على المنصة."
SEATED_M2 = "وأهنئ عضوي المكتب المنتخبين وأدعوهما إلى أخذ مكانيهما على المنصة."
SEATED_M3 = "وأهنئ أعضاء المكتب المنتخبين وأدعوهم إلى أخذ أماكنهم على المنصة."
SEATED_ONE = "I congratulate the newly elected officer, whom I invite to take a seat on the podium."
SEATED_MANY = "I congratulate the newly elected officers, whom I invite to take their seats on the podium."


def _awaited() -> Moment:
    """Return the call to order of a sitting that elects its presiding officer."""
    return course.call_to_order(s.scene(officers=(replace(s.CHAIR, elected_at_id=1),)))


def _handed_over(officer: OfficerNow) -> Moment:
    moment = course.handover_to_elected(s.scene(officers=(officer,)))
    assert moment is not None
    return moment


ELECTIONS = (
    Said(
        "who presides is elected at the sitting",
        _awaited(),
        "حضرات المندوبات والمندوبين الموقرين، أعلن افتتاح الجلسة الأولى. وسأتولى رئاسة هذه الجلسة إلى حين "
        "انتخاب الرئيس.",
        "Distinguished delegates, I call to order the first meeting. I shall preside over this meeting until "
        "the election of the Chair.",
    ),
    Said(
        "a woman who was elected takes the chair",
        _handed_over(s.CHAIR),
        "أدعو الآن السيدة سلمى حداد، الرئيسة، إلى تولي رئاسة الجلسة.",
        "I now invite Ms. Selma Haddad, Chair, to take the chair.",
    ),
    Said(
        "a man who was elected takes the chair",
        _handed_over(s.MAN_CHAIR),
        "أدعو الآن السيد فيكتور راوش، الرئيس، إلى تولي رئاسة الجلسة.",
        "I now invite Mr. Victor Rausch, Chair, to take the chair.",
    ),
    Said(
        "of whom only the State is known",
        election(s.scene(officers=(s.CHAIR, OfficerNow(3, "rapporteur", 20, 1, True)))),
        "ينتقل الفريق العامل الآن إلى انتخاب أعضاء المكتب. قُدم الترشيح التالي: البرازيل لمنصب المقرر. هل لي "
        f"أن أعتبر أن الفريق العامل يرغب في انتخاب المرشح بالتزكية؟ {DECIDED_AR} {SEATED_M1}",
        "The Working Group will now proceed to the election of its officers. The following nomination has "
        "been received: Brazil for the office of Rapporteur. May I take it that the Working Group wishes to "
        f"elect the candidate by acclamation? {DECIDED_EN} {SEATED_ONE}",
    ),
    Said(
        "nominations",
        election(PLAIN),
        "ينتقل الفريق العامل الآن إلى انتخاب أعضاء المكتب. باب الترشيح مفتوح الآن.",
        "The Working Group will now proceed to the election of its officers. The floor "
        "is open for nominations.",
    ),
    Said(
        "one woman is elected",
        election(s.scene(officers=(s.CHAIR, OfficerNow(3, "rapporteur", 1, 1, True)))),
        "ينتقل الفريق العامل الآن إلى انتخاب أعضاء المكتب. قُدم الترشيح التالي: السيدة "
        "ليلى بن سالم (البرازيل) لمنصب المقررة. هل لي أن أعتبر أن الفريق العامل يرغب في "
        f"انتخاب المرشحة بالتزكية؟ {DECIDED_AR} {SEATED_F1}",
        "The Working Group will now proceed to the election of its officers. The "
        "following nomination has been received: Ms. Leila Ben Salem (Brazil) for the "
        "office of Rapporteur. May I take it that the Working Group wishes to elect the "
        f"candidate by acclamation? {DECIDED_EN} {SEATED_ONE}",
    ),
    Said(
        "a woman and a man, by a committee",
        election(
            s.scene(
                texts={"body_short": COMMITTEE},
                officers=(
                    s.CHAIR,
                    OfficerNow(3, "rapporteur", 2, 1, True),
                    OfficerNow(4, "vice_chair", 1, 1, True),
                ),
            )
        ),
        "تنتقل اللجنة المخصصة الآن إلى انتخاب أعضاء المكتب. قُدم الترشيحان التاليان: "
        "السيد باولو سوزا (البرتغال) لمنصب المقرر؛ السيدة ليلى بن سالم (البرازيل) لمنصب "
        "نائبة الرئيسة. هل لي أن أعتبر أن اللجنة المخصصة ترغب في انتخاب المرشحَين "
        f"بالتزكية؟ {DECIDED_AR} {SEATED_M2}",
        "The Ad Hoc Committee will now proceed to the election of its officers. The "
        "following nominations have been received: Mr. Paulo Sousa (Portugal) for the "
        "office of Rapporteur; and Ms. Leila Ben Salem (Brazil) for the office of "
        "Vice-Chair. May I take it that the Ad Hoc Committee wishes to elect the "
        f"candidates by acclamation? {DECIDED_EN} {SEATED_MANY}",
    ),
    Said(
        "two women",
        election(
            s.scene(officers=(OfficerNow(1, "chair", 8, 1, True), OfficerNow(3, "vice_chair", 1, 1, True)))
        ),
        "ينتقل الفريق العامل الآن إلى انتخاب أعضاء المكتب. قُدم الترشيحان التاليان: "
        "السيدة سلمى حداد لمنصب الرئيسة؛ السيدة ليلى بن سالم (البرازيل) لمنصب نائبة "
        "الرئيسة. هل لي أن أعتبر أن الفريق العامل يرغب في انتخاب المرشحتين بالتزكية؟ "
        f"{DECIDED_AR} {SEATED_F2}",
        "The Working Group will now proceed to the election of its officers. The "
        "following nominations have been received: Ms. Selma Haddad for the office of "
        "Chair; and Ms. Leila Ben Salem (Brazil) for the office of Vice-Chair. May I "
        "take it that the Working Group wishes to elect the candidates by acclamation? "
        f"{DECIDED_EN} {SEATED_MANY}",
    ),
    Said(
        "three women",
        election(
            s.scene(
                officers=tuple(OfficerNow(n, "rapporteur", who, 1, True) for n, who in enumerate((1, 7, 8)))
            )
        ),
        "ينتقل الفريق العامل الآن إلى انتخاب أعضاء المكتب. قُدمت الترشيحات التالية: "
        "السيدة ليلى بن سالم (البرازيل) لمنصب المقررة؛ السيدة أولغا بتروفا لمنصب "
        "المقررة؛ السيدة سلمى حداد لمنصب المقررة. هل لي أن أعتبر أن الفريق العامل يرغب "
        f"في انتخاب المرشحات بالتزكية؟ {DECIDED_AR} {SEATED_F3}",
        "The Working Group will now proceed to the election of its officers. The "
        "following nominations have been received: Ms. Leila Ben Salem (Brazil) for the "
        "office of Rapporteur; Ms. Olga Petrova for the office of Rapporteur; and Ms. "
        "Selma Haddad for the office of Rapporteur. May I take it that the Working Group "
        f"wishes to elect the candidates by acclamation? {DECIDED_EN} {SEATED_MANY}",
    ),
    Said(
        "one man",
        election(s.scene(officers=(OfficerNow(1, "chair", 6, 1, True),))),
        "ينتقل الفريق العامل الآن إلى انتخاب أعضاء المكتب. قُدم الترشيح التالي: السيد "
        "فيكتور راوش لمنصب الرئيس. هل لي أن أعتبر أن الفريق العامل يرغب في انتخاب المرشح "
        f"بالتزكية؟ {DECIDED_AR} {SEATED_M1}",
        "The Working Group will now proceed to the election of its officers. The "
        "following nomination has been received: Mr. Victor Rausch for the office of "
        "Chair. May I take it that the Working Group wishes to elect the candidate by "
        f"acclamation? {DECIDED_EN} {SEATED_ONE}",
    ),
    Said(
        "three, not by acclamation; the Chair is a man",
        election(
            s.scene(
                officers=(
                    s.MAN_CHAIR,
                    OfficerNow(2, "vice_chair", 2, 1, False),
                    OfficerNow(3, "vice_chair", 4, 1, False),
                    OfficerNow(4, "rapporteur", 1, 1, False),
                )
            )
        ),
        "ينتقل الفريق العامل الآن إلى انتخاب أعضاء المكتب. قُدمت الترشيحات التالية: "
        "السيد باولو سوزا (البرتغال) لمنصب نائب الرئيس؛ السيد حسن الأمين (السودان) لمنصب "
        "نائب الرئيس؛ السيدة ليلى بن سالم (البرازيل) لمنصب المقررة. ونشرع الآن في "
        "الانتخاب. وقد انتُخب المرشحون التالون: السيد باولو سوزا (البرتغال) لمنصب نائب الرئيس؛ السيد حسن "
        f"الأمين (السودان) لمنصب نائب الرئيس؛ السيدة ليلى بن سالم (البرازيل) لمنصب المقررة. {SEATED_M3}",
        "The Working Group will now proceed to the election of its officers. The "
        "following nominations have been received: Mr. Paulo Sousa (Portugal) for the "
        "office of Vice-Chair; Mr. Hassan Elamin (Sudan) for the office of Vice-Chair; "
        "and Ms. Leila Ben Salem (Brazil) for the office of Rapporteur. We shall now "
        "proceed to the election. The Working Group has elected Mr. Paulo Sousa (Portugal) Vice-Chair, "
        f"Mr. Hassan Elamin (Sudan) Vice-Chair and Ms. Leila Ben Salem (Brazil) Rapporteur. {SEATED_MANY}",
    ),
    Said(
        "one woman by acclamation, one man not",
        election(
            s.scene(
                officers=(
                    s.CHAIR,
                    OfficerNow(2, "vice_chair", 2, 1, False),
                    OfficerNow(3, "rapporteur", 1, 1, True),
                )
            )
        ),
        "ينتقل الفريق العامل الآن إلى انتخاب أعضاء المكتب. قُدم الترشيحان التاليان: "
        "السيد باولو سوزا (البرتغال) لمنصب نائب الرئيسة؛ السيدة ليلى بن سالم (البرازيل) "
        "لمنصب المقررة. هل لي أن أعتبر أن الفريق العامل يرغب في أن ينتخب بالتزكية السيدة "
        f"ليلى بن سالم (البرازيل) لمنصب المقررة؟ {DECIDED_AR} ونشرع الآن في الانتخاب فيما "
        "يتعلق بالترشيح المتبقي: السيد باولو سوزا (البرتغال) لمنصب نائب الرئيسة. وقد انتُخب المرشح التالي: "
        f"السيد باولو سوزا (البرتغال) لمنصب نائب الرئيسة. {SEATED_M2}",
        "The Working Group will now proceed to the election of its officers. The "
        "following nominations have been received: Mr. Paulo Sousa (Portugal) for the "
        "office of Vice-Chair; and Ms. Leila Ben Salem (Brazil) for the office of "
        "Rapporteur. May I take it that the Working Group wishes to elect Ms. Leila Ben Salem (Brazil) "
        f"Rapporteur by acclamation? {DECIDED_EN} We shall "
        "now proceed to the election with regard to the remaining nomination: Mr. Paulo "
        "Sousa (Portugal) for the office of Vice-Chair. The Working Group has elected Mr. Paulo Sousa "
        f"(Portugal) Vice-Chair. {SEATED_MANY}",
    ),
    Said(
        "two by acclamation and two not, by a committee",
        election(
            s.scene(
                texts={"body_short": COMMITTEE},
                officers=(
                    OfficerNow(1, "chair", 8, 1, True),
                    OfficerNow(2, "vice_chair", 2, 1, False),
                    OfficerNow(3, "vice_chair", 7, 1, False),
                    OfficerNow(4, "rapporteur", 6, 1, True),
                ),
            )
        ),
        "تنتقل اللجنة المخصصة الآن إلى انتخاب أعضاء المكتب. قُدمت الترشيحات التالية: "
        "السيدة سلمى حداد لمنصب الرئيسة؛ السيد باولو سوزا (البرتغال) لمنصب نائب الرئيسة؛ "
        "السيدة أولغا بتروفا لمنصب نائبة الرئيسة؛ السيد فيكتور راوش لمنصب المقرر. هل لي "
        "أن أعتبر أن اللجنة المخصصة ترغب في أن تنتخب بالتزكية السيدة سلمى حداد لمنصب "
        f"الرئيسة والسيد فيكتور راوش لمنصب المقرر؟ {DECIDED_AR} ونشرع الآن في الانتخاب "
        "فيما يتعلق بالترشيحين المتبقيين: السيد باولو سوزا (البرتغال) لمنصب نائب الرئيسة؛ "
        "السيدة أولغا بتروفا لمنصب نائبة الرئيسة. وقد انتُخب المرشحان التاليان: السيد باولو سوزا (البرتغال) "
        f"لمنصب نائب الرئيسة؛ السيدة أولغا بتروفا لمنصب نائبة الرئيسة. {SEATED_M3}",
        "The Ad Hoc Committee will now proceed to the election of its officers. The "
        "following nominations have been received: Ms. Selma Haddad for the office of "
        "Chair; Mr. Paulo Sousa (Portugal) for the office of Vice-Chair; Ms. Olga Petrova "
        "for the office of Vice-Chair; and Mr. Victor Rausch for the office of "
        "Rapporteur. May I take it that the Ad Hoc Committee wishes to elect Ms. Selma Haddad Chair and Mr. "
        f"Victor Rausch Rapporteur by acclamation? {DECIDED_EN} We shall now proceed to the election with "
        "regard to the remaining nominations: Mr. Paulo Sousa (Portugal) for the office "
        "of Vice-Chair; and Ms. Olga Petrova for the office of Vice-Chair. The "
        "Ad Hoc Committee has elected Mr. Paulo Sousa (Portugal) Vice-Chair and Ms. Olga Petrova "
        f"Vice-Chair. {SEATED_MANY}",
    ),
    Said(
        "one man by acclamation, three women not",
        election(
            s.scene(
                officers=(
                    OfficerNow(1, "chair", 6, 1, True),
                    *(OfficerNow(n, "vice_chair", who, 1, False) for n, who in ((2, 1), (3, 7), (4, 8))),
                )
            )
        ),
        "ينتقل الفريق العامل الآن إلى انتخاب أعضاء المكتب. قُدمت الترشيحات التالية: "
        "السيد فيكتور راوش لمنصب الرئيس؛ السيدة ليلى بن سالم (البرازيل) لمنصب نائبة "
        "الرئيس؛ السيدة أولغا بتروفا لمنصب نائبة الرئيس؛ السيدة سلمى حداد لمنصب نائبة "
        "الرئيس. هل لي أن أعتبر أن الفريق العامل يرغب في أن ينتخب بالتزكية السيد فيكتور "
        f"راوش لمنصب الرئيس؟ {DECIDED_AR} ونشرع الآن في الانتخاب فيما يتعلق بالترشيحات "
        "المتبقية: السيدة ليلى بن سالم (البرازيل) لمنصب نائبة الرئيس؛ السيدة أولغا "
        "بتروفا لمنصب نائبة الرئيس؛ السيدة سلمى حداد لمنصب نائبة الرئيس. وقد انتُخبت المرشحات التاليات: "
        "السيدة ليلى بن سالم (البرازيل) لمنصب نائبة الرئيس؛ السيدة أولغا بتروفا لمنصب نائبة الرئيس؛ السيدة "
        f"سلمى حداد لمنصب نائبة الرئيس. {SEATED_M3}",
        "The Working Group will now proceed to the election of its officers. The "
        "following nominations have been received: Mr. Victor Rausch for the office of "
        "Chair; Ms. Leila Ben Salem (Brazil) for the office of Vice-Chair; Ms. Olga "
        "Petrova for the office of Vice-Chair; and Ms. Selma Haddad for the office of "
        "Vice-Chair. May I take it that the Working Group wishes to elect Mr. Victor Rausch Chair by "
        f"acclamation? {DECIDED_EN} We shall now proceed to "
        "the election with regard to the remaining nominations: Ms. Leila Ben Salem "
        "(Brazil) for the office of Vice-Chair; Ms. Olga Petrova for the office of "
        "Vice-Chair; and Ms. Selma Haddad for the office of Vice-Chair. The Working Group has elected "
        "Ms. Leila Ben Salem (Brazil) Vice-Chair, Ms. Olga Petrova Vice-Chair and Ms. Selma Haddad "
        f"Vice-Chair. {SEATED_MANY}",
    ),
    Said(
        "three candidates, men and women, by acclamation",
        election(
            s.scene(
                officers=tuple(OfficerNow(n, "rapporteur", who, 1, True) for n, who in enumerate((1, 6, 8)))
            )
        ),
        "ينتقل الفريق العامل الآن إلى انتخاب أعضاء المكتب. قُدمت الترشيحات التالية: "
        "السيدة ليلى بن سالم (البرازيل) لمنصب المقررة؛ السيد فيكتور راوش لمنصب المقرر؛ "
        "السيدة سلمى حداد لمنصب المقررة. هل لي أن أعتبر أن الفريق العامل يرغب في انتخاب "
        f"المرشحين بالتزكية؟ {DECIDED_AR} {SEATED_M3}",
        "The Working Group will now proceed to the election of its officers. The "
        "following nominations have been received: Ms. Leila Ben Salem (Brazil) for the "
        "office of Rapporteur; Mr. Victor Rausch for the office of Rapporteur; and Ms. "
        "Selma Haddad for the office of Rapporteur. May I take it that the Working Group "
        f"wishes to elect the candidates by acclamation? {DECIDED_EN} {SEATED_MANY}",
    ),
)
