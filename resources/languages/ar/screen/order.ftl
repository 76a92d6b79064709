### ترتيب المتكلمين مقترحاً: من ملف، أو على ترتيب آخر.

# $sitting, $item: أرقام
order-list = { $item ->
    [none] الجلسة { $sitting }، بلا بند
   *[other] الجلسة { $sitting }، البند { $item }
 }
# $who: المتكلم، $group: المجموعة التي يتكلم باسمها
order-for = { $who } (باسم { $group })
# $from, $to: الموضع في القائمة
order-added = إضافة في الموضع { $to }
order-moved = { $from ->
    [none] نقل إلى هنا من قائمة أخرى، في الموضع { $to }
   *[other] نقل من الموضع { $from } إلى الموضع { $to }
 }
order-withdrawn = سحب الطلب (كان في الموضع { $from })
order-spoken = له الكلمة الآن أو سبق أن تكلم
order-left = انسحب بعد إعداد هذا الملف، فلا يُدرج من جديد
# $lacks: ما لا يرد في بيانات الاجتماع
order-unknown = { $lacks ->
    [delegation] لم يؤخذ: لا يرد هذا الوفد في البيانات
    [group] لم يؤخذ: لا ترد هذه المجموعة في البيانات
    [item] لم يؤخذ: لا يرد هذا البند في جدول الأعمال
    [sitting] لم يؤخذ: لا ترد هذه الجلسة في البيانات
   *[open] لم يؤخذ: رُفعت الجلسة
 }
order-nothing = لا يتغير شيء.
order-taken = أُخذ بالترتيب.

## النافذة
order-title = ترتيب قائمة المتكلمين
order-way = الترتيب المقترح
order-open = من ملف…
order-changes = القائمة كما هي مقترحة
order-hint = يؤخذ بما وُضعت أمامه علامة دفعةً واحدة، ويُتراجع عنه دفعةً واحدة. ويبقى ما عداه في موضعه.
order-take = الأخذ بما اختير
order-write = حفظ في ملف…
order-print = طباعة…
order-written = حُفظ الملف.
order-file-name = ترتيب المتكلمين
# $n: عدد القوائم في الملف
order-lists = { $n ->
    [0] ليس في الملف قائمة يمكن الأخذ بها هنا.
    [one] قائمة واحدة للمتكلمين
    [two] قائمتان للمتكلمين
    [few] { $n_figure } قوائم للمتكلمين
   *[other] { $n_figure } قائمة للمتكلمين
 }
# $women, $men, $unknown: أرقام
order-balance = المتكلمون في القائمة: النساء { $women }، الرجال { $men }، غير مسجَّل { $unknown }
# $place: رقم، $who: اسم
order-place = { $place }- { $who }
# $time: مدة
order-spoken-time = مدة الكلام حتى الآن { $time }
order-group-time = { $group }: { $time }
option-list-order-practice = المجموعات أولاً، ثم الأطراف والموقِّعون وغيرهم
option-list-order-protocol = المجموعات أولاً، ثم حسب الرتبة البروتوكولية
option-list-order-rotation = المجموعات الإقليمية بالتناوب
option-list-order-least-time = الأقل كلاماً أولاً
option-list-order-least-time-of-group = المجموعة الإقليمية الأقل كلاماً أولاً
option-list-order-request = حسب وقت الطلب
option-list-order-file = من ملف
option-list-order = الترتيب المعتاد لقائمة المتكلمين
order-table = جدول…

## عناوين الجدول
order-column-sitting = رقم الجلسة
order-column-item = البند
order-column-name = الاسم
order-column-delegation = الرمز
order-column-group = باسم (الرمز)
order-column-person = الشخص
order-column-guest = الضيف
order-column-kind = النوع
order-column-medium = الطريقة
order-column-aligned = الوفود المؤيدة للكلمة (الرموز)
order-column-asked-at = وقت الطلب
order-column-key = الطلب
order-column-meeting = البيانات
order-column-made-at = وقت الإعداد
