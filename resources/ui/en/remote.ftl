### Records on a network share or in a synchronized folder
# $place: the name of a folder
remote-written = Kept here, written to { $place }
remote-written-at = Kept here, written to { $place } at { $hour }
remote-pending = Kept here, soon written to { $place }
remote-failed = Kept here, not yet written to { $place }
remote-beside = Write it beside the other
# $name: path of a file
remote-beside-done = Your work was written to { $name }. The record there was changed by somebody else: close this window and open the one you want to go on with.
remote-aside = The record was changed in its folder while your last work here was not yet written there. That work is kept as a copy: { $name }. This is the record as it is there.
# $why: what went wrong
remote-close = { $why } Close again to leave it so; it is written when the record is opened next time.
remote-read-only = The record lies where nothing can be written, so that it was opened as a copy: { $name }. Save it elsewhere to go on with it.
