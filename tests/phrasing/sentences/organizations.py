"""Which organizations attended: lists of one, two and three or more, masculine and feminine."""

from __future__ import annotations

from tests.phrasing.sentences.facts import (
    BODY,
    COUNCIL,
    DISARMAMENT,
    EUROPEAN_UNION,
    HEUNI,
    LABOUR,
    MALTA,
    MIGRATION,
    OHCHR,
    RED_CROSS,
    UNICRI,
    Case,
    name,
    names,
)
from wgdesk.phrasing.facts import Name, Symbol
from wgdesk.phrasing.tree import say


def _list(
    kind: str, who: tuple[Name, ...], ar: str, en: str, manner: str = "observers", standing: str = "no"
) -> Case:
    return Case(
        say(f"attended-{kind}", names=names(*who), manner=manner, standing=standing), f"{ar}.", f"{en}."
    )


_LEAGUE = name("LAS", "جامعة الدول العربية", "League of Arab States", article="the")


_AGENCY = name("IAEA", "الوكالة الدولية للطاقة الذرية", "International Atomic Energy Agency", article="the")


_COMMUNITY = name("SADC", "الجماعة الإنمائية", "Southern African Development Community", "f", "the")


ORGANIZATIONS = (
    _list(
        "reio",
        (EUROPEAN_UNION,),
        "مُثل بمراقب الاتحاد الأوروبي، وهو منظمة تكامل اقتصادي إقليمية",
        "The European Union, a regional economic integration organization, was represented by an observer",
    ),
    _list(
        "reio",
        (_COMMUNITY,),
        "مُثلت بمراقب الجماعة الإنمائية، وهي منظمة تكامل اقتصادي إقليمية",
        "The Southern African Development Community, a regional economic integration organization, was"
        " represented by an observer",
    ),
    _list(
        "bare",
        (OHCHR,),
        "مُثلت بمراقب مفوضية الأمم المتحدة السامية لحقوق الإنسان",
        "The Office of the United Nations High Commissioner for Human Rights was represented by an observer",
    ),
    _list(
        "bare",
        (DISARMAMENT,),
        "مُثل بمراقب مكتب شؤون نزع السلاح",
        "The Office for Disarmament Affairs was represented by an observer",
    ),
    _list(
        "un_secretariat",
        (DISARMAMENT, OHCHR),
        "مُثلت بمراقبين الوحدتان التاليتان التابعتان للأمانة العامة للأمم المتحدة: مفوضية الأمم المتحدة"
        " السامية لحقوق الإنسان، مكتب شؤون نزع السلاح",
        "The following units of the United Nations Secretariat were represented by observers: Office for"
        " Disarmament Affairs and Office of the United Nations High Commissioner for Human Rights",
    ),
    _list(
        "un_secretariat",
        (DISARMAMENT, OHCHR, LABOUR),
        "مُثلت بمراقبين الوحدات التالية التابعة للأمانة العامة للأمم المتحدة: مفوضية الأمم المتحدة السامية"
        " لحقوق الإنسان، مكتب شؤون نزع السلاح، منظمة العمل الدولية",
        "The following units of the United Nations Secretariat were represented by observers: International"
        " Labour Organization, Office for Disarmament Affairs and Office of the United Nations High"
        " Commissioner for Human Rights",
    ),
    _list(
        "un_body",
        (OHCHR, MIGRATION),
        "مُثلت بمراقبين هيئتا الأمم المتحدة التاليتان: مفوضية الأمم المتحدة السامية لحقوق الإنسان، المنظمة"
        " الدولية للهجرة",
        "The following United Nations bodies, funds and programmes were represented by observers:"
        " International Organization for Migration and Office of the United Nations High Commissioner for"
        " Human Rights",
    ),
    _list(
        "un_body",
        (OHCHR, MIGRATION, LABOUR),
        "مُثلت بمراقبين هيئات الأمم المتحدة وصناديقها وبرامجها التالية: مفوضية الأمم المتحدة السامية لحقوق"
        " الإنسان، المنظمة الدولية للهجرة، منظمة العمل الدولية",
        "The following United Nations bodies, funds and programmes were represented by observers:"
        " International Labour Organization, International Organization for Migration and Office of the"
        " United Nations High Commissioner for Human Rights",
    ),
    _list(
        "institute",
        (UNICRI, HEUNI),
        "مُثل بمراقبين المعهدان التاليان المنتميان إلى شبكة برنامج الأمم المتحدة لمنع الجريمة والعدالة"
        " الجنائية: معهد الأمم المتحدة الأقاليمي لبحوث الجريمة والعدالة، المعهد الأوروبي",
        "The following institutes of the United Nations crime prevention and criminal justice programme"
        " network were represented by observers: European Institute and United Nations Interregional Crime"
        " and Justice Research Institute",
    ),
    _list(
        "institute",
        (UNICRI, HEUNI, COUNCIL),
        "مُثلت بمراقبين المعاهد التالية المنتمية إلى شبكة برنامج الأمم المتحدة لمنع الجريمة والعدالة"
        " الجنائية: مجلس أوروبا، معهد الأمم المتحدة الأقاليمي لبحوث الجريمة والعدالة، المعهد الأوروبي",
        "The following institutes of the United Nations crime prevention and criminal justice programme"
        " network were represented by observers: Council of Europe, European Institute and United Nations"
        " Interregional Crime and Justice Research Institute",
    ),
    _list(
        "specialized_agency",
        (LABOUR, _AGENCY),
        "مُثلت بمراقبين الوكالتان المتخصصتان التاليتان: منظمة العمل الدولية، الوكالة الدولية للطاقة الذرية",
        "The following specialized agencies of the United Nations system were represented by observers:"
        " International Atomic Energy Agency and International Labour Organization",
    ),
    _list(
        "specialized_agency",
        (LABOUR, _AGENCY, MIGRATION),
        "مُثلت بمراقبين الوكالات المتخصصة التالية: المنظمة الدولية للهجرة، منظمة العمل الدولية، الوكالة"
        " الدولية للطاقة الذرية",
        "The following specialized agencies of the United Nations system were represented by observers:"
        " International Atomic Energy Agency, International Labour Organization and International"
        " Organization for Migration",
    ),
    _list(
        "permanent_observer",
        (MALTA,),
        "مُثلت بمراقب منظمة فرسان مالطة، وهي منظمة تحتفظ بمكتب مراقب دائم",
        "The Sovereign Order of Malta, an entity maintaining a permanent observer office at Headquarters,"
        " was represented by an observer",
    ),
    _list(
        "permanent_observer",
        (COUNCIL,),
        "مُثل بمراقب مجلس أوروبا، وهو كيان يحتفظ بمكتب مراقب دائم",
        "The Council of Europe, an entity maintaining a permanent observer office at Headquarters, was"
        " represented by an observer",
    ),
    _list(
        "permanent_observer",
        (MALTA, RED_CROSS),
        "مُثل بمراقبين الكيانان التاليان اللذان يحتفظ كل منهما بمكتب مراقب دائم: لجنة الصليب"
        " الأحمر، منظمة فرسان مالطة",
        "The following entities maintaining permanent observer offices at Headquarters were represented"
        " by observers: International Committee of the Red Cross and Sovereign Order of Malta",
    ),
    _list(
        "permanent_observer",
        (MALTA, RED_CROSS, COUNCIL),
        "مُثلت بمراقبين الكيانات التالية التي تحتفظ بمكاتب مراقبين دائمين: لجنة الصليب الأحمر،"
        " مجلس أوروبا، منظمة فرسان مالطة",
        "The following entities maintaining permanent observer offices at Headquarters were represented"
        " by observers:"
        " Council of Europe, International Committee of the Red Cross and Sovereign Order of Malta",
    ),
    _list(
        "igo",
        (COUNCIL, _LEAGUE),
        "مُثلت بمراقبين المنظمتان الحكوميتان الدوليتان التاليتان: جامعة الدول العربية، مجلس أوروبا",
        "The following intergovernmental organizations were represented by observers: Council of Europe and"
        " League of Arab States",
    ),
    _list(
        "igo",
        (COUNCIL, _LEAGUE, MIGRATION),
        "مُثلت بمراقبين المنظمات الحكومية الدولية التالية: جامعة الدول العربية، مجلس أوروبا، المنظمة"
        " الدولية للهجرة",
        "The following intergovernmental organizations were represented by observers: Council of Europe,"
        " International Organization for Migration and League of Arab States",
    ),
    _list(
        "ngo",
        (RED_CROSS,),
        "مُثلت بمراقب لجنة الصليب الأحمر، وهي منظمة غير حكومية ذات مركز استشاري لدى المجلس الاقتصادي"
        " والاجتماعي",
        "The International Committee of the Red Cross, a non-governmental organization in consultative"
        " status with the Economic and Social Council, was represented by an observer",
    ),
    _list(
        "ngo",
        (HEUNI,),
        "مُثل بمراقب المعهد الأوروبي، وهو منظمة غير حكومية ذات مركز استشاري لدى المجلس الاقتصادي والاجتماعي",
        "The European Institute, a non-governmental organization in consultative status with the Economic"
        " and Social Council, was represented by an observer",
    ),
    _list(
        "ngo",
        (RED_CROSS, HEUNI),
        "مُثلت بمراقبين المنظمتان غير الحكوميتين التاليتان ذواتا المركز الاستشاري لدى المجلس الاقتصادي"
        " والاجتماعي: لجنة الصليب الأحمر، المعهد الأوروبي",
        "The following non-governmental organizations in consultative status with the Economic and Social"
        " Council were represented by observers: European Institute and International Committee of the Red"
        " Cross",
    ),
    _list(
        "ngo",
        (RED_CROSS, HEUNI, COUNCIL),
        "مُثلت بمراقبين المنظمات غير الحكومية التالية ذات المركز الاستشاري لدى المجلس الاقتصادي والاجتماعي:"
        " لجنة الصليب الأحمر، مجلس أوروبا، المعهد الأوروبي",
        "The following non-governmental organizations in consultative status with the Economic and Social"
        " Council were represented by observers: Council of Europe, European Institute and International"
        " Committee of the Red Cross",
    ),
    *(
        Case(say("attended-ngo-neutral", names=who, also=also, manner="observers"), ar, en)
        for who, also, ar, en in (
            (
                names(RED_CROSS),
                "no",
                "مُثلت بمراقب لجنة الصليب الأحمر، وهي منظمة غير حكومية.",
                "The International Committee of the Red Cross, a non-governmental organization, was"
                " represented by an observer.",
            ),
            (
                names(RED_CROSS),
                "yes",
                "مُثلت بمراقب لجنة الصليب الأحمر، وهي منظمة غير حكومية أخرى.",
                "The International Committee of the Red Cross, another non-governmental organization, was"
                " represented by an observer.",
            ),
            (
                names(HEUNI),
                "no",
                "مُثل بمراقب المعهد الأوروبي، وهو منظمة غير حكومية.",
                "The European Institute, a non-governmental organization, was represented by an observer.",
            ),
            (
                names(RED_CROSS, HEUNI, COUNCIL),
                "no",
                "مُثلت بمراقبين المنظمات غير الحكومية التالية: لجنة الصليب الأحمر، مجلس أوروبا، المعهد"
                " الأوروبي.",
                "The following non-governmental organizations were represented by observers: Council of"
                " Europe, European Institute and International Committee of the Red Cross.",
            ),
            (
                names(HEUNI),
                "yes",
                "مُثل بمراقب المعهد الأوروبي، وهو منظمة غير حكومية أخرى.",
                "The European Institute, another non-governmental organization, was represented by an"
                " observer.",
            ),
            (
                names(RED_CROSS, HEUNI),
                "no",
                "مُثلت بمراقبين المنظمتان غير الحكوميتين التاليتان: لجنة الصليب الأحمر، المعهد الأوروبي.",
                "The following non-governmental organizations were represented by observers: European"
                " Institute and International Committee of the Red Cross.",
            ),
            (
                names(RED_CROSS, HEUNI),
                "yes",
                "مُثلت بمراقبين المنظمتان غير الحكوميتين الأخريان التاليتان: لجنة الصليب الأحمر، المعهد"
                " الأوروبي.",
                "The following other non-governmental organizations were represented by observers: European"
                " Institute and International Committee of the Red Cross.",
            ),
            (
                names(RED_CROSS, HEUNI, COUNCIL, is_open=True),
                "yes",
                "مُثلت بمراقبين المنظمات غير الحكومية الأخرى التالية: لجنة الصليب الأحمر، مجلس أوروبا،"
                " المعهد الأوروبي [...].",
                "The following other non-governmental organizations were represented by observers: Council"
                " of Europe, European Institute and International Committee of the Red Cross [...].",
            ),
        )
    ),
    Case(
        say("participants-list", symbol=Symbol("CTOC/COP/WG.6/2022/INF/1/Rev.1")),
        "ترد في الوثيقة CTOC/COP/WG.6/2022/INF/1/Rev.1 قائمة بأسماء المشاركين.",
        "A list of participants is contained in document CTOC/COP/WG.6/2022/INF/1/Rev.1.",
    ),
    Case(
        say("participants-list", symbol=Symbol("")),
        "ترد في الوثيقة [...] قائمة بأسماء المشاركين.",
        "A list of participants is contained in document [...].",
    ),
)

GUESTS = (
    *(
        _list("igo", who, ar, en, manner, "yes")
        for manner, who, ar, en in (
            (
                "represented",
                (COUNCIL, _LEAGUE),
                "مُثلت في الاجتماع المنظمتان الحكوميتان الدوليتان التاليتان: جامعة الدول العربية، مجلس أوروبا",
                "The following intergovernmental organizations were represented at the meeting: Council of"
                " Europe and League of Arab States",
            ),
            (
                "attended",
                (COUNCIL, _LEAGUE, MIGRATION),
                "حضرت الاجتماع بصفة المراقب المنظمات الحكومية الدولية التالية: جامعة الدول العربية، مجلس"
                " أوروبا، المنظمة الدولية للهجرة",
                "Representatives of the following intergovernmental organizations attended the meeting as"
                " observers: Council of Europe, International Organization for Migration and League of Arab"
                " States",
            ),
        )
    ),
    _list(
        "un_body",
        (OHCHR, LABOUR, MIGRATION),
        "حضرت الاجتماع هيئات الأمم المتحدة وصناديقها وبرامجها التالية: مفوضية الأمم المتحدة السامية لحقوق"
        " الإنسان، المنظمة الدولية للهجرة، منظمة العمل الدولية",
        "Representatives of the following United Nations bodies, funds and programmes attended the meeting:"
        " International Labour Organization, International Organization for Migration and Office of the"
        " United Nations High Commissioner for Human Rights",
        "attended",
    ),
    *(
        _list("bare", (who,), ar, en, manner, standing)
        for who, manner, standing, ar, en in (
            (
                COUNCIL,
                "represented",
                "yes",
                "مُثل في الاجتماع مجلس أوروبا",
                "The Council of Europe was represented at the meeting",
            ),
            (
                COUNCIL,
                "attended",
                "yes",
                "حضر الاجتماع بصفة المراقب مجلس أوروبا",
                "The Council of Europe attended the meeting as an observer",
            ),
            (
                LABOUR,
                "attended",
                "no",
                "حضرت الاجتماع منظمة العمل الدولية",
                "The International Labour Organization attended the meeting",
            ),
        )
    ),
)

OF_COMMISSIONS = (
    *(
        Case(say("attended-associate_member", names=names(*who), body=BODY), f"{ar}.", f"{en}.")
        for who, ar, en in (
            (
                (COUNCIL,),
                "كان العضو المنتسب التالي في الفريق العامل ممثلاً في الاجتماع: مجلس أوروبا",
                "The following associate member of the Working Group was represented at the meeting:"
                " Council of Europe",
            ),
            (
                (COUNCIL, LABOUR),
                "كان العضوان المنتسبان التاليان في الفريق العامل ممثلَين في الاجتماع: مجلس أوروبا، منظمة العمل"
                " الدولية",
                "The following associate members of the Working Group were represented at the meeting:"
                " Council of Europe and International Labour Organization",
            ),
            (
                (COUNCIL, LABOUR, MIGRATION),
                "كان الأعضاء المنتسبون التالون في الفريق العامل ممثلين في الاجتماع: مجلس أوروبا، المنظمة"
                " الدولية للهجرة، منظمة العمل الدولية",
                "The following associate members of the Working Group were represented at the meeting:"
                " Council of Europe, International Labour Organization and International Organization for"
                " Migration",
            ),
        )
    ),
    *(
        Case(
            say(f"attended-{kind}", names=names(*who), also=also, manner=manner, standing="no"),
            f"{ar}: {listed_ar}.",
            f"{en}: {listed_en}.",
        )
        for who, listed_ar, listed_en in (
            (
                (COUNCIL, LABOUR),
                "مجلس أوروبا، منظمة العمل الدولية",
                "Council of Europe and International Labour Organization",
            ),
        )
        for kind, also, manner, ar, en in (
            (
                "un_entity",
                "yes",
                "observers",
                "مُثل بمراقبين الكيانان الآخران التاليان التابعان لمنظومة الأمم المتحدة",
                "The following other entities of the United Nations system were represented by observers",
            ),
            (
                "un_entity",
                "no",
                "represented",
                "مُثل في الاجتماع الكيانان التاليان التابعان لمنظومة الأمم المتحدة",
                "The following entities of the United Nations system were represented at the meeting",
            ),
            (
                "other_entity",
                "yes",
                "attended",
                "حضر الاجتماع الكيانان الآخران التاليان",
                "Representatives of the following other entities attended the meeting",
            ),
            (
                "other_entity",
                "no",
                "observers",
                "مُثل بمراقبين الكيانان التاليان",
                "The following entities were represented by observers",
            ),
        )
    ),
    *(
        Case(
            say(
                f"attended-{kind}",
                names=names(COUNCIL, LABOUR, MIGRATION),
                also=also,
                manner="observers",
                standing="no",
            ),
            f"مُثلت بمراقبين الكيانات {ar}: مجلس أوروبا، المنظمة الدولية للهجرة، منظمة العمل الدولية.",
            f"The following {en} were represented by observers: Council of Europe, International Labour"
            " Organization and International Organization for Migration.",
        )
        for kind, also, ar, en in (
            (
                "un_entity",
                "yes",
                "الأخرى التالية التابعة لمنظومة الأمم المتحدة",
                "other entities of the United Nations system",
            ),
            (
                "un_entity",
                "no",
                "التالية التابعة لمنظومة الأمم المتحدة",
                "entities of the United Nations system",
            ),
            ("other_entity", "yes", "الأخرى التالية", "other entities"),
            ("other_entity", "no", "التالية", "entities"),
        )
    ),
    *(
        Case(
            say("attended-other_participants", names=names(LABOUR), manner=manner),
            f"حضر الاجتماع أيضاً {ar} عن منظمة العمل الدولية.",
            f"{en} the International Labour Organization also attended the meeting.",
        )
        for manner, ar, en in (
            ("observers", "مراقبون", "Observers for"),
            ("attended", "ممثلون", "Representatives of"),
        )
    ),
)

CASES = (*ORGANIZATIONS, *GUESTS, *OF_COMMISSIONS)
