### A sitting on another day than planned. $sitting is its name, $planned, $today and $held are days.

day-title = يوم غير المقرر
# $extends: whether today is [before] the first day of the meeting, [after] its last, or [no]
day-text = { $sitting } مقررة يوم { $planned }، واليوم { $today }. ولا يُسجَّل شيء قبل أن تختاروا. { $extends ->
    [before] وهذا اليوم سابق لأول أيام { -event }، فإذا نُقلت إليه صار أولها.
    [after] وهذا اليوم لاحق لآخر أيام { -event }، فإذا نُقلت إليه صار آخرها.
   *[no] {""}
 }
day-move = نقلها إلى اليوم وافتتاحها
day-rehearse = التجربة على نسخة
day-told = كانت { $sitting } مقررة يوم { $planned } وافتُتحت يوم { $held }. { $extends ->
    [no] {""}
   *[other] وهو خارج أيام { -event }، فتتغير إذا نُقلت إليه.
 }
day-told-move = نقلها إلى ذلك اليوم
day-told-rehearse = كانت للتجربة فقط
rehearsal-mark = نسخة تجريبية
rehearsal-opened = هذه نسخة تجريبية: { $name }. لا يُحفظ في ملف البيانات شيء مما يجري هنا، ولا يُسأل هنا عن اليوم.
