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
shared-back = The server with { $name } answers again. What other stations did in the meantime is shown.
station-secretariat = Secretariat
station-chair = Chair’s office
station-rapporteur = Rapporteur
station-display = Display

# -- a station that goes on without the server --
# $hour: since when
alone-place = { $station } offline since { $hour }
alone-go = Continue offline
alone-title = Continue offline?
alone-text = You continue in the copy on this computer. What you do is kept there and sent to the server, act by act, when it answers again; until then the other stations do not see it, and you do not see what they do.
alone-gone = You are working offline. Everything works as before, and is kept on this computer.
# $n: number of acts that the copy lacks
alone-lacks = You are working offline. { $n ->
    [one] The last act before the loss is only on the server
   *[other] The last { $n_figure } acts before the loss are only on the server
 }; look through what you see before you continue.
alone-back = The server answers again. What was done offline can be sent to it now, or after the { -sitting }.
alone-bring = Send to the server
bring-title = Sending offline work to the server
bring-going-on = What was done offline is being done on the server, act by act, each at its own time.
bring-progress = Progress
# $station: who, $hour: when, $act: what was done
bring-act = { $station }, { $hour }: { $act }
# $text: the text that was written
bring-act-text = { $station }, { $hour }: { $act }. The text: “{ $text }”
bring-anyway = Do it anyway
bring-again = Try again
bring-leave = Skip it
bring-keep-struck = Keep as struck
bring-struck-same = Also the statements that follow, each with its own reason
bring-struck-hint = A statement that was made stays in the record. Kept as struck, it has the reason below, is neither counted nor printed, and can be restored in its details.
# $why: why it was not sent, a sentence
bring-struck-reason = Made offline and not sent. { $why }
bring-later = Later
# $station: the name of this station
bring-other-computer = Another computer of this station ({ $station }) was working on the record in the meantime.
# $n: number of acts, $hour: when the first one was done
bring-other-computer-why = { $n ->
    [one] One act of it is on the server, from { $hour }
   *[other] { $n_figure } acts of it are on the server, from { $hour } on
 }. If both noted the same, such as a statement, it will appear twice: check the history afterwards, and undo what is superfluous. Its newest acts:
bring-other-computer-go = Send what was done here
bring-left-list = Not sent
bring-left = Skipped; the history has a note of it
bring-struck = Kept with its statement, which is struck
bring-with-it = Not sent because an act it depends on was not sent, or already undone
# $n: number of acts, $left: number of acts
bring-done = This station follows the server again. { $n ->
    [0] Nothing was sent
    [one] One act was sent
   *[other] { $n_figure } acts were sent
 }, { $left ->
    [0] none was skipped
    [one] one was skipped
   *[other] { $left_figure } were skipped
 }.
# $name: path of a file
bring-kept = The record of the time offline is kept as it is: { $name }
clash-title = Two changes of one text
clash-before = As it was
clash-theirs = As somebody else has changed it
clash-mine = As you have typed it
clash-text = Both changes in one text
clash-hint = Nothing was changed by both of you at the same place. Read the text once more, then keep it.
clash-hint-both = { $n ->
    [one] At one place both of you have changed the same words: both versions are given there in square brackets, the other one first.
   *[other] At { $n_figure } places both of you have changed the same words: both versions are given there in square brackets, the other one first.
}
clash-keep = Keep this text
clash-take-theirs = Take the other text
clash-later = Later
company-who = { $station } ({ $machine })
company-here = Also editing this text:
keeper-here = Clocks run here
keeper-there = Clocks run at:
keeper-title = Another station runs the clocks
keeper-text = The speakers’ clocks now run on { $machine }. If you take them over, that station is told, and asks before it takes them back.
keeper-take = Take over the clocks
