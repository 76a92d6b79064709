### Records on a network share or in a synchronized folder
# $place: the name of a folder
remote-written = Saved here and in { $place }
remote-written-at = Saved here, and in { $place } at { $hour }
remote-pending = Saved here, and soon in { $place }
remote-failed = Saved here, not yet in { $place }
remote-beside = Save it next to the other file
# $name: path of a file
remote-beside-done = Your work was saved as { $name }. The record there was changed by somebody else: close this window and open the one you want to continue with.
remote-aside = The record was changed in its folder before your last work here had been written there. That work is kept as a copy: { $name }. This is the record as it is there.
# $why: what went wrong
remote-close = { $why } Close again to leave it at that; it will be written there when the record is next opened.
remote-read-only = The record is in a place where nothing can be written, so it was opened as a copy: { $name }. Save it elsewhere to continue with it.

# -- a record on a server --
# $name: the database; $station: the name of this station
shared-place = Shared: { $name } · { $station }
shared-lost = The server does not answer · { $station }
shared-back = The server with { $name } answers again. What other stations did meanwhile is shown.
station-secretariat = Secretariat
station-chair = Chair’s office
station-rapporteur = Rapporteur
station-display = Display
clash-title = Two changes of one text
clash-before = As it was
clash-theirs = As somebody else has changed it
clash-mine = As you have typed it
clash-text = Both changes in one text
clash-hint = Nothing was changed by both of you at the same place. Read the text once more, then keep it.
clash-hint-both = { $n ->
    [one] At one place both of you have changed the same words: both readings stand there in square brackets, the other one first.
   *[other] At { $n_figure } places both of you have changed the same words: both readings stand there in square brackets, the other one first.
}
clash-keep = Keep this text
clash-take-theirs = Take the other text
clash-later = Later
company-who = { $station } ({ $machine })
company-here = At work on this text now:
keeper-here = Clocks kept here
keeper-there = Clocks kept elsewhere:
keeper-title = Another station keeps the clocks
keeper-text = The speakers’ clocks are kept on { $machine } now. If you take them over, that station sees it, and asks before it takes them back.
keeper-take = Take the clocks over
