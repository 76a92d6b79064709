## Opening
# The organizational session, where the body counts it as one apart.
organizational-session = The { $body } held { ITS() } organizational session{ $numbered ->
    [yes] {""}
   *[no] {" "}for { $year_figure }
 }{ TERM("sitting_numbers") ->
    [none] {""}
   *[numbered] {" "}({ $sittings_which } { part-sittings })
 } { AT($venue) }{ $sittings_dated ->
    [yes] {" "}{ $sittings_on }
   *[no] {""}
 }{ organizational-for }{ $records }.
# Organizational meetings besides the session, after the sentence on its own meetings.
also-organizational = { $named ->
    [yes] The { $body }
   *[no] { CAP(THEY()) }
 } also held { $n ->
    [one] an organizational { part-sittings }
   *[other] { COUNTED($n, "organizational", "organizational") } { part-sittings }
 } { $sittings_on }{ organizational-for }{ $records }.
organizational-for = { $purposed ->
    [yes] {" "}{ UNENDED($purpose) }
   *[no] {""}
 }
in-records = {" "}(see { $symbols })
# A whole paragraph, before its stop.
told-in-records = { $symbols_n ->
    [0] { $text }
   *[other] { UNENDED($text) }{ in-records }.
 }
session-kind = { $session ->
    [regular] regular{" "}
    [special] special{" "}
    [annual] annual{" "}
    [formal] formal{" "}
    [substantive] substantive{" "}
    [executive] executive{" "}
    [resumed] resumed{" "}
    [reconvened] reconvened{" "}
   *[none] {""}
 }
# With its number: "second regular session", but "resumed twenty-fourth session".
session-numbered = { kind-before }{ $ordinal_words } { kind-after }
kind-before = { $session ->
    [resumed] { session-kind }
    [reconvened] { session-kind }
   *[other] {""}
 }
kind-after = { $session ->
    [resumed] {""}
    [reconvened] {""}
   *[other] { session-kind }
 }
# Of a body that counts its sessions anew in each year.
of-year = { TERM("ordinal") ->
    [year] {" "}of { $year_figure }
   *[all] {""}
 }
held = The { session-numbered }{ EVENT_OF("one", $body) }{ TERM("ordinal") ->
    [year] {" "}for { $year_figure }
   *[all] {""}
 } was held { AT($venue) } { $span }{ held-how }.
# A body that does not number its meetings calls them by the year.
held-in-year = The { $year_figure } { session-kind }{ EVENT_OF("one", $body) } was held { AT($venue) } { $span }{ held-how }.
# A conference, by its name.
held-named = The { $body } was held { AT($venue) } { $span }{ held-how }.
# Where the body is the subject.
held-by-body = The { $body } held { ITS() } { session-numbered }{ EVENT("one") }{ of-year } { AT($venue) } { $span }{ held-how }.
held-by-body-in-year = The { $body } held { ITS() } { $session ->
    [none] { $year_figure } { EVENT("one") }
    [resumed] { $year_figure } { session-kind }{ EVENT("one") }
    [reconvened] { $year_figure } { session-kind }{ EVENT("one") }
   *[kind] { session-kind }{ EVENT("one") } of { $year_figure }
 } { AT($venue) } { $span }{ held-how }.
# $figures: all numbers in figures, since one has two digits.
body-held-sittings = { CAP(THEY()) } held { $formal ->
    [yes] { MAYBE(COUNTED($n, "formal meeting", "formal meetings"), $sure) }
   *[no] { MAYBE(SITTINGS_HELD($n), $sure) }
 }{ $listed ->
    [yes] {" "}({ $sittings_which })
   *[no] {""}
 }{ $records }{ $closed ->
    [0] {""}
   *[other] , including { COUNTED($closed, "closed", "closed", $figures) } { SITTING($closed) }
 }.
body-held-listed = { CAP(THEY()) } held { SITTINGS_HELD($n) }, as follows:
sittings-held-listed = A total of { SITTINGS_HELD($n) } were held, as follows:
# A part of the session, and its meetings day by day.
meetings-of-part = { CAP($ordinal_words) } part of the { EVENT("one") }{ $organizational ->
    [yes] {" "}(organizational { part-sittings })
   *[no] {""}
 }: { $days }{ $end ->
    [semicolon] ;
   *[stop] .
 }
meetings-on-day = { $sittings_which } { part-sittings }, { $sittings_on }
# That they are plenary meetings has been said.
part-sittings = { $n ->
    [one] { TERM("sitting") ->
        [sitting] sitting
       *[meeting] meeting
     }
   *[other] { TERM("sitting") ->
        [sitting] sittings
       *[meeting] meetings
     }
 }
questions-considered = During the { EVENT("one") }, the { $body } considered the { $called ->
    [question] questions
   *[title] items
 } set out below, with the outcome reported in the places indicated:
questions-head = { $column ->
    [item] { $called ->
        [question] Question
       *[title] Item
     }
    [meetings] { CAP(SITTING("many")) }
   *[text] Outcome
 }
question-listed = { TITLE($title) }
meetings-listed = { $sittings_which }
# What it was convened by.
# With its meeting before it; the text after it names none.
ground-at = { $sittings_lead ->
    [unsaid] { CAP(UNENDED($ground)) }
   *[named] { at-sittings }, { IN_SENTENCE(UNENDED($ground)) }
 }, { GROUNDED($text) }
with-ground = { CAP(UNENDED($ground)) }, { GROUNDED($text) }
# By whom, typed.
convened = The { EVENT("one") } was convened by { $convener }.
held-how = { $mode ->
    [hybrid] , { WHOLE("both in person and online") }
    [online] , { WHOLE("in an online format") }
   *[in_person] {""}
 }
# Not "It consisted of": a meeting does not consist of meetings.
sittings-held = { $n ->
    [one] { CAP(MAYBE(SITTINGS_HELD($n), $sure)) } was held{ $records }.
   *[other] A total of { MAYBE(SITTINGS_HELD($n), $sure) } were held{ $records }.
 }
sittings-inquorate = The { $body } adjourned { its-sittings }{ TERM("sitting_numbers") ->
    [none] {""}
   *[numbered] ,
 } for lack of a quorum.
officer = { $office ->
    [acting_chair] Acting { CHAIR() }
    [first_vice_chair] First Vice-{ CHAIR() }
    [second_vice_chair] Second Vice-{ CHAIR() }
    [third_vice_chair] Third Vice-{ CHAIR() }
    [vice_chair] Vice-{ CHAIR() }
    [rapporteur] { RAPPORTEUR("one") }
    [vice_chair_rapporteur] Vice-{ CHAIR() }-cum-{ RAPPORTEUR("one") }
    [temporary_chair] Temporary { CHAIR() }
   *[chair] { CHAIR() }
 }
the-officer = { officer }
# An officer whom the State has yet to name goes by the office.
opened-by = The { EVENT("one") } was opened by { $opener_awaited ->
    [yes] the { WHOLE($officer) } of the { $body }{ $opener_state }
   *[no] { $opener }{ $opener_paren }, { WHOLE($officer) } of the { $body }
 }.
# With the meeting at which this was.
opened-at = { CAP(at-the-sittings) }, { GROUNDED($text) }
opened-by-previous = The { EVENT("one") } was opened by { $opener_awaited ->
    [yes] the { WHOLE($officer) } of the previous { EVENT("one") }{ $opener_state }
   *[no] { $opener }{ $opener_paren }, in { $opener_g ->
        [f] her
       *[m] his
     } capacity as { WHOLE($officer) } of the previous { EVENT("one") }
 }.
# Somebody who is no officer; $also: after a sentence on others who did.
opened-by-others = The { EVENT("one") } was{ $also ->
    [yes] {" "}also
   *[no] {""}
 } opened by { $who }.
opener-said = { $opener_g ->
    [f] She
    [m] He
   *[u] { CAP($opener) }
 } { $wording ->
    [remarks] made opening remarks.
    [address] addressed the { addressed }.
    [welcome] delivered a welcoming address.
    [keynote] made a keynote statement.
    [introductory] made an introductory statement.
    [plain] made a statement.
   *[statement] made an opening statement.
 }
opened-by-unknown = The { EVENT("one") } was opened by { $opener }.
# Who serviced the session, typed: departments and offices.
# Officials of the Secretariat: they are not elected. With their functions, which a comma closes.
served-as = { CLOSED(CAP($people_invited)) } { $office ->
    [secretary] acted as { $people_n ->
        [one] Secretary
       *[other] Secretaries
     }
    [deputy_secretary] served as Deputy { $people_n ->
        [one] Secretary
       *[other] Secretaries
     }
   *[assistant_secretary] served as Assistant { $people_n ->
        [one] Secretary
       *[other] Secretaries
     }
 } of the { $body }.
serviced = { $form ->
    [both] { CAP(UNENDED($services)) } provided substantive support to the { $body }, while { UNENDED($secretariat) } served as { ITS() } secretariat.
    [services] { CAP(UNENDED($services)) } provided substantive support to the { $body }.
   *[secretariat] { CAP(UNENDED($secretariat)) } served as the secretariat of the { $body }.
 }
rapporteur-line = { ITALIC($office) }: { $names }
rapporteur-named = { $addressed ->
    [yes] { $person_addressed }
   *[no] { $person_in_bold }
 }{ $person_paren }
officer-named = { WHOLE($officer) }{ $person_awaited ->
    [yes] { $person_state }
   *[no] , { $person }{ $person_paren }
 }
officer-of-state = { WHOLE($officer) }{ $person_state }
# What an officer who spoke in that office did so as besides, and for whom.
officer-speaking = { $officer }{ $posted ->
    [yes] , { person-capacity }
   *[no] {""}
 }{ $grouped ->
    [yes] , { on-behalf }
   *[no] {""}
 }
# Who introduced a text on which an informal body had worked.
officer-of-informal = { $officer }, in { $g ->
    [f] her
    [m] his
   *[u] its
 } capacity as { informal-office } of { $called }
# A meeting is addressed, not a session.
addressed = { TERM("event") ->
    [session] { $body }
   *[meeting] { EVENT("one") }
 }
opener-addressed = { $opener_g ->
    [f] She
    [m] He
   *[u] { CAP($opener) }
 } addressed the { addressed }.
opener-overview = { $opener_g ->
    [f] She
    [m] He
   *[u] { CAP($opener) }
 } addressed the { addressed } and gave an overview of { $overview }.
# "representative of" or "observer for", as many as there are.
capacity = { $capacity ->
    [observer] { $names_n ->
        [one] observer for
       *[other] observers for
     }
   *[representative] { $names_n ->
        [one] representative of
       *[other] representatives of
     }
 }
officers-elected = { first-at } { $body } elected { following-officers }{ $manner ->
    [acclamation] {" "}{ WHOLE("by acclamation", "how") }
   *[election] {""}
 }:
following-officers = { $n ->
    [one] the following officer
   *[other] the following officers
 }
elected-how = { $manner ->
    [acclamation] {" "}{ WHOLE("by acclamation", "how") }
   *[election] {""}
 }
officers-before = The following { $n ->
    [one] officer
   *[other] officers
 } had been elected{ elected-how } before the { EVENT("one") }:
officers-elected-on = The following { $n ->
    [one] officer
   *[other] officers
 } had been elected{ elected-how } { $day }:
# One officer, named in the sentence.
officer-elected = { first-at } { $body } elected { $person }{ $person_paren } as { WHOLE($officer) }{ $manner ->
    [acclamation] {" "}{ WHOLE("by acclamation", "how") }
   *[election] {""}
 }.
officer-elected-nominated = { first-at } { $body } elected { $person }{ $person_paren }{ CLOSED($besides) } as { WHOLE($officer) }{ $manner ->
    [acclamation] {" "}{ WHOLE("by acclamation", "how") }
   *[election] {""}
 }{ $since }.
during-session = during the { TERM("event") ->
    [itself] { EVENT("one") }
   *[meeting] { session-of-report }{ EVENT("one") }{ $numbered ->
        [yes] { of-year }
       *[no] {""}
     }
 }
# Of whom nobody says when they were elected.
officers-served = The following { $members ->
    [yes] { $n ->
        [one] member
       *[other] members
     }{" "}
   *[no] {""}
 }served as { $n ->
    [one] an officer
   *[other] officers
 } of the { $body } { during-session }:
officer-served = { CAP($person) }{ $person_paren } served as { WHOLE($officer) } { during-session }.
officer-before = { CAP($person) }{ $person_paren } had been elected { WHOLE($officer) }{ elected-how } before the { EVENT("one") }.
officer-elected-on = { CAP($person) }{ $person_paren } had been elected { WHOLE($officer) }{ elected-how } { $day }.
# Designated, not elected; $besides: a Vice-Chair, to be Rapporteur as well.
officer-designated = { first-at } { $body } { $called ->
    [appointed] appointed
   *[designated] designated
 } { $person }{ $person_paren }{ $besides ->
    [yes] , { WHOLE($officer) }, to serve concurrently as { RAPPORTEUR("one") }
   *[no] {" "}as { WHOLE($officer) }
 }{ $since }.
# For the next session, with its number if this one has one.
officers-elected-next = { $dated ->
    [yes] { first-at }
   *[no] The
 } { $body } elected { following-officers } for { TERM("event") ->
    [itself] the
   *[meeting] { ITS() }
 } { $numbered ->
    [yes] { $next_words }
   *[no] next
 } { EVENT("one") }{ elected-how }:
# An office to which nobody was elected; $one: there are several such offices.
election-deferred = { first-at } { $body } deferred the election of { $one ->
    [yes] a
   *[no] the
 } { WHOLE($office) }{ $nominated ->
    [yes] {" "}from { $group }
   *[no] {""}
 }{ vacant-reason }.
office-vacant = { $one ->
    [yes] An
   *[no] The
 } office of { WHOLE($office) }{ $nominated ->
    [yes] , for { $group },
   *[no] {""}
 } remained vacant{ vacant-reason }.
vacant-reason = { $reasoned ->
    [yes] {" "}{ UNENDED($reason) }
   *[no] {""}
 }
office-item-vacant = { WHOLE($office) }: vacant{ $end ->
    [semicolon] ;
   *[stop] .
 }
office-line-vacant = Vacant
# An officer of the session before, whose successor was not elected.
officer-continued = { CAP($person) }{ $person_paren } continued to serve as { WHOLE($officer) }{ $served ->
    [span] {" "}{ $span }
    [since] {" "}from { $day_bare }
    [until] {" "}until { $day_bare }
   *[session] {""}
 }.
# Several persons in one office.
offices = { $office ->
    [chair] Co-{ CHAIR() }s
    [rapporteur] { RAPPORTEUR("many") }
    [vice_chair_rapporteur] Vice-{ CHAIR() }s-cum-{ RAPPORTEUR("many") }
   *[vice_chair] Vice-{ CHAIR() }s
 }
office-line = { ITALIC($office) }:
by-acclamation = { $manner ->
    [acclamation] , by acclamation
   *[election] {""}
 }
elected-elsewhere = { $elsewhere ->
    [yes] , at { its-sittings }
   *[no] {""}
 }
# Who nominated an officer, whom the officer replaced and from when; $later: at which of the sittings named before.
nominated = { $nominated ->
    [yes] , nominated by { $group }
   *[no] {""}
 }{ $replacing ->
    [yes] , { $later ->
        [yes] at { presided-sitting },{" "}
       *[no] {""}
     }{ $successor ->
        [completes] to complete the term of office of
       *[replaces] to replace
     } { $replaced }{ $replaced_paren }
   *[no] {""}
 }{ $since }
serving-from = { $termed ->
    [yes] {" "}{ UNENDED($term) }
   *[no] {""}
 }{ $dated ->
    [yes] , effective { $day_bare }{ $remainder ->
        [yes] ,
       *[no] {""}
     }
   *[no] {""}
 }{ $remainder ->
    [yes] {" "}for the remainder of the { EVENT("one") }
   *[no] {""}
 }
# Below the office, one name a line.
officer-line = { $person_listed }{ $person_paren }{ $served }{ $besides }{ by-acclamation }{ elected-elsewhere }
for-office = as { WHOLE($office) }
elected-as = { $people_named }{ CLOSED($besides) } { for-office }{ $manner ->
    [acclamation] {" "}by acclamation
   *[election] {""}
 }{ $since }
officers-elected-running = { first-at } { $body } elected{ $manner ->
    [acclamation] , { WHOLE("by acclamation", "how") },
   *[election] {""}
 } { $officers }.
# Before a sentence for each office.
officers-elected-own = { first-at } { $body } elected { ITS() } officers.
elected-to-office = { $functions ->
    [yes] { CLOSED(CAP($people_invited)) }
   *[no] { CAP($people_named) }
 }{ CLOSED($besides) } { $n ->
    [one] was
   *[other] were
 } elected{ elected-how } { for-office }{ $since }.
# States, of which a line names those of each group.
states-elected = The following { WHOLE($office) }{ $since }{ CLOSED($besides) } were elected{ elected-how }:
office-states = { $grouped ->
    [yes] { CAP(BARE($group)) }:{" "}
   *[no] {""}
 }{ $names_running }
# Those elected before the meeting, within the sentence.
officers-running = { $lead } { $officers }.
# $whole: no office is vacant, and the list is of the Bureau and not only of officers.
bureau-composed = { $whole ->
    [yes] The Bureau was thus composed
   *[no] The officers of the { EVENT("one") } were
 } as follows:
bureau-head = { $column ->
    [office] Office
    [name] Name
    [state] State
   *[group] Regional group
 }
person-alone = { $person_listed }
person-served = { $person_listed }{ $served }
served = {" "}({ $served ->
    [span] { $span }
    [since] from { $day_bare }
   *[until] until { $day_bare }
 })
delegation-listed = { $name_list }
group-listed = { BARE($group) }
no-words = {""}
presided = { $person_awaited ->
    [yes] The { WHOLE($officer) }{ $person_state }
   *[no] { CAP($person) }{ $person_paren }, { WHOLE($officer) },
 } presided over { $what ->
    [items] the consideration of { $items } at { presided-sitting }
    [part] part of { presided-sitting }
   *[whole] { presided-sitting }
 }.
presided-sitting = the { TERM("sitting_numbers") ->
    [none] { $sittings_noun }{ sittings-on }
   *[numbered] { $sittings_which } { $sittings_noun }
 }
officer-item = { WHOLE($officer) }: { $person_listed }{ $person_paren }{ by-acclamation }{ elected-elsewhere }{ $end ->
    [semicolon] ;
   *[stop] .
 }
officer-item-nominated = { WHOLE($officer) }: { $person_listed }{ $person_paren }{ $besides }{ by-acclamation }{ elected-elsewhere }{ $end ->
    [semicolon] ;
   *[stop] .
 }
