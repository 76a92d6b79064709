"""Arabic: what a point of a debate begins with."""

from __future__ import annotations

from collections.abc import Mapping

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

# Somebody is asked to do something. Who is asked stands after the verb, or within it: ينبغي تشجيع الدول على.
_URGED = r"(?:[يت]?حث|[يت]دعى|دعيت?|[يت]شجع|شجعت?)"
_NOUN = r"(?:حث|دعوة|تشجيع|مطالبة|مناشدة|تذكير)"
_WHOM = (
    r"(?P<{}>(?:ال\S+|هيئات|منظومة|جميع|كل|سائر|حكومات|وكالات|مؤسسات|منظمات|أمانة)"
    r"(?: (?!على |إلى |أن )\S+){{0,8}}?)"
)
_ASKED = (
    rf"(?:(?P<verb>{_URGED}) {_WHOM.format('asked')} (?P<to>على|إلى)"
    rf"|(?P<verb_before>(?:لا )?(?:ينبغي|يجب|يتعين) {_NOUN}) {_WHOM.format('asked_within')}"
    r" (?P<to_within>على|إلى)"
    rf"|(?P<duty>[يت]?طلب إلى) {_WHOM.format('asked_after')}(?= أن | (?!ال)[اتإ]\S+ ))"
)
# What the body itself says of how things are, without a word of procedure or of who said it.
_ASSERTED = (
    r"^و?(?!.*(?:هذا التقرير|المرفق|الوثيقة|[A-Z][A-Z0-9.]*/|قررت? |اعتمدت? |وفود|متكلم|ممثل))(?:لا |ما )?"
    r"(?:[يت](?:زال|ظل|شكل|تطلب|حتاج|واجه|عد|مثل|مكن|تعين|ستمر|بقى|لزم|ؤدي|عاني|وجد|ؤثر)|[يت]جب|[يت]نبغي|هناك"
    r"|ثمة|من (?:الضروري|المهم|اللازم|الواضح))(?!\w)[^:؛]{2,}\.$"
)

POINTS = (
    rf"^{_LEAD}{_ASKED} ",
    _ASSERTED,
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


def _appealed(found: Mapping[str, str]) -> tuple[str, str]:
    """Return who is asked, and the verb, with … where they stand within it."""
    if "asked" in found:
        return found["asked"], f"{found['verb']} {found['to']}"
    if "asked_within" in found:
        return found["asked_within"], f"{found['verb_before']} … {found['to_within']}"
    return found["asked_after"], found["duty"]


FRAMES = PointFrames(
    patterns=(
        (rf"{_AND}{_ASKED} {_SAID}", {"form": "appeal"}),
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
    asserted=_ASSERTED,
    appealed=_appealed,
)
