### The meeting at a glance.
key-glance = The meeting at a glance
glance-title = At a glance
glance-delegations = Speaking time by delegation
glance-groups = Speaking time by regional group
glance-genders = Speaking time by gender, where it is recorded
glance-items = Time by item
glance-presence = Presence by { -sitting }
glance-nothing = Nothing yet
# $span: a length of time, $n: how many statements
glance-time = { $span } ({ $n ->
    [one] 1 statement
   *[other] { $n_figure } statements
 })
glance-item = { $actual } of { $planned }
glance-actual = Considered for
glance-planned = Planned
# $n: how many were present, $parts: of each kind, 61 + 5 + 15
glance-present = { $n_figure } ({ $parts })
glance-are-parties = { -Parties }
glance-are-observers = Other States
glance-are-organizations = Organizations
glance-gender-f = Women
glance-gender-m = Men
glance-gender-unknown = Not recorded
glance-sort-group = Group
glance-sort-state = States in no regional group
glance-sort-organization = Organizations
glance-sort-secretariat = Secretariat
glance-sort-other = Other speakers
glance-print = Print
glance-save-pdf = Save as PDF
glance-save-png = Save as picture
glance-save-xlsx = Save as spreadsheet
# $name: a file
glance-saved = Saved: { $name }
