### The command line.
cli-about = WGDesk keeps the record of a working group’s meeting and prepares its report. “Meeting” means two things, as it does in the United Nations: the whole event, and each of its half-days; --sitting is the number of a half-day.
cli-command = COMMAND
cli-report = write the report of a record
cli-check = list what is missing before the report can be final
cli-export = write a record as JSON to standard output or to a file
cli-import = create a record from a JSON file
cli-demo = create a copy of the demonstration meeting
cli-open = open a record in a window
cli-file = the record (.wgdesk)
cli-lang = language of the report (ar or en; ar if not given)
cli-stage = draft or final (if not given, as the record says); a final report is refused while anything is missing
cli-format = text, html, pdf or docx, or several separated by commas; text if neither this nor the name of the file says otherwise
cli-output = folder for the files, created if it does not exist; or one file that ends in .txt, .html, .pdf or .docx
cli-check-lang = check for one language only
cli-json = as JSON
cli-without-files = without the files attached to statements
cli-export-output = the file to write, whole or not at all; without it, standard output
cli-json-file = the JSON file
cli-new-record = the record to create; it must not exist yet
cli-final-refused = The final report was not written: { $n ->
    [one] { $n } thing is missing.
   *[other] { $n } things are missing.
 }
# $what: a finding; $who: a station; $at: day and hour
cli-accepted = Accepted: { $what } · { $who } · { $at }: { $reason }
cli-lapsed = accepted once, and changed since · { $who } · { $at }: { $reason }
# $n: facts that the report does not have, or has twice
cli-unprinted-listed = { $n ->
    [one] { $n } thing in the record is not printed, or is printed twice:
   *[other] { $n } things in the record are not printed, or are printed twice:
 }
cli-unprinted = { $n ->
    [one] { $n } thing in the record is not printed, or is printed twice: see “wgdesk check”.
   *[other] { $n } things in the record are not printed, or are printed twice: see “wgdesk check”.
 }
cli-lost-additions = { $n ->
    [one] An added text stands at the end of a section: the paragraph beside it is gone.
   *[other] { $n } added texts stand at the end of a section: the paragraphs beside them are gone.
 }
cli-procedure-left-out = { $n ->
    [one] A point of order or a motion is not printed
   *[other] { $n } points of order and motions are not printed
 }, since the body’s reports do not tell of these (option “procedure”).
cli-cleaned = Characters that do not belong in a report were removed from the texts: { $n }
cli-script = write the running order of one meeting (a half-day), with the Chair’s script, as PDF
cli-sitting = number of the meeting (the half-day) in the record, where organizational ones count too
cli-script-lang = language of the script (ar or en; ar if not given)
cli-pdf = the PDF file to write
cli-no-such-sitting = The record has no meeting number { $n }.
cli-order = write the lists of speakers as a file or as PDF, or take the order of such a file
cli-order-output = the file to write: with the ending .pdf for print, .xlsx or .csv for a table, else the speaking order (.wgorder)
cli-order-take = take the order of this file: what changes is printed, then done in one act
cli-order-dry-run = only print what would change
cli-backup = copy a record to the user’s data folder, list its copies, or restore one
cli-backup-list = list the copies, newest first: number, time, bytes, last act, file
cli-backup-restore = replace the record by copy number N (1 is the newest); its present state is kept first
# $name: path of a file
cli-restored = The copy is now the record. The previous state is kept: { $name }
cli-rescue = save what can be saved of a damaged record in a new one, and list what was left out or changed
cli-broken-record = { $name } is damaged: it holds { $n ->
    [one] one thing
   *[other] { $n } things
 } that this program never writes. It was left as it is.
cli-rescue-hint = Open the newest copy (wgdesk backup { $name } --list), or save what can be saved: wgdesk rescue { $name } -o NEW.wgdesk
cli-rescued = Left out or changed: { $n }
cli-roster = take a list of participants (.xlsx, .csv, .docx or text) into a record; prints every row with what it changes
cli-roster-list = the list
cli-roster-dry-run = only print what would change
cli-roster-sheet = the sheet of a workbook; the first one if not given
cli-roster-sitting = number of the meeting (the half-day) in the record at which those marked present in the list attended
cli-roster-told = New: { $new }. Changed: { $changed }. Unchanged: { $same }. Left out: { $problem }.
cli-earlier = read an earlier report (.docx or text) into a new record; prints how much was understood, and each paragraph that was not
cli-earlier-file = the report
cli-earlier-lang = language of the report (ar or en; known by its letters if not given)
cli-earlier-dry-run = only print (the default without -o)
cli-body = check the file of a body and report what is wrong with it
cli-body-file = the file of the body (TOML)
cli-body-good = The file is good: { $title }

# -- a record that stations share --
cli-record = the record: a file (.wgdesk), the connection file of a station, or postgresql://...
cli-share = put a record on a PostgreSQL server, where several stations share it
cli-share-to = the server and the new database, as a user who may create databases and roles; the password comes from PGPASSWORD or from .pgpass
cli-share-output = folder for the connection files of the stations; created if it does not exist
cli-fetch = save a shared record as a file again
cli-shared = the connection file of a station, or postgresql://...
cli-bring = send to the server, act by act, what a station did offline
cli-bring-file = the record in which the station worked offline (.wgdesk)
cli-bring-list = only list what is not on the server, in its order
cli-bring-conflicts = what becomes of an act that cannot simply be done again: stop there (if not given); keep the statement it belongs to as struck, and skip what belongs to none; skip it, with a note in the history; or do it anyway unless a rule forbids it
# $at: a time; $who: a station; $act: what was done
cli-bring-act = { $at } · { $who }: { $act }
cli-bring-brought = Sent: { $at } · { $who }: { $act }
cli-bring-struck = Kept with its statement, which is struck: { $at } · { $who }: { $act }
cli-bring-left = Skipped, and noted in the history: { $at } · { $who }: { $act }
cli-bring-with-it = Not sent because an act it depends on was not sent, or already undone: { $at } · { $who }: { $act }
cli-compare-brought = Taken over: { $at } · { $who }: { $act }
cli-compare-left = Not taken over: { $at } · { $who }: { $act }
cli-compare-with-it = Not taken over because an act it depends on was not, or already undone: { $at } · { $who }: { $act }
cli-bring-conflict = Not sent: { $at } · { $who }: { $act }
cli-bring-stopped = Stopped there, and nothing is lost. Run the command again with --conflicts struck, --conflicts leave or --conflicts anyway; nothing is sent twice.
cli-bring-other-computer = Another computer with this station’s login was working in the meantime. What both recorded will appear twice; check the history, and undo what is superfluous. It did:
cli-compare = compare two copies of one record, and take acts over from the other one
cli-compare-other = the other copy (.wgdesk); it is not changed
cli-compare-take = take these acts of the other copy over, by their numbers, or all of them
cli-compare-anyway = also those that change what was changed in both, unless a rule forbids it
cli-compare-last = Identical up to: { $at } · { $who }: { $act }
cli-compare-here = Only in this record:
cli-compare-there = Only in the other copy:
cli-compare-no-here = This record has nothing that the other copy lacks.
cli-compare-no-there = The other copy has nothing that this record lacks.
cli-server = prepare a database for a shared record
cli-server-init = init: create the database, the stations’ logins and their rights, and one connection file for each; upgrade: convert the record there to the version of this program
# $was, $now: numbers of versions
cli-server-large-objects = The server lets every station store as much as it likes as “large objects”. Its administrator can prevent that: see “Limits that only the administrator sets” in docs/stations.md.
cli-server-advisory-locks = The server lets every station take as many locks as it likes, so one could hold up all others. Its administrator can prevent that: see “Limits that only the administrator sets” in docs/stations.md.
cli-server-temporary-files = The server sets no limit to the temporary files of a station. Its administrator can: see “Limits that only the administrator sets” in docs/stations.md.
cli-server-other-databases = The server lets stations into other databases too, where they may store as much as they like. Its administrator can prevent that: see “Limits that only the administrator sets” in docs/stations.md.
cli-server-prepared-transactions = The server allows prepared transactions, by which a station could hold up the others for ever. Its administrator can prevent that: see “Limits that only the administrator sets” in docs/stations.md.
cli-server-current = The record is of version { $now } already, the newest. The stations’ connection files remain valid.
cli-server-upgraded = The record was of version { $was } and is now of version { $now }. The stations’ connection files remain valid.

# -- lists --
cli-list = write lists for a spreadsheet: speakers, statements, speaking time, attendance and others
cli-lists = all, or some of them separated by commas: speakers, statements, time, time-groups, time-gender, items, attendance, presence, participants, recommendations, documents
cli-list-lang = language of the lists (ar or en; ar if not given)
cli-list-file = the file to write: .xlsx, with a sheet for each list, or .csv for one list; participants also as .pdf or .docx
cli-turns = write who spoke when at a meeting (a half-day), for a recording of it: subtitles (WebVTT), CSV or JSON
cli-turns-began = when the recording started, by the clock of the room; if not given, when the meeting was called to order
cli-turns-first = where in the recording the first statement begins
cli-turns-without = the recording was stopped while the meeting was suspended
cli-turns-file = the file to write: .vtt, .csv or .json
