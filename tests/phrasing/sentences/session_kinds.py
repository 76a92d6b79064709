"""Sessions of a kind, those apart, and what a session leaves: records of meetings, reports to a parent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.phrasing.sentences.facts import (
    ASSEMBLY,
    BODY,
    BODY_FULL,
    COMMITTEE,
    EGYPT,
    NOT_SAID,
    OMAR,
    PROTOCOL,
    SPAN,
    SUDAN,
    VIENNA,
    Case,
    at,
    days,
    names,
    on,
    words,
)
from tests.phrasing.sentences.officers import officer
from wgdesk.phrasing.facts import Count, DateSpan, Fact, Missing, Ordinal, Symbol, Symbols
from wgdesk.phrasing.tree import Say, say

_SESSION = (("term_event", "session"),)
_YEARLY = (("term_event", "session"), ("term_ordinal", "year"))
_ITSELF = (("term_event", "itself"),)
_MEMBERS = (("term_deciders", "members"),)
_PLURAL = (("term_body", "plural"),)
_RECORDS = say("in-records", symbols=Symbols((Symbol("A/CN.99/PV.1–3"), Symbol("A/CN.99/PV.7"))))
_RECORDED = ("(انظر A/CN.99/PV.1–3 وA/CN.99/PV.7)", "(see A/CN.99/PV.1–3 and A/CN.99/PV.7)")
_FROM_TO = ("في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢", "in Vienna from 9 to 11 March 2022")
_CONFERENCE = words("مؤتمر الأمم المتحدة لعام 2022", "2022 United Nations Conference")


def _held(key: str, kind: str, **facts: Fact) -> Say:
    return say(key, mode="in_person", session=kind, body=COMMITTEE, venue=VIENNA, span=SPAN, **facts)


_NO_PURPOSE = {"purposed": "no", "purpose": Missing()}
_FOR = {"purposed": "yes", "purpose": words("لانتخاب أعضاء المكتب", "to elect the Bureau")}


def _organizational(numbered: str, records: Say, purpose: dict[str, Fact] = _NO_PURPOSE) -> Say:
    facts: dict[str, Any] = {
        "numbered": numbered,
        "year": Count(2022),
        "records": records,
        "n": Count(1),
        **purpose,
    }
    return say("organizational-session", body=BODY_FULL, venue=VIENNA, sittings=at((1, 9)), **facts)


def _besides(named: str, *days_: int, records: Say = NOT_SAID) -> Say:
    facts: dict[str, Any] = {"named": named, "n": Count(len(days_)), "records": records, **_NO_PURPOSE}
    sittings = at(*((n, day) for n, day in enumerate(days_, 1)))
    return say("also-organizational", body=COMMITTEE, sittings=sittings, **facts)


HELD = (
    *(
        Case(
            _held("held", kind, ordinal=Ordinal(9)),
            f"عُقدت الدورة {ar} التاسعة للجنة المخصصة، {_FROM_TO[0]}.",
            f"The ninth {kind} session of the Ad Hoc Committee was held {_FROM_TO[1]}.",
            _SESSION,
        )
        for kind, ar in (
            ("regular", "العادية"),
            ("special", "الاستثنائية"),
            ("annual", "السنوية"),
            ("formal", "الرسمية"),
            ("substantive", "الموضوعية"),
            ("executive", "التنفيذية"),
        )
    ),
    # Its later part: before the number in English, after it in Arabic.
    *(
        Case(
            _held(key, kind, ordinal=Ordinal(24), year=Count(2022)),
            f"{ar}، {_FROM_TO[0]}." if key == "held" else f"{ar} {_FROM_TO[0]}.",
            f"{en} {_FROM_TO[1]}.",
            _SESSION,
        )
        for key, kind, ar, en in (
            (
                "held",
                "resumed",
                "عُقدت الدورة الرابعة والعشرون المستأنفة للجنة المخصصة",
                "The resumed twenty-fourth session of the Ad Hoc Committee was held",
            ),
            (
                "held-by-body",
                "reconvened",
                "عقدت اللجنة المخصصة دورتها الرابعة والعشرين المستأنفة",
                "The Ad Hoc Committee held its reconvened twenty-fourth session",
            ),
            (
                "held-by-body-in-year",
                "reconvened",
                "عقدت اللجنة المخصصة دورتها المستأنفة لعام ٢٠٢٢",
                "The Ad Hoc Committee held its 2022 reconvened session",
            ),
            (
                "held-by-body-in-year",
                "resumed",
                "عقدت اللجنة المخصصة دورتها المستأنفة لعام ٢٠٢٢",
                "The Ad Hoc Committee held its 2022 resumed session",
            ),
        )
    ),
    Case(
        _held("held-in-year", "reconvened", year=Count(2022)),
        f"عُقد الاجتماع المستأنف للجنة المخصصة لعام ٢٠٢٢، {_FROM_TO[0]}.",
        f"The 2022 reconvened meeting of the Ad Hoc Committee was held {_FROM_TO[1]}.",
    ),
    # A conference is itself the event, and its name says which: A/CONF.230/2025/L.2, para. 1.
    *(
        Case(
            say("held-named", mode=mode, body=_CONFERENCE, venue=VIENNA, span=SPAN),
            f"عُقد مؤتمر الأمم المتحدة لعام ٢٠٢٢ {_FROM_TO[0]}{ar}.",
            f"The 2022 United Nations Conference was held {_FROM_TO[1]}{en}.",
            (("term_event", "conference"),),
        )
        for mode, ar, en in (
            ("in_person", "", ""),
            ("online", "، عبر الإنترنت", ", in an online format"),
        )
    ),
    Case(
        say("title-final", body=_CONFERENCE, venue=VIENNA, span=SPAN),
        f"تقرير عن مؤتمر الأمم المتحدة لعام ٢٠٢٢ المعقود {_FROM_TO[0]}",
        f"Report on the 2022 United Nations Conference held {_FROM_TO[1]}",
        (("term_event", "conference"),),
    ),
    Case(
        say("masthead-session", ordinal=Ordinal(24), session="resumed", year=Count(2022)),
        "الدورة الرابعة والعشرون المستأنفة",
        "Resumed twenty-fourth session",
        _SESSION,
    ),
    Case(
        say("masthead-session-in-year", year=Count(2022), session="resumed"),
        "الدورة المستأنفة لعام ٢٠٢٢",
        "2022 resumed session",
        _SESSION,
    ),
    # Sessions numbered anew in each year.
    Case(
        _held("held", "regular", ordinal=Ordinal(1), year=Count(2022)),
        f"عُقدت الدورة العادية الأولى للجنة المخصصة لعام ٢٠٢٢، {_FROM_TO[0]}.",
        f"The first regular session of the Ad Hoc Committee for 2022 was held {_FROM_TO[1]}.",
        _YEARLY,
    ),
    Case(
        _held("held-by-body", "regular", ordinal=Ordinal(2), year=Count(2022)),
        f"عقدت اللجنة المخصصة دورتها العادية الثانية لعام ٢٠٢٢ {_FROM_TO[0]}.",
        f"The Ad Hoc Committee held its second regular session of 2022 {_FROM_TO[1]}.",
        _YEARLY,
    ),
    Case(
        say("masthead-session", ordinal=Ordinal(1), session="regular", year=Count(2022)),
        "الدورة العادية الأولى لعام ٢٠٢٢",
        "First regular session of 2022",
        _YEARLY,
    ),
    Case(
        _held("held", "special", ordinal=Ordinal(9)),
        f"عُقد الاجتماع الاستثنائي التاسع للجنة المخصصة، {_FROM_TO[0]}.",
        f"The ninth special meeting of the Ad Hoc Committee was held {_FROM_TO[1]}.",
    ),
    Case(
        _held("held-in-year", "special", year=Count(2022)),
        f"عُقدت الدورة الاستثنائية للجنة المخصصة لعام ٢٠٢٢، {_FROM_TO[0]}.",
        f"The 2022 special session of the Ad Hoc Committee was held {_FROM_TO[1]}.",
        _SESSION,
    ),
    Case(
        _held("held-by-body-in-year", "special", year=Count(2022)),
        f"عقدت اللجنة المخصصة دورتها الاستثنائية لعام ٢٠٢٢ {_FROM_TO[0]}.",
        f"The Ad Hoc Committee held its special session of 2022 {_FROM_TO[1]}.",
        _SESSION,
    ),
    Case(
        say("masthead-session-in-year", year=Count(2022), session="special"),
        "الدورة الاستثنائية لعام ٢٠٢٢",
        "2022 special session",
        _SESSION,
    ),
    Case(
        _besides("no", 9),
        "وعقدت أيضاً جلسة تنظيمية في ٩ آذار/مارس ٢٠٢٢.",
        "It also held an organizational meeting on 9 March 2022.",
    ),
    Case(
        _besides("yes", 9, 10),
        "وعقدت اللجنة المخصصة أيضاً جلستين تنظيميتين يومي ٩ و ١٠ آذار/مارس ٢٠٢٢.",
        "The Ad Hoc Committee also held two organizational meetings on 9 and 10 March 2022.",
    ),
    Case(
        _besides("no", 9, 10, 11, records=_RECORDS),
        f"وعقدت أيضاً ثلاث جلسات تنظيمية في الفترة من ٩ إلى ١١ آذار/مارس ٢٠٢٢ {_RECORDED[0]}.",
        f"It also held three organizational meetings from 9 to 11 March 2022 {_RECORDED[1]}.",
    ),
    Case(
        _organizational("yes", _RECORDS),
        "عقد الفريق العامل المعني بالأسلحة النارية دورته التنظيمية (الجلسة الأولى) في فيينا في"
        f" ٩ آذار/مارس ٢٠٢٢ {_RECORDED[0]}.",
        "The Working Group on Firearms held its organizational session (1st meeting) in Vienna on"
        f" 9 March 2022 {_RECORDED[1]}.",
    ),
    Case(
        _organizational("no", NOT_SAID),
        "عقد الفريق العامل المعني بالأسلحة النارية دورته التنظيمية لعام ٢٠٢٢ (الجلسة الأولى) في فيينا في"
        " ٩ آذار/مارس ٢٠٢٢.",
        "The Working Group on Firearms held its organizational session for 2022 (1st meeting) in Vienna on"
        " 9 March 2022.",
    ),
    Case(
        _organizational("yes", NOT_SAID, _FOR),
        "عقد الفريق العامل المعني بالأسلحة النارية دورته التنظيمية (الجلسة الأولى) في فيينا في"
        " ٩ آذار/مارس ٢٠٢٢ لانتخاب أعضاء المكتب.",
        "The Working Group on Firearms held its organizational session (1st meeting) in Vienna on"
        " 9 March 2022 to elect the Bureau.",
    ),
    Case(
        _organizational("yes", NOT_SAID),
        "عقد الفريق العامل المعني بالأسلحة النارية دورته التنظيمية في فيينا في ٩ آذار/مارس ٢٠٢٢.",
        "The Working Group on Firearms held its organizational session in Vienna on 9 March 2022.",
        (("term_sitting_numbers", "none"),),
    ),
    Case(
        say(
            "organizational-session",
            numbered="yes",
            year=Count(2022),
            records=NOT_SAID,
            n=Count(1),
            body=BODY_FULL,
            venue=VIENNA,
            sittings=replace(at((1, 9)), dated=False),
            **_NO_PURPOSE,
        ),
        "عقد الفريق العامل المعني بالأسلحة النارية دورته التنظيمية (الجلسة الأولى) في فيينا.",
        "The Working Group on Firearms held its organizational session (1st meeting) in Vienna.",
    ),
    Case(
        say("sittings-held", n=Count(3), sure="yes", records=_RECORDS),
        f"وعُقدت ثلاث جلسات {_RECORDED[0]}.",
        f"A total of three meetings were held {_RECORDED[1]}.",
    ),
    Case(
        say(
            "body-held-sittings",
            body=BODY,
            n=Count(1),
            sure="yes",
            listed="yes",
            sittings=at((4, 9)),
            closed=Count(0),
            figures="no",
            formal="no",
            records=NOT_SAID,
        ),
        "وعقد جلسة واحدة (الجلسة الرابعة).",
        "It held one meeting (4th).",
    ),
)


def _serviced(form: str) -> Say:
    services = words("شعبة شؤون المعاهدات", "the Treaty Affairs Division")
    secretariat = words("مكتب الشؤون القانونية", "the Office of Legal Affairs")
    return say("serviced", also="no", form=form, body=COMMITTEE, services=services, secretariat=secretariat)


def _seen(form: str, *, members: bool) -> Say:
    seen = say(
        "composition-seen",
        form=form,
        symbol=Symbol("A/CN.99/INF/1"),
        annex=say("the-annex", n=Count(0), ordinal=Ordinal(1)),
    )
    return say(
        "composition",
        dated="no" if members else "yes",
        n=Count(53),
        body=BODY,
        listed="no",
        day=DateSpan(on(1, 9), on(1, 9)),
        instrument=PROTOCOL,
        names=names(EGYPT),
        seen=seen,
    )


AROUND = (
    *(
        Case(_serviced(form), f"{ar}.", f"{en}.")
        for form, ar, en in (
            (
                "both",
                "قدمت شعبة شؤون المعاهدات الدعم الفني إلى اللجنة المخصصة، في حين تولى مكتب الشؤون القانونية"
                " مهام أمانتها",
                "The Treaty Affairs Division provided substantive support to the Ad Hoc Committee, while the"
                " Office of Legal Affairs served as its secretariat",
            ),
            (
                "services",
                "قدمت شعبة شؤون المعاهدات الدعم الفني إلى اللجنة المخصصة",
                "The Treaty Affairs Division provided substantive support to the Ad Hoc Committee",
            ),
            (
                "secretariat",
                "تولى مكتب الشؤون القانونية مهام أمانة اللجنة المخصصة",
                "The Office of Legal Affairs served as the secretariat of the Ad Hoc Committee",
            ),
        )
    ),
    Case(
        say("officer-of-state", officer=officer("the-officer", "vice_chair", "m", "f"), person=OMAR),
        "نائب الرئيسة (اليابان)",
        "Vice-Chair (Japan)",
    ),
    Case(
        _seen("both", members=True),
        "يتألف الفريق العامل من ٥٣ دولة عضواً (انظر A/CN.99/INF/1؛ انظر أيضاً مرفق هذا التقرير).",
        "The Working Group is composed of 53 members (see A/CN.99/INF/1; see also the annex to the present"
        " report).",
        _MEMBERS,
    ),
    Case(
        _seen("annex", members=True),
        "يتألف الفريق العامل من ٥٣ دولة عضواً (انظر مرفق هذا التقرير).",
        "The Working Group is composed of 53 members (see the annex to the present report).",
        _MEMBERS,
    ),
    Case(
        _seen("document", members=False),
        "في ١ أيلول/سبتمبر ٢٠٢٢، بلغ عدد الأطراف في بروتوكول الأسلحة النارية ٥٣ طرفاً (انظر A/CN.99/INF/1).",
        "As at 1 September 2022, there were 53 parties to the Firearms Protocol (see A/CN.99/INF/1).",
    ),
    Case(
        say("composition-observers", body=BODY, n=Count(1), names=names(SUDAN)),
        "يشارك في أعماله بصفة مراقب: السودان.",
        "It has one observer: Sudan.",
    ),
    Case(
        say("composition-observers", body=COMMITTEE, n=Count(2), names=names(SUDAN, EGYPT)),
        "يشارك في أعمالها بصفة مراقب: السودان، مصر.",
        "They have two observers: Egypt and Sudan.",
        _PLURAL,
    ),
    Case(say("heading-annex_members"), "التكوين", "Composition"),
    Case(say("heading-annex_attendance"), "الحضور", "Attendance"),
    Case(
        say("attendance-annexed", annex=say("the-annex", n=Count(2), ordinal=Ordinal(2))),
        "ترد في المرفق الثاني لهذا التقرير قائمة الحضور في الاجتماع.",
        "Attendance at the meeting is set out in annex II to the present report.",
    ),
)


def _introduced(**facts: Fact) -> Say:
    usual: dict[str, Fact] = {
        "officer": say("the-officer", office="rapporteur", g="f", chair_g="m"),
        "g": "f",
        "dated": "no",
        "body": BODY,
        "full": "yes",
        "known": "yes",
        "symbol": Symbol("A/CN.99/L.1"),
        "numbered": "yes",
        "ordinal": Ordinal(9),
        "year": Count(2022),
        "session": "annual",
        "beside": NOT_SAID,
    }
    return say("report-introduced", **{**usual, **facts})


def _adopted(called: str, orally: str, session: str = "none", on_session: str = "yes") -> Say:
    """Return that the report was adopted and is submitted to the parent."""
    to: dict[str, Any] = {"submitted": "yes", "parent": ASSEMBLY, "parent_session": Ordinal(81)}
    when: dict[str, Any] = {"day": days(11), "at": "day", "manner": "not_stated", "condition": NOT_SAID}
    when |= {"entrusted": NOT_SAID, "including": NOT_SAID}
    own: dict[str, Any] = {"numbered": "yes", "ordinal": Ordinal(9), "year": Count(2022), "session": session}
    when["on_session"] = on_session
    return say("report-adopted", body=COMMITTEE, called=called, orally=orally, **to, **when, **own)


_ON = ("في ١١ آذار/مارس ٢٠٢٢، اعتمدت اللجنة المخصصة", "On 11 March 2022, the Ad Hoc Committee adopted")
_TO = (
    "إلى الجمعية العامة في دورتها الحادية والثمانين",
    "to be submitted to the General Assembly at its eighty-first session",
)

REPORTS = (
    Case(
        _introduced(),
        "عرضت المقررة مشروع تقرير الفريق العامل عن دورته السنوية التاسعة (A/CN.99/L.1).",
        "The Rapporteur introduced the draft report of the Working Group on its ninth annual session"
        " (A/CN.99/L.1).",
        _SESSION,
    ),
    Case(
        _introduced(known="no", ordinal=Ordinal(2), session="regular"),
        "عرضت المقررة مشروع تقرير الفريق العامل عن دورته العادية الثانية لعام ٢٠٢٢.",
        "The Rapporteur introduced the draft report of the Working Group on its second regular session of"
        " 2022.",
        _YEARLY,
    ),
    Case(
        _introduced(known="no", numbered="no", session="none"),
        "عرضت المقررة مشروع تقرير الفريق العامل عن دورته لعام ٢٠٢٢.",
        "The Rapporteur introduced the draft report of the Working Group on its 2022 session.",
        _SESSION,
    ),
    Case(
        _introduced(known="no", numbered="no", session="resumed"),
        "عرضت المقررة مشروع تقرير الفريق العامل عن دورته المستأنفة لعام ٢٠٢٢.",
        "The Rapporteur introduced the draft report of the Working Group on its 2022 resumed session.",
        _SESSION,
    ),
    Case(
        _introduced(),
        "عرضت المقررة مشروع تقرير الفريق العامل (A/CN.99/L.1).",
        "The Rapporteur introduced the draft report of the Working Group (A/CN.99/L.1).",
        _ITSELF,
    ),
    Case(
        _adopted("reports", "amended"),
        f"{_ON[0]} تقريرها وتقارير هيئاتها الفرعية، بصيغتها المعدلة شفوياً، لتقديمها {_TO[0]}.",
        f"{_ON[1]} the reports of the Ad Hoc Committee and its subsidiary bodies, as orally amended,"
        f" {_TO[1]}.",
        _SESSION,
    ),
    Case(
        _adopted("draft", "amended", "special"),
        f"{_ON[0]} مشروع تقريرها عن دورتها الاستثنائية التاسعة، بصيغته المعدلة شفوياً، لتقديمه {_TO[0]}.",
        f"{_ON[1]} the draft report on its ninth special session, as orally amended, {_TO[1]}.",
        _SESSION,
    ),
    Case(
        _adopted("draft", "none", "reconvened"),
        f"{_ON[0]} مشروع تقريرها عن دورتها التاسعة المستأنفة، لتقديمه {_TO[0]}.",
        f"{_ON[1]} the draft report on its reconvened ninth session, {_TO[1]}.",
        _SESSION,
    ),
    Case(
        _adopted("present", "none", on_session="no"),
        f"{_ON[0]} هذا التقرير، لتقديمه {_TO[0]}.",
        f"{_ON[1]} the present report, {_TO[1]}.",
        _SESSION,
    ),
    Case(
        _adopted("present", "none"),
        f"{_ON[0]} هذا التقرير عن دورتها، لتقديمه {_TO[0]}.",
        f"{_ON[1]} the present report on its session, {_TO[1]}.",
        _SESSION,
    ),
)


def _agenda(form: str, contained: str, *, numbered: str = "yes", session: str = "none") -> Say:
    own: dict[str, Any] = {"numbered": numbered, "ordinal": Ordinal(24), "year": Count(2022)}
    annex = say("the-annex", n=Count(0), ordinal=Ordinal(1))
    symbol = Symbol("A/CN.99/1")
    facts: dict[str, Any] = {"form": form, "contained": contained, "symbol": symbol, "annex": annex}
    return say("agenda-of-session", session=session, **own, **facts)


AGENDAS = (
    Case(
        _agenda("cited", "yes", numbered="no", session="resumed"),
        "يرد جدول أعمال الدورة المستأنفة لعام ٢٠٢٢ في الوثيقة A/CN.99/1.",
        "The agenda of the 2022 resumed session is contained in document A/CN.99/1.",
        _SESSION,
    ),
    Case(
        _agenda("listed", "no"),
        "كان جدول أعمال الدورة الرابعة والعشرين كما يلي:",
        "The agenda of the twenty-fourth session was as follows:",
        _SESSION,
    ),
    Case(
        _agenda("listed", "yes", session="reconvened"),
        "كان جدول أعمال الاجتماع الرابع والعشرين المستأنف، الوارد في الوثيقة A/CN.99/1، كما يلي:",
        "The agenda of the reconvened twenty-fourth meeting, as contained in document A/CN.99/1, was as"
        " follows:",
    ),
    Case(
        _agenda("annexed", "no"),
        "يرد جدول أعمال الدورة الرابعة والعشرين في مرفق هذا التقرير.",
        "The agenda of the twenty-fourth session is set out in the annex to the present report.",
        _SESSION,
    ),
    Case(
        _agenda("annexed", "yes"),
        "يرد جدول أعمال الاجتماع في الوثيقة A/CN.99/1 وفي مرفق هذا التقرير.",
        "The agenda of the Meeting is contained in document A/CN.99/1 and set out in the annex to the present"
        " report.",
        _ITSELF,
    ),
)


def _title(form: str, *, numbered: str = "yes", session: str = "none") -> Say:
    own: dict[str, Any] = {"numbered": numbered, "ordinal": Ordinal(24), "year": Count(2022)}
    return say("title-session", form=form, body=COMMITTEE, venue=VIENNA, span=SPAN, session=session, **own)


TITLES = (
    Case(
        _title("session"),
        "تقرير عن الدورة الرابعة والعشرين (٩-١١ آذار/مارس ٢٠٢٢)",
        "Report on the twenty-fourth session (9–11 March 2022)",
        _SESSION,
    ),
    Case(
        _title("session", session="regular"),
        "تقرير عن الدورة العادية الرابعة والعشرين لعام ٢٠٢٢ (٩-١١ آذار/مارس ٢٠٢٢)",
        "Report on the twenty-fourth regular session of 2022 (9–11 March 2022)",
        _YEARLY,
    ),
    Case(
        _title("session", numbered="no"),
        "تقرير عن الدورة لعام ٢٠٢٢ (٩-١١ آذار/مارس ٢٠٢٢)",
        "Report on the 2022 session (9–11 March 2022)",
        _SESSION,
    ),
    Case(
        _title("its", numbered="no", session="resumed"),
        "تقرير اللجنة المخصصة عن دورتها المستأنفة لعام ٢٠٢٢ (فيينا، ٩-١١ آذار/مارس ٢٠٢٢)",
        "Report of the Ad Hoc Committee on its 2022 resumed session (Vienna, 9–11 March 2022)",
        _SESSION,
    ),
    Case(
        _title("its", session="special"),
        "تقرير اللجنة المخصصة عن دورتها الاستثنائية الرابعة والعشرين (فيينا، ٩-١١ آذار/مارس ٢٠٢٢)",
        "Report of the Ad Hoc Committee on its twenty-fourth special session (Vienna, 9–11 March 2022)",
        _SESSION,
    ),
    Case(say("title-of-body", body=COMMITTEE), "تقرير اللجنة المخصصة", "Report of the Ad Hoc Committee"),
    *(
        Case(
            say(
                "session-dated",
                numbered=numbered,
                ordinal=Ordinal(85),
                year=Count(2022),
                session="none",
                span=SPAN,
            ),
            f"{ar} (٩-١١ آذار/مارس ٢٠٢٢)",
            f"{en} (9–11 March 2022)",
            _SESSION,
        )
        for numbered, ar, en in (
            ("yes", "الدورة الخامسة والثمانون", "Eighty-fifth session"),
            ("no", "دورة عام ٢٠٢٢", "2022 session"),
        )
    ),
    *(
        Case(say("masthead-parent-session", numbered=numbered, ordinal=Ordinal(80), year=Count(2022)), ar, en)
        for numbered, ar, en in (
            ("yes", "الدورة الثمانون", "Eightieth session"),
            ("no", "دورة عام ٢٠٢٢", "2022 session"),
        )
    ),
)

CASES = (*HELD, *AROUND, *REPORTS, *AGENDAS, *TITLES)
