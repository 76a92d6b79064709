### Dialogs
dialog-close = Close
dialog-cancel = Cancel
choose-folder = Choose a folder
choose-file = Choose a location
open-folder = Open folder
open-file = Open file
files-open = Open a record
files-new = Save the new record as
files-folder = Folder to export to
files-table = Choose a file that contains a table
files-attach = Attach a file with the text
files-tables = Tables
files-texts = Texts and pictures
files-all = All files
files-save = Save the file as
files-earlier = Open the record or the report of an earlier meeting
files-earlier-kinds = Records and reports
files-record = Records of meetings
files-in = Folder:
files-name = File name:
files-kind = Kind:
files-back = Back
files-forward = Forward
files-up = The folder above
files-new-folder = New folder
files-rename = Rename
files-delete = Delete
files-hidden = Show hidden files
files-go-open = Open
files-go-save = Save
files-go-choose = Choose
files-replace-title = A file with this name exists
files-replace = { $name } would be replaced, and what is in it would be lost.
files-replace-it = Replace it

## Export
export-title = Export the report
export-languages = Language
export-stage = Stage
export-formats = Format
export-folder = Folder
export-progress = Progress of the export
export-go = Export
format-pdf = PDF
format-docx = Word
format-html = HTML
format-text = Text
# $n: how many files of these names there are
export-replaces = { $n ->
    [one] A file with this name already exists and will be replaced.
   *[other] { $n_figure } files with these names already exist and will be replaced.
 }
export-lost-additions = { $n ->
    [one] An added text stands at the end of a section: the paragraph beside it is gone.
   *[other] { $n_figure } added texts stand at the end of a section: the paragraphs beside them are gone.
 }
# $n: how many things are missing
export-refused = Nothing was written: { $n ->
    [one] one thing is
   *[other] { $n_figure } things are
 } missing for a final report.
export-cancelled = The export was cancelled; nothing was written.
export-done = { $n ->
    [one] The file has been saved.
   *[other] { $n_figure } files have been saved.
 }

## New meeting
new-title = New meeting
new-step-1 = { $at_figure } of { $of_figure } · Starting point
new-step-2 = { $at_figure } of { $of_figure } · The meeting
new-step-3 = { $at_figure } of { $of_figure } · Names
new-step-4 = { $at_figure } of { $of_figure } · { -Sittings } and agenda
new-back = Back
new-next = Next
new-go = Create
new-start-title = Starting point
new-start-find = Search the bodies
new-start-none = No body has these words. Clear the search and choose the nearest one, or begin as follows.
new-start-hint = What is known is filled in; all of it can be changed in the next steps and afterwards.
new-earlier = An earlier meeting of the same body
new-earlier-more = Names, mandate, earlier meetings, outline and options of the report, and the roster are taken over from its record, or from its report (Word, text); nothing that happened there is carried over
new-empty = An empty record
new-empty-more = The names are entered in these steps; the record contains only the roster
new-body = A body of your own
new-body-title = A body of your own
new-body-hint = Made from “{ $like }”: its outline, options, script and agenda are taken over. The body is kept under its full name and offered for new meetings.
new-facts-hint = All of this can be changed at any time.
new-ordinal = Number of the meeting
new-ordinal-session = Number of the session
ordinal-none = none: by year
new-first-day = First day
new-last-day = Last day
new-mode = How it is held
mode-in-person = In person
mode-online = Online
mode-hybrid = In person and online
new-zone = Time zone
new-original = Original language
new-symbols = Symbols, if known. What is left empty is not printed.
new-symbol-draft = Symbol of the draft report
new-symbol-final = Symbol of the final report
new-job-draft = Job number of the draft
new-job-final = Job number of the final report
new-participants-symbol = Symbol of the list of participants
new-participants-link = Web address of the list of participants
new-members-symbol = Symbol of the list of members
new-agenda-symbol = Symbol of the agenda, if adopted at an earlier session
new-documents-symbol = Symbol of the list of documents
new-documents-link = Web address of the documents
new-speakers-symbol = Symbol of the list of those who spoke
new-speakers-link = Web address of the list of those who spoke
meeting-participants-to-come = The list of participants is still to be issued
new-names = Names as the report prints them. The full name of the body is needed in one language at least; what is left empty appears in square brackets in the draft.
new-programme-hint = Leave out what you do not need; everything can be added and removed later, in { -Sittings } and items.
new-sittings = Two { -sittings } each working day, in local time: from ten to one and from three to six
new-agenda = The usual agenda of the body
# $n: number of earlier meetings whose days are not known
new-earlier-missing = { $n ->
    [one] The days of one earlier meeting are not known. It can be added later.
   *[other] The days of { $n_figure } earlier meetings are not known. They can be added later.
 }
new-place = Location
new-needs-name = Enter the full name of the body in at least one language.
new-days-turned = The last day is before the first.
new-too-long = The first and last days are more than two months apart. Check the year and the month.
new-making = Creating the record
new-reading = Reading the report
new-last-weekend = The last day is a { $weekday }.
new-first-weekend = The first day is a { $weekday }.
calendar-before = Previous month
calendar-after = Next month
wrong-hour = This is not a time of day. Type it like { $example }.
wrong-day = This is not a date. Type year, month and day, like { $example }.
day-example = e.g. { $example }
name-body-full = Full name of the body
name-body-short = Short name of the body
name-parent-full = Full name of the parent body
name-parent-medium = Name of the parent body
name-parent-short = Short name of the parent body
name-instrument-full = Full name of the instrument
name-instrument-short = Short name of the instrument
name-venue = Venue

## The demonstration
demonstration-title = Demonstration meeting
demonstration-text = There is already a copy of the demonstration on this computer. You can continue with it, or start with a fresh one that replaces it.
demonstration-go-on = Continue with this copy
demonstration-fresh = Fresh copy
demonstration-making = Preparing the demonstration…

## A record that another machine has
take-over-title = Open on another computer
take-over-text = { $told }
take-over = Open it here

## Settings
settings-title = Settings
setting-language = Language of the program
setting-digits = Digits in Arabic windows
setting-report-language = Language of the preview
setting-theme = Theme
setting-scale = Size
digits-arabic = ٠١٢٣٤٥٦٧٨٩
digits-european = 0123456789
theme-system = System default
theme-light = Light
theme-dark = Dark
scale-value = { $n }%

## Keys
keys-title = Keyboard shortcuts
keys-everywhere = In all windows
keys-report = In the report

## The handbook
handbook-title = Handbook
handbook-pages = Pages of the handbook
handbook-find = Search the handbook
handbook-print = Print this page
handbook-event = { -event }
handbook-sitting = { -sitting }
handbook-sittings = { -sittings }
handbook-chair = { -Chair }

## A bug
crash-title = An error has occurred
crash-text = This is an error in the program. The record is safe: the last act was either saved completely or not at all. You can copy the report below and send it to us; it contains no text of the meeting.
crash-account = Error report
crash-copy = Copy the report

## Texts that were typed and not kept
drafts-found = { $n ->
    [one] One text was being typed when the program ended, and is not saved.
   *[other] { $n_figure } texts were being typed when the program ended, and are not saved.
 }
key-drafts = Texts that are not saved
key-refer = Refer to a part of the report
key-retype = Retype a text in the other keyboard layout
drafts-none = No text from an earlier run of the program is waiting to be saved.
drafts-look = Show
reference-title = Refer to a part of the report
reference-hint = A mark is put at the cursor. The report prints the number of the part in its place, and it stays right when parts move.
reference-hint-copied = No text is being typed, so the mark is copied and can be pasted into one. The report prints the number of the part in its place, and it stays right when parts move.
reference-insert = Insert
reference-copy = Copy
drafts-title = Texts that are not saved
drafts-hint = These texts were being typed when the program ended. Enter saves the selected one in the record; those that remain can be opened from the bar at the top of the window, and are offered again at the next opening.
drafts-take = Save in the record
drafts-show = Go to its field
drafts-copy = Copy
drafts-discard = Discard
drafts-later = Later
drafts-copied = The text was copied.
drafts-no-field = The field in which this text was typed is not shown here. The text was copied, and remains on the list of texts that are not saved.

## A row that is no longer there
row-gone-title = This entry no longer exists
row-gone-text = It was removed by an undo or at another station. What you were typing was not saved anywhere; you can copy it here. A text returns to its field if what was removed is restored.
row-gone-copy = Copy what was typed
row-gone-done = Back to the list
row-remove = Remove
row-ticked = ticked
row-unticked = not ticked
