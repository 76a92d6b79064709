"""The ways to put a point: impersonally, after a lead-in, by a named delegation."""

from __future__ import annotations

from tests.phrasing.sentences.facts import CANADA, EGYPT, IRAN, JAPAN, YEMEN, Case, names, words
from tests.phrasing.sentences.points import NOTHING, point
from wgdesk.phrasing.facts import Names, Words
from wgdesk.phrasing.tree import Say, say

_SAID = words("الوضع الراهن", "the current situation")
_ANY = "several"


def _case(ar: str, en: str, *points: Say) -> Case:
    return Case(say("points", parts=points), ar, en)


def _nobody(form: str, joins: str = "none", said: Words = _SAID, verb: Words = NOTHING) -> Say:
    return point(_ANY, joins, verb, said, form=form)


_FORMS = (
    ("concern", "أُعرب", "عن القلق إزاء الوضع الراهن", "concern was", "expressed about"),
    ("appreciation", "أُعرب", "عن التقدير للوضع الراهن", "appreciation was", "expressed for"),
    ("support", "أُعرب", "عن التأييد للوضع الراهن", "support was", "expressed for"),
    ("hope", "أُعرب", "عن الأمل في أن الوضع الراهن", "the hope was", "expressed that"),
    ("view", "أُعرب", "عن رأي مفاده أن الوضع الراهن", "the view was", "expressed that"),
    ("considered", "رُئي", "أن الوضع الراهن", "it was", "considered that"),
    ("noted", "لوحظ", "أن الوضع الراهن", "it was", "noted that"),
    ("emphasized", "شُدد", "على أن الوضع الراهن", "it was", "emphasized that"),
    ("recalled", "ذُكِّر", "بأن الوضع الراهن", "it was", "recalled that"),
    ("suggested", "اقتُرح", "أن الوضع الراهن", "it was", "suggested that"),
    ("exchanged", "جرى", "تبادل للآراء بشأن الوضع الراهن", "an exchange of views was", "held on"),
    ("mentioned", "أُشير", "إلى الوضع الراهن", "reference was", "made to"),
)

IMPERSONAL = tuple(
    case
    for form, head, rest, before, after in _FORMS
    for case in (
        _case(
            f"{head} {rest}.",
            f"{before[0].upper()}{before[1:]} {after} the current situation.",
            _nobody(form),
        ),
        _case(
            f"{head} أيضاً {rest}.",
            f"{before[0].upper()}{before[1:]} also {after} the current situation.",
            _nobody(form, "likewise"),
        ),
        _case(
            f"{head} كذلك {rest}.",
            f"{before[0].upper()}{before[1:]} further {after} the current situation.",
            _nobody(form, "further"),
        ),
        _case(
            f"كما {head} {rest}.",
            f"{before[0].upper()}{before[1:]} also {after} the current situation.",
            _nobody(form, "also"),
        ),
        _case(
            f"{head} {rest}؛ غير أنه {head} {rest}.",
            f"{before[0].upper()}{before[1:]} {after} the current situation;"
            f" however, {before} {after} the current situation.",
            _nobody(form),
            _nobody(form, "however"),
        ),
    )
)

_POINTED_OUT = words("أُفيد بـ", "it was pointed out that there was")

TYPED = (
    _case(
        "أُفيد بالوضع الراهن.",
        "It was pointed out that there was the current situation.",
        _nobody("typed", verb=_POINTED_OUT),
    ),
    _case(
        "كما أُفيد بالوضع الراهن.",
        "It was also pointed out that there was the current situation.",
        _nobody("typed", "also", verb=_POINTED_OUT),
    ),
    _case("[...] الوضع الراهن.", "[...] the current situation.", _nobody("typed")),
)

FREE = (
    _case(
        "أُعرب عن القلق إزاء الوضع الراهن. وكان ذلك كذلك. وانتهت المناقشة.",
        "Concern was expressed about the current situation. It was so. The discussion ended.",
        _nobody("concern"),
        _nobody("free", said=words("وكان ذلك كذلك. وانتهت المناقشة", "It was so. The discussion ended")),
    ),
)

_LEADS = (
    ("discussion", "في المناقشات التي تلت ذلك", "In the discussions that followed"),
    ("general", "أثناء المناقشة العامة", "During the general discussion"),
    ("exchange", "أثناء التبادل العام للآراء", "During the general exchange of views"),
    ("regard", "في هذا الصدد", "In that regard"),
    ("connection", "في هذا السياق", "In that connection"),
)
_REFERRED = words("أشار إلى", "referred to")

LED_IN = (
    *(
        _case(
            f"{ar}، لوحظ أن الوضع الراهن.",
            f"{en}, it was noted that the current situation.",
            _nobody("noted", joins),
        )
        for joins, ar, en in _LEADS
    ),
    *(
        _case(
            f"{ar}، أشارت عدة وفود إلى الوضع الراهن.",
            f"{en}, several delegations referred to the current situation.",
            point("several", joins, _REFERRED, _SAID, "delegations"),
        )
        for joins, ar, en in _LEADS
    ),
    _case(
        "فيما يتعلق بالتمويل، أشار متكلمان إلى الوضع الراهن.",
        "With regard to financing, two speakers referred to the current situation.",
        point("two", "concerning", _REFERRED, _SAID, topic=words("التمويل", "financing")),
    ),
    _case(
        "فيما يتعلق بـ[...]، أشار متكلمان إلى الوضع الراهن.",
        "With regard to [...], two speakers referred to the current situation.",
        point("two", "concerning", _REFERRED, _SAID),
    ),
)

_ADDED = words("أضاف أن", "added that")

# A further sentence of the same speakers agrees with them.
SAME = tuple(
    _case(
        f"{subject} إلى الوضع الراهن. و{added} أن الوضع الراهن؛ غير {but} إلى الوضع الراهن.",
        f"{en} referred to the current situation. {they} added that the current situation;"
        f" however, {they[0].lower()}{they[1:]} referred to the current situation.",
        point(quantifier, "none", _REFERRED, _SAID, who),
        point(quantifier, "none", _ADDED, _SAID, who, "same"),
        point(quantifier, "however", _REFERRED, _SAID, who, "same"),
    )
    for quantifier, who, subject, added, but, en, they in (
        ("one", "speakers", "أشار أحد المتكلمين", "أضاف", "أنه أشار", "One speaker", "The speaker"),
        ("two", "speakers", "أشار متكلمان", "أضافا", "أنهما أشارا", "Two speakers", "They"),
        ("several", "speakers", "أشار عدة متكلمين", "أضافوا", "أنهم أشاروا", "Several speakers", "They"),
        ("several", "delegations", "أشارت عدة وفود", "أضافت", "أنها أشارت", "Several delegations", "They"),
        ("one", "delegations", "أشار أحد الوفود", "أضاف", "أنه أشار", "One delegation", "The delegation"),
    )
)


def _named(joins: str, parties: Names, observers: Names) -> Say:
    return point("one", joins, _REFERRED, _SAID, named=(parties, observers))


_NONE = names()

NAMED = tuple(
    case
    for parties, observers, nominative, accusative, english in (
        (names(EGYPT), _NONE, "أشار ممثل مصر", "ممثل مصر أشار", "the representative of Egypt"),
        (
            names(EGYPT, CANADA),
            _NONE,
            "أشار ممثلا كندا ومصر",
            "ممثلي كندا ومصر أشارا",
            "the representatives of Canada and Egypt",
        ),
        (
            names(EGYPT, CANADA, JAPAN),
            _NONE,
            "أشار ممثلو كندا، ومصر، واليابان",
            "ممثلي كندا، ومصر، واليابان أشاروا",
            "the representatives of Canada, Egypt and Japan",
        ),
        (_NONE, names(YEMEN), "أشار المراقب عن اليمن", "المراقب عن اليمن أشار", "the observer for Yemen"),
        (
            _NONE,
            names(YEMEN, IRAN),
            "أشار المراقبان عن جمهورية إيران الإسلامية واليمن",
            "المراقبَين عن جمهورية إيران الإسلامية واليمن أشارا",
            "the observers for the Islamic Republic of Iran and Yemen",
        ),
        (
            _NONE,
            names(YEMEN, IRAN, JAPAN),
            "أشار المراقبون عن جمهورية إيران الإسلامية، واليابان، واليمن",
            "المراقبين عن جمهورية إيران الإسلامية، واليابان، واليمن أشاروا",
            "the observers for the Islamic Republic of Iran, Japan and Yemen",
        ),
        (
            names(EGYPT),
            names(YEMEN),
            "أشار ممثل مصر والمراقب عن اليمن",
            "ممثل مصر والمراقب عن اليمن أشارا",
            "the representative of Egypt and the observer for Yemen",
        ),
    )
    for case in (
        _case(
            f"{nominative} إلى الوضع الراهن.",
            f"{english[0].upper()}{english[1:]} referred to the current situation.",
            _named("none", parties, observers),
        ),
        _case(
            f"غير أن {accusative} إلى الوضع الراهن.",
            f"However, {english} referred to the current situation.",
            _named("however", parties, observers),
        ),
    )
)

_WAS = words("لم يؤيد", "was not in favour of")
_PROPOSAL = words("المقترح", "the proposal")

AGREEING = (
    _case(
        "لم تؤيد عدة وفود المقترح.",
        "Several delegations were not in favour of the proposal.",
        point("several", "none", _WAS, _PROPOSAL, "delegations"),
    ),
    _case(
        "لم يؤيد عدة متكلمين المقترح؛ غير أن متكلمَين لم يؤيدا المقترح.",
        "Several speakers were not in favour of the proposal; however, two speakers were not in favour of the"
        " proposal.",
        point("several", "none", _WAS, _PROPOSAL),
        point("two", "however", _WAS, _PROPOSAL),
    ),
    _case(
        "لم يؤيد أحد المتكلمين المقترح.",
        "One speaker was not in favour of the proposal.",
        point("one", "none", _WAS, _PROPOSAL),
    ),
)

CASES = (*IMPERSONAL, *TYPED, *FREE, *LED_IN, *SAME, *NAMED, *AGREEING)
