### Panels: who was on them and who moderated, in the summary of deliberations and under the statements.

panel-discussion = { $kind ->
    [round_table] المائدة المستديرة
    [panel] حلقة النقاش
    [debate] المناقشة التي جرت
   *[discussion] المناقشة
 }{ $numbered ->
    [yes] {" "}{ $round_f }
   *[no] {""}
 }{ $items_n ->
    [0] {""}
   *[other] {" "}في إطار { $items }{ $kind ->
        [debate] {""}
       *[discussion] {" "}من جدول الأعمال
     }
 }{ $titled ->
    [yes] ، المعنونة "{ $title }"،
   *[no] {""}
 }
# $placed: no other sentence says of which States the panellists are.
panel-facilitated = { DONE("تولى", $panel_g) } تيسير { $discussion } { $panel_who }: { $placed ->
    [yes] { $panel_placed }
   *[no] { $panel_list }
 }.
panel-led = برئاسة { $chair }، { DONE("تولى", $panel_g) } توجيه { $discussion } { $panel_who }: { $panel_short }.
panel-led-unknown = { DONE("تولى", $panel_g) } توجيه { $discussion } { $panel_who }: { $panel_short }.
# Their functions too, which no summary tells.
panel-led-placed = برئاسة { $chair }، { DONE("تولى", $panel_g) } توجيه { $discussion } { $panel_who }: { $panel_placed }.
panel-led-unknown-placed = { DONE("تولى", $panel_g) } توجيه { $discussion } { $panel_who }: { $panel_placed }.
panel-moderated = و{ DONE("أدار", $moderator_first_g) }ها { panel-moderator }.
panel-moderated-alone = { DONE("أدار", $moderator_first_g) } { $discussion } { panel-moderator }.
# $placed: nothing else says of which State the moderator is.
panel-moderator = { $placed ->
    [yes] { $moderator_moderating_placed }
   *[no] { $moderator_moderating }
 }
# The body as the subject; $titled: entitled, or on a theme.
panel-held = { $known ->
    [yes] { FIRST($sittings_lead, at-sittings) }{ DID("عقد", $body) } { $body }{ INSET($sittings_lead, at-sittings) }
   *[no] { DID("عقد", $body) } { $body }
 } { $kind ->
    [round_table] مائدة مستديرة
   *[panel] حلقة نقاش
 }{ $items_n ->
    [0] {""}
   *[other] {" "}في إطار { $items } من جدول الأعمال
 }{ $titled ->
    [theme] {" "}بشأن موضوع "{ $title }"
    [title] {" "}بعنوان "{ $title }"
   *[no] {""}
 }{ $moderated ->
    [yes] ، { DONE("أدار", $moderator_first_g) }ها { panel-moderator }
   *[no] {""}
 }.
panel-presentations = و{ DONE("قدم", $panel_g) } { $panel_n ->
    [one] عرضاً إيضاحياً
    [two] عرضين إيضاحيين
   *[other] عروضاً إيضاحية
 } { $panel_who }: { $panel_placed }.
panel-followed = { $presentations ->
    [0] وتلت ذلك مناقشة تفاعلية.
    [one] وأعقبت العرض الإيضاحي مناقشة تفاعلية.
    [two] وأعقبت العرضين الإيضاحيين مناقشة تفاعلية.
   *[other] وأعقبت العروض الإيضاحية مناقشة تفاعلية.
 }
# $told: the paragraphs before tell of the presentations.
exchange = بعد { $told ->
    [yes] { $presentations ->
        [one] هذا
        [two] هذين
       *[other] هذه
     }{" "}
   *[no] {""}
 }{ $presentations ->
    [one] العرض الإيضاحي المقدم
    [two] العرضين الإيضاحيين المقدمين
   *[other] العروض الإيضاحية المقدمة
 }، { $panel_g ->
    [f] تبادلت
   *[m] تبادل
 } { $panel_nom } معلومات إضافية مع المشاركين رداً على العديد من الأسئلة والتعليقات بشأن { $tail }.
heading-chapter-panels = حلقات النقاش
