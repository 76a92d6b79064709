### قوائم المشاركين: النافذة التي تُدخلها، والأمر.

## ما يفعله السطر
roster-state-new = جديد
roster-state-changed = مُعدَّل
roster-state-same = بلا تغيير
roster-state-problem = متروك

## ما يتغير. $new: القيمة الجديدة
roster-change-newcomer = وفد جديد: { $new }
roster-change-registered = يُسجَّل
roster-change-present = حاضر
roster-change-online = حاضر عن بُعد
roster-change-name = الاسم: { $new }
roster-change-function = الوظيفة: { $new }
roster-change-honorific = لقب التشريف: { $new }
roster-change-gender = صيغة الخطاب: { $new }
roster-change-participant = يصبح مشاركاً
roster-change-rank = المرتبة في الوفد: { $new }
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
roster-note-no-rank = مرتبة غير مفهومة: { $word }
roster-note-no-day = ليس تاريخاً: { $word }
roster-note-second-head = للوفد رئيس آخر من قبل.
roster-note-withdrawn = لم يؤخذ: { $word }
roster-note-no-name = ليس مؤكداً أن هذا شخص أو أن الاسم كامل. أدخلوا الشخص يدوياً.
roster-note-two-people = في السطر الواحد شخصان. أدخلوهما يدوياً.
roster-note-two-columns = تعذّر التمييز بين عمودي هذه الصفحة. انسخوا القائمة من جديد عموداً بعد عمود.
roster-note-no-heading = قد يكون هذا وفداً أو صفة الشخص السابق. اختاروا الوفد.
roster-note-goes-on = قد يكون السطر التالي لهذا الشخص تتمة صفته. انظروا إليه.

## مرفوض: ما خطب الملف. $name: الملف مع ورقة المصنف؛ $row: رقم السطر
refused-roster-empty = { $name }: لا شيء في هذا الجدول. اختاروا ورقة أخرى أو ملفاً آخر.
refused-roster-too-large = { $name }، السطر { $row }: الجدول أكبر من أن يكون قائمة مشاركين. احفظوا القائمة وحدها بلا صور ولا أوراق أخرى.
refused-roster-too-many-rows = { $name }: فيه أكثر من { $most } سطر. وزّعوا القائمة على عدة ملفات.
refused-roster-too-many-columns = { $name }، السطر { $row }: فيه أكثر من { $most } عمود. احذفوا ما لا حاجة إليه.
refused-roster-bad-line = { $name }، السطر { $row }: علامة اقتباس مفتوحة لا تُغلق. صححوا السطر أو احفظوا القائمة بصيغة مصنف Excel (‎.xlsx).
refused-roster-not-a-workbook = ‏{ $name } ليس مصنف Excel (‎.xlsx) أو هو تالف أو محمي بكلمة مرور. احفظوه من جديد بصيغة ‎.xlsx أو ‎.csv.
refused-roster-no-such-sheet = ليس في { $name } ورقة باسم «{ $sheet }». اختاروا إحدى أوراقه.
refused-roster-old-excel = ‏{ $name } ملف Excel قديم (‎.xls) أو محمي بكلمة مرور. احفظوه بصيغة ‎.xlsx بلا كلمة مرور.
refused-roster-not-a-table = ‏{ $name } ليس جدولاً. احفظوا القائمة بصيغة ‎.xlsx أو ‎.csv، أما ملف PDF فانسخوا نصه والصقوه.
refused-roster-not-a-document = ‏{ $name } ليس ملف Word (‎.docx) أو هو تالف أو محمي بكلمة مرور. احفظوه من جديد بصيغة ‎.docx أو نصاً.
refused-roster-no-sitting = لا توجد في ملف البيانات جلسة رقمها { $n }.

## ما يقوله العمود
roster-field-nothing = (لا يُستعمل)
roster-field-delegation = الوفد
roster-field-category = الفئة
roster-field-name = الاسم
roster-field-given = الاسم الأول
roster-field-family = اسم العائلة
roster-field-address = صيغة الخطاب
roster-field-gender = نوع الجنس
roster-field-function = الوظيفة
roster-field-rank = المرتبة في الوفد
roster-field-credentials = وثائق التفويض
roster-field-present = الحضور
roster-field-online = في القاعة أو عن بُعد
roster-field-registration = حالة التسجيل
roster-field-remarks = ملاحظات (الانسحاب)
roster-column-hidden = { $heading } (عمود مخفي)

## النافذة
taking-open = قائمة مشاركين من ملف…
taking-title = قائمة المشاركين
taking-file = اختيار ملف…
taking-paste = لصق قائمة
taking-pasted = قائمة ملصقة
taking-sheet = الورقة
taking-sitting = الحضور في
taking-nowhere = دون تسجيل حضور
taking-column = ما يقوله العمود «{ $name }»
taking-columns = الأعمدة
taking-rows = سطور القائمة
taking-progress = التقدم
taking-hint = اختاروا مصنف Excel أو ملف CSV أو ملف Word أو نصاً، أو انسخوا القائمة ثم اضغطوا هنا Ctrl+V. ويمكن نسخ قائمة المشاركين الصادرة عن الأمم المتحدة من ملف PDF.
taking-hint-safe = لا يتغير شيء قبل أن تروا ما يفعله كل سطر.
taking-kind-problem = متروك: { $n }
taking-kind-new = جديد: { $n }
taking-kind-changed = مُعدَّل: { $n }
taking-kind-same = بلا تغيير: { $n }
taking-more = وغيرها: { $n }
taking-row = السطر { $n }
# $written: كما في القائمة؛ $name: الوفد الذي فُهم منه
taking-taken-for = { $written }، واعتُبر { $name }
taking-question = أي وفد هو «{ $name }»؟
taking-which = الوفد
taking-find = وفد آخر
taking-all-rows = يسري جوابكم على كل السطور التي فيها هذا الاسم.
taking-undecided = لم يُبتّ فيه: متروك
taking-score = { $name } ({ $score })
taking-new = إضافته: { $category }
taking-leave = تركه
taking-go = إدخال السطور: { $n_figure }
taking-stopped = أُوقف العمل ولم يتغير شيء.
taking-nothing-copied = ليس في الحافظة قائمة. انسخوها أولاً، وسطور الجدول مع عناوينها.
taking-record-changed = تغيّر ملف البيانات في هذه الأثناء. انظروا إلى السطور من جديد ثم أدخلوها.
files-list = اختيار قائمة مشاركين
files-lists = القوائم
