### A sitting on another day than planned. $sitting is its name, $planned, $today and $held are days.

day-title = Another day than planned
# $extends: whether today is [before] the first day of the meeting, [after] its last, or [no]
day-text = Today is { $today }, but the { $sitting } is planned for { $planned }. Nothing is recorded until you choose. { $extends ->
    [before] Today is before the first day of the whole { -event }, which would then begin today.
    [after] Today is after the last day of the whole { -event }, which would then end today.
   *[no] {""}
 }
day-move = Move to today and open
day-rehearse = Rehearse on a copy
day-told = The day of the { $sitting } differs: planned for { $planned }, opened on { $held }. { $extends ->
    [no] {""}
   *[other] That is outside the days of the whole { -event }, which would change.
 }
day-told-move = Move it to that day
day-told-rehearse = It is a rehearsal
rehearsal-mark = Rehearsal
rehearsal-opened = This is a rehearsal on a copy: { $name }. Nothing done here is in the record, and nothing here asks for the day.
