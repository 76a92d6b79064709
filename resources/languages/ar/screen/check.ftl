### ما يلزم استكماله قبل أن يصبح التقرير نهائياً
finding-speaker = { $who ->
    [secretariat] الأمانة
   *[other] { $who }
 }
# $kind و$n: نوع النص الذي تعتمده الهيئة ورقمه
finding-text = { $kind ->
    [draft_resolutions] مشروع القرار
    [draft_decisions] مشروع المقرر
    [resolutions] القرار
    [decisions] المقرر
    [agreed_conclusions] الاستنتاجات المتفق عليها
    [recommendations] التوصية
   *[usual] { -text }
 } { $n }
check-gap = { $numbered ->
    [yes] في الفقرة { $n } موضع
   *[no] موضع
 } للاستكمال: «{ $text }»
check-insertion-without-text = نص مضاف إلى التقرير غير مكتوب بهذه اللغة
check-insertion-gap = هناك موضع لم يُستكمل بعد: اكتبوا نصه، ثم احذفوا العلامة
check-insertion-homeless = زالت الفقرة التي أُضيف نص إلى جانبها، ويُطبع النص في نهاية الفرع: «{ $text }»
check-insertion-left-out = نص مضاف يقع في جزء مُسقَط من التقرير: «{ $text }»
check-left-out = مُسقَط من التقرير: «{ $text }». السبب: { $reason }
check-omission-gone = ما أُسقط لم يعد يُولَّد من البيانات. السبب المذكور: { $reason }
check-amendment-missing = اعتُمدت هذه الفقرة بصيغتها المعدلة، ونصها بهذه اللغة غير موجود بعد
check-override-one-language = حُررت هذه الفقرة بلغة أخرى فقط، وتُطبع بهذه اللغة كما وُلِّدت. والنص المحرر: «{ $text }»
check-amendment-with-brackets = اعتُمدت هذه الفقرة بصيغتها المعدلة، وفي نصها المعدل أقواس معقوفة
check-passage-deferred = أُرجئت الفقرة { $n } ولم تُعتمد: «{ $text }»
check-passage-undecided = لم يُبتّ في الفقرة { $n }: «{ $text }»
check-section-empty = ليس في الفرع «{ $text }» سوى عنوانه، ويُسقطه التقرير النهائي
check-not-in-outline = ليس في مخطط التقرير فرع يُطبع فيه { $what ->
    [mandates] ما سُجِّل عن الولاية
    [officers] انتخاب أعضاء المكتب
    [agenda] جدول الأعمال
    [attendance] الحضور
    [documents] ما سُجِّل من الوثائق
    [panels] ما سُجِّل من حلقات النقاش
    [points] ما قيل في المناقشة
    [informal] ما سُجِّل عن الهيئات غير الرسمية
    [motions] ما سُجِّل من الاقتراحات الإجرائية والقرارات الرئاسية
    [counted] عدد من تكلموا
    [speakers] موضع قائمة المتكلمين
   *[report] اعتماد التقرير
 }
check-printed-twice = في مخطط التقرير فصل لكل بند وكذلك الفرع «{ $text }»، فيُطبع مضمونه مرتين
check-override-stale = تغيرت البيانات التي تستند إليها هذه الفقرة المحررة. ولولا التحرير لأصبح نصها الآن: «{ $short }»
check-override-gone = لم تعد فقرة محررة واردة في التقرير، ونصها غير مطبوع في أي موضع: «{ $short }»
check-meeting-text-missing = غير مكتوب بهذه اللغة: { $field ->
    [parent_full] الاسم الكامل للهيئة الأم
    [parent_medium] اسم الهيئة الأم
    [parent_short] الاسم المختصر للهيئة الأم
    [body_full] الاسم الكامل للهيئة
    [body_short] الاسم المختصر للهيئة
    [instrument_short] الاسم المختصر للصك
    [masthead_item_title] عنوان البند في رأس الصفحة
    [general_subject] موضوع المناقشة العامة
    [ground] سند الانعقاد
    [convened_by] من دعا إلى عقد { -event }
    [organizational_purpose] الغرض من الجلسات التنظيمية
    [services] من قدم الدعم الفني
    [secretariat_by] من تولى مهام الأمانة
   *[venue] مكان الانعقاد
 }
check-no-symbol = لا رمز للتقرير النهائي
check-never-a-symbol = لا رمز للمشروع ولا للتقرير النهائي، فيصدر التقرير بلا رمز
check-overview-missing = لم يُكتب بهذه اللغة موضوع اللمحة العامة في الافتتاح
check-mandate-missing = لم تُكتب فقرة الولاية { $n } بهذه اللغة
check-cluster-heading-missing = لا عنوان بهذه اللغة لمجموعة { -texts } «{ $name }»
check-cluster-empty = لا { -some-texts } في المجموعة «{ $name }»
check-recommendation-without-text = لا نص بهذه اللغة: { finding-text }
check-recommendation-not-adopted = لم يُسجَّل اعتماد { finding-text }
check-recommendation-not-printed = اعتُمد نص { finding-text }، وليس في مخطط التقرير فرع له
check-recommendation-edited = غُيِّر نص { finding-text } بعد الاعتماد
check-reservation-without-text = تحفظ بلا نص بهذه اللغة: { $who }
check-action-without-text = إجراء بلا نص بهذه اللغة: الإجراء { $n }
check-action-with-brackets = في نص الإجراء { $n } أقواس معقوفة
check-action-continues-nothing = للإجراء { $n } جملة قائمة بذاتها: لا يمكن أن يُختم به ما قبله، لأن الإجراء السابق اتُّخذ في جلسة أخرى أو في إطار بند آخر أو بطريقة أخرى، أو يُذكر معه المزيد
check-consultations-not-printed = الإجراء { $n }: لا يذكر التقرير أن نصه نتيجة مشاورات غير رسمية، لأن من قدّمه من أعضاء المكتب غير مسجَّل
check-vote-of-nobody = اتُّخذ الإجراء { $n } بالتصويت ولم يصوّت أحد
check-vote-not-carried = لم يُقبل الإجراء { $n } في التصويت: المؤيدون { $favour } والمعارضون { $against }. فإن كان قد رُفض فسجِّلوا رفضه
check-vote-carried = سُجِّل رفض في الإجراء { $n }، والمؤيدون { $favour } والمعارضون { $against }
check-votes-exceed-room = أُدلي بشأن الإجراء { $n } بعدد من الأصوات ({ $cast }) يفوق أصوات الحاضرين في الجلسة { $sitting } ({ $most })
check-voted-not-present = صوّت وفد في الجلسة { $sitting } ولم يُسجَّل حضوره: { $name }
check-motion-contradicted = نتيجة اقتراح في الجلسة { $sitting } تخالف الأصوات (المؤيدون { $favour } والمعارضون { $against }): { $who }
check-motion-open = لم تُسجَّل نتيجة اقتراح إجرائي في الجلسة { $sitting }: { $who }
check-order-not-ruled = لم يُسجَّل البت في نقطة نظام أثيرت في الجلسة { $sitting }، فلا يذكر التقرير إلا أنها أثيرت: { $who }
check-observer-explained-vote = { $who }: تعليل للتصويت من مراقب لا صوت له
check-withdrawn-not-printed = قُدِّم نص تحت عنوان «{ $text }» ثم سُحب ولا يذكره التقرير: { $who }
check-nobody-decides = اتُّخذت مقررات ولم يُسجَّل حضور أحد ممن يتخذونها
check-presided-not-present = { $name }: تولى الرئاسة ولم يُسجَّل حضور الدولة: { $state }
check-consultative-claimed = تُدرج «{ $name }» ضمن المنظمات الأخرى غير ذات المركز الاستشاري لدى المجلس الاقتصادي والاجتماعي، ولم يُسجَّل مركزها
check-decided-without-quorum = { $what ->
    [agenda] أُقر جدول الأعمال
    [organization] أُقر تنظيم الأعمال
    [report] اعتُمد التقرير
    [election] انتُخب عضو في المكتب
    [recommendation] اعتُمد نص { finding-text }
   *[action] اتُّخذ الإجراء { $n }
 } في الجلسة { $sitting } التي رُفعت لعدم اكتمال النصاب
check-joint-sittings-differ = نُظر في البندين { $n } و{ $other } معاً، ولم يكن ذلك في الجلسات نفسها
check-action-not-printed = لا مكان للإجراء { $n } في مخطط التقرير: أضيفوا فرع ملخص المداولات أو فرع الإجراءات المتخذة
check-vote-without-tally = اتُّخذ الإجراء { $n } بالتصويت ولم تُسجَّل أعداد الأصوات
check-vote-without-ballots = كان الإجراء { $n } بتصويت مسجَّل ولم يُسجَّل تصويت كل وفد
check-tally-differs = الأصوات المعلنة للإجراء { $n } لا تطابق أصوات الوفود
check-ballot-of-observer = مراقب بين المصوتين: { $name }
check-recommendation-still-open = لم يُسجَّل اعتماد { -text } مع أن الإجراء { $n } هو الاعتماد
check-proposals-without-annex = مقترحات لم يُتفق عليها غير مطبوعة ({ $n }): ليس في مخطط التقرير مرفق للمقترحات
check-item-title-missing = لا عنوان بهذه اللغة للبند { $n }
check-item-not-taken-up = لم يُنظر في البند { $n } ولم يُسجَّل أنه لم تُثر مسائل في إطاره
check-items-of-earlier-part = بنود لم يُنظر فيها في هذا الجزء من { TERM("event") ->
    [session] الدورة
   *[meeting] الاجتماع
 }: { $n }. ولا يذكرها التقرير
check-issues-raised = وُضعت على البند { $n } علامة «لم تُثر أي مسائل»، وسُجِّلت في إطاره كلمات أو مقررات أو نقاط. ولا يقول التقرير إنه لم تُثر مسائل
check-deliberations-open = لم تُكتب المداولات بشأن البند { $n }
check-person-name-missing = لم يُكتب بهذه اللغة اسم { $name }
check-person-office-missing = لم يُكتب بهذه اللغة المنصب "{ $name }"
check-secretary-without-function = لم تُذكر بهذه اللغة وظيفة { $name } ضمن من خدم الهيئة من موظفي الأمانة
check-panellist-without-function = لم تُذكر بهذه اللغة وظيفة { $name } ضمن المناظرين
check-panel-not-printed = لا يذكر أي فرع من التقرير حلقة نقاش: { $title }
check-presentation-not-printed = لا يرد في التقرير ما عرضه { $name }: لا فرع له في المخطط، أو لم يُحدَّد «يُدرج في التقرير» في لوحة «المداولات»
check-panel-without-panellists = حلقة نقاش بلا مناظرين: { $title }
check-panel-leader-missing = سُجل ما قاله من { $who ->
    [chair] ترأس
   *[moderator] أدار
 } حلقة نقاش، ولم يُسجل من هو: { $title }
check-panel-title-missing = لم يُكتب عنوان حلقة نقاش بهذه اللغة: { $title }
check-presentation-unfinished = يبدأ عرض { $name } بلا فاعل أو ينتهي بلا نقطة. يمكن أن يضيف التقرير اسم المناظر.
check-presentation-missing = لم يُلخَّص بهذه اللغة العرض المقدم من { $name }
check-exchange-missing = لم يُكتب بهذه اللغة موضوع التبادل مع المناظرين
check-delegation-name-missing = لا اسم بهذه اللغة للوفد: { $name }
check-points-not-printed = { COUNT($points) ->
    [one] نقطة في إطار البند { $n } لا ترد في التقرير
    [two] نقطتان في إطار البند { $n } لا تردان في التقرير
    [few] { $points } نقاط في إطار البند { $n } لا ترد في التقرير
   *[other] { $points } نقطة في إطار البند { $n } لا ترد في التقرير
 }: لم يُحدَّد «يُدرج في التقرير» في لوحة «المداولات».
section-of-point = { $section ->
    [introduction] { outline-introduction }
    [recommendations] { outline-recommendations }
    [organization] { outline-organization }
    [opening] { outline-opening }
    [elections] { outline-elections }
    [meetings] { outline-meetings }
    [statements] { outline-statements }
    [before_speakers] { outline-statements }
    [after_speakers] { outline-statements }
    [agenda] { outline-agenda }
    [attendance] { outline-attendance }
    [documentation] { outline-documentation }
    [adoption] { outline-adoption }
    [closing] { outline-closing }
   *[own] { outline-own }
 }
check-point-section-missing = نقطة في إطار البند { $n } مطلوب أن ترد في فرع «{ section-of-point }»، وليس هذا الفرع في مخطط التقرير
check-point-names-hidden = نقطة في إطار البند { $n } مطلوب فيها ذكر من أثارها، غير أن أحد الخيارات لا يسمح بذكر الوفود في المناقشة
check-point-groups-not-printed = المجموعات المسجَّلة مع نقطة في إطار البند { $n } لا ترد في التقرير: لا تُذكر إلا حيث يُذكر عدد المتكلمين
check-point-set-against-nothing = نقطة في إطار البند { $n } مطلوب أن تُقابَل بالنقطة السابقة («في حين») أو تُلحق بجملتها («و»)، ولا يتأتى ذلك في التقرير: لا نقطة قبلها في فقرتها، أو النقطة السابقة لها جمل تكملها أو واردة في جملة من هذا القبيل
check-point-beginning-not-printed = نقطة في إطار البند { $n } نص يُطبع كما هو: لا تُضاف إليه «كما» أو «أيضاً» أو كيف قيلت، فاكتبوها في النص
check-point-of-nobody = نقطة في إطار البند { $n } هي لأصحاب النقطة السابقة، ولا نقطة قبلها في موضعها من التقرير تحدد أصحابها، فتُنسب إلى متكلم واحد
check-point-in-present = جمل مكتوبة باليد في نقطة في إطار البند { $n } جاءت بصيغة الحاضر، والتقرير يروي ما قيل بصيغة الماضي
check-point-names-nobody = نقطة في إطار البند { $n } مطلوب فيها ذكر من أثارها، ولم يُسجَّل أحد
check-point-without-person = نقطة في إطار البند { $n } لم يُختر الشخص الذي قالها
check-point-without-group = نقطة في إطار البند { $n } لم تُختر المجموعة التي قالتها
check-point-without-meeting = نقطة في إطار البند { $n } قيلت في هيئة غير رسمية، ولم تُذكر الجلسة التي قيلت فيها
check-point-without-text = لم تُكتب بهذه اللغة نقطة مناقشة في إطار البند { $n }
check-no-chair = لم يُسجَّل من تولى الرئاسة
check-others-presided = لم يُسجَّل من يشغل الرئاسة، وتولى غيره رئاسة كل جلسة
check-no-rapporteur = { $entrusted ->
    [yes] عُهد بالتقرير إلى المقرر ولم يُسجَّل مقرر
   *[no] يُذكر المقرر في رأس تقارير هذه الهيئة ولم يُسجَّل مقرر
 }
check-statement-without-end = لم يُسجَّل انتهاء الكلمة: { finding-speaker }
check-spoke-where-not-considered = أُلقيت في الجلسة { $sitting } كلمة في إطار البند { $item } ولم يُسجَّل أنها نظرت فيه: { finding-speaker }
check-never-opened = أُلقيت كلمات في الجلسة { $sitting } ولم يُسجَّل افتتاحها
check-sittings-overlap = افتُتحت الجلسة { $sitting } قبل رفع جلسة سابقة
check-statements-overlap = في الجلسة { $sitting } تبدأ كلمة { finding-speaker } قبل انتهاء كلمة سابقة
check-spoke-not-present = تكلم وفد في الجلسة { $sitting } ولم يُسجَّل حضوره: { $name }
check-party-as-observer = تكلم بصفة مراقب مدعو، وليس مراقباً: { $name }
check-consultative-unknown = { $name }: لم يُسجَّل إن كان لها مركز استشاري لدى المجلس الاقتصادي والاجتماعي، فلا يذكره التقرير
check-no-status = ليس في بيانات { -event } جدول بأسماء { -parties }، فلا يُحسب أحد ضمنها. اختاروا الصك أو أدخلوا جدولاً في «بيانات { -event }»، «{ -parties }»
check-status-unsaid = لا يُذكر في بيانات { -event } تاريخ جدول { -parties } ولا الصك
check-status-of-another-time = جدول { -parties } بتاريخ { $day }: تحققوا ممن أُضيف بعده أو لم يكن مدرجاً قبله
check-person-gender-guessed = خُمِّن جنس { $name } من الاسم: حددوه في بيانات الشخص
check-delegation-gender-guessed = يُخمَّن جنس الاسم نحوياً: { $name }. حددوه في «الأسماء»
check-not-yet-party = مدرج ضمن { -parties } ولم يصبح منها إلا لاحقاً: { $name }
check-not-yet-signatory = مدرج ضمن الدول الموقعة ولم يوقّع إلا لاحقاً: { $name }
check-group-name-missing = لا اسم بهذه اللغة للمجموعة «{ $name }»
check-agenda-not-adopted = لم يُسجَّل إقرار جدول الأعمال
check-report-not-adopted = لم يُسجَّل اعتماد التقرير
check-sitting-open = لم تُرفع الجلسة { $n } بعد
check-presided-before-elected = { $opened ->
    [yes] { $name }: تولى افتتاح الجلسة { $sitting } ولم يُنتخب إلا فيها
   *[no] { $name }: تولى الرئاسة في الجلسة { $sitting } ولم يُنتخب إلا في الجلسة { $elected }
 }
check-nobody-presided = لم يُسجَّل من ترأس الجلسة { $n }، ويقول التقرير إن الافتتاح تولاه من يشغل الرئاسة
check-text-link-not-printed = لا تذكر أي حاشية موضع نص بيان، لأن التقرير لا يسمي صاحبه: { finding-speaker }
check-introduced-not-printed = وثائق سُجِّل عرضها في كلمة ولا يذكر التقرير ذلك، لأن الكلمة لا ترد فيه بوصفها عرضاً للبند: { finding-speaker }
check-introduced-elsewhere = الوثيقة { $name } من وثائق البند { $item } وعُرضت في إطار بند آخر: { finding-speaker }
check-introduced-withdrawn = الوثيقة { $name } سُحبت قبل عرضها: { finding-speaker }
check-quotation-not-printed = كلمة يُراد اقتباسها ولا نص لها، أو لا يرد النظر في بندها في التقرير: { finding-speaker }
check-statement-not-printed = كلمة لا يذكرها أي فرع من فروع التقرير: { finding-speaker }
check-informal-without-sitting = لم تُسجَّل الجلسة التي أُنشئت فيها هيئة غير رسمية، فلا يذكر التقرير إنشاءها
check-informal-not-said = { $what ->
    [chair] سُجِّلت الجلسة التي انتُخب فيها رئيس هيئة غير رسمية ولم يُسجَّل من انتُخب، فلا يذكر التقرير انتخابه
   *[item] سُجِّلت الجلسة التي أُحيل فيها بند إلى هيئة غير رسمية ولم يُسجَّل أي بند هو، فلا يذكر التقرير إحالته
 }
check-sitting-not-held = لم تنعقد الجلسة { $n }: لا يَعدّها التقرير النهائي
check-sitting-on-another-day = كانت الجلسة { $n } مقررة في { $planned } وافتُتحت في { $held }: انقلوها إلى يوم انعقادها
check-meeting-days-differ = عُقدت الجلسات من { $first } إلى { $last }، ويذكر التقرير أياماً أخرى
check-officer-unnamed = { $name }: لم يُسمَّ عضو المكتب بعد
check-vacancy-unsaid = هناك منصب شاغر، ولا يُعرف سبب ذلك ولا الجلسة التي أُرجئ فيها الانتخاب
check-previous-meetings-count = عدد { TERM("event") ->
    [session] الدورات السابقة المسجَّلة
   *[meeting] الاجتماعات السابقة المسجَّلة
 } { $n }، والمطلوب { $expected }
check-agenda-empty = لا بنود في جدول الأعمال
check-guest-by-name-only = تكلم { $who } ولا يُعرف عنه إلا الاسم. اختاروا الشخص أو أضيفوه لكي يرد اسمه باللغتين.
check-text-only-announced = أعلن { $who } عن بيان كتابي ولم يُستلم نصه. ولا يذكره التقرير.
check-statement-not-named = كلمة لا يمكن ذكرها في التقرير كما هي مسجَّلة (بلا وفد): { $who }
check-list-open = قائمة لم تُقفل بعد: { listed-organizations }
check-organizations-unnamed = سُجِّل العدد وحده ({ $n }) بلا أسماء: { listed-organizations }
listed-organizations = { $list ->
    [states] الدول
    [parties] { -parties }
    [signatories] الدول الموقعة
    [non_signatories] الدول الأخرى
    [reio] منظمات التكامل الاقتصادي الإقليمية
    [associate_member] الأعضاء المنتسبون
    [un_secretariat] وحدات الأمانة العامة
    [un_body] هيئات الأمم المتحدة
    [institute] المعاهد
    [specialized_agency] الوكالات المتخصصة
    [un_entity] الكيانات الأخرى التابعة لمنظومة الأمم المتحدة
    [other_entity] الكيانات الأخرى
    [other_participants] المشاركون الآخرون
    [permanent_observer] الكيانات التي لها مكاتب مراقبين دائمين
    [igo] المنظمات الحكومية الدولية
   *[ngo] المنظمات غير الحكومية
 }
check-no-participants-symbol = لا رمز لقائمة المشاركين
check-document-not-printed = لا يدرج أي فرع من المخطط الوثيقة { $n }
check-document-without-symbol = لا رمز للوثيقة { $n }
check-symbol-unusual = الرمز { $symbol } غير مألوف: تُكتب الرموز بالحروف اللاتينية الكبيرة وبلا مسافات
check-document-without-title = لا عنوان بهذه اللغة للوثيقة { $n }
check-doubt = { $printed ->
    [yes] معلومة غير مؤكدة
   *[no] معلومة غير مؤكدة لا تظهر بين قوسين في التقرير
 }: { $what ->
    [meeting-ordinal] رقم { -event }
    [meeting-first_day] اليوم الأول { -for-event }
    [meeting-last_day] اليوم الأخير { -for-event }
    [meeting-mode] طريقة عقد { -event }
    [meeting-rapporteur_finalizes] تكليف المقرر بوضع التقرير في صيغته النهائية
    [meeting-symbol_draft] رمز مشروع التقرير
    [meeting-job_draft] رقم عمل (Job No) مشروع التقرير
    [meeting-participants_symbol] رمز قائمة المشاركين
    [meeting-parent_full] الاسم الكامل للهيئة الأم
    [meeting-parent_medium] اسم الهيئة الأم
    [meeting-parent_short] الاسم المختصر للهيئة الأم
    [meeting-body_full] الاسم الكامل للهيئة
    [meeting-body_short] الاسم المختصر للهيئة
    [meeting-instrument_short] الاسم المختصر للصك
    [meeting-venue] مكان الانعقاد
    [meeting-opening_overview] موضوع اللمحة العامة في الافتتاح
    [mandate-body] فقرة من فقرات الولاية
    [sitting-number] رقم جلسة أو انعقادها
    [sitting-day] يوم انعقاد جلسة
    [sitting-resumed] كون الجلسة من الجلسات المستأنفة
    [sitting-inquorate] كون الجلسة رُفعت لعدم اكتمال النصاب
    [presiding-officer_id] من ترأس جلسة
    [agenda_item-title] عنوان بند من بنود جدول الأعمال
    [item_sitting-sitting_id] الجلسات التي نُظر فيها في البند
    [decision-sitting_id] الجلسة التي اتُّخذ فيها مقرر
    [decision-manner] طريقة الاعتماد
    [decision-orally_amended] الاعتماد بالصيغة المعدلة شفوياً
    [decision-orally_revised] الاعتماد بالصيغة المنقحة شفوياً
    [grouping-name] اسم مجموعة
    [delegation-row] حضور وفد
    [registration-row] حضور وفد
    [attendance_list-unnamed] عدد المنظمات التي لا تُعرف أسماؤها
    [person-name] اسم شخص
    [person-running] الاسم المختصر لشخص
    [person-function] وظيفة شخص
    [person-gender] جنس شخص
    [person-honorific] صيغة مخاطبة شخص
    [person-delegation_id] الوفد الذي ينتمي إليه شخص
    [officer-person_id] من انتُخب لمنصب في المكتب
    [officer-office] المنصب الذي انتُخب له شخص
    [officer-elected_at_id] الجلسة التي انتُخب فيها عضو في المكتب
    [officer-by_acclamation] انتخاب عضو في المكتب بالتزكية
    [panel-exchange] موضوع التبادل مع المناظرين
    [panellist-person_id] هوية أحد المناظرين
    [panellist-grouping_id] المجموعة التي تكلم أحد المناظرين نيابة عنها
    [panellist-presentation] ملخص عرض إيضاحي
    [request-delegation_id] الوفد الذي ألقى كلمة
    [request-person_id] من ألقى كلمة
    [request-grouping_id] المجموعة التي أُلقيت كلمة باسمها
    [point-quantifier] عدد المتكلمين الذين أثاروا نقطة
    [point-said] مضمون نقطة مناقشة
    [cluster-heading] عنوان مجموعة من { -texts }
    [recommendation-body] نص { -a-text }
    [reservation-delegation_id] الوفد الذي أبدى تحفظاً
    [reservation-dissociates] كونه نأياً بالنفس
    [reservation-body] نص تحفظ
    [action-sitting_id] الجلسة التي اتُّخذ فيها إجراء
    [action-verb] نوع الإجراء المتخذ
    [action-manner] طريقة اتخاذ إجراء
    [action-in_favour] عدد الأصوات المؤيدة
    [action-against] عدد الأصوات المعارضة
    [action-abstaining] عدد الممتنعين عن التصويت
    [action-orally_amended] اتخاذ إجراء بالصيغة المعدلة شفوياً
    [action-orally_revised] اتخاذ إجراء بالصيغة المنقحة شفوياً
    [action-object] نص إجراء
    [ballot-choice] تصويت وفد
    [sponsor-delegation_id] الوفد المقدِّم لنص
    [sponsor-introduced] من عرض نصاً
    [document-kind] نوع وثيقة
    [document-by_secretariat] صدور وثيقة عن الأمانة
    [document-symbol] رمز وثيقة
    [document-title] عنوان وثيقة
    [document-content] محتوى وثيقة
    [agenda_item-joint_with_id] البند الذي نُظر معه في بند آخر
    [agenda_item-no_issues] عدم إثارة أي مسائل في إطار بند
    [delegation-party] كون وفد من { -parties }
    [document-submitter_id] الوفد الذي قدّم وثيقة
    [panel-moderator_id] من أدار حلقة نقاش
    [panel-title] عنوان حلقة نقاش
    [panel-kind] نوع حلقة نقاش
    [point-verb] الفعل الذي تُروى به نقطة مناقشة
    [recommendation-state] المرحلة التي بلغها نص { -a-text }
    [registration-delegation_id] حضور وفد
    [request-item_id] البند الذي أُلقيت كلمة في إطاره
    [request-medium] الوسيلة التي قُدمت بها كلمة
    [recommendation-sitting_id] الجلسة التي اعتُمد فيها نص
    [recommendation-manner] طريقة اعتماد نص
    [recommendation-orally_amended] اعتماد نص بصيغته المعدلة شفوياً
    [recommendation-orally_revised] اعتماد نص بصيغته المنقحة شفوياً
   *[other] معلومة أخرى ({ $what })
 }
check-placeholder = موضع محجوز: { $kind ->
    [held] فقرة بشأن بند
    [symbol] رمز وثيقة
   *[later] نص يُستكمل لاحقاً
 }
check-translation-stale = ترجمة أقدم من نصها الأصلي
check-spelling-mixed = كُتب في { COUNT($n) ->
    [one] نص واحد
    [two] نصين
    [few] { $n } نصوص
    [many] { $n } نصاً
   *[other] { $n } نص
 } «{ $other }» وفي جمل التقرير «{ $usual }»
# $characters: أرقام محارف وأسماؤها
check-letters-not-drawn = لا رسم في خطوط ملف PDF للمحارف التالية، فتُطبع أرقامها مكانها: { $characters }. ويبقى النص كما هو في ملف Word
# $target: what stands between the brackets of the mark
check-reference-nowhere = يحيل نص إلى جزء ليس في التقرير أو لا رقم له: { "{=" }{ $target }{ "}" }
# $asked: ما قد يحتمل معنيين في كلمات كتبها شخص داخل جملة.
check-typed-clause-asked = تأتي بعد «أن» و«إن» جملة تامة، ولا يأتي الفعل بعد «إن» مباشرة: اقرؤوا الجملة كما تُطبع. وإن كانت النقطة اسماً فحددوا «اسم لا جملة»
check-typed-words-asked = اقرؤوا الجملة كما تُطبع: { typed-words-question }
typed-words-question = { $asked ->
    [letter] قد تكون الباء في أول الكلمة حرف جر أو من أصلها؛ اكتبوا حرف الجر أيضاً (بب) أو احذفوه
    [verb] قد لا تكون الكلمة الأولى فعلاً، أو قد يكون الفعل في صيغة غير معروفة
    [clause] تأتي بعد «أن» و«إن» جملة تامة، ولا يأتي الفعل بعد «إن» مباشرة
   *[word] قد يجتمع هنا حرفا جر، أو تتكرر كلمة
 }
