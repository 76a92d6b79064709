### Panel: speakers

## Who has the floor
speakers-now-name = Who has the floor
speakers-now-man = The floor is given to the representative of
speakers-now-woman = The floor is given to the representative of
speakers-now-delegation = The floor is given to the delegation of
speakers-now-other = The floor is given to
speakers-called-man = Called: the representative of
speakers-called-woman = Called: the representative of
speakers-called-delegation = Called: the delegation of
speakers-called-other = Called to the floor:
speakers-interrupted-man = Interrupted; to resume: the representative of
speakers-interrupted-woman = Interrupted; to resume: the representative of
speakers-interrupted-delegation = Interrupted; to resume: the delegation of
speakers-interrupted-other = Interrupted; to resume:
speakers-honoured-m = Mr. { $name }
speakers-honoured-f = Ms. { $name }
speakers-interrupts = Interrupted: { $name }
speakers-behalf = on behalf of { $group }
speakers-nth = { $ordinal } statement

## Nobody has the floor
speakers-empty-no-sitting = There are no { -sittings } yet.
speakers-empty-plan = Plan the { -sittings }
speakers-empty-closed = Adjourned
speakers-empty-not-open = Not yet open. Speakers can already be added to the list.
speakers-empty-suspended = Suspended
speakers-empty-elsewhere = This is not the list of the item being considered
speakers-empty-no-item = No item is being considered.
speakers-empty-next = Nobody has the floor. Next:
speakers-empty-nobody = Nobody has the floor
speakers-empty-list = No speakers are waiting

## The next thing
speakers-step-back = Back to { $name }
speakers-step-back-to-none = Back
speakers-step-give = Give the floor to { $name }
speakers-step-start = Start: { $name }
speakers-step-interpose = Point of order: { $name }
speakers-step-next = Next: { $name }
speakers-step-end = End
speakers-step-resume = Resume: { $name }
speakers-offer = Take up { $name }
speakers-offer-none = No item
speakers-pause = Pause
speakers-go-on = Resume
speakers-end = End
speakers-note = Note
speakers-more-time = Thirty seconds more
speakers-less-time = Thirty seconds less

## The clock
speakers-stage-none = No statement yet
speakers-stage-waiting = The clock is not running
speakers-stage-stopped = Previous statement
speakers-stage-paused = Clock paused
speakers-stage-unlimited = No limit: time spoken
speakers-stage-normal = Time left
speakers-stage-soon = Time is running out
speakers-stage-last = Last seconds
speakers-stage-over = Time is up
speakers-nudge-empty = Nobody has had the floor for { $span }
speakers-nudge-not-started = Called { $span } ago; clock not started
speakers-remains = { $left } left of { $limit }
speakers-remains-waiting = Time allotted: { $limit }
speakers-remains-over = { $over } over { $limit }
speakers-remains-stopped = Previous: { $spoken } of { $limit }
speakers-remains-unlimited = No limit
speakers-no-limit = no limit

## The list
speakers-list-title = List of speakers
speakers-list-open = List open
speakers-list-closed = List closed at { $at }
speakers-list-empty = Nobody is on the list. Press A and type two or three letters of a name, in any language; Enter adds.
speakers-close-list = Close the list
speakers-reopen-list = Reopen the list
speakers-arrange = Order…
speakers-order-of-request = In order of request
speakers-order-suggested = In suggested order
speakers-order-of-chair = Order set by the { -Chair }
speakers-item-pick = Item whose list is shown
speakers-item-now = { $name } •
speakers-column-number = #
speakers-column-name = Delegation
speakers-column-kind = Category
speakers-column-time = Time
speakers-column-hour = Expected
speakers-listed-states = State
speakers-listed-parties = { -Party }
speakers-listed-signatories = Signatory
speakers-listed-non-signatories = Observer
speakers-listed-reio = Observer
speakers-listed-associate-member = Associate
speakers-listed-un-secretariat = UN
speakers-listed-un-body = UN
speakers-listed-institute = Institute
speakers-listed-specialized-agency = UN agency
speakers-listed-un-entity = UN
speakers-listed-permanent-observer = Observer
speakers-listed-igo = IGO
speakers-listed-ngo = NGO
speakers-listed-other-entity = Entity
speakers-listed-other-participants = Other
speakers-guest = Guest
speakers-lane-list = List of speakers
speakers-lane-order = Point of order
speakers-lane-reply = Right of reply
speakers-lane-secretariat = Secretariat
speakers-lane-panel = Panel
speakers-lane-invited = Invited
speakers-chip-absent = Absent when called
speakers-chip-withdrawn = Withdrawn
speakers-chip-struck = Struck
speakers-chip-text = Text received
speakers-chip-file = { $n ->
    [one] File attached
   *[other] { $n_figure } files attached
 }
speakers-chip-deferred = Deferred
speakers-chip-consented = With the { -Chair }’s consent
speakers-chip-not-present = Presence not recorded
speakers-chip-note = Note
speakers-kind-general = Statement
speakers-kind-question = Question
speakers-kind-answer = Answer
speakers-kind-introduction = Introduction
speakers-kind-position = Explanation of position
speakers-kind-reply = Reply
speakers-kind-opening = Opening statement
speakers-kind-closing = Closing statement
speakers-medium-room = In the room
speakers-medium-online = Online
speakers-medium-video = Video message
speakers-medium-written = Written only
speakers-state-inscribed = Waiting
speakers-state-called = Called
speakers-state-speaking = Speaking
speakers-state-paused = Paused
speakers-state-interrupted = Interrupted
speakers-state-finished = Has spoken
speakers-state-withdrawn = Withdrawn
speakers-state-absent = Absent when called
speakers-state-deferred = Deferred
speakers-state-struck = Struck

## Beside the list
speakers-forecast-title = Forecast
speakers-forecast-nobody = Nobody is waiting.
speakers-forecast-over = The { -sitting } is over; the remaining speakers are carried over.
speakers-forecast-ends = The item is expected to end at { $at }
speakers-forecast-other = With { $limit } each: { $at }
speakers-forecast-other-until = With { $limit } each: { $at } · { -sitting } until { $until }
speakers-forecast-late = { $n ->
    [one] One minute after the end of the { -sitting }
   *[other] { $n_figure } minutes after the end of the { -sitting }
 }
speakers-forecast-late-hours = { $n ->
    [one] About an hour after the end of the { -sitting }
   *[other] About { $n_figure } hours after the end of the { -sitting }
 }
speakers-limits-title = Time allotted
speakers-limits-more = More
speakers-limits-fewer = Fewer
option-limit-group = On behalf of a group
option-limit-state = { -Party }
option-limit-observer = Observer State
option-limit-organization = Organization
option-limit-reply = Right of reply
option-limit-order = Point of order
option-limit-panel = Panellist
option-limit-secretariat = Secretariat
speakers-replies-title = Right of reply
speakers-replies-nothing = No requests for the right of reply
speakers-reply-at-end = at the end
speakers-orders-title = Points of order
speakers-orders-nothing = No points of order
speakers-order-unruled = Awaiting a ruling
speakers-order-ruled = Ruled
speakers-order-upheld = Appeal: upheld
speakers-order-overruled = Appeal: overruled
speakers-spoken-title = This item, this { -sitting }
speakers-spoken-nothing = Nobody yet
speakers-totals = { $n ->
    [one] One statement, { $span }
   *[other] { $n_figure } statements, { $span } in all
 }

## The add box
speakers-add-list = Add a speaker: two letters, in any language
speakers-add-order = Who raises a point of order?
speakers-add-reply = Who is requesting the right of reply?
speakers-add-behalf = On behalf of which group?
speakers-add-aligned = Which delegations align themselves?
speakers-add-note = Note, for the Secretariat only
speakers-mode-order = Point of order
speakers-mode-reply = Right of reply
speakers-mode-behalf = { $who } on behalf of
speakers-mode-aligned = Also on behalf of
speakers-mode-note = Note: { $who }
speakers-hint-add = add
speakers-hint-letters = add a speaker
speakers-hint-keys = keys
speakers-hint-keep = save
speakers-hint-first = at the top
speakers-hint-consent = with the { -Chair }’s consent
speakers-present = presence recorded
speakers-not-present = presence not recorded
speakers-inscribed = already on the list, no. { $number }
speakers-has-floor = has the floor
speakers-guest-again = No match. Press Enter again to add a guest.
speakers-own-capacity = In its national capacity

## The sheet of one request or statement
speakers-details-close = Close
speakers-aside = Forecast, time limits and who has spoken
speakers-aside-close = Back to the list
speakers-do-call = Give the floor now
speakers-do-behalf = On behalf of…
speakers-do-first = Move to the top
speakers-do-last = Move to the end
speakers-do-defer = Defer
speakers-do-away = Mark as absent
speakers-do-withdraw = Withdraw
speakers-do-call-back = Return to list
speakers-do-remove = Remove: entered by mistake
speakers-do-attach = Attach a file…
speakers-do-open = Details…
speakers-person-field = Speaker
speakers-name-guest = Add a person with this name
speakers-nobody-named = Not named
speakers-delegation-field = Correct the delegation
speakers-delegation-hint = If the delegation is on the list, its own request is given the floor, and the one called by mistake goes back to its place. If it is not on the list, it can be added first.
speakers-lane-field = Category
speakers-kind-field = Kind
speakers-medium-field = Manner
speakers-note-field = Note
speakers-text-received = Text received, for the interpreters
speakers-files-hint = A file with the text can be dropped here or on the row.
speakers-file-name = Name of the file
speakers-file-open = Open a copy of { $name }
speakers-file-only-saved = This kind of file cannot be opened from here ({ $name }): save it first
speakers-file-save = Save { $name } as…
speakers-file-remove = Remove { $name }
speakers-wording-title = In the report
speakers-capacity = Capacity: “Chair”
speakers-behalf-of = On behalf of others
speakers-said-as-field = What the report calls it
speakers-said-as-statement = A statement
speakers-said-as-remarks = Remarks
speakers-said-as-address = “addressed the Committee”
speakers-said-as-welcome = A welcoming address
speakers-said-as-keynote = A keynote statement
speakers-said-as-introductory = An introductory statement
speakers-said-as-plain = A statement, not of the opening or closing
speakers-said-as-unsaid = Not in the report
speakers-introduced = Documents introduced
speakers-introduced-add = Add a document
speakers-introduced-remove = To remove the document from the list, press Delete or right-click
speakers-quoted = Text quoted in the report
speakers-opened = Opened the { -event } with it
speakers-behalf-field = Speaks on behalf of
speakers-aligned-field = Also on behalf of
speakers-unalign = Remove this delegation
speakers-times-title = Times
speakers-begun-field = Began
speakers-ended-field = Ended
speakers-began-earlier = 1 minute earlier
speakers-ended-earlier = 1 minute earlier
speakers-lasted = Spoke { $span } of { $limit }
speakers-split-field = The second statement began at
speakers-split = Split
speakers-merge-field = Merge with
speakers-merge = Merge
speakers-strike-title = Strike
speakers-strike-field = Reason for striking
speakers-strike = Strike
speakers-unstrike = Restore
speakers-struck-because = Struck: { $reason }
speakers-ruling-title = Ruling of the { -Chair }
speakers-ruling-field = Ruling
speakers-ruling-record = Record
speakers-ruling-take-back = Remove the ruling
speakers-ruling-appealed = Appealed against
speakers-ruling-upheld = Ruling upheld
speakers-text-link = Text published at (address or symbol)
speakers-panel-field = On a panel
speakers-no-panel = No: in the debate
