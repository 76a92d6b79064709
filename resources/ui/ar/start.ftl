### نافذة البداية وما تشترك فيه النوافذ كلها
program-name = WGDesk
program-about = من بيانات الاجتماع إلى مشروع تقريره، بالعربية والإنكليزية
banner-close = إخفاء الرسالة
settings-set-aside = تعذرت قراءة الإعدادات، فبدأ البرنامج بالإعدادات الأصلية. الملف القديم محفوظ هنا: { $name }

start-demonstration = الاجتماع التوضيحي
start-demonstration-more = اجتماع متخيَّل كامل البيانات، لرؤية ما يفعله البرنامج
start-new = اجتماع جديد
start-new-more = ملف بيانات جديد يبدأ بأيام الاجتماع وأسمائه
start-open = فتح ملف
start-open-more = ملف بيانات محفوظ على هذا الجهاز
start-drop = يمكن أيضاً سحب ملف بيانات وإفلاته في هذه النافذة.

recent-title = آخر ما فُتح
recent-none = لم يُفتح ملف بعد. ابدأ بالاجتماع التوضيحي أو باجتماع جديد.
recent-opened = { $at } · { $folder }
recent-gone = الملف غير موجود في { $folder }
recent-gone-offer = لم يعد الملف { $name } في مكانه. ربما نُقل أو حُذف أو كان على قرص غير موصول.
recent-remove = إزالة من القائمة

## المفاتيح: أسماؤها في التلميحات وفي قائمة المفاتيح
key-open = فتح ملف بيانات
key-new = اجتماع جديد
key-close = إغلاق الملف والعودة إلى البداية
key-settings = الإعدادات
key-bigger = تكبير كل شيء
key-smaller = تصغير كل شيء
key-same-size = الحجم الأصلي
key-keys = قائمة المفاتيح
key-undo = تراجع عن آخر عملية
key-redo = إعادة ما جرى التراجع عنه
key-export = تصدير التقرير
key-find = بحث في التقرير
key-language = لغة التقرير التالية
key-stage = مشروع التقرير أو نصه النهائي
key-next-missing = الموضع التالي للاستكمال
key-previous-missing = الموضع السابق للاستكمال
key-next-area = القسم التالي من النافذة
key-previous-area = القسم السابق من النافذة
