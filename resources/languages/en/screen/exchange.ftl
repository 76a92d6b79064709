### What is wrong with a record file (JSON). Each is one line after the path of the place it is in.
### $value and $name are what the file has there; $least, $most, $line and the like are numbers in digits.

bad-file = The file was not imported. Errors found: { $count }
refused-no-meeting = The record does not contain a meeting yet.
refused-files-too-large = The files attached to statements are larger than { $most } MB together, too large to be read again as JSON. Write the record without them (--without-files); the record itself keeps them.
refused-mark-without-place = A doubt or placeholder on “{ $table }” cannot be written to a record file.

# The file as a whole
fault-too-large = The file is larger than { $most } MB.
fault-not-utf8 = The file is not UTF-8: the byte at position { $byte } cannot be read.
fault-not-json = The file is not JSON: line { $line }, column { $column }.
fault-too-much-text = The file is larger than { $most } MB, even without the attached files.
fault-too-many-values = The file has more than { $most } values. No meeting has so many.
fault-too-many-rows = The file has more than { $most } entries and texts. No meeting has so many.
fault-long-list = This list has more than { $most } entries. No meeting has so many.
fault-too-deep = Nested more than { $most } deep.
fault-format = This is not a record file: “format” must be “{ $expected }”.
fault-version = “version” must be a whole number from 1 to { $newest }.
fault-newer = The file is of version { $version }; this program reads up to version { $newest }. Update the program.
fault-many = There may be more errors; only the first { $count } are reported.

# JSON that is not allowed
fault-duplicate-key = The key “{ $name }” appears here twice.
fault-number = “{ $value }” is not a number that a record can hold.
fault-surrogate = The text holds half of a character (a lone surrogate).

# Rows and their keys
fault-unknown-body = “{ $name }” is no body that is known here. A body goes by the name of its file without “.toml”, such as “csw”; a record without “body” has the usual form.
fault-unknown-body-near = { fault-unknown-body } Did you mean “{ $near }”?
fault-unknown-key = Unknown key “{ $name }”.
fault-unknown-key-near = { fault-unknown-key } Did you mean “{ $near }”?
fault-missing = This is required.
order-nobody = A speaker has a delegation, a person or a guest.
fault-missing-any = At least one of these is required: { $names }.
fault-category = It is not known whether this is a State or an organization: “category” must be one of: { $choices }.
fault-type = { $expected ->
    [object] An object is
    [array] An array is
    [text] A text is
    [whole] A whole number is
    [number] A number is
    [day] A day as text, such as “2026-10-06”, is
    [moment] A moment as text, such as “2026-10-06T10:00+02:00”, is
   *[truth] true or false is
 } expected, but this is { $found ->
    [object] an object
    [array] an array
    [text] a text
    [number] a number
    [null] null
   *[truth] true or false
 }.
# $example is JSON as it may stand here.
fault-type-example = { fault-type } For example: { $example }

# Single values
fault-empty = The text is empty.
fault-too-long = The text is longer than { $most } characters.
fault-choice = “{ $value }” is not one of: { $choices }.
fault-range = The number must be between { $least } and { $most }.
fault-day = “{ $value }” is not a day between { $first } and { $last } (such as 2026-10-06).
fault-moment = “{ $value }” is not a moment between { $first } and { $last } with its offset (such as 2026-10-06T10:00+02:00).
fault-zone = “{ $value }” is not the name of a time zone (such as Europe/Vienna).
fault-uid = This is not a UUID in lower-case letters (such as 6f1f2d0e-58a4-4a58-9a0b-0f5a3a2b7c11).
fault-option = The option “{ $name }” cannot be “{ $value }”. It can be one of: { $choices }.
fault-option-number = The option “{ $name }” cannot be “{ $value }”. It must be a whole number from { $least } to { $most }.
fault-alternative = The other value must be a text, or an object with “ref” and nothing else. For example: {"{"}"ref": "G77"{"}"}
fault-base64 = This is not base64 on one line.
fault-empty-file = The file is empty.
fault-file-too-large = The file is larger than { $most } MB.

# Texts in several languages
fault-no-text = There is no text in the language “{ $lang }”.
fault-original = The original text is not a translation: it has no basis and cannot be stale.

# The record as a whole
fault-duplicate = “{ $name }” is already in use.
fault-dangling = { $what ->
    [sitting] There is no meeting (half-day)
    [agenda_item] There is no agenda item
    [delegation] There is no delegation
    [grouping] There is no group
    [person] There is no person
    [officer] There is no officer
   *[nothing] There is nothing to refer to
 } “{ $name }”.
# $near is the name that may have been meant.
fault-dangling-near = { fault-dangling } Did you mean “{ $near }”?
fault-dangling-roster = { fault-dangling } The file has delegations of its own; with "roster": true it has those of the program too, “{ $near }” among them.
fault-two-open = Another statement of this meeting also has no end.

# Rows that break a rule of the record
fault-sentence-argument = Nothing is known here by the name “${ $name }”. What this sentence may use: { $known }
fault-sentence-broken = The sentence cannot be spoken: it has a curly bracket that is not closed, or a choice without a default. A placeholder is written {"{"} $name {"}"}.
fault-sentence-function = The script has no function “{ $name }”.
fault-sentence-language = There is no script in the language “{ $lang }”.
fault-sentence-phrase = The script has no phrase “{ $name }”.
fault-adopted-with-brackets = The text of an adopted recommendation has square brackets.
fault-adopted-without-sitting = An adopted recommendation must have the meeting at which it was adopted.
fault-bad-outline = The section in which “{ $kind }” should be is missing, or already at the fourth level.
fault-bad-file-name = Not every computer can hold a file of this name: it may have no folders, nor any of < > : " | ? *.
fault-called-already = Another speaker has also been called at this meeting and has not begun.
fault-days-reversed = The last day is before the first.
fault-interrupted-idle = Only a statement that has begun and not ended can be interrupted.
fault-file-not-received = A file with the text is attached, but “text_at” does not say when the text was received.
fault-struck-unfinished = Only a statement that has ended can be struck.
fault-list-closed-already = The list of speakers under this item is closed twice and not reopened in between.
fault-message-stands = Another message to the Chair has not been cleared.
fault-nobody-speaks = No speaker is given: there must be a delegation, a person or a guest.
fault-paused-already = Another pause of this statement also has no end.
fault-place-taken = There is already something in this place.
fault-previous-not-before = An earlier meeting must end before the first day of this one.
fault-previous-overlap = This earlier meeting overlaps with another.
fault-reserved-before-adoption = This is a reservation to a recommendation that is not adopted.
fault-amends-amendment = An amendment is put to a text, not to another amendment.
fault-votes-without-vote = There are votes, but “manner” is not a vote.
fault-ballots-exceed-tally = More delegations are listed than there were votes.
fault-sponsor-twice = This delegation is listed twice as a sponsor.
fault-sitting-outside-meeting = The day of this meeting (half-day) is not one of the days of the whole meeting.
fault-statement-open = The statement has no end, but the meeting is not open.
fault-continues-itself = A panel continues an earlier one: not itself, nor one that continues it.
fault-panel-elsewhere = A point and the panel on which it was made belong to the same item.
fault-point-in-two-places = A point is printed with the panel on which it was made or in a section of the report, not in both.
fault-office-vacant = Nobody holds this office, so nobody presides or introduces a text in it, unless its holder is “of_previous”.
fault-joint-contradicts = Items are considered jointly with one item, which is not itself joined to another.
fault-unknown-rank = The rank of a Vice-Chair is 1, 2 or 3.
fault-status-contradicts = There is a date of signature or of becoming a party, but the status itself is denied.
fault-suspended-already = Another suspension of this meeting also has no end.
fault-suspension-open = The suspension has no end, but the meeting is not open.
fault-times-reversed = The times are not in order: nothing can end before it begins, and a pause must lie within its statement.
fault-translated-since = A translation cannot be based on a later text than the original.
fault-adjourned-unopened = The meeting has been adjourned but not opened.
fault-two-sittings-open = Another meeting has also been opened and not adjourned.
fault-unknown-field = The record has no “{ $name }” that could be in doubt.

# What is odd in a file that was imported all the same
notice-doubt-unprinted = Note: no report shows a doubt on this fact in brackets. It is only in the list of what is missing, and stops the final report.
notice-never-opened = Note: a statement was made at this meeting, but “opened_at” does not say when it was opened.
notice-sittings-overlap = Note: this meeting was opened before an earlier one was adjourned.
notice-sitting-on-another-day = Note: this meeting was opened on another day than “day” says; the report names the day on which it was opened.
notice-statements-overlap = Note: this statement begins before, or together with, the end of an earlier one at the same meeting.
