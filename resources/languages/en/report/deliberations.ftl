## Deliberations
# The paragraphs before may have named the same one.
at-sittings = { $sittings_lead ->
    [same] At the same { AGAIN() }
    [also_same] Also at the same { AGAIN() }
   *[named] { sittings-also } { its-sittings }
 }
sittings-also = { $sittings_lead ->
    [also_named] Also at
   *[named] At
 }
its-sittings = { ITS() } { TERM("sitting_numbers") ->
    [none] { $sittings_noun }{ sittings-on }
   *[numbered] { $sittings_which } { $sittings_noun }{ sittings-dated }
 }
# Before another subject than the body: "At the 8th meeting, on 13 March, the representative of".
at-the-sittings = { $sittings_lead ->
    [same] at the same { AGAIN() }
    [also_same] also at the same { AGAIN() }
    [also_named] also at { the-sittings }
   *[named] at { the-sittings }
 }
the-sittings = the { TERM("sitting_numbers") ->
    [none] { $sittings_noun }{ sittings-on }
   *[numbered] { $sittings_which } { $sittings_noun }{ sittings-dated }
 }
# As a sentence begins with them; by option a report names no meeting at all.
first-at = { $sittings_lead ->
    [unsaid] The
   *[named] { at-sittings }, the
 }
first-at-the = { $sittings_lead ->
    [unsaid] The
   *[named] { CAP(at-the-sittings) }, the
 }
# Of meetings without numbers: "at its closing meeting, on 5 May", but "at its meeting on 5 May".
sittings-on = { $sittings_named ->
    [yes] ,
   *[no] {""}
 } { $sittings_on }
sittings-dated = { $sittings_dated ->
    [yes] , { $sittings_on }
   *[no] {""}
 }
# With the meetings of an informal body: "at its 1st meeting, on 18 February, and at the 1st meeting of".
at-and-others = { at-sittings }{ and-others }
and-others = { $elsewhere ->
    [yes] { $sittings_lead ->
        [same] {""}
        [also_same] {""}
       *[named] { $sittings_dated ->
            [yes] ,
           *[no] {""}
         }
     } and { $together }
   *[no] {""}
 }
consideration-elsewhere = { CAP($what) }{ after-titles } was considered { $together }.
consideration = { $elsewhere ->
    [yes] { at-and-others }, the
   *[no] { first-at }
 } { $body } { taken-as } { $what }{ $subs }.
# An item with its title; or by its number alone, where the heading of its chapter has the title.
item-called = { $called ->
    [number] { $items }
    [own_agenda] { $items_bare } of { ITS() } agenda
    [title_bare] { $items }, { TITLE($title) }
   *[title] { $items }, entitled “{ TITLE($title) }”
 }
# As a heading, with its number in brackets.
heading-of-item = { TITLE($title) } ({ $called ->
    [item] { $items_bare }
   *[agenda_item] { CAP($items) }
 })
# The question that an item is on, without its number; several considered together.
question-called = the question of { QUESTION($title) }
questions-called = the questions of { $questions }
question-of = { QUESTION($title) }
after-titles = { $called ->
    [number] {""}
    [own_agenda] {""}
    [question] {""}
   *[title] ,
 }
# It was considered, that went on, or there was a general debate on it.
taken-as = { $kind ->
    [considered] considered
    [continued] continued { ITS() } consideration of
   *[debate] held a general { general-kind } on
 }
consideration-last = The { $body } { taken-as } { $what }{ $subs }{ after-titles } at { its-sittings }{ and-others }.
quoted = “{ TITLE($title) }”
jointly-called = jointly { $called ->
    [number] { $items }
    [own_agenda] { $items_bare } of { ITS() } agenda
   *[title] { $items }, entitled { $titles }, respectively
 }
# Items considered jointly, each with its title after its number; likewise sub-items of one item.
jointly-titled = jointly agenda items { $listed }
item-and-title = { $number_figure }, { TITLE($title) }
sub-items-titled = agenda items { $listed }
sub-item-and-title = { $number_figure } { $letter }, { TITLE($title) }
sub-items-entitled = agenda items { $number_figure } { $letters }, entitled { $titles }, respectively
sub-items-of-agenda = { $ranged ->
    [yes] item
   *[no] items
 } { $number_figure } { $letters } of { ITS() } agenda
letters-range = { $first } to { $last }
consideration-unknown = At { ITS() } { $sittings } { SITTING("one") }, the { $body } considered { $what }{ $subs }.
# The sub-items of an item, after its title; by themselves; and the general discussion beside the consideration.
and-sub-items = { after-titles } and its { $n ->
    [one] sub-item
   *[other] sub-items
 } { $letters }
sub-items = { $n ->
    [one] sub-item
   *[other] sub-items
 } { $number_figure } { $letters }
consideration-sub = { first-at } { $body } { taken-as } { $subject }.
consideration-sub-last = The { $body } { taken-as } { $subject } at { its-sittings }.
the-items = { $n ->
    [one] the item
   *[other] the items
 }
debate-held = { CAP(THEY()) } held a { $joint ->
    [yes] joint{" "}
   *[no] {""}
 }general { general-kind } on { $subject } at { its-sittings }.
# The same in the sentence on the consideration, where both had the same meetings.
and-debate-held = { after-titles } and held a { $joint ->
    [yes] joint{" "}
   *[no] {""}
 }general { general-kind } on { $n ->
    [one] it
   *[other] them
 }
items-and-debate = { $subs }{ $debate }
held-for-item = { CAP($items) }: to be completed later
no-issues = No issues were raised under { $items }.
