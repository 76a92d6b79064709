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
# $line: whether it is a lettered line, and how that ends.
action-done = { $line ->
    [no] { action-said }
   *[other] { action-line }
 }
action-said = { $verb ->
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
action-form = { action-tail }.{ $listed ->
    [yes] {" "}وكانت نتيجة التصويت كما يلي:
   *[no] {""}
 }
action-tail = { $orally ->
    [none] {""}
   *[other] { WHOLE(as-amended, "amended") }
 }{ $how_at ->
    [end] {" "}{ WHOLE($how, "how") }
   *[other] {""}
 }{ $condition }{ $place }{ $then }
# Several actions as lettered lines: قام الفريق العامل بما يلي: (أ) قرر ...؛
actions-listed = { first-at }{ DID("قام", $body) } { $body }{ $stated ->
    [yes] ، { WHOLE($how, "how") }،
   *[no] {""}
 } بما يلي:
action-line = { DID(action-verb, $body) }{ $body_g ->
    [people] {" "}{ $body }
   *[other] {""}
 } { action-object }{ action-further }{ action-tail }{ $line ->
    [semicolon] ؛
   *[stop] .
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
see-part = {" "}(انظر { $part })
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
# A part of the report to which a typed text refers by a mark: its chapter and section, or its annex.
place-of-part = { $way ->
    [annex] المرفق{ $alone ->
        [yes] {""}
       *[no] {" "}{ $first_gen }
    }
    [chapters] الفصل { $first_gen }{ $depth ->
        [first] {""}
       *[other] ، الفرع { LETTER($second) }{ place-inside }
    }
   *[sections] الفرع { $first_gen }{ $depth ->
        [first] {""}
       *[other] -{ LETTER($second) }{ place-inside }
    }
 }
place-inside = { $depth ->
    [third] -{ $third_figure }
    [fourth] -{ $third_figure } { $fourth }
   *[other] {""}
 }
# Where the text adopted is, in a sentence of its own.
text-in-report = يرد نص { TEXT("the") } في هذا التقرير{ $draft ->
    [yes] {" "}في شكل توصية مقدمة من { $body } إلى { $parent }
   *[no] {""}
 }{ $place }.
text-in-document = يرد نص { $object } في { cited-document }.
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
    [memorandum] { $author ->
        [secretariat] مذكرة الأمانة
       *[none] المذكرة
     }
    [joint_report] التقرير المشترك
    [compilation] { $described ->
        [yes] { OF_DOCUMENT("تجميع", $content) }
       *[no] التجميع
     }
    [request] { $described ->
        [yes] { OF_DOCUMENT("طلب", $content) }
       *[no] الطلب
     }
    [draft_agenda] مشروع جدول الأعمال المؤقت
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
    [yes] { $kind ->
        [compilation] {""}
        [request] {""}
       *[other] {" "}{ $content }
     }
   *[no] {""}
 }{ $author ->
    [secretariat] { $kind ->
        [note] {""}
        [memorandum] {""}
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
