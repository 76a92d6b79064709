### The points of a debate: what they begin with, and how they are put without naming anybody. $case is that of
### those named: the nominative after a verb, the accusative after أن.

lead-in = { $joins ->
    [general] أثناء المناقشة العامة
    [exchange] أثناء التبادل العام للآراء
    [regard] في هذا الصدد
    [connection] في هذا السياق
    [concerning] فيما يتعلق { $topic }
    [regarding] بخصوص { $topic }
    [on] بشأن { $topic }
    [respect] فيما يخص { $topic }
    [relation] فيما يتصل { $topic }
    [reference] بالإشارة إلى { $topic }
    [given] بالنظر إلى { $topic }
    [light] في ضوء { $topic }
    [referring] بالإشارة إلى { $topic }
    [recalling] تذكيراً { $topic }
    [context] في سياق { $topic }
    [backdrop] في ظل { $topic }
    [bearing] مع مراعاة { $topic }
    [following] عقب { $topic }
    [reply] رداً على { $topic }
    [words] { UNENDED($topic) }
    [response] رداً على ذلك
    [questions] رداً على الأسئلة المطروحة
    [opening_remarks] في { whose }ملاحظات{ $owner } الافتتاحية
    [closing_remarks] في { whose }ملاحظات{ $owner } الختامية
    [opening_statement] في { whose }بيان{ $owner } الافتتاحي
    [closing_statement] في { whose }بيان{ $owner } الختامي
    [statement] في { whose }بيان{ $owner }
    [addition] بالإضافة إلى ذلك
    [furthermore] علاوة على ذلك
    [moreover] فضلاً عن ذلك
    [same_time] في الوقت نفسه
    [nevertheless] مع ذلك
    [therefore] لذلك
    [example] على سبيل المثال
    [lastly] أخيراً
   *[discussion] { $on_panel ->
        [yes] في المناقشة التي تلت ذلك
       *[no] في المناقشات التي تلت ذلك
     }
 }
# Whose they were is the ending after them; of nobody named they have the article.
whose = { $owned ->
    [yes] {""}
   *[no] ال
 }
# With the meetings at which it was said: أثناء المناقشة العامة التي جرت في الجلستين الأولى والثانية.
lead-in-at = { $order ->
    [before] { $at }، { $lead }
    [general] { $lead } التي جرت { $at }
    [exchange] { $lead } الذي جرى { $at }
    [discussion] { $lead } { $at }
    [within] { $lead } { $at }
   *[apart] { $lead }، { $at }
 }
impersonal = { $form ->
    [concern] أُعرب عن القلق إزاء
    [appreciation] أُعرب عن التقدير لـ
    [support] أُعرب عن التأييد لـ
    [hope] أُعرب عن الأمل في أن
    [view] أُعرب عن رأي مفاده أن
    [considered] رُئي أن
    [emphasized] شُدد على أن
    [recalled] ذُكِّر بأن
    [suggested] اقتُرح أن
    [stated] قيل إن
    [question] أُثير سؤال بشأن
    [clarification] طُلب إيضاح بشأن
    [exchanged] جرى تبادل للآراء بشأن
    [mentioned] أُشير إلى
   *[noted] لوحظ أن
 }
# How a point was made, before what was said: أيدت الوفود بقوة, لوحظ مجدداً أن.
point-adverb = { $adverb ->
    [widely] على نطاق واسع
    [strongly] بقوة
    [once_again] مجدداً
    [unanimously] بالإجماع
    [increasingly] بصورة متزايدة
   *[generally] بوجه عام
 }
# Meetings of an informal body, alone or after the body's own.
at-other-meetings = في { $meetings_n ->
    [one] الجلسة
    [two] الجلستين
   *[other] الجلسات
 } { $meetings } { LI($called) }{ step-dated }
and-at = { $at }{ $sittings_dated ->
    [yes] ،
   *[no] {""}
 } و{ $other }
# Who made a point, where reports name somebody by role.
point-voice = { $voice ->
    [sponsor] الوفد مقدم المقترح
    [sponsors] الوفود مقدمة المقترح
    [panellists] { $case ->
        [acc] المناظرين
       *[nom] المناظرون
     }
    [secretariat] الأمانة
    [group] { $group }
    [entity] { $entity }
    [chair] { $g ->
        [f] الرئيسة
       *[m] الرئيس
     }
    [official] { CLOSED(point-official) }
    [officer] { CLOSED($officer) }
    [seat] { point-seat }
   *[body] { $body }
 }
# Named in full at the first mention; nothing else has said who it is.
point-official = { $mention ->
    [missing] { $person }
    [state] { $person }
    [first] { $person_first }
   *[later] { $person_later }
 }
# Somebody on a panel, by the role there.
point-seat = { $role ->
    [keynote] { $g ->
        [f] المتكلمة الرئيسية
       *[m] المتكلم الرئيسي
     }
    [discussant] { $g ->
        [f] المعقبة
       *[m] المعقب
     }
   *[panellist] { $g ->
        [f] المناظرة
       *[m] المناظر
     }
 }{ $numbered ->
    [yes] {" "}{ $g ->
        [f] { $round_f }
       *[m] { $round_nom }
     }
   *[no] {""}
 }
with-groups = ، بما في ذلك { $n ->
    [one] مجموعة واحدة من الدول
   *[other] { COUNTED($n, "group", "nom") } من الدول
 }،
# A single group of which the report says how many were in it.
group-of-size = مجموعة { $another ->
    [yes] أخرى من
   *[no] من
 } { $of ->
    [states] { COUNTED($n, "state", "gen") }
   *[delegations] { COUNTED($n, "delegation", "gen") }
 }
# Where a body names delegations in the debate.
named-speakers = { $case ->
    [acc] { $capacity ->
        [observer] { $names_n ->
            [one] المراقب عن
            [two] المراقبَين عن
           *[other] المراقبين عن
         }
       *[representative] { $names_n ->
            [one] ممثل
           *[other] ممثلي
         }
     }
   *[nom] { capacity }
 } { $names_running }
