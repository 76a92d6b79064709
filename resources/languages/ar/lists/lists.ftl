### قوائم وقائمة المشاركين والمداخلات: لبرامج أخرى ومن يعمل بها.

## القوائم
list-speakers = قائمة المتكلمين
list-statements = الكلمات
list-time = وقت الكلام حسب الوفد
list-time-groups = وقت الكلام حسب المجموعة
list-time-gender = وقت الكلام حسب نوع الجنس
list-items = الوقت حسب البند
list-attendance = الحضور
list-presence = الحضور حسب الجلسة
list-participants = قائمة المشاركين
list-recommendations = { TEXT("many") }
list-documents = الوثائق
list-turns = المداخلات

## العناوين
column-sitting = { SITTING("the") }
column-sittings = عدد الجلسات التي حضرها
# $n: number of a sitting
column-at = الجلسة { $n }
column-item = البند
column-place = الرقم
column-delegation = الوفد
column-speaker = المتكلم
column-function = الصفة الوظيفية
column-behalf = باسم
column-lane = الفئة
column-kind = النوع
column-state = الحالة
column-asked = طلب الكلمة
column-limit = الوقت المخصص
column-medium = الطريقة
column-called = الدعوة إلى الكلام
column-begun = البداية
column-ended = النهاية
column-took = المدة
column-over = ما زاد على الوقت
column-is = الصفة
column-group = المجموعة الإقليمية
column-gender = نوع الجنس
column-statements = عدد الكلمات
column-total = وقت الكلام
column-average = المتوسط
column-longest = أطول كلمة
column-share = النسبة
column-title = العنوان
column-planned = المقرر
column-actual = الفعلي
column-difference = الفرق بالدقائق
column-registered = التسجيل
column-day = اليوم
column-parties = { TERM("deciders") ->
    [states_parties] الدول الأطراف
    [members] الدول الأعضاء
    [participants] الدول
   *[parties] الأطراف
 }
column-observers = الدول الأخرى
column-organizations = المنظمات
column-present = الحاضرون
column-online = منهم عن بُعد
column-person = الاسم
column-rank = المرتبة
column-credentials = تاريخ وثائق التفويض
column-manner = المشاركة
column-cluster = المجموعة
column-text = النص
column-adopted = الاعتماد
column-reservations = التحفظات
column-symbol = الرمز
column-capacity = الصفة
column-from = من، في التسجيل
column-until = إلى
column-submitted = الجهة المقدِّمة

## ما في الخلايا
yes = نعم
no = لا
present = حضورياً
online = عن بُعد
# $n: how many organizations of a kind came whose names nobody has
unnamed = دون أسماء: { $n }
state-inscribed = في الانتظار
state-called = دُعي إلى أخذ الكلمة
state-speaking = يتكلم الآن
state-paused = الوقت موقوف
state-finished = انتهت كلمته
state-withdrawn = سُحب الطلب
state-absent = غاب عند إعطائه الكلمة
state-deferred = مؤجلة
state-written = كتابةً
lane-list = قائمة المتكلمين
lane-order = نقطة نظام
lane-reply = حق الرد
lane-secretariat = الأمانة
lane-panel = حلقة النقاش
lane-invited = مدعو
kind-general = كلمة
kind-question = سؤال
kind-answer = إجابة
kind-introduction = كلمة استهلالية
kind-position = تعليل موقف
kind-reply = رد
kind-opening = كلمة افتتاحية
kind-closing = كلمة ختامية
medium-room = في القاعة
medium-online = عن بُعد
medium-video = رسالة مصورة
medium-written = كتابةً
rank-head = رئاسة الوفد
rank-alternate = مناوب أو مناوبة
rank-adviser = مستشار أو مستشارة
rank-member = عضو في الهيئة بصفته الشخصية
rank-absent = عضو في الهيئة لم يحضر
gender-f = نساء
gender-m = رجال
gender-unknown = غير مسجَّل
group-state = دول خارج المجموعات الإقليمية
group-organization = المنظمات
group-secretariat = الأمانة
group-other = متكلمون آخرون
# $gender: of who speaks
capacity-chair = الرئاسة
capacity-representative = { $gender ->
    [f] ممثلة
   *[m] ممثل
 }
capacity-observer = { $gender ->
    [f] مراقبة
   *[m] مراقب
 }
capacity-secretariat = الأمانة
capacity-panellist = { $gender ->
    [f] مناظِرة
   *[m] مناظِر
 }
capacity-person = { $gender ->
    [f] متكلمة
   *[m] متكلم
 }
capacity-guest = { $gender ->
    [f] ضيفة
   *[m] ضيف
 }
capacity-nobody = لم يُذكر اسمه
# $item: number of an agenda item
turn-item = البند { $item }
is-states = دولة
is-parties = { TERM("deciders") ->
    [states_parties] دولة طرف
    [members] دولة عضو
    [participants] دولة
   *[parties] طرف
 }
is-other-states = دولة أخرى
is-signatories = دولة موقعة
is-non-signatories = دولة غير طرف وغير موقعة
is-reio = منظمة تكامل اقتصادي إقليمية
is-associate-member = عضو منتسب
is-un-secretariat = وحدة من الأمانة العامة
is-un-body = هيئة من هيئات الأمم المتحدة
is-institute = معهد
is-specialized-agency = وكالة متخصصة
is-un-entity = كيان تابع للأمم المتحدة
is-permanent-observer = كيان له مكتب مراقب دائم
is-igo = منظمة حكومية دولية
is-ngo = منظمة غير حكومية
is-other-entity = كيان آخر
is-other-participants = مشاركون آخرون
are-states = الدول
are-parties = { column-parties }
are-other-states = دول أخرى
are-signatories = الدول الموقعة
are-non-signatories = الدول غير الأطراف وغير الموقعة
are-reio = منظمات التكامل الاقتصادي الإقليمية
are-associate-member = الأعضاء المنتسبون
are-un-secretariat = وحدات الأمانة العامة للأمم المتحدة
are-un-body = هيئات الأمم المتحدة وصناديقها وبرامجها
are-institute = معاهد شبكة برنامج منع الجريمة والعدالة الجنائية
are-specialized-agency = الوكالات المتخصصة
are-un-entity = الكيانات الأخرى التابعة لمنظومة الأمم المتحدة
are-permanent-observer = الكيانات التي لها مكاتب مراقبين دائمين
are-igo = المنظمات الحكومية الدولية
are-ngo = المنظمات غير الحكومية
are-other-entity = الكيانات الأخرى
are-other-participants = مشاركون آخرون
are-others = مشاركون آخرون
recommendation-proposed = { AS("مقترح", TEXT("a")) }
recommendation-negotiated = قيد التفاوض
recommendation-agreed = متفق { GENDER(TEXT("a")) ->
    [f] عليها
   *[m] عليه
 }
recommendation-adopted = { AS("معتمد", TEXT("a")) }
recommendation-not-agreed = غير متفق { GENDER(TEXT("a")) ->
    [f] عليها
   *[m] عليه
 }
recommendation-withdrawn = { AS("مسحوب", TEXT("a")) }
document-annotated-agenda = جدول الأعمال المؤقت المشروح
document-provisional-agenda = جدول أعمال مؤقت
document-draft-agenda = مشروع جدول أعمال مؤقت
document-background-paper = ورقة معلومات أساسية
document-note = مذكرة
document-memorandum = مذكرة
document-report = تقرير
document-joint-report = تقرير مشترك
document-compilation = تجميع
document-conference-room-paper = ورقة اجتماع
document-working-paper = ورقة عمل
document-draft-resolution = مشروع قرار
document-draft-decision = مشروع مقرر
document-proposal = مقترح
document-letter = رسالة
document-request = طلب
document-statement = بيان
document-other = وثيقة أخرى
