### تقرير سابق يُقرأ في ملف بيانات جديد.

## مقدار ما فُهم من كل نوع
earlier-kind-meeting = بيانات الاجتماع
earlier-kind-mandate = فقرات الولاية
earlier-kind-previous = الاجتماعات السابقة
earlier-kind-item = بنود جدول الأعمال وبنوده الفرعية
earlier-kind-sitting = الجلسات المعروف يومها على وجه اليقين
earlier-kind-officer = أعضاء المكتب
earlier-kind-panellist = المناظرون
earlier-kind-delegation = الوفود
earlier-kind-recommendation = { -texts }
earlier-kind-document = الوثائق
earlier-kind-statement = الكلمات
earlier-kind-point = نقاط المناقشة
earlier-kind-action = القرارات المتخذة في إطار البنود

## ما لم يُفهم. $name: اسم وفد
earlier-strange = لا يُعرف وفد بهذا الاسم: { $name }
earlier-told = { $n ->
    [0] فُهمت الفقرات كلها.
    [one] لم تُفهم فقرة واحدة، أو لم تُفهم كاملة.
    [two] لم تُفهم فقرتان، أو لم تُفهما كاملتين.
    [few] لم تُفهم { $n_figure } فقرات، أو لم تُفهم كاملة.
   *[other] لم تُفهم { $n_figure } فقرة، أو لم تُفهم كاملة.
 }
earlier-kept = { $n ->
    [one] نُقلت فقرة واحدة إلى ملف البيانات كما هي، نصاً مضافاً.
    [two] نُقلت فقرتان إلى ملف البيانات كما هما، نصين مضافين.
    [few] نُقلت { $n_figure } فقرات إلى ملف البيانات كما هي، نصوصاً مضافة.
   *[other] نُقلت { $n_figure } فقرة إلى ملف البيانات كما هي، نصوصاً مضافة.
 }
earlier-absent = ما لم يُعثر عليه: { $kinds }
earlier-undated = لم تُفهم أيام انعقاد الاجتماع. أدخلوها.

## مرفوض. $name: الملف
refused-earlier-nothing = ‏{ $name }: لم يُتعرَّف على أي فصل من فصول تقرير. لا تُقرأ إلا تقارير الاجتماعات بالعربية أو الإنكليزية.
refused-earlier-no-days = لا يذكر { $name } بصيغة معروفة أيام انعقاد الاجتماع، ولا يمكن من دونها إنشاء ملف بيانات.
refused-earlier-not-word = ‏{ $name } ليس ملف Word (‎.docx) أو هو تالف أو محمي بكلمة مرور. احفظوه من جديد بصيغة ‎.docx أو نصاً.
refused-earlier-old-word = ‏{ $name } ملف Word قديم (‎.doc) أو محمي بكلمة مرور. احفظوه بصيغة ‎.docx بلا كلمة مرور.
refused-earlier-pdf = ‏{ $name } ملف PDF، ولا يُقرأ كما هو. افتحوه وحددوا نصه كله (Ctrl+A) وانسخوه إلى ملف نصي فارغ (‎.txt) واختاروا ذلك الملف، أو اختاروا التقرير بصيغة ‎.docx.
refused-earlier-no-text = لا نص في { $name }. وملف PDF الذي صُوِّرت صفحاته لا يُنسخ منه نص: يلزم التقرير بصيغة ‎.docx.
refused-earlier-not-a-report = ‏{ $name } ليس ملف Word ولا نصاً. احفظوا التقرير بصيغة ‎.docx أو نصاً.
refused-earlier-too-large = ‏{ $name } أكبر من أن يكون تقريراً. احفظوا نصه وحده.

## The dialog before a meeting is set up from a report. $n: number of the paragraph
earlier-read-title = ما يرد في التقرير
earlier-left = فقرات لا تُنقل
earlier-paragraph = الفقرة { $n } من الملف
earlier-go-on = التحضير للاجتماع المقبل انطلاقاً منه
