### Lists of participants: the window that takes them, and the command.

## What a row does
roster-state-new = new
roster-state-changed = changed
roster-state-same = unchanged
roster-state-problem = left out

## What changes. $new: the new value
roster-change-newcomer = added to the record: { $new }
roster-change-registered = registered
roster-change-present = present
roster-change-online = present online
roster-change-name = name: { $new }
roster-change-function = function: { $new }
roster-change-honorific = honorific: { $new }
roster-change-gender = form of address: { $new }
roster-change-participant = becomes a participant
roster-change-rank = rank: { $new }
roster-change-credentials = credentials: { $new }
roster-change-mode = takes part: { $new }
# $change: one of the lines above; $old: the value in the record
roster-change-from = { $change } (now { $old })
roster-mode-room = in the room
roster-mode-online = online

## What is to be known of a row. $word: what the cell says
roster-note-above = The delegation is that of the row above.
roster-note-unsure = It is not certain which delegation this is. Choose it.
roster-note-unknown = No delegation is known by this name. Choose one, or add it.
roster-note-no-delegation = The row names no delegation.
roster-note-differ = The names in this row are of different delegations. Choose one.
roster-note-left-out = Left out, as you chose.
roster-note-twice = This person is already in the list.
roster-note-no-rank = Rank not understood: { $word }
roster-note-no-day = Not a date: { $word }
roster-note-second-head = The delegation already has a head.
roster-note-withdrawn = Left out: { $word }
roster-note-no-name = It is not certain that this is a person, or all of the name. Enter the person by hand.
roster-note-two-people = Two people stand in one line. Enter them by hand.
roster-note-two-columns = The columns of this page could not be told apart. Copy the list anew, one column after the other.
roster-note-no-heading = This may be a delegation, or the function of the person above. Choose the delegation.
roster-note-goes-on = The line below this person may be the rest of the function. Look at it.

## Refused: what is the matter with a file. $name: the file, with the sheet of a workbook; $row: number of a row
refused-roster-empty = { $name }: there is nothing in this table. Choose another sheet or file.
refused-roster-too-large = { $name }, row { $row }: the table is too large for a list of participants. Save only the list, without pictures and other sheets.
refused-roster-too-many-rows = { $name }: there are more than { $most } rows. Divide the list into several files.
refused-roster-too-many-columns = { $name }, row { $row }: there are more than { $most } columns. Delete those that are not needed.
refused-roster-bad-line = { $name }, row { $row }: a quotation mark is opened and never closed. Correct the row, or save the list as an Excel workbook (.xlsx).
refused-roster-not-a-workbook = { $name } is not an Excel workbook (.xlsx), is damaged, or has a password. Save it again as .xlsx or .csv.
refused-roster-no-such-sheet = { $name } has no sheet “{ $sheet }”. Choose one of its sheets.
refused-roster-old-excel = { $name } is an old Excel file (.xls) or has a password. Save it as .xlsx without a password.
refused-roster-not-a-table = { $name } is not a table. Save the list as .xlsx or .csv; of a PDF file, copy the text and paste it.
refused-roster-not-a-document = { $name } is not a Word file (.docx), is damaged, or has a password. Save it again as .docx or as text.
refused-roster-no-sitting = The record has no { -sitting } { $n }.

## What a column says
roster-field-nothing = (not used)
roster-field-delegation = Delegation
roster-field-category = Category
roster-field-name = Name
roster-field-given = First name
roster-field-family = Family name
roster-field-address = Form of address
roster-field-gender = Gender
roster-field-function = Function
roster-field-rank = Rank
roster-field-credentials = Credentials
roster-field-present = Attendance
roster-field-online = In person or online
roster-field-registration = Registration
roster-field-remarks = Remarks (withdrawn?)
roster-column-hidden = { $heading } (hidden column)

## The window
taking-open = List of participants from a file…
taking-title = List of participants
taking-file = Choose a file…
taking-paste = Paste a list
taking-pasted = pasted list
taking-sheet = Sheet
taking-sitting = Present at
taking-nowhere = do not record presence
taking-column = What the column “{ $name }” says
taking-columns = Columns
taking-rows = Rows of the list
taking-progress = Progress
taking-hint = Choose an Excel workbook, a CSV file, a Word file or a text, or copy the list and press Ctrl+V here. The United Nations’ own list of participants can be copied out of its PDF file.
taking-hint-safe = Nothing is changed before you have seen what each row does.
taking-kind-problem = Left out: { $n }
taking-kind-new = New: { $n }
taking-kind-changed = Changed: { $n }
taking-kind-same = Unchanged: { $n }
taking-more = and { $n } more
taking-row = row { $n }
# $written: as the list has it; $name: the delegation that it is taken for
taking-taken-for = { $written }, taken as { $name }
taking-question = Which delegation is “{ $name }”?
taking-which = Delegation
taking-find = Another delegation
taking-all-rows = Your answer holds for all rows with this name.
taking-undecided = Not decided: left out
taking-score = { $name } ({ $score })
taking-new = Add it: { $category }
taking-leave = Leave it out
taking-go = { $n ->
    [one] Take one row
   *[other] Take { $n_figure } rows
 }
taking-stopped = Stopped. Nothing was changed.
taking-nothing-copied = The clipboard has no list. Copy it first; rows of a table with their headings.
taking-record-changed = The record has changed in the meantime. Look at the rows again, then take them.
files-list = Choose a list of participants
files-lists = Lists
