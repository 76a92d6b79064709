### The Arabic report. Every paragraph after the first under a heading gets و before it by the program.
### $x_g is a grammatical gender (m or f), $x_n a number to agree with. LI(noun) puts ل before a noun,
### DID(verb, subject) makes the verb agree with the subject, HIS(noun, owner) adds the pronoun,
### CLOSED(text) puts a comma after an apposition (شرم الشيخ، مصر،),
### DECISION(object) is المقرر or القرار,
### FIRST(lead, sittings) has "في الجلسة نفسها،" before the verb, INSET(lead, sittings) sittings named for the first time after
### the subject; UNENDED(text) has no comma or stop at its end, HAS(text, words) is yes if the text has the words,
### LETTER(n) is ألف, باء and so on, ITALIC(text) is in italics, OPTION(name) an option of Arabic,
### COUNTED(n, noun, case) counts, MAYBE(text, sure) puts square brackets round what is not sure, WHOLE(text) has
### them round all of it or nothing.
### EVENT("the", "a", "two" or "many") is the meeting or session of the record, SITTING("the" or "a") one of its
### sittings, EVENT_OF(form, body) and OF(body) say whose it is, TEXT("a", "the", "two", "many", "some") is what is adopted,
### DECIDERS(case, n) are those who decide, GENDER(noun) is m or f, AS(adjective, noun) agrees, TERM(name) is
### an option term_... by which to choose: never write these words here.

## Masthead: in English also in Arabic documents, as the United Nations prints it.
masthead-nations = الأمم المتحدة
masthead-distribution = Distr.: { $level }
masthead-language = Arabic
masthead-original = Original: { $lang ->
    [ar] Arabic
    [en] English
    [es] Spanish
    [fr] French
    [ru] Russian
   *[zh] Chinese
 }
masthead-job = { $job }
masthead-job-line = { $job } (A){ $dates ->
    [none] {""}
    [one] {"    "}{ $day }
   *[both] {"    "}{ $before }{"    "}{ $day }
 }
place = { PLACE($venue) }، { $span_masthead }
# The body as the organ, if it is itself a Meeting.
masthead-organ = { EVENT("the") } { $ordinal_event_nom }{ OF($body) }
masthead-session = { EVENT("the") }{ session-kind } { $ordinal_event_nom }{ of-year }
masthead-session-in-year = { $session ->
    [none] { EVENT("a") } عام
   *[kind] { EVENT("the") }{ session-kind } لعام
 } { $year_figure }
masthead-item = البند { $n_figure } من جدول الأعمال
masthead-item-title = { TITLE($title) }
title-draft = { OPTION("title_draft") ->
    [indefinite] مشروع تقرير
   *[definite] مشروع التقرير
 }
title-short = التقرير
title-final = تقرير عن { EVENT_OF("a", $body) } { AS("المعقود", EVENT("a")) } في { CLOSED($venue) } { $span }
gap-later = يُستكمل لاحقاً

## People
# Before a person's name, and after it on whose behalf the person speaks.
address = { $g ->
    [f] السيدة
   *[m] السيد
 }
honorific = { $honorific ->
    [ambassador] سعادة
    [president] فخامة
    [prime_minister] دولة
    [highness] سمو
    [royal_highness] { $g ->
        [f] صاحبة السمو الملكي
       *[m] صاحب السمو الملكي
     }
    [majesty] جلالة
    [eminence] نيافة
   *[minister] معالي
 }
on-behalf = نيابة عن { $group }
person-capacity = { $g ->
    [f] بصفتها
   *[m] بصفته
 } { $post }
person-medium = { $medium ->
    [online] عن طريق التداول بالفيديو
   *[video] في رسالة مصورة مسبقة التسجيل
 }

## Headings
heading-introduction = مقدمة
heading-recommendations = { TEXT("many") }
heading-deliberations = ملخص المداولات
heading-actions = الإجراءات المتخذة
heading-organization = تنظيم { EVENT("the") }
heading-opening = افتتاح { EVENT("the") }
heading-statements = الكلمات
heading-agenda = إقرار جدول الأعمال وتنظيم الأعمال
heading-attendance = الحضور
heading-documentation = الوثائق
heading-adoption = اعتماد التقرير
heading-meetings = الجلسات المعقودة
heading-elections = انتخاب أعضاء المكتب
heading-chapter-deliberations = المداولات
heading-chapter-actions = الإجراءات التي { DID("اتخذ", $body) }ها { $body }
heading-documents = { $part ->
    [secretariat] الوثائق المقدمة من الأمانة
   *[others] وثائق أخرى، منها ما قدمته الدول
 }
heading-annex_members = التكوين
heading-annex_agenda = جدول الأعمال
heading-annex_attendance = الحضور
heading-annex_documents = قائمة الوثائق
heading-annex_proposals = { $n ->
    [one] مقترح لم يُتفق عليه
    [two] مقترحان لم يُتفق عليهما
   *[other] مقترحات لم يُتفق عليها
 }
label-chapter = الفصل { $n_nom }
label-annex = { $n ->
    [0] المرفق
   *[other] المرفق { $ordinal_nom }
 }

## Introduction
# It mostly closes the first paragraph of the mandate; $alone: it is a paragraph by itself.
previous-meetings = { $alone ->
    [yes] {""}
   *[no] وقد{" "}
 }{ $spans_n ->
    [one] { DID("عُقد", EVENT("a")) } { EVENT_OF("a", $body) } { AS("السابق", EVENT("a")) } { $spans }.
    [two] { DID("عُقد", EVENT("a")) } { EVENT_OF("two", $body) } { AS("السابق", EVENT("a"), $spans_n) } { $spans }.
   *[other] عُقدت { EVENT_OF("many", $body) } السابقة { $spans }.
 }
first-meeting = { $alone ->
    [yes] {""}
   *[no] و
 }{ GENDER(EVENT("a")) ->
    [f] هذه هي
   *[m] هذا هو
 } { EVENT("the") } { AS("الأول", EVENT("a")) }{ OF($body) }.

## Recommendations
recommendations-adopted = { TERM("texts") ->
    [resolutions] { DID("أوصى", $body) }
   *[other] { DID("اعتمد", $body) }
 } { $body }، { TERM("event") ->
    [itself] {""}
   *[meeting] في { HIS(EVENT("a"), $body) }{" "}
 }{ AS("المعقود", EVENT("a")) } في { CLOSED($venue) } { $span }، { TERM("texts") ->
    [decisions] { $n ->
        [one] المقرر الوارد أدناه.
        [two] المقررين الواردين أدناه.
       *[other] المقررات الواردة أدناه.
     }
    [resolutions] بأن { $parent_g ->
        [f] تعتمد
       *[m] يعتمد
     } { $parent } { $n ->
        [one] مشروع القرار الوارد أدناه.
        [two] مشروعي القرارين الواردين أدناه.
       *[other] مشاريع القرارات الواردة أدناه.
     }
   *[recommendations] { $n ->
        [one] التوصية الواردة أدناه لكي { $parent_g ->
            [f] تنظر
           *[m] ينظر
         } فيها { $parent }.
        [two] التوصيتين الواردتين أدناه لكي { $parent_g ->
            [f] تنظر
           *[m] ينظر
         } فيهما { $parent }.
       *[other] التوصيات الواردة أدناه لكي { $parent_g ->
            [f] تنظر
           *[m] ينظر
         } فيها { $parent }.
     }
 }
recommendations-none = { TERM("texts") ->
    [resolutions] { $body_g ->
        [f] لم توصِ
       *[m] لم يوصِ
     } { $body } باعتماد
   *[other] { $body_g ->
        [f] لم تعتمد
       *[m] لم يعتمد
     } { $body }
 } أي { TEXT("some") }.
cluster-chapeau = { TERM("texts") ->
    [decisions] { $own ->
        [asking] عملاً { $n ->
            [one] { BI(TEXT("the")) } { AS("التالي", TEXT("the")) } { AS("الصادر", TEXT("the")) }
            [two] { BI(TEXT("two")) } { GENDER(TEXT("the")) ->
                [f] التاليتين الصادرتين
               *[m] التاليين الصادرين
             }
           *[other] { BI(TEXT("many")) } التالية الصادرة
         } عن { $body }، يُرجى من { $parent } { $asked }:
        [brought] يوجَّه انتباه { $parent } إلى { $n ->
            [one] { TEXT("the") } { GENDER(TEXT("the")) ->
                [f] التالية التي { DID("اعتمد", $body) }ها
               *[m] التالي الذي { DID("اعتمد", $body) }ه
             } { $body }:
            [two] { TEXT("two") } { GENDER(TEXT("the")) ->
                [f] التاليتين اللتين
               *[m] التاليين اللذين
             } { DID("اعتمد", $body) }هما { $body }:
           *[other] { TEXT("many") } التالية التي { DID("اعتمد", $body) }ها { $body }:
         }
       *[adopted] { DID("اعتمد", $body) } { $body } { following-texts }
     }
    [resolutions] { recommends } { $body } بأن { $parent_g ->
        [f] تعتمد
       *[m] يعتمد
     } { $parent } { following-texts }
   *[recommendations] { recommends } { $body } بأن { $parent_g ->
        [f] تنظر
       *[m] ينظر
     } { $parent } في اعتماد { following-texts }
 }
following-texts = { $n ->
    [one] { TEXT("the") } { AS("التالي", TEXT("the")) }:
    [two] { TEXT("two") } { GENDER(TEXT("the")) ->
        [f] التاليتين
       *[m] التاليين
     }:
   *[other] { TEXT("many") } التالية:
 }
recommends = { $tense ->
    [present] { $body_g ->
        [f] توصي
       *[m] يوصي
     }
   *[past] { DID("أوصى", $body) }
 }
recommendation-label = { TEXT("the") } { NUMBERED($n, $n_figure) }
# Under a number of the body's own, such as 2025/101; as the only text of its kind; with its title below.
recommendation-own = { TEXT("the") } { $n }
recommendation-alone = { TEXT("a") }
recommendation-titled = { $label }{"\u000A"}{ $title }
# What a reservation is tied to, in the genitive.
the-recommendations = { $n_alone ->
    [yes] { TEXT("the") }
   *[no] { $n_n ->
        [one] { TEXT("the") }
        [two] { TEXT("two") }
       *[other] { TEXT("many") }
     } { $n }
 }
# A text without agreement, which has no number.
the-proposal = { TEXT("the") } { AS("المقترح", TEXT("the")) }{ $headed ->
    [yes] {" "}تحت عنوان "{ $heading }"
   *[no] {""}
 }
the-adopted = { $subject ->
    [agenda] جدول الأعمال
    [organization] تنظيم الأعمال
    [draft] مشروع التقرير
    [adopted] التقرير
   *[report] هذا التقرير
 }
reserved = { $dissociates ->
    [yes] { $names_n ->
        [one] نأى وفد { $names_running } بنفسه
        [two] نأى وفدا { $names_running } بنفسيهما
       *[other] نأت وفود { $names_running } بنفسها
     } عن { $target }
   *[no] { $names_n ->
        [one] أبدى { capacity } { $names_running } تحفظاً
        [two] أبدى { capacity } { $names_running } تحفظهما
       *[other] أبدى { capacity } { $names_running } تحفظهم
     } على { $target }
 }{ $stated ->
    [yes] ، قائلاً إن { $text }.
   *[no] .
 }
# Remarks made for the report, before or after the adoption of what they concern.
remarks-reflected = { $when ->
    [before] قبل اعتماد { $target }،{" "}
    [after] بعد اعتماد { $target }،{" "}
   *[unknown] {""}
 }{ $names_n ->
    [one] أدلى وفد { $names_running } بملاحظات{ remarks-concerning } طلب
    [two] أدلى وفدا { $names_running } بملاحظات{ remarks-concerning } طلبا
   *[other] أدلت وفود { $names_running } بملاحظات{ remarks-concerning } طلبت
 } إدراجها في هذا التقرير.{ $stated ->
    [yes] {" "}وذكر الوفد أن { $text }.
   *[no] {""}
 }
remarks-concerning = { $concerning ->
    [yes] {" "}بشأن { $about }
   *[no] {""}
 }

## Actions
action-verb = { $verb ->
    [took_note] أحاط
    [took_action] بتّ
    [adopted] اعتمد
    [approved] وافق
    [endorsed] أيّد
    [decided] قرر
    [agreed] اتفق
    [requested] طلب
    [recommended] أوصى
    [invited] دعا
    [welcomed] رحّب
    [elected] انتخب
    [appointed] عيّن
    [rejected] رفض
    [designated] سمّى
    [confirmed] أكّد
    [heard] استمع
    [noted] لاحظ
    [acknowledged] أقر
    [reviewed] استعرض
    [considered_adopted] نظر
    [adopted_recommended] اعتمد
    [deferred] أرجأ
    [authorized] أذن
    [entrusted] عهد
    [acceded] استجاب
    [expressed_appreciation] أعرب
    [expressed_interest] أعرب
    [encouraged] شجّع
    [urged] حثّ
    [called_upon] أهاب
    [stressed] شدّد
    [informed] أُبلغ
   *[established] أنشأ
 }
action-object = { $verb ->
    [took_note] علماً { BI($object) }
    [approved] على { $object }
    [agreed] على { $object }
    [recommended] { RECOMMENDED($object) }
    [requested] { ASKED($object) }
    [welcomed] { BI($object) }
    [acknowledged] { BI($object) }
    [heard] إلى { $object }
    [entrusted] إلى { $object }
    [considered_adopted] في { $object }
    [took_action] في { $object }
    [authorized] { LI($object) }
    [acceded] { LI($object) }
    [expressed_appreciation] عن { HIS("تقدير", $body) } { LI($object) }
    [expressed_interest] عن { HIS("اهتمام", $body) } { BI($object) }
    [called_upon] { BI($object) }
    [stressed] على { $object }
    [informed] { BI($object) }
    [deferred] { $cited ->
        [yes] النظر في { $object }
       *[no] { DIRECT($object) }
     }
   *[other] { DIRECT($object) }
 }
# واعتمدته، واعتمدوه
action-further = { $verb ->
    [considered_adopted] {" "}و{ $body_g ->
        [people] { HIS("اعتمدو", $object) }
        [f] { HIS("اعتمدت", $object) }
       *[m] { HIS("اعتمد", $object) }
     }
    [adopted_recommended] {" "}و{ $body_g ->
        [people] أوصوا
       *[other] { DID("أوصى", $body) }
     } { $parent } { HIS("باعتماد", $object) }
   *[other] {""}
 }
# $how_at: the manner comes after the verb, because a clause follows, or at the end, or nobody has stated it.
action-done = { $verb ->
    [withdrawn] { DID("أُبلغ", $body) } { $body } بسحب { $object }{ $sponsors ->
        [0] {""}
        [one] {" "}من جانب { HIS("مقدّم", $object) }
       *[other] {" "}من جانب { HIS("مقدّمي", $object) }
     }.
    [considered_adopted] { DID(action-verb, $body) } { $body }{ also } { action-object }{ action-further }{ $how_at ->
        [verb] ، { WHOLE($how, "how") }
       *[other] {""}
     }{ action-form }
   *[other] { DID(action-verb, $body) } { $body }{ also }{ $how_at ->
        [verb] ، { WHOLE($how, "how") }،
       *[other] {""}
     } { action-object }{ action-further }{ action-form }
 }
action-form = { $orally ->
    [none] {""}
   *[other] { WHOLE(as-amended, "amended") }
 }{ $how_at ->
    [end] {" "}{ WHOLE($how, "how") }
   *[other] {""}
 }{ $condition }{ $place }{ $then }.{ $listed ->
    [yes] {" "}وكانت نتيجة التصويت كما يلي:
   *[no] {""}
 }
# Another action, at the end of the sentence; of people the verb would be another, so they are named again.
and-done = { $amended ->
    [yes] ،
   *[no] {""}
 }{" "}و{ DID(action-verb, $body) }{ $body_g ->
    [people] {" "}{ $body }
   *[other] {""}
 }{ also } { action-object }{ $place }
# موضع النص في التقرير: الفصل الأول، الفرع باء
see-place = {" "}(انظر { place-of })
place-named = { $place }
place-alone = { $place }
place-paragraph = { $inside ->
    [yes] الفصل { $chapter_gen }،{" "}
   *[no] {""}
 }الفقرة { $n_figure }
place-of = { $way ->
    [chapters] الفصل { $chapter_gen }{ $inside ->
        [yes] ، الفرع { LETTER($section) }
       *[no] {""}
     }
   *[sections] الفرع { $chapter_gen }{ $inside ->
        [yes] -{ LETTER($section) }
       *[no] {""}
     }
 }{ $numbered ->
    [yes] ، { $text }
   *[no] {""}
 }
place-text = { TEXT("the") }{ $n_alone ->
    [yes] {""}
   *[no] {" "}{ $n }
 }
# Where the text adopted is, in a sentence of its own.
text-in-report = يرد نص { TEXT("the") } في هذا التقرير{ $draft ->
    [yes] {" "}في شكل توصية مقدمة من { $body } إلى { $parent }
   *[no] {""}
 }{ $place }.
text-in-document = يرد نص { $object } في الوثيقة { $symbol }.
document-by-symbol = { $kind ->
    [draft_decision] مشروع المقرر
   *[draft_resolution] مشروع القرار
 } { $symbol }
# Those who asked for something, and for what.
the-requests = { $n ->
    [one] طلب
    [two] طلبي
   *[other] طلبات
 } { $text } { $n ->
    [one] المقدَّم
    [two] المقدَّمين
   *[other] المقدَّمة
 } من { $names_running }
as-amended = ، { IN_FORM($object) } { orally }{ $how_at ->
    [end] ،
   *[other] {""}
 }
action-at = { first-at }{ $done }
# رقم المقرر وعنوانه فوقه، واليوم تحته
decision-caption = { $numbered ->
    [yes] { $number }{ $titled ->
        [yes] {"\u000A"}{ $title }
       *[no] {""}
     }
   *[no] { $title }
 }
decision-day = { $day_masthead }
documents-noted = { first-at }{ DID("أحاط", $body) } { $body } علماً { $n ->
    [two] بالوثيقتين التاليتين:
   *[other] بالوثائق التالية:
 }
officer-informed = { first-at-the }{ DONE("أبلغ", $g) } { CLOSED($officer) } { $body } { BI($object) }{ $condition }.
attention-drawn = { $told ->
    [yes] { first-at-the }{ DONE("وجّه", $g) } { CLOSED($officer) } انتباه
   *[no] { first-at }وُجّه انتباه
 } { $body } إلى { $object }{ $condition }.
# $even: as many were for it as against it.
vote-result = { $even ->
    [yes] { $favour ->
        [0] دون أي صوت مؤيد أو معارض
       *[other] { FIGURED($favour, "vote", "gen", "favour", "بتعادل الأصوات، ") } مقابل { FIGURED($against, "vote", "gen", "against") }
     }
   *[no] { $favour ->
        [0] { WHOLE("دون أي صوت مؤيد", "favour") }
       *[other] { FIGURED($favour, "vote", "gen", "favour", "بأغلبية ") }
     } مقابل { $against ->
        [0] { WHOLE("لا شيء", "against") }
       *[other] { FIGURED($against, "vote", "gen", "against") }
     }
 }
vote = { $tallied ->
    [yes] { $voting ->
        [recorded] بتصويت مسجل{" "}
        [roll_call] بتصويت بنداء الأسماء{" "}
        [secret] بالاقتراع السري{" "}
        [show_of_hands] بالتصويت برفع الأيدي{" "}
       *[other] {""}
     }{ $result }{ $abstained ->
        [yes] {" "}{ $abstaining ->
            [0] { WHOLE("ودون امتناع أي عضو", "abstaining") }
           *[other] { FIGURED($abstaining, "member", "gen", "abstaining", "وامتناع ") }
         } عن التصويت
       *[no] {""}
     }
   *[no] { $voting ->
        [recorded] بتصويت مسجل
        [roll_call] بتصويت بنداء الأسماء
        [secret] بالاقتراع السري
        [show_of_hands] بالتصويت برفع الأيدي
       *[none] بالتصويت
     }
 }
voted = { $choice ->
    [in_favour] المؤيدون
    [against] المعارضون
   *[abstaining] الممتنعون عن التصويت
 }: { $nobody ->
    [yes] لا أحد
   *[no] { $names }
 }.
the-decision = هذا { DECISION($object) }
the-document = { $kind ->
    [annotated_agenda] جدول الأعمال المؤقت المشروح
    [background_paper] ورقة المعلومات الأساسية
    [note] { $author ->
        [secretariat] مذكرة الأمانة
       *[none] المذكرة
     }
    [report] { $author ->
        [secretariat] تقرير الأمانة
       *[none] التقرير
     }
    [conference_room_paper] ورقة الاجتماع
    [working_paper] ورقة العمل
    [draft_resolution] مشروع القرار
    [draft_decision] مشروع المقرر
    [proposal] المقترح
    [letter] الرسالة
    [provisional_agenda] جدول الأعمال المؤقت
    [statement] البيان
   *[other] الوثيقة
 }{ $described ->
    [yes] {" "}{ $content }
   *[no] {""}
 }{ $author ->
    [secretariat] { $kind ->
        [note] {""}
        [report] {""}
       *[other] {" "}{ DOCUMENT_IS("الذي أعدته", $kind) } الأمانة
     }
   *[none] {""}
 }{ $titled ->
    [yes] {" "}{ DOCUMENT_IS("المعنون", $kind) } "{ $title }"
   *[no] {""}
 }{ $numbered ->
    [yes] {" "}({ $symbol })
   *[no] {""}
 }
# One delegation may have spoken for a group.
on-behalf-of = { $grouped ->
    [yes] ، باسم { $group }
   *[no] {""}
}
the-adoption = { TERM("texts") ->
    [resolutions] إقرار
   *[other] اعتماد
}
action-statements = { $purpose ->
    [general] { $when ->
        [before] قبل { decision-taken }، { explained }
        [after] بعد { decision-taken }، { explained }
       *[unknown] فيما يتعلق { BI(decision-noun) }، { explained }
     }
   *[position] { explained }{ $when ->
        [before] {" "}قبل { decision-taken }
        [after] {" "}بعد { decision-taken }
       *[unknown] {""}
     }
 }.
upon-at = { at-the-sittings }، { $purpose ->
    [general] و{ $text }
   *[position] { $text }
 }
explained = { DONE("تكلم", $g) } { $purpose ->
    [general] { $who }
   *[position] { told-who }
 }{ on-behalf-of }{ explaining }
explaining = { $purpose ->
    [general] {""}
   *[position] { $grouped ->
        [yes] ،
       *[no] {""}
     } { $purpose ->
        [vote] تعليلاً للتصويت
       *[position] تعليلاً للموقف
     }
 }
decision-taken = { $purpose ->
    [vote] إجراء التصويت
   *[other] { $verb ->
        [withdrawn] سحب { $object }
        [elected] { decision-noun }
        [appointed] { decision-noun }
       *[other] { $adopted ->
            [yes] اعتماد { $object }
           *[no] اتخاذ { DECISION($object) }
         }
     }
 }
decision-noun = { $verb ->
    [elected] الانتخاب
    [appointed] التعيين
   *[other] هذا { DECISION($object) }
 }
# $target is the recommendation, as a noun.
recommendation-statements = { $purpose ->
    [general] { $when ->
        [before] قبل { the-adoption } { $target }، { explained }
        [after] بعد { the-adoption } { $target }، { explained }
       *[unknown] فيما يتعلق { BI($target) }، { explained }
     }
   *[position] { explained } { $when ->
        [before] قبل { the-adoption } { $target }
        [after] بعد { the-adoption } { $target }
       *[unknown] { $purpose ->
            [vote] على
           *[position] من
         } { $target }
     }
 }.
# A text that is named here for the first time.
a-document = { $kind ->
    [draft_decision] مشروع مقرر
   *[draft_resolution] مشروع قرار
 }{ $author ->
    [secretariat] {" "}من إعداد الأمانة
   *[none] {""}
 }{ $titled ->
    [yes] {" "}بعنوان "{ $title }"
   *[no] {""}
 }{ $numbered ->
    [yes] {" "}({ $symbol })
   *[no] {""}
 }
brought-at = { $dated ->
    [yes] { first-at-the }
   *[no] {""}
 }
# $grouped: on behalf of a group, unless that stands in brackets; $listed: and of sponsors that the document names.
introduced = { brought-at }عرض { capacity } { $names_running }{ $grouped ->
    [yes] ، باسم { $group }
   *[no] {""}
 }{ $alone ->
    [yes] { $listed ->
        [yes] { $grouped ->
            [yes] {" "}و
           *[no] ،{" "}
         }باسم مقدِّمي النص الواردة أسماؤهم في الوثيقة،
       *[no] { $grouped ->
            [yes] ،
           *[no] {""}
         }
     }
   *[no] ، { $names_n ->
        [one] متكلماً
        [two] متكلمَين
       *[other] متكلمين
     } أيضاً باسم { $others_running }{ other-sponsors }،
 } { $target }.
# What the text would cost.
implications-told = { at-sittings }، { $what ->
    [stated] أدلت الأمانة ببيان بشأن ما يترتب على { $object } من آثار في الميزانية البرنامجية.
   *[none] { DID("أُبلغ", $body) } { $body } بعدم ترتب أي آثار في الميزانية البرنامجية على { $object }.
 }
sponsors-joined = { brought-at }{ $names_n ->
    [one] انضم وفد { $names_running }
    [two] انضم وفدا { $names_running }
   *[other] انضمت وفود { $names_running }
 } إلى مقدّمي { $target }.
officer-introduced = { brought-at }{ $consulted ->
    [yes] { DONE("قدّم", $g) } { CLOSED($officer) } { DIRECT($target) }، استناداً إلى مشاورات غير رسمية{ $facilitated ->
        [yes] {" "}بتيسير من { $facilitator }
       *[no] {""}
     }.
   *[no] { DONE("عرض", $g) } { CLOSED($officer) } { DIRECT($target) }.
 }
# $cited: للنص الذي يُراد تعديله رقم أو رمز
the-amendment = التعديل { $moved ->
    [yes] الذي اقترحه { capacity } { $names_running }
   *[no] المقترح
 }{ $cited ->
    [yes] {" "}على { $target }
   *[no] {""}
 }{ $worded ->
    [yes] { MOVED($text, "other") }
   *[no] {""}
 }
sponsored = { $names_n ->
    [one] قدّم وفد { $names_running }
    [two] قدّم وفدا { $names_running }
   *[other] قدّمت وفود { $names_running }
 }{ other-sponsors } { $target }.
other-sponsors = { $listed ->
    [yes] {" "}وسائر مقدِّمي النص الواردة أسماؤهم في الوثيقة
   *[no] {""}
 }
# لا يُعرف من عرض النص، بل متى عُرض
text-before = { first-at-the }كان معروضاً على { $body } { $target }{ $sponsored ->
    [yes] ، و{ $names_n ->
        [one] قدّم النص وفد { $names_running }
        [two] قدّم النص وفدا { $names_running }
       *[other] قدّمت النص وفود { $names_running }
     }{ other-sponsors }
   *[no] {""}
 }.
recommendations-adopted-so = { $n_n ->
    [one] { TERM("texts") ->
        [resolutions] أُقر
       *[other] { DID("اعتُمد", TEXT("a")) }
     } { TEXT("the") }
    [two] { TERM("texts") ->
        [resolutions] أُقر
       *[other] { DID("اعتُمد", TEXT("a")) }
     } { TEXT("both") }
   *[other] { TERM("texts") ->
        [resolutions] أُقرت
       *[other] اعتُمدت
     } { TEXT("many") }
 } { $n }{ $manner ->
    [not_stated] {""}
   *[other] {" "}{ WHOLE(manner, "how") }
 }{ $orally ->
    [none] .
   *[other] ، { $n_n ->
        [one] { HIS("بصيغة", TEXT("a")) }
        [two] بصيغتهما
       *[other] بصيغتها
     } { orally }.
 }
# Typed words go on after the kind of the motion, so who moved it comes before: قدمه ممثل السودان بتعليق الجلسة لمدة.
motion-considered = { first-at }{ DID("نظر", $body) } { $body } في اقتراح{ $worded ->
    [yes] { $kind ->
        [other] { motion-asks }{ motion-mover }
       *[suspend] { motion-mover }{ motion-asks }
     }{ MOVED($text, $kind) }.
   *[no] { motion-asks }{ motion-mover }.
 }{ $outcome ->
    [open] {""}
    [carried] {" "}وقُبل الاقتراح{ motion-votes }.
   *[lost] {" "}ورُفض الاقتراح{ motion-votes }.
 }
motion-asks = { $kind ->
    [suspend] {" "}بتعليق { SITTING("the") }
    [adjourn] {" "}برفع { SITTING("the") }
    [adjourn_debate] {" "}بتأجيل المناقشة
    [close_debate] {" "}بإقفال باب المناقشة
   *[other] {" "}إجرائي
 }
motion-mover = { $moved ->
    [yes] {" "}قدمه { capacity } { $names_running }
   *[no] {""}
 }
motion-votes = { $tallied ->
    [yes] {" "}{ $vote }
   *[no] {""}
 }
# A point of order without a ruling.
order-raised = { first-at-the }{ $raised ->
    [yes] أثار { capacity } { $names_running } نقطة نظام
   *[no] أُثيرت نقطة نظام
 }.
ruling-made = { first-at }بتّت الرئاسة في نقطة نظام{ $raised ->
    [yes] {" "}أثارها { capacity } { $names_running }
   *[no] {""}
 }.{ $appeal ->
    [none] {""}
    [rejected] {" "}ورُفض الطعن في قرار الرئاسة وظل القرار قائماً.
   *[carried] {" "}وقُبل الطعن في قرار الرئاسة ونُقض القرار.
 }
# It stands after في.
the-annex = { $n ->
    [0] مرفق هذا التقرير
   *[other] المرفق { $ordinal_gen } لهذا التقرير
 }
annex-cited = { $n ->
    [one] يرد في { $annex } المقترح الذي لم يُتفق عليه.
    [two] يرد في { $annex } المقترحان اللذان لم يُتفق عليهما.
   *[other] ترد في { $annex } المقترحات التي لم يُتفق عليها.
 }

## Deliberations
# The paragraphs before may have named the same one.
at-sittings = { $sittings_lead ->
    [same] في { AGAIN() } نفسها
    [also_same] في { AGAIN() } نفسها أيضاً
   *[named] في { its-sittings }
 }
its-sittings = { $body_g ->
    [f] { $sittings_in_f }
    [people] { $sittings_in_p }
   *[m] { $sittings_in }
 } { TERM("sitting_numbers") ->
    [none] { $sittings_held } { $sittings_on }{ sittings-also }
   *[numbered] { $sittings_which }{ sittings-also }{ sittings-dated }
 }
# Before another subject than the body: في الجلسة الثامنة، المعقودة في ١٣ آذار/مارس، تكلم ممثل.
at-the-sittings = { $sittings_lead ->
    [same] في { AGAIN() } نفسها
    [also_same] في { AGAIN() } نفسها أيضاً
   *[named] في { the-sittings }
 }
the-sittings = { $sittings_the } { TERM("sitting_numbers") ->
    [none] { $sittings_held } { $sittings_on }{ sittings-also }
   *[numbered] { $sittings_which }{ sittings-also }{ sittings-dated }
 }
sittings-also = { $sittings_lead ->
    [also_named] {" "}أيضاً
   *[named] {""}
 }
# As a sentence begins with them; by option a report names no meeting at all.
first-at = { $sittings_lead ->
    [unsaid] {""}
   *[named] { at-sittings }،{" "}
 }
first-at-the = { $sittings_lead ->
    [unsaid] {""}
   *[named] { at-the-sittings }،{" "}
 }
sittings-dated = { $sittings_dated ->
    [yes] ، { $sittings_held } { $sittings_on }
   *[no] {""}
 }
# With the meetings of an informal body: في جلستها الأولى، المعقودة في ١٨ شباط/فبراير، وفي الجلسة الأولى للفريق العامل.
at-and-others = { at-sittings }{ and-others }
and-others = { $elsewhere ->
    [yes] { $sittings_lead ->
        [same] {" "}
        [also_same] {" "}
       *[named] { $sittings_dated ->
            [yes] {"، "}
           *[no] {" "}
         }
     }و{ $together }
   *[no] {""}
 }
consideration-elsewhere = نُظر في { $what }{ after-titles } { $together }.
consideration = { FIRST($sittings_lead, at-and-others) }{ $kind ->
    [considered] { DID("نظر", $body) }
    [continued] { DID("واصل", $body) }
   *[debate] { DID("أجرى", $body) }
 } { $body }{ INSET($sittings_lead, at-and-others) } { taken-as } { $what }{ $subs }.
# An item with its title; or by its number alone, where the heading of its chapter has the title.
item-called = { $items } من جدول { $called ->
    [number] الأعمال
    [own_agenda] { HIS("أعمال", $body) }
    [title_bare] الأعمال، { TITLE($title) }
   *[title] الأعمال، المعنون "{ TITLE($title) }"
 }
# The question that an item is on, without its number; several considered together.
question-called = مسألة { QUESTION($title) }
questions-called = { $n ->
    [two] مسألتي
   *[other] مسائل
 } { $questions }
question-of = { QUESTION($title) }
after-titles = { $called ->
    [number] {""}
    [own_agenda] {""}
    [question] {""}
   *[title] ،
 }
# It was considered, that went on, or there was a general debate on it.
taken-as = { $kind ->
    [considered] في
    [continued] النظر في
   *[debate] { general-kind } بشأن
 }
consideration-last = { $kind ->
    [considered] { DID("نظر", $body) }
    [continued] { DID("واصل", $body) }
   *[debate] { DID("أجرى", $body) }
 } { $body } { taken-as } { $what }{ $subs }{ after-titles } في { its-sittings }{ and-others }.
quoted = "{ TITLE($title) }"
# Two or more items, so the noun is dual or plural.
jointly-called = { $items } من جدول { $called ->
    [number] الأعمال معاً
    [own_agenda] { HIS("أعمال", $body) } معاً
   *[title] الأعمال معاً، { $titles_n ->
        [two] المعنونين
       *[other] المعنونة
     } { $titles } على التوالي
 }
consideration-unknown = { DID("نظر", $body) } { $body }، في { $sittings }، في { $what }{ $subs }.
# The sub-items of an item, after its title; by themselves; and the general discussion beside the consideration.
and-sub-items = { after-titles } { $n ->
    [one] وبنده الفرعي
    [two] وبنديه الفرعيين
   *[other] وبنوده الفرعية
 } { $letters }
sub-items = { $n ->
    [one] البند الفرعي
    [two] البندين الفرعيين
   *[other] البنود الفرعية
 } { $number_figure } { $letters }
consideration-sub = { FIRST($sittings_lead, at-sittings) }{ $kind ->
    [considered] { DID("نظر", $body) }
    [continued] { DID("واصل", $body) }
   *[debate] { DID("أجرى", $body) }
 } { $body }{ INSET($sittings_lead, at-sittings) } { taken-as } { $subject }.
consideration-sub-last = { $kind ->
    [considered] { DID("نظر", $body) }
    [continued] { DID("واصل", $body) }
   *[debate] { DID("أجرى", $body) }
 } { $body } { taken-as } { $subject }، في { its-sittings }.
the-items = { $n ->
    [one] البند
    [two] البندين
   *[other] البنود
 }
debate-held = و{ DID("أجرى", $body) } { $body } { general-kind }{ $joint ->
    [yes] { $kind ->
        [exchange] {" "}على نحو مشترك
       *[debate] {" "}مشتركة
     }
   *[no] {""}
 } بشأن { $subject } في { its-sittings }.
# The same in the sentence on the consideration, where both had the same meetings.
and-debate-held = ، و{ DID("أجرى", $body) } { general-kind }{ $joint ->
    [yes] { $kind ->
        [exchange] {" "}على نحو مشترك
       *[debate] {" "}مشتركة
     }
   *[no] {""}
 } بشأ{ $n ->
    [one] { $called ->
        [question] نها
       *[number] نه
     }
    [two] نهما
   *[other] نها
 }
items-and-debate = { $subs }{ $debate }
held-for-item = { $items } من جدول الأعمال: يُستكمل لاحقاً
no-issues = لم تُثر أي مسائل في إطار { $items } من جدول الأعمال.

## Opening
# The organizational session, where the body counts it as one apart.
organizational-session = { DID("عقد", $body) } { $body } { HIS("دورة", $body) } التنظيمية{ $numbered ->
    [yes] {""}
   *[no] {" "}لعام { $year_figure }
 }{ TERM("sitting_numbers") ->
    [none] {""}
   *[numbered] {" "}({ part-sittings } { $sittings_which })
 } في { UNENDED($venue) }{ $sittings_dated ->
    [yes] {" "}{ $sittings_on }
   *[no] {""}
 }{ organizational-for }{ $records }.
# Organizational meetings besides the session, after the sentence on its own meetings.
also-organizational = و{ DID("عقد", $body) }{ $named ->
    [yes] {" "}{ $body }
   *[no] {""}
 } أيضاً { $n ->
    [one] جلسة تنظيمية
   *[other] { COUNTED($n, "organizational_sitting", "acc") }
 } { $sittings_on }{ organizational-for }{ $records }.
organizational-for = { $purposed ->
    [yes] {" "}{ UNENDED($purpose) }
   *[no] {""}
 }
in-records = {" "}(انظر { $symbols })
# A whole paragraph, before its stop.
told-in-records = { $symbols_n ->
    [0] { $text }
   *[other] { UNENDED($text) }{ in-records }.
 }
session-kind = { $session ->
    [regular] {" "}{ AS("العادي", EVENT("a")) }
    [special] {" "}{ AS("الاستثنائي", EVENT("a")) }
    [annual] {" "}{ AS("السنوي", EVENT("a")) }
    [formal] {" "}{ AS("الرسمي", EVENT("a")) }
    [substantive] {" "}{ AS("الموضوعي", EVENT("a")) }
    [executive] {" "}{ AS("التنفيذي", EVENT("a")) }
   *[none] {""}
 }
# Of a body that counts its sessions anew in each year.
of-year = { TERM("ordinal") ->
    [year] {" "}لعام { $year_figure }
   *[all] {""}
 }
held = { DID("عُقد", EVENT("the")) } { EVENT("the") }{ session-kind } { $ordinal_event_nom }{ OF($body) }{ of-year }، في { CLOSED($venue) } { $span }{ held-how }.
# A body that does not number its meetings calls them by the year.
held-in-year = { DID("عُقد", EVENT("a")) } { $session ->
    [none] { EVENT_OF("a", $body) }
   *[kind] { EVENT("the") }{ session-kind }{ OF($body) }
 } لعام { $year_figure }، في { CLOSED($venue) } { $span }{ held-how }.
# Where the body is the subject.
held-by-body = { DID("عقد", $body) } { $body } { HIS(EVENT("a"), $body) }{ session-kind } { $ordinal_event_gen }{ of-year } في { CLOSED($venue) } { $span }{ held-how }.
held-by-body-in-year = { DID("عقد", $body) } { $body } { HIS(EVENT("a"), $body) }{ session-kind } لعام { $year_figure } في { CLOSED($venue) } { $span }{ held-how }.
body-held-sittings = و{ DID("عقد", $body) } { MAYBE(COUNTED($n, "sitting", "acc"), $sure) }{ $listed ->
    [yes] {" "}({ $n ->
        [one] الجلسة { $sittings_which }
       *[other] { $sittings_which }
     })
   *[no] {""}
 }{ $records }{ $closed ->
    [0] {""}
   *[other] ، منها { COUNTED($closed, "closed_sitting", "nom") }
 }.
body-held-listed = و{ DID("عقد", $body) } { COUNTED($n, "sitting", "acc") }، على النحو التالي:
sittings-held-listed = وعُقدت { COUNTED($n, "sitting", "nom") }، على النحو التالي:
# A part of the session, and its meetings day by day.
meetings-of-part = الجزء { $ordinal_nom } من { EVENT("the") }{ $organizational ->
    [yes] {" "}({ $n ->
        [one] الجلسة التنظيمية
        [two] الجلستان التنظيميتان
       *[other] الجلسات التنظيمية
     })
   *[no] {""}
 }: { $days }{ $end ->
    [semicolon] ؛
   *[stop] .
 }
meetings-on-day = { part-sittings } { $sittings_which }، { $sittings_on }
# That they are plenary meetings has been said.
part-sittings = { $n ->
    [one] الجلسة
    [two] الجلستان
   *[other] الجلسات
 }
questions-considered = وخلال { EVENT("the") }، { DID("نظر", $body) } { $body } في { $called ->
    [question] المسائل
   *[title] البنود
 } المبينة أدناه، مع بيان موضع ما انتهت إليه في هذا التقرير:
questions-head = { $column ->
    [item] { $called ->
        [question] المسألة
       *[title] البند
     }
    [meetings] الجلسات
   *[text] الموضع
 }
question-listed = { TITLE($title) }
meetings-listed = { $sittings_which }
# What it was convened by.
# With its meeting before it; the text after it names none.
ground-at = { $sittings_lead ->
    [unsaid] { UNENDED($ground) }
   *[named] { at-sittings }، و{ UNENDED($ground) }
 }، { $text }
with-ground = { UNENDED($ground) }، { $text }
# By whom, typed.
convened = { DID("عُقد", EVENT("a")) } { EVENT("the") } بدعوة من { $convener }.
held-how = { $mode ->
    [hybrid] ، { WHOLE("حضورياً وعبر الإنترنت") }
    [online] ، { WHOLE("عبر الإنترنت") }
   *[in_person] {""}
 }
sittings-held = وعُقدت { MAYBE(COUNTED($n, "sitting", "nom"), $sure) }{ $records }.
sittings-inquorate = و{ DID("رفع", $body) } { $body } { its-sittings }، لعدم اكتمال النصاب القانوني.
officer = { $office ->
    [acting_chair] { $g ->
        [f] القائمة بأعمال
       *[m] القائم بأعمال
     } { $chair_g ->
        [f] رئيسة
       *[m] رئيس
     }
    [first_vice_chair] { $g ->
        [f] النائبة الأولى
       *[m] النائب الأول
     } { $chair_g ->
        [f] لرئيسة
       *[m] لرئيس
     }
    [second_vice_chair] { $g ->
        [f] النائبة الثانية
       *[m] النائب الثاني
     } { $chair_g ->
        [f] لرئيسة
       *[m] لرئيس
     }
    [third_vice_chair] { $g ->
        [f] النائبة الثالثة
       *[m] النائب الثالث
     } { $chair_g ->
        [f] لرئيسة
       *[m] لرئيس
     }
    [vice_chair] { $g ->
        [f] نائبة
       *[m] نائب
     } { $chair_g ->
        [f] رئيسة
       *[m] رئيس
     }
    [rapporteur] { $g ->
        [f] مقررة
       *[m] مقرر
     }
    [vice_chair_rapporteur] { $g ->
        [f] نائبة
       *[m] نائب
     } { $chair_g ->
        [f] رئيسة
       *[m] رئيس
     } { $g ->
        [f] ومقررة
       *[m] ومقرر
     }
    [temporary_chair] { $g ->
        [f] القائمة مؤقتاً برئاسة
       *[m] القائم مؤقتاً برئاسة
     }
   *[chair] { $g ->
        [f] رئيسة
       *[m] رئيس
     }
 }
the-officer = { $office ->
    [acting_chair] { $g ->
        [f] القائمة بأعمال
       *[m] القائم بأعمال
     } { $chair_g ->
        [f] الرئيسة
       *[m] الرئيس
     }
    [first_vice_chair] { $g ->
        [f] النائبة الأولى
       *[m] النائب الأول
     } { $chair_g ->
        [f] للرئيسة
       *[m] للرئيس
     }
    [second_vice_chair] { $g ->
        [f] النائبة الثانية
       *[m] النائب الثاني
     } { $chair_g ->
        [f] للرئيسة
       *[m] للرئيس
     }
    [third_vice_chair] { $g ->
        [f] النائبة الثالثة
       *[m] النائب الثالث
     } { $chair_g ->
        [f] للرئيسة
       *[m] للرئيس
     }
    [vice_chair] { $g ->
        [f] نائبة
       *[m] نائب
     } { $chair_g ->
        [f] الرئيسة
       *[m] الرئيس
     }
    [rapporteur] { $g ->
        [f] المقررة
       *[m] المقرر
     }
    [vice_chair_rapporteur] { $g ->
        [f] نائبة
       *[m] نائب
     } { $chair_g ->
        [f] الرئيسة
       *[m] الرئيس
     } { $g ->
        [f] والمقررة
       *[m] والمقرر
     }
    [temporary_chair] { $g ->
        [f] الرئيسة المؤقتة
       *[m] الرئيس المؤقت
     }
   *[chair] { $g ->
        [f] الرئيسة
       *[m] الرئيس
     }
 }
# An officer whom the State has yet to name goes by the office.
opened-by = { DONE("افتتح", $opener_own_g) } { EVENT("the") } { $opener_awaited ->
    [yes] { WHOLE($officer) } { $body }{ $opener_state }
   *[no] { $opener }{ $opener_paren }، { WHOLE($officer) } { $body }
 }.
# With the meeting at which this was.
opened-at = { at-the-sittings }، { $text }
opened-by-previous = { DONE("افتتح", $opener_own_g) } { EVENT("the") } { $opener_awaited ->
    [yes] { WHOLE($officer) } { EVENT("the") } { AS("السابق", EVENT("a")) }{ $opener_state }
   *[no] { $opener }{ $opener_paren }، { $opener_own_g ->
        [f] بصفتها
       *[m] بصفته
     } { WHOLE($officer) } { EVENT("the") } { AS("السابق", EVENT("a")) }
 }.
opened-by-others = { $also ->
    [yes] و
   *[no] {""}
 }{ DONE("افتتح", $g) } { EVENT("the") }{ $also ->
    [yes] {" "}أيضاً
   *[no] {""}
 } { $who }.
opener-said = و{ $wording ->
    [remarks] { DONE("أدلى", $opener_own_g) } بملاحظات افتتاحية.
    [address] { DONE("خاطب", $opener_own_g) } { addressed }.
    [keynote] { DONE("ألقى", $opener_own_g) } كلمة رئيسية.
    [introductory] { DONE("ألقى", $opener_own_g) } كلمة استهلالية.
    [plain] { DONE("ألقى", $opener_own_g) } كلمةً.
   *[statement] { DONE("ألقى", $opener_own_g) } كلمة افتتاحية.
 }
opened-by-unknown = افتتح { EVENT("the") } { $opener }.
# Who serviced the session, typed: departments and offices.
# Officials of the Secretariat: they are not elected.
served-as = { $also ->
    [yes] و
   *[no] {""}
 }{ DONE("تولى", $people_g) } { $people_n ->
    [one] {""}
   *[other] { "كل من " }
 }{ CLOSED($people_invited) } مهام { $office ->
    [secretary] { $people_g ->
        [f] أمينة
       *[m] أمين
     } { $body }
    [deputy_secretary] { $people_g ->
        [f] نائبة
       *[m] نائب
     } { $head ->
        [f] أمينة
       *[m] أمين
     } { $body }
   *[assistant_secretary] { $people_g ->
        [f] الأمينة المساعدة
       *[m] الأمين المساعد
     } { LI($body) }
 }.
serviced = { $also ->
    [yes] و
   *[no] {""}
 }{ $form ->
    [both] { DID("قدم", $services) } { UNENDED($services) } الدعم الفني إلى { $body }، في حين { DID("تولى", $secretariat) } { UNENDED($secretariat) } مهام { HIS("أمانة", $body) }.
    [services] { DID("قدم", $services) } { UNENDED($services) } الدعم الفني إلى { $body }.
   *[secretariat] { DID("تولى", $secretariat) } { UNENDED($secretariat) } مهام أمانة { $body }.
 }
rapporteur-line = { ITALIC($office) }: { $names }
rapporteur-named = { $person_addressed }{ $person_paren }
officer-named = { WHOLE($officer) }{ $person_awaited ->
    [yes] { $person_state }
   *[no] ، { $person }{ $person_paren }
 }
officer-of-state = { WHOLE($officer) }{ $person_state }
# What an officer who spoke in that office did so as besides, and for whom.
officer-speaking = { $officer }{ $posted ->
    [yes] ، { person-capacity }
   *[no] {""}
 }{ $grouped ->
    [yes] ، { on-behalf }
   *[no] {""}
 }
# Who introduced a text on which an informal body had worked.
officer-of-informal = { $officer }، { $g ->
    [f] بصفتها
   *[m] بصفته
 } { informal-office }
# A meeting is addressed, not a session.
addressed = { TERM("event") ->
    [session] { $body }
   *[meeting] { EVENT("the") }
 }
opener-addressed = { $opener_own_g ->
    [f] وخاطبت
   *[m] وخاطب
 } { addressed }.
opener-overview = { $opener_own_g ->
    [f] وخاطبت { addressed } وقدمت
   *[m] وخاطب { addressed } وقدم
 } لمحة عامة عن { $overview }.
# "The representative of" or "the observer for", as many as there are.
capacity = { $capacity ->
    [observer] { $names_n ->
        [one] المراقب عن
        [two] المراقبان عن
       *[other] المراقبون عن
     }
   *[representative] { $names_n ->
        [one] ممثل
        [two] ممثلا
       *[other] ممثلو
     }
 }
officers-elected = { FIRST($sittings_lead, at-sittings) }{ DID("انتخب", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { $manner ->
    [acclamation] { WHOLE("بالتزكية", "how") }{" "}
   *[election] {""}
 }{ following-officers }:
elected-how = { $manner ->
    [acclamation] {" "}{ WHOLE("بالتزكية", "how") }
   *[election] {""}
 }
officers-before = { $g ->
    [f] { $n ->
        [one] كانت عضوة المكتب التالي اسمها قد انتُخبت
        [two] كانت عضوتا المكتب التالي اسماهما قد انتُخبتا
       *[other] كانت عضوات المكتب التالية أسماؤهن قد انتُخبن
     }
   *[m] { $n ->
        [one] كان عضو المكتب التالي اسمه قد انتُخب
        [two] كان عضوا المكتب التالي اسماهما قد انتُخبا
       *[other] كان أعضاء المكتب التالية أسماؤهم قد انتُخبوا
     }
 }{ elected-how } قبل { EVENT("the") }:
officers-elected-on = { $g ->
    [f] { $n ->
        [one] كانت عضوة المكتب التالي اسمها قد انتُخبت
        [two] كانت عضوتا المكتب التالي اسماهما قد انتُخبتا
       *[other] كانت عضوات المكتب التالية أسماؤهن قد انتُخبن
     }
   *[m] { $n ->
        [one] كان عضو المكتب التالي اسمه قد انتُخب
        [two] كان عضوا المكتب التالي اسماهما قد انتُخبا
       *[other] كان أعضاء المكتب التالية أسماؤهم قد انتُخبوا
     }
 }{ elected-how } { $day }:
# One officer, named in the sentence.
officer-elected = { FIRST($sittings_lead, at-sittings) }{ DID("انتخب", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { $manner ->
    [acclamation] { WHOLE("بالتزكية", "how") }{" "}
   *[election] {""}
 }{ $person }{ $person_paren } لمنصب { WHOLE($officer) }.
officer-elected-nominated = { FIRST($sittings_lead, at-sittings) }{ DID("انتخب", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { $manner ->
    [acclamation] { WHOLE("بالتزكية", "how") }{" "}
   *[election] {""}
 }{ $person }{ $person_paren }{ CLOSED($besides) } لمنصب { WHOLE($officer) }{ $since }.
officer-before = { $person_g ->
    [f] كانت { $person }{ $person_paren } قد انتُخبت
   *[m] كان { $person }{ $person_paren } قد انتُخب
 }{ elected-how } لمنصب { WHOLE($officer) } قبل { EVENT("the") }.
officer-elected-on = { $person_g ->
    [f] كانت { $person }{ $person_paren } قد انتُخبت
   *[m] كان { $person }{ $person_paren } قد انتُخب
 }{ elected-how } لمنصب { WHOLE($officer) } { $day }.
# Designated, not elected; $besides: a Vice-Chair, to be Rapporteur as well.
officer-designated = { FIRST($sittings_lead, at-sittings) }{ $called ->
    [appointed] { DID("عيّن", $body) }
   *[designated] { DID("سمّى", $body) }
 } { $body }{ INSET($sittings_lead, at-sittings) } { $person }{ $person_paren }{ $besides ->
    [yes] ، { WHOLE($officer) }، { $person_g ->
        [f] لتتولى أيضاً مهام المقررة
       *[m] ليتولى أيضاً مهام المقرر
     }
   *[no] {" "}لمنصب { WHOLE($officer) }
 }{ $since }.
# For the next session, with its number if this one has one.
officers-elected-next = { $dated ->
    [yes] { FIRST($sittings_lead, at-sittings) }{ DID("انتخب", $body) } { $body }{ INSET($sittings_lead, at-sittings) }
   *[no] { DID("انتخب", $body) } { $body }
 }{ elected-how } { following-officers } { TERM("event") ->
    [itself] { LI(EVENT("the")) }
   *[meeting] { LI(HIS(EVENT("a"), $body)) }
 } { $numbered ->
    [yes] { $next_event_gen }
   *[no] { AS("المقبل", EVENT("the")) }
 }:
following-officers = { $g ->
    [f] { $n ->
        [one] عضوة المكتب التالي اسمها
        [two] عضوتي المكتب التالي اسماهما
       *[other] عضوات المكتب التالية أسماؤهن
     }
   *[m] { $n ->
        [one] عضو المكتب التالي اسمه
        [two] عضوي المكتب التالي اسماهما
       *[other] أعضاء المكتب التالية أسماؤهم
     }
 }
# An office to which nobody was elected; $one: there are several such offices.
election-deferred = { FIRST($sittings_lead, at-sittings) }{ DID("أرجأ", $body) } { $body }{ INSET($sittings_lead, at-sittings) } انتخاب { $one ->
    [yes] أحد نواب { $chair_g ->
        [f] الرئيسة
       *[m] الرئيس
     }
   *[no] { WHOLE($office) }
 }{ $nominated ->
    [yes] {" "}من { $group }
   *[no] {""}
 }{ vacant-reason }.
office-vacant = ظل { $one ->
    [yes] أحد مناصب نواب { $chair_g ->
        [f] الرئيسة
       *[m] الرئيس
     }
   *[no] منصب { WHOLE($office) }
 }{ $nominated ->
    [yes] { "، المخصص" } { LI($group) }،
   *[no] {""}
 } شاغراً{ vacant-reason }.
vacant-reason = { $reasoned ->
    [yes] {" "}{ UNENDED($reason) }
   *[no] {""}
 }
office-item-vacant = { WHOLE($office) }: شاغر{ $end ->
    [semicolon] ؛
   *[stop] .
 }
office-line-vacant = شاغر
# An officer of the session before, whose successor was not elected.
officer-continued = { $also ->
    [yes] و
   *[no] {""}
 }{ DONE("استمر", $person_own_g) } { $person }{ $person_paren } في أداء مهام { WHOLE($officer) }{ $served ->
    [span] {" "}{ $span }
    [since] {" "}اعتباراً من { $day_bare }
    [until] {" "}حتى { $day_bare }
   *[session] {""}
 }.
# Several persons in one office.
offices = { $office ->
    [chair] { $g ->
        [f] { $n ->
            [two] الرئيستان المشاركتان
           *[other] الرئيسات المشاركات
         }
       *[m] { $n ->
            [two] الرئيسان المشاركان
           *[other] الرؤساء المشاركون
         }
     }
    [rapporteur] { $g ->
        [f] { $n ->
            [two] المقررتان
           *[other] المقررات
         }
       *[m] { $n ->
            [two] المقرران
           *[other] المقررون
         }
     }
    [vice_chair_rapporteur] { $g ->
        [f] { $n ->
            [two] نائبتا { $chair_g ->
                [f] الرئيسة
               *[m] الرئيس
             } والمقررتان
           *[other] نائبات { $chair_g ->
                [f] الرئيسة
               *[m] الرئيس
             } والمقررات
         }
       *[m] { $n ->
            [two] نائبا { $chair_g ->
                [f] الرئيسة
               *[m] الرئيس
             } والمقرران
           *[other] نواب { $chair_g ->
                [f] الرئيسة
               *[m] الرئيس
             } والمقررون
         }
     }
   *[vice_chair] { $g ->
        [f] { $n ->
            [two] نائبتا
           *[other] نائبات
         }
       *[m] { $n ->
            [two] نائبا
           *[other] نواب
         }
     } { $chair_g ->
        [f] الرئيسة
       *[m] الرئيس
     }
 }
office-line = { ITALIC($office) }:
by-acclamation = { $manner ->
    [acclamation] ، بالتزكية
   *[election] {""}
 }
elected-elsewhere = { $elsewhere ->
    [yes] ، في { its-sittings }
   *[no] {""}
 }
# Who nominated an officer, whom the officer replaced and from when; $later: at which of the sittings named before.
nominated = { $nominated ->
    [yes] ، بترشيح من { $group }
   *[no] {""}
 }{ $replacing ->
    [yes] ، { $later ->
        [yes] في { presided-sitting }،{" "}
       *[no] {""}
     }{ $successor ->
        [completes] لإتمام مدة عضوية { $replaced }
       *[replaces] خلفاً { LI($replaced) }
     }{ $replaced_paren }
   *[no] {""}
 }{ $since }
serving-from = { $termed ->
    [yes] {" "}{ UNENDED($term) }
   *[no] {""}
 }{ $dated ->
    [yes] ، اعتباراً من { $day_bare }{ $remainder ->
        [yes] ،
       *[no] {""}
     }
   *[no] {""}
 }{ $remainder ->
    [yes] {" "}للفترة المتبقية من { EVENT("the") }
   *[no] {""}
 }
# Below the office, one name a line.
officer-line = { $person_listed }{ $person_paren }{ $served }{ $besides }{ by-acclamation }{ elected-elsewhere }
elected-as = { $people_named }{ CLOSED($besides) } { $n ->
    [one] لمنصب { WHOLE($office) }
    [two] لمنصبي { $which ->
        [chair] الرئيس
        [rapporteur] المقرر
        [vice_chair_rapporteur] نائب { $chair_g ->
            [f] الرئيسة
           *[m] الرئيس
         } والمقرر
       *[vice_chair] نائب { $chair_g ->
            [f] الرئيسة
           *[m] الرئيس
         }
     }
   *[other] لمناصب { $which ->
        [chair] الرؤساء
        [rapporteur] المقررين
        [vice_chair_rapporteur] نواب { $chair_g ->
            [f] الرئيسة
           *[m] الرئيس
         } والمقررين
       *[vice_chair] نواب { $chair_g ->
            [f] الرئيسة
           *[m] الرئيس
         }
     }
 }{ $manner ->
    [acclamation] {" "}بالتزكية
   *[election] {""}
 }{ $since }
officers-elected-running = { FIRST($sittings_lead, at-sittings) }{ DID("انتخب", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { $manner ->
    [acclamation] { WHOLE("بالتزكية", "how") }{" "}
   *[election] {""}
 }{ $officers }.
# Those elected before the meeting, within the sentence.
officers-running = { $lead } { $officers }.
# $whole: no office is vacant, and the list is of the Bureau and not only of officers.
bureau-composed = { $whole ->
    [yes] وبذلك أصبح تكوين المكتب كما يلي
   *[no] كان أعضاء مكتب { EVENT("the") } على النحو التالي
 }:
bureau-head = { $column ->
    [office] المنصب
    [name] الاسم
    [state] الدولة
   *[group] المجموعة الإقليمية
 }
person-alone = { $person_listed }
person-served = { $person_listed }{ $served }
served = {" "}({ $served ->
    [span] { $span }
    [since] اعتباراً من { $day_bare }
   *[until] حتى { $day_bare }
 })
delegation-listed = { $name_list }
group-listed = { $group }
no-words = {""}
presided = { DONE("ترأس", $person_own_g) } { $person_awaited ->
    [yes] { WHOLE($officer) }{ $person_state }
   *[no] { $person }{ $person_paren }، { WHOLE($officer) }،
 } { $what ->
    [items] النظر في { $items } من جدول الأعمال في { presided-sitting }
    [part] جزءاً من { presided-sitting }
   *[whole] { presided-sitting }
 }.
presided-sitting = { $sittings_the } { TERM("sitting_numbers") ->
    [none] { $sittings_held } { $sittings_on }
   *[numbered] { $sittings_which }
 }
officer-item = { WHOLE($officer) }: { $person_listed }{ $person_paren }{ by-acclamation }{ elected-elsewhere }{ $end ->
    [semicolon] ؛
   *[stop] .
 }
officer-item-nominated = { WHOLE($officer) }: { $person_listed }{ $person_paren }{ $besides }{ by-acclamation }{ elected-elsewhere }{ $end ->
    [semicolon] ؛
   *[stop] .
 }

## Agenda
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
agenda-adopted-contained = { FIRST($sittings_lead, at-sittings) }{ DID("أقر", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { agenda-manner }جدول الأعمال التالي، الوارد في الوثيقة { $symbol }{ $orally ->
    [none] {""}
   *[other] ، بصيغته { orally }
 }{ $condition }:
# Where the items are not listed.
agenda-adopted-cited = { FIRST($sittings_lead, at-sittings) }{ DID("أقر", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { agenda-manner }جدول { HIS("أعمال", $body) } المؤقت، بصيغته الواردة في الوثيقة { $symbol }{ $orally ->
    [none] {""}
   *[other] {" "}و{ orally }
 }{ $condition }.
# Where an annex lists them.
agenda-adopted-annexed = { FIRST($sittings_lead, at-sittings) }{ DID("أقر", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { agenda-manner }جدول الأعمال الوارد في { $contained ->
    [yes] الوثيقة { $symbol } وفي{" "}
   *[no] {""}
 }{ $annex }{ $orally ->
    [none] {""}
   *[other] ، بصيغته { orally }
 }{ $condition }.
agenda-segment = { $title }
agenda-not-adopted = كان جدول الأعمال المؤقت كما يلي:
agenda-not-adopted-annexed = يرد جدول الأعمال المؤقت في { $annex }.
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
   *[organization] تنظيم { HIS("أعمال", $body) }
 }{ $contained ->
    [yes] ، بصيغته الواردة في الوثيقة { $symbol }{ $orally ->
        [none] {""}
       *[other] {" "}و{ orally }
     }
   *[no] { $orally ->
        [none] {""}
       *[other] ، بصيغته { orally }
     }
 }{ $condition }.
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

## Attendance
attended-parties = { $names_n ->
    [one] { DID("كان", DECIDERS("nom", $names_n)) } { DECIDERS("nom", $names_n) }{ deciders-of } { GENDER(DECIDERS("nom", $names_n)) ->
        [f] ممثلة
       *[m] ممثلاً
     } في { EVENT("the") }: { $names }.
    [two] { DID("كان", DECIDERS("nom", $names_n)) } { DECIDERS("nom", $names_n) }{ deciders-of } { GENDER(DECIDERS("nom", $names_n)) ->
        [f] ممثلتين
       *[m] ممثلَين
     } في { EVENT("the") }: { $names }.
   *[other] { DID("كان", DECIDERS("nom", $names_n)) } { DECIDERS("nom", $names_n) }{ deciders-of } ممثلة في { EVENT("the") }: { $names }.
 }
# To what, or of what, those are who decide.
deciders-of = { TERM("deciders") ->
    [members] {" "}في { $body }
    [participants] {""}
   *[parties] {" "}في { $instrument }
 }
# A party, but no State.
attended-union = { $names_n ->
    [one] { $names_g ->
        [f] كانت { $names_subject }، وهي
       *[m] كان { $names_subject }، وهو
     } منظمة تكامل اقتصادي إقليمية{ TERM("deciders") ->
        [members] {" "}عضو{ deciders-of }
        [participants] {""}
       *[parties] {" "}طرف{ deciders-of }
     }، { $names_g ->
        [f] ممثلة
       *[m] ممثلاً
     } في { EVENT("the") }.
    [two] كانت منظمتا التكامل الاقتصادي الإقليميتان التاليتان{ TERM("deciders") ->
        [members] {" "}العضوان{ deciders-of }
        [participants] {""}
       *[parties] {" "}الطرفان{ deciders-of }
     } ممثلتين في { EVENT("the") }: { $names }.
   *[other] كانت منظمات التكامل الاقتصادي الإقليمية التالية{ TERM("deciders") ->
        [members] {" "}الأعضاء{ deciders-of }
        [participants] {""}
       *[parties] {" "}الأطراف{ deciders-of }
     } ممثلة في { EVENT("the") }: { $names }.
 }
attended-states = { $names_n ->
    [one] كانت الدولة التالية ممثلة في { EVENT("the") }: { $names }.
    [two] كانت الدولتان التاليتان ممثلتين في { EVENT("the") }: { $names }.
   *[other] كانت الدول التالية ممثلة في { EVENT("the") }: { $names }.
 }
# Those who do not decide. $manner: the option "guests_attend"; $standing: they have the status of observers.
# The verb before its ending, and what follows it.
guests-begin = { $manner ->
    [attended] حضر
   *[observers] مُثل
 }
guests-came = { $manner ->
    [attended] { EVENT("the") }{ $standing ->
        [yes] {" "}بصفة المراقب
       *[no] {""}
     }
    [represented] في { EVENT("the") }
   *[observers] بمراقبين
 }
guest-came = { $manner ->
    [attended] { EVENT("the") }{ $standing ->
        [yes] {" "}بصفة المراقب
       *[no] {""}
     }
    [represented] في { EVENT("the") }
   *[observers] بمراقب
 }
guests-counted = { $manner ->
    [observers] { $n ->
        [one] مراقب
        [two] مراقبان
       *[other] مراقبون
     }
   *[represented] { $n ->
        [one] ممثل
        [two] ممثلان
       *[other] ممثلون
     }
 }
# Of a commission; they have no vote, but are no guests either.
attended-associate_member = { $names_n ->
    [one] كان العضو المنتسب التالي في { $body } ممثلاً في { EVENT("the") }: { $names }.
    [two] كان العضوان المنتسبان التاليان في { $body } ممثلَين في { EVENT("the") }: { $names }.
   *[other] كان الأعضاء المنتسبون التالون في { $body } ممثلين في { EVENT("the") }: { $names }.
 }
# $belonging: States that are not members of the body belong to its parent.
attended-other_states = { $names_n ->
    [one] { guests-begin }ت { guest-came } { $belonging ->
        [yes] الدولة التالية العضو في { $parent } غير العضو في { $body }
       *[no] الدولة الأخرى التالية
     }: { $names }.
    [two] { guests-begin }ت { guests-came } { $belonging ->
        [yes] الدولتان التاليتان العضوان في { $parent } غير العضوين في { $body }
       *[no] الدولتان الأخريان التاليتان
     }: { $names }.
   *[other] { guests-begin }ت { guests-came } { $belonging ->
        [yes] الدول التالية الأعضاء في { $parent } غير الأعضاء في { $body }
       *[no] الدول الأخرى التالية
     }: { $names }.
 }
parent-members = من أعضاء { $parent } غير الأعضاء في { $body }
attended-signatories = { $names_n ->
    [one] { $names_g ->
        [f] { guests-begin }ت { guest-came } { $names_subject }، وهي دولة موقعة على { $instrument }.
       *[m] { guests-begin } { guest-came } { $names_subject }، وهو دولة موقعة على { $instrument }.
     }
    [two] { guests-begin }ت { guests-came } الدولتان التاليتان الموقعتان على { $instrument }: { $names }.
   *[other] { guests-begin }ت { guests-came } الدول التالية الموقعة على { $instrument }: { $names }.
 }
attended-non_signatories = { $names_n ->
    [one] { $names_g ->
        [f] { guests-begin }ت { guest-came } { $names_subject }، وهي دولة ليست طرفاً في { $instrument } ولا موقعة { HIS("علي", $instrument) }.
       *[m] { guests-begin } { guest-came } { $names_subject }، وهو دولة ليست طرفاً في { $instrument } ولا موقعة { HIS("علي", $instrument) }.
     }
    [two] { guests-begin }ت { guests-came } الدولتان التاليتان غير الطرفين في { $instrument } وغير الموقعتين { HIS("علي", $instrument) }: { $names }.
   *[other] { guests-begin }ت { guests-came } الدول التالية غير الأطراف في { $instrument } وغير الموقعة { HIS("علي", $instrument) }: { $names }.
 }
attended-reio = { $names_g ->
    [f] { guests-begin }ت { guest-came } { $names_subject }، وهي منظمة تكامل اقتصادي إقليمية.
   *[m] { guests-begin } { guest-came } { $names_subject }، وهو منظمة تكامل اقتصادي إقليمية.
 }
attended-bare = { $names_g ->
    [f] { guests-begin }ت { guest-came } { $names_subject }.
   *[m] { guests-begin } { guest-came } { $names_subject }.
 }
attended-un_secretariat = { $names_n ->
    [two] { guests-begin }ت { guests-came } الوحدتان التاليتان التابعتان للأمانة العامة للأمم المتحدة: { $names }.
   *[other] { guests-begin }ت { guests-came } الوحدات التالية التابعة للأمانة العامة للأمم المتحدة: { $names }.
 }
attended-un_body = { $names_n ->
    [two] { guests-begin }ت { guests-came } هيئتا الأمم المتحدة التاليتان: { $names }.
   *[other] { guests-begin }ت { guests-came } هيئات الأمم المتحدة وصناديقها وبرامجها التالية: { $names }.
 }
attended-institute = { $names_n ->
    [two] { guests-begin } { guests-came } المعهدان التاليان المنتميان إلى شبكة برنامج الأمم المتحدة لمنع الجريمة والعدالة الجنائية: { $names }.
   *[other] { guests-begin }ت { guests-came } المعاهد التالية المنتمية إلى شبكة برنامج الأمم المتحدة لمنع الجريمة والعدالة الجنائية: { $names }.
 }
attended-specialized_agency = { $names_n ->
    [two] { guests-begin }ت { guests-came } الوكالتان المتخصصتان التاليتان: { $names }.
   *[other] { guests-begin }ت { guests-came } الوكالات المتخصصة التالية: { $names }.
 }
# $also: other bodies of the United Nations precede.
attended-un_entity = { $names_n ->
    [two] { guests-begin } { guests-came } الكيانان { $also ->
        [yes] الآخران التاليان
       *[no] التاليان
     } التابعان لمنظومة الأمم المتحدة: { $names }.
   *[other] { guests-begin }ت { guests-came } الكيانات { $also ->
        [yes] الأخرى التالية
       *[no] التالية
     } التابعة لمنظومة الأمم المتحدة: { $names }.
 }
attended-permanent_observer = { $names_n ->
    [one] { $names_g ->
        [f] { guests-begin }ت { guest-came } { $names_subject }، وهي منظمة تحتفظ بمكتب مراقب دائم.
       *[m] { guests-begin } { guest-came } { $names_subject }، وهو كيان يحتفظ بمكتب مراقب دائم.
     }
    [two] { guests-begin } { guests-came } الكيانان التاليان اللذان يحتفظ كل منهما بمكتب مراقب دائم: { $names }.
   *[other] { guests-begin }ت { guests-came } الكيانات التالية التي تحتفظ بمكاتب مراقبين دائمين: { $names }.
 }
attended-igo = { $names_n ->
    [two] { guests-begin }ت { guests-came } المنظمتان الحكوميتان الدوليتان التاليتان: { $names }.
   *[other] { guests-begin }ت { guests-came } المنظمات الحكومية الدولية التالية: { $names }.
 }
attended-ngo = { $names_n ->
    [one] { $names_g ->
        [f] { guests-begin }ت { guest-came } { $names_subject }، وهي منظمة غير حكومية ذات مركز استشاري لدى المجلس الاقتصادي والاجتماعي.
       *[m] { guests-begin } { guest-came } { $names_subject }، وهو منظمة غير حكومية ذات مركز استشاري لدى المجلس الاقتصادي والاجتماعي.
     }
    [two] { guests-begin }ت { guests-came } المنظمتان غير الحكوميتين التاليتان ذواتا المركز الاستشاري لدى المجلس الاقتصادي والاجتماعي: { $names }.
   *[other] { guests-begin }ت { guests-came } المنظمات غير الحكومية التالية ذات المركز الاستشاري لدى المجلس الاقتصادي والاجتماعي: { $names }.
 }
# $also: other organizations precede.
attended-other_entity = { $names_n ->
    [two] { guests-begin } { guests-came } الكيانان { $also ->
        [yes] الآخران التاليان
       *[no] التاليان
     }: { $names }.
   *[other] { guests-begin }ت { guests-came } الكيانات { $also ->
        [yes] الأخرى التالية
       *[no] التالية
     }: { $names }.
 }
# Who came without being named: local authorities.
attended-other_participants = حضر { EVENT("the") } أيضاً { $manner ->
    [observers] مراقبون
   *[represented] ممثلون
 } عن { $names_running }.
attended-observers = { $names_n ->
    [two] { guests-begin }ت { guests-came } الجهتان التاليتان: { $names }.
   *[other] { guests-begin }ت { guests-came } الجهات التالية: { $names }.
 }
# So many of those who decide, in the genitive.
deciders-counted = { TERM("deciders") ->
    [parties] { COUNTED($n, "party", "gen") }
    [states_parties] { $n ->
        [one] دولة طرف واحدة
        [two] دولتين طرفين
        [few] { COUNTED($n, "state", "gen") } أطراف
        [many] { COUNTED($n, "state", "gen") } طرفاً
       *[other] { COUNTED($n, "state", "gen") } طرف
     }
   *[members] { $n ->
        [one] دولة عضو واحدة
        [two] دولتين عضوين
        [few] { COUNTED($n, "state", "gen") } أعضاء
        [many] { COUNTED($n, "state", "gen") } عضواً
       *[other] { COUNTED($n, "state", "gen") } عضو
     }
 }
attended-by = { $n ->
    [one] ممثل
    [two] ممثلا
   *[other] ممثلو
 } { $kind ->
    [states] { COUNTED($n, "state", "gen") }
   *[parties] { deciders-counted }{ deciders-of }
 }
attended-deciders-counted = حضر { EVENT("the") } { attended-by }{ $missed ->
    [yes] {" "}({ $absent ->
        [one] دولة واحدة لم تكن ممثلة
        [two] دولتان لم تكونا ممثلتين
       *[other] { COUNTED($absent, "state", "nom") } لم تكن ممثلة
     })
   *[no] {""}
 }.
# Observers of whom only the kinds are said.
attended-kinds = حضر { EVENT("the") } أيضاً { $states ->
    [yes] مراقبون
   *[no] ممثلون
 } عن { $kinds }.
attended-kind = { $kind ->
    [states] دول { $belonging ->
        [yes] { parent-members }
       *[no] أخرى
     }
    [united_nations] كيانات تابعة لمنظومة الأمم المتحدة
    [entities] كيانات تحتفظ بمكاتب مراقبين دائمين
    [organizations] منظمات حكومية دولية
   *[society] منظمات غير حكومية
 }
# Whether or not they attended; $dated: parties, whose number changes.
composition = { TERM("deciders") ->
    [members] { $dated ->
        [yes] { $day }، { $body_g ->
            [f] كانت { $body } تتألف
           *[m] كان { $body } يتألف
         }
       *[no] { $body_g ->
            [f] تتألف
           *[m] يتألف
         } { $body }
     } من { deciders-counted }{ $seen }{ $listed ->
        [yes] ، هي: { $names }.
       *[no] .
     }
   *[parties] { $day }، بلغ عدد { TERM("deciders") ->
        [states_parties] الدول الأطراف
       *[parties] الأطراف
     }{ deciders-of } { TERM("deciders") ->
        [states_parties] { COUNTED($n, "state", "acc") }
       *[parties] { COUNTED($n, "party", "acc") }
     }{ $seen }{ $listed ->
        [yes] ، { TERM("deciders") ->
            [states_parties] هي
           *[parties] هم
         }: { $names }.
       *[no] .
     }
 }
attendance-annexed = ترد في { $annex } قائمة الحضور في { EVENT("the") }.
composition-seen = {" "}(انظر { $form ->
    [both] { $symbol }؛ انظر أيضاً { $annex }
    [annex] { $annex }
   *[document] { $symbol }
 })
composition-observers = يشارك في { HIS("أعمال", $body) } بصفة مراقب: { $names }.
attended-observers-counted = حضر { EVENT("the") } أيضاً { guests-counted } عن { $kind ->
    [states] { $belonging ->
        [yes] { COUNTED($n, "state", "gen") } { parent-members }
       *[no] { $n ->
            [one] دولة واحدة أخرى
            [two] دولتين أخريين
           *[other] { COUNTED($n, "state", "gen") } أخرى
         }
     }
    [united_nations] { $n ->
        [one] كيان واحد تابع لمنظومة الأمم المتحدة
        [two] كيانين تابعين لمنظومة الأمم المتحدة
        [few] { COUNTED($n, "entity", "gen") } تابعة لمنظومة الأمم المتحدة
        [many] { COUNTED($n, "entity", "gen") } تابعاً لمنظومة الأمم المتحدة
       *[other] { COUNTED($n, "entity", "gen") } تابع لمنظومة الأمم المتحدة
     }
    [entities] { COUNTED($n, "entity", "gen") } من الكيانات التي تحتفظ بمكاتب مراقبين دائمين
   *[organizations] { $n ->
        [one] منظمة حكومية دولية واحدة
        [two] منظمتين حكوميتين دوليتين
       *[other] { COUNTED($n, "organization", "gen") } حكومية دولية
     }
 }.
attended-ngos-counted = حضر { EVENT("the") } أيضاً { guests-counted } عن { $n ->
    [one] منظمة غير حكومية واحدة
    [two] منظمتين غير حكوميتين
   *[other] { COUNTED($n, "organization", "gen") } غير حكومية
 }{ $consultative ->
    [yes] { $n ->
        [two] {" "}ذواتي
       *[other] {" "}ذات
     } مركز استشاري لدى المجلس الاقتصادي والاجتماعي.
   *[no] .
 }
# Organizations whose names nobody has. $other: the paragraph before names organizations of this kind.
attended-unnamed = حضر { EVENT("the") } أيضاً { guests-counted } عن { $kind ->
    [un_secretariat] { COUNTED($n, "unit", "gen") }
    [un_body] { COUNTED($n, "un_body", "gen") }
    [institute] { COUNTED($n, "institute", "gen") }
    [specialized_agency] { COUNTED($n, "specialized_agency", "gen") }
    [permanent_observer] { COUNTED($n, "entity", "gen") }
    [un_entity] { COUNTED($n, "entity", "gen") }
    [other_entity] { COUNTED($n, "entity", "gen") }
    [other_participants] { COUNTED($n, "group", "gen") }
    [associate_member] { COUNTED($n, "associate_member", "gen") }
    [igo] { COUNTED($n, "igo", "gen") }
   *[ngo] { $n ->
        [one] منظمة غير حكومية واحدة
        [two] منظمتين غير حكوميتين
       *[other] { COUNTED($n, "organization", "gen") } غير حكومية
     }
 }{ $other ->
    [yes] { $kind ->
        [institute] { $n ->
            [two] {" "}آخرين
            [few] {" "}أخرى
           *[other] {" "}آخر
         }
        [permanent_observer] { $n ->
            [two] {" "}آخرين
            [few] {" "}أخرى
           *[other] {" "}آخر
         }
        [un_entity] { $n ->
            [two] {" "}آخرين
            [few] {" "}أخرى
           *[other] {" "}آخر
         }
        [other_entity] { $n ->
            [two] {" "}آخرين
            [few] {" "}أخرى
           *[other] {" "}آخر
         }
        [associate_member] { $n ->
            [two] {" "}آخرين
            [few] {" "}آخرين
           *[other] {" "}آخر
         }
       *[ngo] { $n ->
            [two] {" "}أخريين
           *[other] {" "}أخرى
         }
     }
   *[no] {""}
 }{ $kind ->
    [un_secretariat] {" "}من وحدات الأمانة العامة للأمم المتحدة
    [un_body] {" "}من هيئات الأمم المتحدة وصناديقها وبرامجها
    [institute] {" "}من معاهد شبكة برنامج الأمم المتحدة لمنع الجريمة والعدالة الجنائية
    [un_entity] {" "}من الكيانات التابعة لمنظومة الأمم المتحدة
    [permanent_observer] {" "}من الكيانات التي تحتفظ بمكاتب مراقبين دائمين
   *[ngo] {""}
 }.
attended-ngo-neutral = { $names_n ->
    [one] { $names_g ->
        [f] { guests-begin }ت { guest-came } { $names_subject }، وهي منظمة غير حكومية{ $also ->
            [yes] {" "}أخرى
           *[no] {""}
         }.
       *[m] { guests-begin } { guest-came } { $names_subject }، وهو منظمة غير حكومية{ $also ->
            [yes] {" "}أخرى
           *[no] {""}
         }.
     }
    [two] { guests-begin }ت { guests-came } المنظمتان غير الحكوميتين { $also ->
        [yes] الأخريان التاليتان
       *[no] التاليتان
     }: { $names }.
   *[other] { guests-begin }ت { guests-came } المنظمات غير الحكومية { $also ->
        [yes] الأخرى التالية
       *[no] التالية
     }: { $names }.
 }
# A list that the report does not print, or not alone; $link is the address of a page.
listed-elsewhere = { $where ->
    [to_come] تصدر لاحقاً { the-list } بوصفها الوثيقة { $symbol }.
    [document] ترد { the-list } في الوثيقة { $symbol }.
    [both] ترد { the-list } في الوثيقة { $symbol }، ويمكن أيضاً الاطلاع عليها على الرابط التالي: { $link }.
   *[link] يمكن الاطلاع على { the-list } على الرابط التالي: { $link }.
 }
the-list = { $list ->
    [participants] قائمة المشاركين
    [documents] قائمة الوثائق المعروضة على { $body }
   *[speakers] قائمة المتكلمين
 }
# A sentence that goes on in the paragraph of the one before it.
next-sentence = و{ $text }
# Of the meetings at which an item was discussed, each with the address of its own record.
speakers-recorded = يمكن الاطلاع على { $n ->
    [one] سجل المتكلمين في المناقشة على الرابط التالي
    [two] سجلَّي المتكلمين في المناقشتين على الرابطين التاليين
   *[other] سجلات المتكلمين في المناقشات على الروابط التالية
 }: { $links }.
listed-for-item = يمكن الاطلاع على { the-list } في إطار { $items } من جدول الأعمال على الرابط التالي: { $link }.
participants-list = ترد في الوثيقة { $symbol } قائمة بأسماء المشاركين.

## Documentation
documents-before = { OPTION("documents_before") ->
    [agreeing] { $n ->
        [one] كانت معروضةً على { $body } الوثيقة التالية:
        [two] كانت معروضةً على { $body } الوثيقتان التاليتان:
       *[other] كانت معروضةً على { $body } الوثائق التالية:
     }
   *[invariant] كان معروضاً على { $body } ما يلي:
 }
documents-for-item = من أجل النظر في { $items } من جدول الأعمال، كان معروضاً على { $body } ما يلي:
# In the chapter of an item that is called a question, without its number.
for-question = لدى النظر في البند، { $text }
documents-none = لم تُقدَّم أي وثائق.
documents-annexed = ترد في { $annex } { $n ->
    [one] الوثيقة
   *[other] قائمة الوثائق
 } التي كانت معروضةً على { $body }.
documents-by-symbol = { $n ->
    [one] كانت معروضةً على { $body } الوثيقة { $symbols }.
    [two] كانت معروضةً على { $body } الوثيقتان { $symbols }.
   *[other] كانت معروضةً على { $body } الوثائق { $symbols }.
 }
# The only document, in the sentence; $document is its line in a list.
document-alone = { $items_n ->
    [0] {""}
   *[other] من أجل النظر في { $items } من جدول الأعمال،{" "}
 }{ DOCUMENT_IS("كان معروضاً", $kind) } على { $body } { $document }
document-called = { document-kind }{ $revision ->
    [none] {""}
   *[revised] {" "}{ $kind ->
        [titled] بصيغته المنقحة
        [annotated_agenda] المنقح
        [provisional_agenda] المنقح
       *[other] { DOCUMENT_IS("منقح", $kind) }
     }{ $revision ->
        [further_revised] {" "}مرة أخرى
       *[revised] {""}
     }
 }
document-kind = { $kind ->
    [titled] { $title }
    [annotated_agenda] جدول الأعمال المؤقت المشروح
    [provisional_agenda] جدول الأعمال المؤقت
    [background_paper] ورقة معلومات أساسية
    [note] مذكرة
    [report] تقرير
    [conference_room_paper] ورقة اجتماع
    [working_paper] ورقة عمل
    [draft_resolution] مشروع قرار
    [draft_decision] مشروع مقرر
    [proposal] مقترح
    [letter] رسالة
    [statement] بيان
   *[other] وثيقة
 }
document-author = { $kind ->
    [note] من الأمانة
    [letter] من الأمانة
    [report] من الأمانة
   *[other] من إعداد الأمانة
 }
# A report is its author's: تقرير الأمين العام.
document-by = { $kind ->
    [note] من { $by }
    [report] { $by }
    [letter] من { $by }
    [titled] المقدم من { $by }
    [annotated_agenda] المقدم من { $by }
    [provisional_agenda] المقدم من { $by }
   *[other] { DOCUMENT_IS("مقدم", $kind) } من { $by }
 }
document-submitted = { $kind ->
    [letter] من { $by_running }
    [titled] المقدم من { $by_running }
    [annotated_agenda] المقدم من { $by_running }
    [provisional_agenda] المقدم من { $by_running }
   *[other] { DOCUMENT_IS("مقدم", $kind) } من { $by_running }
 }
document-content = { $about ->
    [yes] { $kind ->
        [report] عن { $content }
       *[other] بشأن { $content }
     }
   *[no] { $kind ->
        [titled] الذي يتضمن { $content }
        [annotated_agenda] الذي يتضمن { $content }
        [provisional_agenda] { $content }
       *[other] { DOCUMENT_IS("يتضمن", $kind) } { $content }
     }
 }
document = { WHOLE(document-called) }{ document-said }{ $end ->
    [semicolon] ؛
   *[stop] .
 }
document-said = { $author ->
    [secretariat] {" "}{ WHOLE(document-author) }
    [named] {" "}{ document-by }
    [delegation] {" "}{ document-submitted }
   *[none] {""}
 }{ $described ->
    [title] {" "}بعنوان "{ $title }"
    [content] {" "}{ document-content }
    [both] {" "}بعنوان "{ $title }" { document-content }
   *[no] {""}
 }{ $numbered ->
    [yes] {" "}({ $symbol })
   *[no] {""}
 }
# What a statement introduced, within its sentence: تقرير الأمين العام. A report is its author's, as a note or a letter.
introduced-document = { WHOLE(introduced-called) }{ introduced-said }
introduced-called = { $kind ->
    [titled] { $title }
    [annotated_agenda] جدول الأعمال المؤقت المشروح
    [provisional_agenda] جدول الأعمال المؤقت
    [background_paper] ورقة المعلومات الأساسية
    [note] { $author ->
        [secretariat] مذكرة الأمانة
        [named] مذكرة { $by }
       *[none] المذكرة
     }
    [report] { $author ->
        [secretariat] تقرير الأمانة
        [named] تقرير { $by }
       *[none] التقرير
     }
    [letter] { $author ->
        [secretariat] رسالة الأمانة
        [named] رسالة { $by }
       *[none] الرسالة
     }
    [conference_room_paper] ورقة الاجتماع
    [working_paper] ورقة العمل
    [draft_resolution] مشروع القرار
    [draft_decision] مشروع المقرر
    [proposal] المقترح
    [statement] البيان
   *[other] الوثيقة
 }{ $revision ->
    [none] {""}
   *[revised] {" "}{ $kind ->
        [titled] بصيغته المنقحة
       *[other] { DOCUMENT_IS("المنقح", $kind) }
     }{ $revision ->
        [further_revised] {" "}مرة أخرى
       *[revised] {""}
     }
 }{ $author ->
    [delegation] {" "}{ DOCUMENT_IS("المقدم", $kind) } من { $by_running }
    [none] {""}
   *[named] { $kind ->
        [note] {""}
        [report] {""}
        [letter] {""}
       *[other] { $author ->
            [named] {" "}{ DOCUMENT_IS("المقدم", $kind) } من { $by }
           *[secretariat] {" "}{ DOCUMENT_IS("الذي أعدته", $kind) } الأمانة
         }
     }
 }
introduced-said = { $described ->
    [no] {""}
    [content] {""}
   *[title] {" "}{ DOCUMENT_IS("المعنون", $kind) } "{ $title }"
 }{ $described ->
    [no] {""}
    [title] {""}
   *[content] { $about ->
        [yes] { $kind ->
            [report] {" "}عن { $content }
           *[other] {" "}بشأن { $content }
         }
       *[no] { $kind ->
            [provisional_agenda] {" "}{ $content }
           *[other] {" "}{ DOCUMENT_IS("الذي يتضمن", $kind) } { $content }
         }
     }
 }{ $numbered ->
    [yes] {" "}({ $symbol })
   *[no] {""}
 }

## Adoption
report-introduced = { $dated ->
    [yes] { first-at-the }
   *[no] {""}
 }{ DONE("عرض", $g) } { CLOSED($officer) } { $full ->
    [yes] مشروع تقرير { $body }{ TERM("event") ->
        [itself] {""}
       *[meeting] {" "}عن { HIS(EVENT("a"), $body) }{ session-of-report }
     }{ $known ->
        [yes] {" "}({ $symbol })
       *[no] {""}
     }.
   *[no] مشروع التقرير.
 }
report-adopted = { $at ->
    [sitting] { at-sittings }
   *[day] { $day }
 }، { DID("اعتمد", $body) } { $body } { $manner ->
    [not_stated] {""}
   *[other] { WHOLE(manner, "how") }{" "}
 }{ $called ->
    [draft] مشروع { HIS("تقرير", $body) }
    [report] { HIS("تقرير", $body) }
    [reports] { HIS("تقرير", $body) } وتقارير { HIS("هيئات", $body) } الفرعية
   *[present] هذا التقرير
 }{ TERM("event") ->
    [itself] {""}
   *[meeting] { $called ->
        [reports] {""}
       *[other] {" "}عن { HIS(EVENT("a"), $body) }{ report-of }
     }
 }{ $orally ->
    [none] {""}
   *[other] ، { $called ->
        [reports] بصيغتها
       *[other] بصيغته
     } { orally }
 }{ $submitted ->
    [yes] ، { $called ->
        [reports] لتقديمها
       *[other] لتقديمه
     } إلى { $parent } في { HIS("دورة", $parent) } { $parent_session_f }
   *[no] {""}
 }{ $condition }{ $entrusted }.
and-entrusted = ، و{ $body_g ->
    [people] عهدوا
   *[other] { DID("عهد", $body) }
 } إلى { finalizers } { $called ->
    [reports] بوضعها في صيغتها
   *[other] بوضعه في صيغته
 } النهائية{ finalizers-support }
report-of = { $called ->
    [present] {""}
   *[other] { session-of-report }
 }
session-of-report = { $numbered ->
    [yes] { session-kind } { $ordinal_event_gen }{ of-year }
   *[no] {" "}لعام { $year_figure }
 }
report-entrusted = { $way ->
    [entrusted] { DID("عهد", $body) } { $body } إلى { finalizers }
    [authorized] { DID("أذن", $body) } { $body } { LI(finalizers) }
   *[passive] عُهد إلى { finalizers }
 } بوضع التقرير في صيغته النهائية{ finalizers-support }.
finalizers = { $rapporteur ->
    [yes] { $g ->
        [f] { $n ->
            [one] المقررة
            [two] المقررتين
           *[other] المقررات
         }
       *[m] { $n ->
            [one] المقرر
           *[other] المقررين
         }
     }{ $finalizer ->
        [none] {""}
        [secretariat] {""}
        [chair_authority] ، { under-authority }،
       *[other] {" "}و{ finalizer }
     }
   *[no] { finalizer }
 }
under-authority = تحت سلطة { finalizer }
finalizer = { $finalizer ->
    [bureau] المكتب
    [secretariat] الأمانة
    [secretary] الأمين
   *[chair] { $chair_g ->
        [f] الرئيسة
       *[m] الرئيس
     }
 }
finalizers-support = { $rapporteur ->
    [yes] { $finalizer ->
        [secretariat] ، بدعم من الأمانة
       *[other] {""}
     }
   *[no] {""}
 }
