### The public display, the Chair’s screen, and what belongs to them

## The clock
screen-clock-waiting = Time allotted
screen-clock-stopped = Previous statement
screen-clock-paused = Clock paused
screen-clock-unlimited = Time spoken
screen-clock-normal = Time left
screen-clock-soon = The time allotted is nearly over
screen-clock-last = Last seconds
screen-clock-over = The time allotted is over

## The public display
display-name = Public display
display-title = Public display – { $meeting }
display-meeting = { $ordinal } { -event }
display-meeting-of-year = { $year } { -event }
display-meeting-closed = The { -event } is closed
display-adjourned = { $sitting } adjourned
display-not-open = Not yet open
display-suspended = The { -sitting } is suspended
display-suspended-informal = for informal consultations
display-suspended-technical = for technical reasons
display-suspended-break = for a short break
display-hour = At { $hour }
display-day-hour = { $day }, { $hour }
display-order = Point of order
display-reply = Right of reply
display-lane = { $lane } · { $now }
display-now-woman = The floor is given to the representative of
display-now-man = The floor is given to the representative of
display-now-delegation = The floor is given to the representative of
display-now-observer-woman = The floor is given to the observer for
display-now-observer-man = The floor is given to the observer for
display-now-secretariat-woman = The floor is given to the representative of the Secretariat
display-now-secretariat-man = The floor is given to the representative of the Secretariat
display-now-panellist-woman = The floor is given to the panellist
display-now-panellist-man = The floor is given to the panellist
display-now-other = The floor is given to
display-behalf = on behalf of { $group }
display-upcoming = Next speakers
display-inserted = Added
display-deleted = Deleted
display-moved-in = Moved here
display-moved-out = Moved from here
display-bracket = [ ] Not yet agreed
display-versions = Version { $new } compared with version { $old } · { $hour }
display-page = { $page } of { $pages }
display-in-window = The display is a window behind this one: no other monitor is connected
display-plain = Title only on the display

## The Chair’s screen
podium-name = { -Chair }’s screen
podium-title = { -Chair }’s screen – { $meeting }
podium-until = { -Sitting } until { $hour }
podium-message = From the secretariat:
podium-next = Next
podium-nobody = Nobody is on the list
podium-speaking = Speaking now: { $name }
podium-spoke = Previous speaker: { $name }
podium-called = Given the floor: { $name }
podium-place = { $at } of { $of }
podium-away = Not the present step · { $shortcut } returns to it
podium-step-back = Previous step
podium-step-on = Next step
podium-step-now = Back to now
podium-print = Print the script of the { -sitting }
podium-in-window = The { -Chair }’s screen is a window behind this one: no third monitor is connected

## A message to the Chair
message-title = Message to the { -Chair }
message-field = Message
message-hint = Only the { -Chair }’s screen shows it.
message-stands = On the { -Chair }’s screen now
message-clear = Clear
message-send = Send
message-earlier = Earlier messages

## Printing the Chair’s script
script-title = Print the { -Chair }’s script
script-print = { -Chair }’s script
script-sitting = { -Sitting }
script-language = Language
script-file = File
script-go = Create the file
script-progress = Progress
script-done = The file has been created.
script-cancelled = Cancelled; nothing was written.
script-none = No { -sittings } yet.
script-replaces = A file with this name already exists and will be replaced.
