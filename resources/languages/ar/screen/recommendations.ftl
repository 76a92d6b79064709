### لوحة: التوصيات
recommendations-title = { -texts }
recommendations-add = إضافة
recommendations-add-cluster = مجموعة جديدة
recommendations-adopt-all = اعتماد كل المتفق عليه
recommendations-empty-title = لا توجد { -some-texts } بعد
recommendations-empty-text = ابدؤوا بمجموعة، أي بالعنوان الذي ترد { -texts } تحته في التقرير.
recommendation-number = { -text } { $number }
recommendation-unnumbered = { -text }
recommendation-no-text = { -a-text } بلا نص
cluster-no-heading = مجموعة بلا عنوان
cluster-form-title = مجموعة { -some-texts }
cluster-heading-field = العنوان
cluster-kind = نوع نصوصها
cluster-kind-usual = المعتاد
cluster-kind-draft-resolutions = مشاريع قرارات لتعتمدها الهيئة الأم
cluster-kind-draft-decisions = مشاريع مقررات لتعتمدها الهيئة الأم
cluster-kind-resolutions = قرارات خاصة بها
cluster-kind-decisions = مقررات خاصة بها
cluster-kind-agreed-conclusions = استنتاجات متفق عليها خاصة بها
cluster-kind-recommendations = توصيات
cluster-item-field = بند جدول الأعمال
cluster-adopt = اعتماد كل المتفق عليه في هذه المجموعة
item-none = بلا بند
cluster-asked = ما تطلبه مقرراتها من الهيئة الأم
cluster-ground = سند التوصية بها أو اعتمادها
recommendation-body-field = النص
recommendation-title-field = العنوان
recommendation-own-number = رقمها لدى الهيئة
recommendation-state-field = الحالة
recommendation-state-proposed = { TERM("texts") ->
    [decisions] مقترح
    [resolutions] مقترح
   *[recommendations] مقترحة
 }
recommendation-state-negotiated = قيد التفاوض
recommendation-state-agreed = { TERM("texts") ->
    [decisions] متفق عليه
    [resolutions] متفق عليه
   *[recommendations] متفق عليها
 }
recommendation-state-adopted = { TERM("texts") ->
    [decisions] معتمد
    [resolutions] معتمد
   *[recommendations] معتمدة
 }
recommendation-state-adopted-amended = { TERM("texts") ->
    [decisions] معتمد بصيغته المعدلة شفوياً
    [resolutions] معتمد بصيغته المعدلة شفوياً
   *[recommendations] معتمدة بصيغتها المعدلة شفوياً
 }
recommendation-state-not-agreed = { TERM("texts") ->
    [decisions] غير متفق عليه: يُدرج في المرفق
    [resolutions] غير متفق عليه: يُدرج في المرفق
   *[recommendations] غير متفق عليها: تُدرج في المرفق
 }
recommendation-state-withdrawn = { TERM("texts") ->
    [decisions] مسحوب
    [resolutions] مسحوب
   *[recommendations] مسحوبة
 }
recommendation-cluster-field = المجموعة
recommendation-proposer-field = مقدِّم الاقتراح (لا يُذكر خارج الأمانة)
recommendation-proposer-add = إضافة من قدَّم الاقتراح
recommendation-to-room = عرض النص على الحاضرين
recommendation-from-room = رفع النص عن شاشة العرض
recommendation-adopt = اعتماد
recommendation-adopt-amended = { TERM("texts") ->
    [decisions] بصيغته المعدلة شفوياً
    [resolutions] بصيغته المعدلة شفوياً
   *[recommendations] بصيغتها المعدلة شفوياً
 }
recommendation-manner = طريقة الاعتماد
recommendation-unadopt = إلغاء الاعتماد
recommendation-adopted-at = { TERM("texts") ->
    [decisions] اعتُمد في
    [resolutions] اعتُمد في
   *[recommendations] اعتُمدت في
 } { $sitting }
recommendation-adopted-then = { TERM("texts") ->
    [decisions] اعتُمد في
    [resolutions] اعتُمد في
   *[recommendations] اعتُمدت في
 } { $sitting }، الساعة { $hour }
recommendation-correct = تصحيح النص المعتمد مع ذلك
recommendation-locked = نص معتمد: لتصحيحه استخدموا الزر أدناه.
recommendation-edited = غُيِّر النص بعد اعتماده، الساعة { $hour }
reservations-title = التحفظات وحالات النأي بالنفس
reservations-add = إضافة وفد أبدى تحفظاً
reservations-dissociates = نأى بنفسه عن النص
reservations-remarks = أدلى بملاحظات لإدراجها في التقرير فحسب
reservations-target-field = ما يتعلق به، إن لم يكن النص كله
reservations-text-field = ما قاله الوفد، بعد «قائلاً إن»
delegations-remove = للحذف اضغطوا على Delete أو انقروا بالزر الأيمن
