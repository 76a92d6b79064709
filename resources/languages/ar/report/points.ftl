### The points of a debate: what they begin with, and how they are put without naming anybody. $case is that of
### those named: the nominative after a verb, the accusative after أن.

lead-in = { $joins ->
    [general] أثناء المناقشة العامة
    [exchange] أثناء التبادل العام للآراء
    [regard] في هذا الصدد
    [connection] في هذا السياق
    [concerning] فيما يتعلق { $topic }
   *[discussion] في المناقشات التي تلت ذلك
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
    [mentioned] أُشير إلى
   *[noted] لوحظ أن
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
