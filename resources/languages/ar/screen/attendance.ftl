### لوحة: الحضور
keys-attendance = في الحضور
key-attend-online = تسجيل الحضور عن بُعد
key-as-before = تسجيل كل من حضر الجلسة السابقة
key-unregister = إلغاء تسجيل الوفد
key-previous-sitting = الجلسة السابقة
key-next-sitting = الجلسة التالية

## رأس اللوحة
attendance-title = الحضور
attendance-at = الحضور في
attendance-sitting = الجلسة المعروضة
# $share: عدد الحاضرين من المسجَّلين، مثل ٧٤/٨٢
attendance-chip-parties = { -parties } { $share }
attendance-chip-states = الدول { $share }
attendance-chip-observers = المراقبون { $share }
attendance-chip-organizations = المنظمات { $share }

## القوائم
attendance-list-states = الدول
attendance-list-parties = { -parties }
attendance-list-parties-of = { TERM("deciders") ->
    [members] { -parties }
   *[parties] { -parties } في { $instrument }
 }
attendance-list-signatories = الدول الموقعة
attendance-list-signatories-of = الدول الموقعة على { $instrument }
attendance-list-non-signatories = الدول غير الأطراف وغير الموقعة
attendance-list-reio = منظمات التكامل الاقتصادي الإقليمية
attendance-list-associate-member = الأعضاء المنتسبون
attendance-list-un-secretariat = وحدات الأمانة العامة للأمم المتحدة
attendance-list-un-body = هيئات الأمم المتحدة وصناديقها وبرامجها
attendance-list-institute = معاهد شبكة منع الجريمة والعدالة الجنائية
attendance-list-specialized-agency = الوكالات المتخصصة
attendance-list-un-entity = الكيانات الأخرى التابعة لمنظومة الأمم المتحدة
attendance-list-permanent-observer = الكيانات التي لها مكاتب مراقبين دائمين
attendance-list-igo = المنظمات الحكومية الدولية
attendance-list-ngo = المنظمات غير الحكومية
attendance-list-other-entity = الكيانات الأخرى
attendance-list-other-participants = مشاركون آخرون
attendance-head-open = قائمة مفتوحة
attendance-head-entered = بترتيب الإدخال

## ما هو الوفد
attendance-one-states = دولة
attendance-one-parties = { -party }
attendance-one-signatories = دولة موقعة
attendance-one-non-signatories = دولة غير طرف وغير موقعة
attendance-one-reio = منظمة تكامل اقتصادي إقليمية
attendance-one-associate-member = عضو منتسب
attendance-one-un-secretariat = وحدة من الأمانة العامة
attendance-one-un-body = هيئة من هيئات الأمم المتحدة
attendance-one-institute = معهد
attendance-one-specialized-agency = وكالة متخصصة
attendance-one-un-entity = كيان تابع للأمم المتحدة
attendance-one-permanent-observer = كيان له مكتب مراقب دائم
attendance-one-igo = منظمة حكومية دولية
attendance-one-ngo = منظمة غير حكومية
attendance-one-other-entity = كيان آخر
attendance-one-other-participants = مشاركون آخرون
category-state = دولة
category-reio = منظمة تكامل اقتصادي إقليمية
category-associate-member = عضو منتسب
category-un-secretariat = وحدة من الأمانة العامة للأمم المتحدة
category-un-body = هيئة أو صندوق أو برنامج للأمم المتحدة
category-institute = معهد من معاهد شبكة منع الجريمة
category-specialized-agency = وكالة متخصصة
category-un-entity = كيان آخر تابع لمنظومة الأمم المتحدة
category-permanent-observer = كيان له مكتب مراقب دائم
category-igo = منظمة حكومية دولية
category-ngo = منظمة غير حكومية
category-other-entity = كيان آخر
category-other-participants = مشاركون آخرون بلا أسماء

## الحالة: بلا مطابقة
attendance-present = سُجِّل الحضور
attendance-online = سُجِّل الحضور عن بُعد
attendance-assumed = حضور مفترض: طلب الكلمة
attendance-missing = لم يُسجَّل الحضور
attendance-unregistered = غير مسجل
attendance-participants = { $n ->
    [one] مشارك واحد
    [two] مشاركان
    [few] { $n_figure } مشاركين
    [many] { $n_figure } مشاركاً
   *[other] { $n_figure } مشارك
 }

## خانة البحث
attendance-find = اكتبوا الاسم بأي لغة، أو ألصقوا رموزاً أو أسماء
attendance-hint-present = تسجيل الحضور
attendance-hint-online = عن بُعد
attendance-new = وفد جديد: { $name }
attendance-new-twice = اضغطوا على Enter مرتين لإضافة وفد جديد: { $name }
attendance-not-open-again = لم تُفتتح الجلسة بعد. Enter مرة أخرى للتسجيل.
attendance-new-again = لا نتيجة. Enter مرة أخرى للإضافة.
attendance-many = { $n ->
    [one] تسجيل حضور وفد واحد
    [two] تسجيل حضور وفدين
    [few] تسجيل حضور { $n_figure } وفود
    [many] تسجيل حضور { $n_figure } وفداً
   *[other] تسجيل حضور { $n_figure } وفد
 }
attendance-strange = لم يُعرف: { $names }
attendance-already = { $name }: سُجِّل الحضور من قبل
attendance-recorded = { $name }: سُجِّل الحضور
attendance-recorded-without = لم يُسجَّل حضور { $other }، وسُجِّل حضور { $name }

## النصاب
attendance-quorum-title = النصاب
attendance-no-parties = ليس في بيانات { -event } جدول بأسماء { -parties }. انظروا «بيانات { -event }»، «{ -parties }».
attendance-quorum-debate = نصاب المناقشة
attendance-quorum-decision = نصاب اتخاذ القرار
attendance-quorum-of-debate = الحاضر { $have }، المطلوب { $need } (ثلث { -deciders } المشاركة وعددها { $of })
attendance-quorum-of-decision-all-parties = المطلوب { $need } (أغلبية { -deciders } وعددها { $of })
attendance-quorum-of-decision-participating = المطلوب { $need } (أغلبية { -deciders } المشاركة وعددها { $of })
attendance-quorum-missing = { $n ->
    [one] ؛ يلزم وفد إضافي واحد
    [two] ؛ يلزم وفدان إضافيان
    [few] ؛ يلزم { $n_figure } وفود إضافية
    [many] ؛ يلزم { $n_figure } وفداً إضافياً
   *[other] ؛ يلزم { $n_figure } وفد إضافي
 }
attendance-quorum-assumed = { $n ->
    [one] ؛ يضاف إليه وفد يُفترض حضوره لأنه طلب الكلمة
    [two] ؛ يضاف إليه وفدان يُفترض حضورهما لأنهما طلبا الكلمة
    [few] ؛ يضاف إليه { $n_figure } وفود يُفترض حضورها لأنها طلبت الكلمة
    [many] ؛ يضاف إليه { $n_figure } وفداً يُفترض حضورها لأنها طلبت الكلمة
   *[other] ؛ يضاف إليه { $n_figure } وفد يُفترض حضورها لأنها طلبت الكلمة
 }
attendance-tell-debate = إبلاغ الرئاسة بنصاب المناقشة
attendance-tell-decision = إبلاغ الرئاسة بنصاب اتخاذ القرار

## من لم يُسجَّل حضوره
attendance-missing-title = وفود لم يُسجَّل حضورها بعد
attendance-missing-nobody = سُجِّل حضور كل الوفود المسجلة.
attendance-nobody-registered = لم يُسجَّل أي وفد بعد.
attendance-as-before = كما في الجلسة السابقة ({ $n_figure })
attendance-unregistered-present = { $n ->
    [one] وفد حاضر غير مسجل، ولن يرد في التقرير
    [two] وفدان حاضران غير مسجلين، ولن يردا في التقرير
    [few] { $n_figure } وفود حاضرة غير مسجلة، ولن ترد في التقرير
    [many] { $n_figure } وفداً حاضراً غير مسجل، ولن ترد هذه الوفود في التقرير
   *[other] { $n_figure } وفد حاضر غير مسجل، ولن ترد هذه الوفود في التقرير
 }
attendance-register-them = تسجيل

## القائمة في التقرير
attendance-list-title = القائمة في التقرير
attendance-options = خيارات
attendance-list-is-open = قائمة مفتوحة: قد يضاف إليها
attendance-list-as-entered = بترتيب الإدخال، لا بالترتيب الأبجدي
unnamed-open = { $n ->
    [0] منظمات لا تُعرف أسماؤها…
   *[other] منظمات لا تُعرف أسماؤها: { $n_figure }…
 }
unnamed-absent = لم يُمثَّل: { -parties }
unnamed-title = من لا تُعرف أسماؤهم
unnamed-told = عدد من حضر من كل نوع ولا تُعرف أسماؤه. يذكر التقرير عدد المنظمات بعد المذكورة منها بأسمائها، ويذكر عدد الدول مجتمعة.

## كما سيرد في التقرير
attendance-report-title = كما سيرد في التقرير
attendance-report-nothing = لن يرد شيء من هذه القائمة.

## لا أحد بعد
attendance-empty-title = لم يُسجَّل أي وفد بعد
attendance-empty-text = اكتبوا حرفين أو ثلاثة من اسم الوفد بأي لغة، ثم اضغطوا Enter لتسجيل حضوره. ويمكن لصق قائمة من الرموز أو الأسماء.
attendance-empty-no-sitting = لا توجد جلسات بعد. يمكن تسجيل الوفود من الآن: اضغطوا / واكتبوا الاسم، ثم Enter.
attendance-plan = الجلسات والبنود

## بطاقة الوفد
attendance-details-close = إغلاق بطاقة الوفد
attendance-register = تسجيل
attendance-unregister = إلغاء التسجيل
attendance-was-nowhere = لم يُسجَّل الحضور في أي جلسة.
attendance-was-at = { $n ->
    [one] سُجِّل الحضور في الجلسة { $sittings }
    [two] سُجِّل الحضور في الجلستين { $sittings }
   *[other] سُجِّل الحضور في الجلسات { $sittings }
 }
attendance-tab-people = المشاركون
attendance-tab-standing = الصفة
attendance-tab-naming = الأسماء
attendance-people = المشاركون
attendance-people-nobody = لا مشاركين بعد. اكتبوا اسم رئيس الوفد أو رئيسته أولاً.
attendance-people-find = اكتبوا اسم شخص معروف أو جديد
attendance-people-rank = المرتبة في الوفد
attendance-people-credentials = تاريخ وثائق التفويض
attendance-people-no-credentials = لم ترد وثائق التفويض
attendance-people-since = وثائق التفويض المؤرخة { $day }
attendance-people-online = المشاركة عن بُعد
rank-head = رئاسة الوفد
rank-alternate = مناوب أو مناوبة
rank-adviser = مستشار أو مستشارة
rank-member = عضو في الهيئة بصفته الشخصية
rank-absent = عضو في الهيئة لم يحضر
attendance-code = الرمز
attendance-category = الفئة
attendance-group = المجموعة
attendance-no-group = بلا مجموعة
attendance-party = { -party }
attendance-signed = موقِّع
attendance-standing-observer = له صفة المراقب، حضر أو لم يحضر
attendance-consultative = المركز الاستشاري لدى المجلس الاقتصادي والاجتماعي
attendance-consultative-unknown = غير معروف
attendance-consultative-yes = لها مركز استشاري
attendance-consultative-no = ليس لها مركز استشاري
attendance-party-since = { -party } منذ
attendance-signed-on = تاريخ التوقيع
attendance-remove-delegation = حذف الوفد من القائمة
attendance-name-language = اللغة
attendance-name-listed = في القوائم
attendance-name-running = في سياق النص
attendance-name-paren = بين قوسين بعد اسم الشخص
attendance-name-article = أداة التعريف
attendance-name-gender = الجنس النحوي
attendance-gender-none = غير محدد (يُخمَّن)
attendance-gender-m = مذكر
attendance-gender-f = مؤنث
attendance-name-hint = هذا هو الاسم الساري في أول يوم من { -event }. وإذا أُفرغ حقل «في القوائم» حُذف الاسم بهذه اللغة.

## وفد ليس في القائمة
attendance-newcomer-title = وفد جديد
attendance-newcomer-hint = وفد ليس في قائمة الوفود. يُضاف إليها ويُسجَّل حضوره.
attendance-add-delegation = إضافة وتسجيل الحضور

## قائمة الوفد
attendance-do-present = تسجيل الحضور
attendance-do-absent = إلغاء تسجيل الحضور
attendance-do-online = تبديل بين الحضور عن بُعد والحضور في القاعة
attendance-do-register = تسجيل
attendance-do-unregister = إلغاء التسجيل
attendance-do-open = بطاقة الوفد
