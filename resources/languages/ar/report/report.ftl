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
masthead-session = { EVENT("the") }{ kind-before } { $ordinal_event_nom }{ kind-after }{ of-year }
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
# Under the name of the body, or with it.
title-session = { $form ->
    [its] تقرير { $body } عن { HIS(EVENT("a"), $body) }{ session-of-report } ({ place })
   *[session] تقرير عن { EVENT("the") }{ session-of-report } ({ $span_masthead })
 }
title-of-body = تقرير { $body }
# Under that title.
session-dated = { $numbered ->
    [yes] { masthead-session }
   *[no] { masthead-session-in-year }
 } ({ $span_masthead })
# The session of the parent to which the report is submitted.
masthead-parent-session = { $numbered ->
    [yes] الدورة { $ordinal_f_nom }
   *[no] دورة عام { $year_figure }
 }
gap-later = يُستكمل لاحقاً
to-be-completed = يُستكمل لاحقاً

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
