"""The session: its lines in the masthead, who held it by what ground, and of whom the body is composed."""

from __future__ import annotations

from datetime import date

from tests.phrasing.sentences.facts import (
    AGAIN,
    BODY,
    COMMITTEE,
    CONFERENCE,
    EGYPT,
    NOT_SAID,
    PROTOCOL,
    Case,
    at,
    names,
    words,
)
from tests.phrasing.sentences.informal import met
from tests.phrasing.sentences.opening import SPAN, VIENNA
from wgdesk.phrasing.facts import Count, DateSpan, Days, ItemRefs, Missing, Ordinal, Words
from wgdesk.phrasing.tree import Say, say

_SESSION = (("term_event", "session"),)
_ITSELF = (("term_event", "itself"),)
_PARTIES = words("اجتماع الدول الأطراف في المعاهدة", "Meeting of States Parties to the Treaty")
_GROUND = words("عملاً بالمقرر 7/1،", "pursuant to decision 7/1,")
_CONVENER = words("الأمين العام.", "by the Secretary-General.")
_BUREAU = say("informal-the", kind="extended_bureau", name=Missing(), chair_g="m")
_DAY = date(2022, 9, 1)


def _held(key: str, body: Words, **facts: Ordinal | Count) -> Say:
    return say(key, body=body, venue=VIENNA, span=SPAN, mode="in_person", session="none", **facts)


def _sittings(body: Words, closed: int, *, n: int = 3, listed: bool = True, formal: str = "no") -> Say:
    sittings = at((1, 9), (2, 9), (3, 10)) if listed else Missing()
    facts = {"n": Count(n), "sure": "yes", "closed": Count(closed), "records": NOT_SAID}
    ways = {"listed": "yes" if listed else "no", "figures": "yes" if n > 9 else "no", "formal": formal}
    return say("body-held-sittings", body=body, sittings=sittings, **facts, **ways)


def _kinds(states: str, *kinds: str, belonging: str = "no") -> Say:
    facts = {"body": COMMITTEE, "parent": CONFERENCE}
    parts = tuple(say("attended-kind", kind=kind, belonging=belonging, **facts) for kind in kinds)
    return say("attended-kinds", states=states, kinds=say("listing", parts=parts))


def _composed(body: Words, n: int, *, dated: str = "no", listed: str = "no") -> Say:
    facts = {"day": DateSpan(_DAY, _DAY), "instrument": PROTOCOL, "names": _NAMES, "seen": NOT_SAID}
    return say("composition", dated=dated, n=Count(n), body=body, listed=listed, **facts)


def _counted(absent: int) -> Say:
    facts = {"kind": "parties", "n": Count(44), "body": COMMITTEE, "instrument": PROTOCOL}
    return say("attended-deciders-counted", missed="yes", absent=Count(absent), **facts)


def _established(mandate: Words) -> Say:
    called = say("informal-a", kind="contact_group", name=Missing(), chair_g="m")
    facts = {"body": BODY, "sittings": AGAIN, "called": called, "items": ItemRefs((3,))}
    return say("informal-established", about="yes", charged="yes", mandate=mandate, **facts)


def _apart(*groups: tuple[str, tuple[str, ...]]) -> Say:
    facts = {"body": COMMITTEE, "parent": CONFERENCE, "belonging": "no"}
    told = tuple(
        say(
            "attended-kinds-as",
            role=role,
            kinds=say("listing", parts=tuple(say("attended-kind", kind=kind, **facts) for kind in kinds)),
        )
        for role, kinds in groups
    )
    return say("attended-kinds-apart", kinds=say("listing", parts=told))


_NAMES = names(EGYPT)

CASES = (
    Case(
        _apart(
            ("observers", ("member_states", "non_members")),
            ("representatives", ("united_nations",)),
            ("observers", ("organizations", "society", "others")),
        ),
        "حضر الاجتماع أيضاً مراقبون عن دول أخرى أعضاء في الأمم المتحدة، ودول غير أعضاء، وممثلون عن كيانات"
        " تابعة لمنظومة الأمم المتحدة، ومراقبون عن منظمات حكومية دولية، ومنظمات غير حكومية، ومنظمات أخرى.",
        "Observers for other States Members of the United Nations and non-member States, representatives of"
        " entities of the United Nations system and observers for intergovernmental organizations,"
        " non-governmental organizations and other organizations also attended the meeting.",
    ),
    Case(
        _apart(("representatives", ("united_nations",))),
        "حضر الاجتماع أيضاً ممثلون عن كيانات تابعة لمنظومة الأمم المتحدة.",
        "Representatives of entities of the United Nations system also attended the meeting.",
    ),
    Case(
        say("masthead-organ", ordinal=Ordinal(3), body=_PARTIES),
        "الاجتماع الثالث للدول الأطراف في المعاهدة",
        "Third Meeting of States Parties to the Treaty",
        _ITSELF,
    ),
    Case(
        say("masthead-session", ordinal=Ordinal(68), session="none"),
        "الدورة الثامنة والستون",
        "Sixty-eighth session",
        _SESSION,
    ),
    Case(
        say("masthead-session-in-year", year=Count(2022), session="none"),
        "دورة عام ٢٠٢٢",
        "2022 session",
        _SESSION,
    ),
    Case(
        say("masthead-item", n=Count(4)),
        "البند ٤ من جدول الأعمال",
        "Agenda item 4",
    ),
    Case(
        say("masthead-item-title", title=words("تقارير", "reports")),
        "تقارير",
        "Reports",
    ),
    Case(
        _held("held-by-body", COMMITTEE, ordinal=Ordinal(68)),
        "عقدت اللجنة المخصصة دورتها الثامنة والستين في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢.",
        "The Ad Hoc Committee held its sixty-eighth session in Vienna from 9 to 11 March 2022.",
        _SESSION,
    ),
    Case(
        _held("held-by-body", BODY, ordinal=Ordinal(9)),
        "عقد الفريق العامل اجتماعه التاسع في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢.",
        "The Working Group held its ninth meeting in Vienna from 9 to 11 March 2022.",
    ),
    Case(
        _held("held-by-body-in-year", COMMITTEE, year=Count(2022)),
        "عقدت اللجنة المخصصة دورتها لعام ٢٠٢٢ في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢.",
        "The Ad Hoc Committee held its 2022 session in Vienna from 9 to 11 March 2022.",
        _SESSION,
    ),
    Case(
        _sittings(COMMITTEE, 0),
        "وعقدت ثلاث جلسات (من الأولى إلى الثالثة).",
        "It held three meetings (1st to 3rd).",
    ),
    Case(
        _sittings(BODY, 1),
        "وعقد ثلاث جلسات (من الأولى إلى الثالثة)، منها جلسة مغلقة.",
        "It held three meetings (1st to 3rd), including one closed meeting.",
    ),
    Case(
        _sittings(COMMITTEE, 3, n=15, listed=False, formal="yes"),
        "وعقدت ١٥ جلسة رسمية، منها ثلاث جلسات مغلقة.",
        "It held 15 formal meetings, including 3 closed meetings.",
    ),
    Case(
        _sittings(COMMITTEE, 0, listed=False, formal="yes"),
        "وعقدت ثلاث جلسات رسمية.",
        "It held three formal meetings.",
    ),
    Case(
        _sittings(BODY, 2, listed=False),
        "وعقد ثلاث جلسات، منها جلستان مغلقتان.",
        "It held three meetings, including two closed meetings.",
    ),
    Case(
        _sittings(COMMITTEE, 3),
        "وعقدت ثلاث جلسات عامة (من الأولى إلى الثالثة)، منها ثلاث جلسات مغلقة.",
        "It held three plenary meetings (1st to 3rd), including three closed plenary meetings.",
        (("term_sitting", "plenary"),),
    ),
    Case(
        say("with-ground", ground=_GROUND, text=_held("held-by-body", COMMITTEE, ordinal=Ordinal(2))),
        "عملاً بالمقرر ٧/١، عقدت اللجنة المخصصة دورتها الثانية في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢.",
        "Pursuant to decision 7/1, the Ad Hoc Committee held its second session in Vienna from 9"
        " to 11 March 2022.",
        _SESSION,
    ),
    Case(
        say("with-ground", ground=_GROUND, text=say("convened", convener=_CONVENER)),
        "عملاً بالمقرر ٧/١، عُقدت الدورة بدعوة من الأمين العام.",
        "Pursuant to decision 7/1, the session was convened by the Secretary-General.",
        _SESSION,
    ),
    Case(
        say("convened", convener=_CONVENER),
        "عُقد الاجتماع بدعوة من الأمين العام.",
        "The meeting was convened by the Secretary-General.",
    ),
    Case(
        say("with-ground", ground=_GROUND, text=_held("held", BODY, ordinal=Ordinal(9))),
        "عملاً بالمقرر ٧/١، عُقد الاجتماع التاسع للفريق العامل، في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢.",
        "Pursuant to decision 7/1, the ninth meeting of the Working Group was held in Vienna from"
        " 9 to 11 March 2022.",
    ),
    Case(
        met(_BUREAU, 2, also="no", days=Days((date(2022, 3, 3), date(2022, 3, 10)))),
        "عقد المكتب الموسع جلستين، يومي ٣ و ١٠ آذار/مارس ٢٠٢٢.",
        "The extended Bureau held two meetings, on 3 and 10 March 2022.",
    ),
    Case(
        say("informal-heard", also="no", called=_BUREAU, heard=words("إحاطة", "a briefing")),
        "استمع المكتب الموسع إلى إحاطة.",
        "The extended Bureau heard a briefing.",
    ),
    Case(
        say("informal-heard", also="yes", called=_BUREAU, heard=words("إحاطة", "a briefing")),
        "واستمع المكتب الموسع إلى إحاطة.",
        "The extended Bureau heard a briefing.",
    ),
    Case(
        _established(words("لتناول البند 3", "to deal with agenda item 3")),
        "في الجلسة نفسها، أنشأ الفريق العامل فريق اتصال لتناول البند ٣.",
        "At the same meeting, the Working Group established a contact group to deal with agenda item 3.",
    ),
    Case(
        _counted(1),
        "حضر الاجتماع ممثلو ٤٤ دولة عضواً في اللجنة المخصصة (دولة واحدة لم تكن ممثلة).",
        "Representatives of 44 States members of the Ad Hoc Committee attended the meeting (1 was"
        " not represented).",
        (("term_deciders", "members"),),
    ),
    Case(
        _counted(2),
        "حضر الاجتماع ممثلو ٤٤ دولة عضواً في اللجنة المخصصة (دولتان لم تكونا ممثلتين).",
        "Representatives of 44 States members of the Ad Hoc Committee attended the meeting (2"
        " were not represented).",
        (("term_deciders", "members"),),
    ),
    Case(
        _counted(12),
        "حضر الاجتماع ممثلو ٤٤ دولة عضواً في اللجنة المخصصة (١٢ دولة لم تكن ممثلة).",
        "Representatives of 44 States members of the Ad Hoc Committee attended the meeting (12"
        " were not represented).",
        (("term_deciders", "members"),),
    ),
    Case(
        _kinds("yes", "states", "united_nations", "entities", "organizations", "society"),
        "حضر الاجتماع أيضاً مراقبون عن دول أخرى، وكيانات تابعة لمنظومة الأمم المتحدة، وكيانات"
        " تحتفظ بمكاتب مراقبين دائمين، ومنظمات حكومية دولية، ومنظمات غير حكومية.",
        "Observers for other States, entities of the United Nations system, entities maintaining"
        " permanent observer offices at Headquarters, intergovernmental organizations and"
        " non-governmental organizations also attended the meeting.",
    ),
    Case(
        _kinds("yes", "states", "society", belonging="yes"),
        "حضر الاجتماع أيضاً مراقبون عن دول من أعضاء المؤتمر غير الأعضاء في اللجنة المخصصة،"
        " ومنظمات غير حكومية.",
        "Observers for members of the Conference that are not members of the Ad Hoc Committee and"
        " non-governmental organizations also attended the meeting.",
    ),
    Case(
        _kinds("no", "organizations", "society"),
        "حضر الاجتماع أيضاً ممثلون عن منظمات حكومية دولية، ومنظمات غير حكومية.",
        "Representatives of intergovernmental organizations and non-governmental organizations"
        " also attended the meeting.",
    ),
    Case(
        _composed(COMMITTEE, 53),
        "تتألف اللجنة المخصصة من ٥٣ دولة عضواً.",
        "The Ad Hoc Committee is composed of 53 members.",
        (("term_deciders", "members"),),
    ),
    Case(
        _composed(BODY, 1, listed="yes"),
        "يتألف الفريق العامل من دولة عضو واحدة، هي: مصر.",
        "The Working Group is composed of one member: Egypt.",
        (("term_deciders", "members"),),
    ),
    Case(
        _composed(COMMITTEE, 29, dated="yes", listed="yes"),
        "في ١ أيلول/سبتمبر ٢٠٢٢، كانت اللجنة المخصصة تتألف من ٢٩ دولة عضواً، هي: مصر.",
        "As at 1 September 2022, the Ad Hoc Committee was composed of 29 members: Egypt.",
        (("term_deciders", "members"),),
    ),
    Case(
        _composed(BODY, 2, dated="yes"),
        "في ١ أيلول/سبتمبر ٢٠٢٢، كان الفريق العامل يتألف من دولتين عضوين.",
        "As at 1 September 2022, the Working Group was composed of two members.",
        (("term_deciders", "members"),),
    ),
    Case(
        _composed(BODY, 1, dated="yes"),
        "في ١ أيلول/سبتمبر ٢٠٢٢، بلغ عدد الأطراف في بروتوكول الأسلحة النارية طرفاً واحداً.",
        "As at 1 September 2022, there was one party to the Firearms Protocol.",
    ),
    Case(
        _composed(BODY, 185, dated="yes", listed="yes"),
        "في ١ أيلول/سبتمبر ٢٠٢٢، بلغ عدد الأطراف في بروتوكول الأسلحة النارية ١٨٥ طرفاً، هم: مصر.",
        "As at 1 September 2022, there were 185 parties to the Firearms Protocol: Egypt.",
    ),
    Case(
        _composed(BODY, 185, dated="yes"),
        "في ١ أيلول/سبتمبر ٢٠٢٢، بلغ عدد الدول الأطراف في بروتوكول الأسلحة النارية ١٨٥ دولة.",
        "As at 1 September 2022, there were 185 States parties to the Firearms Protocol.",
        (("term_deciders", "states_parties"),),
    ),
    Case(
        _composed(BODY, 103, dated="yes", listed="yes"),
        "في ١ أيلول/سبتمبر ٢٠٢٢، بلغ عدد الدول الأطراف في بروتوكول الأسلحة النارية ١٠٣ دول، هي: مصر.",
        "As at 1 September 2022, there were 103 States parties to the Firearms Protocol: Egypt.",
        (("term_deciders", "states_parties"),),
    ),
)
