### لوحة: الجلسات والبنود
keys-sittings = في الجلسات والبنود
key-take-up = الشروع في البند المختار
key-finish = الفراغ من البند المختار
key-suspend = تعليق الجلسة أو استئنافها
key-adjourn = رفع الجلسة
key-tell-quorum = إبلاغ الرئاسة بنصاب اتخاذ القرار

## الخطوة التالية
step-add = إضافة جلسة
step-open = افتتاح { $sitting }
step-resume = استئناف الجلسة
step-take-up = الشروع في { $item }
step-finish = الفراغ من { $item }
step-adjourn = رفع الجلسة
step-suspend = تعليق الجلسة
step-quorum = إبلاغ الرئاسة بالنصاب
step-end-statement = إنهاء الكلمة ورفع الجلسة

## الجلسات
sittings-title = الجلسات
sittings-add = إضافة جلسة
sittings-empty = أضف الجلسة الأولى: تقترح لها ساعات الصباح ثم بعد الظهر.
sittings-comma = ،
sittings-resumed-name = { $name } (المستأنفة)
sittings-day = { $weekday } { $day }
sittings-met = انعقدت { $hours }
sittings-since = منذ { $hour }
sittings-planned = المقرر { $hours }
sittings-opened = افتُتحت { $hour }
sittings-closed = رُفعت { $hour }
sittings-suspended = عُلقت { $hour }: { $kind }
sittings-presided = برئاسة { $names }
suspension-break = استراحة
suspension-informal = مشاورات غير رسمية
suspension-technical = سبب تقني
sitting-number = رقم الجلسة
sitting-day = اليوم
sitting-planned = المقرر
sitting-actual = الفعلي
sitting-planned-begin = موعد الافتتاح المقرر
sitting-planned-end = موعد الرفع المقرر
sitting-opened-at = ساعة افتتاح الجلسة
sitting-closed-at = ساعة رفع الجلسة
sitting-resumed = جلسة مستأنفة
sitting-presided = الرئاسة
sitting-taken = البنود التي نُظر فيها
sitting-suspensions = تعليق الجلسة
hours-to = –
presiding-add = إضافة من تولى الرئاسة
presiding-no-officers = أضف أعضاء المكتب أولاً
presiding-up = تقديم في الترتيب: يسمي التقرير الأول
presiding-remove = حذف من رئاسة الجلسة
suspension-kind = سبب التعليق
suspension-from = ساعة تعليق الجلسة
suspension-to = ساعة استئناف الجلسة
suspension-reason = التفاصيل، للأمانة وحدها
suspension-facilitator = ميسر المشاورات: اكتب الاسم
suspension-led-by = ميسر المشاورات: { $name }
suspension-no-facilitator = حذف ميسر المشاورات
suspension-remove = حذف هذا التعليق
taken-from = ساعة الشروع في البند
taken-to = ساعة الفراغ من البند
taken-back = حذف البند من هذه الجلسة
taken-add = إضافة جلسة نُظر فيها في البند
timetable-strip = على خط الزمن: المقرر فوق والفعلي تحته
timetable-title = الجدول الزمني
timetable-add = إضافة بند إلى الجدول الزمني
slot-from = الموعد المقرر للبدء
slot-to = الموعد المقرر للانتهاء
slot-remove = حذف من الجدول الزمني
slot-no-item = بلا بند
slot-begun = الفعلي: منذ { $begun }
slot-done = الفعلي: من { $begun } إلى { $ended }

## الاقتراحات الإجرائية
motions-title = الاقتراحات الإجرائية
motions-kind = نوع الاقتراح
motions-add = إضافة
motion-suspend = تعليق الجلسة
motion-adjourn = رفع الجلسة
motion-adjourn-debate = تأجيل المناقشة
motion-close-debate = إقفال باب المناقشة
motion-other = اقتراح آخر
motion-mover = مقدم الاقتراح: اكتب اسم الوفد
motion-moved-by = قدمه وفد { $name }
motion-outcome = النتيجة
motion-outcome-pending = لم يُبت فيه
motion-outcome-carried = قُبل
motion-outcome-rejected = رُفض
motion-vote = بالتصويت
motion-in-favour = مؤيدون
motion-against = معارضون
motion-abstaining = ممتنعون
motion-remove = حذف الاقتراح

## البنود
items-title = جدول الأعمال
items-add = إضافة بند
items-empty = أضف البند الأول واكتب عنوانه.
items-no-title = بلا عنوان
item-state-considering = قيد النظر الآن
item-state-finished = فُرغ منه
item-state-taken-up = نُظر فيه
item-state-no-issues = لم تُثر في إطاره أي مسائل
item-state-planned = مقرر
item-state-none = لم يُشرع فيه بعد
item-sittings-which = { $n ->
    [one] الجلسة { $which }
    [two] الجلستان { $which }
   *[other] الجلسات { $which }
 }
item-title = العنوان الرسمي
item-short = العنوان المختصر
item-number = الرقم
item-deliberations = ملخص المداولات
item-summary-open = لم يُكتب بعد
item-summary-written = مكتوب
item-substantive = بند موضوعي
item-no-issues = لم تُثر في إطاره أي مسائل
item-sittings = الجلسات التي نُظر فيها فيه
item-add-inner = إضافة بند فرعي

## أعضاء المكتب
officers-title = هيئة المكتب
officers-add = إضافة عضو في المكتب
officers-empty = أضف الرئيس أو الرئيسة وبقية أعضاء المكتب.
office-chair = الرئاسة
office-vice-chair = نيابة الرئاسة
office-rapporteur = مقرر
office-chair-f = رئيسة
office-chair-m = رئيس
office-vice-chair-f = نائبة رئيس
office-vice-chair-m = نائب رئيس
office-rapporteur-f = مقررة
office-rapporteur-m = مقرر
officer-office = المنصب
officer-elected = الانتخاب
officer-before = قبل الاجتماع
officer-acclamation = بالتزكية
officer-person = الشخص
officer-add-title = إضافة عضو في المكتب
officer-find = اكتب الاسم
officer-find-hint = يضاف كل من يُختار فوراً. ويكفي الاسم لإضافة شخص جديد، ثم تُستكمل بياناته.

## المقررات
decisions-title = المقررات
decision-agenda = إقرار جدول الأعمال
decision-organization = تنظيم الأعمال
decision-report = اعتماد التقرير
decision-pending = لم يُتخذ بعد
decision-amended-short = بصيغته المعدلة شفوياً
decision-manner = كيف اتُّخذ
manner-consensus = بتوافق الآراء
manner-vote = بالتصويت
manner-without-objection = دون اعتراض
decision-amended = بصيغته المعدلة شفوياً
decision-sitting = في الجلسة
decision-hour = الساعة
decision-record = تسجيل المقرر
decision-back = حذف المقرر
decision-quorum = نصاب اتخاذ القرار · الحاضر { $have }، المطلوب { $need }

## الأشخاص
person-name = الاسم الكامل
person-running = الاسم بعد ذكره أول مرة
person-function = الوظيفة
person-gender = صيغة الخطاب
gender-f = مؤنث
gender-m = مذكر
person-excellency = يخاطب بصاحب المعالي
person-secretariat = من موظفي الأمانة
person-delegation = الوفد
person-of-no-delegation = بلا وفد
person-no-delegation = إخراج من الوفد
person-find-delegation = اكتب اسم الوفد
person-new-f = شخص جديد: السيدة { $name }
person-new-m = شخص جديد: السيد { $name }
