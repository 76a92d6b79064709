### The text of the report in hand
block-edit-title = نص التقرير
block-edit-text = ما يُطبع
block-edit-markup = السطر الذي يبدأ بـ(أ) فقرة فرعية. والقوسان المعقوصان حاشية: {"{"}النص{"}"}.
block-was-generated = ما كان يُولَّد من البيانات وقت التحرير
block-now-generated = ما يُولَّد من البيانات الآن لولا التحرير
block-keep = اطبع هذا النص
block-confirm = أبقه كما هو
block-restore = العودة إلى النص المولَّد
amendment-unchanged = لم تتغير بهذه اللغة
