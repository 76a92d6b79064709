### The speaking order as a proposal: from a file, or in another order.

# $sitting, $item: numbers
order-list = { $item ->
    [none] { -Sitting } { $sitting }, no item
   *[other] { -Sitting } { $sitting }, item { $item }
 }
# $who: a speaker, $group: the group for which
order-for = { $who } (on behalf of { $group })
# $from, $to: places on the list
order-added = added at place { $to }
order-moved = { $from ->
    [none] moved here from another list, to place { $to }
   *[other] moved from place { $from } to { $to }
 }
order-withdrawn = withdrawn (was at place { $from })
order-spoken = has the floor or has already spoken
order-left = withdrew after this file was made, and stays off the list
# $lacks: what the record does not have
order-unknown = { $lacks ->
    [delegation] not taken: the record has no such delegation
    [group] not taken: the record has no such group
    [item] not taken: the record has no such agenda item
    [sitting] not taken: the record has no such { -sitting }
   *[open] not taken: the { -sitting } is over
 }
order-nothing = Nothing would change.
order-taken = The order has been applied.

## The dialog
order-title = Order of the list of speakers
order-way = Proposed order
order-open = From a file…
order-changes = The list as proposed
order-hint = The ticked changes are made in one act, and one undo reverses them. The rest stays in place.
order-take = Apply what is ticked
order-write = Save as a file…
order-print = Print…
order-written = The file has been saved.
order-file-name = speaking order
# $n: number of lists in a file
order-lists = { $n ->
    [0] No list in the file can be used in this record.
    [one] One list of speakers
   *[other] { $n_figure } lists of speakers
 }
# $women, $men, $unknown: figures
order-balance = Speakers on the list: women { $women }, men { $men }, not recorded { $unknown }
# $place: figure, $who: name
order-place = { $place }. { $who }
# $time: length of time
order-spoken-time = spoken so far { $time }
order-group-time = { $group }: { $time }
option-list-order-practice = Groups first, then parties, signatories and others
option-list-order-protocol = Groups first, then by protocol rank
option-list-order-rotation = Regional groups in turn
option-list-order-least-time = Least speaking time first
option-list-order-least-time-of-group = Regional group with the least speaking time first
option-list-order-request = By time of request
option-list-order-file = From a file
option-list-order = Usual order of the list of speakers
order-table = As a table…

## The headings of a table
order-column-sitting = Meeting number
order-column-item = Item
order-column-name = Name
order-column-delegation = Code
order-column-group = On behalf of (code)
order-column-person = Person
order-column-guest = Guest
order-column-kind = Kind
order-column-medium = Medium
order-column-aligned = Aligned (codes)
order-column-asked-at = Requested at
order-column-key = Request
order-column-meeting = Record
order-column-made-at = Made at
