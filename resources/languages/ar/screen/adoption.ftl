### اعتماد التقرير
adoption-open-short = اعتماد
adoption-open = اعتماد التقرير
key-adopting = اعتماد التقرير فقرةً فقرة
key-adopt-report = اعتماد التقرير بأكمله
key-entrust = العهد إلى المقرر بوضع الصيغة النهائية للتقرير
key-adopt-section = الاعتماد إلى آخر الجزء
key-defer-back = العودة إلى ما أُرجئ
key-draft-text = إعادة نص المشروع أثناء التعديل
key-add-proposer = من قدَّم الاقتراح، أثناء التعديل
adoption-title = اعتماد التقرير
adoption-decided = بُتَّ في { $done } من { $all }
adoption-count-adopted = اعتُمدت
adoption-count-amended = بصيغتها المعدَّلة
adoption-count-deferred = أُرجئت
adoption-count-pending = لم يُبت فيها
adoption-back = التقرير
adoption-speakers = المتكلمون
adoption-speakers-waiting = المتكلمون: { $n_figure }
adoption-more = المزيد عن الاعتماد
adoption-side = المرجأة والتالية والعرض
adoption-paragraph = الفقرة { $n }
adoption-moved = نُقلت من الفقرة { $n }
adoption-view-changes = التعديلات
adoption-view-amended = النص المعدَّل
adoption-view-draft = نص المشروع
adoption-turn = اللغة الأخرى
adoption-to-source = الذهاب إلى المصدر
adoption-source = المصدر: { $source }
adoption-proposed = مقدِّم الاقتراح: { $who } · لا يُذكر خارج الأمانة
adoption-lacking = لا نص للتعديل بعدُ باللغة التالية: { $language }
adoption-on-podium = على شاشة الرئاسة
adoption-deferred = المرجأة
adoption-deferred-none = لم يُرجأ شيء.
adoption-next = التالية
adoption-next-none = لم يبق ما لم يُبت فيه.
adoption-display = شاشة العرض
adoption-display-on = تعمل
adoption-display-off = مطفأة
adoption-display-plain = العنوان فقط
adoption-display-content = إظهار محتواها
adoption-display-turn-on = تشغيلها
adoption-display-page = الصفحة { $page } من { $pages }
adoption-adopt = اعتماد
adoption-adopt-amended = اعتماد بالصيغة المعدَّلة
adoption-adopt-several = اعتماد { $n }
adoption-go = إلى الفقرة { $n }
adoption-go-recommendation = إلى التوصية { $n }
adoption-amend = تعديل
adoption-amend-there = تعديلها هناك
adoption-orally = اعتماد التوصية بصيغتها المعدَّلة شفوياً
adoption-defer = إرجاء
adoption-section = بقية الجزء
adoption-section-done = لم يبق فيه شيء
adoption-in-recommendations = ليس هنا
adoption-all-decided = بُتَّ في كل الفقرات
adoption-whole = اعتُمد التقرير
adoption-closed = البيانات مقفلة
adoption-nothing = لا فقرات
adoption-list = قائمة التعديلات…
adoption-take-back = التراجع عمّا تقرر
change-told-deleted = { " " }حُذف: { $text }؛
change-told-inserted = { " " }أُضيف: { $text }؛
change-told-moved-in = { " " }نُقل إلى هنا: { $text }؛
change-told-moved-out = { " " }نُقل من هنا: { $text }؛
passage-pending = لم يُبت فيها
passage-adopted = اعتُمدت
passage-amended = اعتُمدت بصيغتها المعدَّلة
passage-deferred = أُرجئت
amendment-text-field = النص بصيغته المعتمدة
amendment-proposer-field = مقدِّم الاقتراح (لا يُذكر خارج الأمانة)
amendment-proposer-add = إضافة من قدَّم الاقتراح
amendment-going-on = قيد التعديل
amendment-compared = مقارنةً بنص المشروع
amendment-done = إنهاء التعديل
amendment-draft-text = نص المشروع
amendment-kept = يُحفظ النص كما كُتب، ولا يُعتمد شيء قبل Space.
adoption-waiting = { $n ->
    [zero] لا تعديلات
    [one] تعديل واحد لم يُعتمد بعد
    [two] تعديلان لم يُعتمدا بعد
    [few] { $n_figure } تعديلات لم تُعتمد بعد
    [many] { $n_figure } تعديلاً لم تُعتمد بعد
   *[other] { $n_figure } تعديل لم تُعتمد بعد
 }
adoption-still-draft = باقٍ على نص المشروع باللغة التالية: { $language }
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
closing-deferred-first = { $n ->
    [one] يُبت أولاً في الفقرة المرجأة
    [two] يُبت أولاً في الفقرتين المرجأتين
    [few] يُبت أولاً في الفقرات المرجأة ({ $n_figure })
   *[other] يُبت أولاً في الفقرات المرجأة ({ $n_figure })
 }
closing-undecided-first = { $n ->
    [one] يُبت أولاً في فقرة واحدة
    [two] يُبت أولاً في فقرتين
    [few] يُبت أولاً في { $n_figure } فقرات
   *[other] يُبت أولاً في { $n_figure } فقرة
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
closing-entrust-f = العهد به إلى المقررة
closing-entrust-m = العهد به إلى المقرر
closing-rapporteur-f = عُهد به إلى المقررة
closing-rapporteur-m = عُهد به إلى المقرر
closing-close = إقفال بيانات { -event }
closing-reopen = إعادة الفتح
closing-reason = سبب إعادة الفتح
