### What cannot be done now (refused-...) and what the machine or a file is at fault for (trouble-...): what is
### the matter, then the way out. Nothing was written in either case.

## Refused: any act
refused-gone = { $what ->
    [meeting] The { -event }
    [sitting] The { -sitting }
    [agenda_item] The agenda item
    [delegation] The delegation
    [grouping] The group
    [person] The person
    [officer] The officer
    [participant] The participant
    [request] The request for the floor
    [panel] The panel
    [panellist] The panellist
    [presenter] The State or organization
    [point] The point
    [support] The support for the point
    [aligned] The alignment with the statement
    [introduced] The introduction of the document
    [attachment] The attached file
    [cluster] The cluster
    [recommendation] The { -text }
    [reservation] The reservation
    [document] The document
    [suspension] The suspension
    [outline_section] The section
   *[other] What you chose
 } is no longer in the record: it has been removed, or its addition undone. Choose again from the list as it is now.
refused-reference-gone = This refers to something that is no longer in the record. Choose again from the lists as they are now.
refused-in-use = Other parts of the record depend on this. Remove or change those first.
refused-taken-already = { $what ->
    [sitting] There is already a { -sitting } with this number. Choose another number.
    [agenda_item] There is already a sub-item with this number. Choose another number.
    [previous_meeting] An earlier { -event } that began on this day is already listed.
    [recess] Days between two parts that begin on this day are already listed.
    [informal_officer] This person already holds this office.
    [informal_meeting] This day is already in the list.
    [outline_section] The report already has this section.
    [officer] This person already holds this office.
    [participant] This person is already registered as a participant.
    [presiding] This officer is already recorded as presiding over the { -sitting }.
    [panellist] This person is already on the panel.
    [aligned] This delegation has already aligned itself with the statement.
    [introduced] This document is already among those introduced with the statement.
    [attachment] The statement already has a file with this name. Choose another name.
    [ruling] A ruling on this point of order is already recorded. Change that ruling instead.
    [presence] The presence of this delegation at the { -sitting } is already recorded.
    [registration] This delegation is already registered.
   *[other] This is already in the record.
 }
refused-continues-itself = A panel continues an earlier one: not itself, nor one that continues it.
refused-panel-elsewhere = A point and the panel on which it was made belong to the same item.
refused-point-in-two-places = A point is printed with the panel on which it was made or in a section of the report, not in both.
refused-office-vacant = Nobody holds this office, so nobody presides or introduces a text in it. If its holder continued since the last { -event }, tick “{ officer-of-previous }” first.
refused-joint-contradicts = Several items can be considered jointly with one item only, and that item cannot itself be joined to another.
refused-unknown-rank = The rank of a Vice-{ -Chair } is first, second or third.
refused-moved-on = This request is no longer waiting. Look at the list of speakers as it is now.
refused-happened-already = This has taken place and stays in the record. Strike a statement, giving a reason; withdraw an adoption before removing the { -text }.
refused-no-window = This installation has no windows. Use the other commands, or install the full program.
refused-no-screen = There is no screen to open a window on. These commands need none: { $commands }. See --help for more.

## Refused: values
refused-empty-text = There is no text. Enter one, or close the dialog.
refused-text-too-long = The text is longer than { $most } characters. Divide it, or check whether a whole file was pasted.
refused-unknown-language = “{ $lang }” is not one of the official languages of the United Nations.
refused-finding-stands = This finding cannot be accepted. Record what is missing; the finding then disappears by itself.
refused-unknown-field = The record has no field “{ $name }” for this.
refused-unknown-list = The attendance section has no list “{ $name }”.
refused-unknown-option = There is no option “{ $name }”.
refused-bad-option = The option “{ $name }” cannot be “{ $value }”. Choose one of the values offered.
refused-unknown-saying = The Chair’s script has no sentence “{ $name }”.
refused-sentence-language = There is no script in the language “{ $lang }”.
refused-sentence-broken = The sentence cannot be spoken: it has a curly bracket that is not closed, or a choice without a default. A placeholder is written {"{"} $name {"}"}.
refused-sentence-argument = Nothing is known here by the name “${ $name }”. What this sentence may use: { $known }.
refused-sentence-phrase = The script has no phrase “{ $name }”.
refused-sentence-function = The script has no function “{ $name }”.
refused-unknown-suspension = A { -sitting } is suspended for a break, for informal consultations or for a technical reason. Choose one of these.
refused-unknown-zone = “{ $zone }” is not a time zone. Choose one from the list, such as Europe/Vienna.
refused-number-below-one = Numbers start at one.
refused-number-out-of-range = This number is out of range. Check it.
refused-day-out-of-range = The year is out of range. Check the date.
refused-days-reversed = The last day is before the first. Check both days.
refused-times-reversed = The times are not in order: nothing can end before it begins, and a pause must lie within its statement. Check the times.
refused-time-in-future = This time has not come yet: it is now { $now }. Check the time.
refused-one-original = A text must keep its original language. Remove its translations first.
refused-translated-since = A translation was made from this version of the text. Undo the translation first.
refused-unknown-quorum = There is a quorum for debate and one for decisions. Choose one of them.

## Refused: order and lists
refused-no-room = There is no longer any room between these two. Move one of them to the end of the list, then try again.
refused-place-taken = There is already something in this place. Choose another place.
refused-item-number-taken = There is already an agenda item with this number. Choose another number.
refused-agenda-too-deep = The agenda has only three levels. Add the item one level up.
refused-bad-outline = The section “{ $kind }” does not fit the outline: it is unknown, or its outer section is missing or at the fourth level. First remove the sections inside it, or restore the outer one.
refused-outline-laid-already = The report already has an outline. Add or move single sections.
refused-roster-copied-already = The record already has delegations or groups. Add the missing ones one by one.
refused-status-empty = The table is empty. Type or paste a line for each { -party }.
refused-status-line = Line { $line } of the table: “{ $word }” is not a date. Write 2014-09-24 or 24 Sep 2014, or “yes” if the date is not known.
refused-status-unknown = The record has no delegation with this name ({ $n }): { $names }. Write the name as in “{ key-panel-attendance }”, add the delegation there, or remove the line.
refused-status-twice = “{ $name }” is in lines { $line } and { $other } of the table, and they differ. Remove one of them.
refused-code-taken = The code “{ $code }” is already in use. Choose another one.
refused-status-contradicts = A date of signature or of becoming a party is given without the status itself. Set the status, or remove the date.
refused-moved-elsewhere = These two are no longer in the same list. Look at the lists as they are now.

## Refused: the meeting and its sittings
refused-one-meeting = The record already contains a meeting. Create a new record for another one.
refused-sitting-outside-meeting = The day is not one of the days of the { -event }. Change it, or change the first and last days of the { -event } first.
refused-previous-not-before = An earlier { -event } must have ended before this one began. Check the days.
refused-previous-overlap = Two earlier { TERM("event") ->
    [session] sessions
   *[meeting] meetings
 } would overlap. Check their days.
refused-opened-already = The { -sitting } has already been opened.
refused-sitting-not-open = The { -sitting } is not open. Open it first.
refused-own-key = This step has its own key, which is shown on the button. The key for the next step does not do it.
refused-sitting-closed = The { -sitting } is adjourned. Use another { -sitting }, or correct the time at which this one was adjourned.
refused-sitting-still-open = { -Sitting } { $sitting } is still open. Adjourn it in { -Sittings } and items first, then close the record.
refused-report-not-final = The record stays open, because the final report lacks something ({ $n } in all its languages together). The list beside the report shows what; some of it can be accepted with a reason.
refused-adjourned-unopened = The { -sitting } has been adjourned, so it must have been opened. Remove its adjournment first (undo it, or clear the time in its form), or enter when it was opened.
refused-two-sittings-open = Another { -sitting } is still open. Adjourn it first.
refused-suspended-already = The { -sitting } is already suspended.
refused-sitting-suspended = The { -sitting } is suspended. Resume it first.
refused-resumed-already = The { -sitting } has already been resumed.
refused-suspension-open = The { -sitting } is suspended. Resume it first, or enter when it was resumed.
refused-taken-up-already = The { -sitting } has already taken up this item.
refused-finished-already = The { -sitting } has already finished this item.
refused-decided-already = The decision is already recorded. Change it, or remove it first.
refused-sittings-differ = These statements were made at different { -sittings }. Choose two of the same { -sitting }.
refused-lanes-differ = These statements are not in the same category. Choose two of the same category.

## Refused: the floor
refused-floor-taken = Another delegation has the floor. End its statement first.
refused-called-already = Another speaker has been called to the floor. Start that statement first, or cancel the call.
refused-statement-open = A statement is being made at this { -sitting }. End it first.
refused-clock-while-speaking = A statement is being made, and its time would jump too. Use the new time when it has ended.
refused-not-speaking = This statement is not being made now.
refused-paused-already = The statement is already paused.
refused-not-paused = The statement is not paused.
refused-body-there = There is a body of your own called “{ $name }” already. Give this one another name. To change that one, begin a meeting from it and save its record as a body.
refused-body-untitled = The body has no name. Enter one in at least one language.
refused-nobody-speaks = This request names no speaker. Choose a delegation or a person, or enter a name.
refused-not-a-point = A ruling can be made only on a point of order. Move the request to the points of order first.
refused-inscribed-already = This delegation is already on the list of speakers.
refused-list-changed = The list of speakers has changed since this was proposed. Look at the proposal again.
refused-nobody-named = A speaker without a name cannot be put on the list. Enter a name.
refused-no-speakers = Nobody is waiting on any list of speakers.
refused-order-of-another-record = This speaking order was made from the record of another meeting. Choose a file made from this one.
refused-order-no-columns = { $name } has no row of headings that gives the number of the meeting and the speakers. Write the order as a table first, and fill that in.
refused-list-closed = The list of speakers was closed at { $at }. Add the speaker with the { -Chair }’s consent, or reopen the list.
refused-list-closed-already = The list of speakers is already closed.
refused-list-not-closed = The list of speakers is already open.
refused-replies-used = The delegation has already exercised its rights of reply at this { -sitting } (at most { $most }). Add it with the { -Chair }’s consent.
refused-not-a-party = Only a representative of a { -party } may raise a point of order. Choose another category.
refused-interrupted-waits = The interrupted statement must be completed first. Resume it, or end it.
refused-interrupted-idle = Only a statement that is being made can be interrupted.
refused-nobody-next = There is nobody to call and no statement to end.
refused-no-limit = This statement has no time limit. Set a limit first.
refused-written-only = This statement is submitted in writing only. To give the floor, first change how the statement is made.
refused-no-guest = Only a person of the record can be named here.
refused-not-begun = This statement has not begun. Remove the request if it was entered by mistake.
refused-struck-already = The statement has already been struck.
refused-not-struck = The statement has not been struck.
refused-struck-unfinished = Only a statement that has ended can be struck. End it first.
refused-split-outside = This time is not within the statement. Choose one between its beginning and its end.
refused-merge-itself = A statement cannot be merged with itself. Choose another one.
refused-merge-struck = A struck statement cannot be merged. Restore it first, or choose another one.
refused-no-message = There is no message on the { -Chair }’s screen.
refused-message-stands = There is already a message on the { -Chair }’s screen. Clear it first.

## Refused: files with the text of a statement
refused-attached-already = This file is already attached to the statement.
refused-not-a-file = { $name } is not a file. Choose a file.
refused-empty-file = The file is empty. Ask the sender for it again.
refused-file-too-large = The file is larger than { $most } MB. Ask for a smaller one, for instance without pictures.
refused-bad-file-name = A file with this name cannot be stored on every computer. Choose another name.
refused-file-not-received = A file with the text of this statement is attached. Remove the file first.
trouble-damaged-file = { $name } is damaged in this record: it differs from the file that was attached. Take it from a copy of the record, or ask for it again.
trouble-no-program = No program on this computer could open { $name }. Save it, and open it there.

## Refused: attendance
refused-not-registered = The delegation is not registered.
refused-not-present = The delegation is not recorded as present at this { -sitting }.

## Refused: recommendations
refused-adopted-already = The { -text } has already been adopted.
refused-adopted-without-sitting = A { -text } is adopted at a { -sitting }. Use “Adopt” and choose the { -sitting }.
refused-adopted-without-text = A { -text } without words cannot be adopted. Write its text first.
refused-report-adopted-whole = The report has been adopted as a whole, and its paragraphs with it. Withdraw that decision before a paragraph is deferred, amended or taken back.
refused-paragraphs-deferred = { COUNT($n) ->
    [one] A paragraph is deferred: decide on it before the report is adopted as a whole.
   *[other] { $n } paragraphs are deferred: decide on them before the report is adopted as a whole.
 }
refused-paragraphs-undecided = { COUNT($n) ->
    [one] Nothing is decided on one paragraph: decide on it before the report is adopted as a whole.
   *[other] Nothing is decided on { $n } paragraphs: decide on them before the report is adopted as a whole.
 }
refused-adopted-with-brackets = The text still contains square brackets. Settle it in every language before it is adopted.
refused-not-adopted = Only an adopted { -text } can have reservations. Adopt it first.
refused-reserved-to-nothing = A reservation must relate to one text.
refused-amends-amendment = An amendment is put to a text, not to another amendment. Choose the decision on the text.
refused-votes-without-vote = Only an action decided by a vote can have votes.
refused-ballots-exceed-tally = More delegations are recorded than votes were announced.
refused-voted-twice = A delegation can vote only once.
refused-sponsor-of-nothing = A sponsor must relate to one text: an action or a { -text }.
refused-sponsor-twice = This delegation is already among the sponsors.
refused-no-point-before = This is the first point under its item, so there is none before it to join. Move it below another point first.
refused-reserved-before-adoption = There are reservations to this { -text }, so it must stay adopted. Withdraw the reservations first.
refused-nothing-to-adopt = Nothing here can be adopted: only what is agreed or under negotiation and has a text without square brackets.
refused-not-yet-adopted = The { -text } is not adopted.
refused-not-marked = Nothing has been recorded about this paragraph yet.
refused-not-edited = This paragraph has its generated text: nobody has edited it.
refused-left-out-already = This part of the report is already left out.
refused-bad-level = Headings have levels 1 to 3.
refused-footnote-in-text = A footnote of a text that was added is written in that text, in curly brackets.
refused-amended-by-meeting = The { -event } adopted this paragraph as amended. To print the generated text again, withdraw that decision.

## Refused: a closed record
refused-record-closed = The record is closed. Reopen it first, giving a reason: in Report, at the foot of the adoption of the report.
refused-text-changed = Somebody else has changed this text in the meantime. Yours is kept as a draft: go to its field and compare the two.
refused-not-this-station = This station may not do that; ask the secretariat’s station to do it.
refused-closed-already = The record is already closed.
refused-not-closed = The record is not closed.

## Refused: undo
refused-nothing-to-undo = There is nothing to undo.
refused-nothing-to-redo = There is nothing to redo.
refused-undone-already = This has already been undone.
refused-undo-conflict = { $table ->
    [wording] A text has changed since.
   *[other] What this act changed has been changed again since.
 } Undo the later change first, or skip this one.
refused-undo-unreadable = What this act changed can no longer be read: the history of this record is damaged. Change it by hand.
refused-undo-crosses-upgrade = This was done with an earlier version of the program, or before the record was saved from a damaged one, and cannot be undone. Change it by hand.

## Trouble: opening a record
trouble-no-file-name = { $name } does not name a file. Add the name of the file.
trouble-no-such-file = There is no file { $name }. It may have been moved, or the drive or network may not be connected.
trouble-not-a-record = { $name } is not a record of WGDesk. Choose a file whose name ends in .wgdesk.
trouble-newer-record = { $name } was made by a newer version of WGDesk. Update the program to open it.
trouble-damaged-record = { $name } is damaged. It was left as it is: open the newest copy instead.
# $where: a panel; $what: a sentence; $n: how many things
broken-record = { $name } is damaged. In “{ $where }”: { $what } { $n ->
    [one] It was left as it is.
   *[other] There are { $n } such things. It was left as it is.
 }
refused-value-unreadable = A value cannot be read.
refused-history-unreadable = An act cannot be read.
refused-long-list = There are more than { $most } of these. No meeting has so many.
refused-no-identity = The identifier of the record is not valid.
rescue-offer = Save what can be saved
# $n: how many things were left out or changed; $name: the damaged file
rescued = What could be saved of { $name } is in this new record. What the program never writes was left out or changed ({ $n ->
    [one] one place
   *[other] { $n } places
 }): check the record before you go on.
# $panel: a panel; $n: how many values
trouble-content-differs = { $name } is not as its history says (places: { $n }; the first is in “{ $panel }”): something other than this program has changed it, such as a failing disk. Compare it with the newest copy before you go on.
trouble-planted-record = { $name } contains things that WGDesk never writes, and may be malicious. It was not opened. Ask the sender for another copy.
trouble-cannot-upgrade = { $name } was made by an earlier version of WGDesk and has to be converted to this one, but the file or its folder is read-only. It was left as it is; copy it to a folder of your own and open it there.
trouble-cannot-open = { $name } cannot be opened. Check that the file still exists and that you may read and write it and its folder.
trouble-cannot-read = { $name } cannot be read ({ $why }). Check that the file still exists and that you may read it.
trouble-record-with-two-names = { $name } has a second name in the file system (a hard link). Work under one of them could be lost after a crash. Copy the file and open the copy.
trouble-record-held = { $name } is open in another window or by another user of this computer: { $user } on { $host }, since { $since }. Close it there first.
trouble-record-held-elsewhere = { $name } was opened on another computer and not closed there: { $user } on { $host }, since { $since }. Take it over only if nobody is working on it there.

## Trouble: writing
trouble-record-busy = { $name } is being used by another program. Nothing was written; try again in a moment.
trouble-record-read-only = { $name } cannot be changed: the file or its folder is read-only. Nothing was written; save a copy elsewhere and work on that.
trouble-record-overwritten = { $name } was overwritten by another program while it was open here: what was done here last is no longer in it. Nothing more is written to it. Close this window and open the newest copy.
trouble-record-torn = A program ended in the middle of an act in { $name } a moment ago. Nothing was changed; try again.
trouble-record-moved = { $name } is no longer where it was opened: it has been moved, renamed, replaced or deleted. Nothing was written; put it back and try again, or open the newest copy.
trouble-disk-full = The disk that holds { $name } is full. Nothing was written and nothing is lost; free some space and try again.
trouble-disk-fails = The disk that holds { $name } reports an error. What was saved before is safe; reconnect the drive, or open the newest copy.
trouble-cannot-write = { $name } cannot be written ({ $why }). Check the free space and whether you may write there, or choose another folder.
trouble-cannot-print = The output of the command could not be written completely ({ $why }). Free some space, or choose another place for it.
trouble-another-format = The name of { $name } does not match the format { $format }. Give a folder, or do not specify the format.
trouble-name-too-long = The name of { $name } is too long: the program keeps files with longer names beside it. Choose a shorter one.
trouble-strange-beside = { $name }, beside the record, is not a file of this program. Delete it and open the record again.
trouble-drafts-unreadable = The file of unsaved texts cannot be read. It remains beside the record as { $name }.
trouble-folder-not-writable = Nothing can be written in the folder { $folder }. Copy the record to a folder of your own and open it there.
trouble-file-exists = A file named { $name } already exists. Choose another name.
trouble-clock-wrong = This computer’s clock says { $now }. Set the date and time, then try again.
trouble-bad-picture = { $name } is not a PNG picture of up to 4 MB, so it cannot be printed on the page. Replace it, or remove it.

## Copies, and records that lie far away
refused-no-copies = There are no copies of this record yet.
refused-not-in-other-copy = The list of the other copy has no act with the number { $n }. Nothing was taken over; look at the list without --take.
refused-no-such-copy = There is no copy { $n }. See the list of copies.
refused-only-participants-on-paper = { $name }: only the list of participants can be written as a document. Name a file that ends in .xlsx or .csv.
refused-nothing-recorded = Nobody has spoken yet at { -sitting } { $n }.
refused-one-list-in-text = A text file such as { $name } can hold only one list. Name one list, or a file that ends in .xlsx.
trouble-far-changed = { $name } was changed in { $folder } by somebody else in the meantime, so it was not overwritten. Nothing is lost: your work is kept on this computer.
trouble-far-away = { $folder } cannot be reached ({ $why }). Your work is kept on this computer and will be written there as soon as possible.

# -- a record on a server --
# $name in all of them: the database, or the address without any password
trouble-server-gone = The server with { $name } does not answer. Nothing was written and nothing is lost; check the cable and the network. An open window tries again by itself.
trouble-server-gone-unsure = The server with { $name } stopped answering in the middle of an act. It will be known whether that act was saved when the server answers again: do not repeat it before then.
trouble-server-gone-alone = The server with { $name } does not answer. There is a copy of the record on this computer, in which you can continue offline. What you do is sent to the server when it answers again.
trouble-server-busy = Another station is working on { $name } and has not finished. Nothing was written; try again in a moment.
trouble-server-too-much = That is more than one act may change in { $name } from this station. Nothing was written; do it in smaller parts, or ask the secretariat’s station to do it.
trouble-server-forbids = This station may not do that in { $name }. Nothing was written; ask the secretariat’s station to do it.
trouble-server-password = The server refuses this station access to { $name }. Use its connection file, or ask for a new one.
trouble-server-certificate = It is not certain that this is the server of { $name }: this computer does not know its certificate, or the certificate bears another name. Nothing was sent. Keep the server’s certificate here as .postgresql/root.crt in your own folder, and use the name in it.
trouble-server-unencrypted = The server of { $name } does not encrypt what it sends. Nothing was sent; set ssl = on at the server.
trouble-server-no-record = There is no record in the database { $name } on this server. Check the address, or put a record there with wgdesk share.
trouble-server-full = The server of { $name } accepts no more stations. Close WGDesk on one of them and try again.
trouble-server-damaged = The server cannot read its own data of { $name }: its disk is failing. Nothing was written. Continue with the newest copy on this computer, and have the server repaired.
trouble-server-taken = The database { $name } already holds a record. Nothing was changed; choose another name.
trouble-server-not-empty = The database { $name } holds other things, and whoever uses them could no longer enter it. Nothing was changed; choose another name: the database is made if it does not exist.
trouble-server-too-old = The server { $name } runs PostgreSQL { $version }. A shared record needs version { $oldest } or newer.
trouble-server-name-long = The name { $name } is too long: the logins of the stations begin with it. Choose one of at most { $most } letters.
trouble-server-older-record = The record in { $name } was put there by an earlier version of WGDesk. Whoever put it there can upgrade it: wgdesk server upgrade, with the address of the database.
trouble-older-record = { $name } was made by an earlier version of WGDesk. Open it once in this version, close it, and try again.
trouble-server-address = { $name } is not an address of a shared record. It is written postgresql://user@host/database.
trouble-server-password-in-address = A password in an address would stay in lists and histories. Leave it out: it is taken from the station’s connection file, from PGPASSWORD or from .pgpass.
trouble-station-file-open = Other users of this computer can read the password in { $name }. Withdraw their permission (chmod go=) and try again.
trouble-station-file-bad = { $name } is not the connection file of a station. Ask for the file again from whoever set up the server.
refused-shared-not-restored = A record shared by several stations cannot be replaced by a copy. Open the copy under its own name.
refused-bring-changed-meanwhile = Others have changed the same in the meantime.
refused-bring-stands-on-unsent = It depends on an act that was not sent.
refused-act-unreadable = The data of this act cannot be read: the history of the other copy is damaged. Do it by hand.
trouble-compare-other-record = { $name } is no copy of this record: the two have no act in common. Nothing was changed.
trouble-bring-other-record = This record does not come from the one on the server. Nothing was sent.
trouble-no-mirror = There is no copy of the shared record on this computer yet.
trouble-mirror-ahead = The server has gone back to an earlier state of the record: what was done last is missing there. This computer has kept it in { $name }. Open the copies of this record, choose Compare and that file, and take over what is missing.

## Why the machine failed: stands in brackets in the messages above
why-disk-full = the disk is full
why-not-allowed = you have no permission
why-read-only = it is read-only
why-not-there = it does not exist
why-not-opened = it cannot be opened
why-no-folder = part of the path is not a folder
why-is-folder = it is a folder
why-exists = it already exists
why-long-name = the name is too long
why-links = links lead round in a circle
why-disk-fails = the disk reports an error
why-in-use = another program is using it
why-closed = it is closed
why-too-large = the file would be too large
why-takes-nothing = it accepts nothing at the moment
why-many-open = too many files are open
why-unreachable = it cannot be reached
why-damaged = it is damaged
