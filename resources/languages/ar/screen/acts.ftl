### العمليات، كما تُسمى عند التراجع عنها
act-edit-delegation = تعديل بيانات وفد
act-remove-delegation = حذف وفد
act-add-delegation = إضافة وفد
act-name-delegation = تسمية وفد
act-unname-delegation = حذف اسم وفد
act-add-grouping = إضافة مجموعة
act-edit-grouping = تعديل مجموعة
act-remove-grouping = حذف مجموعة
act-register = تسجيل وفد
act-unregister = إلغاء تسجيل وفد
act-mark-present = تسجيل حضور
act-mark-absent = إلغاء تسجيل حضور
act-attend = تسجيل حضور وفود
act-unattend = إلغاء تسجيل حضور وفود
act-set-list = تعديل قائمة حضور
act-count-unnamed = عدد من لا تُعرف أسماؤهم
act-count-absent = عدد غير الممثَّلين
act-add-person = إضافة شخص
act-edit-person = تعديل بيانات شخص
act-remove-person = حذف شخص
act-elect-officer = انتخاب عضو في المكتب
act-elect-state = انتخاب دولة لعضوية المكتب
act-leave-vacant = تسجيل منصب شاغر
act-add-informal-body = إضافة فريق غير رسمي
act-edit-informal-body = تغيير بيانات فريق غير رسمي
act-move-informal-body = نقل فريق غير رسمي
act-add-informal-meeting = إضافة يوم إلى أيام هيئة غير رسمية
act-remove-informal-meeting = حذف يوم من أيام هيئة غير رسمية
act-add-informal-officer = إضافة عضو إلى مكتب فريق غير رسمي
act-remove-informal-officer = حذف عضو من مكتب فريق غير رسمي
act-add-informal-step = إضافة ما قام به فريق غير رسمي
act-edit-informal-step = تعديل ما قام به فريق غير رسمي
act-move-informal-step = نقل ما قام به فريق غير رسمي
act-remove-informal-step = حذف ما قام به فريق غير رسمي
act-remove-informal-body = حذف فريق غير رسمي
act-edit-officer = تعديل بيانات عضو في المكتب
act-remove-officer = حذف عضو من المكتب
act-add-participant = إضافة مشارك
act-edit-participant = تعديل بيانات مشارك
act-remove-participant = حذف مشارك
act-ask-floor = طلب الكلمة
act-give-floor = إعطاء الكلمة
act-call-speaker = دعوة متكلم إلى أخذ الكلمة
act-pause-statement = إيقاف كلمة مؤقتاً
act-resume-statement = استئناف كلمة
act-end-statement = انتهاء كلمة
act-withdraw = سحب طلب الكلمة
act-mark-away = غياب متكلم عند دعوته إلى أخذ الكلمة
act-defer = تأجيل كلمة
act-correct-delegation = تصحيح الوفد
act-edit-statement = تعديل كلمة
act-edit-pause = تعديل توقف كلمة
act-remove-pause = حذف توقف كلمة
act-align = تأييد كلمة
act-unalign = إلغاء تأييد كلمة
act-introduce-document = عرض وثيقة في كلمة
act-remove-introduced = حذف وثيقة من الوثائق المعروضة في كلمة
act-remove-request = حذف طلب الكلمة
act-set-up-panel = تشكيل حلقة نقاش
act-edit-panel = تعديل حلقة نقاش
act-remove-panel = حذف حلقة نقاش
act-add-panellist = إضافة مناظر
act-edit-panellist = تعديل بيانات مناظر
act-remove-panellist = حذف مناظر
act-add-presenter = إضافة عرض لدولة أو منظمة
act-add-speaker-count = إضافة عدد متكلمين في إطار بند
act-edit-presenter = تغيير طريقة عرض دولة أو منظمة
act-edit-speaker-count = تغيير عدد متكلمين
act-remove-presenter = حذف عرض لدولة أو منظمة
act-remove-speaker-count = حذف عدد متكلمين
act-add-point = إضافة نقطة مناقشة
act-edit-point = تعديل نقطة مناقشة
act-remove-point = حذف نقطة مناقشة
act-support-point = تأييد نقطة مناقشة
act-unsupport-point = إلغاء تأييد نقطة مناقشة
act-add-cluster = إضافة مجموعة { -some-texts }
act-edit-cluster = تعديل مجموعة { -some-texts }
act-remove-cluster = حذف مجموعة { -some-texts }
act-add-recommendation = إضافة { -a-text }
act-edit-recommendation = تعديل { -a-text }
act-adopt-recommendation = اعتماد { -a-text }
act-remove-recommendation = حذف { -a-text }
act-reserve = تسجيل تحفظ
act-edit-reservation = تعديل تحفظ
act-withdraw-reservation = سحب تحفظ
act-add-document = إضافة وثيقة
act-edit-document = تعديل وثيقة
act-remove-document = حذف وثيقة
act-raise-doubt = وضع علامة على معلومة غير مؤكدة
act-settle-doubt = تأكيد معلومة
act-hold-place = حجز موضع
act-fill-place = استكمال موضع
act-accept-finding = قبول ملاحظة من ملاحظات التدقيق
act-withdraw-acceptance = سحب قبول ملاحظة من ملاحظات التدقيق
act-rule-on = قرار بشأن نقطة نظام
act-edit-ruling = تعديل قرار بشأن نقطة نظام
act-remove-ruling = حذف قرار بشأن نقطة نظام
act-move-motion = تقديم اقتراح إجرائي
act-decide-motion = البت في اقتراح إجرائي
act-edit-motion = تعديل اقتراح إجرائي
act-remove-motion = حذف اقتراح إجرائي
act-add-sitting = إضافة جلسة
act-edit-sitting = تعديل جلسة
act-remove-sitting = حذف جلسة
act-open-sitting = افتتاح جلسة
act-move-sitting = نقل جلسة إلى يوم آخر
act-move-and-open-sitting = نقل جلسة إلى يوم افتتاحها، وافتتاحها
act-adjourn-sitting = رفع جلسة
act-suspend-sitting = تعليق جلسة
act-resume-sitting = استئناف جلسة
act-edit-suspension = تعديل تعليق جلسة
act-remove-suspension = حذف تعليق جلسة
act-preside = تولي رئاسة جلسة
act-edit-presiding = تعديل رئاسة جلسة
act-stop-presiding = انتهاء رئاسة جلسة
act-plan = إضافة موعد إلى الجدول الزمني
act-edit-slot = تعديل موعد في الجدول الزمني
act-remove-slot = حذف موعد من الجدول الزمني
act-add-item = إضافة بند
act-edit-item = تعديل بند
act-move-item = نقل بند في جدول الأعمال
act-remove-item = حذف بند
act-take-up = الشروع في النظر في بند
act-turn-to = الانتقال إلى بند آخر
act-finish-item = الانتهاء من النظر في بند
act-edit-taking-up = تعديل وقت النظر في بند
act-take-back = حذف بند من جلسة
act-decide = تسجيل مقرر
act-record-action = تسجيل إجراء
act-edit-action = تعديل إجراء
act-move-action = نقل إجراء
act-remove-action = حذف إجراء
act-record-vote = تصويت على إجراء
act-record-ballots = أصوات الوفود
act-cast-ballot = صوت وفد
act-add-sponsor = إضافة مقدِّم
act-remove-sponsor = حذف مقدِّم
act-edit-adoption = تعديل اعتماد { -a-text }
act-edit-decision = تعديل مقرر
act-take-back-decision = حذف مقرر
act-create-meeting = إنشاء بيانات { -event }
act-begin-meeting = إعداد بيانات { -event }
act-take-instrument = اختيار جدول { -parties }
act-take-roster = إدخال قائمة مشاركين
act-bring-status = إدخال جدول { -parties }
act-edit-meeting = تعديل بيانات { -event }
act-set-option = تعديل خيار من خيارات التقرير
act-take-sentences = تغيير عبارات نص الرئاسة
act-lay-outline = وضع مخطط التقرير
act-move-section = تغيير ترتيب فرع في التقرير
act-add-section = إضافة فرع إلى التقرير
act-nest-section = نقل فرع في التقرير إلى فرع آخر
act-count-section = ترقيم فرع في التقرير
act-remove-section = حذف فرع من التقرير
act-add-mandate = إضافة فقرة ولاية
act-edit-mandate = تعديل فقرة ولاية
act-move-mandate = تغيير ترتيب فقرة ولاية
act-remove-mandate = حذف فقرة ولاية
act-add-previous-meeting = إضافة { TERM("event") ->
    [session] دورة سابقة
   *[meeting] اجتماع سابق
 }
act-edit-previous-meeting = تعديل { TERM("event") ->
    [session] دورة سابقة
   *[meeting] اجتماع سابق
 }
act-remove-previous-meeting = حذف { TERM("event") ->
    [session] دورة سابقة
   *[meeting] اجتماع سابق
 }
act-add-recess = إضافة أيام فاصلة بين جزأين
act-edit-recess = تعديل الأيام الفاصلة بين جزأين
act-remove-recess = حذف الأيام الفاصلة بين جزأين
act-copy-roster = نسخ قائمة الوفود
act-write-text = كتابة نص
act-name-language-written-first = تحديد اللغة الأصلية لنص
act-import-record = استيراد بيانات { -event }
act-call-back = إعادة طلب الكلمة إلى القائمة
act-move-request = تغيير ترتيب طلب الكلمة
act-suggest-order = ترتيب القائمة حسب الترتيب المقترح
act-arrange-speakers = ترتيب قائمة المتكلمين
act-close-list = إقفال قائمة المتكلمين
act-reopen-list = إعادة فتح قائمة المتكلمين
act-next-speaker = دعوة المتكلم التالي
act-give-time = تعديل الوقت المخصص
act-note-statement = تدوين ملاحظة على كلمة
act-receive-text = ورود نص كلمة
act-attach-file = إرفاق ملف بكلمة
act-rename-file = تغيير اسم ملف مرفق
act-remove-file = حذف ملف مرفق
act-strike = شطب كلمة
act-keep-as-struck = إبقاء كلمة أُلقيت دون اتصال مشطوبةً
act-note-unsent = ذكر عملية تمت دون اتصال ولم تُنقل
act-unstrike = إلغاء شطب كلمة
act-split-statement = تقسيم كلمة
act-name-guest = إضافة ضيف إلى الأشخاص
act-merge-statements = دمج كلمتين
act-move-panel = تغيير ترتيب حلقة نقاش
act-move-panellist = تغيير ترتيب مناظر
act-move-officer = تغيير ترتيب عضو في المكتب
act-move-point = تغيير ترتيب نقطة مناقشة
act-join-point = تغيير الفقرة التي ترد فيها نقطة مناقشة
act-move-cluster = تغيير ترتيب مجموعة { -some-texts }
act-move-recommendation = تغيير ترتيب { -a-text }
act-move-document = تغيير ترتيب وثيقة
act-adopt-cluster = اعتماد مجموعة { -some-texts }
act-adopt-all = اعتماد { -texts }
act-unadopt = إلغاء اعتماد { -a-text }
act-mark-passage = البت في فقرة من التقرير
act-mark-passages = البت في فقرات من التقرير
act-unmark-passage = إلغاء البت في فقرة من التقرير
act-unmark-passages = إلغاء البت في فقرات من التقرير
act-edit-block = تحرير فقرة من التقرير
act-restore-block = إعادة فقرة محررة من التقرير إلى نصها المولَّد
act-confirm-block = تأكيد فقرة محررة من التقرير
act-insert-text = إضافة نص إلى التقرير
act-edit-insertion = تغيير نوع نص مضاف إلى التقرير
act-move-insertion = نقل نص مضاف إلى التقرير
act-remove-insertion = حذف نص مضاف إلى التقرير
act-leave-out = إسقاط جزء من التقرير
act-put-back = إعادة جزء مسقط من التقرير
act-add-own-section = إضافة فرع خاص إلى التقرير
act-close-record = إقفال بيانات { -event }
act-reopen-record = إعادة فتح بيانات { -event }
act-send-message = رسالة إلى الرئاسة
act-clear-message = إزالة الرسالة الموجهة إلى الرئاسة
act-tell-quorum = إبلاغ الرئاسة بالنصاب القانوني
act-note-clock = تغيير ساعة الجهاز

## العمليات نفسها كما ترد في سجل العمليات، مع ما يحفظه من أسماء. $who: اسم، أو "nobody" حين لا يُنادى أحد.
told-ask-floor = { $way ->
    [order] نقطة نظام: { $who }
    [reply] طلب حق الرد: { $who }
   *[list] طلب الكلمة: { $who }
 }
told-call-speaker = دعوة { $who } إلى أخذ الكلمة
told-give-floor = إعطاء الكلمة إلى { $who }
told-next-speaker = { $who ->
    [nobody] انتهاء كلمة { $ended }
   *[other] دعوة المتكلم التالي: { $who }
 }
told-pause-statement = إيقاف كلمة { $who } مؤقتاً
told-resume-statement = استئناف كلمة { $who }
told-end-statement = انتهاء كلمة { $who }
told-give-time = تعديل الوقت المخصص لكلمة { $who }
told-withdraw = سحب طلب الكلمة: { $who }
told-mark-away = غياب { $who } عند الدعوة إلى أخذ الكلمة
told-call-back = إعادة طلب { $who } إلى القائمة
told-defer = تأجيل كلمة { $who }
told-remove-request = حذف طلب الكلمة: { $who }
told-move-request = تغيير ترتيب { $who } في القائمة
told-correct-delegation = { $way ->
    [exchanged] تصحيح الوفد: { $who }، وعودة { $back } إلى الانتظار
    [listed] تصحيح الوفد: { $who }، وله طلب في القائمة أيضاً
   *[corrected] تصحيح الوفد: { $who }
 }
told-edit-statement = تعديل كلمة { $who }
told-align = تأييد كلمة { $who }
told-unalign = إلغاء تأييد كلمة { $who }
told-introduce-document = عرض وثيقة في كلمة { $who }
told-remove-introduced = حذف وثيقة من الوثائق المعروضة في كلمة { $who }
told-note-statement = ملاحظة على كلمة { $who }
told-receive-text = { $text ->
    [here] ورود نص كلمة { $who }
   *[other] إلغاء تسجيل ورود نص كلمة { $who }
 }
told-attach-file = إرفاق ملف بكلمة { $who }: { $file }
told-rename-file = تغيير اسم الملف المرفق بكلمة { $who } من { $file } إلى { $new }
told-remove-file = حذف الملف المرفق بكلمة { $who }: { $file }
told-strike = شطب كلمة { $who }
told-keep-as-struck = إبقاء كلمة { $who } التي أُلقيت دون اتصال مشطوبةً: { $reason }
told-note-unsent = تم دون اتصال ولم يُنقل: { $act }. { $why }
told-unstrike = إلغاء شطب كلمة { $who }
told-split-statement = تقسيم كلمة { $who }، والجزء الثاني: { $second }
told-name-guest = إضافة { $who } إلى الأشخاص
told-merge-statements = دمج كلمتين: { $who }
told-rule-on = قرار الرئاسة بشأن نقطة نظام: { $who }
told-arrange-speakers = { $item ->
    [none] ترتيب قائمة المتكلمين خارج البنود
    [several] ترتيب قوائم المتكلمين
   *[other] ترتيب قائمة المتكلمين في إطار البند { $item }
 }
told-suggest-order = { $item ->
    [none] ترتيب قائمة المتكلمين حسب الترتيب المقترح
   *[other] ترتيب قائمة المتكلمين في إطار البند { $item } حسب الترتيب المقترح
 }
told-close-list = إقفال قائمة المتكلمين في إطار البند { $item }
told-reopen-list = إعادة فتح قائمة المتكلمين في إطار البند { $item }
told-turn-to = الانتقال إلى البند { $item } في الجلسة { $sitting } بعد الانتهاء من البند السابق
told-take-up = { $way ->
    [planned] إدراج البند { $item } في الجلسة { $sitting } دون الشروع في النظر فيه بعد
   *[taken] الشروع في النظر في البند { $item } في الجلسة { $sitting }
 }
told-finish-item = الانتهاء من النظر في البند { $item }
told-take-back = حذف البند { $item } من الجلسة
told-open-sitting = افتتاح الجلسة { $sitting }
told-move-sitting = نقل الجلسة { $sitting } إلى يوم آخر
told-move-and-open-sitting = نقل الجلسة { $sitting } إلى هذا اليوم وافتتاحها
told-adjourn-sitting = رفع الجلسة { $sitting }
told-suspend-sitting = تعليق الجلسة { $sitting }
told-resume-sitting = استئناف الجلسة { $sitting }
told-preside = تولي رئاسة الجلسة { $sitting }: { $who }
told-unregister = إلغاء تسجيل { $who }
told-mark-present = تسجيل حضور { $who }
told-mark-absent = إلغاء تسجيل حضور { $who }
told-count-unnamed = عدد من لا تُعرف أسماؤهم: { $word } ({ $count_figure })
told-count-absent = عدد غير الممثَّلين: { $word } ({ $count_figure })
told-attend = { $who ->
    [several] { $count ->
        [two] تسجيل حضور وفدين
        [few] تسجيل حضور { $count_figure } وفود
        [many] تسجيل حضور { $count_figure } وفداً
       *[other] تسجيل حضور { $count_figure } وفد
     }
   *[other] تسجيل حضور { $who }
 }
told-take-roster = { $count ->
    [one] إدخال سطر واحد من قائمة المشاركين «{ $source }»
    [two] إدخال سطرين من قائمة المشاركين «{ $source }»
    [few] إدخال { $count_figure } سطور من قائمة المشاركين «{ $source }»
    [many] إدخال { $count_figure } سطراً من قائمة المشاركين «{ $source }»
   *[other] إدخال { $count_figure } سطر من قائمة المشاركين «{ $source }»
 }
told-unattend = { $who ->
    [several] { $count ->
        [two] إلغاء تسجيل حضور وفدين
        [few] إلغاء تسجيل حضور { $count_figure } وفود
        [many] إلغاء تسجيل حضور { $count_figure } وفداً
       *[other] إلغاء تسجيل حضور { $count_figure } وفد
     }
   *[other] إلغاء تسجيل حضور { $who }
 }
told-adopt-cluster = { TERM("texts") ->
    [decisions] اعتماد { -texts } من مجموعة «{ $what }» ({ $count_figure })
    [resolutions] اعتماد { -texts } من مجموعة «{ $what }» ({ $count_figure })
   *[recommendations] { $count ->
        [one] اعتماد توصية واحدة من مجموعة «{ $what }»
        [two] اعتماد توصيتين من مجموعة «{ $what }»
        [few] اعتماد { $count_figure } توصيات من مجموعة «{ $what }»
       *[other] اعتماد { $count_figure } توصية من مجموعة «{ $what }»
     }
 }
told-set-option = { $of ->
    [time] تعديل الوقت المخصص: { $word }
   *[other] تعديل خيار من خيارات التقرير: { $word }
 }
told-adopt-all = { TERM("texts") ->
    [decisions] اعتماد { -texts } ({ $count_figure })
    [resolutions] اعتماد { -texts } ({ $count_figure })
   *[recommendations] { $count ->
        [one] اعتماد توصية واحدة
        [two] اعتماد توصيتين
        [few] اعتماد { $count_figure } توصيات
       *[other] اعتماد { $count_figure } توصية
     }
 }
told-mark-passages = { $count ->
    [one] البت في فقرة واحدة من التقرير: { $paragraph }
    [two] البت في فقرتين من التقرير: { $paragraph }
    [few] البت في { $count_figure } فقرات من التقرير: { $paragraph }
   *[other] البت في { $count_figure } فقرة من التقرير: { $paragraph }
 }
told-reopen-record = إعادة فتح بيانات { -event }: { $why }
told-accept-finding = قبول ملاحظة من ملاحظات التدقيق: { $why }
told-unmark-passages = { $count ->
    [one] إلغاء البت في فقرة واحدة من التقرير: { $paragraph }
    [two] إلغاء البت في فقرتين من التقرير: { $paragraph }
    [few] إلغاء البت في { $count_figure } فقرات من التقرير: { $paragraph }
   *[other] إلغاء البت في { $count_figure } فقرة من التقرير: { $paragraph }
 }
told-tell-quorum = إبلاغ الرئاسة بالنصاب القانوني: الحاضر { $counted }، المطلوب { $needed }
told-note-clock = { $way ->
    [back] تأخير ساعة الجهاز بمقدار { $span }
   *[ahead] تقديم ساعة الجهاز بمقدار { $span }
 }

## ما تتعلق به العملية، بعد اسمها، لكل ما ليست له صيغة خاصة أعلاه.
about-nth = رقم { $label }
about-item = البند { $label }
about-sitting = الجلسة { $label }
about-paragraph = الفقرة { $label }
text-of-mandate = فقرة ولاية
text-of-suspension = سبب تعليق جلسة
text-of-agenda_item = عنوان بند
text-of-grouping = اسم مجموعة
text-of-informal_step = ما قام به فريق غير رسمي
text-of-informal_body = نص فريق غير رسمي
text-of-officer = نص عن عضو في المكتب
text-of-person = شخص
text-of-panel = التبادل مع المناظرين
text-of-panellist = عرض إيضاحي
text-of-request = كلمة
text-of-ruling = قرار بشأن نقطة نظام
text-of-motion = اقتراح إجرائي
text-of-point = نقطة مناقشة
text-of-cluster = عنوان مجموعة { -some-texts }
text-of-recommendation = { -a-text }
text-of-reservation = تحفظ
text-of-action = نص إجراء
text-of-document = وثيقة
text-of-passage = تعديل على التقرير
text-of-override = فقرة محررة من التقرير
text-of-insertion = نص مضاف إلى التقرير
text-of-outline-section = عنوان فرع من التقرير
