"""Arabic: what a point of a debate begins with."""

from __future__ import annotations

from wgdesk.languages.ar.verbs import quantified
from wgdesk.phrasing.point_frames import PointFrames
from wgdesk.phrasing.quantifiers import Debaters, Quantifier
from wgdesk.words.seen import seen

_LEAD = (
    r"(?:و|كما |غير أن(?:ه|ها)? |وفي (?:المناقشات التي تلت ذلك|هذا الصدد|ذلك السياق|هذا السياق)،"
    r" |و?(?:أثناء|خلال)"
    r" (?:المناقشة العامة"
    r"|تبادل الآراء العام)(?: الت?ي جر[ىت] [^،.]{5,160})?، |و?(?:فيما يتعلق ب|بخصوص |بشأن |فيما يخص"
    r" |فيما يتصل ب|بالإشارة إلى |بالنظر إلى |في ضوء |تذكيرا ب|في سياق |في ظل |مع مراعاة |عقب "
    r"|ردا على )[^،]{2,200}، "
    r"|و?(?:بالإضافة إلى ذلك|علاوة على ذلك|فضلا عن ذلك|في الوقت نفسه|مع ذلك|لذلك|على سبيل المثال|أخيرا)، "
    r"|و?في (?:ملاحظات|بيان)\S{1,3}(?: (?:الافتتاحية?|الختامية?))?(?: في [^.]{5,80}?)?، "
    r"|في (?:هذا الصدد|المناقشات التي تلت ذلك)، )?(?:و?في حين )?"
)
_MANY = (
    r"(?:(?:العديد|عدد|كثير) من ال|عدة |بعض ال|معظم ال|أحد ال|جميع ال|كل ال|غالبية ال|ال)?"
    r"(?:متكلم\S{0,3}|وف(?:ود|د\S{0,2})|مندوب\S{0,3}|ممثل\S{0,3}|مجموع(?:ة|ات|تان|تين)|مشارك\S{0,3}"
    r"|(?:ال)?(?:عضو|أعضاء)\S{0,2}"
    r"|(?:إحدى ال)?دول(?:ة|تان|تين)?\S? (?:ال)?(?:عضو|طرف|أعضاء|أطراف)\S{0,3})\b"
)

_ADVERBS = (
    r"(?: أيضا| كذلك)?"
    r"(?: بوجه عام| على نطاق واسع| بقوة| مجددا| بالإجماع| بصورة متزايدة)?"
)

POINTS = (
    r"^ورد(?:ت|ا) على ذلك، (?:ذكر|أوضح|أفاد|قال|أجاب|أشار|أكد)ت? [^،.:]{2,120}? (?:أن|بأن|إلى أن)\S{0,3} ",
    rf"^{_LEAD}\S{{3,12}} {_MANY}",
    rf"^غير أن {_MANY}",
    rf"^{_LEAD}(?:لوحظ|ذكر|رئي|ارتئي|اقترح|شدد{_ADVERBS} على|أعرب{_ADVERBS} عن|أكد|أشير{_ADVERBS}"
    rf" إلى|جرى|قيل|طلب|أثير|أوضح) ",
    rf"^{_LEAD}[ال]?قترح(?:ت)? ",
)

_SAID = r"(?P<said>\S.+)$"
_AND = r"^(?:(?P<too>كما) |و)?"
_COUNTED: tuple[Quantifier, ...] = ("another", "two", "some", "several", "a_number", "many", "most", "all")
_NOUNS: tuple[Debaters, ...] = (
    *("speakers", "delegations", "delegates", "representatives", "members", "member_states"),
    *("states_parties", "participants", "groups", "state_groups", "entities"),
)
# What a sentence that names nobody begins with, by the form of the point.
_NOBODY = {
    "concern": "أعرب عن القلق إزاء",
    "hope": "أعرب عن الأمل في أن",
    "view": "أعرب عن رأي مفاده أن",
    "considered": "رئي أن",
    "emphasized": "شدد على أن",
    "suggested": "اقترح أن",
    "stated": "قيل إن",
    "question": "أثير سؤال بشأن",
    "clarification": "طلب إيضاح بشأن",
    "exchanged": "جرى تبادل للآراء بشأن",
    "mentioned": "أشير إلى",
    "noted": "لوحظ أن",
}
FRAMES = PointFrames(
    patterns=(
        *((rf"{_AND}{words} {_SAID}", {"form": form}) for form, words in _NOBODY.items()),
        (rf"^و?(?P<verb>\S+) BODY (?P<too>أيضا|كذلك) {_SAID}", {"voice": "body"}),
        (rf"{_AND}(?P<verb>\S+) BODY {_SAID}", {"voice": "body"}),
        (rf"{_AND}(?P<verb>\S+) (?P<maker>MAKERS) {_SAID}", {}),
    ),
    makers={
        seen(quantified(quantifier, noun).phrase): (quantifier, noun)
        for quantifier in ("one", *_COUNTED)
        for noun in _NOUNS
    },
    leads={
        "في هذا الصدد": "regard",
        "في هذا السياق": "connection",
        "في المناقشات التي تلت ذلك": "discussion",
        "ردا على ذلك": "response",
    },
    debated=(
        r"(?:شددت? على|أكدت?(?: مجددا)?|أبرزت?|لاحظت? أن|رأ[ىت] أن|أشارت? إلى أن|ذك?رت? (?:ب)?أن|أقرت? بأن"
        r"|اعترفت? بأن)"
    ),
    too={"كما": "also", "أيضا": "likewise", "كذلك": "further"},
)
