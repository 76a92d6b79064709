### ما يخص كل لغة: عند إضافة لغة جديدة تضاف سطورها إلى هذا الملف في كل واجهة

language-ar = العربية
words-move-ar = نقله إلى حقل العربية
groups-name-ar = اسم المجموعة بالعربية
attendance-newcomer-name-ar = الاسم بالعربية
cli-check-ar = التقرير العربي، عدد الملاحظات: { $n }
new-topics-ar = البنود الموضوعية بالعربية، كل بند في سطر
name-body-full-ar = الاسم الكامل للهيئة بالعربية
name-body-short-ar = الاسم المختصر للهيئة بالعربية
name-parent-full-ar = الاسم الكامل للهيئة الأم بالعربية
name-parent-medium-ar = اسم الهيئة الأم بالعربية
name-parent-short-ar = الاسم المختصر للهيئة الأم بالعربية
name-instrument-full-ar = الاسم الكامل للصك بالعربية
name-instrument-short-ar = الاسم المختصر للصك بالعربية
name-venue-ar = مكان الانعقاد بالعربية
name-general-subject-ar = موضوع المناقشة العامة بالعربية
name-ground-ar = سند الانعقاد بالعربية
name-convened-by-ar = من دعا إلى عقد { -event }، بالعربية
name-organizational-purpose-ar = الغرض من الجلسات التنظيمية بالعربية
name-services-ar = من قدم الدعم الفني بالعربية
name-secretariat-by-ar = من تولى مهام الأمانة بالعربية
name-masthead-item-title-ar = عنوان البند في رأس الصفحة بالعربية
name-opening-overview-ar = موضوع اللمحة العامة في الافتتاح بالعربية

language-en = الإنكليزية
words-move-en = نقله إلى حقل الإنكليزية
groups-name-en = اسم المجموعة بالإنكليزية
attendance-newcomer-name-en = الاسم بالإنكليزية
cli-check-en = التقرير الإنكليزي، عدد الملاحظات: { $n }
new-topics-en = البنود الموضوعية بالإنكليزية، كل بند في سطر
name-body-full-en = الاسم الكامل للهيئة بالإنكليزية
name-body-short-en = الاسم المختصر للهيئة بالإنكليزية
name-parent-full-en = الاسم الكامل للهيئة الأم بالإنكليزية
name-parent-medium-en = اسم الهيئة الأم بالإنكليزية
name-parent-short-en = الاسم المختصر للهيئة الأم بالإنكليزية
name-instrument-full-en = الاسم الكامل للصك بالإنكليزية
name-instrument-short-en = الاسم المختصر للصك بالإنكليزية
name-venue-en = مكان الانعقاد بالإنكليزية
name-general-subject-en = موضوع المناقشة العامة بالإنكليزية
name-ground-en = سند الانعقاد بالإنكليزية
name-convened-by-en = من دعا إلى عقد { -event }، بالإنكليزية
name-organizational-purpose-en = الغرض من الجلسات التنظيمية بالإنكليزية
name-services-en = من قدم الدعم الفني بالإنكليزية
name-secretariat-by-en = من تولى مهام الأمانة بالإنكليزية
name-masthead-item-title-en = عنوان البند في رأس الصفحة بالإنكليزية
name-opening-overview-en = موضوع اللمحة العامة في الافتتاح بالإنكليزية

language-fr = الفرنسية
groups-name-fr = اسم المجموعة بالفرنسية

language-es = الإسبانية
groups-name-es = اسم المجموعة بالإسبانية

language-ru = الروسية
groups-name-ru = اسم المجموعة بالروسية

language-zh = الصينية
groups-name-zh = اسم المجموعة بالصينية
