"""Phrases that the demonstration does not show, with the changes that bring them out."""

from __future__ import annotations

from collections.abc import Mapping

from tests.demo.action_changes import ACTIONS
from tests.demo.course_changes import COURSE, Shown, all_of, option
from tests.demo.debate_changes import DEBATES
from tests.demo.informal_changes import INFORMAL
from tests.demo.meeting_changes import (
    agenda_not_adopted,
    chapters,
    chapters_with_actions,
    deciders_counted,
    documents_annexed,
    documents_by_item,
    documents_by_symbol,
    elections_apart,
    explained,
    first_meeting,
    item_held,
    item_not_placed,
    members,
    no_exchange_yet,
    no_overview,
    no_recommendations,
    nobody_a_party,
    nobody_in_the_chair,
    nobody_presided,
    observers_counted,
    observers_in_one_list,
    of_states_parties,
    replied_early,
    sitting_without_quorum,
    society_counted,
    society_unnamed,
    society_without_status,
    to_complete,
    two_agencies,
    union_not_a_party,
)
from tests.demo.member_changes import MEMBERS
from tests.demo.opening_changes import OPENINGS
from tests.demo.panel_changes import PANELS
from tests.demo.people_changes import PEOPLE
from tests.demo.question_changes import QUESTIONS
from tests.demo.reference_changes import REFERENCES
from tests.demo.session_changes import SESSION
from tests.demo.speech_changes import SPEECHES
from tests.demo.text_changes import TEXTS

_EXPLAINED: Shown = (
    explained,
    "اعتماد التوصية ١.",
    "recommendation 1, a statement in explanation of position was made by the representative of Australia.",
)
# By phrase: the change to make, and the end of the sentence afterwards.
NOT_SHOWN: Mapping[str, Shown] = {
    **COURSE,
    **ACTIONS,
    **SPEECHES,
    **DEBATES,
    **INFORMAL,
    **MEMBERS,
    **PANELS,
    **SESSION,
    **QUESTIONS,
    **PEOPLE,
    **TEXTS,
    **OPENINGS,
    **REFERENCES,
    "first-meeting": (
        first_meeting,
        "وتقديم توصيات إليه. وهذا هو الاجتماع الأول للفريق العامل.",
        "to submit recommendations to it. This was the first meeting of the Working Group.",
    ),
    "opened-by-unknown": (
        nobody_in_the_chair,
        "وافتتح الاجتماع [...].",
        "The meeting was opened by [...].",
    ),
    "recommendations-none": (
        no_recommendations,
        "لم يعتمد الفريق العامل أي توصيات.",
        "The Working Group did not adopt any recommendations.",
    ),
    "consideration-unknown": (
        item_not_placed,
        'ونظر الفريق العامل، في [...]، في البند ٤ من جدول الأعمال، المعنون "المساعدة التقنية والتدريب".',
        "At its [...] meeting, the Working Group considered agenda item 4, entitled “Technical assistance and"
        " training”.",
    ),
    "held-for-item": (
        item_held,
        "[البند ٤ من جدول الأعمال: يُستكمل لاحقاً]",
        "[Agenda item 4: to be completed later]",
    ),
    "to-be-completed": (to_complete, "تنظيم أعماله. [يُستكمل لاحقاً]", "of its work. [To be completed]"),
    "gap-later": (no_exchange_yet, "بشأن [يُستكمل لاحقاً].", "comments concerning [to be completed later]."),
    "opener-addressed": (
        no_overview,
        "رئيسة الفريق العامل. وخاطبت الاجتماع.",
        "Chair of the Working Group. She addressed the meeting.",
    ),
    "panel-led-unknown": (
        nobody_presided,
        "وتولى توجيه المناقشة التي جرت في إطار البند ٢ المناظران التالي اسماهما:"
        " السيد أرتورو كيسبي (بيرو)، والسيد هالفارد بريكيستاد (النرويج).",
        "The discussion under agenda item 2 was led by the following panellists: Mr. Arturo Quispe (Peru) and"
        " Mr. Halvard Brekkestad (Norway).",
    ),
    "agenda-not-adopted": (
        agenda_not_adopted,
        "كان جدول الأعمال المؤقت كما يلي:",
        "The provisional agenda was as follows:",
    ),
    "attended-union": (
        of_states_parties,
        "وكان الاتحاد الأوروبي، وهو منظمة تكامل اقتصادي إقليمية طرف في بروتوكول الممتلكات الثقافية،"
        " ممثلاً في الاجتماع.",
        "The European Union, a regional economic integration organization that is a party to the Cultural"
        " Property Protocol, was represented at the meeting.",
    ),
    "attended-reio": (
        union_not_a_party,
        "ومُثل بمراقب الاتحاد الأوروبي، وهو منظمة تكامل اقتصادي إقليمية.",
        "The European Union, a regional economic integration organization, was represented by an observer.",
    ),
    "attended-specialized_agency": (
        two_agencies,
        "ومُثلت بمراقبين الوكالتان المتخصصتان التاليتان:"
        " منظمة الأمم المتحدة للتربية والعلم والثقافة، منظمة العمل الدولية.",
        "The following specialized agencies of the United Nations system were represented by observers:"
        " International Labour Organization; and United Nations Educational, Scientific and Cultural"
        " Organization.",
    ),
    "attended-ngo-neutral": (
        society_without_status,
        "ومُثلت بمراقبين المنظمات غير الحكومية التالية: تحالف الباحثين في مصدر القطع الثقافية، شبكة"
        " القائمين على حفظ التراث، منتدى أمناء سجلات المتاحف [...].",
        "The following non-governmental organizations were represented by observers: Alliance of Provenance"
        " Researchers, Heritage Custodians Network and Museum Registrars Forum [...].",
    ),
    "heading-elections": (elections_apart, "انتخاب أعضاء المكتب", "Election of officers"),
    # The title of a chapter; that of its discussion also ends another heading.
    "heading-chapter-deliberations": (
        chapters,
        "جدول الأعمال المؤقت للاجتماع السادس",
        "Provisional agenda for the sixth meeting",
    ),
    "heading-chapter-actions": (
        chapters_with_actions,
        "الإجراءات التي اتخذها الفريق العامل",
        "Action taken by the Working Group",
    ),
    "attended-other_states": (
        members,
        "ومُثلت بمراقبين الدول الأخرى التالية: آيسلندا، بوتان، توفالو، سنغافورة، الكرسي الرسولي، كيريباس.",
        "The following other States were represented by observers: Bhutan, Holy See, Iceland, Kiribati,"
        " Singapore and Tuvalu.",
    ),
    "attended-states": (
        nobody_a_party,
        "كانت الدول التالية ممثلة في الاجتماع: فرنسا، كينيا، مصر.",
        "The following States were represented at the meeting: Egypt, France and Kenya.",
    ),
    "spoke-states": (
        nobody_a_party,
        "الكرسي الرسولي، كولومبيا، كيريباس، كينيا، لبنان، مصر، المكسيك، النرويج، نيجيريا، الهند، الولايات"
        " المتحدة الأمريكية، اليابان.",
        " Kiribati, Lebanon, Mexico, Nigeria, Norway, Peru, Portugal, Republic of Korea, Senegal, Singapore,"
        " Switzerland, Thailand, Türkiye and United States of America.",
    ),
    "spoke-following": (
        all_of(option("statements_voice", "following"), nobody_a_party),
        "الكرسي الرسولي، كولومبيا، كيريباس، كينيا، لبنان، مصر، المكسيك، النرويج، نيجيريا، الهند، الولايات"
        " المتحدة الأمريكية، اليابان.",
        " Kiribati, Lebanon, Mexico, Nigeria, Norway, Peru, Portugal, Republic of Korea, Senegal, Singapore,"
        " Switzerland, Thailand, Türkiye and United States of America.",
    ),
    "sittings-inquorate": (
        sitting_without_quorum,
        "ورفع الفريق العامل جلسته الخامسة، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، لعدم اكتمال النصاب"
        " القانوني.",
        "The Working Group adjourned its 5th meeting, on 7 October 2026, for lack of a quorum.",
    ),
    "attended-observers": (
        observers_in_one_list,
        "هيئة الأمم المتحدة للمساواة بين الجنسين وتمكين المرأة (هيئة الأمم المتحدة للمرأة) [...].",
        "United Nations Office on Drugs and Crime; and World Customs Organization [...].",
    ),
    "attended-ngos-counted": (
        society_counted,
        "وحضر الاجتماع أيضاً مراقبون عن ثلاث منظمات غير حكومية ذات مركز استشاري لدى المجلس"
        " الاقتصادي والاجتماعي.",
        "Observers for three non-governmental organizations in consultative status with the Economic and"
        " Social Council also attended the meeting.",
    ),
    **dict.fromkeys(
        ("attended-unnamed", "guests-counted"),
        (
            society_unnamed,
            "وحضر الاجتماع أيضاً مراقبون عن ١٢ منظمة غير حكومية أخرى.",
            "Observers for 12 other non-governmental organizations also attended the meeting.",
        ),
    ),
    **dict.fromkeys(
        ("attended-deciders-counted", "attended-by"),
        (
            deciders_counted,
            "حضر الاجتماع ممثلو ٦٥ طرفاً في بروتوكول الممتلكات الثقافية.",
            "Representatives of 65 parties to the Cultural Property Protocol attended the meeting.",
        ),
    ),
    **dict.fromkeys(
        ("attended-observers-counted", "attended-kind-counted"),
        (
            observers_counted,
            "وحضر الاجتماع أيضاً مراقبون عن ست دول أخرى.",
            "Observers for six other States also attended the meeting.",
        ),
    ),
    "documents-annexed": (
        documents_annexed,
        "لهذا التقرير قائمة الوثائق التي كانت معروضةً على الفريق العامل.",
        "are listed in annex II to the present report.",
    ),
    "heading-annex_documents": (documents_annexed, "قائمة الوثائق", "List of documents"),
    "heading-chapter-replies": (replied_early, "ممارسة حق الرد", "Right of reply"),
    "recommendation-statements": _EXPLAINED,
    "the-adoption": _EXPLAINED,
    "documents-by-symbol": (
        documents_by_symbol,
        " وCHP/COP/WG.1/2026/CRP.1 و[...].",
        ", CHP/COP/WG.1/2026/CRP.1 and [...].",
    ),
    "documents-for-item": (
        documents_by_item,
        "من أجل النظر في البند ٢ من جدول الأعمال، كان معروضاً على الفريق العامل ما يلي:",
        "For its consideration of agenda item 2, the Working Group had before it the following documents:",
    ),
}
