### What is missing before the report can be final. $n is a number or a place in the agenda, $name a name.
check-gap = A place in this paragraph is still to be completed
check-meeting-text-missing = The meeting has no text in this language: { $field ->
    [parent_full] full name of the parent body
    [parent_medium] name of the parent body
    [parent_short] short name of the parent body
    [body_full] full name of the body
    [body_short] short name of the body
    [instrument_short] short name of the instrument
   *[venue] venue
 }
check-no-symbol = The final report has no symbol
check-overview-missing = What the opening overview was about is not written in this language
check-mandate-missing = Mandate paragraph { $n } is not written in this language
check-cluster-heading-missing = The cluster “{ $name }” has no heading in this language
check-cluster-empty = The cluster “{ $name }” has no recommendation
check-recommendation-without-text = Recommendation { $n } has no text in this language
check-recommendation-not-adopted = Recommendation { $n } is not adopted
check-item-title-missing = Agenda item { $n } has no title in this language
check-item-not-taken-up = Agenda item { $n } was neither taken up nor marked “no issues raised”
check-deliberations-open = The deliberations on item { $n } are not written
check-person-name-missing = The name of { $name } is not written in this language
check-panellist-without-function = The function of panellist { $name } is not given in this language
check-presentation-missing = The presentation by { $name } is not summarized in this language
check-exchange-missing = What the exchange with the panel was about is not written in this language
check-delegation-name-missing = { $name } has no name in this language
check-point-without-text = A point under item { $n } is not written in this language
check-no-chair = No Chair is recorded
check-no-rapporteur = The report is entrusted to the Rapporteur, but none is recorded
check-statement-without-end = The statement of { $who } has no end
check-spoke-not-present = { $name } spoke at sitting { $sitting }, but its attendance is not recorded
check-party-as-observer = { $name } is a party but spoke as an invited observer
check-not-yet-party = { $name } is listed as a party but became one after the meeting
check-group-name-missing = The group “{ $name }” has no name in this language
check-agenda-not-adopted = The adoption of the agenda is not recorded
check-report-not-adopted = The adoption of the report is not recorded
check-previous-meetings-count = Earlier meetings recorded: { $n }; there should be { $expected }
check-agenda-empty = The agenda has no items
check-statement-not-named = A statement cannot be named in the report as it is recorded (no item, or no delegation): { $who }
check-list-open = A list is still open: { $list ->
    [parties] parties
    [signatories] signatory States
    [non_signatories] other States
    [reio] regional economic integration organizations
    [un_secretariat] Secretariat units
    [un_body] United Nations bodies
    [institute] institutes
    [specialized_agency] specialized agencies
    [permanent_observer] entities with permanent observer offices
    [igo] intergovernmental organizations
   *[ngo] non-governmental organizations
 }
check-no-participants-symbol = The list of participants has no symbol
check-document-without-symbol = Document { $n } has no symbol
check-document-without-title = Document { $n } has no title in this language
check-doubt = Marked as not certain: { $table ->
    [item_sitting] which sittings took up an item
    [meeting] a fact of the meeting
    [person] a name or function
    [registration] the attendance of a delegation
    [delegation] the attendance of a delegation
    [decision] a decision
    [document] a document
   *[other] a fact
 }
check-placeholder = Held for later: { $kind ->
    [held] a paragraph on an item
    [symbol] a symbol
   *[later] a text
 }
check-translation-stale = A translation is older than its original

## Where to mend it
panel-meeting = Meeting
panel-sittings = Sittings and items
panel-statements = Speakers
panel-panel = Panel
panel-attendance = Attendance
panel-deliberations = Deliberations
panel-recommendations = Recommendations
panel-documents = Documents
