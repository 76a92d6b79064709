"""People, statements, points, recommendations and documents."""

from __future__ import annotations

from tests.report.doubting.facts import (
    CHAIR,
    FIFTH,
    FIFTH_AR,
    GUEST,
    NOTE,
    PANELLIST,
    PAPER,
    VICE,
    VICE_CHAIR,
    WORKU,
    Fact,
    document,
    either,
    group,
    key,
    named,
    sitting,
    state,
    statement,
    statement_for_group,
    text,
    value,
    where,
    written,
)
from wgdesk.model import Panel, Registration, Reservation

RESERVATION = where(Reservation, "delegation_id", state("AUS"))

PEOPLE = (
    Fact(
        *("grouping", "name", group("the Group of 77"), value("مجموعة أخرى")),
        ("باسم [مجموعة الـ ٧٧ والصين].", "on behalf of [the Group of 77 and China]."),
        ("باسم مجموعة الـ ٧٧ والصين [مجموعة أخرى].", "on behalf of [the Group of 77 and China]."),
    ),
    either("delegation", "", state("TUV"), "بوتان، [توفالو]،", "Kiribati and [Tuvalu]."),
    either(
        "registration",
        "",
        where(Registration, "delegation_id", state("TUV")),
        "بوتان، [توفالو]،",
        "Kiribati and [Tuvalu].",
    ),
    Fact(
        *("person", "name", CHAIR, value("سلمى القصراني")),
        ("السيدة [سلمى القصراوي] (الأردن)", "Ms. [Salma Qasrawi] (Jordan)"),
        ("السيدة سلمى القصراوي [سلمى القصراني] (الأردن)", "Ms. [Salma Qasrawi] (Jordan)"),
    ),
    Fact(
        *("person", "running", WORKU, value("Tsehay Bekele")),
        ("السيدة [تسيهاي ووركو] (إثيوبيا)", "Ms. [Tsehay Worku] (Ethiopia)"),
        ("السيدة [تسيهاي ووركو] (إثيوبيا)", "Ms. Tsehay Worku [Tsehay Bekele] (Ethiopia)"),
    ),
    text(
        *("person", "function", WORKU, "مدعية عامة أولى في وزارة العدل في إثيوبيا"),
        "Senior Public Prosecutor, Ministry of Justice of Ethiopia",
    ),
    either(
        *("person", "gender", CHAIR),
        "وافتتحت [وافتتح] الاجتماع سعادة السيدة [السيد] سلمى القصراوي (الأردن)، رئيسة [رئيس] الفريق العامل."
        " وخاطبت [وخاطب] الاجتماع وقدمت [وقدم] لمحة",
        "Ms. [Mr.] Salma Qasrawi (Jordan), Chair of the Working Group. She [He] addressed",
    ),
    either("person", "honorific", VICE, "[معالي] السيد إفراين", "Mr. Efraín"),
    Fact(
        *("person", "delegation_id", CHAIR, key(state("EGY"))),
        ("سلمى القصراوي [(الأردن)]، رئيسة", "Salma Qasrawi [(Jordan)], Chair"),
        ("سلمى القصراوي (الأردن) [(مصر)]، رئيسة", "Salma Qasrawi (Jordan) [(Egypt)], Chair"),
    ),
    Fact(
        *("officer", "person_id", VICE_CHAIR, key(WORKU)),
        ("[نائب الرئيسة]: [السيد إفراين سولورسانو كوبيرو (كوستاريكا)]؛", "Vice-Chair: [Mr. Efraín"),
        (
            "نائب الرئيسة [نائبة الرئيسة]: السيد إفراين سولورسانو كوبيرو (كوستاريكا)"
            " [السيدة تسيهاي ووركو بيكيلي (إثيوبيا)]؛",
            "Mr. Efraín Solórzano Cubero (Costa Rica) [Ms. Tsehay Worku Bekele (Ethiopia)];",
        ),
    ),
    Fact(
        *("officer", "office", VICE_CHAIR, value("rapporteur")),
        ("[نائب الرئيسة]: السيد إفراين", "[Vice-Chair]: Mr. Efraín"),
        ("نائب الرئيسة [المقرر]: السيد إفراين", "Vice-Chair [Rapporteur]: Mr. Efraín"),
    ),
    Fact(
        *("officer", "elected_at_id", VICE_CHAIR, key(sitting(2))),
        ("(أ) [نائب الرئيسة: السيد", "(a) [Vice-Chair: Mr. Efraín Solórzano Cubero (Costa Rica)];"),
        (
            f"(كوستاريكا)[، في جلسته الثانية، المعقودة في {FIFTH_AR}]؛",
            f"Mr. Efraín Solórzano Cubero (Costa Rica)[, at its 2nd meeting, on {FIFTH}];",
        ),
    ),
    either(
        *("officer", "by_acclamation", VICE_CHAIR),
        "(كوستاريكا)[، بالتزكية]؛",
        "(Costa Rica)[, by acclamation];",
    ),
)

SPEAKERS = (
    text(
        *("panel", "exchange", where(Panel, "item_id", lambda play: play.item(2))),
        "تسجيل القطع المملوكة ملكية خاصة، وحماية البيانات الشخصية في قوائم الجرد، ومسؤولية الوسطاء",
        "the registration of privately owned objects, the protection of personal data in inventories and the"
        " liability of intermediaries",
    ),
    Fact(
        *("panellist", "person_id", PANELLIST, key(VICE)),
        ("أسماؤهم: [السيدة تسيهاي ووركو (إثيوبيا)]، و", "panellists: [Ms. Tsehay Worku (Ethiopia)], Ms."),
        (
            "أسماؤهم: السيدة تسيهاي ووركو (إثيوبيا) [السيد إفراين سولورسانو (كوستاريكا)]، و",
            "Ms. Tsehay Worku (Ethiopia) [Mr. Efraín Solórzano (Costa Rica)], Ms.",
        ),
    ),
    Fact(
        *("panellist", "grouping_id", PANELLIST, key(group("the Group of 77"))),
        ("نيابة عن [مجموعة الدول الأفريقية]؛", "on behalf of [the Group of African States];"),
        (
            "نيابة عن مجموعة الدول الأفريقية [مجموعة الـ ٧٧ والصين]؛",
            "the Group of African States [the Group of 77 and China];",
        ),
    ),
    Fact(
        *("panellist", "presentation", PANELLIST, value("Quite another")),
        ("[وعرضت", "[Ms. Tsehay Worku Bekele presented"),
        ("[وعرضت", "relating to cultural property. [Quite another]"),
    ),
    Fact(
        *("request", "delegation_id", statement, key(state("PRY"))),
        ("[السنغال]", "Republic of Korea, [Senegal], Switzerland"),
        ("السنغال [باراغواي]", "Republic of Korea, Senegal [Paraguay], Switzerland"),
    ),
    Fact(
        *("request", "person_id", GUEST, key(named("Otávio"))),
        ("[وتكلمت] أيضاً [السيدة ماريسول", "also made by [Ms. Marisol Etxeberria Lund], [independent"),
        (
            "وتكلمت [وتكلم] أيضاً السيدة ماريسول إتشيبيريا لوند [السيد أوتافيو سامبايو كيروغا]",
            "by Ms. Marisol Etxeberria Lund [Mr. Otávio Sampaio Queiroga], independent expert on the"
            " art market [Minister Counsellor, Permanent Mission of Brazil].",
        ),
    ),
    Fact(
        *("request", "grouping_id", statement_for_group, key(group("the Group of African"))),
        ("باسم [مجموعة الـ ٧٧ والصين].", "on behalf of [the Group of 77 and China]."),
        (
            "باسم مجموعة الـ ٧٧ والصين [مجموعة الدول الأفريقية].",
            "the Group of 77 and China [the Group of African States].",
        ),
    ),
    Fact(
        *("point", "quantifier", written("point", "said", "that complete"), value("two")),
        ("شدد [العديد من المتكلمين] على", "[many] speakers stressed"),
        ("شدد العديد من المتكلمين [متكلمان] على", "many [two] speakers stressed"),
    ),
    text(
        *("point", "said", written("point", "said", "that complete")),
        "على أن قوائم الجرد الكاملة والمحدَّثة بانتظام هي أساس أي نظام فعال للحماية",
        "that complete and regularly updated inventories were the foundation of any effective system of"
        " protection",
    ),
)

PAPERS = (
    text(
        *("cluster", "heading", written("cluster", "heading", "Recommendations on inventories")),
        "توصيات بشأن قوائم الجرد وتقصي المصدر وبذل العناية الواجبة",
        "Recommendations on inventories, provenance research and due diligence",
    ),
    Fact(
        *("recommendation", "body", written("recommendation", "body", "States parties should establish or")),
        value("Quite another"),
        ("[ينبغي للدول الأطراف أن تنشئ قوائم", "[States parties should establish or strengthen national"),
        ("[ينبغي للدول الأطراف أن تنشئ قوائم", "keeping them up to date. [Quite another]"),
    ),
    Fact(
        *("reservation", "delegation_id", RESERVATION, key(state("KEN"))),
        ("أبدى ممثل [أستراليا] تحفظاً", "representative of [Australia] expressed"),
        ("أبدى ممثل أستراليا [كينيا] تحفظاً", "representative of Australia [Kenya] expressed"),
    ),
    either(
        *("reservation", "dissociates", RESERVATION),
        "وأبدى ممثل [ونأى وفد] أستراليا تحفظاً على [بنفسه عن] التوصية ٣",
        "force. [The delegation of Australia dissociated itself from recommendation 3, stating",
    ),
    Fact(
        *("reservation", "body", RESERVATION, value("Quite another.")),
        ("قائلاً إن [أستراليا لا تستطيع أن", "that [Australia could apply a retention period of no more"),
        ("بموجب تشريعاتها النافذة].", "under its legislation in force [Quite another]."),
    ),
    Fact(
        *("document", "kind", PAPER, value("note")),
        ("[ورقة معلومات أساسية] من إعداد الأمانة", "[Background paper] prepared by the Secretariat"),
        (
            "ورقة معلومات أساسية من إعداد الأمانة [مذكرة من الأمانة] بعنوان",
            "Background paper prepared by the Secretariat [Note by the Secretariat] entitled",
        ),
    ),
    either(
        *("document", "by_secretariat", PAPER),
        "ورقة معلومات أساسية [من إعداد الأمانة] بعنوان",
        "Background paper [prepared by the Secretariat] entitled",
    ),
    Fact(
        *("document", "symbol", PAPER, value("X/1")),
        ("([CHP/COP/WG.1/2026/2])", "([CHP/COP/WG.1/2026/2])"),
        ("(CHP/COP/WG.1/2026/2 [X/1])", "(CHP/COP/WG.1/2026/2 [X/1])"),
    ),
    text(
        *("document", "title", document("5")),
        "تنفيذ التوصيات التي اعتمدها الفريق العامل في اجتماعاته السابقة",
        "Implementation of the recommendations adopted by the Working Group at its previous meetings",
    ),
    text(
        *("document", "content", NOTE),
        "لمحة مجملة عن المساعدة التقنية المقدمة منذ الاجتماع الرابع",
        "an overview of the technical assistance provided since the fourth meeting",
    ),
)
