### Copies of a record
key-copies = Copies of this record
copies-title = Copies of this record
copies-hint = A copy is made when a record is opened and then every hour, if anything has changed. All copies of the last day are kept, then one a day for a month and one a week for a year.
copies-none = There are no copies of this record yet.
copies-now = Copy now
copies-open = Open a copy
copies-restore = Restore
copies-made = The copy has been made.
copies-same = Nothing has changed since the last copy.
copies-reading = …
copies-unreadable = This copy cannot be read
copies-kilobytes = { $size } KB
copies-megabytes = { $size } MB
# $n: the number of the last act in the copy
copies-number = act no. { $n_figure }
copies-holds = { -Sittings }: { $sittings } · statements: { $statements } · { -texts }: { $recommendations }
restore-title = Restore a copy
# $moment: when the copy was made
restore-text = The record goes back to what it was at { $moment }. Its present state is kept as a copy first, so nothing is lost; the window closes and opens again.
restored = The copy has been restored. The previous state is the newest of the copies.
copy-mark = Copy
# $name: path of a file
copy-opened = This is a separate copy under another name: { $name }. Changes made here do not affect the record.
record-upgraded = The record was made with an earlier version and has been converted to this one. The old file is kept next to it: { $kept }.
record-torn = The program or the computer had stopped in the middle of an act. That act was undone; all acts before it are here. The file as it was found is kept next to it: { $kept }.
# $second: name of a file beside the record
record-ahead = Another program was used on this record and left acts in a second file, { $second }. They are in the record now. The two files as they were found are kept next to it: { $kept }.
record-cut = Another program was used on this record and left acts in a second file, { $second }, which ends in the middle of an act. What was complete in it is in the record now; later acts may be missing: look at the history. The two files as they were found are kept next to it: { $kept }.
record-alone = Another program was used on this record, which keeps the last acts in a second file, { $second }. That file is not here. If the record was copied while it was open there, the last acts may be missing: look at the history.
record-foreign = A file next to the record belongs to another state of it, or to another record. It was not used; it is kept under another name: { $kept }.

# -- a record that is only read: it stays as it is, and so does what lies beside it --
# $name: name of the record, $second: name of a file beside it
found-torn = { $name }: a program or the computer had stopped in the middle of an act. The record was read as it was before that act; the files were left as they are.
found-ahead = { $name }: another program left acts in a second file, { $second }. They were read; both files were left as they are.
found-cut = { $name }: another program left acts in a second file, { $second }, which ends in the middle of an act. What is complete in it was read; later acts may be missing. Both files were left as they are.
found-alone = { $name }: another program keeps the last acts in a second file, { $second }, which is not here. The last acts may be missing.
found-foreign = { $name }: a file next to it belongs to another state of it, or to another record. It was not used; all files were left as they are.

# -- another copy of this record --
copies-compare = Compare…
compare-title = Comparison with another copy
# $at: day and time, $act: what was done
compare-last = Identical up to { $at }: { $act }
# $n: number of acts
compare-here = Only in this record ({ $n_figure })
compare-there = Only in the other copy ({ $n_figure })
compare-here-list = What only this record has
compare-there-list = What only the other copy has
compare-take = Take over what is ticked
compare-all = Tick all
compare-none = Tick none
compare-anyway = Also acts that change the same things as here, unless a rule forbids it
compare-undone = undone there
compare-with-it = depends on an act that was not taken over
# $n: acts taken over, $left: acts left
compare-done = Taken over: { $n_figure }. Skipped: { $left_figure }.
