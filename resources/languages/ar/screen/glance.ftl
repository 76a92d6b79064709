### الاجتماع في لمحة.
key-glance = لمحة عامة
glance-title = لمحة عامة
glance-delegations = وقت الكلام حسب الوفد
glance-groups = وقت الكلام حسب المجموعة الإقليمية
glance-genders = وقت الكلام حسب نوع الجنس، حيث سُجِّل
glance-items = الوقت حسب البند
glance-presence = الحضور حسب الجلسة
glance-nothing = لا شيء بعد
# $span: a length of time, $n: how many statements
glance-time = { $span } ({ $n ->
    [zero] بلا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $n_figure } كلمات
    [many] { $n_figure } كلمة
   *[other] { $n_figure } كلمة
 })
glance-item = { $actual } من { $planned }
glance-actual = استغرق
glance-planned = المقرر
# $n: how many were present, $parts: of each kind, 61 + 5 + 15
glance-present = { $n_figure } ({ $parts })
glance-are-parties = { -parties }
glance-are-observers = الدول الأخرى
glance-are-organizations = المنظمات
glance-gender-f = نساء
glance-gender-m = رجال
glance-gender-unknown = غير مسجَّل
glance-sort-group = مجموعة
glance-sort-state = دول خارج المجموعات الإقليمية
glance-sort-organization = المنظمات
glance-sort-secretariat = الأمانة
glance-sort-other = متكلمون آخرون
glance-print = طباعة
glance-save-pdf = حفظ بصيغة PDF
glance-save-png = حفظ في شكل صورة
glance-save-xlsx = حفظ في شكل جدول
# $name: a file
glance-saved = حُفظ: { $name }
