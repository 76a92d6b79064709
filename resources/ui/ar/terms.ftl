### ألفاظ الهيئة صاحبة الملف بحسب خياراتها "term_..."؛ وإن لم يُفتح ملف فألفاظ الفريق العامل.
### تعطي TERM قيمة الخيار. وليست هنا ألفاظ البرنامج نفسه، ولا «الجلسة» لأن الهيئات كلها تقولها.

-event = { TERM("event") ->
    [session] الدورة
   *[meeting] الاجتماع
 }
-an-event = { TERM("event") ->
    [session] دورة
   *[meeting] اجتماع
 }
-for-event = { TERM("event") ->
    [session] للدورة
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
