### ألفاظ الهيئة صاحبة الملف بحسب خياراتها "term_..."؛ وإن لم يُفتح ملف فألفاظ الفريق العامل.
### تعطي TERM قيمة الخيار. وليست هنا ألفاظ البرنامج نفسه، ولا «الجلسة» لأن الهيئات كلها تقولها.

-event = { TERM("event") ->
    [session] الدورة
    [conference] المؤتمر
   *[meeting] الاجتماع
 }
-an-event = { TERM("event") ->
    [session] دورة
    [conference] مؤتمر
   *[meeting] اجتماع
 }
-for-event = { TERM("event") ->
    [session] للدورة
    [conference] للمؤتمر
   *[meeting] للاجتماع
 }

## من هو طرف في الصك أو عضو في الهيئة
-party = { TERM("deciders") ->
    [states_parties] دولة طرف
    [members] دولة عضو
   *[parties] طرف
 }
-parties = { TERM("deciders") ->
    [states_parties] الدول الأطراف
    [members] الدول الأعضاء
   *[parties] الأطراف
 }
# من يُحسب حضورهم وتُحسب أصواتهم
-deciders = { TERM("deciders") ->
    [participants] الدول
   *[parties] { -parties }
 }

## ما تعتمده الهيئة من نصوص؛ ولسائر ما تقرره ألفاظ أخرى
-text = { TERM("texts") ->
    [decisions] مشروع المقرر
    [resolutions] مشروع القرار
   *[recommendations] التوصية
 }
-for-text = { TERM("texts") ->
    [decisions] لمشروع المقرر
    [resolutions] لمشروع القرار
   *[recommendations] للتوصية
 }
-a-text = { TERM("texts") ->
    [decisions] مشروع مقرر
    [resolutions] مشروع قرار
   *[recommendations] توصية
 }
-texts = { TERM("texts") ->
    [decisions] مشاريع المقررات
    [resolutions] مشاريع القرارات
   *[recommendations] التوصيات
 }
-some-texts = { TERM("texts") ->
    [decisions] مشاريع مقررات
    [resolutions] مشاريع قرارات
   *[recommendations] توصيات
 }
