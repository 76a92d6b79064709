### مربعات الحوار
dialog-close = إغلاق
dialog-cancel = إلغاء
choose-folder = اختيار مجلد
choose-file = اختيار مكان
open-folder = فتح المجلد
open-file = فتح الملف
files-open = فتح ملف بيانات
files-new = مكان حفظ ملف البيانات الجديد
files-folder = مجلد التصدير
files-table = اختيار ملف فيه جدول
files-attach = إرفاق ملف فيه النص
files-tables = الجداول
files-texts = النصوص والصور
files-all = جميع الملفات
files-save = مكان حفظ الملف
files-earlier = فتح ملف بيانات اجتماع سابق أو تقريره
files-earlier-kinds = ملفات البيانات والتقارير
files-record = ملفات بيانات الاجتماعات
files-in = المجلد:
files-name = اسم الملف:
files-kind = النوع:
files-back = رجوع
files-forward = تقدم
files-up = المجلد الأعلى
files-new-folder = مجلد جديد
files-rename = تغيير الاسم
files-delete = حذف
files-hidden = إظهار الملفات المخفية
files-go-open = فتح
files-go-save = حفظ
files-go-choose = اختيار
files-replace-title = يوجد ملف بهذا الاسم
files-replace = سيحل الملف الجديد محل { $name }، وسيُفقد ما فيه.
files-replace-it = استبداله

## التصدير
export-title = تصدير التقرير
export-languages = اللغة
export-stage = المرحلة
export-formats = الصيغة
export-folder = المجلد
export-progress = سير التصدير
export-go = تصدير
format-pdf = PDF
format-docx = Word
format-html = HTML
format-text = نص
export-replaces = { $n ->
    [one] يوجد ملف بهذا الاسم وسيحل الجديد محله.
    [two] يوجد ملفان بهذين الاسمين وسيحل الجديدان محلهما.
   *[other] عدد الملفات الموجودة بهذه الأسماء: { $n_figure }. وستحل الجديدة محلها.
 }
export-lost-additions = { $n ->
    [one] يرد نص مضاف في نهاية فرع: زالت الفقرة التي بجانبه.
    [two] يرد نصان مضافان في نهاية فرع: زالت الفقرتان اللتان بجانبهما.
   *[other] عدد النصوص المضافة التي ترد في نهاية فرع: { $n_figure }. زالت الفقرات التي بجانبها.
 }
export-refused = لم يُحفظ شيء: يلزم أولاً استكمال { $n ->
    [one] موضع واحد.
    [two] موضعين.
    [few] { $n_figure } مواضع.
    [many] { $n_figure } موضعاً.
   *[other] { $n_figure } موضع.
 }
export-cancelled = أُلغي التصدير ولم يُحفظ شيء.
export-done = { $n ->
    [one] حُفظ الملف.
    [two] حُفظ الملفان.
    [few] حُفظت { $n_figure } ملفات.
    [many] حُفظ { $n_figure } ملفاً.
   *[other] حُفظ { $n_figure } ملف.
 }

## اجتماع جديد
new-title = اجتماع جديد
new-step-1 = { $at_figure } من { $of_figure } · نقطة البداية
new-step-2 = { $at_figure } من { $of_figure } · بيانات الاجتماع
new-step-3 = { $at_figure } من { $of_figure } · الأسماء
new-step-4 = { $at_figure } من { $of_figure } · الجلسات وجدول الأعمال
new-back = السابق
new-next = التالي
new-go = إنشاء
new-start-title = نقطة البداية
new-start-find = البحث في الهيئات
new-start-none = ليس في الهيئات ما فيه هذه الألفاظ. امحوا البحث واختاروا أقرب هيئة، أو ابدؤوا بما يلي.
new-start-hint = ما هو معروف يُملأ تلقائياً، ويمكن تعديله كله في الخطوات التالية وبعدها.
new-earlier = اجتماع سابق للهيئة نفسها
new-earlier-more = تُنقل من ملف بياناته، أو من تقريره (Word أو نص)، الأسماء والولاية والاجتماعات السابقة ومخطط التقرير وخياراته وقائمة الوفود، دون شيء مما جرى فيه
new-empty = ملف فارغ
new-empty-more = تُكتب الأسماء في هذه الخطوات، وفيه قائمة الوفود وحدها
new-body = هيئة خاصة بكم
new-body-title = هيئة خاصة بكم
new-body-hint = على مثال «{ $like }»: يُنقل مخطط التقرير وخياراته ونص الرئيس وجدول الأعمال. وتُحفظ الهيئة باسمها الكامل وتُعرض عند إعداد اجتماع جديد.
new-facts-hint = يمكن تعديل هذه البيانات في أي وقت.
new-ordinal = رقم الاجتماع
new-ordinal-session = رقم الدورة
ordinal-none = بلا رقم: بالسنة
new-first-day = اليوم الأول
new-last-day = اليوم الأخير
new-mode = طريقة الانعقاد
mode-in-person = حضورياً
mode-online = عبر الإنترنت
mode-hybrid = حضورياً وعبر الإنترنت
new-zone = المنطقة الزمنية
new-original = اللغة الأصلية للتقرير
new-symbols = الرموز، إن كانت معروفة. ما يُترك خالياً لا يُطبع.
new-symbol-draft = رمز مشروع التقرير
new-symbol-final = رمز التقرير النهائي
new-job-draft = رقم العمل (Job No) للمشروع
new-job-final = رقم العمل (Job No) للتقرير النهائي
new-participants-symbol = رمز قائمة المشاركين
new-participants-link = رابط قائمة المشاركين
new-members-symbol = رمز قائمة الأعضاء
new-agenda-symbol = رمز جدول الأعمال، إن أُقر في دورة سابقة
new-documents-symbol = رمز قائمة الوثائق
new-documents-link = رابط الوثائق
new-speakers-symbol = رمز قائمة المتكلمين
new-speakers-link = رابط قائمة المتكلمين
meeting-participants-to-come = قائمة المشاركين لم تصدر بعد
new-names = الأسماء كما ترد في التقرير. يلزم الاسم الكامل للهيئة بلغة واحدة على الأقل؛ وما يُترك خالياً يظهر في المشروع بين قوسين معقوفين.
new-programme-hint = ما لا يلزم يُترك، ويمكن لاحقاً إضافة أي شيء أو حذفه في لوحة «الجلسات والبنود».
new-sittings = جلستان لكل يوم عمل بتوقيت الاجتماع: من العاشرة إلى الواحدة ومن الثالثة إلى السادسة
new-agenda = جدول الأعمال المعتاد للهيئة
# $n: عدد الاجتماعات السابقة غير المعروفة تواريخها
new-earlier-missing = { $n ->
    [one] لا يُعرف تاريخ اجتماع واحد من الاجتماعات السابقة. يمكن إضافته لاحقاً.
    [two] لا يُعرف تاريخا اجتماعين من الاجتماعات السابقة. يمكن إضافتهما لاحقاً.
    [few] لا تُعرف تواريخ { $n_figure } اجتماعات من الاجتماعات السابقة. يمكن إضافتها لاحقاً.
    [many] لا تُعرف تواريخ { $n_figure } اجتماعاً من الاجتماعات السابقة. يمكن إضافتها لاحقاً.
   *[other] لا تُعرف تواريخ { $n_figure } اجتماع من الاجتماعات السابقة. يمكن إضافتها لاحقاً.
 }
new-place = مكان الحفظ
new-needs-name = اكتبوا الاسم الكامل للهيئة بلغة واحدة على الأقل.
new-days-turned = اليوم الأخير يسبق اليوم الأول.
new-too-long = بين اليوم الأول واليوم الأخير أكثر من شهرين. تحققوا من السنة والشهر.
new-making = يجري إنشاء الملف
new-reading = تجري قراءة التقرير
name-body-full = الاسم الكامل للهيئة
name-body-short = الاسم المختصر للهيئة
new-last-weekend = اليوم الأخير يوم { $weekday }.
new-first-weekend = اليوم الأول يوم { $weekday }.
calendar-before = الشهر السابق
calendar-after = الشهر التالي
wrong-hour = هذه ليست ساعة. اكتبوها مثل { $example }.
wrong-day = هذا ليس تاريخاً. اكتبوا السنة ثم الشهر ثم اليوم، مثل { $example }.
day-example = مثل { $example }
name-parent-full = الاسم الكامل للهيئة الأم
name-parent-medium = اسم الهيئة الأم
name-parent-short = الاسم المختصر للهيئة الأم
name-instrument-full = الاسم الكامل للصك
name-instrument-short = الاسم المختصر للصك
name-venue = مكان الانعقاد

## الاجتماع التوضيحي
demonstration-title = الاجتماع التوضيحي
demonstration-text = توجد نسخة من الاجتماع التوضيحي على هذا الجهاز. يمكن متابعة العمل فيها أو البدء بنسخة جديدة تحل محلها.
demonstration-go-on = متابعة النسخة الموجودة
demonstration-fresh = نسخة جديدة
demonstration-making = يجري إعداد الاجتماع التوضيحي…

## ملف مفتوح على جهاز آخر
take-over-title = الملف مفتوح على جهاز آخر
take-over-text = { $told }
take-over = فتحه هنا

## الإعدادات
settings-title = الإعدادات
setting-language = لغة البرنامج
setting-digits = الأرقام في النوافذ العربية
setting-report-language = لغة معاينة التقرير
setting-theme = المظهر
setting-scale = الحجم
digits-arabic = ٠١٢٣٤٥٦٧٨٩
digits-european = 0123456789
theme-system = بحسب إعداد النظام
theme-light = فاتح
theme-dark = داكن
scale-value = { $n }٪

## المفاتيح
keys-title = اختصارات لوحة المفاتيح
keys-everywhere = في كل النوافذ
keys-report = في التقرير

## دليل الاستعمال
handbook-title = دليل الاستعمال
handbook-pages = صفحات الدليل
handbook-find = بحث في الدليل
handbook-print = طباعة هذه الصفحة
handbook-event = { -event }
handbook-sitting = جلسة
handbook-sittings = الجلسات
handbook-chair = الرئاسة

## خطأ في البرنامج
crash-title = حدث خطأ في البرنامج
crash-text = هذا خطأ في البرنامج، وبيانات الاجتماع سليمة: آخر عملية إما حُفظت كاملة وإما لم تُحفظ. يمكن نسخ الوصف التالي وإرساله إلينا؛ وليس فيه شيء من نصوص الاجتماع.
crash-account = وصف الخطأ
crash-copy = نسخ الوصف

## نصوص كُتبت ولم تُحفظ
drafts-found = { $n ->
    [one] نص كان يُكتب عند توقف البرنامج ولم يُحفظ.
    [two] نصان كانا يُكتبان عند توقف البرنامج ولم يُحفظا.
    [few] { $n_figure } نصوص كانت تُكتب عند توقف البرنامج ولم تُحفظ.
    [many] { $n_figure } نصاً كانت تُكتب عند توقف البرنامج ولم تُحفظ.
   *[other] { $n_figure } نص كانت تُكتب عند توقف البرنامج ولم تُحفظ.
 }
key-drafts = نصوص لم تُحفظ
key-refer = إحالة إلى جزء من التقرير
key-retype = كتابة النص بالتخطيط الآخر للوحة المفاتيح
drafts-none = لا توجد نصوص بقيت دون حفظ من تشغيل سابق للبرنامج.
drafts-look = عرض
reference-title = إحالة إلى جزء من التقرير
reference-hint = توضع علامة عند المؤشر، ويطبع التقرير مكانها رقم الجزء، فيبقى صحيحاً إذا تغير موضعه.
reference-hint-copied = ليس هناك نص تكتبونه الآن، فتُنسخ العلامة ليمكن لصقها في نص. ويطبع التقرير مكانها رقم الجزء، فيبقى صحيحاً إذا تغير موضعه.
reference-insert = إدراج
reference-copy = نسخ
drafts-title = نصوص لم تُحفظ
drafts-hint = كانت هذه النصوص تُكتب عند توقف البرنامج. مفتاح Enter يحفظ النص المحدد في ملف البيانات، وما يبقى منها يمكن فتحه من الشريط أعلى النافذة، ويُعرض من جديد عند الفتح التالي.
drafts-take = حفظه في الملف
drafts-show = الانتقال إلى حقله
drafts-copy = نسخ
drafts-discard = حذفه
drafts-later = لاحقاً
drafts-copied = نُسخ النص.
drafts-no-field = الحقل الذي كُتب فيه النص غير ظاهر هنا. نُسخ النص، ويبقى في قائمة النصوص التي لم تُحفظ.

## صف لم يعد موجوداً
row-gone-title = لم يعد هذا العنصر موجوداً
row-gone-text = أُزيل بالتراجع عن عملية أو في محطة أخرى. لم يُحفظ ما كُتب ولم يُنقل إلى غيره، وهو أدناه للنسخ؛ ويعود النص إلى حقله إذا أُعيد ما أُزيل.
row-gone-copy = نسخ ما كُتب
row-gone-done = العودة إلى القائمة
row-remove = حذف
row-ticked = مختار
row-unticked = غير مختار
