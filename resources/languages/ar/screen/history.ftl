### لوحة: سجل العمليات
history-title = سجل العمليات
history-find = بحث في السجل
history-nothing = لا نتيجة. تُدرج هنا كل عملية أُجريت على بيانات { -event } مع وقتها.
history-station = المحطة { $station }
history-undone = جرى التراجع عنها
history-look = إظهار موضعه
history-undo = التراجع عن هذه العملية
history-entry = العملية { $number } · { $moment }
told-undo = جرى التراجع عن: { $act }
told-redo = أُعيدت العملية: { $act }
