"""How many attended, where a report does not name them."""

from __future__ import annotations

from tests.report.language.sentences.facts import BODY, PROTOCOL, Case
from wgdesk.report.facts import Count
from wgdesk.report.tree import say

_SAID = {"en": "Firearms Protocol", "ar": "بروتوكول الأسلحة النارية"}


def _deciders(deciders: str, n: int, ar: str, en: str, kind: str = "parties") -> Case:
    text = say("attended-deciders-counted", kind=kind, n=Count(n), body=BODY, instrument=PROTOCOL)
    return Case(text, f"حضر الاجتماع {ar}.", f"{en} attended the meeting.", (("term_deciders", deciders),))


def _observers(kind: str, n: int, ar: str, en: str) -> Case:
    text = say("attended-observers-counted", kind=kind, n=Count(n))
    return Case(text, f"حضر الاجتماع أيضاً {ar}.", f"{en} also attended the meeting.")


_TO = "to the Firearms Protocol"
_IN = "في بروتوكول الأسلحة النارية"
_OF = "في الفريق العامل"

DECIDERS = (
    _deciders("parties", 1, f"ممثل طرف واحد {_IN}", f"A representative of one party {_TO}"),
    _deciders("parties", 2, f"ممثلا طرفين {_IN}", f"Representatives of two parties {_TO}"),
    _deciders("parties", 8, f"ممثلو ثمانية أطراف {_IN}", f"Representatives of eight parties {_TO}"),
    _deciders("parties", 65, f"ممثلو ٦٥ طرفاً {_IN}", f"Representatives of 65 parties {_TO}"),
    _deciders(
        "states_parties", 1, f"ممثل دولة طرف واحدة {_IN}", f"A representative of one State party {_TO}"
    ),
    _deciders(
        "states_parties", 2, f"ممثلا دولتين طرفين {_IN}", f"Representatives of two States parties {_TO}"
    ),
    _deciders(
        "states_parties", 3, f"ممثلو ثلاث دول أطراف {_IN}", f"Representatives of three States parties {_TO}"
    ),
    _deciders(
        "states_parties", 52, f"ممثلو ٥٢ دولة طرفاً {_IN}", f"Representatives of 52 States parties {_TO}"
    ),
    _deciders(
        "states_parties", 100, f"ممثلو ١٠٠ دولة طرف {_IN}", f"Representatives of 100 States parties {_TO}"
    ),
    _deciders(
        "members",
        1,
        f"ممثل دولة عضو واحدة {_OF}",
        "A representative of one State member of the Working Group",
    ),
    _deciders(
        "members",
        2,
        f"ممثلا دولتين عضوين {_OF}",
        "Representatives of two States members of the Working Group",
    ),
    _deciders(
        "members",
        9,
        f"ممثلو تسع دول أعضاء {_OF}",
        "Representatives of nine States members of the Working Group",
    ),
    _deciders(
        "members",
        39,
        f"ممثلو ٣٩ دولة عضواً {_OF}",
        "Representatives of 39 States members of the Working Group",
    ),
    _deciders(
        "members",
        101,
        f"ممثلو ١٠١ دولة عضو {_OF}",
        "Representatives of 101 States members of the Working Group",
    ),
    _deciders("participants", 1, "ممثل دولة واحدة", "A representative of one State", "states"),
    _deciders("participants", 12, "ممثلو ١٢ دولة", "Representatives of 12 States", "states"),
)

OBSERVERS = (
    _observers("states", 1, "مراقب عن دولة أخرى واحدة", "An observer for one other State"),
    _observers("states", 2, "مراقبان عن دولتين أخريين", "Observers for two other States"),
    _observers("states", 4, "مراقبون عن أربع دول أخرى", "Observers for four other States"),
    _observers("states", 85, "مراقبون عن ٨٥ دولة أخرى", "Observers for 85 other States"),
    *(
        _observers("united_nations", n, f"{ar} لمنظومة الأمم المتحدة", f"{en} of the United Nations system")
        for n, ar, en in (
            (1, "مراقب عن كيان واحد تابع", "An observer for one entity"),
            (2, "مراقبان عن كيانين تابعين", "Observers for two entities"),
            (5, "مراقبون عن خمسة كيانات تابعة", "Observers for five entities"),
            (11, "مراقبون عن ١١ كياناً تابعاً", "Observers for 11 entities"),
            (100, "مراقبون عن ١٠٠ كيان تابع", "Observers for 100 entities"),
        )
    ),
    *(
        _observers("organizations", n, ar, f"{en} intergovernmental {noun}")
        for n, ar, en, noun in (
            (1, "مراقب عن منظمة حكومية دولية واحدة", "An observer for one", "organization"),
            (2, "مراقبان عن منظمتين حكوميتين دوليتين", "Observers for two", "organizations"),
            (6, "مراقبون عن ست منظمات حكومية دولية", "Observers for six", "organizations"),
            (14, "مراقبون عن ١٤ منظمة حكومية دولية", "Observers for 14", "organizations"),
        )
    ),
)

CASES = (*DECIDERS, *OBSERVERS)
