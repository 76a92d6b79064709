### ما يشوب ملف بيانات الاجتماع (JSON). كل رسالة سطر واحد يلي مسار الموضع.

bad-file = لم يُستورد الملف. عدد الأخطاء: { $count }
refused-no-meeting = لا اجتماع في الملف بعد.
refused-mark-without-place = لا يمكن أن تُكتب في ملف التصدير علامة موضوعة على «{ $table }».

# الملف كله
fault-too-large = حجم الملف يتجاوز { $most } ميغابايت.
fault-not-utf8 = الملف ليس بترميز UTF-8: تتعذر قراءة البايت في الموضع { $byte }.
fault-not-json = الملف ليس بصيغة JSON: السطر { $line }، العمود { $column }.
fault-too-deep = عدد مستويات التداخل يتجاوز { $most }.
fault-format = ليس هذا ملف بيانات اجتماع: يجب أن تكون قيمة «format» هي «{ $expected }».
fault-version = يجب أن تكون قيمة «version» عدداً صحيحاً بين 1 و { $newest }.
fault-newer = الملف من الإصدار { $version }، ويقرأ هذا البرنامج ما لا يتجاوز الإصدار { $newest }. يلزم تحديث البرنامج.
fault-many = قد توجد أخطاء أخرى؛ لم يُذكر سوى الأخطاء الأولى وعددها { $count }.

# ما لا يُقبل من JSON
fault-duplicate-key = المفتاح «{ $name }» مكرر هنا.
fault-number = «{ $value }» ليس عدداً يمكن حفظه.
fault-surrogate = في النص نصف حرف بلا نصفه الآخر.

# المفاتيح
fault-unknown-key = مفتاح غير معروف: «{ $name }».
fault-missing = هذه القيمة لازمة ولم تُذكر.
fault-type = المنتظَر هنا { $expected ->
    [object] كائن (object)
    [array] قائمة (array)
    [text] نص
    [whole] عدد صحيح
    [number] عدد
    [day] يوم مكتوب نصاً مثل {"\u200E"}2026-10-06
    [moment] وقت مكتوب نصاً مثل {"\u200E"}2026-10-06T10:00+02:00
   *[truth] true أو false
 }، والموجود { $found ->
    [object] كائن (object)
    [array] قائمة (array)
    [text] نص
    [number] عدد
    [null] null
   *[truth] true أو false
 }.

# القيم
fault-empty = النص فارغ.
fault-too-long = طول النص يتجاوز { $most } محرف.
fault-choice = «{ $value }» ليس من القيم الممكنة: { $choices }.
fault-range = يجب أن يكون العدد بين { $least } و { $most }.
fault-day = «{ $value }» ليس يوماً بين عامي 1900 و 2199 (مثل {"\u200E"}2026-10-06).
fault-moment = «{ $value }» ليس وقتاً بين عامي 1900 و 2199 بفارقه عن التوقيت العالمي (مثل {"\u200E"}2026-10-06T10:00+02:00).
fault-zone = «{ $value }» ليس اسم منطقة زمنية (مثل Europe/Vienna).
fault-uid = ليس هذا مُعرِّف UUID بأحرف صغيرة (مثل 6f1f2d0e-58a4-4a58-9a0b-0f5a3a2b7c11).
fault-option = لا يمكن أن تكون قيمة الخيار «{ $name }» هي «{ $value }».
fault-alternative = يجب أن تكون القيمة الأخرى نصاً، أو كائناً ليس فيه سوى «ref».

# النصوص المتعددة اللغات
fault-no-text = لا يوجد نص باللغة «{ $lang }».
fault-original = النص المكتوب أولاً ليس ترجمة: لا أساس له ولا يتقادم.

# البيانات كلها
fault-duplicate = «{ $name }» مستعمل من قبل.
fault-dangling = { $what ->
    [sitting] لا توجد جلسة
    [agenda_item] لا يوجد بند
    [delegation] لا يوجد وفد
    [grouping] لا توجد مجموعة
    [person] لا يوجد شخص
    [officer] لا يوجد عضو مكتب
   *[nothing] لا يوجد ما يُحال إليه بالاسم
 } «{ $name }».
fault-two-open = لكلمة أخرى في هذه الجلسة بداية بلا نهاية أيضاً.
