### Acts, as they are named when one is undone
act-edit-delegation = change of a delegation
act-remove-delegation = removal of a delegation
act-add-delegation = new delegation
act-name-delegation = naming of a delegation
act-unname-delegation = removal of a delegation’s name
act-add-grouping = new group
act-edit-grouping = change of a group
act-remove-grouping = removal of a group
act-register = registration of a delegation
act-unregister = removal of a registration
act-mark-present = presence of a delegation
act-mark-absent = presence of a delegation removed
act-attend = presence of delegations
act-unattend = presence of delegations removed
act-set-list = change of an attendance list
act-count-unnamed = number of those without names
act-count-absent = number of those not represented
act-add-person = new person
act-edit-person = change of a person
act-remove-person = removal of a person
act-elect-officer = election of an officer
act-elect-state = election of a State to an office
act-leave-vacant = record of a vacant office
act-add-informal-body = addition of an informal body
act-edit-informal-body = change of an informal body
act-move-informal-body = move of an informal body
act-add-informal-meeting = addition of a day of an informal body
act-remove-informal-meeting = removal of a day of an informal body
act-add-informal-officer = addition of an officer of an informal body
act-remove-informal-officer = removal of an officer of an informal body
act-add-informal-step = addition of what an informal body did
act-edit-informal-step = change of what an informal body did
act-move-informal-step = move of what an informal body did
act-remove-informal-step = removal of what an informal body did
act-remove-informal-body = removal of an informal body
act-edit-officer = change of an officer
act-remove-officer = removal of an officer
act-add-participant = new participant
act-edit-participant = change of a participant
act-remove-participant = removal of a participant
act-ask-floor = request for the floor
act-give-floor = giving the floor
act-call-speaker = calling a speaker
act-pause-statement = pause of a statement
act-resume-statement = resumption of a statement
act-end-statement = end of a statement
act-withdraw = withdrawal of a request
act-mark-away = speaker absent when called
act-defer = deferral of a request
act-correct-delegation = correction of a delegation
act-edit-statement = change of a statement
act-edit-pause = change of a pause
act-remove-pause = removal of a pause
act-align = alignment with a statement
act-unalign = removal of an alignment
act-introduce-document = introduction of a document with a statement
act-remove-introduced = removal of a document from those introduced with a statement
act-remove-request = removal of a request
act-set-up-panel = new panel
act-edit-panel = change of a panel
act-remove-panel = removal of a panel
act-add-panellist = new panellist
act-edit-panellist = change of a panellist
act-remove-panellist = removal of a panellist
act-add-presenter = new presentation by a State or organization
act-add-speaker-count = number of speakers under an item
act-edit-presenter = change of how a State or organization presented
act-edit-speaker-count = change of a number of speakers
act-remove-presenter = removal of a presentation by a State or organization
act-remove-speaker-count = removal of a number of speakers
act-add-point = new point of the debate
act-edit-point = change of a point
act-remove-point = removal of a point
act-support-point = support of a point
act-unsupport-point = removal of support for a point
act-add-cluster = new cluster
act-edit-cluster = change of a cluster
act-remove-cluster = removal of a cluster
act-add-recommendation = new { -text }
act-edit-recommendation = change of a { -text }
act-adopt-recommendation = adoption of a { -text }
act-remove-recommendation = removal of a { -text }
act-reserve = new reservation
act-edit-reservation = change of a reservation
act-withdraw-reservation = withdrawal of a reservation
act-add-document = new document
act-edit-document = change of a document
act-remove-document = removal of a document
act-raise-doubt = marking of an uncertain fact
act-settle-doubt = settlement of a doubt
act-hold-place = placeholder added
act-fill-place = placeholder filled
act-accept-finding = finding of the check accepted
act-withdraw-acceptance = acceptance of a finding withdrawn
act-rule-on = ruling on a point of order
act-edit-ruling = change of a ruling
act-remove-ruling = removal of a ruling
act-move-motion = new motion
act-decide-motion = decision on a motion
act-edit-motion = change of a motion
act-remove-motion = removal of a motion
act-add-sitting = new { -sitting }
act-edit-sitting = change of a { -sitting }
act-remove-sitting = removal of a { -sitting }
act-open-sitting = opening of a { -sitting }
act-move-sitting = move of a { -sitting } to another day
act-move-and-open-sitting = move of a { -sitting } to the day of its opening, and opening
act-adjourn-sitting = adjournment of a { -sitting }
act-suspend-sitting = suspension of a { -sitting }
act-resume-sitting = resumption of a { -sitting }
act-edit-suspension = change of a suspension
act-remove-suspension = removal of a suspension
act-preside = presiding over a { -sitting }
act-edit-presiding = change of who presided
act-stop-presiding = end of presiding
act-plan = new slot of the timetable
act-edit-slot = change of a slot
act-remove-slot = removal of a slot
act-add-item = new agenda item
act-edit-item = change of an agenda item
act-move-item = move of an agenda item
act-remove-item = removal of an agenda item
act-take-up = taking up an item
act-turn-to = turning to another item
act-finish-item = finishing an item
act-edit-taking-up = change of the time at which an item was taken up
act-take-back = removal of an item from a { -sitting }
act-decide = decision of the { -event }
act-record-action = new action of the { -event }
act-edit-action = change of an action
act-move-action = move of an action
act-remove-action = removal of an action
act-record-vote = vote on an action
act-record-ballots = votes of the delegations
act-cast-ballot = vote of a delegation
act-add-sponsor = new sponsor
act-remove-sponsor = removal of a sponsor
act-edit-adoption = change of an adoption
act-edit-decision = change of a decision
act-take-back-decision = removal of a decision
act-create-meeting = creation of the { -event }
act-begin-meeting = setting up of the { -event }
act-take-instrument = choice of the table of { -parties }
act-take-roster = import of a list of participants
act-bring-status = import of the table of { -parties }
act-edit-meeting = change of the { -event } details
act-set-option = change of an option of the report
act-take-sentences = change of the sentences of the { -Chair }’s script
act-lay-outline = setting up of the outline of the report
act-move-section = move of a section
act-add-section = new section
act-nest-section = move of a section into another one
act-count-section = numbering of a section
act-remove-section = removal of a section
act-add-mandate = new mandate paragraph
act-edit-mandate = change of a mandate paragraph
act-move-mandate = move of a mandate paragraph
act-remove-mandate = removal of a mandate paragraph
act-add-previous-meeting = new earlier { -event }
act-edit-previous-meeting = change of an earlier { -event }
act-remove-previous-meeting = removal of an earlier { -event }
act-add-recess = new days between two parts of the { -event }
act-edit-recess = change of the days between two parts of the { -event }
act-remove-recess = removal of the days between two parts of the { -event }
act-copy-roster = copying of the delegations
act-write-text = change of a text
act-name-language-written-first = change of the original language of a text
act-import-record = import of the record
act-call-back = return of a request to the list
act-move-request = move of a request
act-suggest-order = suggested order of the list
act-arrange-speakers = arrangement of the list of speakers
act-close-list = closing of the list of speakers
act-reopen-list = reopening of the list of speakers
act-next-speaker = calling the next speaker
act-give-time = change of the time allotted
act-note-statement = note on a statement
act-receive-text = receipt of a written text
act-attach-file = attachment of a file to a statement
act-rename-file = renaming of an attached file
act-remove-file = removal of an attached file
act-strike = striking of a statement
act-keep-as-struck = keeping of an offline statement as struck
act-note-unsent = note on an offline act that was not sent
act-unstrike = restoration of a struck statement
act-split-statement = splitting of a statement
act-name-guest = guest added to the persons of the record
act-merge-statements = merging of two statements
act-move-panel = move of a panel
act-move-panellist = move of a panellist
act-move-officer = move of an officer
act-move-point = move of a point
act-join-point = change of the paragraph of a point
act-move-cluster = move of a cluster
act-move-recommendation = move of a { -text }
act-move-document = move of a document
act-adopt-cluster = adoption of a cluster
act-adopt-all = adoption of the { -texts }
act-unadopt = withdrawal of an adoption
act-mark-passage = decision on a paragraph of the report
act-mark-passages = decision on paragraphs of the report
act-unmark-passage = withdrawal of the decision on a paragraph
act-edit-block = editing of a paragraph of the report
act-restore-block = restoration of the generated text of a paragraph
act-confirm-block = confirmation of an edited paragraph of the report
act-insert-text = addition of a text to the report
act-edit-insertion = change of the kind of a text added to the report
act-unmark-passages = withdrawal of the decisions on paragraphs of the report
act-move-insertion = move of a text added to the report
act-remove-insertion = removal of a text added to the report
act-leave-out = omission of a part of the report
act-put-back = restoration of a part of the report
act-add-own-section = addition of a section of your own to the report
act-close-record = closing of the record
act-reopen-record = reopening of the record
act-send-message = message to the { -Chair }
act-clear-message = clearing of the message to the { -Chair }
act-tell-quorum = { -Chair } informed of the quorum
act-note-clock = change of the computer’s clock

## The same as the history tells them, with the names it keeps. $who: a name; "nobody" where the floor stays free.
told-ask-floor = { $way ->
    [order] point of order: { $who }
    [reply] right of reply: { $who }
   *[list] request for the floor: { $who }
 }
told-call-speaker = { $who } called
told-give-floor = floor given to { $who }
told-next-speaker = { $who ->
    [nobody] statement of { $ended } ended
   *[other] { $who } called next
 }
told-pause-statement = statement of { $who } paused
told-resume-statement = statement of { $who } resumed
told-end-statement = statement of { $who } ended
told-give-time = time allotted to { $who } changed
told-withdraw = request of { $who } withdrawn
told-mark-away = { $who } absent when called
told-call-back = { $who } back on the list
told-defer = { $who } deferred
told-remove-request = request of { $who } removed
told-move-request = { $who } moved on the list
told-correct-delegation = { $way ->
    [exchanged] delegation corrected: { $who }; { $back } is waiting again
    [listed] delegation corrected: { $who }, which is also on the list
   *[corrected] delegation corrected: { $who }
 }
told-edit-statement = statement of { $who } corrected
told-align = alignment with the statement of { $who }
told-unalign = alignment with the statement of { $who } removed
told-introduce-document = document introduced with the statement of { $who }
told-remove-introduced = document no longer introduced with the statement of { $who }
told-note-statement = note on the statement of { $who }
told-receive-text = { $text ->
    [here] written text of { $who } received
   *[other] written text of { $who } not received after all
 }
told-attach-file = file attached to the statement of { $who }: { $file }
told-rename-file = file attached to the statement of { $who } renamed from { $file } to { $new }
told-remove-file = file attached to the statement of { $who } removed: { $file }
told-strike = statement of { $who } struck
told-keep-as-struck = offline statement of { $who } kept as struck: { $reason }
told-note-unsent = done offline and not sent: { $act }. { $why }
told-unstrike = statement of { $who } no longer struck
told-split-statement = statement of { $who } split, the second part: { $second }
told-name-guest = { $who } added to the persons of the record
told-merge-statements = two statements of { $who } merged
told-rule-on = ruling on the point of order of { $who }
told-arrange-speakers = { $item ->
    [none] list of speakers under no item arranged
    [several] lists of speakers arranged
   *[other] list of speakers under item { $item } arranged
 }
told-suggest-order = { $item ->
    [none] list of speakers put in the suggested order
   *[other] list of speakers under item { $item } put in the suggested order
 }
told-close-list = list of speakers under item { $item } closed
told-reopen-list = list of speakers under item { $item } reopened
told-turn-to = item { $item } taken up at { -sitting } { $sitting }, and the one before finished
told-take-up = { $way ->
    [planned] item { $item } put down for { -sitting } { $sitting }, not taken up yet
   *[taken] item { $item } taken up at { -sitting } { $sitting }
 }
told-finish-item = item { $item } finished
told-take-back = item { $item } removed from the { -sitting }
told-open-sitting = { -sitting } { $sitting } opened
told-move-sitting = { -sitting } { $sitting } moved to another day
told-move-and-open-sitting = { -sitting } { $sitting } moved to this day and opened
told-adjourn-sitting = { -sitting } { $sitting } adjourned
told-suspend-sitting = { -sitting } { $sitting } suspended
told-resume-sitting = { -sitting } { $sitting } resumed
told-preside = { $who } presiding over { -sitting } { $sitting }
told-unregister = registration of { $who } removed
told-mark-present = presence of { $who } recorded
told-mark-absent = presence of { $who } removed
told-count-unnamed = number of those without names: { $word } ({ $count_figure })
told-count-absent = number of those not represented: { $word } ({ $count_figure })
told-attend = { $who ->
    [several] presence of delegations recorded ({ $count_figure })
   *[other] presence of { $who } recorded
 }
told-take-roster = rows taken from the list of participants “{ $source }” ({ $count_figure })
told-unattend = { $who ->
    [several] presence of delegations removed ({ $count_figure })
   *[other] presence of { $who } removed
 }
told-adopt-cluster = { -texts } of the cluster “{ $what }” adopted ({ $count_figure })
told-set-option = { $of ->
    [time] time allotted changed: { $word }
   *[other] option of the report changed: { $word }
 }
told-adopt-all = { -texts } adopted ({ $count_figure })
told-mark-passages = decision on paragraphs of the report: { $paragraph } ({ $count_figure })
told-unmark-passages = withdrawal of the decisions on paragraphs of the report: { $paragraph } ({ $count_figure })
told-reopen-record = record reopened: { $why }
told-accept-finding = finding of the check accepted: { $why }
told-tell-quorum = { -Chair } informed of the quorum: { $counted } present, { $needed } required
told-note-clock = { $way ->
    [back] the computer’s clock was set back by { $span }
   *[ahead] the computer’s clock was set ahead by { $span }
 }

## What an act was about, after its name, for all that has no telling of its own above.
about-nth = no. { $label }
about-item = item { $label }
about-sitting = { -sitting } { $label }
about-paragraph = paragraph { $label }
text-of-mandate = mandate paragraph
text-of-suspension = reason for a suspension
text-of-agenda_item = title of an item
text-of-grouping = name of a group
text-of-informal_step = what an informal body did
text-of-informal_body = text of an informal body
text-of-officer = text on an officer
text-of-person = person
text-of-panel = exchange with the panel
text-of-panellist = presentation
text-of-request = statement
text-of-ruling = ruling
text-of-motion = motion
text-of-point = point of the debate
text-of-cluster = heading of a cluster
text-of-recommendation = { -text }
text-of-reservation = reservation
text-of-action = text of an action
text-of-document = document
text-of-passage = amendment to the report
text-of-override = edited paragraph of the report
text-of-insertion = text added to the report
text-of-outline-section = heading of a section of the report
