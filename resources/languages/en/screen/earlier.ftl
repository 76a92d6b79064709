### An earlier report that is read into a new record.

## How much of each kind was understood
earlier-kind-meeting = Facts of the meeting
earlier-kind-mandate = Paragraphs of the mandate
earlier-kind-previous = Previous meetings
earlier-kind-item = Agenda items and sub-items
earlier-kind-sitting = { -Sittings } whose day is certain
earlier-kind-officer = Officers
earlier-kind-panellist = Panellists
earlier-kind-delegation = Delegations
earlier-kind-recommendation = { -Texts }
earlier-kind-document = Documents
earlier-kind-statement = Statements
earlier-kind-point = Points of the debate
earlier-kind-action = Decisions under agenda items

## What was not. $name: of a delegation
earlier-strange = No delegation is known by this name: { $name }
earlier-told = { $n ->
    [0] Every paragraph was understood.
    [one] { $n_figure } paragraph was not understood, or only in part.
   *[other] { $n_figure } paragraphs were not understood, or only in part.
 }
earlier-kept = { $n ->
    [one] { $n_figure } paragraph is in the record word for word, as an added text.
   *[other] { $n_figure } paragraphs are in the record word for word, as added texts.
 }
earlier-absent = Not found: { $kinds }
earlier-undated = It was not understood on which days the meeting was held. Enter them.

## Refused. $name: the file
refused-earlier-nothing = { $name }: no section of a report was recognized. Only reports of meetings in Arabic or English can be read.
refused-earlier-no-days = { $name } does not say, in a form that is known, on which days the meeting was held. A record cannot be created without them.
refused-earlier-not-word = { $name } is not a Word file (.docx), is damaged, or has a password. Save it again as .docx or as text.
refused-earlier-old-word = { $name } is an old Word file (.doc) or has a password. Save it as .docx without a password.
refused-earlier-pdf = { $name } is a PDF file, which cannot be read itself. Open it, select all of its text (Ctrl+A), copy it into an empty text file (.txt) and choose that file; or choose the report as .docx.
refused-earlier-no-text = There is no text in { $name }. A PDF of scanned pages has none to be copied: the report as .docx is needed.
refused-earlier-not-a-report = { $name } is neither a Word file nor text. Save the report as .docx or as text.
refused-earlier-too-large = { $name } is too large for a report. Save only its text.

## The dialog before a meeting is set up from a report. $n: number of the paragraph
earlier-read-title = What the report says
earlier-left = Paragraphs that are not taken over
earlier-paragraph = paragraph { $n } of the file
earlier-go-on = Set up the next meeting from it
