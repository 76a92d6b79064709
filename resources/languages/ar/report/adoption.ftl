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
     }
   *[no] مشروع التقرير
 }{ $beside }.
report-introduced-with = ، إلى جانب { UNENDED($text) }
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
       *[other] { $on_session ->
            [no] {""}
           *[yes] {" "}عن { HIS(EVENT("a"), $body) }{ report-of }
         }
     }
 }{ $orally ->
    [none] {""}
   *[other] ، { $called ->
        [reports] بصيغتها
       *[other] بصيغته
     } { orally }
 }{ $including }{ $submitted ->
    [yes] ، { $called ->
        [reports] لتقديمها
       *[other] لتقديمه
     } إلى { $parent } في { HIS("دورة", $parent) } { $parent_session_f }
   *[no] {""}
 }{ $condition }{ $entrusted }.
report-including = ، بما في ذلك { UNENDED($text) }
and-entrusted = ، و{ $body_g ->
    [people] عهدوا
   *[other] { DID("عهد", $body) }
 } إلى { finalizers } { $called ->
    [reports] بوضعها في صيغتها
   *[other] بوضعه في صيغته
 } النهائية{ finalizers-support }{ $onward }
report-of = { $called ->
    [present] {""}
   *[other] { session-of-report }
 }
session-of-report = { $numbered ->
    [yes] { session-numbered }{ of-year }
   *[no] { session-kind } لعام { $year_figure }
 }
report-entrusted = { $way ->
    [entrusted] { DID("عهد", $body) } { $body } إلى { finalizers }
    [authorized] { DID("أذن", $body) } { $body } { LI(finalizers) }
   *[passive] عُهد إلى { finalizers }
 } بوضع التقرير في صيغته النهائية{ finalizers-support }{ $onward }.
# $clause: after a comma.
report-onward = { $clause ->
    [yes] ،
   *[no] {""}
 }{" "}{ $many ->
    [yes] لتقديمها
   *[no] لتقديمه
 } إلى { $parent }{ $numbered ->
    [yes] {" "}في { HIS("دورة", $parent) } { $parent_session_f }
   *[no] {""}
 }
finalizers = { $rapporteur ->
    [yes] { $g ->
        [f] { $n ->
            [one] { RAPPORTEUR("المقررة") }
            [two] { RAPPORTEUR("المقررتين") }
           *[other] { RAPPORTEUR("المقررات") }
         }
       *[m] { $n ->
            [one] { RAPPORTEUR("المقرر") }
           *[other] { RAPPORTEUR("المقررين") }
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
