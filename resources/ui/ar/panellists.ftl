### لوحة: المناظرون
panellists-title = المناظرون
panellists-add = إضافة مناظر
panellists-find = اسم شخص معروف أو جديد
panellists-empty-title = لا يوجد فريق مناظرين في إطار هذا البند
panellists-empty-text = أضف المناظرين بالترتيب الذي يقدمهم التقرير به.
panellists-by-turn = ترتيب الإلقاء
panellists-moderator = مدير النقاش
panellists-moderator-add = من يدير النقاش
panellists-no-moderator = إزالة مدير النقاش
panellists-exchanged = جرى تبادل للآراء مع الحاضرين
panellists-exchange-field = موضوع تبادل الآراء
panellists-behalf = باسم { $group }
panellists-number = { $number }
panellists-no-function = لم تُذكر الوظيفة بعد
panellists-presentation-field = مضمون العرض
panellists-group-field = يتكلم باسم
panellists-own-name = بصفته الشخصية
