## Agenda
# The document in which something is contained; of several symbols documents. After a preposition.
cited-document = { $symbol_n ->
    [one] الوثيقة
    [two] الوثيقتين
   *[other] الوثائق
 } { $symbol }
manner = { $manner ->
    [consensus] بتوافق الآراء
    [without_vote] دون تصويت
    [acclamation] بالتزكية
    [vote] بالتصويت
    [ad_referendum] بشرط الاستشارة
   *[without_objection] دون اعتراض
 }
# How a text was changed orally before its adoption, after "بصيغته".
orally = { $orally ->
    [amended] المعدلة شفوياً
    [revised] المنقحة شفوياً
   *[both] المنقحة والمعدلة شفوياً
 }
# The condition of a decision, at its end.
on-condition = ، على أساس أن { UNENDED($text) }
# «دون اعتراض جدول» would be one phrase.
agenda-manner = { $manner ->
    [not_stated] {""}
    [without_objection] { WHOLE(manner, "how") }{ $sittings_lead ->
        [named] ،
       *[same] {""}
     }{" "}
   *[other] { WHOLE(manner, "how") }{" "}
 }
agenda-adopted = { FIRST($sittings_lead, at-sittings) }{ DID("أقر", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { agenda-manner }جدول الأعمال التالي{ $orally ->
    [none] {""}
   *[other] ، بصيغته { orally }
 }{ $condition }:
agenda-adopted-contained = { FIRST($sittings_lead, at-sittings) }{ DID("أقر", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { agenda-manner }جدول الأعمال التالي{ $contained ->
    [brackets] {" "}({ $symbol })
   *[other] ، الوارد في { cited-document }
 }{ $orally ->
    [none] {""}
   *[other] ، بصيغته { orally }
 }{ $condition }:
# The document with what was adopted, and how that was changed orally.
in-document = { $contained ->
    [yes] ، بصيغته الواردة في { cited-document }{ $orally ->
        [none] {""}
       *[other] {" "}و{ orally }
     }
   *[other] { $contained ->
        [brackets] {" "}({ $symbol })
       *[no] {""}
     }{ $orally ->
        [none] {""}
       *[other] ، بصيغته { orally }
     }
 }
# Where the items are not listed in that sentence.
agenda-cited = { $called ->
    [the_provisional] جدول الأعمال المؤقت
    [its] جدول { HIS("أعمال", $body) }
    [the] جدول الأعمال
   *[its_provisional] جدول { HIS("أعمال", $body) } المؤقت
 }{ in-document }
agenda-adopted-cited = { FIRST($sittings_lead, at-sittings) }{ DID("أقر", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { agenda-manner }{ agenda-cited }{ $condition }.
# The comma that ends what was added to the agenda.
agenda-clause-closed = { $contained ->
    [yes] ،
   *[other] { $orally ->
        [none] {""}
       *[other] ،
     }
 }
agenda-and-work-adopted = { FIRST($sittings_lead, at-sittings) }{ DID("أقر", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { agenda-manner }{ agenda-cited }{ agenda-clause-closed } و{ DID("وافق", $body) } على { $work }
agenda-follows = كان جدول الأعمال كما يلي:
# Where an annex lists them.
agenda-adopted-annexed = { FIRST($sittings_lead, at-sittings) }{ DID("أقر", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { agenda-manner }جدول الأعمال الوارد في { $contained ->
    [yes] { cited-document } وفي{" "}
   *[no] {""}
 }{ $annex }{ $orally ->
    [none] {""}
   *[other] ، بصيغته { orally }
 }{ $condition }.
agenda-segment = { $title }
agenda-not-adopted = كان جدول الأعمال المؤقت كما يلي:
agenda-not-adopted-annexed = يرد جدول الأعمال المؤقت في { $annex }.
# Of an agenda that was adopted at an earlier session, or whose adoption is told elsewhere.
agenda-of-session = { $form ->
    [listed] كان
   *[other] يرد
 } جدول أعمال { EVENT("the") }{ TERM("event") ->
    [itself] {""}
   *[meeting] { session-of-report }
 }{ $form ->
    [cited] {" "}في { cited-document }.
    [annexed] {" "}في { $contained ->
        [yes] { cited-document } وفي{" "}
       *[no] {""}
     }{ $annex }.
   *[listed] { $contained ->
        [yes] ، الوارد في { cited-document }،
       *[no] {""}
     } كما يلي:
 }
agenda-item = { TITLE($title) }{ $end ->
    [colon] :
    [semicolon] ؛
   *[stop] .
 }
organization-of-work = { $manner ->
    [not_stated] {""}
   *[other] { WHOLE(manner, "how") }{" "}
 }{ $called ->
    [programme] برنامج { HIS("عمل", $body) }
    [programme_timetable] برنامج { HIS("عمل", $body) } و{ HIS("جدول", $body) } الزمني
    [provisional_programme] برنامج { HIS("عمل", $body) } المؤقت و{ HIS("جدول", $body) } الزمني
    [provisional_organization] التنظيم المؤقت { HIS("لأعمال", $body) }
    [timetable_organization] { HIS("جدول", $body) } الزمني وتنظيم { HIS("أعمال", $body) }
   *[organization] تنظيم { HIS("أعمال", $body) }
 }{ in-document }{ $condition }.
organization-adopted = { FIRST($sittings_lead, at-sittings) }{ DID("أقر", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { organization-of-work }

# An informal body, in the accusative for the first time and later; $name is its own name.
informal-a = { $kind ->
    [working_group] فريقاً عاملاً جامعاً
    [committee] لجنة جامعة
    [extended_bureau] مكتباً موسعاً
    [contact_group] فريق اتصال
    [drafting_group] فريق صياغة
    [friends] فريق أصدقاء { $chair_g ->
        [f] الرئيسة
       *[m] الرئيس
     }
   *[other] { A_BODY($name) }
 }
informal-the = { $kind ->
    [working_group] الفريق العامل الجامع
    [committee] اللجنة الجامعة
    [extended_bureau] المكتب الموسع
    [contact_group] فريق الاتصال
    [drafting_group] فريق الصياغة
    [friends] فريق أصدقاء { $chair_g ->
        [f] الرئيسة
       *[m] الرئيس
     }
   *[other] { $name }
 }
informal-established = { FIRST($sittings_lead, at-sittings) }{ DID("أنشأ", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { $called }{ $about ->
    [yes] { HAS($mandate, $items) ->
        [yes] {""}
       *[no] {" "}في إطار { $items } من جدول الأعمال
     }
   *[no] {""}
 }{ $charged ->
    [yes] {" "}{ MANDATE($mandate) }
   *[no] {""}
 }.
# $also: another sentence on the body stands before this one.
informal-allocated = { $also ->
    [yes] و
   *[no] {""}
 }{ FIRST($sittings_lead, at-sittings) }{ DID("قرر", $body) } { $body }{ INSET($sittings_lead, at-sittings) } إحالة { $items } من جدول الأعمال إلى { $called }.
informal-chair-elected = { $also ->
    [yes] و
   *[no] {""}
 }{ FIRST($sittings_lead, at-sittings) }{ DID("انتخب", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { $person }{ $person_paren } { $person_g ->
    [f] رئيسة
   *[m] رئيساً
 } { LI($called) }{ $about ->
    [yes] ، في إطار { $items } من جدول الأعمال
   *[no] {""}
 }.
informal-bureau = { $also ->
    [yes] و
   *[no] {""}
 }عمل مكتب { $body } أيضاً بصفته مكتب { $called }.
# An office of it that speaks for it, of one person.
informal-office = { $office ->
    [chair] { $g ->
        [f] رئيسة
       *[m] رئيس
     } { $called }
    [chair_rapporteur] { $g ->
        [f] الرئيسة والمقررة
       *[m] الرئيس والمقرر
     } { LI($called) }
    [co_chair] { $g ->
        [f] الرئيسة المشاركة
       *[m] الرئيس المشارك
     } { LI($called) }
   *[rapporteur] { $g ->
        [f] مقررة
       *[m] مقرر
     } { $called }
 }
# Who held an office of it, beside its Chair. Of several the office stands in the masculine, as the name of a post.
informal-officers = { $also ->
    [yes] و
   *[no] {""}
 }{ $people_n ->
    [one] { $g ->
        [f] شغلت
       *[m] شغل
     } منصب { $office ->
        [vice_chair] { $g ->
            [f] نائبة
           *[m] نائب
         } { $chair_g ->
            [f] رئيسة
           *[m] رئيس
         } { $called }
       *[other] { informal-office }
     } { $people_named }
   *[other] شغل منصب { $office ->
        [co_chair] الرئيس المشارك { LI($called) }
        [rapporteur] مقرر { $called }
       *[vice_chair] نائب { $chair_g ->
            [f] رئيسة
           *[m] رئيس
         } { $called }
     } كل من { $people_named }
 }.
# Groups that met within it.
with-subgroups = { $subgroups ->
    [0] {""}
   *[other] {" "}و{ $kind ->
        [working_group] { COUNTED($subgroups, "sub_working_group", "nom") }
       *[other] { COUNTED($subgroups, "subgroup", "nom") }
     } { HIS("عن", $called) }
 }
informal-met-under = { $also ->
    [yes] و
   *[no] {""}
 }{ $n ->
    [0] { DID("اجتمع", $called) }
   *[other] { DID("عقد", $called) }
 } { $called }، برئاسة { $person }{ $person_paren }،{ $within }{ $times }.
# 0: how often it met is not recorded.
informal-times = { $n ->
    [0] { $dated ->
        [yes] {" "}{ $days }
       *[no] {""}
     }
   *[other] {" "}{ informal-meetings }
 }{ $purposed ->
    [yes] {" "}{ MANDATE($purpose) }
   *[no] {""}
 }
informal-meetings = { COUNTED($n, "informal_sitting", "acc") }{ $dated ->
    [yes] ، { $days }
   *[no] {""}
 }
informal-chaired = { $also ->
    [yes] و
   *[no] {""}
 }{ $person_g ->
    [f] تولت
   *[m] تولى
 } { $person }{ $person_paren } رئاسة { $called }.
informal-met = { $also ->
    [yes] و
   *[no] {""}
 }{ $n ->
    [0] { DID("اجتمع", $called) }
   *[other] { DID("عقد", $called) }
 } { $called }{ $within }{ $times }.
informal-heard = { $also ->
    [yes] و
   *[no] {""}
 }{ DID("استمع", $called) } { $called } إلى { $heard }.
# What it did at its own meetings. $joined: in the paragraph of the step before.
informal-step = { $joined ->
    [yes] و
   *[no] { $meetings_lead ->
        [none] {""}
       *[named] { step-at }،{" "}
     }
 }{ step-verb }{ $about ->
    [yes] { $verb ->
        [own_report] {""}
       *[other] {" "}{ step-text }
     }
   *[no] {""}
 }.
informal-free = { $joined ->
    [yes] { $text }
   *[no] { $meetings_lead ->
        [none] { $text }
        [named] { at-other-meetings }، { $text }
       *[day] { step-at }، { $text }
     }
 }.
step-at = { $meetings_lead ->
    [same] في الجلسة نفسها
    [same_day] في اليوم نفسه
    [day] { $meetings_on }
   *[named] في { step-meetings } { $meetings }{ step-dated }
 }
step-meetings = { $meetings_n ->
    [one] { HIS("جلسة", $called) }
    [two] { HIS("جلستي", $called) }
   *[other] { HIS("جلسات", $called) }
 }
step-dated = { $meetings_dated ->
    [yes] ، { $meetings_n ->
        [two] المعقودتين
       *[other] المعقودة
     } { $meetings_on }
   *[no] {""}
 }
step-verb = { $verb ->
    [considered] { DID("نظر", $called) } { $called } في
    [discussed] { DID("ناقش", $called) } { $called }
    [exchanged] { DID("تبادل", $called) } { $called } الآراء بشأن
    [had_before] كان معروضاً على { $called }
    [decided] { DID("قرر", $called) } { $called }
    [agreed] { DID("اتفق", $called) } { $called } على
    [recommended] { DID("أوصى", $called) } { $called }
    [noted] { DID("لاحظ", $called) } { $called }
    [took_note] { DID("أحاط", $called) } { $called } علماً
    [adopted] { DID("اعتمد", $called) } { $called }{ $consensus ->
        [yes] ، بتوافق الآراء،
       *[no] {""}
     }
    [own_report] { DID("نظر", $called) } { $called } في { HIS("تقرير", $called) }{ $about ->
        [yes] {" "}عن { $object }
       *[no] {""}
     } و{ DID("اعتمد", $called) }ه{ $consensus ->
        [yes] {" "}بتوافق الآراء
       *[no] {""}
     }
    [expressed_appreciation] { DID("أعرب", $called) } { $called } عن { HIS("تقدير", $called) }
   *[heard] { DID("استمع", $called) } { $called } إلى
 }
step-text = { $verb ->
    [took_note] { BI($object) }
    [recommended] { RECOMMENDED($object) }
    [expressed_appreciation] { LI($object) }
    [discussed] { DIRECT($object) }
    [decided] { DIRECT($object) }
    [noted] { DIRECT($object) }
    [adopted] { DIRECT($object) }
   *[other] { $object }
 }
step-object = { $cited ->
    [yes] { $items } من جدول الأعمال
   *[no] { $text }
 }
informal-reported = { $also ->
    [yes] و
   *[no] {""}
 }{ $known ->
    [yes] { FIRST($sittings_lead, at-sittings) }
   *[no] {""}
 }{ $g ->
    [f] { $told ->
        [yes] أبلغت
       *[no] أطلعت
     } رئيسة
   *[m] { $told ->
        [yes] أبلغ
       *[no] أطلع
     } رئيس
 } { $called } { $body }{ $known ->
    [yes] { INSET($sittings_lead, at-sittings) }
   *[no] {""}
 } { $told ->
    [yes] بأن { $report }
   *[no] على نتائج أعمال { $called }
 }.
