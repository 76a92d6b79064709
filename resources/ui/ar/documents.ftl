### لوحة: الوثائق
documents-title = الوثائق المعروضة على الاجتماع
documents-add = إضافة وثيقة
documents-empty-title = لا توجد وثائق بعد
documents-empty-text = أضيفوا جدول الأعمال المشروح وورقات المعلومات الأساسية وورقات الاجتماع. ويوردها التقرير بهذا الترتيب.
documents-no-symbol = بلا رمز
documents-kind-field = النوع
documents-symbol-field = الرمز
documents-by-secretariat = من إعداد الأمانة
documents-title-field = العنوان
documents-content-field = ما تتضمنه
document-kind-annotated-agenda = جدول الأعمال المؤقت المشروح
document-kind-background-paper = ورقة معلومات أساسية
document-kind-note = مذكرة
document-kind-report = تقرير
document-kind-conference-room-paper = ورقة اجتماع
document-kind-other = وثيقة أخرى
