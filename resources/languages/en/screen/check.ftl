### What is missing before the report can be final. $n is a number or a place in the agenda, $name a name.
finding-speaker = { $who ->
    [secretariat] the Secretariat
   *[other] { $who }
 }
# $kind and $n: the kind of a text that a body adopts, and its number.
finding-text = { $kind ->
    [draft_resolutions] draft resolution
    [draft_decisions] draft decision
    [resolutions] resolution
    [decisions] decision
    [agreed_conclusions] agreed conclusions
    [recommendations] recommendation
   *[usual] { -text }
 } { $n }
check-gap = A placeholder is still to be filled{ $numbered ->
    [yes] {" "}in paragraph { $n }
   *[no] {""}
 }: “{ $text }”
check-insertion-without-text = A text added to the report is not written in this language
check-insertion-gap = A place is still to be completed: write the text, then remove the mark
check-insertion-homeless = The paragraph next to which a text was added is gone; the text is printed at the end of its section: “{ $text }”
check-insertion-left-out = A text was added to a part of the report that is left out: “{ $text }”
check-left-out = Left out of the report: “{ $text }”. Reason: { $reason }
check-omission-gone = What was left out is no longer generated. Reason given: { $reason }
check-amendment-missing = This paragraph was adopted as amended; the amended text is not written in this language yet
check-override-one-language = This paragraph was edited in another language only; in this one it is printed as generated. The edit: “{ $text }”
check-amendment-with-brackets = This paragraph was adopted as amended, but the amended text still has square brackets
check-passage-deferred = Paragraph { $n } was deferred and is not adopted: “{ $text }”
check-passage-undecided = Nothing is decided on paragraph { $n }: “{ $text }”
check-section-empty = The section “{ $text }” has nothing but its heading: the final report leaves it out
check-not-in-outline = The outline has no section that prints { $what ->
    [mandates] the mandate
    [officers] the election of officers
    [agenda] the agenda
    [attendance] who attended
    [documents] the documents
    [panels] the panels
    [points] what was said in the debate
    [informal] the informal bodies
    [motions] procedural motions and rulings
    [counted] how many spoke
    [speakers] where those who spoke are listed
   *[report] the adoption of the report
 }
check-printed-twice = The outline has a chapter for each item as well as the section “{ $text }”: what that says is printed twice
check-override-stale = The record has changed since this paragraph was edited. Without the edit it would now read: “{ $short }”
check-override-gone = An edited paragraph is no longer part of the report, so its text is not printed: “{ $short }”
check-meeting-text-missing = Not written in this language: { $field ->
    [parent_full] full name of the parent body
    [parent_medium] name of the parent body
    [parent_short] short name of the parent body
    [body_full] full name of the body
    [body_short] short name of the body
    [instrument_short] short name of the instrument
    [masthead_item_title] title of the agenda item in the masthead
    [general_subject] subject of the general debate
    [ground] basis for convening the { -event }
    [convened_by] who convened the { -event }
    [organizational_purpose] what the organizational meetings were for
    [services] who gave substantive support
    [secretariat_by] who served as secretariat
   *[venue] venue
 }
check-no-symbol = The final report has no symbol
check-never-a-symbol = Neither the draft nor the final report has a symbol: the report is issued without one
check-overview-missing = The subject of the opening overview is not written in this language
check-mandate-missing = Mandate paragraph { $n } is not written in this language
check-cluster-heading-missing = The cluster “{ $name }” has no heading in this language
check-cluster-empty = The cluster “{ $name }” has no { -texts }
check-recommendation-without-text = A text to be adopted is not written in this language: { finding-text }
check-recommendation-not-adopted = A text is not adopted: { finding-text }
check-recommendation-not-printed = A text is adopted, but the outline has no section for it: { finding-text }
check-recommendation-edited = A text has been changed since its adoption: { finding-text }
check-reservation-without-text = A reservation has no text in this language: { $who }
check-action-without-text = An action has no text in this language: action { $n }
check-action-with-brackets = The text of action { $n } still has square brackets
check-action-continues-nothing = Action { $n } has a sentence of its own: it cannot end that of the action before it, which was taken at another { -sitting }, under another item or in another manner, or is told with more
check-consultations-not-printed = Action { $n }: the report does not say that its text came of informal consultations, because no officer is recorded who submitted it
check-vote-of-nobody = Action { $n } was decided by a vote in which nobody voted
check-vote-not-carried = Action { $n } did not carry: { $favour } in favour, { $against } against. If it was lost, record that it was rejected
check-vote-carried = Action { $n } is recorded as rejected, with { $favour } in favour and { $against } against
check-votes-exceed-room = { $cast } votes were cast on action { $n }, but those present at { -sitting } { $sitting } have { $most }
check-voted-not-present = { $name } voted at { -sitting } { $sitting }, but its presence is not recorded
check-motion-contradicted = A motion at { -sitting } { $sitting } has another outcome than the votes on it, { $favour } in favour and { $against } against: { $who }
check-motion-open = The outcome of a motion at { -sitting } { $sitting } is not recorded: { $who }
check-order-not-ruled = The ruling on a point of order at { -sitting } { $sitting } is not recorded, so the report only says that it was raised: { $who }
check-observer-explained-vote = { $who } is an observer, which has no vote to explain
check-withdrawn-not-printed = A { -text } under “{ $text }” was introduced and withdrawn, and the report does not mention it: { $who }
check-nobody-decides = The { -event } took decisions, but nobody who decides is recorded as attending
check-presided-not-present = { $name } presided, but the State is not recorded as attending: { $state }
check-consultative-claimed = { $name } is listed as another organization, without consultative status with the Economic and Social Council, but its status is not recorded
check-decided-without-quorum = { $what ->
    [agenda] The agenda was adopted
    [organization] The organization of work was approved
    [report] The report was adopted
    [election] An officer was elected
    [recommendation] The text of { finding-text } was adopted
   *[action] Action { $n } was taken
 } at { -sitting } { $sitting }, which was adjourned for lack of a quorum
check-joint-sittings-differ = Items { $n } and { $other } were considered jointly, but not at the same { -sittings }
check-action-not-printed = The outline has no place for action { $n }: add the summary of deliberations or the section on action taken
check-vote-without-tally = Action { $n } was decided by a vote, but the numbers of votes are not recorded
check-vote-without-ballots = Action { $n } was a recorded vote, but how each delegation voted is not recorded
check-tally-differs = The votes announced for action { $n } do not match the votes of the delegations
check-ballot-of-observer = An observer is among those who voted: { $name }
check-recommendation-still-open = Action { $n } adopted a { -text } that is not marked as adopted
check-proposals-without-annex = Proposals without agreement are not printed ({ $n }): the outline has no annex for them
check-item-title-missing = Agenda item { $n } has no title in this language
check-item-not-taken-up = Agenda item { $n } was neither taken up nor marked “no issues raised”
check-items-of-earlier-part = Agenda items not taken up at this part of the { TERM("event") ->
    [session] session
   *[meeting] meeting
 }: { $n }. The report says nothing of them
check-issues-raised = Item { $n } is marked “no issues raised”, but statements, decisions or points are recorded under it. The report does not say that no issues were raised
check-deliberations-open = The deliberations on item { $n } are not written
check-person-name-missing = The name of { $name } is not written in this language
check-person-office-missing = The office “{ $name }” is not written in this language
check-secretary-without-function = The function of { $name }, who served the body as an official of the Secretariat, is not given in this language
check-panellist-without-function = The function of panellist { $name } is not given in this language
check-panel-not-printed = No section of the report mentions a panel: { $title }
check-presentation-not-printed = The report does not have what { $name } presented: the outline has no summary of it, or it is not ticked “In the report” in Deliberations
check-panel-without-panellists = A panel has nobody on it: { $title }
check-panel-leader-missing = It is recorded what { $who ->
    [chair] the { -Chair } of a panel
   *[moderator] the moderator of a panel
 } said there, but not who that was: { $title }
check-panel-title-missing = The title of a panel is not written in this language: { $title }
check-presentation-unfinished = The presentation of { $name } begins without a subject or ends without a full stop. The report can add the name of the panellist.
check-presentation-missing = The presentation by { $name } is not summarized in this language
check-exchange-missing = The subject of the exchange with the panel is not written in this language
check-delegation-name-missing = { $name } has no name in this language
check-points-not-printed = { COUNT($points) ->
    [one] A point under item { $n } is not in the report
   *[other] { $points } points under item { $n } are not in the report
 }: “In the report” is not ticked in Deliberations.
section-of-point = { $section ->
    [introduction] { outline-introduction }
    [recommendations] { outline-recommendations }
    [organization] { outline-organization }
    [opening] { outline-opening }
    [elections] { outline-elections }
    [meetings] { outline-meetings }
    [statements] { outline-statements }
    [before_speakers] { outline-statements }
    [after_speakers] { outline-statements }
    [agenda] { outline-agenda }
    [attendance] { outline-attendance }
    [documentation] { outline-documentation }
    [adoption] { outline-adoption }
    [closing] { outline-closing }
   *[own] { outline-own }
 }
check-point-section-missing = A point under item { $n } is to stand in the section “{ section-of-point }”, which the outline of the report does not have
check-point-names-hidden = A point under item { $n } should name those who made it, but an option of the { -event } keeps delegations unnamed in the debate
check-point-groups-not-printed = The groups recorded with a point under item { $n } are not printed: only a sentence that tells how many speakers made it has them
check-point-set-against-nothing = A point under item { $n } is to be set against the point before it (“While”) or to end its sentence (“And”), but the report cannot do so: no point stands before it in its paragraph, or sentences go on with that point or it is already in such a sentence
check-point-beginning-not-printed = A point under item { $n } is a text as typed: “also”, “further” or how it was said is not added to it; type the word in the text
check-point-of-nobody = A point under item { $n } goes on with the same speakers, but no point before it, where it stands in the report, says who they are: it is printed as made by one speaker
check-point-in-present = Typed sentences of a point under item { $n } are in the present (“is”, “are”, “has”); a report tells what was said in the past (“was”, “were”, “had”)
check-point-names-nobody = A point under item { $n } should name those who made it, but nobody is recorded
check-point-without-person = A point under item { $n } is to say which person made it, but none is chosen
check-point-without-group = A point under item { $n } is to say which group made it, but none is chosen
check-point-without-meeting = A point under item { $n } was made in an informal body, but not said at which of its meetings
check-point-without-text = A point under item { $n } is not written in this language
check-no-chair = No { -Chair } is recorded
check-others-presided = No { -Chair } is recorded: others presided over every { -sitting }
check-no-rapporteur = { $entrusted ->
    [yes] The report is entrusted to the Rapporteur, but none is recorded
   *[no] The masthead of this body names the Rapporteur, but none is recorded
 }
check-statement-without-end = The end of the statement of { finding-speaker } is not recorded
check-spoke-where-not-considered = A statement was made under item { $item } at { -sitting } { $sitting }, which is not recorded as having considered it: { finding-speaker }
check-never-opened = Statements were made at { -sitting } { $sitting }, but its opening is not recorded
check-sittings-overlap = { -Sitting } { $sitting } was opened before an earlier one was adjourned
check-statements-overlap = At { -sitting } { $sitting }, the statement of { finding-speaker } begins before an earlier one has ended
check-spoke-not-present = { $name } spoke at { -sitting } { $sitting }, but its presence is not recorded
check-party-as-observer = { $name } is a { -party } but spoke as an invited observer
check-consultative-unknown = { $name }: consultative status with the Economic and Social Council is not recorded, so the report does not mention that status
check-no-status = The record has no table of { -parties }, so nobody counts as one. Choose the instrument or enter a table in { -Event } details, { -Parties }
check-status-unsaid = The record gives neither the date of the table of { -parties } nor the instrument
check-status-of-another-time = The table of { -parties } is that of { $day }: check who has joined since then, and who had not yet joined
check-person-gender-guessed = The gender of { $name } was guessed from the name: set it in the person’s form
check-delegation-gender-guessed = The grammatical gender of { $name } is guessed: set it under Names
check-not-yet-party = { $name } is listed as a { -party } but became one only after the { -event }
check-not-yet-signatory = { $name } is listed as a signatory but signed only after the { -event }
check-group-name-missing = The group “{ $name }” has no name in this language
check-agenda-not-adopted = The adoption of the agenda is not recorded
check-report-not-adopted = The adoption of the report is not recorded
check-sitting-open = { -Sitting } { $n } has not been adjourned
check-presided-before-elected = { $opened ->
    [yes] { $name } opened { -sitting } { $sitting }, but was elected only then
   *[no] { $name } presided over { -sitting } { $sitting }, but was elected only at { -sitting } { $elected }
 }
check-nobody-presided = Nobody is recorded as presiding over { -sitting } { $n }: the report says that the { -Chair } opened the { -event }
check-text-link-not-printed = No footnote says where the text of a statement is, because no sentence of the report names the speaker: { finding-speaker }
check-introduced-not-printed = Documents are recorded as introduced with a statement, but the report does not say so, because the statement is not one that introduces its item: { finding-speaker }
check-introduced-elsewhere = { $name } is a document of item { $item }, but was introduced under another item: { finding-speaker }
check-introduced-withdrawn = { $name } had been withdrawn before it was introduced: { finding-speaker }
check-quotation-not-printed = A statement is to be quoted, but it has no text, or its item is not considered in the report: { finding-speaker }
check-statement-not-printed = No section of the report mentions a statement: { finding-speaker }
check-informal-without-sitting = It is not recorded at which { -sitting } an informal body was established, so the report does not say that it was
check-informal-not-said = { $what ->
    [chair] It is recorded at which { -sitting } the { -Chair } of an informal body was elected, but not who was: the report does not say it
   *[item] It is recorded at which { -sitting } an item was allocated to an informal body, but not which: the report does not say it
 }
check-sitting-not-held = { -Sitting } { $n } did not take place: the final report does not count it
check-sitting-on-another-day = { -Sitting } { $n } was planned for { $planned } and opened on { $held }: move it to the day on which it was held
check-meeting-days-differ = The { -sittings } were held from { $first } to { $last }; the report gives other days for the { -event }
check-officer-unnamed = { $name } has not yet named its officer
check-vacancy-unsaid = An office is vacant, and the record does not say why or at which { -sitting } the election was deferred
check-previous-meetings-count = Earlier { TERM("event") ->
    [session] sessions
   *[meeting] meetings
 } recorded: { $n }; expected: { $expected }
check-agenda-empty = The agenda has no items
check-guest-by-name-only = { $who } spoke and is known by name only. Choose or add the person, so that every language can name them.
check-text-only-announced = { $who } announced a written statement, but no text has been received. The report does not mention it.
check-statement-not-named = A statement cannot appear in the report as it is recorded (no delegation): { $who }
check-list-open = A list is still open: { listed-organizations }
check-organizations-unnamed = Only the number is recorded ({ $n }), without names: { listed-organizations }
listed-organizations = { $list ->
    [states] States
    [parties] { -parties }
    [signatories] States signatories
    [non_signatories] other States
    [reio] regional economic integration organizations
    [associate_member] associate members
    [un_secretariat] Secretariat units
    [un_body] United Nations bodies
    [institute] institutes
    [specialized_agency] specialized agencies
    [un_entity] other entities of the United Nations system
    [other_entity] other entities
    [other_participants] other participants
    [permanent_observer] entities with permanent observer offices
    [igo] intergovernmental organizations
   *[ngo] non-governmental organizations
 }
check-no-participants-symbol = The list of participants has no symbol
check-document-not-printed = No section of the outline lists document { $n }
check-document-without-symbol = Document { $n } has no symbol
check-symbol-unusual = The symbol { $symbol } looks unusual: symbols have capital letters and no spaces
check-document-without-title = Document { $n } has no title in this language
check-doubt = { $printed ->
    [yes] Marked as not certain
   *[no] Marked as not certain, though no bracket in the report shows it
 }: { $what ->
    [meeting-ordinal] the number of the { -event }
    [meeting-first_day] the first day of the { -event }
    [meeting-last_day] the last day of the { -event }
    [meeting-mode] how the { -event } was held
    [meeting-rapporteur_finalizes] whether the report was entrusted to the Rapporteur
    [meeting-symbol_draft] the symbol of the draft report
    [meeting-job_draft] the job number of the draft report
    [meeting-participants_symbol] the symbol of the list of participants
    [meeting-parent_full] the full name of the parent body
    [meeting-parent_medium] the name of the parent body
    [meeting-parent_short] the short name of the parent body
    [meeting-body_full] the full name of the body
    [meeting-body_short] the short name of the body
    [meeting-instrument_short] the short name of the instrument
    [meeting-venue] the venue
    [meeting-opening_overview] the subject of the opening overview
    [mandate-body] a paragraph of the mandate
    [sitting-number] the number of a { -sitting }, or whether it will be held
    [sitting-day] the day of a { -sitting }
    [sitting-resumed] whether a { -sitting } was held in a resumed part of the { -event }
    [sitting-inquorate] whether a { -sitting } was adjourned for lack of a quorum
    [presiding-officer_id] who presided over a { -sitting }
    [agenda_item-title] the title of an agenda item
    [item_sitting-sitting_id] which { -sittings } took up an item
    [decision-sitting_id] at which { -sitting } a decision was taken
    [decision-manner] the manner of adoption
    [decision-orally_amended] whether it was adopted as orally amended
    [decision-orally_revised] whether it was adopted as orally revised
    [grouping-name] the name of a group
    [delegation-row] the attendance of a delegation
    [registration-row] the attendance of a delegation
    [attendance_list-unnamed] how many organizations attended whose names are not known
    [person-name] the name of a person
    [person-running] the short name of a person
    [person-function] the function of a person
    [person-gender] the gender of a person
    [person-honorific] the form of address of a person
    [person-delegation_id] the delegation of a person
    [officer-person_id] who was elected to an office
    [officer-office] to which office a person was elected
    [officer-elected_at_id] at which { -sitting } an officer was elected
    [officer-by_acclamation] whether an officer was elected by acclamation
    [panel-exchange] the subject of the exchange with a panel
    [panellist-person_id] who a panellist was
    [panellist-grouping_id] on whose behalf a panellist spoke
    [panellist-presentation] the summary of a presentation
    [request-delegation_id] which delegation made a statement
    [request-person_id] who made a statement
    [request-grouping_id] on whose behalf a statement was made
    [point-quantifier] how many speakers made a point
    [point-said] what was said in a point
    [cluster-heading] the heading of a cluster of { -texts }
    [recommendation-body] the text of a { -text }
    [reservation-delegation_id] which delegation reserved its position
    [reservation-dissociates] whether it is a dissociation
    [reservation-body] what a reservation says
    [action-sitting_id] at which { -sitting } an action was taken
    [action-verb] what the action was
    [action-manner] in which manner an action was taken
    [action-in_favour] how many voted in favour
    [action-against] how many voted against
    [action-abstaining] how many abstained
    [action-orally_amended] whether an action was taken as orally amended
    [action-orally_revised] whether an action was taken as orally revised
    [action-object] the text of an action
    [ballot-choice] how a delegation voted
    [sponsor-delegation_id] which delegation sponsored a text
    [sponsor-introduced] who introduced a text
    [document-kind] the kind of a document
    [document-by_secretariat] whether a document is by the Secretariat
    [document-symbol] the symbol of a document
    [document-title] the title of a document
    [document-content] the content of a document
    [agenda_item-joint_with_id] with which other item an item was considered jointly
    [agenda_item-no_issues] whether issues were raised under an item
    [delegation-party] whether a delegation is a { -party }
    [document-submitter_id] which delegation submitted a document
    [panel-moderator_id] who moderated a panel
    [panel-title] the title of a panel
    [panel-kind] the kind of a panel
    [point-verb] how a point was put
    [recommendation-state] how far a { -text } has come
    [registration-delegation_id] the attendance of a delegation
    [request-item_id] under which item a statement was made
    [request-medium] how a statement reached the room
    [recommendation-sitting_id] at which { -sitting } a { -text } was adopted
    [recommendation-manner] in which manner a { -text } was adopted
    [recommendation-orally_amended] whether a { -text } was adopted as orally amended
    [recommendation-orally_revised] whether a { -text } was adopted as orally revised
   *[other] another fact ({ $what })
 }
check-placeholder = Placeholder: { $kind ->
    [held] a paragraph on an item
    [symbol] a symbol
   *[later] a text
 }
check-translation-stale = A translation is older than its original
check-spelling-mixed = { COUNT($n) ->
    [one] One text has “{ $other }” where the sentences of the report have “{ $usual }”
   *[other] { $n } texts have “{ $other }” where the sentences of the report have “{ $usual }”
 }
# $characters: numbers and names of characters
check-letters-not-drawn = No font of the PDF has these characters, whose numbers are printed in their place: { $characters }. A Word file keeps the text
# $target: what stands between the brackets of the mark
check-reference-nowhere = A text refers to a part that the report does not have, or that has no number: { "{=" }{ $target }{ "}" }
# $asked: what may be meant in two ways in words that a person has typed into a sentence.
check-typed-clause-asked = After “that”, “أن” or “إن” a whole clause has to follow, with a verb: read how the sentence is printed. If a point names a thing instead, tick “A thing, not a clause”
check-typed-words-asked = Read how the sentence is printed: { typed-words-question }
typed-words-question = { $asked ->
    [letter] the first letter ب may be the preposition or belong to the word; type the preposition as well (بب), or leave it out
    [verb] the first word may be no verb, or a verb in a form that is not known
    [clause] a whole clause has to follow “that”, “أن” or “إن”, and no verb may stand directly after “إن”
   *[word] two prepositions, or “that” twice, may stand side by side
 }
