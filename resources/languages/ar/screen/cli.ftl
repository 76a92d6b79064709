### سطر الأوامر
cli-about = يحفظ WGDesk بيانات اجتماع الفريق العامل ويُعدّ تقريره. والجلسة نصف يوم من الاجتماع؛ ورقمها هو ما يُذكر بعد ‎--sitting.
cli-command = الأمر
cli-report = إنشاء تقرير الاجتماع
cli-check = سرد ما يلزم استكماله قبل أن يصبح التقرير نهائياً
cli-export = إخراج البيانات بصيغة JSON على الخرج القياسي أو في ملف
cli-import = إنشاء ملف بيانات من ملف JSON
cli-demo = إنشاء نسخة من الاجتماع التوضيحي
cli-open = فتح ملف البيانات في نافذة
cli-file = ملف البيانات (‎.wgdesk)
cli-lang = لغة التقرير (ar أو en؛ وإن لم تُذكر فالعربية)
cli-stage = مشروع (draft) أو نهائي (final)، فإن لم يُحدَّد فكما في السجل؛ ويُرفض النهائي ما دام فيه ما يلزم استكماله
cli-format = text أو html أو pdf أو docx، أو عدة صيغ تفصل بينها فواصل؛ وهي text ما لم يُحدَّد غيرها هنا أو في اسم الملف
cli-output = مجلد الملفات، يُنشأ إن لم يكن موجوداً؛ أو ملف واحد ينتهي اسمه بـ ‎.txt أو ‎.html أو ‎.pdf أو ‎.docx
cli-check-lang = الفحص للغة واحدة فقط
cli-json = بصيغة JSON
cli-without-files = بدون الملفات المرفقة بالكلمات
cli-export-output = الملف المراد إنشاؤه، ويُكتب كاملاً أو لا يُكتب؛ وإن لم يُذكر فالخرج القياسي
cli-json-file = ملف JSON
cli-new-record = ملف البيانات المراد إنشاؤه؛ يجب ألا يكون موجوداً
cli-final-refused = لم يُنشأ التقرير النهائي. عدد ما يلزم استكماله: { $n }
cli-accepted = قُبلت: { $what } · { $who } · { $at }: { $reason }
cli-lapsed = قُبلت من قبل ثم تغير ما تتعلق به · { $who } · { $at }: { $reason }
# $n: بيانات لا ترد في التقرير أو ترد مرتين
cli-unprinted-listed = بيانات مدوّنة لا ترد في التقرير أو ترد فيه مرتين (العدد: { $n }):
cli-unprinted = بيانات مدوّنة لا ترد في التقرير أو ترد فيه مرتين (العدد: { $n })؛ ويبيّنها الأمر {"\u200E"}wgdesk check.
cli-lost-additions = نصوص مضافة ترد في نهاية فرع لأن الفقرات التي بجانبها زالت. عددها: { $n }
cli-procedure-left-out = لا تُطبع { $n ->
    [one] نقطة نظام أو اقتراح إجرائي
    [two] نقطتا نظام أو اقتراحان إجرائيان
   *[other] { $n } من نقاط النظام والاقتراحات الإجرائية
 }، لأن تقارير الهيئة لا تذكرها (الخيار «procedure»).
cli-cleaned = أُزيلت من النصوص محارف لا مكان لها في التقرير. عددها: { $n }
cli-script = إنشاء سير أعمال جلسة ونص الرئاسة فيها بصيغة PDF
cli-sitting = رقم الجلسة في ملف البيانات، وتُعدّ فيه الجلسات التنظيمية أيضاً
cli-script-lang = لغة النص (ar أو en؛ وإن لم تُذكر فالعربية)
cli-pdf = ملف PDF المراد إنشاؤه
cli-no-such-sitting = لا توجد في ملف البيانات جلسة رقمها { $n }.
cli-order = حفظ قوائم المتكلمين في ملف أو بصيغة PDF، أو الأخذ بترتيب ملف كهذا
cli-order-output = الملف المراد إنشاؤه: للطباعة إذا انتهى بالامتداد ‎.pdf، وجدول إذا انتهى بالامتداد ‎.xlsx أو ‎.csv، وإلا فترتيب المتكلمين (‎.wgorder)
cli-order-take = الأخذ بترتيب هذا الملف: يُعرض ما يتغير ثم يُنفَّذ دفعةً واحدة
cli-order-dry-run = عرض ما سيتغير فقط
cli-backup = نسخ ملف البيانات إلى مجلد بيانات المستخدم، أو سرد نسخه، أو استعادة إحداها
cli-backup-list = سرد النسخ، الأحدث أولاً: الرقم والوقت وعدد البايتات وآخر عملية والملف
cli-backup-restore = وضع النسخة ذات الرقم N (الأولى هي الأحدث) محل ملف البيانات، بعد حفظ حالته الحالية
# $name: مسار ملف
cli-restored = حلت النسخة محل ملف البيانات. وحُفظ ما كان فيه هنا: { $name }
cli-rescue = إنقاذ ما يمكن إنقاذه من ملف بيانات تالف في ملف جديد، وسرد ما تُرك أو غُيِّر
cli-broken-record = { $name } تالف: فيه ما لا يكتبه هذا البرنامج أبداً، في { $n ->
    [one] موضع واحد
    [two] موضعين
    [few] { $n } مواضع
    [many] { $n } موضعاً
   *[other] { $n } موضع
 }. وتُرك الملف على حاله.
cli-rescue-hint = افتحوا أحدث نسخة منه (wgdesk backup { $name } ‎--list)، أو أنقذوا ما يمكن إنقاذه: wgdesk rescue { $name } ‎-o NEW.wgdesk
cli-rescued = المواضع التي تُرك ما فيها أو غُيِّر: { $n }
cli-roster = إدخال قائمة مشاركين (‎.xlsx أو ‎.csv أو ‎.docx أو نص) في ملف البيانات؛ يُطبع كل سطر مع ما يغيره
cli-roster-list = القائمة
cli-roster-dry-run = طباعة ما سيتغير فحسب
cli-roster-sheet = ورقة المصنف؛ الأولى إن لم تُذكر
cli-roster-sitting = رقم الجلسة (في ملف البيانات) التي يُعدّ حاضراً فيها من تقول القائمة إنه حاضر
cli-roster-told = جديد: { $new }. مُعدَّل: { $changed }. بلا تغيير: { $same }. متروك: { $problem }.
cli-earlier = قراءة تقرير سابق (‎.docx أو نص) في ملف بيانات جديد؛ يُطبع مقدار ما فُهم، وكل فقرة لم تُفهم
cli-earlier-file = التقرير
cli-earlier-lang = لغة التقرير (ar أو en؛ تُعرف من حروفه إن لم تُذكر)
cli-earlier-dry-run = الطباعة فحسب (وهي الأصل من دون ‎-o)
cli-body = التحقق من ملف هيئة وبيان ما فيه من أخطاء
cli-body-file = ملف هيئة (TOML)
cli-body-good = الملف سليم: { $title }

# -- بيانات تتقاسمها محطات --
cli-record = بيانات الاجتماع: ملف (‎.wgdesk) أو ملف اتصال محطة أو postgresql://...
cli-share = نقل بيانات الاجتماع إلى خادوم PostgreSQL تتقاسمها فيه محطات عدة
cli-share-to = الخادوم وقاعدة البيانات الجديدة، باسم من يجوز له إنشاء القواعد والأدوار؛ وتؤخذ كلمة المرور من PGPASSWORD أو من ‎.pgpass
cli-share-output = مجلد ملفات اتصال المحطات؛ يُنشأ إن لم يكن موجوداً
cli-fetch = إعادة البيانات المتقاسمة إلى ملف
cli-shared = ملف اتصال محطة أو postgresql://...
cli-bring = نقل ما فعلته محطة دون اتصال بالخادوم إليه، عمليةً بعد عملية
cli-bring-file = البيانات التي عملت فيها المحطة دون اتصال بالخادوم (‎.wgdesk)
cli-bring-list = الاكتفاء بسرد ما ليس على الخادوم، بترتيبه
cli-bring-conflicts = مصير عملية لا يمكن تنفيذها من جديد كما هي: التوقف عندها stop (إن لم يُذكر شيء)، أو إبقاء الكلمة التي هي منها مشطوبةً وترك ما ليس من كلمة struck، أو تركها وذكرها في سجل العمليات leave، أو تنفيذها على أي حال anyway ما لم تمنعها قاعدة
# $at: وقت؛ $who: محطة؛ $act: ما حدث
cli-bring-act = { $at } · { $who }: { $act }
cli-bring-brought = نُقلت: { $at } · { $who }: { $act }
cli-bring-struck = أُبقيت مع كلمتها المشطوبة: { $at } · { $who }: { $act }
cli-bring-left = تُركت، وذُكرت في سجل العمليات: { $at } · { $who }: { $act }
cli-bring-with-it = لم تُنقل لأنها تقوم على عملية لم تُنقل، أو تُراجع عنها من قبل: { $at } · { $who }: { $act }
cli-compare-brought = نُقلت إلى هنا: { $at } · { $who }: { $act }
cli-compare-left = لم تُنقل إلى هنا: { $at } · { $who }: { $act }
cli-compare-with-it = لم تُنقل إلى هنا لأنها تقوم على عملية لم تُنقل، أو تُراجع عنها من قبل: { $at } · { $who }: { $act }
cli-bring-conflict = لم تُنقل: { $at } · { $who }: { $act }
cli-bring-stopped = توقف النقل هنا ولم يُفقد شيء. أعيدوا الأمر مع ‎--conflicts struck أو ‎--conflicts leave أو ‎--conflicts anyway؛ وما نُقل لا يُنقل مرتين.
cli-bring-other-computer = عمل جهاز آخر له حساب الدخول نفسه في هذه الأثناء. وما دوّنه الجهازان كلاهما يرد بعد ذلك مرتين؛ راجعوه في السجل وتراجعوا عن المكرر. وهذا ما فعله:
cli-compare = مقارنة نسختين من بيانات واحدة، ونقل عمليات من النسخة الأخرى
cli-compare-other = النسخة الأخرى (‎.wgdesk)؛ ولا تتغير
cli-compare-take = نقل هذه العمليات من النسخة الأخرى بأرقامها، أو كلها (all)
cli-compare-anyway = وكذلك العمليات التي تعدّل ما عُدِّل في النسختين، ما لم تمنعها قاعدة
cli-compare-last = النسختان متطابقتان حتى: { $at } · { $who }: { $act }
cli-compare-here = في هذه البيانات وحدها:
cli-compare-there = في النسخة الأخرى وحدها:
cli-compare-no-here = ليس في هذه البيانات ما تفتقر إليه النسخة الأخرى.
cli-compare-no-there = ليس في النسخة الأخرى ما تفتقر إليه هذه البيانات.
cli-server = إعداد قاعدة بيانات لاجتماع تتقاسمه محطات
cli-server-init = init: إنشاء القاعدة وحسابات المحطات وصلاحياتها، وملف اتصال لكل محطة؛ upgrade: نقل البيانات التي فيها إلى إصدار هذا البرنامج
cli-server-large-objects = يتيح الخادوم لكل محطة أن تخزّن ما تشاء في صورة «كائنات كبيرة» (large objects). ويستطيع مدير الخادوم أن يمنع ذلك: انظروا «Limits that only the administrator sets» في docs/stations.md.
cli-server-advisory-locks = يتيح الخادوم لكل محطة أن تأخذ ما تشاء من الأقفال (advisory locks)، وبها تستطيع محطة أن تعطّل سائر المحطات. ويستطيع مدير الخادوم أن يمنع ذلك: انظروا «Limits that only the administrator sets» في docs/stations.md.
cli-server-temporary-files = لا يضع الخادوم حداً للملفات المؤقتة التي تكتبها محطة. ويستطيع مدير الخادوم أن يضعه: انظروا «Limits that only the administrator sets» في docs/stations.md.
cli-server-other-databases = يتيح الخادوم للمحطات أن تدخل قواعد بيانات أخرى أيضا، ولها أن تخزّن فيها ما تشاء. ويستطيع مدير الخادوم أن يمنع ذلك: انظروا «Limits that only the administrator sets» في docs/stations.md.
cli-server-prepared-transactions = يتيح الخادوم المعاملات المهيأة (prepared transactions)، وبها تستطيع محطة أن تعطّل سائر المحطات بلا نهاية. ويستطيع مدير الخادوم أن يمنع ذلك: انظروا «Limits that only the administrator sets» في docs/stations.md.
cli-server-current = البيانات من الإصدار { $now }، وهو الأحدث. وملفات اتصال المحطات صالحة كما كانت.
cli-server-upgraded = كانت البيانات من الإصدار { $was } وصارت من الإصدار { $now }. وملفات اتصال المحطات صالحة كما كانت.

# -- القوائم --
cli-list = إنشاء قوائم لبرنامج الجداول: المتكلمون والكلمات ووقت الكلام والحضور وغيرها
cli-lists = all أو بعضها مفصولاً بفواصل: speakers وstatements وtime وtime-groups وtime-gender وitems وattendance وpresence وparticipants وrecommendations وdocuments
cli-list-lang = لغة القوائم (ar أو en؛ وإن لم تُذكر فهي ar)
cli-list-file = الملف المطلوب: ‎.xlsx وفيه ورقة لكل قائمة، أو ‎.csv لقائمة واحدة؛ ولقائمة المشاركين أيضاً ‎.pdf أو ‎.docx
cli-turns = إنشاء بيان بمن تكلم ومتى في جلسة، لتسجيلها الصوتي أو المرئي: ترجمة نصية مصاحبة (WebVTT) أو CSV أو JSON
cli-turns-began = متى بدأ التسجيل بساعة القاعة؛ وإن لم يُذكر فعند افتتاح الجلسة
cli-turns-first = أين تبدأ الكلمة الأولى في التسجيل
cli-turns-without = أُوقف التسجيل أثناء تعليق الجلسة
cli-turns-file = الملف المطلوب: ‎.vtt أو ‎.csv أو ‎.json
