"""Unions that are parties or members but not States: one, two and three, in each kind of body."""

from __future__ import annotations

from tests.phrasing.sentences.facts import BODY, EUROPEAN_UNION, PROTOCOL, Case, name, names
from wgdesk.phrasing.facts import Name
from wgdesk.phrasing.tree import say

_COMMUNITY = name("SADC", "الجماعة الإنمائية", "Southern African Development Community", "f", "the")
_MARKET = name("CARICOM", "الجماعة الكاريبية", "Caribbean Community", "f", "the")


def _attended(deciders: str, who: tuple[Name, ...], ar: str, en: str) -> Case:
    text = say("attended-union", names=names(*who), body=BODY, instrument=PROTOCOL)
    return Case(text, f"{ar}.", f"{en}.", (("term_deciders", deciders),))


CASES = tuple(
    case
    for deciders, one, two, many, is_a, are in (
        (
            "states_parties",
            *(
                " طرف في بروتوكول الأسلحة النارية",
                " الطرفان في بروتوكول الأسلحة النارية",
                " الأطراف في بروتوكول الأسلحة النارية",
            ),
            *(" that is a party to the Firearms Protocol", " that are parties to the Firearms Protocol"),
        ),
        (
            "members",
            *(" عضو في الفريق العامل", " العضوان في الفريق العامل", " الأعضاء في الفريق العامل"),
            *(" that is a member of the Working Group", " that are members of the Working Group"),
        ),
        ("participants", "", "", "", "", ""),
    )
    for case in (
        _attended(
            deciders,
            (EUROPEAN_UNION,),
            f"كان الاتحاد الأوروبي، وهو منظمة تكامل اقتصادي إقليمية{one}، ممثلاً في الاجتماع",
            f"The European Union, a regional economic integration organization{is_a}, was represented at the"
            " meeting",
        ),
        _attended(
            deciders,
            (_COMMUNITY,),
            f"كانت الجماعة الإنمائية، وهي منظمة تكامل اقتصادي إقليمية{one}، ممثلة في الاجتماع",
            "The Southern African Development Community, a regional economic integration"
            f" organization{is_a}, was represented at the meeting",
        ),
        _attended(
            deciders,
            (EUROPEAN_UNION, _COMMUNITY),
            f"كانت منظمتا التكامل الاقتصادي الإقليميتان التاليتان{two} ممثلتين في الاجتماع: الاتحاد الأوروبي،"
            " الجماعة الإنمائية",
            f"The following regional economic integration organizations{are} were represented at the meeting:"
            " European Union and Southern African Development Community",
        ),
        _attended(
            deciders,
            (EUROPEAN_UNION, _COMMUNITY, _MARKET),
            f"كانت منظمات التكامل الاقتصادي الإقليمية التالية{many} ممثلة في الاجتماع: الاتحاد الأوروبي،"
            " الجماعة الإنمائية، الجماعة الكاريبية",
            f"The following regional economic integration organizations{are} were represented at the meeting:"
            " Caribbean Community, European Union and Southern African Development Community",
        ),
    )
)
