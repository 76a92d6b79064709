"""Which States attended: each list with one, two and three or more, masculine and feminine."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.facts import (
    CANADA,
    CONVENTION,
    COUNCIL,
    EUROPEAN_UNION,
    JAPAN,
    LABOUR,
    PAKISTAN,
    PROTOCOL,
    SUDAN,
    UGANDA,
    YEMEN,
    Case,
    names,
)
from tests.phrasing.sentences.statements import stated
from wgdesk.phrasing.facts import Count, ItemRefs, Names
from wgdesk.phrasing.tree import say

_TIP = "بروتوكول الأسلحة النارية"


_TIP_EN = "Firearms Protocol"


def _status(kind: str, who: Names, ar: str, en: str) -> Case:
    return Case(say(f"attended-{kind}", names=who, instrument=PROTOCOL, manner="observers"), ar, en)


PARTIES = (
    # An open list speaks in the plural, however many names it has so far.
    *(
        _status(
            "parties",
            names(*those, is_open=True),
            f"كانت الأطراف التالية في {_TIP} ممثلة في الاجتماع: {ar} [...].",
            f"The following parties to the {_TIP_EN} were represented at the meeting: {en} [...].",
        )
        for those, ar, en in (
            ((CANADA,), "كندا", "Canada"),
            ((SUDAN, CANADA), "السودان، كندا", "Canada and Sudan"),
        )
    ),
    # A name that may have to go brackets the number that depends on it.
    _status(
        "parties",
        names(SUDAN, replace(CANADA, doubtful=True)),
        f"كان الطرفان التاليان [الطرف التالي] في {_TIP} ممثلَين [ممثلاً] في الاجتماع: السودان، [كندا].",
        f"The following parties [party] to the {_TIP_EN} were [was] represented at the meeting: [Canada] and"
        " Sudan.",
    ),
    _status(
        "parties",
        names(SUDAN, UGANDA, replace(CANADA, doubtful=True)),
        f"كانت الأطراف التالية [كان الطرفان التاليان] في {_TIP} ممثلة [ممثلَين] في الاجتماع: أوغندا،"
        " السودان، [كندا].",
        f"The following parties to the {_TIP_EN} were represented at the meeting: [Canada], Sudan and"
        " Uganda.",
    ),
    _status(
        "parties",
        names(CANADA),
        f"كان الطرف التالي في {_TIP} ممثلاً في الاجتماع: كندا.",
        f"The following party to the {_TIP_EN} was represented at the meeting: Canada.",
    ),
    _status(
        "parties",
        names(SUDAN, CANADA),
        f"كان الطرفان التاليان في {_TIP} ممثلَين في الاجتماع: السودان، كندا.",
        f"The following parties to the {_TIP_EN} were represented at the meeting: Canada and Sudan.",
    ),
    _status(
        "parties",
        names(SUDAN, CANADA, EUROPEAN_UNION, is_open=True),
        f"كانت الأطراف التالية في {_TIP} ممثلة في الاجتماع: الاتحاد الأوروبي، السودان، كندا [...].",
        f"The following parties to the {_TIP_EN} were represented at the meeting: Canada, European Union and"
        " Sudan [...].",
    ),
)


STATES = (
    Case(
        say("attended-states", names=names(SUDAN)),
        "كانت الدولة التالية ممثلة في الاجتماع: السودان.",
        "The following State was represented at the meeting: Sudan.",
    ),
    Case(
        say("attended-states", names=names(SUDAN, CANADA)),
        "كانت الدولتان التاليتان ممثلتين في الاجتماع: السودان، كندا.",
        "The following States were represented at the meeting: Canada and Sudan.",
    ),
    Case(
        say("attended-states", names=names(SUDAN, CANADA, JAPAN, is_open=True)),
        "كانت الدول التالية ممثلة في الاجتماع: السودان، كندا، اليابان [...].",
        "The following States were represented at the meeting: Canada, Japan and Sudan [...].",
    ),
    Case(
        say("spoke-states", stated=stated(ItemRefs((2,)), n=1), names=names(SUDAN)),
        "في إطار البند ٢ من جدول الأعمال، تكلم ممثل السودان.",
        "Under agenda item 2, a statement was made by the representative of the Sudan.",
    ),
    Case(
        say("spoke-states", stated=stated(ItemRefs((2,)), n=2), names=names(SUDAN, CANADA)),
        "في إطار البند ٢ من جدول الأعمال، تكلم ممثلا الدولتين التاليتين: السودان، كندا.",
        "Under agenda item 2, statements were made by the representatives of the following States: Canada"
        " and Sudan.",
    ),
    Case(
        say(
            "spoke-states",
            stated=stated(
                ItemRefs(
                    (
                        2,
                        3,
                    )
                ),
                n=3,
            ),
            names=names(SUDAN, CANADA, JAPAN),
        ),
        "في إطار البندين ٢ و٣ من جدول الأعمال، تكلم ممثلو الدول التالية: السودان، كندا، اليابان.",
        "Under agenda items 2 and 3, statements were made by the representatives of the following States:"
        " Canada, Japan and Sudan.",
    ),
)


SIGNATORIES = (
    _status(
        "signatories",
        names(UGANDA),
        f"مُثلت بمراقب أوغندا، وهي دولة موقعة على {_TIP}.",
        f"Uganda, a signatory to the {_TIP_EN}, was represented by an observer.",
    ),
    _status(
        "signatories",
        names(SUDAN),
        f"مُثل بمراقب السودان، وهو دولة موقعة على {_TIP}.",
        f"The Sudan, a signatory to the {_TIP_EN}, was represented by an observer.",
    ),
    _status(
        "signatories",
        names(UGANDA, JAPAN),
        f"مُثلت بمراقبين الدولتان التاليتان الموقعتان على {_TIP}: أوغندا، اليابان.",
        f"The following States signatories to the {_TIP_EN} were represented by observers: Japan and Uganda.",
    ),
    _status(
        "signatories",
        names(UGANDA, JAPAN, YEMEN),
        f"مُثلت بمراقبين الدول التالية الموقعة على {_TIP}: أوغندا، اليابان، اليمن.",
        f"The following States signatories to the {_TIP_EN} were represented by observers: Japan, Uganda and"
        " Yemen.",
    ),
)


NEITHER = (
    _status(
        "non_signatories",
        names(PAKISTAN),
        f"مُثلت بمراقب باكستان، وهي دولة ليست طرفاً في {_TIP} ولا موقعة عليه.",
        f"Pakistan, a State that was neither a party to nor a signatory of the {_TIP_EN}, was represented by"
        " an observer.",
    ),
    _status(
        "non_signatories",
        names(YEMEN),
        f"مُثل بمراقب اليمن، وهو دولة ليست طرفاً في {_TIP} ولا موقعة عليه.",
        f"Yemen, a State that was neither a party to nor a signatory of the {_TIP_EN}, was represented by an"
        " observer.",
    ),
    _status(
        "non_signatories",
        names(PAKISTAN, YEMEN),
        f"مُثلت بمراقبين الدولتان التاليتان غير الطرفين في {_TIP} وغير الموقعتين عليه: باكستان، اليمن.",
        f"The following States that were neither parties to nor signatories of the {_TIP_EN} were"
        " represented by observers: Pakistan and Yemen.",
    ),
    Case(
        say(
            "attended-non_signatories",
            names=names(PAKISTAN, YEMEN, JAPAN),
            instrument=CONVENTION,
            manner="observers",
        ),
        "مُثلت بمراقبين الدول التالية غير الأطراف في اتفاقية الجريمة المنظمة وغير الموقعة عليها: باكستان،"
        " اليابان، اليمن.",
        "The following States that were neither parties to nor signatories of the Organized Crime"
        " Convention were represented by observers: Japan, Pakistan and Yemen.",
    ),
    Case(
        say("attended-non_signatories", names=names(YEMEN), instrument=CONVENTION, manner="observers"),
        "مُثل بمراقب اليمن، وهو دولة ليست طرفاً في اتفاقية الجريمة المنظمة ولا موقعة عليها.",
        "Yemen, a State that was neither a party to nor a signatory of the Organized Crime Convention, was"
        " represented by an observer.",
    ),
)


FORMS = (
    Case(
        say("attended-observers", manner="observers", names=names(COUNCIL, is_open=True)),
        "مُثلت بمراقبين الجهات التالية: مجلس أوروبا [...].",
        "The following were represented by observers: Council of Europe [...].",
    ),
    Case(
        say("attended-observers", manner="observers", names=names(COUNCIL, YEMEN)),
        "مُثلت بمراقبين الجهتان التاليتان: مجلس أوروبا، اليمن.",
        "The following were represented by observers: Council of Europe and Yemen.",
    ),
    Case(
        say("attended-observers", manner="observers", names=names(COUNCIL, YEMEN, LABOUR)),
        "مُثلت بمراقبين الجهات التالية: مجلس أوروبا، منظمة العمل الدولية، اليمن.",
        "The following were represented by observers: Council of Europe, International Labour Organization"
        " and Yemen.",
    ),
    *(
        Case(
            say("attended-ngos-counted", n=Count(n), consultative=status, manner="observers"),
            f"حضر الاجتماع أيضاً {ar}.",
            f"{en} also attended the meeting.",
        )
        for n, status, ar, en in (
            (1, "no", "مراقب عن منظمة غير حكومية واحدة", "An observer for one non-governmental organization"),
            (2, "no", "مراقبان عن منظمتين غير حكوميتين", "Observers for two non-governmental organizations"),
            (
                2,
                "yes",
                "مراقبان عن منظمتين غير حكوميتين ذواتي مركز استشاري لدى المجلس الاقتصادي والاجتماعي",
                "Observers for two non-governmental organizations in consultative status with the Economic"
                " and Social Council",
            ),
            (
                3,
                "no",
                "مراقبون عن ثلاث منظمات غير حكومية",
                "Observers for three non-governmental organizations",
            ),
            (12, "no", "مراقبون عن ١٢ منظمة غير حكومية", "Observers for 12 non-governmental organizations"),
            (
                163,
                "yes",
                "مراقبون عن ١٦٣ منظمة غير حكومية ذات مركز استشاري لدى المجلس الاقتصادي والاجتماعي",
                "Observers for 163 non-governmental organizations in consultative status with the Economic"
                " and Social Council",
            ),
        )
    ),
)

CASES = (*PARTIES, *STATES, *FORMS, *SIGNATORIES, *NEITHER)
