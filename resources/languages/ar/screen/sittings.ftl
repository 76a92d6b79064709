### لوحة: الجلسات والبنود
keys-sittings = في الجلسات والبنود
key-take-up = الشروع في النظر في البند المختار
key-finish = الانتهاء من النظر في البند المختار
key-suspend = تعليق الجلسة أو استئنافها
key-adjourn = رفع الجلسة
key-tell-quorum = إبلاغ الرئاسة بنصاب اتخاذ القرار
key-record-action = تسجيل القرار المتخذ
key-motion = اقتراح إجرائي
key-beside = ما يُعرض إلى جانب الخطوة التالية
key-add-sitting = إضافة جلسة
key-gavel = تسجيل القرار المعروض أو عرض القرار التالي
key-officers = أعضاء المكتب والأفرقة غير الرسمية

## الخطوة التالية
step-add = إضافة جلسة
step-done = اكتملت الأعمال كلها
step-close = اختتام { -event }
step-turn-to = التالي: البند { $item }
step-debate = البند { $item }: إضافة متكلم
step-motion = البت في الاقتراح
step-decide-agenda = إقرار جدول الأعمال
step-decide-organization = إقرار تنظيم الأعمال
step-decide-report = اعتماد التقرير
step-adopt = اعتماد { -text } { $number }
step-adopt-all = { $n ->
    [one] اعتماد { -text }
   *[other] اعتماد { -texts } الباقية معاً ({ $n_figure })
 }
step-settle = البت في { -text } { $number }
step-not-agreed = { -text } { $number }: لا اتفاق
step-paragraphs = { $n ->
    [one] العودة إلى الفقرة المرجأة
    [two] العودة إلى الفقرتين المرجأتين
    [few] العودة إلى { $n_figure } فقرات مرجأة
    [many] العودة إلى { $n_figure } فقرة مرجأة
   *[other] العودة إلى { $n_figure } فقرة مرجأة
 }
step-open = افتتاح { $sitting }
step-resume = استئناف الجلسة
step-take-up = الشروع في النظر في البند { $item }
step-finish = الانتهاء من النظر في البند { $item }
step-adjourn = رفع الجلسة
step-suspend = تعليق الجلسة
step-quorum = إبلاغ الرئاسة بالنصاب
step-end-statement = إنهاء الكلمة ورفع الجلسة

## ما يجري الآن
now-item = البند قيد النظر
now-since = شُرع في النظر فيه الساعة { $hour }
now-open-since = منذ الساعة { $hour }
now-late = { $n ->
    [one] بعد الموعد المقرَّر بدقيقة واحدة
    [two] بعد الموعد المقرَّر بدقيقتين
    [few] بعد الموعد المقرَّر بـ { $n_figure } دقائق
   *[other] بعد الموعد المقرَّر بـ { $n_figure } دقيقة
 }
now-late-hours = { $n ->
    [one] بعد الموعد المقرَّر بنحو ساعة
    [two] بعد الموعد المقرَّر بنحو ساعتين
    [few] بعد الموعد المقرَّر بنحو { $n_figure } ساعات
   *[other] بعد الموعد المقرَّر بنحو { $n_figure } ساعة
 }
now-early = { $n ->
    [one] قبل الموعد المقرَّر بدقيقة واحدة
    [two] قبل الموعد المقرَّر بدقيقتين
    [few] قبل الموعد المقرَّر بـ { $n_figure } دقائق
   *[other] قبل الموعد المقرَّر بـ { $n_figure } دقيقة
 }
now-early-hours = { $n ->
    [one] قبل الموعد المقرَّر بنحو ساعة
    [two] قبل الموعد المقرَّر بنحو ساعتين
    [few] قبل الموعد المقرَّر بنحو { $n_figure } ساعات
   *[other] قبل الموعد المقرَّر بنحو { $n_figure } ساعة
 }
now-waiting = { $n ->
    [one] في قائمة المتكلمين متكلم واحد
    [two] في قائمة المتكلمين متكلمان
    [few] في قائمة المتكلمين { $n_figure } متكلمين
    [many] في قائمة المتكلمين { $n_figure } متكلماً
   *[other] في قائمة المتكلمين { $n_figure } متكلم
 }
now-ends = يُتوقع الانتهاء منه الساعة { $hour }
now-adjourned = رُفعت { $sitting } الساعة { $hour }
now-other-day = اليوم يوم آخر: { $today }
now-until = حتى الساعة { $hour }
now-left = ما تبقى من الوقت المقرَّر
now-past = بعد الموعد المقرَّر لرفعها
now-decide = تسجيل مقرر
now-not-open = غير منعقدة
now-no-sitting = لا جلسات بعد

## أجزاء اللوحة
details-sitting = إعدادات { $sitting }
details-item = البند { $item }
details-bodies = أعضاء المكتب والأفرقة غير الرسمية
details-close = إغلاق
details-officers = { $n ->
    [0] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $n_figure } أعضاء
    [many] { $n_figure } عضواً
   *[other] { $n_figure } عضو
 }
details-informal = { $n ->
    [0] لا أفرقة
    [one] فريق واحد
    [two] فريقان
    [few] { $n_figure } أفرقة
    [many] { $n_figure } فريقاً
   *[other] { $n_figure } فريق
 }
details-decisions = اتُّخذ { $n_figure } من { $of_figure }
programme-lanes = المقرَّر أعلاه والفعلي أدناه
programme-today = اليوم
items-add-title = إضافة بند: العنوان
items-add-inner = بند فرعي
item-planned-at = المقرَّر { $hour }

## الجلسات
sittings-title = برنامج العمل
sittings-add = إضافة جلسة
sittings-empty = أضيفوا الجلسة الأولى: تُقترح ساعات الصباح ثم ساعات ما بعد الظهر.
sittings-resumed-name = { $name } (المستأنفة)
sittings-day = { $weekday } { $day }
sittings-met = انعقدت { $hours }
sittings-since = منذ الساعة { $hour }
sittings-planned = المقرَّر { $hours }
sittings-opened = افتُتحت الساعة { $hour }
sittings-closed = رُفعت الساعة { $hour }
sittings-suspended = عُلِّقت الساعة { $hour }: { $kind }
sittings-presided = برئاسة { $names }
suspension-break = استراحة
suspension-informal = مشاورات غير رسمية
suspension-technical = سبب تقني
sitting-number = رقم الجلسة
sitting-day = اليوم
sitting-planned = المقرَّر
sitting-actual = الفعلي
sitting-planned-begin = موعد افتتاح الجلسة المقرَّر
sitting-planned-end = موعد رفع الجلسة المقرَّر
sitting-opened-at = ساعة افتتاح الجلسة
sitting-closed-at = ساعة رفع الجلسة
sitting-speakers-link = رابط سجل المتكلمين فيها
sitting-record-symbol = رمز محضر هذه الجلسة
sitting-kind = صفة الجلسة
sitting-kind-usual = جلسة كسائر الجلسات
sitting-kind-organizational = تنظيمية
sitting-kind-opening = افتتاحية
sitting-kind-closing = ختامية
sitting-kind-closed = مغلقة
sitting-resumed = جلسة مستأنفة
sitting-inquorate = جلسة رُفعت لعدم اكتمال النصاب
sitting-held = انعقاد الجلسة
sitting-held-recorded = بحسب ما هو مسجَّل
sitting-held-yes = انعقدت
sitting-held-no = لم تنعقد
sitting-presided = الرئاسة
sitting-taken = البنود التي نُظر فيها
sitting-suspensions = تعليق الجلسة
hours-to = –
presiding-add = إضافة من تولى الرئاسة
presiding-all = كل البنود
presiding-item = عند النظر في بند واحد فقط
presiding-acting = رئاسة بالنيابة
presiding-no-officers = أضيفوا أعضاء المكتب أولاً
presiding-up = نقل إلى أعلى: يُذكر في التقرير من يرد أولاً
presiding-remove = حذف من رئاسة الجلسة
suspension-kind = سبب التعليق
suspension-from = ساعة تعليق الجلسة
suspension-to = ساعة استئناف الجلسة
suspension-reason = التفاصيل، للأمانة وحدها
suspension-facilitator = تيسير المشاورات: اكتبوا الاسم
suspension-led-by = تيسير المشاورات: { $name }
suspension-no-facilitator = حذف ميسِّر المشاورات
suspension-remove = حذف هذا التعليق
taken-from = ساعة الشروع في النظر في البند
taken-to = ساعة الانتهاء من النظر في البند
taken-back = حذف البند من هذه الجلسة
place-held = ترك مكان لفقرة عن هذا البند
place-symbol = يُستكمل الرمز لاحقاً
doubt-mark = غير مؤكد: يوضع بين قوسين معقوفين في مشروع التقرير
doubt-mark-of = { $of }: غير مؤكد، بين قوسين معقوفين في مشروع التقرير
doubt-mark-chosen = المحدد في القائمة غير مؤكد
taken-add = إضافة جلسة نُظر فيها في البند
timetable-title = الجدول الزمني
timetable-add = إضافة بند إلى الجدول الزمني
slot-from = الموعد المقرَّر للبدء
slot-to = الموعد المقرَّر للانتهاء
slot-remove = حذف من الجدول الزمني
slot-no-item = بلا بند
slot-begun = الفعلي: منذ { $begun }
slot-done = الفعلي: { $begun }–{ $ended }

## الاقتراحات الإجرائية
motions-title = الاقتراحات الإجرائية
motions-kind = نوع الاقتراح
motions-add = إضافة
motion-suspend = تعليق الجلسة
motion-adjourn = رفع الجلسة
motion-adjourn-debate = تأجيل المناقشة
motion-close-debate = إقفال باب المناقشة
motion-other = اقتراح آخر
motion-mover = مقدم الاقتراح: اكتبوا اسم الوفد
motion-moved-by = قدمه وفد { $name }
motion-outcome = النتيجة
motion-outcome-pending = لم يُبت فيه
motion-outcome-carried = اعتُمد
motion-outcome-rejected = رُفض
motion-vote = بالتصويت
motion-in-favour = مؤيدون
motion-against = معارضون
motion-abstaining = ممتنعون
motion-remove = حذف الاقتراح

## البنود
items-title = جدول الأعمال
items-add = إضافة بند
items-empty = أضيفوا البند الأول واكتبوا عنوانه.
items-no-title = بلا عنوان
item-state-considering = قيد النظر الآن
item-state-finished = انتهى النظر فيه
item-state-taken-up = نُظر فيه
item-state-no-issues = لم تُثر في إطاره أي مسائل
item-state-planned = مقرَّر
item-state-none = لم يُنظر فيه بعد
item-sittings-which = { $n ->
    [one] الجلسة { $which }
    [two] الجلستان { $which }
   *[other] الجلسات { $which }
 }
item-title = العنوان الرسمي
item-short = العنوان المختصر
item-segment = الجزء الذي يبدأ به
item-heading = العنوان في التقرير إذا اختلف
taken-debated = مناقشة عامة
taken-closed = جزء مغلق
taken-undiscussed = بلا مناقشة
item-documents-link = رابط قائمة الوثائق
item-speakers-link = رابط قائمة المتكلمين
item-debate = ما جرى بشأنه
item-debate-considered = نُظر فيه
item-debate-exchange = أُجري تبادل عام للآراء بشأنه
item-debate-debate = أُجريت مناقشة عامة بشأنه (debate)
item-debate-discussion = أُجريت مناقشة عامة بشأنه (discussion)
item-debate-continued = استمر النظر فيه
item-joint = يُنظر فيه معاً مع
item-joint-none = يُنظر فيه منفرداً
item-number = الرقم
item-deliberations = ملخص المداولات
item-summary-open = لم يُكتب بعد
item-summary-written = مكتوب
item-substantive = بند موضوعي
item-no-issues = لم تُثر في إطاره أي مسائل
item-sittings = الجلسات التي نُظر فيها في البند
speaker-counts-title = متكلمون معدودون بلا أسماء
speaker-count-add = إضافة عدد متكلمين في جلسة
speaker-count-number = عدد المتكلمين
speaker-count-kind = فئة المتكلمين
speaker-count-at = وقت الفراغ من كلماتهم
speaker-count-since = من أي جلسة
speaker-count-since-none = في هذه الجلسة وحدها
speaker-count-remove = حذف عدد المتكلمين هذا
speaker-count-deciders = { -deciders }
speaker-count-other-states = الدول المراقبة
speaker-count-united-nations = كيانات منظومة الأمم المتحدة
speaker-count-organizations = المنظمات الحكومية الدولية
speaker-count-international = المنظمات الدولية
speaker-count-ngos = المنظمات غير الحكومية
speaker-count-delegations = وفود من أي فئة
item-add-inner = إضافة بند فرعي

## أعضاء المكتب
officers-title = أعضاء المكتب
officers-add = إضافة عضو في المكتب
officers-empty = أضيفوا الرئيس أو الرئيسة وبقية أعضاء المكتب.
office-chair = منصب الرئيس
office-vice-chair = منصب نائب الرئيس
office-rapporteur = { TERM("rapporteur") ->
    [rapporteur_general] منصب المقرر العام
   *[rapporteur] منصب المقرر
 }
office-vice-chair-rapporteur = منصب نائب الرئيس والمقرر
office-temporary-chair = منصب الرئيس المؤقت
office-vice-chair-rapporteur-f = { office-vice-chair-f } و{ office-rapporteur-f }
office-vice-chair-rapporteur-m = { office-vice-chair-m } و{ office-rapporteur-m }
office-temporary-chair-f = رئيسة مؤقتة
office-temporary-chair-m = رئيس مؤقت
office-chair-f = رئيسة
office-chair-m = رئيس
office-vice-chair-f = { $chair ->
    [f] نائبة الرئيسة
   *[m] نائبة الرئيس
 }
office-vice-chair-m = { $chair ->
    [f] نائب الرئيسة
   *[m] نائب الرئيس
 }
office-rapporteur-f = { TERM("rapporteur") ->
    [rapporteur_general] مقررة عامة
   *[rapporteur] مقررة
 }
office-rapporteur-m = { TERM("rapporteur") ->
    [rapporteur_general] مقرر عام
   *[rapporteur] مقرر
 }
officer-office = المنصب
officer-elected = الانتخاب
officer-rank = الرتبة في نيابة الرئاسة
officer-rank-none = بلا رتبة
officer-rank-first = الأولى
officer-rank-second = الثانية
officer-rank-third = الثالثة
officer-elected-on = تاريخ الانتخاب قبل { -event }
officer-state = أو دولة: اكتبوا اسمها
officer-before = قبل { -event }
officer-acclamation = بالتزكية
officer-of-previous = من المكتب السابق
officer-of-next = من المكتب المقبل
officer-vacant = شاغر: لم يُنتخب أحد
officer-vacant-name = شاغر
officer-deferred = إرجاء الانتخاب
officer-not-deferred = لم يُرجأ
officer-reason = سبب شغور المنصب
officer-ground = سند الانتخاب: «عملاً بالنظام الداخلي»
officer-term = مدة العضوية: «لمدة سنة واحدة»
officer-leave-vacant = لم يُنتخب أحد
officer-designated = التسمية
officer-not-designated = لم يُسمَّ
officer-since = أول يوم في المنصب
officer-nominated = بترشيح من
officer-nominated-nobody = لم يُسجَّل
officer-replaces = خلفاً لـ
officer-replaces-nobody = لا أحد
officer-until = آخر يوم في المنصب
officer-person = الشخص
officer-add-title = إضافة عضو في المكتب
officer-find = اكتبوا الاسم
officer-find-hint = يضاف كل من يُختار فوراً. ويكفي الاسم لإضافة شخص جديد، ثم تُستكمل بياناته.

## المقررات
decisions-title = المقررات
decisions-add = تسجيل إجراء
decisions-empty = لم يُقرَّر شيء بعد.
decision-agenda = إقرار جدول الأعمال
decision-organization = تنظيم الأعمال
decision-report = اعتماد التقرير
decision-pending = لم يُتخذ بعد
decision-amended-short = بالصيغة المعدلة شفوياً
decision-revised-short = بالصيغة المنقحة شفوياً
decision-manner = كيف اتُّخذ
manner-consensus = بتوافق الآراء
manner-without-vote = دون تصويت
manner-acclamation = بالتزكية
manner-vote = بالتصويت
manner-without-objection = دون اعتراض
manner-ad-referendum = بشرط الاستشارة
manner-not-stated = لم يُذكر
decision-amended = بالصيغة المعدلة شفوياً
decision-contained = وارد في الوثيقة (الرمز)
decision-revised = بالصيغة المنقحة شفوياً
decision-sitting = في الجلسة
decision-hour = الساعة
report-introduced-by = من عرض مشروع التقرير من أعضاء المكتب
report-introduced-with = ما عُرض إلى جانب مشروع التقرير
report-including = اعتُمد التقرير بما في ذلك
report-finalizer = من عُهد إليه أيضاً بوضع التقرير في صيغته النهائية، مع المقرر أو بدلاً منه
finalizer-nobody = لا أحد غيره
finalizer-chair = الرئيس
finalizer-chair-authority = المقرر، تحت سلطة الرئيس
finalizer-secretary = أمين الهيئة
finalizer-bureau = المكتب
finalizer-secretariat = الأمانة
decision-record = تسجيل المقرر
decision-back = حذف المقرر
decision-quorum = نصاب اتخاذ القرار · الحاضر { $have }، المطلوب { $need }

## الأشخاص
person-name = الاسم الكامل
person-running = الاسم بعد ذكره أول مرة
person-function = الوظيفة
person-gender = صيغة الخطاب
gender-f = السيدة
gender-m = السيد
person-gender-guessed = خُمِّن من الاسم. حددوه ولو كان صحيحاً.
person-honorific = لقب التشريف
honorific-none = بلا لقب
honorific-minister = معالي (للوزراء)
honorific-ambassador = سعادة (للسفراء)
honorific-president = فخامة (لرؤساء الدول)
honorific-prime-minister = دولة (لرؤساء الحكومات)
honorific-highness = سمو (للأمراء)
honorific-royal-highness = صاحب السمو الملكي
honorific-majesty = جلالة (للملوك)
honorific-eminence = نيافة (للكرادلة)
honorific-doctor = الدكتور أو الدكتورة (في نص الرئاسة وحده)
person-secretariat = من موظفي الأمانة
person-delegation = الوفد
person-of-no-delegation = بلا وفد
person-no-delegation = حذف من الوفد
person-choice-find = اسم معروف أو جديد
person-choice-remove = حذف هذا الشخص
person-find-delegation = اكتبوا اسم الوفد
person-new-f = شخص جديد: السيدة { $name }
person-new-m = شخص جديد: السيد { $name }
person-new-office = بالمنصب وحده: { $title }

## الأفرقة غير الرسمية
informal-title = الأفرقة غير الرسمية
informal-add = إضافة فريق غير رسمي
informal-empty = مثال ذلك: فريق عامل جامع، أو أصدقاء الرئيس، أو فريق صياغة.
informal-kind = نوعه
informal-kind-working-group = فريق عامل جامع
informal-kind-committee = لجنة جامعة
informal-kind-friends = أصدقاء الرئيس
informal-kind-extended-bureau = مكتب موسع
informal-kind-contact-group = فريق اتصال
informal-kind-drafting-group = فريق صياغة
informal-kind-other = غير ذلك: باسمه
informal-name = اسمه كما يرد في التقرير
informal-mandate = الغرض منه: «لصياغة إعلان»
informal-report = ما أبلغ به رئيسه: «اتفاقاً قد تم التوصل إليه»
informal-established = أُنشئ في
informal-item = في إطار البند
informal-allocated = أُحيل إليه البند في
informal-chair = برئاسة
informal-chair-elected = انتُخب رئيسه في
informal-officers = سائر أعضاء مكتبه
informal-officer-add = إضافة عضو
informal-officer-remove = حذف هذا العضو
informal-office = المنصب
informal-office-co-chair = منصب الرئيس المشارك
informal-office-vice-chair = { office-vice-chair }
informal-office-rapporteur = منصب المقرر
informal-shares-bureau = مكتبه هو مكتب { -event }
informal-subgroups = الأفرقة الفرعية المنبثقة عنه
informal-subgroups-none = لا أفرقة فرعية
informal-purpose = ما اجتمع من أجله: «للنظر في المشروع»
informal-meetings = عدد جلساته
informal-meetings-unknown = غير معروف
informal-ground = سند وجوده: «عملاً بقرار المجلس»
informal-days = الأيام التي اجتمع فيها
informal-day-add = إضافة يوم
informal-day-remove = حذف هذا اليوم
informal-heard = ما استمع إليه: «إحاطة من المدير العام»
informal-steps = ما قام به في جلساته
informal-step-add = إضافة ما قام به
informal-step-remove = حذف هذا
informal-step-up = تقديم هذا
informal-step-down = تأخير هذا
informal-step-verb = ما قام به
informal-step-text = موضوعه: «إحاطة من الرئيس»
informal-step-item = البند، بدلاً من النص
informal-step-first = في جلسته رقم
informal-step-last = إلى رقم
informal-step-day = اليوم
informal-number-none = غير محدد
informal-step-joined = في الفقرة السابقة، في الجلسة نفسها
informal-step-consensus = بتوافق الآراء
informal-verb-heard = استمع إلى
informal-verb-considered = نظر في
informal-verb-discussed = ناقش
informal-verb-exchanged = تبادل الآراء بشأن
informal-verb-had-before = كان معروضاً عليه
informal-verb-decided = قرر
informal-verb-agreed = اتفق على
informal-verb-recommended = أوصى
informal-verb-noted = لاحظ
informal-verb-took-note = أحاط علماً
informal-verb-adopted = اعتمد
informal-verb-own-report = نظر في تقريره واعتمده
informal-verb-expressed-appreciation = أعرب عن تقديره
informal-verb-free = بعبارة أخرى تُطبع كما هي
informal-reported = قدم تقريره
informal-none = غير معروف
