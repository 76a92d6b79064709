### لوحة: المتكلمون

## من له الكلمة
speakers-now-name = صاحب الكلمة الآن
speakers-now-man = الكلمة الآن لممثل
speakers-now-woman = الكلمة الآن لممثلة
speakers-now-delegation = الكلمة الآن لوفد
speakers-now-other = الكلمة الآن
speakers-called-man = دُعي إلى أخذ الكلمة ممثل
speakers-called-woman = دُعيت إلى أخذ الكلمة ممثلة
speakers-called-delegation = دُعي إلى أخذ الكلمة وفد
speakers-called-other = دعوة إلى أخذ الكلمة:
speakers-interrupted-man = قوطعت كلمته ويستأنفها: ممثل
speakers-interrupted-woman = قوطعت كلمتها وتستأنفها: ممثلة
speakers-interrupted-delegation = قوطعت كلمته ويستأنفها: وفد
speakers-interrupted-other = كلمة قوطعت وتُستأنف:
speakers-honoured-m = السيد { $name }
speakers-honoured-f = السيدة { $name }
speakers-interrupts = قوطعت كلمة { $name }
speakers-behalf = باسم { $group }
speakers-nth = الكلمة { $ordinal }

## لا أحد يتكلم
speakers-empty-no-sitting = لا توجد جلسات بعد.
speakers-empty-plan = يلزم تحديد الجلسات
speakers-empty-closed = رُفعت
speakers-empty-not-open = لم تُفتتح بعد، ويمكن تسجيل المتكلمين من الآن.
speakers-empty-suspended = عُلِّقت
speakers-empty-elsewhere = القائمة المعروضة ليست قائمة البند المنظور فيه
speakers-empty-no-item = لا يُنظر في أي بند الآن.
speakers-empty-next = لم تُعطَ الكلمة لأحد. التالي:
speakers-empty-nobody = لم تُعطَ الكلمة لأحد
speakers-empty-list = لا متكلمين في الانتظار

## الخطوة التالية
speakers-step-back = العودة إلى { $name }
speakers-step-back-to-none = العودة
speakers-step-give = إعطاء الكلمة: { $name }
speakers-step-start = البدء: { $name }
speakers-step-interpose = نقطة نظام: { $name }
speakers-step-next = التالي: { $name }
speakers-step-end = إنهاء
speakers-step-resume = استئناف: { $name }
speakers-offer = الشروع في النظر في { $name }
speakers-offer-none = لا بند
speakers-pause = إيقاف مؤقت
speakers-go-on = استئناف
speakers-end = إنهاء
speakers-note = ملاحظة
speakers-more-time = زيادة ثلاثين ثانية
speakers-less-time = إنقاص ثلاثين ثانية

## الوقت
speakers-stage-none = لم تبدأ أي كلمة بعد
speakers-stage-waiting = لم يبدأ احتساب الوقت
speakers-stage-stopped = الكلمة السابقة
speakers-stage-paused = الوقت موقوف
speakers-stage-unlimited = بلا حد: ما انقضى من الوقت
speakers-stage-normal = الوقت المتبقي
speakers-stage-soon = أوشك الوقت المخصص على الانتهاء
speakers-stage-last = الثواني الأخيرة
speakers-stage-over = انتهى الوقت المخصص
speakers-nudge-empty = لا أحد يتكلم منذ { $span }
speakers-nudge-not-started = دُعي المتكلم منذ { $span } ولم يبدأ احتساب الوقت
speakers-remains = المتبقي { $left } من { $limit }
speakers-remains-waiting = الوقت المخصص: { $limit }
speakers-remains-over = تجاوز { $limit } بمقدار { $over }
speakers-remains-stopped = السابقة: { $spoken } من { $limit }
speakers-remains-unlimited = بلا حد
speakers-no-limit = بلا حد

## القائمة
speakers-list-title = قائمة المتكلمين
speakers-list-open = القائمة مفتوحة
speakers-list-closed = أُقفلت القائمة الساعة { $at }
speakers-list-empty = لا أحد في القائمة. اضغطوا A واكتبوا حرفين أو ثلاثة من اسم الوفد بأي لغة، ثم Enter للإضافة.
speakers-close-list = إقفال القائمة
speakers-reopen-list = إعادة فتح القائمة
speakers-arrange = الترتيب…
speakers-order-of-request = حسب ترتيب الطلبات
speakers-order-suggested = حسب الترتيب المقترح
speakers-order-of-chair = حسب ترتيب الرئاسة
speakers-item-pick = البند الذي تُعرض قائمته
speakers-item-now = { $name } •
speakers-column-number = #
speakers-column-name = الوفد
speakers-column-kind = الصفة
speakers-column-time = الوقت
speakers-column-hour = الموعد
speakers-listed-states = دولة
speakers-listed-parties = { -party }
speakers-listed-signatories = موقِّع
speakers-listed-non-signatories = مراقب
speakers-listed-reio = مراقب
speakers-listed-associate-member = عضو منتسب
speakers-listed-un-secretariat = الأمم المتحدة
speakers-listed-un-body = الأمم المتحدة
speakers-listed-institute = معهد
speakers-listed-specialized-agency = وكالة متخصصة
speakers-listed-un-entity = الأمم المتحدة
speakers-listed-permanent-observer = مراقب
speakers-listed-igo = حكومية دولية
speakers-listed-ngo = غير حكومية
speakers-listed-other-entity = كيان آخر
speakers-listed-other-participants = آخرون
speakers-guest = ضيف
speakers-lane-list = قائمة المتكلمين
speakers-lane-order = نقطة نظام
speakers-lane-reply = حق الرد
speakers-lane-secretariat = الأمانة
speakers-lane-panel = المناظرون
speakers-lane-invited = مدعو
speakers-chip-absent = غاب عند إعطائه الكلمة
speakers-chip-withdrawn = سُحب الطلب
speakers-chip-struck = مشطوبة
speakers-chip-text = ورد النص
speakers-chip-file = { $n ->
    [one] ملف مرفق
    [two] ملفان مرفقان
    [few] { $n_figure } ملفات مرفقة
    [many] { $n_figure } ملفاً مرفقاً
   *[other] { $n_figure } ملف مرفق
 }
speakers-chip-deferred = مؤجلة
speakers-chip-consented = بموافقة الرئاسة
speakers-chip-not-present = لم يُسجَّل الحضور
speakers-chip-note = ملاحظة
speakers-kind-general = كلمة
speakers-kind-question = سؤال
speakers-kind-answer = إجابة
speakers-kind-introduction = كلمة استهلالية
speakers-kind-position = تعليل موقف
speakers-kind-reply = رد
speakers-kind-opening = كلمة افتتاحية
speakers-kind-closing = كلمة ختامية
speakers-medium-room = في القاعة
speakers-medium-online = عن بُعد
speakers-medium-video = رسالة مصورة
speakers-medium-written = كتابةً فقط
speakers-state-inscribed = في الانتظار
speakers-state-called = دُعي إلى أخذ الكلمة
speakers-state-speaking = يتكلم الآن
speakers-state-paused = الوقت موقوف
speakers-state-interrupted = قوطعت كلمته
speakers-state-finished = انتهت كلمته
speakers-state-withdrawn = سُحب الطلب
speakers-state-absent = غاب عند إعطائه الكلمة
speakers-state-deferred = مؤجلة
speakers-state-struck = مشطوبة

## بجانب القائمة
speakers-forecast-title = الموعد المتوقع
speakers-forecast-nobody = لا أحد في الانتظار.
speakers-forecast-over = انتهت الجلسة، ومن بقي يُنقل إلى جلسة تالية.
speakers-forecast-ends = يُتوقع انتهاء النظر في البند الساعة { $at }
speakers-forecast-other = بتخصيص { $limit } لكل كلمة: { $at }
speakers-forecast-other-until = بتخصيص { $limit } لكل كلمة: { $at } · الجلسة حتى { $until }
speakers-forecast-late = { $n ->
    [one] بعد نهاية الجلسة بدقيقة واحدة
    [two] بعد نهاية الجلسة بدقيقتين
    [few] بعد نهاية الجلسة بـ { $n_figure } دقائق
   *[other] بعد نهاية الجلسة بـ { $n_figure } دقيقة
 }
speakers-forecast-late-hours = { $n ->
    [one] بعد نهاية الجلسة بنحو ساعة
    [two] بعد نهاية الجلسة بنحو ساعتين
    [few] بعد نهاية الجلسة بنحو { $n_figure } ساعات
   *[other] بعد نهاية الجلسة بنحو { $n_figure } ساعة
 }
speakers-limits-title = الوقت المخصص
speakers-limits-more = إظهار الباقي
speakers-limits-fewer = إخفاء الباقي
option-limit-group = باسم مجموعة
option-limit-state = { -party }
option-limit-observer = دولة مراقبة
option-limit-organization = منظمة
option-limit-reply = حق الرد
option-limit-order = نقطة نظام
option-limit-panel = مناظر
option-limit-secretariat = الأمانة
speakers-replies-title = حق الرد
speakers-replies-nothing = لا طلبات رد
speakers-reply-at-end = في نهاية البند
speakers-orders-title = نقاط النظام
speakers-orders-nothing = لا نقاط نظام
speakers-order-unruled = بانتظار القرار
speakers-order-ruled = صدر القرار
speakers-order-upheld = طُعن فيه وأُيِّد
speakers-order-overruled = طُعن فيه ونُقض
speakers-spoken-title = متكلمو هذا البند في هذه الجلسة
speakers-spoken-nothing = لا أحد بعد
speakers-totals = { $n ->
    [one] كلمة واحدة، { $span }
    [two] كلمتان، المجموع { $span }
    [few] { $n_figure } كلمات، المجموع { $span }
   *[other] { $n_figure } كلمة، المجموع { $span }
 }

## خانة الإضافة
speakers-add-list = إضافة متكلم: حرفان بأي لغة
speakers-add-order = من يثير نقطة نظام؟
speakers-add-reply = من يطلب حق الرد؟
speakers-add-behalf = باسم أي مجموعة؟
speakers-add-aligned = أي وفود تؤيد الكلمة؟
speakers-add-note = ملاحظة للأمانة وحدها
speakers-mode-order = نقطة نظام
speakers-mode-reply = حق الرد
speakers-mode-behalf = { $who } باسم
speakers-mode-aligned = وباسم كل من
speakers-mode-note = ملاحظة: { $who }
speakers-hint-add = إضافة
speakers-hint-letters = إضافة متكلم
speakers-hint-keys = المفاتيح
speakers-hint-keep = حفظ
speakers-hint-first = في أول القائمة
speakers-hint-consent = بموافقة الرئاسة
speakers-present = سُجِّل الحضور
speakers-not-present = لم يُسجَّل الحضور
speakers-inscribed = في القائمة، الرقم { $number }
speakers-has-floor = له الكلمة الآن
speakers-guest-again = لا نتيجة. اضغطوا على Enter مرة أخرى لإضافة ضيف.
speakers-own-capacity = بالصفة الوطنية

## تفاصيل طلب أو كلمة
speakers-details-close = إغلاق
speakers-aside = الموعد المتوقع والوقت المخصص ومن تكلموا
speakers-aside-close = العودة إلى القائمة
speakers-do-call = إعطاء الكلمة الآن
speakers-do-behalf = باسم مجموعة…
speakers-do-first = نقل إلى أول القائمة
speakers-do-last = نقل إلى آخر القائمة
speakers-do-defer = تأجيل
speakers-do-away = تسجيل الغياب
speakers-do-withdraw = سحب الطلب
speakers-do-call-back = إعادة إلى القائمة
speakers-do-remove = حذف: سُجِّل خطأً
speakers-do-attach = إرفاق ملف…
speakers-do-open = التفاصيل…
speakers-person-field = المتكلم
speakers-name-guest = إضافة صاحب هذا الاسم إلى الأشخاص
speakers-nobody-named = غير مسمى
speakers-delegation-field = تصحيح الوفد
speakers-delegation-hint = إذا كان الوفد مدرجاً في القائمة انتقلت الكلمة إلى طلبه، وعاد الوفد الذي دُعي خطأً إلى موضعه فيها. وإن لم يكن مدرجاً فيها أمكنت إضافته أولاً.
speakers-lane-field = الفئة
speakers-kind-field = النوع
speakers-medium-field = الطريقة
speakers-note-field = ملاحظة
speakers-text-received = ورد النص، للمترجمين الشفويين
speakers-files-hint = يمكن إفلات ملف النص هنا أو على السطر في القائمة.
speakers-file-name = اسم الملف
speakers-file-open = فتح نسخة من { $name }
speakers-file-only-saved = لا يُفتح هذا النوع من الملفات ({ $name }) من هنا: احفظوا الملف أولاً
speakers-file-save = حفظ { $name } باسم…
speakers-file-remove = حذف { $name }
speakers-wording-title = في التقرير
speakers-capacity = الصفة: «رئيسة فريق الخبراء»
speakers-behalf-of = نيابة عمن ليس مجموعة
speakers-said-as-field = ما يسميها التقرير
speakers-said-as-statement = كلمة
speakers-said-as-remarks = ملاحظات
speakers-said-as-address = «خاطب اللجنة»
speakers-said-as-welcome = كلمة ترحيبية
speakers-said-as-keynote = كلمة رئيسية
speakers-said-as-introductory = كلمة استهلالية
speakers-said-as-plain = كلمة، لا توصف بالافتتاحية أو الختامية
speakers-said-as-unsaid = لا تُذكر
speakers-introduced = الوثائق المعروضة
speakers-introduced-add = إضافة وثيقة
speakers-introduced-remove = لحذف الوثيقة من القائمة اضغطوا على Delete أو انقروا بالزر الأيمن
speakers-quoted = يُقتبس نص الكلمة في التقرير
speakers-opened = افتتح بها { -event }
speakers-behalf-field = الكلمة باسم
speakers-aligned-field = وباسم كل من
speakers-unalign = حذف هذا الوفد
speakers-times-title = التوقيت
speakers-begun-field = البداية
speakers-ended-field = النهاية
speakers-began-earlier = قبل ذلك بدقيقة
speakers-ended-earlier = قبل ذلك بدقيقة
speakers-lasted = استغرقت { $span } من { $limit }
speakers-split-field = بداية الكلمة الثانية
speakers-split = تقسيم
speakers-merge-field = الدمج مع
speakers-merge = دمج
speakers-strike-title = الشطب
speakers-strike-field = سبب الشطب
speakers-strike = شطب
speakers-unstrike = إلغاء الشطب
speakers-struck-because = شُطبت: { $reason }
speakers-ruling-title = قرار الرئاسة
speakers-ruling-field = القرار
speakers-ruling-record = تسجيل
speakers-ruling-take-back = حذف القرار
speakers-ruling-appealed = طُعن في القرار
speakers-ruling-upheld = أُيِّد القرار
speakers-text-link = نص البيان منشور في (رابط أو رمز)
speakers-panel-field = ضمن حلقة نقاش
speakers-no-panel = لا، بل في مناقشة البند
