### نسخ ملف البيانات
key-copies = نسخ هذا الملف
copies-title = نسخ ملف البيانات
copies-hint = تُنشأ نسخة عند فتح الملف ثم كل ساعة إن تغيّر شيء. وتُحفظ نسخ اليوم الأخير كلها، ثم نسخة لكل يوم مدة شهر، ثم نسخة لكل أسبوع مدة سنة.
copies-none = لا نسخ لهذا الملف بعد.
copies-now = نسخ الآن
copies-open = فتح نسخة
copies-restore = استعادة
copies-made = أُنشئت النسخة.
copies-same = لم يتغيّر شيء منذ النسخة الأخيرة.
copies-reading = …
copies-unreadable = تتعذر قراءة هذه النسخة
copies-kilobytes = { $size } كيلوبايت
copies-megabytes = { $size } ميغابايت
# $n: رقم آخر عملية في النسخة
copies-number = العملية رقم { $n_figure }
restore-title = استعادة نسخة
# $moment: وقت إنشاء النسخة
restore-text = يعود الملف كما كان في { $moment }. وتُحفظ حالته الحالية أولاً في نسخة، فلا يضيع شيء؛ ثم تُغلق النافذة وتُفتح من جديد.
restored = استُعيدت النسخة. والحالة السابقة هي أحدث النسخ.
copy-mark = نسخة
# $name: مسار ملف
copy-opened = هذه نسخة مستقلة باسم آخر: { $name }. ولا يغيِّر ما يجري هنا ملف البيانات نفسه.
