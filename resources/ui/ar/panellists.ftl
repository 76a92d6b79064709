### لوحة: المناظرون
panellists-title = المناظرون
panellists-add = إضافة مناظر
panellists-find = اسم شخص معروف أو جديد
panellists-empty-title = لا توجد حلقة نقاش في إطار هذا البند
panellists-empty-text = أضيفوا المناظرين بالترتيب الذي يقدمهم التقرير به.
panellists-by-turn = ترتيب الإلقاء
panellists-moderator = إدارة المناقشة
panellists-moderator-add = من يدير المناقشة
panellists-no-moderator = حذف مدير المناقشة
panellists-exchanged = جرى تبادل للمعلومات مع المشاركين
panellists-exchange-field = موضوع تبادل المعلومات
panellists-behalf = باسم { $group }
panellists-number = { $number }
panellists-no-function = لم تُذكر الوظيفة بعد
panellists-presentation-field = مضمون العرض الإيضاحي
panellists-group-field = العرض باسم
panellists-own-name = بالصفة الشخصية
