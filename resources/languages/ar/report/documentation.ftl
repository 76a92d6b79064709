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
# After the sentence on the consideration of the item.
documents-before-it = كان معروضاً { HIS("علي", $body) } ما يلي:
documents-named-it = { DOCUMENT_IS("كان معروضاً", $kind) } { HIS("علي", $body) } { $documents }
# In the chapter of an item that is called a question, without its number.
for-question = لدى النظر في البند، { $text }
documents-none = لم تُقدَّم أي وثائق.
documents-annexed = ترد في { $annex } { $n ->
    [one] الوثيقة
   *[other] قائمة الوثائق
 } التي كانت معروضةً على { $body }.
documents-by-symbol = { $symbols_n ->
    [one] كانت معروضةً على { $body } الوثيقة { $symbols }.
    [two] كانت معروضةً على { $body } الوثيقتان { $symbols }.
   *[other] كانت معروضةً على { $body } الوثائق { $symbols }.
 }
# Two documents, in the sentence; the verb agrees with the first.
documents-named = { $items_n ->
    [0] {""}
   *[other] من أجل النظر في { $items } من جدول الأعمال،{" "}
 }{ DOCUMENT_IS("كان معروضاً", $kind) } على { $body } { $documents }
document-of-several = { $document }
documents-and = { $first } و{ $second }
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
        [draft_agenda] المنقح
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
    [draft_agenda] مشروع جدول الأعمال المؤقت
    [background_paper] ورقة معلومات أساسية
    [note] مذكرة
    [memorandum] مذكرة
    [report] تقرير
    [joint_report] تقرير مشترك
    [compilation] تجميع
    [conference_room_paper] ورقة اجتماع
    [working_paper] ورقة عمل
    [draft_resolution] مشروع قرار
    [draft_decision] مشروع مقرر
    [proposal] مقترح
    [letter] رسالة
    [request] طلب
    [statement] بيان
   *[other] وثيقة
 }
document-author = { $kind ->
    [note] من الأمانة
    [memorandum] من الأمانة
    [letter] من الأمانة
    [request] من الأمانة
    [report] من الأمانة
   *[other] من إعداد الأمانة
 }
# A report is its author's: تقرير الأمين العام.
document-by = { $kind ->
    [note] من { $by }
    [memorandum] من { $by }
    [report] { $by }
    [joint_report] بين { $by }
    [compilation] من إعداد { $by }
    [letter] من { $by }
    [request] من { $by }
    [titled] المقدم من { $by }
    [annotated_agenda] المقدم من { $by }
    [provisional_agenda] المقدم من { $by }
    [draft_agenda] المقدم من { $by }
   *[other] { DOCUMENT_IS("مقدم", $kind) } من { $by }
 }
document-submitted = { $kind ->
    [letter] من { $by_running }
    [request] من { $by_running }
    [titled] المقدم من { $by_running }
    [annotated_agenda] المقدم من { $by_running }
    [provisional_agenda] المقدم من { $by_running }
    [draft_agenda] المقدم من { $by_running }
   *[other] { DOCUMENT_IS("مقدم", $kind) } من { $by_running }
 }
# What a compilation or an agenda is of stands next to it: تجميع للطلبات من إعداد الأمانة.
document-complement = { $described ->
    [content] { document-own }
    [both] { document-own }
   *[no] {""}
 }
document-own = { $about ->
    [no] { $kind ->
        [provisional_agenda] {" "}{ $content }
        [draft_agenda] {" "}{ $content }
        [compilation] {" "}{ $content }
       *[other] {""}
     }
   *[yes] {""}
 }
document-content = { $about ->
    [yes] { $kind ->
        [report] {" "}عن { $content }
        [joint_report] {" "}عن { $content }
       *[other] {" "}بشأن { $content }
     }
    [transmits] { $kind ->
        [titled] {" "}الذي يحيل { $content }
        [annotated_agenda] {" "}الذي يحيل { $content }
       *[other] {" "}{ DOCUMENT_IS("يحيل", $kind) } { $content }
     }
   *[no] { $kind ->
        [titled] {" "}الذي يتضمن { $content }
        [annotated_agenda] {" "}الذي يتضمن { $content }
        [provisional_agenda] {""}
        [draft_agenda] {""}
        [compilation] {""}
        [request] {" "}{ $content }
       *[other] {" "}{ DOCUMENT_IS("يتضمن", $kind) } { $content }
     }
 }
document = { WHOLE(document-called) }{ document-said }{ $end ->
    [none] {""}
    [semicolon] ؛
   *[stop] .
 }
document-said = { document-complement }{ $author ->
    [secretariat] {" "}{ WHOLE(document-author) }
    [named] {" "}{ document-by }
    [delegation] {" "}{ document-submitted }
   *[none] {""}
 }{ $described ->
    [title] {" "}بعنوان "{ $title }"
    [content] { document-content }
    [both] {" "}بعنوان "{ $title }"{ document-content }
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
    [draft_agenda] مشروع جدول الأعمال المؤقت
    [background_paper] ورقة المعلومات الأساسية
    [note] { $author ->
        [secretariat] مذكرة الأمانة
        [named] مذكرة { $by }
       *[none] المذكرة
     }
    [memorandum] { $author ->
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
    [request] { $author ->
        [secretariat] طلب الأمانة
        [named] طلب { $by }
       *[none] الطلب
     }
    [joint_report] { $author ->
        [named] التقرير المشترك بين { $by }
       *[none] التقرير المشترك
     }
    [compilation] { $about ->
        [no] { $described ->
            [content] { OF_DOCUMENT("تجميع", $content) }
            [both] { OF_DOCUMENT("تجميع", $content) }
           *[no] التجميع
         }
       *[yes] التجميع
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
 }{ $kind ->
    [compilation] {""}
   *[other] { document-complement }
 }{ $author ->
    [delegation] {" "}{ DOCUMENT_IS("المقدم", $kind) } من { $by_running }
    [none] {""}
   *[named] { $kind ->
        [note] {""}
        [memorandum] {""}
        [report] {""}
        [letter] {""}
        [request] {""}
        [joint_report] { $author ->
            [secretariat] {" "}الذي أعدته الأمانة
           *[named] {""}
         }
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
            [joint_report] {" "}عن { $content }
           *[other] {" "}بشأن { $content }
         }
        [transmits] {" "}{ DOCUMENT_IS("الذي يحيل", $kind) } { $content }
       *[no] { $kind ->
            [provisional_agenda] {""}
            [draft_agenda] {""}
            [compilation] {""}
            [request] {" "}{ $content }
           *[other] {" "}{ DOCUMENT_IS("الذي يتضمن", $kind) } { $content }
         }
     }
 }{ $numbered ->
    [yes] {" "}({ $symbol })
   *[no] {""}
 }
