### The start window, and what all windows share
program-name = WGDesk
program-about = From the record of a meeting to its draft report, in Arabic and English
banner-close = Hide this message
no-room-for-size = This screen has no room for a larger size.
# $name: path of a file
settings-set-aside = The settings could not be read, so the program started with the default ones. The old file is kept here: { $name }

start-demonstration = Demonstration meeting
start-demonstration-more = An invented meeting with all its data, to see what the program does
start-new = New meeting
start-new-more = A new record, starting with the days and names of the meeting
start-open = Open a record
start-open-more = A record saved on this computer
start-drop = You can also drop a record on this window.

recent-title = Recently opened
recent-none = Nothing has been opened yet. Start with the demonstration or with a new meeting.
recent-gone = The file is no longer there
recent-gone-offer = The file { $name } is no longer in its place. It may have been moved or deleted, or its drive may not be connected.
recent-remove = Remove from this list

## Keys: their names in tooltips and on the sheet of keys
key-open = Open a record
key-new = New meeting
key-close = Close the record and return to the start window
key-settings = Settings
key-bigger = Make everything larger
key-smaller = Make everything smaller
key-same-size = Original size
key-handbook = Handbook
key-keys = Keyboard shortcuts
key-undo = Undo the last act
key-redo = Redo the act just undone
key-export = Export the report
key-find = Find in the whole record
key-menu = More commands
key-language = Next language: of the report, or of the text being written
key-stage = Draft or final report
key-next-missing = Next missing thing
key-previous-missing = Previous missing thing
key-next-area = Next part of the window
key-previous-area = Previous part of the window

## The small buttons below the panels
at-hand-undo = Undo
at-hand-redo = Redo
at-hand-find = Find
at-hand-glance = At a glance
at-hand-lists = Lists
at-hand-handbook = Handbook
at-hand-settings = Settings
at-hand-close = Close the record
at-hand-menu = More commands

## Months
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
