## Agenda
# The document in which something is contained; of several symbols documents.
cited-document = { $symbol_n ->
    [one] document
   *[other] documents
 } { $symbol }
manner = { $manner ->
    [consensus] by consensus
    [without_vote] without a vote
    [acclamation] by acclamation
    [vote] by vote
    [ad_referendum] ad referendum
   *[without_objection] without objection
 }
# How a text was changed orally before its adoption, after "as".
orally = { $orally ->
    [amended] orally amended
    [revised] orally revised
   *[both] orally revised and amended
 }
# The condition of a decision, at its end.
on-condition = , on the understanding that { UNENDED($text) }
agenda-manner = { $manner ->
    [not_stated] {""}
   *[other] { WHOLE(manner, "how") }{" "}
 }
agenda-adopted = { first-at } { $body } adopted { agenda-manner }the following agenda{ $orally ->
    [none] {""}
   *[other] , as { orally }
 }{ $condition }:
agenda-adopted-contained = { first-at } { $body } adopted { agenda-manner }the following agenda{ $contained ->
    [brackets] {" "}({ $symbol })
   *[other] , as contained in { cited-document }
 }{ $orally ->
    [none] {""}
   *[other] , as { orally }
 }{ $condition }:
# The document with what was adopted, and how that was changed orally.
in-document = { $contained ->
    [yes] , as contained in { cited-document }{ $orally ->
        [none] {""}
       *[other] {" "}and as { orally }
     }
   *[other] { $contained ->
        [brackets] {" "}({ $symbol })
       *[no] {""}
     }{ $orally ->
        [none] {""}
       *[other] , as { orally }
     }
 }
# Where the items are not listed in that sentence.
agenda-cited = { $called ->
    [the_provisional] the provisional agenda
    [its] { ITS() } agenda
    [the] the agenda
   *[its_provisional] { ITS() } provisional agenda
 }{ in-document }
agenda-adopted-cited = { first-at } { $body } adopted { agenda-manner }{ agenda-cited }{ $condition }.
# The comma that ends what was added to the agenda.
agenda-clause-closed = { $contained ->
    [yes] ,
   *[other] { $orally ->
        [none] {""}
       *[other] ,
     }
 }
agenda-and-work-adopted = { first-at } { $body } adopted { agenda-manner }{ agenda-cited }{ agenda-clause-closed } and approved { $work }
agenda-follows = The agenda was as follows:
# Where an annex lists them.
agenda-adopted-annexed = { first-at } { $body } adopted { agenda-manner }the agenda { $contained ->
    [yes] contained in { cited-document } and{" "}
   *[no] {""}
 }set out in { $annex } to the present report{ $orally ->
    [none] {""}
   *[other] , as { orally }
 }{ $condition }.
agenda-segment = { $title }
agenda-not-adopted = The provisional agenda was as follows:
agenda-not-adopted-annexed = The provisional agenda is set out in { $annex } to the present report.
# Of an agenda that was adopted at an earlier session, or whose adoption is told elsewhere.
agenda-of-session = The agenda of the { TERM("event") ->
    [itself] { EVENT("one") }
   *[meeting] { session-of-report }{ EVENT("one") }{ $numbered ->
        [yes] { of-year }
       *[no] {""}
     }
 }{ $form ->
    [cited] {" "}is contained in { cited-document }.
    [annexed] {" "}is { $contained ->
        [yes] contained in { cited-document } and{" "}
       *[no] {""}
     }set out in { $annex } to the present report.
   *[listed] { $contained ->
        [yes] , as contained in { cited-document },
       *[no] {""}
     } was as follows:
 }
agenda-item = { CAP(TITLE($title)) }{ $end ->
    [colon] :
    [semicolon] ;
   *[stop] .
 }
organization-of-work = { $manner ->
    [not_stated] {""}
   *[other] { WHOLE(manner, "how") }{" "}
 }{ $called ->
    [programme] { ITS() } programme of work
    [programme_timetable] { ITS() } programme of work and timetable
    [provisional_programme] { ITS() } provisional programme of work and timetable
    [provisional_organization] { ITS() } provisional organization of work
    [timetable_organization] { ITS() } timetable and organization of work
   *[organization] the organization of { ITS() } work
 }{ in-document }{ $condition }.
organization-adopted = { first-at } { $body } approved { organization-of-work }

# An informal body, for the first time and later; $name is its own name.
informal-a = { $kind ->
    [working_group] a Working Group of the Whole
    [committee] a Committee of the Whole
    [friends] a group of friends of the { CHAIR() }
    [extended_bureau] an extended Bureau
    [contact_group] a contact group
    [drafting_group] a drafting group
   *[other] { A_BODY($name) }
 }
informal-the = { $kind ->
    [working_group] the Working Group of the Whole
    [committee] the Committee of the Whole
    [friends] the group of friends of the { CHAIR() }
    [extended_bureau] the extended Bureau
    [contact_group] the contact group
    [drafting_group] the drafting group
   *[other] { THE_BODY($name) }
 }
informal-established = { first-at } { $body } established { $called }{ $about ->
    [yes] { HAS($mandate, $items) ->
        [yes] {""}
       *[no] {" "}under { $items }
     }
   *[no] {""}
 }{ $charged ->
    [yes] {" "}{ MANDATE($mandate) }
   *[no] {""}
 }.
informal-allocated = { first-at } { $body } decided to allocate { $items } to { $called }.
informal-chair-elected = { first-at } { $body } elected { $person }{ $person_paren } as Chair of { $called }{ $about ->
    [yes] , on { $items }
   *[no] {""}
 }.
informal-bureau = The Bureau of the { $body } also served as the Bureau of { $called }.
informal-met-under = { CAP($called) }, chaired by { $person }{ $person_paren },{ $within } { $times }.
informal-office = { $office ->
    [chair] Chair
    [chair_rapporteur] Chair-cum-Rapporteur
    [co_chair] Co-Chair
    [rapporteur] Rapporteur
   *[vice_chair] Vice-Chair
 }
# Who held an office of it, beside its Chair.
informal-officers = { CAP($people_named) } served as { informal-office }{ $people_n ->
    [one] {""}
   *[other] s
 } of { $called }.
# Groups that met within it.
with-subgroups = { $subgroups ->
    [0] {""}
   *[other] {" "}and its { $kind ->
        [working_group] { $subgroups ->
            [one] sub-working group
           *[other] { COUNTED($subgroups, "sub-working group", "sub-working groups") }
         }
       *[other] { $subgroups ->
            [one] subgroup
           *[other] { COUNTED($subgroups, "subgroup", "subgroups") }
         }
     }
 }
# 0: how often it met is not recorded.
informal-times = { $n ->
    [0] met{ $dated ->
        [yes] {" "}{ $days }
       *[no] {""}
     }
   *[other] held { informal-meetings }
 }{ $purposed ->
    [yes] {" "}{ MANDATE($purpose) }
   *[no] {""}
 }
informal-meetings = { COUNTED($n, "meeting", "meetings") }{ $dated ->
    [yes] , { $days }
   *[no] {""}
 }
informal-chaired = { CAP($called) } was chaired by { $person }{ $person_paren }.
informal-met = { CAP($called) }{ $within } { $times }.
informal-heard = { CAP($called) } heard { $heard }.
# What it did at its own meetings. $joined: in the paragraph of the step before.
informal-step = { $joined ->
    [yes] { CAP($called) }
   *[no] { $meetings_lead ->
        [none] { CAP($called) }
       *[named] { step-at }, { $called }
     }
 } { step-verb }{ $about ->
    [yes] { $verb ->
        [own_report] {" "}on
       *[other] {""}
     } { step-text }
   *[no] {""}
 }.
informal-free = { $joined ->
    [yes] { CAP($text) }
   *[no] { $meetings_lead ->
        [none] { CAP($text) }
        [named] { CAP(at-other-meetings) }, { $text }
       *[day] { step-at }, { $text }
     }
 }.
step-at = { $meetings_lead ->
    [same] At the same meeting
    [same_day] On the same day
    [day] { CAP($meetings_on) }
   *[named] At its { $meetings } { step-meetings }{ step-dated }
 }
step-meetings = { $meetings_n ->
    [one] meeting
   *[other] meetings
 }
step-dated = { $meetings_dated ->
    [yes] , { $meetings_on }
   *[no] {""}
 }
step-verb = { $verb ->
    [considered] considered
    [discussed] discussed
    [exchanged] exchanged views on
    [had_before] had before it
    [decided] decided
    [agreed] agreed
    [recommended] recommended
    [noted] noted
    [took_note] took note of
    [adopted] adopted{ $consensus ->
        [yes] , by consensus,
       *[no] {""}
     }
    [own_report] considered and adopted{ $consensus ->
        [yes] {" "}by consensus
       *[no] {""}
     } its report
    [expressed_appreciation] expressed its appreciation
   *[heard] heard
 }
step-text = { $verb ->
    [agreed] { ON($object) }
   *[other] { $object }
 }
step-object = { $cited ->
    [yes] { $items }
   *[no] { $text }
 }
informal-reported = { $known ->
    [yes] { first-at }
   *[no] The
 } { $body } heard { $told ->
    [yes] from the Chair of { $called } that { $report }
   *[no] a report by the Chair of { $called } on the results of its work
 }.
