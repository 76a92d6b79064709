### Lists for other programs.
key-lists = Lists for other programs
lists-title = Lists for other programs
lists-which = Lists
lists-every = All lists
lists-name-speakers = List of speakers
lists-name-statements = Statements with their times
lists-name-time = Speaking time by delegation
lists-name-time-groups = Speaking time by group
lists-name-time-gender = Speaking time by gender
lists-name-items = Time by item
lists-name-attendance = Attendance
lists-name-presence = Presence by { -sitting }
lists-name-participants = List of participants
lists-name-recommendations = { -Texts }
lists-name-documents = Documents
lists-language = Language
lists-forms = Formats (PDF and Word: participants only)
lists-form-xlsx = Spreadsheet (XLSX)
lists-form-csv = Text (CSV)
lists-form-pdf = PDF
lists-form-docx = Word
lists-go = Save the files

## Turns for a recording
turns-open = For a recording…
turns-title = Who spoke when, for a recording
turns-form = Format
turns-form-vtt = Subtitles (WebVTT)
turns-form-csv = Text (CSV)
turns-form-json = Data (JSON)
turns-beginning = The recording
turns-began-opened = began when the { -sitting } was called to order
turns-began-began = began at this time, by the clock of the room
turns-began-first = has the first statement at this place
turns-at = Time
turns-stopped = It was stopped while the { -sitting } was suspended
