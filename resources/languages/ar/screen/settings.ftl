### الإعدادات: أقسامها وما فيها؛ وما سبق منها في dialogs.ftl
settings-language = اللغات والأرقام
settings-look = المظهر
settings-screen = العرض والصوت
settings-meeting = { TERM("event") ->
    [session] هذه الدورة
    [conference] هذا المؤتمر
   *[meeting] هذا الاجتماع
 }
settings-files = الملفات
settings-keys = لوحة المفاتيح
settings-at-once = يسري كل اختيار فوراً.
language-interface = كلغة البرنامج
setting-names-language = لغة الأسماء
setting-podium-language = لغة شاشة الرئاسة
setting-display-clock = إظهار الوقت على شاشة العرض
setting-display-next = عدد المتكلمين التالين على شاشة العرض
setting-display-second = لغة ثانية على شاشة العرض
language-none = بلا
setting-sound = صوت قصير عند انتهاء الوقت المخصص للكلمة
setting-sound-hint = يُسمع على هذا الجهاز وحده، مرة واحدة لكل كلمة. ويُضبط الصوت نفسه في إعدادات النظام.
setting-meeting-hint = تُحفظ هذه مع بيانات { -event }، وتسري على كل من يفتحها، ويمكن التراجع عنها.
option-replies-most = الحد الأقصى لعدد ردود الوفد الواحد في الجلسة الواحدة
option-quorum-decision = نصاب اتخاذ القرار
option-quorum-decision-all-parties = أغلبية { -deciders } كلها
option-quorum-decision-participating = أغلبية { -deciders } المشاركة
option-panellists-listed = إضافة المناظرين إلى قائمة المتكلمين
option-panellists-listed-on-opening = تلقائياً عند بدء النظر في البند
option-panellists-listed-by-hand = يدوياً
setting-export-folder = مجلد التقارير المصدَّرة
setting-export-none = بجانب ملف البيانات
setting-export-beside = بجانب ملف البيانات
setting-keys-hint = يمكن تغيير أي مفتاح من مفاتيح البرنامج في قائمة اختصارات لوحة المفاتيح.
setting-keys-changed = { $n ->
    [0] كل المفاتيح أصلية.
    [one] غُيِّر مفتاح واحد.
    [two] غُيِّر مفتاحان.
    [few] غُيِّرت { $n_figure } مفاتيح.
    [many] غُيِّر { $n_figure } مفتاحاً.
   *[other] غُيِّر { $n_figure } مفتاح.
 }
