### Panel: history
history-title = History
history-find = Find in the history
history-nothing = Nothing found. Every act on this record is listed here, with its time.
history-station = Station { $station }
history-undone = Undone
history-look = Show in the record
history-undo = Undo this act
history-entry = Act { $number } · { $moment }
told-undo = undone: { $act }
told-redo = redone: { $act }
