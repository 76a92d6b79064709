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
 }{ TERM("sitting_numbers") ->
    [none] { sittings-on }{ sittings-also }
   *[numbered] {" "}{ $sittings_which }{ sittings-also }{ sittings-dated }
 }
# Before another subject than the body: في الجلسة الثامنة، المعقودة في ١٣ آذار/مارس، تكلم ممثل.
at-the-sittings = { $sittings_lead ->
    [same] في { AGAIN() } نفسها
    [also_same] في { AGAIN() } نفسها أيضاً
   *[named] في { the-sittings }
 }
the-sittings = { $sittings_the }{ TERM("sitting_numbers") ->
    [none] { sittings-on }{ sittings-also }
   *[numbered] {" "}{ $sittings_which }{ sittings-also }{ sittings-dated }
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
# Of meetings without numbers: في جلستها الختامية، المعقودة في ٥ أيار/مايو، لكن في جلستها المعقودة في ٥ أيار/مايو.
sittings-on = { $sittings_named ->
    [yes] ،
   *[no] {""}
 } { $sittings_held } { $sittings_on }
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
# As a heading, with its number in brackets.
heading-of-item = { TITLE($title) } ({ $items }{ $called ->
    [item] {""}
   *[agenda_item] {" "}من جدول الأعمال
 })
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
# Items considered jointly, each with its title after its number; likewise sub-items of one item.
jointly-titled = { $n ->
    [two] البندين التاليين
   *[other] البنود التالية
 } من جدول الأعمال معاً: { $listed }
item-and-title = البند { $number_figure }، { TITLE($title) }
sub-items-titled = { $n ->
    [two] البندين التاليين
   *[other] البنود التالية
 } من جدول الأعمال: { $listed }
sub-item-and-title = البند { $number_figure } { $letter }، { TITLE($title) }
sub-items-entitled = { $n ->
    [two] البندين
   *[other] البنود
 } { $number_figure } { $letters } من جدول الأعمال، { $n ->
    [two] المعنونين
   *[other] المعنونة
 } { $titles } على التوالي
sub-items-of-agenda = { $n ->
    [two] البندين
   *[other] البنود
 } { $number_figure } { $letters } من جدول { HIS("أعمال", $body) }
letters-range = من { $first } إلى { $last }
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
