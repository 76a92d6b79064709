### The command line.
cli-about = WGDesk keeps the record of a working group’s meeting and makes its report.
cli-command = COMMAND
cli-report = write the report of a record
cli-check = list what is missing before the report can be final
cli-export = write a record as JSON to standard output
cli-import = make a record from a JSON file
cli-demo = make a copy of the demonstration meeting
cli-open = open a record in a window
cli-file = the record (.wgdesk)
cli-lang = language of the report (ar or en; ar if not given)
cli-stage = draft or final; a final report is refused while anything is missing
cli-format = text, html, pdf, docx, or several with commas between them
cli-output = folder for the files; made if it is not there
cli-check-lang = check for one language only
cli-json = as JSON
cli-without-files = without the files attached to statements
cli-json-file = the JSON file
cli-new-record = the record to make; it must not exist yet
cli-final-refused = The final report was not written: { $n ->
    [one] { $n } thing is missing.
   *[other] { $n } things are missing.
 }
cli-cleaned = Characters that do not belong in a report were taken out of the texts: { $n }
cli-script = write the running order of a sitting, with the Chair’s script, as PDF
cli-sitting = number of the sitting
cli-script-lang = language of the script (ar or en; ar if not given)
cli-pdf = the PDF file to write
cli-no-such-sitting = The record has no sitting { $n }.
cli-backup = make a copy of a record in the user’s data folder, list its copies, or restore one
cli-backup-list = list the copies, the newest first: number, moment, bytes, last act, file
cli-backup-restore = put copy number N (1 is the newest) in the place of the record; its present state is kept first
# $name: path of a file
cli-restored = The copy is now the record. What was there before is kept: { $name }
cli-body = tell whether the file of a body is good, or what is wrong in it
cli-body-file = the file of the body (TOML)
cli-body-good = The file is good: { $title }
