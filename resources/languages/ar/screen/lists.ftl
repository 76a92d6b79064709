### قوائم لبرامج أخرى.
key-lists = قوائم لبرامج أخرى
lists-title = قوائم لبرامج أخرى
lists-which = القوائم
lists-every = جميع القوائم
lists-name-speakers = قائمة المتكلمين
lists-name-statements = الكلمات وأوقاتها
lists-name-time = وقت الكلام حسب الوفد
lists-name-time-groups = وقت الكلام حسب المجموعة
lists-name-time-gender = وقت الكلام حسب نوع الجنس
lists-name-items = الوقت حسب البند
lists-name-attendance = الحضور
lists-name-presence = الحضور حسب الجلسة
lists-name-participants = قائمة المشاركين
lists-name-recommendations = { -texts }
lists-name-documents = الوثائق
lists-language = اللغة
lists-forms = الصيغ (PDF وWord لقائمة المشاركين وحدها)
lists-form-xlsx = جدول (XLSX)
lists-form-csv = نص (CSV)
lists-form-pdf = PDF
lists-form-docx = Word
lists-go = حفظ الملفات

## المداخلات لتسجيل الجلسة
turns-open = لتسجيل صوتي أو مرئي…
turns-title = من تكلم ومتى، لتسجيل صوتي أو مرئي للجلسة
turns-form = الصيغة
turns-form-vtt = ترجمة نصية مصاحبة (WebVTT)
turns-form-csv = نص (CSV)
turns-form-json = بيانات (JSON)
turns-beginning = التسجيل
turns-began-opened = بدأ عند افتتاح الجلسة
turns-began-began = بدأ في هذا الوقت بساعة القاعة
turns-began-first = تبدأ الكلمة الأولى فيه عند هذا الموضع
turns-at = الوقت
turns-stopped = أُوقف أثناء تعليق الجلسة
