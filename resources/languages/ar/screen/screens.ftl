### شاشة العرض وشاشة الرئاسة وما يتصل بهما

## الوقت
screen-clock-waiting = الوقت المخصص
screen-clock-stopped = الكلمة السابقة
screen-clock-paused = الوقت موقوف
screen-clock-unlimited = الوقت المنقضي
screen-clock-normal = الوقت المتبقي
screen-clock-soon = أوشك الوقت المخصص على الانتهاء
screen-clock-last = الثواني الأخيرة
screen-clock-over = انتهى الوقت المخصص

## شاشة العرض
display-name = شاشة العرض
display-title = شاشة العرض – { $meeting }
display-meeting = { -event } { $ordinal }
display-meeting-of-year = { -an-event } عام { $year }
display-meeting-closed = { TERM("event") ->
    [session] اختُتمت الدورة
    [conference] اختُتم المؤتمر
   *[meeting] اختُتم الاجتماع
 }
display-adjourned = رُفعت { $sitting }
display-not-open = لم تُفتتح الجلسة بعد
display-suspended = الجلسة معلَّقة
display-suspended-informal = لإجراء مشاورات غير رسمية
display-suspended-technical = لأسباب تقنية
display-suspended-break = لاستراحة قصيرة
display-hour = موعدها الساعة { $hour }
display-day-hour = موعدها { $day }، الساعة { $hour }
display-order = نقطة نظام
display-reply = حق الرد
display-lane = { $lane } · { $now }
display-now-woman = الكلمة الآن لممثلة
display-now-man = الكلمة الآن لممثل
display-now-delegation = الكلمة الآن لوفد
display-now-observer-woman = الكلمة الآن للمراقبة عن
display-now-observer-man = الكلمة الآن للمراقب عن
display-now-secretariat-woman = الكلمة الآن لممثلة الأمانة
display-now-secretariat-man = الكلمة الآن لممثل الأمانة
display-now-panellist-woman = الكلمة الآن للمناظِرة
display-now-panellist-man = الكلمة الآن للمناظِر
display-now-other = الكلمة الآن
display-behalf = باسم { $group }
display-upcoming = المتكلمون التالون
display-inserted = إضافة
display-deleted = حذف
display-moved-in = نُقل إلى هنا
display-moved-out = نُقل من هنا
display-bracket = [ ] لم يُتفق عليه بعد
display-versions = الصيغة { $new } مقارنةً بالصيغة { $old } · { $hour }
display-page = { $page } من { $pages }
display-in-window = شاشة العرض في نافذة خلف هذه النافذة: لا شاشة أخرى متصلة
display-plain = العنوان وحده على شاشة العرض

## شاشة الرئاسة
podium-name = شاشة الرئاسة
podium-title = شاشة الرئاسة – { $meeting }
podium-until = الجلسة حتى الساعة { $hour }
podium-message = من الأمانة:
podium-next = التالي
podium-nobody = لا أحد في القائمة
podium-speaking = المتكلم الآن: { $name }
podium-spoke = المتكلم السابق: { $name }
podium-called = الكلمة الآن: { $name }
podium-place = { $at } من { $of }
podium-away = ليست اللحظة الراهنة · { $shortcut } للعودة إليها
podium-step-back = الخطوة السابقة
podium-step-on = الخطوة التالية
podium-step-now = العودة إلى اللحظة الراهنة
podium-print = طباعة نص الجلسة
podium-in-window = شاشة الرئاسة في نافذة خلف هذه النافذة: لا شاشة ثالثة متصلة

## رسالة إلى الرئاسة
message-title = رسالة إلى الرئاسة
message-field = نص الرسالة
message-hint = تظهر على شاشة الرئاسة وحدها.
message-stands = على شاشة الرئاسة الآن
message-clear = إزالة
message-send = إرسال
message-earlier = رسائل سابقة

## طباعة نص الرئاسة
script-title = طباعة نص الرئاسة
script-print = نص الرئاسة
script-sitting = الجلسة
script-language = اللغة
script-file = الملف
script-go = حفظ الملف
script-progress = سير حفظ الملف
script-done = حُفظ الملف.
script-cancelled = أُلغي الحفظ ولم يُحفظ شيء.
script-none = لا توجد جلسات بعد.
script-replaces = يوجد ملف بهذا الاسم وسيحل الجديد محله.
