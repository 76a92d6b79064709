### قوائم المشاركين: النافذة التي تُدخلها، والأمر.

## ما يفعله السطر
roster-state-new = جديد
roster-state-changed = مُعدَّل
roster-state-same = بلا تغيير
roster-state-problem = متروك

## ما يتغير. $new: القيمة الجديدة
roster-change-registered = يُسجَّل
roster-change-present = حاضر
roster-change-online = حاضر عن بُعد
roster-change-name = الاسم: { $new }
roster-change-function = الوظيفة: { $new }
roster-change-honorific = اللقب: { $new }
roster-change-gender = الجنس: { $new }
roster-change-participant = يصبح مشاركاً
roster-change-rank = الصفة: { $new }
roster-change-credentials = وثائق التفويض: { $new }
roster-change-mode = المشاركة: { $new }
# $change: أحد السطور أعلاه؛ $old: القيمة في السجل
roster-change-from = { $change } (الآن { $old })
roster-mode-room = في القاعة
roster-mode-online = عن بُعد

## ما ينبغي معرفته عن سطر. $word: ما في الخانة
roster-note-above = الوفد هو وفد السطر السابق.
roster-note-unsure = ليس مؤكداً أي وفد هو المقصود. اختاروه.
roster-note-unknown = لا يُعرف وفد بهذا الاسم. اختاروا وفداً أو أضيفوه.
roster-note-no-delegation = لا يذكر السطر أي وفد.
roster-note-differ = الأسماء في هذا السطر لوفود مختلفة. اختاروا واحداً.
roster-note-left-out = متروك كما اخترتم.
roster-note-twice = هذا الشخص مذكور في القائمة من قبل.
roster-note-no-rank = صفة غير مفهومة: { $word }
roster-note-no-day = ليس تاريخاً: { $word }
roster-note-second-head = للوفد رئيس آخر من قبل.

## مرفوض: ما خطب الملف. $name: الملف مع ورقة المصنف؛ $row: رقم السطر
refused-roster-empty = { $name }: لا شيء في هذا الجدول. اختاروا ورقة أخرى أو ملفاً آخر.
refused-roster-too-large = { $name }، السطر { $row }: الجدول أكبر من أن يكون قائمة مشاركين. احفظوا القائمة وحدها بلا صور ولا أوراق أخرى.
refused-roster-too-many-rows = { $name }: فيه أكثر من { $most } سطر. وزّعوا القائمة على عدة ملفات.
refused-roster-too-many-columns = { $name }، السطر { $row }: فيه أكثر من { $most } عمود. احذفوا ما لا حاجة إليه.
refused-roster-bad-line = { $name }، السطر { $row }: علامة اقتباس مفتوحة لا تُغلق. صححوا السطر أو احفظوا القائمة مصنف Excel (.xlsx).
refused-roster-not-a-workbook = ‏{ $name } ليس مصنف Excel (.xlsx) أو هو تالف أو محمي بكلمة مرور. احفظوه من جديد بصيغة .xlsx أو .csv.
refused-roster-no-such-sheet = ليس في { $name } ورقة باسم «{ $sheet }». اختاروا إحدى أوراقه.
refused-roster-old-excel = ‏{ $name } ملف Excel قديم (.xls) أو محمي بكلمة مرور. احفظوه بصيغة .xlsx بلا كلمة مرور.
refused-roster-not-a-table = ‏{ $name } ليس جدولاً. احفظوا القائمة بصيغة .xlsx أو .csv.
refused-roster-no-sitting = لا توجد في ملف البيانات جلسة رقمها { $n }.
