### لوحة: بيانات الاجتماع
key-meeting = بيانات { -event }
meeting-open = بيانات { -event }
meeting-title = بيانات { -event }
meeting-back = رجوع
meeting-names = الأسماء والمكان
meeting-names-hint = كما يطبعها التقرير. وما يُترك خالياً يظهر في المشروع بين قوسين معقوفين.
meeting-days = الأيام وطريقة الانعقاد
meeting-days-hint = الأيام والساعات بحسب منطقة { -event } الزمنية.
recess-add = إضافة أيام فاصلة بين جزأين
recess-heading = الأيام الفاصلة بين الأجزاء
recess-which = بين الجزء { $before_figure } والجزء { $after_figure }
recess-remove = حذف هذه الأيام
meeting-symbols = الرموز والتوزيع
meeting-symbols-hint = ما يُترك خالياً لا يُطبع. وإن لم يُسجَّل تاريخ الإصدار، يرد في المشروع اليوم الأول وفي التقرير النهائي اليوم الأخير.
meeting-issued-draft = تاريخ إصدار المشروع
meeting-issued-final = تاريخ إصدار التقرير النهائي
meeting-prepared-draft = تاريخ إعداد المشروع
meeting-prepared-final = تاريخ إعداد التقرير النهائي
option-masthead-nations = سطر «الأمم المتحدة»
option-masthead-nations-hidden = لا يرد
option-masthead-nations-shown = يرد
option-masthead-rapporteur = المقرر تحت عنوان المشروع
option-masthead-rapporteur-hidden = لا يرد
option-masthead-rapporteur-shown = يرد
option-masthead-rapporteur-name = يرد بلا «السيد» أو «السيدة»
option-masthead-organ = الاسم المذكور فوق العنوان
option-masthead-organ-parent = الهيئة الأم
option-masthead-organ-body = الهيئة نفسها
option-masthead-session = سطر الدورة: «الدورة الثامنة والستون»
option-masthead-session-hidden = لا يظهر
option-masthead-session-shown = يظهر
option-masthead-session-parent = في التقرير النهائي دورة الهيئة الأم: «الدورة الثمانون»
option-title-draft = عنوان المشروع بالعربية
option-title-draft-definite = مشروع التقرير
option-title-draft-indefinite = مشروع تقرير
option-title-final = عنوان التقرير النهائي
option-title-final-full = باسم الهيئة والمكان والأيام
option-title-final-short = «التقرير»
option-title-final-session = «تقرير عن الدورة الثانية عشرة» تحت اسم الهيئة
option-title-final-its-session = «تقرير المجلس عن دورته الثانية عشرة»
option-title-final-body = «تقرير اللجنة»، وتحته الدورة
meeting-ordinal = رقم { -event }
meeting-session-kind = نوع الدورة
session-kind-usual = لا يُذكر
session-kind-regular = عادية
session-kind-special = استثنائية
session-kind-annual = سنوية
session-kind-formal = رسمية
session-kind-substantive = موضوعية
session-kind-executive = تنفيذية
session-kind-resumed = مستأنفة
session-kind-reconvened = معاد عقدها
meeting-parent-session = دورة الهيئة الأم التي يقدَّم إليها التقرير
meeting-parent-session-none = لا تُذكر
meeting-masthead-item = بند جدول الأعمال في رأس الصفحة
meeting-masthead-item-none = لا بند
option-page = شكل الصفحات في PDF وWord
option-page-un = كما تطبعها الأمم المتحدة في نيويورك وفيينا
option-page-un-geneva = كما تطبعها الأمم المتحدة في جنيف
option-page-plain = بسيط
meeting-mandate = الولاية
meeting-mandate-hint = فقرات المقدمة، بترتيبها في التقرير.
meeting-earlier = { TERM("event") ->
    [session] الدورات السابقة
   *[meeting] الاجتماعات السابقة
 }
meeting-earlier-hint = تسرد المقدمة أيام انعقادها.
meeting-outline = مخطط التقرير
meeting-outline-hint = فروع التقرير بترتيبها.
meeting-parties = { -parties }
meeting-parties-hint = { TERM("deciders") ->
    [members] الدول الأعضاء في الهيئة. على هذا الجدول يُبنى التقرير والنصاب القانوني.
   *[parties] من هو طرف في الصك ومن وقّعه فقط. على هذا الجدول يُبنى التقرير والنصاب القانوني.
 }
parties-by = { TERM("deciders") ->
    [members] { -parties }
   *[parties] { -parties } في
 }
parties-by-none = بلا جدول
parties-by-tip-protocol = بروتوكول الاتجار بالأشخاص (جدول مضمَّن)
parties-by-own = جدول خاص
parties-as-of = بتاريخ
parties-told = { TERM("deciders") ->
    [members] { $n ->
        [0] لا دول أعضاء
        [one] دولة عضو واحدة
        [two] دولتان عضوان
        [few] { $n_figure } دول أعضاء
        [many] { $n_figure } دولة عضواً
       *[other] { $n_figure } دولة عضو
     }
    [states_parties] { $n ->
        [0] لا دول أطراف
        [one] دولة طرف واحدة
        [two] دولتان طرفان
        [few] { $n_figure } دول أطراف
        [many] { $n_figure } دولة طرفاً
       *[other] { $n_figure } دولة طرف
     }
   *[parties] { $n ->
        [0] لا أطراف
        [one] طرف واحد
        [two] طرفان
        [few] { $n_figure } أطراف
        [many] { $n_figure } طرفاً
       *[other] { $n_figure } طرف
     }
 }{ $signed ->
    [0] {""}
    [one] ، وموقّع واحد
    [two] ، وموقّعان
    [few] ، و{ $signed_figure } موقّعين
    [many] ، و{ $signed_figure } موقّعاً
   *[other] ، و{ $signed_figure } موقّع
 }
parties-nobody = ليس في بيانات { -event } جدول بأسماء { -parties }، فلا يُحسب أحد ضمنها، ويسرد التقرير الدول كلها معاً. اختاروا الصك، أو اكتبوا جدولاً أدناه أو ألصقوه.
parties-table = الجدول
parties-table-hint = سطر لكل دولة أو منظمة: الاسم أو الرمز، ثم تاريخ التوقيع، ثم تاريخ اكتساب صفة الطرف، وبينها علامة جدولة أو فاصلة منقوطة. اكتبوا «نعم» إن كان التاريخ غير معروف؛ والاسم وحده يعني { -party }. وقائمة الوديع تُلصق كما هي.
parties-keep = حفظ الجدول
parties-file = من ملف
parties-kept = الجدول المحفوظ لهذا الصك
meeting-options = خيارات التقرير
meeting-options-hint = ما جرت عليه عادة الهيئة في كتابة تقاريرها.
meeting-groups = المجموعات
meeting-groups-hint = تُلقى كلمات باسمها، وتنتمي إليها الوفود.
meeting-body = الهيئة
meeting-body-hint = كيف يُكتب هذا التقرير، وأين تختلف هيئة أخرى عنه. ولهذا الملف نسخته الخاصة من الخيارات. اضغطوا Enter للانتقال إلى الحقل.
body-own = هيئة خاصة بكم
body-own-hint = تُحفظ أسماء هذا الاجتماع وخياراته ومخطط تقريره وولايته ونص الرئاسة فيه وبنود جدول أعماله الثابتة بوصفها هيئة تُعرض عند إعداد اجتماع جديد. وتحل محل هيئة خاصة بكم لها الاسم نفسه.
body-keep = حفظ بوصفها هيئة
body-kept = حُفظت، وتُعرض بهذا الاسم في الاجتماعات الجديدة.
body-delete = حذف هذه الهيئة
body-replaced = حُفظت، وحلت محل الهيئة السابقة بهذا الاسم.
body-undo = تراجع عن هذا
body-taken-back = تم التراجع: عادت الهيئات كما كانت.
body-deleted = حُذفت، ولا يتغير بحذفها أي ملف.
body-compared = بالمقارنة مع
body-differences = { $n ->
    [one] فرق واحد
    [two] فرقان
    [few] { $n_figure } فروق
    [many] { $n_figure } فرقاً
   *[other] { $n_figure } فرق
 }
body-no-difference = لا فرق
body-sentences = عبارات نص الرئاسة
body-sentences-more = { $n ->
    [one] عبارة واحدة مختلفة
    [two] عبارتان مختلفتان
    [few] { $n_figure } عبارات مختلفة
   *[other] { $n_figure } عبارة مختلفة
 }
body-take-sentences = استعمال عبارات هذه الهيئة
body-order = ترتيب الفروع
body-order-more = الفروع في ترتيب آخر
body-has-section = في المخطط
body-has-no-section = ليس في المخطط
body-other-heading = عنوان آخر
body-here-there = { $here } · وهناك: { $there }
meeting-stage = مرحلة التقرير
meeting-stage-draft = مشروع التقرير
meeting-stage-final = التقرير النهائي

## الأسماء
name-general-subject = موضوع المناقشة العامة
name-ground = سند الانعقاد
name-convened-by = من دعا إلى عقد { -event }
name-organizational-purpose = الغرض من الجلسات التنظيمية
name-services = من قدم الدعم الفني
name-secretariat-by = من تولى مهام الأمانة
secretary-title = أمين الهيئة ومن يعاونه
secretary-find = موظف من الأمانة: اكتبوا الاسم
secretary-office = المنصب في أمانة الهيئة
secretary-remove = إخراج هذا الشخص من أمانة الهيئة
serves-as-secretary = الأمين
serves-as-deputy-secretary = نائب الأمين
serves-as-assistant-secretary = الأمين المساعد
name-masthead-item-title = عنوان البند في رأس الصفحة
name-opening-overview = موضوع اللمحة العامة في الافتتاح

## الولاية
mandate-add = إضافة فقرة
mandate-empty = أضيفوا المقرر أو القرار الذي أنشأ الهيئة، ثم ما تلاه.
mandate-which = الفقرة { $n_figure }
mandate-kind = النوع
mandate-kind-decision = مقرر
mandate-kind-resolution = قرار
mandate-number = الرقم
mandate-body = نص الفقرة
mandate-up = تقديم الفقرة
mandate-down = تأخير الفقرة
mandate-remove = حذف الفقرة

## الاجتماعات السابقة
earlier-add = إضافة { TERM("event") ->
    [session] دورة سابقة
   *[meeting] اجتماع سابق
 }
earlier-count = العدد المسجَّل { $have }، والمطلوب { $need }.
earlier-unnumbered = العدد المسجَّل { $have }.
earlier-which = { -event } { $ordinal }
earlier-remove = حذف { TERM("event") ->
    [session] هذه الدورة السابقة
   *[meeting] هذا الاجتماع السابق
 }

## المخطط
outline-introduction = مقدمة
outline-recommendations = { -texts }
outline-deliberations = ملخص المداولات
outline-actions = الإجراءات المتخذة
outline-organization = تنظيم { -event }
outline-opening = افتتاح { -event }
outline-statements = الكلمات
outline-agenda = إقرار جدول الأعمال وتنظيم الأعمال
outline-attendance = الحضور
outline-documentation = الوثائق
outline-adoption = اعتماد التقرير
outline-closing = اختتام { -event }
outline-own = فرع خاص
outline-chapters = فصول: فصل لكل بند من جدول الأعمال
outline-meetings = الجلسات المعقودة
outline-elections = انتخاب أعضاء المكتب
outline-annex-proposals = مرفق: مقترحات لم يُتفق عليها
outline-annex-agenda = مرفق: جدول الأعمال
outline-annex-members = مرفق: أعضاء الهيئة
outline-annex-attendance = مرفق: الحضور
outline-annex-documents = مرفق: قائمة الوثائق
outline-parent = يرد في
outline-parent-none = لا يرد في فرع آخر: من الفروع الرئيسية
outline-unnumbered = عنوان بلا رقم
outline-up = تقديم الفرع
outline-down = تأخير الفرع
outline-remove = حذف الفرع من التقرير
outline-back = إضافة فرع
outline-add-own = إضافة فرع خاص
outline-heading = عنوان الفرع بدلاً من العنوان المعتاد

## خيارات التقرير
options-find = البحث في الخيارات
options-none = ليس في الخيارات ما فيه هذه الألفاظ.
options-session = { -event }: الافتتاح والاختتام والرئاسة
options-bureau = أعضاء المكتب
options-attendance = الحضور
options-sittings = تسمية الجلسات
options-items = جدول الأعمال والبنود
options-statements = الكلمات
options-decisions = المقررات والنصوص
options-documents = الوثائق
options-adoption = اعتماد التقرير
options-form = شكل التقرير
options-languages = في لغة واحدة فقط
options-debaters = من تكلموا
option-statements = كلمات البنود
option-statements-merged = مجتمعة في فرع واحد
option-statements-per-item = كل بند على حدة
option-statements-split = معاً، مع الفصل حيث تختلف بنود المتكلمين
option-general-exchange = الكلمات خارج البنود
option-general-exchange-unsaid = يُذكر من ألقوها فقط
option-general-exchange-exchange = «أجرت تبادلاً عاماً للآراء»
option-general-exchange-debate = «أجرت مناقشة عامة» (debate)
option-general-exchange-discussion = «أجرت مناقشة عامة» (discussion)
option-statements-at = الجلسة التي أُلقيت فيها الكلمات
option-statements-at-unsaid = لا تُذكر
option-statements-at-said = تُذكر قبل أول كلمة فيها
option-statements-at-introductions = تُذكر قبل الكلمات الاستهلالية فقط
option-statements-at-together = تُذكر مرة واحدة لجميعها: «في الجلستين الخامسة والسادسة»
option-statements-form = المتكلمون في إطار البند
option-statements-form-listed = بالأسماء، نوعاً نوعاً
option-statements-form-running = نوعاً نوعاً، ضمن الجملة
option-statements-form-together = جميعاً بعد نقطتين
option-statements-form-counted = عدد الوفود فقط
option-statements-form-counted-apart = عدد الوفود وعدد غيرها
option-statements-form-counted-by-kind = عدد كل نوع فقط
option-statements-observers = المراقبون في إطار البند
option-statements-observers-by-kind = نوعاً نوعاً، والاتحاد الأوروبي مع الدول
option-statements-observers-union-apart = نوعاً نوعاً، والاتحاد الأوروبي وحده
option-statements-observers-together = جميعاً في جملة واحدة
option-statements-behalf = المجموعة التي تكلم الوفد باسمها
option-statements-behalf-sentence = في جملة مستقلة
option-statements-behalf-brackets = بين قوسين بعد الاسم
option-speakers-listed = موضع قائمة المتكلمين
option-speakers-listed-sentence = في فقرة مستقلة
option-speakers-listed-within = في آخر جملة من الفقرة نفسها
option-speakers-listed-footnote = في حاشية لكلماتهم
option-statement-texts = موضع نص البيان
option-statement-texts-footnote = في حاشية
option-statement-texts-unsaid = لا يُذكر
option-statements-voice = الكلمات في النص الإنكليزي
option-statements-voice-passive = {"\u200E"}“Statements were made by ...”{"\u200E"}
option-statements-voice-active = {"\u200E"}“The representative of ... made a statement”{"\u200E"}
option-statements-voice-following = {"\u200E"}“Representatives of the following States made ...”{"\u200E"}
option-replies = ممارسة حق الرد
option-replies-together = معاً
option-replies-per-item = كل بند على حدة
option-replies-per-sitting = كل جلسة على حدة
option-officials = المتكلمون من موظفي الأمانة
option-officials-unnamed = «الأمانة»
option-officials-named = بالاسم والصفة
option-video-statements = الكلمات المقدمة برسائل مصورة
option-video-statements-said = في جملة خاصة بها
option-video-statements-left-out = لا ترد في التقرير
option-written-statements = البيانات الكتابية
option-written-statements-said = في جملة خاصة بها
option-written-statements-left-out = لا ترد في التقرير
option-report-adopted = متى اعتُمد التقرير
option-report-adopted-day = في أي يوم
option-report-adopted-sitting = في أي جلسة
option-report-called = ما الذي اعتُمد
option-report-called-present = «هذا التقرير»
option-report-called-draft = «مشروع التقرير»
option-report-called-report = «التقرير»
option-report-called-reports = «تقرير الهيئة وتقارير هيئاتها الفرعية»
option-report-session = الدورة التي يتناولها التقرير المعتمد
option-report-session-said = تُذكر: «عن دورتها الثانية عشرة»
option-report-session-unsaid = لا تُذكر
option-report-introduced = مشروع التقرير عند عرضه
option-report-introduced-short = «مشروع التقرير»
option-report-introduced-full = مع الدورة والرمز
option-report-entrusted = من يضع التقرير في صيغته النهائية
option-report-entrusted-passive = «عُهد إلى المقرر بـ...»
option-report-entrusted-entrusted = «عهدت الهيئة إلى المقرر بـ...»
option-report-entrusted-authorized = «أذنت الهيئة للمقرر بـ...»
option-report-entrusted-joined = «اعتمدت الهيئة التقرير وعهدت إلى المقرر بـ...»
option-report-submitted = إلى من يُقدَّم التقرير
option-report-submitted-adopted = يُذكر مع اعتماده، إن كانت الدورة معروفة
option-report-submitted-entrusted = يُذكر مع من يضعه في صيغته النهائية: «لتقديمه إلى ...»
option-consensus = توافق الآراء على تنظيم الأعمال وعلى التقرير
option-consensus-unsaid = لا يُذكر
option-consensus-said = يُذكر: «بتوافق الآراء»
option-video-link = من تكلم عن طريق التداول بالفيديو
option-video-link-unsaid = لا يُذكر
option-video-link-said = «عن طريق التداول بالفيديو»، في الافتتاح والكلمات
option-opening-of-meeting = من افتتح { -event }
option-opening-of-meeting-said = يُذكر دائماً
option-opening-of-meeting-recorded = يُذكر إن سُجل
option-session-parts = أيام { -event } التي خلت من الجلسات
option-session-parts-gaps = تُقسّم إن زادت على أسبوع
option-session-parts-breaks = لا تُقسّم إلا بفترات التوقف المسجلة
option-opening-sitting = جلسة افتتاح { -event }
option-opening-sitting-unsaid = لا تُذكر
option-opening-sitting-said = تُذكر: «في الجلسة الأولى، افتتح»
option-closing-of-meeting = من أعلن اختتام { -event }
option-closing-of-meeting-unsaid = لا يُذكر
option-closing-of-meeting-said = يُذكر في الختام: «أعلن اختتام { -event }»
option-occasions-order = ترتيب كلمات الافتتاح والاستهلال والاختتام
option-occasions-order-by-kind = بحسب صفة المتكلم
option-occasions-order-spoken = بحسب وقت الإلقاء، مع جلسة كل منها
option-occasions-order-rounds = بحسب وقت الإلقاء، وبعد كل عرض من تكلموا بشأنه
option-debate-names = ذكر الوفود في المداولات
option-debate-names-hidden = لا تُذكر
option-debate-names-shown = حيث يُطلب في النقطة
option-debate-names-brackets = حيث يُطلب، بين قوسين بعد عددها
option-sitting-day = يوم انعقاد الجلسة
option-sitting-day-always = حيثما ذُكرت الجلسة
option-sitting-day-first = عند ذكر الجلسة لأول مرة في الفرع
option-sitting-day-heading = عند ذكر الجلسة لأول مرة تحت كل عنوان
option-sitting-day-never = لا يرد في التقرير، ولا تُذكر الجلسات غير المرقمة
option-sitting-year = سنة ذلك اليوم
option-sitting-year-always = مع كل يوم
option-sitting-year-first = مع أول يوم يُذكر في الفرع
option-sitting-year-never = لا ترد، إلا إذا عُقدت الدورة في سنتين
option-sitting-also = فقرات الجلسة الواحدة
option-sitting-also-unsaid = «في الجلسة نفسها» كل مرة
option-sitting-also-said = «في الجلسة نفسها أيضاً» بالتناوب
option-sitting-same = الجلسة العامة نفسها
option-sitting-same-as-named = «في الجلسة العامة نفسها»
option-sitting-same-meeting = «في الجلسة نفسها»
option-sitting-again = ذكر رقم الجلسة من جديد
option-sitting-again-heading = تحت كل عنوان
option-sitting-again-paragraph = وكذلك بعد فقرة لا تُذكر فيها جلسة
option-sitting-again-chapter = في فصل آخر فقط
option-sitting-place = موضع الجلسة في «نظر في البند»
option-sitting-place-before = أولاً
option-sitting-place-after = في آخر الجملة
option-items-called = البنود التي نُظر فيها
option-items-called-title = بأرقامها وعناوينها
option-items-called-number = بأرقامها وحدها: «من جدول الأعمال»
option-items-called-own-agenda = بأرقامها وحدها: «من جدول أعمالها»
option-items-called-title-bare = بأرقامها وعناوينها بعد فاصلة: «من جدول الأعمال، السواحل»
option-items-called-question = مسائل: «مسألة الصحراء الغربية»
option-heading-items = البنود في العناوين
option-heading-items-unsaid = عناوينها وحدها
option-heading-items-item = مع أرقامها: «البند» ورقمه بين قوسين
option-heading-items-agenda-item = مع أرقامها: «البند» ورقمه «من جدول الأعمال» بين قوسين
option-sub-items = البنود الفرعية
option-sub-items-unsaid = لا تُذكر
option-sub-items-named = تُذكر بعد عنوان بندها: «وبنديه الفرعيين (أ) و (ب)»
option-sub-items-headed = لكل منها عنوان خاص في فصل بندها
option-sub-items-apart = لكل منها فقرات خاصة في فصل بندها بلا عنوان
option-panels-told = حلقات النقاش
option-panels-told-led = من تولى توجيه المناقشة
option-panels-told-held = «عقدت حلقة نقاش»، ومن قدم عروضاً إيضاحية
option-speaker-again = نقطة أخرى لمتكلم واحد في أول فقرة
option-speaker-again-pronoun = «وأشار»، «وأشار الوفد»
option-speaker-again-same = «وأشار الممثل نفسه»، «وأشار الوفد نفسه»
option-panel-speakers = المتكلمون في حلقات النقاش، في النقاط
option-panel-speakers-named = بالاسم: «السيدة كوستا»
option-panel-speakers-role = بالصفة: «المعقب الأول»
option-procedure = الاقتراحات الإجرائية والبت في نقاط النظام
option-procedure-hidden = لا ترد في التقرير
option-procedure-shown = ترد في التقرير
option-recommending = التوصية المقدمة إلى الهيئة الأم
option-recommending-past = «أوصت»
option-recommending-present = «توصي»
option-drafts-wanted = المشاريع الموصى بها
option-drafts-wanted-adoption = «توصي بأن يعتمد المجلس مشروع القرار»
option-drafts-wanted-review = «توصي بأن يستعرض المجلس مشروع القرار ويعتمده»
option-own-texts = مقررات الهيئة وقراراتها
option-own-texts-adopted = «اعتمدت الهيئة المقررات التالية»
option-own-texts-brought = «يوجَّه انتباه الهيئة الأم إلى المقررات التالية»
option-drafts-are = المشاريع المقدمة إلى الهيئة الأم
option-drafts-are-approved = «وافقت على مشروع القرار»
option-drafts-are-adopted = «اعتمدت مشروع القرار»
option-draft-numbers = أرقام المشاريع
option-draft-numbers-figures = بالأرقام
option-draft-numbers-roman = بالألفاظ: «مشروع القرار الثاني»
option-only-text = مشروع المقرر أو النص الوحيد من نوعه
option-only-text-numbered = له رقم
option-only-text-unnumbered = بلا رقم: «مشروع مقرر»
option-texts-named = الوثائق التي يُبتّ فيها
option-texts-named-always = بعنوانها ورمزها كل مرة
option-texts-named-first = بعنوانها ورمزها عند أول ذكرها
option-texts-named-symbol = المشاريع برموزها وحدها
option-statements-upon = الكلمات قبل اعتماد نص وبعده
option-statements-upon-decision = «بعد اتخاذ القرار، ...»
option-statements-upon-adoption = «بعد اعتماد مشروع القرار، ...»
option-text-places = موضع نص القرار في التقرير
option-text-places-unsaid = لا يُذكر
option-text-places-chapters = «انظر الفصل الأول، الفرع باء»
option-text-places-sections = «انظر الفرع الأول-باء»
option-text-place-numbers = رقم النص مع موضعه في التقرير
option-text-place-numbers-unsaid = لا يُذكر
option-text-place-numbers-said = يُذكر بعد الفصل والفرع
option-text-places-in = أين يُذكر موضع النص
option-text-places-in-decision = في الجملة المتعلقة بالقرار
option-text-places-in-sentence = في جملة مستقلة، وتُذكر الوثيقة كذلك
option-manner-place = موضع «بتوافق الآراء» ونتيجة التصويت
option-manner-place-by-length = بعد الفعل إن طال ما يليه
option-manner-place-with-verb = بعد الفعل
option-manner-place-at-end = في الآخر
option-vote-form = الأصوات بالإنكليزية
option-vote-form-votes = {"\u200E"}“by ... votes to ...”{"\u200E"}
option-vote-form-in-favour = {"\u200E"}“by a vote of ... in favour to ... against”{"\u200E"}
option-vote-numbers = الصوت والصوتان بالإنكليزية
option-vote-numbers-figures = بالأرقام
option-vote-numbers-words = بالكلمات: {"\u200E"}“one, two”{"\u200E"}
option-counted-speakers = عدد المتكلمين بالإنكليزية
option-counted-speakers-themselves = {"\u200E"}“Statements were made by seven States”{"\u200E"}
option-counted-speakers-representatives = {"\u200E"}“... by the representatives of seven States”{"\u200E"}
option-attended-voice = عدد الحاضرين بالإنكليزية
option-attended-voice-active = {"\u200E"}“Representatives of ... attended the session”{"\u200E"}
option-attended-voice-passive = {"\u200E"}“The session was attended by representatives of ...”{"\u200E"}
option-actions-in = موضع الإجراءات في التقرير
option-actions-in-item = بعد النظر في بندها
option-actions-in-section = في فرع خاص بها
option-chapter-order = فصول البنود
option-chapter-order-kinds = البيانات ثم المناقشة والقرارات
option-chapter-order-meeting = بترتيب وقوعها في الاجتماع
option-consideration = النظر في البنود
option-consideration-said = تُذكر جلساته
option-consideration-unsaid = لا يُذكر
option-items-order = ترتيب البنود
option-items-order-agenda = كما هي في جدول الأعمال
option-items-order-time = بحسب ترتيب تناولها
option-item-headings = عناوين البنود في الفصول
option-item-headings-shown = عناوينها في جدول الأعمال
option-item-headings-hidden = بلا عناوين
option-joint-items = البنود التي نُظر فيها معاً
option-joint-items-each = تُذكر في فصل كل بند منها
option-joint-items-first = تُذكر مرة واحدة، في فصل أولها
option-opening-paragraphs = الفقرات المتعلقة بالانعقاد والافتتاح
option-opening-paragraphs-sentence = فقرة لكل جملة
option-opening-paragraphs-parts = فقرة للانعقاد وأخرى للافتتاح
option-opening-paragraphs-section = فقرة واحدة
option-attendance-paragraphs = الفقرات المتعلقة بالحضور
option-attendance-paragraphs-sentence = فقرة لكل جملة
option-attendance-paragraphs-lists = فقرة لكل قائمة أسماء وأخرى لما سواها
option-attendance-paragraphs-section = فقرة واحدة
option-item-paragraphs = الفقرات المتعلقة بالبند
option-item-paragraphs-sentence = فقرة لكل جملة
option-item-paragraphs-meeting = فقرة لكل جلسة
option-item-paragraphs-item = فقرة واحدة للبند كله
option-procedural-actions = الإجراءات في إطار البنود السابقة للبنود الموضوعية
option-procedural-actions-item = كما في سائر البنود
option-procedural-actions-agenda = مع إقرار جدول الأعمال
option-closing-actions = الإجراءات في إطار البنود التالية للبنود الموضوعية
option-closing-actions-item = كما في سائر البنود
option-closing-actions-adoption = مع اعتماد التقرير
option-closing-actions-considered = مع اعتماد التقرير، بعد النظر في بنده
option-informal-told = موضع أعمال الهيئات غير الرسمية
option-informal-told-agenda = بعد إنشائها
option-informal-told-statements = بعد الكلمات
option-informal-told-item = بعد النظر في بندها
option-body-first-named = الهيئة عند أول ذكر لها
option-body-first-named-short = باسمها المختصر
option-body-first-named-full = باسمها الكامل
option-organizations-called = المنظمات داخل الجمل
option-organizations-called-full = بأسمائها الكاملة
option-organizations-called-short = بأسمائها المختصرة بعد أول ذكر لها
option-speakers-order = ترتيب المتكلمين
option-speakers-order-sorted = أبجدي
option-speakers-order-spoken = كما تكلموا
option-attendance-from = من يرد في التقرير
option-attendance-from-registration = كل الوفود المسجلة
option-attendance-from-presence = كل من حضر جلسة واحدة على الأقل
option-held-as = صيغة الانعقاد
option-held-as-event = «عُقد الاجتماع»، «عُقدت الدورة»
option-held-as-body = «عقدت الهيئة دورتها»، مع أرقام الجلسات
option-meetings-formal = تسمية الجلسات المعقودة
option-meetings-formal-unsaid = «جلسات»
option-meetings-formal-said = «جلسات رسمية»
option-meetings-listed = الجلسات المعقودة
option-meetings-listed-numbers = بأرقامها
option-meetings-listed-parts = قائمة بحسب أجزاء الدورة، مع الأيام
option-meetings-listed-unsaid = لا يُذكر حتى عددها
option-questions-listed = جدول البنود التي نُظر فيها
option-questions-listed-unsaid = بلا جدول
option-questions-listed-table = مع جلساتها وما تقرر بشأنها
option-organizational-session = الجلسات التنظيمية
option-organizational-session-counted = تُحسب من الدورة
option-organizational-session-apart = دورة قائمة بذاتها: «دورتها التنظيمية»
option-organizational-session-besides = إلى جانب الدورة، خارج ترقيم جلساتها: «في جلستها التنظيمية»
option-meeting-records = محاضر الجلسات
option-meeting-records-held = حيث يُذكر عقدها
option-meeting-records-first = حيث يذكر جزء من التقرير جلسةً أول مرة
option-resumed-sittings = الجلسات المستأنفة
option-resumed-sittings-before = توصف بجوار رقمها: «الخامسة المستأنفة»
option-resumed-sittings-after = توصف بين قوسين: «الخامسة (المستأنفة)»
option-resumed-sittings-unsaid = لا توصف بذلك
option-bureau-form = كيفية ذكر أعضاء المكتب المنتخبين
option-bureau-form-list = سطر لكل عضو
option-bureau-form-grouped = سطر لكل منصب
option-bureau-form-table = جدول بالدولة والمجموعة الإقليمية
option-bureau-form-running = في جملة واحدة
option-bureau-form-offices = جملة لكل منصب، والدول بحسب مجموعاتها الإقليمية
option-bureau-whole = المكتب كله بعد الانتخابات
option-bureau-whole-hidden = لا يُذكر
option-bureau-whole-grouped = قائمة بحسب المناصب
option-bureau-whole-table = جدول يبين الدولة والمجموعة الإقليمية
option-bureau-whole-only = قائمة واحدة بدلاً من ذكر كل انتخاب
option-bureau-whole-called = تسمية قائمة أعضاء المكتب
option-bureau-whole-called-bureau = تكوين المكتب
option-bureau-whole-called-officers = أعضاء المكتب: في المكتب مقاعد أخرى
option-bureau-successor = أعضاء المكتب المنتخبون بدلاً من غيرهم
option-bureau-successor-replaces = خلفاً لهم
option-bureau-successor-remainder = للفترة المتبقية من { -event }
option-bureau-successor-completes = لإتمام مدة عضويتهم
option-actions-on-texts = القرارات المتتابعة بشأن نصوص عدة
option-actions-on-texts-apart = جملة لكل نص
option-actions-on-texts-together = جملة واحدة للنصوص كلها
option-bureau-designated = من لم يُنتخب من أعضاء المكتب
option-bureau-designated-designated = سُمّي
option-bureau-designated-appointed = عُيّن
option-decision-days = أيام المقررات المرقَّمة
option-decision-days-unsaid = لا تُذكر تحتها
option-decision-days-below = تُذكر تحتها
option-verbs-again = تكرار الفعل نفسه في قرارات البند الواحد
option-verbs-again-plain = بلا زيادة
option-verbs-again-also = مع «أيضاً» ثم «كذلك»
option-bureau-states = دول أعضاء المكتب
option-bureau-states-shown = تُذكر
option-bureau-states-hidden = لا تُذكر
option-bureau-earlier = أعضاء المكتب المنتخبون قبل { -event }
option-bureau-earlier-hidden = لا يُذكرون
option-bureau-earlier-shown = يُذكرون
option-bureau-earlier-served = يُذكرون أعضاءً للمكتب دون انتخابهم
option-bureau-earlier-manner = انتخاب أعضاء المكتب بالتزكية قبل { -event }
option-bureau-earlier-manner-unsaid = لا يُذكر
option-bureau-earlier-manner-said = يُذكر
option-officer-states = الدول بعد المناصب
option-officer-states-hidden = لا تُذكر
option-officer-states-shown = «الرئيس (بولندا)»
option-introducers = أعضاء المكتب الذين يعرضون نصاً
option-introducers-office = بمناصبهم
option-introducers-capacity = «...، بصفتها رئيسة الفريق العامل»
option-presided = من ترأس الجلسات
option-presided-parts = لأجزاء الجلسات فقط
option-presided-all = وللجلسات الكاملة أيضاً، ما لم يكن رئيس الهيئة
option-previous-meetings = { TERM("event") ->
    [session] الجملة عن الدورات السابقة
   *[meeting] الجملة عن الاجتماعات السابقة
 }
option-previous-meetings-shown = ترد
option-previous-meetings-hidden = لا ترد
option-honorifics = ألقاب الأشخاص (السيد، السيدة)
option-honorifics-shown = تُذكر
option-honorifics-hidden = لا تُذكر
option-honorifics-everywhere = مع ألقاب التشريف بكل اللغات
option-word-face = الخط العربي في ملف Word
option-word-face-times-new-roman = Times New Roman
option-word-face-simplified-arabic = Simplified Arabic
option-word-face-traditional-arabic = Traditional Arabic
option-word-face-sakkal-majalla = Sakkal Majalla
option-word-face-arial = Arial
option-digits-ar = الأرقام في التقرير العربي
option-digits-ar-arabic = ٠١٢٣٤٥٦٧٨٩
option-digits-ar-european = 0123456789
option-article-in-order = «ال» في الترتيب الأبجدي
option-article-in-order-all = لا تُحتسب في أي كلمة
option-article-in-order-first = لا تُحتسب في الكلمة الأولى
option-documents-where = الوثائق
option-documents-where-section = كلها في قائمة واحدة
option-documents-where-by-item = بحسب البنود
option-documents-where-symbols = برموزها وحدها
option-documents-where-elsewhere = موضع قائمتها إن كان مسجلاً
option-documents-where-by-author = وثائق الأمانة وغيرها تحت عنوانين
option-one-document = وثيقة وحيدة في قائمتها
option-one-document-listed = في سطر مستقل
option-one-document-in-sentence = «كان معروضاً على الهيئة تقرير من الأمانة»
option-one-document-also-two = في الجملة، حتى إن كانتا وثيقتين
option-documents-led = الوثائق بعد جملة النظر في البند
option-documents-led-item = «من أجل النظر في البند، كان معروضاً على الهيئة»
option-documents-led-it = «وكان معروضاً عليها»
option-introduced-documents = الوثائق المعروضة في كلمة
option-introduced-documents-listed = ترد أيضاً بين الوثائق المعروضة على الهيئة
option-introduced-documents-left-out = ترد حيث يُذكر من عرضها فقط
option-two-introduced = وثيقتان معروضتان معاً
option-two-introduced-in-sentence = «عرض التقرير والمذكرة»
option-two-introduced-listed = في قائمة كما في الوثائق الأكثر من ذلك
option-agenda-form = جدول الأعمال
option-agenda-form-list = في قائمة
option-agenda-form-given = في قائمة، سواء أُقر أم لا: «كان جدول أعمال الدورة كما يلي»
option-agenda-form-document = «جدول أعمالها المؤقت، بصيغته الواردة في ...»
option-agenda-form-unsaid = لا يُذكر ما لم يُقر
option-work-called = ما يُقر بعد جدول الأعمال
option-work-called-organization = تنظيم الأعمال
option-work-called-programme = برنامج العمل
option-work-called-programme-timetable = برنامج العمل والجدول الزمني
option-work-called-provisional-programme = برنامج العمل المؤقت والجدول الزمني
option-work-called-provisional-organization = التنظيم المؤقت للأعمال
option-work-called-timetable-organization = الجدول الزمني وتنظيم الأعمال
option-chapter-headings = عناوين المستوى الأول
option-chapter-headings-number = مرقمة: «أولاً- مقدمة»
option-chapter-headings-chapter = فصولاً: «الفصل الأول» في سطر مستقل وفي صفحة جديدة
option-paragraph-numbers = أرقام الفقرات
option-paragraph-numbers-through = متصلة في التقرير كله
option-paragraph-numbers-chapter = تبدأ من جديد في كل فصل
option-attendance-observers = المراقبون
option-attendance-observers-by-kind = قائمة لكل فئة
option-attendance-observers-one-list = كلهم في قائمة واحدة
option-attendance-observers-counted = عددهم فقط
option-attendance-observers-kinds = فئاتهم وحدها
option-attendance-observers-kinds-apart = فئاتهم وحدها، ويُذكر الممثلون على حدة
option-attendance-list = القائمة التي يحيل إليها التقرير
option-attendance-list-participants = قائمة المشاركين
option-attendance-list-observers = قائمة المراقبين
option-attendance-list-unsaid = لا قائمة
option-observers-invited = دعوة المراقبين إلى تقديم بيانات خطية
option-observers-invited-unsaid = لا تُذكر
option-observers-invited-said = تُذكر: «قبل الدورة»
option-list-addresses = القوائم المنشورة على صفحة
option-list-addresses-address = «على الرابط التالي»، مع العنوان
option-list-addresses-website = «في الموقع الشبكي للهيئة»، والعنوان بين قوسين
option-guests-attend = من لا يتخذون القرار
option-guests-attend-observers = «مُثلت بمراقبين»
option-guests-attend-represented = «مُثلت في الدورة»
option-guests-attend-attended = «حضرت الدورة»
option-organizations-counted = المنظمات حيث يُعدّ المتكلمون بحسب فئاتهم
option-organizations-counted-by-kind = التابعة لمنظومة الأمم المتحدة والحكومية الدولية كل على حدة
option-organizations-counted-together = جميعها بوصفها منظمات دولية
option-observing-union = الاتحاد الأوروبي بصفة مراقب
option-observing-union-named = يُذكر باسمه وحده
option-observing-union-organizations = من المنظمات الحكومية الدولية
option-union-called = متكلم الاتحاد الأوروبي بصفة مراقب
option-union-called-observer = المراقب عنه
option-union-called-representative = ممثله
option-other-states-called = الدول غير الأعضاء
option-other-states-called-other = دول أخرى
option-other-states-called-parent-members = أعضاء في الهيئة الأم
option-composition = أعضاء الهيئة أو الأطراف
option-composition-unsaid = لا يُذكرون
option-composition-counted = «تتألف الهيئة من ... دولة عضواً»
option-composition-listed = عددهم وأسماؤهم
option-attendance-deciders = الأطراف أو الأعضاء أو الدول
option-attendance-deciders-named = بأسمائها
option-attendance-deciders-counted = عددها فقط
option-attendance-deciders-kind = دون أسماء ولا أعداد، مع فئات الآخرين
option-attendance-deciders-all = «جميع أعضاء الهيئة»، إن كانوا أشخاصاً
option-attendance-ngos = المنظمات غير الحكومية
option-attendance-ngos-named = بأسمائها
option-attendance-ngos-counted = عددها فقط
option-documents-before = مطلع قائمة الوثائق بالعربية
option-documents-before-invariant = «كان معروضاً ... ما يلي»
option-documents-before-agreeing = يطابق الوثائق في العدد
option-count-words-to = تُكتب الأعداد العربية بالحروف حتى
option-distribution-draft = توزيع مشروع التقرير
option-distribution-final = توزيع التقرير النهائي
option-distribution-draft-limited = محدود (Limited)
option-distribution-draft-general = عام (General)
option-distribution-draft-restricted = مقيد (Restricted)
option-distribution-final-limited = { option-distribution-draft-limited }
option-distribution-final-general = { option-distribution-draft-general }
option-distribution-final-restricted = { option-distribution-draft-restricted }
options-terms = ألفاظ الهيئة
options-terms-hint = ألفاظ التقرير ونص الرئاسة وهذه النوافذ.
option-term-event = موضوع الملف
option-term-event-meeting = اجتماع
option-term-event-session = دورة
option-term-event-itself = هيئة هي نفسها اجتماع
option-term-event-conference = هيئة هي نفسها مؤتمر
option-term-ordinal = ترقيم الاجتماعات أو الدورات
option-term-ordinal-all = متصل عبر السنوات
option-term-ordinal-year = يبدأ من جديد في كل سنة: «دورتها الأولى لعام ...»
option-term-sitting = تسمية أنصاف الأيام
option-term-sitting-meeting = جلسات (بالإنكليزية meetings)
option-term-sitting-sitting = جلسات (بالإنكليزية sittings)
option-term-sitting-plenary = جلسات عامة
option-term-sitting-numbers = أرقام الجلسات
option-term-sitting-numbers-within = من الأولى في هذا الملف
option-term-sitting-numbers-across = تتابع الملف السابق
option-term-sitting-numbers-none = لا تُطبع
option-term-chair = الرئيس بالإنكليزية
option-term-chair-chair = Chair
option-term-chair-president = President
option-term-rapporteur = من يعرض التقرير
option-term-rapporteur-rapporteur = المقرر
option-term-rapporteur-rapporteur-general = المقرر العام
option-term-texts = ما تعتمده الهيئة
option-term-texts-recommendations = توصيات إلى الهيئة الأم
option-term-texts-decisions = مقررات خاصة بها
option-term-texts-resolutions = مشاريع قرارات لتعتمدها الهيئة الأم
option-term-deciders = من يتخذ القرار
option-term-deciders-parties = الأطراف
option-term-deciders-states-parties = الدول الأطراف
option-term-deciders-members = الدول الأعضاء
option-term-deciders-participants = جميع الدول المشاركة
option-term-body = اسم الهيئة بالإنكليزية
option-term-body-singular = مفرد: the Working Group
option-term-body-plural = جمع: the States Parties
options-quantifiers = عدد المتكلمين الذين أثاروا نقطة
options-quantifiers-hint = أقل عدد من الوفود لكل عبارة. أما «معظم المتكلمين» فأكثر من نصف من تكلموا.
option-debaters = تسمية من تكلموا
option-debaters-by-point = بحسب كل نقطة
option-debaters-speakers = المتكلمون
option-debaters-delegations = الوفود
option-debaters-delegates = المندوبون
option-debaters-representatives = الممثلون
option-debaters-members = الأعضاء
option-debaters-member-states = الدول الأعضاء
option-debaters-states-parties = الدول الأطراف
option-debaters-participants = المشاركون
option-single-speaker = المتكلم الواحد بالإنكليزية
option-single-speaker-one = {"\u200E"}“One delegation”{"\u200E"}
option-single-speaker-article = {"\u200E"}“A delegation”{"\u200E"}
option-quantifier-some = { quantifier-some }
option-quantifier-several = { quantifier-several }
option-quantifier-a-number = { quantifier-a-number }
option-quantifier-many = { quantifier-many }
options-settings = الوقت المخصص وحق الرد والنصاب

## المجموعات
groups-new-code = رمز مجموعة جديدة
groups-add = إضافة مجموعة
groups-code = الرمز
groups-name = اسم المجموعة
groups-regional = إقليمية
groups-remove = حذف المجموعة

## من التقرير إلى موضع الاستكمال
block-go = الانتقال إلى المصدر
block-mend = الانتقال إلى موضع الاستكمال
