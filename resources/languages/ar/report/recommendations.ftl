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
    [resolutions] { recommends } { $body } بأن { $wanted ->
        [review] { $parent_g ->
            [f] تستعرض
           *[m] يستعرض
         } { $parent } { texts-that-follow } و{ $parent_g ->
            [f] تعتمد
           *[m] يعتمد
         }{ $n ->
            [one] ه
            [two] هما
           *[other] ها
         }:
       *[adoption] { $parent_g ->
            [f] تعتمد
           *[m] يعتمد
         } { $parent } { following-texts }
     }
   *[recommendations] { recommends } { $body } بأن { $parent_g ->
        [f] تنظر
       *[m] ينظر
     } { $parent } في اعتماد { following-texts }
 }
following-texts = { texts-that-follow }:
texts-that-follow = { $n ->
    [one] { TEXT("the") } { AS("التالي", TEXT("the")) }
    [two] { TEXT("two") } { GENDER(TEXT("the")) ->
        [f] التاليتين
       *[m] التاليين
     }
   *[other] { TEXT("many") } التالية
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
