### البحث في كل مكان
find-anywhere = بحث في بيانات { -event } كلها
find-results = نتائج البحث
find-hint = اكتبوا بضعة أحرف من اسم أو نص أو رمز أو رقم، بأي لغة.
find-searching = يجري البحث…
find-nothing = لا نتيجة. جرِّبوا أحرفاً أقل، أو لغة أخرى.
find-delegations = الوفود
find-people = الأشخاص
find-items = بنود جدول الأعمال
find-recommendations = { -texts }
find-points = نقاط المناقشة
find-documents = الوثائق
find-statements = الكلمات
find-report = في التقرير
find-history = في سجل العمليات
# $number: رقم التوصية
find-recommendation = { -text } { $number }
