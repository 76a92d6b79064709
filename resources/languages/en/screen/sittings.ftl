### Panel: sittings and items
keys-sittings = In { -Sittings } and items
key-take-up = Take up the selected item
key-finish = Finish the selected item
key-suspend = Suspend or resume the { -sitting }
key-adjourn = Adjourn the { -sitting }
key-tell-quorum = Note that the { -Chair } was informed of the quorum for decisions
key-record-action = Record what the { -event } decides
key-motion = Procedural motion
key-beside = What is offered beside the next step
key-add-sitting = Add a { -sitting } (half-day)
key-gavel = Record the decision shown, or show the next one
key-officers = Officers and informal bodies

## The next thing
step-add = Add a { -sitting } (half-day)
step-done = All business is concluded
step-close = Close the { -event }
step-turn-to = Next: item { $item }
step-debate = Item { $item }: add a speaker
step-motion = Decide the motion
step-decide-agenda = Adopt the agenda
step-decide-organization = Adopt the organization of work
step-decide-report = Adopt the report
step-adopt = Adopt { -text } { $number }
step-adopt-all = { $n ->
    [one] Adopt { $n } { -text }
   *[other] Adopt all { $n } { -texts }
 }
step-settle = Settle { -text } { $number }
step-not-agreed = { -Text } { $number }: not agreed
step-paragraphs = { $n ->
    [one] Back to the deferred paragraph
   *[other] Back to the { $n } deferred paragraphs
 }
step-open = Open the { $sitting }
step-resume = Resume the { -sitting }
step-take-up = Take up item { $item }
step-finish = Finish item { $item }
step-adjourn = Adjourn
step-suspend = Suspend
step-quorum = Inform the { -Chair } of the quorum
step-end-statement = End the statement and adjourn

## What goes on
now-item = Item being considered
now-since = taken up at { $hour }
now-open-since = since { $hour }
now-late = { $n ->
    [one] One minute behind the programme
   *[other] { $n_figure } minutes behind the programme
 }
now-late-hours = { $n ->
    [one] About an hour behind the programme
   *[other] About { $n_figure } hours behind the programme
 }
now-early = { $n ->
    [one] One minute ahead of the programme
   *[other] { $n_figure } minutes ahead of the programme
 }
now-early-hours = { $n ->
    [one] About an hour ahead of the programme
   *[other] About { $n_figure } hours ahead of the programme
 }
now-waiting = { $n ->
    [one] one on the list of speakers
   *[other] { $n_figure } on the list of speakers
 }
now-ends = expected to finish at { $hour }
now-adjourned = { $sitting } adjourned at { $hour }
now-other-day = Today is another day: { $today }
now-until = until { $hour }
now-left = left of the planned time
now-past = past the planned end
now-decide = Record a decision
now-not-open = Not open
now-no-sitting = No { -sitting } yet

## The parts of the panel
details-sitting = Settings of the { $sitting }
details-item = Item { $item }
details-bodies = Officers and informal bodies
details-close = Close
details-officers = { $n ->
    [0] no officers
    [one] one officer
   *[other] { $n_figure } officers
 }
details-informal = { $n ->
    [0] no informal bodies
    [one] one informal body
   *[other] { $n_figure } informal bodies
 }
details-decisions = { $n_figure } of { $of_figure } taken
programme-lanes = planned above, actual below
programme-today = Today
items-add-title = Add an item: its title
items-add-inner = Sub-item
item-planned-at = planned { $hour }

## Sittings
sittings-title = Programme of work
sittings-add = Add a { -sitting } (half-day)
sittings-empty = Add the first { -sitting }: morning and afternoon hours are suggested in turn.
sittings-resumed-name = { $name } (resumed)
sittings-day = { $weekday } { $day }
sittings-met = met { $hours }
sittings-since = since { $hour }
sittings-planned = planned { $hours }
sittings-opened = opened { $hour }
sittings-closed = adjourned { $hour }
sittings-suspended = suspended { $hour }: { $kind }
sittings-presided = { $names } in the chair
suspension-break = Break
suspension-informal = Informal consultations
suspension-technical = Technical reasons
sitting-number = Number
sitting-day = Day
sitting-planned = Planned
sitting-actual = Actual
sitting-planned-begin = Planned start
sitting-planned-end = Planned end
sitting-opened-at = Time of opening
sitting-closed-at = Time of adjournment
sitting-speakers-link = Address of its record of speakers
sitting-record-symbol = Symbol of the record of this { -sitting }
sitting-kind = Kind of { -sitting }
sitting-kind-usual = Ordinary
sitting-kind-organizational = Organizational
sitting-kind-opening = Opening
sitting-kind-closing = Closing
sitting-kind-closed = Closed to the public
sitting-resumed = Resumed { -sitting }
sitting-inquorate = Adjourned for lack of a quorum
sitting-held = Whether it took place
sitting-held-recorded = According to the record
sitting-held-yes = It took place
sitting-held-no = It did not take place
sitting-presided = In the chair
sitting-taken = Items taken up
sitting-suspensions = Suspensions
hours-to = –
presiding-add = Add a presiding officer
presiding-all = All items
presiding-item = Only over the consideration of an item
presiding-acting = Acting { -Chair }
presiding-no-officers = Add the officers first
presiding-up = Move up: the report names the first one
presiding-remove = Remove from the chair of this { -sitting }
suspension-kind = Reason for the suspension
suspension-from = Time of suspension
suspension-to = Time of resumption
suspension-reason = Details (internal)
suspension-facilitator = Facilitator: type a name
suspension-led-by = Facilitator: { $name }
suspension-no-facilitator = Remove the facilitator
suspension-remove = Remove this suspension
taken-from = Time at which the item was taken up
taken-to = Time at which the item was finished
taken-back = Remove the item from this { -sitting }
place-held = Placeholder for a paragraph on this item
place-symbol = Symbol to follow
doubt-mark = Not certain: in square brackets in the draft report
doubt-mark-of = { $of }: not certain, in square brackets in the draft report
doubt-mark-chosen = The selected one is not certain
taken-add = Add a { -sitting } at which it was taken up
timetable-title = Timetable
timetable-add = Add an item to the timetable
slot-from = Planned start
slot-to = Planned end
slot-remove = Remove from the timetable
slot-no-item = No item
slot-begun = Actual: since { $begun }
slot-done = Actual: { $begun }–{ $ended }

## Procedural motions
motions-title = Procedural motions
motions-kind = Kind of motion
motions-add = Add
motion-suspend = To suspend the { -sitting }
motion-adjourn = To adjourn the { -sitting }
motion-adjourn-debate = To adjourn the debate
motion-close-debate = To close the debate
motion-other = Other motion
motion-mover = Moved by: type a delegation
motion-moved-by = Moved by { $name }
motion-outcome = Outcome
motion-outcome-pending = Pending
motion-outcome-carried = Carried
motion-outcome-rejected = Rejected
motion-vote = By vote
motion-in-favour = In favour
motion-against = Against
motion-abstaining = Abstaining
motion-remove = Remove the motion

## Items
items-title = Agenda
items-add = Add an item
items-empty = Add the first item and write its title.
items-no-title = No title yet
item-state-considering = Being considered now
item-state-finished = Finished
item-state-taken-up = Taken up
item-state-no-issues = No issues were raised
item-state-planned = Planned
item-state-none = Not taken up yet
item-sittings-which = { $n ->
    [one] { -sitting } { $which }
   *[other] { -sittings } { $which }
 }
item-title = Official title
item-short = Short title
item-segment = Segment that begins with it
item-heading = Heading in the report, if not its title
taken-debated = General discussion
taken-closed = Closed part
taken-undiscussed = No discussion
item-documents-link = Link to the list of documents
item-speakers-link = Link to the list of speakers
item-debate = What was done
item-debate-considered = Considered it
item-debate-exchange = Held a general exchange of views on it
item-debate-debate = Held a general debate on it
item-debate-discussion = Held a general discussion on it
item-debate-continued = Continued its consideration
item-joint = Considered jointly with
item-joint-none = Considered separately
item-number = Number
item-deliberations = Summary of deliberations
item-summary-open = Not written yet
item-summary-written = Written
item-substantive = Substantive item
item-no-issues = No issues were raised under it
item-sittings = { -Sittings } at which it was taken up
speaker-counts-title = Speakers counted without names
speaker-count-add = Add a number of speakers at a { -sitting }
speaker-count-number = How many spoke
speaker-count-kind = Which kind of speakers
speaker-count-at = Time at which they had spoken
speaker-count-since = From which { -sitting } on
speaker-count-since-none = At this { -sitting } alone
speaker-count-remove = Remove this number of speakers
speaker-count-deciders = { -Deciders }
speaker-count-other-states = Observer States
speaker-count-united-nations = Entities of the United Nations system
speaker-count-organizations = Intergovernmental organizations
speaker-count-international = International organizations
speaker-count-ngos = Non-governmental organizations
speaker-count-delegations = Delegations of any kind
item-add-inner = Add a sub-item

## Officers
officers-title = Officers
officers-add = Add an officer
officers-empty = Add the { -Chair } and the other officers.
office-chair = { -Chair }
office-vice-chair = Vice-{ -Chair }
office-rapporteur = { -Rapporteur }
office-chair-f = { -Chair }
office-chair-m = { -Chair }
office-vice-chair-f = Vice-{ -Chair }
office-vice-chair-m = Vice-{ -Chair }
office-vice-chair-rapporteur = Vice-{ -Chair }-cum-{ -Rapporteur }
office-temporary-chair = Temporary { -Chair }
office-vice-chair-rapporteur-f = Vice-{ -Chair }-cum-{ -Rapporteur }
office-vice-chair-rapporteur-m = Vice-{ -Chair }-cum-{ -Rapporteur }
office-temporary-chair-f = Temporary { -Chair }
office-temporary-chair-m = Temporary { -Chair }
office-rapporteur-f = { -Rapporteur }
office-rapporteur-m = { -Rapporteur }
officer-office = Office
officer-elected = Elected
officer-rank = Rank among the Vice-{ -Chair }s
officer-rank-none = No rank
officer-rank-first = First
officer-rank-second = Second
officer-rank-third = Third
officer-elected-on = Date of election before the { -event }
officer-state = Or a State: type its name
officer-before = Before the { -event }
officer-acclamation = By acclamation
officer-of-previous = Of the previous Bureau
officer-of-next = Of the next Bureau
officer-vacant = Vacant: nobody was elected
officer-vacant-name = Vacant
officer-deferred = Election deferred
officer-not-deferred = Not deferred
officer-reason = Why the office is vacant
officer-ground = Basis: “Pursuant to rule 13”
officer-term = Term: “for a one-year term”
officer-leave-vacant = Nobody was elected
officer-designated = Designated
officer-not-designated = Not designated
officer-since = First day in office
officer-nominated = Nominated by
officer-nominated-nobody = Not recorded
officer-replaces = Replaces
officer-replaces-nobody = Nobody
officer-until = Last day in office
officer-person = Person
officer-add-title = Add an officer
officer-find = Type a name
officer-find-hint = Whoever is chosen is added at once. For a new person the name is enough; the rest can follow.

## Decisions
decisions-title = Decisions
decisions-add = Record an action
decisions-empty = No decisions yet.
decision-agenda = Adoption of the agenda
decision-organization = Organization of work
decision-report = Adoption of the report
decision-pending = Not taken yet
decision-amended-short = as orally amended
decision-revised-short = as orally revised
decision-manner = How it was taken
manner-consensus = By consensus
manner-without-vote = Without a vote
manner-acclamation = By acclamation
manner-vote = By vote
manner-without-objection = Without objection
manner-ad-referendum = Ad referendum
manner-not-stated = Not stated
decision-amended = As orally amended
decision-contained = Contained in document (symbol)
decision-revised = As orally revised
decision-sitting = At
decision-hour = Time
report-introduced-by = Officer who introduced the draft report
report-introduced-with = Introduced together with the draft report
report-including = The report was adopted including
report-finalizer = Finalizes the report, with or without the Rapporteur
finalizer-nobody = Nobody else
finalizer-chair = Chair
finalizer-chair-authority = The Rapporteur, under the authority of the Chair
finalizer-secretary = Secretary of the body
finalizer-bureau = Bureau
finalizer-secretariat = Secretariat
decision-record = Record the decision
decision-back = Remove the decision
decision-quorum = Quorum for decisions · { $have } present, { $need } required

## People
person-name = Full name
person-running = Name after the first mention
person-function = Function
person-gender = Form of address
gender-f = Ms.
gender-m = Mr.
person-gender-guessed = Guessed from the name. Choose one, even if it is right.
person-honorific = Honorific
honorific-none = None
honorific-minister = Minister («معالي»)
honorific-ambassador = Ambassador («سعادة»)
honorific-president = Head of State («فخامة»)
honorific-prime-minister = Head of Government («دولة»)
honorific-highness = Highness («سمو»)
honorific-royal-highness = Royal Highness («صاحب السمو الملكي»)
honorific-majesty = Majesty («جلالة»)
honorific-eminence = Cardinal («نيافة»)
honorific-doctor = Dr. (in the Chair’s script only)
person-secretariat = Secretariat
person-delegation = Delegation
person-of-no-delegation = None
person-no-delegation = Remove from the delegation
person-choice-find = A name, known or new
person-choice-remove = Remove this person
person-find-delegation = Type a delegation
person-new-f = New person: Ms. { $name }
person-new-m = New person: Mr. { $name }
person-new-office = By office alone: { $title }

## Informal bodies
informal-title = Informal bodies
informal-add = Add an informal body
informal-empty = For example, a working group of the whole, friends of the { -Chair } or a drafting group.
informal-kind = What it is
informal-kind-working-group = Working group of the whole
informal-kind-committee = Committee of the whole
informal-kind-friends = Friends of the { -Chair }
informal-kind-extended-bureau = Extended Bureau
informal-kind-contact-group = Contact group
informal-kind-drafting-group = Drafting group
informal-kind-other = Other: by name
informal-name = Name used in the report
informal-mandate = Purpose: “to draft a declaration”
informal-report = Its report: “agreement was reached”
informal-established = Established
informal-item = Under the item
informal-allocated = Allocated the item
informal-chair = { -Chair }
informal-chair-elected = { -Chair } elected
informal-officers = Its other officers
informal-officer-add = Add an officer
informal-officer-remove = Remove this officer
informal-office = Office
informal-office-co-chair = Co-Chair
informal-office-vice-chair = Vice-Chair
informal-office-rapporteur = Rapporteur
informal-shares-bureau = Its Bureau is that of the { -event }
informal-subgroups = Groups that met within it
informal-subgroups-none = None
informal-purpose = What it met for: “to consider the draft”
informal-meetings = Meetings held
informal-meetings-unknown = Not known
informal-ground = Basis: “Pursuant to decision 4/2”
informal-days = Days on which it met
informal-day-add = Add a day
informal-day-remove = Remove this day
informal-heard = Heard: “a briefing by the Chair”
informal-steps = What it did at its meetings
informal-step-add = Add what it did
informal-step-remove = Remove this
informal-step-up = Move this up
informal-step-down = Move this down
informal-step-verb = What it did
informal-step-text = On what: “a briefing by the Chair”
informal-step-item = Item, in place of the text
informal-step-first = At its { -sitting } no.
informal-step-last = To no.
informal-step-day = Day
informal-number-none = Not set
informal-step-joined = In the paragraph before, at the same { -sitting }
informal-step-consensus = By consensus
informal-verb-heard = Heard
informal-verb-considered = Considered
informal-verb-discussed = Discussed
informal-verb-exchanged = Exchanged views on
informal-verb-had-before = Had before it
informal-verb-decided = Decided
informal-verb-agreed = Agreed
informal-verb-recommended = Recommended
informal-verb-noted = Noted
informal-verb-took-note = Took note of
informal-verb-adopted = Adopted
informal-verb-own-report = Adopted its own report
informal-verb-expressed-appreciation = Expressed appreciation
informal-verb-free = In other words, as typed
informal-reported = Reported
informal-none = Not known
