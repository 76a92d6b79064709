### Who spoke: in the debate, at the opening, at the closing.

## Opening
secretariat-opening = { $n ->
    [one] The Secretariat made an opening statement.
   *[other] The Secretariat made { COUNTED($n, "opening statement", "opening statements") }.
 }
opening-statements = { $n ->
    [one] an opening statement was
   *[other] opening statements were
 }
# On behalf of a group, or not in the room.
stated-opening = { CAP(opening-statements) } { $medium ->
    [video] made by video message
    [written] submitted in writing
   *[room] made
 }
spoke-opening = { CAP(opening-statements) } made by the { capacity } { $names_running }.
people-opening = { CAP(opening-statements) } made by { $people_invited }.

## Statements
secretariat-introduced = { $n ->
    [one] The Secretariat made a general introductory statement
   *[other] The Secretariat made { COUNTED($n, "general introductory statement", "general introductory statements") }
 } under { $items }.
# "Under agenda items 2 and 3, statements were made", "Statements were also submitted in writing".
under-items = { $items_n ->
    [0] {""}
   *[other] Under { $items },{" "}
 }
also = { $also ->
    [yes] {" "}also
   *[no] {""}
 }
statements-were = { $n ->
    [one] a statement was
   *[other] statements were
 }{ also } { $medium ->
    [video] made by video message
    [written] submitted in writing
   *[room] made
 }
stated = { under-items }{ $items_n ->
    [0] { CAP(statements-were) }
   *[other] { statements-were }
 }
spoke-parties = { $stated } by the { $names_n ->
    [one] representative of { $names_running }.
   *[other] representatives of the following { DECIDERS("many") }{ deciders-of }: { $names }.
 }
spoke-states = { $stated } by the { $names_n ->
    [one] representative of { $names_running }.
   *[other] representatives of the following States: { $names }.
 }
spoke-otherwise = { $stated } by the { capacity } { $names_running }.
people-otherwise = { $stated } by { $people_invited }.
spoke-observers = { $stated } by the { $names_n ->
    [one] observer for { $names_running }.
   *[other] observers for { $names_running }.
 }
spoke-for-group = { $stated } by the { $capacity ->
    [observer] observer for
   *[representative] representative of
 } { $speaker } on behalf of { $group }.
also-on-behalf = Also on behalf of { $names_running }.
spoke-invited = { $stated } by { $people_invited }.
introductory-statements = { $n ->
    [one] an introductory statement was
   *[other] introductory statements were
 }
introduced-delegations = Under { $items }, { introductory-statements } made by the { capacity } { $names_running }.
introduced-people = Under { $items }, { introductory-statements } made by { $people_invited }.
introduced-officer = Under { $items }, { introductory-statements } made by the { $officer }.
spoke-position = The { capacity } { $names_running } { $n ->
    [one] made a statement in explanation of position.
   *[other] made statements in explanation of position.
 }
heading-chapter-replies = Right of reply
spoke-reply = { under-items }{ $items_n ->
    [0] The
   *[other] the
 } { capacity } { $names_running } { $n ->
    [one] made a statement in exercise of the right of reply.
   *[other] made statements in exercise of the right of reply.
 }
spoke-reply-at = { at-sittings }, the { $body } heard { $n ->
    [one] a statement in exercise of the right of reply by the { capacity } { $names_running }.
   *[other] statements in exercise of the right of reply by the { capacity } { $names_running }.
 }
# One delegation for a group.
spoke-reply-group = { under-items }{ $items_n ->
    [0] The
   *[other] the
 } { capacity } { $names_running }, on behalf of { $group }, { $n ->
    [one] made a statement in exercise of the right of reply.
   *[other] made statements in exercise of the right of reply.
 }
spoke-reply-at-group = { at-sittings }, the { $body } heard { $n ->
    [one] a statement
   *[other] statements
 } in exercise of the right of reply by the { capacity } { $names_running }, on behalf of { $group }.

## Closing
closing-statements = { $n ->
    [one] a closing statement was
   *[other] closing statements were
 }
secretariat-closing = { CAP(closing-statements) } made by the Secretariat.
# On behalf of a group, or not in the room.
stated-closing = { CAP(closing-statements) } { $medium ->
    [video] made by video message
    [written] submitted in writing
   *[room] made
 }
spoke-closing = { CAP(closing-statements) } made by the { capacity } { $names_running }.
people-closing = { CAP(closing-statements) } made by { $people_invited }.
officer-closing = { CAP(closing-statements) } made by the { $officer }.
meeting-closed = The { CLOSED($officer) } declared the { EVENT("one") } closed.
