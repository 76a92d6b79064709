### Panel: attendance
keys-attendance = In Attendance
key-attend-online = Record as present online
key-as-before = Record all who were at the previous { -sitting }
key-unregister = Unregister a delegation
key-previous-sitting = Previous { -sitting }
key-next-sitting = Next { -sitting }

## Head of the panel
attendance-title = Attendance
attendance-at = Attendance at
attendance-sitting = { -Sitting } shown
# $share: how many are present of those taking part, such as 74/82
attendance-chip-parties = { -Parties } { $share }
attendance-chip-states = States { $share }
attendance-chip-observers = Observers { $share }
attendance-chip-organizations = Organizations { $share }

## Lists
attendance-list-states = States
attendance-list-parties = { -Parties }
attendance-list-parties-of = { TERM("deciders") ->
    [members] { -Parties }
   *[parties] { -Parties } to the { $instrument }
 }
attendance-list-signatories = States signatories
attendance-list-signatories-of = States signatories to the { $instrument }
attendance-list-non-signatories = States neither parties nor signatories
attendance-list-reio = Regional economic integration organizations
attendance-list-associate-member = Associate members
attendance-list-un-secretariat = Units of the United Nations Secretariat
attendance-list-un-body = United Nations bodies, funds and programmes
attendance-list-institute = Institutes of the crime prevention network
attendance-list-specialized-agency = Specialized agencies
attendance-list-un-entity = Other entities of the United Nations system
attendance-list-permanent-observer = Entities with permanent observer offices
attendance-list-igo = Intergovernmental organizations
attendance-list-ngo = Non-governmental organizations
attendance-list-other-entity = Other entities
attendance-list-other-participants = Other participants
attendance-head-open = open list
attendance-head-entered = in order of entry

## What a delegation is
attendance-one-states = State
attendance-one-parties = { -Party }
attendance-one-signatories = Signatory
attendance-one-non-signatories = Neither party nor signatory
attendance-one-reio = Regional economic integration organization
attendance-one-associate-member = Associate member
attendance-one-un-secretariat = Secretariat unit
attendance-one-un-body = United Nations body
attendance-one-institute = Institute
attendance-one-specialized-agency = Specialized agency
attendance-one-un-entity = United Nations entity
attendance-one-permanent-observer = Permanent observer office
attendance-one-igo = Intergovernmental organization
attendance-one-ngo = Non-governmental organization
attendance-one-other-entity = Other entity
attendance-one-other-participants = Other participants
category-state = State
category-reio = Regional economic integration organization
category-associate-member = Associate member
category-un-secretariat = Unit of the United Nations Secretariat
category-un-body = United Nations body, fund or programme
category-institute = Institute of the crime prevention network
category-specialized-agency = Specialized agency
category-un-entity = Other entity of the United Nations system
category-permanent-observer = Entity with a permanent observer office
category-igo = Intergovernmental organization
category-ngo = Non-governmental organization
category-other-entity = Other entity
category-other-participants = Other participants, without names

## State
attendance-present = Present
attendance-online = Present online
attendance-assumed = Assumed: asked for the floor
attendance-missing = Not recorded as present
attendance-unregistered = Not registered
attendance-participants = { $n ->
    [one] one participant
   *[other] { $n_figure } participants
 }

## Find box
attendance-find = A name in any language, or codes
attendance-hint-present = record as present
attendance-hint-online = online
attendance-new = New delegation: { $name }
attendance-new-twice = Press Enter twice to add a new delegation: { $name }
attendance-not-open-again = Not open yet. Press Enter again to record.
attendance-new-again = No match. Press Enter again to add it.
attendance-many = { $n ->
    [one] Record one delegation as present
   *[other] Record { $n_figure } delegations as present
 }
attendance-strange = Not recognized: { $names }
attendance-already = { $name }: already recorded
attendance-recorded = { $name }: recorded as present
attendance-recorded-without = { $other } is not recorded, only { $name }

## Quorum
attendance-quorum-title = Quorum
attendance-no-parties = The record has no table of { -parties }, so nobody counts as one. See { -Event } details, { -Parties }.
attendance-quorum-debate = Quorum for debate
attendance-quorum-decision = Quorum for decisions
attendance-quorum-of-debate = { $have } present, { $need } required (a third of the { $of } { -deciders } taking part)
attendance-quorum-of-decision-all-parties = { $need } required (a majority of the { $of } { -deciders })
attendance-quorum-of-decision-participating = { $need } required (a majority of the { $of } { -deciders } taking part)
attendance-quorum-missing = ; { $n_figure } more needed
attendance-quorum-assumed = { $n ->
    [one] ; one more assumed present, because it requested the floor
   *[other] ; { $n_figure } more assumed present, because they requested the floor
 }
attendance-tell-debate = Note that the { -Chair } was informed of the quorum for debate
attendance-tell-decision = Note that the { -Chair } was informed of the quorum for decisions

## Who is missing
attendance-missing-title = Not recorded yet
attendance-missing-nobody = All registered delegations are recorded.
attendance-nobody-registered = No delegation is registered yet.
attendance-as-before = As last time ({ $n_figure })
attendance-unregistered-present = { $n ->
    [one] One delegation is present but not registered, and will not appear in the report
   *[other] { $n_figure } delegations are present but not registered, and will not appear in the report
 }
attendance-register-them = Register

## The list in the report
attendance-list-title = List in the report
attendance-options = Options
attendance-list-is-open = Open: more may be added
attendance-list-as-entered = In order of entry
unnamed-open = { $n ->
    [0] Organizations without names…
   *[other] Organizations without names: { $n_figure }…
 }
unnamed-absent = Not represented: { -parties }
unnamed-title = Without names
unnamed-told = How many of each kind attended whose names are not known. The report says their number: of organizations after those that are named, of States together with them.

## As the report will say it
attendance-report-title = How it will appear in the report
attendance-report-nothing = Nothing from this list will appear.

## Nobody yet
attendance-empty-title = No delegation is recorded yet
attendance-empty-text = Type two or three letters of a name in any language, then press Enter to record it as present. A list of codes or names can be pasted.
attendance-empty-no-sitting = There are no { -sittings } yet. Delegations can already be registered: press / and type a name, then Enter.
attendance-plan = { -Sittings } and items

## Sheet of a delegation
attendance-details-close = Close the details
attendance-register = Register
attendance-unregister = Unregister
attendance-was-nowhere = Not recorded at any { -sitting }.
attendance-was-at = { $n ->
    [one] Recorded at { -sitting } { $sittings }
   *[other] Recorded at { -sittings } { $sittings }
 }
attendance-tab-people = Participants
attendance-tab-standing = Status
attendance-tab-naming = Names
attendance-people = Participants
attendance-people-nobody = No participants yet. Type the name of the head of delegation first.
attendance-people-find = Type a name: a known person or a new one
attendance-people-rank = Rank in the delegation
attendance-people-credentials = Date of credentials
attendance-people-no-credentials = no credentials yet
attendance-people-since = credentials of { $day }
attendance-people-online = Takes part online
rank-head = Head
rank-alternate = Alternate
rank-adviser = Adviser
rank-member = Member of the body
rank-absent = Absent member of the body
attendance-code = Code
attendance-category = Category
attendance-group = Group
attendance-no-group = No group
attendance-party = { -Party }
attendance-signed = Signatory
attendance-standing-observer = Has observer status, even if absent
attendance-consultative = Consultative status with the Economic and Social Council
attendance-consultative-unknown = Not known
attendance-consultative-yes = In consultative status
attendance-consultative-no = Not in consultative status
attendance-party-since = { -Party } since
attendance-signed-on = Signed on
attendance-remove-delegation = Remove from the roster
attendance-name-language = Language
attendance-name-listed = In lists
attendance-name-running = In running text
attendance-name-paren = In parentheses after a person
attendance-name-article = Article
attendance-name-gender = Grammatical gender
attendance-gender-none = Not given (guessed)
attendance-gender-m = Masculine
attendance-gender-f = Feminine
attendance-name-hint = This is the name in force on the first day of the { -event }. Emptying the field “In lists” removes the name in this language.

## Not in the roster
attendance-newcomer-title = New delegation
attendance-newcomer-hint = A delegation that is not in the roster. It is added and recorded as present.
attendance-add-delegation = Add and record as present

## Menu of a delegation
attendance-do-present = Record as present
attendance-do-absent = Remove presence
attendance-do-online = Switch between online and in the room
attendance-do-register = Register
attendance-do-unregister = Unregister
attendance-do-open = Details…
