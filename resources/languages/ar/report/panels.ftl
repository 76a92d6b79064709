### Panels: who was on them and who moderated, in the summary of deliberations and under the statements.

panel-discussion = { panel-called }{ $numbered ->
    [yes] {" "}{ panel-round }
   *[no] {""}
 }{ $partners }{ $items_n ->
    [0] {""}
   *[other] {" "}في إطار { $items }{ $kind ->
        [debate] {""}
       *[discussion] {" "}من جدول الأعمال
     }
 }{ $titled ->
    [theme] {" "}بشأن موضوع "{ $title }"
    [subject] {" "}بشأن { $title }
    [entitled] ، { panel-named } "{ $title }"،
   *[no] {""}
 }
# Its kind; "discussion" and "debate": that of an item, which is not called a panel.
panel-called = { $kind ->
    [debate] المناقشة التي جرت
    [dialogue] الحوار التفاعلي
    [discussion] المناقشة
    [exchange] المناقشة التفاعلية
    [expert] حلقة نقاش الخبراء
    [high_level] حلقة النقاش الرفيعة المستوى
    [high_level_dialogue] الحوار التفاعلي الرفيع المستوى
    [interactive] حلقة النقاش التفاعلية
    [ministerial_forum] المنتدى الوزاري
    [ministerial_table] المائدة المستديرة الوزارية
    [round_table] المائدة المستديرة
    [special] العرض الخاص
    [stakeholder_forum] منتدى أصحاب المصلحة المتعددين
    [stakeholders] حلقة نقاش أصحاب المصلحة المتعددين
    [thematic] العرض المواضيعي
    [thematic_discussion] المناقشة المواضيعية
   *[panel] حلقة النقاش
 }
panel-called-a = { $kind ->
    [dialogue] حواراً تفاعلياً
    [exchange] مناقشة تفاعلية
    [expert] حلقة نقاش للخبراء
    [high_level] حلقة نقاش رفيعة المستوى
    [high_level_dialogue] حواراً تفاعلياً رفيع المستوى
    [interactive] حلقة نقاش تفاعلية
    [ministerial_forum] منتدى وزارياً
    [ministerial_table] مائدة مستديرة وزارية
    [round_table] مائدة مستديرة
    [special] إلى عرض خاص
    [stakeholder_forum] منتدى لأصحاب المصلحة المتعددين
    [stakeholders] حلقة نقاش لأصحاب المصلحة المتعددين
    [thematic] إلى عرض مواضيعي
    [thematic_discussion] مناقشة مواضيعية
   *[panel] حلقة نقاش
 }
panel-round = { GENDER(panel-called) ->
    [m] { $round_nom }
   *[f] { $round_f }
 }
panel-named = { AS("المعنون", panel-called) }
panel-entitled = { $titled ->
    [theme] {" "}بشأن موضوع "{ $title }"
    [subject] {" "}بشأن { $title }
    [entitled] {" "}بعنوان "{ $title }"
   *[no] {""}
 }
panel-partners = {" "}مع { $partners }
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
panel-chaired = و{ panel-chairing }.
panel-chaired-alone = { DONE("ترأس", $g) } { $discussion } { $chair }.
panel-chairing = { HIS(DONE("ترأس", $g), panel-called) } { $chair }
panel-chairing-after = ، { panel-chairing }
panel-moderated = و{ panel-moderating }.
panel-moderated-alone = { DONE("أدار", $g) } { $discussion } { $moderator }.
panel-moderating = { HIS(DONE("أدار", $g), panel-called) } { $moderator }
# $also: after who chaired it.
panel-moderating-after = ، { $also ->
    [yes] و
   *[no] {""}
 }{ panel-moderating }
# Who chaired or moderated a panel, and what they said there; $g: "f" if all of them are women.
panel-leaders = { $who }{ $said ->
    [unsaid] {""}
   *[statement] ، { panel-said }
 }
panel-said = { $n ->
    [one] { $g ->
        [f] التي
       *[m] الذي
     } { $said ->
        [opening] { DONE("أدلى", $g) } بملاحظات افتتاحية
        [closing] { DONE("أدلى", $g) } بملاحظات ختامية
        [summary] { DONE("لخص", $g) } المناقشة
       *[statement] { DONE("ألقى", $g) } { panel-statement }
     }
   *[two] { $g ->
        [f] اللتان { $said ->
            [opening] أدلتا بملاحظات افتتاحية
            [closing] أدلتا بملاحظات ختامية
            [summary] لخصتا المناقشة
           *[statement] ألقتا { panel-statement }
         }
       *[m] اللذان { $said ->
            [opening] أدليا بملاحظات افتتاحية
            [closing] أدليا بملاحظات ختامية
            [summary] لخصا المناقشة
           *[statement] ألقيا { panel-statement }
         }
     }
 }
panel-statement = { $n ->
    [one] { $said ->
        [statement] كلمة
        [introductory] كلمة استهلالية
       *[keynote] كلمة رئيسية
     }
   *[two] { $said ->
        [statement] كلمتين
        [introductory] كلمتين استهلاليتين
       *[keynote] كلمتين رئيسيتين
     }
 }
# $placed: nothing else says of which State the person is; $ranked: an officer of the body.
panel-leader = { panel-leader-named }
panel-leader-named = { $ranked ->
    [yes] { $officer }
   *[no] { $placed ->
        [yes] { $leader_moderating_placed }
       *[no] { $leader_moderating }
     }
 }
# The body as the subject.
panel-held = { $known ->
    [yes] { FIRST($sittings_lead, at-sittings) }{ panel-verb } { $body }{ INSET($sittings_lead, at-sittings) }
   *[no] { panel-verb } { $body }
 } { panel-called-a }{ $partners }{ $items_n ->
    [0] {""}
   *[other] {" "}في إطار { $items } من جدول الأعمال
 }{ panel-entitled }{ $presenters }{ $continued }{ $chaired }{ $moderated }.
# An earlier panel, of a kind of its own.
panel-continuing = مواصلةً { LI(panel-called) }{ $known ->
    [yes] {" "}{ GENDER(panel-called) ->
        [m] الذي عُقد
       *[f] التي عُقدت
     } في { its-sittings }
   *[no] {""}
 }
panel-continuing-after = ، { $earlier }
panel-continued = وجرى ذلك { $earlier }.
panel-verb = { $heard ->
    [yes] { DID("استمع", $body) }
   *[no] { DID("عقد", $body) }
 }
panel-heard-from = {" "}{ DONE("قدم", $panel_first_g) }ه { $panel_invited }
panel-presentations = و{ DONE("قدم", $panel_g) } { $panel_n ->
    [one] عرضاً إيضاحياً
    [two] عرضين إيضاحيين
   *[other] عروضاً إيضاحية
 } { $panel_who }: { $panel_placed }.
# Those who were on it, but made no presentation.
panel-keynote = { $panel_n ->
    [one] و{ DONE("ألقى", $panel_g) } كلمة رئيسية { $panel_placed }.
   *[other] وألقى كلمة رئيسية كل من: { $panel_placed }.
 }
panel-discussants = و{ DONE("تولى", $panel_g) } التعقيب { $panel_n ->
    [one] { $panel_placed }
    [two] { $panel_g ->
        [f] المعقبتان التالي اسماهما: { $panel_placed }
       *[m] المعقبان التالي اسماهما: { $panel_placed }
     }
   *[other] { $panel_g ->
        [f] المعقبات التالية أسماؤهن: { $panel_placed }
       *[m] المعقبون التالية أسماؤهم: { $panel_placed }
     }
 }.
panel-heard-from-delegations = {" "}قدمه { capacity } { $names_running }
# A State or organization without a person; $also: after the panellists.
panel-presented-by = وقدم { $names_n ->
    [one] عرضاً إيضاحياً
    [two] عرضين إيضاحيين
   *[other] عروضاً إيضاحية
 }{ also } { capacity } { $names_running }.
panel-followed = { $presentations ->
    [0] وتلت ذلك مناقشة تفاعلية.
    [one] وأعقبت العرض الإيضاحي مناقشة تفاعلية.
    [two] وأعقبت العرضين الإيضاحيين مناقشة تفاعلية.
   *[other] وأعقبت العروض الإيضاحية مناقشة تفاعلية.
 }
# Before those who spoke in it; not where the discussion of an item is meant.
panel-ensuing = خلال { $interactive ->
    [yes] المناقشة التفاعلية
   *[no] المناقشة
 } التي تلت ذلك
panel-details = ويمكن الاطلاع على تفاصيل { panel-called } على الرابط التالي: { $link }.
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
