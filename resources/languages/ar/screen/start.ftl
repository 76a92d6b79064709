### نافذة البداية وما تشترك فيه النوافذ كلها
program-name = WGDesk
program-about = من بيانات الاجتماع إلى مشروع تقريره، بالعربية والإنكليزية
banner-close = إخفاء الرسالة
no-room-for-size = لا تتسع هذه الشاشة لحجم أكبر.
settings-set-aside = تعذرت قراءة الإعدادات، فبدأ البرنامج بالإعدادات الأصلية. الملف القديم محفوظ هنا: { $name }

start-demonstration = الاجتماع التوضيحي
start-demonstration-more = اجتماع متخيَّل كامل البيانات، للاطلاع على ما يفعله البرنامج
start-new = اجتماع جديد
start-new-more = ملف بيانات جديد يبدأ بأيام الاجتماع وأسمائه
start-open = فتح ملف
start-open-more = ملف بيانات محفوظ على هذا الجهاز
start-drop = يمكن أيضاً سحب ملف بيانات وإفلاته في هذه النافذة.

recent-title = آخر ما فُتح
recent-none = لم يُفتح ملف بعد. ابدؤوا بالاجتماع التوضيحي أو باجتماع جديد.
recent-gone = الملف غير موجود في مكانه
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
key-handbook = دليل الاستعمال
key-keys = اختصارات لوحة المفاتيح
key-undo = التراجع عن آخر عملية
key-redo = إعادة ما جرى التراجع عنه
key-export = تصدير التقرير
key-find = بحث في بيانات { -event } كلها
key-menu = أوامر أخرى
key-language = اللغة التالية: للتقرير، أو للنص الذي يُكتب
key-stage = مشروع التقرير أو التقرير النهائي
key-next-missing = الموضع التالي للاستكمال
key-previous-missing = الموضع السابق للاستكمال
key-next-area = القسم التالي من النافذة
key-previous-area = القسم السابق من النافذة

## الأزرار الصغيرة تحت اللوحات
at-hand-undo = تراجع
at-hand-redo = إعادة
at-hand-find = بحث
at-hand-glance = لمحة عامة
at-hand-lists = قوائم
at-hand-handbook = دليل الاستعمال
at-hand-settings = الإعدادات
at-hand-close = إغلاق الملف
at-hand-menu = أوامر أخرى

## الأشهر
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيه
month-7 = تموز/يوليه
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر
