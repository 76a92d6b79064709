### The window of a record: the report
meeting-name = { $body } – { $ordinal } { -event }
meeting-name-of-year = { $body } – { $year } { -event }
no-meeting-name = Record without a meeting
demonstration-mark = Demonstration
saved = Saved
toast-done = { $act }
display-on = Display on
sitting-name = { $ordinal } { -sitting }
sitting-name-organizational = Organizational { -sitting }
sitting-name-organizational-inside = organizational { -sitting }
sitting-name-organizational-nth = { $ordinal } organizational { -sitting }
no-sittings = No { -sittings } yet
sitting-state-open = Open
sitting-state-planned = Not yet open
sitting-state-suspended = Suspended
sitting-state-closed = Adjourned
item-label = Item { $label }
no-item-now = No item is being considered
speaker-secretariat = Secretariat
quorum-debate = Quorum for debate · { $have } present, { $need } required
quorum-short = Quorum { $share }
quorum-decision = Quorum for decisions: { $need }
not-saved = Not saved
record-closed-mark = Record closed
nothing-recorded = Nothing recorded.
saved-typing = Typing…
saved-draft = Not saved yet
left-waiting = { $n ->
    [one] One speaker is still waiting under { $item }.
   *[other] { $n_figure } speakers are still waiting under { $item }.
 }
left-waiting-look = Show that list

contents-title = Contents
preview-name = Preview of the report
stage-draft = Draft
stage-final = Final
# $n: how many things are missing, $n_figure: the same as a figure
lamp-missing = { $n ->
    [one] One thing missing
   *[other] { $n_figure } things missing
 }
lamp-complete = Complete
export-open = Export

find-open = Find
find-name = Find in the report
find-none = Nothing found
find-count = { $at } of { $of }
find-next = Next match
find-previous = Previous match
find-close = Close the search

missing-title = What the final report lacks
missing-nothing = Nothing is missing.
missing-accept = Accept with a reason…
missing-withdraw = Withdraw the acceptance
# $who: a station; $at: day and hour
missing-accepted = Accepted · { $who } · { $at }: { $reason }
missing-lapsed = Accepted once, and changed since · { $who } · { $at }: { $reason }
block-paragraph = Paragraph { $label }
# $kind: what a block of the report is
block-other = { $kind ->
    [titleline] Title page
    [heading] Heading
    [paragraph] Paragraph
    [item] Item of a list
    [caption] Heading of a { -text }
    [body] Text
    [table] Table
   *[annex] Annex
 }
block-from = From: { $source }

empty-title = This record has no meeting yet
empty-text = Enter the details of the meeting: its number, days and names. Its draft report then appears here.
empty-begin = Enter the details of the meeting

toast-pressed-twice = Pressed twice at once: the second press was ignored
toast-full-screen = Full screen: back with the same key
# $act: a phrase of acts.ftl
toast-undone = Undone: { $act }
toast-redone = Redone: { $act }

## Where a block of the report comes from
source-meeting = { -event } details
source-mandate = mandate, paragraph { $n_figure }
source-cluster = { -texts }, cluster “{ $name }”
source-recommendation = { -texts }, no. { $n_figure }
source-item = agenda, item { $n }
source-panel = panellists, item { $item } ({ $n ->
    [one] one panellist
   *[other] { $n_figure } panellists
 })
source-panellist = panellists, item { $item }, { $name }
source-point = deliberations, item { $n }
source-request = speakers, { -sitting } { $sitting_figure }
source-statements = speakers
source-officer = Bureau, { $name }
source-informal = Informal body
source-decision = decisions
source-document = documents, no. { $n_figure }
source-attendance = attendance

more-fields = More
folded = Folded
unfolded = Unfolded
