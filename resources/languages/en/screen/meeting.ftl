### Panel: the meeting's facts
key-meeting = { -Event } details
meeting-open = { -Event } details
meeting-title = { -Event } details
meeting-back = Back
meeting-names = Names and place
meeting-names-hint = As printed in the report. What is left empty appears in square brackets in the draft.
meeting-days = Days and format
meeting-days-hint = Days and times are those of the time zone of the { -event }.
recess-add = Add days between two parts
recess-heading = Days between the parts of the { -event }
recess-which = Between part { $before_figure } and part { $after_figure }
recess-remove = Remove these days
meeting-symbols = Symbols and distribution
meeting-symbols-hint = What is left empty is not printed. Without a date of issue, the draft is dated the first day and the final report the last.
meeting-issued-draft = Date of issue of the draft
meeting-issued-final = Date of issue of the final report
meeting-prepared-draft = Date on which the draft was prepared
meeting-prepared-final = Date on which the final report was prepared
option-masthead-nations = Line “United Nations”
option-masthead-nations-hidden = Not shown
option-masthead-nations-shown = Shown
option-masthead-rapporteur = Rapporteur under the title of the draft
option-masthead-rapporteur-hidden = Not shown
option-masthead-rapporteur-shown = Shown
option-masthead-organ = Name over the title
option-masthead-organ-parent = The parent body
option-masthead-organ-body = The body itself
option-masthead-session = Line of the { -event }: “Sixty-eighth session”
option-masthead-session-hidden = Not shown
option-masthead-session-shown = Shown
option-title-draft = Title of an Arabic draft
option-title-draft-definite = With the article
option-title-draft-indefinite = Without the article
option-title-final = Title of the final report
option-title-final-full = With body, venue and days
option-title-final-short = “Report”
meeting-masthead-item = Agenda item in the masthead
meeting-masthead-item-none = None
option-page = Pages in PDF and Word
option-page-un = As the United Nations prints them in New York and Vienna
option-page-un-geneva = As the United Nations prints them in Geneva
option-page-plain = Plain
meeting-mandate = Mandate
meeting-mandate-hint = Paragraphs of the introduction, in the order of the report.
meeting-earlier = { TERM("event") ->
    [session] Earlier sessions
   *[meeting] Earlier meetings
 }
meeting-earlier-hint = The introduction lists the days on which they were held.
meeting-outline = Outline of the report
meeting-outline-hint = The sections of the report in their order.
meeting-parties = { -Parties }
meeting-parties-hint = { TERM("deciders") ->
    [members] Which States are members of the body. The report and the quorum follow this table.
   *[parties] Who is a party to the instrument, and who has only signed it. The report and the quorum follow this table.
 }
parties-by = { TERM("deciders") ->
    [members] { -Parties }
   *[parties] { -Parties } to
 }
parties-by-none = No table
parties-by-tip-protocol = Trafficking in Persons Protocol (built-in table)
parties-by-own = Your own table
parties-as-of = As of
parties-told = { $n ->
    [0] Nobody
    [one] One { -party }
   *[other] { $n_figure } { -parties }
 }{ $signed ->
    [0] {""}
    [one] , one signatory
   *[other] , { $signed_figure } signatories
 }
parties-nobody = The record has no table of { -parties }, so nobody counts as one, and the report lists all States together. Choose the instrument, or type or paste a table below.
parties-table = Table
parties-table-hint = One line for each: name or code, date of signature, date of becoming a party, separated by tabs or semicolons. Write “yes” for a date that is not known; a name alone is a { -party }. The depositary’s list can be pasted as it is.
parties-keep = Save the table
parties-file = From a file
parties-kept = The table kept for this instrument
meeting-options = Report options
meeting-options-hint = How the body writes its reports.
meeting-groups = Groups
meeting-groups-hint = Statements are made on their behalf, and delegations belong to them.
meeting-body = Body
meeting-body-hint = How the report of this record is written, and where another body does it differently. The record keeps its own copy of these choices. Press Enter to go to the field.
body-own = A body of your own
body-own-hint = Keeps the names, options, outline, mandate, script and standing agenda items of this record as a body that is offered for new meetings. A body of your own with the same name is replaced.
body-keep = Save as a body
body-kept = Saved. New meetings offer it by this name.
body-delete = Delete this body
body-deleted = Deleted. No record changes.
body-compared = Compared with
body-differences = { $n ->
    [one] { $n_figure } difference
   *[other] { $n_figure } differences
 }
body-no-difference = No difference
body-sentences = Sentences of the Chair’s script
body-sentences-more = { $n ->
    [one] { $n_figure } sentence differs
   *[other] { $n_figure } sentences differ
 }
body-take-sentences = Use the sentences of this body
body-order = Order of the sections
body-order-more = The sections are in a different order
body-has-section = In the outline
body-has-no-section = Not in the outline
body-other-heading = A different heading
body-here-there = { $here } · there: { $there }
meeting-stage = Stage of the report
meeting-stage-draft = Draft report
meeting-stage-final = Final report

## Names
name-ground = Basis for convening
name-masthead-item-title = Title of the agenda item in the masthead
name-opening-overview = Subject of the opening overview

## Mandate
mandate-add = Add a paragraph
mandate-empty = Add the decision or resolution that established the body, then those that followed.
mandate-which = Paragraph { $n_figure }
mandate-kind = Kind
mandate-kind-decision = Decision
mandate-kind-resolution = Resolution
mandate-number = Number
mandate-body = Text of the paragraph
mandate-up = Move the paragraph up
mandate-down = Move the paragraph down
mandate-remove = Remove the paragraph

## Earlier meetings
earlier-add = Add an earlier { -event }
earlier-count = Recorded: { $have }; expected: { $need }.
earlier-unnumbered = Recorded: { $have }.
# $ordinal: first, second ...
earlier-which = The { $ordinal } { -event }
earlier-remove = Remove this earlier { -event }

## Outline
outline-introduction = Introduction
outline-recommendations = { -Texts }
outline-deliberations = Summary of deliberations
outline-actions = Action taken
outline-organization = Organization of the { -event }
outline-opening = Opening of the { -event }
outline-statements = Statements
outline-agenda = Adoption of the agenda and organization of work
outline-attendance = Attendance
outline-documentation = Documentation
outline-adoption = Adoption of the report
outline-own = Section of your own
outline-chapters = Chapters: one for each agenda item
outline-elections = Election of officers
outline-annex-proposals = Annex: proposals on which no agreement was reached
outline-annex-documents = Annex: list of documents
outline-up = Move the section up
outline-down = Move the section down
outline-remove = Remove the section from the report
outline-back = Add a section
outline-add-own = Add a section of your own
outline-heading = Heading of the section, in place of the usual one

## Options of the report
option-statements = Statements under the items
option-statements-merged = Together in one section
option-statements-per-item = Item by item
option-statements-split = Together, split where speakers differ in their items
option-general-exchange = Statements under no item
option-general-exchange-unsaid = Only who made them
option-general-exchange-exchange = “held a general exchange of views”
option-general-exchange-debate = “held a general debate”
option-general-exchange-discussion = “held a general discussion”
option-statements-at = The { -sitting } at which statements were made
option-statements-at-unsaid = Not named
option-statements-at-said = Named before the first statement at it
option-statements-form = Speakers under an item
option-statements-form-listed = By kind, by name
option-statements-form-together = All after one colon
option-statements-form-counted = Only how many delegations
option-statements-form-counted-by-kind = Only how many of each kind
option-statements-behalf = The group for which a delegation spoke
option-statements-behalf-sentence = In a sentence of its own
option-statements-behalf-brackets = In brackets after the name
option-statements-voice = Statements in English
option-statements-voice-passive = “Statements were made by ...”
option-statements-voice-active = “The representative of ... made a statement”
option-replies = Rights of reply
option-replies-together = All together
option-replies-per-item = Item by item
option-replies-per-sitting = { -Sitting } by { -sitting }
option-officials = Officials of the Secretariat who spoke
option-officials-unnamed = “The Secretariat”
option-officials-named = By name and function
option-video-statements = Statements by video message
option-video-statements-said = In a separate sentence
option-video-statements-left-out = Left out of the report
option-written-statements = Written statements
option-written-statements-said = In a separate sentence
option-written-statements-left-out = Left out of the report
option-report-adopted = When the report was adopted
option-report-adopted-day = On which day
option-report-adopted-sitting = At which { -sitting }
option-report-called = What was adopted
option-report-called-present = the present report
option-report-called-draft = the draft report
option-report-called-report = the report
option-report-entrusted = Who finalizes the report
option-report-entrusted-passive = The Rapporteur was entrusted with …
option-report-entrusted-entrusted = The body entrusted the Rapporteur with …
option-report-entrusted-authorized = The body authorized the Rapporteur to …
option-consensus = Consensus on the organization of work and on the report
option-consensus-unsaid = Not said
option-consensus-said = “adopted by consensus”
option-video-link = Who spoke by video link
option-video-link-unsaid = Not said
option-video-link-said = Said of the opening, the closing and introductions
option-closing-of-meeting = Who declared the { -event } closed
option-closing-of-meeting-unsaid = Not said
option-closing-of-meeting-said = Said at the end
option-debate-names = Delegations named in the debate
option-debate-names-hidden = Never
option-debate-names-shown = Where a point asks for it
option-sitting-day = The day of a meeting
option-sitting-day-always = Wherever the meeting is named
option-sitting-day-first = Where a section first names the meeting
option-sitting-day-never = Not in the report
option-sitting-year = The year of that day
option-sitting-year-always = With each day
option-sitting-year-first = With the first day of a section
option-sitting-year-never = Left out, unless the session is held in two years
option-sitting-also = Paragraphs on the same meeting
option-sitting-also-unsaid = “At the same meeting” each time
option-sitting-also-said = “Also at the same meeting” in turn
option-sitting-again = Naming a meeting in full again
option-sitting-again-heading = Under each heading
option-sitting-again-paragraph = Also after a paragraph that names no meeting
option-sitting-again-chapter = Only in another chapter
option-sitting-place = The meeting in “considered agenda item 2”
option-sitting-place-before = Comes first
option-sitting-place-after = Comes last
option-panels-told = Panels
option-panels-told-led = Who led the discussion
option-panels-told-held = “held a panel discussion”, and who made presentations
option-procedure = Procedural motions and rulings
option-procedure-hidden = Not in the report
option-procedure-shown = In the report
option-recommending = Recommendations to the parent body
option-recommending-past = recommended
option-recommending-present = recommends
option-own-texts = Decisions and resolutions of its own
option-own-texts-adopted = The body adopted the following decisions
option-own-texts-brought = The following decisions are brought to the attention of the parent body
option-only-text = The only draft decision, or other text of its kind
option-only-text-numbered = Has a number
option-only-text-unnumbered = Has no number
option-statements-upon = Statements before and after the adoption of a text
option-statements-upon-decision = After the decision was taken
option-statements-upon-adoption = After the adoption of the text
option-text-places = Where the text of a decision is in the report
option-text-places-unsaid = Not said
option-text-places-chapters = see chap. I, sect. B
option-text-places-sections = see sect. I.B
option-manner-place = Where “by consensus” and votes stand
option-manner-place-by-length = With the verb if the text after it is long
option-manner-place-with-verb = With the verb
option-manner-place-at-end = At the end
option-vote-form = Votes in English
option-vote-form-votes = by 30 votes to 3
option-vote-form-in-favour = by a vote of 30 in favour to 3 against
option-vote-numbers = One and two votes in English
option-vote-numbers-figures = 1, 2
option-vote-numbers-words = one, two
option-actions-in = Where actions are printed
option-actions-in-item = After the consideration of their item
option-actions-in-section = In a separate section
option-speakers-order = Order of speakers
option-speakers-order-sorted = Alphabetical
option-speakers-order-spoken = As they spoke
option-attendance-from = Who appears in the report
option-attendance-from-registration = All registered
option-attendance-from-presence = All present at a { -sitting }
option-held-as = How it is said that the { -event } was held
option-held-as-event = “The { -event } was held”
option-held-as-body = “The body held its { -event }”, with the numbers of its { -sittings }
option-resumed-sittings = Resumed { -sittings }
option-resumed-sittings-before = Called so before the number
option-resumed-sittings-after = Called so after the number, in brackets
option-resumed-sittings-unsaid = Not called so
option-bureau-form = How the elected officers are named
option-bureau-form-list = One line for each
option-bureau-form-grouped = One line for each office
option-bureau-form-table = A table with State and regional group
option-bureau-form-running = In one sentence
option-bureau-whole = The whole Bureau after its elections
option-bureau-whole-hidden = Not listed
option-bureau-whole-grouped = Listed by office
option-bureau-whole-table = A table with State and regional group
option-bureau-states = States of the officers
option-bureau-states-shown = Named
option-bureau-states-hidden = Not named
option-bureau-earlier = Officers elected before the { -event }
option-bureau-earlier-hidden = Not named
option-bureau-earlier-shown = Named
option-presided = Who presided
option-presided-parts = Only for parts of { -sittings }
option-presided-all = Also for whole { -sittings }, if not the { -Chair }
option-previous-meetings = { TERM("event") ->
    [session] Sentence on earlier sessions
   *[meeting] Sentence on earlier meetings
 }
option-previous-meetings-shown = Shown
option-previous-meetings-hidden = Not shown
option-honorifics = Courtesy titles (Mr., Ms.)
option-honorifics-shown = Shown
option-honorifics-hidden = Not shown
option-honorifics-everywhere = With honorifics in all languages
option-word-face = Arabic font in Word
option-word-face-times-new-roman = Times New Roman
option-word-face-simplified-arabic = Simplified Arabic
option-word-face-traditional-arabic = Traditional Arabic
option-word-face-sakkal-majalla = Sakkal Majalla
option-word-face-arial = Arial
option-digits-ar = Digits of the Arabic report
option-digits-ar-arabic = ٠١٢٣٤٥٦٧٨٩
option-digits-ar-european = 0123456789
option-article-in-order = Arabic article in alphabetical order
option-article-in-order-all = Ignored on every word
option-article-in-order-first = Ignored on the first word
option-documents-where = Documents
option-documents-where-section = All in one list
option-documents-where-by-item = Item by item
option-documents-where-symbols = By their symbols alone
option-documents-where-elsewhere = Where they are listed, if that is recorded
option-one-document = A document alone in its list
option-one-document-listed = On a line of its own
option-one-document-in-sentence = In the sentence
option-agenda-form = Agenda
option-agenda-form-list = As a list
option-agenda-form-document = By the document that contains it
option-work-called = What is approved after the agenda
option-work-called-organization = The organization of work
option-work-called-programme = The programme of work
option-attendance-observers = Observers
option-attendance-observers-by-kind = A list for each kind
option-attendance-observers-one-list = All in one list
option-attendance-observers-counted = Only their number
option-attendance-observers-kinds = Only of which kinds they were
option-composition = Members of the body, or parties
option-composition-unsaid = Not said
option-composition-counted = How many there are
option-composition-listed = How many, and who they are
option-attendance-deciders = Parties, members or States
option-attendance-deciders-named = By name
option-attendance-deciders-counted = Only their number
option-attendance-ngos = Non-governmental organizations
option-attendance-ngos-named = By name
option-attendance-ngos-counted = Only their number
option-documents-before = Opening words of the Arabic list of documents
option-documents-before-invariant = Always the same words
option-documents-before-agreeing = Agreeing with the number of documents
option-count-words-to = Spell out Arabic numbers up to
option-distribution-draft = Distribution of the draft
option-distribution-final = Distribution of the final report
option-distribution-draft-limited = Limited
option-distribution-draft-general = General
option-distribution-draft-restricted = Restricted
option-distribution-final-limited = { option-distribution-draft-limited }
option-distribution-final-general = { option-distribution-draft-general }
option-distribution-final-restricted = { option-distribution-draft-restricted }
options-terms = Terms of the body
options-terms-hint = The words used in the report, in the Chair’s script and in these windows.
option-term-event = The record is of
option-term-event-meeting = A meeting
option-term-event-session = A session
option-term-event-itself = A body that is itself a Meeting
option-term-sitting = Its half-days are called
option-term-sitting-meeting = Meetings
option-term-sitting-sitting = Sittings
option-term-sitting-plenary = Plenary meetings
option-term-sitting-numbers = Numbering of half-days
option-term-sitting-numbers-within = From 1 in this record
option-term-sitting-numbers-across = Continued from the previous record
option-term-sitting-numbers-none = Not printed
option-term-chair = Who presides (English)
option-term-chair-chair = Chair
option-term-chair-president = President
option-term-texts = What the body adopts
option-term-texts-recommendations = Recommendations to its parent body
option-term-texts-decisions = Decisions of its own
option-term-texts-resolutions = Draft resolutions for its parent body
option-term-deciders = Those who decide
option-term-deciders-parties = Parties
option-term-deciders-states-parties = States parties
option-term-deciders-members = States members
option-term-deciders-participants = All States that take part
option-term-body = Name of the body (English)
option-term-body-singular = Singular: the Working Group
option-term-body-plural = Plural: the States Parties
options-quantifiers = How many speakers made a point
options-quantifiers-hint = The smallest number of delegations for each word. “Most speakers” is more than half of those who spoke.
option-debaters = What those who spoke are called
option-debaters-by-point = As each point has it
option-debaters-speakers = Speakers
option-debaters-delegations = Delegations
option-debaters-delegates = Delegates
option-debaters-representatives = Representatives
option-debaters-members = Members
option-debaters-member-states = Member States
option-quantifier-some = { quantifier-some }
option-quantifier-several = { quantifier-several }
option-quantifier-a-number = { quantifier-a-number }
option-quantifier-many = { quantifier-many }
options-settings = Time allotted, rights of reply, quorum

## Groups
groups-new-code = Code of a new group
groups-add = Add a group
groups-code = Code
groups-name = Name of the group
groups-regional = Regional
groups-remove = Remove the group

## From the report to where it is put right
block-go = Go to the source
block-mend = Go to where it can be corrected
