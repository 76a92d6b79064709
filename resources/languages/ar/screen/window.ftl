### نافذة الاجتماع: التقرير
meeting-name = { $body } – { -event } { $ordinal }
meeting-name-of-year = { $body } – { -an-event } عام { $year }
no-meeting-name = ملف بلا اجتماع
demonstration-mark = اجتماع توضيحي
toast-done = { $act }
display-on = شاشة العرض تعمل
sitting-name = الجلسة { $ordinal }
sitting-name-organizational = الجلسة التنظيمية
sitting-name-organizational-inside = الجلسة التنظيمية
sitting-name-organizational-nth = الجلسة التنظيمية { $ordinal }
no-sittings = لا توجد جلسات بعد
sitting-state-open = منعقدة
sitting-state-planned = لم تُفتتح بعد
sitting-state-suspended = معلَّقة
sitting-state-closed = مرفوعة
item-label = البند { $label }
no-item-now = لا يُنظر في أي بند الآن
speaker-secretariat = الأمانة
quorum-debate = نصاب المناقشة · الحاضر { $have }، المطلوب { $need }
quorum-short = النصاب { $share }
quorum-decision = نصاب اتخاذ القرار: { $need }
saved = محفوظ
not-saved = لم يُحفظ
record-closed-mark = البيانات مقفلة
nothing-recorded = لم يُسجَّل شيء.
saved-typing = تجري الكتابة…
saved-draft = لم يُحفظ بعد
left-waiting = { $n ->
    [one] ما زال متكلم واحد ينتظر في قائمة { $item }.
    [two] ما زال متكلمان ينتظران في قائمة { $item }.
    [few] ما زال { $n_figure } متكلمين ينتظرون في قائمة { $item }.
    [many] ما زال { $n_figure } متكلماً ينتظرون في قائمة { $item }.
   *[other] ما زال { $n_figure } متكلم ينتظرون في قائمة { $item }.
 }
left-waiting-look = عرض تلك القائمة

contents-title = المحتويات
preview-name = معاينة التقرير
stage-draft = مشروع
stage-final = نهائي
# $n: عدد ما يلزم استكماله
lamp-missing = { $n ->
    [one] يلزم استكمال موضع واحد
    [two] يلزم استكمال موضعين
    [few] يلزم استكمال { $n_figure } مواضع
    [many] يلزم استكمال { $n_figure } موضعاً
   *[other] يلزم استكمال { $n_figure } موضع
 }
lamp-complete = مكتمل
export-open = تصدير

find-open = بحث
find-name = بحث في التقرير
find-none = لا نتائج
find-count = { $at } من { $of }
find-next = النتيجة التالية
find-previous = النتيجة السابقة
find-close = إغلاق البحث

missing-title = ما ينقص التقرير النهائي
missing-nothing = لا ينقص التقرير شيء.
missing-accept = قبول مع ذكر السبب…
missing-withdraw = سحب القبول
missing-accepted = قُبلت · { $who } · { $at }: { $reason }
missing-lapsed = قُبلت من قبل ثم تغير ما تتعلق به · { $who } · { $at }: { $reason }
block-paragraph = الفقرة { $label }
block-other = { $kind ->
    [titleline] صفحة العنوان
    [heading] عنوان
    [paragraph] فقرة
    [item] عنصر من قائمة
    [caption] عنوان { -a-text }
    [body] نص
    [table] جدول
   *[annex] مرفق
 }
block-from = المصدر: { $source }

empty-title = لا اجتماع في هذا الملف بعد
empty-text = ابدؤوا ببيانات الاجتماع الأولى: رقمه وأيامه وأسماؤه. عندئذ يظهر هنا مشروع تقريره.
empty-begin = إدخال بيانات الاجتماع

toast-pressed-twice = ضغطتان في آن واحد: أُهملت الثانية
toast-full-screen = ملء الشاشة: للعودة اضغطوا المفتاح نفسه
toast-undone = جرى التراجع عن: { $act }
toast-redone = أُعيدت العملية: { $act }

## من أين تأتي الفقرة
source-meeting = بيانات { -event }
source-mandate = الولاية، الفقرة { $n_figure }
source-cluster = { -texts }، مجموعة «{ $name }»
source-recommendation = { -texts }، { -text } { $n_figure }
source-item = جدول الأعمال، البند { $n }
source-panel = المناظرون، البند { $item } ({ $n ->
    [one] مناظر واحد
    [two] مناظران
    [few] { $n_figure } مناظرين
    [many] { $n_figure } مناظراً
   *[other] { $n_figure } مناظر
 })
source-panellist = المناظرون، البند { $item }، { $name }
source-point = المداولات، البند { $n }
source-request = المتكلمون، الجلسة { $sitting_figure }
source-statements = المتكلمون
source-officer = أعضاء المكتب، { $name }
source-informal = الأفرقة غير الرسمية
source-decision = المقررات
source-document = الوثائق، الوثيقة { $n_figure }
source-attendance = الحضور

more-fields = المزيد
folded = مطوي
unfolded = مبسوط
