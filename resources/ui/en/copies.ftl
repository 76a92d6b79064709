### Copies of a record
key-copies = Copies of this record
copies-title = Copies of this record
copies-hint = A copy is made when a record is opened and every hour, if anything has changed. All of the last day are kept, then one a day for a month and one a week for a year.
copies-none = There is no copy of this record yet.
copies-now = Copy now
copies-open = Open a copy
copies-restore = Restore
copies-made = The copy was made.
copies-same = Nothing has changed since the last copy.
copies-reading = …
copies-unreadable = This copy cannot be read
copies-kilobytes = { $size } KB
copies-megabytes = { $size } MB
# $n: the number of the last act in the copy
copies-number = act no. { $n_figure }
restore-title = Restore a copy
# $moment: when the copy was made
restore-text = The record becomes what it was at { $moment }. Its present state is kept as a copy first, so that nothing is lost; the window closes and opens again.
restored = The copy was restored. The state before is the newest of the copies.
copy-mark = Copy
# $name: path of a file
copy-opened = This is a copy of its own, under another name: { $name }. What is done here does not change the record.
record-upgraded = The record was made by an earlier version and now has the form of this one. As it was, it stands beside it: { $name }.
