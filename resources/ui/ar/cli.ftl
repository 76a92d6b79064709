### سطر الأوامر
cli-about = يحفظ WGDesk بيانات اجتماع الفريق العامل ويُعدّ تقريره.
cli-command = الأمر
cli-report = كتابة تقرير الاجتماع
cli-check = سرد ما يلزم استكماله قبل أن يصبح التقرير نهائياً
cli-export = كتابة البيانات بصيغة JSON على الخرج القياسي
cli-import = إنشاء ملف بيانات من ملف JSON
cli-demo = إنشاء نسخة من الاجتماع التوضيحي
cli-open = فتح ملف البيانات في نافذة
cli-file = ملف البيانات (.wgdesk)
cli-lang = لغة التقرير (ar أو en؛ وإن لم تُذكر فالعربية)
cli-stage = مشروع (draft) أو نهائي (final)؛ ويُرفض النهائي ما دام فيه ما يلزم استكماله
cli-format = text أو html أو pdf أو docx، أو عدة صيغ تفصل بينها فواصل
cli-output = مجلد الملفات؛ يُنشأ إن لم يكن موجوداً
cli-check-lang = الفحص للغة واحدة فقط
cli-json = بصيغة JSON
cli-without-files = بدون الملفات المرفقة بالكلمات
cli-json-file = ملف JSON
cli-new-record = ملف البيانات المراد إنشاؤه؛ يجب ألا يكون موجوداً
cli-final-refused = لم يُكتب التقرير النهائي. عدد ما يلزم استكماله: { $n }
cli-cleaned = أُزيلت من النصوص محارف لا مكان لها في التقرير. عددها: { $n }
cli-script = كتابة سير أعمال جلسة ونص الرئاسة فيها بصيغة PDF
cli-sitting = رقم الجلسة
cli-script-lang = لغة النص (ar أو en؛ وإن لم تُذكر فالعربية)
cli-pdf = ملف PDF المراد كتابته
cli-no-such-sitting = لا توجد في ملف البيانات جلسة رقمها { $n }.
cli-order = كتابة قوائم المتكلمين في ملف أو بصيغة PDF، أو الأخذ بترتيب ملف كهذا
cli-order-output = الملف المطلوب كتابته: للطباعة إذا انتهى بالامتداد ‎.pdf، وإلا فترتيب المتكلمين (‎.wgorder)
cli-order-take = الأخذ بترتيب هذا الملف: يُعرض ما يتغير ثم يُنفَّذ دفعةً واحدة
cli-order-dry-run = عرض ما سيتغير فقط
cli-backup = نسخ ملف البيانات إلى مجلد بيانات المستخدم، أو سرد نسخه، أو استعادة إحداها
cli-backup-list = سرد النسخ، الأحدث أولاً: الرقم والوقت وعدد البايتات وآخر عملية والملف
cli-backup-restore = وضع النسخة ذات الرقم N (الأولى هي الأحدث) محل ملف البيانات، بعد حفظ حالته الحالية
# $name: مسار ملف
cli-restored = حلت النسخة محل ملف البيانات. وحُفظ ما كان فيه هنا: { $name }
cli-roster = إدخال قائمة مشاركين (‎.xlsx أو ‎.csv أو نص بعلامات جدولة) في ملف البيانات؛ يُطبع كل سطر مع ما يغيره
cli-roster-list = القائمة
cli-roster-dry-run = طباعة ما سيتغير فحسب
cli-roster-sheet = ورقة المصنف؛ الأولى إن لم تُذكر
cli-roster-sitting = رقم الجلسة التي يُعدّ حاضراً فيها من تقول القائمة إنه حاضر
cli-roster-told = جديد: { $new }. مُعدَّل: { $changed }. بلا تغيير: { $same }. متروك: { $problem }.
cli-body = التحقق من ملف هيئة وبيان ما فيه من أخطاء
cli-body-file = ملف هيئة (TOML)
cli-body-good = الملف سليم: { $title }

# -- بيانات تتقاسمها محطات --
cli-record = بيانات الاجتماع: ملف (‎.wgdesk) أو ملف اتصال محطة أو postgresql://...
cli-share = نقل بيانات الاجتماع إلى خادوم PostgreSQL تتقاسمها فيه محطات عدة
cli-share-to = الخادوم وقاعدة البيانات الجديدة، باسم من يجوز له إنشاء القواعد والأدوار؛ وتؤخذ كلمة السر من PGPASSWORD أو من ‎.pgpass
cli-share-output = مجلد ملفات اتصال المحطات؛ يُنشأ إن لم يكن موجوداً
cli-fetch = إعادة البيانات المتقاسمة إلى ملف
cli-shared = ملف اتصال محطة أو postgresql://...
cli-bring = تنفيذ ما فعلته محطة من دون الخادوم على الخادوم، عمليةً بعد عملية
cli-bring-file = البيانات التي عملت فيها المحطة وحدها (‎.wgdesk)
cli-bring-list = الاكتفاء بسرد ما ليس على الخادوم، بترتيبه
cli-bring-conflicts = مصير عملية لا يمكن تنفيذها من جديد كما هي: التوقف عندها stop (إن لم يُذكر شيء)، أو تركها leave، أو تنفيذها على أي حال anyway ما لم تمنعها قاعدة
# $at: وقت؛ $who: محطة؛ $act: ما حدث
cli-bring-act = { $at } · { $who }: { $act }
cli-bring-brought = نُقلت: { $at } · { $who }: { $act }
cli-bring-left = تُركت: { $at } · { $who }: { $act }
cli-bring-with-it = تُركت مع غيرها أو تُراجع عنها من قبل: { $at } · { $who }: { $act }
cli-bring-conflict = لم تُنقل: { $at } · { $who }: { $act }
cli-bring-stopped = توقف النقل هنا ولم يُفقد شيء. أعيدوا الأمر مع ‎--conflicts leave أو ‎--conflicts anyway؛ وما نُقل لا يُنقل مرتين.
cli-server = إعداد قاعدة بيانات لاجتماع تتقاسمه محطات
cli-server-init = init: إنشاء القاعدة وحسابات المحطات وصلاحياتها، وملف اتصال لكل محطة

# -- القوائم --
cli-list = كتابة قوائم لبرنامج الجداول: المتكلمون والكلمات ووقت الكلام والحضور وغيرها
cli-lists = all أو بعضها مفصولاً بفواصل: speakers وstatements وtime وtime-groups وtime-gender وitems وattendance وpresence وparticipants وrecommendations وdocuments
cli-list-lang = لغة القوائم (ar أو en؛ وإن لم تُذكر فهي ar)
cli-list-file = الملف المطلوب: ‎.xlsx وفيه ورقة لكل قائمة، أو ‎.csv لقائمة واحدة؛ ولقائمة المشاركين أيضاً ‎.pdf أو ‎.docx
cli-turns = كتابة من تكلم ومتى في جلسة، لتسجيل لها: شريط نصي (WebVTT) أو CSV أو JSON
cli-turns-began = متى بدأ التسجيل بساعة القاعة؛ وإن لم يُذكر فعند افتتاح الجلسة
cli-turns-first = أين تبدأ الكلمة الأولى في التسجيل
cli-turns-without = أُوقف التسجيل أثناء تعليق الجلسة
cli-turns-file = الملف المطلوب: ‎.vtt أو ‎.csv أو ‎.json
