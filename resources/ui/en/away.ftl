### Records on a network share or in a synchronized folder
# $place: the name of a folder
away-written = Kept here, written to { $place }
away-written-at = Kept here, written to { $place } at { $hour }
away-pending = Kept here, soon written to { $place }
away-failed = Kept here, not yet written to { $place }
away-beside = Write it beside the other
# $name: path of a file
away-beside-done = Your work was written to { $name }. The record there was changed by somebody else: close this window and open the one you want to go on with.
away-aside = The record was changed in its folder while your last work here was not yet written there. That work is kept as a copy: { $name }. This is the record as it is there.
# $why: what went wrong
away-close = { $why } Close again to leave it so; it is written when the record is opened next time.
away-read-only = The record lies where nothing can be written, so that it was opened as a copy: { $name }. Save it elsewhere to go on with it.
