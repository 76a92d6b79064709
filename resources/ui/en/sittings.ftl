### Panel: sittings and items
keys-sittings = In Sittings and items
key-take-up = Take up the item chosen
key-finish = Finish the item chosen
key-suspend = Suspend or resume the sitting
key-adjourn = Adjourn the sitting
key-tell-quorum = Note that the Chair was told of the quorum to decide

## The next thing
step-add = Add a sitting
step-open = Open the { $sitting }
step-resume = Resume the sitting
step-take-up = Take up item { $item }
step-finish = Finish item { $item }
step-adjourn = Adjourn
step-suspend = Suspend
step-quorum = Chair told of quorum
step-end-statement = End the statement and adjourn

## Sittings
sittings-title = Sittings
sittings-add = Add a sitting
sittings-empty = Add the first sitting: mornings and afternoons are offered in turn.
sittings-comma = ,
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
sitting-planned-begin = Planned beginning
sitting-planned-end = Planned end
sitting-opened-at = Hour of opening
sitting-closed-at = Hour of adjournment
sitting-resumed = Resumed sitting
sitting-presided = In the chair
sitting-taken = Items taken up
sitting-suspensions = Suspensions
hours-to = –
presiding-add = Add who presided
presiding-no-officers = Add the officers first
presiding-up = Move up: the report names the first
presiding-remove = Remove from this sitting’s chair
suspension-kind = Reason for the suspension
suspension-from = Hour of suspension
suspension-to = Hour of resumption
suspension-reason = Details, for the secretariat only
suspension-facilitator = Facilitator: type a name
suspension-led-by = Facilitator: { $name }
suspension-no-facilitator = Remove the facilitator
suspension-remove = Remove this suspension
taken-from = Hour at which the item was taken up
taken-to = Hour at which the item was finished
taken-back = Remove the item from this sitting
place-held = Hold a paragraph for this item
place-symbol = The symbol is to follow
doubt-mark = Not certain: in square brackets in the draft report
taken-add = Add a sitting that took it up
timetable-strip = On a line of time: what is planned above, what happened below
timetable-title = Timetable
timetable-add = Add an item to the timetable
slot-from = Planned beginning
slot-to = Planned end
slot-remove = Remove from the timetable
slot-no-item = No item
slot-begun = In fact: since { $begun }
slot-done = In fact: { $begun } to { $ended }

## Procedural motions
motions-title = Procedural motions
motions-kind = Kind of motion
motions-add = Add
motion-suspend = To suspend the meeting
motion-adjourn = To adjourn the meeting
motion-adjourn-debate = To adjourn the debate
motion-close-debate = To close the debate
motion-other = Another motion
motion-mover = Moved by: type a delegation
motion-moved-by = Moved by { $name }
motion-outcome = Outcome
motion-outcome-pending = Pending
motion-outcome-carried = Carried
motion-outcome-rejected = Rejected
motion-vote = By a vote
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
    [one] sitting { $which }
   *[other] sittings { $which }
 }
item-title = Official title
item-short = Short title
item-number = Number
item-deliberations = Summary of deliberations
item-summary-open = Not written yet
item-summary-written = Written
item-substantive = Substantive item
item-no-issues = No issues were raised under it
item-sittings = Sittings that took it up
item-add-inner = Add a sub-item

## Officers
officers-title = Officers
officers-add = Add an officer
officers-empty = Add the Chair and the other officers.
office-chair = Chair
office-vice-chair = Vice-Chair
office-rapporteur = Rapporteur
office-chair-f = Chair
office-chair-m = Chair
office-vice-chair-f = Vice-Chair
office-vice-chair-m = Vice-Chair
office-rapporteur-f = Rapporteur
office-rapporteur-m = Rapporteur
officer-office = Office
officer-elected = Elected
officer-before = Before the meeting
officer-acclamation = By acclamation
officer-person = Person
officer-add-title = Add an officer
officer-find = Type a name
officer-find-hint = Whoever is chosen is added at once. A name is enough for a new person; the rest can follow.

## Decisions
decisions-title = Decisions
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
manner-vote = By a vote
manner-without-objection = Without objection
manner-not-stated = Not stated
decision-amended = As orally amended
decision-revised = As orally revised
decision-sitting = At the sitting
decision-hour = Hour
decision-record = Record the decision
decision-back = Take the decision back
decision-quorum = Quorum to decide · { $have } present, { $need } required

## People
person-name = Full name
person-running = Name after the first mention
person-function = Function
person-gender = Form of address
gender-f = Ms.
gender-m = Mr.
person-excellency = Addressed as Excellency
person-secretariat = Of the Secretariat
person-delegation = Delegation
person-of-no-delegation = None
person-no-delegation = Remove from the delegation
person-find-delegation = Type a delegation
person-new-f = New person: Ms. { $name }
person-new-m = New person: Mr. { $name }
