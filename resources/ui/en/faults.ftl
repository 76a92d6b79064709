### What cannot be done now (refused-...) and what the machine or a file is at fault for (trouble-...): what is
### the matter, then the way out. Nothing was written in either case.

## Refused: any act
refused-gone = { $what ->
    [meeting] The meeting
    [sitting] The sitting
    [agenda_item] The agenda item
    [delegation] The delegation
    [grouping] The group
    [person] The person
    [officer] The officer
    [participant] The participant
    [request] The request for the floor
    [panel] The panel
    [panellist] The panellist
    [point] The point
    [support] The support for the point
    [aligned] The alignment with the statement
    [attachment] The attached file
    [cluster] The cluster
    [recommendation] The recommendation
    [reservation] The reservation
    [document] The document
    [suspension] The suspension
    [outline_section] The section
   *[other] What you chose
 } is not in the record any more: it has been removed, or undone. Choose again from the list as it is now.
refused-reference-gone = This refers to something that is not in the record any more. Choose again from the lists as they are now.
refused-in-use = Other parts of the record depend on this. Remove or change those first.
refused-taken-already = { $what ->
    [sitting] There is a sitting with this number already. Choose another number.
    [agenda_item] There is a sub-item with this number already. Choose another number.
    [previous_meeting] An earlier meeting that began on this day is listed already.
    [outline_section] The report has this section already.
    [officer] This person holds this office already.
    [participant] This person is registered as a participant already.
    [presiding] This officer is recorded as presiding over the sitting already.
    [panellist] This person is on the panel already.
    [aligned] This delegation has aligned itself with the statement already.
    [attachment] The statement has another file of this name. Choose another name.
    [ruling] The Chair’s ruling on this point of order is recorded already. Change that ruling instead.
    [presence] The presence of this delegation at the sitting is recorded already.
    [registration] This delegation is registered already.
   *[other] This is in the record already.
 }
refused-joint-contradicts = Items are considered jointly with one item of the agenda, which is not itself joined to another.
refused-unknown-rank = The rank of a Vice-Chair is first, second or third.
refused-moved-on = This request is not waiting any more. Look at the list of speakers as it is now.
refused-happened-already = This has taken place and stays in the record. Strike a statement with a reason; take an adoption back before removing the recommendation.
refused-no-window = This installation has no windows. Use the other commands, or install the full program.

## Refused: values
refused-empty-text = There is no text here. Write something, or leave the dialog.
refused-text-too-long = The text is longer than { $most } characters. Divide it, or check whether a whole file was pasted.
refused-unknown-language = “{ $lang }” is not one of the official languages of the United Nations.
refused-unknown-field = The record has no place “{ $name }” for this.
refused-unknown-list = The attendance section has no list “{ $name }”.
refused-unknown-option = There is no option “{ $name }”.
refused-bad-option = The option “{ $name }” cannot be “{ $value }”. Choose one of the values offered.
refused-unknown-suspension = A sitting is suspended for a break, for informal consultations or for a technical reason. Choose one of these.
refused-unknown-zone = “{ $zone }” is not a time zone. Choose one from the list, such as Europe/Vienna.
refused-number-below-one = Numbers begin at one.
refused-number-out-of-range = This number is out of range. Check it.
refused-day-out-of-range = The year is out of range. Check the date.
refused-days-reversed = The last day is before the first. Check both days.
refused-times-reversed = The times are not in order: what ends must have begun before, and a pause lies within its statement. Check the times.
refused-time-in-future = This moment has not come yet: it is { $now } now. Check the time.
refused-one-original = A text must keep the language in which it was written first. Remove its translations first.
refused-translated-since = A translation was made from this version of the text. Undo the translation first.
refused-unknown-quorum = There is a quorum to debate and one to decide. Choose one of them.

## Refused: order and lists
refused-no-room = There is no room between these two any more. Move one of them to the end of the list, then try again.
refused-place-taken = Something else stands at this place. Choose another place.
refused-item-number-taken = There is an agenda item with this number already. Choose another number.
refused-agenda-too-deep = The agenda has three levels. Add the item to the one above.
refused-bad-outline = The section “{ $kind }” does not fit the outline: it is unknown, or the section it stands in is missing. Remove the sections inside it first, or put the outer one back.
refused-outline-laid-already = The outline is laid out already. Add or move single sections.
refused-roster-copied-already = The record has delegations or groups already. Add the missing ones one by one.
refused-status-empty = The table names nobody. Type or paste a line for each party.
refused-status-line = Line { $line } of the table: “{ $word }” is no day. Write 2014-09-24 or 24 Sep 2014, or “yes” if the day is not known.
refused-status-unknown = The record has no delegation called so ({ $n }): { $names }.
refused-status-twice = “{ $name }” is twice in the table. Take one line out.
refused-code-taken = The code “{ $code }” is used already. Choose another one.
refused-status-contradicts = A date of signature or of becoming a party is given without the status itself. Set the status, or remove the date.
refused-moved-elsewhere = These two do not stand in the same list any more. Look at the lists as they are now.

## Refused: the meeting and its sittings
refused-one-meeting = The record holds a meeting already. Make a new record for another meeting.
refused-sitting-outside-meeting = A sitting would be outside the days of the meeting. Change the day, or the days of the meeting first.
refused-previous-not-before = An earlier meeting must have ended before this one began. Check the days.
refused-previous-overlap = Two earlier meetings would overlap. Check their days.
refused-opened-already = The sitting has been opened already.
refused-sitting-not-open = The sitting is not open. Open it first.
refused-sitting-closed = The sitting is adjourned. Use another sitting, or correct the time at which this one was adjourned.
refused-sitting-still-open = Sitting { $sitting } is still open. Adjourn it in Sittings and items first, then close the record.
refused-adjourned-unopened = The sitting has been adjourned, so it was opened. Take back its adjournment first (Undo, or empty the hour in its form), or enter when it was opened.
refused-two-sittings-open = Another sitting is still open. Adjourn it first.
refused-suspended-already = The sitting is suspended already.
refused-sitting-suspended = The sitting is suspended. Resume it first.
refused-resumed-already = The sitting has been resumed already.
refused-suspension-open = The sitting is suspended. Resume it, or enter when it was resumed, first.
refused-taken-up-already = The sitting has taken up this item already.
refused-finished-already = The sitting has finished with this item already.
refused-decided-already = The decision is recorded already. Change it, or take it back first.
refused-sittings-differ = These statements were made at different sittings. Choose two of one sitting.
refused-lanes-differ = These statements do not belong to the same lane. Choose two of one lane.

## Refused: the floor
refused-floor-taken = Another delegation has the floor. End its statement first.
refused-called-already = Another speaker has been called to the floor. Start that statement first, or take the call back.
refused-statement-open = A statement is going on in this sitting. End it first.
refused-clock-while-speaking = Somebody has the floor, and the time of the statement would jump too. Use the new time when it has ended.
refused-not-speaking = This statement is not going on now.
refused-paused-already = The statement is paused already.
refused-not-paused = The statement is not paused.
refused-nobody-speaks = Nobody is named for this request. Choose a delegation or a person, or write a name.
refused-not-a-point = A ruling is made on a point of order only. Move the request to the lane of points of order first.
refused-inscribed-already = This delegation is on the list of speakers already.
refused-list-closed = The list of speakers was closed at { $at }. Add the speaker with the Chair’s consent, or reopen the list.
refused-list-closed-already = The list of speakers is closed already.
refused-list-not-closed = The list of speakers is open.
refused-replies-used = The delegation has used the rights of reply it has at a sitting (at most { $most }). Add it with the Chair’s consent.
refused-not-a-party = Only a representative of a State party may raise a point of order. Choose another lane.
refused-interrupted-waits = The statement that was interrupted is to go on first. Resume it, or end it.
refused-interrupted-idle = Only a statement that is going on can be interrupted.
refused-nobody-next = There is nobody to call and no statement to end.
refused-no-limit = This statement has no time limit. Set a limit first.
refused-written-only = This statement is handed in in writing only. To give it the floor, choose first how else it is made.
refused-no-guest = Only a person of the record can be named here.
refused-not-begun = This statement has not begun. Remove the request if it was entered by mistake.
refused-struck-already = The statement is struck already.
refused-not-struck = The statement is not struck.
refused-struck-unfinished = Only a statement that has ended can be struck. End it first.
refused-split-outside = This moment is not within the statement. Choose one between its beginning and its end.
refused-merge-itself = A statement cannot be merged with itself. Choose another one.
refused-merge-struck = A struck statement cannot be merged. Let it count again first, or choose another one.
refused-no-message = There is no message on the Chair’s screen.
refused-message-stands = There is a message on the Chair’s screen already. Clear it first.

## Refused: files with the text of a statement
refused-attached-already = This file is attached to the statement already.
refused-not-a-file = { $name } is not a file. Choose a file.
refused-empty-file = The file is empty. Ask whoever sent it for it again.
refused-file-too-large = The file is larger than { $most } MB. Ask for a smaller one, for instance without pictures.
refused-bad-file-name = Not every computer can hold a file of this name. Choose another name.
refused-file-not-received = A file with the text of this statement is attached. Remove the file first.
trouble-damaged-file = { $name } is damaged in this record: it is not the file that was attached. Take it from a copy of the record, or ask for it again.
trouble-no-program = No program of this computer opened { $name }. Save it, and open it there.

## Refused: attendance
refused-not-registered = The delegation is not registered.
refused-not-present = The delegation is not recorded as present at this sitting.

## Refused: recommendations
refused-adopted-already = The recommendation is adopted already.
refused-adopted-without-sitting = A recommendation is adopted at a sitting. Use “Adopt” and choose the sitting.
refused-adopted-with-brackets = The text still has square brackets. Settle it in every language before it is adopted.
refused-not-adopted = A reservation is made to an adopted recommendation. Adopt it first.
refused-reserved-to-nothing = A reservation is tied to one text.
refused-acted-on-two = An action is taken on one text: a document or a recommendation, not both.
refused-votes-without-vote = Votes belong to an action that was decided by a vote.
refused-ballots-exceed-tally = More delegations are recorded than votes were announced.
refused-voted-twice = A delegation votes once.
refused-sponsor-of-nothing = A sponsor belongs to one text: an action or a recommendation.
refused-sponsor-twice = This delegation is among the sponsors already.
refused-no-point-before = This is the first point under its item: there is none before it to join. Move it behind another point first.
refused-reserved-before-adoption = There are reservations to this recommendation, so that it must stay adopted. Withdraw the reservations first.
refused-nothing-to-adopt = Nothing here can be adopted: only what is agreed or under negotiation and has a text without square brackets.
refused-not-yet-adopted = The recommendation is not adopted.
refused-not-marked = Nothing is recorded of this paragraph yet.
refused-not-edited = This paragraph has its generated text: nobody has edited it.
refused-left-out-already = This part of the report is left out already.
refused-bad-level = A heading has a level from 1 to 3.
refused-footnote-in-text = A footnote of a text that was added is written in that text, in curly brackets.
refused-amended-by-meeting = The meeting adopted this paragraph as amended. To print the generated text again, take back that decision.

## Refused: a closed record
refused-record-closed = The record is closed. Reopen it first, with a reason: in Report, at the foot of the adoption of the report.
refused-closed-already = The record is closed already.
refused-not-closed = The record is not closed.

## Refused: undo
refused-nothing-to-undo = There is nothing to undo.
refused-nothing-to-redo = There is nothing to redo.
refused-undone-already = This has been undone already.
refused-undo-conflict = { $table ->
    [wording] A text has changed since.
   *[other] What this did has changed since.
 } Undo the later change first, or skip this one.
refused-undo-crosses-upgrade = This was done with an earlier version of the program and cannot be undone. Change it by hand.

## Trouble: opening a record
trouble-no-such-file = There is no file { $name }. It may have been moved, or the drive or network is not connected.
trouble-not-a-record = { $name } is not a record of WGDesk. Choose a file whose name ends in .wgdesk.
trouble-newer-record = { $name } was made by a newer version of WGDesk. Update the program to open it.
trouble-damaged-record = { $name } is damaged. It was left as it is: open the newest copy instead.
trouble-planted-record = { $name } holds things that WGDesk never writes, and may have been made to do harm. It was not opened. Ask whoever sent it for another copy.
trouble-cannot-upgrade = { $name } was made by an earlier version of WGDesk and has to be brought to the form of this one, but the file or its folder is read-only. It was left as it is; copy it to a folder of your own and open it there.
trouble-cannot-open = { $name } cannot be opened. Check that the file is still there and that you may read and write it and its folder.
trouble-cannot-read = { $name } cannot be read ({ $why }). Check that the file is still there and that you may read it.
trouble-record-with-two-names = { $name } has a second name in the file system (a hard link). Work under one of them could be lost after a breakdown. Copy the file and open the copy.
trouble-record-held = { $name } is open in another window or by another user of this computer: { $user } on { $host }, since { $since }. Close it there first.
trouble-record-held-elsewhere = { $name } was opened on another computer and not closed there: { $user } on { $host }, since { $since }. Take it over only if nobody is working on it there.

## Trouble: writing
trouble-record-busy = { $name } is being used by another program. Nothing was written; try again in a moment.
trouble-record-read-only = { $name } cannot be changed: the file or its folder is read-only. Nothing was written; save a copy elsewhere and work on that.
trouble-record-moved = { $name } is not where it was opened: it was moved, renamed, replaced or deleted meanwhile. Nothing was written; put it back and try again, or open the newest copy.
trouble-disk-full = The disk that holds { $name } is full. Nothing was written and nothing is lost; free some space and try again.
trouble-disk-fails = The disk that holds { $name } does not answer. What was saved before is safe; connect the drive again, or open the newest copy.
trouble-cannot-write = { $name } cannot be written ({ $why }). Check the free space and whether you may write there, or choose another folder.
trouble-strange-lock = { $name }, which stands beside the record, is not a lock file of this program. Delete it and open the record again.
trouble-folder-not-writable = Nothing can be written in the folder { $folder }. Copy the record to a folder of your own and open it there.
trouble-file-exists = There is a file { $name } already. Choose another name.
trouble-clock-wrong = This computer’s clock says { $now }. Set the date and time, then try again.
trouble-bad-emblem = { $name } is not a PNG picture of up to 4 MB, so it cannot be the emblem on the page. Replace it, or take it away.
trouble-pdf-missing-glyphs = The fonts of the PDF have no letters for { $characters } ({ $blocks }). Replace these characters in the text, or make the report as a Word file.

## Copies, and records that lie far away
refused-no-copies = There are no copies of this record yet.
refused-no-such-copy = There is no copy { $n }. The list of copies says which there are.
trouble-far-changed = { $name } was changed in { $folder } by somebody else meanwhile, so that it was not written over. Nothing is lost: your work is kept on this computer.
trouble-far-away = { $folder } cannot be reached ({ $why }). Your work is kept on this computer and is written there as soon as that is possible again.
