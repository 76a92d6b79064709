### ما يشوب ملف بيانات الاجتماع (JSON). كل رسالة سطر واحد يلي مسار الموضع.

bad-file = لم يُستورد الملف. عدد الأخطاء: { $count }
refused-no-meeting = لا اجتماع في الملف بعد.
refused-files-too-large = مجموع أحجام الملفات المرفقة بالكلمات يتجاوز { $most } ميغابايت، فلا يمكن استيرادها من ملف JSON. اكتبوا البيانات بدونها (--without-files)؛ وهي محفوظة في ملف البيانات نفسه.
refused-mark-without-place = لا يمكن أن تُكتب في ملف التصدير علامة موضوعة على «{ $table }».

# الملف كله
fault-too-large = حجم الملف يتجاوز { $most } ميغابايت.
fault-not-utf8 = الملف ليس بترميز UTF-8: تتعذر قراءة البايت في الموضع { $byte }.
fault-not-json = الملف ليس بصيغة JSON: السطر { $line }، العمود { $column }.
fault-too-much-text = حجم الملف يتجاوز { $most } ميغابايت حتى بدون الملفات المرفقة.
fault-too-many-values = عدد القيم في الملف يتجاوز { $most }. لا يبلغ ذلك أي اجتماع.
fault-too-many-rows = عدد العناصر والنصوص في الملف يتجاوز { $most }. لا يبلغ ذلك أي اجتماع.
fault-long-list = عدد العناصر في هذه القائمة يتجاوز { $most }. لا يبلغ ذلك أي اجتماع.
fault-too-deep = عدد مستويات التداخل يتجاوز { $most }.
fault-format = ليس هذا ملف بيانات اجتماع: يجب أن تكون قيمة «format» هي «{ $expected }».
fault-version = يجب أن تكون قيمة «version» عدداً صحيحاً موجباً لا يتجاوز { $newest }.
fault-newer = الملف من الإصدار { $version }، ويقرأ هذا البرنامج ما لا يتجاوز الإصدار { $newest }. يلزم تحديث البرنامج.
fault-many = قد توجد أخطاء أخرى؛ لم يُذكر سوى الأخطاء الأولى وعددها { $count }.

# ما لا يُقبل من JSON
fault-duplicate-key = المفتاح «{ $name }» مكرر هنا.
fault-number = «{ $value }» ليس عدداً يمكن حفظه.
fault-surrogate = في النص نصف حرف بلا نصفه الآخر.

# المفاتيح
fault-unknown-body = «{ $name }» ليس اسم هيئة معروفة هنا. اسم الهيئة اسم ملفها بلا «‎.toml»، مثل «csw»؛ وملف البيانات الذي لا يذكر «body» له الصيغة المعتادة.
fault-unknown-body-near = { fault-unknown-body } هل المقصود «{ $near }»؟
fault-unknown-key = مفتاح غير معروف: «{ $name }».
fault-unknown-key-near = { fault-unknown-key } هل المقصود «{ $near }»؟
fault-missing = هذه القيمة لازمة ولم تُذكر.
order-nobody = للمتكلم وفد أو شخص أو ضيف.
fault-missing-any = لا بد من ذكر واحد على الأقل مما يلي: { $names }.
fault-category = لا يُعرف إن كانت هذه دولة أم منظمة: لا بد أن تكون قيمة «category» إحدى القيم الآتية: { $choices }.
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
# $example مثال بصيغة JSON على ما يمكن أن يُكتب هنا.
fault-type-example = { fault-type } مثال ذلك: { $example }

# القيم
fault-empty = النص فارغ.
fault-too-long = عدد محارف النص يتجاوز { $most }.
fault-choice = «{ $value }» ليس من القيم الممكنة: { $choices }.
fault-range = يجب أن يكون العدد بين { $least } و{ $most }.
fault-day = «{ $value }» ليس يوماً بين عامي { $first } و{ $last } (مثل {"\u200E"}2026-10-06).
fault-moment = «{ $value }» ليس وقتاً بين عامي { $first } و{ $last } بفارقه عن التوقيت العالمي (مثل {"\u200E"}2026-10-06T10:00+02:00).
fault-zone = «{ $value }» ليس اسم منطقة زمنية (مثل Europe/Vienna).
fault-uid = ليس هذا مُعرِّف UUID بأحرف صغيرة (مثل 6f1f2d0e-58a4-4a58-9a0b-0f5a3a2b7c11).
fault-option = لا يمكن أن تكون قيمة الخيار «{ $name }» هي «{ $value }». والقيم الممكنة: { $choices }.
fault-option-number = لا يمكن أن تكون قيمة الخيار «{ $name }» هي «{ $value }». ويجب أن تكون عدداً صحيحاً من { $least } إلى { $most }.
fault-alternative = يجب أن تكون القيمة الأخرى نصاً، أو كائناً ليس فيه سوى «ref». مثال ذلك: {"\u200E"}{"{"}"ref": "G77"{"}"}
fault-base64 = ليس هذا ترميز base64 في سطر واحد.
fault-empty-file = الملف فارغ.
fault-file-too-large = حجم الملف يتجاوز { $most } ميغابايت.

# النصوص المتعددة اللغات
fault-no-text = لا يوجد نص باللغة «{ $lang }».
fault-original = النص المكتوب أولاً ليس ترجمة: فلا نص آخر تُرجم عنه، ولا يُعدّ أقدم من أصله.

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
# $near الاسم الذي قد يكون مقصوداً.
fault-dangling-near = { fault-dangling } هل المقصود «{ $near }»؟
fault-dangling-roster = { fault-dangling } للملف وفوده الخاصة؛ وإذا كُتب فيه {"\u200E"}"roster": true أضيفت إليها وفود البرنامج، ومنها «{ $near }».
fault-two-open = في هذه الجلسة كلمة أخرى لم يُسجَّل انتهاؤها.

# ما يخالف قواعد بيانات الاجتماع
fault-sentence-argument = لا بيان هنا باسم «${ $name }». وما يجوز استعماله في هذه العبارة: { $known }
fault-sentence-broken = لا يمكن نطق العبارة: ففيها قوس معقوص لم يُغلق، أو خيارات ليس لها خيار مفترض. ويُكتب البيان هكذا: {"{"} $name {"}"}.
fault-sentence-function = لا دالة في نص الرئاسة باسم «{ $name }».
fault-sentence-language = لا نص للرئاسة باللغة «{ $lang }».
fault-sentence-phrase = لا صيغة في نص الرئاسة باسم «{ $name }».
fault-adopted-with-brackets = في نص توصية معتمدة أقواس معقوفة.
fault-adopted-without-sitting = لا بد أن تُذكر الجلسة التي اعتُمدت فيها التوصية المعتمدة.
fault-bad-outline = الفرع الذي ينبغي أن يرد فيه «{ $kind }» غير موجود، أو هو في المستوى الرابع.
fault-bad-file-name = لا تقبل بعض الأجهزة ملفاً بهذا الاسم: لا مجلدات فيه ولا أي من المحارف < > : " | ? *.
fault-called-already = دُعي متكلم آخر إلى أخذ الكلمة في هذه الجلسة ولم يبدأ كلمته.
fault-days-reversed = اليوم الأخير سابق لليوم الأول.
fault-interrupted-idle = لا تُقاطَع إلا كلمة بدأت ولم تنته.
fault-file-not-received = للكلمة ملف مرفق فيه نصها، لكن «text_at» لا يذكر متى ورد النص.
fault-struck-unfinished = لا تُشطب إلا كلمة انتهت.
fault-list-closed-already = أُقفلت قائمة المتكلمين في إطار هذا البند مرتين دون إعادة فتحها بينهما.
fault-message-stands = لم تُزَل رسالة أخرى موجهة إلى الرئاسة.
fault-nobody-speaks = لم يُذكر صاحب الكلمة: لا بد من وفد أو شخص أو اسم.
fault-paused-already = في هذه الكلمة توقف آخر لم يُسجَّل انتهاؤه.
fault-place-taken = في هذا الموضع عنصر آخر.
fault-previous-not-before = لا بد أن ينتهي الاجتماع السابق قبل اليوم الأول من هذا الاجتماع.
fault-previous-overlap = يتداخل هذا الاجتماع السابق مع اجتماع سابق آخر.
fault-reserved-before-adoption = هذا تحفظ على توصية غير معتمدة.
fault-amends-amendment = يُدخل التعديل على نص، لا على تعديل آخر.
fault-votes-without-vote = هناك أصوات مع أن الطريقة ليست التصويت.
fault-ballots-exceed-tally = الوفود المذكورة أكثر من الأصوات.
fault-sponsor-twice = هذا الوفد مذكور مرتين بين المقدِّمين.
fault-sitting-outside-meeting = يقع يوم الجلسة خارج أيام الاجتماع.
fault-statement-open = لم يُسجَّل انتهاء الكلمة، مع أن الجلسة غير منعقدة.
fault-continues-itself = تواصل حلقة النقاش حلقة سابقة، لا نفسها ولا حلقة هي مواصلة لها.
fault-panel-elsewhere = تندرج نقطة المناقشة وحلقة النقاش التي قيلت فيها في إطار البند نفسه.
fault-point-in-two-places = ترد النقطة مع حلقة النقاش التي قيلت فيها أو في فرع من التقرير، لا في كليهما.
fault-office-vacant = هذا المنصب شاغر، فلا رئاسة ولا عرض لنص باسمه، إلا إذا استمر فيه شاغله السابق («of_previous»).
fault-joint-contradicts = لا تُضم البنود إلا إلى بند واحد ليس هو نفسه مضموماً إلى بند آخر.
fault-unknown-rank = لنواب الرئيس ثلاث رتب: الأولى والثانية والثالثة.
fault-status-contradicts = ذُكر تاريخ توقيع أو تاريخ انضمام، مع نفي الصفة نفسها.
fault-suspended-already = في هذه الجلسة تعليق آخر لم يُسجَّل انتهاؤه.
fault-suspension-open = لم يُسجَّل انتهاء التعليق، مع أن الجلسة غير منعقدة.
fault-times-reversed = الأوقات غير متسقة: لا ينتهي شيء قبل بدايته، ولا يقع توقف خارج كلمته.
fault-translated-since = لا يمكن أن تستند الترجمة إلى صيغة أحدث من النص المكتوب أولاً.
fault-adjourned-unopened = رُفعت الجلسة ولم تُفتتح.
fault-two-sittings-open = افتُتحت جلسة أخرى ولم تُرفع.
fault-unknown-field = لا يوجد «{ $name }» في بيانات الاجتماع كي يكون موضع شك.

# ما يُستغرب في ملف استُورد مع ذلك
notice-doubt-unprinted = تنبيه: لا يظهر الشك في هذا البيان بين قوسين في أي تقرير. ولا يرد إلا فيما يلزم استكماله، ويمنع التقرير النهائي.
notice-never-opened = تنبيه: أُلقيت كلمة في هذه الجلسة، ولم يُذكر في «opened_at» متى افتُتحت.
notice-sittings-overlap = تنبيه: افتُتحت هذه الجلسة قبل رفع جلسة سابقة.
notice-sitting-on-another-day = تنبيه: افتُتحت هذه الجلسة في غير اليوم المذكور في «day»؛ ويذكر التقرير يوم افتتاحها.
notice-statements-overlap = تنبيه: تبدأ هذه الكلمة قبل انتهاء كلمة سابقة في جلستها أو تبدآن معاً.
