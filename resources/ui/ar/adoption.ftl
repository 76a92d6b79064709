### اعتماد التقرير
adoption-open = اعتماد التقرير
key-adopting = اعتماد التقرير فقرةً فقرة
key-adopt-report = اعتماد التقرير بأكمله
key-entrust = العهد إلى المقرر بوضع الصيغة النهائية للتقرير
adoption-title = اعتماد التقرير
adoption-count = { $done } من { $all }
adoption-adopt = اعتماد
adoption-amend = مع تعديل
adoption-defer = إرجاء
adoption-list = التعديلات
adoption-take-back = التراجع عمّا تقرر
adoption-hint = لتحديد عدة فقرات: Shift مع السهمين، أو Ctrl+A.
passage-pending = لم يُبت فيها
passage-adopted = اعتُمدت
passage-amended = اعتُمدت بصيغتها المعدَّلة
passage-deferred = أُرجئت
amendment-text-field = النص بصيغته المعتمدة
amendment-proposer-field = مقدِّم الاقتراح (لا يُذكر خارج الأمانة)
amendment-proposer-add = إضافة من قدَّم الاقتراح
amendments-save = حفظ قائمة التعديلات
amendments-document-title = التعديلات المدخلة عند اعتماد التقرير
amendments-as-adopted = النص بصيغته المعتمدة:
closing-pending = { $n ->
    [one] بقيت فقرة واحدة لم يُبت فيها.
    [two] بقيت فقرتان لم يُبت فيهما.
    [few] بقيت { $n_figure } فقرات لم يُبت فيها.
   *[other] بقيت { $n_figure } فقرة لم يُبت فيها.
 }
closing-deferred = { $n ->
    [one] أُرجئت فقرة واحدة. يُبت فيها قبل اعتماد التقرير بأكمله.
    [two] أُرجئت فقرتان. يُبت فيهما قبل اعتماد التقرير بأكمله.
    [few] أُرجئت { $n_figure } فقرات. يُبت فيها قبل اعتماد التقرير بأكمله.
   *[other] أُرجئت { $n_figure } فقرة. يُبت فيها قبل اعتماد التقرير بأكمله.
 }
closing-complete = بُتَّ في كل الفقرات.
closing-adopted = اعتُمد التقرير.
closing-adopted-pending = { $n ->
    [one] اعتُمد التقرير، وبقيت فقرة واحدة لم يُبت فيها على حدة.
    [two] اعتُمد التقرير، وبقيت فقرتان لم يُبت فيهما على حدة.
    [few] اعتُمد التقرير، وبقيت { $n_figure } فقرات لم يُبت فيها على حدة.
   *[other] اعتُمد التقرير، وبقيت { $n_figure } فقرة لم يُبت فيها على حدة.
 }
closing-closed = بيانات { -event } مقفلة. لتعديل أي شيء، أعيدوا فتحها مع ذكر السبب، ويُحفظ السبب في سجل العمليات.
closing-adopt = اعتماد التقرير بأكمله
closing-rapporteur-f = عُهد إلى المقررة بوضع صيغته النهائية
closing-rapporteur-m = عُهد إلى المقرر بوضع صيغته النهائية
closing-close = إقفال بيانات { -event }
closing-reopen = إعادة الفتح
closing-reason = سبب إعادة الفتح
