### What the Chair says, in Arabic. Same messages as the English script, of the same facts.
### $x_g, $agree: m or f, u where nobody knows. LI(noun) puts ل before a noun, OBLIQUE(noun) is one after a preposition, HIS(noun, owner) adds the pronoun,
### DID(verb, subject) makes the verb agree, OFFICE(office, gender, chair) is an office as in the report, MARK(text) the name that the eye must find.
### How the body speaks is EVENT, SITTING, DECIDERS, GENDER, AS and TERM, as in the report: never write these words here.

heading = { $chair ->
    [f] نص الرئيسة
    [m] نص الرئيس
   *[u] نص الرئاسة
 }
body-unknown = { EVENT("the") }

# مشروع القرار تقره الهيئة، وتعتمده الهيئة الأم.
adoption = { TERM("texts") ->
    [resolutions] إقرار
   *[other] اعتماد
 }

## Titles of moments
# ما يمكن قوله بدلاً مما يليه
instead = بديل: { $title }
title-nothing = لا توجد { SITTING("a") } مقررة
title-not-held = { SITTING("a") } لم تُعقد
title-call-to-order = افتتاح { SITTING("the") }
title-opening = افتتاح { EVENT("the") }
title-election = انتخاب أعضاء المكتب
title-agenda = إقرار جدول الأعمال
title-organization = تنظيم الأعمال
title-informal = هيئة غير رسمية
title-take-up = الانتقال إلى البند
title-continue = مواصلة النظر في البند
title-continue-later = إرجاء مواصلة النظر في البند
title-panel = التعريف بالمناظرين
title-next-panellist = إعطاء الكلمة لأحد المناظرين
title-open-floor = فتح باب المناقشة
title-call = إعطاء الكلمة
title-next = الشكر وإعطاء الكلمة
title-own-statement = كلمة الرئاسة
title-secretariat = كلمة الأمانة
title-last-speaker = آخر المتكلمين
title-last-call = متكلمون آخرون
title-time-warning = أوشك الوقت المخصص على الانتهاء
title-time-over = انتهى الوقت المخصص
title-close-list = إقفال قائمة المتكلمين
title-list-closed = قائمة المتكلمين مقفلة
title-list-reopened = إعادة فتح قائمة المتكلمين
title-point-of-order = نقطة نظام
title-ruling = البت في نقطة النظام
title-appeal = الطعن في القرار
title-return-floor = إعادة الكلمة
title-reply = حق الرد
title-conclude = اختتام النظر في البند
title-no-issues = لم تُثر أي مسائل
title-suspend = تعليق { SITTING("the") }
title-resume = استئناف { SITTING("the") }
title-recommendation = { adoption } { TEXT("a") }
title-cluster = { adoption } مجموعة من { TEXT("many") }
title-all-recommendations = { adoption } جميع { TEXT("many") }
title-introduction = عرض نص
title-reservation = الإحاطة علماً بتحفظ
title-settle = { TEXT("a") } لم يُتفق { GENDER(TEXT("the")) ->
    [f] عليها
   *[m] عليه
 } بعد
title-handover = تسليم الرئاسة
title-action = اتخاذ إجراء
title-action-vote = التصويت
title-motion = اقتراح إجرائي
title-report = اعتماد التقرير
title-part = اعتماد جزء من التقرير
title-whole-report = اعتماد التقرير بأكمله
title-entrust = وضع التقرير في صيغته النهائية
title-adjourn = رفع { SITTING("the") }
title-close = اختتام { EVENT("the") }

## Who speaks
# Observers "for", so that the adjective stands before the preposition. Of whom nobody knows whether it is a
# woman or a man, the delegation or the organization is named instead.
speaker = { $role ->
    [representative] { $g ->
        [f] ممثلة { MARK($name) } الموقرة
        [m] ممثل { MARK($name) } الموقر
       *[u] وفد { MARK($name) } الموقر
     }
    [observer] { $g ->
        [f] المراقبة الموقرة عن { MARK(OBLIQUE($name)) }
        [m] المراقب الموقر عن { MARK(OBLIQUE($name)) }
       *[u] { $kind ->
            [organization] { MARK($name) }
           *[state] وفد { MARK($name) } الموقر
         }
     }
    [secretariat] { $g ->
        [f] ممثلة { MARK("الأمانة") }
        [m] ممثل { MARK("الأمانة") }
       *[u] { MARK("الأمانة") }
     }
    [panellist] { person-addressed }
    [person] { person-addressed }
    [guest] { MARK($guest) }
   *[nobody] المتكلم
 }
honour = { $person_honorific ->
    [none] {""}
    [highness] سمو{" "}
    [royal_highness] { $person_g ->
        [f] صاحبة السمو الملكي{" "}
       *[m] صاحب السمو الملكي{" "}
     }
    [majesty] جلالة{" "}
    [eminence] نيافة{" "}
    [doctor] { $person_g ->
        [f] الدكتورة{" "}
       *[m] الدكتور{" "}
     }
    [president] فخامة{" "}
    [prime_minister] دولة{" "}
    [ambassador] سعادة{" "}
   *[other] معالي{" "}
 }
person-addressed = { honour }{ MARK($person) }
speaker-full = { $role ->
    [panellist] { person-addressed }{ with-function }
    [person] { person-addressed }{ with-function }
    [secretariat] { speaker }{ $named ->
        [yes] ، { $person }{ with-function }
       *[no] {""}
     }
    [nobody] المتكلم التالي
   *[other] { speaker }{ $person_honorific ->
        [none] {""}
       *[other] ، { honour }{ $person }{ with-function }
     }
 }
with-function = { $person_functional ->
    [yes] ، { $person_function }
   *[no] {""}
 }
speech = { $speech ->
    [presentation] { $agree ->
        [f] عرضها الإيضاحي
        [m] عرضه الإيضاحي
       *[u] العرض الإيضاحي
     }
    [question] { $agree ->
        [f] سؤالها
        [m] سؤاله
       *[u] السؤال
     }
    [answer] { $agree ->
        [f] إجابتها
        [m] إجابته
       *[u] الإجابة
     }
    [message] { $agree ->
        [f] رسالتها المصورة
        [m] رسالته المصورة
       *[u] الرسالة المصورة
     }
   *[statement] { $agree ->
        [f] كلمتها
        [people] كلمتهم
        [m] كلمته
       *[u] الكلمة
     }
 }
who-will-speak = { $agree ->
    [f] التي ستتكلم
    [people] الذين سيتكلمون
   *[other] الذي سيتكلم
 }
speaking-for = { $grouped ->
    [yes] ، { who-will-speak } باسم { $behalf }{ $aligned_few ->
        [few] ، وكذلك باسم { $aligned_running }
        [many] ، وكذلك باسم عدد من الوفود التي أعربت عن تأييدها للكلمة
       *[none] {""}
     }
   *[no] { $aligned_few ->
        [few] ، { who-will-speak } أيضاً باسم { $aligned_running }
        [many] ، { who-will-speak } أيضاً باسم عدد من الوفود التي أعربت عن تأييدها للكلمة
       *[none] {""}
     }
 }
purpose = { $purpose ->
    [question] ، لطرح سؤال
    [answer] ، للرد
    [position] ، تعليلاً للموقف
    [vote] ، تعليلاً للتصويت
    [reply] ، ممارسةً لحق الرد
   *[none] {""}
 }

## Opening and elections
say-call-to-order = حضرات المندوبات والمندوبين الموقرين، أعلن افتتاح { numbered-sitting }.
# In the genitive.
numbered-sitting = { SITTING("the") }{ TERM("sitting_numbers") ->
    [none] {""}
   *[numbered] { sitting-organizing }{ $sitting_counted ->
        [yes] {" "}{ $sitting_gen }
       *[no] {""}
     }
 }{ $sitting_resumed ->
    [yes] {" "}المستأنفة
   *[no] {""}
 }
sitting-organizing = { $sitting_organizing ->
    [yes] {" "}التنظيمية
   *[no] {""}
 }
office = { OFFICE($office, $person_g, $chair) }
say-presiding = وسأتولى رئاسة { $whole ->
    [no] هذا الجزء من { SITTING("the") }
   *[yes] هذه { SITTING("the") }
 } بصفتي { office }.
say-presiding-until = وسأتولى رئاسة هذه { SITTING("the") } إلى حين انتخاب الرئيس.
say-handover-elected = أدعو الآن { $person }، { office }، إلى تولي رئاسة { SITTING("the") }.
say-handover-elected-with = أدعو الآن { $person }، { office }، إلى تولي رئاسة { SITTING("the") }، وأدعو { $people_g ->
    [f] { $people_n ->
        [one] عضوة المكتب المنتخبة الأخرى إلى أخذ مكانها
        [two] عضوتي المكتب المنتخبتين الأخريين إلى أخذ مكانيهما
       *[other] عضوات المكتب المنتخبات الأخريات إلى أخذ أماكنهن
     }
   *[m] { $people_n ->
        [one] عضو المكتب المنتخب الآخر إلى أخذ مكانه
        [two] عضوي المكتب المنتخبين الآخرين إلى أخذ مكانيهما
       *[other] أعضاء المكتب المنتخبين الآخرين إلى أخذ أماكنهم
     }
 } على المنصة.
say-handover = أدعو الآن { $person }، { office }، إلى تولي رئاسة { SITTING("the") } للنظر في { $item } من جدول الأعمال.
say-handover-back = أعيد الآن رئاسة { SITTING("the") } إلى { $person }، { office }.
say-today = { $body_g ->
    [f] وستتناول
   *[m] وسيتناول
 } { $body } في هذه { SITTING("the") } { $items } من جدول الأعمال.
will-be-invited = { $body_g ->
    [f] وستُدعى
   *[m] وسيُدعى
 } { $body } إلى
the-texts = { $numbers_n ->
    [one] { TEXT("the") } { $numbers }
    [two] { TEXT("two") } { $numbers }
   *[other] { TEXT("many") } { $numbers }
 }
say-today-texts = { will-be-invited } { adoption } { the-texts }.
say-today-report = { $also ->
    [yes] { $body_g ->
        [f] كما ستُدعى
        [people] كما سيُدعون
       *[m] كما سيُدعى
     } إلى
   *[no] { will-be-invited }
 } اعتماد { HIS("تقرير", $body) }.
of-the-body = { $named ->
    [yes] { OF($body) }
   *[no] {""}
 }
resumed-part = { $resumed ->
    [yes] {" "}{ AS("المستأنف", EVENT("the")) }
   *[no] {""}
 }
# المؤتمر يُذكر باسمه وحده
numbered-event = { TERM("named") ->
    [yes] { $named ->
        [yes] { EVENT_OF("a", $body) }
       *[no] { EVENT("the") }
     }
   *[no] { EVENT("the") } { $ordinal_event_gen }
 }
event-for-year = { TERM("named") ->
    [yes] {""}
   *[no] {" "}لعام { $year_figure }
 }
event-of-year = { TERM("named") ->
    [yes] { EVENT("the") }
   *[no] { EVENT("a") } عام { $year_figure }
 }
say-open-meeting = أعلن افتتاح { numbered-event }{ resumed-part }{ of-the-body }.
say-open-meeting-of-year = أعلن افتتاح { $named ->
    [yes] { EVENT_OF("a", $body) }{ resumed-part }{ event-for-year }
   *[no] { event-of-year }{ resumed-part }
 }.
say-welcome = ويشرفني{ $chair ->
    [f] ، بصفتي رئيسة { $body }،
    [m] ، بصفتي رئيس { $body }،
   *[u] {""}
 } أن أرحب بكم جميعاً.
say-elect = { $body_g ->
    [f] تنتقل
   *[m] ينتقل
 } { $body } الآن إلى انتخاب أعضاء المكتب.
say-elect-next = { $body_g ->
    [f] تنتقل
   *[m] ينتقل
 } { $body } الآن إلى انتخاب أعضاء مكتب { EVENT("the") } { AS("المقبل", EVENT("the")) }.
say-nominations-open = باب الترشيح مفتوح الآن.
say-candidates = { $people_n ->
    [one] قُدم الترشيح التالي:
    [two] قُدم الترشيحان التاليان:
   *[other] قُدمت الترشيحات التالية:
 } { $people }.
candidate = { $person }{ $person_paren } لمنصب { office }
as-elected = { candidate }
wishes = هل لي أن أعتبر أن { $body } { $body_g ->
    [f] ترغب
    [people] يرغبون
   *[m] يرغب
 }
say-acclaim = { wishes } في انتخاب { $people_g ->
    [f] { $people_n ->
        [one] المرشحة
        [two] المرشحتين
       *[other] المرشحات
     }
   *[m] { $people_n ->
        [one] المرشح
        [two] المرشحَين
       *[other] المرشحين
     }
 } بالتزكية؟
say-acclaim-some = { wishes } في أن { $body_g ->
    [f] تنتخب
    [people] ينتخبوا
   *[m] ينتخب
 } بالتزكية { $people_row }؟
say-elect-others = ونشرع الآن في الانتخاب فيما يتعلق { $people_n ->
    [one] بالترشيح المتبقي
    [two] بالترشيحين المتبقيين
   *[other] بالترشيحات المتبقية
 }: { $people }.
say-congratulate = { $people_g ->
    [f] { $people_n ->
        [one] وأهنئ عضوة المكتب المنتخبة{ to-seat }.
        [two] وأهنئ عضوتي المكتب المنتخبتين{ to-seat }.
       *[other] وأهنئ عضوات المكتب المنتخبات{ to-seat }.
     }
   *[m] { $people_n ->
        [one] وأهنئ عضو المكتب المنتخب{ to-seat }.
        [two] وأهنئ عضوي المكتب المنتخبين{ to-seat }.
       *[other] وأهنئ أعضاء المكتب المنتخبين{ to-seat }.
     }
 }
to-seat = { $to_chair ->
    [yes] {""}
   *[no] { $people_g ->
        [f] { $people_n ->
            [one] {" "}وأدعوها إلى أخذ مكانها على المنصة
            [two] {" "}وأدعوهما إلى أخذ مكانيهما على المنصة
           *[other] {" "}وأدعوهن إلى أخذ أماكنهن على المنصة
         }
       *[m] { $people_n ->
            [one] {" "}وأدعوه إلى أخذ مكانه على المنصة
            [two] {" "}وأدعوهما إلى أخذ مكانيهما على المنصة
           *[other] {" "}وأدعوهم إلى أخذ أماكنهم على المنصة
         }
     }
 }
say-elected = { $people_g ->
    [f] { $people_n ->
        [one] وقد انتُخبت المرشحة التالية:
        [two] وقد انتُخبت المرشحتان التاليتان:
       *[other] وقد انتُخبت المرشحات التاليات:
     }
   *[m] { $people_n ->
        [one] وقد انتُخب المرشح التالي:
        [two] وقد انتُخب المرشحان التاليان:
       *[other] وقد انتُخب المرشحون التالون:
     }
 } { $people }.
say-elect-vote = ونشرع الآن في الانتخاب.
say-no-election = لا توجد انتخابات يتعين إجراؤها في إطار هذا البند.
say-decided = لا أسمع أي اعتراض. تقرر ذلك.

## Agenda and items
# قبل البت، لكيلا يُبت فيما لم يُسمع
say-agenda-changes = { $orally ->
    [amended] اقتُرحت تعديلات شفوية على
    [revised] أُدخلت تنقيحات شفوية على
   *[both] اقتُرحت تنقيحات وتعديلات شفوية على
 } جدول الأعمال المؤقت، وستتلوها الأمانة الآن.
changed-agenda = { $numbered ->
    [yes] ، الوارد في الوثيقة { $symbol }
   *[no] {""}
 }{ $orally ->
    [none] {""}
    [amended] ، بصيغته المعدلة شفوياً
    [revised] ، بصيغته المنقحة شفوياً
   *[both] ، بصيغته المنقحة والمعدلة شفوياً
 }
say-adopt-agenda = { wishes } في إقرار جدول { HIS("أعمال", $body) } المؤقت{ changed-agenda }؟
say-vote-agenda = نشرع الآن في التصويت بشأن جدول الأعمال المؤقت{ changed-agenda }.
say-adopt-organization = { wishes } في إقرار تنظيم الأعمال المقترح؟
say-vote-organization = نشرع الآن في التصويت بشأن تنظيم الأعمال المقترح.
say-establish = { wishes } في أن { $body_g ->
    [f] تنشئ
    [people] ينشئوا
   *[m] ينشئ
 } { UNSTOPPED($called) }{ $charged ->
    [yes] {" "}{ UNSTOPPED(MANDATE($mandate)) }
   *[no] {""}
 }؟
chair-of-body = { $g ->
    [f] رئيسة
   *[other] رئيس
 } { UNSTOPPED($called) }
say-informal-floor = أعطي الكلمة الآن { LI(chair-of-body) }{ $known ->
    [yes] ، { $person }،
   *[no] {""}
 } لتقديم تقرير عن نتائج الأعمال.
say-informal-thanks = أشكر { chair-of-body }.
say-informal-own = سأقدم الآن تقريراً عن نتائج أعمال { UNSTOPPED($called) }.
say-take-up = ننتقل الآن إلى { $item } من جدول الأعمال{ $titled ->
    [yes] ، المعنون "{ TITLE($item_title) }"
   *[no] {""}
 }.
item-entitled = { $item }{ $titled ->
    [yes] ، المعنون "{ TITLE($item_title) }"
   *[no] {""}
 }
joint = { $items_n ->
    [two] البندين التاليين
   *[other] البنود التالية
 } من جدول الأعمال: { $items_entitled }
say-take-up-joint = ننتقل الآن إلى النظر معاً في { joint }.
say-continue-joint = نواصل الآن النظر معاً في { joint }.
say-any-issues = هل هناك مسائل يرغب أي وفد في إثارتها في إطار { $item } من جدول الأعمال؟
say-no-issues = لا أرى أي طلب لأخذ الكلمة.
say-any-delegation = هل يرغب أي وفد في أخذ الكلمة؟ لا أرى أي طلب.
say-any-other = هل يرغب أي وفد آخر في أخذ الكلمة؟ لا أرى أي طلب.
say-concluded = بذلك { $body_g ->
    [f] تكون
   *[m] يكون
 } { $body } قد { $body_g ->
    [people] اختتموا
   *[other] { DID("اختتم", $body) }
 } { HIS("نظر", $body) } في { $items } من جدول الأعمال.

say-continue = نواصل الآن النظر في { $item } من جدول الأعمال{ $titled ->
    [yes] ، المعنون "{ TITLE($item_title) }"
   *[no] {""}
 }.
say-resume-item = نستأنف الآن النظر في { $item } من جدول الأعمال{ $titled ->
    [yes] ، المعنون "{ TITLE($item_title) }"
   *[no] {""}
 }.
say-continue-later = سنواصل النظر في { $items } من جدول الأعمال في { SITTING("a") } لاحقة.

## Panel
# $also: after those in another role.
say-panel = { $also ->
    [yes] و
   *[no] {""}
 }{ $panel_g ->
    [f] تشارك
   *[m] يشارك
 } في { $called } { $panel_who }: { STOP($panel_list) }
say-panel-keynote = { $panel_n ->
    [one] { $panel_g ->
        [f] تلقي
       *[m] يلقي
     } الكلمة الرئيسية { STOP($panel_list) }
   *[other] يلقي كلمة رئيسية كل من: { STOP($panel_list) }
 }
say-panel-discussants = { $panel_n ->
    [one] { $also ->
        [yes] و
       *[no] {""}
     }{ $panel_g ->
        [f] تتولى
       *[m] يتولى
     } التعقيب { STOP($panel_list) }
   *[other] { $also ->
        [yes] و
       *[no] {""}
     }يتولى التعقيب كل من: { STOP($panel_list) }
 }
introduced = { honour }{ $person }{ with-function }{ $person_grouped ->
    [yes] ، نيابة عن { $person_behalf }
   *[no] {""}
 }
say-moderator = { $person_g ->
    [f] وتدير
   *[m] ويدير
 } المناقشة { $person }.
say-co-moderator = { $person_g ->
    [f] وتشارك
   *[m] ويشارك
 } في إدارتها { $person }.
say-moderator-own = وسأتولى إدارة المناقشة.
say-thank-panel = أشكر { $panel_g ->
    [f] { $panel_n ->
        [two] المناظرتين على عرضيهما الإيضاحيين
       *[other] المناظرات على عروضهن الإيضاحية
     }
   *[m] { $panel_n ->
        [two] المناظرَين على عرضيهما الإيضاحيين
       *[other] المناظرين على عروضهم الإيضاحية
     }
 }.

## The list of speakers
say-open-floor = باب المناقشة مفتوح الآن. ويُرجى من الوفود الراغبة في أخذ الكلمة إبلاغ الأمانة بذلك.
say-open-list = قائمة المتكلمين مقفلة. وسأعطي الكلمة لمن بقي فيها من المتكلمين.
say-limits = { $limits }
limit-same = ويُرجى ألا تتجاوز مدة كل كلمة { $lasting_acc }.
limit-each = ويُرجى ألا تتجاوز مدة الكلمة { $limits }.
limit = { $lasting_acc } { $who ->
    [group] للمتكلمين باسم المجموعات
    [state] { TERM("deciders") ->
        [states_parties] لممثلي الدول الأطراف
        [members] لممثلي الدول الأعضاء
        [participants] لممثلي الدول المشاركة
       *[parties] لممثلي الأطراف
     }
    [observer] للمراقبين عن الدول
    [organization] لممثلي المنظمات
   *[other] لسائر المتكلمين
 }
say-thank = أشكر { CLOSED(OBLIQUE($who)) } على { $who_speech }.
give = { $follows ->
    [yes] وأعطي
   *[no] أعطي
 } الكلمة الآن { LI($who_full) }{ $who_behalf }{ $who_purpose }
say-give = { give }.
say-give-timed = { give }، ولمدة لا تتجاوز { $lasting_acc }.
say-own-statement = سألقي الآن كلمة{ $chair ->
    [f] {" "}بصفتي رئيسة { $body }
    [m] {" "}بصفتي رئيس { $body }
   *[u] {""}
 }.
# لمن يتولى الرئاسة وفد
own-capacity = { $role ->
    [observer] { $g ->
        [f] المراقبة عن { $name }
       *[m] المراقب عن { $name }
     }
   *[representative] { $g ->
        [f] ممثلة { $name }
       *[m] ممثل { $name }
     }
 }{ $grouped ->
    [yes] ، باسم { $behalf }
   *[no] {""}
 }{ purpose }
say-own-statement-for = سألقي الآن كلمة بصفتي { $who_capacity }.
say-give-video = { $follows ->
    [yes] ونستمع
   *[no] نستمع
 } الآن إلى رسالة مصورة من { $who_full }{ $who_behalf }.
say-no-more = ليس في القائمة متكلمون آخرون.
say-time-warning = أود أن أنبه { $who } إلى أن الوقت المخصص { $who_g ->
    [f] لها
    [m] له
   *[u] للكلمة
 } أوشك على الانتهاء.
say-time-over = انتهى الوقت المخصص للكلمة. وأرجو من { $who } اختتام { $who_speech }.
say-close-list = أعتزم إقفال قائمة المتكلمين { under-items }. فهل هناك أي اعتراض؟
say-no-objection = لا أسمع أي اعتراض.
say-list-closed-now = أُقفلت قائمة المتكلمين.
under-items = بشأن { $items_n ->
    [one] هذا البند
    [two] هذين البندين
   *[other] هذه البنود
 }
say-list-closed = قائمة المتكلمين { under-items } مقفلة منذ { STOP($hour) }
say-list-reopened = أُعيد فتح قائمة المتكلمين { under-items } في { STOP($hour) }
say-remaining = ولا يزال في القائمة { $speakers }.

## Points of order
say-point-of-order = { $who_g ->
    [f] طلبت
   *[other] طلب
 } { $who_marked } إثارة نقطة نظام. { $who_g ->
    [f] وأعطيها
    [people] وأعطيهم
   *[other] وأعطيه
 } الكلمة الآن.
say-thank-point = أشكر { $who }.
say-ruling-soon = سأبت الآن في نقطة النظام.
say-ruling = قراري بشأن نقطة النظام هو{ RULED($text_stopped) }
say-appeal = طُعن في قراري. ووفقاً للنظام الداخلي، أطرح الطعن للتصويت فوراً.
say-appeal-upheld = رُفض الطعن. ويظل قراري قائماً.
say-appeal-overruled = قُبل الطعن. ونُقض القرار.
say-return-floor = أعيد الكلمة إلى { $who_marked } لإتمام { $who_speech }.

## Suspension, adjournment, close
suspended = تُعلَّق { SITTING("the") } { $kind ->
    [informal] لإجراء مشاورات غير رسمية
    [technical] لأسباب تقنية
   *[break] للاستراحة
 }
say-suspend = { suspended }.
say-suspend-facilitated = { suspended }، { $facilitator_g ->
    [f] تتولى
   *[m] يتولى
 } تيسيرها { $facilitator }.
say-suspend-own = { suspended }، سأتولى تيسيرها.
say-resume = تُستأنف { SITTING("the") }{ TERM("sitting_numbers") ->
    [none] {""}
   *[numbered] { which-sitting }
 }.
which-sitting = { sitting-organizing }{ $sitting_counted ->
    [yes] {" "}{ $sitting_nom }
   *[no] {""}
 }
say-adjourn = تُرفع { SITTING("the") }.
say-no-quorum = ألاحظ عدم اكتمال النصاب القانوني.
say-next-sitting = ستُعقد { SITTING("the") }{ TERM("sitting_numbers") ->
    [none] {" "}التالية
   *[numbered] { which-sitting }
 }{ $sitting_resumed ->
    [yes] {" "}المستأنفة
   *[no] {""}
 } { STOP($when) }
when = { $relative ->
    [today] اليوم
    [tomorrow] غداً
   *[later] { $day }
 }{ $hour_known ->
    [yes] { $relative ->
        [later] ،{" "}
       *[other] {" "}في{" "}
     }{ $hour }
   *[no] {""}
 }
say-thanks-all = قبل أن أختتم { EVENT("the") }، أود أن أشكر جميع الوفود على تعاونها، والأمانة والمترجمين الشفويين على عملهم.
say-close-meeting = أعلن اختتام { numbered-event }{ of-the-body }.
say-close-meeting-of-year = أعلن اختتام { $named ->
    [yes] { EVENT_OF("a", $body) }{ event-for-year }
   *[no] { event-of-year }
 }.

## Recommendations and motions
say-recommendation = ننتقل الآن إلى { TEXT("the") } { $numbers }، { GENDER(TEXT("the")) ->
    [f] ونصها{ $orally ->
        [none] {""}
        [amended] {" "}بصيغتها المعدلة شفوياً
        [revised] {" "}بصيغتها المنقحة شفوياً
       *[both] {" "}بصيغتها المنقحة والمعدلة شفوياً
     }
   *[m] ونصه{ $orally ->
        [none] {""}
        [amended] {" "}بصيغته المعدلة شفوياً
        [revised] {" "}بصيغته المنقحة شفوياً
       *[both] {" "}بصيغته المنقحة والمعدلة شفوياً
     }
 } كما يلي: "{ UNSTOPPED($text) }".
say-unsettled = نعود الآن إلى { TEXT("the") } { $numbers }، { GENDER(TEXT("the")) ->
    [f] التي لم يُتفق عليها
   *[m] الذي لم يُتفق عليه
 } بعد. فهل هناك أي تعليقات؟
say-cluster = ننتقل الآن إلى { $numbers_n ->
    [one] { TEXT("the") }
    [two] { TEXT("two") }
   *[other] { TEXT("many") }
 } { $numbers }{ $headed ->
    [yes] ، { $numbers_n ->
        [one] { AS("الوارد", TEXT("the")) }
        [two] { GENDER(TEXT("the")) ->
            [f] الواردتين
           *[m] الواردين
         }
       *[other] الواردة
     } تحت العنوان "{ TITLE($heading) }"
   *[no] {""}
 }.
# بعد الإضافة أو حرف الجر
these-texts = { TERM("texts") ->
    [resolutions] { $numbers_n ->
        [one] { TEXT("the") } هذا
        [two] { TEXT("two") } هذين
       *[other] { TEXT("many") } هذه
     }
   *[other] { $numbers_n ->
        [one] { GENDER(TEXT("the")) ->
            [f] هذه
           *[m] هذا
         } { TEXT("the") }
        [two] { GENDER(TEXT("the")) ->
            [f] هاتين
           *[m] هذين
         } { TEXT("two") }
       *[other] هذه { TEXT("many") }
     }
 }
acclaiming = { $acclaimed ->
    [yes] {" "}بالتزكية
   *[no] {""}
 }
say-adopt-recommendations = { wishes } في { adoption } { these-texts }{ acclaiming }؟
say-vote-recommendations = نشرع الآن في التصويت بشأن { these-texts }.
say-adopt-all = { wishes } في { adoption } { $numbers_n ->
    [one] { TEXT("the") } { $numbers }
    [two] { TEXT("two") } { $numbers } معاً
   *[other] { TEXT("many") } { $numbers } مجتمعةً
 }{ acclaiming }؟
say-vote-all = نشرع الآن في التصويت بشأن { the-texts }.
# أن يقرروا
wish-end = { $body_g ->
    [people] وا
   *[other] {""}
 }
# ما يرغب الاجتماع في فعله
action-wish = أن { $body_g ->
    [f] ت
   *[m] ي
 }{ $verb ->
    [took_note] حيط{ wish-end }{ by-acclaim } علماً { BI($object) }
    [adopted] عتمد{ wish-end }{ by-acclaim } { DIRECT($object) }
    [approved] وافق{ wish-end }{ by-acclaim } على { $object }
    [endorsed] ؤيد{ wish-end }{ by-acclaim } { DIRECT($object) }
    [decided] قرر{ wish-end }{ by-acclaim } { DIRECT($object) }
    [agreed] تفق{ wish-end }{ by-acclaim } على { $object }
    [requested] طلب{ wish-end }{ by-acclaim } { ASKED($object) }
    [recommended] { $body_g ->
        [people] وصوا
       *[other] وصي
     }{ by-acclaim } { RECOMMENDED($object) }
    [invited] { $body_g ->
        [people] دعوا
       *[other] دعو
     }{ by-acclaim } { DIRECT($object) }
    [welcomed] رحّب{ wish-end }{ by-acclaim } { BI($object) }
    [elected] نتخب{ wish-end }{ by-acclaim } { DIRECT($object) }
    [appointed] عيّن{ wish-end }{ by-acclaim } { DIRECT($object) }
    [designated] { $body_g ->
        [people] سمّوا
       *[other] سمّي
     }{ by-acclaim } { DIRECT($object) }
    [confirmed] ؤكد{ wish-end }{ by-acclaim } { DIRECT($object) }
    [heard] ستمع{ wish-end }{ by-acclaim } إلى { $object }
    [noted] لاحظ{ wish-end }{ by-acclaim } { DIRECT($object) }
    [acknowledged] قر{ wish-end }{ by-acclaim } { BI($object) }
    [reviewed] ستعرض{ wish-end }{ by-acclaim } { DIRECT($object) }
    [considered_adopted] عتمد{ wish-end }{ by-acclaim } { DIRECT($object) }
    [adopted_recommended] عتمد{ wish-end }{ by-acclaim } { DIRECT($object) } و{ $body_g ->
        [f] توصي
        [people] يوصوا
       *[m] يوصي
     } { $parent } { HIS("باعتماد", $object) }
    [deferred] رجئ{ wish-end }{ by-acclaim } { $cited ->
        [yes] النظر في { $object }
       *[no] { DIRECT($object) }
     }
    [authorized] أذن{ wish-end }{ by-acclaim } { LI($object) }
    [entrusted] عهد{ wish-end }{ by-acclaim } إلى { $object }
    [acceded] ستجيب{ wish-end }{ by-acclaim } { LI($object) }
    [took_action] بتّ{ wish-end }{ by-acclaim } في { $object }
    [expressed_appreciation] عرب{ wish-end }{ by-acclaim } عن { HIS("تقدير", $body) } { LI($object) }
    [expressed_interest] عرب{ wish-end }{ by-acclaim } عن { HIS("اهتمام", $body) } { BI($object) }
    [encouraged] شجّع{ wish-end }{ by-acclaim } { DIRECT($object) }
    [urged] حثّ{ wish-end }{ by-acclaim } { DIRECT($object) }
    [called_upon] هيب{ wish-end }{ by-acclaim } { BI($object) }
    [stressed] شدد{ wish-end }{ by-acclaim } على { $object }
    [informed] حيط{ wish-end }{ by-acclaim } علماً { BI($object) }
   *[established] نشئ{ wish-end }{ by-acclaim } { DIRECT($object) }
 }
# قد يكون في الكلام فعل تُفهم معه الطريقة
by-acclaim = { $acclaimed ->
    [within] ، بالتزكية،
   *[other] {""}
 }
say-action-under = ننتقل الآن إلى اتخاذ إجراء في إطار { $item } من جدول الأعمال.
say-text-changes = { $orally ->
    [amended] اقتُرحت تعديلات شفوية على
    [revised] أُدخلت تنقيحات شفوية على
   *[both] اقتُرحت تنقيحات وتعديلات شفوية على
 } النص، وستتلوها الأمانة الآن.
text-as-changed = { $orally ->
    [none] {""}
    [amended] ، { IN_FORM($object) } المعدلة شفوياً
    [revised] ، { IN_FORM($object) } المنقحة شفوياً
   *[both] ، { IN_FORM($object) } المنقحة والمعدلة شفوياً
 }
say-action = { wishes } في { action-wish }{ text-as-changed }{ $acclaimed ->
    [after] { $orally ->
        [none] {""}
       *[other] ،
     } بالتزكية
   *[other] {""}
 }؟
vote-now = { $voting ->
    [recorded] طُلب إجراء تصويت مسجل. ونشرع الآن في التصويت
    [roll_call] طُلب إجراء تصويت بنداء الأسماء. ونشرع الآن في التصويت
    [secret] نشرع الآن في التصويت بالاقتراع السري
    [show_of_hands] نشرع الآن في التصويت برفع الأيدي
   *[other] نشرع الآن في التصويت
 }
say-action-elect = نشرع الآن في { $verb ->
    [appointed] التعيين
   *[elected] الانتخاب
 } بالاقتراع السري.
say-action-vote = { vote-now } بشأن { $object }{ text-as-changed }.
# نص لا رقم له
say-proposal = ننتقل الآن إلى اقتراح نصه كما يلي: "{ UNSTOPPED($text) }".
say-vote-proposal = { vote-now } بشأن هذا الاقتراح.
say-put-proposal = أطرح هذا الاقتراح على { $body }.
# حين لا يكون أمام الاجتماع نص
say-action-vote-whether = { vote-now } لمعرفة ما إذا { $body_g ->
    [f] كانت { $body } ترغب
    [people] كان { $body } يرغبون
   *[m] كان { $body } يرغب
 } في { action-wish }.
say-voted-so = تقرر ذلك.
say-voted-in = أُحرزت الأغلبية المطلوبة. وبذلك { $body_g ->
    [f] تكون
   *[m] يكون
 } { $body } قد { $body_g ->
    [people] { $verb ->
        [appointed] عيّنوا
       *[elected] انتخبوا
     }
   *[other] { $verb ->
        [appointed] { DID("عيّن", $body) }
       *[elected] { DID("انتخب", $body) }
     }
 } { DIRECT($object) }.
say-action-drawn = أوجّه انتباه { $body } إلى { $object }.
say-action-withdrawn = أُبلغتُ بسحب { $object }.
# حين لا يُعتمد ما طُرح من دون تصويت
say-action-put = أطرح { $object } على { $body }.
say-not-adopted = لم يُعتمد الاقتراح.
say-not-elected = لم تُحرَز الأغلبية المطلوبة.
# من شارك في تقديم النص
say-give-introduction = أعطي الكلمة الآن { LI($who_marked) } لعرض { DIRECT($object) }.
say-give-reservation = أعطي الكلمة الآن { LI($who_marked) }، { $dissociates ->
    [yes] { $who_g ->
        [f] التي تود أن تنأى بنفسها
       *[other] الذي يود أن ينأى بنفسه
     } عن النص
   *[no] { $who_g ->
        [f] التي تود
       *[other] الذي يود
     } إبداء تحفظ
 }.
reserved-to = { $subject ->
    [agenda] جدول الأعمال
    [organization] تنظيم الأعمال
    [report] التقرير
   *[other] هذا القرار
 }
say-reservation-to-decision = أحيط علماً { $dissociates ->
    [yes] بأن { $who_marked } { $who_g ->
        [f] تنأى بنفسها
       *[other] ينأى بنفسه
     } عن { reserved-to }
   *[no] بتحفظ { $who_marked } على { reserved-to }
 }. وسيُذكر ذلك في التقرير.
say-reservation = أحيط علماً { $dissociates ->
    [yes] بأن { $who_marked } { $who_g ->
        [f] تنأى بنفسها
       *[other] ينأى بنفسه
     } عن { TEXT("the") } { $numbers }
   *[no] بتحفظ { $who_marked } على { TEXT("the") } { $numbers }
 }. وسيُذكر ذلك في التقرير.
motion = { $kind ->
    [suspend] تعليق { SITTING("the") }
    [adjourn] رفع { SITTING("the") }
    [adjourn_debate] تأجيل المناقشة
   *[close_debate] إقفال باب المناقشة
 }
say-motion-of = { $kind ->
    [other] { $who_g ->
        [f] قدمت
       *[other] قدم
     } { $who_marked } اقتراحاً إجرائياً
   *[known] { $who_g ->
        [f] اقترحت
       *[other] اقترح
     } { $who_marked } { motion }
 }{ motion-worded }
say-motion = { $kind ->
    [other] قُدم اقتراح إجرائي
   *[known] قُدم اقتراح يدعو إلى { motion }
 }{ motion-worded }
# نص الاقتراح كما قُدم
motion-worded = { $worded ->
    [yes] { STOP(MOVED($text_stopped, $kind)) }
   *[no] .
 }
say-motion-put = وأطرح الاقتراح على { $body }. فهل هناك أي اعتراض؟
say-motion-vote = وأطرح الاقتراح للتصويت.
say-tally = نتيجة التصويت هي كما يلي: المؤيدون: { $in_favour_figure }؛ المعارضون: { $against_figure }{ $abstained ->
    [yes] ؛ الممتنعون: { $abstaining_figure }
   *[no] {""}
 }.
say-tally-unknown = نتيجة التصويت هي كما يلي: [...].
say-motion-carried = اعتُمد الاقتراح.
say-motion-lost = لم يُعتمد الاقتراح.

## The report
say-report = ننتقل الآن إلى اعتماد تقرير { EVENT("the") }{ $numbered ->
    [yes] ، الوارد في الوثيقة { $symbol }
   *[no] {""}
 }.
# لا يُعرف من بعض المقررين إلا دولته
of-rapporteur = { $rapporteur_named ->
    [no] { $rapporteur_g ->
        [f] ممثلة
       *[m] ممثل
     } { $rapporteur_state }
   *[yes] { $rapporteur }
 }
say-give-rapporteur = وأعطي الكلمة الآن { $rapporteur_g ->
    [f] { RAPPORTEUR("للمقررة") }
   *[m] { RAPPORTEUR("للمقرر") }
 }، { of-rapporteur }، لعرض مشروع التقرير.
say-thank-rapporteur = أشكر { $rapporteur_g ->
    [f] { RAPPORTEUR("المقررة") }
   *[m] { RAPPORTEUR("المقرر") }
 }.
say-report-in-parts = وسننظر في التقرير جزءاً جزءاً.
paragraphs = { $numbers_n ->
    [one] الفقرة
    [two] الفقرتان
   *[other] الفقرات
 } { $numbers }
say-part = الجزء المعنون "{ TITLE($heading) }"، { paragraphs }.
say-paragraphs = { paragraphs }.
say-part-amended = { paragraphs }، بصيغتها المعدلة شفوياً، نصها كما يلي: "{ UNSTOPPED($text) }".
say-comments = هل هناك أي تعليقات؟ لا أرى أي طلب.
say-part-deferred = سنعود إلى { paragraphs-gen } لاحقاً.
say-part-back = نعود الآن إلى { paragraphs-gen }.
say-deferred-back = نعود الآن إلى الفقرات التي أُرجئ النظر فيها.
paragraphs-gen = { $numbers_n ->
    [one] الفقرة
    [two] الفقرتين
   *[other] الفقرات
 } { $numbers }
say-part-adopted = { $numbers_n ->
    [one] اعتُمدت الفقرة { $numbers }.
    [two] اعتُمدت الفقرتان { $numbers }.
   *[other] اعتُمدت الفقرات { $numbers }.
 }
annex-named = { $annex }
say-annex = { annex-named } المعنون "{ TITLE($heading) }".
say-annex-adopted = اعتُمد { annex-named }.
say-adopt-report = { wishes } في اعتماد { HIS("تقرير", $body) } بأكمله{ acclaiming }{ $amended ->
    [yes] ، بصيغته المعدلة
   *[no] {""}
 }؟
say-vote-report = نشرع الآن في التصويت بشأن تقرير { $body } بأكمله{ $amended ->
    [yes] ، بصيغته المعدلة
   *[no] {""}
 }.
say-entrust = { wishes } في أن { $body_g ->
    [f] تعهد
    [people] يعهدوا
   *[m] يعهد
 } { $rapporteur_g ->
    [f] إلى { RAPPORTEUR("المقررة") }
   *[m] إلى { RAPPORTEUR("المقرر") }
 }، { of-rapporteur }، بوضع التقرير في صيغته النهائية؟

## The printed running order
speaker-name = { $role ->
    [secretariat] { $named ->
        [yes] { $person } (الأمانة)
       *[no] الأمانة
     }
    [panellist] { $person }
    [person] { $person }
    [guest] { $guest }
    [nobody] لم يُذكر الاسم
   *[other] { $name_list }
 }
duration = { $lasting_nom }
weekday = { $day_weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
 }
order-day = { weekday }، { $day }
order-span = { $hours }
order-named = { $item }: { $title }
order-panel-chair = رئاسة الحلقة: { $person }
order-moderator = إدارة المناقشة: { $person }
order-keynote = الكلمة الرئيسية: { $person }
order-discussant = التعقيب: { $person }
order-presided = { $heading }: { $person }، { office }
order-title = سير أعمال { numbered-sitting }
order-times = { weekday }، { $day }، من { $begins } إلى { $ends }
order-timetable = الجدول الزمني
order-time = الوقت
order-item = البند
order-speakers = قائمة المتكلمين
order-replies = حق الرد
order-speakers-of = قائمة المتكلمين: { $item }
order-number = الرقم
order-speaker = المتكلم
order-behalf = باسم
order-limit = الوقت المخصص
order-no-limit = بلا حد
order-panel = حلقة النقاش: { $item }
order-page = الصفحة { $page } من { $pages }
order-texts = { TEXT("many") }
order-other = بلا بند
order-lists = قوائم المتكلمين
order-sitting = { numbered-sitting }: { weekday }، { $day }
